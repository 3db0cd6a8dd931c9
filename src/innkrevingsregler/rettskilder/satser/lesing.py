"""Leser satsfilene. Alt som er galt i en fil, meldes på én gang.

En fil har én rad for hver periode: ``fra,til,verdi,forskrift,kilde,merknad``. ``verdi`` er et tall med
punktum og høyst to desimaler, eller ordet ``mangler``; da sier merknaden hva som ikke er funnet.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.satser.serie import (
    Enhet,
    Hull,
    Sats,
    SatsFeil,
    Satsserie,
    strukturfeil,
    vedtaksdag,
)

__all__ = ["KOLONNER", "les_rader", "les_serie"]

KOLONNER = ("fra", "til", "verdi", "forskrift", "kilde", "merknad")
MANGLER = "mangler"

_TALL = re.compile(r"\d{1,6}(\.\d{1,2})?")
_DATO = re.compile(r"\d{4}-\d{2}-\d{2}")


def les_rader(tekst: str, navn: str, *, ekstra: tuple[str, ...] = ()) -> list[Mapping[str, str]]:
    """CSV-teksten som rader, etter at overskriften og antallet felter er kontrollert.

    Args:
        tekst: innholdet i filen, med ``\\n`` mellom linjene.
        navn: navnet som feilmeldingen bruker.
        ekstra: kolonner som skal stå foran de vanlige.

    Raises:
        SatsFeil: hvis overskriften eller antallet felter er galt.
    """
    ventet = [*ekstra, *KOLONNER]
    linjer = list(csv.reader(io.StringIO(tekst), strict=True))
    overskrift = linjer[0] if linjer else []
    if overskrift != ventet:
        raise SatsFeil(navn, [f"overskriften er «{','.join(overskrift)}», men skal være «{','.join(ventet)}»"])
    feil = [
        f"linje {nr}: {len(linje)} felter, skal være {len(ventet)}"
        for nr, linje in enumerate(linjer[1:], start=2)
        if len(linje) != len(ventet)
    ]
    if feil:
        raise SatsFeil(navn, feil)
    return [dict(zip(ventet, linje, strict=True)) for linje in linjer[1:]]


def les_serie(
    rader: Iterable[Mapping[str, str]],
    *,
    navn: str,
    tittel: str,
    enhet: Enhet,
    hjemmel: Henvisning,
    foer: str,
    etter: str,
) -> Satsserie:
    """Serien som radene gir. Feltene er beskrevet i :class:`Satsserie`.

    Raises:
        SatsFeil: med alle feilene – felter som ikke kan leses, hull, overlapp og uorden.
    """
    feil: list[str] = []
    lest: list[Sats | Hull] = []
    for rad in rader:
        radfeil = _feltfeil(rad)
        feil += [f"raden fra {rad['fra'] or '(tom)'}: {f}" for f in radfeil]
        if not radfeil:
            lest.append(_rad(rad))
    if feil:
        raise SatsFeil(navn, feil + strukturfeil(lest))
    return Satsserie(navn=navn, tittel=tittel, enhet=enhet, hjemmel=hjemmel, rader=tuple(lest), foer=foer, etter=etter)


def _feltfeil(rad: Mapping[str, str]) -> list[str]:
    feil = [f"{felt} er «{rad[felt]}», skal være som 2026-01-01" for felt in ("fra", "til") if not _er_dato(rad[felt])]
    if rad["verdi"] != MANGLER and not _TALL.fullmatch(rad["verdi"]):
        feil.append(f"verdi er «{rad['verdi']}», skal være som 12.25 eller 460, eller «{MANGLER}»")
    if rad["verdi"] == MANGLER and not rad["merknad"]:
        feil.append("verdien mangler, og merknaden sier ikke hvorfor")
    if rad["forskrift"]:
        try:
            vedtaksdag(rad["forskrift"])
        except ValueError as unntak:
            feil.append(f"forskrift: {unntak}")
    if not rad["kilde"]:
        feil.append("kilde er tom")
    return feil


def _er_dato(tekst: str) -> bool:
    if not _DATO.fullmatch(tekst):
        return False
    try:
        date.fromisoformat(tekst)
    except ValueError:
        return False
    return True


def _rad(rad: Mapping[str, str]) -> Sats | Hull:
    fra, til = date.fromisoformat(rad["fra"]), date.fromisoformat(rad["til"])
    forskrift = rad["forskrift"] or None
    if rad["verdi"] == MANGLER:
        return Hull(fra=fra, til=til, forskrift=forskrift, kilde=rad["kilde"], merknad=rad["merknad"])
    return Sats(
        fra=fra,
        til=til,
        verdi=Decimal(rad["verdi"]),
        forskrift=forskrift,
        kilde=rad["kilde"],
        merknad=rad["merknad"],
    )
