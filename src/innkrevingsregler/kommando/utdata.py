"""Det verbene skriver: svaret i det valgte formatet, og meldinger til den som kjører."""

from __future__ import annotations

import argparse
import codecs
import importlib.util
import json
import shutil
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TypeVar

from ..fakta.feil import vis_verdi
from ..fakta.krav import Krav
from ..forklaring.dokument import synlig
from ..forklaring.tabell import Rad, RichMangler, Tabell, som_markdown, som_skjermtabell, som_tsv
from .inndata import avvis

T = TypeVar("T")


_ENDELSER = {".json": "json", ".jsonl": "jsonl", ".tsv": "tsv", ".md": "markdown", ".html": "html", ".txt": "tekst"}
_BREDDE_UTEN_TERMINAL = 200


def svar_i_format(
    valg: argparse.Namespace,
    kolonner: Rad,
    ting: Iterable[T],
    rader: Callable[[T], Iterable[Rad]],
    data: Callable[[T], Mapping[str, object]],
) -> Iterator[str]:
    """Svaret i det valgte formatet, stykke for stykke."""
    if valg.format == "json":
        yield from _jsonliste(map(data, ting), valg)
        return
    if valg.format == "jsonl":
        yield from (json.dumps(data(en), ensure_ascii=valg.bare_ascii) + "\n" for en in ting)
        return
    tabell = Tabell(kolonner, (rad for en in ting for rad in rader(en)))
    if valg.format == "markdown":
        yield from som_markdown(tabell)
    elif valg.format == "tsv":
        yield from som_tsv(tabell)
    else:
        yield from _skjermtabell(tabell, valg)


def _skjermtabell(tabell: Tabell, valg: argparse.Namespace) -> Iterator[str]:
    try:
        yield from som_skjermtabell(tabell, bredde(valg), bare_ascii=valg.bare_ascii)
    except RichMangler:
        meld("tabell krever tillegget terminal (pip install 'innkrevingsregler[terminal]'); skriver tsv")
        yield from som_tsv(tabell)


def bredde(valg: argparse.Namespace) -> int:
    """Antall tegn i bredden: terminalens, eller nok til at en fil ikke deles."""
    paa_terminal = not valg.ut and sys.stdout.isatty()
    return shutil.get_terminal_size().columns if paa_terminal else _BREDDE_UTEN_TERMINAL


def som_json(data: Mapping[str, object], valg: argparse.Namespace) -> str:
    """Ett svar som JSON, med linjeskift til slutt."""
    return json.dumps(data, ensure_ascii=valg.bare_ascii, indent=2) + "\n"


def _jsonliste(data: Iterable[Mapping[str, object]], valg: argparse.Namespace) -> Iterator[str]:
    """En liste skrevet element for element, så store svar ikke samles i minnet."""
    foran = "[\n  "
    for ett in data:
        yield foran + json.dumps(ett, ensure_ascii=valg.bare_ascii, indent=2).replace("\n", "\n  ")
        foran = ",\n  "
    yield "[]\n" if foran == "[\n  " else "\n]\n"


# ---- Filen og terminalen ----


def skriv(deler: Iterable[str], maal: Path | None) -> None:
    """Skriv til stdout, eller til filen: den er enten helt skrevet eller urørt."""
    if maal is None:
        for del_ in deler:
            sys.stdout.write(del_)
        sys.stdout.flush()
        return
    midlertidig = maal.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with midlertidig.open("x", encoding="utf-8", errors="backslashreplace", newline="\n") as fil:
            fil.writelines(deler)
        midlertidig.replace(maal)
    except OSError as feil:
        avvis("--ut", vis_verdi(str(maal)), f"en fil som kan skrives ({feil.strerror})")
    finally:
        midlertidig.unlink(missing_ok=True)


def utfil(ut: str | None) -> Path | None:
    """Filen svaret skal i. Kontrollert før noe regnes ut, så en skrivefeil ikke kommer etter en lang jobb."""
    if ut is None:
        return None
    if not _kan_bli_fil(ut):
        avvis("--ut", vis_verdi(ut), "en vanlig fil, ny eller fra før, i en mappe som finnes", "svar.json")
    return Path(ut).resolve()


def _kan_bli_fil(ut: str) -> bool:
    try:
        maal = Path(ut).resolve()
        # os.replace ville byttet ut en enhet som /dev/null med en vanlig fil.
        return bool(ut.strip()) and maal.parent.is_dir() and (maal.is_file() or not maal.exists())
    except (OSError, ValueError):  # for langt navn, nulltegn
        return False


def format_av_endelsen(maal: Path | None, formater: Sequence[str]) -> str:
    """Formatet filnavnet tilsier, ellers verbets eget."""
    tilsagt = _ENDELSER.get(maal.suffix, "") if maal else ""
    return tilsagt if tilsagt in formater else formater[0]


def taal_alle_tegn() -> None:
    """Tegn terminalen ikke har, skrives som kode i stedet for å stoppe programmet."""
    for stroem in (sys.stdout, sys.stderr):
        if isinstance(stroem, TextIOWrapper):
            stroem.reconfigure(errors="backslashreplace")


def skriver_utf8(tegnsett: str | None) -> bool:
    """Om tegnsettet er UTF-8; nei når det er ukjent."""
    return tegnsett is not None and codecs.lookup(tegnsett).name == "utf-8"


def meld(tekst: str) -> None:
    """En melding til den som kjører, på stderr."""
    print(synlig(tekst), file=sys.stderr)


def med_framdrift(krav: Sequence[Krav], valg: argparse.Namespace) -> Iterator[Krav]:
    """Kravene, med framdriftslinje på stderr når det er en terminal og svaret ikke selv strømmer ut på den."""
    stroemmer = valg.format != "tabell" and not valg.ut and sys.stdout.isatty()
    if not sys.stderr.isatty() or stroemmer or importlib.util.find_spec("rich") is None:
        yield from krav
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as framdrift:
        yield from framdrift.track(krav, description="Vurderer")
