"""Begrepene om hvilket regelverk som gjelder."""

from __future__ import annotations

from ...fakta.koder import Regelverk
from ..begrep import Begrep
from ..felter import SAK
from ..variabler import Omfang

REGELVERK_UTLEGG = Begrep(
    navn="regelverk.utlegg",
    omfang=Omfang.SAK,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om utlegg som gjelder for utleggssaken",
    tid=SAK.skjaeringstidspunkt.variabel,
)
