"""Skatteetatens valideringsregler for innkrevingsoppdrag, som data, med en sjekk der meldingen selv gir svaret.

Reglene står i tre sider i Skatteetatens dokumentasjon av Innkrevingsoppdrag API: «Felles valideringsregler», «NAV» og
«Brønnøysundregistrene». Koden er siste del av ``type`` i feilobjektet. For asynkrone regler er den ``error``.

Skatteetaten kjører reglene i rekkefølge og svarer med den første som slår til. Her kjøres alle, så
avsenderen får se alt på én gang. «I dag» er alltid argumentet ``per``.

Der sidene tier eller strider mot hverandre:

* Oppdragsgiveren står ikke i meldingen. Den utledes av kravtypen og tilleggsinformasjonen når den ikke er gitt
  (``oppdragsgiver_av``); er den ukjent, kjøres bare fellesreglene.
* Ti måneder for tilleggsfrist er en fellesregel, elleve gjelder NAVs TILBAKEKREVING_FORSKUTTERTE_DAGPENGER. Den
  særlige regelen er lest som unntak fra den felles; ellers hadde den aldri slått til.
* «Ikke mer enn ti måneder tilbake»: dagen ti måneder før ``per`` går fri, dagen før den gjør ikke.
* NAVs regel om at alle kravtyper unntatt to bare gjelder personer, er eldre enn NAVs koder for lønnsgaranti og
  Aa-registeret, som etter navnet gjelder virksomheter. Den er derfor bare brukt på TILBAKEKREVING-kodene.
* «Bokstaver (a-å, A-Å)» er lest som det norske alfabetet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import attrs
from dateutil.relativedelta import relativedelta

from innkrevingsregler.fakta.feil import vis_verdi
from innkrevingsregler.fakta.koder import Skyldnertype
from innkrevingsregler.fakta.verdier import skriv_oere
from innkrevingsregler.grensesnitt._tillegg import OppgittPeriode
from innkrevingsregler.grensesnitt.identifikatorer import (
    gyldig_foedselsnummer,
    gyldig_oppdragsgiverreferanse,
    gyldig_organisasjonsnummer,
    gyldig_skatteetatens_kravidentifikator,
)
from innkrevingsregler.grensesnitt.innkrevingsoppdrag import Innkrevingsoppdrag, Rentebeloep

__all__ = [
    "Dokumentkilde",
    "Kravhenvisning",
    "Kravidentifikatortype",
    "NyHovedstol",
    "NyeRenter",
    "Oppdragsgiver",
    "Tjeneste",
    "Valideringsfunn",
    "Valideringsregel",
    "oppdragsgiver_av",
    "regler_for",
    "valider",
    "valideringsregler",
]

FORSKUTTERTE_DAGPENGER = "TILBAKEKREVING_FORSKUTTERTE_DAGPENGER"
LOENNSKOMPENSASJON = "TILBAKEKREVING_LOENNSKOMPENSASJON"
OMSORGSPENGER = "TILBAKEKREVING_OMSORGSPENGER"
RETTIGHETSHAVERE = "TVANGSMULKT_RETTIGHETSHAVERREGISTERLOVEN"


class Oppdragsgiver(StrEnum):
    """Oppdragsgiverne med egne regler."""

    NAV = "NAV"
    BROENNOEYSUNDREGISTRENE = "BROENNOEYSUNDREGISTRENE"


class Tjeneste(StrEnum):
    """Kallet regelen gjelder."""

    OPPRETT = "OPPRETT"
    OPPSLAG = "OPPSLAG"
    ENDRE_HOVEDSTOL = "ENDRE_HOVEDSTOL"
    ENDRE_RENTER = "ENDRE_RENTER"
    ENDRE_REFERANSE = "ENDRE_REFERANSE"
    AVSKRIV = "AVSKRIV"
    AVSTEM = "AVSTEM"


class Kravidentifikatortype(StrEnum):
    """Hvem som har gitt kravet identifikatoren."""

    SKATTEETATENS_KRAVIDENTIFIKATOR = "SKATTEETATENS_KRAVIDENTIFIKATOR"
    OPPDRAGSGIVERS_KRAVIDENTIFIKATOR = "OPPDRAGSGIVERS_KRAVIDENTIFIKATOR"


@attrs.frozen
class Kravhenvisning:
    """Hvilket krav et oppslag gjelder (tjenestene for mottaksstatus og valideringsfeil)."""

    kravidentifikatortype: Kravidentifikatortype
    kravidentifikator: str


@attrs.frozen
class NyHovedstol:
    """Meldingen om ny hovedstol; ``hovedstol`` i øre, fritt fortegn."""

    hovedstol: int


@attrs.frozen
class NyeRenter:
    """Meldingen om nye renter, som erstatter de gamle."""

    renter: tuple[Rentebeloep, ...]


Melding = Innkrevingsoppdrag | Kravhenvisning | NyHovedstol | NyeRenter


@attrs.frozen
class Dokumentkilde:
    """Hvor regelen står: siden i Skatteetatens dokumentasjon og avsnittet på siden."""

    dokument: str
    avsnitt: str

    def __str__(self) -> str:
        return f"Skatteetaten, Innkrevingsoppdrag API, «{self.dokument}», {self.avsnitt}"


@attrs.frozen
class Brudd:
    """Et sted i meldingen som bryter en regel: sti, verdi og hva som er tillatt."""

    sti: str
    verdi: str
    tillatt: str


@attrs.frozen(kw_only=True)
class Valideringsregel:
    """En av Skatteetatens valideringsregler.

    Args:
        kode: siste del av ``type`` i feilobjektet, eller ``error`` for asynkrone regler.
        tekst: hva regelen krever, med egne ord.
        kilde: siden og avsnittet regelen står i.
        tjeneste: kallet regelen gjelder.
        http_status: statuskoden, eller ``None`` for asynkrone regler, som kommer etter mottaket.
        oppdragsgiver: oppdragsgiveren regelen gjelder, eller ``None`` når den er felles.
        kravtyper: kravtypene regelen gjelder, eller ``None`` når den gjelder alle.
        sjekk: finner bruddene i en melding på en dag, eller ``None`` når meldingen alene ikke gir svaret.
        kan_ikke_sjekkes: hvorfor ``sjekk`` mangler; tom når den finnes.
    """

    kode: str
    tekst: str
    kilde: Dokumentkilde
    tjeneste: Tjeneste
    http_status: int | None
    oppdragsgiver: Oppdragsgiver | None
    kravtyper: frozenset[str] | None = None
    sjekk: Callable[[Any, date], Iterable[Brudd]] | None = None
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


def valider(
    melding: Melding, per: date, *, oppdragsgiver: Oppdragsgiver | None = None
) -> tuple[Valideringsfunn, ...]:
    """Alle brudd på reglene som kan sjekkes i meldingen alene.

    Args:
        melding: et innkrevingsoppdrag, en ny hovedstol, nye renter eller henvisningen i et oppslag.
        per: dagen meldingen bedømmes på.
        oppdragsgiver: hvem som sender; ``None`` betyr at det utledes av oppdraget.

    Returns:
        Funnene i reglenes rekkefølge. Tom betyr ikke at Skatteetaten tar imot meldingen: reglene som
        trenger registre, står i ``regler_for(…)`` med ``kan_ikke_sjekkes``.
    """
    return tuple(
        Valideringsfunn(regel=regel, sti=brudd.sti, verdi=brudd.verdi, tillatt=brudd.tillatt)
        for regel in regler_for(melding, oppdragsgiver=oppdragsgiver)
        if regel.sjekk is not None
        for brudd in regel.sjekk(melding, per)
    )


def regler_for(melding: Melding, *, oppdragsgiver: Oppdragsgiver | None = None) -> tuple[Valideringsregel, ...]:
    """Reglene som gjelder meldingen, også de som ikke kan sjekkes her.

    Args:
        melding: se ``valider``.
        oppdragsgiver: hvem som sender; ``None`` betyr at det utledes av oppdraget.
    """
    kravtype = melding.kravtype if isinstance(melding, Innkrevingsoppdrag) else None
    if oppdragsgiver is None and isinstance(melding, Innkrevingsoppdrag):
        oppdragsgiver = oppdragsgiver_av(melding)
    return tuple(
        regel
        for regel in valideringsregler()
        if regel.tjeneste is _TJENESTE[type(melding)]
        and regel.oppdragsgiver in (None, oppdragsgiver)
        and (regel.kravtyper is None or kravtype in regel.kravtyper)
    )


def oppdragsgiver_av(oppdrag: Innkrevingsoppdrag) -> Oppdragsgiver | None:
    """Oppdragsgiveren, utledet av kravtypen og ellers av tilleggsinformasjonen; ``None`` når den er ukjent."""
    if oppdrag.kravtype.startswith("TILBAKEKREVING_"):
        return Oppdragsgiver.NAV
    if oppdrag.kravtype == RETTIGHETSHAVERE:
        return Oppdragsgiver.BROENNOEYSUNDREGISTRENE
    tillegg = oppdrag.tilleggsinformasjon
    if tillegg is None:
        return None
    fra_nav = tillegg.tilbakekrevingsperiode is not None or tillegg.ytelser_for_avregning is not None
    fra_brreg = tillegg.periode is not None or tillegg.stoppdato is not None
    if fra_nav == fra_brreg:
        return None
    return Oppdragsgiver.NAV if fra_nav else Oppdragsgiver.BROENNOEYSUNDREGISTRENE


# ---- Sjekkene, i den rekkefølgen reglene står -----------------------------------------------------------


def _hovedstol_over_null(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    if oppdrag.hovedstol <= 0:
        yield Brudd("$.hovedstol.beloep", skriv_oere(oppdrag.hovedstol), "mer enn 0")


def _referanse_ikke_tom(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    if not oppdrag.oppdragsgivers_referanse.strip():
        yield Brudd("$.oppdragsgiversReferanse", vis_verdi(oppdrag.oppdragsgivers_referanse), "ikke tom")


_TEGN = "1–40 tegn: bokstaver a–å og A–Å, sifre, - og /"


def _gyldig_referanse(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    # En tom referanse har sin egen regel; den meldes bare der.
    referanse = oppdrag.oppdragsgivers_referanse
    if referanse.strip() and not gyldig_oppdragsgiverreferanse(referanse):
        yield Brudd("$.oppdragsgiversReferanse", vis_verdi(referanse), _TEGN)


def _gyldig_kravidentifikator(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    verdi = oppdrag.oppdragsgivers_kravidentifikator
    if verdi is not None and not gyldig_oppdragsgiverreferanse(verdi):
        yield Brudd("$.oppdragsgiversKravidentifikator", vis_verdi(verdi), f"utelatt, eller {_TEGN}")


def _fastsatt_ikke_i_fremtiden(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    yield from _ikke_i_fremtiden("$.fastsettelsesdato", oppdrag.fastsettelsesdato, per)


def _utgangspunkt_foer_fastsatt(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    utgangspunkt = oppdrag.foreldelsesfristens_utgangspunkt
    if utgangspunkt is not None and utgangspunkt >= oppdrag.fastsettelsesdato:
        tillatt = f"tidligere enn fastsettelsesdato ({oppdrag.fastsettelsesdato})"
        yield Brudd("$.foreldelsesfristensUtgangspunkt", str(utgangspunkt), tillatt)


def _tilleggsfrist_eller_utgangspunkt(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    if oppdrag.tilleggsfrist is not None and oppdrag.foreldelsesfristens_utgangspunkt is not None:
        tillatt = "utelatt når foreldelsesfristensUtgangspunkt er oppgitt"
        yield Brudd("$.tilleggsfristEtterForeldelsesloven", str(oppdrag.tilleggsfrist), tillatt)


def _tilleggsfrist_ti_maaneder(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    if oppdrag.kravtype != FORSKUTTERTE_DAGPENGER:
        yield from _tidligst(
            "$.tilleggsfristEtterForeldelsesloven", oppdrag.tilleggsfrist, per - relativedelta(months=10)
        )


def _gyldig_skyldner(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    if oppdrag.skyldnertype is Skyldnertype.PERSON:
        gyldig, tillatt = gyldig_foedselsnummer(oppdrag.skyldner), "et fødselsnummer eller d-nummer"
    else:
        gyldig, tillatt = gyldig_organisasjonsnummer(oppdrag.skyldner), "et organisasjonsnummer"
    if not gyldig:
        yield Brudd("$.skyldner.identifikator", vis_verdi(oppdrag.skyldner), tillatt)


def _renter_over_null(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    for nummer, rente in enumerate(oppdrag.renter):
        if rente.beloep <= 0:
            yield Brudd(f"$.renteBeloep[{nummer}].beloep", skriv_oere(rente.beloep), "mer enn 0")


def _renter_ilagt_ikke_i_fremtiden(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    for nummer, rente in enumerate(oppdrag.renter):
        yield from _ikke_i_fremtiden(f"$.renteBeloep[{nummer}].renterIlagtDato", rente.renter_ilagt_dato, per)


def _paakrevd_tilleggsinformasjon(oppdrag: Innkrevingsoppdrag, _per: date) -> Iterator[Brudd]:
    """Formen er alt lest; igjen står om perioden oppdragsgiveren må sende, er der og er hel."""
    navn = {
        Oppdragsgiver.NAV: "tilbakekrevingsperiode",
        Oppdragsgiver.BROENNOEYSUNDREGISTRENE: "periode",
    }.get(oppdragsgiver) if (oppdragsgiver := oppdragsgiver_av(oppdrag)) else None
    if navn is None:
        return
    periode = getattr(oppdrag.tilleggsinformasjon, navn, None)
    if periode is None or periode.fom is None or periode.tom is None:
        yield Brudd(f"$.tilleggsinformasjon.{navn}", "None" if periode is None else str(periode), "første og siste dag")
