"""Inntrekking i konkursboet og avkall på beslagsfriheten: regnestykket, dagene og det som vises."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import attrs
import jsonschema
import pytest

from innkrevingsregler.fakta.feil import UgyldigInndata
from innkrevingsregler.fakta.koder import Regelverk, Sivilstatus
from innkrevingsregler.fakta.krav import Barn
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.trekkstoerrelse_json import trekkstoerrelse_skjema, trekkstoerrelse_til_json
from innkrevingsregler.forklaring.trekkstoerrelsetekst import trekkstoerrelsetekst
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.regelform.begreper.trekkstoerrelse import Avkall, Trekkavgjoerer, Trekkmyndighet
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn, UtenforDekning
from innkrevingsregler.rettskilder.rettskilde import Maalform
from innkrevingsregler.trekkstoerrelse import (
    Husholdning,
    Inntekt,
    Inntektsslag,
    Trekkravslag,
    Trekkstoerrelse,
    endringer,
    les_husholdning,
    trekkets_stoerrelse,
)

PER = date(2026, 11, 22)
AAPNET = date(2026, 10, 1)


def kr(kroner: int) -> Oere:
    return Oere(kroner * 100)


KONKURS = Husholdning(
    regelverk=Regelverk.NYTT,
    til_konkursboet=True,
    konkurs_aapnet=AAPNET,
    sivilstatus=Sivilstatus.ENSLIG,
    satsene_brukes=True,
    barn=(),
    inntekter=(Inntekt(slag=Inntektsslag.LOENN, brutto=kr(40_000), forskuddstrekk=kr(10_000)),),
    utgifter=(),
)
UTLEGG = attrs.evolve(KONKURS, til_konkursboet=None, konkurs_aapnet=None, kravslag=Trekkravslag.BOT)
LEST = {"P213": "satsene_gjelder"}


def svaret(husholdning: Husholdning = KONKURS, per: date = PER, **felt: Any) -> Trekkstoerrelse:
    return trekkets_stoerrelse(attrs.evolve(husholdning, **felt), per, lesninger=LEST)


def avgjort(utfall: object) -> object:
    assert isinstance(utfall, Avgjort)
    return utfall.verdi


# ---- Regnestykket ----


def test_samme_regnestykke_som_utleggstrekk_men_retten_avgjoer() -> None:
    boet, utlegg = svaret(), svaret(UTLEGG)
    assert (boet.status, boet.beloep, boet.skal_beholde) == (Status.AVGJORT, kr(18_612), kr(11_388))
    assert [(r.slag, r.beloep) for r in boet.rader] == [(r.slag, r.beloep) for r in utlegg.rader]
    assert avgjort(boet.avgjoerelse.avgjoeres_av) == Trekkavgjoerer.TINGRETTEN_VED_KJENNELSE
    assert avgjort(utlegg.avgjoerelse.avgjoeres_av) == Trekkavgjoerer.NAMSMYNDIGHETEN
    assert avgjort(boet.regulering.myndighet) == Trekkmyndighet.TINGRETTEN
    assert isinstance(boet.regulering.kan_reguleres, UtenforDekning)
    assert str(boet.rader[-1].hjemler[0]) == "dekningsloven § 2-11 første ledd første punktum"
    assert str(boet.rader[1].hjemler[0]) == "dekningsloven § 2-11 første ledd første punktum"


def test_hva_kravet_er_og_om_skyldneren_gjoer_sitt_beste_betyr_ingenting_under_konkurs() -> None:
    assert svaret(UTLEGG, kravslag=Trekkravslag.ANDRE).status is Status.SKJOENN
    assert svaret(kravslag=Trekkravslag.ANDRE).beloep == svaret(kravslag=None).beloep == kr(18_612)


@pytest.mark.parametrize(
    ("dag", "beloep"),
    [(AAPNET - timedelta(1), 0), (AAPNET, 18_612), (date(2026, 12, 31), 18_612), (date(2027, 1, 1), 0)],
)
def test_bare_mens_konkursen_varer(dag: date, beloep: int) -> None:
    assert svaret(per=dag, konkurs_avsluttet=date(2026, 12, 31)).beloep == kr(beloep)


def test_uten_dagen_konkursen_ble_aapnet_mangler_den() -> None:
    svar = svaret(konkurs_aapnet=None)
    assert (svar.status, [m.sti for m in svar.trenger]) == (Status.TRENGER, ["$.konkurs_aapnet"])
    assert svaret(UTLEGG, konkurs_aapnet=None).trenger == ()


def test_satsene_er_et_tvilspunkt_og_uten_dem_vurderer_retten_fritt() -> None:
    svar = trekkets_stoerrelse(KONKURS, PER)
    assert (svar.status, svar.beloep) == (Status.TVIL, kr(18_612))
    assert [(a.punkt, a.lesning, a.utgangspunkt) for a in svar.alternativer] == [("P213", "retten_fritt", None)]
    assert svar.alternativer[0].hoeyest == kr(30_000)
    fastsatt = attrs.evolve(KONKURS, satsene_brukes=None, underhold_fastsatt=kr(9_000))
    assert trekkets_stoerrelse(fastsatt, PER).beloep == kr(21_000)
    assert trekkets_stoerrelse(UTLEGG, PER).status is Status.AVGJORT


def test_barna_er_med_i_det_retten_vurderer_fritt() -> None:
    med_barn = attrs.evolve(KONKURS, barn=(Barn(foedselsdato=date(2022, 1, 1), bor_hos_skyldner=True),))
    svar = trekkets_stoerrelse(med_barn, PER, lesninger={"P213": "retten_fritt"})
    assert (svar.lavest, svar.hoeyest, svar.skal_beholde) == (0, kr(30_000), None)


def test_naering_under_konkurs() -> None:
    naering = Inntekt(slag=Inntektsslag.NAERING, brutto=kr(50_000), forskuddstrekk=Oere(0), samtykket_prosent=None)
    svar = svaret(inntekter=(naering,))
    assert svar.beloep == kr(38_612)
    naering = attrs.evolve(naering, samtykket_prosent=0)
    svar = svaret(inntekter=(naering,))
    assert [(a.punkt, a.utgangspunkt) for a in svar.alternativer] == [("P214", kr(10_000))]
    assert svaret(UTLEGG, inntekter=(naering,)).beloep == kr(10_000)


@pytest.mark.parametrize(("per", "status"), [(date(2026, 12, 31), Status.TRENGER), (date(2027, 1, 1), Status.AVGJORT)])
def test_inntrekking_som_avgjoeres_fra_2027_foelger_det_nye_regelverket(per: date, status: Status) -> None:
    assert svaret(per=per, regelverk=None).status is status
    assert svaret(per=date(2027, 1, 1), regelverk=None, besluttet=per).status is status


def test_etter_tidligere_regelverk_er_inntrekking_utenfor() -> None:
    for per, regelverk in ((PER, Regelverk.TIDLIGERE), (date(2025, 12, 31), None)):
        svar = svaret(per=per, regelverk=regelverk, konkurs_aapnet=date(2025, 10, 1), bedre_trekk=Oere(0))
        assert svar.status is Status.UTENFOR_DEKNING
        assert "ordlyden av dekningsloven § 2-11 før 2026 er ikke funnet i kildene" in svar.hvorfor


def test_endringene_foelger_konkursen() -> None:
    forloepet = endringer(
        attrs.evolve(KONKURS, konkurs_avsluttet=date(2026, 11, 30)),
        date(2026, 9, 1),
        date(2026, 12, 31),
        lesninger=LEST,
    )
    assert [(svar.per, svar.beloep) for svar in forloepet] == [
        (date(2026, 9, 1), 0),
        (AAPNET, kr(18_612)),
        (date(2026, 12, 1), 0),
    ]


def test_konkursen_avsluttes_ikke_foer_den_er_aapnet() -> None:
    with pytest.raises(UgyldigInndata, match="konkurs_avsluttet"):
        les_husholdning('{"konkurs_aapnet": "2026-10-01", "konkurs_avsluttet": "2026-09-30"}')


# ---- Avkallet ----


@pytest.mark.parametrize(
    ("avkall", "varslet", "aapnet", "svar"),
    [
        (date(2026, 5, 31), date(2026, 6, 1), None, Avkall.UTEN_VIRKNING),
        (date(2026, 6, 1), date(2026, 6, 1), None, Avkall.GJELDER),
        (date(2026, 6, 2), date(2026, 6, 1), None, Avkall.GJELDER),
        (date(2026, 5, 31), None, date(2026, 6, 1), Avkall.UTEN_VIRKNING),
        (date(2026, 6, 1), None, date(2026, 6, 1), Avkall.GJELDER),
        (date(2026, 5, 31), date(2026, 6, 1), date(2026, 5, 30), Avkall.GJELDER),
        (date(2026, 6, 1), None, None, Avkall.UTEN_VIRKNING),
        (PER + timedelta(1), date(2026, 6, 1), None, Avkall.INGEN),
        (None, date(2026, 6, 1), None, Avkall.INGEN),
    ],
)
def test_avkall_kan_gis_etter_varselet_eller_aapningen(
    avkall: date | None, varslet: date | None, aapnet: date | None, svar: Avkall
) -> None:
    svaret_ = svaret(UTLEGG, avkall=avkall, varslet=varslet, konkurs_aapnet=aapnet, avkall_i_strid=False)
    assert avgjort(svaret_.avgjoerelse.avkall) == svar
    assert svaret_.beloep == kr(18_612)
    ikke_regnet_med = "det skyldneren har gitt avkall på, er ikke regnet med i beløpene"
    assert (ikke_regnet_med in svaret_.forutsetninger) is (svar is Avkall.GJELDER)


def test_hensynene_vurderes_og_forutsetningene_sies() -> None:
    samme_dag = svaret(UTLEGG, avkall=date(2026, 6, 1), varslet=date(2026, 6, 1))
    assert isinstance(samme_dag.avgjoerelse.avkall, Skjoenn)
    assert "avkallet er gitt etter varselet eller åpningen av konkursen samme dag" in samme_dag.forutsetninger
    uten = svaret(UTLEGG, avkall=date(2026, 6, 1))
    antatt = "et varsel om utlegg og en konkurs som ikke er oppgitt, var ikke kommet da avkallet ble gitt"
    assert antatt in uten.forutsetninger
    assert antatt not in samme_dag.forutsetninger
    avvist = svaret(UTLEGG, avkall=date(2026, 6, 2), varslet=date(2026, 6, 1), avkall_i_strid=True)
    assert avgjort(avvist.avgjoerelse.avkall) == Avkall.UTEN_VIRKNING
    foer = svaret(UTLEGG, avkall=date(2025, 12, 31), varslet=date(2025, 6, 1))
    assert isinstance(foer.avgjoerelse.avkall, UtenforDekning)


# ---- Ut ----


@pytest.mark.parametrize(
    "husholdning",
    [
        KONKURS,
        attrs.evolve(KONKURS, satsene_brukes=None, avkall=date(2026, 10, 1)),
        attrs.evolve(KONKURS, avkall=date(2026, 10, 2), avkall_i_strid=False),
        attrs.evolve(KONKURS, avkall=date(2026, 9, 30)),
        attrs.evolve(KONKURS, avkall=date(2025, 12, 31), regelverk=Regelverk.TIDLIGERE),
    ],
)
def test_json_og_tekst(husholdning: Husholdning) -> None:
    svar = trekkets_stoerrelse(husholdning, PER)
    som_json = trekkstoerrelse_til_json(svar)
    jsonschema.Draft202012Validator(trekkstoerrelse_skjema()).validate(som_json)
    assert json.loads(json.dumps(som_json)) == som_json
    assert som_json["avgjoerelse"]["konkursboet"] is True
    nb, nn = (trekkstoerrelsetekst(svar, maalform) for maalform in Maalform)
    assert nb.startswith("Inntrekking i konkursboet per måned")
    assert ("Avkallet" in nb or "avkallet" in nb) is (husholdning.avkall is not None)
    assert len(nb.splitlines()) == len(nn.splitlines())
    assert "ikke" not in nn.split()


def test_json_sier_hvem_som_avgjoer() -> None:
    som_json = trekkstoerrelse_til_json(svaret(innkrevingsmyndigheten_i_trekket=True))
    assert som_json["avgjoerelse"]["avgjoeres_av"]["svar"] == "TINGRETTEN_VED_KJENNELSE"
    assert som_json["avgjoerelse"]["avkall"]["svar"] == "INGEN"
    assert som_json["regulering"]["myndighet"]["svar"] == "TINGRETTEN"
    assert som_json["regulering"]["kan_reguleres"]["svar"] == "UTENFOR_DEKNING"


def test_durable_svarer_likt() -> None:
    husholdning = attrs.evolve(KONKURS, avkall=date(2026, 10, 1))
    likt = [trekkstoerrelse_til_json(trekkets_stoerrelse(husholdning, PER, motor=m)) for m in ("skalar", "durable")]
    assert likt[0] == likt[1]
