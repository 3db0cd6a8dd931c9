"""Vilkår: frosne trær av prøvinger over variabler.

Det er to slags blad – `Blant` (er verdien en av disse?) og `Ordnet` (før/etter, større/mindre) – og to slags
knuter, `Og` og `Eller`. Nektelse er ikke en egen knute: `~` skyves innover med en gang, så et tre alltid står på
nektelsesnormal form. Det er det som gjør at alle motorer kan regne med ukjente fakta på samme måte: et vilkår er
*sikkert oppfylt* når treet er sant med ukjente blad som usanne, og *sikkert ikke oppfylt* når det nektede treet
er det.

`and`, `or`, `not` og kjedede sammenlikninger ville slått sammen vilkår i stillhet; de avvises der de skrives.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import NoReturn

import attrs

from .variabler import Omfang, Slag, Variabel, Verdi, Verditype


class Vilkaarsfeil(TypeError):
    """Et vilkår er skrevet slik at det ikke kan bety det det ser ut til å bety."""


class Operator(Enum):
    """Ordnede prøvinger."""

    FOER = "<"
    SENEST = "<="
    ETTER = ">"
    TIDLIGST = ">="

    @property
    def motsatt(self) -> Operator:
        """Prøvingen som er sann når denne er usann."""
        return _MOTSATT[self]


_MOTSATT = {
    Operator.FOER: Operator.TIDLIGST,
    Operator.SENEST: Operator.ETTER,
    Operator.ETTER: Operator.SENEST,
    Operator.TIDLIGST: Operator.FOER,
}


class Vilkaar:
    """Felles for alle vilkår: settes sammen med `&`, `|` og `~`."""

    __slots__ = ()

    def __and__(self, annet: Vilkaar) -> Vilkaar:
        return og(self, annet)

    def __or__(self, annet: Vilkaar) -> Vilkaar:
        return eller(self, annet)

    def __invert__(self) -> Vilkaar:
        raise NotImplementedError

    def __bool__(self) -> NoReturn:
        raise Vilkaarsfeil(
            "et vilkår har ingen sannhetsverdi før det er prøvd mot fakta: "
            "bruk & | ~ med parenteser, ikke and, or, not eller kjedede sammenlikninger"
        )


@attrs.frozen(cache_hash=True)
class Blant(Vilkaar):
    """Verdien er (eller, `negert`: er ikke) en av `verdier`."""

    variabel: Variabel
    verdier: tuple[Verdi, ...]
    negert: bool = False

    def __invert__(self) -> Vilkaar:
        return Blant(self.variabel, self.verdier, not self.negert)

    def prov(self, verdi: Verdi) -> bool:
        """Er bladet sant for denne verdien?"""
        return (verdi in self.verdier) is not self.negert


@attrs.frozen(cache_hash=True)
class Ordnet(Vilkaar):
    """Verdien står i rekkefølge til `grense`."""

    variabel: Variabel
    operator: Operator
    grense: int | date

    def __invert__(self) -> Vilkaar:
        return Ordnet(self.variabel, self.operator.motsatt, self.grense)

    def prov(self, verdi: Verdi) -> bool:
        """Er bladet sant for denne verdien?"""
        a, b = verdi, self.grense
        if self.operator is Operator.FOER:
            return a < b  # type: ignore[operator]
        if self.operator is Operator.SENEST:
            return a <= b  # type: ignore[operator]
        if self.operator is Operator.ETTER:
            return a > b  # type: ignore[operator]
        return a >= b  # type: ignore[operator]


@attrs.frozen(cache_hash=True)
class Og(Vilkaar):
    """Alle ledd må være oppfylt."""

    ledd: tuple[Vilkaar, ...]

    def __invert__(self) -> Vilkaar:
        return eller(*(~v for v in self.ledd))


@attrs.frozen(cache_hash=True)
class Eller(Vilkaar):
    """Minst ett ledd må være oppfylt."""

    ledd: tuple[Vilkaar, ...]

    def __invert__(self) -> Vilkaar:
        return og(*(~v for v in self.ledd))


@attrs.frozen(cache_hash=True)
class Fast(Vilkaar):
    """Et vilkår som ikke avhenger av noe."""

    sant: bool

    def __invert__(self) -> Vilkaar:
        return ALDRI if self.sant else ALLTID


ALLTID = Fast(True)
ALDRI = Fast(False)

Blad = Blant | Ordnet


def og(*vilkaar: Vilkaar) -> Vilkaar:
    """Konjunksjon, flatet ut og forenklet."""
    return _samle(vilkaar, Og, nytt_ledd=ALLTID, avgjor=ALDRI)


def eller(*vilkaar: Vilkaar) -> Vilkaar:
    """Disjunksjon, flatet ut og forenklet."""
    return _samle(vilkaar, Eller, nytt_ledd=ALDRI, avgjor=ALLTID)


def _samle(vilkaar: tuple[Vilkaar, ...], knute: type[Og] | type[Eller], *, nytt_ledd: Fast, avgjor: Fast) -> Vilkaar:
    ledd: dict[Vilkaar, None] = {}
    for v in vilkaar:
        for del_ in v.ledd if isinstance(v, knute) else (v,):
            if not isinstance(del_, Fast):
                ledd[del_] = None
            elif del_.sant is avgjor.sant:
                return avgjor
    if not ledd:
        return nytt_ledd
    return next(iter(ledd)) if len(ledd) == 1 else knute(tuple(ledd))


def blader(vilkaar: Vilkaar) -> Iterator[Blad]:
    """Alle blad i treet, fra venstre."""
    if isinstance(vilkaar, Blant | Ordnet):
        yield vilkaar
    elif isinstance(vilkaar, Og | Eller):
        for ledd in vilkaar.ledd:
            yield from blader(ledd)


def variabler(vilkaar: Vilkaar) -> tuple[Variabel, ...]:
    """Variablene treet nevner, hver én gang, i rekkefølge."""
    return tuple(dict.fromkeys(b.variabel for b in blader(vilkaar)))


class Uttrykk:
    """En variabel slik den skrives i en regel: `KRAV.rettslig_art == RettsligArt.BOT`, `KRAV.i_kontrakt.nei`."""

    __slots__ = ("variabel",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, variabel: Variabel) -> None:
        self.variabel = variabel

    def __repr__(self) -> str:
        return f"Uttrykk({self.variabel.noekkel})"

    def __bool__(self) -> NoReturn:
        raise Vilkaarsfeil(
            f"{self.variabel.noekkel} er ikke et vilkår i seg selv: skriv .ja, .nei, == verdi eller er_en_av(…)"
        )

    @property
    def ja(self) -> Vilkaar:
        """Kjent og ja."""
        return self.er_en_av(True)

    @property
    def nei(self) -> Vilkaar:
        """Kjent og nei."""
        return self.er_en_av(False)

    def er_en_av(self, *verdier: Verdi) -> Vilkaar:
        """Verdien er en av disse."""
        if not verdier:
            raise Vilkaarsfeil(f"{self.variabel.noekkel}: er_en_av() uten verdier kan aldri bli sant")
        enkle = tuple(self._enkel(v) for v in verdier)
        return Blant(self.variabel, tuple(dict.fromkeys(enkle)))

    def __eq__(self, verdi: object) -> Vilkaar:  # type: ignore[override]
        return Blant(self.variabel, (self._enkel(verdi),))

    def __ne__(self, verdi: object) -> Vilkaar:  # type: ignore[override]
        return ~(self == verdi)

    def __lt__(self, grense: int | date) -> Vilkaar:
        return self._ordnet(Operator.FOER, grense)

    def __le__(self, grense: int | date) -> Vilkaar:
        return self._ordnet(Operator.SENEST, grense)

    def __gt__(self, grense: int | date) -> Vilkaar:
        return self._ordnet(Operator.ETTER, grense)

    def __ge__(self, grense: int | date) -> Vilkaar:
        return self._ordnet(Operator.TIDLIGST, grense)

    def _ordnet(self, operator: Operator, grense: int | date) -> Vilkaar:
        if not self.variabel.verditype.ordnet:
            raise Vilkaarsfeil(f"{self.variabel.noekkel} er {self.variabel.verditype.value} og har ingen rekkefølge")
        verdi = self._enkel(grense)
        assert isinstance(verdi, int | date)
        return Ordnet(self.variabel, operator, verdi)

    def _enkel(self, verdi: object) -> Verdi:
        enkel = verdi.value if isinstance(verdi, Enum) else verdi
        if feil := self.variabel.feil_ved(enkel):
            raise Vilkaarsfeil(feil)
        assert isinstance(enkel, bool | int | str | date)
        return enkel


def skjoenn(noekkel: str, beskrivelse: str, *, hjemmel: object, momenter: tuple[str, ...]) -> Vilkaar:
    """Et skjønnsvilkår som blad: det loven overlater til avgjørelsesmyndigheten, med momentene i vurderingen.

    Svaret på det er aldri bibliotekets; et vilkår som står og faller med skjønnet, gir `Skjoenn`.
    `hjemmel` er én Henvisning eller flere. Skjønnet kan brukes av flere regler; samme nøkkel er samme skjønn.
    """
    hjemler = hjemmel if isinstance(hjemmel, tuple) else (hjemmel,)
    variabel = Variabel(
        noekkel=f"skjoenn.{noekkel}",
        omfang=Omfang.KRAV,
        slag=Slag.SKJOENN,
        verditype=Verditype.BOOL,
        beskrivelse=beskrivelse,
        hjemler=hjemler,
        momenter=momenter,
    )
    return Uttrykk(variabel).ja


def tekst_mangler(noekkel: str, beskrivelse: str, *, hjemmel: object) -> Vilkaar:
    """Et vilkår vi ikke har teksten til: ukjent for alltid, men avgjør bare der de andre vilkårene ikke gjør det."""
    hjemler = hjemmel if isinstance(hjemmel, tuple) else (hjemmel,)
    variabel = Variabel(
        noekkel=f"mangler.{noekkel}",
        omfang=Omfang.KRAV,
        slag=Slag.MANGLER,
        verditype=Verditype.BOOL,
        beskrivelse=beskrivelse,
        hjemler=hjemler,
    )
    return Uttrykk(variabel).ja
