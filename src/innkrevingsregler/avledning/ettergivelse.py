"""Fakta om ettergivelse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype
from ..fakta.krav import Krav
from .felles import Faktarad, eldre_enn, er_kravtype, har

BIDRAGSFORSKUDD = frozenset({"innkrevingsforskriften_2-4_f"})
"""Kravtypene innkrevingsforskriften § 3-3 første ledd bokstav e kan gjelde, med katalogens koder."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Samtykket, kravets alder og unntaket for bidragsforskudd."""
    return {
        "krav.bidragsforskudd_med_gjeld": False if er_kravtype(krav, BIDRAGSFORSKUDD) is False else None,
        "krav.privat_samtykke": har(hendt, Hendelsestype.SAMTYKKE),
        "krav.forfalt_mer_enn_ti_aar": eldre_enn(krav.forfall, 10, per),
    }
