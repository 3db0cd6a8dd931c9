"""Begrepene om dekningsrekkefølgen."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import Trinn


class Dekningsorden(StrEnum):
    """Bestemmelsene som sier i hvilken rekkefølge kravene dekkes."""

    INNKREVINGSFORSKRIFTEN = "INNKREVINGSFORSKRIFTEN"
    SI_LOVEN = "SI_LOVEN"
    TILGODESKATT = "TILGODESKATT"
    ANDRE_TILGODE = "ANDRE_TILGODE"


DEKNINGSORDEN = Begrep(
    navn="dekning.orden",
    omfang=Omfang.KRAV,
    svartype=(Dekningsorden,),
    beskrivelse="Rekkefølgen kravene dekkes i når et tilgodebeløp motregnes",
    tid=KRAV.per.variabel,
)

DEKNING_DELTAR = Begrep(
    navn="dekning.deltar",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om linjen har del i det som fordeles",
    tid=KRAV.per.variabel,
)

DEKNINGSKLASSE = Begrep(
    navn="dekning.klasse",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Klassen linjen dekkes i når et tilgodebeløp motregnes",
    tid=KRAV.per.variabel,
)

DEKNINGSTRINN = Begrep(
    navn="dekning.trinn",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor klassen ved motregning, for andre krav enn bøter",
    tid=KRAV.per.variabel,
)

DEKNINGSTRINN_BOT = Begrep(
    navn="dekning.trinn.bot",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor bøteklassen når tilgodebeløp motregnes",
    tid=KRAV.per.variabel,
)
