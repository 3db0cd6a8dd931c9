"""`skjema`: JSON-skjemaet for et krav, en husholdning, et tilgodebeløp eller et svar."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..fakta.husholdning_lesing import skjema_husholdning
from ..fakta.skjema import skjema_krav
from ..fakta.tilgode_lesing import skjema_tilgode
from ..forklaring.gjennomgang_json import skjema_gjennomgang
from ..forklaring.rentegodtgjoerelse_json import skjema_rentegodtgjoerelse
from ..forklaring.som_json import skjema_vurdering
from ..forklaring.trekkstoerrelse_json import trekkstoerrelse_skjema
from .argumenter import Verbene, nytt_verb
from .inndata import Inndata
from .utdata import som_json

_SKJEMAENE = {
    "krav": skjema_krav,
    "vurdering": skjema_vurdering,
    "gjennomgang": skjema_gjennomgang,
    "husholdning": skjema_husholdning,
    "trekkstoerrelse": trekkstoerrelse_skjema,
    "tilgode": skjema_tilgode,
    "rentegodtgjoerelse": skjema_rentegodtgjoerelse,
}


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "skjema", _utfoer, ("json",), "skriv JSON-skjemaet")
    leser.add_argument("hva", choices=tuple(_SKJEMAENE), help="det skjemaet gjelder")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    inn.kontroller()
    yield som_json(_SKJEMAENE[valg.hva](), valg)
