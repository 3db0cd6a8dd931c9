"""Vilkår: hvordan de skrives, hva som avvises der de skrives, og at nektelsen skyves inn."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import pytest
from hypothesis import given

from innkrevingsregler.regelform.begrep import Begrep, Begrepsfeil, Samling
from innkrevingsregler.regelform.variabler import Omfang, Slag, Variabel, Verditype
from innkrevingsregler.regelform.vilkaar import (
    ALDRI,
    ALLTID,
    Blant,
    Eller,
    Fast,
    Og,
    Operator,
    Ordnet,
    Uttrykk,
    Vilkaar,
    Vilkaarsfeil,
    blader,
    eller,
    og,
    skjoenn,
    tekst_mangler,
    variabler,
)
from innkrevingsregler.regelform.virkninger import Aar, Frist
from regelgenerator import ANNET_JA, BELOEP, DATO, HJEMMEL, JA, KODE, NAVN, sant, vilkaar

K, J, J2, D, B, N = (Uttrykk(v) for v in (KODE, JA, ANNET_JA, DATO, BELOEP, NAVN))
A = K == "A"
INGEN_SANNHETSVERDI = (
    "et vilkår har ingen sannhetsverdi før det er prøvd mot fakta: "
    "bruk & | ~ med parenteser, ikke and, or, not eller kjedede sammenlikninger"
)


class Kode(StrEnum):
    A = "A"


# --- det som skrives ---


@pytest.mark.parametrize(
    ("skrevet", "tre"),
    [
        (K == "A", Blant(KODE, ("A",))),
        (K == Kode.A, Blant(KODE, ("A",))),
        (K != "A", Blant(KODE, ("A",), negert=True)),
        (K.er_en_av("A", "B", "A"), Blant(KODE, ("A", "B"))),
        (J.ja, Blant(JA, (True,))),
        (J.nei, Blant(JA, (False,))),
        (B < 10, Ordnet(BELOEP, Operator.FOER, 10)),
        (B <= 10, Ordnet(BELOEP, Operator.SENEST, 10)),
        (B > 10, Ordnet(BELOEP, Operator.ETTER, 10)),
        (B >= 10, Ordnet(BELOEP, Operator.TIDLIGST, 10)),
        (date(2026, 1, 1) <= D, Ordnet(DATO, Operator.TIDLIGST, date(2026, 1, 1))),
        (A & J.ja, Og((A, J.ja))),
        (A | J.ja, Eller((A, J.ja))),
    ],
)
def test_skrevet_er_tre(skrevet, tre):
    assert skrevet == tre
    assert hash(skrevet) == hash(tre)


@pytest.mark.parametrize(
    ("v", "nektet"),
    [
        (A, Blant(KODE, ("A",), negert=True)),
        (B < 10, B >= 10),
        (B <= 10, B > 10),
        (B > 10, B <= 10),
        (B >= 10, B < 10),
        (A & J.ja, (K != "A") | ~J.ja),
        (A | J.ja, (K != "A") & ~J.ja),
        (A & (J.ja | (B < 10)), (K != "A") | (~J.ja & (B >= 10))),
        (ALLTID, ALDRI),
        (ALDRI, ALLTID),
    ],
)
def test_nektelsen_skyves_inn(v, nektet):
    assert ~v == nektet
    assert ~~v == v


@pytest.mark.parametrize(
    ("v", "forenklet"),
    [
        (og(), ALLTID),
        (eller(), ALDRI),
        (og(A), A),
        (A & ALLTID, A),
        (A & ALDRI, ALDRI),
        (A | ALLTID, ALLTID),
        (A | ALDRI, A),
        (A & A, A),
        (A | A, A),
        (A & J.ja & J2.ja, Og((A, J.ja, J2.ja))),
        (A | J.ja | J2.ja, Eller((A, J.ja, J2.ja))),
        (A & (J.ja & J2.ja), Og((A, J.ja, J2.ja))),
    ],
)
def test_flates_ut_og_forenkles(v, forenklet):
    assert v == forenklet


def test_blader_og_variabler_i_rekkefoelge():
    v = (A & J.ja) | (K == "B") | ALDRI
    assert tuple(blader(v)) == (A, J.ja, K == "B")
    assert variabler(v) == (KODE, JA)
    assert variabler(ALLTID) == ()


@given(vilkaar())
def test_treet_har_ingen_nektelse_inni(v):
    """Bare blad bærer nektelsen, og en knute er aldri tom, alene eller av samme slag som den over."""

    def gaa(tre: Vilkaar) -> None:
        if isinstance(tre, Og | Eller):
            assert len(tre.ledd) > 1
            assert len(set(tre.ledd)) == len(tre.ledd)
            for ledd in tre.ledd:
                assert not isinstance(ledd, Fast | type(tre))
                gaa(ledd)

    for tre in (v, ~v):
        gaa(tre)
    assert ~~v == v


@given(vilkaar(), vilkaar())
def test_og_eller_ikke_betyr_det_de_sier(a, b):
    for rad in (
        {"krav.kode": k, "krav.navn": "x", "krav.ja": j, "krav.annet_ja": not j, "krav.dato": d, "krav.beloep": o}
        for k in "ABC"
        for j in (True, False)
        for d in (date(2025, 12, 31), date(2026, 6, 30))
        for o in (-5, 11)
    ):
        assert sant(a & b, rad) == (sant(a, rad) and sant(b, rad))
        assert sant(a | b, rad) == (sant(a, rad) or sant(b, rad))
        assert sant(~a, rad) == (not sant(a, rad))


# --- det som avvises der det skrives ---


@pytest.mark.parametrize(
    "skriv",
    [
        lambda: A and J.ja,
        lambda: A or J.ja,
        lambda: not A,
        lambda: 0 < B < 10,
        lambda: date(2026, 1, 1) <= D <= date(2026, 12, 31),
        lambda: A if J.ja else None,
        lambda: bool(A & J.ja),
        lambda: any([A, J.ja]),
        lambda: all([A, J.ja]),
        lambda: bool(ALLTID),
        lambda: not ALDRI,
    ],
    ids=["and", "or", "not", "kjedet", "kjedede datoer", "if", "bool", "any", "all", "alltid", "aldri"],
)
def test_sannhetsverdi_avvises(skriv):
    with pytest.raises(Vilkaarsfeil) as feil:
        skriv()
    assert str(feil.value) == INGEN_SANNHETSVERDI


@pytest.mark.parametrize("skriv", [lambda: not J, lambda: J and A, lambda: bool(J)])
def test_et_felt_er_ikke_et_vilkaar(skriv):
    with pytest.raises(Vilkaarsfeil) as feil:
        skriv()
    assert str(feil.value) == "krav.ja er ikke et vilkår i seg selv: skriv .ja, .nei, == verdi eller er_en_av(…)"


@pytest.mark.parametrize(
    ("skriv", "tekst"),
    [
        (lambda: K == "D", "krav.kode kan ikke være 'D'; lovlig er A, B, C"),
        (lambda: K == 1, "krav.kode er kode; 1 er ikke det"),
        (lambda: K != None, "krav.kode er kode; None er ikke det"),  # noqa: E711
        (lambda: K.er_en_av(), "krav.kode: er_en_av() uten verdier kan aldri bli sant"),
        (lambda: K.er_en_av("A", "D"), "krav.kode kan ikke være 'D'; lovlig er A, B, C"),
        (lambda: K < "B", "krav.kode er kode og har ingen rekkefølge"),
        (lambda: N >= "x", "krav.navn er tekst og har ingen rekkefølge"),
        (lambda: J < 1, "krav.ja er ja/nei og har ingen rekkefølge"),
        (lambda: J == 1, "krav.ja er ja/nei; 1 er ikke det"),
        (lambda: K.ja, "krav.kode er kode; True er ikke det"),
        (lambda: B == True, "krav.beloep er øre; True er ikke det"),  # noqa: E712
        (lambda: B < 1.5, "krav.beloep er øre; 1.5 er ikke det"),
        (lambda: date(2026, 1, 1) > B, "krav.beloep er øre; datetime.date(2026, 1, 1) er ikke det"),
        (lambda: D < 2026, "krav.dato er dato; 2026 er ikke det"),
        (lambda: D == "2026-01-01", "krav.dato er dato; '2026-01-01' er ikke det"),
        (
            lambda: datetime(2026, 1, 1) > D,  # noqa: DTZ001
            "krav.dato er dato; datetime.datetime(2026, 1, 1, 0, 0) er ikke det",
        ),
        (lambda: N == 1, "krav.navn er tekst; 1 er ikke det"),
        (lambda: Frist(Aar(3), K), "krav.kode er kode; en frist løper fra en dato"),
    ],
)
def test_feil_type_avvises(skriv, tekst):
    with pytest.raises(Vilkaarsfeil) as feil:
        skriv()
    assert str(feil.value) == tekst


def test_uttrykk_kan_ikke_sammenliknes_med_uttrykk():
    with pytest.raises(Vilkaarsfeil):
        Uttrykk(BELOEP) == B  # noqa: B015


@pytest.mark.parametrize("skriv", [lambda: J & A, lambda: ~J, lambda: {J: 1}])
def test_uttrykk_er_ikke_vilkaar(skriv):
    with pytest.raises(TypeError):
        skriv()


def test_vilkaar_er_frosset():
    for v in (A, B < 10, A & J.ja, ALLTID):
        with pytest.raises(AttributeError):
            v.noe = 1


# --- skjønn, manglende tekst og begreper som blad ---


def test_skjoenn_er_et_blad_med_momenter():
    (variabel,) = variabler(skjoenn("stoetende", "støtende", hjemmel=HJEMMEL, momenter=("alder", "helse")))
    assert (variabel.noekkel, variabel.slag, variabel.momenter) == (
        "skjoenn.stoetende",
        Slag.SKJOENN,
        ("alder", "helse"),
    )
    assert variabel.hjemler == (HJEMMEL,)


def test_manglende_tekst_er_et_blad():
    (variabel,) = variabler(tekst_mangler("x", "teksten mangler", hjemmel=(HJEMMEL,)))
    assert (variabel.noekkel, variabel.slag, variabel.hjemler) == ("mangler.x", Slag.MANGLER, (HJEMMEL,))


JA_NEI = Begrep(navn="b", omfang=Omfang.KRAV, svartype=(bool,), beskrivelse="b")
FLERE = Begrep(navn="f", omfang=Omfang.KRAV, svartype=(Kode,), beskrivelse="f", samling=Samling.ALLE)
MED_PARAMETER = Begrep(
    navn="t", omfang=Omfang.KRAV, svartype=(Kode,), beskrivelse="t", parametre=(("tiltak", ("X", "Y")), ("fri", ()))
)
VIRKNING = Begrep(navn="v", omfang=Omfang.KRAV, svartype=(Frist,), beskrivelse="v")


def test_svaret_paa_et_begrep_er_en_variabel():
    assert (JA_NEI.svar.variabel.noekkel, JA_NEI.svar.variabel.verditype) == ("begrep.b", Verditype.BOOL)
    assert (FLERE.har(Kode.A).variabel.noekkel, FLERE.har("A").variabel.verditype) == ("begrep.f=A", Verditype.BOOL)
    svar = MED_PARAMETER(tiltak="X", fri="hva som helst").svar.variabel
    assert (svar.noekkel, svar.verditype, svar.domene) == ("begrep.t[X,hva som helst]", Verditype.KODE, ("A",))


@pytest.mark.parametrize(
    ("bruk", "tekst"),
    [
        (lambda: MED_PARAMETER(), "t: mangler parameter tiltak; mangler parameter fri"),
        (lambda: MED_PARAMETER(tiltak="Z", fri="x"), "t: tiltak kan ikke være 'Z'; lovlig er X, Y"),
        (lambda: JA_NEI(x="y"), "b: ukjent parameter x"),
        (lambda: FLERE.svar, "f kan ha flere svar: bruk .har(verdi)"),
        (lambda: JA_NEI.har(True), "b har ett svar: bruk .svar == verdi"),
        (lambda: VIRKNING.svar, "v svarer med en virkning og kan ikke prøves i et vilkår"),
    ],
)
def test_begrep_brukt_feil(bruk, tekst):
    with pytest.raises(Begrepsfeil) as feil:
        bruk()
    assert str(feil.value) == tekst


def test_variabel_skriver_seg_som_noekkelen():
    assert str(KODE) == "krav.kode"
    assert isinstance(KODE, Variabel)
    assert repr(K) == "Uttrykk(krav.kode)"
