"""Renteberegningen som data for JSON: beløp som kroner i tekst, dager etter ISO 8601."""

from __future__ import annotations

from typing import Any

from ..fakta.verdier import skriv_oere
from ..rettskilder.henvisning import henvisninger_tekst
from .hendelser import Saldo
from .svar import Bevegelse, Renteberegning, Renterad

__all__ = ["til_json"]


def til_json(beregning: Renteberegning) -> dict[str, Any]:
    """Beregningen, med radene slik kontrakten har dem."""
    return {
        "status": "AVGJORT",
        "fra": beregning.fra.isoformat(),
        "til": beregning.til.isoformat(),
        "grunnlag": beregning.hjemmel and beregning.hjemmel.value,
        "sum": skriv_oere(beregning.sum),
        "prognose": beregning.prognose,
        "rader": [_rad(rad) for rad in beregning.rader],
        "bevegelser": [_bevegelse(bevegelse) for bevegelse in beregning.bevegelser],
        "saldo": _saldo(beregning.saldo),
        "til_overs": skriv_oere(beregning.til_overs),
        "lesninger": dict(beregning.lesninger),
    }


def _rad(rad: Renterad) -> dict[str, Any]:
    return {
        "fra": rad.fra.isoformat(),
        "til": rad.til.isoformat(),
        "dager": rad.dager,
        "sats": str(rad.sats),
        "grunnlag": skriv_oere(rad.grunnlag),
        "rente": skriv_oere(rad.rente),
        "hjemmel": henvisninger_tekst(rad.hjemler),
        "forskrifter": list(rad.satsperiode.forskrifter),
        "prognose": rad.prognose,
        "pause": rad.satsperiode.pause,
    }


def _bevegelse(bevegelse: Bevegelse) -> dict[str, Any]:
    return {
        "dato": bevegelse.dato.isoformat(),
        "slag": type(bevegelse.hendelse).__name__.upper(),
        "beloep": skriv_oere(bevegelse.hendelse.beloep),
        "fordelt": _saldo(bevegelse.fordelt),
        "til_overs": skriv_oere(bevegelse.til_overs),
        "hjemmel": henvisninger_tekst(bevegelse.hjemler),
    }


def _saldo(saldo: Saldo) -> dict[str, str]:
    return {navn: skriv_oere(beloep) for navn, beloep in saldo._asdict().items()}
