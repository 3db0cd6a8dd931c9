"""Avledede fakta om foreldelse."""

from __future__ import annotations

from ...fakta.koder import Hendelsestype
from ...rettskilder.lover import FOLKETRYGDLOVEN, FORELDELSESLOVEN, INNKREVINGSLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "etteroppgjoer_ufoeretrygd",
        Verditype.BOOL,
        "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør",
        av=("krav.kravtype",),
        hjemler=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2),),
    ),
)

OM_HENDELSE = (
    avledet(
        Omfang.HENDELSE,
        "type",
        Verditype.KODE,
        "Hva slags hendelse det er",
        av=(),
        domene=tuple(t.value for t in Hendelsestype),
    ),
    avledet(
        Omfang.HENDELSE,
        "av_skyldneren",
        Verditype.BOOL,
        "Om det var skyldneren selv som handlet; det er det når ingen annen er oppgitt",
        av=("hendelse.fra_hvem",),
        hjemler=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("25").nr(1)),
    ),
    avledet(
        Omfang.HENDELSE,
        "varsel_om_utlegg",
        Verditype.BOOL,
        "Om varselet etter innkrevingsloven § 25 gjaldt utlegg",
        av=("hendelse.tiltak", "hendelse.sak"),
        hjemler=(INNKREVINGSLOVEN.p("25").l(1),),
    ),
    avledet(
        Omfang.HENDELSE,
        "erkjent_fra",
        Verditype.DATO,
        "Erkjennelsen, eller den senere dagen oppfyllelse tidligst kan kreves",
        av=("hendelse.dato", "hendelse.ny_forfall"),
        hjemler=(FORELDELSESLOVEN.p("20"),),
    ),
)
