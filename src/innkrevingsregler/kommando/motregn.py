"""`motregn`: hvem et tilgodebeløp dekker når det motregnes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from ..fakta.feil import vis_verdi
from ..fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from ..fakta.krav import Krav
from ..fakta.verdier import Oere, skriv_oere
from ..forklaring.fordeling_json import fordeling_til_json
from ..forklaring.fordelingstekst import fosstekst
from ..forklaring.tabell import Rad
from ..motregning import Fordeling, fordel
from ..rettskilder.henvisning import henvisninger_tekst
from .argumenter import RADFORMATER, Verbene, lesning_argument, nytt_verb
from .inndata import Inndata, Innlest, avvis, les_beloep, les_dag, les_lesninger, les_sti
from .utdata import svar_i_format

FORDELINGSKOLONNER = ("krav", "linje", "klasse", "trinn", "gjenstaar", "andel", "lavest", "hoeyest", "hjemler")
FLEST_NEVNT = 5
"""Så mange skyldnere nevner feilen når ingen er valgt."""


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "motregn", _utfoer, RADFORMATER, "fordel et tilgodebeløp mellom kravene mot én skyldner")
    leser.add_argument("sti", metavar="STI", help="JSON-fil, mappe med tabeller eller mappe med JSON-filer")
    leser.add_argument("--tilgode", metavar="BELOEP", required=True, help="tilgodebeløpet i kroner, som 5000.00")
    leser.add_argument("--dato", metavar="DATO", required=True, help="dagen motregningen besluttes")
    leser.add_argument("--grunnlag", choices=[g.value for g in Tilgodegrunnlag], help="hva tilgodebeløpet gjelder")
    hjelp = "hvem myndigheten tidligere lå til; må oppgis for motregning besluttet før 2027"
    leser.add_argument("--myndighet", choices=[m.value for m in TidligereMyndighet], help=hjelp)
    leser.add_argument("--skyldner", metavar="ID", help="bare kravene mot denne skyldneren")
    lesning_argument(leser)


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    beloep = inn.les(None, les_beloep, "--tilgode", valg.tilgode)
    dato = inn.les(None, les_dag, "--dato", valg.dato)
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    innlest = inn.les(Innlest(), les_sti, valg.sti)
    inn.kontroller()
    assert beloep is not None
    assert dato is not None
    svar = fordel(
        beloep,
        mot_en_skyldner(innlest.krav, valg.skyldner),
        dato,
        grunnlag=Tilgodegrunnlag(valg.grunnlag) if valg.grunnlag else None,
        tidligere_myndighet=TidligereMyndighet(valg.myndighet) if valg.myndighet else None,
        lesninger=lesninger,
    )
    yield from svar_i_format(valg, FORDELINGSKOLONNER, [svar], fordelingsrader, fordeling_til_json)
    if valg.format == "tabell":
        yield f"\n{fosstekst(svar)}\n"


def mot_en_skyldner(
    krav: tuple[Krav, ...], skyldner: str | None, *, med: Callable[[Krav], bool] = lambda _: True
) -> tuple[Krav, ...]:
    """Kravene mot skyldneren. Reiser UgyldigInndata når de er mot flere og ingen er valgt.

    Feilen nevner de første skyldnerne som har krav det gir mening å velge: dem `med` gir ja for.
    """
    skyldnere = {k.skyldner.id for k in krav if k.skyldner}
    if skyldner is None:
        if len(skyldnere) > 1:
            aktuelle = sorted({k.skyldner.id for k in krav if k.skyldner and med(k)})
            flere = f", … – {len(aktuelle)} i alt" if len(aktuelle) > FLEST_NEVNT else ""
            nevnt = ", ".join(aktuelle[:FLEST_NEVNT]) or "ingen av dem har slike krav"
            avvis("--skyldner", "utelatt", f"id-en til én av skyldnerne i inndata ({nevnt}{flere})")
        return krav
    valgte = tuple(k for k in krav if k.skyldner and k.skyldner.id == skyldner)
    if not valgte:
        avvis("--skyldner", vis_verdi(skyldner), "id-en til en skyldner i inndata")
    return valgte


def fordelingsrader(svar: Fordeling) -> Iterator[Rad]:
    """Én rad for hver linje, i den rekkefølgen de dekkes."""
    for linje in svar.linjer:
        yield (
            linje.krav,
            linje.linje,
            "har ikke del" if linje.deltar is False else linje.klasse.navn if linje.klasse else "",
            linje.trinn.navn if linje.trinn else "",
            _kroner(linje.gjenstaar),
            _kroner(linje.andel),
            _kroner(linje.lavest),
            _kroner(linje.hoeyest),
            henvisninger_tekst(linje.hjemler),
        )


def _kroner(oere: Oere | None) -> str:
    return "" if oere is None else skriv_oere(oere)
