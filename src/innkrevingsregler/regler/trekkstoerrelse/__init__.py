"""Hvor stort et utleggstrekk kan være. (dekningsloven §§ 2-7, 2-9 og 2-11, livsoppholdsforskriften)

Reglene sier hva hver inntekt, hver utgift og hvert barn er i regnestykket, om det kan tas trekk, og hvem som kan
regulere et trekk som løper. Selve regnestykket står i `trekkstoerrelse`.
"""

from __future__ import annotations

from . import adgang, avkall, behov, inntekt, konkurs, regulering

REGLER = adgang.REGLER + inntekt.REGLER + behov.REGLER + regulering.REGLER + konkurs.REGLER + avkall.REGLER
