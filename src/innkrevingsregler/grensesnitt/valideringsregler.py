"""Skatteetatens valideringsregler for innkrevingsoppdrag, som data, med en sjekk der meldingen selv gir svaret.

Reglene står på tre sider i Skatteetatens dokumentasjon av Innkrevingsoppdrag API: «Felles valideringsregler», «NAV» og
«Brønnøysundregistrene». Koden er siste del av ``type`` i feilobjektet; for asynkrone regler er den ``error``.

Skatteetaten kjører reglene i rekkefølge og svarer med den første som slår til. Her kjøres alle, så
avsenderen får se alt på én gang. «I dag» er alltid argumentet ``per``.

Der sidene tier eller strider mot hverandre:

* Oppdragsgiveren står ikke i meldingen. Den utledes (``oppdragsgiver_av``); er den ukjent, gjelder bare fellesreglene.
* Ti måneder for tilleggsfrist er en fellesregel, elleve gjelder NAVs TILBAKEKREVING_FORSKUTTERTE_DAGPENGER. Den
  særlige regelen er lest som unntak fra den felles; ellers hadde den aldri slått til.
* «Ikke mer enn ti måneder tilbake»: dagen ti måneder før ``per`` går fri, dagen før den gjør ikke. Det samme
  gjelder elleve måneder og to år og ti måneder.
* NAVs regel om at alle kravtyper unntatt to bare gjelder personer, kjenner ikke NAVs koder for lønnsgaranti og
  Aa-registeret, som etter navnet gjelder virksomheter. Den er derfor bare brukt på TILBAKEKREVING-kodene.
* «Bokstaver (a-å, A-Å)» er lest som det norske alfabetet.
* Tom og ugyldig referanse er to regler; en tom referanse meldes bare som tom.
* Om tilleggsinformasjonen er påkrevd, sies bare i den funksjonelle beskrivelsen: perioden er det, resten ikke.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from innkrevingsregler.grensesnitt import _sjekker as sjekk
from innkrevingsregler.grensesnitt.endringsmeldinger import Kravhenvisning, NyeRenter, NyHovedstol
from innkrevingsregler.grensesnitt.innkrevingsoppdrag import (
    RETTIGHETSHAVERE,
    Innkrevingsoppdrag,
    Oppdragsgiver,
    oppdragsgiver_av,
)

__all__ = [
    "Dokumentkilde",
    "Melding",
    "Tjeneste",
    "Valideringsfunn",
    "Valideringsregel",
    "regler_for",
    "valider",
    "valideringsregler",
]

Melding = Innkrevingsoppdrag | Kravhenvisning | NyHovedstol | NyeRenter
"""Meldingene som kan valideres."""


class Tjeneste(StrEnum):
    """Kallet en regel gjelder."""

    OPPRETT = "OPPRETT"
    OPPSLAG = "OPPSLAG"
    ENDRE_HOVEDSTOL = "ENDRE_HOVEDSTOL"
    ENDRE_RENTER = "ENDRE_RENTER"
    ENDRE_REFERANSE = "ENDRE_REFERANSE"
    AVSKRIV = "AVSKRIV"
    AVSTEM = "AVSTEM"


@attrs.frozen
class Dokumentkilde:
    """Siden i Skatteetatens dokumentasjon regelen står på, og avsnittet på siden."""

    dokument: str
    avsnitt: str

    def __str__(self) -> str:
        return f"Skatteetaten, Innkrevingsoppdrag API: «{self.dokument}», {self.avsnitt}"


@attrs.frozen(kw_only=True)
class Valideringsregel:
    """En av Skatteetatens valideringsregler.

    Args:
        kode: siste del av ``type`` i feilobjektet, eller ``error`` for asynkrone regler.
        tekst: hva regelen krever, med egne ord.
        kilde: siden og avsnittet regelen står i.
        tjeneste: kallet regelen gjelder.
        http_status: statuskoden ved brudd; ``None`` for asynkrone regler, som kjøres etter mottaket.
        oppdragsgiver: oppdragsgiveren regelen gjelder; ``None`` når den er felles.
        kravtyper: kravtypene regelen gjelder; ``None`` når den ikke er begrenset.
        sjekk: finner bruddene i en melding på en dag; ``None`` når meldingen alene ikke gir svaret.
        kan_ikke_sjekkes: hvorfor ``sjekk`` mangler; tom når den finnes.
    """

    kode: str
    tekst: str
    kilde: Dokumentkilde
    tjeneste: Tjeneste
    http_status: int | None
    oppdragsgiver: Oppdragsgiver | None = None
    kravtyper: frozenset[str] | None = None
    sjekk: Callable[[Any, date], Iterable[sjekk.Brudd]] | None = None
    kan_ikke_sjekkes: str = ""


@attrs.frozen(kw_only=True)
class Valideringsfunn:
    """Et brudd på en valideringsregel.

    Args:
        regel: regelen som er brutt, med kode og kilde.
        sti: hvor i meldingen.
        verdi: det som sto der.
        tillatt: hva som kan stå der.
    """

    regel: Valideringsregel
    sti: str
    verdi: str
    tillatt: str

    @property
    def kode(self) -> str:
        """Regelens kode."""
        return self.regel.kode


def valider(melding: Melding, per: date) -> tuple[Valideringsfunn, ...]:
    """Alle brudd på reglene som kan sjekkes i meldingen alene.

    Args:
        melding: et innkrevingsoppdrag, en ny hovedstol, nye renter eller henvisningen i et oppslag.
        per: dagen meldingen bedømmes på.

    Returns:
        Funnene i reglenes rekkefølge. Ingen funn betyr ikke at Skatteetaten tar imot meldingen: reglene som
        trenger registre, står i ``regler_for(melding)`` med grunnen i ``kan_ikke_sjekkes``.
    """
    return tuple(
        Valideringsfunn(regel=regel, sti=brudd.sti, verdi=brudd.verdi, tillatt=brudd.tillatt)
        for regel in regler_for(melding)
        if regel.sjekk is not None
        for brudd in regel.sjekk(melding, per)
    )


def regler_for(melding: Melding) -> tuple[Valideringsregel, ...]:
    """Reglene som gjelder meldingen, også de som ikke kan sjekkes her.

    Args:
        melding: se ``valider``.
    """
    tjeneste, oppdragsgiver, kravtype = _kjennetegn(melding)
    return tuple(
        regel
        for regel in valideringsregler()
        if regel.tjeneste is tjeneste
        and regel.oppdragsgiver in (None, oppdragsgiver)
        and (regel.kravtyper is None or kravtype in regel.kravtyper)
    )


def _kjennetegn(melding: Melding) -> tuple[Tjeneste, Oppdragsgiver | None, str | None]:
    match melding:
        case Innkrevingsoppdrag():
            return Tjeneste.OPPRETT, oppdragsgiver_av(melding), melding.kravtype
        case Kravhenvisning():
            return Tjeneste.OPPSLAG, None, None
        case NyHovedstol():
            return Tjeneste.ENDRE_HOVEDSTOL, None, None
        case NyeRenter():
            return Tjeneste.ENDRE_RENTER, None, None


@functools.cache
def valideringsregler() -> tuple[Valideringsregel, ...]:
    """Alle reglene på de tre sidene, i den rekkefølgen de står der."""
    return (*_felles_opprett(), *_felles_andre_tjenester(), *_nav(), *_broennoeysundregistrene())


_KODELISTE = "Skatteetatens interne kodeliste over kravtyper er ikke offentlig"
_RESKONTRO = "trenger Skatteetatens register over mottatte oppdrag"
_FOLKEREGISTER = "trenger oppslag i Folkeregisteret"
_ENHETSREGISTER = "trenger oppslag i Enhetsregisteret"


def _felles_opprett() -> tuple[Valideringsregel, ...]:
    ny = functools.partial(
        Valideringsregel,
        kilde=Dokumentkilde("Felles valideringsregler", "Valideringsregler for opprett innkrevingsoppdrag"),
        tjeneste=Tjeneste.OPPRETT,
        http_status=422,
    )
    return (
        ny(kode="kravtype-eksisterer-ikke", tekst="Kravtypen finnes.", kan_ikke_sjekkes=_KODELISTE),
        ny(kode="kravtype-er-inaktiv", tekst="Kravtypen er i bruk.", kan_ikke_sjekkes=_KODELISTE),
        ny(
            kode="beloep-er-ikke-over-0",
            tekst="Hovedstolen er mer enn null.",
            sjekk=sjekk.hovedstol_over_null,
        ),
        ny(
            kode="tom-oppdragsgivers-referanse",
            tekst="Oppdragsgivers referanse har innhold.",
            sjekk=sjekk.referanse_ikke_tom,
        ),
        ny(
            kode="ugyldig-oppdragsgivers-referanse",
            tekst="Oppdragsgivers referanse er 1–40 bokstaver, sifre, bindestreker og skråstreker.",
            sjekk=sjekk.gyldig_referanse,
        ),
        ny(
            kode="ugyldig-oppdragsgivers-kravidentifikator",
            tekst="Oppdragsgivers kravidentifikator er utelatt, eller skrevet som referansen.",
            sjekk=sjekk.gyldig_kravidentifikator,
        ),
        ny(
            kode="oppdragsgivers-kravidentifikator-eksisterer-allerede",
            tekst="Oppdragsgivers kravidentifikator er ikke brukt før.",
            kan_ikke_sjekkes=_RESKONTRO,
        ),
        ny(
            kode="ugyldig-fastsettelsesdato",
            tekst="Fastsettelsesdatoen er i dag eller tidligere.",
            sjekk=sjekk.fastsatt_ikke_i_fremtiden,
        ),
        ny(
            kode="ugyldig-foreldelsesfristens-utgangspunkt",
            tekst="Foreldelsesfristens utgangspunkt er før fastsettelsesdatoen.",
            sjekk=sjekk.utgangspunkt_foer_fastsatt,
        ),
        ny(
            kode="ugyldig-tilleggsfrist-etter-foreldelsesloven",
            tekst="Tilleggsfrist og foreldelsesfristens utgangspunkt er ikke oppgitt sammen.",
            sjekk=sjekk.tilleggsfrist_eller_utgangspunkt,
        ),
        ny(
            kode="tilleggsfrist-etter-foreldelsesloven-eldre-enn-10-maaneder",
            tekst="Tilleggsfristen er høyst ti måneder gammel.",
            sjekk=sjekk.tilleggsfrist_ti_maaneder,
        ),
        ny(
            kode="ugyldig-skyldners-identifikator",
            tekst="Nummeret er et fødselsnummer, d-nummer eller organisasjonsnummer etter slaget skyldner.",
            sjekk=sjekk.gyldig_skyldner,
        ),
        ny(
            kode="ugyldig-kravtype",
            tekst="Kravtypen hører til oppdragsgiveren.",
            kan_ikke_sjekkes="oppdragsgiveren følger av innloggingen, og avtalene om kravtyper er ikke offentlige",
        ),
        ny(
            kode="rentebeloep-er-ikke-over-0",
            tekst="Hvert rentebeløp er mer enn null.",
            sjekk=sjekk.renter_over_null,
        ),
        ny(
            kode="ugyldig-renterilagtdato",
            tekst="Rentene er ilagt i dag eller tidligere.",
            sjekk=sjekk.renter_ilagt_ikke_i_fremtiden,
        ),
        ny(
            kode="ugyldig-tilleggsinformasjon",
            tekst="Tilleggsinformasjonen oppdragsgiveren må sende, er der og har riktig form.",
            http_status=400,
            sjekk=sjekk.paakrevd_tilleggsinformasjon,
        ),
    )


def _felles_andre_tjenester() -> tuple[Valideringsregel, ...]:
    def ny(avsnitt: str, tjeneste: Tjeneste, http_status: int, **resten: Any) -> Valideringsregel:
        kilde = Dokumentkilde("Felles valideringsregler", avsnitt)
        return Valideringsregel(kilde=kilde, tjeneste=tjeneste, http_status=http_status, **resten)

    def i_reskontro(avsnitt: str, tjeneste: Tjeneste, http_status: int = 409) -> Valideringsregel:
        return ny(
            avsnitt,
            tjeneste,
            http_status,
            kode="innkrevingsoppdrag-er-ikke-reskontrofoert",
            tekst="Oppdraget er reskontroført.",
            kan_ikke_sjekkes=_RESKONTRO,
        )

    def ikke_avskrevet(avsnitt: str, tjeneste: Tjeneste, verb: str = "endres") -> Valideringsregel:
        return ny(
            avsnitt,
            tjeneste,
            409,
            kode=f"avskrevet-innkrevingsoppdrag-kan-ikke-{verb}",
            tekst="Oppdraget er ikke avskrevet.",
            kan_ikke_sjekkes=_RESKONTRO,
        )

    oppslag = "Felles valideringsregler for alle de øvrige endepunktene", Tjeneste.OPPSLAG
    hovedstol = "Valideringsregler for endring av hovedstol", Tjeneste.ENDRE_HOVEDSTOL
    renter = "Valideringsregler for endring av renter", Tjeneste.ENDRE_RENTER
    referanse = "Valideringsregler for ny oppdragsgivers referanse", Tjeneste.ENDRE_REFERANSE
    avskriving = "Valideringsregler for avskriving", Tjeneste.AVSKRIV
    avstemming = "Valideringsregler for henting av grensesnittavstemming", Tjeneste.AVSTEM
    return (
        ny(
            *oppslag,
            422,
            kode="ugyldig-kravidentifikator",
            tekst="Skatteetatens kravidentifikator er en UUID.",
            sjekk=sjekk.skatteetatens_id_er_uuid,
        ),
        ny(
            *oppslag,
            422,
            kode="ugyldig-oppdragsgivers-kravidentifikator",
            tekst="Oppdragsgivers kravidentifikator er 1–40 bokstaver, sifre, bindestreker og skråstreker.",
            sjekk=sjekk.oppdragsgivers_id_har_tillatte_tegn,
        ),
        ny(
            *oppslag,
            404,
            kode="innkrevingsoppdrag-eksisterer-ikke",
            tekst="Oppdraget finnes.",
            kan_ikke_sjekkes=_RESKONTRO,
        ),
        ny(
            *hovedstol,
            422,
            kode="hovedstol-er-ikke-over-0",
            tekst="Den nye hovedstolen er mer enn null.",
            sjekk=sjekk.ny_hovedstol_over_null,
        ),
        i_reskontro(*hovedstol),
        ikke_avskrevet(*hovedstol),
        ny(
            *renter,
            422,
            kode="rentebeloep-er-under-0",
            tekst="De nye rentebeløpene er null eller mer.",
            sjekk=sjekk.nye_renter_ikke_negative,
        ),
        i_reskontro(*renter),
        ikke_avskrevet(*renter),
        i_reskontro(*referanse),
        ikke_avskrevet(*referanse),
        i_reskontro(*avskriving),
        ikke_avskrevet(*avskriving, "avskrives"),
        i_reskontro(*avstemming, 404),
    )


def _nav() -> tuple[Valideringsregel, ...]:
    ny = functools.partial(
        Valideringsregel,
        kilde=Dokumentkilde("NAV", "Synkrone valideringsregler, opprett innkrevingsoppdrag"),
        tjeneste=Tjeneste.OPPRETT,
        http_status=422,
        oppdragsgiver=Oppdragsgiver.NAV,
    )
    asynkron = functools.partial(
        ny,
        kilde=Dokumentkilde("NAV", "Asynkrone valideringsregler, opprett innkrevingsoppdrag"),
        http_status=None,
    )
    return (
        ny(
            kode="kravtype-gjelder-kun-for-person",
            tekst="Kravet er rettet mot en person, unntatt omsorgspenger og lønnskompensasjon.",
            sjekk=sjekk.kun_person,
        ),
        ny(
            kode="kravtype-gjelder-kun-for-organisasjon",
            tekst="Krav om lønnskompensasjon er rettet mot en organisasjon.",
            kravtyper=frozenset({sjekk.LOENNSKOMPENSASJON}),
            sjekk=sjekk.kun_organisasjon,
        ),
        ny(
            kode="tilleggsfrist-etter-foreldelsesloven-eldre-enn-11-maaneder",
            tekst="Tilleggsfristen for forskutterte dagpenger er høyst elleve måneder gammel.",
            kravtyper=frozenset({sjekk.FORSKUTTERTE_DAGPENGER}),
            sjekk=sjekk.tilleggsfrist_elleve_maaneder,
        ),
        ny(
            kode="ytelser-for-avregning-er-ikke-over-0",
            tekst="Ytelsen som kan avregnes, er mer enn null.",
            sjekk=sjekk.ytelser_over_null,
        ),
        ny(
            kode="ugyldig-tilbakekrevingsperiode",
            tekst="Perioden slutter i dag eller tidligere, og begynner ikke etter at den slutter.",
            sjekk=sjekk.gyldig_tilbakekrevingsperiode,
        ),
        asynkron(kode="PERSON_EKSISTERER_IKKE", tekst="Personen finnes.", kan_ikke_sjekkes=_FOLKEREGISTER),
        asynkron(
            kode="PERSON_ER_DOED",
            tekst="Krav om forskutterte dagpenger er rettet mot en levende.",
            kravtyper=frozenset({sjekk.FORSKUTTERTE_DAGPENGER}),
            kan_ikke_sjekkes=_FOLKEREGISTER,
        ),
        *_i_enhetsregisteret(asynkron, "ORGANISASJONSNUMMER_FINNES_IKKE", "ORGANISASJON_ER_OPPHOERT"),
        asynkron(
            kode="PERSON_ER_SLETTET",
            tekst="Personen er ikke slettet som feilregistrert.",
            kan_ikke_sjekkes=_FOLKEREGISTER,
        ),
        *_i_enhetsregisteret(asynkron, "ORGANISASJON_ER_SLETTET"),
    )


def _broennoeysundregistrene() -> tuple[Valideringsregel, ...]:
    side = "Brønnøysundregistrene"
    ny = functools.partial(
        Valideringsregel,
        kilde=Dokumentkilde(side, "Synkrone valideringsregler, opprett innkrevingsoppdrag"),
        tjeneste=Tjeneste.OPPRETT,
        http_status=422,
        oppdragsgiver=Oppdragsgiver.BROENNOEYSUNDREGISTRENE,
    )
    endring = functools.partial(
        ny,
        kode="kravtypen-kan-ikke-endres",
        tekst="Kravtypen er en av dem som kan endres.",
        kilde=Dokumentkilde(
            side,
            "Synkrone valideringsregler, endring av hovedstol, endring av renter og ny oppdragsgivers referanse",
        ),
        http_status=403,
        kan_ikke_sjekkes="hvilke kravtyper som ikke kan endres, er ikke offentlig",
    )
    asynkron = functools.partial(
        ny,
        kilde=Dokumentkilde(side, "Asynkrone valideringsregler, opprett innkrevingsoppdrag"),
        http_status=None,
    )
    return (
        ny(
            kode="kravtype-gjelder-kun-for-organisasjon",
            tekst="Kravet er rettet mot en organisasjon.",
            sjekk=sjekk.kun_organisasjon,
        ),
        ny(
            kode="ugyldig-periode",
            tekst="Perioden slutter i dag eller tidligere, og begynner ikke etter at den slutter.",
            sjekk=sjekk.gyldig_mulktperiode,
        ),
        ny(
            kode="ugyldig-stoppdato-for-løpende-mulkt",
            tekst="Den løpende mulkten er stanset i dag eller tidligere.",
            sjekk=sjekk.stoppdato_ikke_i_fremtiden,
        ),
        ny(
            kode="foreldelsesfristens-utgangspunkt-eldre-enn-2-aar-og-10-maaneder",
            tekst="Foreldelsesfristens utgangspunkt er høyst to år og ti måneder gammelt.",
            sjekk=sjekk.utgangspunkt_to_aar_og_ti_maaneder,
        ),
        ny(
            kode="rentebeloep-er-ikke-tillatt-for-kravtype",
            tekst="Tvangsmulkt etter rettighetshaverregisterloven er uten rentebeløp.",
            kravtyper=frozenset({RETTIGHETSHAVERE}),
            sjekk=sjekk.ingen_renter,
        ),
        endring(tjeneste=Tjeneste.ENDRE_HOVEDSTOL),
        endring(tjeneste=Tjeneste.ENDRE_RENTER),
        endring(tjeneste=Tjeneste.ENDRE_REFERANSE),
        ny(
            kode="kravtypen-kan-ikke-avskrives",
            tekst="Kravtypen er en av dem som kan avskrives.",
            kilde=Dokumentkilde(side, "Synkrone valideringsregler, avskriving"),
            tjeneste=Tjeneste.AVSKRIV,
            http_status=403,
            kan_ikke_sjekkes="hvilke kravtyper som ikke kan avskrives, er ikke offentlig",
        ),
        *_i_enhetsregisteret(
            asynkron, "ORGANISASJONSNUMMER_FINNES_IKKE", "ORGANISASJON_ER_OPPHOERT", "ORGANISASJON_ER_SLETTET"
        ),
    )


_KRAV_TIL_ORGANISASJONEN = {
    "ORGANISASJONSNUMMER_FINNES_IKKE": "Organisasjonen finnes.",
    "ORGANISASJON_ER_OPPHOERT": "Organisasjonen er ikke opphørt.",
    "ORGANISASJON_ER_SLETTET": "Organisasjonen er ikke slettet som feilregistrert.",
}


def _i_enhetsregisteret(ny: Callable[..., Valideringsregel], *koder: str) -> Iterable[Valideringsregel]:
    """De asynkrone reglene om organisasjonen, som begge sidene har."""
    return (ny(kode=k, tekst=_KRAV_TIL_ORGANISASJONEN[k], kan_ikke_sjekkes=_ENHETSREGISTER) for k in koder)
