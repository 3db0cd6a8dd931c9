"""Avrundingen av gebyr.

For andeler av rettsgebyret er ingen regel funnet (tvilspunktene G1 og P85). For varsler etter inkassoforskriften kom
regelen i 2026; før det gikk andelene opp i hele kroner.
"""

from __future__ import annotations

from ...regelform.begreper.gebyr import AVRUNDING_INKASSOSATS, AVRUNDING_RETTSGEBYR, Avrunding
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INNKREVINGSFORSKRIFTEN
from .felles import FOER_2026, FRA_2026, SISTE_2025

_ANDELENE = INNKREVINGSFORSKRIFTEN.p("15-2").l(3)
"""Brøken forskriften fastsetter uten å si noe om avrunding; § 23-1 fra 2027 er lik."""
_AVRUNDES = INKASSOFORSKRIFTEN.p("1-2").l(4).pkt(2)
_HELE_KRONER = lest("G1", "hele_kroner")
_LESNINGER: tuple[tuple[str, Vilkaar, Avrunding, str], ...] = (
    (
        "oere_halv_opp",
        lest("G1", "oere_halv_opp"),
        Avrunding.OERE_HALV_OPP,
        "Andelen av rettsgebyret er her rundet til nærmeste øre.",
    ),
    ("oere_ned", lest("G1", "oere_ned"), Avrunding.OERE_NED, "Andelen av rettsgebyret er her rundet ned til hele øre."),
    (
        "kroner_ned",
        _HELE_KRONER & lest("P85", "ned"),
        Avrunding.KRONE_NED,
        "Andelen av rettsgebyret er her rundet ned til hele kroner.",
    ),
    (
        "kroner_naermest",
        _HELE_KRONER & lest("P85", "naermeste"),
        Avrunding.KRONE_HALV_OPP,
        "Andelen av rettsgebyret er her rundet til nærmeste krone.",
    ),
)

AVRUNDINGER = (
    *(
        regel(
            f"gebyr.avrunding.{navn}", om=AVRUNDING_RETTSGEBYR, hjemmel=_ANDELENE, naar=naar, da=avrunding, fordi=fordi
        )
        for navn, naar, avrunding, fordi in _LESNINGER
    ),
    regel(
        "gebyr.avrunding.naermeste_krone",
        om=AVRUNDING_INKASSOSATS,
        hjemmel=_AVRUNDES,
        naar=lest("G2", "opp"),
        da=Avrunding.KRONE_HALV_OPP,
        gjelder=FRA_2026,
        fordi="Gebyret rundes av til nærmeste krone, her med femti øre opp.",
    ),
    regel(
        "gebyr.avrunding.naermeste_krone_halv_ned",
        om=AVRUNDING_INKASSOSATS,
        hjemmel=_AVRUNDES,
        naar=lest("G2", "ned"),
        da=Avrunding.KRONE_HALV_NED,
        gjelder=FRA_2026,
        fordi="Gebyret rundes av til nærmeste krone, her med femti øre ned.",
    ),
    regel(
        "gebyr.avrunding.foer_2026",
        om=AVRUNDING_INKASSOSATS,
        hjemmel=INKASSOFORSKRIFTEN.p("1-2").l(4).pkt(1).lydende_til(SISTE_2025),
        naar=ALLTID,
        da=Avrunding.INGEN,
        gjelder=FOER_2026,
        fordi="Før 2026 hadde forskriften ingen regel om avrunding.",
    ),
)
