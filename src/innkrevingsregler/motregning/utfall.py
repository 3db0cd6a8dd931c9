"""Utfallene av en fordeling: beløpet fordelt én gang for hver måte det ukjente kan være på."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import attrs

from ..regelform.begreper.dekning import Dekningsorden
from ..regelform.felter import LINJE
from ..regelform.variabler import Verdi
from .deling import Andel, del_ut
from .noekler import Oppstilling, still_opp
from .plassering import ForMange, Gren, Kravsporsmaal, Plassering, Tildeling, grener

FLEST_UTFALL = 512
"""Så mange måter det ukjente kan være på, prøves til sammen."""

FOR_MYE_UKJENT = "det er for mye ukjent til at rekkefølgen kan prøves"
GJENSTAAR = LINJE.gjenstaar.variabel

Linjeid = tuple[str, str]


@attrs.frozen
class Delt:
    """Fordelingen når det ukjente har disse verdiene. ``fordelt`` er det som er fordelt i alt, i øre."""

    tildelt: Mapping[tuple[str, str, str], Verdi]
    plasser: tuple[Plassering, ...]
    oppstilling: Oppstilling
    andeler: Mapping[Linjeid, Andel]
    fordelt: int


@attrs.frozen(kw_only=True)
class Emne:
    """Det en fordeling regnes ut av.

    ``beslagsfritt`` er det som er trukket fra tilgodebeløpet først, ``tildelt`` det ukjente om det som er prøvd med
    denne verdien, og ``grener`` grenene for hvert krav etter punktet som er lest på en annen måte (tomt: standarden) og
    lesningen av det. De er de samme for alle beløp.
    """

    beloep: int
    kravene: tuple[Kravsporsmaal, ...]
    orden: Dekningsorden
    beslagsfritt: int = 0
    tildelt: tuple[Tildeling, ...] = ()
    grener: dict[tuple[str, str, str], tuple[Gren, ...] | ForMange] = attrs.field(factory=dict)

    def med_beloep(self, tilgode: int) -> Emne:
        """Det samme emnet for et annet tilgodebeløp, i øre."""
        return attrs.evolve(self, beloep=max(0, tilgode - self.beslagsfritt))


def fordel_utfallene(emne: Emne, lesninger: Mapping[str, str], punkt: str = "") -> tuple[Delt, ...]:
    """Fordelingen for hver måte det ukjente kan være på; tom når det er for mange.

    `punkt` er tvilspunktet som er lest annerledes enn standarden.
    """
    grenene = [_grenene(emne, k, lesninger, punkt) for k in emne.kravene]
    beloepene = [_beloepene(k, emne.beloep) for k in emne.kravene]
    antall = 1
    for g, b in zip(grenene, beloepene, strict=True):
        antall *= (len(g) if isinstance(g, tuple) else FLEST_UTFALL + 1) * len(b)
    if antall > FLEST_UTFALL:
        return ()
    valg = product(*(product(g, b) for g, b in zip(grenene, beloepene, strict=True) if isinstance(g, tuple)))
    return tuple(u for ett in valg for u in _ett_utfall(emne, lesninger, ett))


def _grenene(emne: Emne, krav: Kravsporsmaal, lesninger: Mapping[str, str], punkt: str) -> tuple[Gren, ...] | ForMange:
    """Grenene. En annen lesning av et punkt kravet ikke hviler på, gir de samme som standarden."""
    id_ = krav.krav.id
    if (id_, "", "") not in emne.grener:
        emne.grener[id_, "", ""] = grener(krav, lesninger)
    standard = emne.grener[id_, "", ""]
    if not punkt or (
        isinstance(standard, tuple) and not any(punkt in p.hviler_paa for g in standard for p in g.plasser)
    ):
        return standard
    lest = (id_, punkt, lesninger[punkt])
    if lest not in emne.grener:
        emne.grener[lest] = grener(krav, lesninger)
    return emne.grener[lest]


_Beloep = tuple[dict[Linjeid, int], tuple[Tildeling, ...]]


def _beloepene(krav: Kravsporsmaal, beloep: int) -> tuple[_Beloep, ...]:
    """Det som gjenstår av hver linje. Er det ukjent, prøves ingenting og så mye det kan være."""
    kjente = {(krav.krav.id, li.id): int(li.gjenstaar) for li in krav.krav.linjer if li.gjenstaar is not None}
    ukjente = [li for li in krav.krav.linjer if li.gjenstaar is None]
    svar: list[_Beloep] = []
    for valg in product((False, True), repeat=min(len(ukjente), 8)):
        mest = [beloep if li.beloep is None else int(li.beloep) for li in ukjente]
        proevd = {(krav.krav.id, li.id): m if v else 0 for li, m, v in zip(ukjente, mest, valg, strict=False)}
        proevd |= {(krav.krav.id, li.id): m for li, m in zip(ukjente[8:], mest[8:], strict=True)}
        tildelt = tuple(((*id_, GJENSTAAR.noekkel), v) for id_, v in proevd.items())
        svar.append(({**kjente, **proevd}, tildelt))
    return tuple(svar)


def _ett_utfall(emne: Emne, lesninger: Mapping[str, str], valg: Sequence[tuple[Gren, _Beloep]]) -> Iterator[Delt]:
    plasser = tuple(p for gren, _ in valg for p in gren.plasser)
    beloep = {id_: oere for _, (oppgitt, _) in valg for id_, oere in oppgitt.items()}
    tildelt = dict((*emne.tildelt, *(t for gren, (_, b) in valg for t in (*gren.tildelt, *b))))
    uten_klasse = any(p.deltar and p.klasse is None for p in plasser)
    for foerst in (False, True) if uten_klasse else (False,):
        oppstilling = still_opp(plasser, beloep, emne.orden, lesninger, uten_klasse_foerst=foerst)
        yield _delt(emne, tildelt, plasser, oppstilling)


def _delt(
    emne: Emne,
    tildelt: Mapping[tuple[str, str, str], Verdi],
    plasser: tuple[Plassering, ...],
    oppstilling: Oppstilling,
) -> Delt:
    fordelt = min(emne.beloep, sum(p.beloep for p in oppstilling.poster))
    return Delt(tildelt, plasser, oppstilling, del_ut(emne.beloep, oppstilling.poster), fordelt)


def ytterpunkter(emne: Emne, lesninger: Mapping[str, str]) -> tuple[Delt, ...]:
    """Når det er for mye ukjent: alle linjene kan få alt eller ingenting, om ikke beløpet rekker til alle."""
    plasser = tuple(
        Plassering(krav=k.krav, linje=li, deltar=True, hvorfor=(FOR_MYE_UKJENT,))
        for k in emne.kravene
        for li in k.krav.linjer
    )
    beloep = {id_: oere for k in emne.kravene for id_, oere in _beloepene(k, emne.beloep)[-1][0].items()}
    oppstilling = still_opp(plasser, beloep, emne.orden, lesninger)
    return (_delt(emne, {}, plasser, oppstilling),)


_INGENTING = Andel(beloep=0, lavest=0, hoeyest=0)


def samlet(utfallene: Sequence[Delt], *, sikre: bool = True) -> dict[Linjeid, Andel]:
    """Andelen til hver linje over alle utfallene: sikker der den er den samme i alle."""
    svar = {}
    for p in utfallene[0].plasser:
        andeler = [u.andeler.get(p.id, _INGENTING) for u in utfallene]
        lavest, hoeyest = min(a.lavest for a in andeler), max(a.hoeyest for a in andeler)
        lavest = lavest if sikre else 0
        svar[p.id] = Andel(beloep=lavest if lavest == hoeyest else None, lavest=lavest, hoeyest=hoeyest)
    return svar
