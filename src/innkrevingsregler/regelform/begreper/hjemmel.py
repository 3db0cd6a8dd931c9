"""Begrepene om hjemmelen for innkrevingen: virkeområde og tvangsgrunnlag."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang


class Grunnlagsslag(StrEnum):
    """Slagene tvangsgrunnlag reglene kjenner."""

    DOM = "DOM"
    RETTSFORLIK = "RETTSFORLIK"
    SANKSJON_ELLER_TVANGSMULKT = "SANKSJON_ELLER_TVANGSMULKT"
    SKATT_OG_AVGIFT = "SKATT_OG_AVGIFT"


TVANGSGRUNNLAG = Begrep(
    navn="tvangsgrunnlag.slag",
    omfang=Omfang.KRAV,
    svartype=(Grunnlagsslag,),
    beskrivelse="Grunnlagene kravet kan tvangsfullbyrdes etter",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)


class Fullbyrdelse(StrEnum):
    """Slagene tvangsfullbyrdelse tvangskraften prøves for."""

    UTLEGGSPANT = "UTLEGGSPANT"
    UTLEGGSTREKK = "UTLEGGSTREKK"
    TVANGSDEKNING = "TVANGSDEKNING"


TVANGSKRAFT = Begrep(
    navn="tvangsgrunnlag.tvangskraft",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kravet har et grunnlag som er tvangskraftig for fullbyrdelsen",
    parametre=(("fullbyrdelse", tuple(f.value for f in Fullbyrdelse)),),
    tid=KRAV.per.variabel,
)
