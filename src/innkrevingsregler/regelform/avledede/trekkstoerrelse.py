"""Avledede fakta om størrelsen på et utleggstrekk: husholdningen, utgiftene og barna."""

from __future__ import annotations

from ...fakta.koder import Regelverk
from ...rettskilder.lover import (
    BARNELOVA,
    DEKNINGSLOVEN,
    LIVSOPPHOLDSFORSKRIFTEN,
    OVERGANGSFORSKRIFTEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_HUSHOLDNING = (
    avledet(Omfang.HUSHOLDNING, "per", Verditype.DATO, "Dagen trekket regnes ut for", av=()),
    avledet(
        Omfang.HUSHOLDNING,
        "ordlyd",
        Verditype.KODE,
        "Regelverket størrelsen på trekket følger: det oppgitte, før 2026 det tidligere, og for inntrekking i et "
        "konkursbo som avgjøres fra 2027, det nye",
        av=("husholdning.regelverk", "husholdning.til_konkursboet", "husholdning.besluttet"),
        hjemler=(
            OVERGANGSFORSKRIFTEN.p("1").l(1),
            OVERGANGSFORSKRIFTEN.p("1").l(2),
            OVERGANGSFORSKRIFTEN.p("3").l(1),
        ),
        domene=tuple(r.value for r in Regelverk),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "foer_satsene",
        Verditype.BOOL,
        "Om trekket ble besluttet før det kom satser for livsopphold",
        av=("husholdning.besluttet",),
        hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("8").l(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "underhold_er_fastsatt",
        Verditype.BOOL,
        "Om namsmyndigheten eller retten har satt av et annet beløp enn satsene til underhold",
        av=("husholdning.underhold_fastsatt",),
        hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("2").pkt(2),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "satsene_er_valgt",
        Verditype.BOOL,
        "Om namsmyndigheten eller retten har sagt at satsene brukes som de er",
        av=("husholdning.satsene_brukes",),
        hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("2").pkt(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "trekket_oekes",
        Verditype.BOOL,
        "Om det foreslåtte trekket er større enn det som løper",
        av=("husholdning.foreslaatt_trekk", "husholdning.loepende_trekk"),
        hjemler=(TVANGSFULLBYRDELSESLOVEN.p("7-21").l(1).pkt(5),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "gjelder_boet",
        Verditype.BOOL,
        "Om det er sagt at inntektene skal trekkes inn i et konkursbo",
        av=("husholdning.til_konkursboet",),
        hjemler=(DEKNINGSLOVEN.p("2-11").l(1).pkt(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "under_konkurs",
        Verditype.BOOL,
        "Om konkursen er åpnet og ikke avsluttet før dagen; begge dagene er med",
        av=("husholdning.konkurs_aapnet", "husholdning.konkurs_avsluttet"),
        hjemler=(DEKNINGSLOVEN.p("2-11").l(1).pkt(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "avkall_er_gitt",
        Verditype.BOOL,
        "Om skyldneren har gitt avkall på beslagsfriheten dagen trekket regnes ut for, eller før",
        av=("husholdning.avkall",),
        hjemler=(DEKNINGSLOVEN.p("2-9").pkt(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "avkall_i_tide",
        Verditype.BOOL,
        "Om avkallet er gitt samme dag som varselet om utlegg eller åpningen av konkursen, eller senere",
        av=("husholdning.avkall", "husholdning.varslet", "husholdning.konkurs_aapnet"),
        hjemler=(DEKNINGSLOVEN.p("2-9").pkt(1),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "avkall_avvist",
        Verditype.BOOL,
        "Om det er funnet at avkallet går ut over hensynene loven verner",
        av=("husholdning.avkall_i_strid",),
        hjemler=(DEKNINGSLOVEN.p("2-9").pkt(2),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "avkall_godtatt",
        Verditype.BOOL,
        "Om det er funnet at avkallet ikke går ut over hensynene loven verner",
        av=("husholdning.avkall_i_strid",),
        hjemler=(DEKNINGSLOVEN.p("2-9").pkt(2),),
    ),
)

OM_UTGIFT = (
    avledet(
        Omfang.UTGIFT,
        "er_vurdert",
        Verditype.BOOL,
        "Om namsmyndigheten eller retten har sagt hvor mye av utgiften som godtas",
        av=("utgift.godtatt",),
        hjemler=(DEKNINGSLOVEN.p("2-7").l(1).pkt(1),),
    ),
)

OM_BARN = (
    avledet(
        Omfang.BARN,
        "alder",
        Verditype.HELTALL,
        "Barnets alder i hele år",
        av=("barn.foedselsdato",),
        hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("4").l(1),),
    ),
    avledet(
        Omfang.BARN,
        "har_plikt",
        Verditype.BOOL,
        "Om skyldneren har underholdsplikt for barnet: det oppgitte, ellers til barnet er 18 år",
        av=("barn.underholdsplikt", "barn.foedselsdato"),
        hjemler=(BARNELOVA.p("68"),),
    ),
)
