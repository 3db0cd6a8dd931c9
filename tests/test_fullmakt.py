"""Fullmaktsmatrisen: hvem som kan la et krav bli foreldet, etter kravtype og verdi, og hullene den har."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import Avgjoerelse, Fullmakt, Fullmaktsmatrise, Oere, RettsligArt, UgyldigInndata, les_fullmakter

PER = date(2026, 5, 5)
HODE = "hvem,nivaa,avgjoerelse,kravtyper,beloep_fra,beloep_til,vilkaar,hjemmel\n"
GOD = HODE + (
    "Rådgiver,1,LA_FORELDES,GFF;al rp,,10000.00,Intet til utlegg siste to år,Retningslinje 1\n"
    "Leder,2,LA_FORELDES,,,50000.00,,Retningslinje 2\n"
    "Direktør,3,LA_FORELDES,,,,,Retningslinje 3\n"
)


def hvem(kravtype: str | None, kroner: int) -> str | None:
    art, beloep = RettsligArt.GEBYR, Oere(kroner * 100)
    rad = les_fullmakter(GOD).lavest(Avgjoerelse.LA_FORELDES, art, beloep, PER, kravtype)
    return rad and rad.hvem


def feilene(tekst: str) -> list[str]:
    with pytest.raises(UgyldigInndata) as info:
        les_fullmakter(tekst)
    return [str(f) for f in info.value.feil]


@pytest.mark.parametrize(
    ("kravtype", "kroner", "ventet"),
    [
        ("GFF", 10_000, "Rådgiver"),
        ("GFF", 10_001, "Leder"),
        ("AL RP", 10_000, "Rådgiver"),
        ("PE GB", 10_000, "Leder"),
        ("PE GB", 50_000, "Leder"),
        ("PE GB", 50_001, "Direktør"),
        (None, 10_000, None),
        (None, 10_001, "Leder"),
    ],
)
def test_laveste_nivaa_etter_kravtype_og_verdi(kravtype: str | None, kroner: int, ventet: str | None) -> None:
    """Er kravtypen ukjent, nevnes bare den som er lavest uansett."""
    assert hvem(kravtype, kroner) == ventet


def test_andre_avgjoerelser_er_ikke_med() -> None:
    matrise = les_fullmakter(GOD)
    assert matrise.lavest(Avgjoerelse.ETTERGIVELSE, RettsligArt.GEBYR, Oere(1), PER, "GFF") is None
    assert matrise.rader[0].vilkaar == "Intet til utlegg siste to år"


def test_hull_for_kravtypene_ingen_rad_nevner() -> None:
    assert feilene(HODE + "A,1,LA_FORELDES,GFF,,,,X\n") == [
        "$: hull for LA_FORELDES: alle arter av kravtypen andre enn dem som er nevnt, fra 0.00 kroner, alle dager "
        "– noen som kan avgjøre det"
    ]


def test_hull_for_en_nevnt_kravtype_og_for_alle() -> None:
    rader = "A,1,LA_FORELDES,GFF,,100.00,,X\nB,1,LA_FORELDES,UTL,,200.00,,X\nC,2,LA_FORELDES,,,50.00,,X\n"
    rader += "D,3,LA_FORELDES,,300.00,,,X\n"
    assert sorted(feilene(HODE + rader)) == [
        "$: hull for LA_FORELDES: alle arter av kravtypen GFF, fra 100.01 til 299.99 kroner, alle dager "
        "– noen som kan avgjøre det",
        "$: hull for LA_FORELDES: alle arter av kravtypen UTL, fra 200.01 til 299.99 kroner, alle dager "
        "– noen som kan avgjøre det",
        "$: hull for LA_FORELDES: alle arter av kravtypen andre enn dem som er nevnt, fra 50.01 til 299.99 kroner, "
        "alle dager – noen som kan avgjøre det",
    ]


def test_samme_hull_for_alle_kravtyper_nevnes_en_gang() -> None:
    rader = "A,1,LA_FORELDES,GFF,,100.00,,X\nB,2,LA_FORELDES,,,100.00,,X\n"
    assert feilene(HODE + rader) == [
        "$: hull for LA_FORELDES: alle arter, fra 100.01 kroner, alle dager – noen som kan avgjøre det"
    ]


@pytest.mark.parametrize(("annen", "overlapper"), [("GFF", True), ("", True), ("UTL", False)])
def test_overlapp_er_i_kravtype_ogsaa(annen: str, overlapper: bool) -> None:
    rader = f"A,1,LA_FORELDES,GFF,,,,X\nB,1,LA_FORELDES,{annen},,,,X\nC,2,LA_FORELDES,,,,,X\n"
    if not overlapper:
        assert len(les_fullmakter(HODE + rader).rader) == 3
        return
    assert feilene(HODE + rader)[0] == (
        "$[0] og $[1]: A og B på nivå 1 – overlapper for LA_FORELDES: alle arter av kravtypen GFF, fra 0.00 kroner, "
        "alle dager"
    )


@pytest.mark.parametrize("verdi", ['"GFF"', "[1]", '[""]'])
def test_kravtyper_maa_vaere_en_liste_av_koder(verdi: str) -> None:
    rad = f'[{{"hvem":"A","nivaa":1,"avgjoerelse":"LA_FORELDES","hjemmel":"X","kravtyper":{verdi}}}]'
    assert feilene(rad)[0].endswith("en liste av koder for kravtyper")


RAD = st.builds(
    lambda nivaa, typer, til: Fullmakt(
        hvem="A", nivaa=nivaa, avgjoerelse=Avgjoerelse.LA_FORELDES, hjemmel="X", kravtyper=typer, beloep_til=til
    ),
    st.integers(1, 3),
    st.sets(st.sampled_from(["GFF", "UTL"]), max_size=2),
    st.none() | st.integers(0, 200).map(Oere),
)


@settings(max_examples=60, deadline=None)
@given(rader=st.lists(RAD, min_size=1, max_size=4), beloep=st.integers(0, 300).map(Oere))
def test_en_matrise_som_er_godtatt_har_alltid_noen_som_kan(rader: list[Fullmakt], beloep: Oere) -> None:
    try:
        matrise = Fullmaktsmatrise.bygg(rader)
    except UgyldigInndata:
        return
    for kravtype in ("GFF", "UTL", "PE GB"):
        assert matrise.lavest(Avgjoerelse.LA_FORELDES, RettsligArt.GEBYR, beloep, PER, kravtype) is not None
