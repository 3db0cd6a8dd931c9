"""Grunnlaget for dekningsregisteret: hver bestemmelse biblioteket skal svare for, ned til ledd eller nummer.

Hver rad er lest og vurdert: skal bestemmelsen bli regler, er den skjønn, bygger svaret på tvil, eller ligger
den utenfor – og hvorfor. Om reglene faktisk finnes, står ikke her; det utledes av reglenes henvisninger.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from importlib import resources
from types import MappingProxyType

import attrs

from innkrevingsregler.rettskilder.aapne import Aapentype, aapne_ved
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.omraade import Omraade
from innkrevingsregler.rettskilder.tabell import les_tabell

__all__ = [
    "OMFANG",
    "Dekningsrad",
    "Vurdering",
    "dekningsgrunnlag",
    "les_dekning",
    "skal_dekkes",
    "udekkede",
]

_KOLONNER = ("bestemmelse", "vurdering", "omraade", "hvorfor")
_TVIL = re.compile(r"([A-Z]\d+(?:, [A-Z]\d+)*): .+")

# Hva registeret skal omfatte: for hver kilde paragrafene fra og til, begge medregnet. Tom: hele kilden.
OMFANG: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "innkrevingsloven": (("1", "40"),),
        "innkrevingsforskriften": (),
        "overgangsforskriften": (),
        "foreldelsesloven": (("1", "31"),),
        "dekningsloven": (("2-4", "2-9"), ("2-11", "2-11"), ("8-1", "8-6")),
        "forsinkelsesrenteloven": (),
        "FOR-2025-07-09-1507": (),
        "oekonomibestemmelsene": (("5.4.1", "5.4.5"),),
        "straffeloven": (("97", "97"), ("99", "100")),
        "skattebetalingsloven": (("1-3", "1-4"), ("11-1", "11-7"), ("12-1", "12-1")),
        "tvangsfullbyrdelsesloven": (("4-1", "4-19"), ("7-1", "7-28")),
    }
)


class Vurdering(StrEnum):
    """Hva en bestemmelse skal være når biblioteket er helt."""

    REGEL = "REGEL"
    SKJOENN = "SKJOENN"
    TVIL = "TVIL"
    UTENFOR = "UTENFOR"


@attrs.frozen(kw_only=True)
class Dekningsrad:
    """Én bestemmelse i dekningsregisteret.

    Args:
        bestemmelse: ledd, nummer eller paragraf uten ledd.
        vurdering: hva bestemmelsen skal være.
        omraade: regelmodulen som skal holde den; ``None`` når den ligger utenfor.
        hvorfor: grunnen når den ikke er en regel; ved tvil begynner den med tvilspunktenes id. Tom for regler.
        tvil: tvilspunktene grunnen nevner.
        aapen_hjemmel: bestemmelsene i listen over åpne punkter som gjelder raden eller noe innenfor den.
            En regel kan også ha slike: da er noe i den skjønn, tvil eller manglende tekst.
    """

    bestemmelse: Henvisning
    vurdering: Vurdering
    omraade: Omraade | None
    hvorfor: str
    tvil: tuple[str, ...]
    aapen_hjemmel: tuple[Henvisning, ...]


def _paragrafnoekkel(paragraf: str) -> tuple[object, ...]:
    return Henvisning(kilde="x", paragraf=paragraf).sorteringsnoekkel()


def skal_dekkes(bestemmelse: Henvisning) -> bool:
    """Om registeret skal ha bestemmelsen, etter :data:`OMFANG`."""
    strekninger = OMFANG.get(bestemmelse.kilde)
    if strekninger is None:
        return False
    noekkel = _paragrafnoekkel(bestemmelse.paragraf)
    return not strekninger or any(_paragrafnoekkel(fra) <= noekkel <= _paragrafnoekkel(til) for fra, til in strekninger)


def udekkede(bestemmelser: Iterable[Henvisning]) -> tuple[Henvisning, ...]:
    """De av bestemmelsene som registeret skal ha, men ikke har en egen rad for."""
    har = {rad.bestemmelse for rad in dekningsgrunnlag()}
    return tuple(b for b in bestemmelser if skal_dekkes(b) and b not in har)


def les_dekning(kilde: str, tekst: str) -> tuple[Dekningsrad, ...]:
    """Radene i dekningstabellen for én kilde.

    Raises:
        ValueError: med én linje for hver feil: kode som ikke kan leses, bestemmelse i en annen kilde eller
            utenfor omfanget, ukjent vurdering eller område, tom grunn, skjønn og tvil uten plass i listen
            over åpne punkter, rader to ganger eller i uorden.
    """
    navn = f"{kilde}.csv"
    rader = les_tabell(navn, tekst, _KOLONNER, lambda celler: _fra_rad(kilde, celler))
    feil = [
        f"{navn}: {b.kode} står etter {a.kode}, men hver bestemmelse skal stå én gang og i lovens rekkefølge"
        for a, b in itertools.pairwise(rad.bestemmelse for rad in rader)
        if a.sorteringsnoekkel() >= b.sorteringsnoekkel()
    ]
    if feil:
        raise ValueError("\n".join(feil))
    return rader


def _fra_rad(kilde: str, celler: Mapping[str, str]) -> Dekningsrad:
    bestemmelse = Henvisning.fra_kode(celler["bestemmelse"])
    hvorfor = celler["hvorfor"].strip()
    treff = _TVIL.fullmatch(hvorfor)
    rad = Dekningsrad(
        bestemmelse=bestemmelse,
        vurdering=Vurdering(celler["vurdering"]),
        omraade=Omraade(celler["omraade"]) if celler["omraade"] else None,
        hvorfor=hvorfor,
        tvil=tuple(treff[1].split(", ")) if treff else (),
        aapen_hjemmel=tuple(dict.fromkeys(punkt.bestemmelse for punkt in aapne_ved(bestemmelse))),
    )
    feil = _feil_i(kilde, rad)
    if feil:
        raise ValueError("; ".join(f"{celler['bestemmelse']}: {f}" for f in feil))
    return rad


def _feil_i(kilde: str, rad: Dekningsrad) -> list[str]:
    feil: list[str] = []
    utenfor = rad.vurdering is Vurdering.UTENFOR
    if rad.bestemmelse.kilde != kilde or not skal_dekkes(rad.bestemmelse):
        feil.append("hører ikke til det filen skal omfatte")
    if utenfor != (rad.omraade is None):
        feil.append("området skal stå, unntatt når bestemmelsen ligger utenfor")
    if (rad.vurdering is Vurdering.REGEL) != (not rad.hvorfor):
        feil.append("grunnen skal stå, unntatt når bestemmelsen er en regel")
    if (rad.vurdering is Vurdering.TVIL) != bool(rad.tvil):
        feil.append("grunnen skal begynne med tvilspunktenes id når, og bare når, vurderingen er tvil")
    aapne = aapne_ved(rad.bestemmelse)
    if rad.vurdering is Vurdering.SKJOENN and Aapentype.SKJOENN not in {p.type for p in aapne}:
        feil.append("skjønnet står ikke i listen over åpne punkter ved bestemmelsen")
    ukjente = set(rad.tvil) - {p.ref for p in aapne}
    if ukjente:
        feil.append(f"{', '.join(sorted(ukjente))} står ikke i listen over åpne punkter ved bestemmelsen")
    return feil


@functools.cache
def dekningsgrunnlag() -> tuple[Dekningsrad, ...]:
    """Alle radene, kilde for kilde i rekkefølgen i :data:`OMFANG`, bestemmelse for bestemmelse i lovens."""
    mappe = resources.files("innkrevingsregler.rettskilder.dekning")
    return tuple(
        rad for kilde in OMFANG for rad in les_dekning(kilde, (mappe / f"{kilde}.csv").read_text(encoding="utf-8"))
    )
