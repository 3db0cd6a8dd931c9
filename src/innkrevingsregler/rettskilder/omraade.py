"""Rettsområdene, ett for hver regelmodul.

Tvilsregisteret og dekningsregisteret bruker de samme navnene, så en leser kan gå fra en bestemmelse til
modulen som skal holde reglene om den.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Omraade"]


class Omraade(StrEnum):
    """Rettsområdet en bestemmelse eller et tvilsspørsmål hører til. Verdien er navnet på regelmodulen."""

    REGELVERKSVALG = "regelverksvalg"
    TREKKREGELVERK = "trekkregelverk"
    SKRITTREGELVERK = "skrittregelverk"
    KRAVREGELVERK = "kravregelverk"
    VIRKEOMRAADE = "virkeomraade"
    TVANGSGRUNNLAG = "tvangsgrunnlag"
    FORELDELSE = "foreldelse"
    TILTAK = "tiltak"
    RENTER = "renter"
    GEBYR = "gebyr"
    DEKNINGSREKKEFOELGE = "dekningsrekkefoelge"
    MOTREGNING = "motregning"
    UTLEGGSTREKK = "utleggstrekk"
    TREKKSTOERRELSE = "trekkstoerrelse"
    ETTERGIVELSE = "ettergivelse"
    BERO = "bero"
    AVSLUTNING = "avslutning"
    OPPHOER = "opphoer"
    OPPFOELGING = "oppfoelging"
