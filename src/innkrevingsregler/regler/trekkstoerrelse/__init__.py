"""Hvor stort et utleggstrekk kan være. (dekningsloven § 2-7, livsoppholdsforskriften)

Reglene sier hva hver inntekt, hver utgift og hvert barn er i regnestykket, om det kan tas trekk, og hvem som kan
regulere et trekk som løper. Selve regnestykket står i `trekkstoerrelse`.
"""

from __future__ import annotations

from . import adgang, behov, inntekt, regulering

REGLER = adgang.REGLER + inntekt.REGLER + behov.REGLER + regulering.REGLER
