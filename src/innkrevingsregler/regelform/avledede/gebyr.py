"""Avledede fakta om gebyr."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INKASSOLOVEN, INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


class Varselslag(StrEnum):
    """Hva et påminnelsesskriv er (inkassoforskriften § 1-2)."""

    PURRING = "PURRING"
    INKASSOVARSEL = "INKASSOVARSEL"
    EGEN_OPPFORDRING = "EGEN_OPPFORDRING"
    INKASSATORENS_OPPFORDRING = "INKASSATORENS_OPPFORDRING"


class Gebyrrekke(StrEnum):
    """Varslene det alt er krevd gebyr for i samme rekke (inkassoforskriften § 1-3)."""

    INGEN = "INGEN"
    EN_PURRING = "EN_PURRING"
    ETT_INKASSOVARSEL = "ETT_INKASSOVARSEL"
    TO_VARSLER = "TO_VARSLER"
    BETALINGSOPPFORDRING = "BETALINGSOPPFORDRING"


class Trekkstatus(StrEnum):
    """Om bidraget ble krevd inn ved utleggstrekk da terminen forfalt, og etter hvilket regelverk."""

    INGEN = "INGEN"
    NYTT = "NYTT"
    TIDLIGERE = "TIDLIGERE"


_SISTE_2009 = date(2009, 12, 31)
_TIDLIGERE_VARSLER = ("krav.hendelser", "hendelse.sendt", "hendelse.dato")


def _om_hendelse(
    navn: str, verditype: Verditype, beskrivelse: str, av: tuple[str, ...], *hjemler: Henvisning, koder: object = None
) -> Variabel:
    domene = tuple(k.value for k in koder) if isinstance(koder, type) and issubclass(koder, StrEnum) else ()
    return avledet(Omfang.HENDELSE, navn, verditype, beskrivelse, av=av, hjemler=hjemler, domene=domene)


OM_HENDELSE = (
    _om_hendelse(
        "gebyrdag",
        Verditype.DATO,
        "Dagen varselet ble sendt eller utlegget besluttet",
        ("hendelse.sendt", "hendelse.dato"),
        INNKREVINGSFORSKRIFTEN.p("23-1").l(1),
        INKASSOFORSKRIFTEN.p("1-2").l(4).pkt(1),
    ),
    _om_hendelse(
        "gjentatt_varsel",
        Verditype.BOOL,
        "Om det ble varslet på nytt om utlegget fordi fristen for beslutning var ute",
        ("hendelse.gjentatt", "krav.hendelser"),
        INNKREVINGSLOVEN.p("26").l(1).pkt(3),
    ),
    _om_hendelse(
        "varsel_unnlatt",
        Verditype.BOOL,
        "Om utlegget ble besluttet uten varsel",
        ("sak.uten_varsel", "sak.varsel_sendt", "krav.hendelser"),
        INNKREVINGSLOVEN.p("25").l(3),
    ),
    _om_hendelse(
        "varslingsdag",
        Verditype.DATO,
        "Dagen det ble varslet om utlegget som er besluttet",
        ("sak.varsel_sendt", "krav.hendelser"),
        INNKREVINGSLOVEN.p("25").l(1),
    ),
    _om_hendelse(
        "beslutningsdag",
        Verditype.DATO,
        "Dagen utlegget det er varslet om, ble besluttet",
        ("sak.beslutning", "krav.hendelser"),
        INNKREVINGSLOVEN.p("26").l(1),
    ),
    _om_hendelse(
        "gebyrplikten_bortfalt",
        Verditype.BOOL,
        "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet",
        ("hendelse.utlegget_bortfalt",),
        INNKREVINGSLOVEN.p("23").l(5).pkt(4),
    ),
    _om_hendelse(
        "varselslag",
        Verditype.KODE,
        "Om skrivet er en purring, et inkassovarsel eller en betalingsoppfordring, og hvem den kommer fra",
        ("hendelse.inkassovarsel", "hendelse.betalingsoppfordring", "hendelse.fra_fordringshaver", "krav.innkrever"),
        INKASSOFORSKRIFTEN.p("1-2"),
        koder=Varselslag,
    ),
    _om_hendelse(
        "fjorten_dager_etter_forfall",
        Verditype.BOOL,
        "Om skrivet ble sendt tidligst fjorten dager etter kravets forfall",
        ("hendelse.sendt", "hendelse.dato", "krav.forfall"),
        INKASSOFORSKRIFTEN.p("1-2").l(1),
    ),
    _om_hendelse(
        "frist_oversittet",
        Verditype.BOOL,
        "Om skyldneren har oversittet en frist på minst fjorten dager i en tidligere purring eller et inkassovarsel",
        _TIDLIGERE_VARSLER,
        INKASSOFORSKRIFTEN.p("1-2").l(3),
    ),
    _om_hendelse(
        "foerste_frist_oversittet",
        Verditype.BOOL,
        "Om skyldneren har oversittet en frist på minst fjorten dager i den første purringen i rekken",
        _TIDLIGERE_VARSLER,
        INKASSOFORSKRIFTEN.p("1-3").l(1).pkt(2),
    ),
    _om_hendelse(
        "gebyrrekke",
        Verditype.KODE,
        "Varslene det alt er krevd gebyr for i samme rekke",
        _TIDLIGERE_VARSLER,
        INKASSOFORSKRIFTEN.p("1-3").l(1).pkt(1),
        koder=Gebyrrekke,
    ),
    _om_hendelse(
        "seks_maaneder_siden_siste",
        Verditype.BOOL,
        "Om det er gått mer enn seks måneder siden det siste varselet det er krevd gebyr for, ble sendt",
        _TIDLIGERE_VARSLER,
        INKASSOFORSKRIFTEN.p("1-3").l(2),
    ),
)

OM_LINJE = (
    avledet(
        Omfang.LINJE,
        "misligholdt_ved_forfall",
        Verditype.BOOL,
        "Om terminen helt eller delvis ikke var betalt ved forfall",
        av=("linje.forfall", "linje.oppgjort", "linje.gjenstaar"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-2").l(2).pkt(1),),
    ),
    avledet(
        Omfang.LINJE,
        "i_tide_neste_virkedag",
        Verditype.BOOL,
        "Om terminen forfalt på en fridag og er betalt, eller ennå kan betales, den neste virkedagen",
        av=("linje.forfall", "linje.oppgjort", "linje.gjenstaar"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-2").l(2).pkt(1),),
    ),
    avledet(
        Omfang.LINJE,
        "trekk_ved_forfall",
        Verditype.KODE,
        "Om bidraget ble krevd inn ved utleggstrekk da terminen forfalt, og etter hvilket regelverk",
        av=("krav.trekk", "linje.forfall"),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-2").l(2).pkt(2),),
        domene=tuple(t.value for t in Trekkstatus),
    ),
    avledet(
        Omfang.LINJE,
        "kreditors_side_ved_forfall",
        Verditype.BOOL,
        "Om et forhold på kreditors side forsinket betalingen av terminen",
        av=("krav.hendelser", "linje.forfall"),
        hjemler=(INNKREVINGSLOVEN.p("15").l(5),),
    ),
    avledet(
        Omfang.LINJE,
        "etter_nedbetalingsavtale",
        Verditype.BOOL,
        "Om terminen følger av en avtale om nedbetaling av bidragsgjeld",
        av=("linje.nedbetalingstermin",),
        hjemler=(INNKREVINGSFORSKRIFTEN.p("15-2").l(1).pkt(2),),
    ),
)

OM_KRAV = (
    avledet(
        Omfang.KRAV,
        "hovedkrav_dekket",
        Verditype.DATO,
        "Dagen hovedkravet ble dekket; dagen det spørres om når det ikke er dekket",
        av=("krav.linjer", "krav.per"),
        hjemler=(INKASSOFORSKRIFTEN.p("2-2").l(3),),
    ),
    avledet(
        Omfang.KRAV,
        "oppfordring_oversittet_28_dager",
        Verditype.BOOL,
        "Om fristen i en betalingsoppfordring er oversittet med mer enn 28 dager",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(INKASSOFORSKRIFTEN.p("2-3").l(1).pkt(1), INKASSOFORSKRIFTEN.p("2-3").l(2)),
    ),
    avledet(
        Omfang.KRAV,
        "oppfordring_oversittet_14_dager",
        Verditype.BOOL,
        "Om fristen i en betalingsoppfordring er oversittet med mer enn 14 dager",
        av=("krav.hendelser", "krav.fullstendig_til"),
        hjemler=(INKASSOFORSKRIFTEN.p("2-3").l(1).pkt(1).lydende_til(_SISTE_2009), INKASSOFORSKRIFTEN.p("2-3").l(2)),
    ),
    avledet(
        Omfang.KRAV,
        "egen_oppfordring_oversittet",
        Verditype.BOOL,
        "Om fristen i fordringshaverens egen betalingsoppfordring er oversittet med mer enn 14 dager",
        av=("krav.hendelser", "krav.innkrever", "krav.fullstendig_til"),
        hjemler=(INKASSOFORSKRIFTEN.p("1-4").l(1).bok("b"), INKASSOFORSKRIFTEN.p("1-4").l(3).pkt(1)),
    ),
    avledet(
        Omfang.KRAV,
        "betalt_innen_inkassovarselet",
        Verditype.BOOL,
        "Om hovedkravet ble betalt innen fristen i inkassovarselet",
        av=("krav.hendelser", "krav.linjer"),
        hjemler=(INKASSOLOVEN.p("17").l(3),),
    ),
)
