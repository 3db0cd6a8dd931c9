"""`rentegodtgjoerelse`: renten som ytes av et tilgodebeløp av skatt eller avgift."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..fakta.tilgode_lesing import les_tilgode
from ..forklaring.rentegodtgjoerelse_json import rentegodtgjoerelse_til_json
from ..forklaring.rentegodtgjoerelsetekst import forklar_rentegodtgjoerelse
from ..vurdering import rentegodtgjoerelse
from .argumenter import TEKSTFORMATER, Verbene, lesning_argument, nytt_verb
from .inndata import Inndata, les_lesninger
from .utdata import som_json


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    hjelp = "regn renten som ytes av et tilgodebeløp av skatt eller avgift"
    leser = nytt_verb(verb, "rentegodtgjoerelse", _utfoer, TEKSTFORMATER, hjelp)
    leser.add_argument("sti", metavar="STI", help="JSON-fil med ett tilgodebeløp")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")
    lesning_argument(leser)


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    tilgode = inn.les(None, les_tilgode, Path(valg.sti))
    inn.kontroller()
    assert tilgode is not None
    svar = rentegodtgjoerelse(tilgode, lesninger=lesninger)
    if valg.format == "json":
        yield som_json(rentegodtgjoerelse_til_json(svar), valg)
    else:
        yield forklar_rentegodtgjoerelse(svar, valg.maalform, valg.format)
