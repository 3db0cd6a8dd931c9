"""Begrepene om foreldelse."""

from __future__ import annotations

from ..begrep import Begrep
from ..variabler import Omfang
from ..virkninger import Frist, IngenFrist, IngenVirkning, NyFrist, SammeFrist, Utgangspunkt

FORELDELSESFRIST = Begrep(
    navn="foreldelse.frist",
    omfang=Omfang.LINJE,
    svartype=(Frist, IngenFrist),
    beskrivelse="Foreldelsesfristens lengde og utgangspunkt",
)

FORELDELSESUTGANGSPUNKT = Begrep(
    navn="foreldelse.utgangspunkt",
    omfang=Omfang.LINJE,
    svartype=(Utgangspunkt,),
    beskrivelse="Dagen kreditor tidligst kunne kreve oppfyllelse",
)

FALLER_MED_HOVEDSTOLEN = Begrep(
    navn="foreldelse.faller_med_hovedstolen",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om denne delen av kravet foreldes senest sammen med hovedstolen",
)

FORELDELSESVIRKNING = Begrep(
    navn="foreldelse.virkning",
    omfang=Omfang.HENDELSE,
    svartype=(NyFrist, SammeFrist, IngenVirkning),
    beskrivelse="Det hendelsen gjør med foreldelsesfristen",
    delvis="virkningen av denne hendelsen på foreldelsesfristen er ikke regelfestet ennå",
)
