"""Tilleggsfrister og avtaler. (foreldelsesloven §§ 10 og 28)"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, Kunnskapsemne
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Uttrykk, Vilkaar
from ...regelform.virkninger import Aar, Avtalt, IngenVirkning, Tak, TidligstEtter
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import FORELDELSESLOVEN

_KUNNSKAP = HENDELSE.type == Hendelsestype.KUNNSKAP
_OM_FORDRINGEN = _KUNNSKAP & (HENDELSE.emne == Kunnskapsemne.FORDRING_ELLER_SKYLDNER)
_OM_AVBRUDD = _KUNNSKAP & (HENDELSE.emne == Kunnskapsemne.AVBRUDD_MULIG_I_NORGE)
_HINDRING = HENDELSE.type == Hendelsestype.HINDRING_OPPHOERT
_BORTE = _HINDRING & HENDELSE.egne_forhold.nei
_FORLATT = HENDELSE.type == Hendelsestype.FORLATT_LANDET
_AVTALE = HENDELSE.type == Hendelsestype.FRISTAVTALE
_GYLDIG = _AVTALE & HENDELSE.etter_oppstaatt.ja
_TIL_EN_DAG = _GYLDIG & HENDELSE.avtalt_dag.ja

_TAKET = FORELDELSESLOVEN.p("10").nr(4)
"""Taket i første punktum, og at stoppet i § 9 nr. 2 står fast."""


def _innenfor_taket(
    id_: str, hjemmel: Henvisning, naar: Vilkaar, fordi: str, fra: Uttrykk = HENDELSE.kunnskapsdag
) -> tuple[Regel, ...]:
    """Ett år etter dagen, innenfor taket i § 10 nr. 4: én regel for hver måte å regne taket på (tvilspunkt L17)."""

    def lest_slik(endelse: str, lesning: str, regnes: Tak, tilfoeyd: str) -> Regel:
        return regel(
            f"foreldelse.virkning.{id_}{endelse}",
            om=FORELDELSESVIRKNING,
            hjemmel=(hjemmel, _TAKET),
            naar=naar & lest("L17", lesning),
            da=TidligstEtter(Aar(1), fra=fra, tak=Aar(10), regnes=regnes),
            fordi=f"{fordi}, {tilfoeyd}.",
        )

    return (
        lest_slik("", "hver_frist_uflyttet", Tak.UFLYTTET, "innenfor taket på ti år"),
        lest_slik("_flyttet_tak", "hver_frist_flyttet", Tak.FLYTTET, "med et tak regnet fra den flyttede siste dagen"),
        lest_slik("_samlet_tak", "samlet_tak", Tak.SAMLET, "med ett tak for alle fristene under ett"),
    )


REGLER = (
    *_innenfor_taket(
        "kunnskap",
        FORELDELSESLOVEN.p("10").nr(1),
        _OM_FORDRINGEN,
        "Manglet fordringshaveren kunnskap, inntrer foreldelse tidligst ett år etter kunnskapen",
    ),
    *_innenfor_taket(
        "retur_til_riket",
        FORELDELSESLOVEN.p("10").nr(3),
        _OM_AVBRUDD,
        "Foreldelse inntrer tidligst ett år etter kunnskapen om at den kan avbrytes her i riket",
    ),
    *_innenfor_taket(
        "hindring",
        FORELDELSESLOVEN.p("10").nr(2),
        _BORTE,
        "Kunne foreldelsen ikke avbrytes, inntrer den tidligst ett år etter at hindringen opphørte",
        fra=HENDELSE.dato,
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
        da=TidligstEtter(Aar(1), fra=HENDELSE.kunnskapsdag, tak=Aar(10)),
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
        naar=_TIL_EN_DAG & (HENDELSE.avtalt_hviledag.nei | lest("L8", "staar")),
        da=Avtalt(HENDELSE.avtalt_til, HENDELSE.dato, Aar(3), Aar(10)),
        fordi="Etter at kravet er oppstått, kan fristen avtales forlenget, inntil tre år om gangen og ti år i alt.",
    ),
    regel(
        "foreldelse.virkning.fristavtale_flyttes",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("28").nr(1).pkt(2), FORELDELSESLOVEN.p("29").nr(2)),
        naar=_TIL_EN_DAG & HENDELSE.avtalt_hviledag.ja & lest("L8", "flyttes"),
        da=Avtalt(HENDELSE.avtalt_til, HENDELSE.dato, Aar(3), Aar(10), flyttes=True),
        fordi="Den avtalte fristen regnes som andre frister etter loven, og flyttes fra lørdag og helligdag.",
    ),
    regel(
        "foreldelse.virkning.fristavtale_i_aar",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("28").nr(1).pkt(2),
        naar=_GYLDIG & HENDELSE.avtalt_dag.nei,
        da=Avtalt(HENDELSE.avtalt_til, HENDELSE.dato, Aar(3), Aar(10), flyttes=True),
        fordi="De avtalte årene regnes fra avtalen, inntil tre år om gangen og ti år i alt.",
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
