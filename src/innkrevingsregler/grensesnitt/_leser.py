"""Leser en fremmed JSON-melding felt for felt, og samler alle feil og merknader med sti.

Adapterne er rause mot det de ikke kjenner (meldingen er den andre partens og kan vokse) og strenge mot det
de bruker: feil type, umulig dato og tvetydig beløp er feil, og alle feilene kommer samlet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import attrs

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata, sti_til, vis_verdi
from innkrevingsregler.fakta.json_inn import les_json_med_feil
from innkrevingsregler.fakta.verdier import STOERSTE_BELOEP, Oere, les_dato
from innkrevingsregler.grensesnitt.merknader import Merknad, Merknadsslag

__all__ = ["Funn", "JsonObjekt", "aapne"]

_KOMPAKT_DATO = re.compile(r"[0-9]{8}", re.ASCII)
_JAVA_EKSPONENT = 7  # Double.toString i Java skriver tall fra og med 10^7 som d.d…E7

_TILLATT_BELOEP = "et tall i kroner, 0 eller mer, med høyst to desimaler og høyst 15 sifre"
_TILLATT_DATO = "en dato som finnes, ÅÅÅÅ-MM-DD, mellom 1900 og 2200"

_E = TypeVar("_E", bound=StrEnum)
_F = TypeVar("_F", bound=Faktum)


@attrs.define
class Funn:
    """Feil og merknader som er samlet så langt."""

    feil: list[Inndatafeil] = attrs.field(factory=list)
    merknader: list[Merknad] = attrs.field(factory=list)

    def avvis(self, sti: str, verdi: object, tillatt: str, eksempel: str = "") -> None:
        """Legger til en feil."""
        self.feil.append(Inndatafeil(sti=sti, verdi=vis_verdi(verdi), tillatt=tillatt, eksempel=eksempel))

    def merk(self, slag: Merknadsslag, sti: str, tekst: str) -> None:
        """Legger til en merknad."""
        self.merknader.append(Merknad(slag, sti, tekst))

    def bygg(self, sti: str, klasse: type[_F], **felt: Any) -> _F | None:
        """Faktumet av feltene, eller ``None`` med feilene lagt til. I stien står fakta-feltet i parentes."""
        try:
            return klasse(**felt)
        except UgyldigInndata as ugyldig:
            for feil in ugyldig.feil:
                self.feil.append(attrs.evolve(feil, sti=f"{sti} ({klasse.__name__}{feil.sti.removeprefix('$')})"))
            return None

    def kast(self) -> None:
        """Kaster ``UgyldigInndata`` med alle feilene, hvis det er noen."""
        if self.feil:
            raise UgyldigInndata(tuple(self.feil))


@attrs.define
class JsonObjekt:
    """Et JSON-objekt under lesing. Fravær og ``null`` er det samme: ukjent."""

    data: Mapping[str, object]
    sti: str
    funn: Funn
    _lest: set[str] = attrs.field(factory=set, init=False)

    @classmethod
    def av(cls, data: object, sti: str, funn: Funn) -> JsonObjekt:
        """Tar imot en JSON-verdi som skal være et objekt. Er den ikke det, er det den ene feilen som meldes."""
        if isinstance(data, Mapping):
            return cls(data, sti, funn)
        funn.avvis(sti, data, "et JSON-objekt", "{…}")
        return cls({}, sti, Funn())

    def har(self, navn: str) -> bool:
        """Om feltet finnes med en verdi."""
        return self.data.get(navn) is not None

    def verdi(self, navn: str) -> object:
        """Feltets råverdi, ``None`` når det mangler. Feltet regnes som lest."""
        self._lest.add(navn)
        return self.data.get(navn)

    def under(self, navn: str) -> str:
        """Stien til et felt i objektet."""
        return sti_til(self.sti, navn)

    def savn(self, navn: str, tekst: str) -> None:
        """Merknad hvis feltet mangler eller er ``null``, selv om spesifikasjonen krever det."""
        if not self.har(navn):
            self._lest.add(navn)
            self.funn.merk(Merknadsslag.MANGLER, self.under(navn), tekst)

    def tekst(self, navn: str, eksempel: str) -> str | None:
        """En tekst, uendret."""
        verdi = self.verdi(navn)
        if verdi is None or isinstance(verdi, str):
            return verdi
        self.funn.avvis(self.under(navn), verdi, "en tekst", eksempel)
        return None

    def paakrevd_tekst(self, navn: str, eksempel: str) -> str:
        """En tekst som må være der; mangler den, er det en feil (og svaret er en tom tekst til feilene kastes)."""
        self._krev(navn, "en tekst", eksempel)
        return self.tekst(navn, eksempel) or ""

    def kode(self, navn: str, koder: type[_E]) -> _E | None:
        """En kode fra en lukket liste."""
        verdi = self.verdi(navn)
        if verdi is None:
            return None
        for kode in koder:
            if kode.value == verdi:
                return kode
        tillatte = ", ".join(k.value for k in koder)
        self.funn.avvis(self.under(navn), verdi, f"en av {tillatte}", next(iter(koder)).value)
        return None

    def paakrevd_kode(self, navn: str, koder: type[_E]) -> _E:
        """En kode som må være der."""
        foerste = next(iter(koder))
        self._krev(navn, f"en av {', '.join(k.value for k in koder)}", foerste.value)
        return self.kode(navn, koder) or foerste

    def dato(self, navn: str) -> date | None:
        """En dato, skrevet ÅÅÅÅ-MM-DD eller ÅÅÅÅMMDD."""
        verdi = self.verdi(navn)
        if verdi is None:
            return None
        lest = _dato(verdi)
        if lest is None:
            self.funn.avvis(self.under(navn), verdi, _TILLATT_DATO, "2026-03-15")
        elif "-" not in str(verdi):
            self.funn.merk(
                Merknadsslag.TOLKET, self.under(navn), f"{verdi} er lest som {lest} (ISO 8601 uten bindestreker)"
            )
        return lest

    def paakrevd_dato(self, navn: str) -> date:
        """En dato som må være der."""
        self._krev(navn, _TILLATT_DATO, "2026-03-15")
        return self.dato(navn) or date.min

    def dato_under(self, navnene: tuple[str, str]) -> date | None:
        """Datoen under ett av to navn. Står begge med hver sin dato, gjelder den første, med merknad."""
        foerste, andre = (self.dato(navn) for navn in navnene)
        if foerste and andre and foerste != andre:
            tekst = f"{navnene[0]} er {foerste} og {navnene[1]} er {andre}; den første gjelder"
            self.funn.merk(Merknadsslag.UOVERENSSTEMMELSE, self.under(navnene[1]), tekst)
        return foerste or andre

    def beloep(self, navn: str) -> Oere | None:
        """Et beløp i kroner som JSON-tall, lest til øre uten avrunding. Negative beløp er feil."""
        oere = self.tall(navn)
        if oere is not None and oere < 0:
            self.funn.avvis(self.under(navn), self.data.get(navn), _TILLATT_BELOEP, "1250.50")
            return None
        return oere

    def tall(self, navn: str) -> Oere | None:
        """Som ``beloep``, men fortegnet er fritt: for meldinger der en egen regel bedømmer det."""
        verdi = self.verdi(navn)
        if verdi is None:
            return None
        oere = _oere(verdi)
        if oere is None:
            self.funn.avvis(self.under(navn), verdi, _TILLATT_BELOEP, "1250.50")
        return oere

    def paakrevd_tall(self, navn: str) -> Oere:
        """Et tall som må være der."""
        self._krev(navn, _TILLATT_BELOEP, "1250")
        return self.tall(navn) or Oere(0)

    def objekt(self, navn: str) -> JsonObjekt | None:
        """Et objekt i objektet."""
        verdi = self.verdi(navn)
        return None if verdi is None else JsonObjekt.av(verdi, self.under(navn), self.funn)

    def paakrevd_objekt(self, navn: str) -> JsonObjekt:
        """Et objekt som må være der."""
        self._krev(navn, "et JSON-objekt", "{…}")
        return self.objekt(navn) or JsonObjekt({}, self.under(navn), Funn())

    def objekter(self, navn: str) -> tuple[JsonObjekt, ...]:
        """En liste av objekter; tom når feltet mangler."""
        verdi = self.verdi(navn)
        if verdi is None:
            return ()
        if not isinstance(verdi, list):
            self.funn.avvis(self.under(navn), verdi, "en liste", "[]")
            return ()
        return tuple(JsonObjekt.av(v, f"{self.under(navn)}[{i}]", self.funn) for i, v in enumerate(verdi))

    def ikke_brukt(self, navn: str, tekst: str) -> None:
        """Merknad om et kjent felt som ikke svarer til noe faktum."""
        self.funn.merk(Merknadsslag.IKKE_BRUKT, self.under(navn), tekst)

    def bygg(self, klasse: type[_F], **felt: Any) -> _F | None:
        """Faktumet av feltene, eller ``None`` med feilene lagt til."""
        return self.funn.bygg(self.sti, klasse, **felt)

    def ferdig(self) -> None:
        """Merknad for hvert felt som ingen har lest."""
        for navn, verdi in self.data.items():
            if navn not in self._lest:
                self.funn.merk(
                    Merknadsslag.UKJENT_FELT,
                    self.under(navn),
                    f"ukjent felt med verdien {vis_verdi(verdi)}; ikke brukt",
                )

    def _krev(self, navn: str, tillatt: str, eksempel: str) -> None:
        if not self.har(navn):
            self._lest.add(navn)
            self.funn.avvis(self.under(navn), None, f"påkrevd: {tillatt}", eksempel)


def aapne(kilde: object) -> tuple[object, Funn]:
    """JSON-verdien kilden er, og et sted å samle funn i. Tekst, byte og stier leses med fakta sine grenser.

    Navn som står to ganger i et objekt, er alt med som feil. Annet enn tekst, byte og sti er JSON lest av andre.
    """
    if not isinstance(kilde, str | bytes | Path):
        return kilde, Funn()
    data, feil = les_json_med_feil(kilde)
    return data, Funn(feil)


def _dato(verdi: object) -> date | None:
    if not isinstance(verdi, str):
        return None
    tekst = f"{verdi[:4]}-{verdi[4:6]}-{verdi[6:]}" if _KOMPAKT_DATO.fullmatch(verdi) else verdi
    try:
        return les_dato(tekst)
    except ValueError:
        return None


def _oere(verdi: object) -> Oere | None:
    """Øre av et JSON-tall, eller ``None`` når tallet ikke er et entydig beløp.

    JSON lest med ``parse_float=Decimal`` har tallet slik det sto. Et ferdig lest ``float`` (fra en ordbok
    som en annen har lest) tas slik Python ville skrevet det.
    """
    if isinstance(verdi, bool) or not isinstance(verdi, int | float | Decimal):
        return None
    if isinstance(verdi, int):
        oere = verdi * 100
    else:
        tall = verdi if isinstance(verdi, Decimal) else Decimal(repr(verdi))
        if not tall.is_finite() or tall.adjusted() > len(str(STOERSTE_BELOEP)):
            return None
        _, sifre, eksponent = tall.as_tuple()
        er_java = tall.adjusted() >= _JAVA_EKSPONENT and len(sifre) > 1
        if int(eksponent) < -2 or (int(eksponent) > 0 and not er_java):
            return None
        oere = int(tall.scaleb(2))
    return Oere(oere) if abs(oere) <= STOERSTE_BELOEP else None
