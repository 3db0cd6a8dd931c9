"""Radene regner ut fakta etter hvert: det er de samme fakta som om alt var regnet ut på forhånd."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.avledning.felles import Faktarad
from innkrevingsregler.avledning.rader import rad_for_hendelse, rad_for_krav, rad_for_linje, rad_for_trekk
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.regelform.rad import LatRad

PER = date(2026, 11, 22)


@settings(deadline=None, max_examples=60)
@given(testing.krav(), st.integers(0, 2**32))
def test_rekkefoelgen_det_spoerres_i_betyr_ikke_noe(krav, froe):
    # Hver stokking trukket av Hypothesis ville brukt opp det den kan trekke.
    tilfeldig = Random(froe)
    _er(lambda: rad_for_krav(krav, PER), tilfeldig)
    for linje in krav.linjer:
        _er(lambda linje=linje: rad_for_linje(krav, linje, PER), tilfeldig)
    for trekk in krav.trekk:
        _er(lambda trekk=trekk: rad_for_trekk(krav, trekk, {}, PER), tilfeldig)
    for hendelse in krav.hendelser:
        _er(lambda hendelse=hendelse: rad_for_hendelse(rad_for_krav(krav, PER), krav, hendelse, {}), tilfeldig)


def _er(lag_rad: Callable[[], Faktarad], tilfeldig: Random) -> None:
    """Raden gir det samme spurt om ett faktum om gangen, i tilfeldig rekkefølge, som når alt leses i ett."""
    alt = dict(lag_rad())
    noekler = list(alt)
    tilfeldig.shuffle(noekler)
    rad = lag_rad()
    assert {noekkel: rad.get(noekkel, "mangler") for noekkel in noekler} == alt
    assert len(rad) == len(alt)


def test_en_gruppe_regnes_ut_foerste_gang_noen_spoer_og_bare_da():
    utregnet = []

    def gruppe(_: object) -> dict[str, bool | int | str | date | None]:
        utregnet.append("krav")
        return {"krav.a": 1, "krav.b": 2}

    rad = LatRad({"krav.a": 10}, {"krav": (gruppe,)}, under={"skyldner.id": "S", "krav.c": 3})
    assert (rad.get("krav.a"), rad["krav.a"], rad.get("skyldner.id"), utregnet) == (10, 10, "S", [])
    assert (rad.get("krav.b"), rad["krav.c"], rad.get("krav.a")) == (2, 3, 10)
    assert rad.get("krav.finnes_ikke") is None
    assert rad.get("krav.finnes_ikke", 5) == 5
    assert utregnet == ["krav"]


def test_den_som_gaar_gjennom_raden_faar_alt():
    assert {**LatRad({}, {"a": (lambda _: {"a.x": 1},)}, under=LatRad({}, {"b": (lambda _: {"b.y": None},)}))} == {
        "a.x": 1,
        "b.y": None,
    }


def test_det_som_settes_staar_ogsaa_naar_gruppen_regnes_ut():
    rad = LatRad({}, {"a": (lambda _: {"a.x": 1, "a.y": 2},)})
    rad["a.x"] = None
    assert (rad["a.y"], rad["a.x"]) == (2, None)


def test_en_ukjent_noekkel_er_en_feil_bare_med_klammer_og_ingenting_kan_fjernes():
    rad = LatRad({"a.x": 1})
    assert rad.get("b.x") is None
    with pytest.raises(KeyError):
        rad["b.x"]
    with pytest.raises(TypeError, match="fjernes"):
        del rad["a.x"]


@pytest.mark.parametrize(("brukt", "avbrutt"), [(date(1920, 1, 1), True), (date(1920, 1, 2), False)])
def test_et_innskudd_fra_foer_kalenderen_begynner_har_ogsaa_tjue_aar(brukt: date, avbrutt: bool):
    krav = Krav(id="K", innskudd_melding=date(1900, 1, 1), innskudd_brukt=brukt)
    assert rad_for_krav(krav, PER).get("krav.innskudd_avbrutt") is avbrutt


@pytest.mark.parametrize(
    ("noekkel", "bare_fakta"), [("krav.per", True), ("skjoenn.forsett", False), ("tvil.L1", False)]
)
def test_et_svar_raden_er_laget_med_er_ikke_bare_fakta(noekkel: str, bare_fakta: bool) -> None:
    """Motoren med minne leser bare fakta i en slik rad, så det andre må synes enten det er satt eller gitt."""
    assert LatRad({noekkel: True}).bare_fakta is bare_fakta
    assert LatRad({}, under=LatRad({noekkel: True})).bare_fakta is bare_fakta
