"""Skatteetatens valideringsregler: hver regel, på begge sider av grensen, og hele listen."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.grensesnitt import (
    Kravhenvisning,
    Kravidentifikatortype,
    Melding,
    NyeRenter,
    NyHovedstol,
    Oppdragsgiver,
    Rentebeloep,
    Tjeneste,
    les_innkrevingsoppdrag,
    regler_for,
    valider,
    valideringsregler,
)

DATA = Path(__file__).parent / "data" / "grensesnitt"
NAV = json.loads((DATA / "oppdrag_nav_med_renter.json").read_bytes())
DAGPENGER = json.loads((DATA / "oppdrag_nav_tilleggsfrist.json").read_bytes())
BRREG = json.loads((DATA / "oppdrag_brreg_tvangsmulkt.json").read_bytes())
PER = date(2026, 4, 30)
ORGANISASJON = {"identifikatortype": "ORGANISASJON", "identifikator": "312456788"}
PERSON = {"identifikatortype": "PERSON", "identifikator": "15927520068"}

Endring = Callable[[dict[str, Any]], object]


def _funn(melding: dict[str, Any], endring: Endring, per: date = PER) -> list[tuple[str, str]]:
    data = copy.deepcopy(melding)
    endring(data)
    return [(funn.kode, funn.sti) for funn in valider(les_innkrevingsoppdrag(data), per)]


def _sett(*sti: str | int, verdi: object) -> Endring:
    def endring(melding: dict[str, Any]) -> None:
        stedet: Any = melding
        for navn in sti[:-1]:
            stedet = stedet[navn]
        stedet[sti[-1]] = verdi

    return endring


@pytest.mark.parametrize("melding", [NAV, DAGPENGER, BRREG], ids=["nav", "dagpenger", "brreg"])
def test_eksemplene_har_ingen_funn(melding: dict[str, Any]) -> None:
    assert _funn(melding, lambda _: None) == []


# ---- Felles --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kroner", "brutt"), [(-1, True), (0, True), (1, False)])
@pytest.mark.parametrize(
    ("sti", "kode"),
    [
        (("hovedstol", "beloep"), "beloep-er-ikke-over-0"),
        (("renteBeloep", 0, "beloep"), "rentebeloep-er-ikke-over-0"),
        (("tilleggsinformasjon", "ytelserForAvregning", "beloep"), "ytelser-for-avregning-er-ikke-over-0"),
    ],
)
def test_beloep_er_over_null(sti: tuple[str | int, ...], kode: str, kroner: int, brutt: bool) -> None:
    koder = [k for k, _ in _funn(NAV, _sett(*sti, verdi=kroner))]
    assert koder == ([kode] if brutt else [])


@pytest.mark.parametrize(
    ("referanse", "kode"),
    [
        ("", "tom-oppdragsgivers-referanse"),
        ("  ", "tom-oppdragsgivers-referanse"),
        ("S", None),
        ("SAK/2026-1æ", None),
        ("x" * 40, None),
        ("x" * 41, "ugyldig-oppdragsgivers-referanse"),
        ("SAK 1", "ugyldig-oppdragsgivers-referanse"),
    ],
)
def test_oppdragsgivers_referanse(referanse: str, kode: str | None) -> None:
    forventet = [] if kode is None else [(kode, "$.oppdragsgiversReferanse")]
    assert _funn(NAV, _sett("oppdragsgiversReferanse", verdi=referanse)) == forventet


@pytest.mark.parametrize(
    ("verdi", "brutt"), [(None, False), ("", True), ("K", False), ("x" * 40, False), ("x" * 41, True), ("K_1", True)]
)
def test_oppdragsgivers_kravidentifikator(verdi: str | None, brutt: bool) -> None:
    forventet = [("ugyldig-oppdragsgivers-kravidentifikator", "$.oppdragsgiversKravidentifikator")]
    assert _funn(NAV, _sett("oppdragsgiversKravidentifikator", verdi=verdi)) == (forventet if brutt else [])


@pytest.mark.parametrize(("dato", "brutt"), [("2026-04-29", False), ("2026-04-30", False), ("2026-05-01", True)])
@pytest.mark.parametrize(
    ("melding", "sti", "kode"),
    [
        (NAV, ("fastsettelsesdato",), "ugyldig-fastsettelsesdato"),
        (NAV, ("renteBeloep", 0, "renterIlagtDato"), "ugyldig-renterilagtdato"),
        (NAV, ("tilleggsinformasjon", "tilbakekrevingsperiode", "tilDato"), "ugyldig-tilbakekrevingsperiode"),
        (BRREG, ("tilleggsinformasjon", "periode", "tilDato"), "ugyldig-periode"),
        (BRREG, ("tilleggsinformasjon", "stoppdatoForLøpendeMulkt"), "ugyldig-stoppdato-for-løpende-mulkt"),
    ],
)
def test_ikke_i_fremtiden(
    melding: dict[str, Any], sti: tuple[str | int, ...], kode: str, dato: str, brutt: bool
) -> None:
    assert [k for k, _ in _funn(melding, _sett(*sti, verdi=dato))] == ([kode] if brutt else [])


@pytest.mark.parametrize(("dato", "brutt"), [("2026-01-11", False), ("2026-01-12", True), ("2026-01-13", True)])
def test_utgangspunktet_er_foer_fastsettelsesdatoen(dato: str, brutt: bool) -> None:
    forventet = [("ugyldig-foreldelsesfristens-utgangspunkt", "$.foreldelsesfristensUtgangspunkt")]
    assert _funn(NAV, _sett("foreldelsesfristensUtgangspunkt", verdi=dato)) == (forventet if brutt else [])


@pytest.mark.parametrize("utgangspunkt", [None, "2025-06-30"])
@pytest.mark.parametrize("tilleggsfrist", [None, "2026-02-01"])
def test_tilleggsfrist_og_utgangspunkt_utelukker_hverandre(utgangspunkt: str | None, tilleggsfrist: str | None) -> None:
    def endring(melding: dict[str, Any]) -> None:
        melding["foreldelsesfristensUtgangspunkt"] = utgangspunkt
        melding["tilleggsfristEtterForeldelsesloven"] = tilleggsfrist

    forventet = [("ugyldig-tilleggsfrist-etter-foreldelsesloven", "$.tilleggsfristEtterForeldelsesloven")]
    assert _funn(NAV, endring) == (forventet if utgangspunkt and tilleggsfrist else [])


TI = "tilleggsfrist-etter-foreldelsesloven-eldre-enn-10-maaneder"
ELLEVE = "tilleggsfrist-etter-foreldelsesloven-eldre-enn-11-maaneder"


@pytest.mark.parametrize(
    ("kravtype", "per", "tilleggsfrist", "kode"),
    [
        ("TILBAKEKREVING_BARNETRYGD", date(2026, 4, 20), "2025-06-20", None),
        ("TILBAKEKREVING_BARNETRYGD", date(2026, 4, 20), "2025-06-19", TI),
        # 30. desember minus ti måneder er siste dag i februar.
        ("TILBAKEKREVING_BARNETRYGD", date(2025, 12, 30), "2025-02-28", None),
        ("TILBAKEKREVING_BARNETRYGD", date(2025, 12, 30), "2025-02-27", TI),
        ("TILBAKEKREVING_FORSKUTTERTE_DAGPENGER", date(2026, 4, 20), "2025-05-20", None),
        ("TILBAKEKREVING_FORSKUTTERTE_DAGPENGER", date(2026, 4, 20), "2025-05-19", ELLEVE),
        ("NY_KODE", date(2026, 4, 20), "2025-06-20", None),
        ("NY_KODE", date(2026, 4, 20), "2025-06-19", TI),
    ],
)
def test_tilleggsfristens_alder(kravtype: str, per: date, tilleggsfrist: str, kode: str | None) -> None:
    def endring(melding: dict[str, Any]) -> None:
        melding.update(
            kravtype=kravtype, tilleggsfristEtterForeldelsesloven=tilleggsfrist, fastsettelsesdato="2025-12-01"
        )

    forventet = [] if kode is None else [(kode, "$.tilleggsfristEtterForeldelsesloven")]
    assert _funn(DAGPENGER, endring, per) == forventet


@pytest.mark.parametrize(
    ("skyldner", "brutt"),
    [
        (PERSON, False),
        ({**PERSON, "identifikator": "15927520067"}, True),
        ({**PERSON, "identifikator": "312456788"}, True),
        ({**PERSON, "identifikator": ""}, True),
    ],
)
def test_personens_nummer(skyldner: dict[str, str], brutt: bool) -> None:
    forventet = [("ugyldig-skyldners-identifikator", "$.skyldner.identifikator")]
    assert _funn(NAV, _sett("skyldner", verdi=skyldner)) == (forventet if brutt else [])


@pytest.mark.parametrize(
    ("skyldner", "brutt"),
    [
        (ORGANISASJON, False),
        ({**ORGANISASJON, "identifikator": "312456789"}, True),
        ({**ORGANISASJON, "identifikator": "15927520068"}, True),
    ],
)
def test_organisasjonens_nummer(skyldner: dict[str, str], brutt: bool) -> None:
    forventet = [("ugyldig-skyldners-identifikator", "$.skyldner.identifikator")]
    assert _funn(BRREG, _sett("skyldner", verdi=skyldner)) == (forventet if brutt else [])


@pytest.mark.parametrize("periode", [None, {}, {"fom": "2026-01-01"}, {"tom": "2026-01-01"}])
@pytest.mark.parametrize(("melding", "navn"), [(NAV, "tilbakekrevingsperiode"), (BRREG, "periode")])
def test_paakrevd_periode(melding: dict[str, Any], navn: str, periode: object) -> None:
    forventet = [("ugyldig-tilleggsinformasjon", f"$.tilleggsinformasjon.{navn}")]
    assert _funn(melding, _sett("tilleggsinformasjon", navn, verdi=periode)) == forventet
    assert _funn(melding, _sett("tilleggsinformasjon", verdi=None)) == forventet


def test_ukjent_oppdragsgiver_har_ingen_paakrevd_tilleggsinformasjon() -> None:
    assert _funn(NAV, lambda m: m.update(kravtype="NY_KODE", tilleggsinformasjon=None)) == []


# ---- NAV -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kravtype", "person", "organisasjon"),
    [
        ("TILBAKEKREVING_BARNETRYGD", None, "kravtype-gjelder-kun-for-person"),
        ("TILBAKEKREVING_OMSORGSPENGER", None, None),
        ("TILBAKEKREVING_LOENNSKOMPENSASJON", "kravtype-gjelder-kun-for-organisasjon", None),
        ("REGRESS_VIRKSOMHET_LONNSGARANTI", None, None),
    ],
)
def test_hvem_navs_krav_kan_rettes_mot(kravtype: str, person: str | None, organisasjon: str | None) -> None:
    for skyldner, kode in ((PERSON, person), (ORGANISASJON, organisasjon)):
        funn = _funn(NAV, lambda m, s=skyldner: m.update(kravtype=kravtype, skyldner=s))
        assert funn == ([] if kode is None else [(kode, "$.skyldner.identifikatortype")])


@pytest.mark.parametrize(("fom", "brutt"), [("2026-02-27", False), ("2026-02-28", False), ("2026-03-01", True)])
@pytest.mark.parametrize(
    ("melding", "navn", "kode"),
    [(NAV, "tilbakekrevingsperiode", "ugyldig-tilbakekrevingsperiode"), (BRREG, "periode", "ugyldig-periode")],
)
def test_perioden_begynner_ikke_etter_at_den_slutter(
    melding: dict[str, Any], navn: str, kode: str, fom: str, brutt: bool
) -> None:
    periode = {"fom": fom, "tom": "2026-02-28"}
    forventet = [(kode, f"$.tilleggsinformasjon.{navn}.fom")] if brutt else []
    assert _funn(melding, _sett("tilleggsinformasjon", navn, verdi=periode)) == forventet


# ---- Brønnøysundregistrene -----------------------------------------------------------------------------


def test_broennoeysundregistrenes_krav_rettes_bare_mot_organisasjoner() -> None:
    forventet = [("kravtype-gjelder-kun-for-organisasjon", "$.skyldner.identifikatortype")]
    assert _funn(BRREG, _sett("skyldner", verdi=PERSON)) == forventet


@pytest.mark.parametrize(
    ("melding", "utgangspunkt", "brutt"),
    [
        (BRREG, None, False),
        (BRREG, "2023-06-30", False),  # to år og ti måneder før 30. april 2026
        (BRREG, "2023-06-29", True),
        (NAV, "2023-06-29", False),  # regelen er ikke NAVs
    ],
)
def test_utgangspunktets_alder(melding: dict[str, Any], utgangspunkt: str | None, brutt: bool) -> None:
    kode = "foreldelsesfristens-utgangspunkt-eldre-enn-2-aar-og-10-maaneder"
    funn = _funn(melding, _sett("foreldelsesfristensUtgangspunkt", verdi=utgangspunkt))
    assert funn == ([(kode, "$.foreldelsesfristensUtgangspunkt")] if brutt else [])


def test_tvangsmulkten_er_uten_renter_men_ikke_andre_krav_derfra() -> None:
    renter = NAV["renteBeloep"]
    forventet = [("rentebeloep-er-ikke-tillatt-for-kravtype", "$.renteBeloep")]
    assert _funn(BRREG, _sett("renteBeloep", verdi=renter)) == forventet
    assert _funn(BRREG, _sett("renteBeloep", verdi=[])) == []
    assert _funn(BRREG, lambda m: m.update(renteBeloep=renter, kravtype="NY_KODE")) == []


# ---- De andre tjenestene -------------------------------------------------------------------------------

SKATTEETATENS = Kravidentifikatortype.SKATTEETATENS_KRAVIDENTIFIKATOR
OPPDRAGSGIVERS = Kravidentifikatortype.OPPDRAGSGIVERS_KRAVIDENTIFIKATOR
UUID = "3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11"


def _renter(*oere: int) -> NyeRenter:
    return NyeRenter(tuple(Rentebeloep(beloep=b, renter_ilagt_dato=None, rentetype=None) for b in oere))


@pytest.mark.parametrize(
    ("melding", "funn"),
    [
        (Kravhenvisning(SKATTEETATENS, UUID), []),
        (Kravhenvisning(SKATTEETATENS, "KRAV-1"), [("ugyldig-kravidentifikator", "$.kravidentifikator")]),
        (Kravhenvisning(OPPDRAGSGIVERS, "KRAV-1"), []),
        (Kravhenvisning(OPPDRAGSGIVERS, UUID), []),
        (
            Kravhenvisning(OPPDRAGSGIVERS, "KRAV 1"),
            [("ugyldig-oppdragsgivers-kravidentifikator", "$.kravidentifikator")],
        ),
        (NyHovedstol(1), []),
        (NyHovedstol(0), [("hovedstol-er-ikke-over-0", "$.hovedstol.beloep")]),
        (_renter(), []),
        (_renter(0, 1), []),
        (_renter(0, -1), [("rentebeloep-er-under-0", "$.renter[1].beloep")]),
    ],
)
def test_andre_meldinger(melding: Melding, funn: list[tuple[str, str]]) -> None:
    assert [(ett.kode, ett.sti) for ett in valider(melding, PER)] == funn


# ---- Samlet --------------------------------------------------------------------------------------------


def test_alle_brudd_kommer_samlet_i_reglenes_rekkefoelge() -> None:
    def oedelegg(melding: dict[str, Any]) -> None:
        melding["hovedstol"]["beloep"] = 0
        melding["oppdragsgiversReferanse"] = "?"
        melding["fastsettelsesdato"] = "2026-05-01"
        melding["skyldner"]["identifikatortype"] = "ORGANISASJON"
        melding["renteBeloep"][0].update(beloep=0, renterIlagtDato="2026-06-01")

    assert [kode for kode, _ in _funn(NAV, oedelegg)] == [
        "beloep-er-ikke-over-0",
        "ugyldig-oppdragsgivers-referanse",
        "ugyldig-fastsettelsesdato",
        "ugyldig-skyldners-identifikator",
        "rentebeloep-er-ikke-over-0",
        "ugyldig-renterilagtdato",
        "kravtype-gjelder-kun-for-person",
    ]


def test_funnet_sier_verdi_hva_som_er_tillatt_og_kilden() -> None:
    data = copy.deepcopy(NAV) | {"fastsettelsesdato": "2026-05-01"}
    (funn,) = valider(les_innkrevingsoppdrag(data), PER)
    assert (funn.verdi, funn.tillatt) == ("2026-05-01", "senest 2026-04-30")
    assert funn.regel.http_status == 422
    assert str(funn.regel.kilde) == (
        "Skatteetaten, Innkrevingsoppdrag API: «Felles valideringsregler», "
        "Valideringsregler for opprett innkrevingsoppdrag"
    )


def test_hver_regel_er_enten_sjekket_eller_forklart_og_staar_ett_sted() -> None:
    for regel in valideringsregler():
        assert (regel.sjekk is None) is bool(regel.kan_ikke_sjekkes), regel.kode
        assert regel.tekst.endswith("."), regel.kode
    plasser = Counter((regel.kilde, regel.tjeneste, regel.kode) for regel in valideringsregler())
    assert set(plasser.values()) == {1}


REGLER_PER_AVSNITT = {
    ("Felles valideringsregler", Tjeneste.OPPRETT): 16,
    ("Felles valideringsregler", Tjeneste.OPPSLAG): 3,
    ("Felles valideringsregler", Tjeneste.ENDRE_HOVEDSTOL): 3,
    ("Felles valideringsregler", Tjeneste.ENDRE_RENTER): 3,
    ("Felles valideringsregler", Tjeneste.ENDRE_REFERANSE): 2,
    ("Felles valideringsregler", Tjeneste.AVSKRIV): 2,
    ("Felles valideringsregler", Tjeneste.AVSTEM): 1,
    ("NAV", Tjeneste.OPPRETT): 11,
    ("Brønnøysundregistrene", Tjeneste.OPPRETT): 8,
    ("Brønnøysundregistrene", Tjeneste.ENDRE_HOVEDSTOL): 1,
    ("Brønnøysundregistrene", Tjeneste.ENDRE_RENTER): 1,
    ("Brønnøysundregistrene", Tjeneste.ENDRE_REFERANSE): 1,
    ("Brønnøysundregistrene", Tjeneste.AVSKRIV): 1,
}


def test_alle_reglene_paa_sidene_er_med() -> None:
    assert Counter((r.kilde.dokument, r.tjeneste) for r in valideringsregler()) == REGLER_PER_AVSNITT


def test_reglene_som_trenger_registre_er_listet_med_grunn() -> None:
    uten_sjekk = {r.kode: r.kan_ikke_sjekkes for r in regler_for(les_innkrevingsoppdrag(DAGPENGER)) if not r.sjekk}
    assert set(uten_sjekk) == {
        "kravtype-eksisterer-ikke",
        "kravtype-er-inaktiv",
        "oppdragsgivers-kravidentifikator-eksisterer-allerede",
        "ugyldig-kravtype",
        "PERSON_EKSISTERER_IKKE",
        "PERSON_ER_DOED",
        "ORGANISASJONSNUMMER_FINNES_IKKE",
        "ORGANISASJON_ER_OPPHOERT",
        "PERSON_ER_SLETTET",
        "ORGANISASJON_ER_SLETTET",
    }
    assert "Folkeregisteret" in uten_sjekk["PERSON_ER_DOED"]


def test_reglene_foelger_oppdragsgiver_og_kravtype() -> None:
    nav = {r.oppdragsgiver for r in regler_for(les_innkrevingsoppdrag(NAV))}
    brreg = {r.oppdragsgiver for r in regler_for(les_innkrevingsoppdrag(BRREG))}
    ukjent = {
        r.oppdragsgiver
        for r in regler_for(les_innkrevingsoppdrag(BRREG | {"kravtype": "X", "tilleggsinformasjon": {}}))
    }
    assert nav == {None, Oppdragsgiver.NAV}
    assert brreg == {None, Oppdragsgiver.BROENNOEYSUNDREGISTRENE}
    assert ukjent == {None}
    koder = {r.kode for r in regler_for(les_innkrevingsoppdrag(NAV))}
    assert not koder & {ELLEVE, "kravtype-gjelder-kun-for-organisasjon", "PERSON_ER_DOED"}


@given(st.dates(date(1902, 1, 1), date(2200, 1, 1)))
def test_senere_vurdering_gir_aldri_nye_funn_om_fremtiden(per: date) -> None:
    fremtid = {"ugyldig-fastsettelsesdato", "ugyldig-renterilagtdato", "ugyldig-tilbakekrevingsperiode"}
    koder = {kode for kode, _ in _funn(NAV, lambda _: None, per)}
    assert bool(koder & fremtid) is (per < date(2026, 1, 12))
