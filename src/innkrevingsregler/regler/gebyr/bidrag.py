"""Gebyr når underholdsbidrag ikke betales i tide. (innkrevingsloven § 15 fjerde ledd, innkrevingsforskriften § 15-2)

Gebyret påløper for hver termin, løpende eller etter en avtale om nedbetaling.
"""

from __future__ import annotations

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.avledede.gebyr import Trekkstatus
from ...regelform.begreper.gebyr import GEBYR_FOR_TERMIN, GEBYR_TVANGSGRUNNLAG
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import Gebyr, Gebyrslag, IngenGebyr, Udekket
from ...rettskilder.lover import BIDRAGSINNKREVINGSLOVEN, INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from .felles import FOER_2026, FRA_2026, INNKREVINGSMYNDIGHETEN, SISTE_2025

_BIDRAGET = INNKREVINGSMYNDIGHETEN & (KRAV.art == RettsligArt.UNDERHOLDSBIDRAG) & (LINJE.type == Linjetype.HOVEDSTOL)
_MISLIGHOLDT = _BIDRAGET & LINJE.misligholdt_ved_forfall.ja
_NEDBETALING = LINJE.etter_nedbetalingsavtale
_PARAGRAFEN = INNKREVINGSFORSKRIFTEN.p("15-2")
_FJERDE_LEDD = INNKREVINGSLOVEN.p("15").l(4)
_GEBYRET = Gebyr(Gebyrslag.BIDRAGSMISLIGHOLD, "rettsgebyr", 1, 3, LINJE.forfall)
_LOEPENDE = "gebyr.bidrag.loepende"
_AVTALT = "gebyr.bidrag.nedbetaling"

_TERMINENE = (
    regel(
        "gebyr.bidrag.ingen",
        om=GEBYR_FOR_TERMIN,
        hjemmel=(_FJERDE_LEDD.pkt(1), _PARAGRAFEN.l(1)),
        naar=ALLTID,
        da=IngenGebyr(),
        fordi="Gebyr påløper bare for en misligholdt termin av bidrag som kreves inn etter innkrevingsloven.",
    ),
    regel(
        _LOEPENDE,
        om=GEBYR_FOR_TERMIN,
        hjemmel=(_FJERDE_LEDD.pkt(1), _PARAGRAFEN.l(1).pkt(1), _PARAGRAFEN.l(2).pkt(1), _PARAGRAFEN.l(3)),
        naar=_MISLIGHOLDT & _NEDBETALING.nei,
        da=_GEBYRET,
        unntak_fra=("gebyr.bidrag.ingen",),
        gjelder=FRA_2026,
        fordi="En termin av løpende bidrag som ikke er betalt ved forfall, koster en tredel av rettsgebyret.",
    ),
    regel(
        _AVTALT,
        om=GEBYR_FOR_TERMIN,
        hjemmel=(_FJERDE_LEDD.pkt(1), _PARAGRAFEN.l(1).pkt(2), _PARAGRAFEN.l(2).pkt(1), _PARAGRAFEN.l(3)),
        naar=_MISLIGHOLDT & _NEDBETALING.ja,
        da=_GEBYRET,
        unntak_fra=("gebyr.bidrag.ingen",),
        gjelder=FRA_2026,
        fordi="En termin i en nedbetalingsavtale som ikke er betalt ved forfall, koster en tredel av rettsgebyret.",
    ),
    regel(
        "gebyr.bidrag.trekk",
        om=GEBYR_FOR_TERMIN,
        hjemmel=_PARAGRAFEN.l(2).pkt(2),
        naar=_MISLIGHOLDT
        & _NEDBETALING.nei
        & (
            (LINJE.trekk_ved_forfall == Trekkstatus.NYTT)
            | ((LINJE.trekk_ved_forfall == Trekkstatus.TIDLIGERE) & lest("P86", "alle_trekk"))
        ),
        da=IngenGebyr(),
        unntak_fra=("gebyr.bidrag.ingen", _LOEPENDE),
        gjelder=FRA_2026,
        fordi="Det løpende bidraget ble krevd inn ved utleggstrekk da terminen forfalt.",
    ),
    regel(
        "gebyr.bidrag.fridag",
        om=GEBYR_FOR_TERMIN,
        hjemmel=_PARAGRAFEN.l(2).pkt(1),
        naar=_MISLIGHOLDT & LINJE.i_tide_neste_virkedag.ja & lest("P183", "neste_virkedag"),
        da=IngenGebyr(),
        unntak_fra=("gebyr.bidrag.ingen", _LOEPENDE, _AVTALT),
        gjelder=FRA_2026,
        fordi="Terminen forfalt på en fridag, og det er her lest slik at den kunne betales den neste virkedagen.",
    ),
    regel(
        "gebyr.bidrag.kreditors_side",
        om=GEBYR_FOR_TERMIN,
        hjemmel=INNKREVINGSLOVEN.p("15").l(5),
        naar=_MISLIGHOLDT & LINJE.kreditors_side_ved_forfall.ja,
        da=IngenGebyr(),
        unntak_fra=("gebyr.bidrag.ingen", _LOEPENDE, _AVTALT),
        gjelder=FRA_2026,
        fordi="Forsinkelsen med terminen er fremkalt ved forhold på kreditors side, og da påløper det ikke gebyr.",
    ),
    regel(
        "gebyr.bidrag.foer_2026",
        om=GEBYR_FOR_TERMIN,
        hjemmel=BIDRAGSINNKREVINGSLOVEN.p("36").lydende_til(SISTE_2025),
        naar=_MISLIGHOLDT,
        da=Udekket("forskriften om gebyr ved mislighold av bidrag, opphevet fra 2026, er ikke funnet i kildene"),
        unntak_fra=("gebyr.bidrag.ingen",),
        gjelder=FOER_2026,
        fordi="Terminen forfalt før 2026 og følger en forskrift som er opphevet.",
    ),
)

# ---- Tvangsgrunnlag for gebyret ----

_HAR_GRUNNLAG = (
    KRAV.har_dom.ja | KRAV.har_forelegg.ja | KRAV.har_voldgiftsdom.ja | KRAV.har_forlik.ja | KRAV.har_saerlig.ja
)
_FOR_GEBYRET = GEBYR_TVANGSGRUNNLAG(gebyr=Gebyrslag.BIDRAGSMISLIGHOLD)

_GRUNNLAGET = (
    regel(
        "gebyr.tvangsgrunnlag.bidragsmislighold",
        om=_FOR_GEBYRET,
        hjemmel=_FJERDE_LEDD.pkt(2),
        naar=_HAR_GRUNNLAG,
        da=True,
        fordi="Gebyret er tvangsgrunnlag fordi hovedkravet har tvangsgrunnlag.",
    ),
    regel(
        "gebyr.tvangsgrunnlag.bidragsmislighold_uten",
        om=_FOR_GEBYRET,
        hjemmel=_FJERDE_LEDD.pkt(2),
        naar=~_HAR_GRUNNLAG,
        da=False,
        fordi="Gebyret er ikke tvangsgrunnlag når hovedkravet ikke har det.",
    ),
)

REGLER = _TERMINENE + _GRUNNLAGET
