"""Avledede fakta om kravet selv."""

from __future__ import annotations

from ...fakta.koder import Kreditortype, RettsligArt
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "per",
        Verditype.DATO,
        "Dagen det spørres om",
        av=(),
    ),
    avledet(
        Omfang.KRAV,
        "art",
        Verditype.KODE,
        "Kravets rettslige art: den oppgitte, ellers katalogens for kravtypen",
        av=("krav.rettslig_art", "krav.kravtype"),
        domene=tuple(a.value for a in RettsligArt),
    ),
    avledet(
        Omfang.KRAV,
        "kreditortype",
        Verditype.KODE,
        "Om kreditor er stat, kommune, privat eller utenlandsk",
        av=("krav.kreditor.type",),
        domene=tuple(k.value for k in Kreditortype),
    ),
)
