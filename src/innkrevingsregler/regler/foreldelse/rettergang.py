"""Rettslige skritt: det som gjøres for å få kravet avgjort. (foreldelsesloven §§ 15, 15 a, 16, 19, 21 nr. 1 og 23)"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype, Saksskritt
from ...regelform.avledede.foreldelsesvirkning import FASTSETTELSESDOM
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Uttrykk, Vilkaar, skjoenn
from ...regelform.virkninger import Aar, Hvilegrunn, Hviler, IngenVirkning
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import FORELDELSESLOVEN
from ...rettskilder.periode import Periode

MELDING_INNEN_RIMELIG_TID = skjoenn(
    "melding_om_avslutning",
    "Om fordringshaveren fikk melding om avslutningen innen rimelig tid",
    hjemmel=FORELDELSESLOVEN.p("22").nr(1).pkt(2),
    momenter=("hvor lang tid som gikk", "hvem som skulle gi meldingen", "når opplysning burde vært søkt"),
)
"""Skjønnet i § 22 nr. 1 andre punktum; nr. 4 andre punktum viser til det."""

RIMELIG_VERNETING = skjoenn(
    "foreldelse.rimelig_verneting",
    "Om det var rimelig verneting for saken i den fremmede staten",
    hjemmel=FORELDELSESLOVEN.p("23").nr(1).pkt(1),
    momenter=("skyldnerens tilknytning til staten", "hvor kravet oppsto", "hva partene har avtalt om verneting"),
)

TIL_2026 = Periode(None, date(2025, 12, 31))
FRA_2026 = Periode(date(2026, 1, 1), None)
PAAGAAR = FORELDELSESLOVEN.p("21").nr(1).pkt(1)
PAAGIKK = FORELDELSESLOVEN.p("21").nr(1).lydende_til(date(2025, 12, 31))
"""§ 21 nr. 1 før den fikk ny ordlyd i 2026. Delingen i punktum er ikke kjent, men hvilen var den samme."""


def mens_det_paagaar(
    id_: str,
    *,
    hjemmel: tuple[Henvisning, ...],
    naar: Vilkaar,
    da: Hviler,
    fordi: str,
    tid: Uttrykk = HENDELSE.dato,
) -> tuple[Regel, Regel]:
    """Avbruddet, og hvilen etter § 21 nr. 1, i hver av de to ordlydene. `tid` er dagen som avgjør hvilken."""

    def en(id_: str, hvilen: Henvisning, gjelder: Periode) -> Regel:
        hjemler = (*hjemmel, hvilen)
        return regel(
            id_, om=FORELDELSESVIRKNING, hjemmel=hjemler, naar=naar, da=da, tid=tid, gjelder=gjelder, fordi=fordi
        )

    return en(id_, PAAGAAR, FRA_2026), en(f"{id_}_foer_2026", PAAGIKK, TIL_2026)


_SAKSANLEGG = HENDELSE.type.er_en_av(Hendelsestype.FORLIKSKLAGE, Hendelsestype.STEVNING)
_SAK_REIST = _SAKSANLEGG & HENDELSE.gruppe.nei & HENDELSE.saken_i_utlandet.nei
_I_SAKEN = HENDELSE.saksskritt == Saksskritt.KRAV_I_SAKEN
_I_STRAFFESAK_427 = HENDELSE.saksskritt == Saksskritt.STRAFFESAK_427
_I_STRAFFESAK_428 = HENDELSE.saksskritt == Saksskritt.STRAFFESAK_428
_FASTSETTELSESDOM = HENDELSE.saksskritt == FASTSETTELSESDOM
_ANNEN_MAATE = HENDELSE.saksskritt == Saksskritt.ANNEN_AVGJOERELSESMAATE
_SAKEN_HVILER = Hviler(HENDELSE.rettidig_dag, Hvilegrunn.RETTERGANG)
_TVISTEN_HVILER = Hviler(HENDELSE.dato, Hvilegrunn.RETTERGANG)

_GRUPPE = _SAKSANLEGG & HENDELSE.gruppe.ja & HENDELSE.saken_i_utlandet.nei
_OMFATTET = HENDELSE.i_gruppen.ja | HENDELSE.krever_registrering.nei | HENDELSE.registrert_i_gruppen.ja
_GODKJENNINGEN = FORELDELSESLOVEN.p("15a").l(2)

_VOLDGIFT = (HENDELSE.type == Hendelsestype.VOLDGIFT) & HENDELSE.saken_i_utlandet.nei
_KLAGE = HENDELSE.type == Hendelsestype.KLAGE
_TVISTEORGAN = _KLAGE & HENDELSE.etter_16.ja & HENDELSE.av_skyldneren.nei
_I_UTLANDET = (_SAKSANLEGG | (HENDELSE.type == Hendelsestype.VOLDGIFT) | _TVISTEORGAN) & HENDELSE.saken_i_utlandet.ja
_PROSESSVARSEL = HENDELSE.type == Hendelsestype.PROSESSVARSEL
_VARSLET_OM_SAKEN = Hviler(HENDELSE.dato, Hvilegrunn.PROSESSVARSEL, slutt=HENDELSE.sak_avsluttet, etter=Aar(1))

_SAK = (
    *mens_det_paagaar(
        "foreldelse.virkning.sak_reist",
        hjemmel=(
            FORELDELSESLOVEN.p("15").nr(1).pkt(1),
            FORELDELSESLOVEN.p("15").nr(2).bok("a"),
            FORELDELSESLOVEN.p("29").nr(3).pkt(1),
        ),
        naar=_SAK_REIST & ~(_I_SAKEN | _I_STRAFFESAK_427 | _I_STRAFFESAK_428 | _FASTSETTELSESDOM),
        da=_SAKEN_HVILER,
        fordi="Forliksklage og stevning avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.sak_reist_av_skyldneren",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(1).pkt(2), FORELDELSESLOVEN.p("15").nr(2).bok("a")),
        naar=_SAK_REIST & _FASTSETTELSESDOM,
        da=_SAKEN_HVILER,
        fordi="Går skyldneren til sak for å få fastslått om fordringen består, avbryter det også.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.krav_i_saken",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(2).bok("b"),),
        naar=_SAK_REIST & _I_SAKEN,
        da=_SAKEN_HVILER,
        fordi="Kravet ble satt fram, eller påberopt til motregning, i en sak mellom partene, og det avbryter.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.krav_ved_paatalemyndigheten",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(1).pkt(3),),
        naar=_SAK_REIST & _I_STRAFFESAK_427,
        da=_SAKEN_HVILER,
        fordi="Fornærmedes begjæring om at påtalemyndigheten tar kravet med i straffesaken, avbryter.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.krav_i_straffesak",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(2).bok("c"),),
        naar=_SAK_REIST & _I_STRAFFESAK_428,
        da=_SAKEN_HVILER,
        fordi="Fornærmedes eget krav i straffesaken avbryter, så lenge saken pågår.",
    ),
    regel(
        "foreldelse.virkning.sak_i_utlandet",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("23").nr(1).pkt(1), FORELDELSESLOVEN.p("23").nr(1).pkt(2)),
        naar=_I_UTLANDET & RIMELIG_VERNETING,
        da=_SAKEN_HVILER,
        fordi="Sak reist i en fremmed stat der det er rimelig verneting, avbryter også her, så lenge den pågår.",
    ),
    regel(
        "foreldelse.virkning.sak_i_utlandet_uten_verneting",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("23").nr(1).pkt(1),
        naar=_I_UTLANDET & ~RIMELIG_VERNETING,
        da=IngenVirkning(),
        fordi="Uten rimelig verneting i den fremmede staten har saken der ingen virkning for foreldelsen her.",
    ),
)

_GRUPPESOEKSMAAL = (
    *mens_det_paagaar(
        "foreldelse.virkning.gruppesoeksmaal",
        hjemmel=(FORELDELSESLOVEN.p("15a").l(1).pkt(1), FORELDELSESLOVEN.p("29").nr(3).pkt(1)),
        naar=_GRUPPE & HENDELSE.i_gruppen.ja & HENDELSE.uttraadt.nei,
        da=_SAKEN_HVILER,
        fordi="Stevning i gruppesøksmål avbryter for kravene innenfor rammen av søksmålet, så lenge saken pågår.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.gruppesoeksmaal_godkjent",
        hjemmel=(_GODKJENNINGEN,),
        naar=_GRUPPE & HENDELSE.i_gruppen.nei & _OMFATTET & HENDELSE.uttraadt.nei,
        da=Hviler(HENDELSE.gruppe_avbrutt, Hvilegrunn.RETTERGANG),
        fordi="For krav som først kom med da gruppesøksmålet ble godkjent, er det godkjenningen som avbryter.",
        tid=HENDELSE.gruppe_avbrutt,
    ),
    regel(
        "foreldelse.virkning.gruppesoeksmaal_ikke_registrert",
        om=FORELDELSESVIRKNING,
        hjemmel=_GODKJENNINGEN.pkt(2),
        naar=_GRUPPE & ~_OMFATTET,
        da=IngenVirkning(),
        fordi="Gruppesøksmålet gjelder bare registrerte medlemmer, og fordringshaveren ble ikke registrert.",
    ),
    regel(
        "foreldelse.virkning.gruppesoeksmaal_uttraadt",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("15a").l(3),
        naar=_GRUPPE & _OMFATTET & HENDELSE.uttraadt.ja,
        da=Hviler(HENDELSE.gruppe_avbrutt, Hvilegrunn.RETTERGANG, slutt=HENDELSE.uttreden, gjenstaaende=True),
        fordi="Den som trer ut av gruppen, har det igjen av fristen som gjensto da den ble avbrutt.",
    ),
)

_TVIST = (
    *mens_det_paagaar(
        "foreldelse.virkning.voldgift",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(3).pkt(1),),
        naar=_VOLDGIFT & ~(_ANNEN_MAATE | _I_SAKEN),
        da=_TVISTEN_HVILER,
        fordi="Voldgiftssak som er innledet, avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.annen_avgjoerelsesmaate",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(3).pkt(2),),
        naar=_VOLDGIFT & _ANNEN_MAATE,
        da=_TVISTEN_HVILER,
        fordi="Skal tvisten avgjøres på en annen særskilt måte, avbryter det som setter den i gang.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.krav_i_voldgiftssaken",
        hjemmel=(FORELDELSESLOVEN.p("15").nr(3).pkt(3),),
        naar=_VOLDGIFT & _I_SAKEN,
        da=_TVISTEN_HVILER,
        fordi="Kravet ble satt fram, eller påberopt til motregning, i en voldgiftssak mellom partene, og det avbryter.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.nemnd",
        hjemmel=(FORELDELSESLOVEN.p("16").nr(2),),
        naar=HENDELSE.type == Hendelsestype.NEMNDSKLAGE,
        da=_TVISTEN_HVILER,
        fordi="Tvist som er brakt inn for nemnd, avbryter, og ingen foreldelse skjer så lenge saken pågår.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.klage_til_tvisteorgan",
        hjemmel=(
            FORELDELSESLOVEN.p("16").nr(1).pkt(1),
            FORELDELSESLOVEN.p("16").nr(1).pkt(2),
            FORELDELSESLOVEN.p("16").nr(1).pkt(3),
        ),
        naar=_TVISTEORGAN & HENDELSE.saken_i_utlandet.nei,
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
    *mens_det_paagaar(
        "foreldelse.virkning.klage_fra_skyldneren_er_tvist",
        hjemmel=(FORELDELSESLOVEN.p("16").nr(1).pkt(1),),
        naar=_KLAGE & HENDELSE.etter_16.ja & HENDELSE.av_skyldneren.ja & lest("L20", "ogsaa_vedtak"),
        da=_TVISTEN_HVILER,
        fordi="Skyldnerens klage bringer tvisten inn for organet, og leses slik at den avbryter mens saken pågår.",
    ),
    regel(
        "foreldelse.virkning.prosessvarsel",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("19").nr(1),
        naar=_PROSESSVARSEL & HENDELSE.om_avhengig_sak.nei,
        da=_VARSLET_OM_SAKEN,
        fordi="Den som er varslet om saken i tide, kan forfølges til ett år etter at saken er avsluttet.",
    ),
    regel(
        "foreldelse.virkning.prosessvarsel_avhengig_sak",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("19").nr(2), FORELDELSESLOVEN.p("19").nr(1)),
        naar=_PROSESSVARSEL & HENDELSE.om_avhengig_sak.ja,
        da=_VARSLET_OM_SAKEN,
        fordi="Det samme gjelder varsel om en sak om et rettsforhold fordringen avhenger av.",
    ),
)

REGLER = _SAK + _GRUPPESOEKSMAAL + _TVIST
