"""Gebyrene: regnestykket, rekken av varsler, lesningene side om side, og JSON-en."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler import forklar, gebyrer, les_krav, skjema_vurdering, til_json, vurder
from innkrevingsregler.fakta.verdier import Basispunkt, Oere, skriv_oere
from innkrevingsregler.forklaring.gebyr_json import gebyr_til_json
from innkrevingsregler.gebyr import (
    Avrunding,
    Gebyrbeloep,
    Satsfaktor,
    UtenforSerie,
    avrund,
    beloep,
    maksimalbeloep,
    samlet_tak,
)
from innkrevingsregler.lag.gebyr import Gebyrene, Gebyrsvar
from innkrevingsregler.regelform.utfall import Avgjort, Trenger
from innkrevingsregler.regelform.virkninger import Maksimalsats
from innkrevingsregler.regler import ALLE_REGLER

PER = date(2026, 11, 22)
A = Avrunding
RUNDER = [a for a in A if a is not A.INGEN]


# ---- Regnestykket ----


@pytest.mark.parametrize(
    ("serie", "teller", "nevner", "dag", "avrunding", "oere"),
    [
        ("rettsgebyr", 345, 1000, "2025-12-31", A.OERE_HALV_OPP, 453_33),
        ("rettsgebyr", 345, 1000, "2026-01-01", A.OERE_HALV_OPP, 464_03),
        ("rettsgebyr", 345, 1000, "2026-01-01", A.OERE_NED, 464_02),
        ("rettsgebyr", 690, 1000, "2025-12-31", A.KRONE_NED, 906_00),
        ("rettsgebyr", 690, 1000, "2025-12-31", A.KRONE_HALV_OPP, 907_00),
        ("rettsgebyr", 1, 3, "2026-12-31", A.OERE_HALV_OPP, 448_33),
        ("inkassosats", 1, 20, "2025-12-31", A.INGEN, 35_00),
        ("inkassosats", 1, 20, "2026-01-01", A.KRONE_HALV_OPP, 38_00),
        ("inkassosats", 1, 20, "2026-01-01", A.KRONE_HALV_NED, 37_00),
        ("inkassosats", 3, 20, "2026-01-01", A.KRONE_HALV_OPP, 113_00),
        ("inkassosats", 1, 10, "2020-09-30", A.INGEN, 70_00),
    ],
)
def test_beloepet(serie: str, teller: int, nevner: int, dag: str, avrunding: Avrunding, oere: int) -> None:
    svar = beloep(serie, teller, nevner, date.fromisoformat(dag), avrunding=avrunding)
    assert isinstance(svar, Gebyrbeloep)
    assert (svar.beloep, svar.prognose) == (oere, False)


@pytest.mark.parametrize(
    ("serie", "dag"),
    [
        ("rettsgebyr", "1999-12-31"),
        ("rettsgebyr", "2027-01-01"),
        ("inkassosats", "2027-01-01"),
        ("inkassosats", "2014-06-01"),
    ],
)
def test_utenfor_serien_er_det_ikke_noe_beloep(serie: str, dag: str) -> None:
    assert isinstance(beloep(serie, 1, 20, date.fromisoformat(dag), avrunding=A.OERE_NED), UtenforSerie)


def test_en_oppgitt_sats_gjelder_bare_der_serien_slutter_og_merkes() -> None:
    oppgitt = {"rettsgebyr": Oere(1400_00)}
    kjent = beloep("rettsgebyr", 345, 1000, date(2026, 12, 31), avrunding=A.OERE_NED, prognose=oppgitt)
    ukjent = beloep("rettsgebyr", 345, 1000, date(2027, 1, 1), avrunding=A.OERE_NED, prognose=oppgitt)
    assert isinstance(kjent, Gebyrbeloep)
    assert isinstance(ukjent, Gebyrbeloep)
    assert (kjent.beloep, kjent.prognose) == (464_02, False)
    assert (ukjent.beloep, ukjent.prognose, ukjent.forskrift) == (483_00, True, None)


@given(st.fractions(min_value=0, max_value=10**9, max_denominator=10**4), st.sampled_from(RUNDER))
def test_avrundingen_flytter_mindre_enn_en_enhet(oere: Fraction, avrunding: Avrunding) -> None:
    enhet = 1 if avrunding in (A.OERE_HALV_OPP, A.OERE_NED) else 100
    rundet = avrund(oere, avrunding)
    assert rundet >= 0
    assert rundet % enhet == 0
    assert abs(rundet - oere) < enhet
    if avrunding in (A.OERE_NED, A.KRONE_NED):
        assert rundet <= oere
    if avrunding in (A.OERE_HALV_OPP, A.KRONE_HALV_OPP, A.KRONE_HALV_NED):
        assert abs(rundet - oere) <= Fraction(enhet, 2)


def test_det_som_ikke_kan_rundes() -> None:
    with pytest.raises(ValueError, match="går ikke opp"):
        avrund(Fraction(1, 3), A.INGEN)
    with pytest.raises(ValueError, match="negativt"):
        avrund(Fraction(-1), A.OERE_NED)
    with pytest.raises(ValueError, match="ukjent satsserie"):
        beloep("gebyr", 1, 2, PER, avrunding=A.OERE_NED)
    with pytest.raises(ValueError, match="ingen trinn"):
        maksimalbeloep(Oere(501_00), ((500_00, 25),), PER, faktor=Satsfaktor.HEL)


SATSER = [r.da for r in ALLE_REGLER if isinstance(r.da, Maksimalsats)]
GRENSER = [(s, grense, i) for s in SATSER for i, (grense, _) in enumerate(s.trinn) if grense is not None]


@pytest.mark.parametrize(("sats", "grense", "nummer"), GRENSER)
@pytest.mark.parametrize(("faktor", "ganger"), [(Satsfaktor.HEL, 2), (Satsfaktor.HALVANNEN, 3)])
def test_begge_sider_av_hvert_kravsbeloep(
    sats: Maksimalsats, grense: int, nummer: int, faktor: Satsfaktor, ganger: int
) -> None:
    paa = maksimalbeloep(Oere(grense), sats.trinn, PER, faktor=faktor)
    over = maksimalbeloep(Oere(grense + 1), sats.trinn, PER, faktor=faktor)
    assert isinstance(paa, Gebyrbeloep)
    assert isinstance(over, Gebyrbeloep)
    assert (paa.beloep, over.beloep) == tuple(750 * sats.trinn[nummer + i][1] * ganger // 2 for i in (0, 1))


@given(st.sampled_from(SATSER), st.integers(0, 10**9), st.integers(0, 10**9))
def test_taket_vokser_med_kravet(sats: Maksimalsats, en: int, annen: int) -> None:
    lavt, hoeyt = (maksimalbeloep(Oere(k), sats.trinn, PER, faktor=Satsfaktor.HEL) for k in sorted((en, annen)))
    assert isinstance(lavt, Gebyrbeloep)
    assert isinstance(hoeyt, Gebyrbeloep)
    assert 0 <= lavt.beloep <= hoeyt.beloep


# ---- Kravet ----


def krav(**felter: Any) -> Any:
    grunn = {
        "id": "K",
        "rettslig_art": "GEBYR",
        "innkrever": "VIRKSOMHETEN",
        "forfall": "2026-03-01",
        "forbruker": True,
        "innsigelser_foer_inndriving": False,
        "god_inkassoskikk_brutt": False,
        "inkasso": {"varslingsreglene_brutt": False},
    }
    linje = {"id": "L", "type": "HOVEDSTOL", "beloep": "2400.00", "gjenstaar": "2400.00", "forfall": "2026-03-01"}
    return les_krav(json.dumps([{**grunn, "linjer": [linje], **felter}]))[0]


def skriv(dag: str, **felter: Any) -> dict[str, Any]:
    grunn = {"inkassovarsel": False, "betalingsoppfordring": False, "oppfyller_kravene": True}
    return {"type": "PURRING", "dato": dag, "sendt": dag, **grunn, **felter}


def statusene(gebyrene: Gebyrene) -> list[str]:
    return [f"{g.dato} {g.slag or 'INGEN'} {g.status}" for g in gebyrene.gebyrer]


def beloepene(svar: Gebyrsvar) -> dict[str, int]:
    return {
        ", ".join(f"{p} {lest}" for p, lest in b.lesninger): b.svar.beloep
        for b in svar.beloep
        if isinstance(b.svar, Gebyrbeloep)
    }


def test_rekken_av_varsler_foeres_videre() -> None:
    hendelser = [
        skriv("2026-03-14"),
        skriv("2026-03-15", betalingsfrist="2026-03-29"),
        skriv("2026-03-30", inkassovarsel=True, betalingsfrist="2026-04-13"),
        skriv("2026-04-14", betalingsoppfordring=True, betalingsfrist="2026-04-28"),
        skriv("2026-10-14"),
        skriv("2026-10-15", betalingsfrist="2026-10-29"),
        skriv("2026-10-30"),
        skriv("2026-10-31"),
    ]
    assert statusene(gebyrer(krav(hendelser=hendelser), PER)) == [
        "2026-03-14 INGEN NEI",
        "2026-03-15 PURRING JA",
        "2026-03-30 INKASSOVARSEL JA",
        "2026-04-14 BETALINGSOPPFORDRING JA",
        "2026-10-14 INGEN NEI",
        "2026-10-15 PURRING JA",
        "2026-10-30 PURRING JA",
        "2026-10-31 INGEN NEI",
    ]


def test_et_aapent_varsel_gjoer_rekken_aapen() -> None:
    forste = skriv("2026-03-15", oppfyller_kravene=None)
    svar = gebyrer(krav(hendelser=[forste, skriv("2026-04-20")]), PER)
    assert [g.status for g in svar.gebyrer] == ["TRENGER", "TRENGER"]
    assert "hendelse.oppfyller_kravene" in [v.noekkel for v in svar.trenger]


def test_begge_lesninger_staar_med_beloepet() -> None:
    (purring,) = gebyrer(krav(hendelser=[skriv("2026-03-15")]), PER).gebyrer
    assert beloepene(purring) == {"G2 opp": 38_00, "G2 ned": 37_00}
    assert [b.standard for b in purring.beloep] == [True, False]


def test_en_valgt_lesning_gir_ett_beloep() -> None:
    (purring,) = gebyrer(krav(hendelser=[skriv("2026-03-15")]), PER, lesninger={"G2": "ned"}).gebyrer
    assert list(beloepene(purring).values()) == [37_00]


def test_kravet_som_forfalt_den_dagen_satsene_ble_endret() -> None:
    gebyrene = gebyrer(krav(forfall="2020-10-01", hendelser=[skriv("2020-10-15")]), PER)
    assert beloepene(gebyrene.gebyrer[0]) == {"G3 nye": 35_00, "G3 gamle": 70_00}
    assert [b.svar.beloep for b in gebyrene.inkassokostnader.beloep if isinstance(b.svar, Gebyrbeloep)] == [
        300_00,
        375_00,
    ]


def test_taket_i_en_tyngre_sak_beror_paa_hvilken_tekst_som_gjelder() -> None:
    hendelser = [
        skriv("2026-03-15", betalingsfrist="2026-03-29"),
        skriv("2026-03-30", betalingsoppfordring=True, betalingsfrist="2026-04-13"),
    ]
    foer = gebyrer(krav(hendelser=hendelser), date(2026, 5, 11)).inkassokostnader
    etter = gebyrer(krav(hendelser=hendelser), date(2026, 5, 12)).inkassokostnader
    assert (foer.status, etter.status) == ("JA", "TVIL")
    assert {b.lesninger: b.svar.beloep for b in etter.beloep if isinstance(b.svar, Gebyrbeloep)} == {
        (("G4", "konsolidert"),): 600_00,
        (("G4", "kunngjort"),): 1200_00,
    }


BIDRAG = {"rettslig_art": "UNDERHOLDSBIDRAG", "innkrever": "INNKREVINGSMYNDIGHETEN"}


def test_misligholdsgebyret_staar_med_hver_avrunding() -> None:
    (termin,) = gebyrer(krav(**BIDRAG), PER).gebyrer
    assert (termin.linje, termin.status) == ("L", "JA")
    assert set(beloepene(termin).values()) == {448_33, 448_00}


def bidragstermin(**felt: Any) -> dict[str, Any]:
    termin = {"id": "L", "type": "HOVEDSTOL", "beloep": "3000.00", "gjenstaar": "3000.00", "forfall": "2026-03-03"}
    return {"linjer": [{**termin, **felt}]}


def bidragstrekk(regelverk: str) -> dict[str, Any]:
    return {"trekk": [{"id": "T", "regelverk": regelverk, "besluttet": "2025-01-20"}]}


PAA_KREDITORS_SIDE = {"type": "FORHOLD_PAA_KREDITORS_SIDE", "dato": "2026-03-02", "fra": "2026-03-02"}


@pytest.mark.parametrize(
    ("felt", "svar"),
    [
        (bidragstermin(), "JA"),
        ({**bidragstermin(), **bidragstrekk("NYTT")}, "NEI"),
        ({**bidragstermin(), **bidragstrekk("TIDLIGERE")}, "TVIL"),
        ({**bidragstermin(nedbetalingstermin=True), **bidragstrekk("NYTT")}, "JA"),
        ({**bidragstermin(), "hendelser": [PAA_KREDITORS_SIDE]}, "NEI"),
    ],
)
def test_tiltaket_og_gebyret_er_enige(felt: dict[str, Any], svar: str) -> None:
    """Tabellen over tiltak og gebyrene svarer det samme om en termin av et bidrag."""
    vurdering = vurder(krav(**{**BIDRAG, "fullstendig_til": "2026-12-31", "forfall": "2026-03-03", **felt}), PER)
    tiltaket = next(t for t in vurdering.tiltak if t.tiltak == "GEBYR")
    assert (tiltaket.status, [g.status for g in vurdering.gebyr.gebyrer]) == (svar, [svar])


def test_bare_bidrag_har_gebyr_for_terminer() -> None:
    assert gebyrer(krav(), PER).gebyrer == ()


def test_gebyret_for_utlegg_i_2027_trenger_neste_rettsgebyr() -> None:
    varsel = {"type": "VARSEL_INNKREVINGSLOVEN_25", "tiltak": "UTLEGG", "dato": "2027-01-04", "sendt": "2027-01-04"}
    (svar,) = gebyrer(
        krav(rettslig_art="BOT", innkrever="INNKREVINGSMYNDIGHETEN", hendelser=[varsel]), date(2027, 2, 1)
    ).gebyrer
    assert str(svar.slag) == "UTLEGGSVARSEL"
    assert isinstance(svar.tvangsgrunnlag, Avgjort)
    assert svar.tvangsgrunnlag.verdi is True
    assert all(isinstance(b.svar, UtenforSerie) or b.ukjent_dag for b in svar.beloep)


def test_faktoren_mangler_naar_det_ikke_er_sagt_om_skyldneren_er_forbruker() -> None:
    tak = gebyrer(krav(forbruker=None), PER).inkassokostnader
    assert isinstance(tak.faktor, Trenger)
    assert tak.beloep == ()


# ---- Det som legges til og trekkes fra taket ----


TAK = beloep("inkassosats", 40, 100, date(2026, 6, 1), avrunding=A.INGEN)
ALT_SAGT = {
    "varslingsreglene_brutt": False,
    "mest_utenfor_mva": True,
    "merverdiavgiftssats": "25.00",
    "avdrag": 5,
    "innbrakt": False,
    "konkursvarselgebyr": "100.00",
    "kompensasjon_krevd": "470.00",
    "kostnader_krevd_foerst": False,
    "kostnader_over_satsene": False,
}


@pytest.mark.parametrize(
    ("valg", "kroner"),
    [
        ({}, "300.00"),
        ({"merverdiavgift": 25_00}, "375.00"),
        ({"avdragsordning": True}, "1425.00"),
        ({"merverdiavgift": 25_00, "avdragsordning": True}, "1500.00"),
        ({"merverdiavgift": 25_00, "avdragsordning": True, "avgift_av_forhoeyelsen": True}, "1781.25"),
        ({"avgift_av_forhoeyelsen": True}, "300.00"),
        ({"konkursvarsel": 1}, "300.01"),
        ({"fradrag": 299_99}, "0.01"),
        ({"fradrag": 300_01}, "0.00"),
        ({"merverdiavgift": 33_33}, "399.99"),
    ],
)
def test_det_samlede_taket(valg: dict[str, Any], kroner: str) -> None:
    assert isinstance(TAK, Gebyrbeloep)
    assert skriv_oere(samlet_tak(TAK, **valg)) == kroner


@given(
    st.sampled_from(SATSER),
    st.integers(0, 10**9),
    st.integers(0, 100_00),
    st.booleans(),
    st.booleans(),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
)
def test_det_samlede_taket_mot_et_orakel(
    sats: Maksimalsats, krav_oere: int, avgift: int, avdrag: bool, av_forhoeyelsen: bool, varsel: int, fradrag: int
) -> None:
    tak = maksimalbeloep(Oere(krav_oere), sats.trinn, PER, faktor=Satsfaktor.HEL)
    assert isinstance(tak, Gebyrbeloep)
    eksakt = tak.beloep * Fraction(10_000 + avgift, 10_000) + varsel - fradrag
    eksakt += avdrag * Fraction(1125_00) * (Fraction(10_000 + avgift, 10_000) if av_forhoeyelsen else 1)
    svar = samlet_tak(
        tak,
        merverdiavgift=Basispunkt(avgift),
        avdragsordning=avdrag,
        avgift_av_forhoeyelsen=av_forhoeyelsen,
        konkursvarsel=Oere(varsel),
        fradrag=Oere(fradrag),
    )
    assert svar == max(0, eksakt.numerator // eksakt.denominator)


def test_alt_i_vurderingen() -> None:
    """Taket på 300 kroner med avgift, forhøyelsen på 1 125, konkursvarselet, og kompensasjonen trukket fra."""
    tillegg = gebyrer(krav(innkrever="INKASSO", inkasso=ALT_SAGT), PER).inkassokostnader.tillegg
    assert tillegg is not None
    assert {s.lesninger: s.beloep for s in tillegg.samlet} == {
        (("P181", "bare_satsene"),): 1130_00,
        (("P181", "ogsaa_forhoeyelsen"),): 1411_25,
    }
    assert [s.standard for s in tillegg.samlet] == [True, False]
    valgt = gebyrer(krav(innkrever="INKASSO", inkasso=ALT_SAGT), PER, lesninger={"P181": "ogsaa_forhoeyelsen"})
    assert [s.beloep for s in valgt.inkassokostnader.tillegg.samlet] == [1411_25]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("uten", "mangler"),
    [
        ("merverdiavgiftssats", "krav.merverdiavgiftssats"),
        ("mest_utenfor_mva", "krav.mest_utenfor_mva"),
        ("innbrakt", "krav.innbrakt"),
        ("konkursvarselgebyr", "krav.konkursvarselgebyr"),
        ("kompensasjon_krevd", "krav.kompensasjon_krevd"),
        ("kostnader_over_satsene", "krav.kostnader_over_satsene"),
    ],
)
def test_det_som_mangler_for_det_samlede_taket(uten: str, mangler: str) -> None:
    fakta = {navn: verdi for navn, verdi in ALT_SAGT.items() if navn != uten}
    svar = gebyrer(krav(innkrever="INKASSO", inkasso=fakta), PER)
    assert mangler in [v.noekkel for v in svar.trenger]
    assert svar.inkassokostnader.beloep
    assert svar.inkassokostnader.tillegg is not None
    assert bool(svar.inkassokostnader.tillegg.samlet) is (uten == "kostnader_over_satsene")


def test_erstatning_ved_advokat() -> None:
    hendelser = [
        skriv("2026-03-15", betalingsfrist="2026-03-29"),
        skriv("2026-03-30", betalingsoppfordring=True, betalingsfrist="2026-04-13"),
    ]
    fakta = {"advokat_leder": True, "varselgebyr_krevd": False}
    kravet = krav(hendelser=hendelser, inkasso=fakta)
    foer, etter = (gebyrer(kravet, dag).advokat for dag in (date(2026, 4, 27), date(2026, 4, 28)))
    assert (foer.status, etter.status) == ("NEI", "JA")
    assert [b.svar.beloep for b in etter.beloep if isinstance(b.svar, Gebyrbeloep)] == [300_00]
    assert "Erstatning for egen inndriving ved advokat: ja, 300,00 kroner" in forklar(
        vurder(kravet, date(2026, 4, 28)), deler=("gebyr",)
    )


def test_om_innsigelser_og_inkassoskikk_maa_vaere_sagt() -> None:
    """Loven spør, og ingen svarer nei for skyldneren."""
    ukjent = krav(hendelser=[skriv("2026-03-15")], innsigelser_foer_inndriving=None, god_inkassoskikk_brutt=None)
    svar = gebyrer(ukjent, PER)
    assert [g.status for g in svar.gebyrer] == ["TRENGER"]
    assert {"krav.innsigelser_foer_inndriving", "krav.god_inkassoskikk_brutt"} <= {v.noekkel for v in svar.trenger}


# ---- JSON og tekst ----

KRAVENE = [
    krav(**BIDRAG),
    krav(innkrever="INKASSO", hendelser=[skriv("2026-03-15", betalingsfrist="2026-03-29"), skriv("2026-04-01")]),
    krav(rettslig_art="BOT", innkrever="INNKREVINGSMYNDIGHETEN"),
    krav(forfall="2020-10-01", forbruker=None, hendelser=[skriv("2020-10-15")]),
    krav(innkrever="INKASSO", inkasso=ALT_SAGT),
    krav(innkrever="INKASSO", inkasso=None),
]


@pytest.mark.parametrize("kravet", KRAVENE)
def test_json_foelger_skjemaet(kravet: Any) -> None:
    jsonschema.validate(til_json(vurder(kravet, PER)), skjema_vurdering())


def test_json_for_en_purring() -> None:
    (rad,) = gebyr_til_json(gebyrer(krav(hendelser=[skriv("2026-03-15")]), PER))["gebyrer"]
    assert (rad["gebyr"], rad["status"], rad["hendelse"], rad["dato"]) == ("PURRING", "JA", 0, "2026-03-15")
    assert rad["hjemler"] == [
        "inkassoforskriften § 1-2 første ledd",
        "inkassoforskriften § 1-2 fjerde ledd første punktum",
    ]
    assert rad["beloep"][0] == {
        "lesninger": [{"punkt": "G2", "lesning": "opp"}],
        "standard": True,
        "beloep": "38.00",
        "dag": "2026-03-15",
        "serie": "inkassosats",
        "sats": "750.00",
        "andel": "1/20",
        "avrunding": "KRONE_HALV_OPP",
        "forskrift": "FOR-2025-12-19-2709",
        "hvorfor_ikke": None,
    }


@pytest.mark.parametrize(("maalform", "ord_"), [("nb", "om G2 leses «ned»"), ("nn", "om G2 blir lese «ned»")])
def test_teksten_nevner_begge_beloep(maalform: Any, ord_: str) -> None:
    tekst = forklar(vurder(krav(hendelser=[skriv("2026-03-15")]), PER), maalform=maalform, deler=("gebyr",))
    assert "38,00 kroner" in tekst
    assert f"37,00 kroner {ord_}" in tekst


@pytest.mark.parametrize(
    ("maalform", "linjene"),
    [
        (
            "nb",
            [
                "Tillegg for merverdiavgift: ja. Mer enn halvparten",
                "Merverdiavgift av forhøyelsen: tvilsomt.",
                "Faktiske kostnader ut over taket: nei.",
                "Høyeste erstatning, alt regnet med: 1130,00 kroner om P181 leses «bare_satsene»; 1411,25 kroner om",
            ],
        ),
        ("nn", ["Frådrag for kompensasjon: ja.", "Høgaste skadebot, alt rekna med"]),
    ],
)
def test_teksten_har_det_som_legges_til(maalform: Any, linjene: list[str]) -> None:
    vurdering = vurder(krav(innkrever="INKASSO", inkasso=ALT_SAGT), PER)
    tekst = forklar(vurdering, maalform=maalform, deler=("gebyr",))
    assert [linje for linje in linjene if linje not in tekst] == []


def test_uten_gebyr_staar_det_ingenting() -> None:
    vurdering = vurder(krav(rettslig_art="BOT", innkrever="INNKREVINGSMYNDIGHETEN"), PER)
    assert "Gebyr\n" not in forklar(vurdering, deler=("gebyr",))


def test_durable_gir_de_samme_gebyrene() -> None:
    pytest.importorskip("durable")
    kravet = krav(innkrever="INKASSO", inkasso=ALT_SAGT, hendelser=[skriv("2026-03-15")])
    assert gebyrer(kravet, PER, motor="durable") == gebyrer(kravet, PER)
