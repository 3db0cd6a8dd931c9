"""Åpne begreper skrevet ut til det de selv bygger på.

Et begrep uten svar kan ikke bare regnes som ukjent: da ville verdier det aldri kan få, og fakta som alt er brukt i
det, gjøre svaret mer åpent enn det er. I stedet settes vilkårene for hver verdi inn der begrepet står. Det som fortsatt
kan endre svaret, er da fakta, skjønn og manglende tekst, og begrepet selv bare der ingen regel svarer på det.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..regelform.utfall import Regelverdi
from ..regelform.variabler import Verdi
from ..regelform.vilkaar import ALDRI, Blad, Blant, Eller, Og, Ordnet, Vilkaar, eller, og
from ..regelform.virkninger import Udekket


@attrs.frozen
class Utskrevet:
    """Et åpent begrep: det som må til for hver verdi, og for at ingen regel svarer."""

    verdier: tuple[tuple[Verdi, Vilkaar], ...]
    uten_svar: Vilkaar

    @classmethod
    def ett_svar(cls, svar: Iterable[Regelverdi], rester: Iterable[Vilkaar]) -> Utskrevet:
        """Begrepet med ett svar. Treffer en regel som er utenfor dekning, er det ikke noe svar."""
        verdier = tuple((v, r) for v, r in zip(svar, rester, strict=True) if not isinstance(v, Udekket))
        return cls(verdier, ~eller(*(r for _, r in verdier)))  # type: ignore[arg-type]  # et svar i et vilkår er enkelt

    @classmethod
    def en_av_flere(cls, rester: Iterable[Vilkaar]) -> Utskrevet:
        """Om en verdi er blant svarene: ja når en av reglene treffer, ellers nei."""
        treff = eller(*rester)
        return cls(((True, treff), (False, ~treff)), ALDRI)

    def vilkaar(self, blad: Blad) -> Vilkaar:
        """Det som må til for at bladet er oppfylt."""
        return eller(*(v for verdi, v in self.verdier if blad.prov(verdi)), og(self.uten_svar, blad))


def skriv_ut(vilkaar: Vilkaar, utskrevne: Mapping[str, Utskrevet]) -> Vilkaar:
    """Vilkåret med begrepene i `utskrevne` (variabelnøkkel → begrep) byttet ut med det de bygger på."""
    if isinstance(vilkaar, Blant | Ordnet):
        begrep = utskrevne.get(vilkaar.variabel.noekkel)
        return begrep.vilkaar(vilkaar) if begrep else vilkaar
    if isinstance(vilkaar, Og):
        return og(*(skriv_ut(v, utskrevne) for v in vilkaar.ledd))
    if isinstance(vilkaar, Eller):
        return eller(*(skriv_ut(v, utskrevne) for v in vilkaar.ledd))
    return vilkaar
