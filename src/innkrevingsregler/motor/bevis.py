"""Bevis for at reglene om et spørsmål verken har hull eller uerklærte overlapp.

For hvert ENTYDIG spørsmål spørres z3 om det finnes fakta der ingen regel treffer (et hull), eller der to virksomme
regler med ulike svar treffer (et overlapp). Finnes ingen, er det bevist for alle fakta, ikke bare for dem noen har
prøvd. Finnes noen, er svaret et eksempel en jurist kan lese.

Det prøves på hver grensedato – dagene der et svar kan skifte – og til slut med datoen fri, så beviset ikke hviler på
at grensedatoene er alle. Skjønn, tvil og tekst som mangler, er frie: beviset skal holde uansett hva de lander på. Det
er også svarene på begrepene spørsmålet bygger på. Et eksempel kan derfor sette sammen begreper og fakta som ikke kan
stå sammen; det sies i så fall med `forutsetninger`, vilkår som alltid er oppfylt for et omfang.

Trenger z3, som følger med tillegget `test`.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from functools import cache
from itertools import combinations
from types import MappingProxyType
from typing import Any

import attrs

from ..regelform.begrep import Samling, Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel
from ..regelform.variabler import Omfang, Variabel, Verdi, Verditype
from ..regelform.vilkaar import Blant, Eller, Fast, Og, Operator, Ordnet, Vilkaar, blader, og, variabler
from .diagram import ANNET

Forutsetninger = Mapping[Omfang, tuple[Vilkaar, ...]]
"""Vilkår som alltid er oppfylt når det spørres om noe med dette omfanget."""

_EN_DAG = timedelta(days=1)


class Funnslag(Enum):
    """Hva som er galt."""

    GAP = "ingen regel treffer"
    OVERLAPP = "regler med ulike svar treffer samtidig"


@attrs.frozen(kw_only=True)
class Funn:
    """Et hull eller et overlapp, med fakta som viser det.

    `dato` er grensedatoen det ble funnet på; None når spørsmålet ikke har noen dato, eller når funnet ikke ligger på
    noen av dem. `regler` er de to reglene i et overlapp; tomt for et hull. `fakta` er bare de som må være slik for at
    eksemplet skal holde; alle andre kan være hva som helst.
    """

    slag: Funnslag
    spoersmaal: Spoersmaal
    dato: date | None
    regler: tuple[str, ...]
    fakta: tuple[tuple[Variabel, Verdi], ...]

    @property
    def eksempel(self) -> tuple[tuple[str, Verdi], ...]:
        """Fakta som variabelnøkkel og verdi, slik en rad er; «…» er en tekst ingen regel nevner."""
        return tuple((v.noekkel, verdi) for v, verdi in self.fakta)

    def tekst(self) -> str:
        """Funnet som tekst: hva som er galt, og fakta det gjelder for."""
        naar = f" ({self.dato})" if self.dato else ""
        hvilke = f": {' og '.join(self.regler)}" if self.regler else ""
        linjer = [f"{self.spoersmaal}{naar}: {self.slag.value}{hvilke}, når"]
        linjer += [f"  {v.noekkel} er {_lesbar(v, verdi)}  – {v.beskrivelse}" for v, verdi in self.fakta]
        if not self.fakta:
            linjer += ["  … uansett fakta"]
        return "\n".join(linjer)


def bevis(
    regelbok: Regelbok,
    grensedatoer: Sequence[date] | None = None,
    forutsetninger: Forutsetninger = MappingProxyType({}),
) -> tuple[Funn, ...]:
    """Alle hull og uerklærte overlapp i regelboken; tomt betyr bevist.

    Et spørsmål med `begrep.delvis` skal ha hull, og prøves bare for overlapp. `grensedatoer` er datoene som prøves;
    uten dem følger de av reglene. Reiser ImportError når z3 ikke er installert.
    """
    return tuple(
        funn
        for spoersmaal in regelbok.spoersmaal
        if spoersmaal.begrep.samling is Samling.ENTYDIG
        for funn in _Proeving(regelbok, spoersmaal, grensedatoer, forutsetninger).funn()
    )


def grensedatoer(regelbok: Regelbok, spoersmaal: Spoersmaal) -> tuple[date, ...]:
    """Dagene på hver side av hvert skille reglene om spørsmålet gjør mellom datoer, periodene deres medregnet."""
    alle = (b for v in regelbok.virksomme[spoersmaal] for b in blader(v.vilkaar))
    return tuple(sorted({dag for b in alle if b.variabel.verditype is Verditype.DATO for dag in _dager(b)}))


def _dager(blad: Blant | Ordnet) -> Iterator[date]:
    """De siste og første dagene på hver side av skillet bladet gjør."""
    if isinstance(blad, Blant):
        for verdi in blad.verdier:
            assert isinstance(verdi, date)
            yield from (verdi - _EN_DAG, verdi, verdi + _EN_DAG)
        return
    assert isinstance(blad.grense, date)
    foerste_etter = blad.operator in (Operator.FOER, Operator.TIDLIGST)
    yield from (blad.grense - _EN_DAG, blad.grense) if foerste_etter else (blad.grense, blad.grense + _EN_DAG)


def svarer_likt(foer: Regelbok, etter: Regelbok, spoersmaal: Spoersmaal, *, hjemmelen: bool = True) -> bool:
    """Er svaret på spørsmålet, og hjemmelen for det, de samme etter begge bøkene, hva enn fakta er?

    Uten `hjemmelen` er det nok at svaret er det samme. Reiser ImportError når z3 ikke er installert.
    """
    return forskjell(foer, etter, spoersmaal, hjemmelen=hjemmelen) is None


def forskjell(
    foer: Regelbok,
    etter: Regelbok,
    spoersmaal: Spoersmaal,
    forutsetninger: Forutsetninger = MappingProxyType({}),
    *,
    hjemmelen: bool = True,
) -> tuple[tuple[Variabel, Verdi], ...] | None:
    """Fakta der de to bøkene svarer ulikt, bare dem som må være slik; None når det er bevist at de aldri gjør det.

    De svarer likt når hver bestemmelse gir hvert svar for de samme fakta i den ene boken som i den andre. Uten
    `hjemmelen` er det nok at svaret er det samme. Datoen er fri, og det er skjønn, tvil og svarene spørsmålet bygger på
    også. Reiser ImportError når z3 ikke er installert.
    """
    z3 = _z3()
    alltid = og(*forutsetninger.get(spoersmaal.begrep.omfang, ()))
    boekene = tuple(bok.virksomme.get(spoersmaal, ()) for bok in (foer, etter))
    navn = _Navn((*(v.vilkaar for regler in boekene for v in regler), alltid), ())
    gitt = tuple(_gitt_av(regler, navn, hjemmelen) for regler in boekene)
    ulikt = [z3.Xor(*(z3.Or(hos.get(svar, [])) for hos in gitt)) for svar in dict.fromkeys((*gitt[0], *gitt[1]))]
    loeser = z3.Solver()
    loeser.add(*navn.lovlig(), navn.formel(alltid))
    return _eksempel(loeser, navn, z3.Or(ulikt))


def _gitt_av(regler: Iterable[VirksomRegel], navn: _Navn, hjemmelen: bool) -> dict[tuple[object, ...], list[Any]]:
    """Hvert svar – etter hver bestemmelse, når hjemmelen skal med – og formlene det gis av."""
    gitt: dict[tuple[object, ...], list[Any]] = {}
    for v in regler:
        formel, da = navn.formel(v.vilkaar), v.regel.da
        for noekkel in ((da, h) for h in v.regel.hjemmel) if hjemmelen else ((da,),):
            gitt.setdefault(noekkel, []).append(formel)
    return gitt


class _Proeving:
    """Prøvingen av ett spørsmål. Tilstanden er løseren; resultatet er frosset."""

    def __init__(
        self,
        regelbok: Regelbok,
        spoersmaal: Spoersmaal,
        datoer: Sequence[date] | None,
        forutsetninger: Forutsetninger,
    ) -> None:
        z3 = _z3()
        regler = regelbok.virksomme[spoersmaal]
        alltid = og(*forutsetninger.get(spoersmaal.begrep.omfang, ()))
        self._spoersmaal = spoersmaal
        self._datoer = grensedatoer(regelbok, spoersmaal) if datoer is None else tuple(datoer)
        self._tid = tuple(dict.fromkeys(t for v in regler if (t := v.regel.tidsvariabel)))
        self._navn = _Navn((*(v.vilkaar for v in regler), alltid), self._tid)
        treffer = [self._navn.formel(v.vilkaar) for v in regler]
        self._gap = z3.Not(z3.Or(treffer))
        self._par = tuple(
            ((_id(a), _id(b)), z3.And(treffer[i], treffer[j]))
            for (i, a), (j, b) in combinations(enumerate(regler), 2)
            if a.regel.da != b.regel.da
        )
        self._loeser = z3.Solver()
        self._loeser.add(*self._navn.lovlig(), self._navn.formel(alltid))

    def funn(self) -> tuple[Funn, ...]:
        """Funnene på hver grensedato; er det ingen der, funnene på alle andre datoer."""
        paa_datoene = dict.fromkeys(
            funn
            for dato in (self._datoer if self._tid else ())
            for tid in self._tid
            for funn in self._funn(dato, self._navn.lik(tid, dato))
        )
        return tuple(paa_datoene) or tuple(self._funn(None, True))

    def _funn(self, dato: date | None, paa_datoen: Any) -> Iterator[Funn]:
        z3 = _z3()
        if (
            not self._spoersmaal.begrep.delvis
            and (fakta := _eksempel(self._loeser, self._navn, z3.And(self._gap, paa_datoen))) is not None
        ):
            yield self._som_funn(Funnslag.GAP, dato, (), fakta)
        if _eksempel(self._loeser, self._navn, z3.And(z3.Or([begge for _, begge in self._par]), paa_datoen)) is None:
            return
        for regler, begge in self._par:
            if (fakta := _eksempel(self._loeser, self._navn, z3.And(begge, paa_datoen))) is not None:
                yield self._som_funn(Funnslag.OVERLAPP, dato, regler, fakta)

    def _som_funn(
        self, slag: Funnslag, dato: date | None, regler: tuple[str, ...], fakta: tuple[tuple[Variabel, Verdi], ...]
    ) -> Funn:
        return Funn(slag=slag, spoersmaal=self._spoersmaal, dato=dato, regler=regler, fakta=fakta)


def _eksempel(loeser: Any, navn: _Navn, formel: Any) -> tuple[tuple[Variabel, Verdi], ...] | None:
    """Fakta som oppfyller formelen, uten dem som kan være hva som helst; None når det ikke finnes noen."""
    z3 = _z3()
    if loeser.check(formel) == z3.unsat:
        return None
    modell = loeser.model()
    fakta = {v: navn.verdi(v, modell) for v in navn.variabler}
    for v in tuple(fakta):
        andre = [navn.lik(a, verdi) for a, verdi in fakta.items() if a != v]
        if loeser.check(z3.Not(formel), *andre) == z3.unsat:
            del fakta[v]
    return tuple(fakta.items())


class _Navn:
    """Variablene som navn i z3. Datoer er dagnummer, koder og tekster er plassen i listen over verdier."""

    def __init__(self, vilkaar: Iterable[Vilkaar], tid: Iterable[Variabel]) -> None:
        z3 = _z3()
        vilkaar = tuple(vilkaar)
        self.variabler = tuple(dict.fromkeys([*tid, *(v for x in vilkaar for v in variabler(x))]))
        nevnt: dict[Variabel, dict[Verdi, None]] = {v: dict.fromkeys(v.domene) for v in self.variabler}
        for blad in (b for x in vilkaar for b in blader(x)):
            if isinstance(blad, Blant) and not blad.variabel.domene:
                nevnt[blad.variabel] |= dict.fromkeys(blad.verdier)
        self._verdier = {
            v: tuple(nevnt[v]) if v.domene else (*nevnt[v], ANNET)
            for v in self.variabler
            if v.verditype in (Verditype.KODE, Verditype.TEKST)
        }
        self._navn = {
            v: z3.Bool(v.noekkel) if v.verditype is Verditype.BOOL else z3.Int(v.noekkel) for v in self.variabler
        }

    def lovlig(self) -> Iterator[Any]:
        """Det som gjelder for alle verdier: en kode er i domenet, en dato er i kalenderen."""
        for v, navn in self._navn.items():
            if v in self._verdier:
                yield navn >= 0
                yield navn < len(self._verdier[v])
            elif v.verditype is Verditype.DATO:
                yield navn >= date.min.toordinal()
                yield navn <= date.max.toordinal()

    def formel(self, vilkaar: Vilkaar) -> Any:
        """Vilkåret som formel."""
        z3 = _z3()
        if isinstance(vilkaar, Blant):
            treff = z3.Or([self.lik(vilkaar.variabel, verdi) for verdi in vilkaar.verdier])
            return z3.Not(treff) if vilkaar.negert else treff
        if isinstance(vilkaar, Ordnet):
            return self._ordnet(vilkaar)
        if isinstance(vilkaar, Og):
            return z3.And([self.formel(v) for v in vilkaar.ledd])
        if isinstance(vilkaar, Eller):
            return z3.Or([self.formel(v) for v in vilkaar.ledd])
        assert isinstance(vilkaar, Fast)
        return z3.BoolVal(vilkaar.sant)

    def _ordnet(self, blad: Ordnet) -> Any:
        navn, grense = self._navn[blad.variabel], self._tall(blad.variabel, blad.grense)
        if blad.operator is Operator.FOER:
            return navn < grense
        if blad.operator is Operator.SENEST:
            return navn <= grense
        return navn > grense if blad.operator is Operator.ETTER else navn >= grense

    def lik(self, variabel: Variabel, verdi: Verdi) -> Any:
        """At variabelen har verdien."""
        return self._navn[variabel] == self._tall(variabel, verdi)

    def _tall(self, variabel: Variabel, verdi: Verdi) -> bool | int:
        if variabel in self._verdier:
            return self._verdier[variabel].index(verdi)
        if isinstance(verdi, date):
            return verdi.toordinal()
        assert isinstance(verdi, int)
        return verdi

    def verdi(self, variabel: Variabel, modell: Any) -> Verdi:
        """Verdien variabelen har i en modell."""
        verdi = modell.eval(self._navn[variabel], model_completion=True)
        if variabel.verditype is Verditype.BOOL:
            return bool(_z3().is_true(verdi))
        tall = int(verdi.as_long())
        if variabel in self._verdier:
            return self._verdier[variabel][tall]
        return date.fromordinal(tall) if variabel.verditype is Verditype.DATO else tall


@cache
def _z3() -> Any:
    try:
        return importlib.import_module("z3")
    except ModuleNotFoundError as feil:
        raise ImportError("beviset trenger z3: installer tillegget med pip install 'innkrevingsregler[test]'") from feil


def _id(regel: VirksomRegel) -> str:
    return regel.regel.id


def _lesbar(variabel: Variabel, verdi: Verdi) -> str:
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if variabel.verditype is Verditype.OERE:
        assert isinstance(verdi, int)
        fortegn, oere = "−" if verdi < 0 else "", abs(verdi)
        return f"{fortegn}{oere // 100},{oere % 100:02d} kroner"
    if verdi == ANNET:
        return "noe annet enn det reglene nevner"
    return str(verdi)
