"""Sikkerheten for en foreldet linje i vurderingen: tidslinjen, reglene og svaret satt sammen."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from innkrevingsregler import vurder
from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, RettsligArt, Sikkerhetsart, Utleggsutfall
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Sikkerhet, Utleggssak
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.som_json import til_json
from innkrevingsregler.forklaring.tekst import forklar
from innkrevingsregler.regelform.begreper.tiltak import Tiltaksslag
from innkrevingsregler.regelform.utfall import hjemler_i

PER = date(2026, 11, 23)


def _krav(art: RettsligArt, *sikkerhet: Sikkerhet, hendelser: tuple[Any, ...] = (), **mer: Any) -> Krav:
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, gjenstaar=Oere(80_00), sikkerhet=sikkerhet)
    return Krav(id="K1", rettslig_art=art, linjer=(linje,), hendelser=hendelser, **mer)


def _svar(krav: Krav, per: date = PER) -> list[dict[str, Any]]:
    svarene: list[dict[str, Any]] = til_json(vurder(krav, per))["foreldelse"]["sikkerhet"]
    return svarene


def test_pantet_bestaar_og_kravet_kan_dekkes_i_det() -> None:
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=date(2021, 1, 4), beloep=Oere(50_00))
    (svar,) = _svar(_krav(RettsligArt.ALMINNELIG, pant, fristens_utgangspunkt=date(2020, 3, 16)))
    assert svar["stilling"] == "BESTAAR"
    assert svar["inntil"] == "50.00"  # det pantet sikrer, er mindre enn det som gjenstår
    assert svar["hjemler"] == ["foreldelsesloven § 27 nr. 3"]


def test_det_som_kan_dekkes_er_ikke_mer_enn_det_som_gjenstaar() -> None:
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, beloep=Oere(500_00))
    (svar,) = _svar(_krav(RettsligArt.ALMINNELIG, pant, fristens_utgangspunkt=date(2020, 3, 16)))
    assert svar["inntil"] == "80.00"


@pytest.mark.parametrize(
    ("stiftet", "stilling"),
    [(date(2026, 3, 1), "BESTAAR"), (date(2026, 3, 2), "BORTFALT")],
)
def test_sikkerheten_for_en_bot_maa_vaere_stiftet_foer_fristen_er_ute(stiftet: date, stilling: str) -> None:
    # Siste dag er søndag 1. mars 2026; straffelovens frist flyttes ikke (L7).
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=stiftet)
    krav = _krav(RettsligArt.BOT, pant, endelig=date(2016, 3, 1))
    svar = til_json(vurder(krav, PER, lesninger={"L7": "flyttes_ikke"}))["foreldelse"]["sikkerhet"][0]
    assert svar["stilling"] == stilling


def test_utlegget_blant_hendelsene_er_sikkerhet() -> None:
    utlegg = h.Utleggspant(dato=date(2025, 6, 2))
    (svar,) = _svar(_krav(RettsligArt.BOT, hendelser=(utlegg,), endelig=date(2016, 3, 1)))
    assert (svar["art"], svar["stiftet"], svar["stilling"]) == ("UTLEGGSPANT", "2025-06-02", "BESTAAR")


def test_et_utlegg_som_er_falt_bort_er_ikke_sikkerhet() -> None:
    utlegg = h.Utleggspant(dato=date(2025, 6, 2), utlegget_bortfalt=True)
    assert _svar(_krav(RettsligArt.BOT, hendelser=(utlegg,), endelig=date(2016, 3, 1))) == []


@pytest.mark.parametrize(("doed", "status"), [(date(2026, 2, 3), "TVIL"), (date(2026, 3, 4), "AVGJORT")])
def test_doedsfall_er_noe_annet_enn_foreldelse(doed: date, status: str) -> None:
    """Bare et dødsfall før fristen er ute, er det kravet faller bort ved."""
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=date(2025, 6, 2))
    krav = _krav(RettsligArt.BOT, pant, hendelser=(h.Doedsfall(dato=doed),), endelig=date(2016, 3, 1))
    svar = til_json(vurder(krav, PER, lesninger={"L7": "flyttes_ikke"}))["foreldelse"]["sikkerhet"][0]
    assert svar["status"] == status
    assert len(svar["alternativer"]) == (2 if status == "TVIL" else 0)


def test_er_foreldelsen_aapen_spoerres_det_om_det_den_mangler() -> None:
    pant = Sikkerhet(art=Sikkerhetsart.SKADESLOESBREV, haandpant=False)
    (svar,) = _svar(_krav(RettsligArt.ALMINNELIG, pant))
    assert svar["status"] == "TRENGER"
    assert [m["felt"] for m in svar["trenger"]] == ["krav.fristens_utgangspunkt"]


def test_teksten_sier_hva_som_kan_dekkes_bare_naar_linjen_er_foreldet() -> None:
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=date(2021, 1, 4), beloep=Oere(50_00))
    krav = _krav(RettsligArt.ALMINNELIG, pant, fristens_utgangspunkt=date(2020, 3, 16))
    assert "Utleggspant stiftet 4. januar 2021: består, inntil 50,00 kroner." in forklar(vurder(krav, PER))
    assert "Utleggspant stifta 4. januar 2021: står ved lag, inntil 50,00 kroner." in forklar(vurder(krav, PER), "nn")
    assert "Sikkerheten" not in forklar(vurder(krav, date(2022, 1, 3)))


# ---- Tiltakene spør om det samme ----


def _tvangssalg(krav: Krav, per: date = PER, **lesninger: str) -> str:
    svarene = vurder(krav, per, lesninger=lesninger).tiltak
    return next(t.status for t in svarene if t.tiltak is Tiltaksslag.TVANGSSALG)


SALG: dict[str, Any] = {"forfall": date(2020, 3, 16), "fristens_utgangspunkt": date(2020, 3, 16)}


def _pant(art: Sikkerhetsart, **mer: Any) -> Sikkerhet:
    return Sikkerhet(art=art, stiftet=date(2021, 1, 4), **mer)


@pytest.mark.parametrize(
    ("pant", "svar"),
    [
        (_pant(Sikkerhetsart.SKADESLOESBREV, haandpant=False), True),
        (_pant(Sikkerhetsart.SKADESLOESBREV, haandpant=True), False),
        (_pant(Sikkerhetsart.LOVBESTEMT_PANT, registrert=False, haandpant=False), True),
        (_pant(Sikkerhetsart.LOVBESTEMT_PANT, registrert=True, haandpant=False), False),
    ],
)
def test_pantet_som_faller_bort_med_kravet_gir_ikke_tvangssalg(pant: Sikkerhet, svar: bool) -> None:
    """Begrepet om sikkerhet er det eneste stedet som sier om pantet består: håndpant etter skadesløsbrev gjør det."""
    krav = _krav(RettsligArt.ALMINNELIG, pant, innkrever=Innkrever.VIRKSOMHETEN, **SALG)
    utfall = next(t.utfall for t in vurder(krav, PER).tiltak if t.tiltak is Tiltaksslag.TVANGSSALG)
    grunner = [str(h) for h in hjemler_i(utfall)]
    assert ("foreldelsesloven § 27 nr. 1" in grunner) is svar


def test_utlegg_for_foreldede_terminer_er_tvil_ogsaa_for_tiltaket() -> None:
    krav = _krav(RettsligArt.PERIODISK_YTELSE, _pant(Sikkerhetsart.UTLEGGSPANT), **SALG)
    assert _tvangssalg(krav, P150="underpant") == "NEI"
    assert _tvangssalg(krav, P150="utlegg_for_seg") != "NEI"


def test_et_utlegg_bare_sakene_vet_om_er_sikkerhet() -> None:
    sak = Utleggssak(id="S1", utfall=Utleggsutfall.UTLEGGSPANT, beslutning=date(2021, 1, 4))
    (svar,) = _svar(_krav(RettsligArt.ALMINNELIG, saker=(sak,), fristens_utgangspunkt=date(2020, 3, 16)))
    assert (svar["art"], svar["stiftet"]) == ("UTLEGGSPANT", "2021-01-04")
    senere = attrs.evolve(sak, beslutning=date(2026, 11, 24))
    assert _svar(_krav(RettsligArt.ALMINNELIG, saker=(senere,), fristens_utgangspunkt=date(2020, 3, 16))) == []
