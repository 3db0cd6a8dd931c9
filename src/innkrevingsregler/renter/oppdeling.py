"""Satsplanen delt opp i biter der hver dag koster like mye."""

from __future__ import annotations

import functools
from calendar import isleap
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from .satser import Satsperiode

__all__ = ["NEVNER", "TO_NEVNERE", "Bit", "delt_opp", "vektede_dager"]

# Alle rader har samme nevner: milliondeler av satsen, og 365 · 366 for dagene. En dag i et vanlig år veier da 366
# og en dag i et skuddår 365, og en rad kan gå over nyttår uten å miste noe.
_ORDINAER, _SKUDD = 366, 365
NEVNER = 100 * 10**4 * _ORDINAER * _SKUDD
TO_NEVNERE = 2 * NEVNER


class Bit(NamedTuple):
    """En del av satsplanen der hver dag koster like mye; ``faktor`` er ``None`` når nyttår ikke deler.

    ``fra`` og ``til`` er ordenstall, og ``til`` og ``tildato`` er første dag etter. Faktoren er to ganger milliondelene
    ganger dagens vekt; to, fordi det trengs for å runde av halve opp.
    """

    fra: int
    til: int
    tildato: date
    faktor: int | None
    satsperiode: Satsperiode


@functools.lru_cache(maxsize=1024)
def delt_opp(plan: tuple[Satsperiode, ...], nyttaar: str, dager_i_aaret: str) -> tuple[Bit, ...]:
    """Planen delt opp.

    Args:
        plan: satsene.
        nyttaar: lesningen av R2.
        dager_i_aaret: lesningen av R11.
    """
    alle_like = dager_i_aaret == "dager_365"
    if nyttaar == "per_aar":
        return tuple(_bit(p, fra, til, alle_like) for p in plan for fra, til in _aar_for_aar(p.fra, p.til))
    biter = (_bit(p, p.fra, p.til, alle_like) for p in plan)
    return tuple(biter) if alle_like else tuple(bit._replace(faktor=None) for bit in biter)


def _bit(periode: Satsperiode, fra: date, til: date, alle_like: bool) -> Bit:
    vekt = _SKUDD if isleap(fra.year) and not alle_like else _ORDINAER
    return Bit(fra.toordinal(), til.toordinal(), til, 2 * periode.milliondeler * vekt, periode)


def _aar_for_aar(fra: date, til: date) -> Iterator[tuple[date, date]]:
    """Delene av [fra, til) i hvert kalenderår."""
    while fra < til:
        slutt = min(til, date(fra.year + 1, 1, 1))
        yield fra, slutt
        fra = slutt


def vektede_dager(fra: int, til: int) -> int:
    """Dagene fra og til (ordenstall, halvåpent), hver med vekten til året den er i."""
    return sum(
        (slutt - start).days * (_SKUDD if isleap(start.year) else _ORDINAER)
        for start, slutt in _aar_for_aar(date.fromordinal(fra), date.fromordinal(til))
    )
