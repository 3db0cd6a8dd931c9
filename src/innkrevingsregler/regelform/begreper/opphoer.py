"""Begrepene om krav som er falt bort (økonomibestemmelsene punkt 5.4.5)."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang


class Opphoersgrunn(StrEnum):
    """Grunnene til at et krav ikke lenger kan gjøres gjeldende."""

    FORELDET = "FORELDET"
    ETTERGITT = "ETTERGITT"
    STRAFFANSVARET_BORTFALT = "STRAFFANSVARET_BORTFALT"
    DOEDSFALL = "DOEDSFALL"
    SELSKAPET_SLETTET = "SELSKAPET_SLETTET"
    FUSJON_ELLER_FISJON = "FUSJON_ELLER_FISJON"


class Postering(StrEnum):
    """Posteringene i kontospesifikasjonen, i den rekkefølgen de føres."""

    TILBAKEFOER_AVSETNINGEN = "TILBAKEFOER_AVSETNINGEN"
    TILBAKEFOER_SALGET = "TILBAKEFOER_SALGET"
    BOKFOER_KONSTATERT_TAP = "BOKFOER_KONSTATERT_TAP"


class Opphoersdokumentasjon(StrEnum):
    """Det som skal være bokført og dokumentert når et krav er falt bort."""

    BOKFOERINGEN = "BOKFOERINGEN"
    INNFORDRINGEN = "INNFORDRINGEN"
    AVGJOERELSEN = "AVGJOERELSEN"


OPPHOERT = Begrep(
    navn="opphoer.opphoert",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kravet er falt bort av denne grunnen",
    parametre=(("grunn", tuple(g.value for g in Opphoersgrunn)),),
    tid=KRAV.per.variabel,
)

POSTERINGER = Begrep(
    navn="opphoer.posteringer",
    omfang=Omfang.KRAV,
    svartype=(Postering,),
    beskrivelse="Posteringene opphøret skal føres med",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)

OPPHOERSDOKUMENTASJON = Begrep(
    navn="opphoer.dokumentasjon_mangler",
    omfang=Omfang.KRAV,
    svartype=(Opphoersdokumentasjon,),
    beskrivelse="Det som skulle vært bokført og dokumentert om opphøret, og ikke er det",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)
