"""Fordelingen ved motregning som tekst: en foss et menneske kan lese, klasse for klasse, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..motregning import Flyttet, Fordeling, Klassesum, Linjeandel
from ..rettskilder.rettskilde import Maalform

_ORD = MappingProxyType(
    {
        Maalform.NB: {
            "topp": "{beloep} kroner fordeles {dato}",
            "tar": "får {tar} av {krevd}",
            "uviss": "får mellom {lavest} og {hoeyest} av {krevd}",
            "uten_del": "har ikke del",
            "igjen": "Til overs: {beloep}",
            "trenger": "Mangler og kan flytte penger: {fakta}",
            "tvil": "{punkt} lest som «{lesning}» gir noe annet: {andeler}",
            "skjoenn": "Skjønn – {beskrivelse}: {valg} gir {andeler}",
            "ja": "ja",
            "nei": "nei",
            "ukjent": "ikke sikkert",
            "aapent": "Åpent: {hvorfor}",
        },
        Maalform.NN: {
            "topp": "{beloep} kroner blir fordelt {dato}",
            "tar": "får {tar} av {krevd}",
            "uviss": "får mellom {lavest} og {hoeyest} av {krevd}",
            "uten_del": "har ikkje del",
            "igjen": "Til overs: {beloep}",
            "trenger": "Manglar og kan flytte pengar: {fakta}",
            "tvil": "{punkt} lesen som «{lesning}» gir noko anna: {andeler}",
            "skjoenn": "Skjøn – {beskrivelse}: {valg} gir {andeler}",
            "ja": "ja",
            "nei": "nei",
            "ukjent": "ikkje sikkert",
            "aapent": "Ope: {hvorfor}",
        },
    }
)
"""Setningene, på hver målform. Begge har de samme nøklene."""


def fosstekst(fordeling: Fordeling, maalform: Maalform = Maalform.NB) -> str:
    """Fordelingen som en foss: klassene i rekkefølge, linjene under, og det åpne til slutt."""
    return "\n".join(_linjene(fordeling, _ORD[maalform]))


def _linjene(fordeling: Fordeling, ord_: dict[str, str]) -> Iterator[str]:
    yield ord_["topp"].format(beloep=_kroner(fordeling.beloep), dato=fordeling.dato)
    for klasse in fordeling.klasser:
        yield f"  {klasse.klasse.navn}: {_sum(klasse, ord_)}"
        for linje in fordeling.linjer:
            if linje.klasse == klasse.klasse and linje.deltar:
                yield f"    {linje.krav}/{linje.linje}{_trinn(linje)}: {_andel(linje, ord_)}"
    for linje in fordeling.linjer:
        if linje.deltar is False:
            yield f"  {linje.krav}/{linje.linje}: {ord_['uten_del']}"
        elif linje.klasse is None:
            yield f"  {linje.krav}/{linje.linje}: {_andel(linje, ord_)}"
    if fordeling.ufordelt is not None:
        yield "  " + ord_["igjen"].format(beloep=_kroner(fordeling.ufordelt))
    yield from _det_aapne(fordeling, ord_)


def _det_aapne(fordeling: Fordeling, ord_: dict[str, str]) -> Iterator[str]:
    if fordeling.trenger:
        fakta = ", ".join("/".join(filter(None, (m.krav, m.linje, m.faktum.noekkel))) for m in fordeling.trenger)
        yield ord_["trenger"].format(fakta=fakta)
    for alternativ in fordeling.alternativer:
        andeler = _andeler(alternativ.flyttet, ord_)
        yield ord_["tvil"].format(punkt=alternativ.punkt, lesning=alternativ.lesning, andeler=andeler)
    for skjoenn in fordeling.skjoenn:
        valg = ord_["ja" if skjoenn.valg else "nei"]
        andeler = _andeler(skjoenn.andeler, ord_)
        yield ord_["skjoenn"].format(beskrivelse=skjoenn.skjoenn.beskrivelse, valg=valg, andeler=andeler)
    if fordeling.hvorfor and fordeling.status is not Status.TRENGER:
        yield ord_["aapent"].format(hvorfor="; ".join(fordeling.hvorfor))


def _sum(klasse: Klassesum, ord_: dict[str, str]) -> str:
    if klasse.dekket is None:
        return ord_["uviss"].format(
            lavest=_kroner(klasse.lavest), hoeyest=_kroner(klasse.hoeyest), krevd=_kroner(klasse.krevd)
        )
    return ord_["tar"].format(tar=_kroner(klasse.dekket), krevd=_kroner(klasse.krevd))


def _andel(linje: Linjeandel, ord_: dict[str, str]) -> str:
    krevd = ord_["ukjent"] if linje.gjenstaar is None else _kroner(linje.gjenstaar)
    if linje.andel is None:
        return ord_["uviss"].format(lavest=_kroner(linje.lavest), hoeyest=_kroner(linje.hoeyest), krevd=krevd)
    return ord_["tar"].format(tar=_kroner(linje.andel), krevd=krevd)


def _trinn(linje: Linjeandel) -> str:
    return f" ({linje.trinn.navn})" if linje.trinn else ""


def _andeler(andeler: tuple[Flyttet, ...], ord_: dict[str, str]) -> str:
    deler = (f"{a.krav}/{a.linje} {ord_['ukjent'] if a.andel is None else _kroner(a.andel)}" for a in andeler)
    return ", ".join(deler)


def _kroner(oere: Oere) -> str:
    return f"{oere // 100},{oere % 100:02d}"
