"""Regelboken som regelsett i durable_rules: en annen motor som skal gi de samme statusene som den skalare.

durable_rules har grenser og feil som ikke melder seg selv. Formen reglene får her, er valgt slik at ingen av dem nås:

* Hver durable-regel er én flat konjunksjon. Et vilkår skrives om til alternativer (disjunktiv normalform), og hvert
  alternativ er en egen regel; dype trær og `$or` avvises av motoren fra om lag 28 blad.
* Et vilkår og dets nektelse er hver sine regler. Et felt som mangler, gjør enhver sammenlikning usann, også `$neq`;
  treffer ingen av de to, er vilkåret ukjent. Det er nøyaktig `kleene.sikkert`.
* Et deltre med for mange alternativer, og en lang liste i `er_en_av`, prøves på forhånd og legges inn som et
  ja-felt når det er sikkert oppfylt.
* Feltene heter f0, f1, …: durable kjenner felt bare igjen på en 32-bits sum av navnet, og korte navn med samme
  forbokstav faller aldri sammen.
* Fakta er bare bool, str og int innenfor 2^62. Større tall klippes, og grenser der ute prøves på forhånd, så
  rekkefølgen er den samme. En tekst ingen regel nevner, legges inn som tom.
* Ingen `Host`, ingen handlinger og én fast `sid`, én sak om gangen under en lås; tilstanden slettes alltid etterpå.
* En egen regel treffer alltid. `delete_state` frigjør minne som først settes når en handling starter, og river ned
  prosessen når ingen regel har truffet.
"""

from __future__ import annotations

import functools
import importlib
import itertools
import json
import math
import os
import sys
import threading
import weakref
from collections.abc import Iterable, Iterator
from datetime import date
from types import ModuleType

import attrs

from ..regelform.begrep import Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel
from ..regelform.utfall import Rad
from ..regelform.variabler import Variabel, Verdi
from ..regelform.vilkaar import ALLTID, Blad, Blant, Eller, Fast, Og, Operator, Ordnet, Vilkaar
from .kleene import sikkert
from .svar import Motor, Proeve, Statuser

FLEST_ALTERNATIVER = 12
"""Et vilkår med flere alternativer enn dette får det tyngste deltreet prøvd på forhånd."""

LENGSTE_LISTE = 4
"""`er_en_av` med flere verdier enn dette prøves på forhånd."""

STOERSTE_REGELSETT = 60
"""Så mange durable-regler, og så mange felt, i ett sett: et faktum kan treffe 64 av dem og ha noen hundre felt."""

STOERSTE_TALL = 2**62
"""durable klipper tall ved 2^63 i stillhet; her klippes de før det, på begge sider likt."""

_SID = "1"
_ALLTID_MED = "a"
_TREFFER_ALLTID = "alltid"
_LAAS = threading.Lock()

_OPERATOR = {Operator.FOER: "$lt", Operator.SENEST: "$lte", Operator.ETTER: "$gt", Operator.TIDLIGST: "$gte"}


def durable_motor(regelbok: Regelbok) -> Motor:
    """Motoren som bruker durable_rules. Reiser ImportError når tillegget `durable` ikke er installert."""
    return Motor(regelbok, Durable(regelbok))


class Durable:
    """Statusgiver som lar durable_rules prøve vilkårene. Kan brukes fra flere tråder, én sak om gangen."""

    navn = "durable"

    def __init__(self, regelbok: Regelbok) -> None:
        """Skriv om og registrer hele regelboken. Reiser ImportError når tillegget `durable` ikke er installert."""
        self._regelsett = {s: tuple(_regelsett(regler)) for s, regler in regelbok.virksomme.items()}
        self._antall = {s: len(regler) for s, regler in regelbok.virksomme.items()}

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven av reglene om et spørsmål."""
        return functools.partial(self.statuser, spoersmaal)

    def statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> Statuser:
        """Én status per regel om spørsmålet: oppfylt, ikke oppfylt eller ukjent (None)."""
        statuser: list[bool | None] = [None] * self._antall[spoersmaal]
        for sett in self._regelsett[spoersmaal]:
            for plass, status in sett.treff(rad):
                statuser[plass] = status
        return tuple(statuser)


# --- motoren i C ---


@functools.cache
def _motor() -> ModuleType:
    """C-modulen i durable_rules.

    Fra Python 3.13 viser den til en funksjon som ikke finnes lenger, og som ikke brukes her; den kan derfor bare
    lastes når navn slås opp etter hvert som de brukes.
    """
    flagg = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        return importlib.import_module("durable_rules_engine")
    except ModuleNotFoundError as feil:
        raise ImportError(
            "motoren «durable» trenger durable_rules: installer tillegget med pip install 'innkrevingsregler[durable]'"
        ) from feil
    finally:
        sys.setdlopenflags(flagg)


class _Regelsett:
    """Ett regelsett i durable, med veien fra fakta til felt og fra regelnavn til status."""

    def __init__(self, alternativer: Iterable[_Alternativ]) -> None:
        alternativer = tuple(alternativer)
        ledd = dict.fromkeys(x for a in alternativer for x in a.ledd)
        blader = [x for x in ledd if not isinstance(x, _Forhaandsproevd)]
        proevde = [x for x in ledd if isinstance(x, _Forhaandsproevd)]
        self._felt = {v: f"f{i}" for i, v in enumerate(dict.fromkeys(b.variabel for b in blader))}
        self._proevd = {p: f"p{i}" for i, p in enumerate(proevde)}
        self._nevnt = frozenset(v for b in blader for v in _grenser(b) if isinstance(v, str))
        self._status = {f"r{i}": (a.plass, a.status) for i, a in enumerate(alternativer)}
        konjunksjoner = {f"r{i}": self._konjunksjon(a.ledd) for i, a in enumerate(alternativer)}
        konjunksjoner[_TREFFER_ALLTID] = self._konjunksjon(())
        self._definisjon = json.dumps({navn: {"all": [{"m": k}]} for navn, k in konjunksjoner.items()})
        self._haandtak = self._registrer()

    def _registrer(self) -> int:
        haandtak: int = _motor().create_ruleset("innkrevingsregler", self._definisjon)
        weakref.finalize(self, _motor().delete_ruleset, haandtak)
        return haandtak

    def treff(self, rad: Rad) -> Iterator[tuple[int, bool]]:
        """Plassen og statusen til hver regel som sikkert er oppfylt, eller sikkert ikke er det."""
        fakta: dict[str, Verdi] = {"sid": _SID, "id": _SID, _ALLTID_MED: True}
        for variabel, felt in self._felt.items():
            if (verdi := rad.get(variabel.noekkel)) is not None:
                fakta[felt] = "" if isinstance(verdi, str) and verdi not in self._nevnt else _enkel(verdi)
        fakta |= {felt: True for proevd, felt in self._proevd.items() if sikkert(proevd.vilkaar, rad)}
        return (self._status[navn] for navn in self._kjoer(json.dumps(fakta)) if navn != _TREFFER_ALLTID)

    def _kjoer(self, fakta: str) -> list[str]:
        """Navnene på reglene som treffer. Etter en feil er tilstanden ukjent, og settet registreres på nytt."""
        motor = _motor()
        with _LAAS:
            try:
                _, tilstand = motor.assert_fact(self._haandtak, fakta)
                navn: list[str] = []
                neste = motor.start_action_for_state(self._haandtak, tilstand)[1]
                while neste:
                    navn += json.loads(neste)
                    neste = motor.complete_and_start_action(self._haandtak, tilstand)
                motor.delete_state(self._haandtak, _SID)
            except BaseException:
                self._haandtak = self._registrer()
                raise
            return navn

    def _konjunksjon(self, ledd: _Konjunksjon) -> object:
        return {"$and": [{_ALLTID_MED: True}, *map(self._proeve, ledd)]}

    def _proeve(self, ledd: _Ledd) -> object:
        if isinstance(ledd, _Forhaandsproevd):
            return {self._proevd[ledd]: True}
        felt = self._felt[ledd.variabel]
        if isinstance(ledd, Ordnet):
            return {_OPERATOR[ledd.operator]: {felt: _enkel(ledd.grense)}}
        (verdi,) = ledd.verdier
        lik = {felt: _enkel(verdi)}
        return {"$neq": lik} if ledd.negert else lik


def _enkel(verdi: Verdi) -> bool | int | str:
    """Verdien slik durable får den: dato som dagnummer, tall klipt ved ±2^62."""
    if isinstance(verdi, date):
        return verdi.toordinal()
    if isinstance(verdi, bool | str):
        return verdi
    return max(-STOERSTE_TALL, min(verdi, STOERSTE_TALL))


# --- fra vilkår til alternativer ---


@attrs.frozen(cache_hash=True)
class _Forhaandsproevd:
    """Et deltre durable ikke får prøve selv; feltet er ja når det er sikkert oppfylt, og mangler ellers."""

    vilkaar: Vilkaar


_Ledd = Blad | _Forhaandsproevd
_Konjunksjon = tuple[_Ledd, ...]


@attrs.frozen
class _Alternativ:
    """Ett sett ledd som sammen gir statusen til regelen på `plass`."""

    plass: int
    status: bool
    ledd: _Konjunksjon


def _regelsett(regler: tuple[VirksomRegel, ...]) -> Iterator[_Regelsett]:
    """Alternativene til reglene om et spørsmål, fordelt på sett som ikke er for store."""
    samlet: list[_Alternativ] = []
    felt: set[object] = set()
    for alternativ in _alternativer(regler):
        nye = {_felt(x) for x in alternativ.ledd}
        if samlet and (len(samlet) == STOERSTE_REGELSETT or len(felt | nye) > STOERSTE_REGELSETT):
            yield _Regelsett(samlet)
            samlet, felt = [], set()
        samlet.append(alternativ)
        felt |= nye
    if samlet:
        yield _Regelsett(samlet)


def _alternativer(regler: tuple[VirksomRegel, ...]) -> Iterator[_Alternativ]:
    for plass, regel in enumerate(regler):
        for status, vilkaar in ((True, regel.vilkaar), (False, ~regel.vilkaar)):
            for konjunksjon in _normalform(vilkaar):
                yield _Alternativ(plass, status, konjunksjon)


def _felt(ledd: _Ledd) -> Variabel | _Forhaandsproevd:
    return ledd if isinstance(ledd, _Forhaandsproevd) else ledd.variabel


def _normalform(vilkaar: Vilkaar) -> tuple[_Konjunksjon, ...]:
    """Vilkåret som alternativer: sant når alle ledd i minst ett av dem er det."""
    if isinstance(vilkaar, Fast):
        return ((),) if vilkaar == ALLTID else ()
    if isinstance(vilkaar, Blant | Ordnet):
        return _blad(vilkaar)
    if isinstance(vilkaar, Eller):
        alternativer = tuple(k for ledd in vilkaar.ledd for k in _normalform(ledd))
        return alternativer if len(alternativer) <= FLEST_ALTERNATIVER else _paa_forhaand(vilkaar)
    assert isinstance(vilkaar, Og)
    produkt = _produkt(vilkaar)
    return produkt if all(len(k) < STOERSTE_REGELSETT for k in produkt) else _paa_forhaand(vilkaar)


def _produkt(vilkaar: Og) -> tuple[_Konjunksjon, ...]:
    """Alle kombinasjoner av leddenes alternativer; det tyngste leddet prøves på forhånd til de er få nok."""
    deler = {ledd: _normalform(ledd) for ledd in vilkaar.ledd}
    while math.prod(map(len, deler.values())) > FLEST_ALTERNATIVER:
        tyngst = max(deler, key=lambda ledd: len(deler[ledd]))
        deler[tyngst] = _paa_forhaand(tyngst)
    return tuple(tuple(dict.fromkeys(itertools.chain(*valg))) for valg in itertools.product(*deler.values()))


def _blad(blad: Blad) -> tuple[_Konjunksjon, ...]:
    grenser = _grenser(blad)
    if len(grenser) > LENGSTE_LISTE or any(_passer_ikke(g) for g in grenser):
        return _paa_forhaand(blad)
    if isinstance(blad, Ordnet):
        return ((blad,),)
    enkle = tuple(attrs.evolve(blad, verdier=(verdi,)) for verdi in blad.verdier)
    return (enkle,) if blad.negert else tuple((enkelt,) for enkelt in enkle)


def _grenser(blad: Blad) -> tuple[Verdi, ...]:
    return blad.verdier if isinstance(blad, Blant) else (blad.grense,)


def _passer_ikke(grense: Verdi) -> bool:
    """Tall utenfor ±2^62, og den tomme teksten, som står for «ingen av de nevnte»."""
    return grense == "" or (isinstance(grense, int) and abs(grense) >= STOERSTE_TALL)


def _paa_forhaand(vilkaar: Vilkaar) -> tuple[_Konjunksjon, ...]:
    return ((_Forhaandsproevd(vilkaar),),)
