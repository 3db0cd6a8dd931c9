"""Hendelsene som ikke gjør noe med foreldelsesfristen, og hvorfor."""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, Linjetype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE, KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.virkninger import IngenVirkning
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import FORELDELSESLOVEN, OVERGANGSFORSKRIFTEN, STRAFFELOVEN, TVANGSFULLBYRDELSESLOVEN

_AVBRUDD = (FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("15").nr(1), FORELDELSESLOVEN.p("17").nr(1))
_DOEDSFALL = HENDELSE.type == Hendelsestype.DOEDSFALL
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_BOT = _HOVEDSTOL & (KRAV.foreldelsesregime == Foreldelsesregime.BOT_97)
_INNDRAGNING = _HOVEDSTOL & (KRAV.foreldelsesregime == Foreldelsesregime.INNDRAGNING_99)
_KAN_FULLBYRDES_LIKEVEL = (KRAV.art == RettsligArt.INNDRAGNING_UTBYTTE) & KRAV.inndragning_mot_boet.ja

REGLER = (
    regel(
        "foreldelse.virkning.paaminnelse",
        om=FORELDELSESVIRKNING,
        hjemmel=_AVBRUDD,
        naar=HENDELSE.type.er_en_av(
            Hendelsestype.RENTEVARSEL,
            Hendelsestype.PAAKRAV,
            Hendelsestype.PURRING,
            Hendelsestype.KRAV_REDUSERT,
        ),
        da=IngenVirkning(),
        fordi="Loven krever erkjennelse, rettslig skritt eller tvangsfullbyrdelse; påminnelser avbryter ikke.",
    ),
    regel(
        "foreldelse.virkning.kreditors_beslutning",
        om=FORELDELSESVIRKNING,
        hjemmel=_AVBRUDD,
        naar=HENDELSE.type.er_en_av(
            Hendelsestype.SAMTYKKE,
            Hendelsestype.ETTERGIVELSE,
            Hendelsestype.BERO,
            Hendelsestype.GJENOPPTAK,
            Hendelsestype.FORHOLD_PAA_KREDITORS_SIDE,
        ),
        da=IngenVirkning(),
        fordi="Det fordringshaveren selv beslutter om kravet, er verken erkjennelse eller rettslig skritt.",
    ),
    regel(
        "foreldelse.virkning.motregning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("15").nr(2).bok("b"),
        naar=HENDELSE.type == Hendelsestype.MOTREGNING,
        da=IngenVirkning(),
        fordi="Motregning gjør opp det den dekker; for resten avbryter den bare når den gjøres gjeldende i en sak.",
    ),
    regel(
        "foreldelse.virkning.innregistrering",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(1), OVERGANGSFORSKRIFTEN.p("1").l(1)),
        naar=HENDELSE.type == Hendelsestype.INNREGISTRERT,
        da=IngenVirkning(),
        fordi="Det er begjæringen som avbryter; innregistreringen avgjør bare hvilket regelverk saken følger.",
    ),
    regel(
        "foreldelse.virkning.boet_aapnet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("18").nr(2).pkt(1),
        naar=HENDELSE.type.er_en_av(Hendelsestype.BOAAPNING, Hendelsestype.GJELDSFORHANDLING_AAPNET),
        da=IngenVirkning(),
        fordi="Åpningen avbryter ikke alene; det gjør anmeldelsen av fordringen, som kan regnes fra åpningen.",
    ),
    regel(
        "foreldelse.virkning.i_trekket",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("21").nr(1).pkt(3), TVANGSFULLBYRDELSESLOVEN.p("7-28").l(2)),
        naar=HENDELSE.type.er_en_av(Hendelsestype.KREDITORBEKREFTELSE, Hendelsestype.OVERFOERT_NY_TREKKORDNING),
        da=IngenVirkning(),
        fordi="Det som skjer i trekket, er regnet med der trekket begynner: hvor lenge det består, og hva som følger.",
    ),
    regel(
        "foreldelse.virkning.trekkutbetaling",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("17").nr(1)),
        naar=HENDELSE.type == Hendelsestype.TREKKUTBETALING,
        da=IngenVirkning(),
        fordi="Utbetaling fra et trekk er ingen erkjennelse; hvor lenge trekket består, er regnet med fra starten.",
    ),
    regel(
        "foreldelse.virkning.doedsfall",
        om=FORELDELSESVIRKNING,
        hjemmel=_AVBRUDD,
        naar=_DOEDSFALL & ~(_BOT | _INNDRAGNING),
        da=IngenVirkning(),
        fordi="Dødsfallet er ikke et avbrudd; fristen løper videre mot boet eller arvingene.",
    ),
    regel(
        "foreldelse.virkning.doedsfall_bot",
        om=FORELDELSESVIRKNING,
        hjemmel=STRAFFELOVEN.p("100").l(1),
        naar=_DOEDSFALL & _BOT,
        da=IngenVirkning(),
        fordi="Straffansvaret, og med det boten, faller bort ved den skyldiges død.",
    ),
    regel(
        "foreldelse.virkning.doedsfall_inndragning",
        om=FORELDELSESVIRKNING,
        hjemmel=STRAFFELOVEN.p("100").l(2).pkt(1),
        naar=_DOEDSFALL & _INNDRAGNING & ~_KAN_FULLBYRDES_LIKEVEL,
        da=IngenVirkning(),
        fordi="Inndragningsansvaret faller bort ved den ansvarliges død.",
    ),
    regel(
        "foreldelse.virkning.doedsfall_inndragning_mot_boet",
        om=FORELDELSESVIRKNING,
        hjemmel=STRAFFELOVEN.p("100").l(2).pkt(2),
        naar=_DOEDSFALL & _INNDRAGNING & _KAN_FULLBYRDES_LIKEVEL,
        da=IngenVirkning(),
        fordi="Retten har besluttet at inndragningen av utbyttet kan fullbyrdes, og fristen løper videre mot boet.",
    ),
)
