"""Verbene kompetanse, bero, avslutning og opphoer, og fullmaktsmatrisen de leser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from innkrevingsregler.cli import main

HODE = "hvem,nivaa,avgjoerelse,beloep_til,hjemmel\n"
MATRISE = HODE + (
    "Rådgiver,1,ETTERGIVELSE,50000.00,Instruks 2\nDirektør,2,ETTERGIVELSE,,Instruks 3\n"
    "Leder,1,BERO,,Instruks 4\nSjef,1,LA_FORELDES,,Instruks 5\nAvdeling,1,AVSLUTNING,,Instruks 6\n"
)
KRAV: dict[str, Any] = {
    "id": "K1",
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "rettslig_art": "ALMINNELIG",
    "kreditor": {"type": "STAT"},
    "skyldner": {"id": "S", "type": "PERSON"},
    "forfall": "2025-01-15",
    "fristens_utgangspunkt": "2025-01-15",
    "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "10000.00", "sikkerhet": []}],
    "hendelser": [{"type": "BERO", "dato": "2026-02-02"}],
    "bero": {
        "vurdert_utlegg": True,
        "vurdert_utleggstrekk": True,
        "vurdert_motregning": True,
        "vurdert_konkurs": True,
        "muligheter_vurdert": True,
        "retningslinjer_foreldelse": True,
        "innfordring_dokumentert": True,
    },
}


@pytest.fixture
def filer(tmp_path: Path) -> tuple[str, str]:
    """Stien til ett krav og til matrisen."""
    krav, matrise = tmp_path / "krav.json", tmp_path / "fullmakter.csv"
    krav.write_text(json.dumps(KRAV), encoding="utf-8")
    matrise.write_text(MATRISE, encoding="utf-8")
    return str(krav), str(matrise)


def radene(ut: str) -> dict[tuple[str, str], list[str]]:
    """Radene i tsv: (del, spørsmål) → resten."""
    deler = [linje.split("\t") for linje in ut.splitlines()[1:]]
    return {(rad[1], rad[2]): rad[3:] for rad in deler}


def kjoer(capsys: pytest.CaptureFixture[str], *argumenter: str) -> dict[tuple[str, str], list[str]]:
    assert main([*argumenter, "--per", "2026-05-05", "--format", "tsv"]) == 0
    return radene(capsys.readouterr().out)


def test_kompetanse_nevner_laveste_nivaa(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    krav, matrise = filer
    rader = kjoer(capsys, "kompetanse", krav, "--fullmakter", matrise)
    status, svar, hjemler, fullmakt = rader["ettergivelse", "INNKREVINGSLOVEN_18_1"]
    assert status == "KOMPETENT_HVIS"
    assert svar == "INNKREVINGSMYNDIGHETEN; skjønn: like_god_dekning, stoetende_18_1"
    assert hjemler.startswith("innkrevingsloven § 18 første ledd")
    assert fullmakt == "Rådgiver (nivå 1, Instruks 2)"
    assert rader["betalingsavtale", "INNKREVINGSLOVEN_17"][3] == ""
    assert "innvilget" not in str(rader)


def test_matrisen_gjelder_bare_myndigheten(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    krav, matrise = filer
    rader = kjoer(capsys, "bero", krav, "--fullmakter", matrise, "--myndighet", "virksomheten")
    assert rader["bero", "LA_FORELDES"][3] == ""


def test_bero(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    krav, matrise = filer
    rader = kjoer(capsys, "bero", krav, "--fullmakter", matrise)
    assert rader["bero", "IKKE_MULIG_NAA"][3] == "Leder (nivå 1, Instruks 4)"
    assert rader["bero", "LA_FORELDES"][3] == "Sjef (nivå 1, Instruks 5)"
    assert rader["foreldelse", "L1"][1] == "siste dag 2028-01-17; bero endrer den ikke"
    assert not any(del_ == "mangler" for del_, _ in rader)


def test_avslutning_og_opphoer(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    krav, matrise = filer
    rader = kjoer(capsys, "avslutning", krav, "--fullmakter", matrise)
    assert rader["avslutning", "BIDRAG_TIL_PRIVAT"][0] == "INGEN_KOMPETANSE"
    rader = kjoer(capsys, "opphoer", krav)
    assert rader["opphoer", "FORELDET"][:2] == ["AVGJORT", "nei"]


@pytest.mark.parametrize("verb", ["kompetanse", "bero", "avslutning", "opphoer"])
def test_json_og_hjelp(verb: str, filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, filer[0], "--per", "2026-05-05", "--format", "json", "--krav", "K1"]) == 0
    (svar,) = json.loads(capsys.readouterr().out)
    assert (svar["krav"], svar["per"]) == ("K1", "2026-05-05")
    with pytest.raises(SystemExit):
        main([verb, "--hjelp"])
    assert capsys.readouterr().out.startswith(f"bruk: innkrevingsregler {verb} ")


@pytest.mark.parametrize(
    ("matrise", "feil"),
    [
        (
            HODE + "A,1,BERO,10.00,X\n",
            "--fullmakter: hull for BERO: alle arter, fra 10.01 kroner, alle dager – noen som kan avgjøre det",
        ),
        (HODE, "--fullmakter: ingen rader – minst én rad"),
        ("", "--fullmakter: ingen rader – minst én rad"),
        ("hvem,tull\nA,1\n", "--fullmakter overskriften: 'tull' – en av kolonnene hvem"),
        (HODE + "A,1,BERO,,X,Y\n", "--fullmakter[0].uten overskrift: "),
        ('{"hvem": ', "– JSON med en liste av rader, eller CSV med en overskriftsrad"),
    ],
    ids=["hull", "uten rader", "tom", "ukjent kolonne", "for mange celler", "ikke JSON"],
)
def test_en_matrise_som_ikke_holder_avvises(
    matrise: str, feil: str, filer: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(filer[1]).write_text(matrise, encoding="utf-8")
    assert main(["bero", filer[0], "--fullmakter", filer[1], "--krav", "K2", "--myndighet", "tull"]) == 2
    ut, err = capsys.readouterr()
    assert ut == ""
    assert feil in err
    assert "--krav: 'K2'" in err
    assert "--myndighet: 'tull'" in err


def test_semikolon_som_i_et_norsk_regneark(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(filer[1]).write_text("\ufeffhvem;nivaa;avgjoerelse;hjemmel\nLeder;1;BERO;Instruks 4\n", encoding="utf-8")
    assert kjoer(capsys, "bero", filer[0], "--fullmakter", filer[1])["bero", "IKKE_MULIG_NAA"][3].startswith("Leder")


def test_matrisen_kjenner_kravtypen(filer: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(filer[0]).write_text(json.dumps({**KRAV, "kravtype": "EGEN"}), encoding="utf-8")
    hode = "hvem,nivaa,avgjoerelse,kravtyper,hjemmel\n"
    Path(filer[1]).write_text(hode + "Egen,1,BERO,EGEN,X\nAndre,2,BERO,,X\n", encoding="utf-8")
    assert kjoer(capsys, "bero", filer[0], "--fullmakter", filer[1])["bero", "IKKE_MULIG_NAA"][3].startswith("Egen")
