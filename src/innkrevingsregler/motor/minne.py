"""Den skalare motoren med minne: like situasjoner slås opp i stedet for å løses på nytt.

Svaret på et spørsmål bygger bare på noen få av alle fakta, og bare på hvilken side av reglenes skiller de ligger.
Første gang noe løses, leses fakta ett om gangen, og bare når et vilkår kommer til dem. Det som ble lest, i den
rekkefølgen, er en vei i et tre: ved hver knute spørres det etter ett faktum, og der veien ender, står svaret. Neste
gang følges veien. Fører den helt fram, er svaret det samme, med det samme sporet: motoren ville lest det samme og sett
det samme.

Det som huskes, er reglenes egne koder, og for datoer, beløp og tekster bare hvilket av områdene reglene skiller mellom,
verdien ligger i. Ingen dag, intet beløp, intet navn og ingen id fra et krav blir stående.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Generic, NamedTuple, TypeVar

from ..regelform.begrep import Begrep, Spoersmaal
from ..regelform.rad import FAKTA, LatRad
from ..regelform.regelbok import Regelbok
from ..regelform.utfall import Rad, Utfall
from ..regelform.variabler import Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import Blad, Blant, Operator, blader
from .diagram import ANNET
from .skalar import Skalar
from .svar import Felt, Flere, Motor, Oppslag, _Emne, _Igjen

FLEST_SVAR = 8_000
"""Så mange svar huskes, om lag 10 kB for hvert. Er det fullt, glemmes alle, og minnet begynner på nytt."""

T = TypeVar("T")

_Knute = tuple[str, Callable[[Verdi], int] | None, Any]
"""Faktumet det spørres etter, nummeret på området når det har nummer, og grenene videre.

Nøkkelen er tom der veien ender; da står svaret på den siste plassen.
"""
_IKKE_GAATT: _Knute = ("", None, None)
"""Der en vei som ikke er gått, ender: uten svar."""


def huskende_motor(regelbok: Regelbok) -> Huskende:
    """Den skalare motoren med minne. Den svarer det samme som `skalar_motor`."""
    return Huskende(regelbok)


class Huskende(Motor):
    """Motoren med ett tre for hvert spørsmål og hvert sett av valgte lesninger.

    En rad som bare har fakta, har egne trær, der det ikke spørres etter lesninger og svar den ikke kan ha.

    `antall` er svarene som huskes nå; det blir aldri flere enn `flest`.
    """

    def __init__(self, regelbok: Regelbok, flest: int = FLEST_SVAR) -> None:
        super().__init__(regelbok, Skalar(regelbok, lat=True))
        self.antall = 0
        self._flest = flest
        self._ett_svar: dict[object, _Tre[Utfall]] = {}
        self._flere_svar: dict[object, _Tre[Flere]] = {}
        self._delsvar: dict[object, _Tre[_Igjen]] = {}
        self._samlede: dict[object, Oppslag[Any]] = {}

    def svar(self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None) -> Utfall:
        """Som i `Motor`."""
        bare_fakta = type(rad) is LatRad and rad.bare_fakta
        noekkel = self._noekkel(om, bare_fakta, lesninger) if lesninger else (om, bare_fakta)
        tre = self._ett_svar.get(noekkel) or self._nytt_tre(self._ett_svar, noekkel, om)
        svar = tre.finn(rad)
        if svar is None:
            opptak = _Opptak(rad, bare_fakta)
            svar = super().svar(om, opptak, lesninger)
            self._husk(tre, opptak, svar)
        return svar

    def alle(self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None) -> Flere:
        """Som i `Motor`."""
        bare_fakta = type(rad) is LatRad and rad.bare_fakta
        noekkel = self._noekkel(om, bare_fakta, lesninger) if lesninger else (om, bare_fakta)
        tre = self._flere_svar.get(noekkel) or self._nytt_tre(self._flere_svar, noekkel, om)
        svar = tre.finn(rad)
        if svar is None:
            opptak = _Opptak(rad, bare_fakta)
            svar = super().alle(om, opptak, lesninger)
            self._husk(tre, opptak, svar)
        return svar

    def oppslag(
        self,
        regn: Callable[[Motor, Rad, Mapping[str, str]], T],
        spoersmaal: tuple[Begrep, ...],
        lesninger: Mapping[str, str],
        *,
        bare_fakta: bool,
    ) -> Oppslag[T]:
        """Som i `Motor`. Det som leses for alle spørsmålene, er én vei i ett tre, og ved enden står det som er regnet.

        Lesningene er en del av nøkkelen, så det er aldri en annen lesning som er regnet med.
        """
        noekkel: tuple[object, ...] = (regn, bare_fakta)
        if lesninger:
            noekkel += tuple([self._noekkel(s, bare_fakta, lesninger) for s in spoersmaal])
        funnet: Oppslag[T] | None = self._samlede.get(noekkel)
        if funnet is None:
            funnet = self._samlede[noekkel] = self._nytt_oppslag(regn, spoersmaal, dict(lesninger), bare_fakta)
        return funnet

    def _nytt_oppslag(
        self,
        regn: Callable[[Motor, Rad, Mapping[str, str]], T],
        spoersmaal: tuple[Begrep, ...],
        lesninger: Mapping[str, str],
        bare_fakta: bool,
    ) -> Oppslag[T]:
        tre: _Tre[T] = _Tre(self._omraader(*[s() for s in spoersmaal]))

        def utled(rad: Rad) -> T:
            opptak = _Opptak(rad, bare_fakta)
            svar = regn(self, opptak, lesninger)
            self._husk(tre, opptak, svar)
            return svar

        return Oppslag(tre.finn, utled, tre.uten_rad)

    def _under(self, emne: _Emne, rad: Rad) -> _Igjen:
        """Som i `Motor`. Mange spørsmål bygger på de samme, så det som står igjen av dem, huskes også."""
        spoersmaal = emne.sett.spoersmaal
        tre = self._delsvar.get(spoersmaal) or self._nytt_tre(self._delsvar, spoersmaal, spoersmaal)
        igjen = tre.finn(rad)
        if igjen is None:
            opptak = _Opptak(rad, bare_fakta=False)
            igjen = super()._under(emne, opptak)
            self._husk(tre, opptak, igjen)
        return igjen

    def _noekkel(self, om: Begrep | Spoersmaal, bare_fakta: bool, lesninger: Mapping[str, str]) -> object:
        """Det treet finnes under: spørsmålet, om raden bare har fakta, og de lesningene svaret kan bygge på."""
        valgte = tuple([(punkt, lesninger[punkt]) for punkt in self.tvilspunkter(om) if punkt in lesninger])
        return (om, bare_fakta, valgte) if valgte else (om, bare_fakta)

    def _husk(self, tre: _Tre[T], opptak: _Opptak, svar: T) -> None:
        if self.antall >= self._flest:
            self._ett_svar.clear()
            self._flere_svar.clear()
            self._delsvar.clear()
            self._samlede.clear()
            self.antall = 0
        tre.sett_inn(opptak.lest, svar)
        self.antall += 1

    def _nytt_tre(self, traer: dict[object, _Tre[T]], noekkel: object, om: Begrep | Spoersmaal) -> _Tre[T]:
        traer[noekkel] = _Tre(self._omraader(om() if isinstance(om, Begrep) else om))
        return traer[noekkel]

    def _omraader(self, *spoersmaal: Spoersmaal) -> Mapping[str, _Omraader]:
        """Områdene for hvert faktum som kan leses når det svares på spørsmålene (variabelnøkkel → område)."""
        egne: dict[Variabel, dict[Blad, None]] = {}
        for ett in spoersmaal:
            for blad in self._blader(ett):
                egne.setdefault(blad.variabel, {})[blad] = None
        return {v.noekkel: _omraadene(v, tuple(b)) for v, b in egne.items()}

    def _blader(self, spoersmaal: Spoersmaal) -> Iterator[Blad]:
        """Bladene i reglene om spørsmålet, og om dem det bygger på."""
        for virksom in self.regelbok.virksomme.get(spoersmaal, ()):
            yield from blader(virksom.regel.vilkaar)
        for under in self.regelbok.bygger_paa.get(spoersmaal, ()):
            yield from self._blader(under)


class _Opptak(Mapping[str, Verdi | None]):
    """En rad som husker hva som ble lest, og i hvilken rekkefølge.

    Har raden `bare_fakta`, er alt annet ukjent, og det er ikke noe å huske at det ble lest.
    """

    __slots__ = ("_bare_fakta", "_les", "lest")

    def __init__(self, rad: Rad, bare_fakta: bool) -> None:
        self._les = rad.get
        self._bare_fakta = bare_fakta
        self.lest: dict[str, Verdi | None] = {}

    def get(self, noekkel: str, ellers: Any = None, /) -> Any:
        lest = self.lest
        if noekkel not in lest:
            if self._bare_fakta and noekkel.partition(".")[0] not in FAKTA:
                return ellers
            lest[noekkel] = self._les(noekkel)
        verdi = lest[noekkel]
        return ellers if verdi is None else verdi

    def __getitem__(self, noekkel: str) -> Verdi | None:
        verdi: Verdi | None = self.get(noekkel)
        return verdi

    def __iter__(self) -> Iterator[str]:
        return iter(self.lest)

    def __len__(self) -> int:
        return len(self.lest)


class _Grener(dict[Verdi | None, "_Knute"]):
    """Knuten videre for hvert område. En kode reglene kjenner, får sin egen plass første gang den er i et område."""

    __slots__ = ("_klasser",)

    def __init__(self, klasser: _Klasser | None) -> None:
        self._klasser = klasser

    def __missing__(self, verdi: Verdi | None) -> _Knute:
        """Knuten for området verdien ligger i, eller slutten på en vei som ikke er gått."""
        if self._klasser is None or verdi is None:
            return _IKKE_GAATT
        knute = self.get(self._klasser[verdi], _IKKE_GAATT)
        if knute is not _IKKE_GAATT and verdi in self._klasser:
            self[verdi] = knute
        return knute


class _Tre(Generic[T]):
    """Veiene fram til svarene på ett spørsmål."""

    def __init__(self, omraader: Mapping[str, _Omraader]) -> None:
        self._omraader = omraader
        self._rot: _Knute = _IKKE_GAATT

    def finn(self, rad: Rad) -> T | None:
        """Svaret når raden følger en vei som er gått før, ellers None."""
        knute = self._rot
        if type(rad) is not LatRad:
            return self._finn_i(rad)
        # Det meste står i raden selv eller leses rett av det den gjelder; resten spørres raden om.
        kjent, felt, gjelder = rad.kjent, rad.felt, rad.gjelder
        while True:
            noekkel, nummer, grener = knute
            if noekkel in kjent:
                verdi: Any = kjent[noekkel]
            elif noekkel in felt:
                verdi = kjent[noekkel] = felt[noekkel](gjelder)
            elif noekkel:
                verdi = rad.get(noekkel)
            else:
                svar: T | None = grener
                return svar
            knute = grener[verdi if nummer is None or verdi is None else nummer(verdi)]

    def uten_rad(self, felt: Felt, gjelder: object, slaatt_opp: Rad) -> T | None:
        """Som `finn`, uten at raden lages: av feltene i det den ville gjelde, og fakta som alt er slått opp.

        Det leses ett faktum om gangen, og ingen av dem to ganger, så her er det ingenting å huske. Trengs det mer, er
        svaret None.
        """
        knute = self._rot
        while True:
            noekkel, nummer, grener = knute
            if noekkel in felt:
                verdi: Any = felt[noekkel](gjelder)
            elif noekkel in slaatt_opp:
                verdi = slaatt_opp[noekkel]
            elif noekkel:
                return None
            else:
                svar: T | None = grener
                return svar
            knute = grener[verdi if nummer is None or verdi is None else nummer(verdi)]

    def _finn_i(self, rad: Rad) -> T | None:
        """Som `finn`, i en vanlig rad."""
        noekkel, nummer, grener = self._rot
        while noekkel:
            verdi: Any = rad.get(noekkel)
            noekkel, nummer, grener = grener[verdi if nummer is None or verdi is None else nummer(verdi)]
        svar: T | None = grener
        return svar

    def sett_inn(self, lest: Mapping[str, Verdi | None], svar: T) -> None:
        """Legg til veien fakta i `lest`, i den rekkefølgen, fører til svaret."""
        noekler = (*lest, "")
        if self._rot is _IKKE_GAATT:
            self._rot = self._knute(noekler[0], svar)
        knute = self._rot
        for noekkel, neste in pairwise(noekler):
            # Etter de samme verdiene leser motoren det samme.
            assert knute[0] == noekkel, f"{knute[0]} og {noekkel} leses etter de samme verdiene"
            grener, plass = knute[2], self._omraader[noekkel].plassen(lest[noekkel])
            if plass not in grener:
                grener[plass] = self._knute(neste, svar)
            knute = grener[plass]

    def _knute(self, noekkel: str, svar: T) -> _Knute:
        if not noekkel:
            return "", None, svar
        omraader = self._omraader[noekkel]
        return noekkel, omraader.nummer, _Grener(omraader.klasser)


# ---- Områdene reglene skiller mellom ----


class _Klasser(dict[Verdi, Verdi]):
    """Verdi → en verdi i samme område; de som ikke er nevnt, er i området til `ANNET`."""

    def __missing__(self, _: Verdi) -> Verdi:
        return ANNET


class _Omraader(NamedTuple):
    """Områdene verdiene av et faktum ligger i. To verdier i samme område kan ingen regel om spørsmålet skille.

    `nummer` er nummeret på området en dato eller et beløp ligger i. `klasser` er en verdi i samme område som teksten
    eller koden. Er begge None, er hver verdi sitt eget område.
    """

    nummer: Callable[[Verdi], int] | None = None
    klasser: _Klasser | None = None

    def plassen(self, verdi: Verdi | None) -> Verdi | None:
        """Området verdien ligger i; en ukjent verdi har sitt eget."""
        if verdi is None:
            return None
        return self.nummer(verdi) if self.nummer else verdi if self.klasser is None else self.klasser[verdi]


def _omraadene(variabel: Variabel, egne: tuple[Blad, ...]) -> _Omraader:
    """Områdene bladene skiller ut."""
    if variabel.verditype is Verditype.BOOL or variabel.slag is Slag.TVIL:
        # Hvilken lesning som er valgt, står i svaret, også når to lesninger gir det samme.
        return _Omraader()
    if variabel.verditype.ordnet:
        grenser = sorted({b for blad in egne for b in _begynnelser(blad)})
        return _Omraader(nummer=functools.partial(bisect_right, grenser))
    nevnte = dict.fromkeys(v for b in egne if isinstance(b, Blant) for v in b.verdier)
    klasser: dict[tuple[bool, ...], Verdi] = {tuple([b.prov(ANNET) for b in egne]): ANNET}
    # Kodene ingen regel nevner, er også kjent på forhånd når det er et lukket sett av dem.
    kjente = dict.fromkeys((*nevnte, *variabel.domene))
    return _Omraader(klasser=_Klasser({v: klasser.setdefault(tuple([b.prov(v) for b in egne]), v) for v in kjente}))


def _begynnelser(blad: Blad) -> Iterable[Any]:
    """Den første verdien i hvert område bladet skiller ut. Etter den siste dagen i kalenderen er det ikke flere."""
    if isinstance(blad, Blant):
        return [b for verdi in blad.verdier for b in (verdi, *_neste(verdi))]
    return [blad.grense] if blad.operator in (Operator.FOER, Operator.TIDLIGST) else _neste(blad.grense)


def _neste(verdi: Verdi) -> list[Any]:
    if isinstance(verdi, date):
        return [verdi + timedelta(days=1)] if verdi < date.max else []
    assert isinstance(verdi, int)
    return [verdi + 1]
