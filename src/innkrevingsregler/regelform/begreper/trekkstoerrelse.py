"""Begrepene om størrelsen på et utleggstrekk (dekningsloven § 2-7)."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import HUSHOLDNING
from ..variabler import Omfang


class Inntektsbehandling(StrEnum):
    """Hvordan en inntekt kan trekkes i.

    * ``UTOVER_UNDERHOLD``: i det som overstiger det som trengs til underhold.
    * ``BRUTTOANDEL``: i høyst en andel av bruttogodtgjørelsen.
    * ``BESLAGSFRI``: ikke i det hele tatt.
    * ``IKKE_TREKK``: inntekten er ikke av dem utleggstrekk kan tas i.
    """

    UTOVER_UNDERHOLD = "UTOVER_UNDERHOLD"
    BRUTTOANDEL = "BRUTTOANDEL"
    BESLAGSFRI = "BESLAGSFRI"
    IKKE_TREKK = "IKKE_TREKK"


class Utgiftsbehandling(StrEnum):
    """Hvordan en utgift regnes: for seg, som en del av satsen, eller ikke som underhold."""

    FOR_SEG = "FOR_SEG"
    I_SATSEN = "I_SATSEN"
    IKKE_UNDERHOLD = "IKKE_UNDERHOLD"


class Livsoppholdssats(StrEnum):
    """Satsen for skyldneren, og den skyldneren forsørger eller lever sammen med."""

    ENSLIG = "ENSLIG"
    GIFT_ELLER_SAMBOENDE = "GIFT_ELLER_SAMBOENDE"
    FORSOERGER_EKTEFELLE_ELLER_SAMBOER = "FORSOERGER_EKTEFELLE_ELLER_SAMBOER"
    INGEN_SATS = "INGEN_SATS"


class Barnetillegg(StrEnum):
    """Tillegget for et barn: i husstanden, for samvær etter klasse, eller ingen."""

    HUSSTAND = "HUSSTAND"
    SAMVAER_1 = "SAMVAER_1"
    SAMVAER_2 = "SAMVAER_2"
    SAMVAER_3 = "SAMVAER_3"
    SAMVAER_4 = "SAMVAER_4"
    INGEN = "INGEN"


class Aldersgruppe(StrEnum):
    """Aldersgruppen satsene for barn er delt i."""

    UNDER_6 = "UNDER_6"
    FRA_6_TIL_10 = "FRA_6_TIL_10"
    FRA_11_TIL_14 = "FRA_11_TIL_14"
    FRA_15 = "FRA_15"


class Trekkmyndighet(StrEnum):
    """Hvem som avgjør om et løpende trekk skal reguleres."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    ALMINNELIG_NAMSMANN = "ALMINNELIG_NAMSMANN"
    TINGRETTEN = "TINGRETTEN"


class Trekkavgjoerer(StrEnum):
    """Hvem som fastsetter hva som skal trekkes, og formen det skjer i."""

    NAMSMYNDIGHETEN = "NAMSMYNDIGHETEN"
    TINGRETTEN_VED_KJENNELSE = "TINGRETTEN_VED_KJENNELSE"


class Avkall(StrEnum):
    """Om skyldnerens avkall på beslagsfriheten legges til grunn.

    * ``INGEN``: skyldneren har ikke gitt avkall.
    * ``UTEN_VIRKNING``: avkallet kom for tidlig, eller går ut over hensyn loven verner.
    * ``GJELDER``: avkallet legges til grunn.
    """

    INGEN = "INGEN"
    UTEN_VIRKNING = "UTEN_VIRKNING"
    GJELDER = "GJELDER"


_PER = HUSHOLDNING.per.variabel

TREKKADGANG = Begrep(
    navn="trekkstoerrelse.adgang",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om det kan tas utleggstrekk for kravet, eller trekkes inn i konkursboet",
    tid=_PER,
)
INNTEKTSBEHANDLING = Begrep(
    navn="trekkstoerrelse.inntekt",
    omfang=Omfang.INNTEKT,
    svartype=(Inntektsbehandling,),
    beskrivelse="Hvordan det kan trekkes i inntekten",
    tid=_PER,
)
NAERING_OGSAA_UNDERHOLD = Begrep(
    navn="trekkstoerrelse.naering_underhold",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om trekk i næringsgodtgjørelse også må la skyldneren beholde det som trengs til underhold",
    tid=_PER,
)
ANDRE_INNTEKTER = Begrep(
    navn="trekkstoerrelse.andre_inntekter",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om inntekter det ikke kan trekkes i, regnes med når det som trengs til underhold, skal dekkes",
    tid=_PER,
)
BEDRE_TREKK = Begrep(
    navn="trekkstoerrelse.bedre_trekk",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om trekk med bedre prioritet trekkes fra før størrelsen regnes ut",
    tid=_PER,
)
LIVSOPPHOLD = Begrep(
    navn="trekkstoerrelse.livsopphold",
    omfang=Omfang.HUSHOLDNING,
    svartype=(Livsoppholdssats,),
    beskrivelse="Hvilken sats som gjelder for skyldneren",
    tid=_PER,
)
SATSENE_FRAVIKES = Begrep(
    navn="trekkstoerrelse.satsene_fravikes",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om det settes av noe annet enn satsene til underhold",
    tid=_PER,
)
EKTEFELLES_ANDEL = Begrep(
    navn="trekkstoerrelse.ektefelles_andel",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om ektefelle eller samboer bærer sin del av tilleggene for barna i husstanden",
    tid=_PER,
)
BARNETILLEGG = Begrep(
    navn="trekkstoerrelse.barnetillegg",
    omfang=Omfang.BARN,
    svartype=(Barnetillegg,),
    beskrivelse="Hvilket tillegg barnet gir",
    tid=_PER,
)
ALDERSGRUPPE = Begrep(
    navn="trekkstoerrelse.aldersgruppe",
    omfang=Omfang.BARN,
    svartype=(Aldersgruppe,),
    beskrivelse="Aldersgruppen barnet er i",
    tid=_PER,
)
UTGIFTSBEHANDLING = Begrep(
    navn="trekkstoerrelse.utgift",
    omfang=Omfang.UTGIFT,
    svartype=(Utgiftsbehandling,),
    beskrivelse="Hvordan utgiften regnes",
    tid=_PER,
)
REGULERINGSMYNDIGHET = Begrep(
    navn="trekkstoerrelse.reguleringsmyndighet",
    omfang=Omfang.HUSHOLDNING,
    svartype=(Trekkmyndighet,),
    beskrivelse="Hvem som avgjør regulering av trekket og klager over størrelsen",
    tid=_PER,
)
KAN_REGULERES = Begrep(
    navn="trekkstoerrelse.kan_reguleres",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om trekket kan reguleres",
    tid=_PER,
)
FORELEGGES = Begrep(
    navn="trekkstoerrelse.forelegges",
    omfang=Omfang.HUSHOLDNING,
    svartype=(bool,),
    beskrivelse="Om skyldneren må få uttale seg om en ny beregning med minst tre ukers frist",
    tid=_PER,
)
AVGJOERES_AV = Begrep(
    navn="trekkstoerrelse.avgjoeres_av",
    omfang=Omfang.HUSHOLDNING,
    svartype=(Trekkavgjoerer,),
    beskrivelse="Hvem som fastsetter hva som skal trekkes",
    tid=_PER,
)
AVKALL = Begrep(
    navn="trekkstoerrelse.avkall",
    omfang=Omfang.HUSHOLDNING,
    svartype=(Avkall,),
    beskrivelse="Om et avkall på beslagsfriheten legges til grunn",
    tid=_PER,
)
