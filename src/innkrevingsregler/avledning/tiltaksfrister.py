"""Fristene som hører til tiltakene: når det tidligst kan besluttes, og når det senest kan klages.

Varselets frist er en dag Innkrevingsmyndigheten setter, minst tre uker fram (innkrevingsloven § 25), og den flyttes
ikke fra helg: tvangsfullbyrdelsesloven § 2-7 gjelder bare ved klagen (innkrevingsloven §§ 21 til 24). Klagefristene
regnes etter domstolloven §§ 148 og 149.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Purring, Utleggspant
from ..fakta.koder import Hendelsestype, Innkrever, Regelverk, Varselstiltak
from ..fakta.krav import Krav
from ..frister import Fristregel, frist
from ..regelform.begreper.tiltak import Tiltaksslag
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INKASSOLOVEN, INNKREVINGSLOVEN, SI_LOVEN, TVANGSFULLBYRDELSESLOVEN
from .tiltak import (
    TO_UKER,
    TRE_UKER,
    Varsel,
    bedt_om_beslutning,
    gyldig_til,
    inkassofrist,
    uttalefrist,
    varsel_unnlatt,
    varsler_om,
)

_EN_DAG = timedelta(days=1)


class Tiltaksfristslag(StrEnum):
    """Hva en frist gjelder."""

    UTTALEFRIST = "UTTALEFRIST"
    TIDLIGST_BESLUTNING = "TIDLIGST_BESLUTNING"
    TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG = "TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG"
    NYTT_VARSEL_ETTER = "NYTT_VARSEL_ETTER"
    TIDLIGST_VARSEL = "TIDLIGST_VARSEL"
    TIDLIGST_BEGJAERING = "TIDLIGST_BEGJAERING"
    BETALINGSFRIST_INKASSO = "BETALINGSFRIST_INKASSO"
    KLAGE_SENEST = "KLAGE_SENEST"
    KLAGE_OVER_VALG_AV_UTLEGGSGJENSTAND = "KLAGE_OVER_VALG_AV_UTLEGGSGJENSTAND"
    PROEVING_AV_KRAVET_SENEST = "PROEVING_AV_KRAVET_SENEST"


@attrs.frozen
class Tiltaksfrist:
    """En frist for et tiltak. `dag` er None når den ikke kan regnes ut; da er `trenger` det som mangler."""

    slag: Tiltaksfristslag
    dag: date | None
    hjemler: tuple[Henvisning, ...]
    trenger: tuple[str, ...] = ()


_VARSLES = {
    Tiltaksslag.AVREGNING: Varselstiltak.AVREGNING,
    Tiltaksslag.UTLEGGSPANT: Varselstiltak.UTLEGG,
    Tiltaksslag.UTLEGGSTREKK: Varselstiltak.UTLEGG,
    Tiltaksslag.TVANGSDEKNING: Varselstiltak.TVANGSDEKNING,
}
_BESLUTNINGER = {
    Tiltaksslag.MOTREGNING: Hendelsestype.MOTREGNING,
    Tiltaksslag.AVREGNING: Hendelsestype.AVREGNING,
    Tiltaksslag.UTLEGGSPANT: Hendelsestype.UTLEGGSPANT,
    Tiltaksslag.UTLEGGSTREKK: Hendelsestype.UTLEGGSTREKK_BESLUTTET,
    Tiltaksslag.TVANGSDEKNING: Hendelsestype.TVANGSDEKNING,
}
_UTLEGG = frozenset({Tiltaksslag.UTLEGGSPANT, Tiltaksslag.UTLEGGSTREKK})
_INNKREVINGSLOVEN_FRA = date(2026, 1, 1)
"""Innkrevingsloven § 37 gjelder også bare beslutninger fra da (FOR-2025-07-01-1418 § 16)."""
_MOTREGNING_FRA = date(2027, 1, 1)
_25 = INNKREVINGSLOVEN.p("25").l(1)
_26 = INNKREVINGSLOVEN.p("26").l(1)


@attrs.frozen
class _Varselsregler:
    """Bestemmelsene om fristen til å uttale seg, om når det tidligst kan besluttes, og om nytt varsel."""

    fristen: tuple[Henvisning, ...]
    beslutning: tuple[Henvisning, ...]
    nytt: tuple[Henvisning, ...]


_7_10 = TVANGSFULLBYRDELSESLOVEN.p("7-10").l(1)
_2_15 = TVANGSFULLBYRDELSESLOVEN.p("2-15").l(2)
_MYNDIGHETENS = _Varselsregler((_25.pkt(1),), (_26.pkt(1),), (_26.pkt(3), _7_10))
_KOMMUNENS = _Varselsregler(
    (_2_15.pkt(1), TVANGSFULLBYRDELSESLOVEN.p("7-6").l(1).pkt(2)), (_2_15.pkt(1),), (_2_15.pkt(2), _7_10)
)


def tiltaksfrister(
    tiltak: Tiltaksslag, krav: Krav, per: date, regelverk: Regelverk | None = None
) -> tuple[Tiltaksfrist, ...]:
    """Fristene for tiltaket slik kravet sto dagen `per`. En hendelse uten dag gir en frist uten dag.

    `regelverk` er det en utleggssak følger; etter det tidligere er fristene om utlegg ikke kjent, og vises ikke.
    """
    hendt = tuple(h for h in krav.hendelser if h.dato is None or h.dato <= per)
    etter_tidligere = tiltak in _UTLEGG and regelverk is Regelverk.TIDLIGERE
    return (
        *(() if etter_tidligere else _varselsfrister(tiltak, krav, hendt, per)),
        *_realisasjon(tiltak, hendt),
        *_inkasso(tiltak, hendt),
        *_klagefrister(tiltak, krav, hendt, etter_tidligere=etter_tidligere),
    )


def _varselsreglene(tiltak: Tiltaksslag, krav: Krav, per: date) -> _Varselsregler | None:
    """Reglene om varselet; None når loven ikke gjaldt ennå, eller den som krever inn ikke varsler om tiltaket."""
    if per < _INNKREVINGSLOVEN_FRA:
        return None
    match krav.innkrever:
        case Innkrever.INNKREVINGSMYNDIGHETEN | None:
            return _MYNDIGHETENS
        case Innkrever.KOMMUNEN:
            return _KOMMUNENS if tiltak in _UTLEGG else None
        case _:
            return None


def _varselsfrister(tiltak: Tiltaksslag, krav: Krav, hendt: Sequence[Hendelse], per: date) -> Iterator[Tiltaksfrist]:
    om, regler = _VARSLES.get(tiltak), _varselsreglene(tiltak, krav, per)
    if om is None or regler is None:
        return
    if tiltak is Tiltaksslag.TVANGSDEKNING:
        yield from _tidligst_varsel(hendt)
    if varsel_unnlatt(krav, om):
        return
    varsler = varsler_om(krav, om, per)
    for varsel in varsler:
        fristen, siste = uttalefrist(varsel), gyldig_til(varsel)
        mangler = () if fristen else ("hendelse.sendt",)
        yield Tiltaksfrist(Tiltaksfristslag.UTTALEFRIST, fristen, regler.fristen, mangler)
        yield _tidligst_beslutning(varsel, fristen, regler, mangler)
        yield Tiltaksfrist(Tiltaksfristslag.NYTT_VARSEL_ETTER, siste, regler.nytt, mangler)
    if not varsler:
        slag = Tiltaksfristslag.TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG
        yield Tiltaksfrist(slag, per + TRE_UKER + _EN_DAG, (*regler.fristen, *regler.beslutning))


def _tidligst_beslutning(
    varsel: Varsel, fristen: date | None, regler: _Varselsregler, mangler: tuple[str, ...]
) -> Tiltaksfrist:
    """Dagen etter fristen, eller dagen skyldneren ba om beslutning før det (innkrevingsloven § 26 første ledd)."""
    slag = Tiltaksfristslag.TIDLIGST_BESLUTNING
    bedt = bedt_om_beslutning(varsel)
    if bedt is not None and (fristen is None or bedt <= fristen):
        return Tiltaksfrist(slag, bedt, (_26.pkt(2),))
    return Tiltaksfrist(slag, fristen + _EN_DAG if fristen else None, regler.beslutning, mangler)


def _tidligst_varsel(hendt: Iterable[Hendelse]) -> Iterator[Tiltaksfrist]:
    """Varsel om tvangsdekning kan tidligst gis tre uker etter at utlegget ble besluttet."""
    for h in hendt:
        if isinstance(h, Utleggspant):
            dag = h.dato + TRE_UKER if h.dato else None
            mangler = () if dag else ("hendelse.dato",)
            yield Tiltaksfrist(Tiltaksfristslag.TIDLIGST_VARSEL, dag, (_25.pkt(2),), mangler)


def _realisasjon(tiltak: Tiltaksslag, hendt: Iterable[Hendelse]) -> Iterator[Tiltaksfrist]:
    """Salg kan begjæres to uker etter at underretningen om utlegget ble sendt."""
    if tiltak is Tiltaksslag.TVANGSSALG:
        for h in hendt:
            if isinstance(h, Utleggspant):
                dag = h.sendt + TO_UKER if h.sendt else None
                mangler = () if dag else ("hendelse.sendt",)
                hjemmel = TVANGSFULLBYRDELSESLOVEN.p("8-2").l(3).pkt(1)
                yield Tiltaksfrist(Tiltaksfristslag.TIDLIGST_BEGJAERING, dag, (hjemmel,), mangler)


def _inkasso(tiltak: Tiltaksslag, hendt: Iterable[Hendelse]) -> Iterator[Tiltaksfrist]:
    if tiltak is Tiltaksslag.INKASSO:
        for h in hendt:
            if isinstance(h, Purring) and h.inkassovarsel:
                dag = inkassofrist(h)
                mangler = () if dag else ("hendelse.sendt",)
                yield Tiltaksfrist(
                    Tiltaksfristslag.BETALINGSFRIST_INKASSO, dag, (INKASSOLOVEN.p("9").l(2).pkt(1),), mangler
                )


def _klagefrister(
    tiltak: Tiltaksslag, krav: Krav, hendt: Sequence[Hendelse], *, etter_tidligere: bool
) -> Iterator[Tiltaksfrist]:
    beslutninger = [h for h in hendt if h.type is _BESLUTNINGER.get(tiltak)]
    for h in beslutninger:
        underrettet = h.gitt or h.sendt
        if tiltak is Tiltaksslag.MOTREGNING and (hjemmel := _om_motregning(krav, h.dato)):
            yield _maaneder(Tiltaksfristslag.KLAGE_SENEST, underrettet, 1, hjemmel, "hendelse.gitt")
        if tiltak in _UTLEGG and not etter_tidligere and (h.dato is None or h.dato >= _INNKREVINGSLOVEN_FRA):
            hjemmel = TVANGSFULLBYRDELSESLOVEN.p("7-24").l(1).pkt(3)
            slag = Tiltaksfristslag.KLAGE_OVER_VALG_AV_UTLEGGSGJENSTAND
            yield _maaneder(slag, underrettet, 1, hjemmel, "hendelse.gitt")
    if beslutninger and krav.innkrever in (None, Innkrever.INNKREVINGSMYNDIGHETEN):
        yield from _proeving(hendt)


def _om_motregning(krav: Krav, besluttet: date | None) -> Henvisning | None:
    """Bestemmelsen om klagefristen; None for dem som bare har den alminnelige motregningsretten.

    Motregning besluttet før 2027 følger de tidligere reglene, som bare ga Innkrevingsmyndighetens forgjengere retten
    (FOR-2025-07-01-1418 §§ 9 og 12).
    """
    if krav.innkrever in (Innkrever.VIRKSOMHETEN, Innkrever.INKASSO):
        return None
    if besluttet is None or besluttet >= _MOTREGNING_FRA:
        return INNKREVINGSLOVEN.p("21").l(6).pkt(2)
    return None if krav.innkrever is Innkrever.KOMMUNEN else SI_LOVEN.p("4").l(6).pkt(2)


def _proeving(hendt: Iterable[Hendelse]) -> Iterator[Tiltaksfrist]:
    """Kravet kan prøves i klagesak inntil tre måneder etter den første beslutningen om et tiltak (§ 37)."""
    typer = set(_BESLUTNINGER.values())
    dager = [h.dato for h in hendt if h.type in typer and (h.dato is None or h.dato >= _INNKREVINGSLOVEN_FRA)]
    if dager:
        foerste = None if None in dager else min(dag for dag in dager if dag)
        hjemmel = INNKREVINGSLOVEN.p("37").l(1).pkt(2)
        yield _maaneder(Tiltaksfristslag.PROEVING_AV_KRAVET_SENEST, foerste, 3, hjemmel, "hendelse.dato")


def _maaneder(slag: Tiltaksfristslag, fra: date | None, antall: int, hjemmel: Henvisning, mangler: str) -> Tiltaksfrist:
    """Fristen regnet etter domstolloven, jf. tvangsfullbyrdelsesloven § 2-7."""
    if fra is None:
        return Tiltaksfrist(slag, None, (hjemmel,), (mangler,))
    try:
        fristen = frist(fra, maaneder=antall, regel=Fristregel.DOMSTOLLOVEN)
    except ValueError:  # utenfor årene helligdagene er kjent for
        return Tiltaksfrist(slag, None, (hjemmel,))
    return Tiltaksfrist(slag, fristen.siste_dag, (hjemmel, TVANGSFULLBYRDELSESLOVEN.p("2-7"), *fristen.hjemler))
