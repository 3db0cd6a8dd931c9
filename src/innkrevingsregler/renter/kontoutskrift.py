"""Kontoutskriften: det samme som beregningen, slik en skyldner kan lese den."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from ..fakta.verdier import Oere
from ..rettskilder.henvisning import Henvisning
from .hendelser import Betaling, Saldo, Tillegg
from .svar import Bevegelse, Renteberegning, Renterad

__all__ = ["Kontopost", "Kontoutskrift", "Postslag", "kontoutskrift"]


class Postslag(StrEnum):
    """Hva en post er."""

    RENTE = "RENTE"
    PAUSE = "PAUSE"
    TILLEGG = "TILLEGG"
    NEDSETTELSE = "NEDSETTELSE"
    BETALING = "BETALING"


@attrs.frozen(kw_only=True)
class Kontopost:
    """Én linje på utskriften.

    Args:
        dato: dagen posten virker; for en rente første dag etter raden.
        slag: hva posten er.
        beloep: øre; negativt for betalinger og nedsettelser, med hele beløpet også når noe er til overs.
        til_overs: den delen av beløpet som ikke hadde noe å dekke.
        saldo: kravet etter posten.
        grunnlag: raden eller bevegelsen posten viser.
        hjemler: bestemmelsene.
    """

    dato: date
    slag: Postslag
    beloep: int
    til_overs: Oere
    saldo: Saldo
    grunnlag: Renterad | Bevegelse
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Kontoutskrift:
    """Kravet fra en dag til en annen.

    Args:
        fra, til: tidsrommet.
        inngaaende: kravet ved begynnelsen.
        poster: det som hendte, i tidsorden.
        utgaaende: kravet ved slutten.
        til_overs: det som er betalt eller nedsatt for mye.
        prognose: om noe bygger på en oppgitt sats.
    """

    fra: date
    til: date
    inngaaende: Saldo
    poster: tuple[Kontopost, ...]
    utgaaende: Saldo
    til_overs: Oere
    prognose: bool


def kontoutskrift(beregning: Renteberegning) -> Kontoutskrift:
    """Utskriften av beregningen."""
    return Kontoutskrift(
        fra=beregning.fra,
        til=beregning.til,
        inngaaende=beregning.aapning,
        poster=tuple(_poster(beregning)),
        utgaaende=beregning.saldo,
        til_overs=beregning.til_overs,
        prognose=beregning.prognose,
    )


def _poster(beregning: Renteberegning) -> Iterator[Kontopost]:
    saldo, vist = beregning.aapning, 0
    for bevegelse in beregning.bevegelser:
        for rad in beregning.rader[vist : bevegelse.etter_rad]:
            saldo = _med_rente(saldo, rad)
            yield _rentepost(rad, saldo)
        vist = bevegelse.etter_rad
        saldo = _etter(saldo, bevegelse)
        yield _bevegelsespost(bevegelse, saldo)
    for rad in beregning.rader[vist:]:
        saldo = _med_rente(saldo, rad)
        yield _rentepost(rad, saldo)


def _med_rente(saldo: Saldo, rad: Renterad) -> Saldo:
    return saldo._replace(renter=Oere(saldo.renter + rad.rente))


def _etter(saldo: Saldo, bevegelse: Bevegelse) -> Saldo:
    fortegn = 1 if isinstance(bevegelse.hendelse, Tillegg) else -1
    return Saldo(*(Oere(staar + fortegn * endret) for staar, endret in zip(saldo, bevegelse.fordelt, strict=True)))


def _rentepost(rad: Renterad, saldo: Saldo) -> Kontopost:
    return Kontopost(
        dato=rad.til,
        slag=Postslag.PAUSE if rad.satsperiode.pause else Postslag.RENTE,
        beloep=rad.rente,
        til_overs=Oere(0),
        saldo=saldo,
        grunnlag=rad,
        hjemler=rad.hjemler,
    )


def _bevegelsespost(bevegelse: Bevegelse, saldo: Saldo) -> Kontopost:
    hendelse = bevegelse.hendelse
    if isinstance(hendelse, Tillegg):
        slag, beloep = Postslag.TILLEGG, int(hendelse.beloep)
    else:
        slag = Postslag.BETALING if isinstance(hendelse, Betaling) else Postslag.NEDSETTELSE
        beloep = -hendelse.beloep
    return Kontopost(
        dato=bevegelse.dato,
        slag=slag,
        beloep=beloep,
        til_overs=bevegelse.til_overs,
        saldo=saldo,
        grunnlag=bevegelse,
        hjemler=bevegelse.hjemler,
    )
