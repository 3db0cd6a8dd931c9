"""Hva vi vet om hver lov, forskrift og hvert vedtak: navn, nummer, tid i kraft, sted for kunngjøring."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any

import attrs

from innkrevingsregler.rettskilder.periode import Periode

__all__ = ["Inndeling", "Maalform", "Rettskilde", "Rettskildetype", "rettskilde", "rettskilder"]


class Maalform(Enum):
    """Målformene en henvisning kan skrives på."""

    NB = "nb"
    NN = "nn"


class Rettskildetype(Enum):
    """Hva slags regel kilden er."""

    LOV = "lov"
    FORSKRIFT = "forskrift"
    VEDTAK = "vedtak"
    BESTEMMELSER = "bestemmelser"
    RUNDSKRIV = "rundskriv"
    RUTINE = "rutine"
    TJENESTEBESKRIVELSE = "tjenestebeskrivelse"


class Inndeling(Enum):
    """Hva kilden kaller sin minste nummererte enhet. ``INGEN``: vedtak uten paragrafer."""

    PARAGRAF = "§"
    PUNKT = "punkt"
    INGEN = ""


@attrs.frozen(kw_only=True)
class Rettskilde:
    """Én lov, forskrift eller ett vedtak i registeret.

    Args:
        id: kort ASCII-navn som henvisninger bruker, for eksempel ``foreldelsesloven``.
        korttittel: det navnet jurister bruker, på bokmål.
        korttittel_nn: det samme på nynorsk.
        tittel: hele tittelen slik den er kunngjort.
        offisiell_id: ``LOV-…`` eller ``FOR-…``; ``None`` for rundskriv og rutiner uten slikt nummer.
        type: hva slags regel kilden er.
        i_kraft: når kilden som helhet gjelder; ``None`` betyr kunngjort, men ikke satt i kraft.
            En åpen begynnelse betyr at dagen ikke er oppgitt i kildene, ikke at regelen alltid har vært der.
        kunngjort: hvor teksten er kunngjort.
        lovdata: stien på lovdata.no, uten vertsnavn; ``None`` når kilden ikke ligger der.
        inndeling: hva den nummererte enheten heter.
        rekkefoelge: rekkefølgen leddene i en henvisning skrives i.
        leddord, nummerord: hva kilden selv kaller et ledd og et nummer, der det ikke er «ledd» og «nr.».
        oppbygning: kapitlene der hver paragraf er ført opp i ``data/bestemmelser/``; ``("*",)`` for hele
            kilden, tom når bare enkelte paragrafer er ført opp, ``None`` når oppbygningen ikke er registrert.
        merknad: forbehold som en leser av registeret trenger; tom når ingen.
    """

    id: str
    korttittel: str
    korttittel_nn: str
    tittel: str
    offisiell_id: str | None
    type: Rettskildetype
    i_kraft: Periode | None
    kunngjort: str
    lovdata: str | None
    inndeling: Inndeling = Inndeling.PARAGRAF
    rekkefoelge: tuple[str, ...] = ("ledd", "nummer", "bokstav", "strekpunkt", "punktum")
    leddord: str = "ledd"
    nummerord: str = "nr."
    oppbygning: tuple[str, ...] | None = None
    merknad: str = ""

    def navn(self, maalform: Maalform = Maalform.NB) -> str:
        """Korttittelen på den ønskede målformen."""
        return self.korttittel if maalform is Maalform.NB else self.korttittel_nn


def _dato(tekst: str | None) -> date | None:
    return None if tekst is None else date.fromisoformat(tekst)


def _fra_json(rad: Mapping[str, Any]) -> Rettskilde:
    lister = {navn: tuple(rad[navn]) for navn in ("rekkefoelge", "oppbygning") if navn in rad}
    i_kraft = rad["i_kraft"]
    return Rettskilde(
        id=rad["id"],
        korttittel=rad["korttittel"],
        korttittel_nn=rad["korttittel_nn"],
        tittel=rad["tittel"],
        offisiell_id=rad["offisiell_id"],
        type=Rettskildetype(rad["type"]),
        i_kraft=None if i_kraft is None else Periode(_dato(i_kraft["fra"]), _dato(i_kraft["til"])),
        kunngjort=rad["kunngjort"],
        lovdata=rad["lovdata"],
        inndeling=Inndeling(rad.get("inndeling", "§")),
        leddord=rad.get("leddord", "ledd"),
        nummerord=rad.get("nummerord", "nr."),
        merknad=rad.get("merknad", ""),
        **lister,
    )


@functools.cache
def rettskilder() -> Mapping[str, Rettskilde]:
    """Alle rettskilder i registeret, etter id, i den rekkefølgen de er ført opp."""
    import json  # tunge moduler hentes først når registeret leses, så pakken er rask å importere
    from importlib import resources

    fil = resources.files("innkrevingsregler.rettskilder") / "data" / "rettskilder.json"
    rader = json.loads(fil.read_text(encoding="utf-8"))
    kilder = {rad["id"]: _fra_json(rad) for rad in rader}
    if len(kilder) != len(rader):
        raise ValueError("en rettskilde er ført opp to ganger i registeret")
    return MappingProxyType(kilder)


def rettskilde(kilde: str) -> Rettskilde:
    """Rettskilden med denne id-en.

    Raises:
        KeyError: hvis den ikke står i registeret.
    """
    return rettskilder()[kilde]
