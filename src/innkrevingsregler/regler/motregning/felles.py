"""Periodene og vilkårene reglene om motregning har felles."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever, TidligereMyndighet, Tilgodegrunnlag
from ...regelform.begreper.motregning import MOTREGNINGSHJEMMEL, Motregningshjemmel
from ...regelform.felter import HOVEDKRAV, KRAV
from ...regelform.vilkaar import Vilkaar
from ...rettskilder.periode import Periode

FRA_2027 = Periode(date(2027, 1, 1), None)
_SISTE_2026 = date(2026, 12, 31)
TIL_2027 = Periode(None, _SISTE_2026)
SI_LOVENS_TID = Periode(date(2013, 6, 1), _SISTE_2026)
SKATTEBETALINGSLOVENS_TID = Periode(date(2009, 1, 1), _SISTE_2026)
"""Kapittel 13 kan ha vært i kraft fra 2008; fra 2009 var hele loven det."""
BIDRAGSINNKREVINGSLOVENS_TID = Periode(date(2006, 1, 1), _SISTE_2026)

INNKREVINGSMYNDIGHETEN = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
KOMMUNEN = KRAV.innkrever == Innkrever.KOMMUNEN
ANDRE = KRAV.innkrever.er_en_av(Innkrever.VIRKSOMHETEN, Innkrever.INKASSO)

I_SKATT_OG_AVGIFT = HOVEDKRAV.grunnlag.er_en_av(Tilgodegrunnlag.SKATT, Tilgodegrunnlag.AVGIFT)
I_ANNET = HOVEDKRAV.grunnlag == Tilgodegrunnlag.ANNET

SI_MYNDIGHETEN = INNKREVINGSMYNDIGHETEN & (HOVEDKRAV.myndighet == TidligereMyndighet.STATENS_INNKREVINGSSENTRAL)
SKATTEKONTORET = INNKREVINGSMYNDIGHETEN & (HOVEDKRAV.myndighet == TidligereMyndighet.SKATTEKONTORET)
BIDRAGSMYNDIGHETEN = INNKREVINGSMYNDIGHETEN & (HOVEDKRAV.myndighet == TidligereMyndighet.INNKREVINGSSENTRALEN)


def etter(*hjemler: Motregningshjemmel) -> Vilkaar:
    """Motregningen bygger på en av disse bestemmelsene."""
    return MOTREGNINGSHJEMMEL.svar.er_en_av(*hjemler)


_H = Motregningshjemmel
ETTER_21 = etter(_H.PARAGRAF_21_FOERSTE, _H.PARAGRAF_21_ANDRE, _H.PARAGRAF_21_SJUENDE)
ETTER_13 = etter(_H.SKATTEBETALINGSLOVEN_FOERSTE, _H.SKATTEBETALINGSLOVEN_ANDRE)
ETTER_SI = etter(_H.SI_LOVEN)
ETTER_14 = etter(_H.BIDRAG_FOERSTE, _H.BIDRAG_ANDRE)
UTEN_ADGANG = etter(_H.INGEN) | ETTER_13 | ETTER_SI | ETTER_14
"""Ingen bestemmelse som gjelder fra 2027, gir adgang."""
UTEN_ADGANG_FOER_2027 = etter(_H.INGEN) | ETTER_21
"""Ingen bestemmelse som gjaldt før 2027, ga adgang."""
