"""Rentegodtgjørelse av et tilgodebeløp av skatt eller avgift (skattebetalingsloven §§ 11-3, 11-4 og 11-5).

Fram til forfallet i § 10-60 er det styringsrenten som godtgjøres (§§ 11-4 og 11-5); blir beløpet betalt ut senere, er
det forsinkelsesrentens sats (§ 11-3). Hva som er forfallet, og hvordan beløpet oppsto, oppgis på tilgodebeløpet.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Tilgodeopphav
from ...regelform.begreper.renter import GODTGJOERELSE, GODTGJOERELSE_FORSINKET
from ...regelform.felter import HOVEDKRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Uttrykk, Vilkaar, skjoenn
from ...regelform.virkninger import IngenRente, Rentetid, Udekket, Uker
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN, SKATTEBETALINGSLOVEN
from ...rettskilder.periode import Periode

_O = Tilgodeopphav
_11_4, _11_5 = SKATTEBETALINGSLOVEN.p("11-4"), SKATTEBETALINGSLOVEN.p("11-5")
_AARSAVGIFT = HOVEDKRAV.aarsavgift.ja
_PERSON = HOVEDKRAV.til_personlig_skattyter.ja
_SATS_11_4, _SATS_11_5 = "SKATTEBETALINGSLOVEN_11_4", "SKATTEBETALINGSLOVEN_11_5"

_SAERLIGE_FORHOLD = skjoenn(
    "renter.saerlige_forhold",
    "Særlige forhold tilsier at det ytes rente av beløpet",
    hjemmel=_11_4.l(4).pkt(1),
    momenter=(
        "hvorfor beløpet ble betalt ut, og om myndigheten hadde skyld i at det var betalt for mye",
        "hvor lenge beløpet har stått hos myndigheten, og hvor stort det er",
    ),
)


def _opphav(*opphav: Tilgodeopphav) -> Vilkaar:
    return ~_AARSAVGIFT & HOVEDKRAV.tilgodeopphav.er_en_av(*opphav)


def _rente(
    id_: str,
    naar: Vilkaar,
    hjemmel: tuple[Henvisning, ...],
    da: Rentetid,
    fordi: str,
) -> Regel:
    return regel(f"renter.godtgjoerelse.{id_}", om=GODTGJOERELSE, hjemmel=hjemmel, naar=naar, da=da, fordi=fordi)


def _til_forfall(fra: Uttrykk, etter: Uker | None = None) -> Rentetid:
    return Rentetid(_SATS_11_4, fra=fra, til=HOVEDKRAV.forfall, etter=etter)


def _til_oppgjoeret(fra: Uttrykk) -> Rentetid:
    return Rentetid(_SATS_11_5, fra=fra, til=HOVEDKRAV.skatteoppgjoer_sendt)


ETTER_ENDRING = (
    _rente(
        "vedtak_eller_egenretting",
        _opphav(_O.VEDTAK_ELLER_EGENRETTING),
        (_11_4.l(1),),
        _til_forfall(HOVEDKRAV.innbetalt),
        "Det som var betalt for mye, gir rente fra det ble betalt til det skulle betales tilbake.",
    ),
    _rente(
        "ny_avregning",
        _opphav(_O.NY_AVREGNING),
        (_11_4.l(2),),
        _til_forfall(HOVEDKRAV.skatteoppgjoer_sendt),
        "Etter ny avregning regnes renten fra det ordinære skatteoppgjøret ble sendt.",
    ),
    _rente(
        "merverdiavgift",
        _opphav(_O.MERVERDIAVGIFT_IKKE_INNBETALT),
        (_11_4.l(3),),
        _til_forfall(HOVEDKRAV.meldingsfrist, Uker(3)),
        "Merverdiavgift som ikke var innbetalt, gir rente fra tre uker etter fristen for skattemeldingen.",
    ),
    _rente(
        "petroleumsskatt",
        _opphav(_O.NY_AVREGNING_PETROLEUMSSKATT),
        (_11_4.l(5),),
        _til_forfall(HOVEDKRAV.januar_etter_inntektsaaret),
        "For mye betalt petroleumsskatt gir rente fra nyttår etter inntektsåret.",
    ),
    _rente(
        "kildeskatt_paa_utbytte",
        _opphav(_O.KILDESKATT_PAA_UTBYTTE),
        (_11_4.l(6),),
        _til_forfall(HOVEDKRAV.juli_i_inntektsaaret),
        "For mye betalt kildeskatt på utbytte gir rente fra 1. juli i inntektsåret.",
    ),
    _rente(
        "saerlige_forhold",
        _opphav(_O.ANNET) & _SAERLIGE_FORHOLD,
        (_11_4.l(4).pkt(1),),
        _til_forfall(HOVEDKRAV.innbetalt),
        "Særlige forhold tilsier at det ytes rente.",
    ),
    regel(
        "renter.godtgjoerelse.ikke_saerlige_forhold",
        om=GODTGJOERELSE,
        hjemmel=_11_4.l(4).pkt(1),
        naar=_opphav(_O.ANNET) & ~_SAERLIGE_FORHOLD,
        da=IngenRente(),
        fordi="Ingenting særlig tilsier at det ytes rente.",
    ),
    regel(
        "renter.godtgjoerelse.aarsavgift",
        om=GODTGJOERELSE,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("11-4-6"),
        naar=_AARSAVGIFT,
        da=IngenRente(),
        fordi="Det ytes ikke rente når årsavgift betales tilbake.",
    ),
)

_2019, _2024 = date(2019, 7, 1), date(2024, 1, 1)
_ENGANGSAVGIFT = _opphav(_O.REFUSJON_AV_ENGANGSAVGIFT)
_11_4_8 = SKATTEBETALINGSFORSKRIFTEN.p("11-4-8")

I_FORSKRIFTEN = (
    _rente(
        "merverdiavgift_kontrollert",
        _opphav(_O.MERVERDIAVGIFT_KONTROLLERT),
        (_11_4.l(4).pkt(2), SKATTEBETALINGSFORSKRIFTEN.p("11-4-2")),
        Rentetid(_SATS_11_4, fra=HOVEDKRAV.meldingsfrist, etter=Uker(3), til=HOVEDKRAV.tre_uker_etter_godkjenning),
        "Det godkjente beløpet ble kontrollert først og gir rente fram til tre uker etter at det var godkjent.",
    ),
    regel(
        "renter.godtgjoerelse.forskudd_foer_skatteoppgjoeret",
        om=GODTGJOERELSE,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("11-4-7"),
        naar=_opphav(_O.FORSKUDD_FOER_SKATTEOPPGJOERET),
        da=IngenRente(),
        fordi="Trekk og forskuddsskatt som betales tilbake før skatteoppgjøret, gir ikke rente.",
    ),
    regel(
        "renter.godtgjoerelse.engangsavgift",
        om=GODTGJOERELSE,
        hjemmel=(_11_4_8, _11_4.l(1), _11_4.l(4).pkt(2)),
        naar=_ENGANGSAVGIFT,
        da=_til_forfall(HOVEDKRAV.innbetalt),
        gjelder=Periode(_2019, None),
        fordi="Engangsavgift som refunderes ved utførsel, gir rente som annet det er betalt for mye av.",
    ),
    regel(
        "renter.godtgjoerelse.engangsavgift_foer_2019",
        om=GODTGJOERELSE,
        hjemmel=_11_4.l(4).pkt(2),
        naar=_ENGANGSAVGIFT,
        da=Udekket("rente av refundert engangsavgift før juli 2019 er ikke ført inn"),
        gjelder=Periode(None, date(2019, 6, 30)),
        fordi="Bestemmelsen om refusjon av engangsavgift ble tatt inn igjen 1. juli 2019.",
    ),
)

_TREKK = _opphav(_O.OVERSKYTENDE_FORSKUDDSTREKK)
_UTSKREVET = _opphav(_O.OVERSKYTENDE_UTSKREVET)
_FORSKUDD = _TREKK | _UTSKREVET
_TILLEGG = _opphav(_O.OVERSKYTENDE_TILLEGGSFORSKUDD)
_NEGATIV = _opphav(_O.NEGATIV_SKATT)
_AVREGNING = _FORSKUDD | _TILLEGG | _NEGATIV
_FRA_2019 = HOVEDKRAV.beloepets_inntektsaar >= 2019
_I_AARET = (_FORSKUDD & HOVEDKRAV.betalt_i_inntektsaaret.ja) | _NEGATIV
_INNEN_MAI = HOVEDKRAV.betalt_innen_31_mai.ja
_UTEN_TIDLIG = ~HOVEDKRAV.tidlig_fastsatt.ja | HOVEDKRAV.avregnet_etter_31_mai.ja
_SELSKAPET = (_FORSKUDD | _TILLEGG) & _INNEN_MAI & _UTEN_TIDLIG
_PERSONEN_I_MAI = ((_UTSKREVET & ~HOVEDKRAV.betalt_i_inntektsaaret.ja) | _TILLEGG) & _INNEN_MAI
_SENT_TREKK = _TREKK & ~HOVEDKRAV.betalt_i_inntektsaaret.ja

AVREGNING = (
    _rente(
        "forskudd_personlig",
        _FRA_2019 & _PERSON & _I_AARET,
        (_11_5.l(2).pkt(1), _11_5.l(2).bok("a")),
        _til_oppgjoeret(HOVEDKRAV.juli_i_inntektsaaret),
        "Det overskytende var betalt i inntektsåret og gir rente fra 1. juli til skatteoppgjøret ble sendt.",
    ),
    _rente(
        "tilleggsforskudd_personlig",
        _FRA_2019 & _PERSON & _PERSONEN_I_MAI,
        (_11_5.l(2).pkt(1), _11_5.l(2).bok("b")),
        _til_oppgjoeret(HOVEDKRAV.mai_etter_inntektsaaret),
        "Det overskytende var betalt innen 31. mai og gir rente fra da til skatteoppgjøret ble sendt.",
    ),
    _rente(
        "forskudd_upersonlig",
        _FRA_2019 & ~_PERSON & _SELSKAPET,
        (_11_5.l(3).pkt(1), _11_5.l(3).bok("a"), _11_5.l(3).bok("b")),
        _til_oppgjoeret(HOVEDKRAV.mars_etter_inntektsaaret),
        "Selskapet hadde betalt for mye innen 31. mai og får rente fra 15. mars til skatteoppgjøret ble sendt.",
    ),
    regel(
        "renter.godtgjoerelse.ikke_betalt_i_tide",
        om=GODTGJOERELSE,
        hjemmel=(_11_5.l(2).bok("b"), _11_5.l(3).bok("a"), _11_5.l(3).bok("b")),
        naar=_AVREGNING
        & _FRA_2019
        & ~((_PERSON & (_I_AARET | _PERSONEN_I_MAI | _SENT_TREKK)) | (~_PERSON & _SELSKAPET)),
        da=IngenRente(),
        fordi="Vilkårene for rente av det overskytende er ikke til stede.",
    ),
    regel(
        "renter.godtgjoerelse.trekk_betalt_etter_aaret",
        om=GODTGJOERELSE,
        hjemmel=_11_5.l(2).bok("a"),
        naar=_FRA_2019 & _PERSON & _SENT_TREKK,
        da=Udekket("om trekk som ble betalt inn etter inntektsåret, gir rente, er ikke avgjort i kildene"),
        fordi="Trekket ble betalt inn etter inntektsåret, og ordlyden sier ikke om det da gir rente.",
    ),
    regel(
        "renter.godtgjoerelse.foer_2019",
        om=GODTGJOERELSE,
        hjemmel=_11_5.l(2),
        naar=_AVREGNING & ~_FRA_2019,
        da=Udekket("fradraget i rentegodtgjørelsen for inntektsår før 2019 er ikke ført inn"),
        fordi="Fradraget i satsen var et annet for inntektsår før 2019.",
    ),
)

_11_3 = SKATTEBETALINGSLOVEN.p("11-3")
_GODSKREVET = ~_AARSAVGIFT & HOVEDKRAV.godskrevet_konto.ja

FORSINKET = (
    regel(
        "renter.forsinket_utbetaling",
        om=GODTGJOERELSE_FORSINKET,
        hjemmel=_11_3.l(1).pkt(1),
        naar=~_AARSAVGIFT & HOVEDKRAV.godskrevet_konto.nei,
        da=Rentetid("SKATTEBETALINGSLOVEN_11_3", fra=HOVEDKRAV.forfall, til=HOVEDKRAV.utbetalt),
        fordi="Blir beløpet betalt ut etter forfall, ytes det forsinkelsesrente til det er utbetalt.",
    ),
    regel(
        "renter.forsinket_godskriving",
        om=GODTGJOERELSE_FORSINKET,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("11-3-2"),
        naar=_GODSKREVET,
        da=Rentetid(
            "SKATTEBETALINGSLOVEN_11_3", fra=HOVEDKRAV.maaneden_etter_forfall, til=HOVEDKRAV.utbetalingsmaaneden
        ),
        gjelder=Periode(_2024, None),
        fordi="Godskrives en konto, løper renten fra måneden etter forfall til måneden beløpet godskrives.",
    ),
    regel(
        "renter.forsinket_godskriving_foer_2024",
        om=GODTGJOERELSE_FORSINKET,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("11-3-2").lydende_til(date(2023, 12, 31)),
        naar=_GODSKREVET,
        da=Udekket("skattebetalingsforskriften § 11-3-2 slik den lød før 2024, er ikke funnet"),
        gjelder=Periode(None, date(2023, 12, 31)),
        fordi="Bestemmelsen om godskriving av konto ble endret 1. januar 2024.",
    ),
    regel(
        "renter.forsinket_utbetaling_aarsavgift",
        om=GODTGJOERELSE_FORSINKET,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("11-3-4"),
        naar=_AARSAVGIFT,
        da=IngenRente(),
        fordi="Det ytes ikke rente når årsavgift betales ut for sent.",
    ),
)

REGLER = ETTER_ENDRING + I_FORSKRIFTEN + AVREGNING + FORSINKET
