"""Fristen kravlinjene begynner med: hver kravtype får et svar, grensene rommer det, og tillegg følger hovedstolen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.avledning.foreldelse import regime
from innkrevingsregler.fakta.hendelser import Kunnskap
from innkrevingsregler.fakta.koder import Kunnskapsemne, Linjetype, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.fakta.verdier import Aarstall
from innkrevingsregler.helligdager import er_virkedag
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.foreldelse import Foreldelsesregime, foreldelse_for
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 22)
KODER = tuple(rad.kode for rad in katalog())
STRAFF = frozenset({RettsligArt.BOT, RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE})
LINJER = tuple(Kravlinje(id=t.value, type=t, forfall=date(2024, 3, 1)) for t in Linjetype)
ALT_KJENT: dict[str, Any] = {
    "linjer": LINJER,
    "oppstaatt": date(2024, 2, 1),
    "forfall": date(2024, 3, 1),
    "forfall_bestemt": True,
    "endelig": date(2024, 2, 15),
    "fastsatt": date(2024, 2, 1),
    "fastsettingsaar": Aarstall(2024),
    "kredittkjoep": False,
    "i_kontrakt": False,
    "personskade": False,
    "ansvarsgrunnlag_opphoert": date(2023, 12, 1),
    "gave_eller_uskiftebo": False,
    "innfridd": date(2024, 2, 1),
    "innfridd_frist": date(2025, 2, 1),
    "avbrutt_foer_innfrielse": False,
}
KUNNSKAP = Kunnskap(dato=date(2024, 2, 20), fikk=date(2024, 2, 20), emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
dager = st.dates(date(2015, 1, 1), date(2030, 12, 31))


def med_alt(**felter: Any) -> Krav:
    return Krav(id="K1", **ALT_KJENT | felter)


@pytest.mark.parametrize("kode", KODER)
def test_hver_kravtype_faar_et_svar(kode: str) -> None:
    """Uten noe annet enn kravtypen er hver linje avgjort eller åpen med en grunn; ingenting reiser feil."""
    linjer = tuple(Kravlinje(id=t.value, type=t) for t in Linjetype)
    for svar in tidslinje(Krav(id="K1", kravtype=kode, linjer=linjer), PER):
        assert isinstance(svar.status, Status)
        assert svar.status is Status.AVGJORT or svar.trenger or svar.hvorfor, svar
        assert svar.status is not Status.KONFLIKT


LESNINGER = {"L7": "flyttes_ikke", "P12": "ti_aar", "P36": "forfall"}
TVILSOMME = ("innkrevingsforskriften_2-4_d", "innkrevingsforskriften_2-8_folketrygdloven_8-22")
"""Kravene der et tvilspunkt avgjør fristen (P12 og P36)."""


@pytest.mark.parametrize("kode", KODER)
def test_med_alle_fakta_gitt_er_bare_det_katalogen_ikke_har_avgjort_aapent(kode: str) -> None:
    """Hovedstolen er avgjort når katalogen avgjør regimet; ellers er regimet det som mangler, og grunnen er sagt."""
    hovedstol = tidslinje(med_alt(kravtype=kode), PER, lesninger=LESNINGER)[0]
    opplysning = foreldelse_for(kode, PER)
    assert opplysning is not None
    gjeldende = regime(med_alt(kravtype=kode), PER)
    if kode in TVILSOMME:
        assert hovedstol.status is Status.AVGJORT
    elif gjeldende in (Foreldelsesregime.AAPEN, Foreldelsesregime.UTENLANDSK):
        assert hovedstol.status is Status.UTENFOR_DEKNING
        assert opplysning.merknad in (None, *hovedstol.hvorfor)
    elif gjeldende is None:
        assert {v.noekkel for v in hovedstol.trenger} <= {"krav.art", "krav.foreldelsesregime"}
        assert opplysning.merknad in hovedstol.hvorfor
    elif gjeldende is Foreldelsesregime.SKATT_12_1:
        assert [v.noekkel for v in hovedstol.trenger] in ([], ["krav.art"])
    elif gjeldende in (Foreldelsesregime.ERSTATNING, Foreldelsesregime.ANSVAR_31, Foreldelsesregime.ANSVAR_16_20):
        assert [v.noekkel for v in hovedstol.trenger] == ["krav.kunnskap_om_skaden"]
    else:
        assert hovedstol.status is Status.AVGJORT, hovedstol


@pytest.mark.parametrize("art", RettsligArt)
def test_hver_rettslig_art_faar_et_svar(art: RettsligArt) -> None:
    for svar in tidslinje(med_alt(rettslig_art=art), PER):
        assert svar.status is not Status.KONFLIKT
        assert svar.status is Status.AVGJORT or svar.trenger or svar.hvorfor, svar


ENTYDIGE = (
    RettsligArt.ALMINNELIG,
    RettsligArt.PENGELAAN,
    RettsligArt.GJELDSBREV,
    RettsligArt.TRYGD_TILBAKEKREVING,
    RettsligArt.PERIODISK_YTELSE,
    RettsligArt.UNDERHOLDSBIDRAG,
    RettsligArt.RESTSKATT,
    RettsligArt.FORSKUDDSSKATT,
    RettsligArt.ARVEAVGIFT,
    RettsligArt.BOT,
    RettsligArt.INNDRAGNING,
    RettsligArt.SAKSKOSTNADER,
)
VALG = {"L3": "med_hovedstol", "L7": "flyttes_ikke", "L19": "aarets_utgang"}


def linjene(krav: Krav, per: date = PER) -> dict[str, Linjeforeldelse]:
    return {svar.linje: svar for svar in tidslinje(krav, per, lesninger=VALG)}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ENTYDIGE), dager, dager, dager)
def test_ingen_linje_varer_lenger_enn_hovedstolen(art: RettsligArt, utgang: date, forfall: date, per: date) -> None:
    linjer = (LINJER[0], *(attrs.evolve(linje, forfall=forfall) for linje in LINJER[1:]))
    svar = linjene(med_alt(rettslig_art=art, fristens_utgangspunkt=utgang, linjer=linjer), per)
    hovedstol = svar[Linjetype.HOVEDSTOL]
    assert hovedstol.siste_dag is not None
    for linje in svar.values():
        assert linje.siste_dag is not None
        assert linje.siste_dag <= hovedstol.siste_dag


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ENTYDIGE), dager)
def test_siste_dag_er_en_virkedag_utenom_strafferetten(art: RettsligArt, utgang: date) -> None:
    krav = med_alt(rettslig_art=art, fristens_utgangspunkt=utgang, linjer=LINJER[:1])
    siste = linjene(krav)[Linjetype.HOVEDSTOL].siste_dag
    assert siste is not None
    assert art in STRAFF or er_virkedag(siste)


SKJULBART = ("forfall_bestemt", "forfall", "oppstaatt", "endelig", "fastsettingsaar", "ansvarsgrunnlag_opphoert")


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from((*ENTYDIGE, RettsligArt.SKADESERSTATNING)),
    st.lists(st.sampled_from(SKJULBART), min_size=1, unique=True),
    st.integers(0, 400),
)
def test_grensene_rommer_svaret_naar_fakta_skjules(art: RettsligArt, skjult: list[str], dager_etter: int) -> None:
    """Skjules fakta, er svaret det samme, eller åpent med grenser som rommer det rette."""
    forfall = date(2024, 2, 1) + timedelta(days=dager_etter)
    utgang = {"fristens_utgangspunkt": date(2024, 2, 20)} if art is RettsligArt.SKADESERSTATNING else {}
    hele = med_alt(rettslig_art=art, forfall=forfall, linjer=(Kravlinje(id="L", type=Linjetype.HOVEDSTOL),), **utgang)
    rett = linjene(hele)["L"]
    svar = linjene(attrs.evolve(hele, **dict.fromkeys(skjult)))["L"]
    assert rett.siste_dag is not None
    if svar.status is Status.AVGJORT:
        assert svar.siste_dag == rett.siste_dag
        return
    assert svar.tidligst is None or svar.tidligst <= rett.siste_dag
    assert svar.senest is None or rett.siste_dag <= svar.senest
    assert svar.foreldet in (None, rett.foreldet)


@given(dager, dager)
def test_oppgitt_utgangspunkt_staar_over_forfall(utgang: date, forfall: date) -> None:
    felles = {"rettslig_art": RettsligArt.ALMINNELIG, "linjer": LINJER[:1], "fristens_utgangspunkt": utgang}
    assert linjene(med_alt(**felles, forfall=forfall)) == linjene(med_alt(**felles))


def test_kunnskapen_er_den_foerste_av_fikk_og_burde() -> None:
    burde = attrs.evolve(KUNNSKAP, fikk=date(2024, 6, 3), burde=date(2024, 2, 20))
    om_skyldneren = attrs.evolve(KUNNSKAP, fikk=date(2024, 1, 2), emne=Kunnskapsemne.FORDRING_ELLER_SKYLDNER)
    for hendelser in ((KUNNSKAP,), (burde,), (burde, om_skyldneren)):
        krav = med_alt(rettslig_art=RettsligArt.SKADESERSTATNING, linjer=LINJER[:1], hendelser=hendelser)
        steg = linjene(krav)[Linjetype.HOVEDSTOL].steg[0]
        assert (steg.fra, steg.til) == (date(2024, 2, 20), date(2027, 2, 22))
