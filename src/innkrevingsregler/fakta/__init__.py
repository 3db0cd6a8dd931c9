"""Fakta: det som er kjent om et krav, og lesing og skriving av det.

Klassene for de enkelte hendelsestypene står i `fakta.hendelser`, som lastes for seg.
"""

from innkrevingsregler.fakta.avslutning import Avslutningsfakta
from innkrevingsregler.fakta.bero import Berofakta, Beroskritt
from innkrevingsregler.fakta.ettergivelse import Ettergivelsesfakta
from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata
from innkrevingsregler.fakta.godtgjoerelse import Godtgjoerelsesfakta
from innkrevingsregler.fakta.grunnlag import Grunnlag
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.inkasso import Inkassofakta
from innkrevingsregler.fakta.koder import (
    Adressegradering,
    Avgjoerelsesopphav,
    Begjaererstilling,
    Grunnlagsstilling,
    Hendelsestype,
    Ilegger,
    Innkrever,
    Innkrevingslovkrav,
    Klageemne,
    Kreditortype,
    Kunnskapsemne,
    Linjetype,
    Namsmyndighet,
    Overfoeringsgrunn,
    Part,
    Regelverk,
    Renteregel,
    RettsligArt,
    Sakstype,
    Sikkerhetsart,
    Sivilstatus,
    Skatteendring,
    Skyldnertype,
    Soeknadsart,
    TidligereMyndighet,
    Tilgodegrunnlag,
    Tilgodeopphav,
    Utleggsutfall,
    Varselstiltak,
)
from innkrevingsregler.fakta.krav import (
    Barn,
    Husstand,
    Krav,
    Kravlinje,
    Kreditor,
    Sikkerhet,
    Skyldner,
    Skyldnerperiode,
    Tidsrom,
    Tilgode,
    Trekk,
    Utleggssak,
)
from innkrevingsregler.fakta.oppfoelging import Oppfoelgingsfakta
from innkrevingsregler.fakta.skatt import Skattefakta
from innkrevingsregler.fakta.verdier import Aarstall, Basispunkt, Oere, fra_kroner, som_kroner

__all__ = [
    "Aarstall",
    "Adressegradering",
    "Avgjoerelsesopphav",
    "Avslutningsfakta",
    "Barn",
    "Basispunkt",
    "Begjaererstilling",
    "Berofakta",
    "Beroskritt",
    "Ettergivelsesfakta",
    "Faktum",
    "Godtgjoerelsesfakta",
    "Grunnlag",
    "Grunnlagsstilling",
    "Hendelse",
    "Hendelsestype",
    "Husstand",
    "Ilegger",
    "Inkassofakta",
    "Inndatafeil",
    "Innkrever",
    "Innkrevingslovkrav",
    "Klageemne",
    "Krav",
    "Kravlinje",
    "Kreditor",
    "Kreditortype",
    "Kunnskapsemne",
    "Linjetype",
    "Namsmyndighet",
    "Oere",
    "Oppfoelgingsfakta",
    "Overfoeringsgrunn",
    "Part",
    "Regelverk",
    "Renteregel",
    "RettsligArt",
    "Sakstype",
    "Sikkerhet",
    "Sikkerhetsart",
    "Sivilstatus",
    "Skatteendring",
    "Skattefakta",
    "Skyldner",
    "Skyldnerperiode",
    "Skyldnertype",
    "Soeknadsart",
    "TidligereMyndighet",
    "Tidsrom",
    "Tilgode",
    "Tilgodegrunnlag",
    "Tilgodeopphav",
    "Trekk",
    "UgyldigInndata",
    "Utleggssak",
    "Utleggsutfall",
    "Varselstiltak",
    "fra_kroner",
    "som_kroner",
]
