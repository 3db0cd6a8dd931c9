"""Satsene etter hver bestemmelse, skatterentens hele kroner og standardkompensasjonen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.renter import (
    UTFOERER,
    Kompensasjon,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    Satsperiode,
    UtenforSerie,
    beregn,
    kompensasjon,
    satsplan,
    skatterente,
)
from innkrevingsregler.rettskilder.lover import (
    FORSINKELSESRENTELOVEN,
    INNKREVINGSLOVEN,
    SKATTEBETALINGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
)
from innkrevingsregler.rettskilder.register import kontroller
from innkrevingsregler.rettskilder.satser import Sats, forsinkelsesrente
from innkrevingsregler.rettskilder.tvil import UkjentLesning

D = date.fromisoformat
H = Rentehjemmel
MED_KJENT_SATS = [h for h in H if h is not H.INNKREVINGSFORSKRIFTEN_31_1]


def sats(hjemmel: Rentehjemmel, dag: str) -> Decimal | None:
    return next((p.prosent for p in satsplan(hjemmel) if p.fra <= D(dag) < p.til), None)


@pytest.mark.parametrize(
    ("hjemmel", "dag", "prosent"),
    [
        (H.INNKREVINGSLOVEN_15, "2025-12-31", None),
        (H.INNKREVINGSLOVEN_15, "2026-01-01", "12.00"),
        (H.INNKREVINGSLOVEN_15, "2026-12-31", "12.25"),
        (H.INNKREVINGSLOVEN_15, "2027-01-01", None),
        (H.SI_LOVEN_7, "2013-05-31", None),
        (H.SI_LOVEN_7, "2013-06-01", "8.50"),
        (H.SI_LOVEN_7, "2025-12-31", "12.25"),
        (H.SI_LOVEN_7, "2026-01-01", None),
        (H.FORSINKELSESRENTELOVEN, "1978-01-01", "10.00"),
        # Forbrukere hadde lavere sats fra 1. februar 1986 til utgangen av 1993.
        (H.FORSINKELSESRENTELOVEN_FORBRUKER, "1986-01-31", "15.00"),
        (H.FORSINKELSESRENTELOVEN_FORBRUKER, "1986-02-01", "15.00"),
        (H.FORSINKELSESRENTELOVEN_FORBRUKER, "1993-12-31", "15.00"),
        (H.FORSINKELSESRENTELOVEN, "1993-12-31", "18.00"),
        (H.FORSINKELSESRENTELOVEN_FORBRUKER, "1994-01-01", "12.00"),
        (H.FORSINKELSESRENTELOVEN_FORBRUKER, "2026-11-22", "12.25"),
        # Skatteetaten har kunngjort 1,75 og 0,75 prosent for 2016, 1,50 og 0,50 for 2017 og 5,50 og 4,50 for 2024.
        (H.SKATTEBETALINGSLOVEN_11_2, "2016-06-01", "1.75"),
        (H.SKATTEBETALINGSLOVEN_11_4, "2016-06-01", "0.75"),
        (H.SKATTEBETALINGSLOVEN_11_2, "2017-06-01", "1.50"),
        (H.SKATTEBETALINGSLOVEN_11_4, "2017-06-01", "0.50"),
        (H.SKATTEBETALINGSLOVEN_11_2, "2024-06-01", "5.50"),
        (H.SKATTEBETALINGSLOVEN_11_4, "2024-06-01", "4.50"),
        (H.SKATTEBETALINGSLOVEN_11_2, "2021-12-31", "1.00"),
        (H.SKATTEBETALINGSLOVEN_11_2, "2022-01-01", "1.50"),
        # Styringsrenten med 22 prosent fradrag.
        (H.SKATTEBETALINGSLOVEN_11_5, "2018-12-31", None),
        (H.SKATTEBETALINGSLOVEN_11_5, "2019-01-01", "0.585"),
        (H.SKATTEBETALINGSLOVEN_11_5, "2021-06-01", "0.00"),
        (H.SKATTEBETALINGSLOVEN_11_5, "2023-06-01", "2.145"),
        (H.SKATTEBETALINGSLOVEN_11_5, "2026-06-01", "3.12"),
        (H.SKATTEBETALINGSLOVEN_11_1, "2007-12-31", None),
        (H.SKATTEBETALINGSLOVEN_11_1, "2008-01-01", "12.25"),
        (H.SKATTEBETALINGSLOVEN_11_3, "2026-11-22", "12.25"),
        (H.SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT, "2026-11-22", "6.125"),
        (H.FOLKETRYGDLOVEN_22_17_A, "2008-12-31", None),
        (H.FOLKETRYGDLOVEN_22_17_A, "2009-01-01", "10.00"),
        (H.INNKREVINGSFORSKRIFTEN_31_1, "2026-12-31", None),
    ],
)
def test_satsen(hjemmel: Rentehjemmel, dag: str, prosent: str | None) -> None:
    funnet = sats(hjemmel, dag)
    assert (funnet if funnet is None else str(funnet)) == prosent


@pytest.mark.parametrize("hjemmel", MED_KJENT_SATS)
@pytest.mark.parametrize("ved_hver_forskrift", [False, True])
def test_planen_er_sammenhengende_og_sitatene_gjelder(hjemmel: Rentehjemmel, ved_hver_forskrift: bool) -> None:
    plan = satsplan(hjemmel, ved_hver_forskrift=ved_hver_forskrift)
    assert plan
    for foerste, neste in pairwise(plan):
        assert foerste.til == neste.fra
        assert ved_hver_forskrift or (foerste.prosent, foerste.hjemler) != (neste.prosent, neste.hjemler)
    assert [feil for periode in plan for h in periode.hjemler for feil in kontroller(h)] == []


def test_forbrukersatsen_siterer_sin_egen_setning() -> None:
    plan = satsplan(H.FORSINKELSESRENTELOVEN_FORBRUKER)
    lav = next(p for p in plan if p.fra == D("1986-02-01"))
    assert (lav.til, lav.hjemler) == (D("1994-01-01"), (FORSINKELSESRENTELOVEN.p("3").l(1).pkt(2),))
    assert FORSINKELSESRENTELOVEN.p("3").l(1).pkt(2) in UTFOERER["renter.beregn"]


def test_paragraf_15_siterer_loven_og_satsen() -> None:
    assert satsplan(H.INNKREVINGSLOVEN_15)[0].hjemler[:2] == (
        INNKREVINGSLOVEN.p("15").l(1),
        FORSINKELSESRENTELOVEN.p("3").l(1).pkt(1),
    )


@given(st.dates(date(1978, 1, 1), date(2026, 12, 31)))
def test_planen_er_serien(dag: date) -> None:
    rad = forsinkelsesrente().paa(dag)
    assert isinstance(rad, Sats)
    (periode,) = [p for p in satsplan(H.FORSINKELSESRENTELOVEN) if p.fra <= dag < p.til]
    assert periode.prosent == rad.verdi
    assert rad.forskrift is None or rad.forskrift in periode.forskrifter


@pytest.mark.parametrize("skrevet", ["12", "12.0", "12.00", "12.0000"])
def test_like_satser_skrives_likt(skrevet: str) -> None:
    plan = satsplan(H.INNKREVINGSLOVEN_15, prognose={D("2027-01-01"): Decimal(skrevet)})
    assert (str(plan[-1].prosent), plan[-1].prognose, plan[-1].milliondeler) == ("12.00", True, 120_000)


def test_prognosen_gaar_aldri_inn_i_en_kjent_periode() -> None:
    # Samme sats som halvåret før, men den ene er fastsatt og den andre oppgitt.
    plan = satsplan(H.INNKREVINGSLOVEN_15, prognose={D("2027-01-01"): Decimal("12.25")})
    assert [(p.fra, p.prognose) for p in plan[-2:]] == [(D("2026-07-01"), False), (D("2027-01-01"), True)]


def test_prognose_etter_at_loven_er_opphevet() -> None:
    with pytest.raises(ValueError, match="gjelder ikke fra 2026-01-01"):
        satsplan(H.SI_LOVEN_7, prognose={D("2027-01-01"): Decimal(12)})


@pytest.mark.parametrize("prosent", [Decimal(-1), Decimal("NaN"), Decimal("100.01"), Decimal("1.00001"), 5])
def test_ugyldig_prosent(prosent: Decimal) -> None:
    with pytest.raises(ValueError, match="prosenten"):
        Satsperiode(fra=D("2025-01-01"), til=D("2025-02-01"), prosent=prosent, hjemler=())


def test_tom_satsperiode() -> None:
    with pytest.raises(ValueError, match="er tom"):
        Satsperiode(fra=D("2025-01-01"), til=D("2025-01-01"), prosent=Decimal(5), hjemler=())


def test_en_pause_har_ingen_prosent() -> None:
    with pytest.raises(ValueError, match="er en pause"):
        Satsperiode(fra=D("2025-01-01"), til=D("2025-02-01"), prosent=Decimal(5), hjemler=(), pause=True)


# ---- Skatterente ----


def regn(hovedstol: int, fra: str, til: str, hjemmel: Rentehjemmel) -> Renteberegning:
    svar = beregn(Oere(hovedstol), D(fra), D(til), hjemmel=hjemmel)
    assert isinstance(svar, Renteberegning)
    return svar


# 2023: 10,75 prosent i 1. halvår, 11,75 i 2. halvår.
@pytest.mark.parametrize(
    ("hovedstol", "fra", "til", "foer", "paa_summen", "per_rad"),
    [
        # Én rad på 365 dager i 2025 er nøyaktig prosenten når satsen ikke endres; her 181 dager à 12,5.
        (10_000_00, "2025-01-01", "2025-07-01", 619_86, 619_00, 619_00),
        # To rader, hver med øre som går tapt for seg.
        (10_000_00, "2025-06-01", "2025-08-01", 102_74 + 104_04, 206_00, 102_00 + 104_00),
        # Grensen: 49,99 faller bort, 50,00 ikke.
        (400_00, "2024-01-01", "2025-01-01", 50_00, 50_00, 50_00),
        (399_96, "2024-01-01", "2025-01-01", 50_00, 50_00, 50_00),
        (399_95, "2024-01-01", "2025-01-01", 49_99, 0, 0),
        # Hver rad under grensen, summen over.
        (1_500_00, "2025-05-01", "2025-09-01", 31_34 + 31_21, 62_00, 0),
        (0, "2025-05-01", "2025-09-01", 0, 0, 0),
    ],
)
def test_hele_kroner_og_minste_rente(
    hovedstol: int, fra: str, til: str, foer: int, paa_summen: int, per_rad: int
) -> None:
    svar = skatterente(regn(hovedstol, fra, til, H.SKATTEBETALINGSLOVEN_11_1))
    assert (svar.foer, svar.paa_summen, svar.per_rad, svar.rente) == (foer, paa_summen, per_rad, paa_summen)
    assert svar.hjemler == (SKATTEBETALINGSFORSKRIFTEN.p("11-7-1"), SKATTEBETALINGSFORSKRIFTEN.p("10-4-2"))


def test_r6_velges() -> None:
    beregning = regn(1_500_00, "2025-05-01", "2025-09-01", H.SKATTEBETALINGSLOVEN_11_1)
    assert skatterente(beregning, lesninger={"R6": "per_rad"}).rente == 0
    assert skatterente(beregning, lesninger={"R6": "paa_summen"}).rente == 62_00
    with pytest.raises(UkjentLesning):
        skatterente(beregning, lesninger={"R6": "per_dag"})


@pytest.mark.parametrize(
    ("hjemmel", "staar_alene", "rente"),
    [
        (H.SKATTEBETALINGSLOVEN_11_1, False, 0),
        (H.SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT, False, 0),
        (H.SKATTEBETALINGSLOVEN_11_3, False, 0),
        (H.SKATTEBETALINGSLOVEN_11_2, False, 1_00),
        (H.SKATTEBETALINGSLOVEN_11_2, True, 0),
        (H.SKATTEBETALINGSLOVEN_11_4, False, 1_00),
        (H.SKATTEBETALINGSLOVEN_11_4, True, 0),
        (H.SKATTEBETALINGSLOVEN_11_5, True, 1_00),
    ],
)
def test_grensen_gjelder_ikke_all_rente(hjemmel: Rentehjemmel, staar_alene: bool, rente: int) -> None:
    prosent = sats(hjemmel, "2023-02-01")
    assert prosent
    hovedstol = int(1_50 * 100 / prosent)
    beregning = regn(hovedstol, "2023-01-01", "2024-01-01", hjemmel)
    assert 1_00 <= beregning.sum < 2_00
    assert skatterente(beregning, staar_alene=staar_alene).rente == rente


def test_bare_skatterente_rundes_til_kroner() -> None:
    with pytest.raises(Rentefeil, match="INNKREVINGSLOVEN_15"):
        skatterente(regn(1_000_00, "2026-02-01", "2026-03-01", H.INNKREVINGSLOVEN_15))


# ---- Standardkompensasjonen ----


@pytest.mark.parametrize(
    ("dag", "beloep", "forskrift"),
    [
        ("2013-12-31", None, None),
        ("2014-01-01", 320_00, "FOR-2013-12-20-1586"),
        ("2025-12-31", 460_00, "FOR-2025-06-23-1321"),
        ("2026-06-30", 460_00, "FOR-2025-12-18-2658"),
        ("2026-07-01", 430_00, "FOR-2026-06-25-1372"),
        ("2026-12-31", 430_00, "FOR-2026-06-25-1372"),
        ("2027-01-01", None, None),
        ("2013-03-15", None, None),
    ],
)
def test_standardkompensasjon(dag: str, beloep: int | None, forskrift: str | None) -> None:
    svar = kompensasjon(D(dag))
    if beloep is None:
        assert isinstance(svar, UtenforSerie)
    else:
        assert svar == Kompensasjon(
            beloep=Oere(beloep), forskrift=forskrift, hjemler=(FORSINKELSESRENTELOVEN.p("3 a").l(2),)
        )


def test_utfoerer_siterer_det_som_finnes() -> None:
    assert [feil for hs in UTFOERER.values() for h in hs for feil in kontroller(h)] == []
    assert SKATTEBETALINGSLOVEN.p("11-6").l(3) in UTFOERER["renter.beregn"]
