"""Betalinger og nedsettelser som ikke nevner linjer, delt på hovedstoler med ulikt forfall.

Loven sier ikke hvilken forfallsdag som dekkes først (tvilspunkt P171), og heller ikke om renten eller hovedstolen
dekkes først når skyldneren betaler selv (tvilspunkt R12). Her følges én lesning av begge; renten vises i alle. Det som
er forfalt, dekkes før det som ikke er det. Nedsettes skatt, deles nedsettelsen likt på terminene
(skattebetalingsforskriften § 11-1-6 andre ledd).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Ettergivelse, KravRedusert, Motregning, Trekkutbetaling
from ..fakta.verdier import Oere
from ..renter import Dekningsorden, Saldo
from ..renter.beregning import dekkes_i_rekkefoelge
from .rentekonto import FriHendelse, Konto, er_fri

Saldoen = Callable[[Konto, date], Saldo]
"""Det som står av kontoen en dag, med det som er delt ut så langt."""

_NEDSETTELSER = (KravRedusert, Ettergivelse)
_BAERER_RENTE = (0, 1)
"""Plassene i saldoen en nedsettelse tar av: hovedstolen og tillegget."""


def fordelt(
    kontiene: Sequence[Konto],
    hendt: Iterable[Hendelse],
    lesninger: Mapping[str, str],
    saldo: Saldoen,
    *,
    likt: bool,
) -> tuple[Konto, ...]:
    """Kontiene, hver med sin del av det som ikke nevner linjer. Med én konto er det ingenting å dele.

    `likt` er om nedsettelser deles likt på terminene. Det ingen konto kan ta imot, står hos den siste som dekkes.
    """
    if len(kontiene) < 2:
        return tuple(kontiene)
    delte = [attrs.evolve(konto, frie=()) for konto in kontiene]
    for hendelse in sorted(filter(er_fri, hendt), key=_rekkefoelge):
        beloep, dato = hendelse.beloep, hendelse.dato
        if not beloep or dato is None:
            continue
        staar = [saldo(konto, dato) for konto in delte]
        if likt and isinstance(hendelse, KravRedusert):
            andeler = _likt(beloep, [x.rentebaerende for x in staar])
        else:
            andeler = _etter_tur(beloep, staar, _turen(delte, dato, lesninger), _delene(hendelse, lesninger))
        delte = [_med(konto, hendelse, andel) for konto, andel in zip(delte, andeler, strict=True)]
    return tuple(delte)


def _rekkefoelge(hendelse: FriHendelse) -> tuple[date, bool, int]:
    """Nedsettelser virker før betalinger samme dag."""
    return (hendelse.dato or date.min, not isinstance(hendelse, _NEDSETTELSER), hendelse.beloep or 0)


def _turen(kontiene: Sequence[Konto], dato: date, lesninger: Mapping[str, str]) -> list[int]:
    """Kontienes plass i den rekkefølgen de dekkes: det forfalte først."""
    yngste = lesninger.get("P171") == "yngste_foerst"

    def noekkel(nr: int) -> tuple[bool, int]:
        forfall = kontiene[nr].forfall
        if forfall is None:
            return (True, 0)
        return (forfall > dato, -forfall.toordinal() if yngste and forfall <= dato else forfall.toordinal())

    return sorted(range(len(kontiene)), key=noekkel)


def _delene(hendelse: FriHendelse, lesninger: Mapping[str, str]) -> tuple[int, ...]:
    """Plassen i saldoen til delene hendelsen dekker, i rekkefølge."""
    if isinstance(hendelse, _NEDSETTELSER):
        return _BAERER_RENTE
    if isinstance(hendelse, Trekkutbetaling):
        return dekkes_i_rekkefoelge(Dekningsorden.TREKK, lesninger)
    if isinstance(hendelse, Motregning) or lesninger.get("R12") != "renter_foerst":
        return dekkes_i_rekkefoelge(Dekningsorden.HOVEDSTOL_FOERST, lesninger)
    return dekkes_i_rekkefoelge(Dekningsorden.RENTE_FOERST, lesninger)


def _etter_tur(beloep: int, staar: Sequence[Saldo], turen: Sequence[int], delene: Iterable[int]) -> list[int]:
    """Beløpet delt: hver del av kravet dekkes i alle kontiene, etter tur, før den neste delen."""
    andeler = [0] * len(staar)
    for del_ in delene:
        for nr in turen:
            tar = min(beloep, staar[nr][del_])
            andeler[nr] += tar
            beloep -= tar
    andeler[turen[-1]] += beloep
    return andeler


def _likt(beloep: int, staar: Sequence[int]) -> list[int]:
    """Beløpet delt så likt det går uten at noen får mer enn det som står; overskytende øre hos de første."""
    andeler = [0] * len(staar)
    while beloep and (aapne := [nr for nr, sum_ in enumerate(staar) if andeler[nr] < sum_]):
        hver = max(beloep // len(aapne), 1)
        for nr in aapne:
            tar = min(hver, staar[nr] - andeler[nr], beloep)
            andeler[nr] += tar
            beloep -= tar
    andeler[-1] += beloep
    return andeler


def _med(konto: Konto, hendelse: FriHendelse, andel: int) -> Konto:
    return attrs.evolve(konto, frie=(*(konto.frie or ()), *_delen(hendelse, andel)))


def _delen(hendelse: FriHendelse, andel: int) -> Iterator[Hendelse]:
    if andel:
        yield attrs.evolve(hendelse, beloep=Oere(andel))
