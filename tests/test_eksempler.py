"""Eksemplene i `tests/eksempler`: fakta, spørsmål, svar og hjemmel, slik en jurist leser dem."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from eksempelleser import HELE, Eksempel, eksempler, hjemmelen, spoersmaalet, svaret
from innkrevingsregler.regelform.begrep import Samling
from innkrevingsregler.regler import OMRAADER, regelbok

ALLE = eksempler()
SEKS_SVAR = {"AVGJORT", "TRENGER", "SKJOENN", "TVIL", "KONFLIKT", "UTENFOR_DEKNING"}


@pytest.mark.parametrize("eksempel", ALLE, ids=lambda e: e.id)
def test_svaret_er_som_juristen_skrev(eksempel: Eksempel) -> None:
    svar = svaret(eksempel)
    if eksempel.spoersmaal in HELE:
        assert not eksempel.svar.keys() - svar.keys()
        svar = {navn: svar[navn] for navn in eksempel.svar}
    assert svar == dict(eksempel.svar)


@pytest.mark.parametrize("eksempel", [e for e in ALLE if e.hjemmel is not None], ids=lambda e: e.id)
def test_hjemmelen_er_som_juristen_skrev(eksempel: Eksempel) -> None:
    assert hjemmelen(eksempel) == eksempel.hjemmel


# ---- Samlingen er hel ------------------------------------------------------------------------------------


def test_hvert_navn_star_en_gang() -> None:
    assert not [navn for navn, antall in Counter(e.id for e in ALLE).items() if antall > 1]


def test_hvert_rettsomraade_har_sin_fil() -> None:
    assert {e.fil for e in ALLE} == set(OMRAADER)


def test_hvert_begrep_er_spurt_om() -> None:
    assert {e.spoersmaal for e in ALLE} - HELE == {s.noekkel for s in regelbok().spoersmaal}


def test_alle_seks_svar_er_med() -> None:
    assert {slag for e in ALLE for slag in _slag(e)} == SEKS_SVAR


def test_hvert_avgjort_svar_har_hjemmel() -> None:
    assert not [e.id for e in ALLE if e.spoersmaal not in HELE and "AVGJORT" in e.svar and not e.hjemmel]


def _slag(eksempel: Eksempel) -> set[str]:
    if eksempel.spoersmaal in HELE:
        return {str(eksempel.svar["status"])} if "status" in eksempel.svar else set()
    if spoersmaalet(eksempel).begrep.samling is Samling.ALLE:
        aapne: list[dict[str, Any]] = [svar for svar in eksempel.svar.values() if isinstance(svar, dict)]
        return ({slag for svar in aapne for slag in svar} & SEKS_SVAR) | {"AVGJORT"}
        return {slag for svar in aapne for slag in svar if slag in SEKS_SVAR} | {"AVGJORT"}
    return set(eksempel.svar) & SEKS_SVAR
