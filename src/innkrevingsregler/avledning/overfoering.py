"""Løp trekket, og er det overført til ny trekkordning (FOR-2025-07-01-1418 §§ 3 og 6)?

En overføring og et opphør er oppgitt på trekket selv eller som hendelse. Det som ikke er oppgitt, er lagt til grunn
ikke å ha hendt.
"""

from __future__ import annotations

from datetime import date

from ..fakta.hendelser import OverfoertNyTrekkordning, UtleggstrekkBesluttet, UtleggstrekkOpphoert
from ..fakta.koder import Namsmyndighet, Overfoeringsgrunn
from ..fakta.krav import Krav, Trekk
from .felles import eldre_enn, innen

NYTT_TIDLIGST = date(2026, 1, 1)
"""Før denne dagen fulgte ingen saker og ingen trekk nytt regelverk (FOR-2025-07-01-1418 § 24)."""
TO_AAR_ETTER_2027 = date(2029, 1, 1)
"""Siste dag i «to år etter 1. januar 2027», slik tvilspunkt P1 leses når ingen lesning er valgt."""


# ---- Løp trekket? ----


def periode_utloept(trekk: Trekk, dagen: date) -> bool | None:
    """Er den opprinnelige trekkperioden ute? Ukjent når perioden er det; en periode uten slutt løper ikke ut."""
    if trekk.periode is None:
        return None
    return trekk.periode.til is not None and dagen > trekk.periode.til


def periode_over_to_aar(trekk: Trekk) -> bool | None:
    """Er trekkperioden lengre enn to år (FOR-2025-07-01-1418 § 6 første ledd)? Uten første dag: fra beslutningen."""
    if trekk.periode is None:
        return None
    if trekk.periode.til is None:
        return True
    return eldre_enn(trekk.periode.fra or trekk.besluttet, 2, trekk.periode.til)


def opphoert(krav: Krav, trekk: Trekk) -> date | None:
    """Dagen trekket sluttet; None når det ikke er oppgitt."""
    hendt = (h.dato for h in krav.hendelser if isinstance(h, UtleggstrekkOpphoert) and h.trekk == trekk.id)
    return trekk.opphoert or min((dag for dag in hendt if dag), default=None)


def loep(krav: Krav, trekk: Trekk, dag: date) -> bool | None:
    """Løp trekket den dagen? Ukjent når dagen det ble besluttet, er ukjent eller den samme, og når perioden er ukjent.

    Et trekk som ikke er sagt å ha sluttet, løper til trekkperioden er ute eller overgangstiden for lengre perioder er
    det (FOR-2025-07-01-1418 § 6 første ledd).
    """
    slutt, utloept = opphoert(krav, trekk), periode_utloept(trekk, dag)
    if (slutt is not None and slutt < dag) or utloept or (trekk.besluttet is not None and trekk.besluttet > dag):
        return False
    if dag > TO_AAR_ETTER_2027 and (lengre := periode_over_to_aar(trekk)) is not False:
        return None if lengre is None else False
    return None if utloept is None or trekk.besluttet is None or trekk.besluttet == dag else True


# ---- Er det overført? ----


def overfoeringsdag(krav: Krav, trekk: Trekk) -> date | None:
    """Dagen trekket ble overført; None når den ikke er oppgitt, eller er før det var noe å overføre til."""
    hendt = (h.dato for h in krav.hendelser if isinstance(h, OverfoertNyTrekkordning) and h.trekk == trekk.id)
    dag = trekk.overfoert_dato or min((dag for dag in hendt if dag), default=None)
    return dag if dag is not None and dag >= NYTT_TIDLIGST else None


def overfoert(krav: Krav, trekk: Trekk, dagen: date | None) -> bool | None:
    """Var trekket overført den dagen? Bare et løpende trekk kan bli det.

    Ukjent når dagen er det, og når det er sagt at trekket er overført, men ikke – eller umulig – når.
    """
    dag = overfoeringsdag(krav, trekk)
    if dag is None:
        return None if _sagt_overfoert(krav, trekk) else False
    return False if loep(krav, trekk, dag) is False else innen(dag, dagen)


def kan_overfoeres(trekk: Trekk) -> bool:
    """En kommunal namsmyndighets trekk kan ikke overføres, og alminnelig namsmanns ikke som gruppe."""
    som_gruppe = trekk.overfoert_grunn is Overfoeringsgrunn.GRUPPE
    return trekk.namsmyndighet is not Namsmyndighet.KOMMUNAL and not (
        som_gruppe and trekk.namsmyndighet is Namsmyndighet.ALMINNELIG_NAMSMANN
    )


def _sagt_overfoert(krav: Krav, trekk: Trekk) -> bool:
    if trekk.overfoert_dato is not None or trekk.overfoert_grunn is not None:
        return True
    return any(
        h.trekk == trekk.id
        for h in krav.hendelser
        if isinstance(h, OverfoertNyTrekkordning) or (isinstance(h, UtleggstrekkBesluttet) and h.overfoert_ny_ordning)
    )
