"""Sjekkene bak Skatteetatens valideringsregler. Hver finner bruddene på én regel i en melding på en dag."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs
from dateutil.relativedelta import relativedelta

from innkrevingsregler.fakta.feil import vis_verdi
from innkrevingsregler.fakta.koder import Skyldnertype
from innkrevingsregler.fakta.verdier import skriv_oere
from innkrevingsregler.grensesnitt._tillegg import OppgittPeriode
from innkrevingsregler.grensesnitt.endringsmeldinger import (
    Kravhenvisning,
    Kravidentifikatortype,
    NyeRenter,
    NyHovedstol,
)
from innkrevingsregler.grensesnitt.identifikatorer import (
    gyldig_foedselsnummer,
    gyldig_oppdragsgiverreferanse,
    gyldig_organisasjonsnummer,
    gyldig_skatteetatens_kravidentifikator,
)
from innkrevingsregler.grensesnitt.innkrevingsoppdrag import (
    Innkrevingsoppdrag,
    Oppdragsgiver,
    oppdragsgiver_av,
)

FORSKUTTERTE_DAGPENGER = "TILBAKEKREVING_FORSKUTTERTE_DAGPENGER"
LOENNSKOMPENSASJON = "TILBAKEKREVING_LOENNSKOMPENSASJON"
OMSORGSPENGER = "TILBAKEKREVING_OMSORGSPENGER"

_TEGN = "1–40 tegn: bokstaver a–å og A–Å, sifre, - og /"
_OVER_NULL = "mer enn 0 kroner"


@attrs.frozen
class Brudd:
    """Stedet i meldingen som bryter en regel, verdien der og hva som er tillatt."""

    sti: str
    verdi: str
    tillatt: str


# ---- Opprett innkrevingsoppdrag, felles ----------------------------------------------------------------


def hovedstol_over_null(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Hovedstolen er mer enn null."""
    if oppdrag.hovedstol <= 0:
        yield Brudd("$.hovedstol.beloep", skriv_oere(oppdrag.hovedstol), _OVER_NULL)


def referanse_ikke_tom(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Referansen er ikke tom."""
    if not oppdrag.oppdragsgivers_referanse.strip():
        yield Brudd("$.oppdragsgiversReferanse", vis_verdi(oppdrag.oppdragsgivers_referanse), _TEGN)


def gyldig_referanse(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Referansen har tillatte tegn og lengde. En tom referanse meldes bare av regelen over."""
    referanse = oppdrag.oppdragsgivers_referanse
    if referanse.strip() and not gyldig_oppdragsgiverreferanse(referanse):
        yield Brudd("$.oppdragsgiversReferanse", vis_verdi(referanse), _TEGN)


def gyldig_kravidentifikator(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Kravidentifikatoren er utelatt eller har tillatte tegn og lengde."""
    verdi = oppdrag.oppdragsgivers_kravidentifikator
    if verdi is not None and not gyldig_oppdragsgiverreferanse(verdi):
        yield Brudd("$.oppdragsgiversKravidentifikator", vis_verdi(verdi), f"utelatt, eller {_TEGN}")


def fastsatt_ikke_i_fremtiden(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Fastsettelsesdatoen er ikke etter i dag."""
    yield from _ikke_i_fremtiden("$.fastsettelsesdato", oppdrag.fastsettelsesdato, per)


def utgangspunkt_foer_fastsatt(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Fristens utgangspunkt er før fastsettelsesdatoen; samme dag er for sent."""
    utgangspunkt, fastsatt = oppdrag.foreldelsesfristens_utgangspunkt, oppdrag.fastsettelsesdato
    if utgangspunkt is not None and utgangspunkt >= fastsatt:
        tillatt = f"tidligere enn fastsettelsesdato ({fastsatt})"
        yield Brudd("$.foreldelsesfristensUtgangspunkt", str(utgangspunkt), tillatt)


def tilleggsfrist_eller_utgangspunkt(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Tilleggsfrist og utgangspunkt er ikke oppgitt sammen."""
    if oppdrag.tilleggsfrist is not None and oppdrag.foreldelsesfristens_utgangspunkt is not None:
        tillatt = "utelatt når foreldelsesfristensUtgangspunkt er oppgitt"
        yield Brudd("$.tilleggsfristEtterForeldelsesloven", str(oppdrag.tilleggsfrist), tillatt)


def tilleggsfrist_ti_maaneder(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Tilleggsfristen er høyst ti måneder gammel; forskutterte dagpenger har elleve etter NAVs egen regel."""
    if oppdrag.kravtype != FORSKUTTERTE_DAGPENGER:
        yield from _tilleggsfrist(oppdrag, per, maaneder=10)


def gyldig_skyldner(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Skyldnerens nummer er riktig bygd for slaget skyldner."""
    if oppdrag.skyldnertype is Skyldnertype.PERSON:
        gyldig, tillatt = gyldig_foedselsnummer(oppdrag.skyldner), "et fødselsnummer eller d-nummer"
    else:
        gyldig, tillatt = gyldig_organisasjonsnummer(oppdrag.skyldner), "et organisasjonsnummer"
    if not gyldig:
        yield Brudd("$.skyldner.identifikator", vis_verdi(oppdrag.skyldner), tillatt)


def renter_over_null(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Hvert rentebeløp er mer enn null."""
    for nummer, rente in enumerate(oppdrag.renter):
        if rente.beloep <= 0:
            yield Brudd(f"$.renteBeloep[{nummer}].beloep", skriv_oere(rente.beloep), _OVER_NULL)


def renter_ilagt_ikke_i_fremtiden(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Rentene er ikke ilagt etter i dag."""
    for nummer, rente in enumerate(oppdrag.renter):
        yield from _ikke_i_fremtiden(f"$.renteBeloep[{nummer}].renterIlagtDato", rente.renter_ilagt_dato, per)


def paakrevd_tilleggsinformasjon(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Perioden NAV og Brønnøysundregistrene må sende, er der og har begge ender. Formen er sjekket ved lesingen."""
    tillegg = oppdrag.tilleggsinformasjon
    match oppdragsgiver_av(oppdrag):
        case Oppdragsgiver.NAV:
            navn, periode = "tilbakekrevingsperiode", tillegg.tilbakekrevingsperiode
        case Oppdragsgiver.BROENNOEYSUNDREGISTRENE:
            navn, periode = "periode", tillegg.periode
        case None:
            return
    if periode is None or periode.fom is None or periode.tom is None:
        yield Brudd(f"$.tilleggsinformasjon.{navn}", _vis_periode(periode), "første og siste dag")


# ---- Opprett innkrevingsoppdrag, NAV -------------------------------------------------------------------


def kun_person(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Bare omsorgspenger og lønnskompensasjon kan kreves tilbake fra andre enn personer."""
    unntatt = oppdrag.kravtype in (OMSORGSPENGER, LOENNSKOMPENSASJON)
    if oppdrag.kravtype.startswith("TILBAKEKREVING_") and not unntatt:
        yield from _skyldnertype(oppdrag, Skyldnertype.PERSON)


def kun_organisasjon(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Skyldneren er en organisasjon."""
    yield from _skyldnertype(oppdrag, Skyldnertype.ORGANISASJON)


def tilleggsfrist_elleve_maaneder(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Tilleggsfristen er høyst elleve måneder gammel."""
    yield from _tilleggsfrist(oppdrag, per, maaneder=11)


def ytelser_over_null(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Ytelsen som kan avregnes, er mer enn null når den er oppgitt."""
    ytelser = oppdrag.tilleggsinformasjon.ytelser_for_avregning
    if ytelser is not None and ytelser <= 0:
        yield Brudd("$.tilleggsinformasjon.ytelserForAvregning.beloep", skriv_oere(ytelser), _OVER_NULL)


def gyldig_tilbakekrevingsperiode(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Tilbakekrevingsperioden slutter ikke etter i dag og begynner ikke etter at den slutter."""
    periode = oppdrag.tilleggsinformasjon.tilbakekrevingsperiode
    yield from _gyldig_periode("$.tilleggsinformasjon.tilbakekrevingsperiode", periode, per)


# ---- Opprett innkrevingsoppdrag, Brønnøysundregistrene -------------------------------------------------


def gyldig_mulktperiode(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Perioden med mulkt slutter ikke etter i dag og begynner ikke etter at den slutter."""
    yield from _gyldig_periode("$.tilleggsinformasjon.periode", oppdrag.tilleggsinformasjon.periode, per)


def stoppdato_ikke_i_fremtiden(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Mulkten er ikke stanset etter i dag."""
    sti = "$.tilleggsinformasjon.stoppdatoForLøpendeMulkt"
    yield from _ikke_i_fremtiden(sti, oppdrag.tilleggsinformasjon.stoppdato, per)


def utgangspunkt_to_aar_og_ti_maaneder(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Fristens utgangspunkt er høyst to år og ti måneder gammelt."""
    tidligst = per - relativedelta(years=2, months=10)
    yield from _tidligst("$.foreldelsesfristensUtgangspunkt", oppdrag.foreldelsesfristens_utgangspunkt, tidligst)


def ingen_renter(oppdrag: Innkrevingsoppdrag, per: date) -> Iterator[Brudd]:
    """Kravet har ikke rentebeløp."""
    if oppdrag.renter:
        yield Brudd("$.renteBeloep", f"liste med {len(oppdrag.renter)} verdier", "utelatt for kravtypen")


# ---- De andre tjenestene -------------------------------------------------------------------------------


def skatteetatens_id_er_uuid(henvisning: Kravhenvisning, per: date) -> Iterator[Brudd]:
    """Skatteetatens kravidentifikator er en UUID."""
    gjelder = henvisning.kravidentifikatortype is Kravidentifikatortype.SKATTEETATENS_KRAVIDENTIFIKATOR
    if gjelder and not gyldig_skatteetatens_kravidentifikator(henvisning.kravidentifikator):
        yield Brudd("$.kravidentifikator", vis_verdi(henvisning.kravidentifikator), "en UUID")


def oppdragsgivers_id_har_tillatte_tegn(henvisning: Kravhenvisning, per: date) -> Iterator[Brudd]:
    """Oppdragsgivers kravidentifikator har tillatte tegn og lengde."""
    gjelder = henvisning.kravidentifikatortype is Kravidentifikatortype.OPPDRAGSGIVERS_KRAVIDENTIFIKATOR
    if gjelder and not gyldig_oppdragsgiverreferanse(henvisning.kravidentifikator):
        yield Brudd("$.kravidentifikator", vis_verdi(henvisning.kravidentifikator), _TEGN)


def ny_hovedstol_over_null(melding: NyHovedstol, per: date) -> Iterator[Brudd]:
    """Den nye hovedstolen er mer enn null."""
    if melding.hovedstol <= 0:
        yield Brudd("$.hovedstol.beloep", skriv_oere(melding.hovedstol), _OVER_NULL)


def nye_renter_ikke_negative(melding: NyeRenter, per: date) -> Iterator[Brudd]:
    """Ingen av de nye rentene er under null; null er lov, og fjerner rentene."""
    for nummer, rente in enumerate(melding.renter):
        if rente.beloep < 0:
            yield Brudd(f"$.renter[{nummer}].beloep", skriv_oere(rente.beloep), "0 kroner eller mer")


# ---- Felles ledd ---------------------------------------------------------------------------------------


def _ikke_i_fremtiden(sti: str, dato: date | None, per: date) -> Iterator[Brudd]:
    if dato is not None and dato > per:
        yield Brudd(sti, str(dato), f"senest {per}")


def _tidligst(sti: str, dato: date | None, tidligst: date) -> Iterator[Brudd]:
    if dato is not None and dato < tidligst:
        yield Brudd(sti, str(dato), f"tidligst {tidligst}")


def _tilleggsfrist(oppdrag: Innkrevingsoppdrag, per: date, *, maaneder: int) -> Iterator[Brudd]:
    tidligst = per - relativedelta(months=maaneder)
    yield from _tidligst("$.tilleggsfristEtterForeldelsesloven", oppdrag.tilleggsfrist, tidligst)


def _skyldnertype(oppdrag: Innkrevingsoppdrag, tillatt: Skyldnertype) -> Iterator[Brudd]:
    if oppdrag.skyldnertype is not tillatt:
        yield Brudd("$.skyldner.identifikatortype", oppdrag.skyldnertype.value, tillatt.value)


def _gyldig_periode(sti: str, periode: OppgittPeriode | None, per: date) -> Iterator[Brudd]:
    if periode is None:
        return
    yield from _ikke_i_fremtiden(f"{sti}.tom", periode.tom, per)
    if periode.fom is not None and periode.tom is not None and periode.fom > periode.tom:
        yield Brudd(f"{sti}.fom", str(periode.fom), f"senest tom ({periode.tom})")


def _vis_periode(periode: OppgittPeriode | None) -> str:
    return "None" if periode is None else f"{periode.fom} til {periode.tom}"
