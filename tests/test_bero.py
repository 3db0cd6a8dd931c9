"""Bero, avslutning og opphør: regnestykket, lagene, egenskapene, JSON og teksten."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import innkrevingsregler as i
from innkrevingsregler import Basispunkt, Beroskritt, Kompetansestatus, Oere, UgyldigInndata, les_fullmakter, testing
from innkrevingsregler.berokostnad import regn_ut
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.bero_json import (
    avslutning_skjema,
    avslutning_til_json,
    bero_skjema,
    bero_til_json,
    opphoer_skjema,
    opphoer_til_json,
)
from innkrevingsregler.forklaring.berotekst import NAVN
from innkrevingsregler.lag.kompetanse import Kompetanseutfall
from innkrevingsregler.motor.durable import durable_motor
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.begreper import avslutning as a
from innkrevingsregler.regelform.begreper import bero as b
from innkrevingsregler.regelform.begreper import opphoer as o
from innkrevingsregler.regelform.utfall import Avgjort
from innkrevingsregler.regelform.virkninger import IngenKompetanse, Kompetanse
from innkrevingsregler.regler import regelbok

PER = date(2026, 5, 5)
VURDERT = {
    "vurdert_utlegg": True,
    "vurdert_utleggstrekk": True,
    "vurdert_motregning": True,
    "vurdert_konkurs": True,
    "muligheter_vurdert": True,
    "retningslinjer_foreldelse": True,
}


def krav(**felt: object) -> Krav:
    """Et statlig krav virksomheten krever inn selv, med feltene byttet ut."""
    rad = {
        "id": "K1",
        "innkrever": "VIRKSOMHETEN",
        "rettslig_art": "ALMINNELIG",
        "forfall": "2025-01-15",
        "fristens_utgangspunkt": "2025-01-15",
        "kreditor": {"type": "STAT"},
        "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "10000.00"}],
        "hendelser": [{"type": "BERO", "dato": "2026-02-02"}],
        "bero": VURDERT,
        **felt,
    }
    return i.les_krav(json.dumps(rad))[0]


def skritt(kostnad: int, prosent: int, innbetaling: int | None = None) -> Beroskritt:
    return Beroskritt(
        navn="skritt",
        kostnad=Oere(kostnad),
        sannsynlighet=Basispunkt(prosent * 100),
        innbetaling=None if innbetaling is None else Oere(innbetaling),
    )


# ---- Regnestykket ----


def test_skrittene_tas_bare_saa_lenge_noe_gjenstaar() -> None:
    svar = regn_ut((skritt(100, 50), skritt(200, 25)), Oere(1000))
    assert svar is not None
    assert [rad.tas for rad in svar.rader] == [1, Fraction(1, 2)]
    assert (svar.kostnad, svar.innbetaling) == (100 + 100, 500 + 125)


def test_et_skritt_gir_aldri_mer_enn_det_som_gjenstaar() -> None:
    svar = regn_ut((skritt(0, 100, 700), skritt(0, 100, 700)), Oere(1000))
    assert svar is not None
    assert [rad.bidrag_innbetaling for rad in svar.rader] == [700, 300]


@pytest.mark.parametrize(("kostnad", "over"), [(100, False), (101, True)])
def test_like_stor_kostnad_overstiger_ikke(kostnad: int, over: bool) -> None:
    svar = regn_ut((skritt(kostnad, 10),), Oere(1000))
    assert svar is not None
    assert svar.kostnad_over_forventet is over


@pytest.mark.parametrize("ukjent", ["kostnad", "sannsynlighet"])
def test_ukjente_tall_gir_ikke_noe_svar(ukjent: str) -> None:
    kjent = {"kostnad": Oere(1), "sannsynlighet": Basispunkt(1)}
    assert regn_ut((Beroskritt(navn="s", **{**kjent, ukjent: None}),), Oere(1)) is None


def test_ingenting_igjen_gir_ingen_kostnad() -> None:
    svar = regn_ut((skritt(100, 50),), Oere(0))
    assert svar is not None
    assert (svar.kostnad, svar.innbetaling, svar.kostnad_over_forventet) == (0, 0, False)


SKRITTENE = st.lists(
    st.builds(skritt, st.integers(0, 10_000), st.integers(0, 100), st.none() | st.integers(0, 20_000)), max_size=6
)


@settings(max_examples=200, deadline=None)
@given(SKRITTENE, st.integers(0, 30_000))
def test_det_som_ventes_er_aldri_mer_enn_kravet_eller_alle_kostnadene(alle: list[Beroskritt], gjenstaar: int) -> None:
    svar = regn_ut(alle, Oere(gjenstaar))
    assert svar is not None
    assert 0 <= svar.innbetaling <= gjenstaar
    assert 0 <= svar.kostnad <= sum(s.kostnad or 0 for s in alle)
    assert all(rad.tas >= neste.tas for rad, neste in zip(svar.rader, svar.rader[1:], strict=False))


@settings(max_examples=100, deadline=None)
@given(SKRITTENE, SKRITTENE, st.integers(0, 30_000))
def test_flere_skritt_gir_aldri_mindre(foerst: list[Beroskritt], saa: list[Beroskritt], gjenstaar: int) -> None:
    faa, flere = regn_ut(foerst, Oere(gjenstaar)), regn_ut(foerst + saa, Oere(gjenstaar))
    assert faa is not None
    assert flere is not None
    assert flere.innbetaling >= faa.innbetaling
    assert flere.rader[: len(faa.rader)] == faa.rader


def test_for_mange_skritt_avvises() -> None:
    with pytest.raises(UgyldigInndata, match="høyst 12"):
        i.Berofakta(skritt=(skritt(1, 1),) * 13)
    i.Berofakta(skritt=(skritt(1, 1),) * 12)


# ---- Lagene ----


def test_den_som_har_kravet_avgjoer_paa_skjoenn() -> None:
    svar = i.vurder(krav(), PER).bero
    assert [k.grunnlag for k in svar.kompetanse] == list(b.Berogrunnlag)
    assert svar.kompetanse[0].status is Kompetansestatus.KOMPETENT_HVIS
    assert svar.la_foreldes.status is Kompetansestatus.KOMPETENT_HVIS
    assert svar.regnestykke is None
    assert {hva for hva, _ in svar.dokumentasjon} == {"INNFORDRINGEN"}


def test_foreldelsen_er_den_samme_som_uten_bero() -> None:
    svar = i.vurder(krav(), PER)
    uten = i.tidslinje(krav(hendelser=[]), PER)
    assert svar.bero.foreldelse == svar.foreldelse
    assert [x.siste_dag for x in svar.foreldelse] == [x.siste_dag for x in uten] == [date(2028, 1, 17)]


def test_et_foreldet_krav_kan_ikke_hvile() -> None:
    usikret = [{"id": "L1", "type": "HOVEDSTOL", "beloep": "10000.00", "sikkerhet": []}]
    svar = i.vurder(krav(linjer=usikret), date(2028, 5, 5))
    assert all(k.status is Kompetansestatus.INGEN_KOMPETANSE for k in svar.bero.kompetanse)
    assert svar.opphoer.grunner[0][1].verdi is True  # type: ignore[union-attr]


def test_fullmakten_sier_hvem_som_kan_la_kravet_foreldes() -> None:
    matrise = les_fullmakter(
        "hvem,nivaa,avgjoerelse,beloep_til,hjemmel\n"
        "Saksbehandler,1,LA_FORELDES,9999.99,Instruks 1\n"
        "Direktør,2,LA_FORELDES,,Instruks 2\n"
        "Leder,1,BERO,,Instruks 3\n"
    )
    svar = i.berovurdering(krav(), PER, fullmakter=matrise)
    assert svar.la_foreldes_fullmakt is not None
    assert svar.la_foreldes_fullmakt.hvem == "Direktør"
    assert [k.fullmakt and k.fullmakt.hvem for k in svar.kompetanse] == ["Leder", None]
    lite = krav(linjer=[{"id": "L1", "type": "HOVEDSTOL", "beloep": "9999.99"}])
    fullmakt = i.berovurdering(lite, PER, fullmakter=matrise).la_foreldes_fullmakt
    assert fullmakt is not None
    assert fullmakt.hvem == "Saksbehandler"
    assert i.berovurdering(krav(), PER) == i.vurder(krav(), PER).bero


def test_posteringene_staar_i_rekkefoelge() -> None:
    kravet = krav(
        bero={**VURDERT, "tapsavsetning": True},
        avslutning={"selskapet_slettet": True, "fusjon_eller_fisjon": False, "ingen_hefter": True},
        skyldner={"id": "S", "type": "ORGANISASJON"},
    )
    svar = i.vurder(kravet, PER).opphoer
    assert [p for p, _ in svar.posteringer] == list(o.Postering)


def test_hvert_trekk_har_sitt_svar() -> None:
    trekkene = [
        {"id": "T1", "regelverk": "NYTT", "besluttet": "2026-01-07", "siste_innbetaling": "2026-03-04"},
        {"id": "T2", "regelverk": "NYTT", "besluttet": "2026-01-07", "opphoert": "2026-02-02"},
    ]
    svar = i.vurder(krav(trekk=trekkene, avslutning={"grunnlaget_bortfalt": False}), PER).avslutning
    assert [(id_, utfall.verdi) for id_, utfall in svar.trekk] == [("T1", "BESTAAR"), ("T2", "ER_SLUTT")]  # type: ignore[union-attr]


# ---- Egenskapene ----


@settings(max_examples=8, deadline=None)
@given(kravet=testing.krav(), per=st.dates(date(2019, 1, 1), date(2030, 12, 31)))
def test_ingen_svar_er_innvilget(kravet: Krav, per: date) -> None:
    svar = i.vurder(kravet, per)
    assert svar.bero.foreldelse == svar.foreldelse
    kompetansene = (*svar.bero.kompetanse, svar.bero.la_foreldes, *svar.avslutning.kompetanse, svar.avslutning.overlate)
    for k in kompetansene:
        assert not isinstance(k.utfall, Avgjort) or isinstance(k.utfall.verdi, Kompetanse | IngenKompetanse)
    jsonschema.validate(bero_til_json(svar.bero), bero_skjema())
    jsonschema.validate(avslutning_til_json(svar.avslutning), avslutning_skjema())
    jsonschema.validate(opphoer_til_json(svar.opphoer), opphoer_skjema())


@settings(max_examples=10, deadline=None)
@given(dag=st.dates(date(2025, 1, 16), date(2028, 1, 17)))
def test_bero_flytter_ingen_frist(dag: date) -> None:
    stilt = krav(hendelser=[{"type": "BERO", "dato": dag.isoformat()}])
    foer, etter = i.tidslinje(krav(hendelser=[]), dag), i.tidslinje(stilt, dag)
    assert [(x.siste_dag, x.foreldet) for x in etter] == [(x.siste_dag, x.foreldet) for x in foer]


FAKTA = st.fixed_dictionaries(
    {
        **{
            f"krav.{navn}": st.sampled_from([True, False, None])
            for navn in (
                *("foreldet", "opphoert", "grundig_vurdert", "kostnad_over_forventet", "foelger_egne_beroregler"),
                *("i_bero", "muligheter_vurdert", "retningslinjer_foreldelse", "tapsavsetning", "loepende_bidrag"),
                *("bidrag_til_privat", "betalt_siste_ti_aar", "dekket_siste_ti_aar", "forfalt_mer_enn_ti_aar"),
                *("ansvar_for_andres_krav", "utleggsforsoek", "ansvar_under_to_rettsgebyr", "konkurs_aapnet"),
                *("rekonstruksjon_aapnet", "gjeldsordning_aapnet", "gjeldsordning_forhandles", "skyldneren_doed"),
                *(
                    "ingen_hefter",
                    "skyldneren_slettet",
                    "skyldneren_omdannet",
                    "ettergitt_helt",
                    "inndragning_mot_boet",
                ),
            )
        },
        "krav.rettsgebyret_kjent": st.just(True),
        "krav.per": st.sampled_from([date(2022, 12, 31), date(2023, 1, 1), date(2025, 12, 31), date(2026, 1, 1), PER]),
        "krav.art": st.sampled_from(["GEBYR", "BOT", "INNDRAGNING", "INNDRAGNING_UTBYTTE", "ANSVAR_TREKK"]),
        "krav.kreditortype": st.sampled_from(["STAT", "PRIVAT", "KOMMUNE", None]),
        "krav.innkrever": st.sampled_from(["INNKREVINGSMYNDIGHETEN", "VIRKSOMHETEN", "INKASSO", "KOMMUNEN", None]),
    }
)
SPOERSMAAL = (
    *(b.BEROKOMPETANSE(grunnlag=g) for g in b.Berogrunnlag),
    *(a.AVSLUTNINGSKOMPETANSE(grunnlag=g) for g in a.Avslutningsgrunnlag),
    b.LA_FORELDES(),
    a.OVERLATE_TVANGSDEKNING(),
)
SPERRER = {
    "krav.foreldet": True,
    "krav.opphoert": True,
    "krav.loepende_bidrag": True,
    "krav.betalt_siste_ti_aar": True,
    "krav.kreditortype": "KOMMUNE",
    "krav.innkrever": "KOMMUNEN",
    "krav.grundig_vurdert": False,
    "krav.retningslinjer_foreldelse": False,
    "krav.ansvar_for_andres_krav": False,
}


@settings(max_examples=120, deadline=None)
@given(rad=FAKTA, sperre=st.sampled_from(sorted(SPERRER)), om=st.sampled_from(SPOERSMAAL))
def test_en_ny_sperre_utvider_aldri_kompetansen(rad: dict[str, object], sperre: str, om: object) -> None:
    motor = skalar_motor(regelbok())
    if rad["krav.kreditortype"] is None or rad["krav.innkrever"] is None:
        rad = {**rad, "krav.kreditortype": "STAT", "krav.innkrever": "INNKREVINGSMYNDIGHETEN"}
    hele = {k: bool(v) if v is None else v for k, v in rad.items()}
    lest = {"P220": "teller_med", "P221": "ti_aar_gammelt", "P222": "grundig_vurdering", "P223": "ordningen"}
    uten = Kompetanseutfall(utfall=motor.svar(om, hele, lest))  # type: ignore[arg-type]
    med = Kompetanseutfall(utfall=motor.svar(om, {**hele, sperre: SPERRER[sperre]}, lest))  # type: ignore[arg-type]
    assert med.kompetanse is None or uten.kompetanse is not None


@settings(max_examples=60, deadline=None)
@given(rad=FAKTA)
def test_durable_svarer_det_samme(rad: dict[str, object]) -> None:
    skalar, durable = skalar_motor(regelbok()), durable_motor(regelbok())
    spoersmaal = (*SPOERSMAAL, b.TAPSAVSETNING(), *(o.OPPHOERT(grunn=g) for g in o.Opphoersgrunn))
    for om in spoersmaal:
        assert durable.svar(om, rad) == skalar.svar(om, rad)  # type: ignore[arg-type]


# ---- Tekst og JSON ----


@pytest.mark.parametrize(("maalform", "setning"), [("nb", "Bero stanser ikke"), ("nn", "Bero stansar ikkje")])
def test_teksten(maalform: str, setning: str) -> None:
    kravet = krav(bero={**VURDERT, "skritt": [{"navn": "utlegg", "kostnad": "1500.00", "sannsynlighet": "10.00"}]})
    deler = ["bero", "avslutning", "opphoer"]
    tekst = i.forklar(i.vurder(kravet, PER), maalform, deler=deler)  # type: ignore[arg-type]
    assert setning in tekst
    assert "1500.00" in tekst
    assert "1000.00" in tekst
    assert "5.4.3" in tekst
    assert "innvilget" not in tekst


def test_hver_kode_har_et_navn_paa_begge_maalformer() -> None:
    koder = (b.Berogrunnlag, b.Berodokumentasjon, b.Tapsavsetning, b.Berokilde, b.Kontobehandling)
    koder += (a.Avslutningsgrunnlag, a.Intetregistrering, a.Trekkslutt)  # type: ignore[assignment]
    koder += (o.Opphoersgrunn, o.Postering, o.Opphoersdokumentasjon)  # type: ignore[assignment]
    assert {kode.value for klasse in koder for kode in klasse} <= set(NAVN)
    assert all(bokmaal and nynorsk for bokmaal, nynorsk in NAVN.values())


def test_json_er_med_i_vurderingen() -> None:
    kravet = krav(bero={**VURDERT, "skritt": [{"navn": "utlegg", "kostnad": "1500.00", "sannsynlighet": "10.00"}]})
    vurderingen = i.til_json(i.vurder(kravet, PER))
    jsonschema.validate(vurderingen, i.skjema_vurdering())
    regnestykke = vurderingen["bero"]["regnestykke"]
    assert (regnestykke["kostnad"], regnestykke["innbetaling"]) == ("1500.00", "1000.00")
    assert regnestykke["rader"][0]["sannsynlighet"] == "1/10"
    assert [g["grunn"] for g in vurderingen["opphoer"]["grunner"]] == list(o.Opphoersgrunn)
