"""`rente`: renten av et krav, rad for rad."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ..fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi
from ..fakta.verdier import Oere, skriv_oere
from ..forklaring.tabell import Rad
from ..renter import (
    Betaling,
    Dekningsorden,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    UtenforSerie,
    beregn,
    til_json,
    trekkbetaling,
)
from .argumenter import RADFORMATER, Verbene, lesning_argument, nytt_verb
from .inndata import Inndata, avvis, les_beloep, les_dag, les_dag_og_verdi, les_lesninger, les_sats
from .utdata import meld, som_json, svar_i_format

RENTEKOLONNER = ("fra", "til", "dager", "sats", "grunnlag", "rente", "prognose", "hjemmel")


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "rente", _utfoer, RADFORMATER, "regn ut renten av et krav, rad for rad")
    leser.add_argument("--beloep", metavar="B", required=True, help="hovedstolen i kroner, for eksempel 10000.00")
    leser.add_argument("--fra", metavar="DATO", required=True, help="første dag renten løper")
    leser.add_argument("--til", metavar="DATO", required=True, help="dagen renten regnes fram til")
    betaling = "en betaling og dagen den er gjort; kan gjentas"
    leser.add_argument("--betaling", metavar="DATO:B", action="append", default=[], help=betaling)
    trekk = "et utleggstrekk, som regnes fra den første i måneden; kan gjentas"
    leser.add_argument("--trekk", metavar="DATO:B", action="append", default=[], help=trekk)
    ordener = [orden.value for orden in Dekningsorden]
    leser.add_argument("--orden", choices=ordener, help="hva betalingene dekker først; må oppgis når det er noen")
    grunnlag = [hjemmel.value for hjemmel in Rentehjemmel]
    standard = Rentehjemmel.FORSINKELSESRENTELOVEN.value
    hjelp = f"bestemmelsen renten følger; utelatt: {standard}"
    leser.add_argument("--grunnlag", choices=grunnlag, default=standard, help=hjelp)
    sats = "en sats for dager etter den siste som er fastsatt; svaret merkes som prognose; kan gjentas"
    leser.add_argument("--sats", metavar="DATO:PROSENT", action="append", default=[], help=sats)
    lesning_argument(leser)


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    beloep = inn.les(None, les_beloep, "--beloep", valg.beloep)
    fra, til = inn.les(None, les_dag, "--fra", valg.fra), inn.les(None, les_dag, "--til", valg.til)
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    betalinger = [inn.les(None, _betaling, tekst) for tekst in valg.betaling]
    betalinger += [inn.les(None, _trekkbetaling, tekst, lesninger) for tekst in valg.trekk]
    prognose = [inn.les(None, les_sats, tekst) for tekst in valg.sats]
    inn.kontroller()
    assert beloep is not None
    assert fra is not None
    assert til is not None
    svar = _regn_rente(
        beloep,
        fra,
        til,
        hjemmel=Rentehjemmel(valg.grunnlag),
        betalinger=[betaling for betaling in betalinger if betaling],
        orden=Dekningsorden(valg.orden) if valg.orden else None,
        prognose=dict(filter(None, prognose)),
        lesninger=lesninger,
    )
    if valg.format == "json":
        yield som_json(til_json(svar), valg)
        return
    yield from svar_i_format(valg, RENTEKOLONNER, [svar], _renterader, til_json)
    oppsummert = f"Rente {skriv_oere(svar.sum)}; står igjen {skriv_oere(svar.saldo.sum)}"
    oppsummert += f"; betalt for mye {skriv_oere(svar.til_overs)}." if svar.til_overs else "."
    if valg.format == "tabell":
        yield f"\n{oppsummert}\n"
    else:
        meld(oppsummert)


def _regn_rente(beloep: Oere, fra: date, til: date, **valg: Any) -> Renteberegning:
    try:
        svar = beregn(beloep, fra, til, **valg)
    except Rentefeil as ugyldig:
        raise UgyldigInndata(tuple(Inndatafeil("rente", f"--fra {fra} --til {til}", f) for f in ugyldig.feil)) from None
    if isinstance(svar, UtenforSerie):
        avvis("rente", f"--fra {fra} --til {til}", f"{svar.hvorfor}; en sats kan oppgis med --sats", "2027-01-01:12.25")
    return svar


def _renterader(svar: Renteberegning) -> Iterator[Rad]:
    for rad in til_json(svar)["rader"]:
        yield tuple(
            {True: "ja", False: ""}.get(rad[k], rad[k]) if k == "prognose" else str(rad[k]) for k in RENTEKOLONNER
        )


def _betaling(tekst: str) -> Betaling:
    dag, beloep = les_dag_og_verdi("--betaling", tekst)
    return Betaling(dato=dag, beloep=les_beloep("--betaling", beloep))


def _trekkbetaling(tekst: str, lesninger: Mapping[str, str]) -> Betaling:
    dag, beloep = les_dag_og_verdi("--trekk", tekst)
    oere = les_beloep("--trekk", beloep)
    try:
        return trekkbetaling(dag, oere, lesninger=lesninger)
    except ValueError as for_tidlig:
        avvis("--trekk", vis_verdi(tekst), str(for_tidlig))
