"""Avledede fakta om virkeområdet: listen kravet står på, og det listene spør om."""

from __future__ import annotations

from ...rettskilder.katalog.liste import Liste
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "liste",
        Verditype.KODE,
        "Listen over krav til innkreving som kravet står på",
        av=("krav.kravtype", "krav.rettslig_art", "krav.kreditor.type"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("2-1"), TVANGSFULLBYRDELSESLOVEN.p("2-14")),
        domene=tuple(liste.value for liste in Liste),
    ),
    avledet(
        Omfang.KRAV,
        "tilkommer_kommunen",
        Verditype.BOOL,
        "Om kravet tilkommer en kommune",
        av=("krav.kreditor.type", "krav.kravtype"),
        hjemler=(INNKREVINGSLOVEN.p("21").l(7), TVANGSFULLBYRDELSESLOVEN.p("2-14")),
    ),
    avledet(
        Omfang.KRAV,
        "bedt_om_innkreving",
        Verditype.BOOL,
        "Om noen som har rett til det, har bedt om innkrevingen; det er forutsatt når kravet alt er til innkreving",
        av=("krav.innkreving_begjaert", "krav.innkreving_begjaert_dato", "krav.innkrever"),
        hjemler=(BIDRAGSINNKREVINGSLOVEN.p("5").l(1), INNKREVINGSFORSKRIFTEN.p("2-5")),
    ),
    avledet(
        Omfang.KRAV,
        "bidrag_lenge_forfalt",
        Verditype.BOOL,
        "Om bidraget forfalt mer enn ett år før måneden det ble bedt om innkreving, og ikke alt er til innkreving",
        av=("krav.innkreving_begjaert_dato", "krav.forfall", "krav.linjer", "krav.innkrever"),
        hjemler=(BIDRAGSINNKREVINGSLOVEN.p("5").l(1).pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "laan_paa_oppdrag",
        Verditype.BOOL,
        "Om kravet er et misligholdt husbanklån eller et oppsagt studielån",
        av=("krav.kravtype",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-1").l(1),),
    ),
    avledet(
        Omfang.KRAV,
        "husbanklaan",
        Verditype.BOOL,
        "Om kravet er et misligholdt husbanklån",
        av=("krav.kravtype",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("3-1").l(2),),
    ),
    avledet(
        Omfang.KRAV,
        "kommunalt_krav_med_namskompetanse",
        Verditype.BOOL,
        "Om kravet er et av dem kommunen har egen namsmyndighet for",
        av=("krav.kravtype", "krav.rettslig_art"),
        hjemler=(TVANGSFULLBYRDELSESLOVEN.p("2-14"),),
    ),
)
