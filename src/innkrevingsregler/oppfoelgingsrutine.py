"""Virksomhetens egen rutine: ukedagene purringer lages på.

>>> from datetime import date
>>> Rutine().foerste_purredag(date(2026, 5, 4))
datetime.date(2026, 5, 6)
>>> Rutine(purredager=(Ukedag.MANDAG,)).foerste_purredag(date(2026, 5, 4))
datetime.date(2026, 5, 11)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

import attrs

from .fakta.verdier import SISTE_DAG

__all__ = ["Rutine", "Ukedag"]


class Ukedag(StrEnum):
    """Ukedagene, mandag først."""

    MANDAG = "MANDAG"
    TIRSDAG = "TIRSDAG"
    ONSDAG = "ONSDAG"
    TORSDAG = "TORSDAG"
    FREDAG = "FREDAG"
    LOERDAG = "LOERDAG"
    SOENDAG = "SOENDAG"


_NUMMER = {dag: nummer for nummer, dag in enumerate(Ukedag)}


def _som_tuppel(dager: Iterable[Ukedag]) -> tuple[Ukedag, ...]:
    return tuple(dager)


@attrs.frozen(kw_only=True)
class Rutine:
    """Rutinen: `purredager` er de faste ukedagene, onsdag og fredag når ikke annet er sagt.

    En fast ukedag flyttes ikke når den er en helligdag; rutinen sier ikke noe om det. Reiser ValueError når ingen
    ukedag er oppgitt.
    """

    purredager: tuple[Ukedag, ...] = attrs.field(default=(Ukedag.ONSDAG, Ukedag.FREDAG), converter=_som_tuppel)

    @purredager.validator
    def _minst_en(self, _: object, dager: tuple[Ukedag, ...]) -> None:
        if not dager or not all(isinstance(dag, Ukedag) for dag in dager):
            raise ValueError(f"purredager: {dager!r} – minst én av {', '.join(Ukedag)}")

    def foerste_purredag(self, forfall: date) -> date | None:
        """Den første faste ukedagen etter forfall; None når den er etter siste dag det kan spørres om."""
        return None if forfall >= SISTE_DAG - timedelta(days=7) else self.neste_purredag(forfall + timedelta(days=1))

    def neste_purredag(self, per: date) -> date:
        """Den første faste ukedagen fra og med dagen. Ved slutten av kalenderen: dagen selv."""
        if per >= SISTE_DAG - timedelta(days=7):
            return per
        numre = {_NUMMER[dag] for dag in self.purredager}
        return next(dag for n in range(7) if (dag := per + timedelta(days=n)).weekday() in numre)
