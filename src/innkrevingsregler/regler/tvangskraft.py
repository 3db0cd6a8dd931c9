"""Er tvangsgrunnlaget tvangskraftig – sterkt nok til utleggspant, utleggstrekk eller tvangsdekning?

(tvangsfullbyrdelsesloven §§ 4-4, 4-12 til 4-19 og 7-9 femte ledd, innkrevingsloven §§ 7, 23, 24 og 27)

Hvert grunnlag har sine vilkår. De svarer først på hva grunnlaget er sterkt nok til (`Kraft`): et alminnelig kan være
nok til utlegg før det er rettskraftig; en administrativ sanksjon er nok til utleggspant før den er endelig. Deretter
sier `TVANGSKRAFT` hva det gir, når kravet er misligholdt. Kapittel 4 gjelder også når Innkrevingsmyndigheten selv
beslutter (innkrevingsloven §§ 23 tredje ledd og 24 sjuende ledd); for kommunen gjelder ikke §§ 4-18 og 4-19
(§ 2-15 tredje ledd).

Hva tiltaket ellers krever – pant i pengekravet før tvangsdekning, varsel etter § 25, hvem som har kravet til
innkreving – er et annet spørsmål.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Innkrevingslovkrav, Namsmyndighet, Regelverk, RettsligArt
from ..regelform.avledede.tvangsgrunnlag import BokstavD, Fremmet
from ..regelform.begreper.hjemmel import (
    GRUNNLAGSKRAFT,
    TVANGSKRAFT,
    Fullbyrdelse,
    Kraft,
)
from ..regelform.felter import KRAV
from ..regelform.regel import Regel, regel
from ..regelform.tvilspunkter import lest
from ..regelform.vilkaar import ALLTID, Vilkaar, eller, tekst_mangler
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import (
    ARBEIDSMILJOELOVEN,
    BIDRAGSINNKREVINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    LUFTFARTSLOVEN,
    MOTORFERDSELLOVEN,
    STRAFFEPROSESSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)

_TFL = TVANGSFULLBYRDELSESLOVEN
_I_KRAFT = KRAV.per >= date(2026, 1, 1)
_NYTT_UTLEGG = _I_KRAFT & (KRAV.regelverk_utlegg == Regelverk.NYTT)
_KOMMUNAL = (KRAV.namsmyndighet_for_kravet == Namsmyndighet.KOMMUNAL) & (
    _NYTT_UTLEGG
    | tekst_mangler(
        "tvangsfullbyrdelsesloven_2_15_foer_2026",
        "om kommunen måtte varsle etter §§ 4-18 og 4-19 etter tidligere regelverk, følger av en ordlyd som ikke er "
        "registrert",
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("2-15"),
    )
)
_SANKSJON_FRA = date(2017, 7, 1)

_VARSEL_UNNLATT = KRAV.uten_kjent_adresse.ja | KRAV.fritatt_for_varsel.ja


def _i_tide_eller_varslet(fremmet_i_tide: Vilkaar, bare_varslet: Vilkaar) -> Vilkaar:
    """§ 4-19: begjært innen ett år, ellers to uker etter et nytt varsel – om det ikke kan unnlates."""
    return (
        fremmet_i_tide
        | (bare_varslet & lest("P25", "varselet"))
        | KRAV.to_uker_siden_nytt_varsel.ja
        | _VARSEL_UNNLATT
        | _KOMMUNAL
    )


_ALMINNELIG_I_TIDE = _i_tide_eller_varslet(
    KRAV.fremmet_alminnelig.er_en_av(Fremmet.AARET_LOEPER, Fremmet.BEGJAERT),
    KRAV.fremmet_alminnelig == Fremmet.BARE_VARSLET,
)
_SAERLIG_I_TIDE = _i_tide_eller_varslet(
    KRAV.fremmet_saerlig.er_en_av(Fremmet.AARET_LOEPER, Fremmet.BEGJAERT),
    KRAV.fremmet_saerlig == Fremmet.BARE_VARSLET,
)


def _ikke(kraft: Kraft) -> str:
    return f"tvangskraft.{kraft.value.lower()}.ikke"


def _grunnregel(kraft: Kraft) -> Regel:
    return regel(
        _ikke(kraft),
        om=GRUNNLAGSKRAFT(kraft=kraft),
        hjemmel=_TFL.p("4-1").l(1),
        naar=ALLTID,
        da=False,
        fordi="Ingen av grunnlagene oppfyller vilkårene for dette.",
    )


def _gir(
    kraft: Kraft,
    id_: str,
    hjemmel: tuple[Henvisning, ...],
    naar: Vilkaar,
    fordi: str,
) -> Regel:
    return regel(
        f"tvangskraft.{kraft.value.lower()}.{id_}",
        om=GRUNNLAGSKRAFT(kraft=kraft),
        hjemmel=hjemmel,
        naar=naar,
        da=True,
        unntak_fra=(_ikke(kraft),),
        fordi=fordi,
    )


# ---- Alminnelige grunnlag (§§ 4-12 til 4-17) -------------------------------------------------------------

_DOM = KRAV.har_dom.ja & KRAV.dom_er_kjennelse.nei
_KJENNELSE = KRAV.har_dom.ja & KRAV.dom_er_kjennelse.ja
_FORELEGG = KRAV.har_forelegg.ja & KRAV.forelegg_anket.nei
_VOLDGIFTSDOM = KRAV.har_voldgiftsdom.ja & KRAV.voldgiftsdom_rettskraftig.ja & KRAV.voldgiftsdom_frist_oversittet.ja
_FORLIK = KRAV.har_forlik.ja & KRAV.forlik_frist_oversittet.ja
_UTENLANDSK = KRAV.har_utenlandsk.ja & KRAV.utenlandsk_kan_fullbyrdes.ja
_INTERNASJONAL = KRAV.har_internasjonal.ja & KRAV.internasjonal_kan_fullbyrdes.ja
_FRIST_UTE = KRAV.dom_frist_oversittet.ja
_RETTSKRAFTIG = KRAV.dom_rettskraftig.ja
# I straffesak kan det staten er tilkjent, ikke fullbyrdes før avgjørelsen er rettskraftig.
_IKKE_STATENS_KRAV_I_STRAFFESAK = KRAV.dom_i_straffesak.nei | KRAV.dom_om_straff.nei
_UTLEGG_FOER_RETTSKRAFT = KRAV.dom_rettskraftig.nei & KRAV.dom_sikkerhet_stilt.nei
_RETTSKRAFTIG_GRUNNLAG = lest("P27", "straks") | KRAV.vedtaket_endelig.ja

_P4_12, _P4_13, _P4_14 = _TFL.p("4-12"), _TFL.p("4-13"), _TFL.p("4-14")
_NYTT_VARSEL = _TFL.p("4-19").l(1)
_REGEL_OM_TREKK = _TFL.p("7-9").l(5)


def _alminnelig(id_: str, kraft: Kraft, hjemmel: tuple[Henvisning, ...], naar: Vilkaar, fordi: str) -> Regel:
    return _gir(kraft, id_, (*hjemmel, _NYTT_VARSEL), naar & _ALMINNELIG_I_TIDE, fordi)


_UTLEGG, _TREKK, _DEKNING = Kraft.ALMINNELIG_UTLEGG, Kraft.ALMINNELIG_RETTSKRAFTIG, Kraft.ALMINNELIG_DEKNING

ALMINNELIGE_REGLER = (
    *(_grunnregel(kraft) for kraft in (_UTLEGG, _TREKK, _DEKNING)),
    _alminnelig(
        "dom",
        _UTLEGG,
        (_P4_12.l(2),),
        _DOM
        & _FRIST_UTE
        & _UTLEGG_FOER_RETTSKRAFT
        & (KRAV.dom_i_straffesak.nei | (KRAV.dom_om_straff.nei & lest("P55", "tvangsfullbyrdelsesloven"))),
        "Oppfyllelsesfristen i dommen er ute. Utlegg trenger da ikke vente til dommen er rettskraftig, når det ikke er "
        "stilt sikkerhet.",
    ),
    _alminnelig(
        "rettskraftig_dom",
        _UTLEGG,
        (_P4_12.l(1),),
        _DOM & _FRIST_UTE & _RETTSKRAFTIG & KRAV.dom_i_straffesak.nei,
        "Dommen er rettskraftig og oppfyllelsesfristen ute.",
    ),
    _alminnelig(
        "straffedom",
        _UTLEGG,
        (_P4_12.l(1), STRAFFEPROSESSLOVEN.p("452").l(1).pkt(1)),
        _DOM & _FRIST_UTE & _RETTSKRAFTIG & KRAV.dom_i_straffesak.ja,
        "Dommen i straffesaken er rettskraftig og oppfyllelsesfristen ute.",
    ),
    _alminnelig(
        "kjennelse",
        _UTLEGG,
        (_P4_13.l(1), _P4_13.l(2)),
        _KJENNELSE & KRAV.dom_forkynt.ja & _FRIST_UTE & _UTLEGG_FOER_RETTSKRAFT & _IKKE_STATENS_KRAV_I_STRAFFESAK,
        "Kjennelsen er forkynt og fristen ute. Utlegg trenger da ikke vente til kjennelsen er rettskraftig, når det "
        "ikke er stilt sikkerhet.",
    ),
    _alminnelig(
        "rettskraftig_kjennelse",
        _UTLEGG,
        (_P4_13.l(1),),
        _KJENNELSE & KRAV.dom_forkynt.ja & _FRIST_UTE & _RETTSKRAFTIG & _IKKE_STATENS_KRAV_I_STRAFFESAK,
        "Kjennelsen er forkynt og rettskraftig, og fristen er ute.",
    ),
    _alminnelig(
        "straffekjennelse",
        _UTLEGG,
        (_P4_13.l(1), STRAFFEPROSESSLOVEN.p("452").l(1).pkt(2)),
        _KJENNELSE & KRAV.dom_forkynt.ja & _FRIST_UTE & _RETTSKRAFTIG & ~_IKKE_STATENS_KRAV_I_STRAFFESAK,
        "Kjennelsen i straffesaken er forkynt og rettskraftig, og fristen er ute.",
    ),
    _alminnelig(
        "forelegg",
        _UTLEGG,
        (_P4_14.l(1), _P4_14.l(2)),
        _FORELEGG,
        "Forelegget er vedtatt, og vedtakelsen er ikke anket.",
    ),
    _alminnelig(
        "voldgiftsdom",
        _UTLEGG,
        (_TFL.p("4-15"),),
        _VOLDGIFTSDOM,
        "Voldgiftsdommen er rettskraftig og fristen ute.",
    ),
    _alminnelig("forlik", _UTLEGG, (_TFL.p("4-16"),), _FORLIK, "Oppfyllelsesfristen i forliket er ute."),
    _alminnelig(
        "utenlandsk",
        _UTLEGG,
        (_TFL.p("4-17").l(1),),
        _UTENLANDSK,
        "Den utenlandske avgjørelsen er tvangskraftig der den kommer fra.",
    ),
    _alminnelig(
        "internasjonal",
        _UTLEGG,
        (_TFL.p("4-17").l(2).pkt(1),),
        _INTERNASJONAL,
        "Vilkårene i overenskomsten om å fullbyrde avgjørelsen er oppfylt.",
    ),
    _alminnelig(
        "dom",
        _TREKK,
        (_P4_12.l(1), _REGEL_OM_TREKK),
        _DOM & _FRIST_UTE & _RETTSKRAFTIG,
        "Dommen er rettskraftig og oppfyllelsesfristen ute.",
    ),
    _alminnelig(
        "kjennelse",
        _TREKK,
        (_P4_13.l(1), _REGEL_OM_TREKK),
        _KJENNELSE & KRAV.dom_forkynt.ja & _FRIST_UTE & _RETTSKRAFTIG,
        "Kjennelsen er forkynt og rettskraftig, og fristen er ute.",
    ),
    _alminnelig(
        "forelegg",
        _TREKK,
        (_P4_14.l(1), _P4_14.l(2), _REGEL_OM_TREKK),
        _FORELEGG & _RETTSKRAFTIG_GRUNNLAG,
        "Forelegget er vedtatt og regnes som rettskraftig.",
    ),
    _alminnelig(
        "voldgiftsdom",
        _TREKK,
        (_TFL.p("4-15"), _REGEL_OM_TREKK),
        _VOLDGIFTSDOM,
        "Voldgiftsdommen er rettskraftig og fristen ute.",
    ),
    _alminnelig(
        "forlik",
        _TREKK,
        (_TFL.p("4-16"), _REGEL_OM_TREKK),
        _FORLIK & _RETTSKRAFTIG_GRUNNLAG,
        "Oppfyllelsesfristen i forliket er ute, og forliket regnes som rettskraftig.",
    ),
    _alminnelig(
        "utenlandsk",
        _TREKK,
        (_TFL.p("4-17").l(1), _REGEL_OM_TREKK),
        _UTENLANDSK & KRAV.utenlandsk_rettskraftig.ja,
        "Den utenlandske avgjørelsen er tvangskraftig og rettskraftig der den kommer fra.",
    ),
    _alminnelig(
        "internasjonal",
        _TREKK,
        (_TFL.p("4-17").l(2).pkt(1), _REGEL_OM_TREKK),
        _INTERNASJONAL & KRAV.internasjonal_rettskraftig.ja,
        "Vilkårene i overenskomsten er oppfylt, og avgjørelsen er rettskraftig.",
    ),
    _alminnelig(
        "dom",
        _DEKNING,
        (_P4_12.l(1),),
        _DOM & _FRIST_UTE & _RETTSKRAFTIG,
        "Dommen er rettskraftig og oppfyllelsesfristen ute.",
    ),
    _alminnelig(
        "kjennelse",
        _DEKNING,
        (_P4_13.l(1),),
        _KJENNELSE & KRAV.dom_forkynt.ja & _FRIST_UTE & (_RETTSKRAFTIG | _IKKE_STATENS_KRAV_I_STRAFFESAK),
        "Kjennelsen er forkynt og fristen ute. Det staten er tilkjent i straffesak, venter til "
        "kjennelsen er rettskraftig.",
    ),
    _alminnelig(
        "forelegg",
        _DEKNING,
        (_P4_14.l(1), _P4_14.l(2)),
        _FORELEGG,
        "Forelegget er vedtatt, og vedtakelsen er ikke anket.",
    ),
    _alminnelig(
        "voldgiftsdom",
        _DEKNING,
        (_TFL.p("4-15"),),
        _VOLDGIFTSDOM,
        "Voldgiftsdommen er rettskraftig og fristen ute.",
    ),
    _alminnelig("forlik", _DEKNING, (_TFL.p("4-16"),), _FORLIK, "Oppfyllelsesfristen i forliket er ute."),
    _alminnelig(
        "utenlandsk",
        _DEKNING,
        (_TFL.p("4-17").l(1),),
        _UTENLANDSK,
        "Den utenlandske avgjørelsen er tvangskraftig der den kommer fra.",
    ),
    _alminnelig(
        "internasjonal",
        _DEKNING,
        (_TFL.p("4-17").l(2).pkt(1),),
        _INTERNASJONAL,
        "Vilkårene i overenskomsten om å fullbyrde avgjørelsen er oppfylt.",
    ),
)


# ---- Særlige grunnlag (§§ 4-18 og 4-19) ------------------------------------------------------------------

# Uten endelig vedtak, der særloven krever det, er bokstav d det eneste grunnlaget som kan være igjen.
_HAR_SAERLIG = KRAV.har_saerlig.ja & (
    (KRAV.vedtak_bokstav_d == BokstavD.INGEN)
    | KRAV.saerlov_krever_endelig.nei
    | KRAV.vedtaket_endelig.ja
    | lest("P6", "side_om_side")
)
_TILLEGGSSKATT = KRAV.skattekrav.ja & (KRAV.art == RettsligArt.TILLEGGSSKATT) & lest("P28", "ja")
_SANKSJON = (KRAV.per >= _SANKSJON_FRA) & ((KRAV.vedtak_bokstav_d == BokstavD.SANKSJON) | _TILLEGGSSKATT)
_UTLEGGSGEBYR = KRAV.har_saerlig.ja & (KRAV.innkrevingslovkrav == Innkrevingslovkrav.GEBYR_23)
_P4_18 = _TFL.p("4-18")
_VANLIG = _HAR_SAERLIG & ~_SANKSJON


def _hinder(
    kraft: Kraft,
    id_: str,
    hjemmel: tuple[Henvisning, ...],
    naar: Vilkaar,
    fordi: str,
    *,
    gjelder_for: tuple[str, ...],
) -> Regel:
    return regel(
        f"tvangskraft.{kraft.value.lower()}.{id_}",
        om=GRUNNLAGSKRAFT(kraft=kraft),
        hjemmel=hjemmel,
        naar=naar,
        da=False,
        unntak_fra=tuple(f"tvangskraft.{kraft.value.lower()}.{navn}" for navn in gjelder_for),
        fordi=fordi,
    )


_KLAGE = KRAV.klage_utsetter.ja & KRAV.klage_til_behandling.ja
_OM_KLAGEN = (INNKREVINGSLOVEN.p("7").l(3), BIDRAGSINNKREVINGSLOVEN.p("29").l(2))
_SOEKSMAAL = KRAV.soeksmaal_utsetter.ja & KRAV.soeksmaal_mot_staten.ja
_OM_SOEKSMAALET = (
    ARBEIDSMILJOELOVEN.p("18-10").l(3).pkt(3),
    LUFTFARTSLOVEN.p("13a-5").l(4).pkt(3),
    MOTORFERDSELLOVEN.p("12b").l(2).pkt(3),
)
_SOEKSMAAL_FORDI = "Det er reist søksmål mot staten om vedtaket, og da er det ikke tvangskraftig."

SAERLIGE_REGLER = (
    *(_grunnregel(kraft) for kraft in (Kraft.SAERLIG, Kraft.SANKSJON_UTLEGG, Kraft.SANKSJON_ENDELIG)),
    _gir(
        Kraft.SAERLIG,
        "varslet",
        (_P4_18.l(1), _NYTT_VARSEL),
        _VANLIG & KRAV.to_uker_siden_varsel.ja & KRAV.varslet_for_tidlig.nei & _SAERLIG_I_TIDE,
        "Det er gått to uker siden skriftlig varsel om fullbyrdelse, sendt på forfallsdagen eller senere.",
    ),
    _gir(
        Kraft.SAERLIG,
        "uten_varsel",
        (_P4_18.l(2), _P4_18.l(3)),
        _VANLIG & _VARSEL_UNNLATT & KRAV.to_uker_siden_forfall.ja,
        "Varsel kan unnlates, og det er gått to uker siden forfall.",
    ),
    _gir(
        Kraft.SAERLIG,
        "kommunal",
        (_TFL.p("2-15").l(1), _TFL.p("2-15").l(3)),
        _HAR_SAERLIG & _KOMMUNAL,
        "Når kommunen selv beslutter utlegg, gjelder ikke reglene om varsel to uker før begjæring.",
    ),
    _gir(
        Kraft.SAERLIG,
        "utleggsgebyr",
        (INNKREVINGSLOVEN.p("23").l(5).pkt(3),),
        _UTLEGGSGEBYR,
        "Avgjørelsen om gebyr for varsel om eller beslutning om utlegg har tvangskraft i seg selv.",
    ),
    _hinder(
        Kraft.SAERLIG,
        "klage",
        _OM_KLAGEN,
        _KLAGE,
        "Innkrevingen må vente til klagen er avgjort. Motregning etter innkrevingsloven § 21 første ledd kan likevel "
        "gjennomføres for krav etter § 7.",
        gjelder_for=("varslet", "uten_varsel", "kommunal", "utleggsgebyr"),
    ),
    _hinder(
        Kraft.SAERLIG,
        "soeksmaal",
        _OM_SOEKSMAALET,
        _SOEKSMAAL,
        _SOEKSMAAL_FORDI,
        gjelder_for=("varslet", "uten_varsel", "kommunal", "utleggsgebyr"),
    ),
    _gir(
        Kraft.SANKSJON_UTLEGG,
        "frist",
        (_P4_18.l(5).pkt(1), _NYTT_VARSEL),
        _HAR_SAERLIG & _SANKSJON & KRAV.oppfyllelsesfrist_oversittet.ja & _SAERLIG_I_TIDE,
        "Oppfyllelsesfristen i vedtaket om administrativ sanksjon er ute; varsel er da ikke nødvendig.",
    ),
    _hinder(Kraft.SANKSJON_UTLEGG, "soeksmaal", _OM_SOEKSMAALET, _SOEKSMAAL, _SOEKSMAAL_FORDI, gjelder_for=("frist",)),
    _gir(
        Kraft.SANKSJON_ENDELIG,
        "endelig",
        (_P4_18.l(5).pkt(2), _P4_18.l(5).pkt(3), _NYTT_VARSEL),
        _HAR_SAERLIG & _SANKSJON & KRAV.oppfyllelsesfrist_oversittet.ja & KRAV.vedtaket_endelig.ja & _SAERLIG_I_TIDE,
        "Vedtaket om administrativ sanksjon er endelig og oppfyllelsesfristen ute.",
    ),
    _hinder(
        Kraft.SANKSJON_ENDELIG, "soeksmaal", _OM_SOEKSMAALET, _SOEKSMAAL, _SOEKSMAAL_FORDI, gjelder_for=("endelig",)
    ),
)


# ---- Tvangskraften for hver fullbyrdelse -----------------------------------------------------------------


def _kraft(*kraft: Kraft) -> Vilkaar:
    return eller(*(GRUNNLAGSKRAFT(kraft=k).svar.ja for k in kraft))


_TIDLIGERE_TREKK = (
    _kraft(Kraft.ALMINNELIG_UTLEGG)
    & ~_NYTT_UTLEGG
    & tekst_mangler(
        "tvangsfullbyrdelsesloven_7_9_foer_2026",
        "om utleggstrekk kunne besluttes før grunnlaget var rettskraftig etter tidligere regelverk, følger av en "
        "ordlyd som ikke er registrert",
        hjemmel=_REGEL_OM_TREKK,
    )
)

_HOS_INNKREVINGSMYNDIGHETEN = KRAV.namsmyndighet_for_kravet == Namsmyndighet.INNKREVINGSMYNDIGHETEN
_GRUNNLAGET = _TFL.p("4-1").l(1)

_GIR: dict[Fullbyrdelse, Vilkaar] = {
    Fullbyrdelse.UTLEGGSPANT: _kraft(Kraft.ALMINNELIG_UTLEGG, Kraft.SAERLIG, Kraft.SANKSJON_UTLEGG),
    Fullbyrdelse.UTLEGGSTREKK: _kraft(Kraft.ALMINNELIG_RETTSKRAFTIG, Kraft.SAERLIG, Kraft.SANKSJON_ENDELIG)
    | _TIDLIGERE_TREKK,
    Fullbyrdelse.TVANGSDEKNING: _kraft(Kraft.ALMINNELIG_DEKNING, Kraft.SAERLIG, Kraft.SANKSJON_ENDELIG),
}
"""Hva grunnlaget må være sterkt nok til, for hver fullbyrdelse."""


def _utlegg(punktum: int) -> tuple[tuple[str, Vilkaar, tuple[Henvisning, ...]], ...]:
    """Bestemmelsene som lar den som beslutter utlegget, bygge på et tvangskraftig grunnlag."""
    return (
        (
            "innkrevingsmyndigheten",
            _NYTT_UTLEGG & _HOS_INNKREVINGSMYNDIGHETEN,
            (INNKREVINGSLOVEN.p("23").l(1).pkt(1), INNKREVINGSLOVEN.p("23").l(3).pkt(1)),
        ),
        (
            "namsmannen",
            _NYTT_UTLEGG & ~_HOS_INNKREVINGSMYNDIGHETEN,
            (_TFL.p("7-1").l(1), _TFL.p("7-1").l(2).pkt(punktum)),
        ),
        ("tidligere_regelverk", ~_NYTT_UTLEGG, ()),
    )


_MAATER: dict[Fullbyrdelse, tuple[tuple[str, Vilkaar, tuple[Henvisning, ...]], ...]] = {
    Fullbyrdelse.UTLEGGSPANT: _utlegg(2),
    Fullbyrdelse.UTLEGGSTREKK: _utlegg(3),
    Fullbyrdelse.TVANGSDEKNING: (
        (
            "innkrevingsmyndigheten",
            _I_KRAFT & (KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN),
            (INNKREVINGSLOVEN.p("24").l(1), INNKREVINGSLOVEN.p("24").l(7).pkt(1)),
        ),
        ("andre", ~(_I_KRAFT & (KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN)), ()),
    ),
}
"""Hvem som fullbyrder, og hva de bygger på i tillegg til § 4-1, for hver fullbyrdelse."""

_BIDRAGSREGLER = ("tvangskraft.utleggstrekk.uforfalt_bidrag", "tvangskraft.utleggstrekk.bidrag_i_trekk")


def _tvangskraft(fullbyrdelse: Fullbyrdelse) -> tuple[Regel, ...]:
    """Hovedregelen, tvangskraften når grunnlaget er sterkt nok, og hindrene: forfallet, og en sak som er utsatt."""
    om, navn = TVANGSKRAFT(fullbyrdelse=fullbyrdelse), f"tvangskraft.{fullbyrdelse.value.lower()}"
    ja = tuple(f"{navn}.{maate}" for maate, _, _ in _MAATER[fullbyrdelse])
    return (
        regel(
            f"{navn}.uten",
            om=om,
            hjemmel=_GRUNNLAGET,
            naar=ALLTID,
            da=False,
            fordi="Det må foreligge et tvangsgrunnlag, og det må være tvangskraftig for denne fullbyrdelsen.",
        ),
        *(
            regel(
                f"{navn}.{maate}",
                om=om,
                hjemmel=(_GRUNNLAGET, *hjemmel),
                naar=_GIR[fullbyrdelse] & naar,
                da=True,
                unntak_fra=(f"{navn}.uten",),
                fordi="Grunnlaget er tvangskraftig for denne fullbyrdelsen.",
            )
            for maate, naar, hjemmel in _MAATER[fullbyrdelse]
        ),
        regel(
            f"{navn}.ikke_misligholdt",
            om=om,
            hjemmel=_TFL.p("4-4").l(1),
            naar=KRAV.misligholdt.nei,
            da=False,
            unntak_fra=ja,
            fordi="Kravet er ikke forfalt og misligholdt.",
        ),
        regel(
            f"{navn}.utsatt",
            om=om,
            hjemmel=_TFL.p("4-19").l(2),
            naar=KRAV.utsatt_over_et_aar.ja & ~(KRAV.to_uker_siden_nytt_varsel.ja | _VARSEL_UNNLATT | _KOMMUNAL),
            da=False,
            unntak_fra=(*ja, *(_BIDRAGSREGLER if fullbyrdelse is Fullbyrdelse.UTLEGGSTREKK else ())),
            fordi="Saken ble utsatt og ikke begjært fortsatt innen ett år, og da må skyldneren varsles på nytt.",
        ),
    )


_NYTT_TREKK = _NYTT_UTLEGG & _HOS_INNKREVINGSMYNDIGHETEN
_TREKK_IKKE_FORFALT = ("tvangskraft.utleggstrekk.ikke_misligholdt", "tvangskraft.utleggstrekk.uten")

REGLER = (
    *ALMINNELIGE_REGLER,
    *SAERLIGE_REGLER,
    *(r for fullbyrdelse in Fullbyrdelse for r in _tvangskraft(fullbyrdelse)),
    regel(
        "tvangskraft.utleggstrekk.uforfalt_bidrag",
        om=TVANGSKRAFT(fullbyrdelse=Fullbyrdelse.UTLEGGSTREKK),
        hjemmel=INNKREVINGSLOVEN.p("27").pkt(1),
        naar=_NYTT_TREKK
        & KRAV.bidragskrav.ja
        & _HAR_SAERLIG
        & KRAV.misligholdt.nei
        & KRAV.bidrag_misligholdt.ja
        & (lest("P26", "ikke_noedvendig") | KRAV.to_uker_siden_varsel.ja),
        da=True,
        unntak_fra=_TREKK_IKKE_FORFALT,
        fordi="Er bidragsplikten misligholdt uten at det er stilt sikkerhet, kan det besluttes trekk også for bidrag "
        "som ikke er forfalt.",
    ),
    regel(
        "tvangskraft.utleggstrekk.bidrag_i_trekk",
        om=TVANGSKRAFT(fullbyrdelse=Fullbyrdelse.UTLEGGSTREKK),
        hjemmel=(
            INNKREVINGSLOVEN.p("27").pkt(3),
            INNKREVINGSFORSKRIFTEN.p("27-1").l(1),
            INNKREVINGSFORSKRIFTEN.p("27-1").l(3),
        ),
        naar=_NYTT_TREKK
        & KRAV.bidragskrav.ja
        & ((KRAV.art != RettsligArt.SAERTILSKUDD) | KRAV.oekning_av_saertilskudd.ja)
        & _HAR_SAERLIG
        & KRAV.bidrag_deltar_i_trekk.ja,
        da=True,
        unntak_fra=_TREKK_IKKE_FORFALT,
        fordi="Deltar bidrag alt i et utleggstrekk, kan nye bidrag meldes inn uten mislighold og varsel; det gjelder "
        "ikke særtilskudd, men økningen av et som alt er i trekket.",
    ),
)
