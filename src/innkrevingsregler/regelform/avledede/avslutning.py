"""Avledede fakta om avslutning av innkrevingen."""

from __future__ import annotations

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    RETTSGEBYRLOVEN,
    TINGLYSINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet

_FOERSTE = INNKREVINGSFORSKRIFTEN.p("3-4").l(1).pkt(1)
_ANDRE = INNKREVINGSFORSKRIFTEN.p("3-4").l(2)
_HENDELSENE = ("krav.hendelser",)


def _ja_nei(navn: str, beskrivelse: str, *hjemler: Henvisning, av: tuple[str, ...]) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


OM_KRAV = (
    _ja_nei(
        "bidrag_til_privat",
        "Om kravet er den delen av et bidragskrav som tilfaller en privat mottaker",
        _FOERSTE,
        av=("krav.kravtype", "krav.rettslig_art", "krav.kreditor"),
    ),
    _ja_nei(
        "betalt_siste_ti_aar",
        "Om det er betalt på kravet, også i trekk, de siste ti årene",
        _FOERSTE,
        av=("krav.trekk", *_HENDELSENE),
    ),
    _ja_nei(
        "dekket_siste_ti_aar",
        "Om kravet er dekket ved motregning, avregning eller tvangsdekning de siste ti årene",
        _FOERSTE,
        av=_HENDELSENE,
    ),
    _ja_nei(
        "utleggsforsoek",
        "Om det er gjort et forsøk på å sikre kravet ved utlegg",
        _ANDRE.pkt(1),
        av=("krav.saker", *_HENDELSENE),
    ),
    _ja_nei(
        "ansvar_under_to_rettsgebyr",
        "Om det samlede ansvarskravet er mindre enn to rettsgebyr",
        _ANDRE.pkt(3),
        RETTSGEBYRLOVEN.p("1").l(2),
        av=("krav.samlet_ansvarskrav", "krav.linjer"),
    ),
    _ja_nei(
        "rettsgebyret_kjent",
        "Om rettsgebyret den dagen er kjent",
        RETTSGEBYRLOVEN.p("1").l(2),
        av=("krav.per",),
    ),
    _ja_nei(
        "konkurs_aapnet",
        "Om det er åpnet konkurs hos skyldneren",
        _ANDRE.pkt(3),
        av=_HENDELSENE,
    ),
    _ja_nei(
        "gjeldsordning_aapnet",
        "Om en gjeldsordning for skyldneren er kommet i stand",
        _ANDRE.pkt(3),
        av=_HENDELSENE,
    ),
    _ja_nei(
        "gjeldsordning_forhandles",
        "Om det er åpnet gjeldsforhandling etter gjeldsordningsloven",
        _ANDRE.pkt(3),
        av=_HENDELSENE,
    ),
    _ja_nei(
        "intet_besluttet",
        "Om det er besluttet intet til utlegg for kravet",
        INNKREVINGSLOVEN.p("23").l(2).pkt(1),
        av=_HENDELSENE,
    ),
    _ja_nei(
        "intet_registreres",
        "Om beslutningen om intet til utlegg skal registreres i Løsøreregisteret",
        TVANGSFULLBYRDELSESLOVEN.p("7-23").l(1),
        TVANGSFULLBYRDELSESLOVEN.p("7-23").l(2),
        av=(
            "krav.intet_registrert",
            "krav.namsmannen_kan_trekke",
            "krav.hadde_utleggstrekk",
            "krav.skyldner",
            "krav.saker",
            *_HENDELSENE,
        ),
    ),
    _ja_nei(
        "intet_for_tre_aar_siden",
        "Om det er gått tre år siden det ble besluttet intet til utlegg",
        TINGLYSINGSLOVEN.p("34a").l(4).pkt(2),
        av=_HENDELSENE,
    ),
)

_TO_AAR = TVANGSFULLBYRDELSESLOVEN.p("7-28").l(2)

OM_TREKK = (
    avledet(
        Omfang.TREKK,
        "etter_nytt",
        Verditype.BOOL,
        "Om trekket er besluttet etter nytt regelverk, eller overført til den nye ordningen",
        av=("trekk.regelverk", "trekk.besluttet", "trekk.overfoert_dato"),
        hjemler=(_TO_AAR,),
    ),
    avledet(
        Omfang.TREKK,
        "har_innbetaling",
        Verditype.BOOL,
        "Om Innkrevingsmyndigheten har mottatt innbetaling i trekket",
        av=("trekk.siste_innbetaling", "krav.hendelser"),
        hjemler=(_TO_AAR,),
    ),
    avledet(
        Omfang.TREKK,
        "to_aar_siden_innbetaling",
        Verditype.BOOL,
        "Om det er gått to år siden siste innbetaling i trekket",
        av=("trekk.siste_innbetaling", "krav.hendelser"),
        hjemler=(_TO_AAR,),
    ),
    avledet(
        Omfang.TREKK,
        "to_aar_siden_beslutning",
        Verditype.BOOL,
        "Om det er gått to år siden trekket ble besluttet",
        av=("trekk.besluttet",),
        hjemler=(_TO_AAR,),
    ),
)
