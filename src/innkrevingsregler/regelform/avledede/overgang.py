"""Avledede fakta om overgangen fra tidligere regelverk: kravet, linjen, trekket og hendelsen."""

from __future__ import annotations

from ...fakta.koder import Regelverk
from ...rettskilder.lover import OVERGANGSFORSKRIFTEN
from ..variabler import Omfang, Verditype
from .felles import avledet

_F = OVERGANGSFORSKRIFTEN

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "har_si_varsel",
        Verditype.BOOL,
        "Om det før 2026 ble sendt varsel om rente etter SI-loven § 7",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(_F.p("10").pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "si_varsel_sendt",
        Verditype.DATO,
        "Dagen varsel om rente etter SI-loven § 7 første gang ble sendt",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(_F.p("10").pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "renteberegnet_2025",
        Verditype.BOOL,
        "Om det løp rente etter SI-loven § 7 da loven ble opphevet",
        av=("krav.renteberegnet_si_loven", "krav.si_varsel_sendt"),
        hjemler=(_F.p("10").pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "bare_varsel_foer_2026",
        Verditype.BOOL,
        "Om det eneste varselet om rente er gitt før 2026 og ikke var et varsel etter SI-loven § 7",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(_F.p("10").pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "gebyr_ilagt",
        Verditype.DATO,
        "Dagen gebyret ble ilagt",
        av=("krav.linjer", "krav.fastsatt"),
        hjemler=(_F.p("20"),),
    ),
)

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "foreldet_foer_2026",
        Verditype.BOOL,
        "Om denne delen av kravet alt var foreldet da endringene i foreldelsesloven trådte i kraft",
        av=("krav.oppstaatt", "krav.hendelser"),
        hjemler=(_F.p("19"),),
    ),
)

OM_HENDELSE = (
    avledet(
        Omfang.HENDELSE,
        "av_innkrevingsmyndigheten",
        Verditype.BOOL,
        "Om det var Innkrevingsmyndigheten som traff beslutningen",
        av=("hendelse.fra_hvem", "hendelse.sak", "hendelse.type", "krav.innkrever"),
        hjemler=(_F.p("16"),),
    ),
    avledet(
        Omfang.HENDELSE,
        "utlegg_av_innkrevingsmyndigheten",
        Verditype.BOOL,
        "Om utlegget er besluttet av Innkrevingsmyndigheten eller en av myndighetene før den",
        av=("hendelse.sak", "krav.saker"),
        hjemler=(_F.p("13"),),
    ),
    avledet(
        Omfang.HENDELSE,
        "utlegg_foer_2026",
        Verditype.BOOL,
        "Om utlegget er besluttet før 2026",
        av=("hendelse.sak", "krav.saker"),
        hjemler=(_F.p("13"),),
    ),
    avledet(
        Omfang.HENDELSE,
        "soekt_etter_nevnte",
        Verditype.BOOL,
        "Om søknaden er satt fram etter en av bestemmelsene overgangsregelen nevner",
        av=("hendelse.hjemmel",),
        hjemler=(_F.p("11").pkt(1),),
    ),
    avledet(
        Omfang.HENDELSE,
        "ferdig_foer_2026",
        Verditype.BOOL,
        "Om søknaden var ferdigbehandlet før 2026",
        av=("hendelse.ferdigbehandlet", "krav.fullstendig_til"),
        hjemler=(_F.p("11").pkt(1),),
    ),
)

OM_TREKK = (
    avledet(
        Omfang.TREKK,
        "besluttet_etter",
        Verditype.KODE,
        "Regelverket utleggstrekket ble besluttet etter",
        av=("trekk.regelverk", "trekk.besluttet", "trekk.sak"),
        hjemler=(_F.p("3").l(1),),
        domene=tuple(r.value for r in Regelverk),
    ),
    avledet(
        Omfang.TREKK,
        "overfoert",
        Verditype.BOOL,
        "Om trekket er overført til ny trekkordning",
        av=("trekk.overfoert_dato", "krav.hendelser"),
        hjemler=(_F.p("3"),),
    ),
    avledet(
        Omfang.TREKK,
        "ett_trekk_etablert",
        Verditype.BOOL,
        "Om ett utleggstrekk etter nytt regelverk er etablert mot skyldneren mens trekket løp",
        av=("skyldner.ett_trekk_nytt_fra", "krav.trekk", "trekk.besluttet", "trekk.periode", "trekk.opphoert"),
        hjemler=(_F.p("3").l(1).pkt(4), _F.p("7").l(1)),
    ),
    avledet(
        Omfang.TREKK,
        "annet_overfoert",
        Verditype.BOOL,
        "Om et annet trekk mot skyldneren er overført etter § 3 første til tredje ledd mens trekket løp",
        av=("krav.trekk", "krav.hendelser", "trekk.besluttet", "trekk.periode", "trekk.opphoert"),
        hjemler=(_F.p("3").l(4).pkt(1),),
    ),
    avledet(
        Omfang.TREKK,
        "annet_overfoert_samskyldner",
        Verditype.BOOL,
        "Om et annet trekk mot skyldneren er overført fordi en samskyldners trekk ble det, mens trekket løp",
        av=("krav.trekk", "krav.hendelser", "trekk.besluttet", "trekk.periode", "trekk.opphoert"),
        hjemler=(_F.p("3").l(4),),
    ),
    avledet(
        Omfang.TREKK,
        "parallelt",
        Verditype.BOOL,
        "Om ett utleggstrekk etter nytt regelverk alt var etablert mot skyldneren da trekket ble besluttet",
        av=("skyldner.ett_trekk_nytt_fra", "krav.trekk", "trekk.besluttet"),
        hjemler=(_F.p("2").pkt(1),),
    ),
    avledet(
        Omfang.TREKK,
        "parallelt_med_overfoert",
        Verditype.BOOL,
        "Om et annet trekk mot skyldneren alt var overført til ny trekkordning da trekket ble besluttet",
        av=("krav.trekk", "krav.hendelser", "trekk.besluttet"),
        hjemler=(_F.p("2").pkt(1),),
    ),
    avledet(
        Omfang.TREKK,
        "nytt_trekk_for_kravet",
        Verditype.BOOL,
        "Om alminnelig namsmann siden har besluttet utleggstrekk for det samme kravet etter nytt regelverk",
        av=("krav.trekk", "trekk.besluttet"),
        hjemler=(_F.p("6").l(2),),
    ),
    avledet(
        Omfang.TREKK,
        "periode_utloept",
        Verditype.BOOL,
        "Om den opprinnelige trekkperioden er løpt ut",
        av=("trekk.periode",),
        hjemler=(_F.p("5").l(1), _F.p("6").l(1)),
    ),
    avledet(
        Omfang.TREKK,
        "periode_over_to_aar",
        Verditype.BOOL,
        "Om den opprinnelige trekkperioden er lengre enn to år",
        av=("trekk.periode", "trekk.besluttet"),
        hjemler=(_F.p("6").l(1).pkt(2),),
    ),
    avledet(
        Omfang.TREKK,
        "over_to_aar_siden_beslutning",
        Verditype.BOOL,
        "Om det er mer enn to år siden trekket ble besluttet",
        av=("trekk.besluttet",),
        hjemler=(_F.p("4").pkt(2),),
    ),
    avledet(
        Omfang.TREKK,
        "er_opphoert",
        Verditype.BOOL,
        "Om trekket er sluttet",
        av=("trekk.opphoert", "krav.hendelser"),
        hjemler=(_F.p("6").l(1),),
    ),
    avledet(
        Omfang.TREKK,
        "er_meldt_inn",
        Verditype.BOOL,
        "Om kravet er meldt inn i ett utleggstrekk fordi trekket var ugyldig eller bortfalt",
        av=("trekk.innmeldt_i_trekk",),
        hjemler=(_F.p("2").pkt(2), _F.p("7").l(2).pkt(1)),
    ),
)
