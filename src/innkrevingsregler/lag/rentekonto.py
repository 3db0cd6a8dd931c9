"""Kravet som en konto renten regnes av: hovedstolen, det som legges til, og det som er betalt eller satt ned.

Hva en betaling dekker først, er aldri taust: den som sier hvilke linjer den gjelder, dekker dem, i den rekkefølgen de
er nevnt; et trekk følger sin rekkefølge; ellers må den som spør, velge (tvilspunkt R12). Har kravet flere
forfallsdager, deles de betalingene som ikke gjelder bare én av dem, av `rentefordeling` (tvilspunkt P171).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeGuard

import attrs

from ..avledning.renter import forsinkelsesregel
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import (
    Avregning,
    Betaling,
    Ettergivelse,
    KravRedusert,
    Motregning,
    TrekkIYtelse,
    Trekkutbetaling,
    Tvangsdekning,
)
from ..fakta.koder import Linjetype, Namsmyndighet, Regelverk, Renteregel
from ..fakta.krav import Krav, Kravlinje
from ..fakta.verdier import Oere
from ..regelform.felter import HENDELSE, LINJE, TREKK
from ..regelform.variabler import Variabel
from ..renter import Renteberegning, beregn
from ..renter import hendelser as rh
from ..rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN
from ..rettskilder.periode import Periode

RENTEBAERENDE = frozenset({"rentetillegg", "rente_11_2", "rente_11_5"})
"""Underartene av renter loven kan la bære rente (skattebetalingsloven § 11-1, folketrygdloven § 22-17 a)."""

_SKATTENEDSETTELSE = SKATTEBETALINGSFORSKRIFTEN.p("11-1-6").l(1)
_SKATTETREKKDAG = SKATTEBETALINGSFORSKRIFTEN.p("11-1-4").lydende_til(date(2025, 12, 31))
_SKATTETREKK = Periode(date(2020, 11, 1), date(2025, 12, 31))
"""Tiden vi kjenner skattebetalingsforskriften § 11-1-4 fra."""
SKATTEREGLER = (
    Renteregel.SKATTEBETALINGSLOVEN_11_1,
    Renteregel.SKATTEBETALINGSLOVEN_11_1_ANSVAR,
    Renteregel.SKATTEBETALINGSLOVEN_11_1_SANKSJON,
)
_BETALINGER = (Betaling, Trekkutbetaling, Motregning, Tvangsdekning)
_NEDSETTELSER = (KravRedusert, Ettergivelse)
_LOEPENDE = (Avregning, TrekkIYtelse)


@attrs.frozen(kw_only=True)
class Konto:
    """Hovedstolene som forfaller samme dag, og linjene som hører til dem.

    `ordinaert_forfall` er det som ellers ville vært forfallet, når det er framskyndet (skattebetalingsloven § 11-1
    tredje ledd). `mangler` er fakta som trengs for å regne. `delte` er kontoens del av betalingene og nedsettelsene som
    gjelder flere konti; None når kravet bare har én konto, og de derfor gjelder den helt.
    """

    linjer: tuple[Kravlinje, ...]
    tilhoerende: tuple[Kravlinje, ...]
    forfall: date | None
    ordinaert_forfall: date | None = None
    mangler: tuple[Variabel, ...] = ()
    delte: tuple[Hendelse, ...] | None = None

    @property
    def hovedstol(self) -> Oere:
        """Det som opprinnelig skyldtes."""
        return Oere(sum(linjens_beloep(linje) or 0 for linje in self.linjer))

    def av_type(self, type_: Linjetype) -> Oere:
        """Summen av linjene av typen som hører til, uten dem som kan bære rente."""
        linjer = (x for x in self.tilhoerende if x.type is type_ and x.underart not in RENTEBAERENDE)
        return Oere(sum(linjens_beloep(linje) or 0 for linje in linjer))

    @property
    def rentebaerende(self) -> tuple[Kravlinje, ...]:
        """Rentene som hører til, og som loven kan la bære rente."""
        return tuple(x for x in self.tilhoerende if x.type is Linjetype.RENTE and x.underart in RENTEBAERENDE)

    @property
    def id_er(self) -> tuple[str, ...]:
        """Id-ene til hovedstolene."""
        return tuple(linje.id for linje in self.linjer)


def konti(krav: Krav, hendt: Sequence[Hendelse]) -> tuple[Konto, ...]:
    """Kravets konti, én for hver forfallsdag."""
    return tuple(_proevd(krav, konto, hendt) for konto in _kontiene(krav))


Endring = Betaling | Trekkutbetaling | Motregning | Tvangsdekning | KravRedusert | Ettergivelse


def er_endring(hendelse: Hendelse) -> TypeGuard[Endring]:
    """Om hendelsen er en betaling eller nedsettelse."""
    return isinstance(hendelse, _BETALINGER + _NEDSETTELSER)


def er_fri(hendelse: Hendelse) -> TypeGuard[Endring]:
    """Om hendelsen er en betaling eller nedsettelse som ikke nevner linjer."""
    return er_endring(hendelse) and not hendelse.gjelder_linjer


def gjelder_flere(kontiene: Iterable[Konto], hendelse: Hendelse) -> bool:
    """Om hendelsen nevner linjer i flere av kontiene, eller ingen linjer."""
    return not hendelse.gjelder_linjer or sum(_gjelder(konto, hendelse) for konto in kontiene) > 1


def _kontiene(krav: Krav) -> tuple[Konto, ...]:
    hovedstoler = [linje for linje in krav.linjer if _er_hovedstol(krav, linje)]
    grupper: dict[tuple[date | None, date | None], list[Kravlinje]] = {}
    for linje in hovedstoler:
        grupper.setdefault((linje.forfall or krav.forfall, linje.ordinaert_forfall), []).append(linje)
    foerste = next(iter(grupper), None)
    return tuple(
        Konto(
            linjer=tuple(linjer),
            tilhoerende=tuple(_tilhoerende(krav, {x.id for x in linjer}, med_resten=gruppe == foerste)),
            forfall=gruppe[0],
            ordinaert_forfall=gruppe[1],
        )
        for gruppe, linjer in grupper.items()
    )


def _er_hovedstol(krav: Krav, linje: Kravlinje) -> bool:
    return linje.type is Linjetype.HOVEDSTOL or (linje.type is None and len(krav.linjer) == 1)


def _tilhoerende(krav: Krav, hovedstoler: set[str], *, med_resten: bool) -> Iterator[Kravlinje]:
    for linje in krav.linjer:
        if linje.type in (None, Linjetype.HOVEDSTOL):
            continue
        if linje.hovedstol in hovedstoler or (linje.hovedstol is None and med_resten):
            yield linje


def _proevd(krav: Krav, konto: Konto, hendt: Sequence[Hendelse]) -> Konto:
    """Kontoen med det som mangler for å regne på den."""
    endrer = [h for h in hendt if er_endring(h)]
    trekkene = [h for h in endrer if isinstance(h, Trekkutbetaling)]
    mangler: dict[Variabel, None] = {}
    if any(linjens_beloep(linje) is None for linje in (*konto.linjer, *konto.tilhoerende)):
        mangler[LINJE.beloep.variabel] = None
    if any(h.beloep is None for h in endrer):
        mangler[HENDELSE.beloep.variabel] = None
    if any(_trekkets_regelverk(krav, h) is None for h in trekkene):
        mangler[TREKK.regelverk.variabel] = None
    if any(_er_skattetrekk(krav, h, forsinkelsesregel(krav, konto.forfall)) is None for h in trekkene if konto.forfall):
        mangler[TREKK.namsmyndighet.variabel] = None
    if not mangler and _ikke_forklart(krav, endrer):
        mangler[HENDELSE.beloep.variabel] = None
        mangler[HENDELSE.dato.variabel] = None
    return attrs.evolve(konto, mangler=tuple(mangler))


def _ikke_forklart(krav: Krav, endrer: Iterable[Hendelse]) -> bool:
    """Gjenstår det mindre enn de oppgitte betalingene forklarer? Da er det betalt noe på en ukjent dag."""
    if any(linje.gjenstaar is None or linje.beloep is None for linje in krav.linjer):
        return False
    borte = sum((linje.beloep or 0) - (linje.gjenstaar or 0) for linje in krav.linjer)
    return borte > sum(getattr(h, "beloep", None) or 0 for h in endrer)


def linjens_beloep(linje: Kravlinje) -> Oere | None:
    """Det linjen lød på, ellers det som gjenstår av den."""
    return linje.beloep if linje.beloep is not None else linje.gjenstaar


def _trekkets_regelverk(krav: Krav, utbetaling: Trekkutbetaling) -> Regelverk | None:
    return next((t.regelverk for t in krav.trekk if t.id == utbetaling.trekk), None)


def _er_skattetrekk(krav: Krav, utbetaling: Trekkutbetaling, regel: Renteregel | None) -> bool | None:
    """Er dette et trekk skattekontoret la ned for skatt eller avgift mens skattebetalingsforskriften § 11-1-4 gjaldt?

    Skattekontoret var namsmyndighet i det som nå ligger til Innkrevingsmyndigheten. Ukjent når det ikke er sagt hvem
    som besluttet trekket.
    """
    assert utbetaling.dato is not None
    i_tiden = _SKATTETREKK.inneholder(utbetaling.dato)
    if regel not in SKATTEREGLER or not i_tiden or _trekkets_regelverk(krav, utbetaling) is not Regelverk.TIDLIGERE:
        return False
    namsmyndighet = next((t.namsmyndighet for t in krav.trekk if t.id == utbetaling.trekk), None)
    return None if namsmyndighet is None else namsmyndighet is Namsmyndighet.INNKREVINGSMYNDIGHETEN


def _gjelder(konto: Konto, hendelse: Hendelse) -> bool:
    egne = {x.id for x in (*konto.linjer, *konto.tilhoerende)}
    return not hendelse.gjelder_linjer or bool(egne & set(hendelse.gjelder_linjer))


# ---- Det som endrer kontoen ----


@attrs.frozen
class Bevegelser:
    """Det som endrer kontoen, slik regnestykket vil ha det."""

    betalinger: tuple[rh.Betaling, ...]
    nedsettelser: tuple[rh.Nedsettelse, ...]


def bevegelser(
    krav: Krav, konto: Konto, hendt: Sequence[Hendelse], regel: Renteregel | None, lesninger: Mapping[str, str]
) -> Bevegelser:
    """Betalingene og nedsettelsene på kontoen."""
    egne = [h for h in hendt if _gjelder(konto, h)]
    if konto.delte is not None:
        kontiene = _kontiene(krav)
        egne = [*(h for h in egne if not gjelder_flere(kontiene, h)), *konto.delte]
    betalinger = (_betaling(krav, konto, h, regel, lesninger) for h in egne if isinstance(h, _BETALINGER) and h.beloep)
    nedsettelser = (_nedsettelse(h, regel, lesninger) for h in egne if isinstance(h, _NEDSETTELSER) and h.beloep)
    return Bevegelser(tuple(betalinger), tuple(nedsettelser))


def _betaling(
    krav: Krav,
    konto: Konto,
    hendelse: Betaling | Trekkutbetaling | Motregning | Tvangsdekning,
    regel: Renteregel | None,
    lesninger: Mapping[str, str],
) -> rh.Betaling:
    assert hendelse.dato is not None
    assert hendelse.beloep is not None
    if isinstance(hendelse, Trekkutbetaling):
        nytt = _trekkets_regelverk(krav, hendelse) is Regelverk.NYTT and hendelse.dato >= rh.NYE_TREKK_FRA
        if nytt:
            return rh.trekkbetaling(hendelse.dato, hendelse.beloep, lesninger=lesninger)
        return _eldre_trekk(krav, hendelse, hendelse.dato, hendelse.beloep, regel, lesninger)
    if isinstance(hendelse, Motregning):
        return rh.Betaling(dato=hendelse.dato, beloep=hendelse.beloep, orden=rh.Dekningsorden.HOVEDSTOL_FOERST)
    fordeling = _fordeling(konto, hendelse, hendelse.beloep)
    return rh.Betaling(dato=hendelse.dato, beloep=hendelse.beloep, fordeling=fordeling)


def _eldre_trekk(
    krav: Krav,
    utbetaling: Trekkutbetaling,
    dato: date,
    beloep: Oere,
    regel: Renteregel | None,
    lesninger: Mapping[str, str],
) -> rh.Betaling:
    """Trekk etter tidligere regelverk: for skatt fra første dag i oppgjørsperioden, ellers dagen selv."""
    if lesninger.get("R13") == "innbetalt" or not _er_skattetrekk(krav, utbetaling, regel):
        return rh.Betaling(dato=dato, beloep=beloep, orden=rh.Dekningsorden.TREKK)
    maaned = dato.month if lesninger.get("P182") == "kalendermaaned" else dato.month - (dato.month + 1) % 2
    foerste = dato.replace(month=maaned, day=1)
    return rh.Betaling(dato=foerste, beloep=beloep, orden=rh.Dekningsorden.TREKK, hjemler=(_SKATTETREKKDAG,))


PLASS: Mapping[Linjetype, str] = {
    Linjetype.HOVEDSTOL: "hovedstol",
    Linjetype.OMKOSTNING: "kostnader",
    Linjetype.GEBYR: "gebyrer",
    Linjetype.RENTE: "renter",
}


def _fordeling(konto: Konto, hendelse: Hendelse, beloep: Oere) -> rh.Saldo | None:
    """Alt på delen betalingen gjelder, når den bare gjelder én del av kravet."""
    valgte = set(hendelse.gjelder_linjer or ())
    typer = {x.type for x in (*konto.linjer, *konto.tilhoerende) if x.id in valgte}
    if len(typer) != 1 or (type_ := typer.pop()) is None:
        return None
    return rh.Saldo(**{PLASS[type_]: beloep})


def _nedsettelse(
    hendelse: KravRedusert | Ettergivelse, regel: Renteregel | None, lesninger: Mapping[str, str]
) -> rh.Nedsettelse:
    assert hendelse.dato is not None
    assert hendelse.beloep is not None
    if isinstance(hendelse, Ettergivelse):
        return rh.Nedsettelse(dato=hendelse.dato, beloep=hendelse.beloep, fra_begynnelsen=False)
    skatt = regel in SKATTEREGLER
    fra_begynnelsen = skatt or lesninger.get("P77", "fra_begynnelsen") == "fra_begynnelsen"
    hjemler = (_SKATTENEDSETTELSE,) if skatt else ()
    return rh.Nedsettelse(dato=hendelse.dato, beloep=hendelse.beloep, fra_begynnelsen=fra_begynnelsen, hjemler=hjemler)


def uten_rente(
    krav: Krav, konto: Konto, hendt: Sequence[Hendelse], til: date, lesninger: Mapping[str, str]
) -> Renteberegning:
    """Kontoen når det ikke løper rente: bare det som er betalt og satt ned. Renten er stanset fra første dag."""
    endringer = bevegelser(krav, konto, hendt, None, lesninger)
    dager = [*(b.dato for b in endringer.betalinger), *(n.dato for n in endringer.nedsettelser)]
    fra = min(dager, default=til)
    svar = beregn(
        konto.hovedstol,
        fra,
        til,
        hjemmel=(),
        stopp=fra,
        betalinger=endringer.betalinger,
        nedsettelser=endringer.nedsettelser,
        orden=None if "R12" in lesninger else rh.Dekningsorden.HOVEDSTOL_FOERST,
        kostnader=konto.av_type(Linjetype.OMKOSTNING),
        gebyrer=konto.av_type(Linjetype.GEBYR),
        lesninger=lesninger,
    )
    assert isinstance(svar, Renteberegning)  # uten rentedager trengs ingen sats
    return svar


def forutsetninger(hendt: Sequence[Hendelse], lesninger: Container[str], *, flere_forfall: bool) -> tuple[str, ...]:
    """Det regnestykket legger til grunn om hendelsene, sagt én gang.

    `lesninger` er tvilspunktene den som spør, har valgt en lesning av. `flere_forfall` er om kravet har flere
    forfallsdager.
    """
    funnet = []
    if flere_forfall and any(map(er_fri, hendt)):
        funnet.append("betalinger som ikke nevner linjer, dekker det som er forfalt, før det som ikke er det")
        if "P171" not in lesninger:
            funnet.append("av det som er forfalt, er det eldste i radene dekket først (tvilspunkt P171)")
    if "R12" not in lesninger and any(isinstance(h, Betaling | Tvangsdekning) and not h.gjelder_linjer for h in hendt):
        funnet.append("betalinger som ikke sier hva de gjelder, er i radene ført på hovedstolen først (tvilspunkt R12)")
    if any(isinstance(h, Trekkutbetaling) for h in hendt):
        funnet.append("måneden trekket ble utbetalt, er regnet som måneden det ble gjennomført")
    if any(isinstance(h, Motregning) for h in hendt):
        funnet.append("motregning er regnet med hovedstolen først (tvilspunkt F8)")
    if any(isinstance(h, _LOEPENDE) for h in hendt):
        funnet.append("det som er trukket i ytelser, er bare regnet med når det også står som betaling")
    return tuple(funnet)
