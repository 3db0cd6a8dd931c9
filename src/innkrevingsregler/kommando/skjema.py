"""`skjema`: JSON-skjemaet for et krav eller et svar."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..fakta.skjema import skjema_krav
from ..forklaring.som_json import skjema_vurdering
from .argumenter import Verbene, nytt_verb
from .inndata import Inndata
from .utdata import som_json


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "skjema", _utfoer, ("json",), "skriv JSON-skjemaet")
    leser.add_argument("hva", choices=("krav", "vurdering"), help="det skjemaet gjelder")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    inn.kontroller()
    yield som_json({"krav": skjema_krav, "vurdering": skjema_vurdering}[valg.hva](), valg)
