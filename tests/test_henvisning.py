"""Henvisninger: skrevet slik jurister skriver dem, på begge målformer, og lest tilbake uten tap."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.rettskilder.datotekst import dato_tekst, les_dato
from innkrevingsregler.rettskilder.henvisning import Henvisning, Maalform, henvisninger_tekst
from innkrevingsregler.rettskilder.lover import (
    BARNELOVA,
    DEKNINGSLOVEN,
    DOMSTOLLOVEN,
    FOLKETRYGDLOVEN,
    FOR_2025_06_10_967,
    FOR_2025_06_10_968,
    FOR_2025_07_09_1507,
    FORELDELSESLOVEN,
    FORSINKELSESRENTELOVEN,
    FORVALTNINGSLOVEN,
    HELLIGDAGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    LOENNSGARANTILOVEN,
    LOV_OM_1_OG_17_MAI,
    LUFTFARTSLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    RUNDSKRIV_R_12_92,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
    TVANGSFULLBYRDELSESLOVEN,
    UTRULLINGSFORSKRIFTEN,
)
from innkrevingsregler.rettskilder.rettskilde import Inndeling, rettskilder

ENKELT = [
    (FORELDELSESLOVEN.p("2"), "foreldelsesloven § 2", "foreldingslova § 2"),
    (
        FORELDELSESLOVEN.p("21").nr(4).pkt(1),
        "foreldelsesloven § 21 nr. 4 første punktum",
        "foreldingslova § 21 nr. 4 første punktum",
    ),
    (
        FORELDELSESLOVEN.p("15").nr(2).bok("b"),
        "foreldelsesloven § 15 nr. 2 bokstav b",
        "foreldingslova § 15 nr. 2 bokstav b",
    ),
    (
        FORELDELSESLOVEN.p("16").nr(2).bok("a").pkt(2),
        "foreldelsesloven § 16 nr. 2 bokstav a andre punktum",
        "foreldingslova § 16 nr. 2 bokstav a andre punktum",
    ),
    (
        FORELDELSESLOVEN.p("15a").l(3),
        "foreldelsesloven § 15 a tredje ledd",
        "foreldingslova § 15 a tredje ledd",
    ),
    (INNKREVINGSLOVEN.p("18").l(2), "innkrevingsloven § 18 andre ledd", "innkrevjingslova § 18 andre ledd"),
    (
        INNKREVINGSLOVEN.p("21").l(7).pkt(1),
        "innkrevingsloven § 21 sjuende ledd første punktum",
        "innkrevjingslova § 21 sjuande ledd første punktum",
    ),
    (INNKREVINGSLOVEN.p("11").l(8), "innkrevingsloven § 11 åttende ledd", "innkrevjingslova § 11 åttande ledd"),
    (
        INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("a"),
        "innkrevingsforskriften § 3-3 første ledd bokstav a",
        "innkrevjingsforskrifta § 3-3 første ledd bokstav a",
    ),
    (
        INNKREVINGSFORSKRIFTEN.p("2-8").strek(9),
        "innkrevingsforskriften § 2-8 niende strekpunkt",
        "innkrevjingsforskrifta § 2-8 niande strekpunkt",
    ),
    (
        INNKREVINGSFORSKRIFTEN.p("2-6").l(2).strek(57),
        "innkrevingsforskriften § 2-6 andre ledd 57. strekpunkt",
        "innkrevjingsforskrifta § 2-6 andre ledd 57. strekpunkt",
    ),
    (OVERGANGSFORSKRIFTEN.p("12"), "overgangsforskriften § 12", "overgangsforskrifta § 12"),
    (
        UTRULLINGSFORSKRIFTEN.p("1").l(1).bok("e"),
        "utrullingsforskriften § 1 første ledd bokstav e",
        "utrullingsforskrifta § 1 første ledd bokstav e",
    ),
    (
        OEKONOMIBESTEMMELSENE.p("5.4.2.5"),
        "økonomibestemmelsene punkt 5.4.2.5",
        "økonomiføresegnene punkt 5.4.2.5",
    ),
    (
        OEKONOMIBESTEMMELSENE.p("5.4.3").l(3).pkt(2),
        "økonomibestemmelsene punkt 5.4.3 tredje ledd andre punktum",
        "økonomiføresegnene punkt 5.4.3 tredje ledd andre punktum",
    ),
    (FOR_2025_06_10_967.hele(), "FOR-2025-06-10-967", "FOR-2025-06-10-967"),
    (FOR_2025_06_10_967.hele().bok("b"), "FOR-2025-06-10-967 bokstav b", "FOR-2025-06-10-967 bokstav b"),
    (
        FOR_2025_06_10_968.hele().nr(1).l(1).bok("c"),
        "FOR-2025-06-10-968 punkt 1 første avsnitt bokstav c",
        "FOR-2025-06-10-968 punkt 1 første avsnitt bokstav c",
    ),
    (
        FOR_2025_06_10_968.hele().nr(1).l(3).pkt(2),
        "FOR-2025-06-10-968 punkt 1 tredje avsnitt andre punktum",
        "FOR-2025-06-10-968 punkt 1 tredje avsnitt andre punktum",
    ),
    (FOR_2025_07_09_1507.p("7").l(2), "FOR-2025-07-09-1507 § 7 andre ledd", "FOR-2025-07-09-1507 § 7 andre ledd"),
    (FOLKETRYGDLOVEN.p("22-17 a").l(2), "folketrygdloven § 22-17 a andre ledd", "folketrygdlova § 22-17 a andre ledd"),
    (LUFTFARTSLOVEN.p("13 a-5").l(4), "luftfartsloven § 13 a-5 fjerde ledd", "luftfartslova § 13 a-5 fjerde ledd"),
    (
        TVANGSFULLBYRDELSESLOVEN.p("7-2").l(1).bok("d"),
        "tvangsfullbyrdelsesloven § 7-2 første ledd bokstav d",
        "tvangsfullføringslova § 7-2 første ledd bokstav d",
    ),
    (
        TVANGSFULLBYRDELSESLOVEN.p("7-19").l(12),
        "tvangsfullbyrdelsesloven § 7-19 tolvte ledd",
        "tvangsfullføringslova § 7-19 tolvte ledd",
    ),
    (
        DEKNINGSLOVEN.p("2-8").l(1).bok("d"),
        "dekningsloven § 2-8 første ledd bokstav d",
        "dekningslova § 2-8 første ledd bokstav d",
    ),
    (
        SKATTEBETALINGSLOVEN.p("12-1").l(3),
        "skattebetalingsloven § 12-1 tredje ledd",
        "skattebetalingslova § 12-1 tredje ledd",
    ),
    (STRAFFELOVEN.p("97").l(1), "straffeloven § 97 første ledd", "straffelova § 97 første ledd"),
    (BARNELOVA.p("65"), "barnelova § 65", "barnelova § 65"),
    (FORVALTNINGSLOVEN.hele(), "forvaltningsloven", "forvaltningslova"),
    (SI_LOVEN.p("4").l(4), "SI-loven § 4 fjerde ledd", "SI-lova § 4 fjerde ledd"),
    (DOMSTOLLOVEN.p("149").l(1), "domstolloven § 149 første ledd", "domstollova § 149 første ledd"),
    (HELLIGDAGSLOVEN.p("5").l(2).nr(4), "helligdagsloven § 5 andre ledd nr. 4", "helligdagslova § 5 andre ledd nr. 4"),
    (LOV_OM_1_OG_17_MAI.p("1").l(1), "lov om 1. og 17. mai § 1 første ledd", "lov om 1. og 17. mai § 1 første ledd"),
    (LOENNSGARANTILOVEN.p("6"), "lønnsgarantiloven § 6", "lønsgarantilova § 6"),
    (RUNDSKRIV_R_12_92.hele(), "rundskriv R-12/92", "rundskriv R-12/92"),
    (
        FORSINKELSESRENTELOVEN.p("2b").l(4).bok("b").pkt(2),
        "forsinkelsesrenteloven § 2 b fjerde ledd bokstav b andre punktum",
        "forseinkingsrentelova § 2 b fjerde ledd bokstav b andre punktum",
    ),
]


@pytest.mark.parametrize(("henvisning", "nb", "nn"), ENKELT, ids=[nb for _, nb, _ in ENKELT])
def test_skrevet_paa_begge_maalformer(henvisning: Henvisning, nb: str, nn: str) -> None:
    assert str(henvisning) == henvisning.tekst() == henvisning.tekst(Maalform.NB) == nb
    assert henvisning.tekst(Maalform.NN) == nn


F, T, I, S = FORELDELSESLOVEN, FOLKETRYGDLOVEN, INNKREVINGSLOVEN, INNKREVINGSFORSKRIFTEN  # noqa: E741
SAMLET = [
    ([], ""),
    ([F.p("2"), F.p("3").nr(1)], "foreldelsesloven §§ 2 og 3 nr. 1"),
    ([T.p("22-15"), T.p("22-17 a")], "folketrygdloven §§ 22-15 og 22-17 a"),
    (
        [T.p("22-15"), T.p("22-17 a"), F.p("2"), F.p("3"), F.p("10")],
        "folketrygdloven §§ 22-15 og 22-17 a og foreldelsesloven §§ 2, 3 og 10",
    ),
    ([I.p("18").l(1), I.p("18").l(3)], "innkrevingsloven § 18 første og tredje ledd"),
    ([F.p("21").nr(5), F.p("21").nr(4)], "foreldelsesloven § 21 nr. 4 og 5"),
    (
        [S.p("3-3").l(1).bok("a"), S.p("3-3").l(1).bok("c")],
        "innkrevingsforskriften § 3-3 første ledd bokstav a og c",
    ),
    (
        [S.p("3-3").l(1).bok("a"), S.p("3-3").l(1).bok("c"), S.p("3-3").l(2).bok("b")],
        "innkrevingsforskriften § 3-3 første ledd bokstav a og c, og andre ledd bokstav b",
    ),
    ([F.p("17").nr(3).pkt(2), F.p("17").nr(3).pkt(1)], "foreldelsesloven § 17 nr. 3 første og andre punktum"),
    ([F.p("21").nr(1), F.p("21").nr(2), F.p("21").nr(3)], "foreldelsesloven § 21 nr. 1, 2 og 3"),
    ([F.p("21").nr(3), F.p("21").nr(4).pkt(1)], "foreldelsesloven § 21 nr. 3 og nr. 4 første punktum"),
    (
        [F.p("17"), F.p("21").nr(3), F.p("21").nr(4), F.p("22")],
        "foreldelsesloven §§ 17, 21 nr. 3 og 4, og 22",
    ),
    ([F.p("17").nr(3), F.p("17").nr(4), F.p("21").nr(4)], "foreldelsesloven §§ 17 nr. 3 og 4, og 21 nr. 4"),
    ([F.p("10"), F.p("2"), F.p("10")], "foreldelsesloven §§ 2 og 10"),
    ([F.p("21").nr(4).pkt(1), F.p("21").nr(4)], "foreldelsesloven § 21 nr. 4"),
    ([F.p("15"), F.p("15 a"), F.p("16")], "foreldelsesloven §§ 15, 15 a og 16"),
    ([T.p("22-17 a"), T.p("22-17"), T.p("22-9")], "folketrygdloven §§ 22-9, 22-17 og 22-17 a"),
    (
        [LUFTFARTSLOVEN.p(p) for p in ("13-8", "13 a-10", "13 a-5", "13 a", "14-1", "13")],
        "luftfartsloven §§ 13, 13-8, 13 a, 13 a-5, 13 a-10 og 14-1",
    ),
    (
        [F.p("2"), I.p("25").l(1), FORVALTNINGSLOVEN.hele()],
        "foreldelsesloven § 2, innkrevingsloven § 25 første ledd og forvaltningsloven",
    ),
    (
        [OEKONOMIBESTEMMELSENE.p("5.4.10"), OEKONOMIBESTEMMELSENE.p("5.4.3")],
        "økonomibestemmelsene punkt 5.4.3 og 5.4.10",
    ),
    (
        [FOR_2025_06_10_968.hele().nr(1).l(n) for n in (3, 5)],
        "FOR-2025-06-10-968 punkt 1 tredje og femte avsnitt",
    ),
    ([FOR_2025_06_10_967.hele().bok(b) for b in "ab"], "FOR-2025-06-10-967 bokstav a og b"),
    ([S.p("2-8").strek(n) for n in (2, 30)], "innkrevingsforskriften § 2-8 andre og 30. strekpunkt"),
]


@pytest.mark.parametrize(("henvisninger", "tekst"), SAMLET, ids=[t or "ingen" for _, t in SAMLET])
def test_flere_henvisninger_samles(henvisninger: list[Henvisning], tekst: str) -> None:
    assert henvisninger_tekst(henvisninger) == tekst


def test_flere_henvisninger_paa_nynorsk() -> None:
    henvisninger = [INNKREVINGSLOVEN.p("21").l(6), INNKREVINGSLOVEN.p("21").l(7), FORELDELSESLOVEN.p("2")]
    assert (
        henvisninger_tekst(henvisninger, Maalform.NN)
        == "innkrevjingslova § 21 sjette og sjuande ledd og foreldingslova § 2"
    )


@pytest.mark.parametrize(
    ("henvisning", "kode"),
    [
        (FORELDELSESLOVEN.p("21").nr(4).pkt(1), "foreldelsesloven/21/nr4/pkt1"),
        (FOLKETRYGDLOVEN.p("22-17 a").l(2), "folketrygdloven/22-17a/l2"),
        (LUFTFARTSLOVEN.p("13a-5").l(4).pkt(2), "luftfartsloven/13a-5/l4/pkt2"),
        (INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("f").pkt(2), "innkrevingsforskriften/3-3/l1/bokf/pkt2"),
        (INNKREVINGSFORSKRIFTEN.p("2-8").strek(28), "innkrevingsforskriften/2-8/strek28"),
        (FOR_2025_06_10_967.hele().bok("b"), "FOR-2025-06-10-967/bokb"),
        (FORVALTNINGSLOVEN.hele(), "forvaltningsloven"),
    ],
)
def test_koden(henvisning: Henvisning, kode: str) -> None:
    assert henvisning.kode == kode
    assert Henvisning.fra_kode(kode) == henvisning


@pytest.mark.parametrize(
    ("henvisning", "adresse"),
    [
        (FORELDELSESLOVEN.p("21").nr(4), "https://lovdata.no/lov/1979-05-18-18/§21"),
        (FORELDELSESLOVEN.p("15 a"), "https://lovdata.no/lov/1979-05-18-18/§15a"),
        (LUFTFARTSLOVEN.p("13 a-5"), "https://lovdata.no/lov/1993-06-11-101/§13a-5"),
        (INNKREVINGSFORSKRIFTEN.p("2-6"), "https://lovdata.no/forskrift/2025-07-01-1396/§2-6"),
        (FORVALTNINGSLOVEN.hele(), "https://lovdata.no/lov/1967-02-10"),
        (
            OEKONOMIBESTEMMELSENE.p("5.4.3"),
            "https://lovdata.no/dokument/INS/forskrift/2003-12-12-1939",
        ),
        (RUNDSKRIV_R_12_92.hele(), None),
    ],
)
def test_lenken(henvisning: Henvisning, adresse: str | None) -> None:
    assert henvisning.lenke() == adresse


@pytest.mark.parametrize(
    ("tekst", "henvisning"),
    [
        ("innkrevingsloven § 18 annet ledd", INNKREVINGSLOVEN.p("18").l(2)),
        ("foreldelsesloven §21 nr.4", FORELDELSESLOVEN.p("21").nr(4)),
        ("folketrygdloven § 22-17a andre ledd", FOLKETRYGDLOVEN.p("22-17 a").l(2)),
        ("luftfartsloven § 13a-5", LUFTFARTSLOVEN.p("13 a-5")),
        ("FOR-2025-06-10-968 nr. 1 tredje ledd", FOR_2025_06_10_968.hele().nr(1).l(3)),
        (" FOR-2025-06-10-967 bokstav b ", FOR_2025_06_10_967.hele().bok("b")),
    ],
)
def test_andre_skrivemaater_leses(tekst: str, henvisning: Henvisning) -> None:
    assert Henvisning.fra_tekst(tekst) == henvisning


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "ukjentloven § 1",
        "foreldelsesloven 21",
        "foreldelsesloven § 21 hundrede ledd",
        "foreldelsesloven § 21 nr. 4 nr. 5",
        "foreldelsesloven § 21 og 22",
        "foreldelsesloven § x",
        "foreldelsesloven § 17 punkt 3",
        "foreldelsesloven § 17 tredje avsnitt",
    ],
)
def test_uleselig_tekst_avvises(tekst: str) -> None:
    with pytest.raises(ValueError, match=r"fant|forsto|står to ganger"):
        Henvisning.fra_tekst(tekst)


@pytest.mark.parametrize(
    "kode", ["", "foreldelsesloven/21/x4", "foreldelsesloven/21/pkt1/nr4", "foreldelsesloven/21/nr0", "a/1/nr4/nr4"]
)
def test_uleselig_kode_avvises(kode: str) -> None:
    with pytest.raises(ValueError, match=r"er ikke en del|står ikke i rekkefølge|må være"):
        Henvisning.fra_kode(kode)


@pytest.mark.parametrize(
    "felter",
    [
        {"kilde": "foreldelsesloven", "paragraf": "§ 21"},
        {"kilde": "foreldelsesloven", "paragraf": "13-a"},
        {"kilde": "foreldelsesloven", "paragraf": "21", "ledd": 0},
        {"kilde": "foreldelsesloven", "paragraf": "21", "nummer": True},
        {"kilde": "foreldelsesloven", "paragraf": "21", "bokstav": "A"},
        {"kilde": "lov om noe"},
    ],
)
def test_ulovlige_felt_avvises(felter: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="må være"):
        Henvisning(**felter)  # type: ignore[arg-type]


def test_videre_bygging_endrer_ikke_utgangspunktet() -> None:
    rot = FORELDELSESLOVEN.p("17")
    assert rot.nr(3).nummer == 3
    assert rot.nummer is None


def test_den_videre_henvisningen_rammer_den_snevre() -> None:
    rot = FORELDELSESLOVEN.p("21")
    assert rot.rammer(rot.nr(4).pkt(1))
    assert rot.rammer(rot)
    assert FORELDELSESLOVEN.hele().rammer(rot)
    assert not rot.nr(4).rammer(rot)
    assert not rot.nr(4).rammer(rot.nr(5))
    assert not rot.rammer(INNKREVINGSLOVEN.p("21").l(1))


TALL = st.none() | st.integers(1, 130)
PARAGRAF = st.from_regex(r"\A[1-9]\d{0,2}(-[1-9]\d?)?( [a-z](-[1-9]\d?)?)?\Z")
PUNKT = st.from_regex(r"\A[1-9](\.[1-9]\d?){0,3}\Z")


@st.composite
def henvisninger(draw: st.DrawFn) -> Henvisning:
    kilde = draw(st.sampled_from(sorted(rettskilder())))
    inndeling = rettskilder()[kilde].inndeling
    enheter = {Inndeling.PARAGRAF: PARAGRAF, Inndeling.PUNKT: PUNKT, Inndeling.INGEN: st.just("")}
    return Henvisning(
        kilde=kilde,
        paragraf=draw(enheter[inndeling]),
        ledd=draw(TALL),
        nummer=draw(TALL),
        bokstav=draw(st.none() | st.from_regex(r"\A[a-zæøå]{1,2}\Z")),
        strekpunkt=draw(TALL),
        punktum=draw(TALL),
    )


@settings(max_examples=150, deadline=None)
@given(henvisninger())
def test_skrevet_og_lest_er_det_samme(henvisning: Henvisning) -> None:
    assert Henvisning.fra_kode(henvisning.kode) == henvisning
    assert Henvisning.fra_tekst(henvisning.tekst(Maalform.NB)) == henvisning
    assert Henvisning.fra_tekst(henvisning.tekst(Maalform.NN)) == henvisning


@settings(max_examples=60, deadline=None)
@given(st.lists(henvisninger(), max_size=6))
def test_gjentakelser_endrer_ikke_teksten(liste: list[Henvisning]) -> None:
    assert henvisninger_tekst(liste + liste) == henvisninger_tekst(liste)


@settings(max_examples=60, deadline=None)
@given(st.permutations([FORELDELSESLOVEN.p(str(n)).nr(k) for n in (2, 3, 10, 21) for k in (1, 2)]))
def test_rekkefoelgen_inn_er_uten_betydning_innen_en_kilde(liste: list[Henvisning]) -> None:
    assert (
        henvisninger_tekst(liste) == "foreldelsesloven §§ 2 nr. 1 og 2, 3 nr. 1 og 2, 10 nr. 1 og 2, og 21 nr. 1 og 2"
    )


def test_en_tidligere_ordlyd_sies_i_henvisningen() -> None:
    tidligere = FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31))
    assert str(tidligere) == "foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025"
    assert tidligere.tekst(Maalform.NN) == "foreldingslova § 17 nr. 2 slik føresegna lydde til 31. desember 2025"
    assert tidligere.kode == "foreldelsesloven/17/nr2@2025-12-31"
    assert Henvisning.fra_kode(tidligere.kode) == tidligere
    assert Henvisning.fra_tekst(str(tidligere)) == tidligere
    assert Henvisning.fra_tekst(tidligere.tekst(Maalform.NN)) == tidligere


def test_tidligere_og_naavaerende_ordlyd_slaas_ikke_sammen() -> None:
    naa = FORELDELSESLOVEN.p("17").nr(2)
    assert (
        henvisninger_tekst((naa, naa.lydende_til(date(2025, 12, 31))))
        == "foreldelsesloven § 17 nr. 2 og foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025"
    )


@pytest.mark.parametrize(
    ("dag", "tekst"), [(date(2028, 1, 3), "3. januar 2028"), (date(1979, 12, 31), "31. desember 1979")]
)
def test_dagen_i_loepende_tekst(dag: date, tekst: str) -> None:
    assert dato_tekst(dag) == tekst
    assert les_dato(tekst) == dag


@pytest.mark.parametrize("tekst", ["", "2028-01-03", "3 januar 2028", "31. juni 2028", "3. January 2028"])
def test_det_som_ikke_er_en_dag_avvises(tekst: str) -> None:
    with pytest.raises(ValueError, match=r"er ikke en dag|day is out of range"):
        les_dato(tekst)
