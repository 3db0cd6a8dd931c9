"""Reglene, én fil per rettsområde, og regelboken som samler dem."""

from __future__ import annotations

import functools

from ..regelform.felter import ALLE_FELTER
from ..regelform.regel import Regel
from ..regelform.regelbok import Regelbok
from ..rettskilder.register import kontroller
from . import (
    avslutning,
    bero,
    dekningsrekkefoelge,
    ettergivelse,
    foreldelse,
    gebyr,
    kravregelverk,
    motregning,
    oppfoelging,
    opphoer,
    regelverksvalg,
    renter,
    skrittregelverk,
    tiltak,
    trekkregelverk,
    trekkstoerrelse,
    tvangsgrunnlag,
    tvangsgrunnlag_parter,
    tvangskraft,
    utleggstrekk,
    virkeomraade,
)

OMRAADER: dict[str, tuple[Regel, ...]] = {
    "regelverksvalg": regelverksvalg.REGLER,
    "trekkregelverk": trekkregelverk.REGLER,
    "skrittregelverk": skrittregelverk.REGLER,
    "kravregelverk": kravregelverk.REGLER,
    "virkeomraade": virkeomraade.REGLER,
    "tvangsgrunnlag": tvangsgrunnlag.REGLER + tvangskraft.REGLER + tvangsgrunnlag_parter.REGLER,
    "foreldelse": foreldelse.REGLER,
    "tiltak": tiltak.REGLER,
    "motregning": motregning.REGLER,
    "renter": renter.REGLER,
    "gebyr": gebyr.REGLER,
    "dekningsrekkefoelge": dekningsrekkefoelge.REGLER,
    "utleggstrekk": utleggstrekk.REGLER,
    "ettergivelse": ettergivelse.REGLER,
    "trekkstoerrelse": trekkstoerrelse.REGLER,
    "oppfoelging": oppfoelging.REGLER,
    "bero": bero.REGLER,
    "avslutning": avslutning.REGLER,
    "opphoer": opphoer.REGLER,
}
"""Rettsområdet og reglene i det, i den rekkefølgen lagene svarer."""

ALLE_REGLER: tuple[Regel, ...] = tuple(r for regler in OMRAADER.values() for r in regler)


@functools.cache
def regelbok() -> Regelbok:
    """Alle reglene, kontrollert. Reiser Regelfeil om noe er galt; CI prøver det før noe gis ut."""
    return Regelbok.bygg(ALLE_REGLER, ALLE_FELTER, kontroller)
