"""Verbet rente: radene på skjermen og i JSON, og avvisning av det som ikke kan regnes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from innkrevingsregler.cli import main

KRAV = ("rente", "--beloep", "10000.00", "--fra", "2025-06-01")


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    kode = main([*KRAV, "--til", "2025-08-01", "--format", "json"])
    svar = json.loads(capsys.readouterr().out)
    assert (kode, svar["status"], svar["sum"], svar["grunnlag"]) == (0, "AVGJORT", "206.78", "FORSINKELSESRENTELOVEN")
    assert [(r["fra"], r["dager"], r["rente"]) for r in svar["rader"]] == [
        ("2025-06-01", 30, "102.74"),
        ("2025-07-01", 31, "104.04"),
    ]


def test_tsv_har_summen_paa_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*KRAV, "--til", "2025-07-01", "--grunnlag", "SKATTEBETALINGSLOVEN_11_1", "--format", "tsv"]) == 0
    ut, feil = capsys.readouterr()
    assert [linje.split("\t") for linje in ut.splitlines()] == [
        ["fra", "til", "dager", "sats", "grunnlag", "rente", "prognose", "hjemmel"],
        [
            *("2025-06-01", "2025-07-01", "30", "12.50", "10000.00", "102.74", ""),
            "skattebetalingsloven § 11-6 første ledd første punktum og tredje ledd "
            "og forsinkelsesrenteloven § 3 første ledd første punktum",
        ],
    ]
    assert feil.strip() == "Rente 102.74; står igjen 10102.74."


def test_tabell_med_betaling_trekk_og_prognose(capsys: pytest.CaptureFixture[str]) -> None:
    kode = main(
        [
            *("rente", "--beloep", "1000.00", "--fra", "2026-12-01", "--til", "2027-02-01"),
            *("--grunnlag", "INNKREVINGSLOVEN_15", "--sats", "2027-01-01:12.00"),
            *("--trekk", "2027-01-20:100.00", "--betaling", "2027-01-15:2000.00", "--orden", "RENTE_FOERST"),
        ]
    )
    ut = capsys.readouterr().out
    assert kode == 0
    assert "900.00" in ut
    assert " ja " in ut
    assert ut.splitlines()[-1].startswith("Rente 14.54; står igjen 0.00; betalt for mye 1085.46.")


def test_lesninger(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ut = tmp_path / "svar.json"
    valg = ("--betaling", "2025-06-15:100.00", "--lesning", "R12=renter_foerst", "--lesning", "R11=dager_365")
    assert main([*KRAV, "--til", "2025-07-01", *valg, "--ut", str(ut)]) == 0
    svar = json.loads(ut.read_text(encoding="utf-8"))
    assert (svar["lesninger"]["R11"], svar["bevegelser"][0]["fordelt"]["renter"]) == ("dager_365", "47.95")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("argumenter", "meldinger"),
    [
        (
            (
                "--beloep",
                "10000,5",
                "--fra",
                "x",
                "--til",
                "2025-13-01",
                "--betaling",
                "2025-06-01",
                "--sats",
                "2027-01-01:z",
            ),
            [
                "--beloep: '10000,5' – hele kroner, eller kroner med to desimaler",
                "--fra: 'x'",
                "--til: '2025-13-01'",
                "--betaling: '2025-06-01' – skrevet DATO:VERDI",
                "--sats: '2027-01-01:z' – skrevet DATO:PROSENT",
            ],
        ),
        (("--beloep", "1.00", "--fra", "2025-01-01", "--til", "2024-01-01"), ["til (2024-01-01) er før fra"]),
        (
            ("--beloep", "1.00", "--fra", "2025-01-01", "--til", "2026-01-01", "--betaling", "2025-06-01:0.50"),
            ["orden: hva betalingene dekker først, må oppgis (tvilspunkt R12)"],
        ),
        (("--beloep", "1.00", "--fra", "2026-12-01", "--til", "2027-01-02"), ["ikke kjent etter 2026-12-31"]),
        (("--beloep", "1.00", "--fra", "1977-12-01", "--til", "1979-01-02"), ["for tiden før 1978-01-01"]),
        (
            ("--beloep", "1.00", "--fra", "2026-12-01", "--til", "2027-01-02", "--sats", "2026-12-31:12"),
            ["kjent til og med 2026-12-31"],
        ),
        (
            ("--beloep", "1.00", "--fra", "2025-01-01", "--til", "2026-01-01", "--trekk", "2025-06-01:x"),
            ["--trekk: 'x' – hele kroner"],
        ),
        (
            ("--beloep", "1.00", "--fra", "2025-01-01", "--til", "2026-01-01", "--trekk", "2025-12-31:0.50"),
            ["--trekk: '2025-12-31:0.50' – trekket 2025-12-31 er gjort før 2026-01-01"],
        ),
    ],
)
def test_avviser(capsys: pytest.CaptureFixture[str], argumenter: tuple[str, ...], meldinger: list[str]) -> None:
    assert main(["rente", *argumenter]) == 2
    ut, feil = capsys.readouterr()
    assert ut == ""
    for melding in meldinger:
        assert melding in feil


def test_hjelpen_er_paa_norsk(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as slutt:
        main(["rente", "--hjelp"])
    assert slutt.value.code == 0
    assert capsys.readouterr().out.startswith("bruk: innkrevingsregler rente ")


def test_hele_kroner_kan_skrives_uten_desimaler(capsys: pytest.CaptureFixture[str]) -> None:
    for beloep in ("10000", "10000.00"):
        assert (
            main(["rente", "--beloep", beloep, "--fra", "2025-06-01", "--til", "2025-07-01", "--format", "json"]) == 0
        )
    en, annen = capsys.readouterr().out.strip().split("\n}\n{")
    assert en.strip("{} \n") == annen.strip("{} \n")
