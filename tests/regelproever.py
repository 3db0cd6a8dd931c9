"""Det prøvene av enkeltregler har felles: svarer en endret regelbok noe annet enn den som er, på eksemplene?

Brukes av `test_hver_regel_trengs`, der en regel tas ut, og av `verktoey/muter_regler.py`, der én ting i den endres.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from eksempelleser import HELE, Eksempel, eksempler, raden, spoersmaalet, utfallstekster
from innkrevingsregler.motor.kleene import oppfylt
from innkrevingsregler.motor.skalar import Skalar
from innkrevingsregler.motor.svar import Motor, Proeve
from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.begreper.regelverk import REGELVERK_UTLEGG
from innkrevingsregler.regelform.felter import ALLE_FELTER
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regler import ALLE_REGLER, regelbok

BEGREPSEKSEMPLER = tuple(e for e in eksempler() if e.spoersmaal not in HELE and e.uten_unntak is None)
"""Eksemplene om ett begrep. De som gjelder en hel del av vurderingen, prøver mer enn reglene om ett spørsmål."""
SPOERSMAAL = {r.id: r.om.noekkel for r in ALLE_REGLER}
"""Spørsmålet hver regel svarer på."""


@functools.cache
def fasit(e: Eksempel) -> tuple[dict[str, Any], str]:
    """Svaret på eksemplet, og hjemmelen, med regelboken slik den er."""
    return utfallstekster(e)


class Kleene:
    """Statusgiveren som prøver vilkårene slik de står. Hver bok brukes til få svar, og da lønner det seg ikke å
    kompilere reglene; at den skalare motoren svarer det samme, er prøvd for seg.
    """

    navn = "kleene"

    def __init__(self, bok: Regelbok) -> None:
        self._virksomme = bok.virksomme

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven av reglene om et spørsmål."""
        vilkaar = tuple(v.vilkaar for v in self._virksomme[spoersmaal])
        return lambda rad: tuple(oppfylt(v, rad) for v in vilkaar)


def boken_av(regler: Iterable[Regel]) -> Regelbok:
    """En bok av disse reglene. Reiser Regelfeil når de ikke kan stå sammen.

    Henvisningene er kontrollert i den hele boken, og en periode som er tatt bort, er det nettopp ikke tekst for.
    """
    return Regelbok.bygg(regler, ALLE_FELTER, lambda *_: ())


def motor_for(bok: Regelbok) -> Motor:
    """Motoren for en bok som skal svare på lite."""
    return Motor(bok, Kleene(bok))


@functools.cache
def boken_om(noekkel: str) -> Regelbok:
    """Reglene om spørsmålet og det svaret bygger på: resten kan ikke endre det."""
    trengs = _trengs(noekkel)
    return boken_av(r for r in ALLE_REGLER if r.om in trengs)


@functools.cache
def _trengs(noekkel: str) -> frozenset[Spoersmaal]:
    """Spørsmålet, og alle det bygger på."""
    funnet: dict[Spoersmaal, None] = {}
    neste = [s for s in regelbok().spoersmaal if s.noekkel == noekkel]
    while neste:
        spoersmaal = neste.pop()
        if spoersmaal not in funnet:
            funnet[spoersmaal] = None
            neste += regelbok().bygger_paa[spoersmaal]
    return frozenset(funnet)


@attrs.frozen(eq=False)
class Proevd:
    """Et eksempel, fakta i det, og reglene som ikke sikkert er uten virkning der."""

    eksempel: Eksempel
    rad: Mapping[str, Any]
    virker: frozenset[str]


@functools.cache
def eksempler_om(noekkel: str) -> tuple[Proevd, ...]:
    """Eksemplene om spørsmålet."""
    return tuple(_proevd(e) for e in BEGREPSEKSEMPLER if e.spoersmaal == noekkel)


def _proevd(e: Eksempel) -> Proevd:
    spoersmaal = spoersmaalet(e)
    rad = raden(e, spoersmaal.begrep.omfang, _motor_som_den_er())
    statuser = zip(regelbok().virksomme[spoersmaal], _skalar().statuser(spoersmaal, rad), strict=True)
    return Proevd(e, rad, frozenset(v.regel.id for v, status in statuser if status is not False))


@functools.cache
def _skalar() -> Skalar:
    return Skalar(regelbok())


@functools.cache
def _motor_som_den_er() -> Motor:
    return Motor(regelbok(), _skalar())


def svaret_med(e: Eksempel, motor: Motor) -> tuple[dict[str, Any], str]:
    """Svaret og hjemmelen. Det raden bygger på – tvangsgrunnlagene, regelverket for tidligere saker – svares det på
    med den hele boken, når det ikke er spørsmålet selv.
    """
    return utfallstekster(e, motor, None if e.spoersmaal == REGELVERK_UTLEGG.navn else _motor_som_den_er())
