"""Begrepene om virkeområdet: hvem som har ansvaret for innkrevingen, og hva rollen går ut på."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang


class Innkrevingsansvar(StrEnum):
    """Om innkrevingen av kravet er lagt til Innkrevingsmyndigheten."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    BARE_AVREGNING = "BARE_AVREGNING"
    IKKE_INNKREVINGSMYNDIGHETEN = "IKKE_INNKREVINGSMYNDIGHETEN"


class Innkreverkontroll(StrEnum):
    """Om den oppgitte innkreveren stemmer med hvem som har ansvaret."""

    STEMMER = "STEMMER"
    UTEN_HJEMMEL = "UTEN_HJEMMEL"
    BARE_AVREGNING = "BARE_AVREGNING"
    HOS_ANDRE = "HOS_ANDRE"


class Kreditorrolle(StrEnum):
    """Hvor mye av kreditorrollen Innkrevingsmyndigheten har."""

    HELE = "HELE"
    BEGRENSET_I_AVTALE = "BEGRENSET_I_AVTALE"
    BARE_AVREGNING = "BARE_AVREGNING"
    INGEN = "INGEN"


class Saksslag(StrEnum):
    """Sakene partsstillingen kan utøves i (innkrevingsforskriften §§ 3-1 og 36-1)."""

    TVANGSFULLBYRDELSE_OG_INSOLVENS = "TVANGSFULLBYRDELSE_OG_INSOLVENS"
    GJELDSORDNING = "GJELDSORDNING"
    SOEKSMAAL = "SOEKSMAAL"


class Partsutoever(StrEnum):
    """Hvem som opptrer i saken på kreditorsiden."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    KREDITOR = "KREDITOR"


class Kravspart(StrEnum):
    """Hvem som er part i saker om innkrevingen. ``UREGULERT``: innkrevingsloven § 36 gjelder ikke for kravet."""

    STATEN = "STATEN"
    PRIVAT_KREDITOR = "PRIVAT_KREDITOR"
    UTENLANDSK_KREDITOR = "UTENLANDSK_KREDITOR"
    UREGULERT = "UREGULERT"


VIRKEOMRAADE = Begrep(
    navn="virkeomraade.ansvar",
    omfang=Omfang.KRAV,
    svartype=(Innkrevingsansvar,),
    beskrivelse="Hvem som har ansvaret for å kreve inn kravet",
    tid=KRAV.per.variabel,
)

INNKREVER = Begrep(
    navn="virkeomraade.innkrever",
    omfang=Omfang.KRAV,
    svartype=(Innkreverkontroll,),
    beskrivelse="Om den som har kravet til innkreving, er den loven legger innkrevingen til",
    tid=KRAV.per.variabel,
)

KREDITORROLLE = Begrep(
    navn="virkeomraade.kreditorrolle",
    omfang=Omfang.KRAV,
    svartype=(Kreditorrolle,),
    beskrivelse="Hvor mye av kreditorrollen Innkrevingsmyndigheten ivaretar",
    tid=KRAV.per.variabel,
)

PARTSSTILLING = Begrep(
    navn="virkeomraade.partsstilling",
    omfang=Omfang.KRAV,
    svartype=(Partsutoever,),
    beskrivelse="Hvem som utøver partsstillingen i saken",
    parametre=(("sak", tuple(s.value for s in Saksslag)),),
    tid=KRAV.per.variabel,
)

PART = Begrep(
    navn="virkeomraade.part",
    omfang=Omfang.KRAV,
    svartype=(Kravspart,),
    beskrivelse="Hvem som er part i saker om innkreving av kravet",
    tid=KRAV.per.variabel,
)

KLAGE_TIL_KRAVSEIER = Begrep(
    navn="virkeomraade.klage_til_kravseier",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om en klage som bare gjelder kravet selv, uavhengig av innkrevingen, skal til kravseieren",
    tid=KRAV.per.variabel,
)

KRAVSEIERS_UTTALELSE = Begrep(
    navn="virkeomraade.kravseiers_uttalelse",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kravseieren bør få uttale seg når en klage over innkrevingen sier at kravet er feil",
    tid=KRAV.per.variabel,
)

KOMMUNAL_MOTREGNING = Begrep(
    navn="virkeomraade.kommunal_motregning",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om Innkrevingsmyndigheten gjennomfører motregning for kravet på vegne av kommunen",
    tid=KRAV.per.variabel,
)
