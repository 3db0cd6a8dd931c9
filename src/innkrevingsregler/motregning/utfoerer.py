"""Bestemmelsene regnestykkene i fordelingen utfører."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN, SKATTEBETALINGSFORSKRIFTEN

__all__ = ["UTFOERER"]

_16_2, _16_3, _16_4, _16_5, _16_6 = (INNKREVINGSFORSKRIFTEN.p(f"16-{nummer}").l(2) for nummer in range(2, 7))

UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {
        "motregning.still_opp": (
            *(ledd.pkt(nummer) for ledd in (_16_4, _16_5, _16_6) for nummer in (1, 2)),
            SKATTEBETALINGSFORSKRIFTEN.p("13-6-1").l(2),
        ),
        "motregning.del_ut": (_16_2, _16_3, *(ledd.pkt(3) for ledd in (_16_4, _16_5, _16_6))),
    }
)
"""Rekkefølgen etter forfall og alder, og den forholdsmessige delingen; dekningsregisteret bygger på dem."""
