"""Vernet, endringene og hva-hvis som JSON, tekst og tabell."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from innkrevingsregler import les_krav
from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Part
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring import framover_json as j
from innkrevingsregler.forklaring import framovertekst as t
from innkrevingsregler.framover import Endringsslag, Forutsetningsslag, Maate, Vern, endringer, hva_hvis, linjevern

PER = date(2026, 11, 22)
GRUNN = {
    "rettslig_art": "ALMINNELIG",
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "kreditor": {"type": "STAT"},
    "fristens_utgangspunkt": "2024-03-15",
    "forfall": "2024-03-15",
    "linjer": [{"id": "L1", "type": "HOVEDSTOL"}, {"id": "L2", "type": "RENTE", "forfall": "2025-01-01"}],
}
TILFELLER: dict[str, dict[str, Any]] = {
    "loeper": {},
    "foreldet": {"fristens_utgangspunkt": "2020-03-15"},
    "hviler": {"hendelser": [{"type": "STEVNING", "dato": "2025-05-05"}]},
    "aapen": {"hendelser": [{"type": "BETALING", "dato": "2025-05-05", "frivillig": True}]},
    "kanskje": {
        "fristens_utgangspunkt": "2023-03-15",
        "hendelser": [{"type": "BETALING", "dato": "2025-05-05", "frivillig": True}],
    },
    "uten utgangspunkt": {"fristens_utgangspunkt": None, "forfall": None},
}


def kravet(navn: str) -> Krav:
    felter = {felt: verdi for felt, verdi in {"id": "K1", **GRUNN, **TILFELLER[navn]}.items() if verdi is not None}
    (krav,) = les_krav(json.dumps(felter))
    return krav


def gyldig(data: dict[str, Any], skjema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(skjema)
    feil = [f"{f.json_path}: {f.message}" for f in Draft202012Validator(skjema).iter_errors(data)]
    assert not feil
    assert json.loads(json.dumps(data)) == data
    assert set(data) == set(skjema["properties"])


@pytest.mark.parametrize("navn", TILFELLER)
def test_vernet_som_json_tekst_og_rader(navn: str) -> None:
    linjer = linjevern(kravet(navn), PER)
    data = j.vern_til_json("K1", PER, linjer)
    gyldig(data, j.skjema_vern())
    assert [linje["linje"] for linje in data["linjer"]] == ["L1", "L2"]
    bokmaal, nynorsk = t.forklar_vern(linjer), t.forklar_vern(linjer, "nn")
    assert bokmaal.startswith("Vern mot foreldelse")
    assert not {" ikke ", "foreldelse", " skyldneren", " senest ", "loven "} & _ord_i(nynorsk)
    assert t.forklar_vern(linjer, format="markdown").startswith("# ")
    assert t.forklar_vern(linjer, format="html").startswith("<")
    for rad in t.vernrader("K1", linjer):
        assert len(rad) == len(t.VERNKOLONNER)
        assert rad[0] == "K1"


def _ord_i(tekst: str) -> set[str]:
    return {ord for ord in (" ikke ", "foreldelse", " skyldneren", " senest ", "loven ") if ord in tekst}


@pytest.mark.parametrize(
    ("navn", "setning"),
    [
        ("loeper", "Siste dag er 15. mars 2027."),
        ("foreldet", "Linjen er foreldet, og ingen skritt hjelper nå. Siste dag var 15. mars 2023."),
        ("hviler", "Foreldelsen hviler så lenge saken om fordringen pågår. Det trengs ikke noe vern nå."),
        ("aapen", "Den sikre dagen er 15. mars 2027, den siste mulige 5. mai 2028. Dette avgjør: om skyldneren"),
        ("kanskje", "Den sikre dagen er over, og linjen kan alt være foreldet."),
    ],
)
def test_det_som_sies_om_linjen(navn: str, setning: str) -> None:
    assert setning in t.forklar_vern(linjevern(kravet(navn), PER))


def test_varselet_som_tekst() -> None:
    tekst = t.forklar_vern(linjevern(kravet("loeper"), PER))
    assert "Varsel om utlegg: gitt senest 15. mars 2027. Ny siste dag er da 16. mars 2037, jf. " in tekst
    assert "Tiltaket kan da tidligst besluttes 6. april 2027." in tekst


def test_lest_slik_at_postlagt_er_nok() -> None:
    steg = {s.vern: s.maate for s in linjevern(kravet("loeper"), PER, lesninger={"P60": "postlagt"})[0].steg}
    assert steg[Vern.VARSEL_OM_UTLEGG] is Maate.FRAMME_ELLER_POSTLAGT
    assert steg[Vern.ERKJENNELSE] is Maate.GJORT


def test_endringene_som_json_tekst_og_rader() -> None:
    alle = endringer(kravet("loeper"), PER, date(2034, 12, 31))
    gyldig(j.endringer_til_json("K1", PER, alle), j.skjema_endringer())
    tekst = t.forklar_endringer(alle)
    assert "16. mars 2027" in tekst
    assert "Foreldelsen av linje L1: fra ikke foreldet til foreldet, jf. " in tekst
    assert "Om kravet forfalt mer enn ti år før dagen det spørres om: fra nei til ja, jf. " in tekst
    assert "Foreldinga av linje L1: frå ikkje forelda til forelda, jf. " in t.forklar_endringer(alle, "nn")
    assert all(len(rad) == len(t.ENDRINGSKOLONNER) for rad in t.endringsrader("K1", alle))
    assert t.forklar_endringer(()).endswith("Ingenting endrer seg.\n")


def test_hva_hvis_som_json_tekst_og_rader() -> None:
    svar = hva_hvis(kravet("loeper"), [h.Erkjennelse(dato=PER, overfor=Part.KREDITOR)])
    gyldig(j.hva_hvis_til_json(svar), j.skjema_hva_hvis())
    tekst = t.forklar_hva_hvis(svar)
    assert "Uten hendelsene: siste dag er 15. mars 2027." in tekst
    assert "Med hendelsene: siste dag er 22. november 2029." in tekst
    assert "Dette gjør forskjellen:" in tekst
    assert "Dette gjer skilnaden:" in t.forklar_hva_hvis(svar, "nn")
    assert [len(rad) for rad in t.hva_hvis_rader(svar)] == [len(t.HVA_HVIS_KOLONNER)] * 2
    uten = hva_hvis(kravet("loeper"), [h.Purring(dato=PER)])
    assert "Hendelsene gjør ingen forskjell." in t.forklar_hva_hvis(uten)


def test_ukjent_format_og_maalform() -> None:
    with pytest.raises(ValueError, match="pdf"):
        t.forklar_vern((), format="pdf")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="sv"):
        t.forklar_vern((), "sv")  # type: ignore[arg-type]


def test_alle_kodene_har_navn() -> None:
    assert set(t.VERNNAVN) == set(Vern)
    assert set(t.MAATENAVN) == set(Maate)
    assert set(t.FORUTSETNINGSNAVN) == set(Forutsetningsslag)
    assert set(t.SLAGNAVN) == set(Endringsslag)
