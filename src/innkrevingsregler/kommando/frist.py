"""`frist`: når en frist ender, og hvorfor."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from datetime import date

from ..frister import Frist, Fristregel, frist
from ..rettskilder.henvisning import henvisninger_tekst
from .argumenter import RADFORMATER, Verbene, nytt_verb
from .inndata import Inndata, avvis, les_dag, les_heltall
from .utdata import som_json, svar_i_format


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "frist", _utfoer, RADFORMATER, "regn ut en frist")
    leser.add_argument("--fra", metavar="DATO", required=True, help="dagen fristen regnes fra")
    for enhet in ("aar", "maaneder", "uker", "dager"):
        leser.add_argument(f"--{enhet}", metavar="N", help=f"antall {enhet.replace('aa', 'å')}")
    regler = [regel.value for regel in Fristregel]
    leser.add_argument("--regel", choices=regler, default=regler[0], help="loven det regnes etter")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    fra = inn.les(None, les_dag, "--fra", valg.fra)
    enheter = ("aar", "maaneder", "uker", "dager")
    lengde = {enhet: inn.les(0, les_heltall, f"--{enhet}", getattr(valg, enhet)) for enhet in enheter}
    inn.kontroller()
    assert fra is not None
    svar = _regn_frist(fra, lengde, Fristregel(valg.regel))
    data: dict[str, object] = {
        "fra": str(svar.fra),
        "siste_dag": str(svar.siste_dag),
        "uten_flytting": str(svar.uten_flytting),
        "flyttet_fordi": svar.flyttet_fordi,
        "manglende_dag": svar.manglende_dag,
        "regel": svar.regel.value,
        "hjemler": [str(hjemmel) for hjemmel in svar.hjemler],
    }
    if valg.format == "json":
        yield som_json(data, valg)
        return
    kolonner = ("fra", "siste_dag", "uten_flytting", "flyttet_fordi", "regel", "hjemler")
    rad = (*(str(data[k] or "") for k in kolonner[:-1]), henvisninger_tekst(svar.hjemler))
    yield from svar_i_format(valg, kolonner, [svar], lambda _: [rad], lambda _: data)


def _regn_frist(fra: date, lengde: Mapping[str, int], regel: Fristregel) -> Frist:
    try:
        return frist(fra, **lengde, regel=regel)
    except ValueError as ugyldig:
        gitt = " ".join(f"--{enhet} {antall}" for enhet, antall in lengde.items() if antall)
        avvis("frist", f"--fra {fra} {gitt}".strip(), str(ugyldig))
