# ruff: noqa: E501 – stikkprøvene er tabeller som leses linje for linje
"""Kortet for en kravtype: alle kravtyper har et, i ord, og ordene finnes for hver kode."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

import pytest

from innkrevingsregler.forklaring import katalogkort as kort
from innkrevingsregler.rettskilder.katalog import Katalograd, Kategori, finn, katalog
from innkrevingsregler.rettskilder.katalog.egenskaper import Tvangsgrunnlagsstatus
from innkrevingsregler.rettskilder.katalog.ettergivelse import Sperre
from innkrevingsregler.rettskilder.katalog.foreldelse import Foreldelsesregime
from innkrevingsregler.rettskilder.katalog.rente import Rentestatus

F = "innkrevingsforskriften"
PER = date(2026, 11, 22)


def rad_for(kode: str, per: date | None = None) -> Katalograd:
    rad = finn(kode, per)
    assert rad is not None
    return rad


def opplysninger(kode: str, per: date | None = PER) -> dict[str, kort.Opplysning]:
    return {o.egenskap: o for o in kort.katalogkort(rad_for(kode, per), per).opplysninger}


@pytest.mark.parametrize(
    ("ord_", "koder"),
    [
        (kort.KATEGORIER, Kategori),
        (kort.TVANGSGRUNNLAG, Tvangsgrunnlagsstatus),
        (kort.RENTE, Rentestatus),
        (kort.FORELDELSE, Foreldelsesregime),
        (kort.SPERRE, Sperre),
    ],
)
def test_hver_kode_har_sitt_eget_ord(ord_: Mapping[StrEnum, str], koder: type[StrEnum]) -> None:
    assert set(ord_) == set(koder)
    assert len(set(ord_.values())) == len(ord_)


@pytest.mark.parametrize("per", [None, date(2025, 12, 31), PER, date(2027, 1, 1)], ids=str)
def test_hver_kravtype_har_et_kort_uten_tomme_svar(per: date | None) -> None:
    for rad in katalog(per):
        ett = kort.katalogkort(rad, per)
        assert all(o.svar.strip() == o.svar != "" for o in ett.opplysninger), rad.kode
        assert {"Tvangsgrunnlag", "Rente", "Foreldelse", "Ettergivelse"} <= {o.egenskap for o in ett.opplysninger}
        assert all(len(linje) <= 80 for linje in kort.kort_som_tekst(ett, 80).splitlines()[2:]), rad.kode


@pytest.mark.parametrize(
    ("kode", "egenskap", "svar", "bestemmelser"),
    [
        (f"{F}_2-6_2_luftfartsloven", "Tvangsgrunnlag", "egen lov og § 7-2 bokstav d", "luftfartsloven § 13 a-8 første ledd første punktum og tvangsfullbyrdelsesloven § 7-2 første ledd bokstav d"),
        (f"{F}_2-6_2_luftfartsloven", "Kravet bygger på", "luftfartsloven § 13 a-5", ""),
        (f"{F}_2-6_2_luftfartsloven", "Andre regler om frafall", "finnes", "luftfartsloven § 13 a-5 fjerde ledd andre punktum"),
        (f"{F}_2-4_a", "Rente", "gebyr eller tillegg i stedet (fra 2026-01-01)", "innkrevingsforskriften §§ 15-1 og 15-2 første ledd"),
        (f"{F}_2-5_a", "Ettergivelse", "§ 18 avhenger, § 19 avhenger, § 20 ikke stengt", "innkrevingsforskriften § 3-3 første ledd bokstav a og b"),
        (f"{F}_2-5_a", "Klasse i trekk etter nytt regelverk", "b, c eller e (fra 2026-01-01)", "dekningsloven § 2-8 første ledd bokstav b, c og e"),
        ("ERSTATNING_DOM_NAV", "Innkreves etter", "ikke på listen", ""),
    ],
)  # fmt: skip
def test_stikkproever(kode: str, egenskap: str, svar: str, bestemmelser: str) -> None:
    opplysning = opplysninger(kode)[egenskap]
    assert (opplysning.svar, opplysning.bestemmelser) == (svar, bestemmelser)


def test_uten_listepunkt_sier_kortet_hvorfor() -> None:
    assert opplysninger("TILBAKEKREVING_BARNETRYGD", date(2025, 12, 31))["Innkreves etter"].merknad == (
        "listepunktet gjelder fra 2026-01-01"
    )


def test_tvil_om_klassen_staar_med_hver_lesnings_bokstav() -> None:
    merknad = opplysninger("TILBAKEKREVING_BARNETRYGD")["Klasse ved motregning"].merknad
    assert merknad == "Tvilspunkt F13: «rett_2025» gir f, «dagens» gir e. Tvilspunkt F15."


def test_det_som_er_soekt_staar_i_merknaden() -> None:
    assert "Søkt: barnetrygdloven § 13" in opplysninger("TILBAKEKREVING_BARNETRYGD")["Rente"].merknad
