"""Fristregning: begge sider av hver grense, og egenskapene loven gir."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.frister import UTFOERER, Frist, Fristregel, UtenforKalender, foreldet, frist, rettidig
from innkrevingsregler.helligdager import er_virkedag

D = date.fromisoformat
F, DL, SL, SLF, DAGER = (
    Fristregel.FORELDELSESLOVEN,
    Fristregel.DOMSTOLLOVEN,
    Fristregel.STRAFFELOVEN,
    Fristregel.STRAFFELOVEN_FLYTTES,
    Fristregel.DAGER,
)

# --- foreldelsesloven § 29 nr. 1: samme dagtall, ellers månedens siste dag ------------------------------------

SAMME_DAGTALL = [
    ("2023-11-22", {"aar": 3}, "2026-11-22", False),
    ("2023-01-31", {"aar": 3}, "2026-01-31", False),
    ("2024-02-28", {"aar": 1}, "2025-02-28", False),
    ("2024-02-29", {"aar": 1}, "2025-02-28", True),
    ("2024-02-29", {"aar": 3}, "2027-02-28", True),
    ("2024-02-29", {"aar": 4}, "2028-02-29", False),
    ("2024-03-01", {"aar": 1}, "2025-03-01", False),
    # Frem til skuddår: 28. februar blir ikke 29.
    ("2023-02-28", {"aar": 1}, "2024-02-28", False),
    # 2100 er ikke skuddår.
    ("2096-02-29", {"aar": 4}, "2100-02-28", True),
    ("2026-01-30", {"maaneder": 1}, "2026-02-28", True),
    ("2026-01-29", {"maaneder": 1}, "2026-02-28", True),
    ("2026-01-28", {"maaneder": 1}, "2026-02-28", False),
    ("2027-12-30", {"maaneder": 2}, "2028-02-29", True),
    ("2027-12-29", {"maaneder": 2}, "2028-02-29", False),
    ("2026-03-31", {"maaneder": 1}, "2026-04-30", True),
    ("2026-04-30", {"maaneder": 1}, "2026-05-30", False),
    ("2026-10-31", {"maaneder": 1}, "2026-11-30", True),
    # Desember mangler ingen dag.
    ("2026-11-30", {"maaneder": 1}, "2026-12-30", False),
    ("2026-12-31", {"maaneder": 12}, "2027-12-31", False),
    ("2026-08-31", {"aar": 1, "maaneder": 6}, "2028-02-29", True),
    ("2026-11-20", {"uker": 1}, "2026-11-27", False),
    ("2026-12-28", {"uker": 1}, "2027-01-04", False),
    ("2026-01-31", {"maaneder": 1, "uker": 1}, "2026-03-07", True),
    ("2026-11-22", {"dager": 30}, "2026-12-22", False),
]


@pytest.mark.parametrize("regel", list(Fristregel))
@pytest.mark.parametrize(("fra", "lengde", "ventet", "manglende"), SAMME_DAGTALL)
def test_samme_dagtall(fra: str, lengde: dict[str, int], ventet: str, manglende: bool, regel: Fristregel) -> None:
    f = frist(D(fra), **lengde, regel=regel)
    assert (f.fra, f.uten_flytting, f.manglende_dag) == (D(fra), D(ventet), manglende)
    assert f.regel is regel


# --- foreldelsesloven § 29 nr. 2: lørdag, helligdag og likestilt dag -------------------------------------------

FLYTTING = [
    ("2026-11-20", "2026-11-20", None),  # fredag
    ("2026-11-21", "2026-11-23", "lørdag og søndag"),
    ("2026-11-22", "2026-11-23", "søndag"),
    ("2026-11-23", "2026-11-23", None),
    # Påsken 2026, fra onsdag til tirsdag.
    ("2026-04-01", "2026-04-01", None),
    ("2026-04-02", "2026-04-07", "skjærtorsdag, langfredag, lørdag, 1. påskedag og 2. påskedag"),
    ("2026-04-04", "2026-04-07", "lørdag, 1. påskedag og 2. påskedag"),
    ("2026-04-05", "2026-04-07", "1. påskedag og 2. påskedag"),
    ("2026-04-06", "2026-04-07", "2. påskedag"),
    ("2026-04-07", "2026-04-07", None),
    # Nyttårsdag: fredag 2027, lørdag 2028, mandag 2029.
    ("2026-12-31", "2026-12-31", None),
    ("2027-01-01", "2027-01-04", "nyttårsdag, lørdag og søndag"),
    ("2028-01-01", "2028-01-03", "nyttårsdag og søndag"),
    ("2028-12-30", "2029-01-02", "lørdag, søndag og nyttårsdag"),
    # Jul: 2. juledag 2026 er en lørdag.
    ("2026-12-24", "2026-12-24", None),
    ("2026-12-25", "2026-12-28", "1. juledag, 2. juledag og søndag"),
    ("2026-12-26", "2026-12-28", "2. juledag og søndag"),
    # 1. og 17. mai.
    ("2026-04-30", "2026-04-30", None),
    ("2026-05-01", "2026-05-04", "1. mai, lørdag og søndag"),
    ("2025-05-17", "2025-05-19", "17. mai og søndag"),  # lørdag
    ("2026-05-17", "2026-05-18", "17. mai"),  # søndag
    ("2024-05-17", "2024-05-21", "17. mai, lørdag, 1. pinsedag og 2. pinsedag"),
    ("2027-05-15", "2027-05-18", "lørdag, 1. pinsedag og 2. pinsedag/17. mai"),
    ("2008-05-01", "2008-05-02", "Kristi himmelfartsdag/1. mai"),
    # Kristi himmelfartsdag alene flytter én dag.
    ("2026-05-14", "2026-05-15", "Kristi himmelfartsdag"),
    ("2026-05-15", "2026-05-15", None),
    # Pinsen 2026.
    ("2026-05-22", "2026-05-22", None),
    ("2026-05-23", "2026-05-26", "lørdag, 1. pinsedag og 2. pinsedag"),
]


@pytest.mark.parametrize("regel", [F, DL, SLF])
@pytest.mark.parametrize(("ender", "siste_dag", "fordi"), FLYTTING)
def test_flytting(ender: str, siste_dag: str, fordi: str | None, regel: Fristregel) -> None:
    f = frist(D(ender) - relativedelta(years=3), aar=3, regel=regel)
    assert (f.uten_flytting, f.siste_dag, f.flyttet_fordi) == (D(ender), D(siste_dag), fordi)


@pytest.mark.parametrize("regel", [SL, DAGER])
@pytest.mark.parametrize(("ender", "_siste_dag", "_fordi"), FLYTTING)
def test_uten_flytting(ender: str, _siste_dag: str, _fordi: str | None, regel: Fristregel) -> None:
    f = frist(D(ender) - relativedelta(years=3), aar=3, regel=regel)
    assert (f.siste_dag, f.flyttet_fordi) == (D(ender), None)


def test_manglende_dag_og_flytting_sammen() -> None:
    f = frist(D("2024-02-29"), aar=2)  # 28. februar 2026 er en lørdag
    assert f.manglende_dag
    assert (f.uten_flytting, f.siste_dag) == (D("2026-02-28"), D("2026-03-02"))
    assert str(f.hjemler[1]) == "foreldelsesloven § 29 nr. 1 andre punktum"


# --- hjemlene ------------------------------------------------------------------------------------------------

HJEMLER = [
    (F, "2023-11-20", {"aar": 3}, ["foreldelsesloven/29/nr1/pkt1"]),
    (F, "2024-02-29", {"aar": 1}, ["foreldelsesloven/29/nr1/pkt1", "foreldelsesloven/29/nr1/pkt2"]),
    (F, "2026-11-20", {"uker": 1}, []),
    (
        F,
        "2023-11-21",
        {"aar": 3},
        ["foreldelsesloven/29/nr1/pkt1", "foreldelsesloven/29/nr2", "helligdagsloven/2/boka"],
    ),
    (
        F,
        "2023-05-01",
        {"aar": 3},
        [
            "foreldelsesloven/29/nr1/pkt1",
            "foreldelsesloven/29/nr2",
            "lov-om-1-og-17-mai/1/l1",
            "helligdagsloven/2/boka",
        ],
    ),
    (DL, "2026-10-20", {"maaneder": 1}, ["domstolloven/148/l2/pkt1"]),
    (DL, "2026-10-31", {"maaneder": 1}, ["domstolloven/148/l2/pkt1", "domstolloven/148/l2/pkt2"]),
    (DL, "2026-11-20", {"uker": 1}, ["domstolloven/148/l2/pkt1"]),
    (
        DL,
        "2026-11-20",
        {"maaneder": 1, "uker": 1},
        ["domstolloven/148/l2/pkt1", "domstolloven/149/l1", "helligdagsloven/2/boka"],
    ),
    (DL, "2026-11-20", {"dager": 14}, ["domstolloven/148/l1"]),
    (DL, "2026-11-20", {"dager": 2}, ["domstolloven/148/l1", "domstolloven/149/l1", "helligdagsloven/2/boka"]),
    (SL, "2016-11-21", {"aar": 10}, ["straffeloven/13", "domstolloven/148/l2/pkt1"]),
    (SL, "2015-11-21", {"aar": 11}, ["straffeloven/13", "domstolloven/148/l2/pkt1"]),
    (
        SLF,
        "2016-11-21",
        {"aar": 10},
        ["straffeloven/13", "domstolloven/148/l2/pkt1", "domstolloven/149/l1", "helligdagsloven/2/boka"],
    ),
    (DAGER, "2026-11-22", {"dager": 30}, []),
]


@pytest.mark.parametrize(("regel", "fra", "lengde", "koder"), HJEMLER)
def test_hjemler(regel: Fristregel, fra: str, lengde: dict[str, int], koder: list[str]) -> None:
    assert [h.kode for h in frist(D(fra), **lengde, regel=regel).hjemler] == koder


def test_dekningsregisteret_faar_bestemmelsene_som_kan_siteres() -> None:
    koder = {navn: {h.kode for h in hjemler} for navn, hjemler in UTFOERER.items()}
    assert koder == {
        "frister.frist": {
            "foreldelsesloven/29/nr1/pkt1",
            "foreldelsesloven/29/nr1/pkt2",
            "foreldelsesloven/29/nr2",
            "domstolloven/148/l1",
            "domstolloven/148/l2/pkt1",
            "domstolloven/148/l2/pkt2",
            "domstolloven/149/l1",
            "straffeloven/13",
        },
        "frister.rettidig": {"foreldelsesloven/29/nr3"},
    }


# --- domstolloven § 148 første ledd: dagen fristen begynner, telles ikke ----------------------------------------


@pytest.mark.parametrize(
    ("fra", "dager", "siste_dag"),
    [
        ("2026-11-16", 1, "2026-11-17"),
        ("2026-11-16", 4, "2026-11-20"),
        ("2026-11-16", 5, "2026-11-23"),  # lørdag 21. flyttes til mandag
        ("2026-11-16", 7, "2026-11-23"),
        ("2026-12-23", 2, "2026-12-28"),
    ],
)
def test_dager_etter_domstolloven(fra: str, dager: int, siste_dag: str) -> None:
    assert frist(D(fra), dager=dager, regel=DL).siste_dag == D(siste_dag)


@pytest.mark.parametrize(("gitt", "dag_30"), [("2026-01-01", "2026-01-31"), ("2026-11-22", "2026-12-22")])
def test_tretti_dager_etter_varsel_flyttes_ikke(gitt: str, dag_30: str) -> None:
    assert frist(D(gitt), dager=30, regel=DAGER).siste_dag == D(dag_30)


# --- foreldet og rettidig -----------------------------------------------------------------------------------

PAASKEFRIST = frist(D("2023-04-04"), aar=3)  # uflyttet lørdag 4. april 2026, siste dag tirsdag 7. april


@pytest.mark.parametrize(("per", "svar"), [("2026-04-06", False), ("2026-04-07", False), ("2026-04-08", True)])
def test_foreldet_foerst_dagen_etter(per: str, svar: bool) -> None:
    assert foreldet(PAASKEFRIST, D(per)) is svar


@pytest.mark.parametrize(
    ("postlagt", "framme", "svar"),
    [
        ("2026-04-07", "2026-04-10", True),
        ("2026-04-08", "2026-04-10", False),
        ("2026-04-07", None, True),
        ("2026-04-08", None, None),
        (None, "2026-04-07", True),
        (None, "2026-04-08", None),
        (None, None, None),
    ],
)
def test_rettidig(postlagt: str | None, framme: str | None, svar: bool | None) -> None:
    dager = [None if dag is None else D(dag) for dag in (postlagt, framme)]
    assert rettidig(dager[0], dager[1], PAASKEFRIST) is svar


# --- feil inndata -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fra", "lengde", "melding"),
    [
        (D("2026-01-01"), {"aar": -1}, "aar må være et helt tall fra 0 til 300, ikke -1"),
        (D("2026-01-01"), {"aar": 301}, "aar må være et helt tall fra 0 til 300, ikke 301"),
        (D("2026-01-01"), {"maaneder": -1}, "maaneder må være et helt tall fra 0 til 3600, ikke -1"),
        (D("2026-01-01"), {"uker": 15_661}, "uker må være et helt tall fra 0 til 15660, ikke 15661"),
        (D("2026-01-01"), {"dager": -30}, "dager må være et helt tall fra 0 til 109573, ikke -30"),
        (D("2026-01-01"), {"aar": 1.0}, "aar må være et helt tall fra 0 til 300, ikke 1.0"),
        (D("2026-01-01"), {"aar": True}, "aar må være et helt tall fra 0 til 300, ikke True"),
        (D("2026-01-01"), {}, "minst én av aar, maaneder, uker, dager må være større enn 0"),
        (D("1899-12-31"), {"aar": 1}, "fra må være en dato fra 1900-01-01 til 2200-12-31"),
        (D("2201-01-01"), {"aar": 1}, "fra må være en dato fra 1900-01-01 til 2200-12-31"),
        (datetime(2026, 1, 1), {"aar": 1}, "fra må være en dato"),  # noqa: DTZ001
        ("2026-01-01", {"aar": 1}, "fra må være en dato"),
        (D("2200-12-31"), {"dager": 1}, "etter 2200-12-31"),
    ],
)
def test_avviser(fra: date, lengde: dict[str, int], melding: str) -> None:
    with pytest.raises(ValueError, match=melding):
        frist(fra, **lengde, regel=DAGER)


def test_avviser_regel_som_tekst() -> None:
    with pytest.raises(ValueError, match=r"^regel må være en Fristregel "):
        frist(D("2026-01-01"), aar=3, regel="foreldelsesloven")  # type: ignore[arg-type]


@pytest.mark.parametrize(("fra", "siste"), [("1900-01-01", "1901-01-01"), ("2199-12-31", "2200-12-31")])
def test_ytterste_datoer_uten_flytting(fra: str, siste: str) -> None:
    assert frist(D(fra), aar=1, regel=DAGER).siste_dag == D(siste)


@pytest.mark.parametrize("lengde", [{"aar": 300}, {"maaneder": 3600}])
def test_lengste_frist(lengde: dict[str, int]) -> None:
    assert frist(D("1900-01-01"), **lengde, regel=DAGER).siste_dag == D("2200-01-01")


@pytest.mark.parametrize(
    ("fra", "innenfor"),
    [("1949-12-30", False), ("1949-12-31", True), ("2099-12-31", True), ("2100-01-01", False)],
)
def test_flytting_krever_kalender(fra: str, innenfor: bool) -> None:
    dager = 1 if D(fra).year < 2000 else 365
    if innenfor:
        assert frist(D(fra), dager=dager).siste_dag > D(fra)
    else:
        with pytest.raises(UtenforKalender, match="1950–2100"):
            frist(D(fra), dager=dager)


# --- egenskaper ---------------------------------------------------------------------------------------------

DATOER = st.dates(D("1950-01-01"), D("2060-12-31"))
AAR = st.integers(1, 30)
MAANEDER = st.integers(1, 360)
FLYTTER = st.sampled_from([F, DL, SLF])


def test_som_relativedelta_paa_mange_tusen_datoer() -> None:
    start = D("1999-12-01")
    for n in range(6_000):
        fra = start + timedelta(days=n)
        for aar, maaneder in ((1, 0), (3, 0), (10, 0), (0, 1), (2, 5)):
            ventet = fra + relativedelta(years=aar, months=maaneder)
            assert frist(fra, aar=aar, maaneder=maaneder).uten_flytting == ventet


@given(DATOER, MAANEDER, st.integers(0, 60))
def test_som_relativedelta(fra: date, maaneder: int, uker: int) -> None:
    ventet = fra + relativedelta(months=maaneder) + timedelta(weeks=uker)
    assert frist(fra, maaneder=maaneder, uker=uker, regel=DAGER).siste_dag == ventet


@given(DATOER, AAR, FLYTTER)
def test_siste_dag_er_foerste_virkedag(fra: date, aar: int, regel: Fristregel) -> None:
    f = frist(fra, aar=aar, regel=regel)
    assert er_virkedag(f.siste_dag)
    hoppet_over = (f.siste_dag - f.uten_flytting).days
    assert not any(er_virkedag(f.uten_flytting + timedelta(days=n)) for n in range(hoppet_over))
    assert (f.flyttet_fordi is not None) == (hoppet_over > 0)
    # Lengst er fra skjærtorsdag til tirsdag etter påske.
    assert 0 <= hoppet_over <= 5


@given(DATOER, st.integers(0, 400), AAR, FLYTTER)
def test_senere_utgangspunkt_gir_aldri_tidligere_frist(fra: date, senere: int, aar: int, regel: Fristregel) -> None:
    assert frist(fra, aar=aar, regel=regel).siste_dag <= (
        frist(fra + timedelta(days=senere), aar=aar, regel=regel).siste_dag
    )


@given(DATOER, AAR)
def test_tolv_maaneder_er_ett_aar(fra: date, aar: int) -> None:
    assert frist(fra, maaneder=12 * aar) == frist(fra, aar=aar)


@given(DATOER, st.integers(1, 500))
def test_en_uke_er_sju_dager(fra: date, uker: int) -> None:
    en, annen = frist(fra, uker=uker, regel=F), frist(fra, dager=7 * uker, regel=F)
    assert (en.siste_dag, en.uten_flytting) == (annen.siste_dag, annen.uten_flytting)


@given(DATOER, AAR)
def test_dagen_er_den_samme_eller_maanedens_siste(fra: date, aar: int) -> None:
    f = frist(fra, aar=aar)
    dagen_etter = f.uten_flytting + timedelta(days=1)
    assert f.uten_flytting.day == fra.day or (f.manglende_dag and dagen_etter.day == 1)


@given(DATOER, AAR)
def test_hver_frist_siterer_paragraf_29_og_bare_det_som_er_brukt(fra: date, aar: int) -> None:
    f = frist(fra, aar=aar)
    koder = [h.kode for h in f.hjemler]
    assert koder[0] == "foreldelsesloven/29/nr1/pkt1"
    assert ("foreldelsesloven/29/nr1/pkt2" in koder) == f.manglende_dag
    assert ("foreldelsesloven/29/nr2" in koder) == (f.flyttet_fordi is not None)
    assert len(set(koder)) == len(koder)


@given(DATOER, AAR, st.dates(D("1950-01-01"), D("2090-12-31")))
def test_foreldet_er_det_motsatte_av_framme_i_tide(fra: date, aar: int, dag: date) -> None:
    f: Frist = frist(fra, aar=aar)
    assert foreldet(f, dag) is not rettidig(dag, dag, f)
