"""Fakta om rente av skatt og avgift: dagene skattebetalingsloven kapittel 11 regner fra."""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Skyldnertype
from ..fakta.krav import Krav
from ..fakta.skatt import Skattefakta
from ..fakta.verdier import SISTE_DAG
from .felles import Faktarad, enkle

_UTEN_OPPLYSNINGER = Skattefakta()


def om_krav(krav: Krav) -> Faktarad:
    """Opplysningene om fastsettingen, og dagene som følger av inntektsåret og skattefastsettingsåret.

    En dag er ukjent når året er det, eller når kalenderen ikke når så langt.
    """
    fakta = krav.skatt or _UTEN_OPPLYSNINGER
    aar = fakta.inntektsaar
    mai = _dag(aar, 1, 5, 31)
    return {
        **enkle(fakta, "krav"),
        "krav.personlig_skattyter": _personlig(krav, fakta),
        # Utelatt er nei.
        "krav.petroleumsskatt": fakta.petroleumsskatt is True,
        "krav.skatt_begrenset": fakta.skatt_begrenset is True,
        "krav.manglende_trekk_uten_skyld": fakta.manglende_trekk_uten_skyld is True,
        "krav.utsatt_iverksetting": fakta.utsatt_iverksetting is True,
        "krav.forhaandsfastsatt": fakta.forhaandsfastsatt is True,
        **ordinaert_forfall(krav.linjer[0].ordinaert_forfall if len(krav.linjer) == 1 else None),
        "krav.januar_etter_fastsettingsaaret": _dag(krav.fastsettingsaar, 1, 1, 1),
        "krav.januar_etter_inntektsaaret": _dag(aar, 1, 1, 1),
        "krav.juli_i_inntektsaaret": _dag(aar, 0, 7, 1),
        "krav.mars_etter_inntektsaaret": _dag(aar, 1, 3, 15),
        "krav.avregnet_foer_31_mai": None if fakta.avregnet is None or mai is None else fakta.avregnet < mai,
        "krav.avregnet_innen_31_mai": None if fakta.avregnet is None or mai is None else fakta.avregnet <= mai,
    }


def ordinaert_forfall(dagen: date | None) -> Faktarad:
    """Det ordinære forfallet for hovedstolene det spørres om; None når forfallet ikke er framskyndet."""
    return {"krav.ordinaert_forfall": dagen, "krav.forfall_framskyndet": dagen is not None}


def siste_dag_uten_rentetillegg(krav: Krav) -> date | None:
    """31. mai i skattefastsettingsåret; det som er betalt innen da, får ikke rentetillegg (§ 11-5 første ledd)."""
    return _dag(krav.fastsettingsaar, 0, 5, 31)


def _dag(aar: int | None, etter: int, maaned: int, dag: int) -> date | None:
    return None if aar is None or aar + etter > SISTE_DAG.year else date(aar + etter, maaned, dag)


def _personlig(krav: Krav, fakta: Skattefakta) -> bool | None:
    if fakta.personlig_skattyter is not None:
        return fakta.personlig_skattyter
    if krav.skyldner is None or krav.skyldner.type is None:
        return None
    return krav.skyldner.type is Skyldnertype.PERSON
