"""Kravet og det som hører til: linjer, skyldner, kreditor, utleggssaker, trekk og tilgodebeløp.

Ukjent er `None`. Listene `saker`, `trekk` og `hendelser` – og datoene i dem – leses sammen med
`Krav.fullstendig_til`: til og med den dagen har det som ikke står der, ikke hendt.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from innkrevingsregler.fakta.avslutning import Avslutningsfakta
from innkrevingsregler.fakta.bero import Berofakta
from innkrevingsregler.fakta.ettergivelse import Ettergivelsesfakta
from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.feil import Inndatafeil, vis_verdi
from innkrevingsregler.fakta.godtgjoerelse import Godtgjoerelsesfakta
from innkrevingsregler.fakta.grunnlag import Grunnlag
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.inkasso import Inkassofakta
from innkrevingsregler.fakta.koder import (
    UAVHENGIGE_AV_KRAVET,
    Adressegradering,
    Forskuddsterminslag,
    Ilegger,
    Innkrever,
    Kreditortype,
    Linjetype,
    Namsmyndighet,
    Offentligorgan,
    Overfoeringsgrunn,
    Regelverk,
    Renteregel,
    RettsligArt,
    Sakstype,
    Sikkerhetsart,
    Sivilstatus,
    Skyldnertype,
    TidligereMyndighet,
    Tilgodegrunnlag,
    Tilskuddslov,
    Utleggsutfall,
)
from innkrevingsregler.fakta.oppfoelging import Oppfoelgingsfakta
from innkrevingsregler.fakta.skatt import Skattefakta
from innkrevingsregler.fakta.verdier import Aarstall, Basispunkt, Oere


@attrs.frozen(kw_only=True, repr=False)
class Tidsrom(Faktum):
    """Dagene fra og med `fra` til og med `til`. Utelatt ende er åpen."""

    fra: date | None = attrs.field(default=None, metadata=om("Første dag."))
    til: date | None = attrs.field(default=None, metadata=om("Siste dag."))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Perioden må ha en retning."""
        return _i_rekkefoelge(self.fra, self.til, sti)


@attrs.frozen(kw_only=True, repr=False)
class Sikkerhet(Faktum):
    """Sikkerhet for en kravlinje (foreldelsesloven § 27, straffeloven § 97, innkrevingsforskriften § 16-1)."""

    art: Sikkerhetsart | None = attrs.field(default=None, metadata=om("Slaget sikkerhet."))
    stiftet: date | None = attrs.field(default=None, metadata=om("Dagen sikkerheten ble stiftet."))
    registrert: bool | None = attrs.field(
        default=None, metadata=om("Om den er tinglyst eller registrert i et rettsregister (foreldelsesloven § 27).")
    )
    haandpant: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om pantsetteren er fratatt rådigheten, så pantet ikke er underpant (foreldelsesloven § 27 nr. 1)."
        ),
    )
    beloep: Oere | None = attrs.field(default=None, metadata=om("Hvor mye den sikrer."))


@attrs.frozen(kw_only=True, repr=False)
class Kravlinje(Faktum):
    """En del av kravet: hovedstol, rente, gebyr eller omkostning. Linjene foreldes og dekkes hver for seg."""

    id: str = attrs.field(metadata=om("Linjens id, entydig i kravet.", "L1"))
    type: Linjetype | None = attrs.field(default=None, metadata=om("Hva linjen er."))
    underart: str | None = attrs.field(
        default=None, metadata=om("Nærmere slag, for eksempel rentetillegg; åpen kodeliste.")
    )
    beloep: Oere | None = attrs.field(default=None, metadata=om("Opprinnelig beløp."))
    gjenstaar: Oere | None = attrs.field(default=None, metadata=om("Det som gjenstår å betale."))
    ilagt: date | None = attrs.field(default=None, metadata=om("Dagen linjen ble ilagt eller påløp."))
    forfall: date | None = attrs.field(default=None, metadata=om("Dagen linjen forfaller til betaling."))
    ordinaert_forfall: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen skatten ellers ville forfalt, når forfallet er framskyndet fordi en annen termin ikke er betalt "
            "(skattebetalingsloven § 11-1 tredje ledd). Utelatt: det er ikke framskyndet."
        ),
    )
    utbetalt: date | None = attrs.field(
        default=None,
        metadata=om("Dagen beløpet som kreves tilbake, ble utbetalt (foreldelsesloven § 3 nr. 1)."),
    )
    periode: Tidsrom | None = attrs.field(default=None, metadata=om("Tiden linjen gjelder for."))
    sikkerhet: tuple[Sikkerhet, ...] | None = attrs.field(
        default=None, metadata=om("Sikkerhet for linjen. Tom liste: kjent at det ikke er noen.")
    )
    oppgjort: date | None = attrs.field(
        default=None, metadata=om("Dagen linjen var gjort opp (foreldelsesloven § 21 nr. 5).")
    )
    retten_selv: bool | None = attrs.field(
        default=None,
        metadata=om("Om linjen er retten til ytelsene og ikke den enkelte termin (foreldelsesloven § 6)."),
    )
    i_grunnlaget: bool | None = attrs.field(
        default=None,
        metadata=om("Om tvangsgrunnlaget selv fastsetter denne linjen (tvangsfullbyrdelsesloven §§ 4-1 og 7-2)."),
    )
    unntatt_fra_grunnlaget: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om loven eller tvangsgrunnlaget selv sier at grunnlaget ikke omfatter renten eller kostnaden "
            "(tvangsfullbyrdelsesloven § 7-2 andre ledd)."
        ),
    )
    nedbetalingstermin: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om linjen er en termin i en avtale om nedbetaling av bidragsgjeld (innkrevingsforskriften § 15-2). "
            "Utelatt: nei."
        ),
    )
    hovedstol: str | None = attrs.field(default=None, metadata=om("Id-en til hovedstolen linjen hører til.", "L1"))
    ved_trekkbeslutningen: Oere | None = attrs.field(
        default=None,
        metadata=om("Det linjen lød på da dekning ved trekk ble besluttet (dekningsloven § 2-8 tredje ledd)."),
    )
    i_trekkbeslutningen: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om trekkbeslutningen nevner renten, kostnaden eller gebyret (dekningsloven § 2-8 andre ledd). Utelatt: ja."
        ),
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Det kan ikke gjenstå mer enn beløpet."""
        if self.beloep is not None and self.gjenstaar is not None and self.gjenstaar > self.beloep:
            yield Inndatafeil(f"{sti}.gjenstaar", f"{self.gjenstaar} øre", f"høyst linjens beloep ({self.beloep} øre)")


@attrs.frozen(kw_only=True, repr=False)
class Barn(Faktum):
    """Et barn skyldneren har underholdsplikt for eller samvær med (FOR-2014-06-13-724 §§ 4 og 5)."""

    foedselsdato: date | None = attrs.field(default=None, metadata=om("Barnets fødselsdato."))
    bor_hos_skyldner: bool | None = attrs.field(default=None, metadata=om("Om barnet hører til husstanden."))
    samvaersklasse: int | None = attrs.field(
        default=None, metadata=om("Samværsklasse 1 til 4; 0 når det ikke er samvær av betydning.")
    )
    underholdsplikt: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren har underholdsplikt for barnet; utelatt: til barnet er 18 år (barnelova § 68)."),
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Forskriften har fire samværsklasser."""
        if self.samvaersklasse is not None and self.samvaersklasse > 4:
            yield Inndatafeil(f"{sti}.samvaersklasse", str(self.samvaersklasse), "heltall fra 0 til 4", "2")


@attrs.frozen(kw_only=True, repr=False)
class Husstand(Faktum):
    """Husstanden det regnes livsopphold for (dekningsloven § 2-7, FOR-2014-06-13-724)."""

    sivilstatus: Sivilstatus | None = attrs.field(default=None, metadata=om("Skyldnerens stilling i husstanden."))
    personer: int | None = attrs.field(default=None, metadata=om("Antall personer i husstanden."))
    barn: tuple[Barn, ...] | None = attrs.field(
        default=None, metadata=om("Barna. Tom liste: kjent at det ikke er noen.")
    )
    boutgifter: Oere | None = attrs.field(default=None, metadata=om("Boutgifter per måned."))
    andre_behov: Oere | None = attrs.field(default=None, metadata=om("Andre dokumenterte behov per måned."))
    inntekt: Oere | None = attrs.field(
        default=None, metadata=om("Inntekt per måned etter forskuddstrekk, for næringsdrivende før (§ 2-7).")
    )
    naeringsdrivende: bool | None = attrs.field(
        default=None, metadata=om("Om inntekten er godtgjørelse i selvstendig næring (dekningsloven § 2-7).")
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Skyldneren hører selv til husstanden."""
        if self.personer == 0:
            yield Inndatafeil(f"{sti}.personer", "0", "minst 1: skyldneren hører med", "1")


@attrs.frozen(kw_only=True, repr=False)
class Skyldnerperiode(Faktum):
    """Opplysninger om skyldneren som gjaldt i en periode. Utelatt felt sier ingenting om perioden."""

    fra: date | None = attrs.field(default=None, metadata=om("Første dag."))
    til: date | None = attrs.field(default=None, metadata=om("Siste dag."))
    fylke: str | None = attrs.field(default=None, metadata=om("Fylke, se skyldneren."))
    kommune: str | None = attrs.field(default=None, metadata=om("Kommune, se skyldneren."))
    adressegradering: Adressegradering | None = attrs.field(
        default=None, metadata=om("Adressegradering, se skyldneren.")
    )
    loepende_trekk_gammelt: bool | None = attrs.field(
        default=None, metadata=om("Løpende trekk etter tidligere regelverk, se skyldneren.")
    )
    utleggssak_gammelt: bool | None = attrs.field(
        default=None, metadata=om("Utleggssak etter tidligere regelverk, se skyldneren.")
    )
    kravtyper_bokstav_e: bool | None = attrs.field(default=None, metadata=om("Kravtyper i bokstav e, se skyldneren."))
    ett_trekk_nytt_fra: date | None = attrs.field(
        default=None, metadata=om("Ett trekk etter nytt regelverk, se skyldneren.")
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Perioden må ha en retning."""
        return _i_rekkefoelge(self.fra, self.til, sti)


PERIODEFELT = (
    "fylke",
    "kommune",
    "adressegradering",
    "loepende_trekk_gammelt",
    "utleggssak_gammelt",
    "kravtyper_bokstav_e",
    "ett_trekk_nytt_fra",
)
"""Opplysningene om skyldneren som kan gis både uten tid og for perioder."""


@attrs.frozen(kw_only=True, repr=False)
class Skyldner(Faktum):
    """Den som skylder. Opplysninger med tid står i `perioder`; `paa(dato)` gir dem som gjaldt en dag."""

    id: str = attrs.field(metadata=om("Skyldnerens id, den samme i alle kravene mot skyldneren.", "S-1"))
    type: Skyldnertype | None = attrs.field(default=None, metadata=om("Person eller organisasjon."))
    offentlig_organ: Offentligorgan | None = attrs.field(
        default=None,
        metadata=om(
            "Om en organisasjon er staten, en kommune, fylkeskommune, et interkommunalt selskap eller helseforetak, "
            "Norges Bank eller ingen av dem (tvangsfullbyrdelsesloven § 1-2)."
        ),
    )
    fylke: str | None = attrs.field(
        default=None,
        metadata=om(
            "Fylket skyldneren er bosatt eller har forretningsadresse i (utrullingsforskriften § 1 a).", "Nordland"
        ),
    )
    kommune: str | None = attrs.field(
        default=None, metadata=om("Kommunen, som fylket (utrullingsforskriften § 1 a unntar Bindal).", "Bindal")
    )
    adressegradering: Adressegradering | None = attrs.field(
        default=None, metadata=om("Beskyttelse av adressen (utrullingsforskriften § 1 d).")
    )
    husstand: Husstand | None = attrs.field(default=None, metadata=om("Husstanden (dekningsloven § 2-7)."))
    loepende_trekk_gammelt: bool | None = attrs.field(
        default=None,
        metadata=om("Om det løper utleggstrekk etter tidligere regelverk (utrullingsforskriften § 1 b)."),
    )
    utleggssak_gammelt: bool | None = attrs.field(
        default=None,
        metadata=om("Om en utleggssak er til behandling etter tidligere regelverk (utrullingsforskriften § 1 c)."),
    )
    kravtyper_bokstav_e: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren har kravtyper som nevnt i utrullingsforskriften § 1 e utestående.")
    )
    ett_trekk_nytt_fra: date | None = attrs.field(
        default=None,
        metadata=om("Dagen ett utleggstrekk etter nytt regelverk ble etablert (FOR-2025-07-01-1418 §§ 1 og 3)."),
    )
    kjent_adresse: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren eller en fullmektig har kjent adresse (innkrevingsloven § 25 tredje ledd)."),
    )
    inntrekking_besluttet: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen retten besluttet å trekke inntekter inn i konkursboet (dekningsloven § 2-11). Utelatt: ikke."
        ),
    )
    konkurs_avsluttet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen konkursen var slutt (dekningsloven § 2-11 tredje ledd). Utelatt: den varer."),
    )
    perioder: tuple[Skyldnerperiode, ...] = attrs.field(
        default=(), metadata=om("Opplysninger for bestemte tider; de går foran de udaterte.")
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """To perioder kan overlappe, men ikke si forskjellig om samme opplysning."""
        for navn in PERIODEFELT:
            sagt = [(nummer, en) for nummer, en in enumerate(self.perioder) if getattr(en, navn) is not None]
            # I rekkefølge etter første dag er det nok å holde hver periode mot den som hittil varer lengst:
            # overlapper den en annen også, overlapper de to andre hverandre, og er alt sammenlignet.
            lengst: Skyldnerperiode | None = None
            for nummer, periode in sorted(sagt, key=lambda par: par[1].fra or date.min):
                ny, gammel = getattr(periode, navn), getattr(lengst, navn, None)
                if lengst is not None and ny != gammel and _overlapper(periode, lengst):
                    tillatt = f"det samme som i perioden den overlapper ({gammel}), eller perioder som ikke overlapper"
                    yield Inndatafeil(f"{sti}.perioder[{nummer}].{navn}", str(ny), tillatt)
                if lengst is None or (periode.til or date.max) > (lengst.til or date.max):
                    lengst = periode

    def paa(self, dato: date) -> "Skyldner":
        """Skyldneren slik opplysningene gjaldt en dag: periodene går foran de udaterte, og er borte i svaret."""
        if not self.perioder:
            return self
        den_dagen = {
            navn: verdi
            for periode in self.perioder
            if _dekker(periode, dato)
            for navn in PERIODEFELT
            if (verdi := getattr(periode, navn)) is not None
        }
        return attrs.evolve(self, perioder=(), **den_dagen)


@attrs.frozen(kw_only=True, repr=False)
class Kreditor(Faktum):
    """Den kravet tilkommer."""

    type: Kreditortype | None = attrs.field(default=None, metadata=om("Stat, kommune, privat eller utenlandsk."))
    id: str | None = attrs.field(default=None, metadata=om("Kreditorens id, for eksempel organisasjonsnummer."))


@attrs.frozen(kw_only=True, repr=False)
class Utleggssak(Faktum):
    """En utleggssak. Regelverket følger saken (FOR-2025-07-01-1418 § 1), så datoene her avgjør det."""

    id: str = attrs.field(metadata=om("Sakens id, entydig i kravet.", "S1"))
    type: Sakstype | None = attrs.field(default=None, metadata=om("Slaget sak (FOR-2025-07-01-1418 § 1 andre ledd)."))
    namsmyndighet: Namsmyndighet | None = attrs.field(default=None, metadata=om("Hvem som behandler saken."))
    mottatt: date | None = attrs.field(
        default=None, metadata=om("Dagen begjæringen ble mottatt (FOR-2025-07-01-1418 § 18).")
    )
    registrert: date | None = attrs.field(
        default=None,
        metadata=om("Dagen begjæringen ble innregistrert hos alminnelig namsmann (FOR-2025-07-01-1418 § 1)."),
    )
    varsel_sendt: date | None = attrs.field(
        default=None, metadata=om("Dagen varsel om utlegg ble sendt (FOR-2025-07-01-1418 § 1 første ledd).")
    )
    varsel_gitt: date | None = attrs.field(
        default=None, metadata=om("Dagen varselet ble gitt (foreldelsesloven § 17 nr. 3).")
    )
    uten_varsel: bool | None = attrs.field(
        default=None, metadata=om("Om varsel er unnlatt (innkrevingsloven § 25 tredje ledd).")
    )
    beslutning: date | None = attrs.field(
        default=None, metadata=om("Dagen saken ble besluttet (FOR-2025-07-01-1418 § 1 første og andre ledd).")
    )
    utfall: Utleggsutfall | None = attrs.field(default=None, metadata=om("Hva saken endte med."))
    avsluttet: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen saken var avsluttet (foreldelsesloven § 21 nr. 3). Sier hendelsen en annen dag, gjelder den."
        ),
    )
    tidligere_regelverk_valgt: bool | None = attrs.field(
        default=None,
        metadata=om("Om Innkrevingsmyndigheten har valgt tidligere regelverk (FOR-2025-07-01-1418 § 8)."),
    )
    innmeldt_i_trekk: date | None = attrs.field(
        default=None,
        metadata=om("Dagen kravet ble meldt inn i ett utleggstrekk (FOR-2025-07-01-1418 § 1 fjerde ledd)."),
    )
    gjelder_linjer: tuple[str, ...] | None = attrs.field(
        default=None, metadata=om("Id-ene til kravlinjene saken gjelder. Utelatt: alle linjene.", "L1")
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Et varsel kan ikke være gitt før det er sendt, og ikke både sendt og unnlatt."""
        if self.varsel_sendt and self.varsel_gitt and self.varsel_gitt < self.varsel_sendt:
            yield Inndatafeil(
                f"{sti}.varsel_gitt",
                str(self.varsel_gitt),
                f"samme dag som varsel_sendt ({self.varsel_sendt}) eller senere",
            )
        if self.uten_varsel and (self.varsel_sendt or self.varsel_gitt):
            yield Inndatafeil(f"{sti}.uten_varsel", "True", "false eller utelatt når varselet er sendt", "false")


@attrs.frozen(kw_only=True, repr=False)
class Trekk(Faktum):
    """Et utleggstrekk kravet tar del i."""

    id: str = attrs.field(metadata=om("Trekkets id, entydig i kravet.", "T1"))
    sak: str | None = attrs.field(default=None, metadata=om("Id-en til utleggssaken, en av kravets `saker`.", "S1"))
    namsmyndighet: Namsmyndighet | None = attrs.field(default=None, metadata=om("Hvem som besluttet trekket."))
    besluttet: date | None = attrs.field(default=None, metadata=om("Dagen trekket ble besluttet."))
    regelverk: Regelverk | None = attrs.field(
        default=None, metadata=om("Regelverket trekket ble besluttet etter (FOR-2025-07-01-1418 § 3).")
    )
    periode: Tidsrom | None = attrs.field(
        default=None, metadata=om("Den opprinnelige trekkperioden (FOR-2025-07-01-1418 §§ 4 til 6).")
    )
    trekkpliktig: str | None = attrs.field(default=None, metadata=om("Den trekkpliktiges id."))
    stoerrelse: Oere | None = attrs.field(
        default=None, metadata=om("Trekket som beløp per måned (FOR-2025-07-09-1507 § 1).")
    )
    prosent: Basispunkt | None = attrs.field(
        default=None, metadata=om("Trekket som prosent av inntekten (FOR-2025-07-09-1507 § 1).")
    )
    kravets_stoerrelse: Oere | None = attrs.field(
        default=None,
        metadata=om("Kravet med påløpte tillegg da dekning ved trekk ble besluttet (dekningsloven § 2-8 tredje ledd)."),
    )
    stoerrelse_ved_utloepet: Oere | None = attrs.field(
        default=None,
        metadata=om("Det kravet lød på da den opprinnelige trekkperioden løp ut (FOR-2025-07-01-1418 § 5)."),
    )
    annen_nedskriving: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om trekkbeslutningen bestemmer en annen rekkefølge innen kravet (innkrevingsloven § 29 første ledd). "
            "Utelatt: nei."
        ),
    )
    etterkommet: bool | None = attrs.field(
        default=None, metadata=om("Om den trekkpliktige har foretatt trekket (innkrevingsloven § 31 første ledd).")
    )
    innbetalt: bool | None = attrs.field(
        default=None, metadata=om("Om det som er trukket, er betalt inn (innkrevingsloven § 31 første ledd).")
    )
    opplysningsplikt_brutt: bool | None = attrs.field(
        default=None,
        metadata=om("Om opplysningsplikten etter a-opplysningsloven er brutt (innkrevingsloven § 31 andre ledd)."),
    )
    forhoeyet_i_konkurs: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om trekket under konkurs er satt høyere enn retten gjorde, for å dekke dette kravet "
            "(dekningsloven § 2-11 fjerde ledd). Utelatt: nei."
        ),
    )
    bekreftelsesfrist: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag kreditoren har fått til å bekrefte kravet (innkrevingsloven § 32 andre ledd)."),
    )
    overfoert_dato: date | None = attrs.field(
        default=None, metadata=om("Dagen trekket ble overført til ny trekkordning (FOR-2025-07-01-1418 § 3).")
    )
    overfoert_grunn: Overfoeringsgrunn | None = attrs.field(
        default=None, metadata=om("Hvorfor det ble overført (FOR-2025-07-01-1418 § 3).")
    )
    innmeldt_i_trekk: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen kravet ble meldt inn i ett utleggstrekk fordi trekket var ugyldig eller bortfalt "
            "(FOR-2025-07-01-1418 §§ 2 og 7)."
        ),
    )
    bidrag_fra_foer: bool | None = attrs.field(
        default=None,
        metadata=om("Om en bidragsforpliktelse alt deltok da denne ble meldt inn (innkrevingsforskriften § 27-1)."),
    )
    samme_personer: bool | None = attrs.field(
        default=None,
        metadata=om("Om den nye forpliktelsen gjelder de samme personene (innkrevingsforskriften § 27-1 andre ledd)."),
    )
    oekning_av_saertilskudd: bool | None = attrs.field(
        default=None,
        metadata=om("Om det meldes inn en økning av et særtilskudd (innkrevingsforskriften § 27-1 tredje ledd)."),
    )
    siste_innbetaling: date | None = attrs.field(
        default=None,
        metadata=om("Dagen Innkrevingsmyndigheten sist mottok innbetaling (tvangsfullbyrdelsesloven § 7-28)."),
    )
    siste_utbetaling: date | None = attrs.field(
        default=None, metadata=om("Dagen kreditoren sist fikk utbetaling (foreldelsesloven § 21 nr. 1).")
    )
    bekreftet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen kreditoren sist meldte at kravet består (foreldelsesloven § 21 nr. 1)."),
    )
    opphoert: date | None = attrs.field(
        default=None, metadata=om("Dagen trekket sluttet (foreldelsesloven § 22 nr. 4).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Tilgode(Faktum):
    """Et beløp skyldneren har til gode, som det kan motregnes i (innkrevingsloven § 21)."""

    beloep: Oere = attrs.field(metadata=om("Tilgodebeløpet."))
    dato: date = attrs.field(metadata=om("Dagen det motregnes."))
    id: str | None = attrs.field(default=None, metadata=om("Tilgodebeløpets id."))
    skyldner: str | None = attrs.field(
        default=None, metadata=om("Id-en til den som har beløpet til gode; utelatt: skyldneren i kravet.")
    )
    grunnlag: Tilgodegrunnlag | None = attrs.field(default=None, metadata=om("Hva beløpet gjelder."))
    rettslig_art: RettsligArt | None = attrs.field(
        default=None,
        metadata=om("Hva slags skatt eller avgift beløpet gjelder (skattebetalingsloven § 13-3, SI-loven § 4)."),
    )
    for_mye_betalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er overskytende forskudd eller avgift betalt for mye (bidragsinnkrevingsloven § 14 første ledd)."
        ),
    )
    tidligere_myndighet: TidligereMyndighet | None = attrs.field(
        default=None,
        metadata=om("Hvem myndigheten som brukes til å motregne, tidligere lå til (FOR-2025-07-01-1418 § 9)."),
    )
    forfall: date | None = attrs.field(default=None, metadata=om("Dagen beløpet kan kreves utbetalt."))
    oppstaatt: date | None = attrs.field(
        default=None, metadata=om("Dagen tilgodebeløpet oppsto (foreldelsesloven § 26 bokstav b).")
    )
    beslagsfritt: Oere | None = attrs.field(
        default=None,
        metadata=om("Den delen av beløpet som er beslagsfri etter dekningsloven kapittel 2, slik det er vurdert."),
    )
    beslagsfrihet_krevd: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren har krevd beslagsfrihet (innkrevingsloven § 21 første ledd).")
    )
    beslagsfrihet_krevd_dato: date | None = attrs.field(
        default=None, metadata=om("Dagen skyldneren krevde beslagsfrihet (innkrevingsloven § 21 sjette ledd).")
    )
    underrettet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen skyldneren ble underrettet om motregningen (innkrevingsloven § 21 sjette ledd)."),
    )
    i_konkursboet: bool | None = attrs.field(
        default=None, metadata=om("Om beløpet inngår i boet til skyldneren (dekningsloven § 8-1).")
    )
    fordeles_etter_kapittel_8: bool | None = attrs.field(
        default=None,
        metadata=om("Om beløpet fordeles etter skattebetalingsloven kapittel 8 (SI-loven § 4 tredje ledd)."),
    )
    dekker_bare_kommunale_krav: bool | None = attrs.field(
        default=None, metadata=om("Om motregningen bare dekker kommunale krav (innkrevingsforskriften § 21-2).")
    )
    godtgjoerelse: Godtgjoerelsesfakta | None = attrs.field(
        default=None, metadata=om("Opplysninger om rentegodtgjørelsen (skattebetalingsloven §§ 11-3 til 11-5).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Krav(Faktum):
    """Et krav, med alt som er kjent om det.

    `rettslig_art` går foran det katalogen ville svart for `kravtype`. `kravtype` er en åpen kodeliste: en
    ukjent kode er ingen feil.
    """

    id: str = attrs.field(metadata=om("Kravets id, entydig blant kravene som leses sammen.", "K-1"))
    kravtype: str | None = attrs.field(
        default=None, metadata=om("Kode for slaget krav; åpen kodeliste.", "TILBAKEKREVING_DAGPENGER")
    )
    rettslig_art: RettsligArt | None = attrs.field(
        default=None, metadata=om("Hva kravet er rettslig sett; går foran katalogen.")
    )
    kreditor: Kreditor | None = attrs.field(default=None, metadata=om("Den kravet tilkommer."))
    innkrever: Innkrever | None = attrs.field(default=None, metadata=om("Hvem som har kravet til innkreving."))
    skyldner: Skyldner | None = attrs.field(default=None, metadata=om("Den som skylder."))
    linjer: tuple[Kravlinje, ...] = attrs.field(default=(), metadata=om("Kravlinjene."))
    oppstaatt: date | None = attrs.field(default=None, metadata=om("Dagen kravet oppsto."))
    fastsatt: date | None = attrs.field(default=None, metadata=om("Dagen kravet ble fastsatt."))
    endelig: date | None = attrs.field(
        default=None, metadata=om("Dagen avgjørelsen ble endelig eller rettskraftig (straffeloven § 97).")
    )
    vedtatt: date | None = attrs.field(
        default=None, metadata=om("Dagen forelegget ble vedtatt (innkrevingsforskriften § 16-4, tvilspunkt F16).")
    )
    fastsettingsaar: Aarstall | None = attrs.field(
        default=None, metadata=om("Året skattefastsettingen ble foretatt (skattebetalingsloven § 12-1 tredje ledd).")
    )
    forfall: date | None = attrs.field(default=None, metadata=om("Dagen kravet forfaller til betaling."))
    siste_termin: date | None = attrs.field(
        default=None, metadata=om("Forfallet for siste termin (skattebetalingsloven § 12-1 andre ledd).")
    )
    fristens_utgangspunkt: date | None = attrs.field(
        default=None, metadata=om("Dagen foreldelsesfristen regnes fra, når den er kjent (foreldelsesloven § 3).")
    )
    forfall_bestemt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om oppfyllelse ikke kunne kreves før forfallsdagen (foreldelsesloven § 3 nr. 1). Nei: påkravskrav."
        ),
    )
    mislighold: date | None = attrs.field(
        default=None,
        metadata=om("Dagen misligholdet kravet bygger på, inntrådte (foreldelsesloven § 3 nr. 2)."),
    )
    forfallsgrunn_varslet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen skyldneren ble varslet om heving eller framskyndet forfall (foreldelsesloven § 3 nr. 3)."),
    )
    garantivarsel: date | None = attrs.field(
        default=None,
        metadata=om("Dagen kjøperen varslet om forholdet garantien gjelder (foreldelsesloven § 3 nr. 4)."),
    )
    garanti_utloep: date | None = attrs.field(
        default=None,
        metadata=om("Dagen garantien løper ut (foreldelsesloven § 3 nr. 4)."),
    )
    innskudd: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet er innskudd i bank eller offentlig kasse (foreldelsesloven § 4). Utelatt: nei."),
    )
    innskudd_brukt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen kontohaveren sist meldte seg, eller penger sist ble tatt ut eller satt inn "
            "(foreldelsesloven § 4 nr. 2). Utelatt: ikke siden meldingen."
        ),
    )
    innskudd_melding: date | None = attrs.field(
        default=None,
        metadata=om("Dagen kontohaveren fikk melding om innskuddet (foreldelsesloven § 4 nr. 1)."),
    )
    tilbakefoeringsvedtak: date | None = attrs.field(
        default=None,
        metadata=om("Dagen det ble vedtatt at ulovlig offentlig støtte skal tilbakeføres (støtteprosessloven § 13)."),
    )
    innfridd: date | None = attrs.field(
        default=None,
        metadata=om("Dagen den som krever regress, innfridde (foreldelsesloven § 8)."),
    )
    innfridd_frist: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag i fristen for den innfridde fordringen mot skyldneren (foreldelsesloven § 8)."),
    )
    avbrutt_foer_innfrielse: bool | None = attrs.field(
        default=None,
        metadata=om("Om fristen var avbrutt eller forlenget ved avtale før innfrielsen (foreldelsesloven § 8)."),
    )
    kausjon: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet rettes mot den som har stilt kausjon eller annen garanti (foreldelsesloven §§ 7 og 25). "
            "Utelatt: nei."
        ),
    )
    hovedfordring_kan_kreves_fra: date | None = attrs.field(
        default=None,
        metadata=om("Dagen hovedfordringen tidligst kunne kreves oppfylt (foreldelsesloven § 7)."),
    )
    hovedfordring_siste_dag: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag i fristen for hovedfordringen mot hovedskyldneren (foreldelsesloven § 25 nr. 2)."),
    )
    kausjon_uavhengig: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er avtalt at garantien står selv om hovedfordringen foreldes (foreldelsesloven § 25 nr. 2). "
            "Utelatt: nei."
        ),
    )
    verv: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet er ansvar skyldneren pådro seg som verge eller i et verv for fordringshaveren "
            "(foreldelsesloven § 12 nr. 1). Utelatt: nei."
        ),
    )
    verv_opphoert: date | None = attrs.field(
        default=None, metadata=om("Dagen vervet opphørte (foreldelsesloven § 12 nr. 1).")
    )
    verv_varer: bool | None = attrs.field(
        default=None,
        metadata=om("Om vervet fortsatt varer (foreldelsesloven § 12 nr. 1). Utelatt: nei."),
    )
    verv_kjent: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen den som kunne gjøre kravet gjeldende, ble kjent med omstendighetene, når det var før vervet "
            "opphørte (foreldelsesloven § 12 nr. 1). Utelatt: ikke før."
        ),
    )
    grunnbyrde: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om retten til ytelsene hviler som grunnbyrde på fast eiendom (foreldelsesloven § 27 nr. 4). Utelatt: nei."
        ),
    )
    selskapsinnskudd: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet er et medlems plikt til å yte tilskudd til selskapet (foreldelsesloven § 12 nr. 2). "
            "Utelatt: nei."
        ),
    )
    medlemskap_slutt: date | None = attrs.field(
        default=None,
        metadata=om("Dagen medlemskapet var opphørt og selskapet hadde fått vite det (foreldelsesloven § 12 nr. 2)."),
    )
    kredittkjoep: bool | None = attrs.field(
        default=None, metadata=om("Om lånet finansierte et kredittkjøp (foreldelsesloven § 5 nr. 2).")
    )
    i_kontrakt: bool | None = attrs.field(
        default=None, metadata=om("Om erstatningskravet springer ut av kontrakt (foreldelsesloven § 9 nr. 3).")
    )
    ansvarsgrunnlag_opphoert: date | None = attrs.field(
        default=None, metadata=om("Dagen ansvarsgrunnlaget opphørte (foreldelsesloven § 9 nr. 2).")
    )
    personskade_unntak: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om unntaket for personskade i foreldelsesloven § 9 nr. 2 gjelder, når vilkårene ikke oppgis hver for seg."
        ),
    )
    voldt_i_erverv_eller_mot_barn: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skaden er voldt i ervervsvirksomhet eller likestilt virksomhet, eller mens skadelidte var under 18 år; "
            "personskade_unntak oppgir begge vilkårene samlet (foreldelsesloven § 9 nr. 2 bokstav a)."
        ),
    )
    faren_var_kjent: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om den ansvarlige, eller noen han hefter for, kjente eller burde kjenne faren for liv eller alvorlig "
            "helseskade før forholdet opphørte (foreldelsesloven § 9 nr. 2 bokstav b)."
        ),
    )
    personskade: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om erstatningskravet gjelder personskade (foreldelsesloven § 9 nr. 3). "
            "Utelatt: nei når det springer ut av kontrakt, og ingenting er oppgitt om skaden."
        ),
    )
    erstatning_kan_kreves_fra: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen skadelidte fikk rett til å kreve oppfyllelse etter skadeserstatningsloven § 3-2 a tredje ledd "
            "(foreldelsesloven § 9 nr. 1)."
        ),
    )
    varslingsplikt_brutt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om varslingsplikten i skadeserstatningsloven § 3-2 a fjerde ledd er brutt (foreldelsesloven § 9 nr. 1). "
            "Utelatt: nei."
        ),
    )
    inndragning_mot_boet: bool | None = attrs.field(
        default=None,
        metadata=om("Om retten har besluttet at inndragning kan fullbyrdes etter et dødsfall (straffeloven § 100)."),
    )
    straffedom_rettskraftig: date | None = attrs.field(
        default=None,
        metadata=om("Dagen fellende straffedom ble rettskraftig eller forelegg vedtatt (foreldelsesloven § 11)."),
    )
    melding_gave: date | None = attrs.field(
        default=None, metadata=om("Dagen det ble gitt melding om gaven (skattebetalingsloven § 12-1 tredje ledd).")
    )
    gave_eller_uskiftebo: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om avgiften gjelder gave eller utdeling fra uskiftebo (skattebetalingsloven § 12-1 tredje ledd). "
            "Utelatt: ja når det er gitt melding om gave, ellers nei."
        ),
    )
    skatt_utsatt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om betalingen av skatten er utsatt etter uttak fra norsk beskatningsområde (skatteloven § 9-14 niende "
            "ledd). Utelatt: ja når dagen utsettelsen opphørte, er oppgitt, ellers nei."
        ),
    )
    utsettelse_opphoert: date | None = attrs.field(
        default=None,
        metadata=om("Dagen retten til å utsette betalingen av skatten opphørte (skatteloven § 9-14 niende ledd)."),
    )
    tvangsgrunnlag: bool | None = attrs.field(
        default=None, metadata=om("Om det foreligger tvangsgrunnlag (foreldelsesloven § 17 nr. 1).")
    )
    renteberegnet_si_loven: bool | None = attrs.field(
        default=None,
        metadata=om("Om det løp rente etter SI-loven § 7 den 31. desember 2025 (FOR-2025-07-01-1418 § 10)."),
    )
    renteregel: Renteregel | None = attrs.field(
        default=None,
        metadata=om(
            "Regelen om forsinket betaling kravet følger, når den er kjent; går foran katalogen "
            "(innkrevingsloven § 15 første ledd)."
        ),
    )
    ilagt_av: Ilegger | None = attrs.field(
        default=None,
        metadata=om("Myndigheten som har ilagt gebyret eller mulkten (innkrevingsforskriften § 15-1)."),
    )
    bare_avregnet: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet bare avregnes etter folketrygdloven § 22-16 (innkrevingsforskriften § 15-1)."),
    )
    rente_viderefoert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om myndigheten har valgt å beregne renten videre uten nytt varsel "
            "(FOR-2025-07-01-1418 § 10, tvilspunkt R8)."
        ),
    )
    rente_tilkjent_fra: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen retten har tilkjent forsinkelsesrente fra (forsinkelsesrenteloven § 5). "
            "Utelatt: ingen rente er tilkjent."
        ),
    )
    forfall_fastsatt: bool | None = attrs.field(
        default=None,
        metadata=om("Om forfallsdagen var fastsatt i forveien (forsinkelsesrenteloven § 2 første ledd)."),
    )
    forbruker: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skyldneren er skyldner i egenskap av forbruker (forsinkelsesrenteloven §§ 3 og 4, inkassoforskriften "
            "§ 2-1 andre ledd)."
        ),
    )
    loepende_rente: Basispunkt | None = attrs.field(
        default=None,
        metadata=om("Renten som løp før kravet forfalt, per år (forsinkelsesrenteloven § 3 andre ledd)."),
    )
    loepende_rente_krevd: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om fordringshaveren krever den løpende renten i stedet for forsinkelsesrente "
            "(forsinkelsesrenteloven § 3 andre ledd). Utelatt: nei."
        ),
    )
    avtalt_forsinkelsesrente: Basispunkt | None = attrs.field(
        default=None,
        metadata=om("Forsinkelsesrenten som er avtalt, per år (forsinkelsesrenteloven § 1). Utelatt: den er ikke det."),
    )
    betalingsvegring: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren har vegret seg for å betale (forsinkelsesrenteloven § 4 bokstav a)."),
    )
    underliggende_forfall: date | None = attrs.field(
        default=None,
        metadata=om(
            "Forfallet for skatte- og avgiftskravet ansvarskravet skal dekke (skattebetalingsloven § 11-1 første ledd)."
        ),
    )
    arveavgift_betalingsordning: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er innvilget betalingsordning for arveavgift (skattebetalingsloven § 11-6 første ledd)."),
    )
    forsett_eller_grov_uaktsomhet: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om tilbakekrevingen bygger på forsett eller grov uaktsomhet (folketrygdloven § 22-17 a første ledd)."
        ),
    )
    skyldner_godskrevet: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren er godskrevet trekkbeløpet (innkrevingsforskriften § 31-1 første ledd)."),
    )
    trekk_skulle_gjennomfoeres: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen trekket skulle ha vært gjennomført, når forfallet ikke er kjent "
            "(innkrevingsforskriften § 31-1 første ledd)."
        ),
    )
    trekk_utbetalt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen den trekkpliktige betalte ut lønnen trekket skulle gjøres i, når forfallet ikke er satt av "
            "Innkrevingsmyndigheten (innkrevingsloven § 30 andre ledd)."
        ),
    )
    innkreving_begjaert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om den som har rett til det, har bedt Innkrevingsmyndigheten kreve inn "
            "(bidragsinnkrevingsloven § 5, innkrevingsforskriften § 2-5 bokstav d og e)."
        ),
    )
    innkreving_begjaert_dato: date | None = attrs.field(
        default=None,
        metadata=om("Dagen det ble bedt om at bidraget kreves inn (bidragsinnkrevingsloven § 5 første ledd)."),
    )
    bidragsforskott_refusjon: bool | None = attrs.field(
        default=None,
        metadata=om("Om folketrygden har krav på refusjon i bidraget (bidragsinnkrevingsloven § 5 andre ledd)."),
    )
    kreditorrolle_begrenset: bool | None = attrs.field(
        default=None,
        metadata=om("Om oppdragsavtalen begrenser utøvelsen av kreditorrollen (innkrevingsforskriften § 3-1)."),
    )
    meldt_inn_til_motregning: bool | None = attrs.field(
        default=None,
        metadata=om("Om kommunen har meldt kravet inn til motregning (innkrevingsforskriften § 21-1)."),
    )
    grunnlag: Grunnlag | None = attrs.field(
        default=None, metadata=om("Opplysninger om tvangsgrunnlaget (tvangsfullbyrdelsesloven kapittel 4).")
    )
    ettergivelse: Ettergivelsesfakta | None = attrs.field(
        default=None, metadata=om("Opplysninger om adgangen til å ettergi (innkrevingsloven kapittel 5).")
    )
    oppfoelging: Oppfoelgingsfakta | None = attrs.field(
        default=None,
        metadata=om("Opplysninger om oppfølgingen av kravet (økonomibestemmelsene punkt 5.4.2 og 5.4.3)."),
    )
    skatt: Skattefakta | None = attrs.field(
        default=None, metadata=om("Opplysninger om fastsettingen av skatten (skattebetalingsloven kapittel 11).")
    )
    inkasso: Inkassofakta | None = attrs.field(
        default=None, metadata=om("Opplysninger om inkassokostnadene (inkassoforskriften kapittel 1 og 2).")
    )
    bero: Berofakta | None = attrs.field(
        default=None, metadata=om("Opplysninger om å stille innkrevingen i bero (økonomibestemmelsene punkt 5.4.3).")
    )
    avslutning: Avslutningsfakta | None = attrs.field(
        default=None,
        metadata=om("Opplysninger om avslutning og opphør (innkrevingsforskriften § 3-4, økonomibestemmelsene 5.4.5)."),
    )
    bidrag_misligholdt: bool | None = attrs.field(
        default=None,
        metadata=om("Om bidragsplikten er misligholdt uten at det er stilt sikkerhet (innkrevingsloven § 27)."),
    )
    flere_begjaerer_konkurs: bool | None = attrs.field(
        default=None,
        metadata=om("Om minst tre fordringshavere med to femdeler av gjelden begjærer konkurs (konkursloven § 16)."),
    )
    pant_hos_tingretten: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om pantet er realregistrert, slik at dekning begjæres for tingretten (tvangsfullbyrdelsesloven § 11-3)."
        ),
    )
    motregning_avtalt: bool | None = attrs.field(
        default=None, metadata=om("Om motregningsretten er avtalt (foreldelsesloven § 26 bokstav a).")
    )
    samme_rettsforhold: bool | None = attrs.field(
        default=None,
        metadata=om("Om motkravet springer ut av samme rettsforhold og er eldre (foreldelsesloven § 26 bokstav b)."),
    )
    fordeles_etter_kapittel_8: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet fordeles etter skattebetalingsloven kapittel 8 (innkrevingsloven § 21 andre ledd)."),
    )
    skatte_og_avgiftskrav: bool | None = attrs.field(
        default=None, metadata=om("Om kravet er et skatte- og avgiftskrav (skattebetalingsloven § 1-1).")
    )
    krenker_liv_helse_frihet: bool | None = attrs.field(
        default=None,
        metadata=om("Om det straffbare krenket liv, helse eller frihet (SI-loven § 4 første ledd andre punktum)."),
    )
    motregning_avskaaret: bool | None = attrs.field(
        default=None,
        metadata=om("Om dekningsloven §§ 8-2 til 8-4 stenger for å motregne i boet med kravet."),
    )
    innsigelser_foer_inndriving: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren hadde innsigelser da inndrivingen begynte (inkassoloven § 17 andre ledd)."),
    )
    god_inkassoskikk_brutt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om noen har opptrådt i strid med god inkassoskikk mot skyldneren (inkassoloven § 17 fjerde ledd)."
        ),
    )
    saerlig_tilknytning: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet har særlig tilknytning til tilgodebeløpet det motregnes i "
            "(innkrevingsforskriften § 16-1 tredje ledd). Utelatt: nei."
        ),
    )
    samme_art_som_hovedkravet: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet er av samme art som tilgodebeløpet (skattebetalingsforskriften § 13-6-2)."),
    )
    forskuddsskatt_slag: Forskuddsterminslag | None = attrs.field(
        default=None,
        metadata=om("Hvilken del av forskuddsskatten kravet gjelder (skattebetalingsforskriften § 13-6-1)."),
    )
    tilskuddslov: Tilskuddslov | None = attrs.field(
        default=None,
        metadata=om("Den midlertidige tilskuddsloven kravet bygger på (skattebetalingsforskriften § 13-6-1)."),
    )
    kommunalt_gebyr_nevnt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet er avfallsgebyr, feieavgift, vann- og kloakkavgift, parkeringsgebyr eller piggdekkgebyr "
            "(skattebetalingsforskriften § 13-6-1)."
        ),
    )
    ansvar_for: RettsligArt | None = attrs.field(
        default=None,
        metadata=om(
            "Arten av det best prioriterte kravet i trekket ansvaret gjelder (dekningsloven § 2-8 andre ledd)."
        ),
    )
    ansvar_for_dekket: bool | None = attrs.field(
        default=None,
        metadata=om("Om det kravet er dekket (dekningsloven § 2-8 andre ledd andre punktum). Utelatt: nei."),
    )
    ansvar_for_neste: RettsligArt | None = attrs.field(
        default=None,
        metadata=om(
            "Arten av det best prioriterte kravet i det trekket som ikke er dekket ennå (dekningsloven § 2-8)."
        ),
    )
    ansvar_uten_trekk: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om ansvaret er pålagt uten at det løp noe trekk (innkrevingsloven § 31 andre ledd, § 39). Utelatt: nei."
        ),
    )
    dividendefordring: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet er en dividendefordring i skyldnerens konkursbo (dekningsloven § 2-11 tredje ledd)."),
    )
    saker: tuple[Utleggssak, ...] = attrs.field(default=(), metadata=om("Utleggssakene kravet er med i."))
    trekk: tuple[Trekk, ...] = attrs.field(default=(), metadata=om("Utleggstrekkene kravet tar del i."))
    fullstendig_til: date | None = attrs.field(
        default=None,
        metadata=om("Til og med denne dagen har det som ikke står i saker, trekk og hendelser, ikke hendt."),
    )
    hendelser: tuple[Hendelse, ...] = attrs.field(default=(), metadata=om("Det som har hendt med kravet."))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Id-er er entydige, henvisninger mellom delene treffer, og hendelser kommer etter at kravet oppsto."""
        for navn, deler in (("linjer", self.linjer), ("saker", self.saker), ("trekk", self.trekk)):
            yield from doble_id_er(deler, f"{sti}.{navn}")
        linjer, saker, trekk = kjente_id_er(self.linjer), kjente_id_er(self.saker), kjente_id_er(self.trekk)
        for nummer, linje in enumerate(self.linjer):
            yield from _kjent(linje.hovedstol, linjer, f"{sti}.linjer[{nummer}].hovedstol", "linjer")
        for nummer, sak in enumerate(self.saker):
            yield from _kjente_linjer(sak.gjelder_linjer, linjer, f"{sti}.saker[{nummer}]")
        for nummer, ett in enumerate(self.trekk):
            yield from _kjent(ett.sak, saker, f"{sti}.trekk[{nummer}].sak", "saker")
        for nummer, hendelse in enumerate(self.hendelser):
            stedet = f"{sti}.hendelser[{nummer}]"
            yield from _kjente_linjer(hendelse.gjelder_linjer, linjer, stedet)
            yield from _kjent(hendelse.sak, saker, f"{stedet}.sak", "saker")
            yield from _kjent(getattr(hendelse, "trekk", None), trekk, f"{stedet}.trekk", "trekk")
            yield from _etter_at_kravet_oppsto(hendelse, self.oppstaatt, stedet)


FLEST_ID_ER_VIST = 10
"""Så mange id-er en feilmelding regner opp."""


def doble_id_er(deler: Sequence[Krav | Kravlinje | Utleggssak | Trekk], sti: str) -> Iterable[Inndatafeil]:
    """En feil for hver del som har samme id som en tidligere."""
    if len(antall := Counter(del_.id for del_ in deler)) == len(deler):
        return
    sett: set[str] = set()
    for nummer, del_ in enumerate(deler):
        # En id som mangler eller er ugyldig, har sin egen feil.
        if del_.id is not None and antall[del_.id] > 1 and del_.id in sett:
            yield Inndatafeil(f"{sti}[{nummer}].id", vis_verdi(del_.id), "en id som ikke er brukt før i samme liste")
        sett.add(del_.id)


def kjente_id_er(deler: Sequence[Kravlinje | Utleggssak | Trekk]) -> frozenset[str] | None:
    """Id-ene det kan henvises til, eller `None` når én er ugyldig, så ingen henvisning kan sies å være feil."""
    id_er = frozenset(del_.id for del_ in deler)
    return None if None in id_er else id_er


def _kjent(id_: str | None, kjente: frozenset[str] | None, sti: str, liste: str) -> Iterable[Inndatafeil]:
    if id_ is not None and kjente is not None and id_ not in kjente:
        finnes = ", ".join(map(repr, sorted(kjente))) if len(kjente) <= FLEST_ID_ER_VIST else f"{len(kjente)} id-er"
        yield Inndatafeil(sti, vis_verdi(id_), f"en id i kravets {liste} (der står {finnes or 'ingen'})")


def _kjente_linjer(id_er: tuple[str, ...] | None, kjente: frozenset[str] | None, sti: str) -> Iterable[Inndatafeil]:
    for nummer, id_ in enumerate(id_er or ()):
        yield from _kjent(id_, kjente, f"{sti}.gjelder_linjer[{nummer}]", "linjer")


def _etter_at_kravet_oppsto(hendelse: Hendelse, oppstaatt: date | None, sti: str) -> Iterable[Inndatafeil]:
    if oppstaatt is None or hendelse.type in UAVHENGIGE_AV_KRAVET:
        return
    for navn in ("dato", "sendt", "gitt"):
        dag = getattr(hendelse, navn)
        if dag is not None and dag < oppstaatt:
            yield Inndatafeil(f"{sti}.{navn}", str(dag), f"tidligst dagen kravet oppsto ({oppstaatt})")


def _i_rekkefoelge(fra: date | None, til: date | None, sti: str) -> Iterable[Inndatafeil]:
    if fra and til and til < fra:
        yield Inndatafeil(f"{sti}.til", str(til), f"samme dag som fra ({fra}) eller senere")


def _dekker(periode: Skyldnerperiode, dato: date) -> bool:
    return (periode.fra is None or periode.fra <= dato) and (periode.til is None or dato <= periode.til)


def _overlapper(en: Skyldnerperiode, annen: Skyldnerperiode) -> bool:
    return (en.fra is None or annen.til is None or en.fra <= annen.til) and (
        annen.fra is None or en.til is None or annen.fra <= en.til
    )
