"""Delingen av trekkbeløpet i to steg: mellom kravene, og så innenfor kravet der loven ordner slagene der."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import attrs

from ..lag.utleggstrekk import Trekkplass
from ..motregning.deling import Andel, Post, del_ut
from ..regelform.begreper.utleggstrekk import Trekklasse, Trekkpott
from .noekler import Linjeid, Plass, nedskrivingsplass, plass_for, postene

INGENTING = Andel(beloep=0, lavest=0, hoeyest=0)
_I_BOETER_OG_SKATT = (Trekklasse.C, Trekklasse.D)


@attrs.frozen(kw_only=True)
class Deling:
    """Andelen til hver linje som har del, plassen, og grunnen der den ikke er sikker. `klasser` er krevd og dekket."""

    andeler: Mapping[Linjeid, Andel]
    plasser: Mapping[Linjeid, Plass]
    uvisse: Mapping[Linjeid, str]
    klasser: Mapping[Trekklasse, tuple[int, int]]
    fordelt: int


def del_pottene(
    beloep: Mapping[Trekkpott, int],
    plasser: Sequence[Trekkplass],
    gjenstaar: Mapping[Linjeid, int],
    lesninger: Mapping[str, str],
    *,
    uten_klasse_foerst: bool,
) -> Deling:
    """Del grunntrekket, og en forhøyelse under konkurs, hver for seg mellom linjene som får av dem (§ 2-11)."""
    delt = [
        del_trekket(
            beloep[pott],
            [p for p in plasser if p.pott is pott],
            gjenstaar,
            lesninger,
            uten_klasse_foerst=uten_klasse_foerst,
        )
        for pott in Trekkpott
    ]
    summer: dict[Trekklasse, tuple[int, int]] = {}
    for klasse, (krevd, dekket) in (rad for d in delt for rad in d.klasser.items()):
        foer = summer.get(klasse, (0, 0))
        summer[klasse] = (foer[0] + krevd, foer[1] + dekket)
    return Deling(
        andeler={id_: a for d in delt for id_, a in d.andeler.items()},
        plasser={id_: p for d in delt for id_, p in d.plasser.items()},
        uvisse={id_: g for d in delt for id_, g in d.uvisse.items()},
        klasser=summer,
        fordelt=sum(d.fordelt for d in delt),
    )


def del_trekket(
    beloep: int,
    plasser: Sequence[Trekkplass],
    gjenstaar: Mapping[Linjeid, int],
    lesninger: Mapping[str, str],
    *,
    uten_klasse_foerst: bool,
) -> Deling:
    """Del beløpet mellom linjene som har del. `gjenstaar` er det som gjenstår av hver, i øre."""
    med = {p.id: (p, plass_for(p, lesninger, uten_klasse_foerst=uten_klasse_foerst)) for p in plasser if p.deltar}
    poster, bak = postene(med, gjenstaar, lesninger)
    delt = del_ut(beloep, poster)
    andeler: dict[Linjeid, Andel] = {}
    uvisse = {id_: plass.hvorfor for id_, (_, plass) in med.items() if plass.hvorfor}
    for post in poster:
        id_ = (post.krav, post.linje)
        andeler |= _innenfor(delt[id_], bak[id_], med, gjenstaar, lesninger, uvisse)
    if lesninger["F17"] == "paragraf_29":
        for linjene in _boeter_og_skatt(med):
            samlet = _sum([andeler[i] for i in linjene])
            andeler |= _innenfor(samlet, linjene, med, gjenstaar, lesninger, uvisse)
    return Deling(
        andeler=andeler,
        plasser={id_: plass for id_, (_, plass) in med.items()},
        uvisse=uvisse,
        klasser=dict(_klassene(beloep, med, gjenstaar)),
        fordelt=min(beloep, sum(p.beloep for p in poster)),
    )


def _boeter_og_skatt(med: Mapping[Linjeid, tuple[Trekkplass, Plass]]) -> Iterator[tuple[Linjeid, ...]]:
    """Linjene i hvert krav som er i klassen for bøter eller for skatt."""
    grupper: dict[tuple[str, Trekklasse], list[Linjeid]] = defaultdict(list)
    for id_, (p, _) in med.items():
        if p.klasse in _I_BOETER_OG_SKATT and p.trinn is not None:
            assert p.klasse is not None
            grupper[p.krav.id, p.klasse].append(id_)
    yield from (tuple(linjene) for linjene in grupper.values() if len(linjene) > 1)


def _sum(andeler: Sequence[Andel]) -> Andel:
    lavest, hoeyest = sum(a.lavest for a in andeler), sum(a.hoeyest for a in andeler)
    return Andel(beloep=lavest if lavest == hoeyest else None, lavest=lavest, hoeyest=hoeyest)


def _innenfor(
    andel: Andel,
    linjene: Sequence[Linjeid],
    med: Mapping[Linjeid, tuple[Trekkplass, Plass]],
    gjenstaar: Mapping[Linjeid, int],
    lesninger: Mapping[str, str],
    uvisse: dict[Linjeid, str],
) -> dict[Linjeid, Andel]:
    """Andelen til hver linje av det kravet får. Er det uvisst, er grensene det de laveste og høyeste beløpene gir."""
    if len(linjene) == 1:
        return {linjene[0]: andel}
    poster = []
    for id_ in linjene:
        plass = nedskrivingsplass(*med[id_], lesninger)
        if plass.hvorfor:
            uvisse[id_] = plass.hvorfor
        poster.append(
            Post(krav=id_[0], linje=id_[1], beloep=gjenstaar[id_], plass=plass.nivaaer, uviss_fra=plass.uviss_fra)
        )
    lavest, hoeyest = del_ut(andel.lavest, poster), del_ut(andel.hoeyest, poster)
    if andel.beloep is not None:
        return lavest
    like = len({p.plass for p in poster}) < len(poster)
    return {id_: _grenser(lavest[id_], hoeyest[id_], gjenstaar[id_], avrunding=int(like)) for id_ in linjene}


def _grenser(lavest: Andel, hoeyest: Andel, gjenstaar: int, *, avrunding: int) -> Andel:
    """Mellom de to; der linjer deler forholdsmessig, kan avrundingen flytte ett øre hver vei."""
    minst = max(0, lavest.lavest - avrunding)
    mest = min(gjenstaar, hoeyest.hoeyest + avrunding)
    return Andel(beloep=minst if minst == mest else None, lavest=minst, hoeyest=mest)


def _klassene(
    beloep: int, med: Mapping[Linjeid, tuple[Trekkplass, Plass]], gjenstaar: Mapping[Linjeid, int]
) -> Iterator[tuple[Trekklasse, tuple[int, int]]]:
    """Det som er krevd og dekket i hver klasse. Det er sikkert også der andelene i klassen ikke er det."""
    krevd: dict[tuple[int, ...], int] = defaultdict(int)
    klassen: dict[tuple[int, ...], Trekklasse] = {}
    for id_, (p, plass) in med.items():
        noekkel = plass.nivaaer[:2]
        krevd[noekkel] += gjenstaar[id_]
        if p.klasse is not None:
            klassen[noekkel] = p.klasse
    summer: dict[Trekklasse, tuple[int, int]] = {}
    for noekkel in sorted(krevd):
        dekket = min(beloep, krevd[noekkel])
        beloep -= dekket
        if noekkel in klassen:
            foer = summer.get(klassen[noekkel], (0, 0))
            summer[klassen[noekkel]] = (foer[0] + krevd[noekkel], foer[1] + dekket)
    yield from summer.items()
