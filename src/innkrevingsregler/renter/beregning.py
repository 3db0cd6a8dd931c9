"""Selve regnestykket: radene, og hva som står igjen."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TypeVar

import attrs

from ..fakta.verdier import SISTE_DAG, Oere
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSLOVEN
from ..rettskilder.satser import UtenforSerie
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from .hendelser import (
    INGENTING,
    NYE_TREKK_FRA,
    Betaling,
    Dekningsorden,
    Kravhendelse,
    Nedsettelse,
    Pause,
    Saldo,
    Tillegg,
)
from .kontroll import Rentefeil, feil_i_inndata
from .oppdeling import NEVNER, TO_NEVNERE, Bit, delt_opp, vektede_dager
from .satser import KREDITORS_SIDE, Rentehjemmel, Satsperiode, kontroller_plan, satsplan, utenfor
from .svar import Bevegelse, Renteberegning, Renterad

__all__ = ["TREKKORDEN", "beregn", "per_lesning"]

T = TypeVar("T")

TREKKORDEN = INNKREVINGSLOVEN.p("29").l(1).pkt(2)


# ---- Lesningene -------------------------------------------------------------------------------------------


_PUNKTER = ("R1", "R2", "R3", "R11", "P50", "P51")
_LESNING_SOM_ORDEN = {
    "hovedstol_foerst": Dekningsorden.HOVEDSTOL_FOERST,
    "renter_foerst": Dekningsorden.RENTE_FOERST,
}


@functools.cache
def _standard() -> Mapping[str, str]:
    return MappingProxyType({id_: tvilspunkt(id_).standard or "" for id_ in _PUNKTER})


def _lesninger(valgte: Mapping[str, str]) -> Mapping[str, str]:
    """Lesningen av hvert punkt beregningen bruker. Reiser UkjentLesning for et valg registeret ikke har."""
    if not valgte:
        return _standard()
    kontroller_lesninger(valgte)
    return MappingProxyType({**_standard(), **{id_: valgte[id_] for id_ in (*_PUNKTER, "R12") if id_ in valgte}})


# ---- Rekkefølgen en betaling dekker i -----------------------------------------------------------------------

_HOVEDSTOL, _TILLEGG, _KOSTNADER, _GEBYRER, _RENTER = range(5)


@functools.cache
def _dekkes_i_rekkefoelge(orden: Dekningsorden, tillegget: str, omkostninger: str) -> tuple[int, ...]:
    """Plassen i saldoen til hver del, i den rekkefølgen de dekkes.

    Args:
        orden: rekkefølgen.
        tillegget: lesningen av P50: er et rentebærende tillegg hovedstol eller rente når det dekkes?
        omkostninger: lesningen av P51: kommer kostnader og gebyrer før hovedstolen når renten dekkes først?
    """
    som_rente = tillegget == "som_rente"
    hovedstol: tuple[int, ...] = (_HOVEDSTOL,) if som_rente else (_HOVEDSTOL, _TILLEGG)
    renter: tuple[int, ...] = (_TILLEGG, _RENTER) if som_rente else (_RENTER,)
    andre = (_KOSTNADER, _GEBYRER)
    if orden is not Dekningsorden.RENTE_FOERST:
        return (*hovedstol, *andre, *renter)
    return (*renter, *andre, *hovedstol) if omkostninger == "foer_hovedstol" else (*renter, *hovedstol, *andre)


def dekkes_i_rekkefoelge(orden: Dekningsorden, lesninger: Mapping[str, str]) -> tuple[int, ...]:
    """Plassen i saldoen til hver del, i den rekkefølgen en betaling dekker dem, med de valgte lesningene."""
    valgte = {**_standard(), **lesninger}
    return _dekkes_i_rekkefoelge(orden, valgte["P50"], valgte["P51"])


# ---- Beregningen ------------------------------------------------------------------------------------------


def beregn(
    hovedstol: Oere,
    fra: date,
    til: date,
    *,
    hjemmel: Rentehjemmel | Sequence[Satsperiode],
    betalinger: Iterable[Betaling] = (),
    tillegg: Iterable[Tillegg] = (),
    nedsettelser: Iterable[Nedsettelse] = (),
    pauser: Iterable[Pause] = (),
    stopp: date | None = None,
    orden: Dekningsorden | None = None,
    kostnader: Oere = INGENTING,
    gebyrer: Oere = INGENTING,
    renter: Oere = INGENTING,
    prognose: Mapping[date, Decimal] | None = None,
    lesninger: Mapping[str, str] = MappingProxyType({}),
) -> Renteberegning | UtenforSerie:
    """Renten av et krav fra en dag til en annen, og hva som står igjen.

    Samme dag virker tillegg før nedsettelser og nedsettelser før betalinger; rekkefølgen betalingene er oppgitt i,
    betyr ingenting. Det som hender før ``fra``, virker fra ``fra``.

    Args:
        hovedstol: hovedstolen ved begynnelsen, i øre fra 0.
        fra: første dag renten løper.
        til: dagen renten regnes fram til; selve dagen er ikke med. Lik ``fra`` gir ingen rader.
        hjemmel: bestemmelsen renten følger, eller satsene selv – også flere planer etter hverandre.
        betalinger: betalinger til og med ``til``.
        tillegg: det som øker grunnlaget.
        nedsettelser: det som setter kravet ned.
        pauser: dager det ikke løper rente.
        stopp: første dag det ikke lenger løper rente, for eksempel når kravet er foreldet.
        orden: hva betalingene dekker først; må oppgis når det er betalinger uten egen orden eller fordeling.
        kostnader, gebyrer, renter: det som ellers står ved begynnelsen.
        prognose: oppgitte satser for dager etter seriens siste; radene merkes.
        lesninger: valgte lesninger av R1, R2, R3, R11, R12, P50 og P51. Valg i andre punkter har ingen virkning.

    Returns:
        Beregningen, eller :class:`UtenforSerie` når satsen mangler en dag den trengs.

    Raises:
        Rentefeil: hvis noe i inndata ikke kan brukes; alle feilene på en gang.
        UkjentLesning: for en lesning registeret ikke har.
    """
    valg = _lesninger(lesninger)
    if orden is None:
        orden = _LESNING_SOM_ORDEN.get(valg.get("R12", ""))
    hendelser: tuple[Kravhendelse, ...] = (*tillegg, *nedsettelser, *betalinger)
    pauseliste = tuple(pauser)
    aapning = Saldo(hovedstol=hovedstol, kostnader=kostnader, gebyrer=gebyrer, renter=renter)
    egen = hjemmel if isinstance(hjemmel, Rentehjemmel) else None
    kreditors_side = KREDITORS_SIDE[egen] if egen else ()
    feil = feil_i_inndata(aapning, fra, til, stopp, hendelser, pauseliste, orden, kreditors_side)
    if feil:
        raise Rentefeil(feil)
    biter = _plan(hjemmel, prognose, valg)
    regnskap = _Regnskap(biter, fra, aapning, orden, valg)
    try:
        for steg in _steg(fra, til, stopp, hendelser, pauseliste, kreditors_side):
            regnskap.ta(steg)
    except _UtenSats as uten:
        return utenfor(egen, date.fromordinal(uten.dag))
    return Renteberegning(
        fra=fra,
        til=til,
        hjemmel=egen,
        aapning=aapning,
        rader=tuple(regnskap.rader),
        bevegelser=tuple(regnskap.bevegelser),
        saldo=Saldo._make(regnskap.staar),
        til_overs=Oere(regnskap.til_overs),
        lesninger=valg,
    )


def per_lesning(
    punkt: str, regn: Callable[[Mapping[str, str]], T], lesninger: Mapping[str, str] = MappingProxyType({})
) -> dict[str, T]:
    """Det samme regnestykket i hver lesning av et tvilspunkt, der begge skal vises.

        >>> def regn(lesninger):
        ...     return beregn(
        ...         1_000_00,
        ...         date(2026, 6, 30),
        ...         date(2026, 7, 1),
        ...         hjemmel=Rentehjemmel.SKATTEBETALINGSLOVEN_11_1,
        ...         lesninger=lesninger,
        ...     )
        >>> {lesning: str(svar.rader[0].sats) for lesning, svar in per_lesning("R3", regn).items()}
        {'fra_forfall': '12.00', 'dagen_etter': '12.25'}

    Args:
        punkt: tvilspunktets id.
        regn: regnestykket; får lesningene.
        lesninger: valg i andre punkter.

    Raises:
        KeyError: hvis registeret ikke har punktet.
    """
    return {lesning.id: regn({**lesninger, punkt: lesning.id}) for lesning in tvilspunkt(punkt).lesninger}


def _plan(
    hjemmel: Rentehjemmel | Sequence[Satsperiode], prognose: Mapping[date, Decimal] | None, valg: Mapping[str, str]
) -> tuple[Bit, ...]:
    """Satsene å regne med. Reiser Rentefeil når de ikke henger sammen."""
    if isinstance(hjemmel, Rentehjemmel) and not prognose:
        return _fast_plan(hjemmel, valg["R1"], valg["R2"], valg["R11"])
    try:
        if isinstance(hjemmel, Rentehjemmel):
            ved_hver = valg["R1"] == "ved_hver_forskrift"
            return delt_opp(satsplan(hjemmel, prognose=prognose, ved_hver_forskrift=ved_hver), valg["R2"], valg["R11"])
        if prognose:
            raise ValueError("prognose kan bare gis sammen med en rentehjemmel; oppgitte satser er satsene")
        plan = tuple(hjemmel)
        kontroller_plan(plan)
    except ValueError as feil:
        raise Rentefeil((str(feil),)) from None
    return delt_opp(plan, valg["R2"], valg["R11"])


@functools.cache
def _fast_plan(hjemmel: Rentehjemmel, ny_forskrift: str, nyttaar: str, dager_i_aaret: str) -> tuple[Bit, ...]:
    # Egen mellomlagring: å slå opp på hele planen koster mer enn å regne.
    return delt_opp(satsplan(hjemmel, ved_hver_forskrift=ny_forskrift == "ved_hver_forskrift"), nyttaar, dager_i_aaret)


# ---- Stegene, i tidsorden -----------------------------------------------------------------------------------


# Som `_make`, men uten å telle feltene: på den varme veien er det en femdel av tiden.
_ny_rad: Callable[[tuple[date, date, int, int, int, Satsperiode]], Renterad] = functools.partial(
    tuple.__new__, Renterad
)
_ny_bevegelse: Callable[[tuple[date, Kravhendelse, Saldo, int, int, tuple[Henvisning, ...]]], Bevegelse] = (
    functools.partial(tuple.__new__, Bevegelse)
)
_ny_saldo: Callable[[Sequence[int]], Saldo] = functools.partial(tuple.__new__, Saldo)


class _UtenSats(Exception):
    """Satsen mangler dagen ``dag`` (ordenstall)."""

    def __init__(self, dag: int) -> None:
        self.dag = dag


@attrs.frozen
class _Pausebytte:
    """En pause begynner eller slutter."""

    satsperiode: Satsperiode
    begynner: bool


# Det som hender samme dag: nedsettelse fra begynnelsen, pauser og stopp, tillegg, nedsettelse, betaling.
_FRA_BEGYNNELSEN, _PAUSE, _STOPP, _PLUSS, _MINUS, _BETALT, _SLUTT = range(7)
_BETALINGSORDEN = (None, Dekningsorden.TREKK, Dekningsorden.HOVEDSTOL_FOERST, Dekningsorden.RENTE_FOERST)

# Dag, slag, nøkkel innen dagen, et løpenummer som gjør stegene ulike, og det som hender.
_Steg = tuple[date, int, int, int, int, Kravhendelse | _Pausebytte | None]


def _steg(
    fra: date,
    til: date,
    stopp: date | None,
    hendelser: Sequence[Kravhendelse],
    pauser: Sequence[Pause],
    kreditors_side: tuple[Henvisning, ...],
) -> list[_Steg]:
    """Alt som hender, i den rekkefølgen det virker. Hvordan det er oppgitt, betyr ingenting."""
    steg: list[_Steg] = [(til, _SLUTT, 0, 0, 0, None)]
    for nr, hendelse in enumerate(hendelser):
        dato = hendelse.dato if hendelse.dato > fra else fra
        if isinstance(hendelse, Betaling):
            steg.append((dato, _BETALT, _BETALINGSORDEN.index(hendelse.orden), hendelse.beloep, nr, hendelse))
        elif isinstance(hendelse, Tillegg):
            steg.append((dato, _PLUSS, 0, hendelse.beloep, nr, hendelse))
        elif hendelse.fra_begynnelsen:
            steg.append((fra, _FRA_BEGYNNELSEN, 0, hendelse.beloep, nr, hendelse))
        else:
            steg.append((dato, _MINUS, 0, hendelse.beloep, nr, hendelse))
    if stopp is not None and stopp < til:
        steg.append((max(stopp, fra), _STOPP, 0, 0, 0, None))
    steg += _pausesteg(fra, til, pauser, kreditors_side)
    steg.sort()
    return steg


def _pauserang(pause: Pause) -> tuple[date, date, tuple[str, ...]]:
    return pause.fra, pause.til or SISTE_DAG, tuple(str(h) for h in pause.hjemler)


def _pausesteg(
    fra: date, til: date, pauser: Sequence[Pause], kreditors_side: tuple[Henvisning, ...]
) -> Iterator[_Steg]:
    # Overlapper pauser, er det den som begynner, og så den som slutter, først, raden viser til.
    for nr, pause in enumerate(sorted(pauser, key=_pauserang)):
        slutt = pause.til or SISTE_DAG
        if pause.fra < til and slutt > fra:
            hjemler = pause.hjemler or kreditors_side
            periode = Satsperiode(fra=pause.fra, til=slutt, prosent=Decimal(0), hjemler=hjemler, pause=True)
            yield max(pause.fra, fra), _PAUSE, 0, 0, nr, _Pausebytte(periode, True)
            if slutt < til:
                yield slutt, _PAUSE, 1, 0, nr, _Pausebytte(periode, False)


class _Regnskap:
    """Kravet mens det regnes: hva som står, og radene og bevegelsene så langt."""

    def __init__(
        self,
        biter: tuple[Bit, ...],
        fra: date,
        aapning: Saldo,
        orden: Dekningsorden | None,
        valg: Mapping[str, str],
    ) -> None:
        # Renten er den samme natten enten den regnes til dagen før eller dagen etter (R3): alle dager flyttes likt,
        # og bare satsene og årene blir stående.
        self.forskyvning = 1 if valg["R3"] == "dagen_etter" else 0
        self.biter = biter
        self.orden = orden
        self.deler = _dekkes_i_rekkefoelge(orden, valg["P50"], valg["P51"]) if orden else ()
        self.valg = valg
        self.dag = fra.toordinal() + self.forskyvning
        self.dato = date.fromordinal(self.dag)
        self.staar: list[int] = list(aapning)
        self.rader: list[Renterad] = []
        self.bevegelser: list[Bevegelse] = []
        self.til_overs = 0
        self.pauser: list[Satsperiode] = []
        self.stoppet = False
        self.plass = bisect_right(biter, self.dag, key=_bitens_slutt)

    def ta(self, steg: _Steg) -> None:
        """Renten fram til steget, og så steget selv."""
        dato, slag, _, _, _, hendelse = steg
        slutt = dato.toordinal() + self.forskyvning
        if slutt != self.dag:
            self._renter_til(slutt, date.fromordinal(slutt) if self.forskyvning else dato)
        if isinstance(hendelse, Betaling):
            self._betalt(dato, hendelse)
        elif isinstance(hendelse, Tillegg):
            self.staar[_TILLEGG] += hendelse.beloep
            fordelt = [0, hendelse.beloep, 0, 0, 0]
            self._bevegelse(dato, hendelse, fordelt, 0, hendelse.hjemler)
        elif isinstance(hendelse, Nedsettelse):
            fordelt, rest = self._trekk_fra(hendelse.beloep, (_HOVEDSTOL, _TILLEGG))
            self._bevegelse(dato, hendelse, fordelt, rest, hendelse.hjemler)
        elif isinstance(hendelse, _Pausebytte):
            (self.pauser.append if hendelse.begynner else self.pauser.remove)(hendelse.satsperiode)
        elif slag == _STOPP:
            self.stoppet = True

    def _renter_til(self, slutt: int, sluttdato: date) -> None:
        """Radene fra dagen regnskapet er kommet til, fram til slutten."""
        fra, fradato = self.dag, self.dato
        self.dag, self.dato = slutt, sluttdato
        grunnlag = self.staar[_HOVEDSTOL] + self.staar[_TILLEGG]
        if self.stoppet or not grunnlag:
            return
        if self.pauser:
            self.rader.append(Renterad(fradato, sluttdato, slutt - fra, Oere(grunnlag), INGENTING, self.pauser[0]))
            return
        # Den varme veien: alt som brukes i hver runde, er lokalt.
        biter, plass, rader, paaloept = self.biter, self.plass, self.rader, 0
        antall, ny_rad = len(biter), _ny_rad
        while plass < antall and biter[plass].til <= fra:
            plass += 1
        while fra < slutt:
            if plass == antall or biter[plass].fra > fra:
                raise _UtenSats(fra)
            _, ende, endedato, faktor, periode = biter[plass]
            if ende > slutt:
                ende, endedato = slutt, sluttdato
            else:
                plass += 1
            dager = ende - fra
            vektet = faktor * dager if faktor is not None else 2 * periode.milliondeler * vektede_dager(fra, ende)
            rente = (grunnlag * vektet + NEVNER) // TO_NEVNERE
            rader.append(ny_rad((fradato, endedato, dager, grunnlag, rente, periode)))
            paaloept += rente
            fra, fradato = ende, endedato
        self.plass = plass
        self.staar[_RENTER] += paaloept

    def _betalt(self, dato: date, betaling: Betaling) -> None:
        if betaling.fordeling is not None:
            fordelt, rest = self._som_bestemt(betaling.fordeling)
            self._bevegelse(dato, betaling, fordelt, rest, betaling.hjemler)
            return
        orden, deler = self.orden, self.deler
        if betaling.orden is not None:
            orden = betaling.orden
            deler = _dekkes_i_rekkefoelge(orden, self.valg["P50"], self.valg["P51"])
        fordelt, rest = self._trekk_fra(betaling.beloep, deler)
        etter_loven = orden is Dekningsorden.TREKK and dato >= NYE_TREKK_FRA
        hjemler = (*betaling.hjemler, TREKKORDEN) if etter_loven else betaling.hjemler
        self._bevegelse(dato, betaling, fordelt, rest, hjemler)

    def _som_bestemt(self, fordeling: Saldo) -> tuple[list[int], int]:
        fordelt = [min(bestemt, staar) for bestemt, staar in zip(fordeling, self.staar, strict=True)]
        self.staar = [staar - dekket for staar, dekket in zip(self.staar, fordelt, strict=True)]
        return fordelt, fordeling.sum - sum(fordelt)

    def _trekk_fra(self, beloep: int, deler: tuple[int, ...]) -> tuple[list[int], int]:
        """Beløpet trukket fra delene etter tur: hvor mye hver fikk, og resten."""
        fordelt, staar = [0, 0, 0, 0, 0], self.staar
        for plass in deler:
            dekket = staar[plass]
            if beloep < dekket:
                dekket = beloep
            fordelt[plass] = dekket
            staar[plass] -= dekket
            beloep -= dekket
            if not beloep:
                break
        return fordelt, beloep

    def _bevegelse(
        self, dato: date, hendelse: Kravhendelse, fordelt: Sequence[int], rest: int, hjemler: tuple[Henvisning, ...]
    ) -> None:
        self.til_overs += rest
        rad = len(self.rader)
        self.bevegelser.append(_ny_bevegelse((dato, hendelse, _ny_saldo(fordelt), rest, rad, hjemler)))


def _bitens_slutt(bit: Bit) -> int:
    return bit.til
