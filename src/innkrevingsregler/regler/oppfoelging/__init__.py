"""Oppfølgingen av ubetalte krav: tilstanden, neste skritt, utsending, oppgjør og hva partene selv kan gjøre."""

from __future__ import annotations

from . import handlinger, overganger, steg, stegfrister, tilstand, utsending

REGLER = tilstand.REGLER + overganger.REGLER + steg.REGLER + stegfrister.REGLER + utsending.REGLER + handlinger.REGLER
