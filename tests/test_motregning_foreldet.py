"""Motregning med et foreldet krav: tidslinjen og beløpet det motregnes mot, satt sammen (foreldelsesloven § 26)."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Linjetype, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Tilgode
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.lag.motregning_foreldet import etter_26_b, motregning_tross_foreldelse
from innkrevingsregler.lag.tiltak import ja_nei_eller_status
from innkrevingsregler.regelform.utfall import Trenger, hjemler_i
from innkrevingsregler.vurdering import emne_for, tidslinje

PER = date(2028, 1, 3)
KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
    motregning_avtalt=False,
    samme_rettsforhold=True,
)


def tilgode(oppstaatt: date | None) -> Tilgode:
    return Tilgode(beloep=Oere(100_00), dato=PER, oppstaatt=oppstaatt)


def svaret(krav: Krav, motkrav: Tilgode | None, per: date = PER) -> tuple[str, str]:
    (linje,) = tidslinje(krav, per)
    utfall = motregning_tross_foreldelse(emne_for(krav, per), krav.linjer[0], linje, motkrav)
    return ja_nei_eller_status(utfall), ", ".join(map(str, hjemler_i(utfall)))


@pytest.mark.parametrize(
    ("oppstaatt", "svar"),
    [
        (date(2027, 3, 15), "JA"),  # siste dag: kravet er ennå ikke foreldet
        (date(2027, 3, 16), "NEI"),
        (None, "JA"),  # bare det som er oppgitt om begge vilkårene, er kjent
    ],
)
def test_motkravet_maa_ha_oppstaatt_foer_foreldelsen(oppstaatt: date | None, svar: str) -> None:
    assert svaret(KRAV, tilgode(oppstaatt))[0] == svar


def test_uten_tilgodebeloep_gjelder_det_som_er_oppgitt() -> None:
    assert svaret(KRAV, None) == ("JA", "foreldelsesloven § 26 bokstav b")
    assert svaret(attrs.evolve(KRAV, samme_rettsforhold=False), None)[0] == "NEI"


def test_er_linjen_ikke_foreldet_spoerres_det_ikke_om_mer() -> None:
    ukjent = attrs.evolve(KRAV, samme_rettsforhold=None, motregning_avtalt=None)
    assert svaret(ukjent, None, date(2027, 3, 15)) == ("JA", "foreldelsesloven § 24 nr. 1")
    assert svaret(ukjent, None, date(2027, 3, 16))[0] == "TRENGER"


def test_er_foreldelsen_aapen_avgjoer_grensene() -> None:
    betaling = h.Betaling(dato=date(2025, 5, 5), frivillig=True)
    krav = attrs.evolve(KRAV, hendelser=(betaling,))
    (linje,) = tidslinje(krav, date(2027, 6, 1))
    assert linje.foreldet is None
    assert etter_26_b(True, date(2027, 3, 15), linje) is True
    assert etter_26_b(True, date(2027, 3, 16), linje) is None
    assert etter_26_b(True, date(2028, 5, 5), linje) is None
    assert etter_26_b(True, date(2028, 5, 6), linje) is False
    assert etter_26_b(None, date(2027, 3, 15), linje) is None
    utfall = motregning_tross_foreldelse(emne_for(krav, date(2027, 6, 1)), krav.linjer[0], linje, None)
    assert ja_nei_eller_status(utfall) == "JA"
    ukjent = attrs.evolve(krav, samme_rettsforhold=False)
    utfall = motregning_tross_foreldelse(emne_for(ukjent, date(2027, 6, 1)), krav.linjer[0], linje, None)
    assert isinstance(utfall, Trenger)
    assert [v.noekkel for v in utfall.fakta] == ["linje.foreldet"]


def test_hviler_foreldelsen_er_motkravet_alltid_eldre() -> None:
    (linje,) = tidslinje(attrs.evolve(KRAV, hendelser=(h.Stevning(dato=date(2026, 1, 5)),)), PER)
    assert etter_26_b(True, date(2027, 12, 1), linje) is True
