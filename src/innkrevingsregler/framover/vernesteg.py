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

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Innkrever, Part, Varselstiltak
from ..fakta.krav import Krav
from ..lag.tiltak import ja_nei_eller_status
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.utfall import Utfall
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN, INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN


class Vern(StrEnum):
    """Skrittene, i lovens rekkefølge."""

    ERKJENNELSE = "ERKJENNELSE"
    DELBETALING = "DELBETALING"
    FORLIKSKLAGE = "FORLIKSKLAGE"
    STEVNING = "STEVNING"
    BEGJAERING_TVANGSFULLBYRDELSE = "BEGJAERING_TVANGSFULLBYRDELSE"
    BERAMMELSE_UTLEGG = "BERAMMELSE_UTLEGG"
    INNDRIVING_I_UTLANDET = "INNDRIVING_I_UTLANDET"
    VARSEL_OM_UTLEGG = "VARSEL_OM_UTLEGG"
    VARSEL_OM_AVREGNING = "VARSEL_OM_AVREGNING"
    VARSEL_OM_TVANGSDEKNING = "VARSEL_OM_TVANGSDEKNING"
    VARSEL_FRA_KOMMUNEN = "VARSEL_FRA_KOMMUNEN"
    AVREGNING = "AVREGNING"
    KONKURSBEGJAERING = "KONKURSBEGJAERING"
    FORDRINGSANMELDELSE = "FORDRINGSANMELDELSE"
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
    """Det et skritt forutsetter: at kravet har tvangsgrunnlag, at et tiltak kan brukes, eller en annen hjelp."""

    TVANGSGRUNNLAG = "TVANGSGRUNNLAG"
    TILTAK = "TILTAK"
    SKYLDNEREN = "SKYLDNEREN"


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


@attrs.frozen(kw_only=True)
class Skritt:
    """Et skritt: hendelsen det er, når det er aktuelt, måten det er i tide på, og det det forutsetter.

    `tiltak` er tiltaket som må kunne brukes. `varsler` er at hendelsen er varselet om tiltaket, og at tiltaket først
    kan besluttes når fristen til å uttale seg er ute. `av_skyldneren` er at skyldneren må være med på det.
    """

    vern: Vern
    lag: Lag
    aktuelt: Callable[[Krav], bool] = lambda krav: True
    maate: Maate = Maate.GJORT
    hjemler: tuple[Henvisning, ...]
    grunnlag: bool = False
    tiltak: Tiltaksslag | None = None
    varsler: bool = False
    av_skyldneren: bool = False


def _er(*innkrevere: Innkrever) -> Callable[[Krav], bool]:
    """Aktuelt når det er en av disse som krever inn, eller når det ikke er kjent hvem det er."""
    return lambda krav: krav.innkrever is None or krav.innkrever in innkrevere


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


def _varsel(tiltak: Varselstiltak) -> Lag:
    return lambda krav, dag: h.VarselInnkrevingsloven25(
        dato=dag, sendt=dag, gitt=dag, tiltak=tiltak, sak=_sak(krav, tiltak)
    )


NY_SAK = "tenkt sak"
"""Id-en til saken et tenkt varsel om utlegg åpner, når kravet har saker fra før."""


def _sak(krav: Krav, tiltak: Varselstiltak = Varselstiltak.UTLEGG) -> str | None:
    return NY_SAK if krav.saker and tiltak is Varselstiltak.UTLEGG else None


_IM = _er(Innkrever.INNKREVINGSMYNDIGHETEN)
_KOMMUNEN = _er(Innkrever.KOMMUNEN)
_POST = FORELDELSESLOVEN.p("29").nr(3).pkt(1)
_VARSEL_25 = (INNKREVINGSLOVEN.p("25").l(1).pkt(1), INNKREVINGSLOVEN.p("26").l(1).pkt(1))

SKRITTENE: tuple[Skritt, ...] = (
    Skritt(
        vern=Vern.ERKJENNELSE,
        lag=lambda krav, dag: h.Erkjennelse(dato=dag, fra_hvem=Part.SKYLDNER, overfor=Part.KREDITOR),
        hjemler=(FORELDELSESLOVEN.p("14"),),
        av_skyldneren=True,
    ),
    Skritt(
        vern=Vern.DELBETALING,
        lag=lambda krav, dag: h.Betaling(dato=dag, fra_hvem=Part.SKYLDNER, frivillig=True, erkjenner_rest=True),
        hjemler=(FORELDELSESLOVEN.p("14"),),
        av_skyldneren=True,
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
        vern=Vern.BEGJAERING_TVANGSFULLBYRDELSE,
        lag=lambda krav, dag: h.BegjaeringTvangsfullbyrdelse(dato=dag, postlagt=dag),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(1), _POST),
        grunnlag=True,
    ),
    Skritt(
        vern=Vern.BERAMMELSE_UTLEGG,
        lag=lambda krav, dag: h.BerammelseUtlegg(dato=dag),
        aktuelt=_er(Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.KOMMUNEN),
        maate=Maate.BESLUTTET,
        hjemler=(FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31)),),
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
        aktuelt=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        grunnlag=True,
        tiltak=Tiltaksslag.UTLEGGSPANT,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_OM_AVREGNING,
        lag=_varsel(Varselstiltak.AVREGNING),
        aktuelt=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        tiltak=Tiltaksslag.AVREGNING,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_OM_TVANGSDEKNING,
        lag=_varsel(Varselstiltak.TVANGSDEKNING),
        aktuelt=_IM,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), *_VARSEL_25),
        tiltak=Tiltaksslag.TVANGSDEKNING,
        varsler=True,
    ),
    Skritt(
        vern=Vern.VARSEL_FRA_KOMMUNEN,
        lag=lambda krav, dag: h.VarselTvangsfullbyrdelsesloven215(dato=dag, sendt=dag, gitt=dag, sak=_sak(krav)),
        aktuelt=_KOMMUNEN,
        maate=Maate.GITT,
        hjemler=(FORELDELSESLOVEN.p("17").nr(4).pkt(1), TVANGSFULLBYRDELSESLOVEN.p("2-15").l(2).pkt(1)),
        grunnlag=True,
        tiltak=Tiltaksslag.UTLEGGSPANT,
        varsler=True,
    ),
    Skritt(
        vern=Vern.AVREGNING,
        lag=lambda krav, dag: h.Avregning(dato=dag),
        aktuelt=_IM,
        maate=Maate.BESLUTTET,
        hjemler=(INNKREVINGSLOVEN.p("22").l(4), FORELDELSESLOVEN.p("17").nr(3).pkt(2)),
        tiltak=Tiltaksslag.AVREGNING,
    ),
    Skritt(
        vern=Vern.KONKURSBEGJAERING,
        lag=lambda krav, dag: h.Konkursbegjaering(dato=dag, av_fordringshaver=True),
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("18").nr(1), _POST),
        tiltak=Tiltaksslag.KONKURSBEGJAERING,
    ),
    Skritt(
        vern=Vern.FORDRINGSANMELDELSE,
        lag=lambda krav, dag: h.Fordringsanmeldelse(dato=dag),
        aktuelt=_med_aapent_bo,
        maate=Maate.FRAMME_ELLER_POSTLAGT,
        hjemler=(FORELDELSESLOVEN.p("18").nr(2), _POST),
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
        av_skyldneren=True,
    ),
)
"""Skrittene det prøves om verner kravet."""

VERN_FOR: Mapping[Vern, Skritt] = MappingProxyType({s.vern: s for s in SKRITTENE})
