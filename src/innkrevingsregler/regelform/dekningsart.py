"""Hva slags krav det er i dekningslovens øyne, som vilkår. Flere rettsområder spør om det samme."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rettskilder.katalog.prioritet import Kravnatur
from .felter import KRAV
from .tvilspunkter import lest
from .vilkaar import Uttrykk, Vilkaar, eller

_TVIL: Mapping[str, Mapping[str, Kravnatur]] = MappingProxyType(
    {
        "K1": {"avgift_ikke_gebyr": Kravnatur.ANDRE, "ogsaa_gebyr": Kravnatur.OFFENTLIG_AVGIFT},
        "K2": {"annet_krav": Kravnatur.ANDRE, "bot": Kravnatur.BOT},
        "K3": {"annet_krav": Kravnatur.ANDRE, "bot": Kravnatur.BOT},
        "K4": {"klasse_a": Kravnatur.BIDRAG_BERETTIGET, "klasse_e": Kravnatur.FORSOERGELSESPLIKT},
        "K5": {"annet_krav": Kravnatur.ANDRE, "straffbar_handling": Kravnatur.ERSTATNING_STRAFFBAR},
        "K6": {"annet_krav": Kravnatur.ANDRE, "klasse_d": Kravnatur.VOLDSREGRESS},
        "P212": {"klasse_a": Kravnatur.BIDRAG_BERETTIGET, "klasse_e": Kravnatur.FORSOERGELSESPLIKT},
        "P8": {"skatt_eller_avgift": Kravnatur.SKATT, "annet_krav": Kravnatur.ANDRE},
    }
)
"""Hva et krav er etter hver lesning av tvilspunktet som avgjør det."""


def er(*naturer: Kravnatur, art: Uttrykk = KRAV.dekningsart) -> Vilkaar:
    """Kravet er et av disse, sikkert eller etter lesningen av et tvilspunkt. `art` er faktumet som sier det."""
    etter_lesning = (
        (art == punkt) & lest(punkt, lesning)
        for punkt, lesninger in _TVIL.items()
        for lesning, natur in lesninger.items()
        if natur in naturer
    )
    return eller(art.er_en_av(*naturer), *etter_lesning)


_DEKKET = KRAV.ansvar_for_dekket_krav.ja
_UTEN_TREKK = KRAV.ansvar_uten_noe_trekk.ja
ANSVAR_SOM_ANDRE_KRAV = (_DEKKET & ~_UTEN_TREKK & lest("P190", "andre_krav")) | (_UTEN_TREKK & lest("K7", "andre_krav"))
"""Ansvar for trekk som har mistet prioriteten etter arten av det beste kravet, eller aldri hadde noen (K7)."""


def er_med_ansvar(*naturer: Kravnatur) -> Vilkaar:
    """Kravet, eller det udekkede kravet ansvaret gjelder, er et av disse (dekningsloven § 2-8 andre ledd, fra 2026)."""
    beste = (~_DEKKET & ~_UTEN_TREKK) | (_UTEN_TREKK & lest("K7", "kravets_klasse"))
    neste = _DEKKET & ~_UTEN_TREKK & lest("P190", "neste_krav")
    return (beste & er(*naturer)) | (neste & er(*naturer, art=KRAV.neste_dekningsart))
