"""Begrepene: spørsmålene reglene svarer på, samlet på ett sted.

De står her og ikke i regelfilene, fordi en regelfil ikke leser en annen: det ene rettsområdet får det andres svar som
et faktum, gjennom begrepet.
"""

from __future__ import annotations

from enum import StrEnum

from ..fakta.koder import Regelverk
from .begrep import Begrep, Samling
from .felter import KRAV, SAK
from .variabler import Omfang
from .virkninger import (
    Frist,
    IngenKompetanse,
    IngenRente,
    IngenVirkning,
    Kompetanse,
    NyFrist,
    Rentegrunnlag,
    SammeFrist,
    Trinn,
)


class Grunnlagsslag(StrEnum):
    """Slagene tvangsgrunnlag reglene kjenner."""

    DOM = "DOM"
    RETTSFORLIK = "RETTSFORLIK"
    SANKSJON_ELLER_TVANGSMULKT = "SANKSJON_ELLER_TVANGSMULKT"
    SKATT_OG_AVGIFT = "SKATT_OG_AVGIFT"


class Ettergivelsesgrunnlag(StrEnum):
    """Bestemmelsene som gir adgang til å ettergi; de er selvstendige og kan stå side om side."""

    INNKREVINGSLOVEN_18_1 = "INNKREVINGSLOVEN_18_1"
    INNKREVINGSLOVEN_18_2 = "INNKREVINGSLOVEN_18_2"


REGELVERK_UTLEGG = Begrep(
    navn="regelverk.utlegg",
    omfang=Omfang.SAK,
    svartype=(Regelverk,),
    beskrivelse="Regelverket om utlegg som gjelder for utleggssaken",
    tid=SAK.skjaeringstidspunkt.variabel,
)

TVANGSGRUNNLAG = Begrep(
    navn="tvangsgrunnlag.slag",
    omfang=Omfang.KRAV,
    svartype=(Grunnlagsslag,),
    beskrivelse="Grunnlagene kravet kan tvangsfullbyrdes etter",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)

FORELDELSESFRIST = Begrep(
    navn="foreldelse.frist",
    omfang=Omfang.LINJE,
    svartype=(Frist,),
    beskrivelse="Foreldelsesfristens lengde og utgangspunkt",
    delvis="foreldelsesfristen for denne delen av kravet er ikke regelfestet ennå",
)

FORELDELSESVIRKNING = Begrep(
    navn="foreldelse.virkning",
    omfang=Omfang.HENDELSE,
    svartype=(NyFrist, SammeFrist, IngenVirkning),
    beskrivelse="Det hendelsen gjør med foreldelsesfristen",
    delvis="virkningen av denne hendelsen på foreldelsesfristen er ikke regelfestet ennå",
)

RENTEGRUNNLAG = Begrep(
    navn="renter.grunnlag",
    omfang=Omfang.KRAV,
    svartype=(Rentegrunnlag, IngenRente),
    beskrivelse="Hvilken forsinkelsesrente som løper, og fra når",
    tid=KRAV.per.variabel,
    delvis="rente etter andre bestemmelser enn innkrevingsloven § 15 er ikke regelfestet ennå",
)

DEKNINGSTRINN_BOT = Begrep(
    navn="dekning.trinn.bot",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor bøteklassen når tilgodebeløp motregnes",
    tid=KRAV.per.variabel,
    delvis="trinnene utenfor bøteklassen og før 2027 er ikke regelfestet ennå",
)

ETTERGIVELSESKOMPETANSE = Begrep(
    navn="ettergivelse.kompetanse",
    omfang=Omfang.KRAV,
    svartype=(Kompetanse, IngenKompetanse),
    beskrivelse="Om Innkrevingsmyndigheten kan ettergi kravet etter bestemmelsen",
    parametre=(("grunnlag", tuple(g.value for g in Ettergivelsesgrunnlag)),),
    tid=KRAV.per.variabel,
    delvis="kompetansen for krav andre krever inn, og før 2026, er ikke regelfestet ennå",
)
