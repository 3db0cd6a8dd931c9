"""`trekkstoerrelse`: det meste som kan trekkes i inntekten per måned, og det skyldneren skal ha igjen."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..fakta.feil import vis_verdi
from ..fakta.husholdning import Husholdning
from ..fakta.verdier import skriv_oere
from ..forklaring.tabell import Rad
from ..forklaring.trekkstoerrelse_json import trekkstoerrelse_til_json
from ..forklaring.trekkstoerrelsetekst import trekkstoerrelsetekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..trekkstoerrelse import Trekkstoerrelse, les_husholdning, trekkets_stoerrelse
from .argumenter import RADFORMATER, Verbene, lesning_argument, nytt_verb
from .inndata import Inndata, avvis, les_dag, les_lesninger
from .utdata import svar_i_format

KOLONNER = ("slag", "felt", "navn", "beloep", "hjemmel", "fordi", "forskrift")


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    hjelp = "regn ut det meste som kan trekkes per måned (dekningsloven § 2-7)"
    leser = nytt_verb(verb, "trekkstoerrelse", _utfoer, ("tekst", *RADFORMATER), hjelp)
    leser.add_argument("sti", metavar="STI", help="JSON-fil med husholdningen")
    leser.add_argument("--dato", metavar="DATO", required=True, help="dagen trekket regnes ut for")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="målformen i teksten; utelatt: nb")
    leser.add_argument("--motor", choices=("skalar", "durable"), default="skalar", help="motoren reglene prøves med")
    lesning_argument(leser)


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    dato = inn.les(None, les_dag, "--dato", valg.dato)
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    husholdning = inn.les(None, les_husholdningsfil, valg.sti)
    inn.kontroller()
    assert dato is not None
    assert husholdning is not None
    svar = trekkets_stoerrelse(husholdning, dato, motor=valg.motor, lesninger=lesninger)
    if valg.format == "tekst":
        yield trekkstoerrelsetekst(svar, Maalform.NN if valg.maalform == "nn" else Maalform.NB) + "\n"
        return
    yield from svar_i_format(valg, KOLONNER, [svar], trekkrader, trekkstoerrelse_til_json)


def les_husholdningsfil(sti: str) -> Husholdning:
    """Husholdningen i en JSON-fil. Reiser UgyldigInndata."""
    try:
        return les_husholdning(Path(sti))
    except OSError as feil:
        avvis("STI", vis_verdi(sti), f"en JSON-fil som kan leses ({feil.strerror})")


def trekkrader(svar: Trekkstoerrelse) -> Iterator[Rad]:
    """Regnestykket, én rad for hver post."""
    for rad in svar.rader:
        yield (
            rad.slag.value,
            rad.sti,
            rad.navn,
            "" if rad.beloep is None else skriv_oere(rad.beloep),
            henvisninger_tekst(rad.hjemler),
            rad.fordi,
            rad.forskrift or "",
        )
