"""Fordelingen av et tilgodebeløp mellom kravene når det ikke rekker til alle."""

from .fordeling import fordel
from .svar import Flyttet, Fordeling, Klassesum, Lesningsfordeling, Linjeandel, Mangler, Skjoennsvalg

__all__ = [
    "Flyttet",
    "Fordeling",
    "Klassesum",
    "Lesningsfordeling",
    "Linjeandel",
    "Mangler",
    "Skjoennsvalg",
    "fordel",
]
