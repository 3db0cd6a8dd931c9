"""Kan innkrevingen avsluttes, og hva er alt slutt? Én fil for myndigheten til å avslutte, og én for det som følger."""

from __future__ import annotations

from . import adgang, utlegg

REGLER = adgang.REGLER + utlegg.REGLER
