"""Er kravet falt bort, og hvordan føres det ut? (økonomibestemmelsene punkt 5.4.5)"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..regelform.begreper.opphoer import (
    OPPHOERSDOKUMENTASJON,
    OPPHOERT,
    POSTERINGER,
    Opphoersdokumentasjon,
    Opphoersgrunn,
    Postering,
)
from ..regelform.utfall import Utfall
from .bero import Kravspoersmaal
from .felles import Emne
from .foreldelse import Linjeforeldelse


@attrs.frozen(kw_only=True)
class Opphoer:
    """Svarene om opphør.

    Args:
        grunner: for hver grunn om kravet er falt bort.
        posteringer: posteringene i den rekkefølgen de føres; tom når kravet sikkert ikke er falt bort.
        dokumentasjon: det som mangler, eller kan mangle, av bokføring og dokumentasjon.
    """

    grunner: tuple[tuple[Opphoersgrunn, Utfall], ...]
    posteringer: tuple[tuple[Postering, Utfall], ...]
    dokumentasjon: tuple[tuple[Opphoersdokumentasjon, Utfall], ...]


def opphoer(emne: Emne, foreldelse: Sequence[Linjeforeldelse]) -> Opphoer:
    """Svarene for kravet den dagen."""
    spoer = Kravspoersmaal.med_foreldelsen(emne, foreldelse)
    posteringer = dict(spoer.som_gjelder(POSTERINGER))
    return Opphoer(
        grunner=tuple((g, spoer.svar(OPPHOERT(grunn=g))) for g in Opphoersgrunn),
        posteringer=tuple((p, posteringer[p]) for p in Postering if p in posteringer),
        dokumentasjon=tuple((Opphoersdokumentasjon(d), u) for d, u in spoer.som_gjelder(OPPHOERSDOKUMENTASJON)),
    )
