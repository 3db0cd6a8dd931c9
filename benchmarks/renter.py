"""Måler renteberegningen: krav i sekundet på én kjerne, og mot å summere dag for dag med `Decimal`.

    python benchmarks/renter.py [--krav N] [--runder N]

Et krav er ti år med seks betalinger, og radene er med i svaret. Motparten er slik det gjerne skrives: renten for hver
dag for seg, med full presisjon, avrundet til slutt. Den får betalingene ferdig sortert, deler ingen rader og siterer
ingenting. Tiden er prosessortid, og den raskeste runden teller: annet arbeid på maskinen gjør en runde tregere, aldri
raskere. Medianen er trykt ved siden av. Utgang 1 når målet ikke holdes.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import attrs

from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.renter import Betaling, Dekningsorden, Renteberegning, Rentehjemmel, beregn, satsplan

MAAL_KRAV_I_SEKUNDET = 20_000
_FROE = 20_260_101
_TIL = date(2026, 12, 31)
_AAR, _BETALINGER = 10, 6


@attrs.frozen
class Kravsak:
    """Det som skal regnes ut for ett krav."""

    hovedstol: Oere
    fra: date
    til: date
    betalinger: tuple[Betaling, ...]


@attrs.frozen
class Maaling:
    """Krav i sekundet i den raskeste runden og i den midterste, og hvor mange ganger så fort som motparten."""

    krav_i_sekundet: float
    median: float
    mot_decimal: float

    @property
    def holder(self) -> bool:
        """Om målet er nådd."""
        return self.krav_i_sekundet >= MAAL_KRAV_I_SEKUNDET


def saker(antall: int) -> tuple[Kravsak, ...]:
    """Krav med fast frø: ti år, seks betalinger, hovedstolen aldri helt betalt."""
    tilfeldig = random.Random(_FROE)
    return tuple(_sak(tilfeldig) for _ in range(antall))


def _sak(tilfeldig: random.Random) -> Kravsak:
    til = _TIL - timedelta(days=tilfeldig.randrange(3000))
    fra = til.replace(year=til.year - _AAR, day=min(til.day, 28))
    hovedstol = tilfeldig.randrange(1_000_00, 500_000_00)
    dager = sorted(tilfeldig.sample(range(1, (til - fra).days), _BETALINGER))
    betalinger = (
        Betaling(dato=fra + timedelta(days=d), beloep=Oere(tilfeldig.randrange(1, hovedstol // _BETALINGER)))
        for d in dager
    )
    return Kravsak(Oere(hovedstol), fra, til, tuple(betalinger))


def regn(sak: Kravsak) -> Renteberegning:
    """Vår beregning, med rader."""
    svar = beregn(
        sak.hovedstol,
        sak.fra,
        sak.til,
        hjemmel=Rentehjemmel.FORSINKELSESRENTELOVEN,
        betalinger=sak.betalinger,
        orden=Dekningsorden.HOVEDSTOL_FOERST,
    )
    assert isinstance(svar, Renteberegning)
    return svar


_PLAN = satsplan(Rentehjemmel.FORSINKELSESRENTELOVEN)
_FRA = [periode.fra for periode in _PLAN]
_EN_DAG = timedelta(days=1)


def dag_for_dag(sak: Kravsak) -> int:
    """Motparten: summen i øre."""
    betalt = {betaling.dato: betaling.beloep for betaling in sak.betalinger}
    grunnlag, sum_, dag = Decimal(sak.hovedstol), Decimal(0), sak.fra
    while dag < sak.til:
        grunnlag -= betalt.get(dag, 0)
        aar = dag.year
        dager = 366 if aar % 4 == 0 and (aar % 100 != 0 or aar % 400 == 0) else 365
        sum_ += grunnlag * _PLAN[bisect_right(_FRA, dag) - 1].prosent / 100 / dager
        dag += _EN_DAG
    return int(sum_.quantize(Decimal(1), ROUND_HALF_UP))


def maal(antall: int = 500, runder: int = 15) -> Maaling:
    """Mål rundene. Motparten måles på et utvalg av kravene, og svarene holdes mot hverandre først."""
    alle = saker(antall)
    utvalg = alle[:: max(antall // 20, 1)]
    for sak in utvalg:
        svar = regn(sak)
        # Høyst et halvt øre for hver rad, og et halvt for motpartens egen avrunding.
        assert abs(svar.sum - dag_for_dag(sak)) <= len(svar.rader) / 2 + 1
    vaare, forhold = [], []
    for _ in range(runder):
        vaar = _sekunder(regn, alle) / len(alle)
        vaare.append(1 / vaar)
        forhold.append(_sekunder(dag_for_dag, utvalg) / len(utvalg) / vaar)
    return Maaling(max(vaare), statistics.median(vaare), statistics.median(forhold))


def _sekunder(funksjon: Callable[[Kravsak], object], alle: Sequence[Kravsak]) -> float:
    start = time.process_time()
    for sak in alle:
        funksjon(sak)
    return time.process_time() - start


def main(argv: Sequence[str] | None = None) -> int:
    """Mål og skriv."""
    leser = argparse.ArgumentParser(description="Mål renteberegningen.")
    leser.add_argument("--krav", type=int, default=500)
    leser.add_argument("--runder", type=int, default=15)
    valg = leser.parse_args(argv)
    maaling = maal(valg.krav, valg.runder)
    rader = statistics.mean(len(regn(sak).rader) for sak in saker(valg.krav))
    print(f"krav i sekundet   {maaling.krav_i_sekundet:>10,.0f}   (mål {MAAL_KRAV_I_SEKUNDET:,}; {rader:.1f} rader)")
    print(f"median            {maaling.median:>10,.0f}")
    print(f"mot dag for dag   {maaling.mot_decimal:>10,.0f} ganger så fort som Decimal")
    return 0 if maaling.holder else 1


if __name__ == "__main__":
    sys.exit(main())
