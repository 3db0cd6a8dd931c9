"""Lesing av registrene som ligger som CSV: alle feil i en fil meldes samlet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

__all__ = ["les_tabell"]

T = TypeVar("T")


def les_tabell(
    navn: str, tekst: str, kolonner: Sequence[str], les_rad: Callable[[Mapping[str, str]], T]
) -> tuple[T, ...]:
    """Radene i en CSV-tabell, hver lest med ``les_rad``.

    Args:
        navn: filnavnet, brukt i feilmeldinger.
        tekst: innholdet i filen, første linje er kolonnenavnene.
        kolonner: kolonnene tabellen skal ha, i rekkefølge.
        les_rad: gjør en rad til en verdi; kaster ``ValueError`` når raden er gal.

    Raises:
        ValueError: med én linje for hver feil; nevner fil og radnummer (overskriften er rad 1).
    """
    leser = csv.reader(io.StringIO(tekst), strict=True)
    overskrift = next(leser, [])
    if overskrift != list(kolonner):
        raise ValueError(f"{navn}: kolonnene er {overskrift}, men skal være {list(kolonner)}")
    verdier: list[T] = []
    feil: list[str] = []
    for nummer, celler in enumerate(leser, start=2):
        if len(celler) != len(kolonner):
            feil.append(f"{navn} rad {nummer}: {len(celler)} celler, men tabellen har {len(kolonner)} kolonner")
            continue
        try:
            verdier.append(les_rad(dict(zip(kolonner, celler, strict=True))))
        except ValueError as e:
            feil.append(f"{navn} rad {nummer}: {e}")
    if feil:
        raise ValueError("\n".join(feil))
    return tuple(verdier)
