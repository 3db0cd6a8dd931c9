"""Fordelingen av et trekkbeløp som JSON-verdier, og skjemaet for dem.

Formen er den i `fordeling_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
Beløp er tekst i kroner med to desimaler.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..fakta.koder import Kreditortype, Regelverk
from ..fakta.verdier import Oere, skriv_oere
from ..lag.felles import Status
from ..motregning.svar import Flyttet
from ..regelform.begreper.utleggstrekk import Trekkfortrinn
from ..regelform.virkninger import Trinn
from ..utleggstrekk import Trekkandel, Trekkfordeling
from .mangler import mangler_skjema, mangler_til_json

KONTRAKT = 1


def trekkfordeling_til_json(fordeling: Trekkfordeling) -> dict[str, Any]:
    """Fordelingen, slik kontrakten skriver den."""
    return {
        "kontrakt": KONTRAKT,
        "beloep": _kroner(fordeling.beloep),
        "dato": fordeling.dato.isoformat(),
        "ordning": fordeling.ordning.value,
        "status": fordeling.status.value,
        "avregning": _kroner(fordeling.avregning),
        "ufordelt": _kroner(fordeling.ufordelt),
        "til_boet": fordeling.til_boet,
        "linjer": [_linje(linje) for linje in fordeling.linjer],
        "klasser": [
            {
                "klasse": _trinn(k.klasse),
                "krevd": _kroner(k.krevd),
                "dekket": _kroner(k.dekket),
                "lavest": _kroner(k.lavest),
                "hoeyest": _kroner(k.hoeyest),
            }
            for k in fordeling.klasser
        ],
        "for_lite": [
            {"kreditor": _kreditor(lite.kreditor, lite.kreditortype), "beloep": _kroner(lite.beloep)}
            for lite in fordeling.for_lite
        ],
        "trenger": [
            {"krav": m.krav, "linje": m.linje or None, "faktum": mangler_til_json(m.faktum)} for m in fordeling.trenger
        ],
        "alternativer": [
            {"punkt": a.punkt, "lesning": a.lesning, "andeler": [_flyttet(f) for f in a.flyttet]}
            for a in fordeling.alternativer
        ],
        "hvorfor": list(fordeling.hvorfor),
        "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in fordeling.lesninger],
        "forutsetninger": list(fordeling.forutsetninger),
    }


def _linje(linje: Trekkandel) -> dict[str, Any]:
    return {
        "krav": linje.krav,
        "linje": linje.linje,
        "trekk": linje.trekk,
        "kreditor": _kreditor(linje.kreditor, linje.kreditortype),
        "gjenstaar": _kroner(linje.gjenstaar),
        "deltar": linje.deltar,
        "klasse": _trinn(linje.klasse),
        "fortrinn": linje.fortrinn.value if linje.fortrinn else None,
        "trinn": _trinn(linje.trinn),
        "nedskriving": _trinn(linje.nedskriving),
        "andel": _kroner(linje.andel),
        "lavest": _kroner(linje.lavest),
        "hoeyest": _kroner(linje.hoeyest),
        "rest": _kroner(linje.rest),
        "regler": list(linje.regler),
        "hjemler": [str(h) for h in linje.hjemler],
        "hvorfor": list(linje.hvorfor),
    }


def _kreditor(id_: str | None, type_: Kreditortype | None) -> dict[str, Any]:
    return {"id": id_, "type": type_.value if type_ else None}


def _flyttet(flyttet: Flyttet) -> dict[str, Any]:
    return {"krav": flyttet.krav, "linje": flyttet.linje, "andel": _kroner(flyttet.andel)}


def _trinn(trinn: Trinn | None) -> dict[str, Any] | None:
    return None if trinn is None else {"nummer": trinn.nummer, "navn": trinn.navn}


def _kroner(oere: Oere | None) -> str | None:
    return None if oere is None else skriv_oere(oere)


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_BELOEP = {"type": ["string", "null"], "pattern": r"^\d+\.\d{2}$"}


def _objekt(felter: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(felter), "required": list(felter), "additionalProperties": False}


def _liste(av: Mapping[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": dict(av)}


def trekkfordeling_skjema() -> dict[str, Any]:
    """Skjemaet for `trekkfordeling_til_json`. Det er lukket."""
    trinn = {"anyOf": [_objekt({"nummer": {"type": "integer"}, "navn": _TEKST}), {"type": "null"}]}
    kreditor = _objekt({"id": _TEKST_ELLER_NULL, "type": {"enum": [*(k.value for k in Kreditortype), None]}})
    flyttet = _liste(
        _objekt({"krav": _TEKST, "linje": _TEKST, "andel": _BELOEP}), "Andelene da; null når de ikke er sikre."
    )
    linje = _objekt(
        {
            "krav": _TEKST,
            "linje": _TEKST,
            "trekk": {"description": "Trekket kravet deltar med.", **_TEKST_ELLER_NULL},
            "kreditor": kreditor,
            "gjenstaar": _BELOEP,
            "deltar": {"description": "Om linjen har del; null: avhenger av noe.", "type": ["boolean", "null"]},
            "klasse": trinn,
            "fortrinn": {"enum": [*(f.value for f in Trekkfortrinn), None]},
            "trinn": trinn,
            "nedskriving": trinn,
            "andel": {"description": "Det linjen får; null når bare grensene er sikre.", **_BELOEP},
            "lavest": _BELOEP,
            "hoeyest": _BELOEP,
            "rest": _BELOEP,
            "regler": _liste(_TEKST, "Reglene som ga plassen."),
            "hjemler": _liste(_TEKST, "Bestemmelsene de siterer."),
            "hvorfor": _liste(_TEKST, "Hvorfor linjen ikke har del, eller andelen ikke er sikker."),
        }
    )
    klasse = _objekt({"klasse": trinn, "krevd": _BELOEP, "dekket": _BELOEP, "lavest": _BELOEP, "hoeyest": _BELOEP})
    mangler = _objekt({"krav": _TEKST, "linje": _TEKST_ELLER_NULL, "faktum": mangler_skjema()})
    return _objekt(
        {
            "kontrakt": {"const": KONTRAKT},
            "beloep": _BELOEP,
            "dato": {"type": "string", "format": "date"},
            "ordning": {"enum": [r.value for r in Regelverk]},
            "status": {"enum": [s.value for s in Status]},
            "avregning": {"description": "Det av beløpet som først dekker en avregning.", **_BELOEP},
            "ufordelt": _BELOEP,
            "til_boet": {"description": "Om resten trekkes inn i skyldnerens konkursbo.", "type": "boolean"},
            "linjer": _liste(linje, "Linjene, i den rekkefølgen de dekkes."),
            "klasser": _liste(klasse, "Summen for hver klasse."),
            "for_lite": _liste(
                _objekt({"kreditor": kreditor, "beloep": _BELOEP}), "Kreditorene som får under minste utbetaling."
            ),
            "trenger": _liste(mangler, "Fakta som mangler og kan flytte penger."),
            "alternativer": _liste(
                _objekt({"punkt": _TEKST, "lesning": _TEKST, "andeler": flyttet}),
                "De andre lesningene som flytter penger.",
            ),
            "hvorfor": _liste(_TEKST, "Grunnene til det som er åpent."),
            "lesninger": _liste(_objekt({"punkt": _TEKST, "lesning": _TEKST}), "De valgte lesningene."),
            "forutsetninger": _liste(_TEKST, "Det svaret legger til grunn uten å vite."),
        }
    )
