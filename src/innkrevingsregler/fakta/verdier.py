"""Enkle verdier: penger i øre, prosent i basispunkter og dager, og hvordan de skrives på utsiden.

Inne i biblioteket er penger heltall i øre og prosent heltall i basispunkter; på utsiden er begge tekst med
punktum og nøyaktig to desimaler. Flyttall finnes ikke.
"""

import functools
import re
from datetime import date
from decimal import Decimal
from typing import Final, NewType

Oere = NewType("Oere", int)
"""Penger i øre, 0 til 999 999 999 999 999."""

Basispunkt = NewType("Basispunkt", int)
"""Prosent i hundredeler av et prosentpoeng, 0 til 10 000."""

Aarstall = NewType("Aarstall", int)
"""Et kalenderår, 1900 til 2200."""

STOERSTE_BELOEP: Final = 10**15 - 1
HELE: Final = 100_00
FOERSTE_DAG: Final = date(1900, 1, 1)
SISTE_DAG: Final = date(2200, 12, 31)
LENGSTE_TEKST: Final = 200
STOERSTE_ANTALL: Final = 1000

MOENSTER_BELOEP: Final = r"(0|[1-9][0-9]{0,12})\.[0-9]{2}"
MOENSTER_PROSENT: Final = r"(100\.00|(0|[1-9][0-9]?)\.[0-9]{2})"
MOENSTER_DATO: Final = r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}|2200-[0-9]{2}-[0-9]{2}"

_er_beloep = re.compile(MOENSTER_BELOEP).fullmatch
_er_prosent = re.compile(MOENSTER_PROSENT).fullmatch
_er_dato = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch


def les_oere(tekst: str) -> Oere:
    """Les et beløp i kroner ("10000.00") som øre. Annen form enn kontraktens gir ValueError."""
    if not _er_beloep(tekst):
        raise ValueError(f"{tekst[:80]!r} er ikke kroner på formen 100.00")
    return Oere(int(tekst[:-3] + tekst[-2:]))


def skriv_oere(oere: int) -> str:
    """Skriv øre som kroner med to desimaler; negative beløp (i svar, aldri i fakta) får minus foran."""
    kroner, rest = divmod(abs(oere), 100)
    return f"{'-' if oere < 0 else ''}{kroner}.{rest:02d}"


def som_kroner(oere: int) -> Decimal:
    """Øre som `Decimal` kroner med to desimaler."""
    return Decimal(oere).scaleb(-2)


def fra_kroner(kroner: Decimal) -> Oere:
    """`Decimal` kroner som øre. Brudd på øre, negative beløp og beløp over grensen gir ValueError."""
    if not isinstance(kroner, Decimal) or not kroner.is_finite():
        raise ValueError(f"kroner: {kroner!r} – et endelig Decimal-tall, for eksempel Decimal('100.00')")
    oere = kroner.scaleb(2)
    if oere != oere.to_integral_value() or not 0 <= oere <= STOERSTE_BELOEP:
        raise ValueError(f"kroner: {kroner} – fra 0.00 til 9999999999999.99, hele øre")
    return Oere(int(oere))


def les_basispunkt(tekst: str) -> Basispunkt:
    """Les en prosent fra "0.00" til "100.00" som basispunkter. Annen form gir ValueError."""
    if not _er_prosent(tekst):
        raise ValueError(f"{tekst[:80]!r} er ikke en prosent fra 0.00 til 100.00")
    return Basispunkt(int(tekst[:-3] + tekst[-2:]))


@functools.lru_cache(maxsize=2**16)  # de samme dagene går igjen i store porteføljer
def les_dato(tekst: str) -> date:
    """Les en dag på formen ÅÅÅÅ-MM-DD i årene 1900–2200. Annen form og dager som ikke finnes gir ValueError."""
    dag = date.fromisoformat(tekst) if _er_dato(tekst) else None
    if dag is None or not FOERSTE_DAG <= dag <= SISTE_DAG:
        raise ValueError(f"{tekst[:80]!r} er ikke en dag på formen ÅÅÅÅ-MM-DD i årene 1900–2200")
    return dag
