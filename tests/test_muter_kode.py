"""Verktøyet som endrer regnestykkene, endrer én ting om gangen, og kjenner dem det har fått en grunn til."""

from __future__ import annotations

import ast

import pytest

from verktoeylaster import last

VERKTOEY = last("muter_kode")

KODE = '''
@husk(maxsize=7)
def svaret(a: "tekst", b: int) -> int:
    """Teksten er ikke kode."""
    if not a or b <= 3:
        raise ValueError(f"{b + 1} er for lite")
    return a + b
'''

MUTANTER = {
    "svaret: not a or b <= 3 → not a and b <= 3": "if not a and b <= 3:",
    "svaret: if not a or b <= 3: → if not (not a or b <= 3):": "if not (not a or b <= 3):",
    "svaret: not a → a": "if a or b <= 3:",
    "svaret: b <= 3 → b < 3": "if not a or b < 3:",
    "svaret: b <= 3: 3 → 2": "if not a or b <= 2:",
    "svaret: b <= 3: 3 → 4": "if not a or b <= 4:",
    "svaret: raise ValueError(f'{b + 1} er for lite') → pass": "pass",
    "svaret: return a + b → return None": "return None",
    "svaret: a + b → a - b": "return a - b",
}


def test_hver_mutant_er_en_ting() -> None:
    """Dekoratører, annoteringer og tekster endres ikke."""
    navnene = [m.navn for m in VERKTOEY.mutanter(ast.parse(KODE))]
    assert sorted(navnene) == sorted(MUTANTER)
    for nummer, navn in enumerate(navnene):
        endret = ast.unparse(VERKTOEY.med_endring(ast.parse(KODE), nummer)).splitlines()
        nye = [linje.strip() for linje in endret if linje not in ast.unparse(ast.parse(KODE)).splitlines()]
        assert nye == [MUTANTER[navn]]


@pytest.mark.parametrize("modul", VERKTOEY.MODULER)
def test_listen_over_likeverdige_finnes(modul: str) -> None:
    assert VERKTOEY.godtatte(modul) <= {m.navn for m in VERKTOEY.mutantene_av(modul)}
