"""Fakta om det en hendelse gjør med foreldelsen: dagen den regnes fra, saken den hører til, det som kom før den.

Hver hendelsestype har sine fakta; bare de som trengs, regnes ut. Det som må vites om hele kravet for å forstå en
hendelse – om skyldneren alt var varslet, om stevningen er kjent – hentes fra kravets andre hendelser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple, cast

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import (
    Avgjoerelsesopphav,
    Innkrever,
    Kunnskapsemne,
    Namsmyndighet,
    Part,
    RettsligArt,
    Saksskritt,
    Sakstype,
    Utleggsutfall,
    Varselstiltak,
)
from ..fakta.koder import Hendelsestype as T
from ..fakta.krav import Krav, Trekk, Utleggssak
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, frist
from ..helligdager import UtenforKalender, er_virkedag
from ..regelform.avledede.foreldelsesvirkning import FASTSETTELSESDOM
from ..tupler import rett_av
from .felles import Faktarad, Les, senest
from .foreldelse import kunnskapens_emne
from .overfoering import periode_over_to_aar
from .saksavslutning import alt_forsettlig_avsluttet, avsluttet_foer_gitt, uten_beslutning
from .straffesak import reist_etter_straffedom, tilkjent_etter_straffedom

_VARSLER = (T.VARSEL_INNKREVINGSLOVEN_25, T.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15)
_I_UTLEGGSSAK = frozenset(
    {
        *_VARSLER,
        T.BERAMMELSE_UTLEGG,
        T.UTLEGGSPANT,
        T.UTLEGGSTREKK_BESLUTTET,
        T.TREKKPAALEGG,
        T.INTET_TIL_UTLEGG,
        T.UTLEGGSSAK_AVSLUTTET,
        T.UTLEGGSTREKK_OPPHOERT,
        T.UTENLANDSINNDRIVING,
    }
)
"""Hendelsene det er et regelverk om utlegg for."""

_NAMSMYNDIGHET = {
    Part.INNKREVINGSMYNDIGHETEN: Namsmyndighet.INNKREVINGSMYNDIGHETEN,
    Part.ALMINNELIG_NAMSMANN: Namsmyndighet.ALMINNELIG_NAMSMANN,
    Part.KOMMUNE: Namsmyndighet.KOMMUNAL,
}
_UTFALL = {
    T.UTLEGGSPANT: Utleggsutfall.UTLEGGSPANT,
    T.INTET_TIL_UTLEGG: Utleggsutfall.INTET_TIL_UTLEGG,
    T.UTLEGGSTREKK_BESLUTTET: Utleggsutfall.UTLEGGSTREKK,
    T.TREKKPAALEGG: Utleggsutfall.UTLEGGSTREKK,
    T.UTLEGGSTREKK_OPPHOERT: Utleggsutfall.UTLEGGSTREKK,
}
_BESLUTNINGER = (T.UTLEGGSPANT, T.UTLEGGSTREKK_BESLUTTET, T.INTET_TIL_UTLEGG)
_SAKSANLEGG = (T.FORLIKSKLAGE, T.STEVNING, T.VOLDGIFT, T.NEMNDSKLAGE, T.KLAGE)
_UTENLANDSKE = (Avgjoerelsesopphav.UTENLANDSK, Avgjoerelsesopphav.UTENLANDSK_VERNETINGSAVTALE)
_DOMMER = frozenset({h.Dom, h.Rettsforlik})
_SKYLDNEREN_ELLER_USAGT = (None, Part.SKYLDNER)
_ERKJENNENDE = (T.BETALING, T.ERKJENNELSE, T.SOEKNAD, T.BETALINGSAVTALE)


class OmHendelse(NamedTuple):
    """Det en rad om en hendelse gjelder. `regelverk` er som i `rad_for_sak`; `sak` er saken hendelsen hører til.

    `dommer` er kravets dommer når de er funnet én gang for alle hendelsene; ellers letes det når noen spør.
    """

    hendelse: Hendelse
    krav: Krav
    sak: Utleggssak | None
    regelverk: Mapping[str, str]
    per: date
    dommer: tuple[Hendelse, ...] | None = None


om_av = rett_av(OmHendelse)


def om_hendelse(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """De avledede fakta reglene kan spørre om ved denne hendelsen, og som ikke regnes ut hvert for seg."""
    rad: Faktarad = {}
    for egne in _EGNE.get(hendelse.type._value_, ()):
        rad.update(egne(hendelse, krav, per))
    return rad


def enkeltvis(type_: T) -> Mapping[str, Les]:
    """Det som oftest spørres om ved en hendelse av typen, regnet ut ett faktum for seg."""
    return {
        "hendelse.type": attrgetter("hendelse.type._value_"),
        "hendelse.av_skyldneren": _av_skyldneren,
        **_ENKELTVIS.get(type_, {}),
    }


def _av_skyldneren(om: OmHendelse) -> bool:
    return om.hendelse.fra_hvem in _SKYLDNEREN_ELLER_USAGT


def _emnet(om: OmHendelse) -> str:
    """Det kunnskapen gjelder, også når det ikke er sagt."""
    emne = cast(h.Kunnskap, om.hendelse).emne
    return (kunnskapens_emne(om.krav, om.per) if emne is None else emne).value


def _egne_forhold(om: OmHendelse) -> bool:
    """Er ikke annet sagt, var hindringen ikke ens egen."""
    return cast(h.HindringOpphoert, om.hendelse).egne_forhold is True


# ---- Saken hendelsen hører til ----


def saken(krav: Krav, hendelse: Hendelse, per: date) -> Utleggssak | None:
    """Utleggssaken hendelsen hører til.

    Er ingen saker oppgitt, sier hendelsene selv det regelverket beror på: hvem som handlet, når varselet ble sendt, når
    begjæringen ble innregistrert, og når det ble besluttet (FOR-2025-07-01-1418 § 1 første ledd). Det som har hendt
    etter `per`, er ikke kjent.
    """
    if krav.saker:
        return _oppgitt_sak(krav, hendelse)
    if hendelse.type not in _I_UTLEGGSSAK:
        return None
    besluttet = _beslutningen_etter(krav, hendelse, per) if hendelse.type in _VARSLER else hendelse
    varsel = hendelse if hendelse.type in _VARSLER else _siste_foer(krav, hendelse, *_VARSLER)
    registrert = _siste_foer(krav, hendelse, T.INNREGISTRERT)
    sendt = _sendt(varsel) if varsel else None
    return Utleggssak(
        id=hendelse.sak or "saken",
        type=Sakstype.UTLEGG,
        namsmyndighet=_namsmyndighet(krav, hendelse),
        registrert=registrert.dato if registrert else None,
        varsel_sendt=sendt,
        varsel_gitt=varsel.gitt if varsel else None,
        uten_varsel=None if varsel else True,
        beslutning=besluttet.dato if besluttet else None,
        utfall=_UTFALL.get(besluttet.type) if besluttet else None,
    )


def _sendt(varsel: Hendelse) -> date | None:
    """Dagen varselet ble sendt: den som er sagt, ellers dagen det hendte, når det ikke alt var gitt da."""
    if varsel.sendt or varsel.dato is None or varsel.gitt is None:
        return varsel.sendt or varsel.dato
    return varsel.dato if varsel.dato <= varsel.gitt else None


def _beslutningen_etter(krav: Krav, varsel: Hendelse, per: date) -> Hendelse | None:
    """Den første beslutningen etter varselet dagen `per`, når det ikke er varslet på nytt før den.

    Hos kommunen er det beslutningen som avgjør regelverket, og da er det samme sak om det er varslet flere ganger.
    """
    if varsel.dato is None:
        return None
    senere = [h for h in krav.hendelser if h.dato and varsel.dato <= h.dato <= per and _samme_sak(h, varsel)]
    besluttet = min((h for h in senere if h.type in _BESLUTNINGER), key=_dagen, default=None)
    if besluttet is None or varsel.type is T.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15:
        return besluttet
    paa_nytt = any(h.type in _VARSLER and varsel.dato < _dagen(h) <= _dagen(besluttet) for h in senere)
    return None if paa_nytt else besluttet


def _dagen(hendelse: Hendelse) -> date:
    return hendelse.dato or date.max


def _oppgitt_sak(krav: Krav, hendelse: Hendelse) -> Utleggssak | None:
    """Saken hendelsen sier den hører til, ellers saken til trekket den gjelder."""
    id_ = hendelse.sak
    if id_ is None:
        if not krav.trekk or (trekkets := getattr(hendelse, "trekk", None)) is None:
            return None
        id_ = next(iter([trekk.sak for trekk in krav.trekk if trekk.id == trekkets]), None)
    for sak in krav.saker:
        if sak.id == id_:
            return sak
    return None


def namsmyndigheten(krav: Krav, hendelse: Hendelse) -> str | None:
    """Hvem som behandler saken: det saken eller trekket sier, ellers den som handlet."""
    sak = _oppgitt_sak(krav, hendelse)
    funnet = (sak.namsmyndighet if sak else None) or _namsmyndighet(krav, hendelse)
    return funnet.value if funnet else None


def _i_utleggssak(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    return {"hendelse.namsmyndighet": namsmyndigheten(krav, hendelse)}


def _namsmyndighet(krav: Krav, hendelse: Hendelse) -> Namsmyndighet | None:
    if hendelse.type is T.VARSEL_INNKREVINGSLOVEN_25:
        return Namsmyndighet.INNKREVINGSMYNDIGHETEN
    if hendelse.type is T.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15:
        return Namsmyndighet.KOMMUNAL
    trekket = next((t for t in krav.trekk if t.id == getattr(hendelse, "trekk", None)), None)
    if trekket is not None and trekket.namsmyndighet is not None:
        return trekket.namsmyndighet
    if hendelse.fra_hvem in _NAMSMYNDIGHET:
        return _NAMSMYNDIGHET[hendelse.fra_hvem]
    if _siste_foer(krav, hendelse, T.VARSEL_INNKREVINGSLOVEN_25):
        return Namsmyndighet.INNKREVINGSMYNDIGHETEN
    if _siste_foer(krav, hendelse, T.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15):
        return Namsmyndighet.KOMMUNAL
    if _siste_foer(krav, hendelse, T.BEGJAERING_TVANGSFULLBYRDELSE, T.INNREGISTRERT):
        return Namsmyndighet.ALMINNELIG_NAMSMANN
    return Namsmyndighet.INNKREVINGSMYNDIGHETEN if krav.innkrever is Innkrever.INNKREVINGSMYNDIGHETEN else None


def _foer(krav: Krav, hendelse: Hendelse, *typer: T) -> tuple[Hendelse, ...]:
    """Hendelsene av disse typene som kom før denne, eller samme dag, i samme sak; i tidsrekkefølge."""
    if hendelse.dato is None:
        return ()
    av_typen = [annen for annen in krav.hendelser if annen.type in typer]
    return _i_saken_foer(av_typen, hendelse) if av_typen else ()


def _i_saken_foer(andre: Iterable[Hendelse], hendelse: Hendelse) -> tuple[Hendelse, ...]:
    """De av hendelsene som kom før denne, eller samme dag, i samme sak; i tidsrekkefølge."""
    funnet = [
        (annen.dato, annen)
        for annen in andre
        if annen.dato is not None and hendelse.dato and annen.dato <= hendelse.dato and _samme_sak(annen, hendelse)
    ]
    return tuple([annen for _, annen in sorted(funnet, key=lambda par: par[0])])


def _siste_foer(krav: Krav, hendelse: Hendelse, *typer: T) -> Hendelse | None:
    funnet = _foer(krav, hendelse, *typer)
    return funnet[-1] if funnet else None


def _samme_sak(en: Hendelse, annen: Hendelse) -> bool:
    return en.sak is None or annen.sak is None or en.sak == annen.sak


# ---- Erkjennelse og betaling ----


def _erkjent_fra(om: OmHendelse) -> date | None:
    dato, ny_forfall = om.hendelse.dato, getattr(om.hendelse, "ny_forfall", None)
    return dato if ny_forfall is None else senest(dato, ny_forfall)


def _etter_dom(om: OmHendelse) -> bool:
    avgjort = dommene(om.krav) if om.dommer is None else om.dommer
    if not avgjort:
        return False
    return any(dom.bindende is not False for dom in _i_saken_foer(avgjort, om.hendelse))


def dommene(krav: Krav) -> tuple[Hendelse, ...]:
    """Dommene og rettsforlikene i kravet. De fleste krav har ingen."""
    hendelser = krav.hendelser
    return () if _DOMMER.isdisjoint(map(type, hendelser)) else tuple([a for a in hendelser if type(a) in _DOMMER])


def _nytt_loefte(om: OmHendelse) -> bool:
    return getattr(om.hendelse, "uttrykkelig", None) is True


# ---- Varsel og beslutning ----


def _varsel_om_utlegg(om: OmHendelse) -> bool | None:
    varsel: h.VarselInnkrevingsloven25 = om.hendelse  # type: ignore[assignment]  # bare varselet har dette faktumet
    return (True if varsel.sak else None) if varsel.tiltak is None else varsel.tiltak is Varselstiltak.UTLEGG


def _beslutning(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    varslet = [v for v in _foer(krav, hendelse, *_VARSLER) if _gjelder(v, hendelse)]
    sak = _oppgitt_sak(krav, hendelse)
    gitt = [sak.varsel_gitt] if sak and sak.varsel_gitt else [v.gitt for v in varslet]
    rad: Faktarad = {
        "hendelse.varslet": None
        if gitt and None in gitt
        else any(hendelse.dato and g and g <= hendelse.dato for g in gitt),
        "hendelse.berammet_eller_besluttet": getattr(hendelse, "berammet", None) or _berammet(krav, hendelse),
    }
    dekket: bool | None = getattr(hendelse, "dekket_av_varsel", None)
    rad["hendelse.varsel_staar"] = _varsel_staar(hendelse, varslet) if dekket is None else dekket
    return rad


def _gjelder(varsel: Hendelse, beslutning: Hendelse) -> bool:
    """Gjelder varselet det som ble besluttet? Er tiltaket ikke sagt, gjør det det."""
    tiltak: Varselstiltak | None = getattr(varsel, "tiltak", None)
    if tiltak is None:
        return True
    ventet = {T.TVANGSDEKNING: Varselstiltak.TVANGSDEKNING, T.AVREGNING: Varselstiltak.AVREGNING}
    return tiltak is ventet.get(beslutning.type, Varselstiltak.UTLEGG)


def _varsel_staar(hendelse: Hendelse, varslene: list[Hendelse]) -> bool | None:
    """Sto varselet ved makt? Ja i to måneder etter fristen for å uttale seg, minst tre uker; senere er det ukjent."""
    if not varslene or hendelse.dato is None:
        return None
    varsel = varslene[-1]
    sendt = varsel.sendt or varsel.gitt or varsel.dato
    uttalefrist = getattr(varsel, "uttalefrist", None) or (sendt and _dager(sendt, uker=3))
    return True if uttalefrist and hendelse.dato <= _dager(uttalefrist, maaneder=2) else None


def _dager(fra: date, **lengde: int) -> date:
    return SISTE_DAG if fra.year >= SISTE_DAG.year else frist(fra, regel=Fristregel.DAGER, **lengde).siste_dag


def _berammet(krav: Krav, hendelse: Hendelse) -> date | None:
    berammet = _siste_foer(krav, hendelse, T.BERAMMELSE_UTLEGG, T.TREKKPAALEGG)
    return berammet.dato if berammet else hendelse.dato


# ---- Begjæring, stevning og avgjørelse ----


def _skrift(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Dagen skriftet er rettidig etter: postlagt her i riket, eller framme (§ 29 nr. 3)."""
    postlagt: date | None = getattr(hendelse, "postlagt", None)
    dager = [dag for dag in (postlagt, hendelse.dato) if dag]
    return {
        "hendelse.rettidig_dag": min(dager) if dager else None,
        "hendelse.gruppe": getattr(hendelse, "gruppesoeksmaal", None) is True,
    }


def _saksskritt(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Hvordan kravet ble gjort gjeldende i saken, av hvem, og hvor."""
    skritt: Saksskritt | None = getattr(hendelse, "skritt", None)
    fra_skyldneren = hendelse.fra_hvem is Part.SKYLDNER and skritt in (None, Saksskritt.SOEKSMAAL)
    return {
        "hendelse.saksskritt": FASTSETTELSESDOM if fra_skyldneren else (skritt or Saksskritt.SOEKSMAAL).value,
        "hendelse.saken_i_utlandet": getattr(hendelse, "i_utlandet", None) is True,
    }


def _sak_om_straffbar_handling(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    return {"hendelse.reist_etter_straffedom": reist_etter_straffedom(krav, hendelse, per)}


def _gruppe(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Gruppesøksmålet: om kravet var med fra stevningen, dagen det ble avbrutt, og om fordringshaveren trådte ut."""
    stevning = cast(h.Stevning, hendelse)
    med = stevning.innenfor_rammen is not False
    dager = [dag for dag in (stevning.postlagt, stevning.dato) if dag]
    return {
        "hendelse.i_gruppen": med,
        "hendelse.gruppe_avbrutt": (min(dager) if dager else None) if med else stevning.gruppe_godkjent,
        "hendelse.uttraadt": stevning.uttreden is not None and stevning.uttreden <= per,
    }


def _avgjoerelse(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    fastslaatt = True if hendelse.type is T.RETTSFORLIK and hendelse.bindende is None else hendelse.bindende
    anlegg = _foer(krav, hendelse, *_SAKSANLEGG)
    return {
        "hendelse.fastslaatt": fastslaatt,
        "hendelse.kreves_fra": senest(hendelse.dato, getattr(hendelse, "kan_kreves_fra", None)),
        "hendelse.saksanlegg_kjent": True if anlegg else None,
        "hendelse.tilkjent_etter_straffedom": tilkjent_etter_straffedom(krav, hendelse, anlegg),
        "hendelse.fra_utlandet": getattr(hendelse, "opphav", None) in _UTENLANDSKE,
        "hendelse.ombudets_kritikk": getattr(hendelse, "ombudet_ba_om_ny_behandling", None) is True,
    }


def _avslutning(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    kjennskap: date | None = getattr(hendelse, "kjennskap", None)
    return {"hendelse.sen_kjennskap": bool(kjennskap and hendelse.dato and kjennskap > hendelse.dato)}


def _avvisning(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Hva som ble avvist: et gruppesøksmål, en begjæring om konkurs eller skifte, eller en annen sak."""
    saken = _siste_foer(krav, hendelse, *_SAKSANLEGG, T.KONKURSBEGJAERING, T.SKIFTEBEGJAERING)
    return {
        "hendelse.gruppe": saken is not None and getattr(saken, "gruppesoeksmaal", None) is True,
        "hendelse.gjelder_bo": saken is not None and saken.type in (T.KONKURSBEGJAERING, T.SKIFTEBEGJAERING),
        "hendelse.begjaering_trukket": cast(h.Avvisning, hendelse).trukket is True,
    }


# ---- Bo og proklama ----


def _anmeldelse(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Dagen anmeldelsen regnes fra: bobehandlingens åpning når den kom innen meldefristen, ellers dagen selv."""
    boet = _siste_foer(krav, hendelse, T.BOAAPNING, T.GJELDSFORHANDLING_AAPNET)
    if boet is None or hendelse.dato is None:
        return {"hendelse.anmeldt_fra": hendelse.dato}
    meldefrist = cast(h.Boaapning | h.GjeldsforhandlingAapnet, boet).meldefrist
    if meldefrist is None:
        return {"hendelse.anmeldt_fra": None}
    return {"hendelse.anmeldt_fra": boet.dato if hendelse.dato <= meldefrist else hendelse.dato}


def _boslutning(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Hva slags behandling det var, og om fordringen var nektet anerkjent før den var slutt."""
    boet = _siste_foer(krav, hendelse, T.BOAAPNING, T.GJELDSFORHANDLING_AAPNET)
    return {
        "hendelse.gjaldt_gjeldsforhandling": isinstance(boet, h.GjeldsforhandlingAapnet)
        and boet.etter_gjeldsordningsloven is not True,
        "hendelse.nektet_kjent": cast(h.Boslutning, hendelse).nektet is not None,
    }


def _proklama(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    return {"hendelse.kunngjort_i_bo": cast(h.Proklama, hendelse).i_bo is True}


def _prosessvarsel(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    return {"hendelse.om_avhengig_sak": cast(h.Prosessvarsel, hendelse).avhengig_sak is True}


# ---- Avtale, kunnskap og hindring ----


def _fristavtale(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    avtale = cast(h.Fristavtale, hendelse)
    til = avtale.til
    if til is None and avtale.aar and avtale.dato:
        # Loven tillater tre år; det som er avtalt ut over det, har ingen betydning.
        til = _dager(avtale.dato, aar=min(avtale.aar, 3))
    oppstaatt = None if krav.oppstaatt is None or avtale.dato is None else avtale.dato >= krav.oppstaatt
    return {
        "hendelse.avtalt_til": til,
        "hendelse.avtalt_dag": avtale.til is not None,
        "hendelse.avtalt_hviledag": None if avtale.til is None else _hviledag(avtale.til),
        "hendelse.etter_oppstaatt": True if oppstaatt is None else oppstaatt,
    }


def _hviledag(dag: date) -> bool:
    """Er dagen en lørdag eller helligdag? I et år helligdagene ikke er kjent for, kan den være det."""
    try:
        return not er_virkedag(dag)
    except UtenforKalender:
        return True


def _kunnskap(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Den første av dagene fordringshaveren fikk eller burde skaffet seg kunnskapen; ellers dagen hendelsen har."""
    kunnskap = cast(h.Kunnskap, hendelse)
    dager = [dag for dag in (kunnskap.fikk, kunnskap.burde) if dag] or [dag for dag in (kunnskap.dato,) if dag]
    return {"hendelse.kunnskapsdag": min(dager) if dager else None}


def _forlatt(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Er det kjent når foreldelsen igjen kunne avbrytes her i riket? Da er det den kunnskapen som gir tillegget."""
    emne = Kunnskapsemne.AVBRUDD_MULIG_I_NORGE
    kjent = any(a.type is T.KUNNSKAP and cast(h.Kunnskap, a).emne is emne for a in krav.hendelser)
    return {"hendelse.retur_kjent": kjent, "hendelse.kunnskapsdag": None}


# ---- Trekket ----


def _ytelse(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    opphoert = cast(h.TrekkIYtelse, hendelse).opphoert
    return {"hendelse.opphoert_foer_2026": opphoert is not None and opphoert < date(2026, 1, 1)}


def _paalegg(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Dagen pålegget ble gitt: hendelsens egen, eller ukjent når bare beslutningen er kjent."""
    if hendelse.type is T.TREKKPAALEGG:
        return {"hendelse.paalagt": hendelse.dato, "hendelse.trekk_besluttet": _besluttet_foer(krav, hendelse)}
    kjent = any(
        a.type is T.TREKKPAALEGG and _samme_sak(a, hendelse) and _samme_trekk(a, hendelse) for a in krav.hendelser
    )
    return {
        "hendelse.paalegg_kjent": kjent,
        "hendelse.paalagt": None,
        "hendelse.trekk_besluttet": hendelse.dato,
    }


def _besluttet_foer(krav: Krav, paalegg: Hendelse) -> date | None:
    """Dagen trekket i pålegget ble besluttet: det hendelsen, trekket eller saken sier, ellers pålegget selv.

    En beslutning fra etter pålegget er ikke den pålegget bygger på.
    """
    if paalegg.dato is None:
        return None
    trekk, sak = _trekk_i(krav, paalegg), _oppgitt_sak(krav, paalegg)
    hendelser = [a for a in _foer(krav, paalegg, T.UTLEGGSTREKK_BESLUTTET) if _samme_trekk(a, paalegg)]
    dager = [
        hendelser[-1].dato if hendelser else None,
        trekk.besluttet if trekk else None,
        sak.beslutning if sak and sak.utfall in (None, Utleggsutfall.UTLEGGSTREKK) else None,
    ]
    return next((dag for dag in dager if dag and dag <= paalegg.dato), paalegg.dato)


def paalagt_senest(krav: Krav, hendelse: Hendelse, per: date) -> date:
    """Den siste dagen pålegget kan ha vært gitt: før trekket ga noe, og før det var slutt, og ikke etter `per`."""
    forutsetter_paalegg = (T.TREKKUTBETALING, T.UTLEGGSTREKK_OPPHOERT)
    dagene = [
        a.dato
        for a in krav.hendelser
        if a.type in forutsetter_paalegg and a.dato and _samme_sak(a, hendelse) and _samme_trekk(a, hendelse)
    ]
    return min([per, *(dag for dag in dagene if hendelse.dato and dag >= hendelse.dato)])


def _samme_trekk(en: Hendelse, annen: Hendelse) -> bool:
    trekk = getattr(en, "trekk", None), getattr(annen, "trekk", None)
    return None in trekk or trekk[0] == trekk[1]


def _trekk_i(krav: Krav, hendelse: Hendelse) -> Trekk | None:
    """Trekket hendelsen gjelder; sier den det ikke, er det det eneste."""
    id_ = getattr(hendelse, "trekk", None)
    ellers = krav.trekk[0] if len(krav.trekk) == 1 and not id_ else None
    return next((t for t in krav.trekk if t.id == id_), ellers)


def _trekket(hendelse: Hendelse, krav: Krav, per: date) -> Faktarad:
    """Det trekkets varighet og bekreftelsesplikten beror på, slik det er kjent dagen det spørres om."""
    id_: str | None = getattr(hendelse, "trekk", None)
    trekk = _trekk_i(krav, hendelse)

    def hendt(*typer: T) -> list[Hendelse]:
        i_trekket = (a for a in krav.hendelser if a.type in typer and getattr(a, "trekk", None) in (None, id_))
        return [a for a in i_trekket if a.dato and a.dato <= per and (not hendelse.dato or a.dato >= hendelse.dato)]

    def dager(*typer: T) -> list[date]:
        return sorted(a.dato for a in hendt(*typer) if a.dato)

    def kjent(*oppgitt: date | None) -> list[date]:
        return [dag for dag in oppgitt if dag and dag <= per]

    besluttet = hendelse.dato or (trekk.besluttet if trekk else None)
    innbetalt = _innbetalt(hendt(T.TREKKUTBETALING), kjent(trekk.siste_innbetaling) if trekk else [])
    utbetalt = sorted([*dager(T.TREKKUTBETALING), *(kjent(trekk.siste_utbetaling) if trekk else ())])
    bekreftet = sorted([*dager(T.KREDITORBEKREFTELSE), *(kjent(trekk.bekreftet) if trekk else ())])
    overfoert = bool(
        dager(T.OVERFOERT_NY_TREKKORDNING)
        or getattr(hendelse, "overfoert_ny_ordning", None)
        or (trekk and kjent(trekk.overfoert_dato))
    )
    opphoert = kjent(trekk.opphoert) if trekk else []
    return {
        "hendelse.trekk_overfoert": overfoert,
        "hendelse.trekk_innbetalt": bool(innbetalt),
        "hendelse.siste_innbetaling": _foer_opphold(innbetalt, _to_aar) if innbetalt else None,
        "hendelse.trekk_opphoert": bool(opphoert),
        "hendelse.trekkets_slutt": opphoert[0] if opphoert else None,
        "hendelse.trekkperiode_slutt": trekk.periode.til if trekk and trekk.periode else None,
        "hendelse.lang_trekkperiode": trekk is not None and periode_over_to_aar(trekk),
        "hendelse.trekkslutt_2028": _senest_til(trekk, date(2028, 12, 31)),
        "hendelse.trekkslutt_2029": _senest_til(trekk, date(2029, 1, 1)),
        "hendelse.trekkperiode_kjent": bool(trekk and trekk.periode and trekk.periode.til),
        "hendelse.sist_bekreftet": besluttet
        and _fra_2026(_foer_opphold(sorted([besluttet, *utbetalt, *bekreftet]), _ti_aar), besluttet),
        "hendelse.sist_bekreftet_snevert": besluttet and _fra_2026(_snevert(besluttet, utbetalt, bekreftet), besluttet),
    }


def _innbetalt(utbetalinger: Iterable[Hendelse], siste: list[date]) -> list[date]:
    """Dagene det kom penger i trekket (tvangsfullbyrdelsesloven § 7-28).

    En utbetaling uten oppgitt dag for innbetalingen er regnet som mottatt samme dag, men ikke etter den siste
    innbetalingen når den er kjent: det som kommer etter, er utbetaling av den.
    """
    mottatt = [getattr(a, "innbetalt", None) or a.dato for a in utbetalinger]
    return sorted([*(min(dag, *siste) if siste else dag for dag in mottatt if dag), *siste])


def _senest_til(trekk: Trekk | None, dagen: date) -> date | None:
    """Slutten på trekkperioden, men ikke etter dagen."""
    slutt = trekk.periode.til if trekk and trekk.periode else None
    return min(slutt, dagen) if slutt else None


_INNDRAGNING = {RettsligArt.INNDRAGNING: 5, RettsligArt.INNDRAGNING_UTBYTTE: 10}


def om_trekk(krav: Krav, trekk: Trekk, kravets_art: str | None, per: date) -> Faktarad:
    """Om et inndragningskrav var med i trekket i tide, og om det er høyst to år siden det falt bort (§ 99 andre ledd).

    Dagen flyttes ikke fra lørdag og helligdag, som er den forsiktige lesningen av tvilspunkt L7.
    """
    aar = _INNDRAGNING.get(RettsligArt(kravets_art)) if kravets_art else None
    falt_bort = _dager(krav.endelig, aar=aar) if aar and krav.endelig else None
    return {
        "trekk.besluttet_foer_inndragningen_falt_bort": None
        if falt_bort is None or trekk.besluttet is None
        else trekk.besluttet <= falt_bort,
        "trekk.innen_to_aar_etter_inndragningen": None if falt_bort is None else per <= _dager(falt_bort, aar=2),
    }


_TI_AAR_FOER_2026 = date(2015, 12, 31)


def _fra_2026(dag: date, besluttet: date) -> date:
    """Tiårsgrensen kom i 2026; for et eldre trekk inntrer foreldelse tidligst ved utløpet av 2025 (tvilspunkt L5)."""
    return max(dag, _TI_AAR_FOER_2026) if besluttet < date(2026, 1, 1) else dag


def _to_aar(fra: date) -> date:
    return _dager(fra, aar=2)


def _ti_aar(fra: date) -> date:
    """Siste dag i de ti årene, flyttet fra lørdag og helligdag (foreldelsesloven § 29 nr. 2)."""
    try:
        return frist(fra, aar=10).siste_dag
    except ValueError:  # utenfor årene helligdagene er kjent for
        return _dager(fra, aar=10)


def _foer_opphold(dager: list[date], siste: Callable[[date], date]) -> date:
    """Den siste av dagene før det første oppholdet som er lengre enn til `siste`; `date.min` når det ikke er noen."""
    forrige = date.min
    for dag in dager:
        if forrige is not date.min and dag > siste(forrige):
            break
        forrige = dag
    return forrige


def _snevert(besluttet: date, utbetalt: Iterable[date], bekreftet: Iterable[date]) -> date:
    """Som `_foer_opphold`, men den første meddelelsen må komme innen ti år fra beslutningen (tvilspunkt P3)."""
    i_tide = [dag for dag in bekreftet if besluttet <= dag <= _ti_aar(besluttet)]
    if not i_tide:
        return besluttet
    return _foer_opphold(sorted([*i_tide[:1], *(dag for dag in (*utbetalt, *bekreftet) if dag >= i_tide[0])]), _ti_aar)


# ---- Linjen ----


def foer_forfall(rad: Faktarad, avbrutt: date | None) -> bool | None:
    """Kom avbruddet før linjen forfalt? Ukjent når en av dagene er det."""
    forfall = rad.get("linje.forfall")
    return avbrutt < forfall if isinstance(forfall, date) and avbrutt else None


_VED_ERKJENNELSE: Mapping[str, Les] = {
    "hendelse.erkjent_fra": _erkjent_fra,
    "hendelse.etter_dom": _etter_dom,
    "hendelse.nytt_loefte": _nytt_loefte,
}
_OM_VARSELETS_SAK: Mapping[str, Les] = {
    "hendelse.uten_beslutning": lambda om: uten_beslutning(om.krav, om.hendelse, om.per),
    "hendelse.avsluttet_foer_gitt": lambda om: avsluttet_foer_gitt(om.krav, om.hendelse, om.per),
    "hendelse.alt_forsettlig_avsluttet": lambda om: alt_forsettlig_avsluttet(om.krav, om.hendelse, om.per),
}
_ENKELTVIS: Mapping[T, Mapping[str, Les]] = {
    **dict.fromkeys(_ERKJENNENDE, _VED_ERKJENNELSE),
    T.VARSEL_INNKREVINGSLOVEN_25: {
        "hendelse.varsel_om_utlegg": _varsel_om_utlegg,
        **_OM_VARSELETS_SAK,
    },
    T.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15: _OM_VARSELETS_SAK,
    T.KUNNSKAP: {"hendelse.emne": _emnet},
    T.HINDRING_OPPHOERT: {"hendelse.egne_forhold": _egne_forhold},
}

_Egne = Callable[[Hendelse, Krav, date], Faktarad]

_EGNE_FOR_TYPEN: Mapping[T, tuple[_Egne, ...]] = MappingProxyType(
    {
        T.UTLEGGSPANT: (_beslutning,),
        T.UTLEGGSTREKK_BESLUTTET: (_beslutning, _trekket, _paalegg),
        T.TREKKPAALEGG: (_beslutning, _trekket, _paalegg),
        T.INTET_TIL_UTLEGG: (_beslutning,),
        T.TVANGSDEKNING: (_beslutning,),
        T.AVREGNING: (_beslutning,),
        T.TREKK_I_YTELSE: (_ytelse,),
        T.BEGJAERING_TVANGSFULLBYRDELSE: (_skrift,),
        T.FORLIKSKLAGE: (_skrift, _saksskritt, _sak_om_straffbar_handling),
        T.STEVNING: (_skrift, _saksskritt, _gruppe, _sak_om_straffbar_handling),
        T.VOLDGIFT: (_saksskritt,),
        T.KLAGE: (_saksskritt,),
        T.DOM: (_avgjoerelse,),
        T.RETTSFORLIK: (_avgjoerelse,),
        T.FORVALTNINGSAVGJOERELSE: (_avgjoerelse,),
        T.AVVISNING: (_avslutning, _avvisning),
        T.UTLEGGSSAK_AVSLUTTET: (_avslutning,),
        T.UTLEGGSTREKK_OPPHOERT: (_avslutning, _trekket),
        T.FORDRINGSANMELDELSE: (_anmeldelse,),
        T.BOSLUTNING: (_boslutning,),
        T.PROKLAMA: (_proklama,),
        T.PROSESSVARSEL: (_prosessvarsel,),
        T.FRISTAVTALE: (_fristavtale,),
        T.KUNNSKAP: (_kunnskap,),
        T.FORLATT_LANDET: (_forlatt,),
    }
)

_EGNE: Mapping[str, tuple[_Egne, ...]] = MappingProxyType(
    {t.value: (*((_i_utleggssak,) if t in _I_UTLEGGSSAK else ()), *_EGNE_FOR_TYPEN.get(t, ())) for t in T}
)
"""Det som bare avledes for noen hendelsestyper, under kodene deres."""
