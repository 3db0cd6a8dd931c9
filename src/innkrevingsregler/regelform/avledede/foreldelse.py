"""Avledede fakta om foreldelsesfristen."""

from __future__ import annotations

from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import (
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
)
from ..variabler import Omfang, Verditype
from .felles import avledet

REGIMER = tuple(r.value for r in Foreldelsesregime if r is not Foreldelsesregime.AVHENGER)
"""Regimene en frist kan følge. At det avhenger av noe mer enn kravtypen, er at regimet er ukjent."""

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "foreldelsesregime",
        Verditype.KODE,
        "Reglene fristens lengde og utgangspunkt følger; den rettslige arten avgjør der kravtypen ikke gjør det",
        av=("krav.kravtype", "krav.rettslig_art"),
        hjemler=(FORELDELSESLOVEN.p("1").nr(1), FORELDELSESLOVEN.p("30")),
        domene=REGIMER,
    ),
    avledet(
        Omfang.KRAV,
        "kunnskap_om_skaden",
        Verditype.DATO,
        "Dagen fordringshaveren fikk eller burde skaffet seg kunnskap om skaden og den ansvarlige",
        av=("hendelse.fikk", "hendelse.burde", "hendelse.emne", "krav.erstatning_kan_kreves_fra"),
        hjemler=(FORELDELSESLOVEN.p("9").nr(1).pkt(1), FORELDELSESLOVEN.p("9").nr(1).pkt(2)),
    ),
    avledet(
        Omfang.KRAV,
        "utgangen_av_fastsettingsaaret",
        Verditype.DATO,
        "Siste dag i året skattefastsettingen ble foretatt",
        av=("krav.fastsettingsaar",),
        hjemler=(SKATTEBETALINGSLOVEN.p("12-1").l(3).pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "gaveavgift_fra",
        Verditype.DATO,
        "Forfallsdagen, eller den senere dagen det ble gitt melding om gaven",
        av=("krav.forfall", "krav.melding_gave"),
        hjemler=(SKATTEBETALINGSLOVEN.p("12-1").l(3).pkt(3),),
    ),
    avledet(
        Omfang.KRAV,
        "skyldneren_doed",
        Verditype.BOOL,
        "Om skyldneren er død",
        av=("krav.hendelser",),
        hjemler=(STRAFFELOVEN.p("100"),),
    ),
    avledet(
        Omfang.KRAV,
        "doedsfall",
        Verditype.DATO,
        "Dagen skyldneren døde",
        av=("krav.hendelser",),
        hjemler=(STRAFFELOVEN.p("100"),),
    ),
    avledet(
        Omfang.KRAV,
        "dom_fra",
        Verditype.DATO,
        "Dagen kravet ble avgjort ved dom, eller den senere dagen oppfyllelse kan kreves",
        av=("krav.hendelser", "krav.vedtatt", "krav.fastsatt"),
        hjemler=(FORELDELSESLOVEN.p("21").nr(2).pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "garanti_fra",
        Verditype.DATO,
        "Dagen det ble varslet om forholdet garantien gjelder, men senest dagen garantien løper ut",
        av=("krav.garantivarsel", "krav.garanti_utloep"),
        hjemler=(FORELDELSESLOVEN.p("3").nr(4).pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "foreldet_ved_innfrielsen",
        Verditype.BOOL,
        "Om fordringen mot skyldneren var foreldet da den ble innfridd",
        av=("krav.innfridd", "krav.innfridd_frist"),
        hjemler=(FORELDELSESLOVEN.p("8").pkt(3),),
    ),
    avledet(
        Omfang.KRAV,
        "etteroppgjoer_ufoeretrygd",
        Verditype.BOOL,
        "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør",
        av=("krav.kravtype",),
        hjemler=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "er_kausjon",
        Verditype.BOOL,
        "Om kravet rettes mot en garantist; det gjør det ikke når det ikke er sagt",
        av=("krav.kausjon",),
        hjemler=(FORELDELSESLOVEN.p("7"), FORELDELSESLOVEN.p("25").nr(2)),
    ),
    avledet(
        Omfang.KRAV,
        "kausjonen_staar_alene",
        Verditype.BOOL,
        "Om det er avtalt at garantien er uavhengig av hovedfordringen; det er det ikke når det ikke er sagt",
        av=("krav.kausjon_uavhengig",),
        hjemler=(FORELDELSESLOVEN.p("25").nr(2),),
    ),
    avledet(
        Omfang.KRAV,
        "av_verv",
        Verditype.BOOL,
        "Om kravet er ansvar fra et verv for fordringshaveren; det er det ikke når det ikke er sagt",
        av=("krav.verv",),
        hjemler=(FORELDELSESLOVEN.p("12").nr(1).pkt(1),),
    ),
    avledet(
        Omfang.KRAV,
        "kjent_foer_vervet_opphoerte",
        Verditype.BOOL,
        "Om omstendighetene var kjent før vervet opphørte; det var de ikke når det ikke er sagt",
        av=("krav.verv_kjent", "krav.verv_opphoert"),
        hjemler=(FORELDELSESLOVEN.p("12").nr(1).pkt(2),),
    ),
    avledet(
        Omfang.KRAV,
        "innskuddet_fra",
        Verditype.DATO,
        "Dagen medlemskapet var slutt og selskapet visste det, eller den senere forfallsdagen",
        av=("krav.medlemskap_slutt", "krav.forfall"),
        hjemler=(FORELDELSESLOVEN.p("12").nr(2),),
    ),
)

UTGANGSPUNKTETS_GRUNNER = (
    "OPPGITT",
    "KAUSJON",
    "MEDLEMSKAP",
    "STATSSTOETTE",
    "DOM",
    "UTBETALING",
    "MISLIGHOLD",
    "FORFALLSGRUNN",
    "GARANTI",
    "FORFALL",
    "OPPSTAATT",
)
"""Det fristen kan regnes fra. Den mest særskilte opplysningen står over dem etter."""

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "utgangspunktets_grunn",
        Verditype.KODE,
        "Opplysningen som sier når oppfyllelse tidligst kunne kreves",
        av=(
            "krav.fristens_utgangspunkt",
            "krav.hovedfordring_kan_kreves_fra",
            "krav.innskuddet_fra",
            "krav.tilbakefoeringsvedtak",
            "krav.dom_fra",
            "linje.utbetalt",
            "krav.mislighold",
            "krav.forfallsgrunn_varslet",
            "krav.garanti_fra",
            "krav.forfall_bestemt",
            "linje.forfall",
            "krav.forfall",
            "krav.oppstaatt",
        ),
        hjemler=(FORELDELSESLOVEN.p("3"),),
        domene=UTGANGSPUNKTETS_GRUNNER,
    ),
    avledet(
        Omfang.LINJE,
        "kan_kreves_fra",
        Verditype.DATO,
        "Dagen linjen forfaller, ellers dagen den ble ilagt eller påløp",
        av=("linje.forfall", "linje.ilagt"),
        hjemler=(FORELDELSESLOVEN.p("3").nr(1),),
    ),
    avledet(
        Omfang.LINJE,
        "terminens_forfall",
        Verditype.DATO,
        "Dagen terminen forfaller",
        av=("linje.forfall", "krav.fristens_utgangspunkt", "krav.forfall"),
        hjemler=(FORELDELSESLOVEN.p("6").pkt(3), FORELDELSESLOVEN.p("3").nr(1)),
    ),
    avledet(
        Omfang.LINJE,
        "siste_ytelse",
        Verditype.DATO,
        "Dagen siste ytelse ble betalt, eller dagen den første kunne kreves",
        av=("krav.hendelser", "linje.forfall", "krav.forfall"),
        hjemler=(FORELDELSESLOVEN.p("6").pkt(1), FORELDELSESLOVEN.p("6").pkt(2)),
    ),
    avledet(
        Omfang.LINJE,
        "utgangen_av_forfallsaaret",
        Verditype.DATO,
        "Siste dag i året linjen, eller siste termin av kravet, forfaller",
        av=("krav.siste_termin", "linje.forfall", "linje.ilagt", "krav.forfall"),
        hjemler=(SKATTEBETALINGSLOVEN.p("12-1").l(2),),
    ),
    avledet(
        Omfang.LINJE,
        "forfall_etter_loven",
        Verditype.DATO,
        "Dagen kravet eller delen av det forfaller",
        av=("linje.forfall", "krav.forfall"),
        hjemler=(FORELDELSESLOVEN.p("3").nr(1),),
    ),
    avledet(
        Omfang.LINJE,
        "gjort_gjeldende_i_tide",
        Verditype.BOOL,
        "Om kravet er gjort gjeldende mot garantisten ved påtale før hovedfordringen var foreldet",
        av=("krav.hendelser", "krav.hovedfordring_siste_dag"),
        hjemler=(FORELDELSESLOVEN.p("25").nr(2),),
    ),
)
