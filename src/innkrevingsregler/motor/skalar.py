"""Den skalare motoren: ett spørsmål, ett sett fakta, et svar med spor.

Referansen er `kleene.oppfylt`. Her er de samme trærne skrevet om til Python-uttrykk én gang per spørsmål, fordi en
rekursiv prøving er en størrelsesorden langsommere; en egenskapsprøve holder de to like. Et uttrykk er sant bare når
vilkåret er *sikkert* oppfylt, så et vilkår der noe kan være ukjent, kompileres sammen med sin nektelse: er ingen av dem
sanne, er svaret ukjent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..regelform.begrep import Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel
from ..regelform.utfall import Rad
from ..regelform.variabler import Slag, Variabel
from ..regelform.vilkaar import Blad, Blant, Eller, Fast, Og, Ordnet, Vilkaar, blader, variabler
from .svar import Motor, Proeve, Statuser


def skalar_motor(regelbok: Regelbok) -> Motor:
    """Referansemotoren for en regelbok."""
    return Motor(regelbok, Skalar(regelbok))


class Skalar:
    """Statusgiver som prøver kompilerte vilkår."""

    navn = "skalar"

    def __init__(self, regelbok: Regelbok) -> None:
        self._proever = {s: _kompiler(regler) for s, regler in regelbok.virksomme.items()}

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven av reglene om et spørsmål."""
        return self._proever[spoersmaal]

    def statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> Statuser:
        """Én status per regel om spørsmålet."""
        return self._proever[spoersmaal](rad)


def _kompiler(regler: tuple[VirksomRegel, ...]) -> Proeve:
    """En funksjon fra fakta til én status per regel.

    Ofte er alle fakta kjent, og bare skjønn, tvil, begreper og manglende tekst ikke. Da trenger de fleste reglene ingen
    vern mot ukjente, og det som ikke er oppfylt, er sikkert ikke oppfylt.
    """
    alle = tuple(dict.fromkeys(x for r in regler for x in variabler(r.regel.vilkaar)))
    fakta = frozenset(x for x in alle if x.slag in (Slag.FAKTUM, Slag.AVLEDET))
    navn = {x: f"v{i}" for i, x in enumerate(alle)}
    konstanter: dict[str, Any] = {}
    statuser = f"return ({''.join(f's{i},' for i in range(len(regler)))})"
    linjer = ["def prov(rad):", "    les = rad.get"]
    linjer += [f"    {v} = les({x.noekkel!r})" for x, v in navn.items()]
    linjer += [f"    if {' and '.join(f'{v} is not None' for x, v in navn.items() if x in fakta) or True}:"]
    linjer += [f"        {linje}" for linje in (*_statuslinjer(regler, _Skriver(navn, konstanter, fakta)), statuser)]
    linjer += [f"    {linje}" for linje in (*_statuslinjer(regler, _Skriver(navn, konstanter, frozenset())), statuser)]
    exec(compile("\n".join(linjer), "<vilkår>", "exec"), konstanter)
    prov: Proeve = konstanter["prov"]
    return prov


def _statuslinjer(regler: tuple[VirksomRegel, ...], skriver: _Skriver) -> Iterator[str]:
    """Linjer som setter s0, s1, … til statusene, hver regel etter dem som går foran den.

    Regelens eget vilkår prøves én gang, også når den er unntak fra flere: en regel er oppfylt når vilkåret er det og
    ingen av dem som går foran, er oppfylt. Blad flere regler deler, prøves også én gang.
    """
    antall = Counter(blad for r in regler for blad in blader(r.regel.vilkaar))
    yield from skriver.felles(blad for blad, ganger in antall.items() if ganger > 1)
    ja_eller_nei: set[int] = set()
    for i in _rekkefoelge(regler):
        vilkaar = regler[i].regel.vilkaar
        foran = _foran(regler, i)
        if skriver.kjente.issuperset(variabler(vilkaar)) and ja_eller_nei.issuperset(foran):
            ja_eller_nei.add(i)
            yield f"s{i} = " + " and ".join((skriver.uttrykk(vilkaar), *(f"not s{j}" for j in foran)))
        else:
            ja = " and ".join((skriver.uttrykk(vilkaar), *(f"s{j} is False" for j in foran)))
            nei = " or ".join((skriver.uttrykk(~vilkaar), *(f"s{j}" for j in foran)))
            yield f"s{i} = True if {ja} else False if {nei} else None"


def _foran(regler: tuple[VirksomRegel, ...], plass: int) -> tuple[int, ...]:
    """Plassene til reglene som går foran regelen på `plass`."""
    return tuple(j for j, r in enumerate(regler) if r.regel.id in regler[plass].unntak)


def _rekkefoelge(regler: tuple[VirksomRegel, ...]) -> tuple[int, ...]:
    """Plassene, hver etter dem som går foran."""
    ordnet: dict[int, None] = {}

    def legg_til(plass: int) -> None:
        for j in _foran(regler, plass):
            legg_til(j)
        ordnet[plass] = None

    for plass in range(len(regler)):
        legg_til(plass)
    return tuple(ordnet)


class _Skriver:
    """Skriver vilkår som Python-uttrykk over variablene i `navn`. De i `kjente` er ikke None."""

    def __init__(self, navn: Mapping[Variabel, str], konstanter: dict[str, Any], kjente: frozenset[Variabel]) -> None:
        self.kjente = kjente
        self._navn = navn
        self._konstanter = konstanter
        self._felles: dict[Vilkaar, str] = {}

    def felles(self, blader: Iterable[Blad]) -> Iterator[str]:
        """Linjer som setter b0, b1, … til bladene; uttrykkene viser til dem i stedet for å prøve bladene igjen."""
        for blad in blader:
            uttrykk, navn = self.uttrykk(blad), f"b{len(self._felles)}"
            self._felles[blad] = navn
            yield f"{navn} = {uttrykk}"

    def uttrykk(self, vilkaar: Vilkaar) -> str:
        """Sant når vilkåret sikkert er oppfylt, ellers usant."""
        if vilkaar in self._felles:
            return self._felles[vilkaar]
        if isinstance(vilkaar, Og):
            return "(" + " and ".join(map(self.uttrykk, vilkaar.ledd)) + ")"
        if isinstance(vilkaar, Eller):
            return "(" + " or ".join(map(self.uttrykk, vilkaar.ledd)) + ")"
        if isinstance(vilkaar, Fast):
            return str(vilkaar.sant)
        assert isinstance(vilkaar, Blant | Ordnet)
        navn = self._navn[vilkaar.variabel]
        if isinstance(vilkaar, Ordnet):
            prov, taaler_none = f"{navn} {vilkaar.operator.value} {self._konstant(vilkaar.grense)}", False
        else:
            prov, taaler_none = self._blant(navn, vilkaar), not vilkaar.negert
        return prov if taaler_none or vilkaar.variabel in self.kjente else f"({navn} is not None and {prov})"

    def _blant(self, navn: str, blad: Blant) -> str:
        if len(blad.verdier) == 1:
            return f"{navn} {'!=' if blad.negert else '=='} {self._konstant(blad.verdier[0])}"
        return f"{navn} {'not in' if blad.negert else 'in'} {self._konstant(frozenset(blad.verdier))}"

    def _konstant(self, verdi: object) -> str:
        navn = f"k{len(self._konstanter)}"
        self._konstanter[navn] = verdi
        return navn
