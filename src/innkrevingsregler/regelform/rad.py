"""En rad som regner ut fakta etter hvert som de trengs, og som kan legges oppå en annen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping
from types import MappingProxyType
from typing import Any, TypeVar, overload

from .variabler import Omfang, Verdi

T = TypeVar("T")

Gruppe = Callable[[Any], Mapping[str, Verdi | None]]
"""Fakta som regnes ut samlet av det raden gjelder, første gang noen spør etter ett av dem."""

FAKTA = frozenset(omfang.value for omfang in Omfang)
"""Det nøkkelen til et faktum begynner med. De andre er svar, lesninger, skjønn og tekster som mangler."""

UKJENT_NOEKKEL = object()
"""Det `kjent` svarer med når faktumet verken er regnet ut eller satt."""


_INGEN: Mapping[str, Any] = MappingProxyType({})


def _er_fakta(noekler: Collection[str]) -> bool:
    return not noekler or FAKTA.issuperset([n.partition(".")[0] for n in noekler])


class LatRad(MutableMapping[str, Verdi | None]):
    """En rad der noe regnes ut først når det spørres om.

    `kjent` er fakta som alt er regnet ut. `gjelder` er det raden handler om, og `felt` hvordan ett faktum alene leses
    eller regnes ut av det. `grupper` er det som ellers kan komme til: det nøklene begynner med, fram til punktum, og
    utregningene, som tas i tur og orden til det det spørres om, er der. Ingen av dem endrer det som er kjent. `under`
    er en rad som svarer på resten. Den som går gjennom hele raden, får alt regnet ut.

    `bare_fakta` er om raden og det den ligger oppå, bare kan svare på fakta: ikke på hva en lesning eller et skjønn er.
    Slikt må settes i en rad før en annen legges oppå den.
    """

    __slots__ = ("_grupper", "_under", "bare_fakta", "felt", "gjelder", "kjent")

    def __init__(
        self,
        kjent: MutableMapping[str, Verdi | None],
        grupper: Mapping[str, tuple[Gruppe, ...]] = _INGEN,
        felt: Mapping[str, Callable[[Any], Verdi | None]] = _INGEN,
        gjelder: object = None,
        under: Mapping[str, Verdi | None] = _INGEN,
    ) -> None:
        self.kjent = kjent
        self._grupper = grupper
        self._under = under
        self.felt = felt
        self.gjelder = gjelder
        self.bare_fakta: bool = (under.bare_fakta if type(under) is LatRad else not under) and _er_fakta(kjent)

    @overload
    def get(self, noekkel: str, /) -> Verdi | None: ...
    @overload
    def get(self, noekkel: str, ellers: Verdi | T, /) -> Verdi | T | None: ...
    def get(self, noekkel: str, ellers: object = None, /) -> object:
        """Som i en vanlig rad. Motoren leser med denne, så den går raskeste vei."""
        rad: Mapping[str, Verdi | None] = self
        prefiks = ""
        # Ned gjennom radene den ligger oppå; et kall for hver av dem var det meste av tiden.
        while type(rad) is LatRad:
            kjent = rad.kjent
            if noekkel in kjent:
                return kjent[noekkel]
            if noekkel in rad.felt:
                verdi = kjent[noekkel] = rad.felt[noekkel](rad.gjelder)
                return verdi
            if rad._grupper:
                prefiks = prefiks or noekkel.partition(".")[0]
                if prefiks in rad._grupper and rad._regn_ut(prefiks, noekkel):
                    return kjent[noekkel]
            rad = rad._under
        return rad.get(noekkel, ellers)

    def __getitem__(self, noekkel: str) -> Verdi | None:
        verdi = self.get(noekkel, UKJENT_NOEKKEL)
        if verdi is UKJENT_NOEKKEL:
            raise KeyError(noekkel)
        return verdi  # type: ignore[return-value]  # det eneste som ikke er en verdi, er tatt ut

    def __setitem__(self, noekkel: str, verdi: Verdi | None) -> None:
        self.kjent[noekkel] = verdi
        self.bare_fakta = self.bare_fakta and _er_fakta((noekkel,))

    def __delitem__(self, noekkel: str) -> None:
        raise TypeError(f"{noekkel}: et faktum i en rad kan settes, men ikke fjernes")

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._under, *self.egne())))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def egne(self) -> Mapping[str, Verdi | None]:
        """Alle fakta raden selv kan gi, uten dem i raden den ligger oppå."""
        for noekkel in self.felt:
            self.get(noekkel)
        for prefiks in tuple(self._grupper):
            self._regn_ut(prefiks)
        return self.kjent

    def _regn_ut(self, prefiks: str, noekkel: str = "") -> bool:
        """Regn ut gruppene med det som begynner slik, til faktumet er der; sier om det kom. Uten nøkkel: alle."""
        while gruppene := self._grupper.get(prefiks):
            igjen = {p: g for p, g in self._grupper.items() if p != prefiks}
            # Er alt regnet ut, går oppslaget rett til raden under.
            self._grupper = igjen if len(gruppene) == 1 else {**igjen, prefiks: gruppene[1:]}
            self.kjent.update({**gruppene[0](self.gjelder), **self.kjent})
            if noekkel in self.kjent:
                return True
        return False
