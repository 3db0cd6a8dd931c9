"""Tvangsfullbyrdelse: begjæring, varsel, berammelse og beslutning. (foreldelsesloven §§ 17, 21 nr. 3 og 4 og 22 nr. 1)

Hvilken § 17 som gjelder, følger saken: den nye når saken følger nytt regelverk om utlegg, ellers den som lød til
31. desember 2025. For alminnelig namsmann er regelen den samme i begge: begjæringen avbryter.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype, Namsmyndighet, Regelverk
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.begreper.regelverk import REGELVERK_UTLEGG
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, Hvilegrunn, Hviler, IngenVirkning, NyFrist, Opphoerer
from ...rettskilder.lover import FORELDELSESLOVEN
from ...rettskilder.periode import Periode
from .rettergang import FRA_2026, MELDING_INNEN_RIMELIG_TID, PAAGAAR, PAAGIKK, TIL_2026, mens_det_paagaar

_LOVENDRINGEN = date(2026, 1, 1)
_SISTE_DAG_FOER = date(2025, 12, 31)

GAMMELT = (HENDELSE.dato < _LOVENDRINGEN) | (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE)
"""Hendelsen er fra før 2026, eller hører til en sak etter tidligere regelverk."""
NYTT = ~GAMMELT
EGEN_MYNDIGHET = HENDELSE.namsmyndighet.er_en_av(Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.KOMMUNAL)
"""Den som inndriver, er selv namsmyndighet."""
ALMINNELIG = HENDELSE.namsmyndighet == Namsmyndighet.ALMINNELIG_NAMSMANN

ANDRES_FORDRING = EGEN_MYNDIGHET & KRAV.andres_fordring.ja & lest("P155", "bare_egen")
"""Myndigheten inndriver en annens fordring, og det tidligere nr. 2 er lest slik at det ikke gjelder den."""

TIDLIGERE_17_2 = FORELDELSESLOVEN.p("17").nr(2).lydende_til(_SISTE_DAG_FOER)
BESLUTNING = FORELDELSESLOVEN.p("17").nr(3).pkt(2)
TI_AAR = FORELDELSESLOVEN.p("21").nr(4).pkt(1)
_ETTER_SAKEN = FORELDELSESLOVEN.p("21").nr(3).pkt(1)
_TIDLIGERE_ETTER_SAKEN = _ETTER_SAKEN.lydende_til(_SISTE_DAG_FOER)

_VARSEL_25 = HENDELSE.type == Hendelsestype.VARSEL_INNKREVINGSLOVEN_25
_VARSEL_UTLEGG = _VARSEL_25 & HENDELSE.varsel_om_utlegg.ja
_VARSEL_ANDRE = _VARSEL_25 & HENDELSE.varsel_om_utlegg.nei
_VARSEL_KOMMUNE = HENDELSE.type == Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15
_TI_AAR_FRA_VARSELET = NyFrist(Aar(10), fra=HENDELSE.gitt)
_UTEN_BESLUTNING = (
    (REGELVERK_UTLEGG.svar == Regelverk.NYTT) & HENDELSE.uten_beslutning.ja & lest("L11", "ett_aar_etter")
)
_TIL_ETT_AAR_ETTER = Hviler(
    HENDELSE.gitt, Hvilegrunn.TVANGSFULLBYRDELSE, slutt=HENDELSE.avsluttet_foer_gitt, etter=Aar(1)
)
"""Hvilen ender med saken, og hva som følger, sier avslutningen. Var saken alt slutt, er det ett år fra den var det."""

_VARSLER = (
    regel(
        "foreldelse.virkning.varsel_innkrevingsloven",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), TI_AAR),
        naar=_VARSEL_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.NYTT),
        da=_TI_AAR_FRA_VARSELET,
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Varsel etter innkrevingsloven § 25 avbryter, og en ny frist på ti år løper fra dagen det ble gitt.",
    ),
    regel(
        "foreldelse.virkning.varsel_uten_beslutning",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), FORELDELSESLOVEN.p("22").nr(1).pkt(1)),
        naar=_VARSEL_UTLEGG & _UTEN_BESLUTNING & HENDELSE.alt_forsettlig_avsluttet.nei,
        da=_TIL_ETT_AAR_ETTER,
        unntak_fra=("foreldelse.virkning.varsel_innkrevingsloven",),
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Endte saken uten beslutning, er varselet her lest slik at virkningen bare varer ett år etter saken.",
    ),
    regel(
        "foreldelse.virkning.varsel_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_VARSEL_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=IngenVirkning(),
        fordi="Varselet avbrøt ikke etter tidligere regelverk; det gjorde berammelsen eller trekkpålegget.",
    ),
    regel(
        "foreldelse.virkning.varsel_foer_loven",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=(_VARSEL_25 | _VARSEL_KOMMUNE) & (HENDELSE.gitt < _LOVENDRINGEN),
        da=IngenVirkning(),
        fordi="Før 2026 var det ikke varselet som avbrøt, men berammelsen eller trekkpålegget.",
    ),
    regel(
        "foreldelse.virkning.varsel_avregning_tvangsdekning",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), TI_AAR),
        naar=_VARSEL_ANDRE,
        da=_TI_AAR_FRA_VARSELET,
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Avregning og tvangsdekning er ikke utlegg, og varselet avbryter for alle fra 2026.",
    ),
    regel(
        "foreldelse.virkning.varsel_avregning_tvangsdekning_tidligere",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_VARSEL_ANDRE & lest("L9", "tidligere"),
        da=IngenVirkning(),
        unntak_fra=("foreldelse.virkning.varsel_avregning_tvangsdekning",),
        tid=HENDELSE.gitt,
        gjelder=Periode(_LOVENDRINGEN, date(2026, 12, 31)),
        fordi="Varselet avbrøt ikke etter tidligere regelverk, som her leses slik at det fortsatt gjelder.",
    ),
    regel(
        "foreldelse.virkning.varsel_fra_kommunen",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(4).pkt(1), TI_AAR),
        naar=_VARSEL_KOMMUNE & (REGELVERK_UTLEGG.svar == Regelverk.NYTT),
        da=_TI_AAR_FRA_VARSELET,
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Kommunens varsel om utlegg avbryter, og en ny frist på ti år løper fra dagen det ble gitt.",
    ),
    regel(
        "foreldelse.virkning.varsel_fra_kommunen_uten_beslutning",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(4).pkt(1), FORELDELSESLOVEN.p("22").nr(1).pkt(1)),
        naar=_VARSEL_KOMMUNE & _UTEN_BESLUTNING & HENDELSE.alt_forsettlig_avsluttet.nei,
        da=_TIL_ETT_AAR_ETTER,
        unntak_fra=("foreldelse.virkning.varsel_fra_kommunen",),
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Endte saken uten beslutning, er varselet her lest slik at virkningen bare varer ett år etter saken.",
    ),
    regel(
        "foreldelse.virkning.varsel_i_forsettlig_avsluttet_sak",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(1),
        naar=(_VARSEL_UTLEGG | _VARSEL_KOMMUNE) & _UTEN_BESLUTNING & HENDELSE.alt_forsettlig_avsluttet.ja,
        da=IngenVirkning(),
        unntak_fra=("foreldelse.virkning.varsel_innkrevingsloven", "foreldelse.virkning.varsel_fra_kommunen"),
        tid=HENDELSE.gitt,
        gjelder=FRA_2026,
        fordi="Saken var med forsett alt avsluttet da varselet ble gitt, og da varer ikke virkningen av det.",
    ),
    regel(
        "foreldelse.virkning.varsel_fra_kommunen_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_VARSEL_KOMMUNE & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=IngenVirkning(),
        fordi="Kommunens varsel avbrøt ikke etter tidligere regelverk.",
    ),
)

_BEGJAERING = HENDELSE.type == Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE
_BERAMMELSE = HENDELSE.type == Hendelsestype.BERAMMELSE_UTLEGG

_SKRITT = (
    *mens_det_paagaar(
        "foreldelse.virkning.begjaering",
        hjemmel=(FORELDELSESLOVEN.p("17").nr(1), FORELDELSESLOVEN.p("29").nr(3).pkt(1)),
        naar=_BEGJAERING & KRAV.tvangsgrunnlag.ja,
        da=Hviler(HENDELSE.rettidig_dag, Hvilegrunn.TVANGSFULLBYRDELSE),
        fordi="Begjæring om tvangsfullbyrdelse på tvangsgrunnlag avbryter, så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.begjaering_uten_grunnlag",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("17").nr(1),
        naar=_BEGJAERING & KRAV.tvangsgrunnlag.nei,
        da=IngenVirkning(),
        fordi="Uten tvangsgrunnlag avbryter ikke en begjæring om tvangsfullbyrdelse.",
    ),
    regel(
        "foreldelse.virkning.berammelse_foer_2026",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, PAAGIKK),
        naar=_BERAMMELSE,
        da=Hviler(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE),
        tid=HENDELSE.dato,
        gjelder=TIL_2026,
        fordi="Etter tidligere regelverk avbrøt berammelsen av utleggsforretningen, så lenge saken pågikk.",
    ),
    regel(
        "foreldelse.virkning.berammelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, PAAGAAR),
        naar=_BERAMMELSE & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=Hviler(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE),
        tid=HENDELSE.dato,
        gjelder=FRA_2026,
        fordi="I saker etter tidligere regelverk avbryter berammelsen fortsatt, så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.berammelse_nytt_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), BESLUTNING),
        naar=_BERAMMELSE & NYTT,
        da=IngenVirkning(),
        fordi="Etter nytt regelverk avbryter varselet eller beslutningen, ikke berammelsen.",
    ),
)

_PANT_ELLER_INTET = HENDELSE.type.er_en_av(Hendelsestype.UTLEGGSPANT, Hendelsestype.INTET_TIL_UTLEGG)
_EGEN_NY = _PANT_ELLER_INTET & EGEN_MYNDIGHET & NYTT
_TI_AAR_FRA_BESLUTNINGEN = NyFrist(Aar(10), fra=HENDELSE.dato)

_BESLUTNINGER = (
    regel(
        "foreldelse.virkning.beslutning_hos_namsmannen",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(1), _ETTER_SAKEN),
        naar=_PANT_ELLER_INTET & ALMINNELIG & NYTT,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, ny=Aar(10)),
        fordi="Er tvangsfullbyrdelsen fremmet uten full dekning, løper en ny frist på ti år fra sakens avslutning.",
    ),
    regel(
        "foreldelse.virkning.beslutning_hos_namsmannen_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(1), _TIDLIGERE_ETTER_SAKEN),
        naar=_PANT_ELLER_INTET & ALMINNELIG & GAMMELT,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, ny=Aar(10)),
        fordi="Også etter tidligere regelverk løp en ny frist på ti år fra avslutningen av saken som ble fremmet.",
    ),
    regel(
        "foreldelse.virkning.beslutning_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=(TIDLIGERE_17_2, _TIDLIGERE_ETTER_SAKEN),
        naar=_PANT_ELLER_INTET & EGEN_MYNDIGHET & GAMMELT,
        da=Opphoerer(
            HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, ny=Aar(10), avbrutt=HENDELSE.berammet_eller_besluttet
        ),
        fordi="Var forretningen berammet i tide, løper en ny frist på ti år fra den ble avsluttet.",
    ),
    regel(
        "foreldelse.virkning.tidligere_utlegg_for_andre",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=(_BERAMMELSE | _PANT_ELLER_INTET) & GAMMELT & ANDRES_FORDRING,
        da=IngenVirkning(),
        unntak_fra=(
            "foreldelse.virkning.berammelse_foer_2026",
            "foreldelse.virkning.berammelse",
            "foreldelse.virkning.beslutning_tidligere_regelverk",
        ),
        fordi="Fordringen var en annens, og den tidligere regelen om eget utlegg er her lest som uanvendelig.",
    ),
    regel(
        "foreldelse.virkning.beslutning_uten_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR),
        naar=_EGEN_NY & HENDELSE.varslet.nei & (HENDELSE.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN),
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="Er det ikke gitt varsel, avbryter beslutningen, og en ny frist på ti år løper fra den.",
    ),
    regel(
        "foreldelse.virkning.kommunens_beslutning_uten_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(4).pkt(2), BESLUTNING, TI_AAR),
        naar=_EGEN_NY & HENDELSE.varslet.nei & (HENDELSE.namsmyndighet == Namsmyndighet.KOMMUNAL),
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="Har kommunen ikke gitt varsel, avbryter beslutningen, og en ny frist på ti år løper fra den.",
    ),
    regel(
        "foreldelse.virkning.beslutning_etter_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR),
        naar=_EGEN_NY & HENDELSE.varslet.ja & HENDELSE.varsel_staar.ja & lest("L13", "nei"),
        da=IngenVirkning(),
        fordi="Varselet avbrøt alt, og beslutningen som bygger på det, avbryter ikke en gang til.",
    ),
    regel(
        "foreldelse.virkning.beslutning_etter_varsel_avbryter",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR),
        naar=_EGEN_NY & HENDELSE.varslet.ja & HENDELSE.varsel_staar.ja & lest("L13", "ja"),
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="Beslutningen er her lest som et nytt skritt, som avbryter en gang til.",
    ),
    regel(
        "foreldelse.virkning.beslutning_etter_brukt_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR),
        naar=_EGEN_NY & HENDELSE.varslet.ja & HENDELSE.varsel_staar.nei,
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="Varselet sto ikke lenger ved makt, så beslutningen avbryter som om det ikke var gitt.",
    ),
)

_AVSLUTTET = HENDELSE.type == Hendelsestype.UTLEGGSSAK_AVSLUTTET
_EGEN_AVSLUTTET = _AVSLUTTET & ~ALMINNELIG & NYTT
_UTEN_FREMME = (
    _AVSLUTTET & HENDELSE.fremmet.nei & (ALMINNELIG | GAMMELT | (_EGEN_AVSLUTTET & lest("L11", "ett_aar_etter")))
)
"""Saken førte ikke til at tvangsfullbyrdelse ble fremmet, og § 22 nr. 1 gjelder.

For saker hos den som selv er namsmyndighet, er det tvil om nr. 1 gjelder etter nytt regelverk (tvilspunkt L11). Gjelder
den, gjelder den hele: med vilkåret om forsett, og med regelen om sen kjennskap.
"""
_UTEN_FORSETT = _UTEN_FREMME & HENDELSE.forsettlig.nei

_AVSLUTNINGER = (
    regel(
        "foreldelse.virkning.sak_fremmet",
        om=FORELDELSESVIRKNING,
        hjemmel=_ETTER_SAKEN,
        naar=_AVSLUTTET & ALMINNELIG & NYTT & HENDELSE.fremmet.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, ny=Aar(10)),
        fordi="En ny frist på ti år løper fra avslutningen av saken der tvangsfullbyrdelsen ble fremmet.",
    ),
    regel(
        "foreldelse.virkning.sak_fremmet_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=_TIDLIGERE_ETTER_SAKEN,
        naar=_AVSLUTTET & GAMMELT & HENDELSE.fremmet.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, ny=Aar(10)),
        fordi="Også etter tidligere regelverk løp en ny frist på ti år fra avslutningen av saken som ble fremmet.",
    ),
    regel(
        "foreldelse.virkning.sak_ikke_fremmet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(1),
        naar=_UTEN_FORSETT & (HENDELSE.sen_kjennskap.nei | MELDING_INNEN_RIMELIG_TID),
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE, etter=Aar(1)),
        fordi="Ble tvangsfullbyrdelsen ikke fremmet, varer virkningen av avbruddet ett år etter saken.",
    ),
    regel(
        "foreldelse.virkning.sak_ikke_fremmet_sen_kjennskap",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("22").nr(1).pkt(2), FORELDELSESLOVEN.p("22").nr(1).pkt(3)),
        naar=_UTEN_FORSETT & HENDELSE.sen_kjennskap.ja & ~MELDING_INNEN_RIMELIG_TID,
        da=Opphoerer(
            HENDELSE.dato,
            Hvilegrunn.TVANGSFULLBYRDELSE,
            etter=Aar(1),
            etter_fra=HENDELSE.kjennskap,
            hoeyst=Aar(3),
        ),
        fordi="Kom ikke meldingen i tide, regnes året fra kjennskapen til at saken var slutt, men høyst tre år.",
    ),
    regel(
        "foreldelse.virkning.sak_forsettlig_ikke_fremmet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(1),
        naar=_UTEN_FREMME & HENDELSE.forsettlig.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.TVANGSFULLBYRDELSE),
        fordi="Er det forsett at tvangsfullbyrdelsen ikke ble fremmet, varer ikke virkningen av avbruddet.",
    ),
    regel(
        "foreldelse.virkning.egen_sak_avsluttet",
        om=FORELDELSESVIRKNING,
        hjemmel=TI_AAR,
        naar=_EGEN_AVSLUTTET & (HENDELSE.fremmet.ja | lest("L11", "ti_aar_fra_varsel")),
        da=IngenVirkning(),
        fordi="De ti årene regnes fra avbruddet og ikke fra sakens avslutning.",
    ),
)

_UTLANDET = HENDELSE.type == Hendelsestype.UTENLANDSINNDRIVING
_TIDLIGERE_17_3 = FORELDELSESLOVEN.p("17").nr(3).lydende_til(_SISTE_DAG_FOER)
_AVBRYTER_UTE = _UTLANDET & (HENDELSE.dato >= _LOVENDRINGEN) & (NYTT | lest("L10", "nr3"))
_HVILER_UTE = Hviler(HENDELSE.dato, Hvilegrunn.UTLANDET, slutt=HENDELSE.avsluttet, ny=Aar(10))

_I_UTLANDET = (
    regel(
        "foreldelse.virkning.utlandet",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(2), PAAGAAR, _ETTER_SAKEN),
        naar=_UTLANDET & ~EGEN_MYNDIGHET & (HENDELSE.dato >= _LOVENDRINGEN),
        da=_HVILER_UTE,
        fordi="Begjæring om inndriving i utlandet avbryter, og ti år løper fra saken der er avsluttet.",
    ),
    regel(
        "foreldelse.virkning.utlandet_foer_2026",
        om=FORELDELSESVIRKNING,
        hjemmel=(_TIDLIGERE_17_3, PAAGIKK, _TIDLIGERE_ETTER_SAKEN),
        naar=_UTLANDET,
        da=_HVILER_UTE,
        tid=HENDELSE.dato,
        gjelder=TIL_2026,
        fordi="Etter tidligere regelverk løp ti år fra avslutningen av saken i utlandet.",
    ),
    regel(
        "foreldelse.virkning.utlandet_tidligere",
        om=FORELDELSESVIRKNING,
        hjemmel=(_TIDLIGERE_17_3, PAAGAAR, _TIDLIGERE_ETTER_SAKEN),
        naar=_UTLANDET & EGEN_MYNDIGHET & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE) & lest("L10", "nr2"),
        da=_HVILER_UTE,
        tid=HENDELSE.dato,
        gjelder=FRA_2026,
        fordi="I saker etter tidligere regelverk løper ti år fra avslutningen av saken i utlandet.",
    ),
    regel(
        "foreldelse.virkning.utlandet_innkrevingsloven",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(3), TI_AAR),
        naar=_AVBRYTER_UTE & (HENDELSE.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN),
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="For krav etter innkrevingsloven løper ti år fra begjæringen om inndriving i utlandet.",
    ),
    regel(
        "foreldelse.virkning.utlandet_kommunen",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(4).pkt(2), FORELDELSESLOVEN.p("17").nr(3).pkt(3), TI_AAR),
        naar=_AVBRYTER_UTE & (HENDELSE.namsmyndighet == Namsmyndighet.KOMMUNAL),
        da=_TI_AAR_FRA_BESLUTNINGEN,
        fordi="For krav kommunen selv inndriver, løper ti år fra begjæringen om inndriving i utlandet.",
    ),
)

REGLER = _VARSLER + _SKRITT + _BESLUTNINGER + _AVSLUTNINGER + _I_UTLANDET
