"""Kravet slik det er kjent en dag, og kravet med noe som tenkes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Namsmyndighet, Part, Sakstype
from ..fakta.krav import Krav, Utleggssak
from ..lag.foreldelse import Linjeforeldelse
from ..vurdering import Motornavn, tidslinje
from .vernesteg import NY_SAK


@attrs.frozen
class Valg:
    """Motoren og lesningene det regnes med."""

    motor: Motornavn
    lesninger: Mapping[str, str] | None

    def tidslinje(self, krav: Krav, per: date) -> tuple[Linjeforeldelse, ...]:
        """Tidslinjen for hver linje den dagen."""
        return tidslinje(krav, per, motor=self.motor, lesninger=self.lesninger)


def slik_det_er_kjent(krav: Krav, per: date) -> Krav:
    """Kravet uten hendelser etter dagen; det som ikke er hendt ennå, er ikke til å bygge på."""
    hendt = tuple(x for x in krav.hendelser if not any(dag and dag > per for dag in (x.dato, x.gitt)))
    return krav if len(hendt) == len(krav.hendelser) else attrs.evolve(krav, hendelser=hendt)


def med(krav: Krav, hendelser: Iterable[Hendelse], *, med_grunnlag: bool = False) -> Krav:
    """Kravet med hendelsene lagt til. `med_grunnlag` er at det tenkes å ha tvangsgrunnlag.

    Åpner en av dem en ny utleggssak, er saken med; ellers hører varselet til en sak som ikke finnes.
    """
    nye = tuple(hendelser)
    saker = tuple(_sak(hendelse) for hendelse in nye if hendelse.sak == NY_SAK)
    return attrs.evolve(
        krav,
        hendelser=(*krav.hendelser, *nye),
        saker=(*krav.saker, *saker),
        tvangsgrunnlag=True if med_grunnlag else krav.tvangsgrunnlag,
    )


_VARSLER = (Hendelsestype.VARSEL_INNKREVINGSLOVEN_25, Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15)


def _sak(hendelse: Hendelse) -> Utleggssak:
    """Saken hendelsen åpner: med varselet når den er det, ellers besluttet uten varsel den dagen."""
    varsel = hendelse.type in _VARSLER
    kommunalt = hendelse.type is _VARSLER[1] or hendelse.fra_hvem is Part.KOMMUNE
    return Utleggssak(
        id=NY_SAK,
        type=Sakstype.UTLEGG,
        namsmyndighet=Namsmyndighet.KOMMUNAL if kommunalt else Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        varsel_sendt=hendelse.sendt if varsel else None,
        varsel_gitt=hendelse.gitt if varsel else None,
        uten_varsel=None if varsel else True,
        beslutning=None if varsel else hendelse.dato,
    )
