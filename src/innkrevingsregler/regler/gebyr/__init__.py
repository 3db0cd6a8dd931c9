"""Gebyr: når det påløper, hvor mye, og om det er tvangsgrunnlag for det."""

from __future__ import annotations

from . import bidrag, inkasso, inkassotillegg, purring, utlegg
from .avrunding import AVRUNDINGER

REGLER = utlegg.REGLER + purring.REGLER + bidrag.REGLER + AVRUNDINGER + inkasso.REGLER + inkassotillegg.REGLER
