"""Når trekket blir et annet uten at noen melder fra: fødselsdager, 1. juli, konkursen, og dager loven ble en annen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs
from dateutil.relativedelta import relativedelta

from ..fakta.husholdning import Husholdning
from ..fakta.koder import Regelverk
from .beregning import trekkets_stoerrelse
from .svar import Trekkstoerrelse

_ALDRE = (0, 6, 11, 15, 18)
_NYE_ORDLYDER = (date(2024, 4, 8), date(2026, 1, 1), date(2027, 1, 1))


def endringer(
    husholdning: Husholdning, fra: date, til: date, *, lesninger: Mapping[str, str] | None = None
) -> tuple[Trekkstoerrelse, ...]:
    """Trekket dagen `fra`, og på hver dag til og med `til` det blir et annet. Dagen står i svarets `per`.

    Husholdningen er ellers den samme hele tiden. Reiser ValueError når `til` er før `fra`, ellers som
    `trekkets_stoerrelse`.
    """
    if til < fra:
        raise ValueError(f"til ({til}) er før fra ({fra})")
    funnet: list[Trekkstoerrelse] = []
    for dag in sorted({fra, *_dagene(husholdning, fra, til)}):
        svar = trekkets_stoerrelse(_paa(husholdning, dag), dag, lesninger=lesninger)
        if not funnet or _det_som_vises(svar) != _det_som_vises(funnet[-1]):
            funnet.append(svar)
    return tuple(funnet)


def _dagene(husholdning: Husholdning, fra: date, til: date) -> Iterator[date]:
    """Dagene noe kan bli et annet: satsene justeres 1. juli, og barna kommer i en ny aldersgruppe."""
    dager = [date(aar, 7, 1) for aar in range(fra.year, til.year + 1)]
    dager += _NYE_ORDLYDER
    dager += _konkursens_dager(husholdning)
    foedt = (barn.foedselsdato for barn in husholdning.barn or ())
    dager += [dag + relativedelta(years=alder) for dag in foedt if dag is not None for alder in _ALDRE]
    return (dag for dag in dager if fra < dag <= til)


def _konkursens_dager(husholdning: Husholdning) -> Iterator[date]:
    if husholdning.konkurs_aapnet is not None:
        yield husholdning.konkurs_aapnet
    if husholdning.konkurs_avsluttet is not None:
        yield husholdning.konkurs_avsluttet + relativedelta(days=1)


def _paa(husholdning: Husholdning, dag: date) -> Husholdning:
    """Husholdningen den dagen: før det nye regelverket kom, er et oppgitt regelverk det tidligere."""
    if husholdning.regelverk is Regelverk.NYTT and dag < _NYE_ORDLYDER[1]:
        return attrs.evolve(husholdning, regelverk=Regelverk.TIDLIGERE)
    return husholdning


def _det_som_vises(svar: Trekkstoerrelse) -> tuple[object, ...]:
    return svar.status, svar.utgangspunkt, svar.lavest, svar.hoeyest, svar.skal_beholde
