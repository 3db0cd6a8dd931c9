"""Diagrammet over det som står igjen: variabler som ikke betyr noe, faller bort, og de andre står der."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor import diagram as diagrammodul
from innkrevingsregler.motor.diagram import (
    ANNET,
    ForStort,
    Node,
    Slutt,
    Valg,
    avgjoerende,
    diagram,
    slutter,
    stier,
)
from innkrevingsregler.regelform.vilkaar import ALDRI, ALLTID, Uttrykk, variabler
from regelgenerator import (
    AAPNE_BLAD,
    BELOEP,
    DATO,
    FAKTABLAD,
    JA,
    KODE,
    MANGLER,
    NAVN,
    SKJOENN,
    mulige_verdier,
    sant,
    utfyllinger,
    vilkaar,
)

K, J, D, B, N = (Uttrykk(v) for v in (KODE, JA, DATO, BELOEP, NAVN))


@pytest.mark.parametrize(
    ("rester", "verdier", "slutt"),
    [
        ([], [], Slutt(None)),
        ([ALDRI], ["x"], Slutt(None)),
        ([ALLTID], ["x"], Slutt("x")),
        ([ALLTID, ALLTID], ["x", "x"], Slutt("x")),
        ([ALLTID, J.ja], ["x", "x"], Slutt("x")),
        ([J.ja, J.nei], ["x", "x"], Slutt("x")),
        ([J.ja | ~J.ja], ["x"], Slutt("x")),
        ([K == "A", K == "B", K == "C"], ["x", "x", "x"], Slutt("x")),
        ([B < 3, B >= 3], ["x", "x"], Slutt("x")),
        ([date(2026, 1, 1) > D, date(2026, 1, 1) == D, date(2026, 1, 1) < D], ["x", "x", "x"], Slutt("x")),
        ([J.ja & ~J.ja], ["x"], Slutt(None)),
        ([(B > 3) & (B < 4)], ["x"], Slutt(None)),
        ([N == "x", N != "x"], ["x", "x"], Slutt("x")),
    ],
)
def test_svaret_er_det_samme_uansett(rester, verdier, slutt):
    assert diagram(rester, verdier) == slutt


@pytest.mark.parametrize(
    ("rester", "konflikt"),
    [
        ([ALLTID, ALLTID], (0, 1)),
        ([ALLTID, ALLTID, J.ja], (0, 1)),
        ([ALLTID, J.ja, J.nei], (0, 1)),
    ],
)
def test_sikker_konflikt(rester, konflikt):
    node = diagram(rester, ["x", "y", "z"][: len(rester)])
    assert isinstance(node, Slutt)
    assert (node.verdi, node.konflikt) == (None, konflikt)


def test_en_konflikt_er_ikke_et_hull():
    assert Slutt(None) != Slutt(None, (0, 1))
    assert Slutt(None, (0, 1)) == Slutt(None, (1, 2))


def test_ellers_er_svaret_uten_regel():
    assert diagram([ALDRI], [True], False) == Slutt(False)
    assert diagram([ALLTID], [True], False) == Slutt(True)
    assert set(slutter(diagram([J.ja], [True], False))) == {Slutt(True), Slutt(False)}


@pytest.mark.parametrize(
    ("rester", "avgjoer"),
    [
        ([J.ja], [JA]),
        ([J.ja & (K == "A")], [JA, KODE]),
        ([J.ja & (K == "A"), J.ja & (K != "A")], [JA]),
        ([(J.ja & (K == "A")) | (K == "A")], [KODE]),
        ([J.ja & SKJOENN & MANGLER], [JA, *variabler(SKJOENN), *variabler(MANGLER)]),
        ([MANGLER & SKJOENN & J.ja], [JA, *variabler(SKJOENN), *variabler(MANGLER)]),
    ],
)
def test_bare_det_som_kan_endre_svaret_staar_igjen(rester, avgjoer):
    assert list(avgjoerende(diagram(rester, ["x"] * len(rester)))) == avgjoer


@pytest.mark.parametrize(
    ("v", "proeves"),
    [
        (J.ja, (True, False)),
        (K == "A", ("A", "B")),
        (K.er_en_av("A", "B"), ("A", "B", "C")),
        ((K == "A") | ((K == "B") & J.ja) | ((K == "C") & J.nei), ("A", "B", "C")),
        (N == "x", ("x", ANNET)),
        (B < 3, (2, 3)),
        (date(2026, 1, 1) <= D, (date(2025, 12, 31), date(2026, 1, 1))),
    ],
)
def test_verdiene_som_proeves(v, proeves):
    node = diagram([v & SKJOENN], ["x"])
    assert isinstance(node, Valg)
    assert tuple(verdi for verdi, _ in node.grener) == proeves


def test_stiene_er_hver_vei_til_et_svar():
    assert stier(diagram([J.ja, J.nei & SKJOENN], ["x", "y"])) == (
        ((("krav.ja", True),), Slutt("x")),
        ((("krav.ja", False), ("skjoenn.urimelig", True)), Slutt("y")),
        ((("krav.ja", False), ("skjoenn.urimelig", False)), Slutt(None)),
    )
    assert stier(Slutt("x")) == (((), Slutt("x")),)


def test_for_mange_delproblemer(monkeypatch):
    monkeypatch.setattr(diagrammodul, "STOERSTE_DIAGRAM", 2)
    assert diagram([J.ja], ["x"])
    with pytest.raises(ForStort):
        diagram([(J.ja & SKJOENN) | (J.nei & MANGLER)], ["x"])


# --- mot alle utfyllinger ---


def _foelg(node: Node, rad: dict[str, object], forenkle) -> Slutt:
    while isinstance(node, Valg):
        grener = dict(node.grener)
        node = grener[forenkle(node, rad[node.variabel.noekkel])]
    return node


def _samme_omraade(rester, node: Valg, verdi: object) -> object:
    """Den prøvde verdien som ingen av vilkårene skiller fra verdien i raden."""

    def bilde(v: object) -> list[bool]:
        return [b.prov(v) for b in _blad(rester, node.variabel)]

    return next(p for p, _ in node.grener if bilde(p) == bilde(verdi))


def _blad(rester, variabel):
    from innkrevingsregler.regelform.vilkaar import blader

    return [b for r in rester for b in blader(r) if b.variabel == variabel]


@settings(deadline=None, max_examples=150)
@given(
    st.lists(vilkaar(st.one_of(FAKTABLAD, AAPNE_BLAD), flest_blad=4), min_size=1, max_size=4),
    st.data(),
)
def test_diagrammet_er_reglene(rester, data):
    """Hver fullstendig rad fører til svaret reglene gir, og en variabel står der bare når den kan endre det."""
    verdier = [data.draw(st.sampled_from(["x", "y"])) for _ in rester]
    alle = tuple(dict.fromkeys(v for r in rester for v in variabler(r)))
    antall = 1
    for v in alle:
        antall *= len(mulige_verdier(v))
    assume(antall <= 2000)
    node = diagram(rester, verdier)
    svar: dict[tuple[tuple[str, object], ...], object] = {}
    for rad in utfyllinger({}, alle):
        oppfylte = {verdi for r, verdi in zip(rester, verdier, strict=True) if sant(r, rad)}
        slutt = _foelg(node, rad, lambda n, verdi: _samme_omraade(rester, n, verdi))
        assert bool(slutt.konflikt) == (len(oppfylte) > 1)
        assert slutt.konflikt or slutt.verdi == next(iter(oppfylte), None)
        svar[tuple(sorted(rad.items()))] = slutt
    assert set(slutter(node)) == set(svar.values())
    kan_endre = set()
    for v in alle:
        grupper: dict[object, set[object]] = {}
        for rad_, s in svar.items():
            grupper.setdefault(tuple(p for p in rad_ if p[0] != v.noekkel), set()).add(s)
        if any(len(g) > 1 for g in grupper.values()):
            kan_endre.add(v)
    assert set(avgjoerende(node)) == kan_endre
