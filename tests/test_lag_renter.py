"""Renten av et vurdert krav: grunnlaget gjennom tiden, kontoen, radene, tvilen, planen og kontrollen i ettertid."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innkrevingsregler import (
    Innkrever,
    Krav,
    Kravlinje,
    Linjetype,
    Oere,
    Regelverk,
    Renter,
    Renteregel,
    RettsligArt,
    Status,
    Trekk,
    forklar,
    rentekontroll,
    renteplan,
    renter,
    skjema_vurdering,
    testing,
    til_json,
    vurder,
)
from innkrevingsregler import hendelser as h
from innkrevingsregler.avledning.renter import ETTER_HJEMMEL, forsinkelsesregel
from innkrevingsregler.regelform.begreper.renter import RENTEGRUNNLAG
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.rente import Rentestatus, rente_for

PER = date(2026, 11, 22)
HOVEDSTOL = Oere(10_000_00)
FORFALL = date(2026, 2, 2)
VARSEL = h.Rentevarsel(dato=date(2026, 3, 2))
FRA = date(2026, 4, 1)
"""Tretti dager etter varselet."""


def linje(**felt: Any) -> Kravlinje:
    return Kravlinje(**{"id": "L1", "type": Linjetype.HOVEDSTOL, "beloep": HOVEDSTOL, "forfall": FORFALL, **felt})


def krav(*hendelser: h.Betaling | Any, **felt: Any) -> Krav:
    """Et krav etter § 15, der foreldelsen ikke er kommet så langt."""
    standard: dict[str, Any] = {
        "id": "K-1",
        "kravtype": "TILBAKEKREVING_BARNETRYGD",
        "innkrever": Innkrever.INNKREVINGSMYNDIGHETEN,
        "linjer": (linje(),),
        "oppstaatt": date(2026, 1, 12),
        "fristens_utgangspunkt": date(2026, 1, 12),
        "hendelser": hendelser,
    }
    return Krav(**{**standard, **felt})


def rente(kravet: Krav, per: date = PER, **lesninger: str) -> Renter:
    return vurder(kravet, per, lesninger=lesninger).renter


def beregnet(fra: date, til: date = PER, hovedstol: Oere = HOVEDSTOL, **felt: Any) -> int:
    """Renten regnestykket selv gir etter § 15."""
    svar = renter.beregn(hovedstol, fra, til, hjemmel=renter.Rentehjemmel.INNKREVINGSLOVEN_15, **felt)
    assert isinstance(svar, renter.Renteberegning)
    return svar.sum


def alternativer(svar: Renter, punkt: str) -> dict[str, int | None]:
    return {a.lesning: a.sum for a in svar.alternativer if a.punkt == punkt}


# ---- Fra når ----


@pytest.mark.parametrize(
    ("per", "dager"),
    [(FRA - timedelta(days=1), 0), (FRA, 0), (FRA + timedelta(days=1), 1), (FRA + timedelta(days=2), 2)],
)
def test_renten_loeper_fra_tretti_dager_etter_varselet(per: date, dager: int) -> None:
    svar = rente(krav(VARSEL), per)
    assert svar.status is Status.AVGJORT
    assert sum(rad.dager for rad in svar.rader) == dager
    assert svar.sum == beregnet(FRA, max(per, FRA))


def test_uten_varsel_loeper_det_ingen_rente() -> None:
    svar = rente(krav())
    assert (svar.status, svar.sum) == (Status.AVGJORT, 0)
    assert svar.hvorfor == ("det er ikke varslet om rente",)


def test_det_foerste_av_flere_varsler_teller() -> None:
    senere = h.Rentevarsel(dato=date(2026, 6, 1))
    assert rente(krav(senere, VARSEL)).sum == rente(krav(VARSEL)).sum


def test_varsel_foer_forfall() -> None:
    """Renten løper ikke før forfall; lest etter ordlyden alene gjør den det (R4)."""
    sent_forfall = date(2026, 5, 4)
    svar = rente(krav(VARSEL, linjer=(linje(forfall=sent_forfall),)))
    assert svar.linjer[0].fra == sent_forfall
    assert svar.sum == beregnet(sent_forfall)
    assert alternativer(svar, "R4") == {"seneste": svar.sum, "fra_varsel": beregnet(FRA)}


@pytest.mark.parametrize(
    ("lesning", "fra"),
    [
        ("varseldag_pluss_30", date(2026, 4, 3)),
        ("tretti_fulle_dager", date(2026, 4, 4)),
        ("flyttes", date(2026, 4, 7)),
        ("fra_sendt", date(2026, 4, 1)),
    ],
)
def test_hvordan_de_tretti_dagene_telles(lesning: str, fra: date) -> None:
    """Tretti dager etter 4. mars er langfredag."""
    varsel = h.Rentevarsel(dato=date(2026, 3, 2), sendt=date(2026, 3, 2), gitt=date(2026, 3, 4))
    svar = rente(krav(varsel), R5=lesning)
    assert svar.linjer[0].fra == fra


def test_det_som_var_foer_forfall_betyr_ikke_noe() -> None:
    """Hva katalogen sier om tiden før 2026, trengs ikke når kravet forfalt senere."""
    assert rente(krav(VARSEL, fastsatt=date(2025, 12, 15), oppstaatt=date(2025, 12, 1))).sum == beregnet(FRA)


def test_rente_etter_si_loven_uten_kjent_varsel() -> None:
    """Renten fra 2026 er kjent, men ikke fra hvilken dag den løp i 2025."""
    eldre = krav(
        linjer=(linje(forfall=date(2025, 6, 20)),),
        renteregel=Renteregel.INNKREVINGSLOVEN_15,
        renteberegnet_si_loven=True,
        oppstaatt=date(2025, 5, 2),
        fristens_utgangspunkt=date(2025, 5, 2),
    )
    svar = rente(eldre)
    assert (svar.status, [v.noekkel for v in svar.trenger]) == (Status.TRENGER, ["krav.si_varsel_sendt"])
    assert rente(attrs.evolve(eldre, renteregel=None)) == attrs.evolve(svar)
    nylig = attrs.evolve(eldre, linjer=(linje(forfall=date(2026, 1, 1)),))
    assert rente(nylig).sum == beregnet(date(2026, 1, 1))


def test_uten_forfall_trengs_det() -> None:
    svar = rente(krav(VARSEL, linjer=(linje(forfall=None),)))
    assert svar.status is Status.TRENGER
    assert [v.noekkel for v in svar.trenger] == ["krav.forfall"]


def test_ukjent_kravtype_trenger_regelen() -> None:
    svar = rente(krav(VARSEL, kravtype="FINNES_IKKE"))
    assert svar.status is Status.TRENGER
    assert svar.sum is None
    assert "krav.forsinkelsesregel" in {v.noekkel for v in svar.trenger}


def test_den_oppgitte_regelen_gaar_foran_katalogen() -> None:
    assert rente(krav(VARSEL, renteregel=Renteregel.GEBYR_I_STEDET)).sum == 0
    assert rente(krav(VARSEL, kravtype=None, renteregel=Renteregel.INNKREVINGSLOVEN_15)).sum == beregnet(FRA)


# ---- Det som skjer underveis ----


def test_forhold_paa_kreditors_side_stanser_renten_saa_lenge_det_varer() -> None:
    forhold = h.ForholdPaaKreditorsSide(dato=date(2026, 5, 4), fra=date(2026, 5, 4), til=date(2026, 5, 31))
    svar = rente(krav(VARSEL, forhold))
    pause = renter.Pause(fra=date(2026, 5, 4), til=date(2026, 6, 1))
    assert svar.sum == beregnet(FRA, pauser=(pause,))
    (rad,) = [rad for rad in svar.rader if rad.satsperiode.pause]
    assert (rad.fra, rad.til, rad.rente) == (date(2026, 5, 4), date(2026, 6, 1), 0)
    assert "innkrevingsloven § 15 femte ledd" in map(str, rad.hjemler)


def test_en_udirigert_betaling_er_tvil_naar_rekkefoelgen_flytter_penger() -> None:
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00))
    svar = rente(krav(VARSEL, betaling))
    assert (svar.status, svar.sum) == (Status.TVIL, None)
    summer = alternativer(svar, "R12")
    assert {lesning: rente(krav(VARSEL, betaling), R12=lesning).sum for lesning in summer} == summer
    assert summer["hovedstol_foerst"] < summer["renter_foerst"]  # type: ignore[operator]
    assert any("R12" in f for f in svar.forutsetninger)


def test_rekkefoelgen_er_uten_betydning_naar_alt_betales() -> None:
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=Oere(20_000_00))
    svar = rente(krav(VARSEL, betaling))
    assert svar.status is Status.AVGJORT
    assert svar.sum == beregnet(FRA, date(2026, 8, 3))


def test_skyldnerens_valg_avgjoer_rekkefoelgen() -> None:
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00), gjelder_linjer=("L1",))
    svar = rente(krav(VARSEL, betaling))
    assert svar.status is Status.AVGJORT
    assert svar.sum == rente(krav(VARSEL, betaling), R12="renter_foerst").sum


@pytest.mark.parametrize(
    ("regelverk", "dag"), [(Regelverk.NYTT, date(2026, 8, 1)), (Regelverk.TIDLIGERE, date(2026, 8, 20))]
)
def test_trekk_etter_nytt_regelverk_regnes_fra_den_foerste(regelverk: Regelverk, dag: date) -> None:
    trekk = Trekk(id="T1", regelverk=regelverk)
    utbetaling = h.Trekkutbetaling(dato=date(2026, 8, 20), trekk="T1", beloep=Oere(3_000_00))
    svar = rente(krav(VARSEL, utbetaling, trekk=(trekk,)))
    assert svar.status is Status.AVGJORT
    assert [b.dato for b in svar.linjer[0].beregning.bevegelser] == [dag]  # type: ignore[union-attr]
    assert bool(alternativer(svar, "R13")) is (regelverk is Regelverk.NYTT)


def test_trekk_med_ukjent_regelverk() -> None:
    utbetaling = h.Trekkutbetaling(dato=date(2026, 8, 20), trekk="T1", beloep=Oere(3_000_00))
    svar = rente(krav(VARSEL, utbetaling, trekk=(Trekk(id="T1"),)))
    assert [v.noekkel for v in svar.trenger] == ["trekk.regelverk"]


def test_renten_av_det_nedsatte_faller_bort() -> None:
    """Lest slik at nedsettelsen virker fra dagen den ble gjort, står renten fram til da (P77)."""
    svar = rente(krav(VARSEL, h.KravRedusert(dato=date(2026, 7, 1), beloep=Oere(2_500_00))))
    lest_fra_dagen = alternativer(svar, "P77")["fra_dagen"]
    assert svar.sum is not None
    assert lest_fra_dagen is not None
    assert svar.sum == beregnet(FRA, hovedstol=Oere(7_500_00))
    assert lest_fra_dagen == beregnet(FRA, date(2026, 7, 1)) + beregnet(date(2026, 7, 1), hovedstol=Oere(7_500_00))
    assert svar.status is Status.TVIL


def test_ettergivelse_virker_fra_dagen() -> None:
    svar = rente(krav(VARSEL, h.Ettergivelse(dato=date(2026, 7, 1), beloep=Oere(2_500_00))))
    assert svar.sum == beregnet(FRA, date(2026, 7, 1)) + beregnet(date(2026, 7, 1), hovedstol=Oere(7_500_00))


def test_betaling_uten_beloep_trenger_det() -> None:
    assert [v.noekkel for v in rente(krav(VARSEL, h.Betaling(dato=date(2026, 8, 3)))).trenger] == ["hendelse.beloep"]


@pytest.mark.parametrize(("gjenstaar", "status"), [(6_000_00, Status.AVGJORT), (5_999_99, Status.TRENGER)])
def test_det_som_er_betalt_maa_vaere_forklart(gjenstaar: int, status: Status) -> None:
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00), gjelder_linjer=("L1",))
    svar = rente(krav(VARSEL, betaling, linjer=(linje(gjenstaar=Oere(gjenstaar)),)))
    assert svar.status is status


def test_flere_forfallsdager() -> None:
    linjer = (linje(), linje(id="L2", beloep=Oere(4_000_00), forfall=date(2026, 6, 1)))
    svar = rente(krav(VARSEL, linjer=linjer))
    assert [x.fra for x in svar.linjer] == [FRA, date(2026, 6, 1)]
    assert svar.sum == beregnet(FRA) + beregnet(date(2026, 6, 1), hovedstol=Oere(4_000_00))


def test_en_betaling_paa_en_av_flere_forfallsdager() -> None:
    linjer = (linje(), linje(id="L2", beloep=Oere(4_000_00), forfall=date(2026, 6, 1)))
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00), gjelder_linjer=("L2",))
    svar = rente(krav(VARSEL, betaling, linjer=linjer))
    assert svar.sum == beregnet(FRA) + beregnet(date(2026, 6, 1), date(2026, 8, 3), hovedstol=Oere(4_000_00))


def test_renten_stanser_naar_hovedstolen_er_foreldet() -> None:
    gammelt = krav(
        VARSEL,
        linjer=(linje(forfall=date(2023, 9, 15)),),
        fristens_utgangspunkt=date(2023, 9, 15),
        oppstaatt=None,
        renteregel=Renteregel.INNKREVINGSLOVEN_15,
        renteberegnet_si_loven=False,
    )
    (tidslinje,) = vurder(gammelt, PER).foreldelse
    assert tidslinje.siste_dag == date(2026, 9, 15)
    assert rente(gammelt).sum == beregnet(FRA, date(2026, 9, 16))


# ---- Overgangen, og tvil om reglene ----


def test_rente_etter_si_loven_foeres_videre() -> None:
    varsel = h.Rentevarsel(dato=date(2025, 6, 2), sendt=date(2025, 6, 2), etter_si_loven=True)
    eldre = krav(
        varsel,
        linjer=(linje(forfall=date(2025, 6, 20)),),
        oppstaatt=date(2025, 5, 2),
        renteregel=Renteregel.INNKREVINGSLOVEN_15,
        fristens_utgangspunkt=date(2025, 5, 2),
    )
    svar = rente(eldre)
    si = renter.beregn(HOVEDSTOL, date(2025, 7, 2), date(2026, 1, 1), hjemmel=renter.Rentehjemmel.SI_LOVEN_7)
    assert isinstance(si, renter.Renteberegning)
    assert svar.sum == si.sum + beregnet(date(2026, 1, 1))
    assert alternativer(svar, "R8") == {"hjemmel": svar.sum, "valg": None}
    stanset = rente(attrs.evolve(eldre, renteregel=Renteregel.UNNTATT_15_1))
    assert alternativer(stanset, "R7")["stanser"] == stanset.sum == si.sum
    assert alternativer(stanset, "R7")["fortsetter"] == svar.sum


def test_kravtyper_som_ble_unntatt_i_februar() -> None:
    """Før den dagen avhenger regelen av mer enn kravtypen; lest som aldri ment betyr det ikke noe (R9)."""
    etteroppgjoer = krav(
        h.Rentevarsel(dato=date(2026, 1, 2)),
        kravtype="innkrevingsforskriften_2-8_folketrygdloven_17-9",
        linjer=(linje(forfall=date(2026, 1, 20)),),
        oppstaatt=date(2026, 1, 2),
    )
    assert rente(etteroppgjoer).status is Status.TRENGER
    assert rente(etteroppgjoer, R9="aldri_ment").sum == 0
    assert rente(attrs.evolve(etteroppgjoer, linjer=(linje(forfall=date(2026, 2, 24)),))).sum == 0


# ---- Andre lover ----


def skatt(**felt: Any) -> Krav:
    linjer = (linje(forfall=date(2026, 5, 20)), *felt.pop("ekstra", ()))
    return krav(kravtype=None, rettslig_art=RettsligArt.RESTSKATT, linjer=linjer, **felt)


def test_skatt_rundes_ned_til_hele_kroner() -> None:
    svar = rente(skatt())
    assert svar.linjer[0].fra == date(2026, 5, 20)
    assert svar.sum is not None
    assert svar.sum % 100 == 0
    assert svar.linjer[0].beregning is not None
    assert 0 <= svar.linjer[0].beregning.sum - svar.sum < 100
    assert {"skattebetalingsforskriften § 11-7-1", "skattebetalingsloven § 11-1 første ledd første punktum"} <= set(
        map(str, svar.hjemler)
    )


def test_rentetillegg_paa_skatt_baerer_rente() -> None:
    tillegg = linje(id="R1", type=Linjetype.RENTE, underart="rente_11_5", beloep=Oere(500_00))
    svar = rente(skatt(ekstra=(tillegg,)))
    assert {rad.grunnlag for rad in svar.rader} == {10_500_00}
    uten_underart = attrs.evolve(tillegg, underart=None)
    assert {rad.grunnlag for rad in rente(skatt(ekstra=(uten_underart,))).rader} == {10_000_00}


def test_direkte_oppgjoer_faar_ti_prosent_som_baerer_rente() -> None:
    svar = rente(krav(renteregel=Renteregel.FOLKETRYGDLOVEN_22_17_A))
    assert svar.tillegg is not None
    assert svar.tillegg[0] == 1_000_00
    assert {rad.grunnlag for rad in svar.rader} == {11_000_00}
    assert svar.linjer[0].fra == FORFALL


@pytest.mark.parametrize(("grovt", "tillegg"), [(True, 1_000_00), (False, None)])
def test_feilutbetaling_med_grov_uaktsomhet(grovt: bool, tillegg: int | None) -> None:
    """Om tillegget bærer rente etter § 15, kan leses på to måter (P76)."""
    feilutbetaling = krav(
        VARSEL,
        rettslig_art=RettsligArt.TRYGD_TILBAKEKREVING,
        renteregel=Renteregel.INNKREVINGSLOVEN_15,
        forsett_eller_grov_uaktsomhet=grovt,
    )
    svar = rente(feilutbetaling)
    assert (svar.tillegg and svar.tillegg[0]) == tillegg
    assert svar.sum == beregnet(FRA)
    assert bool(alternativer(svar, "P76")) is grovt


@pytest.mark.parametrize(("forbruker", "kompensasjon"), [(False, True), (True, False), (None, False)])
def test_standardkompensasjon(forbruker: bool | None, kompensasjon: bool) -> None:
    formuerett = krav(
        renteregel=Renteregel.FORSINKELSESRENTELOVEN_2,
        forfall_fastsatt=True,
        forbruker=forbruker,
        innkrever=Innkrever.INKASSO,
    )
    svar = rente(formuerett)
    assert svar.linjer[0].fra == FORFALL
    assert (svar.kompensasjon is not None) is kompensasjon


def test_gebyr_ilagt_etter_2025_baerer_rente_etter_tre_uker() -> None:
    gebyr = krav(
        renteregel=Renteregel.VEGTRAFIKKLOVEN_31_A, linjer=(linje(ilagt=date(2026, 2, 2), forfall=date(2026, 2, 23)),)
    )
    assert rente(gebyr).linjer[0].fra == date(2026, 2, 23)
    eldre = attrs.evolve(gebyr, linjer=(linje(ilagt=date(2025, 12, 31)),), oppstaatt=None)
    assert rente(eldre).status is Status.UTENFOR_DEKNING


def test_retten_har_tilkjent_rente() -> None:
    svar = rente(krav(rente_tilkjent_fra=date(2026, 6, 1)))
    assert svar.linjer[0].fra == date(2026, 6, 1)


# ---- Satser etter seriens slutt, planen og kontrollen ----


def test_en_sats_etter_2026_maa_oppgis() -> None:
    plan = renteplan(krav(VARSEL), PER, date(2027, 3, 1))
    assert [(p.dag, p.status) for p in plan.punkter] == [
        (date(2026, 12, 1), Status.AVGJORT),
        (date(2027, 1, 1), Status.AVGJORT),
        (date(2027, 2, 1), Status.UTENFOR_DEKNING),
        (date(2027, 3, 1), Status.UTENFOR_DEKNING),
    ]
    assert "2027-01-01" in plan.punkter[-1].renter.hvorfor[0]
    assert plan.punkter[-1].staar is None
    spaadd = renteplan(krav(VARSEL), PER, date(2027, 3, 1), prognose={date(2027, 1, 1): Decimal("12.25")})
    assert [p.prognose for p in spaadd.punkter] == [False, False, True, True]


def test_planen_sier_hva_kravet_vil_koste() -> None:
    gebyr = linje(id="G1", type=Linjetype.GEBYR, beloep=Oere(500_00))
    plan = renteplan(krav(VARSEL, linjer=(linje(), gebyr)), PER, date(2026, 12, 24), dager=[date(2026, 12, 10)])
    assert [p.dag for p in plan.punkter] == [date(2026, 12, 10), date(2026, 12, 24)]
    for punkt in plan.punkter:
        assert punkt.rente == beregnet(FRA, punkt.dag)
        assert punkt.staar == 10_500_00 + beregnet(FRA, punkt.dag)


def test_planen_for_et_krav_uten_rente() -> None:
    (punkt,) = renteplan(krav(), PER, date(2026, 11, 30)).punkter
    assert (punkt.rente, punkt.staar) == (0, HOVEDSTOL)


@pytest.mark.parametrize(("til", "dager"), [(date(2026, 11, 1), []), (date(2026, 12, 1), [date(2026, 12, 2)])])
def test_planen_gaar_framover(til: date, dager: list[date]) -> None:
    with pytest.raises(ValueError, match="er ikke blant de dagene"):
        renteplan(krav(), PER, til, dager=dager)


def test_kontroll_av_et_krav_som_er_gjort_opp_for_sent() -> None:
    betaling = h.Betaling(dato=date(2026, 8, 3), beloep=HOVEDSTOL, gjelder_linjer=("L1",))
    svar = rentekontroll(krav(VARSEL, betaling), PER)
    assert (svar.oppgjort, svar.grunnlag, svar.varslet, svar.fra) == (date(2026, 8, 3), True, True, FRA)
    assert svar.sum == beregnet(FRA, date(2026, 8, 3))
    uten_varsel = rentekontroll(krav(betaling), PER)
    assert (uten_varsel.grunnlag, uten_varsel.varslet, uten_varsel.sum) == (True, False, 0)
    unntatt = rentekontroll(krav(VARSEL, betaling, renteregel=Renteregel.UNNTATT_15_1), PER)
    assert (unntatt.grunnlag, unntatt.varslet, unntatt.sum) == (False, False, 0)
    ukjent = rentekontroll(krav(VARSEL, betaling, kravtype="FINNES_IKKE"), PER)
    assert (ukjent.grunnlag, ukjent.varslet, ukjent.sum) == (None, None, None)


# ---- Katalogen, formene, motorene ----


@pytest.mark.parametrize("kode", sorted({rad.kode for rad in katalog()}))
def test_hver_avgjort_kravtype_har_en_regel_med_katalogens_hjemler(kode: str) -> None:
    opplysning = rente_for(kode, PER)
    assert opplysning is not None
    regel = forsinkelsesregel(Krav(id="K", kravtype=kode), PER)
    if opplysning.status in (Rentestatus.AVHENGER, Rentestatus.AAPEN):
        return
    assert regel is not None
    if opplysning.hjemler[0].kode in ETTER_HJEMMEL and opplysning.status is Rentestatus.EGEN_FORSKRIFT:
        siterte = {
            sitert
            for r in regelbok().regler
            if r.om == RENTEGRUNNLAG() and r.id == f"renter.{regel.value.lower()}"
            for sitert in r.hjemmel
        }
        assert opplysning.hjemler[0] in siterte


def test_json_og_tekst() -> None:
    vurdering = vurder(krav(VARSEL, h.Betaling(dato=date(2026, 8, 3), beloep=Oere(4_000_00))), PER)
    svar = til_json(vurdering)
    jsonschema.validate(svar, skjema_vurdering())
    assert svar["renter"]["status"] == "TVIL"
    assert svar["renter"]["rader"][0]["rente"] == "299.18"
    tekst, nynorsk = (forklar(vurdering, maalform, deler=("renter",)) for maalform in ("nb", "nn"))
    assert "Renten er ikke avgjort." in tekst
    assert "Renta er ikkje avgjord." in nynorsk
    assert "1. april 2026 til 1. juli 2026 (91 dager): 12,00 prosent av 10000.00 kroner er 299.18 kroner" in tekst


def test_durable_gir_samme_renter() -> None:
    pytest.importorskip("durable")
    kravet = krav(VARSEL, h.ForholdPaaKreditorsSide(dato=date(2026, 5, 4), til=date(2026, 5, 31)))
    assert vurder(kravet, PER, motor="durable").renter == vurder(kravet, PER).renter


@settings(max_examples=25, deadline=None)
@given(
    beloep=st.integers(min_value=1, max_value=10_000_000_00),
    dager=st.integers(min_value=0, max_value=250),
    varsel=st.dates(min_value=date(2026, 1, 12), max_value=date(2026, 10, 1)),
)
def test_renten_er_aldri_negativ_og_synker_aldri(beloep: int, dager: int, varsel: date) -> None:
    kravet = krav(h.Rentevarsel(dato=varsel), linjer=(linje(beloep=Oere(beloep)),))
    per = date(2026, 4, 1) + timedelta(days=dager)
    foerste, neste = rente(kravet, per).sum, rente(kravet, per + timedelta(days=1)).sum
    assert foerste is not None
    assert neste is not None
    assert 0 <= foerste <= neste


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(kravet=testing.krav(), per=st.dates(min_value=date(1980, 1, 1), max_value=date(2199, 12, 31)))
def test_ethvert_krav_faar_et_svar(kravet: Krav, per: date) -> None:
    svar = rente(kravet, per)
    assert (svar.sum is None) or svar.sum >= 0
    assert svar.status is not Status.AVGJORT or svar.sum is not None
