"""Tidsrom med hele dager: når noe gjelder."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import attrs

__all__ = ["Periode", "dekker_samlet"]


@attrs.frozen
class Periode:
    """Et tidsrom der både første og siste dag er med.

    Args:
        fra: første dag, eller ``None`` når tidsrommet ikke har noen kjent begynnelse.
        til: siste dag, eller ``None`` når tidsrommet ikke er avsluttet.

    Raises:
        ValueError: hvis ``fra`` er etter ``til``.
    """

    fra: date | None = None
    til: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.fra is not None and self.til is not None and self.fra > self.til:
            raise ValueError(f"perioden slutter ({self.til}) før den begynner ({self.fra})")

    def inneholder(self, dato: date) -> bool:
        """Om dagen er i tidsrommet, begge ender medregnet."""
        return (self.fra is None or self.fra <= dato) and (self.til is None or dato <= self.til)

    def overlapper(self, annen: Periode) -> bool:
        """Om tidsrommene har minst én dag felles."""
        return self.snitt(annen) is not None

    def dekker(self, annen: Periode) -> bool:
        """Om hver dag i det andre tidsrommet også er i dette."""
        begynner = self.fra is None or (annen.fra is not None and self.fra <= annen.fra)
        slutter = self.til is None or (annen.til is not None and annen.til <= self.til)
        return begynner and slutter

    def snitt(self, annen: Periode) -> Periode | None:
        """Dagene som er i begge tidsrom, eller ``None`` når ingen dag er felles."""
        fra = max((d for d in (self.fra, annen.fra) if d is not None), default=None)
        til = min((d for d in (self.til, annen.til) if d is not None), default=None)
        if fra is not None and til is not None and fra > til:
            return None
        return Periode(fra, til)

    def tekst(self) -> str:
        """Tidsrommet som tekst, for eksempel «fra 2026-01-01 til 2026-12-31»."""
        deler = []
        if self.fra is not None:
            deler.append(f"fra {self.fra}")
        if self.til is not None:
            deler.append(f"til {self.til}")
        return " ".join(deler) or "uten tidsgrense"

    def __str__(self) -> str:
        return self.tekst()


def dekker_samlet(perioder: Iterable[Periode], krevd: Periode) -> bool:
    """Om periodene til sammen dekker hver dag i ``krevd``, også når de ligger etter hverandre."""
    rest: Periode | None = krevd
    for periode in sorted(perioder, key=lambda p: p.fra or date.min):
        if rest is None:
            return True
        begynner = periode.fra is None or (rest.fra is not None and periode.fra <= rest.fra)
        if not begynner or not periode.overlapper(rest):
            continue
        if periode.til is None or (rest.til is not None and rest.til <= periode.til):
            return True
        rest = Periode(periode.til + timedelta(days=1), rest.til)
    return rest is None
