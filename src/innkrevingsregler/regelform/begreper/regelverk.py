"""Begrepene om hvilket regelverk som gjelder."""

from __future__ import annotations

from enum import StrEnum

from ...fakta.koder import Regelverk
from ..begrep import Begrep
from ..felter import HENDELSE, KRAV, SAK
from ..variabler import Omfang


class Trekkstilling(StrEnum):
    """Hvor et utleggstrekk, eller kravet i det, står (FOR-2025-07-01-1418 §§ 2 til 7)."""

    LOEPER = "LOEPER"
    OVERFOERT = "OVERFOERT"
    MELDT_INN = "MELDT_INN"
    TATT_UT = "TATT_UT"
    AVSLUTTET = "AVSLUTTET"
    BORTFALT = "BORTFALT"
    UGYLDIG = "UGYLDIG"


class Fordelingsgrunnlag(StrEnum):
    """Kravets størrelse når et trekk fordeles: den da trekket ble besluttet, eller da perioden løp ut."""

    VED_BESLUTNINGEN = "VED_BESLUTNINGEN"
    VED_UTLOEPET = "VED_UTLOEPET"


class Myndighetsgrunnlag(StrEnum):
    """Hvilken myndighet Innkrevingsmyndigheten bruker (FOR-2025-07-01-1418 § 9)."""

    INNKREVINGSLOVEN = "INNKREVINGSLOVEN"
    STATENS_INNKREVINGSSENTRAL = "STATENS_INNKREVINGSSENTRAL"
    INNKREVINGSSENTRALEN = "INNKREVINGSSENTRALEN"
    SKATTEKONTORET = "SKATTEKONTORET"


class Renteregelverk(StrEnum):
    """Regelverket om forsinkelsesrente, og varselet renten regnes fra (FOR-2025-07-01-1418 § 10)."""

    SI_LOVEN = "SI_LOVEN"
    INNKREVINGSLOVEN = "INNKREVINGSLOVEN"
    VIDERE_UTEN_VARSEL = "VIDERE_UTEN_VARSEL"
    FRA_SI_VARSEL = "FRA_SI_VARSEL"
    VARSEL_REGNET_FRA_2026 = "VARSEL_REGNET_FRA_2026"
    INGEN_RENTE = "INGEN_RENTE"
    EGEN_REAKSJON = "EGEN_REAKSJON"


REGELVERK_UTLEGG = Begrep(
    navn="regelverk.utlegg",
    omfang=Omfang.SAK,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om utlegg som gjelder for utleggssaken",
    tid=SAK.skjaeringstidspunkt.variabel,
)

REGELVERK_TVANGSFULLBYRDELSE = Begrep(
    navn="regelverk.tvangsfullbyrdelse",
    omfang=Omfang.SAK,
    svartype=(Regelverk,),
    beskrivelse="Om endringene i tvangsfullbyrdelsesloven utenom reglene om utlegg gjelder for saken",
)

# ---- Utleggstrekket ----

REGELVERK_TREKK = Begrep(
    navn="regelverk.trekk",
    omfang=Omfang.TREKK,
    svartype=(Regelverk,),
    beskrivelse="Regelverket utleggstrekket følger dagen det spørres om",
    tid=KRAV.per.variabel,
)

TREKKSTILLING = Begrep(
    navn="regelverk.trekkstilling",
    omfang=Omfang.TREKK,
    svartype=(Trekkstilling,),
    beskrivelse="Hvor utleggstrekket står dagen det spørres om",
    tid=KRAV.per.variabel,
)

TIDSPRIORITET = Begrep(
    navn="regelverk.trekk_tidsprioritet",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om kravet beholder tidsprioriteten etter tidligere regler som fortrinnsrett i ny trekkordning",
    tid=KRAV.per.variabel,
)

FORDELINGSGRUNNLAG = Begrep(
    navn="regelverk.trekk_fordelingsgrunnlag",
    omfang=Omfang.TREKK,
    svartype=(Fordelingsgrunnlag,),
    beskrivelse="Hvilken størrelse på kravet fordelingen av trekket bygger på",
    tid=KRAV.per.variabel,
)

STOERRELSE_BESLUTTES = Begrep(
    navn="regelverk.trekk_stoerrelse_besluttes",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om den som besluttet overføringen, samtidig skulle beslutte trekkets størrelse",
    tid=KRAV.per.variabel,
)

REGELVERK_TREKKFORSKRIFT = Begrep(
    navn="regelverk.trekk_forskrift",
    omfang=Omfang.TREKK,
    svartype=(Regelverk,),
    beskrivelse="Om innkrevingsforskriften §§ 27-1, 34-1 og 34-2 gjelder for trekket",
    tid=KRAV.per.variabel,
)

UTEN_BESLUTNING = Begrep(
    navn="regelverk.trekk_uten_beslutning",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om en ny bidragsforpliktelse kan meldes inn i trekket uten beslutning om utlegg",
    tid=KRAV.per.variabel,
)

REGELVERK_LOESOERE = Begrep(
    navn="regelverk.trekk_tinglysingsloven_34a",
    omfang=Omfang.TREKK,
    svartype=(Regelverk,),
    beskrivelse="Om endringene i tinglysingsloven § 34 a gjelder for trekket",
    tid=KRAV.per.variabel,
)

BOT_I_TREKK = Begrep(
    navn="regelverk.trekk_foreldet_bot",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om boten kan delta i trekket selv om den foreldes i mellomtiden",
    tid=KRAV.per.variabel,
)

FORSKOTTERING_I_TREKK = Begrep(
    navn="regelverk.trekk_forskottering",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om kravet har prioritet som forskotteringsregress i første klasse i trekket",
    tid=KRAV.per.variabel,
)

# ---- Skritt i innkrevingen ----

REGELVERK_MOTREGNING = Begrep(
    navn="regelverk.motregning",
    omfang=Omfang.HENDELSE,
    svartype=(Regelverk,),
    beskrivelse="Regelverket motregningen følger",
    tid=HENDELSE.dato.variabel,
)

MYNDIGHETSGRUNNLAG = Begrep(
    navn="regelverk.motregning_myndighet",
    omfang=Omfang.HENDELSE,
    svartype=(Myndighetsgrunnlag,),
    beskrivelse="Hvilken myndighet motregningen bygger på",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_AVREGNING = Begrep(
    navn="regelverk.avregning",
    omfang=Omfang.HENDELSE,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om avbrudd av foreldelse ved avregningen",
    tid=HENDELSE.dato.variabel,
)

AVREGNING_UTENFOR_TREKK = Begrep(
    navn="regelverk.avregning_utenfor_trekk",
    omfang=Omfang.HENDELSE,
    svartype=(bool,),
    beskrivelse="Om avregningsbeløpet kan dekkes utenfor et løpende utleggstrekk",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_AVREGNINGSKLAGE = Begrep(
    navn="regelverk.avregningsklage",
    omfang=Omfang.HENDELSE,
    svartype=(Regelverk,),
    beskrivelse="Regelverket for klage over avregning",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_VERNETING = Begrep(
    navn="regelverk.verneting",
    omfang=Omfang.HENDELSE,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om hvilken tingrett som avgjør klagen",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_PROEVING = Begrep(
    navn="regelverk.proeving",
    omfang=Omfang.HENDELSE,
    svartype=(bool,),
    beskrivelse="Om fristen for å få prøvd kravet i klagesak etter innkrevingsloven § 37 gjelder for beslutningen",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_TVANGSDEKNING = Begrep(
    navn="regelverk.tvangsdekning",
    omfang=Omfang.HENDELSE,
    svartype=(bool,),
    beskrivelse="Om Innkrevingsmyndigheten selv kan gjennomføre tvangsdekning for utlegget",
    tid=HENDELSE.dato.variabel,
)

REGELVERK_SOEKNAD = Begrep(
    navn="regelverk.soeknad",
    omfang=Omfang.HENDELSE,
    svartype=(Regelverk,),
    beskrivelse="Regelverket søknaden om betalingsavtale eller ettergivelse behandles etter",
    tid=HENDELSE.dato.variabel,
)

# ---- Kravet ----

REGELVERK_RETTERGANG = Begrep(
    navn="regelverk.rettergang",
    omfang=Omfang.KRAV,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om hvem som er part i rettergang dagen det spørres om",
    tid=KRAV.per.variabel,
)

REGELVERK_NAMSBOK = Begrep(
    navn="regelverk.namsbok",
    omfang=Omfang.KRAV,
    svartype=(Regelverk,),
    beskrivelse="Regelverket for en namsbok som føres dagen det spørres om",
    tid=KRAV.per.variabel,
)

REGELVERK_RENTE = Begrep(
    navn="regelverk.rente",
    omfang=Omfang.KRAV,
    svartype=(Renteregelverk,),
    beskrivelse="Regelverket om forsinkelsesrente, og varselet renten regnes fra",
    tid=KRAV.per.variabel,
)

REGELVERK_PARKERINGSGEBYR = Begrep(
    navn="regelverk.vegtrafikkloven_31a",
    omfang=Omfang.KRAV,
    svartype=(Regelverk,),
    beskrivelse="Om endringen i vegtrafikkloven § 31 a tredje ledd gjelder for gebyret",
    tid=KRAV.gebyr_ilagt.variabel,
)

REGELVERK_FORELDELSE = Begrep(
    navn="regelverk.foreldelsesloven",
    omfang=Omfang.LINJE,
    svartype=(Regelverk,),
    beskrivelse="Om endringene i foreldelsesloven gjelder for denne delen av kravet",
)
