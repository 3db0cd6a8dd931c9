"""De seks svarene. Et svar er alltid ett av disse, og «ukjent» er et svar.

* `Avgjort` – reglene gir ett svar.
* `Trenger` – fakta mangler; bare de som fortsatt kan endre svaret, er nevnt.
* `Skjoenn` – fakta er på plass, men loven overlater avgjørelsen til et skjønn.
* `Tvil` – rettskildene kan leses på flere måter, og lesningene gir ulike svar.
* `Konflikt` – to regler gir ulike svar uten at det er sagt hvilken som går foran.
* `UtenforDekning` – biblioteket svarer ikke, og sier hvorfor.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..rettskilder.henvisning import Henvisning
from .variabler import Variabel, Verdi
from .virkninger import Virkning

Regelverdi = Verdi | Virkning
"""Det en regel kan gi som svar."""


@attrs.frozen
class Sporsteg:
    """Ett steg i sporet: en regel som var oppfylt, fakta den bygde på, og hvor den står."""

    regel: str
    hjemler: tuple[Henvisning, ...]
    fordi: str
    fakta: tuple[tuple[str, Verdi], ...]
    gaar_foran: tuple[str, ...] = ()
    """Reglene denne er unntak fra."""


@attrs.frozen
class Spor:
    """Veien til et svar: reglene i den rekkefølgen de står i regelboken."""

    spoersmaal: str
    steg: tuple[Sporsteg, ...] = ()
    merknader: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Avgjort:
    """Ett svar. `hviler_paa` er tvilspunktene (id → valgt lesning) som svaret ville vært et annet uten."""

    verdi: Regelverdi
    regler: tuple[str, ...]
    hjemler: tuple[Henvisning, ...]
    spor: Spor
    hviler_paa: tuple[tuple[str, str], ...] = ()


@attrs.frozen(kw_only=True)
class Trenger:
    """Fakta som mangler og som fortsatt kan endre svaret, og svarene som fortsatt er mulige."""

    fakta: tuple[Variabel, ...]
    mulige: tuple[Regelverdi, ...]
    spor: Spor
    hviler_paa: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Alternativ:
    """Ett av flere mulige svar: `naar` er det som må legges til grunn, `verdi` svaret da (None: ingen)."""

    naar: tuple[tuple[str, Verdi], ...]
    verdi: Regelverdi | None


@attrs.frozen
class Lesningsutfall:
    """Svaret når tvilspunktene leses på én måte (id → lesning)."""

    lesninger: tuple[tuple[str, str], ...]
    utfall: Utfall


@attrs.frozen(kw_only=True)
class Skjoenn:
    """Svaret hviler på skjønn. Skjønnet avgjøres ikke her; vilkårene har sine momenter og sin hjemmel."""

    vilkaar: tuple[Variabel, ...]
    alternativer: tuple[Alternativ, ...]
    spor: Spor
    hviler_paa: tuple[tuple[str, str], ...] = ()

    @property
    def momenter(self) -> tuple[str, ...]:
        """Momentene i vurderingen, hvert én gang."""
        return tuple(dict.fromkeys(m for v in self.vilkaar for m in v.momenter))

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Bestemmelsene som gir skjønnet."""
        return tuple(dict.fromkeys(h for v in self.vilkaar for h in v.hjemler))


@attrs.frozen(kw_only=True)
class Tvil:
    """Rettskildene kan leses på flere måter, og lesningene gir ulike svar.

    `punkter` er tvilspunktene som skiller, `standard` svaret med den forsiktige lesningen i hvert av dem (None når et
    punkt ikke har noen slik lesning).
    """

    punkter: tuple[str, ...]
    alternativer: tuple[Lesningsutfall, ...]
    standard: Utfall | None
    kilder: tuple[Henvisning, ...]
    spor: Spor


@attrs.frozen(kw_only=True)
class Konflikt:
    """Regler med ulike svar gjelder samtidig, uten erklært rekkefølge. Det er en feil i reglene, ikke i fakta."""

    regler: tuple[str, ...]
    hjemler: tuple[Henvisning, ...]
    spor: Spor


@attrs.frozen(kw_only=True)
class UtenforDekning:
    """Biblioteket svarer ikke. `hvorfor` sier grunnen med ord; `hjemler` bestemmelsene det gjelder."""

    hvorfor: str
    hjemler: tuple[Henvisning, ...] = ()
    spor: Spor | None = None


Utfall = Avgjort | Trenger | Skjoenn | Tvil | Konflikt | UtenforDekning

Rad = Mapping[str, Verdi | None]
"""Fakta til ett spørsmål: variabelnøkkel → verdi. Mangler nøkkelen, eller er verdien None, er den ukjent."""
