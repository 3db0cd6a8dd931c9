"""`forklar`: svaret for ett krav som tekst, med hjemlene."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..fakta.feil import vis_verdi
from ..forklaring.som_json import til_json
from ..forklaring.tekst import DELER, HELE, forklar
from .argumenter import TEKSTFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, ett_krav, til_vurdering
from .utdata import som_json


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "forklar", _utfoer, TEKSTFORMATER, "forklar svaret for ett krav, med hjemlene")
    krav_argumenter(leser)
    leser.add_argument("--krav", metavar="ID", required=True, help="kravets id")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")
    leser.add_argument(
        "--del",
        dest="deler",
        action="append",
        choices=DELER,
        help="bare denne delen; kan gjentas. Virker ikke på json, som alltid har alt",
    )


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    krav = inn.les(None, ett_krav, innlest.krav, valg) if innlest.krav else None
    inn.kontroller()
    if krav is None:
        avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    vurdering = vurder_ett(krav)
    if valg.format == "json":
        yield som_json(til_json(vurdering), valg)
    else:
        yield forklar(vurdering, valg.maalform, valg.format, tuple(valg.deler or HELE))
