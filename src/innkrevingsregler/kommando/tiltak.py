"""`tiltak`: hva som kan gjøres for å få kravet betalt."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from ..fakta.feil import vis_verdi
from ..forklaring.tabell import Rad
from ..forklaring.tiltak_json import hjemmel_til_json, tiltak_til_json, utfall_til_json
from ..lag.tiltak import ja_nei_eller_status
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.henvisning import henvisninger_tekst
from ..vurdering import Vurdering
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, ett_krav, til_vurdering
from .utdata import med_framdrift, svar_i_format

TILTAKSKOLONNER = ("krav", "tiltak", "status", "hvorfor", "hjemler", "varsel", "frist", "klage", "maskin")


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "tiltak", _utfoer, RADFORMATER, "vis hva som kan gjøres for å få kravet betalt")
    krav_argumenter(leser)
    leser.add_argument("--krav", metavar="ID", help="bare kravet med denne id-en")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    krav = innlest.krav
    if valg.krav is not None and krav:
        ett = inn.les(None, ett_krav, krav, valg)
        krav = (ett,) if ett is not None else ()
    inn.kontroller()
    if valg.krav is not None and not krav:
        avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    vurderinger = (vurder_ett(ett) for ett in med_framdrift(krav, valg))
    yield from svar_i_format(valg, TILTAKSKOLONNER, vurderinger, _tiltaksrader, _tiltaksdata)


def _tiltaksrader(vurdering: Vurdering) -> Iterator[Rad]:
    """Én rad for hvert tiltak."""
    for svar in vurdering.tiltak:
        frister = (f"{f.slag.value} {f.dag or 'ukjent: ' + ', '.join(f.trenger)}" for f in svar.frister)
        yield (
            *(vurdering.krav.id, svar.tiltak.value, svar.status, _hvorfor(svar.utfall)),
            *(henvisninger_tekst(hjemler_i(svar.utfall)), _med_aapne(svar.varsel), "; ".join(frister)),
            *(_med_aapne(svar.klage), ja_nei_eller_status(svar.automatiserbar) if svar.automatiserbar else ""),
        )


def _hvorfor(utfall: Utfall) -> str:
    """Det som mangler når svaret trenger fakta, ellers grunnene."""
    if isinstance(utfall, Trenger):
        return ", ".join(variabel.noekkel for variabel in utfall.fakta)
    return " ".join(hvorfor_i(utfall))


def _med_aapne(svar: Iterable[tuple[str, Utfall]]) -> str:
    """Kodene; er det åpent om en av dem gjelder, står statusen etter."""
    return "; ".join(
        str(kode) if isinstance(utfall, Avgjort) else f"{kode} ({ja_nei_eller_status(utfall)})" for kode, utfall in svar
    )


def _tiltaksdata(vurdering: Vurdering) -> dict[str, object]:
    return {
        "krav": vurdering.krav.id,
        "per": vurdering.per.isoformat(),
        "hjemmel": hjemmel_til_json(vurdering.hjemmel),
        "tiltak": [tiltak_til_json(svar) for svar in vurdering.tiltak],
        "automatiserbar": utfall_til_json(vurdering.automatiserbar),
    }
