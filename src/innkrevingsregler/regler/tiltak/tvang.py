"""Utlegg, tvangsdekning, tvangssalg, arrest, konkurs, utlandet og inkasso. (innkrevingsloven §§ 23 og 24 mv.)

Et nei for utlegg er sikkert også der saken følger tidligere regelverk: kapittel 4 i tvangsfullbyrdelsesloven er det
samme. Varselet etter innkrevingsloven § 25 er derimot bare et vilkår i saker etter nytt regelverk; saksbehandlingen i
de andre står i en ordlyd som ikke er funnet, og den svares det ikke på.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...fakta.koder import Offentligorgan, Regelverk, Skyldnertype
from ...regelform.avledede.tiltak import Varselstilstand
from ...regelform.avledede.tvangsgrunnlag import BokstavD, Fremmet
from ...regelform.begreper.hjemmel import TVANGSKRAFT, Fullbyrdelse
from ...regelform.begreper.tiltak import Tiltaksslag
from ...regelform.felter import KRAV, SKYLDNER
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, skjoenn
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import (
    DEKNINGSLOVEN,
    INKASSOLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OVERGANGSFORSKRIFTEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from .felles import (
    ALMINNELIG_GRUNNLAG,
    AVTALE,
    BIDRAG,
    BOET_STENGER,
    FORELDET,
    FORHANDLING_STENGER_DEKNING,
    GJELDSORDNING,
    GRUNNLAGET_GJELDER_EN_ANNEN,
    IKKE_FORFALT,
    IKKE_LAGT_TIL,
    INNKREVINGSMYNDIGHETEN,
    KOMMUNEN_SELV,
    KONKURSLOVENS_FORHANDLING,
    UNDER_KONKURS,
    UNDER_REKONSTRUKSJON,
    UNNDRAR_SEG,
    UTEN_BESTAAENDE_PANT,
    UTEN_BETALINGSOPPFORDRING,
    VENTER_PAA_KLAGE,
    VIA_NAMSMANNEN,
    Bunn,
    Hinder,
    gjeldsforhandling,
    tiltakets_regler,
    uten_tvangskraft,
    utenom_innkrevingsmyndigheten,
    varselhindre,
)

_NYTT = KRAV.regelverk_utlegg == Regelverk.NYTT

# ---- Skjønnene ----

GJOER_SITT_BESTE = skjoenn(
    "gjoer_sitt_beste",
    "Skyldneren gjør det vedkommende evner for å betale og begunstiger ingen utilbørlig",
    hjemmel=DEKNINGSLOVEN.p("2-7").l(4),
    momenter=("skyldnerens betalingsevne", "det skyldneren betaler", "fordelingen mellom fordringshaverne"),
)
VANSKELIGGJORT = skjoenn(
    "vanskeliggjort",
    "Fullbyrdelsen ville ellers bli vesentlig vanskeliggjort",
    hjemmel=TVANGSFULLBYRDELSESLOVEN.p("8-2").l(3).pkt(3),
    momenter=("faren for at formuesgodet unndras", "faren for verdifall"),
)
INSOLVENT = skjoenn(
    "insolvent",
    "Skyldneren kan varig ikke betale det som forfaller, og eiendelene gir ikke full dekning",
    hjemmel=KONKURSLOVEN.p("61"),
    momenter=("betalingsevnen", "om den svikter bare forbigående", "eiendeler og inntekter mot forpliktelsene"),
)
BETRYGGENDE_SIKKERHET = skjoenn(
    "betryggende_sikkerhet",
    "Pantet gir betryggende sikkerhet for kravet",
    hjemmel=KONKURSLOVEN.p("64"),
    momenter=("pantets verdi", "prioriteten", "kravets størrelse"),
)

# ---- Offentlige skyldnere (tvangsfullbyrdelsesloven § 1-2) ----

_P1_2 = TVANGSFULLBYRDELSESLOVEN.p("1-2")
# Innkrevingsloven §§ 23 tredje ledd og 24 sjuende ledd viser ikke til § 1-2 for Innkrevingsmyndigheten.
_P1_2_GJELDER = (SKYLDNER.type == Skyldnertype.ORGANISASJON) & (~INNKREVINGSMYNDIGHETEN | lest("P140", "gjelder"))
STATEN_SKYLDER = Hinder(
    navn="staten_skylder",
    naar=_P1_2_GJELDER & SKYLDNER.offentlig_organ.er_en_av(Offentligorgan.STATEN, Offentligorgan.NORGES_BANK),
    hjemmel=(_P1_2.l(1), _P1_2.l(3)),
    fordi="Staten og Norges Bank er vernet mot tvangsfullbyrdelse.",
)
KOMMUNE_SKYLDER = Hinder(
    navn="kommune_skylder",
    naar=_P1_2_GJELDER & (SKYLDNER.offentlig_organ == Offentligorgan.KOMMUNE_ELLER_FORETAK),
    hjemmel=_P1_2.l(2),
    fordi="Det tas ikke utlegg for pengekrav mot en kommune, en fylkeskommune eller et helseforetak.",
)

# ---- Utlegg ----

_UTLEGGENE = (
    Bunn(
        navn="innkrevingsmyndigheten",
        naar=INNKREVINGSMYNDIGHETEN,
        hjemmel=(INNKREVINGSLOVEN.p("23").l(1).pkt(1), OVERGANGSFORSKRIFTEN.p("9")),
        fordi="Innkrevingsmyndigheten kan beslutte utlegg for krav den har til innkreving.",
    ),
    Bunn(
        navn="kommunen",
        naar=KOMMUNEN_SELV,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("2-15").l(1),
        fordi="Kommunen kan selv beslutte utlegg for kravet.",
    ),
    Bunn(
        navn="namsmannen",
        naar=VIA_NAMSMANNEN,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-1").l(1),
        fordi="Den som har kravet, kan begjære utlegg hos alminnelig namsmann.",
    ),
)
_KOMMUNENS_VARSEL = Hinder(
    navn="kommunens_varsel",
    naar=KOMMUNEN_SELV & _NYTT & (KRAV.varsel_om_utlegg != Varselstilstand.KLART),
    hjemmel=TVANGSFULLBYRDELSESLOVEN.p("2-15").l(2),
    fordi="Kommunen må varsle skyldneren, og fristen til å uttale seg må være ute uten at varselet er brukt opp.",
    fra=("kommunen",),
)
_UTLEGGSHINDRE = (
    FORELDET,
    attrs.evolve(IKKE_LAGT_TIL, fra=("innkrevingsmyndigheten",)),
    gjeldsforhandling("d"),
    GJELDSORDNING,
    KONKURSLOVENS_FORHANDLING,
    GRUNNLAGET_GJELDER_EN_ANNEN,
    UNDER_KONKURS,
    AVTALE,
    VENTER_PAA_KLAGE,
    attrs.evolve(UTEN_BETALINGSOPPFORDRING, fra=("namsmannen",)),
    _KOMMUNENS_VARSEL,
)

UTLEGGSPANT = tiltakets_regler(
    Tiltaksslag.UTLEGGSPANT,
    _UTLEGGENE,
    (
        *_UTLEGGSHINDRE,
        STATEN_SKYLDER,
        KOMMUNE_SKYLDER,
        IKKE_FORFALT,
        uten_tvangskraft(Fullbyrdelse.UTLEGGSPANT),
        *varselhindre("varsel_om_utlegg", _NYTT),
    ),
)

# Uforfalte og nye bidrag i et trekk som løper: § 27 og forskriften § 27-1.
_NYE_BIDRAG_I_TREKK = BIDRAG & KRAV.trekk_loeper.ja
_UFORFALT_BIDRAG = BIDRAG & KRAV.bidrag_misligholdt.ja

UTLEGGSTREKK = tiltakets_regler(
    Tiltaksslag.UTLEGGSTREKK,
    _UTLEGGENE,
    (
        *_UTLEGGSHINDRE,
        attrs.evolve(
            IKKE_FORFALT,
            naar=IKKE_FORFALT.naar & ~(INNKREVINGSMYNDIGHETEN & (_UFORFALT_BIDRAG | _NYE_BIDRAG_I_TREKK)),
            hjemmel=(TVANGSFULLBYRDELSESLOVEN.p("4-4").l(1), INNKREVINGSLOVEN.p("27")),
        ),
        uten_tvangskraft(Fullbyrdelse.UTLEGGSTREKK),
        *varselhindre("varsel_om_utlegg", _NYTT & ~_NYE_BIDRAG_I_TREKK),
        Hinder(
            navn="organisasjon",
            naar=SKYLDNER.type == Skyldnertype.ORGANISASJON,
            hjemmel=DEKNINGSLOVEN.p("2-7").l(1).pkt(1),
            fordi="Utleggstrekk tas i lønn og lignende, og en organisasjon har ikke slike inntekter.",
        ),
        Hinder(
            navn="gjoer_sitt_beste",
            naar=KRAV.trekkrang_bak.ja & GJOER_SITT_BESTE,
            hjemmel=DEKNINGSLOVEN.p("2-7").l(4),
            fordi="For krav med siste prioritet tas ikke trekk når skyldneren gjør det vedkommende evner.",
        ),
    ),
)

# ---- Dekning i pant ----

TVANGSDEKNING = tiltakets_regler(
    Tiltaksslag.TVANGSDEKNING,
    (
        Bunn(
            navn="innkrevingsmyndigheten",
            naar=INNKREVINGSMYNDIGHETEN,
            hjemmel=(INNKREVINGSLOVEN.p("24").l(1), OVERGANGSFORSKRIFTEN.p("13")),
            fordi="Innkrevingsmyndigheten kan selv gjennomføre dekning i et enkelt pengekrav den har utleggspant i.",
        ),
        Bunn(
            navn="andre",
            naar=~INNKREVINGSMYNDIGHETEN,
            hjemmel=INNKREVINGSLOVEN.p("24").l(1),
            fordi="Bare Innkrevingsmyndigheten gjennomfører dekningen selv; andre begjærer tvangssalg.",
            da=False,
        ),
    ),
    (
        IKKE_LAGT_TIL,
        Hinder(
            navn="uten_pant",
            naar=INNKREVINGSMYNDIGHETEN & KRAV.pant_i_pengekrav.nei,
            hjemmel=INNKREVINGSLOVEN.p("24").l(1),
            fordi="Det er ikke utleggspant for kravet i et enkelt pengekrav.",
        ),
        attrs.evolve(STATEN_SKYLDER, fra=("innkrevingsmyndigheten",)),
        IKKE_FORFALT,
        attrs.evolve(
            uten_tvangskraft(Fullbyrdelse.TVANGSDEKNING),
            naar=TVANGSKRAFT(fullbyrdelse=Fullbyrdelse.TVANGSDEKNING).svar.nei & lest("P52", "grunnlaget_bak"),
            hjemmel=(INNKREVINGSLOVEN.p("24").l(1), TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1)),
            ogsaa_foer_2026=False,
        ),
        gjeldsforhandling("d"),
        GJELDSORDNING,
        GRUNNLAGET_GJELDER_EN_ANNEN,
        attrs.evolve(BOET_STENGER, naar=BOET_STENGER.naar & lest("P54", "ja")),
        attrs.evolve(FORHANDLING_STENGER_DEKNING, naar=FORHANDLING_STENGER_DEKNING.naar & lest("P54", "ja")),
        AVTALE,
        VENTER_PAA_KLAGE,
        *varselhindre("varsel_om_tvangsdekning"),
    ),
)

# Utlegg er selv grunnlag; er grunnlaget bak alminnelig, må det være rettskraftig, og er det en sanksjon, endelig.
_UTLEGGET_ER_GRUNNLAG = (
    KRAV.utlegg_som_grunnlag.ja
    & (KRAV.utlegg_dekkes_i_tide.ja | KRAV.to_uker_siden_nytt_varsel.ja)
    & (~ALMINNELIG_GRUNNLAG | VANSKELIGGJORT)
    & ((KRAV.vedtak_bokstav_d != BokstavD.SANKSJON) | KRAV.vedtaket_endelig.ja)
)
_VARSLET_4_18 = (KRAV.to_uker_siden_varsel.ja & KRAV.varslet_for_tidlig.nei) | (
    (KRAV.uten_kjent_adresse.ja | KRAV.fritatt_for_varsel.ja) & KRAV.to_uker_siden_forfall.ja
)
_ANNET_PANT_ER_GRUNNLAG = (
    KRAV.avtale_eller_lov_gir_pant.ja
    & _VARSLET_4_18
    & (KRAV.fremmet_saerlig.er_en_av(Fremmet.AARET_LOEPER, Fremmet.BEGJAERT) | KRAV.to_uker_siden_nytt_varsel.ja)
)

TVANGSSALG = tiltakets_regler(
    Tiltaksslag.TVANGSSALG,
    (
        Bunn(
            navn="panthaveren",
            naar=ALLTID,
            hjemmel=(
                TVANGSFULLBYRDELSESLOVEN.p("8-1").l(1).pkt(1),
                TVANGSFULLBYRDELSESLOVEN.p("10-1").l(1),
                TVANGSFULLBYRDELSESLOVEN.p("11-1").l(1).pkt(1),
                TVANGSFULLBYRDELSESLOVEN.p("12-1"),
            ),
            fordi="Den som har pant for kravet, kan begjære pantet solgt eller brukt til dekning.",
        ),
    ),
    (
        UTEN_BESTAAENDE_PANT,
        IKKE_LAGT_TIL,
        Hinder(
            navn="uten_pant",
            naar=KRAV.pant_foreligger.nei,
            hjemmel=TVANGSFULLBYRDELSESLOVEN.p("8-1").l(1).pkt(1),
            fordi="Det er ikke pant for kravet.",
        ),
        STATEN_SKYLDER,
        Hinder(
            navn="to_uker",
            naar=KRAV.to_uker_etter_utlegg.nei & ~VANSKELIGGJORT,
            hjemmel=TVANGSFULLBYRDELSESLOVEN.p("8-2").l(3).pkt(1),
            fordi="Det er ikke gått to uker siden underretningen om utlegget ble sendt.",
        ),
        IKKE_FORFALT,
        attrs.evolve(
            uten_tvangskraft(Fullbyrdelse.TVANGSDEKNING),
            naar=TVANGSKRAFT(fullbyrdelse=Fullbyrdelse.TVANGSDEKNING).svar.nei
            & ~_UTLEGGET_ER_GRUNNLAG
            & ~_ANNET_PANT_ER_GRUNNLAG,
            hjemmel=(
                TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
                TVANGSFULLBYRDELSESLOVEN.p("4-1").l(5),
                TVANGSFULLBYRDELSESLOVEN.p("4-18").l(1),
                TVANGSFULLBYRDELSESLOVEN.p("4-19").l(1),
                TVANGSFULLBYRDELSESLOVEN.p("8-2").l(3),
            ),
            fordi="Verken et tvangsgrunnlag for kravet eller pantet selv er tvangskraftig for dekning.",
            ogsaa_foer_2026=False,
        ),
        gjeldsforhandling("d"),
        GJELDSORDNING,
        GRUNNLAGET_GJELDER_EN_ANNEN,
        BOET_STENGER,
        FORHANDLING_STENGER_DEKNING,
        AVTALE,
        attrs.evolve(VENTER_PAA_KLAGE, fra=()),
        UTEN_BETALINGSOPPFORDRING,
    ),
    kjent_fra=utenom_innkrevingsmyndigheten(date(2017, 7, 1)),
)

# ---- Arrest, konkurs, utlandet og inkasso ----

ARREST = tiltakets_regler(
    Tiltaksslag.ARREST,
    (
        Bunn(
            navn="tvisteloven",
            naar=ALLTID,
            hjemmel=INNKREVINGSLOVEN.p("37").l(1).pkt(1),
            fordi="Midlertidig sikring følger tvisteloven.",
            da=Udekket("vilkårene for arrest står i tvisteloven, som ikke er blant kildene"),
        ),
    ),
    (FORELDET, IKKE_LAGT_TIL),
)

KONKURSBEGJAERING = tiltakets_regler(
    Tiltaksslag.KONKURSBEGJAERING,
    (
        Bunn(
            navn="fordringshaver",
            naar=ALLTID,
            hjemmel=KONKURSLOVEN.p("60"),
            fordi="En fordringshaver kan begjære konkurs når skyldneren er insolvent.",
        ),
    ),
    (
        FORELDET,
        IKKE_LAGT_TIL,
        Hinder(
            navn="solvent",
            naar=~INSOLVENT,
            hjemmel=(KONKURSLOVEN.p("60"), KONKURSLOVEN.p("61")),
            fordi="Skyldneren er ikke insolvent.",
        ),
        Hinder(
            navn="alt_aapnet",
            naar=KRAV.under_konkurs.ja,
            hjemmel=KONKURSLOVEN.p("60"),
            fordi="Boet er alt under konkursbehandling.",
        ),
        Hinder(
            navn="sikret",
            naar=KRAV.pant_foreligger.ja & BETRYGGENDE_SIKKERHET,
            hjemmel=KONKURSLOVEN.p("64"),
            fordi="Kravet er sikret ved betryggende pant.",
        ),
        attrs.evolve(
            KONKURSLOVENS_FORHANDLING,
            naar=(KRAV.forhandling_stenger_konkurs.ja & KRAV.flere_begjaerer_konkurs.nei) | UNDER_REKONSTRUKSJON,
            hjemmel=(KONKURSLOVEN.p("16").l(3), KONKURSLOVEN.p("16").l(4), KONKURSLOVEN.p("16").l(5)),
            fordi="Under gjeldsforhandling er adgangen til konkurs begrenset for krav fra før den ble åpnet.",
        ),
        GJELDSORDNING,
        attrs.evolve(VENTER_PAA_KLAGE, fra=()),
        UTEN_BETALINGSOPPFORDRING,
    ),
    kjent_fra=utenom_innkrevingsmyndigheten(date(2016, 4, 22)),
)

UTENLANDSINNDRIVING = tiltakets_regler(
    Tiltaksslag.UTENLANDSINNDRIVING,
    (
        Bunn(
            navn="overenskomster",
            naar=ALLTID,
            hjemmel=INNKREVINGSLOVEN.p("2").l(4),
            fordi="Bistand fra andre stater følger overenskomster med dem.",
            da=Udekket("overenskomstene om inndriving i andre stater er ikke blant kildene"),
        ),
    ),
    (FORELDET, IKKE_LAGT_TIL, GJELDSORDNING, attrs.evolve(VENTER_PAA_KLAGE, fra=())),
)

INKASSO = tiltakets_regler(
    Tiltaksslag.INKASSO,
    (
        Bunn(
            navn="fordringshaveren",
            naar=~INNKREVINGSMYNDIGHETEN,
            hjemmel=(INKASSOLOVEN.p("2"), INKASSOLOVEN.p("9")),
            fordi="Et forfalt krav kan settes til inkasso etter inkassovarsel.",
        ),
        Bunn(
            navn="innkrevingsmyndigheten",
            naar=INNKREVINGSMYNDIGHETEN,
            hjemmel=INNKREVINGSLOVEN.p("4").l(2),
            fordi="Inkassoloven gjelder ikke for Innkrevingsmyndighetens virksomhet.",
            da=False,
        ),
    ),
    (
        FORELDET,
        gjeldsforhandling("a"),
        GJELDSORDNING,
        Hinder(
            navn="ikke_forfalt",
            naar=KRAV.misligholdt.nei,
            hjemmel=INKASSOLOVEN.p("1").l(1).pkt(1),
            fordi="Inkasso gjelder forfalte pengekrav.",
        ),
        Hinder(
            navn="inkassovarsel",
            naar=KRAV.inkassovarsel_utloept.nei
            & ~(KRAV.veksel_foreligger.ja | KRAV.sjekk_foreligger.ja)
            & ~UNNDRAR_SEG,
            hjemmel=(INKASSOLOVEN.p("9").l(1), INKASSOLOVEN.p("12").l(1), INKASSOLOVEN.p("12").l(2)),
            fordi="Betalingsfristen i et inkassovarsel som er sendt etter forfall, må være ute.",
        ),
    ),
    kjent_fra=utenom_innkrevingsmyndigheten(date(2017, 4, 18)),
)

REGLER = (
    UTLEGGSPANT + UTLEGGSTREKK + TVANGSDEKNING + TVANGSSALG + ARREST + KONKURSBEGJAERING + UTENLANDSINNDRIVING + INKASSO
)
