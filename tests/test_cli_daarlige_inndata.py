"""Ugyldige inndata på kommandolinjen: kode 2, alle feilene med sti, ingenting skrevet, ingen sporutskrift."""

import json
from pathlib import Path
from typing import Any

import pytest

from innkrevingsregler import cli

KORPUS = sorted((Path(__file__).resolve().parent / "daarlige_inndata").glob("*.json"))


def kjoer(capsys: pytest.CaptureFixture[str], *argumenter: object) -> tuple[int, str, str]:
    try:
        kode = cli.main([str(a) for a in argumenter])
    except SystemExit as slutt:
        kode = int(slutt.code or 0)
    ut, feil = capsys.readouterr()
    return kode, ut, feil


def krav(**felt: Any) -> dict[str, Any]:
    return {"id": "K-1", "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "100.00"}]} | felt


def linje(**felt: Any) -> dict[str, Any]:
    return krav(linjer=[{"id": "L1", "type": "HOVEDSTOL"} | felt])


TI_KRAV = [krav(id=f"K-{n}") | ({"forfall": "i morgen"} if n == 3 else {}) for n in range(10)]

FEIL: list[Any] = [
    pytest.param(b"", "tom", id="tom fil"),
    pytest.param(b"hei", "ikke gyldig JSON (linje 1, kolonne 1)", id="ikke JSON"),
    pytest.param(TI_KRAV, "$[3].forfall: 'i morgen'", id="ett av ti"),
    pytest.param(krav(belop="1"), "$.belop", id="ukjent felt"),
    pytest.param(krav(linjer="L1"), "$.linjer: 'L1'", id="feil type"),
    pytest.param(linje(beloep="1e5"), "$.linjer[0].beloep: '1e5'", id="beløp 1e5"),
    pytest.param(linje(beloep="1.005"), "$.linjer[0].beloep: '1.005'", id="beløp med tre desimaler"),
    pytest.param(linje(beloep="-1.00"), "$.linjer[0].beloep: '-1.00'", id="negativt beløp"),
    pytest.param(krav(forfall="2026-02-30"), "$.forfall: '2026-02-30'", id="30. februar"),
    pytest.param(
        krav(oppstaatt="2025-01-01", hendelser=[{"type": "PURRING", "dato": "2024-12-31"}]),
        "$.hendelser[0].dato: 2024-12-31",
        id="hendelse før kravet oppsto",
    ),
    pytest.param([krav(), krav()], "$[1].id: 'K-1'", id="like id-er"),
    pytest.param(b"[" * 200_000, "for mange lister", id="200 000 hakeparenteser"),
    pytest.param(b"[" * 200_000 + b"]" * 200_000, "for mange lister", id="200 000 hakeparenteser, lukket"),
    pytest.param(bytes(range(256)) * 100, "ikke UTF-8", id="binær fil"),
    pytest.param({"krav": {"kravlinjer": 3}}, "$.krav.kravlinjer", id="kravdetaljer"),
    pytest.param({"hovedstol": {}, "kravtype": 1}, "$.hovedstol.beloep", id="innkrevingsoppdrag"),
]


@pytest.mark.parametrize("verb", [("vurder",), ("forklar", "--krav", "K-1")], ids=["vurder", "forklar"])
@pytest.mark.parametrize(("innhold", "melding"), FEIL)
def test_ugyldig_fil(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, innhold: Any, melding: str, verb: tuple[str, ...]
) -> None:
    fil = tmp_path / "inn.json"
    fil.write_bytes(innhold if isinstance(innhold, bytes) else json.dumps(innhold).encode())
    kode, ut, feil = kjoer(capsys, *verb, fil, "--per", "2026-11-22", "--ut", tmp_path / "ut.json")
    assert (kode, ut) == (2, "")
    assert melding in feil
    assert "Traceback" not in feil
    assert len(feil) < 5000
    assert [p.name for p in tmp_path.iterdir()] == ["inn.json"]


@pytest.mark.parametrize("fil", KORPUS, ids=lambda fil: fil.stem)
def test_korpuset(capsys: pytest.CaptureFixture[str], tmp_path: Path, fil: Path) -> None:
    kode, ut, feil = kjoer(capsys, "vurder", fil, "--ut", tmp_path / "ut.json")
    ventet = [linje.strip() for linje in fil.with_suffix(".txt").read_text(encoding="utf-8").splitlines()[1:]]
    assert (kode, ut) == (2, "")
    assert feil.splitlines()[0].endswith(f"ugyldige inndata, {len(ventet)} feil; ingenting er skrevet")
    assert len(feil.splitlines()) == len(ventet) + 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("sti", "melding"),
    [
        ("finnes_ikke.json", "finnes ikke"),
        ("", "stien til en fil eller mappe"),
        ("nul\0tegn", "finnes ikke"),
        ("x" * 5000, "finnes ikke"),
        ("tom_mappe", "tabellen krav mangler"),
        ("uten_krav", "tabellen krav mangler"),
        ("blandet", "tabellen krav mangler"),
        ("/dev/null", "ikke en vanlig fil"),
    ],
)
def test_ugyldig_sti(capsys: pytest.CaptureFixture[str], tmp_path: Path, sti: str, melding: str) -> None:
    (tmp_path / "tom_mappe").mkdir()
    (tmp_path / "uten_krav").mkdir()
    (tmp_path / "uten_krav" / "linjer.csv").write_text("krav,id\nK-1,L1\n", encoding="utf-8")
    (tmp_path / "blandet").mkdir()
    (tmp_path / "blandet" / "linjer.csv").write_text("krav,id\nK-1,L1\n", encoding="utf-8")
    (tmp_path / "blandet" / "krav.json").write_text("[]", encoding="utf-8")
    hele = sti if sti in ("", "/dev/null") or "\0" in sti else tmp_path / sti
    kode, ut, feil = kjoer(capsys, "vurder", hele, "--ut", tmp_path / "ut.json")
    assert (kode, ut) == (2, "")
    assert melding in feil
    assert not (tmp_path / "ut.json").exists()


def test_feil_i_en_tabell_sier_fil_linje_og_kolonne(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "krav.csv").write_text("id,forfall\nK-1,2026-02-30\n", encoding="utf-8")
    kode, _, feil = kjoer(capsys, "vurder", tmp_path)
    assert kode == 2
    assert "krav.csv linje 2, kolonne forfall: '2026-02-30'" in feil


def test_feil_i_en_av_flere_filer(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(krav()), encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps(krav(forfall="x")), encoding="utf-8")
    (tmp_path / "c.json").write_text(json.dumps(krav()), encoding="utf-8")
    (tmp_path / "d.json").write_bytes(b"")
    kode, ut, feil = kjoer(capsys, "vurder", tmp_path)
    assert (kode, ut) == (2, "")
    assert "  b.json $.forfall: 'x'" in feil
    assert "  c.json: 'K-1' – en id som ikke er brukt" in feil
    assert f"  {tmp_path / 'd.json'}: tom" in feil
    assert "3 feil" in feil.splitlines()[0]


ARGUMENTER: list[Any] = [
    (("--per", "2026-02-30"), ["--per: '2026-02-30' – en dag som finnes"]),
    (("--per", "i dag"), ["--per: 'i dag'"]),
    (("--per", ""), ["--per: ''"]),
    (("--lesning", "X1=a"), ["--lesning: 'X1=a' – det finnes ikke noe tvilspunkt 'X1'"]),
    (("--lesning", "F16=nei"), ["--lesning: 'F16=nei' – 'nei' er ikke en lesning; tillatt er 'endelig'"]),
    (("--lesning", "F16"), ["--lesning: 'F16' – skrevet ID=LESNING, for eksempel F16=endelig"]),
    (("--lesning", "F16=endelig", "--lesning", "F16=ilagt"), ["--lesning: 'F16=ilagt' – én lesning av hvert punkt"]),
    (("--per", "x", "--lesning", "y", "--lesning", "z=1"), ["--per: 'x'", "--lesning: 'y'", "--lesning: 'z=1'"]),
    (("--motor", "rask"), ["--motor: 'rask' – en av "]),
    (("--format", "pdf"), ["--format: 'pdf' – en av "]),
    (("--per",), ["--per: mangler verdi"]),
    (("--perr", "2026-01-01"), ["ukjente argumenter: --perr 2026-01-01"]),
    (("--ut", ""), ["--ut: ''"]),
    (("--ut", "/finnes/ikke/ut.json"), ["--ut: '/finnes/ikke/ut.json' – en vanlig fil"]),
    (("--ut", "/dev/null"), ["--ut: '/dev/null' – en vanlig fil"]),
    (("--ut", "/tmp"), ["--ut: '/tmp' – en vanlig fil"]),
    (("--ut", "nul\0tegn"), ["--ut: 'nul\\x00tegn'"]),
    (("--ut", "/finnes/ikke", "--per", "x"), ["--ut: ", "--per: "]),
]


@pytest.mark.parametrize(("argumenter", "meldinger"), ARGUMENTER, ids=lambda verdi: " ".join(verdi)[:40])
def test_ugyldige_argumenter(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, argumenter: tuple[str, ...], meldinger: list[str]
) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(krav()), encoding="utf-8")
    kode, ut, feil = kjoer(capsys, "vurder", fil, *argumenter)
    assert (kode, ut) == (2, "")
    assert [m for m in meldinger if m not in feil] == []
    assert "Traceback" not in feil


def test_feil_i_argumenter_og_inndata_meldes_sammen(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(krav(forfall="x")), encoding="utf-8")
    _, _, feil = kjoer(capsys, "vurder", fil, "--per", "y")
    assert "2 feil" in feil
    assert "--per: 'y'" in feil
    assert "$.forfall: 'x'" in feil


def test_motor_uten_tillegget(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda navn: None)
    fil = tmp_path / "krav.json"
    fil.write_text("[]", encoding="utf-8")
    kode, _, feil = kjoer(capsys, "vurder", fil, "--motor", "durable")
    assert kode == 2
    assert "innkrevingsregler[durable]" in feil


@pytest.mark.parametrize(
    ("innhold", "melding"),
    [([krav()], "--krav: 'K-9' – id-en til et krav i inndata; mente du K-1?"), ([], "har ingen")],
    ids=["ukjent", "ingen"],
)
def test_ukjent_krav(capsys: pytest.CaptureFixture[str], tmp_path: Path, innhold: Any, melding: str) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(innhold), encoding="utf-8")
    kode, ut, feil = kjoer(capsys, "forklar", fil, "--krav", "K-9")
    assert (kode, ut) == (2, "")
    assert melding in feil


@pytest.mark.parametrize(
    ("argumenter", "meldinger"),
    [
        (("frist",), ["det mangler: --fra"]),
        (("frist", "--fra", "2026-13-01", "--aar", "x"), ["--fra: '2026-13-01'", "--aar: 'x' – et helt tall"]),
        (("frist", "--fra", "2026-01-01"), ["frist: --fra 2026-01-01 – minst én av"]),
        (("frist", "--fra", "2026-01-01", "--aar", "301"), ["--aar 301 – "]),
        (("frist", "--fra", "2026-01-01", "--aar", "-1"), ["--aar"]),
        (("frist", "--fra", "2099-01-01", "--aar", "3"), ["kalenderen dekker årene 1950–2100, ikke 2102"]),
        (("regler", "--om", "foreldelse.frst"), ["--om: 'foreldelse.frst'", "mente du foreldelse.frist"]),
        (("regler", "--om", "x", "--dekning"), ["kan ikke brukes sammen med"]),
        (("katalog", "--kode", "TILBAKEKREVING_BARNETRYG"), ["mente du TILBAKEKREVING_BARNETRYGD"]),
        (("katalog", "--per", "2026-02-30"), ["--per: '2026-02-30'"]),
        (("katalog", "--per", "x", "--kode", "y"), ["--per: 'x'", "--kode: 'y'"]),
        (("skjema", "alt"), ["hva: 'alt' – en av "]),
        (("vurdr",), ["'vurdr' – en av "]),
        ((), ["det mangler: VERB"]),
        (("forklar", "x.json"), ["det mangler: --krav"]),
        (("forklar", "x.json", "--krav", "K-1", "--maalform", "en"), ["--maalform: 'en' – en av "]),
    ],
    ids=lambda verdi: " ".join(verdi)[:40],
)
def test_andre_verb(capsys: pytest.CaptureFixture[str], argumenter: tuple[str, ...], meldinger: list[str]) -> None:
    kode, ut, feil = kjoer(capsys, *argumenter)
    assert (kode, ut) == (2, "")
    assert [m for m in meldinger if m not in feil] == []
    assert "Traceback" not in feil
