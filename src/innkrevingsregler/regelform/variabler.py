"""Variablene en regel kan spørre om: fakta, avledede fakta, begreper, skjønn, tvil og manglende tekst.

En `Variabel` er ren data. Alt et vilkår kan stå på, er en variabel med navn, type og beskrivelse, og det er
`slag` som sier hva det betyr at den er ukjent: et ukjent *faktum* gir Trenger, et *skjønn* gir Skjoenn, et
*tvilspunkt* gir Tvil og en *manglende tekst* gir UtenforDekning.
"""

from __future__ import annotations

from datetime import date
from enum import Enum, StrEnum

import attrs

from ..rettskilder.henvisning import Henvisning

Verdi = bool | int | str | date
"""En enkel verdi i et vilkår. Beløp er øre (int), koder er str, datoer er date. None er «ukjent»."""


class Omfang(StrEnum):
    """Det en variabel eller et begrep handler om."""

    KRAV = "krav"
    LINJE = "linje"
    HENDELSE = "hendelse"
    SAK = "sak"
    SKYLDNER = "skyldner"
    TREKK = "trekk"
    HOVEDKRAV = "hovedkrav"
    SIKKERHET = "sikkerhet"
    HUSHOLDNING = "husholdning"
    INNTEKT = "inntekt"
    UTGIFT = "utgift"
    BARN = "barn"


class Slag(Enum):
    """Hva slags åpenhet en ukjent variabel er."""

    FAKTUM = "faktum"
    AVLEDET = "avledet"
    BEGREP = "begrep"
    SKJOENN = "skjønn"
    TVIL = "tvil"
    MANGLER = "mangler"


class Verditype(Enum):
    """Typen til en variabel. KODE og TEKST er begge str; bare KODE har et lukket sett verdier."""

    BOOL = "ja/nei"
    HELTALL = "heltall"
    OERE = "øre"
    DATO = "dato"
    KODE = "kode"
    TEKST = "tekst"

    @property
    def ordnet(self) -> bool:
        """Kan verdier sammenliknes med <, <=, > og >=?"""
        return self in (Verditype.HELTALL, Verditype.OERE, Verditype.DATO)


@attrs.frozen(kw_only=True, cache_hash=True)
class Variabel:
    """En navngitt, typet opplysning et vilkår kan prøve.

    `domene` er de lovlige verdiene for KODE (ellers tom). `hjemler` er bestemmelsen et avledet faktum, et skjønn
    eller et tvilspunkt følger av. `momenter` er bare for skjønn: det avgjørelsen skal legge vekt på. `standard` er
    bare for tvil: den forsiktige lesningen. `av` er bare for avledede fakta: det de regnes ut av.
    """

    noekkel: str
    omfang: Omfang
    slag: Slag
    verditype: Verditype
    beskrivelse: str
    domene: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    momenter: tuple[str, ...] = ()
    standard: str | None = None
    av: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.noekkel

    def feil_ved(self, verdi: object) -> str | None:
        """Hva som er galt med `verdi` for denne variabelen, eller None."""
        if not _har_type(verdi, self.verditype):
            return f"{self.noekkel} er {self.verditype.value}; {verdi!r} er ikke det"
        if self.domene and verdi not in self.domene:
            return f"{self.noekkel} kan ikke være {verdi!r}; lovlig er {', '.join(self.domene)}"
        return None


def _har_type(verdi: object, verditype: Verditype) -> bool:
    if verditype is Verditype.BOOL:
        return isinstance(verdi, bool)
    if verditype in (Verditype.HELTALL, Verditype.OERE):
        return isinstance(verdi, int) and not isinstance(verdi, bool)
    if verditype is Verditype.DATO:
        return type(verdi) is date
    return isinstance(verdi, str)
