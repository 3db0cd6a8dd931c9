"""Kausjon, og krav mot den som har hatt et verv for fordringshaveren. (foreldelsesloven §§ 12 nr. 1 og 25)"""

from __future__ import annotations

from ...regelform.begreper.foreldelse import FALLER_MED_HOVEDFORDRINGEN, TIDLIGST_FORELDET
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.virkninger import Aar, Frist, IngenFrist, IngenVirkning
from ...rettskilder.lover import FORELDELSESLOVEN

_AVHENGIG = KRAV.er_kausjon.ja & KRAV.kausjonen_staar_alene.nei
_HOVEDSKYLDNEREN = FORELDELSESLOVEN.p("25").nr(2)
_P12 = FORELDELSESLOVEN.p("12").nr(1)

REGLER = (
    regel(
        "foreldelse.faller_med_hovedfordringen.egen",
        om=FALLER_MED_HOVEDFORDRINGEN,
        hjemmel=FORELDELSESLOVEN.p("25").nr(1),
        naar=~_AVHENGIG,
        da=False,
        fordi="At kravet er foreldet mot en annen skyldner, har ikke noe å si for denne.",
    ),
    regel(
        "foreldelse.faller_med_hovedfordringen.paatalt",
        om=FALLER_MED_HOVEDFORDRINGEN,
        hjemmel=_HOVEDSKYLDNEREN,
        naar=_AVHENGIG & LINJE.gjort_gjeldende_i_tide.ja,
        da=False,
        fordi="Kravet er påtalt mot garantisten før hovedfordringen var foreldet, og faller ikke bort med den.",
    ),
    regel(
        "foreldelse.faller_med_hovedfordringen.faller",
        om=FALLER_MED_HOVEDFORDRINGEN,
        hjemmel=_HOVEDSKYLDNEREN,
        naar=_AVHENGIG & LINJE.gjort_gjeldende_i_tide.nei,
        da=True,
        fordi="Foreldes hovedfordringen før garantisten er påtalt, er også kravet mot garantisten foreldet.",
    ),
    regel(
        "foreldelse.tidligst.uten",
        om=TIDLIGST_FORELDET,
        hjemmel=_P12.pkt(1),
        naar=KRAV.av_verv.nei,
        da=IngenVirkning(),
        fordi="Kravet er ikke ansvar fra et verv, så foreldelse venter ikke på at noe verv opphører.",
    ),
    regel(
        "foreldelse.tidligst.verv",
        om=TIDLIGST_FORELDET,
        hjemmel=_P12,
        naar=KRAV.av_verv.ja & KRAV.kjent_foer_vervet_opphoerte.nei & KRAV.vervet_varer.nei,
        da=Frist(Aar(1), fra=KRAV.verv_opphoert),
        fordi="Ansvar fra vervet foreldes tidligst ett år etter at vervet opphørte.",
    ),
    regel(
        "foreldelse.tidligst.vervet_varer",
        om=TIDLIGST_FORELDET,
        hjemmel=_P12.pkt(1),
        naar=KRAV.av_verv.ja & KRAV.kjent_foer_vervet_opphoerte.nei & KRAV.vervet_varer.ja,
        da=IngenFrist("vervet varer"),
        fordi="Ansvar fra vervet foreldes ikke så lenge vervet varer, og tidligst ett år etterpå.",
    ),
    regel(
        "foreldelse.tidligst.verv_kjent",
        om=TIDLIGST_FORELDET,
        hjemmel=_P12.pkt(2),
        naar=KRAV.av_verv.ja & KRAV.kjent_foer_vervet_opphoerte.ja,
        da=Frist(Aar(1), fra=KRAV.verv_kjent),
        fordi="Var omstendighetene kjent for den som kunne gjøre kravet gjeldende, regnes året fra den dagen.",
    ),
)
