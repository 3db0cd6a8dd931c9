"""Første lag: regelverket som gjelder, sak for sak."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..avledning.utlegg import etter_skjaeringstidspunkt, rad_for_sak, som_den_oppsto
from ..regelform.begreper.regelverk import REGELVERK_UTLEGG
from ..regelform.utfall import Avgjort, Utfall
from .felles import Emne


@attrs.frozen
class Saksregelverk:
    """Regelverket for én utleggssak."""

    sak: str
    utfall: Utfall


@attrs.frozen
class Utleggsregelverk:
    """Regelverket for hver sak, og det de tidligere sakene fulgte da de oppsto (saksid → kode)."""

    saker: tuple[Saksregelverk, ...]
    oppsto: Mapping[str, str]


def regelverk_utlegg(emne: Emne) -> Utleggsregelverk:
    """Regelverket for hver sak, og det de fulgte da de oppsto: et faktum for sakene som kom etter dem."""
    krav, per = emne.krav, emne.per
    svar: dict[str, Saksregelverk] = {}
    oppsto: dict[str, str] = {}
    for sak in etter_skjaeringstidspunkt(krav.saker):
        utfall = emne.motor.svar(REGELVERK_UTLEGG, rad_for_sak(krav, sak, oppsto, per), emne.lesninger)
        svar[sak.id] = Saksregelverk(sak.id, utfall)
        if len(krav.saker) > 1:
            foerst = rad_for_sak(krav, som_den_oppsto(sak), oppsto, per)
            utfall = emne.motor.svar(REGELVERK_UTLEGG, foerst, emne.lesninger)
            if isinstance(utfall, Avgjort):
                oppsto[sak.id] = str(utfall.verdi)
    return Utleggsregelverk(tuple(svar[sak.id] for sak in krav.saker), oppsto)
