"""Endres en regel om foreldelse, får minst ett eksempel et annet svar, eller så endrer det ikke retten."""

from __future__ import annotations

from innkrevingsregler.regler import OMRAADER
from verktoeylaster import last

VERKTOEY = last("muter_regler")


def test_et_endret_svar_merkes() -> None:
    """Lengder, dager og brytere i svarene – eller svaret selv, når det ikke har noen – holdes fast av et eksempel.

    Annenhver mutant prøves her, for tidens skyld; verktøyet prøver alle.
    """
    mutanter = [m for regel in OMRAADER["foreldelse"] for m in VERKTOEY.svarmutanter(regel)]
    assert {m.regel.id for m in mutanter} == {regel.id for regel in OMRAADER["foreldelse"]}
    assert VERKTOEY.ikke_fanget(mutanter[::2]) == ()


def test_et_endret_vilkaar_merkes() -> None:
    """Hver nittiende mutant, vilkår, perioder og unntak medregnet; verktøyet prøver alle."""
    tapt = {m.navn for m in VERKTOEY.ikke_fanget(VERKTOEY.alle_mutanter("foreldelse")[::90])}
    assert tapt <= set(VERKTOEY.godtatte())


def test_en_uendret_regel_fanges_ikke_og_er_likeverdig() -> None:
    """Det er endringen eksemplene merker: en regel satt inn for seg selv gir de samme svarene."""
    for regel in OMRAADER["foreldelse"][::150]:
        uendret = VERKTOEY.Mutant(regel, "uendret", regel)
        assert not VERKTOEY.fanget(uendret)
        assert VERKTOEY.likeverdig(uendret)


def test_listen_over_likeverdige_er_ikke_utdatert() -> None:
    """Det som står der, finnes, er ikke fanget og lar seg ikke bevise; ellers skal det ut."""
    godtatte = VERKTOEY.godtatte()
    assert len(set(godtatte)) == len(godtatte)
    finnes = set()
    for omraade in OMRAADER:
        alle = VERKTOEY.alle_mutanter(omraade)
        listen = [m for m in alle if m.navn in godtatte]
        finnes |= {m.navn for m in listen}
        assert VERKTOEY.utdaterte(alle, listen, VERKTOEY.ikke_fanget(listen)) == ()
    assert finnes == set(godtatte)
