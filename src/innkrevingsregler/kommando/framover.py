"""`vern`, `endringer` og `hva-hvis`: skrittene som verner et krav, det som endrer seg, og hva som ville endret seg."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

import attrs

from ..fakta.feil import UgyldigInndata
from ..fakta.hendelse import Hendelse
from ..fakta.json_inn import finn_fil, les_json_med_feil
from ..fakta.krav import Krav
from ..fakta.lesing import krav_av
from ..forklaring import framover_json as j
from ..forklaring import framovertekst as t
from ..forklaring.tabell import Rad
from ..framover import Endring, Linjevern, Sammenlikning, endringer, hva_hvis, linjevern
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, ett_krav, les_dag, til_vurdering
from .utdata import svar_i_format

T = TypeVar("T")
_FORMATER = ("tekst", *RADFORMATER, "html")
_ETT_AAR_FRAM = 1


def legg_til(verb: Verbene) -> None:
    """Verbene og argumentene deres."""
    _verb(verb, "vern", _vern, "vis skrittene som verner et krav mot foreldelse, og den siste dagen for hvert")
    leser = _verb(verb, "endringer", _endringer, "vis dagene svaret om et krav endrer seg når ingenting mer skjer")
    leser.add_argument("--til", metavar="DATO", help="så langt fram det letes; utelatt: ett år")
    leser = _verb(verb, "hva-hvis", _hva_hvis, "vis foreldelsen av et krav uten og med hendelser som tenkes")
    leser.add_argument("--hendelser", metavar="FIL", required=True, help="JSON-fil med hendelsene som tenkes")


def _verb(
    verb: Verbene, navn: str, utfoer: Callable[[argparse.Namespace, Inndata], Iterator[str]], hjelp: str
) -> argparse.ArgumentParser:
    leser = nytt_verb(verb, navn, utfoer, _FORMATER, hjelp)
    krav_argumenter(leser)
    leser.add_argument("--krav", metavar="ID", required=True, help="kravets id")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="målformen i teksten")
    return leser


@attrs.frozen
class _Oppdrag:
    """Kravet, dagen, og valgene som går rett videre."""

    krav: Krav
    per: date
    valg: Mapping[str, Any]


def _les(valg: argparse.Namespace, inn: Inndata) -> _Oppdrag | None:
    """Det som er spurt om; None når det er feil i inndata, som meldes samlet av `inn`."""
    innlest, vurder_ett = til_vurdering(valg, inn)
    krav = inn.les(None, ett_krav, innlest.krav, valg)
    if krav is None:
        return None
    vurdering = vurder_ett(krav)
    return _Oppdrag(krav, vurdering.per, {"motor": valg.motor, "lesninger": vurdering.lesninger})


def _vern(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    oppdrag = _les(valg, inn)
    inn.kontroller()
    assert oppdrag is not None
    krav, per = oppdrag.krav, oppdrag.per
    linjer = linjevern(krav, per, **oppdrag.valg)

    def rader(svar: tuple[Linjevern, ...]) -> Iterable[Rad]:
        return t.vernrader(krav.id, svar)

    yield from _skriv(
        valg, t.VERNKOLONNER, linjer, t.forklar_vern, rader, lambda svar: j.vern_til_json(krav.id, per, svar)
    )


def _endringer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    oppdrag = _les(valg, inn)
    til = inn.les(None, les_dag, "--til", valg.til)
    inn.kontroller()
    assert oppdrag is not None
    krav, per = oppdrag.krav, oppdrag.per
    if til is not None and til < per:
        avvis("--til", str(til), f"samme dag som --per ({per}) eller senere")
    siste = til or per.replace(year=per.year + _ETT_AAR_FRAM, day=min(per.day, 28))
    funnet = endringer(krav, per, siste, **oppdrag.valg)

    def rader(svar: tuple[Endring, ...]) -> Iterable[Rad]:
        return t.endringsrader(krav.id, svar)

    yield from _skriv(
        valg,
        t.ENDRINGSKOLONNER,
        funnet,
        t.forklar_endringer,
        rader,
        lambda svar: j.endringer_til_json(krav.id, per, svar),
    )


def _hva_hvis(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    oppdrag = _les(valg, inn)
    hendelser = inn.les(None, _les_hendelser, oppdrag.krav, valg.hendelser) if oppdrag else None
    inn.kontroller()
    assert oppdrag is not None
    assert hendelser is not None
    svar = hva_hvis(oppdrag.krav, hendelser, oppdrag.per if valg.per else None, **oppdrag.valg)

    def rader(ett: Sammenlikning) -> Iterable[Rad]:
        return t.hva_hvis_rader(ett)

    yield from _skriv(valg, t.HVA_HVIS_KOLONNER, svar, t.forklar_hva_hvis, rader, j.hva_hvis_til_json)


def _skriv(
    valg: argparse.Namespace,
    kolonner: Rad,
    svar: T,
    forklar: Callable[..., str],
    rader: Callable[[T], Iterable[Rad]],
    data: Callable[[T], Mapping[str, object]],
) -> Iterator[str]:
    """Svaret som tekst, eller i formatene de andre verbene har."""
    if valg.format in ("tekst", "html"):
        yield forklar(svar, valg.maalform, valg.format)
    else:
        yield from svar_i_format(valg, kolonner, (svar,), rader, data)


def _les_hendelser(krav: Krav, sti: str) -> tuple[Hendelse, ...]:
    """Hendelsene i filen, én eller en liste, på formen et krav oppgir dem. Reiser UgyldigInndata."""
    fil = finn_fil(sti)
    data, feil = les_json_med_feil(sti if fil is None else fil)
    navnene: dict[str, Any] = {
        "id": krav.id,
        "linjer": [{"id": linje.id} for linje in krav.linjer],
        "saker": [{"id": sak.id} for sak in krav.saker],
        "trekk": [{"id": trekk.id} for trekk in krav.trekk],
        "hendelser": data if isinstance(data, list) else [data],
    }
    try:
        (lest,) = krav_av(navnene, feil)
    except UgyldigInndata as ugyldig:
        steder = (attrs.evolve(f, sti=f.sti.replace("$.hendelser", "--hendelser $", 1)) for f in ugyldig.feil)
        raise UgyldigInndata(tuple(steder)) from ugyldig
    return lest.hendelser
