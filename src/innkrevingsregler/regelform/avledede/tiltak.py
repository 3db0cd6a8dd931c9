"""Avledede fakta om innkrevingstiltak."""

from __future__ import annotations

from enum import StrEnum

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    DEKNINGSLOVEN,
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    GJELDSORDNINGSLOVEN,
    INKASSOFORSKRIFTEN,
    INKASSOLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OEKONOMIBESTEMMELSENE,
    STRAFFELOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet


class Varselstilstand(StrEnum):
    """Hvor langt et varsel etter innkrevingsloven § 25 er kommet den dagen."""

    IKKE_GITT = "IKKE_GITT"
    FRISTEN_LOEPER = "FRISTEN_LOEPER"
    KLART = "KLART"
    BRUKT_OPP = "BRUKT_OPP"


class Motregningsrett(StrEnum):
    """Retten til å motregne med kravet når det er foreldet. ``BOT_FALT_BORT``: den beror på tvilspunkt F6."""

    BESTAAR = "BESTAAR"
    TAPT = "TAPT"
    BOT_FALT_BORT = "BOT_FALT_BORT"


class Rentetilstand(StrEnum):
    """Hva reglene om renter svarer den dagen."""

    LOEPER = "LOEPER"
    LOEPER_ETTER_ANNEN_REGEL = "LOEPER_ETTER_ANNEN_REGEL"
    LOEPER_IKKE = "LOEPER_IKKE"
    UTENFOR_REGLENE = "UTENFOR_REGLENE"


class Gebyrtilstand(StrEnum):
    """Gebyret reglene om gebyr gir den dagen."""

    BIDRAG = "BIDRAG"
    UTLEGG = "UTLEGG"
    VARSEL = "VARSEL"
    INGEN = "INGEN"
    UTENFOR_REGLENE = "UTENFOR_REGLENE"


_HENDELSENE = ("krav.hendelser", "krav.fullstendig_til")


def _ja_nei(navn: str, beskrivelse: str, av: tuple[str, ...], *hjemler: Henvisning) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


def _kode(navn: str, beskrivelse: str, koder: type[StrEnum], av: tuple[str, ...], *hjemler: Henvisning) -> Variabel:
    domene = tuple(k.value for k in koder)
    return avledet(Omfang.KRAV, navn, Verditype.KODE, beskrivelse, av=av, hjemler=hjemler, domene=domene)


OM_KRAV = (
    _ja_nei(
        "foreldet",
        "Om hver linje i kravet er foreldet dagen det spørres om",
        ("krav.linjer", *_HENDELSENE),
        FORELDELSESLOVEN.p("24").nr(1),
    ),
    _kode(
        "motregningsrett",
        "Om retten til å motregne består når kravet er foreldet",
        Motregningsrett,
        ("krav.motregning_avtalt", "krav.samme_rettsforhold", "krav.linjer", *_HENDELSENE),
        FORELDELSESLOVEN.p("26"),
    ),
    _ja_nei(
        "opphoert",
        "Om det ikke står noe igjen av kravet: det er betalt, ettergitt eller satt ned til null",
        ("krav.linjer", *_HENDELSENE),
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1),
        TVANGSFULLBYRDELSESLOVEN.p("7-25"),
    ),
    _kode(
        "rentetilstand",
        "Om forsinkelsesrente løper dagen det spørres om",
        Rentetilstand,
        ("krav.kravtype", "krav.innkrever", *_HENDELSENE),
        INNKREVINGSLOVEN.p("15").l(2),
    ),
    _kode(
        "gebyrtilstand",
        "Gebyret reglene om gebyr gir dagen det spørres om",
        Gebyrtilstand,
        ("krav.linjer", "krav.innkrever", *_HENDELSENE),
        INNKREVINGSLOVEN.p("15").l(4),
        INNKREVINGSLOVEN.p("23").l(5),
        INKASSOFORSKRIFTEN.p("1-2"),
    ),
    _ja_nei(
        "kommunal_namskompetanse",
        "Om kravet er blant dem kommunen selv kan ta utlegg for",
        ("krav.kravtype", "krav.rettslig_art"),
        TVANGSFULLBYRDELSESLOVEN.p("2-14"),
    ),
    _ja_nei(
        "kan_avregnes",
        "Om en lov sier at kravet kan avregnes i framtidige ytelser",
        ("krav.kravtype", "krav.rettslig_art"),
        FOLKETRYGDLOVEN.p("22-16").l(1),
        FOLKETRYGDLOVEN.p("12-14"),
        INNKREVINGSLOVEN.p("22").l(1),
    ),
    *(
        _kode(
            f"varsel_om_{navn}",
            f"Hvor langt varselet om {navn} er kommet",
            Varselstilstand,
            _HENDELSENE,
            INNKREVINGSLOVEN.p("25").l(1),
            INNKREVINGSLOVEN.p("26").l(1),
        )
        for navn in ("avregning", "utlegg", "tvangsdekning")
    ),
    _ja_nei(
        "trekk_loeper",
        "Om kravet deltar i et utleggstrekk som løper",
        ("krav.trekk", "krav.fullstendig_til"),
        INNKREVINGSLOVEN.p("23").l(2).pkt(2),
    ),
    _ja_nei(
        "trekkrang_bak",
        "Om kravet i utleggstrekk bare har den siste prioriteten",
        ("krav.kravtype",),
        DEKNINGSLOVEN.p("2-7").l(4),
    ),
    _ja_nei(
        "pant_foreligger",
        "Om det er pant for kravet, ved utlegg, avtale eller lov",
        ("krav.linjer", *_HENDELSENE),
        TVANGSFULLBYRDELSESLOVEN.p("8-2"),
    ),
    _ja_nei(
        "pant_tross_foreldelse",
        "Om det er pant for kravet som sikkert består selv om kravet foreldes",
        ("krav.linjer", *_HENDELSENE),
        FORELDELSESLOVEN.p("27").nr(1),
        FORELDELSESLOVEN.p("27").nr(3),
    ),
    _ja_nei(
        "utlegg_for_renter_og_terminer",
        "Om det er utleggspant for renter eller terminer, som kan falle bort når de foreldes",
        ("krav.linjer", *_HENDELSENE),
        FORELDELSESLOVEN.p("27").nr(1).bok("c"),
    ),
    _ja_nei(
        "pant_fra_foer_doedsfallet",
        "Om det er pant fra før dødsfallet for en bot eller inndragning som falt bort ved det",
        ("krav.linjer", *_HENDELSENE),
        STRAFFELOVEN.p("97").l(2),
        STRAFFELOVEN.p("99").l(2).pkt(1),
    ),
    _ja_nei(
        "utlegg_som_grunnlag",
        "Om det er utleggspant med rettsvern, som selv er tvangsgrunnlag for dekning",
        _HENDELSENE,
        TVANGSFULLBYRDELSESLOVEN.p("8-2"),
    ),
    _ja_nei(
        "utlegg_dekkes_i_tide",
        "Om det er under ett år siden dekning kunne begjæres etter utlegget, eller den ble begjært innen da",
        _HENDELSENE,
        TVANGSFULLBYRDELSESLOVEN.p("4-19").l(1),
    ),
    _ja_nei(
        "avtale_eller_lov_gir_pant",
        "Om det er pant med rettsvern ved avtale eller lov, som selv er tvangsgrunnlag for dekning",
        ("krav.linjer",),
        TVANGSFULLBYRDELSESLOVEN.p("8-2"),
        TVANGSFULLBYRDELSESLOVEN.p("11-2"),
    ),
    _ja_nei(
        "pant_i_pengekrav",
        "Om det er utleggspant for kravet i et enkelt pengekrav",
        _HENDELSENE,
        INNKREVINGSLOVEN.p("24").l(1),
    ),
    _ja_nei(
        "to_uker_etter_utlegg",
        "Om det er gått minst to uker siden underretningen om utlegget ble sendt",
        _HENDELSENE,
        TVANGSFULLBYRDELSESLOVEN.p("8-2"),
    ),
    _ja_nei(
        "under_konkurs",
        "Om skyldnerens bo er under konkursbehandling",
        _HENDELSENE,
        KONKURSLOVEN.p("60"),
    ),
    _ja_nei(
        "boet_stenger_dekning",
        "Om det er mindre enn seks måneder siden fristdagen og boet ikke har samtykket i tvangsdekning",
        _HENDELSENE,
        KONKURSLOVEN.p("117"),
        KONKURSLOVEN.p("17"),
    ),
    _ja_nei(
        "i_gjeldsforhandling",
        "Om skyldneren har betalingsutsettelse i en gjeldsforhandlingsperiode som omfatter kravet",
        ("krav.oppstaatt", *_HENDELSENE),
        GJELDSORDNINGSLOVEN.p("3-4"),
    ),
    _ja_nei(
        "i_konkurslovens_forhandling",
        "Om det er gjeldsforhandling etter konkursloven, og kravet er fra før den ble åpnet",
        ("krav.oppstaatt", "krav.forfall", *_HENDELSENE),
        KONKURSLOVEN.p("17"),
    ),
    _ja_nei(
        "i_rekonstruksjon",
        "Om det er forhandling om rekonstruksjon åpnet før 1. juli 2026, og kravet er fra før den ble åpnet",
        ("krav.oppstaatt", "krav.forfall", *_HENDELSENE),
        KONKURSLOVEN.p("1"),
    ),
    _ja_nei(
        "forhandling_stenger_konkurs",
        "Om gjeldsforhandling etter konkursloven stenger for konkurs som én fordringshaver begjærer",
        ("krav.oppstaatt", "krav.forfall", *_HENDELSENE),
        KONKURSLOVEN.p("16"),
    ),
    _ja_nei(
        "forhandling_stenger_dekning",
        "Om gjeldsforhandling etter konkursloven ble åpnet for under seks måneder siden uten samtykke til dekning",
        _HENDELSENE,
        KONKURSLOVEN.p("17").l(2),
    ),
    _ja_nei(
        "i_gjeldsordning",
        "Om kravet er omfattet av en gjeldsordning som er kommet i stand",
        _HENDELSENE,
        GJELDSORDNINGSLOVEN.p("4-8").l(1),
    ),
    _ja_nei(
        "betalingsoppfordring_utloept",
        "Om fristen er ute i inkassatorens betalingsoppfordring, og den ikke er over seks måneder gammel",
        _HENDELSENE,
        INKASSOLOVEN.p("10"),
        INKASSOLOVEN.p("11").l(2),
    ),
    _ja_nei(
        "avtale_loeper",
        "Om det løper en betalingsavtale om kravet",
        _HENDELSENE,
        INNKREVINGSLOVEN.p("17").l(1),
    ),
    _ja_nei(
        "inkassovarsel_utloept",
        "Om betalingsfristen i et inkassovarsel er ute",
        _HENDELSENE,
        INKASSOLOVEN.p("9"),
    ),
    _ja_nei(
        "avgjoerelse_med_skjoenn",
        "Om avgjørelsen bygger på et skjønnsmessig vilkår",
        (),
        INNKREVINGSLOVEN.p("12").l(2).pkt(3),
    ),
)
