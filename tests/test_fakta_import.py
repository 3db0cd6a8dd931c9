"""Import av fakta er billig: det tunge lastes først når noen leser, skriver eller bruker hendelsene."""

import subprocess
import sys

import pytest


def _lastet_av(setning: str) -> set[str]:
    svar = subprocess.run(
        [sys.executable, "-c", f"{setning}; import sys; print(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(svar.stdout.split())


@pytest.mark.parametrize("modul", ["cattrs", "hypothesis", "duckdb", "innkrevingsregler.fakta.hendelser", "csv"])
def test_import_av_fakta_laster_ikke(modul: str) -> None:
    assert modul not in _lastet_av("import innkrevingsregler.fakta")


@pytest.mark.parametrize("modul", ["hypothesis", "duckdb", "pandas", "pyarrow", "jsonschema"])
def test_lesing_av_json_laster_ikke(modul: str) -> None:
    lastet = _lastet_av("from innkrevingsregler.fakta.lesing import les_krav; les_krav('[]')")
    assert modul not in lastet


def test_fakta_importerer_ikke_andre_deler_av_prosjektet() -> None:
    moduler = "lesing, skriving, skjema, mappe, hendelser"
    lastet = _lastet_av(f"from innkrevingsregler.fakta import {moduler}")
    fra_prosjektet = {navn for navn in lastet if navn.startswith("innkrevingsregler.")}
    assert {navn for navn in fra_prosjektet if not navn.startswith("innkrevingsregler.fakta")} == set()
