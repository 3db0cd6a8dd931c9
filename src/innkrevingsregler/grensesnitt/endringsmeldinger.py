"""De andre meldingene i Innkrevingsoppdrag API som valideringsreglene sier noe om innholdet i."""

from __future__ import annotations

from enum import StrEnum

import attrs

from innkrevingsregler.grensesnitt.innkrevingsoppdrag import Rentebeloep

__all__ = ["Kravhenvisning", "Kravidentifikatortype", "NyHovedstol", "NyeRenter"]


class Kravidentifikatortype(StrEnum):
    """Hvem som har gitt kravet identifikatoren."""

    SKATTEETATENS_KRAVIDENTIFIKATOR = "SKATTEETATENS_KRAVIDENTIFIKATOR"
    OPPDRAGSGIVERS_KRAVIDENTIFIKATOR = "OPPDRAGSGIVERS_KRAVIDENTIFIKATOR"


@attrs.frozen
class Kravhenvisning:
    """Kravet et oppslag gjelder («hent mottaksstatus» og «hent valideringsfeil»).

    Args:
        kravidentifikatortype: hvem som har gitt identifikatoren.
        kravidentifikator: identifikatoren slik den er skrevet.
    """

    kravidentifikatortype: Kravidentifikatortype
    kravidentifikator: str


@attrs.frozen
class NyHovedstol:
    """Meldingen om ny hovedstol.

    Args:
        hovedstol: den nye hovedstolen i øre; kan være null eller negativ før valideringen.
    """

    hovedstol: int


@attrs.frozen
class NyeRenter:
    """Meldingen om nye renter, som erstatter alle de gamle.

    Args:
        renter: de nye rentene.
    """

    renter: tuple[Rentebeloep, ...]
