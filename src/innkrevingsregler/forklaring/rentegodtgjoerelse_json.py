"""Rentegodtgjørelsen av et tilgodebeløp som JSON-verdier, og skjemaet for dem. Formen er den i `som_json`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..fakta.skjema import KONTRAKT
from ..fakta.verdier import skriv_oere
from ..lag.felles import Status
from ..lag.godtgjoerelse import Godtgjoerelse, Rentegodtgjoerelse
from .mangler import mangler_skjema, mangler_til_json
from .rente_json import rad_skjema, rad_til_json


def rentegodtgjoerelse_til_json(svar: Rentegodtgjoerelse) -> dict[str, Any]:
    """Renten fram til forfall og av at beløpet betales ut for sent. Skjemaet er `skjema_rentegodtgjoerelse()`."""
    return {
        "kontrakt": KONTRAKT,
        "sum": _kroner(svar.sum),
        "til_forfall": _del(svar.til_forfall),
        "forsinket": _del(svar.forsinket),
    }


def _del(svar: Godtgjoerelse) -> dict[str, Any]:
    return {
        "status": svar.status.value,
        "sum": _kroner(svar.sum),
        "fra": _dag(svar.fra),
        "til": _dag(svar.til),
        "foer_avrunding": None if svar.beregning is None else _kroner(svar.beregning.sum),
        "rader": [rad_til_json(rad) for rad in svar.rader],
        "trenger": [mangler_til_json(variabel) for variabel in svar.trenger],
        "hvorfor": list(svar.hvorfor),
        "hjemler": [str(hjemmel) for hjemmel in svar.hjemler],
    }


def _kroner(oere: int | None) -> str | None:
    return None if oere is None else skriv_oere(oere)


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}
_KRONER_ELLER_NULL = {"type": ["string", "null"], "pattern": r"^\d+\.\d{2}$"}


def skjema_rentegodtgjoerelse() -> dict[str, Any]:
    """JSON-skjemaet (draft 2020-12) for `rentegodtgjoerelse_til_json`. Alle nøklene er påkrevde, og ingen andre."""
    en = _objekt(
        {
            "status": {"enum": [s.value for s in Status]},
            "sum": {"description": "I hele kroner; null når noe er åpent.", **_KRONER_ELLER_NULL},
            "fra": {"description": "Første rentedag; null når det ikke er noen.", **_DAG_ELLER_NULL},
            "til": {"description": "Første dag etter.", **_DAG_ELLER_NULL},
            "foer_avrunding": {"description": "Summen av radene, før hele kroner.", **_KRONER_ELLER_NULL},
            "rader": _liste(rad_skjema(), "Radene."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )
    felter = {
        "kontrakt": {"const": KONTRAKT},
        "sum": {"description": "Renten i alt, i hele kroner; null når noe er åpent.", **_KRONER_ELLER_NULL},
        "til_forfall": {"description": "Renten fram til beløpet skal betales ut.", **en},
        "forsinket": {"description": "Renten av at beløpet betales ut for sent.", **en},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Rentegodtgjørelse av et tilgodebeløp, kontrakt {KONTRAKT}",
        **_objekt(felter),
    }


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter), "additionalProperties": False}
