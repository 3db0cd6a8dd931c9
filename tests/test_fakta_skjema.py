"""JSON-skjemaet: sier det samme om formen som lesingen, og beskriver alt."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from jsonschema.protocols import Validator

from innkrevingsregler import testing
from innkrevingsregler.fakta import Hendelsestype, Krav
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.skjema import skjema_krav
from innkrevingsregler.fakta.skriving import krav_til_dict

KORPUS = Path(__file__).parent / "daarlige_inndata"

# Det skjemaet ikke kan si: tegnsett og gjentatte navn, at id-er er entydige, at henvisninger treffer, at dager
# finnes, hva som går sammen.
BARE_LESINGEN_SER = {
    "bom",
    "dato_30_februar",
    "doble_krav",
    "doble_linjer",
    "doble_navn",
    "doble_saker",
    "doble_trekk",
    "ett_daarlig_av_ti",
    "fristavtale_begge",
    "gitt_foer_sendt",
    "gjenstaar_over_beloep",
    "halvt_surrogat",
    "hendelse_foer_kravet",
    "husstand_uten_personer",
    "overlappende_perioder",
    "periode_bakvendt",
    "ukjent_hovedstol",
    "ukjent_linje",
    "ukjent_sak",
    "ukjent_trekk",
    "varsel_baade_sendt_og_unnlatt",
}


@pytest.fixture(scope="module")
def validator() -> Validator:
    return jsonschema.Draft202012Validator(skjema_krav())


def test_skjemaet_er_et_gyldig_skjema_og_kan_skrives_som_json() -> None:
    jsonschema.Draft202012Validator.check_schema(skjema_krav())
    assert json.loads(json.dumps(skjema_krav())) == skjema_krav()


@settings(max_examples=30, deadline=None)
@given(kravene=testing.kravlister(flest=2))
def test_det_som_skrives_foelger_skjemaet(kravene: tuple[Krav, ...]) -> None:
    validator = jsonschema.Draft202012Validator(skjema_krav())
    validator.validate([krav_til_dict(krav) for krav in kravene])


def _som_json(fil: Path) -> Any:
    try:
        return json.loads(fil.read_bytes())
    except ValueError:
        return None


KORPUS_SOM_JSON = {fil.stem: data for fil in sorted(KORPUS.glob("*.json")) if (data := _som_json(fil)) is not None}


@pytest.mark.parametrize("navn", KORPUS_SOM_JSON)
def test_skjemaet_refuserer_feil_i_formen_og_bare_dem(navn: str, validator: Validator) -> None:
    assert validator.is_valid(KORPUS_SOM_JSON[navn]) == (navn in BARE_LESINGEN_SER)


def test_unntakene_finnes_i_korpuset() -> None:
    assert set(KORPUS_SOM_JSON) >= BARE_LESINGEN_SER


def test_hver_hendelsestype_har_sitt_skjema() -> None:
    definisjoner = skjema_krav()["$defs"]
    hendelser = definisjoner["Hendelse"]["oneOf"]
    typer = [
        definisjoner[henvisning["$ref"].removeprefix("#/$defs/")]["properties"]["type"]["const"]
        for henvisning in hendelser
    ]
    assert typer == [type_.value for type_ in Hendelsestype]


def test_alt_er_beskrevet_paa_norsk() -> None:
    for navn, definisjon in skjema_krav()["$defs"].items():
        assert definisjon["description"].endswith("."), navn
        for felt, skjema in definisjon.get("properties", {}).items():
            assert "const" in skjema or skjema["description"].endswith("."), (navn, felt)


@pytest.mark.parametrize("type_", Hendelsestype)
def test_en_hendelse_med_bare_type_er_gyldig(type_: Hendelsestype, validator: Validator) -> None:
    validator.validate({"id": "K-1", "hendelser": [{"type": type_.value}]})
    krav = Krav(id="K-1", hendelser=(HENDELSESKLASSER[type_](),))
    assert krav_til_dict(krav) == {"id": "K-1", "hendelser": [{"type": type_.value}]}


def test_null_er_det_samme_som_utelatt(validator: Validator) -> None:
    validator.validate({"id": "K-1", "kravtype": None, "linjer": None})
    assert not validator.is_valid({"id": None})
