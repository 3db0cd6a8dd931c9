"""En rad som regner ut fakta etter hvert som de trengs, og som kan legges oppå en annen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from types import MappingProxyType
from typing import TypeVar, overload

from .variabler import Verdi

T = TypeVar("T")

Gruppe = Callable[[], Mapping[str, Verdi | None]]
"""Fakta som regnes ut samlet, første gang noen spør etter ett av dem."""


class LatRad(MutableMapping[str, Verdi | None]):
    """En rad der noe regnes ut først når det spørres om.

    `kjent` er det som alt er regnet ut. `grupper` er det som kan komme til: det nøklene begynner med, fram til punktum,
    og utregningen. Det endrer ikke det som er kjent. `under` er en rad som svarer på resten. Den som går gjennom hele
    raden, får alt regnet ut.
    """

    __slots__ = ("_grupper", "_kjent", "_under")

    def __init__(
        self,
        kjent: MutableMapping[str, Verdi | None],
        grupper: dict[str, Gruppe] | None = None,
        under: Mapping[str, Verdi | None] = MappingProxyType({}),
    ) -> None:
        self._kjent = kjent
        self._grupper = grupper or {}
        self._under = under

    @overload
    def get(self, noekkel: str, /) -> Verdi | None: ...
    @overload
    def get(self, noekkel: str, ellers: Verdi | T, /) -> Verdi | T | None: ...
    def get(self, noekkel: str, ellers: object = None, /) -> object:
        """Som i en vanlig rad. Motoren leser med denne, så den går raskeste vei."""
        kjent = self._kjent
        if noekkel in kjent:
            return kjent[noekkel]
        if self._grupper:
            self._regn_ut(noekkel.partition(".")[0])
            if noekkel in kjent:
                return kjent[noekkel]
        return self._under.get(noekkel, ellers)

    def __getitem__(self, noekkel: str) -> Verdi | None:
        if noekkel not in self._kjent:
            self._regn_ut(noekkel.partition(".")[0])
        return self._kjent[noekkel] if noekkel in self._kjent else self._under[noekkel]

    def __setitem__(self, noekkel: str, verdi: Verdi | None) -> None:
        self._kjent[noekkel] = verdi

    def __delitem__(self, noekkel: str) -> None:
        raise TypeError(f"{noekkel}: et faktum i en rad kan settes, men ikke fjernes")

    def __iter__(self) -> Iterator[str]:
        for prefiks in tuple(self._grupper):
            self._regn_ut(prefiks)
        return iter(dict.fromkeys((*self._under, *self._kjent)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _regn_ut(self, prefiks: str) -> None:
        if prefiks in self._grupper:
            self._kjent.update({**self._grupper[prefiks](), **self._kjent})
            del self._grupper[prefiks]
