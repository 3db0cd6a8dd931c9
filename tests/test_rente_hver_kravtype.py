"""Hver kravtype i katalogen har et avgjort rentegrunnlag, før og etter 2026 og på begge sider av endringen i § 15-1.

Der katalogen sier at regelen avhenger av mer enn kravtypen, eller er åpen, skal den oppgitte regelen avgjøre det.
"""

from __future__ import annotations

import functools
from datetime import date

import pytest

from innkrevingsregler import Innkrever, Krav, Renteregel
from innkrevingsregler.avledning.rader import rad_for_krav
from innkrevingsregler.avledning.renter import ETTER_HJEMMEL, ETTER_STATUS, forsinkelsesregel
from innkrevingsregler.motor.minne import huskende_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begreper.renter import RENTEGRUNNLAG
from innkrevingsregler.regelform.utfall import Avgjort, Trenger, Tvil, UtenforDekning, Utfall
from innkrevingsregler.regelform.virkninger import IngenRente, Rentegrunnlag
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.rente import Rentestatus, rente_for

DAGER = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 2, 23), date(2026, 2, 24), date(2026, 12, 31))
AAPNE = (Rentestatus.AVHENGER, Rentestatus.AAPEN)
KODER = sorted({rad.kode for rad in katalog()})
BARER_RENTE = frozenset(ETTER_HJEMMEL.values()) | {Renteregel.SKATTEBETALINGSLOVEN_11_1}


@functools.cache
def motor() -> Motor:
    return huskende_motor(regelbok())


def grunnlaget(krav: Krav, per: date) -> Utfall:
    # P10 har ingen forsiktig lesning; her er det nok at en av dem gir svar.
    svar = motor().svar(RENTEGRUNNLAG, rad_for_krav(krav, per), {"P10": "rente_11_1"})
    return svar.standard or svar if isinstance(svar, Tvil) else svar


def et_krav(kode: str, renteregel: Renteregel | None = None) -> Krav:
    """Et krav av typen der alt annet enn kravtypen er gitt."""
    return Krav(
        id="K",
        kravtype=kode,
        renteregel=renteregel,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        forfall_fastsatt=True,
        forbruker=False,
        renteberegnet_si_loven=False,
        skyldner_godskrevet=True,
        oppstaatt=date(2025, 3, 3),
        fastsatt=date(2025, 3, 3),
        forfall=date(2025, 3, 24),
        arveavgift_betalingsordning=False,
        fullstendig_til=date(2027, 1, 1),
    )


@pytest.mark.parametrize("per", [dag for dag in DAGER if dag.year == 2026], ids=str)
def test_hver_kravtype_med_egen_lov_baerer_rente_etter_den(per: date) -> None:
    uten = []
    for kode in KODER:
        opplysning = rente_for(kode, per)
        if opplysning is None or opplysning.status in AAPNE:
            continue
        regel = forsinkelsesregel(et_krav(kode), per)
        ventet = ETTER_HJEMMEL.get(opplysning.hjemler[0].kode) or ETTER_STATUS.get(opplysning.status)
        svar = grunnlaget(et_krav(kode), per)
        gir_rente = isinstance(svar, Avgjort) and isinstance(svar.verdi, Rentegrunnlag)
        uten_rente = isinstance(svar, Avgjort) and isinstance(svar.verdi, IngenRente)
        skal_ha = regel in BARER_RENTE or regel is Renteregel.INNKREVINGSLOVEN_15
        if regel is None or regel is not ventet or not (gir_rente if skal_ha else uten_rente):
            uten.append((kode, opplysning.status.value, regel, svar))
    assert uten == []


@pytest.mark.parametrize("per", DAGER, ids=str)
def test_regelen_avgjoer_der_katalogen_er_aapen(per: date) -> None:
    """Med regelen oppgitt trengs ikke kravtypen."""
    aapne = [kode for kode in KODER if (o := rente_for(kode, per)) is not None and o.status in AAPNE]
    for kode in aapne[:40]:
        for regel in (Renteregel.INNKREVINGSLOVEN_15, Renteregel.UNNTATT_15_1, Renteregel.FORSINKELSESRENTELOVEN_2):
            assert isinstance(grunnlaget(et_krav(kode, regel), per), Avgjort), (kode, regel)


def test_foer_2026_er_svaret_avgjort_utenfor_eller_det_som_mangler_er_regelen() -> None:
    """Katalogen sier ingenting om tiden før 2026; svaret er aldri gjettet."""
    for kode in KODER:
        svar = grunnlaget(et_krav(kode), date(2025, 12, 31))
        assert isinstance(svar, Avgjort | UtenforDekning | Trenger), kode
        if isinstance(svar, Trenger):
            assert "krav.forsinkelsesregel" in {v.noekkel for v in svar.fakta}, (kode, svar)


@pytest.mark.parametrize("regel", list(Renteregel))
@pytest.mark.parametrize("per", DAGER, ids=str)
def test_hver_regel_har_et_svar_foer_og_etter_2026(regel: Renteregel, per: date) -> None:
    svar = grunnlaget(et_krav(KODER[0], regel), per)
    assert isinstance(svar, Avgjort | UtenforDekning) or regel in _ETTER_FLERE_FAKTA, svar
    if per.year == 2026 and regel not in _ETTER_FLERE_FAKTA:
        assert isinstance(svar, Avgjort), svar


_ETTER_FLERE_FAKTA = frozenset({Renteregel.VEGTRAFIKKLOVEN_31_A})
"""Reglene som også avhenger av når gebyret ble ilagt."""
