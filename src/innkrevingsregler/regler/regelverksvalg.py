"""Hvilket regelverk om utlegg gjelder for saken? (FOR-2025-07-01-1418 § 1, FOR-2025-06-10-968)

Regelverket følger utleggssaken, og det er sakens skjæringstidspunkt som avgjør, ikke dagen det spørres: registreringen
hos namsmannen, utsendelsen av varselet eller – uten varsel – beslutningen. Her står ytterpunktene. Sakene imellom, som
avhenger av utrullingen, er ikke regelfestet ennå.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Namsmyndighet, Regelverk, Sakstype
from ..regelform.begreper import REGELVERK_UTLEGG
from ..regelform.felter import SAK
from ..regelform.regel import regel
from ..rettskilder.lover import FOR_2025_06_10_968, OVERGANGSFORSKRIFTEN

_STATLIG = (SAK.type == Sakstype.UTLEGG) & SAK.namsmyndighet.er_en_av(
    Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.ALMINNELIG_NAMSMANN
)
_KOMMUNAL = (SAK.type == Sakstype.UTLEGG) & (SAK.namsmyndighet == Namsmyndighet.KOMMUNAL)

REGLER = (
    regel(
        "regelverk.utlegg.foer_innkrevingsloven",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), FOR_2025_06_10_968.p("").nr(1).l(3)),
        naar=_STATLIG & (SAK.skjaeringstidspunkt < date(2026, 1, 1)),
        da=Regelverk.TIDLIGERE,
        fordi="Skjæringstidspunktet er før det nye regelverket om utlegg kunne gjelde for noen skyldner.",
    ),
    regel(
        "regelverk.utlegg.alle_skyldnere",
        om=REGELVERK_UTLEGG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), FOR_2025_06_10_968.p("").nr(1).l(5)),
        naar=_STATLIG & (SAK.skjaeringstidspunkt >= date(2027, 1, 1)),
        da=Regelverk.NYTT,
        fordi="Fra 1. januar 2027 gjelder det nye regelverket om utlegg for alle skyldnere.",
    ),
    regel(
        "regelverk.utlegg.kommunal_beslutning_2027",
        om=REGELVERK_UTLEGG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(2),
        naar=_KOMMUNAL & (SAK.beslutning > date(2026, 12, 31)),
        da=Regelverk.NYTT,
        fordi="Kommunal utleggssak der beslutningen tas etter 31. desember 2026, følger nytt regelverk.",
    ),
)
