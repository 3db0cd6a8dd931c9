"""Renten som tapes: den som faller bort med hovedstolen, og den som ikke løper så lenge det ikke er varslet.

Begge er regnet av `renter`, med de samme reglene og satsene som ellers. Er noe åpent, eller er satsen ikke kjent, er
det ingen sum, og grunnen står der i stedet. (foreldelsesloven § 24 nr. 2, innkrevingsloven § 15 andre ledd)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

import attrs

from ..fakta.hendelser import Rentevarsel
from ..fakta.koder import Linjetype
from ..fakta.verdier import Oere
from .felles import Emne, Status
from .foreldelse import Linjeforeldelse
from .renter import Renter, renter

_EN_DAG = timedelta(days=1)
_ETTER_VARSELET = timedelta(days=60)
"""Lenge nok til å se når renten begynner etter et varsel; fristen er 30 dager."""


class Rentehinder(StrEnum):
    """Hvorfor renten ikke er regnet ut.

    ``EGEN_LINJE``: renten står som egne linjer og er alt med i det som tapes. ``MANGLER_OPPLYSNINGER``: fakta om renten
    mangler. ``UTENFOR_DEKNING``: satsen eller regelen er ikke kjent. ``ULIK_SISTE_DAG``: hovedstolene renten er regnet
    av, foreldes ikke samme dag. ``INGEN_DAG``: siste dag er ikke kjent. ``IKKE_AVGJORT``: renten er åpen ellers.
    """

    EGEN_LINJE = "EGEN_LINJE"
    MANGLER_OPPLYSNINGER = "MANGLER_OPPLYSNINGER"
    UTENFOR_DEKNING = "UTENFOR_DEKNING"
    ULIK_SISTE_DAG = "ULIK_SISTE_DAG"
    INGEN_DAG = "INGEN_DAG"
    IKKE_AVGJORT = "IKKE_AVGJORT"


_HINDRE = {
    Status.TRENGER: Rentehinder.MANGLER_OPPLYSNINGER,
    Status.UTENFOR_DEKNING: Rentehinder.UTENFOR_DEKNING,
}


@attrs.frozen(kw_only=True)
class TaptRente:
    """Renten som tapes i perioden, i øre fra 0; None når den ikke er regnet ut, og hinderet sier hvorfor.

    `med_hovedstolen` er det meste som kan falle bort når hovedstolene foreldes; noe av den kan være foreldet for seg
    før det. `ved_venting` er renten som tapes om det varsles om rente den siste dagen i perioden og ikke den første.
    """

    med_hovedstolen: Oere | None
    hinder: Rentehinder | None
    ved_venting: Oere | None
    hinder_ved_venting: Rentehinder | None


def tapt_rente(
    emne: Emne, foreldelse: Sequence[Linjeforeldelse], tapte: Mapping[str, date | None], til: date, naa: Renter | None
) -> TaptRente:
    """Renten som tapes til og med `til`.

    `tapte` er linjene som kan foreldes i perioden, og siste dag for hver. `naa` er renten fram til dagen det spørres
    om; None når renten ikke kan begynne å løpe, som for krav som ikke er forfalt.
    """
    med_hovedstolen, hinder = _med_hovedstolen(emne, foreldelse, tapte, naa)
    ved_venting, venting_hinder = (Oere(0), None) if naa is None else _ved_venting(emne, foreldelse, til, naa)
    return TaptRente(
        med_hovedstolen=med_hovedstolen,
        hinder=hinder,
        ved_venting=ved_venting,
        hinder_ved_venting=venting_hinder,
    )


_Svar = tuple[Oere | None, Rentehinder | None]


def _med_hovedstolen(
    emne: Emne, foreldelse: Sequence[Linjeforeldelse], tapte: Mapping[str, date | None], naa: Renter | None
) -> _Svar:
    """Renten av hver hovedstol, fram til og med dagen den siste gang kan gjøres gjeldende."""
    dager = {x.id: tapte[x.id] for x in emne.krav.linjer if x.type is Linjetype.HOVEDSTOL and x.id in tapte}
    if not dager:
        return Oere(0), None
    if any(linje.type is Linjetype.RENTE for linje in emne.krav.linjer):
        return None, Rentehinder.EGEN_LINJE
    if naa is not None and naa.sum is None:
        return None, _hinder(naa.status)
    sum_ = 0
    for dag in sorted({dag for dag in dager.values() if dag}):
        dagens = {linje for linje, siste in dager.items() if siste == dag}
        for linje in renter(emne, foreldelse, til=dag + _EN_DAG).linjer:
            if dagens.isdisjoint(linje.linjer):
                continue
            if not dagens.issuperset(linje.linjer):
                return None, Rentehinder.ULIK_SISTE_DAG
            if linje.sum is None:
                return None, _hinder(linje.status)
            sum_ += linje.sum
    return (None, Rentehinder.INGEN_DAG) if None in dager.values() else (Oere(sum_), None)


def _ved_venting(emne: Emne, foreldelse: Sequence[Linjeforeldelse], til: date, naa: Renter) -> _Svar:
    """Renten mellom dagen et varsel i dag ville gitt rente, og dagen et varsel den siste dagen ville gjort det."""
    if naa.sum is None:
        return None, _hinder(naa.status)
    if any(linje.fra is not None for linje in naa.linjer):
        return Oere(0), None
    oppstaatt = emne.krav.oppstaatt
    if oppstaatt is not None and min(emne.per, til) < oppstaatt:  # det kan ikke varsles om rente av et krav som ikke er
        return None, Rentehinder.IKKE_AVGJORT
    senere = renter(_med_varsel(emne, til), foreldelse, til=til + _ETTER_VARSELET)
    begynner = min((linje.fra for linje in senere.linjer if linje.fra is not None), default=None)
    if begynner is None:
        return (Oere(0), None) if senere.sum is not None else (None, _hinder(senere.status))
    tapt = renter(_med_varsel(emne, emne.per), foreldelse, til=begynner)
    return (None, _hinder(tapt.status)) if tapt.sum is None else (tapt.sum, None)


def _hinder(status: Status) -> Rentehinder:
    return _HINDRE.get(status, Rentehinder.IKKE_AVGJORT)


def _med_varsel(emne: Emne, dag: date) -> Emne:
    varsel = Rentevarsel(dato=dag, sendt=dag, gitt=dag)
    return attrs.evolve(emne, per=dag, krav=attrs.evolve(emne.krav, hendelser=(*emne.krav.hendelser, varsel)))
