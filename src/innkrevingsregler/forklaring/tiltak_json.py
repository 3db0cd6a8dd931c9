"""Hjemmelen, tabellen over tiltak og adgangen til automatisering som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..avledning.tiltaksfrister import Tiltaksfrist, Tiltaksfristslag
from ..fakta.koder import Regelverk
from ..lag.felles import Status, status_for
from ..lag.hjemmel import Hjemmel
from ..lag.tiltak import Tiltakssvar, ja_nei_eller_status
from ..regelform.begreper.hjemmel import Fullbyrdelse, Grunnlagsslag
from ..regelform.begreper.tiltak import Klagevei, Tiltaksslag, Varselskrav
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.henvisning import Henvisning
from .mangler import mangler_skjema, mangler_til_json

_SVAR = ("JA", "NEI", *(s.value for s in Status if s is not Status.AVGJORT))


def hjemmel_til_json(hjemmel: Hjemmel) -> dict[str, Any]:
    """Virkeområdet, hvert slag tvangsgrunnlag reglene kjenner, og hva grunnlagene er sterke nok til."""
    omraade, grunnlag = hjemmel.virkeomraade, hjemmel.tvangsgrunnlag
    punkt = omraade.listepunkt
    return {
        "virkeomraade": {
            **_kodesvar("ansvar", omraade.ansvar),
            "innkrever": _kodesvar("svar", omraade.innkrever),
            "listepunkt": None if punkt is None else punkt.sitat(),
            "uten_listepunkt": omraade.uten_listepunkt,
        },
        "foreligger": grunnlag.foreligger,
        "tvangsgrunnlag": [
            {"grunnlag": g.slag.value, **utfall_til_json(g.utfall), "hjemler": _sitater(g.hjemler)}
            for g in grunnlag.grunnlag
        ],
        "tvangskraft": [{"fullbyrdelse": k.fullbyrdelse.value, **utfall_til_json(k.utfall)} for k in grunnlag.kraft],
        "overfor": _kodesvar("svar", grunnlag.overfor),
        "innvendinger": [{"innvending": navn, **utfall_til_json(utfall)} for navn, utfall in grunnlag.innvendinger],
        "forbehold": [{"forbehold": f.slag.value, "hjemmel": str(f.hjemmel)} for f in grunnlag.forbehold],
        "mangler": list(grunnlag.mangler),
        "oppgitt": grunnlag.oppgitt,
    }


def _kodesvar(navn: str, utfall: Utfall) -> dict[str, Any]:
    """Et svar som er en kode; null når det ikke er avgjort."""
    return {
        navn: utfall.verdi if isinstance(utfall, Avgjort) else None,
        "status": status_for(utfall).value,
        **_grunnlag_for(utfall),
    }


def tiltak_til_json(svar: Tiltakssvar) -> dict[str, Any]:
    """Svaret for ett tiltak."""
    regelverk = svar.regelverk
    return {
        "tiltak": svar.tiltak.value,
        "status": svar.status,
        **_grunnlag_for(svar.utfall),
        "varsel": [{"varsel": v.value, **utfall_til_json(utfall)} for v, utfall in svar.varsel],
        "frist": [_frist(f) for f in svar.frister],
        "klage": [{"klage": k.value, **utfall_til_json(utfall)} for k, utfall in svar.klage],
        "regelverk": regelverk.verdi if isinstance(regelverk, Avgjort) else None,
        "automatiserbar": None if svar.automatiserbar is None else utfall_til_json(svar.automatiserbar),
    }


def utfall_til_json(utfall: Utfall) -> dict[str, Any]:
    """Et ja/nei-svar med grunnene: kontraktens form for `automatiserbar`."""
    return {"svar": ja_nei_eller_status(utfall), **_grunnlag_for(utfall)}


def _grunnlag_for(utfall: Utfall) -> dict[str, Any]:
    fakta = utfall.fakta if isinstance(utfall, Trenger) else ()
    alternativer = utfall.alternativer if isinstance(utfall, Tvil) else ()
    return {
        "hjemler": _sitater(hjemler_i(utfall)),
        "hvorfor": list(hvorfor_i(utfall)),
        "trenger": [mangler_til_json(v) for v in fakta],
        "alternativer": [
            {
                "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in a.lesninger],
                "svar": ja_nei_eller_status(a.utfall),
            }
            for a in alternativer
        ],
    }


def _frist(frist: Tiltaksfrist) -> dict[str, Any]:
    return {
        "frist": frist.slag.value,
        "dag": None if frist.dag is None else frist.dag.isoformat(),
        "hjemler": _sitater(frist.hjemler),
        "trenger": list(frist.trenger),
    }


def _sitater(hjemler: Iterable[Henvisning]) -> list[str]:
    return [str(hjemmel) for hjemmel in hjemler]


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_JA_NEI_ELLER_NULL = {"type": ["boolean", "null"]}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}


def _grunnlag_skjema() -> dict[str, Any]:
    lesning = _objekt({"punkt": _TEKST, "lesning": _TEKST})
    return {
        "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
        "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
        "alternativer": _liste(
            _objekt({"lesninger": _liste(lesning, "Lesningene."), "svar": {"enum": list(_SVAR)}}),
            "Svarene ved tvil, ett for hver lesning som skiller.",
        ),
    }


def utfall_skjema() -> dict[str, Any]:
    """Skjemaet for `utfall_til_json`."""
    return _objekt({"svar": {"enum": list(_SVAR)}, **_grunnlag_skjema()})


def hjemmel_skjema() -> dict[str, Any]:
    """Skjemaet for `hjemmel_til_json`."""
    svar = {"svar": {"enum": list(_SVAR)}, **_grunnlag_skjema()}
    return _objekt(
        {
            "virkeomraade": _objekt(
                {
                    **_kodesvar_skjema("ansvar", "Hvem kravet er lagt til; null når det ikke er avgjort."),
                    "innkrever": _objekt(_kodesvar_skjema("svar", "Om den oppgitte innkreveren stemmer med ansvaret.")),
                    "listepunkt": {"description": "Punktet som legger kravet til innkreveren.", **_TEKST_ELLER_NULL},
                    "uten_listepunkt": {"description": "Hvorfor listepunkt mangler.", **_TEKST_ELLER_NULL},
                }
            ),
            "foreligger": {"description": "Om kravet har minst ett grunnlag; null: åpent.", **_JA_NEI_ELLER_NULL},
            "tvangsgrunnlag": _liste(
                _objekt({"grunnlag": {"enum": [g.value for g in Grunnlagsslag]}, **svar}),
                "Ett svar for hvert slag tvangsgrunnlag reglene kjenner.",
            ),
            "tvangskraft": _liste(
                _objekt({"fullbyrdelse": {"enum": [f.value for f in Fullbyrdelse]}, **svar}),
                "Om et grunnlag er tvangskraftig for hver fullbyrdelse.",
            ),
            "overfor": _objekt(_kodesvar_skjema("svar", "Om grunnlaget gjelder den kravet rettes mot.")),
            "innvendinger": _liste(_objekt({"innvending": _TEKST, **svar}), "Innvendingene som kan settes fram."),
            "forbehold": _liste(_objekt({"forbehold": _TEKST, "hjemmel": _TEKST}), "Særlovens forbehold."),
            "mangler": _liste(_TEKST, "Det som mangler når det ikke er noe grunnlag."),
            "oppgitt": {"description": "Det avsenderen har oppgitt om tvangsgrunnlag.", **_JA_NEI_ELLER_NULL},
        }
    )


def _kodesvar_skjema(navn: str, beskrivelse: str) -> dict[str, Any]:
    kode = {"description": beskrivelse, "type": ["string", "boolean", "null"]}
    return {navn: kode, "status": {"enum": [s.value for s in Status]}, **_grunnlag_skjema()}


def tiltak_skjema() -> dict[str, Any]:
    """Skjemaet for `tiltak_til_json`."""
    svar = {"svar": {"enum": list(_SVAR)}, **_grunnlag_skjema()}
    varsel = _objekt({"varsel": {"enum": [v.value for v in Varselskrav]}, **svar})
    klage = _objekt({"klage": {"enum": [k.value for k in Klagevei]}, **svar})
    frist = _objekt(
        {
            "frist": {"enum": [f.value for f in Tiltaksfristslag]},
            "dag": {"description": "Dagen; null når den ikke kan regnes ut.", **_DAG_ELLER_NULL},
            "hjemler": _liste(_TEKST, "Bestemmelsene fristen følger av."),
            "trenger": _liste(_TEKST, "Det som mangler for å regne den ut."),
        }
    )
    return _objekt(
        {
            "tiltak": {"enum": [t.value for t in Tiltaksslag]},
            "status": {"description": "Om tiltaket kan brukes nå.", "enum": list(_SVAR)},
            **_grunnlag_skjema(),
            "varsel": _liste(varsel, "Varslene tiltaket krever."),
            "frist": _liste(frist, "Fristene som hører til tiltaket."),
            "klage": _liste(klage, "Hvor tiltaket kan påklages."),
            "regelverk": {
                "description": "Regelverket om utlegg; null for andre tiltak, og når det ikke er avgjort.",
                "enum": [*(r.value for r in Regelverk), None],
            },
            "automatiserbar": {
                "description": "Om en maskin kan avgjøre det alene; null når tiltaket ikke kan brukes.",
                "anyOf": [utfall_skjema(), {"type": "null"}],
            },
        }
    )
