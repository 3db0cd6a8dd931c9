"""Fakta om rentegodtgjørelse av et tilgodebeløp av skatt eller avgift."""

from __future__ import annotations

from datetime import date, timedelta

from ..fakta.godtgjoerelse import Godtgjoerelsesfakta
from ..fakta.krav import Tilgode
from ..fakta.verdier import SISTE_DAG
from .felles import Faktarad, enkle

_UTEN_OPPLYSNINGER = Godtgjoerelsesfakta()
_TRE_UKER = timedelta(weeks=3)


def om_tilgode(tilgode: Tilgode) -> Faktarad:
    """Opplysningene om tilgodebeløpet, og dagene som følger av inntektsåret; ukjente når året er det."""
    fakta = tilgode.godtgjoerelse or _UTEN_OPPLYSNINGER
    aar = fakta.beloepets_inntektsaar
    mai = _dag(aar, 1, 5, 31)
    return {
        **enkle(fakta, "hovedkrav"),
        # Utelatt er nei.
        "hovedkrav.tidlig_fastsatt": fakta.tidlig_fastsatt is True,
        "hovedkrav.aarsavgift": fakta.aarsavgift is True,
        "hovedkrav.godskrevet_konto": fakta.godskrevet_konto is True,
        "hovedkrav.januar_etter_inntektsaaret": _dag(aar, 1, 1, 1),
        "hovedkrav.juli_i_inntektsaaret": _dag(aar, 0, 7, 1),
        "hovedkrav.mars_etter_inntektsaaret": _dag(aar, 1, 3, 15),
        "hovedkrav.mai_etter_inntektsaaret": mai,
        "hovedkrav.betalt_i_inntektsaaret": _senest(fakta.innbetalt, _dag(aar, 0, 12, 31)),
        "hovedkrav.betalt_innen_31_mai": _senest(fakta.innbetalt, mai),
        "hovedkrav.avregnet_etter_31_mai": _etter(fakta.avregnet_dag, mai),
        "hovedkrav.tre_uker_etter_godkjenning": None if fakta.godkjent is None else fakta.godkjent + _TRE_UKER,
        "hovedkrav.maaneden_etter_forfall": _neste_maaned(tilgode.forfall),
        "hovedkrav.utbetalingsmaaneden": None if fakta.utbetalt is None else fakta.utbetalt.replace(day=1),
    }


def _dag(aar: int | None, etter: int, maaned: int, dag: int) -> date | None:
    return None if aar is None or aar + etter > SISTE_DAG.year else date(aar + etter, maaned, dag)


def _neste_maaned(dag: date | None) -> date | None:
    """Den første i måneden etter."""
    return None if dag is None else (dag.replace(day=1) + timedelta(days=31)).replace(day=1)


def _senest(dag: date | None, grense: date | None) -> bool | None:
    return None if dag is None or grense is None else dag <= grense


def _etter(dag: date | None, grense: date | None) -> bool | None:
    return None if dag is None or grense is None else dag > grense
