"""Hendelsenes virkning på foreldelsesfristen: reglene, emne for emne, satt sammen."""

from __future__ import annotations

from . import avgjoerelser, avregning, bo, erkjennelse, linjer, rettergang, tillegg, trekk, uten_virkning, utlegg

VIRKNINGER = (
    *erkjennelse.REGLER,
    *rettergang.REGLER,
    *avgjoerelser.REGLER,
    *utlegg.REGLER,
    *trekk.REGLER,
    *avregning.REGLER,
    *bo.REGLER,
    *tillegg.REGLER,
    *uten_virkning.REGLER,
    *linjer.REGLER,
)
