"""Krav inn fra JSON eller en mappe med tabeller."""

from pathlib import Path
from typing import Any

from innkrevingsregler.fakta.diagnose import finn_feil
from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata
from innkrevingsregler.fakta.json_inn import finn_fil, les_json_med_feil
from innkrevingsregler.fakta.krav import Krav, doble_id_er
from innkrevingsregler.fakta.omforming import omformer


def les_krav(kilde: str | bytes | Path) -> tuple[Krav, ...]:
    """Les krav.

    `kilde` er JSON (tekst eller byte) eller stien til en JSON-fil – ett krav eller en liste av krav – eller stien
    til en mappe med tabeller (se `mappe`). En tekst som begynner med `{` eller `[`, er JSON; annen tekst er en
    sti. Beløp er kroner som tekst ("100.00"), datoer ÅÅÅÅ-MM-DD; det som er utelatt eller null, er ukjent.

    Gir `UgyldigInndata` med alle feilene i hele kilden, aldri et annet unntak.
    """
    fil = finn_fil(kilde)
    if fil is not None and fil.is_dir():
        from innkrevingsregler.fakta.mappe import les_mappe

        return les_mappe(fil)
    data, feil = les_json_med_feil(kilde)
    return krav_av(data, feil)


def krav_av(data: Any, feil_fra_foer: list[Inndatafeil] | None = None) -> tuple[Krav, ...]:
    """Krav av JSON-verdier: ett objekt eller en liste av objekter. `feil_fra_foer` meldes sammen med de nye."""
    flere = data if isinstance(data, list) else [data]
    feil = list(feil_fra_foer or ())
    krav = tuple(
        _ett_krav(ett, f"$[{nummer}]" if isinstance(data, list) else "$", feil) for nummer, ett in enumerate(flere)
    )
    feil.extend(doble_id_er(krav, "$"))
    if feil:
        raise UgyldigInndata(tuple(dict.fromkeys(feil)))
    return krav


def _ett_krav(data: Any, sti: str, feil: list[Inndatafeil]) -> Krav:
    """Kravet; er det ugyldig, legges feilene til i `feil`, og det som er gyldig av kravet, gis tilbake."""
    try:
        return omformer().structure(data, Krav)
    except Exception as unntak:
        # Den raske veien sier ikke hva som er galt, og cattrs har ikke ett felles unntak.
        nye, krav = finn_feil(data, sti)
        if not nye:
            raise AssertionError("lesing og diagnose er uenige") from unntak
        feil.extend(nye)
        return krav
