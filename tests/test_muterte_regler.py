"""Endres svaret i en regel om foreldelse, får minst ett eksempel et annet svar."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from innkrevingsregler.regler import OMRAADER


def _verktoey() -> ModuleType:
    fil = Path(__file__).resolve().parent.parent / "verktoey" / "muter_regler.py"
    spesifikasjon = importlib.util.spec_from_file_location("muter_regler", fil)
    assert spesifikasjon is not None
    assert spesifikasjon.loader is not None
    modul = importlib.util.module_from_spec(spesifikasjon)
    spesifikasjon.loader.exec_module(modul)
    return modul


def test_et_endret_svar_merkes() -> None:
    """Lengder, dager og brytere i svarene – eller svaret selv, når det ikke har noen – holdes fast av et eksempel.

    Annenhver mutant prøves her, for tidens skyld; verktøyet prøver alle.
    """
    verktoey = _verktoey()
    mutanter = [m for regel in OMRAADER["foreldelse"] for m in verktoey.svarmutanter(regel)]
    assert {m.regel.id for m in mutanter} == {regel.id for regel in OMRAADER["foreldelse"]}
    assert verktoey.ikke_fanget(mutanter[::2]) == ()


def test_en_uendret_regel_fanges_ikke() -> None:
    """Det er endringen eksemplene merker: en regel satt inn for seg selv gir de samme svarene."""
    verktoey = _verktoey()
    uendret = [verktoey.Mutant(regel, "uendret", regel) for regel in OMRAADER["foreldelse"][::150]]
    assert len(verktoey.ikke_fanget(uendret)) == len(uendret)
