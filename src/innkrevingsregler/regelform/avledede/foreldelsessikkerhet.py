"""Avledede fakta om sikkerheten for en linje som er foreldet."""

from __future__ import annotations

from ...rettskilder.lover import FORELDELSESLOVEN, STRAFFELOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "foreldet_fra",
        Verditype.DATO,
        "Den første dagen linjen er foreldet; falt den bort ved dødsfall, dagen for det",
        av=("krav.hendelser", "krav.per"),
        hjemler=(FORELDELSESLOVEN.p("24").nr(1),),
    ),
    avledet(
        Omfang.LINJE,
        "falt_bort_ved_doed",
        Verditype.BOOL,
        "Om linjen falt bort ved dødsfallet, og ikke fordi fristen løp ut",
        av=("krav.hendelser", "krav.per"),
        hjemler=(STRAFFELOVEN.p("100"),),
    ),
)

OM_SIKKERHET = (
    avledet(
        Omfang.SIKKERHET,
        "stiftet_i_tide",
        Verditype.BOOL,
        "Om sikkerheten ble stiftet senest den siste dagen før linjen falt bort",
        av=("sikkerhet.stiftet", "krav.hendelser"),
        hjemler=(STRAFFELOVEN.p("97").l(2), STRAFFELOVEN.p("99").l(2).pkt(1)),
    ),
)
