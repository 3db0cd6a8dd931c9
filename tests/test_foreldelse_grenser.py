"""Grensene for en åpen tidslinje: de er dager det kan bli, og det som er nevnt, avgjør hvilken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, Kunnskapsemne, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse, Stegvirkning
from innkrevingsregler.lag.mulige_frister import UANSETT
from innkrevingsregler.vurdering import tidslinje, vurder

PER = date(2060, 1, 2)
LESNINGER = {"L6": "gjenoppliver_ikke", "L16": "kravets_frist", "L17": "hver_frist_uflyttet", "P153": "ny_frist"}
dager = st.dates(date(2018, 1, 1), date(2026, 12, 31))


def linjen(krav: Krav, **valg: Any) -> Linjeforeldelse:
    return tidslinje(krav, PER, lesninger=LESNINGER, **valg)[0]


def et_krav(art: RettsligArt, *hendelser: Hendelse, **felter: Any) -> Krav:
    return Krav(
        id="K1",
        rettslig_art=art,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        kreditor=Kreditor(type=Kreditortype.STAT),
        tvangsgrunnlag=True,
        linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
        hendelser=hendelser,
        **felter,
    )


@st.composite
def avbrudd(draw: st.DrawFn) -> Hendelse:
    """Hendelser der alt er kjent, og som kan gi en ny frist, hvile eller ingenting."""
    dag = draw(st.dates(date(2019, 1, 1), date(2034, 12, 31)))
    return draw(
        st.sampled_from(
            [
                h.Erkjennelse(dato=dag, overfor=Part.KREDITOR),
                h.Utleggspant(dato=dag, fra_hvem=Part.ALMINNELIG_NAMSMANN),
                h.Fristavtale(dato=dag, aar=2),
                h.Purring(dato=dag),
            ]
        )
    )


@st.composite
def aapne_krav(draw: st.DrawFn) -> Krav:
    """Krav der alle dager er kjent, men ikke om kjøpet, kontrakten eller personskaden."""
    fra, grunnlag = draw(dager), draw(st.dates(date(2000, 1, 1), date(2017, 12, 31)))
    hendelser = draw(st.lists(avbrudd(), max_size=2))
    if draw(st.booleans()):
        return et_krav(RettsligArt.PENGELAAN, *hendelser, fristens_utgangspunkt=fra)
    kunnskap = h.Kunnskap(dato=fra, fikk=fra, emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
    felter = {"fristens_utgangspunkt": draw(dager), "ansvarsgrunnlag_opphoert": grunnlag}
    skjult = draw(st.sets(st.sampled_from(("i_kontrakt", "personskade"))))
    kjent = {felt: draw(st.booleans()) for felt in ("i_kontrakt", "personskade") if felt not in skjult}
    return et_krav(RettsligArt.SKADESERSTATNING, *hendelser, kunnskap, **felter, **kjent)


def _utfylt(krav: Krav, svar: Linjeforeldelse) -> dict[tuple[bool, ...], Linjeforeldelse]:
    """Svaret for hver måte det som mangler, kan være på."""
    felt = [v.noekkel.removeprefix("krav.") for v in svar.trenger]
    valg = product((True, False), repeat=len(felt))
    return {ett: linjen(attrs.evolve(krav, **dict(zip(felt, ett, strict=True)))) for ett in valg}


@settings(deadline=None, max_examples=60)
@given(aapne_krav())
def test_grensene_er_dager_svaret_kan_bli_naar_det_som_mangler_oppgis(krav: Krav) -> None:
    svar = linjen(krav)
    if svar.status is Status.AVGJORT:
        return
    assert svar.status is Status.TRENGER
    utfylt = _utfylt(krav, svar).values()
    assert all(ett.status is Status.AVGJORT for ett in utfylt), [ett.trenger for ett in utfylt]
    ender = [ett.siste_dag for ett in utfylt]
    if None not in ender:
        assert (min(ender), max(ender)) == (svar.tidligst, svar.senest)


@settings(deadline=None, max_examples=60)
@given(aapne_krav())
def test_hvert_faktum_som_mangler_kan_flytte_dagen(krav: Krav) -> None:
    svar = linjen(krav)
    assume(svar.status is Status.TRENGER)
    ender = {valg: (ett.siste_dag, ett.hviler) for valg, ett in _utfylt(krav, svar).items()}
    for nr, faktum in enumerate(svar.trenger):
        andre = {valg: (*valg[:nr], not valg[nr], *valg[nr + 1 :]) for valg in ender}
        assert any(ender[valg] != ender[annet] for valg, annet in andre.items()), faktum.noekkel


def _i_kontrakt_med_kunnskap(**felter: Any) -> Krav:
    """Erstatning i kontrakt der det er oppgitt noe som bare betyr noe om det er personskade."""
    dag = date(2018, 1, 1)
    kunnskap = h.Kunnskap(dato=dag, fikk=dag, emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
    utgangspunkt = {"fristens_utgangspunkt": date(2025, 4, 22), "ansvarsgrunnlag_opphoert": date(2000, 1, 1)}
    return et_krav(RettsligArt.SKADESERSTATNING, kunnskap, i_kontrakt=True, **utgangspunkt, **felter)


@settings(deadline=None, max_examples=60)
@given(aapne_krav(), st.lists(st.booleans(), min_size=5, max_size=5))
def test_er_svaret_avgjort_uten_et_faktum_er_det_det_samme_med_det(krav: Krav, verdier: list[bool]) -> None:
    svar = linjen(krav)
    assume(svar.status is Status.AVGJORT)
    felt = ("kredittkjoep", "i_kontrakt", "personskade", "voldt_i_erverv_eller_mot_barn", "faren_var_kjent")
    ukjent = {n: v for n, v in zip(felt, verdier, strict=True) if getattr(krav, n) is None}
    med = linjen(attrs.evolve(krav, **ukjent))
    assert (med.status, med.siste_dag, med.hviler) == (svar.status, svar.siste_dag, svar.hviler)


@pytest.mark.parametrize(
    "felter", [{}, {"personskade_unntak": False}, {"voldt_i_erverv_eller_mot_barn": False}, {"faren_var_kjent": True}]
)
def test_er_noe_oppgitt_om_skaden_er_det_ikke_lagt_til_grunn_hva_den_er(felter: Mapping[str, Any]) -> None:
    krav = _i_kontrakt_med_kunnskap(**felter)
    svar = linjen(krav)
    assert svar.status is Status.TRENGER
    assert "krav.personskade" in [v.noekkel for v in svar.trenger]
    assert vurder(krav, PER).forutsetninger == vurder(attrs.evolve(krav, personskade=False), PER).forutsetninger


def test_det_som_er_lagt_til_grunn_om_skaden_er_sagt() -> None:
    krav = et_krav(RettsligArt.SKADESERSTATNING, i_kontrakt=True, fristens_utgangspunkt=date(2024, 2, 12))
    assert linjen(krav).status is Status.AVGJORT
    uten, med = vurder(krav, PER).forutsetninger, vurder(attrs.evolve(krav, personskade=False), PER).forutsetninger
    (sagt,) = set(uten) - set(med)
    assert "ikke gjelder personskade" in sagt


@settings(deadline=None, max_examples=60)
@given(dager, st.integers(0, 400), st.lists(avbrudd(), max_size=2), st.integers(0, 400))
def test_oppgis_utgangspunktet_blir_det_grensen_eller_en_dag_imellom(
    oppstaatt: date, dager_til: int, hendelser: list[Hendelse], imellom: int
) -> None:
    """Er kravet oppstått og forfalt, ligger dagen fristen regnes fra, på eller mellom de to dagene."""
    forfall = date.fromordinal(oppstaatt.toordinal() + dager_til)
    assume(all(hendelse.dato and hendelse.dato >= oppstaatt for hendelse in hendelser))
    krav = et_krav(RettsligArt.ALMINNELIG, *hendelser, oppstaatt=oppstaatt, forfall=forfall)
    svar = linjen(krav)

    def fra(dag: date) -> date | None:
        return linjen(attrs.evolve(krav, fristens_utgangspunkt=dag)).siste_dag

    midt = date.fromordinal(oppstaatt.toordinal() + min(imellom, dager_til))
    if svar.status is Status.AVGJORT:
        assert fra(oppstaatt) == fra(midt) == fra(forfall) == svar.siste_dag
        return
    assert [v.noekkel for v in svar.trenger] == ["krav.fristens_utgangspunkt"]
    tidligst, dag, senest = fra(oppstaatt), fra(midt), fra(forfall)
    assert (tidligst, senest) == (svar.tidligst, svar.senest)
    assert tidligst is not None
    assert dag is not None
    assert senest is not None
    assert tidligst <= dag <= senest


@pytest.mark.parametrize(
    ("felter", "ventet"),
    [
        ({"ansvarsgrunnlag_opphoert": date(2023, 1, 10)}, (None, None, Status.AVGJORT)),
        ({"ansvarsgrunnlag_opphoert": date(2006, 1, 10)}, (date(2026, 1, 12), date(2026, 3, 16), Status.TRENGER)),
        ({}, (None, date(2026, 3, 16), Status.TRENGER)),
    ],
)
def test_en_ytre_stopp_som_ikke_er_kjent_er_ingen_nedre_grense(
    felter: Mapping[str, Any], ventet: tuple[date | None, date | None, Status]
) -> None:
    dag = date(2023, 3, 15)
    kunnskap = h.Kunnskap(dato=dag, fikk=dag, emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
    krav = et_krav(RettsligArt.SKADESERSTATNING, kunnskap, fristens_utgangspunkt=dag, **felter)
    svar = linjen(krav)
    assert (svar.tidligst, svar.senest, svar.status) == ventet


def test_steget_sier_hvilke_frister_det_kan_vaere_og_at_dagen_er_den_samme() -> None:
    dag = date(2023, 3, 15)
    kunnskap = h.Kunnskap(dato=dag, fikk=dag, emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
    felter = {"fristens_utgangspunkt": dag, "ansvarsgrunnlag_opphoert": date(2023, 1, 10)}
    (steg, *_) = linjen(et_krav(RettsligArt.SKADESERSTATNING, kunnskap, **felter)).steg
    assert steg.virkning is Stegvirkning.UTGANGSPUNKT
    assert steg.fordi.endswith(UANSETT)
    bestemmelser = {henvisning.kode for henvisning in steg.hjemler}
    assert {"foreldelsesloven/9/nr1/pkt1", "foreldelsesloven/9/nr2/pkt1", "foreldelsesloven/9/nr3"} <= bestemmelser


@settings(deadline=None, max_examples=25)
@given(aapne_krav())
def test_durable_gir_de_samme_grensene(krav: Krav) -> None:
    assert linjen(krav, motor="durable") == linjen(krav)
