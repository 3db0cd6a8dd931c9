"""`rentekontroll`: renten av ett krav i ettertid – grunnlaget, varselet og kontoutskriften."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..fakta.feil import vis_verdi
from ..forklaring.rentekontrolltekst import forklar_rentekontroll
from ..forklaring.renteplan_json import rentekontroll_til_json
from ..vurdering import rentekontroll
from .argumenter import TEKSTFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, ett_krav, til_vurdering
from .utdata import som_json


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    hjelp = "kontroller renten av ett krav i ettertid, med kontoutskrift"
    leser = nytt_verb(verb, "rentekontroll", _utfoer, TEKSTFORMATER, hjelp)
    krav_argumenter(leser)
    leser.add_argument("--krav", metavar="ID", required=True, help="kravets id")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    krav = inn.les(None, ett_krav, innlest.krav, valg) if innlest.krav else None
    inn.kontroller()
    if krav is None:
        avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    vurdering = vurder_ett(krav)
    kontroll = rentekontroll(krav, vurdering.per, motor=valg.motor, lesninger=vurdering.lesninger)
    if valg.format == "json":
        yield som_json(rentekontroll_til_json(kontroll), valg)
    else:
        yield forklar_rentekontroll(kontroll, valg.maalform, valg.format)
