"""Oppfølgingen og gjennomgangen slik de brukes: typene er de dokumenterte."""

from datetime import date
from typing import assert_type

from innkrevingsregler import (
    Gjennomgangsrad,
    Krav,
    Nestesteg,
    Oere,
    Oppfoelging,
    Oppfoelgingsfakta,
    Rutine,
    Ukedag,
    gjennomgang,
    oppfoelging,
    vurder,
)

krav = Krav(id="K-1", oppfoelging=Oppfoelgingsfakta(hjemmel_avklart=True))
per = date(2026, 11, 23)
svar = oppfoelging(krav, per, rutine=Rutine(purredager=(Ukedag.MANDAG,)))
assert_type(svar, Oppfoelging)
assert_type(svar.neste, tuple[Nestesteg, ...])
assert_type(svar.neste_purredag, date)
assert_type(vurder(krav, per).oppfoelging, Oppfoelging)
rader = gjennomgang((krav,), per, date(2026, 12, 31))
assert_type(rader, tuple[Gjennomgangsrad, ...])
assert_type(rader[0].tapes, Oere)
