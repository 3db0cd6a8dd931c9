"""Svarene om ettergivelse og betalingsavtale som JSON-verdier, og skjemaet for dem.

Formen er den i `som_json`: alle nøkler er alltid med, og det som ikke gjelder, er `null` eller en tom liste.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ..fakta.koder import Hendelsestype
from ..fakta.verdier import skriv_oere
from ..fullmakt import Avgjoerelse, Fullmakt
from ..lag.kompetanse import Kompetanser, Kompetansestatus, Kompetansesvar, Kompetanseutfall
from ..regelform.begreper.ettergivelse import Avgjoerelsesform, Betalingsavtalegrunnlag, Ettergivelsesgrunnlag
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import IngenKompetanse, KreverBeslutning, KreverSamtykke, Utoever
from ..rettskilder.rundskriv import Rundskriv
from .mangler import mangler_skjema, mangler_til_json
from .tiltak_json import utfall_skjema, utfall_til_json


def ettergivelse_til_json(svar: Kompetanser) -> dict[str, Any]:
    """Svarene for alle bestemmelsene; tom verdi sier aldri at noe er innvilget."""
    return {
        "grunnlag": [kompetansesvar_til_json(s) for s in svar.ettergivelse],
        "betalingsavtale": [kompetansesvar_til_json(s) for s in svar.betalingsavtale],
        "avskrivning": kompetanseutfall_til_json(Kompetanseutfall(utfall=svar.avskrivning)),
        "saerregler": [str(h) for h in svar.saerregler],
        "erkjennelser": [
            {
                "type": e.type.value,
                "dato": None if e.dato is None else e.dato.isoformat(),
                "erkjenner": e.erkjenner,
            }
            for e in svar.erkjennelser
        ],
        "historikk": [_rundskriv(r) for r in svar.historikk],
    }


def _rundskriv(rundskriv: Rundskriv) -> dict[str, Any]:
    return {
        "nr": rundskriv.nr,
        "utsteder": rundskriv.utsteder,
        "dato": rundskriv.dato.isoformat(),
        "innhold": list(rundskriv.innhold),
        "kontrollert": rundskriv.kontrollert,
        "merknad": rundskriv.merknad,
    }


def kompetansesvar_til_json(svar: Kompetansesvar) -> dict[str, Any]:
    """Svaret for én bestemmelse."""
    return {
        "grunnlag": svar.grunnlag.value,
        **kompetanseutfall_til_json(svar),
        "form": [{"form": form.value, **utfall_til_json(utfall)} for form, utfall in svar.form],
        "fullmakt": fullmakt_til_json(svar.fullmakt),
    }


def kompetanseutfall_til_json(svar: Kompetanseutfall) -> dict[str, Any]:
    """Hvem som kan avgjøre, og hva det står på. Skjemaet er `kompetanseutfall_skjema()`."""
    utfall, kompetanse = svar.utfall, svar.kompetanse
    fakta = utfall.fakta if isinstance(utfall, Trenger) else ()
    alternativer = utfall.alternativer if isinstance(utfall, Tvil) else ()
    return {
        "status": svar.status.value,
        "utoever": None if kompetanse is None else kompetanse.utoever.value,
        "klage": None if kompetanse is None else kompetanse.klage,
        "samtykke_fra": [u.value for u in _samtykke_fra(utfall)],
        "beslutning_av": _beslutning_av(utfall),
        "vilkaar": [_vilkaar(v, svar.kreves(v)) for v in svar.vilkaar],
        "hjemler": [str(h) for h in hjemler_i(utfall)],
        "hvorfor": list(hvorfor(utfall)),
        "trenger": [mangler_til_json(v) for v in fakta],
        "alternativer": [
            {
                "lesninger": [{"punkt": p, "lesning": lesning} for p, lesning in a.lesninger],
                "status": Kompetanseutfall(utfall=a.utfall).status.value,
            }
            for a in alternativer
        ],
    }


def hvorfor(utfall: Utfall) -> tuple[str, ...]:
    """Grunnene; når det ikke er kompetanse, det som stenger."""
    if isinstance(utfall, Avgjort) and isinstance(utfall.verdi, IngenKompetanse):
        return (utfall.verdi.hvorfor,)
    return hvorfor_i(utfall)


def _samtykke_fra(utfall: Utfall) -> tuple[Utoever, ...]:
    verdi = utfall.verdi if isinstance(utfall, Avgjort) else None
    return verdi.fra if isinstance(verdi, KreverSamtykke) else ()


def _beslutning_av(utfall: Utfall) -> str | None:
    verdi = utfall.verdi if isinstance(utfall, Avgjort) else None
    return verdi.av.value if isinstance(verdi, KreverBeslutning) else None


def _vilkaar(variabel: Variabel, kreves: bool | None) -> dict[str, Any]:
    return {
        "vilkaar": variabel.noekkel.removeprefix("skjoenn."),
        "beskrivelse": variabel.beskrivelse,
        "kreves": kreves,
        "momenter": list(variabel.momenter),
        "hjemler": [str(h) for h in variabel.hjemler],
    }


def fullmakt_til_json(rad: Fullmakt | None) -> dict[str, Any] | None:
    """Raden i fullmaktsmatrisen; None uten."""
    if rad is None:
        return None
    return {
        "hvem": rad.hvem,
        "nivaa": rad.nivaa,
        "avgjoerelse": rad.avgjoerelse.value,
        "vilkaar": rad.vilkaar,
        "beloep_til": None if rad.beloep_til is None else skriv_oere(rad.beloep_til),
        "hjemmel": rad.hjemmel,
    }


# ---- Skjemaet ----

_TEKST: Mapping[str, Any] = MappingProxyType({"type": "string"})


def _liste(av: Mapping[str, Any], beskrivelse: str) -> dict[str, Any]:
    return {"description": beskrivelse, "type": "array", "items": dict(av)}


def _objekt(felter: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": felter, "required": list(felter), "additionalProperties": False}


def kompetanseutfall_skjema() -> dict[str, Any]:
    """Feltene i skjemaet for `kompetanseutfall_til_json`."""
    utoevere = [u.value for u in Utoever]
    status = {"enum": [s.value for s in Kompetansestatus]}
    vilkaar = _objekt(
        {
            "vilkaar": dict(_TEKST),
            "beskrivelse": dict(_TEKST),
            "kreves": {
                "description": "Hva skjønnet må falle ut til; null når det beror på de andre.",
                "type": ["boolean", "null"],
            },
            "momenter": _liste(_TEKST, "Momentene i vurderingen."),
            "hjemler": _liste(_TEKST, "Bestemmelsene som gir skjønnet."),
        }
    )
    lesning = _objekt({"punkt": dict(_TEKST), "lesning": dict(_TEKST)})
    return {
        "status": {"description": "Hva svaret er; ingen av dem sier at noe er innvilget.", **status},
        "utoever": {"description": "Hvem som har kompetansen; null når ingen har den.", "enum": [*utoevere, None]},
        "klage": {"description": "Om det kan påklages; null: ikke avklart.", "type": ["boolean", "null"]},
        "samtykke_fra": _liste({"enum": utoevere}, "Én av disse må samtykke."),
        "beslutning_av": {"description": "Den som må avgjøre det.", "enum": [*utoevere, None]},
        "vilkaar": _liste(vilkaar, "Skjønnene kompetansen står på."),
        "hjemler": _liste(_TEKST, "Bestemmelsene svaret bygger på."),
        "hvorfor": _liste(_TEKST, "Grunnene til svaret, eller til at det er åpent."),
        "trenger": _liste(mangler_skjema(), "Fakta som mangler og kan endre svaret."),
        "alternativer": _liste(
            _objekt({"lesninger": _liste(lesning, "Lesningene."), "status": status}),
            "Svarene ved tvil, ett for hver lesning som skiller.",
        ),
    }


def ettergivelse_skjema() -> dict[str, Any]:
    """Skjemaet for `ettergivelse_til_json`."""
    form = _objekt({"form": {"enum": [f.value for f in Avgjoerelsesform]}, **utfall_skjema()["properties"]})
    resten = {
        **kompetanseutfall_skjema(),
        "form": _liste(form, "Formkravene for avgjørelsen."),
        "fullmakt": {
            "description": "Hvem som på lavest nivå kan avgjøre; null uten fullmaktsmatrise.",
            **fullmakt_skjema(),
        },
    }
    ettergivelse = _objekt({"grunnlag": {"enum": [g.value for g in Ettergivelsesgrunnlag]}, **resten})
    avtale = _objekt({"grunnlag": {"enum": [g.value for g in Betalingsavtalegrunnlag]}, **resten})
    erkjennelse = _objekt(
        {
            "type": {"enum": [Hendelsestype.SOEKNAD.value, Hendelsestype.BETALINGSAVTALE.value]},
            "dato": {"type": ["string", "null"]},
            "erkjenner": {"type": ["boolean", "null"]},
        }
    )
    rundskriv = _objekt(
        {
            "nr": dict(_TEKST),
            "utsteder": dict(_TEKST),
            "dato": dict(_TEKST),
            "innhold": _liste(_TEKST, "Punktene, i våre egne ord."),
            "kontrollert": {"description": "Om det er kontrollert at det gjelder.", "type": "boolean"},
            "merknad": dict(_TEKST),
        }
    )
    return _objekt(
        {
            "grunnlag": _liste(ettergivelse, "Ett svar for hver bestemmelse om ettergivelse."),
            "betalingsavtale": _liste(avtale, "Ett svar for hver bestemmelse om betalingsavtale."),
            "avskrivning": _objekt(kompetanseutfall_skjema()),
            "saerregler": _liste(_TEKST, "Bestemmelsene katalogen siterer for kravtypen."),
            "erkjennelser": _liste(erkjennelse, "Søknadene og avtalene, og om de erkjenner kravet (null: åpent)."),
            "historikk": _liste(rundskriv, "Rundskriv som er dokumentert historie; ingen av svarene bygger på dem."),
        }
    )


def fullmakt_skjema() -> dict[str, Any]:
    """Skjemaet for `fullmakt_til_json`."""
    fullmakt = _objekt(
        {
            "hvem": dict(_TEKST),
            "nivaa": {"type": "integer", "minimum": 1},
            "avgjoerelse": {"enum": [a.value for a in Avgjoerelse]},
            "vilkaar": {"description": "Vilkårene virksomheten har satt; null: ingen.", "type": ["string", "null"]},
            "beloep_til": {"description": "Høyeste beløp; null: uten grense.", "type": ["string", "null"]},
            "hjemmel": dict(_TEKST),
        }
    )
    return {"anyOf": [fullmakt, {"type": "null"}]}
