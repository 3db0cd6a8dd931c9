"""Foreldelse: dagen fristen regnes fra etter foreldelsesloven § 3, etter den opplysningen som er gitt om den.

Er dagen oppgitt, står den. Ellers regnes den fra den mest særskilte opplysningen om når oppfyllelse kunne kreves.
Særlovene med egen regel om utgangspunktet står i `saerlov`; § 3 er regelen for alle andre.
"""

from __future__ import annotations

from ...regelform.begreper.foreldelse import FORELDELSESUTGANGSPUNKT
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.virkninger import Utgangspunkt
from ...rettskilder.lover import FORELDELSESLOVEN, STOETTEPROSESSLOVEN

_GRUNN = LINJE.utgangspunktets_grunn

UTGANGSPUNKTER = (
    regel(
        "foreldelse.utgangspunkt.oppgitt",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(1),
        naar=_GRUNN == "OPPGITT",
        da=Utgangspunkt(fra=KRAV.fristens_utgangspunkt),
        fordi="Dagen fristen regnes fra, er oppgitt.",
    ),
    regel(
        "foreldelse.utgangspunkt.forfall",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(1),
        naar=_GRUNN == "FORFALL",
        da=Utgangspunkt(fra=LINJE.forfall_etter_loven),
        fordi="Kravet kunne ikke kreves før forfallsdagen, så fristen regnes fra den.",
    ),
    regel(
        "foreldelse.utgangspunkt.oppstaatt",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(1),
        naar=_GRUNN == "OPPSTAATT",
        da=Utgangspunkt(fra=KRAV.oppstaatt),
        fordi="Ingen forfallsdag var bestemt, så kravet kunne kreves fra dagen det oppsto.",
    ),
    regel(
        "foreldelse.utgangspunkt.utbetaling",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(1),
        naar=_GRUNN == "UTBETALING",
        da=Utgangspunkt(fra=LINJE.utbetalt),
        fordi="Det som er betalt ut med urette, kan kreves tilbake fra dagen for hver utbetaling.",
    ),
    regel(
        "foreldelse.utgangspunkt.mislighold",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(2),
        naar=_GRUNN == "MISLIGHOLD",
        da=Utgangspunkt(fra=KRAV.mislighold),
        fordi="Et krav som oppstår ved mislighold, har fristen fra dagen misligholdet inntrådte.",
    ),
    regel(
        "foreldelse.utgangspunkt.forfallsgrunn",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("3").nr(3).pkt(1),
        naar=_GRUNN == "FORFALLSGRUNN",
        da=Utgangspunkt(fra=KRAV.forfallsgrunn_varslet),
        fordi="Kravet er gjort gjeldende før tiden, og fristen regnes fra varselet om det.",
    ),
    regel(
        "foreldelse.utgangspunkt.garanti",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=(FORELDELSESLOVEN.p("3").nr(4).pkt(1), FORELDELSESLOVEN.p("3").nr(4).pkt(2)),
        naar=_GRUNN == "GARANTI",
        da=Utgangspunkt(fra=KRAV.garanti_fra),
        fordi="Krav etter en garanti har fristen fra varselet om forholdet, senest fra garantien løper ut.",
    ),
    regel(
        "foreldelse.utgangspunkt.dom",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_GRUNN == "DOM",
        da=Utgangspunkt(fra=KRAV.dom_fra),
        fordi="Et tilkjent krav har fristen fra dommen, eller fra den senere dagen det kan kreves oppfylt.",
    ),
    regel(
        "foreldelse.utgangspunkt.kausjon",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=(FORELDELSESLOVEN.p("7").pkt(1), FORELDELSESLOVEN.p("7").pkt(2), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_GRUNN == "KAUSJON",
        da=Utgangspunkt(fra=KRAV.hovedfordring_kan_kreves_fra),
        fordi="Mot garantisten regnes fristen som for hovedfordringen, selv om han bare hefter etter hovedskyldneren.",
    ),
    regel(
        "foreldelse.utgangspunkt.medlemskap",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=FORELDELSESLOVEN.p("12").nr(2),
        naar=_GRUNN == "MEDLEMSKAP",
        da=Utgangspunkt(fra=KRAV.innskuddet_fra),
        fordi="Plikten til selskapstilskudd har ingen frist før medlemskapet er slutt og selskapet vet det.",
    ),
    regel(
        "foreldelse.utgangspunkt.statsstoette",
        om=FORELDELSESUTGANGSPUNKT,
        hjemmel=STOETTEPROSESSLOVEN.p("13").l(1).pkt(2),
        naar=_GRUNN == "STATSSTOETTE",
        da=Utgangspunkt(fra=KRAV.tilbakefoeringsvedtak),
        fordi="Ulovlig offentlig støtte kan kreves tilbake fra vedtaket om tilbakeføring.",
    ),
)
