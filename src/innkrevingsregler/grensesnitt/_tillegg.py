"""Delene kravdetaljer og innkrevingsoppdrag har felles, men staver forskjellig."""

from __future__ import annotations

from datetime import date

import attrs

from innkrevingsregler.grensesnitt._leser import JsonObjekt

__all__ = ["OppgittPeriode", "les_periode", "les_stoppdato"]

_STOPPDATO = ("stoppdatoForLoependeMulkt", "stoppdatoForLøpendeMulkt")


@attrs.frozen
class OppgittPeriode:
    """En periode slik den står i meldingen; den kan slutte før den begynner.

    Args:
        fom: første dag, ``None`` når den mangler.
        tom: siste dag, ``None`` når den mangler.
    """

    fom: date | None
    tom: date | None


def les_periode(tillegg: JsonObjekt, navn: str) -> OppgittPeriode | None:
    """En periode skrevet med ``fom``/``tom`` eller ``fraDato``/``tilDato``."""
    periode = tillegg.objekt(navn)
    if periode is None:
        return None
    fom = periode.dato_under(("fom", "fraDato"))
    tom = periode.dato_under(("tom", "tilDato"))
    periode.ferdig()
    return OppgittPeriode(fom, tom)


def les_stoppdato(tillegg: JsonObjekt) -> date | None:
    """Dagen en løpende mulkt ble stanset, med ``oe`` eller ``ø`` i feltnavnet."""
    return tillegg.dato_under(_STOPPDATO)
