"""Ansvaret til den trekkpliktige. (innkrevingsloven § 31 første til tredje ledd)"""

from __future__ import annotations

from ...fakta.koder import Regelverk
from ...regelform.begreper.regelverk import REGELVERK_TREKK
from ...regelform.begreper.utleggstrekk import TREKKANSVAR, Trekkansvar
from ...regelform.felter import TREKK
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import INNKREVINGSLOVEN, OVERGANGSFORSKRIFTEN

_31 = INNKREVINGSLOVEN.p("31")
_NYTT = REGELVERK_TREKK.svar == Regelverk.NYTT
_MISLIGHOLDT = TREKK.paalegg_misligholdt.ja
_BARE_OPPLYSNINGER = TREKK.paalegg_misligholdt.nei & TREKK.opplysningsplikt_brutt.ja

PAALEGGES = skjoenn(
    "ansvar_for_opplysninger_paalegges",
    "Innkrevingsmyndigheten pålegger ansvar for det som kunne vært trukket om opplysningsplikten var overholdt",
    hjemmel=_31.l(2).pkt(1),
    momenter=("hva som kunne vært trukket", "hvor lenge plikten var brutt"),
)
UNNSKYLDT = skjoenn(
    "trekkpliktig_uten_skyld",
    "Den trekkpliktige godtgjør at verken forsømmelse eller uaktsomhet er årsaken",
    hjemmel=_31.l(3),
    momenter=("hva den trekkpliktige og de ansatte visste og gjorde", "rutinene hos den trekkpliktige"),
)

REGLER = (
    regel(
        "utleggstrekk.ansvar.intet",
        om=TREKKANSVAR,
        hjemmel=_31.l(1).pkt(1),
        naar=_NYTT & TREKK.paalegg_misligholdt.nei & TREKK.opplysningsplikt_brutt.nei,
        da=Trekkansvar.INTET,
        fordi="Pålegget er etterkommet, beløpet betalt og opplysningene gitt.",
    ),
    regel(
        "utleggstrekk.ansvar.trekkbeloepet",
        om=TREKKANSVAR,
        hjemmel=_31.l(1).pkt(1),
        naar=_NYTT & _MISLIGHOLDT,
        da=Trekkansvar.TREKKBELOEPET,
        fordi="Den som ikke trekker eller ikke betaler inn det som er trukket, svarer for beløpet.",
    ),
    regel(
        "utleggstrekk.ansvar.opplysninger",
        om=TREKKANSVAR,
        hjemmel=(_31.l(2).pkt(1), _31.l(2).pkt(2), _31.l(2).pkt(3)),
        naar=_NYTT & _BARE_OPPLYSNINGER & PAALEGGES,
        da=Trekkansvar.TJUE_PROSENT,
        fordi="Ansvaret regnes som 20 prosent av trekkgrunnlaget fra 14 dager etter at tjenesteforholdet begynte.",
    ),
    regel(
        "utleggstrekk.ansvar.ikke_paalagt",
        om=TREKKANSVAR,
        hjemmel=_31.l(2).pkt(1),
        naar=_NYTT & _BARE_OPPLYSNINGER & ~PAALEGGES,
        da=Trekkansvar.INTET,
        fordi="Ansvar for manglende opplysninger må pålegges, og det er ikke gjort.",
    ),
    regel(
        "utleggstrekk.ansvar.uten_skyld",
        om=TREKKANSVAR,
        hjemmel=_31.l(3),
        naar=_NYTT & (_MISLIGHOLDT | _BARE_OPPLYSNINGER) & UNNSKYLDT,
        da=Trekkansvar.INTET,
        unntak_fra=("utleggstrekk.ansvar.trekkbeloepet", "utleggstrekk.ansvar.opplysninger"),
        fordi="Den trekkpliktige har godtgjort at feilen ikke kan lastes noen der.",
    ),
    regel(
        "utleggstrekk.ansvar.tidligere_regelverk",
        om=TREKKANSVAR,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
        naar=REGELVERK_TREKK.svar == Regelverk.TIDLIGERE,
        da=Udekket("ansvaret for trekk etter tidligere regelverk er ikke regelfestet"),
        fordi="Trekket følger tidligere regelverk, og det gjør ansvaret også.",
    ),
)
