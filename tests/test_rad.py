"""Radene regner ut fakta etter hvert: det er de samme fakta som om alt var regnet ut på forhånd."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.avledning import dekning, ettergivelse, foreldelse, hjemmel, renter
from innkrevingsregler.avledning.felles import art, enkle
from innkrevingsregler.avledning.rader import rad_for_hendelse, rad_for_krav, rad_for_linje
from innkrevingsregler.avledning.utlegg import innmeldt, rad_for_sak
from innkrevingsregler.fakta.hendelser import VarselInnkrevingsloven25
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.regelform.rad import LatRad

PER = date(2026, 11, 22)
Alt = dict[str, object]


def alt_om_krav(krav: Krav, per: date) -> Alt:
    """Alle fakta om kravet, regnet ut med en gang; det som står sist, går foran."""
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= per)
    return {
        **enkle(krav, "krav"),
        **(enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}),
        "krav.per": per,
        "krav.art": art(krav, per),
        "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
        **hjemmel.om_krav(hendt),
        **foreldelse.om_krav(krav),
        **renter.om_krav(krav, per, hendt),
        **ettergivelse.om_krav(krav, per, hendt),
        **dekning.om_krav(krav, per),
    }


@settings(deadline=None, max_examples=60)
@given(testing.krav(), st.randoms())
def test_raden_er_alle_fakta_om_kravet_og_linjen(krav, tilfeldig):
    alt = alt_om_krav(krav, PER)
    assert dict(rad_for_krav(krav, PER)) == alt
    for linje in krav.linjer:
        _er(rad_for_linje(krav, linje, PER), {**alt, **enkle(linje, "linje")}, tilfeldig)


@settings(deadline=None, max_examples=60)
@given(testing.krav(), st.randoms())
def test_raden_er_alle_fakta_om_hendelsen_og_saken(krav, tilfeldig):
    for hendelse in krav.hendelser:
        alt = {**alt_om_krav(krav, PER), **enkle(hendelse, "hendelse"), "hendelse.type": hendelse.type.value}
        alt |= foreldelse.om_hendelse(hendelse)
        sak = next((s for s in krav.saker if s.id == hendelse.sak), None)
        if sak is not None:
            alt |= rad_for_sak(krav, sak, {}, PER)
            alt["sak.innmeldt_nytt"] = innmeldt(sak, hendelse.gitt or hendelse.dato)
        elif isinstance(hendelse, VarselInnkrevingsloven25) and not krav.saker:
            continue  # Da sier varselet selv hvilken sak det er; se test_vurdering.
        _er(rad_for_hendelse(rad_for_krav(krav, PER), krav, hendelse, {}), alt, tilfeldig)


def _er(rad, alt: Alt, tilfeldig) -> None:
    """Raden gir det samme uansett hvilken rekkefølge det spørres i, og når alt leses i ett."""
    noekler = list(alt)
    tilfeldig.shuffle(noekler)
    assert {noekkel: rad.get(noekkel, "mangler") for noekkel in noekler} == alt
    assert rad == alt
    assert len(rad) == len(alt)


def test_en_gruppe_regnes_ut_foerste_gang_noen_spoer_og_bare_da():
    utregnet = []

    def gruppe() -> dict[str, bool | int | str | date | None]:
        utregnet.append("krav")
        return {"krav.a": 1, "krav.b": 2}

    rad = LatRad({"krav.a": 10}, {"krav": gruppe}, under={"skyldner.id": "S", "krav.c": 3})
    assert (rad.get("krav.a"), rad["krav.a"], rad.get("skyldner.id"), utregnet) == (10, 10, "S", [])
    assert (rad.get("krav.b"), rad["krav.c"], rad.get("krav.a")) == (2, 3, 10)
    assert rad.get("krav.finnes_ikke") is None
    assert rad.get("krav.finnes_ikke", 5) == 5
    assert utregnet == ["krav"]


def test_den_som_gaar_gjennom_raden_faar_alt():
    assert {**LatRad({}, {"a": lambda: {"a.x": 1}}, under=LatRad({}, {"b": lambda: {"b.y": None}}))} == {
        "a.x": 1,
        "b.y": None,
    }


def test_det_som_settes_staar_ogsaa_naar_gruppen_regnes_ut():
    rad = LatRad({}, {"a": lambda: {"a.x": 1, "a.y": 2}})
    rad["a.x"] = None
    assert (rad["a.y"], rad["a.x"]) == (2, None)


def test_en_ukjent_noekkel_er_en_feil_bare_med_klammer_og_ingenting_kan_fjernes():
    rad = LatRad({"a.x": 1})
    assert rad.get("b.x") is None
    with pytest.raises(KeyError):
        rad["b.x"]
    with pytest.raises(TypeError, match="fjernes"):
        del rad["a.x"]
