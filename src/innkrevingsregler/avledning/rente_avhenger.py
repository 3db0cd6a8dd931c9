"""Kravtypene der regelen om forsinket betaling avhenger av ett faktum ved kravet, og ikke av kravtypen alene.

Hvilket faktum det er, følger av katalogens merknad for kravtypen.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ..fakta.koder import Ilegger, Renteregel, RettsligArt
from ..fakta.krav import Krav
from ..rettskilder.katalog import finn
from .felles import art
from .overgang import ilagt

_FORSKRIFTEN = "innkrevingsforskriften_"
_2026, _2027 = date(2026, 1, 1), date(2027, 1, 1)

UNNTATT_NAAR_ILAGT_AV: Mapping[str, Ilegger] = MappingProxyType(
    {
        f"{_FORSKRIFTEN}2-6_1_arbeidsmiljoeloven": Ilegger.ARBEIDSTILSYNET,
        f"{_FORSKRIFTEN}2-6_2_arbeidsmiljoeloven": Ilegger.ARBEIDSTILSYNET,
        f"{_FORSKRIFTEN}2-7_arbeidsmiljoeloven": Ilegger.ARBEIDSTILSYNET,
        f"{_FORSKRIFTEN}2-6_1_forbrukermerkeloven": Ilegger.STATENS_VEGVESEN,
        f"{_FORSKRIFTEN}2-6_1_produktkontrolloven": Ilegger.SJOEFARTSDIREKTORATET,
    }
)
"""Kravtypene som er unntatt fra rente bare når denne myndigheten har ilagt kravet (innkrevingsforskriften § 15-1)."""

UNNTATT_NAAR_AVREGNET = frozenset({"TILBAKEKREVING_UFOEREPENSJON_AVREGNING", "TILBAKEKREVING_ALDERSPENSJON_AVREGNING"})
"""Kravtypene som er unntatt bare når kravet bare avregnes (innkrevingsforskriften § 15-1)."""

UNNTATT_FRA_24_FEBRUAR = frozenset(
    {f"{_FORSKRIFTEN}2-8_folketrygdloven_17-9", "TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER"}
)
"""Kravtypene som før unntaket kom 24. februar 2026, bare var unntatt når de bare ble avregnet."""

_UNNTATT_DAGEN = date(2026, 2, 24)
_ANSVAR_FOR_TREKK = f"{_FORSKRIFTEN}2-2"
_SANKSJON_SKATT = f"{_FORSKRIFTEN}2-3_b"
_SANKSJONER = (RettsligArt.OVERTREDELSESGEBYR.value, RettsligArt.TVANGSMULKT.value)
_KOMMUNALT_PARKERINGSGEBYR = "tvangsfullbyrdelsesloven_2-14_e"


def regel_etter_omstendighetene(krav: Krav, per: date) -> Renteregel | None:
    """Regelen når faktumet den avhenger av, er kjent; ellers None, også for de andre kravtypene."""
    kode = _koden(krav, per)
    if kode is None:
        return None
    if kode in UNNTATT_NAAR_ILAGT_AV and krav.ilagt_av is not None:
        return _unntatt(krav.ilagt_av is UNNTATT_NAAR_ILAGT_AV[kode])
    if kode in UNNTATT_NAAR_AVREGNET and krav.bare_avregnet is not None:
        return _unntatt(krav.bare_avregnet)
    if kode == _ANSVAR_FOR_TREKK and per >= _2027 and krav.skyldner_godskrevet:
        return Renteregel.INNKREVINGSFORSKRIFTEN_31_1
    if kode == _SANKSJON_SKATT and art(krav, per) in _SANKSJONER:
        return Renteregel.SKATTEBETALINGSLOVEN_11_1_SANKSJON
    if kode == _KOMMUNALT_PARKERINGSGEBYR and (dag := ilagt(krav)) is not None and dag >= _2026:
        # Gebyr for lavutslippssoner har den samme renten som parkeringsgebyr ilagt fra 2026.
        return Renteregel.VEGTRAFIKKLOVEN_31_A
    return None


def avgjoerende_faktum(krav: Krav, per: date) -> str | None:
    """Nøkkelen til faktumet regelen avhenger av for denne kravtypen; None når det ikke er ett bestemt."""
    kode = _koden(krav, per)
    if kode in UNNTATT_NAAR_ILAGT_AV:
        return "krav.ilagt_av"
    foer_unntaket = kode in UNNTATT_FRA_24_FEBRUAR and _2026 <= per < _UNNTATT_DAGEN
    return "krav.bare_avregnet" if kode in UNNTATT_NAAR_AVREGNET or foer_unntaket else None


def _koden(krav: Krav, per: date) -> str | None:
    """Katalogens skrivemåte av kravtypen."""
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return None if rad is None else rad.kode


def _unntatt(er_unntatt: bool) -> Renteregel:
    return Renteregel.UNNTATT_15_1 if er_unntatt else Renteregel.INNKREVINGSLOVEN_15
