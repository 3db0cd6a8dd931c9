"""Verbet trekk: beløpet som er oppgitt, trekkets størrelse, og det husholdningen gir; og hva som mangler."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from innkrevingsregler.cli import main
from innkrevingsregler.kommando.trekkbeloep import AV_GRUNNLAGET, INGEN_MED, REGNET_UT, STOERRELSEN

DATO = ("--dato", "2027-06-01")
HUSHOLDNING = {
    "regelverk": "NYTT",
    "kravslag": "BOT",
    "sivilstatus": "ENSLIG",
    "satsene_brukes": True,
    "barn": [],
    "inntekter": [{"slag": "LOENN", "brutto": "40000.00", "forskuddstrekk": "10000.00"}],
    "utgifter": [],
}
Skriv = Callable[..., str]


def krav(id_: str, *, skyldner: dict[str, Any] | None = None, **trekk: Any) -> dict[str, Any]:
    """Et krav på tusen kroner med del i ett trekk etter nytt regelverk."""
    return {
        "id": id_,
        "rettslig_art": "PENGELAAN",
        "kreditor": {"type": "STAT"},
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "skyldner": skyldner or {"id": "S", "type": "PERSON"},
        "fristens_utgangspunkt": "2026-02-01",
        "linjer": [{"id": "H", "type": "HOVEDSTOL", "beloep": "1000.00", "gjenstaar": "1000.00"}],
        "trekk": [
            {
                "id": "T",
                "regelverk": "NYTT",
                "namsmyndighet": "INNKREVINGSMYNDIGHETEN",
                "besluttet": "2027-01-15",
                "kravets_stoerrelse": "1000.00",
                **trekk,
            }
        ],
    }


@pytest.fixture
def skriv(tmp_path: Path) -> Skriv:
    def _skriv(innhold: Any, navn: str = "krav.json") -> str:
        sti = tmp_path / navn
        sti.write_text(json.dumps(innhold), encoding="utf-8")
        return str(sti)

    return _skriv


def svaret(capsys: pytest.CaptureFixture[str], *argumenter: str) -> dict[str, Any]:
    assert main(["trekk", *argumenter, "--format", "json"]) == 0
    (svar,) = json.loads(capsys.readouterr().out)
    assert isinstance(svar, dict)
    return svar


def feilen(capsys: pytest.CaptureFixture[str], *argumenter: str) -> str:
    assert main(["trekk", *argumenter]) == 2
    ut, feil = capsys.readouterr()
    assert ut == ""
    return feil


def test_uten_beloep_fordeles_det_trekket_er_paa(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    sti = skriv([krav("A", stoerrelse="300.00"), krav("B", stoerrelse="300.00"), krav("C")])
    svar = svaret(capsys, sti, *DATO)
    assert (svar["beloep"], svar["forutsetninger"][0]) == ("300.00", STOERRELSEN)
    assert [linje["andel"] for linje in svar["linjer"]] == ["100.00", "100.00", "100.00"]
    oppgitt = svaret(capsys, sti, *DATO, "--beloep", "60")
    assert (oppgitt["beloep"], STOERRELSEN in oppgitt["forutsetninger"]) == ("60.00", False)


def test_trekk_i_prosent_regnes_av_trekkgrunnlaget(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    sti = skriv([krav("A", prosent="10.00", stoerrelse="100.00"), krav("B", prosent="10.00", stoerrelse="100.00")])
    assert "--trekkgrunnlag; trekket er satt i prosent" in feilen(capsys, sti, *DATO)
    svar = svaret(capsys, sti, *DATO, "--trekkgrunnlag", "3000.09")
    assert (svar["beloep"], svar["forutsetninger"][0]) == ("400.00", AV_GRUNNLAGET)
    ulike = skriv([krav("A", prosent="10.00"), krav("B", prosent="20.00")])
    assert "ikke er det samme" in feilen(capsys, ulike, *DATO, "--trekkgrunnlag", "3000.00")


def test_avregningen_dekkes_foerst(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    sti = skriv([krav("A")])
    svar = svaret(capsys, sti, *DATO, "--beloep", "300.00", "--avregning", "120.00")
    assert (svar["avregning"], svar["linjer"][0]["andel"]) == ("120.00", "180.00")
    eldre = feilen(capsys, sti, *DATO, "--beloep", "300.00", "--avregning", "1.00", "--ordning", "TIDLIGERE")
    assert "bare trekk etter nytt regelverk" in eldre


def test_ulike_trekk_maa_skilles_av_den_som_spoer(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    sti = skriv([krav("A", stoerrelse="300.00"), krav("B", stoerrelse="500.00")])
    feil = feilen(capsys, sti, *DATO)
    assert "--beloep" in feil
    assert "300.00, 500.00 i måneden" in feil


@pytest.mark.parametrize(("besluttet", "kode"), [("2025-01-15", 0), ("2025-01-16", 2)])
def test_foer_kan_to_trekk_vaere_like_store(
    skriv: Skriv, capsys: pytest.CaptureFixture[str], besluttet: str, kode: int
) -> None:
    felles = {"stoerrelse": "300.00", "regelverk": "TIDLIGERE"}
    kravene = [krav("A", besluttet="2025-01-15", **felles), krav("B", besluttet=besluttet, **felles)]
    valg = ("--dato", "2025-06-01", "--ordning", "TIDLIGERE")
    assert main(["trekk", skriv(kravene), *valg]) == kode
    assert ("--beloep" in capsys.readouterr().err) is (kode == 2)


def test_ingen_med_del_gir_null(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    svar = svaret(capsys, skriv([krav("A", stoerrelse="300.00", opphoert="2027-03-01")]), *DATO)
    assert (svar["beloep"], svar["forutsetninger"][0]) == ("0.00", INGEN_MED)
    assert svar["linjer"][0]["deltar"] is False


def test_husholdningen_gir_stoerrelsen(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    husholdning = skriv(HUSHOLDNING, "husholdning.json")
    assert main(["trekkstoerrelse", husholdning, *DATO, "--format", "json"]) == 0
    (stoerrelse,) = json.loads(capsys.readouterr().out)
    svar = svaret(capsys, skriv([krav("A")]), *DATO, "--husholdning", husholdning)
    assert (svar["beloep"], svar["forutsetninger"][0]) == (stoerrelse["beloep"], REGNET_UT)


def test_husstanden_i_kravet_sier_hva_som_mangler(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    husstand = {"sivilstatus": "ENSLIG", "personer": 1, "barn": [], "inntekt": "30000.00", "naeringsdrivende": False}
    sti = skriv([krav("A", skyldner={"id": "S", "type": "PERSON", "husstand": husstand})])
    feil = feilen(capsys, sti, *DATO)
    assert "$.utgifter" in feil
    assert "--beloep" in feil
    assert "--husholdning" in feilen(capsys, skriv([krav("A")]), *DATO)


def test_beloep_og_husholdning_kan_ikke_begge_oppgis(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    husholdning = skriv(HUSHOLDNING, "husholdning.json")
    sti = skriv([krav("A")])
    assert "--husholdning" in feilen(capsys, sti, *DATO, "--beloep", "10", "--husholdning", husholdning)
    assert "--forhoeyelse" in feilen(capsys, sti, *DATO, "--beloep", "10", "--forhoeyelse", "11")


def test_skyldnerne_med_loepende_trekk_nevnes(skriv: Skriv, capsys: pytest.CaptureFixture[str]) -> None:
    kravene = [krav(f"K{n}", skyldner={"id": f"S{n}"}, opphoert="2027-02-01" if n else None) for n in range(3)]
    feil = feilen(capsys, skriv(kravene), *DATO)
    assert "(S0)" in feil
    mange = [krav(f"K{n}", skyldner={"id": f"S{n}"}) for n in range(7)]
    assert "S4, … – 7 i alt" in feilen(capsys, skriv(mange), *DATO)
