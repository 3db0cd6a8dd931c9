"""Tilleggsfrister og avtaler. (foreldelsesloven §§ 10 og 28)"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, Kunnskapsemne
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, Avtalt, IngenVirkning, Tak, TidligstEtter
from ...rettskilder.lover import FORELDELSESLOVEN

_KUNNSKAP = HENDELSE.type == Hendelsestype.KUNNSKAP
_OM_FORDRINGEN = _KUNNSKAP & (HENDELSE.emne == Kunnskapsemne.FORDRING_ELLER_SKYLDNER)
_OM_AVBRUDD = _KUNNSKAP & (HENDELSE.emne == Kunnskapsemne.AVBRUDD_MULIG_I_NORGE)
_HINDRING = HENDELSE.type == Hendelsestype.HINDRING_OPPHOERT
_BORTE = _HINDRING & HENDELSE.egne_forhold.nei
_FORLATT = HENDELSE.type == Hendelsestype.FORLATT_LANDET
_AVTALE = HENDELSE.type == Hendelsestype.FRISTAVTALE
_GYLDIG = _AVTALE & HENDELSE.etter_oppstaatt.ja

_TAKET = FORELDELSESLOVEN.p("10").nr(4).pkt(1)


def _ett_aar(regnes: Tak) -> TidligstEtter:
    return TidligstEtter(Aar(1), fra=HENDELSE.kunnskapsdag, tak=Aar(10), regnes=regnes)


REGLER = (
    regel(
        "foreldelse.virkning.kunnskap",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(1), _TAKET),
        naar=_OM_FORDRINGEN & lest("L17", "hver_frist_uflyttet"),
        da=_ett_aar(Tak.UFLYTTET),
        fordi="Manglet fordringshaveren kunnskap, inntrer foreldelse tidligst ett år etter kunnskapen, innenfor taket.",
    ),
    regel(
        "foreldelse.virkning.kunnskap_flyttet_tak",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(1), _TAKET),
        naar=_OM_FORDRINGEN & lest("L17", "hver_frist_flyttet"),
        da=_ett_aar(Tak.FLYTTET),
        fordi="Ett år etter kunnskapen, med et tak som her regnes fra den flyttede siste dagen.",
    ),
    regel(
        "foreldelse.virkning.kunnskap_samlet_tak",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(1), _TAKET),
        naar=_OM_FORDRINGEN & lest("L17", "samlet_tak"),
        da=_ett_aar(Tak.SAMLET),
        fordi="Ett år etter kunnskapen, med ett tak for alle fristene under ett.",
    ),
    regel(
        "foreldelse.virkning.retur_til_riket",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(3), _TAKET),
        naar=_OM_AVBRUDD,
        da=_ett_aar(Tak.UFLYTTET),
        fordi="Foreldelse inntrer tidligst ett år etter kunnskapen om at den kan avbrytes her i riket.",
    ),
    regel(
        "foreldelse.virkning.kunnskap_om_skade",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("9").nr(1).pkt(1),
        naar=_KUNNSKAP & (HENDELSE.emne == Kunnskapsemne.SKADE_OG_ANSVARLIG),
        da=IngenVirkning(),
        fordi="Kunnskap om skaden og den ansvarlige setter fristen i gang, og er ikke et tillegg til den.",
    ),
    regel(
        "foreldelse.virkning.hindring",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(2), _TAKET),
        naar=_BORTE,
        da=TidligstEtter(Aar(1), fra=HENDELSE.dato, tak=Aar(10)),
        fordi="Kunne foreldelsen ikke avbrytes, inntrer den tidligst ett år etter at hindringen opphørte.",
    ),
    regel(
        "foreldelse.virkning.egen_hindring",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("10").nr(2),
        naar=_HINDRING & HENDELSE.egne_forhold.ja,
        da=IngenVirkning(),
        fordi="En hindring som beror på fordringshaverens egne forhold, gir ikke lengre frist.",
    ),
    regel(
        "foreldelse.virkning.forlatt_landet",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("10").nr(3), _TAKET),
        naar=_FORLATT & HENDELSE.retur_kjent.nei & HENDELSE.bare_skritt_i_utlandet.ja,
        da=_ett_aar(Tak.UFLYTTET),
        fordi="Har skyldneren forlatt landet, beror fristen på når foreldelsen igjen kunne avbrytes her i riket.",
    ),
    regel(
        "foreldelse.virkning.forlatt_landet_uten_betydning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("10").nr(3),
        naar=_FORLATT & (HENDELSE.retur_kjent.ja | HENDELSE.bare_skritt_i_utlandet.nei),
        da=IngenVirkning(),
        fordi="At skyldneren har forlatt landet, er uten betydning alene; det er kunnskapen om retur som teller.",
    ),
    regel(
        "foreldelse.virkning.fristavtale",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("28").nr(1).pkt(2),
        naar=_GYLDIG & (HENDELSE.avtalt_dag.nei | lest("L8", "staar")),
        da=Avtalt(HENDELSE.avtalt_til, HENDELSE.dato, Aar(3), Aar(10)),
        fordi="Etter at kravet er oppstått, kan fristen avtales forlenget, inntil tre år om gangen og ti år i alt.",
    ),
    regel(
        "foreldelse.virkning.fristavtale_flyttes",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("28").nr(1).pkt(2), FORELDELSESLOVEN.p("29").nr(2)),
        naar=_GYLDIG & HENDELSE.avtalt_dag.ja & lest("L8", "flyttes"),
        da=Avtalt(HENDELSE.avtalt_til, HENDELSE.dato, Aar(3), Aar(10), flyttes=True),
        fordi="Den avtalte dagen er her lest som enden på en frist, som flyttes fra lørdag og helligdag.",
    ),
    regel(
        "foreldelse.virkning.fristavtale_foer_kravet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("28").nr(1).pkt(1),
        naar=_AVTALE & HENDELSE.etter_oppstaatt.nei,
        da=IngenVirkning(),
        fordi="Før kravet er oppstått, kan det ikke avtales at det skal foreldes senere.",
    ),
)
