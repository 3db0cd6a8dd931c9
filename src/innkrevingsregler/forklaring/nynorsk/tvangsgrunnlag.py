"""Tvangsgrunnlaget, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "En norsk dom eller kjennelse er alminnelig tvangsgrunnlag.": (
            "Ein norsk dom eller orskurd er allment tvangsgrunnlag."
        ),
        "Et rettsforlik for norsk domstol er alminnelig tvangsgrunnlag.": (
            "Eit rettsforlik for norsk domstol er allment tvangsgrunnlag."
        ),
        "Et offentlig vedtak om tvangsmulkt eller administrativ sanksjon er særlig tvangsgrunnlag for utlegg.": (
            "Eit offentleg vedtak om tvangsmulkt eller administrativ sanksjon er særleg tvangsgrunnlag for utlegg."
        ),
        "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.": (
            "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om kravet var pådømt dagen det spørres om": "Om kravet var pådømt dagen det blir spurt om",
        "Om kravet var forlikt i retten dagen det spørres om": (
            "Om kravet var forlikt i retten dagen det blir spurt om"
        ),
        "ordlyden i tvangsfullbyrdelsesloven § 7-2 før 2026 er ikke registrert": (
            "ordlyden i tvangsfullføringslova § 7-2 før 2026 er ikkje registrert"
        ),
        "ordlyden i skattebetalingsloven § 14-1, som gjaldt før 2026, er ikke registrert": (
            "ordlyden i skattebetalingslova § 14-1, som galdt før 2026, er ikkje registrert"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
