"""Hva slags verdi et felt i en faktaklasse kan ha, sagt og sjekket på begge sider av JSON.

Hvert felt er beskrevet ett sted – i klassen: typen sier hva som er tillatt, `om(…)` hva feltet betyr. Herfra
henter kontrollen, lesingen, feilmeldingene og JSON-skjemaet det de trenger.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from types import NoneType, SimpleNamespace
from typing import Any, Final, get_args, get_origin

import attrs

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.verdier import (
    FOERSTE_DAG,
    HELE,
    LENGSTE_TEKST,
    MOENSTER_BELOEP,
    MOENSTER_DATO,
    MOENSTER_PROSENT,
    SISTE_DAG,
    STOERSTE_ANTALL,
    STOERSTE_BELOEP,
    Aarstall,
    Basispunkt,
    Oere,
    les_basispunkt,
    les_dato,
    les_oere,
)

LENGSTE_KODELISTE: Final = 15
"""Så mange koder en feilmelding regner opp; lengre lister vises med de første."""


@attrs.frozen(kw_only=True)
class Enkelt:
    """Et felt med én enkel verdi: hva som er tillatt, sagt og sjekket på begge sider av JSON.

    `gyldig` tar verdien i Python, `les` verdien fra JSON (feil gir ValueError).
    """

    gyldig: Callable[[Any], bool]
    les: Callable[[Any], Any]
    i_json: str
    i_python: str
    eksempel: str
    eksempel_i_python: str
    skjema: Mapping[str, Any]
    koder: tuple[str, ...] = ()


@attrs.frozen
class Objekt:
    """Et felt som selv er et faktum."""

    klasse: type[Faktum]
    i_json: str = "et objekt"
    eksempel: str = "{…}"
    eksempel_i_python: str = ""

    def gyldig(self, verdi: object) -> bool:
        """Om verdien er av klassen."""
        return isinstance(verdi, self.klasse)

    @property
    def i_python(self) -> str:
        """Hva som er tillatt i Python."""
        return self.klasse.__name__


@attrs.frozen
class Liste:
    """Et felt med flere verdier av samme slag, i Python en tuple."""

    av: Slag
    i_json: str = "en liste"
    eksempel: str = "[]"
    eksempel_i_python: str = ""

    def gyldig(self, verdi: object) -> bool:
        """Om verdien er en tuple av riktige verdier."""
        return type(verdi) is tuple and all(map(self.av.gyldig, verdi))

    @property
    def i_python(self) -> str:
        """Hva som er tillatt i Python."""
        return f"tuple av {self.av.i_python}"


Slag = Enkelt | Objekt | Liste


@attrs.frozen(kw_only=True)
class Felt:
    """Et felt i en faktaklasse: navn, slag verdi, om det må være med, utgangsverdi, hva det betyr og eksempel.

    `eksempel` er tomt når slagets eget eksempel er godt nok; ellers skrives det likt i JSON og i Python.
    """

    navn: str
    slag: Slag
    paakrevd: bool
    utgangsverdi: Any
    tekst: str
    eksempel: str = ""


def _kun_tekst(les: Callable[[str], Any]) -> Callable[[Any], Any]:
    def bare_tekst(verdi: Any) -> Any:
        if type(verdi) is not str:
            raise ValueError(verdi)
        return les(verdi)

    return bare_tekst


def _kun_gyldig(gyldig: Callable[[Any], bool]) -> Callable[[Any], Any]:
    def uendret(verdi: Any) -> Any:
        if not gyldig(verdi):
            raise ValueError(verdi)
        return verdi

    return uendret


def _er_tekst(verdi: object) -> bool:
    # isprintable er usann også for kontrolltegn og halve surrogatpar.
    return type(verdi) is str and 0 < len(verdi) <= LENGSTE_TEKST and verdi.isprintable()


def _er_dag(verdi: object) -> bool:
    # type(…) is, ikke isinstance: et datetime er også en date, men har et klokkeslett loven ikke spør etter.
    return type(verdi) is date and FOERSTE_DAG <= verdi <= SISTE_DAG


def _er_ja_nei(verdi: object) -> bool:
    return type(verdi) is bool


def _heltall(minst: int, hoeyst: int) -> Callable[[object], bool]:
    def innenfor(verdi: object) -> bool:
        return type(verdi) is int and minst <= verdi <= hoeyst

    return innenfor


TEKST = Enkelt(
    gyldig=_er_tekst,
    les=_kun_gyldig(_er_tekst),
    i_json=f"tekst på 1 til {LENGSTE_TEKST} tegn uten kontrolltegn",
    i_python=f"str på 1 til {LENGSTE_TEKST} tegn uten kontrolltegn",
    eksempel="",
    eksempel_i_python="",
    # Et mønster kan ikke si alt isprintable sier, men det kan holde kontrolltegnene ute.
    skjema={
        "type": "string",
        "minLength": 1,
        "maxLength": LENGSTE_TEKST,
        "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    },
)
DATO = Enkelt(
    gyldig=_er_dag,
    les=_kun_tekst(les_dato),
    i_json="en dag som finnes, skrevet ÅÅÅÅ-MM-DD, i årene 1900–2200",
    i_python="datetime.date i årene 1900–2200",
    eksempel='"2026-03-15"',
    eksempel_i_python="date(2026, 3, 15)",
    skjema={"type": "string", "format": "date", "pattern": f"^({MOENSTER_DATO})$"},
)
JA_NEI = Enkelt(
    gyldig=_er_ja_nei,
    les=_kun_gyldig(_er_ja_nei),
    i_json="true eller false; utelates når det er ukjent",
    i_python="True, False eller None (ukjent)",
    eksempel="true",
    eksempel_i_python="True",
    skjema={"type": "boolean"},
)
OERE = Enkelt(
    gyldig=_heltall(0, STOERSTE_BELOEP),
    les=_kun_tekst(les_oere),
    i_json="kroner som tekst med punktum og nøyaktig to desimaler, ikke negativt, høyst 15 siffer",
    i_python="heltall i øre fra 0, høyst 15 siffer",
    eksempel='"100.00"',
    eksempel_i_python="Oere(10000)",
    skjema={"type": "string", "pattern": f"^{MOENSTER_BELOEP}$"},
)
PROSENT = Enkelt(
    gyldig=_heltall(0, HELE),
    les=_kun_tekst(les_basispunkt),
    i_json="prosent som tekst med punktum og nøyaktig to desimaler, fra 0.00 til 100.00",
    i_python="heltall i basispunkter fra 0 til 10000",
    eksempel='"20.00"',
    eksempel_i_python="Basispunkt(2000)",
    skjema={"type": "string", "pattern": f"^{MOENSTER_PROSENT}$"},
)


def _tall(hva: str, minst: int, hoeyst: int, eksempel: str) -> Enkelt:
    gyldig = _heltall(minst, hoeyst)
    tillatt = f"{hva} fra {minst} til {hoeyst}"
    return Enkelt(
        gyldig=gyldig,
        les=_kun_gyldig(gyldig),
        i_json=tillatt,
        i_python=tillatt,
        eksempel=eksempel,
        eksempel_i_python=eksempel,
        skjema={"type": "integer", "minimum": minst, "maximum": hoeyst},
    )


AAR = _tall("årstall", FOERSTE_DAG.year, SISTE_DAG.year, "2026")
ANTALL = _tall("heltall", 0, STOERSTE_ANTALL, "3")


def _kodeliste(liste: str, navn: tuple[str, ...]) -> str:
    if len(navn) <= LENGSTE_KODELISTE:
        return f"én av {', '.join(navn)}"
    return f"en av de {len(navn)} kodene i {liste} ({', '.join(navn[:3])} …; alle: innkrevingsregler skjema krav)"


@functools.cache
def _kode(koder: type[StrEnum]) -> Enkelt:
    navn = tuple(kode.value for kode in koder)
    etter_navn: Mapping[Any, StrEnum] = {kode.value: kode for kode in koder}

    def er_kode(verdi: object) -> bool:
        return type(verdi) is koder

    def les_kode(verdi: str) -> StrEnum:
        if verdi not in etter_navn:
            raise ValueError(verdi)
        return etter_navn[verdi]

    foerste = next(iter(koder))
    return Enkelt(
        gyldig=er_kode,
        les=_kun_tekst(les_kode),
        i_json=_kodeliste(koder.__name__, navn),
        i_python=f"en verdi av {koder.__name__}",
        eksempel=f'"{foerste.value}"',
        eksempel_i_python=f"{koder.__name__}.{foerste.name}",
        skjema={"enum": list(navn)},
        koder=navn,
    )


ENKLE: Mapping[Any, Enkelt] = {
    str: TEKST,
    date: DATO,
    bool: JA_NEI,
    int: ANTALL,
    Oere: OERE,
    Basispunkt: PROSENT,
    Aarstall: AAR,
}


def enkelt_slag(type_: Any) -> Enkelt:
    """Slaget for en type med én enkel verdi: en av `ENKLE` eller en kodeliste."""
    return ENKLE[type_] if type_ in ENKLE else _kode(type_)


def slag_av(annotasjon: Any) -> Slag:
    """Slaget verdi en type i en faktaklasse står for; `None` i typen sier bare at feltet kan være ukjent."""
    deler = tuple(del_ for del_ in get_args(annotasjon) if del_ not in (NoneType, Ellipsis))
    if get_origin(annotasjon) is tuple:
        return Liste(slag_av(deler[0]))
    if deler:
        return slag_av(deler[0])
    if isinstance(annotasjon, type) and issubclass(annotasjon, Faktum):
        return Objekt(annotasjon)
    return enkelt_slag(annotasjon)


# Vanlig oppslag, ikke functools.cache: mypy vil ikke ha klasser som nøkkel der.
_FELT: dict[type[Faktum], Mapping[str, Felt]] = {}


def felt_i(klasse: type[Any]) -> Mapping[str, Felt]:
    """Feltene i en faktaklasse, etter navn, i den rekkefølgen de står i klassen."""
    if klasse not in _FELT:
        _FELT[klasse] = {
            felt.name: Felt(
                navn=felt.name,
                slag=slag_av(felt.type),
                paakrevd=felt.default is attrs.NOTHING,
                utgangsverdi=felt.default,
                tekst=felt.metadata["tekst"],
                eksempel=felt.metadata["eksempel"],
            )
            for felt in attrs.fields(klasse)
        }
    return _FELT[klasse]


def blankt(klasse: type[Faktum]) -> SimpleNamespace:
    """Noe av klassen som ingenting er kjent om, til bruk i kontrollen av sammenheng når verdier er ugyldige."""
    verdier = {felt.navn: ukjent(felt.slag) for felt in felt_i(klasse).values()}
    return SimpleNamespace(**{"type": getattr(klasse, "type", None)} | verdier)


def ukjent(slag: Slag) -> Any:
    """En ukjent verdi. En ukjent liste har én ukjent verdi, så ingen slutter at den er tom."""
    match slag:
        case Liste(av=av):
            return (ukjent(av),)
        case Objekt(klasse=klasse):
            return blankt(klasse)
        case _:
            return None
