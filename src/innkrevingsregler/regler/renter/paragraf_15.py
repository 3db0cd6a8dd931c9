"""Rente etter innkrevingsloven § 15, og etter SI-loven § 7 før 2026.

Hvilket regelverk og hvilket varsel som teller, svarer `regelverk.rente` på (FOR-2025-07-01-1418 § 10). Her står hva som
da løper, og fra når; unntakene for kravtyper (innkrevingsforskriften § 15-1) og forhold på kreditors side.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Renteregel
from ...regelform.begreper.regelverk import REGELVERK_RENTE, Renteregelverk
from ...regelform.begreper.renter import RENTEGRUNNLAG
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Dager, IngenRente, Rentegrunnlag, Udekket
from ...rettskilder.lover import (
    FORSINKELSESRENTELOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    PAATALEINSTRUKSEN,
    SI_LOVEN,
)
from ...rettskilder.periode import Periode
from .felles import ALDRI_MENT, FOER_2026, FRA_2026, FRA_2027, IKKE_TILKJENT, INNKREVES, KREDITORS_FORHOLD, LOEPER
from .felles import LOEPER_VED_HENVISNING as LOEPER_SI

_15_1, _15_2 = INNKREVINGSLOVEN.p("15").l(1), INNKREVINGSLOVEN.p("15").l(2)
_SI_I_KRAFT = date(2013, 6, 1)

# Før innkrevingsforskriften § 31-1 gjaldt, fulgte ansvaret for trekk § 15.
_BOT = KRAV.forsinkelsesregel == Renteregel.PAATALEINSTRUKSEN_30_7
_BOT_MED_GEBYR = _BOT & lest("P9", "gebyr_i_stedet")
_UVISST_FOER = KRAV.forsinkelsesregel == Renteregel.PARAGRAF_15_FRA_2026
_ANTATT_SI = _UVISST_FOER & FOER_2026 & lest("P184", "si_loven")
_FOELGER_15 = (
    KRAV.forsinkelsesregel.er_en_av(Renteregel.INNKREVINGSLOVEN_15, Renteregel.UNNTATT_15_1)
    | ((KRAV.forsinkelsesregel == Renteregel.INNKREVINGSFORSKRIFTEN_31_1) & ~FRA_2027)
    | (_BOT & lest("P9", "rente_etter_15"))
    | (_UVISST_FOER & FRA_2026)
)
_GEBYR = (KRAV.forsinkelsesregel == Renteregel.GEBYR_I_STEDET) | _BOT_MED_GEBYR
_KRAVET = _FOELGER_15 & INNKREVES
_FRA_SI = KRAV.per >= _SI_I_KRAFT

_FRA_VARSEL = Rentegrunnlag("INNKREVINGSLOVEN_15", fra=KRAV.rentevarsel_gitt, etter=Dager(30), tidligst=KRAV.forfall)

_VIDERE = REGELVERK_RENTE.svar == Renteregelverk.VIDERE_UTEN_VARSEL

REGLER = (
    regel(
        "renter.innkrevingsloven_15",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, _15_2),
        naar=LOEPER & _KRAVET & FRA_2026 & (REGELVERK_RENTE.svar == Renteregelverk.INNKREVINGSLOVEN),
        da=_FRA_VARSEL,
        fordi="Forsinkelsesrente løper fra 30 dager etter varsel om rente når ingen annen reaksjon er fastsatt.",
    ),
    regel(
        "renter.viderefoert",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, OVERGANGSFORSKRIFTEN.p("10").pkt(1)),
        naar=LOEPER & _KRAVET & FRA_2026 & _VIDERE & (lest("R8", "hjemmel") | KRAV.rente_viderefoert.ja),
        da=Rentegrunnlag("INNKREVINGSLOVEN_15", fra=KRAV.rente_videre_fra),
        fordi="Det løp rente etter SI-loven ved utgangen av 2025, og renten løper videre uten nytt varsel.",
    ),
    regel(
        "renter.ikke_viderefoert",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, _15_2, OVERGANGSFORSKRIFTEN.p("10").pkt(1)),
        naar=LOEPER & _KRAVET & FRA_2026 & _VIDERE & lest("R8", "valg") & KRAV.rente_viderefoert.nei,
        da=_FRA_VARSEL,
        fordi="Myndigheten har valgt ikke å beregne renten videre, og da trengs varsel etter innkrevingsloven.",
    ),
    regel(
        "renter.fra_si_varsel",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, OVERGANGSFORSKRIFTEN.p("10").pkt(2)),
        naar=LOEPER & _KRAVET & FRA_2026 & (REGELVERK_RENTE.svar == Renteregelverk.FRA_SI_VARSEL),
        da=Rentegrunnlag("INNKREVINGSLOVEN_15", fra=KRAV.si_varsel_sendt, etter=Dager(30), tidligst=KRAV.forfall),
        fordi="Det var sendt varsel etter SI-loven, og renten løper fra 30 dager etter at det ble sendt.",
    ),
    regel(
        "renter.varsel_regnet_fra_2026",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, _15_2),
        naar=LOEPER & _KRAVET & FRA_2026 & (REGELVERK_RENTE.svar == Renteregelverk.VARSEL_REGNET_FRA_2026),
        da=Rentegrunnlag("INNKREVINGSLOVEN_15", fra=KRAV.rente_videre_fra, etter=Dager(30), tidligst=KRAV.forfall),
        fordi="Varselet fra før loven regnes, lest slik, som gitt da loven trådte i kraft.",
    ),
    regel(
        "renter.kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=INNKREVINGSLOVEN.p("15").l(5),
        naar=IKKE_TILKJENT & _KRAVET & FRA_2026 & KREDITORS_FORHOLD,
        da=IngenRente(),
        fordi="Forsinkelsen er fremkalt ved forhold på kreditors side, og så lenge svares det ikke rente.",
    ),
    regel(
        "renter.uten_rente_etter_15",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=IKKE_TILKJENT
        & _KRAVET
        & FRA_2026
        & REGELVERK_RENTE.svar.er_en_av(
            Renteregelverk.INGEN_RENTE, Renteregelverk.EGEN_REAKSJON, Renteregelverk.SI_LOVEN
        ),
        da=IngenRente(),
        fordi="Kravtypen er unntatt fra rente etter § 15.",
    ),
    regel(
        "renter.aldri_ment",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=KRAV.rente_tilkjent.nei & ALDRI_MENT,
        da=IngenRente(),
        fordi="Kravtypen kom med på listen over unntak 24. februar 2026, lest slik at den aldri skulle ha hatt rente.",
    ),
    regel(
        "renter.andre_krever_inn",
        om=RENTEGRUNNLAG,
        hjemmel=(FORSINKELSESRENTELOVEN.p("1"), FORSINKELSESRENTELOVEN.p("5")),
        naar=IKKE_TILKJENT & (_FOELGER_15 | _UVISST_FOER) & ~INNKREVES,
        da=IngenRente(),
        fordi="Rente etter § 15 gjelder krav Innkrevingsmyndigheten krever inn, og en annen rente er ikke fastsatt.",
    ),
    regel(
        "renter.gebyr_i_stedet",
        om=RENTEGRUNNLAG,
        hjemmel=_15_1,
        naar=IKKE_TILKJENT & (KRAV.forsinkelsesregel == Renteregel.GEBYR_I_STEDET) & FRA_2026,
        da=IngenRente(),
        fordi="Det er fastsatt gebyr eller tillegg ved forsinket betaling av kravet, og da løper det ikke rente.",
    ),
    regel(
        "renter.bot",
        om=RENTEGRUNNLAG,
        hjemmel=(_15_1, PAATALEINSTRUKSEN.p("30-7").l(1), PAATALEINSTRUKSEN.p("30-7").l(2)),
        naar=IKKE_TILKJENT & _BOT_MED_GEBYR & FRA_2026,
        da=IngenRente(),
        fordi="En bot som ikke betales, har gebyr, og det er her lest slik at det kommer i stedet for rente.",
    ),
    # ---- Før 2026 ----
    regel(
        "renter.si_loven",
        om=RENTEGRUNNLAG,
        hjemmel=(SI_LOVEN.p("7").l(1), SI_LOVEN.p("7").l(2)),
        naar=LOEPER_SI & _KRAVET & (REGELVERK_RENTE.svar == Renteregelverk.SI_LOVEN),
        da=Rentegrunnlag("SI_LOVEN_7", fra=KRAV.si_varsel_sendt, etter=Dager(30), tidligst=KRAV.forfall),
        gjelder=Periode(_SI_I_KRAFT, date(2025, 12, 31)),
        fordi="Til og med 2025 løp renten etter SI-loven fra 30 dager etter at varselet ble sendt.",
    ),
    regel(
        "renter.si_loven_antatt",
        om=RENTEGRUNNLAG,
        hjemmel=(SI_LOVEN.p("7").l(1), SI_LOVEN.p("7").l(2)),
        naar=LOEPER_SI & _ANTATT_SI & INNKREVES,
        da=Rentegrunnlag("SI_LOVEN_7", fra=KRAV.si_varsel_sendt, etter=Dager(30), tidligst=KRAV.forfall),
        gjelder=Periode(_SI_I_KRAFT, date(2025, 12, 31)),
        fordi="Kravtypen følger § 15 fra 2026, og det er her lest slik at den fulgte SI-loven før det.",
    ),
    regel(
        "renter.foer_2026_ikke_kjent",
        om=RENTEGRUNNLAG,
        hjemmel=SI_LOVEN.p("7").l(1),
        naar=IKKE_TILKJENT & _UVISST_FOER & INNKREVES & lest("P184", "ikke_kjent"),
        da=Udekket("hvilken reaksjon på forsinket betaling kravtypen hadde før 2026, er ikke ført inn"),
        gjelder=Periode(_SI_I_KRAFT, date(2025, 12, 31)),
        fordi="Kravtypen følger § 15 fra 2026, og det er ikke ført inn hva som gjaldt før.",
    ),
    regel(
        "renter.si_loven_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=SI_LOVEN.p("7").l(1),
        naar=IKKE_TILKJENT
        & (_KRAVET | (_ANTATT_SI & INNKREVES))
        & KREDITORS_FORHOLD
        & lest("P75", "ogsaa_kreditors_side"),
        da=IngenRente(),
        gjelder=Periode(_SI_I_KRAFT, date(2025, 12, 31)),
        fordi="SI-loven henter renten fra forsinkelsesrenteloven, lest slik at kreditors forhold også der stanser den.",
    ),
    regel(
        "renter.si_loven_annen_reaksjon",
        om=RENTEGRUNNLAG,
        hjemmel=SI_LOVEN.p("7").l(1),
        naar=IKKE_TILKJENT & ((_KRAVET & (REGELVERK_RENTE.svar != Renteregelverk.SI_LOVEN)) | _GEBYR),
        da=IngenRente(),
        gjelder=Periode(_SI_I_KRAFT, date(2025, 12, 31)),
        fordi="SI-loven ga ikke rente når en annen reaksjon på forsinket betaling var bestemt.",
    ),
    regel(
        "renter.foer_si_loven",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("1"),
        naar=IKKE_TILKJENT & (_KRAVET | (_UVISST_FOER & INNKREVES) | _GEBYR) & ~_FRA_SI,
        da=Udekket("hva som løp ved forsinket betaling av statens krav før SI-loven, er ikke ført inn"),
        fordi="SI-loven trådte i kraft 1. juni 2013.",
    ),
)
