"""Spørsmål om en fordeling: hva en annen dag ville gitt hver kreditor, og hvor mye som skal til før et krav nås."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from ..fakta.koder import Kreditortype
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from .fordeling import forbered, fordel
from .svar import Fordeling, Linjeandel


@attrs.frozen(kw_only=True)
class Kreditorforskjell:
    """Det en kreditor får de to dagene, i øre; ``None`` der andelene ikke er sikre.

    ``kreditor`` er ``None`` for kravene der id-en ikke er oppgitt; da samles de etter typen.
    """

    kreditor: str | None
    kreditortype: Kreditortype | None
    foer: Oere | None
    etter: Oere | None

    @property
    def forskjell(self) -> int | None:
        """Det kreditoren får mer, i øre; negativt når den får mindre."""
        return None if self.foer is None or self.etter is None else self.etter - self.foer


@attrs.frozen(kw_only=True)
class Sammenligning:
    """Den samme fordelingen to dager, og forskjellen for hver kreditor."""

    foer: Fordeling
    etter: Fordeling
    kreditorer: tuple[Kreditorforskjell, ...]


def sammenlign(
    beloep: Oere | int,
    krav: Iterable[Krav],
    dato_a: date,
    dato_b: date,
    **valg: Any,
) -> Sammenligning:
    """Hva et annet beslutningstidspunkt gjør med hvem som får dekning, kreditor for kreditor.

    `valg` er de andre argumentene til `fordel`. Reiser det samme.
    """
    kravene = tuple(krav)
    foer, etter = (fordel(beloep, kravene, dato, **valg) for dato in (dato_a, dato_b))
    summer = _per_kreditor(foer.linjer), _per_kreditor(etter.linjer)
    alle = {_kreditor(k) for k in kravene}
    return Sammenligning(
        foer=foer,
        etter=etter,
        kreditorer=tuple(
            Kreditorforskjell(
                kreditor=id_, kreditortype=type_, foer=summer[0].get((id_, type_)), etter=summer[1].get((id_, type_))
            )
            for id_, type_ in sorted(alle, key=lambda n: (n[0] or "", n[1] or ""))
        ),
    )


_Kreditor = tuple[str | None, Kreditortype | None]


def _kreditor(krav: Krav) -> _Kreditor:
    return (krav.kreditor.id, krav.kreditor.type) if krav.kreditor else (None, None)


def _per_kreditor(linjer: Sequence[Linjeandel]) -> dict[_Kreditor, Oere | None]:
    """Summen for hver kreditor; ukjent når en av andelene er det."""
    andeler: dict[_Kreditor, list[Oere | None]] = defaultdict(list)
    for linje in linjer:
        andeler[linje.kreditor, linje.kreditortype].append(linje.andel)
    return {k: None if None in a else Oere(sum(x for x in a if x is not None)) for k, a in andeler.items()}


@attrs.frozen(kw_only=True)
class Noedvendig:
    """Beløpene som skal til for et krav, i øre.

    Args:
        naas: det minste beløpet som sikkert gir kravet noe; ``None`` når ikke noe beløp gjør det.
        dekkes: det minste beløpet som sikkert dekker alt av kravet som har del; ``None`` når ikke noe beløp gjør det.
    """

    naas: Oere | None
    dekkes: Oere | None


def noedvendig_beloep(
    krav_id: str,
    krav: Iterable[Krav],
    dato: date,
    **valg: Any,
) -> Noedvendig:
    """Hvor mye som må være tilgjengelig før kravet nås, og før det er dekket.

    `valg` er de andre argumentene til `fordel`. Kravets sum vokser med beløpet, om en ser bort fra avrundingen på ett
    øre, så beløpet finnes ved halvering. Andelene er de etter standardlesningene.

    Raises:
        KeyError: hvis kravet ikke er med.
    """
    kravene = tuple(krav)
    if all(k.id != krav_id for k in kravene):
        raise KeyError(krav_id)

    # Det beslagsfrie må også være der før noe kan fordeles.
    beslagsfritt = tilgode.beslagsfritt or 0 if (tilgode := valg.get("tilgode")) else 0
    alt = beslagsfritt + sum(li.gjenstaar or li.beloep or 0 for k in kravene for li in k.linjer)
    forberedt = forbered(alt, kravene, dato, **valg)
    if isinstance(forberedt, Fordeling):
        return Noedvendig(naas=None, dekkes=None)

    @functools.cache
    def _lavest(beloep: int) -> int:
        return sum(oere for (krav, _), oere in forberedt.laveste(beloep).items() if krav == krav_id)

    mest = _lavest(alt)
    if mest == 0:
        return Noedvendig(naas=None, dekkes=None)
    return Noedvendig(
        naas=Oere(_minste(alt, lambda b: _lavest(b) > 0)), dekkes=Oere(_minste(alt, lambda b: _lavest(b) >= mest))
    )


def _minste(hoeyest: int, nok: Callable[[int], bool]) -> int:
    """Det minste beløpet som er nok, når det høyeste er det."""
    lavest = 0
    while lavest < hoeyest:
        midten = (lavest + hoeyest) // 2
        lavest, hoeyest = (lavest, midten) if nok(midten) else (midten + 1, hoeyest)
    return hoeyest
