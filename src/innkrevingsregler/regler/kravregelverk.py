"""Hvilket regelverk følger kravet selv? (FOR-2025-07-01-1418 §§ 10, 19 og 20)

Hva renten regnes etter og fra, om den nye regelen om parkeringsgebyr gjelder, og om endringene i foreldelsesloven når
kravet. Renten selv regnes ut et annet sted; her står bare hvilket regelverk og hvilket varsel som teller.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Regelverk
from ..regelform.begreper.regelverk import (
    REGELVERK_FORELDELSE,
    REGELVERK_PARKERINGSGEBYR,
    REGELVERK_RENTE,
    Renteregelverk,
)
from ..regelform.felter import KRAV, LINJE
from ..regelform.regel import regel
from ..regelform.tvilspunkter import lest
from ..rettskilder.lover import (
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    VEGTRAFIKKLOVEN,
)
from ..rettskilder.periode import Periode

_SISTE_2025 = date(2025, 12, 31)
_FOER_2026 = Periode(None, _SISTE_2025)
_FRA_2026 = Periode(date(2026, 1, 1), None)

_BOTENS_GEBYR = KRAV.gebyr_for_bot.ja & lest("P9", "gebyr_i_stedet")
_EGEN = KRAV.egen_forsinkelsesreaksjon.ja | _BOTENS_GEBYR
_UTEN_EGEN = KRAV.egen_forsinkelsesreaksjon.nei & ~_BOTENS_GEBYR

RENTEN = (
    regel(
        "renteregelverk.si_loven",
        om=REGELVERK_RENTE,
        hjemmel=(SI_LOVEN.p("7").l(1), SI_LOVEN.p("7").l(2)),
        naar=_UTEN_EGEN | KRAV.renteberegnet_2025.ja,
        da=Renteregelverk.SI_LOVEN,
        gjelder=_FOER_2026,
        fordi="Til og med 2025 løp forsinkelsesrente på statens krav etter SI-loven.",
    ),
    regel(
        "renteregelverk.egen_reaksjon_foer_2026",
        om=REGELVERK_RENTE,
        hjemmel=SI_LOVEN.p("7").l(1),
        naar=_EGEN,
        da=Renteregelverk.INGEN_RENTE,
        unntak_fra=("renteregelverk.si_loven",),
        gjelder=_FOER_2026,
        fordi="SI-loven ga bare rente der ingen annen reaksjon på forsinket betaling var bestemt, og her er det en.",
    ),
    regel(
        "renteregelverk.egen_reaksjon",
        om=REGELVERK_RENTE,
        hjemmel=INNKREVINGSLOVEN.p("15").l(1),
        naar=_EGEN,
        da=Renteregelverk.EGEN_REAKSJON,
        gjelder=_FRA_2026,
        fordi="Lov eller forskrift har en egen reaksjon på forsinket betaling av kravet, og den gjelder.",
    ),
    regel(
        "renteregelverk.innkrevingsloven",
        om=REGELVERK_RENTE,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(1), INNKREVINGSLOVEN.p("15").l(2)),
        naar=_UTEN_EGEN,
        da=Renteregelverk.INNKREVINGSLOVEN,
        gjelder=_FRA_2026,
        fordi="Fra 2026 løper forsinkelsesrente etter innkrevingsloven, regnet fra varselet etter den.",
    ),
    regel(
        "renteregelverk.videre_uten_varsel",
        om=REGELVERK_RENTE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("10").pkt(1),
        naar=_UTEN_EGEN & KRAV.renteberegnet_2025.ja,
        da=Renteregelverk.VIDERE_UTEN_VARSEL,
        unntak_fra=("renteregelverk.innkrevingsloven",),
        gjelder=_FRA_2026,
        fordi="Det løp rente etter SI-loven ved utgangen av 2025, og renten kan beregnes videre uten nytt varsel.",
    ),
    regel(
        "renteregelverk.fra_si_varsel",
        om=REGELVERK_RENTE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("10").pkt(2),
        naar=_UTEN_EGEN & KRAV.renteberegnet_2025.nei & KRAV.har_si_varsel.ja,
        da=Renteregelverk.FRA_SI_VARSEL,
        unntak_fra=("renteregelverk.innkrevingsloven",),
        gjelder=_FRA_2026,
        fordi="Det var sendt varsel etter SI-loven, og renten løper fra 30 dager etter at det ble sendt.",
    ),
    regel(
        "renteregelverk.unntatt_fra_2026",
        om=REGELVERK_RENTE,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=_UTEN_EGEN & KRAV.unntatt_fra_rente.ja & KRAV.renteberegnet_2025.ja & lest("R7", "stanser"),
        da=Renteregelverk.INGEN_RENTE,
        unntak_fra=("renteregelverk.innkrevingsloven", "renteregelverk.videre_uten_varsel"),
        gjelder=_FRA_2026,
        fordi="Kravtypen er unntatt fra rente fra 2026, og lest slik stanser renten som løp etter SI-loven.",
    ),
    regel(
        "renteregelverk.unntatt_og_varslet",
        om=REGELVERK_RENTE,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=_UTEN_EGEN
        & KRAV.unntatt_fra_rente.ja
        & KRAV.renteberegnet_2025.nei
        & KRAV.har_si_varsel.ja
        & lest("P58", "unntaket_gjelder"),
        da=Renteregelverk.INGEN_RENTE,
        unntak_fra=("renteregelverk.innkrevingsloven", "renteregelverk.fra_si_varsel"),
        gjelder=_FRA_2026,
        fordi="Kravtypen er unntatt fra rente fra 2026, og lest slik gir heller ikke varselet etter SI-loven rente.",
    ),
    regel(
        "renteregelverk.unntatt_og_ikke_varslet",
        om=REGELVERK_RENTE,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=_UTEN_EGEN & KRAV.unntatt_fra_rente.ja & KRAV.renteberegnet_2025.nei & KRAV.har_si_varsel.nei,
        da=Renteregelverk.INGEN_RENTE,
        unntak_fra=("renteregelverk.innkrevingsloven", "renteregelverk.eldre_varsel"),
        gjelder=_FRA_2026,
        fordi="Kravtypen er unntatt fra rente fra 2026, og det var ingen rente etter SI-loven å føre videre.",
    ),
    regel(
        "renteregelverk.eldre_varsel",
        om=REGELVERK_RENTE,
        hjemmel=INNKREVINGSLOVEN.p("15").l(2),
        naar=_UTEN_EGEN
        & KRAV.renteberegnet_2025.nei
        & KRAV.har_si_varsel.nei
        & KRAV.bare_varsel_foer_2026.ja
        & lest("R10", "fra_2026"),
        da=Renteregelverk.VARSEL_REGNET_FRA_2026,
        unntak_fra=("renteregelverk.innkrevingsloven",),
        gjelder=_FRA_2026,
        fordi="Lest slik at et varsel fra før loven regnes som gitt da loven trådte i kraft.",
    ),
)

GEBYRET = (
    regel(
        "parkeringsgebyr.foer_2026",
        om=REGELVERK_PARKERINGSGEBYR,
        hjemmel=OVERGANGSFORSKRIFTEN.p("20"),
        naar=KRAV.gebyr_ilagt <= _SISTE_2025,
        da=Regelverk.TIDLIGERE,
        fordi="Gebyret ble ilagt før 2026.",
    ),
    regel(
        "parkeringsgebyr.etter_2025",
        om=REGELVERK_PARKERINGSGEBYR,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("20"), VEGTRAFIKKLOVEN.p("31a").l(3)),
        naar=KRAV.gebyr_ilagt > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Gebyret er ilagt etter 2025, og den nye regelen om forsinket betaling gjelder.",
    ),
)

FORELDELSEN = (
    regel(
        "foreldelsesregelverk.endringene_gjelder",
        om=REGELVERK_FORELDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("19"),
        naar=LINJE.foreldet_foer_2026.nei,
        da=Regelverk.NYTT,
        fordi="Kravet var ikke foreldet da endringene kom, og de gjelder også for det.",
    ),
    regel(
        "foreldelsesregelverk.alt_foreldet",
        om=REGELVERK_FORELDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("19"),
        naar=LINJE.foreldet_foer_2026.ja,
        da=Regelverk.TIDLIGERE,
        fordi="Kravet var alt foreldet da endringene kom, og det blir det ved.",
    ),
)

REGLER = RENTEN + GEBYRET + FORELDELSEN
