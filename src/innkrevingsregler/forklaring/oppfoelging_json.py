"""Oppfølgingen som JSON-verdier, og skjemaet for den.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from ..fakta.koder import Klageemne
from ..fakta.verdier import skriv_oere
from ..lag.felles import Status, status_for
from ..lag.oppfoelging import Klagesvar, Nestesteg, Oppfoelging
from ..lag.renteplan import Rentekontroll
from ..regelform.begreper.oppfoelging import (
    Kanal,
    Kravtilstand,
    Oppdragsgiverhandling,
    Oppfoelgingssteg,
    Oppgjoersmaate,
    Purreinnhold,
    Skyldnerhandling,
    Stegfrist,
)
from ..regelform.utfall import Avgjort, Tvil, Utfall
from ..rettskilder.henvisning import henvisninger_tekst
from .mangler import mangler_skjema, mangler_til_json
from .tiltak_json import utfall_skjema, utfall_til_json


def oppfoelging_til_json(svar: Oppfoelging) -> dict[str, Any]:
    """Oppfølgingen av ett krav."""
    return {
        "tilstand": _kodesvar(svar.tilstand),
        "neste": [steg_til_json(steg) for steg in svar.neste],
        "purreinnhold": [{"innhold": navn.value, **utfall_til_json(u)} for navn, u in svar.purreinnhold],
        "neste_purredag": svar.neste_purredag.isoformat(),
        "utsending": {**_kodesvar(svar.kanal), "tekst": svar.oppdragsgivers_tekst},
        "oppgjoer": _kodesvar(svar.oppgjoer),
        "skyldneren": [{"handling": navn.value, **utfall_til_json(u)} for navn, u in svar.skyldneren],
        "oppdragsgiveren": [{"handling": navn.value, **utfall_til_json(u)} for navn, u in svar.oppdragsgiveren],
        "overganger": [tilstand.value for tilstand in svar.overganger],
        "klager": [_klage(klage) for klage in svar.klager],
        "rentekontroll": None if svar.rentekontroll is None else _rentekontroll(svar.rentekontroll),
    }


def _rentekontroll(kontroll: Rentekontroll) -> dict[str, Any]:
    return {
        "grunnlag": kontroll.grunnlag,
        "varslet": kontroll.varslet,
        "fra": _dag(kontroll.fra),
        "sum": None if kontroll.sum is None else skriv_oere(kontroll.sum),
        "trenger": [mangler_til_json(v) for v in kontroll.renter.trenger],
    }


def steg_til_json(steg: Nestesteg) -> dict[str, Any]:
    """Ett skritt. `hjemmel` er bestemmelsene om skrittet og siste dag, som tekst."""
    return {
        "tiltak": steg.steg.value,
        "senest": _dag(steg.senest),
        "hjemmel": henvisninger_tekst(steg.hjemler),
        "frist": steg.frist.value,
        "forbi": steg.forbi,
        "dagen_trenger": [mangler_til_json(v) for v in steg.trenger],
        **utfall_til_json(steg.utfall),
    }


def _klage(klage: Klagesvar) -> dict[str, Any]:
    return {
        "dato": _dag(klage.dato),
        "klage_over": None if klage.klage_over is None else klage.klage_over.value,
        "til_kravseier": None if klage.til_kravseier is None else utfall_til_json(klage.til_kravseier),
        "uttalelse": utfall_til_json(klage.uttalelse),
    }


def _kodesvar(utfall: Utfall) -> dict[str, Any]:
    """Et svar som er en kode; null når det ikke er avgjort."""
    alternativer = utfall.alternativer if isinstance(utfall, Tvil) else ()
    return {
        **utfall_til_json(utfall),
        "svar": _kode(utfall),
        "status": status_for(utfall).value,
        "alternativer": [
            {
                "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in a.lesninger],
                "svar": _kode(a.utfall),
            }
            for a in alternativer
        ],
    }


def _kode(utfall: Utfall) -> str | None:
    return str(utfall.verdi) if isinstance(utfall, Avgjort) else None


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_DAG = {"type": "string", "format": "date"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}
_JA_NEI = {"type": "boolean"}


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter), "additionalProperties": False}


def _koder(koder: Iterable[StrEnum]) -> list[str]:
    return [kode.value for kode in koder]


def _kodesvar_skjema(koder: Iterable[StrEnum], beskrivelse: str) -> dict[str, Any]:
    svar = {"description": f"{beskrivelse}; null når det ikke er avgjort.", "enum": [*_koder(koder), None]}
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    alternativ = _objekt({"lesninger": _liste(lesning, "Lesningene."), "svar": svar})
    return {
        **utfall_skjema()["properties"],
        "svar": svar,
        "status": {"enum": _koder(Status)},
        "alternativer": _liste(alternativ, "Svarene ved tvil, ett for hver lesning som skiller."),
    }


def _med_utfall(navn: str, koder: Iterable[StrEnum]) -> dict[str, Any]:
    return _objekt({navn: {"enum": _koder(koder)}, **utfall_skjema()["properties"]})


def steg_skjema() -> dict[str, Any]:
    """Skjemaet for `steg_til_json`."""
    return _objekt(
        {
            "tiltak": {"description": "Skrittet.", "enum": _koder(Oppfoelgingssteg)},
            "senest": {"description": "Siste dag; null når det ikke er noen kjent.", **_DAG_ELLER_NULL},
            "hjemmel": {"description": "Bestemmelsene om skrittet og siste dag.", **_TEKST},
            "frist": {"description": "Hva siste dag følger av.", "enum": _koder(Stegfrist)},
            "forbi": {"description": "Om siste dag er passert.", **_JA_NEI},
            "dagen_trenger": _liste(mangler_skjema(), "Det som mangler for å regne ut siste dag sikkert."),
            **utfall_skjema()["properties"],
        }
    )


def _rentekontroll_skjema() -> dict[str, Any]:
    ja_nei_eller_null = {"description": "Null når det ikke er avgjort.", "type": ["boolean", "null"]}
    return _objekt(
        {
            "grunnlag": ja_nei_eller_null,
            "varslet": ja_nei_eller_null,
            "fra": {"description": "Første rentedag.", **_DAG_ELLER_NULL},
            "sum": {"description": "Renten; null når den ikke er avgjort.", "type": ["string", "null"]},
            "trenger": _liste(mangler_skjema(), "Det som mangler for å avgjøre renten."),
        }
    )


def oppfoelging_skjema() -> dict[str, Any]:
    """Skjemaet for `oppfoelging_til_json`."""
    utfall_eller_null = {
        "description": "Om kravseieren behandler klagen når den bare gjelder kravet; null når den gjelder noe annet.",
        "anyOf": [utfall_skjema(), {"type": "null"}],
    }
    klage = _objekt(
        {
            "dato": {"description": "Dagen det ble klaget.", **_DAG_ELLER_NULL},
            "klage_over": {"description": "Hva klagen gjelder.", "enum": [*_koder(Klageemne), None]},
            "til_kravseier": utfall_eller_null,
            "uttalelse": utfall_skjema(),
        }
    )
    kanal = {
        **_kodesvar_skjema(Kanal, "Måten kravet sendes på"),
        "tekst": {"description": "Det oppdragsgiveren ønsker at fakturaen sier.", "type": ["string", "null"]},
    }
    return _objekt(
        {
            "tilstand": _objekt(_kodesvar_skjema(Kravtilstand, "Tilstanden kravet er i")),
            "neste": _liste(steg_skjema(), "Skrittene som skal tas eller vurderes, også der det er åpent."),
            "purreinnhold": _liste(_med_utfall("innhold", Purreinnhold), "Det en purring skal opplyse om."),
            "neste_purredag": {"description": "Den neste dagen purringer lages.", **_DAG},
            "utsending": _objekt(kanal),
            "oppgjoer": _objekt(_kodesvar_skjema(Oppgjoersmaate, "Oppgjøret med oppdragsgiveren")),
            "skyldneren": _liste(_med_utfall("handling", Skyldnerhandling), "Det skyldneren selv kan gjøre."),
            "oppdragsgiveren": _liste(
                _med_utfall("handling", Oppdragsgiverhandling), "Det oppdragsgiveren selv kan gjøre."
            ),
            "overganger": _liste({"enum": _koder(Kravtilstand)}, "Tilstandene kravet kan gå over i."),
            "klager": _liste(klage, "Klagene som ikke er avgjort, og hvem som behandler dem."),
            "rentekontroll": {
                "description": "Om det var grunnlag for rente, og om den var varslet; null når det ikke kontrolleres.",
                "anyOf": [_rentekontroll_skjema(), {"type": "null"}],
            },
        }
    )
