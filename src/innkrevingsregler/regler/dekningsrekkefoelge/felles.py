"""Det reglene om klasser og trinn har felles: hva slags krav det er, og det som gjaldt før kildene begynner."""

from __future__ import annotations

from datetime import date, timedelta

from ...regelform.begrep import Begrep
from ...regelform.dekningsart import ANSVAR_SOM_ANDRE_KRAV, er, er_med_ansvar
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import DEKNINGSLOVEN, OVERGANGSFORSKRIFTEN
from ...rettskilder.periode import Periode

__all__ = ["ANSVAR_SOM_ANDRE_KRAV", "FOER_SI_LOVEN", "er", "er_med_ansvar", "foer_2027", "foer_kildene"]

FOER_KILDENE = Udekket("rekkefølgen så langt tilbake er ikke funnet i kildene")
FOER_SI_LOVEN = DEKNINGSLOVEN.p("2-8").l(1).lydende_til(date(2022, 12, 31))
"""Klassene SI-loven § 4 viste til; om de gjaldt for motregning før den loven, er ikke funnet."""
FOER_TRINNENE = Udekket("trinnene gjelder fra 2027; hva som gjaldt innenfor klassen før, er ikke funnet i kildene")


def foer_kildene(id_: str, begrep: Begrep, hjemmel: Henvisning, naar: Vilkaar, foerste_dag: date) -> Regel:
    """Regelen om tiden før ordlyden er kjent. `hjemmel` er der rekkefølgen siden sto, fra og med `foerste_dag`."""
    return regel(
        id_,
        om=begrep,
        hjemmel=hjemmel,
        naar=naar,
        da=FOER_KILDENE,
        gjelder=Periode(None, foerste_dag - timedelta(days=1)),
        fordi="Ordlyden så langt tilbake er ikke funnet.",
    )


def foer_2027(navn: str, begrep: Begrep) -> tuple[Regel, Regel]:
    """Reglene om trinnene før forskriften om dem gjaldt: til og med 2025, og i 2026, som følger det som gjaldt da."""

    def _regel(id_: str, hjemmel: Henvisning, gjelder: Periode) -> Regel:
        return regel(
            id_,
            om=begrep,
            hjemmel=hjemmel,
            naar=ALLTID,
            da=FOER_TRINNENE,
            gjelder=gjelder,
            fordi="Trinnene innenfor klassene kom med innkrevingsforskriften.",
        )

    siste = date(2025, 12, 31)
    return (
        _regel(f"{navn}.foer_2026", DEKNINGSLOVEN.p("2-8").l(3).lydende_til(siste), Periode(None, siste)),
        _regel(f"{navn}.i_2026", OVERGANGSFORSKRIFTEN.p("12"), Periode(date(2026, 1, 1), date(2026, 12, 31))),
    )
