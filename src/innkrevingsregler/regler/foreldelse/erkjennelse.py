"""Erkjennelse: det skyldneren sier og gjør. (foreldelsesloven §§ 14 og 20)"""

from __future__ import annotations

import attrs

from ...fakta.koder import Hendelsestype, Part
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, IngenVirkning, NyFrist, SammeFrist
from ...rettskilder.lover import FORELDELSESLOVEN

_ERKJENNELSE = HENDELSE.type == Hendelsestype.ERKJENNELSE
_OVERFOR_FORDRINGSHAVEREN = HENDELSE.overfor.er_en_av(Part.KREDITOR, Part.INNKREVINGSMYNDIGHETEN)
_ERKJENT = _ERKJENNELSE & HENDELSE.av_skyldneren.ja & _OVERFOR_FORDRINGSHAVEREN

_BETALING = HENDELSE.type == Hendelsestype.BETALING
_DELBETALING = _BETALING & HENDELSE.av_skyldneren.ja & HENDELSE.frivillig.ja & HENDELSE.erkjenner_rest.ja

_SOEKNAD = HENDELSE.type.er_en_av(Hendelsestype.SOEKNAD, Hendelsestype.BETALINGSAVTALE)
_SOEKT = _SOEKNAD & HENDELSE.erkjenner.ja

_NY_FRIST = SammeFrist(fra=HENDELSE.erkjent_fra, avbrutt=HENDELSE.dato)
_ERKJENNELSENE = (
    "foreldelse.virkning.erkjennelse",
    "foreldelse.virkning.delbetaling",
    "foreldelse.virkning.soeknad_eller_avtale",
)

REGLER = (
    regel(
        "foreldelse.virkning.erkjennelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20")),
        naar=_ERKJENT,
        da=_NY_FRIST,
        fordi="Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet.",
    ),
    regel(
        "foreldelse.virkning.erkjennelse_av_andre",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("14"),
        naar=_ERKJENNELSE & (HENDELSE.av_skyldneren.nei | ~_OVERFOR_FORDRINGSHAVEREN),
        da=IngenVirkning(),
        fordi="Bare skyldnerens egen erkjennelse overfor fordringshaveren avbryter.",
    ),
    regel(
        "foreldelse.virkning.delbetaling",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20")),
        naar=_DELBETALING,
        da=_NY_FRIST,
        fordi="En frivillig betaling der skyldneren erkjenner resten, avbryter for resten.",
    ),
    regel(
        "foreldelse.virkning.betaling_uten_erkjennelse",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("14"),
        naar=_BETALING & (HENDELSE.av_skyldneren.nei | HENDELSE.frivillig.nei | HENDELSE.erkjenner_rest.nei),
        da=IngenVirkning(),
        fordi="En tvungen betaling, eller en som ikke erkjenner resten, er ingen erkjennelse.",
    ),
    regel(
        "foreldelse.virkning.soeknad_eller_avtale",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20")),
        naar=_SOEKT,
        da=_NY_FRIST,
        fordi="En søknad eller betalingsavtale der skyldneren erkjenner kravet, avbryter.",
    ),
    regel(
        "foreldelse.virkning.soeknad_eller_avtale_uten_erkjennelse",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("14"),
        naar=_SOEKNAD & HENDELSE.erkjenner.nei,
        da=IngenVirkning(),
        fordi="En søknad eller betalingsavtale uten erkjennelse av kravet avbryter ikke.",
    ),
    regel(
        "foreldelse.virkning.erkjennelse_etter_dom",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20"), FORELDELSESLOVEN.p("21").nr(2).pkt(1)),
        naar=(_ERKJENT | _DELBETALING | _SOEKT) & HENDELSE.etter_dom.ja & lest("L16", "ti_aar"),
        da=NyFrist(Aar(10), fra=HENDELSE.erkjent_fra, avbrutt=HENDELSE.dato),
        unntak_fra=_ERKJENNELSENE,
        fordi="Et krav det er dom for, har ti års frist, og den lesningen følger kravet etter erkjennelsen.",
    ),
    regel(
        "foreldelse.virkning.erkjennelse_innenfor_tjue_aar",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20"), FORELDELSESLOVEN.p("9").nr(2).pkt(1)),
        naar=(_ERKJENT | _DELBETALING | _SOEKT)
        & LINJE.har_tjueaarsgrense.ja
        & HENDELSE.etter_dom.nei
        & lest("P153", "stoppet_staar"),
        da=attrs.evolve(_NY_FRIST, innenfor_stoppet=True),
        unntak_fra=_ERKJENNELSENE,
        fordi="Erkjennelsen avbryter, men den nye fristen er her lest slik at den ikke går ut over de tjue årene.",
    ),
)
