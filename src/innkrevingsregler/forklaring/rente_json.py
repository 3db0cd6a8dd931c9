"""Rentene som JSON-verdier, og skjemaet for dem. Formen er den i `som_json`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from ..fakta.verdier import Oere, skriv_oere
from ..lag.felles import Status, status_for
from ..lag.renter import Linjerente, Renter
from ..lag.rentesegmenter import Rentesegment
from ..lag.skattetillegg import Skattetillegg
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Utfall, hjemler_i, hvorfor_i
from ..renter import Kompensasjon, Renterad
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from .mangler import mangler_skjema, mangler_til_json


def renter_til_json(renter: Renter) -> dict[str, Any]:
    """Renten av kravet: summen, radene, det som mangler, og summen i hver lesning som flytter den."""
    tillegg, kompensasjon = renter.tillegg, renter.kompensasjon
    return {
        "status": renter.status.value,
        "til": renter.til.isoformat(),
        "sum": _kroner(renter.sum),
        "prognose": renter.prognose,
        "rader": [rad_til_json(rad) for rad in renter.rader],
        "linjer": [_linje(linje) for linje in renter.linjer],
        "alternativer": [{"punkt": a.punkt, "lesning": a.lesning, "sum": _kroner(a.sum)} for a in renter.alternativer],
        "kombinasjoner": [
            {"lesninger": [{"punkt": p, "lesning": x} for p, x in k.lesninger], "sum": _kroner(k.sum)}
            for k in renter.kombinasjoner
        ],
        "lavest": _kroner(renter.lavest),
        "hoeyest": _kroner(renter.hoeyest),
        "hviler_paa": [{"punkt": punkt, "lesning": lesning} for punkt, lesning in renter.hviler_paa],
        "tillegg": None if tillegg is None else {"beloep": _kroner(tillegg[0]), "hjemler": _sitater(tillegg[1])},
        "lemping": None if renter.lemping is None else _lemping(renter.lemping),
        "skattetillegg": None if renter.skattetillegg is None else _skattetillegg(renter.skattetillegg),
        "kompensasjon": {"beloep": _kroner(kompensasjon.beloep), "hjemler": _sitater(kompensasjon.hjemler)}
        if isinstance(kompensasjon, Kompensasjon)
        else None,
        "trenger": [mangler_til_json(variabel) for variabel in renter.trenger],
        "hvorfor": list(renter.hvorfor),
        "hjemler": _sitater(renter.hjemler),
        "forutsetninger": list(renter.forutsetninger),
    }


def _lemping(utfall: Utfall) -> dict[str, Any]:
    ja = isinstance(utfall, Avgjort) and utfall.verdi is True
    nei = isinstance(utfall, Avgjort) and not ja
    return {
        "svar": "JA" if ja else "NEI" if nei else status_for(utfall).value,
        "momenter": list(utfall.momenter) if isinstance(utfall, Skjoenn) else [],
        "trenger": [mangler_til_json(v) for v in utfall.fakta] if isinstance(utfall, Trenger) else [],
        "hvorfor": [] if isinstance(utfall, Trenger) else list(hvorfor_i(utfall)),
        "hjemler": _sitater(hjemler_i(utfall)),
    }


def _skattetillegg(rente: Skattetillegg) -> dict[str, Any]:
    return {
        "status": rente.status.value,
        "sum": _kroner(rente.sum),
        "fra": _dag(rente.fra),
        "til": _dag(rente.til),
        "foer_avrunding": None if rente.beregning is None else _kroner(rente.beregning.sum),
        "rader": [] if rente.beregning is None else [rad_til_json(rad) for rad in rente.beregning.rader],
        "i_grunnlaget": rente.i_grunnlaget,
        "trenger": [mangler_til_json(variabel) for variabel in rente.trenger],
        "hvorfor": list(rente.hvorfor),
        "hjemler": _sitater(rente.hjemler),
    }


def _linje(linje: Linjerente) -> dict[str, Any]:
    return {
        "linjer": list(linje.linjer),
        "forfall": _dag(linje.forfall),
        "status": linje.status.value,
        "fra": _dag(linje.fra),
        "sum": _kroner(linje.sum),
        "foer_avrunding": None if linje.beregning is None else _kroner(linje.beregning.sum),
        "grunnlag": [_grunnlag(segment) for segment in linje.segmenter],
        "trenger": [mangler_til_json(variabel) for variabel in linje.trenger],
        "hvorfor": list(linje.hvorfor),
    }


def _grunnlag(segment: Rentesegment) -> dict[str, Any]:
    return {
        "fra": segment.fra.isoformat(),
        "til": segment.til.isoformat(),
        "serie": None if segment.serie is None else segment.serie.value,
        "loeper_fra": _dag(segment.loeper_fra),
        "avgjort": segment.avgjort,
        "hjemler": [] if segment.grunnlag is None else _sitater(segment.grunnlag.hjemler),
    }


def rad_til_json(rad: Renterad) -> dict[str, Any]:
    """Én rad i en renteberegning. Skjemaet er `rad_skjema()`."""
    return {
        "fra": rad.fra.isoformat(),
        "til": rad.til.isoformat(),
        "dager": rad.dager,
        "sats": str(rad.sats),
        "grunnlag": skriv_oere(rad.grunnlag),
        "rente": skriv_oere(rad.rente),
        "hjemmel": henvisninger_tekst(rad.hjemler),
        "prognose": rad.prognose,
    }


def _kroner(beloep: Oere | None) -> str | None:
    return None if beloep is None else skriv_oere(beloep)


def _sitater(hjemler: Iterable[Henvisning]) -> list[str]:
    return [str(hjemmel) for hjemmel in hjemler]


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_DAG = {"type": "string", "format": "date"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}
_JA_NEI = {"type": "boolean"}
_KRONER = {"type": "string", "pattern": r"^\d+\.\d{2}$"}
_KRONER_ELLER_NULL = {"type": ["string", "null"], "pattern": r"^\d+\.\d{2}$"}
_STATUS = {"enum": [s.value for s in Status]}


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}


def _beloep_eller_null(beskrivelse: str) -> dict[str, Any]:
    beloep = _objekt({"beloep": _KRONER, "hjemler": _liste(_TEKST, "Bestemmelsene beløpet følger av.")})
    return {"description": beskrivelse, "anyOf": [beloep, {"type": "null"}]}


def _lemping_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "svar": {"enum": ["JA", "NEI", *(s.value for s in Status if s is not Status.AVGJORT)]},
            "momenter": _liste(_TEKST, "Momentene i skjønnet."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler."),
            "hvorfor": _liste(_TEKST, "Grunnene, eller det som skal vurderes."),
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )


def _skattetillegg_skjema(rad: dict[str, Any]) -> dict[str, Any]:
    return _objekt(
        {
            "status": _STATUS,
            "sum": {"description": "I hele kroner; null når noe er åpent.", **_KRONER_ELLER_NULL},
            "fra": {"description": "Første dag den regnes for.", **_DAG_ELLER_NULL},
            "til": {"description": "Første dag etter.", **_DAG_ELLER_NULL},
            "foer_avrunding": {"description": "Summen av radene, før hele kroner.", **_KRONER_ELLER_NULL},
            "rader": _liste(rad, "Radene."),
            "i_grunnlaget": {
                "description": "Om den er regnet med i det renten av forsinket betaling regnes av.",
                **_JA_NEI,
            },
            "trenger": _liste(mangler_skjema(), "Fakta som mangler."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )


def rad_skjema() -> dict[str, Any]:
    """Skjemaet for `rad_til_json`."""
    return _objekt(
        {
            "fra": _DAG,
            "til": {"description": "Første dag etter raden.", **_DAG},
            "dager": {"type": "integer", "minimum": 0},
            "sats": {"description": "Prosent per år; null der renten ikke løper.", **_TEKST},
            "grunnlag": {"description": "Beløpet renten er regnet av.", **_KRONER},
            "rente": _KRONER,
            "hjemmel": {"description": "Bestemmelsene, slik jurister skriver dem.", **_TEKST},
            "prognose": {"description": "Om satsen er oppgitt av den som spør.", **_JA_NEI},
        }
    )


def renter_skjema() -> dict[str, Any]:
    """Skjemaet for `renter_til_json`."""
    rad = rad_skjema()
    grunnlag = _objekt(
        {
            "fra": _DAG,
            "til": {"description": "Første dag etter.", **_DAG},
            "serie": {"description": "Bestemmelsen satsen følger av; null når renten ikke løper.", **_TEKST_ELLER_NULL},
            "loeper_fra": {"description": "Dagen renten løper fra etter regelen.", **_DAG_ELLER_NULL},
            "avgjort": _JA_NEI,
            "hjemler": _liste(_TEKST, "Bestemmelsene om grunnlaget."),
        }
    )
    linje = _objekt(
        {
            "linjer": _liste(_TEKST, "Id-ene til hovedstolene."),
            "forfall": _DAG_ELLER_NULL,
            "status": _STATUS,
            "fra": {"description": "Første rentedag; null når renten ikke løper.", **_DAG_ELLER_NULL},
            "sum": {"description": "Renten; null når den er åpen.", **_KRONER_ELLER_NULL},
            "foer_avrunding": {"description": "Summen av radene, før hele kroner.", **_KRONER_ELLER_NULL},
            "grunnlag": _liste(grunnlag, "Hvilken regel som gjelder når."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        }
    )
    alternativ = _objekt({"punkt": _TEKST, "lesning": _TEKST, "sum": _KRONER_ELLER_NULL})
    return _objekt(
        {
            "status": _STATUS,
            "til": {"description": "Dagen renten er regnet fram til; den er ikke med.", **_DAG},
            "sum": {"description": "Renten av kravet; null når noe er åpent.", **_KRONER_ELLER_NULL},
            "prognose": {"description": "Om noe bygger på en sats den som spør, har oppgitt.", **_JA_NEI},
            "rader": _liste(rad, "Radene; summen av dem er renten før avrunding til hele kroner."),
            "linjer": _liste(linje, "Renten av hovedstolene, samlet etter forfallsdag."),
            "alternativer": _liste(alternativ, "Summen i hver lesning av tvilspunktene som flytter den."),
            "kombinasjoner": _liste(
                _objekt(
                    {
                        "lesninger": _liste(_objekt({"punkt": _TEKST, "lesning": _TEKST}), "Lesningene."),
                        "sum": _KRONER_ELLER_NULL,
                    }
                ),
                "Summen når både forfallsdagen og delen av kravet en betaling dekker, leses på hver måte.",
            ),
            "lavest": {
                "description": "Den laveste summen noen lesning gir; null når noe er åpent.",
                **_KRONER_ELLER_NULL,
            },
            "hoeyest": {
                "description": "Den høyeste summen noen lesning gir; null når noe er åpent.",
                **_KRONER_ELLER_NULL,
            },
            "hviler_paa": _liste(
                _objekt({"punkt": _TEKST, "lesning": _TEKST}),
                "Lesningene svaret ellers bygger på; andre lesninger av dem gir samme sum.",
            ),
            "tillegg": _beloep_eller_null("Rentetillegget som legges på én gang."),
            "lemping": {
                "description": "Om renten kan settes ned (forsinkelsesrenteloven § 4); null når den følger annen lov.",
                "anyOf": [_lemping_skjema(), {"type": "null"}],
            },
            "skattetillegg": {
                "description": "Renten som legges til skatt og avgift før forfall; null for andre krav.",
                "anyOf": [_skattetillegg_skjema(rad), {"type": "null"}],
            },
            "kompensasjon": _beloep_eller_null("Standardkompensasjonen som kan kreves."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler, hvert én gang."),
            "hvorfor": _liste(_TEKST, "Grunnene."),
            "hjemler": _liste(_TEKST, "Alle bestemmelsene svaret bygger på."),
            "forutsetninger": _liste(_TEKST, "Det regnestykket legger til grunn."),
        }
    )
