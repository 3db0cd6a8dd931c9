"""Foreldelsens løp: egenskapene som gjelder for alle hendelser, og tilstandsmaskinen alene."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor
from innkrevingsregler.frister import frist
from innkrevingsregler.helligdager import er_virkedag
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse, Stegvirkning
from innkrevingsregler.loep import Hvile, Loep, Skrittvirkning, avbryt, avslutt, hvil, tilleggsfrist
from innkrevingsregler.vurdering import tidslinje

PER = date(2060, 1, 1)
HOVEDSTOL = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL)


def et_krav(*hendelser: Hendelse, linjer: tuple[Kravlinje, ...] = (HOVEDSTOL,)) -> Krav:
    return Krav(
        id="K1",
        rettslig_art=RettsligArt.ALMINNELIG,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        kreditor=Kreditor(type=Kreditortype.STAT),
        tvangsgrunnlag=True,
        fristens_utgangspunkt=date(2022, 3, 16),
        linjer=linjer,
        hendelser=hendelser,
    )


def linjen(krav: Krav, per: date = PER, **valg: Any) -> Linjeforeldelse:
    # Hva taket i § 10 nr. 4 regnes fra (L17), er en annen sak enn egenskapene her.
    lesninger = {"L17": "hver_frist_uflyttet", **valg.pop("lesninger", {})}
    return tidslinje(krav, per, lesninger=lesninger, **valg)[0]


def _ende(svar: Linjeforeldelse) -> date:
    """Siste dag; det som hviler uten slutt, er lenger enn alt annet."""
    assert svar.status is Status.AVGJORT, svar.hvorfor
    return svar.siste_dag or date.max


SAMME_DAG = date(2024, 1, 15)
ERKJENT = h.Erkjennelse(dato=date(2024, 3, 4), overfor=Part.KREDITOR)
dager = st.dates(date(2022, 4, 1), date(2034, 12, 31))


@st.composite
def sikre(draw: st.DrawFn) -> Hendelse:
    """Hendelser der alt er kjent, og reglene ikke er i tvil."""
    dag = draw(dager)
    return draw(
        st.sampled_from(
            [
                h.Erkjennelse(dato=dag, overfor=Part.KREDITOR),
                h.Betaling(dato=dag, frivillig=True, erkjenner_rest=True),
                h.Stevning(dato=dag, postlagt=dag),
                h.BegjaeringTvangsfullbyrdelse(dato=dag, postlagt=dag),
                h.Konkursbegjaering(dato=dag, av_fordringshaver=True),
                h.Fordringsanmeldelse(dato=dag),
                h.Utleggspant(dato=dag, fra_hvem=Part.ALMINNELIG_NAMSMANN),
                h.Fristavtale(dato=dag, aar=3),
                h.HindringOpphoert(dato=dag, egne_forhold=False),
                h.Proklama(dato=dag, meldefrist=dag + timedelta(days=60), anmeldt=True),
                h.Purring(dato=dag),
            ]
        )
    )


@settings(deadline=None, max_examples=60)
@example([h.Utleggspant(dato=date(2023, 3, 3), fra_hvem=Part.ALMINNELIG_NAMSMANN)], ERKJENT)
@given(st.lists(sikre(), max_size=4), sikre())
def test_en_hendelse_som_ikke_avslutter_noe_forkorter_aldri(hendelser: list[Hendelse], ny: Hendelse) -> None:
    assume(not isinstance(ny, h.Utleggspant))
    assert _ende(linjen(et_krav(*hendelser, ny))) >= _ende(linjen(et_krav(*hendelser)))


@settings(deadline=None, max_examples=60)
@example([], ERKJENT, 1)
@given(st.lists(sikre(), max_size=4), sikre(), st.integers(1, 900))
def test_et_skritt_etter_siste_dag_endrer_ingenting(hendelser: list[Hendelse], ny: Hendelse, etter: int) -> None:
    assume(not isinstance(ny, h.HindringOpphoert))
    ende = _ende(linjen(et_krav(*hendelser)))
    assume(ende < date(2055, 1, 1))
    framme = ende + timedelta(days=etter)
    felter: dict[str, Any] = {"dato": framme, **({"postlagt": framme} if hasattr(ny, "postlagt") else {})}
    assert _ende(linjen(et_krav(*hendelser, attrs.evolve(ny, **felter)))) == ende


@pytest.mark.parametrize(
    ("en", "annen"),
    [
        (
            h.BegjaeringTvangsfullbyrdelse(dato=SAMME_DAG),
            h.Utleggspant(dato=SAMME_DAG, fra_hvem=Part.ALMINNELIG_NAMSMANN),
        ),
        (h.Stevning(dato=SAMME_DAG), h.Dom(dato=SAMME_DAG, bindende=True)),
        (h.Fordringsanmeldelse(dato=SAMME_DAG), h.Boslutning(dato=SAMME_DAG, anerkjent=True)),
        (h.Stevning(dato=SAMME_DAG), h.Avvisning(dato=SAMME_DAG, forsettlig=False)),
        (ERKJENT, h.HindringOpphoert(dato=ERKJENT.dato, egne_forhold=False)),
    ],
)
def test_det_som_begynner_kommer_foer_det_som_slutter_samme_dag(en: Hendelse, annen: Hendelse) -> None:
    riktig, omvendt = linjen(et_krav(en, annen)), linjen(et_krav(annen, en))
    assert riktig == omvendt
    assert riktig.hviler == ()


@settings(deadline=None, max_examples=60)
@given(st.lists(sikre(), min_size=2, max_size=4), dager, st.randoms(use_true_random=False))
def test_hendelser_samme_dag_gir_samme_siste_dag_i_enhver_rekkefoelge(
    hendelser: list[Hendelse], dag: date, terning: Any
) -> None:
    felter: dict[str, Any] = {"dato": dag}
    samme = [attrs.evolve(en, **felter) for en in hendelser]
    ventet = _ende(linjen(et_krav(*samme)))
    terning.shuffle(samme)
    assert _ende(linjen(et_krav(*samme))) == ventet


@settings(deadline=None, max_examples=60)
@given(st.lists(sikre(), max_size=4))
def test_siste_dag_er_en_virkedag_uansett_hva_som_har_hendt(hendelser: list[Hendelse]) -> None:
    """Unntatt taket for tillegg og meldefristen i et proklama, som er dager loven ikke regner fram til."""
    assume(not any(isinstance(en, h.Proklama) for en in hendelser))
    svar = linjen(et_krav(*hendelser))
    assert svar.siste_dag is None or er_virkedag(svar.siste_dag)


@pytest.mark.parametrize(
    ("hendelse", "felt", "verdier"),
    [
        (h.Dom(dato=date(2025, 3, 3), bindende=True), "bindende", (True, False)),
        (h.Boslutning(dato=date(2025, 3, 3), anerkjent=True), "anerkjent", (True, False)),
        (h.Betaling(dato=date(2025, 3, 3), frivillig=True, erkjenner_rest=True), "erkjenner_rest", (True, False)),
        (h.Konkursbegjaering(dato=date(2025, 3, 3), av_fordringshaver=False), "av_fordringshaver", (False,)),
    ],
)
def test_det_som_mangler_lander_mellom_grensene(hendelse: Hendelse, felt: str, verdier: tuple[bool, ...]) -> None:
    uten: dict[str, Any] = {felt: None}
    aapent = linjen(et_krav(attrs.evolve(hendelse, **uten)), date(2026, 1, 1))
    assert aapent.status is Status.TRENGER
    for verdi in verdier:
        med: dict[str, Any] = {felt: verdi}
        svar = _ende(linjen(et_krav(attrs.evolve(hendelse, **med)), date(2026, 1, 1)))
        assert aapent.tidligst is None or aapent.tidligst <= svar
        assert aapent.senest is None or svar <= aapent.senest


@settings(deadline=None, max_examples=40)
@given(st.lists(sikre(), max_size=3), dager)
def test_renten_lever_aldri_lenger_enn_hovedstolen(hendelser: list[Hendelse], forfall: date) -> None:
    rente = Kravlinje(id="L2", type=Linjetype.RENTE, forfall=forfall, hovedstol="L1")
    krav = et_krav(*hendelser, linjer=(HOVEDSTOL, rente))
    hovedstol, renten = tidslinje(krav, PER, lesninger={"L17": "hver_frist_uflyttet"})
    if hovedstol.siste_dag and renten.siste_dag:
        assert renten.siste_dag <= hovedstol.siste_dag
    if hovedstol.siste_dag and renten.senest:
        assert renten.senest <= hovedstol.siste_dag


TILLEGG = st.sampled_from((Linjetype.RENTE, Linjetype.GEBYR, Linjetype.OMKOSTNING))
LEST = {"L1": "loeper_ikke", "L2": "alle_fra_2026", "L3": "med_hovedstol", "L17": "hver_frist_uflyttet"}


@settings(deadline=None, max_examples=40)
@example(
    [h.Stevning(dato=date(2026, 1, 1), postlagt=date(2026, 1, 1))],
    Linjetype.RENTE,
    date(2026, 1, 2),
    date(2023, 1, 1),
    True,
)
@given(st.lists(sikre(), max_size=2), TILLEGG, dager, dager, st.booleans())
def test_er_hovedstolen_aapen_rommer_grensene_det_linjen_blir(
    hendelser: list[Hendelse], slag: Linjetype, forfall: date, dag: date, erkjenner: bool
) -> None:
    linjer = (HOVEDSTOL, Kravlinje(id="L2", type=slag, forfall=forfall))

    def tillegget(erkjenner_rest: bool | None) -> Linjeforeldelse:
        betaling = h.Betaling(dato=dag, frivillig=True, erkjenner_rest=erkjenner_rest, gjelder_linjer=("L1",))
        return tidslinje(et_krav(*hendelser, betaling, linjer=linjer), PER, lesninger=LEST)[1]

    aapen, kjent = tillegget(None), tillegget(erkjenner)
    if aapen.status is Status.AVGJORT:
        assert (aapen.siste_dag, aapen.hviler) == (kjent.siste_dag, kjent.hviler)
        return
    assert [v.noekkel for v in aapen.trenger] == ["hendelse.erkjenner_rest"]
    assert aapen.tidligst is None or aapen.tidligst <= _ende(kjent)
    assert aapen.senest is None or _ende(kjent) <= aapen.senest
    assert aapen.foreldet in (None, kjent.foreldet)


@pytest.mark.parametrize("av_fordringshaver", [True, False])
def test_er_det_aapent_om_hovedstolen_er_avbrutt_kan_senere_renter_vare_som_den(av_fordringshaver: bool) -> None:
    linjer = (HOVEDSTOL, Kravlinje(id="L2", type=Linjetype.RENTE, forfall=date(2026, 6, 2)))

    def renten(egen: bool | None) -> Linjeforeldelse:
        begjaering = h.Konkursbegjaering(dato=date(2025, 1, 6), av_fordringshaver=egen)
        return tidslinje(et_krav(begjaering, linjer=linjer), PER, lesninger=LEST)[1]

    aapen, kjent = renten(None), renten(av_fordringshaver)
    assert [v.noekkel for v in aapen.trenger] == ["hendelse.av_fordringshaver"]
    assert aapen.tidligst is None or aapen.tidligst <= _ende(kjent)
    assert aapen.senest is None or _ende(kjent) <= aapen.senest


def test_kom_avbruddet_kanskje_for_sent_er_steget_aapent() -> None:
    betaling = h.Betaling(dato=date(2023, 1, 1), frivillig=True)
    (svar,) = tidslinje(
        et_krav(betaling, h.Stevning(dato=date(2026, 1, 1), postlagt=date(2026, 1, 1))), PER, lesninger=LEST
    )
    assert [steg.virkning for steg in svar.steg[1:]] == [Stegvirkning.AAPEN, Stegvirkning.AAPEN]


@settings(deadline=None, max_examples=40)
@given(st.lists(sikre(), max_size=3), TILLEGG, dager)
def test_hver_lesning_gir_dagen_som_staar_ved_den(hendelser: list[Hendelse], slag: Linjetype, forfall: date) -> None:
    krav = et_krav(*hendelser, linjer=(HOVEDSTOL, Kravlinje(id="L2", type=slag, forfall=forfall)))
    svar = tidslinje(krav, PER)[1]
    for valg, dag in svar.alternativer:
        lest = tidslinje(krav, PER, lesninger=dict(valg))[1]
        assert lest.status is Status.AVGJORT
        assert lest.siste_dag == dag
    assert len(set(svar.alternativer)) == len(svar.alternativer)


@pytest.mark.krever_durable
@settings(deadline=None, max_examples=15)
@given(st.lists(sikre(), max_size=4))
def test_durable_gir_det_samme(hendelser: list[Hendelse]) -> None:
    krav = et_krav(*hendelser)
    assert tidslinje(krav, PER, motor="durable") == tidslinje(krav, PER)


# ---- Maskinen alene ----

GRUNN = frist(date(2022, 3, 16), aar=3)
SAK = Hvile("saken", "S1", date(2025, 3, 3))


def test_slutten_paa_noe_annet_endrer_ikke_hvilen() -> None:
    loep, _ = hvil(Loep.av(GRUNN), SAK)
    etter, virkning = avslutt(loep, loep.hvile("saken", "S2", date(2026, 1, 5)), date(2026, 1, 5))
    assert (etter, virkning) == (loep, Skrittvirkning.FORKORTER_IKKE)


def test_hvilen_slutter_og_fristen_staar_der_den_sto() -> None:
    loep, _ = hvil(Loep.av(GRUNN), SAK)
    etter, virkning = avslutt(loep, loep.hvile("saken", "S1", date(2026, 1, 5)), date(2026, 1, 5))
    assert (etter.siste(), virkning) == (GRUNN, Skrittvirkning.OPPHOERT)


def test_taket_i_paragraf_10_brukes_en_gang_naar_det_er_samlet() -> None:
    loep, _ = tilleggsfrist(Loep.av(GRUNN), frist(date(2030, 3, 1), aar=1), tak=frist(GRUNN.uten_flytting, aar=10))
    assert loep.siste() is not None
    ny = frist(date(2031, 2, 3), aar=3)
    loep, _ = avbryt(loep, date(2031, 2, 3), ny)
    tak = frist(ny.uten_flytting, aar=10)
    samlet, _ = tilleggsfrist(loep, frist(date(2050, 1, 3), aar=1), tak=tak, samlet=True)
    hver, _ = tilleggsfrist(loep, frist(date(2050, 1, 3), aar=1), tak=tak)
    assert samlet.siste() is not None
    assert hver.siste() is not None
    assert hver.siste() == tak
    assert samlet.siste().siste_dag < tak.siste_dag


def test_et_steg_uten_egen_grunn_begynner_ikke_med_et_mellomrom() -> None:
    """En betaling det ikke er sagt noe om, etter siste dag."""
    svar = linjen(et_krav(h.Betaling(dato=date(2025, 6, 20))))
    assert svar.steg[-1].virkning is Stegvirkning.FOR_SENT
    assert svar.steg[-1].fordi == "Kravet var alt foreldet, og avbruddet gjenoppliver det ikke."


def test_det_som_tar_slutt_etter_grensen_gir_ingen_ny_frist() -> None:
    """Hvilte løpet til en grense som er passert, er kravet foreldet, og at hvilen tar slutt, endrer det ikke."""
    start = Loep.av(frist(date(2022, 3, 16), aar=3))
    hvile = Hvile("TREKK", None, date(2024, 3, 15), grense=frist(date(2024, 3, 15), aar=10))
    hvilende, _ = hvil(start, hvile)
    grensen = date(2034, 3, 15)
    etter = frist(grensen, aar=1)
    i_tide, virkning = avslutt(hvilende, (hvile,), grensen, etter=etter)
    assert (i_tide.siste(), virkning) == (etter, Skrittvirkning.FORLENGET)
    for_sent, virkning = avslutt(hvilende, (hvile,), grensen + timedelta(days=1), etter=etter)
    assert (for_sent, virkning) == (hvilende, Skrittvirkning.FOR_SENT)
