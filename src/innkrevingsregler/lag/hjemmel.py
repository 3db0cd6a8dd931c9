"""MIDLERTIDIG: byttes ut med laget om virkeområde og tvangsgrunnlag når det flettes inn."""

from __future__ import annotations

import attrs

from ..avledning.rader import rad_for_krav
from ..regelform.begreper.hjemmel import TVANGSGRUNNLAG
from ..regelform.begreper.virkeomraade import VIRKEOMRAADE
from ..regelform.utfall import Utfall
from .felles import Emne


@attrs.frozen
class Grunnlagssvar:
    """Om kravet har ett slag tvangsgrunnlag."""

    slag: str
    utfall: Utfall


def virkeomraade(emne: Emne) -> Utfall:
    """Hvem kravet er lagt til."""
    return emne.motor.svar(VIRKEOMRAADE, rad_for_krav(emne.krav, emne.per), emne.lesninger)


def tvangsgrunnlag(emne: Emne) -> tuple[Grunnlagssvar, ...]:
    """Hvert slag tvangsgrunnlag reglene kjenner, og om kravet har det."""
    svar = emne.motor.alle(TVANGSGRUNNLAG, rad_for_krav(emne.krav, emne.per), emne.lesninger)
    return tuple(Grunnlagssvar(str(verdi), utfall) for verdi, utfall in svar)
