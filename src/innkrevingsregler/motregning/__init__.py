"""Fordelingen av et tilgodebeløp mellom kravene når det ikke rekker til alle."""

from .fordeling import fordel
from .sammenligning import Kreditorforskjell, Noedvendig, Sammenligning, noedvendig_beloep, sammenlign
from .svar import Flyttet, Fordeling, Klassesum, Lesningsfordeling, Linjeandel, Mangler, Skjoennsvalg

__all__ = [
    "Flyttet",
    "Fordeling",
    "Klassesum",
    "Kreditorforskjell",
    "Lesningsfordeling",
    "Linjeandel",
    "Mangler",
    "Noedvendig",
    "Sammenligning",
    "Skjoennsvalg",
    "fordel",
    "noedvendig_beloep",
    "sammenlign",
]
