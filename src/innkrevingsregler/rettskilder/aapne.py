"""Listen over bestemmelser der et svar kan bli stående åpent selv om alle fakta er gitt.

Fire grunner finnes: bestemmelsen overlater vurderingen til et menneske (skjønn), den kan leses på to måter
(tvil), teksten eller satsen som trengs, er ikke funnet (mangler), eller reglene om den er ikke skrevet ferdig ennå
(uferdig). Et åpent svar ved en bestemmelse som
ikke står her, er en feil i reglene. Listen ligger i ``aapne_punkter.csv``.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import StrEnum
from importlib import resources
from types import MappingProxyType

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.tabell import les_tabell
from innkrevingsregler.rettskilder.tvil import tvil_ved

__all__ = ["Aapentpunkt", "Aapentype", "aapne_punkter", "aapne_ved", "er_aapen", "les_aapne_punkter"]

_KOLONNER = ("bestemmelse", "type", "ref", "grunn")


class Aapentype(StrEnum):
    """Hvorfor svaret kan bli stående åpent."""

    SKJOENN = "SKJOENN"
    TVIL = "TVIL"
    MANGLER = "MANGLER"
    UFERDIG = "UFERDIG"


@attrs.frozen
class Aapentpunkt:
    """Én bestemmelse der et svar kan bli stående åpent.

    Args:
        bestemmelse: hvor; alt som ligger innenfor bestemmelsen, er med.
        type: skjønn, tvil, mangler eller uferdig.
        ref: tvilspunktets id når typen er tvil, begrepets navn når den er uferdig; ellers hva vurderingen eller
            mangelen gjelder.
        grunn: begrunnelsen med egne ord.
    """

    bestemmelse: Henvisning
    type: Aapentype
    ref: str
    grunn: str


def les_aapne_punkter(navn: str, tekst: str) -> tuple[Aapentpunkt, ...]:
    """De åpne punktene i en CSV-tekst, i den rekkefølgen de står.

    Raises:
        ValueError: med én linje for hver feil: ukjent type, kode som ikke kan leses, tom ref eller grunn,
            et tvilspunkt som ikke finnes eller ikke gjelder bestemmelsen, eller samme punkt to ganger.
    """
    punkter = les_tabell(navn, tekst, _KOLONNER, _fra_rad)
    noekler = [(p.bestemmelse, p.type, p.ref) for p in punkter]
    dobbelt = sorted({f"{b.kode} ({t}, {r})" for b, t, r in noekler if noekler.count((b, t, r)) > 1})
    if dobbelt:
        raise ValueError(f"{navn}: står to ganger: {', '.join(dobbelt)}")
    return punkter


def _fra_rad(rad: Mapping[str, str]) -> Aapentpunkt:
    punkt = Aapentpunkt(
        bestemmelse=Henvisning.fra_kode(rad["bestemmelse"]),
        type=Aapentype(rad["type"]),
        ref=rad["ref"].strip(),
        grunn=rad["grunn"].strip(),
    )
    if not punkt.ref or not punkt.grunn:
        raise ValueError(f"{rad['bestemmelse']}: ref og grunn må ha tekst")
    if punkt.type is Aapentype.TVIL and punkt.ref not in {t.id for t in tvil_ved(punkt.bestemmelse)}:
        raise ValueError(f"{rad['bestemmelse']}: tvilsregisteret har ikke noe punkt {punkt.ref} om bestemmelsen")
    return punkt


@functools.cache
def aapne_punkter() -> tuple[Aapentpunkt, ...]:
    """Alle åpne punkter, i listens rekkefølge."""
    fil = resources.files("innkrevingsregler.rettskilder") / "aapne_punkter.csv"
    return les_aapne_punkter(fil.name, fil.read_text(encoding="utf-8"))


@functools.cache
def _etter_paragraf() -> Mapping[tuple[str, str], tuple[Aapentpunkt, ...]]:
    """Punktene etter kilde og paragraf, det mest presise først, ellers i listens rekkefølge."""
    grupper: dict[tuple[str, str], list[Aapentpunkt]] = {}
    for punkt in sorted(aapne_punkter(), key=lambda p: -len(p.bestemmelse.leddeling())):
        grupper.setdefault((punkt.bestemmelse.kilde, punkt.bestemmelse.paragraf), []).append(punkt)
    return MappingProxyType({noekkel: tuple(punkter) for noekkel, punkter in grupper.items()})


def er_aapen(henvisning: Henvisning, type: Aapentype | None = None) -> Aapentpunkt | None:
    """Det åpne punktet som dekker bestemmelsen, eller ``None`` når svaret der skal være avgjort.

    Et punkt gitt for et ledd dekker punktumene i leddet. Dekker flere, svares det mest presise.

    Args:
        henvisning: bestemmelsen det åpne svaret står ved.
        type: bare punkter av denne typen; ``None`` tar alle.
    """
    for punkt in _kandidater(henvisning):
        if (type is None or punkt.type is type) and punkt.bestemmelse.rammer(henvisning):
            return punkt
    return None


def aapne_ved(henvisning: Henvisning) -> tuple[Aapentpunkt, ...]:
    """De åpne punktene som dekker bestemmelsen eller ligger innenfor den, det mest presise først."""
    return tuple(
        punkt
        for punkt in _kandidater(henvisning)
        if punkt.bestemmelse.rammer(henvisning) or henvisning.rammer(punkt.bestemmelse)
    )


def _kandidater(henvisning: Henvisning) -> tuple[Aapentpunkt, ...]:
    """Punktene i samme paragraf og de som gjelder kilden som helhet; bare de kan ha med bestemmelsen å gjøre."""
    grupper = _etter_paragraf()
    return grupper.get((henvisning.kilde, henvisning.paragraf), ()) + grupper.get((henvisning.kilde, ""), ())
