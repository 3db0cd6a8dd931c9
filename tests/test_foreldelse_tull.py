"""Foreldelsen og det som kommer, spurt om tull: ett klart svar eller én klar feil, aldri noe annet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.feil import UgyldigInndata
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, Linjetype, Part, RettsligArt, Varselstiltak
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor
from innkrevingsregler.framover import endringer, hva_hvis, linjevern, neste_endring, vern
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 22)
KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
    kreditor=Kreditor(type=Kreditortype.STAT),
    tvangsgrunnlag=True,
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
)
ERKJENT = h.Erkjennelse(dato=date(2026, 5, 4), overfor=Part.KREDITOR)
SPOERSMAAL: dict[str, Callable[..., Any]] = {
    "tidslinje": tidslinje,
    "vern": vern,
    "linjevern": linjevern,
    "neste_endring": lambda krav, per, **valg: neste_endring(krav, per, til=PER, **valg),
    "endringer": lambda krav, per, **valg: endringer(krav, per, PER, **valg),
    "hva_hvis": lambda krav, per, **valg: hva_hvis(krav, [ERKJENT], per, **valg),
}


@pytest.mark.parametrize("per", ["2026-01-01", 20260101, date(1899, 12, 31), date(2201, 1, 1), b"x"])
@pytest.mark.parametrize("navn", SPOERSMAAL)
@pytest.mark.parametrize("oppstaatt", [None, date(2024, 1, 2)])
def test_dagen_maa_vaere_en_dag(navn: str, per: object, oppstaatt: date | None) -> None:
    with pytest.raises(ValueError, match=r"^per: .* i årene 1900–2200$"):
        SPOERSMAAL[navn](attrs.evolve(KRAV, oppstaatt=oppstaatt), per)


@pytest.mark.parametrize("navn", SPOERSMAAL)
def test_et_tidspunkt_er_dagen_det_faller_paa(navn: str) -> None:
    naa = datetime(2026, 11, 20, 23, 59, tzinfo=UTC)
    assert SPOERSMAAL[navn](KRAV, naa) == SPOERSMAAL[navn](KRAV, naa.date())


@pytest.mark.parametrize("navn", SPOERSMAAL)
def test_kravet_lesningene_og_motoren_maa_vaere_det(navn: str) -> None:
    spoer = SPOERSMAAL[navn]
    with pytest.raises(ValueError, match=r"^krav: str"):
        spoer("K1", PER)
    with pytest.raises(ValueError, match="lesninger"):
        spoer(KRAV, PER, lesninger="L7")
    with pytest.raises(ValueError, match="tillatt er 'flyttes_ikke' eller 'flyttes'"):
        spoer(KRAV, PER, lesninger={"L7": "tull"})
    with pytest.raises(ValueError, match="ukjent motor 'x'"):
        spoer(KRAV, PER, motor="x")


def test_til_maa_vaere_en_dag_og_foer_dagen_er_det_ingen_endringer() -> None:
    tull: Any = "2027-01-01"
    with pytest.raises(ValueError, match=r"^til: "):
        endringer(KRAV, PER, tull)
    assert endringer(KRAV, PER, date(2026, 1, 1)) == ()


@pytest.mark.parametrize("tull", ["ERKJENNELSE", [None], [{"type": "ERKJENNELSE"}], 7])
def test_hendelsene_maa_vaere_hendelser(tull: Any) -> None:
    with pytest.raises(ValueError, match=r"^hendelser: "):
        hva_hvis(KRAV, tull, PER)


def test_en_hendelse_alene_er_en_liste_med_en() -> None:
    assert hva_hvis(KRAV, ERKJENT) == hva_hvis(KRAV, [ERKJENT])


@pytest.mark.parametrize("dag", ["2026-01-01", datetime(2026, 1, 1, tzinfo=UTC), date(1899, 12, 31), date(2201, 1, 1)])
def test_hendelsens_dag_maa_vaere_en_dag(dag: Any) -> None:
    with pytest.raises(UgyldigInndata, match=r"\$\.dato: "):
        h.Erkjennelse(dato=dag)


def test_et_avbrudd_foer_kravet_oppsto_avvises_med_stedet() -> None:
    krav = attrs.evolve(KRAV, oppstaatt=date(2024, 1, 2))
    with pytest.raises(UgyldigInndata, match=r"\$\.hendelser\[0\]\.dato: 2023-05-05 – tidligst dagen kravet oppsto"):
        hva_hvis(krav, [attrs.evolve(ERKJENT, dato=date(2023, 5, 5))])


def test_oppstaatt_etter_forfall_gir_ingen_dag_uansett_hva_som_har_hendt() -> None:
    """Selv om en erkjennelse hadde gitt samme dag fra begge, er ingen av dem å bygge på."""
    tull = {"fristens_utgangspunkt": None, "oppstaatt": date(2024, 5, 2), "forfall": date(2023, 5, 2)}
    (linje,) = tidslinje(attrs.evolve(KRAV, **tull, hendelser=(ERKJENT,)), PER)
    assert (linje.status, linje.tidligst, linje.senest) == (Status.TRENGER, None, None)
    assert [v.noekkel for v in linje.trenger] == ["krav.fristens_utgangspunkt"]


@pytest.mark.parametrize(
    ("felter", "status"),
    [
        ({"fristens_utgangspunkt": date(1901, 6, 1)}, Status.UTENFOR_DEKNING),
        ({"fristens_utgangspunkt": date(2199, 6, 1)}, Status.UTENFOR_DEKNING),
        ({"fristens_utgangspunkt": None, "oppstaatt": date(2098, 5, 1), "forfall": date(2199, 6, 1)}, Status.TRENGER),
        ({"rettslig_art": RettsligArt.SKADESERSTATNING, "fristens_utgangspunkt": date(2199, 6, 1)}, Status.TRENGER),
        (
            {
                "rettslig_art": RettsligArt.SKADESERSTATNING,
                "fristens_utgangspunkt": None,
                "ansvarsgrunnlag_opphoert": date(1905, 1, 1),  # tjueårsstoppen ender før helligdagene er kjent
            },
            Status.TRENGER,
        ),
    ],
)
def test_aar_vi_ikke_regner_frister_i_gir_et_svar_uten_dager(felter: dict[str, Any], status: Status) -> None:
    (linje,) = tidslinje(attrs.evolve(KRAV, **felter), PER)
    assert (linje.status, linje.siste_dag, linje.tidligst, linje.senest) == (status, None, None, None)


@pytest.mark.parametrize("rettskraftig", [None, date(2200, 12, 30)])
def test_en_straffedom_det_ikke_kan_regnes_fra_er_et_aapent_svar(rettskraftig: date | None) -> None:
    felter: dict[str, Any] = {
        "rettslig_art": RettsligArt.ERSTATNING_STRAFFBAR,
        "i_kontrakt": False,
        "personskade": False,
        "ansvarsgrunnlag_opphoert": date(2024, 1, 2),
        "hendelser": (
            h.Straffedom(dato=date(2026, 1, 2), fellende=True, rettskraftig=rettskraftig),
            h.Stevning(dato=date(2028, 1, 3)),
            h.Dom(dato=date(2028, 6, 1), bindende=True),
        ),
    }
    lesninger = {"L18": "adgang", "L6": "gjenoppliver_ikke"}
    (linje,) = tidslinje(attrs.evolve(KRAV, **felter), date(2028, 7, 3), lesninger=lesninger)
    assert linje.status in (Status.TRENGER, Status.AVGJORT)


def test_en_hendelse_foer_fristen_begynner_forkorter_ingenting() -> None:
    """Er det ikke sagt når kravet oppsto, er en tidlig hendelse mulig; den gir bare ingen senere dag."""
    tidlig = attrs.evolve(ERKJENT, dato=date(2023, 5, 5))
    (linje,) = tidslinje(attrs.evolve(KRAV, hendelser=(tidlig,)), PER)
    assert linje.status is Status.AVGJORT
    assert linje.siste_dag == date(2027, 3, 15)


def varsel(dag: date, tiltak: Varselstiltak) -> Hendelse:
    return h.VarselInnkrevingsloven25(dato=dag, sendt=dag, gitt=dag, tiltak=tiltak)


@pytest.mark.parametrize("andre", [Varselstiltak.UTLEGG, Varselstiltak.TVANGSDEKNING])
def test_to_varsler_samme_dag_er_som_ett(andre: Varselstiltak) -> None:
    dag = date(2027, 2, 1)
    begge = varsel(dag, Varselstiltak.UTLEGG), varsel(dag, andre)
    ett = tidslinje(attrs.evolve(KRAV, hendelser=begge[:1]), dag)[0]
    for hendelser in (begge, begge[::-1]):
        to = tidslinje(attrs.evolve(KRAV, hendelser=hendelser), dag)[0]
        assert (to.status, to.siste_dag) == (ett.status, ett.siste_dag) == (Status.AVGJORT, date(2037, 2, 2))
        assert [steg.virkning.value for steg in to.steg] == ["UTGANGSPUNKT", "NY_FRIST", "FORKORTER_IKKE"]


DAGER = st.dates(date(2024, 4, 1), date(2034, 12, 31))


@st.composite
def en_hendelse(draw: st.DrawFn) -> Hendelse:
    dag = draw(DAGER)
    return draw(
        st.sampled_from(
            [
                h.Erkjennelse(dato=dag, overfor=Part.KREDITOR),
                h.Betaling(dato=dag, frivillig=True, erkjenner_rest=True),
                h.Stevning(dato=dag, postlagt=dag),
                h.Dom(dato=dag, bindende=True),
                h.Avvisning(dato=dag, forsettlig=False),
                h.Konkursbegjaering(dato=dag, av_fordringshaver=True),
                h.Boslutning(dato=dag, anerkjent=True),
                h.Fristavtale(dato=dag, aar=3),
                h.Purring(dato=dag),
            ]
        )
    )


@settings(deadline=None, max_examples=40)
@given(st.lists(en_hendelse(), min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_rekkefoelgen_hendelsene_er_oppgitt_i_betyr_ingenting(hendelser: list[Hendelse], terning: Any) -> None:
    per, lesninger = date(2060, 1, 2), {"L6": "gjenoppliver_ikke", "L16": "kravets_frist"}
    ventet = tidslinje(attrs.evolve(KRAV, hendelser=tuple(hendelser)), per, lesninger=lesninger)[0]
    terning.shuffle(hendelser)
    svar = tidslinje(attrs.evolve(KRAV, hendelser=tuple(hendelser)), per, lesninger=lesninger)[0]
    felter = ("status", "siste_dag", "hviler", "foreldet", "tidligst", "senest", "trenger")
    assert [getattr(svar, felt) for felt in felter] == [getattr(ventet, felt) for felt in felter]
    assert sorted(map(repr, svar.steg)) == sorted(map(repr, ventet.steg))
