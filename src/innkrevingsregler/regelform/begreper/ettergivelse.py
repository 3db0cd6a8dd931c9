"""Begrepene om ettergivelse."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import IngenKompetanse, Kompetanse


class Ettergivelsesgrunnlag(StrEnum):
    """Bestemmelsene som gir adgang til å ettergi; de er selvstendige og kan stå side om side."""

    INNKREVINGSLOVEN_18_1 = "INNKREVINGSLOVEN_18_1"
    INNKREVINGSLOVEN_18_2 = "INNKREVINGSLOVEN_18_2"


ETTERGIVELSESKOMPETANSE = Begrep(
    navn="ettergivelse.kompetanse",
    omfang=Omfang.KRAV,
    svartype=(Kompetanse, IngenKompetanse),
    beskrivelse="Om Innkrevingsmyndigheten kan ettergi kravet etter bestemmelsen",
    parametre=(("grunnlag", tuple(g.value for g in Ettergivelsesgrunnlag)),),
    tid=KRAV.per.variabel,
    delvis="kompetansen for krav andre krever inn, og før 2026, er ikke regelfestet ennå",
)
