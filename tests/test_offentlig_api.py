"""Det offentlige API-et: navnene finnes, lastes først når de brukes, og har typene de skal ha."""

import importlib
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from mypy import api as mypy

import innkrevingsregler

ROT = Path(__file__).resolve().parent.parent
TYPING = ROT / "tests" / "typing"

TUNGE = ("pandas", "pyarrow", "duckdb", "z3", "cattrs", "attrs", "durable", "rich", "ibis", "dateutil")


@pytest.mark.parametrize("navn", innkrevingsregler.__all__)
def test_hvert_navn_finnes(navn: str) -> None:
    assert getattr(innkrevingsregler, navn) is not None
    assert navn in dir(innkrevingsregler)


def test_navnene_er_sortert_og_nevnt_en_gang() -> None:
    navn = innkrevingsregler.__all__
    assert len(set(navn)) == len(navn)


@pytest.mark.parametrize("navn", ["tiltakene", "Vurdring", "_MODULER"])
def test_ukjent_navn(navn: str) -> None:
    with pytest.raises(AttributeError, match=navn):
        getattr(innkrevingsregler, navn)


def test_alle_fakta_er_med() -> None:
    fakta = importlib.import_module("innkrevingsregler.fakta")
    assert set(fakta.__all__) - {"Faktum"} <= set(innkrevingsregler.__all__)


def i_ny_prosess(kode: str) -> str:
    svar = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, timeout=60, check=True)
    return svar.stdout.strip()


def test_import_laster_bare_pakken_selv() -> None:
    kode = (
        "import sys; foer = set(sys.modules); import innkrevingsregler; "
        "print(*sorted({m for m in set(sys.modules) - foer}))"
    )
    lastet = i_ny_prosess(kode).split()
    assert [m for m in lastet if m.startswith("innkrevingsregler")] == ["innkrevingsregler"]
    assert not {m.partition(".")[0] for m in lastet} & set(TUNGE)


def test_en_vurdering_laster_ikke_tilleggene() -> None:
    kode = "import sys; from innkrevingsregler import vurder, les_krav; les_krav('[]'); print(*sys.modules)"
    lastet = {m.partition(".")[0] for m in i_ny_prosess(kode).split()}
    assert not lastet & {"pandas", "pyarrow", "duckdb", "z3", "durable", "rich", "ibis", "hypothesis"}


@pytest.mark.parametrize(
    "foerst",
    [
        "import innkrevingsregler.regler",
        "import innkrevingsregler.regler.foreldelse",
        "import innkrevingsregler.dekningsregister",
        "import innkrevingsregler.rettskilder.katalog",
        "from innkrevingsregler.regler import regelbok",
        "import innkrevingsregler.vurdering",
        "import innkrevingsregler.cli",
        "pass",
    ],
)
def test_undermoduler_skjuler_ikke_funksjonene(foerst: str) -> None:
    kode = (
        f"{foerst}\nimport innkrevingsregler as i\nfrom innkrevingsregler import regler\n"
        "print(len(i.regler()) > 0, len(i.dekning()) > 0, len(i.katalog()) > 0, regler is i.regler)"
    )
    assert i_ny_prosess(kode) == "True True True True"


def test_alt_kan_importeres_med_stjerne() -> None:
    assert i_ny_prosess("from innkrevingsregler import *; print(vurder.__name__, regler.__name__)") == "vurder regler"


def test_eksempelet_i_pakken() -> None:
    (krav,) = innkrevingsregler.les_krav(
        '{"id": "K-1", "kravtype": "TILBAKEKREVING_BARNETRYGD", "fristens_utgangspunkt": "2024-03-15",'
        ' "linjer": [{"id": "L-1", "type": "HOVEDSTOL"}]}'
    )
    (linje,) = innkrevingsregler.vurder(krav, date(2026, 11, 22)).foreldelse
    assert linje.status is innkrevingsregler.Status.AVGJORT
    assert linje.siste_dag == date(2027, 3, 15)


# ---- Typene ----


def forventede_feil(fil: Path) -> dict[int, str]:
    """Linjene der typekontrollen skal finne en feil, og noe meldingen skal ha i seg."""
    linjer = fil.read_text(encoding="utf-8").splitlines()
    return {nr: treff[1] for nr, linje in enumerate(linjer, 1) if (treff := re.search(r"# E: (.+)$", linje))}


@pytest.fixture(scope="module")
def typefeil() -> dict[Path, dict[int, str]]:
    """Feilene mypy finner i typeeksemplene: fil, linje og melding."""
    filer = sorted(TYPING.glob("*.py"))
    oppsett = ["--config-file", str(ROT / "pyproject.toml"), "--cache-dir", str(ROT / ".mypy_cache")]
    ut, uventet, _ = mypy.run([*oppsett, "--no-error-summary", "--hide-error-context", *map(str, filer)])
    assert not uventet
    feil: dict[Path, dict[int, str]] = {fil: {} for fil in filer}
    for linje in ut.splitlines():
        treff = re.match(r"(.+?):(\d+): error: (.+)", linje)
        if treff:
            feil.setdefault(Path(treff[1]).resolve(), {})[int(treff[2])] = treff[3]
    return feil


@pytest.mark.parametrize("fil", sorted(TYPING.glob("ok_*.py")), ids=lambda fil: fil.stem)
def test_riktig_bruk_har_riktige_typer(fil: Path, typefeil: dict[Path, dict[int, str]]) -> None:
    assert typefeil[fil] == {}


@pytest.mark.parametrize("fil", sorted(TYPING.glob("feil_*.py")), ids=lambda fil: fil.stem)
def test_gal_bruk_blir_avvist(fil: Path, typefeil: dict[Path, dict[int, str]]) -> None:
    ventet, funnet = forventede_feil(fil), typefeil[fil]
    assert ventet
    assert set(funnet) == set(ventet)
    assert {nr: melding for nr, melding in funnet.items() if ventet[nr] not in melding} == {}
