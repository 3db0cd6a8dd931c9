"""Verbet trekkstoerrelse: formatene, målformen og avvisning av ugyldige inndata."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from innkrevingsregler.cli import main

HUSHOLDNING = {
    "regelverk": "NYTT",
    "kravslag": "BOT",
    "sivilstatus": "ENSLIG",
    "satsene_brukes": True,
    "barn": [{"foedselsdato": "2022-01-01", "bor_hos_skyldner": False, "samvaersklasse": 0}],
    "inntekter": [{"slag": "LOENN", "brutto": "40000.00", "forskuddstrekk": "10000.00"}],
    "utgifter": [],
}


@pytest.fixture
def fil(tmp_path: Path) -> str:
    sti = tmp_path / "husholdning.json"
    sti.write_text(json.dumps(HUSHOLDNING), encoding="utf-8")
    return str(sti)


def test_tekst_paa_begge_maalformer(fil: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trekkstoerrelse", fil, "--dato", "2026-11-22"]) == 0
    assert "Det kan trekkes 18612,00 kroner etter de valgte lesningene." in capsys.readouterr().out
    assert main(["trekkstoerrelse", fil, "--dato", "2026-11-22", "--maalform", "nn", "--lesning", "P200=alle"]) == 0
    assert "Det kan trekkjast 14967,00 kroner." in capsys.readouterr().out


def test_json_og_rader(fil: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trekkstoerrelse", fil, "--dato", "2026-11-22", "--format", "json", "--motor", "durable"]) == 0
    (svar,) = json.loads(capsys.readouterr().out)
    assert (svar["status"], svar["beloep"], svar["omregnet"]["uke"]) == ("TVIL", "18612.00", "4295.07")
    assert main(["trekkstoerrelse", fil, "--dato", "2026-11-22", "--format", "tsv"]) == 0
    topp, *rader = capsys.readouterr().out.splitlines()
    assert topp.split("\t")[:4] == ["slag", "felt", "navn", "beloep"]
    assert [rad.split("\t")[3] for rad in rader] == ["40000.00", "-10000.00", "-11388.00", "18612.00"]


def test_alle_feil_meldes_og_ingenting_skrives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    daarlig = tmp_path / "daarlig.json"
    daarlig.write_text('{"personer": 0, "sivilstatus": "X"}', encoding="utf-8")
    assert main(["trekkstoerrelse", str(daarlig), "--dato", "i dag", "--lesning", "P200=x"]) == 2
    ut, feil = capsys.readouterr()
    assert ut == ""
    assert all(sti in feil for sti in ("--dato", "--lesning", "$.personer", "$.sivilstatus"))
    assert main(["trekkstoerrelse", str(tmp_path / "ingen.json"), "--dato", "2026-11-22"]) == 2
    assert main(["trekkstoerrelse", str(tmp_path), "--dato", "2026-11-22"]) == 2


@pytest.mark.parametrize(("hva", "felt"), [("husholdning", "$ref"), ("trekkstoerrelse", "properties")])
def test_skjemaene(hva: str, felt: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["skjema", hva]) == 0
    assert felt in json.loads(capsys.readouterr().out)
