"""Helligdager og virkedager i Norge 1950–2100, hver med bestemmelsen som gjør dagen til helligdag.

De bevegelige dagene regnes fra første påskedag. 1. og 17. mai er ikke helligdager, men likestilt med
søndager. Jul- og nyttårsaften er virkedager når de ikke faller på en lørdag eller søndag: helligdagsfred
etter klokken 16 på julaften (helligdagsloven § 3) gjør ikke dagen til helligdag.

Helligdagsloven er fra 1995. For årene før er den samme listen brukt; eldre lov er ikke kontrollert.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

import attrs
from dateutil.easter import easter

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import HELLIGDAGSLOVEN, LOV_OM_1_OG_17_MAI

__all__ = ["FOERSTE_AAR", "SISTE_AAR", "Helligdag", "UtenforKalender", "er_virkedag", "helligdager"]

FOERSTE_AAR = 1950
SISTE_AAR = 2100

_LOERDAG, _SOENDAG = 5, 6

# Navn, dager fra første påskedag, bokstav i helligdagsloven § 2.
_BEVEGELIGE = (
    ("skjærtorsdag", -3, "c"),
    ("langfredag", -2, "d"),
    ("1. påskedag", 0, "e"),
    ("2. påskedag", 1, "f"),
    ("Kristi himmelfartsdag", 39, "g"),
    ("1. pinsedag", 49, "h"),
    ("2. pinsedag", 50, "i"),
)
# Navn, måned, dag, bokstav i helligdagsloven § 2.
_FASTE = (
    ("nyttårsdag", 1, 1, "b"),
    ("1. juledag", 12, 25, "j"),
    ("2. juledag", 12, 26, "k"),
)
# Navn, måned, dag: likestilt med søndager.
_LIKESTILTE = (("1. mai", 5, 1), ("17. mai", 5, 17))


class UtenforKalender(ValueError):
    """Året ligger utenfor kalenderen, så det kan ikke sies hvilke dager som er virkedager."""


@attrs.frozen
class Helligdag:
    """En helligdag, eller en dag som er likestilt med helligdag.

    Args:
        navn: for eksempel «2. påskedag»; faller to sammen, begge: «Kristi himmelfartsdag/1. mai».
            En søndag uten annet navn heter «søndag».
        hjemler: bestemmelsene som gjør dagen til helligdag, én for hvert navn.
    """

    navn: str
    hjemler: tuple[Henvisning, ...]


def _navngitte(aar: int) -> list[tuple[date, str, Henvisning]]:
    paaske = easter(aar)
    paragraf = HELLIGDAGSLOVEN.p("2")
    return [
        *((paaske + timedelta(days=n), navn, paragraf.bok(bokstav)) for navn, n, bokstav in _BEVEGELIGE),
        *((date(aar, maaned, dag), navn, paragraf.bok(bokstav)) for navn, maaned, dag, bokstav in _FASTE),
        *((date(aar, maaned, dag), navn, LOV_OM_1_OG_17_MAI.p("1").l(1)) for navn, maaned, dag in _LIKESTILTE),
    ]


@functools.cache
def helligdager(aar: int) -> Mapping[date, Helligdag]:
    """Alle helligdager og likestilte dager i året, søndagene medregnet, i tidsorden.

    Raises:
        UtenforKalender: hvis året er før 1950 eller etter 2100.
    """
    if not FOERSTE_AAR <= aar <= SISTE_AAR:
        raise UtenforKalender(f"kalenderen dekker årene {FOERSTE_AAR}–{SISTE_AAR}, ikke {aar}")
    dager: dict[date, Helligdag] = {}
    for dato, navn, hjemmel in _navngitte(aar):
        foer = dager.get(dato)
        dager[dato] = (
            Helligdag(navn, (hjemmel,)) if foer is None else Helligdag(f"{foer.navn}/{navn}", (*foer.hjemler, hjemmel))
        )
    soendag = Helligdag("søndag", (HELLIGDAGSLOVEN.p("2").bok("a"),))
    nyttaarsdag = date(aar, 1, 1)
    dag = nyttaarsdag + timedelta(days=_SOENDAG - nyttaarsdag.weekday())
    while dag.year == aar:
        dager.setdefault(dag, soendag)
        dag += timedelta(days=7)
    return MappingProxyType(dict(sorted(dager.items())))


def er_virkedag(dato: date) -> bool:
    """Om dagen er virkedag der lov flytter en frist: ikke lørdag, helligdag eller likestilt dag.

    Slik foreldelsesloven § 29 nr. 2 og domstolloven § 149 første ledd bruker ordet. Andre lover kan regne
    lørdag som virkedag.

    Raises:
        UtenforKalender: hvis året er før 1950 eller etter 2100.
    """
    return dato not in helligdager(dato.year) and dato.weekday() != _LOERDAG
