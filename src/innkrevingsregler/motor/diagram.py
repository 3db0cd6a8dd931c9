"""Hvilke ukjente kan fortsatt endre svaret? Svaret er et avgjørelsesdiagram over det som står igjen.

Hver ukjent variabel prøves verdi for verdi – for kodene og datoene vilkårene skiller mellom, og én verdi utenfor
dem. Der alle verdier gir samme svar, faller variabelen bort. I det ferdige diagrammet står derfor en variabel hvis
og bare hvis det finnes utfall av de andre der den er avgjørende; det er de `Trenger` skal nevne.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import repeat

import attrs

from ..regelform.utfall import Regelverdi
from ..regelform.variabler import Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import Blad, Blant, Eller, Fast, Og, Ordnet, Vilkaar

STOERSTE_DIAGRAM = 20_000
"""Flere delproblemer enn dette prøves ikke; da nevnes alle ukjente i stedet for bare de avgjørende."""

_REKKEFOELGE = {
    Slag.FAKTUM: 0,
    Slag.AVLEDET: 0,
    Slag.BEGREP: 1,
    Slag.SKJOENN: 2,
    Slag.TVIL: 3,
    Slag.MANGLER: 4,
}

ANNET = "…"
"""Står for «en verdi ingen av vilkårene nevner»."""


class ForStort(Exception):
    """Diagrammet ble større enn grensen."""


@attrs.frozen
class Slutt:
    """Et svar: verdien, eller None når ingen regel treffer. `konflikt` er plassene til regler som gir ulike svar.

    To konflikter er samme svar selv om det ikke er de samme reglene; ellers ville et ukjent faktum som bare avgjør
    hvilke regler som er i konflikt, gjort konflikten til et spørsmål om fakta.
    """

    verdi: Regelverdi | None
    konflikt: tuple[int, ...] = attrs.field(default=(), eq=bool)


@attrs.frozen
class Valg:
    """En variabel som fortsatt er avgjørende, med svaret for hver verdi."""

    variabel: Variabel
    grener: tuple[tuple[Verdi, Node], ...]


Node = Slutt | Valg


def diagram(rester: Sequence[Vilkaar], verdier: Sequence[Regelverdi], ellers: Regelverdi | None = None) -> Node:
    """Diagrammet for et sett regler: `rester[i]` er det som står igjen av vilkåret til regelen som gir `verdier[i]`.

    `ellers` er svaret når ingen regel treffer. Reiser ForStort når det er for mange ukjente til å prøve alle. De siste
    diagrammene huskes: krav som mangler de samme opplysningene, står igjen med de samme vilkårene.
    """
    return _bygg(tuple(rester), tuple(verdier), ellers)


@functools.lru_cache(maxsize=2048)
def _bygg(rester: tuple[Vilkaar, ...], verdier: tuple[Regelverdi, ...], ellers: Regelverdi | None) -> Node:
    return _Bygger(rester, verdier, ellers).bygg()


def avgjoerende(node: Node) -> tuple[Variabel, ...]:
    """Variablene svaret fortsatt avhenger av, i den rekkefølgen de prøves."""
    funnet: dict[Variabel, None] = {}
    _samle(node, funnet, set())
    return tuple(funnet)


def slutter(node: Node) -> tuple[Slutt, ...]:
    """Svarene som fortsatt er mulige, hvert én gang."""
    funnet: dict[Slutt, None] = {}
    sett: set[int] = set()

    def gaa(n: Node) -> None:
        if isinstance(n, Slutt):
            funnet[n] = None
        elif id(n) not in sett:
            sett.add(id(n))
            for _, gren in n.grener:
                gaa(gren)

    gaa(node)
    return tuple(funnet)


def stier(node: Node) -> tuple[tuple[tuple[tuple[str, Verdi], ...], Slutt], ...]:
    """Hver vei gjennom diagrammet: det som må legges til grunn, og svaret det gir."""
    if isinstance(node, Slutt):
        return (((), node),)
    return tuple(
        (((node.variabel.noekkel, verdi), *sti), slutt) for verdi, gren in node.grener for sti, slutt in stier(gren)
    )


def _samle(node: Node, funnet: dict[Variabel, None], sett: set[int]) -> None:
    if isinstance(node, Slutt) or id(node) in sett:
        return
    sett.add(id(node))
    funnet[node.variabel] = None
    for _, gren in node.grener:
        _samle(gren, funnet, sett)


class _Bygger:
    """Bygger ett diagram. Tilstanden er bare mellomlageret; resultatet er frosset.

    Hvert vilkår blir først et ja/nei-diagram (`_Tabell`), og reglene med samme svar slås sammen. Deretter følges alle
    diagrammene nedover på én gang. Et diagram er et nummer, så det som alt er prøvd, kjennes igjen på noen få tall.
    """

    def __init__(self, rester: tuple[Vilkaar, ...], verdier: tuple[Regelverdi, ...], ellers: Regelverdi | None) -> None:
        self._ellers = ellers
        self._verdier = verdier
        egne = _blader_per_variabel(rester)
        self._variabler = tuple(sorted(egne, key=lambda v: _REKKEFOELGE[v.slag]))
        self._proever = tuple(_proeveverdier(v, egne[v]) for v in self._variabler)
        self._tabell = _Tabell(self._variabler, self._proever)
        self._regler = tuple([self._tabell.diagram(r) for r in rester])
        self._svar = tuple(dict.fromkeys(verdier))
        self._kjent: dict[tuple[int, ...], Node] = {}
        self._unike: dict[object, Node] = {}

    def bygg(self) -> Node:
        treff = [
            self._tabell.eller(r for r, v in zip(self._regler, self._verdier, strict=True) if v == svar)
            for svar in self._svar
        ]
        node = self._node(tuple(treff))
        return Slutt(None, self._i_konflikt()) if isinstance(node, Slutt) and node.konflikt else node

    def _node(self, treff: tuple[int, ...]) -> Node:
        """Diagrammet når `treff[i]` er det som må til for svar nummer i."""
        if (slutt := self._slutt(treff)) is not None:
            return self._unik(slutt, slutt)
        if (node := self._kjent.get(treff)) is None:
            self._tabell.tell()
            node = self._kjent[treff] = self._valg(treff)
        return node

    def _unik(self, noekkel: object, node: Node) -> Node:
        """Like noder er samme objekt, så «alle grener er like» er en sammenlikning av identitet."""
        return self._unike.setdefault(noekkel, node)

    def _slutt(self, treff: tuple[int, ...]) -> Slutt | None:
        sikre = treff.count(_SANT)
        if sikre > 1:
            return Slutt(None, konflikt=tuple(i for i, t in enumerate(treff) if t == _SANT))
        if any(t > _SANT for t in treff):
            return None
        return Slutt(self._svar[treff.index(_SANT)] if sikre else self._ellers)

    def _valg(self, treff: tuple[int, ...]) -> Node:
        noder = self._tabell.noder
        rang = min([noder[t][0] for t in treff if t > _SANT])
        deler = [noder[t][1] if t > _SANT and noder[t][0] == rang else None for t in treff]
        grener = tuple(
            (verdi, self._node(tuple([d[i] if d else t for d, t in zip(deler, treff, strict=True)])))
            for i, verdi in enumerate(self._proever[rang])
        )
        foerste = grener[0][1]
        if all(gren is foerste for _, gren in grener):
            return foerste
        return self._unik((rang, tuple(id(gren) for _, gren in grener)), Valg(self._variabler[rang], grener))

    def _i_konflikt(self) -> tuple[int, ...]:
        """Plassene til reglene som er i konflikt når den er sikker: de sikre, ellers dem i det første utfallet."""
        sikre = tuple(i for i, r in enumerate(self._regler) if r == _SANT)
        if len({self._verdier[i] for i in sikre}) > 1:
            return sikre
        return tuple(i for i, r in enumerate(self._regler) if self._tabell.foerste(r) == _SANT)


_USANT, _SANT = 0, 1


class _Tabell:
    """Ja/nei-diagrammer som numre: 0 er usant, 1 sant, og de andre er rangen til en variabel og en gren per prøveverdi.

    Hvert diagram står bare én gang, så to vilkår som betyr det samme, har samme nummer (Bryant 1986). `noder` er
    diagrammene; de to første plassene er bare der for at numrene skal stemme.
    """

    def __init__(self, variabler: tuple[Variabel, ...], proever: tuple[tuple[Verdi, ...], ...]) -> None:
        self.noder: list[tuple[int, tuple[int, ...]]] = [(-1, ()), (-1, ())]
        self._rang = {v: rang for rang, v in enumerate(variabler)}
        self._proever = proever
        self._nummer: dict[tuple[int, tuple[int, ...]], int] = {}
        self._av_vilkaar: dict[Vilkaar, int] = {}
        self._sammen: tuple[dict[tuple[int, int], int], ...] = ({}, {})
        self._talt = 0

    def tell(self) -> None:
        """Tell ett delproblem til."""
        self._talt += 1
        if self._talt > STOERSTE_DIAGRAM:
            raise ForStort

    def diagram(self, vilkaar: Vilkaar) -> int:
        """Diagrammet for et vilkår."""
        nummer = self._av_vilkaar.get(vilkaar)
        if nummer is None:
            nummer = self._av_vilkaar[vilkaar] = self._bygg(vilkaar)
        return nummer

    def eller(self, diagrammer: Iterable[int]) -> int:
        """Minst ett av dem."""
        return functools.reduce(self._eller, diagrammer, _USANT)

    def foerste(self, nummer: int) -> int:
        """Svaret når hver variabel har den første prøveverdien."""
        while nummer > _SANT:
            nummer = self.noder[nummer][1][0]
        return nummer

    def _bygg(self, vilkaar: Vilkaar) -> int:
        if isinstance(vilkaar, Blant | Ordnet):
            rang = self._rang[vilkaar.variabel]
            return self._node(rang, tuple([int(vilkaar.prov(verdi)) for verdi in self._proever[rang]]))
        if isinstance(vilkaar, Og):
            return functools.reduce(self._og, map(self.diagram, vilkaar.ledd), _SANT)
        if isinstance(vilkaar, Eller):
            return self.eller(map(self.diagram, vilkaar.ledd))
        assert isinstance(vilkaar, Fast)
        return int(vilkaar.sant)

    def _node(self, rang: int, grener: tuple[int, ...]) -> int:
        if grener.count(grener[0]) == len(grener):
            return grener[0]
        node = (rang, grener)
        nummer = self._nummer.get(node)
        if nummer is None:
            nummer = self._nummer[node] = len(self.noder)
            self.noder.append(node)
        return nummer

    def _og(self, a: int, b: int) -> int:
        return self._kombiner(a, b, _USANT)

    def _eller(self, a: int, b: int) -> int:
        return self._kombiner(a, b, _SANT)

    def _kombiner(self, a: int, b: int, avgjor: int) -> int:
        """Begge (avgjor er usant) eller minst ett (avgjor er sant): ett ledd med verdien `avgjor` er nok."""
        if a == avgjor or b == avgjor:
            return avgjor
        if a <= _SANT or a == b:
            return b
        if b <= _SANT:
            return a
        noekkel = (a, b) if a < b else (b, a)
        kjente = self._sammen[avgjor]
        if (nummer := kjente.get(noekkel)) is None:
            self.tell()
            (rang_a, grener_a), (rang_b, grener_b) = self.noder[a], self.noder[b]
            rang = min(rang_a, rang_b)
            par = zip(
                grener_a if rang_a == rang else repeat(a, len(grener_b)),
                grener_b if rang_b == rang else repeat(b, len(grener_a)),
                strict=True,
            )
            nummer = kjente[noekkel] = self._node(rang, tuple([self._kombiner(x, y, avgjor) for x, y in par]))
        return nummer


def _blader_per_variabel(rester: Iterable[Vilkaar]) -> dict[Variabel, dict[Blad, None]]:
    """Bladene om hver variabel, variablene i den rekkefølgen de nevnes."""
    egne: dict[Variabel, dict[Blad, None]] = {}
    sett: set[Vilkaar] = set()

    def gaa(vilkaar: Vilkaar) -> None:
        if vilkaar in sett:
            return
        sett.add(vilkaar)
        if isinstance(vilkaar, Blant | Ordnet):
            egne.setdefault(vilkaar.variabel, {})[vilkaar] = None
        elif isinstance(vilkaar, Og | Eller):
            for ledd in vilkaar.ledd:
                gaa(ledd)

    for r in rester:
        gaa(r)
    return egne


def _proeveverdier(variabel: Variabel, egne: Iterable[Blad]) -> tuple[Verdi, ...]:
    """Én verdi fra hvert område bladene skiller mellom."""
    if variabel.verditype is Verditype.BOOL:
        return (True, False)
    nevnte = tuple(dict.fromkeys(v for b in egne for v in (b.verdier if isinstance(b, Blant) else (b.grense,))))
    if variabel.verditype.ordnet:
        # To verdier alle bladene behandler likt, ligger i samme område; den første av dem er nok.
        omraader = {
            tuple([b.prov(v) for b in egne]): v for v in sorted({v for n in nevnte for v in _rundt(n)}, reverse=True)
        }
        return tuple(sorted(omraader.values()))
    if variabel.domene and set(variabel.domene) <= set(nevnte):
        return nevnte
    annet = next((d for d in variabel.domene if d not in nevnte), ANNET)
    return (*nevnte, annet)


def _rundt(verdi: Verdi) -> tuple[Verdi, ...]:
    if isinstance(verdi, date):
        dag = timedelta(days=1)
        return (verdi - dag, verdi, verdi + dag)
    assert isinstance(verdi, int)
    return (verdi - 1, verdi, verdi + 1)
