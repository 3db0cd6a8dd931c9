"""`regler`: reglene, eller hva som er dekket."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from ..dekningsregister import Dekningslinje, dekning
from ..fakta.feil import vis_verdi
from ..forklaring.regeltekst import svar_tekst, vilkaar_tekst
from ..forklaring.tabell import Rad
from ..regelform.regel import Regel
from ..regler import ALLE_REGLER
from ..rettskilder.henvisning import henvisninger_tekst
from .argumenter import RADFORMATER, Verbene, nytt_verb
from .inndata import Inndata, avvis, forslag
from .utdata import svar_i_format


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "regler", _utfoer, RADFORMATER, "vis reglene, eller hva som er dekket")
    ett_av = leser.add_mutually_exclusive_group()
    ett_av.add_argument("--dekning", action="store_true", help="vis dekningsregisteret, bestemmelse for bestemmelse")
    ett_av.add_argument("--om", metavar="BEGREP", help="bare reglene om et begrep eller et rettsområde")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    if valg.dekning:
        inn.kontroller()
        kolonner = ("bestemmelse", "status", "regler", "hvorfor", "tvil")
        yield from svar_i_format(valg, kolonner, dekning(), lambda d: [_dekningsrad(d)], _dekningsdata)
        return
    regler = inn.les((), _regler_om, valg.om)
    inn.kontroller()
    regelkolonner = ("id", "om", "svar", "hjemmel", "gjelder", "fordi")
    yield from svar_i_format(valg, regelkolonner, regler, lambda r: [_regelrad(r)], _regeldata)


def _regler_om(om: str | None) -> tuple[Regel, ...]:
    """Reglene om et begrep, et spørsmål eller et rettsområde; alle når ingenting er valgt."""
    if om is None:
        return ALLE_REGLER
    funnet = tuple(r for r in ALLE_REGLER if r.om.begrep.navn == om or f"{r.om}.".startswith(f"{om}."))
    if not funnet:
        navn = list(dict.fromkeys(r.om.begrep.navn for r in ALLE_REGLER))
        avvis("--om", vis_verdi(om), f"et av begrepene {', '.join(navn)}{forslag(om, navn)}")
    return funnet


def _regelrad(regel: Regel) -> Rad:
    gjelder = str(regel.gjelder) if regel.gjelder.fra or regel.gjelder.til else ""
    return (
        *(regel.id, regel.om.noekkel, svar_tekst(regel.da)),
        *(henvisninger_tekst(regel.hjemmel), gjelder, regel.fordi),
    )


def _regeldata(regel: Regel) -> dict[str, object]:
    return {
        "id": regel.id,
        "om": regel.om.noekkel,
        "vilkaar": vilkaar_tekst(regel.naar),
        "svar": svar_tekst(regel.da),
        "hjemler": [str(hjemmel) for hjemmel in regel.hjemmel],
        "unntak_fra": list(regel.unntak_fra),
        "gjelder": {
            "fra": regel.gjelder.fra and regel.gjelder.fra.isoformat(),
            "til": regel.gjelder.til and regel.gjelder.til.isoformat(),
        },
        "fordi": regel.fordi,
    }


def _dekningsrad(linje: Dekningslinje) -> Rad:
    status = "IKKE_ENNAA" if linje.ikke_ennaa else linje.status.value
    regler = ", ".join((*linje.regler, *linje.regnestykker))
    return str(linje.bestemmelse), status, regler, linje.hvorfor, ", ".join(linje.tvil)


def _dekningsdata(linje: Dekningslinje) -> dict[str, object]:
    return {
        "bestemmelse": str(linje.bestemmelse),
        "status": linje.status.value,
        "ikke_ennaa": linje.ikke_ennaa,
        "regler": list(linje.regler),
        "regnestykker": list(linje.regnestykker),
        "hvorfor": linje.hvorfor,
        "tvil": list(linje.tvil),
        "omraade": linje.omraade and linje.omraade.value,
    }
