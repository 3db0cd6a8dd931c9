"""Skatteetatens kravdetaljer som fakta: eksemplene, hver uenighet mellom kildene, og dårlige inndata."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import (
    Innkrever,
    Krav,
    Kreditor,
    Linjetype,
    Skyldner,
    Skyldnertype,
    Tidsrom,
    UgyldigInndata,
)
from innkrevingsregler.fakta.hendelser import Betaling, KravRedusert
from innkrevingsregler.grensesnitt import (
    Foreldelsespaastand,
    Kravdetaljer,
    Merknadsslag,
    gjenkjenn,
    les_kravdetaljer,
)

EKSEMPLER = Path(__file__).parents[1] / "eksempler" / "kravdetaljer"
ID = "3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11"
SVAR: dict[str, Any] = {
    "oppdragsgiver": {"organisasjonsnummer": "889640782", "organisasjonsnavn": "Arbeids- og velferdsetaten"},
    "skyldner": {"identifikator": "15927520068", "skyldnersNavn": "SYNTETISK BARNEVOGN"},
    "krav": {
        "skatteetatensKravidentifikator": ID,
        "kravtype": "TILBAKEKREVING_BARNETRYGD",
        "fastsettelsesdato": "2025-03-14",
        "forfallsdato": "2025-04-25",
        "foreldelsesdato": "2027-02-01",
        "opprinneligBeloep": 1000.0,
        "gjenstaaendeBeloep": 400.5,
        "kravlinjer": [
            {"kravlinjetype": "HOVEDSTOL", "opprinneligBeloep": 900.0, "gjenstaaendeBeloep": 300.5},
            {"kravlinjetype": "RENTER", "opprinneligBeloep": 100, "gjenstaaendeBeloep": 100},
        ],
        "kravgrunnlag": {"oppdragsgiversKravidentifikator": "BA-1", "oppdragsgiversReferanse": "SAK-1"},
    },
}

Endring = Callable[[dict[str, Any]], object]


def _svar(*endringer: Endring) -> dict[str, Any]:
    svar = copy.deepcopy(SVAR)
    for endring in endringer:
        endring(svar)
    return svar


def _les(*endringer: Endring) -> Kravdetaljer:
    return les_kravdetaljer(json.dumps(_svar(*endringer)))


def _krav(*endringer: Endring) -> Krav:
    (krav,) = _les(*endringer).krav
    return krav


def _merknader(detaljer: Kravdetaljer, slag: Merknadsslag) -> dict[str, str]:
    return {m.sti: m.tekst for m in detaljer.merknader if m.slag is slag}


def _feil(kilde: Any) -> dict[str, str]:
    with pytest.raises(UgyldigInndata) as ugyldig:
        les_kravdetaljer(kilde)
    return {feil.sti: feil.verdi for feil in ugyldig.value.feil}


# ---- Hele svaret ---------------------------------------------------------------------------------------


def test_hele_svaret_som_fakta() -> None:
    detaljer = les_kravdetaljer(EKSEMPLER / "nav-barnetrygd.json")
    (krav,) = detaljer.krav
    assert krav.id == ID
    assert krav.kravtype == "TILBAKEKREVING_BARNETRYGD"
    assert krav.rettslig_art is None
    assert krav.kreditor == Kreditor(id="889640782")
    assert krav.innkrever is Innkrever.INNKREVINGSMYNDIGHETEN
    assert krav.skyldner == Skyldner(id="15927520068", type=Skyldnertype.PERSON)
    assert (krav.fastsatt, krav.forfall) == (date(2025, 3, 14), date(2025, 4, 25))
    assert (krav.oppstaatt, krav.fristens_utgangspunkt, krav.fullstendig_til) == (None, None, None)
    hovedstol, rente = krav.linjer
    assert (hovedstol.id, hovedstol.type, hovedstol.underart) == ("1", Linjetype.HOVEDSTOL, "HOVEDSTOL")
    assert (hovedstol.beloep, hovedstol.gjenstaar) == (1_584_000, 1_384_000)
    assert hovedstol.periode == Tidsrom(fra=date(2024, 1, 1), til=date(2024, 11, 30))
    assert hovedstol.hovedstol is None
    assert (rente.id, rente.type, rente.underart, rente.hovedstol) == ("2", Linjetype.RENTE, "RENTER", "1")
    assert (rente.beloep, rente.gjenstaar, rente.periode) == (158_400, 158_400, None)
    (betaling,) = krav.hendelser
    assert isinstance(betaling, Betaling)
    assert (betaling.dato, betaling.beloep) == (date(2025, 9, 22), 200_000)
    assert (betaling.frivillig, betaling.erkjenner_rest) == (None, None)
    assert detaljer.paastander == (Foreldelsespaastand(ID, None, date(2027, 2, 1)),)


@pytest.mark.parametrize("fil", sorted(EKSEMPLER.glob("*.json")), ids=lambda f: f.stem)
def test_eksemplene_leses_likt_fra_fil_tekst_byte_og_ordbok(fil: Path) -> None:
    fra_fil = les_kravdetaljer(fil)
    data = json.loads(fil.read_bytes())
    assert gjenkjenn(data) == "kravdetaljer"
    assert fra_fil == les_kravdetaljer(str(fil)) == les_kravdetaljer(fil.read_bytes())
    assert fra_fil == les_kravdetaljer(fil.read_text("utf-8")) == les_kravdetaljer(data)
    assert len(fra_fil.krav) == len(fra_fil.paastander) == 1
    assert not _merknader(fra_fil, Merknadsslag.UKJENT_FELT)
    assert not _merknader(fra_fil, Merknadsslag.UOVERENSSTEMMELSE)


def test_en_liste_av_svar_blir_flere_krav() -> None:
    filer = sorted(EKSEMPLER.glob("*.json"))
    samlet = les_kravdetaljer([json.loads(fil.read_bytes()) for fil in filer])
    hver_for_seg = [les_kravdetaljer(fil) for fil in filer]
    assert samlet.krav == tuple(krav for ett in hver_for_seg for krav in ett.krav)
    assert samlet.paastander == tuple(p for ett in hver_for_seg for p in ett.paastander)
    assert {m.sti[:4] for m in samlet.merknader} == {f"$[{i}]" for i in range(len(filer))}


def test_en_tom_liste_er_ingen_krav() -> None:
    assert les_kravdetaljer("[]") == Kravdetaljer((), (), ())


# ---- Uenighetene mellom kildene ------------------------------------------------------------------------


def test_ukjent_kravtype_beholdes_som_den_er() -> None:
    krav = _krav(lambda s: s["krav"].update(kravtype="NOE_HELT_NYTT æ"))
    assert (krav.kravtype, krav.rettslig_art) == ("NOE_HELT_NYTT æ", None)


@pytest.mark.parametrize("fravaer", ["null", "borte"])
@pytest.mark.parametrize(
    ("felt", "faktum"),
    [
        ("kravtype", "kravtype"),
        ("fastsettelsesdato", "fastsatt"),
        ("forfallsdato", "forfall"),
        ("foreldelsesdato", None),
        ("opprinneligBeloep", None),
        ("gjenstaaendeBeloep", None),
    ],
)
def test_paakrevde_felt_som_mangler_er_ukjente_med_merknad(felt: str, faktum: str | None, fravaer: str) -> None:
    def uten(svar: dict[str, Any]) -> None:
        svar["krav"][felt] = None
        if fravaer == "borte":
            del svar["krav"][felt]

    detaljer = _les(uten)
    assert f"$.krav.{felt}" in _merknader(detaljer, Merknadsslag.MANGLER)
    assert faktum is None or getattr(detaljer.krav[0], faktum) is None
    assert bool(detaljer.paastander) is (felt != "foreldelsesdato")


@pytest.mark.parametrize("del_", ["oppdragsgiver", "skyldner"])
def test_oppdragsgiver_og_skyldner_kan_mangle(del_: str) -> None:
    detaljer = _les(lambda s: s.pop(del_))
    faktum = {"oppdragsgiver": "kreditor", "skyldner": "skyldner"}[del_]
    assert getattr(detaljer.krav[0], faktum) is None
    assert f"$.{del_}" in _merknader(detaljer, Merknadsslag.MANGLER)


def test_skyldner_uten_identifikator_er_ukjent() -> None:
    detaljer = _les(lambda s: s["skyldner"].update(identifikator=None))
    assert detaljer.krav[0].skyldner is None
    assert "$.skyldner.identifikator" in _merknader(detaljer, Merknadsslag.MANGLER)


def test_linjefelt_som_mangler_er_ukjente() -> None:
    detaljer = _les(lambda s: s["krav"].update(kravlinjer=[{}]))
    (linje,) = detaljer.krav[0].linjer
    assert (linje.id, linje.type, linje.underart, linje.beloep, linje.gjenstaar) == ("1", None, None, None, None)
    assert {sti.rpartition(".")[2] for sti in _merknader(detaljer, Merknadsslag.MANGLER)} == {
        "kravlinjetype",
        "opprinneligBeloep",
        "gjenstaaendeBeloep",
    }
    assert not _merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)


@pytest.mark.parametrize("linjer", [None, []])
def test_krav_uten_linjer(linjer: object) -> None:
    detaljer = _les(lambda s: s["krav"].update(kravlinjer=linjer))
    assert detaljer.krav[0].linjer == ()
    if linjer is None:
        assert "$.krav.kravlinjer" in _merknader(detaljer, Merknadsslag.MANGLER)


@pytest.mark.parametrize("tom", [None, ""])
def test_uten_skatteetatens_id_brukes_oppdragsgivers(tom: str | None) -> None:
    detaljer = _les(lambda s: s["krav"].update(skatteetatensKravidentifikator=tom))
    assert detaljer.krav[0].id == "BA-1"
    assert detaljer.paastander[0].krav_id == "BA-1"
    assert "$.krav.skatteetatensKravidentifikator" in _merknader(detaljer, Merknadsslag.MANGLER)


@pytest.mark.parametrize(
    ("skrevet", "oere"),
    [
        ("0", 0),
        ("0.0", 0),
        ("-0.0", 0),
        ("1000", 100_000),
        ("1000.0", 100_000),
        ("1000.5", 100_050),
        ("1000.05", 100_005),
        ("1000.50", 100_050),
        ("0.01", 1),
        ("9999999.99", 999_999_999),
        ("1.0E7", 1_000_000_000),  # slik Java skriver double fra og med ti millioner
        ("1.2345678E7", 1_234_567_800),
        ("1.234567891E7", 1_234_567_891),
        ("1.0E8", 10_000_000_000),
        ("9999999999999.99", 999_999_999_999_999),
    ],
)
def test_beloep_leses_siffer_for_siffer(skrevet: str, oere: int) -> None:
    tekst = json.dumps(_svar(lambda s: s["krav"].update(kravlinjer=[{"opprinneligBeloep": 0}])))
    (krav,) = les_kravdetaljer(tekst.replace('{"opprinneligBeloep": 0}', f'{{"opprinneligBeloep": {skrevet}}}')).krav
    assert krav.linjer[0].beloep == oere


@pytest.mark.parametrize(
    "skrevet",
    [
        "1e5",
        "1E5",
        "1e7",  # Java skriver 1.0E7
        "1.0E6",
        "0.30000000000000004",
        "1000.005",
        "1000.000",
        "1e-3",
        "-1",
        "-0.01",
        "10000000000000",
        "1e400",
        "1e-400",
        '"1000"',
        '"1e5"',
        "true",
        "[]",
        "{}",
    ],
)
def test_beloep_som_ikke_er_entydige_er_feil(skrevet: str) -> None:
    tekst = json.dumps(_svar(lambda s: s["krav"].update(kravlinjer=[{"opprinneligBeloep": 0}])))
    feil = _feil(tekst.replace('{"opprinneligBeloep": 0}', f'{{"opprinneligBeloep": {skrevet}}}'))
    assert set(feil) == {"$.krav.kravlinjer[0].opprinneligBeloep"}


@given(st.integers(0, 10**15 - 1), st.booleans())
def test_ethvert_beloep_i_oere_leses_tilbake(oere: int, som_java: bool) -> None:
    skrevet = f"{Decimal(oere).scaleb(-2)}"
    if som_java and oere >= 10**9:
        sifre = str(oere).rstrip("0").ljust(2, "0")
        skrevet = f"{sifre[0]}.{sifre[1:]}E{len(str(oere)) - 3}"
    svar = json.dumps(_svar(lambda s: s["krav"].update(kravlinjer=[{"gjenstaaendeBeloep": 0}])))
    detaljer = les_kravdetaljer(svar.replace('{"gjenstaaendeBeloep": 0}', f'{{"gjenstaaendeBeloep": {skrevet}}}'))
    assert detaljer.krav[0].linjer[0].gjenstaar == oere


@pytest.mark.parametrize(
    ("skrevet", "dag"),
    [
        ("2025-03-14", date(2025, 3, 14)),
        ("20250314", date(2025, 3, 14)),
        ("2024-02-29", date(2024, 2, 29)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2200-12-31", date(2200, 12, 31)),
    ],
)
def test_datoer(skrevet: str, dag: date) -> None:
    detaljer = _les(lambda s: s["krav"].update(fastsettelsesdato=skrevet))
    assert detaljer.krav[0].fastsatt == dag
    assert ("$.krav.fastsettelsesdato" in _merknader(detaljer, Merknadsslag.TOLKET)) is ("-" not in skrevet)


@pytest.mark.parametrize(
    "skrevet",
    [
        "2026-02-30",
        "20260230",
        "1899-12-31",
        "2201-01-01",
        "14.03.2025",
        "2025-3-14",
        "2025-W11-5",
        "2025-03-14T10:00:00Z",
        "２０２５-03-14",
        "",
        20250314,
        [],
    ],
)
def test_datoer_som_ikke_finnes_er_feil(skrevet: object) -> None:
    assert set(_feil(_svar(lambda s: s["krav"].update(fastsettelsesdato=skrevet)))) == {"$.krav.fastsettelsesdato"}


NAV_PERIODE = {"fom": "2024-01-01", "tom": "2024-11-30"}


def _med_tillegg(tillegg: object) -> Endring:
    return lambda s: s["krav"].update(tilleggsinformasjon=tillegg)


@pytest.mark.parametrize(
    "tillegg",
    [
        {"tilleggsinformasjonNav": {"tilbakekrevingsperiode": NAV_PERIODE}},
        {"tilleggsinformasjonNav": {"tilbakekrevingsperiode": {"fraDato": "2024-01-01", "tilDato": "2024-11-30"}}},
        {"tilleggsinformasjonBroennoeysundRegistrene": {"periode": NAV_PERIODE}},
        {"tilleggsinformasjonNav": None, "tilleggsinformasjonBroennoeysundRegistrene": {"periode": NAV_PERIODE}},
    ],
)
def test_perioden_er_hovedstolens_uansett_stavemaate(tillegg: object) -> None:
    hovedstol, rente = _krav(_med_tillegg(tillegg)).linjer
    assert hovedstol.periode == Tidsrom(fra=date(2024, 1, 1), til=date(2024, 11, 30))
    assert rente.periode is None


def test_tillegg_uten_periode_gir_ingen_periode() -> None:
    detaljer = _les(_med_tillegg({"tilleggsinformasjonNav": {}}))
    assert detaljer.krav[0].linjer[0].periode is None
    assert not _merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)


def test_kravgrunnlaget_kan_mangle_naar_kravet_har_skatteetatens_id() -> None:
    assert _krav(lambda s: s["krav"].pop("kravgrunnlag")).id == ID


def test_to_stavemaater_med_hver_sin_dato_gir_den_foerste_med_merknad() -> None:
    periode = {**NAV_PERIODE, "fraDato": "2024-02-01"}
    detaljer = _les(_med_tillegg({"tilleggsinformasjonNav": {"tilbakekrevingsperiode": periode}}))
    lest = detaljer.krav[0].linjer[0].periode
    assert lest == Tidsrom(fra=date(2024, 1, 1), til=date(2024, 11, 30))
    sti = "$.krav.tilleggsinformasjon.tilleggsinformasjonNav.tilbakekrevingsperiode.fraDato"
    assert sti in _merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)


def test_periode_som_slutter_foer_den_begynner_er_ikke_brukt() -> None:
    periode = {"fom": "2024-11-30", "tom": "2024-11-29"}
    detaljer = _les(_med_tillegg({"tilleggsinformasjonNav": {"tilbakekrevingsperiode": periode}}))
    assert detaljer.krav[0].linjer[0].periode is None
    assert _merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)


def test_tillegg_fra_begge_oppdragsgivere_er_ikke_brukt() -> None:
    begge = {
        "tilleggsinformasjonNav": {"tilbakekrevingsperiode": NAV_PERIODE},
        "tilleggsinformasjonBroennoeysundRegistrene": {"periode": NAV_PERIODE},
    }
    detaljer = _les(_med_tillegg(begge))
    assert detaljer.krav[0].linjer[0].periode is None
    assert "$.krav.tilleggsinformasjon" in _merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)


def test_perioden_uten_en_eneste_hovedstol_er_ikke_knyttet_til_noen_linje() -> None:
    def to_hovedstoler(svar: dict[str, Any]) -> None:
        svar["krav"]["kravlinjer"][1]["kravlinjetype"] = "HOVEDSTOL"

    tillegg = _med_tillegg({"tilleggsinformasjonNav": {"tilbakekrevingsperiode": NAV_PERIODE}})
    detaljer = _les(to_hovedstoler, tillegg)
    assert [linje.periode for linje in detaljer.krav[0].linjer] == [None, None]
    assert "$.krav.tilleggsinformasjon" in _merknader(detaljer, Merknadsslag.TOLKET)


@pytest.mark.parametrize("navn", ["stoppdatoForLoependeMulkt", "stoppdatoForLøpendeMulkt"])
def test_stoppdato_leses_og_nevnes_uansett_stavemaate(navn: str) -> None:
    brreg = {"periode": NAV_PERIODE, navn: "2024-12-01"}
    detaljer = _les(_med_tillegg({"tilleggsinformasjonBroennoeysundRegistrene": brreg}))
    assert any("2024-12-01" in tekst for tekst in _merknader(detaljer, Merknadsslag.IKKE_BRUKT).values())
    assert not _merknader(detaljer, Merknadsslag.UKJENT_FELT)


@pytest.mark.parametrize(
    ("kode", "slag"),
    [
        ("HOVEDSTOL", Linjetype.HOVEDSTOL),
        ("Hovedstol", Linjetype.HOVEDSTOL),
        ("RENTE", Linjetype.RENTE),
        ("RENTER", Linjetype.RENTE),
        ("rentetillegg", Linjetype.RENTE),
        ("STRAFFERENTE", Linjetype.RENTE),
        ("GEBYR", Linjetype.GEBYR),
        ("Gebyrer", Linjetype.GEBYR),
        ("OMKOSTNING", Linjetype.OMKOSTNING),
        ("OMKOSTNINGER", Linjetype.OMKOSTNING),
        ("TVANGSMULKT", None),
        ("HOVEDSTOLEN", None),
    ],
)
def test_linjetyper(kode: str, slag: Linjetype | None) -> None:
    detaljer = _les(lambda s: s["krav"].update(kravlinjer=[{"kravlinjetype": kode}]))
    (linje,) = detaljer.krav[0].linjer
    assert (linje.type, linje.underart) == (slag, kode)
    assert bool(_merknader(detaljer, Merknadsslag.UKJENT_KODE)) is (slag is None)


@pytest.mark.parametrize(
    ("typer", "hovedstoler"),
    [
        (["HOVEDSTOL", "RENTER", "GEBYR", "OMKOSTNINGER"], [None, "1", "1", "1"]),
        (["RENTER", "HOVEDSTOL"], ["2", None]),
        (["HOVEDSTOL", "NOE_ANNET"], [None, None]),
        (["HOVEDSTOL", "HOVEDSTOL", "RENTER"], [None, None, None]),
        (["RENTER"], [None]),
    ],
)
def test_tilleggene_hoerer_til_den_eneste_hovedstolen(typer: list[str], hovedstoler: list[str | None]) -> None:
    krav = _krav(lambda s: s["krav"].update(kravlinjer=[{"kravlinjetype": t} for t in typer]))
    assert [linje.hovedstol for linje in krav.linjer] == hovedstoler
    assert [linje.id for linje in krav.linjer] == [str(i) for i in range(1, len(typer) + 1)]


@pytest.mark.parametrize(
    ("kode", "klasse"),
    [
        ("INNBETALING", Betaling),
        ("TREKK", Betaling),
        ("Bankoverføring", Betaling),
        ("AVSKRIVNING", KravRedusert),
        ("avskriving", KravRedusert),
        (None, Betaling),
    ],
)
def test_innbetalinger_og_avskrivninger(kode: str | None, klasse: type[Betaling | KravRedusert]) -> None:
    innbetaling = {
        "innbetalingsIdentifikator": "INN-1",
        "innbetalingstype": kode,
        "innbetalingsdato": "2025-09-22",
        "innbetaltBeloep": 599.5,
    }
    detaljer = _les(lambda s: s["krav"].update(innbetalingerPlassertMotKrav=[innbetaling]))
    assert detaljer.krav[0].hendelser == (klasse(dato=date(2025, 9, 22), beloep=59_950),)
    assert "$.krav.innbetalingerPlassertMotKrav[0].innbetalingstype" in _merknader(detaljer, Merknadsslag.TOLKET)


@pytest.mark.parametrize(
    ("nummer", "slag"),
    [
        ("15927520068", Skyldnertype.PERSON),
        ("312456788", Skyldnertype.ORGANISASJON),
        ("3124567880", None),
        ("1592752006x", None),
        ("١٥٩٢٧٥٢٠٠٦٨", None),
    ],
)
def test_skyldnerens_type_etter_antall_sifre(nummer: str, slag: Skyldnertype | None) -> None:
    krav = _krav(lambda s: s["skyldner"].update(identifikator=nummer))
    assert krav.skyldner == Skyldner(id=nummer, type=slag)


@pytest.mark.parametrize("felt", ["opprinneligBeloep", "gjenstaaendeBeloep"])
def test_summer_som_ikke_stemmer_gir_merknad_og_linjene_gjelder(felt: str) -> None:
    detaljer = _les(lambda s: s["krav"].update({felt: 999.99}))
    assert set(_merknader(detaljer, Merknadsslag.UOVERENSSTEMMELSE)) == {f"$.krav.{felt}"}
    assert [linje.beloep for linje in detaljer.krav[0].linjer] == [90_000, 10_000]


def test_svar_med_avvik_uten_krav() -> None:
    avvik = {"avvikstype": "planlagtNedetid", "utdypendeAvviksbeskrivelse": "Prøv igjen senere"}
    detaljer = les_kravdetaljer({"avvik": avvik, "oppdragsgiver": SVAR["oppdragsgiver"], "skyldner": SVAR["skyldner"]})
    assert (detaljer.krav, detaljer.paastander) == ((), ())
    assert _merknader(detaljer, Merknadsslag.AVVIK) == {"$.avvik": "planlagtNedetid: Prøv igjen senere"}


def test_svar_med_avvik_og_krav() -> None:
    detaljer = _les(lambda s: s.update(avvik={"avvikstype": "noe nytt"}))
    assert len(detaljer.krav) == 1
    assert _merknader(detaljer, Merknadsslag.AVVIK) == {"$.avvik": "noe nytt: uten beskrivelse"}


def test_ukjente_felt_paa_alle_nivaaer_er_merknader() -> None:
    def voks(svar: dict[str, Any]) -> None:
        svar["krav"]["innbetalingerPlassertMotKrav"] = [{}]
        svar["krav"]["tilleggsinformasjon"] = {
            "tilleggsinformasjonNav": {"tilbakekrevingsperiode": {}, "ytelserForAvregning": {}},
        }
        igjen: list[Any] = [svar]
        while igjen:
            ett = igjen.pop()
            deler = ett.values() if isinstance(ett, dict) else ett
            igjen.extend(del_ for del_ in deler if isinstance(del_, dict | list))
            if isinstance(ett, dict):
                ett["nyttFelt"] = 1

    nye = set(_merknader(_les(voks), Merknadsslag.UKJENT_FELT))
    nav = "$.krav.tilleggsinformasjon.tilleggsinformasjonNav"
    assert nye == {
        f"{sti}.nyttFelt"
        for sti in (
            "$",
            "$.oppdragsgiver",
            "$.skyldner",
            "$.krav",
            "$.krav.kravgrunnlag",
            "$.krav.kravlinjer[0]",
            "$.krav.kravlinjer[1]",
            "$.krav.innbetalingerPlassertMotKrav[0]",
            "$.krav.tilleggsinformasjon",
            nav,
            f"{nav}.tilbakekrevingsperiode",
            f"{nav}.ytelserForAvregning",
        )
    }


# ---- Feil ----------------------------------------------------------------------------------------------


def test_alle_feil_kommer_samlet_ogsaa_fra_flere_svar() -> None:
    def oedelegg(svar: dict[str, Any]) -> None:
        svar["oppdragsgiver"]["organisasjonsnummer"] = 889640782
        svar["skyldner"] = []
        svar["krav"].update(kravtype=5, forfallsdato="i går", gjenstaaendeBeloep="400")
        svar["krav"]["kravlinjer"][1]["opprinneligBeloep"] = -1
        svar["krav"]["kravlinjer"].append("linje")
        svar["krav"]["innbetalingerPlassertMotKrav"] = {}

    assert set(_feil([_svar(oedelegg), 7, _svar(), {}])) == {
        "$[0].oppdragsgiver.organisasjonsnummer",
        "$[0].skyldner",
        "$[0].krav.kravtype",
        "$[0].krav.forfallsdato",
        "$[0].krav.gjenstaaendeBeloep",
        "$[0].krav.kravlinjer[1].opprinneligBeloep",
        "$[0].krav.kravlinjer[2]",
        "$[0].krav.innbetalingerPlassertMotKrav",
        "$[1]",
        "$[2].krav.skatteetatensKravidentifikator",  # samme id som i det første svaret
        "$[3].krav",
    }


def test_feilene_sier_verdi_hva_som_er_tillatt_og_et_eksempel() -> None:
    with pytest.raises(UgyldigInndata) as ugyldig:
        les_kravdetaljer(_svar(lambda s: s["krav"].update(forfallsdato="i går")))
    (feil,) = ugyldig.value.feil
    assert (feil.verdi, feil.eksempel) == ("'i går'", "2026-03-15")
    assert "ÅÅÅÅ-MM-DD" in feil.tillatt


@pytest.mark.parametrize("grunnlag", [None, {}, {"oppdragsgiversKravidentifikator": ""}])
def test_krav_uten_noen_kravidentifikator_er_en_feil(grunnlag: object) -> None:
    feil = _feil(_svar(lambda s: s["krav"].update(skatteetatensKravidentifikator=None, kravgrunnlag=grunnlag)))
    assert set(feil) == {"$.krav.skatteetatensKravidentifikator"}


def test_det_kan_ikke_gjenstaa_mer_enn_det_opprinnelige() -> None:
    feil = _feil(_svar(lambda s: s["krav"]["kravlinjer"][0].update(gjenstaaendeBeloep=900.01)))
    assert set(feil) == {"$.krav.kravlinjer[0] (Kravlinje.gjenstaar)"}


def test_for_lange_tekster_er_feil() -> None:
    feil = _feil(_svar(lambda s: s["krav"].update(kravtype="X" * 201)))
    assert set(feil) == {"$.krav (Krav.kravtype)"}


@pytest.mark.parametrize(
    "kilde",
    [
        "",
        "   ",
        "{",
        "hei",
        b"",
        b"\x00\x01\x02",
        b"\xff\xfe{",
        "\ufeff{}",
        "[" * 200_000,
        '{"krav":' * 200_000,
        '{"krav": NaN}',
        '{"krav": 1, "krav": 2}',
        "5",
        "[5]",
        "{}",
        '{"krav": []}',
        '{"krav": "K-1"}',
        Path("finnes-ikke.json"),
        Path(__file__).parent,
    ],
    ids=lambda k: repr(k)[:20],
)
def test_daarlige_inndata_gir_ugyldig_inndata(kilde: str | bytes | Path) -> None:
    assert _feil(kilde)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text(max_size=8)
    | st.sampled_from(["2025-03-14", "HOVEDSTOL"]),
    lambda deler: st.lists(deler, max_size=3) | st.dictionaries(st.text(max_size=5), deler, max_size=3),
    max_leaves=5,
)


def _stier(data: Any) -> list[tuple[Any, ...]]:
    """Veiene til alle verdier i JSON-en."""
    par = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [()] + [(navn, *resten) for navn, del_ in par for resten in _stier(del_)]


@settings(max_examples=200)
@given(st.sampled_from(_stier(SVAR)), JSON)
def test_vilkaarlig_json_paa_et_vilkaarlig_sted_gir_svar_eller_ugyldig_inndata(
    sti: tuple[Any, ...], verdi: Any
) -> None:
    svar: Any = {"rot": copy.deepcopy(SVAR)}
    stedet = svar
    for navn in ("rot", *sti)[:-1]:
        stedet = stedet[navn]
    stedet[("rot", *sti)[-1]] = verdi
    with contextlib.suppress(UgyldigInndata):
        les_kravdetaljer(svar["rot"] if isinstance(svar["rot"], dict | list) else [svar["rot"]])
