"""MIDLERTIDIG: byttes ut med regelfilen om virkeområdet når den flettes inn.

Står her bare for at spørsmålet skal ha et svar mens tabellen over tiltak bygges.
"""

from __future__ import annotations

from ..fakta.koder import Innkrever
from ..regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ..regelform.felter import KRAV
from ..regelform.regel import regel
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN

_BARE_AVREGNING = ("innkrevingsforskriften_2-10_a", "innkrevingsforskriften_2-10_b", "innkrevingsforskriften_2-10_c")

REGLER = (
    regel(
        "virkeomraade.innkrevingsmyndigheten",
        om=VIRKEOMRAADE,
        hjemmel=INNKREVINGSLOVEN.p("2").l(1),
        naar=(KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN) & ~KRAV.kravtype.er_en_av(*_BARE_AVREGNING),
        da=Innkrevingsansvar.INNKREVINGSMYNDIGHETEN,
        fordi="Kravet er lagt til Innkrevingsmyndigheten.",
    ),
    regel(
        "virkeomraade.bare_avregning",
        om=VIRKEOMRAADE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("2-10"),
        naar=(KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN) & KRAV.kravtype.er_en_av(*_BARE_AVREGNING),
        da=Innkrevingsansvar.BARE_AVREGNING,
        fordi="Kravet er ett av dem Innkrevingsmyndigheten bare avregner.",
    ),
    regel(
        "virkeomraade.andre",
        om=VIRKEOMRAADE,
        hjemmel=INNKREVINGSLOVEN.p("2").l(1),
        naar=KRAV.innkrever != Innkrever.INNKREVINGSMYNDIGHETEN,
        da=Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN,
        fordi="Kravet er ikke lagt til Innkrevingsmyndigheten.",
    ),
)
