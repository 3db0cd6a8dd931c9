"""Avledede fakta om tvangsgrunnlaget: hva som foreligger, og hvor langt fristene og varslene er kommet."""

from __future__ import annotations

from enum import StrEnum

from ...fakta.koder import Grunnlagsstilling, Innkrevingslovkrav, Namsmyndighet, Regelverk
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BARNELOVA,
    BIDRAGSINNKREVINGSLOVEN,
    FOR_2025_06_10_968,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
    STRAFFEPROSESSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


class Saerlovgrunnlag(StrEnum):
    """Om loven kravet bygger på, gir tvangsgrunnlag, etter det katalogen sier om kravtypen."""

    JA = "JA"
    NEI = "NEI"
    AVHENGER = "AVHENGER"


class BokstavD(StrEnum):
    """Hva slags beslutning etter tvangsfullbyrdelsesloven § 7-2 første ledd bokstav d kravet er fastsatt ved."""

    TVANGSMULKT = "TVANGSMULKT"
    SANKSJON = "SANKSJON"
    DISIPLINAERSTRAFF = "DISIPLINAERSTRAFF"
    INGEN = "INGEN"


class Fremmet(StrEnum):
    """Om fullbyrdelse ble krevd i løpet av det første året det var mulig (tvangsfullbyrdelsesloven § 4-19)."""

    AARET_LOEPER = "AARET_LOEPER"
    BEGJAERT = "BEGJAERT"
    BARE_VARSLET = "BARE_VARSLET"
    IKKE = "IKKE"


_TFL = TVANGSFULLBYRDELSESLOVEN
_ALMINNELIGE = _TFL.p("4-1").l(2)
_HENDELSER = ("krav.hendelser", "krav.fullstendig_til")


def _ja_nei(navn: str, beskrivelse: str, *hjemler: Henvisning, av: tuple[str, ...] = _HENDELSER) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


def _kode(navn: str, koder: type[StrEnum], beskrivelse: str, *hjemler: Henvisning, av: tuple[str, ...]) -> Variabel:
    domene = tuple(k.value for k in koder)
    return avledet(Omfang.KRAV, navn, Verditype.KODE, beskrivelse, av=av, hjemler=hjemler, domene=domene)


_FORELIGGER = (
    _ja_nei(
        "avgjoerelse_med_domsvirkning",
        "Om en annen norsk myndighet enn en domstol har avgjort kravet med virkning som dom",
        _ALMINNELIGE.bok("b"),
    ),
    _ja_nei(
        "forelegg_vedtatt",
        "Om kravet var fastsatt i et forelegg som var vedtatt dagen det spørres om",
        _ALMINNELIGE.bok("c"),
        av=("krav.vedtatt", "krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei("voldgiftsdom_foreligger", "Om det forelå voldgiftsdom dagen det spørres om", _ALMINNELIGE.bok("d")),
    _ja_nei(
        "utenlandsk_avgjoerelse",
        "Om det forelå utenlandsk avgjørelse, forlik eller voldgiftsdom dagen det spørres om",
        _ALMINNELIGE.bok("f"),
    ),
    _ja_nei(
        "utenlandsk_vernetingsavgjoerelse",
        "Om det forelå avgjørelse av en utenlandsk domstol partene hadde avtalt verneting ved",
        _ALMINNELIGE.bok("g"),
    ),
    _ja_nei(
        "internasjonal_avgjoerelse",
        "Om det forelå avgjørelse av eller forlik for internasjonal domstol eller myndighet",
        _ALMINNELIGE.bok("h"),
    ),
    _ja_nei(
        "gjeldsbrev_foreligger",
        "Om kravet bygger på et gjeldsbrev som kan inndrives uten søksmål",
        _TFL.p("7-2").l(1).bok("a"),
        av=("krav.gjeldsbrev", "krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei(
        "veksel_foreligger",
        "Om kravet er et vekselkrav som kan inndrives uten søksmål",
        _TFL.p("7-2").l(1).bok("b"),
        av=("krav.veksel", "krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei(
        "sjekk_foreligger",
        "Om kravet er et sjekkrav som kan inndrives uten søksmål",
        _TFL.p("7-2").l(1).bok("c"),
        av=("krav.sjekk", "krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei(
        "gjeldserklaering_foreligger",
        "Om kravet bygger på en elektronisk gjeldserklæring som kan inndrives uten søksmål",
        _TFL.p("7-2").l(1).bok("g"),
        av=("krav.elektronisk_gjeldserklaering", "krav.rettslig_art", "krav.kravtype"),
    ),
    _kode(
        "vedtak_bokstav_d",
        BokstavD,
        "Om kravet er fastsatt ved beslutning om tvangsmulkt, administrativ sanksjon eller disiplinærstraff",
        _TFL.p("7-2").l(1).bok("d"),
        av=("krav.rettslig_art", "krav.kravtype"),
    ),
    _kode(
        "grunnlag_i_saerlov",
        Saerlovgrunnlag,
        "Om loven kravet bygger på, gjør det til tvangsgrunnlag",
        _TFL.p("7-2").l(1).bok("e"),
        av=("krav.kravtype",),
    ),
    _ja_nei(
        "skattekrav",
        "Om kravet er et skatte- og avgiftskrav, eller likestilt med et",
        SKATTEBETALINGSLOVEN.p("1-1").l(2),
        SKATTEBETALINGSLOVEN.p("1-1").l(3),
        av=("krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei(
        "bidragskrav",
        "Om kravet er underholdsbidrag eller særtilskudd",
        BARNELOVA.p("78").l(2).pkt(1),
        BARNELOVA.p("78").l(3).pkt(1),
        av=("krav.rettslig_art", "krav.kravtype"),
    ),
    _kode(
        "innkrevingslovkrav",
        Innkrevingslovkrav,
        "Bestemmelsen i innkrevingsloven som gir kravet",
        INNKREVINGSLOVEN.p("7").l(2),
        INNKREVINGSLOVEN.p("31").l(4),
        av=("krav.innkrevingsloven", "krav.rettslig_art", "krav.kravtype"),
    ),
)

_OM_AVGJOERELSEN = (
    _ja_nei("dom_er_kjennelse", "Om den siste avgjørelsen er en kjennelse og ikke en dom", _TFL.p("4-13").l(1)),
    _ja_nei("dom_forkynt", "Om kjennelsen er forkynt", _TFL.p("4-13").l(1)),
    _ja_nei("dom_rettskraftig", "Om den siste avgjørelsen er rettskraftig", _TFL.p("4-12").l(1)),
    _ja_nei(
        "dom_frist_oversittet", "Om oppfyllelsesfristen i den siste avgjørelsen er ute", _TFL.p("4-12").l(2).pkt(1)
    ),
    _ja_nei(
        "dom_sikkerhet_stilt", "Om skyldneren har stilt sikkerhet for det han er dømt til", _TFL.p("4-12").l(2).pkt(2)
    ),
    _ja_nei(
        "dom_i_straffesak",
        "Om avgjørelsen er truffet i straffesak",
        STRAFFEPROSESSLOVEN.p("452").l(1),
        av=("krav.hendelser", "krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei(
        "dom_om_straff",
        "Om avgjørelsen, er den truffet i straffesak, ilegger straff, inndragning eller saksomkostninger til staten",
        STRAFFEPROSESSLOVEN.p("452").l(1),
        av=("krav.rettslig_art", "krav.kravtype"),
    ),
    _ja_nei("voldgiftsdom_rettskraftig", "Om voldgiftsdommen er rettskraftig", _TFL.p("4-15")),
    _ja_nei("voldgiftsdom_frist_oversittet", "Om oppfyllelsesfristen i voldgiftsdommen er ute", _TFL.p("4-15")),
    _ja_nei("forlik_frist_oversittet", "Om oppfyllelsesfristen i forliket er ute", _TFL.p("4-16")),
    _ja_nei(
        "utenlandsk_kan_fullbyrdes",
        "Om den utenlandske avgjørelsen er tvangskraftig i opphavsstaten",
        _TFL.p("4-17").l(1),
    ),
    _ja_nei("utenlandsk_rettskraftig", "Om den utenlandske avgjørelsen er rettskraftig", _TFL.p("7-9").l(5)),
    _ja_nei(
        "internasjonal_kan_fullbyrdes",
        "Om vilkårene i overenskomsten for å fullbyrde den internasjonale avgjørelsen er oppfylt",
        _TFL.p("4-17").l(2).pkt(1),
    ),
    _ja_nei("internasjonal_rettskraftig", "Om den internasjonale avgjørelsen er rettskraftig", _TFL.p("7-9").l(5)),
)

_OM_FRISTENE = (
    _ja_nei(
        "misligholdt",
        "Om kravet er forfalt og ikke betalt i rett tid",
        _TFL.p("4-4").l(1),
        STRAFFEPROSESSLOVEN.p("454").pkt(1),
        av=("krav.forfall", "krav.vedtatt"),
    ),
    _ja_nei(
        "to_uker_siden_varsel",
        "Om det er gått to uker siden varselet om fullbyrdelse ble sendt",
        _TFL.p("4-18").l(1).pkt(1),
        av=("krav.varslet",),
    ),
    _ja_nei(
        "varslet_for_tidlig",
        "Om varselet om fullbyrdelse ble sendt før forfallsdagen",
        _TFL.p("4-18").l(1).pkt(2),
        av=("krav.varslet", "krav.forfall"),
    ),
    _ja_nei("to_uker_siden_forfall", "Om det er gått to uker siden forfall", _TFL.p("4-18").l(3), av=("krav.forfall",)),
    _ja_nei(
        "to_uker_siden_nytt_varsel",
        "Om det er gått to uker siden det nye varselet ble sendt",
        _TFL.p("4-19").l(1).pkt(1),
        av=("krav.varslet_paa_nytt",),
    ),
    _ja_nei(
        "utsatt_over_et_aar",
        "Om saken er utsatt og ikke begjært fortsatt innen ett år",
        _TFL.p("4-19").l(2),
        av=("krav.sak_utsatt", "krav.begjaert_fortsatt"),
    ),
    _kode(
        "fremmet_alminnelig",
        Fremmet,
        "Om fullbyrdelse etter det alminnelige grunnlaget ble krevd i løpet av det første året det var mulig",
        _TFL.p("4-19").l(1).pkt(1),
        av=_HENDELSER,
    ),
    _kode(
        "fremmet_saerlig",
        Fremmet,
        "Om fullbyrdelse etter det særlige grunnlaget ble krevd i løpet av det første året det var mulig",
        _TFL.p("4-19").l(1).pkt(1),
        av=("krav.varslet", "krav.forfall", "krav.oppfyllelsesfrist", *_HENDELSER),
    ),
    _ja_nei(
        "oppfyllelsesfrist_oversittet",
        "Om oppfyllelsesfristen i vedtaket er ute",
        _TFL.p("4-18").l(5).pkt(1),
        av=("krav.oppfyllelsesfrist", "krav.forfall"),
    ),
    _ja_nei(
        "vedtaket_endelig",
        "Om avgjørelsen var endelig dagen det spørres om",
        _TFL.p("4-18").l(5).pkt(2),
        av=("krav.endelig",),
    ),
    _ja_nei(
        "saerlov_krever_endelig",
        "Om særloven bare gjør endelig vedtak til tvangsgrunnlag",
        _TFL.p("7-2").l(1).bok("e"),
        av=("krav.kravtype",),
    ),
    _ja_nei(
        "soeksmaal_utsetter",
        "Om særloven lar søksmål mot staten utsette tvangskraften",
        _TFL.p("4-1").l(1),
        av=("krav.kravtype",),
    ),
    _ja_nei(
        "klage_utsetter",
        "Om innkrevingen må vente til en klage over kravet er avgjort",
        INNKREVINGSLOVEN.p("7").l(3),
        BIDRAGSINNKREVINGSLOVEN.p("29").l(2),
        av=("krav.kravtype", "krav.innkrevingsloven"),
    ),
    _ja_nei("klage_til_behandling", "Om en klage over kravet ikke er avgjort", INNKREVINGSLOVEN.p("7").l(3)),
    _ja_nei("begjaert", "Om tvangsfullbyrdelse er begjært eller besluttet", _TFL.p("4-3")),
)

_OM_HVEM = (
    _kode(
        "namsmyndighet_for_kravet",
        Namsmyndighet,
        "Hvem som skal beslutte utlegg for kravet",
        _TFL.p("2-15").l(1),
        INNKREVINGSLOVEN.p("23").l(1),
        av=("krav.saker", "krav.innkrever", "krav.kravtype"),
    ),
    _kode(
        "regelverk_utlegg",
        Regelverk,
        "Regelverket en utleggssak om kravet følger: den som er til behandling, ellers en ny sak",
        FOR_2025_06_10_968.p("").nr(1),
        OVERGANGSFORSKRIFTEN.p("1").l(1),
        OVERGANGSFORSKRIFTEN.p("1").l(2),
        av=("krav.saker", "krav.trekk", "krav.skyldner"),
    ),
    _kode(
        "grunnlagsstilling",
        Grunnlagsstilling,
        "Skyldnerens stilling til tvangsgrunnlaget",
        _TFL.p("4-7"),
        _TFL.p("4-8").l(1),
        av=("krav.stilling", *_HENDELSER),
    ),
)

_AV_GRUNNLAGENE = ("krav.hendelser", "krav.kravtype", "krav.rettslig_art", "krav.vedtatt")

GRUNNLAGENE = (
    _ja_nei(
        "har_dom",
        "Om kravet har dom eller avgjørelse med domsvirkning som grunnlag",
        _ALMINNELIGE.bok("a"),
        _ALMINNELIGE.bok("b"),
        av=_AV_GRUNNLAGENE,
    ),
    _ja_nei(
        "har_forelegg", "Om kravet har et vedtatt forelegg som grunnlag", _ALMINNELIGE.bok("c"), av=_AV_GRUNNLAGENE
    ),
    _ja_nei(
        "har_voldgiftsdom", "Om kravet har en voldgiftsdom som grunnlag", _ALMINNELIGE.bok("d"), av=_AV_GRUNNLAGENE
    ),
    _ja_nei("har_forlik", "Om kravet har et rettsforlik som grunnlag", _ALMINNELIGE.bok("e"), av=_AV_GRUNNLAGENE),
    _ja_nei(
        "har_utenlandsk",
        "Om kravet har en utenlandsk avgjørelse som grunnlag",
        _ALMINNELIGE.bok("f"),
        _ALMINNELIGE.bok("g"),
        av=_AV_GRUNNLAGENE,
    ),
    _ja_nei(
        "har_internasjonal",
        "Om kravet har en internasjonal avgjørelse som grunnlag",
        _ALMINNELIGE.bok("h"),
        av=_AV_GRUNNLAGENE,
    ),
    _ja_nei(
        "har_saerlig",
        "Om kravet har et særlig tvangsgrunnlag",
        _TFL.p("4-1").l(5),
        _TFL.p("7-2").l(1),
        av=_AV_GRUNNLAGENE,
    ),
)
"""Svarene på hvilke grunnlag kravet har, samlet til det de neste spørsmålene trenger. Laget setter dem."""

OM_KRAV = (*_FORELIGGER, *_OM_AVGJOERELSEN, *_OM_FRISTENE, *_OM_HVEM, *GRUNNLAGENE)
