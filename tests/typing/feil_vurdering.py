"""Slik biblioteket ikke kan brukes. Hver linje med feil sier hva typekontrollen skal svare."""

from datetime import date

import innkrevingsregler
from innkrevingsregler import Krav, Vurdering, forklar, frister, les_krav, vurder

krav = les_krav("[]")
innkrevingsregler.tiltakene(krav[0])  # E: Module has no attribute "tiltakene"
vurder(krav, date(2026, 1, 1))  # E: incompatible type "tuple[Krav, ...]"
vurder(krav[0], "2026-01-01")  # E: incompatible type "str"; expected "date"
vurder(krav[0], date(2026, 1, 1), "skalar")  # E: Too many positional arguments
vurder(krav[0], date(2026, 1, 1), motor="host")  # E: Literal['host']
vurder(krav[0])  # E: Missing positional argument "per"

vurdering: Vurdering = vurder(krav[0], date(2026, 1, 1))
vurdering.per = date(2027, 1, 1)  # E: Property "per" defined in "Vurdering" is read-only
motregning = vurdering.renteplanen  # E: "Vurdering" has no attribute "renteplanen"
aar = vurdering.foreldelse[0].siste_dag.year  # E: Item "None" of "date | None"
forklar(vurdering, "en")  # E: Literal['en']
forklar(vurdering, "nb", "pdf")  # E: Literal['pdf']

frister.frist(date(2026, 1, 1), 3)  # E: Too many positional arguments
frister.frist(date(2026, 1, 1), aar="3")  # E: incompatible type "str"; expected "int"
Krav()  # E: Missing named argument "id"
Krav(id="K-1", forfall="2026-01-01")  # E: incompatible type "str"; expected "date | None"
