"""Det gebyrreglene har felles: periodene, og hvilke krav en endring i inkassoforskriften gjelder."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.felter import KRAV
from ...regelform.tvilspunkter import lest
from ...rettskilder.periode import Periode

SISTE_2025 = date(2025, 12, 31)
SISTE_2026 = date(2026, 12, 31)
FRA_2026 = Periode(date(2026, 1, 1), None)
FOER_2026 = Periode(None, SISTE_2025)
FRA_2027 = Periode(date(2027, 1, 1), None)
FOER_2027 = Periode(None, SISTE_2026)

INNKREVINGSMYNDIGHETEN = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN

_OKTOBER_2020 = date(2020, 10, 1)
FOER_OKTOBER_2020 = date(2020, 9, 30)
"""Siste dag med ordlyden før FOR-2020-06-19-1248."""

NYE_SATSER = (KRAV.forfall > _OKTOBER_2020) | ((KRAV.forfall == _OKTOBER_2020) & lest("G3", "nye"))
"""Kravet forfalt etter at satsene ble satt ned 1. oktober 2020; om selve dagen er det tvil (G3)."""
GAMLE_SATSER = (KRAV.forfall < _OKTOBER_2020) | ((KRAV.forfall == _OKTOBER_2020) & lest("G3", "gamle"))
