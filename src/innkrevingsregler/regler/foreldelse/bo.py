"""Konkurs, skifte, gjeldsordning og proklama. (foreldelsesloven §§ 13, 18, 21 nr. 3 og 22 nr. 2)"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE
from ...regelform.regel import regel
from ...regelform.virkninger import Aar, Dager, Hvilegrunn, Hviler, IngenVirkning, Opphoerer, TidligstEtter
from ...rettskilder.lover import FORELDELSESLOVEN
from .rettergang import mens_det_paagaar

_BEGJAERING = HENDELSE.type.er_en_av(Hendelsestype.KONKURSBEGJAERING, Hendelsestype.SKIFTEBEGJAERING)
_SLUTT = HENDELSE.type == Hendelsestype.BOSLUTNING
_SLUTNING = _SLUTT & HENDELSE.gjaldt_gjeldsforhandling.nei
_GJELDSORDNING = HENDELSE.type == Hendelsestype.GJELDSORDNING
_INNKALLING = HENDELSE.type == Hendelsestype.PROKLAMA
_PROKLAMA = _INNKALLING & HENDELSE.kunngjort_i_bo.nei
_TI_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.BO, ny=Aar(10))
_ETT_AAR = Opphoerer(HENDELSE.dato, Hvilegrunn.BO, etter=Aar(1))

REGLER = (
    *mens_det_paagaar(
        "foreldelse.virkning.egen_bobegjaering",
        hjemmel=(FORELDELSESLOVEN.p("18").nr(1), FORELDELSESLOVEN.p("18").nr(3)),
        naar=_BEGJAERING & HENDELSE.av_fordringshaver.ja,
        da=Hviler(HENDELSE.dato, Hvilegrunn.BO),
        fordi="Fordringshaverens egen begjæring om konkurs eller skifte avbryter, så lenge behandlingen pågår.",
    ),
    regel(
        "foreldelse.virkning.andres_bobegjaering",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("18").nr(1),
        naar=_BEGJAERING & HENDELSE.av_fordringshaver.nei,
        da=IngenVirkning(),
        fordi="En begjæring fra andre avbryter ikke; da må fordringen anmeldes.",
    ),
    *mens_det_paagaar(
        "foreldelse.virkning.fordringsanmeldelse",
        hjemmel=(
            FORELDELSESLOVEN.p("18").nr(2).pkt(1),
            FORELDELSESLOVEN.p("18").nr(2).pkt(2),
            FORELDELSESLOVEN.p("18").nr(3),
        ),
        naar=HENDELSE.type == Hendelsestype.FORDRINGSANMELDELSE,
        da=Hviler(HENDELSE.anmeldt_fra, Hvilegrunn.BO),
        fordi="Anmeldelsen avbryter så lenge boet behandles; innen meldefristen regnes den fra åpningen.",
    ),
    regel(
        "foreldelse.virkning.anerkjent_i_boet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(3).pkt(2),
        naar=_SLUTNING & HENDELSE.anerkjent.ja,
        da=_TI_AAR,
        fordi="Er fordringen anerkjent i boet, løper en ny frist på ti år fra bobehandlingens slutning.",
    ),
    regel(
        "foreldelse.virkning.ikke_anerkjent_i_boet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(2).pkt(2),
        naar=_SLUTNING & HENDELSE.anerkjent.nei & HENDELSE.nektet_kjent.nei,
        da=_ETT_AAR,
        fordi="Er fordringen ikke anerkjent, varer virkningen av avbruddet ett år etter bobehandlingen.",
    ),
    regel(
        "foreldelse.virkning.nektet_anerkjent_i_boet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(2).pkt(1),
        naar=_SLUTNING & HENDELSE.anerkjent.nei & HENDELSE.nektet_kjent.ja,
        da=Opphoerer(HENDELSE.dato, Hvilegrunn.BO, etter=Aar(1), etter_fra=HENDELSE.nektet),
        fordi="Er det besluttet at fordringen ikke anerkjennes, varer virkningen ett år etter beslutningen.",
    ),
    regel(
        "foreldelse.virkning.gjeldsforhandling_slutt",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("22").nr(3), FORELDELSESLOVEN.p("22").nr(2).pkt(2)),
        naar=_SLUTT & HENDELSE.gjaldt_gjeldsforhandling.ja,
        da=_ETT_AAR,
        fordi="For en fordring som er anmeldt i gjeldsforhandling, varer virkningen ett år etter behandlingen.",
    ),
    regel(
        "foreldelse.virkning.bobegjaering_avslaatt",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(2).pkt(1),
        naar=(HENDELSE.type == Hendelsestype.AVVISNING) & HENDELSE.gjelder_bo.ja,
        da=_ETT_AAR,
        fordi="Blir begjæringen om konkurs eller skifte ikke tatt til følge, varer virkningen ett år.",
    ),
    regel(
        "foreldelse.virkning.gjeldsordning",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("21").nr(3).pkt(4),
        naar=_GJELDSORDNING & HENDELSE.kommet_i_stand.ja,
        da=_TI_AAR,
        fordi="Er fordringen omfattet av en gjeldsordning, løper en ny frist på ti år.",
    ),
    regel(
        "foreldelse.virkning.gjeldsordning_nektet",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("22").nr(2).pkt(3),
        naar=_GJELDSORDNING & HENDELSE.kommet_i_stand.nei,
        da=_ETT_AAR,
        fordi="Kommer ikke gjeldsordningen i stand, varer virkningen av avbruddet ett år.",
    ),
    regel(
        "foreldelse.virkning.proklama_anmeldt",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("13").pkt(2),
        naar=_PROKLAMA & HENDELSE.anmeldt.ja,
        da=TidligstEtter(Aar(1), fra=HENDELSE.meldefrist, innen=HENDELSE.dato),
        fordi="En fordring som er anmeldt i tide, foreldes ikke før ett år etter meldefristen.",
    ),
    regel(
        "foreldelse.virkning.proklama",
        om=FORELDELSESVIRKNING,
        hjemmel=FORELDELSESLOVEN.p("13").pkt(1),
        naar=_PROKLAMA & HENDELSE.anmeldt.nei,
        da=TidligstEtter(Dager(0), fra=HENDELSE.meldefrist, innen=HENDELSE.dato),
        fordi="Foreldelse inntrer ikke før meldefristen i proklamaet er ute.",
    ),
    regel(
        "foreldelse.virkning.innkalling_i_bo",
        om=FORELDELSESVIRKNING,
        hjemmel=(FORELDELSESLOVEN.p("13").pkt(3), FORELDELSESLOVEN.p("13").pkt(4)),
        naar=_INNKALLING & HENDELSE.kunngjort_i_bo.ja,
        da=IngenVirkning(),
        fordi="I konkurs, gjeldsforhandling og offentlig skifte er det anmeldelsen som avbryter, ikke innkallingen.",
    ),
)
