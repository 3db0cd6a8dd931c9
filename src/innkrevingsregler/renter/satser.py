"""Rentesatsene etter hver bestemmelse: hvilken prosent som gjelder hvilke dager, og hvor det står.

Satsene er avledet av seriene i :mod:`innkrevingsregler.rettskilder.satser`. Regnes det utenfor dem, er svaret
:class:`~innkrevingsregler.rettskilder.satser.UtenforSerie`; en sats etter seriens siste dag må den som spør,
oppgi selv, og den er da merket som prognose.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

import attrs

from ..fakta.verdier import SISTE_DAG
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import (
    FOLKETRYGDLOVEN,
    FORSINKELSESRENTELOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
)
from ..rettskilder.satser import (
    Sats,
    Satsserie,
    UtenforSerie,
    forsinkelsesrente,
    forsinkelsesrente_forbruker,
    styringsrente,
)

__all__ = [
    "DESIMALER",
    "KREDITORS_SIDE",
    "SATSHJEMLER",
    "Avtalesats",
    "Rentehjemmel",
    "Satsperiode",
    "avtaleplan",
    "satsplan",
    "utenfor",
]

DESIMALER = 4
"""Flest desimaler en sats i prosent kan ha: styringsrenten har to, og 78 prosent av den har fire."""

_EN_DAG = timedelta(days=1)
_ETTER_SISTE_DAG = SISTE_DAG + _EN_DAG


class Rentehjemmel(StrEnum):
    """Bestemmelsen renten regnes etter. Den avgjør satsen, ikke om eller fra når renten løper."""

    INNKREVINGSLOVEN_15 = "INNKREVINGSLOVEN_15"
    SI_LOVEN_7 = "SI_LOVEN_7"
    INNKREVINGSFORSKRIFTEN_31_1 = "INNKREVINGSFORSKRIFTEN_31_1"
    FORSINKELSESRENTELOVEN = "FORSINKELSESRENTELOVEN"
    FORSINKELSESRENTELOVEN_FORBRUKER = "FORSINKELSESRENTELOVEN_FORBRUKER"
    SKATTEBETALINGSLOVEN_11_1 = "SKATTEBETALINGSLOVEN_11_1"
    SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT = "SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT"
    SKATTEBETALINGSLOVEN_11_2 = "SKATTEBETALINGSLOVEN_11_2"
    SKATTEBETALINGSLOVEN_11_3 = "SKATTEBETALINGSLOVEN_11_3"
    SKATTEBETALINGSLOVEN_11_4 = "SKATTEBETALINGSLOVEN_11_4"
    SKATTEBETALINGSLOVEN_11_5 = "SKATTEBETALINGSLOVEN_11_5"
    FOLKETRYGDLOVEN_22_17_A = "FOLKETRYGDLOVEN_22_17_A"


class Avtalesats(StrEnum):
    """Satsene partene har bestemt; prosenten oppgis av den som spør.

    ``AVTALT_RENTE_FORBRUKER`` er aldri høyere enn lovens sats (forsinkelsesrenteloven § 4 bokstav c).
    """

    AVTALT_RENTE = "AVTALT_RENTE"
    AVTALT_RENTE_FORBRUKER = "AVTALT_RENTE_FORBRUKER"
    LOEPENDE_RENTE = "LOEPENDE_RENTE"


def _skrevet(prosent: Decimal) -> Decimal:
    """Prosenten prøvd, med to desimaler eller flere når den trenger dem – så like satser også skrives likt.

    Raises:
        ValueError: hvis den ikke er en `Decimal` fra 0 til 100 med høyst fire desimaler.
    """
    if not isinstance(prosent, Decimal) or not prosent.is_finite() or not 0 <= prosent <= 100:
        raise ValueError(f"prosenten må være en Decimal fra 0 til 100, ikke {prosent!r}")
    if prosent.scaleb(DESIMALER) % 1:
        raise ValueError(f"prosenten {prosent} har flere enn {DESIMALER} desimaler")
    to = prosent.quantize(Decimal("0.01"))
    return to if to == prosent else prosent.normalize()


@attrs.frozen(kw_only=True)
class Satsperiode:
    """En sats og dagene den gjelder.

    Args:
        fra: første dag.
        til: første dag etter perioden.
        prosent: prosent per år, 0 til 100, høyst fire desimaler.
        hjemler: bestemmelsene satsen følger av.
        forskrifter: numrene på forskriftene som fastsatte den; tom når de ikke er kjent.
        prognose: om satsen er oppgitt av den som spør, for dager ingen forskrift dekker.
        pause: om det ikke løper rente i perioden; prosenten er da null.

    Raises:
        ValueError: hvis perioden er tom, prosenten ikke kan brukes, eller en pause har en prosent.
    """

    fra: date
    til: date
    prosent: Decimal = attrs.field(converter=_skrevet)
    hjemler: tuple[Henvisning, ...]
    forskrifter: tuple[str, ...] = ()
    prognose: bool = False
    pause: bool = False

    def __attrs_post_init__(self) -> None:
        if self.fra >= self.til:
            raise ValueError(f"satsperioden {self.fra}–{self.til} er tom: til er første dag etter perioden")
        if self.pause and self.prosent:
            raise ValueError(f"satsperioden {self.fra}–{self.til} er en pause og kan ikke ha {self.prosent} prosent")

    @property
    def milliondeler(self) -> int:
        """Satsen som helt tall: 12,25 prosent er 122 500 milliondeler."""
        return int(self.prosent.scaleb(DESIMALER))


@attrs.frozen(kw_only=True)
class _Kilde:
    """Hvordan satsen etter en bestemmelse finnes.

    Args:
        serie: serien satsen bygger på.
        hjemler: bestemmelsene den følger av.
        fra: første dag bestemmelsen gjelder.
        til: første dag den ikke gjelder, eller ``None``.
        paaslag: prosentpoeng som legges til serien.
        andel: delen av serien som brukes.
        kreditors_side: bestemmelsen om at det ikke løper rente når forsinkelsen skyldes kreditor; tom når det
            ikke er noen.
    """

    serie: Callable[[], Satsserie]
    hjemler: tuple[Henvisning, ...]
    fra: date
    til: date | None = None
    paaslag: Decimal = Decimal(0)
    andel: Decimal = Decimal(1)
    kreditors_side: tuple[Henvisning, ...] = ()


_SATSEN = FORSINKELSESRENTELOVEN.p("3").l(1).pkt(1)
_FORBRUKERSATSEN = FORSINKELSESRENTELOVEN.p("3").l(1).pkt(2)
_NY_SATS = FORSINKELSESRENTELOVEN.p("3").l(1).pkt(3)
_NY_SKATTESATS = SKATTEBETALINGSLOVEN.p("11-6").l(3)
_FORSINKELSESRENTELOVEN_FRA = date(1978, 1, 1)
# Kapittel 11 ble satt i kraft for ulike krav i 2008 og 2009; hvilket krav det er, vet den som spør.
_SKATTEBETALINGSLOVEN_FRA = date(2008, 1, 1)

_KILDER: Mapping[Rentehjemmel, _Kilde] = {
    Rentehjemmel.INNKREVINGSLOVEN_15: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(INNKREVINGSLOVEN.p("15").l(1), _SATSEN, _NY_SATS),
        fra=date(2026, 1, 1),
        kreditors_side=(INNKREVINGSLOVEN.p("15").l(5),),
    ),
    Rentehjemmel.SI_LOVEN_7: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(SI_LOVEN.p("7").l(1), _SATSEN, _NY_SATS),
        fra=date(2013, 6, 1),
        til=date(2026, 1, 1),
    ),
    Rentehjemmel.INNKREVINGSFORSKRIFTEN_31_1: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(INNKREVINGSFORSKRIFTEN.p("31-1").l(3).pkt(1), _SATSEN, _NY_SATS),
        fra=date(2027, 1, 1),
        kreditors_side=(INNKREVINGSFORSKRIFTEN.p("31-1").l(3).pkt(2), FORSINKELSESRENTELOVEN.p("2").l(2)),
    ),
    Rentehjemmel.FORSINKELSESRENTELOVEN: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(_SATSEN, _NY_SATS),
        fra=_FORSINKELSESRENTELOVEN_FRA,
        kreditors_side=(FORSINKELSESRENTELOVEN.p("2").l(2),),
    ),
    # Den lavere satsen legges over denne i de årene den fantes; ellers gjelder den alminnelige.
    Rentehjemmel.FORSINKELSESRENTELOVEN_FORBRUKER: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(_SATSEN, _NY_SATS),
        fra=_FORSINKELSESRENTELOVEN_FRA,
        kreditors_side=(FORSINKELSESRENTELOVEN.p("2").l(2),),
    ),
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_1: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-6").l(1).pkt(1), _SATSEN, _NY_SKATTESATS),
        fra=_SKATTEBETALINGSLOVEN_FRA,
        kreditors_side=(SKATTEBETALINGSLOVEN.p("11-1").l(2), FORSINKELSESRENTELOVEN.p("2").l(2)),
    ),
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-6").l(1).pkt(2), _SATSEN, _NY_SKATTESATS),
        fra=_SKATTEBETALINGSLOVEN_FRA,
        andel=Decimal("0.5"),
        kreditors_side=(SKATTEBETALINGSLOVEN.p("11-1").l(2), FORSINKELSESRENTELOVEN.p("2").l(2)),
    ),
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_2: _Kilde(
        serie=styringsrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-6").l(2).pkt(1), _NY_SKATTESATS),
        fra=_SKATTEBETALINGSLOVEN_FRA,
        paaslag=Decimal(1),
    ),
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_3: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-6").l(1).pkt(1), _SATSEN, _NY_SKATTESATS),
        fra=_SKATTEBETALINGSLOVEN_FRA,
        kreditors_side=(SKATTEBETALINGSLOVEN.p("11-3").l(2), FORSINKELSESRENTELOVEN.p("2").l(2)),
    ),
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_4: _Kilde(
        serie=styringsrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-6").l(2).pkt(2), _NY_SKATTESATS),
        fra=_SKATTEBETALINGSLOVEN_FRA,
    ),
    # Fradraget var et annet før 2019, og ble endret hvert år; de årene er ikke med.
    Rentehjemmel.SKATTEBETALINGSLOVEN_11_5: _Kilde(
        serie=styringsrente,
        hjemler=(SKATTEBETALINGSLOVEN.p("11-5").l(1).pkt(2), SKATTEBETALINGSLOVEN.p("11-6").l(2).pkt(2)),
        fra=date(2019, 1, 1),
        andel=Decimal("0.78"),
    ),
    Rentehjemmel.FOLKETRYGDLOVEN_22_17_A: _Kilde(
        serie=forsinkelsesrente,
        hjemler=(FOLKETRYGDLOVEN.p("22-17 a").l(2).pkt(2), FOLKETRYGDLOVEN.p("22-17 a").l(2).pkt(3), _SATSEN),
        fra=date(2009, 1, 1),
    ),
}

_AVTALER: Mapping[Avtalesats, Henvisning] = {
    Avtalesats.AVTALT_RENTE: FORSINKELSESRENTELOVEN.p("1"),
    Avtalesats.AVTALT_RENTE_FORBRUKER: FORSINKELSESRENTELOVEN.p("4").bok("c"),
    Avtalesats.LOEPENDE_RENTE: FORSINKELSESRENTELOVEN.p("3").l(2),
}

SATSHJEMLER = tuple(dict.fromkeys((*(h for k in _KILDER.values() for h in k.hjemler), _FORBRUKERSATSEN)))
"""Alle bestemmelsene en sats kan følge av."""

KREDITORS_SIDE: Mapping[Rentehjemmel, tuple[Henvisning, ...]] = MappingProxyType(
    {hjemmel: kilde.kreditors_side for hjemmel, kilde in _KILDER.items()}
)
"""Bestemmelsen om at det ikke løper rente når forsinkelsen skyldes kreditor; tom når hjemmelen ikke har noen."""


def satsplan(
    hjemmel: Rentehjemmel, *, prognose: Mapping[date, Decimal] | None = None, ved_hver_forskrift: bool = False
) -> tuple[Satsperiode, ...]:
    """Satsene etter bestemmelsen, i tidsorden. Dager uten kjent sats er ikke med.

        >>> [(str(p.fra), p.prosent) for p in satsplan(Rentehjemmel.INNKREVINGSLOVEN_15)]
        [('2026-01-01', Decimal('12.00')), ('2026-07-01', Decimal('12.25'))]

    Args:
        hjemmel: bestemmelsen renten regnes etter.
        prognose: dagen en oppgitt sats gjelder fra, og prosenten – den renten skal regnes med. Bare for dager
            etter seriens siste.
        ved_hver_forskrift: del også der en ny forskrift beholder satsen (tvilspunkt R1).

    Raises:
        ValueError: hvis en prognose gjelder en dag serien dekker, en dag bestemmelsen ikke gjelder, eller en
            prosent som ikke kan brukes.
    """
    satser = tuple((dag, _skrevet(prosent)) for dag, prosent in sorted((prognose or {}).items()))
    return _satsplan(hjemmel, satser, ved_hver_forskrift)


@functools.lru_cache(maxsize=1024)
def _satsplan(
    hjemmel: Rentehjemmel, prognose: tuple[tuple[date, Decimal], ...], ved_hver_forskrift: bool
) -> tuple[Satsperiode, ...]:
    kilde = _KILDER[hjemmel]
    perioder = [*_kjente(kilde), *_prognoser(kilde, prognose)]
    if hjemmel is Rentehjemmel.FORSINKELSESRENTELOVEN_FORBRUKER:
        perioder = _lagt_over(perioder, _forbrukersatser())
    avkortet = [p for periode in perioder if (p := _avkortet(periode, kilde)) is not None]
    return tuple(avkortet) if ved_hver_forskrift else _slaatt_sammen(avkortet)


def _kjente(kilde: _Kilde) -> list[Satsperiode]:
    return [_periode(rad, kilde) for rad in kilde.serie().rader if isinstance(rad, Sats)]


def _periode(rad: Sats, kilde: _Kilde) -> Satsperiode:
    return Satsperiode(
        fra=rad.fra,
        til=rad.til + _EN_DAG,
        prosent=rad.verdi * kilde.andel + kilde.paaslag,
        hjemler=kilde.hjemler,
        forskrifter=(rad.forskrift,) if rad.forskrift else (),
    )


def _forbrukersatser() -> list[Satsperiode]:
    kilde = _Kilde(serie=forsinkelsesrente_forbruker, hjemler=(_FORBRUKERSATSEN,), fra=_FORSINKELSESRENTELOVEN_FRA)
    return _kjente(kilde)


def _prognoser(kilde: _Kilde, prognose: tuple[tuple[date, Decimal], ...]) -> list[Satsperiode]:
    siste = kilde.serie().rader[-1].til
    for dag, _ in prognose:
        if dag <= siste:
            raise ValueError(f"en prognose kan ikke gjelde {dag}: satsen er kjent til og med {siste}")
        if dag > SISTE_DAG:
            raise ValueError(f"en prognose kan ikke gjelde {dag}, som er etter {SISTE_DAG}")
        if kilde.til is not None and dag >= kilde.til:
            raise ValueError(f"en prognose kan ikke gjelde {dag}: bestemmelsen gjelder ikke fra {kilde.til}")
    slutter = [dag for dag, _ in prognose[1:]] + [_ETTER_SISTE_DAG]
    return [
        Satsperiode(fra=dag, til=til, prosent=prosent, hjemler=kilde.hjemler, prognose=True)
        for (dag, prosent), til in zip(prognose, slutter, strict=False)
    ]


def _lagt_over(under: Iterable[Satsperiode], over: list[Satsperiode]) -> list[Satsperiode]:
    """Periodene `under`, men `over` der de dekker."""
    rester = list(under)
    for o in over:
        foer = [attrs.evolve(u, til=min(u.til, o.fra)) for u in rester if u.fra < o.fra]
        etter = [attrs.evolve(u, fra=max(u.fra, o.til)) for u in rester if u.til > o.til]
        rester = [*foer, o, *etter]
    return rester


def _avkortet(periode: Satsperiode, kilde: _Kilde) -> Satsperiode | None:
    """Den delen av perioden der bestemmelsen gjelder."""
    fra, til = max(periode.fra, kilde.fra), min(periode.til, kilde.til or periode.til)
    return attrs.evolve(periode, fra=fra, til=til) if fra < til else None


def _slaatt_sammen(perioder: list[Satsperiode]) -> tuple[Satsperiode, ...]:
    """Periodene, med naboer som har samme sats etter samme bestemmelser, som én."""
    ut: list[Satsperiode] = []
    for periode in perioder:
        if ut and _er_samme_sats(ut[-1], periode):
            alle = tuple(dict.fromkeys((*ut[-1].forskrifter, *periode.forskrifter)))
            ut[-1] = attrs.evolve(ut[-1], til=periode.til, forskrifter=alle)
        else:
            ut.append(periode)
    return tuple(ut)


def _er_samme_sats(foerste: Satsperiode, neste: Satsperiode) -> bool:
    return (
        foerste.til == neste.fra
        and foerste.prosent == neste.prosent
        and foerste.hjemler == neste.hjemler
        and foerste.prognose == neste.prognose
    )


def avtaleplan(slag: Avtalesats, prosent: Decimal, fra: date, til: date) -> tuple[Satsperiode, ...]:
    """Satsene partene har bestemt, fra dagen til dagen (ikke medregnet).

        >>> april = date(2026, 4, 1), date(2026, 8, 1)
        >>> [str(p.prosent) for p in avtaleplan(Avtalesats.AVTALT_RENTE, Decimal("15"), *april)]
        ['15.00']
        >>> [str(p.prosent) for p in avtaleplan(Avtalesats.AVTALT_RENTE_FORBRUKER, Decimal("12.10"), *april)]
        ['12.00', '12.10']

    For forbrukere er satsen den laveste av den avtalte og lovens; dager lovens sats ikke er kjent, er ikke med.
    """
    hele = Satsperiode(fra=fra, til=til, prosent=prosent, hjemler=(_AVTALER[slag],))
    if slag is not Avtalesats.AVTALT_RENTE_FORBRUKER:
        return (hele,)
    lovens = satsplan(Rentehjemmel.FORSINKELSESRENTELOVEN_FORBRUKER)
    deler = (attrs.evolve(p, fra=max(p.fra, fra), til=min(p.til, til)) for p in lovens if p.fra < til and fra < p.til)
    lavest = (p if p.prosent < prosent else attrs.evolve(hele, fra=p.fra, til=p.til) for p in deler)
    return _slaatt_sammen(list(lavest))


def kontroller_plan(plan: tuple[Satsperiode, ...]) -> None:
    """Prøver at periodene er i tidsorden uten overlapp; ellers ValueError."""
    for foerste, neste in pairwise(plan):
        if neste.fra < foerste.til:
            raise ValueError(f"satsperioden fra {neste.fra} begynner før den forrige slutter ({foerste.til})")


def utenfor(hjemmel: Rentehjemmel | None, dag: date) -> UtenforSerie:
    """Svaret når satsen ikke er kjent den dagen, med grunnen.

    Args:
        hjemmel: bestemmelsen, eller ``None`` når den som spør, har oppgitt satsene selv.
        dag: den første dagen satsen mangler.
    """
    if hjemmel is None:
        return UtenforSerie("oppgitte satser", dag, f"ingen av satsene som er oppgitt, gjelder {dag}")
    kilde = _KILDER[hjemmel]
    navn = str(kilde.hjemler[0])
    if dag < kilde.fra:
        return UtenforSerie(hjemmel.value, dag, f"renten etter {navn} er ikke ført inn for tiden før {kilde.fra}")
    if kilde.til is not None and dag >= kilde.til:
        return UtenforSerie(hjemmel.value, dag, f"{navn} gjelder ikke fra {kilde.til}")
    svar = kilde.serie().paa(dag)
    assert isinstance(svar, UtenforSerie), f"{hjemmel} har en sats {dag}"
    return svar
