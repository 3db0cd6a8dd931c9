"""Eksempelet i README kjører og skriver det som står der."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def _blokker(spraak: str) -> list[str]:
    return re.findall(rf"^```{spraak}\n(.*?)^```$", README, flags=re.DOTALL | re.MULTILINE)


def test_eksempelet_skriver_det_som_staar_under_det() -> None:
    (kode,), (ventet,) = _blokker("python"), _blokker("text")
    ut = io.StringIO()
    with contextlib.redirect_stdout(ut):
        exec(compile(kode, "README.md", "exec"), {"__name__": "__readme__"})
    assert ut.getvalue() == ventet


def test_de_to_kommandoene_setter_opp_alt_selv() -> None:
    hovedjobb, proever = _blokker("sh")
    for kommando in (hovedjobb, proever):
        assert kommando.startswith("python3 -m venv .venv && .venv/bin/pip install")
    assert "vurder eksempler/portefoelje" in hovedjobb
    assert proever.strip().endswith(".venv/bin/pytest")
