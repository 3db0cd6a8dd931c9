"""Fakta om krav som er falt bort (økonomibestemmelsene punkt 5.4.5)."""

from __future__ import annotations

from collections.abc import Sequence

from ..fakta.avslutning import Avslutningsfakta
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Skyldnertype
from ..fakta.krav import Krav
from .felles import Faktarad, har
from .tiltakshindre import opphoert

_UTEN_OPPLYSNINGER = Avslutningsfakta()


def om_krav(krav: Krav, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om opphør spør om. `hendt` er det som har hendt dagen det spørres om."""
    fakta = krav.avslutning or _UTEN_OPPLYSNINGER
    return {
        "krav.ettergitt_helt": har(hendt, Hendelsestype.ETTERGIVELSE) and opphoert(krav, hendt),
        "krav.skyldneren_slettet": _om_selskap(krav, fakta.selskapet_slettet),
        "krav.skyldneren_omdannet": _om_selskap(krav, fakta.fusjon_eller_fisjon),
    }


def _om_selskap(krav: Krav, oppgitt: bool | None) -> bool | None:
    """Det oppgitte; en person er aldri slettet eller omdannet."""
    return False if krav.skyldner is not None and krav.skyldner.type is Skyldnertype.PERSON else oppgitt
