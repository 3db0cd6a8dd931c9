"""Grunnklassen for alle fakta, og kontrollen når et faktum lages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

import attrs

from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi


def om(tekst: str, eksempel: str = "") -> dict[str, str]:
    """Metadata for et felt: hva det betyr, med bestemmelsen som spør etter det, og et eksempel på en tekst."""
    return {"tekst": tekst, "eksempel": f'"{eksempel}"' if eksempel else ""}


class Faktum:
    """Grunnklassen for alt som er kjent om en sak. Frosset; kontrollert når det lages.

    Et felt som er `None`, er ukjent. Ugyldige verdier og felt som strider mot hverandre gir `UgyldigInndata`
    med alle feilene.
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        kontroller(self)

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Feil mellom feltene, der hvert felt for seg er gyldig. Ukjente felt gir ingen feil."""
        return ()

    def __repr__(self) -> str:
        klasse: Any = type(self)
        kjente = (
            f"{felt.name}={verdi!r}"
            for felt in attrs.fields(klasse)
            if (verdi := getattr(self, felt.name)) != felt.default
        )
        return f"{klasse.__name__}({', '.join(kjente)})"


@attrs.frozen
class _Kontrollplan:
    """Det en klasse skal kontrolleres for: feltene, hentet i ett, om hver verdi er gyldig, og om `None` er det."""

    navn: tuple[str, ...]
    hent: Callable[[Faktum], tuple[Any, ...]]
    gyldig: tuple[Callable[[Any], bool], ...]
    kan_mangle: tuple[bool, ...]


# Fylles første gang en klasse brukes, så import av fakta er billig.
_KONTROLLPLANER: dict[type[Faktum], _Kontrollplan] = {}


def _lag_kontrollplan(klasse: type[Faktum]) -> _Kontrollplan:
    from innkrevingsregler.fakta.slag import felt_i

    felter = felt_i(klasse).values()
    navn = tuple(felt.navn for felt in felter)
    return _Kontrollplan(
        navn,
        attrgetter(*navn),
        tuple(felt.slag.gyldig for felt in felter),
        tuple(not felt.paakrevd for felt in felter),
    )


def kontroller(faktum: Faktum) -> None:
    """Kontroller et nylaget faktum; gir `UgyldigInndata` med alle feilene."""
    klasse = type(faktum)
    plan = _KONTROLLPLANER.get(klasse)
    if plan is None:
        plan = _KONTROLLPLANER[klasse] = _lag_kontrollplan(klasse)
    ugyldige = [
        navn
        for verdi, gyldig, kan_mangle, navn in zip(
            plan.hent(faktum), plan.gyldig, plan.kan_mangle, plan.navn, strict=True
        )
        if not (kan_mangle if verdi is None else gyldig(verdi))
    ]
    feil = [_feil_i_python(faktum, navn) for navn in ugyldige]
    feil += klasse.sammenheng(_uten(faktum, ugyldige) if ugyldige else faktum, "$")
    if feil:
        raise UgyldigInndata(tuple(feil))


def _uten(faktum: Faktum, ugyldige: Sequence[str]) -> Any:
    """Det samme faktum med de ugyldige feltene som ukjente, så sammenhengen i resten kan kontrolleres likevel."""
    from innkrevingsregler.fakta.slag import blankt

    alle = _KONTROLLPLANER[type(faktum)].navn
    kjent = {navn: getattr(faktum, navn) for navn in alle if navn not in ugyldige}
    return SimpleNamespace(**vars(blankt(type(faktum))) | kjent)


def _feil_i_python(faktum: Faktum, navn: str) -> Inndatafeil:
    from innkrevingsregler.fakta.slag import felt_i

    felt = felt_i(type(faktum))[navn]
    eksempel = felt.eksempel or felt.slag.eksempel_i_python
    return Inndatafeil(f"$.{navn}", vis_verdi(getattr(faktum, navn)), felt.slag.i_python, eksempel)
