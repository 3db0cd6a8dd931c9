"""Husholdningen et utleggstrekk skal regnes for: inntekter, utgifter og personer (dekningsloven § 2-7).

Alle beløp er i øre per måned. Det som er `None`, er ukjent; en tom liste sier at det ikke er noen.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.feil import Inndatafeil
from innkrevingsregler.fakta.koder import Regelverk, Sivilstatus
from innkrevingsregler.fakta.krav import Barn
from innkrevingsregler.fakta.verdier import Basispunkt, Oere, skriv_oere


class Inntektsslag(StrEnum):
    """Hva slags inntekt det er (dekningsloven §§ 2-4 og 2-7)."""

    LOENN = "LOENN"
    ANNET_ARBEIDSVEDERLAG = "ANNET_ARBEIDSVEDERLAG"
    TJENESTEPENSJON = "TJENESTEPENSJON"
    ANNEN_PENSJON = "ANNEN_PENSJON"
    UNDERHOLDSBIDRAG_TIL_SEG_SELV = "UNDERHOLDSBIDRAG_TIL_SEG_SELV"
    TRYGDEYTELSE = "TRYGDEYTELSE"
    PERSONSKADEERSTATNING = "PERSONSKADEERSTATNING"
    INNSAMLEDE_MIDLER = "INNSAMLEDE_MIDLER"
    AERESGAVE = "AERESGAVE"
    NAERING = "NAERING"
    LOTT_ELLER_PART = "LOTT_ELLER_PART"
    FORMAALSBIDRAG = "FORMAALSBIDRAG"
    BARNETRYGD_OG_LIGNENDE = "BARNETRYGD_OG_LIGNENDE"
    ANNEN_INNTEKT = "ANNEN_INNTEKT"


class Utgiftsslag(StrEnum):
    """Hva slags utgift det er (FOR-2014-06-13-724 §§ 3 og 4)."""

    BOLIG = "BOLIG"
    STROEM_OPPVARMING_INNBO = "STROEM_OPPVARMING_INNBO"
    FORBRUK_OG_KOLLEKTIVTRANSPORT = "FORBRUK_OG_KOLLEKTIVTRANSPORT"
    BARNEPASS = "BARNEPASS"
    UNDERHOLDSBIDRAG = "UNDERHOLDSBIDRAG"
    ANNET_BEHOV = "ANNET_BEHOV"
    ANNEN_GJELD = "ANNEN_GJELD"


class Trekkravslag(StrEnum):
    """Hva slags krav trekket skal dekke (dekningsloven § 2-8 første ledd)."""

    FORSOERGELSE = "FORSOERGELSE"
    STRAFFBAR_HANDLING = "STRAFFBAR_HANDLING"
    VOLDSREGRESS = "VOLDSREGRESS"
    BOT = "BOT"
    SKATT_ELLER_AVGIFT = "SKATT_ELLER_AVGIFT"
    FORSKOTTERINGSREGRESS = "FORSKOTTERINGSREGRESS"
    ANDRE = "ANDRE"


class Reguleringskrever(StrEnum):
    """Hvem som vil ha trekket regulert (tvangsfullbyrdelsesloven § 7-21 første ledd)."""

    NAMSMYNDIGHETEN = "NAMSMYNDIGHETEN"
    SKYLDNEREN = "SKYLDNEREN"
    FORDRINGSHAVER = "FORDRINGSHAVER"


@attrs.frozen(kw_only=True, repr=False)
class Inntekt(Faktum):
    """En inntekt skyldneren har (dekningsloven § 2-7)."""

    slag: Inntektsslag | None = attrs.field(default=None, metadata=om("Hva slags inntekt det er."))
    brutto: Oere | None = attrs.field(default=None, metadata=om("Inntekten per måned før skatt."))
    forskuddstrekk: Oere | None = attrs.field(
        default=None, metadata=om("Forskuddstrekk per måned (dekningsloven § 2-7 første ledd).")
    )
    personlig_loenn: bool | None = attrs.field(
        default=None, metadata=om("Om bidraget har karakter av personlig lønn (dekningsloven § 2-4 andre ledd).")
    )
    samtykket_prosent: Basispunkt | None = attrs.field(
        default=None,
        metadata=om("Trekkprosenten skyldneren har samtykket i (dekningsloven § 2-7 tredje ledd); 0.00: ingen."),
    )
    navn: str | None = attrs.field(default=None, metadata=om("Navnet inntekten skal ha i svaret.", "Lønn fra butikken"))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Forskuddstrekket tas av inntekten."""
        if self.brutto is not None and self.forskuddstrekk is not None and self.forskuddstrekk > self.brutto:
            tillatt = f"høyst det samme som brutto ({skriv_oere(self.brutto)})"
            yield Inndatafeil(f"{sti}.forskuddstrekk", f'"{skriv_oere(self.forskuddstrekk)}"', tillatt)


@attrs.frozen(kw_only=True, repr=False)
class Utgift(Faktum):
    """En utgift i husstanden (FOR-2014-06-13-724 §§ 3 og 4)."""

    slag: Utgiftsslag | None = attrs.field(default=None, metadata=om("Hva slags utgift det er."))
    beloep: Oere | None = attrs.field(default=None, metadata=om("Utgiften per måned."))
    godtatt: Oere | None = attrs.field(
        default=None,
        metadata=om(
            "Det namsmyndigheten eller retten har godtatt at trengs (dekningsloven § 2-7); utelatt: ikke vurdert."
        ),
    )
    navn: str | None = attrs.field(default=None, metadata=om("Navnet utgiften skal ha i svaret.", "Husleie"))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Det kan ikke godtas mer enn utgiften er."""
        if self.beloep is not None and self.godtatt is not None and self.godtatt > self.beloep:
            tillatt = f"høyst det samme som beloep ({skriv_oere(self.beloep)})"
            yield Inndatafeil(f"{sti}.godtatt", f'"{skriv_oere(self.godtatt)}"', tillatt)


@attrs.frozen(kw_only=True, repr=False)
class Husholdning(Faktum):
    """Det et utleggstrekk regnes ut fra (dekningsloven § 2-7, FOR-2014-06-13-724)."""

    regelverk: Regelverk | None = attrs.field(
        default=None, metadata=om("Om trekket følger det nye regelverket om utlegg (FOR-2025-07-01-1418 §§ 1 og 3).")
    )
    besluttet: date | None = attrs.field(
        default=None, metadata=om("Dagen trekket ble besluttet (FOR-2014-06-13-724 § 8); utelatt: ikke besluttet ennå.")
    )
    kravslag: Trekkravslag | None = attrs.field(
        default=None, metadata=om("Kravet trekket skal dekke, det best prioriterte når det er flere.")
    )
    sivilstatus: Sivilstatus | None = attrs.field(default=None, metadata=om("Skyldnerens stilling i husstanden."))
    personer: int | None = attrs.field(
        default=None,
        metadata=om("Antall personer i husstanden; utelatt: skyldneren, ektefelle eller samboer og barna som bor der."),
    )
    barn: tuple[Barn, ...] | None = attrs.field(
        default=None, metadata=om("Barna i husstanden og dem skyldneren har samvær med.")
    )
    inntekter: tuple[Inntekt, ...] | None = attrs.field(default=None, metadata=om("Inntektene skyldneren har."))
    ektefelles_inntekt: Oere | None = attrs.field(
        default=None, metadata=om("Inntekten til ektefelle eller samboer per måned etter skatt.")
    )
    utgifter: tuple[Utgift, ...] | None = attrs.field(
        default=None, metadata=om("Utgiftene husstanden har ved siden av det satsene dekker.")
    )
    bedre_trekk: Oere | None = attrs.field(
        default=None,
        metadata=om("Trekk per måned med bedre prioritet (dekningsloven § 2-7 første ledd, slik den lød før 2026)."),
    )
    satsene_brukes: bool | None = attrs.field(
        default=None,
        metadata=om("Om namsmyndigheten eller retten bruker satsene uten å fravike dem (FOR-2014-06-13-724 § 2)."),
    )
    underhold_fastsatt: Oere | None = attrs.field(
        default=None,
        metadata=om(
            "Det namsmyndigheten eller retten har satt av til underhold i stedet for satsene (FOR-2014-06-13-724 § 2)."
        ),
    )
    til_konkursboet: bool | None = attrs.field(
        default=None,
        metadata=om("Om inntektene skal trekkes inn i skyldnerens konkursbo (dekningsloven § 2-11); utelatt: nei."),
    )
    konkurs_aapnet: date | None = attrs.field(
        default=None, metadata=om("Dagen konkurs ble åpnet hos skyldneren (dekningsloven §§ 2-9 og 2-11).")
    )
    konkurs_avsluttet: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag konkursen varte (dekningsloven § 2-11 første ledd); utelatt: den varer fortsatt."),
    )
    varslet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen skyldneren ble varslet om utlegg (tvangsfullbyrdelsesloven § 7-6, innkrevingsloven § 25)."),
    )
    avkall: date | None = attrs.field(
        default=None,
        metadata=om("Dagen skyldneren ga avkall på beslagsfriheten (dekningsloven § 2-9); utelatt: ikke gitt."),
    )
    avkall_i_strid: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om namsmyndigheten eller retten har funnet at avkallet går ut over hensynene i dekningsloven § 2-9; "
            "utelatt: ikke vurdert."
        ),
    )
    loepende_trekk: Oere | None = attrs.field(
        default=None, metadata=om("Trekket per måned slik det løper nå (tvangsfullbyrdelsesloven § 7-21).")
    )
    foreslaatt_trekk: Oere | None = attrs.field(
        default=None, metadata=om("Trekket per måned slik det er foreslått (tvangsfullbyrdelsesloven § 7-21).")
    )
    reguleres_av: Reguleringskrever | None = attrs.field(
        default=None, metadata=om("Hvem som vil ha trekket regulert (tvangsfullbyrdelsesloven § 7-21 første ledd).")
    )
    endrede_forhold: bool | None = attrs.field(
        default=None,
        metadata=om("Om økonomien eller opplysningene om den er endret (tvangsfullbyrdelsesloven § 7-21 første ledd)."),
    )
    klar_feil: bool | None = attrs.field(
        default=None,
        metadata=om("Om trekket klart er fastsatt feil (tvangsfullbyrdelsesloven § 7-21 første ledd)."),
    )
    endring_vesentlig: bool | None = attrs.field(
        default=None,
        metadata=om("Om endringen eller opplysningene er vesentlige (tvangsfullbyrdelsesloven § 7-21 første ledd)."),
    )
    skifter_trekkpliktig: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren får en ny arbeidsgiver eller utbetaler (tvangsfullbyrdelsesloven § 7-22)."),
    )
    innkrevingsmyndigheten_i_trekket: bool | None = attrs.field(
        default=None,
        metadata=om("Om Innkrevingsmyndigheten har krav i trekket (tvangsfullbyrdelsesloven § 7-21 andre ledd)."),
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Personene må få plass, satsene kan ikke både brukes og fravikes, og konkursen må åpnes før den avsluttes."""
        minst = _nevnte_personer(self)
        if self.personer is not None and self.personer < minst:
            tillatt = f"minst {minst}: skyldneren og de andre som er oppgitt i husstanden"
            yield Inndatafeil(f"{sti}.personer", str(self.personer), tillatt, str(minst))
        if self.satsene_brukes and self.underhold_fastsatt is not None:
            tillatt = "utelatt eller false når underhold_fastsatt er oppgitt"
            yield Inndatafeil(f"{sti}.satsene_brukes", "true", tillatt, "false")
        if self.konkurs_aapnet and self.konkurs_avsluttet and self.konkurs_avsluttet < self.konkurs_aapnet:
            tillatt = f"{self.konkurs_aapnet} eller senere, dagen konkursen ble åpnet"
            yield Inndatafeil(f"{sti}.konkurs_avsluttet", f'"{self.konkurs_avsluttet}"', tillatt)

    def nevnte_personer(self) -> int:
        """Skyldneren, ektefellen eller samboeren og barna som er oppgitt å bo i husstanden."""
        return _nevnte_personer(self)


# Egen funksjon: kontrollen av sammenheng får også det som er gyldig av en ugyldig husholdning.
def _nevnte_personer(husholdning: Husholdning) -> int:
    to = husholdning.sivilstatus not in (None, Sivilstatus.ENSLIG)
    return 1 + to + sum(ett.bor_hos_skyldner is True for ett in husholdning.barn or ())
