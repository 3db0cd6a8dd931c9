"""Det bokstaven gjelder i ordlyden trekket følger (dekningsloven § 2-8 første ledd)."""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Regelverk
from ..regelform.begreper.utleggstrekk import FEM_BOKSTAVER, SEKS_BOKSTAVER, Trekklasse
from ..regelform.virkninger import Trinn


def klassetrinn(klasse: Trekklasse, ordning: Regelverk, dato: date) -> Trinn:
    """Klassen med navn: seks bokstaver i den tidligere ordlyden fra 2023, ellers fem."""
    seks = ordning is Regelverk.TIDLIGERE and dato >= date(2023, 1, 1)
    navn = (SEKS_BOKSTAVER if seks else FEM_BOKSTAVER)[klasse]
    return Trinn(tuple(Trekklasse).index(klasse) + 1, f"bokstav {klasse.lower()}: {navn}")
