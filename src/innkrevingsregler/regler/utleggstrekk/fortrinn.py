"""Tidsprioriteten krav i overførte trekk beholder. (FOR-2025-07-01-1418 § 4)

Forskriften sier at den beholdes «som en fortrinnsrett til dekning». Ordlyden den kommer fra, ordnet krav i samme
klasse; om fortrinnsretten i den nye ordningen også går foran bedre klasser, er tvilspunkt P191.
"""

from __future__ import annotations

from ...regelform.begreper.regelverk import TIDSPRIORITET
from ...regelform.begreper.utleggstrekk import TREKKFORTRINN, Trekkfortrinn
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...rettskilder.lover import OVERGANGSFORSKRIFTEN

_PARAGRAF = OVERGANGSFORSKRIFTEN.p("4")

REGLER = (
    regel(
        "utleggstrekk.fortrinn.ingen",
        om=TREKKFORTRINN,
        hjemmel=_PARAGRAF.pkt(2),
        naar=TIDSPRIORITET.svar.nei,
        da=Trekkfortrinn.INGEN,
        fordi="Kravet har ingen tidsprioritet fra et overført trekk.",
    ),
    regel(
        "utleggstrekk.fortrinn.i_klassen",
        om=TREKKFORTRINN,
        hjemmel=_PARAGRAF.pkt(1),
        naar=TIDSPRIORITET.svar.ja & lest("P191", "i_klassen"),
        da=Trekkfortrinn.I_KLASSEN,
        fordi="Tidsprioriteten fra det overførte trekket går foran andre krav i samme klasse.",
    ),
    regel(
        "utleggstrekk.fortrinn.foran_alle",
        om=TREKKFORTRINN,
        hjemmel=_PARAGRAF.pkt(1),
        naar=TIDSPRIORITET.svar.ja & lest("P191", "foran_alle"),
        da=Trekkfortrinn.FORAN_ALLE,
        fordi="Tidsprioriteten fra det overførte trekket går foran alle krav uten den.",
    ),
)
