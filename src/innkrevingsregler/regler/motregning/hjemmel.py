"""Hvilken bestemmelse gir adgang til å motregne?

Reglene utelukker hverandre. Den alminnelige motregningsretten er ulovfestet; der bare den er igjen, svares det ikke.
"""

from __future__ import annotations

from ...fakta.koder import Kreditortype, RettsligArt
from ...regelform.begreper.motregning import MOTREGNINGSHJEMMEL, Motregningshjemmel
from ...regelform.begreper.virkeomraade import KOMMUNAL_MOTREGNING
from ...regelform.felter import HOVEDKRAV, KRAV
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    DEKNINGSLOVEN,
    FORELDELSESLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
)
from ...rettskilder.periode import Periode
from .felles import (
    ANDRE,
    BIDRAGSINNKREVINGSLOVENS_TID,
    BIDRAGSMYNDIGHETEN,
    FRA_2027,
    I_ANNET,
    I_SKATT_OG_AVGIFT,
    INNKREVINGSMYNDIGHETEN,
    KOMMUNEN,
    SI_LOVENS_TID,
    SI_MYNDIGHETEN,
    SKATTEBETALINGSLOVENS_TID,
    SKATTEKONTORET,
    TIL_2027,
)

_H = Motregningshjemmel
_ALMINNELIG = Udekket("den alminnelige motregningsretten er ulovfestet og ikke regelfestet her")
_RETTEN_VED_FORELDELSE = FORELDELSESLOVEN.p("26")
_ANDRE_LEDD = INNKREVINGSLOVEN.p("21").l(2)


def _hjemmel(
    navn: str,
    naar: Vilkaar,
    da: Motregningshjemmel | Udekket,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode = ALLTID_I_KRAFT,
) -> Regel:
    return regel(
        f"motregning.hjemmel.{navn}",
        om=MOTREGNINGSHJEMMEL,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        gjelder=gjelder,
        fordi=fordi,
    )


# ---- Fra 2027: innkrevingsloven § 21 ----

_FORSOERGELSE = KRAV.skatt_som_fordeles.nei & KRAV.forsoergelseskrav.ja
_STRAFFBAR = KRAV.skatt_som_fordeles.nei & KRAV.forsoergelseskrav.nei & KRAV.skade_ved_straffbar_handling.ja
_INGEN_AV_DEM = (
    KRAV.skatt_som_fordeles.nei
    & KRAV.forsoergelseskrav.nei
    & (KRAV.skade_ved_straffbar_handling.nei | KRAV.under_konkurs.ja)
)

ETTER_INNKREVINGSLOVEN = (
    _hjemmel(
        "skatt_og_avgift",
        INNKREVINGSMYNDIGHETEN & I_SKATT_OG_AVGIFT,
        _H.PARAGRAF_21_FOERSTE,
        INNKREVINGSLOVEN.p("21").l(1).pkt(1),
        "Krav som kreves inn etter innkrevingsloven, kan motregnes i tilgodebeløp på skatt og avgift.",
        FRA_2027,
    ),
    _hjemmel(
        "fordelt_skatt",
        INNKREVINGSMYNDIGHETEN & I_ANNET & KRAV.skatt_som_fordeles.ja,
        _H.PARAGRAF_21_ANDRE,
        _ANDRE_LEDD.pkt(1),
        "Krav som fordeles mellom skattekreditorene, kan motregnes i andre krav på det offentlige.",
        FRA_2027,
    ),
    _hjemmel(
        "forsoergelse",
        INNKREVINGSMYNDIGHETEN & I_ANNET & _FORSOERGELSE,
        _H.PARAGRAF_21_ANDRE,
        (_ANDRE_LEDD.pkt(2), DEKNINGSLOVEN.p("2-8").l(1).bok("a")),
        "Den bidragsberettigedes krav kan motregnes i andre krav på det offentlige.",
        FRA_2027,
    ),
    _hjemmel(
        "straffbar_handling",
        INNKREVINGSMYNDIGHETEN & I_ANNET & _STRAFFBAR & KRAV.under_konkurs.nei,
        _H.PARAGRAF_21_ANDRE,
        (_ANDRE_LEDD.pkt(2), DEKNINGSLOVEN.p("2-8").l(1).bok("b")),
        "Utenfor konkurs kan erstatning for straffbare handlinger motregnes i andre krav på det offentlige.",
        FRA_2027,
    ),
    _hjemmel(
        "andre_krav",
        INNKREVINGSMYNDIGHETEN & I_ANNET & _INGEN_AV_DEM & lest("F5", "filter"),
        _H.INGEN,
        _ANDRE_LEDD,
        "Lest slik at bare kravene loven nevner, kan motregnes i annet enn skatt og avgift.",
        FRA_2027,
    ),
    _hjemmel(
        "andre_krav_alminnelig",
        INNKREVINGSMYNDIGHETEN & I_ANNET & _INGEN_AV_DEM & lest("F5", "ikke_filter"),
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "Lest slik at den alminnelige motregningsretten består ved siden av loven.",
        FRA_2027,
    ),
)

_KOMMUNENS_KRAV = KOMMUNEN & I_SKATT_OG_AVGIFT & KRAV.kommunalt_krav_med_namskompetanse.ja

FOR_KOMMUNEN = (
    _hjemmel(
        "kommunen",
        _KOMMUNENS_KRAV & KOMMUNAL_MOTREGNING.svar.ja,
        _H.PARAGRAF_21_SJUENDE,
        (INNKREVINGSLOVEN.p("21").l(7).pkt(1), INNKREVINGSFORSKRIFTEN.p("21-1")),
        "Innmeldte kommunale krav kan dekkes ved motregning i tilgodebeløp på skatt og avgift.",
        FRA_2027,
    ),
    _hjemmel(
        "kommunen_ikke_innmeldt",
        _KOMMUNENS_KRAV & KOMMUNAL_MOTREGNING.svar.nei,
        _H.INGEN,
        INNKREVINGSFORSKRIFTEN.p("21-1"),
        "Innkrevingsmyndigheten motregner bare for kommunale krav som er meldt inn og oppdatert.",
        FRA_2027,
    ),
    _hjemmel(
        "kommunen_alminnelig",
        KOMMUNEN & (I_ANNET | KRAV.kommunalt_krav_med_namskompetanse.nei),
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "Utenfor innkrevingsloven § 21 sjuende ledd har kommunen bare den alminnelige motregningsretten.",
    ),
    _hjemmel(
        "kommunen_foer_2027",
        KOMMUNEN,
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "Før 2027 har kommunen bare den alminnelige motregningsretten.",
        TIL_2027,
    ),
    _hjemmel(
        "andre_innkrevere",
        ANDRE,
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "Andre enn Innkrevingsmyndigheten og kommunen har bare den alminnelige motregningsretten.",
    ),
)

# ---- Før 2027: den tidligere myndighetens lov ----

_UTENLANDSK = KRAV.kreditorslag == Kreditortype.UTENLANDSK
_OFFENTLIG = KRAV.kreditorslag.er_en_av(Kreditortype.STAT, Kreditortype.KOMMUNE) | (
    _UTENLANDSK & lest("P90", "offentlig")
)
_SKADELIDT = (
    (KRAV.kreditorslag == Kreditortype.PRIVAT)
    & (KRAV.art == RettsligArt.ERSTATNING_STRAFFBAR)
    & (KRAV.dom_i_straffesak.ja | KRAV.krenker_liv_helse_frihet.ja)
)
_IKKE_SKADELIDT = (KRAV.kreditorslag == Kreditortype.PRIVAT) & (
    (KRAV.art != RettsligArt.ERSTATNING_STRAFFBAR) | (KRAV.dom_i_straffesak.nei & KRAV.krenker_liv_helse_frihet.nei)
)
_4_1 = SI_LOVEN.p("4").l(1)

ETTER_SI_LOVEN = (
    _hjemmel(
        "si_offentlig_krav",
        SI_MYNDIGHETEN & I_SKATT_OG_AVGIFT & _OFFENTLIG,
        _H.SI_LOVEN,
        _4_1.pkt(1),
        "Statens innkrevingssentral kunne motregne offentlige krav i tilgodebeløp på skatt og avgift.",
        SI_LOVENS_TID,
    ),
    _hjemmel(
        "si_skadelidt",
        SI_MYNDIGHETEN & I_SKATT_OG_AVGIFT & _SKADELIDT,
        _H.SI_LOVEN,
        _4_1.pkt(2),
        "Den samme adgangen gjaldt erstatning tilkjent i straffesak eller for krenkelse av liv, helse eller frihet.",
        SI_LOVENS_TID,
    ),
    _hjemmel(
        "si_andre_krav",
        SI_MYNDIGHETEN & I_SKATT_OG_AVGIFT & (_IKKE_SKADELIDT | (_UTENLANDSK & lest("P90", "ikke_offentlig"))),
        _H.INGEN,
        _4_1,
        "Adgangen gjaldt bare offentlige krav og erstatning til dem loven nevner.",
        SI_LOVENS_TID,
    ),
    _hjemmel(
        "si_annet_tilgode",
        SI_MYNDIGHETEN & I_ANNET,
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "SI-loven ga bare adgang til å motregne i tilgodebeløp på skatt og avgift.",
        SI_LOVENS_TID,
    ),
)

_13_1 = SKATTEBETALINGSLOVEN.p("13-1")

ETTER_SKATTEBETALINGSLOVEN = (
    _hjemmel(
        "skattekontoret_skatt",
        SKATTEKONTORET & I_SKATT_OG_AVGIFT & KRAV.er_skattekrav.ja,
        _H.SKATTEBETALINGSLOVEN_FOERSTE,
        _13_1.l(1),
        "Skatte- og avgiftskrav kunne motregnes i alle tilgodebeløp på skatt og avgift.",
        SKATTEBETALINGSLOVENS_TID,
    ),
    _hjemmel(
        "skattekontoret_annet",
        SKATTEKONTORET & I_ANNET & KRAV.skatt_som_fordeles.ja,
        _H.SKATTEBETALINGSLOVEN_ANDRE,
        (_13_1.l(2).pkt(1), _13_1.l(3)),
        "Skatt som fordeles mellom skattekreditorene, kunne motregnes i andre krav på det offentlige.",
        SKATTEBETALINGSLOVENS_TID,
    ),
    _hjemmel(
        "skattekontoret_alminnelig",
        SKATTEKONTORET & ((I_SKATT_OG_AVGIFT & KRAV.er_skattekrav.nei) | (I_ANNET & KRAV.skatt_som_fordeles.nei)),
        _ALMINNELIG,
        _RETTEN_VED_FORELDELSE,
        "Utenfor skattebetalingsloven § 13-1 var det bare den alminnelige motregningsretten.",
        SKATTEBETALINGSLOVENS_TID,
    ),
)

_ER_BIDRAG = KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD)
_FOR_MYE_BETALT = I_SKATT_OG_AVGIFT & HOVEDKRAV.for_mye_betalt.ja
_14 = BIDRAGSINNKREVINGSLOVEN.p("14")

ETTER_BIDRAGSINNKREVINGSLOVEN = (
    _hjemmel(
        "bidrag_for_mye_betalt",
        BIDRAGSMYNDIGHETEN & _ER_BIDRAG & _FOR_MYE_BETALT,
        _H.BIDRAG_FOERSTE,
        _14.l(1),
        "Forfalt bidrag kunne motregnes i overskytende forskudd og i avgift som var betalt for mye.",
        BIDRAGSINNKREVINGSLOVENS_TID,
    ),
    _hjemmel(
        "bidrag_andre_fordringer",
        BIDRAGSMYNDIGHETEN & _ER_BIDRAG & (I_ANNET | (I_SKATT_OG_AVGIFT & HOVEDKRAV.for_mye_betalt.nei)),
        _H.BIDRAG_ANDRE,
        _14.l(2),
        "Forfalt bidrag kunne motregnes i andre krav på det offentlige så langt det var adgang til utlegg i dem.",
        BIDRAGSINNKREVINGSLOVENS_TID,
    ),
    _hjemmel(
        "bidrag_andre_krav",
        BIDRAGSMYNDIGHETEN & ~_ER_BIDRAG,
        Udekket("hvordan Innkrevingssentralen kunne motregne andre krav enn bidrag, er ikke funnet i kildene"),
        _14,
        "Bidragsinnkrevingsloven § 14 gjaldt bare bidrag.",
        BIDRAGSINNKREVINGSLOVENS_TID,
    ),
)

FOER_LOVENE = tuple(
    _hjemmel(
        f"foer_{navn}",
        myndighet & (HOVEDKRAV.dato < tid.fra),
        Udekket("reglene om motregning før lovene som er registrert her, er ikke funnet i kildene"),
        INNKREVINGSLOVEN.p("40").l(1),
        fordi,
    )
    for navn, myndighet, tid, fordi in (
        ("si_loven", SI_MYNDIGHETEN, SI_LOVENS_TID, "SI-loven gjaldt fra 1. juni 2013."),
        (
            "skattebetalingsloven",
            SKATTEKONTORET,
            SKATTEBETALINGSLOVENS_TID,
            "Skattebetalingsloven gjaldt i sin helhet fra 1. januar 2009.",
        ),
        (
            "bidragsinnkrevingsloven",
            BIDRAGSMYNDIGHETEN,
            BIDRAGSINNKREVINGSLOVENS_TID,
            "Bidragsinnkrevingsloven gjaldt fra 1. januar 2006.",
        ),
    )
    if tid.fra is not None
)

REGLER = (
    ETTER_INNKREVINGSLOVEN
    + FOR_KOMMUNEN
    + ETTER_SI_LOVEN
    + ETTER_SKATTEBETALINGSLOVEN
    + ETTER_BIDRAGSINNKREVINGSLOVEN
    + FOER_LOVENE
)
