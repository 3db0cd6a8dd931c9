"""Grunnene i reglene, og ordene rundt dem, på nynorsk: én fil per rettsområde, og `felles` for resten.

Regelfilene er skrevet på bokmål. Her står hver tekst med den nynorske ved siden av, og en prøve krever at ingen
mangler: endres en setning i en regel, må den nynorske leses på nytt. Det som ikke står her – navn på kravtyper, id-er
og koder – er likt på begge målformer eller hører til dataene.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType

from ..spraak import liten
from . import (
    avslutning,
    bero,
    dekningsrekkefoelge,
    ettergivelse,
    felles,
    foreldelse,
    foreldelse_frist,
    foreldelse_saker,
    foreldelse_sikkerhet,
    foreldelsesvirkning,
    gebyr,
    inkasso,
    motregning,
    oppfoelging,
    opphoer,
    overgang,
    regelverksvalg,
    rentegodtgjoerelse,
    renter,
    renter_skatt,
    tiltak,
    trekkstoerrelse,
    tvangsgrunnlag,
    utleggstrekk,
    virkeomraade,
)

_OMRAADER = (
    regelverksvalg,
    overgang,
    virkeomraade,
    tvangsgrunnlag,
    foreldelse,
    tiltak,
    renter,
    dekningsrekkefoelge,
    ettergivelse,
    avslutning,
    foreldelse_saker,
    foreldelse_frist,
    gebyr,
    motregning,
    opphoer,
    renter_skatt,
    bero,
    trekkstoerrelse,
    utleggstrekk,
    foreldelse_sikkerhet,
    inkasso,
    foreldelsesvirkning,
    rentegodtgjoerelse,
    oppfoelging,
    felles,
)


def _samlet(navn: str) -> Mapping[str, str]:
    return MappingProxyType({bm: nn for omraade in _OMRAADER for bm, nn in getattr(omraade, navn, {}).items()})


FORDI = _samlet("FORDI")
"""Grunnene i reglene."""
DELVIS = _samlet("DELVIS")
"""Hvorfor et begrep ikke er dekket for alle fakta."""
BESKRIVELSER = _samlet("BESKRIVELSER")
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
VENDINGER = _samlet("VENDINGER")
"""Vendingene vurderingen og fristene selv føyer til."""


def til_nynorsk(tekst: str) -> str:
    """Teksten med det vi har skrevet på bokmål, byttet ut med det nynorske. Resten er uendret."""
    return _moenster().sub(lambda treff: _ordbok()[treff[0]], tekst)


@functools.cache
def _ordbok() -> Mapping[str, str]:
    """Alt på bokmål og nynorsk; beskrivelsene også med liten forbokstav, som inne i en setning."""
    inne_i_setning = {liten(bokmaal): liten(nynorsk) for bokmaal, nynorsk in BESKRIVELSER.items()}
    return MappingProxyType({**VENDINGER, **FORDI, **DELVIS, **BESKRIVELSER, **inne_i_setning})


@functools.cache
def _moenster() -> re.Pattern[str]:
    """Treffer den lengste kjente teksten på hvert sted."""
    lengst_foerst = sorted(_ordbok(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, lengst_foerst)))
