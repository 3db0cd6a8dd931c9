"""Det som er felles for katalogens egenskaper: én rad for hvert listepunkt, og arv til kravkodene under det.

En egenskap står i sin egen tabell, med én rad for hvert listepunkt og én for hver kravkode som ikke har listepunkt
eller som skiller seg fra sitt. De andre kravkodene arver listepunktets rad. Hva en rad betyr, avgjør egenskapen selv.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog.lasting import Tabellrad, normaliser
from innkrevingsregler.rettskilder.katalog.rad import KatalogFeil, Katalograd

__all__ = ["Radleser", "arvet", "henvisninger"]

Opplysning = TypeVar("Opplysning")
Radleser = Callable[[Tabellrad, list[str]], Opplysning | None]
"""Gjør en rad til en opplysning, eller legger det som er galt i listen og gir ``None``."""

# Mange rader siterer samme bestemmelse.
_fra_kode = functools.cache(Henvisning.fra_kode)


def arvet(
    rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd], les_rad: Radleser[Opplysning], egenskap: str
) -> dict[str, Opplysning]:
    """Opplysningen for hver kravtype, egen rad foran listepunktets. Nøkkelen er den normaliserte koden.

    Args:
        rader: egenskapens tabell; kolonnen ``kode`` må finnes.
        kravtyper: katalogen radene gjelder.
        les_rad: leser én rad.
        egenskap: hva tabellen handler om, til feilmeldingen når en kravtype ikke har noe svar.

    Raises:
        KatalogFeil: med alle feilene: rader som ikke kan leses eller ikke henger sammen, koder som er ukjent
            eller står to ganger, og kravtyper uten svar.
    """
    feil: list[str] = []
    kjente = {normaliser(krav.kode) for krav in kravtyper}
    egne: dict[str, Opplysning] = {}
    for rad in rader:
        noekkel = normaliser(rad["kode"])
        if noekkel in egne:
            feil.append(f"{rad['kode']}: koden er brukt før")
        if noekkel not in kjente:
            feil.append(f"{rad['kode']}: koden finnes ikke i katalogen")
        opplysning = les_rad(rad, feil)
        if opplysning is not None:
            egne[noekkel] = opplysning
    samlet: dict[str, Opplysning] = {}
    for krav in kravtyper:
        koder = (krav.kode, krav.listepunkt.kode) if krav.listepunkt else (krav.kode,)
        svar = next((egne[n] for n in map(normaliser, koder) if n in egne), None)
        if svar is None:
            feil.append(f"{krav.kode}: {egenskap} mangler")
        else:
            samlet[normaliser(krav.kode)] = svar
    if feil:
        raise KatalogFeil(feil)
    return samlet


def henvisninger(kode: str, verdi: str, feil: list[str]) -> tuple[Henvisning, ...]:
    """Henvisningene i et felt der kodene er skilt med semikolon.

    Det som ikke kan leses, og en henvisning som står to ganger, legges i ``feil`` under kravtypens ``kode``.
    """
    leste: list[Henvisning] = []
    for henvisningskode in filter(None, verdi.split(";")):
        try:
            leste.append(_fra_kode(henvisningskode))
        except ValueError as e:
            feil.append(f"{kode}: henvisningen «{henvisningskode}» kan ikke leses: {e}")
    if len(set(leste)) < len(leste):
        feil.append(f"{kode}: samme hjemmel står to ganger")
    return tuple(leste)
