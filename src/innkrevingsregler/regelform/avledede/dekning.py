"""Avledede fakta om dekningsrekkefølgen."""

from __future__ import annotations

from ...fakta.koder import Tilskuddslov
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import DEKNINGSLOVEN, INNKREVINGSFORSKRIFTEN, SKATTEBETALINGSFORSKRIFTEN
from ..variabler import Omfang, Verditype
from .felles import avledet

NATURTVIL = ("K1", "K2", "K3", "K4", "K5", "K6", "P8", "P212")
"""Tvilspunktene som avgjør hva slags krav det er i dekningslovens øyne."""

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "dekningsart",
        Verditype.KODE,
        "Hva kravet er i dekningslovens øyne, eller tvilspunktet som avgjør det",
        av=("krav.kravtype", "krav.rettslig_art", "krav.kreditor.type", "krav.ansvar_for"),
        hjemler=(DEKNINGSLOVEN.p("2-8").l(1),),
        domene=(*(n.value for n in Kravnatur), *NATURTVIL),
    ),
    avledet(
        Omfang.KRAV,
        "med_saerlig_tilknytning",
        Verditype.BOOL,
        "Om det er oppgitt at kravet har særlig tilknytning til tilgodebeløpet",
        av=("krav.saerlig_tilknytning",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-1").l(3),),
    ),
    avledet(
        Omfang.KRAV,
        "etter_tilskuddslov",
        Verditype.KODE,
        "Den midlertidige tilskuddsloven kravet bygger på: den oppgitte, ellers kravtypens",
        av=("krav.tilskuddslov", "krav.kravtype"),
        hjemler=(SKATTEBETALINGSFORSKRIFTEN.p("13-6-1").l(1),),
        domene=tuple(lov.value for lov in Tilskuddslov),
    ),
    avledet(
        Omfang.KRAV,
        "nevnt_kommunalt_gebyr",
        Verditype.BOOL,
        "Om kravet er et av de kommunale gebyrene som har plass i rekkefølgen: det oppgitte, ellers kravtypens",
        av=("krav.kommunalt_gebyr_nevnt", "krav.kravtype"),
        hjemler=(SKATTEBETALINGSFORSKRIFTEN.p("13-6-1").l(1),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_endelig",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten ble endelig",
        av=("krav.endelig",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_fastsatt",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten ble ilagt",
        av=("krav.fastsatt",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_vedtatt",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig",
        av=("krav.vedtatt", "krav.straffedom_rettskraftig"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
    avledet(
        Omfang.KRAV,
        "yngre_enn_fem_aar_fra_forfall",
        Verditype.BOOL,
        "Om det er mindre enn fem år siden boten forfalt",
        av=("krav.forfall",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
    ),
)

_SEKS_MAANEDER = INNKREVINGSFORSKRIFTEN.p("16-2").l(1).bok("a")

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "er_forfalt",
        Verditype.BOOL,
        "Om linjen er forfalt den dagen det motregnes",
        av=("linje.forfall", "krav.forfall"),
    ),
    avledet(
        Omfang.LINJE,
        "sikret",
        Verditype.BOOL,
        "Om det er oppgitt sikkerhet for linjen",
        av=("linje.sikkerhet",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-1").l(2),),
    ),
    avledet(
        Omfang.LINJE,
        "siste_seks_kalendermaaneder",
        Verditype.BOOL,
        "Om linjen forfalt i en av de seks siste kalendermånedene, den inneværende medregnet",
        av=("linje.forfall", "krav.forfall"),
        hjemler=(_SEKS_MAANEDER,),
    ),
    avledet(
        Omfang.LINJE,
        "siste_seks_maaneder_paa_dagen",
        Verditype.BOOL,
        "Om linjen forfalt innen seks måneder, regnet på dagen",
        av=("linje.forfall", "krav.forfall"),
        hjemler=(_SEKS_MAANEDER,),
    ),
    avledet(
        Omfang.LINJE,
        "seks_hele_maaneder_foer",
        Verditype.BOOL,
        "Om linjen forfalt i en av de seks hele månedene før den inneværende",
        av=("linje.forfall", "krav.forfall"),
        hjemler=(_SEKS_MAANEDER,),
    ),
)
