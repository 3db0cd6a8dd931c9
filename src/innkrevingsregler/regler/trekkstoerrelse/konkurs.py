"""Inntrekking av skyldnerens inntekter i konkursboet. (dekningsloven § 2-11 første og andre ledd)

Regnestykket er det samme som for utleggstrekk, men retten avgjør, og § 2-7 fjerde ledd om den som gjør sitt beste,
gjelder ikke. Hvem som får del i det som trekkes, står i området utleggstrekk (tredje og fjerde ledd). Paragrafen slik
den lød før 2026, er ikke funnet.
"""

from __future__ import annotations

from ...regelform.begreper.trekkstoerrelse import AVGJOERES_AV, TREKKADGANG, Trekkavgjoerer
from ...regelform.felter import HUSHOLDNING
from ...regelform.regel import regel
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from .felles import NYTT, P2_11, TIDLIGERE, TIL_BOET, UTLEGG

_IKKE_FUNNET = "ordlyden av dekningsloven § 2-11 før 2026 er ikke funnet i kildene"

ADGANG = (
    regel(
        "trekkstoerrelse.adgang.konkurs",
        om=TREKKADGANG,
        hjemmel=(P2_11.l(1).pkt(1), P2_11.l(1).pkt(2)),
        naar=TIL_BOET & NYTT & HUSHOLDNING.under_konkurs.ja,
        da=True,
        fordi="Under konkursen kan det som er til overs etter skatt og underhold, trekkes inn i boet.",
    ),
    regel(
        "trekkstoerrelse.adgang.ikke_konkurs",
        om=TREKKADGANG,
        hjemmel=P2_11.l(1).pkt(1),
        naar=TIL_BOET & NYTT & HUSHOLDNING.under_konkurs.nei,
        da=False,
        fordi="Bare inntekter som tilfaller skyldneren mens konkursen varer, kan trekkes inn i boet.",
    ),
    regel(
        "trekkstoerrelse.adgang.konkurs_foer",
        om=TREKKADGANG,
        hjemmel=P2_11.l(1),
        naar=TIL_BOET & TIDLIGERE,
        da=Udekket(_IKKE_FUNNET),
        fordi="Ordlyden av paragrafen om inntrekking under konkurs før 2026 er ikke funnet.",
    ),
)

AVGJOERELSE = (
    regel(
        "trekkstoerrelse.avgjoeres_av.namsmyndigheten",
        om=AVGJOERES_AV,
        hjemmel=(INNKREVINGSLOVEN.p("26").l(2).pkt(4), TVANGSFULLBYRDELSESLOVEN.p("7-20").l(3).pkt(1)),
        naar=UTLEGG & NYTT,
        da=Trekkavgjoerer.NAMSMYNDIGHETEN,
        fordi="Namsmyndigheten som beslutter utleggstrekket, fastsetter hvor stort det er.",
    ),
    regel(
        "trekkstoerrelse.avgjoeres_av.retten",
        om=AVGJOERES_AV,
        hjemmel=(P2_11.l(2).pkt(1), P2_11.l(2).pkt(2), P2_11.l(2).pkt(4)),
        naar=TIL_BOET & NYTT,
        da=Trekkavgjoerer.TINGRETTEN_VED_KJENNELSE,
        fordi="Retten avgjør inntrekkingen ved kjennelse og utpeker den trekkpliktige.",
    ),
    regel(
        "trekkstoerrelse.avgjoeres_av.utlegg_foer",
        om=AVGJOERES_AV,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-20").l(3),
        naar=UTLEGG & TIDLIGERE,
        da=Udekket("reglene om hvem som fastsatte trekket før 2026, er ikke funnet i kildene"),
        fordi="Reglene om hvem som fastsatte trekket før 2026, er ikke funnet.",
    ),
    regel(
        "trekkstoerrelse.avgjoeres_av.konkurs_foer",
        om=AVGJOERES_AV,
        hjemmel=P2_11.l(2),
        naar=TIL_BOET & TIDLIGERE,
        da=Udekket(_IKKE_FUNNET),
        fordi="Ordlyden av paragrafen om inntrekking under konkurs før 2026 er ikke funnet.",
    ),
)

REGLER = ADGANG + AVGJOERELSE
