"""Størrelsen på et utleggstrekk som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste. Beløp er
tekst i kroner med to desimaler; i radene er det som trekkes fra, negativt.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from ..fakta.verdier import skriv_oere
from ..lag.felles import Status
from ..regelform.begreper.trekkstoerrelse import Avkall, Trekkavgjoerer, Trekkmyndighet
from ..regelform.utfall import Avgjort, Utfall
from ..rettskilder.henvisning import henvisninger_tekst
from ..trekkstoerrelse import Radslag, Regnerad, Trekkskjoenn, Trekkstoerrelse
from .tiltak_json import utfall_skjema, utfall_til_json

KONTRAKT = 1


def trekkstoerrelse_til_json(svar: Trekkstoerrelse) -> dict[str, Any]:
    """Svaret, slik kontrakten skriver det. Skjemaet er `trekkstoerrelse_skjema()`."""
    return {
        "kontrakt": KONTRAKT,
        "per": svar.per.isoformat(),
        "status": svar.status.value,
        "beloep": _kroner(svar.beloep),
        "utgangspunkt": _kroner(svar.utgangspunkt),
        "lavest": _kroner(svar.lavest),
        "hoeyest": _kroner(svar.hoeyest),
        "aldri_over": _kroner(svar.aldri_over),
        "skal_beholde": _kroner(svar.skal_beholde),
        "omregnet": {"uke": _kroner(svar.uke), "fjorten_dager": _kroner(svar.fjorten_dager)},
        "rader": [_rad(rad) for rad in svar.rader],
        "trenger": [{"felt": m.sti, "beskrivelse": m.beskrivelse} for m in svar.trenger],
        "skjoenn": [_skjoenn(s) for s in svar.skjoenn],
        "alternativer": [
            {
                "punkt": a.punkt,
                "lesning": a.lesning,
                "utgangspunkt": _kroner(a.utgangspunkt),
                "lavest": _kroner(a.lavest),
                "hoeyest": _kroner(a.hoeyest),
            }
            for a in svar.alternativer
        ],
        "avgjoerelse": {
            "konkursboet": svar.husholdning.til_konkursboet is True,
            "avgjoeres_av": _kodesvar(svar.avgjoerelse.avgjoeres_av),
            "avkall": _kodesvar(svar.avgjoerelse.avkall),
        },
        "regulering": {
            "kan_reguleres": utfall_til_json(svar.regulering.kan_reguleres),
            "myndighet": _kodesvar(svar.regulering.myndighet),
            "forelegges": utfall_til_json(svar.regulering.forelegges),
        },
        "hvorfor": list(svar.hvorfor),
        "hjemler": [str(h) for h in svar.hjemler],
        "forutsetninger": list(svar.forutsetninger),
        "lesninger": [{"punkt": punkt, "lesning": lesning} for punkt, lesning in svar.lesninger],
    }


def _rad(rad: Regnerad) -> dict[str, Any]:
    return {
        "slag": rad.slag.value,
        "felt": rad.sti or None,
        "navn": rad.navn or None,
        "beloep": _kroner(rad.beloep),
        "hjemmel": henvisninger_tekst(rad.hjemler),
        "fordi": rad.fordi,
        "forskrift": rad.forskrift,
    }


def _skjoenn(skjoenn: Trekkskjoenn) -> dict[str, Any]:
    return {
        "felt": skjoenn.sti or None,
        "skjoenn": skjoenn.skjoenn.noekkel.removeprefix("skjoenn."),
        "beskrivelse": skjoenn.skjoenn.beskrivelse,
        "momenter": list(skjoenn.skjoenn.momenter),
        "hjemler": [str(h) for h in skjoenn.skjoenn.hjemler],
        "ja": _kroner(skjoenn.ja),
        "nei": _kroner(skjoenn.nei),
    }


def _kodesvar(utfall: Utfall) -> dict[str, Any]:
    """Svaret som kode når det er avgjort, ellers statusen, med grunnene."""
    som_ja_nei = utfall_til_json(utfall)
    return {**som_ja_nei, "svar": str(utfall.verdi)} if isinstance(utfall, Avgjort) else som_ja_nei


def _kroner(oere: int | None) -> str | None:
    return None if oere is None else skriv_oere(oere)


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_BELOEP = {"type": ["string", "null"], "pattern": r"^-?\d+\.\d{2}$"}


def _objekt(felter: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(felter), "required": list(felter), "additionalProperties": False}


def _kode(koder: type[StrEnum]) -> dict[str, Any]:
    """Skjemaet for `_kodesvar`: som for ja og nei, men med kodene og statusene som svar."""
    skjema = utfall_skjema()
    svar = {"enum": [*koder, *(s.value for s in Status if s is not Status.AVGJORT)]}
    return {**skjema, "properties": {**skjema["properties"], "svar": svar}}


def _liste(av: Mapping[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": dict(av)}


def trekkstoerrelse_skjema() -> dict[str, Any]:
    """Skjemaet for `trekkstoerrelse_til_json`. Det er lukket."""
    rad = _objekt(
        {
            "slag": {"enum": [slag.value for slag in Radslag]},
            "felt": {"description": "Feltet i husholdningen raden bygger på.", **_TEKST_ELLER_NULL},
            "navn": _TEKST_ELLER_NULL,
            "beloep": {
                "description": "Per måned; negativt når det trekkes fra, null når ukjent.",
                **_BELOEP,
            },
            "hjemmel": _TEKST,
            "fordi": _TEKST,
            "forskrift": {"description": "Forskriften satsen er fra.", **_TEKST_ELLER_NULL},
        }
    )
    skjoenn = _objekt(
        {
            "felt": _TEKST_ELLER_NULL,
            "skjoenn": _TEKST,
            "beskrivelse": _TEKST,
            "momenter": _liste(_TEKST, "Det vurderingen skal legge vekt på."),
            "hjemler": _liste(_TEKST, "Bestemmelsene som gir skjønnet."),
            "ja": {"description": "Trekket når vurderingen er oppfylt; null når det ikke kan regnes ut.", **_BELOEP},
            "nei": {"description": "Trekket når den ikke er det.", **_BELOEP},
        }
    )
    grenser = {"utgangspunkt": _BELOEP, "lavest": _BELOEP, "hoeyest": _BELOEP}
    utfall = utfall_skjema()
    return _objekt(
        {
            "kontrakt": {"const": KONTRAKT},
            "per": {"type": "string", "format": "date"},
            "status": {"enum": [s.value for s in Status]},
            "beloep": {"description": "Det meste som kan trekkes per måned; null når det er åpent.", **_BELOEP},
            "utgangspunkt": {
                "description": "Trekket når satsene brukes som de er og alle oppgitte utgifter regnes med.",
                **_BELOEP,
            },
            "lavest": {"description": "Det laveste trekket kan bli når satsene ikke fravikes.", **_BELOEP},
            "hoeyest": {"description": "Det høyeste; null uten øvre grense.", **_BELOEP},
            "aldri_over": {
                "description": "Det trekket aldri overstiger, hvordan underholdet enn vurderes.",
                **_BELOEP,
            },
            "skal_beholde": {"description": "Det som trengs til underhold etter utgangspunktet.", **_BELOEP},
            "omregnet": {
                "description": "Utgangspunktet for kortere perioder: 12 måneder på 52 uker. Ikke lovfestet.",
                **_objekt({"uke": _BELOEP, "fjorten_dager": _BELOEP}),
            },
            "rader": _liste(rad, "Regnestykket, i den rekkefølgen det leses."),
            "trenger": _liste(_objekt({"felt": _TEKST, "beskrivelse": _TEKST}), "Det som mangler og kan endre det."),
            "skjoenn": _liste(skjoenn, "Vurderingene trekket beror på."),
            "alternativer": _liste(
                _objekt({"punkt": _TEKST, "lesning": _TEKST, **grenser}), "Lesningene som ville gitt noe annet."
            ),
            "avgjoerelse": _objekt(
                {
                    "konkursboet": {"description": "Om det trekkes inn i et konkursbo.", "type": "boolean"},
                    "avgjoeres_av": _kode(Trekkavgjoerer),
                    "avkall": _kode(Avkall),
                }
            ),
            "regulering": _objekt({"kan_reguleres": utfall, "myndighet": _kode(Trekkmyndighet), "forelegges": utfall}),
            "hvorfor": _liste(_TEKST, "Grunnene når svaret er utenfor dekning."),
            "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
            "forutsetninger": _liste(_TEKST, "Det svaret legger til grunn uten å vite."),
            "lesninger": _liste(_objekt({"punkt": _TEKST, "lesning": _TEKST}), "Lesningene svaret er regnet med."),
        }
    )
