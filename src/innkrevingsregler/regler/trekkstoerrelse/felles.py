"""Det reglene om trekkets størrelse har felles."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Regelverk
from ...regelform.felter import HUSHOLDNING
from ...rettskilder.lover import DEKNINGSLOVEN

SISTE_2025 = date(2025, 12, 31)
P2_7 = DEKNINGSLOVEN.p("2-7")
NYTT = HUSHOLDNING.ordlyd == Regelverk.NYTT
TIDLIGERE = HUSHOLDNING.ordlyd == Regelverk.TIDLIGERE
P2_11 = DEKNINGSLOVEN.p("2-11")
TIL_BOET = HUSHOLDNING.gjelder_boet.ja
UTLEGG = HUSHOLDNING.gjelder_boet.nei
