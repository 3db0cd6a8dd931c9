"""JSON-skjemaet for krav (draft 2020-12), laget av faktaklassene.

Skjemaet sier det som kan sies om formen. At id-er er entydige, at henvisninger treffer, at dager finnes og at
hendelser kommer etter at kravet oppsto, kontrolleres av `les_krav`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.fakta.slag import Enkelt, Felt, Liste, Objekt, Slag, felt_i

KONTRAKT = 1


def skjema_krav() -> dict[str, Any]:
    """JSON-skjemaet for det `les_krav` tar imot: ett krav eller en liste av krav.

    Beløp er tekst i kroner, datoer ÅÅÅÅ-MM-DD; null er det samme som utelatt, altså ukjent. Hver hendelsestype
    har sitt eget skjema, valgt av `type`.
    """
    klasser = sorted(_klasser_i(Krav), key=lambda klasse: klasse.__name__)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Krav, kontrakt {KONTRAKT}",
        "description": "Ett krav eller en liste av krav.",
        "oneOf": [_henvis(Krav), {"type": "array", "items": _henvis(Krav)}],
        "$defs": {klasse.__name__: _skjema_for(klasse) for klasse in klasser},
    }


def skjema_for(klasse: type[Faktum], tittel: str) -> dict[str, Any]:
    """JSON-skjemaet for ett faktum for seg, med klassene det er satt sammen av."""
    klasser = sorted(_klasser_i(klasse), key=lambda en: en.__name__)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{tittel}, kontrakt {KONTRAKT}",
        **_henvis(klasse),
        "$defs": {en.__name__: _skjema_for(en) for en in klasser},
    }


def _klasser_i(klasse: type[Faktum]) -> Iterator[type[Faktum]]:
    """Klassen og alle klassene under den, hver én gang."""
    sett = {klasse}
    igjen = [klasse]
    while igjen:
        denne = igjen.pop()
        yield denne
        under = HENDELSESKLASSER.values() if denne is Hendelse else _klasser_i_felt(denne)
        nye = [en for en in under if en not in sett]
        sett.update(nye)
        igjen.extend(nye)


def _klasser_i_felt(klasse: type[Faktum]) -> Iterator[type[Faktum]]:
    for felt in felt_i(klasse).values():
        slag = felt.slag.av if isinstance(felt.slag, Liste) else felt.slag
        if isinstance(slag, Objekt):
            yield slag.klasse


def _skjema_for(klasse: type[Faktum]) -> dict[str, Any]:
    if klasse is Hendelse:
        return {"description": _beskrivelse(klasse), "oneOf": list(map(_henvis, HENDELSESKLASSER.values()))}
    fast = {"type": {"const": klasse.type.value}} if issubclass(klasse, Hendelse) else {}
    felter = felt_i(klasse).values()
    return {
        "description": _beskrivelse(klasse),
        "type": "object",
        "properties": fast | {felt.navn: _skjema_for_felt(felt) for felt in felter},
        "required": [*fast, *(felt.navn for felt in felter if felt.paakrevd)],
        "additionalProperties": False,
    }


def _skjema_for_felt(felt: Felt) -> dict[str, Any]:
    skjema = _skjema_for_slag(felt.slag)
    kan_mangle = skjema if felt.paakrevd else {"anyOf": [skjema, {"type": "null"}]}
    return {"description": felt.tekst, **kan_mangle}


def _skjema_for_slag(slag: Slag) -> Mapping[str, Any]:
    match slag:
        case Enkelt():
            return slag.skjema
        case Objekt(klasse=klasse):
            return _henvis(klasse)
        case Liste(av=av):
            return {"type": "array", "items": _skjema_for_slag(av)}


def _henvis(klasse: type[Faktum]) -> dict[str, str]:
    return {"$ref": f"#/$defs/{klasse.__name__}"}


def _beskrivelse(klasse: type[Faktum]) -> str:
    return (klasse.__doc__ or "").partition("\n")[0]
