"""Begrepene om motregning og avregning: om det kan gjøres, etter hvilken bestemmelse, og hvordan."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import HOVEDKRAV, KRAV
from ..variabler import Omfang


class Motregningshjemmel(StrEnum):
    """Bestemmelsen motregningen bygger på. ``INGEN``: det er ingen adgang."""

    PARAGRAF_21_FOERSTE = "PARAGRAF_21_FOERSTE"
    PARAGRAF_21_ANDRE = "PARAGRAF_21_ANDRE"
    PARAGRAF_21_SJUENDE = "PARAGRAF_21_SJUENDE"
    SKATTEBETALINGSLOVEN_FOERSTE = "SKATTEBETALINGSLOVEN_FOERSTE"
    SKATTEBETALINGSLOVEN_ANDRE = "SKATTEBETALINGSLOVEN_ANDRE"
    SI_LOVEN = "SI_LOVEN"
    BIDRAG_FOERSTE = "BIDRAG_FOERSTE"
    BIDRAG_ANDRE = "BIDRAG_ANDRE"
    INGEN = "INGEN"


class Beslagsfrihet(StrEnum):
    """Om reglene om beslagsfrihet i dekningsloven kapittel 2 virker inn på motregningen."""

    VURDERES = "VURDERES"
    MAA_KREVES = "MAA_KREVES"
    KREVD_FOR_SENT = "KREVD_FOR_SENT"
    GJELDER_IKKE = "GJELDER_IKKE"
    INGEN_MOTREGNING = "INGEN_MOTREGNING"


class Motregningsomfang(StrEnum):
    """Hvor mye av tilgodebeløpet kravet kan motregnes i."""

    HELE = "HELE"
    ANDELEN_I_BOET = "ANDELEN_I_BOET"


class Motregningskrav(StrEnum):
    """Det loven krever av den som motregner, og av den som skal utbetale."""

    UTBETALER_OVERFOERER = "UTBETALER_OVERFOERER"
    UNDERRETNING_SNAREST = "UNDERRETNING_SNAREST"
    UNDERRETNING_SAMTIDIG = "UNDERRETNING_SAMTIDIG"
    OPPGI_KRAVENE = "OPPGI_KRAVENE"
    OPPGI_RETTIGHETENE = "OPPGI_RETTIGHETENE"
    OPPGI_KLAGEADGANGEN = "OPPGI_KLAGEADGANGEN"
    BOER_OPPGI_FAKTA = "BOER_OPPGI_FAKTA"
    IKKE_ENKELTVEDTAK = "IKKE_ENKELTVEDTAK"


class Motregningsklage(StrEnum):
    """Dagen klagefristen på én måned regnes fra."""

    FRA_UNDERRETNINGEN = "FRA_UNDERRETNINGEN"
    FRA_MOTTATT = "FRA_MOTTATT"
    FRA_MOTREGNINGEN = "FRA_MOTREGNINGEN"
    INGEN_MOTREGNING = "INGEN_MOTREGNING"


class Beslagsfrihetsmyndighet(StrEnum):
    """Hvem som avgjør saker om beslagsfrihet."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    KOMMUNEN = "KOMMUNEN"
    DEN_SOM_MOTREGNER = "DEN_SOM_MOTREGNER"


class Avregningsdekning(StrEnum):
    """Hvordan et avregningsbeløp dekkes når det kan løpe et utleggstrekk."""

    FORAN_TREKK = "FORAN_TREKK"
    AV_TREKKET = "AV_TREKKET"
    VALGFRITT = "VALGFRITT"


_DATO = HOVEDKRAV.dato.variabel

MOTREGNINGSHJEMMEL = Begrep(
    navn="motregning.hjemmel",
    omfang=Omfang.KRAV,
    svartype=(Motregningshjemmel,),
    beskrivelse="Bestemmelsen som gir adgang til å motregne kravet i tilgodebeløpet",
    tid=_DATO,
)
MOTREGNING_ADGANG = Begrep(
    navn="motregning.adgang",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kravet kan motregnes i tilgodebeløpet",
    tid=_DATO,
)
BESLAGSFRIHET = Begrep(
    navn="motregning.beslagsfrihet",
    omfang=Omfang.KRAV,
    svartype=(Beslagsfrihet,),
    beskrivelse="Om det skal tas hensyn til reglene om beslagsfrihet ved motregningen",
    tid=_DATO,
)
MOTREGNINGSOMFANG = Begrep(
    navn="motregning.omfang",
    omfang=Omfang.KRAV,
    svartype=(Motregningsomfang,),
    beskrivelse="Om kravet kan motregnes i hele beløpet, eller bare i en andel av det",
    tid=_DATO,
)
MOTREGNINGSKRAV = Begrep(
    navn="motregning.saksbehandling",
    omfang=Omfang.KRAV,
    svartype=(Motregningskrav,),
    beskrivelse="Det som kreves av gjennomføringen og av underretningen til skyldneren",
    samling=Samling.ALLE,
    tid=_DATO,
)
MOTREGNINGSKLAGE = Begrep(
    navn="motregning.klagefrist",
    omfang=Omfang.KRAV,
    svartype=(Motregningsklage,),
    beskrivelse="Dagen klagefristen på én måned løper fra",
    tid=_DATO,
)
BESLAGSFRIHETSMYNDIGHET = Begrep(
    navn="motregning.beslagsfrihetsmyndighet",
    omfang=Omfang.KRAV,
    svartype=(Beslagsfrihetsmyndighet,),
    beskrivelse="Hvem som avgjør om noe er beslagsfritt",
    tid=_DATO,
)
AVREGNINGSDEKNING = Begrep(
    navn="avregning.dekning",
    omfang=Omfang.KRAV,
    svartype=(Avregningsdekning,),
    beskrivelse="Om avregningsbeløpet tas av et løpende utleggstrekk",
    tid=KRAV.per.variabel,
)
AVREGNING_BELOEPET = Begrep(
    navn="avregning.stoerrelse",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om det som avregnes, holder seg innenfor det ytelsen kan belastes med",
    tid=KRAV.per.variabel,
)
