"""Fordelingen ved motregning som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste. Beløp er
tekst i kroner med to desimaler.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..fakta.koder import Kreditortype
from ..fakta.verdier import Oere, skriv_oere
from ..lag.felles import Status
from ..motregning import Fordeling, Klassesum, Linjeandel, Mangler
from ..motregning.svar import Flyttet
from ..regelform.begreper.dekning import Dekningsorden
from ..regelform.virkninger import Trinn
from .mangler import mangler_skjema, mangler_til_json

KONTRAKT = 1


def fordeling_til_json(fordeling: Fordeling) -> dict[str, Any]:
    """Fordelingen, slik kontrakten skriver den."""
    return {
        "kontrakt": KONTRAKT,
        "beloep": _kroner(fordeling.beloep),
        "dato": fordeling.dato.isoformat(),
        "orden": None if fordeling.orden is None else fordeling.orden.value,
        "status": fordeling.status.value,
        "ufordelt": _kroner(fordeling.ufordelt),
        "linjer": [_linje(linje) for linje in fordeling.linjer],
        "klasser": [_klasse(klasse) for klasse in fordeling.klasser],
        "trenger": [_mangler(m) for m in fordeling.trenger],
        "skjoenn": [
            {
                "skjoenn": s.skjoenn.noekkel.removeprefix("skjoenn."),
                "beskrivelse": s.skjoenn.beskrivelse,
                "krav": s.krav,
                "linje": s.linje or None,
                "valg": s.valg,
                "andeler": [_flyttet(f) for f in s.andeler],
            }
            for s in fordeling.skjoenn
        ],
        "alternativer": [
            {"punkt": a.punkt, "lesning": a.lesning, "andeler": [_flyttet(f) for f in a.flyttet]}
            for a in fordeling.alternativer
        ],
        "hvorfor": list(fordeling.hvorfor),
        "hjemler": [str(h) for h in fordeling.hjemler],
        "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in fordeling.lesninger],
        "forutsetninger": list(fordeling.forutsetninger),
    }


def _linje(linje: Linjeandel) -> dict[str, Any]:
    return {
        "krav": linje.krav,
        "linje": linje.linje,
        "kreditor": {"id": linje.kreditor, "type": linje.kreditortype.value if linje.kreditortype else None},
        "gjenstaar": _kroner(linje.gjenstaar),
        "deltar": linje.deltar,
        "klasse": _trinn(linje.klasse),
        "trinn": _trinn(linje.trinn),
        "andel": _kroner(linje.andel),
        "lavest": _kroner(linje.lavest),
        "hoeyest": _kroner(linje.hoeyest),
        "rest": _kroner(linje.rest),
        "regler": list(linje.regler),
        "hjemler": [str(h) for h in linje.hjemler],
        "hvorfor": list(linje.hvorfor),
        "uten_del_fordi": list(linje.uten_del_fordi),
    }


def _klasse(klasse: Klassesum) -> dict[str, Any]:
    return {
        "klasse": _trinn(klasse.klasse),
        "krevd": _kroner(klasse.krevd),
        "dekket": _kroner(klasse.dekket),
        "lavest": _kroner(klasse.lavest),
        "hoeyest": _kroner(klasse.hoeyest),
    }


def _mangler(mangler: Mangler) -> dict[str, Any]:
    return {
        "krav": mangler.krav or None,
        "linje": mangler.linje or None,
        "faktum": mangler_til_json(mangler.faktum),
    }


def _flyttet(flyttet: Flyttet) -> dict[str, Any]:
    return {"krav": flyttet.krav, "linje": flyttet.linje, "andel": _kroner(flyttet.andel)}


def _trinn(trinn: Trinn | None) -> dict[str, Any] | None:
    return None if trinn is None else {"nummer": trinn.nummer, "navn": trinn.navn}


def _kroner(oere: Oere | None) -> str | None:
    return None if oere is None else skriv_oere(oere)


# ---- Dataene til en tegning ----


def foss_til_json(fordeling: Fordeling) -> list[dict[str, Any]]:
    """Fossen som data til en tegning: det som er igjen foran hver klasse, det klassen tar, og det som renner videre.

    Er en sum ikke sikker, er den og det som kommer etter, `null`; `lavest` og `hoeyest` er grensene for den.
    """
    igjen: int | None = fordeling.beloep
    rader = []
    for klasse in fordeling.klasser:
        foran = igjen
        igjen = None if igjen is None or klasse.dekket is None else igjen - klasse.dekket
        rader.append(
            {
                "klasse": _trinn(klasse.klasse),
                "foran": _kroner(None if foran is None else Oere(foran)),
                "tar": _kroner(klasse.dekket),
                "lavest": _kroner(klasse.lavest),
                "hoeyest": _kroner(klasse.hoeyest),
                "udekket": _kroner(None if klasse.dekket is None else Oere(klasse.krevd - klasse.dekket)),
                "videre": _kroner(None if igjen is None else Oere(igjen)),
            }
        )
    return rader


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_BELOEP = {"type": ["string", "null"], "pattern": r"^\d+\.\d{2}$"}


def _objekt(felter: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(felter), "required": list(felter), "additionalProperties": False}


def _liste(av: Mapping[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": dict(av)}


def fordeling_skjema() -> dict[str, Any]:
    """Skjemaet for `fordeling_til_json`. Det er lukket."""
    trinn = {"anyOf": [_objekt({"nummer": {"type": "integer"}, "navn": _TEKST}), {"type": "null"}]}
    flyttet = _liste(
        _objekt({"krav": _TEKST, "linje": _TEKST, "andel": _BELOEP}), "Andelene da; null når de ikke er sikre."
    )
    kreditor = _objekt({"id": _TEKST_ELLER_NULL, "type": {"enum": [*(k.value for k in Kreditortype), None]}})
    linje = _objekt(
        {
            "krav": _TEKST,
            "linje": _TEKST,
            "kreditor": kreditor,
            "gjenstaar": _BELOEP,
            "deltar": {"description": "Om linjen har del; null: avhenger av noe.", "type": ["boolean", "null"]},
            "klasse": trinn,
            "trinn": trinn,
            "andel": {"description": "Det linjen får; null når bare grensene er sikre.", **_BELOEP},
            "lavest": _BELOEP,
            "hoeyest": _BELOEP,
            "rest": _BELOEP,
            "regler": _liste(_TEKST, "Reglene som ga plassen."),
            "hjemler": _liste(_TEKST, "Bestemmelsene de siterer."),
            "hvorfor": _liste(_TEKST, "Grunnene til at andelen ikke er sikker."),
            "uten_del_fordi": _liste(_TEKST, "Grunnene når linjen ikke har del."),
        }
    )
    klasse = _objekt({"klasse": trinn, "krevd": _BELOEP, "dekket": _BELOEP, "lavest": _BELOEP, "hoeyest": _BELOEP})
    mangler = _objekt({"krav": _TEKST_ELLER_NULL, "linje": _TEKST_ELLER_NULL, "faktum": mangler_skjema()})
    skjoenn = _objekt(
        {
            "skjoenn": _TEKST,
            "beskrivelse": _TEKST,
            "krav": _TEKST,
            "linje": _TEKST_ELLER_NULL,
            "valg": {"type": "boolean"},
            "andeler": flyttet,
        }
    )
    return _objekt(
        {
            "kontrakt": {"const": KONTRAKT},
            "beloep": _BELOEP,
            "dato": {"type": "string", "format": "date"},
            "orden": {"enum": [*(o.value for o in Dekningsorden), None]},
            "status": {"enum": [s.value for s in Status]},
            "ufordelt": _BELOEP,
            "linjer": _liste(linje, "Linjene, i den rekkefølgen de dekkes."),
            "klasser": _liste(klasse, "Summen for hver klasse."),
            "trenger": _liste(mangler, "Fakta som mangler og kan flytte penger."),
            "skjoenn": _liste(skjoenn, "Utfallene av hvert skjønn som kan flytte penger."),
            "alternativer": _liste(
                _objekt({"punkt": _TEKST, "lesning": _TEKST, "andeler": flyttet}),
                "De andre lesningene som flytter penger.",
            ),
            "hvorfor": _liste(_TEKST, "Grunnene til det som er åpent."),
            "hjemler": _liste(_TEKST, "Bestemmelsene rekkefølgen følger av."),
            "lesninger": _liste(_objekt({"punkt": _TEKST, "lesning": _TEKST}), "De valgte lesningene."),
            "forutsetninger": _liste(_TEKST, "Det svaret legger til grunn uten å vite."),
        }
    )
