"""Et lite dokument – overskrifter, avsnitt og lister – og hvordan det skrives som tekst, Markdown og HTML.

Innholdet er ren tekst. Hver skriver gjør tegn med egen betydning ufarlige, så en id fra inndata aldri blir formatering.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

import attrs


@attrs.frozen
class Overskrift:
    """En overskrift; `nivaa` 1 er dokumentets tittel."""

    nivaa: int
    tekst: str


@attrs.frozen
class Avsnitt:
    """Et avsnitt."""

    tekst: str


@attrs.frozen
class Punkt:
    """Ett punkt i en liste; `lenke` er adressen det viser til, eller None."""

    tekst: str
    lenke: str | None = None


@attrs.frozen
class Liste:
    """En liste, med nummer eller uten."""

    punkter: tuple[Punkt, ...]
    nummerert: bool = False


Blokk = Overskrift | Avsnitt | Liste
Dokument = tuple[Blokk, ...]


def synlig(tekst: str) -> str:
    """Teksten med tegn som ikke vises, skrevet ut: et linjeskift blir «\\n», escape «\\x1b»."""
    return "".join(tegn if tegn.isprintable() else repr(tegn)[1:-1] for tegn in tekst)


# ---- Ren tekst ----


def som_tekst(dokument: Dokument) -> str:
    """Dokumentet som ren tekst. Adressene er ikke med."""
    return _samlet(_tekst(blokk) for blokk in dokument)


def _tekst(blokk: Blokk) -> str:
    match blokk:
        case Overskrift(nivaa, tekst):
            strek = {1: "=", 2: "-"}.get(nivaa)
            return f"{synlig(tekst)}\n{strek * len(synlig(tekst))}" if strek else synlig(tekst)
        case Avsnitt(tekst):
            return synlig(tekst)
        case Liste(punkter, nummerert):
            return "\n".join(f"  {merke} {synlig(p.tekst)}" for merke, p in _merket(punkter, nummerert))


# ---- Markdown ----

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_NUMMER_FOERST = re.compile(r"^(\d+)([.)])")


def som_markdown(dokument: Dokument) -> str:
    """Dokumentet som Markdown."""
    return _samlet(_markdown(blokk) for blokk in dokument)


def markdowntekst(tekst: str) -> str:
    """Teksten slik den må skrives i Markdown for å vises som den er."""
    vernet = _MARKDOWN.sub(r"\\\1", synlig(tekst))
    return _NUMMER_FOERST.sub(r"\1\\\2", vernet)


def _markdown(blokk: Blokk) -> str:
    match blokk:
        case Overskrift(nivaa, tekst):
            return f"{'#' * nivaa} {markdowntekst(tekst)}"
        case Avsnitt(tekst):
            return markdowntekst(tekst)
        case Liste(punkter, nummerert):
            return "\n".join(f"{merke} {_markdownpunkt(p)}" for merke, p in _merket(punkter, nummerert))


def _markdownpunkt(punkt: Punkt) -> str:
    tekst = markdowntekst(punkt.tekst)
    return f"[{tekst}](<{punkt.lenke}>)" if punkt.lenke else tekst


# ---- HTML ----


def som_html(dokument: Dokument) -> str:
    """Dokumentet som et stykke HTML i ett `article`-element, til å sette inn i en side."""
    return _samlet(["<article>", *(_html(blokk) for blokk in dokument), "</article>"], skille="\n")


def _html(blokk: Blokk) -> str:
    match blokk:
        case Overskrift(nivaa, tekst):
            return f"<h{nivaa}>{_htmltekst(tekst)}</h{nivaa}>"
        case Avsnitt(tekst):
            return f"<p>{_htmltekst(tekst)}</p>"
        case Liste(punkter, nummerert):
            liste = "ol" if nummerert else "ul"
            return "\n".join([f"<{liste}>", *(f"<li>{_htmlpunkt(p)}</li>" for p in punkter), f"</{liste}>"])


def _htmlpunkt(punkt: Punkt) -> str:
    tekst = _htmltekst(punkt.tekst)
    return f'<a href="{html.escape(punkt.lenke)}">{tekst}</a>' if punkt.lenke else tekst


def _htmltekst(tekst: str) -> str:
    return html.escape(synlig(tekst))


# ---- Felles ----


def _merket(punkter: tuple[Punkt, ...], nummerert: bool) -> Iterable[tuple[str, Punkt]]:
    return ((f"{nummer}." if nummerert else "-", punkt) for nummer, punkt in enumerate(punkter, 1))


def _samlet(deler: Iterable[str], skille: str = "\n\n") -> str:
    return skille.join(deler) + "\n"
