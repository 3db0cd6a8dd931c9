"""Det som kommer: skrittene som verner et krav, det neste som endrer seg, og hva en hendelse ville gjort.

Ingenting her regner ut foreldelse selv. Hvert svar er tidslinjen eller vurderingen regnet ut på nytt, med hendelsen
som tenkes, eller den dagen det spørres om.
"""

from __future__ import annotations

from .endring import Endring, endringer, neste_endring
from .hva_hvis import Linjesammenlikning, Sammenlikning, hva_hvis
from .tilstand import Endringsslag
from .vern import Linjevern, Pantevern, Vernesteg, Verntilstand, linjevern, vern
from .vernesteg import Forutsetning, Forutsetningsslag, Maate, Vern

__all__ = [
    "Endring",
    "Endringsslag",
    "Forutsetning",
    "Forutsetningsslag",
    "Linjesammenlikning",
    "Linjevern",
    "Maate",
    "Pantevern",
    "Sammenlikning",
    "Vern",
    "Vernesteg",
    "Verntilstand",
    "endringer",
    "hva_hvis",
    "linjevern",
    "neste_endring",
    "vern",
]
