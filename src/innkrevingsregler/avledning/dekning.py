"""Fakta om dekningsrekkefølgen."""

from __future__ import annotations

from datetime import date

from ..fakta.krav import Krav
from .felles import Faktarad, yngre_enn


def om_krav(krav: Krav, per: date) -> Faktarad:
    """Botens alder, regnet fra hver av dagene den kan regnes fra (tvilspunkt F16)."""
    return {
        "krav.yngre_enn_fem_aar_fra_endelig": yngre_enn(krav.endelig, 5, per),
        "krav.yngre_enn_fem_aar_fra_fastsatt": yngre_enn(krav.fastsatt, 5, per),
        "krav.yngre_enn_fem_aar_fra_vedtatt": yngre_enn(krav.vedtatt or krav.straffedom_rettskraftig, 5, per),
        "krav.yngre_enn_fem_aar_fra_forfall": yngre_enn(krav.forfall, 5, per),
    }
