"""Bokstaven en klasse har i ordlyden trekket følger (dekningsloven § 2-8 første ledd)."""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Regelverk
from ..regelform.begreper.utleggstrekk import KLASSENAVN, Trekklasse
from ..regelform.virkninger import Trinn


def klassetrinn(klasse: Trekklasse, ordning: Regelverk, dato: date) -> Trinn:
    """Klassen med bokstaven: seks bokstaver i den tidligere ordlyden fra 2023, ellers fem."""
    seks = ordning is Regelverk.TIDLIGERE and dato >= date(2023, 1, 1)
    klassene = [k for k in Trekklasse if seks or k is not Trekklasse.VOLDSREGRESS]
    nummer = klassene.index(klasse) + 1
    return Trinn(nummer, f"bokstav {'abcdef'[nummer - 1]}: {KLASSENAVN[klasse]}")
