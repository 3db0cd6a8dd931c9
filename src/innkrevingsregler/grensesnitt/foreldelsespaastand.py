"""Foreldelsesdatoen den andre parten oppgir, og hvordan den står seg mot vår egen beregning.

Kravdetaljer fra Skatteetaten har feltet ``foreldelsesdato``: «datoen plikten til å dekke kravet
bortfaller» i spesifikasjonen av responsen, versjon 1.4. Den er en påstand, ikke et faktum: den inngår
aldri i vår beregning.

Spesifikasjonen sier ikke om datoen er den siste dagen fristen kan avbrytes, eller den første dagen
kravet er foreldet. Et avvik på akkurat én dag fram i tid kan derfor skyldes ordbruken alene;
``Foreldelsesavvik.kan_vaere_ordbruk`` sier fra om det.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

__all__ = ["Avviksretning", "Foreldelsesavvik", "Foreldelsespaastand", "sammenlign_foreldelse"]


@attrs.frozen
class Foreldelsespaastand:
    """Den andre partens foreldelsesdato for et krav eller en kravlinje.

    Args:
        krav_id: kravets id slik det er lest inn.
        linje_id: linjens id, eller ``None`` når påstanden gjelder hele kravet.
        dato: datoen som er oppgitt.
    """

    krav_id: str
    linje_id: str | None
    dato: date


class Avviksretning(StrEnum):
    """Hvor den andre partens dato ligger sett fra vår."""

    LIK = "LIK"
    TIDLIGERE = "TIDLIGERE"
    SENERE = "SENERE"
    UAVKLART = "UAVKLART"


@attrs.frozen
class Foreldelsesavvik:
    """Den andre partens dato holdt opp mot vår.

    Args:
        paastand: den andre partens dato.
        var_siste_dag: vår siste dag før foreldelse, eller ``None`` når den ikke er avklart.
        retning: om deres dato er lik, tidligere eller senere enn vår, eller om vi ikke vet.
        dager: deres dato minus vår i hele dager; ``None`` når vår er uavklart.
    """

    paastand: Foreldelsespaastand
    var_siste_dag: date | None
    retning: Avviksretning
    dager: int | None

    @property
    def kan_vaere_ordbruk(self) -> bool:
        """Om avviket er én dag fram, altså kan komme av at deres dato er første foreldede dag."""
        return self.dager == 1


def sammenlign_foreldelse(paastand: Foreldelsespaastand, var_siste_dag: date | None) -> Foreldelsesavvik:
    """Holder den andre partens foreldelsesdato opp mot vår siste dag før foreldelse.

    Args:
        paastand: den andre partens dato.
        var_siste_dag: vår siste dag (flyttet etter foreldelsesloven § 29 der det gjelder), eller ``None``
            når vårt svar er åpent. Ukjent gir ``UAVKLART``, aldri en gjetning.
    """
    if var_siste_dag is None:
        return Foreldelsesavvik(paastand, None, Avviksretning.UAVKLART, None)
    dager = (paastand.dato - var_siste_dag).days
    if dager == 0:
        retning = Avviksretning.LIK
    elif dager < 0:
        retning = Avviksretning.TIDLIGERE
    else:
        retning = Avviksretning.SENERE
    return Foreldelsesavvik(paastand, var_siste_dag, retning, dager)
