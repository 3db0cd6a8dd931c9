"""Skatterentens hele kroner og minste beløp, og standardkompensasjonen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from ..fakta.verdier import Oere
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORSINKELSESRENTELOVEN, SKATTEBETALINGSFORSKRIFTEN
from ..rettskilder.satser import UtenforSerie, standardkompensasjon
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from .kontroll import Rentefeil
from .satser import Rentehjemmel
from .svar import Renteberegning

__all__ = [
    "HELE_KRONER",
    "MINSTE_RENTE",
    "SKATTEHJEMLER",
    "STANDARDKOMPENSASJON",
    "Kompensasjon",
    "Skatterente",
    "kompensasjon",
    "skatterente",
]

HELE_KRONER = SKATTEBETALINGSFORSKRIFTEN.p("11-7-1")
MINSTE_RENTE = SKATTEBETALINGSFORSKRIFTEN.p("10-4-2")
STANDARDKOMPENSASJON = FORSINKELSESRENTELOVEN.p("3 a").l(2)

_KRONE = 100
_GRENSE = 50 * _KRONE
# Grensen gjelder renten av forsinkelse; for renten etter §§ 11-2 og 11-4 bare når den står alene.
_ALLTID_GRENSE = frozenset(
    {
        Rentehjemmel.SKATTEBETALINGSLOVEN_11_1,
        Rentehjemmel.SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT,
        Rentehjemmel.SKATTEBETALINGSLOVEN_11_3,
    }
)
_GRENSE_NAAR_ALENE = frozenset({Rentehjemmel.SKATTEBETALINGSLOVEN_11_2, Rentehjemmel.SKATTEBETALINGSLOVEN_11_4})
SKATTEHJEMLER = _ALLTID_GRENSE | _GRENSE_NAAR_ALENE | {Rentehjemmel.SKATTEBETALINGSLOVEN_11_5}
"""Bestemmelsene renten rundes ned til hele kroner etter."""


@attrs.frozen(kw_only=True)
class Skatterente:
    """Skatterenten i hele kroner, i begge lesninger av tvilspunkt R6. Beløpene er i øre.

    Args:
        foer: summen av radene før avrunding.
        paa_summen: kroner og grensen brukt én gang, på summen.
        per_rad: kroner og grensen brukt på hver rad.
        rente: den av de to som er valgt.
        hjemler: bestemmelsene som er brukt.
    """

    foer: Oere
    paa_summen: Oere
    per_rad: Oere
    rente: Oere
    hjemler: tuple[Henvisning, ...]


def skatterente(
    beregning: Renteberegning, *, staar_alene: bool = False, lesninger: Mapping[str, str] = MappingProxyType({})
) -> Skatterente:
    """Renten rundet ned til hele kroner, og null når den er under grensen på 50 kroner.

    Args:
        beregning: renten etter skattebetalingsloven §§ 11-1 til 11-5.
        staar_alene: for §§ 11-2 og 11-4: om renten oppstår som krav uten at hovedstolen prøves mot § 10-4-1.
        lesninger: tvilspunkt R6; ellers standarden.

    Raises:
        Rentefeil: hvis renten ikke er regnet etter skattebetalingsloven.
        UkjentLesning: for en lesning registeret ikke har.
    """
    kontroller_lesninger(lesninger)
    hjemmel = beregning.hjemmel
    if hjemmel not in SKATTEHJEMLER:
        gitt = hjemmel or "satser som er oppgitt"
        raise Rentefeil((f"bare rente etter skattebetalingsloven rundes av til hele kroner, ikke etter {gitt}",))
    med_grense = hjemmel in _ALLTID_GRENSE or (staar_alene and hjemmel in _GRENSE_NAAR_ALENE)
    paa_summen = _hele_kroner((beregning.sum,), med_grense)
    per_rad = _hele_kroner((rad.rente for rad in beregning.rader), med_grense)
    lesning = lesninger.get("R6", tvilspunkt("R6").standard)
    return Skatterente(
        foer=beregning.sum,
        paa_summen=paa_summen,
        per_rad=per_rad,
        rente=per_rad if lesning == "per_rad" else paa_summen,
        hjemler=(HELE_KRONER, MINSTE_RENTE) if med_grense else (HELE_KRONER,),
    )


def _hele_kroner(beloep: Iterable[int], med_grense: bool) -> Oere:
    kroner = (ett - ett % _KRONE for ett in beloep)
    return Oere(sum(ett for ett in kroner if ett >= _GRENSE or not med_grense))


@attrs.frozen(kw_only=True)
class Kompensasjon:
    """Standardkompensasjonen for inndrivelseskostnader.

    Args:
        beloep: øre.
        forskrift: nummeret på forskriften som fastsatte beløpet, ``None`` når det ikke er funnet.
        hjemler: bestemmelsen den er fastsatt etter.
    """

    beloep: Oere
    forskrift: str | None
    hjemler: tuple[Henvisning, ...]


def kompensasjon(dag: date) -> Kompensasjon | UtenforSerie:
    """Standardkompensasjonen som gjaldt den dagen (forsinkelsesrenteloven § 3 a andre ledd).

    Om kompensasjonen kan kreves, og hvilken dag som teller, avgjøres ikke her; forbrukere skylder den ikke.
    """
    sats = standardkompensasjon().paa(dag)
    if isinstance(sats, UtenforSerie):
        return sats
    return Kompensasjon(beloep=Oere(sats.hundredeler), forskrift=sats.forskrift, hjemler=(STANDARDKOMPENSASJON,))
