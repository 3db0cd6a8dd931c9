"""Begrepene om foreldelse."""

from __future__ import annotations

from ..begrep import Begrep
from ..variabler import Omfang
from ..virkninger import Frist, IngenVirkning, NyFrist, SammeFrist

FORELDELSESFRIST = Begrep(
    navn="foreldelse.frist",
    omfang=Omfang.LINJE,
    svartype=(Frist,),
    beskrivelse="Foreldelsesfristens lengde og utgangspunkt",
    delvis="foreldelsesfristen for denne delen av kravet er ikke regelfestet ennå",
)

FORELDELSESVIRKNING = Begrep(
    navn="foreldelse.virkning",
    omfang=Omfang.HENDELSE,
    svartype=(NyFrist, SammeFrist, IngenVirkning),
    beskrivelse="Det hendelsen gjør med foreldelsesfristen",
    delvis="virkningen av denne hendelsen på foreldelsesfristen er ikke regelfestet ennå",
)
