"""Beløpet og forfallet når en trekkpliktig svarer for brutt opplysningsplikt. (innkrevingsloven § 31 andre ledd)

Om ansvaret kan pålegges, er spørsmålet `utleggstrekk.ansvar`. Her er bare regnestykket.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ..fakta.verdier import Oere

FOER_TREKKET = timedelta(days=14)
"""Så lenge etter at tjenesteforholdet begynte, regnes trekket som satt i verk."""
TIL_FORFALL = timedelta(weeks=3)
"""Så lenge etter at vedtaket er sendt, forfaller ansvarskravet."""


def ansvarsanslag(trekkgrunnlag: Iterable[tuple[date, Oere | int]], tjenesteforholdet_fra: date) -> Oere:
    """Det den trekkpliktige svarer for når opplysningsplikten er brutt, i øre.

    Det er 20 prosent av trekkgrunnlaget i utbetalingene fra og med 14 dager etter at tjenesteforholdet begynte
    (innkrevingsloven § 31 andre ledd andre punktum), rundet ned til hele øre.

    Args:
        trekkgrunnlag: dagen for hver utbetaling, og trekkgrunnlaget i den i øre.
        tjenesteforholdet_fra: dagen tjenesteforholdet begynte.

    Raises:
        ValueError: hvis et trekkgrunnlag ikke er hele øre eller er negativt.

    >>> ansvarsanslag([(date(2027, 3, 14), 30_000_00), (date(2027, 3, 15), 30_000_00)], date(2027, 3, 1))
    600000
    """
    utbetalingene = tuple(trekkgrunnlag)
    for dag, oere in utbetalingene:
        if not isinstance(oere, int) or isinstance(oere, bool) or oere < 0:
            raise ValueError(f"trekkgrunnlaget {dag}: {oere!r} – et helt antall øre, ikke negativt")
    iverksatt = tjenesteforholdet_fra + FOER_TREKKET
    return Oere(sum(oere for dag, oere in utbetalingene if dag >= iverksatt) * 20 // 100)


def ansvarskravet_forfaller(vedtaket_sendt: date) -> date:
    """Dagen ansvarskravet forfaller: tre uker etter at vedtaket ble sendt (§ 31 andre ledd tredje punktum).

    Dagen flyttes ikke når den er en helligdag: regelen setter et forfall og ikke en frist for å gjøre noe.

    >>> ansvarskravet_forfaller(date(2027, 3, 1))
    datetime.date(2027, 3, 22)
    """
    return vedtaket_sendt + TIL_FORFALL
