"""Hva fristen til hver kravtype bygger på: en regel, eller en grunn til at kravtypen alene ikke avgjør den.

Katalogen sier hvilke bestemmelser som gjelder. Her kreves det at reglene kjenner hver av dem, eller at det er sagt
hvorfor bestemmelsen ikke trenger noen egen regel.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import pytest

from innkrevingsregler.avledning.rader import rad_for_linje
from innkrevingsregler.fakta.koder import Linjetype
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.begreper.foreldelse import FORELDELSESFRIST
from innkrevingsregler.regelform.utfall import Trenger, UtenforDekning
from innkrevingsregler.regler import ALLE_REGLER, regelbok
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.foreldelse import (
    KOLONNER,
    Foreldelsesopplysning,
    Foreldelsesregime,
    bygg_foreldelse,
)
from innkrevingsregler.rettskilder.katalog.lasting import les

PER = date(2026, 11, 22)
MOTOR = skalar_motor(regelbok())
OPPLYSNINGER = [
    (k, o) for k, versjoner in bygg_foreldelse(les("foreldelse.csv", KOLONNER), katalog()).items() for o in versjoner
]
SITERT = frozenset(h for r in ALLE_REGLER for h in r.hjemmel)
UTEN_REGIME = (Foreldelsesregime.AVHENGER, Foreldelsesregime.AAPEN, Foreldelsesregime.UTENLANDSK)

_VISER_VIDERE = "viser bare til foreldelsesloven, som har regelen"
_GRUNNLAG = "sier hva kravet er, og dermed hvilken frist som gjelder; fristen står i foreldelsesloven"
_STILLING = "gjør kravet til et skatte- og avgiftskrav, som følger skattebetalingsloven § 12-1"
_AVREGNING = "gjør reglene om avregning gjeldende; de står i innkrevingsloven § 22 fjerde ledd"
_TREKK = "trekk i pensjonen er en hendelse, og loven har ingen egen frist"
UTEN_EGEN_REGEL: Mapping[str, str] = MappingProxyType(
    {
        "afp-tilskottsloven/27/l1/pkt1": _GRUNNLAG,
        "arbeidsmarkedsloven/22": _GRUNNLAG,
        "barnelova/67/l2": "særtilskudd; om tiårsfristen gjelder, er tvilspunkt P11",
        "folketrygdloven/22-14/l1": _VISER_VIDERE,
        "forskotteringsloven/10/l1/pkt2": "folketrygden trer inn i bidragskravet, som har sin egen frist",
        "lov-om-fullbyrding-av-nordiske-straffedommer/20/l2/pkt1": "fristen følger fremmed rett, som ikke er en kilde",
        "lov-om-statens-pensjonskasse/44/l8": _AVREGNING,
        "lov-om-krigspensjonering-for-militaerpersoner/24/nr2": _TREKK,
        "lov-om-krigspensjonering-for-sivilpersoner/33/nr2": _TREKK,
        "yrkesskadetrygdloven/38/nr2": _TREKK,
        "loennsgarantiloven/6": _GRUNNLAG,
        "loennsgarantiloven/6/pkt1": _GRUNNLAG,
        "loennsgarantiloven/6/pkt3": _GRUNNLAG,
        "loennsgarantiloven/8": _GRUNNLAG,
        "pasientskadeloven/5/pkt1": _GRUNNLAG,
        "skattebetalingsloven/1-3/l1/pkt1": _STILLING,
        "skattebetalingsloven/16-1/l1/pkt3": _STILLING,
        "skattebetalingsloven/16-21/l3": "ansvaret følger skattekravet; hvilket ansvar det er, må oppgis",
        "skattebetalingsloven/16-22/l2": "ansvaret følger skattekravet; hvilket ansvar det er, må oppgis",
        "straffeprosessloven/258/l2": "et vedtatt forelegg virker som dom; dagen er faktumet `vedtatt`",
        "svalbardskatteloven/5-2/l6/pkt2": _GRUNNLAG,
        "voldserstatningsloven/11/l1": _GRUNNLAG,
    }
)
"""Bestemmelsene katalogen nevner, som ingen regel siterer, og hvorfor."""


def _nevnt() -> list[Henvisning]:
    return list(dict.fromkeys(h for _, o in OPPLYSNINGER for h in o.hjemler))


def _uten_regel() -> list[str]:
    return [h.kode for h in _nevnt() if not any(h.rammer(s) or s.rammer(h) for s in SITERT)]


def test_hver_bestemmelse_katalogen_nevner_har_en_regel_eller_en_grunn() -> None:
    assert sorted(set(_uten_regel()) - set(UTEN_EGEN_REGEL)) == []


def test_ingen_grunn_er_foert_opp_uten_at_den_trengs() -> None:
    assert sorted(set(UTEN_EGEN_REGEL) - set(_uten_regel())) == []


@pytest.mark.parametrize("regime", [r for r in Foreldelsesregime if r not in UTEN_REGIME])
def test_hvert_regime_har_en_frist(regime: Foreldelsesregime) -> None:
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, forfall=date(2025, 3, 3))
    rad = rad_for_linje(Krav(id="K1", linjer=(linje,)), linje, PER)
    rad["krav.foreldelsesregime"] = regime.value
    utfall = MOTOR.svar(FORELDELSESFRIST, rad)
    assert not isinstance(utfall, UtenforDekning)
    assert not isinstance(utfall, Trenger) or not utfall.kan_falle_utenfor


@pytest.mark.parametrize(("kode", "opplysning"), OPPLYSNINGER, ids=[f"{k} {o.fra or ''}" for k, o in OPPLYSNINGER])
def test_hver_kravtype_har_en_frist_eller_en_grunn(kode: str, opplysning: Foreldelsesopplysning) -> None:
    """Er regimet ikke avgjort av kravtypen, sier katalogen hva det beror på."""
    if opplysning.regime in UTEN_REGIME:
        assert opplysning.merknad or opplysning.hjemler, kode
    else:
        assert opplysning.hjemler, kode
