"""Kan kravet motregnes? Adgang er det når en bestemmelse gir den og ingenting stenger.

Alt som stenger, er unntak fra den ene regelen om at det er adgang. Derfor nevner et nei alt som stenger, og ett sikkert
hinder er nok selv om hjemmelen er ukjent eller utenfor dekning.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrevingslovkrav, RettsligArt, TidligereMyndighet
from ...regelform.avledede.tiltak import Motregningsrett
from ...regelform.begreper.motregning import MOTREGNING_ADGANG, MOTREGNINGSHJEMMEL, Motregningshjemmel
from ...regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ...regelform.felter import HOVEDKRAV, KRAV
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    DEKNINGSLOVEN,
    FORELDELSESLOVEN,
    GJELDSORDNINGSLOVEN,
    INNKREVINGSLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    STRAFFELOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ...rettskilder.periode import Periode
from .felles import I_ANNET, INNKREVINGSMYNDIGHETEN, TIL_2027

_ADGANG = "motregning.adgang.har_hjemmel"


def _stenger(
    navn: str,
    naar: Vilkaar,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode = ALLTID_I_KRAFT,
) -> Regel:
    return regel(
        f"motregning.adgang.{navn}",
        om=MOTREGNING_ADGANG,
        hjemmel=hjemmel,
        naar=naar,
        da=False,
        unntak_fra=(_ADGANG,),
        gjelder=gjelder,
        fordi=fordi,
    )


_26 = FORELDELSESLOVEN.p("26")
_8_1 = DEKNINGSLOVEN.p("8-1")
_BIDRAG = KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD)
_VENTER = INNKREVINGSMYNDIGHETEN & KRAV.klage_til_behandling.ja & KRAV.klage_utsetter.ja
_ETTER_7 = KRAV.innkrevingslovkrav == Innkrevingslovkrav.TILBAKEBETALING_7
_2026, _2027 = date(2026, 1, 1), date(2027, 1, 1)
_BIDRAGSMYNDIGHETEN = (HOVEDKRAV.dato < _2027) & (HOVEDKRAV.myndighet == TidligereMyndighet.INNKREVINGSSENTRALEN)

GRUNNREGLER = (
    regel(
        _ADGANG,
        om=MOTREGNING_ADGANG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("12"),
        naar=MOTREGNINGSHJEMMEL.svar != Motregningshjemmel.INGEN,
        da=True,
        fordi="Loven gir adgang til å motregne, og ingenting stenger.",
    ),
    regel(
        "motregning.adgang.uten_hjemmel",
        om=MOTREGNING_ADGANG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("12"),
        naar=MOTREGNINGSHJEMMEL.svar == Motregningshjemmel.INGEN,
        da=False,
        fordi="Loven gir ikke adgang til å motregne dette kravet i beløpet.",
    ),
)

KRAVET = (
    _stenger(
        "opphoert",
        KRAV.opphoert.ja,
        (OEKONOMIBESTEMMELSENE.p("5.4.5").l(1), TVANGSFULLBYRDELSESLOVEN.p("7-25")),
        "Det står ikke noe igjen av kravet: det er betalt, ettergitt eller satt ned til null.",
    ),
    _stenger(
        "foreldet",
        KRAV.foreldet.ja & (KRAV.motregningsrett == Motregningsrett.TAPT),
        (FORELDELSESLOVEN.p("24").nr(1), _26),
        "Kravet er foreldet, og retten til å motregne er verken avtalt eller bevart ved at kravene hører sammen.",
    ),
    _stenger(
        "bot_falt_bort",
        KRAV.foreldet.ja & (KRAV.motregningsrett == Motregningsrett.BOT_FALT_BORT) & lest("F6", "nei"),
        STRAFFELOVEN.p("97").l(1),
        "Lest slik at en bot som er falt bort, ikke kan motregnes.",
    ),
    _stenger(
        "ikke_lagt_til",
        INNKREVINGSMYNDIGHETEN
        & (HOVEDKRAV.dato >= _2026)
        & (VIRKEOMRAADE.svar != Innkrevingsansvar.INNKREVINGSMYNDIGHETEN),
        INNKREVINGSLOVEN.p("2").l(1).pkt(2),
        "Kravet er ikke lagt til Innkrevingsmyndigheten for annet enn avregning.",
    ),
    _stenger(
        "ikke_forfalt",
        KRAV.misligholdt.nei
        & HOVEDKRAV.i_boet.nei
        & ~(INNKREVINGSMYNDIGHETEN & _BIDRAGSMYNDIGHETEN)
        & lest("F4", "ute"),
        _8_1.l(2).pkt(2),
        "Lest slik at kravet utenfor et bo må være forfalt for å kunne motregnes.",
    ),
    _stenger(
        "bidrag_ikke_forfalt",
        INNKREVINGSMYNDIGHETEN
        & KRAV.misligholdt.nei
        & (HOVEDKRAV.myndighet == TidligereMyndighet.INNKREVINGSSENTRALEN),
        BIDRAGSINNKREVINGSLOVEN.p("14"),
        "Bare forfalt bidrag kunne motregnes.",
        TIL_2027,
    ),
    _stenger(
        "klage",
        _VENTER & ~_ETTER_7,
        BIDRAGSINNKREVINGSLOVEN.p("29").l(2),
        "Innkrevingen kan ikke settes i verk før klagen over kravet er avgjort.",
    ),
    _stenger(
        "klage_over_tilbakebetaling",
        _VENTER & _ETTER_7 & (I_ANNET | ((HOVEDKRAV.dato < _2027) & lest("P91", "stenger"))),
        INNKREVINGSLOVEN.p("7").l(3),
        "Før klagen er avgjort, er det bare motregning etter § 21 første ledd som kan gjennomføres.",
    ),
)

PARTENE = (
    _stenger(
        "en_annens_beloep",
        HOVEDKRAV.en_annens.ja,
        DEKNINGSLOVEN.p("2-2"),
        "Det motregnes i det skyldneren selv har til gode, og beløpet er en annens.",
    ),
    _stenger(
        "gjeldsforhandling",
        (HOVEDKRAV.dato >= date(2003, 7, 1)) & KRAV.i_gjeldsforhandling.ja & KRAV.samme_rettsforhold.nei & ~_BIDRAG,
        (GJELDSORDNINGSLOVEN.p("3-4").l(1).bok("b"), GJELDSORDNINGSLOVEN.p("3-4").l(4)),
        "Skyldneren har betalingsutsettelse i gjeldsforhandlingsperioden.",
    ),
    _stenger(
        "gjeldsordning",
        KRAV.i_gjeldsordning.ja & lest("P53", "stenger"),
        (
            GJELDSORDNINGSLOVEN.p("4-2").l(1),
            GJELDSORDNINGSLOVEN.p("4-8").l(1),
            GJELDSORDNINGSLOVEN.p("5-2").l(4),
        ),
        "Lest slik at et krav som er omfattet av en gjeldsordning, bare dekkes slik ordningen sier.",
    ),
)

BOET = (
    _stenger(
        "ulik_tid_i_boet",
        HOVEDKRAV.i_boet.ja
        & (
            (KRAV.foer_boaapningen.ja & HOVEDKRAV.foer_boaapningen.nei)
            | (KRAV.foer_boaapningen.nei & HOVEDKRAV.foer_boaapningen.ja)
        ),
        _8_1.l(1),
        "I boet kan det bare motregnes når både kravet og beløpet var der da boet ble åpnet.",
    ),
    _stenger(
        "forfall_i_boet",
        HOVEDKRAV.i_boet.ja
        & KRAV.foer_boaapningen.ja
        & HOVEDKRAV.forfalt_foer_boaapningen.ja
        & KRAV.forfaller_etter_boaapningen.ja,
        _8_1.l(2).pkt(3),
        "Beløpet var forfalt da boet ble åpnet, og kravet forfalt først etterpå.",
    ),
    _stenger(
        "avskaaret_i_boet",
        HOVEDKRAV.i_boet.ja & KRAV.motregning_avskaaret.ja,
        (DEKNINGSLOVEN.p("8-2").l(1), DEKNINGSLOVEN.p("8-3"), DEKNINGSLOVEN.p("8-4")),
        "Måten kravet eller gjelden er kommet til på, stenger for å motregne i boet.",
    ),
)

REGLER = GRUNNREGLER + KRAVET + PARTENE + BOET
