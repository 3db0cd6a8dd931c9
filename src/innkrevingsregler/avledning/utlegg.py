"""Fakta om utleggssaken, og om skyldneren slik det var på sakens skjæringstidspunkt."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from operator import attrgetter

import attrs

from ..fakta.koder import Hendelsestype, Namsmyndighet, Overfoeringsgrunn, Regelverk, RettsligArt, Sakstype
from ..fakta.krav import Krav, Skyldner, Trekk, Utleggssak
from ..regelform.rad import LatRad
from ..regelform.variabler import Verdi
from .felles import Faktarad, Les, art, enkel, felt, innen, noen
from .overfoering import NYTT_TIDLIGST, kan_overfoeres, overfoert

ALLE_FRA = date(2027, 1, 1)
"""Fra denne dagen gjelder nytt regelverk for alle skyldnere (FOR-2025-06-10-968 nr. 1 femte avsnitt)."""
SISTE_FOER_ALLE = date(2026, 12, 31)
"""Den siste dagen en beslutning kunne tas før nytt regelverk gjaldt for alle."""

_BESLUTNINGER = (Hendelsestype.UTLEGGSPANT, Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.INTET_TIL_UTLEGG)


@attrs.frozen
class OmSak:
    """Det en rad om en utleggssak gjelder. `regelverk` er som i `rad_for_sak`."""

    krav: Krav
    sak: Utleggssak
    regelverk: Mapping[str, str]
    per: date


def rad_for_sak(krav: Krav, sak: Utleggssak, regelverk: Mapping[str, str], per: date) -> Faktarad:
    """Fakta om utleggssaken dagen `per`, og om skyldneren slik det var på sakens skjæringstidspunkt.

    `regelverk` er regelverket de tidligere sakene fulgte fra sine egne skjæringstidspunkter (saksid → kode). En sak
    det ikke er avgjort for, står ikke der.
    """
    return LatRad({}, felt=felt_i_saken(), gjelder=OmSak(krav, sak, regelverk, per))


@functools.cache
def felt_i_saken() -> Mapping[str, Les]:
    """Det som leses eller regnes ut av saken, ett faktum for seg."""
    return {
        **felt(Utleggssak, "sak"),
        "sak.skjaeringstidspunkt": lambda om: skjaeringstidspunkt(om.sak),
        "sak.innmeldt_nytt": lambda om: innmeldt(om.sak, om.per),
        "sak.valgt_tidligere": lambda om: _valgt_tidligere(om.sak, art(om.krav, om.per)),
        "sak.besluttet_fra_2027": lambda om: _besluttet_fra_2027(om.sak, om.krav.fullstendig_til, om.per),
        "sak.ikke_besluttet_foer_2027": lambda om: _ikke_besluttet_foer_2027(om.krav, om.sak, om.per),
        "sak.skyldner_fylke": _av_skyldneren(lambda skyldner: _stedsnavn(skyldner.fylke)),
        "sak.skyldner_kommune": _av_skyldneren(lambda skyldner: _stedsnavn(skyldner.kommune)),
        **{f"sak.skyldner_{navn}": _av_skyldneren(attrgetter(navn)) for navn in OM_SKYLDNEREN},
        "sak.ett_trekk_nytt": lambda om: _ett_trekk(om.krav, om.sak, om.regelverk),
        "sak.trekk_overfoert": lambda om: _trekk_overfoert(
            om.krav, _andre_trekk(om.krav, om.sak), skjaeringstidspunkt(om.sak)
        ),
        "sak.annen_sak_nytt": lambda om: _annen_sak_nytt(om.krav, om.sak, om.regelverk),
    }


def _av_skyldneren(felt: Callable[[Skyldner], Verdi | Enum | None]) -> Les:
    """Feltet slik det var på skjæringstidspunktet."""

    def les(om: OmSak) -> Verdi | None:
        skyldner = _skyldneren(om.krav.skyldner, skjaeringstidspunkt(om.sak))
        return None if skyldner is None else enkel(felt(skyldner))

    return les


def _andre_trekk(krav: Krav, sak: Utleggssak) -> list[Trekk]:
    """Trekkene, uten det som er besluttet i saken selv; det gjør den ikke til en senere sak."""
    return [t for t in krav.trekk if t.sak is None or t.sak != sak.id]


def _ett_trekk(krav: Krav, sak: Utleggssak, regelverk: Mapping[str, str]) -> bool | None:
    """Var ett trekk etter nytt regelverk etablert på skjæringstidspunktet?"""
    dagen, trekkene = skjaeringstidspunkt(sak), _andre_trekk(krav, sak)
    # Er saken ikke besluttet ennå, var trekket der når den blir det, om det alt var der da saken begynte.
    fra = begynt(sak) if dagen is None and sak.namsmyndighet is Namsmyndighet.KOMMUNAL else None
    alt_der = fra is not None and _ett_trekk_nytt(krav, trekkene, regelverk, fra) is True
    return alt_der or _ett_trekk_nytt(krav, trekkene, regelverk, dagen)


def _annen_sak_nytt(krav: Krav, sak: Utleggssak, regelverk: Mapping[str, str]) -> bool | None:
    """Var en annen sak til behandling etter nytt regelverk på skjæringstidspunktet?"""
    dagen = skjaeringstidspunkt(sak)
    return noen(_nytt_til_behandling(annen, regelverk, dagen) for annen in krav.saker if annen.id != sak.id)


def _skyldneren(skyldner: Skyldner | None, dagen: date | None) -> Skyldner | None:
    """Skyldneren den dagen. Er dagen ukjent, er skyldneren kjent bare når ingen opplysning har tid."""
    if skyldner is None or dagen is None:
        return skyldner if skyldner and not skyldner.perioder else None
    return skyldner.paa(dagen)


def etter_skjaeringstidspunkt(saker: Iterable[Utleggssak]) -> tuple[Utleggssak, ...]:
    """Sakene i den rekkefølgen regelverket må avgjøres: en sak kan avhenge av dem som var der før den."""
    return tuple(sorted(saker, key=lambda s: (skjaeringstidspunkt(s) or date.max, s.id)))


def som_den_oppsto(sak: Utleggssak) -> Utleggssak:
    """Saken slik den var på skjæringstidspunktet: før utfallet, et valg etter § 8 og innmelding i et trekk."""
    return attrs.evolve(
        sak,
        beslutning=skjaeringstidspunkt(sak),
        utfall=None,
        tidligere_regelverk_valgt=False,
        innmeldt_i_trekk=None,
    )


def skjaeringstidspunkt(sak: Utleggssak) -> date | None:
    """Dagen som avgjør hvilket regelverk saken følger (FOR-2025-07-01-1418 § 1 første og andre ledd).

    Hos alminnelig namsmann er det registreringen, hos Innkrevingsmyndigheten utsendelsen av varselet og – når varsel
    ikke sendes – beslutningen. For kommunale saker, sikringstrekk og inntrekking er det beslutningen, og for andre
    saker om tvangsfullbyrdelse dagen begjæringen ble mottatt (§ 18). None når dagen ikke er kjent.
    """
    if sak.type is not _UTLEGG:
        return sak.mottatt if sak.type is _ANNEN else sak.beslutning if sak.type is not None else None
    if sak.namsmyndighet is _INNKREVINGSMYNDIGHETEN:
        return sak.varsel_sendt or (sak.beslutning if sak.uten_varsel else None)
    if sak.namsmyndighet is _NAMSMANNEN:
        return sak.registrert
    return sak.beslutning if sak.namsmyndighet is _KOMMUNAL else None


# Dagen spørres det etter for hver hendelse i en sak, og å hente kodene fra klassen tok mesteparten av tiden.
_UTLEGG, _ANNEN = Sakstype.UTLEGG, Sakstype.ANNEN_TVANGSFULLBYRDELSE
_INNKREVINGSMYNDIGHETEN, _NAMSMANNEN = Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.ALMINNELIG_NAMSMANN
_KOMMUNAL = Namsmyndighet.KOMMUNAL


MED_VALG = frozenset({RettsligArt.MERVERDIAVGIFT, RettsligArt.ARVEAVGIFT})
KANSKJE_MED_VALG = frozenset(
    {
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.OVERTREDELSESGEBYR,
        RettsligArt.TVANGSMULKT,
        RettsligArt.GEBYR,
        RettsligArt.SAKSKOSTNADER,
        RettsligArt.SKADESERSTATNING,
        RettsligArt.REGRESS,
        RettsligArt.ANSVAR_TREKK,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
    }
)
"""Artene i FOR-2025-07-01-1418 § 8 første ledd, og artene som kan være tilknyttet slike krav."""


def _valgt_tidligere(sak: Utleggssak, art: str | None) -> bool | None:
    """Er tidligere regelverk valgt? Et valg tas med beslutningen, og bare for krav som § 8 nevner."""
    if art is not None and art not in MED_VALG | KANSKJE_MED_VALG:
        return False
    if sak.tidligere_regelverk_valgt is None and sak.beslutning is None:
        return False
    return sak.tidligere_regelverk_valgt


def _besluttet_fra_2027(sak: Utleggssak, fullstendig_til: date | None, per: date) -> bool | None:
    """Er saken besluttet, eller fortsatt til behandling, i 2027 eller senere? Før 2027 kan den ikke være det.

    En sak som ble avsluttet før 2027, er det ikke. En sak som etter fullstendige opplysninger ikke var besluttet ved
    utgangen av 2026, blir besluttet senere, om den blir det. Ellers er en ukjent beslutning ukjent.
    """
    if sak.beslutning is not None:
        return sak.beslutning >= ALLE_FRA
    if per < ALLE_FRA or (sak.avsluttet is not None and sak.avsluttet < ALLE_FRA):
        return False
    return True if fullstendig_til is not None and fullstendig_til >= SISTE_FOER_ALLE else None


def begynt(sak: Utleggssak) -> date | None:
    """Den siste dagen noe skjedde i saken før den kunne besluttes; en beslutning kan ikke komme før varselet om den."""
    dager = (sak.mottatt, sak.registrert, sak.varsel_sendt, sak.varsel_gitt)
    return max((dag for dag in dager if dag), default=None)


def _ikke_besluttet_foer_2027(krav: Krav, sak: Utleggssak, per: date) -> bool:
    """Er det sikkert at saken, om den blir besluttet, er besluttet i 2027 eller senere?

    Det er sikkert når beslutningen, eller noe som må komme før den, er fra da, og når saken ikke var besluttet ved
    utgangen av 2026. Det siste er kjent når opplysningene er fullstendige så langt, og når det bare er hendelsene som
    sier noe om saken: da er det som ikke er oppgitt, ikke hendt. En sak som var slutt før 2027, ble ikke besluttet da.
    """
    if (dag := sak.beslutning or begynt(sak)) is not None and dag >= ALLE_FRA:
        return True
    if sak.beslutning is not None or per < ALLE_FRA or (sak.avsluttet is not None and sak.avsluttet < ALLE_FRA):
        return False
    if krav.saker and (krav.fullstendig_til is None or krav.fullstendig_til < SISTE_FOER_ALLE):
        return False
    return not any(h.type in _BESLUTNINGER and h.sak == sak.id and h.dato and h.dato < ALLE_FRA for h in krav.hendelser)


def innmeldt(sak: Utleggssak, dagen: date | None) -> bool | None:
    if sak.innmeldt_i_trekk is None:
        return False
    return innen(sak.innmeldt_i_trekk, dagen)


OM_SKYLDNEREN = (
    "adressegradering",
    "loepende_trekk_gammelt",
    "utleggssak_gammelt",
    "kravtyper_bokstav_e",
)


def _ett_trekk_nytt(
    krav: Krav, trekkene: Iterable[Trekk], regelverk: Mapping[str, str], dagen: date | None
) -> bool | None:
    """Var ett trekk etter nytt regelverk etablert? Et trekk som ikke er oppgitt, er lagt til grunn ikke å finnes."""
    if dagen is not None and dagen < NYTT_TIDLIGST:
        return False
    skyldner = krav.skyldner.paa(dagen) if krav.skyldner and dagen else krav.skyldner
    fra = skyldner.ett_trekk_nytt_fra if skyldner else None
    uten_dag = skyldner is not None and any(p.ett_trekk_nytt_fra for p in skyldner.perioder)
    return noen(
        (
            None if uten_dag else fra is not None and fra >= NYTT_TIDLIGST and innen(fra, dagen),
            *(_etablert(krav, trekk, regelverk, dagen) for trekk in trekkene),
        )
    )


def _etablert(krav: Krav, trekk: Trekk, regelverk: Mapping[str, str], dagen: date | None) -> bool | None:
    """Ble trekket besluttet etter nytt regelverk, eller overført fordi et annet var det?

    Er trekket overført av en annen grunn, er det besluttet etter tidligere regelverk. Det oppgitte regelverket går
    foran sakens.
    """
    skjedd = overfoert(krav, trekk, dagen) if kan_overfoeres(trekk) else False
    if skjedd is not False and trekk.overfoert_grunn in (None, Overfoeringsgrunn.ETT_TREKK_ETABLERT):
        return skjedd if trekk.overfoert_grunn is not None else None
    etter = trekk.regelverk or regelverk.get(trekk.sak or "")
    if skjedd or etter == Regelverk.TIDLIGERE:
        return False
    if trekk.besluttet is None:
        return None
    besluttet = trekk.besluttet >= NYTT_TIDLIGST and innen(trekk.besluttet, dagen)
    return besluttet if etter == Regelverk.NYTT or besluttet is False else None


def _trekk_overfoert(krav: Krav, trekkene: Iterable[Trekk], dagen: date | None) -> bool | None:
    """Var et trekk overført av en annen grunn enn at ett trekk alt var etablert?"""
    return noen(
        overfoert(krav, trekk, dagen)
        for trekk in trekkene
        if kan_overfoeres(trekk) and trekk.overfoert_grunn is not Overfoeringsgrunn.ETT_TREKK_ETABLERT
    )


def _nytt_til_behandling(sak: Utleggssak, regelverk: Mapping[str, str], dagen: date | None) -> bool | None:
    """Var saken, som kom før, til behandling etter nytt regelverk hos namsmannen eller Innkrevingsmyndigheten?

    Ukjent når sakens skjæringstidspunkt eller regelverk er ukjent, og når saken alt var besluttet uten at det er kjent
    om den var avsluttet. En sak fra samme dag er ikke en tidligere sak.
    """
    if sak.type not in (None, Sakstype.UTLEGG) or sak.namsmyndighet is Namsmyndighet.KOMMUNAL:
        return False
    fra = skjaeringstidspunkt(sak)
    if dagen is None:
        return None
    if (fra is not None and fra >= dagen) or (sak.avsluttet is not None and sak.avsluttet < dagen):
        return False
    if sak.innmeldt_i_trekk is not None and sak.innmeldt_i_trekk <= dagen:
        return True
    nytt = None if fra is None or sak.id not in regelverk else regelverk[sak.id] == Regelverk.NYTT
    besluttet = sak.avsluttet is None and sak.beslutning is not None and sak.beslutning < dagen
    return None if nytt and besluttet else nytt


def _stedsnavn(navn: str | None) -> str | None:
    """Det norske navnet på en kommune eller et fylke som også har samisk eller kvensk navn («Troms – Romsa»).

    Registrene skriver navnet også med bare store bokstaver, og med «kommune» eller «fylke» etter. Et nummer sier ikke
    hvilket sted det er; da er stedet ukjent.
    """
    if navn is None or not any(tegn.isalpha() for tegn in navn):
        return None
    norsk = navn.replace(" - ", " – ").partition(" – ")[0].strip().title()
    return norsk.removesuffix(" Kommune").removesuffix(" Fylke")
