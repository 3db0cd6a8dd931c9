"""Hvert tvilspunkt om motregning og dekningsrekkefølge: lesningene flytter penger, begge vises, og den valgte gjelder.

Ett tilfelle for hvert punkt, laget slik at lesningene gir ulike andeler. Andelene er de med alle de andre punktene
lest etter standarden.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import attrs
import pytest

from innkrevingsregler import les_krav
from innkrevingsregler.fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.fordeling_json import fordeling_til_json
from innkrevingsregler.forklaring.fordelingstekst import fosstekst
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.motregning import Fordeling, fordel
from innkrevingsregler.rettskilder.tvil import tvilspunkt

DAG = date(2027, 3, 15)
SI = TidligereMyndighet.STATENS_INNKREVINGSSENTRAL
SKATTEKONTORET = TidligereMyndighet.SKATTEKONTORET
SKATT, ANNET = Tilgodegrunnlag.SKATT, Tilgodegrunnlag.ANNET
Andeler = dict[str, int | None]


def linje(id_: str, type_: str = "HOVEDSTOL", forfall: str = "2026-02-01", **mer: Any) -> dict[str, Any]:
    """En linje på hundre kroner."""
    fast = {"id": id_, "type": type_, "gjenstaar": "100.00", "forfall": forfall, "sikkerhet": []}
    return fast | ({} if type_ == "HOVEDSTOL" else {"hovedstol": "H"}) | mer


def krav(id_: str, art: str, *linjer: dict[str, Any], **mer: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "rettslig_art": art,
        "kreditor": {"type": "STAT"},
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "linjer": list(linjer) or [linje("H")],
        **mer,
    }


@attrs.frozen(kw_only=True)
class Tilfelle:
    """Kravene, det som fordeles i kroner, og andelene i kroner etter hver lesning. Ingen nevnt får ingenting."""

    punkt: str
    krav: tuple[dict[str, Any], ...]
    kroner: int
    lesninger: dict[str, Andeler]
    dato: date = DAG
    grunnlag: Tilgodegrunnlag = SKATT
    myndighet: TidligereMyndighet | None = None
    foreldet: bool = False

    def fordel(self, **lesninger: str) -> Fordeling:
        kravene: tuple[Krav, ...] = les_krav(json.dumps(self.krav))
        return fordel(
            self.kroner * 100,
            kravene,
            self.dato,
            grunnlag=self.grunnlag,
            tidligere_myndighet=self.myndighet,
            foreldet={(k.id, li.id): self.foreldet for k in kravene for li in k.linjer},
            lesninger=lesninger,
        )


PRIVAT = {"kreditor": {"type": "PRIVAT"}}
TILFELLER = (
    Tilfelle(
        punkt="F0",
        krav=(krav("A", "RESTSKATT", linje("H", forfall="2024-05-01")), krav("B", "RESTSKATT")),
        kroner=100,
        dato=date(2026, 6, 1),
        myndighet=SKATTEKONTORET,
        lesninger={"som_kunngjort": {"A/H": 100}, "mangler": {"A/H": None, "B/H": None}},
    ),
    Tilfelle(
        punkt="F1",
        krav=(
            krav("A", "UNDERHOLDSBIDRAG", linje("H", forfall="2026-09-20"), **PRIVAT),
            krav("S", "SAERTILSKUDD", **PRIVAT),
        ),
        kroner=100,
        lesninger={"kalendermaaneder": {"S/H": 100}, "dag_for_dag": {"A/H": 100}, "hele_foer": {"A/H": 100}},
    ),
    Tilfelle(
        punkt="F2",
        krav=(
            krav(
                "A",
                "RESTSKATT",
                linje("H"),
                linje("O", "OMKOSTNING", "2026-01-01"),
                linje("R", "RENTE"),
            ),
        ),
        kroner=150,
        lesninger={
            "mellom": {"A/H": 100, "A/O": 50},
            "sist": {"A/H": 100, "A/R": 50},
            "som_hovedstol": {"A/O": 100, "A/H": 50},
        },
    ),
    Tilfelle(
        punkt="F3",
        krav=(
            krav("A", "UNDERHOLDSBIDRAG", linje("G", "GEBYR", hovedstol=None), **PRIVAT),
            krav("C", "BOT", endelig="2026-01-01"),
        ),
        kroner=100,
        lesninger={"klasse_a": {"A/G": 100}, "klasse_e": {"C/H": 100}},
    ),
    Tilfelle(
        punkt="F4",
        krav=(krav("C", "BOT", linje("H", forfall="2027-03-16"), endelig="2026-01-01"),),
        kroner=100,
        lesninger={"ute": {}, "inne": {"C/H": 100}},
    ),
    Tilfelle(
        punkt="F5",
        krav=(krav("C", "BOT", endelig="2026-01-01"),),
        kroner=100,
        grunnlag=ANNET,
        lesninger={"filter": {}, "ikke_filter": {"C/H": None}},
    ),
    Tilfelle(
        punkt="F6",
        krav=(krav("C", "BOT", endelig="2010-01-01", motregning_avtalt=True),),
        kroner=100,
        foreldet=True,
        lesninger={"nei": {}, "ja": {"C/H": 100}},
    ),
    Tilfelle(
        punkt="F7",
        krav=(
            krav(
                "A", "RESTSKATT", linje("H", forfall="2025-05-01", periode={"fra": "2023-01-01", "til": "2023-12-31"})
            ),
            krav(
                "B", "RESTSKATT", linje("H", forfall="2024-05-01", periode={"fra": "2024-01-01", "til": "2024-12-31"})
            ),
        ),
        kroner=100,
        dato=date(2026, 6, 1),
        myndighet=SKATTEKONTORET,
        lesninger={"aar_saa_forfall": {"A/H": 100}, "forfall": {"B/H": 100}},
    ),
    Tilfelle(
        punkt="F8",
        krav=(krav("A", "MERVERDIAVGIFT", linje("H"), linje("R", "RENTE")),),
        kroner=100,
        dato=date(2026, 6, 1),
        myndighet=SKATTEKONTORET,
        lesninger={"hovedstol_foerst": {"A/H": 100}, "forholdsmessig": {"A/H": 50, "A/R": 50}},
    ),
    Tilfelle(
        punkt="F9",
        krav=(krav("C", "BOT", linje("H"), linje("R", "RENTE")), krav("D", "RESTSKATT")),
        kroner=200,
        dato=date(2026, 6, 1),
        myndighet=SI,
        lesninger={"andre_krav": {"C/H": 100, "D/H": 100}, "kravets_klasse": {"C/H": 100, "C/R": 100}},
    ),
    Tilfelle(
        punkt="F13",
        krav=(krav("V", "VOLDSREGRESS"), krav("W", "BOT")),
        kroner=100,
        dato=date(2026, 12, 31),
        myndighet=SI,
        lesninger={"rett_2025": {"V/H": 100}, "dagens": {"W/H": 100}},
    ),
    Tilfelle(
        punkt="F14",
        krav=(
            krav("A", "ERSTATNING_STRAFFBAR", linje("H"), linje("R", "RENTE", gjenstaar="300.00")),
            krav("B", "ERSTATNING_STRAFFBAR"),
        ),
        kroner=100,
        lesninger={"linjen": {"A/H": 50, "B/H": 50}, "kravet": {"A/H": 80, "B/H": 20}},
    ),
    Tilfelle(
        punkt="F16",
        krav=(
            krav(
                "A",
                "BOT",
                linje("H", forfall="2022-06-01"),
                forfall="2022-06-01",
                endelig="2022-03-16",
                fastsatt="2021-01-01",
                vedtatt="2022-03-15",
            ),
            krav(
                "B",
                "BOT",
                linje("H", forfall="2020-01-01"),
                forfall="2020-01-01",
                endelig="2020-01-01",
                fastsatt="2020-01-01",
                vedtatt="2020-01-01",
            ),
        ),
        kroner=100,
        lesninger={
            "endelig": {"A/H": 100},
            "ilagt": {"B/H": 100},
            "vedtatt": {"B/H": 100},
            "forfall": {"A/H": 100},
        },
    ),
    Tilfelle(
        punkt="K1",
        krav=(krav("A", "GEBYR"), krav("E", "PENGELAAN", linje("H", forfall="2026-01-01"))),
        kroner=100,
        lesninger={"avgift_ikke_gebyr": {"E/H": 100}, "ogsaa_gebyr": {"A/H": 100}},
    ),
    Tilfelle(
        punkt="K2",
        krav=(
            krav("A", "BOT", rettslig_art=None, kravtype="innkrevingsforskriften_2-8_disiplinaerloven"),
            krav("D", "RESTSKATT"),
        ),
        kroner=100,
        lesninger={"annet_krav": {"D/H": 100}, "bot": {"A/H": 100}},
    ),
    Tilfelle(
        punkt="K5",
        krav=(
            krav(
                "A",
                "SKADESERSTATNING",
                rettslig_art=None,
                kravtype="innkrevingsforskriften_2-8_svalbardmiljoeloven_miljoeerstatning",
            ),
            krav("D", "RESTSKATT"),
        ),
        kroner=100,
        lesninger={"annet_krav": {"D/H": 100}, "straffbar_handling": {"A/H": 100}},
    ),
    Tilfelle(
        punkt="K6",
        krav=(
            krav("V", "REGRESS", kravtype="innkrevingsforskriften_2-8_voldsoffererstatningsloven"),
            krav("E", "PENGELAAN", linje("H", forfall="2026-01-01")),
        ),
        kroner=100,
        lesninger={"annet_krav": {"E/H": 100}, "klasse_d": {"V/H": 100}},
    ),
    Tilfelle(
        punkt="K7",
        krav=(
            krav("X", "ANSVAR_TREKK", ansvar_for="RESTSKATT", ansvar_uten_trekk=True),
            krav("E", "PENGELAAN", linje("H", forfall="2026-01-01")),
        ),
        kroner=100,
        lesninger={"kravets_klasse": {"X/H": 100}, "andre_krav": {"E/H": 100}},
    ),
    Tilfelle(
        punkt="P190",
        krav=(
            krav("X", "ANSVAR_TREKK", ansvar_for="BOT", ansvar_for_dekket=True, ansvar_for_neste="RESTSKATT"),
            krav("E", "PENGELAAN", linje("H", forfall="2026-01-01")),
        ),
        kroner=100,
        lesninger={"neste_krav": {"X/H": 100}, "andre_krav": {"E/H": 100}},
    ),
    Tilfelle(
        punkt="P53",
        krav=(
            krav(
                "E",
                "PENGELAAN",
                hendelser=[
                    {
                        "type": "GJELDSORDNING",
                        "dato": "2026-03-01",
                        "kommet_i_stand": True,
                    }
                ],
            ),
        ),
        kroner=100,
        lesninger={"stenger": {}, "stenger_ikke": {"E/H": 100}},
    ),
    Tilfelle(
        punkt="P91",
        krav=(
            krav(
                "E",
                "ANDRE_STATLIGE",
                kravtype="innkrevingsforskriften_2-8_innkrevingsloven_7",
                hendelser=[{"type": "KLAGE", "dato": "2026-03-01", "klage_over": "KRAVET"}],
            ),
        ),
        kroner=100,
        dato=date(2026, 6, 1),
        myndighet=SI,
        lesninger={"stenger": {}, "gjelder_ogsaa": {"E/H": 100}},
    ),
    Tilfelle(
        punkt="K3",
        krav=(krav("A", "OVERTREDELSESGEBYR"), krav("D", "RESTSKATT")),
        kroner=100,
        lesninger={"annet_krav": {"D/H": 100}, "bot": {"A/H": 100}},
    ),
    Tilfelle(
        punkt="K4",
        krav=(krav("A", "UNDERHOLDSBIDRAG", kreditor={"type": "KOMMUNE"}), krav("C", "BOT", endelig="2026-01-01")),
        kroner=100,
        lesninger={"klasse_a": {"A/H": 100}, "klasse_e": {"C/H": 100}},
    ),
    Tilfelle(
        punkt="P8",
        krav=(krav("A", "TILLEGGSSKATT"), krav("E", "PENGELAAN", linje("H", forfall="2026-01-01"))),
        kroner=100,
        lesninger={"skatt_eller_avgift": {"A/H": 100}, "annet_krav": {"E/H": 100}},
    ),
    Tilfelle(
        punkt="P90",
        krav=(krav("A", "BOT", linje("H", forfall="2025-01-01"), kreditor={"type": "UTENLANDSK"}),),
        kroner=100,
        dato=date(2025, 6, 1),
        myndighet=SI,
        lesninger={"offentlig": {"A/H": 100}, "ikke_offentlig": {}},
    ),
    Tilfelle(
        punkt="P100",
        krav=(
            krav("A", "ERSTATNING_STRAFFBAR", linje("R", "RENTE", hovedstol=None), linje("G", "GEBYR", hovedstol=None)),
        ),
        kroner=100,
        lesninger={"med_rentene": {"A/R": 50, "A/G": 50}, "sist": {"A/R": 100}},
    ),
    Tilfelle(
        punkt="P211",
        krav=(
            krav(
                "A",
                "ANSVAR_TREKK",
                linje("H", forfall="2027-02-01"),
                ansvar_for="UNDERHOLDSBIDRAG",
                kreditor={"type": "PRIVAT"},
            ),
            krav("B", "SAERTILSKUDD", kreditor={"type": "PRIVAT"}),
        ),
        kroner=100,
        lesninger={"som_bidraget": {"A/H": 100}, "oevrige": {"B/H": 100}},
    ),
    Tilfelle(
        punkt="P212",
        krav=(krav("A", "UNDERHOLDSBIDRAG", kreditor={"type": "UTENLANDSK"}), krav("C", "BOT", endelig="2026-01-01")),
        kroner=100,
        lesninger={"klasse_a": {"A/H": 100}, "klasse_e": {"C/H": 100}},
    ),
    Tilfelle(
        punkt="P210",
        krav=(krav("A", "PENGELAAN", linje("H", forfall="2020-01-01"), linje("R", "RENTE", "2020-01-01")),),
        kroner=100,
        dato=date(2020, 10, 31),
        myndighet=SKATTEKONTORET,
        lesninger={"med_kravet": {"A/H": 100}, "ordlyden": {"A/H": None, "A/R": None}},
    ),
)


def _kroner(svar: Fordeling) -> Andeler:
    kroner = {f"{li.krav}/{li.linje}": None if li.andel is None else li.andel // 100 for li in svar.linjer}
    return {navn: andel for navn, andel in kroner.items() if andel != 0}


@pytest.mark.parametrize("tilfelle", TILFELLER, ids=lambda t: t.punkt)
def test_hver_lesning_kan_velges_og_gir_sine_andeler(tilfelle: Tilfelle) -> None:
    assert set(tilfelle.lesninger) == {lesning.id for lesning in tvilspunkt(tilfelle.punkt).lesninger}
    for lesning, andeler in tilfelle.lesninger.items():
        svar = tilfelle.fordel(**{tilfelle.punkt: lesning})
        assert _kroner(svar) == andeler, lesning
        assert (tilfelle.punkt, lesning) in svar.lesninger
        assert tilfelle.punkt not in {a.punkt for a in svar.alternativer}


@pytest.mark.parametrize("tilfelle", TILFELLER, ids=lambda t: t.punkt)
def test_uten_valg_vises_alle_lesningene_som_flytter_penger(tilfelle: Tilfelle) -> None:
    svar = tilfelle.fordel()
    standard = tvilspunkt(tilfelle.punkt).standard or next(iter(tilfelle.lesninger))
    ellers = tilfelle.lesninger[standard]
    vist = {a.lesning: a for a in svar.alternativer if a.punkt == tilfelle.punkt}
    assert set(vist) == {lesning for lesning, andeler in tilfelle.lesninger.items() if andeler != ellers}
    for lesning, alternativ in vist.items():
        flyttet = {f"{f.krav}/{f.linje}": None if f.andel is None else f.andel // 100 for f in alternativ.flyttet}
        etter = {**ellers, **flyttet}
        assert {navn: andel for navn, andel in etter.items() if andel != 0} == tilfelle.lesninger[lesning]
        assert f"{tilfelle.punkt} lest som «{lesning}»" in fosstekst(svar)
    i_json = {(a["punkt"], a["lesning"]) for a in fordeling_til_json(svar)["alternativer"]}
    assert {(tilfelle.punkt, lesning) for lesning in vist} <= i_json
    if tvilspunkt(tilfelle.punkt).standard is not None:
        assert _kroner(svar) == ellers


def test_f10_inni_klassen_er_bare_summen_sikker() -> None:
    """Teksten mangler, så det er ingen lesninger å velge mellom."""
    assert tvilspunkt("F10").lesninger == ()
    svar = Tilfelle(
        punkt="F10",
        krav=tuple(krav(id_, "BOT", linje("H", forfall="2025-01-01")) for id_ in "AB"),
        kroner=150,
        dato=date(2025, 6, 1),
        myndighet=SI,
        lesninger={},
    ).fordel()
    assert [(li.andel, li.lavest, li.hoeyest) for li in svar.linjer] == [(None, 5_000, 10_000)] * 2
    assert [k.dekket for k in svar.klasser] == [15_000]


@pytest.mark.parametrize(("myndighet", "foerst"), [(SI, "A"), (SKATTEKONTORET, "D")])
def test_f15_den_som_spoer_maa_si_hvem_som_motregner(myndighet: TidligereMyndighet, foerst: str) -> None:
    bidrag = krav("A", "UNDERHOLDSBIDRAG", **PRIVAT, fordeles_etter_kapittel_8=False, skatte_og_avgiftskrav=True)
    kravene = (bidrag, krav("D", "RESTSKATT"))
    tilfelle = Tilfelle(punkt="F15", krav=kravene, kroner=100, dato=date(2026, 6, 1), lesninger={})
    uten = tilfelle.fordel()
    assert (uten.status, [m.faktum.noekkel for m in uten.trenger]) == (
        Status.TRENGER,
        ["hovedkrav.tidligere_myndighet"],
    )
    assert {k for k, andel in _kroner(attrs.evolve(tilfelle, myndighet=myndighet).fordel()).items() if andel} <= {
        f"{foerst}/H"
    }
