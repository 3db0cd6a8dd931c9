"""Ettergivelse og betalingsavtale: egenskapene til særlovene og avtalene, og det som bare er dokumentert historie."""

from __future__ import annotations

import json
from datetime import date, timedelta

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import innkrevingsregler as i
from innkrevingsregler.avledning.rader import rad_for_krav
from innkrevingsregler.fakta.koder import Innkrever
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.ettergivelse_json import ettergivelse_skjema, ettergivelse_til_json
from innkrevingsregler.lag.kompetanse import Kompetansesvar
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.avledede.ettergivelse import Saerregel
from innkrevingsregler.regelform.begreper.ettergivelse import (
    BETALINGSAVTALEKOMPETANSE,
    ETTERGIVELSESKOMPETANSE,
    Betalingsavtalegrunnlag,
    Ettergivelsesgrunnlag,
)
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn, UtenforDekning, Utfall, hjemler_i
from innkrevingsregler.regler import regelbok
from innkrevingsregler.regler.ettergivelse.saerlovene import TABELL
from innkrevingsregler.rettskilder.katalog import katalog

PER = date(2026, 5, 5)
OM_SAERLOV = ETTERGIVELSESKOMPETANSE(grunnlag=Ettergivelsesgrunnlag.SAERLOV)
ALT_OPPFYLT = {
    "krav.saerregelen_gjelder_kravet": True,
    "krav.soekt_innen_saerlovens_frist": True,
    "krav.forholdet_rettet": True,
    "krav.rente_under_soning": True,
    "krav.bidraget_krevd_endret": True,
    "krav.bruken_hindret": True,
    "krav.laantakeren_doed": False,
    "krav.foelger_mulktregelen": True,
    "krav.eldre_soeknad_etter_annet": False,
}
SPERRENE = {
    "krav.saerregelen_gjelder_kravet": False,
    "krav.soekt_innen_saerlovens_frist": False,
    "krav.forholdet_rettet": False,
    "krav.rente_under_soning": False,
    "krav.bidraget_krevd_endret": False,
    "krav.bruken_hindret": False,
}
GRENSEDAGER = sorted(
    {date(2025, 12, 31), date(2026, 1, 1)}
    | {dag for lov in TABELL for dag in (lov.fra, lov.fra - timedelta(days=1))}
    | {dag for lov in TABELL if lov.til for dag in (lov.til, lov.til + timedelta(days=1))}
)


def krav(**felt: object) -> Krav:
    """Et vanlig krav hos Innkrevingsmyndigheten, med feltene byttet ut."""
    rad = {
        "id": "K1",
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "rettslig_art": "ALMINNELIG",
        "forfall": "2024-01-01",
        "fristens_utgangspunkt": "2024-01-01",
        "kreditor": {"type": "STAT"},
        "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "40000.00"}],
        **felt,
    }
    return i.les_krav(json.dumps(rad))[0]


def kan(utfall: Utfall) -> bool:
    return Kompetansesvar(grunnlag=Ettergivelsesgrunnlag.SAERLOV, utfall=utfall).kompetanse is not None


# ---- Særlovene ----


@pytest.mark.parametrize("per", GRENSEDAGER)
def test_hver_saerregel_har_ett_svar_paa_hver_grensedag(per: date) -> None:
    motor = skalar_motor(regelbok())
    for saerregel in Saerregel:
        for innkrever in (Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.VIRKSOMHETEN):
            rad = {**ALT_OPPFYLT, "krav.per": per, "krav.saerregel_ettergivelse": saerregel.value}
            utfall = motor.svar(OM_SAERLOV, {**rad, "krav.innkrever": innkrever.value}, {"P240": "grensen_gjelder"})
            assert isinstance(utfall, Avgjort | Skjoenn | UtenforDekning), (saerregel, utfall)
            assert hjemler_i(utfall)


def test_kravtypene_i_katalogen_som_ikke_er_regelfestet() -> None:
    """Bare de to der loven overlater det til en forskrift utenfor kildene."""
    motor = skalar_motor(regelbok())
    udekket = []
    for rad in katalog():
        kravet = krav(kravtype=rad.kode, rettslig_art=None, ettergivelse={"omfattet_av_saerregelen": True})
        if isinstance(motor.svar(OM_SAERLOV, rad_for_krav(kravet, PER)), UtenforDekning):
            udekket.append(rad.kode)
    assert udekket == [
        "innkrevingsforskriften_2-6_1_verdipapirhandelloven",
        "innkrevingsforskriften_2-7_vegtrafikkloven",
    ]


@settings(max_examples=100, deadline=None)
@given(
    saerregel=st.sampled_from([s.value for s in Saerregel]),
    fakta=st.fixed_dictionaries({navn: st.booleans() for navn in SPERRENE}),
    sperre=st.sampled_from(sorted(SPERRENE)),
    per=st.sampled_from(GRENSEDAGER),
)
def test_en_ny_sperre_utvider_aldri_kompetansen_etter_saerloven(
    saerregel: str, fakta: dict[str, bool], sperre: str, per: date
) -> None:
    rad = {**ALT_OPPFYLT, **fakta, "krav.per": per, "krav.saerregel_ettergivelse": saerregel}
    rad["krav.innkrever"] = "INNKREVINGSMYNDIGHETEN"
    motor, lesning = skalar_motor(regelbok()), {"P240": "grensen_gjelder"}
    med = motor.svar(OM_SAERLOV, {**rad, sperre: SPERRENE[sperre]}, lesning)
    assert not kan(med) or kan(motor.svar(OM_SAERLOV, rad, lesning))


# ---- Betalingsavtalene ----


@pytest.mark.parametrize("grunnlag", list(Betalingsavtalegrunnlag)[:2])
@pytest.mark.parametrize("utenfor", [True, False])
def test_avtalen_med_oppdragsgiveren_kan_bare_ta_bort_kompetanse(
    grunnlag: Betalingsavtalegrunnlag, utenfor: bool
) -> None:
    rad = {
        "krav.per": PER,
        "krav.innkrever": "INNKREVINGSMYNDIGHETEN",
        "krav.betalingsavtale_utenfor_oppdraget": utenfor,
    }
    utfall = skalar_motor(regelbok()).svar(BETALINGSAVTALEKOMPETANSE(grunnlag=grunnlag), rad)
    assert kan(utfall) is not utenfor


@pytest.mark.parametrize(
    "hendelse",
    [
        {"type": "BETALINGSAVTALE", "dato": "2025-03-03"},
        {"type": "SOEKNAD", "dato": "2025-03-03", "art": "BETALINGSAVTALE"},
    ],
    ids=["avtale", "søknad"],
)
def test_erkjennelsen_staar_aapen_ogsaa_i_foreldelsen(hendelse: dict[str, str]) -> None:
    aapen, erkjent = (krav(hendelser=[{**hendelse, **mer}]) for mer in ({}, {"erkjenner": True}))
    assert [e.erkjenner for e in i.kompetanse(aapen, PER).erkjennelser] == [None]
    assert [e.erkjenner for e in i.kompetanse(erkjent, PER).erkjennelser] == [True]
    linje = i.vurder(aapen, PER).foreldelse[0]
    assert linje.status == "TRENGER"
    assert i.vurder(erkjent, PER).foreldelse[0].siste_dag == date(2028, 3, 3)
    assert "lar det stå åpent" in i.forklar(i.vurder(aapen, PER), "nb", deler=["ettergivelse"])
    assert "lèt det stå ope" in i.forklar(i.vurder(aapen, PER), "nn", deler=["ettergivelse"])
    assert "lar det stå åpent" not in i.forklar(i.vurder(erkjent, PER), "nb", deler=["ettergivelse"])


def test_det_som_ikke_har_hendt_er_ikke_med() -> None:
    senere = krav(hendelser=[{"type": "BETALINGSAVTALE", "dato": "2026-05-06"}])
    assert i.kompetanse(senere, PER).erkjennelser == ()


# ---- Historikken ----


@pytest.mark.parametrize(("kreditor", "numre"), [("STAT", ["R-12/92", "R-6/98"]), ("PRIVAT", []), ("KOMMUNE", [])])
def test_rundskrivene_nevnes_bare_for_statens_krav(kreditor: str, numre: list[str]) -> None:
    svar = i.kompetanse(krav(kreditor={"type": kreditor}), PER)
    assert [r.nr for r in svar.historikk] == numre
    assert not any(r.kontrollert for r in svar.historikk)
    jsonschema.validate(ettergivelse_til_json(svar), ettergivelse_skjema())
