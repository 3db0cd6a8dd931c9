"""Avkall på beslagsfriheten. (dekningsloven § 2-9)

Vernet i §§ 2-3 til 2-7 kan skyldneren ikke gi fra seg på forhånd. Etter varselet om utlegg, eller når konkurs er åpnet,
kan vedkommende det, men den som behandler saken, skal verne familien og det offentlige. Paragrafen slik den lød før
2026, er ikke funnet; da følger spørsmålet dagen avkallet ble gitt.
"""

from __future__ import annotations

from datetime import date

from ...regelform.begreper.trekkstoerrelse import AVKALL, Avkall
from ...regelform.felter import HUSHOLDNING
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import DEKNINGSLOVEN
from ...rettskilder.periode import Periode
from .felles import SISTE_2025

_P2_9 = DEKNINGSLOVEN.p("2-9")
_FRA_2026 = Periode(date(2026, 1, 1), None)
_GITT = HUSHOLDNING.avkall_er_gitt.ja
_I_TIDE = HUSHOLDNING.avkall_i_tide.ja
_GJELDER = "trekkstoerrelse.avkall.gjelder"
STRIDER = skjoenn(
    "avkall_i_strid",
    "Avkallet går ut over det som er et tilbørlig hensyn til familien eller det offentlige",
    hjemmel=_P2_9.pkt(2),
    momenter=("hensynet til ektefellen", "hensynet til barna", "offentlige interesser"),
)

REGLER = (
    regel(
        "trekkstoerrelse.avkall.ingen",
        om=AVKALL,
        hjemmel=_P2_9.pkt(1),
        naar=HUSHOLDNING.avkall_er_gitt.nei,
        da=Avkall.INGEN,
        fordi="Skyldneren har ikke gitt avkall på beslagsfriheten.",
    ),
    regel(
        "trekkstoerrelse.avkall.for_tidlig",
        om=AVKALL,
        hjemmel=_P2_9.pkt(1),
        naar=_GITT & HUSHOLDNING.avkall_i_tide.nei,
        da=Avkall.UTEN_VIRKNING,
        tid=HUSHOLDNING.avkall,
        gjelder=_FRA_2026,
        fordi="Avkallet ble gitt før skyldneren var varslet om utlegg og før konkurs var åpnet.",
    ),
    regel(
        _GJELDER,
        om=AVKALL,
        hjemmel=_P2_9.pkt(1),
        naar=_GITT & _I_TIDE,
        da=Avkall.GJELDER,
        tid=HUSHOLDNING.avkall,
        gjelder=_FRA_2026,
        fordi="Avkallet ble gitt etter varselet om utlegg eller etter at konkurs var åpnet.",
    ),
    regel(
        "trekkstoerrelse.avkall.strider",
        om=AVKALL,
        hjemmel=_P2_9.pkt(2),
        naar=_GITT & _I_TIDE & (HUSHOLDNING.avkall_avvist.ja | (HUSHOLDNING.avkall_godtatt.nei & STRIDER)),
        da=Avkall.UTEN_VIRKNING,
        unntak_fra=(_GJELDER,),
        tid=HUSHOLDNING.avkall,
        gjelder=_FRA_2026,
        fordi="Namsmyndigheten eller retten skal hindre at avkallet går ut over familien eller det offentlige.",
    ),
    regel(
        "trekkstoerrelse.avkall.foer_2026",
        om=AVKALL,
        hjemmel=_P2_9.lydende_til(SISTE_2025),
        naar=_GITT,
        da=Udekket("ordlyden av dekningsloven § 2-9 før 2026 er ikke funnet i kildene"),
        tid=HUSHOLDNING.avkall,
        gjelder=Periode(None, SISTE_2025),
        fordi="Ordlyden av paragrafen om avkall før 2026 er ikke funnet.",
    ),
)
