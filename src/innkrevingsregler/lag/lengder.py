"""Fra en lengde og en dag til fristen."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date

from ..frister import Frist, Fristregel, frist
from ..regelform import virkninger as v
from ..regelform.utfall import UtenforDekning

__all__ = ["Regner", "bare_dagen", "regn", "regner"]

Regner = Callable[[date], Frist | UtenforDekning]


@functools.cache
def regner(lengde: v.Lengde, regel: Fristregel = Fristregel.FORELDELSESLOVEN) -> Regner:
    """Hvordan en frist på lengden regnes: UtenforDekning når den ender utenfor kalenderen.

    Lengdene er få og dagene mange. Fristen for en dag slås opp etter dagen alene; å slå opp etter lengden hver gang
    tok lengre tid enn resten.
    """

    @functools.lru_cache(maxsize=16_384)
    def fristen(fra: date) -> Frist | UtenforDekning:
        try:
            match lengde:
                case v.Aar(antall):
                    return frist(fra, aar=antall, regel=regel)
                case v.Maaneder(antall):
                    return frist(fra, maaneder=antall, regel=regel)
                case v.Uker(antall):
                    return frist(fra, uker=antall, regel=regel)
                case v.Dager(0):
                    return bare_dagen(fra, regel)
                case v.Dager(antall):
                    return frist(fra, dager=antall, regel=regel)
        except ValueError as utenfor:
            return UtenforDekning(hvorfor=str(utenfor))

    return fristen


def regn(lengde: v.Lengde, fra: date, regel: Fristregel = Fristregel.FORELDELSESLOVEN) -> Frist | UtenforDekning:
    """Fristen, eller UtenforDekning når den ender utenfor kalenderen."""
    return regner(lengde, regel)(fra)


def bare_dagen(dag: date, regel: Fristregel) -> Frist:
    """Dagen selv som frist, uten flytting."""
    return Frist(
        fra=dag, siste_dag=dag, uten_flytting=dag, flyttet_fordi=None, manglende_dag=False, regel=regel, hjemler=()
    )
