"""`fordel` spør om hvert krav kan motregnes i beløpet: uten adgang ingen del, og det ukjente prøves begge veier."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from innkrevingsregler import les_krav
from innkrevingsregler.fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav, Tilgode
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.fordelingstekst import fosstekst, trinnavn
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.motregning import Fordeling, fordel, noedvendig_beloep
from innkrevingsregler.regelform.virkninger import Trinn
from innkrevingsregler.regler.dekningsrekkefoelge import REGLER
from innkrevingsregler.rettskilder.rettskilde import Maalform

DAG = date(2027, 3, 15)
SKATT, ANNET = Tilgodegrunnlag.SKATT, Tilgodegrunnlag.ANNET


def kravet(id_: str, art: str, **mer: Any) -> dict[str, Any]:
    linje = {"id": "1", "type": "HOVEDSTOL", "beloep": "100.00", "gjenstaar": "100.00", "sikkerhet": []}
    fast = {"kreditor": {"type": "STAT"}, "forfall": "2026-12-01", "endelig": "2026-11-01", "oppstaatt": "2026-10-01"}
    return {"id": id_, "rettslig_art": art, "linjer": [linje], **fast, **mer}


def krav(*rader: dict[str, Any]) -> tuple[Krav, ...]:
    return les_krav(json.dumps(rader))


def delt(kravene: Sequence[Krav], dato: date = DAG, beloep: int = 10_000, **valg: Any) -> Fordeling:
    return fordel(beloep, kravene, dato, foreldet={(k.id, li.id): False for k in kravene for li in k.linjer}, **valg)


BIDRAG = kravet("A", "UNDERHOLDSBIDRAG", kreditor={"type": "PRIVAT"})
BOT = kravet("C", "BOT")


def test_uten_adgang_ingen_del_og_linjen_sier_hvorfor() -> None:
    """Annet enn skatt og avgift: bidrag kan motregnes, bøter ikke (innkrevingsloven § 21 andre ledd)."""
    svar = delt(krav(BIDRAG, BOT), grunnlag=ANNET, beloep=20_000, lesninger={"F5": "filter"})
    bot = svar.for_linjen("C", "1")
    assert (svar.for_linjen("A", "1").andel, bot.deltar, bot.andel, svar.ufordelt) == (10_000, False, 0, 10_000)
    assert [str(h) for h in bot.hjemler] == ["innkrevingsloven § 21 andre ledd"]
    assert "motregning.adgang.uten_hjemmel" in bot.regler
    assert len(bot.uten_del_fordi) == 1
    assert bot.uten_del_fordi[0] in fosstekst(svar)


def test_den_andre_lesningen_av_f5_er_aapen_og_vises() -> None:
    svar = delt(krav(BOT), grunnlag=ANNET)
    assert (svar.status, svar.for_linjen("C", "1").andel) == (Status.TVIL, 0)
    assert [(a.punkt, a.lesning, a.flyttet[0].andel) for a in svar.alternativer] == [("F5", "ikke_filter", None)]
    valgt = delt(krav(BOT), grunnlag=ANNET, lesninger={"F5": "ikke_filter"})
    assert (valgt.status, valgt.for_linjen("C", "1").andel) == (Status.UTENFOR_DEKNING, None)
    assert valgt.hvorfor == ("den alminnelige motregningsretten er ulovfestet og ikke regelfestet her",)


def test_ukjent_grunnlag_er_det_som_mangler_bare_naar_det_flytter_penger() -> None:
    svar = delt(krav(BIDRAG, BOT), beloep=20_000, lesninger={"F5": "filter"})
    assert (svar.status, [m.faktum.noekkel for m in svar.trenger]) == (Status.TRENGER, ["hovedkrav.grunnlag"])
    bot = svar.for_linjen("C", "1")
    assert (bot.andel, bot.lavest, bot.hoeyest) == (None, 0, 10_000)
    assert svar.for_linjen("A", "1").andel == 10_000
    assert delt(krav(BIDRAG, BOT)).for_linjen("C", "1").andel == 0, "bidraget tar alt uansett"


@pytest.mark.parametrize(
    "mer",
    [{"innkrever": "VIRKSOMHETEN"}, {"kravtype": "PARKERINGSGEBYR", "rettslig_art": None, "innkrever": "KOMMUNEN"}],
)
def test_andre_innkrevere_har_bare_den_alminnelige_retten(mer: dict[str, Any]) -> None:
    linje = delt(krav({**BOT, **mer}), grunnlag=ANNET).for_linjen("C", "1")
    assert (linje.andel, linje.lavest, linje.hoeyest) == (None, 0, 10_000)


def test_krav_mot_flere_skyldnere_avvises_naar_eieren_ikke_er_oppgitt() -> None:
    to = krav(kravet("A", "BOT", skyldner={"id": "S1"}), kravet("B", "BOT", skyldner={"id": "S2"}))
    with pytest.raises(ValueError, match="flere skyldnere: S1, S2"):
        delt(to)
    eierens = delt(to, grunnlag=SKATT, tilgode=Tilgode(beloep=Oere(0), dato=DAG, skyldner="S1"))
    assert [linje.deltar for linje in eierens.linjer] == [True, False]


def test_en_annens_beloep_gir_ingenting() -> None:
    tilgode = Tilgode(beloep=Oere(10_000), dato=DAG, skyldner="S2", grunnlag=SKATT)
    svar = delt(krav({**BOT, "skyldner": {"id": "S1"}}), tilgode=tilgode)
    linje = svar.for_linjen("C", "1")
    assert (linje.deltar, linje.regler[-1], svar.ufordelt) == (False, "motregning.adgang.en_annens_beloep", 10_000)


def test_i_konkursboet_maa_kravet_ha_vaert_der_foer_aapningen() -> None:
    bo = {
        "hendelser": [{"type": "BOAAPNING", "dato": "2026-11-01"}],
        "fullstendig_til": "2027-12-31",
        "motregning_avskaaret": False,
    }
    foer, etter = (krav({**BOT, **bo, "oppstaatt": dag}) for dag in ("2026-11-01", "2026-11-02"))
    tilgode = Tilgode(
        beloep=Oere(10_000),
        dato=DAG,
        grunnlag=SKATT,
        i_konkursboet=True,
        oppstaatt=date(2026, 10, 1),
        forfall=date(2027, 1, 1),
    )
    assert delt(foer, tilgode=tilgode).for_linjen("C", "1").andel == 10_000
    uten = delt(etter, tilgode=tilgode).for_linjen("C", "1")
    assert (uten.deltar, uten.regler[-1]) == (False, "motregning.adgang.ulik_tid_i_boet")


def test_uforfalt_linje_har_del_bare_etter_den_andre_lesningen() -> None:
    uforfalt = krav({**BOT, "forfall": "2027-03-16"})
    svar = delt(uforfalt, grunnlag=SKATT)
    assert (svar.for_linjen("C", "1").andel, [a.punkt for a in svar.alternativer]) == (0, ["F4"])
    assert delt(uforfalt, date(2027, 3, 16), grunnlag=SKATT).for_linjen("C", "1").andel == 10_000


def test_det_beslagsfrie_trekkes_fra_der_beslagsfriheten_gjelder() -> None:
    def med(**mer: Any) -> Tilgode:
        return Tilgode(beloep=Oere(0), dato=DAG, beslagsfritt=Oere(4_000), **mer)

    bidrag = krav(BIDRAG)
    assert delt(bidrag, tilgode=med(grunnlag=ANNET)).for_linjen("A", "1").andel == 6_000
    assert delt(bidrag, tilgode=med(grunnlag=SKATT, beslagsfrihet_krevd=False)).for_linjen("A", "1").andel == 10_000
    krevd = {"beslagsfrihet_krevd": True, "underrettet": date(2027, 2, 1)}
    for dag, andel in ((date(2027, 3, 1), 6_000), (date(2027, 3, 2), 10_000)):
        svar = delt(bidrag, tilgode=med(grunnlag=SKATT, beslagsfrihet_krevd_dato=dag, **krevd))
        assert svar.for_linjen("A", "1").andel == andel
    ukjent = delt(bidrag, tilgode=med(grunnlag=SKATT))
    assert (ukjent.for_linjen("A", "1").lavest, ukjent.for_linjen("A", "1").hoeyest) == (6_000, 10_000)
    assert [m.faktum.noekkel for m in ukjent.trenger] == ["hovedkrav.beslagsfrihet_krevd"]


def test_noedvendig_beloep_regner_med_det_beslagsfrie() -> None:
    kravene = krav(BIDRAG)
    tilgode = Tilgode(beloep=Oere(0), dato=DAG, grunnlag=ANNET, beslagsfritt=Oere(4_000))
    svar = noedvendig_beloep("A", kravene, DAG, tilgode=tilgode, foreldet={("A", "1"): False})
    assert (svar.naas, svar.dekkes) == (4_001, 14_000)


def test_skattekontorets_rekkefoelge_tar_med_krav_andre_kunne_motregne() -> None:
    """§ 13-6-1 regner opp bøter og lån, som Innkrevingssentralen motregnet, ikke skattekontoret."""
    svar = delt(krav(BOT), date(2026, 12, 31), grunnlag=SKATT, tidligere_myndighet=TidligereMyndighet.SKATTEKONTORET)
    linje = svar.for_linjen("C", "1")
    assert linje.andel == 10_000
    assert "SI-loven § 4 første ledd første punktum" in {str(h) for h in linje.hjemler}


def test_foer_2027_er_det_den_tidligere_myndighetens_adgang() -> None:
    """SI-loven § 4 gjelder skatt og avgift; i annet er det bare den alminnelige retten."""
    si = {"tidligere_myndighet": TidligereMyndighet.STATENS_INNKREVINGSSENTRAL}
    dagen = date(2026, 12, 31)
    assert delt(krav(BOT), dagen, grunnlag=SKATT, **si).for_linjen("C", "1").andel == 10_000
    assert delt(krav(BOT), dagen, grunnlag=ANNET, **si).status is Status.UTENFOR_DEKNING


def test_paragraf_26_b_gjelder_den_foreldede_linjen_alene() -> None:
    """Samme rettsforhold: den foreldede linjen har del når beløpet oppsto senest siste dag før foreldelsen."""
    linjer = [
        {"id": id_, "type": "HOVEDSTOL", "gjenstaar": "100.00", "forfall": forfall, "sikkerhet": []}
        for id_, forfall in (("gammel", "2020-01-01"), ("ny", "2026-12-01"))
    ]
    hoerer_sammen = {"samme_rettsforhold": True, "motregning_avtalt": False}
    rad = kravet("E", "ALMINNELIG", linjer=linjer, fullstendig_til="2027-12-31", **hoerer_sammen)
    kravene = krav({**rad, "forfall": None, "fristens_utgangspunkt": "2020-01-01", "oppstaatt": "2019-12-01"})
    for oppsto, andel in ((date(2023, 1, 2), 10_000), (date(2023, 1, 3), 0)):
        tilgode = Tilgode(beloep=Oere(0), dato=DAG, grunnlag=SKATT, oppstaatt=oppsto)
        svar = fordel(20_000, kravene, DAG, tilgode=tilgode, foreldet={("E", "ny"): False})
        assert (svar.for_linjen("E", "gammel").andel, svar.for_linjen("E", "ny").andel) == (andel, 10_000), oppsto


def test_durable_gir_den_samme_fordelingen() -> None:
    for grunnlag in (SKATT, ANNET, None):
        svar = delt(krav(BIDRAG, BOT), beloep=15_000, grunnlag=grunnlag)
        assert delt(krav(BIDRAG, BOT), beloep=15_000, grunnlag=grunnlag, motor="durable") == svar


def test_premissene_sies_en_gang() -> None:
    sagt = delt(krav(BOT), grunnlag=SKATT).forutsetninger
    assert len(sagt) == 3
    sagt_om_kravet = {"innkrever": "INNKREVINGSMYNDIGHETEN", "kravtype": "BOT", "saerlig_tilknytning": False}
    utenom = krav({**BOT, **sagt_om_kravet})
    tilgode = Tilgode(beloep=Oere(0), dato=DAG, grunnlag=SKATT, beslagsfritt=Oere(0))
    assert delt(utenom, tilgode=tilgode).forutsetninger == ()


def test_hvert_trinn_har_nynorsk_navn() -> None:
    for regel in REGLER:
        if isinstance(regel.da, Trinn):
            assert trinnavn(regel.da.navn, Maalform.NN)
    nynorsk = fosstekst(delt(krav(BIDRAG, BOT), grunnlag=ANNET, lesninger={"F5": "filter"}), Maalform.NN)
    assert "har ikkje del" in nynorsk
    assert "Lagt til grunn: der innkrevjaren" in nynorsk
