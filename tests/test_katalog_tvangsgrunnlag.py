# ruff: noqa: E501 – stikkprøvene er en tabell som leses linje for linje
"""Tvangsgrunnlaget for hvert krav i katalogen: svar på alt, hver hjemmel i kraft, og status som henger sammen."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import KatalogFeil, katalog, listepunkter
from innkrevingsregler.rettskilder.katalog.egenskaper import (
    KOLONNER,
    Tvangsgrunnlagsopplysning,
    Tvangsgrunnlagsstatus,
    bygg_tvangsgrunnlag,
    tvangsgrunnlag_for,
)
from innkrevingsregler.rettskilder.katalog.foreldelse import foreldelse_for
from innkrevingsregler.rettskilder.katalog.lasting import les
from innkrevingsregler.rettskilder.lover import TVANGSFULLBYRDELSESLOVEN
from innkrevingsregler.rettskilder.periode import Periode

FRA_2026 = Periode(date(2026, 1, 1))
BOKSTAV_D = "tvangsfullbyrdelsesloven/7-2/l1/bokd"
F = "innkrevingsforskriften"

# Kode, status, hjemler. Alle slått opp i loven.
STIKKPROEVER = [
    (f"{F}_2-2", "EGEN_LOV", "innkrevingsloven/31/l4 innkrevingsloven/39/l3"),
    (f"{F}_2-3_a", "EGEN_LOV", "skattebetalingsloven/1-4"),
    (f"{F}_2-3_d", "EGEN_LOV", "skattebetalingsloven/16-1/l2"),
    (f"{F}_2-4_c", "EGEN_LOV", "bidragsinnkrevingsloven/7/pkt1"),
    (f"{F}_2-4_e", "EGEN_LOV", "barnelova/78/l3/pkt2"),
    (f"{F}_2-5_a", "ALMINNELIG", "tvangsfullbyrdelsesloven/4-1/l2/boka tvangsfullbyrdelsesloven/4-1/l2/bokc straffeprosessloven/456/l3/pkt3"),
    (f"{F}_2-6_1_alkoholloven", "PARAGRAF_7_2_D", BOKSTAV_D),
    (f"{F}_2-6_1_energiloven", "BEGGE", f"energiloven/10-3/l4 {BOKSTAV_D}"),
    (f"{F}_2-6_1_legemiddelloven", "BEGGE", f"legemiddelloven/28/l5/pkt2 {BOKSTAV_D}"),
    (f"{F}_2-6_1_plan_og_bygningsloven", "PARAGRAF_7_2_D", BOKSTAV_D),
    (f"{F}_2-6_1_luftfartsloven", "BEGGE", f"luftfartsloven/13a-8/l1/pkt1 {BOKSTAV_D}"),
    (f"{F}_2-6_2_a-opplysningsloven", "BEGGE", f"a-opplysningsloven/11/l2 a-opplysningsloven/10/l2 {BOKSTAV_D}"),
    (f"{F}_2-6_2_avtaleloven", "PARAGRAF_7_2_D", BOKSTAV_D),
    (f"{F}_2-6_2_valgloven", "BEGGE", f"valgloven/21-9/l3 {BOKSTAV_D}"),
    (f"{F}_2-7_rettsgebyrloven", "EGEN_LOV", "rettsgebyrloven/3/l3"),
    (f"{F}_2-7_verdipapirhandelloven", "DOM_KREVES", "tvangsfullbyrdelsesloven/4-1/l1"),
    (f"{F}_2-7_aksjeloven_1976", "AAPEN", ""),
    (f"{F}_2-8_pasientskadeloven", "AVHENGER", "pasientskadeloven/8/l3/pkt2"),
    (f"{F}_2-8_disiplinaerloven", "PARAGRAF_7_2_D", BOKSTAV_D),
    (f"{F}_2-8_fiskerpensjonsloven", "EGEN_LOV", "fiskerpensjonsloven/16/nr3/pkt2"),
    (f"{F}_2-8_condictio_indebiti", "DOM_KREVES", "tvangsfullbyrdelsesloven/4-1/l1"),
    (f"{F}_2-9_c", "ALMINNELIG", "tvangsfullbyrdelsesloven/4-1/l2/bokf arbeidsmiljoeloven/18-11/l1"),
    ("tvangsfullbyrdelsesloven_2-14_a", "EGEN_LOV", "eigedomsskattelova/27/pkt2"),
    ("tvangsfullbyrdelsesloven_2-14_d", "EGEN_LOV", "forurensningsloven/34/l5/pkt2 eigedomsskattelova/27/pkt2"),
    ("TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "EGEN_LOV", "folketrygdloven/12-14/l4/pkt5"),
    ("TILBAKEKREVING_AVTALEFESTET_PENSJON_PRIVATSEKTOR", "EGEN_LOV", "afp-tilskottsloven/27/l1/pkt1 folketrygdloven/22-15/l8/pkt1"),
    ("TILBAKEKREVING_TILTAKSPENGER", "EGEN_LOV", "arbeidsmarkedsloven/22 folketrygdloven/22-15/l8/pkt1"),
    ("TILBAKEKREVING_TILLEGGSTOENAD", "EGEN_LOV", "folketrygdloven/22-15/l8/pkt1 arbeidsmarkedsloven/22"),
    ("TILBAKEKREVING_GAMMEL_YRKESSKADEPENSJON", "EGEN_LOV", "yrkesskadetrygdloven/38/nr2 folketrygdloven/22-15/l8/pkt1"),
    ("ERSTATNING_DOM_NAV", "ALMINNELIG", "tvangsfullbyrdelsesloven/4-1/l2/boka"),
    ("PE SJ", "EGEN_LOV", "lov-om-pensjonsordning-til-sjoes/24/nr1/pkt5"),
]  # fmt: skip


def alle() -> dict[str, Tvangsgrunnlagsopplysning]:
    svar = {rad.kode: tvangsgrunnlag_for(rad.kode) for rad in katalog()}
    return {kode: o for kode, o in svar.items() if o is not None}


def antall(koder: list[str]) -> Counter[str]:
    return Counter(alle()[kode].status.value for kode in koder)


# --- svar på alt --------------------------------------------------------------------------------------


def test_hver_kravtype_har_svar() -> None:
    assert set(alle()) == {rad.kode for rad in katalog()}


@pytest.mark.parametrize("kode", ["", "UKJENT", "BA OR"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert tvangsgrunnlag_for(kode) is None


def test_koden_kan_skrives_litt_ulikt() -> None:
    assert tvangsgrunnlag_for(" gff\n") is tvangsgrunnlag_for("GFF")


def test_antall_listepunkter_etter_status() -> None:
    assert antall([p.kode for p in listepunkter(date(2026, 3, 1))]) == {
        "PARAGRAF_7_2_D": 67, "EGEN_LOV": 54, "BEGGE": 40, "DOM_KREVES": 15, "ALMINNELIG": 11, "AVHENGER": 12, "AAPEN": 7,
    }  # fmt: skip


@pytest.mark.parametrize(("ledd", "bare_d", "begge"), [(1, 31, 17), (2, 34, 23)])
def test_antall_i_paragraf_2_6_som_bare_har_bokstav_d(ledd: int, bare_d: int, begge: int) -> None:
    punkter = [p for p in listepunkter(date(2026, 3, 1)) if (p.hjemmel.paragraf, p.hjemmel.ledd) == ("2-6", ledd)]
    assert antall([p.kode for p in punkter]) == {"PARAGRAF_7_2_D": bare_d, "BEGGE": begge}


def test_antall_oppdragsgiverkoder_uten_listepunkt_etter_status() -> None:
    punkter = {p.kode for p in listepunkter()}
    uten = [rad.kode for rad in katalog() if rad.listepunkt is None and rad.kode not in punkter]
    assert antall(uten) == {"AVHENGER": 90, "ALMINNELIG": 13, "DOM_KREVES": 13, "AAPEN": 10, "EGEN_LOV": 1}


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kode", "status", "hjemler"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER])
def test_stikkproever(kode: str, status: str, hjemler: str) -> None:
    svar = tvangsgrunnlag_for(kode)
    assert svar is not None
    assert (svar.status, " ".join(h.kode for h in svar.hjemler)) == (status, hjemler)


@pytest.mark.parametrize(
    "kode", ["TILBAKEKREVING_DAGPENGER", "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN", "GFF", "SP AV"]
)
def test_kravkoden_arver_listepunktets_rad(kode: str) -> None:
    punkt = next(rad.listepunkt for rad in katalog() if rad.kode == kode)
    assert punkt is not None
    assert tvangsgrunnlag_for(kode) is tvangsgrunnlag_for(punkt.kode)


def test_egen_rad_gaar_foran_listepunktets() -> None:
    egen = tvangsgrunnlag_for("OVERTREDELSESGEBYR_MELDEPLIKT_AAREG")
    punkt = tvangsgrunnlag_for(f"{F}_2-6_2_folketrygdloven")
    assert egen is not None
    assert punkt is not None
    assert (egen.status, egen.hjemler) == (punkt.status, punkt.hjemler)
    assert "§ 25-6 a" in (punkt.merknad or "")
    assert egen.merknad is None


@pytest.mark.parametrize(
    "kode",
    [
        "2-6_1_lotteriloven",
        "2-7_aksjeloven_1976",
        "2-7_verdipapirhandelloven",
        "2-8_voldsoffererstatningsloven",
        "2-10_b",
    ],
)
def test_doede_henvisninger_sier_hva_de_viser_til_naa(kode: str) -> None:
    svar = tvangsgrunnlag_for(f"{F}_{kode}")
    assert svar is not None
    assert svar.merknad is not None
    assert svar.merknad.startswith("Død henvisning: ")
    assert "§" in svar.merknad


def test_tvangsmulkt_og_overtredelsesgebyr_har_alltid_bokstav_d() -> None:
    sanksjoner = [r.kode for r in katalog() if r.rettslig_art in ("TVANGSMULKT", "OVERTREDELSESGEBYR")]
    assert all(BOKSTAV_D in {h.kode for h in alle()[kode].hjemler} for kode in sanksjoner)


# --- hjemlene -----------------------------------------------------------------------------------------


def test_hver_hjemmel_er_i_registeret_og_gjelder() -> None:
    """Bare mineralloven av 2009 er opphevet etter 2026-01-01; den siteres for vedtak fra før det."""
    hjemler = {h for o in alle().values() for h in o.hjemler}
    feil = {h.kode for h in hjemler if register.kontroller(h, FRA_2026)}
    assert feil == {"mineralloven/66/l5", "mineralloven/67/l4"}
    assert [f for h in hjemler for f in register.kontroller(h, Periode(date(2026, 1, 1), date(2026, 6, 30)))] == []


def test_hver_rad_har_et_skrivbart_sitat() -> None:
    assert all(str(h) for o in alle().values() for h in o.hjemler)


def test_alle_er_sitert_med_paragraf() -> None:
    assert {kode for kode, o in alle().items() if any(not h.paragraf for h in o.hjemler)} == set()


def test_det_som_er_aapent_sier_hvorfor_og_hvor_det_er_soekt() -> None:
    aapne = [o for o in alle().values() if o.status is Tvangsgrunnlagsstatus.AAPEN]
    assert all(o.merknad and o.soekt and not o.hjemler for o in aapne)


def test_det_som_avhenger_sier_av_hva() -> None:
    merknader = [o.merknad or "" for o in alle().values() if o.status is Tvangsgrunnlagsstatus.AVHENGER]
    assert all(m.startswith("Avhenger av ") for m in merknader)


def test_dom_kreves_siterer_kravet_om_grunnlag() -> None:
    dom = [o for o in alle().values() if o.status is Tvangsgrunnlagsstatus.DOM_KREVES]
    assert {o.hjemler for o in dom} == {(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),)}


# --- feil i dataene -----------------------------------------------------------------------------------


def rad(kode: str, status: str, hjemler: str = "", merknad: str = "", soekt: str = "") -> dict[str, str]:
    return dict(zip(KOLONNER, (kode, status, hjemler, merknad, soekt), strict=True))


@pytest.mark.parametrize(
    ("status", "hjemler", "merknad", "soekt", "feil"),
    [
        ("TULL", "", "", "", "statusen «TULL» er ikke kjent"),
        ("EGEN_LOV", "", "", "", "EGEN_LOV skal ha en annen lov, og ikke § 7-2 bokstav d"),
        ("EGEN_LOV", f"energiloven/10-3/l4;{BOKSTAV_D}", "", "", "EGEN_LOV skal ha en annen lov, og ikke § 7-2 bokstav d"),
        ("EGEN_LOV", "energiloven/10-3/l4;energiloven/10-3/l4", "", "", "samme hjemmel står to ganger"),
        ("BEGGE", "energiloven/10-3/l4", "", "", "BEGGE skal ha både en annen lov og § 7-2 bokstav d"),
        ("BEGGE", BOKSTAV_D, "", "", "BEGGE skal ha både en annen lov og § 7-2 bokstav d"),
        ("PARAGRAF_7_2_D", "", "", "x", "PARAGRAF_7_2_D skal ha bare § 7-2 første ledd bokstav d"),
        ("PARAGRAF_7_2_D", BOKSTAV_D, "", "", "PARAGRAF_7_2_D skal si hvor det er søkt"),
        ("ALMINNELIG", "energiloven/10-3/l4", "", "", "ALMINNELIG skal ha en bokstav i § 4-1 andre ledd"),
        ("DOM_KREVES", "", "x", "x", "DOM_KREVES skal ha bare § 4-1 første ledd"),
        ("AVHENGER", "", "x", "", "AVHENGER skal ha minst ett mulig grunnlag"),
        ("AVHENGER", "energiloven/10-3/l4", "", "", "AVHENGER skal ha merknad"),
        ("AAPEN", "energiloven/10-3/l4", "x", "x", "AAPEN skal ha ingen hjemmel"),
        ("AAPEN", "", "x", "", "AAPEN skal si hvor det er søkt"),
        ("EGEN_LOV", "energiloven/tull", "", "", "henvisningen «energiloven/tull» kan ikke leses: «tull» i «energiloven/tull» er ikke en del av en henvisning"),
    ],
)  # fmt: skip
def test_en_rad_som_ikke_henger_sammen(status: str, hjemler: str, merknad: str, soekt: str, feil: str) -> None:
    kravtyper = [r for r in katalog() if r.kode == "GFF"]
    with pytest.raises(KatalogFeil) as info:
        bygg_tvangsgrunnlag([rad("GFF", status, hjemler, merknad, soekt)], kravtyper)
    assert f"GFF: {feil}" in info.value.feil


def test_alle_feil_sies_samlet() -> None:
    kravtyper = [r for r in katalog() if r.kode in ("GFF", "PE SJ")]
    god = rad("GFF", "EGEN_LOV", "fiskerpensjonsloven/16/nr3/pkt2")
    with pytest.raises(KatalogFeil) as info:
        bygg_tvangsgrunnlag([god, god, rad("UKJENT", "TULL")], kravtyper)
    assert info.value.feil == (
        "GFF: koden er brukt før",
        "UKJENT: koden finnes ikke i katalogen",
        "UKJENT: statusen «TULL» er ikke kjent",
        "PE SJ: tvangsgrunnlag mangler",
    )


def test_de_medfoelgende_radene_er_i_orden() -> None:
    rader = les("tvangsgrunnlag.csv", KOLONNER)
    assert bygg_tvangsgrunnlag(rader, katalog()).keys() >= {r["kode"].upper() for r in rader if r["kode"].isascii()}


def test_opplysningen_er_en_verdi() -> None:
    en = Tvangsgrunnlagsopplysning(
        status=Tvangsgrunnlagsstatus.EGEN_LOV, hjemler=(Henvisning.fra_kode("valgloven/21-9/l3"),)
    )
    assert en == Tvangsgrunnlagsopplysning(status=en.status, hjemler=en.hjemler)
    assert (en.merknad, en.soekt) == (None, None)


def test_ytelser_utenfor_folketrygdloven_viser_til_den_gjennom_sin_egen_lov() -> None:
    """Har foreldelsen egen rad fordi en annen lov viser til folketrygdloven, siterer tvangsgrunnlaget den loven også."""
    via = {"arbeidsmarkedsloven", "yrkesskadetrygdloven", "afp-tilskottsloven"}
    for kode, grunnlag in alle().items():
        foreldelse = foreldelse_for(kode)
        assert foreldelse is not None
        siterer = {h.kilde for h in foreldelse.hjemler} & via
        assert siterer <= {h.kilde for h in grunnlag.hjemler}, kode
