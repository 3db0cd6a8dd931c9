"""Formen reglene om tiltak har, og hindrene flere tiltak har felles.

Hvert tiltak har én eller flere adganger, som er bunnen: de sier hvem som kan bruke det og etter hvilken bestemmelse.
Det som stenger, er unntak fra dem. Derfor nevner et nei alt som stenger, og ett sikkert hinder er nok selv om noe annet
er ukjent eller utenfor dekning. Før 2026 gjaldt andre regler, og de er ikke regelfestet.

Tvangskraften og virkeområdet svarer andre regler på. Om kravet er foreldet, om rente løper og hvilket regelverk en
utleggssak følger, er svar fra lagene foran, og her et faktum.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...fakta.koder import Innkrever, RettsligArt
from ...regelform.avledede.tiltak import Varselstilstand
from ...regelform.begreper.hjemmel import TVANGSKRAFT, Fullbyrdelse
from ...regelform.begreper.tiltak import TILTAK_LOVLIG, Tiltaksslag
from ...regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ...regelform.felter import KRAV
from ...regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, eller, og
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    DEKNINGSLOVEN,
    FORELDELSESLOVEN,
    GJELDSORDNINGSLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
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
BIDRAG = KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD)

_2026 = date(2026, 1, 1)
I_2026 = Periode(_2026, date(2026, 12, 31))
FRA_2026 = Periode(_2026, None)
FRA_2027 = Periode(date(2027, 1, 1), None)


_SIDEN_2026 = KRAV.per >= _2026


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


def tiltakets_regler(tiltak: Tiltaksslag, bunn: tuple[Bunn, ...], hindre: tuple[Hinder, ...]) -> tuple[Regel, ...]:
    """Reglene om adgangen til ett tiltak, og det som ikke er svart for tiden før 2026."""
    om, prefiks = TILTAK_LOVLIG(tiltak=tiltak), f"tiltak.{tiltak.value.lower()}"
    kan_stenges = tuple(b.navn for b in bunn if b.da is not False)
    # Der bunnen selv er nei, er den grunnen nok: hindrene gjelder bare adgangene.
    adgang = ALLTID if len(kan_stenges) == len(bunn) else eller(*(b.naar for b in bunn if b.da is not False))
    return (
        regel(
            f"{prefiks}.foer_2026",
            om=om,
            hjemmel=INNKREVINGSLOVEN.p("40").l(1),
            naar=~_SIDEN_2026,
            da=Udekket("reglene om tiltaket før innkrevingsloven trådte i kraft, er ikke regelfestet"),
            fordi="Innkrevingsloven gjelder fra 1. januar 2026.",
        ),
        *(
            regel(
                f"{prefiks}.{b.navn}",
                om=om,
                hjemmel=b.hjemmel,
                naar=og(_SIDEN_2026, b.naar) if b.gjelder == ALLTID_I_KRAFT else b.naar,
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
                naar=og(_SIDEN_2026, adgang, h.naar),
                da=False,
                unntak_fra=tuple(f"{prefiks}.{navn}" for navn in h.fra or kan_stenges),
                fordi=h.fordi,
            )
            for h in hindre
        ),
    )


# ---- Det som stenger for flere tiltak ----

TAPT = FORELDELSESLOVEN.p("24").nr(1)
FORELDET = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja,
    hjemmel=TAPT,
    fordi="Kravet er foreldet, og retten til oppfyllelse er tapt.",
)
UTEN_BESTAAENDE_PANT = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja & KRAV.pant_tross_foreldelse.nei,
    hjemmel=(TAPT, FORELDELSESLOVEN.p("27").nr(1)),
    fordi="Kravet er foreldet, og pantet er falt bort med det.",
)
TILLEGGET_FORELDET = Hinder(
    navn="foreldet",
    naar=KRAV.foreldet.ja,
    hjemmel=FORELDELSESLOVEN.p("24").nr(2),
    fordi="Kravet er foreldet, og tilleggene faller bort med det.",
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
)
GJELDSFORHANDLING = Hinder(
    navn="gjeldsforhandling",
    naar=KRAV.i_gjeldsforhandling.ja & ~BIDRAG,
    hjemmel=GJELDSORDNINGSLOVEN.p("3-4").l(1),
    fordi="Skyldneren har betalingsutsettelse i gjeldsforhandlingsperioden.",
)
VENTER_PAA_KLAGE = Hinder(
    navn="klage_7",
    naar=INNKREVINGSMYNDIGHETEN & KRAV.klage_utsetter.ja & KRAV.klage_til_behandling.ja,
    hjemmel=INNKREVINGSLOVEN.p("7").l(3),
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
BOET_STENGER = Hinder(
    navn="boet",
    naar=KRAV.boet_stenger_dekning.ja,
    hjemmel=(KONKURSLOVEN.p("117"), KONKURSLOVEN.p("17")),
    fordi="De første seks månedene etter fristdagen krever tvangsdekning samtykke fra boet.",
)


def uten_tvangskraft(fullbyrdelse: Fullbyrdelse) -> Hinder:
    return Hinder(
        navn="tvangskraft",
        naar=TVANGSKRAFT(fullbyrdelse=fullbyrdelse).svar.nei,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
        fordi="Kravet har ikke et tvangsgrunnlag som er tvangskraftig for tiltaket.",
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
