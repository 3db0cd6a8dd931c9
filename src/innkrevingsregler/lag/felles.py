"""Det lagene har felles: spørsmålet som stilles, og statusen til et svar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

import attrs

from ..fakta.krav import Krav
from ..motor.svar import Motor
from ..regelform.utfall import Avgjort, Konflikt, Skjoenn, Trenger, Tvil, UtenforDekning, Utfall
from ..rettskilder.henvisning import Henvisning

T = TypeVar("T")


# Uten plasser (`slots`) er en frossen klasse raskere å lage, og det lages nye for hvert krav og hver lesning.
@attrs.frozen(slots=False)
class Emne:
    """Det et lag svarer for: kravet, dagen, motoren og de valgte lesningene."""

    motor: Motor
    krav: Krav
    per: date
    lesninger: Mapping[str, str]


class Status(StrEnum):
    """Hva slags svar en del av vurderingen er."""

    AVGJORT = "AVGJORT"
    TRENGER = "TRENGER"
    SKJOENN = "SKJOENN"
    TVIL = "TVIL"
    KONFLIKT = "KONFLIKT"
    UTENFOR_DEKNING = "UTENFOR_DEKNING"


def status_for(utfall: Utfall) -> Status:
    """Statusen til et svar."""
    return {
        Avgjort: Status.AVGJORT,
        Trenger: Status.TRENGER,
        Skjoenn: Status.SKJOENN,
        Tvil: Status.TVIL,
        Konflikt: Status.KONFLIKT,
        UtenforDekning: Status.UTENFOR_DEKNING,
    }[type(utfall)]


def unike(verdier: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(verdier))


FLEST_FORENEDE = 20_000
"""Så mange foreninger av hjemler huskes; da glemmes alle."""
_Settene = tuple[tuple[Henvisning, ...], ...]
_FORENEDE: dict[tuple[int, ...], tuple[_Settene, tuple[Henvisning, ...]]] = {}


def forenet(settene: _Settene) -> tuple[Henvisning, ...]:
    """Bestemmelsene i settene, hver én gang, i rekkefølge.

    Hjemlene til et svar er alltid den samme tuppelen, så foreningen av dem huskes på hvilke tupler det er. De holdes i
    live så lenge foreningen huskes; da kan ingen annen tuppel få plassen deres.
    """
    noekkel = tuple(map(id, settene))
    if (funnet := _FORENEDE.get(noekkel)) is None:
        if len(_FORENEDE) >= FLEST_FORENEDE:
            _FORENEDE.clear()
        funnet = _FORENEDE[noekkel] = (settene, unike([h for sett in settene for h in sett]))
    return funnet[1]


def med_lagene(utfall: Utfall, lag: Mapping[str, Utfall | None]) -> Utfall:
    """Svaret, der fakta som er svar fra lagene foran, er byttet ut med det de svarene selv mangler."""
    if not isinstance(utfall, Trenger):
        return utfall
    under = [lag[v.noekkel] for v in utfall.fakta if v.noekkel in lag]
    fakta = [v for v in utfall.fakta if not isinstance(lag.get(v.noekkel), Trenger | UtenforDekning)]
    fakta += [v for u in under if isinstance(u, Trenger) for v in u.fakta]
    utenfor = [u for u in under if isinstance(u, UtenforDekning)]
    if not fakta and utenfor:
        hjemler = unike(h for u in utenfor for h in u.hjemler)
        return UtenforDekning(hvorfor="; ".join(unike(u.hvorfor for u in utenfor)), hjemler=hjemler, spor=utfall.spor)
    return attrs.evolve(utfall, fakta=unike(fakta), kan_falle_utenfor=utfall.kan_falle_utenfor or bool(utenfor))
