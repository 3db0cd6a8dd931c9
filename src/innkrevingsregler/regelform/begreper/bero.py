"""Begrepene om å stille innkrevingen i bero (økonomibestemmelsene punkt 5.4.3)."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import IngenKompetanse, Kompetanse


class Berogrunnlag(StrEnum):
    """De to grunnene til å stille innkrevingen i bero; de er selvstendige og kan stå side om side."""

    IKKE_MULIG_NAA = "IKKE_MULIG_NAA"
    KOSTNAD_OVER_FORVENTET = "KOSTNAD_OVER_FORVENTET"


class Berodokumentasjon(StrEnum):
    """Det som skal være vurdert og dokumentert når innkrevingen stilles i bero."""

    VURDERT_UTLEGG = "VURDERT_UTLEGG"
    VURDERT_UTLEGGSTREKK = "VURDERT_UTLEGGSTREKK"
    VURDERT_MOTREGNING = "VURDERT_MOTREGNING"
    VURDERT_KONKURS = "VURDERT_KONKURS"
    INNFORDRINGEN = "INNFORDRINGEN"
    FRAMTIDIGE_MULIGHETER = "FRAMTIDIGE_MULIGHETER"
    RETNINGSLINJER = "RETNINGSLINJER"


class Tapsavsetning(StrEnum):
    """Hva som skal gjøres med avsetningen for tap. ``IKKE_OMFATTET``: kravet er ikke statens."""

    SKAL_AVSETTES = "SKAL_AVSETTES"
    ER_AVSATT = "ER_AVSATT"
    SKAL_TILBAKEFOERES = "SKAL_TILBAKEFOERES"
    INGEN_AVSETNING = "INGEN_AVSETNING"
    IKKE_OMFATTET = "IKKE_OMFATTET"


class Berokilde(StrEnum):
    """Kildene som sier hvordan et krav med ventet tap behandles i kontospesifikasjonen."""

    PUNKT_5_4_3 = "PUNKT_5_4_3"
    RUTINEN = "RUTINEN"


class Kontobehandling(StrEnum):
    """Hva som skjer med et krav i kontospesifikasjonen mens innkrevingen hviler.

    ``ER_UTE``: kravet er gjort opp eller falt bort, og skal ikke stå der.
    """

    STAAR_MED_AVSETNING = "STAAR_MED_AVSETNING"
    FOERES_UT_MED_OVERSIKT = "FOERES_UT_MED_OVERSIKT"
    STAAR_UENDRET = "STAAR_UENDRET"
    ER_UTE = "ER_UTE"
    IKKE_OMFATTET = "IKKE_OMFATTET"


_SVAR = (Kompetanse, IngenKompetanse)

BEROKOMPETANSE = Begrep(
    navn="bero.kompetanse",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan stille innkrevingen i bero av denne grunnen",
    parametre=(("grunnlag", tuple(g.value for g in Berogrunnlag)),),
    tid=KRAV.per.variabel,
)

BERODOKUMENTASJON = Begrep(
    navn="bero.dokumentasjon_mangler",
    omfang=Omfang.KRAV,
    svartype=(Berodokumentasjon,),
    beskrivelse="Det som skulle vært vurdert og dokumentert, og ikke er det",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)

TAPSAVSETNING = Begrep(
    navn="bero.tapsavsetning",
    omfang=Omfang.KRAV,
    svartype=(Tapsavsetning,),
    beskrivelse="Hva som skal gjøres med avsetningen for tap på kravet",
    tid=KRAV.per.variabel,
)

KONTOBEHANDLING = Begrep(
    navn="bero.kontobehandling",
    omfang=Omfang.KRAV,
    svartype=(Kontobehandling,),
    beskrivelse="Hva som skjer med kravet i kontospesifikasjonen etter denne kilden",
    parametre=(("kilde", tuple(k.value for k in Berokilde)),),
    tid=KRAV.per.variabel,
)

KILDEN_SOM_FOELGES = Begrep(
    navn="bero.kilden_som_foelges",
    omfang=Omfang.KRAV,
    svartype=(Berokilde,),
    beskrivelse="Kilden som gjelder for behandlingen i kontospesifikasjonen",
    tid=KRAV.per.variabel,
)

LA_FORELDES = Begrep(
    navn="bero.la_foreldes",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan la være å avbryte foreldelsen mens innkrevingen hviler",
    tid=KRAV.per.variabel,
)

GJENOPPTAS = Begrep(
    navn="bero.gjenopptas",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om innkrevingen som er stilt i bero, skal tas opp igjen",
    tid=KRAV.per.variabel,
)
