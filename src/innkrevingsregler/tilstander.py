"""Tilstandene et krav kan være i, og overgangene mellom dem, utledet av reglene: kontroll og tegning.

Overgangene er reglene om `oppfoelging.overgang`. Kontrollen krever at hver tilstand kan nås fra et nytt krav, at hver
tilstand fører videre til en slutt, og at hver tilstand er et svar reglene om tilstanden kan gi.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from .motor.skalar import skalar_motor
from .motor.svar import Motor
from .regelform.begrep import Begrep
from .regelform.begreper.oppfoelging import (
    KRAVTILSTAND,
    OPPDRAGSGIVERHANDLING,
    OVERGANG,
    SKYLDNERHANDLING,
    SLUTTILSTANDER,
    Kravtilstand,
)
from .regelform.regel import Regel
from .regelform.utfall import Avgjort
from .regler import OMRAADER, regelbok
from .rettskilder.henvisning import Henvisning

START = Kravtilstand.IKKE_FORFALT
"""Tilstanden et nytt krav er i."""
TILSTANDSNAVN: Mapping[Kravtilstand, str] = MappingProxyType(
    {
        Kravtilstand.RETTSLIG_BEHANDLING: "Til rettslig behandling",
        Kravtilstand.IKKE_FORFALT: "Ikke forfalt",
        Kravtilstand.FORFALT: "Forfalt",
        Kravtilstand.PURRET: "Purret",
        Kravtilstand.BETALINGSAVTALE: "Betalingsavtale",
        Kravtilstand.TVANGSINNKREVING: "Tvangsinnkreving",
        Kravtilstand.UTEN_DEKNING: "Uten dekning",
        Kravtilstand.BOBEHANDLING: "Bobehandling",
        Kravtilstand.BERO: "I bero",
        Kravtilstand.AVSLUTTET: "Innkrevingen avsluttet",
        Kravtilstand.FORELDET: "Foreldet",
        Kravtilstand.GJORT_OPP: "Gjort opp",
        Kravtilstand.OPPHOERT: "Opphørt",
    }
)


@attrs.frozen
class Overgang:
    """Én lovlig overgang, med bestemmelsene og grunnen."""

    fra: Kravtilstand
    til: Kravtilstand
    hjemler: tuple[Henvisning, ...]
    fordi: str


def overganger(regler: Iterable[Regel] | None = None) -> tuple[Overgang, ...]:
    """Overgangene reglene åpner for, ordnet etter tilstandene. Utelatt: de gjeldende reglene."""
    if regler is None:
        regler = OMRAADER["oppfoelging"]
    funnet = (_overgang(r) for r in regler if r.om.begrep is OVERGANG)
    plass = {tilstand: nummer for nummer, tilstand in enumerate(Kravtilstand)}
    return tuple(sorted(funnet, key=lambda o: (plass[o.fra], plass[o.til])))


def _overgang(regel: Regel) -> Overgang:
    fra = dict(regel.om.argumenter)["fra"]
    return Overgang(Kravtilstand(fra), Kravtilstand(str(regel.da)), regel.hjemmel, regel.fordi)


def feil_i_tilstandene(regler: Iterable[Regel] | None = None) -> tuple[str, ...]:
    """Tilstander som ikke kan nås, blindveier, og overganger ut av en slutt; tomt når ingenting er galt."""
    alle = tuple(OMRAADER["oppfoelging"] if regler is None else regler)
    veier = [(o.fra, o.til) for o in overganger(alle)]
    svar = {str(r.da) for r in alle if r.om.begrep is KRAVTILSTAND}
    naadd = _naas(START, veier)
    til_slutt = {t for slutt in SLUTTILSTANDER for t in _naas(slutt, [(til, fra) for fra, til in veier])}
    return (
        *(f"{t} kan ikke nås fra {START}" for t in Kravtilstand if t not in naadd),
        *(f"{t} er en blindvei: ingen slutt kan nås" for t in Kravtilstand if t not in til_slutt),
        *(f"{fra} er en slutt, men kan gå over i {til}" for fra, til in veier if fra in SLUTTILSTANDER),
        *(f"{fra} går over i seg selv" for fra, til in veier if fra is til),
        *(f"ingen regel gir tilstanden {t}" for t in Kravtilstand if t not in svar),
    )


def _naas(start: Kravtilstand, veier: Iterable[tuple[Kravtilstand, Kravtilstand]]) -> frozenset[Kravtilstand]:
    veier, funnet, neste = tuple(veier), {start}, [start]
    while neste:
        her = neste.pop()
        nye = {til for fra, til in veier if fra is her} - funnet
        funnet |= nye
        neste += nye
    return frozenset(funnet)


# ---- Tegningen og tabellen i dokumentasjonen ----


def mermaid(regler: Iterable[Regel] | None = None) -> str:
    """Tilstandene og overgangene som et Mermaid-diagram."""
    linjene = [f'    state "{TILSTANDSNAVN[t]}" as {t.value}' for t in Kravtilstand]
    linjene += [f"    [*] --> {START.value}"]
    linjene += [f"    {o.fra.value} --> {o.til.value}" for o in overganger(regler)]
    linjene += [f"    {t.value} --> [*]" for t in Kravtilstand if t in SLUTTILSTANDER]
    return "\n".join(("stateDiagram-v2", *linjene))


@attrs.frozen
class Handling:
    """Noe en part selv kan gjøre i en tilstand. `alltid` er nei når det beror på hvem som krever inn kravet."""

    tilstand: Kravtilstand
    handling: str
    alltid: bool


def handlinger(begrep: Begrep, per: date) -> tuple[Handling, ...]:
    """Det parten kan gjøre i hver tilstand, når bare tilstanden og dagen er kjent."""
    return tuple(_handlinger(begrep, per))


def _handlinger(begrep: Begrep, per: date) -> Iterator[Handling]:
    motor = _motor()
    for tilstand in Kravtilstand:
        rad = {f"begrep.{KRAVTILSTAND.navn}": tilstand.value, "krav.per": per}
        for navn, utfall in motor.alle(begrep(), rad, {}):
            if not isinstance(utfall, Avgjort) or utfall.verdi is True:
                yield Handling(tilstand, str(navn), isinstance(utfall, Avgjort))


@functools.cache
def _motor() -> Motor:
    return skalar_motor(regelbok())


PARTENE: Mapping[str, Begrep] = MappingProxyType(
    {"Skyldneren": SKYLDNERHANDLING, "Oppdragsgiveren": OPPDRAGSGIVERHANDLING}
)
"""Partene som selv kan gjøre noe, og begrepet om det."""
