"""Et skritt fra før 2026 siterer ordlyden som gjaldt da, i eksemplene om hva det gjør med fristen."""

from __future__ import annotations

from datetime import date

import pytest

from eksempelleser import Eksempel, eksempler, kravet, motor_uten_unntak, raden, spoersmaalet
from innkrevingsregler.regelform.utfall import Avgjort
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN, OVERGANGSFORSKRIFTEN
from innkrevingsregler.rettskilder.register import finn

_LOVENDRINGEN = date(2026, 1, 1)
_ENDRET_I_FOERSTE_PUNKTUM = FORELDELSESLOVEN.p("21").nr(3)
"""Nummeret har en ny ordlyd i registeret, men bare første punktum er endret."""


def _foer_loven(e: Eksempel) -> bool:
    if e.fil != "foreldelse" or e.spoersmaal != "foreldelse.virkning" or not kravet(e).hendelser:
        return False
    hendelse = kravet(e).hendelser[e.hendelse]
    # For den som først kom med da gruppesøksmålet ble godkjent, er det godkjenningen som avbryter.
    dato = getattr(hendelse, "gruppe_godkjent", None) or hendelse.dato
    return dato is not None and dato < _LOVENDRINGEN


FOER_LOVEN = [e for e in eksempler() if _foer_loven(e)]


def _gjaldt_ikke(h: Henvisning) -> bool:
    """Er det en ordlyd fra 2026 eller senere som siteres?"""
    if h.kilde != "foreldelsesloven" or h.lydende is not None:
        return False
    if h.uten_punktum() == _ENDRET_I_FOERSTE_PUNKTUM and h.punktum != 1:
        return False
    fra = finn(h)[-1].gjelder.fra
    return fra is not None and fra >= _LOVENDRINGEN


@pytest.mark.parametrize("eksempel", FOER_LOVEN, ids=lambda e: e.navn)
def test_et_skritt_fra_foer_2026_siterer_ordlyden_som_gjaldt(eksempel: Eksempel) -> None:
    motor = motor_uten_unntak(eksempel.uten_unntak)
    spoersmaal = spoersmaalet(eksempel)
    utfall = motor.svar(spoersmaal, raden(eksempel, spoersmaal.begrep.omfang, motor), eksempel.lesninger)
    # Et overført trekk følger loven som gjelder nå, og siterer regelen som sier det.
    if isinstance(utfall, Avgjort) and OVERGANGSFORSKRIFTEN.p("19") not in utfall.hjemler:
        assert not [str(h) for h in utfall.hjemler if _gjaldt_ikke(h)]


def test_det_er_skritt_aa_proeve() -> None:
    assert len(FOER_LOVEN) > 100
