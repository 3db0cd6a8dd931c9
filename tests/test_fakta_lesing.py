"""Lesing: gyldig inn og ut igjen er det samme, ugyldig gir alle feilene, og ingenting gir et annet unntak."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta import Krav, UgyldigInndata, json_inn
from innkrevingsregler.fakta.diagnose import finn_feil
from innkrevingsregler.fakta.json_inn import les_json
from innkrevingsregler.fakta.lesing import les_krav
from innkrevingsregler.fakta.skriving import krav_til_dict, til_json

KORPUS = Path(__file__).parent / "daarlige_inndata"


# ---- Gyldige inndata -----------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(testing.kravlister())
def test_ut_og_inn_er_det_samme(kravene: tuple[Krav, ...]) -> None:
    assert les_krav(til_json(kravene)) == kravene
    assert les_krav(til_json(kravene, innrykk=None).encode()) == kravene


@settings(max_examples=40, deadline=None)
@given(testing.krav())
def test_ett_krav_leses_ogsaa_uten_liste(krav: Krav) -> None:
    assert les_krav(til_json(krav)) == (krav,)


@settings(max_examples=40, deadline=None)
@given(testing.krav())
def test_inn_og_ut_er_det_samme(krav: Krav) -> None:
    verdier = krav_til_dict(krav)
    assert krav_til_dict(les_krav(json.dumps(verdier))[0]) == verdier


@settings(max_examples=40, deadline=None)
@given(testing.krav())
def test_ingen_feil_i_gyldige_krav(krav: Krav) -> None:
    assert finn_feil(krav_til_dict(krav), "$")[0] == []


def test_ukjent_utelates_og_null_er_ukjent() -> None:
    assert krav_til_dict(Krav(id="K-1")) == {"id": "K-1"}
    alt_null = dict.fromkeys(("kravtype", "skyldner", "linjer", "hendelser", "forfall", "fullstendig_til"))
    assert les_krav(json.dumps({"id": "K-1"} | alt_null)) == (Krav(id="K-1"),)


def test_en_ukjent_kravtype_er_ingen_feil() -> None:
    assert les_krav('{"id": "K-1", "kravtype": "FINNES_IKKE"}')[0].kravtype == "FINNES_IKKE"


def test_en_tom_liste_er_ingen_krav() -> None:
    assert les_krav("[]") == ()


def test_tom_liste_og_ukjent_er_forskjellig_der_loven_skiller() -> None:
    (krav,) = les_krav('{"id": "K-1", "linjer": [{"id": "L1", "sikkerhet": []}, {"id": "L2"}]}')
    assert [linje.sikkerhet for linje in krav.linjer] == [(), None]
    assert [linje.get("sikkerhet") for linje in krav_til_dict(krav)["linjer"]] == [[], None]


def test_fil_som_sti_og_som_tekst(tmp_path: Path) -> None:
    fil = tmp_path / "krav med mellomrom.json"
    fil.write_text('[{"id": "K-1"}]')
    assert les_krav(fil) == les_krav(str(fil)) == (Krav(id="K-1"),)


# ---- Korpuset: hver fil med meldingene den skal gi -----------------------------------------------------


@pytest.mark.parametrize("fil", sorted(KORPUS.glob("*.json")), ids=lambda fil: fil.stem)
def test_daarlige_inndata_gir_meldingene_i_korpuset(fil: Path) -> None:
    with pytest.raises(UgyldigInndata) as feil:
        les_krav(fil)
    assert str(feil.value).replace(str(fil), fil.name) + "\n" == fil.with_suffix(".txt").read_text()


def test_korpuset_har_en_melding_for_hver_fil_og_omvendt() -> None:
    assert {fil.stem for fil in KORPUS.glob("*.json")} == {fil.stem for fil in KORPUS.glob("*.txt")}


# ---- Grenser -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kilde",
    [
        "[" * 200_000,
        "[" * 200_000 + "]" * 200_000,
        '{"a":' * 200_000 + "1" + "}" * 200_000,
        '[{"id": "K-1", "linjer": ' + "[" * 5_000 + "]" * 5_000 + "}]",
        '["\\"", ' + "[" * 200_000 + "]" * 200_000 + "]",
    ],
    ids=["bare_start", "lister", "objekter", "inne_i_et_krav", "etter_tekst_med_hermetegn"],
)
def test_for_dyp_json_refuseres(kilde: str) -> None:
    with pytest.raises(UgyldigInndata, match="inne i hverandre – høyst 100 lag"):
        les_krav(kilde)


@pytest.mark.parametrize("lag", [1, 50, 100])
def test_saa_dyp_json_som_lovet_leses(lag: int) -> None:
    dyp = les_json("[" * lag + "]" * lag)
    for _ in range(lag - 1):
        (dyp,) = dyp
    assert dyp == []


@pytest.mark.parametrize(
    "tekst", ['["[[[[]"]', r'["\"[[[["]', r'["\\", "[[["]', r'{"a\"[": "}{]["}', '["", "", "[", "]", []]']
)
def test_klammer_i_tekst_er_ikke_dybde(tekst: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_inn, "STOERSTE_DYBDE", 2)
    assert les_json(tekst) == json.loads(tekst)


@pytest.mark.parametrize(
    ("kilde", "melding"),
    [
        ("", "ikke tom tekst"),
        (" \n", "ikke tom tekst"),
        (b"", "tom – JSON"),
        (b"\x00\xff", "ikke UTF-8"),
        (b"\xef\xbb\xbf[]", "BOM"),
        ("\ufeff[]", "BOM"),
        ("finnes/ikke.json", "finnes ikke"),
        ("x" * 100_000, "finnes ikke"),
        ("nulltegn\0.json", "finnes ikke"),
        ("K-\ud800", "finnes ikke"),
        ('["\ud800"]', "ikke UTF-8"),
        (Path("finnes/ikke.json"), "finnes ikke"),
        (Path("/dev/null"), "ikke en vanlig fil"),
    ],
)
def test_kilder_som_ikke_kan_leses(kilde: str | bytes | Path, melding: str) -> None:
    with pytest.raises(UgyldigInndata, match=melding):
        les_krav(kilde)


def test_for_store_kilder_leses_ikke(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_inn, "STOERSTE_FIL", 10)
    with pytest.raises(UgyldigInndata, match="11 byte – høyst 10 byte"):
        les_krav(b"[1,2,3,4,5]")


def test_for_store_filer_aapnes_ikke(tmp_path: Path) -> None:
    fil = tmp_path / "stor.json"
    with fil.open("wb") as ut:
        ut.truncate(json_inn.STOERSTE_FIL + 1)
    with pytest.raises(UgyldigInndata, match=r"høyst 536870912 byte"):
        les_krav(fil)


def test_filer_som_ikke_kan_aapnes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nektet(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    fil = tmp_path / "krav.json"
    fil.write_text("[]")
    monkeypatch.setattr(Path, "read_bytes", nektet)
    monkeypatch.setattr(Path, "iterdir", nektet)
    for sti in (fil, tmp_path):
        with pytest.raises(UgyldigInndata, match="kan ikke leses"):
            les_krav(sti)


@pytest.mark.parametrize(
    "tekst", ["[1" + "0" * 100 + "]", "[1." + "0" * 100 + "]", '{"a": 1, "a": 1}', "[NaN]", "[1e9999999999999999999]"]
)
def test_json_som_ikke_kan_leses_sikkert(tekst: str) -> None:
    with pytest.raises(UgyldigInndata):
        les_json(tekst)


def test_tall_med_desimaler_leses_eksakt() -> None:
    assert str(les_json("[0.1, 1e5]")) == "[Decimal('0.1'), Decimal('1E+5')]"


# ---- Alt annet: et svar eller UgyldigInndata -----------------------------------------------------------


def _les(kilde: str | bytes) -> tuple[Krav, ...] | UgyldigInndata:
    """Kravene, eller feilen; andre unntak slipper gjennom og feller testen."""
    try:
        return les_krav(kilde)
    except UgyldigInndata as feil:
        return feil


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_vilkaarlige_byte_gir_krav_eller_ugyldig_inndata(innhold: bytes) -> None:
    assert _les(innhold) is not None


JSONVERDIER = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("2026-01-01"),
    lambda under: st.lists(under, max_size=3) | st.dictionaries(st.text(max_size=8), under, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150)
@given(JSONVERDIER)
def test_vilkaarlig_json_gir_krav_eller_ugyldig_inndata(verdi: Any) -> None:
    assert _les(json.dumps(verdi).encode()) is not None


def _steder(verdi: Any, sti: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    under: list[tuple[Any, Any]] = []
    if isinstance(verdi, dict):
        under = list(verdi.items())
    elif isinstance(verdi, list):
        under = list(enumerate(verdi))
    return [sti, *(sted for navn, en in under for sted in _steder(en, (*sti, navn)))]


@st.composite
def oedelagte_krav(draw: st.DrawFn) -> Any:
    """Et gyldig krav som JSON, der noen tilfeldige verdier er byttet ut, fjernet eller lagt til."""
    verdier: Any = [krav_til_dict(draw(testing.krav()))]
    for _ in range(draw(st.integers(1, 3))):
        steder = _steder(verdier)[1:]
        if not steder:
            break
        sti = draw(st.sampled_from(steder))
        holder = verdier
        for navn in sti[:-1]:
            holder = holder[navn]
        match draw(st.sampled_from(["bytt", "fjern", "nytt_navn"])):
            case "bytt":
                holder[sti[-1]] = draw(JSONVERDIER)
            case "fjern":
                del holder[sti[-1]]
            case "nytt_navn" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["beloep", "id", "type", "x y", "dato", "linjer"]))] = draw(JSONVERDIER)
            case _:
                pass
    return verdier


@settings(max_examples=150, deadline=None)
@given(oedelagte_krav())
def test_lesing_og_diagnose_er_enige_om_oedelagte_krav(verdier: Any) -> None:
    # Er de uenige, gir les_krav AssertionError.
    svar = _les(json.dumps(verdier))
    if isinstance(svar, UgyldigInndata):
        assert len(set(svar.feil)) == len(svar.feil) > 0
        assert all(en.sti and en.verdi and en.tillatt and len(en.verdi) <= 80 for en in svar.feil)
    else:
        assert [finn_feil(verdi, "$")[0] for verdi in verdier] == [[] for _ in svar]
