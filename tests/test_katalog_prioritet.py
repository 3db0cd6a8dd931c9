# ruff: noqa: E501 – stikkprøvene er tabeller som leses linje for linje
"""Prioriteten til hvert krav i katalogen: svar på alt, hver ordlyd for seg, og begge sider av hver dato."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import date, timedelta

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.katalog import KatalogFeil, katalog, listepunkter
from innkrevingsregler.rettskilder.katalog.lasting import les
from innkrevingsregler.rettskilder.katalog.prioritet import (
    _LESNINGER,
    _TABELL,
    KOLONNER,
    Formaal,
    Kravnatur,
    Prioritet,
    Prioritetsopplysning,
    Prioritetsstatus,
    bygg_prioritet,
    prioritet_av_natur,
    prioritet_for,
    prioritetsopplysning_for,
)
from innkrevingsregler.rettskilder.lover import DEKNINGSLOVEN
from innkrevingsregler.rettskilder.periode import Periode
from innkrevingsregler.rettskilder.tvil import tvilspunkt

F = "innkrevingsforskriften"
T = "tvangsfullbyrdelsesloven_2-14"
TIDLIGERE, NYTT, MOTREGNING = Formaal.TREKK_TIDLIGERE, Formaal.TREKK_NYTT, Formaal.MOTREGNING

# Kode, status, naturer. Alle slått opp i loven kravet bygger på.
STIKKPROEVER = [
    (f"{F}_2-2", "AVHENGER", "BIDRAG_BERETTIGET FORSOERGELSESPLIKT FORSKOTTERING_REGRESS ERSTATNING_STRAFFBAR VOLDSREGRESS BOT SKATT OFFENTLIG_AVGIFT ANDRE K7"),
    (f"{F}_2-3_a", "AVGJORT", "SKATT"),
    (f"{F}_2-3_b", "AVHENGER", "SKATT ANDRE K3"),
    (f"{F}_2-3_c", "AVGJORT", "SKATT"),
    (f"{F}_2-3_d", "AVGJORT", "SKATT"),
    (f"{F}_2-3_e", "AVGJORT", "OFFENTLIG_AVGIFT"),
    (f"{F}_2-4_a", "AVHENGER", "BIDRAG_BERETTIGET K4"),
    (f"{F}_2-4_b", "AVGJORT", "FORSKOTTERING_REGRESS"),
    (f"{F}_2-4_c", "AVGJORT", "ANDRE"),
    (f"{F}_2-4_e", "TVIL", "K1"),
    (f"{F}_2-5_a", "AVHENGER", "BOT ERSTATNING_STRAFFBAR ANDRE"),
    (f"{F}_2-5_c", "AVGJORT", "ANDRE"),
    (f"{F}_2-5_d", "AVHENGER", "ERSTATNING_STRAFFBAR ANDRE"),
    (f"{F}_2-6_1_energiloven", "TVIL", "K3"),
    (f"{F}_2-6_2_valgloven", "TVIL", "K3"),
    (f"{F}_2-7_el-tilsynsloven", "AVGJORT", "OFFENTLIG_AVGIFT"),
    (f"{F}_2-7_tinglysingsloven", "TVIL", "K1"),
    (f"{F}_2-7_regnskapsloven", "TVIL", "K1"),
    (f"{F}_2-7_kringkastingsloven", "AVHENGER", "OFFENTLIG_AVGIFT ANDRE"),
    (f"{F}_2-7_rettsgebyrloven", "AVHENGER", "K1 ANDRE"),
    (f"{F}_2-8_disiplinaerloven", "TVIL", "K2"),
    (f"{F}_2-8_svalbardmiljoeloven_miljoeerstatning", "TVIL", "K5"),
    (f"{F}_2-8_voldsoffererstatningsloven", "AVHENGER", "K6 ANDRE"),
    (f"{F}_2-8_voldserstatningsloven", "AVHENGER", "VOLDSREGRESS ANDRE"),
    (f"{F}_2-8_administrativ_inndragning", "AVGJORT", "ANDRE"),
    (f"{F}_2-8_folketrygdloven_22-15", "AVGJORT", "ANDRE"),
    (f"{F}_2-9_f", "AVGJORT", "SKATT"),
    (f"{F}_2-9_c", "AVHENGER", "BOT K3"),
    (f"{T}_a", "AVGJORT", "SKATT"),
    (f"{T}_d", "TVIL", "K1"),
    ("GFF", "TVIL", "K1"),
    ("AE FO", "AVGJORT", "ERSTATNING_STRAFFBAR"),
    ("NAV FORSIKRING 4", "AVGJORT", "ANDRE"),
    ("PE OM", "AAPEN", ""),
]  # fmt: skip

# Natur: bokstaven til 2022, 2023–2025, i nytt trekk 2026, og fra 2027. dekningsloven § 2-8 første ledd.
KLASSER = [
    ("BIDRAG_BERETTIGET", "a", "a", "a", "a"),
    ("FORSOERGELSESPLIKT", "a", "a", "e", "e"),
    ("FORSKOTTERING_REGRESS", "a", "a", "a", "d"),
    ("ERSTATNING_STRAFFBAR", "b", "b", "b", "b"),
    ("VOLDSREGRESS", "e", "c", "d", "d"),
    ("BOT", "c", "d", "c", "c"),
    ("SKATT", "d", "e", "d", "d"),
    ("OFFENTLIG_AVGIFT", "d", "e", "d", "d"),
    ("ANDRE", "e", "f", "e", "e"),
]

# Natur, formål, dag, bokstav: begge sider av hver dato.
GRENSER = [
    ("BOT", TIDLIGERE, "2022-12-31", "c"),
    ("BOT", TIDLIGERE, "2023-01-01", "d"),
    ("BOT", TIDLIGERE, "2025-12-31", "d"),
    ("BOT", TIDLIGERE, "2026-01-01", "d"),
    ("BOT", TIDLIGERE, "2028-06-01", "d"),
    ("BOT", NYTT, "2025-12-31", None),
    ("BOT", NYTT, "2026-01-01", "c"),
    ("VOLDSREGRESS", TIDLIGERE, "2022-12-31", "e"),
    ("VOLDSREGRESS", TIDLIGERE, "2023-01-01", "c"),
    ("VOLDSREGRESS", NYTT, "2026-01-01", "d"),
    ("FORSKOTTERING_REGRESS", NYTT, "2026-12-31", "a"),
    ("FORSKOTTERING_REGRESS", NYTT, "2027-01-01", "d"),
    ("FORSKOTTERING_REGRESS", TIDLIGERE, "2027-01-01", "a"),
    ("FORSKOTTERING_REGRESS", MOTREGNING, "2026-12-31", "a"),
    ("FORSKOTTERING_REGRESS", MOTREGNING, "2027-01-01", "d"),
    ("SKATT", MOTREGNING, "2013-05-31", None),
    ("SKATT", MOTREGNING, "2013-06-01", "d"),
    ("SKATT", MOTREGNING, "2022-12-31", "d"),
    ("SKATT", MOTREGNING, "2023-01-01", "e"),
    ("SKATT", MOTREGNING, "2026-12-31", "e"),
    ("SKATT", MOTREGNING, "2027-01-01", "d"),
    ("ANDRE", MOTREGNING, "2026-12-31", "f"),
    ("ANDRE", MOTREGNING, "2027-01-01", "e"),
]  # fmt: skip


def paa_dagen(prioriteter: tuple[Prioritet, ...], formaal: Formaal, dag: date) -> Prioritet | None:
    treff = [p for p in prioriteter if p.formaal is formaal and p.fra <= dag and (p.til is None or dag <= p.til)]
    assert len(treff) <= 1
    return treff[0] if treff else None


def for_kode(kode: str, formaal: Formaal, dag: str) -> Prioritet | None:
    prioriteter = prioritet_for(kode)
    assert prioriteter is not None
    return paa_dagen(prioriteter, formaal, date.fromisoformat(dag))


def tvil(p: Prioritet) -> dict[str, dict[str, str | None]]:
    return {t.punkt: dict(t.utfall) for t in p.tvil}


def alle() -> dict[str, Prioritetsopplysning]:
    svar = {rad.kode: prioritetsopplysning_for(rad.kode) for rad in katalog()}
    return {kode: o for kode, o in svar.items() if o is not None}


def antall(koder: list[str]) -> Counter[str]:
    return Counter(alle()[kode].status.value for kode in koder)


# --- svar på alt --------------------------------------------------------------------------------------


def test_hver_kravtype_har_svar() -> None:
    assert set(alle()) == {rad.kode for rad in katalog()}
    assert all(prioritet_for(rad.kode) for rad in katalog())


@pytest.mark.parametrize("kode", ["", "UKJENT", "BA OR"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert prioritet_for(kode) is None
    assert prioritetsopplysning_for(kode) is None


def test_koden_kan_skrives_litt_ulikt() -> None:
    assert prioritet_for(" gff\n") == prioritet_for("GFF")


def test_antall_listepunkter_etter_status() -> None:
    assert antall([p.kode for p in listepunkter(date(2026, 3, 1))]) == {
        "TVIL": 128, "AVGJORT": 50, "AVHENGER": 28,
    }  # fmt: skip


def test_antall_oppdragsgiverkoder_uten_listepunkt_etter_status() -> None:
    punkter = {p.kode for p in listepunkter()}
    uten = [r.kode for r in katalog() if r.listepunkt is None and r.kode not in punkter]
    assert antall(uten) == {"AVGJORT": 112, "AVHENGER": 7, "AAPEN": 6, "TVIL": 2}


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kode", "status", "naturer"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER])
def test_stikkproever(kode: str, status: str, naturer: str) -> None:
    svar = prioritetsopplysning_for(kode)
    assert svar is not None
    assert (svar.status, " ".join(svar.naturer)) == (status, naturer)


@pytest.mark.parametrize(("natur", "til_2022", "til_2025", "nytt_2026", "fra_2027"), KLASSER)
def test_klassene(natur: str, til_2022: str, til_2025: str, nytt_2026: str, fra_2027: str) -> None:
    prioriteter = prioritet_av_natur(Kravnatur(natur))
    spurt = [(TIDLIGERE, 2022), (TIDLIGERE, 2024), (NYTT, 2026), (NYTT, 2027)]
    svar = [paa_dagen(prioriteter, formaal, date(aar, 6, 1)) for formaal, aar in spurt]
    assert [p and p.bokstav for p in svar] == [til_2022, til_2025, nytt_2026, fra_2027]


def test_hver_natur_er_proevd() -> None:
    assert [rad[0] for rad in KLASSER] == [natur.value for natur in Kravnatur]


@pytest.mark.parametrize(("natur", "formaal", "dag", "bokstav"), GRENSER)
def test_grensene(natur: str, formaal: Formaal, dag: str, bokstav: str | None) -> None:
    svar = paa_dagen(prioritet_av_natur(Kravnatur(natur)), formaal, date.fromisoformat(dag))
    assert (svar and svar.bokstav) == bokstav


@pytest.mark.parametrize("natur", Kravnatur)
def test_tidsrommene_foelger_etter_hverandre(natur: Kravnatur) -> None:
    for formaal in Formaal:
        rader = [p for p in prioritet_av_natur(natur) if p.formaal is formaal]
        assert rader[-1].til is None
        for foer, etter in itertools.pairwise(rader):
            assert foer.til is not None
            assert foer.til + timedelta(days=1) == etter.fra


def test_like_tidsrom_er_slaatt_sammen() -> None:
    nytt = [p for p in prioritet_av_natur(Kravnatur.BOT) if p.formaal is NYTT]
    assert [(p.fra, p.til) for p in nytt] == [(date(2026, 1, 1), None)]


def test_forskottering_siterer_overgangsregelen_bare_i_nytt_trekk_i_2026() -> None:
    med = [p for p in prioritet_for(f"{F}_2-4_b") or () if "overgangsforskriften/22" in {h.kode for h in p.hjemler}]
    assert [(p.formaal, p.fra, p.til) for p in med] == [(NYTT, date(2026, 1, 1), date(2026, 12, 31))]


@pytest.mark.parametrize(
    ("formaal", "dag", "hjemler"),
    [
        (TIDLIGERE, "2022-06-01", "dekningsloven/2-8/l1/bokd@2022-12-31"),
        (TIDLIGERE, "2024-06-01", "dekningsloven/2-8/l1/boke@2025-12-31"),
        (TIDLIGERE, "2026-06-01", "overgangsforskriften/1/l1 overgangsforskriften/3/l1/pkt1 dekningsloven/2-8/l1/boke@2025-12-31"),
        (NYTT, "2026-06-01", "dekningsloven/2-8/l1/bokd"),
        (MOTREGNING, "2026-06-01", "overgangsforskriften/12 si-loven/4/l4 dekningsloven/2-8/l1/boke@2025-12-31"),
        (MOTREGNING, "2027-06-01", "innkrevingsforskriften/16-1/l1/pkt1 dekningsloven/2-8/l1/bokd"),
    ],
)  # fmt: skip
def test_skattekravets_hjemler(formaal: Formaal, dag: str, hjemler: str) -> None:
    svar = for_kode(f"{F}_2-3_a", formaal, dag)
    assert svar is not None
    assert " ".join(h.kode for h in svar.hjemler) == hjemler


def test_ansvar_siterer_ogsaa_andre_ledd_i_rett_ordlyd() -> None:
    for dag, ledd in [("2024-06-01", "dekningsloven/2-8/l2@2025-12-31"), ("2027-06-01", "dekningsloven/2-8/l2")]:
        svar = for_kode(f"{F}_2-3_d", TIDLIGERE if "@" in ledd else NYTT, dag)
        assert svar is not None
        assert ledd in {h.kode for h in svar.hjemler}


@pytest.mark.parametrize("kode", [f"{F}_2-3_a", f"{F}_2-4_b"])
@pytest.mark.parametrize(("dag", "har"), [("2025-12-31", False), ("2026-01-01", True)])
def test_skatt_og_bidrag_ble_ikke_motregnet_etter_si_loven(kode: str, dag: str, har: bool) -> None:
    assert (for_kode(kode, MOTREGNING, dag) is not None) is har


@pytest.mark.parametrize("kode", [f"{T}_{bokstav}" for bokstav in "abcdef"])
@pytest.mark.parametrize(("dag", "har"), [("2026-12-31", False), ("2027-01-01", True)])
def test_kommunale_krav_foelger_paragraf_2_8_ved_motregning_fra_2027(kode: str, dag: str, har: bool) -> None:
    assert (for_kode(kode, MOTREGNING, dag) is not None) is har


# --- tvil og forbehold --------------------------------------------------------------------------------


def test_lesningene_er_registerets() -> None:
    for punkt, lesninger in _LESNINGER.items():
        assert set(lesninger) == {lesning.id for lesning in tvilspunkt(punkt).lesninger}
        assert tvilspunkt(punkt).standard in lesninger
    for tidsrom in _TABELL:
        for punkt, bokstaver in tidsrom.tvil.items():
            assert set(bokstaver) in (set(), {lesning.id for lesning in tvilspunkt(punkt).lesninger})


def test_hvert_tvilspunkt_er_i_bruk() -> None:
    assert {term for o in alle().values() for term in o.naturer} >= set(_LESNINGER)


def test_overtredelsesgebyr_og_tvangsmulkt_er_ikke_boeter() -> None:
    sanksjoner = [r.kode for r in katalog() if r.rettslig_art in ("TVANGSMULKT", "OVERTREDELSESGEBYR")]
    for kode in sanksjoner:
        nytt = for_kode(kode, NYTT, "2027-01-01")
        assert nytt is not None
        assert nytt.bokstav == "e"
        assert tvil(nytt) == {"K3": {"annet_krav": "e", "bot": "c"}}


@pytest.mark.parametrize(
    ("kode", "formaal", "dag", "bokstav", "mulige", "ventet"),
    [
        (f"{F}_2-4_a", TIDLIGERE, "2025-06-01", "a", "a", {}),
        (f"{F}_2-4_a", NYTT, "2026-06-01", "a", "a", {"K4": {"klasse_a": "a", "klasse_e": None}}),
        (f"{F}_2-7_tinglysingsloven", NYTT, "2026-06-01", "e", "e", {"K1": {"avgift_ikke_gebyr": "e", "ogsaa_gebyr": "d"}}),
        (f"{F}_2-7_deltakerloven", NYTT, "2026-06-01", None, "d e", {"K1": {"avgift_ikke_gebyr": None, "ogsaa_gebyr": "d"}}),
        (f"{F}_2-8_voldserstatningsloven", TIDLIGERE, "2022-12-31", "e", "e", {}),
        (f"{F}_2-8_voldserstatningsloven", TIDLIGERE, "2023-01-01", None, "c f", {}),
        (f"{F}_2-8_voldserstatningsloven", NYTT, "2026-01-01", None, "d e", {}),
        (f"{F}_2-8_voldsoffererstatningsloven", TIDLIGERE, "2022-12-31", "e", "e", {}),
        (f"{F}_2-8_voldsoffererstatningsloven", NYTT, "2026-01-01", "e", "e", {"K6": {"annet_krav": "e", "klasse_d": None}}),
        (f"{F}_2-8_folketrygdloven_22-15", MOTREGNING, "2025-12-31", "f", "f", {}),
        (f"{F}_2-8_folketrygdloven_22-15", MOTREGNING, "2026-01-01", "f", "f", {"F13": {"rett_2025": "f", "dagens": "e"}, "F15": {}}),
        (f"{F}_2-8_folketrygdloven_22-15", MOTREGNING, "2027-01-01", "e", "e", {}),
        (f"{F}_2-4_b", MOTREGNING, "2026-06-01", "a", "a", {"F13": {"rett_2025": "a", "dagens": "d"}, "F15": {}}),
        ("AE FO", MOTREGNING, "2026-06-01", "b", "b", {"F15": {}}),
        (f"{F}_2-2", NYTT, "2026-06-01", None, "a b c d e", {"K7": {"kravets_klasse": None, "andre_krav": None}}),
        ("PE OM", NYTT, "2026-06-01", None, "", {}),
    ],
)  # fmt: skip
def test_tvil_og_mulige_bokstaver(
    kode: str, formaal: Formaal, dag: str, bokstav: str | None, mulige: str, ventet: dict[str, dict[str, str | None]]
) -> None:
    svar = for_kode(kode, formaal, dag)
    assert svar is not None
    assert (svar.bokstav, " ".join(svar.mulige), tvil(svar)) == (bokstav, mulige, ventet)


def test_standardlesningen_gir_bokstaven() -> None:
    for kode in alle():
        for p in prioritet_for(kode) or ():
            for t in p.tvil:
                standard = tvilspunkt(t.punkt).standard
                assert standard is None or not t.utfall or dict(t.utfall)[standard] == p.bokstav


def test_bokstaven_er_kjent_naar_og_bare_naar_bare_en_er_mulig() -> None:
    for kode in alle():
        for p in prioritet_for(kode) or ():
            assert (p.bokstav is not None) == (len(p.mulige) == 1)
            assert len({h.bokstav for h in p.hjemler} - {None}) == len(p.mulige)


def test_det_som_er_aapent_sier_hvorfor_og_hvor_det_er_soekt() -> None:
    aapne = [o for o in alle().values() if o.status is Prioritetsstatus.AAPEN]
    assert all(o.merknad and o.soekt for o in aapne)


# --- hjemlene -----------------------------------------------------------------------------------------


def test_hver_hjemmel_er_i_registeret_og_gjelder_i_tidsrommet() -> None:
    for kode in alle():
        for p in prioritet_for(kode) or ():
            assert [f for h in p.hjemler for f in register.kontroller(h, Periode(p.fra, p.til))] == []


def test_bare_opphevede_lover_er_sitert_uten_aa_gjelde_fra_2026() -> None:
    hjemler = {h for o in alle().values() for h in o.hjemler}
    feil = {h.kode for h in hjemler if register.kontroller(h, Periode(date(2026, 1, 1)))}
    assert feil == {"mineralloven/66", "mineralloven/67", "voldsoffererstatningsloven"}


def test_hver_prioritet_siterer_paragraf_2_8() -> None:
    for kode in alle():
        for p in prioritet_for(kode) or ():
            assert any(DEKNINGSLOVEN.p("2-8").l(1).rammer(h) for h in p.hjemler)
            assert all(str(h) for h in p.hjemler)


# --- feil i dataene -----------------------------------------------------------------------------------


def rad(kode: str, status: str, naturer: str = "", merknad: str = "", soekt: str = "") -> dict[str, str]:
    return dict(zip(KOLONNER, (kode, status, naturer, "", merknad, soekt), strict=True))


@pytest.mark.parametrize(
    ("status", "naturer", "merknad", "soekt", "feil"),
    [
        ("TULL", "ANDRE", "", "", "statusen «TULL» er ikke kjent"),
        ("AVGJORT", "TULL", "", "", "«TULL» er verken en natur eller et tvilspunkt"),
        ("AVGJORT", "F9", "", "", "«F9» er verken en natur eller et tvilspunkt"),
        ("AVGJORT", "", "", "", "AVGJORT skal ha én natur"),
        ("AVGJORT", "K1", "", "", "AVGJORT skal ha én natur"),
        ("TVIL", "ANDRE", "", "", "TVIL skal ha ett tvilspunkt"),
        ("TVIL", "K1;K2", "", "", "TVIL skal ha ett tvilspunkt"),
        ("AVHENGER", "ANDRE", "Avhenger av x.", "", "AVHENGER skal ha minst to mulige naturer"),
        ("AVHENGER", "ANDRE;ANDRE", "Avhenger av x.", "", "samme natur står to ganger"),
        ("AVHENGER", "ANDRE;BOT", "x", "", "AVHENGER skal ha merknad som begynner med «Avhenger av»"),
        ("AAPEN", "", "x", "", "AAPEN skal ha hvor det er søkt"),
        ("AAPEN", "", "", "x", "AAPEN skal ha merknad"),
    ],
)
def test_en_rad_som_ikke_henger_sammen(status: str, naturer: str, merknad: str, soekt: str, feil: str) -> None:
    kravtyper = [r for r in katalog() if r.kode == "GFF"]
    with pytest.raises(KatalogFeil) as info:
        bygg_prioritet([rad("GFF", status, naturer, merknad, soekt)], kravtyper)
    assert f"GFF: {feil}" in info.value.feil


def test_alle_feil_sies_samlet() -> None:
    kravtyper = [r for r in katalog() if r.kode in ("GFF", "PE SJ")]
    god = rad("GFF", "TVIL", "K1")
    daarlig = {**rad("UKJENT", "TULL"), "hjemler": "energiloven/tull;energiloven/1;energiloven/1"}
    with pytest.raises(KatalogFeil) as info:
        bygg_prioritet([god, god, daarlig], kravtyper)
    assert info.value.feil == (
        "GFF: koden er brukt før",
        "UKJENT: koden finnes ikke i katalogen",
        "UKJENT: henvisningen «energiloven/tull» kan ikke leses: «tull» i «energiloven/tull» er ikke en del av en henvisning",
        "UKJENT: samme hjemmel står to ganger",
        "UKJENT: statusen «TULL» er ikke kjent",
        "PE SJ: prioritet mangler",
    )


def test_hver_rad_er_et_listepunkt_eller_en_kravkode_uten() -> None:
    """Ingen kravkode skiller seg fra listepunktet sitt i art."""
    punkter = {p.kode for p in listepunkter()} | {f"{T}_{bokstav}" for bokstav in "abcdef"}
    uten = {r.kode for r in katalog() if r.listepunkt is None}
    assert {r["kode"] for r in les("prioritet.csv", KOLONNER)} == punkter | uten
