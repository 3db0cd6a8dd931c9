"""Hva et krav vil koste på dager som kommer, og renten av et krav som er gjort opp for sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

import attrs

from ..fakta.verdier import Oere
from ..renter import Bevegelse, Kontoutskrift, kontoutskrift
from ..rettskilder.henvisning import Henvisning
from .felles import Emne, Status
from .foreldelse import Linjeforeldelse
from .rentekonto import uten_rente
from .renter import Linjerente, Renter, renter

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
    """Hva kravet vil koste. `krav` er kravets id, og `per` dagen fakta er kjent til."""

    krav: str
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
    return Renteplan(krav=emne.krav.id, per=emne.per, til=til, punkter=tuple(punkter))


def _maanedsdager(per: date, til: date) -> Iterable[date]:
    """Den første i hver måned etter `per`, til og med `til`."""
    dag = per
    while (dag := (dag.replace(day=1) + timedelta(days=32)).replace(day=1)) <= til:
        yield dag


def _punkt(dag: date, svar: Renter) -> Planpunkt:
    staar = [_staar(linje) for linje in svar.linjer]
    kjent = svar.sum is not None and all(beloep is not None for beloep in staar)
    samlet = Oere(sum(beloep or 0 for beloep in staar)) if kjent else None
    return Planpunkt(dag=dag, staar=samlet, rente=svar.sum, prognose=svar.prognose, renter=svar)


def _staar(linje: Linjerente) -> int | None:
    if linje.beregning is None:
        return linje.uten_rente
    return _etter_avrunding(linje.beregning.saldo.sum, _avrundingen(linje))


def _avrundingen(linje: Linjerente) -> int:
    """Det renten av skatt og avgift rundes ned med, som et negativt beløp; null for andre krav."""
    return linje.avrundet.rente - linje.avrundet.foer if linje.avrundet else 0


def _etter_avrunding(saldo: int, avrunding: int) -> Oere:
    """Det som skal betales. Er ørene alt betalt, er det ingenting å runde av."""
    return Oere(max(saldo + avrunding, 0))


# ---- Kontroll i ettertid ----


@attrs.frozen(kw_only=True)
class Linjeutskrift:
    """Kontoutskriften for hovedstolene som forfaller samme dag.

    `avrunding` er det renten av skatt og avgift rundes ned med, i øre: null, eller mindre enn null. Begynner renten
    etter at noe er betalt, står betalingen i utskriften fra første rentedag; hendelsen selv har sin egen dag.
    """

    linjer: tuple[str, ...]
    forfall: date | None
    utskrift: Kontoutskrift
    avrunding: int = 0

    @property
    def aa_betale(self) -> Oere:
        """Det som står når renten er rundet av, i øre fra 0."""
        return _etter_avrunding(self.utskrift.utgaaende.sum, self.avrunding)


@attrs.frozen(kw_only=True)
class Rentekontroll:
    """Renten av et krav sett i ettertid: var det grunnlag, var det varslet, og hva ble renten?

    `oppgjort` er dagen hovedstolen var betalt; None når den ikke er det. `grunnlag` er om en regel ga rente mens kravet
    sto ubetalt; None når det er åpent. `varslet` er om vilkåret om varsel eller forfall var oppfylt, slik at renten
    begynte å løpe. `fra` er første rentedag. `utskrifter` er det skyldneren kan lese: én for hver forfallsdag det kan
    regnes på, også når det ikke løper rente.
    """

    krav: str
    per: date
    oppgjort: date | None
    grunnlag: bool | None
    varslet: bool | None
    fra: date | None
    sum: Oere | None
    hjemler: tuple[Henvisning, ...]
    renter: Renter
    utskrifter: tuple[Linjeutskrift, ...]


def kontroller(emne: Emne, foreldelse: tuple[Linjeforeldelse, ...]) -> Rentekontroll:
    """Kontrollen av renten, med det som har hendt til og med `per`."""
    svar = renter(emne, foreldelse)
    segmentene = [s for linje in svar.linjer for s in linje.segmenter]
    aapent = svar.status not in (Status.AVGJORT, Status.TVIL)
    fra = min((linje.fra for linje in svar.linjer if linje.fra is not None), default=None)
    utskrifter = tuple(_utskrifter(emne, svar))
    return Rentekontroll(
        krav=emne.krav.id,
        per=emne.per,
        oppgjort=_oppgjort(svar, utskrifter),
        grunnlag=None if aapent else any(s.gir_rente for s in segmentene),
        varslet=None if aapent else fra is not None,
        fra=fra,
        sum=svar.sum,
        hjemler=svar.hjemler,
        renter=svar,
        utskrifter=utskrifter,
    )


def _utskrifter(emne: Emne, svar: Renter) -> Iterator[Linjeutskrift]:
    hendt = [h for h in emne.krav.hendelser if h.dato is not None and h.dato <= emne.per]
    for linje in svar.linjer:
        beregning = linje.beregning
        if beregning is None and linje.uten_rente is not None and linje.konto is not None:
            beregning = uten_rente(emne.krav, linje.konto, hendt, emne.per, emne.lesninger)
        if beregning is not None:
            yield Linjeutskrift(
                linjer=linje.linjer,
                forfall=linje.forfall,
                utskrift=kontoutskrift(beregning),
                avrunding=_avrundingen(linje),
            )


def _oppgjort(svar: Renter, utskrifter: Sequence[Linjeutskrift]) -> date | None:
    """Dagen den siste hovedstolen var betalt; None når noe står, eller det ikke er kjent."""
    alle = len(utskrifter) == len(svar.linjer) and not any(u.utskrift.utgaaende.rentebaerende for u in utskrifter)
    bevegelsene = (p.grunnlag for u in utskrifter for p in u.utskrift.poster if isinstance(p.grunnlag, Bevegelse))
    return max((b.hendelse.dato for b in bevegelsene if b.fordelt.rentebaerende), default=None) if alle else None
