"""Fordelingen ved motregning som tekst: en foss et menneske kan lese, klasse for klasse, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..motregning import Flyttet, Fordeling, Klassesum, Linjeandel, Mangler
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .nynorsk import til_nynorsk
from .nynorsk.dekningsrekkefoelge import TRINNAVN

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
            "jf": " {grunner} (jf. {hjemler})",
            "forutsatt": "Lagt til grunn: {forutsetninger}",
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
            "jf": " {grunner} (jf. {hjemler})",
            "forutsatt": "Lagt til grunn: {forutsetninger}",
        },
    }
)
"""Setningene, på hver målform. Begge har de samme nøklene."""


def fosstekst(fordeling: Fordeling, maalform: Maalform = Maalform.NB) -> str:
    """Fordelingen som en foss: klassene i rekkefølge, linjene under, og det åpne til slutt."""
    return "\n".join(_linjene(fordeling, _ORD[maalform], maalform))


def trinnavn(navn: str, maalform: Maalform) -> str:
    """Navnet på en klasse eller et trinn. Bokstaven, som står foran, er den samme på begge målformer."""
    if maalform is Maalform.NB:
        return navn
    bokstav, skille, resten = navn.rpartition(": ")
    return f"{bokstav}{skille}{TRINNAVN[resten]}"


def _paa(maalform: Maalform, tekst: str) -> str:
    return til_nynorsk(tekst) if maalform is Maalform.NN else tekst


def manglertekst(trenger: Sequence[Mangler]) -> str:
    """Det som mangler: kravet, linjen og feltene som kan oppgis. Det som er regnet ut, er det felter bak."""
    felter = ((m.krav, m.linje, " eller ".join(m.faktum.av or (m.faktum.noekkel,))) for m in trenger)
    return ", ".join(dict.fromkeys("/".join(filter(None, deler)) for deler in felter))


def _linjene(fordeling: Fordeling, ord_: dict[str, str], maalform: Maalform) -> Iterator[str]:
    yield ord_["topp"].format(beloep=_kroner(fordeling.beloep), dato=fordeling.dato)
    for klasse in fordeling.klasser:
        yield f"  {trinnavn(klasse.klasse.navn, maalform)}: {_sum(klasse, ord_)}"
        for linje in fordeling.linjer:
            if linje.klasse == klasse.klasse and linje.deltar:
                yield f"    {linje.krav}/{linje.linje}{_trinn(linje, maalform)}: {_andel(linje, ord_)}"
    for linje in fordeling.linjer:
        if linje.deltar is False:
            yield f"  {linje.krav}/{linje.linje}: {ord_['uten_del']}{_fordi(linje, ord_, maalform)}"
        elif linje.klasse is None:
            yield f"  {linje.krav}/{linje.linje}: {_andel(linje, ord_)}"
    if fordeling.ufordelt is not None:
        yield "  " + ord_["igjen"].format(beloep=_kroner(fordeling.ufordelt))
    yield from _det_aapne(fordeling, ord_, maalform)


def _det_aapne(fordeling: Fordeling, ord_: dict[str, str], maalform: Maalform) -> Iterator[str]:
    if fordeling.trenger:
        yield ord_["trenger"].format(fakta=manglertekst(fordeling.trenger))
    for alternativ in fordeling.alternativer:
        andeler = _andeler(alternativ.flyttet, ord_)
        yield ord_["tvil"].format(punkt=alternativ.punkt, lesning=alternativ.lesning, andeler=andeler)
    for skjoenn in fordeling.skjoenn:
        valg = ord_["ja" if skjoenn.valg else "nei"]
        andeler = _andeler(skjoenn.andeler, ord_)
        yield ord_["skjoenn"].format(
            beskrivelse=_paa(maalform, skjoenn.skjoenn.beskrivelse), valg=valg, andeler=andeler
        )
    if fordeling.hvorfor and fordeling.status is not Status.TRENGER:
        yield ord_["aapent"].format(hvorfor=_paa(maalform, "; ".join(fordeling.hvorfor)))
    if fordeling.forutsetninger:
        yield ord_["forutsatt"].format(forutsetninger=_paa(maalform, "; ".join(fordeling.forutsetninger)))


def _fordi(linje: Linjeandel, ord_: dict[str, str], maalform: Maalform) -> str:
    """Hvorfor linjen ikke har del, med bestemmelsene."""
    if not linje.uten_del_fordi:
        return ""
    hjemler = henvisninger_tekst(linje.hjemler, maalform)
    return ":" + ord_["jf"].format(grunner=_paa(maalform, " ".join(linje.uten_del_fordi)), hjemler=hjemler)


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


def _trinn(linje: Linjeandel, maalform: Maalform) -> str:
    return f" ({trinnavn(linje.trinn.navn, maalform)})" if linje.trinn else ""


def _andeler(andeler: tuple[Flyttet, ...], ord_: dict[str, str]) -> str:
    deler = (f"{a.krav}/{a.linje} {ord_['ukjent'] if a.andel is None else _kroner(a.andel)}" for a in andeler)
    return ", ".join(deler)


def _kroner(oere: Oere) -> str:
    return f"{oere // 100},{oere % 100:02d}"
