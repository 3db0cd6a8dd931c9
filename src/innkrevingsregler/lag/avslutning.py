"""Kan innkrevingen avsluttes, og hva er alt slutt? (innkrevingsloven §§ 3 og 23, innkrevingsforskriften § 3-4)"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..avledning.rader import rad_for_trekk
from ..fullmakt import Avgjoerelse, Fullmakt, Fullmaktsmatrise
from ..regelform.begreper.avslutning import (
    AVSLUTNINGSKOMPETANSE,
    INTET_TIL_UTLEGG_REGISTRERT,
    OVERLATE_TVANGSDEKNING,
    TREKKSLUTT,
    TVANGSGRUNNLAGET_BESTAAR,
    Avslutningsgrunnlag,
)
from ..regelform.utfall import Utfall
from .bero import Kravspoersmaal, Matrise
from .felles import Emne, med_lagene
from .foreldelse import Linjeforeldelse
from .kompetanse import Kompetanseutfall


@attrs.frozen(kw_only=True)
class Avslutningskompetanse(Kompetanseutfall):
    """Svaret for én grunn. `fullmakt` er raden med lavest nivå i matrisen; None uten."""

    grunnlag: Avslutningsgrunnlag
    fullmakt: Fullmakt | None = None


@attrs.frozen(kw_only=True)
class Avslutning:
    """Svarene om avslutning.

    Args:
        kompetanse: ett svar for hver grunn til å avslutte.
        overlate: om tvangsdekningen kan overlates til den private kreditoren.
        tvangsgrunnlaget: om tvangsgrunnlaget består når innkrevingen avsluttes.
        intet_til_utlegg: om beslutningen om intet til utlegg står i Løsøreregisteret.
        trekk: for hvert utleggstrekk (id) om det er slutt, og hvorfor.
    """

    kompetanse: tuple[Avslutningskompetanse, ...]
    overlate: Kompetanseutfall
    tvangsgrunnlaget: Utfall
    intet_til_utlegg: Utfall
    trekk: tuple[tuple[str, Utfall], ...]


def avslutning(
    emne: Emne, foreldelse: Sequence[Linjeforeldelse], fullmakter: Fullmaktsmatrise | None = None
) -> Avslutning:
    """Svarene for kravet den dagen. `fullmakter` er Innkrevingsmyndighetens matrise."""
    spoer, matrise = Kravspoersmaal.med_foreldelsen(emne, foreldelse), Matrise(emne, fullmakter)
    kompetanse = (
        Avslutningskompetanse(grunnlag=g, utfall=spoer.svar(AVSLUTNINGSKOMPETANSE(grunnlag=g)))
        for g in Avslutningsgrunnlag
    )
    return Avslutning(
        kompetanse=tuple(attrs.evolve(k, fullmakt=matrise.lavest(k, Avgjoerelse.AVSLUTNING)) for k in kompetanse),
        overlate=Kompetanseutfall(utfall=spoer.svar(OVERLATE_TVANGSDEKNING)),
        tvangsgrunnlaget=spoer.svar(TVANGSGRUNNLAGET_BESTAAR),
        intet_til_utlegg=spoer.svar(INTET_TIL_UTLEGG_REGISTRERT),
        trekk=tuple((t.id, _slutt(spoer, nummer)) for nummer, t in enumerate(emne.krav.trekk)),
    )


def _slutt(spoer: Kravspoersmaal, nummer: int) -> Utfall:
    emne = spoer.emne
    rad = rad_for_trekk(emne.krav, emne.krav.trekk[nummer], {}, emne.per, under=spoer.rad)
    return med_lagene(emne.motor.svar(TREKKSLUTT, rad, emne.lesninger), spoer.lag)
