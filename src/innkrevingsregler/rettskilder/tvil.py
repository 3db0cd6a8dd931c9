"""Registeret over åpne rettsspørsmål.

Der to lesninger kan forsvares, velger biblioteket ikke i stillhet. Hvert punkt står her med lesningene, hva
som følger av dem, kildene og den lesningen en forsiktig jurist ville ta – standarden. Seriene er L
(foreldelse), R (renter), G (gebyr), F (motregning, dekningsrekkefølge og trekk), K (katalogen) og P (funnet
underveis). Et nytt punkt føres opp i ``data/tvil.json``.
"""

from __future__ import annotations

import difflib
import functools
import json
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from importlib import resources
from types import MappingProxyType
from typing import Any

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.omraade import Omraade

__all__ = [
    "Lesning",
    "Styrke",
    "Tvilspunkt",
    "UkjentLesning",
    "er_standard",
    "kontroller_lesninger",
    "les_tvilspunkter",
    "tvil_ved",
    "tvilspunkt",
    "tvilsregister",
]

_PUNKT_ID = re.compile(r"[LRGFKP](0|[1-9]\d*)")
_LESNING_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


class Styrke(StrEnum):
    """Hvor godt standarden står. ``AAPEN``: ingen lesning er standard; merknaden sier hvorfor."""

    VANLIG = "vanlig"
    SVAK = "svak"
    AAPEN = "aapen"


class UkjentLesning(ValueError):
    """Et valg av lesning som registeret ikke kjenner.

    Args:
        feil: én melding for hvert galt valg, med det som er tillatt.
    """

    def __init__(self, feil: tuple[str, ...]) -> None:
        super().__init__("\n".join(feil))
        self.feil = feil


@attrs.frozen
class Lesning:
    """Én måte å forstå regelen på.

    Args:
        id: kort navn i ASCII, for eksempel ``dagen_etter``; dette er det ``lesninger=`` tar.
        tekst: lesningen med egne ord.
        foelge: hva som følger av den.
    """

    id: str
    tekst: str
    foelge: str


@attrs.frozen(kw_only=True)
class Tvilspunkt:
    """Ett åpent rettsspørsmål.

    Args:
        id: serie og nummer, for eksempel ``R3``.
        omraade: rettsområdet spørsmålet hører til.
        spoersmaal: spørsmålet med egne ord.
        lesninger: lesningene; tom når teksten som trengs, mangler, så ingen lesning kan formes.
        standard: id-en til standardlesningen, eller ``None`` når ingen er valgt; da sier merknaden hvorfor.
        styrke: hvor godt standarden står.
        vis_begge: om svaret skal vise alle lesningenes utfall der de er ulike.
        kilder: bestemmelsene spørsmålet gjelder; den første er hovedkilden.
        merknad: forbehold og begrunnelse; tom når ingen.

    Raises:
        ValueError: hvis punktet ikke henger sammen.
    """

    id: str
    omraade: Omraade
    spoersmaal: str
    lesninger: tuple[Lesning, ...]
    standard: str | None
    styrke: Styrke
    vis_begge: bool
    kilder: tuple[Henvisning, ...]
    merknad: str

    def __attrs_post_init__(self) -> None:
        feil = _feil_i(self)
        if feil:
            raise ValueError("; ".join(f"{self.id}: {f}" for f in feil))

    def lesning(self, lesning_id: str) -> Lesning:
        """Lesningen med denne id-en.

        Raises:
            UkjentLesning: hvis punktet ikke har den.
        """
        for lesning in self.lesninger:
            if lesning.id == lesning_id:
                return lesning
        raise UkjentLesning((_ukjent_lesning(self, lesning_id),))


def _feil_i(punkt: Tvilspunkt) -> list[str]:
    """Det som ikke henger sammen i punktet."""
    ider = [lesning.id for lesning in punkt.lesninger]
    feil = [f"«{i}» er ikke et kort navn i ASCII" for i in ider if not _LESNING_ID.fullmatch(i)]
    if not _PUNKT_ID.fullmatch(punkt.id):
        feil.append("id-en må være en serie (L, R, G, F, K, P) og et nummer")
    if len(set(ider)) != len(ider):
        feil.append("to lesninger har samme id")
    if len(ider) == 1:
        feil.append("én lesning alene er ingen tvil")
    if punkt.standard is not None and punkt.standard not in ider:
        feil.append(f"standarden «{punkt.standard}» er ikke blant lesningene")
    if (punkt.standard is None) != (punkt.styrke is Styrke.AAPEN):
        feil.append("punktet er åpent når, og bare når, det ikke har noen standard")
    if punkt.standard is None and not punkt.merknad.strip():
        feil.append("merknaden må si hvorfor ingen lesning er standard")
    if not punkt.kilder or len(set(punkt.kilder)) != len(punkt.kilder):
        feil.append("kildene må være minst én, og ingen to ganger")
    tekster = [punkt.spoersmaal, *(t for lesning in punkt.lesninger for t in (lesning.tekst, lesning.foelge))]
    if not all(t.strip() for t in tekster):
        feil.append("spørsmålet og lesningene må ha tekst")
    return feil


def les_tvilspunkter(tekst: str) -> Mapping[str, Tvilspunkt]:
    """Tvilspunktene i en JSON-tekst, etter id, i den rekkefølgen de står.

    Raises:
        ValueError: med én linje for hver feil i teksten.
    """
    punkter: dict[str, Tvilspunkt] = {}
    feil: list[str] = []
    for rad in json.loads(tekst):
        try:
            punkt = _fra_json(rad)
        except KeyError as e:
            feil.append(f"{rad.get('id', '?')}: feltet {e} mangler")
        except ValueError as e:
            feil.append(f"{rad.get('id', '?')}: {e}")
        else:
            if punkt.id in punkter:
                feil.append(f"{punkt.id} står to ganger")
            punkter[punkt.id] = punkt
    if feil:
        raise ValueError("\n".join(feil))
    return MappingProxyType(punkter)


def _fra_json(rad: Mapping[str, Any]) -> Tvilspunkt:
    ukjente = set(rad) - {felt.name for felt in attrs.fields(Tvilspunkt)}
    if ukjente:
        raise ValueError(f"ukjente felter: {', '.join(sorted(ukjente))}")
    return Tvilspunkt(
        id=rad["id"],
        omraade=Omraade(rad["omraade"]),
        spoersmaal=rad["spoersmaal"],
        lesninger=tuple(Lesning(r["id"], r["tekst"], r["foelge"]) for r in rad["lesninger"]),
        standard=rad["standard"],
        styrke=Styrke(rad["styrke"]),
        vis_begge=rad["vis_begge"],
        kilder=tuple(Henvisning.fra_kode(kode) for kode in rad["kilder"]),
        merknad=rad["merknad"],
    )


@functools.cache
def tvilsregister() -> Mapping[str, Tvilspunkt]:
    """Alle åpne rettsspørsmål, etter id, i registerets rekkefølge. Kan ikke endres."""
    fil = resources.files("innkrevingsregler.rettskilder") / "data" / "tvil.json"
    return les_tvilspunkter(fil.read_text(encoding="utf-8"))


def tvilspunkt(punkt_id: str) -> Tvilspunkt:
    """Punktet med denne id-en.

    Raises:
        KeyError: hvis registeret ikke har det.
    """
    return tvilsregister()[punkt_id]


def er_standard(lesninger: Iterable[tuple[str, str]]) -> bool:
    """Om hver av lesningene (id, lesning) er standarden i sitt punkt. Ukjente punkter reiser KeyError."""
    return all(tvilspunkt(punkt_id).standard == lesning for punkt_id, lesning in lesninger)


def tvil_ved(henvisning: Henvisning) -> tuple[Tvilspunkt, ...]:
    """Punktene som gjelder bestemmelsen: en kilde er den samme, ligger i den eller rammer den."""
    return tuple(
        punkt
        for punkt in tvilsregister().values()
        if any(kilde.rammer(henvisning) or henvisning.rammer(kilde) for kilde in punkt.kilder)
    )


def kontroller_lesninger(lesninger: Mapping[str, str]) -> None:
    """Prøver et valg av lesninger, for eksempel ``{"R3": "dagen_etter"}``.

    Args:
        lesninger: punktets id til lesningens id. Et punkt som ikke nevnes, følger standarden.

    Raises:
        UkjentLesning: hvis et punkt eller en lesning er ukjent; alle feil meldes samlet.
    """
    feil = tuple(f for punkt_id, valg in lesninger.items() if (f := _feil_i_valg(punkt_id, valg)) is not None)
    if feil:
        raise UkjentLesning(feil)


def _feil_i_valg(punkt_id: str, valg: str) -> str | None:
    punkt = tvilsregister().get(punkt_id)
    if punkt is None:
        forslag = _forslag(punkt_id, tuple(tvilsregister()))
        return f"lesninger[{punkt_id!r}]: det finnes ikke noe tvilspunkt {punkt_id!r}{forslag}"
    if valg not in tuple(lesning.id for lesning in punkt.lesninger):
        return _ukjent_lesning(punkt, valg)
    return None


def _ukjent_lesning(punkt: Tvilspunkt, valg: str) -> str:
    ider = tuple(lesning.id for lesning in punkt.lesninger)
    if not ider:
        return f"lesninger[{punkt.id!r}]: punktet har ingen lesninger å velge; {punkt.merknad}"
    tillatt = " eller ".join(repr(i) for i in ider)
    return f"lesninger[{punkt.id!r}]: {valg!r} er ikke en lesning; tillatt er {tillatt}{_forslag(valg, ider)}"


def _forslag(gitt: object, kjente: tuple[str, ...]) -> str:
    """« – mente du …?» når noe kjent ligner; store og små bokstaver regnes like."""
    etter_smaa = {k.lower(): k for k in kjente}
    naermest = difflib.get_close_matches(str(gitt).lower(), etter_smaa, n=1)
    return f" – mente du {etter_smaa[naermest[0]]!r}?" if naermest else ""
