"""Hendelsenes virkning på foreldelsesfristen. (foreldelsesloven §§ 14 til 21)

Erkjennelse (§§ 14 og 20) og varselet etter innkrevingsloven § 25, som avbryter etter nytt regelverk og ikke etter det
tidligere (§ 17). For varsel om avregning og tvangsdekning er regelverket tvilsomt (L9).
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype, Part, Regelverk
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.begreper.regelverk import REGELVERK_UTLEGG
from ...regelform.felter import HENDELSE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, IngenVirkning, NyFrist, SammeFrist
from ...rettskilder.lover import FORELDELSESLOVEN
from ...rettskilder.periode import Periode

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
