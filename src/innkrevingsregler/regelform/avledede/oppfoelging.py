"""Avledede fakta om oppfølgingen av et krav."""

from __future__ import annotations

from enum import StrEnum

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    INNKREVINGSTJENESTEN,
    OEKONOMIBESTEMMELSENE,
    OPPFOELGINGSRUTINEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


class Tvangsstilling(StrEnum):
    """Hvor langt tvangsinnkrevingen er kommet: det siste som er besluttet eller begjært, avgjør."""

    IKKE_BEGYNT = "IKKE_BEGYNT"
    PAAGAAR = "PAAGAAR"
    UTEN_DEKNING = "UTEN_DEKNING"


_HENDELSENE = ("krav.hendelser", "krav.fullstendig_til")
_OPPFOELGING = OEKONOMIBESTEMMELSENE.p("5.4.2.5")


def _ja_nei(navn: str, beskrivelse: str, av: tuple[str, ...], *hjemler: Henvisning) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


_MULIG = (
    ("gebyr", "kreve gebyr", OPPFOELGINGSRUTINEN.hele()),
    ("motregning", "motregne", _OPPFOELGING.l(2).pkt(2)),
    ("utleggspant", "ta utleggspant", _OPPFOELGING.l(2).pkt(2)),
    ("utleggstrekk", "ta utleggstrekk", _OPPFOELGING.l(2).pkt(2)),
    ("konkursbegjaering", "begjære konkurs", _OPPFOELGING.l(2).pkt(3)),
    ("pantedekning", "søke dekning i pant", _OPPFOELGING.l(1)),
)

OM_KRAV = (
    _ja_nei(
        "purret",
        "Om det er purret på kravet, eller tvang er varslet, etter forfall",
        ("krav.forfall", *_HENDELSENE),
        _OPPFOELGING.l(1),
    ),
    _ja_nei(
        "til_rettslig_behandling",
        "Om kravet er til behandling i forliksråd, domstol eller nemnd",
        _HENDELSENE,
        OEKONOMIBESTEMMELSENE.p("5.4.1").l(1).pkt(1),
    ),
    avledet(
        Omfang.KRAV,
        "tvangsstilling",
        Verditype.KODE,
        "Hvor langt tvangsinnkrevingen er kommet",
        av=("krav.saker", "krav.trekk", *_HENDELSENE),
        hjemler=(_OPPFOELGING.l(2),),
        domene=tuple(t.value for t in Tvangsstilling),
    ),
    _ja_nei(
        "er_avsluttet",
        "Om det er besluttet å avslutte innkrevingen",
        ("krav.avsluttet_dato",),
        INNKREVINGSLOVEN.p("3").l(4),
    ),
    _ja_nei(
        "ettergitt_eller_satt_ned",
        "Om kravet er ettergitt eller satt ned, helt eller delvis",
        _HENDELSENE,
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1),
    ),
    _ja_nei(
        "falt_bort",
        "Om kravet sikkert er falt bort fordi ingen lenger hefter, eller fordi straffansvaret er borte",
        (),
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(2),
    ),
    _ja_nei("er_fakturert", "Om fakturaen er sendt", ("krav.fakturert",), INNKREVINGSTJENESTEN.hele()),
    _ja_nei(
        "betalt_etter_forfall",
        "Om noe av kravet er betalt eller dekket etter forfall",
        ("krav.forfall", *_HENDELSENE),
        INNKREVINGSLOVEN.p("15").l(1),
    ),
    *(
        _ja_nei(f"kan_{navn}", f"Om den som krever inn, kan {hva} nå eller etter et skjønn", (), hjemmel)
        for navn, hva, hjemmel in _MULIG
    ),
    _ja_nei(
        "rente_kan_paaloepe",
        "Om det kan løpe forsinkelsesrente av kravet, om nødvendig etter et varsel",
        (),
        INNKREVINGSLOVEN.p("15").l(1),
    ),
    _ja_nei(
        "uten_tvangshjemmel",
        "Om kravet ikke har noe tvangsgrunnlag",
        (),
        TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
    ),
    _ja_nei(
        "kan_bli_foreldet",
        "Om minst én linje i kravet ikke er foreldet og har en foreldelsesfrist som løper",
        ("krav.linjer", *_HENDELSENE),
        FORELDELSESLOVEN.p("24").nr(1),
    ),
)
