"""Forbeholdene særloven tar om tvangsgrunnlaget eller kraften i det, for hvert krav i katalogen.

``forbehold.csv`` har én rad for hvert forbehold. Et krav uten rad har ingen; en kravkode arver listepunktets, som
ellers i katalogen. Radene er lest i setningene ``tvangsgrunnlag.csv`` siterer, og i leddet de står i.

    >>> from innkrevingsregler.rettskilder.katalog.forbehold import forbehold_for
    >>> [str(f.hjemmel) for f in forbehold_for("innkrevingsforskriften_2-8_innkrevingsloven_7")]
    ['innkrevingsloven § 7 tredje ledd']
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import finn
from innkrevingsregler.rettskilder.katalog.lasting import Tabellrad, les, normaliser
from innkrevingsregler.rettskilder.katalog.rad import KatalogFeil

__all__ = ["Forbehold", "Forbeholdsslag", "bygg_forbehold", "forbehold_for"]

KOLONNER = ("kode", "forbehold", "hjemmel")


class Forbeholdsslag(StrEnum):
    """Hva særloven tar forbehold om.

    * ``ENDELIG_VEDTAK``: vedtaket er tvangsgrunnlag etter særloven først når det er endelig.
    * ``SOEKSMAAL_UTSETTER``: søksmål mot staten om vedtaket utsetter tvangskraften.
    * ``KLAGE_UTSETTER``: innkrevingen kan ikke begynne før en klage er avgjort.
    """

    ENDELIG_VEDTAK = "ENDELIG_VEDTAK"
    SOEKSMAAL_UTSETTER = "SOEKSMAAL_UTSETTER"
    KLAGE_UTSETTER = "KLAGE_UTSETTER"


@attrs.frozen
class Forbehold:
    """Ett forbehold, med bestemmelsen det står i."""

    slag: Forbeholdsslag
    hjemmel: Henvisning


def forbehold_for(kode: str) -> tuple[Forbehold, ...]:
    """Forbeholdene for kravtypen med denne koden, i tabellens rekkefølge. Tomt også når koden er ukjent.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    rad = finn(kode)
    if rad is None:
        return ()
    koder = (rad.kode, rad.listepunkt.kode) if rad.listepunkt else (rad.kode,)
    return next((_innlest()[n] for n in map(normaliser, koder) if n in _innlest()), ())


def bygg_forbehold(rader: Iterable[Tabellrad]) -> Mapping[str, tuple[Forbehold, ...]]:
    """Forbeholdene etter normalisert kode.

    Raises:
        KatalogFeil: med alle feilene: ukjent kode eller slag, en bestemmelse som ikke kan leses, eller samme rad igjen.
    """
    funnet: dict[str, tuple[Forbehold, ...]] = {}
    feil: list[str] = []
    for rad in rader:
        kode = rad["kode"]
        if finn(kode) is None:
            feil.append(f"{kode}: koden finnes ikke i katalogen")
        try:
            ett = Forbehold(Forbeholdsslag(rad["forbehold"]), Henvisning.fra_kode(rad["hjemmel"]))
        except ValueError as e:
            feil.append(f"{kode}: {e}")
            continue
        tidligere = funnet.get(normaliser(kode), ())
        if ett in tidligere:
            feil.append(f"{kode}: forbeholdet står to ganger")
        funnet[normaliser(kode)] = (*tidligere, ett)
    if feil:
        raise KatalogFeil(feil)
    return MappingProxyType(funnet)


@functools.cache
def _innlest() -> Mapping[str, tuple[Forbehold, ...]]:
    return bygg_forbehold(les("forbehold.csv", KOLONNER))
