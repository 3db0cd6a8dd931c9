"""Renteplanen, rentekontrollen og kontoutskriften: i Python, som JSON, som tekst og på kommandolinjen."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from innkrevingsregler import (
    Krav,
    Linjetype,
    Oere,
    Rentekontroll,
    Renteregel,
    RettsligArt,
    forklar_rentekontroll,
    rentekontroll,
    rentekontroll_til_json,
    renteplan,
    renteplan_til_json,
    renter,
    skjema_rentekontroll,
    skjema_renteplan,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.cli import main
from innkrevingsregler.fakta.skriving import krav_til_dict
from test_lag_renter import FRA, HOVEDSTOL, PER, VARSEL, krav, linje

TIL = date(2027, 1, 15)
SATS = {date(2027, 1, 1): Decimal("12.00")}


def betaling(dag: date = date(2026, 8, 3), kroner: int = 4_000, **felt: Any) -> h.Betaling:
    return h.Betaling(dato=dag, beloep=Oere(kroner * 100), **{"gjelder_linjer": ("L1",), **felt})


def skatt(*hendelser: Any) -> Krav:
    return krav(
        *hendelser, kravtype=None, rettslig_art=RettsligArt.RESTSKATT, linjer=(linje(forfall=date(2026, 5, 20)),)
    )


KRAVENE = {
    "vanlig": krav(VARSEL, betaling()),
    "ikke varslet": krav(betaling()),
    "udirigert": krav(VARSEL, betaling(gjelder_linjer=None)),
    "to forfall": krav(VARSEL, linjer=(linje(), linje(id="L2", forfall=date(2026, 6, 1)))),
    "skatt": skatt(),
    "ukjent kravtype": krav(VARSEL, kravtype="FINNES_IKKE"),
    "uten linjer": krav(VARSEL, linjer=()),
    "unntatt": krav(VARSEL, betaling(), renteregel=Renteregel.UNNTATT_15_1),
    "tilgode": krav(VARSEL, betaling(kroner=20_000)),
}


@pytest.fixture(params=KRAVENE)
def kravet(request: pytest.FixtureRequest) -> Krav:
    return KRAVENE[request.param]


# ---- JSON ----


def test_planen_foelger_skjemaet(kravet: Krav) -> None:
    svar = renteplan_til_json(renteplan(kravet, PER, TIL, prognose=SATS))
    jsonschema.validate(svar, skjema_renteplan())
    assert (svar["krav"], svar["per"], svar["til"]) == ("K-1", "2026-11-22", "2027-01-15")
    assert [punkt["dag"] for punkt in svar["punkter"]] == ["2026-12-01", "2027-01-01", "2027-01-15"]


def test_kontrollen_foelger_skjemaet(kravet: Krav) -> None:
    svar = rentekontroll_til_json(rentekontroll(kravet, PER))
    jsonschema.validate(svar, skjema_rentekontroll())
    assert svar["renter"]["sum"] == svar["sum"]


# ---- Kontoutskriften ----


def test_saldoen_foelger_av_postene(kravet: Krav) -> None:
    """Hver post flytter saldoen med beløpet sitt, uten det som er til overs, fra den inngående til den utgående."""
    for en in rentekontroll(kravet, PER).utskrifter:
        staar = en.utskrift.inngaaende.sum
        for post in en.utskrift.poster:
            staar += post.beloep + post.til_overs  # type: ignore[assignment]
            assert post.saldo.sum == staar
        assert en.utskrift.utgaaende.sum == staar
        assert en.aa_betale == max(staar + en.avrunding, 0)


def poster(kontroll: Rentekontroll) -> list[tuple[str, int]]:
    (en,) = kontroll.utskrifter
    return [(f"{post.dato} {post.slag}", post.beloep) for post in en.utskrift.poster]


def test_utskriften_av_et_krav_det_er_betalt_paa() -> None:
    kontroll = rentekontroll(KRAVENE["vanlig"], PER)
    assert poster(kontroll) == [
        ("2026-07-01 RENTE", 299_18),
        ("2026-08-03 RENTE", 110_75),
        ("2026-08-03 BETALING", -4_000_00),
        ("2026-11-22 RENTE", 223_52),
    ]
    (en,) = kontroll.utskrifter
    assert (en.linjer, en.utskrift.fra, en.utskrift.til) == (("L1",), FRA, PER)
    assert all(post.hjemler for post in en.utskrift.poster if post.slag == renter.Postslag.RENTE)


def test_uten_rente_er_utskriften_bare_det_som_er_betalt() -> None:
    kontroll = rentekontroll(KRAVENE["ikke varslet"], PER)
    assert poster(kontroll) == [("2026-08-03 BETALING", -4_000_00)]
    assert (kontroll.varslet, kontroll.utskrifter[0].aa_betale) == (False, 6_000_00)


@pytest.mark.parametrize(
    ("kroner", "oppgjort"), [(10_000, date(2026, 8, 3)), (9_999, None), (20_000, date(2026, 8, 3))]
)
@pytest.mark.parametrize("hendelser", [(), (VARSEL,)])
def test_dagen_hovedstolen_var_betalt(hendelser: tuple[Any, ...], kroner: int, oppgjort: date | None) -> None:
    assert rentekontroll(krav(*hendelser, betaling(kroner=kroner)), PER).oppgjort == oppgjort


def test_en_betaling_foer_foerste_rentedag_har_sin_egen_dag() -> None:
    kontroll = rentekontroll(krav(VARSEL, betaling(date(2026, 3, 16))), PER)
    tekst = forklar_rentekontroll(kontroll)
    assert "16. mars 2026: betalt 4000,00 kroner (regnet 1. april 2026); saldo 6000,00 kroner." in tekst
    post = rentekontroll_til_json(kontroll)["utskrifter"][0]["poster"][0]
    assert (post["dato"], post["hendelsesdag"]) == ("2026-04-01", "2026-03-16")


def test_avrundingen_av_skatt_staar_for_seg() -> None:
    (en,) = rentekontroll(KRAVENE["skatt"], PER).utskrifter
    assert -100 < en.avrunding < 0
    assert en.aa_betale % 100 == 0
    assert "Renten rundes ned med" in forklar_rentekontroll(rentekontroll(KRAVENE["skatt"], PER))


def test_er_oerene_betalt_er_ingenting_igjen() -> None:
    """Betales renten i øre, blir det ikke noe å betale tilbake ved avrundingen."""
    betalt = skatt(betaling(date(2026, 11, 2), 20_000, gjelder_linjer=None))
    assert rentekontroll(betalt, PER).utskrifter[0].aa_betale == 0
    assert [punkt.staar for punkt in renteplan(betalt, PER, PER).punkter] == [0]


def test_kostnader_og_gebyrer_er_med_i_saldoen() -> None:
    linjer = (linje(), linje(id="G1", type=Linjetype.GEBYR, beloep=Oere(500_00)))
    (en,) = rentekontroll(krav(VARSEL, linjer=linjer), PER).utskrifter
    assert (en.utskrift.inngaaende.gebyrer, en.utskrift.inngaaende.sum) == (500_00, HOVEDSTOL + 500_00)


# ---- Tekst ----


@pytest.mark.parametrize(
    ("maalform", "linjene"),
    [
        (
            "nb",
            [
                "Grunnlag for rente: ja.",
                "Renten løper fra 1. april 2026.",
                "Hovedstolen er ikke betalt.",
                "Inngående saldo 1. april 2026: 10000,00 kroner.",
                "1. april 2026 til 1. juli 2026: rente 299,18 kroner, 12,00 prosent av 10000,00 kroner i 91 dager; "
                "saldo 10299,18 kroner, jf. innkrevingsloven § 15 første og andre ledd",
                "3. august 2026: betalt 4000,00 kroner; saldo 6409,93 kroner.",
                "Utgående saldo 22. november 2026: 6633,45 kroner (hovedstol 6000,00, renter 633,45).",
            ],
        ),
        ("nn", ["Renta løper frå 1. april 2026.", "Inngåande saldo", "i 91 dagar", "innkrevjingslova § 15"]),
    ],
)
def test_skyldneren_kan_lese_utskriften(maalform: Any, linjene: list[str]) -> None:
    tekst = forklar_rentekontroll(rentekontroll(KRAVENE["vanlig"], PER), maalform)
    assert [del_ for del_ in linjene if del_ not in tekst] == []


def test_teksten_sier_hva_som_er_aapent_og_til_overs() -> None:
    assert "Mangler: " in forklar_rentekontroll(rentekontroll(KRAVENE["ukjent kravtype"], PER))
    assert "tvilspunkt R12" in forklar_rentekontroll(rentekontroll(KRAVENE["udirigert"], PER))
    assert "Betalt eller satt ned for mye" in forklar_rentekontroll(rentekontroll(KRAVENE["tilgode"], PER))
    pause = h.ForholdPaaKreditorsSide(dato=date(2026, 5, 4), fra=date(2026, 5, 4), til=date(2026, 5, 31))
    assert "4. mai 2026 til 1. juni 2026: ingen rente i 28 dager" in forklar_rentekontroll(
        rentekontroll(krav(VARSEL, pause), PER)
    )


def test_formatene() -> None:
    kontroll = rentekontroll(KRAVENE["vanlig"], PER)
    assert forklar_rentekontroll(kontroll, format="markdown").startswith("# Kontoutskrift for krav K-1\n")
    assert forklar_rentekontroll(kontroll, format="html").startswith("<article>\n<h1>Kontoutskrift")
    with pytest.raises(ValueError, match="ukjent format"):
        forklar_rentekontroll(kontroll, format="pdf")  # type: ignore[arg-type]


# ---- Kommandolinjen ----


@pytest.fixture
def fil(tmp_path: Path) -> str:
    to = [KRAVENE["vanlig"], attrs.evolve(KRAVENE["ukjent kravtype"], id="K-2")]
    sti = tmp_path / "krav.json"
    sti.write_text(json.dumps([krav_til_dict(ett) for ett in to]), encoding="utf-8")
    return str(sti)


def test_renteplan_som_tabell(fil: str, capsys: pytest.CaptureFixture[str]) -> None:
    plan = ("renteplan", fil, "--per", "2026-11-22", "--til", "2027-02-01", "--sats", "2027-01-01:12.00")
    assert main([*plan, "--dag", "2026-12-01", "--format", "tsv", "--maalform", "nn"]) == 0
    kolonner, *rader = [rad.split("\t") for rad in capsys.readouterr().out.splitlines()]
    assert kolonner == ["krav", "dag", "står", "rente", "prognose", "status", "merknad"]
    assert [rad[:6] for rad in rader] == [
        ["K-1", "2026-12-01", "6651.57", "651.57", "", "AVGJORT"],
        ["K-1", "2027-02-01", "6775.15", "775.15", "ja", "AVGJORT"],
        ["K-2", "2026-12-01", "", "", "", "TRENGER"],
        ["K-2", "2027-02-01", "", "", "", "TRENGER"],
    ]
    assert rader[2][6].startswith("manglar krav.forsinkelsesregel")


def test_renteplan_som_json(fil: str, capsys: pytest.CaptureFixture[str]) -> None:
    plan = ("renteplan", fil, "--per", "2026-11-22", "--til", "2027-02-01", "--krav", "K-1", "--format", "json")
    assert main([*plan]) == 0
    (svar,) = json.loads(capsys.readouterr().out)
    jsonschema.validate(svar, skjema_renteplan())
    assert svar["punkter"][-1]["status"] == "UTENFOR_DEKNING"


@pytest.mark.parametrize("maalform", ["nb", "nn"])
def test_rentekontroll_som_tekst_og_json(fil: str, maalform: str, capsys: pytest.CaptureFixture[str]) -> None:
    valg = ("rentekontroll", fil, "--per", "2026-11-22", "--krav", "K-1", "--maalform", maalform)
    assert main([*valg]) == 0
    assert "6633,45 kroner" in capsys.readouterr().out
    assert main([*valg, "--format", "json"]) == 0
    jsonschema.validate(json.loads(capsys.readouterr().out), skjema_rentekontroll())


@pytest.mark.parametrize(
    ("argumenter", "melding"),
    [
        (("renteplan", "--til", "2026-01-01"), "--til: 2026-01-01 – 2026-11-22 eller senere"),
        (("renteplan", "--til", "2026-12-01", "--dag", "2027-01-01"), "--dag: 2027-01-01 – en dag fra 2026-11-22"),
        (("renteplan", "--til", "2027-12-01", "--sats", "2026-01-01:12"), "--sats: 2026-01-01:12 – en prognose"),
        (("renteplan", "--til", "2027-12-01", "--sats", "x"), "--sats: 'x' – skrevet DATO:VERDI"),
        (("renteplan", "--til", "2026-12-01", "--krav", "K-3"), "--krav: 'K-3'"),
        (("rentekontroll", "--krav", "K-3"), "--krav: 'K-3'"),
    ],
)
def test_avviser(fil: str, argumenter: tuple[str, ...], melding: str, capsys: pytest.CaptureFixture[str]) -> None:
    verb, *valg = argumenter
    assert main([verb, fil, "--per", "2026-11-22", *valg]) == 2
    ut, feil = capsys.readouterr()
    assert (ut, melding in feil) == ("", True), feil
