"""Registeret over åpne rettsspørsmål: fullstendig, sammenhengende og med gode feilmeldinger."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import DEKNINGSLOVEN, FORELDELSESLOVEN, INNKREVINGSLOVEN
from innkrevingsregler.rettskilder.omraade import Omraade
from innkrevingsregler.rettskilder.tvil import (
    Styrke,
    Tvilspunkt,
    UkjentLesning,
    kontroller_lesninger,
    les_tvilspunkter,
    tvil_ved,
    tvilspunkt,
    tvilsregister,
)

# G5 finnes ikke i listen registeret bygger på. K og P er nummerert her.
SERIER = {
    "L": range(1, 23),
    "R": range(1, 14),
    "G": (1, 2, 3, 4, 6),
    "F": range(0, 18),
    "K": range(1, 13),
    "P": (
        *(
            *range(1, 17),
            *range(20, 23),
            *range(25, 29),
            30,
            31,
            35,
            36,
            *range(50, 56),
            58,
            60,
        ),
        *(
            *range(75, 78),
            85,
            86,
            *range(90, 93),
            100,
            120,
            121,
            140,
            *range(150, 156),
            171,
            *range(180, 185),
        ),
        *(
            *range(190, 199),
            *range(200, 206),
            *range(210, 215),
            *range(220, 225),
            240,
            241,
            250,
        ),
    ),
}
ALLE = [f"{serie}{nummer}" for serie, numre in SERIER.items() for nummer in numre]
PUNKTER = list(tvilsregister().values())

# Standarden for hvert punkt. ``None``: ingen lesning er standard.
STANDARD = {
    "L1": "loeper_ikke",
    "L2": "alle_fra_2026",
    "L3": "med_hovedstol",
    "L4": "opphoer",
    "L5": None,
    "L6": "gjenoppliver_ikke",
    "L7": "flyttes_ikke",
    "L8": "staar",
    "L9": "nytt_fra_2026",
    "L10": "nr2",
    "L11": "ti_aar_fra_varsel",
    "L12": "ett_aar",
    "L13": "nei",
    "L14": "varselet_laaser",
    "L15": "beslutning",
    "L16": "kravets_frist",
    "L17": "hver_frist_uflyttet",
    "L18": "adgang",
    "L19": "aarets_utgang",
    "L20": "bare_tvisteavgjoerelse",
    "L21": "ja",
    "L22": "ny_forpliktelse",
    "R1": "ved_ny_sats",
    "R2": "per_aar",
    "R3": "fra_forfall",
    "R4": "seneste",
    "R5": "varseldag_pluss_30",
    "R6": "paa_summen",
    "R7": "stanser",
    "R8": "hjemmel",
    "R9": "paaloept",
    "R10": "uten_virkning",
    "R11": "dager_366",
    "R12": None,
    "R13": "etter_regelverk",
    "G1": None,
    "G2": "opp",
    "G3": "nye",
    "G4": "konsolidert",
    "G6": "oppstaar",
    "F0": "som_kunngjort",
    "F1": "kalendermaaneder",
    "F2": "mellom",
    "F3": None,
    "F4": "ute",
    "F5": "filter",
    "F6": "nei",
    "F7": "aar_saa_forfall",
    "F8": "hovedstol_foerst",
    "F9": "andre_krav",
    "F10": None,
    "F11": None,
    "F12": "krav",
    "F13": "rett_2025",
    "F14": "linjen",
    "F15": None,
    "F16": "endelig",
    "F17": "delt",
}


def test_registeret_har_hvert_punkt_og_ingen_flere() -> None:
    assert list(tvilsregister()) == ALLE


@pytest.mark.parametrize(("punkt_id", "standard"), STANDARD.items())
def test_standarden_er_den_forsiktige(punkt_id: str, standard: str | None) -> None:
    assert tvilspunkt(punkt_id).standard == standard


def test_standardtabellen_har_hvert_punkt_i_de_fire_foerste_seriene() -> None:
    assert set(STANDARD) == {i for i in ALLE if i[0] in "LRGF"}


@pytest.mark.parametrize("punkt_id", ["L3", "L4", "L10"])
def test_svake_standarder_er_merket_og_viser_begge(punkt_id: str) -> None:
    punkt = tvilspunkt(punkt_id)
    assert (punkt.styrke, punkt.vis_begge) == (Styrke.SVAK, True)


@pytest.mark.parametrize("punkt", PUNKTER, ids=ALLE)
def test_svak_standard_viser_alltid_begge(punkt: Tvilspunkt) -> None:
    assert punkt.styrke is not Styrke.SVAK or punkt.vis_begge
    assert punkt.lesninger or not punkt.vis_begge


@pytest.mark.parametrize("punkt_id", ["L1", "L2", "L5", "L9", "L12", "F3", "F16", "R6", "G1"])
def test_der_listen_sier_at_begge_skal_vises(punkt_id: str) -> None:
    assert tvilspunkt(punkt_id).vis_begge


@pytest.mark.parametrize("punkt", PUNKTER, ids=ALLE)
def test_kildene_staar_i_registeret(punkt: Tvilspunkt) -> None:
    assert [feil for kilde in punkt.kilder for feil in register.kontroller(kilde)] == []


@pytest.mark.parametrize("punkt", PUNKTER, ids=ALLE)
def test_tekstene_er_hele_setninger_uten_lokale_stier(punkt: Tvilspunkt) -> None:
    tekster = [punkt.spoersmaal, *(t for les in punkt.lesninger for t in (les.tekst, les.foelge))]
    tekster += [punkt.merknad] if punkt.merknad else []
    assert all(t == t.strip() and t[-1] in ".?" for t in tekster)
    assert not any(re.search(r"kilder/|\.txt|\.csv|https?:", t) for t in tekster)
    assert isinstance(punkt.vis_begge, bool)


def test_noen_punkter_har_flere_enn_to_lesninger() -> None:
    assert [les.id for les in tvilspunkt("F2").lesninger] == ["mellom", "sist", "som_hovedstol"]


def test_punkter_uten_tekst_har_ingen_lesninger() -> None:
    assert {p.id for p in PUNKTER if not p.lesninger} == {"F10", "F11"}


def test_registeret_kan_ikke_endres() -> None:
    with pytest.raises(TypeError):
        tvilsregister()["L1"] = tvilspunkt("L2")  # type: ignore[index]


def test_hvert_omraade_i_registeret_er_en_regelmodul() -> None:
    assert {p.omraade for p in PUNKTER} <= set(Omraade)


# --- valg av lesning ------------------------------------------------------------------------------------


@pytest.mark.parametrize("punkt", PUNKTER, ids=ALLE)
def test_hver_lesning_kan_velges(punkt: Tvilspunkt) -> None:
    for lesning in punkt.lesninger:
        kontroller_lesninger({punkt.id: lesning.id})
        assert punkt.lesning(lesning.id) is lesning


def test_eksempelet_i_kontrakten_er_gyldig() -> None:
    kontroller_lesninger({"R3": "dagen_etter"})
    kontroller_lesninger({})


def test_alle_feil_meldes_samlet_med_det_som_er_tillatt() -> None:
    with pytest.raises(UkjentLesning) as e:
        kontroller_lesninger({"R3": "dagenetter", "r4": "seneste", "F10": "noe", "L1": "tre_aar"})
    assert e.value.feil == (
        "lesninger['R3']: 'dagenetter' er ikke en lesning; tillatt er 'fra_forfall' eller 'dagen_etter'"
        " – mente du 'dagen_etter'?",
        "lesninger['r4']: det finnes ikke noe tvilspunkt 'r4' – mente du 'R4'?",
        "lesninger['F10']: punktet har ingen lesninger å velge; " + tvilspunkt("F10").merknad,
    )
    assert str(e.value) == "\n".join(e.value.feil)


def test_feilen_er_en_verdifeil_uten_forslag_naar_ingenting_ligner() -> None:
    with pytest.raises(ValueError, match=r"det finnes ikke noe tvilspunkt 'xyzzy'$"):
        kontroller_lesninger({"xyzzy": "a"})


@pytest.mark.parametrize("valg", [None, 1, ["fra_forfall"]])
def test_et_valg_som_ikke_er_tekst_er_en_ukjent_lesning(valg: Any) -> None:
    with pytest.raises(UkjentLesning, match="er ikke en lesning"):
        kontroller_lesninger({"R3": valg})


def test_ukjent_lesning_av_et_punkt() -> None:
    with pytest.raises(UkjentLesning, match=r"'loper_ikke' er ikke en lesning.*mente du 'loeper_ikke'"):
        tvilspunkt("L1").lesning("loper_ikke")


def test_ukjent_punkt() -> None:
    with pytest.raises(KeyError):
        tvilspunkt("G5")


# --- punkter ved en bestemmelse -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("henvisning", "med", "uten"),
    [
        (FORELDELSESLOVEN.p("21").nr(5), {"L1", "L2", "P4"}, {"L4", "P5"}),
        (FORELDELSESLOVEN.p("21").nr(4).pkt(1), {"L10", "L11", "L13"}, {"L1"}),
        (FORELDELSESLOVEN.p("21").nr(4), {"L1", "L10"}, {"L2"}),
        (INNKREVINGSLOVEN.p("15").l(2), {"R3", "R4", "R5", "R10"}, {"R2"}),
        (DEKNINGSLOVEN.p("2-8").l(1).bok("c"), {"K2", "K3", "F9", "F13"}, {"K1"}),
        (INNKREVINGSLOVEN.p("1"), set(), {"L1"}),
    ],
)
def test_tvil_ved_en_bestemmelse(henvisning: Henvisning, med: set[str], uten: set[str]) -> None:
    funnet = {p.id for p in tvil_ved(henvisning)}
    assert med <= funnet
    assert not uten & funnet


# --- lasteren nekter det som ikke henger sammen -----------------------------------------------------------


def _rad(**endringer: object) -> dict[str, object]:
    rad: dict[str, object] = {
        "id": "P99",
        "omraade": "renter",
        "spoersmaal": "Hva gjelder?",
        "lesninger": [
            {"id": "en", "tekst": "Den ene.", "foelge": "A."},
            {"id": "to", "tekst": "Den andre.", "foelge": "B."},
        ],
        "standard": "en",
        "styrke": "vanlig",
        "vis_begge": False,
        "kilder": ["foreldelsesloven/2"],
        "merknad": "",
    }
    return rad | endringer


def test_en_gyldig_rad_leses() -> None:
    punkt = les_tvilspunkter(json.dumps([_rad()]))["P99"]
    assert punkt.kilder == (FORELDELSESLOVEN.p("2"),)
    assert punkt.lesning("to").foelge == "B."


@pytest.mark.parametrize(
    ("endringer", "melding"),
    [
        ({"id": "X1"}, "serie"),
        ({"id": "L01"}, "serie"),
        ({"omraade": "ukjent"}, "ukjent"),
        ({"standard": "tre"}, "ikke blant lesningene"),
        ({"standard": None}, "ikke har noen standard"),
        ({"styrke": "aapen"}, "ikke har noen standard"),
        ({"standard": None, "styrke": "aapen"}, "merknaden må si hvorfor"),
        ({"styrke": "middels"}, "middels"),
        ({"kilder": []}, "kildene"),
        ({"kilder": ["foreldelsesloven/2", "foreldelsesloven/2"]}, "kildene"),
        ({"kilder": ["foreldelsesloven/tull"]}, "tull"),
        ({"spoersmaal": " "}, "må ha tekst"),
        ({"lesninger": [{"id": "en", "tekst": "Den ene.", "foelge": "A."}]}, "ingen tvil"),
        ({"lesninger": [{"id": "en", "tekst": "a", "foelge": "b"}] * 2}, "samme id"),
        (
            {
                "lesninger": [
                    {"id": "én", "tekst": "a", "foelge": "b"},
                    {"id": "to", "tekst": "a", "foelge": "b"},
                ],
                "standard": "to",
            },
            "ASCII",
        ),
        ({"ekstra": 1}, "ukjente felter: ekstra"),
    ],
)
def test_lasteren_nekter(endringer: dict[str, object], melding: str) -> None:
    with pytest.raises(ValueError, match=melding):
        les_tvilspunkter(json.dumps([_rad(**endringer)]))


def test_lasteren_melder_alle_feil_samlet() -> None:
    uten_felt = _rad(id="P3")
    del uten_felt["merknad"]
    rader = [_rad(), _rad(), _rad(id="P2", standard="tre"), uten_felt]
    with pytest.raises(ValueError, match="P99") as e:
        les_tvilspunkter(json.dumps(rader))
    linjer = str(e.value).splitlines()
    assert [linje[:3] for linje in linjer] == ["P99", "P2:", "P3:"]
