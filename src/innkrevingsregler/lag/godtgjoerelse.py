"""Rentegodtgjørelsen av et tilgodebeløp av skatt eller avgift (skattebetalingsloven §§ 11-3 til 11-5).

Først renten fram til beløpet skal betales ut, så renten av at det betales ut for sent. Den siste regnes også av den
første, som skal betales sammen med beløpet (skattebetalingsforskriften § 11-3-1). Den løper ikke mens utbetalingen
venter på konto, eller mens forsinkelsen skyldes den som har beløpet til gode.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

import attrs

from ..avledning import godtgjoerelse as avledning
from ..avledning.felles import Faktarad, enkle
from ..fakta.godtgjoerelse import Godtgjoerelsesfakta
from ..fakta.krav import Tilgode
from ..fakta.verdier import Oere
from ..motor.svar import Motor
from ..regelform.begrep import Begrep
from ..regelform.begreper.renter import GODTGJOERELSE, GODTGJOERELSE_FORSINKET
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Rentetid
from ..renter import (
    Pause,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    Renterad,
    Skatterente,
    Tillegg,
    beregn,
    skatterente,
)
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN, SKATTEBETALINGSLOVEN
from ..rettskilder.satser import UtenforSerie
from .felles import Status, status_for, unike
from .rentestart import varighet

_11_3 = SKATTEBETALINGSLOVEN.p("11-3")
_GRUNNLAGET = SKATTEBETALINGSFORSKRIFTEN.p("11-3-1").l(1)
_KONTO = (_11_3.l(1).pkt(2), _11_3.l(1).pkt(3))
_EGNE = (_11_3.l(2),)
_KONTOREGELEN_FRA = date(2024, 1, 1)
_EN_DAG = timedelta(days=1)
_PUNKTER = ("R1", "R2", "R3", "R11")

UTFOERER: Mapping[str, tuple[Henvisning, ...]] = MappingProxyType(
    {"rentegodtgjoerelse": (*_KONTO, *_EGNE, _GRUNNLAGET)}
)
"""Regnestykket og bestemmelsene det utfører; dekningsregisteret bygger på dem."""


@attrs.frozen(kw_only=True)
class Godtgjoerelse:
    """Renten av beløpet i ett tidsrom, i hele kroner.

    `fra` og `til` er tiden den regnes for, halvåpent; None når det ikke er noen. `sum` er None når noe er åpent.
    """

    status: Status
    sum: Oere | None = None
    fra: date | None = None
    til: date | None = None
    beregning: Renteberegning | None = None
    avrundet: Skatterente | None = None
    trenger: tuple[Variabel, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()

    @property
    def rader(self) -> tuple[Renterad, ...]:
        """Radene; tom når noe er åpent."""
        return () if self.beregning is None else self.beregning.rader


@attrs.frozen(kw_only=True)
class Rentegodtgjoerelse:
    """Renten til den som har beløpet til gode: fram til forfall, og av at det betales ut for sent."""

    til_forfall: Godtgjoerelse
    forsinket: Godtgjoerelse

    @property
    def sum(self) -> Oere | None:
        """Det hele, i øre; None når noe er åpent."""
        foerst, siden = self.til_forfall.sum, self.forsinket.sum
        return None if foerst is None or siden is None else Oere(foerst + siden)


def godtgjoerelsen(motor: Motor, tilgode: Tilgode, lesninger: Mapping[str, str]) -> Rentegodtgjoerelse:
    """Rentegodtgjørelsen av beløpet, slik det sto dagen i tilgodebeløpet."""
    rad: Faktarad = {**enkle(tilgode, "hovedkrav"), **avledning.om_tilgode(tilgode)}
    til_forfall = _svar(motor, GODTGJOERELSE, rad, tilgode, lesninger)
    forsinket = _svar(
        motor,
        GODTGJOERELSE_FORSINKET,
        rad,
        tilgode,
        lesninger,
        lagt_til=til_forfall.sum,
        pauser=tuple(_pauser(tilgode.godtgjoerelse)),
    )
    return Rentegodtgjoerelse(til_forfall=til_forfall, forsinket=forsinket)


def _svar(
    motor: Motor,
    begrep: Begrep,
    rad: Faktarad,
    tilgode: Tilgode,
    lesninger: Mapping[str, str],
    *,
    lagt_til: Oere | None = None,
    pauser: tuple[Pause, ...] = (),
) -> Godtgjoerelse:
    utfall = motor.svar(begrep, rad, lesninger)
    if not isinstance(utfall, Avgjort):
        return _aapen(utfall)
    tid = utfall.verdi
    if not isinstance(tid, Rentetid):
        return Godtgjoerelse(status=Status.AVGJORT, sum=Oere(0), hvorfor=utfall.spor.grunner, hjemler=utfall.hjemler)
    fra, til = rad.get(tid.fra.noekkel), rad.get(tid.til.noekkel)
    if not isinstance(fra, date) or not isinstance(til, date):
        mangler = tuple(v for v in (tid.fra, tid.til) if rad.get(v.noekkel) is None)
        return Godtgjoerelse(status=Status.TRENGER, trenger=mangler, hjemler=utfall.hjemler)
    fra += varighet(tid.etter)
    til = max(fra, til)
    try:
        svar = beregn(
            tilgode.beloep,
            fra,
            til,
            hjemmel=Rentehjemmel(tid.serie),
            tillegg=(Tillegg(dato=fra, beloep=lagt_til, hjemler=(_GRUNNLAGET,)),) if lagt_til else (),
            pauser=pauser,
            lesninger={punkt: lesninger[punkt] for punkt in _PUNKTER if punkt in lesninger},
        )
    except Rentefeil as feil:
        return Godtgjoerelse(status=Status.UTENFOR_DEKNING, hvorfor=(str(feil),), hjemler=utfall.hjemler)
    if isinstance(svar, UtenforSerie):
        return Godtgjoerelse(status=Status.UTENFOR_DEKNING, hvorfor=(svar.hvorfor,), hjemler=utfall.hjemler)
    avrundet = skatterente(svar, lesninger={"R6": lesninger["R6"]} if "R6" in lesninger else {})
    return Godtgjoerelse(
        status=Status.AVGJORT,
        sum=avrundet.rente,
        fra=fra,
        til=til,
        beregning=svar,
        avrundet=avrundet,
        hvorfor=utfall.spor.grunner,
        hjemler=unike((*utfall.hjemler, *svar.hjemler, *avrundet.hjemler)),
    )


def _aapen(utfall: Utfall) -> Godtgjoerelse:
    fakta = utfall.fakta if isinstance(utfall, Trenger) else ()
    grunner = () if fakta else hvorfor_i(utfall)
    return Godtgjoerelse(status=status_for(utfall), trenger=fakta, hvorfor=grunner, hjemler=hjemler_i(utfall))


def _pauser(fakta: Godtgjoerelsesfakta | None) -> Iterator[Pause]:
    """Tiden det ikke løper rente. Regelen om konto gjelder fra 2024."""
    if fakta is None:
        return
    if fakta.konto_savnes_fra is not None:
        fra = max(fakta.konto_savnes_fra, _KONTOREGELEN_FRA)
        til = _dagen_etter(fakta.konto_savnes_til)
        if til is None or fra < til:
            yield Pause(fra=fra, til=til, hjemler=_KONTO)
    if fakta.egne_forhold_fra is not None:
        yield Pause(fra=fakta.egne_forhold_fra, til=_dagen_etter(fakta.egne_forhold_til), hjemler=_EGNE)


def _dagen_etter(dag: date | None) -> date | None:
    return None if dag is None or dag == date.max else dag + _EN_DAG
