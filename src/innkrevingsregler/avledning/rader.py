"""Radene: fakta om et krav, en linje, en sak og en hendelse, med det som er avledet av dem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav, Kravlinje, Trekk, Utleggssak
from ..regelform.rad import Gruppe, LatRad
from . import (
    dekning,
    ettergivelse,
    foreldelse,
    foreldelsesvirkning,
    overgang,
    renter,
    tiltak,
    tvangsgrunnlag,
    virkeomraade,
)
from .felles import Faktarad, art, enkle
from .trekk import om_trekk
from .utlegg import innmeldt, rad_for_sak


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    return LatRad(_om_krav(krav, per), _grupper(krav, per))


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date, om_kravet: Faktarad | None = None) -> Faktarad:
    """Fakta om kravet og linjen. `om_kravet` er raden for kravet, når den alt er der."""
    om_linjen = {
        **enkle(linje, "linje"),
        **overgang.om_linje(krav, linje),
        **foreldelse.om_linje(krav, linje, _hendt(krav, per)),
        **dekning.om_linje(krav, linje, per),
    }
    return LatRad(om_linjen, under=rad_for_krav(krav, per) if om_kravet is None else om_kravet)


def rad_for_trekk(krav: Krav, trekk: Trekk, regelverk: Mapping[str, str], per: date) -> Faktarad:
    """Fakta om kravet og utleggstrekket. `regelverk` er regelverket sakene følger (saksid → kode)."""
    om_trekket = {
        **_om_krav(krav, per),
        **enkle(trekk, "trekk"),
        **om_trekk(krav, trekk, regelverk, per),
        **foreldelsesvirkning.om_trekk(krav, trekk, art(krav, per), per),
    }
    return LatRad(om_trekket, _grupper(krav, per))


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str]) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`.
    """
    per = rad["krav.per"]
    assert isinstance(per, date)
    grupper: dict[str, Gruppe] = {"hendelse": lambda: _om_hendelse(krav, hendelse, per)}
    if (sak := foreldelsesvirkning.saken(krav, hendelse)) is not None:
        grupper["sak"] = lambda: _om_saken(krav, sak, hendelse, regelverk, per)
    return LatRad({"hendelse.type": hendelse.type.value}, grupper, under=rad)


# ---- Det en rad settes sammen av ----


def _om_krav(krav: Krav, per: date) -> Faktarad:
    """Det som alltid regnes ut om kravet: det mange spørsmål bygger på, og det som er billig."""
    return {
        **enkle(krav, "krav"),
        "krav.per": per,
        "krav.art": art(krav, per),
        "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
        **foreldelse.om_krav(krav, per, _hendt(krav, per)),
    }


def _grupper(krav: Krav, per: date) -> dict[str, Gruppe]:
    """Det som regnes ut først når noen spør."""
    return {"krav": lambda: _mer_om_krav(krav, per), "skyldner": lambda: _om_skyldneren(krav, per)}


def _mer_om_krav(krav: Krav, per: date) -> Faktarad:
    """Det noen spørsmål bygger på. Nøklene er andre enn i `_om_krav`."""
    hendt = _hendt(krav, per)
    return {
        **virkeomraade.om_krav(krav, per),
        **tvangsgrunnlag.om_krav(krav, per, hendt),
        **renter.om_krav(krav, per, hendt),
        **ettergivelse.om_krav(krav, per, hendt),
        **dekning.om_krav(krav, per),
        **overgang.om_krav(krav, hendt),
        **tiltak.om_krav(krav, per, hendt),
    }


def _hendt(krav: Krav, per: date) -> tuple[Hendelse, ...]:
    return tuple([h for h in krav.hendelser if h.dato is not None and h.dato <= per])


def _om_skyldneren(krav: Krav, per: date) -> Faktarad:
    return enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}


def _om_hendelse(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    return {
        **enkle(hendelse, "hendelse"),
        **foreldelsesvirkning.om_hendelse(hendelse, krav, per),
        **overgang.om_hendelse(krav, hendelse),
    }


def _om_saken(krav: Krav, sak: Utleggssak, hendelse: Hendelse, regelverk: Mapping[str, str], per: date) -> Faktarad:
    """Saken hendelsen hører til, slik den var dagen hendelsen fikk virkning."""
    dagen = hendelse.gitt or hendelse.dato
    return {**rad_for_sak(krav, sak, regelverk, per), "sak.innmeldt_nytt": innmeldt(sak, dagen)}


def rad_for_skritt(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    """Det regelverket for et skritt spør om: kravets art, og fakta om hendelsen."""
    return {"krav.art": art(krav, per), **enkle(hendelse, "hendelse"), **overgang.om_hendelse(krav, hendelse)}
