"""Foreldelsen i et krav der det ikke er sagt om alle linjene er hovedstol, rente, gebyr eller omkostning.

Står linjen alene, spør reglene selv om den når den har noe å si. Er det flere, kan den falle med en av de andre, eller
en av de andre med den (foreldelsesloven § 24 nr. 2). Da prøves det den kan være: gir alt samme dag, er det svaret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import product

import attrs

from ..avledning.foreldelse import hovedstolen
from ..avledning.rader import rad_for_krav
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav, Kravlinje
from ..regelform.felter import LINJE
from ..regelform.utfall import Spor, Trenger, hvorfor_i
from .felles import Status, unike
from .foreldelseslinjer import AAPNE_STATUSER, Linjeforeldelse, med_foreldet
from .skritt import Emne

__all__ = ["etter_typene"]

Svarene = tuple[Linjeforeldelse, ...]

FLEST_UTEN_TYPE = 3
"""Så mange linjer uten type prøves; er det flere, er grensene ikke kjent."""
_TYPE = LINJE.type.variabel
_HVORFOR = hvorfor_i(Trenger(fakta=(_TYPE,), mulige=(), spor=Spor(_TYPE.noekkel)))
_SVARET = ("status", "siste_dag", "hviler", "hviler_naar", "alternativer", "trenger", "tidligst", "senest")


def etter_typene(emne: Emne, svarene: Svarene, regn: Callable[[Emne], Svarene]) -> Svarene:
    """Svarene når det er tatt hensyn til det linjene uten type kan være. `regn` gir svarene når alle har en."""
    linjer = emne.krav.linjer
    if len(linjer) < 2 or not (ukjente := [linje for linje in linjer if linje.type is None]):
        return svarene
    mulige: list[Svarene] = []
    if len(ukjente) <= FLEST_UTEN_TYPE:
        valgene = product(Linjetype, repeat=len(ukjente))
        mulige = [regn(_med_typer(emne, dict(zip(ukjente, valg, strict=True)))) for valg in valgene]
    return tuple(
        _samlet(svar, [alle[nummer] for alle in mulige], emne.per) if _beror_paa_typen(emne.krav, linje) else svar
        for nummer, (linje, svar) in enumerate(zip(linjer, svarene, strict=True))
    )


def _beror_paa_typen(krav: Krav, linje: Kravlinje) -> bool:
    """Kan linjen være en annen enn den er regnet som, eller falle med en linje det ikke er sagt hva er?"""
    return linje.type is None or (linje.type is not Linjetype.HOVEDSTOL and hovedstolen(krav, linje) is None)


def _med_typer(emne: Emne, typer: dict[Kravlinje, Linjetype]) -> Emne:
    linjer = tuple(attrs.evolve(en, type=typer[en]) if en in typer else en for en in emne.krav.linjer)
    krav = attrs.evolve(emne.krav, linjer=linjer)
    return attrs.evolve(emne, krav=krav, rad=rad_for_krav(krav, emne.per))


def _samlet(svar: Linjeforeldelse, mulige: list[Linjeforeldelse], per: date) -> Linjeforeldelse:
    """Svaret når det er det samme i alle, ellers grensene; uten noe som er prøvd, er ingen grense kjent."""
    if mulige and all(_likt(mulige[0], annet) for annet in mulige[1:]):
        return svar if _likt(svar, mulige[0]) else mulige[0]
    tidligst, senest = [m.siste_dag or m.tidligst for m in mulige], [m.siste_dag or m.senest for m in mulige]
    statuser = {Status.TRENGER, *(m.status for m in mulige)}
    foreldet = {m.foreldet for m in mulige}
    aapen = Linjeforeldelse(
        linje=svar.linje,
        status=next(s for s in AAPNE_STATUSER if s in statuser),
        tidligst=_ytterst(min, tidligst),
        senest=_ytterst(max, senest),
        foreldet=foreldet.pop() if len(foreldet) == 1 else None,
        trenger=unike((_TYPE, *(v for m in mulige for v in m.trenger))),
        hvorfor=unike((*_HVORFOR, *(grunn for m in mulige for grunn in m.hvorfor))),
        hjemler=unike(h for m in (svar, *mulige) for h in m.hjemler),
    )
    return med_foreldet(aapen, per)


def _ytterst(velg: Callable[[Iterable[date]], date], dagene: list[date | None]) -> date | None:
    """Den ytterste av dagene, eller None når en av dem ikke har noen kjent grense."""
    kjente = [dag for dag in dagene if dag is not None]
    return velg(kjente) if kjente and len(kjente) == len(dagene) else None


def _likt(en: Linjeforeldelse, annen: Linjeforeldelse) -> bool:
    return all(getattr(en, felt) == getattr(annen, felt) for felt in _SVARET)
