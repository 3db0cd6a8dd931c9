"""Regnestykket som deler et beløp: egenskapene, og likhet med et langsomt orakel i brøker."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motregning.deling import Andel, Post, del_ut


@st.composite
def poster(draw: st.DrawFn, *, vekter: bool = False, fra: int = 0) -> tuple[Post, ...]:
    antall = draw(st.integers(1, 8))
    return tuple(
        Post(
            krav=f"K{draw(st.integers(0, 3))}",
            linje=f"L{nummer}",
            beloep=draw(st.integers(fra, 400)),
            plass=tuple(draw(st.lists(st.integers(0, 2), min_size=3, max_size=3))),
            vekt=draw(st.none() | st.integers(1, 500)) if vekter else None,
        )
        for nummer in range(antall)
    )


def orakel(beloep: int, linjene: tuple[Post, ...]) -> dict[tuple[str, str], int]:
    """Det samme, regnet på en annen måte: nivåene lagt flatt, og vannstanden funnet med brøker."""
    grupper: dict[tuple[int, ...], list[Post]] = defaultdict(list)
    for post in linjene:
        grupper[post.plass].append(post)
    svar: dict[tuple[str, str], int] = {}
    for plass in sorted(grupper):
        like = grupper[plass]
        faar = min(beloep, sum(p.beloep for p in like))
        beloep -= faar
        svar |= _innenfor(faar, like)
    return svar


def _innenfor(faar: int, like: list[Post]) -> dict[tuple[str, str], int]:
    eksakt: dict[tuple[str, str], Fraction] = {}
    aapne = sorted(like, key=lambda p: Fraction(p.beloep, p.vekt or p.beloep or 1))
    rest = Fraction(faar)
    while aapne:
        vekt = sum(p.vekt if p.vekt is not None else p.beloep for p in aapne)
        post = aapne.pop(0)
        egen = post.vekt if post.vekt is not None else post.beloep
        andel = min(Fraction(post.beloep), rest * egen / vekt) if vekt else Fraction(0)
        eksakt[post.krav, post.linje] = andel
        rest -= andel
    svar = {id_: int(andel) for id_, andel in eksakt.items()}
    mangler = faar - sum(svar.values())
    for id_ in sorted(eksakt, key=lambda i: (svar[i] - eksakt[i], i))[:mangler]:
        svar[id_] += 1
    return svar


def belopene(andeler: dict[tuple[str, str], Andel]) -> dict[tuple[str, str], int]:
    assert all(a.beloep is not None for a in andeler.values())
    return {id_: a.beloep or 0 for id_, a in andeler.items()}


@given(st.integers(0, 2000), poster(vekter=True))
@settings(max_examples=500)
def test_som_orakelet(beloep: int, linjene: tuple[Post, ...]) -> None:
    assert belopene(del_ut(beloep, linjene)) == orakel(beloep, linjene)


@given(st.integers(0, 2000), poster(vekter=True))
def test_bevart_til_oeret_og_ingen_over_linjen(beloep: int, linjene: tuple[Post, ...]) -> None:
    andeler = belopene(del_ut(beloep, linjene))
    assert sum(andeler.values()) == min(beloep, sum(p.beloep for p in linjene))
    assert all(0 <= andeler[p.krav, p.linje] <= p.beloep for p in linjene)


@given(st.integers(0, 2000), poster())
def test_en_hoeyere_plass_er_full_foer_en_lavere_faar(beloep: int, linjene: tuple[Post, ...]) -> None:
    andeler = belopene(del_ut(beloep, linjene))
    faar = {p.plass for p in linjene if andeler[p.krav, p.linje]}
    ikke_full = {p.plass for p in linjene if andeler[p.krav, p.linje] < p.beloep}
    assert not faar or not ikke_full or max(faar) <= min(ikke_full)


@given(st.integers(0, 1500), st.integers(0, 1500), poster(vekter=True))
@settings(max_examples=300)
def test_mer_penger_gir_hoeyst_ett_oere_mindre(beloep: int, mer: int, linjene: tuple[Post, ...]) -> None:
    foer, etter = belopene(del_ut(beloep, linjene)), belopene(del_ut(beloep + mer, linjene))
    assert all(etter[id_] >= foer[id_] - 1 for id_ in foer)


def test_grensen_paa_ett_oere_naas() -> None:
    linjene = tuple(Post(krav="K", linje=f"L{n}", beloep=b, plass=(0,)) for n, b in enumerate((600, 600, 200)))
    foer, etter = (belopene(del_ut(beloep, linjene)) for beloep in (10, 11))
    assert foer["K", "L2"] == 2
    assert etter["K", "L2"] == 1


@given(st.integers(0, 2000), poster(fra=2), st.data())
@settings(max_examples=300)
def test_en_linje_delt_i_to_flytter_hoeyst_ett_oere(
    beloep: int, linjene: tuple[Post, ...], data: st.DataObject
) -> None:
    post = data.draw(st.sampled_from(linjene))
    en = data.draw(st.integers(1, post.beloep - 1))
    delte = (
        attrs.evolve(post, beloep=en, linje=post.linje + "a"),
        attrs.evolve(post, beloep=post.beloep - en, linje=post.linje + "b"),
    )
    andre = tuple(p for p in linjene if p is not post)
    foer, etter = belopene(del_ut(beloep, linjene)), belopene(del_ut(beloep, (*andre, *delte)))
    assert all(abs(etter[p.krav, p.linje] - foer[p.krav, p.linje]) <= 1 for p in andre)


@given(st.integers(0, 2000), poster(vekter=True), st.randoms())
def test_rekkefoelgen_de_gis_i_er_uten_betydning(beloep: int, linjene: tuple[Post, ...], tilfeldig: object) -> None:
    stokket = list(linjene)
    tilfeldig.shuffle(stokket)  # type: ignore[attr-defined]
    assert del_ut(beloep, stokket) == del_ut(beloep, linjene)


def test_like_brokrester_gaar_til_lavest_id() -> None:
    linjene = [Post(krav=k, linje="L", beloep=100, plass=(0,)) for k in ("B", "A", "C")]
    assert belopene(del_ut(100, linjene)) == {("A", "L"): 34, ("B", "L"): 33, ("C", "L"): 33}


def test_uvisst_innenfor_klassen_gir_grenser_og_sikker_sum() -> None:
    linjene = (
        Post(krav="A", linje="L", beloep=100, plass=(0,)),
        Post(krav="B", linje="L", beloep=300, plass=(1, 0), uviss_fra=1),
        Post(krav="C", linje="L", beloep=50, plass=(1, 1), uviss_fra=1),
        Post(krav="D", linje="L", beloep=70, plass=(2,)),
    )
    andeler = del_ut(400, linjene)
    assert andeler["A", "L"] == Andel(beloep=100, lavest=100, hoeyest=100)
    assert andeler["B", "L"] == Andel(beloep=None, lavest=250, hoeyest=300)
    assert andeler["C", "L"] == Andel(beloep=None, lavest=0, hoeyest=50)
    assert andeler["D", "L"].beloep == 0
    assert del_ut(450, linjene)["B", "L"].beloep == 300


@pytest.mark.parametrize(("beloep", "linje"), [(-1, 5), (5, -1)])
def test_negative_beloep_avvises(beloep: int, linje: int) -> None:
    with pytest.raises(ValueError, match="negative"):
        del_ut(beloep, [Post(krav="K", linje="L", beloep=linje, plass=(0,))])


def test_samme_linje_to_ganger_avvises() -> None:
    post = Post(krav="K", linje="L", beloep=1, plass=(0,))
    with pytest.raises(ValueError, match="to ganger"):
        del_ut(1, [post, post])
