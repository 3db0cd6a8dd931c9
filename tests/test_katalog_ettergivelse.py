# ruff: noqa: E501 – stikkprøvene er en tabell som leses linje for linje
"""Sperrene mot ettergivelse for hvert krav i katalogen: svar på alt, hver hjemmel i kraft, og rader som henger sammen."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import KatalogFeil, katalog, listepunkter
from innkrevingsregler.rettskilder.katalog.ettergivelse import (
    KOLONNER,
    Ettergivelsesopplysning,
    Sperre,
    bygg_ettergivelse,
    ettergivelse_for,
)
from innkrevingsregler.rettskilder.katalog.lasting import les
from innkrevingsregler.rettskilder.lover import FORVALTNINGSLOVEN
from innkrevingsregler.rettskilder.periode import Periode

F = "innkrevingsforskriften"
T = "tvangsfullbyrdelsesloven_2-14"
PRIVAT = "innkrevingsloven/18/l3 innkrevingsloven/19/l3 innkrevingsloven/20/l3"
UTLAND = f"{F}/3-3/l1/bokc {F}/3-3/l2/boka"
KOMPETANSE = "innkrevingsloven/18/l1 innkrevingsloven/18/l2 innkrevingsloven/19/l1 innkrevingsloven/20/l1"
MULKT = "forvaltningsloven/51/l3"

# Kode, §§ 18, 19 og 20, hjemler, særregler. Alle slått opp i loven.
STIKKPROEVER = [
    (f"{F}_2-2", "AVHENGER AVHENGER AVHENGER", f"{F}/3-3/l1/bokd {F}/3-3/l2/bokb {PRIVAT}", f"{F}/3-4/l2"),
    (f"{F}_2-3_a", "NEI NEI NEI", KOMPETANSE, "skatteforvaltningsloven/9-9/l1"),
    (f"{F}_2-3_d", "NEI NEI NEI", KOMPETANSE, ""),
    (f"{F}_2-3_e", "NEI NEI NEI", KOMPETANSE, "lov-om-forskningsavgift-paa-landbruksprodukter/5/l1/pkt3 FOR-2012-12-20-1417/6/l3"),
    (f"{F}_2-4_a", "AVHENGER AVHENGER NEI", f"{F}/3-3/l1/bokf innkrevingsloven/18/l3 innkrevingsloven/19/l3", f"barnelova/74/l2 {F}/3-4/l1"),
    (f"{F}_2-4_b", "AVHENGER AVHENGER NEI", f"{F}/3-3/l1/bokf forskotteringsloven/10/l1/pkt2", "barnelova/74/l2"),
    (f"{F}_2-4_f", "AVHENGER AVHENGER NEI", f"{F}/3-3/l1/boke", ""),
    (f"{F}_2-5_a", "AVHENGER AVHENGER NEI", f"{F}/3-3/l1/boka {F}/3-3/l1/bokb", "FOR-2010-09-03-1244/nr1"),
    (f"{F}_2-5_c", "NEI NEI NEI", KOMPETANSE, "FOR-2010-09-03-1244/nr2 FOR-2010-09-03-1244/nr3"),
    (f"{F}_2-5_d", "AVHENGER AVHENGER AVHENGER", PRIVAT, ""),
    (f"{F}_2-5_e", "SAMTYKKE JA AVHENGER", PRIVAT, ""),
    (f"{F}_2-6_1_energiloven", "NEI NEI NEI", KOMPETANSE, MULKT),
    (f"{F}_2-6_1_a-opplysningsloven", "NEI NEI NEI", KOMPETANSE, "a-opplysningsloven/10/l4"),
    (f"{F}_2-6_1_deltakerloven", "NEI NEI NEI", KOMPETANSE, f"deltakerloven/29/l2/pkt2 FOR-2011-12-20-1437/2/l3 {MULKT}"),
    (f"{F}_2-6_1_plan_og_bygningsloven", "NEI NEI NEI", KOMPETANSE, f"plan-og-bygningsloven/32-5/l2/pkt3 {MULKT}"),
    (f"{F}_2-6_2_folketrygdloven", "NEI NEI NEI", KOMPETANSE, "folketrygdloven/25-3/l7"),
    (f"{F}_2-6_2_folkeregisterloven", "NEI NEI NEI", KOMPETANSE, "folkeregisterloven/12-1/l4"),
    (f"{F}_2-6_2_vegtrafikkloven", "NEI NEI NEI", KOMPETANSE, "FOR-2021-03-26-963/5/l1/pkt1"),
    (f"{F}_2-6_2_valgloven", "NEI NEI NEI", KOMPETANSE, ""),
    (f"{F}_2-7_regnskapsloven", "NEI NEI NEI", KOMPETANSE, "regnskapsloven/8-3/l3"),
    (f"{F}_2-7_akvakulturloven", "NEI NEI NEI", KOMPETANSE, "FOR-2001-12-21-1597/4/pkt1"),
    (f"{F}_2-8_utdanningsstoetteloven", "AVHENGER AVHENGER AVHENGER", f"{F}/3-1/l1", "utdanningsstoetteloven/10/l1 utdanningsstoetteloven/13/pkt2 utdanningsstoetteloven/13/pkt3"),
    (f"{F}_2-8_husbanken", "AVHENGER AVHENGER AVHENGER", f"{F}/3-1/l1", f"husbankloven/9/pkt2 {F}/3-1/l2"),
    (f"{F}_2-8_voldserstatningsloven", "NEI NEI NEI", KOMPETANSE, "voldserstatningsforskriften/8 voldserstatningsforskriften/10/pkt1"),
    (f"{F}_2-8_barnelova_tvangsbot", "NEI NEI NEI", KOMPETANSE, ""),
    (f"{F}_2-8_svalbardskatteloven", "AVHENGER AVHENGER AVHENGER", PRIVAT, ""),
    (f"{F}_2-9_f", "AVHENGER AVHENGER AVHENGER", UTLAND, ""),
    (f"{F}_2-9_b", "AVHENGER AVHENGER AVHENGER", f"{F}/3-3/l1/bokc {F}/3-3/l1/bokf {F}/3-3/l2/boka {PRIVAT}", ""),
    (f"{T}_a", "IKKE_OMFATTET IKKE_OMFATTET IKKE_OMFATTET", "innkrevingsloven/2/l1/pkt2 tvangsfullbyrdelsesloven/2-14/boka", "eigedomsskattelova/28"),
    ("TILBAKEKREVING_DAGPENGER", "NEI NEI NEI", KOMPETANSE, ""),
    ("SE DT", "AVHENGER AVHENGER AVHENGER", UTLAND, ""),
    ("AE FO", "NEI NEI NEI", KOMPETANSE, "FOR-2010-09-03-1244/nr1"),
]  # fmt: skip


def alle() -> dict[str, Ettergivelsesopplysning]:
    svar = {rad.kode: ettergivelse_for(rad.kode) for rad in katalog()}
    return {kode: o for kode, o in svar.items() if o is not None}


def antall(koder: list[str]) -> Counter[str]:
    return Counter(alle()[kode].sperret.value for kode in koder)


# --- svar på alt --------------------------------------------------------------------------------------


def test_hver_kravtype_har_svar() -> None:
    assert set(alle()) == {rad.kode for rad in katalog()}


@pytest.mark.parametrize("kode", ["", "UKJENT", "BA OR"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert ettergivelse_for(kode) is None


def test_koden_kan_skrives_litt_ulikt() -> None:
    assert ettergivelse_for(" gff\n") is ettergivelse_for("GFF")


def test_antall_listepunkter_etter_sperre() -> None:
    assert antall([p.kode for p in listepunkter(date(2026, 3, 1))]) == {"NEI": 184, "AVHENGER": 21, "SAMTYKKE": 1}


def test_antall_oppdragsgiverkoder_uten_listepunkt_etter_sperre() -> None:
    punkter = {p.kode for p in listepunkter()}
    uten = [r.kode for r in katalog() if r.listepunkt is None and r.kode not in punkter]
    assert antall(uten) == {"NEI": 104, "IKKE_OMFATTET": 15, "AVHENGER": 8}


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "sperrer", "hjemler", "saerregler"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER]
)  # fmt: skip
def test_stikkproever(kode: str, sperrer: str, hjemler: str, saerregler: str) -> None:
    svar = ettergivelse_for(kode)
    assert svar is not None
    assert f"{svar.paragraf_18} {svar.paragraf_19} {svar.paragraf_20}" == sperrer
    assert " ".join(h.kode for h in svar.hjemler) == hjemler
    assert " ".join(h.kode for h in svar.saerregel_hjemler) == saerregler


@pytest.mark.parametrize(
    ("paragraf_18", "paragraf_19", "sperret"),
    [
        ("NEI", "NEI", "NEI"),
        ("JA", "JA", "JA"),
        ("AVHENGER", "AVHENGER", "AVHENGER"),
        ("SAMTYKKE", "JA", "SAMTYKKE"),
        ("SAMTYKKE", "AVHENGER", "AVHENGER"),
        ("NEI", "JA", "AVHENGER"),
        ("IKKE_OMFATTET", "IKKE_OMFATTET", "IKKE_OMFATTET"),
    ],
)
def test_paragrafene_sett_under_ett(paragraf_18: str, paragraf_19: str, sperret: str) -> None:
    opplysning = Ettergivelsesopplysning(
        paragraf_18=Sperre(paragraf_18), paragraf_19=Sperre(paragraf_19), paragraf_20=Sperre.NEI, hjemler=()
    )
    assert opplysning.sperret == sperret


@pytest.mark.parametrize("bokstav", ["a", "b", "c", "d", "e", "f"])
def test_hver_bokstav_i_forskriften_er_i_bruk(bokstav: str) -> None:
    assert any(f"{F}/3-3/l1/bok{bokstav}" in {h.kode for h in o.hjemler} for o in alle().values())


@pytest.mark.parametrize("kode", ["GFF", "SP AV", "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN"])
def test_kravkoden_arver_listepunktets_rad(kode: str) -> None:
    punkt = next(rad.listepunkt for rad in katalog() if rad.kode == kode)
    assert punkt is not None
    assert ettergivelse_for(kode) is ettergivelse_for(punkt.kode)


def test_tvangsmulkt_har_den_alminnelige_regelen() -> None:
    """A-opplysningsloven følger skatteforvaltningsloven og har bare sin egen."""
    paragraf_51 = FORVALTNINGSLOVEN.p("51").l(3)
    mulkter = [r.kode for r in katalog() if r.rettslig_art == "TVANGSMULKT"]
    uten = [kode for kode in mulkter if paragraf_51 not in alle()[kode].saerregel_hjemler]
    assert uten == [f"{F}_2-6_1_a-opplysningsloven"]


def test_privat_kreditor_er_aldri_uten_sperre() -> None:
    private = [r.kode for r in katalog() if r.kreditor == "PRIVAT"]
    assert private == [f"{F}_2-5_e"]
    assert all(alle()[kode].sperret is Sperre.SAMTYKKE for kode in private)


def test_utenlandske_krav_avhenger_alltid_av_delegering() -> None:
    utenlandske = [r.kode for r in katalog() if r.rettslig_art == "UTENLANDSK"]
    assert utenlandske
    assert all({h.kode for h in alle()[kode].hjemler} >= set(UTLAND.split()) for kode in utenlandske)


def test_krav_innkrevingsmyndigheten_ikke_krever_inn_er_ikke_omfattet() -> None:
    """Kommunens krav, og kravkodene som sikkert ikke står på listen; er listepunktet bare uavklart, er arten det."""
    ikke_omfattet = [kode for kode, o in alle().items() if o.sperret is Sperre.IKKE_OMFATTET]
    utenfor = [r.kode for r in katalog() if r.listepunkt is None and not r.mulige_listepunkter]
    assert ikke_omfattet == [*(f"{T}_{bokstav}" for bokstav in "abcdef"), *utenfor]


# --- hjemlene -----------------------------------------------------------------------------------------


def test_hver_hjemmel_er_i_registeret_og_gjelder() -> None:
    """Bare mineralloven av 2009 er opphevet etter 2026-01-01; den siteres for vedtak fra før det.

    Tvangsfullbyrdelsesloven § 2-14 bokstav f gjelder først fra 2026-07-01.
    """
    ny = Henvisning.fra_kode("tvangsfullbyrdelsesloven/2-14/bokf")
    hjemler = {h for o in alle().values() for h in (*o.hjemler, *o.saerregel_hjemler)} - {ny}
    assert register.kontroller(ny, Periode(date(2026, 6, 30)))
    assert register.kontroller(ny, Periode(date(2026, 7, 1))) == []
    feil = {h.kode for h in hjemler if register.kontroller(h, Periode(date(2026, 1, 1)))}
    assert feil == {"mineralloven/66/l6", "mineralloven/67/l5"}
    assert [f for h in hjemler for f in register.kontroller(h, Periode(date(2026, 1, 1), date(2026, 6, 30)))] == []
    assert all(str(h) for h in hjemler)


def test_alle_er_sitert_med_paragraf_eller_nummer() -> None:
    """Fullmakten av 2010 har bare numre."""
    uten = {
        kode: h.kilde
        for kode, o in alle().items()
        for h in (*o.hjemler, *o.saerregel_hjemler)
        if not h.paragraf and h.nummer is None
    }
    assert uten == {}


def test_det_som_avhenger_sier_av_hva() -> None:
    avhenger = [o for o in alle().values() if Sperre.AVHENGER in (o.paragraf_18, o.paragraf_19, o.paragraf_20)]
    assert all((o.merknad or "").startswith("Avhenger av ") for o in avhenger)


# --- feil i dataene -----------------------------------------------------------------------------------


def rad(kode: str, sperrer: str, hjemler: str = "", merknad: str = "", saerregel: str = "") -> dict[str, str]:
    return dict(zip(KOLONNER, (kode, *sperrer.split(), hjemler, saerregel, merknad), strict=True))


@pytest.mark.parametrize(
    ("sperrer", "hjemler", "merknad", "feil"),
    [
        ("NEI NEI TULL", "", "", "sperren «TULL» er ikke kjent"),
        ("NEI NEI NEI", f"{F}/3-3/l1/boka", "", "uten sperre skal raden ikke ha hjemler"),
        ("JA JA NEI", "", "", "sperren skal ha et unntak i loven eller forskriften som hjemmel"),
        ("JA JA NEI", "straffeloven/53", "", "sperren skal ha et unntak i loven eller forskriften som hjemmel"),
        ("AVHENGER NEI NEI", f"{F}/3-3/l1/boka", "x", "AVHENGER skal ha merknad som begynner med «Avhenger av»"),
        ("SAMTYKKE JA NEI", "innkrevingsloven/19/l3", "", "SAMTYKKE skal ha innkrevingsloven § 18 tredje ledd"),
        ("JA SAMTYKKE NEI", "innkrevingsloven/18/l3", "", "SAMTYKKE gjelder bare § 18"),
        ("SAMTYKKE SAMTYKKE NEI", "innkrevingsloven/18/l3", "", "SAMTYKKE gjelder bare § 18"),
        ("IKKE_OMFATTET NEI NEI", "innkrevingsloven/2/l1", "", "IKKE_OMFATTET gjelder alle paragrafene eller ingen"),
        ("IKKE_OMFATTET IKKE_OMFATTET IKKE_OMFATTET", "", "", "IKKE_OMFATTET skal ha hjemmel"),
    ],
)  # fmt: skip
def test_en_rad_som_ikke_henger_sammen(sperrer: str, hjemler: str, merknad: str, feil: str) -> None:
    kravtyper = [r for r in katalog() if r.kode == "GFF"]
    with pytest.raises(KatalogFeil) as info:
        bygg_ettergivelse([rad("GFF", sperrer, hjemler, merknad)], kravtyper)
    assert f"GFF: {feil}" in info.value.feil


def test_alle_feil_sies_samlet() -> None:
    kravtyper = [r for r in katalog() if r.kode in ("GFF", "PE SJ")]
    god = rad("GFF", "NEI NEI NEI")
    with pytest.raises(KatalogFeil) as info:
        bygg_ettergivelse([god, god, rad("UKJENT", "JA JA TULL", saerregel="tull/x")], kravtyper)
    assert info.value.feil == (
        "GFF: koden er brukt før",
        "UKJENT: koden finnes ikke i katalogen",
        "UKJENT: henvisningen «tull/x» kan ikke leses: «x» i «tull/x» er ikke en del av en henvisning",
        "UKJENT: sperren «TULL» er ikke kjent",
        "PE SJ: ettergivelse mangler",
    )


def test_hver_rad_er_et_listepunkt_eller_en_kravkode_uten() -> None:
    punkter = {p.kode for p in listepunkter()} | {f"{T}_{bokstav}" for bokstav in "abcdef"}
    uten = {r.kode for r in katalog() if r.listepunkt is None}
    assert {r["kode"] for r in les("ettergivelse.csv", KOLONNER)} == punkter | uten
