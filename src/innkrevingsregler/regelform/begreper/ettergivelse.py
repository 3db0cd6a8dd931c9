"""Begrepene om ettergivelse og betalingsavtale."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import IngenKompetanse, Kompetanse, KreverBeslutning, KreverSamtykke


class Ettergivelsesgrunnlag(StrEnum):
    """Bestemmelsene som gir adgang til å ettergi; de er selvstendige og kan stå side om side."""

    INNKREVINGSLOVEN_18_1 = "INNKREVINGSLOVEN_18_1"
    INNKREVINGSLOVEN_18_2 = "INNKREVINGSLOVEN_18_2"
    INNKREVINGSLOVEN_19_1 = "INNKREVINGSLOVEN_19_1"
    INNKREVINGSLOVEN_20_RENTE = "INNKREVINGSLOVEN_20_RENTE"
    INNKREVINGSLOVEN_20_GEBYR = "INNKREVINGSLOVEN_20_GEBYR"
    INNKREVINGSLOVEN_20_OMKOSTNINGER = "INNKREVINGSLOVEN_20_OMKOSTNINGER"
    SKATTEBETALINGSLOVEN_15_1 = "SKATTEBETALINGSLOVEN_15_1"
    SKATTEBETALINGSLOVEN_15_2_TILBUD = "SKATTEBETALINGSLOVEN_15_2_TILBUD"
    SKATTEBETALINGSLOVEN_15_2_GAMLE = "SKATTEBETALINGSLOVEN_15_2_GAMLE"
    SI_LOVEN_8_A = "SI_LOVEN_8_A"
    SI_LOVEN_8_B_TILBUD = "SI_LOVEN_8_B_TILBUD"
    SI_LOVEN_8_B_GAMLE = "SI_LOVEN_8_B_GAMLE"
    OEKONOMIBESTEMMELSENE_5_4_4 = "OEKONOMIBESTEMMELSENE_5_4_4"
    FULLMAKT_2010_NR_1 = "FULLMAKT_2010_NR_1"
    FULLMAKT_2010_NR_2 = "FULLMAKT_2010_NR_2"
    FULLMAKT_2010_NR_3 = "FULLMAKT_2010_NR_3"
    FORVALTNINGSLOVEN_51 = "FORVALTNINGSLOVEN_51"
    SAERLOV = "SAERLOV"


class Betalingsavtalegrunnlag(StrEnum):
    """Bestemmelsene som gir adgang til å inngå betalingsavtale eller gi utsettelse."""

    INNKREVINGSLOVEN_17 = "INNKREVINGSLOVEN_17"
    INNKREVINGSLOVEN_19_2 = "INNKREVINGSLOVEN_19_2"
    SKATTEBETALINGSLOVEN_15_1 = "SKATTEBETALINGSLOVEN_15_1"
    SKATTEBETALINGSLOVEN_15_2 = "SKATTEBETALINGSLOVEN_15_2"
    SI_LOVEN_8_A = "SI_LOVEN_8_A"
    SI_LOVEN_8_B = "SI_LOVEN_8_B"
    BIDRAGSINNKREVINGSLOVEN_10 = "BIDRAGSINNKREVINGSLOVEN_10"


class Avgjoerelsesform(StrEnum):
    """Formen avgjørelsen har, og hva som gjelder for begrunnelsen."""

    IKKE_ENKELTVEDTAK = "IKKE_ENKELTVEDTAK"
    BEGRUNNELSEN_KAN_BEGRENSES = "BEGRUNNELSEN_KAN_BEGRENSES"
    FORELEGGES_FINANSDEPARTEMENTET = "FORELEGGES_FINANSDEPARTEMENTET"
    SKRIFTLIG_VEDTAK = "SKRIFTLIG_VEDTAK"


_SVAR = (Kompetanse, KreverSamtykke, KreverBeslutning, IngenKompetanse)

ETTERGIVELSESKOMPETANSE = Begrep(
    navn="ettergivelse.kompetanse",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan ettergi kravet etter bestemmelsen",
    parametre=(("grunnlag", tuple(g.value for g in Ettergivelsesgrunnlag)),),
    tid=KRAV.per.variabel,
)

ETTERGIVELSESFORM = Begrep(
    navn="ettergivelse.form",
    omfang=Omfang.KRAV,
    svartype=(Avgjoerelsesform,),
    beskrivelse="Formen en avgjørelse etter bestemmelsen har",
    samling=Samling.ALLE,
    parametre=(("grunnlag", tuple(g.value for g in Ettergivelsesgrunnlag)),),
    tid=KRAV.per.variabel,
)

AVSKRIVNING_LOENNSGARANTI = Begrep(
    navn="ettergivelse.avskrivning_loennsgaranti",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan avskrive kravet etter lønnsgarantiordningen som uerholdelig",
    tid=KRAV.per.variabel,
)

BETALINGSAVTALEKOMPETANSE = Begrep(
    navn="betalingsavtale.kompetanse",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan inngå betalingsavtale etter bestemmelsen",
    parametre=(("grunnlag", tuple(g.value for g in Betalingsavtalegrunnlag)),),
    tid=KRAV.per.variabel,
)

BETALINGSAVTALEFORM = Begrep(
    navn="betalingsavtale.form",
    omfang=Omfang.KRAV,
    svartype=(Avgjoerelsesform,),
    beskrivelse="Formen en avgjørelse om betalingsavtale etter bestemmelsen har",
    samling=Samling.ALLE,
    parametre=(("grunnlag", tuple(g.value for g in Betalingsavtalegrunnlag)),),
    tid=KRAV.per.variabel,
)
