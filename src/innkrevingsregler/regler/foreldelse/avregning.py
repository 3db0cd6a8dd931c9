"""Avregning, trekk i ytelser og tvangsdekning. (innkrevingsloven §§ 22 og 24, folketrygdloven § 22-14 femte ledd)"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype
from ...regelform.begreper.foreldelse import FORELDELSESVIRKNING
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, Hvilegrunn, Hviler, IngenVirkning, NyFrist
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BARNETRYGDLOVEN,
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    KONTANTSTOETTELOVEN,
    LOV_OM_PENSJONSORDNING_TIL_SJOES,
)
from ...rettskilder.periode import Periode
from .utlegg import BESLUTNING, TI_AAR, TIDLIGERE_17_2

_SISTE_DAG_FOER = date(2025, 12, 31)
_FRA_2026 = Periode(date(2026, 1, 1), None)
_TIL_2026 = Periode(None, _SISTE_DAG_FOER)
_I_2026 = Periode(date(2026, 1, 1), date(2026, 12, 31))

_YTELSE = HENDELSE.type == Hendelsestype.TREKK_I_YTELSE
_FOLKETRYGD = _YTELSE & (KRAV.ytelseslov == "ANNEN")
_AVREGNING = HENDELSE.type == Hendelsestype.AVREGNING
_TVANGSDEKNING = HENDELSE.type == Hendelsestype.TVANGSDEKNING
_IKKE_VARSLET = HENDELSE.varslet.nei | HENDELSE.varsel_staar.nei
_VARSLET = HENDELSE.varslet.ja & HENDELSE.varsel_staar.ja
# Om en beslutning like etter varselet avbryter en gang til, er tvilspunkt L13, her som for utlegg.
_AVBRYTER = _IKKE_VARSLET | (_VARSLET & lest("L13", "ja"))
_BYGGER_PAA_VARSELET = _VARSLET & lest("L13", "nei")

_FEMTE_LEDD = FOLKETRYGDLOVEN.p("22-14").l(5)
_TIDLIGERE_FEMTE_LEDD = _FEMTE_LEDD.lydende_til(_SISTE_DAG_FOER)
_TIDLIGERE_FOERSTE_PUNKTUM = _FEMTE_LEDD.pkt(1).lydende_til(_SISTE_DAG_FOER)
_HVILER_MED_TREKKET = Hviler(HENDELSE.dato, Hvilegrunn.YTELSESTREKK, slutt=HENDELSE.opphoert, etter=Aar(1))
_FJERDE_LEDD = INNKREVINGSLOVEN.p("22").l(4)
_BESTAAR = FORELDELSESLOVEN.p("21").nr(1).pkt(2)


def _avregningen_hviler(*, etter: bool, ny_frist: bool = False) -> Hviler:
    return Hviler(
        HENDELSE.dato,
        Hvilegrunn.AVREGNING,
        slutt=HENDELSE.opphoert,
        etter=Aar(1) if etter else None,
        frist=Aar(10) if ny_frist else None,
    )


def _trekk_etter_egen_lov(id_: str, lov: str, hjemmel: Henvisning, fordi: str) -> Regel:
    """Trekk i en ytelse etter en lov som selv sier hvor lenge virkningen varer."""
    return regel(
        f"foreldelse.virkning.trekk_i_{id_}",
        om=FORELDELSESVIRKNING,
        hjemmel=(hjemmel.pkt(1), hjemmel.pkt(2)),
        naar=_YTELSE & (KRAV.ytelseslov == lov),
        da=_HVILER_MED_TREKKET,
        fordi=fordi,
    )


REGLER = (
    regel(
        "foreldelse.virkning.trekk_i_ytelse",
        om=FORELDELSESVIRKNING,
        hjemmel=(_FEMTE_LEDD.pkt(1), _FEMTE_LEDD.pkt(2)),
        naar=_FOLKETRYGD,
        da=_HVILER_MED_TREKKET,
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Trekk i en ytelse avbryter, og virkningen varer ett år etter at trekket opphørte.",
    ),
    regel(
        "foreldelse.virkning.trekk_i_ytelse_foer_2026",
        om=FORELDELSESVIRKNING,
        hjemmel=(_TIDLIGERE_FOERSTE_PUNKTUM, _FEMTE_LEDD.pkt(2)),
        naar=_FOLKETRYGD & (HENDELSE.opphoert_foer_2026.nei | lest("L12", "ett_aar")),
        da=_HVILER_MED_TREKKET,
        tid=HENDELSE.dato,
        gjelder=_TIL_2026,
        fordi="Et trekk i en ytelse fra før 2026 avbrøt, og virkningen varer ett år etter at trekket opphørte.",
    ),
    regel(
        "foreldelse.virkning.trekk_i_ytelse_uten_ettervirkning",
        om=FORELDELSESVIRKNING,
        hjemmel=_TIDLIGERE_FOERSTE_PUNKTUM,
        naar=_FOLKETRYGD & HENDELSE.opphoert_foer_2026.ja & lest("L12", "ingen"),
        da=Hviler(HENDELSE.dato, Hvilegrunn.YTELSESTREKK, slutt=HENDELSE.opphoert),
        tid=HENDELSE.dato,
        gjelder=_TIL_2026,
        fordi="For et trekk i en ytelse som opphørte før 2026, er det her ingen virkning etterpå.",
    ),
    _trekk_etter_egen_lov(
        "barnetrygd",
        "BARNETRYGDLOVEN",
        BARNETRYGDLOVEN.p("13").l(4),
        "Trekk i barnetrygden avbryter, og virkningen varer ett år etter at trekket opphørte.",
    ),
    _trekk_etter_egen_lov(
        "kontantstoette",
        "KONTANTSTOETTELOVEN",
        KONTANTSTOETTELOVEN.p("11").l(4),
        "Trekk i kontantstøtten avbryter, og virkningen varer ett år etter at trekket opphørte.",
    ),
    _trekk_etter_egen_lov(
        "pensjon_til_sjoefolk",
        "PENSJONSLOVEN_FOR_SJOEFOLK",
        LOV_OM_PENSJONSORDNING_TIL_SJOES.p("24").nr(4),
        "Trekk i pensjonen til sjøfolk avbryter, og virkningen varer ett år etter at trekket opphørte.",
    ),
    regel(
        "foreldelse.virkning.tidligere_avregning",
        om=FORELDELSESVIRKNING,
        hjemmel=_TIDLIGERE_FEMTE_LEDD,
        naar=_AVREGNING & lest("L12", "ett_aar"),
        da=_avregningen_hviler(etter=True),
        tid=HENDELSE.dato,
        gjelder=_TIL_2026,
        fordi="En avregning besluttet før 2026 avbryter etter folketrygdloven, og virkningen varer ett år etterpå.",
    ),
    regel(
        "foreldelse.virkning.tidligere_avregning_uten_ettervirkning",
        om=FORELDELSESVIRKNING,
        hjemmel=_TIDLIGERE_FEMTE_LEDD,
        naar=_AVREGNING & lest("L12", "ingen"),
        da=_avregningen_hviler(etter=False),
        tid=HENDELSE.dato,
        gjelder=_TIL_2026,
        fordi="En avregning besluttet før 2026 avbryter etter folketrygdloven, her uten virkning etterpå.",
    ),
    regel(
        "foreldelse.virkning.avregning_uten_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(_FJERDE_LEDD, BESLUTNING, TI_AAR, _BESTAAR),
        naar=_AVREGNING & _AVBRYTER & lest("P5", "ingen_ettervirkning"),
        da=_avregningen_hviler(etter=False, ny_frist=True),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Beslutningen om avregning avbryter, og ingen foreldelse skjer mens avregningen består.",
    ),
    regel(
        "foreldelse.virkning.avregning_uten_varsel_ett_aar",
        om=FORELDELSESVIRKNING,
        hjemmel=(_FJERDE_LEDD, BESLUTNING, TI_AAR, _BESTAAR),
        naar=_AVREGNING & _AVBRYTER & lest("P5", "ett_aar"),
        da=_avregningen_hviler(etter=True, ny_frist=True),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Beslutningen om avregning avbryter, og virkningen er her lest slik at den varer ett år etterpå.",
    ),
    regel(
        "foreldelse.virkning.avregning_etter_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=(_FJERDE_LEDD, _BESTAAR),
        naar=_AVREGNING & _BYGGER_PAA_VARSELET & lest("P5", "ingen_ettervirkning"),
        da=_avregningen_hviler(etter=False),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Varselet avbrøt, og ingen foreldelse skjer så lenge avregningen består.",
    ),
    regel(
        "foreldelse.virkning.avregning_etter_varsel_ett_aar",
        om=FORELDELSESVIRKNING,
        hjemmel=(_FJERDE_LEDD, _BESTAAR),
        naar=_AVREGNING & _BYGGER_PAA_VARSELET & lest("P5", "ett_aar"),
        da=_avregningen_hviler(etter=True),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Varselet avbrøt, og virkningen av avregningen er her lest slik at den varer ett år etterpå.",
    ),
    regel(
        "foreldelse.virkning.avregning_tidligere_regelverk",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=(_AVREGNING | _TVANGSDEKNING) & lest("L9", "tidligere"),
        da=IngenVirkning(),
        unntak_fra=(
            "foreldelse.virkning.avregning_uten_varsel",
            "foreldelse.virkning.avregning_uten_varsel_ett_aar",
            "foreldelse.virkning.avregning_etter_varsel",
            "foreldelse.virkning.avregning_etter_varsel_ett_aar",
            "foreldelse.virkning.tvangsdekning",
        ),
        tid=HENDELSE.dato,
        gjelder=_I_2026,
        fordi="Avregning og tvangsdekning er her lest slik at tidligere regelverk gjelder ut 2026, og det avbrøt ikke.",
    ),
    regel(
        "foreldelse.virkning.tvangsdekning",
        om=FORELDELSESVIRKNING,
        hjemmel=(BESLUTNING, TI_AAR),
        naar=_TVANGSDEKNING & _AVBRYTER,
        da=NyFrist(Aar(10), fra=HENDELSE.dato),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Beslutningen om tvangsdekning avbryter, og ti år løper fra den.",
    ),
    regel(
        "foreldelse.virkning.tvangsdekning_etter_varsel",
        om=FORELDELSESVIRKNING,
        hjemmel=BESLUTNING,
        naar=_TVANGSDEKNING & _BYGGER_PAA_VARSELET,
        da=IngenVirkning(),
        tid=HENDELSE.dato,
        gjelder=_FRA_2026,
        fordi="Varselet om tvangsdekning avbrøt alt.",
    ),
    regel(
        "foreldelse.virkning.tvangsdekning_foer_loven",
        om=FORELDELSESVIRKNING,
        hjemmel=TIDLIGERE_17_2,
        naar=_TVANGSDEKNING,
        da=IngenVirkning(),
        tid=HENDELSE.dato,
        gjelder=_TIL_2026,
        fordi="Før 2026 avbrøt ikke en beslutning om tvangsdekning.",
    ),
)
