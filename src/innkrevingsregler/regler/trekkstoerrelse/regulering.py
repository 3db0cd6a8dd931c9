"""Regulering av et trekk som løper: om, av hvem og med hvilken frist. (tvangsfullbyrdelsesloven §§ 7-21, 7-22 og 7-24)

Innkrevingsloven § 33 viser hit for trekk, og § 22 andre ledd for avregning. Paragrafene slik de
lød før 2026, er ikke funnet.
"""

from __future__ import annotations

from ...fakta.husholdning import Reguleringskrever
from ...regelform.begrep import Begrep
from ...regelform.begreper.trekkstoerrelse import FORELEGGES, KAN_REGULERES, REGULERINGSMYNDIGHET, Trekkmyndighet
from ...regelform.felter import HUSHOLDNING
from ...regelform.regel import Regel, regel
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from .felles import NYTT, P2_11, TIDLIGERE, TIL_BOET, UTLEGG

_P7_21 = TVANGSFULLBYRDELSESLOVEN.p("7-21")
_P7_22 = TVANGSFULLBYRDELSESLOVEN.p("7-22")
_P7_24_2 = TVANGSFULLBYRDELSESLOVEN.p("7-24").l(2)
_P33_1 = INNKREVINGSLOVEN.p("33").l(1)
_P22_2 = INNKREVINGSLOVEN.p("22").l(2)


def _foer_2026(navn: str, om: Begrep, ledd: int) -> Regel:
    return regel(
        f"trekkstoerrelse.{navn}.foer_2026",
        om=om,
        hjemmel=_P7_21.l(ledd),
        naar=TIDLIGERE,
        da=Udekket("reglene om regulering av trekk før 2026 er ikke funnet i kildene"),
        fordi="Reglene om regulering av trekk før 2026 er ikke funnet.",
    )


def _under_konkurs(navn: str, om: Begrep) -> Regel:
    return regel(
        f"trekkstoerrelse.{navn}.under_konkurs",
        om=om,
        hjemmel=P2_11.l(2).pkt(5),
        naar=NYTT & TIL_BOET,
        da=Udekket("dekningsloven § 2-11 sier ikke når retten kan endre en avgjørelse om inntrekking"),
        fordi="Loven sier at retten melder fra om endringer, men ikke hva som skal til for dem.",
    )


MYNDIGHET = (
    regel(
        "trekkstoerrelse.reguleringsmyndighet.retten",
        om=REGULERINGSMYNDIGHET,
        hjemmel=(P2_11.l(2).pkt(1), P2_11.l(2).pkt(5)),
        naar=NYTT & TIL_BOET,
        da=Trekkmyndighet.TINGRETTEN,
        fordi="Retten avgjør inntrekkingen under konkursen, og melder selv fra om endringer.",
    ),
    _foer_2026("reguleringsmyndighet", REGULERINGSMYNDIGHET, 2),
    regel(
        "trekkstoerrelse.reguleringsmyndighet.innkrevingsmyndigheten",
        om=REGULERINGSMYNDIGHET,
        hjemmel=(_P33_1, _P7_21.l(2).pkt(1), _P7_22.l(2), _P7_24_2.pkt(1)),
        naar=UTLEGG & NYTT & HUSHOLDNING.innkrevingsmyndigheten_i_trekket.ja,
        da=Trekkmyndighet.INNKREVINGSMYNDIGHETEN,
        fordi="Innkrevingsmyndigheten har krav i trekket og avgjør regulering av det og klager over størrelsen.",
    ),
    regel(
        "trekkstoerrelse.reguleringsmyndighet.namsmannen",
        om=REGULERINGSMYNDIGHET,
        hjemmel=(_P7_21.l(2).pkt(2), _P7_22.l(2), _P7_24_2.pkt(1)),
        naar=UTLEGG & NYTT & HUSHOLDNING.innkrevingsmyndigheten_i_trekket.nei,
        da=Trekkmyndighet.ALMINNELIG_NAMSMANN,
        fordi="Uten krav fra Innkrevingsmyndigheten i trekket avgjør den alminnelige namsmannen regulering og klager.",
    ),
)

ADGANG = (
    _foer_2026("kan_reguleres", KAN_REGULERES, 1),
    _under_konkurs("kan_reguleres", KAN_REGULERES),
    regel(
        "trekkstoerrelse.kan_reguleres.nei",
        om=KAN_REGULERES,
        hjemmel=_P7_21.l(1).pkt(1),
        naar=UTLEGG & NYTT,
        da=False,
        fordi="Verken økonomien eller opplysningene er endret, og trekket er ikke klart feil.",
    ),
    regel(
        "trekkstoerrelse.kan_reguleres.endret",
        om=KAN_REGULERES,
        hjemmel=(_P33_1, _P22_2, _P7_21.l(1).pkt(1), _P7_21.l(1).pkt(3)),
        naar=UTLEGG & NYTT & HUSHOLDNING.endrede_forhold.ja,
        da=True,
        unntak_fra=("trekkstoerrelse.kan_reguleres.nei",),
        fordi="Økonomien eller opplysningene om den er endret, og skyldneren kan selv be om regulering.",
    ),
    regel(
        "trekkstoerrelse.kan_reguleres.feil",
        om=KAN_REGULERES,
        hjemmel=(_P33_1, _P22_2, _P7_21.l(1).pkt(2)),
        naar=UTLEGG & NYTT & HUSHOLDNING.klar_feil.ja,
        da=True,
        unntak_fra=("trekkstoerrelse.kan_reguleres.nei",),
        fordi="Størrelsen er klart fastsatt feil.",
    ),
    regel(
        "trekkstoerrelse.kan_reguleres.skifte",
        om=KAN_REGULERES,
        hjemmel=(_P33_1, _P7_22.l(1)),
        naar=UTLEGG & NYTT & HUSHOLDNING.skifter_trekkpliktig.ja,
        da=True,
        unntak_fra=("trekkstoerrelse.kan_reguleres.nei", "trekkstoerrelse.kan_reguleres.uvesentlig"),
        fordi="Den nye trekkpliktige skal pålegges trekket, og det vurderes om det bør reguleres.",
    ),
    regel(
        "trekkstoerrelse.kan_reguleres.uvesentlig",
        om=KAN_REGULERES,
        hjemmel=_P7_21.l(1).pkt(4),
        naar=UTLEGG
        & NYTT
        & (HUSHOLDNING.reguleres_av == Reguleringskrever.FORDRINGSHAVER)
        & HUSHOLDNING.endring_vesentlig.nei,
        da=False,
        unntak_fra=("trekkstoerrelse.kan_reguleres.endret", "trekkstoerrelse.kan_reguleres.feil"),
        fordi="En fordringshaver kan bare be om regulering når endringen eller opplysningene er vesentlige.",
    ),
)

FORELEGGELSE = (
    _foer_2026("forelegges", FORELEGGES, 1),
    _under_konkurs("forelegges", FORELEGGES),
    regel(
        "trekkstoerrelse.forelegges.nei",
        om=FORELEGGES,
        hjemmel=_P7_21.l(1).pkt(5),
        naar=UTLEGG & NYTT & HUSHOLDNING.trekket_oekes.nei,
        da=False,
        fordi="Trekket økes ikke.",
    ),
    regel(
        "trekkstoerrelse.forelegges.ja",
        om=FORELEGGES,
        hjemmel=(_P33_1, _P7_21.l(1).pkt(5)),
        naar=UTLEGG & NYTT & HUSHOLDNING.trekket_oekes.ja,
        da=True,
        fordi="Trekket økes, og skyldneren skal først få uttale seg innen minst tre uker.",
    ),
)

REGLER = MYNDIGHET + ADGANG + FORELEGGELSE
