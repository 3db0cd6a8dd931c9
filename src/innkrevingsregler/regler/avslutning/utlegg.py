"""Forsøket som endte med intet til utlegg, og utleggstrekket som er slutt.

Innkrevingsloven § 23 andre ledd, tvangsfullbyrdelsesloven §§ 7-23, 7-27 og 7-28, tinglysingsloven § 34 a.
"""

from __future__ import annotations

from ...regelform.begreper.avslutning import INTET_TIL_UTLEGG_REGISTRERT, TREKKSLUTT, Intetregistrering, Trekkslutt
from ...regelform.felter import KRAV, TREKK
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import INNKREVINGSLOVEN, TINGLYSINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from ...rettskilder.periode import Periode
from .adgang import FRA_2026, SISTE_2025

_FOER_2026 = Periode(None, SISTE_2025)
_723 = TVANGSFULLBYRDELSESLOVEN.p("7-23")
_727 = TVANGSFULLBYRDELSESLOVEN.p("7-27")
_728 = TVANGSFULLBYRDELSESLOVEN.p("7-28")
_R, _T = Intetregistrering, Trekkslutt

_BORTE = KRAV.opphoert.ja | KRAV.foreldet.ja | KRAV.grunnlaget_bortfalt.ja
_STAAR = KRAV.intet_besluttet.ja & KRAV.intet_registreres.ja

_INTET = (
    regel(
        "avslutning.intet.foer_2026",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=_723.l(1),
        naar=ALLTID,
        da=Udekket("tvangsfullbyrdelsesloven kapittel 7 før 2026 er ikke funnet"),
        gjelder=_FOER_2026,
        fordi="Kapitlet slik det lød før 2026, er ikke kjent.",
    ),
    regel(
        "avslutning.intet.ingen_beslutning",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=INNKREVINGSLOVEN.p("23").l(2).pkt(1),
        naar=KRAV.intet_besluttet.nei,
        da=_R.INGEN_BESLUTNING,
        gjelder=FRA_2026,
        fordi="Ingen forsøk på utlegg for kravet er avsluttet med intet til utlegg.",
    ),
    regel(
        "avslutning.intet.registreres_ikke",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=_723.l(2),
        naar=KRAV.intet_besluttet.ja & KRAV.intet_registreres.nei,
        da=_R.REGISTRERES_IKKE,
        gjelder=FRA_2026,
        fordi="Beslutningen ble ikke registrert, eller skulle ikke registreres for en person uten trekk.",
    ),
    regel(
        "avslutning.intet.registrert",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=(INNKREVINGSLOVEN.p("23").l(3).pkt(1), _723.l(1).pkt(3)),
        naar=_STAAR & KRAV.intet_for_tre_aar_siden.nei & ~_BORTE,
        da=_R.REGISTRERT,
        gjelder=FRA_2026,
        fordi="Beslutningen om intet til utlegg står i Løsøreregisteret i tre år.",
    ),
    regel(
        "avslutning.intet.slettes_paa_begjaering",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=_727.pkt(1),
        naar=_STAAR & KRAV.intet_for_tre_aar_siden.nei & _BORTE,
        da=_R.SLETTES_PAA_BEGJAERING,
        gjelder=FRA_2026,
        fordi="Er kravet dekket eller bortfalt, eller grunnlaget borte, slettes registreringen på begjæring.",
    ),
    regel(
        "avslutning.intet.slettes",
        om=INTET_TIL_UTLEGG_REGISTRERT,
        hjemmel=TINGLYSINGSLOVEN.p("34a").l(4).pkt(2),
        naar=_STAAR & KRAV.intet_for_tre_aar_siden.ja,
        da=_R.SLETTES,
        gjelder=FRA_2026,
        fordi="Registreringen slettes tre år etter beslutningen.",
    ),
)

_LOEPER = TREKK.er_opphoert.nei & TREKK.etter_nytt.ja
_ALLE_KRAV_BORTE = (KRAV.opphoert.ja | KRAV.foreldet.ja) & KRAV.andre_krav_i_trekket.nei
_GRUNNLAGET_BORTE = KRAV.grunnlaget_bortfalt.ja & KRAV.andre_krav_i_trekket.nei & ~(KRAV.opphoert.ja | KRAV.foreldet.ja)
_TOM = (TREKK.har_innbetaling.ja & TREKK.to_aar_siden_innbetaling.ja) | (
    TREKK.har_innbetaling.nei & TREKK.to_aar_siden_beslutning.ja & lest("P2", "fra_beslutning")
)
_VIDERE = _LOEPER & ~_ALLE_KRAV_BORTE & ~_GRUNNLAGET_BORTE

_TREKKET = (
    regel(
        "avslutning.trekk.foer_2026",
        om=TREKKSLUTT,
        hjemmel=_728.l(1),
        naar=ALLTID,
        da=Udekket("tvangsfullbyrdelsesloven kapittel 7 før 2026 er ikke funnet"),
        gjelder=_FOER_2026,
        fordi="Kapitlet slik det lød før 2026, er ikke kjent.",
    ),
    regel(
        "avslutning.trekk.er_slutt",
        om=TREKKSLUTT,
        hjemmel=_728.l(1),
        naar=TREKK.er_opphoert.ja,
        da=_T.ER_SLUTT,
        gjelder=FRA_2026,
        fordi="Trekket er oppgitt å være slutt.",
    ),
    regel(
        "avslutning.trekk.tidligere_regelverk",
        om=TREKKSLUTT,
        hjemmel=_728.l(2),
        naar=TREKK.er_opphoert.nei & TREKK.etter_nytt.nei,
        da=Udekket("trekket følger tidligere regelverk, og opphøret av det er ikke regelfestet her"),
        gjelder=FRA_2026,
        fordi="Bestemmelsen gjelder trekk i den nye ordningen.",
    ),
    regel(
        "avslutning.trekk.kravene_borte",
        om=TREKKSLUTT,
        hjemmel=_728.l(1),
        naar=_LOEPER & _ALLE_KRAV_BORTE,
        da=_T.KRAVENE_BORTE,
        gjelder=FRA_2026,
        fordi="Trekket opphører når alle kravene i det er dekket eller falt bort.",
    ),
    regel(
        "avslutning.trekk.grunnlaget_borte",
        om=TREKKSLUTT,
        hjemmel=_728.l(1),
        naar=_LOEPER & _GRUNNLAGET_BORTE,
        da=_T.GRUNNLAGET_BORTE,
        gjelder=FRA_2026,
        fordi="Trekket opphører når tvangsgrunnlaget er borte.",
    ),
    regel(
        "avslutning.trekk.to_aar",
        om=TREKKSLUTT,
        hjemmel=_728.l(2),
        naar=_VIDERE & _TOM,
        da=_T.TO_AAR_UTEN_INNBETALING,
        gjelder=FRA_2026,
        fordi="Trekket opphører når det er gått to år uten innbetaling.",
    ),
    regel(
        "avslutning.trekk.bestaar",
        om=TREKKSLUTT,
        hjemmel=(_728.l(1), _728.l(2)),
        naar=_VIDERE & ~_TOM,
        da=_T.BESTAAR,
        gjelder=FRA_2026,
        fordi="Ingen av grunnene til at trekket opphører, er der.",
    ),
)

REGLER = _INTET + _TREKKET
