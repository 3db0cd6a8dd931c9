"""Radene: fakta om et krav, en linje, en sak og en hendelse, med det som er avledet av dem."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import date
from operator import attrgetter
from typing import NamedTuple

import attrs

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
from .felles import Faktarad, Les, art, enkle, felt
from .foreldelsesvirkning import OmHendelse, om_av
from .trekk import om_trekk
from .utlegg import felt_i_saken, innmeldt


@attrs.define
class OmKrav:
    """Det en rad om et krav gjelder."""

    krav: Krav
    per: date
    _hendt: tuple[Hendelse, ...] | None = attrs.field(default=None, init=False)

    @property
    def hendt(self) -> tuple[Hendelse, ...]:
        """Hendelsene som har hendt, funnet første gang noen spør."""
        if self._hendt is None:
            self._hendt = _hendt(self.krav, self.per)
        return self._hendt


class OmLinje(NamedTuple):
    """Det en rad om en kravlinje gjelder."""

    krav: Krav
    linje: Kravlinje
    per: date


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    return LatRad({}, _KRAVGRUPPER, _felt_i_krav(), OmKrav(krav, per))


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date, om_kravet: Faktarad | None = None) -> Faktarad:
    """Fakta om kravet og linjen. `om_kravet` er raden for kravet, når den alt er der."""
    under = rad_for_krav(krav, per) if om_kravet is None else om_kravet
    return LatRad({}, _LINJEGRUPPER, _felt_i_linje(), OmLinje(krav, linje, per), under)


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


def rad_for_hendelse(
    rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str], per: date | None = None
) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`. `per` er dagen raden gjelder; utelatt leses den av raden.
    """
    if per is None:
        dagen = rad["krav.per"]
        assert isinstance(dagen, date)
        per = dagen
    return rad_om(*om_hendelsen(krav, hendelse, regelverk, per), rad)


def om_hendelsen(
    krav: Krav,
    hendelse: Hendelse,
    regelverk: Mapping[str, str],
    per: date,
    dommer: tuple[Hendelse, ...] | None = None,
) -> tuple[OmHendelse, Mapping[str, Les]]:
    """Det en rad om hendelsen gjelder, og hvordan ett faktum alene leses eller regnes ut av det.

    `dommer` er kravets dommer når de alt er funnet.
    """
    sak = foreldelsesvirkning.saken(krav, hendelse, per)
    noekkel = type(hendelse), sak is not None
    felt = _FELT_I_HENDELSE.get(noekkel) or _felt_i_hendelse(*noekkel)
    return om_av((hendelse, krav, sak, regelverk, per, dommer)), felt


def rad_om(om: OmHendelse, felt: Mapping[str, Les], rad: Faktarad) -> Faktarad:
    """Radens fakta med hendelsen lagt til."""
    return LatRad({}, _HENDELSESGRUPPER, felt, om, rad)


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
    return {"linje.retten_selv": linje.retten_selv, **foreldelse.om_linje(krav, linje, _hendt(krav, per), per)}


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
def _felt_i_krav() -> Mapping[str, Les]:
    """Det som leses rett fra kravet. De andre feltene kan følge av noe annet når de ikke er oppgitt (`_om_krav`)."""

    def av_kravet(regn: Callable[[Krav, date], Verdi | None]) -> Les:
        return lambda om: regn(om.krav, om.per)

    return {
        **{n: les for n, les in felt(Krav, "krav").items() if n not in _AVLEDET_NAAR_UTELATT},
        **{n: av_kravet(regn) for n, regn in foreldelse.ENKELTVIS.items()},
        "krav.per": attrgetter("per"),
    }


@functools.cache
def _felt_i_linje() -> Mapping[str, Les]:
    """Som `_felt_i_krav`, for linjen (`_om_linjen`)."""
    return {
        **{n: les for n, les in felt(Kravlinje, "linje").items() if n != "linje.retten_selv"},
        "linje.har_tjueaarsgrense": lambda om: foreldelse.har_tjueaarsgrense(om.krav, om.linje, om.per),
    }


# Vanlig oppslag, ikke functools.cache: mypy vil ikke ha klasser som nøkkel der.
_FELT_I_HENDELSE: dict[tuple[type[Hendelse], bool], Mapping[str, Les]] = {}


def _felt_i_hendelse(klasse: type[Hendelse], med_sak: bool) -> Mapping[str, Les]:
    """Som `_felt_i_krav`, for hendelsen og saken den hører til."""
    om_saken: dict[str, Les] = {
        **felt_i_saken(),
        # Saken er slik den er dagen det spørres om, men innmeldingen må ha skjedd da hendelsen fikk virkning.
        "sak.innmeldt_nytt": lambda om: innmeldt(om.sak, om.hendelse.gitt or om.hendelse.dato),
    }
    _FELT_I_HENDELSE[klasse, med_sak] = {
        **felt(klasse, "hendelse"),
        **foreldelsesvirkning.enkeltvis(klasse.type),
        **(om_saken if med_sak else {}),
    }
    return _FELT_I_HENDELSE[klasse, med_sak]


_KRAVGRUPPER: Mapping[str, tuple[Gruppe, ...]] = {
    "krav": (
        lambda om: _om_krav(om.krav, om.per, om.hendt),
        lambda om: virkeomraade.om_krav(om.krav, om.per),
        lambda om: tvangsgrunnlag.om_krav(om.krav, om.per, om.hendt),
        lambda om: renter.om_krav(om.krav, om.per, om.hendt),
        lambda om: skatterente.om_krav(om.krav),
        lambda om: tiltak.om_krav(om.krav, om.per, om.hendt),
        lambda om: overgang.om_krav(om.krav, om.hendt),
        lambda om: ettergivelse.om_krav(om.krav, om.per, om.hendt),
        lambda om: dekning.om_krav(om.krav, om.per),
        lambda om: gebyr.om_krav(om.krav, om.per),
        lambda om: motregning.om_krav(om.krav, om.per, om.hendt),
        lambda om: utleggstrekk.om_krav(om.krav, om.per),
        lambda om: oppfoelging.om_krav(om.krav, om.per, om.hendt),
        lambda om: bero.om_krav(om.krav, om.per, om.hendt),
        lambda om: avslutning.om_krav(om.krav, om.per, om.hendt),
        lambda om: opphoer.om_krav(om.krav, om.hendt),
    ),
    "skyldner": (lambda om: _om_skyldneren(om.krav, om.per),),
}
"""Det som regnes ut først når noen spør, i den rekkefølgen det oftest spørres. Ingen nøkkel er i flere av dem."""

_LINJEGRUPPER: Mapping[str, tuple[Gruppe, ...]] = {
    "linje": (
        lambda om: _om_fristen(om.krav, om.linje, om.per),
        lambda om: _om_linjen(om.krav, om.linje, om.per),
    )
}
_HENDELSESGRUPPER: Mapping[str, tuple[Gruppe, ...]] = {
    "hendelse": (
        lambda om: foreldelsesvirkning.om_hendelse(om.hendelse, om.krav, om.per),
        lambda om: overgang.om_hendelse(om.krav, om.hendelse),
        lambda om: gebyr.om_hendelse(om.krav, om.hendelse, om.per),
    )
}


def _hendt(krav: Krav, per: date) -> tuple[Hendelse, ...]:
    return tuple([h for h in krav.hendelser if h.dato is not None and h.dato <= per])


def _om_skyldneren(krav: Krav, per: date) -> Faktarad:
    return enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}


def rad_for_skritt(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    """Det regelverket for et skritt spør om: kravets art, og fakta om hendelsen."""
    return {"krav.art": art(krav, per), **enkle(hendelse, "hendelse"), **overgang.om_hendelse(krav, hendelse)}
