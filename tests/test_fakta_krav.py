"""Fakta laget i Python: frosset, kontrollert, alle feil på én gang."""

import copy
import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta import (
    Adressegradering,
    Barn,
    Basispunkt,
    Faktum,
    Hendelse,
    Hendelsestype,
    Krav,
    Kravlinje,
    Linjetype,
    Oere,
    Skyldner,
    Skyldnerperiode,
    Tidsrom,
    Tilgode,
    Trekk,
    UgyldigInndata,
    Utleggssak,
    hendelser,
)
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.koder import UAVHENGIGE_AV_KRAVET
from innkrevingsregler.fakta.slag import felt_i

D = date


def stier(feil: UgyldigInndata) -> list[str]:
    return [en.sti for en in feil.feil]


def test_hver_hendelsestype_har_sin_klasse_i_kontraktens_rekkefoelge() -> None:
    assert list(HENDELSESKLASSER) == list(Hendelsestype)
    assert len(set(HENDELSESKLASSER.values())) == len(Hendelsestype)


ALLE_KLASSER = [Krav, Kravlinje, Skyldner, Utleggssak, Trekk, Tilgode, Barn, *HENDELSESKLASSER.values()]


@pytest.mark.parametrize("klasse", ALLE_KLASSER)
def test_klassene_er_frosne_uten_dict_og_alle_felt_er_forklart(klasse: type[Faktum]) -> None:
    assert "__dict__" not in dir(klasse)
    for felt in felt_i(klasse).values():
        assert felt.tekst.endswith((".", ")."))
        assert felt.paakrevd or felt.utgangsverdi in (None, ())


KONTRAKTENS_EGNE_FELT = {
    Hendelsestype.BETALING: {"beloep", "frivillig", "erkjenner_rest"},
    Hendelsestype.ERKJENNELSE: {"overfor", "ny_forfall"},
    Hendelsestype.STEVNING: {"postlagt"},
    Hendelsestype.FORLIKSKLAGE: {"postlagt"},
    Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE: {"postlagt"},
    Hendelsestype.DOM: {"bindende", "kan_kreves_fra", "straffesak"},
    Hendelsestype.AVVISNING: {"forsettlig", "kjennskap"},
    Hendelsestype.FORVALTNINGSAVGJOERELSE: {"bindende", "etter_16", "fullt_medhold"},
    Hendelsestype.KLAGE: {"etter_16"},
    Hendelsestype.UTLEGGSPANT: {"berammet"},
    Hendelsestype.UTLEGGSTREKK_BESLUTTET: {"overfoert_ny_ordning", "dekket_av_varsel"},
    Hendelsestype.UTLEGGSTREKK_OPPHOERT: {"kjennskap"},
    Hendelsestype.UTLEGGSSAK_AVSLUTTET: {"fremmet"},
    Hendelsestype.AVREGNING: {"opphoert"},
    Hendelsestype.TREKK_I_YTELSE: {"opphoert"},
    Hendelsestype.KONKURSBEGJAERING: {"av_fordringshaver"},
    Hendelsestype.BOAAPNING: {"meldefrist"},
    Hendelsestype.GJELDSFORHANDLING_AAPNET: {"meldefrist"},
    Hendelsestype.PROKLAMA: {"meldefrist", "anmeldt"},
    Hendelsestype.BOSLUTNING: {"anerkjent"},
    Hendelsestype.GJELDSORDNING: {"kommet_i_stand"},
    Hendelsestype.PROSESSVARSEL: {"sak_avsluttet"},
    Hendelsestype.FRISTAVTALE: {"aar", "til"},
    Hendelsestype.KUNNSKAP: {"fikk", "burde"},
    Hendelsestype.FORHOLD_PAA_KREDITORS_SIDE: {"fra", "til"},
}
FELLES_FELT = {"dato", "sendt", "gitt", "fra_hvem", "til_hvem", "gjelder_linjer", "bindende"}


@pytest.mark.parametrize("type_", Hendelsestype)
def test_hendelsene_har_kontraktens_felt(type_: Hendelsestype) -> None:
    felt = set(felt_i(HENDELSESKLASSER[type_]))
    assert felt >= FELLES_FELT | KONTRAKTENS_EGNE_FELT.get(type_, set())


def test_krav_linje_og_skyldner_har_kontraktens_felt() -> None:
    assert set(felt_i(Krav)) >= {
        "id",
        "kravtype",
        "rettslig_art",
        "kreditor",
        "innkrever",
        "skyldner",
        "linjer",
        "oppstaatt",
        "fastsatt",
        "endelig",
        "fastsettingsaar",
        "forfall",
        "fristens_utgangspunkt",
        "saker",
        "trekk",
        "fullstendig_til",
        "hendelser",
        "siste_termin",
        "kredittkjoep",
        "i_kontrakt",
        "ansvarsgrunnlag_opphoert",
        "personskade_unntak",
        "straffedom_rettskraftig",
        "melding_gave",
        "tvangsgrunnlag",
        "innkreving_begjaert",
        "innkreving_begjaert_dato",
        "bidragsforskott_refusjon",
        "kreditorrolle_begrenset",
        "meldt_inn_til_motregning",
    }
    assert set(felt_i(Kravlinje)) >= {
        "id",
        "type",
        "underart",
        "beloep",
        "gjenstaar",
        "ilagt",
        "forfall",
        "periode",
        "sikkerhet",
        "oppgjort",
        "retten_selv",
        "hovedstol",
    }
    assert set(felt_i(Skyldner)) >= {
        "id",
        "type",
        "fylke",
        "kommune",
        "adressegradering",
        "husstand",
        "perioder",
        "loepende_trekk_gammelt",
        "utleggssak_gammelt",
        "kravtyper_bokstav_e",
        "ett_trekk_nytt_fra",
    }


def test_et_faktum_kan_ikke_endres() -> None:
    krav = Krav(id="K-1")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        krav.id = "K-2"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("felt", "verdi"),
    [
        ("beloep", 100.0),
        ("beloep", "100.00"),
        ("beloep", Decimal("100.00")),
        ("beloep", True),
        ("beloep", -1),
        ("beloep", 10**15),
        ("beloep", 10**400),
        ("forfall", "2026-01-01"),
        ("forfall", datetime(2026, 1, 1)),  # noqa: DTZ001 – et klokkeslett er nettopp feilen
        ("forfall", D(1899, 12, 31)),
        ("forfall", D(2201, 1, 1)),
        ("type", "HOVEDSTOL"),
        ("retten_selv", 1),
        ("retten_selv", "ja"),
        ("id", ""),
        ("id", None),
        ("id", 7),
        ("id", "K" * 201),
        ("id", "K\n"),
        ("id", "K\ud800"),
        ("periode", (D(2026, 1, 1), D(2026, 1, 2))),
        ("sikkerhet", []),
        ("sikkerhet", ("pant",)),
    ],
)
def test_ugyldige_verdier_refuseres(felt: str, verdi: Any) -> None:
    with pytest.raises(UgyldigInndata) as feil:
        Kravlinje(**{"id": "L1", felt: verdi})
    assert stier(feil.value) == [f"$.{felt}"]
    assert isinstance(feil.value, ValueError)


@pytest.mark.parametrize(
    ("felt", "verdi"),
    [
        ("beloep", Oere(0)),
        ("beloep", Oere(10**15 - 1)),
        ("forfall", D(1900, 1, 1)),
        ("forfall", D(2200, 12, 31)),
        ("type", Linjetype.HOVEDSTOL),
        ("retten_selv", False),
        ("id", "K" * 200),
        ("sikkerhet", ()),
    ],
)
def test_gyldige_verdier_paa_grensen_tas_imot(felt: str, verdi: Any) -> None:
    assert getattr(Kravlinje(**{"id": "L1", felt: verdi}), felt) == verdi


def test_alle_feilene_kommer_paa_en_gang_ogsaa_mellom_feltene() -> None:
    with pytest.raises(UgyldigInndata) as feil:
        Kravlinje(id="", type="X", beloep=Oere(1), gjenstaar=Oere(2), forfall="i dag")  # type: ignore[arg-type]
    assert stier(feil.value) == ["$.id", "$.type", "$.forfall", "$.gjenstaar"]
    assert str(feil.value).splitlines()[0] == "ugyldige inndata, 4 feil:"


def test_en_ugyldig_liste_gir_ikke_foelgefeil() -> None:
    with pytest.raises(UgyldigInndata) as feil:
        Krav(id="K-1", linjer=[], hendelser=(hendelser.Betaling(gjelder_linjer=("L1",)),))  # type: ignore[arg-type]
    assert stier(feil.value) == ["$.linjer"]


def test_lange_verdier_kuttes_i_meldingen() -> None:
    with pytest.raises(UgyldigInndata) as feil:
        Krav(id="x" * 10_000)
    assert len(feil.value.feil[0].verdi) == 80


LINJE = Kravlinje(id="L1", beloep=Oere(100))


@pytest.mark.parametrize(
    ("deler", "sti"),
    [
        ({"linjer": (LINJE, LINJE)}, "$.linjer[1].id"),
        ({"saker": (Utleggssak(id="S"), Utleggssak(id="S"))}, "$.saker[1].id"),
        ({"trekk": (Trekk(id="T"), Trekk(id="T"))}, "$.trekk[1].id"),
        ({"linjer": (attrs.evolve(LINJE, hovedstol="L2"),)}, "$.linjer[0].hovedstol"),
        ({"saker": (Utleggssak(id="S", gjelder_linjer=("L1",)),)}, "$.saker[0].gjelder_linjer[0]"),
        ({"trekk": (Trekk(id="T", sak="S"),)}, "$.trekk[0].sak"),
        ({"hendelser": (hendelser.Bero(sak="S"),)}, "$.hendelser[0].sak"),
        ({"hendelser": (hendelser.Bero(gjelder_linjer=("L1",)),)}, "$.hendelser[0].gjelder_linjer[0]"),
        ({"hendelser": (hendelser.Trekkutbetaling(trekk="T"),)}, "$.hendelser[0].trekk"),
    ],
)
def test_henvisninger_mellom_delene_maa_treffe(deler: dict[str, Any], sti: str) -> None:
    with pytest.raises(UgyldigInndata) as feil:
        Krav(id="K-1", **deler)
    assert stier(feil.value) == [sti]


def test_henvisninger_som_treffer() -> None:
    krav = Krav(
        id="K-1",
        linjer=(LINJE, Kravlinje(id="L2", hovedstol="L1")),
        saker=(Utleggssak(id="S", gjelder_linjer=("L1", "L2")),),
        trekk=(Trekk(id="T", sak="S"),),
        hendelser=(hendelser.Trekkutbetaling(trekk="T", sak="S", gjelder_linjer=()),),
    )
    assert krav.hendelser[0].gjelder_linjer == ()


@pytest.mark.parametrize("type_", Hendelsestype)
@pytest.mark.parametrize("felt", ["dato", "sendt", "gitt"])
def test_en_hendelse_kommer_tidligst_dagen_kravet_oppsto(type_: Hendelsestype, felt: str) -> None:
    klasse = HENDELSESKLASSER[type_]
    samme_dag = klasse(**{felt: D(2026, 1, 2)})
    dagen_foer = klasse(**{felt: D(2026, 1, 1)})
    assert Krav(id="K-1", oppstaatt=D(2026, 1, 2), hendelser=(samme_dag,))
    assert Krav(id="K-1", oppstaatt=None, hendelser=(dagen_foer,))
    if type_ in UAVHENGIGE_AV_KRAVET:
        assert Krav(id="K-1", oppstaatt=D(2026, 1, 2), hendelser=(dagen_foer,))
    else:
        with pytest.raises(UgyldigInndata) as feil:
            Krav(id="K-1", oppstaatt=D(2026, 1, 2), hendelser=(dagen_foer,))
        assert stier(feil.value) == [f"$.hendelser[0].{felt}"]


@pytest.mark.parametrize(
    ("klasse", "felt", "sti"),
    [
        (Tidsrom, {"fra": D(2026, 1, 2), "til": D(2026, 1, 1)}, "$.til"),
        (Skyldnerperiode, {"fra": D(2026, 1, 2), "til": D(2026, 1, 1)}, "$.til"),
        (hendelser.ForholdPaaKreditorsSide, {"fra": D(2026, 1, 2), "til": D(2026, 1, 1)}, "$.til"),
        (hendelser.Purring, {"sendt": D(2026, 1, 2), "gitt": D(2026, 1, 1)}, "$.gitt"),
        (hendelser.Fristavtale, {"aar": 3, "til": D(2026, 1, 1)}, "$.til"),
        (hendelser.Fristavtale, {"sendt": D(2026, 1, 2), "gitt": D(2026, 1, 1)}, "$.gitt"),
        (Utleggssak, {"id": "S", "varsel_sendt": D(2026, 1, 2), "varsel_gitt": D(2026, 1, 1)}, "$.varsel_gitt"),
        (Utleggssak, {"id": "S", "varsel_sendt": D(2026, 1, 2), "uten_varsel": True}, "$.uten_varsel"),
        (Kravlinje, {"id": "L", "beloep": Oere(1), "gjenstaar": Oere(2)}, "$.gjenstaar"),
        (Barn, {"samvaersklasse": 5}, "$.samvaersklasse"),
        (Trekk, {"id": "T", "prosent": Basispunkt(10_001)}, "$.prosent"),
    ],
)
def test_felt_som_strider_mot_hverandre(klasse: type[Faktum], felt: dict[str, Any], sti: str) -> None:
    with pytest.raises(UgyldigInndata) as feil:
        klasse(**felt)
    assert stier(feil.value) == [sti]


@pytest.mark.parametrize(
    ("klasse", "felt"),
    [
        (Tidsrom, {"fra": D(2026, 1, 1), "til": D(2026, 1, 1)}),
        (hendelser.Purring, {"sendt": D(2026, 1, 1), "gitt": D(2026, 1, 1)}),
        (hendelser.Fristavtale, {"aar": 3}),
        (hendelser.Fristavtale, {"til": D(2026, 1, 1)}),
        (Utleggssak, {"id": "S", "varsel_sendt": D(2026, 1, 2), "uten_varsel": False}),
        (Utleggssak, {"id": "S", "uten_varsel": True}),
        (Kravlinje, {"id": "L", "beloep": Oere(1), "gjenstaar": Oere(1)}),
        (Barn, {"samvaersklasse": 4}),
        (Trekk, {"id": "T", "prosent": Basispunkt(10_000)}),
    ],
)
def test_felt_som_saa_vidt_gaar_sammen(klasse: type[Faktum], felt: dict[str, Any]) -> None:
    assert klasse(**felt)


# ---- Skyldneren på en dag ------------------------------------------------------------------------------

SKYLDNER = Skyldner(
    id="S-1",
    fylke="Oslo",
    adressegradering=Adressegradering.UGRADERT,
    perioder=(
        Skyldnerperiode(fra=D(2026, 1, 1), til=D(2026, 3, 31), fylke="Nordland", loepende_trekk_gammelt=True),
        Skyldnerperiode(fra=D(2026, 4, 1), fylke="Troms", ett_trekk_nytt_fra=D(2026, 4, 1)),
        Skyldnerperiode(fra=D(2026, 2, 1), til=D(2026, 2, 28), adressegradering=Adressegradering.FORTROLIG),
    ),
)


@pytest.mark.parametrize(
    ("dato", "fylke", "gradering", "trekk"),
    [
        (D(2025, 12, 31), "Oslo", Adressegradering.UGRADERT, None),
        (D(2026, 1, 1), "Nordland", Adressegradering.UGRADERT, True),
        (D(2026, 2, 1), "Nordland", Adressegradering.FORTROLIG, True),
        (D(2026, 2, 28), "Nordland", Adressegradering.FORTROLIG, True),
        (D(2026, 3, 1), "Nordland", Adressegradering.UGRADERT, True),
        (D(2026, 3, 31), "Nordland", Adressegradering.UGRADERT, True),
        (D(2026, 4, 1), "Troms", Adressegradering.UGRADERT, None),
    ],
)
def test_skyldneren_en_bestemt_dag(dato: date, fylke: str, gradering: Adressegradering, trekk: bool | None) -> None:
    den_dagen = SKYLDNER.paa(dato)
    assert (den_dagen.fylke, den_dagen.adressegradering, den_dagen.loepende_trekk_gammelt) == (fylke, gradering, trekk)
    assert den_dagen.perioder == ()
    assert den_dagen.id == "S-1"


@pytest.mark.parametrize(("fra", "gaar"), [(D(2026, 3, 31), False), (D(2026, 4, 1), True)])
def test_perioder_som_overlapper_kan_ikke_si_forskjellig(fra: date, gaar: bool) -> None:
    perioder = (Skyldnerperiode(til=D(2026, 3, 31), fylke="Nordland"), Skyldnerperiode(fra=fra, fylke="Troms"))
    if gaar:
        assert Skyldner(id="S-1", perioder=perioder)
    else:
        with pytest.raises(UgyldigInndata) as feil:
            Skyldner(id="S-1", perioder=perioder)
        assert stier(feil.value) == ["$.perioder[1].fylke"]


def test_hver_periode_holdes_mot_alle_den_overlapper() -> None:
    lang = Skyldnerperiode(fra=D(2026, 1, 1), til=D(2026, 12, 31), fylke="Nordland")
    kort = Skyldnerperiode(fra=D(2026, 1, 5), til=D(2026, 1, 10), fylke="Nordland")
    annen = Skyldnerperiode(fra=D(2026, 6, 1), fylke="Troms")
    with pytest.raises(UgyldigInndata) as feil:
        Skyldner(id="S-1", perioder=(annen, lang, kort))
    assert stier(feil.value) == ["$.perioder[0].fylke"]


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(Skyldnerperiode, fra=testing.datoer(), fylke=st.sampled_from(["Troms", "Oslo", None])).map(
            lambda en: attrs.evolve(en, til=en.fra)
        )
        | st.builds(Skyldnerperiode, fra=st.none() | testing.datoer(), fylke=st.sampled_from(["Troms", "Oslo", None])),
        max_size=5,
    )
)
def test_perioder_er_enige_nettopp_naar_ingen_dag_har_to_svar(perioder: list[Skyldnerperiode]) -> None:
    dager = {dag for en in perioder for dag in (en.fra, en.til) if dag} | {D(2200, 12, 31), D(1900, 1, 1)}
    svar = [{en.fylke for en in perioder if en.fylke and (en.fra or dag) <= dag <= (en.til or dag)} for dag in dager]
    try:
        Skyldner(id="S-1", perioder=tuple(perioder))
        enige = True
    except UgyldigInndata:
        enige = False
    assert enige == all(len(en) <= 1 for en in svar)


# ---- Verdier oppfører seg som verdier ------------------------------------------------------------------


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(testing.krav())
def test_krav_kan_sammenlignes_brukes_som_noekkel_kopieres_og_lagres(krav: Krav) -> None:
    assert {krav: 1}[copy.deepcopy(krav)] == 1
    assert pickle.loads(pickle.dumps(krav)) == krav


def test_en_hendelse_har_alltid_en_type() -> None:
    with pytest.raises(TypeError, match=r"fakta\.hendelser"):
        Hendelse(dato=D(2026, 1, 1))


def test_mange_id_er_telles_i_stedet_for_aa_regnes_opp() -> None:
    linjer = tuple(Kravlinje(id=f"L{nummer}") for nummer in range(11))
    with pytest.raises(UgyldigInndata, match="der står 11 id-er"):
        Krav(id="K-1", linjer=linjer, hendelser=(hendelser.Bero(gjelder_linjer=("L11",)),))


def test_visningen_tar_bare_med_det_som_er_kjent() -> None:
    assert repr(hendelser.Betaling(beloep=Oere(100), frivillig=False)) == "Betaling(beloep=100, frivillig=False)"
    assert repr(Krav(id="K-1")) == "Krav(id='K-1')"


@given(testing.hendelser(Hendelsestype.DOM, Hendelsestype.BERO))
def test_strategien_gir_bare_de_hendelsestypene_det_spoerres_om(hendelse: Hendelse) -> None:
    assert hendelse.type in (Hendelsestype.DOM, Hendelsestype.BERO)


@given(testing.tilgode())
def test_tilgode_har_beloep_og_dag(tilgode: Tilgode) -> None:
    assert tilgode.beloep >= 0
    assert tilgode.dato
