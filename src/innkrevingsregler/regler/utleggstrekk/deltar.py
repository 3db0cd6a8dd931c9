"""Hvem som har del i trekkbeløpet. (dekningsloven §§ 2-8 og 2-11, innkrevingsloven §§ 27 og 32)

Alle krav som er besluttet dekket ved utleggstrekk etter nytt regelverk, deltar i det samme trekket; det gjør også krav
som er overført dit eller meldt inn. Trekk som fortsatt følger tidligere regelverk, står for seg.
"""

from __future__ import annotations

from ...fakta.koder import Innkrever, Regelverk, RettsligArt
from ...regelform.begreper.foreldelse import INNDRAGNING_I_TREKK
from ...regelform.begreper.regelverk import BOT_I_TREKK, REGELVERK_TREKK, TREKKSTILLING, Trekkstilling
from ...regelform.begreper.utleggstrekk import (
    MAA_BEKREFTE,
    TREKK_DELTAR,
    TREKKLASSE,
    TREKKPOTT,
    Trekklasse,
    Trekkpott,
)
from ...regelform.felter import KRAV, LINJE, TREKK
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...rettskilder.lover import (
    DEKNINGSLOVEN,
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
)

_NYTT = TREKK.fordeles_etter == Regelverk.NYTT
_TIDLIGERE = TREKK.fordeles_etter == Regelverk.TIDLIGERE
_LOEPER = TREKKSTILLING.svar == Trekkstilling.LOEPER
_I_NY_ORDNING = TREKKSTILLING.svar.er_en_av(Trekkstilling.OVERFOERT, Trekkstilling.MELDT_INN)
_FOELGER_NYTT = REGELVERK_TREKK.svar == Regelverk.NYTT
_FOELGER_TIDLIGERE = REGELVERK_TREKK.svar == Regelverk.TIDLIGERE

BEKREFTELSEN = (
    regel(
        "utleggstrekk.bekreftelse.noedvendig",
        om=MAA_BEKREFTE,
        hjemmel=INNKREVINGSLOVEN.p("32").l(2).pkt(1),
        naar=TREKK.aaret_uten_livstegn.ja,
        da=True,
        fordi="Det er gått mer enn et år, og kreditoren har det siste året verken meldt noe eller fått utbetaling.",
    ),
    regel(
        "utleggstrekk.bekreftelse.unoedvendig",
        om=MAA_BEKREFTE,
        hjemmel=INNKREVINGSLOVEN.p("32").l(2).pkt(1),
        naar=TREKK.aaret_uten_livstegn.nei,
        da=False,
        fordi="Kreditoren må bare bekrefte kravet når det er gått mer enn et år uten melding og utbetaling.",
    ),
    regel(
        "utleggstrekk.bekreftelse.eget_krav",
        om=MAA_BEKREFTE,
        hjemmel=(INNKREVINGSLOVEN.p("32").l(1), INNKREVINGSLOVEN.p("32").l(2).pkt(1)),
        naar=(KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN) & lest("P192", "bare_andres"),
        da=False,
        unntak_fra=("utleggstrekk.bekreftelse.noedvendig",),
        fordi="Innkrevingsmyndigheten krever inn kravet selv og har ingen å bekrefte det for.",
    ),
)

_INNDRAGNING = KRAV.art.er_en_av(RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE)
_UPAALOEPT = (lest("P193", "begynnelsen") & LINJE.paaloept_ved_begynnelsen.nei) | (
    lest("P193", "slutten") & LINJE.paaloept_ved_slutten.nei
)

DELTAKELSEN = (
    regel(
        "utleggstrekk.deltar.ett_trekk",
        om=TREKK_DELTAR,
        hjemmel=DEKNINGSLOVEN.p("2-8").l(1).pkt(1),
        naar=_NYTT & ((_LOEPER & _FOELGER_NYTT) | _I_NY_ORDNING),
        da=True,
        fordi="Kravet er besluttet dekket ved utleggstrekk, og alle slike krav deltar i det samme trekket.",
    ),
    regel(
        "utleggstrekk.deltar.tidligere_trekk",
        om=TREKK_DELTAR,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
        naar=_TIDLIGERE & _LOEPER & _FOELGER_TIDLIGERE,
        da=True,
        fordi="Kravets trekk følger tidligere regelverk og deles mellom kravene som gjør det.",
    ),
    regel(
        "utleggstrekk.deltar.foelger_annet_regelverk",
        om=TREKK_DELTAR,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("3").l(1)),
        naar=(_NYTT & _LOEPER & _FOELGER_TIDLIGERE) | (_TIDLIGERE & ((_LOEPER & _FOELGER_NYTT) | _I_NY_ORDNING)),
        da=False,
        fordi="Kravets trekk følger et annet regelverk enn det som fordeles, og står for seg.",
    ),
    regel(
        "utleggstrekk.deltar.ute",
        om=TREKK_DELTAR,
        hjemmel=(
            OVERGANGSFORSKRIFTEN.p("5").l(2),
            OVERGANGSFORSKRIFTEN.p("6").l(1),
            OVERGANGSFORSKRIFTEN.p("6").l(2),
            OVERGANGSFORSKRIFTEN.p("7").l(1),
        ),
        naar=TREKKSTILLING.svar.er_en_av(Trekkstilling.TATT_UT, Trekkstilling.AVSLUTTET, Trekkstilling.BORTFALT),
        da=False,
        fordi="Trekket er sluttet, eller kravet er tatt ut av det.",
    ),
    regel(
        "utleggstrekk.deltar.ugyldig",
        om=TREKK_DELTAR,
        hjemmel=OVERGANGSFORSKRIFTEN.p("2").pkt(1),
        naar=TREKKSTILLING.svar == Trekkstilling.UGYLDIG,
        da=False,
        fordi="Et parallelt trekk etter tidligere regelverk er ugyldig og gir ingen del i trekkbeløpet.",
    ),
    regel(
        "utleggstrekk.deltar.foreldet",
        om=TREKK_DELTAR,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.foreldet.ja & BOT_I_TREKK.svar.nei & (~_INNDRAGNING | INNDRAGNING_I_TREKK.svar.nei),
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk", "utleggstrekk.deltar.tidligere_trekk"),
        fordi="Kravet er foreldet og har ikke rett til dekning.",
    ),
    regel(
        "utleggstrekk.deltar.ubekreftet",
        om=TREKK_DELTAR,
        hjemmel=tuple(INNKREVINGSLOVEN.p("32").l(2).pkt(n) for n in (2, 3, 4)),
        naar=_NYTT & MAA_BEKREFTE.svar.ja & TREKK.bekreftes_innen_fristen.nei,
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk",),
        fordi="Kreditoren har ikke bekreftet kravet i tide, og delen tilfaller de andre.",
    ),
    regel(
        "utleggstrekk.deltar.upaaloept_bidrag",
        om=TREKK_DELTAR,
        hjemmel=INNKREVINGSLOVEN.p("27").pkt(1),
        naar=_NYTT & (TREKKLASSE.svar == Trekklasse.A) & _UPAALOEPT & lest("P194", "naar_paaloept"),
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk",),
        fordi="Bidraget er med i trekket, men får ikke del før det er påløpt.",
    ),
    regel(
        "utleggstrekk.deltar.utenfor_beslutningen",
        om=TREKK_DELTAR,
        hjemmel=DEKNINGSLOVEN.p("2-8").l(2).pkt(1),
        naar=_NYTT & LINJE.utenfor_trekkbeslutningen.ja & lest("P195", "deltar_ikke"),
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk",),
        fordi="Trekkbeslutningen nevner ikke renten, kostnaden eller gebyret.",
    ),
    regel(
        "utleggstrekk.deltar.dividendefordring",
        om=TREKK_DELTAR,
        hjemmel=DEKNINGSLOVEN.p("2-11").l(3),
        naar=_NYTT & KRAV.inntrekking_loeper.ja & KRAV.dividendefordring.ja & ~(TREKKLASSE.svar == Trekklasse.A),
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk",),
        fordi="Mens inntektene trekkes inn i konkursboet, får dividendefordringer ikke dekning av trekket.",
    ),
    regel(
        "utleggstrekk.deltar.bak_boet",
        om=TREKK_DELTAR,
        hjemmel=(DEKNINGSLOVEN.p("2-11").l(3).pkt(2), DEKNINGSLOVEN.p("2-11").l(4)),
        naar=_NYTT
        & (TREKKPOTT.svar == Trekkpott.GRUNNTREKKET)
        & KRAV.inntrekking_loeper.ja
        & KRAV.dividendefordring.nei
        & ~(TREKKLASSE.svar == Trekklasse.A)
        & lest("P198", "bak_boet"),
        da=False,
        unntak_fra=("utleggstrekk.deltar.ett_trekk",),
        fordi="Bare bidrag går foran boet; andre krav som ikke er dividendefordringer, dekkes av en forhøyelse.",
    ),
)

# ---- Konkurs: grunntrekket, og forhøyelsen for nye krav (dekningsloven § 2-11 tredje og fjerde ledd) ----

_2_11 = DEKNINGSLOVEN.p("2-11")

POTTEN = (
    regel(
        "utleggstrekk.pott.hele_trekket",
        om=TREKKPOTT,
        hjemmel=DEKNINGSLOVEN.p("2-8").l(1).pkt(1),
        naar=KRAV.inntrekking_loeper.nei,
        da=Trekkpott.GRUNNTREKKET,
        fordi="Trekket er ett, og kravet får del i hele beløpet.",
    ),
    regel(
        "utleggstrekk.pott.foran_boet",
        om=TREKKPOTT,
        hjemmel=_2_11.l(3).pkt(2),
        naar=KRAV.inntrekking_loeper.ja & TREKK.forhoeyet_for_kravet.nei,
        da=Trekkpott.GRUNNTREKKET,
        fordi="Trekket er ikke forhøyet for kravet, som bare kan få av det retten har trukket inn.",
    ),
    regel(
        "utleggstrekk.pott.forhoeyelsen",
        om=TREKKPOTT,
        hjemmel=(_2_11.l(4).pkt(1), _2_11.l(4).pkt(2), _2_11.l(4).pkt(3)),
        naar=KRAV.inntrekking_loeper.ja & TREKK.forhoeyet_for_kravet.ja,
        da=Trekkpott.FORHOEYELSEN,
        fordi="Trekket er satt høyere enn retten gjorde, og forhøyelsen tilkommer de nye kravene.",
    ),
)

REGLER = BEKREFTELSEN + DELTAKELSEN + POTTEN
