"""Har kravet tvangsgrunnlag, og hvilke? (tvangsfullbyrdelsesloven §§ 4-1 og 7-2, skattebetalingsloven § 1-4)

Grunnlagene er selvstendige: et overtredelsesgebyr som er pådømt, har både sitt eget vedtak og dommen. Derfor er
begrepet av slaget ALLE, og et nytt grunnlag tar aldri bort et annet. Første del: dom og rettsforlik, sanksjoner og
tvangsmulkt, og skatte- og avgiftskrav.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import RettsligArt
from ..regelform.begreper.hjemmel import TVANGSGRUNNLAG, TVANGSKRAFT, Fullbyrdelse, Grunnlagsslag
from ..regelform.felter import KRAV
from ..regelform.regel import regel
from ..regelform.vilkaar import tekst_mangler
from ..rettskilder.lover import SKATTEBETALINGSLOVEN, TVANGSFULLBYRDELSESLOVEN

SKATTER_OG_AVGIFTER = (
    RettsligArt.RESTSKATT,
    RettsligArt.FORSKUDDSSKATT,
    RettsligArt.FORSKUDDSTREKK,
    RettsligArt.ARBEIDSGIVERAVGIFT,
    RettsligArt.FINANSSKATT,
    RettsligArt.MERVERDIAVGIFT,
    RettsligArt.SAERAVGIFT,
    RettsligArt.TOLL,
    RettsligArt.ARVEAVGIFT,
)
"""Artene som alltid er skatte- og avgiftskrav etter skattebetalingsloven § 1-1 andre ledd."""

GRUNNLAGENE = (
    regel(
        "tvangsgrunnlag.dom",
        om=TVANGSGRUNNLAG,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("a"),
        naar=KRAV.dom_foreligger.ja,
        da=Grunnlagsslag.DOM,
        fordi="En norsk dom eller kjennelse er alminnelig tvangsgrunnlag.",
    ),
    regel(
        "tvangsgrunnlag.rettsforlik",
        om=TVANGSGRUNNLAG,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("e"),
        naar=KRAV.rettsforlik_foreligger.ja,
        da=Grunnlagsslag.RETTSFORLIK,
        fordi="Et rettsforlik for norsk domstol er alminnelig tvangsgrunnlag.",
    ),
    regel(
        "tvangsgrunnlag.sanksjon_eller_tvangsmulkt",
        om=TVANGSGRUNNLAG,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-2").l(1).bok("d"),
        naar=KRAV.art.er_en_av(RettsligArt.TVANGSMULKT, RettsligArt.OVERTREDELSESGEBYR)
        & (
            (KRAV.per >= date(2026, 1, 1))
            | tekst_mangler(
                "tvangsfullbyrdelsesloven_7_2_foer_2026",
                "ordlyden i tvangsfullbyrdelsesloven § 7-2 før 2026 er ikke registrert",
                hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-2"),
            )
        ),
        da=Grunnlagsslag.SANKSJON_ELLER_TVANGSMULKT,
        fordi="Et offentlig vedtak om tvangsmulkt eller administrativ sanksjon er særlig tvangsgrunnlag for utlegg.",
    ),
    regel(
        "tvangsgrunnlag.skatt_og_avgift",
        om=TVANGSGRUNNLAG,
        hjemmel=SKATTEBETALINGSLOVEN.p("1-4"),
        naar=KRAV.art.er_en_av(*SKATTER_OG_AVGIFTER)
        & (
            (KRAV.per >= date(2026, 1, 1))
            | tekst_mangler(
                "skattebetalingsloven_14_1",
                "ordlyden i skattebetalingsloven § 14-1, som gjaldt før 2026, er ikke registrert",
                hjemmel=SKATTEBETALINGSLOVEN.p("14-1"),
            )
        ),
        da=Grunnlagsslag.SKATT_OG_AVGIFT,
        fordi="Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.",
    ),
)

# MIDLERTIDIG til reglene om tvangskraft flettes inn: ethvert grunnlag er tvangskraftig for alt.
_NOE_GRUNNLAG = (
    TVANGSGRUNNLAG.har(Grunnlagsslag.DOM).ja
    | TVANGSGRUNNLAG.har(Grunnlagsslag.RETTSFORLIK).ja
    | TVANGSGRUNNLAG.har(Grunnlagsslag.SANKSJON_ELLER_TVANGSMULKT).ja
    | TVANGSGRUNNLAG.har(Grunnlagsslag.SKATT_OG_AVGIFT).ja
)
TVANGSKRAFTEN = tuple(
    regel(
        f"tvangsgrunnlag.tvangskraft.{f.lower()}.{'ja' if svar else 'nei'}",
        om=TVANGSKRAFT(fullbyrdelse=f),
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
        naar=_NOE_GRUNNLAG if svar else ~_NOE_GRUNNLAG,
        da=svar,
        fordi="Kravet har tvangsgrunnlag." if svar else "Kravet har ikke tvangsgrunnlag.",
    )
    for f in Fullbyrdelse
    for svar in (True, False)
)

REGLER = GRUNNLAGENE + TVANGSKRAFTEN
