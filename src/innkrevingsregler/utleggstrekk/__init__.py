"""Fordelingen av et utleggstrekk mellom kravene når det ikke rekker til alle."""

from collections.abc import Mapping
from types import MappingProxyType

from ..lag.utleggstrekk import trekkansvar
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import DEKNINGSLOVEN, FOR_2025_07_09_1507, INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from .ansvar import ansvarsanslag, ansvarskravet_forfaller
from .fordeling import fordel_trekk
from .svar import Lite, Trekkandel, Trekkfordeling
from .utbetaling import trekk_i_utbetaling

__all__ = [
    "UTFOERER",
    "Lite",
    "Trekkandel",
    "Trekkfordeling",
    "ansvarsanslag",
    "ansvarskravet_forfaller",
    "fordel_trekk",
    "trekk_i_utbetaling",
    "trekkansvar",
]

UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {
        "utleggstrekk.fordel_trekk": (
            DEKNINGSLOVEN.p("2-8").l(1).pkt(2),
            DEKNINGSLOVEN.p("2-8").l(3),
            FOR_2025_07_09_1507.p("5").l(2),
            FOR_2025_07_09_1507.p("6").l(2),
            FOR_2025_07_09_1507.p("7").l(2),
            FOR_2025_07_09_1507.p("9").l(1),
            INNKREVINGSLOVEN.p("29").l(1).pkt(1),
            INNKREVINGSLOVEN.p("29").l(1).pkt(2),
            INNKREVINGSLOVEN.p("22").l(1).pkt(2),
            INNKREVINGSLOVEN.p("29").l(3),
            INNKREVINGSFORSKRIFTEN.p("31-1").l(2),
        ),
        "utleggstrekk.trekk_i_utbetaling": (FOR_2025_07_09_1507.p("1").l(1), FOR_2025_07_09_1507.p("8")),
        "utleggstrekk.ansvarsanslag": (INNKREVINGSLOVEN.p("31").l(2).pkt(2),),
        "utleggstrekk.ansvarskravet_forfaller": (INNKREVINGSLOVEN.p("31").l(2).pkt(3),),
    }
)
"""Regnestykkene og bestemmelsene de utfører; dekningsregisteret bygger på dem."""
