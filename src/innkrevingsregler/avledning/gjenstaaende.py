"""Det som gjenstår av en linje når det ikke er oppgitt.

Et krav det ikke er oppgitt noen betaling eller dekning av, er regnet som om ingenting er betalt. Det sies i svaret. Er
det oppgitt noe som har minsket kravet, er det som gjenstår, ikke til å vite uten at det oppgis.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

import attrs

from ..fakta.koder import Hendelsestype, Linjetype
from ..fakta.krav import Krav, Kravlinje
from ..fakta.verdier import Oere

__all__ = ["HELE_BELOEPET", "det_som_gjenstaar", "er_hele_beloepet", "gjenstaar_eller_beloep", "med_gjenstaaende"]

HELE_BELOEPET: Final = (
    "der det som gjenstår ikke er oppgitt, og ingen betaling, dekning eller nedsettelse er det heller, "
    "er hele beløpet regnet som gjenstående"
)

_H = Hendelsestype
_MINSKER: Final = frozenset(
    {
        _H.BETALING,
        _H.MOTREGNING,
        _H.AVREGNING,
        _H.TREKK_I_YTELSE,
        _H.TREKKUTBETALING,
        _H.TVANGSDEKNING,
        _H.BOSLUTNING,
        _H.GJELDSORDNING,
        _H.KRAV_REDUSERT,
        _H.ETTERGIVELSE,
    }
)
"""Hendelsene som kan ha minsket kravet."""


def med_gjenstaaende(krav: Krav, dato: date) -> Krav:
    """Kravet, der det som gjenstår av en linje, er beløpet når ingenting har minsket kravet til og med `dato`."""
    if not er_hele_beloepet((krav,), dato):
        return krav
    linjer = (attrs.evolve(li, gjenstaar=li.beloep) if _mangler(li) else li for li in krav.linjer)
    return attrs.evolve(krav, linjer=tuple(linjer))


def gjenstaar_eller_beloep(linje: Kravlinje) -> Oere | None:
    """Det som gjenstår av linjen, ellers hele beløpet, som er det meste det kan være; None når ingen er oppgitt."""
    return linje.beloep if linje.gjenstaar is None else linje.gjenstaar


def det_som_gjenstaar(krav: Krav, dato: date, linjetype: Linjetype | None = None) -> Oere | None:
    """Det som til sammen gjenstår av linjene av slaget, i øre; None når en av dem ikke er kjent, eller det ingen er."""
    linjer = med_gjenstaaende(krav, dato).linjer
    beloep = [linje.gjenstaar for linje in linjer if linjetype is None or linje.type is linjetype]
    if not beloep or None in beloep:
        return None
    return Oere(sum(oere for oere in beloep if oere is not None))


def er_hele_beloepet(kravene: Iterable[Krav], dato: date) -> bool:
    """Om det som gjenstår av en linje i ett av kravene, bygger på at ingenting er betalt."""
    return any(_uten_gjenstaar(krav) and not _kan_vaere_minsket(krav, dato) for krav in kravene)


def _uten_gjenstaar(krav: Krav) -> bool:
    return any(_mangler(linje) for linje in krav.linjer)


def _mangler(linje: Kravlinje) -> bool:
    return linje.gjenstaar is None and linje.beloep is not None and linje.oppgjort is None


def _kan_vaere_minsket(krav: Krav, dato: date) -> bool:
    hendelser = any(h.type in _MINSKER and (h.dato is None or h.dato <= dato) for h in krav.hendelser)
    return hendelser or any(t.siste_innbetaling is not None for t in krav.trekk)
