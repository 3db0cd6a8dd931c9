"""Tidslinjen er den samme, steg for steg, uten minnet og uten snarveien for hendelser som aldri gjør noe."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta.koder import Hendelsestype
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.fakta.mappe import les_mappe
from innkrevingsregler.lag.felles import Emne
from innkrevingsregler.lag.foreldelse import Linjeforeldelse, foreldelse
from innkrevingsregler.lag.regelverk import regelverk_utlegg
from innkrevingsregler.motor.skalar import Skalar, skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begrep import Begrep
from innkrevingsregler.regelform.begreper.foreldelse import FORELDELSESVIRKNING
from innkrevingsregler.regelform.utfall import Avgjort, Utfall
from innkrevingsregler.regelform.variabler import Verdi
from innkrevingsregler.regelform.virkninger import IngenVirkning
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.tvil import tvilspunkt
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 22)
PORTEFOELJE = Path(__file__).parent.parent / "eksempler" / "portefoelje"
LESNINGER: tuple[Mapping[str, str], ...] = (
    {},
    *({punkt: tvilspunkt(punkt).lesninger[-1].id} for punkt in ("L11", "L16", "R5", "P6")),
)


class UtenSnarvei(Motor):
    """Motoren der hver hendelse prøves med alle sine fakta."""

    def alene(self, om: Begrep, noekkel: str, verdi: Verdi) -> Utfall | None:
        return None


@functools.cache
def motoren() -> UtenSnarvei:
    return UtenSnarvei(regelbok(), Skalar(regelbok()))


def hele_veien(krav: Krav, lesninger: Mapping[str, str]) -> tuple[Linjeforeldelse, ...]:
    emne = Emne(motoren(), krav, PER, lesninger)
    return foreldelse(emne, regelverk_utlegg(emne).oppsto)


@settings(deadline=None, max_examples=15)
@given(testing.krav(), st.sampled_from(LESNINGER))
def test_tidslinjen_for_tilfeldige_krav(krav: Krav, lesninger: Mapping[str, str]) -> None:
    assert tidslinje(krav, PER, lesninger=lesninger) == hele_veien(krav, lesninger)


@pytest.mark.parametrize("lesninger", LESNINGER, ids=str)
def test_tidslinjen_for_krav_i_portefoeljen(lesninger: Mapping[str, str]) -> None:
    for krav in les_mappe(PORTEFOELJE)[LESNINGER.index(lesninger) :: 30]:
        assert tidslinje(krav, PER, lesninger=lesninger) == hele_veien(krav, lesninger)


def test_det_en_kode_alene_avgjoer_er_svaret_uansett() -> None:
    """De som aldri gjør noe, gjør det heller ikke når alt annet er ukjent; de som kan gjøre noe, har ingen snarvei."""
    motor = skalar_motor(regelbok())
    alene = {t: motor.alene(FORELDELSESVIRKNING, "hendelse.type", t.value) for t in Hendelsestype}
    for type_, utfall in alene.items():
        if utfall is not None:
            assert utfall == motor.svar(FORELDELSESVIRKNING, {"hendelse.type": type_.value})
    uten_virkning = {t for t, u in alene.items() if isinstance(u, Avgjort) and isinstance(u.verdi, IngenVirkning)}
    assert Hendelsestype.PURRING in uten_virkning
    assert not {Hendelsestype.ERKJENNELSE, Hendelsestype.VARSEL_INNKREVINGSLOVEN_25} & uten_virkning


def test_uten_regler_er_det_ikke_noe_en_kode_avgjoer() -> None:
    tom = regelbok().bygg((), (), lambda *_: ())
    assert skalar_motor(tom).alene(FORELDELSESVIRKNING, "hendelse.type", "PURRING") is None
