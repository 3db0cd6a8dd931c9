"""Begrepene om innkrevingstiltak: hva som kan gjøres, varslene det krever, klagen og hva en maskin kan avgjøre."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang


class Tiltaksslag(StrEnum):
    """Tiltakene tabellen svarer for, i den rekkefølgen de vanligvis brukes."""

    PURRING = "PURRING"
    FORSINKELSESRENTE = "FORSINKELSESRENTE"
    GEBYR = "GEBYR"
    MOTREGNING = "MOTREGNING"
    AVREGNING = "AVREGNING"
    UTLEGGSPANT = "UTLEGGSPANT"
    UTLEGGSTREKK = "UTLEGGSTREKK"
    TVANGSDEKNING = "TVANGSDEKNING"
    TVANGSSALG = "TVANGSSALG"
    ARREST = "ARREST"
    KONKURSBEGJAERING = "KONKURSBEGJAERING"
    UTENLANDSINNDRIVING = "UTENLANDSINNDRIVING"
    INKASSO = "INKASSO"


class Varselskrav(StrEnum):
    """Varslene et tiltak krever på forhånd."""

    RENTEVARSEL_15 = "RENTEVARSEL_15"
    VARSEL_25 = "VARSEL_25"
    VARSEL_4_18 = "VARSEL_4_18"
    FORELEGGELSE_7_6 = "FORELEGGELSE_7_6"
    FORELEGGELSE_2_15 = "FORELEGGELSE_2_15"
    INKASSOVARSEL_9 = "INKASSOVARSEL_9"
    BETALINGSOPPFORDRING_10 = "BETALINGSOPPFORDRING_10"


class Klagevei(StrEnum):
    """Hvor, og innen når, et tiltak kan påklages."""

    TINGRETTEN_FRA_VARSEL = "TINGRETTEN_FRA_VARSEL"
    TINGRETTEN_EN_MAANED = "TINGRETTEN_EN_MAANED"
    TINGRETTEN_5_16 = "TINGRETTEN_5_16"
    INKASSONEMND = "INKASSONEMND"
    ANKE = "ANKE"


_TILTAK = (("tiltak", tuple(t.value for t in Tiltaksslag)),)

TILTAK_LOVLIG = Begrep(
    navn="tiltak.lovlig",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om den som krever inn kravet, kan bruke tiltaket nå",
    parametre=_TILTAK,
    tid=KRAV.per.variabel,
)
TILTAK_VARSEL = Begrep(
    navn="tiltak.varsel",
    omfang=Omfang.KRAV,
    svartype=(Varselskrav,),
    beskrivelse="Varslene som må gis før tiltaket",
    samling=Samling.ALLE,
    parametre=_TILTAK,
    tid=KRAV.per.variabel,
)
TILTAK_KLAGE = Begrep(
    navn="tiltak.klage",
    omfang=Omfang.KRAV,
    svartype=(Klagevei,),
    beskrivelse="Hvor tiltaket kan påklages",
    samling=Samling.ALLE,
    parametre=_TILTAK,
    tid=KRAV.per.variabel,
)
AUTOMATISERBAR = Begrep(
    navn="tiltak.automatiserbar",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om avgjørelsen kan treffes utelukkende ved automatisert behandling",
    tid=KRAV.per.variabel,
)
