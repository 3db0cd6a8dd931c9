"""Utleggstrekk: ingen foreldelse så lenge trekket består. (foreldelsesloven §§ 21 nr. 1 og 22 nr. 4)

Et trekk har en slutt også når ingen beslutter den: to år uten innbetaling etter nytt regelverk, og utløpet av
trekkperioden etter det tidligere. Den slutten, og fristen for å bekrefte kravet, er egne spørsmål.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype, Innkrever, Kreditortype, RettsligArt
from ...regelform.begreper.foreldelse import (
    BEKREFTELSESFRIST,
    FORELDELSESVIRKNING,
    INNDRAGNING_I_TREKK,
    TREKKETS_SLUTT,
)
from ...regelform.felter import HENDELSE, KRAV, TREKK
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import Aar, Dager, Frist, Grense, Hvilegrunn, Hviler, IngenVirkning, Opphoerer, Udekket
from ...rettskilder.lover import FORELDELSESLOVEN, OVERGANGSFORSKRIFTEN, STRAFFELOVEN, TVANGSFULLBYRDELSESLOVEN
from ...rettskilder.periode import Periode
from .rettergang import MELDING_INNEN_RIMELIG_TID
from .utlegg import ALMINNELIG, ANDRES_FORDRING, BESLUTNING, EGEN_MYNDIGHET, GAMMELT, NYTT, TI_AAR, TIDLIGERE_17_2

_BESLUTTET = HENDELSE.type == Hendelsestype.UTLEGGSTREKK_BESLUTTET
_PAALEGG = HENDELSE.type == Hendelsestype.TREKKPAALEGG
_OPPHOERT = HENDELSE.type == Hendelsestype.UTLEGGSTREKK_OPPHOERT
_BESTAAR = FORELDELSESLOVEN.p("21").nr(1).pkt(2)
_BESTO = FORELDELSESLOVEN.p("21").nr(3).pkt(1).lydende_til(date(2025, 12, 31))
_ETT_AAR = FORELDELSESLOVEN.p("22").nr(4).pkt(1)

_EGEN_NY = _BESLUTTET & EGEN_MYNDIGHET & NYTT
_NYTT_TREKK = Hviler(
    HENDELSE.dato, Hvilegrunn.TREKK, etter=Aar(1), frist=Aar(10), avloeser=Hvilegrunn.TVANGSFULLBYRDELSE
)
_UTEN_NY_FRIST = Hviler(HENDELSE.dato, Hvilegrunn.TREKK, etter=Aar(1), avloeser=Hvilegrunn.TVANGSFULLBYRDELSE)

_BESLUTNINGER = (
    regel(
        "foreldelse.virkning.trekk_uten_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR, _BESTAAR),
        naar=_EGEN_NY & (HENDELSE.varslet.nei | HENDELSE.varsel_staar.nei),
        da=_NYTT_TREKK,
        fordi="Beslutningen avbryter når ikke et varsel gjorde det, og ingen foreldelse skjer mens trekket består.",
    ),
    regel(
        "foreldelse.virkning.trekk_etter_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=_BESTAAR,
        naar=_EGEN_NY & HENDELSE.varslet.ja & HENDELSE.varsel_staar.ja & lest("L13", "nei"),
        da=_UTEN_NY_FRIST,
        fordi="Varselet avbrøt alt; ingen foreldelse skjer så lenge utleggstrekket består.",
    ),
    regel(
        "foreldelse.virkning.trekk_etter_varsel_avbryter",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR, _BESTAAR),
        naar=_EGEN_NY & HENDELSE.varslet.ja & HENDELSE.varsel_staar.ja & lest("L13", "ja"),
        da=_NYTT_TREKK,
        fordi="Beslutningen om trekk er her lest som et nytt skritt, og ingen foreldelse skjer mens trekket består.",
    ),
    regel(
        "foreldelse.virkning.trekk_hos_namsmannen",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(1), FORELDELSESLOVEN.p("21").nr(3).pkt(1), _BESTAAR),
        naar=_BESLUTTET & ALMINNELIG & NYTT,
        da=_NYTT_TREKK,
        fordi="Namsmannens trekk gir ti år fra saken ble avsluttet, og ingen foreldelse skjer mens trekket består.",
    ),
    regel(
        "foreldelse.virkning.trekk_besluttet_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_BESLUTTET & GAMMELT & HENDELSE.paalegg_kjent.ja,
        da=IngenVirkning(),
        fordi="Etter tidligere regelverk var det pålegget til den trekkpliktige som avbrøt, ikke beslutningen.",
    ),
)

_PAALAGT = (_PAALEGG & GAMMELT) | (_BESLUTTET & GAMMELT & HENDELSE.paalegg_kjent.nei)


def _tidligere(*, fra_slutten: bool, overfoert: bool) -> Hviler:
    return Hviler(
        HENDELSE.paalagt,
        Hvilegrunn.TREKK,
        etter=Aar(1) if overfoert else None,
        ny=Aar(10) if fra_slutten else None,
        frist=None if fra_slutten else Aar(10),
        frist_fra=None if fra_slutten else HENDELSE.trekk_besluttet,
        avloeser=Hvilegrunn.TVANGSFULLBYRDELSE,
    )


_PAALEGG_TIL_TREKKPLIKTIG = (
    regel(
        "foreldelse.virkning.trekkpaalegg",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, _BESTO),
        naar=_PAALAGT & lest("L4", "opphoer") & HENDELSE.trekk_overfoert.nei,
        da=_tidligere(fra_slutten=True, overfoert=False),
        fordi="Trekkpålegget avbrøt, og foreldelsen hvilte mens trekket besto; så løper ti år fra trekket er slutt.",
    ),
    regel(
        "foreldelse.virkning.trekkpaalegg_fra_beslutningen",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, _BESTO),
        naar=_PAALAGT & lest("L4", "beslutning") & HENDELSE.trekk_overfoert.nei,
        da=_tidligere(fra_slutten=False, overfoert=False),
        fordi="Trekkpålegget avbrøt, og foreldelsen hvilte med trekket; de ti årene er her regnet fra beslutningen.",
    ),
    regel(
        "foreldelse.virkning.overfoert_trekk",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, _BESTAAR, _ETT_AAR, OVERGANGSFORSKRIFTEN.p("19")),
        naar=_PAALAGT & lest("L4", "opphoer") & HENDELSE.trekk_overfoert.ja,
        da=_tidligere(fra_slutten=True, overfoert=True),
        fordi="Trekket er overført til ny ordning; ingen foreldelse skjer mens det består, og ti år løper etterpå.",
    ),
    regel(
        "foreldelse.virkning.overfoert_trekk_fra_beslutningen",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, _BESTAAR, _ETT_AAR, OVERGANGSFORSKRIFTEN.p("19")),
        naar=_PAALAGT & lest("L4", "beslutning") & HENDELSE.trekk_overfoert.ja,
        da=_tidligere(fra_slutten=False, overfoert=True),
        fordi="Trekket er overført til ny ordning; etter at det er slutt, er det minst ett år til.",
    ),
    regel(
        "foreldelse.virkning.trekkpaalegg_for_andre",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_PAALAGT & ANDRES_FORDRING,
        da=IngenVirkning(),
        unntak_fra=(
            "foreldelse.virkning.trekkpaalegg",
            "foreldelse.virkning.trekkpaalegg_fra_beslutningen",
            "foreldelse.virkning.overfoert_trekk",
            "foreldelse.virkning.overfoert_trekk_fra_beslutningen",
        ),
        fordi="Fordringen var en annens, og den tidligere regelen om eget trekkpålegg er her lest som uanvendelig.",
    ),
    regel(
        "foreldelse.virkning.trekkpaalegg_nytt_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), BESLUTNING),
        naar=_PAALEGG & NYTT,
        da=IngenVirkning(),
        fordi="Etter nytt regelverk avbryter varselet eller beslutningen, ikke pålegget til den trekkpliktige.",
    ),
)

_I_NY_ORDNING = NYTT | HENDELSE.trekk_overfoert.ja
_OPPHOERT_NYTT = _OPPHOERT & NYTT
_OPPHOERT_OVERFOERT = _OPPHOERT & GAMMELT & HENDELSE.trekk_overfoert.ja
_ETTER_ETT_AAR = _OPPHOERT_NYTT | (_OPPHOERT_OVERFOERT & lest("L4", "beslutning"))
_TREKKET_SLUTT = Opphoerer(HENDELSE.dato, Hvilegrunn.TREKK, etter=Aar(1))

_OPPHOER = (
    regel(
        "foreldelse.virkning.trekk_opphoert",
        om=FORELDELSESVIRKNING,
        hjemmel=_ETT_AAR,
        naar=_ETTER_ETT_AAR & (HENDELSE.sen_kjennskap.nei | MELDING_INNEN_RIMELIG_TID),
        da=_TREKKET_SLUTT,
        fordi="Når trekket er slutt, inntrer foreldelse tidligst ett år etterpå.",
    ),
    regel(
        "foreldelse.virkning.trekk_opphoert_sen_kjennskap",
        om=FORELDELSESVIRKNING,
        hjemmel=(
            FORELDELSESLOVEN.p("22").nr(4).pkt(2),
            FORELDELSESLOVEN.p("22").nr(1).pkt(2),
            FORELDELSESLOVEN.p("22").nr(1).pkt(3),
        ),
        naar=_ETTER_ETT_AAR & HENDELSE.sen_kjennskap.ja & ~MELDING_INNEN_RIMELIG_TID,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TREKK, etter=Aar(1), etter_fra=HENDELSE.kjennskap, hoeyst=Aar(3)),
        fordi="Kom ikke melding om at trekket var slutt, regnes året fra kjennskapen, men høyst tre år.",
    ),
    regel(
        "foreldelse.virkning.tidligere_trekk_opphoert",
        om=FORELDELSESVIRKNING,
        hjemmel=_BESTO,
        naar=_OPPHOERT & GAMMELT & lest("L4", "opphoer"),
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TREKK, ny=Aar(10)),
        fordi="Et trekk etter tidligere regelverk gir ti nye år fra dagen det var slutt.",
    ),
    regel(
        "foreldelse.virkning.tidligere_trekk_opphoert_fra_beslutningen",
        om=FORELDELSESVIRKNING,
        hjemmel=_BESTO,
        naar=_OPPHOERT & GAMMELT & HENDELSE.trekk_overfoert.nei & lest("L4", "beslutning"),
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TREKK),
        fordi="De ti årene er her regnet fra beslutningen, så slutten på trekket gir ingen ny frist.",
    ),
)

_UTEN_OPPGITT_SLUTT = HENDELSE.trekk_opphoert.nei
_TAS_UT = _UTEN_OPPGITT_SLUTT & GAMMELT & HENDELSE.trekk_overfoert.ja & ALMINNELIG
"""Krav i namsmannens trekk, som tas ut av den nye ordningen når den opprinnelige trekkperioden er ute."""
_NY_ORDNING = _UTEN_OPPGITT_SLUTT & _I_NY_ORDNING & ~_TAS_UT
_GAMMEL_ORDNING = _UTEN_OPPGITT_SLUTT & GAMMELT & HENDELSE.trekk_overfoert.nei
_SENEST_TO_AAR = OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(2)
_LANG_PERIODE = (
    _GAMMEL_ORDNING & HENDELSE.trekkperiode_kjent.ja & HENDELSE.lang_trekkperiode.ja & (KRAV.per >= date(2026, 1, 1))
)
_TO_AAR = TVANGSFULLBYRDELSESLOVEN.p("7-28").l(2)
_UTTAK = OVERGANGSFORSKRIFTEN.p("5").l(2)
_ETTER_2028 = HENDELSE.trekkperiode_slutt > date(2028, 12, 31)
_TO_AAR_UTEN = Grense(HENDELSE.siste_innbetaling, Aar(2), om_inntruffet=True)

_SLUTT = (
    regel(
        "foreldelse.trekkets_slutt.oppgitt",
        om=TREKKETS_SLUTT,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-28").l(1),
        naar=HENDELSE.trekk_opphoert.ja & _I_NY_ORDNING,
        da=Frist(Dager(0), fra=HENDELSE.trekkets_slutt),
        fordi="Trekket er oppgitt å være slutt.",
    ),
    regel(
        "foreldelse.trekkets_slutt.oppgitt_i_gammel_ordning",
        om=TREKKETS_SLUTT,
        hjemmel=_BESTO,
        naar=HENDELSE.trekk_opphoert.ja & GAMMELT & HENDELSE.trekk_overfoert.nei,
        da=Frist(Dager(0), fra=HENDELSE.trekkets_slutt),
        fordi="Trekket er oppgitt å være slutt.",
    ),
    regel(
        "foreldelse.trekkets_slutt.uten_innbetaling",
        om=TREKKETS_SLUTT,
        hjemmel=_TO_AAR,
        naar=_NY_ORDNING & HENDELSE.trekk_innbetalt.ja,
        da=Frist(Aar(2), fra=HENDELSE.siste_innbetaling),
        fordi="Trekket opphører når det er gått to år siden siste innbetaling.",
    ),
    regel(
        "foreldelse.trekkets_slutt.aldri_innbetaling",
        om=TREKKETS_SLUTT,
        hjemmel=_TO_AAR,
        naar=_NY_ORDNING & HENDELSE.trekk_innbetalt.nei & lest("P2", "fra_beslutning"),
        da=Frist(Aar(2), fra=HENDELSE.dato),
        fordi="Er det aldri innbetalt noe, er de to årene her regnet fra beslutningen.",
    ),
    regel(
        "foreldelse.trekkets_slutt.ingen_slutt_uten_innbetaling",
        om=TREKKETS_SLUTT,
        hjemmel=_TO_AAR,
        naar=_NY_ORDNING & HENDELSE.trekk_innbetalt.nei & lest("P2", "ingen_opphoer"),
        da=IngenVirkning(),
        fordi="Er det aldri innbetalt noe, er regelen om to år her lest slik at den ikke gjelder.",
    ),
    regel(
        "foreldelse.trekkets_slutt.tas_ut",
        om=TREKKETS_SLUTT,
        hjemmel=(_UTTAK, _TO_AAR),
        naar=_TAS_UT & ~_ETTER_2028,
        da=Frist(Dager(0), fra=HENDELSE.trekkperiode_slutt, senest=_TO_AAR_UTEN),
        fordi="Krav fra namsmannens trekk tas ut av den nye ordningen når den opprinnelige trekkperioden er ute.",
    ),
    regel(
        "foreldelse.trekkets_slutt.tas_ut_2029",
        om=TREKKETS_SLUTT,
        hjemmel=(_UTTAK, _TO_AAR),
        naar=_TAS_UT & _ETTER_2028 & lest("P1", "foerste_januar_2029"),
        da=Frist(Dager(0), fra=HENDELSE.trekkslutt_2029, senest=_TO_AAR_UTEN),
        fordi="Krav fra namsmannens trekk tas ut av den nye ordningen senest to år etter 1. januar 2027.",
    ),
    regel(
        "foreldelse.trekkets_slutt.tas_ut_2028",
        om=TREKKETS_SLUTT,
        hjemmel=(_UTTAK, _TO_AAR),
        naar=_TAS_UT & _ETTER_2028 & lest("P1", "siste_desember_2028"),
        da=Frist(Dager(0), fra=HENDELSE.trekkslutt_2028, senest=_TO_AAR_UTEN),
        fordi="Krav fra namsmannens trekk tas her ut av den nye ordningen senest 31. desember 2028.",
    ),
    regel(
        "foreldelse.trekkets_slutt.tas_ut_aldri_innbetaling",
        om=TREKKETS_SLUTT,
        hjemmel=(_UTTAK, _TO_AAR),
        naar=_TAS_UT & HENDELSE.trekk_innbetalt.nei & lest("P2", "fra_beslutning"),
        da=Frist(Aar(2), fra=HENDELSE.dato, senest=Grense(HENDELSE.trekkperiode_slutt)),
        unntak_fra=(
            "foreldelse.trekkets_slutt.tas_ut",
            "foreldelse.trekkets_slutt.tas_ut_2029",
            "foreldelse.trekkets_slutt.tas_ut_2028",
        ),
        fordi="Er det aldri innbetalt noe, er det her to år fra beslutningen, om trekkperioden ikke er ute før.",
    ),
    regel(
        "foreldelse.trekkets_slutt.trekkperioden",
        om=TREKKETS_SLUTT,
        hjemmel=OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(1),
        naar=_GAMMEL_ORDNING & HENDELSE.trekkperiode_kjent.ja,
        da=Frist(Dager(0), fra=HENDELSE.trekkperiode_slutt),
        fordi="Et trekk som ikke er overført til ny ordning, avsluttes når trekkperioden er ute.",
    ),
    regel(
        "foreldelse.trekkets_slutt.lang_trekkperiode",
        om=TREKKETS_SLUTT,
        hjemmel=_SENEST_TO_AAR,
        naar=_LANG_PERIODE & lest("P1", "foerste_januar_2029"),
        da=Frist(Dager(0), fra=HENDELSE.trekkslutt_2029),
        unntak_fra=("foreldelse.trekkets_slutt.trekkperioden",),
        fordi="Et eldre trekk med lengre periode enn to år avsluttes senest to år etter 1. januar 2027.",
    ),
    regel(
        "foreldelse.trekkets_slutt.lang_trekkperiode_ut_2028",
        om=TREKKETS_SLUTT,
        hjemmel=_SENEST_TO_AAR,
        naar=_LANG_PERIODE & lest("P1", "siste_desember_2028"),
        da=Frist(Dager(0), fra=HENDELSE.trekkslutt_2028),
        unntak_fra=("foreldelse.trekkets_slutt.trekkperioden",),
        fordi="Et eldre trekk med lengre periode enn to år avsluttes her senest 31. desember 2028.",
    ),
    regel(
        "foreldelse.trekkets_slutt.ukjent_trekkperiode",
        om=TREKKETS_SLUTT,
        hjemmel=OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(1),
        naar=_GAMMEL_ORDNING & HENDELSE.trekkperiode_kjent.nei,
        da=IngenVirkning(),
        fordi="Det er ikke oppgitt når trekkperioden er ute, så trekket er regnet som løpende.",
    ),
)

_ANDRES_KRAV = KRAV.innkrever != Innkrever.INNKREVINGSMYNDIGHETEN
_PRIVAT = ~_ANDRES_KRAV & (KRAV.kreditortype == Kreditortype.PRIVAT)
_PLIKT = _ANDRES_KRAV | (_PRIVAT & lest("L21", "nei"))
_ELDRE_TREKK = GAMMELT & HENDELSE.trekk_overfoert.nei
_GRENSEN_GJELDER = ~_ELDRE_TREKK | (lest("L5", "fra_2026") & lest("L2", "alle_fra_2026"))
_TI_AAR_UTEN_MELDING = FORELDELSESLOVEN.p("21").nr(1).pkt(3)

_BEKREFTELSE = (
    regel(
        "foreldelse.bekreftelsesfrist.fra_det_seneste",
        om=BEKREFTELSESFRIST,
        hjemmel=_TI_AAR_UTEN_MELDING,
        naar=_PLIKT & _GRENSEN_GJELDER & lest("P3", "seneste"),
        da=Frist(Aar(10), fra=HENDELSE.sist_bekreftet),
        fordi="Kravet foreldes når det er gått ti år uten utbetaling og uten melding om at det består.",
    ),
    regel(
        "foreldelse.bekreftelsesfrist.fra_meldingen",
        om=BEKREFTELSESFRIST,
        hjemmel=_TI_AAR_UTEN_MELDING,
        naar=_PLIKT & _GRENSEN_GJELDER & lest("P3", "foerste"),
        da=Frist(Aar(10), fra=HENDELSE.sist_bekreftet_snevert),
        fordi="Den første meldingen må her være gitt innen ti år fra trekket ble besluttet.",
    ),
    regel(
        "foreldelse.bekreftelsesfrist.innkrevingsmyndighetens_krav",
        om=BEKREFTELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("21").nr(1).pkt(4),
        naar=~_ANDRES_KRAV & (~_PRIVAT | lest("L21", "ja")),
        da=IngenVirkning(),
        fordi="Plikten til å bekrefte gjelder ikke krav Innkrevingsmyndigheten har i trekket.",
    ),
    regel(
        "foreldelse.bekreftelsesfrist.eldre_trekk",
        om=BEKREFTELSESFRIST,
        hjemmel=_TI_AAR_UTEN_MELDING,
        naar=_PLIKT & _ELDRE_TREKK & (lest("L5", "ved_overfoering") | lest("L2", "foelger_utlegg")),
        da=IngenVirkning(),
        fordi="For et eldre trekk gjelder plikten her først når trekket følger nytt regelverk.",
    ),
)

_INNDRAGNING = KRAV.art.er_en_av(RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE)
_FORELDET_I_TREKKET = STRAFFELOVEN.p("99").l(2).pkt(2)

_INNDRAGNING_I_TREKK = (
    regel(
        "foreldelse.inndragning_i_trekk.nei",
        om=INNDRAGNING_I_TREKK,
        hjemmel=_FORELDET_I_TREKKET,
        naar=ALLTID,
        da=False,
        tid=KRAV.per,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Bare inndragning som var med i trekket før den ble foreldet, kan delta videre, og bare i to år.",
    ),
    regel(
        "foreldelse.inndragning_i_trekk.ja",
        om=INNDRAGNING_I_TREKK,
        hjemmel=_FORELDET_I_TREKKET,
        naar=_INNDRAGNING & TREKK.besluttet_foer_inndragningen_falt_bort.ja & TREKK.innen_to_aar_etter_inndragningen.ja,
        da=True,
        unntak_fra=("foreldelse.inndragning_i_trekk.nei",),
        tid=KRAV.per,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Var dekning ved trekk besluttet før inndragningen ble foreldet, kan den delta i trekket i to år til.",
    ),
    regel(
        "foreldelse.inndragning_i_trekk.foer_2026",
        om=INNDRAGNING_I_TREKK,
        hjemmel=STRAFFELOVEN.p("99").l(2).lydende_til(date(2025, 12, 31)),
        naar=ALLTID,
        da=Udekket("ordlyden av bestemmelsen før 2026 er ikke funnet"),
        tid=KRAV.per,
        gjelder=Periode(None, date(2025, 12, 31)),
        fordi="Hva som gjaldt om foreldet inndragning i trekk før 2026, er ikke funnet.",
    ),
)

REGLER = (
    *_BESLUTNINGER,
    *_PAALEGG_TIL_TREKKPLIKTIG,
    *_OPPHOER,
    *_SLUTT,
    *_BEKREFTELSE,
    *_INNDRAGNING_I_TREKK,
)
