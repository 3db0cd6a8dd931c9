"""`fordel`: reglene og regnestykket sammen – klassene, det åpne, og spørsmålene om fordelingen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from innkrevingsregler.cli import main
from innkrevingsregler.fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav, Tilgode
from innkrevingsregler.fakta.lesing import les_krav
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.fordeling_json import fordeling_skjema, fordeling_til_json, foss_til_json
from innkrevingsregler.forklaring.fordelingstekst import fosstekst
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.motregning import Fordeling, noedvendig_beloep, sammenlign
from innkrevingsregler.motregning import fordel as fordel_og_proev_foreldelse
from innkrevingsregler.motregning.fordeling import Forberedt, forbered
from innkrevingsregler.rettskilder.rettskilde import Maalform
from innkrevingsregler.rettskilder.tvil import tvilspunkt

DAG_2027 = date(2027, 3, 15)
DAG_2026 = date(2026, 6, 1)
SI: dict[str, Any] = {"tidligere_myndighet": TidligereMyndighet.STATENS_INNKREVINGSSENTRAL}
SKATT: dict[str, Any] = {
    "tidligere_myndighet": TidligereMyndighet.SKATTEKONTORET,
    "grunnlag": Tilgodegrunnlag.SKATT,
}


def linje(id_: str, type_: str, kroner: int, forfall: str = "2025-12-01", **mer: Any) -> dict[str, Any]:
    beloep = f"{kroner}.00"
    return {"id": id_, "type": type_, "beloep": beloep, "gjenstaar": beloep, "forfall": forfall, "sikkerhet": []} | mer


def krav(*rader: dict[str, Any]) -> tuple[Krav, ...]:
    fast = {"fristens_utgangspunkt": "2025-12-01", "oppstaatt": "2025-11-01", "fullstendig_til": "2027-12-31"}
    return les_krav(json.dumps([{**fast, "kreditor": {"type": "STAT"}, **rad} for rad in rader]))


def ett(id_: str, art: str, *linjer: dict[str, Any], **mer: Any) -> dict[str, Any]:
    return {"id": id_, "rettslig_art": art, "linjer": list(linjer) or [linje("1", "HOVEDSTOL", 100)], **mer}


PRIVAT = {"kreditor": {"type": "PRIVAT", "id": "P"}}


def ikke_foreldet(kravene: Sequence[Krav]) -> dict[tuple[str, str], bool]:
    return {(k.id, li.id): False for k in kravene for li in k.linjer}


def fordel(beloep: int, kravene: Sequence[Krav], dato: date, **valg: Any) -> Fordeling:
    """Fordelingen av skatt til gode når det er avgjort at ingen av linjene er foreldet."""
    valg.setdefault("grunnlag", Tilgodegrunnlag.SKATT)
    return fordel_og_proev_foreldelse(beloep, kravene, dato, foreldet=ikke_foreldet(kravene), **valg)


def andeler(svar: Fordeling) -> dict[str, int | None]:
    return {f"{li.krav}/{li.linje}": li.andel for li in svar.linjer}


# --- klassene og trinnene ---------------------------------------------------------------------------------


FEM = krav(
    ett("A", "UNDERHOLDSBIDRAG", **PRIVAT),
    ett("B", "ERSTATNING_STRAFFBAR"),
    ett("C", "BOT", endelig="2025-12-01"),
    ett("D", "RESTSKATT"),
    ett("E", "PENGELAAN"),
)


def test_klassene_dekkes_i_rekkefoelge_fra_2027() -> None:
    svar = fordel(25000, FEM, DAG_2027)
    assert andeler(svar) == {"A/1": 10000, "B/1": 10000, "C/1": 5000, "D/1": 0, "E/1": 0}
    assert [k.dekket for k in svar.klasser] == [10000, 10000, 5000, 0, 0]
    assert svar.ufordelt == 0


def test_voldsregress_er_foran_boeter_til_og_med_2026_og_bak_fra_2027() -> None:
    to = krav(ett("V", "VOLDSREGRESS"), ett("W", "BOT", endelig="2025-12-01"))
    lest = {"F13": "rett_2025"}
    assert andeler(fordel(10000, to, date(2026, 12, 31), lesninger=lest, **SI)) == {"V/1": 10000, "W/1": 0}
    assert andeler(fordel(10000, to, date(2027, 1, 1))) == {"W/1": 10000, "V/1": 0}


def test_restskatt_foer_bidrag_hos_skattekontoret_og_etter_hos_innkrevingssentralen() -> None:
    to = krav(ett("A", "UNDERHOLDSBIDRAG", **PRIVAT), ett("D", "RESTSKATT"))
    assert andeler(fordel(10000, to, DAG_2026, **SKATT)) == {"D/1": 10000, "A/1": 0}
    assert andeler(fordel(10000, to, DAG_2026, **SI)) == {"A/1": 10000, "D/1": 0}


def test_foer_2027_maa_den_som_motregner_vaere_kjent() -> None:
    svar = fordel(10000, FEM, DAG_2026, grunnlag=None)
    assert svar.status is Status.TRENGER
    assert {m.faktum.noekkel for m in svar.trenger} == {"hovedkrav.tidligere_myndighet", "hovedkrav.grunnlag"}
    assert fordel(10000, FEM, date(2007, 6, 1), **SI).status is Status.UTENFOR_DEKNING


def test_bidrag_nyeste_maaned_foerst_saa_saertilskudd_saa_eldste() -> None:
    bidrag = krav(
        ett(
            "A",
            "UNDERHOLDSBIDRAG",
            *(linje(f, "HOVEDSTOL", 10, f) for f in ("2026-06-01", "2026-08-01", "2027-02-01", "2027-03-01")),
            **PRIVAT,
        ),
        ett("S", "SAERTILSKUDD", linje("1", "HOVEDSTOL", 10, "2026-01-01"), **PRIVAT),
    )
    rekkefoelge = [li.linje for li in fordel(100, bidrag, DAG_2027).linjer]
    assert rekkefoelge == ["2027-03-01", "2027-02-01", "1", "2026-06-01", "2026-08-01"]


def test_renter_ordnes_etter_hovedstolens_forfall_og_likt_forfall_deler() -> None:
    skatt = krav(
        ett(
            "A",
            "RESTSKATT",
            linje("H", "HOVEDSTOL", 90, "2026-02-01"),
            linje("R", "RENTE", 30, "2026-01-01", hovedstol="H"),
        ),
        ett(
            "B",
            "RESTSKATT",
            linje("H", "HOVEDSTOL", 30, "2026-02-01"),
            linje("R", "RENTE", 30, "2026-05-01", hovedstol="H"),
        ),
        ett("C", "RESTSKATT", linje("H", "HOVEDSTOL", 30, "2026-01-31")),
    )
    assert andeler(fordel(7000, skatt, DAG_2027)) == {"C/H": 3000, "A/H": 3000, "B/H": 1000, "A/R": 0, "B/R": 0}
    assert andeler(fordel(17000, skatt, DAG_2027))["A/R"] == 1000


# --- det åpne ---------------------------------------------------------------------------------------------


def test_en_lesning_som_flytter_penger_vises_og_valgt_er_den_svaret() -> None:
    bidrag = krav(
        ett("A", "UNDERHOLDSBIDRAG", linje("G", "GEBYR", 10), **PRIVAT), ett("C", "BOT", endelig="2025-12-01")
    )
    svar = fordel(10000, bidrag, DAG_2027)
    assert svar.status is Status.TVIL
    assert svar.for_linjen("A", "G").andel is None, "F3 har ingen standard"
    assert [(a.punkt, a.lesning) for a in svar.alternativer] == [("F3", "klasse_e")]
    assert andeler(fordel(10000, bidrag, DAG_2027, lesninger={"F3": "klasse_a"})) == {"A/G": 1000, "C/1": 9000}
    assert andeler(fordel(10000, bidrag, DAG_2027, lesninger={"F3": "klasse_e"})) == {"C/1": 10000, "A/G": 0}
    assert fordel(11000, bidrag, DAG_2027).alternativer == (), "alt er dekket uansett"


def test_f14_veier_etter_hele_kravet() -> None:
    skade = krav(
        ett("A", "ERSTATNING_STRAFFBAR", linje("H", "HOVEDSTOL", 10), linje("R", "RENTE", 30, hovedstol="H")),
        ett("B", "ERSTATNING_STRAFFBAR", linje("H", "HOVEDSTOL", 10)),
    )
    svar = fordel(1000, skade, DAG_2027)
    assert andeler(svar) == {"A/H": 500, "B/H": 500, "A/R": 0}
    assert [(a.punkt, a.lesning) for a in svar.alternativer] == [("F14", "kravet")]
    assert andeler(fordel(1000, skade, DAG_2027, lesninger={"F14": "kravet"})) == {"A/H": 800, "B/H": 200, "A/R": 0}


def test_f10_inni_klassen_er_uvisst_og_summen_sikker() -> None:
    to = krav(ett("A", "BOT", endelig="2025-12-01"), ett("B", "BOT", endelig="2025-12-01"))
    svar = fordel(15000, to, DAG_2026, lesninger={"F13": "rett_2025"}, **SI)
    assert svar.status is Status.UTENFOR_DEKNING
    assert [k.dekket for k in svar.klasser] == [15000]
    assert [(li.andel, li.lavest, li.hoeyest) for li in svar.linjer] == [(None, 5000, 10000)] * 2


def test_f0_uten_teksten_er_bare_summen_sikker() -> None:
    to = krav(
        ett("A", "RESTSKATT", linje("1", "HOVEDSTOL", 100, "2024-05-01")),
        ett("B", "RESTSKATT", linje("1", "HOVEDSTOL", 100, "2025-05-01")),
    )
    assert andeler(fordel(10000, to, DAG_2026, **SKATT)) == {"A/1": 10000, "B/1": 0}
    svar = fordel(10000, to, DAG_2026, lesninger={"F0": "mangler"}, **SKATT)
    assert [li.andel for li in svar.linjer] == [None, None]
    assert [k.dekket for k in svar.klasser] == [10000]


def test_ukjent_faktum_som_kan_flytte_penger_nevnes_og_bare_det() -> None:
    to = krav(ett("A", "UNDERHOLDSBIDRAG", kreditor={}), ett("C", "BOT", endelig="2025-12-01"))
    svar = fordel(10000, to, DAG_2027)
    assert svar.status is Status.TRENGER
    assert {(m.krav, m.faktum.noekkel) for m in svar.trenger} == {("A", "krav.dekningsart")}
    assert fordel(20000, to, DAG_2027).status is Status.AVGJORT, "alt er dekket uansett"


def test_det_katalogen_utelukker_flytter_ingen_penger() -> None:
    """Et krav etter voldserstatningsloven er regress eller et annet krav, og begge dekkes etter bøtene."""
    vold = ett("V", "REGRESS", linje("H", "HOVEDSTOL", 100))
    del vold["rettslig_art"]
    to = krav(
        vold | {"kravtype": "innkrevingsforskriften_2-8_voldserstatningsloven"}, ett("C", "BOT", endelig="2025-12-01")
    )
    svar = fordel(100_00, to, DAG_2027)
    assert (svar.for_linjen("C", "1").andel, svar.for_linjen("V", "H").andel) == (100_00, 0)


def test_ukjent_rest_og_ukjent_forfall() -> None:
    uten_rest = {"id": "1", "type": "HOVEDSTOL", "forfall": "2025-12-01", "sikkerhet": []}
    svar = fordel(5000, krav(ett("B", "ERSTATNING_STRAFFBAR", uten_rest), ett("D", "RESTSKATT")), DAG_2027)
    assert {(m.krav, m.faktum.noekkel) for m in svar.trenger} == {("B", "linje.gjenstaar")}
    gebyrer = [
        attrs.evolve(li, forfall=None)
        for li in krav(ett("D", "RESTSKATT", linje("1", "GEBYR", 5), linje("2", "GEBYR", 5)))[0].linjer
    ]
    uten_forfall = [
        attrs.evolve(k, linjer=tuple(gebyrer), forfall=date(2025, 12, 1)) for k in krav(ett("D", "RESTSKATT"))
    ]
    svar = fordel(500, uten_forfall, DAG_2027)
    assert {(m.krav, m.linje, m.faktum.noekkel) for m in svar.trenger} == {
        ("D", "1", "linje.forfall"),
        ("D", "2", "linje.forfall"),
    }
    assert [k.dekket for k in svar.klasser] == [500]


def test_skjoennet_om_sikrede_krav_vises_med_begge_utfall() -> None:
    sikret = krav(
        ett("C", "BOT", linje("1", "HOVEDSTOL", 100, sikkerhet=[{"art": "UTLEGGSPANT"}]), endelig="2025-12-01"),
        ett("D", "RESTSKATT"),
    )
    svar = fordel(10000, sikret, DAG_2027)
    assert svar.status is Status.SKJOENN
    assert [(s.valg, [f.andel for f in s.andeler]) for s in svar.skjoenn] == [(False, [10000, 0]), (True, [0, 10000])]


def test_saerlig_tilknytning_vises_med_begge_utfall() -> None:
    svar = fordel(
        10000, krav(ett("C", "BOT", endelig="2025-12-01"), ett("D", "RESTSKATT", saerlig_tilknytning=True)), DAG_2027
    )
    assert svar.status is Status.SKJOENN
    assert [(s.valg, [f.andel for f in s.andeler]) for s in svar.skjoenn] == [(False, [10000, 0]), (True, [0, 10000])]


def test_foreldet_krav_faar_ingenting_om_ikke_paragraf_26() -> None:
    gammelt = {"fristens_utgangspunkt": "2015-01-01", "oppstaatt": "2014-12-01"}
    felles = {"motregning_avtalt": False, "samme_rettsforhold": False}
    foreldet = krav(
        ett(
            "D",
            "SKADESERSTATNING",
            linje("1", "HOVEDSTOL", 100, "2015-01-01"),
            rettslig_art="ALMINNELIG",
            **gammelt,
            **felles,
        )
    )
    assert [
        (li.deltar, li.andel)
        for li in fordel_og_proev_foreldelse(10000, foreldet, DAG_2027, grunnlag=Tilgodegrunnlag.SKATT).linjer
    ] == [(False, 0)]
    avtalt = [attrs.evolve(k, motregning_avtalt=True) for k in foreldet]
    assert [
        (li.deltar, li.andel)
        for li in fordel_og_proev_foreldelse(10000, avtalt, DAG_2027, grunnlag=Tilgodegrunnlag.SKATT).linjer
    ] == [(True, 10000)]


# --- egenskaper -------------------------------------------------------------------------------------------

ARTER = ("RESTSKATT", "BOT", "ERSTATNING_STRAFFBAR", "PENGELAAN", "TRYGD_TILBAKEKREVING")
VALGT = {p: tvilspunkt(p).standard or "klasse_a" for p in ("F2", "F3", "F14", "F16", "P100")}


@st.composite
def kravlister(draw: st.DrawFn) -> tuple[Krav, ...]:
    rader = []
    for nummer in range(draw(st.integers(1, 4))):
        forfall = draw(st.sampled_from(["2025-12-01", "2026-01-15"]))
        linjer = [linje("H", "HOVEDSTOL", draw(st.integers(1, 50)), forfall)]
        if draw(st.booleans()):
            linjer.append(linje("R", "RENTE", draw(st.integers(1, 20)), forfall, hovedstol="H"))
        rader.append(ett(f"K{nummer}", draw(st.sampled_from(ARTER)), *linjer, endelig="2025-12-01"))
    return krav(*rader)


@given(st.integers(0, 20000), kravlister(), st.randoms())
@settings(max_examples=25, deadline=None)
def test_bevart_og_uavhengig_av_rekkefoelgen(beloep: int, kravene: tuple[Krav, ...], tilfeldig: Any) -> None:
    svar = fordel(beloep, kravene, DAG_2027, lesninger=VALGT)
    alt = sum(li.gjenstaar or 0 for k in kravene for li in k.linjer)
    assert sum(li.andel or 0 for li in svar.linjer) == min(beloep, alt)
    assert all(0 <= (li.andel or 0) <= (li.gjenstaar or 0) for li in svar.linjer)
    stokket = list(kravene)
    tilfeldig.shuffle(stokket)
    assert fordel(beloep, stokket, DAG_2027, lesninger=VALGT) == svar


# --- spørsmålene om fordelingen, og skriftene -------------------------------------------------------------


def test_sammenlign_per_kreditor() -> None:
    to = krav(ett("V", "VOLDSREGRESS", kreditor={"id": "S", "type": "STAT"}), ett("A", "BOT", endelig="2025-12-01"))
    svar = sammenlign(
        10000,
        to,
        date(2026, 12, 31),
        date(2027, 1, 1),
        foreldet=ikke_foreldet(to),
        lesninger={"F13": "rett_2025"},
        grunnlag=Tilgodegrunnlag.SKATT,
        **SI,
    )
    assert {(k.kreditor, k.forskjell) for k in svar.kreditorer} == {("S", -10000), (None, 10000)}


def test_noedvendig_beloep() -> None:
    svar = noedvendig_beloep("D", FEM, DAG_2027, foreldet=ikke_foreldet(FEM), grunnlag=Tilgodegrunnlag.SKATT)
    assert (svar.naas, svar.dekkes) == (30001, 40000)
    with pytest.raises(KeyError):
        noedvendig_beloep("X", FEM, DAG_2027)


UVISSE = krav(
    ett("A", "UNDERHOLDSBIDRAG", linje("1", "HOVEDSTOL", 70), linje("2", "RENTE", 33, hovedstol="1"), **PRIVAT),
    ett("B", "BOT", linje("1", "HOVEDSTOL", 50, gjenstaar=None), endelig="2022-03-16", fastsatt="2021-01-01"),
    ett("C", "BOT", linje("1", "HOVEDSTOL", 90), linje("2", "GEBYR", 20, forfall=None)),
    ett("D", "OVERTREDELSESGEBYR"),
    {"id": "E", "linjer": [linje("1", "HOVEDSTOL", 10)]},
)
OPPGITT: tuple[dict[str, Any], ...] = (
    {"grunnlag": Tilgodegrunnlag.SKATT},
    {"grunnlag": Tilgodegrunnlag.ANNET, "beslagsfritt": 4001},
    {"beslagsfritt": 2500},
)


@pytest.mark.parametrize("oppgitt", OPPGITT)
@pytest.mark.parametrize("kravene", [FEM, UVISSE], ids=["kjent", "uvisst"])
@given(beloepene=st.lists(st.integers(0, 60_000), min_size=1, max_size=3))
@settings(max_examples=3, deadline=None)
def test_reglene_spoerres_en_gang_for_alle_beloep(
    kravene: tuple[Krav, ...], oppgitt: dict[str, Any], beloepene: list[int]
) -> None:
    tilgode = Tilgode(beloep=Oere(0), dato=DAG_2027, **oppgitt)
    valg: dict[str, Any] = {"tilgode": tilgode, "foreldet": ikke_foreldet(kravene)}
    forberedt = forbered(60_000, kravene, DAG_2027, **valg)
    assert isinstance(forberedt, Forberedt)
    for beloep in beloepene:
        svar = fordel_og_proev_foreldelse(beloep, kravene, DAG_2027, **valg)
        assert forberedt.laveste(beloep) == {(li.krav, li.linje): li.lavest for li in svar.linjer}


def test_noedvendig_beloep_uten_kjent_rekkefoelge() -> None:
    svar = noedvendig_beloep("D", FEM, DAG_2026, foreldet=ikke_foreldet(FEM))
    assert (svar.naas, svar.dekkes) == (None, None)


@pytest.mark.parametrize("dag", [DAG_2027, DAG_2026])
def test_json_foelger_skjemaet(dag: date) -> None:
    for svar in (fordel(15000, FEM, dag), fordel(15000, FEM, dag, **SI)):
        Draft202012Validator(fordeling_skjema()).validate(fordeling_til_json(svar))


def test_fossen_som_tekst_og_data() -> None:
    svar = fordel(25000, FEM, DAG_2027)
    assert "bokstav c: bøter: får 50,00 av 100,00" in fosstekst(svar)
    assert fosstekst(svar, Maalform.NN).startswith("250,00 kroner blir fordelt 2027-03-15")
    assert [rad["videre"] for rad in foss_til_json(svar)] == ["150.00", "50.00", "0.00", "0.00", "0.00"]


def test_verbet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps([ett("D", "RESTSKATT", fristens_utgangspunkt="2025-12-01")]), encoding="utf-8")
    valg = ["--grunnlag", "SKATT", "--format", "json"]
    assert main(["motregn", str(fil), "--tilgode", "50", "--dato", "2027-03-15", *valg]) == 0
    assert json.loads(capsys.readouterr().out)[0]["linjer"][0]["andel"] == "50.00"
    assert main(["motregn", str(fil), "--tilgode", "x", "--dato", "y"]) == 2


@pytest.mark.parametrize(("beloep", "kravene", "feil"), [(-1, FEM, "negativt"), (1, (*FEM, FEM[0]), "to ganger")])
def test_ugyldig(beloep: int, kravene: tuple[Krav, ...], feil: str) -> None:
    with pytest.raises(ValueError, match=feil):
        fordel(beloep, kravene, DAG_2027)


@pytest.mark.parametrize("beloep", [1.5, "100", None])
def test_beloepet_er_hele_oere(beloep: Any) -> None:
    with pytest.raises(ValueError, match=r"^beloep: .* – et helt antall øre$"):
        fordel(beloep, (), DAG_2027)
