"""Rader som TSV, Markdown og tabell på skjerm.

Cellene er ren tekst. Tegn som ikke vises, skrives ut, så en id fra inndata verken kan dele en rad eller styre en
terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from .dokument import markdowntekst, synlig

Rad = tuple[str, ...]


@attrs.frozen
class Tabell:
    """Kolonnenavn og rader; hver rad har én celle for hver kolonne. Radene kan være en strøm og leses én gang."""

    kolonner: Rad
    rader: Iterable[Rad]


class RichMangler(Exception):
    """Tabell på skjerm krever rich, som følger med tillegget `terminal`."""


def som_tsv(tabell: Tabell) -> Iterator[str]:
    """Én linje for hver rad, med tabulator mellom cellene."""
    yield _tsvlinje(tabell.kolonner)
    for rad in tabell.rader:
        yield _tsvlinje(rad)


def _tsvlinje(rad: Rad) -> str:
    return "\t".join(map(synlig, rad)) + "\n"


def som_markdown(tabell: Tabell) -> Iterator[str]:
    """Tabell i Markdown."""
    yield _markdownlinje(tabell.kolonner)
    yield _markdownlinje(("---",) * len(tabell.kolonner))
    for rad in tabell.rader:
        yield _markdownlinje(tuple(map(markdowntekst, rad)))


def _markdownlinje(rad: Rad) -> str:
    return "| " + " | ".join(rad) + " |\n"


def som_skjermtabell(tabell: Tabell, bredde: int, *, bare_ascii: bool) -> Iterator[str]:
    """Tabell med kolonner på linje, uten farger. `bare_ascii` tegner rammen med bindestreker.

    Reiser RichMangler når rich ikke er installert.
    """
    try:
        from rich import box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text
    except ImportError:
        raise RichMangler from None
    rik = Table(box=box.ASCII2 if bare_ascii else box.SIMPLE_HEAD, pad_edge=False)
    for kolonne in tabell.kolonner:
        rik.add_column(kolonne, overflow="fold")
    for rad in tabell.rader:
        rik.add_row(*(Text(synlig(celle)) for celle in rad))
    konsoll = Console(width=bredde, color_system=None, force_terminal=False, legacy_windows=False)
    with konsoll.capture() as fanget:
        konsoll.print(rik)
    linjer = (linje.rstrip() for linje in fanget.get().splitlines())
    yield "".join(f"{linje}\n" for linje in linjer if linje)
