"""Motoren med minne svarer det samme som den uten, med det samme sporet, og husker ikke fakta om noe krav."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.avledning.rader import rad_for_hendelse, rad_for_krav, rad_for_linje
from innkrevingsregler.avledning.utlegg import rad_for_sak
from innkrevingsregler.motor.diagram import ANNET
from innkrevingsregler.motor.minne import Huskende, huskende_motor
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begrep import Samling
from innkrevingsregler.regelform.rad import LatRad
from innkrevingsregler.regelform.regel import regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.utfall import Avgjort, Trenger, UtenforDekning
from innkrevingsregler.regelform.variabler import Omfang
from innkrevingsregler.regelform.vilkaar import Uttrykk
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.tvil import tvilspunkt
from regelgenerator import (
    AAPNE_BLAD,
    BELOEP,
    DATO,
    FAKTABLAD,
    FELTER,
    HJEMMEL,
    JA,
    KODE,
    LESNING,
    NAVN,
    SPOERSMAAL,
    TVILSBLAD,
    Svar,
    boeker_med_begreper,
    bok,
    rader,
)

PER = date(2026, 11, 22)
LESNINGER: tuple[Mapping[str, str], ...] = ({}, {"L1": "a"}, {"L1": "b"})
dato, beloep, navn, kode, lesning = (Uttrykk(v) for v in (DATO, BELOEP, NAVN, KODE, LESNING))
ALLE_BLAD = st.one_of(FAKTABLAD, FAKTABLAD, AAPNE_BLAD, TVILSBLAD)


def _likt(uten: Motor, med: Huskende, rad: Mapping[str, object], lesninger: Mapping[str, str]) -> None:
    for s in uten.regelbok.spoersmaal:
        if s.begrep.samling is Samling.ENTYDIG:
            assert med.svar(s, rad, lesninger) == uten.svar(s, rad, lesninger)  # type: ignore[arg-type]
        else:
            assert med.alle(s, rad, lesninger) == uten.alle(s, rad, lesninger)  # type: ignore[arg-type]


@settings(deadline=None, max_examples=60)
@given(boeker_med_begreper(ALLE_BLAD), st.lists(rader((*FELTER, LESNING)), min_size=1, max_size=4))
def test_svarene_og_sporene_er_de_samme_i_tilfeldige_boeker(bok_: Regelbok, radene: list[dict[str, object]]) -> None:
    """Hver rad spørres det om to ganger, og mellom dem om de andre, som kan følge den samme veien et stykke."""
    uten, med = skalar_motor(bok_), huskende_motor(bok_)
    for rad, lesninger in itertools.chain(itertools.product(radene, LESNINGER), itertools.product(radene, LESNINGER)):
        _likt(uten, med, rad, lesninger)


@settings(deadline=None, max_examples=60)
@given(boeker_med_begreper(ALLE_BLAD), st.lists(rader((*FELTER, LESNING)), min_size=1, max_size=3))
def test_en_rad_som_regnes_ut_etter_hvert_gir_det_samme(bok_: Regelbok, radene: list[dict[str, object]]) -> None:
    """Fakta alene, og fakta med skjønn og lesninger lagt oppå, har hver sine trær."""
    uten, med = skalar_motor(bok_), huskende_motor(bok_)
    for rad in (*radene, *radene):
        fakta = {n: v for n, v in rad.items() if n.startswith("krav.")}
        lat = LatRad({}, {"krav": (lambda _, fakta=fakta: fakta,)})  # type: ignore[misc]
        assert lat.bare_fakta
        _likt(uten, med, lat, {})
        lat.update(rad)  # type: ignore[arg-type]
        assert lat.bare_fakta is (len(fakta) == len(rad))
        _likt(uten, med, lat, {})


@pytest.fixture(scope="module")
def begge() -> tuple[Huskende, Motor]:
    return huskende_motor(regelbok()), skalar_motor(regelbok())


PUNKTER = ("L11", "L16", "R5", "P6")


@settings(deadline=None, max_examples=5)
@given(testing.krav(), st.sampled_from(PUNKTER), st.booleans())
def test_svarene_og_sporene_er_de_samme_med_bokens_egne_regler(begge, krav, punkt, lest):
    """Den samme motoren for alle kravene, så svarene for ett møter veiene fra de andre."""
    med, uten = begge
    lesninger = {punkt: tvilspunkt(punkt).lesninger[0].id} if lest else {}
    radene = {
        Omfang.KRAV: [rad_for_krav(krav, PER)],
        Omfang.LINJE: [rad_for_linje(krav, linje, PER) for linje in krav.linjer[:1]],
        Omfang.SAK: [rad_for_sak(krav, sak, {}, PER) for sak in krav.saker[:1]],
        Omfang.HENDELSE: [rad_for_hendelse(rad_for_krav(krav, PER), krav, h, {}) for h in krav.hendelser[:3]],
    }
    for s in regelbok().spoersmaal:
        for rad in radene.get(s.begrep.omfang, ()):
            if s.begrep.samling is Samling.ENTYDIG:
                assert med.svar(s, rad, lesninger) == uten.svar(s, rad, lesninger)
            else:
                assert med.alle(s, rad, lesninger) == uten.alle(s, rad, lesninger)


# ---- Hva som huskes ----


def _regel(navn, naar, da=Svar.EN):
    return regel(navn, om=SPOERSMAAL, hjemmel=HJEMMEL, naar=naar, da=da, fordi="grunn")


def test_verdier_reglene_ikke_skiller_mellom_gir_samme_svar_uten_at_noe_loeses():
    motor = huskende_motor(bok([_regel("a", (dato >= date(2026, 1, 1)) & (beloep > 100) & (navn == "Oslo"))]))
    foerst = motor.svar(SPOERSMAAL, {"krav.dato": date(2026, 3, 1), "krav.beloep": 101, "krav.navn": "Oslo"})
    igjen = motor.svar(SPOERSMAAL, {"krav.dato": date(2199, 1, 1), "krav.beloep": 10**9, "krav.navn": "Oslo"})
    assert isinstance(foerst, Avgjort)
    assert igjen is foerst
    assert motor.antall == 1


@pytest.mark.parametrize(
    ("rad", "gjelder"),
    [
        ({"krav.dato": date(2025, 12, 31)}, False),
        ({"krav.dato": date(2026, 1, 1)}, True),
        ({"krav.dato": date(2026, 6, 30)}, True),
        ({"krav.dato": date(2026, 7, 1)}, False),
        ({"krav.dato": date.max}, False),
        ({"krav.dato": None}, None),
    ],
)
def test_grensene_mellom_omraadene_er_reglenes_egne(rad, gjelder):
    """En annen dag er alt husket, på hver side av hver grense."""
    motor = huskende_motor(bok([_regel("a", (dato >= date(2026, 1, 1)) & (dato <= date(2026, 6, 30)))]))
    for dag in (date.min, date(2025, 12, 30), date(2026, 2, 1), date(2026, 8, 1)):
        motor.svar(SPOERSMAAL, {"krav.dato": dag})
    svar = motor.svar(SPOERSMAAL, rad)
    assert isinstance(svar, {True: Avgjort, False: UtenforDekning, None: Trenger}[gjelder])


def test_ingen_dag_intet_beloep_og_intet_navn_fra_et_krav_blir_staaende():
    motor = huskende_motor(bok([_regel("a", (dato >= date(2026, 1, 1)) & (beloep > 100) & (navn == "Oslo"))]))
    motor.svar(SPOERSMAAL, {"krav.dato": date(2026, 3, 17), "krav.beloep": 4711, "krav.navn": "Et personnavn"})
    nevnt = _verdier(motor)
    assert nevnt == {1, ANNET}


def _verdier(motor: Huskende) -> set[object]:
    """Verdiene på veiene i alle trærne."""
    funnet: set[object] = set()

    def gaa(knute):
        if knute[0]:
            for verdi, neste in knute[2].items():
                funnet.add(verdi)
                gaa(neste)

    for traer in (motor._ett_svar, motor._flere_svar, motor._delsvar):
        for tre in traer.values():
            gaa(tre._rot)
    return funnet


def test_en_lesning_som_ingen_regel_nevner_staar_likevel_i_svaret():
    motor = huskende_motor(bok([_regel("a", lesning == "a"), _regel("b", lesning == "b", Svar.TO)]))
    assert motor.svar(SPOERSMAAL, {}, {"L1": "a"}) != motor.svar(SPOERSMAAL, {}, {"L1": "b"})
    uten = skalar_motor(motor.regelbok)
    assert motor.svar(SPOERSMAAL, {"tvil.L1": "a"}) == uten.svar(SPOERSMAAL, {"tvil.L1": "a"})


def test_minnet_begynner_paa_nytt_naar_det_er_fullt():
    motor = Huskende(bok([_regel("a", kode == "A"), _regel("b", kode == "B", Svar.TO)]), flest=2)
    for verdi in ("A", "B", "C", None, "A", "B"):
        svar = motor.svar(SPOERSMAAL, {"krav.kode": verdi})
        assert svar == skalar_motor(motor.regelbok).svar(SPOERSMAAL, {"krav.kode": verdi})
        assert motor.antall <= 2


def test_bare_det_som_ble_lest_staar_paa_veien():
    """Er det første leddet ikke oppfylt, spørres det ikke etter det andre."""
    motor = huskende_motor(bok([_regel("a", Uttrykk(JA).ja & (navn == "Oslo"))]))
    foerst = motor.svar(SPOERSMAAL, {"krav.ja": False, "krav.navn": "Oslo"})
    assert motor.svar(SPOERSMAAL, {"krav.ja": False, "krav.navn": "Bergen"}) is foerst
    assert motor.svar(SPOERSMAAL, {"krav.ja": False}) is foerst
    assert motor.antall == 1
