"""Krav som springer ut av en straffbar handling, og adgangen til å reise dem etter fellende dom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Part, Saksskritt
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


def reist_etter_straffedom(krav: Krav, sak: Hendelse, per: date) -> bool | None:
    """Er saken reist innen ett år etter den fellende dommen, eller kravet satt fram i straffesaken selv?

    Bare fordringshaverens sak teller, og bare en dom som er avsagt dagen `per`. Ukjent når det ikke er sagt om dommen
    var fellende, eller når en av dagene mangler og ikke er uten betydning. (foreldelsesloven § 11)
    """
    if sak.fra_hvem is Part.SKYLDNER:
        return False
    dommer = (dom for dom in krav.hendelser if isinstance(dom, h.Straffedom))
    i_straffesaken = getattr(sak, "skritt", None) in (Saksskritt.STRAFFESAK_427, Saksskritt.STRAFFESAK_428)
    i_tide = _avgjort_etter if i_straffesaken else _innen_ett_aar
    return noen(i_tide(dom, sak) if dom.fellende else dom.fellende for dom in dommer if not dom.dato or dom.dato <= per)


def _avgjort_etter(dom: h.Straffedom, sak: Hendelse) -> bool | None:
    """Kom dommen etter at kravet var satt fram i straffesaken?"""
    return None if dom.dato is None or sak.dato is None else sak.dato <= dom.dato


def _reist_i_tide(dom: h.Straffedom, anlegg: Iterable[Hendelse]) -> bool | None:
    return noen(_innen_ett_aar(dom, sak) for sak in anlegg)


def _innen_ett_aar(dom: h.Straffedom, sak: Hendelse) -> bool | None:
    reist = getattr(sak, "postlagt", None) or sak.dato
    fra = dom.rettskraftig or dom.dato
    if fra is None or reist is None:
        return None
    try:
        i_tide = reist <= frist(fra, aar=1).siste_dag
    except ValueError:  # utenfor årene det regnes frister i
        return None
    # En dom blir ikke rettskraftig før den er avsagt, så det som er i tide regnet fra den dagen, er det uansett.
    return True if i_tide else None if dom.rettskraftig is None else False
