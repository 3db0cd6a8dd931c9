"""En rad i katalogen som JSON-verdier: kravtypen, listepunktet og det katalogen vet om den, med hjemler.

Alle nøkler er alltid med. Bestemmelser er tekst slik jurister skriver dem, dager er ÅÅÅÅ-MM-DD, og det som ikke er
kjent eller ikke gjelder, er ``None`` eller en tom liste. Der et svar er åpent eller avhenger av noe, sier ``merknad``
hvorfor, og ``soekt`` hvor det er søkt.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from innkrevingsregler.rettskilder.henvisning import Henvisning, henvisninger_tekst
from innkrevingsregler.rettskilder.katalog.egenskaper import Tvangsgrunnlagsopplysning, tvangsgrunnlag_for
from innkrevingsregler.rettskilder.katalog.ettergivelse import Ettergivelsesopplysning, ettergivelse_for
from innkrevingsregler.rettskilder.katalog.foreldelse import Foreldelsesopplysning, foreldelse_for
from innkrevingsregler.rettskilder.katalog.prioritet import (
    Prioritet,
    Prioritetsopplysning,
    prioritet_for,
    prioritetsopplysning_for,
)
from innkrevingsregler.rettskilder.katalog.rad import Katalograd, Listepunkt
from innkrevingsregler.rettskilder.katalog.rente import Renteopplysning, rente_for

__all__ = ["til_json"]

Json = dict[str, Any]
T = TypeVar("T")


def til_json(rad: Katalograd, per: date | None = None) -> Json:
    """Raden slik kontrakten viser den.

    Args:
        rad: en rad fra katalogen, for den samme dagen.
        per: dagen rente, foreldelse og prioritet skal gjelde. ``None`` gir den nyeste renten og de nyeste reglene om
            foreldelse, og prioriteten for alle tidsrom.

    Raises:
        KeyError: hvis katalogen ikke har kravtypen.
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    kode = rad.kode
    return {
        "kode": kode,
        "navn": rad.navn,
        "kategori": rad.kategori.value,
        "listepunkt": rad.listepunkt and _listepunkt(rad.listepunkt),
        "tvangsgrunnlag": _tvangsgrunnlag(_kjent(kode, tvangsgrunnlag_for(kode))),
        "kravnatur": _kravnatur(_kjent(kode, prioritetsopplysning_for(kode))),
        "prioritet": [_prioritet(p) for p in _kjent(kode, prioritet_for(kode)) if per is None or p.gjelder(per)],
        "rente": _rente(_kjent(kode, rente_for(kode, per))),
        "foreldelse": _foreldelse(_kjent(kode, foreldelse_for(kode, per))),
        "ettergivelse": _ettergivelse(_kjent(kode, ettergivelse_for(kode))),
        "kreditor": rad.kreditor,
    }


def _kjent(kode: str, opplysning: T | None) -> T:
    if opplysning is None:
        raise KeyError(kode)
    return opplysning


def _listepunkt(punkt: Listepunkt) -> Json:
    return {"hjemmel": punkt.sitat(), "fra": _dag(punkt.fra), "til": _dag(punkt.til)}


def _tvangsgrunnlag(o: Tvangsgrunnlagsopplysning) -> Json:
    return {"status": o.status.value, "hjemler": _sitater(o.hjemler), "merknad": o.merknad, "soekt": o.soekt}


def _kravnatur(o: Prioritetsopplysning) -> Json:
    return {
        "status": o.status.value,
        "naturer": list(o.naturer),
        "hjemler": _sitater(o.hjemler),
        "merknad": o.merknad,
        "soekt": o.soekt,
    }


def _prioritet(p: Prioritet) -> Json:
    return {
        "formaal": p.formaal.value,
        "fra": _dag(p.fra),
        "til": _dag(p.til),
        "bokstav": p.bokstav,
        "mulige": list(p.mulige),
        "hjemmel": _samlet(p.hjemler),
        "tvil": [
            {"punkt": t.punkt, "utfall": [{"lesning": lesning, "bokstav": b} for lesning, b in t.utfall]}
            for t in p.tvil
        ],
    }


def _rente(o: Renteopplysning) -> Json:
    return {
        "status": o.status.value,
        "hjemler": _sitater(o.hjemler),
        "merknad": o.merknad,
        "soekt": o.soekt,
        "fra": _dag(o.fra),
        "til": _dag(o.til),
    }


def _foreldelse(o: Foreldelsesopplysning) -> Json:
    return {
        "status": o.regime.value,
        "hjemler": _sitater(o.hjemler),
        "saerregel": o.saerregel,
        "merknad": o.merknad,
        "soekt": o.soekt,
        "fra": _dag(o.fra),
        "til": _dag(o.til),
    }


def _ettergivelse(o: Ettergivelsesopplysning) -> Json:
    return {
        "sperret": o.sperret.value,
        "paragraf_18": o.paragraf_18.value,
        "paragraf_19": o.paragraf_19.value,
        "paragraf_20": o.paragraf_20.value,
        "hjemler": _sitater(o.hjemler),
        "saerregel_hjemler": _sitater(o.saerregel_hjemler),
        "merknad": o.merknad,
    }


def _sitater(hjemler: Iterable[Henvisning]) -> list[str]:
    return [str(hjemmel) for hjemmel in hjemler]


# De samme tidsrommene går igjen i mange tusen rader.
@functools.cache
def _samlet(hjemler: tuple[Henvisning, ...]) -> str:
    return henvisninger_tekst(hjemler)


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()
