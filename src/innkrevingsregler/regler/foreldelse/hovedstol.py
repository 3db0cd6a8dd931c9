"""Foreldelse: det som faller bort med hovedstolen (foreldelsesloven § 24)."""

from __future__ import annotations

from ...fakta.koder import Linjetype
from ...regelform.begreper.foreldelse import FALLER_MED_HOVEDSTOLEN
from ...regelform.felter import LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...rettskilder.lover import FORELDELSESLOVEN

_TILLEGG = LINJE.type.er_en_av(Linjetype.GEBYR, Linjetype.OMKOSTNING)

MED_HOVEDSTOL = (
    regel(
        "foreldelse.faller_med_hovedstolen.rente",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=LINJE.type == Linjetype.RENTE,
        da=True,
        fordi="Foreldes hovedstolen, er også renten foreldet.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.gebyr",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=_TILLEGG & lest("L3", "med_hovedstol"),
        da=True,
        fordi="Gebyr og omkostninger er her lest som tilleggsytelser, som foreldes senest med hovedstolen.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.egen_frist",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=_TILLEGG & lest("L3", "egen_frist"),
        da=False,
        fordi="Gebyr og omkostninger er her lest som egne krav, med sin egen frist.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.hovedstol",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.type == Linjetype.HOVEDSTOL,
        da=False,
        fordi="Hovedstolen har sin egen frist.",
    ),
)
