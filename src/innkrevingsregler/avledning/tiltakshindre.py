"""Fakta om det som stenger for tiltak uten å ha med varsler og pant å gjøre.

Om noe står igjen av kravet, gjeldsforhandling etter konkursloven, rekonstruksjon, gjeldsordning og inkassatorens
betalingsoppfordring.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import (
    Betaling,
    Ettergivelse,
    GjeldsforhandlingAapnet,
    Gjeldsordning,
    KravRedusert,
    Motregning,
    Purring,
    Trekkutbetaling,
    Tvangsdekning,
)
from ..fakta.koder import Hendelsestype
from ..fakta.krav import Krav
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, frist
from .felles import Faktarad, noen

_FJORTEN_DAGER = timedelta(days=14)
_REKONSTRUKSJONSLOVEN = (date(2020, 5, 11), date(2026, 6, 30))
"""Tiden rekonstruksjonsloven gjaldt i stedet for konkursloven §§ 1 a til 59 (konkursloven § 1)."""
_NEDSKRIVER = Betaling | Ettergivelse | KravRedusert | Motregning | Trekkutbetaling | Tvangsdekning


def hindre(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det som stenger, dagen `per`. `hendt` er det som har hendt da."""
    aapninger = [h for h in hendt if isinstance(h, GjeldsforhandlingAapnet) and _loeper(h, hendt)]
    return {
        "krav.opphoert": opphoert(krav, hendt),
        "krav.i_konkurslovens_forhandling": noen(_omfattet(krav, h, rekonstruksjon=False) for h in aapninger),
        "krav.i_rekonstruksjon": noen(_omfattet(krav, h, rekonstruksjon=True) for h in aapninger),
        "krav.forhandling_stenger_konkurs": noen(_stenger_konkurs(krav, h, per) for h in aapninger),
        "krav.forhandling_stenger_dekning": noen(_stenger_dekning(h, per) for h in aapninger),
        "krav.i_gjeldsordning": noen(h.kommet_i_stand for h in hendt if isinstance(h, Gjeldsordning)),
        "krav.betalingsoppfordring_utloept": noen(
            None if h.betalingsoppfordring is None else h.betalingsoppfordring and _oppfordret(h, per)
            for h in hendt
            if isinstance(h, Purring)
        ),
    }


def begge(a: bool | None, b: bool | None) -> bool | None:
    """Om begge er ja; nei når ett sikkert er nei, ellers ukjent når ett er ukjent."""
    return False if a is False or b is False else None if a is None or b is None else True


# ---- Det som står igjen ----


def opphoert(krav: Krav, hendt: Iterable[Hendelse]) -> bool | None:
    """Er det ikke noe igjen av kravet?

    Det som gjenstår på linjene, avgjør når det er oppgitt. Er det ikke det, består kravet til noe har skrevet det ned;
    da avgjør beløpene, og er de ikke oppgitt, er svaret ukjent.
    """
    gjenstaar = [linje.gjenstaar for linje in krav.linjer]
    if any(gjenstaar):
        return False
    if gjenstaar and None not in gjenstaar:
        return True
    nedskrevet = [h.beloep for h in hendt if isinstance(h, _NEDSKRIVER)]
    if not nedskrevet:
        return False
    beloep = [linje.beloep for linje in krav.linjer]
    if not beloep or None in beloep or None in nedskrevet:
        return None
    return sum(b for b in nedskrevet if b) >= sum(b for b in beloep if b)


# ---- Gjeldsforhandling etter konkursloven, rekonstruksjon og gjeldsordning ----


def har_ordning_etter(hendt: Iterable[Hendelse], dag: date) -> bool:
    """Er det avgjort om det ble en gjeldsordning, den dagen eller senere?"""
    return any(isinstance(h, Gjeldsordning) and h.dato is not None and h.dato >= dag for h in hendt)


def _loeper(aapning: GjeldsforhandlingAapnet, hendt: Iterable[Hendelse]) -> bool:
    """Forhandlingen løper til det kommer en ordning, eller et bo blir åpnet eller sluttet."""
    slutter = (Hendelsestype.GJELDSORDNING, Hendelsestype.BOAAPNING, Hendelsestype.BOSLUTNING)
    return aapning.dato is None or not any(
        h.type in slutter and h.dato is not None and h.dato >= aapning.dato for h in hendt
    )


def _omfattet(krav: Krav, aapning: GjeldsforhandlingAapnet, *, rekonstruksjon: bool) -> bool | None:
    """Skriver kravet seg fra før forhandlingen ble åpnet? Nei når forhandlingen er av et annet slag."""
    if aapning.etter_gjeldsordningsloven:
        return False
    slag = None if aapning.dato is None else _i_rekonstruksjonstiden(aapning.dato) is rekonstruksjon
    etter_konkursloven = True if aapning.etter_gjeldsordningsloven is False else None
    return begge(begge(etter_konkursloven, slag), _fra_foer(krav, aapning.dato))


def _stenger_konkurs(krav: Krav, aapning: GjeldsforhandlingAapnet, per: date) -> bool | None:
    """Stenger forhandlingen for konkurs etter begjæring fra den som har kravet?

    Forhandling om tvangsakkord gjør det så lenge den varer, om frivillig gjeldsordning i tre måneder. At retten kan
    forlenge de tre månedene, er ikke med.
    """
    if aapning.dato is None:
        return None
    i_tre_maaneder = per <= _maaneder_etter(aapning.dato, 3)
    return begge(_omfattet(krav, aapning, rekonstruksjon=False), True if i_tre_maaneder else aapning.tvangsakkord)


def _stenger_dekning(aapning: GjeldsforhandlingAapnet, per: date) -> bool | None:
    """Er det under seks måneder siden forhandling etter konkursloven ble åpnet, uten samtykke fra gjeldsnemnda?"""
    if aapning.etter_gjeldsordningsloven or aapning.samtykke_til_dekning:
        return False
    if aapning.dato is None:
        return None
    if _i_rekonstruksjonstiden(aapning.dato) or per > _maaneder_etter(aapning.dato, 6):
        return False
    return True if aapning.etter_gjeldsordningsloven is False else None


def _i_rekonstruksjonstiden(dag: date) -> bool:
    fra, til = _REKONSTRUKSJONSLOVEN
    return fra <= dag <= til


def _fra_foer(krav: Krav, dag: date | None) -> bool | None:
    """Oppsto kravet før den dagen? Et krav som var forfalt da, var også oppstått."""
    if dag is None:
        return None
    if krav.oppstaatt is not None:
        return krav.oppstaatt < dag
    return True if krav.forfall is not None and krav.forfall < dag else None


# ---- Inkassatorens betalingsoppfordring ----


def _oppfordret(oppfordring: Purring, per: date) -> bool | None:
    """Er fristen ute, og oppfordringen ikke over seks måneder gammel? (inkassoloven §§ 10 og 11)"""
    sendt = oppfordring.sendt or oppfordring.dato
    if sendt is None:
        return None
    fristen = max(sendt + _FJORTEN_DAGER, oppfordring.betalingsfrist or sendt)
    return fristen < per <= _maaneder_etter(sendt, 6)


def _maaneder_etter(dag: date, maaneder: int) -> date:
    """Samme dag så mange måneder senere. Etter siste dag det kan spørres om, er alle like langt fram."""
    if dag.year >= SISTE_DAG.year:
        return date.max
    return frist(dag, maaneder=maaneder, regel=Fristregel.DAGER).siste_dag
