"""Fordelingen av et utleggstrekk mellom kravene når det ikke rekker til alle."""

from .fordeling import fordel_trekk
from .svar import Lite, Trekkandel, Trekkfordeling

__all__ = ["Lite", "Trekkandel", "Trekkfordeling", "fordel_trekk"]
