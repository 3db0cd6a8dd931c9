"""MIDLERTIDIG: byttes ut når reglene om virkeområde og tvangskraft flettes inn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Kravet er lagt til Innkrevingsmyndigheten.": ("Kravet er lagt til Innkrevingsmyndigheten."),
        "Kravet er ett av dem Innkrevingsmyndigheten bare avregner.": (
            "Kravet er eitt av dei Innkrevingsmyndigheten berre avreknar."
        ),
        "Kravet har tvangsgrunnlag.": ("Kravet har tvangsgrunnlag."),
        "Kravet har ikke tvangsgrunnlag.": ("Kravet har ikkje tvangsgrunnlag."),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Kode for slaget krav; åpen kodeliste": ("Kode for slaget krav; open kodeliste"),
    }
)
"""Opplysningene."""
