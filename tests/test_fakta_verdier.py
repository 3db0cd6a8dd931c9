"""Penger, prosent og dager på kontraktens form – begge sider av hver grense."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta.verdier import (
    STOERSTE_BELOEP,
    Oere,
    fra_kroner,
    les_basispunkt,
    les_dato,
    les_oere,
    skriv_oere,
    som_kroner,
)


@pytest.mark.parametrize(
    ("tekst", "oere"),
    [
        ("0.00", 0),
        ("0.01", 1),
        ("1.00", 100),
        ("10000.00", 1_000_000),
        ("9999999999999.99", STOERSTE_BELOEP),
    ],
)
def test_beloep_leses_og_skrives_likt(tekst: str, oere: int) -> None:
    assert les_oere(tekst) == oere
    assert skriv_oere(oere) == tekst
    assert fra_kroner(Decimal(tekst)) == oere
    assert str(som_kroner(oere)) == tekst


@pytest.mark.parametrize(
    "tekst",
    [
        *("", "1", "1.0", "1.000", "1e5", "-1.00", "+1.00", "1,00", "1 000.00", " 1.00", "1.00\n", "01.00", ".50"),
        *("10000000000000.00", "١.٠٠", "1_000.00", "NaN", "Infinity"),
    ],
)
def test_annen_form_enn_kontraktens_er_ikke_et_beloep(tekst: str) -> None:
    with pytest.raises(ValueError, match="er ikke kroner"):
        les_oere(tekst)


@given(testing.oere())
def test_beloep_ut_og_inn_er_det_samme(oere: Oere) -> None:
    assert les_oere(skriv_oere(oere)) == oere
    assert fra_kroner(som_kroner(oere)) == oere


def test_negative_beloep_i_svar_faar_minus_foran() -> None:
    assert skriv_oere(-105) == "-1.05"


@pytest.mark.parametrize(
    "kroner",
    [Decimal("0.001"), Decimal("-0.01"), Decimal("10000000000000.00"), Decimal("NaN"), Decimal("Infinity"), 1.5, 1],
)
def test_kroner_som_ikke_er_hele_oere_innenfor_grensen_er_feil(kroner: Decimal) -> None:
    with pytest.raises(ValueError, match=r"hele øre|endelig Decimal"):
        fra_kroner(kroner)


@pytest.mark.parametrize(("tekst", "basispunkt"), [("0.00", 0), ("20.00", 2000), ("0.50", 50), ("100.00", 10_000)])
def test_prosent(tekst: str, basispunkt: int) -> None:
    assert les_basispunkt(tekst) == basispunkt


@pytest.mark.parametrize("tekst", ["100.01", "-1.00", "20", "20.0", "020.00", "1000.00"])
def test_prosent_utenfor_er_feil(tekst: str) -> None:
    with pytest.raises(ValueError, match="er ikke en prosent"):
        les_basispunkt(tekst)


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("1900-01-01", date(1900, 1, 1)),
        ("2200-12-31", date(2200, 12, 31)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2026-12-31", date(2026, 12, 31)),
    ],
)
def test_dager(tekst: str, dag: date) -> None:
    assert les_dato(tekst) == dag


@pytest.mark.parametrize(
    "tekst",
    [
        *("1899-12-31", "2201-01-01", "2026-1-1", "20260101", "01.01.2026", "2026-01-01T00:00", "2026-W01-1"),
        *(" 2026-01-01", "2026-01-01 ", "２０２６-01-01", ""),
    ],
)
def test_dager_skrevet_annerledes_eller_utenfor_er_feil(tekst: str) -> None:
    with pytest.raises(ValueError, match="er ikke en dag"):
        les_dato(tekst)


@pytest.mark.parametrize("tekst", ["2023-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"])
def test_dager_som_ikke_finnes_er_feil(tekst: str) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        les_dato(tekst)


@given(st.text(max_size=12))
def test_en_tekst_som_leses_som_dag_er_dagens_egen_form(tekst: str) -> None:
    try:
        dag = les_dato(tekst)
    except ValueError:
        return
    assert dag.isoformat() == tekst
