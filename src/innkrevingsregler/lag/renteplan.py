"""Hva et krav vil koste på dager som kommer, og renten av et krav som er gjort opp for sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

import attrs

from ..fakta.verdier import Oere
from ..rettskilder.henvisning import Henvisning
from .felles import Emne, Status
from .foreldelse import Linjeforeldelse
from .renter import Renter, renter

_INGEN_PROGNOSE: Mapping[date, Decimal] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class Planpunkt:
    """Kravet en dag som kommer.

    `staar` er det som da står av hovedstol, tillegg, kostnader, gebyrer og renter, om ingenting mer betales. `rente` er
    renten fram til dagen. Begge er None når renten er åpen, og `renter` sier hvorfor.
    """

    dag: date
    staar: Oere | None
    rente: Oere | None
    prognose: bool
    renter: Renter

    @property
    def status(self) -> Status:
        """Om renten er avgjort."""
        return self.renter.status


@attrs.frozen(kw_only=True)
class Renteplan:
    """Hva kravet vil koste. `per` er dagen fakta er kjent til."""

    per: date
    til: date
    punkter: tuple[Planpunkt, ...]


def planlegg(
    emne: Emne,
    foreldelse: tuple[Linjeforeldelse, ...],
    til: date,
    dager: Iterable[date],
    prognose: Mapping[date, Decimal] = _INGEN_PROGNOSE,
) -> Renteplan:
    """Planen fra `per` til og med `til`: de oppgitte dagene, ellers den første i hver måned, og den siste dagen.

    Raises:
        ValueError: når `til` eller en av dagene er før `per`, eller en av dagene er etter `til`.
    """
    valgte = tuple(dager)
    if feil := [dag for dag in (til, *valgte) if dag < emne.per] or [dag for dag in valgte if dag > til]:
        raise ValueError(f"planen går fra {emne.per} til {til}, og {feil[0]} er ikke blant de dagene")
    alle = sorted({*(valgte or _maanedsdager(emne.per, til)), til})
    punkter = (_punkt(dag, renter(emne, foreldelse, til=dag, prognose=prognose)) for dag in alle)
    return Renteplan(per=emne.per, til=til, punkter=tuple(punkter))


def _maanedsdager(per: date, til: date) -> Iterable[date]:
    """Den første i hver måned etter `per`, til og med `til`."""
    dag = per
    while (dag := (dag.replace(day=1) + timedelta(days=32)).replace(day=1)) <= til:
        yield dag


def _punkt(dag: date, svar: Renter) -> Planpunkt:
    saldoer = [linje.beregning.saldo.sum if linje.beregning else linje.uten_rente for linje in svar.linjer]
    avrunding = sum(linje.avrundet.rente - linje.avrundet.foer for linje in svar.linjer if linje.avrundet)
    kjent = svar.sum is not None and all(saldo is not None for saldo in saldoer)
    staar = Oere(sum(saldo or 0 for saldo in saldoer) + avrunding) if kjent else None
    return Planpunkt(dag=dag, staar=staar, rente=svar.sum, prognose=svar.prognose, renter=svar)


@attrs.frozen(kw_only=True)
class Rentekontroll:
    """Renten av et krav sett i ettertid: var det grunnlag, var det varslet, og hva ble renten?

    `oppgjort` er dagen hovedstolen var betalt; None når den ikke er det. `grunnlag` er om en regel ga rente mens kravet
    sto ubetalt; None når det er åpent. `varslet` er om vilkåret om varsel eller forfall var oppfylt, slik at renten
    begynte å løpe. `fra` er første rentedag.
    """

    oppgjort: date | None
    grunnlag: bool | None
    varslet: bool | None
    fra: date | None
    sum: Oere | None
    hjemler: tuple[Henvisning, ...]
    renter: Renter


def kontroller(emne: Emne, foreldelse: tuple[Linjeforeldelse, ...]) -> Rentekontroll:
    """Kontrollen av renten, med det som har hendt til og med `per`."""
    svar = renter(emne, foreldelse)
    segmentene = [s for linje in svar.linjer for s in linje.segmenter]
    aapent = svar.status not in (Status.AVGJORT, Status.TVIL)
    fra = min((linje.fra for linje in svar.linjer if linje.fra is not None), default=None)
    return Rentekontroll(
        oppgjort=_oppgjort(svar),
        grunnlag=None if aapent else any(s.gir_rente for s in segmentene),
        varslet=None if aapent else fra is not None,
        fra=fra,
        sum=svar.sum,
        hjemler=svar.hjemler,
        renter=svar,
    )


def _oppgjort(svar: Renter) -> date | None:
    """Dagen den siste hovedstolen var betalt."""
    dager = []
    for linje in svar.linjer:
        if linje.beregning is None or linje.beregning.saldo.rentebaerende:
            return None
        dager += [b.dato for b in linje.beregning.bevegelser if b.fordelt.rentebaerende]
    return max(dager, default=None)
