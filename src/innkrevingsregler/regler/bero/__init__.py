"""Kan innkrevingen stilles i bero, og hva følger med? (økonomibestemmelsene punkt 5.4.3)"""

from __future__ import annotations

from . import adgang, dokumentasjon, foreldelse, tap

REGLER = adgang.REGLER + dokumentasjon.REGLER + tap.REGLER + foreldelse.REGLER
