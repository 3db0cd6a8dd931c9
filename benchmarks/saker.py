"""Sakene det måles på: frø inn, like mange varierte saker ut, hver gang de samme.

En sak er alt reglene kan spørre om for én kravlinje, én hendelse og én utleggssak, og alt er kjent. Skjønnet er gjort
og tvilspunktene lest av den som spør. Fordelingen er valgt slik at de fleste spørsmål får svar; det er sporet som
koster, og en portefølje der ingenting treffer, ville vært for billig.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta

from innkrevingsregler.fakta.koder import Innkrever, Linjetype, Sakstype
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verdi, Verditype
from innkrevingsregler.regelform.vilkaar import Blant, blader, variabler

FROE = 20261122
"""Frøet sakene trekkes med."""

Sak = Mapping[str, Verdi]
"""Variabelnøkkel → verdi, slik motoren tar imot den."""

_VANLIG: Mapping[str, tuple[Verdi, float]] = {
    "linje.type": (Linjetype.HOVEDSTOL.value, 0.7),
    "krav.innkrever": (Innkrever.INNKREVINGSMYNDIGHETEN.value, 0.85),
    "sak.type": (Sakstype.UTLEGG.value, 0.85),
}
"""Den vanligste verdien, og hvor ofte den trekkes."""

_PER = tuple(date(aar, maaned, 1) for aar in (2026, 2027, 2028) for maaned in (1, 4, 7, 10))
"""En portefølje vurderes på én dag; sakene her kommer fra tolv slike."""

_ANNET_STED = "Oslo"
_ANDEL_NEVNT = 0.8
_ANDEL_JA = 0.3
_DAGER_RUNDT = 800
_RUNDT = 2
"""Så langt fra en grense et tall trekkes; et beløp skilles oftest fra null."""


def lag_saker(regelbok: Regelbok, antall: int, froe: int = FROE) -> tuple[Sak, ...]:
    """Så mange saker, med en verdi for hver variabel reglene spør om. Svar på begreper er ikke med."""
    trekning = random.Random(froe)
    nevnte = _nevnte(regelbok)
    return tuple({v.noekkel: _trekk(trekning, v, n) for v, n in nevnte.items()} for _ in range(antall))


def lesninger(sak: Sak) -> dict[str, str]:
    """Lesningen av hvert tvilspunkt i saken, slik `lesninger=` vil ha dem."""
    return {noekkel.removeprefix("tvil."): str(verdi) for noekkel, verdi in sak.items() if noekkel.startswith("tvil.")}


def _nevnte(regelbok: Regelbok) -> dict[Variabel, tuple[Verdi, ...]]:
    """Variablene reglene spør om, med verdiene de skiller på."""
    vilkaar = [r.vilkaar for regler in regelbok.virksomme.values() for r in regler]
    alle = dict.fromkeys(v for tre in vilkaar for v in variabler(tre) if v.slag is not Slag.BEGREP)
    return {
        variabel: tuple(
            dict.fromkeys(
                verdi
                for tre in vilkaar
                for blad in blader(tre)
                if blad.variabel == variabel
                for verdi in (blad.verdier if isinstance(blad, Blant) else (blad.grense,))
            )
        )
        for variabel in alle
    }


def _trekk(trekning: random.Random, variabel: Variabel, nevnte: tuple[Verdi, ...]) -> Verdi:
    """En verdi: oftest en reglene skiller på, ellers en av de andre lovlige."""
    vanligst, andel = _VANLIG.get(variabel.noekkel, (None, 0.0))
    if vanligst is not None and trekning.random() < andel:
        return vanligst
    if variabel.noekkel == "krav.per":
        return trekning.choice(_PER)
    if variabel.verditype is Verditype.BOOL:
        return trekning.random() < _ANDEL_JA
    grense = trekning.choice(nevnte)
    if isinstance(grense, date):
        return grense + timedelta(days=trekning.randint(-_DAGER_RUNDT, _DAGER_RUNDT))
    if variabel.verditype in (Verditype.HELTALL, Verditype.OERE):
        assert isinstance(grense, int)
        return grense + trekning.randint(-_RUNDT, _RUNDT)
    andre = variabel.domene or (_ANNET_STED,)
    if variabel.verditype in (Verditype.KODE, Verditype.TEKST):
        return trekning.choice(nevnte if trekning.random() < _ANDEL_NEVNT else andre)
    raise TypeError(f"{variabel.noekkel}: ingen fordeling for {variabel.verditype.value}")
