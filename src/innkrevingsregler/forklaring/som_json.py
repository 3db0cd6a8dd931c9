"""En vurdering som JSON-verdier etter kontrakten, og skjemaet for dem.

Formen er fast: alle nøkler er alltid med, og det som ikke er kjent eller ikke gjelder, er `null` eller en tom liste.
Dager er ÅÅÅÅ-MM-DD, og bestemmelser er tekst slik jurister skriver dem. Deler biblioteket ikke svarer på ennå, er ikke
med.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from ..fakta.koder import Hendelsestype, Regelverk
from ..fakta.skjema import KONTRAKT
from ..lag.felles import Status, status_for
from ..lag.foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg
from ..lag.regelverk import Regelverkene, Regelverkssvar, Saksregelverk
from ..regelform.utfall import Avgjort, Trenger, hjemler_i, hvorfor_i
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.katalog import Kategori
from ..rettskilder.katalog.egenskaper import Tvangsgrunnlagsstatus
from ..rettskilder.katalog.ettergivelse import Sperre
from ..rettskilder.katalog.foreldelse import Foreldelsesregime
from ..rettskilder.katalog.prioritet import Formaal, Prioritetsstatus
from ..rettskilder.katalog.rente import Rentestatus
from ..rettskilder.katalog.som_json import til_json as katalograd
from ..rettskilder.tvil import er_standard
from ..vurdering import Vurdering
from .bero_json import (
    avslutning_skjema,
    avslutning_til_json,
    bero_skjema,
    bero_til_json,
    opphoer_skjema,
    opphoer_til_json,
)
from .ettergivelse_json import ettergivelse_skjema, ettergivelse_til_json
from .gebyr_json import gebyr_skjema, gebyr_til_json
from .mangler import mangler_skjema, mangler_til_json
from .motregning_json import motregning_skjema, motregning_til_json
from .oppfoelging_json import oppfoelging_skjema, oppfoelging_til_json
from .rente_json import renter_skjema, renter_til_json
from .sikkerhet_json import sikkerhet_skjema, sikkerhet_til_json
from .tiltak_json import (
    hjemmel_skjema,
    hjemmel_til_json,
    tiltak_skjema,
    tiltak_til_json,
    utfall_skjema,
    utfall_til_json,
)

REGELVERKSDELER = {
    "tvangsfullbyrdelse": "Saker om tvangsfullbyrdelse som ikke følger reglene om utlegg (overgangsforskriften § 18).",
    "trekk": "Regelverket for hvert utleggstrekk, hvor det står, og det som følger med en overføring.",
    "motregning": "Regelverket for motregninger, og for en som tenkes besluttet dagen `per`.",
    "avregning": "Regelverket for avregninger, og for en som tenkes besluttet dagen `per`.",
    "tvangsdekning": "Om Innkrevingsmyndigheten selv kan gjennomføre tvangsdekningen.",
    "soeknader": "Regelverket for søknader om betalingsavtale og ettergivelse.",
    "klager": "Regelverket for klager: vernetinget, og reglene om klage over avregning.",
    "proeving": "Om fristen for å få prøvd kravet gjelder for hver beslutning.",
    "rettergang": "Regelverket om hvem som er part i rettergang.",
    "renter": "Regelverket om forsinkelsesrente for krav det kan ha løpt rente på før 2026.",
    "gebyr": "Om den nye regelen i vegtrafikkloven § 31 a gjelder for gebyret.",
    "foreldelse": "Om endringene i foreldelsesloven gjelder for hver linje.",
}
"""Delene av regelverket ved siden av utlegg, og hva de er."""


def til_json(vurdering: Vurdering) -> dict[str, Any]:
    """Vurderingen som JSON-verdier. Skjemaet er `skjema_vurdering()`."""
    return {
        "kontrakt": KONTRAKT,
        "krav": vurdering.krav.id,
        "per": vurdering.per.isoformat(),
        "motor": vurdering.motor,
        "katalog": None if vurdering.katalog is None else katalograd(vurdering.katalog, vurdering.per),
        "forutsetninger": list(vurdering.forutsetninger),
        "regelverk": {"utlegg": [_sak(sak) for sak in vurdering.utlegg], **_regelverkene(vurdering.regelverk)},
        "hjemmel": hjemmel_til_json(vurdering.hjemmel),
        "tiltak": [tiltak_til_json(svar) for svar in vurdering.tiltak],
        "gebyr": gebyr_til_json(vurdering.gebyr),
        "foreldelse": {
            "linjer": [linje_til_json(linje) for linje in vurdering.foreldelse],
            "sikkerhet": [sikkerhet_til_json(svar) for svar in vurdering.sikkerhet],
        },
        "renter": renter_til_json(vurdering.renter),
        "ettergivelse": ettergivelse_til_json(vurdering.ettergivelse),
        "bero": bero_til_json(vurdering.bero),
        "avslutning": avslutning_til_json(vurdering.avslutning),
        "opphoer": opphoer_til_json(vurdering.opphoer),
        "oppfoelging": oppfoelging_til_json(vurdering.oppfoelging),
        "motregning": motregning_til_json(vurdering.motregning),
        "automatiserbar": utfall_til_json(vurdering.automatiserbar),
        "trenger": [mangler_til_json(variabel) for variabel in vurdering.trenger],
        "utenfor": [{"hvorfor": u.hvorfor, "hjemler": _sitater(u.hjemler)} for u in vurdering.utenfor],
    }


def _sak(sak: Saksregelverk) -> dict[str, Any]:
    return {
        "sak": sak.sak,
        "regelverk": sak.utfall.verdi if isinstance(sak.utfall, Avgjort) else None,
        "status": status_for(sak.utfall).value,
        "hjemler": _sitater(hjemler_i(sak.utfall)),
        "hvorfor": list(hvorfor_i(sak.utfall)),
    }


def _regelverkene(regelverk: Regelverkene) -> dict[str, Any]:
    return {del_: [_regelverkssvar(svar) for svar in getattr(regelverk, del_)] for del_ in REGELVERKSDELER}


def _regelverkssvar(svar: Regelverkssvar) -> dict[str, Any]:
    utfall = svar.utfall
    return {
        "spoersmaal": svar.spoersmaal,
        "gjelder": svar.gjelder,
        "hendelse": svar.hendelse.value if svar.hendelse else None,
        "dato": _dag(svar.dato),
        "tenkt": svar.tenkt,
        "svar": utfall.verdi if isinstance(utfall, Avgjort) else None,
        "status": status_for(utfall).value,
        "trenger": [mangler_til_json(variabel) for variabel in utfall.fakta] if isinstance(utfall, Trenger) else [],
        "hjemler": _sitater(hjemler_i(utfall)),
        "hvorfor": list(hvorfor_i(utfall)),
    }


def linje_til_json(linje: Linjeforeldelse) -> dict[str, Any]:
    """Foreldelsen av én linje. Skjemaet er `linje_skjema()`."""
    return {
        "linje": linje.linje,
        "status": linje.status.value,
        "siste_dag": _dag(linje.siste_dag),
        "uten_flytting": _dag(linje.uten_flytting),
        "flyttet_fordi": linje.flyttet_fordi,
        "hviler": list(linje.hviler),
        "foreldet": linje.foreldet,
        "tidligst": _dag(linje.tidligst),
        "senest": _dag(linje.senest),
        "trenger": [mangler_til_json(variabel) for variabel in linje.trenger],
        "hvorfor": list(linje.hvorfor),
        "alternativer": [
            {
                "lesninger": _lesninger(lesninger),
                "siste_dag": _dag(dag),
                "hviler": lesninger in linje.hviler_naar,
                "standard": er_standard(lesninger),
            }
            for lesninger, dag in linje.alternativer
        ],
        "hjemler": _sitater(linje.hjemler),
        "steg": [steg_til_json(steg) for steg in linje.steg],
        "hviler_paa": _lesninger(linje.hviler_paa),
        "proevd": list(linje.proevd),
    }


def steg_til_json(steg: Tidslinjesteg) -> dict[str, Any]:
    """Ett steg på tidslinjen. Skjemaet er `steg_skjema()`."""
    return {
        "dato": _dag(steg.dato),
        "hendelse": steg.hendelse or None,
        "virkning": steg.virkning.value,
        "fra": _dag(steg.fra),
        "til": _dag(steg.til),
        "uten_flytting": _dag(steg.uten_flytting),
        "hjemmel": henvisninger_tekst(steg.hjemler),
        "fordi": steg.fordi,
    }


def _lesninger(lesninger: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"punkt": punkt, "lesning": lesning} for punkt, lesning in lesninger]


def _sitater(hjemler: Iterable[Henvisning]) -> list[str]:
    return [str(hjemmel) for hjemmel in hjemler]


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


# ---- Skjemaet ----

_TEKST = {"type": "string"}
_TEKST_ELLER_NULL = {"type": ["string", "null"]}
_DAG = {"type": "string", "format": "date"}
_DAG_ELLER_NULL = {"type": ["string", "null"], "format": "date"}
_JA_NEI_ELLER_NULL = {"type": ["boolean", "null"]}
_TIDSROM = {"fra": _DAG_ELLER_NULL, "til": _DAG_ELLER_NULL}


def skjema_vurdering() -> dict[str, Any]:
    """JSON-skjemaet (draft 2020-12) for `til_json`.

    Alle nøklene er påkrevde. Nye kan komme til uten at kontrakten får nytt nummer, så ukjente nøkler er tillatt.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Vurdering av et krav, kontrakt {KONTRAKT}",
        **_objekt(
            {
                "kontrakt": {"const": KONTRAKT},
                "krav": {"description": "Kravets id.", **_TEKST},
                "per": {"description": "Dagen kravet er vurdert.", **_DAG},
                "motor": {"enum": ["skalar", "durable"]},
                "katalog": {
                    "description": "Raden i katalogen; null når kravtypen er ukjent eller ikke oppgitt.",
                    "anyOf": [_katalograd(), {"type": "null"}],
                },
                "forutsetninger": _liste(_TEKST, "Det svaret legger til grunn uten å vite."),
                "regelverk": _objekt(
                    {
                        "utlegg": _liste(_sak_skjema(), "Regelverket for hver utleggssak."),
                        **{del_: _liste(_regelverkssvar_skjema(), tekst) for del_, tekst in REGELVERKSDELER.items()},
                    }
                ),
                "hjemmel": hjemmel_skjema(),
                "tiltak": {"type": "array", "items": tiltak_skjema(), "description": "Ett svar for hvert tiltak."},
                "gebyr": gebyr_skjema(),
                "foreldelse": _objekt(
                    {
                        "linjer": _liste(linje_skjema(), "Foreldelsen av hver kravlinje."),
                        "sikkerhet": _liste(sikkerhet_skjema(), "Sikkerheten for linjene, og om den består."),
                    }
                ),
                "renter": renter_skjema(),
                "ettergivelse": ettergivelse_skjema(),
                "bero": bero_skjema(),
                "avslutning": avslutning_skjema(),
                "opphoer": opphoer_skjema(),
                "oppfoelging": oppfoelging_skjema(),
                "motregning": motregning_skjema(),
                "automatiserbar": utfall_skjema(),
                "trenger": _liste(mangler_skjema(), "Alt som mangler i noen del av svaret, hvert én gang."),
                "utenfor": _liste(
                    _objekt({"hvorfor": _TEKST, "hjemler": _liste(_TEKST)}), "Det biblioteket ikke svarer på."
                ),
            }
        ),
    }


def _katalograd() -> dict[str, Any]:
    punkt = _objekt({"hjemmel": _TEKST, "fra": _DAG, "til": _DAG_ELLER_NULL})
    return _objekt(
        {
            "kode": _TEKST,
            "navn": _TEKST,
            "kategori": {"enum": [k.value for k in Kategori]},
            "listepunkt": {"anyOf": [punkt, {"type": "null"}]},
            "tvangsgrunnlag": _egenskap(Tvangsgrunnlagsstatus),
            "kravnatur": _egenskap(Prioritetsstatus, naturer=_liste(_TEKST, "Naturer eller tvilspunkter.")),
            "prioritet": _liste(_prioritet_skjema(), "Klassen etter dekningsloven § 2-8 for hvert formål."),
            "rente": _egenskap(Rentestatus, **_TIDSROM),
            "foreldelse": _egenskap(Foreldelsesregime, saerregel=_TEKST_ELLER_NULL, **_TIDSROM),
            "ettergivelse": _ettergivelse_skjema(),
            "kreditor": _TEKST_ELLER_NULL,
        }
    )


def _egenskap(statuser: Iterable[StrEnum], **ekstra: dict[str, Any]) -> dict[str, Any]:
    """Formen de fleste opplysningene om en kravtype har."""
    return _objekt(
        {
            "status": {"enum": [s.value for s in statuser]},
            "hjemler": _liste(_TEKST, "Bestemmelsene opplysningen bygger på."),
            "merknad": {"description": "Forbehold, og hva et åpent svar avhenger av.", **_TEKST_ELLER_NULL},
            "soekt": {"description": "Det som er lest uten at svaret ble funnet der.", **_TEKST_ELLER_NULL},
            **ekstra,
        }
    )


def _prioritet_skjema() -> dict[str, Any]:
    utfall = _objekt({"lesning": _TEKST, "bokstav": _TEKST_ELLER_NULL})
    return _objekt(
        {
            "formaal": {"enum": [f.value for f in Formaal]},
            "fra": _DAG,
            "til": _DAG_ELLER_NULL,
            "bokstav": {"description": "Bokstaven; null når den ikke er avgjort.", **_TEKST_ELLER_NULL},
            "mulige": _liste(_TEKST, "Bokstavene kravet kan ha."),
            "hjemmel": _TEKST,
            "tvil": _liste(_objekt({"punkt": _TEKST, "utfall": _liste(utfall)}), "Tvilspunktene som har betydning."),
        }
    )


def _ettergivelse_skjema() -> dict[str, Any]:
    sperre = {"enum": [s.value for s in Sperre]}
    return _objekt(
        {
            "sperret": {"description": "Om kravet selv kan ettergis: §§ 18 og 19 sett under ett.", **sperre},
            "paragraf_18": sperre,
            "paragraf_19": sperre,
            "paragraf_20": sperre,
            "hjemler": _liste(_TEKST, "Bestemmelsene som stenger, eller gir kompetansen når ingenting er stengt."),
            "saerregel_hjemler": _liste(_TEKST, "Andre regler om å sette ned eller frafalle kravet."),
            "merknad": _TEKST_ELLER_NULL,
        }
    )


def _sak_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "sak": {"description": "Sakens id.", **_TEKST},
            "regelverk": {
                "description": "Regelverket; null når det ikke er avgjort.",
                "enum": [*(r.value for r in Regelverk), None],
            },
            "status": _status(),
            "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        }
    )


def _regelverkssvar_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "spoersmaal": {"description": "Navnet på spørsmålet i regelboken.", **_TEKST},
            "gjelder": {"description": "Id-en til saken, trekket eller linjen.", **_TEKST_ELLER_NULL},
            "hendelse": {
                "description": "Skrittet svaret gjelder; null når det ikke gjelder et skritt.",
                "enum": [*(h.value for h in Hendelsestype), None],
            },
            "dato": {"description": "Dagen skrittet ble tatt, eller tenkes tatt.", **_DAG_ELLER_NULL},
            "tenkt": {"description": "Om skrittet ikke er tatt, men tenkes tatt dagen `per`.", "type": "boolean"},
            "svar": {"description": "Svaret; null når det ikke er avgjort.", "type": ["string", "boolean", "null"]},
            "status": _status(),
            "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
            "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
            "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        }
    )


def linje_skjema() -> dict[str, Any]:
    """Skjemaet for `linje_til_json`."""
    return _objekt(
        {
            "linje": {"description": "Linjens id.", **_TEKST},
            "status": _status(),
            "siste_dag": {"description": "Siste dag før foreldelse; null når det ikke er avgjort.", **_DAG_ELLER_NULL},
            "uten_flytting": {"description": "Siste dag før lørdag og helligdag flytter den.", **_DAG_ELLER_NULL},
            "flyttet_fordi": {"description": "Dagene som ble hoppet over.", **_TEKST_ELLER_NULL},
            "hviler": _liste(_TEKST, "Det foreldelsen hviler på uten kjent slutt; da er det ingen siste dag."),
            "foreldet": {"description": "Om linjen er foreldet dagen `per`; null når ukjent.", **_JA_NEI_ELLER_NULL},
            "tidligst": {"description": "Siste dag er ikke før denne; null: ingen kjent grense.", **_DAG_ELLER_NULL},
            "senest": {"description": "Siste dag er ikke etter denne; null: ingen kjent grense.", **_DAG_ELLER_NULL},
            "trenger": _liste(
                mangler_skjema(),
                "Fakta som mangler og kan endre svaret.",
            ),
            "hvorfor": _liste(_TEKST, "Hvorfor svaret er åpent."),
            "alternativer": _liste(
                _alternativ_skjema(),
                "Svarene ved tvil, ett for hver lesning som skiller.",
            ),
            "hjemler": _liste(_TEKST, "Alle bestemmelsene svaret bygger på."),
            "steg": _liste(steg_skjema(), "Tidslinjen."),
            "hviler_paa": _lesninger_skjema(),
            "proevd": _liste(_TEKST, "Tvilspunktene som er prøvd uten at lesningene ga ulike svar."),
        }
    )


def _alternativ_skjema() -> dict[str, Any]:
    return _objekt(
        {
            "lesninger": _lesninger_skjema(),
            "siste_dag": {"description": "Siste dag i lesningen; null: åpen eller hviler.", **_DAG_ELLER_NULL},
            "hviler": {"description": "Om foreldelsen i lesningen hviler uten kjent slutt.", "type": "boolean"},
            "standard": {"description": "Om dette er lesningen en forsiktig jurist ville tatt.", "type": "boolean"},
        }
    )


def steg_skjema() -> dict[str, Any]:
    """Skjemaet for `steg_til_json`."""
    return _objekt(
        {
            "dato": {"description": "Dagen steget skjedde; null når ukjent.", **_DAG_ELLER_NULL},
            "hendelse": {
                "description": "Hendelsestypen; null for utgangspunktet.",
                "enum": [*(h.value for h in Hendelsestype), None],
            },
            "virkning": {"enum": [v.value for v in Stegvirkning]},
            "fra": {"description": "Dagen fristen etter steget løper fra.", **_DAG_ELLER_NULL},
            "til": {
                "description": "Siste dag i fristen etter steget; null når det er åpent eller hviler.",
                **_DAG_ELLER_NULL,
            },
            "uten_flytting": _DAG_ELLER_NULL,
            "hjemmel": {"description": "Bestemmelsene, slik jurister skriver dem.", **_TEKST},
            "fordi": {"description": "Grunnen, på bokmål.", **_TEKST},
        }
    )


def _lesninger_skjema() -> dict[str, Any]:
    return _liste(_objekt({"punkt": _TEKST, "lesning": _TEKST}), "Tvilspunkter og hvordan de er lest.")


def _status() -> dict[str, Any]:
    return {"enum": [s.value for s in Status]}


def _liste(av: dict[str, Any], beskrivelse: str = "") -> dict[str, Any]:
    liste: dict[str, Any] = {"type": "array", "items": av}
    return {"description": beskrivelse, **liste} if beskrivelse else liste


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter)}
