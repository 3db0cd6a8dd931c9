"""Fakta om størrelsen på et utleggstrekk: husholdningen, inntektene, utgiftene og barna."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from ..fakta.husholdning import Husholdning, Inntekt, Utgift
from ..fakta.koder import Regelverk
from ..fakta.krav import Barn
from .felles import Faktarad, enkle

_SATSENE_KOM = date(2014, 7, 1)
_NY_ORDLYD = date(2026, 1, 1)
_INNTREKKING_ETTER_NYTT = date(2027, 1, 1)
_MYNDIG = 18


def rad_for_husholdning(husholdning: Husholdning, per: date) -> Faktarad:
    """Fakta om husholdningen, med det som er avledet av dem."""
    return {
        **enkle(husholdning, "husholdning"),
        "husholdning.per": per,
        "husholdning.ordlyd": ordlyd_for(husholdning, per),
        "husholdning.foer_satsene": (husholdning.besluttet or per) < _SATSENE_KOM,
        "husholdning.underhold_er_fastsatt": husholdning.underhold_fastsatt is not None,
        "husholdning.satsene_er_valgt": husholdning.satsene_brukes is True,
        "husholdning.trekket_oekes": _oekes(husholdning),
        "husholdning.gjelder_boet": husholdning.til_konkursboet is True,
        "husholdning.under_konkurs": _under_konkurs(husholdning, per),
        "husholdning.avkall_er_gitt": husholdning.avkall is not None and husholdning.avkall <= per,
        "husholdning.avkall_i_tide": avkall_i_tide(husholdning),
        "husholdning.avkall_avvist": husholdning.avkall_i_strid is True,
        "husholdning.avkall_godtatt": husholdning.avkall_i_strid is False,
    }


def rad_for_inntekt(under: Faktarad, inntekt: Inntekt) -> Faktarad:
    """Radens fakta om husholdningen, og fakta om inntekten."""
    return {**under, **enkle(inntekt, "inntekt")}


def rad_for_utgift(under: Faktarad, utgift: Utgift) -> Faktarad:
    """Radens fakta om husholdningen, og fakta om utgiften."""
    return {**under, **enkle(utgift, "utgift"), "utgift.er_vurdert": utgift.godtatt is not None}


def rad_for_barn(under: Faktarad, barn: Barn, per: date) -> Faktarad:
    """Radens fakta om husholdningen, og fakta om barnet den dagen."""
    alder = alder_paa(barn.foedselsdato, per)
    return {**under, **enkle(barn, "barn"), "barn.alder": alder, "barn.har_plikt": _plikt(barn, alder)}


def alder_paa(foedt: date | None, per: date) -> int | None:
    """Hele år. Et år er fylt på fødselsdagen; den som er født 29. februar, fyller 28. februar i de andre årene."""
    return None if foedt is None else relativedelta(per, foedt).years


def ordlyd_for(husholdning: Husholdning, per: date) -> str | None:
    """Regelverket størrelsen følger; None når det ikke er oppgitt og dagen ikke avgjør det.

    Inntrekking i et konkursbo som avgjøres etter 2026, følger alltid det nye (overgangsforskriften § 1 andre ledd). Er
    den ikke avgjort, avgjøres den dagen det regnes ut for.
    """
    if per < _NY_ORDLYD:
        return Regelverk.TIDLIGERE.value
    if husholdning.regelverk is not None:
        return husholdning.regelverk.value
    avgjoeres = husholdning.besluttet or per
    return Regelverk.NYTT.value if husholdning.til_konkursboet and avgjoeres >= _INNTREKKING_ETTER_NYTT else None


def avkall_i_tide(husholdning: Husholdning) -> bool | None:
    """Om avkallet kom da det kunne gis (dekningsloven § 2-9); None uten avkall.

    Et varsel eller en konkurs som ikke er oppgitt, er ikke kommet. Er dagen den samme, regnes avkallet som det siste.
    """
    if husholdning.avkall is None:
        return None
    return any(
        dag is not None and dag <= husholdning.avkall for dag in (husholdning.varslet, husholdning.konkurs_aapnet)
    )


def _under_konkurs(husholdning: Husholdning, per: date) -> bool | None:
    """Uten dagen for åpningen er det ukjent, med mindre konkursen er avsluttet."""
    if husholdning.konkurs_avsluttet is not None and husholdning.konkurs_avsluttet < per:
        return False
    return None if husholdning.konkurs_aapnet is None else husholdning.konkurs_aapnet <= per


def _plikt(barn: Barn, alder: int | None) -> bool | None:
    """Fra 18 år beror plikten på skolegang eller en fastsettelse, og må oppgis (barnelova § 68)."""
    if barn.underholdsplikt is not None:
        return barn.underholdsplikt
    return True if alder is not None and alder < _MYNDIG else None


def _oekes(husholdning: Husholdning) -> bool | None:
    foreslaatt, loepende = husholdning.foreslaatt_trekk, husholdning.loepende_trekk
    return None if foreslaatt is None or loepende is None else foreslaatt > loepende
