"""Det avledningene har felles: raden, og små regnestykker der ukjent er et svar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs
from dateutil.relativedelta import relativedelta

from ..fakta.faktum import Faktum
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype
from ..fakta.krav import Krav
from ..fakta.slag import Enkelt, felt_i
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, frist
from ..regelform.variabler import Verdi
from ..rettskilder.katalog import finn

Faktarad = MutableMapping[str, Verdi | None]
"""Fakta til ett spørsmål: variabelnøkkel → verdi; None er ukjent."""


@attrs.frozen
class _Uttrekk:
    """Hvordan de enkle feltene i en faktaklasse leses: alle i ett, og plassene til kodene."""

    noekler: tuple[str, ...]
    hent: Callable[[Faktum], tuple[Verdi | Enum | None, ...]]
    koder: tuple[str, ...]


# Vanlig oppslag, ikke functools.cache: mypy vil ikke ha klasser som nøkkel der.
_UTTREKK: dict[tuple[type[Faktum], str], _Uttrekk] = {}


def enkle(faktum: Faktum, prefiks: str) -> dict[str, Verdi | None]:
    """De enkle feltene i et faktum, med nøklene de har i en rad."""
    uttrekk = _UTTREKK.get((type(faktum), prefiks)) or _uttrekk(type(faktum), prefiks)
    rad = dict(zip(uttrekk.noekler, uttrekk.hent(faktum), strict=True))
    for noekkel in uttrekk.koder:
        if (kode := rad[noekkel]) is not None:
            rad[noekkel] = enkel(kode)
    return rad  # type: ignore[return-value]  # kodene er byttet ut


def enkel(verdi: Verdi | Enum | None) -> Verdi | None:
    # `value` går gjennom en egenskap i Python; `_value_` er den samme verdien.
    return verdi._value_ if isinstance(verdi, Enum) else verdi


Les = Callable[[Any], Verdi | None]
"""Hvordan ett faktum leses eller regnes ut av det raden gjelder."""

# Som _UTTREKK.
_FELT: dict[tuple[type[Faktum], str], Mapping[str, Les]] = {}


def felt(klasse: type[Faktum], prefiks: str) -> Mapping[str, Les]:
    """Nøklene de enkle feltene i klassen har i en rad, og for hver hvordan feltet leses av det raden gjelder.

    Det raden gjelder, har faktumet under navnet `prefiks`.
    """
    if (klasse, prefiks) not in _FELT:
        slagene = {f.navn: f.slag for f in felt_i(klasse).values() if isinstance(f.slag, Enkelt)}
        _FELT[klasse, prefiks] = {
            f"{prefiks}.{navn}": (_kode if slag.koder else attrgetter)(f"{prefiks}.{navn}")
            for navn, slag in slagene.items()
        }
    return _FELT[klasse, prefiks]


def _kode(sti: str) -> Les:
    hent = attrgetter(sti)

    def les(gjelder: object) -> Verdi | None:
        kode: Enum | None = hent(gjelder)
        return None if kode is None else kode._value_

    return les


def _uttrekk(klasse: type[Faktum], prefiks: str) -> _Uttrekk:
    felter = {f.navn: f.slag for f in felt_i(klasse).values() if isinstance(f.slag, Enkelt)}
    noekler = tuple(f"{prefiks}.{navn}" for navn in felter)
    koder = tuple(noekkel for noekkel, slag in zip(noekler, felter.values(), strict=True) if slag.koder)
    _UTTREKK[klasse, prefiks] = _Uttrekk(noekler, _hent(tuple(felter)), koder)
    return _UTTREKK[klasse, prefiks]


def _hent(navn: tuple[str, ...]) -> Callable[[Faktum], tuple[Verdi | Enum | None, ...]]:
    """Feltene som tuppel; attrgetter gir ikke en tuppel når det er færre enn to."""
    return attrgetter(*navn) if len(navn) > 1 else lambda faktum: tuple([getattr(faktum, n) for n in navn])


def har(hendelser: Iterable[Hendelse], *typer: Hendelsestype) -> bool:
    return any(h.type in typer for h in hendelser)


def er_kravtype(krav: Krav, koder: frozenset[str]) -> bool | None:
    """Er kravet av en av typene? Er bare arten oppgitt, er det den som gjelder, og ingen særskilt kravtype."""
    if krav.kravtype is None:
        return None if krav.rettslig_art is None else False
    rad = finn(krav.kravtype)
    return rad is not None and rad.kode in koder


def art(krav: Krav, per: date) -> str | None:
    """Den oppgitte arten står over katalogens; en ukjent kravtype gir ukjent art."""
    if krav.rettslig_art is not None:
        return krav.rettslig_art.value
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return rad.rettslig_art if rad else None


def noen(svar: Iterable[bool | None]) -> bool | None:
    """Om noen av svarene er ja; ukjent når ingen er det, men noen er ukjente."""
    sett = set(svar)
    return True if True in sett else None if None in sett else False


def alle(svar: Iterable[bool | None]) -> bool | None:
    """Om alle svarene er ja; ukjent når ingen er nei, men noen er ukjente."""
    sett = set(svar)
    return False if False in sett else None if None in sett else True


def innen(dato: date, dagen: date | None) -> bool | None:
    """Var det som skjedde den datoen, skjedd denne dagen? Ukjent når dagen er det."""
    return None if dagen is None else dato <= dagen


def senest(dato: date | None, senere: date | None) -> date | None:
    return max(dato, senere) if dato and senere else dato


def eldre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per > _om(fra, aar)


def yngre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per < _om(fra, aar)


def _om(fra: date, aar: int) -> date:
    """Den samme dagen så mange år senere. Etter siste dag det kan spørres om, er alle dager like langt fram."""
    return date.max if fra.year + aar > SISTE_DAG.year else frist(fra, aar=aar, regel=Fristregel.DAGER).siste_dag


def innen_maaneder(fra: date, antall: int, per: date) -> bool:
    """Om det ikke er gått mer enn så mange måneder. Den samme dagen i den siste måneden regnes med."""
    maaneder = (per.year - fra.year) * 12 + per.month - fra.month
    # I samme måned som fristen går ut, avgjør dagen; finnes den ikke, er siste dag i måneden den siste.
    return maaneder < antall or (maaneder == antall and per <= fra + relativedelta(months=antall))
