"""Hvert av punktene i innkrevingsforskriften § 15-1, på begge sider av endringen 24. februar 2026.

Listen er forskriftens, i forskriftens rekkefølge. Punktet om etteroppgjør etter § 17-9 kom 24. februar; de andre
gjelder fra 1. januar 2026. Unntaket tar bare bort rente etter innkrevingsloven § 15: har loven eller forskriften egen
rente, står den.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from innkrevingsregler import Innkrever, Krav, Kravlinje, Linjetype, Oere, RettsligArt, Status, vurder
from innkrevingsregler import hendelser as h
from innkrevingsregler.fakta.koder import Ilegger

_F = "innkrevingsforskriften_"
_SKATT = f"{_F}2-3_b"

UTEN_RENTE: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("byggesaksgebyr, Arbeidstilsynet", "2-7_arbeidsmiljoeloven", {"ilagt_av": Ilegger.ARBEIDSTILSYNET}),
    ("etteroppgjør uførepensjon", "2-8_folketrygdloven_12-14", {}),
    ("etteroppgjør omstillingsstønad", "2-8_folketrygdloven_17-9", {"bare_avregnet": True}),
    ("etteroppgjør, AFP-tilskottsloven", "2-10_b", {}),
    ("etteroppgjør, AFP i Statens pensjonskasse", "2-10_c", {}),
    ("feilutbetalt bidrag", "2-4_c", {}),
    ("feilutbetalt bidragsforskudd", "2-4_f", {}),
    ("folketrygdens regress for bidragsforskudd", "2-4_b", {}),
    ("forsinkelsesgebyr, aksjeloven av 1976", "2-7_aksjeloven_1976", {}),
    ("forsinkelsesgebyr, regnskapsloven", "2-7_regnskapsloven", {}),
    ("inndragning", "2-5_a", {"rettslig_art": RettsligArt.INNDRAGNING}),
    ("krav som bare avregnes", "2-10_a", {}),
    ("overtredelsesgebyr, Arbeidstilsynet", "2-6_2_arbeidsmiljoeloven", {"ilagt_av": Ilegger.ARBEIDSTILSYNET}),
    ("overtredelsesgebyr, folkeregisterloven", "2-6_2_folkeregisterloven", {}),
    ("pålegg om å betale bidrag på nytt", "2-4_d", {}),
    ("bostøtte", "2-8_bustoettelova", {}),
    ("tvangsbot, barnelova", "2-8_barnelova_tvangsbot", {}),
    ("tvangsmulkt, Arbeidstilsynet", "2-6_1_arbeidsmiljoeloven", {"ilagt_av": Ilegger.ARBEIDSTILSYNET}),
    ("tvangsmulkt, Sjøfartsdirektoratet", "2-6_1_produktkontrolloven", {"ilagt_av": Ilegger.SJOEFARTSDIREKTORATET}),
    ("tvangsmulkt, Statens vegvesen", "2-6_1_forbrukermerkeloven", {"ilagt_av": Ilegger.STATENS_VEGVESEN}),
    ("tvangsmulkt, diskriminering", "2-6_1_likestillings_og_diskrimineringsloven", {}),
    ("tvangsmulkt, reelle rettighetshavere", "2-6_1_reelle_rettighetshavere", {}),
    ("tvangsmulkt, plan- og bygningsloven", "2-6_1_plan_og_bygningsloven", {}),
    ("tvangsmulkt, sivilbeskyttelsesloven", "2-6_1_sivilbeskyttelsesloven", {}),
    ("tvangsmulkt, skipssikkerhetsloven", "2-6_1_skipssikkerhetsloven", {}),
    ("tvangsmulkt, svalbardmiljøloven", "2-6_1_svalbardmiljoeloven", {}),
    ("tvangsmulkt, vegtrafikkloven", "2-6_1_vegtrafikkloven", {}),
    ("underholdsbidrag", "2-4_a", {}),
)
"""Punktet, kravtypen i katalogen, og det som ellers må være kjent."""

EGEN_RENTE = (
    ("overtredelsesgebyr, havne- og farvannsloven", "2-6_2_havne_og_farvannsloven"),
    ("overtredelsesgebyr, klimakvoteloven", "2-6_2_klimakvoteloven"),
)
"""Punktene der særloven eller forskriften til den selv gir rente fra forfall."""

TVILSOMME = (
    ("overtredelsesgebyr, kassasystemlova og skatteforvaltningsloven", RettsligArt.OVERTREDELSESGEBYR),
    ("tvangsmulkt, kassasystemlova og skatteforvaltningsloven", RettsligArt.TVANGSMULKT),
)
"""De fire punktene i katalogens § 2-3 b; om skattebetalingsloven § 11-1 gir rente, er tvilspunkt P10."""


def kravet(kode: str, forfall: date = date(2026, 1, 5), **felt: Any) -> Krav:
    """10 000 kroner varslet dagen etter forfall."""
    varslet = date(2026, 1, 6)
    return Krav(
        id="K",
        kravtype=kode,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        oppstaatt=date(2026, 1, 2),
        fastsatt=date(2026, 1, 2),
        forfall=forfall,
        fristens_utgangspunkt=forfall,
        fullstendig_til=date(2026, 12, 31),
        linjer=(Kravlinje(id="L", type=Linjetype.HOVEDSTOL, beloep=Oere(10_000_00), forfall=forfall),),
        hendelser=(h.Rentevarsel(dato=varslet, sendt=varslet, gitt=varslet),),
        **felt,
    )


@pytest.mark.parametrize("per", [date(2026, 2, 20), date(2026, 6, 1)], ids=str)
@pytest.mark.parametrize(("punkt", "kode", "felt"), UTEN_RENTE, ids=[punkt for punkt, *_ in UTEN_RENTE])
def test_punktet_gir_ingen_rente(punkt: str, kode: str, felt: dict[str, Any], per: date) -> None:
    svar = vurder(kravet(_F + kode, **felt), per).renter
    assert (svar.status, svar.sum, svar.rader) == (Status.AVGJORT, 0, ()), punkt


@pytest.mark.parametrize(("punkt", "kode"), EGEN_RENTE, ids=[punkt for punkt, _ in EGEN_RENTE])
def test_egen_rente_staar_tross_unntaket(punkt: str, kode: str) -> None:
    """30 dager fra forfall 5. januar: 10 000 × 12 % × 30 / 365 = 98,63."""
    svar = vurder(kravet(_F + kode), date(2026, 2, 4)).renter
    assert (svar.status, svar.sum) == (Status.AVGJORT, 98_63), punkt


@pytest.mark.parametrize(("punkt", "art"), TVILSOMME, ids=[punkt for punkt, _ in TVILSOMME])
def test_skatteforvaltningens_sanksjoner_staar_i_begge_lesninger(punkt: str, art: RettsligArt) -> None:
    """98,63 rundes ned til hele kroner når § 11-1 gjelder."""
    krav = kravet(_SKATT, rettslig_art=art)
    svar = vurder(krav, date(2026, 2, 4)).renter
    summene = {a.lesning: a.sum for a in svar.alternativer if a.punkt == "P10"}
    assert (svar.status, svar.sum, summene) == (Status.TVIL, None, {"rente_11_1": 98_00, "ingen_rente": 0}), punkt
    for lesning, ventet in summene.items():
        assert vurder(krav, date(2026, 2, 4), lesninger={"P10": lesning}).renter.sum == ventet


def test_vegtrafikkgebyret_avhenger_av_forskriften() -> None:
    """Uten å vite hvilken forskrift overtredelsesgebyret bygger på, er regelen det som mangler."""
    svar = vurder(kravet(f"{_F}2-6_2_vegtrafikkloven"), date(2026, 6, 1)).renter
    assert svar.status is Status.TRENGER
    assert "krav.forsinkelsesregel" in {v.noekkel for v in svar.trenger}


@pytest.mark.parametrize("kode", ["2-6_1_arbeidsmiljoeloven", "2-6_1_produktkontrolloven", "2-6_1_forbrukermerkeloven"])
def test_samme_lov_og_en_annen_myndighet_gir_rente(kode: str) -> None:
    """30 dager etter varselet 6. januar er 5. februar; 10 dager er 32,88."""
    krav = kravet(_F + kode, ilagt_av=Ilegger.ANNEN)
    assert vurder(krav, date(2026, 2, 15)).renter.sum == 32_88
    ukjent = vurder(attrs.evolve(krav, ilagt_av=None), date(2026, 2, 15)).renter
    assert [v.noekkel for v in ukjent.trenger] == ["krav.ilagt_av"]


@pytest.mark.parametrize("kode", [f"{_F}2-8_folketrygdloven_17-9", "TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER"])
def test_punktet_om_omstillingsstoenad_kom_24_februar(kode: str) -> None:
    """Rente fra 5. februar til 24. februar når det ikke bare avregnes: 19 dager, 62,47. Om den var ment, er R9."""
    krav = kravet(kode, bare_avregnet=False)
    lest = {lesning: vurder(krav, date(2026, 6, 1), lesninger={"R9": lesning}).renter.sum for lesning in R9}
    assert lest == {"paaloept": 62_47, "aldri_ment": 0}
    ukjent = vurder(attrs.evolve(krav, bare_avregnet=None), date(2026, 6, 1)).renter
    assert [v.noekkel for v in ukjent.trenger] == ["krav.bare_avregnet"]


R9 = ("paaloept", "aldri_ment")


def test_hvert_punkt_er_med() -> None:
    """35 punkter: fire av dem er to og to like her, og vegtrafikkgebyret står for seg."""
    assert len(UTEN_RENTE) + len(EGEN_RENTE) + 2 * len(TVILSOMME) + 1 == 35
