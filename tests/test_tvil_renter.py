"""Tvilspunktene R1–R13: for hvert et krav der lesningene gir ulik rente, og ett der de ikke kan gjøre det.

Summen i hver lesning skal stå i svaret, i JSON og i teksten, og være den samme som når den som spør, velger lesningen.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import Any

import jsonschema
import pytest

from innkrevingsregler import (
    Innkrever,
    Krav,
    Kravlinje,
    Linjetype,
    Oere,
    Regelverk,
    Renter,
    Renteregel,
    RettsligArt,
    Status,
    Trekk,
    Vurdering,
    forklar,
    vurder,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.forklaring.rente_json import renter_skjema, renter_til_json
from innkrevingsregler.rettskilder.tvil import tvilspunkt

PER = date(2026, 11, 22)
VARSEL = h.Rentevarsel(dato=date(2026, 3, 2))
SI_VARSEL = h.Rentevarsel(dato=date(2025, 6, 2), sendt=date(2025, 6, 2), etter_si_loven=True)
TREKK = h.Trekkutbetaling(dato=date(2026, 8, 20), trekk="T1", beloep=Oere(3_000_00))


def krav(forfall: date, *hendelser: Any, beloep: int = 10_000_00, **felt: Any) -> Krav:
    """Et krav etter § 15 som Innkrevingsmyndigheten krever inn, når ikke annet er sagt."""
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, beloep=Oere(beloep), forfall=forfall)
    standard: dict[str, Any] = {
        "id": "K-1",
        "innkrever": Innkrever.INNKREVINGSMYNDIGHETEN,
        "renteregel": Renteregel.INNKREVINGSLOVEN_15,
        "linjer": (linje,),
        "fristens_utgangspunkt": forfall,
        "hendelser": hendelser,
    }
    return Krav(**{**standard, **felt})


def laan(forfall: date, beloep: int) -> Krav:
    return krav(
        forfall,
        beloep=beloep,
        renteregel=Renteregel.FORSINKELSESRENTELOVEN_2,
        forfall_fastsatt=True,
        forbruker=True,
        innkrever=Innkrever.INKASSO,
    )


def skatt(forfall: date, beloep: int = 10_000_00) -> Krav:
    return krav(forfall, beloep=beloep, renteregel=None, rettslig_art=RettsligArt.FORSKUDDSSKATT)


ETTEROPPGJOER = krav(
    date(2026, 1, 20),
    h.Rentevarsel(dato=date(2026, 1, 2)),
    renteregel=None,
    kravtype="innkrevingsforskriften_2-8_folketrygdloven_17-9",
    bare_avregnet=False,
)

ULIKE: Mapping[str, tuple[Krav, date]] = {
    "R1": (laan(date(2024, 2, 1), 100_00), date(2024, 12, 1)),
    "R2": (laan(date(2024, 10, 1), 102_00), date(2025, 3, 1)),
    "R3": (skatt(date(2026, 6, 30), beloep=1_000_000_00), date(2026, 9, 30)),
    "R4": (krav(date(2026, 5, 4), VARSEL), PER),
    "R5": (krav(date(2026, 2, 2), h.Rentevarsel(dato=date(2026, 3, 2), gitt=date(2026, 3, 4))), PER),
    "R6": (skatt(date(2026, 5, 20), beloep=10_030_00), PER),
    "R7": (krav(date(2025, 6, 20), SI_VARSEL, renteregel=Renteregel.UNNTATT_15_1), PER),
    "R8": (krav(date(2025, 6, 20), SI_VARSEL, rente_viderefoert=False), PER),
    "R9": (ETTEROPPGJOER, PER),
    "R10": (krav(date(2025, 11, 3), h.Rentevarsel(dato=date(2025, 12, 1), etter_si_loven=False)), PER),
    "R11": (laan(date(2024, 1, 2), 10_000_00), date(2024, 12, 1)),
    "R12": (krav(date(2026, 2, 2), VARSEL, h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00))), PER),
    "R13": (krav(date(2026, 2, 2), VARSEL, TREKK, trekk=(Trekk(id="T1", regelverk=Regelverk.NYTT),)), PER),
}
"""Kravet og dagen der lesningene av punktet gir ulik rente."""

LIKE: Mapping[str, tuple[Krav, date]] = {
    "R1": (laan(date(2026, 1, 5), 10_000_00), date(2026, 6, 1)),
    "R2": (laan(date(2026, 1, 5), 10_000_00), date(2026, 6, 1)),
    "R3": (skatt(date(2026, 8, 3)), PER),
    "R4": (krav(date(2026, 2, 2), VARSEL), PER),
    "R6": (skatt(date(2026, 8, 3)), PER),
    "R11": (laan(date(2026, 1, 5), 10_000_00), date(2026, 6, 1)),
    "R13": (
        krav(
            date(2026, 2, 2),
            VARSEL,
            h.Trekkutbetaling(dato=date(2026, 8, 1), trekk="T1", beloep=Oere(3_000_00)),
            trekk=(Trekk(id="T1", regelverk=Regelverk.NYTT),),
        ),
        PER,
    ),
}
"""Kravet og dagen der svaret bygger på en lesning av punktet, men enhver lesning gir samme rente."""


@functools.cache
def vurdert(punkt: str) -> Vurdering:
    return vurder(*ULIKE[punkt])


def lest(punkt: str, lesning: str) -> Renter:
    return vurder(*ULIKE[punkt], lesninger={punkt: lesning}).renter


def summer(svar: Renter, punkt: str) -> dict[str, int | None]:
    return {a.lesning: a.sum for a in svar.alternativer if a.punkt == punkt}


def test_hvert_punkt_er_med() -> None:
    assert set(ULIKE) == {f"R{nr}" for nr in range(1, 14)}


@pytest.mark.parametrize("punkt", ULIKE)
def test_lesningene_gir_ulik_rente(punkt: str) -> None:
    funnet = summer(vurdert(punkt).renter, punkt)
    assert list(funnet) == [lesning.id for lesning in tvilspunkt(punkt).lesninger]
    assert len(set(funnet.values())) > 1
    assert None not in funnet.values()


@pytest.mark.parametrize("punkt", ULIKE)
def test_lesningen_kan_velges(punkt: str) -> None:
    for lesning, summen in summer(vurdert(punkt).renter, punkt).items():
        svar = lest(punkt, lesning)
        assert svar.sum == summen
        assert not summer(svar, punkt)


@pytest.mark.parametrize("punkt", ULIKE)
def test_standarden_er_svaret(punkt: str) -> None:
    svar, standard = vurdert(punkt).renter, tvilspunkt(punkt).standard
    if standard is None:
        assert (svar.status, svar.sum) == (Status.TVIL, None)
    else:
        assert svar.sum == summer(svar, punkt)[standard]


@pytest.mark.parametrize("punkt", ULIKE)
def test_begge_summene_staar_i_json_og_tekst(punkt: str) -> None:
    vurdering = vurdert(punkt)
    data = renter_til_json(vurdering.renter)
    jsonschema.validate(data, renter_skjema())
    skrevet = {a["lesning"]: a["sum"] for a in data["alternativer"] if a["punkt"] == punkt}
    tekst, nynorsk = (forklar(vurdering, maalform, deler=("renter",)) for maalform in ("nb", "nn"))
    assert set(skrevet) == {lesning.id for lesning in tvilspunkt(punkt).lesninger}
    for lesning, summen in skrevet.items():
        assert f"{summen} kroner lest som «{lesning}»" in tekst
        assert f"{summen} kroner lese som «{lesning}»" in nynorsk


@pytest.mark.parametrize("punkt", ["R3", "R6", "R12"])
def test_det_som_skal_vises_gjoer_svaret_til_tvil(punkt: str) -> None:
    """R3 vises for skatt, R6 alltid, og R12 har ingen standard."""
    assert vurdert(punkt).renter.status is Status.TVIL


def test_foerste_dag_gir_ikke_tvil_for_andre_krav_enn_skatt() -> None:
    svar = vurder(laan(date(2026, 6, 30), 1_000_000_00), date(2026, 9, 30)).renter
    assert summer(svar, "R3")
    assert svar.status is Status.AVGJORT


@pytest.mark.parametrize("punkt", LIKE)
def test_der_lesningene_ikke_kan_skille_er_lesningen_notert(punkt: str) -> None:
    kravet, per = LIKE[punkt]
    vurdering = vurder(kravet, per)
    svar = vurdering.renter
    lesninger = tvilspunkt(punkt)
    assert not summer(svar, punkt)
    assert (punkt, lesninger.standard) in svar.hviler_paa
    assert {vurder(kravet, per, lesninger={punkt: x.id}).renter.sum for x in lesninger.lesninger} == {svar.sum}
    notert = {"punkt": punkt, "lesning": lesninger.standard}
    assert notert in renter_til_json(svar)["hviler_paa"]
    assert f"{punkt} «{lesninger.standard}»" in forklar(vurdering, "nb", deler=("renter",))


@pytest.mark.parametrize(("bare_avregnet", "rente"), [(False, True), (True, False)])
def test_etteroppgjoer_som_bare_ble_avregnet_hadde_aldri_rente(bare_avregnet: bool, rente: bool) -> None:
    """Krav som bare avregnes, sto på listen også før 24. februar 2026."""
    svar = vurder(Krav(**{**_felt(ETTEROPPGJOER), "bare_avregnet": bare_avregnet}), PER).renter
    assert bool(svar.sum) is rente
    assert bool(summer(svar, "R9")) is rente


def _felt(kravet: Krav) -> dict[str, Any]:
    return {navn: getattr(kravet, navn) for navn in ("id", "kravtype", "innkrever", "linjer", "hendelser")}
