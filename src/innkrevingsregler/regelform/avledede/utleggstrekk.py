"""Avledede fakta om fordelingen av utleggstrekk."""

from __future__ import annotations

from ...fakta.koder import Regelverk
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import DEKNINGSLOVEN, FOR_2025_07_09_1507, INNKREVINGSLOVEN
from ..variabler import Omfang, Verditype
from .dekning import NATURTVIL
from .felles import avledet

_2_8_2 = DEKNINGSLOVEN.p("2-8").l(2)

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "neste_dekningsart",
        Verditype.KODE,
        "Hva det best prioriterte udekkede kravet i det opprinnelige trekket er, eller tvilspunktet som avgjør det",
        av=("krav.ansvar_for_neste",),
        hjemler=(_2_8_2.pkt(2),),
        domene=(*(n.value for n in Kravnatur), *NATURTVIL),
    ),
    avledet(
        Omfang.KRAV,
        "ansvar_for_dekket_krav",
        Verditype.BOOL,
        "Om kravet er ansvar for et trekk der det best prioriterte kravet er dekket",
        av=("krav.ansvar_for_dekket",),
        hjemler=(_2_8_2.pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "ansvar_uten_noe_trekk",
        Verditype.BOOL,
        "Om kravet er ansvar for trekk pålagt uten at det løp noe trekk",
        av=("krav.ansvar_uten_trekk",),
        hjemler=(INNKREVINGSLOVEN.p("31").l(2),),
    ),
    avledet(
        Omfang.KRAV,
        "inntrekking_loeper",
        Verditype.BOOL,
        "Om inntektene trekkes inn i skyldnerens konkursbo den dagen det fordeles",
        av=("skyldner.inntrekking_besluttet", "skyldner.konkurs_avsluttet"),
        hjemler=(DEKNINGSLOVEN.p("2-11").l(3),),
    ),
)

_SEKS_MAANEDER = FOR_2025_07_09_1507.p("5").l(1).bok("a")
VINDUER = {
    "kalendermaaneder": "i en av de seks siste kalendermånedene, den inneværende medregnet",
    "dag_for_dag": "innen seks måneder, regnet på dagen",
    "hele_foer": "i en av de seks hele månedene før den inneværende",
}
"""Lesningene av F1, og det de spør om."""
PAALOEPSDAGER = {"begynnelsen": "når perioden begynner", "slutten": "når perioden er ute"}
"""Dagene et bidrag kan påløpe (tvilspunkt P193)."""

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "utenfor_trekkbeslutningen",
        Verditype.BOOL,
        "Om trekkbeslutningen ikke nevner renten, kostnaden eller gebyret",
        av=("linje.i_trekkbeslutningen", "linje.type"),
        hjemler=(_2_8_2.pkt(1),),
    ),
    *(
        avledet(
            Omfang.LINJE,
            f"paaloept_ved_{dag}",
            Verditype.BOOL,
            f"Om bidraget er påløpt, regnet {naar}",
            av=("linje.periode", "linje.forfall", "krav.forfall"),
            hjemler=(INNKREVINGSLOVEN.p("27").pkt(1),),
        )
        for dag, naar in PAALOEPSDAGER.items()
    ),
    *(
        avledet(
            Omfang.LINJE,
            f"paaloept_ved_{dag}_{vindu}",
            Verditype.BOOL,
            f"Om bidraget påløp {hvor}, regnet {naar}",
            av=("linje.periode", "linje.forfall", "krav.forfall"),
            hjemler=(_SEKS_MAANEDER,),
        )
        for dag, naar in PAALOEPSDAGER.items()
        for vindu, hvor in VINDUER.items()
    ),
)

OM_TREKK = (
    avledet(
        Omfang.TREKK,
        "fordeles_etter",
        Verditype.KODE,
        "Om det er ett trekk etter nytt regelverk som fordeles, eller trekk etter tidligere regelverk",
        av=("trekk.regelverk",),
        domene=tuple(r.value for r in Regelverk),
    ),
    avledet(
        Omfang.TREKK,
        "nedskrives_annerledes",
        Verditype.BOOL,
        "Om trekkbeslutningen bestemmer en annen rekkefølge innen kravet",
        av=("trekk.annen_nedskriving",),
        hjemler=(INNKREVINGSLOVEN.p("29").l(1).pkt(2),),
    ),
    avledet(
        Omfang.TREKK,
        "paalegg_misligholdt",
        Verditype.BOOL,
        "Om trekkpålegget ikke er etterkommet, eller det som er trukket, ikke er betalt inn",
        av=("trekk.etterkommet", "trekk.innbetalt"),
        hjemler=(INNKREVINGSLOVEN.p("31").l(1).pkt(1),),
    ),
    avledet(
        Omfang.TREKK,
        "forhoeyet_for_kravet",
        Verditype.BOOL,
        "Om trekket er satt høyere enn retten gjorde, for å dekke dette kravet",
        av=("trekk.forhoeyet_i_konkurs",),
        hjemler=(DEKNINGSLOVEN.p("2-11").l(4),),
    ),
    avledet(
        Omfang.TREKK,
        "aaret_uten_livstegn",
        Verditype.BOOL,
        "Om det er gått mer enn ett år, og kreditoren det siste året verken har meldt noe eller fått utbetaling",
        av=("trekk.besluttet", "trekk.siste_utbetaling", "trekk.bekreftet", "krav.hendelser"),
        hjemler=(INNKREVINGSLOVEN.p("32").l(2).pkt(1),),
    ),
    avledet(
        Omfang.TREKK,
        "bekreftes_innen_fristen",
        Verditype.BOOL,
        "Om kreditoren bekrefter kravet innen fristen",
        av=("trekk.bekreftelsesfrist",),
        hjemler=(INNKREVINGSLOVEN.p("32").l(2).pkt(2), INNKREVINGSLOVEN.p("32").l(2).pkt(3)),
    ),
)
