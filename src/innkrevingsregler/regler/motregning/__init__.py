"""Motregning og avregning: om det kan gjøres, og hvordan. (innkrevingsloven §§ 21 og 22)

Motregning besluttet fra 2027 følger innkrevingsloven § 21. Før det følger den loven til den tidligere myndigheten som
motregner: SI-loven § 4, skattebetalingsloven kapittel 13 eller bidragsinnkrevingsloven § 14. I 2026 brukes de slik de
lød ved utgangen av 2025 (FOR-2025-07-01-1418 §§ 9 og 12). Rekkefølgen mellom kravene svarer andre regler på.
"""

from __future__ import annotations

from . import adgang, avregning, gjennomfoering, hjemmel

REGLER = hjemmel.REGLER + adgang.REGLER + gjennomfoering.REGLER + avregning.REGLER
