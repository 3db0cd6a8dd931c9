"""Adaptere til JSON-en Skatteetaten og oppdragsgiverne utveksler.

* ``les_kravdetaljer``: Skatteetatens svar på «hent kravdetaljer» som krav, med deres foreldelsesdato ved siden av.
* ``les_innkrevingsoppdrag`` og ``til_krav``: meldingen «opprett innkrevingsoppdrag», og kravet i den.
* ``valider`` og ``valideringsregler``: Skatteetatens regler for meldingene, med kilde.
* ``sammenlign_foreldelse``: den andre partens dato mot vår.
* ``gjenkjenn``: hva slags JSON det er.
"""

from innkrevingsregler.grensesnitt.endringsmeldinger import (
    Kravhenvisning,
    Kravidentifikatortype,
    NyeRenter,
    NyHovedstol,
)
from innkrevingsregler.grensesnitt.foreldelsespaastand import (
    Avviksretning,
    Foreldelsesavvik,
    Foreldelsespaastand,
    sammenlign_foreldelse,
)
from innkrevingsregler.grensesnitt.gjenkjenning import Innholdsslag, gjenkjenn
from innkrevingsregler.grensesnitt.innkrevingsoppdrag import (
    Innkrevingsoppdrag,
    Oppdragsgiver,
    OppgittPeriode,
    Rentebeloep,
    Tilleggsinformasjon,
    les_innkrevingsoppdrag,
    oppdragsgiver_av,
    til_krav,
)
from innkrevingsregler.grensesnitt.kravdetaljer import Kravdetaljer, les_kravdetaljer
from innkrevingsregler.grensesnitt.merknader import Merknad, Merknadsslag
from innkrevingsregler.grensesnitt.valideringsregler import (
    Dokumentkilde,
    Melding,
    Tjeneste,
    Valideringsfunn,
    Valideringsregel,
    regler_for,
    valider,
    valideringsregler,
)

__all__ = [
    "Avviksretning",
    "Dokumentkilde",
    "Foreldelsesavvik",
    "Foreldelsespaastand",
    "Innholdsslag",
    "Innkrevingsoppdrag",
    "Kravdetaljer",
    "Kravhenvisning",
    "Kravidentifikatortype",
    "Melding",
    "Merknad",
    "Merknadsslag",
    "NyHovedstol",
    "NyeRenter",
    "Oppdragsgiver",
    "OppgittPeriode",
    "Rentebeloep",
    "Tilleggsinformasjon",
    "Tjeneste",
    "Valideringsfunn",
    "Valideringsregel",
    "gjenkjenn",
    "les_innkrevingsoppdrag",
    "les_kravdetaljer",
    "oppdragsgiver_av",
    "regler_for",
    "sammenlign_foreldelse",
    "til_krav",
    "valider",
    "valideringsregler",
]
