"""Kontoen renten regnes av: dagen et trekk teller, og betalinger på krav med flere forfallsdager."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import (
    Krav,
    Namsmyndighet,
    Oere,
    Regelverk,
    RettsligArt,
    Status,
    Trekk,
    forklar,
    rentekontroll,
    vurder,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.forklaring.rente_json import renter_skjema, renter_til_json
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
    # Et krav som ikke er foreldet når det trekkes.
    nyere = {"oppstaatt": date(2024, 1, 2), "linjer": (linje(forfall=date(2024, 8, 20)),)}
    svar = rente(attrs.evolve(skattetrekk(date(2025, 2, 28)), **nyere))
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


# ---- Betalinger som ikke nevner linjer, på krav med flere forfallsdager ----

JUNI = date(2026, 6, 1)
AUGUST = date(2026, 8, 3)


def test_med_samme_sats_er_renten_den_samme_hva_som_enn_dekkes_foerst() -> None:
    svar = rente(krav(VARSEL, betaling(3_000), linjer=LINJENE))
    assert alternativer(svar, "P171") == {}
    assert alternativer(svar, "R12")["hovedstol_foerst"] == beregnet(FRA, AUGUST, hovedstol=Oere(10_000_00)) + beregnet(
        AUGUST, hovedstol=Oere(7_000_00)
    ) + beregnet(JUNI, hovedstol=Oere(4_000_00))
    assert any("P171" in forutsetning for forutsetning in svar.forutsetninger)


@pytest.mark.parametrize(
    ("dag", "kroner", "staar"),
    [
        # Før den andre forfallsdagen dekkes den første, i begge lesningene.
        (date(2026, 5, 31), 3_000, {"eldste_foerst": [7_000_00, 4_000_00], "yngste_foerst": [7_000_00, 4_000_00]}),
        (JUNI, 3_000, {"eldste_foerst": [7_000_00, 4_000_00], "yngste_foerst": [10_000_00, 1_000_00]}),
        (AUGUST, 5_000, {"eldste_foerst": [5_000_00, 4_000_00], "yngste_foerst": [9_000_00, 0]}),
        (AUGUST, 14_000, {"eldste_foerst": [0, 0], "yngste_foerst": [0, 0]}),
    ],
)
def test_den_som_spoer_kan_velge_rekkefoelgen(dag: date, kroner: int, staar: dict[str, list[int]]) -> None:
    for lesning, ventet in staar.items():
        lesninger = {"P171": lesning, "R12": "hovedstol_foerst"}
        svar = rentekontroll(krav(VARSEL, betaling(kroner, dag=dag), linjer=LINJENE), PER, lesninger=lesninger)
        assert [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter] == ventet
        assert not any("P171" in forutsetning for forutsetning in svar.renter.forutsetninger)


def test_rentene_av_hele_kravet_dekkes_foerst_naar_det_leses_slik() -> None:
    """Renten til 3. august er påløpt på begge forfallsdagene; bare det som er igjen, går på hovedstolen."""
    paaloept = beregnet(FRA, AUGUST) + beregnet(JUNI, AUGUST, hovedstol=Oere(4_000_00))
    lesninger = {"P171": "eldste_foerst", "R12": "renter_foerst"}
    svar = rentekontroll(krav(VARSEL, betaling(3_000), linjer=LINJENE), PER, lesninger=lesninger)
    staar = [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter]
    assert staar == [10_000_00 - (3_000_00 - paaloept), 4_000_00]


def skattekravet(*hendelser: Any) -> Krav:
    """Skatt i to terminer."""
    return krav(
        *hendelser,
        kravtype=None,
        rettslig_art=RettsligArt.RESTSKATT,
        fristens_utgangspunkt=date(2026, 12, 31),
        linjer=(linje(forfall=date(2026, 8, 20)), linje(id="L2", forfall=date(2026, 9, 24))),
    )


@pytest.mark.parametrize(("kroner", "staar"), [(6_000, [7_000_00, 7_000_00]), (20_000, [0, 0])])
def test_nedsatt_skatt_deles_likt_paa_terminene(kroner: int, staar: list[int]) -> None:
    svar = rentekontroll(skattekravet(h.KravRedusert(dato=date(2026, 11, 2), beloep=Oere(kroner * 100))), PER)
    assert [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter] == staar


FRAMSKYNDET = (
    linje(forfall=date(2026, 3, 2)),
    linje(id="L2", forfall=date(2026, 4, 1), ordinaert_forfall=date(2026, 8, 20)),
)


def test_alle_utfallene_vises_med_grenser() -> None:
    """Den ene terminen er framskyndet og gir ikke rente ennå, så rekkefølgen flytter renten."""
    kravet = attrs.evolve(skattekravet(betaling(5_000, dag=date(2026, 5, 4))), linjer=FRAMSKYNDET)
    svar = rente(kravet)
    assert (svar.status, svar.sum) == (Status.TVIL, None)
    summene = {tuple(x for _, x in k.lesninger): k.sum for k in svar.kombinasjoner}
    assert len(summene) == 4
    assert summene["eldste_foerst", "hovedstol_foerst"] != summene["yngste_foerst", "hovedstol_foerst"]
    alle = [s for s in (*summene.values(), *(a.sum for a in svar.alternativer)) if s is not None]
    assert (svar.lavest, svar.hoeyest) == (min(alle), max(alle))
    for lesninger, ventet in summene.items():
        valgt = dict(zip(("P171", "R12"), lesninger, strict=True))
        assert rente(kravet, **valgt).sum == ventet


def test_utfallene_staar_i_json_og_tekst() -> None:
    kravet = attrs.evolve(skattekravet(betaling(5_000, dag=date(2026, 5, 4))), linjer=FRAMSKYNDET)
    vurdering = vurder(kravet, PER)
    svaret = renter_til_json(vurdering.renter)
    jsonschema.validate(svaret, renter_skjema())
    assert len(svaret["kombinasjoner"]) == 4
    assert Decimal(svaret["lavest"]) < Decimal(svaret["hoeyest"])
    for maalform, ordene in (("nb", "Renten er fra"), ("nn", "Renta er frå")):
        assert ordene in forklar(vurdering, maalform=maalform, deler=("renter",))  # type: ignore[arg-type]


def test_betalinger_med_og_uten_linjer_regnes_sammen() -> None:
    """3 000 uten linjer går på L1, som forfalt først; av 8 000 til L1 og L2 tar L1 de 7 000 som da står."""
    lesninger = {"P171": "eldste_foerst", "R12": "hovedstol_foerst"}
    fritt, nevnt = betaling(3_000, dag=date(2026, 7, 1)), betaling(8_000, "L1", "L2")
    svar = rentekontroll(krav(VARSEL, fritt, nevnt, linjer=LINJENE), PER, lesninger=lesninger)
    assert [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter] == [0, 3_000_00]
    juli = date(2026, 7, 1)
    assert [en.sum for en in svar.renter.linjer] == [
        beregnet(FRA, juli) + beregnet(juli, AUGUST, hovedstol=Oere(7_000_00)),
        beregnet(JUNI, AUGUST, hovedstol=Oere(4_000_00)) + beregnet(AUGUST, hovedstol=Oere(3_000_00)),
    ]


def test_samme_dag_gaar_den_som_nevner_linjer_foerst() -> None:
    """2 000 til L2 og L1 dekker L2; 13 000 uten linjer tar resten av L1 og så det som står av L2."""
    lesninger = {"P171": "eldste_foerst", "R12": "hovedstol_foerst"}
    begge = (betaling(11_000), betaling(2_000, "L2", "L1"))
    for rekke in (begge, begge[::-1]):
        svar = rentekontroll(krav(VARSEL, *rekke, linjer=LINJENE), PER, lesninger=lesninger)
        assert [en.utskrift.utgaaende.hovedstol for en in svar.utskrifter] == [0, 1_000_00]


def test_uten_valg_vises_begge_rekkefoelgene_ogsaa_naar_noen_nevner_linjer() -> None:
    svar = rente(krav(VARSEL, betaling(3_000), betaling(2_000, "L1", "L2"), linjer=LINJENE))
    assert svar.status in (Status.AVGJORT, Status.TVIL)
    assert any("P171" in forutsetning for forutsetning in svar.forutsetninger)
    assert alternativer(svar, "R12")


@settings(max_examples=12, deadline=None)
@given(
    kroner=st.lists(st.tuples(st.integers(1, 9_000), st.booleans()), min_size=1, max_size=3),
    rekkefoelge=st.permutations(["L1", "L2"]),
)
def test_blandede_betalinger_regnes_heller_ikke_to_ganger(
    kroner: list[tuple[int, bool]], rekkefoelge: list[str]
) -> None:
    lesninger = {"P171": "eldste_foerst", "R12": "hovedstol_foerst"}
    betalt = [betaling(k, *(rekkefoelge if nevner else ())) for k, nevner in kroner]
    svar = rentekontroll(krav(VARSEL, *betalt, linjer=LINJENE), PER, lesninger=lesninger)
    borte = sum(k for k, _ in kroner)
    assert sum(en.utskrift.utgaaende.hovedstol for en in svar.utskrifter) == max(14_000 - borte, 0) * 100


@settings(max_examples=12, deadline=None)
@given(kroner=st.lists(st.integers(min_value=1, max_value=9_000), min_size=1, max_size=3), lesning=st.booleans())
def test_uten_linjer_regnes_heller_ingenting_to_ganger(kroner: list[int], lesning: bool) -> None:
    lesninger = {"P171": "yngste_foerst" if lesning else "eldste_foerst", "R12": "hovedstol_foerst"}
    betalt = [betaling(k) for k in kroner]
    svar = rentekontroll(krav(VARSEL, *betalt, linjer=LINJENE), PER, lesninger=lesninger)
    assert sum(en.utskrift.utgaaende.hovedstol for en in svar.utskrifter) == max(14_000 - sum(kroner), 0) * 100
