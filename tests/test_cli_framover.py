"""Verbene `vern`, `endringer` og `hva-hvis`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from innkrevingsregler import cli
from innkrevingsregler.forklaring import framover_json as j

KRAV: dict[str, Any] = {
    "id": "K-1",
    "rettslig_art": "ALMINNELIG",
    "innkrever": "VIRKSOMHETEN",
    "fristens_utgangspunkt": "2024-03-15",
    "linjer": [{"id": "L1", "type": "HOVEDSTOL"}, {"id": "L2", "type": "HOVEDSTOL"}],
}
ERKJENNELSE = {"type": "ERKJENNELSE", "dato": "2027-03-15", "overfor": "KREDITOR", "gjelder_linjer": ["L2"]}


@pytest.fixture
def krav(tmp_path: Path) -> Path:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(KRAV), encoding="utf-8")
    return fil


def skrevet(tmp_path: Path, data: object) -> Path:
    fil = tmp_path / "hendelser.json"
    fil.write_text(json.dumps(data), encoding="utf-8")
    return fil


def kjoer(capsys: pytest.CaptureFixture[str], *argumenter: object) -> tuple[int, str, str]:
    try:
        kode = cli.main([str(a) for a in argumenter])
    except SystemExit as slutt:
        kode = int(slutt.code or 0)
    ut, feil = capsys.readouterr()
    return kode, ut, feil


def test_vern_som_tekst_tabell_og_json(capsys: pytest.CaptureFixture[str], krav: Path) -> None:
    felles = ("vern", krav, "--krav", "K-1", "--per", "2026-11-22")
    kode, ut, _ = kjoer(capsys, *felles)
    assert kode == 0
    assert "Stevning: framme eller postlagt i Norge senest 15. mars 2027." in ut
    assert "Varsel om utlegg er ikke åpent, det krever at rett myndighet krever inn (nei), jf. " in ut
    assert (
        "Stemning: framme eller postlagd i Noreg seinast 15. mars 2027."
        in kjoer(capsys, *felles, "--maalform", "nn")[1]
    )
    assert kjoer(capsys, *felles, "--format", "tsv")[1].startswith("krav\tlinje\tvern\t")
    (data,) = json.loads(kjoer(capsys, *felles, "--format", "json")[1])
    Draft202012Validator(j.skjema_vern()).validate(data)


def test_hva_hvis_viser_tidslinjene_ved_siden_av_hverandre(
    capsys: pytest.CaptureFixture[str], krav: Path, tmp_path: Path
) -> None:
    felles = ("hva-hvis", krav, "--krav", "K-1", "--hendelser", skrevet(tmp_path, ERKJENNELSE))
    kode, ut, _ = kjoer(capsys, *felles)
    assert kode == 0
    assert "Hendelsene gjør ingen forskjell." in ut
    assert "Med hendelsene: siste dag er 15. mars 2030." in ut
    (data,) = json.loads(kjoer(capsys, *felles, "--format", "json")[1])
    Draft202012Validator(j.skjema_hva_hvis()).validate(data)
    assert [linje["forskjell"] for linje in data["linjer"]] == [False, True]
    foerste, andre = (linje["side_om_side"] for linje in data["linjer"])
    assert [(par["uten"] is None, par["med"] is None) for par in foerste] == [(False, False)]
    assert [(par["uten"] is None, par["med"] is None) for par in andre] == [(False, False), (True, False)]
    assert "Bare med hendelsene: Erkjennelse, 15. mars 2027" in ut


def test_hendelser_som_ikke_passer_meldes_alle_sammen(
    capsys: pytest.CaptureFixture[str], krav: Path, tmp_path: Path
) -> None:
    gale = [{"type": "ERKJENNELSE", "dato": "2027-02-30"}, {**ERKJENNELSE, "gjelder_linjer": ["L9"]}, "tull"]
    kode, ut, feil = kjoer(capsys, "hva-hvis", krav, "--krav", "K-1", "--hendelser", skrevet(tmp_path, gale))
    assert (kode, ut) == (2, "")
    for sted in ("--hendelser $[0].dato", "--hendelser $[1].gjelder_linjer", "--hendelser $[2]"):
        assert sted in feil


def test_endringer_innenfor_et_tidsrom(capsys: pytest.CaptureFixture[str], krav: Path) -> None:
    felles = ("endringer", krav, "--krav", "K-1", "--per", "2027-03-14")
    kode, ut, _ = kjoer(capsys, *felles, "--til", "2027-03-16")
    assert kode == 0
    assert "Foreldelsen av linje L1: fra ikke foreldet til foreldet" in ut
    kode, ut, feil = kjoer(capsys, *felles, "--til", "2027-03-13")
    assert (kode, ut) == (2, "")
    assert "--til" in feil


@pytest.mark.parametrize("verb", ["vern", "endringer", "hva-hvis"])
def test_ukjent_krav_og_hjelp(capsys: pytest.CaptureFixture[str], krav: Path, verb: str) -> None:
    kode, ut, _ = kjoer(capsys, verb, "--hjelp")
    assert kode == 0
    assert ut.startswith(f"bruk: innkrevingsregler {verb} ")
    andre = ("--hendelser", krav) if verb == "hva-hvis" else ()
    kode, ut, feil = kjoer(capsys, verb, krav, "--krav", "K-9", *andre)
    assert (kode, ut) == (2, "")
    assert "K-9" in feil
