"""Gebyr for purring, inkassovarsel og egen betalingsoppfordring. (inkassoforskriften kapittel 1, inkassoloven § 17)

Gjelder krav som kreves inn utenfor Innkrevingsmyndigheten; for den gjelder ikke inkassoloven. Satsene ble satt ned for
krav som forfalt etter at endringen 1. oktober 2020 trådte i kraft.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype
from ...regelform.avledede.gebyr import Gebyrrekke, Varselslag
from ...regelform.begreper.gebyr import GEBYR_FOR_HENDELSE
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Gebyr, Gebyrslag, IngenGebyr, Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INKASSOLOVEN, INNKREVINGSLOVEN, SI_LOVEN
from .felles import (
    FOER_2026,
    FOER_OKTOBER_2020,
    FRA_2026,
    GAMLE_SATSER,
    INNKREVINGSMYNDIGHETEN,
    NYE_SATSER,
)
from .skjoenn import RIMELIG_GRUNN_TIL_PROEVING

_MARS_2002 = date(2002, 3, 1)
_KJENT = KRAV.forfall >= _MARS_2002
"""Ordlyden gjelder krav som forfalt tidligst denne dagen (FOR-2002-02-01-97)."""

_SKRIV = HENDELSE.type == Hendelsestype.PURRING
_UTENFOR = _SKRIV & ~INNKREVINGSMYNDIGHETEN
_PURRING = _UTENFOR & (HENDELSE.varselslag == Varselslag.PURRING)
_INKASSOVARSEL = _UTENFOR & (HENDELSE.varselslag == Varselslag.INKASSOVARSEL)
_OPPFORDRING = _UTENFOR & (HENDELSE.varselslag == Varselslag.EGEN_OPPFORDRING)
_SAMME_REKKE = HENDELSE.seks_maaneder_siden_siste.nei

_SATSENE = INKASSOFORSKRIFTEN.p("1-2")
_FLERE = INKASSOFORSKRIFTEN.p("1-3").l(1)


def _gebyret(
    navn: str, slag: Gebyrslag, skriv: Vilkaar, ledd: int, tjuedeler: int, hva: str, andeler: tuple[str, str]
) -> tuple[Regel, Regel]:
    """Gebyret for ett slags skriv, med satsen fra 2020 og den fra 2002."""
    hjemmel = _SATSENE.l(ledd).pkt(1) if ledd == 3 else _SATSENE.l(ledd)
    ny, gammel = andeler
    return (
        regel(
            f"gebyr.purring.{navn}",
            om=GEBYR_FOR_HENDELSE,
            hjemmel=(hjemmel, _SATSENE.l(4).pkt(1)),
            naar=skriv & NYE_SATSER,
            da=Gebyr(slag, "inkassosats", tjuedeler, 20, HENDELSE.gebyrdag),
            fordi=f"For {hva} kan det kreves {ny} av inkassosatsen.",
        ),
        regel(
            f"gebyr.purring.{navn}_foer_oktober_2020",
            om=GEBYR_FOR_HENDELSE,
            hjemmel=(hjemmel.lydende_til(FOER_OKTOBER_2020), _SATSENE.l(4).pkt(1).lydende_til(FOER_OKTOBER_2020)),
            naar=skriv & GAMLE_SATSER & _KJENT,
            da=Gebyr(slag, "inkassosats", tjuedeler, 10, HENDELSE.gebyrdag),
            fordi=f"For {hva} kunne det kreves {gammel} av inkassosatsen når kravet forfalt før satsene ble satt ned.",
        ),
    )


_GEBYRENE = (
    *_gebyret("purring", Gebyrslag.PURRING, _PURRING, 1, 1, "en purring", ("en tjuedel", "en tidel")),
    *_gebyret(
        "inkassovarsel", Gebyrslag.INKASSOVARSEL, _INKASSOVARSEL, 2, 1, "et inkassovarsel", ("en tjuedel", "en tidel")
    ),
    *_gebyret(
        "betalingsoppfordring",
        Gebyrslag.BETALINGSOPPFORDRING,
        _OPPFORDRING,
        3,
        3,
        "fordringshaverens egen betalingsoppfordring",
        ("tre tjuedeler", "tre tideler"),
    ),
)
_AV_PURRING = ("gebyr.purring.purring", "gebyr.purring.purring_foer_oktober_2020")
_AV_INKASSOVARSEL = ("gebyr.purring.inkassovarsel", "gebyr.purring.inkassovarsel_foer_oktober_2020")
_AV_OPPFORDRING = ("gebyr.purring.betalingsoppfordring", "gebyr.purring.betalingsoppfordring_foer_oktober_2020")
_AV_VARSEL = (*_AV_PURRING, *_AV_INKASSOVARSEL)
_ALLE = (*_AV_VARSEL, *_AV_OPPFORDRING)


def _hinder(
    navn: str, naar: Vilkaar, hjemmel: Henvisning | tuple[Henvisning, ...], fra: tuple[str, ...], fordi: str
) -> Regel:
    return regel(
        f"gebyr.purring.{navn}",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=hjemmel,
        naar=naar & _KJENT,
        da=IngenGebyr(),
        unntak_fra=fra,
        fordi=fordi,
    )


_HINDRENE = (
    _hinder(
        "for_tidlig",
        (_PURRING | _INKASSOVARSEL) & HENDELSE.fjorten_dager_etter_forfall.nei,
        (_SATSENE.l(1), _SATSENE.l(2)),
        _AV_VARSEL,
        "Skrivet ble sendt før det var gått fjorten dager fra forfall.",
    ),
    _hinder(
        "mangelfullt",
        _UTENFOR & HENDELSE.oppfyller_kravene.nei,
        (_SATSENE.l(1), _SATSENE.l(2), _SATSENE.l(3).pkt(1)),
        _ALLE,
        "Skrivet har ikke det innholdet loven krever.",
    ),
    _hinder(
        "uten_oversittet_frist",
        _OPPFORDRING & HENDELSE.frist_oversittet.nei,
        _SATSENE.l(3).pkt(1),
        _AV_OPPFORDRING,
        "Betalingsoppfordringen ble sendt uten at en frist på minst fjorten dager i et tidligere varsel var ute.",
    ),
    _hinder(
        "andre_varsel",
        (_PURRING | _INKASSOVARSEL)
        & _SAMME_REKKE
        & (HENDELSE.gebyrrekke == Gebyrrekke.EN_PURRING)
        & HENDELSE.foerste_frist_oversittet.nei,
        _FLERE.pkt(2),
        _AV_VARSEL,
        "Gebyr for et varsel til krever at en frist på minst fjorten dager i den første purringen er oversittet.",
    ),
    _hinder(
        "for_mange",
        (_PURRING | _INKASSOVARSEL)
        & _SAMME_REKKE
        & HENDELSE.gebyrrekke.er_en_av(
            Gebyrrekke.ETT_INKASSOVARSEL, Gebyrrekke.TO_VARSLER, Gebyrrekke.BETALINGSOPPFORDRING
        ),
        _FLERE.pkt(1),
        _AV_VARSEL,
        "Det er alt krevd gebyr for så mange varsler som det kan kreves for i samme rekke.",
    ),
    _hinder(
        "for_mange_oppfordringer",
        _OPPFORDRING & _SAMME_REKKE & (HENDELSE.gebyrrekke == Gebyrrekke.BETALINGSOPPFORDRING),
        _FLERE.pkt(1),
        _AV_OPPFORDRING,
        "Det er alt krevd gebyr for en betalingsoppfordring i samme rekke.",
    ),
    _hinder(
        "innsigelser",
        _UTENFOR & KRAV.innsigelser_foer_inndriving.ja & RIMELIG_GRUNN_TIL_PROEVING,
        INKASSOLOVEN.p("17").l(2),
        _ALLE,
        "Skyldneren hadde innvendinger som med god grunn burde vært prøvd før noe ble krevd inn med tvang.",
    ),
    _hinder(
        "inkassoskikk",
        _UTENFOR & KRAV.god_inkassoskikk_brutt.ja,
        INKASSOLOVEN.p("17").l(4).pkt(1),
        _ALLE,
        "Kostnadene kan ikke kreves når noen har opptrådt i strid med god inkassoskikk mot skyldneren.",
    ),
)

_SAERLIGE = (
    regel(
        "gebyr.purring.inkassatorens",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_SATSENE.l(3).pkt(1), INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1)),
        naar=_UTENFOR & (HENDELSE.varselslag == Varselslag.INKASSATORENS_OPPFORDRING),
        da=IngenGebyr(),
        fordi="Inkassatorens betalingsoppfordring har ikke eget gebyr; den inngår i inkassokostnadene.",
    ),
    regel(
        "gebyr.purring.innkrevingsmyndigheten",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=INNKREVINGSLOVEN.p("4").l(2),
        naar=_SKRIV & INNKREVINGSMYNDIGHETEN,
        da=IngenGebyr(),
        gjelder=FRA_2026,
        fordi="Inkassoloven gjelder ikke for Innkrevingsmyndigheten, som ikke kan kreve purregebyr.",
    ),
    regel(
        "gebyr.purring.innkrevingsmyndigheten_foer_2026",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=SI_LOVEN.p("3"),
        naar=_SKRIV & INNKREVINGSMYNDIGHETEN,
        da=Udekket("gebyr for purring fra den som krevde inn for staten før 2026, er ikke regelfestet"),
        gjelder=FOER_2026,
        fordi="Skrivet ble sendt før innkrevingsloven trådte i kraft.",
    ),
    regel(
        "gebyr.purring.foer_2002",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_SATSENE.lydende_til(date(2002, 2, 28)),
        naar=(_PURRING | _INKASSOVARSEL | _OPPFORDRING) & ~_KJENT,
        da=Udekket("inkassoforskriften § 1-2 for krav som forfalt før mars 2002, er ikke funnet i kildene"),
        fordi="Kravet forfalt før satsene vi kjenner, begynte å gjelde.",
    ),
)

REGLER = _GEBYRENE + _HINDRENE + _SAERLIGE
