"""Feltene som er ukjente, hvert med husholdningen slik den kan være når feltet blir kjent.

Et felt prøves med ytterpunktene: kodene det kan ha, et beløp på null og et som er svært stort.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from ..avledning.trekkstoerrelse import alder_paa, ordlyd_for
from ..fakta.faktum import Faktum
from ..fakta.husholdning import Husholdning, Inntekt, Inntektsslag, Trekkravslag, Utgift, Utgiftsslag
from ..fakta.koder import Regelverk, Sivilstatus
from ..fakta.krav import Barn
from ..fakta.slag import felt_i
from ..fakta.verdier import FOERSTE_DAG, HELE, Basispunkt, Oere

T = TypeVar("T", bound=Faktum)

MYE = Oere(10**11)
"""Et beløp større enn noe som trengs."""
_STOR = 100_000_00
_KJENTE_INNTEKTER = tuple(
    Inntekt(slag=slag, brutto=Oere(_STOR), forskuddstrekk=Oere(0))
    for slag in (Inntektsslag.LOENN, Inntektsslag.TRYGDEYTELSE)
)
_MYNDIG = 18
_EN_INNTEKT = Inntekt(slag=Inntektsslag.LOENN, brutto=MYE, forskuddstrekk=Oere(0))
_EN_UTGIFT = Utgift(slag=Utgiftsslag.BOLIG, beloep=MYE, godtatt=MYE)


@attrs.frozen
class Ukjent:
    """Et felt som ikke er oppgitt: hvor det står, hva det betyr, og husholdningene det prøves med."""

    sti: str
    beskrivelse: str
    proever: tuple[Husholdning, ...]


def ukjente(husholdning: Husholdning, per: date) -> Iterator[Ukjent]:
    """Feltene i husholdningen som er ukjente og som trekket kan bero på, i den rekkefølgen de står."""
    h = husholdning
    for navn, verdier in _i_husholdningen(h, per).items():
        if getattr(h, navn) is None:
            yield _ukjent("$", Husholdning, navn, (_med(h, **{navn: verdi}) for verdi in verdier))
    for nr, inntekt in enumerate(h.inntekter or ()):
        for navn, byttene in _i_inntekten(inntekt).items():
            nye = (_byttet(h.inntekter or (), nr, attrs.evolve(inntekt, **bytte)) for bytte in byttene)
            yield _ukjent(f"$.inntekter[{nr}]", Inntekt, navn, (_med(h, inntekter=en) for en in nye))
    for nr, utgift in enumerate(h.utgifter or ()):
        for navn, verdier in _i_utgiften(utgift).items():
            andre = (_byttet(h.utgifter or (), nr, attrs.evolve(utgift, **{navn: verdi})) for verdi in verdier)
            yield _ukjent(f"$.utgifter[{nr}]", Utgift, navn, (_med(h, utgifter=en) for en in andre))
    for nr, barn in enumerate(h.barn or ()):
        for navn, verdier in _i_barnet(barn, per).items():
            flere = (_byttet(h.barn or (), nr, attrs.evolve(barn, **{navn: verdi})) for verdi in verdier)
            yield _ukjent(f"$.barn[{nr}]", Barn, navn, (_med(h, barn=en) for en in flere))


def med_inntekt(husholdning: Husholdning) -> Husholdning:
    """Husholdningen med inntekter der de er ukjente, så en ukjent inntekt ikke skjuler det andre felt betyr."""
    if husholdning.inntekter is None:
        return attrs.evolve(husholdning, inntekter=_KJENTE_INNTEKTER)
    return attrs.evolve(husholdning, inntekter=tuple(map(_med_brutto, husholdning.inntekter)))


def _med_brutto(inntekt: Inntekt) -> Inntekt:
    return (
        attrs.evolve(inntekt, brutto=Oere((inntekt.forskuddstrekk or 0) + _STOR)) if inntekt.brutto is None else inntekt
    )


def _ukjent(sti: str, klasse: type[Faktum], navn: str, proever: Iterator[Husholdning]) -> Ukjent:
    return Ukjent(f"{sti}.{navn}", felt_i(klasse)[navn].tekst.rstrip("."), tuple(proever))


def _i_husholdningen(h: Husholdning, per: date) -> Mapping[str, tuple[Any, ...]]:
    return {
        "regelverk": tuple(Regelverk) if ordlyd_for(h, per) is None else (),
        "kravslag": tuple(Trekkravslag),
        "sivilstatus": tuple(Sivilstatus),
        "barn": ((), (Barn(foedselsdato=per, bor_hos_skyldner=True),)),
        "inntekter": ((), (_EN_INNTEKT,)),
        "ektefelles_inntekt": (Oere(0), MYE),
        "utgifter": ((), (_EN_UTGIFT,)),
        "bedre_trekk": (Oere(0), MYE),
        "konkurs_aapnet": (per, per + relativedelta(days=1)) if h.til_konkursboet else (),
    }


def _i_inntekten(inntekt: Inntekt) -> Mapping[str, tuple[dict[str, Any], ...]]:
    """Feltet, og det som byttes når det blir kjent. Er brutto også ukjent, prøves skatten mot en stor inntekt."""
    mest = MYE if inntekt.brutto is None else inntekt.brutto
    lavest = Oere(inntekt.forskuddstrekk or 0)
    byttene: dict[str, tuple[dict[str, Any], ...]] = {
        "slag": tuple({"slag": slag} for slag in Inntektsslag),
        "brutto": ({"brutto": lavest}, {"brutto": Oere(lavest + MYE)}),
        "forskuddstrekk": tuple({"brutto": mest, "forskuddstrekk": skatt} for skatt in (Oere(0), mest)),
        "personlig_loenn": ({"personlig_loenn": True}, {"personlig_loenn": False}),
        "samtykket_prosent": tuple({"samtykket_prosent": Basispunkt(prosent)} for prosent in (0, HELE)),
    }
    return {navn: bytte for navn, bytte in byttene.items() if getattr(inntekt, navn) is None}


def _i_utgiften(utgift: Utgift) -> Mapping[str, tuple[Any, ...]]:
    verdier: dict[str, tuple[Any, ...]] = {}
    if utgift.slag is None:
        verdier["slag"] = tuple(Utgiftsslag)
    if utgift.beloep is None and utgift.godtatt is None:
        verdier["beloep"] = (Oere(0), MYE)
    return verdier


def _i_barnet(barn: Barn, per: date) -> Mapping[str, tuple[Any, ...]]:
    alder = alder_paa(barn.foedselsdato, per)
    verdier: dict[str, tuple[Any, ...]] = {
        "foedselsdato": tuple(_aar_foer(per, aar) for aar in (0, 6, 11, 15, _MYNDIG)),
        "bor_hos_skyldner": (True, False),
        "samvaersklasse": (0, 1, 2, 3, 4),
        "underholdsplikt": (True, False) if alder is None or alder >= _MYNDIG else (),
    }
    return {navn: v for navn, v in verdier.items() if getattr(barn, navn) is None}


def _aar_foer(per: date, aar: int) -> date:
    return max(FOERSTE_DAG, per - relativedelta(years=aar))


def _byttet(deler: tuple[T, ...], nummer: int, ny: T) -> tuple[T, ...]:
    return (*deler[:nummer], ny, *deler[nummer + 1 :])


def _med(husholdning: Husholdning, **felt: Any) -> Husholdning:
    """Husholdningen med feltene byttet; et oppgitt antall personer økes når det ikke lenger rommer alle."""
    ny = attrs.evolve(husholdning, **{"personer": None, **felt})
    return ny if husholdning.personer is None else _med_plass(ny, husholdning.personer)


def _med_plass(husholdning: Husholdning, personer: int) -> Husholdning:
    return attrs.evolve(husholdning, personer=max(personer, husholdning.nevnte_personer()))
