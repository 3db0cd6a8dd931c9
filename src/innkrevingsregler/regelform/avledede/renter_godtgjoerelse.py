"""Avledede fakta om rentegodtgjørelse av et tilgodebeløp: dagene loven regner fra."""

from __future__ import annotations

from ...rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN as _FORSKRIFTEN
from ...rettskilder.lover import SKATTEBETALINGSLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

_11_4, _11_5 = SKATTEBETALINGSLOVEN.p("11-4"), SKATTEBETALINGSLOVEN.p("11-5")

OM_HOVEDKRAV = (
    avledet(
        Omfang.HOVEDKRAV,
        "januar_etter_inntektsaaret",
        Verditype.DATO,
        "Den første dagen i året etter inntektsåret beløpet gjelder",
        av=("hovedkrav.beloepets_inntektsaar",),
        hjemler=(_11_4.l(5),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "juli_i_inntektsaaret",
        Verditype.DATO,
        "Den 1. juli i inntektsåret beløpet gjelder",
        av=("hovedkrav.beloepets_inntektsaar",),
        hjemler=(_11_4.l(6), _11_5.l(2).bok("a")),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "mars_etter_inntektsaaret",
        Verditype.DATO,
        "Den 15. mars i året etter inntektsåret beløpet gjelder",
        av=("hovedkrav.beloepets_inntektsaar",),
        hjemler=(_11_5.l(3).bok("a"),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "mai_etter_inntektsaaret",
        Verditype.DATO,
        "Den 31. mai i året etter inntektsåret beløpet gjelder",
        av=("hovedkrav.beloepets_inntektsaar",),
        hjemler=(_11_5.l(2).bok("b"),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "betalt_i_inntektsaaret",
        Verditype.BOOL,
        "Om det overskytende var betalt innen utgangen av inntektsåret",
        av=("hovedkrav.innbetalt", "hovedkrav.beloepets_inntektsaar"),
        hjemler=(_11_5.l(2).bok("a"),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "betalt_innen_31_mai",
        Verditype.BOOL,
        "Om det overskytende var betalt senest 31. mai i året etter inntektsåret",
        av=("hovedkrav.innbetalt", "hovedkrav.beloepets_inntektsaar"),
        hjemler=(_11_5.l(2).bok("b"), _11_5.l(3).bok("a")),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "avregnet_etter_31_mai",
        Verditype.BOOL,
        "Om det ble avregnet senere enn 31. mai i året etter inntektsåret",
        av=("hovedkrav.avregnet_dag", "hovedkrav.beloepets_inntektsaar"),
        hjemler=(_11_5.l(3).bok("b"),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "tre_uker_etter_godkjenning",
        Verditype.DATO,
        "Tre uker etter at beløpet ble godkjent til utbetaling",
        av=("hovedkrav.godkjent",),
        hjemler=(_FORSKRIFTEN.p("11-4-2"),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "maaneden_etter_forfall",
        Verditype.DATO,
        "Den første i måneden etter at beløpet kunne kreves utbetalt",
        av=("hovedkrav.forfall",),
        hjemler=(_FORSKRIFTEN.p("11-3-2").pkt(2),),
    ),
    avledet(
        Omfang.HOVEDKRAV,
        "utbetalingsmaaneden",
        Verditype.DATO,
        "Den første i måneden beløpet ble godskrevet",
        av=("hovedkrav.utbetalt",),
        hjemler=(_FORSKRIFTEN.p("11-3-2").pkt(2),),
    ),
)
