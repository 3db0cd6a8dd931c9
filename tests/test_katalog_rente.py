# ruff: noqa: E501 – stikkprøvene er en tabell som leses linje for linje
"""Rentegrunnlaget for hvert krav i katalogen: svar på alt, hver hjemmel i kraft, og begge sider av hver dato."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import KatalogFeil, katalog, listepunkter
from innkrevingsregler.rettskilder.katalog.lasting import les
from innkrevingsregler.rettskilder.katalog.rente import (
    KOLONNER,
    Renteopplysning,
    Rentestatus,
    bygg_rente,
    rente_for,
)
from innkrevingsregler.rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from innkrevingsregler.rettskilder.periode import Periode

FOERSTE_2026 = date(2026, 1, 1)
MARS = date(2026, 3, 1)
P15 = "innkrevingsloven/15/l1"
U151 = "innkrevingsforskriften/15-1"
FRL = "forsinkelsesrenteloven/2/l1"
EIGEDOMSSKATT = "eigedomsskattelova/26 FOR-1987-12-18-977/1"
F = "innkrevingsforskriften"
T = "tvangsfullbyrdelsesloven"

# Kode, status, hjemler den 1. mars 2026. Alle slått opp i loven eller forskriften.
STIKKPROEVER = [
    (f"{F}_2-2", "PARAGRAF_15", P15),
    (f"{F}_2-3_a", "SKATTEBETALINGSLOVEN_11_1", "skattebetalingsloven/11-1/l1/pkt1"),
    (f"{F}_2-3_d", "SKATTEBETALINGSLOVEN_11_1", "skattebetalingsloven/11-1/l1/pkt4 skattebetalingsloven/16-1/l1"),
    (f"{F}_2-3_e", "EGEN_FORSKRIFT", "FOR-2000-12-13-1253/3/l4 FOR-2012-12-20-1417/8/l4"),
    (f"{F}_2-4_a", "GEBYR_I_STEDET", f"innkrevingsforskriften/15-2/l1 {U151}"),
    (f"{F}_2-4_b", "UNNTATT_15_1", U151),
    (f"{F}_2-4_e", "PARAGRAF_15", P15),
    (f"{F}_2-5_a", "AVHENGER", f"paataleinstruksen/30-7/l1 paataleinstruksen/30-7/l2 {U151} {FRL} tvangsfullbyrdelsesloven/4-1/l3"),
    (f"{F}_2-5_c", "EGEN_LOV", f"{FRL} tvangsfullbyrdelsesloven/4-1/l3"),
    (f"{F}_2-6_1_alkoholloven", "PARAGRAF_15", P15),
    (f"{F}_2-6_1_arbeidsmiljoeloven", "AVHENGER", f"{U151} {P15}"),
    (f"{F}_2-6_1_forbrukermerkeloven", "AVHENGER", f"{U151} {P15}"),
    (f"{F}_2-6_1_havressurslova", "EGEN_FORSKRIFT", "FOR-2011-12-20-1437/7/l4"),
    (f"{F}_2-6_1_lotteriloven", "AAPEN", ""),
    (f"{F}_2-6_1_plan_og_bygningsloven", "UNNTATT_15_1", U151),
    (f"{F}_2-6_2_advokatloven", "EGEN_FORSKRIFT", "advokatforskriften/71/l3"),
    (f"{F}_2-6_2_havne_og_farvannsloven", "EGEN_FORSKRIFT", "FOR-2019-12-11-1869/1/l5 FOR-2019-12-11-1869/2/l4"),
    (f"{F}_2-6_2_klimakvoteloven", "EGEN_LOV", "klimakvoteloven/19/l1/pkt5"),
    (f"{F}_2-6_2_plan_og_bygningsloven", "PARAGRAF_15", P15),
    (f"{F}_2-6_2_skipssikkerhetsloven", "EGEN_FORSKRIFT", "FOR-2020-07-27-1596/3/l3"),
    (f"{F}_2-6_2_valgloven", "EGEN_FORSKRIFT", "valgforskriften/13-1/l2/pkt1"),
    (f"{F}_2-6_2_vegtrafikkloven", "AVHENGER", f"FOR-2021-03-26-963/2/l2 FOR-2016-12-20-1681/11/l3 {U151}"),
    (f"{F}_2-7_el-tilsynsloven", "EGEN_LOV", f"el-tilsynsloven/4/l2 {EIGEDOMSSKATT}"),
    (f"{F}_2-7_dokumentavgiftsloven", "AVHENGER", f"FOR-1975-12-16-1/1-2/l1/pkt1 {P15}"),
    (f"{F}_2-7_kringkastingsloven", "GEBYR_I_STEDET", "FOR-1980-10-23-8798/3"),
    (f"{F}_2-7_maaleenhetsloven", "EGEN_LOV", "lov-om-maaleenheter/31/l3"),
    (f"{F}_2-7_motorkjoeretoey_og_baatavgiftsloven", "GEBYR_I_STEDET", "skattebetalingsforskriften/11-1-1/l1"),
    (f"{F}_2-7_regnskapsloven", "UNNTATT_15_1", U151),
    (f"{F}_2-7_skipssikkerhetsloven", "EGEN_FORSKRIFT", "sjoefartsdirektoratets-gebyrforskrift/7"),
    (f"{F}_2-8_disiplinaerloven", "AAPEN", ""),
    (f"{F}_2-8_utdanningsstoetteloven", "EGEN_FORSKRIFT", "FOR-2022-12-15-2259/70/l1 FOR-2022-12-15-2259/21/l2 FOR-2022-12-15-2259/6"),
    (f"{F}_2-8_bustoettelova", "UNNTATT_15_1", U151),
    (f"{F}_2-8_nullsats", "EGEN_FORSKRIFT", "FOR-2020-06-30-1453/9-6/l1"),
    (f"{F}_2-8_folketrygdloven_22-15_a", "EGEN_LOV", "folketrygdloven/22-17a/l2/pkt2"),
    (f"{F}_2-8_folketrygdloven_8-22", "AAPEN", ""),
    (f"{F}_2-8_avtale_dsb_ud_forsvarsbygg", "EGEN_LOV", FRL),
    (f"{F}_2-8_noedlidenhetslaan", "EGEN_LOV", "gjeldsbrevlova/6/l1"),
    (f"{F}_2-8_husbanken", "EGEN_FORSKRIFT", "FOR-2019-11-18-1546/7-11/l4 finansavtaleloven/2-9/l4"),
    (f"{F}_2-8_fiskerpensjonsloven", "EGEN_LOV", "fiskerpensjonsloven/16/nr3/pkt1"),
    (f"{F}_2-9_d", "AAPEN", ""),
    (f"{T}_2-14_a", "EGEN_LOV", EIGEDOMSSKATT),
    (f"{T}_2-14_d", "EGEN_LOV", f"forurensningsloven/34/l5/pkt2 {EIGEDOMSSKATT}"),
    ("TILBAKEKREVING_DAGPENGER", "PARAGRAF_15", P15),
    ("TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "UNNTATT_15_1", U151),
    ("TILBAKEKREVING_UFOERETRYGD_AVREGNING", "UNNTATT_15_1", U151),
    ("TILBAKEKREVING_FEILUTBETALT_LONNSGARANTI", "PARAGRAF_15", P15),
    ("REFUSJON_TRYGDEUTGIFTER_YRKESSKADE", "EGEN_FORSKRIFT", "FOR-1997-03-25-270/3/l4"),
    ("GFF", "EGEN_LOV", "fiskerpensjonsloven/16/nr3/pkt1"),
]  # fmt: skip

# Hvert punkt i § 15-1 fra 2026-02-24, i forskriftens orden: raden det hører til, og hva det sier der.
PUNKTENE = [
    ("2-7_arbeidsmiljoeloven", "AVHENGER", "byggesaksgebyr"),
    ("2-8_folketrygdloven_12-14", "UNNTATT_15_1", "§ 12-14"),
    ("2-8_folketrygdloven_17-9", "UNNTATT_15_1", "§ 17-9"),
    ("2-10_b", "UNNTATT_15_1", "AFP-tilskottsloven § 15"),
    ("2-10_c", "UNNTATT_15_1", "AFP i Statens pensjonskasse"),
    ("2-4_c", "UNNTATT_15_1", "feilutbetalt bidrag."),
    ("2-4_f", "UNNTATT_15_1", "feilutbetalt bidragsforskudd"),
    ("2-4_b", "UNNTATT_15_1", "regress for bidragsforskudd"),
    ("2-7_aksjeloven_1976", "UNNTATT_15_1", "aksjeloven av 1976"),
    ("2-7_regnskapsloven", "UNNTATT_15_1", "regnskapsloven"),
    ("2-5_a", "AVHENGER", "inndragning i offentlig straffesak"),
    ("2-10_a", "UNNTATT_15_1", "§ 22-16"),
    ("2-6_2_arbeidsmiljoeloven", "AVHENGER", "overtredelsesgebyr ilagt av Arbeidstilsynet"),
    ("2-6_2_folkeregisterloven", "UNNTATT_15_1", "folkeregisterloven"),
    ("2-6_2_havne_og_farvannsloven", "EGEN_FORSKRIFT", "§ 15-1"),
    ("2-3_b", "AVHENGER", "overtredelsesgebyr etter skatteforvaltningsloven og kassasystemlova"),
    ("2-6_2_klimakvoteloven", "EGEN_LOV", "§ 15-1"),
    ("2-3_b", "AVHENGER", "overtredelsesgebyr etter skatteforvaltningsloven"),
    ("2-6_2_vegtrafikkloven", "AVHENGER", "overtredelsesgebyr etter vegtrafikkloven"),
    ("2-4_d", "UNNTATT_15_1", "på nytt"),
    ("2-8_bustoettelova", "UNNTATT_15_1", "bostøtte"),
    ("2-8_barnelova_tvangsbot", "UNNTATT_15_1", "tvangsbot"),
    ("2-6_1_arbeidsmiljoeloven", "AVHENGER", "tvangsmulkt ilagt av Arbeidstilsynet"),
    ("2-6_1_produktkontrolloven", "AVHENGER", "Sjøfartsdirektoratet"),
    ("2-6_1_forbrukermerkeloven", "AVHENGER", "Statens vegvesen"),
    ("2-3_b", "AVHENGER", "tvangsmulkt og overtredelsesgebyr etter skatteforvaltningsloven og kassasystemlova"),
    ("2-6_1_likestillings_og_diskrimineringsloven", "UNNTATT_15_1", "likestillings- og diskrimineringsloven"),
    ("2-6_1_reelle_rettighetshavere", "UNNTATT_15_1", "reelle rettighetshavere"),
    ("2-6_1_plan_og_bygningsloven", "UNNTATT_15_1", "plan- og bygningsloven"),
    ("2-6_1_sivilbeskyttelsesloven", "UNNTATT_15_1", "sivilbeskyttelsesloven"),
    ("2-3_b", "AVHENGER", "tvangsmulkt og overtredelsesgebyr etter skatteforvaltningsloven"),
    ("2-6_1_skipssikkerhetsloven", "UNNTATT_15_1", "skipssikkerhetsloven"),
    ("2-6_1_svalbardmiljoeloven", "UNNTATT_15_1", "svalbardmiljøloven"),
    ("2-6_1_vegtrafikkloven", "UNNTATT_15_1", "vegtrafikkloven"),
    ("2-4_a", "GEBYR_I_STEDET", "underholdsbidrag"),
]  # fmt: skip


def rente(kode: str, per: date | None = None) -> Renteopplysning:
    svar = rente_for(kode, per)
    assert svar is not None
    return svar


def historie(kode: str) -> list[Renteopplysning]:
    """Kravtypens svar, nyeste først, uten svaret for tiden før tabellen."""
    alle = [rente(kode)]
    while (fra := alle[-1].fra) is not None:
        alle.append(rente(kode, fra - timedelta(days=1)))
    return alle[:-1]


def alle() -> list[tuple[str, Renteopplysning]]:
    return [(rad.kode, o) for rad in katalog() for o in historie(rad.kode)]


def antall(koder: list[str], per: date) -> Counter[str]:
    return Counter(rente(kode, per).status.value for kode in koder)


# --- svar på alt --------------------------------------------------------------------------------------


def test_hver_kravtype_har_svar_fra_begynnelsen_og_uten_slutt() -> None:
    for rad in katalog():
        svar = historie(rad.kode)
        assert svar[0].til is None
        assert svar[-1].fra in (FOERSTE_2026, rad.listepunkt and rad.listepunkt.fra)
        assert all(svar_foer.til is not None for svar_foer in svar[1:])


@pytest.mark.parametrize("kode", ["", "UKJENT", "BA OR"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert rente_for(kode) is None
    assert rente_for(kode, MARS) is None


def test_koden_kan_skrives_litt_ulikt() -> None:
    assert rente_for(" gff\n") is rente_for("GFF")


def test_antall_listepunkter_etter_status() -> None:
    assert antall([p.kode for p in listepunkter(MARS)], MARS) == {
        "PARAGRAF_15": 109, "AVHENGER": 27, "UNNTATT_15_1": 21, "EGEN_FORSKRIFT": 19, "EGEN_LOV": 13, "AAPEN": 11,
        "SKATTEBETALINGSLOVEN_11_1": 3, "GEBYR_I_STEDET": 3,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("ledd", "statuser"),
    [
        (1, {"PARAGRAF_15": 34, "UNNTATT_15_1": 7, "AVHENGER": 3, "EGEN_FORSKRIFT": 3, "AAPEN": 1}),
        (2, {"PARAGRAF_15": 42, "EGEN_FORSKRIFT": 10, "AVHENGER": 3, "UNNTATT_15_1": 1, "EGEN_LOV": 1}),
    ],
)
def test_antall_i_paragraf_2_6(ledd: int, statuser: dict[str, int]) -> None:
    punkter = [p.kode for p in listepunkter(MARS) if (p.hjemmel.paragraf, p.hjemmel.ledd) == ("2-6", ledd)]
    assert antall(punkter, MARS) == statuser


def test_antall_oppdragsgiverkoder_etter_status() -> None:
    assert antall([rad.kode for rad in katalog() if rad.oppdragsgiver], MARS) == {
        "AVHENGER": 96, "PARAGRAF_15": 58, "AAPEN": 32, "EGEN_LOV": 15, "UNNTATT_15_1": 8, "EGEN_FORSKRIFT": 1,
    }  # fmt: skip


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kode", "status", "hjemler"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER])
def test_stikkproever(kode: str, status: str, hjemler: str) -> None:
    svar = rente(kode, MARS)
    assert (svar.status, " ".join(h.kode for h in svar.hjemler)) == (status, hjemler)


def test_hvert_punkt_i_paragraf_15_1_er_med() -> None:
    """Antallet er forskriftens eget på hver side av endringen."""
    punkter = INNKREVINGSFORSKRIFTEN.p("15-1")
    for dato, ventet in ((date(2026, 2, 23), 34), (date(2026, 2, 24), 35)):
        antall_punkter = sum(register.ordlyd(punkter.strek(nr), dato) is not None for nr in range(1, 40))
        assert antall_punkter == ventet
    assert len(PUNKTENE) == 35


@pytest.mark.parametrize(("punkt", "status", "ord_"), PUNKTENE)
def test_punktene_i_paragraf_15_1(punkt: str, status: str, ord_: str) -> None:
    svar = rente(f"{F}_{punkt}", MARS)
    assert svar.status == status
    assert ord_ in (svar.merknad or "")
    assert INNKREVINGSFORSKRIFTEN.p("15-1") in svar.hjemler or "§ 15-1" in (svar.merknad or "")


def test_ingen_andre_er_unntatt() -> None:
    unntatt = {p.kode for p in listepunkter(MARS) if rente(p.kode, MARS).status is Rentestatus.UNNTATT_15_1}
    assert unntatt == {f"{F}_{punkt}" for punkt, status, _ in PUNKTENE if status == "UNNTATT_15_1"}


@pytest.mark.parametrize(
    ("kode", "myndighet"),
    [
        ("2-6_1_arbeidsmiljoeloven", "Arbeidstilsynet"),
        ("2-6_2_arbeidsmiljoeloven", "Arbeidstilsynet"),
        ("2-7_arbeidsmiljoeloven", "Arbeidstilsynet"),
        ("2-6_1_produktkontrolloven", "Sjøfartsdirektoratet"),
        ("2-6_1_forbrukermerkeloven", "Statens vegvesen"),
    ],
)
def test_unntak_som_avhenger_av_hvem_som_har_ilagt_kravet(kode: str, myndighet: str) -> None:
    svar = rente(f"{F}_{kode}", MARS)
    assert svar.hjemler == (INNKREVINGSFORSKRIFTEN.p("15-1"), INNKREVINGSLOVEN.p("15").l(1))
    assert (svar.merknad or "").startswith("Avhenger av hvem som har ilagt ")
    assert f"er det {myndighet}, er de" in (svar.merknad or "")


@pytest.mark.parametrize(
    "kode", ["TILBAKEKREVING_DAGPENGER", "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN", "GFF", "SP AV"]
)
def test_kravkoden_arver_listepunktets_rad(kode: str) -> None:
    punkt = next(rad.listepunkt for rad in katalog() if rad.kode == kode)
    assert punkt is not None
    assert rente_for(kode) is rente_for(punkt.kode)


def test_egen_rad_gaar_foran_listepunktets() -> None:
    assert rente(f"{F}_2-8_loennsgarantiloven").status is Rentestatus.AVHENGER
    assert rente("REGRESS_PERSON_LONNSGARANTI").status is Rentestatus.EGEN_LOV
    assert rente("TILBAKEKREVING_FEILUTBETALT_LONNSGARANTI").status is Rentestatus.PARAGRAF_15


def test_rentetillegget_er_ikke_en_reaksjon_paa_forsinket_betaling() -> None:
    svar = rente(f"{F}_2-8_folketrygdloven_22-15")
    assert svar.status is Rentestatus.PARAGRAF_15
    assert "§ 22-17 a første ledd" in (svar.merknad or "")


def test_kommunale_krav_har_aldri_rente_etter_paragraf_15() -> None:
    """§ 15 gjelder krav Innkrevingsmyndigheten krever inn."""
    kommunale = [rad.kode for rad in katalog() if rad.kode.startswith(f"{T}_2-14")]
    assert len(kommunale) == 6
    assert all(INNKREVINGSLOVEN.p("15").l(1) not in o.hjemler for kode in kommunale for o in historie(kode))


# --- tid ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "dag", "foer", "fra_dagen"),
    [
        (f"{F}_2-8_folketrygdloven_17-9", date(2026, 2, 24), "AVHENGER", "UNNTATT_15_1"),
        ("TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER", date(2026, 2, 24), "AVHENGER", "UNNTATT_15_1"),
        (f"{F}_2-2", date(2027, 1, 1), "PARAGRAF_15", "AVHENGER"),
        (f"{T}_2-14_f", date(2026, 7, 1), "AAPEN", "AVHENGER"),
        (f"{F}_2-4_b", FOERSTE_2026, "AAPEN", "UNNTATT_15_1"),
        ("GFF", FOERSTE_2026, "AAPEN", "EGEN_LOV"),
    ],
)
def test_begge_sider_av_datoen(kode: str, dag: date, foer: str, fra_dagen: str) -> None:
    assert (rente(kode, dag - timedelta(days=1)).status, rente(kode, dag).status) == (foer, fra_dagen)
    assert rente(kode, dag - timedelta(days=1)).til == dag - timedelta(days=1)
    assert rente(kode, dag).fra == dag


def test_bare_disse_kravtypene_skifter_svar() -> None:
    assert {rad.kode for rad in katalog() if len(historie(rad.kode)) > 1} == {
        f"{F}_2-2",
        f"{F}_2-8_folketrygdloven_17-9",
        "TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER",
    }


def test_uten_dag_er_det_nyeste_svaret() -> None:
    assert rente(f"{F}_2-2") is rente(f"{F}_2-2", date(2027, 1, 1))


def test_foer_tabellen_sier_svaret_hvor_det_er_soekt() -> None:
    svar = rente(f"{F}_2-4_b", date(2025, 12, 31))
    assert (svar.fra, svar.hjemler) == (None, ())
    assert "2026-01-01" in (svar.merknad or "")
    assert "SI-loven § 7" in (svar.soekt or "")


# --- hjemlene -----------------------------------------------------------------------------------------


def test_hver_hjemmel_er_i_registeret_og_gjelder_i_perioden() -> None:
    hjemler = {(h, o.fra, o.til) for _, o in alle() for h in o.hjemler}
    assert [f for h, fra, til in hjemler for f in register.kontroller(h, Periode(fra, til))] == []


def test_hver_rad_har_et_skrivbart_sitat() -> None:
    assert all(str(h) for _, o in alle() for h in o.hjemler)


def test_unntakene_siteres_med_paragraf_og_punktets_innhold() -> None:
    """Strekpunktene flyttet seg 2026-02-24; derfor siteres ingen av dem med nummer."""
    assert all(h.strekpunkt is None for _, o in alle() for h in o.hjemler)
    unntatt = [o for _, o in alle() if o.status is Rentestatus.UNNTATT_15_1]
    assert all((o.merknad or "").startswith("Punktet om ") for o in unntatt)


def test_det_som_er_aapent_sier_hvorfor_og_hvor_det_er_soekt() -> None:
    aapne = [o for _, o in alle() if o.status is Rentestatus.AAPEN]
    assert all(o.merknad and o.soekt and not o.hjemler for o in aapne)


# --- feil i dataene -----------------------------------------------------------------------------------


def rad(
    kode: str,
    status: str,
    hjemler: str = "",
    merknad: str = "",
    soekt: str = "",
    fra: str = "2026-01-01",
    til: str = "",
) -> dict[str, str]:
    return dict(zip(KOLONNER, (kode, fra, til, status, hjemler, merknad, soekt), strict=True))


def feilene(*rader: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(KatalogFeil) as info:
        bygg_rente(rader, [r for r in katalog() if r.kode == "GFF"])
    return info.value.feil


@pytest.mark.parametrize(
    ("status", "hjemler", "merknad", "soekt", "feil"),
    [
        ("TULL", "", "", "", "statusen «TULL» er ikke kjent"),
        ("PARAGRAF_15", "", "", "x", "PARAGRAF_15 skal ha bare innkrevingsloven § 15 første ledd"),
        ("PARAGRAF_15", f"{P15};{FRL}", "", "x", "PARAGRAF_15 skal ha bare innkrevingsloven § 15 første ledd"),
        ("PARAGRAF_15", P15, "", "", "PARAGRAF_15 skal si hvor det er søkt"),
        ("UNNTATT_15_1", P15, "Punktet om x.", "", "UNNTATT_15_1 skal ha bare innkrevingsforskriften § 15-1"),
        ("UNNTATT_15_1", U151, "x", "", "UNNTATT_15_1 skal ha merknad som begynner med «Punktet om »"),
        ("EGEN_LOV", "", "", "", "EGEN_LOV skal ha en annen lov først"),
        ("EGEN_LOV", P15, "", "", "EGEN_LOV skal ha en annen lov først"),
        ("EGEN_LOV", "valgforskriften/13-1/l2", "", "", "EGEN_LOV skal ha en annen lov først"),
        ("EGEN_LOV", "tulleloven/1", "", "", "EGEN_LOV skal ha en annen lov først"),
        ("EGEN_FORSKRIFT", FRL, "", "", "EGEN_FORSKRIFT skal ha en annen forskrift først"),
        ("EGEN_FORSKRIFT", U151, "", "", "EGEN_FORSKRIFT skal ha en annen forskrift først"),
        ("SKATTEBETALINGSLOVEN_11_1", "skattebetalingsloven/1-1", "", "", "SKATTEBETALINGSLOVEN_11_1 skal ha skattebetalingsloven § 11-1"),
        ("GEBYR_I_STEDET", "", "", "", "GEBYR_I_STEDET skal ha minst én hjemmel"),
        ("AVHENGER", "", "Avhenger av x.", "", "AVHENGER skal ha minst én hjemmel"),
        ("AVHENGER", P15, "", "", "AVHENGER skal ha merknad som begynner med «Avhenger av »"),
        ("AAPEN", P15, "x", "x", "AAPEN skal ha ingen hjemmel"),
        ("AAPEN", "", "", "x", "AAPEN skal ha merknad"),
        ("AAPEN", "", "x", "", "AAPEN skal si hvor det er søkt"),
        ("EGEN_LOV", f"{FRL};{FRL}", "", "", "samme hjemmel står to ganger"),
        ("EGEN_LOV", "energiloven/tull", "", "", "henvisningen «energiloven/tull» kan ikke leses: «tull» i «energiloven/tull» er ikke en del av en henvisning"),
    ],
)  # fmt: skip
def test_en_rad_som_ikke_henger_sammen(status: str, hjemler: str, merknad: str, soekt: str, feil: str) -> None:
    assert f"GFF: {feil}" in feilene(rad("GFF", status, hjemler, merknad, soekt))


@pytest.mark.parametrize(
    ("perioder", "feil"),
    [
        ([("", "")], "«» er ikke en dag på formen ÅÅÅÅ-MM-DD"),
        ([("i fjor", "")], "«i fjor» er ikke en dag på formen ÅÅÅÅ-MM-DD"),
        ([("2026-01-01", "2025-12-31")], "perioden slutter (2025-12-31) før den begynner (2026-01-01)"),
        ([("2026-01-01", "2026-12-31")], "den siste perioden slutter 2026-12-31"),
        ([("2026-01-01", ""), ("2027-01-01", "")], "perioden fra 2027-01-01 følger ikke etter den før"),
        ([("2026-01-01", "2026-12-30"), ("2027-01-01", "")], "perioden fra 2027-01-01 følger ikke etter den før"),
        ([("2026-01-01", "2027-01-01"), ("2027-01-01", "")], "perioden fra 2027-01-01 følger ikke etter den før"),
    ],
)
def test_perioder_som_ikke_henger_sammen(perioder: list[tuple[str, str]], feil: str) -> None:
    assert f"GFF: {feil}" in feilene(*(rad("GFF", "EGEN_LOV", FRL, fra=fra, til=til) for fra, til in perioder))


def test_perioder_som_foelger_etter_hverandre() -> None:
    foerst = rad("GFF", "EGEN_LOV", FRL, til="2026-12-31")
    saa = rad("gff", "PARAGRAF_15", P15, soekt="x", fra="2027-01-01")
    bygget = bygg_rente([foerst, saa], [r for r in katalog() if r.kode == "GFF"])
    assert [o.status.value for o in bygget["GFF"]] == ["EGEN_LOV", "PARAGRAF_15"]


def test_alle_feil_sies_samlet() -> None:
    kravtyper = [r for r in katalog() if r.kode in ("GFF", "PE SJ")]
    with pytest.raises(KatalogFeil) as info:
        bygg_rente([rad("GFF", "EGEN_LOV", P15), rad("UKJENT", "TULL", fra="x")], kravtyper)
    assert info.value.feil == (
        "GFF: EGEN_LOV skal ha en annen lov først",
        "UKJENT: koden finnes ikke i katalogen",
        "UKJENT: «x» er ikke en dag på formen ÅÅÅÅ-MM-DD",
        "UKJENT: statusen «TULL» er ikke kjent",
        "PE SJ: rente mangler",
    )


def test_de_medfoelgende_radene_er_i_orden() -> None:
    assert len(bygg_rente(les("rente.csv", KOLONNER), katalog())) == len(katalog())


def test_opplysningen_er_en_verdi() -> None:
    en = Renteopplysning(
        status=Rentestatus.EGEN_LOV, hjemler=(Henvisning.fra_kode("klimakvoteloven/19/l1/pkt5"),), fra=FOERSTE_2026
    )
    assert en == Renteopplysning(status=en.status, hjemler=en.hjemler, fra=FOERSTE_2026)
    assert (en.merknad, en.soekt, en.til) == (None, None, None)
    assert en.gjelder(FOERSTE_2026)
    assert not en.gjelder(FOERSTE_2026 - timedelta(days=1))
