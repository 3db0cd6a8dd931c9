"""Renten som legges til skatt og avgift før forfall: beløpet, det som er betalt før, og grunnlaget den blir del av."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import (
    Krav,
    Kravlinje,
    Linjetype,
    Oere,
    Renter,
    RettsligArt,
    Skatteendring,
    Skattefakta,
    Skyldner,
    Skyldnertype,
    Status,
    forklar,
    skjema_vurdering,
    til_json,
    vurder,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.rettskilder.satser import Sats, styringsrente
from renteorakel import dager_i, rundet

PER = date(2026, 11, 22)
FORFALL = date(2026, 9, 15)
ENDRET = date(2026, 8, 20)
OPPRINNELIG = date(2023, 10, 10)


def linje(**felt: Any) -> Kravlinje:
    return Kravlinje(
        **{"id": "L1", "type": Linjetype.HOVEDSTOL, "beloep": Oere(100_000_00), "forfall": FORFALL, **felt}
    )


def oekning(*hendelser: Any, **felt: Any) -> Krav:
    """Merverdiavgift økt ved vedtak."""
    fakta = {
        "skatteendring": Skatteendring.VEDTAK_ELLER_EGENRETTING,
        "opprinnelig_forfall": OPPRINNELIG,
        "endret": ENDRET,
    }
    skatt = Skattefakta(**{**fakta, **felt.pop("skatt", {})})
    standard = {"id": "K-1", "rettslig_art": RettsligArt.MERVERDIAVGIFT, "linjer": (linje(),)}
    return Krav(**{**standard, "skatt": skatt, "hendelser": hendelser, **felt})


def restskatt(*hendelser: Any, person: bool = True, **felt: Any) -> Krav:
    skatt = Skattefakta(
        **{
            "skatteendring": Skatteendring.INGEN,
            "inntektsaar": 2025,
            "foerste_termin": FORFALL,
            **felt.pop("skatt", {}),
        }
    )
    slag = Skyldnertype.PERSON if person else Skyldnertype.ORGANISASJON
    standard = {
        "id": "K-2",
        "rettslig_art": RettsligArt.RESTSKATT,
        "fastsettingsaar": 2026,
        "skyldner": Skyldner(id="S", type=slag),
        "linjer": (linje(),),
    }
    return Krav(**{**standard, "skatt": skatt, "hendelser": hendelser, **felt})


def rente(krav: Krav, **lesninger: str) -> Renter:
    return vurder(krav, PER, lesninger=lesninger).renter


def orakel(hovedstol: int, fra: date, til: date, andel: Fraction, paaslag: Fraction) -> int:
    """Renten dag for dag med brøker, avrundet der satsen eller året skifter, og til slutt ned til hele kroner."""
    rader: dict[tuple[int, Fraction], Fraction] = {}
    dag = fra
    while dag < til:
        sats = styringsrente().paa(dag)
        assert isinstance(sats, Sats)
        prosent = Fraction(sats.verdi) * andel + paaslag
        noekkel = (dag.year, prosent)
        rader[noekkel] = rader.get(noekkel, Fraction(0)) + hovedstol * prosent / 100 / dager_i(dag.year)
        dag += timedelta(days=1)
    return sum(rundet(r) for r in rader.values()) // 100 * 100


# ---- Beløpet ----


@settings(max_examples=25, deadline=None)
@given(
    beloep=st.integers(min_value=0, max_value=5_000_000_00),
    fra=st.dates(min_value=date(2014, 1, 1), max_value=date(2026, 8, 1)),
)
def test_rente_av_oekning_er_styringsrenten_og_ett_prosentpoeng(beloep: int, fra: date) -> None:
    svar = rente(oekning(linjer=(linje(beloep=Oere(beloep)),), skatt={"opprinnelig_forfall": fra})).skattetillegg
    assert svar is not None
    assert svar.sum == orakel(beloep, fra, max(fra, ENDRET), Fraction(1), Fraction(1))


@pytest.mark.parametrize(("person", "fra"), [(True, date(2025, 7, 1)), (False, date(2026, 3, 15))])
@pytest.mark.parametrize("beloep", [0, 1, 99_99, 100_000_00, 1_234_567_89])
def test_rentetillegg_av_restskatt_er_redusert_med_22_prosent(person: bool, fra: date, beloep: int) -> None:
    svar = rente(restskatt(person=person, linjer=(linje(beloep=Oere(beloep)),))).skattetillegg
    assert svar is not None
    assert (svar.fra, svar.til) == (fra, FORFALL)
    assert svar.sum == orakel(beloep, fra, FORFALL, Fraction(78, 100), Fraction(0))


def test_uten_dager_er_renten_null() -> None:
    for dag in (ENDRET, ENDRET + timedelta(days=1)):
        svar = rente(oekning(skatt={"opprinnelig_forfall": dag})).skattetillegg
        assert svar is not None
        assert (svar.status, svar.sum) == (Status.AVGJORT, 0)


@pytest.mark.parametrize(("fra", "kjent"), [(date(2014, 1, 1), True), (date(2013, 12, 31), False)])
def test_styringsrenten_er_kjent_fra_2014(fra: date, kjent: bool) -> None:
    svar = rente(oekning(skatt={"opprinnelig_forfall": fra})).skattetillegg
    assert svar is not None
    assert svar.status is (Status.AVGJORT if kjent else Status.UTENFOR_DEKNING)
    assert (svar.sum is not None) is kjent


def test_sanksjon_med_utsatt_iverksetting() -> None:
    fakta = {"utsatt_iverksetting": True, "klagefrist_utloep": date(2025, 6, 2), "klage_avgjort": date(2026, 4, 8)}
    svar = rente(oekning(rettslig_art=RettsligArt.TILLEGGSSKATT, skatt=fakta)).skattetillegg
    assert svar is not None
    assert (svar.fra, svar.til) == (date(2025, 6, 23), date(2026, 4, 8))
    assert svar.sum == orakel(100_000_00, date(2025, 6, 23), date(2026, 4, 8), Fraction(1), Fraction(1))


# ---- Det som er betalt før ----


@pytest.mark.parametrize(
    ("dag", "virker"), [(ENDRET - timedelta(days=1), True), (ENDRET, False), (ENDRET + timedelta(days=1), False)]
)
def test_det_som_er_betalt_foer_vedtaket_baerer_rente_til_det_ble_betalt(dag: date, virker: bool) -> None:
    betaling = h.Betaling(dato=dag, beloep=Oere(40_000_00), gjelder_linjer=("L1",))
    svar = rente(oekning(betaling)).skattetillegg
    uten = rente(oekning()).skattetillegg
    assert svar is not None
    assert uten is not None
    assert svar.sum is not None
    assert uten.sum is not None
    assert (svar.beregning is not None and len(svar.beregning.bevegelser) == 1) is virker
    assert (svar.sum < uten.sum) is virker
    sitert = "skattebetalingsloven § 11-2 åttende ledd" in map(str, svar.hjemler)
    assert sitert is virker


@pytest.mark.parametrize(("dag", "virker"), [(date(2026, 5, 31), True), (date(2026, 6, 1), False)])
def test_restskatt_betalt_innen_31_mai_faar_ikke_rentetillegg(dag: date, virker: bool) -> None:
    betaling = h.Betaling(dato=dag, beloep=Oere(40_000_00), gjelder_linjer=("L1",))
    svar = rente(restskatt(betaling)).skattetillegg
    assert svar is not None
    grunnlag = 60_000_00 if virker else 100_000_00
    assert svar.sum == orakel(grunnlag, date(2025, 7, 1), FORFALL, Fraction(78, 100), Fraction(0))


def test_uten_skattefastsettingsaaret_er_en_betaling_uviss() -> None:
    betaling = h.Betaling(dato=date(2026, 5, 4), beloep=Oere(40_000_00), gjelder_linjer=("L1",))
    svar = rente(restskatt(betaling, fastsettingsaar=None)).skattetillegg
    assert svar is not None
    assert [v.noekkel for v in svar.trenger] == ["krav.fastsettingsaar"]
    uten_betaling = rente(restskatt(fastsettingsaar=None)).skattetillegg
    assert uten_betaling is not None
    assert uten_betaling.status is Status.AVGJORT


@pytest.mark.parametrize(
    ("krav", "mangler"),
    [
        (oekning(skatt={"opprinnelig_forfall": None}), "krav.opprinnelig_forfall"),
        (oekning(skatt={"endret": None}), "krav.endret"),
        (oekning(linjer=(linje(beloep=None),)), "linje.beloep"),
        (oekning(h.Betaling(dato=date(2026, 5, 4))), "hendelse.beloep"),
        (restskatt(skatt={"foerste_termin": None}), "krav.foerste_termin"),
    ],
)
def test_det_som_mangler_staar_ved_svaret(krav: Krav, mangler: str) -> None:
    svar = rente(krav).skattetillegg
    assert svar is not None
    assert (svar.status, svar.sum) == (Status.TRENGER, None)
    assert mangler in {v.noekkel for v in svar.trenger}


# ---- Grunnlaget for renten av forsinket betaling ----


def test_renten_blir_del_av_grunnlaget() -> None:
    svar = rente(oekning())
    assert svar.skattetillegg is not None
    assert svar.skattetillegg.i_grunnlaget
    assert svar.skattetillegg.sum is not None
    assert {rad.grunnlag for rad in svar.rader} == {100_000_00 + svar.skattetillegg.sum}
    assert "skattebetalingsloven § 11-1 første ledd andre punktum" in map(str, svar.hjemler)


@pytest.mark.parametrize(("underart", "legges_til"), [("rente_11_2", False), ("annet", True)])
def test_staar_renten_alt_som_linje_regnes_den_ikke_to_ganger(underart: str, legges_til: bool) -> None:
    rentelinje = linje(id="R1", type=Linjetype.RENTE, underart=underart, beloep=Oere(500_00))
    svar = rente(oekning(linjer=(linje(), rentelinje)))
    assert svar.skattetillegg is not None
    assert svar.skattetillegg.i_grunnlaget is legges_til
    ventet = svar.skattetillegg.sum if legges_til else 500_00
    assert {rad.grunnlag for rad in svar.rader} == {100_000_00 + (ventet or 0)}


def test_renten_deles_ikke_stille_paa_flere_forfallsdager() -> None:
    svar = rente(restskatt(linjer=(linje(), linje(id="L2", forfall=date(2026, 10, 20)))))
    assert svar.skattetillegg is not None
    assert not svar.skattetillegg.i_grunnlaget
    assert any("ikke delt på forfallsdagene" in f for f in svar.forutsetninger)


def test_ukjent_rente_foer_forfall_er_sagt() -> None:
    svar = rente(oekning(skatt={"endret": None}))
    assert svar.sum is not None
    assert any("ikke kjent og ikke med i grunnlaget" in f for f in svar.forutsetninger)


def test_framskyndet_forfall_flytter_ikke_renten() -> None:
    framskyndet = linje(id="L2", forfall=FORFALL, ordinaert_forfall=date(2026, 10, 20))
    svar = rente(restskatt(linjer=(linje(), framskyndet)))
    assert [x.fra for x in svar.linjer] == [FORFALL, date(2026, 10, 20)]


def test_andre_krav_har_ingen_slik_rente() -> None:
    assert rente(Krav(id="K", rettslig_art=RettsligArt.BOT, linjer=(linje(),))).skattetillegg is None


# ---- Form ----


@pytest.mark.parametrize("krav", [oekning(), restskatt(), oekning(skatt={"endret": None})])
def test_json_og_tekst(krav: Krav) -> None:
    vurdering = vurder(krav, PER)
    svar = til_json(vurdering)
    jsonschema.validate(svar, skjema_vurdering())
    skatt = svar["renter"]["skattetillegg"]
    assert (skatt["sum"] is None) == bool(skatt["trenger"])
    tekst, nynorsk = (forklar(vurdering, maalform, deler=("renter",)) for maalform in ("nb", "nn"))
    assert ("lagt" in tekst) or ("legges til skatten" in tekst)
    assert "forfall" in nynorsk


def test_durable_gir_det_samme() -> None:
    pytest.importorskip("durable")
    assert vurder(oekning(), PER, motor="durable").renter == vurder(oekning(), PER).renter
