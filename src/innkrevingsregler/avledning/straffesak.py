"""Krav som springer ut av en straffbar handling, og adgangen til å reise dem etter fellende dom."""

from __future__ import annotations

from collections.abc import Iterable

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav
from ..frister import frist
from .felles import noen


def tilkjent_etter_straffedom(krav: Krav, avgjoerelse: Hendelse, anlegg: Iterable[Hendelse]) -> bool | None:
    """Er kravet tilkjent i straffesaken, eller i en sak reist innen ett år etter den fellende dommen?

    `anlegg` er sakene reist før avgjørelsen. Ukjent når det ikke er sagt om straffedommen var fellende, eller når en
    av dagene mangler. (foreldelsesloven § 11)
    """
    i_straffesaken = getattr(avgjoerelse, "straffesak", None) is True
    sakene = tuple(anlegg)
    return noen(
        dom.fellende if i_straffesaken or not dom.fellende else _reist_i_tide(dom, sakene)
        for dom in krav.hendelser
        if isinstance(dom, h.Straffedom)
    )


def _reist_i_tide(dom: h.Straffedom, anlegg: Iterable[Hendelse]) -> bool | None:
    return noen(_innen_ett_aar(dom, sak) for sak in anlegg)


def _innen_ett_aar(dom: h.Straffedom, sak: Hendelse) -> bool | None:
    reist = getattr(sak, "postlagt", None) or sak.dato
    if dom.rettskraftig is None or reist is None:
        return None
    try:
        return reist <= frist(dom.rettskraftig, aar=1).siste_dag
    except ValueError:  # utenfor årene det regnes frister i
        return None
