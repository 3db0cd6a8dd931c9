"""Er kravet falt bort, og hvordan føres det ut? (økonomibestemmelsene punkt 5.4.5)"""

from __future__ import annotations

from . import grunner, regnskap

REGLER = grunner.REGLER + regnskap.REGLER
