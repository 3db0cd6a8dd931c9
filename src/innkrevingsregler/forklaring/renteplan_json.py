"""Renteplanen og rentekontrollen, med kontoutskriften, som JSON-verdier, og skjemaene for dem.

Formen er den i `som_json`: alle nøkler er alltid med, beløp er kroner med to desimaler, og det som er åpent, er `null`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ..fakta.skjema import KONTRAKT
from ..fakta.verdier import skriv_oere
from ..lag.felles import Status
from ..lag.renteplan import Linjeutskrift, Planpunkt, Rentekontroll, Renteplan
from ..renter import Kontopost, Postslag, Renterad, Saldo
from ..rettskilder.henvisning import henvisninger_tekst
from .mangler import mangler_skjema, mangler_til_json
from .rente_json import renter_skjema, renter_til_json


def renteplan_til_json(plan: Renteplan) -> dict[str, Any]:
    """Hva kravet vil koste, dag for dag. Skjemaet er `skjema_renteplan()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": plan.krav,
        "per": plan.per.isoformat(),
        "til": plan.til.isoformat(),
        "punkter": [_punkt(punkt) for punkt in plan.punkter],
    }


def _punkt(punkt: Planpunkt) -> dict[str, Any]:
    svar = punkt.renter
    return {
        "dag": punkt.dag.isoformat(),
        "status": punkt.status.value,
        "staar": _kroner(punkt.staar),
        "rente": _kroner(punkt.rente),
        "prognose": punkt.prognose,
        "alternativer": [{"punkt": a.punkt, "lesning": a.lesning, "sum": _kroner(a.sum)} for a in svar.alternativer],
        "trenger": [mangler_til_json(variabel) for variabel in svar.trenger],
        "hvorfor": list(svar.hvorfor),
        "hjemler": [str(hjemmel) for hjemmel in svar.hjemler],
        "forutsetninger": list(svar.forutsetninger),
    }


def rentekontroll_til_json(kontroll: Rentekontroll) -> dict[str, Any]:
    """Renten i ettertid, med kontoutskriftene. Skjemaet er `skjema_rentekontroll()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": kontroll.krav,
        "per": kontroll.per.isoformat(),
        "oppgjort": _dag(kontroll.oppgjort),
        "grunnlag": kontroll.grunnlag,
        "varslet": kontroll.varslet,
        "fra": _dag(kontroll.fra),
        "sum": _kroner(kontroll.sum),
        "hjemler": [str(hjemmel) for hjemmel in kontroll.hjemler],
        "utskrifter": [_utskrift(utskrift) for utskrift in kontroll.utskrifter],
        "renter": renter_til_json(kontroll.renter),
    }


def _utskrift(en: Linjeutskrift) -> dict[str, Any]:
    utskrift = en.utskrift
    return {
        "linjer": list(en.linjer),
        "forfall": _dag(en.forfall),
        "fra": utskrift.fra.isoformat(),
        "til": utskrift.til.isoformat(),
        "inngaaende": _saldo(utskrift.inngaaende),
        "poster": [_post(post) for post in utskrift.poster],
        "utgaaende": _saldo(utskrift.utgaaende),
        "til_overs": skriv_oere(utskrift.til_overs),
        "avrunding": skriv_oere(en.avrunding),
        "aa_betale": skriv_oere(en.aa_betale),
        "prognose": utskrift.prognose,
    }


def _post(post: Kontopost) -> dict[str, Any]:
    rad = post.grunnlag if isinstance(post.grunnlag, Renterad) else None
    return {
        "dato": post.dato.isoformat(),
        "hendelsesdag": None if isinstance(post.grunnlag, Renterad) else post.grunnlag.hendelse.dato.isoformat(),
        "slag": post.slag.value,
        "beloep": skriv_oere(post.beloep),
        "til_overs": skriv_oere(post.til_overs),
        "saldo": _saldo(post.saldo),
        "fra": None if rad is None else rad.fra.isoformat(),
        "dager": None if rad is None else rad.dager,
        "sats": None if rad is None else str(rad.sats),
        "grunnlag": None if rad is None else skriv_oere(rad.grunnlag),
        "prognose": rad is not None and rad.prognose,
        "hjemmel": henvisninger_tekst(post.hjemler),
    }


def _saldo(saldo: Saldo) -> dict[str, str]:
    return {**{navn: skriv_oere(beloep) for navn, beloep in saldo._asdict().items()}, "sum": skriv_oere(saldo.sum)}


def _kroner(oere: int | None) -> str | None:
    return None if oere is None else skriv_oere(oere)


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaene ----

_TEKST = {"type": "string"}
_DAG = {"type": "string", "format": "date"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}
_JA_NEI = {"type": "boolean"}
_JA_NEI_ELLER_NULL = {"type": ["boolean", "null"]}
_KRONER = {"type": "string", "pattern": r"^-?\d+\.\d{2}$"}
_KRONER_ELLER_NULL = {"type": ["string", "null"], "pattern": r"^-?\d+\.\d{2}$"}


def skjema_renteplan() -> dict[str, Any]:
    """JSON-skjemaet (draft 2020-12) for `renteplan_til_json`. Alle nøklene er påkrevde."""
    alternativ = _objekt({"punkt": _TEKST, "lesning": _TEKST, "sum": _KRONER_ELLER_NULL})
    punkt = _objekt(
        {
            "dag": _DAG,
            "status": {"enum": [s.value for s in Status]},
            "staar": {"description": "Alt som står den dagen; null når renten er åpen.", **_KRONER_ELLER_NULL},
            "rente": {"description": "Renten fram til dagen; null når den er åpen.", **_KRONER_ELLER_NULL},
            "prognose": {"description": "Om renten bygger på en oppgitt sats.", **_JA_NEI},
            "alternativer": _liste(alternativ, "Renten i hver lesning av tvilspunktene som flytter den."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
            "hvorfor": _liste(_TEKST, "Grunnene."),
            "hjemler": _liste(_TEKST, "Bestemmelsene renten bygger på."),
            "forutsetninger": _liste(_TEKST, "Det regnestykket legger til grunn."),
        }
    )
    felter = {"per": {"description": "Dagen fakta er kjent til.", **_DAG}, "til": _DAG}
    return _skjema("Renteplan for et krav", {**felter, "punkter": _liste(punkt, "Dagene, i rekkefølge.")})


def skjema_rentekontroll() -> dict[str, Any]:
    """JSON-skjemaet (draft 2020-12) for `rentekontroll_til_json`. Alle nøklene er påkrevde."""
    return _skjema(
        "Renten av et krav i ettertid",
        {
            "per": _DAG,
            "oppgjort": {"description": "Dagen hovedstolen var betalt; null når noe står.", **_DAG_ELLER_NULL},
            "grunnlag": {"description": "Om en regel ga rente; null når det er åpent.", **_JA_NEI_ELLER_NULL},
            "varslet": {"description": "Om vilkåret for at renten løper, var oppfylt.", **_JA_NEI_ELLER_NULL},
            "fra": {"description": "Første rentedag.", **_DAG_ELLER_NULL},
            "sum": _KRONER_ELLER_NULL,
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
            "utskrifter": _liste(_utskrift_skjema(), "Én for hver forfallsdag det kan regnes på."),
            "renter": renter_skjema(),
        },
    )


def _utskrift_skjema() -> dict[str, Any]:
    saldo = _objekt(dict.fromkeys((*Saldo._fields, "sum"), _KRONER))
    post = _objekt(
        {
            "dato": {"description": "Dagen posten virker; for en rente første dag etter raden.", **_DAG},
            "hendelsesdag": {"description": "Dagen det hendte; null for en rente.", **_DAG_ELLER_NULL},
            "slag": {"enum": [slag.value for slag in Postslag]},
            "beloep": {"description": "Negativt for betalinger og nedsettelser.", **_KRONER},
            "til_overs": {"description": "Det som ikke hadde noe å dekke.", **_KRONER},
            "saldo": {"description": "Kravet etter posten.", **saldo},
            "fra": {"description": "Første rentedag i raden; null når posten ikke er en rente.", **_DAG_ELLER_NULL},
            "dager": {"type": ["integer", "null"], "minimum": 0},
            "sats": {"description": "Prosent per år.", "type": ["string", "null"]},
            "grunnlag": {"description": "Beløpet renten er regnet av.", **_KRONER_ELLER_NULL},
            "prognose": {"description": "Om satsen er oppgitt av den som spør.", **_JA_NEI},
            "hjemmel": {"description": "Bestemmelsene, slik jurister skriver dem.", **_TEKST},
        }
    )
    return _objekt(
        {
            "linjer": _liste(_TEKST, "Id-ene til hovedstolene."),
            "forfall": _DAG_ELLER_NULL,
            "fra": _DAG,
            "til": {"description": "Første dag etter.", **_DAG},
            "inngaaende": {"description": "Kravet ved begynnelsen.", **saldo},
            "poster": _liste(post, "Det som hendte, i tidsorden."),
            "utgaaende": {"description": "Kravet ved slutten, før avrunding.", **saldo},
            "til_overs": {"description": "Det som er betalt eller satt ned for mye.", **_KRONER},
            "avrunding": {"description": "Det renten av skatt og avgift rundes ned med.", **_KRONER},
            "aa_betale": {"description": "Det som står når renten er rundet av.", **_KRONER},
            "prognose": {"description": "Om noe bygger på en oppgitt sats.", **_JA_NEI},
        }
    )


def _skjema(tittel: str, felter: dict[str, Any]) -> dict[str, Any]:
    faste = {"kontrakt": {"const": KONTRAKT}, "krav": {"description": "Kravets id.", **_TEKST}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{tittel}, kontrakt {KONTRAKT}",
        **_objekt({**faste, **felter}),
    }


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}
