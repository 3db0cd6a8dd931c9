"""Begrepene om dekningsrekkefølgen."""

from __future__ import annotations

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import Trinn

DEKNINGSTRINN_BOT = Begrep(
    navn="dekning.trinn.bot",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor bøteklassen når tilgodebeløp motregnes",
    tid=KRAV.per.variabel,
    delvis="trinnene utenfor bøteklassen og før 2027 er ikke regelfestet ennå",
)
