"""Begrepene om å avslutte innkrevingen (innkrevingsloven §§ 3 og 23, innkrevingsforskriften § 3-4)."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import IngenKompetanse, Kompetanse


class Avslutningsgrunnlag(StrEnum):
    """Grunnene til å avslutte innkrevingen; de er selvstendige og kan stå side om side."""

    BIDRAG_TIL_PRIVAT = "BIDRAG_TIL_PRIVAT"
    ANSVAR_ETTER_UTLEGGSFORSOEK = "ANSVAR_ETTER_UTLEGGSFORSOEK"
    ANSVAR_UNDER_BELOEPSGRENSEN = "ANSVAR_UNDER_BELOEPSGRENSEN"
    ANSVAR_VED_INSOLVENS = "ANSVAR_VED_INSOLVENS"


class Intetregistrering(StrEnum):
    """Hvordan det står til med registreringen av en beslutning om intet til utlegg."""

    INGEN_BESLUTNING = "INGEN_BESLUTNING"
    REGISTRERES_IKKE = "REGISTRERES_IKKE"
    REGISTRERT = "REGISTRERT"
    SLETTES_PAA_BEGJAERING = "SLETTES_PAA_BEGJAERING"
    SLETTES = "SLETTES"


class Trekkslutt(StrEnum):
    """Om et utleggstrekk er slutt, og hvorfor."""

    ER_SLUTT = "ER_SLUTT"
    KRAVENE_BORTE = "KRAVENE_BORTE"
    GRUNNLAGET_BORTE = "GRUNNLAGET_BORTE"
    TO_AAR_UTEN_INNBETALING = "TO_AAR_UTEN_INNBETALING"
    BESTAAR = "BESTAAR"


_SVAR = (Kompetanse, IngenKompetanse)

AVSLUTNINGSKOMPETANSE = Begrep(
    navn="avslutning.kompetanse",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan avslutte innkrevingen av denne grunnen",
    parametre=(("grunnlag", tuple(g.value for g in Avslutningsgrunnlag)),),
    tid=KRAV.per.variabel,
)

OVERLATE_TVANGSDEKNING = Begrep(
    navn="avslutning.overlate_tvangsdekning",
    omfang=Omfang.KRAV,
    svartype=_SVAR,
    beskrivelse="Hvem som kan overlate tvangsdekningen til den private kreditoren",
    tid=KRAV.per.variabel,
)

TVANGSGRUNNLAGET_BESTAAR = Begrep(
    navn="avslutning.tvangsgrunnlaget_bestaar",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om tvangsgrunnlaget består når innkrevingen avsluttes",
    tid=KRAV.per.variabel,
)

INTET_TIL_UTLEGG_REGISTRERT = Begrep(
    navn="avslutning.intet_til_utlegg",
    omfang=Omfang.KRAV,
    svartype=(Intetregistrering,),
    beskrivelse="Om beslutningen om intet til utlegg står i Løsøreregisteret",
    tid=KRAV.per.variabel,
)

TREKKSLUTT = Begrep(
    navn="avslutning.trekkslutt",
    omfang=Omfang.TREKK,
    svartype=(Trekkslutt,),
    beskrivelse="Om utleggstrekket er slutt, og hvorfor",
    tid=KRAV.per.variabel,
)
