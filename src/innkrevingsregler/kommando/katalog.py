"""`katalog`: kravtypene, og det katalogen vet om dem."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Iterator, Mapping
from datetime import date

from ..fakta.feil import vis_verdi
from ..forklaring.katalogkort import katalogkort, kort_som_tabell, kort_som_tekst
from ..forklaring.tabell import Rad, som_markdown
from ..rettskilder.katalog import Katalograd, finn, katalog
from ..rettskilder.katalog.som_json import til_json
from .argumenter import RADFORMATER, Verbene, nytt_verb
from .inndata import Inndata, avvis, forslag, les_dag
from .utdata import bredde, svar_i_format

KATALOGKOLONNER = (
    *("kode", "navn", "kategori", "listepunkt", "fra", "til", "kreditor", "rettslig_art", "tvangsgrunnlag"),
    *("trekk_tidligere", "trekk_nytt", "motregning", "rente", "foreldelse", "ettergivelse"),
)
KATALOG_PAA_SKJERM = (
    *("kode", "navn", "tvangsgrunnlag", "trekk_nytt", "motregning"),
    *("rente", "foreldelse", "ettergivelse"),
)


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "katalog", _utfoer, RADFORMATER, "vis kravtypene, og det katalogen vet om dem")
    leser.add_argument("--kode", metavar="K", help="kortet for kravtypen med denne koden")
    leser.add_argument("--per", metavar="DATO", help="slik katalogen er en dag; utelatt: det nyeste")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    per = inn.les(None, les_dag, "--per", valg.per)
    rader = inn.les((), _katalograder, valg.kode, per)
    inn.kontroller()
    if valg.kode is not None and valg.format == "tabell":
        yield from (kort_som_tekst(katalogkort(rad, per), bredde(valg)) for rad in rader)
    elif valg.kode is not None and valg.format == "markdown":
        yield from (linje for rad in rader for linje in som_markdown(kort_som_tabell(katalogkort(rad, per))))
    else:
        kolonner = KATALOG_PAA_SKJERM if valg.format == "tabell" else KATALOGKOLONNER
        data = functools.partial(til_json, per=per)
        yield from svar_i_format(valg, kolonner, rader, lambda r: [_celler(_katalograd(r, per), kolonner)], data)


def _katalograder(kode: str | None, per: date | None) -> tuple[Katalograd, ...]:
    if kode is None:
        return katalog(per)
    rad = finn(kode, per)
    if rad is None:
        avvis("--kode", vis_verdi(kode), "en kode i katalogen" + forslag(kode, [r.kode for r in katalog()]))
    return (rad,)


def _celler(rad: Mapping[str, str], kolonner: Rad) -> Rad:
    return tuple(rad[kolonne] for kolonne in kolonner)


def _katalograd(rad: Katalograd, per: date | None) -> dict[str, str]:
    """Cellene for kravtypen. Klassene er bokstavene kravet kan ha den dagen, eller etter de nyeste reglene."""
    data = til_json(rad, per)
    punkt = data["listepunkt"] or {}
    klasser = {p["formaal"].lower(): "/".join(p["mulige"]) for p in data["prioritet"]}
    return {
        "kode": rad.kode,
        "navn": rad.navn,
        "kategori": rad.kategori.value,
        "listepunkt": punkt.get("hjemmel", ""),
        "fra": punkt.get("fra", ""),
        "til": punkt.get("til") or "",
        "kreditor": rad.kreditor or "",
        "rettslig_art": rad.rettslig_art or "",
        "tvangsgrunnlag": data["tvangsgrunnlag"]["status"],
        **{formaal: klasser.get(formaal, "") for formaal in ("trekk_tidligere", "trekk_nytt", "motregning")},
        "rente": data["rente"]["status"],
        "foreldelse": data["foreldelse"]["status"],
        "ettergivelse": data["ettergivelse"]["sperret"],
    }
