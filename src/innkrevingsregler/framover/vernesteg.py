"""Skrittene som kan verne et krav mot foreldelse: hva hvert er, hvordan det gjøres i tide, og hva det forutsetter.

Et skritt er en hendelse som tenkes. Om den flytter siste dag, og til når, sier reglene når tidslinjen regnes ut med
den.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from ..avledning.felles import art
from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Innkrever, Part, RettsligArt, Saksskritt, Varselstiltak
from ..fakta.krav import Krav
from ..lag.tiltak import ja_nei_eller_status
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.utfall import Utfall
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FOLKETRYGDLOVEN, FORELDELSESLOVEN, INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN


class Vern(StrEnum):
    """Skrittene, i lovens rekkefølge."""

    ERKJENNELSE = "ERKJENNELSE"
    DELBETALING = "DELBETALING"
    FORLIKSKLAGE = "FORLIKSKLAGE"
    STEVNING = "STEVNING"
    KRAV_I_SAKEN = "KRAV_I_SAKEN"
    KRAV_I_STRAFFESAKEN = "KRAV_I_STRAFFESAKEN"
    VOLDGIFT = "VOLDGIFT"
    TVISTEORGAN = "TVISTEORGAN"
    NEMND = "NEMND"
    BEGJAERING_TVANGSFULLBYRDELSE = "BEGJAERING_TVANGSFULLBYRDELSE"
    BERAMMELSE_UTLEGG = "BERAMMELSE_UTLEGG"
    TREKKPAALEGG = "TREKKPAALEGG"
    INNDRIVING_I_UTLANDET = "INNDRIVING_I_UTLANDET"
    VARSEL_OM_UTLEGG = "VARSEL_OM_UTLEGG"
    VARSEL_OM_AVREGNING = "VARSEL_OM_AVREGNING"
    VARSEL_OM_TVANGSDEKNING = "VARSEL_OM_TVANGSDEKNING"
    VARSEL_FRA_KOMMUNEN = "VARSEL_FRA_KOMMUNEN"
    UTLEGG_UTEN_VARSEL = "UTLEGG_UTEN_VARSEL"
    UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN = "UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN"
    AVREGNING = "AVREGNING"
    TVANGSDEKNING = "TVANGSDEKNING"
    TREKK_I_YTELSE = "TREKK_I_YTELSE"
    KONKURSBEGJAERING = "KONKURSBEGJAERING"
    SKIFTEBEGJAERING = "SKIFTEBEGJAERING"
    FORDRINGSANMELDELSE = "FORDRINGSANMELDELSE"
    ANMELDELSE_ETTER_PROKLAMA = "ANMELDELSE_ETTER_PROKLAMA"
    PROSESSVARSEL = "PROSESSVARSEL"
    KREDITORBEKREFTELSE = "KREDITORBEKREFTELSE"
    FRISTAVTALE = "FRISTAVTALE"


class Maate(StrEnum):
    """Det som må ha skjedd innen den siste dagen.

    Et skrift til en myndighet er i tide når det er framme eller postlagt i Norge; et varsel må være gitt, og her er det
    lest slik at det ikke er nok at det er sendt (tvilspunkt P60).
    """

    FRAMME_ELLER_POSTLAGT = "FRAMME_ELLER_POSTLAGT"
    GITT = "GITT"
    BESLUTTET = "BESLUTTET"
    GJORT = "GJORT"


class Forutsetningsslag(StrEnum):
    """Det et skritt forutsetter: hvem som kan ta det, hva slags krav det er, at tiltaket kan brukes, eller annet."""

    INNKREVEREN = "INNKREVEREN"
    KRAVETS_ART = "KRAVETS_ART"
    TVANGSGRUNNLAG = "TVANGSGRUNNLAG"
    TILTAK = "TILTAK"
    SKYLDNEREN = "SKYLDNEREN"
    SAK_MELLOM_PARTENE = "SAK_MELLOM_PARTENE"
    SAK_MOT_MEDSKYLDNER = "SAK_MOT_MEDSKYLDNER"
    STRAFFESAK = "STRAFFESAK"
    AVTALT_VOLDGIFT = "AVTALT_VOLDGIFT"
    SAERSKILT_MYNDIGHET = "SAERSKILT_MYNDIGHET"
    NEMND_FOR_KRAVET = "NEMND_FOR_KRAVET"
    UTEN_VARSEL = "UTEN_VARSEL"


@attrs.frozen(kw_only=True)
class Forutsetning:
    """Noe skrittet forutsetter.

    Args:
        slag: hva det gjelder.
        tiltak: tiltaket det er spurt om; ``None`` for de andre.
        per: dagen det er spurt om, for tiltak som følger et varsel dagen det tidligst kan besluttes.
        svar: JA, NEI eller statusen til et åpent svar. ``TRENGER`` når det er opp til skyldneren.
        utfall: svaret selv; ``None`` når det ikke er et rettslig spørsmål.
    """

    slag: Forutsetningsslag
    tiltak: Tiltaksslag | None = None
    per: date | None = None
    svar: str
    utfall: Utfall | None = None

    @classmethod
    def av(cls, slag: Forutsetningsslag, utfall: Utfall, per: date, tiltak: Tiltaksslag | None = None) -> Forutsetning:
        """Forutsetningen med svaret på den."""
        return cls(slag=slag, tiltak=tiltak, per=per, svar=ja_nei_eller_status(utfall), utfall=utfall)


Lag = Callable[[Krav, date], Hendelse]
Aapent = Callable[[Krav, date], bool | None]
"""Om skrittet står åpent for kravet; None når det som avgjør, ikke er kjent."""


@attrs.frozen(kw_only=True)
class Skritt:
    """Et skritt: hendelsen det er, når det er aktuelt, måten det er i tide på, og det det forutsetter.

    `aapent` er hvem som kan ta skrittet og for hvilke krav, med slaget forutsetning det er. `tiltak` er tiltaket som må
    kunne brukes; tas det uten varsel, er `tiltak_som` skrittet som varsler om det samme. `varsler` er at hendelsen er
    varselet om tiltaket, og at tiltaket først kan besluttes når fristen til å uttale seg er ute. `ellers` er det som må
    foreligge uten at kravet sier om det gjør det. `hjemler_tidligere` er bestemmelsene når saken følger tidligere
    regelverk, der de er andre. `innen_meldefristen` er dagen en melding senest må komme når skrittet
    er en anmeldelse; den kan være etter at fristen ellers var ute.
    """

    vern: Vern
    lag: Lag
    aktuelt: Callable[[Krav], bool] = lambda krav: True
    maate: Maate = Maate.GJORT
    hjemler: tuple[Henvisning, ...]
    hjemler_tidligere: tuple[Henvisning, ...] = ()
    grunnlag: bool = False
    tiltak: Tiltaksslag | None = None
    tiltak_som: Vern | None = None
    varsler: bool = False
    aapent: tuple[tuple[Forutsetningsslag, Aapent], ...] = ()
    ellers: tuple[Forutsetningsslag, ...] = ()
    innen_meldefristen: Callable[[Krav], date | None] | None = None


_AV_SKYLDNEREN = (Forutsetningsslag.SKYLDNEREN,)


def _innkreveren(*innkrevere: Innkrever) -> tuple[tuple[Forutsetningsslag, Aapent], ...]:
    """Bare når en av disse krever inn."""

    def aapent(krav: Krav, dag: date) -> bool | None:
        return None if krav.innkrever is None else krav.innkrever in innkrevere

    return ((Forutsetningsslag.INNKREVEREN, aapent),)


def _arten(*arter: RettsligArt) -> tuple[tuple[Forutsetningsslag, Aapent], ...]:
    """Bare for krav av en av disse artene."""

    def aapent(krav: Krav, dag: date) -> bool | None:
        kravets = art(krav, dag)
        return None if kravets is None else kravets in arter

    return ((Forutsetningsslag.KRAVETS_ART, aapent),)


def _med_trekk(krav: Krav) -> bool:
    besluttet = any(hendelse.type is Hendelsestype.UTLEGGSTREKK_BESLUTTET for hendelse in krav.hendelser)
    return besluttet or bool(krav.trekk)


_AAPNET = (Hendelsestype.BOAAPNING, Hendelsestype.GJELDSFORHANDLING_AAPNET)
_LUKKET = (Hendelsestype.BOSLUTNING, Hendelsestype.GJELDSORDNING)


def _med_aapent_bo(krav: Krav) -> bool:
    """Er et bo eller en gjeldsforhandling åpen, så fordringen kan anmeldes?"""
    aapnet = [x.dato for x in krav.hendelser if x.type in _AAPNET and x.dato]
    lukket = [x.dato for x in krav.hendelser if x.type in _LUKKET and x.dato]
    return bool(aapnet) and not any(dag >= max(aapnet) for dag in lukket)


def meldefristen_i_boet(krav: Krav) -> date | None:
    """Siste dag for å anmelde krav i boet som ble åpnet sist."""
    boene = [x for x in krav.hendelser if isinstance(x, h.Boaapning | h.GjeldsforhandlingAapnet) and x.dato]
    return max(boene, key=lambda x: x.dato or date.min).meldefrist if boene else None


def _proklamaet(krav: Krav) -> h.Proklama | None:
    """Det siste proklamaet utenom konkurs og skifte, når fordringen ikke alt er anmeldt."""
    alle = [x for x in krav.hendelser if isinstance(x, h.Proklama) and x.dato and x.meldefrist and not x.i_bo]
    siste = max(alle, key=lambda x: x.dato or date.min, default=None)
    return None if siste is None or siste.anmeldt else siste


def _anmeldt(krav: Krav, dag: date) -> Hendelse:
    proklama = _proklamaet(krav)
    assert proklama is not None
    return attrs.evolve(proklama, anmeldt=True)


def _proklamafristen(krav: Krav) -> date | None:
    proklama = _proklamaet(krav)
    return proklama.meldefrist if proklama else None


def _skyldneren_doed(krav: Krav) -> bool:
    return any(x.type is Hendelsestype.DOEDSFALL for x in krav.hendelser)


def _besluttet(fra_hvem: Part) -> Lag:
    return lambda krav, dag: h.Utleggspant(dato=dag, fra_hvem=fra_hvem, sak=_sak(krav))


def _namsmyndigheten(krav: Krav) -> Part:
    """Den som selv er namsmyndighet for kravet."""
    return Part.KOMMUNE if krav.innkrever is Innkrever.KOMMUNEN else Part.INNKREVINGSMYNDIGHETEN


def _varsel(tiltak: Varselstiltak) -> Lag:
    return lambda krav, dag: h.VarselInnkrevingsloven25(
        dato=dag, sendt=dag, gitt=dag, tiltak=tiltak, sak=_sak(krav, tiltak)
    )


NY_SAK = "tenkt sak"
"""Id-en til saken et tenkt varsel om utlegg åpner, når kravet har saker fra før."""


def _sak(krav: Krav, tiltak: Varselstiltak = Varselstiltak.UTLEGG) -> str | None:
    return NY_SAK if krav.saker and tiltak is Varselstiltak.UTLEGG else None


_IM = _innkreveren(Innkrever.INNKREVINGSMYNDIGHETEN)
_KOMMUNEN = _innkreveren(Innkrever.KOMMUNEN)
_AV_STRAFFBART = _arten(RettsligArt.ERSTATNING_STRAFFBAR, RettsligArt.SKADESERSTATNING, RettsligArt.ANSVAR_TREKK)
_POST = FORELDELSESLOVEN.p("29").nr(3).pkt(1)
TIDLIGERE_17_2 = FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31))
_VARSEL_25 = (INNKREVINGSLOVEN.p("25").l(1).pkt(1), INNKREVINGSLOVEN.p("26").l(1).pkt(1))

SKRITTENE: tuple[Skritt, ...] = (
    Skritt(
        vern=Vern.ERKJENNELSE,
        lag=lambda krav, dag: h.Erkjennelse(dato=dag, fra_hvem=Part.SKYLDNER, overfor=Part.KREDITOR),
        hjemler=(FORELDELSESLOVEN.p("14"),),
        ellers=_AV_SKYLDNEREN,
    ),
    Skritt(
        vern=Vern.DELBETALING,
        lag=lambda krav, dag: h.Betaling(dato=dag, fra_hvem=Part.SKYLDNER, frivillig=True, erkjenner_rest=True),
        hjemler=(FORELDELSESLOVEN.p("14"),),
        ellers=_AV_SKYLDNEREN,
    ),
    Skritt(
        vern=Vern.FORLIKSKLAGE,
        lag=lambda krav, dag: h.Forliksklage(dato=dag, postlagt=dag),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("15").nr(2).bok("a"), _POST),
    ),
    Skritt(
        vern=Vern.STEVNING,
        lag=lambda krav, dag: h.Stevning(dato=dag, postlagt=dag),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("15").nr(2).bok("a"), _POST),
    ),
    Skritt(
        vern=Vern.KRAV_I_SAKEN,
        lag=lambda krav, dag: h.Stevning(dato=dag, postlagt=dag, skritt=Saksskritt.KRAV_I_SAKEN),
        hjemler=(FORELDELSESLOVEN.p("15").nr(2).bok("b"),),
        ellers=(Forutsetningsslag.SAK_MELLOM_PARTENE,),
    ),
    Skritt(
        vern=Vern.KRAV_I_STRAFFESAKEN,
        lag=lambda krav, dag: h.Stevning(dato=dag, postlagt=dag, skritt=Saksskritt.STRAFFESAK_427),
        aapent=_AV_STRAFFBART,
        hjemler=(FORELDELSESLOVEN.p("15").nr(1).pkt(3), FORELDELSESLOVEN.p("15").nr(2).bok("c")),
        ellers=(Forutsetningsslag.STRAFFESAK,),
    ),
    Skritt(
        vern=Vern.VOLDGIFT,
        lag=lambda krav, dag: h.Voldgift(dato=dag),
        hjemler=(FORELDELSESLOVEN.p("15").nr(3).pkt(1),),
        ellers=(Forutsetningsslag.AVTALT_VOLDGIFT,),
    ),
    Skritt(
        vern=Vern.TVISTEORGAN,
        lag=lambda krav, dag: h.Klage(dato=dag, fra_hvem=Part.KREDITOR, etter_16=True),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("16").nr(1).pkt(1), _POST),
        ellers=(Forutsetningsslag.SAERSKILT_MYNDIGHET,),
    ),
    Skritt(
        vern=Vern.NEMND,
        lag=lambda krav, dag: h.Nemndsklage(dato=dag),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("16").nr(2), _POST),
        ellers=(Forutsetningsslag.NEMND_FOR_KRAVET,),
    ),
    Skritt(
        vern=Vern.BEGJAERING_TVANGSFULLBYRDELSE,
        lag=lambda krav, dag: h.BegjaeringTvangsfullbyrdelse(dato=dag, postlagt=dag),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(1), _POST),
        grunnlag=True,
    ),
    Skritt(
        vern=Vern.BERAMMELSE_UTLEGG,
        lag=lambda krav, dag: h.BerammelseUtlegg(dato=dag, fra_hvem=_namsmyndigheten(krav), sak=_sak(krav)),
        aapent=_innkreveren(Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.KOMMUNEN),
        maate=Maate.BESLUTTET,
        hjemler=(TIDLIGERE_17_2,),
        grunnlag=True,
    ),
    Skritt(
        vern=Vern.TREKKPAALEGG,
        lag=lambda krav, dag: h.Trekkpaalegg(dato=dag, fra_hvem=_namsmyndigheten(krav), sak=_sak(krav)),
        aapent=_innkreveren(Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.KOMMUNEN),
        maate=Maate.GITT,
        hjemler=(TIDLIGERE_17_2,),
        grunnlag=True,
    ),
    Skritt(
        vern=Vern.INNDRIVING_I_UTLANDET,
        lag=lambda krav, dag: h.Utenlandsinndriving(dato=dag),
        hjemler=(FORELDELSESLOVEN.p("17").nr(2),),
        tiltak=Tiltaksslag.UTENLANDSINNDRIVING,
    ),
    Skritt(
        vern=Vern.VARSEL_OM_UTLEGG,
        lag=_varsel(Varselstiltak.UTLEGG),
        aapent=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        grunnlag=True,
        tiltak=Tiltaksslag.UTLEGGSPANT,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_OM_AVREGNING,
        lag=_varsel(Varselstiltak.AVREGNING),
        aapent=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        tiltak=Tiltaksslag.AVREGNING,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_OM_TVANGSDEKNING,
        lag=_varsel(Varselstiltak.TVANGSDEKNING),
        aapent=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        tiltak=Tiltaksslag.TVANGSDEKNING,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_FRA_KOMMUNEN,
        lag=lambda krav, dag: h.VarselTvangsfullbyrdelsesloven215(dato=dag, sendt=dag, gitt=dag, sak=_sak(krav)),
        aapent=_KOMMUNEN,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(4).pkt(1), TVANGSFULLBYRDELSESLOVEN.p("2-15").l(2).pkt(1)),
        grunnlag=True,
        tiltak=Tiltaksslag.UTLEGGSPANT,
        varsler=True,
    ),
    Skritt(
        vern=Vern.UTLEGG_UTEN_VARSEL,
        lag=_besluttet(Part.INNKREVINGSMYNDIGHETEN),
        aapent=_IM,
        maate=Maate.BESLUTTET,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(2), INNKREVINGSLOVEN.p("25").l(3)),
        hjemler_tidligere=(TIDLIGERE_17_2,),
        grunnlag=True,
        tiltak_som=Vern.VARSEL_OM_UTLEGG,
        ellers=(Forutsetningsslag.UTEN_VARSEL,),
    ),
    Skritt(
        vern=Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN,
        lag=_besluttet(Part.KOMMUNE),
        aapent=_KOMMUNEN,
        maate=Maate.BESLUTTET,
        hjemler=(FORELDELSESLOVEN.p("17").nr(4).pkt(2), FORELDELSESLOVEN.p("17").nr(3).pkt(2)),
        hjemler_tidligere=(TIDLIGERE_17_2,),
        grunnlag=True,
        tiltak_som=Vern.VARSEL_FRA_KOMMUNEN,
        ellers=(Forutsetningsslag.UTEN_VARSEL,),
    ),
    Skritt(
        vern=Vern.AVREGNING,
        lag=lambda krav, dag: h.Avregning(dato=dag),
        aapent=_IM,
        maate=Maate.BESLUTTET,
        hjemler=(INNKREVINGSLOVEN.p("22").l(4), FORELDELSESLOVEN.p("17").nr(3).pkt(2)),
        tiltak=Tiltaksslag.AVREGNING,
    ),
    Skritt(
        vern=Vern.TVANGSDEKNING,
        lag=lambda krav, dag: h.Tvangsdekning(dato=dag),
        aapent=_IM,
        maate=Maate.BESLUTTET,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(2), INNKREVINGSLOVEN.p("25").l(3)),
        tiltak_som=Vern.VARSEL_OM_TVANGSDEKNING,
        ellers=(Forutsetningsslag.UTEN_VARSEL,),
    ),
    Skritt(
        vern=Vern.TREKK_I_YTELSE,
        lag=lambda krav, dag: h.TrekkIYtelse(dato=dag),
        aapent=_arten(RettsligArt.TRYGD_TILBAKEKREVING),
        maate=Maate.BESLUTTET,
        hjemler=(FOLKETRYGDLOVEN.p("22-14").l(5).pkt(1),),
    ),
    Skritt(
        vern=Vern.KONKURSBEGJAERING,
        lag=lambda krav, dag: h.Konkursbegjaering(dato=dag, av_fordringshaver=True),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("18").nr(1), _POST),
        tiltak=Tiltaksslag.KONKURSBEGJAERING,
    ),
    Skritt(
        vern=Vern.SKIFTEBEGJAERING,
        lag=lambda krav, dag: h.Skiftebegjaering(dato=dag, av_fordringshaver=True),
        aktuelt=_skyldneren_doed,
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("18").nr(1), _POST),
    ),
    Skritt(
        vern=Vern.FORDRINGSANMELDELSE,
        lag=lambda krav, dag: h.Fordringsanmeldelse(dato=dag),
        aktuelt=_med_aapent_bo,
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("18").nr(2), _POST),
        innen_meldefristen=meldefristen_i_boet,
    ),
    Skritt(
        vern=Vern.ANMELDELSE_ETTER_PROKLAMA,
        lag=_anmeldt,
        aktuelt=lambda krav: _proklamaet(krav) is not None,
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("13").pkt(2), _POST),
        innen_meldefristen=_proklamafristen,
    ),
    Skritt(
        vern=Vern.PROSESSVARSEL,
        lag=lambda krav, dag: h.Prosessvarsel(dato=dag),
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("19").nr(1),),
        ellers=(Forutsetningsslag.SAK_MOT_MEDSKYLDNER,),
    ),
    Skritt(
        vern=Vern.KREDITORBEKREFTELSE,
        lag=lambda krav, dag: h.Kreditorbekreftelse(dato=dag),
        aktuelt=_med_trekk,
        hjemler=(FORELDELSESLOVEN.p("21").nr(1).pkt(3), INNKREVINGSLOVEN.p("32")),
    ),
    Skritt(
        vern=Vern.FRISTAVTALE,
        lag=lambda krav, dag: h.Fristavtale(dato=dag, aar=3),
        hjemler=(FORELDELSESLOVEN.p("28").nr(1).pkt(2),),
        ellers=_AV_SKYLDNEREN,
    ),
)
"""Skrittene det prøves om verner kravet."""

VERN_FOR: Mapping[Vern, Skritt] = MappingProxyType({s.vern: s for s in SKRITTENE})
