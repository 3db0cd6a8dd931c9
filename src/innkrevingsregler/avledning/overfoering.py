"""Overføringen av et løpende trekk til ny trekkordning (FOR-2025-07-01-1418 § 3): om den er skjedd, og når.

En overføring er oppgitt på trekket selv eller som hendelse. Det som ikke er oppgitt, er lagt til grunn ikke å ha hendt.
"""

from __future__ import annotations

from datetime import date

from ..fakta.hendelser import OverfoertNyTrekkordning, UtleggstrekkBesluttet
from ..fakta.koder import Namsmyndighet, Overfoeringsgrunn
from ..fakta.krav import Krav, Trekk
from .felles import innen


def overfoeringsdag(krav: Krav, trekk: Trekk) -> date | None:
    """Dagen trekket ble overført; None når den ikke er oppgitt."""
    hendt = (h.dato for h in krav.hendelser if isinstance(h, OverfoertNyTrekkordning) and h.trekk == trekk.id)
    return trekk.overfoert_dato or min((dag for dag in hendt if dag), default=None)


def overfoert(krav: Krav, trekk: Trekk, dagen: date | None) -> bool | None:
    """Var trekket overført den dagen? Ukjent når dagen er det, og når det bare er sagt at det er overført."""
    dag = overfoeringsdag(krav, trekk)
    if dag is not None:
        return innen(dag, dagen)
    return None if trekk.overfoert_grunn is not None or _sagt_overfoert(krav, trekk) else False


def kan_overfoeres(trekk: Trekk) -> bool:
    """En kommunal namsmyndighets trekk kan ikke overføres, og alminnelig namsmanns ikke som gruppe."""
    som_gruppe = trekk.overfoert_grunn is Overfoeringsgrunn.GRUPPE
    return trekk.namsmyndighet is not Namsmyndighet.KOMMUNAL and not (
        som_gruppe and trekk.namsmyndighet is Namsmyndighet.ALMINNELIG_NAMSMANN
    )


def _sagt_overfoert(krav: Krav, trekk: Trekk) -> bool:
    return any(
        isinstance(h, UtleggstrekkBesluttet) and h.trekk == trekk.id and h.overfoert_ny_ordning for h in krav.hendelser
    )
