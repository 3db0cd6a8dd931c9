"""Hvordan det motregnes: beslagsfriheten, andelen i et bo, underretningen, klagefristen og hvem som avgjør.

Hva som er beslagsfritt, beror på hva skyldneren og husstanden trenger (dekningsloven kapittel 2), og avgjøres ikke her.
"""

from __future__ import annotations

from ...regelform.begreper.motregning import (
    BESLAGSFRIHET,
    BESLAGSFRIHETSMYNDIGHET,
    MOTREGNINGSKLAGE,
    MOTREGNINGSKRAV,
    MOTREGNINGSOMFANG,
    Beslagsfrihet,
    Beslagsfrihetsmyndighet,
    Motregningshjemmel,
    Motregningsklage,
    Motregningskrav,
    Motregningsomfang,
)
from ...regelform.felter import HOVEDKRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    DEKNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
)
from ...rettskilder.periode import Periode
from .felles import (
    ETTER_13,
    ETTER_14,
    ETTER_21,
    ETTER_SI,
    FRA_2027,
    TIL_2027,
    UTEN_ADGANG,
    UTEN_ADGANG_FOER_2027,
    etter,
)

_H = Motregningshjemmel
_21, _4, _22 = INNKREVINGSLOVEN.p("21"), SI_LOVEN.p("4"), BIDRAGSINNKREVINGSLOVEN.p("22")

# ---- Beslagsfriheten ----

_BARE_ETTER_KRAV = etter(_H.PARAGRAF_21_FOERSTE, _H.PARAGRAF_21_SJUENDE)
_21_1_2 = _21.l(1).pkt(2)


def _beslag(
    navn: str,
    naar: Vilkaar,
    da: Beslagsfrihet,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode,
) -> Regel:
    return regel(
        f"motregning.beslagsfrihet.{navn}",
        om=BESLAGSFRIHET,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        gjelder=gjelder,
        fordi=fordi,
    )


BESLAGSFRIHETEN = (
    _beslag(
        "maa_kreves",
        _BARE_ETTER_KRAV & HOVEDKRAV.beslagsfrihet_krevd.nei,
        Beslagsfrihet.MAA_KREVES,
        _21_1_2,
        "I tilgodebeløp på skatt og avgift tas det bare hensyn til beslagsfrihet når skyldneren krever det.",
        FRA_2027,
    ),
    _beslag(
        "krevd",
        _BARE_ETTER_KRAV & HOVEDKRAV.beslagsfrihet_krevd.ja & HOVEDKRAV.krevd_i_tide.ja,
        Beslagsfrihet.VURDERES,
        (_21_1_2, _21.l(6).pkt(2)),
        "Skyldneren har krevd beslagsfrihet innen én måned etter underretningen.",
        FRA_2027,
    ),
    _beslag(
        "for_sent",
        _BARE_ETTER_KRAV & HOVEDKRAV.beslagsfrihet_krevd.ja & HOVEDKRAV.krevd_i_tide.nei,
        Beslagsfrihet.KREVD_FOR_SENT,
        _21.l(6).pkt(2),
        "Beslagsfrihet er krevd mer enn én måned etter underretningen.",
        FRA_2027,
    ),
    _beslag(
        "andre_krav_paa_det_offentlige",
        etter(_H.PARAGRAF_21_ANDRE),
        Beslagsfrihet.VURDERES,
        _21.l(2).pkt(3),
        "Reglene om beslagsfrihet gjelder av seg selv ved motregning i andre krav på det offentlige.",
        FRA_2027,
    ),
    *(
        _beslag(
            f"{navn}_{'samme' if samme else 'ulik'}_type",
            hjemmelen & (HOVEDKRAV.samme_type.ja if samme else HOVEDKRAV.samme_type.nei),
            Beslagsfrihet.GJELDER_IKKE if samme else Beslagsfrihet.VURDERES,
            bestemmelse,
            (
                "Mellom krav av samme type gjaldt ikke reglene om beslagsfrihet."
                if samme
                else "Reglene om beslagsfrihet gjaldt ved motregning mellom krav av ulik type."
            ),
            TIL_2027,
        )
        for navn, hjemmelen, bestemmelse in (
            ("si", ETTER_SI, _4.l(2)),
            ("skattekontoret", ETTER_13, SKATTEBETALINGSLOVEN.p("13-3").pkt(1)),
        )
        for samme in (True, False)
    ),
    _beslag(
        "bidrag_uten",
        etter(_H.BIDRAG_FOERSTE) & lest("P92", "gjelder_ikke"),
        Beslagsfrihet.GJELDER_IKKE,
        BIDRAGSINNKREVINGSLOVEN.p("14").l(1),
        "Lest slik at beslagsfriheten ikke gjaldt ved motregning i overskytende forskudd og avgift betalt for mye.",
        TIL_2027,
    ),
    _beslag(
        "bidrag_med",
        etter(_H.BIDRAG_FOERSTE) & lest("P92", "gjelder"),
        Beslagsfrihet.VURDERES,
        BIDRAGSINNKREVINGSLOVEN.p("14").l(1),
        "Lest slik at beslagsfriheten er en alminnelig grense, også ved motregning etter første ledd.",
        TIL_2027,
    ),
    _beslag(
        "bidrag_andre_fordringer",
        etter(_H.BIDRAG_ANDRE),
        Beslagsfrihet.VURDERES,
        BIDRAGSINNKREVINGSLOVEN.p("14").l(2),
        "Det måtte være adgang til utlegg i fordringen etter dekningsloven.",
        TIL_2027,
    ),
    _beslag(
        "ingen_motregning",
        UTEN_ADGANG,
        Beslagsfrihet.INGEN_MOTREGNING,
        _21.l(2),
        "Det er ingen adgang til å motregne, og da er det ikke noe å vurdere.",
        FRA_2027,
    ),
    _beslag(
        "ingen_motregning_foer_2027",
        UTEN_ADGANG_FOER_2027,
        Beslagsfrihet.INGEN_MOTREGNING,
        _4.l(1),
        "Det var ingen adgang til å motregne, og da var det ikke noe å vurdere.",
        TIL_2027,
    ),
)

# ---- Andelen i et bo ----

OMFANGET = (
    regel(
        "motregning.omfang.hele",
        om=MOTREGNINGSOMFANG,
        hjemmel=DEKNINGSLOVEN.p("8-1").l(1),
        naar=ALLTID,
        da=Motregningsomfang.HELE,
        fordi="Det motregnes med kravets fulle beløp.",
    ),
    regel(
        "motregning.omfang.si_andel",
        om=MOTREGNINGSOMFANG,
        hjemmel=_4.l(3),
        naar=ETTER_SI & HOVEDKRAV.i_boet.ja & HOVEDKRAV.fordeles_etter_kapittel_8.ja,
        da=Motregningsomfang.ANDELEN_I_BOET,
        unntak_fra=("motregning.omfang.hele",),
        gjelder=TIL_2027,
        fordi="I boets krav på skatt kunne det bare motregnes i andelen til staten eller folketrygden.",
    ),
    regel(
        "motregning.omfang.skattekontoret_andel",
        om=MOTREGNINGSOMFANG,
        hjemmel=SKATTEBETALINGSLOVEN.p("13-1").l(2).pkt(2),
        naar=etter(_H.SKATTEBETALINGSLOVEN_ANDRE) & HOVEDKRAV.i_boet.ja,
        da=Motregningsomfang.ANDELEN_I_BOET,
        unntak_fra=("motregning.omfang.hele",),
        gjelder=TIL_2027,
        fordi="I konkurs kunne det bare motregnes med andelen til skattekreditoren boets krav var rettet mot.",
    ),
)

# ---- Gjennomføringen og underretningen ----


def _kreves(
    navn: str,
    naar: Vilkaar,
    da: Motregningskrav,
    hjemmel: Henvisning,
    fordi: str,
    gjelder: Periode,
) -> Regel:
    return regel(
        f"motregning.saksbehandling.{navn}",
        om=MOTREGNINGSKRAV,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        gjelder=gjelder,
        fordi=fordi,
    )


_K = Motregningskrav
_13_4 = SKATTEBETALINGSLOVEN.p("13-4")

UNDERRETNINGEN = (
    _kreves(
        "overfoering",
        ETTER_21,
        _K.UTBETALER_OVERFOERER,
        _21.l(3).pkt(1),
        "Offentlige utbetalere skal overføre beløpet når Innkrevingsmyndigheten krever det.",
        FRA_2027,
    ),
    _kreves(
        "ikke_enkeltvedtak",
        ETTER_21,
        _K.IKKE_ENKELTVEDTAK,
        _21.l(4),
        "Beslutningen regnes ikke som enkeltvedtak.",
        FRA_2027,
    ),
    _kreves(
        "underretning",
        ETTER_21,
        _K.UNDERRETNING_SNAREST,
        _21.l(5).pkt(1),
        "Skyldneren skal underrettes så snart som mulig.",
        FRA_2027,
    ),
    _kreves(
        "kravene",
        ETTER_21,
        _K.OPPGI_KRAVENE,
        _21.l(5).pkt(2),
        "Underretningen skal si hvilke krav det motregnes med.",
        FRA_2027,
    ),
    _kreves(
        "rettighetene",
        ETTER_21,
        _K.OPPGI_RETTIGHETENE,
        _21.l(5).pkt(2),
        "Underretningen skal opplyse om rettighetene skyldneren har ved motregning.",
        FRA_2027,
    ),
    _kreves(
        "fakta",
        ETTER_21 & (BESLAGSFRIHET.svar == Beslagsfrihet.VURDERES),
        _K.BOER_OPPGI_FAKTA,
        _21.l(5).pkt(3),
        "Er beslagsfrihet vurdert, bør det gå fram hvilke forhold vurderingen bygger på.",
        FRA_2027,
    ),
    _kreves(
        "si_overfoering",
        ETTER_SI,
        _K.UTBETALER_OVERFOERER,
        _4.l(5).pkt(1),
        "Utbetaleren ble underrettet om at beløpet skulle overføres.",
        TIL_2027,
    ),
    _kreves(
        "si_underretning",
        ETTER_SI,
        _K.UNDERRETNING_SAMTIDIG,
        _4.l(5).pkt(2),
        "Skyldneren skulle underrettes samtidig.",
        TIL_2027,
    ),
    _kreves(
        "si_klageadgangen",
        ETTER_SI,
        _K.OPPGI_KLAGEADGANGEN,
        _4.l(5).pkt(3),
        "Underretningen skulle opplyse om klageadgangen.",
        TIL_2027,
    ),
    _kreves(
        "skattekontoret_overfoering",
        ETTER_13,
        _K.UTBETALER_OVERFOERER,
        _13_4.pkt(1),
        "Organet som skulle utbetale, hadde plikt til å overføre beløpet når det fikk pålegg.",
        TIL_2027,
    ),
    _kreves(
        "skattekontoret_underretning",
        ETTER_13,
        _K.UNDERRETNING_SAMTIDIG,
        _13_4.pkt(2),
        "Ble det sendt pålegg til utbetaleren, skulle skyldneren samtidig få en motregningserklæring.",
        TIL_2027,
    ),
    _kreves(
        "bidrag_overfoering",
        ETTER_14,
        _K.UTBETALER_OVERFOERER,
        _22,
        "Den som skulle utbetale for det offentlige, fikk pålegg om å overføre beløpet.",
        TIL_2027,
    ),
    _kreves(
        "bidrag_underretning",
        ETTER_14,
        _K.UNDERRETNING_SAMTIDIG,
        _22,
        "Skyldneren skulle samtidig underrettes om motregningen.",
        TIL_2027,
    ),
    _kreves(
        "bidrag_klageadgangen",
        ETTER_14,
        _K.OPPGI_KLAGEADGANGEN,
        _22,
        "Underretningen skulle opplyse om klagefristen.",
        TIL_2027,
    ),
)

# ---- Klagen, og hvem som avgjør ----


def _klage(
    navn: str,
    naar: Vilkaar,
    da: Motregningsklage,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode,
) -> Regel:
    return regel(
        f"motregning.klagefrist.{navn}",
        om=MOTREGNINGSKLAGE,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        gjelder=gjelder,
        fordi=fordi,
    )


KLAGEN = (
    _klage(
        "underretningen",
        ETTER_21,
        Motregningsklage.FRA_UNDERRETNINGEN,
        _21.l(6).pkt(2),
        "Motregningen kan påklages innen én måned etter at skyldneren ble underrettet.",
        FRA_2027,
    ),
    _klage(
        "si_mottatt",
        ETTER_SI,
        Motregningsklage.FRA_MOTTATT,
        _4.l(6).pkt(2),
        "Motregningserklæringen kunne påklages innen én måned etter at den ble mottatt.",
        TIL_2027,
    ),
    _klage(
        "skattekontoret_mottatt",
        ETTER_13,
        Motregningsklage.FRA_MOTTATT,
        SKATTEBETALINGSLOVEN.p("13-5").pkt(2),
        "Motregningserklæringen kunne påklages innen én måned etter at den ble mottatt.",
        TIL_2027,
    ),
    _klage(
        "bidrag_motregningen",
        ETTER_14,
        Motregningsklage.FRA_MOTREGNINGEN,
        BIDRAGSINNKREVINGSLOVEN.p("23").l(2).pkt(2),
        "Klagefristen var en måned etter at det ble motregnet.",
        TIL_2027,
    ),
    _klage(
        "ingen_motregning",
        UTEN_ADGANG,
        Motregningsklage.INGEN_MOTREGNING,
        _21.l(6).pkt(1),
        "Uten adgang til å motregne er det ingen motregning å klage over.",
        FRA_2027,
    ),
    _klage(
        "ingen_motregning_foer_2027",
        UTEN_ADGANG_FOER_2027,
        Motregningsklage.INGEN_MOTREGNING,
        _4.l(6).pkt(1),
        "Uten adgang til å motregne var det ingen motregning å klage over.",
        TIL_2027,
    ),
)

_21_2 = INNKREVINGSFORSKRIFTEN.p("21-2")

AVGJOERELSEN = (
    regel(
        "motregning.beslagsfrihetsmyndighet.innkrevingsmyndigheten",
        om=BESLAGSFRIHETSMYNDIGHET,
        hjemmel=(_21_1_2, _21_2.l(1)),
        naar=HOVEDKRAV.bare_kommunale.nei,
        da=Beslagsfrihetsmyndighet.INNKREVINGSMYNDIGHETEN,
        gjelder=FRA_2027,
        fordi="Motregningen dekker også krav Innkrevingsmyndigheten krever inn, og da avgjør den saken.",
    ),
    regel(
        "motregning.beslagsfrihetsmyndighet.kommunen",
        om=BESLAGSFRIHETSMYNDIGHET,
        hjemmel=_21_2.l(2),
        naar=HOVEDKRAV.bare_kommunale.ja,
        da=Beslagsfrihetsmyndighet.KOMMUNEN,
        gjelder=FRA_2027,
        fordi="Motregningen dekker bare kommunale krav, og da avgjør kommunen saken.",
    ),
    regel(
        "motregning.beslagsfrihetsmyndighet.den_som_motregner",
        om=BESLAGSFRIHETSMYNDIGHET,
        hjemmel=(_4.l(2), SKATTEBETALINGSLOVEN.p("13-3").pkt(1)),
        naar=ALLTID,
        da=Beslagsfrihetsmyndighet.DEN_SOM_MOTREGNER,
        gjelder=TIL_2027,
        fordi="Før 2027 avgjør den som motregner, om noe er beslagsfritt.",
    ),
)

REGLER = BESLAGSFRIHETEN + OMFANGET + UNDERRETNINGEN + KLAGEN + AVGJOERELSEN
