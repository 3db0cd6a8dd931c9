"""Eksempelporteføljen: den dekker det den skal, skrives likt hver gang og kan vurderes alle dager."""

from __future__ import annotations

import csv
import functools
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from random import Random

import attrs
import pytest

from innkrevingsregler.avledning.utlegg import skjaeringstidspunkt
from innkrevingsregler.fakta.koder import (
    Adressegradering,
    Hendelsestype,
    Innkrever,
    Kreditortype,
    Linjetype,
    Namsmyndighet,
    Regelverk,
    RettsligArt,
    Sakstype,
    Skyldnertype,
    Utleggsutfall,
)
from innkrevingsregler.fakta.krav import PERIODEFELT, Krav
from innkrevingsregler.fakta.lesing import les_krav
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.regelform.utfall import Avgjort, Konflikt, Trenger, UtenforDekning
from innkrevingsregler.regler import regelverksvalg
from innkrevingsregler.rettskilder.katalog import Kategori, finn, katalog
from innkrevingsregler.vurdering import Vurdering, vurder

ROT = Path(__file__).parents[1]
MAPPE = ROT / "eksempler" / "portefoelje"
TABELLER = ("hendelser", "krav", "linjer", "saker", "skyldnere", "trekk")
DAGER = (date(2025, 12, 31), date(2026, 11, 22), date(2027, 1, 1), date(2030, 1, 1))


@pytest.fixture(scope="module")
def portefoelje() -> tuple[Krav, ...]:
    return les_krav(MAPPE)


@functools.cache
def vurdert(per: date) -> tuple[Vurdering, ...]:
    """Hele porteføljen vurdert den dagen."""
    return tuple(vurder(k, per) for k in les_krav(MAPPE))


def _hendelser(portefoelje: Iterable[Krav]) -> list[object]:
    return [h for k in portefoelje for h in k.hendelser]


# ---- Filene ----------------------------------------------------------------------------------------------


def test_skriptet_skriver_de_samme_filene(tmp_path: Path) -> None:
    skript = ROT / "eksempler" / "lag_portefoelje.py"
    miljoe = {**os.environ, "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, str(skript), str(tmp_path)], check=True, cwd=tmp_path, env=miljoe)
    assert sorted(f.name for f in MAPPE.iterdir()) == [f"{navn}.csv" for navn in TABELLER]
    for navn in TABELLER:
        hva = f"{navn}.csv er ikke som skriptet skriver den: kjør python eksempler/lag_portefoelje.py"
        assert (tmp_path / f"{navn}.csv").read_bytes() == (MAPPE / f"{navn}.csv").read_bytes(), hva


def test_id_ene_er_oppdiktede_og_ingen_celle_ligner_et_foedselsnummer() -> None:
    form = {
        "krav": {"id": r"K-\d{4}", "skyldner": r"S-\d{4}", "kreditor.id": r"O-\d{3}"},
        "skyldnere": {"id": r"S-\d{4}"},
        "trekk": {"trekkpliktig": r"A-\d{3}"},
    }
    for navn in TABELLER:
        with (MAPPE / f"{navn}.csv").open(encoding="utf-8", newline="") as fil:
            for rad in csv.DictReader(fil):
                assert not any(re.search(r"(?<!\d)\d{9,}(?!\d)", celle) for celle in rad.values()), rad
                for kolonne, moenster in form.get(navn, {}).items():
                    assert not rad[kolonne] or re.fullmatch(moenster, rad[kolonne]), (navn, rad)


# ---- Hva den dekker --------------------------------------------------------------------------------------


def test_minst_fem_hundre_krav_og_hver_sin_id(portefoelje: tuple[Krav, ...]) -> None:
    assert len(portefoelje) >= 500
    assert len({k.id for k in portefoelje}) == len(portefoelje)


def test_hver_kravtype_i_katalogen_er_med_og_noen_ukjente(portefoelje: tuple[Krav, ...]) -> None:
    brukte = {k.kravtype for k in portefoelje}
    assert {r.kode for r in katalog()} <= brukte
    kategorier = {r.kategori for kode in brukte if kode and (r := finn(kode))}
    assert kategorier == set(Kategori)
    assert None in brukte
    assert sum(1 for kode in brukte if kode and finn(kode) is None) >= 20


@pytest.mark.parametrize(
    ("koder", "i_krav"),
    [
        (Hendelsestype, lambda k: [h.type for h in k.hendelser]),
        (Kreditortype, lambda k: [k.kreditor and k.kreditor.type]),
        (Innkrever, lambda k: [k.innkrever]),
        (Linjetype, lambda k: [linje.type for linje in k.linjer]),
        (RettsligArt, lambda k: [k.rettslig_art]),
        (Sakstype, lambda k: [s.type for s in k.saker]),
        (Namsmyndighet, lambda k: [s.namsmyndighet for s in k.saker]),
        (Utleggsutfall, lambda k: [s.utfall for s in k.saker]),
        (Regelverk, lambda k: [t.regelverk for t in k.trekk]),
        (Skyldnertype, lambda k: [k.skyldner and k.skyldner.type]),
        (Adressegradering, lambda k: [k.skyldner and k.skyldner.adressegradering]),
    ],
    ids=lambda verdi: getattr(verdi, "__name__", ""),
)
def test_hver_kode_er_brukt(portefoelje: tuple[Krav, ...], koder: type, i_krav: object) -> None:
    assert callable(i_krav)
    brukte = {kode for k in portefoelje for kode in i_krav(k)}
    # Porteføljen har bare utleggssaker og de som ligner; andre saker om tvangsfullbyrdelse prøves i eksemplene.
    assert not set(koder) - brukte - {Sakstype.ANNEN_TVANGSFULLBYRDELSE}  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("foer", "etter"), [(None, date(2026, 1, 1)), (date(2025, 12, 31), date(2027, 1, 1)), (date(2026, 12, 31), None)]
)
def test_saker_med_skjaeringstidspunkt_foer_i_og_etter_2026(
    portefoelje: tuple[Krav, ...], foer: date | None, etter: date | None
) -> None:
    dager = [dag for k in portefoelje for s in k.saker if (dag := skjaeringstidspunkt(s))]
    assert sum(1 for dag in dager if (foer is None or dag > foer) and (etter is None or dag < etter)) >= 10


def test_begge_regelverk_og_de_aapne_svarene_om_dem_er_med() -> None:
    utfall = [u.utfall for v in vurdert(DAGER[1]) for u in v.utlegg]
    assert {u.verdi for u in utfall if isinstance(u, Avgjort)} == {"NYTT", "TIDLIGERE"}
    assert {Trenger, UtenforDekning} <= {type(u) for u in utfall}


def test_hver_vei_inn_i_et_regelverk_er_med() -> None:
    utfall = [u.utfall for per in DAGER for v in vurdert(per) for u in v.utlegg]
    brukte = {id_ for u in utfall if isinstance(u, Avgjort) for id_ in u.regler}
    # Reglene som bare gjelder etter en valgt lesning, og de om kommuner og sikringstrekk når ett trekk er etablert.
    sjeldne = {"eldre_varsel_beslutning_2027", "kommunal_varsel_2026", "kommunal_ett_trekk", "sikringstrekk_ett_trekk"}
    sjeldne |= {"annen_sak_foer_2026", "annen_sak_etter_2025"}
    alle = {r.id for r in regelverksvalg.REGLER}
    assert not alle - brukte - {f"regelverk.utlegg.{navn}" for navn in sjeldne}


@pytest.mark.parametrize("verdi", Regelverk)
def test_begge_regelverk_forekommer_i_overgangsaaret(verdi: Regelverk) -> None:
    antall = 0
    for v in vurdert(DAGER[1]):
        dagene = {s.id: skjaeringstidspunkt(s) for s in v.krav.saker}
        for u in v.utlegg:
            dag = dagene[u.sak]
            i_2026 = dag is not None and dag.year == 2026
            antall += i_2026 and isinstance(u.utfall, Avgjort) and u.utfall.verdi == verdi
    assert antall >= 10


@pytest.mark.parametrize(
    "felt",
    [
        "kravtype",
        "kreditor",
        "innkrever",
        "skyldner",
        "oppstaatt",
        "forfall",
        "fristens_utgangspunkt",
        "fullstendig_til",
    ],
)
def test_hvert_viktig_felt_er_ukjent_i_noen_krav_og_kjent_i_andre(portefoelje: tuple[Krav, ...], felt: str) -> None:
    ukjente = sum(getattr(k, felt) is None for k in portefoelje)
    assert 3 <= ukjente < len(portefoelje)


@pytest.mark.parametrize("felt", ["type", "beloep", "forfall"])
def test_noen_linjer_er_ufullstendige(portefoelje: tuple[Krav, ...], felt: str) -> None:
    assert any(getattr(linje, felt) is None for k in portefoelje for linje in k.linjer)


@pytest.mark.parametrize("felt", ["dato", "gitt", "overfor", "sak"])
def test_noen_hendelser_er_ufullstendige(portefoelje: tuple[Krav, ...], felt: str) -> None:
    verdier = [getattr(h, felt) for h in _hendelser(portefoelje) if hasattr(h, felt)]
    assert None in verdier
    assert any(verdi is not None for verdi in verdier)


def test_skyldnere_har_perioder_med_hver_sin_opplysning(portefoelje: tuple[Krav, ...]) -> None:
    perioder = [p for k in portefoelje if k.skyldner for p in k.skyldner.perioder]
    oppgitt = {navn for navn in PERIODEFELT if any(getattr(p, navn) is not None for p in perioder)}
    assert {"fylke", "kommune", "adressegradering", "loepende_trekk_gammelt"} <= oppgitt


# ---- Den kan vurderes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("per", DAGER, ids=str)
def test_alle_krav_kan_vurderes_og_svarene_er_stabile(portefoelje: tuple[Krav, ...], per: date) -> None:
    svarene = {v.krav.id: v for v in vurdert(per)}
    for k in Random(str(per)).sample(portefoelje, 250):
        assert vurder(k, per) == svarene[k.id]


@pytest.mark.parametrize("per", DAGER, ids=str)
def test_svarene_henger_sammen(per: date) -> None:
    for krav_id, linje in ((v.krav.id, linje) for v in vurdert(per) for linje in v.foreldelse):
        avgjort = linje.status is Status.AVGJORT
        assert avgjort == (linje.siste_dag is not None or linje.hviler != ()), (krav_id, linje)
        assert linje.siste_dag is None or linje.foreldet == (per > linje.siste_dag), (krav_id, linje)
        if linje.tidligst and linje.senest:
            assert linje.tidligst <= linje.senest, (krav_id, linje)


def test_noen_er_avgjort_noen_mangler_fakta_og_noen_er_utenfor() -> None:
    statuser = [linje.status for v in vurdert(DAGER[1]) for linje in v.foreldelse]
    for status in (Status.AVGJORT, Status.TRENGER, Status.UTENFOR_DEKNING):
        assert statuser.count(status) >= 30


def test_ingen_svar_er_en_konflikt() -> None:
    for per in DAGER:
        for v in vurdert(per):
            assert Status.KONFLIKT not in {linje.status for linje in v.foreldelse}
            assert not [u for u in v.utlegg if isinstance(u.utfall, Konflikt)]


@pytest.mark.krever_durable
def test_motorene_svarer_likt_paa_hele_portefoeljen() -> None:
    for v in vurdert(DAGER[1]):
        assert attrs.evolve(vurder(v.krav, v.per, motor="durable"), motor="skalar") == v, v.krav.id
