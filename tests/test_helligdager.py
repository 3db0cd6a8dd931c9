"""Kalenderen: kjente år, sammenfall, og det som ikke er helligdag."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.helligdager import FOERSTE_AAR, SISTE_AAR, UtenforKalender, er_virkedag, helligdager

AAR = st.integers(FOERSTE_AAR, SISTE_AAR)
DATOER = st.dates(date(FOERSTE_AAR, 1, 1), date(SISTE_AAR, 12, 31))


def navngitte(aar: int) -> dict[date, str]:
    """Helligdagene uten de vanlige søndagene."""
    return {dag: h.navn for dag, h in helligdager(aar).items() if h.navn != "søndag"}


# Skjærtorsdag, Kristi himmelfartsdag og 1. pinsedag slik de står i trykte kalendere.
BEVEGELIGE = [
    (1950, "04-06", "05-18", "05-28"),
    (2008, "03-20", "05-01", "05-11"),
    (2018, "03-29", "05-10", "05-20"),
    (2024, "03-28", "05-09", "05-19"),
    (2025, "04-17", "05-29", "06-08"),
    (2026, "04-02", "05-14", "05-24"),
    (2027, "03-25", "05-06", "05-16"),
    (2028, "04-13", "05-25", "06-04"),
    (2029, "03-29", "05-10", "05-20"),
    (2030, "04-18", "05-30", "06-09"),
]


@pytest.mark.parametrize(("aar", "skjaertorsdag", "himmelfart", "pinse"), BEVEGELIGE)
def test_kjente_aar(aar: int, skjaertorsdag: str, himmelfart: str, pinse: str) -> None:
    torsdag, kristi, foerste_pinse = (date.fromisoformat(f"{aar}-{dag}") for dag in (skjaertorsdag, himmelfart, pinse))
    ventet = {
        date(aar, 1, 1): "nyttårsdag",
        torsdag: "skjærtorsdag",
        torsdag + timedelta(days=1): "langfredag",
        torsdag + timedelta(days=3): "1. påskedag",
        torsdag + timedelta(days=4): "2. påskedag",
        kristi: "Kristi himmelfartsdag",
        foerste_pinse: "1. pinsedag",
        foerste_pinse + timedelta(days=1): "2. pinsedag",
        date(aar, 12, 25): "1. juledag",
        date(aar, 12, 26): "2. juledag",
    }
    for dag, navn in ((date(aar, 5, 1), "1. mai"), (date(aar, 5, 17), "17. mai")):
        ventet[dag] = f"{ventet[dag]}/{navn}" if dag in ventet else navn
    assert navngitte(aar) == ventet


@pytest.mark.parametrize(
    ("dag", "navn", "koder"),
    [
        (date(2026, 1, 1), "nyttårsdag", ["helligdagsloven/2/bokb"]),
        (date(2026, 4, 2), "skjærtorsdag", ["helligdagsloven/2/bokc"]),
        (date(2026, 4, 3), "langfredag", ["helligdagsloven/2/bokd"]),
        (date(2026, 4, 5), "1. påskedag", ["helligdagsloven/2/boke"]),
        (date(2026, 4, 6), "2. påskedag", ["helligdagsloven/2/bokf"]),
        (date(2026, 5, 14), "Kristi himmelfartsdag", ["helligdagsloven/2/bokg"]),
        (date(2026, 5, 24), "1. pinsedag", ["helligdagsloven/2/bokh"]),
        (date(2026, 5, 25), "2. pinsedag", ["helligdagsloven/2/boki"]),
        (date(2026, 12, 25), "1. juledag", ["helligdagsloven/2/bokj"]),
        (date(2026, 12, 26), "2. juledag", ["helligdagsloven/2/bokk"]),
        (date(2026, 11, 22), "søndag", ["helligdagsloven/2/boka"]),
        (date(2026, 5, 1), "1. mai", ["lov-om-1-og-17-mai/1/l1"]),
        # 17. mai på en søndag bærer sitt eget navn.
        (date(2026, 5, 17), "17. mai", ["lov-om-1-og-17-mai/1/l1"]),
        # To dager på samme dato: begge navn, begge hjemler.
        (
            date(2008, 5, 1),
            "Kristi himmelfartsdag/1. mai",
            ["helligdagsloven/2/bokg", "lov-om-1-og-17-mai/1/l1"],
        ),
        (date(2027, 5, 17), "2. pinsedag/17. mai", ["helligdagsloven/2/boki", "lov-om-1-og-17-mai/1/l1"]),
        (date(2043, 5, 17), "1. pinsedag/17. mai", ["helligdagsloven/2/bokh", "lov-om-1-og-17-mai/1/l1"]),
        (
            date(2012, 5, 17),
            "Kristi himmelfartsdag/17. mai",
            ["helligdagsloven/2/bokg", "lov-om-1-og-17-mai/1/l1"],
        ),
    ],
)
def test_navn_og_hjemmel(dag: date, navn: str, koder: list[str]) -> None:
    helligdag = helligdager(dag.year)[dag]
    assert helligdag.navn == navn
    assert [h.kode for h in helligdag.hjemler] == koder


@pytest.mark.parametrize(
    "dag",
    [
        date(2026, 12, 24),  # julaften, torsdag
        date(2026, 12, 31),  # nyttårsaften, torsdag
        date(2026, 4, 1),  # onsdag før skjærtorsdag
        date(2026, 4, 30),  # dagen før 1. mai
        date(2027, 5, 18),  # dagen etter 2. pinsedag og 17. mai
        date(2026, 12, 28),  # mandag: 2. juledag på lørdag gir ingen ekstra fridag
        date(2026, 1, 2),
        date(2026, 6, 23),  # sankthansaften
    ],
)
def test_vanlige_virkedager(dag: date) -> None:
    assert er_virkedag(dag)
    assert dag not in helligdager(dag.year)


@pytest.mark.parametrize("dag", [date(2026, 4, 4), date(2026, 5, 23)])
def test_paaske_og_pinseaften_er_bare_loerdager(dag: date) -> None:
    assert dag not in helligdager(dag.year)
    assert not er_virkedag(dag)


@pytest.mark.parametrize("aar", [FOERSTE_AAR - 1, SISTE_AAR + 1])
def test_utenfor_kalenderen(aar: int) -> None:
    with pytest.raises(UtenforKalender, match=rf"1950–2100, ikke {aar}"):
        helligdager(aar)
    with pytest.raises(UtenforKalender):
        er_virkedag(date(aar, 6, 3))


@pytest.mark.parametrize("aar", [FOERSTE_AAR, SISTE_AAR])
def test_foerste_og_siste_aar_er_med(aar: int) -> None:
    assert "1. juledag" in navngitte(aar).values()


def test_kalenderen_kan_ikke_endres() -> None:
    with pytest.raises(TypeError):
        helligdager(2026)[date(2026, 6, 3)] = None  # type: ignore[index]


@given(AAR)
def test_tolv_navn_hvert_aar(aar: int) -> None:
    navn = [n for h in navngitte(aar).values() for n in h.split("/")]
    assert len(navn) == len(set(navn)) == 12


@given(AAR)
def test_ett_hjemmel_for_hvert_navn(aar: int) -> None:
    assert all(len(h.hjemler) == len(h.navn.split("/")) for h in helligdager(aar).values())


@given(AAR)
def test_dagene_staar_i_tidsorden_og_i_aaret(aar: int) -> None:
    dager = list(helligdager(aar))
    assert dager == sorted(dager)
    assert {dag.year for dag in dager} == {aar}


@given(AAR)
def test_ukedagene_loven_selv_nevner(aar: int) -> None:
    ukedag = {navn: dag.weekday() for dag, h in navngitte(aar).items() for navn in h.split("/")}
    assert [ukedag[n] for n in ("skjærtorsdag", "langfredag", "1. påskedag", "2. påskedag")] == [3, 4, 6, 0]
    assert [ukedag[n] for n in ("Kristi himmelfartsdag", "1. pinsedag", "2. pinsedag")] == [3, 6, 0]


@given(AAR)
def test_foerste_paaskedag_er_mellom_22_mars_og_25_april(aar: int) -> None:
    paaske = next(dag for dag, navn in navngitte(aar).items() if navn == "1. påskedag")
    assert date(aar, 3, 22) <= paaske <= date(aar, 4, 25)


@given(DATOER)
def test_hver_soendag_er_helligdag_og_ingen_loerdag_er_virkedag(dato: date) -> None:
    if dato.weekday() == 6:
        assert dato in helligdager(dato.year)
    if dato.weekday() >= 5:
        assert not er_virkedag(dato)
