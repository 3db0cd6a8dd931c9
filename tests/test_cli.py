"""Kommandolinjen: verbene, formatene og utfilen. Ugyldige inndata prøves i `test_cli_daarlige_inndata`."""

import csv
import io
import json
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from innkrevingsregler import cli
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.som_json import skjema_vurdering
from innkrevingsregler.grensesnitt.foreldelsespaastand import Foreldelsespaastand, sammenlign_foreldelse
from innkrevingsregler.kommando import inndata, vurder

DATA = Path(__file__).resolve().parent / "data" / "grensesnitt"
EKSEMPLER = Path(__file__).resolve().parent.parent / "eksempler" / "kravdetaljer"

KRAV: dict[str, Any] = {
    "id": "K-1",
    "kravtype": "TILBAKEKREVING_BARNETRYGD",
    "fristens_utgangspunkt": "2024-03-15",
    "fullstendig_til": "2026-11-22",
    "linjer": [{"id": "L1", "type": "HOVEDSTOL"}, {"id": "L2", "type": "RENTE"}],
    "hendelser": [{"type": "ERKJENNELSE", "dato": "2025-01-01", "overfor": "KREDITOR"}],
}
AAPENT: dict[str, Any] = {
    "id": "K-2",
    "rettslig_art": "ALMINNELIG",
    "oppstaatt": "2023-01-01",
    "forfall": "2023-03-01",
    "linjer": [{"id": "L1", "type": "HOVEDSTOL"}],
}
UTEN_LINJER = {"id": "K-3"}

Kjoer = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kjoer(capsys: pytest.CaptureFixture[str]) -> Kjoer:
    """Kjører kommandoen og gir avslutningskode, stdout og stderr."""

    def kjoer_(*argumenter: object) -> tuple[int, str, str]:
        try:
            kode = cli.main([str(a) for a in argumenter])
        except SystemExit as slutt:
            kode = int(slutt.code or 0)
        ut, feil = capsys.readouterr()
        return kode, ut, feil

    return kjoer_


@pytest.fixture
def krav(tmp_path: Path) -> Path:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps([KRAV, AAPENT, UTEN_LINJER]), encoding="utf-8")
    return fil


def i_prosess(*argumenter: object, **valg: Any) -> subprocess.CompletedProcess[bytes]:
    kommando = [sys.executable, "-m", "innkrevingsregler", *map(str, argumenter)]
    return subprocess.run(kommando, capture_output=True, timeout=60, check=False, **valg)


# ---- vurder ----

RADER = [
    ["krav", "linje", "type", "kravtype", "listepunkt", "siste_dag", "foreldet", "status", "mangler"],
    [
        *("K-1", "L1", "HOVEDSTOL", "TILBAKEKREVING_BARNETRYGD"),
        *("innkrevingsforskriften § 2-8 (feilutbetalt barnetrygd)", "2028-01-03", "nei", "AVGJORT", ""),
    ],
    [
        *("K-1", "L2", "RENTE", "TILBAKEKREVING_BARNETRYGD"),
        *("innkrevingsforskriften § 2-8 (feilutbetalt barnetrygd)", "senest 2028-01-03", "", "TRENGER"),
        "linje.kan_kreves_fra",
    ],
    [
        *("K-2", "L1", "HOVEDSTOL", "", "", "2026-01-02 – 2026-03-02", "ja", "TRENGER"),
        "krav.fristens_utgangspunkt",
    ],
    ["K-3", "", "", "", "", "", "", "", "kravet har ingen linjer"],
]
OPPSUMMERING = "3 krav, 3 linjer: 1 avgjort, 2 åpne (2 trenger fakta); 1 foreldet."


def test_vurder_tsv(kjoer: Kjoer, krav: Path) -> None:
    kode, ut, feil = kjoer("vurder", krav, "--per", "2026-11-22", "--format", "tsv")
    assert kode == 0
    assert list(csv.reader(io.StringIO(ut), delimiter="\t")) == RADER
    assert feil.strip() == OPPSUMMERING


def test_vurder_markdown(kjoer: Kjoer, krav: Path) -> None:
    kode, ut, _ = kjoer("vurder", krav, "--per", "2026-11-22", "--format", "markdown")
    assert kode == 0
    assert ut.splitlines()[1] == "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    assert "| K-1 | L1 | HOVEDSTOL | TILBAKEKREVING\\_BARNETRYGD |" in ut


def test_vurder_tabell(kjoer: Kjoer, krav: Path) -> None:
    kode, ut, feil = kjoer("vurder", krav, "--per", "2026-11-22")
    assert (kode, feil) == (0, "")
    assert all(celle in ut for rad in RADER for celle in rad if len(celle) < 15)
    assert ut.endswith(f"\n\n{OPPSUMMERING}\n")
    assert "\x1b" not in ut


def test_vurder_json(kjoer: Kjoer, krav: Path) -> None:
    kode, ut, feil = kjoer("vurder", krav, "--per", "2026-11-22", "--format", "json")
    svar = json.loads(ut)
    assert (kode, [ett["krav"] for ett in svar]) == (0, ["K-1", "K-2", "K-3"])
    for ett in svar:
        jsonschema.validate(ett, skjema_vurdering())
    assert feil.strip() == OPPSUMMERING


def test_vurder_jsonl_sier_det_samme_som_json(kjoer: Kjoer, krav: Path) -> None:
    _, som_json, _ = kjoer("vurder", krav, "--per", "2026-11-22", "--format", "json")
    _, som_jsonl, _ = kjoer("vurder", krav, "--per", "2026-11-22", "--format", "jsonl")
    assert [json.loads(linje) for linje in som_jsonl.splitlines()] == json.loads(som_json)


def test_tom_liste(kjoer: Kjoer, tmp_path: Path) -> None:
    (tmp_path / "tom.json").write_text("[]", encoding="utf-8")
    assert kjoer("vurder", tmp_path / "tom.json", "--format", "json")[:2] == (0, "[]\n")
    kode, ut, _ = kjoer("vurder", tmp_path / "tom.json")
    assert kode == 0
    assert ut.endswith("0 krav, 0 linjer: 0 avgjort, 0 åpne; 0 foreldet.\n")


def test_uten_per_er_det_i_dag(kjoer: Kjoer, krav: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Klokke(date):
        @classmethod
        def today(cls) -> "Klokke":
            return cls(2029, 5, 4)

    monkeypatch.setattr(inndata, "date", Klokke)
    _, ut, _ = kjoer("vurder", krav, "--format", "json")
    assert json.loads(ut)[0]["per"] == "2029-05-04"


def test_vurder_mappe_med_tabeller(kjoer: Kjoer, tmp_path: Path) -> None:
    (tmp_path / "krav.csv").write_text("id,kravtype\nK-1,TILBAKEKREVING_BARNETRYGD\n", encoding="utf-8")
    (tmp_path / "linjer.csv").write_text("krav,id,type\nK-1,L1,HOVEDSTOL\n", encoding="utf-8")
    kode, ut, _ = kjoer("vurder", tmp_path, "--per", "2026-11-22", "--format", "tsv")
    assert kode == 0
    assert "krav.fristens_utgangspunkt" in ut


def test_vurder_kravdetaljer_viser_deres_dato(kjoer: Kjoer) -> None:
    kode, ut, feil = kjoer("vurder", EKSEMPLER / "nav-barnetrygd.json", "--per", "2026-11-22", "--format", "tsv")
    hode, hovedstol, rente = csv.reader(io.StringIO(ut), delimiter="\t")
    assert kode == 0
    assert (hode[-1], hovedstol[-1], rente[-1]) == ("oppgitt_foreldelsesdato", "2027-02-01 (uavklart)", "")
    assert "merknader til innlesingen: " in feil
    _, _, alle = kjoer("vurder", EKSEMPLER / "nav-barnetrygd.json", "--format", "tsv", "--merknader")
    assert "TOLKET $.skyldner.identifikator: " in alle


@pytest.mark.parametrize(
    ("oppgitt", "vist"),
    [
        ("2028-01-03", "2028-01-03 (lik)"),
        ("2028-01-04", "2028-01-04 (1 dag senere)"),
        ("2028-01-01", "2028-01-01 (2 dager tidligere)"),
    ],
)
def test_avvik_fra_deres_dato(oppgitt: str, vist: str) -> None:
    paastand = Foreldelsespaastand("K-1", None, date.fromisoformat(oppgitt))
    assert vurder._avvik(sammenlign_foreldelse(paastand, date(2028, 1, 3))) == vist


def test_vurder_mappe_med_kravdetaljer(kjoer: Kjoer) -> None:
    kode, ut, _ = kjoer("vurder", EKSEMPLER, "--per", "2026-11-22", "--format", "json")
    assert kode == 0
    assert len(json.loads(ut)) == len(list(EKSEMPLER.glob("*.json")))


def test_vurder_innkrevingsoppdrag(kjoer: Kjoer) -> None:
    kode, ut, _ = kjoer("vurder", DATA / "oppdrag_nav_tilleggsfrist.json", "--per", "2026-11-22", "--format", "json")
    (svar,) = json.loads(ut)
    assert kode == 0
    assert {steg["hendelse"] for linje in svar["foreldelse"]["linjer"] for steg in linje["steg"]} <= {None, "KUNNSKAP"}


def test_lesning(kjoer: Kjoer, krav: Path) -> None:
    kode, _, feil = kjoer("vurder", krav, "--lesning", "F16=endelig", "--format", "tsv")
    assert kode == 0
    assert "lesning" not in feil


def test_mange_krav(kjoer: Kjoer, tmp_path: Path) -> None:
    mange = [KRAV | {"id": f"K-{nummer}"} for nummer in range(100)]
    (tmp_path / "krav.json").write_text(json.dumps(mange), encoding="utf-8")
    kode, ut, _ = kjoer("vurder", tmp_path / "krav.json", "--per", "2026-11-22", "--format", "jsonl")
    assert kode == 0
    assert len(ut.splitlines()) == 100


# ---- forklar ----


@pytest.mark.parametrize(
    ("argumenter", "begynner", "har"),
    [
        ((), "Krav K-1\n========\n", "Linjen er ikke foreldet 22. november 2026."),
        (("--maalform", "nn"), "Krav K-1\n========\n", "Linja er ikkje forelda 22. november 2026."),
        (("--format", "markdown"), "# Krav K-1\n", "[foreldelsesloven § 2](<https://lovdata.no/lov/1979-05-18-18/§2>)"),
        (("--format", "html"), "<article>\n<h1>Krav K-1</h1>", "<h2>Foreldelse</h2>"),
    ],
)
def test_forklar(kjoer: Kjoer, krav: Path, argumenter: tuple[str, ...], begynner: str, har: str) -> None:
    kode, ut, feil = kjoer("forklar", krav, "--krav", "K-1", "--per", "2026-11-22", *argumenter)
    assert (kode, feil) == (0, "")
    assert ut.startswith(begynner)
    assert har in ut


def test_forklar_json(kjoer: Kjoer, krav: Path) -> None:
    _, ut, _ = kjoer("forklar", krav, "--krav", "K-2", "--per", "2026-11-22", "--format", "json")
    jsonschema.validate(json.loads(ut), skjema_vurdering())
    assert json.loads(ut)["krav"] == "K-2"


# ---- frist ----


@pytest.mark.parametrize(
    ("argumenter", "siste_dag"),
    [
        (("--fra", "2024-02-29", "--aar", "3"), "2027-03-01"),
        (("--fra", "2024-02-29", "--maaneder", "12", "--regel", "straffeloven"), "2025-02-28"),
        (("--fra", "2026-11-22", "--uker", "2", "--regel", "domstolloven"), "2026-12-07"),
        (("--fra", "2026-11-22", "--dager", "30", "--regel", "dager"), "2026-12-22"),
    ],
)
def test_frist(kjoer: Kjoer, argumenter: tuple[str, ...], siste_dag: str) -> None:
    kode, ut, _ = kjoer("frist", *argumenter, "--format", "json")
    assert (kode, json.loads(ut)["siste_dag"]) == (0, siste_dag)


def test_frist_viser_hvorfor_den_er_flyttet(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("frist", "--fra", "2025-01-01", "--aar", "3", "--format", "tsv")
    assert ut.splitlines()[1].split("\t") == [
        *("2025-01-01", "2028-01-03", "2028-01-01", "nyttårsdag og søndag", "foreldelsesloven"),
        "foreldelsesloven § 29 nr. 1 første punktum og nr. 2 og helligdagsloven § 2 bokstav a og b",
    ]


# ---- regler, katalog, skjema ----


def test_regler(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("regler", "--format", "json")
    alle = json.loads(ut)
    assert len(alle) > 20
    assert all(regel["hjemler"] and regel["fordi"] and regel["vilkaar"] for regel in alle)


@pytest.mark.parametrize("om", ["foreldelse", "foreldelse.frist", "ettergivelse.kompetanse"])
def test_regler_om(kjoer: Kjoer, om: str) -> None:
    _, ut, _ = kjoer("regler", "--om", om, "--format", "json")
    assert json.loads(ut)
    assert all(regel["om"].startswith(om) for regel in json.loads(ut))


def test_dekning(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("regler", "--dekning", "--format", "json")
    linjer = {linje["bestemmelse"]: linje for linje in json.loads(ut)}
    assert linjer["innkrevingsloven § 1"]["status"] == "UTENFOR"
    _, ut, _ = kjoer("regler", "--dekning", "--format", "tsv")
    assert len(ut.splitlines()) == len(linjer) + 1
    assert "\tIKKE_ENNAA\t" in ut


def test_katalog(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog", "--kode", "tilbakekreving_barnetrygd", "--format", "json")
    (rad,) = json.loads(ut)
    assert rad["listepunkt"]["hjemmel"] == "innkrevingsforskriften § 2-8 (feilutbetalt barnetrygd)"
    _, ut, _ = kjoer("katalog", "--kode", "TILBAKEKREVING_BARNETRYGD", "--per", "2025-12-31", "--format", "json")
    assert json.loads(ut)[0]["listepunkt"] is None
    _, ut, _ = kjoer("katalog", "--format", "tsv")
    assert len(ut.splitlines()) > 280


def test_katalogen_som_tsv_har_alle_egenskapene(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog", "--per", "2026-11-22", "--format", "tsv")
    hode, *rader = (linje.split("\t") for linje in ut.splitlines())
    barnetrygd = dict(zip(hode, next(r for r in rader if r[0] == "TILBAKEKREVING_BARNETRYGD"), strict=True))
    assert (
        barnetrygd
        | {
            "kreditor": "STAT",
            "tvangsgrunnlag": "EGEN_LOV",
            "trekk_tidligere": "f",
            "trekk_nytt": "e",
            "motregning": "f",
            "rente": "PARAGRAF_15",
            "foreldelse": "ALMINNELIG",
            "ettergivelse": "NEI",
        }
        == barnetrygd
    )
    assert all(len(rad) == len(hode) for rad in rader)


def test_katalogtabellen_paa_skjerm_har_faerre_kolonner(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog")
    assert ut.split("\n")[0].split() == [
        *("kode", "navn", "tvangsgrunnlag", "trekk_nytt", "motregning", "rente", "foreldelse", "ettergivelse")
    ]


def test_katalogkortet_for_en_kravtype(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog", "--kode", "tilbakekreving_barnetrygd", "--per", "2026-11-22")
    linjer = ut.splitlines()
    assert linjer[:2] == ["Tilbakekreving av feilutbetalt barnetrygd", "TILBAKEKREVING_BARNETRYGD"]
    assert "Tvangsgrunnlag          egen lov" in linjer
    assert "                        barnetrygdloven § 13 tredje ledd andre punktum" in linjer
    assert "Rente                   innkrevingsloven § 15 (fra 2026-01-01)" in linjer
    assert ut.count("Klasse ved motregning") == 1
    assert max(map(len, linjer)) <= 110
    assert not any(linje.endswith("§") for linje in linjer)


def test_katalogkortet_uten_dag_viser_hvert_tidsrom(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog", "--kode", "TILBAKEKREVING_BARNETRYGD")
    assert ut.count("Klasse ved motregning") > 1


def test_katalogkortet_som_markdown(kjoer: Kjoer) -> None:
    _, ut, _ = kjoer("katalog", "--kode", "TILBAKEKREVING_BARNETRYGD", "--format", "markdown")
    assert ut.startswith("| Egenskap | Svar | Bestemmelser | Merknad |\n")
    assert "| Tvangsgrunnlag | egen lov | barnetrygdloven § 13 tredje ledd andre punktum |" in ut


@pytest.mark.parametrize("format_", ["tsv", "jsonl"])
def test_maskinformatene_er_de_samme_for_en_kode_som_for_alle(kjoer: Kjoer, format_: str) -> None:
    _, en, _ = kjoer("katalog", "--kode", "TILBAKEKREVING_BARNETRYGD", "--format", format_)
    _, alle, _ = kjoer("katalog", "--format", format_)
    assert set(en.splitlines()) <= set(alle.splitlines())


@pytest.mark.parametrize("hva", ["krav", "vurdering"])
def test_skjema(kjoer: Kjoer, hva: str) -> None:
    kode, ut, _ = kjoer("skjema", hva)
    assert kode == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(ut))


@pytest.mark.parametrize("verb", ["vurder", "forklar", "frist", "regler", "katalog", "skjema"])
def test_hjelp_paa_norsk(kjoer: Kjoer, verb: str) -> None:
    kode, ut, _ = kjoer(verb, "--hjelp")
    assert kode == 0
    assert ut.startswith(f"bruk: innkrevingsregler {verb} ")
    assert not any(ord_ in ut for ord_ in ("usage", "options", "positional", "show this"))


# ---- Utfilen ----


@pytest.mark.parametrize(("endelse", "begynner"), [(".json", "[\n"), (".jsonl", "{"), (".tsv", "krav\t"), (".md", "|")])
def test_formatet_foelger_endelsen(kjoer: Kjoer, krav: Path, tmp_path: Path, endelse: str, begynner: str) -> None:
    ut = tmp_path / f"svar{endelse}"
    kode, skjerm, feil = kjoer("vurder", krav, "--per", "2026-11-22", "--ut", ut)
    assert (kode, skjerm, feil.strip()) == (0, "", OPPSUMMERING)
    assert ut.read_text(encoding="utf-8").startswith(begynner)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["krav.json", ut.name]


def test_format_gaar_foran_endelsen(kjoer: Kjoer, krav: Path, tmp_path: Path) -> None:
    kjoer("vurder", krav, "--ut", tmp_path / "svar.json", "--format", "tsv")
    assert (tmp_path / "svar.json").read_text(encoding="utf-8").startswith("krav\t")


def test_ukjent_endelse_gir_verbets_format(kjoer: Kjoer, krav: Path, tmp_path: Path) -> None:
    kjoer("forklar", krav, "--krav", "K-1", "--ut", tmp_path / "svar.jsonl")
    assert (tmp_path / "svar.jsonl").read_text(encoding="utf-8").startswith("Krav K-1\n")


def test_utfilen_er_lesbar_etter_umask(kjoer: Kjoer, krav: Path, tmp_path: Path) -> None:
    gammel = os.umask(0o027)
    try:
        kjoer("vurder", krav, "--ut", tmp_path / "svar.json")
    finally:
        os.umask(gammel)
    assert (tmp_path / "svar.json").stat().st_mode & 0o777 == 0o640


def test_intern_feil(kjoer: Kjoer, krav: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sprekk(krav: Krav, *_: object, **__: object) -> None:
        if krav.id != "K-1":
            raise RuntimeError("fødselsnummer 15927520068")

    monkeypatch.setattr(inndata, "vurder", sprekk)
    monkeypatch.setattr(vurder, "til_json", lambda _: {})
    monkeypatch.setattr(vurder._Telling, "med", lambda _, vurdering: vurdering)
    ut = tmp_path / "svar.json"
    ut.write_text("før", encoding="utf-8")
    kode, skjerm, feil = kjoer("vurder", krav, "--ut", ut)
    assert (kode, skjerm) == (1, "")
    assert feil.startswith("innkrevingsregler: intern feil (RuntimeError, test_cli.py linje ")
    assert "15927520068" not in feil
    assert "Traceback" not in feil
    assert ut.read_text(encoding="utf-8") == "før"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["krav.json", "svar.json"]


def test_avbrutt(kjoer: Kjoer, krav: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def avbryt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(inndata, "vurder", avbryt)
    assert kjoer("vurder", krav, "--ut", tmp_path / "svar.json")[0] == 130
    assert [p.name for p in tmp_path.iterdir()] == ["krav.json"]


# ---- Terminaler og tegnsett ----


def test_uten_rich(kjoer: Kjoer, krav: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich", None)
    kode, ut, feil = kjoer("vurder", krav, "--per", "2026-11-22")
    assert kode == 0
    assert ut.startswith("krav\tlinje\t")
    assert len(feil.splitlines()) == 1
    assert "innkrevingsregler[terminal]" in feil


@pytest.mark.parametrize("tegnsett", ["ascii", "latin-1", "cp1252", "cp850", "utf-8", "utf-16"])
@pytest.mark.parametrize("format_", ["tabell", "json"])
def test_tegnsett(krav: Path, tegnsett: str, format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    skrevet = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(skrevet, encoding=tegnsett))
    assert cli.main(["vurder", str(krav), "--per", "2026-11-22", "--format", format_]) == 0
    sys.stdout.flush()
    ut = skrevet.getvalue().decode(tegnsett)
    if format_ == "json":
        assert json.loads(ut)[0]["katalog"]["listepunkt"]["hjemmel"].startswith("innkrevingsforskriften § 2-8")
    else:
        assert "K-1" in ut


def test_tegnsett_i_egen_prosess(krav: Path) -> None:
    svar = i_prosess("vurder", krav, "--per", "2026-11-22", env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert svar.returncode == 0
    assert b"Traceback" not in svar.stderr
    assert "K-1" in svar.stdout.decode("ascii")


def test_kontrolltegn_i_id_styrer_ikke_terminalen(kjoer: Kjoer, tmp_path: Path) -> None:
    fil = tmp_path / "a\x1b[2Jb.json"
    fil.write_text("{}", encoding="utf-8")
    kode, _, feil = kjoer("vurder", fil)
    assert kode == 2
    assert "\x1b" not in feil


def test_leseren_lukker_roeret(krav: Path) -> None:
    kommando = [sys.executable, "-m", "innkrevingsregler", "katalog", "--format", "json"]
    with subprocess.Popen(kommando, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as prosess:
        assert prosess.stdout is not None
        assert prosess.stderr is not None
        prosess.stdout.read(1)
        prosess.stdout.close()
        feil = prosess.stderr.read()
        assert (prosess.wait(timeout=60), feil) == (0, b"")


def test_framdrift_bare_paa_terminal(kjoer: Kjoer, krav: Path) -> None:
    leder, foelger = pty.openpty()
    try:
        kommando = [sys.executable, "-m", "innkrevingsregler", "vurder", str(krav), "--per", "2026-11-22"]
        miljoe = os.environ | {"TERM": "xterm"}
        svar = subprocess.run(kommando, stdout=subprocess.PIPE, stderr=foelger, timeout=60, check=False, env=miljoe)
        # Er maskinen treg, tegnes det så mye at det som leses i ett, kan slutte midt i et tegn.
        paa_terminalen = os.read(leder, 65536).decode(errors="replace")
    finally:
        os.close(leder)
        os.close(foelger)
    assert svar.returncode == 0
    assert "Vurderer" in paa_terminalen
    assert b"Vurderer" not in svar.stdout
    assert "Vurderer" not in kjoer("vurder", krav, "--per", "2026-11-22")[2]


def test_kommandoen_er_installert() -> None:
    kommando = shutil.which("innkrevingsregler", path=str(Path(sys.executable).parent))
    assert kommando is not None
    svar = subprocess.run([kommando, "frist", "--fra", "2024-03-15", "--aar", "3"], capture_output=True, check=False)
    assert svar.returncode == 0
    assert b"2027-03-15" in svar.stdout
