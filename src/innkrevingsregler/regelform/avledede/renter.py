"""Avledede fakta om renter."""

from __future__ import annotations

from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "unntatt_fra_rente",
        Verditype.BOOL,
        "Om kravet står på forskriftens liste over krav det ikke løper rente for",
        av=("krav.kravtype",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-1"),),
    ),
    avledet(
        Omfang.KRAV,
        "egen_forsinkelsesreaksjon",
        Verditype.BOOL,
        "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet",
        av=("krav.kravtype",),
        hjemler=(INNKREVINGSLOVEN.p("15").l(1),),
    ),
    avledet(
        Omfang.KRAV,
        "rentevarsel_gitt",
        Verditype.DATO,
        "Dagen det første gang ble varslet om rente ved forsinket betaling",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(INNKREVINGSLOVEN.p("15").l(2),),
    ),
    avledet(
        Omfang.KRAV,
        "forsinkelse_paa_kreditors_side",
        Verditype.BOOL,
        "Om det dagen det spørres om var et forhold på kreditors side som forsinket betalingen",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(INNKREVINGSLOVEN.p("15").l(5),),
    ),
)
