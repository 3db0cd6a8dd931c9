"""Felter av en faktaklasse, og avledede fakta."""

from __future__ import annotations

from collections.abc import Mapping

from ...fakta import slag
from ...fakta.faktum import Faktum
from ...rettskilder.henvisning import Henvisning
from ..variabler import Omfang, Slag, Variabel, Verditype

_VERDITYPER: Mapping[object, Verditype] = {
    slag.TEKST.gyldig: Verditype.TEKST,
    slag.DATO.gyldig: Verditype.DATO,
    slag.JA_NEI.gyldig: Verditype.BOOL,
    slag.OERE.gyldig: Verditype.OERE,
    slag.PROSENT.gyldig: Verditype.HELTALL,
    slag.AAR.gyldig: Verditype.HELTALL,
    slag.ANTALL.gyldig: Verditype.HELTALL,
}


def av_klasse(omfang: Omfang, *klasser: type[Faktum]) -> dict[str, Variabel]:
    """Variablene for de enkle feltene i faktaklassene. Samme navn i flere klasser må ha samme type."""
    funnet: dict[str, Variabel] = {}
    for felt in (f for klasse in klasser for f in slag.felt_i(klasse).values()):
        if not isinstance(felt.slag, slag.Enkelt):
            continue
        variabel = Variabel(
            noekkel=f"{omfang.value}.{felt.navn}",
            omfang=omfang,
            slag=Slag.FAKTUM,
            verditype=Verditype.KODE if felt.slag.koder else _VERDITYPER[felt.slag.gyldig],
            beskrivelse=felt.tekst.rstrip("."),
            domene=felt.slag.koder,
        )
        tidligere = funnet.setdefault(variabel.noekkel, variabel)
        if (tidligere.verditype, tidligere.domene) != (variabel.verditype, variabel.domene):
            raise TypeError(f"{variabel.noekkel} har ulik type i to faktaklasser")
    return funnet


def avledet(
    omfang: Omfang,
    navn: str,
    verditype: Verditype,
    beskrivelse: str,
    *,
    av: tuple[str, ...],
    hjemler: tuple[Henvisning, ...] = (),
    domene: tuple[str, ...] = (),
) -> Variabel:
    """Et avledet faktum: `av` er nøklene til det det regnes ut av, `hjemler` bestemmelsene det følger av."""
    return Variabel(
        noekkel=f"{omfang.value}.{navn}",
        omfang=omfang,
        slag=Slag.AVLEDET,
        verditype=verditype,
        beskrivelse=beskrivelse,
        domene=domene,
        hjemler=hjemler,
        av=av,
    )
