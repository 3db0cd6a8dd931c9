"""Regnestykket som deler et beløp mellom kravlinjer. Det kjenner ingen regel: plassen til hver linje er gitt.

Beløpet går til den første klassen til den er dekket, så til den neste, og innenfor en klasse på samme måte trinn for
trinn. Linjer med lik plass deler forholdsmessig etter vekten. Øre som blir til overs når andelene rundes ned, går én
og én til dem med størst brøkrest; er den lik, til den med lavest krav- og linje-id.

Grensene, som prøvene bærer ut:

* Andelene summerer til det som kan fordeles, ingen er større enn linjen, og en høyere plass er full før en lavere får.
* Et større beløp gir aldri noen linje mer enn **ett øre** mindre. Den eksakte andelen vokser med beløpet, og den
  utbetalte er den rundet ned eller ned pluss ett øre. Grensen nås: ett øre mer å dele kan flytte det siste øret.
* Deles en linje i to med samlet samme beløp, endres ingen annen andel med mer enn ett øre.
* Rekkefølgen linjene gis i, er uten betydning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from operator import attrgetter

import attrs

__all__ = ["Andel", "Post", "del_ut"]

Vekt = int | Fraction


@attrs.frozen(kw_only=True)
class Post:
    """En kravlinje som kan få del.

    Args:
        krav: kravets id.
        linje: linjens id.
        beloep: det som gjenstår av linjen, i øre.
        plass: nivåene i rekkefølgen, det viktigste først: klassen, trinnet og det som skiller innenfor trinnet. Lavest
            dekkes først. Linjer med samme begynnelse må ha nivåer som kan sammenliknes.
        vekt: forholdstallet mot andre med lik plass; ``None`` er beløpet selv.
        uviss_fra: nivået rekkefølgen ikke er kjent fra: 1 er innenfor klassen, 2 innenfor trinnet. ``None`` når
            plassen er kjent helt ut. Alt med samme begynnelse er da uvisst, om det ikke dekkes helt eller ikke får noe.
    """

    krav: str
    linje: str
    beloep: int
    plass: tuple[int, ...]
    vekt: Vekt | None = None
    uviss_fra: int | None = None


@attrs.frozen(kw_only=True)
class Andel:
    """Det en linje får, i øre. ``beloep`` er ``None`` når bare grensene er sikre."""

    beloep: int | None
    lavest: int
    hoeyest: int


Noekkel = tuple[str, str]
_id = attrgetter("krav", "linje")


def del_ut(beloep: int, poster: Sequence[Post]) -> dict[Noekkel, Andel]:
    """Hva hver linje får av beløpet, i øre.

    Args:
        beloep: det som kan fordeles, i øre.
        poster: linjene som har del, i hvilken som helst rekkefølge.

    Raises:
        ValueError: hvis et beløp er negativt, eller en linje står to ganger.
    """
    if beloep < 0 or any(p.beloep < 0 for p in poster):
        raise ValueError("beløp som fordeles, kan ikke være negative")
    if len({_id(p) for p in poster}) < len(poster):
        raise ValueError("samme linje står to ganger")
    return dict(_del(beloep, sorted(poster, key=_id), 0))


def _del(beloep: int, poster: Sequence[Post], nivaa: int) -> Iterator[tuple[Noekkel, Andel]]:
    """Delingen mellom poster med de samme `nivaa` første nivåene."""
    samlet = sum(p.beloep for p in poster)
    if beloep == 0 or beloep >= samlet:
        for post in poster:
            yield _id(post), _sikker(post.beloep if beloep else 0)
    elif len(poster) > 1 and any(p.uviss_fra is not None and p.uviss_fra <= nivaa for p in poster):
        yield from _uvisst(beloep, samlet, poster)
    elif any(len(p.plass) == nivaa for p in poster):
        yield from _forholdsmessig(beloep, poster)
    else:
        for _, gruppe in groupby(sorted(poster, key=lambda p: p.plass[nivaa]), key=lambda p: p.plass[nivaa]):
            like = tuple(gruppe)
            faar = min(beloep, sum(p.beloep for p in like))
            yield from _del(faar, like, nivaa + 1)
            beloep -= faar


def _sikker(beloep: int) -> Andel:
    return Andel(beloep=beloep, lavest=beloep, hoeyest=beloep)


def _uvisst(beloep: int, samlet: int, poster: Iterable[Post]) -> Iterator[tuple[Noekkel, Andel]]:
    """Grensene når rekkefølgen er ukjent: minst det de andre ikke kan ta, høyst hele linjen."""
    for post in poster:
        lavest = max(0, beloep - (samlet - post.beloep))
        hoeyest = min(beloep, post.beloep)
        yield _id(post), Andel(beloep=lavest if lavest == hoeyest else None, lavest=lavest, hoeyest=hoeyest)


def _forholdsmessig(beloep: int, poster: Sequence[Post]) -> Iterator[tuple[Noekkel, Andel]]:
    """Forholdsmessig etter vekt, uten at noen får mer enn linjen; det de fulle ikke kan ta, går til de andre."""
    fulle: set[Noekkel] = set()
    while True:
        igjen = [p for p in poster if _id(p) not in fulle]
        rest = beloep - sum(p.beloep for p in poster if _id(p) in fulle)
        vekt = sum(_vekt(p) for p in igjen)
        nye = {_id(p) for p in igjen if rest * _vekt(p) >= p.beloep * vekt}
        if not nye or len(nye) == len(igjen):
            break
        fulle |= nye
    andeler = _stoerste_rest(rest, igjen, vekt)
    for post in poster:
        yield _id(post), _sikker(andeler.get(_id(post), post.beloep))


def _stoerste_rest(beloep: int, poster: Sequence[Post], vekt: Vekt) -> Mapping[Noekkel, int]:
    """Andelene rundet ned, og ørene som er til overs, til dem med størst brøkrest."""
    delt = [(*divmod(beloep * _vekt(p), vekt), _id(p)) for p in poster]
    andeler = {id_: int(hele) for hele, _, id_ in delt}
    til_overs = beloep - sum(andeler.values())
    for _, _, id_ in sorted(delt, key=lambda d: (-d[1], d[2]))[:til_overs]:
        andeler[id_] += 1
    return andeler


def _vekt(post: Post) -> Vekt:
    return post.beloep if post.vekt is None else post.vekt
