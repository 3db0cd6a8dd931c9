"""Kontoen renten regnes av: dagen et trekk teller, og betalinger på krav med flere forfallsdager."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import Krav, Namsmyndighet, Oere, Regelverk, RettsligArt, Status, Trekk, rentekontroll
from innkrevingsregler import hendelser as h
from test_lag_renter import FRA, PER, VARSEL, alternativer, beregnet, krav, linje, rente

LINJENE = (linje(), linje(id="L2", beloep=Oere(4_000_00), forfall=date(2026, 6, 1)))


def betaling(kroner: int, *linjer: str, dag: date = date(2026, 8, 3)) -> h.Betaling:
    return h.Betaling(dato=dag, beloep=Oere(kroner * 100), gjelder_linjer=linjer or None)


# ---- Dagen et trekk teller ----


def skattetrekk(dag: date, *, namsmyndighet: Namsmyndighet | None = Namsmyndighet.INNKREVINGSMYNDIGHETEN) -> Krav:
    trekk = Trekk(id="T1", regelverk=Regelverk.TIDLIGERE, namsmyndighet=namsmyndighet)
    return krav(
        h.Trekkutbetaling(dato=dag, trekk="T1", beloep=Oere(3_000_00)),
        kravtype=None,
        rettslig_art=RettsligArt.RESTSKATT,
        oppstaatt=date(2020, 1, 2),
        fristens_utgangspunkt=date(2025, 1, 1),
        linjer=(linje(forfall=date(2020, 8, 20)),),
        trekk=(trekk,),
    )


def trekkdagen(kravet: Krav, **lesninger: str) -> date:
    (konto,) = rente(kravet, **lesninger).linjer
    assert konto.beregning is not None
    (bevegelse,) = konto.beregning.bevegelser
    return bevegelse.dato


@pytest.mark.parametrize(
    ("dag", "to_maaneder", "kalendermaaned"),
    [
        (date(2025, 12, 31), date(2025, 11, 1), date(2025, 12, 1)),
        (date(2025, 11, 1), date(2025, 11, 1), date(2025, 11, 1)),
        (date(2025, 2, 28), date(2025, 1, 1), date(2025, 2, 1)),
        (date(2020, 11, 1), date(2020, 11, 1), date(2020, 11, 1)),
        # Før forskriften ble endret i 2020, og etter at den ble opphevet, er det ingen slik regel vi kjenner.
        (date(2020, 10, 31), date(2020, 10, 31), date(2020, 10, 31)),
        (date(2026, 1, 20), date(2026, 1, 20), date(2026, 1, 20)),
    ],
)
def test_skattetrekk_foer_2026_regnes_fra_oppgjoersperioden(dag: date, to_maaneder: date, kalendermaaned: date) -> None:
    assert trekkdagen(skattetrekk(dag)) == to_maaneder
    assert trekkdagen(skattetrekk(dag), P182="kalendermaaned") == kalendermaaned
    assert trekkdagen(skattetrekk(dag), R13="innbetalt") == dag


def test_lesningene_av_trekkdagen_vises() -> None:
    svar = rente(skattetrekk(date(2025, 2, 28)))
    assert svar.status is Status.TVIL
    assert set(alternativer(svar, "P182")) == {"to_maaneder", "kalendermaaned"}
    assert set(alternativer(svar, "R13")) == {"etter_regelverk", "innbetalt"}
    hjemler = {str(hjemmel) for hjemmel in svar.hjemler}
    assert "skattebetalingsforskriften § 11-1-4 slik den lød til 31. desember 2025" in hjemler


def test_trekk_fra_den_alminnelige_namsmannen_teller_dagen_selv() -> None:
    av_namsmannen = skattetrekk(date(2025, 2, 28), namsmyndighet=Namsmyndighet.ALMINNELIG_NAMSMANN)
    assert trekkdagen(av_namsmannen) == date(2025, 2, 28)


def test_er_det_ikke_sagt_hvem_som_besluttet_trekket_trengs_det() -> None:
    svar = rente(skattetrekk(date(2025, 2, 28), namsmyndighet=None))
    assert [v.noekkel for v in svar.trenger] == ["trekk.namsmyndighet"]


def test_trekk_dekker_i_trekkets_rekkefoelge() -> None:
    """Hovedstolen før renten, også når kravet har begge (innkrevingsloven § 29)."""
    trekk = Trekk(id="T1", regelverk=Regelverk.NYTT)
    utbetaling = h.Trekkutbetaling(dato=date(2026, 8, 20), trekk="T1", beloep=Oere(3_000_00))
    (konto,) = rente(krav(VARSEL, utbetaling, trekk=(trekk,))).linjer
    assert konto.beregning is not None
    (bevegelse,) = konto.beregning.bevegelser
    assert (bevegelse.fordelt.hovedstol, bevegelse.fordelt.renter) == (3_000_00, 0)
    assert {"innkrevingsforskriften § 34-1", "innkrevingsloven § 29 første ledd andre punktum"} <= set(
        map(str, bevegelse.hjemler)
    )


# ---- Flere forfallsdager ----


def hovedstolene(*hendelser: Any, til: date = PER) -> list[int]:
    svar = rentekontroll(krav(VARSEL, *hendelser, linjer=LINJENE), til)
    return [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter]


@pytest.mark.parametrize(
    ("kroner", "linjer", "staar"),
    [
        (3_000, ("L1",), [7_000_00, 4_000_00]),
        (3_000, ("L1", "L2"), [7_000_00, 4_000_00]),
        (3_000, ("L2", "L1"), [10_000_00, 1_000_00]),
        (5_000, ("L2", "L1"), [9_000_00, 0]),
        (10_000, ("L1", "L2"), [0, 4_000_00]),
        (10_001, ("L1", "L2"), [0, 3_999_00]),
        (14_000, ("L1", "L2"), [0, 0]),
        (15_000, ("L1", "L2"), [0, 0]),
    ],
)
def test_en_betaling_dekker_linjene_i_den_rekkefoelgen_de_er_nevnt(
    kroner: int, linjer: tuple[str, ...], staar: list[int]
) -> None:
    assert hovedstolene(betaling(kroner, *linjer)) == staar


def test_det_som_er_for_mye_staar_hos_den_siste() -> None:
    svar = rentekontroll(krav(VARSEL, betaling(15_000, "L2", "L1"), linjer=LINJENE), PER)
    assert [en.utskrift.til_overs for en in svar.utskrifter] == [1_000_00, 0]


def test_hver_linje_har_sin_egen_begynnelse_ogsaa_naar_en_betaling_dekker_begge() -> None:
    svar = rente(krav(VARSEL, betaling(14_000, "L1", "L2"), linjer=LINJENE))
    foerste = beregnet(FRA, date(2026, 8, 3))
    assert [x.sum for x in svar.linjer] == [
        foerste,
        beregnet(date(2026, 6, 1), date(2026, 8, 3), hovedstol=Oere(4_000_00)),
    ]


def test_det_som_alt_er_betalt_paa_en_linje_gaar_til_den_neste() -> None:
    foerst = betaling(8_000, "L1", dag=date(2026, 7, 1))
    assert hovedstolene(foerst, betaling(4_000, "L1", "L2")) == [0, 2_000_00]


def test_en_nedsettelse_deles_paa_samme_vis() -> None:
    nedsatt = h.KravRedusert(dato=date(2026, 7, 1), beloep=Oere(12_000_00), gjelder_linjer=("L1", "L2"))
    assert hovedstolene(nedsatt) == [0, 2_000_00]


@settings(max_examples=15, deadline=None)
@given(
    kroner=st.lists(st.integers(min_value=1, max_value=9_000), min_size=1, max_size=3),
    rekkefoelge=st.permutations(["L1", "L2"]),
)
def test_ingenting_regnes_to_ganger(kroner: list[int], rekkefoelge: list[str]) -> None:
    """Det som er borte av hovedstolene, er det som er betalt, så langt det rekker; samme dag betyr rekken ingenting."""
    betalt = [betaling(k, *rekkefoelge) for k in kroner]
    staar = hovedstolene(*betalt)
    assert sum(staar) == max(14_000 - sum(kroner), 0) * 100
    assert hovedstolene(*reversed(betalt)) == staar
