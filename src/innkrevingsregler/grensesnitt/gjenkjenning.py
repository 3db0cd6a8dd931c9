"""Hva slags JSON det er: et krav etter kontrakten, et svar med kravdetaljer eller et innkrevingsoppdrag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

__all__ = ["Innholdsslag", "gjenkjenn"]

Innholdsslag = Literal["krav", "kravdetaljer", "innkrevingsoppdrag"]

_KRAVDETALJER = frozenset({"krav", "avvik"})
_INNKREVINGSOPPDRAG = frozenset(
    {
        "hovedstol",
        "renteBeloep",
        "oppdragsgiversReferanse",
        "oppdragsgiversKravidentifikator",
        "fastsettelsesdato",
        "foreldelsesfristensUtgangspunkt",
        "tilleggsfristEtterForeldelsesloven",
    }
)
_KRAV = frozenset({"id", "linjer", "rettslig_art", "kreditor", "kravtype", "hendelser", "fullstendig_til"})


def gjenkjenn(data: object) -> Innholdsslag | None:
    """Slaget innhold i lest JSON, etter feltnavnene, eller ``None`` når ingen av dem passer.

    Gjenkjenningen er raus: et krav med feil i skal fortsatt leses som krav, så feilene kan meldes der de er.
    En liste er av samme slag som det første elementet som kjennes igjen. Lister av innkrevingsoppdrag finnes
    ikke i grensesnittet, og gir ``None``.
    """
    if isinstance(data, list):
        slag = next((s for s in map(_ett, data) if s is not None), None)
        return None if slag == "innkrevingsoppdrag" else slag
    return _ett(data)


def _ett(data: object) -> Innholdsslag | None:
    if not isinstance(data, Mapping):
        return None
    if _KRAVDETALJER & data.keys():
        return "kravdetaljer"
    if _INNKREVINGSOPPDRAG & data.keys():
        return "innkrevingsoppdrag"
    if _KRAV & data.keys():
        return "krav"
    return None
