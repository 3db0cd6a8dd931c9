"""Motoren i durable_rules gir de samme statusene som den skalare."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor import durable
from innkrevingsregler.motor.durable import Durable, durable_motor
from innkrevingsregler.motor.kleene import oppfylt
from innkrevingsregler.motor.skalar import Skalar, skalar_motor
from innkrevingsregler.regelform.regel import regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.variabler import Slag, Verditype
from innkrevingsregler.regelform.vilkaar import ALDRI, ALLTID, Uttrykk, Vilkaar, eller, og
from regelgenerator import (
    AAPNE_BLAD,
    BELOEP,
    BYGGER_PAA,
    DATO,
    FAKTABLAD,
    FELTER,
    GRUNNER,
    HJEMMEL,
    JA,
    KODE,
    NAVN,
    SPOERSMAAL,
    TVILSBLAD,
    Svar,
    boeker_med_begreper,
    bok,
    faktum,
    rader,
    regler_om,
    vilkaar,
)

pytestmark = pytest.mark.krever_durable

ALLE_BLAD = st.one_of(FAKTABLAD, FAKTABLAD, FAKTABLAD, AAPNE_BLAD, TVILSBLAD)


def _like(regelbok: Regelbok, rad: dict[str, object]) -> None:
    skalar, via_durable = Skalar(regelbok), Durable(regelbok)
    for spoersmaal in regelbok.spoersmaal:
        assert via_durable.statuser(spoersmaal, rad) == skalar.statuser(spoersmaal, rad)


@settings(deadline=None, max_examples=100)
@given(regler_om(SPOERSMAAL, ALLE_BLAD, flest=8, flest_blad=12), st.lists(rader(), min_size=1, max_size=5))
def test_statusene_er_de_samme(regler, radene):
    regelbok = bok(regler)
    skalar, via_durable = Skalar(regelbok), Durable(regelbok)
    for rad in radene:
        assert via_durable.statuser(SPOERSMAAL, rad) == skalar.statuser(SPOERSMAAL, rad)


@settings(deadline=None, max_examples=40)
@given(boeker_med_begreper(ALLE_BLAD), rader())
def test_svarene_er_de_samme(regelbok, rad):
    skalar, via_durable = skalar_motor(regelbok), durable_motor(regelbok)
    assert via_durable.svar(BYGGER_PAA, rad) == skalar.svar(BYGGER_PAA, rad)
    assert via_durable.svar(SPOERSMAAL, rad) == skalar.svar(SPOERSMAAL, rad)
    assert via_durable.alle(GRUNNER, rad) == skalar.alle(GRUNNER, rad)


def _ett_vilkaar(v: Vilkaar, felter=()) -> Regelbok:
    regler = [regel("en", om=SPOERSMAAL, hjemmel=HJEMMEL, naar=v, da=Svar.EN, fordi="grunn")]
    return Regelbok.bygg(regler, {*FELTER, *felter}, lambda henvisning, periode: ())


STORT = 2**63
TALL = (0, 1, -1, 2**31, -(2**31), 2**53 + 1, STORT // 2 - 1, STORT // 2, STORT - 1, STORT, -STORT, STORT + 1, 10**30)


@pytest.mark.parametrize("grense", TALL)
@pytest.mark.parametrize("avvik", [-1, 0, 1])
def test_alle_tall_har_sin_rekkefoelge(grense, avvik):
    beloep = Uttrykk(BELOEP)
    for v in (beloep < grense, beloep <= grense, beloep > grense, beloep >= grense, beloep == grense, beloep != grense):
        rad = {"krav.beloep": grense + avvik}
        assert Durable(_ett_vilkaar(v)).statuser(SPOERSMAAL, rad) == (oppfylt(v, rad),)


TEKSTER = ("", "A", "AB", "æøå", 'a"b', "a\\b", "a b", "}{", "true", "1", "null", "\n", "\x00", "日本", "x" * 5000)


@pytest.mark.parametrize("nevnt", TEKSTER)
def test_tekster_er_like_bare_naar_de_er_like(nevnt):
    v = Uttrykk(NAVN) == nevnt
    motor = Durable(_ett_vilkaar(v))
    for tekst in (*TEKSTER, nevnt + "x", nevnt[:-1]):
        assert motor.statuser(SPOERSMAAL, {"krav.navn": tekst}) == (tekst == nevnt,)


@pytest.mark.parametrize("dato", [date(1, 1, 1), date(2026, 1, 1), date(9999, 12, 31)])
def test_datoer(dato):
    for v in (Uttrykk(DATO) >= dato, Uttrykk(DATO) == dato):
        motor = Durable(_ett_vilkaar(v))
        for rad in ({"krav.dato": date(2025, 12, 31)}, {"krav.dato": dato}, {}):
            assert motor.statuser(SPOERSMAAL, rad) == (oppfylt(v, rad),)


def test_navn_med_samme_kontrollsum_blandes_ikke_sammen():
    en, to = faktum("K0229599", Verditype.BOOL), faktum("K0432382", Verditype.BOOL)
    v = Uttrykk(en).ja & Uttrykk(to).nei
    assert Durable(_ett_vilkaar(v, (en, to))).statuser(SPOERSMAAL, {en.noekkel: True, to.noekkel: False}) == (True,)
    assert Durable(_ett_vilkaar(v, (en, to))).statuser(SPOERSMAAL, {en.noekkel: True, to.noekkel: True}) == (False,)
    assert Durable(_ett_vilkaar(v, (en, to))).statuser(SPOERSMAAL, {en.noekkel: True}) == (None,)


MANGE = tuple(faktum(f"felt{i}", Verditype.BOOL) for i in range(200))
JAER = tuple(Uttrykk(v).ja for v in MANGE)

STORE_VILKAAR = {
    "200 ledd i og": og(*JAER),
    "200 ledd i eller": eller(*JAER),
    "100 par i eller": eller(*(og(a, b) for a, b in zip(JAER[:100], JAER[100:], strict=True))),
    "100 par i og": og(*(eller(a, b) for a, b in zip(JAER[:100], JAER[100:], strict=True))),
    "lang liste": Uttrykk(NAVN).er_en_av(*(f"n{i}" for i in range(300))),
    "ikke i lang liste": ~Uttrykk(NAVN).er_en_av(*(f"n{i}" for i in range(300))),
    "alltid": ALLTID,
    "aldri": ALDRI,
}


@pytest.mark.parametrize("v", STORE_VILKAAR.values(), ids=STORE_VILKAAR.keys())
@pytest.mark.parametrize(
    "rad",
    [
        {},
        {v.noekkel: True for v in MANGE},
        {v.noekkel: False for v in MANGE},
        {v.noekkel: i % 2 == 0 for i, v in enumerate(MANGE)},
        {v.noekkel: True for v in MANGE[::3]},
        {"krav.navn": "n299"},
        {"krav.navn": "ikke nevnt"},
    ],
    ids=["ukjent", "alle ja", "alle nei", "annenhver", "hver tredje", "i listen", "ikke i listen"],
)
def test_store_vilkaar(v, rad):
    _like(_ett_vilkaar(v, MANGE), rad)


def test_dypt_vilkaar():
    v = JAER[0]
    for i, ja in enumerate(JAER[1:60]):
        v = v & ja if i % 2 else v | ja
    regelbok = _ett_vilkaar(v, MANGE)
    for rad in ({x.noekkel: True for x in MANGE}, {}, {x.noekkel: i % 3 > 0 for i, x in enumerate(MANGE)}):
        _like(regelbok, rad)


def test_flere_regler_enn_ett_regelsett_rommer():
    """Mer enn 64 treff på ett faktum er en feil i durable; reglene må fordeles på flere sett."""
    regler = [
        regel(f"r{i}", om=GRUNNER, hjemmel=HJEMMEL, naar=Uttrykk(JA).ja & ja, da=Svar.EN, fordi="grunn")
        for i, ja in enumerate(JAER)
    ]
    regelbok = Regelbok.bygg(regler, (*MANGE, *FELTER), lambda henvisning, periode: ())
    _like(regelbok, {"krav.ja": True} | {v.noekkel: True for v in MANGE})
    _like(regelbok, {"krav.ja": True} | {v.noekkel: i % 3 == 0 for i, v in enumerate(MANGE)})
    _like(regelbok, {"krav.ja": False})


def test_mange_saker_paa_rad_uten_treff():
    """Uten treff frigjør durable minne som aldri ble satt; uten sletting er 1023 saker grensen."""
    motor = Durable(_ett_vilkaar(Uttrykk(KODE) == "A"))
    for i in range(5000):
        kode = "ABC"[i % 3] if i % 4 else None
        assert motor.statuser(SPOERSMAAL, {"krav.kode": kode}) == (None if kode is None else kode == "A",)


def test_traader_deler_motoren_uten_aa_dele_fakta():
    motor = Durable(_ett_vilkaar((Uttrykk(KODE) == "A") & Uttrykk(JA).ja))

    def prov(i: int) -> bool:
        rad = {"krav.kode": "ABC"[i % 3], "krav.ja": i % 2 == 0}
        return motor.statuser(SPOERSMAAL, rad) == (i % 3 == 0 and i % 2 == 0,)

    with ThreadPoolExecutor(4) as traader:
        assert all(traader.map(prov, range(2000)))


def test_en_feil_i_durable_smitter_ikke_over_paa_neste_sak(monkeypatch):
    motor = Durable(_ett_vilkaar(Uttrykk(JA).ja))
    ekte = durable._motor()

    class Feiler:
        """Legger inn faktum og feiler rett etterpå."""

        create_ruleset = ekte.create_ruleset
        delete_ruleset = ekte.delete_ruleset

        @staticmethod
        def assert_fact(haandtak: int, fakta: str) -> None:
            ekte.assert_fact(haandtak, fakta)
            raise RuntimeError("avbrutt")

    monkeypatch.setattr(durable, "_motor", Feiler)
    with pytest.raises(RuntimeError, match="avbrutt"):
        motor.statuser(SPOERSMAAL, {"krav.ja": True})
    monkeypatch.undo()
    assert motor.statuser(SPOERSMAAL, {"krav.ja": False}) == (False,)


def test_uten_durable_rules_sier_feilen_hva_som_mangler(monkeypatch):
    durable._motor.cache_clear()
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    with pytest.raises(ImportError) as feil:
        durable_motor(_ett_vilkaar(ALLTID))
    durable._motor.cache_clear()
    assert str(feil.value) == (
        "motoren «durable» trenger durable_rules: installer tillegget med pip install 'innkrevingsregler[durable]'"
    )


def test_motoren_sier_hva_den_heter():
    assert durable_motor(_ett_vilkaar(ALLTID)).navn == "durable"


@settings(deadline=None, max_examples=60)
@given(vilkaar(ALLE_BLAD, flest_blad=20), rader())
def test_alternativene_er_vilkaaret(v, rad):
    """Skrevet om til alternativer er vilkåret sikkert oppfylt i nøyaktig de samme tilfellene."""
    assert Durable(_ett_vilkaar(v)).statuser(SPOERSMAAL, rad) == (oppfylt(v, rad),)


# --- alle reglene ---


def _rader_om(regelbok: Regelbok) -> st.SearchStrategy[dict[str, object]]:
    """Rader med verdier reglene faktisk skiller mellom."""
    from innkrevingsregler.motor.diagram import _blader_per_variabel, _proeveverdier

    blader = _blader_per_variabel(v.vilkaar for regler in regelbok.virksomme.values() for v in regler)
    alle = {v.noekkel: _proeveverdier(v, egne) for v, egne in blader.items() if v.slag is not Slag.BEGREP}
    return st.fixed_dictionaries({}, optional={noekkel: st.sampled_from(verdier) for noekkel, verdier in alle.items()})


@pytest.fixture(scope="module")
def alle_reglene():
    from innkrevingsregler.regler import regelbok

    bok = regelbok()
    return bok, Skalar(bok), Durable(bok), _rader_om(bok)


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_statusene_er_de_samme_for_alle_reglene(alle_reglene, data):
    regelbok, skalar, via_durable, radene = alle_reglene
    rad = data.draw(radene)
    for spoersmaal in regelbok.spoersmaal:
        assert via_durable.statuser(spoersmaal, rad) == skalar.statuser(spoersmaal, rad)
