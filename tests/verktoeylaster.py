"""Verktøyene ligger ikke i pakken, så prøvene laster dem fra filen."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

VERKTOEY = Path(__file__).resolve().parent.parent / "verktoey"


def last(navn: str) -> ModuleType:
    """Verktøyet som modul; en ny hver gang."""
    spesifikasjon = importlib.util.spec_from_file_location(navn, VERKTOEY / f"{navn}.py")
    assert spesifikasjon is not None
    assert spesifikasjon.loader is not None
    modul = importlib.util.module_from_spec(spesifikasjon)
    spesifikasjon.loader.exec_module(modul)
    return modul
