"""Renten partene har bestemt, forbrukerens grense, påkravet og lempingen (forsinkelsesrenteloven)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler import (
    Basispunkt,
    Krav,
    Kravlinje,
    Linjetype,
    Oere,
    Renter,
    Renteregel,
    Status,
    forklar,
    skjema_vurdering,
    til_json,
    vurder,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn
from innkrevingsregler.renter.satser import Avtalesats, Rentehjemmel, avtaleplan, satsplan
from renteorakel import dager_i, rundet

PER = date(2026, 11, 22)
FORFALL = date(2026, 4, 15)
HOVEDSTOL = 10_000_00


def krav(*hendelser: Any, **felt: Any) -> Krav:
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, beloep=Oere(HOVEDSTOL), forfall=FORFALL)
    standard = {
        "id": "K-1",
        "renteregel": Renteregel.FORSINKELSESRENTELOVEN_2,
        "forfall_fastsatt": True,
        "linjer": (linje,),
        "hendelser": hendelser,
    }
    return Krav(**{**standard, **felt})


def rente(kravet: Krav) -> Renter:
    return vurder(kravet, PER).renter


def i_2026(prosent: Fraction, fra: date, til: date) -> int:
    return rundet(HOVEDSTOL * prosent / 100 * (til - fra).days / dager_i(2026))


def test_loepende_rente_regnes_med_sin_egen_sats() -> None:
    svar = rente(krav(loepende_rente_krevd=True, loepende_rente=Basispunkt(4_50)))
    assert svar.sum == i_2026(Fraction("4.5"), FORFALL, PER)
    assert "forsinkelsesrenteloven § 3 andre ledd" in map(str, svar.hjemler)


def test_loepende_rente_uten_sats_trenger_den() -> None:
    svar = rente(krav(loepende_rente_krevd=True))
    assert (svar.status, [v.noekkel for v in svar.trenger]) == (Status.TRENGER, ["krav.loepende_rente"])


@pytest.mark.parametrize("forbruker", [True, False])
@pytest.mark.parametrize("prosent", [0, 5_00, 12_00, 12_10, 12_25, 15_00])
def test_forbrukeren_skylder_aldri_mer_enn_lovens_rente(forbruker: bool, prosent: int) -> None:
    svar = rente(krav(avtalt_forsinkelsesrente=Basispunkt(prosent), forbruker=forbruker))
    juli = date(2026, 7, 1)
    avtalt = Fraction(prosent, 100)
    foer, etter = (min(avtalt, Fraction(12)), min(avtalt, Fraction("12.25"))) if forbruker else (avtalt, avtalt)
    deler = [(foer, FORFALL, juli), (etter, juli, PER)] if foer != etter else [(foer, FORFALL, PER)]
    assert svar.sum == sum(i_2026(*delen) for delen in deler)


def test_avtalt_rente_trenger_ikke_lovens_sats() -> None:
    """Etter 2026 er lovens sats ikke kjent; avtalens er det, men forbrukerens grense er det ikke."""
    dag = date(2027, 3, 1)
    assert vurder(krav(avtalt_forsinkelsesrente=Basispunkt(9_00), forbruker=False), dag).renter.sum is not None
    forbruker = vurder(krav(avtalt_forsinkelsesrente=Basispunkt(9_00), forbruker=True), dag).renter
    assert forbruker.status is Status.UTENFOR_DEKNING


@given(
    hundredeler=st.integers(min_value=0, max_value=100_00),
    fra=st.dates(min_value=date(1979, 1, 1), max_value=date(2026, 6, 1)),
    dager=st.integers(min_value=1, max_value=6000),
)
def test_forbrukerens_plan_er_den_laveste_satsen_hver_dag(hundredeler: int, fra: date, dager: int) -> None:
    til = min(fra + timedelta(days=dager), date(2027, 1, 1))
    prosent = Decimal(hundredeler) / 100
    plan = avtaleplan(Avtalesats.AVTALT_RENTE_FORBRUKER, prosent, fra, til)
    lovens = satsplan(Rentehjemmel.FORSINKELSESRENTELOVEN_FORBRUKER)
    assert (plan[0].fra, plan[-1].til) == (fra, til)
    for dag in (fra, til - timedelta(days=1), *(p.fra for p in plan)):
        (en,) = [p for p in plan if p.fra <= dag < p.til]
        (lov,) = [p for p in lovens if p.fra <= dag < p.til]
        assert en.prosent == min(prosent, lov.prosent)


# ---- Påkravet ----


def test_et_elektronisk_paakrav_uten_samtykke_teller_ikke() -> None:
    uten = h.Paakrav(dato=date(2026, 5, 4), elektronisk_uten_samtykke=True)
    med = h.Paakrav(dato=date(2026, 6, 1))
    svar = rente(krav(uten, med, forfall_fastsatt=False))
    assert svar.linjer[0].fra == date(2026, 7, 1)
    assert rente(krav(uten, forfall_fastsatt=False)).sum == 0


@pytest.mark.parametrize(("per", "dager"), [(date(2026, 6, 30), 0), (date(2026, 7, 1), 0), (date(2026, 7, 2), 1)])
def test_dag_tretti_etter_paakravet(per: date, dager: int) -> None:
    svar = vurder(krav(h.Paakrav(dato=date(2026, 6, 1)), forfall_fastsatt=False), per).renter
    assert sum(rad.dager for rad in svar.rader) == dager


# ---- Trekkpliktiges forfall ----


@pytest.mark.parametrize(
    ("felt", "fra"),
    [
        ({"trekk_utbetalt": date(2027, 3, 24)}, date(2027, 3, 30)),
        ({"trekk_utbetalt": date(2027, 3, 12)}, date(2027, 3, 15)),
        ({"trekk_skulle_gjennomfoeres": date(2027, 4, 12)}, date(2027, 5, 3)),
    ],
)
def test_trekkbeloepet_forfaller_foerste_virkedag_etter_utbetalingen(felt: dict[str, Any], fra: date) -> None:
    """Skjærtorsdag 2027 er 25. mars; 1. mai er en lørdag."""
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, beloep=Oere(HOVEDSTOL))
    trekk = krav(renteregel=Renteregel.INNKREVINGSFORSKRIFTEN_31_1, skyldner_godskrevet=True, linjer=(linje,), **felt)
    (linjen,) = vurder(trekk, date(2027, 6, 1)).renter.linjer
    (segment,) = [s for s in linjen.segmenter if s.loeper_fra]
    assert segment.loeper_fra == fra


# ---- Lemping ----


def test_lemping_er_et_skjoenn_og_renten_staar_imens() -> None:
    vurdering = vurder(krav(forbruker=True, betalingsvegring=True), PER)
    svar = vurdering.renter
    assert isinstance(svar.lemping, Skjoenn)
    assert svar.sum == rente(krav(forbruker=False)).sum
    data = til_json(vurdering)
    jsonschema.validate(data, skjema_vurdering())
    assert data["renter"]["lemping"]["svar"] == "SKJOENN"
    assert data["renter"]["lemping"]["momenter"]
    assert "det er et skjønn" in forklar(vurdering, "nb", deler=("renter",))
    assert "det er eit skjønn" in forklar(vurdering, "nn", deler=("renter",))


def test_lemping_for_andre() -> None:
    naering = rente(krav(forbruker=False)).lemping
    assert isinstance(naering, Avgjort)
    assert naering.verdi is False
    assert rente(krav(renteregel=Renteregel.INNKREVINGSLOVEN_15, forbruker=True)).lemping is None
    data = til_json(vurder(krav(forbruker=True), PER))
    assert [m["felt"] for m in data["renter"]["lemping"]["trenger"]] == ["krav.betalingsvegring"]
