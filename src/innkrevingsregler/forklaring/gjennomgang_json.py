"""Gjennomgangen som JSON-verdier, og skjemaet for den.

Formen er den i `som_json`: alle nøkler er alltid med, beløp er kroner med to desimaler, og det som er åpent, er `null`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from ..fakta.verdier import Oere, skriv_oere
from ..kravgjennomgang import Gjennomgangsrad, Linjetap, Tapsgrunn
from ..lag.tapt_rente import Rentehinder, TaptRente
from ..regelform.begreper.oppfoelging import Kravtilstand
from ..rettskilder.rettskilde import Maalform
from .gjennomgangstekst import grunner
from .oppfoelging_json import steg_skjema, steg_til_json


def gjennomgang_til_json(rader: Iterable[Gjennomgangsrad]) -> list[dict[str, Any]]:
    """Kravene i rekkefølge. Skjemaet er `skjema_gjennomgang()`."""
    return [gjennomgangsrad_til_json(rad) for rad in rader]


def gjennomgangsrad_til_json(rad: Gjennomgangsrad) -> dict[str, Any]:
    """Ett krav i gjennomgangen."""
    return {
        "plass": rad.plass,
        "krav": rad.krav,
        "tilstand": None if rad.tilstand is None else rad.tilstand.value,
        "staar_paa_spill": skriv_oere(rad.staar_paa_spill),
        "tapes": skriv_oere(rad.tapes),
        "kan_tapes": skriv_oere(rad.kan_tapes),
        "ukjent_beloep": rad.ukjent_beloep,
        "siste_dag": _dag(rad.siste_dag),
        "linjer": [_linjetap(linje) for linje in rad.linjer],
        "rente": _renten(rad.rente),
        "steg": [steg_til_json(steg) for steg in rad.steg],
        "hvorfor": list(grunner(rad, Maalform.NB)),
        "hvorfor_nn": list(grunner(rad, Maalform.NN)),
    }


def _linjetap(linje: Linjetap) -> dict[str, Any]:
    return {
        "linje": linje.linje,
        "grunn": linje.grunn.value,
        "siste_dag": _dag(linje.siste_dag),
        "beloep": _kroner(linje.beloep),
        "hjemler": [str(h) for h in linje.hjemler],
    }


def _renten(rente: TaptRente) -> dict[str, Any]:
    return {
        "med_hovedstolen": _kroner(rente.med_hovedstolen),
        "hinder": None if rente.hinder is None else rente.hinder.value,
        "ved_venting": _kroner(rente.ved_venting),
        "hinder_ved_venting": None if rente.hinder_ved_venting is None else rente.hinder_ved_venting.value,
    }


def _kroner(beloep: Oere | None) -> str | None:
    return None if beloep is None else skriv_oere(beloep)


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}


def skjema_gjennomgang() -> dict[str, Any]:
    """JSON-skjemaet for gjennomgangen: listen `gjennomgang_til_json` og `gjennomgang --format json` gir."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Gjennomgang",
        **_liste(_rad_skjema(), "Kravene som trenger noe gjort, det som taper mest først."),
    }


def _rad_skjema() -> dict[str, Any]:
    linje = _objekt(
        {
            "linje": _TEKST,
            "grunn": {"description": "Hvorfor linjen regnes med.", "enum": _koder(Tapsgrunn)},
            "siste_dag": _DAG_ELLER_NULL,
            "beloep": _beloep_eller_null("Det som gjenstår; null når det ikke er kjent."),
            "hjemler": _liste(_TEKST, "Bestemmelsene siste dag følger av."),
        }
    )
    return _objekt(
        {
            "plass": {"type": "integer", "minimum": 1},
            "krav": _TEKST,
            "tilstand": {"enum": [*_koder(Kravtilstand), None]},
            "staar_paa_spill": {"description": "Alt som kan tapes i perioden, renten medregnet.", **_TEKST},
            "tapes": {"description": "Det som sikkert foreldes i perioden.", **_TEKST},
            "kan_tapes": {"description": "Det som kan bli foreldet i perioden, medregnet det sikre.", **_TEKST},
            "ukjent_beloep": {"description": "Om beløpet på en linje ikke er kjent.", "type": "boolean"},
            "siste_dag": _DAG_ELLER_NULL,
            "linjer": _liste(linje, "Linjene som foreldes eller kan bli foreldet."),
            "rente": _rente_skjema(),
            "steg": _liste(steg_skjema(), "Skrittene med siste dag i perioden, og de uten fast siste dag."),
            "hvorfor": _liste(_TEKST, "Hvorfor kravet har plassen sin, på bokmål."),
            "hvorfor_nn": _liste(_TEKST, "Det samme på nynorsk."),
        }
    )


def _rente_skjema() -> dict[str, Any]:
    hinder = {"description": "Hvorfor renten ikke er regnet ut.", "enum": [*_koder(Rentehinder), None]}
    return _objekt(
        {
            "med_hovedstolen": _beloep_eller_null("Det meste av rente som kan falle bort med hovedstolen."),
            "hinder": hinder,
            "ved_venting": _beloep_eller_null("Renten som tapes om det varsles først den siste dagen i perioden."),
            "hinder_ved_venting": hinder,
        }
    )


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter), "additionalProperties": False}


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _beloep_eller_null(beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": ["string", "null"]}


def _koder(koder: Iterable[StrEnum]) -> list[str]:
    return [kode.value for kode in koder]
