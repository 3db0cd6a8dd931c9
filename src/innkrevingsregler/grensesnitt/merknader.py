"""Det adapterne måtte tolke, la ligge eller sette spørsmålstegn ved, med sti inn i meldingen."""

from __future__ import annotations

from enum import StrEnum

import attrs

__all__ = ["Merknad", "Merknadsslag"]


class Merknadsslag(StrEnum):
    """Hva slags merknad det er."""

    TOLKET = "TOLKET"
    """Verdien er lest, men på en måte kilden ikke sier rett ut."""
    MANGLER = "MANGLER"
    """Feltet er påkrevd i spesifikasjonen, men fraværende eller null. Faktumet er ukjent."""
    UOVERENSSTEMMELSE = "UOVERENSSTEMMELSE"
    """Meldingen strider mot seg selv eller mot spesifikasjonen; verdiene er lest som de står."""
    UKJENT_FELT = "UKJENT_FELT"
    """Et felt adapteren ikke kjenner. Meldingen er den andre partens og kan vokse; feltet er ikke brukt."""
    UKJENT_KODE = "UKJENT_KODE"
    """En kode fra en åpen kodeliste uten kjent betydning. Koden er beholdt som den er."""
    IKKE_BRUKT = "IKKE_BRUKT"
    """Et kjent felt som ikke svarer til noe faktum."""
    AVVIK = "AVVIK"
    """Avsenderen melder om teknisk feil eller nedetid i svaret."""


@attrs.frozen
class Merknad:
    """En merknad til innlesingen.

    Args:
        slag: hva slags merknad.
        sti: hvor i meldingen, for eksempel ``$.krav.kravlinjer[1].kravlinjetype``.
        tekst: hva adapteren gjorde og hvorfor, på bokmål.
    """

    slag: Merknadsslag
    sti: str
    tekst: str
