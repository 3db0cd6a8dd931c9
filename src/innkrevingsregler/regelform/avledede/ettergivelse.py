"""Avledede fakta om ettergivelse."""

from __future__ import annotations

from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "utenlandsk_delegering",
        Verditype.BOOL,
        "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi",
        av=(),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("c"),),
    ),
    avledet(
        Omfang.KRAV,
        "ansvar_for_andres_krav",
        Verditype.BOOL,
        "Om ansvarskravet er knyttet til et krav Innkrevingsmyndigheten ikke selv har innkrevingsansvar for",
        av=(),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("d"),),
    ),
    avledet(
        Omfang.KRAV,
        "bidragsforskudd_med_gjeld",
        Verditype.BOOL,
        "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode",
        av=("krav.kravtype",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("e"),),
    ),
    avledet(
        Omfang.KRAV,
        "loepende_bidrag",
        Verditype.BOOL,
        "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner",
        av=(),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("f"),),
    ),
    avledet(
        Omfang.KRAV,
        "forfalt_mer_enn_ti_aar",
        Verditype.BOOL,
        "Om kravet forfalt mer enn ti år før dagen det spørres om",
        av=("krav.forfall",),
        hjemler=(INNKREVINGSLOVEN.p("18").l(2).pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "privat_samtykke",
        Verditype.BOOL,
        "Om den private kreditoren samtykker i ettergivelsen",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(INNKREVINGSLOVEN.p("18").l(3),),
    ),
)
