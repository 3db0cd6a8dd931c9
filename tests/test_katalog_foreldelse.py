# ruff: noqa: E501 – stikkprøvene er en tabell som leses linje for linje
"""Foreldelsesreglene for hvert krav i katalogen: svar på alt, hver hjemmel i kraft, og perioder uten hull."""

from __future__ import annotations

from collections import Counter
from datetime import date

import attrs
import pytest

from innkrevingsregler.fakta.koder import RettsligArt
from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.katalog import KatalogFeil, finn, katalog, listepunkter
from innkrevingsregler.rettskilder.katalog.foreldelse import (
    KOLONNER,
    Foreldelsesopplysning,
    Foreldelsesregime,
    bygg_foreldelse,
    foreldelse_for,
    hovedregel_for_art,
    regime_for_art,
)
from innkrevingsregler.rettskilder.katalog.lasting import les
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN
from innkrevingsregler.rettskilder.periode import Periode

F = "innkrevingsforskriften"
T = "tvangsfullbyrdelsesloven_2-14"
ALM = "foreldelsesloven/2 foreldelsesloven/3/nr1"
TRYGD = "folketrygdloven/22-14/l1"
DOM = "foreldelsesloven/21/nr2/pkt1"

# Kode, regime, hjemler. Alle slått opp i loven; nyeste rad.
STIKKPROEVER = [
    (f"{F}_2-2", "ANSVAR_31", "innkrevingsloven/31/l5 foreldelsesloven/9/nr1/pkt1 foreldelsesloven/9/nr2/pkt1 foreldelsesloven/11"),
    (f"{F}_2-3_a", "SKATT_12_1", "skattebetalingsloven/12-1/l1 skattebetalingsloven/12-1/l2 skattebetalingsloven/12-1/l3 skattebetalingsloven/12-1/l4 foreldelsesloven/2"),
    (f"{F}_2-3_b", "SKATT_12_1", "skattebetalingsloven/12-1/l1 skattebetalingsloven/12-1/l2 skattebetalingsloven/1-1/l3 foreldelsesloven/2"),
    (f"{F}_2-3_c", "SKATT_12_1", "skattebetalingsloven/12-1/l1 skattebetalingsloven/12-1/l2 skattebetalingsloven/1-3/l1/pkt1 foreldelsesloven/2"),
    (f"{F}_2-3_d", "AVHENGER", "skattebetalingsloven/12-1/l1 skattebetalingsloven/12-1/l2 foreldelsesloven/2 skattebetalingsloven/16-1/l1/pkt3 skattebetalingsloven/16-20/l2 skattebetalingsloven/16-21/l3 skattebetalingsloven/16-22/l2 foreldelsesloven/9/nr1/pkt1"),
    (f"{F}_2-3_e", "AVHENGER", f"skattebetalingsloven/12-1/l1 skattebetalingsloven/12-1/l2 FOR-2000-12-13-1253/3/l4 {ALM}"),
    (f"{F}_2-4_b", "UNDERHOLDSBIDRAG", "foreldelsesloven/6/pkt1 foreldelsesloven/6/pkt2 foreldelsesloven/6/pkt3 forskotteringsloven/10/l1/pkt2"),
    (f"{F}_2-4_c", "ALMINNELIG", ALM),
    (f"{F}_2-4_d", "AAPEN", ""),
    (f"{F}_2-5_c", "DOM_21_2", DOM),
    (f"{F}_2-5_d", "DOM_21_2", f"{DOM} straffeprosessloven/258/l2 foreldelsesloven/11"),
    (f"{F}_2-6_1_energiloven", "ALMINNELIG", ALM),
    (f"{F}_2-6_2_pengespilloven", "ALMINNELIG", ALM),
    (f"{F}_2-7_dokumentavgiftsloven", "ALMINNELIG", ALM),
    (f"{F}_2-7_rettsgebyrloven", "ALMINNELIG", ALM),
    (f"{F}_2-8_noedlidenhetslaan", "GJELDSBREV", "foreldelsesloven/5/nr1 foreldelsesloven/3/nr1"),
    (f"{F}_2-8_husbanken", "PENGELAAN", "foreldelsesloven/5/nr2/pkt1 foreldelsesloven/5/nr1 foreldelsesloven/3/nr1"),
    (f"{F}_2-8_barnetrygdloven", "ALMINNELIG", f"{ALM} barnetrygdloven/13/l4/pkt1 barnetrygdloven/13/l4/pkt2"),
    (f"{F}_2-8_kontantstoetteloven", "ALMINNELIG", f"{ALM} kontantstoetteloven/11/l4/pkt1 kontantstoetteloven/11/l4/pkt2"),
    (f"{F}_2-8_folketrygdloven_22-15", "TRYGD_22_14", f"{TRYGD} folketrygdloven/22-14/l5/pkt1 folketrygdloven/22-14/l5/pkt2 {ALM}"),
    (f"{F}_2-8_folketrygdloven_12-14", "TRYGD_22_14", f"{TRYGD} folketrygdloven/22-14/l2/pkt2 foreldelsesloven/2"),
    (f"{F}_2-8_folketrygdloven_17-9", "TRYGD_22_14", f"{TRYGD} {ALM}"),
    (f"{F}_2-8_condictio_indebiti", "ALMINNELIG", ALM),
    (f"{F}_2-8_omsetningsfall", "ALMINNELIG", f"{ALM} stoetteprosessloven/13/l1/pkt2"),
    (f"{F}_2-8_svalbardskatteloven", "REGRESS", "foreldelsesloven/8/pkt1 foreldelsesloven/8/pkt2 svalbardskatteloven/5-2/l6/pkt2"),
    (f"{F}_2-9_a", "UTENLANDSK", "lov-om-fullbyrding-av-nordiske-straffedommer/20/l2/pkt1"),
    (f"{F}_2-9_f", "UTENLANDSK", ""),
    (f"{F}_2-10_a", "TRYGD_22_14", f"{TRYGD} {ALM} innkrevingsloven/22/l4"),
    (f"{T}_a", "ALMINNELIG", ALM),
    (f"{T}_f", "ALMINNELIG", ALM),
    ("TILBAKEKREVING_TILTAKSPENGER", "ALMINNELIG", f"{ALM} arbeidsmarkedsloven/22"),
    ("TILBAKEKREVING_GAMMEL_YRKESSKADEPENSJON", "ALMINNELIG", f"{ALM} yrkesskadetrygdloven/38/nr2"),
    ("ERSTATNING_DOM_NAV", "DOM_21_2", DOM),
    ("PE SJ", "ALMINNELIG", f"{ALM} lov-om-pensjonsordning-til-sjoes/24/nr4/pkt1 lov-om-pensjonsordning-til-sjoes/24/nr4/pkt2"),
    ("PE ST", "ALMINNELIG", f"{ALM} lov-om-statens-pensjonskasse/44/l8"),
    ("AT LN", "PENGELAAN", "foreldelsesloven/5/nr2/pkt1 foreldelsesloven/5/nr1 foreldelsesloven/3/nr1"),
]  # fmt: skip

# Kode, siste dag med den eldre raden, regimet før og etter.
SKIFTER = [
    (f"{F}_2-2", date(2025, 12, 31), "AAPEN", "ANSVAR_31"),
    (f"{F}_2-5_a", date(2025, 12, 31), "AVHENGER", "AVHENGER"),
    (f"{F}_2-8_folketrygdloven_22-15", date(2025, 12, 31), "TRYGD_22_14", "TRYGD_22_14"),
    (f"{F}_2-8_folketrygdloven_22-15_a", date(2025, 12, 31), "TRYGD_22_14", "TRYGD_22_14"),
    (f"{F}_2-10_a", date(2025, 12, 31), "TRYGD_22_14", "TRYGD_22_14"),
    (f"{F}_2-10_c", date(2025, 12, 31), "ALMINNELIG", "ALMINNELIG"),
    ("PE ST", date(2025, 12, 31), "ALMINNELIG", "ALMINNELIG"),
    ("TILBAKEKREVING_UFOEREPENSJON_AVREGNING", date(2025, 12, 31), "TRYGD_22_14", "TRYGD_22_14"),
    ("TILBAKEKREVING_ALDERSPENSJON_AVREGNING", date(2025, 12, 31), "TRYGD_22_14", "TRYGD_22_14"),
    (f"{T}_f", date(2026, 6, 30), "AAPEN", "ALMINNELIG"),
]


def nyeste() -> dict[str, Foreldelsesopplysning]:
    svar = {rad.kode: foreldelse_for(rad.kode) for rad in katalog()}
    return {kode: o for kode, o in svar.items() if o is not None}


def alle() -> list[tuple[str, Foreldelsesopplysning]]:
    versjoner = bygg_foreldelse(les("foreldelse.csv", KOLONNER), katalog())
    return [(kode, o) for kode, rader in versjoner.items() for o in rader]


def antall(koder: list[str]) -> Counter[str]:
    return Counter(nyeste()[kode].regime.value for kode in koder)


def koder(o: Foreldelsesopplysning) -> str:
    return " ".join(h.kode for h in o.hjemler)


# --- svar på alt --------------------------------------------------------------------------------------


def test_hver_kravtype_har_svar() -> None:
    assert set(nyeste()) == {rad.kode for rad in katalog()}


@pytest.mark.parametrize(
    "dag", [date(1990, 1, 1), date(2025, 12, 31), date(2026, 1, 1), date(2026, 7, 1), date(2100, 1, 1)]
)
def test_hver_kravtype_har_svar_hver_dag(dag: date) -> None:
    svar = {rad.kode: foreldelse_for(rad.kode, dag) for rad in katalog()}
    assert [kode for kode, o in svar.items() if o is None or not Periode(o.fra, o.til).inneholder(dag)] == []


@pytest.mark.parametrize("kode", ["", "UKJENT", "BA OR"])
def test_ukjent_kode_er_none(kode: str) -> None:
    assert foreldelse_for(kode) is None


def test_koden_kan_skrives_litt_ulikt() -> None:
    assert foreldelse_for(" gff\n") is foreldelse_for("GFF")


def test_antall_listepunkter_etter_regime() -> None:
    assert antall([p.kode for p in listepunkter(date(2026, 3, 1))]) == {
        "ALMINNELIG": 159, "AVHENGER": 14, "AAPEN": 9, "UTENLANDSK": 7, "TRYGD_22_14": 6, "SKATT_12_1": 3, "DOM_21_2": 3,
        "ANSVAR_31": 1, "UNDERHOLDSBIDRAG": 1, "GJELDSBREV": 1, "PENGELAAN": 1, "REGRESS": 1,
    }  # fmt: skip


def test_antall_oppdragsgiverkoder_uten_listepunkt_etter_regime() -> None:
    punkter = {p.kode for p in listepunkter()}
    uten = [rad.kode for rad in katalog() if rad.listepunkt is None and rad.kode not in punkter]
    assert antall(uten) == {
        "AVHENGER": 89, "TRYGD_22_14": 11, "AAPEN": 8, "UTENLANDSK": 8, "DOM_21_2": 5, "ALMINNELIG": 5, "PENGELAAN": 1,
    }  # fmt: skip


# --- innhold ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kode", "regime", "hjemler"), STIKKPROEVER, ids=[s[0] for s in STIKKPROEVER])
def test_stikkproever(kode: str, regime: str, hjemler: str) -> None:
    svar = foreldelse_for(kode)
    assert svar is not None
    assert (svar.regime, koder(svar)) == (regime, hjemler)


@pytest.mark.parametrize("ledd", [1, 2])
def test_ilagt_tvangsmulkt_og_overtredelsesgebyr_foelger_den_alminnelige_fristen(ledd: int) -> None:
    """Særlovenes frister gjelder adgangen til å ilegge; bare lotteriloven er ikke lest."""
    punkter = [p for p in listepunkter(date(2026, 3, 1)) if (p.hjemmel.paragraf, p.hjemmel.ledd) == ("2-6", ledd)]
    avvik = {p.kode for p in punkter if nyeste()[p.kode].regime is not Foreldelsesregime.ALMINNELIG}
    assert avvik == ({f"{F}_2-6_1_lotteriloven"} if ledd == 1 else set())
    assert {koder(nyeste()[p.kode]) for p in punkter if p.kode not in avvik} == {ALM}


@pytest.mark.parametrize(
    ("kode", "soekt"),
    [
        ("2-6_2_advokatloven", "§ 17 fjerde ledd gjelder adgangen til å ilegge gebyr, ikke det ilagte kravet"),
        ("2-6_1_energiloven", "§ 10-9 gjelder adgangen til å ilegge overtredelsesgebyr, ikke det ilagte kravet"),
        ("2-6_1_vannressursloven", "§ 60 c gjelder adgangen til å ilegge overtredelsesgebyr, ikke det ilagte kravet; § 61 gjelder refusjon for tiltak"),
        ("2-6_1_statistikkloven", "loven nevner ikke foreldelse"),
        ("2-6_2_forbrukerkjoepsloven", "§ 27 gjelder forbrukerens krav"),
    ],
)  # fmt: skip
def test_regler_om_noe_annet_er_nevnt_som_soekt(kode: str, soekt: str) -> None:
    svar = foreldelse_for(f"{F}_{kode}")
    assert svar is not None
    assert svar.soekt == soekt


@pytest.mark.parametrize("kode", ["TILBAKEKREVING_DAGPENGER", "TILBAKEKREVING_BARNETRYGD", "GFF", "SP AV"])
def test_kravkoden_arver_listepunktets_rader(kode: str) -> None:
    rad = finn(kode)
    assert rad is not None
    assert rad.listepunkt is not None
    assert foreldelse_for(kode) is foreldelse_for(rad.listepunkt.kode)


def test_egen_rad_gaar_foran_listepunktets() -> None:
    egen = foreldelse_for("TILBAKEKREVING_KRIGSPENSJON")
    punkt = foreldelse_for(f"{F}_2-8_folketrygdloven_22-15")
    assert egen is not None
    assert punkt is not None
    assert (egen.regime, punkt.regime) == (Foreldelsesregime.ALMINNELIG, Foreldelsesregime.TRYGD_22_14)


@pytest.mark.parametrize(("kode", "siste_dag", "foer", "etter"), SKIFTER, ids=[s[0] for s in SKIFTER])
def test_begge_sider_av_hvert_skifte(kode: str, siste_dag: date, foer: str, etter: str) -> None:
    dagen_etter = date.fromordinal(siste_dag.toordinal() + 1)
    eldre, nyere = foreldelse_for(kode, siste_dag), foreldelse_for(kode, dagen_etter)
    assert eldre is not None
    assert nyere is not None
    assert (eldre.regime, eldre.fra, eldre.til) == (foer, None, siste_dag)
    assert (nyere.regime, nyere.fra, nyere.til) == (etter, dagen_etter, None)
    assert eldre.hjemler != nyere.hjemler
    assert foreldelse_for(kode) is nyere


def test_ingen_andre_rader_skifter() -> None:
    skifter = {o.fra for _, o in alle() if o.fra}
    egne = {r["kode"] for r in les("foreldelse.csv", KOLONNER) if r["fra"]}
    assert (egne, skifter) == ({s[0] for s in SKIFTER}, {date(2026, 1, 1), date(2026, 7, 1)})


def test_det_som_avhenger_sier_av_hva() -> None:
    merknader = [o.merknad or "" for _, o in alle() if o.regime is Foreldelsesregime.AVHENGER]
    assert all(m.startswith("Avhenger av ") for m in merknader)


def test_det_som_er_aapent_sier_hvorfor_og_hvor_det_er_soekt() -> None:
    aapne = [o for _, o in alle() if o.regime is Foreldelsesregime.AAPEN]
    assert all(o.merknad and o.soekt and not o.hjemler for o in aapne)


# --- forholdet til rettslig art -----------------------------------------------------------------------


def test_regimet_er_det_katalogens_rettslige_art_foerer_til() -> None:
    ulike = {
        rad.kode: (rad.rettslig_art, nyeste()[rad.kode].regime.value)
        for rad in katalog()
        if rad.rettslig_art and regime_for_art(rad.rettslig_art) not in (None, nyeste()[rad.kode].regime)
    }
    assert ulike == {}


@pytest.mark.parametrize(
    ("art", "regime"),
    [
        ("BOT", "BOT_97"),
        ("INNDRAGNING_UTBYTTE", "INNDRAGNING_99"),
        ("SKADESERSTATNING", "ERSTATNING"),
        ("PERIODISK_YTELSE", "PERIODISK"),
        ("RESTSKATT", "SKATT_12_1"),
        ("OVERTREDELSESGEBYR", "ALMINNELIG"),
        ("TVANGSMULKT", None),
        ("GEBYR", None),
        ("TRYGD_TILBAKEKREVING", None),
        ("REGRESS", None),
        ("SAERTILSKUDD", None),
        ("UKJENT", None),
    ],
)
def test_regimet_som_foelger_av_arten(art: str, regime: str | None) -> None:
    assert regime_for_art(art) == regime


def test_artene_som_ikke_avgjoer_regimet() -> None:
    assert {art.value for art in RettsligArt if regime_for_art(art.value) is None} == {
        "SAERTILSKUDD", "OFFENTLIG_AVGIFT", "GEBYR", "TVANGSMULKT", "TRYGD_TILBAKEKREVING", "REFUSJON", "REGRESS",
        "ANSVAR_TREKK", "ANDRE_STATLIGE",
    }  # fmt: skip


def test_de_har_alle_en_hovedregel_eller_et_eget_regime() -> None:
    """For et krav katalogen ikke kjenner, gjelder hovedregelen for arten; særtilskudd og trygd har sitt eget."""
    uavgjort = {art.value for art in RettsligArt if regime_for_art(art.value) is None}
    assert {art for art in uavgjort if hovedregel_for_art(art) is None} == {"SAERTILSKUDD", "TRYGD_TILBAKEKREVING"}
    assert {art.value for art in RettsligArt if hovedregel_for_art(art.value)} < uavgjort


@pytest.mark.parametrize(
    ("art", "regimer"),
    [
        ("TVANGSMULKT", {"ALMINNELIG", "AAPEN"}),
        ("TRYGD_TILBAKEKREVING", {"ALMINNELIG", "TRYGD_22_14", "AVHENGER"}),
        ("REGRESS", {"REGRESS", "AVHENGER"}),
        ("ANSVAR_TREKK", {"ANSVAR_31", "AAPEN"}),
    ],
)
def test_arter_som_rommer_flere_regimer(art: str, regimer: set[str]) -> None:
    assert {nyeste()[rad.kode].regime.value for rad in katalog() if rad.rettslig_art == art} == regimer


@pytest.mark.parametrize(
    ("kode", "mulige"),
    [
        ("LG AN", {"ALMINNELIG", "REGRESS"}),
        (f"{F}_2-3_d", {"SKATT_12_1", "ANSVAR_16_20"}),
        (f"{F}_2-3_e", {"SKATT_12_1", "ALMINNELIG"}),
        (f"{F}_2-8_voldserstatningsloven", {"DOM_21_2", "ERSTATNING", "ALMINNELIG"}),
        (f"{F}_2-8_utdanningsstoetteloven", {"GJELDSBREV", "PENGELAAN", "ALMINNELIG"}),
        ("TILBAKEKREVING_DAGPENGER", {"TRYGD_22_14"}),
    ],
)
def test_regimene_et_krav_kan_foelge_er_de_raden_har_alle_reglene_til(kode: str, mulige: set[str]) -> None:
    assert {regime.value for regime in nyeste()[kode].mulige} == mulige


# --- hjemlene -----------------------------------------------------------------------------------------


def test_hver_hjemmel_er_i_registeret_og_gjelder_i_radens_periode() -> None:
    feil = {f for _, o in alle() for h in o.hjemler for f in register.kontroller(h, Periode(o.fra, o.til))}
    assert feil == set()


def test_hver_rad_har_et_skrivbart_sitat() -> None:
    assert all(str(h) and h.paragraf for _, o in alle() for h in o.hjemler)


def test_foreldelsesloven_er_sitert_saa_noeyaktig_som_regelen_staar() -> None:
    sitert = {h for _, o in alle() for h in o.hjemler if h.kilde == FORELDELSESLOVEN.id}
    assert {h.paragraf for h in sitert if not h.leddeling()} == {"2", "11"}


# --- feil i dataene -----------------------------------------------------------------------------------


def rad(kode: str, regime: str, hjemler: str = "", **felter: str) -> dict[str, str]:
    return {**dict.fromkeys(KOLONNER, ""), "kode": kode, "regime": regime, "hjemler": hjemler, **felter}


def gff(**felter: str) -> dict[str, str]:
    return rad("GFF", "ALMINNELIG", ALM.replace(" ", ";"), soekt="loven", **felter)


@pytest.mark.parametrize(
    ("daarlig", "feil"),
    [
        (rad("GFF", "TULL"), "regimet «TULL» er ikke kjent"),
        (rad("GFF", "ALMINNELIG", "foreldelsesloven/2", soekt="x"), "ALMINNELIG skal sitere foreldelsesloven § 3 nr. 1"),
        (rad("GFF", "ALMINNELIG", ALM.replace(" ", ";")), "ALMINNELIG skal si hvor det er søkt"),
        (rad("GFF", "ALMINNELIG", "foreldelsesloven/2;foreldelsesloven/2", soekt="x"), "samme hjemmel står to ganger"),
        (rad("GFF", "BOT_97"), "BOT_97 skal sitere straffeloven § 97 første ledd"),
        (rad("GFF", "AVHENGER", "foreldelsesloven/2", merknad="Avhenger av x"), "AVHENGER skal ha minst to mulige regler"),
        (rad("GFF", "AVHENGER", ALM.replace(" ", ";"), merknad="x"), "AVHENGER skal ha merknad som begynner med «Avhenger av »"),
        (rad("GFF", "AVHENGER", ALM.replace(" ", ";")), "AVHENGER skal ha merknad som begynner med «Avhenger av »"),
        (rad("GFF", "AAPEN", "foreldelsesloven/2", merknad="x", soekt="x"), "AAPEN skal ikke ha hjemmel"),
        (rad("GFF", "AAPEN", soekt="x"), "AAPEN skal ha merknad"),
        (rad("GFF", "AAPEN", merknad="x"), "AAPEN skal si hvor det er søkt"),
        (rad("GFF", "UTENLANDSK", merknad="x"), "UTENLANDSK uten hjemmel skal ha merknad og si hvor det er søkt"),
        (rad("GFF", "UTENLANDSK", saerregel="x", merknad="x", soekt="x"), "en særregel skal ha hjemmel"),
        (gff(fra="2026-01-01"), "tiden før 2026-01-01 mangler"),
        (gff(til="2026-01-01"), "tiden etter 2026-01-01 mangler"),
        (gff(fra="2026-02-30"), "«2026-02-30» er ikke en dag på formen ÅÅÅÅ-MM-DD"),
        (rad("GFF", "AAPEN", "foreldelsesloven/tull"), "henvisningen «foreldelsesloven/tull» kan ikke leses: «tull» i «foreldelsesloven/tull» er ikke en del av en henvisning"),
    ],
)  # fmt: skip
def test_en_rad_som_ikke_henger_sammen(daarlig: dict[str, str], feil: str) -> None:
    kravtyper = [r for r in katalog() if r.kode == "GFF"]
    with pytest.raises(KatalogFeil) as info:
        bygg_foreldelse([daarlig], kravtyper)
    assert f"GFF: {feil}" in info.value.feil


@pytest.mark.parametrize(
    ("slutter", "begynner", "i_orden"),
    [
        ("2025-12-31", "2026-01-01", True),
        ("2025-12-31", "2026-01-02", False),
        ("2025-12-31", "2025-12-31", False),
        ("", "2026-01-01", False),
        ("2025-12-31", "", False),
    ],
)
def test_periodene_foelger_rett_etter_hverandre(slutter: str, begynner: str, i_orden: bool) -> None:
    kravtyper = [r for r in katalog() if r.kode == "GFF"]
    rader = [gff(til=slutter), gff(fra=begynner)]
    if i_orden:
        assert [o.fra for o in bygg_foreldelse(rader, kravtyper)["GFF"]] == [None, date(2026, 1, 1)]
        return
    with pytest.raises(KatalogFeil, match="følger ikke rett etter"):
        bygg_foreldelse(rader, kravtyper)


def test_alle_feil_sies_samlet() -> None:
    kravtyper = [r for r in katalog() if r.kode in ("GFF", "PE SJ")]
    with pytest.raises(KatalogFeil) as info:
        bygg_foreldelse([rad("GFF", "TULL", fra="i går"), rad("UKJENT", "AAPEN", merknad="x")], kravtyper)
    assert info.value.feil == (
        "GFF: «i går» er ikke en dag på formen ÅÅÅÅ-MM-DD",
        "GFF: regimet «TULL» er ikke kjent",
        "UKJENT: koden finnes ikke i katalogen",
        "UKJENT: AAPEN skal si hvor det er søkt",
        "PE SJ: foreldelse mangler",
        "GFF: foreldelse mangler",
    )


def test_opplysningen_er_en_verdi() -> None:
    en = foreldelse_for("GFF")
    assert en is not None
    assert attrs.evolve(en) == en
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        en.merknad = "x"  # type: ignore[misc]
