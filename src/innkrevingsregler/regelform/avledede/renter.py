"""Avledede fakta om renter."""

from __future__ import annotations

from ...fakta.koder import Renteregel
from ...rettskilder.lover import (
    FORSINKELSESRENTELOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    PAATALEINSTRUKSEN,
)
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "unntatt_fra_rente",
        Verditype.BOOL,
        "Om kravet står på forskriftens liste over krav det ikke løper rente for",
        av=("krav.kravtype", "krav.rettslig_art", "krav.bare_avregnet"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-1"),),
    ),
    avledet(
        Omfang.KRAV,
        "egen_forsinkelsesreaksjon",
        Verditype.BOOL,
        "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet",
        av=("krav.kravtype", "krav.rettslig_art"),
        hjemler=(INNKREVINGSLOVEN.p("15").l(1),),
    ),
    avledet(
        Omfang.KRAV,
        "rentevarsel_gitt",
        Verditype.DATO,
        "Dagen det første gang ble varslet om rente etter innkrevingsloven",
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
    avledet(
        Omfang.KRAV,
        "forsinkelsesregel",
        Verditype.KODE,
        "Regelen om forsinket betaling kravet følger",
        av=(
            "krav.kravtype",
            "krav.rettslig_art",
            "krav.renteregel",
            "krav.bare_avregnet",
            "krav.ilagt_av",
            "krav.skyldner_godskrevet",
        ),
        hjemler=(INNKREVINGSLOVEN.p("15").l(1),),
        domene=tuple(regel.value for regel in Renteregel),
    ),
    avledet(
        Omfang.KRAV,
        "gebyr_for_bot",
        Verditype.BOOL,
        "Om kravet er en bot, som har gebyr ved purring og mislighold. Er regelen om forsinket betaling ukjent: nei",
        av=("krav.renteregel", "krav.kravtype", "krav.rettslig_art"),
        hjemler=(PAATALEINSTRUKSEN.p("30-7"),),
    ),
    avledet(
        Omfang.KRAV,
        "unntatt_fra_24_februar",
        Verditype.BOOL,
        "Om kravtypen ble unntatt fra rente ved endringen 24. februar 2026",
        av=("krav.kravtype", "krav.renteregel"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-1"),),
    ),
    avledet(
        Omfang.KRAV,
        "rente_tilkjent",
        Verditype.BOOL,
        "Om retten har tilkjent forsinkelsesrente av kravet",
        av=("krav.rente_tilkjent_fra",),
        hjemler=(FORSINKELSESRENTELOVEN.p("5"),),
    ),
    avledet(
        Omfang.KRAV,
        "paakrav_sendt",
        Verditype.DATO,
        "Dagen det første påkravet om betaling ble sendt",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(FORSINKELSESRENTELOVEN.p("2").l(1).pkt(2), FORSINKELSESRENTELOVEN.p("2").l(1).pkt(3)),
    ),
    avledet(
        Omfang.KRAV,
        "annen_rente",
        Verditype.KODE,
        "Om det er avtalt en egen forsinkelsesrente, eller krevd at den løpende renten fortsetter",
        av=("krav.loepende_rente_krevd", "krav.avtalt_forsinkelsesrente"),
        hjemler=(FORSINKELSESRENTELOVEN.p("1"), FORSINKELSESRENTELOVEN.p("3").l(2)),
        domene=("AVTALT", "INGEN", "LOEPENDE"),
    ),
    avledet(
        Omfang.KRAV,
        "rente_videre_fra",
        Verditype.DATO,
        "Første dag rente kan løpe etter innkrevingsloven",
        av=("krav.per",),
        hjemler=(OVERGANGSFORSKRIFTEN.p("10"), OVERGANGSFORSKRIFTEN.p("24")),
    ),
    avledet(
        Omfang.KRAV,
        "trekkforfall",
        Verditype.DATO,
        "Dagen trekkbeløpet forfalt, eller den første virkedagen i måneden etter at trekket skulle vært gjennomført",
        av=("krav.forfall", "krav.trekk_utbetalt", "krav.trekk_skulle_gjennomfoeres"),
        hjemler=(INNKREVINGSLOVEN.p("30").l(2), INNKREVINGSFORSKRIFTEN.p("31-1").l(1)),
    ),
)
