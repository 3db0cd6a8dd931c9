"""Grunnklassen for hendelser: det loven spør om ved alle slags hendelser."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

import attrs

from innkrevingsregler.fakta.faktum import Faktum, kontroller, om
from innkrevingsregler.fakta.feil import Inndatafeil
from innkrevingsregler.fakta.koder import Hendelsestype, Part


@attrs.frozen(kw_only=True, repr=False)
class Hendelse(Faktum):
    """Noe som har hendt med et krav. Hver hendelsestype har sin klasse i `fakta.hendelser`.

    `type` følger av klassen. Alle datoer og ja/nei-svar kan være `None`, ukjent. `gjelder_linjer=None` betyr
    alle linjene i kravet.
    """

    type: ClassVar[Hendelsestype]

    dato: date | None = attrs.field(default=None, metadata=om("Dagen det hendte."))
    sendt: date | None = attrs.field(default=None, metadata=om("Dagen meldingen eller skrivet ble sendt."))
    gitt: date | None = attrs.field(
        default=None, metadata=om("Dagen meldingen ble gitt (foreldelsesloven § 17 nr. 3 og 4).")
    )
    fra_hvem: Part | None = attrs.field(default=None, metadata=om("Hvem som handlet."))
    til_hvem: Part | None = attrs.field(default=None, metadata=om("Hvem handlingen rettet seg mot."))
    gjelder_linjer: tuple[str, ...] | None = attrs.field(
        default=None, metadata=om("Id-ene til kravlinjene hendelsen gjelder. Utelatt: alle linjene.", "L1")
    )
    bindende: bool | None = attrs.field(
        default=None, metadata=om("Om fordringen er bindende fastslått (foreldelsesloven § 21 nr. 2).")
    )
    sak: str | None = attrs.field(
        default=None, metadata=om("Id-en til utleggssaken hendelsen hører til, en av kravets `saker`.", "S1")
    )

    def __attrs_post_init__(self) -> None:
        if type(self) is Hendelse:
            raise TypeError("Hendelse er felles for alle hendelser; bruk hendelsestypens klasse i fakta.hendelser")
        kontroller(self)

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Noe kan ikke være gitt før det er sendt."""
        if self.sendt and self.gitt and self.gitt < self.sendt:
            yield Inndatafeil(f"{sti}.gitt", str(self.gitt), f"samme dag som sendt ({self.sendt}) eller senere")
