"""Avledede fakta om ettergivelse."""

from __future__ import annotations

from enum import StrEnum

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FOR_1981_01_05_8825,
    FOR_2010_09_03_1244,
    FORVALTNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


class Saerregel(StrEnum):
    """Særlovens egen regel om å ettergi eller frafalle kravet; flere kravtyper kan ha den samme.

    ``ANNEN``: loven overlater det til en forskrift som ikke er blant kildene.
    """

    SKATTEFORVALTNINGSLOVEN_9_9 = "SKATTEFORVALTNINGSLOVEN_9_9"
    REGNSKAPSLOVEN_8_3 = "REGNSKAPSLOVEN_8_3"
    FOLKETRYGDLOVEN_25_3 = "FOLKETRYGDLOVEN_25_3"
    FOLKEREGISTERLOVEN_12_1 = "FOLKEREGISTERLOVEN_12_1"
    UTDANNINGSSTOETTELOVEN_10 = "UTDANNINGSSTOETTELOVEN_10"
    HUSBANKLOVEN_9 = "HUSBANKLOVEN_9"
    A_OPPLYSNINGSLOVEN_10 = "A_OPPLYSNINGSLOVEN_10"
    AKVAKULTURGEBYR_4 = "AKVAKULTURGEBYR_4"
    BARNELOVA_74 = "BARNELOVA_74"
    BILDEPROGRAMLOVEN_19 = "BILDEPROGRAMLOVEN_19"
    BRANNVERNLOVEN_39 = "BRANNVERNLOVEN_39"
    DOKUMENTAVGIFTSLOVEN_3 = "DOKUMENTAVGIFTSLOVEN_3"
    EIGEDOMSSKATTELOVA_28 = "EIGEDOMSSKATTELOVA_28"
    EL_TILSYNSLOVEN_13_A = "EL_TILSYNSLOVEN_13_A"
    FISKERITVANGSMULKT_2 = "FISKERITVANGSMULKT_2"
    FORSKNINGSAVGIFT_6 = "FORSKNINGSAVGIFT_6"
    KRINGKASTINGSLOVEN_8_3 = "KRINGKASTINGSLOVEN_8_3"
    KRINGKASTINGSLOVEN_10_3 = "KRINGKASTINGSLOVEN_10_3"
    LUFTFARTSLOVEN_13_A_5 = "LUFTFARTSLOVEN_13_A_5"
    MEDISINSK_UTSTYR_12 = "MEDISINSK_UTSTYR_12"
    MINERALFORSKRIFTEN_6_7 = "MINERALFORSKRIFTEN_6_7"
    MOTORKJOERETOEYAVGIFT_8 = "MOTORKJOERETOEYAVGIFT_8"
    PLAN_OG_BYGNINGSLOVEN_32_5 = "PLAN_OG_BYGNINGSLOVEN_32_5"
    VEGTRAFIKKGEBYR_5 = "VEGTRAFIKKGEBYR_5"
    VOLDSERSTATNINGSFORSKRIFTEN_8 = "VOLDSERSTATNINGSFORSKRIFTEN_8"
    ANNEN = "ANNEN"
    INGEN = "INGEN"


class Unntaksart(StrEnum):
    """Slagene krav innkrevingsforskriften § 3-3 unntar etter hva kravet er; ``INGEN`` er alle andre."""

    BOT = "BOT"
    INNDRAGNING = "INNDRAGNING"
    UTENLANDSK = "UTENLANDSK"
    ANSVAR_TREKK = "ANSVAR_TREKK"
    INGEN = "INGEN"


def _ja_nei(navn: str, beskrivelse: str, *hjemler: Henvisning, av: tuple[str, ...]) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


_UNNTAK = INNKREVINGSFORSKRIFTEN.p("3-3").l(1)

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "unntaksart",
        Verditype.KODE,
        "Slaget krav forskriften unntar fra ettergivelse, etter den rettslige arten og ellers kravtypen",
        av=("krav.kravtype", "krav.rettslig_art"),
        hjemler=(_UNNTAK,),
        domene=tuple(u.value for u in Unntaksart),
    ),
    _ja_nei(
        "regress_for_bidragsforskudd",
        "Om kravet er regress for bidragsforskudd",
        _UNNTAK.bok("f"),
        av=("krav.kravtype", "krav.rettslig_art"),
    ),
    _ja_nei(
        "bidragsforskudd_med_gjeld",
        "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode",
        _UNNTAK.bok("e"),
        av=("krav.kravtype", "krav.bidragsgjeld_samme_periode"),
    ),
    _ja_nei(
        "bidrag_i_bokstav_f",
        "Om kravet er underholdsbidrag etter barnelova eller utenlandsk rett",
        _UNNTAK.bok("f"),
        av=("krav.kravtype", "krav.rettslig_art", "krav.ektefellebidrag"),
    ),
    _ja_nei(
        "forfalt_mer_enn_ti_aar",
        "Om kravet forfalt mer enn ti år før dagen det spørres om",
        INNKREVINGSLOVEN.p("18").l(2).pkt(1),
        av=("krav.forfall",),
    ),
    _ja_nei(
        "privat_samtykke",
        "Om den private kreditoren samtykker i ettergivelsen",
        INNKREVINGSLOVEN.p("18").l(3),
        av=("krav.hendelser", "krav.fullstendig_til"),
    ),
    _ja_nei(
        "ettergivelse_utenfor_oppdraget",
        "Om kravet er et lån på oppdrag, og avtalen holder ettergivelse utenfor",
        INNKREVINGSFORSKRIFTEN.p("3-1").l(1),
        av=("krav.kravtype", "krav.kreditorrolle_begrenset", "krav.ettergivelse_utenfor_avtalen"),
    ),
    _ja_nei(
        "betalingsavtale_utenfor_oppdraget",
        "Om kravet er et lån på oppdrag, og avtalen holder betalingsavtaler utenfor",
        INNKREVINGSFORSKRIFTEN.p("3-1").l(1),
        av=("krav.kravtype", "krav.kreditorrolle_begrenset", "krav.betalingsavtale_utenfor_avtalen"),
    ),
    _ja_nei(
        "tillegg_til_privat",
        "Om rente eller gebyr ved forsinket betaling tilfaller en privat kreditor",
        INNKREVINGSLOVEN.p("20").l(3),
        av=("krav.kreditor", "krav.tillegg_tilfaller_privat"),
    ),
    _ja_nei(
        "generell_hjemmel",
        "Om lov eller plenarvedtak gir en generell hjemmel for å ettergi kravet",
        OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(3),
        av=("krav.lov_eller_plenarvedtak", "krav.innkrever", "krav.rettslig_art"),
    ),
    _ja_nei(
        "offentlig_samtykke",
        "Om Kongen eller Finansdepartementet har samtykket i ettergivelsen",
        OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(4),
        av=("krav.hendelser", "krav.fullstendig_til"),
    ),
    _ja_nei(
        "skatten_er_fastsatt",
        "Om skatten var fastsatt, når kravet er formues- eller inntektsskatt",
        SKATTEBETALINGSLOVEN.p("15-1"),
        av=("krav.rettslig_art", "krav.fastsatt", "krav.fastsettingsaar"),
    ),
    _ja_nei(
        "over_skatteutvalgets_grense",
        "Om det er spørsmål om å ettergi mer enn 200 000 kroner",
        SKATTEBETALINGSLOVEN.p("15-1"),
        av=("krav.linjer", "krav.beloep_aa_ettergi"),
    ),
    _ja_nei(
        "til_skadelidte",
        "Om pengekravet tilkommer en fornærmet, skadelidt eller etterlatt",
        SI_LOVEN.p("8").l(2),
        av=("krav.rettslig_art", "krav.kreditor"),
    ),
    _ja_nei(
        "foelger_mulktregelen",
        "Om kravet er tvangsmulkt som følger forvaltningsloven § 51",
        FORVALTNINGSLOVEN.p("51").l(3),
        av=("krav.kravtype", "krav.rettslig_art"),
    ),
    _ja_nei(
        "eldre_soeknad_etter_annet",
        "Om det er søkt om ettergivelse etter særloven før 2026",
        OVERGANGSFORSKRIFTEN.p("11").pkt(2),
        av=("krav.hendelser", "krav.fullstendig_til"),
    ),
    avledet(
        Omfang.KRAV,
        "saerregel_ettergivelse",
        Verditype.KODE,
        "Særlovens egen regel om å ettergi kravet",
        av=("krav.kravtype",),
        domene=tuple(s.value for s in Saerregel),
    ),
    _ja_nei(
        "saerregelen_gjelder_kravet",
        "Om særlovens regel om ettergivelse gjelder kravet, når kravtypen også omfatter andre krav",
        OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(3),
        av=("krav.kravtype", "krav.omfattet_av_saerregelen"),
    ),
    _ja_nei(
        "laantakeren_doed",
        "Om skyldneren er død",
        av=("krav.hendelser", "krav.fullstendig_til"),
    ),
    _ja_nei(
        "innen_halvannet_grunnbeloep",
        "Om omkostningskravet er på høyst 1,5 ganger grunnbeløpet i folketrygden",
        FOR_2010_09_03_1244.hele().nr(3),
        av=("krav.linjer", "krav.grunnbeloep"),
    ),
    _ja_nei(
        "over_seks_grunnbeloep",
        "Om fordringen overstiger seks ganger grunnbeløpet i folketrygden",
        FOR_1981_01_05_8825.p("3"),
        av=("krav.linjer", "krav.grunnbeloep"),
    ),
    _ja_nei(
        "loennsgarantikrav",
        "Om kravet er statens krav etter lønnsgarantiordningen",
        FOR_1981_01_05_8825.p("1"),
        av=("krav.kravtype",),
    ),
)
