"""Rentene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Forsinkelsesrente løper fra 30 dager etter varsel om rente når ingen annen reaksjon er fastsatt.": (
            "Forseinkingsrente går frå 30 dagar etter varsel om rente når ingen annan reaksjon er fastsett."
        ),
        "Kravet står på forskriftens liste over krav det ikke løper rente for etter § 15.": (
            "Kravet står på lista i forskrifta over krav det ikkje går rente for etter § 15."
        ),
        "Forsinkelsen er fremkalt ved forhold på kreditors side, og så lenge svares det ikke rente.": (
            "Forseinkinga kjem av forhold på kreditorsida, og så lenge blir det ikkje svara rente."
        ),
    }
)
"""Grunnene i reglene."""

DELVIS: Mapping[str, str] = MappingProxyType(
    {
        "rente etter andre bestemmelser enn innkrevingsloven § 15 er ikke regelfestet ennå": (
            "rente etter andre føresegner enn innkrevjingslova § 15 er ikkje regelfesta enno"
        ),
    }
)
"""Hvorfor et begrep ikke er dekket for alle fakta."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet": (
            "Om lov eller forskrift fastset ein eigen reaksjon ved forseinka betaling av kravet"
        ),
        "Dagen det første gang ble varslet om rente ved forsinket betaling": (
            "Dagen det første gongen vart varsla om rente ved forseinka betaling"
        ),
        "Om kravet står på forskriftens liste over krav det ikke løper rente for": (
            "Om kravet står på lista i forskrifta over krav det ikkje går rente for"
        ),
        "Om det dagen det spørres om var et forhold på kreditors side som forsinket betalingen": (
            "Om det dagen det blir spurt om var eit forhold på kreditorsida som forseinka betalinga"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
