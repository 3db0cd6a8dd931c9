"""Kortet for én kravtype: hver opplysning i katalogen med svar, bestemmelser og merknad, i ord en jurist leser.

Ordene for katalogens koder står her og brukes også i dokumentasjonen. Kodene selv er de som står i JSON og tabeller.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.katalog import Katalograd, Kategori
from ..rettskilder.katalog.egenskaper import Tvangsgrunnlagsstatus, tvangsgrunnlag_for
from ..rettskilder.katalog.ettergivelse import Ettergivelsesopplysning, Sperre, ettergivelse_for
from ..rettskilder.katalog.foreldelse import Foreldelsesregime, foreldelse_for
from ..rettskilder.katalog.prioritet import (
    Formaal,
    Kravnatur,
    Prioritet,
    Prioritetsstatus,
    prioritet_for,
    prioritetsopplysning_for,
)
from ..rettskilder.katalog.rente import Rentestatus, rente_for
from .tabell import Rad, Tabell

KATEGORIER: Mapping[Kategori, str] = {
    Kategori.STRAFFERELATERT: "krav fra straffesaker",
    Kategori.ADMINISTRATIV_SANKSJON: "administrativ sanksjon eller tvangsmulkt",
    Kategori.SEKTORAVGIFT_SAERAVGIFT_GEBYR: "sektoravgift, særavgift eller gebyr",
    Kategori.LAAN_ELLER_REFUSJON: "lån eller refusjon",
    Kategori.TILBAKEBETALING: "tilbakebetaling",
    Kategori.SKATT_OG_AVGIFT: "skatt og avgift",
    Kategori.UNDERHOLDSBIDRAG: "underholdsbidrag",
    Kategori.ERSTATNING: "erstatning",
    Kategori.UTENLANDSK: "utenlandsk krav",
    Kategori.ANSVAR: "ansvar for trekk",
}
TVANGSGRUNNLAG: Mapping[Tvangsgrunnlagsstatus, str] = {
    Tvangsgrunnlagsstatus.EGEN_LOV: "egen lov",
    Tvangsgrunnlagsstatus.PARAGRAF_7_2_D: "bare § 7-2 bokstav d",
    Tvangsgrunnlagsstatus.BEGGE: "egen lov og § 7-2 bokstav d",
    Tvangsgrunnlagsstatus.ALMINNELIG: "alminnelig grunnlag",
    Tvangsgrunnlagsstatus.DOM_KREVES: "dom kreves",
    Tvangsgrunnlagsstatus.AVHENGER: "avhenger",
    Tvangsgrunnlagsstatus.AAPEN: "åpen",
}
RENTE: Mapping[Rentestatus, str] = {
    Rentestatus.PARAGRAF_15: "innkrevingsloven § 15",
    Rentestatus.UNNTATT_15_1: "unntatt",
    Rentestatus.EGEN_LOV: "egen lov",
    Rentestatus.EGEN_FORSKRIFT: "egen forskrift",
    Rentestatus.SKATTEBETALINGSLOVEN_11_1: "skattebetalingsloven § 11-1",
    Rentestatus.GEBYR_I_STEDET: "gebyr eller tillegg i stedet",
    Rentestatus.AVHENGER: "avhenger",
    Rentestatus.AAPEN: "åpen",
}
FORELDELSE: Mapping[Foreldelsesregime, str] = {
    Foreldelsesregime.ALMINNELIG: "alminnelig, tre år",
    Foreldelsesregime.PENGELAAN: "pengelån, ti år",
    Foreldelsesregime.GJELDSBREV: "gjeldsbrev, ti år",
    Foreldelsesregime.PERIODISK: "periodisk ytelse",
    Foreldelsesregime.UNDERHOLDSBIDRAG: "underholdsbidrag, ti år",
    Foreldelsesregime.ERSTATNING: "erstatning, tre år fra kunnskap",
    Foreldelsesregime.REGRESS: "regress",
    Foreldelsesregime.SKATT_12_1: "skatt, tre år fra årets utgang",
    Foreldelsesregime.BOT_97: "bot, straffeloven § 97",
    Foreldelsesregime.INNDRAGNING_99: "inndragning, straffeloven § 99",
    Foreldelsesregime.TRYGD_22_14: "trygd, folketrygdloven § 22-14",
    Foreldelsesregime.ANSVAR_31: "ansvar, innkrevingsloven § 31",
    Foreldelsesregime.ANSVAR_16_20: "ansvar, skattebetalingsloven § 16-20",
    Foreldelsesregime.DOM_21_2: "tilkjent ved dom, ti år",
    Foreldelsesregime.UTENLANDSK: "utenlandsk",
    Foreldelsesregime.AVHENGER: "avhenger",
    Foreldelsesregime.AAPEN: "åpen",
}
SPERRE: Mapping[Sperre, str] = {
    Sperre.NEI: "ikke stengt",
    Sperre.JA: "stengt",
    Sperre.AVHENGER: "avhenger",
    Sperre.SAMTYKKE: "krever samtykke",
    Sperre.IKKE_OMFATTET: "ikke omfattet",
}
_FORMAAL: Mapping[Formaal, str] = {
    Formaal.TREKK_TIDLIGERE: "Klasse i trekk etter tidligere regelverk",
    Formaal.TREKK_NYTT: "Klasse i trekk etter nytt regelverk",
    Formaal.MOTREGNING: "Klasse ved motregning",
}
_NATURER: Mapping[Kravnatur, str] = {
    Kravnatur.BIDRAG_BERETTIGET: "forsørgelse, krevd for den bidragsberettigede",
    Kravnatur.FORSOERGELSESPLIKT: "forsørgelse, krevd for en annen",
    Kravnatur.FORSKOTTERING_REGRESS: "regress for bidragsforskudd",
    Kravnatur.ERSTATNING_STRAFFBAR: "erstatning for straffbar handling",
    Kravnatur.VOLDSREGRESS: "regress for voldserstatning",
    Kravnatur.BOT: "bot",
    Kravnatur.SKATT: "skatt",
    Kravnatur.OFFENTLIG_AVGIFT: "offentlig avgift",
    Kravnatur.ANDRE: "andre krav",
}
_AAPNE = frozenset({Prioritetsstatus.AAPEN, Prioritetsstatus.AVHENGER})
_ETIKETT, _BREDEST = 24, 110


@attrs.frozen
class Opplysning:
    """Én linje på kortet. `bestemmelser` og `merknad` er tomme når det ikke er noe å si."""

    egenskap: str
    svar: str
    bestemmelser: str = ""
    merknad: str = ""


@attrs.frozen
class Katalogkort:
    """Alt katalogen sier om én kravtype."""

    kode: str
    navn: str
    opplysninger: tuple[Opplysning, ...]


def katalogkort(rad: Katalograd, per: date | None = None) -> Katalogkort:
    """Kortet for en rad i katalogen.

    Args:
        rad: raden, for den samme dagen.
        per: dagen opplysningene skal gjelde; None gir de nyeste, og klassen for hvert tidsrom.
    """
    return Katalogkort(rad.kode, rad.navn, tuple(_opplysninger(rad, per)))


def _opplysninger(rad: Katalograd, per: date | None) -> Iterator[Opplysning]:
    yield from _om_kravet(rad)
    yield _tvangsgrunnlag(rad.kode)
    yield _art(rad.kode)
    yield from _klasser(rad.kode, per)
    yield _rente(rad.kode, per)
    yield _foreldelse(rad.kode, per)
    yield from _ettergivelse(rad.kode)


def _tvangsgrunnlag(kode: str) -> Opplysning:
    o = tvangsgrunnlag_for(kode)
    assert o is not None  # hver kravtype i katalogen har svar på alt
    return _opplysning("Tvangsgrunnlag", TVANGSGRUNNLAG[o.status], o.hjemler, o.merknad, _soekt(o.soekt))


def _art(kode: str) -> Opplysning:
    o = prioritetsopplysning_for(kode)
    assert o is not None
    naturer = _naturer(o.naturer, aapen=o.status in _AAPNE)
    return _opplysning("Art etter dekningsloven", naturer, o.hjemler, o.merknad, _soekt(o.soekt))


def _klasser(kode: str, per: date | None) -> Iterator[Opplysning]:
    for p in prioritet_for(kode) or ():
        if per is None or p.gjelder(per):
            yield _opplysning(_FORMAAL[p.formaal], f"{bokstav(p)} {_tidsrom(p.fra, p.til)}", p.hjemler, _tvil(p))


def _rente(kode: str, per: date | None) -> Opplysning:
    o = rente_for(kode, per)
    assert o is not None
    return _opplysning("Rente", f"{RENTE[o.status]} {_tidsrom(o.fra, o.til)}", o.hjemler, o.merknad, _soekt(o.soekt))


def _foreldelse(kode: str, per: date | None) -> Opplysning:
    o = foreldelse_for(kode, per)
    assert o is not None
    svar = f"{FORELDELSE[o.regime]} {_tidsrom(o.fra, o.til)}".strip()
    return _opplysning("Foreldelse", svar, o.hjemler, o.saerregel, o.merknad, _soekt(o.soekt))


def _ettergivelse(kode: str) -> Iterator[Opplysning]:
    o = ettergivelse_for(kode)
    assert o is not None
    yield _opplysning("Ettergivelse", sperrer(o), o.hjemler, o.merknad)
    if o.saerregel_hjemler:
        yield _opplysning("Andre regler om frafall", "finnes", o.saerregel_hjemler)


def _opplysning(egenskap: str, svar: str, hjemler: Iterable[Henvisning], *merknader: str | None) -> Opplysning:
    return Opplysning(egenskap, svar, henvisninger_tekst(hjemler), " ".join(filter(None, merknader)))


def _om_kravet(rad: Katalograd) -> Iterator[Opplysning]:
    punkt = rad.listepunkt
    yield Opplysning("Kategori", KATEGORIER[rad.kategori])
    yield Opplysning(
        "Innkreves etter",
        f"listepunkt {_tidsrom(punkt.fra, punkt.til)}" if punkt else "ikke på listen",
        punkt.sitat() if punkt else "",
        rad.uten_listepunkt or "",
    )
    yield Opplysning(
        "Kravet bygger på", str(rad.hjemmel) if rad.hjemmel else "ikke én bestemmelse", "", rad.merknad or ""
    )
    yield Opplysning("Kreditor", rad.kreditor or "må oppgis")
    yield Opplysning("Rettslig art", rad.rettslig_art or "må oppgis")
    if rad.oppdragsgiver:
        yield Opplysning("Oppdragsgiver", rad.oppdragsgiver, "", ", ".join(rad.stoenadstyper))


def bokstav(p: Prioritet) -> str:
    """Bokstaven kravet har, eller bokstavene det kan ha."""
    return p.bokstav or ("åpen" if not p.mulige else " eller ".join((", ".join(p.mulige[:-1]), p.mulige[-1])))


def sperrer(o: Ettergivelsesopplysning) -> str:
    """Sperrene i ord: ett når §§ 18 til 20 er like, ellers ett for hver paragraf."""
    hver = {"§ 18": o.paragraf_18, "§ 19": o.paragraf_19, "§ 20": o.paragraf_20}
    if len(set(hver.values())) == 1:
        return SPERRE[o.paragraf_18]
    return ", ".join(f"{paragraf} {SPERRE[sperre]}" for paragraf, sperre in hver.items())


def _naturer(naturer: Iterable[str], *, aapen: bool) -> str:
    ord_ = [_NATURER[Kravnatur(n)] if n in set(Kravnatur) else f"etter tvilspunkt {n}" for n in naturer]
    if not ord_:
        return "åpen"
    return ("avhenger: " if aapen else "") + "; ".join(ord_)


def _tvil(p: Prioritet) -> str:
    """Tvilspunktene, med bokstaven hver lesning gir der den er kjent."""
    setninger = []
    for t in p.tvil:
        utfall = ", ".join(f"«{lesning}» gir {b}" for lesning, b in t.utfall if b)
        setninger.append(f"Tvilspunkt {t.punkt}{f': {utfall}' if utfall else ''}.")
    return " ".join(setninger)


def _tidsrom(fra: date | None, til: date | None) -> str:
    deler = (f"fra {fra}" if fra else "", f"til {til}" if til else "")
    tekst = " ".join(filter(None, deler))
    return f"({tekst})" if tekst else ""


def _soekt(soekt: str | None) -> str | None:
    return soekt and f"Søkt: {soekt}."


# ---- Skrive ----


def kort_som_tekst(kort: Katalogkort, bredde: int) -> str:
    """Kortet som ren tekst: egenskapen til venstre, og svar, bestemmelser og merknad under hverandre til høyre."""
    linjer = [kort.navn, kort.kode, ""]
    for o in kort.opplysninger:
        etikett = textwrap.wrap(o.egenskap, _ETIKETT - 2)
        merknad = f"Merknad: {o.merknad}" if o.merknad else ""
        innhold = [linje for tekst in (o.svar, o.bestemmelser, merknad) for linje in _brutt(tekst, bredde)]
        hoeyde = max(len(etikett), len(innhold))
        etikett += [""] * (hoeyde - len(etikett))
        innhold += [""] * (hoeyde - len(innhold))
        linjer += (f"{e:<{_ETIKETT}}{i}".rstrip() for e, i in zip(etikett, innhold, strict=True))
        linjer.append("")
    return "\n".join(linjer)


def _brutt(tekst: str, bredde: int) -> list[str]:
    """Teksten i linjer. Tegnet § skilles ikke fra tallet etter."""
    hardt = tekst.replace("§ ", "§\N{NO-BREAK SPACE}")
    linjer = textwrap.wrap(hardt, max(20, min(bredde, _BREDEST) - _ETIKETT), break_on_hyphens=False)
    return [linje.replace("\N{NO-BREAK SPACE}", " ") for linje in linjer]


def kort_som_tabell(kort: Katalogkort) -> Tabell:
    """Kortet som tabell, én rad for hver opplysning."""
    rader: list[Rad] = [("Kravtype", f"{kort.navn} ({kort.kode})", "", "")]
    rader += ((o.egenskap, o.svar, o.bestemmelser, o.merknad) for o in kort.opplysninger)
    return Tabell(("Egenskap", "Svar", "Bestemmelser", "Merknad"), rader)
