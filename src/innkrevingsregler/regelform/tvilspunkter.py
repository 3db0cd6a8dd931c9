"""Tvil som vilkår: `lest("F16", "endelig")` er oppfylt når punktet leses slik."""

from __future__ import annotations

import functools

from ..rettskilder.tvil import tvilspunkt
from .variabler import Omfang, Slag, Variabel, Verditype
from .vilkaar import Uttrykk, Vilkaar


def lest(punkt: str, lesning: str) -> Vilkaar:
    """Vilkåret at tvilspunktet leses på denne måten.

    Uten valgt lesning prøver motoren alle; gir de samme svar, er det ikke tvil. Reiser KeyError for et ukjent punkt og
    Vilkaarsfeil for en ukjent lesning.
    """
    return Uttrykk(_variabel(punkt)) == lesning


@functools.cache
def _variabel(punkt: str) -> Variabel:
    tvil = tvilspunkt(punkt)
    return Variabel(
        noekkel=f"tvil.{tvil.id}",
        omfang=Omfang.KRAV,
        slag=Slag.TVIL,
        verditype=Verditype.KODE,
        beskrivelse=tvil.spoersmaal,
        domene=tuple(lesning.id for lesning in tvil.lesninger),
        hjemler=tvil.kilder,
        standard=tvil.standard,
    )
