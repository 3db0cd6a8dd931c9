"""Den skalare motoren: ett spørsmål, ett sett fakta, et svar med spor.

Referansen er `kleene.oppfylt`. Her er de samme trærne skrevet om til Python-uttrykk én gang per spørsmål, fordi en
rekursiv prøving er en størrelsesorden langsommere; en egenskapsprøve holder de to like. Et uttrykk er sant bare når
vilkåret er *sikkert* oppfylt, så et vilkår der noe kan være ukjent, kompileres sammen med sin nektelse: er ingen av dem
sanne, er svaret ukjent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from ..regelform.begrep import Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel
from ..regelform.utfall import Rad
from ..regelform.variabler import Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import ALDRI, Blad, Blant, Eller, Fast, Og, Ordnet, Vilkaar, blader, variabler
from .kleene import rest
from .svar import Motor, Proeve, Statuser

FAERREST_REGLER = 6
STOERSTE_ANDEL = 0.25
"""Så mange regler må det være, og så stor del kan i snitt stå igjen, for at reglene skal deles etter en kode."""


def skalar_motor(regelbok: Regelbok) -> Motor:
    """Referansemotoren for en regelbok."""
    return Motor(regelbok, Skalar(regelbok))


class Skalar:
    """Statusgiver som prøver kompilerte vilkår. Vilkårene om et spørsmål kompileres første gang det stilles.

    Med `lat` leses et faktum først når et vilkår kommer til det, og ikke når noe annet alt har avgjort vilkåret. Det
    er tregere, men da er det som ble lest, det svaret bygger på (se `minne`).
    """

    navn = "skalar"

    def __init__(self, regelbok: Regelbok, *, lat: bool = False) -> None:
        self._virksomme = regelbok.virksomme
        self._kompilator = _kompiler_lat if lat else _kompiler_alle
        self._proever: dict[Spoersmaal, Proeve] = {}

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven av reglene om et spørsmål."""
        if spoersmaal not in self._proever:
            self._proever[spoersmaal] = _kompiler(_Sett.av(self._virksomme[spoersmaal]), self._kompilator)
        return self._proever[spoersmaal]

    def statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> Statuser:
        """Én status per regel om spørsmålet."""
        return self.proeve(spoersmaal)(rad)


@attrs.frozen
class _Sett:
    """Vilkårene til reglene om et spørsmål, og for hver av dem plassene til reglene som går foran."""

    vilkaar: tuple[Vilkaar, ...]
    foran: tuple[tuple[int, ...], ...]

    @classmethod
    def av(cls, regler: tuple[VirksomRegel, ...]) -> _Sett:
        foran = (tuple(j for j, r in enumerate(regler) if r.regel.id in v.unntak) for v in regler)
        return cls(tuple(r.regel.vilkaar for r in regler), tuple(foran))

    def naar(self, variabel: Variabel, verdi: Verdi) -> _Sett:
        """Det som står igjen når variabelen har verdien. Regler som da ikke kan treffe, er ALDRI."""
        kjent = {variabel.noekkel: verdi}
        return _Sett(tuple(rest(v, kjent) for v in self.vilkaar), self.foran)


def _kompiler(sett: _Sett, kompilator: Callable[[_Sett], Proeve]) -> Proeve:
    """En funksjon fra fakta til én status per regel.

    Skiller en kode mellom reglene, slik hendelsens type gjør, er det én prøve for hver verdi av den, og bare reglene
    som da kan treffe, prøves. Hver prøve skrives første gang den trengs.
    """
    alltid = kompilator(sett)
    if (skille := _skille(sett.vilkaar)) is None:
        return alltid
    noekkel, domene = skille.noekkel, frozenset(skille.domene)
    skrevne: dict[Verdi, Proeve] = {}

    def skriv(verdi: Verdi | None) -> Proeve:
        if verdi is None or verdi not in domene:
            # Reglene prøves alle når koden er ukjent, eller ikke er en av dem.
            return alltid
        skrevne[verdi] = kompilator(sett.naar(skille, verdi))
        return skrevne[verdi]

    def prov(rad: Rad) -> Statuser:
        verdi = rad.get(noekkel)
        proeve = skrevne.get(verdi) if verdi is not None else alltid
        return (proeve or skriv(verdi))(rad)

    return prov


def _skille(vilkaar: tuple[Vilkaar, ...]) -> Variabel | None:
    """Koden som skiller best mellom reglene: den som i snitt lar færrest av dem kunne treffe.

    None når reglene er få, eller ingen kode utelukker de fleste av dem: da koster det mer å velge enn å prøve alle.
    """
    antall = Counter[Variabel]()
    for v in vilkaar:
        for x in variabler(v):
            if x.verditype is Verditype.KODE and x.slag in (Slag.FAKTUM, Slag.AVLEDET):
                antall[x] += 1
    kan_treffe = {
        x: len(vilkaar) - nevnt + sum(len(_mulige(v, x)) for v in vilkaar if x in variabler(v)) / len(x.domene)
        for x, nevnt in antall.items()
    }
    beste = min(kan_treffe, key=kan_treffe.__getitem__, default=None)
    if beste is None or len(vilkaar) < FAERREST_REGLER or kan_treffe[beste] > len(vilkaar) * STOERSTE_ANDEL:
        return None
    return beste


def _mulige(vilkaar: Vilkaar, kode: Variabel) -> frozenset[Verdi]:
    """Verdiene av koden vilkåret kan være oppfylt med, når alt annet regnes som oppfylt."""
    if isinstance(vilkaar, Og):
        return frozenset[Verdi](kode.domene).intersection(*(_mulige(v, kode) for v in vilkaar.ledd))
    if isinstance(vilkaar, Eller):
        return frozenset[Verdi]().union(*(_mulige(v, kode) for v in vilkaar.ledd))
    if isinstance(vilkaar, Blant) and vilkaar.variabel == kode:
        return frozenset(v for v in kode.domene if vilkaar.prov(v))
    return frozenset(kode.domene)


def _kompiler_alle(sett: _Sett) -> Proeve:
    """En funksjon som prøver alle reglene.

    Ofte er alle fakta kjent, og bare skjønn, tvil, begreper og manglende tekst ikke. Da trenger de fleste reglene ingen
    vern mot ukjente, og det som ikke er oppfylt, er sikkert ikke oppfylt.
    """
    alle = _variabler(sett)
    fakta = frozenset(x for x in alle if x.slag in (Slag.FAKTUM, Slag.AVLEDET))
    navn = {x: f"v{i}" for i, x in enumerate(alle)}
    konstanter: dict[str, Any] = {}
    statuser = _svarlinje(sett)
    antall = Counter(blad for v in sett.vilkaar for blad in blader(v))
    felles = tuple(blad for blad, ganger in antall.items() if ganger > 1)
    linjer = ["def prov(rad):", "    les = rad.get"]
    linjer += [f"    {v} = les({x.noekkel!r})" for x, v in navn.items()]
    linjer += [f"    if {' and '.join(f'{v} is not None' for x, v in navn.items() if x in fakta) or True}:"]
    linjer += [
        f"        {linje}" for linje in (*_statuslinjer(sett, _Skriver(navn, konstanter, fakta), felles), statuser)
    ]
    linjer += [
        f"    {linje}" for linje in (*_statuslinjer(sett, _Skriver(navn, konstanter, frozenset()), felles), statuser)
    ]
    return _les_inn(linjer, konstanter)


def _kompiler_lat(sett: _Sett) -> Proeve:
    """En funksjon som prøver alle reglene, og leser et faktum hver gang et vilkår kommer til det."""
    navn = {x: f"les({x.noekkel!r})" for x in _variabler(sett)}
    konstanter: dict[str, Any] = {}
    linjer = _statuslinjer(sett, _Skriver(navn, konstanter, frozenset()), felles=())
    hele = ("def prov(rad):", "    les = rad.get", *(f"    {linje}" for linje in (*linjer, _svarlinje(sett))))
    return _les_inn(hele, konstanter)


def _variabler(sett: _Sett) -> tuple[Variabel, ...]:
    return tuple(dict.fromkeys(x for v in sett.vilkaar for x in variabler(v)))


def _svarlinje(sett: _Sett) -> str:
    plasser = "".join("False," if v == ALDRI else f"s{i}," for i, v in enumerate(sett.vilkaar))
    return f"return ({plasser})"


def _les_inn(linjer: Iterable[str], konstanter: dict[str, Any]) -> Proeve:
    exec(compile("\n".join(linjer), "<vilkår>", "exec"), konstanter)
    prov: Proeve = konstanter["prov"]
    return prov


def _statuslinjer(sett: _Sett, skriver: _Skriver, felles: Iterable[Blad]) -> Iterator[str]:
    """Linjer som setter s0, s1, … til statusene, hver regel etter dem som går foran den.

    Regelens eget vilkår prøves én gang, også når den er unntak fra flere: en regel er oppfylt når vilkåret er det og
    ingen av dem som går foran, er oppfylt. Bladene i `felles`, som flere regler deler, prøves først og én gang. Regler
    som er ALDRI, er ikke med.
    """
    yield from skriver.felles(felles)
    ja_eller_nei: set[int] = set()
    for i in _rekkefoelge(sett):
        vilkaar = sett.vilkaar[i]
        foran = _foran(sett, i)
        if skriver.kjente.issuperset(variabler(vilkaar)) and ja_eller_nei.issuperset(foran):
            ja_eller_nei.add(i)
            yield f"s{i} = " + " and ".join((skriver.uttrykk(vilkaar), *(f"not s{j}" for j in foran)))
        else:
            ja = " and ".join((skriver.uttrykk(vilkaar), *(f"s{j} is False" for j in foran)))
            nei = " or ".join((skriver.uttrykk(~vilkaar), *(f"s{j}" for j in foran)))
            yield f"s{i} = True if {ja} else False if {nei} else None"


def _foran(sett: _Sett, plass: int) -> tuple[int, ...]:
    """Plassene til reglene som kan gå foran regelen på `plass`."""
    return tuple(j for j in sett.foran[plass] if sett.vilkaar[j] != ALDRI)


def _rekkefoelge(sett: _Sett) -> tuple[int, ...]:
    """Plassene til reglene som kan treffe, hver etter dem som går foran."""
    ordnet: dict[int, None] = {}

    def legg_til(plass: int) -> None:
        for j in _foran(sett, plass):
            legg_til(j)
        ordnet[plass] = None

    for plass, vilkaar in enumerate(sett.vilkaar):
        if vilkaar != ALDRI:
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
