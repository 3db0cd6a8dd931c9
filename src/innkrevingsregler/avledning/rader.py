"""Radene: fakta om et krav, en linje, en sak og en hendelse, med det som er avledet av dem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import VarselInnkrevingsloven25
from ..fakta.koder import Namsmyndighet, Sakstype
from ..fakta.krav import Krav, Kravlinje, Utleggssak
from . import dekning, ettergivelse, foreldelse, hjemmel, renter
from .felles import Faktarad, art, enkle
from .utlegg import innmeldt, rad_for_sak


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    hendt = _hendt(krav, per)
    return {
        **enkle(krav, "krav"),
        **(enkle(krav.skyldner.paa(per), "skyldner") if krav.skyldner else {}),
        "krav.per": per,
        "krav.art": art(krav, per),
        "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
        **hjemmel.om_krav(hendt),
        **foreldelse.om_krav(krav, per, hendt),
        **renter.om_krav(krav, per, hendt),
        **ettergivelse.om_krav(krav, per, hendt),
        **dekning.om_krav(krav, per),
    }


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Fakta om kravet og linjen."""
    om_linjen = foreldelse.om_linje(krav, linje, _hendt(krav, per))
    return {**rad_for_krav(krav, per), **enkle(linje, "linje"), **om_linjen}


def _hendt(krav: Krav, per: date) -> tuple[Hendelse, ...]:
    return tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= per)


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str]) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`.
    """
    full = {
        **rad,
        **enkle(hendelse, "hendelse"),
        "hendelse.type": hendelse.type.value,
        **foreldelse.om_hendelse(hendelse),
    }
    sak = _saken(krav, hendelse)
    if sak is not None:
        per = rad["krav.per"]
        assert isinstance(per, date)
        full.update(rad_for_sak(krav, sak, regelverk, per))
        full["sak.innmeldt_nytt"] = innmeldt(sak, hendelse.gitt or hendelse.dato)
    return full


def _saken(krav: Krav, hendelse: Hendelse) -> Utleggssak | None:
    """Saken hendelsen hører til.

    Er ingen saker oppgitt, sier et varsel etter innkrevingsloven § 25 selv det regelverket beror på: det er
    Innkrevingsmyndighetens, og utsendelsen er skjæringstidspunktet (FOR-2025-07-01-1418 § 1 første ledd).
    """
    if krav.saker or not isinstance(hendelse, VarselInnkrevingsloven25):
        return next((s for s in krav.saker if s.id == hendelse.sak), None)
    return Utleggssak(
        id="varselet",
        type=Sakstype.UTLEGG,
        namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        varsel_sendt=hendelse.sendt or hendelse.dato,
    )
