"""Det vanligste skrittet: et avbrudd der alt er avgjort, og bare dagene skiller det ene fra det andre.

Det reglene sier om en hendelse – virkningen, om den gjelder for linjen, bestemmelsene og grunnen – er det samme i alle
like situasjoner. Det settes sammen én gang, som en `Plan`, og motoren husker den som ett svar. For hver hendelse er det
da bare dagen og den nye fristen igjen. Er noe annet åpent, går hendelsen den lange veien i `skritt`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import attrs

from ..avledning.felles import Faktarad
from ..fakta.hendelse import Hendelse
from ..frister import Frist
from ..motor.svar import Motor, Oppslag
from ..regelform import virkninger as v
from ..regelform.begreper.foreldelse import AVBRUDD_VIRKER, FORELDELSESVIRKNING
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Rad, Utfall
from ..tupler import rett_av
from .lengder import Regner, regner

__all__ = ["Avbrudd", "Plan", "planene"]


@attrs.frozen
class Plan:
    """Det en situasjon sier om en hendelse, uten dagene.

    `utfall` er svaret om virkningen. `fra` er faktumet den nye fristen regnes fra, og `avbrutt` dagen den forrige
    avbrytes; begge er tomme når virkningen er en annen enn et avbrudd som er sikkert. `regn` gir den nye fristen; den
    er None når fristen er like lang som kravets egen.
    """

    utfall: Utfall
    fra: str = ""
    avbrutt: str = ""
    regn: Regner | None = None
    innenfor_stoppet: bool = False


class Avbrudd(NamedTuple):
    """En hendelse som avbryter: svaret som sier det, dagen, og fristen som begynner å løpe.

    Det er ett for hver hendelse, og en tuppel er langt billigere å lage enn en frossen klasse.
    """

    hendelse: Hendelse
    utfall: Avgjort
    dag: date
    ny: Frist
    innenfor_stoppet: bool


avbrudd_av = rett_av(Avbrudd)


def planene(motor: Motor, rad: Faktarad, lesninger: Mapping[str, str]) -> Oppslag[Plan]:
    """Planen for hver hendelse, av raden for den. De ligger alle oppå `rad` og legger bare fakta til."""
    bare_fakta = type(rad) is LatRad and rad.bare_fakta
    return motor.oppslag(_planlegg, (FORELDELSESVIRKNING, AVBRUDD_VIRKER), lesninger, bare_fakta=bare_fakta)


def _planlegg(motor: Motor, rad: Rad, lesninger: Mapping[str, str]) -> Plan:
    utfall = motor.svar(FORELDELSESVIRKNING, rad, lesninger)
    if not isinstance(utfall, Avgjort) or not isinstance(utfall.verdi, v.NyFrist | v.SammeFrist):
        return Plan(utfall)
    # Om avbruddet kom før forfall, er ikke kjent her. Det som er sikkert likevel, er det uansett dagen.
    virker = motor.svar(AVBRUDD_VIRKER, rad, lesninger)
    if not isinstance(virker, Avgjort) or virker.verdi is not True:
        return Plan(utfall)
    match utfall.verdi:
        case v.NyFrist(lengde, fra, avbrutt):
            return Plan(utfall, fra.noekkel, (avbrutt or fra).noekkel, regner(lengde))
        case v.SammeFrist(fra, avbrutt, innenfor):
            return Plan(utfall, fra.noekkel, avbrutt.noekkel, None, innenfor)
