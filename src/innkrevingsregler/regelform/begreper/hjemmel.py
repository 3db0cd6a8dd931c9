"""Begrepene om hjemmelen for innkrevingen: tvangsgrunnlaget, kraften i det, og hvem det gjelder."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang


class Grunnlagsslag(StrEnum):
    """Slagene tvangsgrunnlag. De syv første er alminnelige (tvangsfullbyrdelsesloven § 4-1), de andre særlige."""

    DOM = "DOM"
    AVGJOERELSE_MED_DOMSVIRKNING = "AVGJOERELSE_MED_DOMSVIRKNING"
    VEDTATT_FORELEGG = "VEDTATT_FORELEGG"
    VOLDGIFTSDOM = "VOLDGIFTSDOM"
    RETTSFORLIK = "RETTSFORLIK"
    UTENLANDSK_AVGJOERELSE = "UTENLANDSK_AVGJOERELSE"
    INTERNASJONAL_AVGJOERELSE = "INTERNASJONAL_AVGJOERELSE"
    GJELDSBREV = "GJELDSBREV"
    VEKSEL = "VEKSEL"
    SJEKK = "SJEKK"
    SANKSJON_ELLER_TVANGSMULKT = "SANKSJON_ELLER_TVANGSMULKT"
    SAERLOV = "SAERLOV"
    SKATT_OG_AVGIFT = "SKATT_OG_AVGIFT"
    SKRIFTLIG_MEDDELELSE = "SKRIFTLIG_MEDDELELSE"
    ELEKTRONISK_GJELDSERKLAERING = "ELEKTRONISK_GJELDSERKLAERING"
    TILBAKEBETALING = "TILBAKEBETALING"
    GEBYR = "GEBYR"
    TVANGSDEKNINGSKRAV = "TVANGSDEKNINGSKRAV"
    ANSVAR = "ANSVAR"


ALMINNELIGE = (
    Grunnlagsslag.DOM,
    Grunnlagsslag.AVGJOERELSE_MED_DOMSVIRKNING,
    Grunnlagsslag.VEDTATT_FORELEGG,
    Grunnlagsslag.VOLDGIFTSDOM,
    Grunnlagsslag.RETTSFORLIK,
    Grunnlagsslag.UTENLANDSK_AVGJOERELSE,
    Grunnlagsslag.INTERNASJONAL_AVGJOERELSE,
)
"""De alminnelige tvangsgrunnlagene (tvangsfullbyrdelsesloven § 4-1 andre ledd)."""

SAERLIGE = tuple(slag for slag in Grunnlagsslag if slag not in ALMINNELIGE)
"""De særlige tvangsgrunnlagene for utlegg (tvangsfullbyrdelsesloven §§ 4-1 femte ledd og 7-2)."""

TVANGSGRUNNLAG = Begrep(
    navn="tvangsgrunnlag.slag",
    omfang=Omfang.KRAV,
    svartype=(Grunnlagsslag,),
    beskrivelse="Grunnlagene kravet kan tvangsfullbyrdes etter",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)


class Fullbyrdelse(StrEnum):
    """Måtene å fullbyrde et pengekrav på som kan kreve hver sin tvangskraft."""

    UTLEGGSPANT = "UTLEGGSPANT"
    UTLEGGSTREKK = "UTLEGGSTREKK"
    TVANGSDEKNING = "TVANGSDEKNING"


class Kraft(StrEnum):
    """Hva et grunnlag er sterkt nok til. Det samme grunnlaget kan ha flere."""

    ALMINNELIG_UTLEGG = "ALMINNELIG_UTLEGG"
    ALMINNELIG_RETTSKRAFTIG = "ALMINNELIG_RETTSKRAFTIG"
    ALMINNELIG_DEKNING = "ALMINNELIG_DEKNING"
    SAERLIG = "SAERLIG"
    SANKSJON_UTLEGG = "SANKSJON_UTLEGG"
    SANKSJON_ENDELIG = "SANKSJON_ENDELIG"


GRUNNLAGSKRAFT = Begrep(
    navn="tvangsgrunnlag.kraft",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om et av grunnlagene er sterkt nok til dette, når kravet er misligholdt",
    parametre=(("kraft", tuple(k.value for k in Kraft)),),
    tid=KRAV.per.variabel,
)

TVANGSKRAFT = Begrep(
    navn="tvangsgrunnlag.tvangskraft",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kravet har et tvangskraftig grunnlag for denne fullbyrdelsen dagen det spørres om",
    parametre=(("fullbyrdelse", tuple(f.value for f in Fullbyrdelse)),),
    tid=KRAV.per.variabel,
)

OMFATTER_LINJEN = Begrep(
    navn="tvangsgrunnlag.omfatter_linjen",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om det er tvangsgrunnlag for denne delen av kravet: hovedstol, renter, kostnader eller gebyr",
    tid=KRAV.per.variabel,
)

GRUNNLAG_OVERFOR = Begrep(
    navn="tvangsgrunnlag.overfor",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om grunnlaget er tvangsgrunnlag overfor den kravet rettes mot",
    tid=KRAV.per.variabel,
)


class Innvendingsadgang(StrEnum):
    """Hvilke innvendinger som kan settes fram under fullbyrdelsen (tvangsfullbyrdelsesloven § 4-2)."""

    ORGANET_ELLER_INNHOLDET = "ORGANET_ELLER_INNHOLDET"
    SENERE_OMSTENDIGHETER = "SENERE_OMSTENDIGHETER"
    ENHVER = "ENHVER"
    ETTER_VOLDGIFTSLOVEN = "ETTER_VOLDGIFTSLOVEN"


INNVENDINGER = Begrep(
    navn="tvangsgrunnlag.innvendinger",
    omfang=Omfang.KRAV,
    svartype=(Innvendingsadgang,),
    beskrivelse="Innvendingene skyldneren kan sette fram under fullbyrdelsen, etter hvert av grunnlagene",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)

KAN_BEGJAERE = Begrep(
    navn="tvangsgrunnlag.kan_begjaere",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om den som vil fullbyrde kravet, er blant dem som kan begjære det",
    tid=KRAV.per.variabel,
)

MOTREGNING_ETTER_BEGJAERING = Begrep(
    navn="tvangsgrunnlag.motregning_etter_begjaering",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om skyldneren kan erklære motregning nå, etter reglene om tvangsfullbyrdelse",
    tid=KRAV.per.variabel,
)
