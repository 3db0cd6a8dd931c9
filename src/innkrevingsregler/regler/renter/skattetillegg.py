"""Rente som legges til et skatte- eller avgiftskrav før det forfaller (skattebetalingsloven §§ 11-2 og 11-5).

En økning bærer rente fram til den er vedtatt eller meldt (§ 11-2), og restskatt får et rentetillegg ved avregningen
(§ 11-5 første ledd). Begge blir del av det renten av forsinket betaling regnes av (§ 11-1 første ledd andre punktum).
Tilleggsskatt og andre
sanksjoner bærer ingen av dem, men rente når iverksettingen ble utsatt (skattebetalingsforskriften § 11-7-5).
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Renteregel, RettsligArt, Skatteendring
from ...regelform.begreper.renter import SKATTETILLEGG
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Uttrykk, Vilkaar
from ...regelform.virkninger import IngenRente, Rentetid, Udekket, Uker
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN, SKATTEBETALINGSLOVEN

_11_2, _11_5_1 = SKATTEBETALINGSLOVEN.p("11-2"), SKATTEBETALINGSLOVEN.p("11-5").l(1)
_11_5_4, _11_5_8 = SKATTEBETALINGSFORSKRIFTEN.p("11-5-4"), SKATTEBETALINGSFORSKRIFTEN.p("11-5-8")

_SKATT = KRAV.forsinkelsesregel.er_en_av(
    Renteregel.SKATTEBETALINGSLOVEN_11_1, Renteregel.SKATTEBETALINGSLOVEN_11_1_SANKSJON
)
_SANKSJON = KRAV.art.er_en_av(RettsligArt.TILLEGGSSKATT, RettsligArt.OVERTREDELSESGEBYR, RettsligArt.TVANGSMULKT)
_BAERER = _SKATT & ~_SANKSJON

# ---- § 11-2: økning ----

_ETTER_2016 = KRAV.endret >= date(2017, 1, 1)
_OEKT = _BAERER & (KRAV.skatteendring != Skatteendring.INGEN)
_ARVEAVGIFT = KRAV.skatteendring == Skatteendring.ARVEAVGIFT_UTSATT
_FOER_ENDRINGEN = KRAV.per < date(2026, 6, 19)


def _oekning(id_: str, endring: Skatteendring, fra: Uttrykk, hjemmel: tuple[Henvisning, ...], fordi: str) -> Regel:
    return regel(
        f"renter.skattetillegg.{id_}",
        om=SKATTETILLEGG,
        hjemmel=(_11_2.l(1), *hjemmel),
        naar=_BAERER & (KRAV.skatteendring == endring) & _ETTER_2016,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_2", fra=fra, til=KRAV.endret),
        fordi=fordi,
    )


OEKNING = (
    _oekning(
        "vedtak_eller_egenretting",
        Skatteendring.VEDTAK_ELLER_EGENRETTING,
        KRAV.opprinnelig_forfall,
        (_11_2.l(2),),
        "Økningen bærer rente fra kravet opprinnelig forfalt, til den ble vedtatt eller meldt.",
    ),
    _oekning(
        "ny_avregning",
        Skatteendring.NY_AVREGNING,
        KRAV.januar_etter_fastsettingsaaret,
        (_11_2.l(3),),
        "Skatten er økt ved ny avregning, og renten regnes fra nyttår etter skattefastsettingsåret.",
    ),
    _oekning(
        "ny_avregning_petroleumsskatt",
        Skatteendring.NY_AVREGNING_PETROLEUMSSKATT,
        KRAV.januar_etter_inntektsaaret,
        (_11_2.l(4),),
        "Petroleumsskatten er økt ved ny avregning, og renten regnes fra nyttår etter inntektsåret.",
    ),
    _oekning(
        "merverdiavgift_utbetalt",
        Skatteendring.MERVERDIAVGIFT_UTBETALT,
        KRAV.for_mye_utbetalt,
        (_11_2.l(5),),
        "Det er utbetalt for mye merverdiavgift eller refusjon, og renten regnes fra utbetalingen.",
    ),
    _oekning(
        "kompensasjon_utbetalt",
        Skatteendring.MERVERDIAVGIFTSKOMPENSASJON_UTBETALT,
        KRAV.for_mye_utbetalt,
        (_11_2.l(6),),
        "Det er utbetalt for mye kompensasjon for merverdiavgift, og renten regnes fra utbetalingen.",
    ),
    regel(
        "renter.skattetillegg.arveavgift_utsatt",
        om=SKATTETILLEGG,
        hjemmel=_11_2.l(7),
        naar=_BAERER & _ARVEAVGIFT & _FOER_ENDRINGEN,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_2", fra=KRAV.opprinnelig_forfall, til=KRAV.endelig_avgiftsfastsettelse),
        fordi="Arveavgiften er betalt etter ordinært forfall, og renten regnes fram til den er endelig fastsatt.",
    ),
    regel(
        "renter.skattetillegg.arveavgift_ny_ordlyd",
        om=SKATTETILLEGG,
        hjemmel=_11_2.l(7),
        naar=_BAERER & _ARVEAVGIFT & ~_FOER_ENDRINGEN,
        da=Udekket("skattebetalingsloven § 11-2 sjuende ledd slik det lyder fra 19. juni 2026, er ikke funnet"),
        fordi="Leddet om arveavgift ble endret 19. juni 2026.",
    ),
    regel(
        "renter.skattetillegg.oekning_foer_2017",
        om=SKATTETILLEGG,
        hjemmel=_11_2.l(1),
        naar=_OEKT & ~_ARVEAVGIFT & ~_ETTER_2016,
        da=Udekket("rente av økning som ble vedtatt eller meldt før 2017, er ikke ført inn"),
        fordi="Før 2017 hadde bestemmelsen et unntak for summariske endringer.",
    ),
)

# ---- § 11-5: restskatt ----

_RESTSKATT = _BAERER & (KRAV.skatteendring == Skatteendring.INGEN) & (KRAV.art == RettsligArt.RESTSKATT)
_OLJE = KRAV.petroleumsskatt.ja
_VANLIG = _RESTSKATT & ~_OLJE
_PERSON = KRAV.personlig_skattyter.ja
_FRA_2019 = KRAV.inntektsaar >= 2019
_TIDLIG = KRAV.forhaandsfastsatt.ja & (
    (_PERSON & KRAV.avregnet_foer_31_mai.ja) | (~_PERSON & KRAV.avregnet_innen_31_mai.ja)
)
_UTEN_SKYLD = _PERSON & (KRAV.skatt_begrenset.ja | KRAV.manglende_trekk_uten_skyld.ja)
_FAAR_TILLEGG = _VANLIG & _FRA_2019 & ~_TIDLIG & ~_UTEN_SKYLD


def _uten(id_: str, naar: Vilkaar, hjemmel: Henvisning | tuple[Henvisning, ...], fordi: str) -> Regel:
    return regel(
        f"renter.skattetillegg.{id_}", om=SKATTETILLEGG, hjemmel=hjemmel, naar=naar, da=IngenRente(), fordi=fordi
    )


def _restskatt(id_: str, hvem: Vilkaar, fra: Uttrykk, fordi: str) -> Regel:
    return regel(
        f"renter.skattetillegg.{id_}",
        om=SKATTETILLEGG,
        hjemmel=(_11_5_1.pkt(1), _11_5_1.pkt(2), _11_5_1.pkt(3)),
        naar=_FAAR_TILLEGG & hvem,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_5", fra=fra, til=KRAV.foerste_termin),
        fordi=fordi,
    )


RESTSKATT = (
    _restskatt(
        "restskatt_personlig",
        _PERSON,
        KRAV.juli_i_inntektsaaret,
        "Restskatten får rentetillegg fra 1. juli i inntektsåret til første termin forfaller.",
    ),
    _restskatt(
        "restskatt_upersonlig",
        ~_PERSON,
        KRAV.mars_etter_inntektsaaret,
        "Restskatten får rentetillegg fra 15. mars i året etter inntektsåret til første termin forfaller.",
    ),
    regel(
        "renter.skattetillegg.petroleumsskatt",
        om=SKATTETILLEGG,
        hjemmel=(_11_5_8.l(1), _11_5_8.l(2)),
        naar=_RESTSKATT & _OLJE,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_2", fra=KRAV.januar_etter_inntektsaaret, til=KRAV.forfall),
        fordi="Restskatt etter petroleumsskatteloven får rentetillegg fra nyttår etter inntektsåret til forfall.",
    ),
    _uten(
        "skatten_begrenset",
        _VANLIG & _FRA_2019 & _PERSON & KRAV.skatt_begrenset.ja,
        _11_5_4.bok("a"),
        "Skatten er begrenset etter skatteloven § 17-1, og da får restskatten ikke rentetillegg.",
    ),
    _uten(
        "trekk_uten_skyld",
        _VANLIG & _FRA_2019 & _PERSON & KRAV.manglende_trekk_uten_skyld.ja,
        _11_5_4.bok("b"),
        "Restskatten skyldes arbeidsgiverens trekk og ikke skattyteren, og får derfor ikke rentetillegg.",
    ),
    _uten(
        "forhaandsfastsatt_personlig",
        _VANLIG & _FRA_2019 & _PERSON & _TIDLIG,
        _11_5_4.bok("c"),
        "Det er avregnet etter forhåndsfastsetting før fristen for tilleggsforskudd, og da gis ikke rentetillegg.",
    ),
    _uten(
        "forhaandsfastsatt_upersonlig",
        _VANLIG & _FRA_2019 & ~_PERSON & _TIDLIG,
        SKATTEBETALINGSFORSKRIFTEN.p("11-5-5"),
        "Det ble avregnet etter forhåndsfastsetting innen 31. mai, og da er det ikke rentetillegg.",
    ),
    regel(
        "renter.skattetillegg.restskatt_foer_2019",
        om=SKATTETILLEGG,
        hjemmel=_11_5_1.pkt(2),
        naar=_VANLIG & ~_FRA_2019,
        da=Udekket("fradraget i rentetillegget for inntektsår før 2019 er ikke ført inn"),
        fordi="Fradraget i satsen og unntakene var andre for inntektsår før 2019.",
    ),
)

_UTSATT = KRAV.utsatt_iverksetting.ja
_11_7_5 = SKATTEBETALINGSFORSKRIFTEN.p("11-7-5").l(1)

SANKSJONER = (
    regel(
        "renter.skattetillegg.utsatt_iverksetting",
        om=SKATTETILLEGG,
        hjemmel=(_11_7_5.pkt(1), _11_7_5.pkt(2), _11_7_5.pkt(3)),
        naar=_SKATT & _SANKSJON & _UTSATT,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_2", fra=KRAV.klagefrist_utloep, etter=Uker(3), til=KRAV.klage_avgjort),
        fordi="Sanksjonen er fastholdt etter utsatt iverksetting og bærer rente fra tre uker etter klagefristen.",
    ),
)

UTEN = (
    _uten(
        "annet_enn_skatt",
        ~_SKATT,
        (_11_2.l(1), _11_5_1.pkt(1)),
        "Bare skatte- og avgiftskrav får slik rente lagt til.",
    ),
    _uten(
        "sanksjon",
        _SKATT & _SANKSJON & ~_UTSATT,
        (SKATTEBETALINGSFORSKRIFTEN.p("11-2-1").pkt(1), SKATTEBETALINGSFORSKRIFTEN.p("11-5-6")),
        "Tilleggsskatt, overtredelsesgebyr og tvangsmulkt er ikke med i det renten regnes av.",
    ),
    _uten(
        "ordinaer_fastsetting",
        _BAERER & (KRAV.skatteendring == Skatteendring.INGEN) & (KRAV.art != RettsligArt.RESTSKATT),
        (_11_2.l(1), _11_5_1.pkt(1)),
        "Kravet er verken en økning eller restskatt.",
    ),
)

REGLER = OEKNING + RESTSKATT + SANKSJONER + UTEN
