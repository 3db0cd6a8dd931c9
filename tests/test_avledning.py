"""Avledede fakta: det katalogen sier om rente, gjort til fakta om kravet."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from innkrevingsregler.avledning.rader import rad_for_krav
from innkrevingsregler.avledning.rente_avhenger import UNNTATT_NAAR_AVREGNET, avgjoerende_faktum
from innkrevingsregler.avledning.renter import forsinkelsesregel
from innkrevingsregler.fakta.koder import Renteregel, RettsligArt
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.rente import Rentestatus, rente_for

F = "innkrevingsforskriften"
PER = date(2026, 11, 22)


def forsinkelse(
    kravtype: str | None, per: date = PER, rettslig_art: RettsligArt | None = None
) -> tuple[object, object]:
    """Om kravet er unntatt fra rente, og om det har en egen reaksjon."""
    rad = rad_for_krav(Krav(id="K-1", kravtype=kravtype, rettslig_art=rettslig_art), per)
    return rad["krav.unntatt_fra_rente"], rad["krav.egen_forsinkelsesreaksjon"]


# Kravtype, status i katalogen, unntatt, egen reaksjon.
RENTETILFELLER = [
    ("TILBAKEKREVING_BARNETRYGD", "PARAGRAF_15", False, False),
    (f"{F}_2-6_1_plan_og_bygningsloven", "UNNTATT_15_1", True, False),
    (f"{F}_2-4_b", "UNNTATT_15_1", True, False),
    (f"{F}_2-5_b", "EGEN_LOV", False, True),
    (f"{F}_2-6_2_klimakvoteloven", "EGEN_LOV", False, True),
    (f"{F}_2-6_2_valgloven", "EGEN_FORSKRIFT", False, True),
    (f"{F}_2-6_2_havne_og_farvannsloven", "EGEN_FORSKRIFT", False, True),
    (f"{F}_2-3_a", "SKATTEBETALINGSLOVEN_11_1", False, True),
    (f"{F}_2-7_motorkjoeretoey_og_baatavgiftsloven", "GEBYR_I_STEDET", False, True),
    (f"{F}_2-4_a", "GEBYR_I_STEDET", True, True),
    (f"{F}_2-6_2_vegtrafikkloven", "AVHENGER", None, None),
    (f"{F}_2-6_1_lotteriloven", "AAPEN", None, None),
]


@pytest.mark.parametrize(("kravtype", "status", "unntatt", "egen"), RENTETILFELLER, ids=[t[0] for t in RENTETILFELLER])
def test_kravtypen_avgjoer_om_det_loeper_rente(
    kravtype: str, status: str, unntatt: bool | None, egen: bool | None
) -> None:
    """Unntaket for klimakvoter og havn tar bare bort rente etter § 15; særloven og forskriften gir sin egen."""
    opplysning = rente_for(kravtype, PER)
    assert opplysning is not None
    assert opplysning.status == status
    assert forsinkelse(kravtype) == (unntatt, egen)


def test_hver_status_er_proevd() -> None:
    assert {status for _, status, _, _ in RENTETILFELLER} == set(Rentestatus)


@pytest.mark.parametrize(
    ("per", "svar"),
    [(date(2026, 2, 23), (None, None)), (date(2026, 2, 24), (True, False))],
)
def test_unntaket_for_omstillingsstoenad_kom_en_dag(per: date, svar: tuple[object, object]) -> None:
    """Punktet kom ved FOR-2026-02-24-274; før det avhenger svaret av avregningen."""
    assert forsinkelse("TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER", per) == svar


@pytest.mark.parametrize(
    ("per", "svar"),
    [(date(2025, 12, 31), (None, None)), (date(2026, 1, 1), (False, False))],
)
def test_foer_2026_sier_katalogen_ingenting_om_rente(per: date, svar: tuple[object, object]) -> None:
    assert forsinkelse("TILBAKEKREVING_BARNETRYGD", per) == svar


@pytest.mark.parametrize(
    ("art", "svar"),
    [
        (RettsligArt.RESTSKATT, (False, True)),
        (RettsligArt.UNDERHOLDSBIDRAG, (True, True)),
        (RettsligArt.INNDRAGNING, (True, False)),
        (RettsligArt.BOT, (False, False)),  # om gebyret for boten er en egen reaksjon, er tvilspunkt P9
        (RettsligArt.ALMINNELIG, (None, None)),
    ],
)
@pytest.mark.parametrize("kravtype", [None, "FINNES_IKKE"])
def test_den_rettslige_arten_avgjoer_naar_den_alene_er_nok(
    kravtype: str | None, art: RettsligArt, svar: tuple[bool | None, bool | None]
) -> None:
    assert forsinkelse(kravtype, rettslig_art=art) == svar


@pytest.mark.parametrize("kode", sorted(UNNTATT_NAAR_AVREGNET))
def test_avregningen_avgjoer_om_kravet_er_unntatt(kode: str) -> None:
    krav = Krav(id="K-1", kravtype=kode)
    regler = [forsinkelsesregel(attrs.evolve(krav, bare_avregnet=avregnet), PER) for avregnet in (True, False, None)]
    assert regler == [Renteregel.UNNTATT_15_1, Renteregel.INNKREVINGSLOVEN_15, None]
    assert avgjoerende_faktum(krav, PER) == "krav.bare_avregnet"


@pytest.mark.parametrize(
    ("per", "godskrevet", "regel"),
    [
        (date(2026, 12, 31), True, Renteregel.INNKREVINGSLOVEN_15),
        (date(2027, 1, 1), True, Renteregel.INNKREVINGSFORSKRIFTEN_31_1),
        (date(2027, 1, 1), False, None),
    ],
)
def test_ansvaret_for_trekk_foelger_forskriften_fra_2027(per: date, godskrevet: bool, regel: Renteregel | None) -> None:
    krav = Krav(id="K-1", kravtype=f"{F}_2-2", skyldner_godskrevet=godskrevet)
    assert forsinkelsesregel(krav, per) is regel


def test_koden_leses_som_i_katalogen() -> None:
    assert forsinkelse("tilbakekreving_barnetrygd") == (False, False)


def test_ingen_kravtype_uten_egen_reaksjon_og_uten_unntak_er_noe_annet_enn_paragraf_15() -> None:
    for rad in katalog(PER):
        opplysning = rente_for(rad.kode, PER)
        assert opplysning is not None
        paragraf_15 = opplysning.status is Rentestatus.PARAGRAF_15
        assert (forsinkelse(rad.kode) == (False, False)) == paragraf_15, rad.kode
