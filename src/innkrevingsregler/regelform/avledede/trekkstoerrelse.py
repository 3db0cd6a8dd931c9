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
        "Regelverket størrelsen på trekket følger: det oppgitte, før 2026 det tidligere",
        av=("husholdning.regelverk",),
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("3").l(1)),
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
        "Om namsmyndigheten har satt av et annet beløp enn satsene til underhold",
        av=("husholdning.underhold_fastsatt",),
        hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("2").pkt(2),),
    ),
    avledet(
        Omfang.HUSHOLDNING,
        "satsene_er_valgt",
        Verditype.BOOL,
        "Om namsmyndigheten har sagt at satsene brukes som de er",
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
)

OM_UTGIFT = (
    avledet(
        Omfang.UTGIFT,
        "er_vurdert",
        Verditype.BOOL,
        "Om namsmyndigheten har sagt hvor mye av utgiften som godtas",
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
