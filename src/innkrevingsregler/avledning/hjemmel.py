"""Fakta om hjemmelen for innkrevingen."""

from __future__ import annotations

from collections.abc import Sequence

from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype
from .felles import Faktarad, har


def om_krav(hendt: Sequence[Hendelse]) -> Faktarad:
    """Om kravet er fastslått av en domstol. `hendt` er det som har hendt dagen det spørres om."""
    return {
        "krav.dom_foreligger": har(hendt, Hendelsestype.DOM),
        "krav.rettsforlik_foreligger": har(hendt, Hendelsestype.RETTSFORLIK),
    }
