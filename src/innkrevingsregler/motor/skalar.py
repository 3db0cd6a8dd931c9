"""Den skalare motoren: ett spørsmål, ett sett fakta, et svar med spor.

Referansen er `kleene.oppfylt`. Her er de samme trærne skrevet om til Python-uttrykk én gang per spørsmål, fordi en
rekursiv prøving er en størrelsesorden langsommere; en egenskapsprøve holder de to like. Et uttrykk er sant bare når
vilkåret er *sikkert* oppfylt, så hvert vilkår kompileres sammen med sin nektelse: er ingen av dem sanne, er svaret
ukjent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..regelform.begrep import Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel
from ..regelform.utfall import Rad
from ..regelform.vilkaar import Blant, Eller, Fast, Og, Ordnet, Vilkaar, variabler
from .svar import Motor, Statuser


def skalar_motor(regelbok: Regelbok) -> Motor:
    """Referansemotoren for en regelbok."""
    return Motor(regelbok, Skalar(regelbok))


class Skalar:
    """Statusgiver som prøver kompilerte vilkår."""

    navn = "skalar"

    def __init__(self, regelbok: Regelbok) -> None:
        self._proever = {s: _kompiler(regler) for s, regler in regelbok.virksomme.items()}

    def statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> Statuser:
        """Én status per regel om spørsmålet."""
        return self._proever[spoersmaal](rad)


def _kompiler(regler: tuple[VirksomRegel, ...]) -> Callable[[Rad], Statuser]:
    """En funksjon fra fakta til én status per regel."""
    noekler = tuple(dict.fromkeys(v.noekkel for r in regler for v in variabler(r.vilkaar)))
    skriver = _Skriver(noekler)
    linjer = ["def prov(rad):", "    les = rad.get"]
    linjer += [f"    v{i} = les({noekkel!r})" for i, noekkel in enumerate(noekler)]
    linjer += ["    return ("]
    linjer += [
        f"        True if {skriver.uttrykk(r.vilkaar)} else False if {skriver.uttrykk(~r.vilkaar)} else None,"
        for r in regler
    ]
    linjer += ["    )"]
    navnerom: dict[str, Any] = dict(skriver.konstanter)
    exec(compile("\n".join(linjer), "<vilkår>", "exec"), navnerom)
    prov: Callable[[Rad], Statuser] = navnerom["prov"]
    return prov


class _Skriver:
    """Skriver vilkår som Python-uttrykk over de lokale navnene v0, v1, … og konstantene k0, k1, …"""

    def __init__(self, noekler: tuple[str, ...]) -> None:
        self._navn = {noekkel: f"v{i}" for i, noekkel in enumerate(noekler)}
        self.konstanter: dict[str, object] = {}

    def uttrykk(self, vilkaar: Vilkaar) -> str:
        if isinstance(vilkaar, Blant):
            return self._blant(vilkaar)
        if isinstance(vilkaar, Ordnet):
            navn, grense = self._navn[vilkaar.variabel.noekkel], self._konstant(vilkaar.grense)
            return f"({navn} is not None and {navn} {vilkaar.operator.value} {grense})"
        if isinstance(vilkaar, Og):
            return "(" + " and ".join(map(self.uttrykk, vilkaar.ledd)) + ")"
        if isinstance(vilkaar, Eller):
            return "(" + " or ".join(map(self.uttrykk, vilkaar.ledd)) + ")"
        assert isinstance(vilkaar, Fast)
        return str(vilkaar.sant)

    def _blant(self, blad: Blant) -> str:
        navn = self._navn[blad.variabel.noekkel]
        if len(blad.verdier) == 1:
            prov = f"{navn} {'!=' if blad.negert else '=='} {self._konstant(blad.verdier[0])}"
        else:
            prov = f"{navn} {'not in' if blad.negert else 'in'} {self._konstant(frozenset(blad.verdier))}"
        return f"({navn} is not None and {prov})" if blad.negert else prov

    def _konstant(self, verdi: object) -> str:
        navn = f"k{len(self.konstanter)}"
        self.konstanter[navn] = verdi
        return navn
