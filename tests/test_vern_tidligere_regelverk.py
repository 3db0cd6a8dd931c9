"""Vern etter tidligere regelverk, pantet som består når en bot er foreldet, og dagen boten må ut av trekket."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import (
    Adressegradering,
    Innkrever,
    Kreditortype,
    Linjetype,
    Namsmyndighet,
    Regelverk,
    RettsligArt,
    Sakstype,
    Sikkerhetsart,
)
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor, Sikkerhet, Skyldner, Trekk, Utleggssak
from innkrevingsregler.forklaring.framover_json import skjema_vern, vern_til_json
from innkrevingsregler.forklaring.framovertekst import forklar_vern
from innkrevingsregler.framover import Endringsslag, Linjevern, Maate, Vern, Vernesteg, endringer, linjevern
from innkrevingsregler.framover.tenkt import med
from innkrevingsregler.framover.vernesteg import VERN_FOR
from innkrevingsregler.regelform.begreper.foreldelse import Sikkerhetsstilling
from innkrevingsregler.regelform.utfall import Avgjort
from innkrevingsregler.vurdering import tidslinje, vurder

PER, SISTE = date(2026, 11, 23), date(2026, 12, 15)
EN_DAG = timedelta(days=1)
TIDLIGERE = "foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025"
OSLO = Skyldner(
    id="P",
    fylke="Oslo",
    kommune="Oslo",
    adressegradering=Adressegradering.UGRADERT,
    loepende_trekk_gammelt=False,
    utleggssak_gammelt=False,
    kravtyper_bokstav_e=False,
)
BODOE = attrs.evolve(OSLO, fylke="Nordland", kommune="Bodø")
ELDRE_SAK = Utleggssak(
    id="S1", type=Sakstype.UTLEGG, namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN, varsel_sendt=date(2024, 1, 5)
)


def et_krav(**felter: Any) -> Krav:
    grunn: dict[str, Any] = {
        "rettslig_art": RettsligArt.ALMINNELIG,
        "innkrever": Innkrever.INNKREVINGSMYNDIGHETEN,
        "kreditor": Kreditor(type=Kreditortype.STAT),
        "tvangsgrunnlag": True,
        "skyldner": OSLO,
        "fristens_utgangspunkt": date(2023, 12, 15),
        "linjer": (Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
    }
    return Krav(id="K1", **grunn | felter)


def vernet(krav: Krav, per: date = PER) -> Linjevern:
    return linjevern(krav, per)[0]


def stegene(krav: Krav) -> dict[Vern, Vernesteg]:
    return {steg.vern: steg for steg in vernet(krav).steg}


def hjemlene(steg: Vernesteg) -> list[str]:
    return [str(hjemmel) for hjemmel in steg.hjemler]


# ---- Skrittene etter tidligere regelverk ----

SKRITT = (Vern.BERAMMELSE_UTLEGG, Vern.TREKKPAALEGG, Vern.UTLEGG_UTEN_VARSEL)


@pytest.mark.parametrize("saker", [(), (ELDRE_SAK,)], ids=["uten saker", "med en eldre sak"])
@pytest.mark.parametrize("skritt", SKRITT)
def test_skrittene_til_den_som_selv_er_namsmyndighet(skritt: Vern, saker: tuple[Utleggssak, ...]) -> None:
    krav = et_krav(saker=saker)
    steg = stegene(krav)[skritt]
    assert (steg.siste_dag, steg.senest) == (SISTE, SISTE)
    assert hjemlene(steg)[0] == TIDLIGERE
    assert not {x for x in hjemlene(steg) if x.startswith(("foreldelsesloven § 17 nr. 3", "innkrevingsloven"))}
    for_sent = med(krav, (VERN_FOR[skritt].lag(krav, SISTE + EN_DAG),))
    assert tidslinje(for_sent, SISTE + EN_DAG)[0].foreldet


@pytest.mark.parametrize("saker", [(), (ELDRE_SAK,)], ids=["uten saker", "med en eldre sak"])
def test_etter_nytt_regelverk_er_det_varselet_og_beslutningen(saker: tuple[Utleggssak, ...]) -> None:
    stegene_ = stegene(et_krav(skyldner=BODOE, saker=saker))
    assert not {Vern.BERAMMELSE_UTLEGG, Vern.TREKKPAALEGG} & stegene_.keys()
    assert hjemlene(stegene_[Vern.UTLEGG_UTEN_VARSEL])[:2] == [
        "foreldelsesloven § 17 nr. 3 andre punktum",
        "innkrevingsloven § 25 tredje ledd",
    ]


def test_trekkpaalegget_ma_vaere_gitt_i_tide() -> None:
    steg = stegene(et_krav())[Vern.TREKKPAALEGG]
    assert steg.maate is Maate.GITT
    assert steg.gir.hviler == ("utleggstrekket består",)
    assert steg.tidligst_beslutning is None


def test_kommunens_skritt_etter_tidligere_regelverk() -> None:
    krav = et_krav(
        rettslig_art=RettsligArt.KOMMUNALT_GEBYR,
        innkrever=Innkrever.KOMMUNEN,
        kreditor=Kreditor(type=Kreditortype.KOMMUNE),
    )
    stegene_ = stegene(krav)
    for skritt in (Vern.BERAMMELSE_UTLEGG, Vern.TREKKPAALEGG, Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN):
        assert hjemlene(stegene_[skritt])[0] == TIDLIGERE
    # Besluttes saken først i 2027, er det varselet som verner.
    assert {v.noekkel for v in stegene_[Vern.VARSEL_FRA_KOMMUNEN].trenger} == {"sak.beslutning"}


def test_andre_kan_ikke_gi_trekkpaalegg() -> None:
    stengt = dict(vernet(et_krav(innkrever=Innkrever.VIRKSOMHETEN)).stengt)
    assert (stengt[Vern.TREKKPAALEGG].slag, stengt[Vern.TREKKPAALEGG].svar) == ("INNKREVEREN", "NEI")


# ---- Pantet som består ----

BOTEN = et_krav(rettslig_art=RettsligArt.BOT, fristens_utgangspunkt=None, endelig=date(2017, 3, 15), skyldner=BODOE)
BOTENS_SISTE = date(2027, 3, 15)


def test_et_pant_tatt_i_tide_bestaar_naar_boten_er_foreldet() -> None:
    linje = vernet(BOTEN, BOTENS_SISTE)
    assert linje.pant is not None
    assert (linje.pant.siste_dag, linje.steg) == (BOTENS_SISTE, ())
    assert [str(x) for x in linje.pant.hjemler] == ["straffeloven § 97 andre ledd"]
    assert vernet(BOTEN, BOTENS_SISTE + EN_DAG).pant is None


@pytest.mark.parametrize(
    ("stiftet", "stilling"),
    [(BOTENS_SISTE, Sikkerhetsstilling.BESTAAR), (BOTENS_SISTE + EN_DAG, Sikkerhetsstilling.BORTFALT)],
)
def test_dagen_er_den_siste_reglene_om_sikkerhet_godtar(stiftet: date, stilling: Sikkerhetsstilling) -> None:
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=stiftet)
    krav = attrs.evolve(BOTEN, linjer=(attrs.evolve(BOTEN.linjer[0], sikkerhet=(pant,)),))
    (svar,) = vurder(krav, date(2027, 6, 1)).sikkerhet
    assert isinstance(svar.utfall, Avgjort)
    assert svar.utfall.verdi == stilling


def test_er_det_tvil_om_siste_dag_er_det_den_sikre_som_teller() -> None:
    """10. januar 2027 er en søndag, og om fristen flyttes, er tvilspunkt L7."""
    pant = vernet(attrs.evolve(BOTEN, endelig=date(2017, 1, 10))).pant
    assert pant is not None
    assert pant.siste_dag == date(2027, 1, 10)


def test_inndragning_har_sin_egen_bestemmelse_og_andre_krav_ingen() -> None:
    inndragning = attrs.evolve(BOTEN, rettslig_art=RettsligArt.INNDRAGNING, endelig=date(2022, 3, 15))
    pant = vernet(inndragning).pant
    assert pant is not None
    assert [str(x) for x in pant.hjemler] == ["straffeloven § 99 andre ledd første punktum"]
    assert vernet(et_krav()).pant is None


def test_pantet_staar_i_teksten_og_i_json() -> None:
    linje = vernet(BOTEN)
    assert "tatt senest 15. mars 2027 består" in forklar_vern((linje,))
    assert "teke seinast 15. mars 2027 står ved lag" in forklar_vern((linje,), "nn")
    for krav in (BOTEN, et_krav()):
        svar = vern_til_json("K1", PER, linjevern(krav, PER))
        Draft202012Validator(skjema_vern()).validate(svar)
    (ett,) = vern_til_json("K1", PER, (linje,))["linjer"]
    assert ett["pant"] == {"siste_dag": "2027-03-15", "hjemler": ["straffeloven § 97 andre ledd"]}


# ---- Boten i trekket ----

BESLUTTET = h.UtleggstrekkBesluttet(dato=date(2026, 6, 2), trekk="T1")
TREKKET = Trekk(
    id="T1",
    besluttet=date(2026, 6, 2),
    regelverk=Regelverk.NYTT,
    namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
)


@pytest.mark.parametrize(
    ("felter", "slag", "fra"),
    [
        ({"trekk": (TREKKET,), "hendelser": (BESLUTTET,)}, Endringsslag.REGELVERK, "JA"),
        ({"hendelser": (attrs.evolve(BESLUTTET, trekk=None),)}, Endringsslag.TREKK, "TRENGER"),
    ],
    ids=["trekket er oppgitt", "bare hendelsen er oppgitt"],
)
def test_en_foreldet_bot_ma_ut_av_trekket_ved_nyttaar_2029(
    felter: dict[str, Any], slag: Endringsslag, fra: str
) -> None:
    svar = endringer(attrs.evolve(BOTEN, **felter), date(2028, 12, 20), date(2029, 1, 10))
    (boten,) = (e for e in svar if "trekk_foreldet_bot" in e.gjelder)
    assert (boten.dag, boten.slag, boten.fra, boten.til) == (date(2029, 1, 1), slag, fra, "NEI")
    assert [str(x) for x in boten.hjemler] == ["overgangsforskriften § 21"]


def test_bare_boter_har_en_slik_dag() -> None:
    krav = et_krav(hendelser=(attrs.evolve(BESLUTTET, trekk=None),))
    assert not any("bot" in e.gjelder for e in endringer(krav, date(2028, 12, 20), date(2029, 1, 10)))
