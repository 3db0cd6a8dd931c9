"""Registeret over felter regler kan spørre om: `KRAV.forfall`, `HENDELSE.gitt`, `SAK.namsmyndighet`.

Feltene følger av faktaklassene; de avledede fakta står i `avledede`, én fil per rettsområde.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from types import MappingProxyType

from ..fakta.avslutning import Avslutningsfakta
from ..fakta.bero import Berofakta
from ..fakta.ettergivelse import Ettergivelsesfakta
from ..fakta.faktum import Faktum
from ..fakta.godtgjoerelse import Godtgjoerelsesfakta
from ..fakta.grunnlag import Grunnlag
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import HENDELSESKLASSER
from ..fakta.husholdning import Husholdning, Inntekt, Utgift
from ..fakta.inkasso import Inkassofakta
from ..fakta.krav import Barn, Krav, Kravlinje, Sikkerhet, Skyldner, Tilgode, Trekk, Utleggssak
from ..fakta.oppfoelging import Oppfoelgingsfakta
from ..fakta.skatt import Skattefakta
from .avledede import (
    avslutning,
    bero,
    dekning,
    ettergivelse,
    foreldelse,
    foreldelsessikkerhet,
    foreldelsesvirkning,
    gebyr,
    hjemmel,
    kravet,
    motregning,
    oppfoelging,
    opphoer,
    overgang,
    renter,
    renter_godtgjoerelse,
    renter_skatt,
    tiltak,
    trekkstoerrelse,
    tvangsgrunnlag,
    utlegg,
    utleggstrekk,
    virkeomraade,
)
from .avledede.felles import av_klasse
from .variabler import Omfang, Variabel
from .vilkaar import Uttrykk


class UkjentFelt(AttributeError):
    """En regel spør om et felt som ikke finnes."""


class Felter:
    """Feltene i ett omfang, som attributter: `KRAV.forfall` er uttrykket for kravets forfall."""

    def __init__(self, omfang: Omfang, variabler: Iterable[Variabel]) -> None:
        self._omfang = omfang
        self._uttrykk = MappingProxyType({v.noekkel.partition(".")[2]: Uttrykk(v) for v in variabler})

    def __getattr__(self, navn: str) -> Uttrykk:
        try:
            return self._uttrykk[navn]
        except KeyError:
            likt = difflib.get_close_matches(navn, self._uttrykk, n=3)
            forslag = f"; mente du {', '.join(likt)}?" if likt else ""
            raise UkjentFelt(f"{self._omfang.value} har ikke feltet {navn!r}{forslag}") from None

    @property
    def variabler(self) -> tuple[Variabel, ...]:
        """Feltene som variabler."""
        return tuple(u.variabel for u in self._uttrykk.values())


def _felter(omfang: Omfang, *klasser: type[Faktum], avledede: Iterable[Variabel] = ()) -> Felter:
    variabler = av_klasse(omfang, *klasser)
    for v in avledede:
        if v.noekkel in variabler:
            raise TypeError(f"{v.noekkel} er alt et faktum og kan ikke også avledes")
        variabler[v.noekkel] = v
    return Felter(omfang, variabler.values())


KRAV = _felter(
    Omfang.KRAV,
    Krav,
    Grunnlag,
    Ettergivelsesfakta,
    Skattefakta,
    Inkassofakta,
    Oppfoelgingsfakta,
    Berofakta,
    Avslutningsfakta,
    avledede=(
        *kravet.OM_KRAV,
        *virkeomraade.OM_KRAV,
        *hjemmel.OM_KRAV,
        *tvangsgrunnlag.OM_KRAV,
        *foreldelse.OM_KRAV,
        *renter.OM_KRAV,
        *renter_skatt.OM_KRAV,
        *ettergivelse.OM_KRAV,
        *dekning.OM_KRAV,
        *overgang.OM_KRAV,
        *tiltak.OM_KRAV,
        *motregning.OM_KRAV,
        *gebyr.OM_KRAV,
        *utleggstrekk.OM_KRAV,
        *oppfoelging.OM_KRAV,
        *bero.OM_KRAV,
        *avslutning.OM_KRAV,
        *opphoer.OM_KRAV,
    ),
)
LINJE = _felter(
    Omfang.LINJE,
    Kravlinje,
    avledede=(
        *foreldelse.OM_LINJE,
        *foreldelsesvirkning.OM_LINJE,
        *foreldelsessikkerhet.OM_LINJE,
        *overgang.OM_LINJE,
        *gebyr.OM_LINJE,
        *dekning.OM_LINJE,
        *utleggstrekk.OM_LINJE,
    ),
)
HENDELSE = _felter(
    Omfang.HENDELSE,
    Hendelse,
    *HENDELSESKLASSER.values(),
    avledede=(*foreldelsesvirkning.OM_HENDELSE, *overgang.OM_HENDELSE, *gebyr.OM_HENDELSE),
)
SAK = _felter(Omfang.SAK, Utleggssak, avledede=utlegg.OM_SAK)
SKYLDNER = _felter(Omfang.SKYLDNER, Skyldner)
TREKK = _felter(
    Omfang.TREKK,
    Trekk,
    avledede=(*overgang.OM_TREKK, *foreldelsesvirkning.OM_TREKK, *utleggstrekk.OM_TREKK, *avslutning.OM_TREKK),
)
HOVEDKRAV = _felter(
    Omfang.HOVEDKRAV,
    Tilgode,
    Godtgjoerelsesfakta,
    avledede=(*motregning.OM_HOVEDKRAV, *renter_godtgjoerelse.OM_HOVEDKRAV),
)
SIKKERHET = _felter(Omfang.SIKKERHET, Sikkerhet, avledede=foreldelsessikkerhet.OM_SIKKERHET)
HUSHOLDNING = _felter(Omfang.HUSHOLDNING, Husholdning, avledede=trekkstoerrelse.OM_HUSHOLDNING)
INNTEKT = _felter(Omfang.INNTEKT, Inntekt)
UTGIFT = _felter(Omfang.UTGIFT, Utgift, avledede=trekkstoerrelse.OM_UTGIFT)
BARN = _felter(Omfang.BARN, Barn, avledede=trekkstoerrelse.OM_BARN)

ALLE_FELTER: tuple[Variabel, ...] = tuple(
    v
    for felter in (
        KRAV,
        LINJE,
        HENDELSE,
        SAK,
        SKYLDNER,
        TREKK,
        HOVEDKRAV,
        SIKKERHET,
        HUSHOLDNING,
        INNTEKT,
        UTGIFT,
        BARN,
    )
    for v in felter.variabler
)
"""Alle registrerte felter."""
