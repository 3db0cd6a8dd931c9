"""Foreldelse: fristen, og det hver hendelse gjør med den. (foreldelsesloven)"""

from __future__ import annotations

from .frist import FRISTER
from .virkning import VIRKNINGER

REGLER = FRISTER + VIRKNINGER
