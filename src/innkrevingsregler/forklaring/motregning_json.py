"""Motregning og avregning som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from ..fakta.koder import Tilgodegrunnlag
from ..fakta.verdier import skriv_oere
from ..lag.felles import Status, status_for
from ..lag.motregning import Avregningssvar, Motregninger, Motregningsfrist, Motregningssvar
from ..lag.tiltak import ja_nei_eller_status
from ..regelform.begreper.motregning import (
    Avregningsdekning,
    Beslagsfrihet,
    Beslagsfrihetsmyndighet,
    Motregningshjemmel,
    Motregningsklage,
    Motregningskrav,
    Motregningsomfang,
)
from ..regelform.begreper.regelverk import Myndighetsgrunnlag
from ..regelform.utfall import Avgjort, Tvil, Utfall
from .tiltak_json import utfall_skjema, utfall_til_json


def motregning_til_json(motregning: Motregninger) -> dict[str, Any]:
    """Svaret for hvert slag tilgodebeløp, fristene etter det som er motregnet, og avregningen."""
    return {
        "tilgode": [motregningssvar_til_json(svar) for svar in motregning.i_tilgode],
        "frister": [_frist(frist) for frist in motregning.frister],
        "avregning": _avregning(motregning.avregning),
    }


def motregningssvar_til_json(svar: Motregningssvar) -> dict[str, Any]:
    """Svarene om ett tilgodebeløp."""
    grunnlag = svar.tilgode.grunnlag
    return {
        "id": svar.tilgode.id,
        "grunnlag": None if grunnlag is None else grunnlag.value,
        "beloep": skriv_oere(svar.tilgode.beloep) if svar.tilgode.beloep else None,
        "dato": svar.tilgode.dato.isoformat(),
        **utfall_til_json(svar.adgang),
        "hjemmel": _kode(svar.hjemmel),
        "myndighet": None if svar.myndighet is None else _kode(svar.myndighet),
        "beslagsfrihet": _kode(svar.beslagsfrihet),
        "omfang": _kode(svar.omfang),
        "krav": [{"krav": krav.value, **utfall_til_json(utfall)} for krav, utfall in svar.krav],
        "klagefrist": _kode(svar.klagefrist),
        "beslagsfrihet_avgjoeres_av": _kode(svar.beslagsfrihetsmyndighet),
    }


def _kode(utfall: Utfall) -> dict[str, Any]:
    """Et svar som er en kode; null når det ikke er avgjort. Ved tvil har hver lesning sin kode."""
    felles = utfall_til_json(utfall)
    alternativer = utfall.alternativer if isinstance(utfall, Tvil) else ()
    return {
        **felles,
        "svar": utfall.verdi if isinstance(utfall, Avgjort) else None,
        "status": status_for(utfall).value,
        "alternativer": [
            {
                "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in a.lesninger],
                "svar": a.utfall.verdi if isinstance(a.utfall, Avgjort) else ja_nei_eller_status(a.utfall),
            }
            for a in alternativer
        ],
    }


def _frist(frist: Motregningsfrist) -> dict[str, Any]:
    return {
        "besluttet": None if frist.besluttet is None else frist.besluttet.isoformat(),
        "klage_fra": _kode(frist.klage_fra),
        "klage_senest": None if frist.klage_senest is None else frist.klage_senest.isoformat(),
        "beslagsfrihet_senest": None if frist.beslagsfrihet_senest is None else frist.beslagsfrihet_senest.isoformat(),
        "hjemler": [str(hjemmel) for hjemmel in frist.hjemler],
        "trenger": list(frist.trenger),
    }


def _avregning(svar: Avregningssvar) -> dict[str, Any]:
    return {"dekning": _kode(svar.dekning), "stoerrelse": utfall_til_json(svar.stoerrelse)}


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}


def motregning_skjema() -> dict[str, Any]:
    """Skjemaet for `motregning_til_json`."""
    return _objekt(
        {
            "tilgode": _liste(motregningssvar_skjema(), "Ett svar for hvert slag tilgodebeløp."),
            "frister": _liste(_frist_skjema(), "Fristene etter hver motregning som er besluttet."),
            "avregning": _objekt(
                {
                    "dekning": _kode_skjema(Avregningsdekning, "Om beløpet tas av et løpende utleggstrekk."),
                    "stoerrelse": utfall_skjema(),
                }
            ),
        }
    )


def motregningssvar_skjema() -> dict[str, Any]:
    """Skjemaet for `motregningssvar_til_json`."""
    krav = {"krav": {"enum": [k.value for k in Motregningskrav]}, **_felter(utfall_skjema())}
    return _objekt(
        {
            "id": {"description": "Tilgodebeløpets id; null når det ikke har noen.", "type": ["string", "null"]},
            "grunnlag": {"enum": [*(g.value for g in Tilgodegrunnlag), None]},
            "beloep": {"description": "Beløpet; null når det er tenkt.", "type": ["string", "null"]},
            "dato": {"description": "Dagen det motregnes.", "type": "string", "format": "date"},
            **_felter(utfall_skjema()),
            "hjemmel": _kode_skjema(Motregningshjemmel, "Bestemmelsen som gir adgangen."),
            "myndighet": {
                "description": "Den tidligere myndigheten det bygges på; null fra 2027.",
                "anyOf": [_kode_skjema(Myndighetsgrunnlag, "Myndigheten."), {"type": "null"}],
            },
            "beslagsfrihet": _kode_skjema(Beslagsfrihet, "Om det skal tas hensyn til beslagsfrihet."),
            "omfang": _kode_skjema(Motregningsomfang, "Om det kan motregnes i hele beløpet."),
            "krav": _liste(_objekt(krav), "Det loven krever av gjennomføringen og underretningen."),
            "klagefrist": _kode_skjema(Motregningsklage, "Dagen klagefristen på én måned løper fra."),
            "beslagsfrihet_avgjoeres_av": _kode_skjema(Beslagsfrihetsmyndighet, "Hvem som avgjør."),
        }
    )


def _frist_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "besluttet": {"description": "Dagen motregningen ble besluttet.", **_DAG_ELLER_NULL},
            "klage_fra": _kode_skjema(Motregningsklage, "Dagen klagefristen løper fra."),
            "klage_senest": {"description": "Siste dag for klage.", **_DAG_ELLER_NULL},
            "beslagsfrihet_senest": {"description": "Siste dag for å kreve beslagsfrihet.", **_DAG_ELLER_NULL},
            "hjemler": _liste(_TEKST, "Bestemmelsene fristene følger av."),
            "trenger": _liste(_TEKST, "Det som mangler for å regne dem ut."),
        }
    )


def _kode_skjema(koder: type[StrEnum], beskrivelse: str) -> dict[str, Any]:
    """Skjemaet for `_kode`. Ved tvil kan en lesning selv være åpen; da står statusen."""
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    verdier = [k.value for k in koder]
    felter = {
        **_felter(utfall_skjema()),
        "svar": {"description": beskrivelse, "enum": [*verdier, None]},
        "status": {"enum": [s.value for s in Status]},
        "alternativer": _liste(
            _objekt(
                {
                    "lesninger": _liste(lesning, "Lesningene."),
                    "svar": {"enum": [*verdier, *(s.value for s in Status if s is not Status.AVGJORT)]},
                }
            ),
            "Svarene ved tvil, ett for hver lesning som skiller.",
        ),
    }
    return _objekt(felter)


def _felter(skjema: dict[str, Any]) -> dict[str, Any]:
    felter: dict[str, Any] = skjema["properties"]
    return felter


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}
