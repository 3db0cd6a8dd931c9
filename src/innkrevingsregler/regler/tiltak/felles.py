"""Formen reglene om tiltak har, og hindrene flere tiltak har felles.

Hvert tiltak har én eller flere adganger, som er bunnen: de sier hvem som kan bruke det og etter hvilken bestemmelse.
Det som stenger, er unntak fra dem. Derfor nevner et nei alt som stenger, og ett sikkert hinder er nok selv om noe annet
er ukjent eller utenfor dekning. Før 2026 er adgangen bare regelfestet der ordlyden er kjent (`kjent_fra`); hindre som
følger av lover som var de samme, stenger også da.

Tvangskraften og virkeområdet svarer andre regler på. Om kravet er foreldet, om rente løper og hvilket regelverk en
utleggssak følger, er svar fra lagene foran, og her et faktum.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...fakta.koder import Innkrever, RettsligArt
from ...regelform.avledede.tiltak import Varselstilstand
from ...regelform.begreper.hjemmel import GRUNNLAG_OVERFOR, TVANGSKRAFT, Fullbyrdelse
from ...regelform.begreper.tiltak import TILTAK_LOVLIG, Tiltaksslag
from ...regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ...regelform.felter import KRAV
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, eller, og, skjoenn, tekst_mangler
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    DEKNINGSLOVEN,
    FORELDELSESLOVEN,
    GJELDSORDNINGSLOVEN,
    INKASSOLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OEKONOMIBESTEMMELSENE,
    TVANGSFULLBYRDELSESLOVEN,
)
from ...rettskilder.periode import Periode

INNKREVINGSMYNDIGHETEN = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
VIRKSOMHETEN = KRAV.innkrever == Innkrever.VIRKSOMHETEN
KOMMUNEN = KRAV.innkrever == Innkrever.KOMMUNEN
KOMMUNEN_SELV = KOMMUNEN & KRAV.kommunal_namskompetanse.ja
VIA_NAMSMANNEN = KRAV.innkrever.er_en_av(Innkrever.VIRKSOMHETEN, Innkrever.INKASSO) | (
    KOMMUNEN & KRAV.kommunal_namskompetanse.nei
)
ALMINNELIG_GRUNNLAG = (
    KRAV.har_dom.ja
    | KRAV.har_forelegg.ja
    | KRAV.har_voldgiftsdom.ja
    | KRAV.har_forlik.ja
    | KRAV.har_utenlandsk.ja
    | KRAV.har_internasjonal.ja
)
BIDRAG = KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD)

_2026 = date(2026, 1, 1)
I_2026 = Periode(_2026, date(2026, 12, 31))
FRA_2026 = Periode(_2026, None)
FRA_2027 = Periode(date(2027, 1, 1), None)


SIDEN_2026 = KRAV.per >= _2026
_SIDEN_JULI_2003 = KRAV.per >= date(2003, 7, 1)


def utenom_innkrevingsmyndigheten(kjent_fra: date) -> Vilkaar:
    """Tiden reglene om tiltaket er kjent når de var de samme før 2026, men ikke hvem som krevde inn for staten."""
    return SIDEN_2026 | ((KRAV.per >= kjent_fra) & ~INNKREVINGSMYNDIGHETEN)


@attrs.frozen(kw_only=True)
class Bunn:
    """Et svar tiltaket har når ingenting stenger: adgangen, eller at biblioteket ikke svarer."""

    navn: str
    naar: Vilkaar
    hjemmel: Henvisning | tuple[Henvisning, ...]
    fordi: str
    da: bool | Udekket = True
    gjelder: Periode = ALLTID_I_KRAFT


@attrs.frozen(kw_only=True)
class Hinder:
    """Noe som stenger for tiltaket. `fra` er navnene på det i bunnen det er unntak fra; tomt er alt som ikke er nei."""

    navn: str
    naar: Vilkaar
    hjemmel: Henvisning | tuple[Henvisning, ...]
    fordi: str
    fra: tuple[str, ...] = ()
    ogsaa_foer_2026: bool = False
    gjelder: Periode = ALLTID_I_KRAFT


def tiltakets_regler(
    tiltak: Tiltaksslag,
    bunn: tuple[Bunn, ...],
    hindre: tuple[Hinder, ...],
    kjent_fra: Vilkaar = SIDEN_2026,
) -> tuple[Regel, ...]:
    """Reglene om adgangen til ett tiltak, og det som ikke er svart for tiden reglene ikke er kjent (`kjent_fra`)."""
    om, prefiks = TILTAK_LOVLIG(tiltak=tiltak), f"tiltak.{tiltak.value.lower()}"
    kan_stenges = tuple(b.navn for b in bunn if b.da is not False)
    # Der bunnen selv er nei, er den grunnen nok: hindrene gjelder bare adgangene.
    adgang = ALLTID if len(kan_stenges) == len(bunn) else eller(*(b.naar for b in bunn if b.da is not False))
    return (
        regel(
            f"{prefiks}.foer_2026",
            om=om,
            hjemmel=INNKREVINGSLOVEN.p("40").l(1),
            naar=~kjent_fra,
            da=Udekket("reglene om tiltaket før innkrevingsloven trådte i kraft, er ikke regelfestet"),
            fordi="Innkrevingsloven gjelder fra 1. januar 2026.",
        ),
        *(
            regel(
                f"{prefiks}.{b.navn}",
                om=om,
                hjemmel=b.hjemmel,
                naar=og(kjent_fra, b.naar) if b.gjelder == ALLTID_I_KRAFT else b.naar,
                da=b.da,
                gjelder=b.gjelder,
                fordi=b.fordi,
            )
            for b in bunn
        ),
        *(
            regel(
                f"{prefiks}.{h.navn}",
                om=om,
                hjemmel=h.hjemmel,
                naar=og(adgang, h.naar) if h.ogsaa_foer_2026 else og(kjent_fra, adgang, h.naar),
                da=False,
                gjelder=h.gjelder,
                unntak_fra=(
                    *(f"{prefiks}.{navn}" for navn in h.fra or kan_stenges),
                    *((f"{prefiks}.foer_2026",) if h.ogsaa_foer_2026 else ()),
                ),
                fordi=h.fordi,
            )
            for h in (OPPHOERT, *hindre)
        ),
    )


# ---- Det som stenger for flere tiltak ----

UNNDRAR_SEG = skjoenn(
    "unndrar_seg",
    "Skyldneren søker klart å unndra seg betaling, eller andre særlige forhold truer dekningen",
    hjemmel=INKASSOLOVEN.p("12").l(2),
    momenter=("det skyldneren gjør for å unndra seg", "faren for at dekningen går tapt"),
)

OPPHOERT = Hinder(
    navn="opphoert",
    naar=KRAV.opphoert.ja,
    hjemmel=(OEKONOMIBESTEMMELSENE.p("5.4.5").l(1), TVANGSFULLBYRDELSESLOVEN.p("7-25")),
    fordi="Det står ikke noe igjen av kravet: det er betalt, ettergitt eller satt ned til null.",
    ogsaa_foer_2026=True,
)
TAPT = FORELDELSESLOVEN.p("24").nr(1)
FORELDET = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja,
    hjemmel=TAPT,
    fordi="Kravet er foreldet, og retten til oppfyllelse er tapt.",
    ogsaa_foer_2026=True,
)
UTEN_BESTAAENDE_PANT = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja
    & KRAV.pant_tross_foreldelse.nei
    & (KRAV.utlegg_for_renter_og_terminer.nei | lest("P150", "underpant"))
    & (KRAV.pant_fra_foer_doedsfallet.nei | lest("P151", "bortfaller")),
    hjemmel=(TAPT, FORELDELSESLOVEN.p("27").nr(1)),
    fordi="Kravet er foreldet, og pantet er falt bort med det.",
    ogsaa_foer_2026=True,
)
TILLEGGET_FORELDET = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja,
    hjemmel=FORELDELSESLOVEN.p("24").nr(2),
    fordi="Kravet er foreldet, og tilleggene faller bort med det.",
    ogsaa_foer_2026=True,
)
IKKE_LAGT_TIL = Hinder(
    navn="virkeomraade",
    naar=INNKREVINGSMYNDIGHETEN & (VIRKEOMRAADE.svar != Innkrevingsansvar.INNKREVINGSMYNDIGHETEN),
    hjemmel=INNKREVINGSLOVEN.p("2").l(1).pkt(2),
    fordi="Kravet er ikke lagt til Innkrevingsmyndigheten for annet enn avregning.",
)
IKKE_FORFALT = Hinder(
    navn="ikke_forfalt",
    naar=KRAV.misligholdt.nei,
    hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-4").l(1),
    fordi="Kravet er ikke forfalt og misligholdt.",
    ogsaa_foer_2026=True,
)


def gjeldsforhandling(bokstav: str) -> Hinder:
    """Betalingsutsettelsen; `bokstav` er det fordringshaverne er nektet (gjeldsordningsloven § 3-4 første ledd)."""
    paragraf = GJELDSORDNINGSLOVEN.p("3-4")
    return Hinder(
        navn="gjeldsforhandling",
        naar=_SIDEN_JULI_2003 & KRAV.i_gjeldsforhandling.ja & ~BIDRAG,
        hjemmel=(paragraf.l(1).bok(bokstav), paragraf.l(4)),
        fordi="Skyldneren har betalingsutsettelse i gjeldsforhandlingsperioden.",
        ogsaa_foer_2026=True,
    )


GJELDSORDNING = Hinder(
    navn="gjeldsordning",
    naar=KRAV.i_gjeldsordning.ja & lest("P53", "stenger"),
    hjemmel=(GJELDSORDNINGSLOVEN.p("4-2").l(1), GJELDSORDNINGSLOVEN.p("4-8").l(1), GJELDSORDNINGSLOVEN.p("5-2").l(4)),
    fordi="Lest slik at et krav som er omfattet av en gjeldsordning, bare dekkes slik ordningen sier.",
)
VENTER_PAA_KLAGE = Hinder(
    navn="klage_7",
    naar=INNKREVINGSMYNDIGHETEN & KRAV.klage_utsetter.ja & KRAV.klage_til_behandling.ja,
    hjemmel=(INNKREVINGSLOVEN.p("7").l(3), BIDRAGSINNKREVINGSLOVEN.p("29").l(2)),
    fordi="Innkrevingen kan ikke settes i verk før klagen over tilbakebetalingen er avgjort.",
    fra=("innkrevingsmyndigheten",),
)
UNDER_KONKURS = Hinder(
    navn="konkurs",
    naar=KRAV.under_konkurs.ja & lest("P30", "nei"),
    hjemmel=(KONKURSLOVEN.p("60"), DEKNINGSLOVEN.p("5-8")),
    fordi="Lest slik at det ikke tas utlegg for kravet mens boet er under konkursbehandling.",
)
AVTALE = Hinder(
    navn="betalingsavtale",
    naar=KRAV.avtale_loeper.ja & lest("P31", "stenger"),
    hjemmel=(INNKREVINGSLOVEN.p("17").l(1), TVANGSFULLBYRDELSESLOVEN.p("4-4").l(1)),
    fordi="Lest slik at en betalingsavtale som overholdes, stenger for tvang.",
)
UNDER_REKONSTRUKSJON = KRAV.i_rekonstruksjon.ja & tekst_mangler(
    "rekonstruksjonsloven",
    "rekonstruksjonsloven, som gjaldt i stedet for konkursloven §§ 1 a til 59, er ikke registrert",
    hjemmel=KONKURSLOVEN.p("1"),
)
KONKURSLOVENS_FORHANDLING = Hinder(
    navn="konkurslovens_forhandling",
    naar=KRAV.i_konkurslovens_forhandling.ja | UNDER_REKONSTRUKSJON,
    hjemmel=KONKURSLOVEN.p("17").l(1).pkt(1),
    fordi="Under gjeldsforhandling etter konkursloven tas det ikke utlegg for gjeld fra før forhandlingen ble åpnet.",
)
FORHANDLING_STENGER_DEKNING = Hinder(
    navn="konkurslovens_forhandling",
    naar=KRAV.forhandling_stenger_dekning.ja | UNDER_REKONSTRUKSJON,
    hjemmel=KONKURSLOVEN.p("17").l(2),
    fordi="De første seks månedene av gjeldsforhandlingen krever tvangsdekning samtykke fra gjeldsnemnda.",
)
GRUNNLAGET_GJELDER_EN_ANNEN = Hinder(
    navn="overfor",
    naar=GRUNNLAG_OVERFOR.svar.nei,
    hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-7"),
    fordi="Tvangsgrunnlaget gjelder ikke overfor den kravet rettes mot.",
)
UTEN_BETALINGSOPPFORDRING = Hinder(
    navn="betalingsoppfordring",
    naar=(KRAV.innkrever == Innkrever.INKASSO)
    & KRAV.betalingsoppfordring_utloept.nei
    & ~(KRAV.veksel_foreligger.ja | KRAV.sjekk_foreligger.ja)
    & ~UNNDRAR_SEG,
    hjemmel=(INKASSOLOVEN.p("11").l(1).pkt(1), INKASSOLOVEN.p("11").l(2), INKASSOLOVEN.p("12").l(2)),
    fordi="Fristen må være ute i en betalingsoppfordring fra inkassatoren som ikke er over seks måneder gammel.",
)
BOET_STENGER = Hinder(
    navn="boet",
    naar=KRAV.boet_stenger_dekning.ja,
    hjemmel=(KONKURSLOVEN.p("117").l(3), KONKURSLOVEN.p("17").l(2)),
    fordi="De første seks månedene etter fristdagen krever tvangsdekning samtykke fra boet.",
)


def uten_tvangskraft(fullbyrdelse: Fullbyrdelse) -> Hinder:
    return Hinder(
        navn="tvangskraft",
        naar=TVANGSKRAFT(fullbyrdelse=fullbyrdelse).svar.nei,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
        fordi="Kravet har ikke et tvangsgrunnlag som er tvangskraftig for tiltaket.",
        ogsaa_foer_2026=True,
    )


def varselhindre(felt: str, gjelder: Vilkaar = ALLTID) -> tuple[Hinder, ...]:
    """Varselet etter § 25: fristen til å uttale seg må være ute, og varselet må ikke være brukt opp."""
    tilstand = getattr(KRAV, felt)
    fra = ("innkrevingsmyndigheten",)
    return (
        Hinder(
            navn="varsel",
            naar=INNKREVINGSMYNDIGHETEN
            & gjelder
            & tilstand.er_en_av(Varselstilstand.IKKE_GITT, Varselstilstand.FRISTEN_LOEPER),
            hjemmel=(INNKREVINGSLOVEN.p("25").l(1).pkt(1), INNKREVINGSLOVEN.p("26").l(1).pkt(1)),
            fordi="Skyldneren er ikke varslet med en frist til å uttale seg som er ute.",
            fra=fra,
        ),
        Hinder(
            navn="nytt_varsel",
            naar=INNKREVINGSMYNDIGHETEN & gjelder & (tilstand == Varselstilstand.BRUKT_OPP),
            hjemmel=(INNKREVINGSLOVEN.p("26").l(1).pkt(3), TVANGSFULLBYRDELSESLOVEN.p("7-10").l(1)),
            fordi="Det ble ikke besluttet noe innen to måneder, og det må varsles på nytt.",
            fra=fra,
        ),
    )
