"""Foreldelse: fristen, og det hver hendelse gjør med den. (foreldelsesloven)

Første del. Her står den alminnelige fristen og pengelån (§§ 2, 3 nr. 1 og 5 nr. 2), erkjennelse (§§ 14 og 20) og
varselet etter innkrevingsloven § 25, som avbryter etter nytt regelverk og ikke etter det tidligere (§ 17). For varsel
om avregning og tvangsdekning er regelverket tvilsomt (L9). Alt annet er åpent, og svaret sier det.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Hendelsestype, Linjetype, Part, Regelverk, RettsligArt
from ..regelform.begreper.foreldelse import FORELDELSESFRIST, FORELDELSESVIRKNING
from ..regelform.begreper.regelverk import REGELVERK_UTLEGG
from ..regelform.felter import HENDELSE, KRAV, LINJE
from ..regelform.regel import regel
from ..regelform.tvilspunkter import lest
from ..regelform.virkninger import Aar, Frist, IngenVirkning, NyFrist, SammeFrist
from ..rettskilder.lover import FOLKETRYGDLOVEN, FORELDELSESLOVEN
from ..rettskilder.periode import Periode

_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_UTGANGSPUNKT = KRAV.fristens_utgangspunkt

# ---- Fristens lengde og utgangspunkt (§§ 2 til 5) ----

FRISTER = (
    regel(
        "foreldelse.frist.alminnelig",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL
        & KRAV.art.er_en_av(RettsligArt.ALMINNELIG, RettsligArt.TRYGD_TILBAKEKREVING, RettsligArt.PENGELAAN),
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        fordi="Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve oppfyllelse.",
    ),
    regel(
        "foreldelse.frist.etteroppgjoer_ufoeretrygd",
        om=FORELDELSESFRIST,
        hjemmel=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2), FORELDELSESLOVEN.p("2")),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.TRYGD_TILBAKEKREVING) & KRAV.etteroppgjoer_ufoeretrygd.ja,
        da=Frist(Aar(3), fra=KRAV.endelig),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Ved etteroppgjør for uføretrygd regnes fristen fra det endelige vedtaket om etteroppgjøret.",
    ),
    regel(
        "foreldelse.frist.pengelaan",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(1), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.PENGELAAN),
        da=Frist(Aar(10), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Et pengelån foreldes etter ti år.",
    ),
    regel(
        "foreldelse.frist.kredittkjoep",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(2), FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.PENGELAAN) & KRAV.kredittkjoep.ja,
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.pengelaan",),
        fordi="Lån som finansierer et kredittkjøp, følger ikke tiårsfristen, men den alminnelige.",
    ),
)

# ---- Hendelsenes virkning (§§ 14 til 17, 20 og 21) ----

_ERKJENNELSE = HENDELSE.type == Hendelsestype.ERKJENNELSE
_OVERFOR_FORDRINGSHAVEREN = HENDELSE.overfor.er_en_av(Part.KREDITOR, Part.INNKREVINGSMYNDIGHETEN)
_VARSEL_25 = HENDELSE.type == Hendelsestype.VARSEL_INNKREVINGSLOVEN_25
_VARSEL_UTLEGG = _VARSEL_25 & HENDELSE.varsel_om_utlegg.ja
_VARSEL_ANDRE = _VARSEL_25 & HENDELSE.varsel_om_utlegg.nei

VIRKNINGER = (
    regel(
        "foreldelse.virkning.erkjennelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20")),
        naar=_ERKJENNELSE & HENDELSE.av_skyldneren.ja & _OVERFOR_FORDRINGSHAVEREN,
        da=SammeFrist(fra=HENDELSE.erkjent_fra, avbrutt=HENDELSE.dato),
        fordi="Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet.",
    ),
    regel(
        "foreldelse.virkning.erkjennelse_av_andre",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("14"),
        naar=_ERKJENNELSE & (HENDELSE.av_skyldneren.nei | ~_OVERFOR_FORDRINGSHAVEREN),
        da=IngenVirkning(),
        fordi="Bare skyldnerens egen erkjennelse overfor fordringshaveren avbryter.",
    ),
    regel(
        "foreldelse.virkning.varsel_innkrevingsloven",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), FORELDELSESLOVEN.p("21").nr(4).pkt(1)),
        naar=_VARSEL_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.NYTT),
        da=NyFrist(Aar(10), fra=HENDELSE.gitt),
        tid=HENDELSE.gitt,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Varsel etter innkrevingsloven § 25 avbryter, og en ny frist på ti år løper fra dagen det ble gitt.",
    ),
    regel(
        "foreldelse.virkning.varsel_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31)),
        naar=_VARSEL_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=IngenVirkning(),
        fordi="Varselet avbrøt ikke etter tidligere regelverk; det gjorde berammelsen eller trekkpålegget.",
    ),
    regel(
        "foreldelse.virkning.varsel_avregning_tvangsdekning",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), FORELDELSESLOVEN.p("21").nr(4).pkt(1)),
        naar=_VARSEL_ANDRE,
        da=NyFrist(Aar(10), fra=HENDELSE.gitt),
        tid=HENDELSE.gitt,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Avregning og tvangsdekning er ikke utlegg, og varselet avbryter for alle fra 2026.",
    ),
    regel(
        "foreldelse.virkning.varsel_avregning_tvangsdekning_tidligere",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31)),
        naar=_VARSEL_ANDRE & lest("L9", "tidligere"),
        da=IngenVirkning(),
        unntak_fra=("foreldelse.virkning.varsel_avregning_tvangsdekning",),
        tid=HENDELSE.gitt,
        gjelder=Periode(date(2026, 1, 1), date(2026, 12, 31)),
        fordi="Varselet avbrøt ikke etter tidligere regelverk, som her leses slik at det fortsatt gjelder.",
    ),
    regel(
        "foreldelse.virkning.paaminnelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("15").nr(1), FORELDELSESLOVEN.p("17").nr(1)),
        naar=HENDELSE.type.er_en_av(
            Hendelsestype.RENTEVARSEL,
            Hendelsestype.PAAKRAV,
            Hendelsestype.PURRING,
            Hendelsestype.KRAV_REDUSERT,
        ),
        da=IngenVirkning(),
        fordi="Loven krever erkjennelse, rettslig skritt eller tvangsfullbyrdelse; påminnelser avbryter ikke.",
    ),
)

REGLER = FRISTER + VIRKNINGER
