"""Hvem kan ettergi kravet, og hvem kan inngå betalingsavtale? Én fil per rettsgrunnlag."""

from __future__ import annotations

from . import andre, betalingsavtale, form, innkrevingsloven, saerlov, saerlovene, tidligere

REGLER = (
    innkrevingsloven.REGLER
    + tidligere.REGLER
    + andre.REGLER
    + saerlov.REGLER
    + saerlovene.REGLER
    + form.REGLER
    + betalingsavtale.REGLER
)
