"""Hva trengs til underhold? (dekningsloven § 2-7 første ledd, livsoppholdsforskriften §§ 2 til 5)

Satsene er et utgangspunkt. Om de skal fravikes, og hvor mye av utgiftene ved siden av dem som trengs, er skjønn; har
namsmyndigheten tatt stilling, er det fakta.
"""

from __future__ import annotations

from ...fakta.husholdning import Utgiftsslag
from ...fakta.koder import Sivilstatus
from ...regelform.begreper.trekkstoerrelse import (
    ALDERSGRUPPE,
    BARNETILLEGG,
    EKTEFELLES_ANDEL,
    LIVSOPPHOLD,
    SATSENE_FRAVIKES,
    UTGIFTSBEHANDLING,
    Aldersgruppe,
    Barnetillegg,
    Livsoppholdssats,
    Utgiftsbehandling,
)
from ...regelform.felter import BARN, HUSHOLDNING, UTGIFT
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import LIVSOPPHOLDSFORSKRIFTEN
from .felles import P2_7, P2_11, TIL_BOET, UTLEGG

_P2 = LIVSOPPHOLDSFORSKRIFTEN.p("2")
_P3 = LIVSOPPHOLDSFORSKRIFTEN.p("3")
_P4 = LIVSOPPHOLDSFORSKRIFTEN.p("4")
_P5 = LIVSOPPHOLDSFORSKRIFTEN.p("5")

# ---- Satsen for skyldneren ----

FRAVIK = skjoenn(
    "satsene_fravikes",
    "Det som med rimelighet trengs til underhold, er et annet beløp enn satsene",
    hjemmel=_P2.pkt(2),
    momenter=("hva skyldneren og husstanden faktisk trenger", "sykdom og særlige utgifter", "hvor lenge trekket varer"),
)


def _sats(sivilstatus: Sivilstatus, bokstav: str, fordi: str) -> Regel:
    return regel(
        f"trekkstoerrelse.livsopphold.{bokstav}",
        om=LIVSOPPHOLD,
        hjemmel=_P3.l(1).bok(bokstav),
        naar=HUSHOLDNING.foer_satsene.nei & (HUSHOLDNING.sivilstatus == sivilstatus),
        da=Livsoppholdssats(sivilstatus.value),
        fordi=fordi,
    )


SATSEN = (
    _sats(Sivilstatus.ENSLIG, "a", "Skyldneren er enslig."),
    _sats(Sivilstatus.GIFT_ELLER_SAMBOENDE, "b", "Skyldneren er gift eller samboende."),
    _sats(Sivilstatus.FORSOERGER_EKTEFELLE_ELLER_SAMBOER, "c", "Skyldneren forsørger ektefellen eller samboeren."),
    regel(
        "trekkstoerrelse.livsopphold.ingen",
        om=LIVSOPPHOLD,
        hjemmel=LIVSOPPHOLDSFORSKRIFTEN.p("8").l(1),
        naar=HUSHOLDNING.foer_satsene.ja,
        da=Livsoppholdssats.INGEN_SATS,
        fordi="Trekket ble besluttet før satsene kom, og de gjelder ikke for det.",
    ),
    regel(
        "trekkstoerrelse.satsene_fravikes.nei",
        om=SATSENE_FRAVIKES,
        hjemmel=_P2.pkt(1),
        naar=ALLTID,
        da=False,
        fordi="Satsene brukes når underholdet vurderes.",
    ),
    regel(
        "trekkstoerrelse.satsene_fravikes.fastsatt",
        om=SATSENE_FRAVIKES,
        hjemmel=(_P2.pkt(2), _P2.pkt(3)),
        naar=UTLEGG & HUSHOLDNING.underhold_er_fastsatt.ja,
        da=True,
        unntak_fra=("trekkstoerrelse.satsene_fravikes.nei",),
        fordi="Namsmyndigheten har satt av et annet beløp enn satsene, og må grunngi det.",
    ),
    regel(
        "trekkstoerrelse.satsene_fravikes.skjoenn",
        om=SATSENE_FRAVIKES,
        hjemmel=(P2_7.l(1).pkt(1), _P2.pkt(2)),
        naar=UTLEGG & HUSHOLDNING.satsene_er_valgt.nei & FRAVIK,
        da=True,
        unntak_fra=("trekkstoerrelse.satsene_fravikes.nei",),
        fordi="Satsene kan fravikes når det som trengs til underhold, er mer eller mindre.",
    ),
    regel(
        "trekkstoerrelse.satsene_fravikes.fastsatt_av_retten",
        om=SATSENE_FRAVIKES,
        hjemmel=(P2_11.l(1).pkt(1), P2_11.l(1).pkt(2), _P2.pkt(2), _P2.pkt(3)),
        naar=TIL_BOET & HUSHOLDNING.underhold_er_fastsatt.ja,
        da=True,
        unntak_fra=("trekkstoerrelse.satsene_fravikes.nei",),
        fordi="Retten har satt av et annet beløp enn satsene under konkursen.",
    ),
    regel(
        "trekkstoerrelse.satsene_fravikes.skjoenn_under_konkurs",
        om=SATSENE_FRAVIKES,
        hjemmel=(P2_11.l(1).pkt(1), P2_11.l(1).pkt(2), _P2.pkt(2)),
        naar=TIL_BOET & HUSHOLDNING.satsene_er_valgt.nei & FRAVIK,
        da=True,
        unntak_fra=("trekkstoerrelse.satsene_fravikes.nei",),
        fordi="Retten kan fravike satsene når det som trengs til underhold under konkursen, er mer eller mindre.",
    ),
    regel(
        "trekkstoerrelse.livsopphold.retten_fritt",
        om=LIVSOPPHOLD,
        hjemmel=P2_11.l(1).pkt(1),
        naar=TIL_BOET & lest("P213", "retten_fritt"),
        da=Livsoppholdssats.INGEN_SATS,
        unntak_fra=tuple(f"trekkstoerrelse.livsopphold.{bokstav}" for bokstav in "abc"),
        fordi="Lest slik at satsene bare gjelder utleggstrekk, og at retten vurderer underholdet fritt.",
    ),
)

# ---- Barna ----


def _alder(gruppe: Aldersgruppe, bokstav: str, naar: Vilkaar, fordi: str) -> Regel:
    return regel(
        f"trekkstoerrelse.aldersgruppe.{gruppe.value.lower()}",
        om=ALDERSGRUPPE,
        hjemmel=(_P4.l(1).bok(bokstav), _P5.l(1)),
        naar=naar,
        da=gruppe,
        fordi=fordi,
    )


def _samvaer(klasse: int) -> Regel:
    return regel(
        f"trekkstoerrelse.barnetillegg.samvaer_{klasse}",
        om=BARNETILLEGG,
        hjemmel=(_P5.l(1).bok("abcd"[klasse - 1]), _P5.l(4)),
        naar=BARN.har_plikt.ja & BARN.bor_hos_skyldner.nei & (BARN.samvaersklasse == klasse),
        da=Barnetillegg(f"SAMVAER_{klasse}"),
        unntak_fra=("trekkstoerrelse.barnetillegg.ingen",),
        fordi=f"Skyldneren har samvær med barnet i samværsklasse {klasse}.",
    )


BARNA = (
    _alder(Aldersgruppe.UNDER_6, "a", BARN.alder < 6, "Barnet har ikke fylt 6 år."),
    _alder(Aldersgruppe.FRA_6_TIL_10, "b", (BARN.alder >= 6) & (BARN.alder < 11), "Barnet er mellom 6 og 10 år."),
    _alder(Aldersgruppe.FRA_11_TIL_14, "c", (BARN.alder >= 11) & (BARN.alder < 15), "Barnet er mellom 11 og 14 år."),
    _alder(Aldersgruppe.FRA_15, "d", BARN.alder >= 15, "Barnet har fylt 15 år."),
    regel(
        "trekkstoerrelse.barnetillegg.ingen",
        om=BARNETILLEGG,
        hjemmel=(_P4.l(1), _P5.l(2), _P5.l(4)),
        naar=ALLTID,
        da=Barnetillegg.INGEN,
        fordi="Det er verken underholdsplikt for et barn i husstanden eller samvær som gir tillegg.",
    ),
    regel(
        "trekkstoerrelse.barnetillegg.husstand",
        om=BARNETILLEGG,
        hjemmel=_P4.l(1),
        naar=BARN.har_plikt.ja & BARN.bor_hos_skyldner.ja,
        da=Barnetillegg.HUSSTAND,
        unntak_fra=("trekkstoerrelse.barnetillegg.ingen",),
        fordi="Skyldneren har underholdsplikt for barnet, som hører til husstanden.",
    ),
    *(_samvaer(klasse) for klasse in (1, 2, 3, 4)),
    regel(
        "trekkstoerrelse.barnetillegg.utenfor_husstanden",
        om=BARNETILLEGG,
        hjemmel=_P4.l(1),
        naar=BARN.har_plikt.ja & BARN.bor_hos_skyldner.nei & (BARN.samvaersklasse == 0) & lest("P200", "alle"),
        da=Barnetillegg.HUSSTAND,
        unntak_fra=("trekkstoerrelse.barnetillegg.ingen",),
        fordi="Lest slik at underholdsplikten er nok, også når barnet bor et annet sted.",
    ),
    regel(
        "trekkstoerrelse.ektefelles_andel.nei",
        om=EKTEFELLES_ANDEL,
        hjemmel=_P4.l(1),
        naar=ALLTID,
        da=False,
        fordi="Hele tillegget for barnet regnes hos skyldneren.",
    ),
    regel(
        "trekkstoerrelse.ektefelles_andel.ja",
        om=EKTEFELLES_ANDEL,
        hjemmel=(P2_7.l(1).pkt(1), _P2.pkt(2)),
        naar=(HUSHOLDNING.sivilstatus == Sivilstatus.GIFT_ELLER_SAMBOENDE) & lest("P205", "etter_inntekt"),
        da=True,
        unntak_fra=("trekkstoerrelse.ektefelles_andel.nei",),
        fordi="Lest slik at en ektefelle eller samboer med egen inntekt bærer sin del av tillegget.",
    ),
)

# ---- Utgiftene ved siden av satsene ----

RIMELIGHETSMOMENTER = (
    "hva slike utgifter vanligvis er der skyldneren bor",
    "hvor mange som hører til husstanden",
    "det andre i husstanden kan bidra med",
    "om utgiften er dokumentert og kan bli mindre",
)
RIMELIG = skjoenn(
    "rimelig_utgift",
    "Utgiften trengs med rimelighet til underhold av skyldneren og husstanden",
    hjemmel=P2_7.l(1).pkt(1),
    momenter=RIMELIGHETSMOMENTER,
)
RIMELIG_UNDER_KONKURS = skjoenn(
    "rimelig_utgift_under_konkurs",
    "Utgiften trengs med rimelighet til underhold av skyldneren og husstanden under konkursen",
    hjemmel=P2_11.l(1).pkt(1),
    momenter=RIMELIGHETSMOMENTER,
)
_GODTAS = UTGIFT.er_vurdert.ja | (UTLEGG & RIMELIG) | (TIL_BOET & RIMELIG_UNDER_KONKURS)


def _utgift(
    navn: str, naar: Vilkaar, da: Utgiftsbehandling, hjemmel: Henvisning | tuple[Henvisning, ...], fordi: str
) -> Regel:
    return regel(
        f"trekkstoerrelse.utgift.{navn}",
        om=UTGIFTSBEHANDLING,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        unntak_fra=() if naar is ALLTID else ("trekkstoerrelse.utgift.annet",),
        fordi=fordi,
    )


UTGIFTENE = (
    _utgift(
        "annet",
        ALLTID,
        Utgiftsbehandling.IKKE_UNDERHOLD,
        P2_7.l(1).pkt(1),
        "Bare det som trengs til underhold, holdes utenfor trekket.",
    ),
    _utgift(
        "bolig",
        (UTGIFT.slag == Utgiftsslag.BOLIG) & _GODTAS,
        Utgiftsbehandling.FOR_SEG,
        (_P3.l(2).pkt(2), _P3.l(3).pkt(1)),
        "Boligutgifter er ikke med i satsene.",
    ),
    _utgift(
        "stroem",
        UTGIFT.slag == Utgiftsslag.STROEM_OPPVARMING_INNBO,
        Utgiftsbehandling.I_SATSEN,
        _P3.l(3).pkt(2),
        "Strøm, oppvarming og innboforsikring regnes ikke som boligutgifter, og er med i satsene.",
    ),
    _utgift(
        "forbruk",
        UTGIFT.slag == Utgiftsslag.FORBRUK_OG_KOLLEKTIVTRANSPORT,
        Utgiftsbehandling.I_SATSEN,
        _P3.l(2).pkt(1),
        "Alminnelig forbruk og kollektivtransport er med i satsene.",
    ),
    _utgift(
        "barnepass",
        (UTGIFT.slag == Utgiftsslag.BARNEPASS) & _GODTAS,
        Utgiftsbehandling.FOR_SEG,
        _P4.l(2),
        "Barnehage og annet barnepass er ikke med i tillegget for barnet.",
    ),
    _utgift(
        "annet_behov",
        (UTGIFT.slag == Utgiftsslag.ANNET_BEHOV) & _GODTAS,
        Utgiftsbehandling.FOR_SEG,
        P2_7.l(1).pkt(1),
        "Utgiften trengs til underhold og er ikke med i satsene.",
    ),
    _utgift(
        "bidrag",
        (UTGIFT.slag == Utgiftsslag.UNDERHOLDSBIDRAG) & lest("P204", "behov") & _GODTAS,
        Utgiftsbehandling.FOR_SEG,
        P2_7.l(1).pkt(1),
        "Lest slik at underholdsbidrag skyldneren betaler, er med i det som trengs.",
    ),
)

REGLER = SATSEN + BARNA + UTGIFTENE
