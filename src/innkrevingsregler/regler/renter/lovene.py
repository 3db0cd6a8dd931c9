"""Rente etter forsinkelsesrenteloven, gjeldsbrevlova, skattebetalingsloven og folketrygdloven, og av trekkbeløp."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Renteregel, RettsligArt
from ...regelform.begreper.renter import RENTEGRUNNLAG
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Dager, IngenRente, Rentegrunnlag, Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FOLKETRYGDLOVEN,
    FORSINKELSESRENTELOVEN,
    GJELDSBREVLOVA,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    SKATTEBETALINGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
)
from ...rettskilder.periode import Periode
from .felles import FRA_2009, FRA_2026, IKKE_TILKJENT, KREDITORS_FORHOLD, LOEPER, LOEPER_VED_HENVISNING

_2_1 = FORSINKELSESRENTELOVEN.p("2").l(1)
_2_2 = FORSINKELSESRENTELOVEN.p("2").l(2)
_3_1 = FORSINKELSESRENTELOVEN.p("3").l(1)
_11_1 = SKATTEBETALINGSLOVEN.p("11-1").l(1)

# ---- Forsinkelsesrenteloven ----

_FORMUERETT = KRAV.forsinkelsesregel == Renteregel.FORSINKELSESRENTELOVEN_2
_GJELDSBREV = KRAV.forsinkelsesregel == Renteregel.GJELDSBREVLOVA_6
# Den egne satsen for forbrukere gjaldt bare i disse årene; ellers er satsen den samme.
_FORBRUKERSATS = (KRAV.per >= date(1986, 2, 1)) & (KRAV.per <= date(1993, 12, 31)) & KRAV.forbruker.ja
_VANLIG, _FORBRUKER = "FORSINKELSESRENTELOVEN", "FORSINKELSESRENTELOVEN_FORBRUKER"


def _med_begge_satser(
    id_: str, naar: Vilkaar, hjemmel: tuple[Henvisning, ...], fra: Rentegrunnlag, fordi: str
) -> tuple[Regel, ...]:
    """Renten etter den alminnelige satsen, og etter den lavere for forbrukere i årene den gjaldt."""
    for_forbruker = Rentegrunnlag(_FORBRUKER, fra=fra.fra, etter=fra.etter)
    naar = naar & (KRAV.annen_rente == "INGEN")
    return (
        regel(
            f"renter.{id_}",
            om=RENTEGRUNNLAG,
            hjemmel=hjemmel,
            naar=LOEPER & naar & ~_FORBRUKERSATS,
            da=fra,
            fordi=fordi,
        ),
        regel(
            f"renter.{id_}_forbruker",
            om=RENTEGRUNNLAG,
            hjemmel=(*hjemmel, _3_1.pkt(2)),
            naar=LOEPER & naar & _FORBRUKERSATS,
            da=for_forbruker,
            fordi=f"{fordi} Satsen er den lavere for forbrukere.",
        ),
    )


def _med_annen_rente(id_: str, naar: Vilkaar, hjemmel: tuple[Henvisning, ...], fra: Rentegrunnlag) -> tuple[Regel, ...]:
    """Renten når partene har avtalt en forsinkelsesrente, eller den løpende renten kreves i stedet."""

    def en(suffiks: str, serie: str, vilkaar: Vilkaar, sitater: tuple[Henvisning, ...], fordi: str) -> Regel:
        return regel(
            f"renter.{id_}_{suffiks}",
            om=RENTEGRUNNLAG,
            hjemmel=(*hjemmel, *sitater),
            naar=LOEPER & naar & vilkaar,
            da=Rentegrunnlag(serie, fra=fra.fra, etter=fra.etter),
            fordi=fordi,
        )

    avtalt = KRAV.annen_rente == "AVTALT"
    return (
        en(
            "loepende",
            "LOEPENDE_RENTE",
            KRAV.annen_rente == "LOEPENDE",
            (FORSINKELSESRENTELOVEN.p("3").l(2),),
            "Det løp rente før forfall, og den kreves i stedet for forsinkelsesrente.",
        ),
        en(
            "avtalt",
            "AVTALT_RENTE",
            avtalt & KRAV.forbruker.nei,
            (FORSINKELSESRENTELOVEN.p("1"),),
            "Partene har avtalt forsinkelsesrenten, og avtalen går foran loven.",
        ),
        en(
            "avtalt_forbruker",
            "AVTALT_RENTE_FORBRUKER",
            avtalt & KRAV.forbruker.ja,
            (FORSINKELSESRENTELOVEN.p("1"), FORSINKELSESRENTELOVEN.p("4").bok("c")),
            "Forsinkelsesrenten er avtalt, men en forbruker skylder aldri mer enn lovens rente.",
        ),
    )


_VED_FORFALL = _FORMUERETT & KRAV.forfall_fastsatt.ja
_VED_PAAKRAV = _FORMUERETT & KRAV.forfall_fastsatt.nei
_FRA_FORFALL = Rentegrunnlag(_VANLIG, fra=KRAV.forfall)
_FRA_PAAKRAV = Rentegrunnlag(_VANLIG, fra=KRAV.paakrav_sendt, etter=Dager(30))
_PAAKRAVET = (_2_1.pkt(1), _2_1.pkt(2), _2_1.pkt(3))

FORMUERETTEN = (
    *_med_begge_satser(
        "forfall",
        _VED_FORFALL,
        (_2_1.pkt(1), _2_1.pkt(2)),
        _FRA_FORFALL,
        "Forfallsdagen var fastsatt i forveien, og renten løper fra den.",
    ),
    *_med_begge_satser(
        "paakrav",
        _VED_PAAKRAV,
        _PAAKRAVET,
        _FRA_PAAKRAV,
        "Forfallsdagen var ikke fastsatt i forveien, og renten løper fra 30 dager etter at påkrav ble sendt.",
    ),
    *_med_begge_satser(
        "gjeldsbrev",
        _GJELDSBREV,
        (GJELDSBREVLOVA.p("6").l(1),),
        _FRA_FORFALL,
        "Gjeldsbrevet skulle ha vært betalt den dagen, og renten løper fra den.",
    ),
    *_med_annen_rente("forfall", _VED_FORFALL, (_2_1.pkt(1), _2_1.pkt(2)), _FRA_FORFALL),
    *_med_annen_rente("paakrav", _VED_PAAKRAV, _PAAKRAVET, _FRA_PAAKRAV),
    *_med_annen_rente("gjeldsbrev", _GJELDSBREV, (GJELDSBREVLOVA.p("6").l(1),), _FRA_FORFALL),
    regel(
        "renter.formuerett_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=_2_2,
        naar=IKKE_TILKJENT & (_FORMUERETT | _GJELDSBREV) & KREDITORS_FORHOLD,
        da=IngenRente(),
        fordi="Forsinkelsen er fremkalt ved forhold på fordringshaverens side, og så lenge svares det ikke rente.",
    ),
    regel(
        "renter.tilkjent",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("5"),
        naar=KRAV.rente_tilkjent.ja,
        da=Rentegrunnlag(_VANLIG, fra=KRAV.rente_tilkjent_fra),
        fordi="Retten har tilkjent forsinkelsesrente fra den dagen.",
    ),
)

# ---- Skattebetalingsloven ----

_SANKSJON = KRAV.forsinkelsesregel == Renteregel.SKATTEBETALINGSLOVEN_11_1_SANKSJON
_SKATT = (KRAV.forsinkelsesregel == Renteregel.SKATTEBETALINGSLOVEN_11_1) | (_SANKSJON & lest("P10", "rente_11_1"))
_ANSVAR = KRAV.forsinkelsesregel == Renteregel.SKATTEBETALINGSLOVEN_11_1_ANSVAR
_FRA_2008 = KRAV.per >= date(2008, 1, 1)
_HALV_SATS = (KRAV.art == RettsligArt.ARVEAVGIFT) & KRAV.arveavgift_betalingsordning.ja

SKATT = (
    regel(
        "renter.skatt",
        om=RENTEGRUNNLAG,
        hjemmel=(_11_1.pkt(1), _11_1.pkt(3)),
        naar=LOEPER & _SKATT & _FRA_2008 & ~_HALV_SATS & KRAV.forfall_framskyndet.nei,
        da=Rentegrunnlag("SKATTEBETALINGSLOVEN_11_1", fra=KRAV.forfall),
        fordi="Skatte- og avgiftskrav bærer rente fra forfall til de betales.",
    ),
    regel(
        "renter.skatt_framskyndet",
        om=RENTEGRUNNLAG,
        hjemmel=(_11_1.pkt(1), SKATTEBETALINGSLOVEN.p("11-1").l(3), SKATTEBETALINGSFORSKRIFTEN.p("11-1-5")),
        naar=LOEPER & _SKATT & _FRA_2008 & ~_HALV_SATS & KRAV.forfall_framskyndet.ja,
        da=Rentegrunnlag("SKATTEBETALINGSLOVEN_11_1", fra=KRAV.ordinaert_forfall),
        fordi="Forfallet er framskyndet, men renten løper først fra den dagen terminen ellers ville forfalt.",
    ),
    regel(
        "renter.arveavgift_betalingsordning",
        om=RENTEGRUNNLAG,
        hjemmel=(_11_1.pkt(1), SKATTEBETALINGSLOVEN.p("11-6").l(1).pkt(2)),
        naar=LOEPER & _SKATT & _FRA_2008 & _HALV_SATS,
        da=Rentegrunnlag("SKATTEBETALINGSLOVEN_11_1_ARVEAVGIFT", fra=KRAV.forfall),
        fordi="Arveavgift med betalingsordning for næringsvirksomhet bærer halv rente.",
    ),
    regel(
        "renter.skatteansvar",
        om=RENTEGRUNNLAG,
        hjemmel=(_11_1.pkt(1), _11_1.pkt(4)),
        naar=LOEPER & _ANSVAR & _FRA_2008,
        da=Rentegrunnlag("SKATTEBETALINGSLOVEN_11_1", fra=KRAV.underliggende_forfall),
        fordi="Ansvarskravet bærer rente fra forfall for kravet det skal dekke.",
    ),
    regel(
        "renter.skattesanksjon",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=IKKE_TILKJENT & _SANKSJON & FRA_2026 & lest("P10", "ingen_rente"),
        da=IngenRente(),
        fordi="Sanksjonen er unntatt fra rente, her lest slik at heller ikke skattebetalingsloven gir den.",
    ),
    regel(
        "renter.skattesanksjon_foer_2026",
        om=RENTEGRUNNLAG,
        hjemmel=_11_1.pkt(1),
        naar=IKKE_TILKJENT & _SANKSJON & ~FRA_2026 & lest("P10", "ingen_rente"),
        da=Udekket("om slike sanksjoner hadde rente før forskriften om unntak kom i 2026, er ikke ført inn"),
        fordi="Unntaket i forskriften, som lesningen bygger på, gjelder fra 2026.",
    ),
    regel(
        "renter.skatt_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=(SKATTEBETALINGSLOVEN.p("11-1").l(2), _2_2),
        naar=IKKE_TILKJENT & (_SKATT | _ANSVAR) & _FRA_2008 & KREDITORS_FORHOLD,
        da=IngenRente(),
        fordi="Forsinkelsen skyldes forhold på skattekreditors side, og så lenge svares det ikke rente.",
    ),
    regel(
        "renter.skatt_foer_2008",
        om=RENTEGRUNNLAG,
        hjemmel=_11_1,
        naar=IKKE_TILKJENT & (_SKATT | _ANSVAR) & ~_FRA_2008,
        da=Udekket("rente av skatt og avgift før skattebetalingsloven er ikke ført inn"),
        fordi="Skattebetalingsloven kapittel 11 gjelder fra 2008.",
    ),
)

# ---- Folketrygdloven og den trekkpliktige ----

_OPPGJOER = KRAV.forsinkelsesregel == Renteregel.FOLKETRYGDLOVEN_22_17_A
_TREKKPLIKTIG = KRAV.forsinkelsesregel == Renteregel.INNKREVINGSFORSKRIFTEN_31_1
_FRA_2027 = Periode(date(2027, 1, 1), None)
_22_17_A_2 = FOLKETRYGDLOVEN.p("22-17 a").l(2)
_31_1 = INNKREVINGSFORSKRIFTEN.p("31-1")

ANDRE = (
    regel(
        "renter.direkte_oppgjoer",
        om=RENTEGRUNNLAG,
        hjemmel=(_22_17_A_2.pkt(2), _22_17_A_2.pkt(3)),
        naar=LOEPER_VED_HENVISNING & _OPPGJOER & FRA_2009,
        da=Rentegrunnlag("FOLKETRYGDLOVEN_22_17_A", fra=KRAV.forfall),
        fordi="Ved tilbakekreving etter direkte oppgjør løper rente fra betalingsfristen.",
    ),
    regel(
        "renter.direkte_oppgjoer_foer_2009",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("1"),
        naar=IKKE_TILKJENT & _OPPGJOER & ~FRA_2009,
        da=Udekket("rente ved tilbakekreving etter direkte oppgjør før 2009 er ikke ført inn"),
        fordi="Folketrygdloven § 22-17 a gjelder fra 2009.",
    ),
    regel(
        "renter.trekkbeloep",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("30").l(2).pkt(1), _31_1.l(1).pkt(1), _31_1.l(1).pkt(3), _31_1.l(3).pkt(1)),
        naar=LOEPER & _TREKKPLIKTIG & KRAV.skyldner_godskrevet.ja,
        da=Rentegrunnlag("INNKREVINGSFORSKRIFTEN_31_1", fra=KRAV.trekkforfall),
        gjelder=_FRA_2027,
        fordi="Den trekkpliktige svarer rente av trekkbeløpet fra forfall når skyldneren er godskrevet det.",
    ),
    regel(
        "renter.trekkbeloep_ikke_godskrevet",
        om=RENTEGRUNNLAG,
        hjemmel=_31_1.l(1).pkt(2),
        naar=IKKE_TILKJENT & _TREKKPLIKTIG & KRAV.skyldner_godskrevet.nei,
        da=IngenRente(),
        gjelder=_FRA_2027,
        fordi="Skyldneren er ikke godskrevet trekkbeløpet, og da svarer den trekkpliktige ikke rente av det.",
    ),
    regel(
        "renter.trekkbeloep_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=(_31_1.l(3).pkt(2), _2_2),
        naar=IKKE_TILKJENT & _TREKKPLIKTIG & KREDITORS_FORHOLD,
        da=IngenRente(),
        gjelder=_FRA_2027,
        fordi="Den trekkpliktiges forsinkelse skyldes kreditors forhold, og så lenge svares det ikke rente.",
    ),
)

REGLER = FORMUERETTEN + SKATT + ANDRE
