"""Det som trekkes i én utbetaling. (FOR-2025-07-09-1507 § 1 første ledd; § 8 for inntrekking under konkurs)"""

from __future__ import annotations

from ..fakta.verdier import HELE, Basispunkt, Oere


def trekk_i_utbetaling(
    trekkgrunnlag: Oere | int, *, stoerrelse: Oere | int | None = None, prosent: Basispunkt | int | None = None
) -> Oere:
    """Trekket når det er fastsatt som et beløp, en prosent av inntekten eller en kombinasjon, i øre.

    Er begge oppgitt, legges de sammen. Prosenten rundes ned til hele øre, og det trekkes aldri mer enn grunnlaget.

    Args:
        trekkgrunnlag: inntekten eller ytelsen det trekkes i, i øre.
        stoerrelse: beløpet trekket er på, i øre; utelatt: trekket har ikke noe beløp.
        prosent: prosenten trekket er på, i hundredeler av et prosentpoeng; utelatt: trekket har ingen prosent.

    Raises:
        ValueError: hvis et tall ikke er helt eller er negativt, prosenten er over hundre, eller ingen er oppgitt.

    >>> trekk_i_utbetaling(30_000_00, stoerrelse=1_000_00, prosent=10_00)
    400000
    """
    if stoerrelse is None and prosent is None:
        raise ValueError("trekket må være et beløp eller en prosent")
    for navn, tall in (("trekkgrunnlag", trekkgrunnlag), ("stoerrelse", stoerrelse), ("prosent", prosent)):
        if tall is not None and (not isinstance(tall, int) or isinstance(tall, bool) or tall < 0):
            raise ValueError(f"{navn}: {tall!r} – et helt tall, ikke negativt")
    if prosent is not None and prosent > HELE:
        raise ValueError(f"prosent: {prosent!r} – høyst {HELE}, som er hundre prosent")
    return Oere(min(trekkgrunnlag, (stoerrelse or 0) + trekkgrunnlag * (prosent or 0) // HELE))
