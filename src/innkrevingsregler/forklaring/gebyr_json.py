"""Gebyrene og taket for inkassokostnader som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste. Beløp er
kroner med to desimaler.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..fakta.verdier import skriv_oere
from ..gebyr import Avrunding, Gebyrbeloep, UtenforSerie
from ..lag.felles import Status
from ..lag.gebyr import Beloepssvar, Gebyrene, Gebyrsvar, Inkassotak, Inkassotillegg, Lesninger
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.virkninger import Gebyrslag
from ..rettskilder.henvisning import Henvisning
from .mangler import mangler_skjema, mangler_til_json
from .tiltak_json import utfall_skjema, utfall_til_json

_STATUS = ("JA", "NEI", *(s.value for s in Status if s is not Status.AVGJORT))


def gebyr_til_json(gebyrene: Gebyrene) -> dict[str, Any]:
    """Gebyrene i tidsrekkefølge, og taket for inkassokostnader."""
    return {
        "gebyrer": [_gebyr(svar) for svar in gebyrene.gebyrer],
        "inkassokostnader": {
            **_tak(gebyrene.inkassokostnader),
            "tillegg": _tillegg(gebyrene.inkassokostnader.tillegg),
            "uten_merverdiavgift": True,
        },
        "faktiske_kostnader": _eller_null(gebyrene.faktiske_kostnader),
        "advokat": _tak(gebyrene.advokat),
    }


def _gebyr(svar: Gebyrsvar) -> dict[str, Any]:
    return {
        "gebyr": None if svar.slag is None else svar.slag.value,
        "hendelse": svar.hendelse,
        "linje": svar.linje,
        "dato": None if svar.dato is None else svar.dato.isoformat(),
        "status": svar.status,
        **_grunner(svar.utfall),
        "beloep": [_beloep(b) for b in svar.beloep],
        "tvangsgrunnlag": None if svar.tvangsgrunnlag is None else utfall_til_json(svar.tvangsgrunnlag),
    }


def _tak(tak: Inkassotak) -> dict[str, Any]:
    faktor = tak.faktor
    return {
        "status": tak.status,
        **_grunner(tak.utfall),
        "krav": None if tak.krav is None else skriv_oere(tak.krav),
        "faktor": faktor.verdi if isinstance(faktor, Avgjort) else None,
        "faktor_trenger": [mangler_til_json(v) for v in faktor.fakta] if isinstance(faktor, Trenger) else [],
        "beloep": [_beloep(b) for b in tak.beloep],
    }


def _tillegg(tillegg: Inkassotillegg | None) -> dict[str, Any] | None:
    if tillegg is None:
        return None
    return {
        "merverdiavgift": utfall_til_json(tillegg.merverdiavgift),
        "avdragsordning": utfall_til_json(tillegg.avdragsordning),
        "avgift_av_forhoeyelsen": _eller_null(tillegg.avgift_av_forhoeyelsen),
        "konkursvarsel": utfall_til_json(tillegg.konkursvarsel),
        "fradrag": utfall_til_json(tillegg.fradrag),
        "mangler": [mangler_til_json(v) for v in tillegg.mangler],
        "samlet": [
            {"lesninger": _lesninger(s.lesninger), "standard": s.standard, "beloep": skriv_oere(s.beloep)}
            for s in tillegg.samlet
        ],
    }


def _eller_null(utfall: Utfall | None) -> dict[str, Any] | None:
    return None if utfall is None else utfall_til_json(utfall)


def _grunner(utfall: Utfall) -> dict[str, Any]:
    return {
        "hjemler": _sitater(hjemler_i(utfall)),
        "hvorfor": list(hvorfor_i(utfall)),
        "trenger": [mangler_til_json(v) for v in utfall.fakta] if isinstance(utfall, Trenger) else [],
    }


def _beloep(svar: Beloepssvar) -> dict[str, Any]:
    regnet = svar.svar if isinstance(svar.svar, Gebyrbeloep) else None
    return {
        "lesninger": _lesninger(svar.lesninger),
        "standard": svar.standard,
        "beloep": None if regnet is None else skriv_oere(regnet.beloep),
        "dag": None if regnet is None else regnet.dag.isoformat(),
        "serie": None if regnet is None else regnet.serie,
        "sats": None if regnet is None else skriv_oere(regnet.sats),
        "andel": None if regnet is None else f"{regnet.andel.numerator}/{regnet.andel.denominator}",
        "avrunding": None if regnet is None else regnet.avrunding.value,
        "forskrift": None if regnet is None else regnet.forskrift,
        "hvorfor_ikke": _hvorfor_ikke(svar),
    }


def _lesninger(lesninger: Lesninger) -> list[dict[str, str]]:
    return [{"punkt": punkt, "lesning": lesning} for punkt, lesning in lesninger]


def _hvorfor_ikke(svar: Beloepssvar) -> str | None:
    if svar.ukjent_dag is not None:
        return f"{svar.ukjent_dag.noekkel} er ikke kjent"
    return svar.svar.hvorfor if isinstance(svar.svar, UtenforSerie) else None


def _sitater(hjemler: Iterable[Henvisning]) -> list[str]:
    return [str(hjemmel) for hjemmel in hjemler]


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}


def _grunner_skjema() -> dict[str, Any]:
    return {
        "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
        "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
    }


def _beloep_skjema() -> dict[str, Any]:
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    return _objekt(
        {
            "lesninger": _liste(lesning, "Lesningene beløpet bygger på; tom når det bare er ett."),
            "standard": {"description": "Om det er den forsiktige lesningen.", "type": "boolean"},
            "beloep": {"description": "Beløpet; null når satsen eller dagen ikke er kjent.", **_TEKST_ELLER_NULL},
            "dag": {"description": "Dagen satsen er fra.", **_DAG_ELLER_NULL},
            "serie": {"enum": ["rettsgebyr", "inkassosats", None]},
            "sats": {"description": "Satsen den dagen.", **_TEKST_ELLER_NULL},
            "andel": {"description": "Andelen av satsen, som brøk.", **_TEKST_ELLER_NULL},
            "avrunding": {"enum": [*(a.value for a in Avrunding), None]},
            "forskrift": {"description": "Forskriften eller loven som fastsatte satsen.", **_TEKST_ELLER_NULL},
            "hvorfor_ikke": {"description": "Hvorfor beløpet ikke er regnet ut.", **_TEKST_ELLER_NULL},
        }
    )


def gebyr_skjema() -> dict[str, Any]:
    """Skjemaet for `gebyr_til_json`."""
    beloep = _liste(_beloep_skjema(), "Beløpet, eller ett for hver lesning som skiller.")
    gebyr = _objekt(
        {
            "gebyr": {
                "description": "Gebyret; null når det ikke påløper.",
                "enum": [*(g.value for g in Gebyrslag), None],
            },
            "hendelse": {"description": "Hendelsens nummer i kravet, fra 0.", "type": ["integer", "null"]},
            "linje": {"description": "Linjen terminen står på.", **_TEKST_ELLER_NULL},
            "dato": _DAG_ELLER_NULL,
            "status": {"description": "Om gebyret påløper.", "enum": list(_STATUS)},
            **_grunner_skjema(),
            "beloep": beloep,
            "tvangsgrunnlag": {
                "description": "Om det er tvangsgrunnlag for gebyret; null når reglene her ikke sier det.",
                "anyOf": [utfall_skjema(), {"type": "null"}],
            },
        }
    )
    tak = {
        "status": {"description": "Om beløpet kan kreves.", "enum": list(_STATUS)},
        **_grunner_skjema(),
        "krav": {"description": "Hovedkravet med renter til forfall.", **_TEKST_ELLER_NULL},
        "faktor": {"enum": ["HEL", "HALVANNEN", None]},
        "faktor_trenger": _liste(mangler_skjema(), "Det som mangler for å velge faktor."),
        "beloep": beloep,
    }
    inkasso = {
        **tak,
        "tillegg": {
            "description": "Det som legges til og trekkes fra; null når det ikke er noe tak.",
            "anyOf": [_tillegg_skjema(), {"type": "null"}],
        },
        "uten_merverdiavgift": {"description": "`beloep` er uten tillegg for merverdiavgift.", "const": True},
    }
    return _objekt(
        {
            "gebyrer": _liste(gebyr, "Hendelsene og terminene det kan være gebyr for."),
            "inkassokostnader": {"description": "Det meste skyldneren kan måtte erstatte.", **_objekt(inkasso)},
            "faktiske_kostnader": {
                "description": "Om større kostnader enn taket kan kreves; null utenfor inkassoforskriften.",
                "anyOf": [utfall_skjema(), {"type": "null"}],
            },
            "advokat": {
                "description": "Erstatningen for egen inndriving under ledelse av advokat.",
                **_objekt(tak),
            },
        }
    )


def _tillegg_skjema() -> dict[str, Any]:
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    samlet = {"lesninger": _liste(lesning, "Lesningene."), "standard": {"type": "boolean"}, "beloep": _TEKST}
    return _objekt(
        {
            "merverdiavgift": {"description": "Om taket får tillegg for merverdiavgift.", **utfall_skjema()},
            "avdragsordning": {"description": "Om taket forhøyes for avdragsordning.", **utfall_skjema()},
            "avgift_av_forhoeyelsen": {
                "description": "Om forhøyelsen også får tillegget; null når det ikke er begge deler.",
                "anyOf": [utfall_skjema(), {"type": "null"}],
            },
            "konkursvarsel": {"description": "Om taket forhøyes for konkursvarsel.", **utfall_skjema()},
            "fradrag": {"description": "Om kompensasjon trekkes fra.", **utfall_skjema()},
            "mangler": _liste(mangler_skjema(), "Beløp og satser som trengs for å regne det samlede taket."),
            "samlet": _liste(_objekt(samlet), "Taket når alt er regnet med; tom når noe er åpent."),
        }
    )
