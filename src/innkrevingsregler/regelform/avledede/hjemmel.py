"""Avledede fakta om virkeområde og tvangsgrunnlag."""

from __future__ import annotations

from ...rettskilder.lover import TVANGSFULLBYRDELSESLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "dom_foreligger",
        Verditype.BOOL,
        "Om kravet var pådømt dagen det spørres om",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "rettsforlik_foreligger",
        Verditype.BOOL,
        "Om kravet var forlikt i retten dagen det spørres om",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("e"),),
    ),
)
