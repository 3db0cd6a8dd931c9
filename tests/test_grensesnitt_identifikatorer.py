"""Numrene grensesnittet bruker: bygning og kontrollsifre. Alle personer er syntetiske."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.grensesnitt.identifikatorer import (
    gyldig_foedselsnummer,
    gyldig_oppdragsgiverreferanse,
    gyldig_organisasjonsnummer,
    gyldig_skatteetatens_kravidentifikator,
)

FOEDSELSNUMMER = ["15927520068", "07848420004", "21929120075", "11860320004"]
D_NUMMER = ["41819520052"]
ORGANISASJONSNUMMER = ["889640782", "974760673", "974761076", "312456788"]


@pytest.mark.parametrize("nummer", FOEDSELSNUMMER + D_NUMMER)
def test_gyldige_personnumre(nummer: str) -> None:
    assert gyldig_foedselsnummer(nummer)


@pytest.mark.parametrize(
    "nummer",
    [
        "",
        "1592752006",  # ti sifre
        "159275200688",  # tolv sifre
        "15927520067",  # annet kontrollsiffer
        "15927520078",  # første kontrollsiffer
        "1592752006x",
        "１５９２７５２００６８",  # sifre utenfor ASCII
        " 15927520068",
        "15927520068\n",
        "00000000000",  # går opp i elleve, men er ingen dag
    ],
)
def test_ugyldige_personnumre(nummer: str) -> None:
    assert not gyldig_foedselsnummer(nummer)


def _med_kontrollsifre(ni: str) -> str | None:
    """De ni første sifrene med begge kontrollsifrene, eller ``None`` når de ikke finnes."""
    for kontroll in range(100):
        if _summen_gaar_opp(nummer := f"{ni}{kontroll:02d}"):
            return nummer
    return None


def _summen_gaar_opp(nummer: str) -> bool:
    sifre = [int(s) for s in nummer]
    foerste = sum(s * v for s, v in zip(sifre, (3, 7, 6, 1, 8, 9, 4, 5, 2, 1), strict=False))
    andre = sum(s * v for s, v in zip(sifre, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), strict=True))
    return foerste % 11 == 0 and andre % 11 == 0


@pytest.mark.parametrize(
    ("dato", "finnes"),
    [
        ("288175", True),
        ("298276", True),  # 29. februar i et skuddår
        ("298275", False),
        ("308275", False),
        ("308475", True),
        ("318475", False),
        ("319275", True),
        ("329275", False),
        ("009275", False),
        ("718195", True),  # d-nummer, 31. januar
        ("728195", False),
        ("158075", False),  # måned 0
        ("159375", False),  # måned 13
        ("155275", True),  # NAVs testpersoner har 40 i måneden
    ],
)
def test_datoen_i_nummeret_maa_finnes(dato: str, finnes: bool) -> None:
    numre = [nummer for i in range(100, 120) if (nummer := _med_kontrollsifre(f"{dato}{i}"))]
    assert numre
    assert {gyldig_foedselsnummer(nummer) for nummer in numre} == {finnes}


@pytest.mark.parametrize("nummer", ORGANISASJONSNUMMER)
def test_gyldige_organisasjonsnumre(nummer: str) -> None:
    assert gyldig_organisasjonsnummer(nummer)


@pytest.mark.parametrize("nummer", ["", "88964078", "8896407822", "889640783", "88964078x", "889 640 782"])
def test_ugyldige_organisasjonsnumre(nummer: str) -> None:
    assert not gyldig_organisasjonsnummer(nummer)


@given(st.sampled_from(FOEDSELSNUMMER + D_NUMMER), st.integers(0, 10), st.integers(1, 9))
def test_ett_galt_siffer_i_et_foedselsnummer_oppdages(nummer: str, plass: int, tillegg: int) -> None:
    assert not gyldig_foedselsnummer(_endret(nummer, plass, tillegg))


@given(st.sampled_from(ORGANISASJONSNUMMER), st.integers(0, 8), st.integers(1, 9))
def test_ett_galt_siffer_i_et_organisasjonsnummer_oppdages(nummer: str, plass: int, tillegg: int) -> None:
    assert not gyldig_organisasjonsnummer(_endret(nummer, plass, tillegg))


def _endret(nummer: str, plass: int, tillegg: int) -> str:
    return nummer[:plass] + str((int(nummer[plass]) + tillegg) % 10) + nummer[plass + 1 :]


@pytest.mark.parametrize(
    ("verdi", "gyldig"),
    [
        ("a", True),
        ("SAK-2026/1", True),
        ("æøåÆØÅ", True),
        ("x" * 40, True),
        ("x" * 41, False),
        ("", False),
        (" ", False),
        ("SAK 1", False),
        ("SAK_1", False),
        ("é", False),
        ("٣", False),  # siffer utenfor ASCII
        ("SAK\n", False),
    ],
)
def test_oppdragsgiverreferanse(verdi: str, gyldig: bool) -> None:
    assert gyldig_oppdragsgiverreferanse(verdi) is gyldig


@pytest.mark.parametrize(
    ("verdi", "gyldig"),
    [
        ("3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11", True),
        ("3F0C1D52-7A1E-4C7B-9D55-0B6F5F8D2A11", True),
        ("3f0c1d527a1e4c7b9d550b6f5f8d2a11", False),
        ("{3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11}", False),
        ("3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a1", False),
        ("BA-2025-0004711", False),
        ("", False),
    ],
)
def test_skatteetatens_kravidentifikator(verdi: str, gyldig: bool) -> None:
    assert gyldig_skatteetatens_kravidentifikator(verdi) is gyldig
