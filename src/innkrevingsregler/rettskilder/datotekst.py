"""Datoer slik de skrives i løpende tekst. Likt på bokmål og nynorsk."""

from __future__ import annotations

import re
from datetime import date

_MAANEDER = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
DATOMOENSTER = rf"(\d{{1,2}})\. ({'|'.join(_MAANEDER)}) (\d{{4}})"
"""Treffer en dag i løpende tekst."""


def dato_tekst(dag: date) -> str:
    """Dagen i løpende tekst: «3. januar 2028»."""
    return f"{dag.day}. {_MAANEDER[dag.month - 1]} {dag.year}"


def les_dato(tekst: str) -> date:
    """Dagen som er skrevet slik. Reiser ValueError når teksten ikke er en dag, eller dagen ikke finnes."""
    treff = re.fullmatch(DATOMOENSTER, tekst)
    if treff is None:
        raise ValueError(f"«{tekst}» er ikke en dag som «3. januar 2028»")
    dag, maaned, aar = treff.groups()
    return date(int(aar), _MAANEDER.index(maaned) + 1, int(dag))
