"""Radene: fakta om et krav, en linje, en sak og en hendelse, med det som er avledet av dem."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from ..fakta.hendelse import Hendelse
from ..fakta.koder import Regelverk
from ..fakta.krav import Krav, Kravlinje, Trekk
from ..regelform.rad import Gruppe, LatRad
from ..regelform.variabler import Verdi
from . import (
    avslutning,
    bero,
    dekning,
    ettergivelse,
    foreldelse,
    foreldelsesvirkning,
    gebyr,
    motregning,
    oppfoelging,
    opphoer,
    overgang,
    renter,
    skatterente,
    tiltak,
    tvangsgrunnlag,
    utleggstrekk,
    virkeomraade,
)
from .felles import Faktarad, art, enkle, felt
from .trekk import om_trekk
from .utlegg import innmeldt, saksgrupper


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    return LatRad({"krav.per": per}, _grupper(krav, per), felt=_felt_i_krav(), faktum=krav)


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date, om_kravet: Faktarad | None = None) -> Faktarad:
    """Fakta om kravet og linjen. `om_kravet` er raden for kravet, når den alt er der."""
    grupper: dict[str, tuple[Gruppe, ...]] = {
        "linje": (
            lambda: foreldelse.om_tjueaarsgrensen(krav, linje, per),
            lambda: _om_fristen(krav, linje, per),
            lambda: _om_linjen(krav, linje, per),
        )
    }
    under = rad_for_krav(krav, per) if om_kravet is None else om_kravet
    return LatRad({}, grupper, under, felt=_felt_i_linje(), faktum=linje)


def rad_for_trekk(
    krav: Krav,
    trekk: Trekk,
    regelverk: Mapping[str, str],
    per: date,
    *,
    fordeles_etter: Regelverk | None = Regelverk.NYTT,
    under: Faktarad | None = None,
) -> Faktarad:
    """Fakta om kravet og utleggstrekket. `regelverk` er regelverket sakene følger (saksid → kode).

    `fordeles_etter` er om det er ett trekk etter nytt regelverk som fordeles, eller trekk etter tidligere. `under` er
    raden for kravet, eller for en linje i det; utelatt: kravets.
    """
    om_trekket = {
        **enkle(trekk, "trekk"),
        **om_trekk(krav, trekk, regelverk, per),
        **foreldelsesvirkning.om_trekk(krav, trekk, art(krav, per), per),
        **utleggstrekk.om_trekk(krav, trekk, per, fordeles_etter),
        **avslutning.om_trekk(krav, trekk, per),
    }
    return LatRad(om_trekket, under=rad_for_krav(krav, per) if under is None else under)


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str]) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`.
    """
    per = rad["krav.per"]
    assert isinstance(per, date)
    kjent: Faktarad = {
        "hendelse.type": hendelse.type._value_,
        **foreldelsesvirkning.naar_utelatt(hendelse, krav, per),
    }
    grupper: dict[str, tuple[Gruppe, ...]] = {
        "hendelse": (
            lambda: foreldelsesvirkning.om_hendelse(hendelse, krav, per),
            lambda: overgang.om_hendelse(krav, hendelse),
            lambda: gebyr.om_hendelse(krav, hendelse),
        )
    }
    if (sak := foreldelsesvirkning.saken(krav, hendelse)) is not None:
        # Ellers er saken slik den er dagen det spørres om, men innmeldingen må ha skjedd da hendelsen fikk virkning.
        kjent["sak.innmeldt_nytt"] = innmeldt(sak, hendelse.gitt or hendelse.dato)
        grupper["sak"] = (lambda: enkle(sak, "sak"), *saksgrupper(krav, sak, regelverk, per))
    return LatRad(kjent, grupper, rad, felt(type(hendelse), "hendelse"), hendelse)


# ---- Det en rad settes sammen av ----


def _om_krav(krav: Krav, per: date, hendt: tuple[Hendelse, ...]) -> Faktarad:
    """Det som oftest spørres om, og det som er billig."""
    return {
        "krav.endelig": krav.endelig,
        "krav.gave_eller_uskiftebo": krav.gave_eller_uskiftebo,
        "krav.personskade": krav.personskade,
        "krav.art": art(krav, per),
        "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
        **foreldelse.om_krav(krav, per, hendt),
    }


def _om_fristen(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    return {"linje.retten_selv": linje.retten_selv, **foreldelse.om_linje(krav, linje, _hendt(krav, per))}


def _om_linjen(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    return {
        **overgang.om_linje(krav, linje),
        **gebyr.om_linje(krav, linje, per),
        **dekning.om_linje(krav, linje, per),
        **utleggstrekk.om_linje(krav, linje, per),
    }


_VILKAARENE_9_2 = ("krav.voldt_i_erverv_eller_mot_barn", "krav.faren_var_kjent")
_AVLEDET_NAAR_UTELATT = (
    "krav.endelig",
    "krav.gave_eller_uskiftebo",
    "krav.innskudd",
    "krav.personskade",
    "krav.varslingsplikt_brutt",
    *_VILKAARENE_9_2,
)


@functools.cache
def _felt_i_krav() -> Mapping[str, Callable[[Any], Verdi | None]]:
    """Feltene som leses rett fra kravet. De andre kan følge av noe annet når de ikke er oppgitt (`_om_krav`)."""
    return MappingProxyType({n: les for n, les in felt(Krav, "krav").items() if n not in _AVLEDET_NAAR_UTELATT})


@functools.cache
def _felt_i_linje() -> Mapping[str, Callable[[Any], Verdi | None]]:
    """Som `_felt_i_krav`, for linjen (`_om_linjen`)."""
    return MappingProxyType({n: les for n, les in felt(Kravlinje, "linje").items() if n != "linje.retten_selv"})


def _grupper(krav: Krav, per: date) -> dict[str, tuple[Gruppe, ...]]:
    """Det som regnes ut først når noen spør, i den rekkefølgen det oftest spørres. Ingen nøkkel er i flere av dem."""
    hendt = _hendt(krav, per)
    return {
        "krav": (
            lambda: foreldelse.om_regimet(krav, per),
            lambda: _om_krav(krav, per, hendt),
            lambda: virkeomraade.om_krav(krav, per),
            lambda: tvangsgrunnlag.om_krav(krav, per, hendt),
            lambda: renter.om_krav(krav, per, hendt),
            lambda: skatterente.om_krav(krav),
            lambda: tiltak.om_krav(krav, per, hendt),
            lambda: overgang.om_krav(krav, hendt),
            lambda: ettergivelse.om_krav(krav, per, hendt),
            lambda: dekning.om_krav(krav, per),
            lambda: gebyr.om_krav(krav, per),
            lambda: motregning.om_krav(krav, per, hendt),
            lambda: utleggstrekk.om_krav(krav, per),
            lambda: oppfoelging.om_krav(krav, per, hendt),
            lambda: bero.om_krav(krav, per, hendt),
            lambda: avslutning.om_krav(krav, per, hendt),
            lambda: opphoer.om_krav(krav, hendt),
        ),
        "skyldner": (lambda: _om_skyldneren(krav, per),),
    }


def _hendt(krav: Krav, per: date) -> tuple[Hendelse, ...]:
    return tuple([h for h in krav.hendelser if h.dato is not None and h.dato <= per])


def _om_skyldneren(krav: Krav, per: date) -> Faktarad:
    return enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}


def rad_for_skritt(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    """Det regelverket for et skritt spør om: kravets art, og fakta om hendelsen."""
    return {"krav.art": art(krav, per), **enkle(hendelse, "hendelse"), **overgang.om_hendelse(krav, hendelse)}
