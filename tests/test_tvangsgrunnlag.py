"""Egenskaper ved tvangsgrunnlaget som skal holde for alle krav, ikke bare for eksemplene."""

from __future__ import annotations

import functools
from datetime import date

import attrs
import pytest

from innkrevingsregler.fakta.grunnlag import Grunnlag
from innkrevingsregler.fakta.hendelser import Dom, Klage, Rettsforlik
from innkrevingsregler.fakta.koder import Innkrever, Innkrevingslovkrav, Klageemne
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.lag.felles import Emne, Status
from innkrevingsregler.lag.hjemmel import Tvangsgrunnlag, rad_med_grunnlag, tvangsgrunnlag
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begreper.hjemmel import Fullbyrdelse, Grunnlagsslag
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.egenskaper import Tvangsgrunnlagsstatus, tvangsgrunnlag_for

GRENSER = (date(2017, 4, 17), date(2017, 7, 1), date(2025, 12, 31), date(2026, 1, 1), date(2027, 1, 1))
UTEN_DOKUMENTER = Grunnlag(
    gjeldsbrev=False,
    veksel=False,
    sjekk=False,
    elektronisk_gjeldserklaering=False,
    skriftlig_meddelelse=False,
    saerlov=False,
    innkrevingsloven=Innkrevingslovkrav.INGEN,
    varslet=date(2026, 2, 2),
    uten_kjent_adresse=False,
    fritatt_for_varsel=False,
)
KODER = tuple(sorted({r.kode for r in katalog()}))


@functools.cache
def motor() -> Motor:
    return skalar_motor(regelbok())


def svar(krav: Krav, per: date) -> Tvangsgrunnlag:
    emne = Emne(motor(), krav, per, {})
    return tvangsgrunnlag(emne, rad_med_grunnlag(emne))


def kravet(kode: str) -> Krav:
    return Krav(
        id="K",
        kravtype=kode,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        forfall=date(2026, 2, 2),
        endelig=date(2026, 2, 2),
        vedtatt=date(2100, 1, 1),
        grunnlag=UTEN_DOKUMENTER,
    )


@pytest.mark.parametrize("per", GRENSER, ids=str)
def test_hver_kravtype_har_ett_svar_om_hvert_slag_og_hver_fullbyrdelse(per: date) -> None:
    for kode in KODER:
        funnet = svar(kravet(kode), per)
        assert [g.slag for g in funnet.grunnlag] == list(Grunnlagsslag), kode
        assert [k.fullbyrdelse for k in funnet.kraft] == list(Fullbyrdelse), kode
        assert Status.KONFLIKT not in {s.status for s in (*funnet.grunnlag, *funnet.kraft)}, kode


def test_uten_opplysninger_krasjer_ingenting() -> None:
    for kode in KODER:
        svar(Krav(id="K", kravtype=kode, innkrever=Innkrever.INNKREVINGSMYNDIGHETEN), date(2026, 11, 22))


@pytest.mark.parametrize(
    "kode", [k for k in KODER if (o := tvangsgrunnlag_for(k)) and o.status is Tvangsgrunnlagsstatus.DOM_KREVES]
)
def test_det_som_krever_dom_faar_aldri_tvangskraft_uten(kode: str) -> None:
    """Heller ikke når avsenderen har krysset av, eller sier at særloven treffer."""
    krav = attrs.evolve(kravet(kode), tvangsgrunnlag=True, grunnlag=attrs.evolve(UTEN_DOKUMENTER, saerlov=True))
    funnet = svar(krav, date(2026, 3, 2))
    assert funnet.foreligger is False
    assert {k.tvangskraftig for k in funnet.kraft} == {False}
    assert funnet.mangler
    assert funnet.stemmer_med_oppgitt is False


NYE = (
    Dom(dato=date(2026, 1, 5), oppfyllelsesfrist=date(2026, 1, 25), rettskraftig=date(2026, 2, 10)),
    Dom(dato=date(2026, 1, 5), oppfyllelsesfrist=date(2026, 12, 25), sikkerhet_stilt=True),
    Rettsforlik(dato=date(2026, 1, 5), oppfyllelsesfrist=date(2026, 1, 25)),
    Rettsforlik(dato=date(2026, 1, 5), oppfyllelsesfrist=date(2026, 12, 25)),
)


@pytest.mark.parametrize("ny", NYE, ids=lambda h: f"{h.type.value}-{h.oppfyllelsesfrist}")
def test_et_nytt_grunnlag_tar_aldri_bort_tvangskraft(ny: Dom | Rettsforlik) -> None:
    per = date(2026, 3, 2)
    for kode in KODER:
        foer, etter = svar(kravet(kode), per), svar(attrs.evolve(kravet(kode), hendelser=(ny,)), per)
        assert set(foer.slag) < set(etter.slag), kode
        for a, b in zip(foer.kraft, etter.kraft, strict=True):
            assert b.tvangskraftig or not a.tvangskraftig, (kode, a.fullbyrdelse)


def test_katalogens_henvisninger_er_med_i_svaret() -> None:
    funnet = svar(kravet("TILBAKEKREVING_DAGPENGER"), date(2026, 3, 2))
    (grunnlag,) = [g for g in funnet.grunnlag if g.foreligger]
    assert grunnlag.slag is Grunnlagsslag.SAERLOV
    assert str(grunnlag.hjemler[-1]) == "folketrygdloven § 22-15 åttende ledd første punktum"


def test_svaret_om_tvangskraft_sier_hva_det_bygger_paa() -> None:
    """Både det grunnlaget oppfyller, og det som hindrer: klagen, ikke bare at ingen av grunnlagene er nok."""
    kode = "innkrevingsforskriften_2-8_innkrevingsloven_7"
    krav = attrs.evolve(kravet(kode), grunnlag=attrs.evolve(UTEN_DOKUMENTER, innkrevingsloven=None))
    klage = Klage(dato=date(2026, 2, 20), klage_over=Klageemne.KRAVET)
    per = date(2026, 3, 2)
    ja, nei = svar(krav, per).kraft[0], svar(attrs.evolve(krav, hendelser=(klage,)), per).kraft[0]
    assert (ja.tvangskraftig, nei.tvangskraftig) == (True, False)
    assert "tvangsfullbyrdelsesloven § 4-18 første ledd" in map(str, ja.hjemler)
    assert "innkrevingsloven § 7 tredje ledd" in map(str, nei.hjemler)
    assert any(grunn.startswith("Innkrevingen må vente") for grunn in nei.utfall.spor.grunner)  # type: ignore[union-attr]
