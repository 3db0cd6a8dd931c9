"""Har kravet tvangsgrunnlag, og hvilke? (tvangsfullbyrdelsesloven §§ 4-1 og 7-2, innkrevingsloven § 31)

Grunnlagene er selvstendige: et overtredelsesgebyr som er pådømt, har både sitt eget vedtak og dommen. Derfor er
begrepet av slaget ALLE, og et nytt grunnlag tar aldri bort et annet.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import RettsligArt
from ..regelform.begreper import TVANGSGRUNNLAG, Grunnlagsslag
from ..regelform.felter import KRAV
from ..regelform.regel import regel
from ..rettskilder.lover import INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from ..rettskilder.periode import Periode

REGLER = (
    regel(
        "tvangsgrunnlag.dom",
        om=TVANGSGRUNNLAG,
        hjemmel=(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("a"), TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("e")),
        naar=KRAV.dom_foreligger.ja,
        da=Grunnlagsslag.ALMINNELIG_DOM,
        fordi="En norsk dom eller kjennelse, og et rettsforlik, er alminnelig tvangsgrunnlag.",
    ),
    regel(
        "tvangsgrunnlag.sanksjon_eller_tvangsmulkt",
        om=TVANGSGRUNNLAG,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-2").l(1).bok("d"),
        naar=KRAV.art.er_en_av(RettsligArt.TVANGSMULKT, RettsligArt.OVERTREDELSESGEBYR),
        da=Grunnlagsslag.SANKSJON_ELLER_TVANGSMULKT,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Et offentlig vedtak om tvangsmulkt eller administrativ sanksjon er særlig tvangsgrunnlag for utlegg.",
    ),
    regel(
        "tvangsgrunnlag.ansvar_for_trekk",
        om=TVANGSGRUNNLAG,
        hjemmel=INNKREVINGSLOVEN.p("31").l(4),
        naar=KRAV.art == RettsligArt.ANSVAR_TREKK,
        da=Grunnlagsslag.ANSVAR_FOR_TREKK,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Den trekkpliktiges ansvar er tvangsgrunnlag for utlegg.",
    ),
)
