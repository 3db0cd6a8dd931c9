"""De seks svarene. Et svar er alltid ett av disse, og «ukjent» er et svar.

* `Avgjort` – reglene gir ett svar.
* `Trenger` – fakta mangler; bare de som fortsatt kan endre svaret, er nevnt.
* `Skjoenn` – fakta er på plass, men loven overlater avgjørelsen til et skjønn.
* `Tvil` – rettskildene kan leses på flere måter, og lesningene gir ulike svar.
* `Konflikt` – to regler gir ulike svar uten at det er sagt hvilken som går foran.
* `UtenforDekning` – biblioteket svarer ikke, og sier hvorfor.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

import attrs

from ..rettskilder.henvisning import Henvisning
from .variabler import Variabel, Verdi
from .virkninger import Virkning

Regelverdi = Verdi | Virkning
"""Det en regel kan gi som svar."""


Rad = Mapping[str, Verdi | None]
"""Fakta til ett spørsmål: variabelnøkkel → verdi. Mangler nøkkelen, eller er verdien None, er den ukjent."""


@attrs.frozen
class Sporsteg:
    """Ett steg i sporet: en regel som var oppfylt, hvor den står, og hva den bygde på.

    `fakta` er nøklene til det regelen prøvde; verdiene står i raden svaret gjelder, se `verdier`. `gaar_foran` er
    reglene denne er unntak fra.
    """

    regel: str
    hjemler: tuple[Henvisning, ...]
    fordi: str
    fakta: tuple[str, ...]
    gaar_foran: tuple[str, ...] = ()

    def verdier(self, rad: Rad) -> tuple[tuple[str, Verdi], ...]:
        """De kjente fakta regelen prøvde, med verdiene de har i raden."""
        return tuple([(noekkel, verdi) for noekkel in self.fakta if (verdi := rad.get(noekkel)) is not None])


@attrs.frozen
class Spor:
    """Veien til et svar: reglene i den rekkefølgen de står i regelboken."""

    spoersmaal: str
    steg: tuple[Sporsteg, ...] = ()
    merknader: tuple[str, ...] = ()

    @functools.cached_property
    def grunner(self) -> tuple[str, ...]:
        """Grunnene til reglene, hver én gang."""
        return tuple(dict.fromkeys(steg.fordi for steg in self.steg))

    @functools.cached_property
    def fordi(self) -> str:
        """Grunnene som én tekst."""
        return " ".join(self.grunner)


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
    """Fakta som mangler og som fortsatt kan endre svaret, og svarene som fortsatt er mulige.

    `kan_falle_utenfor` er at noen fakta ville gitt et svar utenfor dekningen; da er `mulige` ikke alt det kan bli.
    """

    fakta: tuple[Variabel, ...]
    mulige: tuple[Regelverdi, ...]
    spor: Spor
    kan_falle_utenfor: bool = False
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


# ---- Det en leser trenger av et svar, likt for alle seks ----


def hvorfor_i(utfall: Utfall) -> tuple[str, ...]:
    """Grunnene: reglenes når svaret er avgjort, ellers det som gjør det åpent. Hele setninger eller ledd, på bokmål."""
    match utfall:
        case Avgjort():
            return utfall.spor.grunner
        case Trenger():
            return tuple(f"{v.noekkel} er ikke kjent: {_liten(v.beskrivelse)}" for v in utfall.fakta)
        case Skjoenn():
            return tuple(v.beskrivelse for v in utfall.vilkaar)
        case Tvil():
            return tuple(f"tvilspunkt {punkt}" for punkt in utfall.punkter)
        case Konflikt():
            return (f"reglene {', '.join(utfall.regler)} strider mot hverandre",)
        case UtenforDekning():
            return (utfall.hvorfor,)


def hjemler_i(utfall: Utfall) -> tuple[Henvisning, ...]:
    """Bestemmelsene svaret bygger på, eller dem det åpne følger av."""
    match utfall:
        case Trenger():
            return tuple(dict.fromkeys(h for v in utfall.fakta for h in v.hjemler))
        case Tvil():
            return utfall.kilder
        case _:
            return utfall.hjemler


def _liten(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]
