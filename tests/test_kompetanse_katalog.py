"""Hver kravtype i katalogen, hver kreditor og hver bestemmelse har nøyaktig ett svar om kompetansen på hver grensedag.

Beviset for reglene (`motor.bevis`) prøver alle fakta og alle grensedager; her prøves de fakta katalogen gir, med alt
annet oppgitt, på hver side av dagene reglene om kompetanse ble endret. Kravtyper med de samme fakta prøves én gang.
"""

from __future__ import annotations

import functools
import json
from datetime import date, timedelta

import pytest

import innkrevingsregler as i
from innkrevingsregler.avledning.rader import rad_for_krav
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.avledede.ettergivelse import Unntaksart
from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.begreper.avslutning import AVSLUTNINGSKOMPETANSE, Avslutningsgrunnlag
from innkrevingsregler.regelform.begreper.bero import BEROKOMPETANSE, LA_FORELDES, Berogrunnlag
from innkrevingsregler.regelform.begreper.ettergivelse import (
    AVSKRIVNING_LOENNSGARANTI,
    BETALINGSAVTALEKOMPETANSE,
    ETTERGIVELSESKOMPETANSE,
    Betalingsavtalegrunnlag,
    Ettergivelsesgrunnlag,
)
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn, Tvil, UtenforDekning, hjemler_i
from innkrevingsregler.regelform.variabler import Slag, Verdi, Verditype
from innkrevingsregler.regelform.vilkaar import variabler
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog

SPOERSMAAL: tuple[Spoersmaal, ...] = (
    *(ETTERGIVELSESKOMPETANSE(grunnlag=g) for g in Ettergivelsesgrunnlag),
    *(BETALINGSAVTALEKOMPETANSE(grunnlag=g) for g in Betalingsavtalegrunnlag),
    *(BEROKOMPETANSE(grunnlag=g) for g in Berogrunnlag),
    *(AVSLUTNINGSKOMPETANSE(grunnlag=g) for g in Avslutningsgrunnlag),
    AVSKRIVNING_LOENNSGARANTI(),
    LA_FORELDES(),
)
GRENSER = (date(2019, 1, 1), date(2019, 7, 1), date(2023, 1, 1), date(2026, 1, 1))
GRENSEDAGER = tuple(dag for grense in GRENSER for dag in (grense - timedelta(days=1), grense))
ALT_ANNET: dict[str, Verdi] = {
    "krav.art": "ALMINNELIG",
    "krav.unntaksart": Unntaksart.INGEN.value,
    "krav.tidligere_innkrever": "SKATTEKONTORET",
    "krav.saerregelen_gjelder_kravet": True,
    "krav.rettsgebyret_kjent": True,
}


def kravet(kode: str, kreditor: Kreditortype) -> Krav:
    """Et krav av kravtypen, uten annet oppgitt enn det alle krav har."""
    rad = {
        "id": "K1",
        "kravtype": kode,
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "kreditor": {"type": kreditor},
        "forfall": "2012-01-01",
        "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "40000.00", "gjenstaar": "40000.00"}],
    }
    return i.les_krav(json.dumps(rad))[0]


@functools.cache
def spurt() -> dict[str, Verditype]:
    """Faktaene reglene om disse spørsmålene bruker."""
    begrepene = {om.begrep.navn for om in SPOERSMAAL} | {"opphoer.opphoert"}
    regler = [r for r in regelbok().regler if r.om.begrep.navn in begrepene]
    funnet = {v for r in regler for v in variabler(r.vilkaar) if v.slag in (Slag.FAKTUM, Slag.AVLEDET)}
    return {v.noekkel: v.verditype for v in funnet}


@functools.cache
def radene() -> dict[frozenset[tuple[str, Verdi]], str]:
    """Hvert sett av fakta katalogen gir for en kravtype og en kreditor, med en kravtype som har dem."""
    nei: dict[str, Verdi] = {navn: False for navn, slag in spurt().items() if slag is Verditype.BOOL}
    sett: dict[frozenset[tuple[str, Verdi]], str] = {}
    for rad in katalog():
        for kreditor in Kreditortype:
            fakta = rad_for_krav(kravet(rad.kode, kreditor), GRENSEDAGER[-1])
            kjent = {navn: verdi for navn in spurt() if (verdi := fakta.get(navn)) is not None}
            sett.setdefault(frozenset((nei | ALT_ANNET | kjent).items()), rad.kode)
    return sett


@pytest.mark.parametrize("innkrever", [Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.VIRKSOMHETEN])
@pytest.mark.parametrize("per", GRENSEDAGER)
def test_hver_kravtype_har_ett_svar(per: date, innkrever: Innkrever) -> None:
    motor = skalar_motor(regelbok())
    for fakta, kode in radene().items():
        rad = {**dict(fakta), "krav.per": per, "krav.innkrever": innkrever.value}
        for om in SPOERSMAAL:
            utfall = motor.svar(om, rad)
            assert isinstance(utfall, Avgjort | Skjoenn | Tvil | UtenforDekning), (kode, om.noekkel, utfall)
            assert hjemler_i(utfall), (kode, om.noekkel)


def test_det_er_mange_sett_av_fakta() -> None:
    assert len(radene()) > 50
