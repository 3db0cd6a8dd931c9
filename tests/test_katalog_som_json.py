"""Katalogen som JSON: fem rader en jurist har lest, skjemaet for alle, og dagen som avgjør."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from innkrevingsregler.forklaring.som_json import skjema_vurdering
from innkrevingsregler.rettskilder.katalog import Katalograd, finn, katalog
from innkrevingsregler.rettskilder.katalog.prioritet import prioritet_for
from innkrevingsregler.rettskilder.katalog.som_json import til_json

F = "innkrevingsforskriften"
GULL = Path(__file__).parent / "data" / "katalog"
SKJEMA = jsonschema.Draft202012Validator(
    skjema_vurdering()["properties"]["katalog"], format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
DAGER = (None, date(2022, 12, 31), date(2025, 12, 31), date(2026, 1, 1), date(2026, 2, 24), date(2027, 1, 1))


def rad_for(kode: str, per: date | None = None) -> Katalograd:
    rad = finn(kode, per)
    assert rad is not None
    return rad


def som_json(kode: str, per: date | None = None) -> dict[str, Any]:
    return til_json(rad_for(kode, per), per)


@pytest.mark.parametrize("fil", sorted(GULL.glob("*.json")), ids=lambda fil: fil.stem)
def test_raden_er_som_den_er_lest(fil: Path) -> None:
    """Filene er slått opp bestemmelse for bestemmelse. Filnavnet er koden og dagen."""
    kode, _, dag = fil.stem.rpartition("@")
    assert som_json(kode, date.fromisoformat(dag)) == json.loads(fil.read_text(encoding="utf-8"))


def test_det_er_fem_leste_rader() -> None:
    assert len(list(GULL.glob("*.json"))) == 5


@pytest.mark.parametrize("per", DAGER, ids=str)
def test_hver_rad_foelger_skjemaet_og_kan_skrives(per: date | None) -> None:
    for rad in katalog(per):
        data = til_json(rad, per)
        SKJEMA.validate(data)
        assert json.loads(json.dumps(data)) == data


def test_noeklene_staar_i_kontraktens_rekkefoelge() -> None:
    assert list(som_json("TILBAKEKREVING_BARNETRYGD")) == [
        *("kode", "navn", "kategori", "listepunkt", "tvangsgrunnlag", "kravnatur", "prioritet"),
        *("rente", "foreldelse", "ettergivelse", "kreditor"),
    ]


def test_skjemaet_krever_hver_noekkel() -> None:
    data = som_json("TILBAKEKREVING_BARNETRYGD")
    for noekkel in data:
        uten = {k: v for k, v in data.items() if k != noekkel}
        assert not SKJEMA.is_valid(uten), noekkel


def test_alle_tekster_er_uten_korte_koder() -> None:
    for rad in katalog():
        data = til_json(rad)
        hjemler = [h for del_ in data.values() if isinstance(del_, dict) for h in del_.get("hjemler", [])]
        hjemler += [p["hjemmel"] for p in data["prioritet"]]
        assert not any("/" in h or "@" in h for h in hjemler), rad.kode


def test_hvert_svar_som_ikke_er_sikkert_har_en_grunn() -> None:
    for rad in katalog():
        data = til_json(rad)
        for navn in ("tvangsgrunnlag", "kravnatur", "rente", "foreldelse"):
            if data[navn]["status"] in ("AVHENGER", "AAPEN"):
                assert data[navn]["merknad"], (rad.kode, navn)


@pytest.mark.parametrize(
    ("kode", "per", "sti", "verdi"),
    [
        ("TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER", date(2026, 2, 23), ("rente", "status"), "AVHENGER"),
        ("TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER", date(2026, 2, 24), ("rente", "status"), "UNNTATT_15_1"),
        ("TILBAKEKREVING_BARNETRYGD", date(2025, 12, 31), ("rente", "status"), "AAPEN"),
        ("TILBAKEKREVING_BARNETRYGD", date(2026, 1, 1), ("rente", "status"), "PARAGRAF_15"),
        ("tvangsfullbyrdelsesloven_2-14_f", date(2026, 6, 30), ("listepunkt",), None),
        ("tvangsfullbyrdelsesloven_2-14_f", date(2026, 7, 1), ("listepunkt", "fra"), "2026-07-01"),
        (f"{F}_2-5_a", date(2025, 12, 31), ("foreldelse", "til"), "2025-12-31"),
        (f"{F}_2-5_a", date(2026, 1, 1), ("foreldelse", "fra"), "2026-01-01"),
    ],
)
def test_dagen_avgjoer(kode: str, per: date, sti: tuple[str, ...], verdi: str | None) -> None:
    data: Any = som_json(kode, per)
    for noekkel in sti:
        data = data[noekkel]
    assert data == verdi


BARNETRYGD, REGRESS = "TILBAKEKREVING_BARNETRYGD", f"{F}_2-4_b"


@pytest.mark.parametrize(
    ("kode", "per", "klasser"),
    [
        (BARNETRYGD, date(2022, 12, 31), {"TREKK_TIDLIGERE": "e", "MOTREGNING": "e"}),
        (BARNETRYGD, date(2023, 1, 1), {"TREKK_TIDLIGERE": "f", "MOTREGNING": "f"}),
        (BARNETRYGD, date(2025, 12, 31), {"TREKK_TIDLIGERE": "f", "MOTREGNING": "f"}),
        (BARNETRYGD, date(2026, 1, 1), {"TREKK_TIDLIGERE": "f", "TREKK_NYTT": "e", "MOTREGNING": "f"}),
        (BARNETRYGD, date(2027, 1, 1), {"TREKK_TIDLIGERE": "f", "TREKK_NYTT": "e", "MOTREGNING": "e"}),
        (REGRESS, date(2025, 12, 31), {"TREKK_TIDLIGERE": "a"}),
        (REGRESS, date(2026, 12, 31), {"TREKK_TIDLIGERE": "a", "TREKK_NYTT": "a", "MOTREGNING": "a"}),
        (REGRESS, date(2027, 1, 1), {"TREKK_TIDLIGERE": "a", "TREKK_NYTT": "d", "MOTREGNING": "d"}),
    ],
)
def test_prioriteten_er_den_som_gjelder_dagen(kode: str, per: date, klasser: dict[str, str]) -> None:
    assert {p["formaal"]: p["bokstav"] for p in som_json(kode, per)["prioritet"]} == klasser


def test_uten_dag_er_prioriteten_for_alle_tidsrom() -> None:
    kode = "TILBAKEKREVING_BARNETRYGD"
    assert len(som_json(kode)["prioritet"]) == len(prioritet_for(kode) or ())


def test_hver_rad_er_sin_egen() -> None:
    """Den som endrer svaret sitt, endrer ikke katalogen."""
    foer = som_json("TILBAKEKREVING_BARNETRYGD")
    foer["tvangsgrunnlag"]["hjemler"].clear()
    foer["prioritet"][0]["mulige"].append("x")
    etter = som_json("TILBAKEKREVING_BARNETRYGD")
    assert etter["tvangsgrunnlag"]["hjemler"]
    assert "x" not in etter["prioritet"][0]["mulige"]


def test_json_uten_listepunkt() -> None:
    assert som_json("ERSTATNING_DOM_NAV")["listepunkt"] is None


def test_en_rad_som_ikke_er_i_katalogen() -> None:
    with pytest.raises(KeyError, match="FINNES_IKKE"):
        til_json(attrs.evolve(rad_for("TILBAKEKREVING_BARNETRYGD"), kode="FINNES_IKKE"))
