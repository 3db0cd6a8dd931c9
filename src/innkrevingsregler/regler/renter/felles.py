"""Vilkårene alle reglene om rente har felles."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.felter import KRAV
from ...regelform.tvilspunkter import lest

FRA_2026 = KRAV.per >= date(2026, 1, 1)
FOER_2026 = ~FRA_2026
FRA_2009 = KRAV.per >= date(2009, 1, 1)
"""Dagen folketrygdloven § 22-17 a trådte i kraft."""

FRA_2027 = KRAV.per >= date(2027, 1, 1)

INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN

ALDRI_MENT = KRAV.unntatt_fra_24_februar.ja & FRA_2026 & (KRAV.per < date(2026, 2, 24)) & lest("R9", "aldri_ment")
"""Tiden før kravtypen kom med på listen over unntak, lest slik at den aldri skulle ha vært utenfor."""

IKKE_TILKJENT = KRAV.rente_tilkjent.nei & ~ALDRI_MENT
"""Renten følger loven: retten har ikke bestemt den, og kravtypen er ikke lest som unntatt hele tiden."""

KREDITORS_FORHOLD = KRAV.forsinkelse_paa_kreditors_side.ja
LOEPER = IKKE_TILKJENT & KRAV.forsinkelse_paa_kreditors_side.nei

LOEPER_VED_HENVISNING = IKKE_TILKJENT & (KRAV.forsinkelse_paa_kreditors_side.nei | lest("P75", "bare_satsen"))
"""Som `LOEPER`, der loven bare viser til rentesatsen, og ikke til regelen om kreditors forhold."""
