"""Det renten regnes av, og det som hender med det: betalinger, tillegg, nedsettelser og pauser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

import attrs

from ..fakta.verdier import Oere
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN
from ..rettskilder.tvil import kontroller_lesninger

__all__ = [
    "INGENTING",
    "NYE_TREKK_FRA",
    "TREKKDAG",
    "Betaling",
    "Dekningsorden",
    "Kravhendelse",
    "Nedsettelse",
    "Pause",
    "Saldo",
    "Tillegg",
    "trekkbetaling",
]

TREKKDAG = INNKREVINGSFORSKRIFTEN.p("34-1")
NYE_TREKK_FRA: Final = date(2026, 1, 1)
"""Dagen innkrevingsloven § 29 og innkrevingsforskriften § 34-1 trådte i kraft."""

INGENTING: Final = Oere(0)


class Dekningsorden(StrEnum):
    """Hva en betaling dekker først (tvilspunkt R12).

    * ``HOVEDSTOL_FOERST``: som i trekk, brukt på en betaling skyldneren gjør selv.
    * ``RENTE_FOERST``: påløpte renter, så kostnader og gebyrer, så hovedstolen (tvilspunkt P51).
    * ``TREKK``: hovedstol, kostnader, gebyrer, renter. Fra 2026 følger det av innkrevingsloven § 29 første ledd andre
      punktum; for eldre trekk er det et valg.
    """

    HOVEDSTOL_FOERST = "HOVEDSTOL_FOERST"
    RENTE_FOERST = "RENTE_FOERST"
    TREKK = "TREKK"


class Saldo(NamedTuple):
    """Hva kravet består av, i øre fra 0.

    Args:
        hovedstol: hovedstolen, som bærer rente.
        tillegg: rente eller rentetillegg som loven lar bære rente sammen med hovedstolen.
        kostnader, gebyrer: bærer ikke rente.
        renter: påløpte renter; bærer ikke rente.
    """

    # En tupel og ikke en attrs-klasse: én lages for hver betaling i en portefølje, og delene regnes på etter plass.
    hovedstol: Oere = INGENTING
    tillegg: Oere = INGENTING
    kostnader: Oere = INGENTING
    gebyrer: Oere = INGENTING
    renter: Oere = INGENTING

    @property
    def sum(self) -> Oere:
        """Alt som står."""
        return Oere(sum(self))

    @property
    def rentebaerende(self) -> Oere:
        """Det renten regnes av."""
        return Oere(self.hovedstol + self.tillegg)


@attrs.frozen(kw_only=True)
class Betaling:
    """En betaling.

    Args:
        dato: dagen den regnes som betalt. For trekk: se :func:`trekkbetaling`.
        beloep: øre, større enn 0.
        orden: hva den dekker først; ``None`` følger beregningens orden.
        fordeling: hvor mye som går til hver del, når den som betaler har bestemt det. Summen er beløpet. Det en
            del ikke kan ta imot, flyttes ikke, men blir til overs.
        hjemler: bestemmelsene den bygger på, for eksempel om dagen.
    """

    dato: date
    beloep: Oere
    orden: Dekningsorden | None = None
    fordeling: Saldo | None = None
    hjemler: tuple[Henvisning, ...] = ()


@attrs.frozen(kw_only=True)
class Tillegg:
    """Et beløp som fra en dag bærer rente sammen med hovedstolen, der loven sier det.

    For eksempel rente etter skattebetalingsloven §§ 11-2 og 11-5 (§ 11-1 første ledd andre punktum) og rentetillegg
    etter folketrygdloven § 22-17 a andre ledd.
    """

    dato: date
    beloep: Oere
    hjemler: tuple[Henvisning, ...] = ()


@attrs.frozen(kw_only=True)
class Nedsettelse:
    """Kravet settes ned. Hovedstolen settes ned før tillegget.

    Args:
        dato: dagen det er gjort.
        beloep: øre, større enn 0.
        fra_begynnelsen: sant når renten av det nedsatte faller bort helt fra begynnelsen, slik
            skattebetalingsforskriften § 11-1-6 sier; usant når renten fram til dagen står.
        hjemler: bestemmelsene den bygger på.
    """

    dato: date
    beloep: Oere
    fra_begynnelsen: bool
    hjemler: tuple[Henvisning, ...] = ()


@attrs.frozen(kw_only=True)
class Pause:
    """Dager det ikke løper rente, fordi forsinkelsen skyldes forhold på kreditors side.

    Args:
        fra: første dag uten rente.
        til: første dag renten løper igjen; ``None`` når den ikke gjør det.
        hjemler: bestemmelsene; tom når rentehjemmelen har sin egen.
    """

    fra: date
    til: date | None
    hjemler: tuple[Henvisning, ...] = ()


Kravhendelse = Betaling | Tillegg | Nedsettelse
"""Det som endrer kravet underveis."""


def trekkbetaling(gjennomfoert: date, beloep: Oere, *, lesninger: Mapping[str, str] = MappingProxyType({})) -> Betaling:
    """Betalingen et utleggstrekk er, i trekkets rekkefølge.

    Skyldneren godskrives fra den første i måneden trekket er gjort (innkrevingsforskriften § 34-1). Bestemmelsen
    innføres gradvis fra 2026; gjelder den ikke trekket, bygger den som spør, sin egen :class:`Betaling`.

    Args:
        gjennomfoert: dagen trekket er gjort i lønnen, fra 2026-01-01.
        beloep: øre, større enn 0.
        lesninger: tvilspunkt R13; ``innbetalt`` bruker dagen som den er.

    Raises:
        ValueError: hvis trekket er gjort før bestemmelsen fantes.
        UkjentLesning: for en lesning registeret ikke har.
    """
    kontroller_lesninger(lesninger)
    if gjennomfoert < NYE_TREKK_FRA:
        raise ValueError(
            f"trekket {gjennomfoert} er gjort før {NYE_TREKK_FRA}, da {TREKKDAG} trådte i kraft; oppgi en betaling den "
            "dagen trekket skal regnes fra"
        )
    if lesninger.get("R13") == "innbetalt":
        return Betaling(dato=gjennomfoert, beloep=beloep, orden=Dekningsorden.TREKK)
    return Betaling(dato=gjennomfoert.replace(day=1), beloep=beloep, orden=Dekningsorden.TREKK, hjemler=(TREKKDAG,))
