"""Sikkerheten for foreldede linjer som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from typing import Any

from ..fakta.koder import Sikkerhetsart
from ..fakta.verdier import skriv_oere
from ..lag.felles import Status, status_for
from ..lag.foreldelsessikkerhet import Sikkerhetssvar
from ..regelform.begreper.foreldelse import Sikkerhetsstilling
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall, hjemler_i, hvorfor_i
from .mangler import mangler_skjema, mangler_til_json


def sikkerhet_til_json(svar: Sikkerhetssvar) -> dict[str, Any]:
    """Svaret om én sikkerhet. Skjemaet er `sikkerhet_skjema()`."""
    sikkerhet, utfall = svar.sikkerhet, svar.utfall
    return {
        "linje": svar.linje,
        "art": None if sikkerhet.art is None else sikkerhet.art.value,
        "stiftet": None if sikkerhet.stiftet is None else sikkerhet.stiftet.isoformat(),
        "beloep": None if sikkerhet.beloep is None else skriv_oere(sikkerhet.beloep),
        "stilling": _stilling(utfall),
        "inntil": None if svar.inntil is None else skriv_oere(svar.inntil),
        "status": status_for(utfall).value,
        "hjemler": [str(hjemmel) for hjemmel in hjemler_i(utfall)],
        "hvorfor": list(hvorfor_i(utfall)),
        "trenger": [mangler_til_json(v) for v in utfall.fakta] if isinstance(utfall, Trenger) else [],
        "alternativer": [
            {
                "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in a.lesninger],
                "stilling": _stilling(a.utfall),
            }
            for a in (utfall.alternativer if isinstance(utfall, Tvil) else ())
        ],
    }


def _stilling(utfall: Utfall) -> str | None:
    return str(utfall.verdi) if isinstance(utfall, Avgjort) else None


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_BELOEP = {"type": ["string", "null"]}


def sikkerhet_skjema() -> dict[str, Any]:
    """Skjemaet for `sikkerhet_til_json`."""
    stilling = {"enum": [*(s.value for s in Sikkerhetsstilling), None]}
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    return _objekt(
        {
            "linje": {"description": "Id-en til linjen sikkerheten er stilt for.", **_TEKST},
            "art": {"description": "Slaget sikkerhet.", "enum": [*(a.value for a in Sikkerhetsart), None]},
            "stiftet": {"description": "Dagen den ble stiftet.", "type": ["string", "null"], "format": "date"},
            "beloep": {"description": "Hvor mye den sikrer; null når det ikke er kjent.", **_BELOEP},
            "stilling": {"description": "Om den består; null når det ikke er avgjort.", **stilling},
            "inntil": {"description": "Det meste av linjen som kan dekkes i den; null når ukjent.", **_BELOEP},
            "status": {"enum": [s.value for s in Status]},
            "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
            "alternativer": _liste(
                _objekt({"lesninger": _liste(lesning, "Lesningene."), "stilling": stilling}),
                "Svarene ved tvil, ett for hver lesning som skiller.",
            ),
        }
    )


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}
