"""`trekk`: hvem et innbetalt utleggstrekk dekker."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import attrs

from ..fakta.feil import vis_verdi
from ..fakta.koder import Regelverk
from ..fakta.verdier import Oere, skriv_oere
from ..forklaring.tabell import Rad
from ..forklaring.trekk_json import trekkfordeling_til_json
from ..forklaring.trekktekst import trekktekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..utleggstrekk import Trekkfordeling, fordel_trekk
from .argumenter import RADFORMATER, Verbene, lesning_argument, nytt_verb
from .inndata import Inndata, Innlest, avvis, les_beloep, les_dag, les_lesninger, les_sti
from .motregn import mot_en_skyldner
from .trekkbeloep import trekkbeloepet
from .trekkstoerrelse import les_husholdningsfil
from .utdata import svar_i_format

TREKKOLONNER = ("krav", "linje", "trekk", "klasse", "trinn", "gjenstaar", "andel", "lavest", "hoeyest", "hjemler")


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "trekk", _utfoer, RADFORMATER, "fordel et trekkbeløp mellom kravene mot én skyldner")
    leser.add_argument("sti", metavar="STI", help="JSON-fil, mappe med tabeller eller mappe med JSON-filer")
    leser.add_argument(
        "--beloep",
        metavar="BELOEP",
        help="det som er trukket, i kroner, som 5000.00; utelatt: det trekket er på i måneden",
    )
    leser.add_argument("--dato", metavar="DATO", required=True, help="dagen det fordeles")
    leser.add_argument(
        "--ordning",
        choices=[r.value for r in Regelverk],
        default=Regelverk.NYTT.value,
        help="om det er ett trekk etter nytt regelverk som fordeles, eller trekk etter tidligere (ellers: nytt)",
    )
    leser.add_argument(
        "--minst", metavar="BELOEP", default="0.00", help="den minste summen som utbetales til en kreditor"
    )
    leser.add_argument(
        "--forhoeyelse", metavar="BELOEP", default="0.00", help="det av beløpet som er en forhøyelse under konkurs"
    )
    leser.add_argument(
        "--avregning", metavar="BELOEP", default="0.00", help="avregningen som dekkes av trekket, foran kravene i det"
    )
    leser.add_argument(
        "--trekkgrunnlag", metavar="BELOEP", help="inntekten det trekkes i, når trekket er satt i prosent av den"
    )
    hjelp = "JSON-fil med husholdningen (skjema husholdning), som trekkets størrelse regnes ut av"
    leser.add_argument("--husholdning", metavar="FIL", help=hjelp)
    leser.add_argument("--skyldner", metavar="ID", help="bare kravene mot denne skyldneren")
    lesning_argument(leser)


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    beloep = inn.les(None, les_beloep, "--beloep", valg.beloep) if valg.beloep is not None else None
    grunnlag = inn.les(None, les_beloep, "--trekkgrunnlag", valg.trekkgrunnlag) if valg.trekkgrunnlag else None
    husholdning = inn.les(None, les_husholdningsfil, valg.husholdning) if valg.husholdning is not None else None
    minst = inn.les(None, les_beloep, "--minst", valg.minst)
    forhoeyelse = inn.les(None, les_beloep, "--forhoeyelse", valg.forhoeyelse)
    avregning = inn.les(None, les_beloep, "--avregning", valg.avregning)
    dato = inn.les(None, les_dag, "--dato", valg.dato)
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    innlest = inn.les(Innlest(), les_sti, valg.sti)
    inn.kontroller()
    if valg.beloep is not None and valg.husholdning is not None:
        avvis("--husholdning", vis_verdi(valg.husholdning), "utelatt når --beloep er oppgitt")
    assert avregning is not None
    assert forhoeyelse is not None
    assert minst is not None
    assert dato is not None
    krav = mot_en_skyldner(innlest.krav, valg.skyldner, med=lambda k: any(t.opphoert is None for t in k.trekk))
    ordning = Regelverk(valg.ordning)
    if avregning and ordning is Regelverk.TIDLIGERE:
        avvis("--avregning", vis_verdi(valg.avregning), "utelatt; bare trekk etter nytt regelverk dekker en avregning")
    forutsetninger: tuple[str, ...] = ()
    if beloep is None:
        hentet = trekkbeloepet(
            krav, dato, ordning=ordning, lesninger=lesninger, husholdning=husholdning, trekkgrunnlag=grunnlag
        )
        beloep, forutsetninger = hentet.beloep, (hentet.forutsetning,)
    if forhoeyelse > beloep:
        avvis("--forhoeyelse", vis_verdi(valg.forhoeyelse), f"høyst beløpet som fordeles ({skriv_oere(beloep)})")
    fordelt = fordel_trekk(
        beloep,
        krav,
        dato,
        ordning=ordning,
        minste_utbetaling=minst,
        forhoeyelse=forhoeyelse,
        avregning=avregning,
        lesninger=lesninger,
    )
    svar = attrs.evolve(fordelt, forutsetninger=(*forutsetninger, *fordelt.forutsetninger))
    yield from svar_i_format(valg, TREKKOLONNER, [svar], trekkrader, trekkfordeling_til_json)
    if valg.format == "tabell":
        yield f"\n{trekktekst(svar)}\n"


def trekkrader(svar: Trekkfordeling) -> Iterator[Rad]:
    """Én rad for hver linje, i den rekkefølgen de dekkes."""
    for linje in svar.linjer:
        yield (
            linje.krav,
            linje.linje,
            linje.trekk or "",
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
