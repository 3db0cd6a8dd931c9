"""Foreldelse: fristen, og det hver hendelse gjør med den."""

from __future__ import annotations

from .frist import FRISTER
from .kausjon_og_verv import REGLER as KAUSJON_OG_VERV
from .motregning import MOTREGNING
from .saerlov import SAERLOVENE
from .sikkerhet import REGLER as SIKKERHET
from .utgangspunkt import UTGANGSPUNKTER
from .virkning import VIRKNINGER

REGLER = UTGANGSPUNKTER + FRISTER + SAERLOVENE + KAUSJON_OG_VERV + VIRKNINGER + MOTREGNING + SIKKERHET
