"""Betalinger og nedsettelser som gjelder flere forfallsdager, delt på hovedstolene.

Den som nevner linjer, dekker dem i den rekkefølgen de er nevnt. Nevnes ingen, sier loven ikke hvilken forfallsdag som
dekkes først (tvilspunkt P171), og heller ikke om renten eller hovedstolen dekkes først når skyldneren betaler selv
(tvilspunkt R12). Her følges én lesning av begge; renten vises i alle. Det som er forfalt, dekkes før det som ikke er
det. Nedsettes skatt, deles nedsettelsen likt på terminene (skattebetalingsforskriften § 11-1-6 andre ledd).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Ettergivelse, KravRedusert, Motregning, Trekkutbetaling
from ..fakta.koder import Linjetype
from ..fakta.verdier import Oere
from ..renter import Dekningsorden, Saldo
from ..renter.beregning import dekkes_i_rekkefoelge
from .rentekonto import PLASS, Endring, Konto, er_endring, er_fri, gjelder_flere, linjens_beloep

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
    """Kontiene, hver med sin del av det som gjelder flere av dem. Med én konto er det ingenting å dele.

    `likt` er om nedsettelser deles likt på terminene. Det ingen konto kan ta imot, står hos den siste som dekkes.
    """
    if len(kontiene) < 2:
        return tuple(kontiene)
    delte = [attrs.evolve(konto, delte=()) for konto in kontiene]
    igjen = _Linjene(kontiene)
    for hendelse in sorted(filter(er_endring, hendt), key=_rekkefoelge):
        beloep, dato = hendelse.beloep, hendelse.dato
        if not beloep or dato is None:
            continue
        if not gjelder_flere(kontiene, hendelse):
            igjen.dekk(hendelse.gjelder_linjer or (), beloep)
            continue
        staar = [saldo(konto, dato) for konto in delte]
        if hendelse.gjelder_linjer:
            delene = igjen.del_paa_kontiene(hendelse.gjelder_linjer, beloep, staar)
        elif likt and isinstance(hendelse, KravRedusert):
            delene = _uten_linjer(_likt(beloep, [x.rentebaerende for x in staar]))
        else:
            turen = _turen(delte, dato, lesninger)
            delene = _uten_linjer(_etter_tur(beloep, staar, turen, _delene(hendelse, lesninger)))
        for nr, linjer, andel in delene:
            delen = attrs.evolve(hendelse, gjelder_linjer=linjer, beloep=Oere(andel))
            delte[nr] = attrs.evolve(delte[nr], delte=(*(delte[nr].delte or ()), delen))
    return tuple(delte)


Andel = tuple[int, tuple[str, ...], int]
"""Kontoens nummer, linjene beløpet gjelder (tom: ingen er nevnt), og beløpet."""


def _uten_linjer(andeler: Iterable[int]) -> Iterator[Andel]:
    return ((nr, (), andel) for nr, andel in enumerate(andeler) if andel)


class _Linjene:
    """Det som står av hver linje når bare det som nevner linjer, er trukket fra."""

    def __init__(self, kontiene: Sequence[Konto]) -> None:
        linjene = [(nr, x) for nr, konto in enumerate(kontiene) for x in (*konto.linjer, *konto.tilhoerende)]
        self._konto = {linje.id: nr for nr, linje in linjene}
        self._type = {linje.id: linje.type for _, linje in linjene}
        self._staar = {linje.id: int(linjens_beloep(linje) or 0) for _, linje in linjene}

    def dekk(self, linjer: Iterable[str], beloep: int) -> None:
        """Trekk fra det linjene tar, i den rekkefølgen de er nevnt."""
        for id_ in linjer:
            beloep -= self._ta(id_, beloep)

    def del_paa_kontiene(self, linjer: Sequence[str], beloep: int, staar: Sequence[Saldo]) -> Iterator[Andel]:
        """Beløpet delt på linjene; det de ikke kan ta imot, står hos den siste. `staar` er det som står av kontiene."""
        kjente = [id_ for id_ in linjer if id_ in self._konto]
        ledig: list[dict[str, int]] = [dict(zip(Saldo._fields, saldo, strict=True)) for saldo in staar]
        for nr, id_ in enumerate(kjente, 1):
            konto, plass = self._konto[id_], PLASS.get(self._type[id_] or Linjetype.HOVEDSTOL)
            # Renten står i kontoen slik den er regnet, ikke slik linjen sier.
            grense = beloep if plass in (None, "renter") else min(beloep, ledig[konto][plass])
            tar = self._ta(id_, grense)
            if plass is not None:
                ledig[konto][plass] -= tar
            beloep -= tar
            if andel := tar + (beloep if nr == len(kjente) else 0):
                yield konto, (id_,), andel

    def _ta(self, id_: str, beloep: int) -> int:
        tar = min(beloep, self._staar.get(id_, 0))
        self._staar[id_] = self._staar.get(id_, 0) - tar
        return tar


def _rekkefoelge(hendelse: Endring) -> tuple[date, bool, bool, int]:
    """Nedsettelser virker før betalinger samme dag, og det som nevner linjer, før det som ikke gjør det."""
    nedsatt = isinstance(hendelse, _NEDSETTELSER)
    return (hendelse.dato or date.min, not nedsatt, er_fri(hendelse), hendelse.beloep or 0)


def _turen(kontiene: Sequence[Konto], dato: date, lesninger: Mapping[str, str]) -> list[int]:
    """Kontienes plass i den rekkefølgen de dekkes: det forfalte først."""
    yngste = lesninger.get("P171") == "yngste_foerst"

    def noekkel(nr: int) -> tuple[bool, int]:
        forfall = kontiene[nr].forfall
        if forfall is None:
            return (True, 0)
        return (forfall > dato, -forfall.toordinal() if yngste and forfall <= dato else forfall.toordinal())

    return sorted(range(len(kontiene)), key=noekkel)


def _delene(hendelse: Endring, lesninger: Mapping[str, str]) -> tuple[int, ...]:
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
