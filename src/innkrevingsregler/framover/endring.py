"""Det neste som endrer seg i svaret om et krav, når ingenting mer skjer.

Dagene letes opp slik: alle fakta svaret bygger på, regnes ut på hver dag der en regel, en sats eller noe i kravet selv
skifter, og ellers med to ukers mellomrom. Er noe et annet, halveres mellomrommet til dagen er funnet. Til slutt prøves
det at hele svaret er det samme dagen før; er det ikke det, halveres det på nytt, nå med hele svaret.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

import attrs

from ..fakta.krav import Krav
from ..lag.felles import Emne
from ..rettskilder.henvisning import Henvisning
from ..vurdering import Motornavn, emne_for, les_dagen, tidslinje, vurder
from .tenkt import slik_det_er_kjent
from .tilstand import Del, Endringsslag, Tilstand, fingeravtrykk, grensedager, oppgitte_dager, tilstand

_MELLOMROM = timedelta(days=14)
_EN_DAG = timedelta(days=1)
_SISTE = date(2099, 12, 31)
"""Så langt fram det letes; helligdagene, og dermed fristene, er kjent til og med 2100."""
AAR_FRAM = 20
"""Så mange år fram det letes når ikke annet er sagt."""


@attrs.frozen(kw_only=True)
class Endring:
    """En del av svaret som er en annen fra og med en dag.

    Args:
        dag: den første dagen svaret er et annet.
        slag: hva slags del det er.
        gjelder: delen: linjen, tiltaket, faktumet, satsen eller spørsmålet.
        fra: svaret dagen før; ``None`` når delen ikke fantes.
        til: svaret fra dagen; ``None`` når delen ikke lenger finnes. Er det det samme, er det grunnene eller det som
            hører til, som er nye.
        hjemler: bestemmelsene svaret følger av fra dagen; finnes det ikke lenger, de det fulgte av.
    """

    dag: date
    slag: Endringsslag
    gjelder: str
    fra: str | None
    til: str | None
    hjemler: tuple[Henvisning, ...]


def neste_endring(
    krav: Krav,
    per: date,
    *,
    til: date | None = None,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> tuple[Endring, ...]:
    """Alle endringene den neste dagen noe endrer seg, etter `per` og senest `til`; tomt når ingenting gjør det.

    `til` er utelatt tjue år fram. Hendelser etter `per` er ikke regnet med. Det som bare følger dagen det spørres om,
    som renten som øker, er ingen endring. Reiser UkjentLesning for en lesning som ikke finnes, og ValueError for en
    ukjent motor.
    """
    return next(_dagene(krav, per, til, motor, lesninger), ())


def endringer(
    krav: Krav,
    per: date,
    til: date,
    *,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> tuple[Endring, ...]:
    """Alle endringene etter `per` til og med `til`, i tidsrekkefølge. Som `neste_endring` ellers."""
    return tuple(endring for dagens in _dagene(krav, per, til, motor, lesninger) for endring in dagens)


def _dagene(
    krav: Krav, per: date, til: date | None, motor: Motornavn, lesninger: Mapping[str, str] | None
) -> Iterator[tuple[Endring, ...]]:
    """Endringene dag for dag, bare dagene som har noen."""
    per = emne_for(krav, per, motor=motor, lesninger=lesninger).per
    til = None if til is None else les_dagen(til, "til")
    leter = _Leter(slik_det_er_kjent(krav, per), per, motor, lesninger)
    siste = min(til or per.replace(year=per.year + AAR_FRAM, day=min(per.day, 28)), _SISTE)
    foer, dag = leter.tilstand(per), per
    while dag < siste:
        neste = leter.neste(dag, siste)
        # Noe kan endre seg uten at et faktum gjør det, som at renten begynner å løpe.
        innen = neste - _EN_DAG if neste else siste
        if leter.tilstand(innen) != foer:
            neste = leter.foerste_ulike(foer, dag, innen)
        if neste is None:
            return
        etter = leter.tilstand(neste)
        if dagens := tuple(_forskjeller(neste, foer, etter)):
            yield dagens
        foer, dag = etter, neste


def _forskjeller(dag: date, foer: Tilstand, etter: Tilstand) -> Iterator[Endring]:
    for slag, gjelder in dict.fromkeys((*foer, *etter)):
        gammel, ny = foer.get((slag, gjelder)), etter.get((slag, gjelder))
        if (gammel and gammel.alt) != (ny and ny.alt):
            hjemler = ny.hjemler if ny else gammel.hjemler if gammel else ()
            yield Endring(dag=dag, slag=slag, gjelder=gjelder, fra=_svar(gammel), til=_svar(ny), hjemler=hjemler)


def _svar(del_: Del | None) -> str | None:
    return del_.svar if del_ else None


def _halver(fra: date, til: date, likt: Callable[[date], bool]) -> date:
    """Den første dagen det ikke er likt, når det er likt `fra`, men ikke `til`."""
    while til - fra > _EN_DAG:
        midt = fra + (til - fra) // 2
        if likt(midt):
            fra = midt
        else:
            til = midt
    return til


class _Leter:
    """Leter opp dagene noe kan ha endret seg."""

    def __init__(self, krav: Krav, per: date, motor: Motornavn, lesninger: Mapping[str, str] | None) -> None:
        self._krav, self._motor, self._lesninger = krav, motor, lesninger
        self._grenser = grensedager(self._emne(per))
        self._stopp = sorted({*self._grenser, *oppgitte_dager(krav)})
        self._avtrykk: dict[date, tuple[object, ...]] = {}
        self._tilstander: dict[date, Tilstand] = {}

    def tilstand(self, dag: date) -> Tilstand:
        """Hele svaret den dagen."""
        if dag not in self._tilstander:
            self._tilstander[dag] = self._tilstand(dag)
        return self._tilstander[dag]

    def _tilstand(self, dag: date) -> Tilstand:
        vurdering = vurder(self._krav, dag, motor=self._motor, lesninger=self._lesninger)
        return tilstand(vurdering, self._emne(dag))

    def neste(self, etter: date, siste: date) -> date | None:
        """Den neste dagen fakta er andre, eller en grense er passert; None når det ikke er noen til og med `siste`."""
        start, fra = self._fingeravtrykk(etter), etter
        while fra < siste:
            til = min(fra + _MELLOMROM, siste)
            stopp = bisect_right(self._stopp, fra)
            if stopp < len(self._stopp):
                til = min(til, self._stopp[stopp])
            if self._fingeravtrykk(til) != start:
                return _halver(fra, til, lambda dag: self._fingeravtrykk(dag) == start)
            fra = til
        return None

    def foerste_ulike(self, foer: Tilstand, fra: date, til: date) -> date:
        """Den første dagen hele svaret er et annet enn `foer`, når det er det `til`, men ikke `fra`."""
        return _halver(fra, til, lambda dag: self.tilstand(dag) == foer)

    def _fingeravtrykk(self, dag: date) -> tuple[object, ...]:
        if dag not in self._avtrykk:
            linjer = tidslinje(self._krav, dag, motor=self._motor, lesninger=self._lesninger)
            svarene = tuple((x.status, x.siste_dag, x.foreldet, x.hviler, x.alternativer) for x in linjer)
            forbi = bisect_right(self._grenser, dag)
            self._avtrykk[dag] = (forbi, *fingeravtrykk(self._emne(dag), svarene))
        return self._avtrykk[dag]

    def _emne(self, dag: date) -> Emne:
        return emne_for(self._krav, dag, motor=self._motor, lesninger=self._lesninger)
