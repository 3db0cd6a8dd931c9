"""Størrelsen på et utleggstrekk: det meste som kan trekkes, og det skyldneren må ha igjen.

Det samme for inntrekking i et konkursbo. (dekningsloven §§ 2-7, 2-9 og 2-11)

>>> from datetime import date
>>> husholdning = les_husholdning('''{
...     "regelverk": "NYTT", "kravslag": "BOT", "sivilstatus": "ENSLIG", "satsene_brukes": true, "barn": [],
...     "inntekter": [{"slag": "LOENN", "brutto": "40000.00", "forskuddstrekk": "10000.00"}],
...     "utgifter": [{"slag": "BOLIG", "beloep": "12000.00", "godtatt": "12000.00"}]
... }''')
>>> svar = trekkets_stoerrelse(husholdning, date(2026, 11, 22))
>>> svar.beloep, svar.skal_beholde
(661200, 2338800)
"""

from __future__ import annotations

from ..fakta.husholdning import Husholdning, Inntekt, Inntektsslag, Trekkravslag, Utgift, Utgiftsslag
from ..fakta.husholdning_lesing import les_husholdning
from .beregning import trekkets_stoerrelse
from .endringer import endringer
from .fra_skyldneren import husholdning_for
from .svar import Radslag, Regnerad, Trekkalternativ, Trekkmangel, Trekkskjoenn, Trekkstoerrelse

__all__ = [
    "Husholdning",
    "Inntekt",
    "Inntektsslag",
    "Radslag",
    "Regnerad",
    "Trekkalternativ",
    "Trekkmangel",
    "Trekkravslag",
    "Trekkskjoenn",
    "Trekkstoerrelse",
    "Utgift",
    "Utgiftsslag",
    "endringer",
    "husholdning_for",
    "les_husholdning",
    "trekkets_stoerrelse",
]
