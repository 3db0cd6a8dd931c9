"""Hva følger siste dag for hvert skritt av? Selve dagen regnes ut i laget."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...regelform.begreper.oppfoelging import STEGFRIST, Oppfoelgingssteg, Stegfrist
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    INNKREVINGSTJENESTEN,
    OEKONOMIBESTEMMELSENE,
    OPPFOELGINGSRUTINEN,
)

_S = Oppfoelgingssteg


@attrs.frozen
class _Fristen:
    """Fristen skrittene har felles."""

    da: Stegfrist
    steg: tuple[Oppfoelgingssteg, ...]
    hjemmel: Henvisning
    fordi: str


_FRISTENE = (
    _Fristen(
        Stegfrist.STRAKS,
        (_S.SEND_FAKTURA,),
        INNKREVINGSTJENESTEN.hele(),
        "Fakturaen sendes straks kravet er registrert.",
    ),
    _Fristen(
        Stegfrist.FOERSTE_PURREDAG,
        (_S.AVKLAR_HJEMMEL, _S.VURDER_PURRING),
        OPPFOELGINGSRUTINEN.hele(),
        "Purringer lages på virksomhetens faste ukedager, og den første etter forfall er fristen.",
    ),
    _Fristen(
        Stegfrist.VURDERINGSDAG,
        (_S.VURDER_PAA_NYTT,),
        OEKONOMIBESTEMMELSENE.p("5.4.3").l(3).pkt(1),
        "Et krav i bero vurderes den dagen virksomheten har satt, og uansett før foreldelsesfristen går ut.",
    ),
    _Fristen(
        Stegfrist.FOER_FORELDELSE,
        (
            _S.OVERFOER_TIL_INNKREVING,
            _S.VURDER_UTLEGG,
            _S.VURDER_UTLEGGSTREKK,
            _S.VURDER_MOTREGNING,
            _S.REALISER_PANT,
            _S.VURDER_KONKURS,
            _S.INNHENT_ETTERGIVELSESFULLMAKT,
            _S.VURDER_BERO,
            _S.VURDER_FORELDELSE,
        ),
        OEKONOMIBESTEMMELSENE.p("5.4.1").l(1).pkt(2),
        "Skrittet må tas mens kravet ennå kan gjøres gjeldende.",
    ),
    _Fristen(
        Stegfrist.INGEN_FAST,
        (_S.AVSETT_FOR_TAP, _S.KOMMENTER_POST, _S.KONTROLLER_RENTE, _S.UTLIGN_POST, _S.BOKFOER_OPPHOER),
        OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(1).pkt(1),
        "Siste dag står verken i bestemmelsene eller i rutinen.",
    ),
)


def _regler() -> Iterator[Regel]:
    for frist in _FRISTENE:
        for steg in frist.steg:
            yield regel(
                f"oppfoelging.frist.{steg.value.lower()}",
                om=STEGFRIST(steg=steg),
                hjemmel=frist.hjemmel,
                naar=ALLTID,
                da=frist.da,
                fordi=frist.fordi,
            )


REGLER = tuple(_regler())
