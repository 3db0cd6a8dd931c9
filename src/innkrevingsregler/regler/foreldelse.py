"""Foreldelse: fristen, og det hver hendelse gjør med den. (foreldelsesloven)

Første del. Her står den alminnelige fristen og pengelån (§§ 2, 3 nr. 1 og 5 nr. 2), erkjennelse (§§ 14 og 20) og varselet
etter innkrevingsloven § 25, som avbryter etter nytt regelverk og ikke etter det tidligere (§ 17). Alt annet er åpent, og
svaret sier det.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Hendelsestype, Linjetype, Part, Regelverk, RettsligArt
from ..regelform.begreper import FORELDELSESFRIST, FORELDELSESVIRKNING, REGELVERK_UTLEGG
from ..regelform.felter import HENDELSE, KRAV, LINJE
from ..regelform.regel import regel
from ..regelform.virkninger import Aar, Frist, IngenVirkning, NyFrist, SammeFrist
from ..rettskilder.lover import FORELDELSESLOVEN
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
        fordi="Tiårsfristen gjelder ikke lån som finansierer et kredittkjøp; da er fristen den alminnelige.",
    ),
)

# ---- Hendelsenes virkning (§§ 14 til 17, 20 og 21) ----

_VARSEL_25 = HENDELSE.type == Hendelsestype.VARSEL_INNKREVINGSLOVEN_25

VIRKNINGER = (
    regel(
        "foreldelse.virkning.erkjennelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("20")),
        naar=(HENDELSE.type == Hendelsestype.ERKJENNELSE)
        & HENDELSE.overfor.er_en_av(Part.KREDITOR, Part.INNKREVINGSMYNDIGHETEN),
        da=SammeFrist(fra=HENDELSE.erkjent_fra, avbrutt=HENDELSE.dato),
        fordi="Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet.",
    ),
    regel(
        "foreldelse.virkning.varsel_innkrevingsloven",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), FORELDELSESLOVEN.p("21").nr(4).pkt(1)),
        naar=_VARSEL_25 & (REGELVERK_UTLEGG.svar == Regelverk.NYTT),
        da=NyFrist(Aar(10), fra=HENDELSE.gitt),
        tid=HENDELSE.gitt,
        gjelder=Periode(date(2026, 1, 1), None),
        fordi="Varsel etter innkrevingsloven § 25 avbryter, og en ny frist på ti år løper fra dagen det ble gitt.",
    ),
    regel(
        "foreldelse.virkning.varsel_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("17").nr(2),
        naar=_VARSEL_25 & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=IngenVirkning(),
        fordi="Etter tidligere regelverk var det berammelsen eller trekkpålegget som avbrøt, ikke varselet.",
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
