"""Tresifret prøving av vilkår: oppfylt, ikke oppfylt, ukjent – og det som står igjen når noe er ukjent.

Dette er referansen de andre motorene måles mot. Siden et vilkår alltid står på nektelsesnormal form, er det
*sikkert oppfylt* når det er sant med hvert ukjent blad regnet som usant, og *sikkert ikke oppfylt* når det
nektede vilkåret er det.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..regelform.utfall import Rad
from ..regelform.vilkaar import ALDRI, ALLTID, Blant, Eller, Fast, Og, Ordnet, Vilkaar, eller, og


def sikkert(vilkaar: Vilkaar, rad: Rad) -> bool:
    """Er vilkåret oppfylt uansett hva de ukjente fakta skulle vise seg å være?

    Svaret er forsiktig: `x | ~x` med ukjent x er ikke sikkert. Det fanges av `diagram`, som prøver verdiene.
    """
    if isinstance(vilkaar, Blant | Ordnet):
        verdi = rad.get(vilkaar.variabel.noekkel)
        return verdi is not None and vilkaar.prov(verdi)
    if isinstance(vilkaar, Og):
        return all(sikkert(v, rad) for v in vilkaar.ledd)
    if isinstance(vilkaar, Eller):
        return any(sikkert(v, rad) for v in vilkaar.ledd)
    assert isinstance(vilkaar, Fast)
    return vilkaar.sant


def oppfylt(vilkaar: Vilkaar, rad: Rad) -> bool | None:
    """Ja, nei eller ukjent (None)."""
    if sikkert(vilkaar, rad):
        return True
    return False if sikkert(~vilkaar, rad) else None


def rest(vilkaar: Vilkaar, rad: Rad, kjente: dict[Vilkaar, Vilkaar] | None = None) -> Vilkaar:
    """Treet som står igjen når de kjente fakta er satt inn: ALLTID, ALDRI eller et mindre tre.

    `kjente` er det som alt er regnet ut med de samme fakta; reglene om ett spørsmål har mange deltrær sammen.
    """
    kjente = {} if kjente is None else kjente
    if (funnet := kjente.get(vilkaar)) is None:
        funnet = kjente[vilkaar] = _rest(vilkaar, rad, kjente)
    return funnet


def _rest(vilkaar: Vilkaar, rad: Rad, kjente: dict[Vilkaar, Vilkaar]) -> Vilkaar:
    if isinstance(vilkaar, Blant | Ordnet):
        verdi = rad.get(vilkaar.variabel.noekkel)
        if verdi is None:
            return vilkaar
        return ALLTID if vilkaar.prov(verdi) else ALDRI
    if isinstance(vilkaar, Og):
        return og(*_rester(vilkaar.ledd, rad, kjente, ALDRI))
    if isinstance(vilkaar, Eller):
        return eller(*_rester(vilkaar.ledd, rad, kjente, ALLTID))
    return vilkaar


def _rester(ledd: tuple[Vilkaar, ...], rad: Rad, kjente: dict[Vilkaar, Vilkaar], avgjor: Vilkaar) -> Iterator[Vilkaar]:
    """Det som står igjen av hvert ledd, fram til og med det første som alene avgjør."""
    for v in ledd:
        igjen = rest(v, rad, kjente)
        yield igjen
        if igjen is avgjor:
            return
