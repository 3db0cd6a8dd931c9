"""Hvilke tilstander kan kravet gå over i? Én regel for hver lovlig overgang.

Tegningen i dokumentasjonen lages av disse reglene, og det kontrolleres at hver tilstand kan nås, at ingen er en
blindvei, og at et krav som følges fra dag til dag, bare går der en regel åpner for det.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from ...regelform.begreper.oppfoelging import OVERGANG, Kravtilstand
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.vilkaar import ALLTID
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OEKONOMIBESTEMMELSENE,
)
from ...rettskilder.periode import Periode

_T = Kravtilstand
_OPPFOELGING = OEKONOMIBESTEMMELSENE.p("5.4.2.5")
_BERO = OEKONOMIBESTEMMELSENE.p("5.4.3").l(1)
_OPPHOER = OEKONOMIBESTEMMELSENE.p("5.4.5").l(1)
_FRA_2026 = Periode(date(2026, 1, 1), None)


@attrs.frozen(kw_only=True)
class _Overgang:
    """Overgangene til én tilstand: fra hvilke, og hva som fører dit."""

    til: Kravtilstand
    fra: tuple[Kravtilstand, ...]
    hjemmel: Henvisning
    fordi: str
    gjelder: Periode = ALLTID_I_KRAFT


_I_INNKREVING = (
    _T.FORFALT,
    _T.PURRET,
    _T.BETALINGSAVTALE,
    _T.TVANGSINNKREVING,
    _T.RETTSLIG_BEHANDLING,
    _T.UTEN_DEKNING,
    _T.BOBEHANDLING,
)
_STANSET = (_T.BERO, _T.AVSLUTTET)
_KAN_FALLE_BORT = (_T.BETALINGSAVTALE, _T.TVANGSINNKREVING, _T.RETTSLIG_BEHANDLING, _T.BOBEHANDLING)
"""Det som hindret innkrevingen, kan være borte igjen, og kravet er der det var."""
_ALLE_MED_KRAV = (_T.IKKE_FORFALT, *_I_INNKREVING, *_STANSET)

_OVERGANGENE = (
    _Overgang(
        til=_T.IKKE_FORFALT,
        fra=(
            *(_T.BETALINGSAVTALE, _T.TVANGSINNKREVING, _T.RETTSLIG_BEHANDLING, _T.UTEN_DEKNING, _T.BOBEHANDLING),
            *_STANSET,
        ),
        hjemmel=_OPPFOELGING.l(1).pkt(1),
        fordi="Det som stanset eller sikret kravet, falt bort før kravet forfalt.",
    ),
    _Overgang(
        til=_T.FORFALT,
        fra=(_T.IKKE_FORFALT, *_KAN_FALLE_BORT, *_STANSET),
        hjemmel=_OPPFOELGING.l(1).pkt(1),
        fordi="Betalingsfristen er ute, eller det som stanset innkrevingen, er falt bort uten at det er purret.",
    ),
    _Overgang(
        til=_T.PURRET,
        fra=(_T.FORFALT, *_KAN_FALLE_BORT, *_STANSET),
        hjemmel=_OPPFOELGING.l(1),
        fordi="Det er purret, eller det som stanset innkrevingen etter purringen, er falt bort.",
    ),
    _Overgang(
        til=_T.BETALINGSAVTALE,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.BETALINGSAVTALE),
        hjemmel=_OPPFOELGING.l(1),
        fordi="Det er inngått en betalingsavtale, eller den som løp, kommer til syne når noe annet er slutt.",
    ),
    _Overgang(
        til=_T.TVANGSINNKREVING,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.TVANGSINNKREVING),
        hjemmel=_OPPFOELGING.l(2).pkt(1),
        fordi="Innkrevingen fortsetter med tvang så lenge kravet kan dekkes.",
    ),
    _Overgang(
        til=_T.UTEN_DEKNING,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.UTEN_DEKNING),
        hjemmel=_OPPFOELGING.l(2),
        fordi="Tvangen eller boet er slutt uten dekning, eller det som stanset innkrevingen etterpå, er falt bort.",
    ),
    _Overgang(
        til=_T.RETTSLIG_BEHANDLING,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.RETTSLIG_BEHANDLING),
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.1").l(1).pkt(1),
        fordi="Tvist om kravet kan bringes inn for forliksråd, domstol eller nemnd når som helst.",
    ),
    _Overgang(
        til=_T.BOBEHANDLING,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.BOBEHANDLING),
        hjemmel=KONKURSLOVEN.p("60"),
        fordi="Konkurs, gjeldsforhandling eller gjeldsordning kan åpnes når som helst.",
    ),
    _Overgang(
        til=_T.BERO,
        fra=tuple(t for t in _ALLE_MED_KRAV if t is not _T.BERO),
        hjemmel=_BERO,
        fordi="Innkrevingen kan stilles i bero når det for tiden ikke er mulig å inndrive, eller det ikke lønner seg.",
    ),
    _Overgang(
        til=_T.AVSLUTTET,
        fra=(_T.IKKE_FORFALT, *_I_INNKREVING, _T.BERO),
        hjemmel=INNKREVINGSLOVEN.p("3").l(4),
        fordi="Innkrevingen kan avsluttes når forskriften åpner for det.",
        gjelder=_FRA_2026,
    ),
    _Overgang(
        til=_T.FORELDET,
        fra=_ALLE_MED_KRAV,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        fordi="Foreldelsesfristen kan gå ut uansett hva som ellers skjer, også i bero.",
    ),
    _Overgang(
        til=_T.GJORT_OPP,
        fra=(*_ALLE_MED_KRAV, _T.FORELDET),
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.2.4").l(1).pkt(1),
        fordi="Kravet kan betales eller dekkes når som helst, også frivillig etter at det er foreldet.",
    ),
    _Overgang(
        til=_T.OPPHOERT,
        fra=(*_ALLE_MED_KRAV, _T.FORELDET),
        hjemmel=_OPPHOER,
        fordi="Det som står igjen, kan ettergis, settes ned eller falle bort.",
    ),
)


def _regler() -> Iterator[Regel]:
    for overgang in _OVERGANGENE:
        for fra in overgang.fra:
            yield regel(
                f"oppfoelging.overgang.{fra.value.lower()}.{overgang.til.value.lower()}",
                om=OVERGANG(fra=fra),
                hjemmel=overgang.hjemmel,
                naar=ALLTID,
                da=overgang.til,
                gjelder=overgang.gjelder,
                fordi=overgang.fordi,
            )


REGLER = tuple(_regler())
