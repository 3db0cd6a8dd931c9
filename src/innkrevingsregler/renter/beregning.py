"""Selve regnestykket: radene, og hva som står igjen."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

import attrs

from ..fakta.verdier import SISTE_DAG, Oere
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSLOVEN
from ..rettskilder.satser import UtenforSerie
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from .hendelser import INGENTING, Betaling, Dekningsorden, Kravhendelse, Nedsettelse, Pause, Saldo, Tillegg
from .kontroll import Rentefeil, feil_i_inndata
from .satser import KREDITORS_SIDE, Rentehjemmel, Satsperiode, kontroller_plan, satsplan, utenfor

__all__ = ["TREKKORDEN", "Bevegelse", "Renteberegning", "Renterad", "beregn"]

TREKKORDEN = INNKREVINGSLOVEN.p("29").l(1).pkt(2)


# ---- Svaret -----------------------------------------------------------------------------------------------


@attrs.frozen
class Renterad:
    """Renten i ett tidsrom der ingenting endrer seg.

    Args:
        fra, til: første dag, og første dag etter.
        dager: antall dager.
        grunnlag: beløpet renten er regnet av, i øre.
        rente: renten, i øre.
        satsperiode: satsen og hvor den står; :attr:`sats`, :attr:`hjemler` og :attr:`prognose` leser den.
    """

    fra: date
    til: date
    dager: int
    grunnlag: Oere
    rente: Oere
    satsperiode: Satsperiode

    @property
    def sats(self) -> Decimal:
        """Prosent per år; null i en pause."""
        return self.satsperiode.prosent

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Bestemmelsene satsen følger av, eller bestemmelsen om at det ikke løper rente."""
        return self.satsperiode.hjemler

    @property
    def prognose(self) -> bool:
        """Om satsen er oppgitt av den som spør."""
        return self.satsperiode.prognose


@attrs.frozen(kw_only=True)
class Bevegelse:
    """Noe som endret kravet underveis.

    Args:
        dato: dagen det virker fra i beregningen; hendelsens egen, men aldri før beregningen begynner.
        hendelse: betalingen, tillegget eller nedsettelsen.
        fordelt: beløpet, fordelt på delene av kravet.
        til_overs: det som ikke hadde noe å dekke.
        etter_rad: hvor mange rader som kommer før.
        hjemler: hendelsens bestemmelser, og den om rekkefølgen.
    """

    dato: date
    hendelse: Kravhendelse
    fordelt: Saldo
    til_overs: Oere
    etter_rad: int
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Renteberegning:
    """En utregnet rente.

    Args:
        fra, til: tidsrommet det er spurt om, halvåpent.
        hjemmel: bestemmelsen renten er regnet etter; ``None`` når satsene var oppgitt.
        aapning: kravet ved begynnelsen.
        rader: rentene, i tidsorden.
        bevegelser: betalinger, tillegg og nedsettelser, i den rekkefølgen de virker.
        saldo: kravet ved slutten, renter medregnet.
        til_overs: sum av det som er betalt eller nedsatt ut over det som sto.
        lesninger: lesningen som er brukt i hvert tvilspunkt.
    """

    fra: date
    til: date
    hjemmel: Rentehjemmel | None
    aapning: Saldo
    rader: tuple[Renterad, ...]
    bevegelser: tuple[Bevegelse, ...]
    saldo: Saldo
    til_overs: Oere
    lesninger: Mapping[str, str]

    @property
    def sum(self) -> Oere:
        """Summen av radene, i øre."""
        return Oere(sum(rad.rente for rad in self.rader))

    @property
    def prognose(self) -> bool:
        """Om noen av radene bygger på en sats den som spør har oppgitt."""
        return any(rad.prognose for rad in self.rader)

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Alle bestemmelsene som er brukt, hver én gang."""
        radenes = (h for rad in self.rader for h in rad.hjemler)
        return tuple(dict.fromkeys((*radenes, *(h for b in self.bevegelser for h in b.hjemler))))


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


# ---- Satsene, delt opp til å regne med ------------------------------------------------------------------------

# Alle rader har samme nevner: milliondeler av satsen, og 365 · 366 for dagene. En dag i et vanlig år veier da 366
# og en dag i et skuddår 365, og en rad kan gå over nyttår uten å miste noe.
_ORDINAER, _SKUDD = 366, 365
_NEVNER = 100 * 10**4 * _ORDINAER * _SKUDD


@attrs.frozen
class _Bit:
    """En del av satsplanen der en dag alltid veier det samme; vekten er ``None`` når nyttår ikke deler.

    Dagene er ordenstall, og ``til`` er første dag etter.
    """

    fra: int
    til: int
    milliondeler: int
    vekt: int | None
    satsperiode: Satsperiode


@functools.lru_cache(maxsize=1024)
def _biter(plan: tuple[Satsperiode, ...], nyttaar: str, dager_i_aaret: str) -> tuple[_Bit, ...]:
    """Planen delt opp.

    Args:
        plan: satsene.
        nyttaar: lesningen av R2.
        dager_i_aaret: lesningen av R11.
    """
    if dager_i_aaret == "dager_365":
        # Da er alle år like lange for regnestykket, men nyttår deler like fullt.
        return tuple(attrs.evolve(b, vekt=_ORDINAER) for p in plan for b in _delt(p, nyttaar == "per_aar"))
    return tuple(b for p in plan for b in _delt(p, nyttaar == "per_aar"))


def _delt(periode: Satsperiode, ved_nyttaar: bool) -> list[_Bit]:
    if not ved_nyttaar:
        return [_Bit(periode.fra.toordinal(), periode.til.toordinal(), periode.milliondeler, None, periode)]
    siste_aar = (periode.til - timedelta(days=1)).year
    return [
        _Bit(
            max(periode.fra, date(aar, 1, 1)).toordinal(),
            min(periode.til, date(aar + 1, 1, 1)).toordinal(),
            periode.milliondeler,
            _SKUDD if _er_skuddaar(aar) else _ORDINAER,
            periode,
        )
        for aar in range(periode.fra.year, siste_aar + 1)
    ]


def _er_skuddaar(aar: int) -> bool:
    return aar % 4 == 0 and (aar % 100 != 0 or aar % 400 == 0)


def _vektede_dager(fra: int, til: int) -> int:
    """Dagene fra og til (ordenstall, halvåpent), hver med vekten til året den er i."""
    skudd = sum(
        min(til, date(aar + 1, 1, 1).toordinal()) - max(fra, date(aar, 1, 1).toordinal())
        for aar in range(date.fromordinal(fra).year, date.fromordinal(til - 1).year + 1)
        if _er_skuddaar(aar)
    )
    return _ORDINAER * (til - fra) - (_ORDINAER - _SKUDD) * skudd


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
    orden = orden or _LESNING_SOM_ORDEN.get(valg.get("R12", ""))
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
        saldo=_som_saldo(regnskap.staar),
        til_overs=Oere(regnskap.til_overs),
        lesninger=valg,
    )


def _plan(
    hjemmel: Rentehjemmel | Sequence[Satsperiode], prognose: Mapping[date, Decimal] | None, valg: Mapping[str, str]
) -> tuple[_Bit, ...]:
    """Satsene å regne med. Reiser Rentefeil når de ikke henger sammen."""
    if isinstance(hjemmel, Rentehjemmel) and not prognose:
        return _fast_plan(hjemmel, valg["R1"], valg["R2"], valg["R11"])
    try:
        if isinstance(hjemmel, Rentehjemmel):
            ved_hver = valg["R1"] == "ved_hver_forskrift"
            return _biter(satsplan(hjemmel, prognose=prognose, ved_hver_forskrift=ved_hver), valg["R2"], valg["R11"])
        if prognose:
            raise ValueError("prognose kan bare gis sammen med en rentehjemmel; oppgitte satser er satsene")
        plan = tuple(hjemmel)
        kontroller_plan(plan)
    except ValueError as feil:
        raise Rentefeil((str(feil),)) from None
    return _biter(plan, valg["R2"], valg["R11"])


@functools.cache
def _fast_plan(hjemmel: Rentehjemmel, ny_forskrift: str, nyttaar: str, dager_i_aaret: str) -> tuple[_Bit, ...]:
    # Egen mellomlagring: å slå opp på hele planen koster mer enn å regne.
    return _biter(satsplan(hjemmel, ved_hver_forskrift=ny_forskrift == "ved_hver_forskrift"), nyttaar, dager_i_aaret)


# ---- Stegene, i tidsorden -----------------------------------------------------------------------------------


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
_Steg = tuple[date, int, tuple[object, ...], object]


def _steg(
    fra: date,
    til: date,
    stopp: date | None,
    hendelser: Sequence[Kravhendelse],
    pauser: Sequence[Pause],
    kreditors_side: tuple[Henvisning, ...],
) -> list[_Steg]:
    """Alt som hender, i den rekkefølgen det virker: dag, slag, nøkkel innen dagen, og selve hendelsen."""
    steg: list[_Steg] = [(til, _SLUTT, (), None)]
    for hendelse in hendelser:
        if isinstance(hendelse, Betaling):
            steg.append((max(hendelse.dato, fra), _BETALT, _betalingsnoekkel(hendelse), hendelse))
        elif isinstance(hendelse, Tillegg):
            steg.append((max(hendelse.dato, fra), _PLUSS, (hendelse.beloep,), hendelse))
        elif hendelse.fra_begynnelsen:
            steg.append((fra, _FRA_BEGYNNELSEN, (hendelse.dato, hendelse.beloep), hendelse))
        else:
            steg.append((max(hendelse.dato, fra), _MINUS, (hendelse.beloep,), hendelse))
    if stopp is not None and stopp < til:
        steg.append((max(stopp, fra), _STOPP, (), None))
    for pause in pauser:
        if pause.fra < til and (pause.til is None or pause.til > fra):
            hjemler = pause.hjemler or kreditors_side
            slutt = SISTE_DAG if pause.til is None else pause.til
            periode = Satsperiode(fra=pause.fra, til=slutt, prosent=Decimal(0), hjemler=hjemler, pause=True)
            steg.append((max(pause.fra, fra), _PAUSE, (0, pause.fra, slutt), _Pausebytte(periode, True)))
            if slutt < til:
                steg.append((slutt, _PAUSE, (1, pause.fra, slutt), _Pausebytte(periode, False)))
    steg.sort(key=_stegnoekkel)
    return steg


def _stegnoekkel(steg: _Steg) -> tuple[date, int, tuple[object, ...]]:
    return steg[0], steg[1], steg[2]


def _betalingsnoekkel(betaling: Betaling) -> tuple[object, ...]:
    """Fast rekkefølge for betalinger samme dag, så det ikke betyr noe hvordan de er oppgitt."""
    fordeling = attrs.astuple(betaling.fordeling) if betaling.fordeling else ()
    return _BETALINGSORDEN.index(betaling.orden), betaling.beloep, fordeling, betaling.dato


class _Regnskap:
    """Kravet mens det regnes: hva som står, og radene og bevegelsene så langt."""

    def __init__(
        self,
        biter: tuple[_Bit, ...],
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
        self.valg = valg
        self.dag = fra.toordinal() + self.forskyvning
        self.dato = date.fromordinal(self.dag)
        self.staar = list(attrs.astuple(aapning))
        self.rader: list[Renterad] = []
        self.bevegelser: list[Bevegelse] = []
        self.til_overs = 0
        self.pauser: list[Satsperiode] = []
        self.stoppet = False
        self.plass = max(bisect_right(biter, self.dag, key=lambda b: b.fra) - 1, 0)

    def ta(self, steg: _Steg) -> None:
        """Renten fram til steget, og så steget selv."""
        dato, slag, _, hendelse = steg
        self._renter_til(dato)
        if isinstance(hendelse, Betaling):
            self._betalt(dato, hendelse)
        elif isinstance(hendelse, Tillegg):
            self.staar[_TILLEGG] += hendelse.beloep
            self._bevegelse(dato, hendelse, {_TILLEGG: hendelse.beloep}, 0, hendelse.hjemler)
        elif isinstance(hendelse, Nedsettelse):
            fordelt, rest = self._trekk_fra(hendelse.beloep, (_HOVEDSTOL, _TILLEGG))
            self._bevegelse(dato, hendelse, fordelt, rest, hendelse.hjemler)
        elif isinstance(hendelse, _Pausebytte):
            (self.pauser.append if hendelse.begynner else self.pauser.remove)(hendelse.satsperiode)
        elif slag == _STOPP:
            self.stoppet = True

    def _renter_til(self, dato: date) -> None:
        slutt = dato.toordinal() + self.forskyvning
        fra, fradato = self.dag, self.dato
        if slutt == fra:
            return
        tildato = date.fromordinal(slutt) if self.forskyvning else dato
        self.dag, self.dato = slutt, tildato
        grunnlag = self.staar[_HOVEDSTOL] + self.staar[_TILLEGG]
        if self.stoppet or not grunnlag:
            return
        if self.pauser:
            self.rader.append(Renterad(fradato, tildato, slutt - fra, Oere(grunnlag), INGENTING, self.pauser[0]))
            return
        paaloept = 0
        while fra < slutt:
            bit = self._bit(fra)
            if bit.til < slutt:
                ende, endedato = bit.til, date.fromordinal(bit.til)
            else:
                ende, endedato = slutt, tildato
            dager = ende - fra
            vektet = bit.vekt * dager if bit.vekt else _vektede_dager(fra, ende)
            rente = (2 * grunnlag * bit.milliondeler * vektet + _NEVNER) // (2 * _NEVNER)
            self.rader.append(Renterad(fradato, endedato, dager, Oere(grunnlag), Oere(rente), bit.satsperiode))
            paaloept += rente
            fra, fradato = ende, endedato
        self.staar[_RENTER] += paaloept

    def _bit(self, dag: int) -> _Bit:
        biter = self.biter
        while self.plass < len(biter) and biter[self.plass].til <= dag:
            self.plass += 1
        if self.plass == len(biter) or biter[self.plass].fra > dag:
            raise _UtenSats(dag)
        return biter[self.plass]

    def _betalt(self, dato: date, betaling: Betaling) -> None:
        if betaling.fordeling is not None:
            fordelt, rest = self._som_bestemt(betaling.fordeling)
            self._bevegelse(dato, betaling, fordelt, rest, betaling.hjemler)
            return
        orden = betaling.orden or self.orden
        assert orden is not None
        deler = _dekkes_i_rekkefoelge(orden, self.valg["P50"], self.valg["P51"])
        fordelt, rest = self._trekk_fra(betaling.beloep, deler)
        hjemler = betaling.hjemler if orden is Dekningsorden.RENTE_FOERST else (*betaling.hjemler, TREKKORDEN)
        self._bevegelse(dato, betaling, fordelt, rest, hjemler)

    def _som_bestemt(self, fordeling: Saldo) -> tuple[dict[int, int], int]:
        fordelt = {plass: min(beloep, self.staar[plass]) for plass, beloep in enumerate(attrs.astuple(fordeling))}
        for plass, beloep in fordelt.items():
            self.staar[plass] -= beloep
        return fordelt, fordeling.sum - sum(fordelt.values())

    def _trekk_fra(self, beloep: int, deler: tuple[int, ...]) -> tuple[dict[int, int], int]:
        """Beløpet trukket fra delene etter tur: hvor mye hver fikk, og resten."""
        fordelt = {}
        for plass in deler:
            fordelt[plass] = dekket = min(beloep, self.staar[plass])
            self.staar[plass] -= dekket
            beloep -= dekket
        return fordelt, beloep

    def _bevegelse(
        self, dato: date, hendelse: Kravhendelse, fordelt: Mapping[int, int], rest: int, hjemler: tuple[Henvisning, ...]
    ) -> None:
        self.til_overs += rest
        self.bevegelser.append(
            Bevegelse(
                dato=dato,
                hendelse=hendelse,
                fordelt=_som_saldo([fordelt.get(plass, 0) for plass in range(5)]),
                til_overs=Oere(rest),
                etter_rad=len(self.rader),
                hjemler=hjemler,
            )
        )


def _som_saldo(deler: Sequence[int]) -> Saldo:
    hovedstol, tillegg, kostnader, gebyrer, renter = deler
    return Saldo(
        hovedstol=Oere(hovedstol),
        tillegg=Oere(tillegg),
        kostnader=Oere(kostnader),
        gebyrer=Oere(gebyrer),
        renter=Oere(renter),
    )
