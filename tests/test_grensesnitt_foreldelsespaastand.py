"""Den andre partens foreldelsesdato mot vår."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.grensesnitt import Avviksretning, Foreldelsespaastand, sammenlign_foreldelse

VAR = date(2027, 2, 1)


def _paastand(dato: date) -> Foreldelsespaastand:
    return Foreldelsespaastand(krav_id="K-1", linje_id=None, dato=dato)


@pytest.mark.parametrize(
    ("deres", "retning", "dager", "ordbruk"),
    [
        (date(2027, 1, 31), Avviksretning.TIDLIGERE, -1, False),
        (date(2027, 2, 1), Avviksretning.LIK, 0, False),
        (date(2027, 2, 2), Avviksretning.SENERE, 1, True),
        (date(2027, 2, 3), Avviksretning.SENERE, 2, False),
        (date(2026, 2, 1), Avviksretning.TIDLIGERE, -365, False),
    ],
)
def test_avvik(deres: date, retning: Avviksretning, dager: int, ordbruk: bool) -> None:
    avvik = sammenlign_foreldelse(_paastand(deres), VAR)
    assert (avvik.retning, avvik.dager, avvik.kan_vaere_ordbruk) == (retning, dager, ordbruk)
    assert (avvik.paastand.dato, avvik.var_siste_dag) == (deres, VAR)


def test_uten_egen_siste_dag_er_avviket_uavklart() -> None:
    avvik = sammenlign_foreldelse(_paastand(VAR), None)
    assert (avvik.retning, avvik.dager, avvik.kan_vaere_ordbruk) == (Avviksretning.UAVKLART, None, False)


@given(st.dates(), st.dates())
def test_avviket_skifter_fortegn_naar_datoene_bytter_plass(en: date, annen: date) -> None:
    fram, tilbake = sammenlign_foreldelse(_paastand(en), annen), sammenlign_foreldelse(_paastand(annen), en)
    assert fram.dager is not None
    assert tilbake.dager == -fram.dager
    motsatt = {
        Avviksretning.LIK: Avviksretning.LIK,
        Avviksretning.TIDLIGERE: Avviksretning.SENERE,
        Avviksretning.SENERE: Avviksretning.TIDLIGERE,
    }
    assert tilbake.retning is motsatt[fram.retning]
