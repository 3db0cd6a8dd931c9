"""Argumentleseren, på norsk, og argumentene flere verb har."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeAlias

from ..forklaring.dokument import synlig
from .inndata import Inndata

Verbene: TypeAlias = "argparse._SubParsersAction[Any]"


RADFORMATER = ("tabell", "json", "jsonl", "tsv", "markdown")
TEKSTFORMATER = ("tekst", "markdown", "html", "json")


def nytt_verb(
    verb: Verbene,
    navn: str,
    utfoer: Callable[[argparse.Namespace, Inndata], Iterator[str]],
    formater: tuple[str, ...],
    hjelp: str,
) -> argparse.ArgumentParser:
    """Et verb med argumentene alle har: formatet og filen svaret skal i."""
    leser: argparse.ArgumentParser = verb.add_parser(navn, help=hjelp, description=f"{hjelp[0].upper()}{hjelp[1:]}.")
    leser.set_defaults(verb=utfoer, formater=formater)
    leser.add_argument(
        "--format", choices=formater, help=f"formatet på svaret; utelatt: etter endelsen på --ut, ellers {formater[0]}"
    )
    leser.add_argument("--ut", metavar="FIL", help="skriv svaret i en fil i stedet for til skjermen")
    return leser


def krav_argumenter(leser: argparse.ArgumentParser) -> None:
    """Argumentene til verbene som vurderer krav; de leses med `til_vurdering`."""
    leser.add_argument("sti", metavar="STI", help="JSON-fil, mappe med tabeller eller mappe med JSON-filer")
    leser.add_argument("--per", metavar="DATO", help="dagen kravene vurderes; utelatt: i dag")
    leser.add_argument("--motor", choices=("skalar", "durable"), default="skalar", help="motoren reglene prøves med")
    lesning_argument(leser)


def lesning_argument(leser: argparse.ArgumentParser) -> None:
    """`--lesning`, som leses med `les_lesninger`."""
    hjelp = "velg lesning i et tvilspunkt; kan gjentas"
    leser.add_argument("--lesning", metavar="ID=LESNING", action="append", default=[], help=hjelp)


class _Hjelp(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "bruk: " if prefix is None else prefix)


class Leser(argparse.ArgumentParser):
    """Argumentleser på norsk. Argumenter kan ikke forkortes, så et nytt argument aldri endrer hva et gammelt betyr."""

    def __init__(self, **valg: Any) -> None:
        super().__init__(formatter_class=_Hjelp, allow_abbrev=False, add_help=False, **valg)
        self._positionals.title, self._optionals.title = "argumenter", "valg"
        self.add_argument("-h", "--help", "--hjelp", action="help", help="vis denne hjelpen")

    def error(self, message: str) -> NoReturn:
        """Meld feilen på norsk og avslutt med kode 2."""
        for engelsk, norsk in _ARGUMENTFEIL:
            message = re.sub(engelsk, norsk, message)
        self.exit(2, f"{self.format_usage()}{self.prog}: {synlig(message)}\n")


_ARGUMENTFEIL = (
    (r"the following arguments are required: (.*)", r"det mangler: \1"),
    (r"unrecognized arguments: (.*)", r"ukjente argumenter: \1"),
    (r"argument (.*): expected one argument", r"\1: mangler verdi"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1: \2 – en av \3"),
    (r"argument (.*): not allowed with argument (.*)", r"\1: kan ikke brukes sammen med \2"),
)
