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
