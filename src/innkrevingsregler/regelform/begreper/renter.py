"""Begrepene om renter."""

from __future__ import annotations

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import IngenRente, Rentegrunnlag

RENTEGRUNNLAG = Begrep(
    navn="renter.grunnlag",
    omfang=Omfang.KRAV,
    svartype=(Rentegrunnlag, IngenRente),
    beskrivelse="Hvilken forsinkelsesrente som løper, og fra når",
    tid=KRAV.per.variabel,
    delvis="rente etter andre bestemmelser enn innkrevingsloven § 15 er ikke regelfestet ennå",
)
