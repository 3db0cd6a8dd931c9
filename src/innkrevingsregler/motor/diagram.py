"""Hvilke ukjente kan fortsatt endre svaret? Svaret er et avgjørelsesdiagram over det som står igjen.

Hver ukjent variabel prøves verdi for verdi – for kodene og datoene vilkårene skiller mellom, og én verdi utenfor
dem. Der alle verdier gir samme svar, faller variabelen bort. I det ferdige diagrammet står derfor en variabel hvis
og bare hvis det finnes utfall av de andre der den er avgjørende; det er de `Trenger` skal nevne.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import attrs

from ..regelform.utfall import Regelverdi
from ..regelform.variabler import Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import ALDRI, ALLTID, Blant, Eller, Fast, Og, Ordnet, Vilkaar, blader, eller, og, variabler

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

    `ellers` er svaret når ingen regel treffer. Reiser ForStort når det er for mange ukjente til å prøve alle.
    """
    return _Bygger(tuple(rester), tuple(verdier), ellers).bygg()


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
    """Bygger ett diagram. Tilstanden er bare mellomlageret; resultatet er frosset."""

    def __init__(self, rester: tuple[Vilkaar, ...], verdier: tuple[Regelverdi, ...], ellers: Regelverdi | None) -> None:
        self._rester = rester
        self._verdier = verdier
        self._ellers = ellers
        ukjente = dict.fromkeys(v for r in rester for v in variabler(r))
        self._rang = {v: (_REKKEFOELGE[v.slag], plass) for plass, v in enumerate(ukjente)}
        self._proever = {v: _proeveverdier(v, rester) for v in ukjente}
        self._ukjente_i: dict[Vilkaar, frozenset[Variabel]] = {}
        self._kjent: dict[tuple[Vilkaar, ...], Node] = {}
        self._unike: dict[object, Node] = {}

    def bygg(self) -> Node:
        return self._node(self._rester)

    def _node(self, rester: tuple[Vilkaar, ...]) -> Node:
        if rester in self._kjent:
            return self._kjent[rester]
        if len(self._kjent) >= STOERSTE_DIAGRAM:
            raise ForStort
        slutt = self._slutt(rester)
        node = self._unik(slutt, slutt) if slutt else self._valg(rester)
        self._kjent[rester] = node
        return node

    def _unik(self, noekkel: object, node: Node) -> Node:
        """Like noder er samme objekt, så «alle grener er like» er en sammenlikning av identitet."""
        return self._unike.setdefault(noekkel, node)

    def _slutt(self, rester: tuple[Vilkaar, ...]) -> Slutt | None:
        sikre = tuple(i for i, r in enumerate(rester) if isinstance(r, Fast) and r.sant)
        mulige = tuple(i for i, r in enumerate(rester) if not isinstance(r, Fast))
        sikre_verdier = tuple(dict.fromkeys(self._verdier[i] for i in sikre))
        if len(sikre_verdier) > 1:
            return Slutt(None, konflikt=sikre)
        if not mulige:
            return Slutt(sikre_verdier[0] if sikre else self._ellers)
        if sikre and all(self._verdier[i] == sikre_verdier[0] for i in mulige):
            return Slutt(sikre_verdier[0])
        return None

    def _valg(self, rester: tuple[Vilkaar, ...]) -> Node:
        ukjente = frozenset().union(*map(self._ukjente, rester))
        variabel = min(ukjente, key=self._rang.__getitem__)
        med = tuple(variabel in self._ukjente(r) for r in rester)
        grener = tuple(
            (
                verdi,
                self._node(tuple(_sett_inn(r, variabel, verdi) if m else r for r, m in zip(rester, med, strict=True))),
            )
            for verdi in self._proever[variabel]
        )
        foerste = grener[0][1]
        if all(gren is foerste for _, gren in grener):
            return foerste
        return self._unik((variabel, tuple(id(gren) for _, gren in grener)), Valg(variabel, grener))

    def _ukjente(self, vilkaar: Vilkaar) -> frozenset[Variabel]:
        if vilkaar not in self._ukjente_i:
            self._ukjente_i[vilkaar] = frozenset(variabler(vilkaar))
        return self._ukjente_i[vilkaar]


def _sett_inn(vilkaar: Vilkaar, variabel: Variabel, verdi: Verdi) -> Vilkaar:
    if isinstance(vilkaar, Blant | Ordnet):
        if vilkaar.variabel.noekkel != variabel.noekkel:
            return vilkaar
        return ALLTID if vilkaar.prov(verdi) else ALDRI
    if isinstance(vilkaar, Og):
        return og(*(_sett_inn(v, variabel, verdi) for v in vilkaar.ledd))
    if isinstance(vilkaar, Eller):
        return eller(*(_sett_inn(v, variabel, verdi) for v in vilkaar.ledd))
    return vilkaar


def _proeveverdier(variabel: Variabel, rester: Sequence[Vilkaar]) -> tuple[Verdi, ...]:
    """Én verdi fra hvert område vilkårene skiller mellom."""
    if variabel.verditype is Verditype.BOOL:
        return (True, False)
    egne = [b for r in rester for b in blader(r) if b.variabel == variabel]
    nevnte = tuple(dict.fromkeys(v for b in egne for v in (b.verdier if isinstance(b, Blant) else (b.grense,))))
    if variabel.verditype.ordnet:
        # To verdier alle bladene behandler likt, ligger i samme område; den første av dem er nok.
        omraader = {
            tuple(b.prov(v) for b in egne): v for v in sorted({v for n in nevnte for v in _rundt(n)}, reverse=True)
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
