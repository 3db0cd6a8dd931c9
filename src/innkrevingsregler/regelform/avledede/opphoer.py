"""Avledede fakta om krav som er falt bort."""

from __future__ import annotations

from ...rettskilder.lover import OEKONOMIBESTEMMELSENE
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


def _ja_nei(navn: str, beskrivelse: str, *av: str) -> Variabel:
    hjemler = (OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(2),)
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


OM_KRAV = (
    _ja_nei("ettergitt_helt", "Om hele kravet er ettergitt", "krav.linjer", "krav.hendelser"),
    _ja_nei(
        "skyldneren_slettet", "Om skyldneren er et selskap som er slettet", "krav.selskapet_slettet", "krav.skyldner"
    ),
    _ja_nei(
        "skyldneren_omdannet",
        "Om skyldneren er et selskap som har gått inn i en fusjon eller fisjon",
        "krav.fusjon_eller_fisjon",
        "krav.skyldner",
    ),
)
