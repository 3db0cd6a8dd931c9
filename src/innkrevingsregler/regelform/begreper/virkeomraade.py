"""Begrepet om virkeområdet: hvem som har ansvaret for å kreve inn kravet."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang


class Innkrevingsansvar(StrEnum):
    """Om kravet er lagt til Innkrevingsmyndigheten."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    BARE_AVREGNING = "BARE_AVREGNING"
    IKKE_INNKREVINGSMYNDIGHETEN = "IKKE_INNKREVINGSMYNDIGHETEN"


VIRKEOMRAADE = Begrep(
    navn="virkeomraade.ansvar",
    omfang=Omfang.KRAV,
    svartype=(Innkrevingsansvar,),
    beskrivelse="Om kravet er lagt til Innkrevingsmyndigheten",
    tid=KRAV.per.variabel,
)
