"""Begrepene om foreldelse."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import (
    Avtalt,
    Frist,
    Hviler,
    IngenFrist,
    IngenVirkning,
    NyFrist,
    Opphoerer,
    SammeFrist,
    TidligstEtter,
    Utgangspunkt,
)

FORELDELSESFRIST = Begrep(
    navn="foreldelse.frist",
    omfang=Omfang.LINJE,
    svartype=(Frist, IngenFrist),
    beskrivelse="Foreldelsesfristens lengde og utgangspunkt",
)

FORELDELSESUTGANGSPUNKT = Begrep(
    navn="foreldelse.utgangspunkt",
    omfang=Omfang.LINJE,
    svartype=(Utgangspunkt,),
    beskrivelse="Dagen kreditor tidligst kunne kreve oppfyllelse",
)

FORELDELSESVIRKNING = Begrep(
    navn="foreldelse.virkning",
    omfang=Omfang.HENDELSE,
    svartype=(NyFrist, SammeFrist, TidligstEtter, Hviler, Opphoerer, Avtalt, IngenVirkning),
    beskrivelse="Det hendelsen gjør med foreldelsesfristen",
)

AVBRUDD_VIRKER = Begrep(
    navn="foreldelse.avbrudd_virker",
    omfang=Omfang.HENDELSE,
    svartype=(bool,),
    beskrivelse="Om det som avbryter foreldelse, har virkning for denne delen av kravet",
)

VIRKER_ETTER_SISTE_DAG = Begrep(
    navn="foreldelse.virker_etter_siste_dag",
    omfang=Omfang.HENDELSE,
    svartype=(bool,),
    beskrivelse="Om hendelsen har virkning selv om kravet alt var foreldet",
)

TREKKETS_SLUTT = Begrep(
    navn="foreldelse.trekkets_slutt",
    omfang=Omfang.HENDELSE,
    svartype=(Frist, IngenVirkning),
    beskrivelse="Dagen utleggstrekket tar slutt, slik det står",
)

BEKREFTELSESFRIST = Begrep(
    navn="foreldelse.bekreftelsesfrist",
    omfang=Omfang.HENDELSE,
    svartype=(Frist, IngenVirkning),
    beskrivelse="Fristen fordringshaveren har til å melde at kravet i trekket fortsatt består",
)

INNDRAGNING_I_TREKK = Begrep(
    navn="regelverk.trekk_foreldet_inndragning",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om inndragningskravet kan delta i trekket selv om det foreldes i mellomtiden",
    tid=KRAV.per.variabel,
)

FALLER_MED_HOVEDSTOLEN = Begrep(
    navn="foreldelse.faller_med_hovedstolen",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om denne delen av kravet foreldes senest sammen med hovedstolen",
)


FALLER_MED_HOVEDFORDRINGEN = Begrep(
    navn="foreldelse.faller_med_hovedfordringen",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om kravet mot garantisten er foreldet fordi hovedfordringen er det",
)

TIDLIGST_FORELDET = Begrep(
    navn="foreldelse.tidligst",
    omfang=Omfang.KRAV,
    svartype=(Frist, IngenFrist, IngenVirkning),
    beskrivelse="Dagen foreldelse tidligst inntrer, uansett når fristen ellers er ute",
)


class Rentefrist(StrEnum):
    """Når fristen for en rente som forfalt etter et avbrudd, løper.

    EGEN_ETTER_2025 er dens egen frist, men tidligst utgangen av 2025, da vernet av den ble opphevet.
    """

    EGEN = "EGEN"
    EGEN_ETTER_2025 = "EGEN_ETTER_2025"
    HVILER_MED_HOVEDSTOLEN = "HVILER_MED_HOVEDSTOLEN"


SENERE_RENTE = Begrep(
    navn="foreldelse.senere_rente",
    omfang=Omfang.LINJE,
    svartype=(Rentefrist, Frist),
    beskrivelse="Om fristen for renten løper mens hovedstolen består",
)

MOTREGNING_TROSS_FORELDELSE = Begrep(
    navn="foreldelse.motregning",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om kravet kan brukes til motregning når det er foreldet, eller ikke er det",
)


class Sikkerhetsstilling(StrEnum):
    """Hva foreldelsen av en linje betyr for sikkerheten som er stilt for den.

    EGET_KRAV er at kravet mot garantisten foreldes for seg, og vurderes som et krav mot ham.
    """

    BESTAAR = "BESTAAR"
    BORTFALT = "BORTFALT"
    EGET_KRAV = "EGET_KRAV"


SIKKERHET_TROSS_FORELDELSE = Begrep(
    navn="foreldelse.sikkerhet",
    omfang=Omfang.SIKKERHET,
    svartype=(Sikkerhetsstilling,),
    beskrivelse="Om sikkerheten består når linjen den er stilt for, er foreldet, eller ikke er det",
)
