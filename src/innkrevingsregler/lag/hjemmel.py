"""Laget om hjemmelen: er kravet Innkrevingsmyndighetens å kreve inn?"""

from __future__ import annotations

import attrs

from ..avledning.rader import rad_for_krav
from ..regelform.begreper.virkeomraade import INNKREVER, VIRKEOMRAADE
from ..regelform.utfall import Utfall
from ..rettskilder.katalog import Listepunkt, finn
from .felles import Emne


@attrs.frozen(kw_only=True)
class Virkeomraade:
    """Hvem som har ansvaret for innkrevingen.

    Args:
        ansvar: svaret på `VIRKEOMRAADE`.
        innkrever: svaret på `INNKREVER`: om den oppgitte innkreveren stemmer med ansvaret.
        listepunkt: punktet kravtypen står på den dagen; ``None`` når den ikke står på noe, eller er ukjent.
        uten_listepunkt: katalogens grunn til at listepunkt mangler; ``None`` når kravtypen er ukjent for katalogen.
    """

    ansvar: Utfall
    innkrever: Utfall
    listepunkt: Listepunkt | None
    uten_listepunkt: str | None


def virkeomraade(emne: Emne) -> Virkeomraade:
    """Ansvaret for kravet dagen det spørres om, med listepunktet svaret bygger på."""
    krav, per = emne.krav, emne.per
    fakta = rad_for_krav(krav, per)
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return Virkeomraade(
        ansvar=emne.motor.svar(VIRKEOMRAADE, fakta, emne.lesninger),
        innkrever=emne.motor.svar(INNKREVER, fakta, emne.lesninger),
        listepunkt=rad.listepunkt if rad else None,
        uten_listepunkt=rad.uten_listepunkt if rad else None,
    )
