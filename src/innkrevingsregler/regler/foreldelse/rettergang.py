"""Rettslige skritt og avgjørelser. (foreldelsesloven §§ 11, 15, 15 a, 16, 19, 21 nr. 1 og 2, 22 nr. 1 og 23)"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import (
    Aar,
    Hvilegrunn,
    Hviler,
    IngenVirkning,
    Maaneder,
    Opphoerer,
    TidligstEtter,
)
from ...rettskilder.lover import FORELDELSESLOVEN

MELDING_INNEN_RIMELIG_TID = skjoenn(
    "melding_om_avslutning",
    "Om fordringshaveren fikk melding om avslutningen innen rimelig tid",
    hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(2),
    momenter=("hvor lang tid som gikk", "hvem som skulle gi meldingen", "når opplysning burde vært søkt"),
)
"""Skjønnet i § 22 nr. 1 andre punktum; nr. 4 andre punktum viser til det."""

PAAGAAR = FORELDELSESLOVEN.p("21").nr(1).pkt(1)

_SAK_REIST = HENDELSE.type.er_en_av(Hendelsestype.FORLIKSKLAGE, Hendelsestype.STEVNING)
_SAKEN_HVILER = Hviler(HENDELSE.rettidig_dag, Hvilegrunn.RETTERGANG)
_TVISTEN_HVILER = Hviler(HENDELSE.dato, Hvilegrunn.RETTERGANG)

_DOM = HENDELSE.type.er_en_av(Hendelsestype.DOM, Hendelsestype.RETTSFORLIK)
_TI_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, ny=Aar(10), ny_fra=HENDELSE.kreves_fra)
_TRE_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, ny=Aar(3))
_ETT_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, etter=Aar(1))

_VEDTAK = HENDELSE.type == Hendelsestype.FORVALTNINGSAVGJOERELSE
_AVVIST = (HENDELSE.type == Hendelsestype.AVVISNING) & HENDELSE.gjelder_bo.nei
_AVVIST_UTEN_FORSETT = _AVVIST & HENDELSE.forsettlig.nei
_KLAGE = HENDELSE.type == Hendelsestype.KLAGE

_STRAFFEDOM = HENDELSE.type == Hendelsestype.STRAFFEDOM
_AV_STRAFFBAR_HANDLING = KRAV.art.er_en_av(
    RettsligArt.ERSTATNING_STRAFFBAR,
    RettsligArt.SKADESERSTATNING,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.ANSVAR_TREKK,
)

_SKRITT = (
    regel(
        "foreldelse.virkning.sak_reist",
        om=FORELDELSESVIRKNING,
        hjemmel=(
            FORELDELSESLOVEN.p("15").nr(1).pkt(1),
            FORELDELSESLOVEN.p("15").nr(2).bok("a"),
            FORELDELSESLOVEN.p("29").nr(3).pkt(1),
            PAAGAAR,
        ),
        naar=_SAK_REIST & HENDELSE.gruppe.nei,
        da=_SAKEN_HVILER,
        fordi="Forliksklage og stevning avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.gruppesoeksmaal",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("15a").l(1).pkt(1), FORELDELSESLOVEN.p("29").nr(3).pkt(1), PAAGAAR),
        naar=_SAK_REIST & HENDELSE.gruppe.ja,
        da=_SAKEN_HVILER,
        fordi="Stevning i gruppesøksmål avbryter for kravene innenfor rammen av søksmålet, så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.voldgift",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("15").nr(3).pkt(1), PAAGAAR),
        naar=HENDELSE.type == Hendelsestype.VOLDGIFT,
        da=_TVISTEN_HVILER,
        fordi="Voldgiftssak som er innledet, avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.nemnd",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("16").nr(2), PAAGAAR),
        naar=HENDELSE.type == Hendelsestype.NEMNDSKLAGE,
        da=_TVISTEN_HVILER,
        fordi="Tvist som er brakt inn for nemnd, avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.klage_til_tvisteorgan",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("16").nr(1).pkt(1), PAAGAAR),
        naar=_KLAGE & HENDELSE.etter_16.ja & HENDELSE.av_skyldneren.nei,
        da=_TVISTEN_HVILER,
        fordi="Tvist for et organ med særskilt myndighet til å avgjøre den avbryter, så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.klage_fra_skyldneren",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("16").nr(1).pkt(1),
        naar=_KLAGE & (HENDELSE.etter_16.nei | (HENDELSE.av_skyldneren.ja & lest("L20", "bare_tvisteavgjoerelse"))),
        da=IngenVirkning(),
        fordi="En vanlig klage over kravet eller et tiltak er ingen tvist for et særskilt organ og avbryter ikke.",
    ),
    regel(
        "foreldelse.virkning.klage_fra_skyldneren_er_tvist",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("16").nr(1).pkt(1), PAAGAAR),
        naar=_KLAGE & HENDELSE.etter_16.ja & HENDELSE.av_skyldneren.ja & lest("L20", "ogsaa_vedtak"),
        da=_TVISTEN_HVILER,
        fordi="Skyldnerens klage bringer tvisten inn for organet, og leses slik at den avbryter mens saken pågår.",
    ),
    regel(
        "foreldelse.virkning.prosessvarsel",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("19").nr(1),
        naar=HENDELSE.type == Hendelsestype.PROSESSVARSEL,
        da=Hviler(HENDELSE.dato, Hvilegrunn.PROSESSVARSEL, slutt=HENDELSE.sak_avsluttet, etter=Aar(1)),
        fordi="Den som er varslet om saken i tide, kan forfølges til ett år etter at saken er avsluttet.",
    ),
)

_AVGJOERELSER = (
    regel(
        "foreldelse.virkning.dom",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_DOM & HENDELSE.fastslaatt.ja,
        da=_TI_AAR,
        fordi="Er fordringen bindende fastslått, løper en ny frist på ti år.",
    ),
    regel(
        "foreldelse.virkning.dom_ikke_bindende",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(2),
        naar=_DOM & HENDELSE.fastslaatt.nei,
        da=_TRE_AAR,
        fordi="En avgjørelse som ikke fastslår fordringen bindende, gir en ny frist på tre år.",
    ),
    regel(
        "foreldelse.virkning.avgjoerelse_fra_tvisteorgan",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_VEDTAK & HENDELSE.etter_16.ja & HENDELSE.fullt_medhold.ja & HENDELSE.fastslaatt.ja,
        da=_TI_AAR,
        fordi="En bindende avgjørelse fra et særskilt tvisteorgan gir en ny frist på ti år.",
    ),
    regel(
        "foreldelse.virkning.avgjoerelse_fra_tvisteorgan_ikke_bindende",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(2),
        naar=_VEDTAK & HENDELSE.etter_16.ja & HENDELSE.fullt_medhold.ja & HENDELSE.fastslaatt.nei,
        da=_TRE_AAR,
        fordi="En avgjørelse fra et særskilt tvisteorgan som ikke binder, gir en ny frist på tre år.",
    ),
    regel(
        "foreldelse.virkning.ikke_fullt_medhold",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(4),
        naar=_VEDTAK & HENDELSE.etter_16.ja & HENDELSE.fullt_medhold.nei,
        da=_ETT_AAR,
        fordi="For det fordringshaveren ikke fikk medhold i, varer virkningen av avbruddet ett år.",
    ),
    regel(
        "foreldelse.virkning.vanlig_vedtak",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("16").nr(1).pkt(1), FORELDELSESLOVEN.p("21").nr(2).pkt(1)),
        naar=_VEDTAK & HENDELSE.etter_16.nei,
        da=IngenVirkning(),
        fordi="Et vanlig vedtak som ilegger kravet, avgjør ingen tvist og avbryter ikke.",
    ),
    regel(
        "foreldelse.virkning.vanlig_vedtak_er_avgjoerelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("16").nr(1).pkt(1), FORELDELSESLOVEN.p("21").nr(2).pkt(1)),
        naar=_VEDTAK & HENDELSE.etter_16.nei & HENDELSE.fastslaatt.ja & lest("L20", "ogsaa_vedtak"),
        da=_TI_AAR,
        unntak_fra=("foreldelse.virkning.vanlig_vedtak",),
        fordi="Vedtaket som fastsetter kravet, er her lest som en avgjørelse, og gir ti år når det er bindende.",
    ),
    regel(
        "foreldelse.virkning.avvisning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(1),
        naar=_AVVIST_UTEN_FORSETT & HENDELSE.gruppe.nei & (HENDELSE.sen_kjennskap.nei | MELDING_INNEN_RIMELIG_TID),
        da=_ETT_AAR,
        fordi="Endte saken uten avgjørelse, varer virkningen av avbruddet ett år etter at den var avsluttet.",
    ),
    regel(
        "foreldelse.virkning.avvisning_sen_kjennskap",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("22").nr(1).pkt(2), FORELDELSESLOVEN.p("22").nr(1).pkt(3)),
        naar=_AVVIST_UTEN_FORSETT & HENDELSE.gruppe.nei & HENDELSE.sen_kjennskap.ja & ~MELDING_INNEN_RIMELIG_TID,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, etter=Aar(1), etter_fra=HENDELSE.kjennskap, hoeyst=Aar(3)),
        fordi="Kom ikke meldingen innen rimelig tid, regnes året fra kjennskapen, men høyst tre år fra slutten.",
    ),
    regel(
        "foreldelse.virkning.avvist_gruppesoeksmaal",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("15a").l(1).pkt(2),
        naar=_AVVIST_UTEN_FORSETT & HENDELSE.gruppe.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, etter=Maaneder(1)),
        fordi="Godkjennes ikke gruppesøksmålet, må nytt skritt tas innen én måned.",
    ),
    regel(
        "foreldelse.virkning.forsettlig_avvisning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(1),
        naar=_AVVIST & HENDELSE.forsettlig.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG),
        fordi="Skyldes utfallet forsett hos fordringshaveren, varer ikke virkningen av avbruddet.",
    ),
    regel(
        "foreldelse.virkning.straffedom_adgang",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("11").pkt(2),
        naar=_STRAFFEDOM & _AV_STRAFFBAR_HANDLING & HENDELSE.fellende.ja & lest("L18", "adgang"),
        da=IngenVirkning(),
        fordi="Dommen flytter ikke siste dag, men kravet kan reises innen ett år etter at den ble rettskraftig.",
    ),
    regel(
        "foreldelse.virkning.straffedom_siste_dag",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("11").pkt(2),
        naar=_STRAFFEDOM & _AV_STRAFFBAR_HANDLING & HENDELSE.fellende.ja & lest("L18", "siste_dag"),
        da=TidligstEtter(Aar(1), fra=HENDELSE.rettskraftig),
        fordi="Leses adgangen som en lengre frist, er siste dag ett år etter at dommen ble rettskraftig.",
    ),
    regel(
        "foreldelse.virkning.straffedom_uten_betydning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("11").pkt(1),
        naar=_STRAFFEDOM & (~_AV_STRAFFBAR_HANDLING | HENDELSE.fellende.nei),
        da=IngenVirkning(),
        fordi="Bare fellende dom for handlingen kravet springer ut av, har betydning.",
    ),
)

REGLER = _SKRITT + _AVGJOERELSER
