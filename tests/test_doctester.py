"""Eksemplene i docstringene kjører."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src"
MODULER = sorted(
    ".".join(fil.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__")
    for fil in (SRC / "innkrevingsregler").rglob("*.py")
    if "\n    >>> " in fil.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("modul", MODULER)
def test_eksemplene_kjoerer(modul: str) -> None:
    resultat = doctest.testmod(importlib.import_module(modul))
    assert resultat.attempted
    assert not resultat.failed
