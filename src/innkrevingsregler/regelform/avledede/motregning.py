"""Avledede fakta om motregning: kravet det motregnes med, og tilgodebeløpet det motregnes i (hovedkravet)."""

from __future__ import annotations

from ...fakta.koder import Kreditortype, TidligereMyndighet
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    DEKNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet

_8_1 = DEKNINGSLOVEN.p("8-1")
_ARTEN = ("krav.kravtype", "krav.rettslig_art")
_BOET = ("krav.hendelser", "krav.fullstendig_til")


def _ja_nei(omfang: Omfang, navn: str, beskrivelse: str, av: tuple[str, ...], *hjemler: Henvisning) -> Variabel:
    return avledet(omfang, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


OM_KRAV = (
    _ja_nei(
        Omfang.KRAV,
        "skatt_som_fordeles",
        "Om kravet er skatt eller annet som fordeles etter skattebetalingsloven kapittel 8",
        ("krav.fordeles_etter_kapittel_8", *_ARTEN),
        INNKREVINGSLOVEN.p("21").l(2).pkt(1),
        SKATTEBETALINGSLOVEN.p("8-1"),
    ),
    _ja_nei(
        Omfang.KRAV,
        "er_skattekrav",
        "Om kravet er et skatte- og avgiftskrav: det oppgitte, ellers etter arten",
        ("krav.skatte_og_avgiftskrav", *_ARTEN),
        SKATTEBETALINGSLOVEN.p("1-1").l(2),
    ),
    _ja_nei(
        Omfang.KRAV,
        "forsoergelseskrav",
        "Om kravet er den bidragsberettigedes krav etter lovbestemt forsørgelsesplikt",
        _ARTEN,
        DEKNINGSLOVEN.p("2-8").l(1).bok("a"),
    ),
    _ja_nei(
        Omfang.KRAV,
        "skade_ved_straffbar_handling",
        "Om kravet er erstatning eller oppreisning for skade voldt ved en straffbar handling",
        _ARTEN,
        DEKNINGSLOVEN.p("2-8").l(1).bok("b"),
    ),
    avledet(
        Omfang.KRAV,
        "kreditorslag",
        Verditype.KODE,
        "Hva slags kreditor kravet har: den oppgitte, ellers katalogens for kravtypen",
        av=("krav.kreditor.type", "krav.kravtype"),
        hjemler=(SI_LOVEN.p("4").l(1),),
        domene=tuple(k.value for k in Kreditortype),
    ),
    _ja_nei(
        Omfang.KRAV,
        "trekk_mot_skyldneren",
        "Om det løper et utleggstrekk mot skyldneren etter nytt regelverk",
        ("krav.trekk", "skyldner.ett_trekk_nytt_fra", "krav.fullstendig_til"),
        INNKREVINGSLOVEN.p("29").l(3),
    ),
    _ja_nei(
        Omfang.KRAV,
        "foer_boaapningen",
        "Om kravet oppsto senest dagen boet ble åpnet",
        ("krav.oppstaatt", *_BOET),
        _8_1.l(1),
    ),
    _ja_nei(
        Omfang.KRAV,
        "forfaller_etter_boaapningen",
        "Om kravet først forfaller etter at boet ble åpnet",
        ("krav.forfall", *_BOET),
        _8_1.l(2).pkt(3),
    ),
)

OM_HOVEDKRAV = (
    avledet(
        Omfang.HOVEDKRAV,
        "myndighet",
        Verditype.KODE,
        "Hvilken tidligere myndighet motregningen bygger på",
        av=("hovedkrav.tidligere_myndighet", *_ARTEN),
        hjemler=(OVERGANGSFORSKRIFTEN.p("9"),),
        domene=tuple(m.value for m in TidligereMyndighet),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "en_annens",
        "Om det er en annen enn skyldneren som har beløpet til gode",
        ("hovedkrav.skyldner", "krav.skyldner.id"),
        INNKREVINGSLOVEN.p("21").l(1).pkt(1),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "samme_type",
        "Om beløpet og kravet er av samme type",
        ("hovedkrav.rettslig_art", "hovedkrav.grunnlag", *_ARTEN),
        SKATTEBETALINGSLOVEN.p("13-3"),
        SI_LOVEN.p("4").l(2),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "i_boet",
        "Om skyldnerens bo er under behandling, og beløpet inngår i det",
        ("hovedkrav.i_konkursboet", *_BOET),
        _8_1.l(1),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "foer_boaapningen",
        "Om tilgodebeløpet oppsto senest dagen boet ble åpnet",
        ("hovedkrav.oppstaatt", *_BOET),
        _8_1.l(1),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "forfalt_foer_boaapningen",
        "Om tilgodebeløpet kunne kreves utbetalt før boet ble åpnet",
        ("hovedkrav.forfall", *_BOET),
        _8_1.l(2).pkt(3),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "krevd_i_tide",
        "Om beslagsfrihet ble krevd innen én måned etter underretningen",
        ("hovedkrav.underrettet", "hovedkrav.beslagsfrihet_krevd_dato"),
        INNKREVINGSLOVEN.p("21").l(6).pkt(2),
        TVANGSFULLBYRDELSESLOVEN.p("2-7"),
    ),
    _ja_nei(
        Omfang.HOVEDKRAV,
        "bare_kommunale",
        "Om motregningen bare dekker kommunale krav: det oppgitte; nei når kravet ikke er kommunens",
        ("hovedkrav.dekker_bare_kommunale_krav", "krav.innkrever"),
        INNKREVINGSFORSKRIFTEN.p("21-2"),
    ),
)
