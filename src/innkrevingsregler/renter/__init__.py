"""Renter: hva et krav koster fra en dag til en annen, rad for rad.

Enkel rente av det som til enhver tid står. Tidsrommet er halvåpent, [fra, til), og deles der satsen endres, ved
hver betaling og endring av kravet og ved nyttår. Hver rad er dager over 365, eller 366 i skuddår, avrundet til
nærmeste øre, halve opp; radene er svaret, og summen er summen av dem.

Ingen regel er kjent her: den som kaller, sier hvilken bestemmelse renten følger, fra når, og hva en betaling dekker
først. Der loven kan leses på flere måter, velges lesningen med ``lesninger`` (tvilspunktene R1, R2, R3, R6, R11, R13,
P50 og P51); R12 – hva en betaling dekker – har ingen standard og må oppgis.

    >>> from datetime import date
    >>> from innkrevingsregler import renter
    >>> svar = renter.beregn(
    ...     10_000_00,
    ...     date(2026, 1, 1),
    ...     date(2026, 8, 1),
    ...     hjemmel=renter.Rentehjemmel.INNKREVINGSLOVEN_15,
    ... )
    >>> [(str(r.fra), str(r.til), r.dager, str(r.sats), r.rente) for r in svar.rader]
    [('2026-01-01', '2026-07-01', 181, '12.00', 59507), ('2026-07-01', '2026-08-01', 31, '12.25', 10404)]
    >>> svar.sum, svar.saldo.sum
    (69911, 1069911)
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rettskilder.henvisning import Henvisning
from ..rettskilder.satser import UtenforSerie
from .beregning import TREKKORDEN, beregn, per_lesning
from .hendelser import TREKKDAG, Betaling, Dekningsorden, Nedsettelse, Pause, Saldo, Tillegg, trekkbetaling
from .kontoutskrift import Kontopost, Kontoutskrift, Postslag, kontoutskrift
from .kontroll import Rentefeil
from .satser import KREDITORS_SIDE, SATSHJEMLER, Rentehjemmel, Satsperiode, satsplan
from .skatt import (
    HELE_KRONER,
    MINSTE_RENTE,
    STANDARDKOMPENSASJON,
    Kompensasjon,
    Skatterente,
    kompensasjon,
    skatterente,
)
from .som_json import til_json
from .svar import Bevegelse, Renteberegning, Renterad

__all__ = [
    "UTFOERER",
    "Betaling",
    "Bevegelse",
    "Dekningsorden",
    "Kompensasjon",
    "Kontopost",
    "Kontoutskrift",
    "Nedsettelse",
    "Pause",
    "Postslag",
    "Renteberegning",
    "Rentefeil",
    "Rentehjemmel",
    "Renterad",
    "Saldo",
    "Satsperiode",
    "Skatterente",
    "Tillegg",
    "UtenforSerie",
    "beregn",
    "kompensasjon",
    "kontoutskrift",
    "per_lesning",
    "satsplan",
    "skatterente",
    "til_json",
    "trekkbetaling",
]

UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {
        "renter.beregn": tuple(
            dict.fromkeys((*SATSHJEMLER, *(h for hs in KREDITORS_SIDE.values() for h in hs), TREKKORDEN))
        ),
        "renter.trekkbetaling": (TREKKDAG,),
        "renter.skatterente": (HELE_KRONER, MINSTE_RENTE),
        "renter.kompensasjon": (STANDARDKOMPENSASJON,),
    }
)
"""Regnestykket og bestemmelsene det utfører; dekningsregisteret bygger på dem."""
