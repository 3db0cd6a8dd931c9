"""Et tilgodebeløp inn fra JSON, og skjemaet for det."""

from pathlib import Path
from typing import Any

from innkrevingsregler.fakta.diagnose import feil_i_objekt
from innkrevingsregler.fakta.feil import UgyldigInndata
from innkrevingsregler.fakta.json_inn import les_json_med_feil
from innkrevingsregler.fakta.krav import Tilgode
from innkrevingsregler.fakta.omforming import omformer
from innkrevingsregler.fakta.skjema import skjema_for


def les_tilgode(kilde: str | bytes | Path) -> Tilgode:
    """Les et tilgodebeløp fra JSON (tekst eller byte) eller fra en JSON-fil; formen er som for krav.

    Gir `UgyldigInndata` med alle feilene, aldri et annet unntak.
    """
    data, feil = les_json_med_feil(kilde)
    try:
        tilgode = omformer().structure(data, Tilgode)
    except Exception as unntak:
        # Den raske veien sier ikke hva som er galt, og cattrs har ikke ett felles unntak.
        feil = [*feil, *feil_i_objekt(data, Tilgode)]
        if not feil:
            raise AssertionError("lesing og diagnose er uenige") from unntak
        raise UgyldigInndata(tuple(dict.fromkeys(feil))) from None
    if feil:
        raise UgyldigInndata(tuple(dict.fromkeys(feil)))
    return tilgode


def skjema_tilgode() -> dict[str, Any]:
    """JSON-skjemaet (draft 2020-12) for det `les_tilgode` tar imot."""
    return skjema_for(Tilgode, "Et tilgodebeløp")
