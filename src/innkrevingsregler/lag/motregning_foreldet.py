"""Om foreldelsen av en linje stenger for at den brukes til motregning (foreldelsesloven § 26)."""

from __future__ import annotations

from datetime import date

from ..avledning.rader import rad_for_linje
from ..fakta.krav import Kravlinje, Tilgode
from ..regelform.begreper.foreldelse import MOTREGNING_TROSS_FORELDELSE
from ..regelform.utfall import Utfall
from .felles import Emne
from .foreldelse import Linjeforeldelse


def motregning_tross_foreldelse(
    emne: Emne, linje: Kravlinje, foreldelse: Linjeforeldelse, tilgode: Tilgode | None = None
) -> Utfall:
    """Svaret for linjen, gitt foreldelsen av den og beløpet det motregnes mot.

    `tilgode` er kravet skyldneren har; utelatt: bare det som er oppgitt i kravet selv, er kjent. Er det ikke avgjort om
    linjen er foreldet, er svaret åpent, om det ikke er det samme uansett.
    """
    rad = rad_for_linje(emne.krav, linje, emne.per)
    rad["linje.foreldet"] = foreldelse.foreldet
    rad["linje.etter_26_b"] = etter_26_b(
        emne.krav.samme_rettsforhold, tilgode.oppstaatt if tilgode else None, foreldelse
    )
    return emne.motor.svar(MOTREGNING_TROSS_FORELDELSE, rad, emne.lesninger)


def etter_26_b(samme_rettsforhold: bool | None, oppstaatt: date | None, foreldelse: Linjeforeldelse) -> bool | None:
    """Om vilkårene i § 26 bokstav b er oppfylt: samme rettsforhold, og motkravet oppsto før linjen ble foreldet.

    Siste dag regnes med: da er linjen ennå ikke foreldet. Er dagen motkravet oppsto, ikke kjent, gjelder det som er
    oppgitt om begge vilkårene. Er siste dag åpen, er det grensene som avgjør.
    """
    if samme_rettsforhold is not True or oppstaatt is None:
        return samme_rettsforhold
    tidligst = foreldelse.siste_dag or foreldelse.tidligst
    senest = foreldelse.siste_dag or foreldelse.senest
    if foreldelse.hviler or (tidligst is not None and oppstaatt <= tidligst):
        return True
    return False if senest is not None and oppstaatt > senest else None
