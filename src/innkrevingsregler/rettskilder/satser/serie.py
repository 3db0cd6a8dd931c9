"""En satsserie: hvilken sats som gjaldt når, og hvem som sier det.

En serie har én rad for hver periode. Radene er sammenhengende: der satsen ikke er kjent, står det et
:class:`Hull` med begrunnelse. Utenfor seriens rader er satsen ikke definert, og svaret er
:class:`UtenforSerie` – aldri nærmeste rad og aldri null.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from itertools import pairwise

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning

__all__ = ["Enhet", "Hull", "Sats", "SatsFeil", "Satsserie", "UtenforSerie", "strukturfeil"]

_REGELNUMMER = re.compile(r"(?:FOR|LOV)-(\d{4}-\d{2}-\d{2})-\d+")
_EN_DAG = timedelta(days=1)


class Enhet(Enum):
    """Hva tallet i en sats er."""

    PROSENT_PER_AAR = "prosent per år"
    KRONER = "kroner"
    KRONER_PER_MAANED = "kroner per måned"


class SatsFeil(ValueError):
    """En satsserie som ikke kan brukes. ``feil`` har alle feilene, ikke bare den første."""

    def __init__(self, serie: str, feil: Sequence[str]) -> None:
        self.serie = serie
        self.feil = tuple(feil)
        super().__init__(f"satsserien «{serie}» har {len(self.feil)} feil: " + "; ".join(self.feil))


def vedtaksdag(regelnummer: str) -> date:
    """Dagen forskriften eller loven er datert, lest av nummeret: ``FOR-2025-06-23-1321`` er 23. juni 2025.

    Raises:
        ValueError: hvis nummeret ikke er på formen ``FOR-ÅÅÅÅ-MM-DD-N`` eller ``LOV-ÅÅÅÅ-MM-DD-N``.
    """
    treff = _REGELNUMMER.fullmatch(regelnummer)
    try:
        return date.fromisoformat(treff.group(1) if treff else "")
    except ValueError:
        raise ValueError(f"«{regelnummer}» er ikke et nummer som FOR-2025-06-23-1321") from None


@attrs.frozen(kw_only=True)
class Sats:
    """Satsen i én periode.

    Args:
        fra: første dag satsen gjelder.
        til: siste dag satsen er kjent å gjelde; begge dager er med.
        verdi: prosent per år eller kroner, etter seriens enhet; høyst to desimaler.
        forskrift: nummeret på forskriften (eller loven) som fastsatte satsen, ``None`` når det ikke er
            funnet.
        kilde: hvor satsen er lest.
        merknad: forbehold; tom når det ikke er noen.
    """

    fra: date
    til: date
    verdi: Decimal
    forskrift: str | None
    kilde: str
    merknad: str = ""

    @property
    def vedtatt(self) -> date | None:
        """Dagen forskriften er datert, ikke dagen satsen gjelder fra. ``None`` når forskriften er ukjent."""
        return None if self.forskrift is None else vedtaksdag(self.forskrift)

    @property
    def hundredeler(self) -> int:
        """Verdien som helt tall uten desimaler: øre for kroner, basispunkter for prosent."""
        return int(self.verdi.scaleb(2))


@attrs.frozen(kw_only=True)
class Hull:
    """En periode der det gjaldt en sats, men der kildene ikke oppgir den.

    Args:
        fra, til: første og siste dag.
        forskrift: forskriften som fastsatte den ukjente satsen, om den er kjent.
        kilde: hvor det er lett.
        merknad: hva som mangler, med ord en leser forstår.
    """

    fra: date
    til: date
    forskrift: str | None
    kilde: str
    merknad: str


@attrs.frozen
class UtenforSerie:
    """Svaret når serien ikke har satsen for dagen.

    Args:
        serie: navnet på serien.
        dato: dagen det ble spurt om, eller den første dagen i tidsrommet som serien ikke dekker.
        hvorfor: grunnen, på norsk, til å vise fram.
    """

    serie: str
    dato: date
    hvorfor: str


def strukturfeil(rader: Sequence[Sats | Hull]) -> list[str]:
    """Alt som er galt med rekkefølge, hull og overlapp i radene, og med datoene i hver av dem."""
    feil = [f"raden fra {rad.fra}: slutter {rad.til}, før den begynner" for rad in rader if rad.til < rad.fra]
    feil += [
        f"raden fra {rad.fra}: {rad.forskrift} er datert etter at satsen begynte å gjelde"
        for rad in rader
        if rad.forskrift is not None and vedtaksdag(rad.forskrift) > rad.fra
    ]
    for forrige, neste in pairwise(rader):
        if neste.fra <= forrige.fra:
            feil.append(f"raden fra {neste.fra}: står etter raden fra {forrige.fra}; radene må stå i tidsorden")
        elif neste.fra <= forrige.til:
            feil.append(f"raden fra {neste.fra}: overlapper raden {forrige.fra}–{forrige.til}")
        elif neste.fra > forrige.til + _EN_DAG:
            feil.append(
                f"raden fra {neste.fra}: ingenting for {forrige.til + _EN_DAG}–{neste.fra - _EN_DAG}; "
                "sett inn en rad merket «mangler»"
            )
    return feil


@attrs.frozen(kw_only=True)
class Satsserie:
    """En sats gjennom tiden.

    Args:
        navn: kort ASCII-navn, for eksempel ``forsinkelsesrente``.
        tittel: navnet slik det vises, for eksempel «forsinkelsesrente».
        enhet: hva tallene er.
        hjemmel: bestemmelsen satsen er fastsatt etter; ``hjemmel.kode`` er kortformen.
        rader: satser og hull, sammenhengende og i tidsorden.
        foer: hvorfor serien ikke begynner tidligere.
        etter: hvorfor serien ikke går lenger.

    Raises:
        SatsFeil: hvis radene er tomme, i uorden, overlapper eller har et umerket hull.
    """

    navn: str
    tittel: str
    enhet: Enhet
    hjemmel: Henvisning
    rader: tuple[Sats | Hull, ...]
    foer: str
    etter: str

    def __attrs_post_init__(self) -> None:
        feil = strukturfeil(self.rader) if self.rader else ["ingen rader"]
        if feil:
            raise SatsFeil(self.navn, feil)

    def paa(self, dato: date) -> Sats | UtenforSerie:
        """Satsen som gjaldt den dagen, eller :class:`UtenforSerie` når den ikke er kjent."""
        if dato < self.rader[0].fra:
            return UtenforSerie(self.navn, dato, f"{self.tittel} er ikke kjent før {self.rader[0].fra}: {self.foer}")
        if dato > self.rader[-1].til:
            return UtenforSerie(
                self.navn, dato, f"{self.tittel} er ikke kjent etter {self.rader[-1].til}: {self.etter}"
            )
        rad = self.rader[bisect_right(self.rader, dato, key=lambda r: r.fra) - 1]
        if isinstance(rad, Hull):
            return UtenforSerie(self.navn, dato, f"{self.tittel} mangler for {rad.fra}–{rad.til}: {rad.merknad}")
        return rad

    def rader_i(self, fra: date, til: date) -> tuple[Sats, ...] | UtenforSerie:
        """Satsene som gjaldt i tidsrommet, begge dager med, i tidsorden og uten avkorting.

        Mangler satsen for én eneste dag, er svaret :class:`UtenforSerie` for den første slike dagen: den som
        regner, skal ikke kunne hoppe over et hull uten å se det.

        Raises:
            ValueError: hvis ``til`` er før ``fra``.
        """
        if til < fra:
            raise ValueError(f"til ({til}) er før fra ({fra})")
        satser: list[Sats] = []
        dag = fra
        while dag <= til:
            sats = self.paa(dag)
            if isinstance(sats, UtenforSerie):
                return sats
            satser.append(sats)
            dag = sats.til + _EN_DAG
        return tuple(satser)
