"""Gjennomgangen som tekst, på bokmål og nynorsk: kravene i rekkefølge, hvert med grunnene til plassen sin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ..fakta.verdier import Oere, skriv_oere
from ..kravgjennomgang import Gjennomgangsrad, Tapsgrunn
from ..lag.oppfoelging import Nestesteg
from ..lag.tapt_rente import Rentehinder
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt, som_html, som_markdown, som_tekst
from .oppfoelgingstekst import NAVN
from .spraak import liten

_SKRIVERE = MappingProxyType({"tekst": som_tekst, "markdown": som_markdown, "html": som_html})
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "tittel": ("Gjennomgang", "Gjennomgang"),
        "ingen": ("Ingen krav trenger noe gjort i perioden.", "Ingen krav treng noko gjort i perioden."),
        "foreldes": (
            "{kroner} kroner foreldes i perioden; den første siste dagen er {dag}",
            "{kroner} kroner blir forelda i perioden; den første siste dagen er {dag}",
        ),
        "kan_foreldes": (
            "{kroner} kroner kan bli foreldet; siste dag er ikke avgjort",
            "{kroner} kroner kan bli forelda; siste dag er ikkje avgjord",
        ),
        "ukjent_beloep": (
            "beløpet på en linje som foreldes eller kan bli foreldet, er ikke kjent",
            "beløpet på ei linje som blir forelda eller kan bli forelda, er ikkje kjent",
        ),
        "rente": (
            "inntil {kroner} kroner i rente faller bort med hovedstolen",
            "inntil {kroner} kroner i rente fell bort med hovudstolen",
        ),
        "venting": (
            "{kroner} kroner i rente tapes om det varsles om rente først den siste dagen",
            "{kroner} kroner i rente går tapt om det blir varsla om rente først den siste dagen",
        ),
        "rente_ikke_regnet": (
            "renten som faller bort med hovedstolen, er ikke regnet ut: {hvorfor}",
            "renta som fell bort med hovudstolen, er ikkje rekna ut: {hvorfor}",
        ),
        "venting_ikke_regnet": (
            "renten som tapes ved å vente med varselet, er ikke regnet ut: {hvorfor}",
            "renta som går tapt ved å vente med varselet, er ikkje rekna ut: {hvorfor}",
        ),
        Rentehinder.EGEN_LINJE.value: (
            "den står som egne linjer og er alt regnet med",
            "ho står som eigne linjer og er alt rekna med",
        ),
        Rentehinder.MANGLER_OPPLYSNINGER.value: ("opplysninger om den mangler", "opplysningar om ho manglar"),
        Rentehinder.UTENFOR_DEKNING.value: (
            "satsen eller regelen er ikke kjent",
            "satsen eller regelen er ikkje kjend",
        ),
        Rentehinder.ULIK_SISTE_DAG.value: (
            "hovedstolene den er regnet av, foreldes ikke samme dag",
            "hovudstolane ho er rekna av, blir ikkje forelda same dagen",
        ),
        Rentehinder.IKKE_AVGJORT.value: ("den er ikke avgjort", "ho er ikkje avgjord"),
        Rentehinder.INGEN_DAG.value: ("siste dag er ikke kjent", "siste dag er ikkje kjend"),
        "steg": ("{navn}", "{navn}"),
        "steg_senest": ("{navn} senest {dag}", "{navn} seinast {dag}"),
        "steg_forbi": ("{navn}; siste dag var {dag}", "{navn}; siste dag var {dag}"),
    }
)


def grunner(rad: Gjennomgangsrad, maalform: Maalform) -> tuple[str, ...]:
    """Hvorfor kravet har plassen sin: det som tapes, renten, det som er usikkert, og skrittene."""
    return tuple(_grunner(rad, maalform))


def forklar_gjennomgang(
    rader: Iterable[Gjennomgangsrad],
    maalform: Literal["nb", "nn"] = "nb",
    format: Literal["tekst", "markdown", "html"] = "tekst",
) -> str:
    """Gjennomgangen som tekst: én overskrift for hvert krav, og grunnene under."""
    return _SKRIVERE[format](tuple(_blokkene(tuple(rader), Maalform(maalform))))


def _blokkene(rader: tuple[Gjennomgangsrad, ...], maalform: Maalform) -> Iterator[Blokk]:
    yield Overskrift(1, _sagt("tittel", maalform))
    if not rader:
        yield Avsnitt(_sagt("ingen", maalform))
    for rad in rader:
        tilstand = "" if rad.tilstand is None else f" ({NAVN[rad.tilstand][maalform is Maalform.NN]})"
        yield Overskrift(2, f"{rad.plass}. {rad.krav}{tilstand}")
        yield Liste(tuple(Punkt(f"{grunn[:1].upper()}{grunn[1:]}.") for grunn in grunner(rad, maalform)))


def _grunner(rad: Gjennomgangsrad, maalform: Maalform) -> Iterator[str]:
    sikre = [linje.siste_dag for linje in rad.linjer if linje.grunn is Tapsgrunn.FORELDES and linje.siste_dag]
    if rad.tapes and sikre:
        yield _sagt("foreldes", maalform, kroner=skriv_oere(rad.tapes), dag=dato_tekst(min(sikre)))
    if rad.kan_tapes > rad.tapes:
        yield _sagt("kan_foreldes", maalform, kroner=skriv_oere(Oere(rad.kan_tapes - rad.tapes)))
    if rad.ukjent_beloep:
        yield _sagt("ukjent_beloep", maalform)
    yield from _om_renten(rad, maalform)
    yield from (_steget(steg, maalform) for steg in rad.steg)


def _om_renten(rad: Gjennomgangsrad, maalform: Maalform) -> Iterator[str]:
    if rad.rente.hinder is not None:
        yield _sagt("rente_ikke_regnet", maalform, hvorfor=_sagt(rad.rente.hinder.value, maalform))
    elif rad.rente.med_hovedstolen:
        yield _sagt("rente", maalform, kroner=skriv_oere(rad.rente.med_hovedstolen))
    if rad.rente.hinder_ved_venting is not None:
        yield _sagt("venting_ikke_regnet", maalform, hvorfor=_sagt(rad.rente.hinder_ved_venting.value, maalform))
    elif rad.rente.ved_venting:
        yield _sagt("venting", maalform, kroner=skriv_oere(rad.rente.ved_venting))


def _steget(steg: Nestesteg, maalform: Maalform) -> str:
    navn = liten(NAVN[steg.steg][maalform is Maalform.NN])
    if steg.senest is None:
        return _sagt("steg", maalform, navn=navn)
    return _sagt("steg_forbi" if steg.forbi else "steg_senest", maalform, navn=navn, dag=dato_tekst(steg.senest))


def _sagt(noekkel: str, maalform: Maalform, **verdier: object) -> str:
    return _ORD[noekkel][maalform is Maalform.NN].format(**verdier)
