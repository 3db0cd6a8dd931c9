"""Rundskriv som er dokumentert historie: de gir ingen regel her, fordi det ikke er kontrollert at de gjelder.

>>> [r.nr for r in RUNDSKRIV]
['R-12/92', 'R-6/98']
>>> any(r.kontrollert for r in RUNDSKRIV)
False
"""

from __future__ import annotations

from datetime import date

import attrs

__all__ = ["RUNDSKRIV", "Rundskriv"]


@attrs.frozen(kw_only=True)
class Rundskriv:
    """Et rundskriv, med innholdet i våre egne ord.

    Args:
        nr: nummeret slik det siteres.
        utsteder: hvem som ga det.
        dato: dagen det er datert.
        innhold: det rundskrivet sa, ett ledd for hvert punkt; det som er opphevet, sier det.
        kontrollert: om det er kontrollert at det gjelder.
        merknad: det en jurist bør vite om kilden.
    """

    nr: str
    utsteder: str
    dato: date
    innhold: tuple[str, ...]
    kontrollert: bool
    merknad: str


RUNDSKRIV = (
    Rundskriv(
        nr="R-12/92",
        utsteder="Finansdepartementet",
        dato=date(1992, 9, 29),
        innhold=(
            "Departementene kunne avskrive uerholdelige fordringer på høyst 300 000 kroner der de ikke hadde hjemmel "
            "i lov eller stortingsvedtak fra før.",
            "At fordringen var uerholdelig, ble bedømt rettslig og økonomisk, og måtte dokumenteres i regnskapet.",
            "Tvilstilfeller skulle forelegges Riksrevisjonen (opphevet ved R-6/98).",
            "Avskrivningen slettet ikke fordringen, og skyldneren fikk bare unntaksvis vite om den.",
            "Fordringer Riksrevisjonen hadde tatt opp, avgjorde Riksrevisjonen (opphevet ved R-6/98).",
            "Departementet kunne gi underlagte enheter fullmakt innenfor rammer det selv satte.",
        ),
        kontrollert=False,
        merknad="Kilden er avkortet. Økonomibestemmelsene har ikke lenger avskrivning, bare bero og opphørte krav.",
    ),
    Rundskriv(
        nr="R-6/98",
        utsteder="Finansdepartementet",
        dato=date(1998, 9, 4),
        innhold=(
            "Punkt 3 og 5 i R-12/92 ble opphevet, fordi Riksrevisjonen ikke lenger tok stilling til enkeltsaker.",
        ),
        kontrollert=False,
        merknad="Siteres for det den opphevet.",
    ),
)
"""Det som er funnet om statens eldre avskrivning av krav, eldste først."""
