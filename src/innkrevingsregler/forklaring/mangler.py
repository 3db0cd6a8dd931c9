"""Det som mangler for å svare, og det biblioteket ikke svarer på: som JSON-verdier og som tekst."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Utenfor, Vurdering
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt

Ordene = Callable[[str], str]
"""Bytter ut en tekst på bokmål med den på forklaringens målform."""

_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "trenger": ("Dette trengs for å svare", "Dette trengst for å svare"),
        "ingenting_trengs": ("Ingen opplysninger mangler.", "Ingen opplysningar manglar."),
        "utenfor": ("Dette svarer biblioteket ikke på", "Dette svarar biblioteket ikkje på"),
        "ingenting_utenfor": ("Alt det spørres om, er besvart.", "Alt det blir spurt om, er svart på."),
        "av": ("følger av {felter}", "følgjer av {felter}"),
    }
)


def mangler_til_json(variabel: Variabel) -> dict[str, Any]:
    """Et faktum som mangler. `av` er det et avledet faktum regnes ut av; tomt når `felt` selv oppgis."""
    return {
        "felt": variabel.noekkel,
        "beskrivelse": variabel.beskrivelse,
        "av": list(variabel.av),
        "hjemler": [str(hjemmel) for hjemmel in variabel.hjemler],
    }


def mangler_skjema() -> dict[str, Any]:
    """Skjemaet for `mangler_til_json`."""
    tekst, liste = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
    felter = {
        "felt": {"description": "Faktumet som mangler.", **tekst},
        "beskrivelse": tekst,
        "av": {"description": "Det faktumet regnes ut av; tomt når det selv oppgis.", **liste},
        "hjemler": liste,
    }
    return {"type": "object", "properties": felter, "required": list(felter)}


def trengertekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Fakta som mangler i noen del av svaret, hvert én gang."""
    yield Overskrift(2, _ord(maalform, "trenger"))
    yield from _liste((_trenger(maalform, v, ordene) for v in vurdering.trenger), _ord(maalform, "ingenting_trengs"))


def _trenger(maalform: Maalform, variabel: Variabel, ordene: Ordene) -> str:
    av = f"; {_ord(maalform, 'av').format(felter=', '.join(variabel.av))}" if variabel.av else ""
    return f"{ordene(variabel.beskrivelse)} ({variabel.noekkel}{av})"


def utenfortekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Det biblioteket ikke svarer på for kravet, hvert én gang."""
    yield Overskrift(2, _ord(maalform, "utenfor"))
    yield from _liste((_utenfor(maalform, u, ordene) for u in vurdering.utenfor), _ord(maalform, "ingenting_utenfor"))


def _utenfor(maalform: Maalform, utenfor: Utenfor, ordene: Ordene) -> str:
    hvorfor = ordene(utenfor.hvorfor).removesuffix(".")
    sitat = f", jf. {henvisninger_tekst(utenfor.hjemler, maalform)}" if utenfor.hjemler else ""
    return f"{hvorfor[:1].upper()}{hvorfor[1:]}{sitat}."


def _liste(punkter: Iterable[str], ellers: str) -> Iterator[Blokk]:
    alle = tuple(Punkt(punkt) for punkt in punkter)
    yield Liste(alle) if alle else Avsnitt(ellers)


def _ord(maalform: Maalform, navn: str) -> str:
    return _ORD[navn][maalform is Maalform.NN]
