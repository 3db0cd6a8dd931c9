"""Fakta om foreldelsesfristen: kravets utgangspunkt."""

from __future__ import annotations

from ..fakta.krav import Krav
from .felles import Faktarad, er_kravtype

ETTEROPPGJOER_UFOERETRYGD = frozenset(
    {"TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "innkrevingsforskriften_2-8_folketrygdloven_12-14"}
)
"""Kravtypene folketrygdloven § 22-14 andre ledd andre punktum nevner, med katalogens koder."""


def om_krav(krav: Krav) -> Faktarad:
    """Om kravet følger regelen om etteroppgjør, og da dagen det endelige vedtaket ble fattet."""
    etteroppgjoer = er_kravtype(krav, ETTEROPPGJOER_UFOERETRYGD)
    rad: Faktarad = {"krav.etteroppgjoer_ufoeretrygd": etteroppgjoer}
    if etteroppgjoer and krav.endelig is None:
        # Er utgangspunktet oppgitt direkte, er det dagen det endelige vedtaket om etteroppgjøret ble fattet.
        rad["krav.endelig"] = krav.fristens_utgangspunkt
    return rad
