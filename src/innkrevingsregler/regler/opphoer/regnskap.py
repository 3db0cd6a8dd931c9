"""Posteringene et opphør føres med, i rekkefølge, og det som skal dokumenteres. (økonomibestemmelsene punkt 5.4.5)"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever, Kreditortype
from ...regelform.begreper.opphoer import (
    OPPHOERSDOKUMENTASJON,
    OPPHOERT,
    POSTERINGER,
    Opphoersdokumentasjon,
    Opphoersgrunn,
    Postering,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar, eller, tekst_mangler
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OEKONOMIBESTEMMELSENE
from .grunner import FOERSTE

_POSTERINGENE = OEKONOMIBESTEMMELSENE.p("5.4.5").l(2)
_STATENS = (KRAV.kreditortype == Kreditortype.STAT) & (KRAV.innkrever != Innkrever.KOMMUNEN)
_KJENT_ORDLYD = (KRAV.per >= date(2023, 1, 1)) | tekst_mangler(
    "oekonomibestemmelsene_5_4_5",
    "ordlyden i økonomibestemmelsene punkt 5.4.5 før endringen i desember 2022 er ikke funnet",
    hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.5"),
)
_FALT_BORT = eller(*(OPPHOERT(grunn=g).svar.ja for g in Opphoersgrunn))
_UT = _STATENS & _KJENT_ORDLYD & _FALT_BORT
_AVSATT, _IKKE_AVSATT = KRAV.tapsavsetning.ja, KRAV.tapsavsetning.nei


def _postering(id_: str, postering: Postering, naar: Vilkaar, punktum: int, fordi: str) -> Regel:
    return regel(
        f"opphoer.postering.{id_}",
        om=POSTERINGER,
        hjemmel=_POSTERINGENE.pkt(punktum),
        naar=_UT & naar,
        da=postering,
        fordi=fordi,
    )


def _mangler(hva: Opphoersdokumentasjon, hjemmel: Henvisning, naar: Vilkaar, fordi: str) -> Regel:
    return regel(
        f"opphoer.dokumentasjon.{hva.lower()}",
        om=OPPHOERSDOKUMENTASJON,
        hjemmel=hjemmel,
        naar=naar,
        da=hva,
        fordi=fordi,
    )


_P = Postering
_D = Opphoersdokumentasjon

REGLER = (
    _postering(
        "avsetningen", _P.TILBAKEFOER_AVSETNINGEN, _AVSATT, 1, "Er det gjort avsetning, tilbakeføres den først."
    ),
    _postering(
        "salget_etter_avsetningen", _P.TILBAKEFOER_SALGET, _AVSATT, 1, "Deretter tilbakeføres det opprinnelige salget."
    ),
    _postering(
        "tapet_etter_avsetningen",
        _P.BOKFOER_KONSTATERT_TAP,
        _AVSATT,
        1,
        "Til slutt bokføres det konstaterte tapet mot salgsinntekt.",
    ),
    _postering(
        "salget",
        _P.TILBAKEFOER_SALGET,
        _IKKE_AVSATT,
        2,
        "Er det ikke gjort avsetning, tilbakeføres det opprinnelige salget først.",
    ),
    _postering(
        "tapet",
        _P.BOKFOER_KONSTATERT_TAP,
        _IKKE_AVSATT,
        2,
        "Deretter bokføres det konstaterte tapet mot salgsinntekt.",
    ),
    _mangler(
        _D.BOKFOERINGEN,
        FOERSTE.pkt(3),
        _UT & KRAV.opphoer_bokfoert.nei,
        "Opphøret skal bokføres i kontospesifikasjonen.",
    ),
    _mangler(
        _D.INNFORDRINGEN,
        OEKONOMIBESTEMMELSENE.p("5.4.3").l(2).pkt(2),
        _UT & _AVSATT & KRAV.innfordring_dokumentert.nei,
        "Det skal dokumenteres hva som er gjort for å få kravet betalt.",
    ),
    _mangler(
        _D.AVGJOERELSEN,
        OEKONOMIBESTEMMELSENE.p("5.4.1").l(2),
        _STATENS
        & _KJENT_ORDLYD
        & (OPPHOERT(grunn=Opphoersgrunn.FORELDET).svar.ja | OPPHOERT(grunn=Opphoersgrunn.ETTERGITT).svar.ja)
        & KRAV.avgjoerelse_dokumentert.nei,
        "Fullmaktene skal være dokumentert, også den som er brukt til å la kravet foreldes eller ettergi det.",
    ),
)
