"""Vernet, endringene og hva-hvis som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from ..fakta.koder import Hendelsestype
from ..fakta.omforming import omformer
from ..fakta.skjema import KONTRAKT
from ..framover.endring import Endring
from ..framover.hva_hvis import Linjesammenlikning, Sammenlikning
from ..framover.tilstand import Endringsslag
from ..framover.vern import Linjevern, Vernesteg, Verntilstand
from ..framover.vernesteg import VERN_FOR, Forutsetning, Forutsetningsslag, Maate, Vern
from ..lag.felles import Status
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.utfall import Trenger, hjemler_i, hvorfor_i
from ..rettskilder.henvisning import Henvisning
from .mangler import mangler_skjema, mangler_til_json
from .som_json import linje_skjema, linje_til_json, steg_skjema, steg_til_json

_SVAR = ("JA", "NEI", *(s.value for s in Status if s is not Status.AVGJORT))


def vern_til_json(krav: str, per: date, linjer: Iterable[Linjevern]) -> dict[str, Any]:
    """Vernet for linjene i ett krav. `krav` er kravets id. Skjemaet er `skjema_vern()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": krav,
        "per": per.isoformat(),
        "linjer": [
            {
                "linje": linje.linje,
                "tilstand": linje.tilstand.value,
                "foreldelse": linje_til_json(linje.foreldelse),
                "steg": [_vernesteg(steg) for steg in linje.steg],
                "stengt": [_stengt(vern, forutsetning) for vern, forutsetning in linje.stengt],
                "pant": linje.pant
                and {"siste_dag": linje.pant.siste_dag.isoformat(), "hjemler": _sitater(linje.pant.hjemler)},
                "kan_hjelpe": _sitater(linje.kan_hjelpe),
            }
            for linje in linjer
        ],
    }


def _vernesteg(steg: Vernesteg) -> dict[str, Any]:
    return {
        "vern": steg.vern.value,
        "siste_dag": _dag(steg.siste_dag),
        "senest": _dag(steg.senest),
        "maate": steg.maate.value,
        "hendelse": omformer().unstructure(steg.hendelse),
        "ny_siste_dag": _dag(steg.ny_siste_dag),
        "status": steg.gir.status.value,
        "hviler": list(steg.gir.hviler),
        "tidligst_beslutning": _dag(steg.tidligst_beslutning),
        "forutsetninger": [_forutsetning(f) for f in steg.forutsetninger],
        "trenger": [mangler_til_json(v) for v in steg.trenger],
        "hjemler": _sitater(steg.hjemler),
    }


def _stengt(vern: Vern, forutsetning: Forutsetning) -> dict[str, Any]:
    return {
        "vern": vern.value,
        "forutsetning": _forutsetning(forutsetning),
        "hjemler": _sitater(VERN_FOR[vern].hjemler),
    }


def _forutsetning(forutsetning: Forutsetning) -> dict[str, Any]:
    utfall = forutsetning.utfall
    return {
        "slag": forutsetning.slag.value,
        "tiltak": forutsetning.tiltak.value if forutsetning.tiltak else None,
        "per": _dag(forutsetning.per),
        "svar": forutsetning.svar,
        "hvorfor": list(hvorfor_i(utfall)) if utfall else [],
        "trenger": [mangler_til_json(v) for v in utfall.fakta] if isinstance(utfall, Trenger) else [],
        "hjemler": _sitater(hjemler_i(utfall)) if utfall else [],
    }


def endringer_til_json(krav: str, per: date, endringer: Sequence[Endring]) -> dict[str, Any]:
    """Endringene for ett krav. Skjemaet er `skjema_endringer()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": krav,
        "per": per.isoformat(),
        "endringer": [
            {
                "dag": endring.dag.isoformat(),
                "slag": endring.slag.value,
                "gjelder": endring.gjelder,
                "fra": endring.fra,
                "til": endring.til,
                "hjemler": _sitater(endring.hjemler),
            }
            for endring in endringer
        ],
    }


def hva_hvis_til_json(svar: Sammenlikning) -> dict[str, Any]:
    """Sammenlikningen. Skjemaet er `skjema_hva_hvis()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": svar.krav,
        "per": svar.per.isoformat(),
        "hendelser": [omformer().unstructure(hendelse) for hendelse in svar.hendelser],
        "forskjell": svar.forskjell,
        "linjer": [_sammenlikning(linje) for linje in svar.linjer],
    }


def _sammenlikning(linje: Linjesammenlikning) -> dict[str, Any]:
    return {
        "linje": linje.linje,
        "forskjell": linje.forskjell,
        "uten": linje_til_json(linje.uten),
        "med": linje_til_json(linje.med),
        "avgjorde": [steg_til_json(steg) for steg in linje.avgjorde],
        "side_om_side": [
            {"uten": uten and steg_til_json(uten), "med": etter and steg_til_json(etter)}
            for uten, etter in linje.side_om_side
        ],
    }


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
_HENDELSE = {
    "description": "Hendelsen, på formen et krav oppgir den.",
    "type": "object",
    "properties": {"type": {"enum": [t.value for t in Hendelsestype]}},
    "required": ["type"],
}


def skjema_vern() -> dict[str, Any]:
    """JSON-skjemaet for `vern_til_json`. Nye nøkler kan komme til uten at kontrakten får nytt nummer."""
    stengt = _objekt(
        {
            "vern": {"enum": [v.value for v in Vern]},
            "forutsetning": _forutsetning_skjema(),
            "hjemler": _liste(_TEKST, "Bestemmelsene om skrittet."),
        }
    )
    pant = _objekt(
        {
            "siste_dag": {"description": "Siste dag utlegget må være tatt.", **_DAG},
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )
    linje = _objekt(
        {
            "linje": _TEKST,
            "tilstand": {"enum": [t.value for t in Verntilstand]},
            "foreldelse": linje_skjema(),
            "steg": _liste(_vernesteg_skjema(), "Skrittene som flytter siste dag."),
            "stengt": _liste(stengt, "Skrittene som ville flyttet den, men som ikke kan tas."),
            "pant": {"description": "Pantet som består når linjen er foreldet; null: ingen.", **_eller_null(pant)},
            "kan_hjelpe": _liste(_TEKST, "Bestemmelsene som kan gi mer tid når fristen er, eller kan være, ute."),
        }
    )
    return _dokument("Vern mot foreldelse", {"linjer": _liste(linje, "Vernet for hver linje.")})


def _vernesteg_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "vern": {"enum": [v.value for v in Vern]},
            "siste_dag": {"description": "Siste dag det sikkert er i tide; null: ingen er sikker.", **_DAG_ELLER_NULL},
            "senest": {"description": "Siste dag det kan være i tide; null: ukjent.", **_DAG_ELLER_NULL},
            "maate": {"description": "Det som må ha skjedd innen dagen.", "enum": [m.value for m in Maate]},
            "hendelse": _HENDELSE,
            "ny_siste_dag": {"description": "Siste dag etter skrittet; null: åpen eller hviler.", **_DAG_ELLER_NULL},
            "status": {"description": "Statusen til den nye siste dagen.", "enum": [s.value for s in Status]},
            "hviler": _liste(_TEKST, "Det foreldelsen da hviler på."),
            "tidligst_beslutning": {"description": "For et varsel gitt den siste dagen.", **_DAG_ELLER_NULL},
            "forutsetninger": _liste(_forutsetning_skjema(), "Det skrittet forutsetter."),
            "trenger": _liste(mangler_skjema(), "Fakta som avgjør den siste dagen eller virkningen."),
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )


def _forutsetning_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "slag": {"enum": [s.value for s in Forutsetningsslag]},
            "tiltak": {"enum": [*(t.value for t in Tiltaksslag), None]},
            "per": {"description": "Dagen det er spurt om.", **_DAG_ELLER_NULL},
            "svar": {"enum": list(_SVAR)},
            "hvorfor": _liste(_TEKST, "Grunnene."),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler."),
            "hjemler": _liste(_TEKST, "Bestemmelsene."),
        }
    )


def skjema_endringer() -> dict[str, Any]:
    """JSON-skjemaet for `endringer_til_json`."""
    endring = _objekt(
        {
            "dag": {"description": "Første dag svaret er et annet.", **_DAG},
            "slag": {"enum": [s.value for s in Endringsslag]},
            "gjelder": {"description": "Linjen, tiltaket, faktumet, satsen eller spørsmålet.", **_TEKST},
            "fra": {"description": "Svaret dagen før; null: delen fantes ikke.", **_TEKST_ELLER_NULL},
            "til": {"description": "Svaret fra dagen; likt «fra»: bare grunnene er nye.", **_TEKST_ELLER_NULL},
            "hjemler": _liste(_TEKST, "Bestemmelsene svaret følger av."),
        }
    )
    return _dokument("Endringer i svaret om et krav", {"endringer": _liste(endring, "I tidsrekkefølge.")})


def skjema_hva_hvis() -> dict[str, Any]:
    """JSON-skjemaet for `hva_hvis_til_json`."""
    linje = _objekt(
        {
            "linje": _TEKST,
            "forskjell": {"description": "Om svaret er et annet.", **_JA_NEI},
            "uten": linje_skjema(),
            "med": linje_skjema(),
            "avgjorde": _liste(steg_skjema(), "Stegene som gjør forskjellen."),
            "side_om_side": _liste(
                _objekt({"uten": _eller_null(steg_skjema()), "med": _eller_null(steg_skjema())}),
                "Tidslinjene steg for steg; null der bare den ene har steget.",
            ),
        }
    )
    felter = {
        "hendelser": _liste(_HENDELSE, "Hendelsene som tenkes."),
        "forskjell": _JA_NEI,
        "linjer": _liste(linje, "Linjene, uten og med hendelsene."),
    }
    return _dokument("Foreldelse uten og med hendelser", felter)


def _dokument(tittel: str, felter: dict[str, Any]) -> dict[str, Any]:
    felles = {"kontrakt": {"const": KONTRAKT}, "krav": {"description": "Kravets id.", **_TEKST}, "per": _DAG}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{tittel}, kontrakt {KONTRAKT}",
        **_objekt({**felles, **felter}),
    }


def _liste(av: dict[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": av}


def _eller_null(skjema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [skjema, {"type": "null"}]}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}
