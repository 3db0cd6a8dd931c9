"""Avledede fakta om dekningsrekkefølgen."""

from __future__ import annotations

from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_endelig",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten ble endelig",
        av=("krav.endelig",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_fastsatt",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten ble ilagt",
        av=("krav.fastsatt",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_vedtatt",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig",
        av=("krav.vedtatt", "krav.straffedom_rettskraftig"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_forfall",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten forfalt",
        av=("krav.forfall",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
)
