"""Radene: fakta om et krav, en linje, en sak og en hendelse, med det som er avledet av dem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav, Kravlinje
from . import dekning, ettergivelse, foreldelse, foreldelsesvirkning, hjemmel, renter
from .felles import Faktarad, art, enkle
from .utlegg import innmeldt, rad_for_sak


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= per)
    return {
        **enkle(krav, "krav"),
        **(enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}),
        "krav.per": per,
        "krav.art": art(krav, per),
        "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
        **hjemmel.om_krav(hendt),
        **foreldelse.om_krav(krav),
        **renter.om_krav(krav, per, hendt),
        **ettergivelse.om_krav(krav, per, hendt),
        **dekning.om_krav(krav, per),
    }


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Fakta om kravet og linjen."""
    return {**rad_for_krav(krav, per), **enkle(linje, "linje")}


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str]) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`.
    """
    per = rad["krav.per"]
    assert isinstance(per, date)
    full = {
        **rad,
        **enkle(hendelse, "hendelse"),
        "hendelse.type": hendelse.type.value,
        **foreldelsesvirkning.om_hendelse(hendelse, krav, per),
    }
    sak = foreldelsesvirkning.saken(krav, hendelse)
    if sak is not None:
        full.update(rad_for_sak(krav, sak, regelverk, per))
        full["sak.innmeldt_nytt"] = innmeldt(sak, hendelse.gitt or hendelse.dato)
    return full
