"""Satsene: én rad for hver periode, med nummeret på forskriften som fastsatte den.

Satsene ligger som CSV ved siden av denne filen og leses første gang de trengs. Ny sats: legg til en rad;
passer den ikke sammen med de andre, nekter leseren. En dag uten kjent sats gir :class:`UtenforSerie`.

=============================== ================== ==========================================================
serie                           enhet              fastsatt etter
=============================== ================== ==========================================================
``forsinkelsesrente``           prosent per år     forsinkelsesrenteloven § 3 første ledd første punktum
``forsinkelsesrente_forbruker`` prosent per år     forsinkelsesrenteloven § 3 første ledd andre punktum
``standardkompensasjon``        kroner             forsinkelsesrenteloven § 3 a andre ledd
``rettsgebyr``                  kroner             rettsgebyrloven § 1 andre ledd
``inkassosats``                 kroner             inkassoforskriften § 1-1 tredje ledd
``styringsrente``               prosent per år     skattebetalingsloven § 11-6 andre ledd
``livsopphold`` (23 grupper)    kroner per måned   livsoppholdsforskriften §§ 3, 4 og 5
=============================== ================== ==========================================================
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from enum import Enum
from importlib import resources

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import (
    FORSINKELSESRENTELOVEN,
    INKASSOFORSKRIFTEN,
    LIVSOPPHOLDSFORSKRIFTEN,
    RETTSGEBYRLOVEN,
    SKATTEBETALINGSLOVEN,
)
from innkrevingsregler.rettskilder.satser.lesing import les_rader, les_serie
from innkrevingsregler.rettskilder.satser.serie import (
    Enhet,
    Hull,
    Sats,
    SatsFeil,
    Satsserie,
    UtenforSerie,
)

__all__ = [
    "Enhet",
    "Hull",
    "Livsoppholdsgruppe",
    "Sats",
    "SatsFeil",
    "Satsserie",
    "UtenforSerie",
    "alle_serier",
    "forsinkelsesrente",
    "forsinkelsesrente_forbruker",
    "inkassosats",
    "livsopphold",
    "rettsgebyr",
    "standardkompensasjon",
    "styringsrente",
]


class Livsoppholdsgruppe(Enum):
    """Hvem satsen gjelder: skyldner, barn i husstanden etter alder, eller samvær etter klasse og alder.

    Til og med 30. juni 2023 hadde barn fra 11 år én felles sats; den står i begge de øverste aldersgruppene.
    """

    ENSLIG = "enslig"
    GIFT_ELLER_SAMBOER = "gift_eller_samboer"
    FORSOERGER_EKTEFELLE_ELLER_SAMBOER = "forsoerger_ektefelle_eller_samboer"
    BARN_0_5 = "barn_0_5"
    BARN_6_10 = "barn_6_10"
    BARN_11_14 = "barn_11_14"
    BARN_15_OG_OVER = "barn_15_og_over"
    SAMVAER_1_BARN_0_5 = "samvaer_1_barn_0_5"
    SAMVAER_1_BARN_6_10 = "samvaer_1_barn_6_10"
    SAMVAER_1_BARN_11_14 = "samvaer_1_barn_11_14"
    SAMVAER_1_BARN_15_OG_OVER = "samvaer_1_barn_15_og_over"
    SAMVAER_2_BARN_0_5 = "samvaer_2_barn_0_5"
    SAMVAER_2_BARN_6_10 = "samvaer_2_barn_6_10"
    SAMVAER_2_BARN_11_14 = "samvaer_2_barn_11_14"
    SAMVAER_2_BARN_15_OG_OVER = "samvaer_2_barn_15_og_over"
    SAMVAER_3_BARN_0_5 = "samvaer_3_barn_0_5"
    SAMVAER_3_BARN_6_10 = "samvaer_3_barn_6_10"
    SAMVAER_3_BARN_11_14 = "samvaer_3_barn_11_14"
    SAMVAER_3_BARN_15_OG_OVER = "samvaer_3_barn_15_og_over"
    SAMVAER_4_BARN_0_5 = "samvaer_4_barn_0_5"
    SAMVAER_4_BARN_6_10 = "samvaer_4_barn_6_10"
    SAMVAER_4_BARN_11_14 = "samvaer_4_barn_11_14"
    SAMVAER_4_BARN_15_OG_OVER = "samvaer_4_barn_15_og_over"

    @property
    def hjemmel(self) -> Henvisning:
        """Bokstaven i livsoppholdsforskriften som fastsetter satsen, slik forskriften er fra 1. juli 2023."""
        if self.value.startswith("samvaer_"):
            klasse = int(self.value.split("_")[1])
            return LIVSOPPHOLDSFORSKRIFTEN.p("5").l(1).bok("abcd"[klasse - 1])
        paragraf, grupper = ("4", _BARN) if self.value.startswith("barn_") else ("3", _SKYLDNER)
        return LIVSOPPHOLDSFORSKRIFTEN.p(paragraf).l(1).bok("abcd"[grupper.index(self.value)])


_SKYLDNER = ("enslig", "gift_eller_samboer", "forsoerger_ektefelle_eller_samboer")
_BARN = ("barn_0_5", "barn_6_10", "barn_11_14", "barn_15_og_over")


def _fil(navn: str) -> str:
    return (resources.files(__name__) / f"{navn}.csv").read_text(encoding="utf-8")


def _serie(navn: str, *, tittel: str, enhet: Enhet, hjemmel: Henvisning, foer: str, etter: str) -> Satsserie:
    rader = les_rader(_fil(navn), navn)
    return les_serie(rader, navn=navn, tittel=tittel, enhet=enhet, hjemmel=hjemmel, foer=foer, etter=etter)


@functools.cache
def _livsoppholdsrader() -> list[Mapping[str, str]]:
    return les_rader(_fil("livsopphold"), "livsopphold", ekstra=("gruppe",))


@functools.cache
def forsinkelsesrente() -> Satsserie:
    """Den alminnelige forsinkelsesrenten fra 1978 til utgangen av 2026, i prosent per år.

    Ny sats får virkning fra ikrafttredelsen også for krav det alt løp rente av
    (forsinkelsesrenteloven § 3 første ledd tredje punktum).
    """
    return _serie(
        "forsinkelsesrente",
        tittel="forsinkelsesrenten",
        enhet=Enhet.PROSENT_PER_AAR,
        hjemmel=FORSINKELSESRENTELOVEN.p("3").l(1).pkt(1),
        foer="loven trådte i kraft den dagen, og det regnes ikke rente etter den for tiden før",
        etter="satsen fastsettes for et halvår om gangen, og neste forskrift er ikke med",
    )


@functools.cache
def forsinkelsesrente_forbruker() -> Satsserie:
    """Den lavere satsen som er kjent for forbrukere, i prosent per år. Den gjaldt bare 1986–1993."""
    return _serie(
        "forsinkelsesrente_forbruker",
        tittel="en egen forsinkelsesrente for forbrukere",
        enhet=Enhet.PROSENT_PER_AAR,
        hjemmel=FORSINKELSESRENTELOVEN.p("3").l(1).pkt(2),
        foer="ingen kilde oppgir noen lavere sats for forbrukere da",
        etter="ingen kilde oppgir noen lavere sats for forbrukere siden",
    )


@functools.cache
def standardkompensasjon() -> Satsserie:
    """Kompensasjonen for inndrivelseskostnader i kroner. Gjelder ikke forbrukere (§ 4 bokstav d)."""
    return _serie(
        "standardkompensasjon",
        tittel="standardkompensasjonen",
        enhet=Enhet.KRONER,
        hjemmel=FORSINKELSESRENTELOVEN.p("3 a").l(2),
        foer="§ 3 a trådte i kraft den dagen",
        etter="beløpet fastsettes for et halvår om gangen, og neste forskrift er ikke med",
    )


@functools.cache
def rettsgebyr() -> Satsserie:
    """Rettsgebyret (R) i kroner fra 2000 til utgangen av 2026."""
    return _serie(
        "rettsgebyr",
        tittel="rettsgebyret",
        enhet=Enhet.KRONER,
        hjemmel=RETTSGEBYRLOVEN.p("1").l(2),
        foer="eldre beløp er ikke ført inn",
        etter="beløpet har vært endret hvert nyttår, og det neste er ikke med",
    )


@functools.cache
def inkassosats() -> Satsserie:
    """Inkassosatsen i kroner fra mars 2002 til utgangen av 2026. Beløpene for 2003–2004 og 2014 mangler."""
    return _serie(
        "inkassosats",
        tittel="inkassosatsen",
        enhet=Enhet.KRONER,
        hjemmel=INKASSOFORSKRIFTEN.p("1-1").l(3),
        foer="satsen ble innført den dagen",
        etter="kildene går ikke lenger, og ny inkassolov er vedtatt",
    )


@functools.cache
def styringsrente() -> Satsserie:
    """Styringsrenten 1. januar, som brukes for hele året etter skattebetalingsloven § 11-6 andre ledd.

    Raden for et år sier ikke hva styringsrenten var senere i året. Tallene er avledet av forsinkelsesrenten.
    """
    return _serie(
        "styringsrente",
        tittel="styringsrenten 1. januar",
        enhet=Enhet.PROSENT_PER_AAR,
        hjemmel=SKATTEBETALINGSLOVEN.p("11-6").l(2),
        foer="eldre år er ikke ført inn",
        etter="renten fastsettes for hvert år",
    )


@functools.cache
def livsopphold(gruppe: Livsoppholdsgruppe) -> Satsserie:
    """Livsoppholdssatsen for gruppen, i kroner per måned, fra 1. juli 2014 til 30. juni 2027.

    Satsen er et utgangspunkt for skjønnet, ikke en grense (livsoppholdsforskriften § 2), og fradraget på 20
    prosent fra den fjerde i husstanden (§ 4) eller det tredje samværsbarnet (§ 5) er ikke trukket fra.
    """
    return les_serie(
        [rad for rad in _livsoppholdsrader() if rad["gruppe"] == gruppe.value],
        navn=f"livsopphold_{gruppe.value}",
        tittel=f"livsoppholdssatsen «{gruppe.value}»",
        enhet=Enhet.KRONER_PER_MAANED,
        hjemmel=gruppe.hjemmel,
        foer="forskriften trådte i kraft den dagen",
        etter="satsene justeres hver 1. juli, og neste forskrift er ikke med",
    )


def alle_serier() -> tuple[Satsserie, ...]:
    """Alle seriene, livsopphold med én serie for hver gruppe."""
    return (
        forsinkelsesrente(),
        forsinkelsesrente_forbruker(),
        standardkompensasjon(),
        rettsgebyr(),
        inkassosats(),
        styringsrente(),
        *(livsopphold(gruppe) for gruppe in Livsoppholdsgruppe),
    )
