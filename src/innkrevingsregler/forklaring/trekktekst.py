"""Fordelingen av et trekkbeløp som tekst: klasse for klasse, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from ..fakta.koder import Regelverk
from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..motregning.svar import Flyttet, Klassesum
from ..regelform.begreper.utleggstrekk import Trekkfortrinn
from ..rettskilder.rettskilde import Maalform
from ..utleggstrekk import Trekkandel, Trekkfordeling
from .fordelingstekst import manglertekst
from .nynorsk import til_nynorsk

_ORD = MappingProxyType(
    {
        Maalform.NB: {
            "topp": "{beloep} kroner av utleggstrekket fordeles {dato}",
            "topp_tidligere": "{beloep} kroner av trekk etter tidligere regelverk fordeles {dato}",
            "avregning": "Avregning dekkes først: {beloep}",
            "tar": "får {tar} av {krevd}",
            "uviss": "får mellom {lavest} og {hoeyest} av {krevd}",
            "uten_del": "har ikke del: {hvorfor}",
            "fortrinn": "beholder tidsprioritet",
            "igjen": "Til overs: {beloep}",
            "til_boet": "Til konkursboet: {beloep}",
            "for_lite": "Under minste utbetaling: {kreditor} {beloep}",
            "trenger": "Mangler og kan flytte penger: {fakta}",
            "tvil": "{punkt} lest som «{lesning}» gir noe annet: {andeler}",
            "ukjent": "ikke sikkert",
            "aapent": "Åpent: {hvorfor}",
            "forutsetter": "Forutsetter at {forutsetning}",
        },
        Maalform.NN: {
            "topp": "{beloep} kroner av utleggstrekket blir fordelt {dato}",
            "topp_tidligere": "{beloep} kroner av trekk etter tidlegare regelverk blir fordelt {dato}",
            "avregning": "Avrekning blir dekt først: {beloep}",
            "tar": "får {tar} av {krevd}",
            "uviss": "får mellom {lavest} og {hoeyest} av {krevd}",
            "uten_del": "har ikkje del: {hvorfor}",
            "fortrinn": "held på tidsprioriteten",
            "igjen": "Til overs: {beloep}",
            "til_boet": "Til konkursbuet: {beloep}",
            "for_lite": "Under minste utbetaling: {kreditor} {beloep}",
            "trenger": "Manglar og kan flytte pengar: {fakta}",
            "tvil": "{punkt} lesen som «{lesning}» gir noko anna: {andeler}",
            "ukjent": "ikkje sikkert",
            "aapent": "Ope: {hvorfor}",
            "forutsetter": "Føreset at {forutsetning}",
        },
    }
)
"""Setningene, på hver målform. Begge har de samme nøklene."""


def trekktekst(fordeling: Trekkfordeling, maalform: Maalform = Maalform.NB) -> str:
    """Fordelingen, klasse for klasse, linjene under, og det åpne til slutt."""
    tekst = "\n".join(_linjene(fordeling, _ORD[maalform]))
    return til_nynorsk(tekst) if maalform is Maalform.NN else tekst


def _linjene(fordeling: Trekkfordeling, ord_: dict[str, str]) -> Iterator[str]:
    topp = "topp" if fordeling.ordning is Regelverk.NYTT else "topp_tidligere"
    yield ord_[topp].format(beloep=_kroner(fordeling.beloep), dato=fordeling.dato)
    if fordeling.avregning:
        yield "  " + ord_["avregning"].format(beloep=_kroner(fordeling.avregning))
    for klasse in fordeling.klasser:
        yield f"  {klasse.klasse.navn}: {_sum(klasse, ord_)}"
        for linje in fordeling.linjer:
            if linje.klasse == klasse.klasse and linje.deltar is not False:
                yield f"    {linje.krav}/{linje.linje}{_plass(linje, ord_)}: {_andel(linje, ord_)}"
    for linje in fordeling.linjer:
        if linje.deltar is False:
            yield f"  {linje.krav}/{linje.linje}: {ord_['uten_del'].format(hvorfor='; '.join(linje.hvorfor))}"
        elif linje.klasse is None:
            yield f"  {linje.krav}/{linje.linje}: {_andel(linje, ord_)}"
    if fordeling.ufordelt is not None:
        yield "  " + ord_["til_boet" if fordeling.til_boet else "igjen"].format(beloep=_kroner(fordeling.ufordelt))
    for lite in fordeling.for_lite:
        yield "  " + ord_["for_lite"].format(kreditor=lite.kreditor or lite.kreditortype, beloep=_kroner(lite.beloep))
    yield from _det_aapne(fordeling, ord_)


def _det_aapne(fordeling: Trekkfordeling, ord_: dict[str, str]) -> Iterator[str]:
    if fordeling.trenger:
        yield ord_["trenger"].format(fakta=manglertekst(fordeling.trenger))
    for alternativ in fordeling.alternativer:
        andeler = ", ".join(_flyttet(f, ord_) for f in alternativ.flyttet)
        yield ord_["tvil"].format(punkt=alternativ.punkt, lesning=alternativ.lesning, andeler=andeler)
    if fordeling.hvorfor and fordeling.status is not Status.TRENGER:
        yield ord_["aapent"].format(hvorfor="; ".join(fordeling.hvorfor))
    for forutsetning in fordeling.forutsetninger:
        yield ord_["forutsetter"].format(forutsetning=forutsetning)


def _sum(klasse: Klassesum, ord_: dict[str, str]) -> str:
    if klasse.dekket is None:
        return ord_["uviss"].format(
            lavest=_kroner(klasse.lavest), hoeyest=_kroner(klasse.hoeyest), krevd=_kroner(klasse.krevd)
        )
    return ord_["tar"].format(tar=_kroner(klasse.dekket), krevd=_kroner(klasse.krevd))


def _andel(linje: Trekkandel, ord_: dict[str, str]) -> str:
    krevd = ord_["ukjent"] if linje.gjenstaar is None else _kroner(linje.gjenstaar)
    if linje.andel is None:
        return ord_["uviss"].format(lavest=_kroner(linje.lavest), hoeyest=_kroner(linje.hoeyest), krevd=krevd)
    return ord_["tar"].format(tar=_kroner(linje.andel), krevd=krevd)


def _plass(linje: Trekkandel, ord_: dict[str, str]) -> str:
    har_fortrinn = linje.fortrinn not in (None, Trekkfortrinn.INGEN)
    deler = [ord_["fortrinn"]] if har_fortrinn else []
    deler += [linje.trinn.navn] if linje.trinn else []
    return f" ({', '.join(deler)})" if deler else ""


def _flyttet(flyttet: Flyttet, ord_: dict[str, str]) -> str:
    andel = ord_["ukjent"] if flyttet.andel is None else _kroner(flyttet.andel)
    return f"{flyttet.krav}/{flyttet.linje} {andel}"


def _kroner(oere: Oere) -> str:
    return f"{oere // 100},{oere % 100:02d}"
