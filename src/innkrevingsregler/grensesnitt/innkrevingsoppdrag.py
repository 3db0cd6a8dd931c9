"""Meldingen «opprett innkrevingsoppdrag» til Skatteetaten, og hvilke fakta den gir.

Kilder: Skatteetatens dokumentasjon av Innkrevingsoppdrag API («Funksjonell beskrivelse», «Felles
valideringsregler», informasjonsmodellen og eksemplene der) og NAVs åpne klient for samme tjeneste.
Der de ikke er enige, avgjør adapteren:

==============================  ====================================================================================
Spørsmål                        Hva adapteren gjør
==============================  ====================================================================================
Beløp                           Hele kroner som heltall. NAVs fagsystem har kroner og øre og avrunder først. Et tall
                                med desimaler leses til øre, med merknad: Skatteetaten tar ikke imot det.
Fortegn                         Null og negative beløp leses som de står; valideringsreglene bedømmer dem.
Valuta                          Påkrevd, men bare NOK finnes. Mangler den, leses beløpet som kroner, med merknad.
Periode                         ``fraDato``/``tilDato`` i informasjonsmodellen, ``fom``/``tom`` i valideringsreglene
                                og i NAVs klient. Begge leses.
Stoppdato for mulkt             ``stoppdatoForLøpendeMulkt`` i oppdraget, ``…Loepende…`` i responsen. Begge leses.
Tilleggsfrist                   ``tilleggsfristEtterForeldelsesloven``; en eldre utgave av NAVs klient skrev
                                ``tilleggsfrist``. Begge leses.
Tilleggsinformasjon             Ligger rett i feltet; responsen pakker den i ett felt per oppdragsgiver. Begge leses.
Rentetype                       Påkrevd, men bare STRAFFERENTE er kjent. En annen kode beholdes, med merknad.
Renter ilagt dato               Valgfri i informasjonsmodellen, påkrevd i NAVs klient: valgfri.
Oppdragsgivers kravidentifikator  Valgfri i dokumentasjonen, påkrevd i NAVs klient: valgfri. Mangler den, brukes
                                oppdragsgivers referanse som kravets id, enda flere krav kan ha den samme.
Oppdragsgiver                   Står ikke i meldingen, men følger av innloggingen: kreditor er ukjent.
==============================  ====================================================================================

Hva som blir fakta, og hva som ikke blir det, står i ``til_krav``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

import attrs

from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Kunnskapsemne, Linjetype, Part, Skyldnertype
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Tidsrom
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.grensesnitt._leser import Funn, JsonObjekt, aapne
from innkrevingsregler.grensesnitt._tillegg import OppgittPeriode, les_periode, les_stoppdato
from innkrevingsregler.grensesnitt.merknader import Merknad, Merknadsslag

__all__ = [
    "Innkrevingsoppdrag",
    "Oppdragsgiver",
    "OppgittPeriode",
    "Rentebeloep",
    "Tilleggsinformasjon",
    "les_innkrevingsoppdrag",
    "oppdragsgiver_av",
    "til_krav",
]

RETTIGHETSHAVERE = "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN"
_TILLEGGSFRIST = ("tilleggsfristEtterForeldelsesloven", "tilleggsfrist")


class Oppdragsgiver(StrEnum):
    """Oppdragsgiverne med egne regler og egen tilleggsinformasjon."""

    NAV = "NAV"
    BROENNOEYSUNDREGISTRENE = "BROENNOEYSUNDREGISTRENE"


@attrs.frozen(kw_only=True)
class Rentebeloep:
    """Renter oppdragsgiveren har ilagt før oversendelsen.

    Args:
        beloep: beløpet i øre; kan være null eller negativt før valideringen.
        renter_ilagt_dato: dagen rentene ble ilagt, eller ``None``.
        rentetype: koden som sto, vanligvis STRAFFERENTE, eller ``None``.
    """

    beloep: int
    renter_ilagt_dato: date | None
    rentetype: str | None


@attrs.frozen(kw_only=True)
class Tilleggsinformasjon:
    """Det oppdragsgiveren sender i tillegg. Hver del er ``None`` når den ikke står der.

    Args:
        tilbakekrevingsperiode: NAV: perioden det er feilutbetalt for.
        ytelser_for_avregning: NAV: ytelse som kan avregnes, i øre.
        periode: Brønnøysundregistrene: perioden mulkten har løpt.
        stoppdato: Brønnøysundregistrene: dagen den løpende mulkten ble stanset.
    """

    tilbakekrevingsperiode: OppgittPeriode | None = None
    ytelser_for_avregning: int | None = None
    periode: OppgittPeriode | None = None
    stoppdato: date | None = None


@attrs.frozen(kw_only=True)
class Innkrevingsoppdrag:
    """Et lest oppdrag: riktige typer, men ikke nødvendigvis gyldig innhold (se ``valideringsregler``).

    Args:
        kravtype: koden, uendret. Åpen kodeliste.
        skyldnertype: person eller organisasjon.
        skyldner: fødselsnummer, d-nummer eller organisasjonsnummer slik det sto.
        hovedstol: det som skal kreves inn, i øre.
        renter: ilagte renter; tom når det ikke er noen.
        oppdragsgivers_referanse: sakens referanse.
        oppdragsgivers_kravidentifikator: kravets id hos oppdragsgiveren, eller ``None``.
        fastsettelsesdato: dagen kravet ble fastsatt.
        foreldelsesfristens_utgangspunkt: dagen fristen løper fra, eller ``None`` når det ikke er oppgitt.
        tilleggsfrist: dagen oppdragsgiveren fikk kunnskap (foreldelsesloven § 10 nr. 1), eller ``None``.
        tilleggsinformasjon: tom når meldingen ikke har noen.
        merknader: det adapteren tolket eller stusset over, med sti.
    """

    kravtype: str
    skyldnertype: Skyldnertype
    skyldner: str
    hovedstol: int
    renter: tuple[Rentebeloep, ...]
    oppdragsgivers_referanse: str
    oppdragsgivers_kravidentifikator: str | None
    fastsettelsesdato: date
    foreldelsesfristens_utgangspunkt: date | None
    tilleggsfrist: date | None
    tilleggsinformasjon: Tilleggsinformasjon
    merknader: tuple[Merknad, ...]


def les_innkrevingsoppdrag(kilde: str | bytes | Path | Mapping[str, object]) -> Innkrevingsoppdrag:
    """Leser én melding «opprett innkrevingsoppdrag».

    Args:
        kilde: JSON som tekst eller byte, stien til en JSON-fil, eller JSON som alt er lest.

    Raises:
        UgyldigInndata: ikke JSON, feil type, umulig dato, tvetydig beløp eller et påkrevd felt som mangler.
            Alle feilene samlet, hver med sti. Innholdet ellers bedømmes av ``valideringsregler.valider``.
    """
    data, funn = aapne(kilde)
    melding = JsonObjekt.av(data, "$", funn)
    kravtype = melding.paakrevd_tekst("kravtype", "TILBAKEKREVING_BARNETRYGD")
    skyldnertype, skyldner = _les_skyldner(melding)
    hovedstol = _les_beloep(melding.paakrevd_objekt("hovedstol"))
    renter = tuple(_les_rente(rente) for rente in melding.objekter("renteBeloep"))
    referanse = melding.paakrevd_tekst("oppdragsgiversReferanse", "SAK-2025-0198")
    kravidentifikator = melding.tekst("oppdragsgiversKravidentifikator", "BA-2025-0004711")
    fastsatt = melding.paakrevd_dato("fastsettelsesdato")
    utgangspunkt = melding.dato("foreldelsesfristensUtgangspunkt")
    tilleggsfrist = melding.dato_under(_TILLEGGSFRIST)
    if not kravidentifikator:
        tekst = "utelatt; oppdragsgivers referanse er kravets id, enda flere krav kan ha den samme"
        funn.merk(Merknadsslag.TOLKET, "$.oppdragsgiversKravidentifikator", tekst)
    if utgangspunkt is None:
        tekst = "utelatt; etter dokumentasjonen betyr det fastsettelsesdatoen, men som faktum er det ukjent"
        funn.merk(Merknadsslag.TOLKET, "$.foreldelsesfristensUtgangspunkt", tekst)
    tillegg = melding.objekt("tilleggsinformasjon")
    tilleggsinformasjon = Tilleggsinformasjon() if tillegg is None else _les_tilleggsinformasjon(tillegg)
    melding.ferdig()
    funn.kast()
    return Innkrevingsoppdrag(
        kravtype=kravtype,
        skyldnertype=skyldnertype,
        skyldner=skyldner,
        hovedstol=hovedstol,
        renter=renter,
        oppdragsgivers_referanse=referanse,
        oppdragsgivers_kravidentifikator=kravidentifikator,
        fastsettelsesdato=fastsatt,
        foreldelsesfristens_utgangspunkt=utgangspunkt,
        tilleggsfrist=tilleggsfrist,
        tilleggsinformasjon=tilleggsinformasjon,
        merknader=tuple(funn.merknader),
    )


def til_krav(oppdrag: Innkrevingsoppdrag) -> Krav:
    """Kravet oppdraget gjelder, som fakta.

    * Hovedstolen er linje «1». Meldingen oppgir det utestående, ikke det opprinnelige: bare ``gjenstaar`` er kjent.
      Perioden i tilleggsinformasjonen er hovedstolens.
    * Rentene er linje «2» og videre, ilagt på sin dato og knyttet til hovedstolen.
    * Tilleggsfristen er dagen oppdragsgiveren fikk kunnskap om kravet eller skyldneren (foreldelsesloven § 10
      nr. 1): hendelsen KUNNSKAP.
    * Fristens utgangspunkt er faktum bare når det er oppgitt. Etter dokumentasjonen betyr fravær at det ikke avviker
      fra fastsettelsesdatoen, men NAV kan ikke oppgi det sammen med tilleggsfrist; fravær er derfor ukjent.
    * Innkrever er ukjent: til oppdraget er reskontroført, er ansvaret oppdragsgiverens.

    Raises:
        UgyldigInndata: når innholdet ikke kan være fakta, for eksempel negativt beløp eller periode som slutter før
            den begynner. ``valideringsregler.valider`` sier hvilke regler det bryter.
    """
    funn = Funn()
    skyldner = funn.bygg("$.skyldner", Skyldner, id=oppdrag.skyldner, type=oppdrag.skyldnertype)
    krav = funn.bygg(
        "$",
        Krav,
        id=oppdrag.oppdragsgivers_kravidentifikator or oppdrag.oppdragsgivers_referanse,
        kravtype=oppdrag.kravtype,
        skyldner=skyldner,
        linjer=_linjer(oppdrag, funn),
        fastsatt=oppdrag.fastsettelsesdato,
        fristens_utgangspunkt=oppdrag.foreldelsesfristens_utgangspunkt,
        hendelser=_kunnskap(oppdrag.tilleggsfrist),
    )
    funn.kast()
    assert krav is not None
    return krav


def _linjer(oppdrag: Innkrevingsoppdrag, funn: Funn) -> tuple[Kravlinje, ...]:
    hovedstol = funn.bygg(
        "$.hovedstol",
        Kravlinje,
        id="1",
        type=Linjetype.HOVEDSTOL,
        gjenstaar=Oere(oppdrag.hovedstol),
        periode=_periode(oppdrag, funn),
    )
    renter = [
        funn.bygg(
            f"$.renteBeloep[{nummer - 2}]",
            Kravlinje,
            id=str(nummer),
            type=Linjetype.RENTE,
            underart=rente.rentetype,
            beloep=Oere(rente.beloep),
            gjenstaar=Oere(rente.beloep),
            ilagt=rente.renter_ilagt_dato,
            hovedstol=None if hovedstol is None else hovedstol.id,
        )
        for nummer, rente in enumerate(oppdrag.renter, 2)
    ]
    return tuple(linje for linje in (hovedstol, *renter) if linje is not None)


def _kunnskap(tilleggsfrist: date | None) -> tuple[Hendelse, ...]:
    if tilleggsfrist is None:
        return ()
    # Hendelsesklassene er mange og lastes først når et oppdrag har tilleggsfrist.
    from innkrevingsregler.fakta.hendelser import Kunnskap

    emne = Kunnskapsemne.FORDRING_ELLER_SKYLDNER
    return (Kunnskap(dato=tilleggsfrist, fra_hvem=Part.KREDITOR, fikk=tilleggsfrist, emne=emne),)


def oppdragsgiver_av(oppdrag: Innkrevingsoppdrag) -> Oppdragsgiver | None:
    """Oppdragsgiveren, utledet av meldingen; ``None`` når den ikke sier nok.

    Kravtypene som begynner med TILBAKEKREVING er NAVs i dokumentasjonen, og TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN
    Brønnøysundregistrenes. Andre kravtyper avgjøres av hvem sin tilleggsinformasjon som står der.
    """
    if oppdrag.kravtype.startswith("TILBAKEKREVING_"):
        return Oppdragsgiver.NAV
    if oppdrag.kravtype == RETTIGHETSHAVERE:
        return Oppdragsgiver.BROENNOEYSUNDREGISTRENE
    tillegg = oppdrag.tilleggsinformasjon
    fra_nav = tillegg.tilbakekrevingsperiode is not None or tillegg.ytelser_for_avregning is not None
    fra_brreg = tillegg.periode is not None or tillegg.stoppdato is not None
    if fra_nav == fra_brreg:
        return None
    return Oppdragsgiver.NAV if fra_nav else Oppdragsgiver.BROENNOEYSUNDREGISTRENE


def _periode(oppdrag: Innkrevingsoppdrag, funn: Funn) -> Tidsrom | None:
    """Perioden den utledede oppdragsgiveren sender; ukjent oppdragsgiver gir ingen periode."""
    match oppdragsgiver_av(oppdrag):
        case Oppdragsgiver.NAV:
            navn, oppgitt = "tilbakekrevingsperiode", oppdrag.tilleggsinformasjon.tilbakekrevingsperiode
        case Oppdragsgiver.BROENNOEYSUNDREGISTRENE:
            navn, oppgitt = "periode", oppdrag.tilleggsinformasjon.periode
        case None:
            return None
    if oppgitt is None:
        return None
    return funn.bygg(f"$.tilleggsinformasjon.{navn}", Tidsrom, fra=oppgitt.fom, til=oppgitt.tom)


def _les_skyldner(melding: JsonObjekt) -> tuple[Skyldnertype, str]:
    skyldner = melding.paakrevd_objekt("skyldner")
    slag = skyldner.paakrevd_kode("identifikatortype", Skyldnertype)
    nummer = skyldner.paakrevd_tekst("identifikator", "15927520068")
    skyldner.ferdig()
    return slag, nummer


def _les_rente(rente: JsonObjekt) -> Rentebeloep:
    ilagt = rente.dato("renterIlagtDato")
    rentetype = rente.tekst("rentetype", "STRAFFERENTE")
    if rentetype is None:
        rente.savn("rentetype", "rentetypen mangler; ukjent")
    elif rentetype != "STRAFFERENTE":
        tekst = f"rentetypen {rentetype!r} er ikke kjent; koden er beholdt"
        rente.funn.merk(Merknadsslag.UKJENT_KODE, rente.under("rentetype"), tekst)
    return Rentebeloep(beloep=_les_beloep(rente), renter_ilagt_dato=ilagt, rentetype=rentetype)


def _les_beloep(beloep: JsonObjekt) -> int:
    """Beløp og valuta. Fortegnet er fritt; desimaler leses, men Skatteetaten tar dem ikke imot."""
    valuta = beloep.tekst("valuta", "NOK")
    if valuta is None:
        beloep.savn("valuta", "valutaen mangler; beløpet er lest som kroner")
    elif valuta != "NOK":
        beloep.funn.avvis(beloep.under("valuta"), valuta, "NOK, den eneste valutaen tjenesten tar imot", "NOK")
    oere = beloep.paakrevd_tall("beloep")
    if not isinstance(beloep.data.get("beloep"), int):
        tekst = "beløpet er skrevet med desimaler; spesifikasjonen sier hele kroner som heltall"
        beloep.funn.merk(Merknadsslag.UOVERENSSTEMMELSE, beloep.under("beloep"), tekst)
    beloep.ferdig()
    return oere


def _les_tilleggsinformasjon(tillegg: JsonObjekt) -> Tilleggsinformasjon:
    """Tilleggsinformasjonen, enten den ligger rett i feltet eller er pakket som i responsen."""
    nav = tillegg.objekt("tilleggsinformasjonNav") or tillegg
    brreg = tillegg.objekt("tilleggsinformasjonBroennoeysundRegistrene") or tillegg
    ytelser = nav.objekt("ytelserForAvregning")
    lest = Tilleggsinformasjon(
        tilbakekrevingsperiode=les_periode(nav, "tilbakekrevingsperiode"),
        ytelser_for_avregning=None if ytelser is None else _les_beloep(ytelser),
        periode=les_periode(brreg, "periode"),
        stoppdato=les_stoppdato(brreg),
    )
    for objekt in {id(del_): del_ for del_ in (tillegg, nav, brreg)}.values():
        objekt.ferdig()
    return lest
