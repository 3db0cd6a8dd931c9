"""Hver regel trengs: tas den ut av regelboken, får minst ett eksempel et annet svar.

Det er dette som gjør en bestemmelse *regelfestet* i dekningsregisteret. `eksempler_som_trenger` gir funnet som data.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

import attrs
import pytest

from eksempelleser import TIDSLINJE, Eksempel, eksempler, utfallstekster
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.felter import ALLE_FELTER
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regelform.regelbok import Henvisningskontroll, Regelbok
from innkrevingsregler.regler import ALLE_REGLER, regelbok
from innkrevingsregler.rettskilder.register import kontroller

REGEL_ID = tuple(dict.fromkeys(r.id for r in ALLE_REGLER))
UNNTAK = tuple((r.id, unntatt) for r in ALLE_REGLER for unntatt in r.unntak_fra)
BEGREPSEKSEMPLER = tuple(e for e in eksempler() if e.spoersmaal != TIDSLINJE and e.uten_unntak is None)
SPOERSMAAL = {r.id: r.om.noekkel for r in ALLE_REGLER}


@functools.cache
def eksempler_som_trenger() -> Mapping[str, tuple[str, ...]]:
    """For hver regel: id-ene til eksemplene om spørsmålet som får et annet svar når regelen tas ut av regelboken."""
    return MappingProxyType(
        {id_: tuple(e.id for e in _endret(id_, _motor(id_, regelbok().uten(id_)))) for id_ in REGEL_ID}
    )


@functools.cache
def _fasit() -> Mapping[str, tuple[object, str]]:
    return {e.id: utfallstekster(e) for e in BEGREPSEKSEMPLER}


def _motor(id_: str, regler: Iterable[Regel], henvisningskontroll: Henvisningskontroll = kontroller) -> Motor:
    """Motoren for reglene om regelens spørsmål og det svaret bygger på: resten kan ikke endre det."""
    trengs = _trengs(SPOERSMAAL[id_])
    return skalar_motor(Regelbok.bygg((r for r in regler if r.om in trengs), ALLE_FELTER, henvisningskontroll))


@functools.cache
def _trengs(noekkel: str) -> frozenset[Spoersmaal]:
    """Spørsmålet, og alle det bygger på."""
    funnet: dict[Spoersmaal, None] = {}
    neste = [s for s in regelbok().spoersmaal if s.noekkel == noekkel]
    while neste:
        spoersmaal = neste.pop()
        if spoersmaal not in funnet:
            funnet[spoersmaal] = None
            neste += regelbok().bygger_paa[spoersmaal]
    return frozenset(funnet)


def _endret(id_: str, motor: Motor, *, eller_hjemmel: bool = False) -> Iterator[Eksempel]:
    """Eksemplene om regelens spørsmål som får et annet svar (eller en annen hjemmel) med denne motoren."""
    for e in BEGREPSEKSEMPLER:
        if e.spoersmaal == SPOERSMAAL[id_]:
            svar, hjemmel = utfallstekster(e, motor)
            if svar != _fasit()[e.id][0] or (eller_hjemmel and hjemmel != _fasit()[e.id][1]):
                yield e


def _med(id_: str, endre: Callable[[Regel], Regel]) -> Iterator[Regel]:
    return (endre(r) if r.id == id_ else r for r in ALLE_REGLER)


@pytest.mark.parametrize("id_", REGEL_ID)
def test_uten_regelen_svares_det_annerledes(id_: str) -> None:
    assert eksempler_som_trenger()[id_], f"ingen eksempler merker at {id_} er borte"


@pytest.mark.parametrize(("id_", "unntatt"), UNNTAK)
def test_uten_det_erklaerte_unntaket_svares_det_annerledes(id_: str, unntatt: str) -> None:
    """Går to regler med samme svar foran hverandre, er det hjemmelen som skiller."""
    regler = _med(id_, lambda r: attrs.evolve(r, unntak_fra=tuple(u for u in r.unntak_fra if u != unntatt)))
    endret = any(_endret(id_, _motor(id_, regler), eller_hjemmel=True))
    assert endret, f"ingen eksempler merker at {id_} ikke lenger er unntak fra {unntatt}"


@pytest.mark.parametrize("id_", [r.id for r in ALLE_REGLER if r.gjelder.fra or r.gjelder.til])
def test_uten_perioden_svares_det_annerledes(id_: str) -> None:
    """Regelens tid er også prøvd: gjelder den alltid, får minst ett eksempel et annet svar."""
    regler = _med(id_, lambda r: attrs.evolve(r, gjelder=attrs.evolve(r.gjelder, fra=None, til=None)))
    assert any(_endret(id_, _motor(id_, regler, _ingen_kontroll)))


def _ingen_kontroll(*_: object) -> tuple[str, ...]:
    return ()
