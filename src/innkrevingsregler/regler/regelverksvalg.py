"""Hvilket regelverk om utlegg gjelder for saken? (FOR-2025-06-10-968, FOR-2025-07-01-1418, FOR-2025-12-12-2508)

Regelverket følger utleggssaken, ikke dagen det spørres. Det avgjøres på sakens skjæringstidspunkt: registreringen hos
alminnelig namsmann, utsendelsen av Innkrevingsmyndighetens varsel eller – uten varsel – beslutningen. I 2026 avhenger
svaret av om skyldneren den dagen var omfattet av utrullingen; fra 2027 er alle det.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Adressegradering, Namsmyndighet, Regelverk, Sakstype, Utleggsutfall
from ..regelform.begreper.regelverk import REGELVERK_UTLEGG
from ..regelform.felter import SAK
from ..regelform.regel import regel
from ..regelform.tvilspunkter import lest
from ..regelform.vilkaar import Vilkaar, tekst_mangler
from ..rettskilder.lover import FOR_2025_06_10_968, OVERGANGSFORSKRIFTEN, UTRULLINGSFORSKRIFTEN

_DELEGERINGEN = FOR_2025_06_10_968.p("").nr(1)
_UTRULLINGEN = UTRULLINGSFORSKRIFTEN.p("1").l(1)

_UTLEGG = SAK.type == Sakstype.UTLEGG
_STATLIG = _UTLEGG & SAK.namsmyndighet.er_en_av(Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.ALMINNELIG_NAMSMANN)
_KOMMUNAL = _UTLEGG & (SAK.namsmyndighet == Namsmyndighet.KOMMUNAL)
_ANNEN = SAK.type == Sakstype.ANNEN_TVANGSFULLBYRDELSE
_TREKK_UTENOM = SAK.type.er_en_av(Sakstype.SIKRINGSTREKK, Sakstype.INNTREKKING)

_FOER_2027 = SAK.skjaeringstidspunkt < date(2027, 1, 1)
_I_2026 = (SAK.skjaeringstidspunkt >= date(2026, 1, 1)) & _FOER_2027

# En beslutning kan ikke komme før varselet, så et varsel fra 2027 sier alene at den kommer da.
_BESLUTTET_2027 = SAK.ikke_besluttet_foer_2027.ja | (SAK.beslutning > date(2026, 12, 31))
_BESLUTTET_FOER_2027 = SAK.ikke_besluttet_foer_2027.nei & (SAK.beslutning <= date(2026, 12, 31))


# Om en overføring også er en etablering av ett utleggstrekk, er tvilspunkt P13.
_ETT_TREKK = SAK.ett_trekk_nytt.ja | (SAK.trekk_overfoert.ja & lest("P13", "ja"))


def _skjaert(fra: date, til: date) -> Vilkaar:
    """Skjæringstidspunktet er i dette tidsrommet, begge dager medregnet."""
    return (SAK.skjaeringstidspunkt >= fra) & (SAK.skjaeringstidspunkt <= til)


# ---- Kriteriene i utrullingsforskriften § 1 bokstav a til e ----

BOKSTAV_A = (
    (
        _skjaert(date(2026, 1, 1), date(2026, 2, 15))
        & tekst_mangler(
            "utrullingsforskriften_1_a",
            "ordlyden i utrullingsforskriften § 1 bokstav a fra 1. januar til 15. februar 2026 er ikke funnet",
            hjemmel=_UTRULLINGEN.bok("a"),
        )
    )
    | (
        _skjaert(date(2026, 2, 16), date(2026, 3, 15))
        & SAK.skyldner_kommune.er_en_av("Sør-Varanger", "Vadsø", "Hammerfest")
    )
    | (
        _skjaert(date(2026, 3, 16), date(2026, 4, 6))
        & (SAK.skyldner_fylke == "Finnmark")
        & (SAK.skyldner_kommune != "Alta")
    )
    | (
        _skjaert(date(2026, 4, 7), date(2026, 12, 31))
        & SAK.skyldner_fylke.er_en_av("Finnmark", "Troms", "Nordland")
        & (SAK.skyldner_kommune != "Bindal")
    )
)
BOKSTAV_B = SAK.skyldner_loepende_trekk_gammelt.nei
BOKSTAV_C = SAK.skyldner_utleggssak_gammelt.nei
BOKSTAV_D = ~SAK.skyldner_adressegradering.er_en_av(Adressegradering.FORTROLIG, Adressegradering.STRENGT_FORTROLIG)
BOKSTAV_E = SAK.skyldner_kravtyper_bokstav_e.nei

# ---- Sakene hos alminnelig namsmann og Innkrevingsmyndigheten (§ 1 første og tredje ledd) ----

STATLIGE = (
    regel(
        "regelverk.utlegg.foer_innkrevingsloven",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), _DELEGERINGEN.l(3)),
        naar=_STATLIG & (SAK.skjaeringstidspunkt < date(2026, 1, 1)),
        da=Regelverk.TIDLIGERE,
        fordi="Skjæringstidspunktet er før det nye regelverket om utlegg kunne gjelde for noen skyldner.",
    ),
    regel(
        "regelverk.utlegg.ikke_utrullet",
        om=REGELVERK_UTLEGG,
        hjemmel=(_DELEGERINGEN.l(3), UTRULLINGSFORSKRIFTEN.p("1").l(1)),
        naar=_STATLIG & _I_2026,
        da=Regelverk.TIDLIGERE,
        fordi="Skyldneren var ikke omfattet av utrullingen på sakens skjæringstidspunkt.",
    ),
    regel(
        "regelverk.utlegg.utrullet",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), UTRULLINGSFORSKRIFTEN.p("1").l(1)),
        naar=_STATLIG & _I_2026 & BOKSTAV_A & BOKSTAV_B & BOKSTAV_C & BOKSTAV_D & BOKSTAV_E,
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.ikke_utrullet",),
        fordi="Skyldneren oppfylte alle kriteriene i utrullingsforskriften på sakens skjæringstidspunkt.",
    ),
    regel(
        "regelverk.utlegg.senere_sak",
        om=REGELVERK_UTLEGG,
        hjemmel=_DELEGERINGEN.l(4),
        naar=_STATLIG & _I_2026 & _ETT_TREKK,
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.ikke_utrullet",),
        fordi="Det er besluttet utleggstrekk etter nytt regelverk, som da også gjelder i senere saker.",
    ),
    regel(
        "regelverk.utlegg.sak_under_behandling",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(3),
        naar=_STATLIG & _I_2026 & SAK.annen_sak_nytt.ja,
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.ikke_utrullet",),
        fordi="En annen sak mot skyldneren var til behandling etter nytt regelverk da saken oppsto.",
    ),
    regel(
        "regelverk.utlegg.innmeldt_i_trekk",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(4),
        naar=((_STATLIG & _FOER_2027) | (_KOMMUNAL & _BESLUTTET_FOER_2027)) & SAK.innmeldt_nytt.ja,
        da=Regelverk.NYTT,
        unntak_fra=(
            "regelverk.utlegg.foer_innkrevingsloven",
            "regelverk.utlegg.ikke_utrullet",
            "regelverk.utlegg.kommunal_foer_2027",
        ),
        fordi="Kravet er meldt inn i ett utleggstrekk etter nytt regelverk og behandles etter det siden.",
    ),
    regel(
        "regelverk.utlegg.eldre_varsel_beslutning_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=_DELEGERINGEN.l(5),
        naar=_UTLEGG
        & (SAK.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN)
        & _I_2026
        & SAK.besluttet_fra_2027.ja
        & lest("L14", "nytt_ved_beslutning_2027"),
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.ikke_utrullet",),
        fordi="Lest slik at nytt regelverk gjelder for alle beslutninger fra 2027, også etter et eldre varsel.",
    ),
    regel(
        "regelverk.utlegg.alle_skyldnere",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), _DELEGERINGEN.l(5)),
        naar=_STATLIG & (SAK.skjaeringstidspunkt >= date(2027, 1, 1)),
        da=Regelverk.NYTT,
        fordi="Det nye regelverket om utlegg gjelder for alle skyldnere fra 1. januar 2027.",
    ),
    regel(
        "regelverk.utlegg.valgt_tidligere",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("8").l(1), OVERGANGSFORSKRIFTEN.p("8").l(2)),
        naar=_UTLEGG
        & (SAK.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN)
        & (SAK.skjaeringstidspunkt >= date(2026, 1, 1))
        & (SAK.beslutning <= date(2027, 6, 30))
        & SAK.utfall.er_en_av(Utleggsutfall.UTLEGGSPANT, Utleggsutfall.INTET_TIL_UTLEGG)
        & SAK.valgt_tidligere.ja,
        da=Regelverk.TIDLIGERE,
        unntak_fra=(
            "regelverk.utlegg.ikke_utrullet",
            "regelverk.utlegg.utrullet",
            "regelverk.utlegg.senere_sak",
            "regelverk.utlegg.sak_under_behandling",
            "regelverk.utlegg.eldre_varsel_beslutning_2027",
            "regelverk.utlegg.alle_skyldnere",
            "regelverk.utlegg.innmeldt_i_trekk",
        ),
        fordi="Innkrevingsmyndigheten har valgt tidligere regelverk for utleggspant for merverdiavgift mv.",
    ),
)

# ---- Kommunale saker, sikringstrekk og inntrekking (§ 1 andre ledd) ----

ANDRE = (
    regel(
        "regelverk.utlegg.kommunal_foer_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(1),
        naar=_KOMMUNAL & _BESLUTTET_FOER_2027,
        da=Regelverk.TIDLIGERE,
        fordi="En kommunal sak følger tidligere regelverk til ett utleggstrekk er etablert etter nytt regelverk.",
    ),
    regel(
        "regelverk.utlegg.kommunal_ett_trekk",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(1),
        naar=_KOMMUNAL & _ETT_TREKK,
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.kommunal_foer_2027",),
        fordi="Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da kommunen besluttet.",
    ),
    regel(
        "regelverk.utlegg.kommunal_beslutning_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(2),
        naar=_KOMMUNAL & _BESLUTTET_2027,
        da=Regelverk.NYTT,
        fordi="Kommunal utleggssak der beslutningen tas etter 31. desember 2026, følger nytt regelverk.",
    ),
    regel(
        "regelverk.utlegg.kommunal_varsel_2026",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2),
        naar=_KOMMUNAL
        & _BESLUTTET_2027
        & (SAK.varsel_sendt <= date(2026, 12, 31))
        & ~_ETT_TREKK
        & SAK.innmeldt_nytt.nei
        & lest("L15", "varsel"),
        da=Regelverk.TIDLIGERE,
        unntak_fra=("regelverk.utlegg.kommunal_beslutning_2027",),
        fordi="Lest slik at varselet er skjæringstidspunktet også hos kommunen.",
    ),
    regel(
        "regelverk.utlegg.sikringstrekk_foer_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(1),
        naar=_TREKK_UTENOM & (SAK.beslutning <= date(2026, 12, 31)),
        da=Regelverk.TIDLIGERE,
        fordi="Sikringstrekk og inntrekking følger tidligere regelverk til ett utleggstrekk er etablert etter nytt.",
    ),
    regel(
        "regelverk.utlegg.sikringstrekk_ett_trekk",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(1),
        naar=_TREKK_UTENOM & (SAK.beslutning <= date(2026, 12, 31)) & _ETT_TREKK,
        da=Regelverk.NYTT,
        unntak_fra=("regelverk.utlegg.sikringstrekk_foer_2027",),
        fordi="Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da avgjørelsen ble tatt.",
    ),
    regel(
        "regelverk.utlegg.sikringstrekk_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(3),
        naar=_TREKK_UTENOM & (SAK.beslutning > date(2026, 12, 31)),
        da=Regelverk.NYTT,
        fordi="Avgjørelser om sikringstrekk og inntrekking etter 31. desember 2026 følger nytt regelverk.",
    ),
)

# ---- Saker om tvangsfullbyrdelse som ikke gjelder utlegg (§ 18) ----

IKKE_UTLEGG = (
    regel(
        "regelverk.utlegg.annen_sak_foer_2026",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(1),
        naar=_ANNEN & (SAK.skjaeringstidspunkt <= date(2025, 12, 31)),
        da=Regelverk.TIDLIGERE,
        fordi="Saken gjelder ikke utlegg, og begjæringen ble mottatt før 2026.",
    ),
    regel(
        "regelverk.utlegg.annen_sak_etter_2025",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(1),
        naar=_ANNEN & (SAK.skjaeringstidspunkt > date(2025, 12, 31)),
        da=Regelverk.NYTT,
        fordi="Saken gjelder ikke utlegg, og begjæringen er mottatt etter 2025.",
    ),
)

REGLER = STATLIGE + ANDRE + IKKE_UTLEGG
