"""Hvilken forsinkelsesrente løper, og fra når?

Kravtypen sier hvilken regel om forsinket betaling kravet følger, og hver regel har sitt sted: innkrevingsloven § 15 og
SI-loven § 7 i `paragraf_15`, forsinkelsesrenteloven og skattebetalingsloven i `lovene`, særlovene og forskriftene i
`egne`, renten som legges til skatt før forfall i `skattetillegg`, det som legges på én gang i `tillegg`, og renten av
det skattyteren har til gode i `godtgjoerelse`. Vilkårene utelukker hverandre, så ingen regel går foran en annen.
"""

from __future__ import annotations

from ...regelform.regel import Regel
from . import egne, godtgjoerelse, lovene, paragraf_15, skattetillegg, tillegg

REGLER: tuple[Regel, ...] = (
    *paragraf_15.REGLER,
    *lovene.REGLER,
    *egne.REGLER,
    *skattetillegg.REGLER,
    *godtgjoerelse.REGLER,
    *tillegg.REGLER,
)

__all__ = ["REGLER"]
