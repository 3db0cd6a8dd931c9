# ruff: noqa: E501 – stikkprøvene er en tabell som leses linje for linje
"""Katalogen: hvert krav én gang, med riktig listepunkt på riktig dag, og feil i dataene sagt samlet."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta.koder import Kreditortype, RettsligArt
from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.katalog import (
    KatalogFeil,
    Katalograd,
    Kategori,
    finn,
    katalog,
    listepunkter,
)
from innkrevingsregler.rettskilder.katalog.lasting import (
    KRAVKOLONNER,
    LISTEKOLONNER,
    bygg,
    les,
    normaliser,
    paa_dagen,
    tolk,
)

SISTE_2025 = date(2025, 12, 31)
NYTTAAR_2026 = date(2026, 1, 1)
FOER_ENDRING = date(2026, 2, 23)
ENDRING = date(2026, 2, 24)
F = "innkrevingsforskriften"

# Antall punkter i hver bestemmelse i innkrevingsforskriften, talt i forskriften slik den står fra 2026-02-24.
ANTALL = {
    f"{F}/2-2": 1, f"{F}/2-3": 5, f"{F}/2-4": 6, f"{F}/2-5": 5, f"{F}/2-6/l1": 48, f"{F}/2-6/l2": 57,
    f"{F}/2-7": 30, f"{F}/2-8": 44, f"{F}/2-9": 7, f"{F}/2-10": 3,
}  # fmt: skip

# Stikkprøver en jurist kan slå opp: kode, sitat av listepunktet per 2026-03-01, kategori, rettslig art,
# kreditor, bestemmelsen kravet bygger på.
STIKKPROEVER = [
    (f"{F}_2-2", f"{F} § 2-2 (ansvar ved misligholdt trekkplikt)", "ANSVAR", "ANSVAR_TREKK", None, "innkrevingsloven/31"),
    (f"{F}_2-3_a", f"{F} § 2-3 bokstav a", "SKATT_OG_AVGIFT", None, None, "skattebetalingsloven/1-1/l2"),
    (f"{F}_2-3_d", f"{F} § 2-3 bokstav d", "ANSVAR", None, None, None),
    (f"{F}_2-4_a", f"{F} § 2-4 bokstav a", "UNDERHOLDSBIDRAG", None, None, None),
    (f"{F}_2-4_b", f"{F} § 2-4 bokstav b", "UNDERHOLDSBIDRAG", "FORSKOTTERING_REGRESS", "STAT", "forskotteringsloven/10"),
    (f"{F}_2-4_e", f"{F} § 2-4 bokstav e", "SEKTORAVGIFT_SAERAVGIFT_GEBYR", "GEBYR", None, "barnelova/70"),
    (f"{F}_2-5_a", f"{F} § 2-5 bokstav a", "STRAFFERELATERT", None, "STAT", None),
    (f"{F}_2-5_c", f"{F} § 2-5 bokstav c", "ERSTATNING", "SAKSKOSTNADER", "STAT", None),
    (f"{F}_2-5_e", f"{F} § 2-5 bokstav e", "ERSTATNING", None, "PRIVAT", None),
    (f"{F}_2-6_1_alkoholloven", f"{F} § 2-6 første ledd (alkoholloven)", "ADMINISTRATIV_SANKSJON", "TVANGSMULKT", "STAT", "alkoholloven/9-4"),
    (f"{F}_2-6_1_lotteriloven", f"{F} § 2-6 første ledd (lotteriloven)", "ADMINISTRATIV_SANKSJON", "TVANGSMULKT", "STAT", None),
    (f"{F}_2-6_2_avtaleloven", f"{F} § 2-6 andre ledd (avtaleloven)", "ADMINISTRATIV_SANKSJON", "OVERTREDELSESGEBYR", "STAT", "avtaleloven/38c"),
    (f"{F}_2-6_2_yrkestransportlova", f"{F} § 2-6 andre ledd (yrkestransportlova § 40 a)", "ADMINISTRATIV_SANKSJON", "OVERTREDELSESGEBYR", "STAT", "yrkestransportlova/40a"),
    (f"{F}_2-7_tinglysingsloven", f"{F} § 2-7 (tinglysingsgebyr)", "SEKTORAVGIFT_SAERAVGIFT_GEBYR", "GEBYR", None, "tinglysingsloven/12b"),
    (f"{F}_2-7_verdipapirhandelloven", f"{F} § 2-7 (prospektgebyr)", "SEKTORAVGIFT_SAERAVGIFT_GEBYR", "GEBYR", None, "verdipapirhandelloven/7-14"),
    (f"{F}_2-8_innkrevingsloven_7", f"{F} § 2-8 (tilbakebetaling etter innkrevingsloven § 7)", "TILBAKEBETALING", None, "STAT", "innkrevingsloven/7"),
    (f"{F}_2-8_husbanken", f"{F} § 2-8 (misligholdte husbanklån)", "LAAN_ELLER_REFUSJON", "PENGELAAN", "STAT", None),
    (f"{F}_2-9_f", f"{F} § 2-9 bokstav f", "UTENLANDSK", "UTENLANDSK", "UTENLANDSK", None),
    (f"{F}_2-10_a", f"{F} § 2-10 bokstav a", "TILBAKEBETALING", "TRYGD_TILBAKEKREVING", "STAT", "folketrygdloven/22-16"),
    ("TILBAKEKREVING_DAGPENGER", f"{F} § 2-8 (feilutbetaling etter folketrygdloven § 22-15)", "TILBAKEBETALING", "TRYGD_TILBAKEKREVING", "STAT", "folketrygdloven/22-15"),
    ("TILBAKEKREVING_KONTANTSTOETTE_UTLAND", f"{F} § 2-8 (feilutbetalt kontantstøtte)", "TILBAKEBETALING", "TRYGD_TILBAKEKREVING", "STAT", "kontantstoetteloven/11"),
    ("TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", f"{F} § 2-8 (etteroppgjør etter folketrygdloven § 12-14)", "TILBAKEBETALING", "TRYGD_TILBAKEKREVING", "STAT", "folketrygdloven/12-14/l4"),
    ("TILBAKEKREVING_OVERGANGSSTOENAD_AVREGNING", f"{F} § 2-10 bokstav a", "TILBAKEBETALING", "TRYGD_TILBAKEKREVING", "STAT", "folketrygdloven/22-16"),
    ("REGRESS_VIRKSOMHET_LONNSGARANTI", f"{F} § 2-8 (krav etter lønnsgarantiloven §§ 6 og 8)", "LAAN_ELLER_REFUSJON", "REGRESS", "STAT", "loennsgarantiloven/6/pkt3"),
    ("REGRESS_PERSON_LONNSGARANTI", f"{F} § 2-8 (krav etter lønnsgarantiloven §§ 6 og 8)", "LAAN_ELLER_REFUSJON", "ALMINNELIG", "STAT", "loennsgarantiloven/6/pkt1"),
    ("LG PS DIVIDENDE", f"{F} § 2-8 (krav etter lønnsgarantiloven §§ 6 og 8)", "LAAN_ELLER_REFUSJON", "ALMINNELIG", "STAT", "loennsgarantiloven/6/pkt1"),
    (f"{F}_2-6_1_plan_og_bygningsloven", f"{F} § 2-6 første ledd (plan- og bygningsloven)", "ADMINISTRATIV_SANKSJON", "TVANGSMULKT", None, "plan-og-bygningsloven/32-5"),
    (f"{F}_2-6_2_verdipapirhandelloven", f"{F} § 2-6 andre ledd (verdipapirhandelloven)", "ADMINISTRATIV_SANKSJON", "OVERTREDELSESGEBYR", None, "verdipapirhandelloven/21-1"),
    (f"{F}_2-8_barnelova_tvangsbot", f"{F} § 2-8 (tvangsbot etter barnelova)", "ADMINISTRATIV_SANKSJON", None, "STAT", "barnelova/65"),
    (f"{F}_2-8_privatskolelova", f"{F} § 2-8 (tilbakebetaling etter privatskolelova)", "TILBAKEBETALING", "TILSKUDD_TILBAKEBETALING", "STAT", "privatskolelova/7-2a/l2"),
    (f"{F}_2-8_folkehoegskoleloven", f"{F} § 2-8 (tilbakebetaling etter folkehøgskoleloven)", "TILBAKEBETALING", "TILSKUDD_TILBAKEBETALING", "STAT", "folkehoegskoleloven/22/l3"),
    ("TVANGSMULKT_MELDEPLIKT_AAREG", f"{F} § 2-6 første ledd (folketrygdloven § 25-3)", "ADMINISTRATIV_SANKSJON", "TVANGSMULKT", "STAT", "folketrygdloven/25-3"),
    ("TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN", f"{F} § 2-6 første ledd (lov 1. mars 2019 nr. 2 om register over reelle rettighetshavere)", "ADMINISTRATIV_SANKSJON", "TVANGSMULKT", "STAT", "lov-om-register-over-reelle-rettighetshavere/14/l2"),
    ("GFF", f"{F} § 2-8 (premie etter fiskerpensjonsloven § 16)", "SEKTORAVGIFT_SAERAVGIFT_GEBYR", None, None, "fiskerpensjonsloven/16"),
    ("tvangsfullbyrdelsesloven_2-14_a", "tvangsfullbyrdelsesloven § 2-14 bokstav a", "SKATT_OG_AVGIFT", "KOMMUNAL_EIENDOMSSKATT", "KOMMUNE", None),
]  # fmt: skip


# --- antall -------------------------------------------------------------------------------------------


def _sted(kode: str) -> str:
    """Paragrafen, og leddet der paragrafen har flere."""
    return kode.split("/bok")[0]


def test_listepunktene_er_206_fra_endringen() -> None:
    assert Counter(_sted(p.hjemmel.kode) for p in listepunkter(ENDRING)) == ANTALL
    assert sum(ANTALL.values()) == 206


@pytest.mark.parametrize(("dag", "antall"), [(SISTE_2025, 0), (NYTTAAR_2026, 205), (FOER_ENDRING, 205), (ENDRING, 206)])
def test_antall_listepunkter_paa_hver_side_av_hver_grense(dag: date, antall: int) -> None:
    assert len(listepunkter(dag)) == antall


def test_endringen_er_ett_nytt_punkt() -> None:
    foer, etter = set(listepunkter(FOER_ENDRING)), set(listepunkter(ENDRING))
    assert foer - etter == set()
    assert [p.tekst for p in etter - foer] == ["etteroppgjør etter folketrygdloven § 17-9"]


def test_hvert_listepunkt_staar_én_gang() -> None:
    punkter = listepunkter(ENDRING)
    assert len({p.sitat() for p in punkter}) == len(punkter)
    assert len({p.kode for p in punkter}) == len(punkter)


@pytest.mark.parametrize("paragraf", ["2-3", "2-4", "2-5", "2-9", "2-10"])
def test_bokstavene_gaar_fra_a_uten_hull(paragraf: str) -> None:
    bokstaver = [p.hjemmel.bokstav for p in listepunkter(ENDRING) if p.hjemmel.paragraf == paragraf]
    assert bokstaver == list("abcdefg"[: ANTALL[f"{F}/{paragraf}"]])


def test_nav_har_80_kravkoder_og_130_stoenadstyper_uten() -> None:
    """Kravkodene har understrek. Stønadstyper uten kravkode står på 143 rader hos Nav og er 130 krav."""
    fra_oppdragsgiver = [r for r in katalog() if r.oppdragsgiver or r.uten_listepunkt]
    nav = [r for r in fra_oppdragsgiver if r.oppdragsgiver != "Brønnøysundregistrene"]
    kravkoder = [r for r in nav if "_" in r.kode]
    assert len(kravkoder) == 80
    assert {r.oppdragsgiver for r in kravkoder} == {"Nav"}
    assert len(nav) - len(kravkoder) == 130


def test_75_av_80_kravkoder_har_listepunkt() -> None:
    uten = {r.kode for r in katalog(ENDRING) if r.oppdragsgiver == "Nav" and "_" in r.kode and r.listepunkt is None}
    assert uten == {
        "TILBAKEKREVING_UFOEREPENSJON_AVREGNING",
        "TILBAKEKREVING_ALDERSPENSJON_AVREGNING",
        "TILBAKEKREVING_AVTALEFESTET_PENSJON_ETTEROPPGJOER",
        "REFUSJON_TRYGDEUTGIFTER_YRKESSKADE",
        "ERSTATNING_DOM_NAV",
    }


def test_kravkoden_fra_broennoeysundregistrene_er_med() -> None:
    assert [r.kode for r in katalog() if r.oppdragsgiver == "Brønnøysundregistrene"] == [
        "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN"
    ]


def test_ingen_kategori_er_tom() -> None:
    assert {r.kategori for r in katalog()} == set(Kategori)


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "sitat", "kategori", "art", "kreditor", "hjemmel"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER]
)
def test_stikkproever(
    kode: str, sitat: str, kategori: str, art: str | None, kreditor: str | None, hjemmel: str | None
) -> None:
    rad = finn(kode, date(2026, 3, 1))
    assert rad is not None
    assert rad.listepunkt is not None
    assert rad.listepunkt.sitat() == sitat
    assert (rad.kategori, rad.rettslig_art, rad.kreditor) == (kategori, art, kreditor)
    assert (rad.hjemmel and rad.hjemmel.kode) == hjemmel


def test_kodene_er_ascii_og_ulike() -> None:
    koder = [r.kode for r in katalog()]
    assert all(k.isascii() for k in koder)
    assert len({normaliser(k) for k in koder}) == len(koder)


@pytest.mark.parametrize("per", [None, SISTE_2025, NYTTAAR_2026, ENDRING])
def test_enten_listepunkt_eller_grunn(per: date | None) -> None:
    assert all((r.listepunkt is None) == bool(r.uten_listepunkt) for r in katalog(per))


def test_kodelistene_er_kontraktens() -> None:
    assert {r.rettslig_art for r in katalog()} - {None} <= set(RettsligArt)
    assert {r.kreditor for r in katalog()} - {None} <= set(Kreditortype)


def test_hver_hjemmel_er_i_registeret() -> None:
    henvisninger = {h for r in katalog() for h in (r.hjemmel, r.listepunkt and r.listepunkt.hjemmel) if h}
    assert [feil for h in henvisninger for feil in register.kontroller(h)] == []


def test_tvangsmulkt_og_overtredelsesgebyr_foelger_leddet() -> None:
    arter = {1: "TVANGSMULKT", 2: "OVERTREDELSESGEBYR"}
    rader = [r for r in katalog(ENDRING) if r.listepunkt and r.listepunkt.hjemmel.paragraf == "2-6"]
    assert all(r.rettslig_art == arter[r.listepunkt.hjemmel.ledd or 0] for r in rader if r.listepunkt)


@pytest.mark.parametrize("kode", ["lotteriloven", "verdipapirhandelloven", "aksjeloven_1976", "voldsoffer", "2-10_b"])
def test_doede_henvisninger_sier_fra(kode: str) -> None:
    rader = [r for r in katalog() if kode in r.kode and "Død henvisning" in (r.merknad or "")]
    assert len(rader) == 1


# --- tid ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "dag", "fra"),
    [
        ("TILBAKEKREVING_BARNETRYGD", SISTE_2025, "2026-01-01"),
        ("TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER", FOER_ENDRING, "2026-02-24"),
        (f"{F}_2-8_folketrygdloven_17-9", FOER_ENDRING, "2026-02-24"),
        ("tvangsfullbyrdelsesloven_2-14_f", date(2026, 6, 30), "2026-07-01"),
    ],
)
def test_listepunktet_begynner_paa_dagen_og_ikke_foer(kode: str, dag: date, fra: str) -> None:
    foer, paa = finn(kode, dag), finn(kode, date.fromisoformat(fra))
    assert foer is not None
    assert paa is not None
    assert foer.listepunkt is None
    assert foer.uten_listepunkt == f"listepunktet gjelder fra {fra}"
    assert paa.listepunkt is not None
    assert (paa.navn, paa.kategori, paa.hjemmel) == (foer.navn, foer.kategori, foer.hjemmel)


def test_ingen_kravtype_har_listepunkt_foer_2026() -> None:
    assert all(r.listepunkt is None for r in katalog(SISTE_2025))
    assert len(katalog(SISTE_2025)) == len(katalog())


# --- oppslag ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kode", ["", " ", "UKJENT", "1", "0", "BA OR", "TILBAKEKREVING", "æøå"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert finn(kode) is None


@pytest.mark.parametrize(
    ("skrevet", "kode"),
    [
        (" tilbakekreving_barnetrygd\n", "TILBAKEKREVING_BARNETRYGD"),
        ("at  ln", "AT LN"),
        ("HJ HØ", "HJ HOE"),
        ("hj hoe", "HJ HOE"),
        ("EØ DP", "EOE DP"),
        (f"{F.upper()}_2-6_2_ÅPENHETSLOVEN", f"{F}_2-6_2_aapenhetsloven"),
    ],
)
def test_kodene_kan_skrives_litt_ulikt(skrevet: str, kode: str) -> None:
    rad = finn(skrevet)
    assert rad is not None
    assert rad.kode == kode


@settings(max_examples=50)
@given(st.text(max_size=60), st.none() | st.dates())
def test_ingen_tekst_gir_unntak(kode: str, per: date | None) -> None:
    rad = finn(kode, per)
    assert rad is None or normaliser(rad.kode) == normaliser(kode)


@settings(max_examples=50)
@given(st.deferred(lambda: st.sampled_from(katalog())), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_finn_og_katalog_sier_det_samme(rad: Katalograd, per: date) -> None:
    assert finn(rad.kode, per) == next(r for r in katalog(per) if r.kode == rad.kode)


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_normalisering_to_ganger_er_som_én(kode: str) -> None:
    assert normaliser(normaliser(kode)) == normaliser(kode)


# --- dataene prøves -----------------------------------------------------------------------------------

PUNKT = dict.fromkeys(LISTEKOLONNER, "") | {
    "kode": "punkt",
    "listepunkt": f"{F}/2-4/boka",
    "tekst": "et punkt",
    "fra": "2026-01-01",
    "navn": "Et krav",
    "kategori": "ANSVAR",
}
KRAV = dict.fromkeys(KRAVKOLONNER, "") | {
    "kode": "KRAV",
    "navn": "Et krav",
    "kategori": "ANSVAR",
    "listepunkt": "punkt",
}


@pytest.mark.parametrize(
    ("punkt", "krav", "feil"),
    [
        ({"kategori": "TULL"}, {"listepunkt": "", "uten_listepunkt": "x"}, "punkt: kategorien «TULL» er ikke kjent"),
        ({}, {"kategori": ""}, "KRAV: kategorien «» er ikke kjent"),
        ({"navn": ""}, {}, "punkt: navn mangler"),
        ({"tekst": ""}, {}, "punkt: tekst mangler"),
        ({"fra": ""}, {}, "punkt: fra mangler"),
        ({"listepunkt": ""}, {}, "punkt: listepunkt mangler"),
        ({"listepunkt": f"{F}/2-4/x"}, {}, "punkt: henvisningen «innkrevingsforskriften/2-4/x» kan ikke leses"),
        ({}, {"hjemmel": "lov/1/l0"}, "KRAV: henvisningen «lov/1/l0» kan ikke leses"),
        ({"fra": "2026-02-30"}, {}, "punkt: «2026-02-30» er ikke en dag"),
        ({"til": "2025-12-31"}, {}, "punkt: perioden slutter (2025-12-31) før den begynner (2026-01-01)"),
        ({}, {"kreditor": "FYLKE"}, "KRAV: kreditor «FYLKE» er ikke kjent"),
        ({}, {"rettslig_art": "bot"}, "KRAV: rettslig art «bot» har ikke lovlig form"),
        ({"kode": "blåbær"}, {"listepunkt": "blåbær"}, "«blåbær»: koden må være bokstaver"),
        ({}, {"listepunkt": "et annet"}, "KRAV: listepunktet «et annet» finnes ikke"),
        ({}, {"mulige_listepunkter": "punkt, annet"}, "KRAV: det mulige listepunktet «annet» finnes ikke"),
        ({}, {"listepunkt": ""}, "KRAV: oppgi enten listepunkt eller hvorfor det mangler"),
        ({}, {"uten_listepunkt": "begge"}, "KRAV: oppgi enten listepunkt eller hvorfor det mangler"),
        ({}, {"kode": "Punkt"}, "Punkt: koden er brukt før"),
    ],
)
def test_feil_i_dataene(punkt: dict[str, str], krav: dict[str, str], feil: str) -> None:
    with pytest.raises(KatalogFeil) as fanget:
        bygg([PUNKT | punkt], [KRAV | krav])
    assert any(f.startswith(feil) for f in fanget.value.feil), fanget.value.feil


def test_alle_feil_kommer_samlet() -> None:
    with pytest.raises(KatalogFeil) as fanget:
        bygg([PUNKT | {"navn": "", "kreditor": "X"}], [KRAV | {"navn": "", "listepunkt": "y"}])
    assert len(fanget.value.feil) == 4
    assert str(fanget.value).count("\n- ") == 4


@pytest.mark.parametrize(
    ("foerste_til", "andre_fra", "lovlig"),
    [
        ("2026-06-30", "2026-07-01", True),
        ("2026-07-01", "2026-07-01", False),
        ("", "2026-07-01", False),
        ("2026-06-30", "2026-01-01", False),
    ],
)
def test_to_perioder_av_samme_kode(foerste_til: str, andre_fra: str, lovlig: bool) -> None:
    rader = [PUNKT | {"til": foerste_til}, PUNKT | {"fra": andre_fra, "tekst": "ny tekst"}]
    if not lovlig:
        with pytest.raises(KatalogFeil, match="perioder som ikke følger etter hverandre"):
            bygg(rader, [])
        return
    versjoner = bygg(rader, [KRAV])["KRAV"]
    assert [v.listepunkt and v.listepunkt.tekst for v in versjoner] == ["et punkt", "ny tekst"]


@pytest.mark.parametrize(
    ("dag", "tekst", "grunn"),
    [
        ("2025-12-31", None, "listepunktet gjelder fra 2026-01-01"),
        ("2026-01-01", "et punkt", None),
        ("2026-06-30", "et punkt", None),
        ("2026-07-01", None, "listepunktet gjaldt til 2026-06-30"),
        ("2026-07-31", None, "listepunktet gjaldt til 2026-06-30"),
        ("2026-08-01", "ny tekst", None),
        ("2026-12-31", "ny tekst", None),
        ("2027-01-01", None, "listepunktet gjaldt til 2026-12-31"),
    ],
)
def test_versjonen_paa_dagen(dag: str, tekst: str | None, grunn: str | None) -> None:
    rader = [PUNKT | {"til": "2026-06-30"}, PUNKT | {"fra": "2026-08-01", "til": "2026-12-31", "tekst": "ny tekst"}]
    for versjoner in bygg(rader, [KRAV]).values():
        rad = paa_dagen(versjoner, date.fromisoformat(dag))
        assert (rad.listepunkt and rad.listepunkt.tekst, rad.uten_listepunkt) == (tekst, grunn)
        assert paa_dagen(versjoner, None) == versjoner[-1]


def test_fil_med_andre_kolonner() -> None:
    with pytest.raises(KatalogFeil, match=r"listepunkter\.csv: kolonnene er"):
        les("listepunkter.csv", KRAVKOLONNER)


def test_rader_med_for_mange_og_for_faa_felter() -> None:
    with pytest.raises(KatalogFeil) as fanget:
        tolk("a;b\n1;2\n1\n1;2;3\n", "x.csv", ("a", "b"))
    assert fanget.value.feil == ("x.csv: rad 3 har feil antall felter", "x.csv: rad 4 har feil antall felter")


def test_tom_fil() -> None:
    with pytest.raises(KatalogFeil, match="kolonnene er"):
        tolk("", "x.csv", ("a", "b"))


# --- kreditor -----------------------------------------------------------------------------------------


def test_sanksjoner_tilfaller_statskassen_naar_ikke_loven_sier_noe_annet() -> None:
    """Forvaltningsloven §§ 44 sjette ledd og 51 fjerde ledd; unntakene står i særloven."""
    aapne = {p.kode for p in listepunkter(ENDRING) if p.hjemmel.paragraf == "2-6" and kreditor(p.kode) is None}
    assert aapne == {
        f"{F}_2-6_1_plan_og_bygningsloven",
        f"{F}_2-6_2_plan_og_bygningsloven",
        f"{F}_2-6_1_brann_og_eksplosjonsvernloven",
        f"{F}_2-6_2_verdipapirhandelloven",
    }


def kreditor(kode: str) -> str | None:
    rad = finn(kode, ENDRING)
    assert rad is not None
    assert rad.kreditor in ("STAT", None)
    return rad.kreditor


def test_attfoeringslaan_er_pengelaan() -> None:
    """Et lån er pengelån etter navnet; gjeldsbrev må oppgis."""
    rad = finn("AT LN", ENDRING)
    assert rad is not None
    assert rad.rettslig_art == "PENGELAAN"
