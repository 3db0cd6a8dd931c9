"""Fra fakta til det reglene prøves mot: én flat rad med enkle verdier, og de avledede fakta regnet ut.

Reglene regner ikke med datoer. Alt som er avledet av andre fakta – «forfalt for mer enn ti år siden», sakens
skjæringstidspunkt – regnes ut her, før reglene prøves. Et avledet faktum er ukjent når det ikke kan regnes ut av det
som er kjent.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from .fakta.faktum import Faktum
from .fakta.hendelse import Hendelse
from .fakta.hendelser import Erkjennelse
from .fakta.koder import Hendelsestype, Namsmyndighet
from .fakta.krav import Krav, Kravlinje, Utleggssak
from .fakta.slag import Enkelt, felt_i
from .fakta.verdier import SISTE_DAG
from .frister import Fristregel, frist
from .regelform.variabler import Verdi
from .rettskilder.katalog import finn

Faktarad = dict[str, Verdi | None]


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    rad = _enkle(krav, "krav")
    if krav.skyldner is not None:
        rad.update(_enkle(krav.skyldner.paa(per), "skyldner"))
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= per)
    rad.update(
        {
            "krav.per": per,
            "krav.art": _art(krav, per),
            "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
            "krav.dom_foreligger": _har(hendt, Hendelsestype.DOM, Hendelsestype.RETTSFORLIK),
            "krav.privat_samtykke": _har(hendt, Hendelsestype.SAMTYKKE),
            "krav.forsinkelse_paa_kreditors_side": _har(hendt, Hendelsestype.FORHOLD_PAA_KREDITORS_SIDE),
            "krav.rentevarsel_gitt": min(
                (h.gitt or h.dato for h in hendt if h.type is Hendelsestype.RENTEVARSEL and h.dato), default=None
            ),
            "krav.forfalt_mer_enn_ti_aar": _eldre_enn(krav.forfall, 10, per),
            "krav.yngre_enn_fem_aar_fra_endelig": _yngre_enn(krav.endelig, 5, per),
            "krav.yngre_enn_fem_aar_fra_fastsatt": _yngre_enn(krav.fastsatt, 5, per),
            "krav.yngre_enn_fem_aar_fra_vedtatt": _yngre_enn(krav.vedtatt, 5, per),
            "krav.yngre_enn_fem_aar_fra_forfall": _yngre_enn(krav.forfall, 5, per),
        }
    )
    return rad


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Fakta om kravet og linjen."""
    return {**rad_for_krav(krav, per), **_enkle(linje, "linje")}


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til."""
    sak = next((s for s in krav.saker if s.id == hendelse.sak), None)
    full = {**rad, **_enkle(hendelse, "hendelse"), "hendelse.type": hendelse.type.value}
    if isinstance(hendelse, Erkjennelse):
        full["hendelse.erkjent_fra"] = _senest(hendelse.dato, hendelse.ny_forfall)
    if sak is not None:
        full.update(rad_for_sak(sak))
    return full


def rad_for_sak(sak: Utleggssak) -> Faktarad:
    """Fakta om utleggssaken."""
    return {**_enkle(sak, "sak"), "sak.skjaeringstidspunkt": skjaeringstidspunkt(sak)}


def skjaeringstidspunkt(sak: Utleggssak) -> date | None:
    """Dagen som avgjør hvilket regelverk saken følger (FOR-2025-07-01-1418 § 1 første og andre ledd).

    Hos alminnelig namsmann er det registreringen, hos Innkrevingsmyndigheten utsendelsen av varselet og – når varsel
    ikke sendes – beslutningen, og hos kommunen beslutningen. None når det ikke er kjent.
    """
    if sak.namsmyndighet is Namsmyndighet.ALMINNELIG_NAMSMANN:
        return sak.registrert
    if sak.namsmyndighet is Namsmyndighet.INNKREVINGSMYNDIGHETEN:
        return sak.varsel_sendt or (sak.beslutning if sak.uten_varsel else None)
    return sak.beslutning if sak.namsmyndighet is Namsmyndighet.KOMMUNAL else None


def _art(krav: Krav, per: date) -> str | None:
    """Den oppgitte arten står over katalogens; en ukjent kravtype gir ukjent art."""
    if krav.rettslig_art is not None:
        return krav.rettslig_art.value
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return rad.rettslig_art if rad else None


def _har(hendelser: Iterable[Hendelse], *typer: Hendelsestype) -> bool:
    return any(h.type in typer for h in hendelser)


def _eldre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per > _om(fra, aar)


def _yngre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per < _om(fra, aar)


def _om(fra: date, aar: int) -> date:
    """Den samme dagen så mange år senere. Etter siste dag det kan spørres om, er alle dager like langt fram."""
    return date.max if fra.year + aar > SISTE_DAG.year else frist(fra, aar=aar, regel=Fristregel.DAGER).siste_dag


def _senest(dato: date | None, senere: date | None) -> date | None:
    return max(dato, senere) if dato and senere else dato


# Vanlig oppslag, ikke functools.cache: mypy vil ikke ha klasser som nøkkel der.
_NOEKLER: dict[tuple[type[Faktum], str], tuple[tuple[str, str], ...]] = {}


def _enkle(faktum: Faktum, prefiks: str) -> Faktarad:
    rad: Faktarad = {}
    for navn, noekkel in _noekler(type(faktum), prefiks):
        verdi = getattr(faktum, navn)
        rad[noekkel] = verdi.value if isinstance(verdi, Enum) else verdi
    return rad


def _noekler(klasse: type[Faktum], prefiks: str) -> tuple[tuple[str, str], ...]:
    if (klasse, prefiks) not in _NOEKLER:
        enkle = (f.navn for f in felt_i(klasse).values() if isinstance(f.slag, Enkelt))
        _NOEKLER[klasse, prefiks] = tuple((navn, f"{prefiks}.{navn}") for navn in enkle)
    return _NOEKLER[klasse, prefiks]
