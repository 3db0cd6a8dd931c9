"""Frister: når de ender, hvorfor de flyttes, og om noe skjedde i tide.

Reglene for å regne ut en frist står i hver sin lov, og den som kaller, sier hvilken:

======================== =========== ======= ================================================
:class:`Fristregel`      samme tall  flyttes etter
======================== =========== ======= ================================================
``FORELDELSESLOVEN``     ja          ja      foreldelsesloven § 29 nr. 1 og 2
``DOMSTOLLOVEN``         ja          ja      domstolloven §§ 148 og 149 første ledd
``STRAFFELOVEN``         ja          nei     straffeloven § 13, lest snevert (tvil L7)
``STRAFFELOVEN_FLYTTES`` ja          ja      straffeloven § 13, lest etter ordene (tvil L7)
``DAGER``                ja          nei     ingen; den som kaller, siterer selv (tvil R5)
======================== =========== ======= ================================================

Straffeloven § 13 viser til domstolloven §§ 148 andre ledd og 149 første ledd for lovbestemte frister. Om
det også gjelder når en ilagt bot eller inndragning faller bort etter §§ 97 og 99, er et åpent punkt; derfor
står begge lesninger her. Rettsferien (domstolloven § 140) er ikke med: den gjelder bare frister for å avverge
fraværsavgjørelser.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

import attrs

from innkrevingsregler.helligdager import Helligdag, UtenforKalender, er_virkedag, helligdager
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import DOMSTOLLOVEN, FORELDELSESLOVEN, STRAFFELOVEN

__all__ = [
    "UTFOERER",
    "Frist",
    "Fristregel",
    "UtenforKalender",
    "foreldet",
    "frist",
    "rettidig",
]

_TIDLIGST = date(1900, 1, 1)
_SENEST = date(2200, 12, 31)
# Like lange grenser for hver enhet: tre hundre år.
_STOERST = {"aar": 300, "maaneder": 3600, "uker": 15_660, "dager": 109_573}


class Fristregel(Enum):
    """Loven fristen regnes etter. Se tabellen øverst i modulen."""

    FORELDELSESLOVEN = "foreldelsesloven"
    DOMSTOLLOVEN = "domstolloven"
    STRAFFELOVEN = "straffeloven"
    STRAFFELOVEN_FLYTTES = "straffeloven_flyttes"
    DAGER = "dager"

    # Reglene er få og alltid de samme objektene; Enums egen hash er et kall i Python for hver frist som slås opp.
    __hash__ = object.__hash__


@attrs.frozen(kw_only=True)
class _Regel:
    """Bestemmelsene en fristregel bruker, én for hvert steg; tomt betyr at loven ikke har noen for steget."""

    samme_dagtall: tuple[Henvisning, ...] = ()
    manglende_dag: tuple[Henvisning, ...] = ()
    uker: tuple[Henvisning, ...] = ()
    dager: tuple[Henvisning, ...] = ()
    flytting: tuple[Henvisning, ...] = ()


_SAMME_TALL_DL = DOMSTOLLOVEN.p("148").l(2).pkt(1)
_SISTE_DAG_DL = DOMSTOLLOVEN.p("148").l(2).pkt(2)
_FLYTTING_DL = DOMSTOLLOVEN.p("149").l(1)
_LOVBESTEMT_SL = STRAFFELOVEN.p("13")

_REGLER = {
    Fristregel.FORELDELSESLOVEN: _Regel(
        samme_dagtall=(FORELDELSESLOVEN.p("29").nr(1).pkt(1),),
        manglende_dag=(FORELDELSESLOVEN.p("29").nr(1).pkt(2),),
        flytting=(FORELDELSESLOVEN.p("29").nr(2),),
    ),
    Fristregel.DOMSTOLLOVEN: _Regel(
        samme_dagtall=(_SAMME_TALL_DL,),
        manglende_dag=(_SISTE_DAG_DL,),
        uker=(_SAMME_TALL_DL,),
        dager=(DOMSTOLLOVEN.p("148").l(1),),
        flytting=(_FLYTTING_DL,),
    ),
    Fristregel.STRAFFELOVEN: _Regel(
        samme_dagtall=(_LOVBESTEMT_SL, _SAMME_TALL_DL),
        manglende_dag=(_SISTE_DAG_DL,),
        uker=(_LOVBESTEMT_SL, _SAMME_TALL_DL),
    ),
    Fristregel.STRAFFELOVEN_FLYTTES: _Regel(
        samme_dagtall=(_LOVBESTEMT_SL, _SAMME_TALL_DL),
        manglende_dag=(_SISTE_DAG_DL,),
        uker=(_LOVBESTEMT_SL, _SAMME_TALL_DL),
        flytting=(_LOVBESTEMT_SL, _FLYTTING_DL),
    ),
    Fristregel.DAGER: _Regel(),
}


@attrs.frozen(kw_only=True)
class Frist:
    """En utregnet frist.

    Args:
        fra: dagen fristen regnes fra.
        siste_dag: siste dag i fristen. Den regnes med i sin helhet.
        uten_flytting: siste dag før en lørdag eller helligdag flytter den.
        flyttet_fordi: dagene som ble hoppet over, for eksempel «lørdag og 1. påskedag»; ``None`` når fristen
            ikke er flyttet.
        manglende_dag: om måneden manglet dagtallet, slik at fristen ender på månedens siste dag.
        regel: loven fristen er regnet etter.
        hjemler: bestemmelsene som er brukt, i den rekkefølgen de er brukt.
    """

    fra: date
    siste_dag: date
    uten_flytting: date
    flyttet_fordi: str | None
    manglende_dag: bool
    regel: Fristregel
    hjemler: tuple[Henvisning, ...]


def frist(
    fra: date,
    *,
    aar: int = 0,
    maaneder: int = 0,
    uker: int = 0,
    dager: int = 0,
    regel: Fristregel = Fristregel.FORELDELSESLOVEN,
) -> Frist:
    """Fristen på så mange år, måneder, uker og dager, regnet fra ``fra``.

    År og måneder legges til først og ender på dagen med samme tall, eller månedens siste dag når tallet
    mangler. Uker og dager er rene dager og legges til etterpå; dagen det regnes fra, telles ikke. Til slutt
    flyttes fristen til nærmeste virkedag hvis regelen sier det.

    Args:
        fra: dagen fristen regnes fra, 1900-01-01 til 2200-12-31.
        aar, maaneder, uker, dager: lengden, hele tall fra 0; minst ett større enn 0.
        regel: loven det regnes etter.

    Raises:
        ValueError: hvis en verdi er av feil slag eller utenfor grensene, eller fristen ender etter
            2200-12-31.
        UtenforKalender: hvis regelen flytter frister, og fristen ender utenfor årene 1950–2100.
    """
    return _frist(fra, aar, maaneder, uker, dager, regel)


# Dagene er få og kravene mange, så de samme fristene regnes ut om igjen i en portefølje. Verdier av ulike typer holdes
# fra hverandre: True er lik 1, men er ikke et antall år.
@functools.lru_cache(maxsize=65_536, typed=True)
def _frist(fra: date, aar: int, maaneder: int, uker: int, dager: int, regel: Fristregel) -> Frist:
    _kontroller(fra, regel, aar=aar, maaneder=maaneder, uker=uker, dager=dager)
    valgt = _REGLER[regel]
    maaneder += 12 * aar
    i_maaneden, manglende_dag = _legg_til_maaneder(fra, maaneder)
    uten_flytting = i_maaneden + timedelta(days=7 * uker + dager)
    if uten_flytting > _SENEST:
        raise ValueError(f"fra ({fra}) med denne lengden gir en frist etter {_SENEST}, som er siste dag vi regner med")
    siste_dag, fordi, daghjemler = _flytt(uten_flytting) if valgt.flytting else (uten_flytting, None, ())
    stegene = _steghjemler(regel, bool(maaneder), manglende_dag, bool(uker), bool(dager), fordi is not None)
    return Frist(
        fra=fra,
        siste_dag=siste_dag,
        uten_flytting=uten_flytting,
        flyttet_fordi=fordi,
        manglende_dag=manglende_dag,
        regel=regel,
        hjemler=_samlet(stegene, daghjemler) if daghjemler else stegene,
    )


def foreldet(frist: Frist, per: date) -> bool:
    """Om fristen er ute den dagen: først når siste dag er over."""
    return per > frist.siste_dag


def rettidig(postlagt: date | None, framme: date | None, frist: Frist) -> bool | None:
    """Om skriftet som avbryter, kom i tide (foreldelsesloven § 29 nr. 3).

    Det er nok at det enten var framme eller var postlagt i Norge til rett mottaker innen siste dag. ``None``
    er ukjent, og svaret er ``None`` når det ukjente kan avgjøre. Kommer det postlagte skriftet aldri fram, må
    skrittet gjentas etter domstolloven § 146 tredje og fjerde ledd; det regnes ikke her.

    Args:
        postlagt: dagen skriftet ble postlagt i Norge, eller ``None``.
        framme: dagen det kom fram til myndigheten eller personen, eller ``None``.
        frist: fristen det skulle være innenfor.
    """
    innen = [None if dag is None else not foreldet(frist, dag) for dag in (postlagt, framme)]
    if True in innen:
        return True
    return None if None in innen else False


def _kontroller(fra: date, regel: Fristregel, **lengde: int) -> None:
    if type(fra) is not date or not _TIDLIGST <= fra <= _SENEST:
        raise ValueError(f"fra må være en dato fra {_TIDLIGST} til {_SENEST}, ikke {fra!r}")
    for navn, tall in lengde.items():
        if type(tall) is not int or not 0 <= tall <= _STOERST[navn]:
            raise ValueError(f"{navn} må være et helt tall fra 0 til {_STOERST[navn]}, ikke {tall!r}")
    if not any(lengde.values()):
        raise ValueError(f"minst én av {', '.join(lengde)} må være større enn 0")
    if not isinstance(regel, Fristregel):
        raise ValueError(f"regel må være en Fristregel ({', '.join(r.value for r in Fristregel)}), ikke {regel!r}")


def _legg_til_maaneder(fra: date, maaneder: int) -> tuple[date, bool]:
    """Samme dagtall så mange måneder senere, og om det manglet slik at månedens siste dag er brukt."""
    # Egen regning: relativedelta er om lag tjue ganger tregere, og dette er den varme veien.
    aar, nullmaaned = divmod(fra.year * 12 + fra.month - 1 + maaneder, 12)
    maaned = nullmaaned + 1
    try:
        return fra.replace(year=aar, month=maaned), False
    except ValueError:
        # Desember har alle dagtall, så måneden etter er alltid i samme år.
        return date(aar, maaned + 1, 1) - timedelta(days=1), True


@functools.lru_cache(maxsize=65_536)
def _flytt(dato: date) -> tuple[date, str | None, tuple[Henvisning, ...]]:
    """Nærmeste virkedag fra og med datoen, navnene på dagene som ble hoppet over, og hjemlene for dem."""
    hoppet_over = []
    while not er_virkedag(dato):
        # En lørdag står bare i loven som flytter fristen, ikke i helligdagsloven.
        hoppet_over.append(helligdager(dato.year).get(dato, Helligdag("lørdag", ())))
        dato += timedelta(days=1)
    hjemler = tuple(hjemmel for dag in hoppet_over for hjemmel in dag.hjemler)
    return dato, _oppramsing([dag.navn for dag in hoppet_over]) if hoppet_over else None, hjemler


@functools.cache
def _steghjemler(
    regel: Fristregel, samme_dagtall: bool, manglende_dag: bool, uker: bool, dager: bool, flyttet: bool
) -> tuple[Henvisning, ...]:
    """Bestemmelsene for de stegene som ble brukt, hver én gang."""
    valgt = _REGLER[regel]
    steg = (
        (samme_dagtall, valgt.samme_dagtall),
        (manglende_dag, valgt.manglende_dag),
        (uker, valgt.uker),
        (dager, valgt.dager),
        (flyttet, valgt.flytting),
    )
    return tuple(dict.fromkeys(hjemmel for brukt, hjemler in steg if brukt for hjemmel in hjemler))


@functools.cache
def _samlet(stegene: tuple[Henvisning, ...], dagene: tuple[Henvisning, ...]) -> tuple[Henvisning, ...]:
    """Hjemlene for stegene og helligdagene. Like frister har den samme tuppelen; det er få ulike."""
    return stegene + dagene


def _oppramsing(navn: list[str]) -> str:
    return " og ".join(filter(None, (", ".join(navn[:-1]), navn[-1])))


# ---- Bestemmelsene regnestykkene utfører -------------------------------------------------------------------


UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {
        "frister.frist": tuple(
            dict.fromkeys(h for r in _REGLER.values() for steg in attrs.astuple(r, recurse=False) for h in steg)
        ),
        "frister.rettidig": (FORELDELSESLOVEN.p("29").nr(3),),
    }
)
"""Regnestykket og bestemmelsene det utfører; dekningsregisteret bygger på dem."""
