"""Varselet som ikke ble fulgt av en beslutning, sett framover: vern, den neste endringen og hva hvis (L11)."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, Namsmyndighet, RettsligArt, Sakstype, Utleggsutfall
from innkrevingsregler.fakta.koder import Varselstiltak as Tiltak
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Utleggssak
from innkrevingsregler.framover import hva_hvis, neste_endring, vern
from innkrevingsregler.framover.vern import linjevern
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.vurdering import tidslinje

SENDT, GITT = date(2027, 2, 1), date(2027, 2, 5)
SLUTT = date(2027, 9, 1)
TI_AAR = date(2037, 2, 5)
UTEN_VARSELET = date(2027, 3, 15)

SAK = Utleggssak(
    id="S1",
    type=Sakstype.UTLEGG,
    namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
    varsel_sendt=SENDT,
    varsel_gitt=GITT,
)
KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
    tvangsgrunnlag=True,
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
    saker=(SAK,),
    hendelser=(h.VarselInnkrevingsloven25(dato=SENDT, sendt=SENDT, gitt=GITT, tiltak=Tiltak.UTLEGG, sak="S1"),),
)


def avsluttet(dato: date | None, forsettlig: bool | None = False) -> h.UtleggssakAvsluttet:
    return h.UtleggssakAvsluttet(dato=dato, sak="S1", fremmet=False, forsettlig=forsettlig)


def med_slutt(dato: date | None, forsettlig: bool | None = False) -> Krav:
    return attrs.evolve(KRAV, hendelser=(*KRAV.hendelser, avsluttet(dato, forsettlig)))


@pytest.mark.parametrize(
    ("dato", "ett_aar_etter"),
    [
        (SENDT, date(2028, 2, 1)),
        (GITT - timedelta(days=1), date(2028, 2, 4)),
        (GITT, date(2028, 2, 7)),
        (SLUTT, date(2028, 9, 1)),
        (None, None),
    ],
)
def test_hva_hvis_saken_avsluttes_uten_beslutning(dato: date | None, ett_aar_etter: date | None) -> None:
    (linje,) = hva_hvis(KRAV, avsluttet(dato), SLUTT).linjer
    assert linje.uten.siste_dag == TI_AAR
    assert [dag for _, dag in linje.med.alternativer] == [TI_AAR, ett_aar_etter]
    assert linje.med.status is (Status.TVIL if dato else Status.TRENGER)
    assert linje.avgjorde[0].dato == SENDT


def test_hva_hvis_den_saken_som_ble_avsluttet_var_en_annen() -> None:
    assert not hva_hvis(KRAV, avsluttet(SENDT - timedelta(days=1)), SLUTT).forskjell


def test_med_forsett_er_det_ingen_ettervirkning() -> None:
    (linje,) = tidslinje(med_slutt(SLUTT, forsettlig=True), SLUTT)
    assert [dag for _, dag in linje.alternativer] == [TI_AAR, UTEN_VARSELET]


def test_det_er_den_tidligste_dagen_som_skal_vernes() -> None:
    steg = vern(med_slutt(SLUTT), date(2027, 10, 1))
    assert {(s.siste_dag, s.senest) for s in steg} == {(date(2028, 9, 1), TI_AAR)}


@pytest.mark.parametrize("krav", [KRAV, med_slutt(SENDT - timedelta(days=1))], ids=["ingen slutt", "en annen sak"])
def test_uten_noen_slutt_er_det_varselet_som_gir_dagen(krav: Krav) -> None:
    assert {s.siste_dag for s in vern(krav, date(2027, 10, 1))} == {TI_AAR}


def test_er_dagen_for_slutten_ukjent_er_ingenting_sikkert() -> None:
    (linje,) = linjevern(med_slutt(None), date(2027, 10, 1))
    assert (linje.tilstand.value, linje.foreldelse.tidligst) == ("KANSKJE_FORELDET", UTEN_VARSELET)


def test_den_neste_endringen_er_dagen_etter_at_den_ene_fristen_er_ute() -> None:
    endret = neste_endring(med_slutt(SLUTT), date(2028, 8, 31), til=date(2028, 9, 3))
    assert {e.dag for e in endret} == {date(2028, 9, 2)}
    assert ("FORELDELSE", "IKKE_FORELDET", "TVIL") in {(e.slag.value, e.fra, e.til) for e in endret}


def test_en_sak_som_er_oppgitt_avsluttet_er_det_fra_dagen() -> None:
    krav = attrs.evolve(KRAV, saker=(attrs.evolve(SAK, utfall=Utleggsutfall.UTEN_BESLUTNING, avsluttet=SLUTT),))
    endret = neste_endring(krav, SLUTT - timedelta(days=2), til=SLUTT)
    assert ("FORELDELSE", "IKKE_FORELDET", "TRENGER") in {
        (e.slag.value, e.fra, e.til) for e in endret if e.dag == SLUTT
    }


def test_det_avslutningen_ikke_sier_sier_saken() -> None:
    sak = attrs.evolve(SAK, utfall=Utleggsutfall.UTEN_BESLUTNING, avsluttet=SLUTT)
    taus = h.UtleggssakAvsluttet(sak="S1", forsettlig=False)
    krav = attrs.evolve(KRAV, saker=(sak,), hendelser=(*KRAV.hendelser, taus))
    assert tidslinje(krav, date(2028, 6, 1)) == tidslinje(med_slutt(SLUTT), date(2028, 6, 1))
    fremmet = attrs.evolve(krav, hendelser=(*KRAV.hendelser, attrs.evolve(taus, dato=SLUTT, fremmet=True)))
    assert tidslinje(fremmet, date(2028, 6, 1))[0].siste_dag == TI_AAR


@pytest.mark.parametrize(("oppstaatt", "status"), [(SLUTT, "TVIL"), (SLUTT + timedelta(days=1), "AVGJORT")])
def test_en_sak_som_var_slutt_foer_kravet_oppsto(oppstaatt: date, status: str) -> None:
    sak = attrs.evolve(SAK, utfall=Utleggsutfall.UTEN_BESLUTNING, avsluttet=SLUTT)
    varsel = attrs.evolve(KRAV.hendelser[0], dato=oppstaatt, sendt=oppstaatt, gitt=oppstaatt)
    dagen = {"oppstaatt": oppstaatt, "fristens_utgangspunkt": oppstaatt}
    (svar,) = tidslinje(attrs.evolve(KRAV, saker=(sak,), hendelser=(varsel,), **dagen), date(2028, 6, 1))
    assert svar.status.value == status


@settings(max_examples=25)
@given(st.dates(SENDT, date(2030, 12, 31)), st.integers(0, 1500), st.booleans())
def test_saken_og_avslutningen_sier_det_samme(slutt: date, etter: int, forsettlig: bool) -> None:
    """Hva som er sagt om saken i tillegg til avslutningen, endrer ingenting, og grensene rommer begge lesningene."""
    per = max(slutt + timedelta(days=etter), GITT)
    krav = med_slutt(slutt, forsettlig)
    (svar,) = tidslinje(krav, per)
    sak = attrs.evolve(SAK, utfall=Utleggsutfall.UTEN_BESLUTNING, avsluttet=slutt)
    assert tidslinje(attrs.evolve(krav, saker=(sak,)), per) == (svar,)
    (aapent,) = tidslinje(attrs.evolve(KRAV, saker=(sak,)), per)
    assert aapent.tidligst is not None
    assert aapent.senest is not None
    assert aapent.tidligst <= min(dag for _, dag in svar.alternativer if dag)
    assert aapent.senest >= max(dag for _, dag in svar.alternativer if dag)
