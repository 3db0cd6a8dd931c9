"""Alle feilene i et JSON-objekt på én gang, hver med sti.

Feltene går gjennom ett for ett etter samme beskrivelse som lesingen bruker (`slag`). Ugyldige verdier regnes
som ukjente, så sammenhengen i resten kan kontrolleres likevel.
"""

import difflib
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import attrs

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.feil import Inndatafeil, sti_til, vis_verdi
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.koder import Hendelsestype
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.fakta.slag import Enkelt, Felt, Liste, Objekt, blankt, enkelt_slag, felt_i, ukjent

MANGLER = "mangler"

_TYPEFELT = Felt(
    navn="type", slag=enkelt_slag(Hendelsestype), paakrevd=True, utgangsverdi=None, tekst="Hendelsestypen."
)


def finn_feil(data: object, sti: str) -> tuple[list[Inndatafeil], Krav]:
    """Feilene i ett krav, og kravet så langt det er gyldig: samme felt, ugyldige verdier som ukjente."""
    feil: list[Inndatafeil] = []
    delvis: Any = _objekt(data, Krav, sti, feil)
    return feil, delvis


def feil_i_objekt(data: object, klasse: type[Faktum]) -> list[Inndatafeil]:
    """Feilene i et objekt som skulle vært et faktum av klassen."""
    feil: list[Inndatafeil] = []
    _objekt(data, klasse, "$", feil)
    return feil


def _objekt(data: object, klasse: type[Faktum], sti: str, feil: list[Inndatafeil]) -> SimpleNamespace:
    if not isinstance(data, dict):
        feil.append(Inndatafeil(sti, vis_verdi(data), f"et objekt ({klasse.__name__})", "{…}"))
        return blankt(klasse)
    if klasse is Hendelse:
        return _hendelse(data, sti, feil)
    return _felter(data, klasse, sti, feil)


def _hendelse(data: dict[str, Any], sti: str, feil: list[Inndatafeil]) -> SimpleNamespace:
    type_ = _verdi(data.get("type"), _TYPEFELT, f"{sti}.type", feil)
    if type_ is None:
        # Uten type er det ikke kjent hvilke felt hendelsen kan ha.
        return blankt(Hendelse)
    uten_type = {navn: verdi for navn, verdi in data.items() if navn != "type"}
    return _felter(uten_type, HENDELSESKLASSER[type_], sti, feil)


def _felter(data: dict[str, Any], klasse: type[Faktum], sti: str, feil: list[Inndatafeil]) -> SimpleNamespace:
    felter = felt_i(klasse)
    delvis = SimpleNamespace(type=getattr(klasse, "type", None))
    for navn, felt in felter.items():
        setattr(delvis, navn, _verdi(data.get(navn), felt, sti_til(sti, navn), feil))
    feil.extend(_ukjent_felt(navn, data[navn], felter, sti) for navn in data if navn not in felter)
    # sammenheng leser bare felt, så det delvise faktumet duger som faktum.
    noe: Any = delvis
    feil.extend(klasse.sammenheng(noe, sti))
    return delvis


def _ukjent_felt(navn: str, verdi: object, felter: Mapping[str, Felt], sti: str) -> Inndatafeil:
    naere = difflib.get_close_matches(navn[:80], felter, n=1)
    tillatt = f"ukjent felt; mente du {naere[0]}?" if naere else f"ukjent felt; feltene er {', '.join(felter)}"
    return Inndatafeil(sti_til(sti, navn), vis_verdi(verdi), tillatt)


def _verdi(verdi: Any, felt: Felt, sti: str, feil: list[Inndatafeil]) -> Any:
    """Verdien i feltet. Mangler den, er den ukjent; er den ugyldig, er den ukjent og en feil."""
    slag = felt.slag
    if verdi is None:
        if not felt.paakrevd:
            return felt.utgangsverdi
        feil.append(Inndatafeil(sti, MANGLER, slag.i_json, felt.eksempel or slag.eksempel))
        return ukjent(slag)
    match slag:
        case Liste(av=av) if isinstance(verdi, list):
            en = attrs.evolve(felt, slag=av, paakrevd=True)
            return tuple(_verdi(v, en, f"{sti}[{nummer}]", feil) for nummer, v in enumerate(verdi))
        case Objekt(klasse=klasse):
            return _objekt(verdi, klasse, sti, feil)
        case Enkelt():
            try:
                return slag.les(verdi)
            except ValueError:
                pass
    feil.append(Inndatafeil(sti, vis_verdi(verdi), slag.i_json, _eksempel(verdi, felt)))
    return ukjent(slag)


def _eksempel(verdi: object, felt: Felt) -> str:
    """Koden som ligner mest på det som sto der, ellers feltets eget eksempel."""
    koder = felt.slag.koder if isinstance(felt.slag, Enkelt) else ()
    naere = difflib.get_close_matches(verdi[:80].upper(), koder, n=1) if isinstance(verdi, str) else ()
    return f'"{naere[0]}"' if naere else felt.eksempel or felt.slag.eksempel
