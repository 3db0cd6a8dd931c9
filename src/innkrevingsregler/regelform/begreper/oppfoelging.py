"""Begrepene om oppfølging: kravets tilstand, neste skritt, utsending, oppgjør og hva partene selv kan gjøre."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep, Samling
from ..felter import KRAV
from ..variabler import Omfang


class Kravtilstand(StrEnum):
    """Tilstandene et krav kan være i; det er i én av dem om gangen."""

    IKKE_FORFALT = "IKKE_FORFALT"
    FORFALT = "FORFALT"
    PURRET = "PURRET"
    BETALINGSAVTALE = "BETALINGSAVTALE"
    TVANGSINNKREVING = "TVANGSINNKREVING"
    RETTSLIG_BEHANDLING = "RETTSLIG_BEHANDLING"
    UTEN_DEKNING = "UTEN_DEKNING"
    BOBEHANDLING = "BOBEHANDLING"
    BERO = "BERO"
    AVSLUTTET = "AVSLUTTET"
    FORELDET = "FORELDET"
    GJORT_OPP = "GJORT_OPP"
    OPPHOERT = "OPPHOERT"


SLUTTILSTANDER = frozenset({Kravtilstand.GJORT_OPP, Kravtilstand.OPPHOERT})
"""Tilstandene ingen overgang går ut fra."""


class Oppfoelgingssteg(StrEnum):
    """Skrittene rutinen kan kreve, i den rekkefølgen de vanligvis kommer."""

    SEND_FAKTURA = "SEND_FAKTURA"
    AVKLAR_HJEMMEL = "AVKLAR_HJEMMEL"
    VURDER_PURRING = "VURDER_PURRING"
    OVERFOER_TIL_INNKREVING = "OVERFOER_TIL_INNKREVING"
    VURDER_UTLEGG = "VURDER_UTLEGG"
    VURDER_UTLEGGSTREKK = "VURDER_UTLEGGSTREKK"
    VURDER_MOTREGNING = "VURDER_MOTREGNING"
    REALISER_PANT = "REALISER_PANT"
    VURDER_KONKURS = "VURDER_KONKURS"
    INNHENT_ETTERGIVELSESFULLMAKT = "INNHENT_ETTERGIVELSESFULLMAKT"
    VURDER_BERO = "VURDER_BERO"
    VURDER_PAA_NYTT = "VURDER_PAA_NYTT"
    AVSETT_FOR_TAP = "AVSETT_FOR_TAP"
    VURDER_FORELDELSE = "VURDER_FORELDELSE"
    KOMMENTER_POST = "KOMMENTER_POST"
    KONTROLLER_RENTE = "KONTROLLER_RENTE"
    UTLIGN_POST = "UTLIGN_POST"
    BOKFOER_OPPHOER = "BOKFOER_OPPHOER"


class Stegfrist(StrEnum):
    """Hva siste dag for et skritt følger av."""

    STRAKS = "STRAKS"
    FOERSTE_PURREDAG = "FOERSTE_PURREDAG"
    VURDERINGSDAG = "VURDERINGSDAG"
    FOER_FORELDELSE = "FOER_FORELDELSE"
    INGEN_FAST = "INGEN_FAST"


class Purreinnhold(StrEnum):
    """Det en purring skal opplyse om."""

    FORSINKELSESRENTE = "FORSINKELSESRENTE"
    GEBYR = "GEBYR"
    MULIGE_TILTAK = "MULIGE_TILTAK"


class Kanal(StrEnum):
    """Måtene kravet kan sendes skyldneren på."""

    EFAKTURA = "EFAKTURA"
    EHF = "EHF"
    ALTINN = "ALTINN"
    POST = "POST"


class Oppgjoersmaate(StrEnum):
    """Hvordan et innbetalt beløp gjøres opp med oppdragsgiveren."""

    BOKFOERES_HOS_OPPDRAGSGIVER = "BOKFOERES_HOS_OPPDRAGSGIVER"
    OVERFOERES = "OVERFOERES"
    EGET_KRAV = "EGET_KRAV"


class Skyldnerhandling(StrEnum):
    """Det skyldneren selv kan gjøre."""

    BETALE = "BETALE"
    SOEKE_OM_AVDRAG = "SOEKE_OM_AVDRAG"
    SOEKE_OM_UTSETTELSE = "SOEKE_OM_UTSETTELSE"
    SENDE_DOKUMENTASJON = "SENDE_DOKUMENTASJON"
    TA_KONTAKT = "TA_KONTAKT"
    SE_OVERSIKT = "SE_OVERSIKT"


class Oppdragsgiverhandling(StrEnum):
    """Det oppdragsgiveren selv kan gjøre."""

    REGISTRERE = "REGISTRERE"
    ENDRE = "ENDRE"
    SOEKE = "SOEKE"
    RAPPORTERE = "RAPPORTERE"


KRAVTILSTAND = Begrep(
    navn="oppfoelging.tilstand",
    omfang=Omfang.KRAV,
    svartype=(Kravtilstand,),
    beskrivelse="Tilstanden kravet er i",
    tid=KRAV.per.variabel,
)
OVERGANG = Begrep(
    navn="oppfoelging.overgang",
    omfang=Omfang.KRAV,
    svartype=(Kravtilstand,),
    beskrivelse="Tilstandene et krav kan gå over i",
    samling=Samling.ALLE,
    parametre=(("fra", tuple(t.value for t in Kravtilstand)),),
    tid=KRAV.per.variabel,
)
OPPFOELGINGSSTEG = Begrep(
    navn="oppfoelging.steg",
    omfang=Omfang.KRAV,
    svartype=(Oppfoelgingssteg,),
    beskrivelse="Skrittene den som følger opp kravet, skal ta eller vurdere nå",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)
STEGFRIST = Begrep(
    navn="oppfoelging.frist",
    omfang=Omfang.KRAV,
    svartype=(Stegfrist,),
    beskrivelse="Hva siste dag for skrittet følger av",
    parametre=(("steg", tuple(s.value for s in Oppfoelgingssteg)),),
    tid=KRAV.per.variabel,
)
PURREINNHOLD = Begrep(
    navn="oppfoelging.purreinnhold",
    omfang=Omfang.KRAV,
    svartype=(Purreinnhold,),
    beskrivelse="Det en purring på kravet skal opplyse om",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)
KANAL = Begrep(
    navn="oppfoelging.kanal",
    omfang=Omfang.KRAV,
    svartype=(Kanal,),
    beskrivelse="Hvordan innkrevingstjenesten sender kravet til skyldneren",
    tid=KRAV.per.variabel,
)
OPPGJOERSMAATE = Begrep(
    navn="oppfoelging.oppgjoer",
    omfang=Omfang.KRAV,
    svartype=(Oppgjoersmaate,),
    beskrivelse="Hvordan et innbetalt beløp gjøres opp med oppdragsgiveren",
    tid=KRAV.per.variabel,
)
SKYLDNERHANDLING = Begrep(
    navn="oppfoelging.skyldnerhandling",
    omfang=Omfang.KRAV,
    svartype=(Skyldnerhandling,),
    beskrivelse="Det skyldneren selv kan gjøre med kravet nå",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)
OPPDRAGSGIVERHANDLING = Begrep(
    navn="oppfoelging.oppdragsgiverhandling",
    omfang=Omfang.KRAV,
    svartype=(Oppdragsgiverhandling,),
    beskrivelse="Det oppdragsgiveren selv kan gjøre med kravet nå",
    samling=Samling.ALLE,
    tid=KRAV.per.variabel,
)
