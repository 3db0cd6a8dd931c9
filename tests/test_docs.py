"""Dokumentasjonen: genererte sider er oppdaterte, koden kjører, lenkene finnes, og ingenting peker ut av prosjektet."""

from __future__ import annotations

import doctest
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from verktoeylaster import last

ROT = Path(__file__).resolve().parent.parent
DOCS = ROT / "docs"
SIDER = sorted(DOCS.rglob("*.md"))
ALLE = [*SIDER, *(ROT / navn for navn in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]

_KODE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
_BLOKK = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_INNSKUTT = re.compile(r"`[^`\n]*`")
_LENKE = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_OVERSKRIFT = re.compile(r"^#+ (.+)$", re.MULTILINE)


def _navn(fil: Path) -> str:
    return str(fil.relative_to(ROT))


# --- genererte sider --------------------------------------------------------------------------------------


def test_de_genererte_sidene_er_oppdaterte() -> None:
    assert last("lag_docs").utdaterte() == [], "kjør python verktoey/lag_docs.py"


def test_sjekk_feiler_paa_en_utdatert_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    verktoey = last("lag_docs")
    monkeypatch.setattr(verktoey, "DOCS", tmp_path)
    monkeypatch.setattr(verktoey, "sider", lambda: {"side.md": "ny\n"})
    assert verktoey.main(["--sjekk"]) == 1
    assert "docs/side.md er utdatert" in capsys.readouterr().err
    assert verktoey.main([]) == 0
    assert (tmp_path / "side.md").read_text(encoding="utf-8") == "ny\n"
    assert verktoey.main(["--sjekk"]) == 0


def test_hver_regel_staar_paa_siden_om_reglene() -> None:
    from innkrevingsregler.regler import ALLE_REGLER

    overskrifter = set(_OVERSKRIFT.findall((DOCS / "regler.md").read_text(encoding="utf-8")))
    assert {r.id for r in ALLE_REGLER} <= overskrifter


def test_kontrakten_lover_bare_det_som_er_offentlig() -> None:
    import innkrevingsregler

    tabell = (DOCS / "kontrakt.md").read_text(encoding="utf-8").partition("## Python")[2].partition("Alle typer")[0]
    celler = " ".join(linje.split(" | ")[0] for linje in tabell.splitlines() if linje.startswith("| `"))
    navn = set(re.findall(r"`(\w+)", celler))
    assert {"les_krav", "vurder", "dekning"} <= navn
    assert navn <= set(innkrevingsregler.__all__)


# --- koden i dokumentene ----------------------------------------------------------------------------------


_MED_KODE = [fil for fil in ALLE if _KODE.search(fil.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("fil", _MED_KODE, ids=_navn)
def test_koden_kjoerer(fil: Path) -> None:
    """Blokkene på en side hører sammen. En blokk med >>> er en doctest; en uten skal bare kjøre."""
    blokker = _KODE.findall(fil.read_text(encoding="utf-8"))
    navnerom: dict[str, object] = {"__name__": "__main__"}
    for blokk in blokker:
        if ">>>" not in blokk:
            exec(compile(blokk, _navn(fil), "exec"), navnerom)
            continue
        proeve = doctest.DocTestParser().get_doctest(blokk, navnerom, _navn(fil), str(fil), 0)
        melding: list[str] = []
        kjoerer = doctest.DocTestRunner()
        kjoerer.run(proeve, out=melding.append, clear_globs=False)
        navnerom = proeve.globs
        assert kjoerer.summarize(verbose=False).failed == 0, "".join(melding)


def test_eksemplene_i_regeltekst_kjoerer() -> None:
    from innkrevingsregler.forklaring import regeltekst

    utfall = doctest.testmod(regeltekst)
    assert utfall.attempted > 0
    assert utfall.failed == 0


# --- lenker -----------------------------------------------------------------------------------------------


def _anker(overskrift: str) -> str:
    """Ankeret MkDocs og GitHub lager av en overskrift."""
    tekst = re.sub(r"[^\w\s-]", "", overskrift.replace("`", "").lower())
    return re.sub(r"[\s]+", "-", tekst.strip())


@pytest.mark.parametrize("fil", ALLE, ids=_navn)
def test_interne_lenker_finnes(fil: Path) -> None:
    tekst = _INNSKUTT.sub("", _BLOKK.sub("", fil.read_text(encoding="utf-8")))
    assert [lenke for lenke in _LENKE.findall(tekst) if not _finnes(fil, lenke)] == []


def _finnes(fra: Path, lenke: str) -> bool:
    if re.match(r"[a-z]+:", lenke):
        return True
    sti, _, anker = lenke.partition("#")
    maal = (fra.parent / sti).resolve() if sti else fra
    if not maal.is_file():
        return False
    return not anker or anker in {_anker(o) for o in _OVERSKRIFT.findall(maal.read_text(encoding="utf-8"))}


def test_hver_side_staar_i_menyen_og_omvendt() -> None:
    def filer(meny: object) -> Iterator[str]:
        if isinstance(meny, str):
            yield meny
        elif isinstance(meny, list):
            for del_ in meny:
                yield from filer(del_)
        elif isinstance(meny, dict):
            for del_ in meny.values():
                yield from filer(del_)

    oppsett = yaml.safe_load((ROT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert set(filer(oppsett["nav"])) == {str(s.relative_to(DOCS)) for s in SIDER}


# --- ingenting peker ut av prosjektet ---------------------------------------------------------------------

_TEKSTFILER = sorted(
    fil
    for mappe in ("docs", "src", "verktoey", "eksempler", "benchmarks")
    for fil in (ROT / mappe).rglob("*")
    if fil.suffix in {".md", ".py", ".json", ".csv", ".yml", ".ipynb"} and "__pycache__" not in fil.parts
)
_MASKINSTIER = re.compile(r"(?<![\w.])/(?:work|tmp|root|home|opt|Users)/|\bkilder/|[A-Z]:\\\\")


def test_ingen_fil_nevner_stier_paa_maskinen() -> None:
    """Verken maskinen den ble skrevet på, eller mapper som ikke er med i prosjektet."""
    treff = [
        f"{_navn(fil)}: {m.group()}"
        for fil in [*_TEKSTFILER, *ALLE]
        if (m := _MASKINSTIER.search(fil.read_text(encoding="utf-8")))
    ]
    assert treff == []
