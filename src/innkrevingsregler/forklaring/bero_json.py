"""Svarene om bero, avslutning og opphør som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from ..berokostnad import Beroregning, i_oere
from ..fakta.verdier import skriv_oere
from ..lag.avslutning import Avslutning
from ..lag.bero import Bero
from ..lag.felles import Status, status_for
from ..lag.opphoer import Opphoer
from ..regelform.begreper.avslutning import Avslutningsgrunnlag, Intetregistrering, Trekkslutt
from ..regelform.begreper.bero import Berodokumentasjon, Berogrunnlag, Berokilde, Kontobehandling, Tapsavsetning
from ..regelform.begreper.opphoer import Opphoersdokumentasjon, Opphoersgrunn, Postering
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Utfall, hjemler_i, hvorfor_i
from .ettergivelse_json import (
    fullmakt_skjema,
    fullmakt_til_json,
    kompetanseutfall_skjema,
    kompetanseutfall_til_json,
)
from .mangler import mangler_skjema, mangler_til_json

_TEKST = {"type": "string"}


def bero_til_json(svar: Bero) -> dict[str, Any]:
    """Svarene om bero; ingen av dem sier at innkrevingen er stilt i bero."""
    return {
        "kompetanse": [
            {
                "grunnlag": k.grunnlag.value,
                **kompetanseutfall_til_json(k),
                "fullmakt": fullmakt_til_json(k.fullmakt),
            }
            for k in svar.kompetanse
        ],
        "regnestykke": _regnestykket(svar.regnestykke),
        "dokumentasjon": [{"hva": d.value, **_svar(utfall)} for d, utfall in svar.dokumentasjon],
        "tapsavsetning": _svar(svar.tapsavsetning),
        "kontobehandling": [{"kilde": k.value, **_svar(utfall)} for k, utfall in svar.kontobehandling],
        "kilde": _svar(svar.kilde),
        "gjenopptas": _svar(svar.gjenopptas),
        "la_foreldes": {
            **kompetanseutfall_til_json(svar.la_foreldes),
            "fullmakt": fullmakt_til_json(svar.la_foreldes_fullmakt),
        },
        "siste_dager": [
            {
                "linje": linje.linje,
                "status": linje.status.value,
                "siste_dag": None if linje.siste_dag is None else linje.siste_dag.isoformat(),
            }
            for linje in svar.foreldelse
        ],
    }


def _regnestykket(regning: Beroregning | None) -> dict[str, Any] | None:
    if regning is None:
        return None
    return {
        "gjenstaar": skriv_oere(regning.gjenstaar),
        "kostnad": skriv_oere(regning.ventet_kostnad),
        "innbetaling": skriv_oere(regning.ventet_innbetaling),
        "kostnad_over_forventet": regning.kostnad_over_forventet,
        "rader": [
            {
                "navn": rad.navn,
                "tas": str(rad.tas),
                "kostnad": skriv_oere(rad.kostnad),
                "sannsynlighet": str(rad.sannsynlighet),
                "innbetaling": skriv_oere(rad.innbetaling),
                "ventet_kostnad": skriv_oere(i_oere(rad.bidrag_kostnad)),
                "ventet_innbetaling": skriv_oere(i_oere(rad.bidrag_innbetaling)),
            }
            for rad in regning.rader
        ],
    }


def avslutning_til_json(svar: Avslutning) -> dict[str, Any]:
    """Svarene om avslutning; ingen av dem sier at innkrevingen er avsluttet."""
    return {
        "kompetanse": [
            {
                "grunnlag": k.grunnlag.value,
                **kompetanseutfall_til_json(k),
                "fullmakt": fullmakt_til_json(k.fullmakt),
            }
            for k in svar.kompetanse
        ],
        "overlate_tvangsdekning": kompetanseutfall_til_json(svar.overlate),
        "tvangsgrunnlaget_bestaar": _svar(svar.tvangsgrunnlaget),
        "intet_til_utlegg": _svar(svar.intet_til_utlegg),
        "trekk": [{"trekk": id_, **_svar(utfall)} for id_, utfall in svar.trekk],
    }


def opphoer_til_json(svar: Opphoer) -> dict[str, Any]:
    """Svarene om opphør; posteringene i den rekkefølgen de føres."""
    return {
        "grunner": [{"grunn": g.value, **_svar(utfall)} for g, utfall in svar.grunner],
        "posteringer": [{"postering": p.value, **_svar(utfall)} for p, utfall in svar.posteringer],
        "dokumentasjon": [{"hva": d.value, **_svar(utfall)} for d, utfall in svar.dokumentasjon],
    }


def _svar(utfall: Utfall) -> dict[str, Any]:
    verdi = utfall.verdi if isinstance(utfall, Avgjort) else None
    assert verdi is None or isinstance(verdi, bool | str)
    return {
        "svar": verdi,
        "status": status_for(utfall).value,
        "hjemler": [str(h) for h in hjemler_i(utfall)],
        "hvorfor": list(hvorfor_i(utfall)),
        "momenter": list(utfall.momenter) if isinstance(utfall, Skjoenn) else [],
        "trenger": [mangler_til_json(v) for v in utfall.fakta] if isinstance(utfall, Trenger) else [],
    }


# ---- Skjemaet ----


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter), "additionalProperties": False}


def _svarfelter(koder: Iterable[StrEnum] = ()) -> dict[str, Any]:
    svar: list[str | bool] = [*(k.value for k in koder)] or [True, False]
    return {
        "svar": {"description": "Svaret; null når det ikke er avgjort.", "enum": [*svar, None]},
        "status": {"enum": [s.value for s in Status]},
        "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
        "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        "momenter": _liste(_TEKST, "Momentene når svaret beror på et skjønn."),
        "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
    }


def _med(navn: str, navnene: Iterable[StrEnum], koder: Iterable[StrEnum] = ()) -> dict[str, Any]:
    return _objekt({navn: {"enum": [n.value for n in navnene]}, **_svarfelter(koder)})


def _kompetanse(grunnlag: Iterable[StrEnum]) -> dict[str, Any]:
    navnene = {"enum": [g.value for g in grunnlag]}
    return _objekt({"grunnlag": navnene, **kompetanseutfall_skjema(), "fullmakt": fullmakt_skjema()})


def bero_skjema() -> dict[str, Any]:
    """Skjemaet for `bero_til_json`."""
    tall = ("gjenstaar", "kostnad", "innbetaling")
    rad = ("navn", "tas", "kostnad", "sannsynlighet", "innbetaling", "ventet_kostnad", "ventet_innbetaling")
    regnestykke = _objekt(
        {
            **dict.fromkeys(tall, _TEKST),
            "kostnad_over_forventet": {"type": "boolean"},
            "rader": _liste(_objekt(dict.fromkeys(rad, _TEKST)), "Skrittene; sannsynligheter er brøker."),
        }
    )
    dag = {"description": "Siste dag; null når den ikke er avgjort.", "type": ["string", "null"], "format": "date"}
    linje = _objekt({"linje": _TEKST, "status": {"enum": [s.value for s in Status]}, "siste_dag": dag})
    return _objekt(
        {
            "kompetanse": _liste(_kompetanse(Berogrunnlag), "Ett svar for hver grunn til å stille i bero."),
            "regnestykke": {
                "description": "Kostnad mot forventet innbetaling; null når tallene ikke er oppgitt.",
                "anyOf": [regnestykke, {"type": "null"}],
            },
            "dokumentasjon": _liste(_med("hva", Berodokumentasjon), "Det som mangler av dokumentasjon."),
            "tapsavsetning": _objekt(_svarfelter(Tapsavsetning)),
            "kontobehandling": _liste(_med("kilde", Berokilde, Kontobehandling), "Det hver kilde sier."),
            "kilde": _objekt(_svarfelter(Berokilde)),
            "gjenopptas": _objekt(_svarfelter()),
            "la_foreldes": _objekt({**kompetanseutfall_skjema(), "fullmakt": fullmakt_skjema()}),
            "siste_dager": _liste(linje, "Siste dag før foreldelse; bero endrer den ikke."),
        }
    )


def avslutning_skjema() -> dict[str, Any]:
    """Skjemaet for `avslutning_til_json`."""
    return _objekt(
        {
            "kompetanse": _liste(_kompetanse(Avslutningsgrunnlag), "Ett svar for hver grunn til å avslutte."),
            "overlate_tvangsdekning": _objekt(kompetanseutfall_skjema()),
            "tvangsgrunnlaget_bestaar": _objekt(_svarfelter()),
            "intet_til_utlegg": _objekt(_svarfelter(Intetregistrering)),
            "trekk": _liste(_objekt({"trekk": _TEKST, **_svarfelter(Trekkslutt)}), "Ett svar for hvert trekk."),
        }
    )


def opphoer_skjema() -> dict[str, Any]:
    """Skjemaet for `opphoer_til_json`."""
    return _objekt(
        {
            "grunner": _liste(_med("grunn", Opphoersgrunn), "Ett svar for hver grunn."),
            "posteringer": _liste(_med("postering", Postering), "Posteringene i rekkefølge."),
            "dokumentasjon": _liste(_med("hva", Opphoersdokumentasjon), "Det som mangler av dokumentasjon."),
        }
    )
