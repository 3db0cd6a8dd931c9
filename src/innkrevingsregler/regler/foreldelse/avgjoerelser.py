"""Det en sak ender med: dom, forlik, avvisning, straffedom. (foreldelsesloven §§ 11, 21 nr. 2, 22 nr. 1 og 23 nr. 2)"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, Hvilegrunn, IngenVirkning, Maaneder, Opphoerer, TidligstEtter
from ...rettskilder.lover import FORELDELSESLOVEN
from .rettergang import MELDING_INNEN_RIMELIG_TID

_DOM = HENDELSE.type.er_en_av(Hendelsestype.DOM, Hendelsestype.RETTSFORLIK)
_HER = _DOM & HENDELSE.fra_utlandet.nei
_UTE = _DOM & HENDELSE.fra_utlandet.ja
_TI_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, ny=Aar(10), ny_fra=HENDELSE.kreves_fra)
_TRE_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, ny=Aar(3), ny_fra=HENDELSE.kreves_fra)
_ETT_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG, etter=Aar(1))
_SLUTT = Opphoerer(HENDELSE.dato, Hvilegrunn.RETTERGANG)

_AVGJOERELSE = HENDELSE.type == Hendelsestype.FORVALTNINGSAVGJOERELSE
_VEDTAK = _AVGJOERELSE & HENDELSE.ombudets_kritikk.nei
_AVVIST = (HENDELSE.type == Hendelsestype.AVVISNING) & HENDELSE.gjelder_bo.nei & HENDELSE.begjaering_trukket.nei
_AVVIST_UTEN_FORSETT = _AVVIST & HENDELSE.forsettlig.nei

_STRAFFEDOM = HENDELSE.type == Hendelsestype.STRAFFEDOM
AV_STRAFFBAR_HANDLING = KRAV.art.er_en_av(
    RettsligArt.ERSTATNING_STRAFFBAR,
    RettsligArt.SKADESERSTATNING,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.ANSVAR_TREKK,
)

REGLER = (
    regel(
        "foreldelse.virkning.dom",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_HER & HENDELSE.fastslaatt.ja,
        da=_TI_AAR,
        fordi="Er fordringen bindende fastslått, løper en ny frist på ti år.",
    ),
    regel(
        "foreldelse.virkning.dom_ikke_bindende",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(2),
        naar=_HER & HENDELSE.fastslaatt.nei,
        da=_TRE_AAR,
        fordi="En avgjørelse som ikke fastslår fordringen bindende, gir en ny frist på tre år.",
    ),
    regel(
        "foreldelse.virkning.utenlandsk_dom",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("23").nr(2).pkt(1),
        naar=_UTE & HENDELSE.fastslaatt.ja & HENDELSE.anerkjennes_her.ja,
        da=_TI_AAR,
        fordi="En utenlandsk avgjørelse som anerkjennes her, gir en ny frist på ti år når den fastslår fordringen.",
    ),
    regel(
        "foreldelse.virkning.utenlandsk_dom_ikke_anerkjent",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("23").nr(2).pkt(2),
        naar=_UTE & HENDELSE.fastslaatt.ja & HENDELSE.anerkjennes_her.nei,
        da=_ETT_AAR,
        fordi="Anerkjennes avgjørelsen ikke her, varer virkningen av avbruddet ett år for det den godkjenner.",
    ),
    regel(
        "foreldelse.virkning.utenlandsk_dom_uten_medhold",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("23").nr(1).pkt(1), FORELDELSESLOVEN.p("23").nr(2).pkt(2)),
        naar=_UTE & HENDELSE.fastslaatt.nei,
        da=_SLUTT,
        fordi="For det den utenlandske avgjørelsen ikke godkjenner, varer ikke virkningen av avbruddet.",
    ),
    regel(
        "foreldelse.virkning.ombudets_kritikk",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(3),
        naar=_AVGJOERELSE & HENDELSE.ombudets_kritikk.ja,
        da=_TRE_AAR,
        fordi="Kritiserer Sivilombudet og ber om ny behandling, løper en ny frist på tre år.",
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
        "foreldelse.virkning.begjaering_i_straffesak_trukket",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(5),
        naar=(HENDELSE.type == Hendelsestype.AVVISNING) & HENDELSE.gjelder_bo.nei & HENDELSE.begjaering_trukket.ja,
        da=_ETT_AAR,
        fordi="Trekker fornærmede kravet fra straffesaken, varer virkningen av påtalen ett år etter at det er meddelt.",
    ),
    regel(
        "foreldelse.virkning.straffedom_adgang",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("11").pkt(2), FORELDELSESLOVEN.p("11").pkt(3)),
        naar=_STRAFFEDOM & AV_STRAFFBAR_HANDLING & HENDELSE.fellende.ja & lest("L18", "adgang"),
        da=IngenVirkning(),
        fordi="Dommen flytter ikke siste dag, men kravet kan reises innen ett år etter at den ble rettskraftig.",
    ),
    regel(
        "foreldelse.virkning.straffedom_siste_dag",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("11").pkt(2), FORELDELSESLOVEN.p("11").pkt(3)),
        naar=_STRAFFEDOM & AV_STRAFFBAR_HANDLING & HENDELSE.fellende.ja & lest("L18", "siste_dag"),
        da=TidligstEtter(Aar(1), fra=HENDELSE.rettskraftig),
        fordi="Leses adgangen som en lengre frist, er siste dag ett år etter at dommen ble rettskraftig.",
    ),
    regel(
        "foreldelse.virkning.straffedom_uten_betydning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("11").pkt(1),
        naar=_STRAFFEDOM & (~AV_STRAFFBAR_HANDLING | HENDELSE.fellende.nei),
        da=IngenVirkning(),
        fordi="Bare fellende dom for handlingen kravet springer ut av, har betydning.",
    ),
)
