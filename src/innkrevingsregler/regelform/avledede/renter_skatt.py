"""Avledede fakta om rente av skatt og avgift: dagene loven regner fra, og om noe er framskyndet eller tidlig."""

from __future__ import annotations

from ...rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN, SKATTEBETALINGSLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

_11_2 = SKATTEBETALINGSLOVEN.p("11-2")
_11_5_1 = SKATTEBETALINGSLOVEN.p("11-5").l(1)

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "ordinaert_forfall",
        Verditype.DATO,
        "Dagen skatten ellers ville forfalt, når forfallet er framskyndet",
        av=("linje.ordinaert_forfall",),
        hjemler=(SKATTEBETALINGSLOVEN.p("11-1").l(3),),
    ),
    avledet(
        Omfang.KRAV,
        "forfall_framskyndet",
        Verditype.BOOL,
        "Om forfallet er framskyndet fordi en annen termin ikke er betalt",
        av=("linje.ordinaert_forfall",),
        hjemler=(SKATTEBETALINGSLOVEN.p("11-1").l(3),),
    ),
    avledet(
        Omfang.KRAV,
        "januar_etter_fastsettingsaaret",
        Verditype.DATO,
        "Den første dagen i året etter skattefastsettingsåret",
        av=("krav.fastsettingsaar",),
        hjemler=(_11_2.l(3),),
    ),
    avledet(
        Omfang.KRAV,
        "januar_etter_inntektsaaret",
        Verditype.DATO,
        "Den første dagen i året etter inntektsåret",
        av=("krav.inntektsaar",),
        hjemler=(_11_2.l(4), SKATTEBETALINGSFORSKRIFTEN.p("11-5-8").l(1)),
    ),
    avledet(
        Omfang.KRAV,
        "juli_i_inntektsaaret",
        Verditype.DATO,
        "Den 1. juli i inntektsåret",
        av=("krav.inntektsaar",),
        hjemler=(_11_5_1.pkt(3),),
    ),
    avledet(
        Omfang.KRAV,
        "mars_etter_inntektsaaret",
        Verditype.DATO,
        "Den 15. mars i året etter inntektsåret",
        av=("krav.inntektsaar",),
        hjemler=(_11_5_1.pkt(3),),
    ),
    avledet(
        Omfang.KRAV,
        "avregnet_foer_31_mai",
        Verditype.BOOL,
        "Om det ble avregnet før 31. mai i året etter inntektsåret",
        av=("krav.avregnet", "krav.inntektsaar"),
        hjemler=(SKATTEBETALINGSFORSKRIFTEN.p("11-5-4").bok("c"),),
    ),
    avledet(
        Omfang.KRAV,
        "avregnet_innen_31_mai",
        Verditype.BOOL,
        "Om det ble avregnet senest 31. mai i året etter inntektsåret",
        av=("krav.avregnet", "krav.inntektsaar"),
        hjemler=(SKATTEBETALINGSFORSKRIFTEN.p("11-5-5"),),
    ),
)
