"""Renten som legges til et skatte- eller avgiftskrav før det forfaller (skattebetalingsloven §§ 11-2 og 11-5).

Reglene sier hvilken rente det er, og for hvilken tid; her regnes den, av kravets hovedstol. Det som er betalt før en
økning ble vedtatt, bærer rente fram til det ble betalt (§ 11-2 åttende ledd). Restskatt som er betalt innen 31. mai i
skattefastsettingsåret, får ikke rentetillegg (§ 11-5 første ledd fjerde punktum).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

import attrs

from ..avledning.felles import Faktarad
from ..avledning.renter import forsinkelsesregel
from ..avledning.skatterente import siste_dag_uten_rentetillegg
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Betaling, Motregning, Trekkutbetaling, Tvangsdekning
from ..fakta.koder import Linjetype, Renteregel
from ..fakta.verdier import Oere
from ..regelform.begreper.renter import SKATTETILLEGG
from ..regelform.felter import HENDELSE, KRAV, LINJE
from ..regelform.utfall import Avgjort, Trenger, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Rentetid
from ..renter import Betaling as Rentebetaling
from ..renter import (
    Dekningsorden,
    Nedsettelse,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    Skatterente,
    beregn,
    skatterente,
)
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import SKATTEBETALINGSLOVEN
from ..rettskilder.satser import UtenforSerie
from .felles import Emne, Status, status_for, unike
from .rentekonto import RENTEBAERENDE
from .rentestart import varighet

_BETALT_FOER = SKATTEBETALINGSLOVEN.p("11-2").l(8)
_BETALT_I_MAI = SKATTEBETALINGSLOVEN.p("11-5").l(1).pkt(4)
UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {"renter.skattetillegg": (_BETALT_FOER, _BETALT_I_MAI)}
)
"""Regnestykket og bestemmelsene det utfører; dekningsregisteret bygger på dem."""

_SKATTERENTER = RENTEBAERENDE - {"rentetillegg"}
_PUNKTER = ("R1", "R2", "R3", "R11")


@attrs.frozen(kw_only=True)
class Skattetillegg:
    """Renten som legges til skatten før den forfaller, i hele kroner.

    `fra` og `til` er tiden den regnes for, halvåpent; None når det ikke er noen. `sum` er None når noe er åpent.
    `i_grunnlaget` er om renten er regnet med i det renten av forsinket betaling regnes av: det er den ikke når den
    alt står som en linje i kravet.
    """

    status: Status
    sum: Oere | None = None
    fra: date | None = None
    til: date | None = None
    beregning: Renteberegning | None = None
    avrundet: Skatterente | None = None
    i_grunnlaget: bool = False
    trenger: tuple[Variabel, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()


def skattetillegg(
    emne: Emne, rad: Faktarad, hendt: Sequence[Hendelse], lesninger: Mapping[str, str]
) -> Skattetillegg | None:
    """Renten etter §§ 11-2 og 11-5; None når kravet ikke følger skattebetalingsloven § 11-1."""
    if forsinkelsesregel(emne.krav, emne.per) is not Renteregel.SKATTEBETALINGSLOVEN_11_1:
        return None
    utfall = emne.motor.svar(SKATTETILLEGG, rad, lesninger)
    if not isinstance(utfall, Avgjort):
        fakta = utfall.fakta if isinstance(utfall, Trenger) else ()
        grunner = () if fakta else hvorfor_i(utfall)
        return _aapen(status_for(utfall), fakta, grunner, hjemler_i(utfall))
    tid = utfall.verdi
    if not isinstance(tid, Rentetid):
        return Skattetillegg(status=Status.AVGJORT, sum=Oere(0), hvorfor=utfall.spor.grunner, hjemler=utfall.hjemler)
    fra, til = rad.get(tid.fra.noekkel), rad.get(tid.til.noekkel)
    mangler = unike((*_savnes(emne, hendt, tid, til), *(v for v in (tid.fra, tid.til) if rad.get(v.noekkel) is None)))
    if mangler:
        return _aapen(Status.TRENGER, mangler, (), utfall.hjemler)
    assert isinstance(fra, date)
    assert isinstance(til, date)
    fra += varighet(tid.etter)
    return _regnet(emne, hendt, tid, fra, max(fra, til), utfall, lesninger)


def staar_som_linje(emne: Emne) -> bool:
    """Om renten etter §§ 11-2 eller 11-5 alt er en linje i kravet."""
    return any(linje.type is Linjetype.RENTE and linje.underart in _SKATTERENTER for linje in emne.krav.linjer)


def _aapen(
    status: Status, trenger: tuple[Variabel, ...], hvorfor: tuple[str, ...], hjemler: tuple[Henvisning, ...]
) -> Skattetillegg:
    return Skattetillegg(status=status, trenger=trenger, hvorfor=hvorfor, hjemler=hjemler)


def _savnes(emne: Emne, hendt: Sequence[Hendelse], tid: Rentetid, til: object) -> Iterable[Variabel]:
    """Fakta regnestykket trenger om linjene og betalingene."""
    if any(linje.beloep is None for linje in emne.krav.linjer if linje.type is Linjetype.HOVEDSTOL):
        yield LINJE.beloep.variabel
    betalte = [h for h in _betalinger(emne, hendt) if isinstance(til, date) and h.dato and h.dato < til]
    if any(h.beloep is None for h in betalte):
        yield HENDELSE.beloep.variabel
    if betalte and tid.serie == Rentehjemmel.SKATTEBETALINGSLOVEN_11_5 and emne.krav.fastsettingsaar is None:
        yield KRAV.fastsettingsaar.variabel


def _regnet(
    emne: Emne,
    hendt: Sequence[Hendelse],
    tid: Rentetid,
    fra: date,
    til: date,
    utfall: Avgjort,
    lesninger: Mapping[str, str],
) -> Skattetillegg:
    serie = Rentehjemmel(tid.serie)
    betalinger, nedsettelser = _foer(emne, hendt, tid, til)
    hovedstol = sum(linje.beloep or 0 for linje in emne.krav.linjer if linje.type is Linjetype.HOVEDSTOL)
    try:
        svar = beregn(
            Oere(hovedstol),
            fra,
            til,
            hjemmel=serie,
            betalinger=betalinger,
            nedsettelser=nedsettelser,
            orden=Dekningsorden.HOVEDSTOL_FOERST,
            lesninger={punkt: lesninger[punkt] for punkt in _PUNKTER if punkt in lesninger},
        )
    except Rentefeil as feil:
        return _aapen(Status.UTENFOR_DEKNING, (), (str(feil),), utfall.hjemler)
    if isinstance(svar, UtenforSerie):
        return _aapen(Status.UTENFOR_DEKNING, (), (svar.hvorfor,), utfall.hjemler)
    avrundet = skatterente(svar, lesninger={"R6": lesninger["R6"]} if "R6" in lesninger else {})
    return Skattetillegg(
        status=Status.AVGJORT,
        sum=avrundet.rente,
        fra=fra,
        til=til,
        beregning=svar,
        avrundet=avrundet,
        hvorfor=utfall.spor.grunner,
        hjemler=unike((*utfall.hjemler, *svar.hjemler, *avrundet.hjemler)),
    )


def _foer(
    emne: Emne, hendt: Sequence[Hendelse], tid: Rentetid, til: date
) -> tuple[tuple[Rentebetaling, ...], tuple[Nedsettelse, ...]]:
    """Det som er betalt før renten slutter å løpe, slik det virker på denne renten."""
    betalte = [(h.dato, h.beloep) for h in _betalinger(emne, hendt) if h.dato and h.beloep and h.dato < til]
    if tid.serie == Rentehjemmel.SKATTEBETALINGSLOVEN_11_5:
        siste = siste_dag_uten_rentetillegg(emne.krav)
        return (), tuple(
            Nedsettelse(dato=dato, beloep=beloep, fra_begynnelsen=True, hjemler=(_BETALT_I_MAI,))
            for dato, beloep in betalte
            if siste is not None and dato <= siste
        )
    if tid.til != KRAV.endret.variabel:
        return (), ()
    return tuple(Rentebetaling(dato=dato, beloep=beloep, hjemler=(_BETALT_FOER,)) for dato, beloep in betalte), ()


def _betalinger(emne: Emne, hendt: Sequence[Hendelse]) -> list[Betaling | Motregning | Trekkutbetaling | Tvangsdekning]:
    hovedstoler = {linje.id for linje in emne.krav.linjer if linje.type is Linjetype.HOVEDSTOL}
    return [
        h
        for h in hendt
        if isinstance(h, Betaling | Motregning | Trekkutbetaling | Tvangsdekning)
        and (not h.gjelder_linjer or hovedstoler & set(h.gjelder_linjer))
    ]
