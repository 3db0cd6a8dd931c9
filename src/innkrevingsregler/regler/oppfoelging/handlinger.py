"""Hva kan skyldneren og oppdragsgiveren selv gjøre med kravet i hver tilstand?"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.begrep import Begrep
from ...regelform.begreper.oppfoelging import (
    KRAVTILSTAND,
    OPPDRAGSGIVERHANDLING,
    SKYLDNERHANDLING,
    Kravtilstand,
    Oppdragsgiverhandling,
    Skyldnerhandling,
)
from ...regelform.felter import KRAV
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INNKREVINGSLOVEN, INNKREVINGSTJENESTEN, OEKONOMIBESTEMMELSENE
from ...rettskilder.periode import Periode

_S, _O, _T = Skyldnerhandling, Oppdragsgiverhandling, Kravtilstand
_TILSTAND = KRAVTILSTAND.svar
_TJENESTEN = INNKREVINGSTJENESTEN.hele()
_STAAR_IGJEN = ~_TILSTAND.er_en_av(_T.GJORT_OPP, _T.OPPHOERT)
_KAN_GJOERES_GJELDENDE = ~_TILSTAND.er_en_av(_T.GJORT_OPP, _T.OPPHOERT, _T.FORELDET)
_HOS_INNKREVINGSMYNDIGHETEN = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
_AVTALE = ~_TILSTAND.er_en_av(_T.GJORT_OPP, _T.OPPHOERT, _T.FORELDET, _T.BETALINGSAVTALE, _T.BOBEHANDLING)
_FRA_2026 = Periode(date(2026, 1, 1), None)


def _kan(
    om: Begrep,
    handling: Skyldnerhandling | Oppdragsgiverhandling,
    naar: Vilkaar,
    hjemmel: Henvisning,
    fordi: str,
    gjelder: Periode = ALLTID_I_KRAFT,
) -> Regel:
    return regel(
        f"{om.navn}.{handling.value.lower()}",
        om=om,
        hjemmel=hjemmel,
        naar=naar,
        da=handling,
        gjelder=gjelder,
        fordi=fordi,
    )


_SKYLDNEREN = (
    _kan(
        SKYLDNERHANDLING,
        _S.BETALE,
        _STAAR_IGJEN,
        OEKONOMIBESTEMMELSENE.p("5.4.2.4").l(1).pkt(1),
        "Det som står igjen, kan betales når som helst, også etter foreldelse.",
    ),
    _kan(
        SKYLDNERHANDLING,
        _S.SOEKE_OM_AVDRAG,
        _AVTALE & _HOS_INNKREVINGSMYNDIGHETEN,
        INNKREVINGSLOVEN.p("17").l(1),
        "Innkrevingsmyndigheten kan inngå avtale om avdrag så lenge det ikke alt løper en avtale eller et bo.",
        _FRA_2026,
    ),
    _kan(
        SKYLDNERHANDLING,
        _S.SOEKE_OM_UTSETTELSE,
        _AVTALE & _HOS_INNKREVINGSMYNDIGHETEN,
        INNKREVINGSLOVEN.p("17").l(1),
        "Innkrevingsmyndigheten kan gi utsettelse så lenge det ikke alt løper en avtale eller et bo.",
        _FRA_2026,
    ),
    _kan(
        SKYLDNERHANDLING,
        _S.SENDE_DOKUMENTASJON,
        _KAN_GJOERES_GJELDENDE,
        _TJENESTEN,
        "Dokumentasjon kan sendes inn så lenge kravet kan gjøres gjeldende.",
    ),
    _kan(SKYLDNERHANDLING, _S.TA_KONTAKT, ALLTID, _TJENESTEN, "Skyldneren kan alltid ta kontakt om kravet."),
    _kan(SKYLDNERHANDLING, _S.SE_OVERSIKT, ALLTID, _TJENESTEN, "Skyldneren kan alltid se oversikten over kravet."),
)
_OPPDRAGSGIVEREN = (
    _kan(
        OPPDRAGSGIVERHANDLING,
        _O.REGISTRERE,
        _TILSTAND.er_en_av(_T.IKKE_FORFALT, _T.FORFALT, _T.PURRET) & (KRAV.innkrever == Innkrever.VIRKSOMHETEN),
        _TJENESTEN,
        "Et krav virksomheten selv har, kan registreres i tjenesten før tvang er begynt.",
    ),
    _kan(
        OPPDRAGSGIVERHANDLING,
        _O.ENDRE,
        _KAN_GJOERES_GJELDENDE & _HOS_INNKREVINGSMYNDIGHETEN,
        _TJENESTEN,
        "Et krav til innkreving kan endres eller trekkes så lenge det kan gjøres gjeldende.",
    ),
    _kan(
        OPPDRAGSGIVERHANDLING,
        _O.SOEKE,
        _HOS_INNKREVINGSMYNDIGHETEN,
        _TJENESTEN,
        "Et krav som er i tjenesten, kan oppdragsgiveren alltid søke fram.",
    ),
    _kan(
        OPPDRAGSGIVERHANDLING,
        _O.RAPPORTERE,
        _HOS_INNKREVINGSMYNDIGHETEN,
        _TJENESTEN,
        "Et krav som er i tjenesten, er alltid med i rapportene oppdragsgiveren kan ta ut.",
    ),
)

REGLER = (*_SKYLDNEREN, *_OPPDRAGSGIVEREN)
