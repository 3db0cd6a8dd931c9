"""Foreldelsen av kravet under ett: om hver linje er foreldet, og hva som mangler når det er åpent."""

from __future__ import annotations

from collections.abc import Sequence

from ..regelform.utfall import Spor, Trenger, UtenforDekning, Utfall
from ..rettskilder.henvisning import Henvisning
from .felles import Status, unike
from .foreldelse import Linjeforeldelse


def alle_foreldet(foreldelse: Sequence[Linjeforeldelse]) -> bool | None:
    svar = {linje.foreldet for linje in foreldelse}
    return False if False in svar else True if svar == {True} else None


def aapen_foreldelse(foreldelse: Sequence[Linjeforeldelse]) -> Utfall | None:
    """Det den åpne foreldelsen mangler; None når den er åpen av andre grunner, som tvil."""
    aapne = [linje for linje in foreldelse if linje.foreldet is None]
    fakta = unike(v for linje in aapne for v in linje.trenger)
    if fakta:
        return Trenger(fakta=fakta, mulige=(), spor=Spor("foreldelse.frist"))
    utenfor = [linje for linje in aapne if linje.status is Status.UTENFOR_DEKNING]
    if aapne and len(utenfor) == len(aapne):
        hjemler: tuple[Henvisning, ...] = unike(h for linje in utenfor for h in linje.hjemler)
        return UtenforDekning(hvorfor="; ".join(unike(g for linje in utenfor for g in linje.hvorfor)), hjemler=hjemler)
    return None
