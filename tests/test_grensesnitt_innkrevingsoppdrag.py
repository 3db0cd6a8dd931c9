"""Meldingen «opprett innkrevingsoppdrag»: eksemplene, uenighetene mellom kildene, og dårlige inndata."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import (
    Krav,
    Kravlinje,
    Kunnskapsemne,
    Linjetype,
    Part,
    Skyldner,
    Skyldnertype,
    Tidsrom,
    UgyldigInndata,
)
from innkrevingsregler.fakta.hendelser import Kunnskap
from innkrevingsregler.grensesnitt import (
    Innkrevingsoppdrag,
    Merknadsslag,
    Oppdragsgiver,
    OppgittPeriode,
    Rentebeloep,
    Tilleggsinformasjon,
    les_innkrevingsoppdrag,
    oppdragsgiver_av,
    til_krav,
)

DATA = Path(__file__).parent / "data" / "grensesnitt"
NAV = json.loads((DATA / "oppdrag_nav_med_renter.json").read_bytes())
BRREG = json.loads((DATA / "oppdrag_brreg_tvangsmulkt.json").read_bytes())

Endring = Callable[[dict[str, Any]], object]


def _les(endring: Endring, melding: dict[str, Any] = NAV) -> Innkrevingsoppdrag:
    data = copy.deepcopy(melding)
    endring(data)
    return les_innkrevingsoppdrag(json.dumps(data))


def _feil(kilde: Any) -> set[str]:
    with pytest.raises(UgyldigInndata) as ugyldig:
        les_innkrevingsoppdrag(kilde)
    return {feil.sti for feil in ugyldig.value.feil}


def _merknader(oppdrag: Innkrevingsoppdrag, slag: Merknadsslag) -> set[str]:
    return {m.sti for m in oppdrag.merknader if m.slag is slag}


# ---- Hele meldingen ------------------------------------------------------------------------------------


def test_navs_melding() -> None:
    oppdrag = les_innkrevingsoppdrag(DATA / "oppdrag_nav_med_renter.json")
    assert oppdrag == Innkrevingsoppdrag(
        kravtype="TILBAKEKREVING_SYKEPENGER",
        skyldnertype=Skyldnertype.PERSON,
        skyldner="15927520068",
        hovedstol=5_000_000,
        renter=(Rentebeloep(beloep=500_000, renter_ilagt_dato=date(2026, 1, 12), rentetype="STRAFFERENTE"),),
        oppdragsgivers_referanse="SAK-2026-005678",
        oppdragsgivers_kravidentifikator="KRAV-2026-005678",
        fastsettelsesdato=date(2026, 1, 12),
        foreldelsesfristens_utgangspunkt=date(2025, 6, 30),
        tilleggsfrist=None,
        tilleggsinformasjon=Tilleggsinformasjon(
            tilbakekrevingsperiode=OppgittPeriode(date(2025, 6, 1), date(2025, 12, 31)),
            ytelser_for_avregning=800_000,
        ),
        merknader=(),
    )
    assert til_krav(oppdrag) == Krav(
        id="KRAV-2026-005678",
        kravtype="TILBAKEKREVING_SYKEPENGER",
        skyldner=Skyldner(id="15927520068", type=Skyldnertype.PERSON),
        linjer=(
            Kravlinje(
                id="1",
                type=Linjetype.HOVEDSTOL,
                gjenstaar=5_000_000,
                periode=Tidsrom(fra=date(2025, 6, 1), til=date(2025, 12, 31)),
            ),
            Kravlinje(
                id="2",
                type=Linjetype.RENTE,
                underart="STRAFFERENTE",
                beloep=500_000,
                gjenstaar=500_000,
                ilagt=date(2026, 1, 12),
                hovedstol="1",
            ),
        ),
        fastsatt=date(2026, 1, 12),
        fristens_utgangspunkt=date(2025, 6, 30),
    )


def test_tilleggsfristen_er_dagen_kreditor_fikk_kunnskap() -> None:
    oppdrag = les_innkrevingsoppdrag(DATA / "oppdrag_nav_tilleggsfrist.json")
    krav = til_krav(oppdrag)
    assert krav.hendelser == (
        Kunnskap(
            dato=date(2026, 3, 2),
            fikk=date(2026, 3, 2),
            fra_hvem=Part.KREDITOR,
            emne=Kunnskapsemne.FORDRING_ELLER_SKYLDNER,
        ),
    )
    assert krav.fristens_utgangspunkt is None
    assert krav.id == "FO/2022/118"  # uten kravidentifikator er referansen kravets id
    assert _merknader(oppdrag, Merknadsslag.TOLKET) == {
        "$.oppdragsgiversKravidentifikator",
        "$.foreldelsesfristensUtgangspunkt",
    }


def test_broennoeysundregistrenes_melding() -> None:
    oppdrag = les_innkrevingsoppdrag(DATA / "oppdrag_brreg_tvangsmulkt.json")
    assert oppdrag.tilleggsinformasjon == Tilleggsinformasjon(
        periode=OppgittPeriode(date(2026, 2, 1), date(2026, 2, 28)), stoppdato=date(2026, 2, 28)
    )
    krav = til_krav(oppdrag)
    assert krav.skyldner == Skyldner(id="312456788", type=Skyldnertype.ORGANISASJON)
    assert krav.linjer[0].periode == Tidsrom(fra=date(2026, 2, 1), til=date(2026, 2, 28))
    assert (krav.kreditor, krav.innkrever, krav.linjer[0].beloep) == (None, None, None)


@pytest.mark.parametrize("fil", sorted(DATA.glob("*.json")), ids=lambda f: f.stem)
def test_meldingene_leses_likt_fra_fil_tekst_byte_og_ordbok(fil: Path) -> None:
    fra_fil = les_innkrevingsoppdrag(fil)
    assert fra_fil == les_innkrevingsoppdrag(fil.read_bytes()) == les_innkrevingsoppdrag(fil.read_text("utf-8"))
    assert fra_fil == les_innkrevingsoppdrag(json.loads(fil.read_bytes()))
    assert not _merknader(fra_fil, Merknadsslag.UKJENT_FELT)


# ---- Uenighetene mellom kildene ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("beloep", "oere", "merket"),
    [
        (15000, 1_500_000, False),
        (15000.0, 1_500_000, True),
        (15000.5, 1_500_050, True),
        (0, 0, False),
        (-5, -500, False),
        (-0.5, -50, True),
    ],
)
def test_beloep_i_hele_kroner_og_ellers_med_merknad(beloep: float, oere: int, merket: bool) -> None:
    oppdrag = _les(lambda m: m["hovedstol"].update(beloep=beloep))
    assert oppdrag.hovedstol == oere
    assert ("$.hovedstol.beloep" in _merknader(oppdrag, Merknadsslag.UOVERENSSTEMMELSE)) is merket


@pytest.mark.parametrize("beloep", [1000.005, "1000", True, [], 1e20])
def test_beloep_som_ikke_er_entydige_er_feil(beloep: object) -> None:
    assert _feil(NAV | {"hovedstol": {"valuta": "NOK", "beloep": beloep}}) == {"$.hovedstol.beloep"}


@pytest.mark.parametrize(
    "endring", [lambda m: m["hovedstol"].pop("valuta"), lambda m: m["hovedstol"].update(valuta=None)]
)
def test_uten_valuta_er_beloepet_kroner(endring: Endring) -> None:
    oppdrag = _les(endring)
    assert oppdrag.hovedstol == 5_000_000
    assert "$.hovedstol.valuta" in _merknader(oppdrag, Merknadsslag.MANGLER)


def test_annen_valuta_er_feil() -> None:
    melding = copy.deepcopy(NAV)
    melding["hovedstol"]["valuta"] = melding["renteBeloep"][0]["valuta"] = "SEK"
    melding["tilleggsinformasjon"]["ytelserForAvregning"]["valuta"] = "EUR"
    assert _feil(melding) == {
        "$.hovedstol.valuta",
        "$.renteBeloep[0].valuta",
        "$.tilleggsinformasjon.ytelserForAvregning.valuta",
    }


@pytest.mark.parametrize(("fra", "til"), [("fom", "tom"), ("fraDato", "tilDato"), ("fom", "tilDato")])
def test_perioden_leses_uansett_stavemaate(fra: str, til: str) -> None:
    periode = {fra: "2025-06-01", til: "2025-12-31"}
    oppdrag = _les(lambda m: m["tilleggsinformasjon"].update(tilbakekrevingsperiode=periode))
    lest = oppdrag.tilleggsinformasjon.tilbakekrevingsperiode
    assert lest == OppgittPeriode(date(2025, 6, 1), date(2025, 12, 31))
    assert not oppdrag.merknader


@pytest.mark.parametrize("navn", ["stoppdatoForLøpendeMulkt", "stoppdatoForLoependeMulkt"])
def test_stoppdatoen_leses_uansett_stavemaate(navn: str) -> None:
    tillegg = {"periode": {"fom": "2026-02-01", "tom": "2026-02-28"}, navn: "2026-02-27"}
    oppdrag = _les(lambda m: m.update(tilleggsinformasjon=tillegg), BRREG)
    assert oppdrag.tilleggsinformasjon.stoppdato == date(2026, 2, 27)


@pytest.mark.parametrize("navn", ["tilleggsfristEtterForeldelsesloven", "tilleggsfrist"])
def test_tilleggsfristen_leses_uansett_navn(navn: str) -> None:
    assert _les(lambda m: m.update({navn: "2026-02-01"})).tilleggsfrist == date(2026, 2, 1)


def test_to_tilleggsfrister_gir_den_dokumenterte_med_merknad() -> None:
    to = {"tilleggsfristEtterForeldelsesloven": "2026-02-01", "tilleggsfrist": "2026-02-02"}
    oppdrag = _les(lambda m: m.update(to))
    assert oppdrag.tilleggsfrist == date(2026, 2, 1)
    assert _merknader(oppdrag, Merknadsslag.UOVERENSSTEMMELSE) == {"$.tilleggsfrist"}


@pytest.mark.parametrize(
    ("melding", "navn"), [(NAV, "tilleggsinformasjonNav"), (BRREG, "tilleggsinformasjonBroennoeysundRegistrene")]
)
def test_tilleggsinformasjonen_kan_vaere_pakket_som_i_responsen(melding: dict[str, Any], navn: str) -> None:
    pakket = _les(lambda m: m.update(tilleggsinformasjon={navn: m["tilleggsinformasjon"]}), melding)
    assert pakket.tilleggsinformasjon == les_innkrevingsoppdrag(melding).tilleggsinformasjon
    assert not _merknader(pakket, Merknadsslag.UKJENT_FELT)


@pytest.mark.parametrize(("rentetype", "slag"), [(None, Merknadsslag.MANGLER), ("MORARENTE", Merknadsslag.UKJENT_KODE)])
def test_andre_rentetyper_beholdes_med_merknad(rentetype: str | None, slag: Merknadsslag) -> None:
    oppdrag = _les(lambda m: m["renteBeloep"][0].update(rentetype=rentetype))
    assert oppdrag.renter[0].rentetype == rentetype
    assert "$.renteBeloep[0].rentetype" in _merknader(oppdrag, slag)


def test_flere_renter_blir_flere_linjer_og_datoen_er_valgfri() -> None:
    rente = {"valuta": "NOK", "beloep": 10, "rentetype": "STRAFFERENTE"}
    krav = til_krav(_les(lambda m: m.update(renteBeloep=[rente, rente])))
    assert [(linje.id, linje.ilagt, linje.hovedstol) for linje in krav.linjer[1:]] == [
        ("2", None, "1"),
        ("3", None, "1"),
    ]


def test_ukjente_felt_er_merknader() -> None:
    def voks(melding: dict[str, Any]) -> None:
        for del_ in (melding, melding["skyldner"], melding["hovedstol"], melding["tilleggsinformasjon"]):
            del_["nyttFelt"] = [1]

    assert _merknader(_les(voks), Merknadsslag.UKJENT_FELT) == {
        "$.nyttFelt",
        "$.skyldner.nyttFelt",
        "$.hovedstol.nyttFelt",
        "$.tilleggsinformasjon.nyttFelt",
    }


# ---- Oppdragsgiveren -----------------------------------------------------------------------------------

NAV_TILLEGG = {"tilbakekrevingsperiode": {"fom": "2026-01-01", "tom": "2026-01-31"}}
BRREG_TILLEGG = {"periode": {"fom": "2026-01-01", "tom": "2026-01-31"}}


@pytest.mark.parametrize(
    ("kravtype", "tillegg", "oppdragsgiver"),
    [
        ("TILBAKEKREVING_BARNETRYGD", None, Oppdragsgiver.NAV),
        ("TILBAKEKREVING_BARNETRYGD", BRREG_TILLEGG, Oppdragsgiver.NAV),
        ("TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN", None, Oppdragsgiver.BROENNOEYSUNDREGISTRENE),
        ("NY_KODE", NAV_TILLEGG, Oppdragsgiver.NAV),
        ("NY_KODE", {"ytelserForAvregning": {"valuta": "NOK", "beloep": 1}}, Oppdragsgiver.NAV),
        ("NY_KODE", BRREG_TILLEGG, Oppdragsgiver.BROENNOEYSUNDREGISTRENE),
        ("NY_KODE", {"stoppdatoForLøpendeMulkt": "2026-01-01"}, Oppdragsgiver.BROENNOEYSUNDREGISTRENE),
        ("NY_KODE", NAV_TILLEGG | BRREG_TILLEGG, None),
        ("NY_KODE", {}, None),
        ("NY_KODE", None, None),
    ],
)
def test_oppdragsgiveren_utledes(kravtype: str, tillegg: object, oppdragsgiver: Oppdragsgiver | None) -> None:
    oppdrag = _les(lambda m: m.update(kravtype=kravtype, tilleggsinformasjon=tillegg))
    assert oppdragsgiver_av(oppdrag) is oppdragsgiver


@pytest.mark.parametrize(
    ("kravtype", "tillegg", "har_periode"),
    [
        ("NY_KODE", NAV_TILLEGG, True),
        ("NY_KODE", BRREG_TILLEGG, True),
        ("NY_KODE", NAV_TILLEGG | BRREG_TILLEGG, False),
        ("TILBAKEKREVING_BARNETRYGD", BRREG_TILLEGG, False),
        ("NY_KODE", None, False),
    ],
)
def test_perioden_er_faktum_bare_naar_oppdragsgiveren_er_kjent(
    kravtype: str, tillegg: object, har_periode: bool
) -> None:
    krav = til_krav(_les(lambda m: m.update(kravtype=kravtype, tilleggsinformasjon=tillegg)))
    assert (krav.linjer[0].periode is not None) is har_periode


# ---- Feil ----------------------------------------------------------------------------------------------


def test_alt_som_er_paakrevd_meldes_samlet() -> None:
    assert _feil({}) == {
        "$.kravtype",
        "$.skyldner",
        "$.hovedstol",
        "$.oppdragsgiversReferanse",
        "$.fastsettelsesdato",
    }
    assert _feil({"skyldner": {}, "hovedstol": {}, "renteBeloep": [{}]}) == {
        "$.kravtype",
        "$.skyldner.identifikatortype",
        "$.skyldner.identifikator",
        "$.hovedstol.beloep",
        "$.renteBeloep[0].beloep",
        "$.oppdragsgiversReferanse",
        "$.fastsettelsesdato",
    }


def test_feil_typer_meldes_samlet() -> None:
    feil = {
        "kravtype": 1,
        "skyldner": {"identifikatortype": "BEDRIFT", "identifikator": 15927520068},
        "hovedstol": 50000,
        "renteBeloep": {"beloep": 1},
        "oppdragsgiversReferanse": ["SAK"],
        "oppdragsgiversKravidentifikator": 7,
        "fastsettelsesdato": "2026-02-30",
        "foreldelsesfristensUtgangspunkt": "snart",
        "tilleggsfristEtterForeldelsesloven": 20260101,
        "tilleggsinformasjon": "NAV",
    }
    assert _feil(feil) == {
        "$.kravtype",
        "$.skyldner.identifikatortype",
        "$.skyldner.identifikator",
        *(f"$.{navn}" for navn in feil if navn not in ("kravtype", "skyldner")),
    }


def test_innhold_som_ikke_kan_vaere_fakta_meldes_samlet_fra_til_krav() -> None:
    def oedelegg(melding: dict[str, Any]) -> None:
        melding["skyldner"]["identifikator"] = ""
        melding["hovedstol"]["beloep"] = -1
        melding["renteBeloep"][0]["beloep"] = -1
        melding["tilleggsinformasjon"]["tilbakekrevingsperiode"] = {"fom": "2026-01-02", "tom": "2026-01-01"}
        melding["kravtype"] = "TILBAKEKREVING_" + "X" * 200

    with pytest.raises(UgyldigInndata) as ugyldig:
        til_krav(_les(oedelegg))
    assert {feil.sti for feil in ugyldig.value.feil} == {
        "$.skyldner (Skyldner.id)",
        "$.hovedstol (Kravlinje.gjenstaar)",
        "$.renteBeloep[0] (Kravlinje.beloep)",
        "$.renteBeloep[0] (Kravlinje.gjenstaar)",
        "$.tilleggsinformasjon.tilbakekrevingsperiode (Tidsrom.til)",
        "$ (Krav.kravtype)",
    }


@pytest.mark.parametrize(
    "kilde",
    ["", "[", "[]", "{", "hei", b"\x00\xff", "[" * 200_000, '{"kravtype": 1, "kravtype": 2}', Path("finnes-ikke.json")],
    ids=lambda k: repr(k)[:20],
)
def test_daarlige_inndata_gir_ugyldig_inndata(kilde: str | bytes | Path) -> None:
    assert _feil(kilde)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("2026-01-12"),
    lambda deler: st.lists(deler, max_size=3) | st.dictionaries(st.text(max_size=5), deler, max_size=3),
    max_leaves=5,
)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted(NAV)), JSON, min_size=1))
def test_vilkaarlige_felt_gir_oppdrag_og_krav_eller_ugyldig_inndata(felt: dict[str, Any]) -> None:
    with contextlib.suppress(UgyldigInndata):
        til_krav(les_innkrevingsoppdrag(NAV | felt))
