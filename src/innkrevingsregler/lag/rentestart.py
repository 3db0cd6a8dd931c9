"""Første dag renten etter et rentegrunnlag løper.

Hvordan de 30 dagene telles (tvilspunkt R5), og hva et varsel før forfall betyr (R4), er lesninger av innkrevingsloven
§ 15 andre ledd; de gjelder bare renten der.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from ..avledning.felles import Faktarad
from ..helligdager import FOERSTE_AAR, SISTE_AAR, er_virkedag
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Dager, Lengde, Rentegrunnlag, Uker

_EN_DAG = timedelta(days=1)
_PARAGRAF_15 = "INNKREVINGSLOVEN_15"
VARSELDAGER = frozenset({"krav.rentevarsel_gitt", "krav.si_varsel_sendt", "krav.paakrav_sendt"})
"""Dagene som mangler når det ikke er varslet; da løper det ikke rente."""


def foerste_dag(
    grunnlag: Rentegrunnlag,
    rad: Faktarad,
    lesninger: Mapping[str, str],
    sendt: Mapping[date, date],
) -> date | Variabel | None:
    """Dagen renten løper fra, dagen som mangler, eller None når det ikke er varslet.

    `sendt` er dagen hvert varsel ble sendt (gitt → sendt).
    """
    fra = rad.get(grunnlag.fra.noekkel)
    if not isinstance(fra, date):
        return None if _ikke_varslet(grunnlag.fra, rad) else grunnlag.fra
    etter_15 = grunnlag.serie == _PARAGRAF_15 and grunnlag.etter is not None
    if etter_15 and lesninger.get("R5") == "fra_sendt":
        fra = sendt.get(fra, fra)
    dag = fra + varighet(grunnlag.etter)
    if etter_15 and lesninger.get("R5") == "tretti_fulle_dager":
        dag += _EN_DAG
    if etter_15 and lesninger.get("R5") == "flyttes":
        dag = _virkedag(dag)
    if grunnlag.tidligst is None or (etter_15 and lesninger.get("R4") == "fra_varsel"):
        return dag
    tidligst = rad.get(grunnlag.tidligst.noekkel)
    return max(dag, tidligst) if isinstance(tidligst, date) else grunnlag.tidligst


def _virkedag(dag: date) -> date:
    """Dagen, eller den neste virkedagen; dagen selv der kalenderen ikke når."""
    while FOERSTE_AAR <= dag.year <= SISTE_AAR and not er_virkedag(dag):
        dag += _EN_DAG
    return dag


def _ikke_varslet(dagen: Variabel, rad: Faktarad) -> bool:
    """Om dagen mangler fordi det ikke er varslet. Løp det rente etter SI-loven, var det varslet en ukjent dag."""
    if dagen.noekkel == "krav.si_varsel_sendt" and rad.get("krav.renteberegnet_2025") is True:
        return False
    return dagen.noekkel in VARSELDAGER


def varighet(etter: Lengde | None) -> timedelta:
    """Dagene eller ukene som legges til; ingen når det ikke er noe."""
    match etter:
        case None:
            return timedelta()
        case Dager(antall):
            return timedelta(days=antall)
        case Uker(antall):
            return timedelta(weeks=antall)
        case _:
            raise AssertionError(f"renten løper fra dager eller uker etter, ikke {etter}")
