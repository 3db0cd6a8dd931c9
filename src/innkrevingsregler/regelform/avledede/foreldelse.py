"""Avledede fakta om foreldelsesfristen."""

from __future__ import annotations

from ...rettskilder.lover import FOLKETRYGDLOVEN
from ..variabler import Omfang, Verditype
from .felles import avledet

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "etteroppgjoer_ufoeretrygd",
        Verditype.BOOL,
        "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør",
        av=("krav.kravtype",),
        hjemler=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2),),
    ),
)
