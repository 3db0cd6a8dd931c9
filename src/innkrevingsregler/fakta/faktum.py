"""Grunnklassen for alle fakta, og kontrollen når et faktum lages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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


# Det hver klasse skal kontrolleres for: feltets navn, om verdien er gyldig, og om den må være med. Fylles
# første gang en klasse brukes, så import av fakta er billig.
_KONTROLLPLAN: dict[type[Faktum], tuple[tuple[str, Callable[[Any], bool], bool], ...]] = {}


def _lag_kontrollplan(klasse: type[Faktum]) -> None:
    from innkrevingsregler.fakta.slag import felt_i

    _KONTROLLPLAN[klasse] = tuple((felt.navn, felt.slag.gyldig, felt.paakrevd) for felt in felt_i(klasse).values())


def kontroller(faktum: Faktum) -> None:
    """Kontroller et nylaget faktum; gir `UgyldigInndata` med alle feilene."""
    klasse = type(faktum)
    if klasse not in _KONTROLLPLAN:
        _lag_kontrollplan(klasse)
    ugyldige = [
        navn
        for navn, gyldig, paakrevd in _KONTROLLPLAN[klasse]
        if (paakrevd if (verdi := getattr(faktum, navn)) is None else not gyldig(verdi))
    ]
    feil = [_feil_i_python(faktum, navn) for navn in ugyldige]
    feil += klasse.sammenheng(_uten(faktum, ugyldige) if ugyldige else faktum, "$")
    if feil:
        raise UgyldigInndata(tuple(feil))


def _uten(faktum: Faktum, ugyldige: Sequence[str]) -> Any:
    """Det samme faktum med de ugyldige feltene som ukjente, så sammenhengen i resten kan kontrolleres likevel."""
    from innkrevingsregler.fakta.slag import blankt

    kjent = {navn: getattr(faktum, navn) for navn, _, _ in _KONTROLLPLAN[type(faktum)] if navn not in ugyldige}
    return SimpleNamespace(**vars(blankt(type(faktum))) | kjent)


def _feil_i_python(faktum: Faktum, navn: str) -> Inndatafeil:
    from innkrevingsregler.fakta.slag import felt_i

    felt = felt_i(type(faktum))[navn]
    eksempel = felt.eksempel or felt.slag.eksempel_i_python
    return Inndatafeil(f"$.{navn}", vis_verdi(getattr(faktum, navn)), felt.slag.i_python, eksempel)
