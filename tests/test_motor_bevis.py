"""Beviset finner hvert hull og hvert uerklærte overlapp, og bare dem."""

from __future__ import annotations

import sys
from datetime import date
from itertools import product

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor import bevis as bevismodul
from innkrevingsregler.motor.bevis import Funn, Funnslag, bevis, forskjell, grensedatoer, svarer_likt
from innkrevingsregler.motor.diagram import ANNET
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.regel import ALLTID_I_KRAFT, Regel, regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.utfall import Konflikt, UtenforDekning
from innkrevingsregler.regelform.variabler import Omfang
from innkrevingsregler.regelform.vilkaar import ALLTID, Uttrykk, Vilkaar
from innkrevingsregler.rettskilder.periode import Periode
from regelgenerator import (
    AAPNE_BLAD,
    BELOEP,
    DATO,
    FAKTABLAD,
    GRUNNER,
    HJEMMEL,
    JA,
    KODE,
    KONFLIKT,
    LESNING,
    NAVN,
    SKJOENN,
    SPOERSMAAL,
    Svar,
    alle_variabler,
    bok,
    fasit,
    mulige_verdier,
    regler_om,
    virksomme_regler,
)


def _regel(navn: str, naar: Vilkaar, da: Svar, om=SPOERSMAAL, gjelder=ALLTID_I_KRAFT, unntak_fra=()) -> Regel:
    return regel(navn, om=om, hjemmel=HJEMMEL, naar=naar, da=da, gjelder=gjelder, unntak_fra=unntak_fra, fordi="grunn")


def _funn(*regler: Regel, forutsetninger=None) -> tuple[Funn, ...]:
    return bevis(bok(regler), forutsetninger=forutsetninger or {})


K, J, D, B, N = (Uttrykk(v) for v in (KODE, JA, DATO, BELOEP, NAVN))

UTEN_FEIL = {
    "alltid": [_regel("a", ALLTID, Svar.EN)],
    "ja og nei": [_regel("a", J.ja, Svar.EN), _regel("b", J.nei, Svar.TO)],
    "alle kodene": [_regel("a", K.er_en_av("A", "B"), Svar.EN), _regel("b", K == "C", Svar.TO)],
    "før og etter": [_regel("a", date(2026, 1, 1) > D, Svar.EN), _regel("b", date(2026, 1, 1) <= D, Svar.TO)],
    "over og under": [_regel("a", B <= 10, Svar.EN), _regel("b", B > 10, Svar.TO)],
    "tekst og ikke": [_regel("a", N == "x", Svar.EN), _regel("b", N != "x", Svar.TO)],
    "hovedregel og unntak": [_regel("a", ALLTID, Svar.EN), _regel("b", J.ja, Svar.TO, unntak_fra=("a",))],
    "perioder etter hverandre": [
        _regel("a", ALLTID, Svar.EN, gjelder=Periode(None, date(2026, 12, 31))),
        _regel("a", ALLTID, Svar.TO, gjelder=Periode(date(2027, 1, 1), None)),
    ],
    "skjønn begge veier": [_regel("a", SKJOENN, Svar.EN), _regel("b", ~SKJOENN, Svar.TO)],
    "hver lesning": [_regel(x, Uttrykk(LESNING) == x, s) for x, s in (("a", Svar.EN), ("b", Svar.TO))],
    "samme svar to ganger": [_regel("a", ALLTID, Svar.EN), _regel("b", J.ja, Svar.EN)],
    "grunner side om side": [_regel("a", J.ja, Svar.EN, om=GRUNNER), _regel("b", J.ja, Svar.TO, om=GRUNNER)],
    "delvis dekket": [_regel("a", J.ja, Svar.EN, om=attrs.evolve(SPOERSMAAL.begrep, delvis="resten er ikke skrevet"))],
}


@pytest.mark.parametrize("regler", UTEN_FEIL.values(), ids=UTEN_FEIL.keys())
def test_uten_hull_og_overlapp(regler):
    assert _funn(*regler) == ()


MED_FEIL = {
    "bare ja": ([_regel("a", J.ja, Svar.EN)], Funnslag.GAP, (), {"krav.ja": False}),
    "en kode mangler": ([_regel("a", K.er_en_av("A", "B"), Svar.EN)], Funnslag.GAP, (), {"krav.kode": "C"}),
    "grensen mangler": (
        [_regel("a", B < 10, Svar.EN), _regel("b", B > 10, Svar.TO)],
        Funnslag.GAP,
        (),
        {"krav.beloep": 10},
    ),
    "grensen er med to ganger": (
        [_regel("a", B <= 10, Svar.EN), _regel("b", B >= 10, Svar.TO)],
        Funnslag.OVERLAPP,
        ("a", "b"),
        {"krav.beloep": 10},
    ),
    "teksten ingen nevner": ([_regel("a", N == "x", Svar.EN)], Funnslag.GAP, (), {"krav.navn": ANNET}),
    "unntak uten rekkefølge": (
        [
            _regel("a", ALLTID, Svar.EN),
            _regel("b", J.ja, Svar.TO, unntak_fra=("a",)),
            _regel("c", K == "A", Svar.TRE, unntak_fra=("a",)),
        ],
        Funnslag.OVERLAPP,
        ("b", "c"),
        {"krav.ja": True, "krav.kode": "A"},
    ),
    "unntaket fra unntaket gir hovedregelen tilbake": (
        [
            _regel("a", ALLTID, Svar.EN),
            _regel("b", J.ja, Svar.TO, unntak_fra=("a",)),
            _regel("c", J.ja & (K == "A"), Svar.TRE, unntak_fra=("b",)),
        ],
        Funnslag.OVERLAPP,
        ("a", "c"),
        {"krav.ja": True, "krav.kode": "A"},
    ),
    "skjønnet kan lande på nei": ([_regel("a", SKJOENN, Svar.EN)], Funnslag.GAP, (), {"skjoenn.urimelig": False}),
}


@pytest.mark.parametrize(("regler", "slag", "ider", "eksempel"), MED_FEIL.values(), ids=MED_FEIL.keys())
def test_hull_og_overlapp(regler, slag, ider, eksempel):
    (funn,) = _funn(*regler)
    assert (funn.slag, funn.regler, dict(funn.eksempel), funn.dato) == (slag, ider, eksempel, None)


def test_dagen_mellom_to_perioder():
    regler = (
        _regel("a", ALLTID, Svar.EN, gjelder=Periode(None, date(2026, 12, 30))),
        _regel("b", ALLTID, Svar.TO, gjelder=Periode(date(2027, 1, 1), None)),
    )
    (funn,) = _funn(*regler)
    assert (funn.slag, funn.dato) == (Funnslag.GAP, date(2026, 12, 31))
    assert funn.tekst() == (
        "test.svar (2026-12-31): ingen regel treffer, når\n  krav.dato er 2026-12-31  – dato ved kravet"
    )


def test_overlappet_meldes_for_hver_grensedato_det_er_paa():
    regler = (
        _regel("a", ALLTID, Svar.EN, gjelder=Periode(None, date(2026, 6, 30))),
        _regel("b", J.ja, Svar.TO, gjelder=Periode(date(2026, 6, 30), None)),
        _regel("c", J.nei, Svar.TO, gjelder=Periode(date(2026, 7, 1), None)),
    )
    assert [(f.slag, f.dato, f.regler) for f in _funn(*regler)] == [(Funnslag.OVERLAPP, date(2026, 6, 30), ("a", "b"))]


def test_en_feil_mellom_grensedatoene_finnes_ogsaa():
    regler = (_regel("a", date(2026, 3, 3) != D, Svar.EN),)
    (funn,) = bevis(bok(regler), grensedatoer=(date(2026, 1, 1),))
    assert (funn.dato, dict(funn.eksempel)) == (None, {"krav.dato": date(2026, 3, 3)})


def test_eksemplet_som_tekst():
    regler = (
        _regel("en", J.ja & (B >= 10_050) & (N != "x"), Svar.EN),
        _regel("to", (B <= 10_050) & (K == "A"), Svar.TO, unntak_fra=()),
        _regel("ellers", ~(J.ja & (B >= 10_050) & (N != "x")) & ~((B <= 10_050) & (K == "A")), Svar.TRE),
    )
    (funn,) = _funn(*regler)
    assert funn.tekst() == (
        "test.svar: regler med ulike svar treffer samtidig: en og to, når\n"
        "  krav.ja er ja  – ja ved kravet\n"
        "  krav.beloep er 100,50 kroner  – beloep ved kravet\n"
        "  krav.navn er noe annet enn det reglene nevner  – navn ved kravet\n"
        "  krav.kode er A  – kode ved kravet"
    )


def test_negative_beloep_som_tekst():
    (funn,) = _funn(_regel("a", B != -5, Svar.EN))
    assert "krav.beloep er −0,05 kroner" in funn.tekst()


def test_overlapp_uansett_fakta():
    (funn,) = _funn(_regel("a", ALLTID, Svar.EN), _regel("b", ALLTID, Svar.TO))
    assert funn.fakta == ()
    assert funn.tekst().endswith("  … uansett fakta")


def test_forutsetninger_fjerner_umulige_fakta():
    regler = (_regel("a", J.ja, Svar.EN), _regel("b", K == "A", Svar.TO))
    uten = _funn(*regler)
    assert {f.slag for f in uten} == {Funnslag.GAP, Funnslag.OVERLAPP}
    enten_eller = (J.ja & (K != "A")) | (J.nei & (K == "A"))
    assert _funn(*regler, forutsetninger={Omfang.KRAV: (enten_eller,)}) == ()
    assert _funn(*regler, forutsetninger={Omfang.SAK: (enten_eller,)}) == uten


def test_svaret_paa_et_begrep_er_fritt():
    oeverste = attrs.evolve(SPOERSMAAL.begrep, navn="test.oeverste")()
    regler = (
        _regel("a", ALLTID, Svar.EN),
        _regel("b", SPOERSMAAL.svar.er_en_av("EN", "TO"), Svar.EN, om=oeverste),
    )
    (funn,) = _funn(*regler)
    assert (funn.spoersmaal, dict(funn.eksempel)) == (oeverste, {"begrep.test.svar": "TRE"})


@pytest.mark.parametrize(
    ("naar", "datoer"),
    [
        (date(2026, 1, 1) > D, [date(2025, 12, 31), date(2026, 1, 1)]),
        (date(2026, 1, 1) <= D, [date(2025, 12, 31), date(2026, 1, 1)]),
        (date(2026, 1, 1) >= D, [date(2026, 1, 1), date(2026, 1, 2)]),
        (date(2026, 1, 1) < D, [date(2026, 1, 1), date(2026, 1, 2)]),
        (date(2026, 1, 1) == D, [date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 2)]),
        (J.ja, []),
    ],
)
def test_grensedatoer_i_vilkaar(naar, datoer):
    assert list(grensedatoer(bok([_regel("a", naar, Svar.EN)]), SPOERSMAAL)) == datoer


def test_grensedatoer_i_perioder():
    regler = [_regel("a", ALLTID, Svar.EN, gjelder=Periode(date(2026, 1, 1), date(2026, 12, 31)))]
    assert [str(d) for d in grensedatoer(bok(regler), SPOERSMAAL)] == [
        "2025-12-31",
        "2026-01-01",
        "2026-12-31",
        "2027-01-01",
    ]


def _alle_fakta(regelbok: Regelbok):
    alle = alle_variabler(regelbok)
    for verdier in product(*map(mulige_verdier, alle)):
        yield {v.noekkel: verdi for v, verdi in zip(alle, verdier, strict=True)}


@settings(deadline=None, max_examples=60)
@given(regler_om(SPOERSMAAL, st.one_of(FAKTABLAD, FAKTABLAD, AAPNE_BLAD), flest=3, flest_blad=3))
def test_beviset_er_enig_med_alle_utfyllinger(regler):
    regelbok = bok(regler)
    svarene = {fasit(regelbok, SPOERSMAAL, rad) for rad in _alle_fakta(regelbok)}
    slag = {f.slag for f in bevis(regelbok)}
    assert (Funnslag.GAP in slag) == (None in svarene)
    assert (Funnslag.OVERLAPP in slag) == (KONFLIKT in svarene)


@settings(deadline=None, max_examples=60)
@given(regler_om(SPOERSMAAL, flest=4, flest_blad=4))
def test_hvert_eksempel_gir_det_svaret_beviset_sier(regler):
    regelbok = bok(regler)
    motor = skalar_motor(regelbok)
    for funn in bevis(regelbok):
        svar = motor.svar(SPOERSMAAL, dict(funn.eksempel))
        if funn.slag is Funnslag.GAP:
            assert isinstance(svar, UtenforDekning)
        else:
            assert isinstance(svar, Konflikt)


LIKE = {
    "samme bok": (UTEN_FEIL["hovedregel og unntak"], UTEN_FEIL["hovedregel og unntak"]),
    "nektet to ganger": ([_regel("a", K == "A", Svar.EN)], [_regel("a", ~K.er_en_av("B", "C"), Svar.EN)]),
    "unntaket skrevet inn i hovedregelen": (
        [_regel("a", ALLTID, Svar.EN), _regel("b", J.ja, Svar.TO, unntak_fra=("a",))],
        [_regel("a", J.nei, Svar.EN), _regel("b", J.ja, Svar.TO)],
    ),
    "perioden skrevet som vilkår": (
        [_regel("a", ALLTID, Svar.EN, gjelder=Periode(date(2026, 1, 1), None))],
        [_regel("a", date(2025, 12, 31) < D, Svar.EN)],
    ),
    "en regel som aldri virker": ([], [_regel("a", J.ja & J.nei, Svar.EN)]),
    "én regel delt i to": (
        [_regel("a", ALLTID, Svar.EN, om=GRUNNER)],
        [_regel("a", J.ja, Svar.EN, om=GRUNNER), _regel("b", J.nei, Svar.EN, om=GRUNNER)],
    ),
}

ULIKE = {
    "et annet svar": ([_regel("a", ALLTID, Svar.EN)], [_regel("a", ALLTID, Svar.TO)]),
    "grensen flyttet": ([_regel("a", B < 10, Svar.EN)], [_regel("a", B <= 10, Svar.EN)]),
    "en regel til": ([_regel("a", J.ja, Svar.EN)], [_regel("a", J.ja, Svar.EN), _regel("b", J.nei, Svar.EN)]),
    "perioden flyttet en dag": (
        [_regel("a", ALLTID, Svar.EN, gjelder=Periode(date(2026, 1, 1), None))],
        [_regel("a", ALLTID, Svar.EN, gjelder=Periode(date(2026, 1, 2), None))],
    ),
    "samme svar, en annen hjemmel": (
        [_regel("a", J.ja, Svar.EN)],
        [attrs.evolve(_regel("a", J.ja, Svar.EN), hjemmel=(HJEMMEL.nr(1),))],
    ),
}


def _likt(foer, etter) -> bool:
    om = (*foer, *etter)[0].om
    return svarer_likt(bok(foer), bok(etter), om)


@pytest.mark.parametrize(("foer", "etter"), LIKE.values(), ids=LIKE.keys())
def test_svarer_likt(foer, etter):
    assert _likt(foer, etter)
    assert _likt(etter, foer)


@pytest.mark.parametrize(("foer", "etter"), ULIKE.values(), ids=ULIKE.keys())
def test_svarer_ikke_likt(foer, etter):
    assert not _likt(foer, etter)
    assert not _likt(etter, foer)


def test_svarer_likt_bortsett_fra_hjemmelen():
    foer, etter = map(bok, ULIKE["samme svar, en annen hjemmel"])
    assert svarer_likt(foer, etter, SPOERSMAAL, hjemmelen=False)


def test_svarer_likt_under_forutsetningen():
    foer, etter = (bok([_regel("a", vilkaar, Svar.EN)]) for vilkaar in (J.ja, J.ja & (K == "A")))
    assert not svarer_likt(foer, etter, SPOERSMAAL)
    assert forskjell(foer, etter, SPOERSMAAL, {Omfang.KRAV: (J.nei | (K == "A"),)}) is None


def test_forskjellen_er_fakta_der_svarene_er_ulike():
    foer, etter = (bok([_regel("a", J.ja & (grense > B), Svar.EN)]) for grense in (10, 11))
    assert dict(forskjell(foer, etter, SPOERSMAAL)) == {JA: True, BELOEP: 10}


@settings(deadline=None, max_examples=40)
@given(regler_om(SPOERSMAAL, flest=3, flest_blad=3), st.integers(0, 2), st.booleans())
def test_boekene_svarer_likt_naar_de_gjoer_det_for_alle_utfyllinger(regler, hvilken, nektet):
    valgt = regler[hvilken % len(regler)]
    foer = bok(regler)
    etter = bok([attrs.evolve(r, naar=~r.naar) if r is valgt else r for r in regler] if nektet else foer.uten(valgt.id))
    begge = [[{r.da for r in virksomme_regler(b.regler, rad)} for b in (foer, etter)] for rad in _alle_fakta(foer)]
    assert svarer_likt(foer, etter, SPOERSMAAL) == all(en == annen for en, annen in begge)


def test_uten_z3_sier_feilen_hva_som_mangler(monkeypatch):
    bevismodul._z3.cache_clear()
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(ImportError) as feil:
        _funn(_regel("a", ALLTID, Svar.EN))
    bevismodul._z3.cache_clear()
    assert str(feil.value) == "beviset trenger z3: installer tillegget med pip install 'innkrevingsregler[test]'"


def test_alle_reglene_er_uten_hull_og_overlapp():
    from innkrevingsregler.regler import regelbok

    funn = bevis(regelbok())
    assert not funn, "\n\n".join(f.tekst() for f in funn)
