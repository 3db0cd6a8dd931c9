"""Om en linje har del i det som fordeles: den må være forfalt og ikke foreldet, om ikke § 26 åpner for det."""

from __future__ import annotations

from datetime import date

from ...regelform.begreper.dekning import DEKNING_DELTAR
from ...regelform.begreper.foreldelse import MOTREGNING_TROSS_FORELDELSE
from ...regelform.felter import HOVEDKRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import skjoenn
from ...rettskilder.lover import DEKNINGSLOVEN, FORELDELSESLOVEN, INNKREVINGSFORSKRIFTEN
from ...rettskilder.periode import Periode

_FRA_2027 = Periode(date(2027, 1, 1), None)

DEKKES_IKKE = skjoenn(
    "sikret_krav_dekkes_ikke",
    "Innkrevingsmyndigheten lar være å dekke et krav den har betryggende sikkerhet for",
    hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(2),
    momenter=("om sikkerheten er betryggende", "hva de andre kravene ellers ville fått"),
)

REGLER = (
    regel(
        "dekning.deltar.ikke_foreldet",
        om=DEKNING_DELTAR,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.foreldet.nei,
        da=True,
        fordi="Kravet er ikke foreldet og kan få dekning.",
    ),
    regel(
        "dekning.deltar.foreldet",
        om=DEKNING_DELTAR,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.foreldet.ja,
        da=False,
        fordi="Et foreldet krav har ikke rett til dekning.",
    ),
    regel(
        "dekning.deltar.foreldet_26",
        om=DEKNING_DELTAR,
        hjemmel=FORELDELSESLOVEN.p("26"),
        naar=LINJE.foreldet.ja & MOTREGNING_TROSS_FORELDELSE.svar.ja,
        da=True,
        unntak_fra=("dekning.deltar.foreldet",),
        fordi="Foreldelsen hindrer ikke motregning som er avtalt, eller mellom krav fra samme rettsforhold.",
    ),
    regel(
        "dekning.deltar.ikke_forfalt",
        om=DEKNING_DELTAR,
        hjemmel=DEKNINGSLOVEN.p("8-1").l(2).pkt(2),
        naar=LINJE.er_forfalt.nei & HOVEDKRAV.i_boet.nei & lest("F4", "ute"),
        da=False,
        unntak_fra=("dekning.deltar.ikke_foreldet", "dekning.deltar.foreldet_26"),
        fordi="Lest slik at det som ikke er forfalt, bare kan motregnes i et bo.",
    ),
    regel(
        "dekning.deltar.sikret",
        om=DEKNING_DELTAR,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(2),
        naar=LINJE.sikret.ja & DEKKES_IKKE,
        da=False,
        unntak_fra=("dekning.deltar.ikke_foreldet", "dekning.deltar.foreldet_26"),
        gjelder=_FRA_2027,
        fordi="Innkrevingsmyndigheten behøver ikke dekke et krav den har betryggende sikkerhet for.",
    ),
)
