"""Avbrudd mellom siste dag og dagen et tillegg etter foreldelsesloven § 10 regnes fra."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Kunnskapsemne, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.frister import frist
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse, Stegvirkning
from innkrevingsregler.loep import Loep, Skrittvirkning, avbryt, med_tilleggstid, tilleggsfrist
from innkrevingsregler.vurdering import tidslinje

PER = date(2060, 1, 1)
ANDRE = {"L6": "gjenoppliver_ikke", "L16": "kravets_frist"}
"""Tvilen om dommer er en annen sak enn den her."""
FRA = date(2022, 5, 20)
GRUNN = frist(FRA, aar=3)
TAKET = frist(GRUNN.uten_flytting, aar=10).siste_dag
EN_DAG = timedelta(days=1)

etter_siste_dag = st.dates(GRUNN.siste_dag + EN_DAG, TAKET + timedelta(days=700))
lesninger = st.sampled_from(("hver_frist_uflyttet", "hver_frist_flyttet", "samlet_tak"))


def erkjent(dag: date) -> Hendelse:
    return h.Erkjennelse(dato=dag, overfor=Part.KREDITOR)


@st.composite
def tillegg(draw: st.DrawFn) -> Hendelse:
    dag = draw(st.dates(date(2022, 6, 1), TAKET + timedelta(days=2000)))
    emne = draw(st.sampled_from((Kunnskapsemne.FORDRING_ELLER_SKYLDNER, Kunnskapsemne.AVBRUDD_MULIG_I_NORGE, None)))
    return h.HindringOpphoert(dato=dag) if emne is None else h.Kunnskap(dato=dag, fikk=dag, emne=emne)


@st.composite
def avbrudd(draw: st.DrawFn) -> Hendelse:
    dag = draw(st.dates(date(2023, 1, 1), TAKET + timedelta(days=700)))
    return draw(
        st.sampled_from(
            (
                erkjent(dag),
                h.Stevning(dato=dag, postlagt=dag),
                h.Avvisning(dato=dag, forsettlig=False),
                h.Dom(dato=dag, bindende=True),
                h.Fristavtale(dato=dag, aar=2),
                h.Proklama(dato=dag, meldefrist=dag + timedelta(days=60), anmeldt=True),
            )
        )
    )


def linjen(*hendelser: Hendelse, l17: str = "hver_frist_uflyttet", per: date = PER) -> Linjeforeldelse:
    krav = Krav(
        id="K1",
        rettslig_art=RettsligArt.ALMINNELIG,
        fristens_utgangspunkt=FRA,
        linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
        hendelser=hendelser,
    )
    return tidslinje(krav, per, lesninger={"L17": l17, **ANDRE})[0]


def _ende(svar: Linjeforeldelse) -> date:
    assert svar.status in (Status.AVGJORT, Status.TRENGER), svar.hvorfor
    return svar.siste_dag or (date.max if svar.status is Status.AVGJORT else svar.tidligst or date.min)


@settings(deadline=None, max_examples=40)
@example([erkjent(date(2025, 8, 25))], h.HindringOpphoert(dato=date(2026, 1, 24)), "samlet_tak")
@given(st.lists(avbrudd(), max_size=3), tillegg(), lesninger)
def test_et_tillegg_gjoer_aldri_siste_dag_tidligere(hendelser: list[Hendelse], ny: Hendelse, l17: str) -> None:
    assert _ende(linjen(*hendelser, ny, l17=l17)) >= _ende(linjen(*hendelser, l17=l17))


@settings(deadline=None, max_examples=40)
@example(TAKET, TAKET + timedelta(days=400))
@example(TAKET + EN_DAG, TAKET + timedelta(days=400))
@given(etter_siste_dag, etter_siste_dag)
def test_siste_dag_naar_erkjennelsen_kom_foer_tillegget(en: date, annen: date) -> None:
    """Rekker tillegget fram til erkjennelsen, er det den seneste av de to fristene; ellers er det taket."""
    erkjennelse, dagen = min(en, annen), max(en, annen) + EN_DAG
    svar = linjen(erkjent(erkjennelse), h.HindringOpphoert(dato=dagen))
    steget = next(s for s in svar.steg if s.hendelse == "ERKJENNELSE")
    if erkjennelse <= TAKET:
        assert svar.siste_dag == max(frist(erkjennelse, aar=3).siste_dag, frist(dagen, aar=1).siste_dag)
        assert steget.virkning is Stegvirkning.NY_FRIST
        assert {h.paragraf for h in steget.hjemler} >= {"10", "14", "20"}
        assert "Kravet var ikke foreldet da" in steget.fordi
    else:
        assert (svar.siste_dag, steget.virkning) == (TAKET, Stegvirkning.FOR_SENT)


@settings(deadline=None, max_examples=20)
@given(etter_siste_dag, etter_siste_dag, st.integers(0, 800))
def test_et_tillegg_som_ikke_er_kjent_enda_teller_ikke(en: date, annen: date, foer: int) -> None:
    erkjennelse, dagen = min(en, annen), max(en, annen) + EN_DAG
    per = max(erkjennelse, dagen - timedelta(days=1 + foer))
    svar = linjen(erkjent(erkjennelse), h.HindringOpphoert(dato=dagen), per=per)
    assert svar.siste_dag == GRUNN.siste_dag


@pytest.mark.parametrize("kjent", [date(2026, 1, 24), date(2032, 3, 1)])
def test_er_dagen_ukjent_lander_svaret_mellom_grensene(kjent: date) -> None:
    aapen = linjen(erkjent(date(2025, 8, 25)), h.HindringOpphoert())
    assert (aapen.status, [v.noekkel for v in aapen.trenger]) == (Status.TRENGER, ["hendelse.dato"])
    assert [s.virkning for s in aapen.steg[1:]] == [Stegvirkning.AAPEN, Stegvirkning.AAPEN]
    svar = linjen(erkjent(date(2025, 8, 25)), h.HindringOpphoert(dato=kjent))
    assert aapen.tidligst is not None
    assert aapen.tidligst <= _ende(svar)
    assert aapen.senest is None


@settings(deadline=None, max_examples=25)
@given(st.lists(avbrudd(), max_size=3), tillegg(), st.booleans())
def test_grensene_rommer_det_svaret_blir(hendelser: list[Hendelse], ny: Hendelse, erkjenner: bool) -> None:
    """Både når dagen for tillegget er ukjent, og når det er åpent om en betaling i mellomtiden erkjente resten."""
    betaling = h.Betaling(dato=date(2025, 8, 25), frivillig=True)
    kjent = _ende(linjen(*hendelser, attrs.evolve(betaling, erkjenner_rest=erkjenner), ny))
    udatert = h.Kunnskap(emne=ny.emne) if isinstance(ny, h.Kunnskap) else h.HindringOpphoert()
    for aapen in (linjen(*hendelser, betaling, ny), linjen(*hendelser, betaling, udatert)):
        assert aapen.siste_dag is None or aapen.siste_dag == kjent
        assert aapen.tidligst is None or aapen.tidligst <= kjent
        assert aapen.senest is None or kjent <= aapen.senest


def test_avbruddet_kan_selv_vaere_aapent() -> None:
    betaling = h.Betaling(dato=date(2025, 8, 25), frivillig=True)
    aapen = linjen(betaling, h.HindringOpphoert(dato=date(2026, 1, 24)))
    assert (aapen.status, aapen.tidligst, aapen.senest) == (Status.TRENGER, date(2027, 1, 25), date(2028, 8, 25))
    assert [v.noekkel for v in aapen.trenger] == ["hendelse.erkjenner_rest"]


# ---- Maskinen alene ----


def test_tiden_fram_til_avbruddet_er_det_som_er_brukt_av_taket() -> None:
    dag = date(2025, 8, 25)
    loep = med_tilleggstid(Loep.av(GRUNN), dag)
    assert loep.levende(dag)
    assert not loep.levende(dag + EN_DAG)
    etter, virkning = avbryt(loep, dag, frist(dag, aar=3))
    assert (virkning, etter.forlenget) == (Skrittvirkning.NY_FRIST, (dag - GRUNN.uten_flytting).days)
    assert etter.frist is etter.uten_tillegg
    igjen, _ = tilleggsfrist(etter, frist(date(2029, 1, 24), aar=1), tak=frist(dag, aar=13), samlet=True)
    assert igjen.siste() == frist(date(2029, 1, 24), aar=1)


def test_tilleggstiden_forkorter_aldri() -> None:
    loep = Loep.av(GRUNN)
    assert med_tilleggstid(loep, GRUNN.siste_dag) is loep
