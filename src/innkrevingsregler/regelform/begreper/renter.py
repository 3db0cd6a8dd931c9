"""Begrepene om renter: hvilken rente som løper, tillegget som legges på én gang, og kompensasjonen."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import HOVEDKRAV, KRAV
from ..variabler import Omfang
from ..virkninger import IngenRente, Rentegrunnlag, Rentetid


class Rentetillegg(StrEnum):
    """Tillegget som legges på kravet én gang ved tilbakekreving (folketrygdloven § 22-17 a).

    Ti prosent av det som kreves tilbake; etter andre ledd bærer det rente sammen med beløpet.
    """

    INGEN = "INGEN"
    TI_PROSENT = "TI_PROSENT"
    TI_PROSENT_MED_RENTE = "TI_PROSENT_MED_RENTE"


RENTEGRUNNLAG = Begrep(
    navn="renter.grunnlag",
    omfang=Omfang.KRAV,
    svartype=(Rentegrunnlag, IngenRente),
    beskrivelse="Hvilken forsinkelsesrente som løper, og fra når",
    tid=KRAV.per.variabel,
)

SKATTETILLEGG = Begrep(
    navn="renter.skattetillegg",
    omfang=Omfang.KRAV,
    svartype=(Rentetid, IngenRente),
    beskrivelse="Hvilken rente som legges til et skatte- eller avgiftskrav før det forfaller, og for hvilken tid",
    tid=KRAV.per.variabel,
)

RENTETILLEGG = Begrep(
    navn="renter.tillegg",
    omfang=Omfang.KRAV,
    svartype=(Rentetillegg,),
    beskrivelse="Om det legges et rentetillegg på kravet én gang, og om det bærer rente",
    tid=KRAV.per.variabel,
)

GODTGJOERELSE = Begrep(
    navn="renter.godtgjoerelse",
    omfang=Omfang.KRAV,
    svartype=(Rentetid, IngenRente),
    beskrivelse="Hvilken rente som ytes av et tilgodebeløp av skatt eller avgift fram til det skal betales ut",
    tid=HOVEDKRAV.dato.variabel,
)

GODTGJOERELSE_FORSINKET = Begrep(
    navn="renter.forsinket_utbetaling",
    omfang=Omfang.KRAV,
    svartype=(Rentetid, IngenRente),
    beskrivelse="Hvilken rente som ytes av et tilgodebeløp av skatt eller avgift som betales ut for sent",
    tid=HOVEDKRAV.dato.variabel,
)

LEMPING = Begrep(
    navn="renter.lemping",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om forsinkelsesrenten kan lempes fordi forbrukeren hadde rimelig grunn til ikke å betale",
    tid=KRAV.per.variabel,
)

KOMPENSASJON = Begrep(
    navn="renter.kompensasjon",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om det kan kreves kompensasjon for inndrivelseskostnader når forsinkelsesrente kan kreves",
    tid=KRAV.per.variabel,
)
