"""Hvilken klasse kravet har etter dekningsloven § 2-8, i utleggstrekk og ved motregning.

To ting holdes fra hverandre. ``prioritet.csv`` sier hva slags krav det er i lovens øyne (:class:`Kravnatur`), og det
endrer seg ikke over tid. En liten tabell her sier hvilken bokstav naturen har: i trekk etter det regelverket trekket
følger, ved motregning etter dagen den besluttes. Bokstavene skifter innhold, så «bokstav d» må alltid leses med dato.

* Trekk etter tidligere regelverk følger den tidligere ordlyden også etter 2026-01-01, så lenge trekket består.
* Motregning før 2026: § 2-8 gjelder når Statens innkrevingssentral motregnet (SI-loven § 4 fjerde ledd). Skattekrav og
  underholdsbidrag ble motregnet av andre myndigheter etter andre regler, og står derfor ikke her før 2026. I 2026
  avhenger det av hvilken tidligere myndighet som brukes (F15). For kommunale krav gjelder § 2-8 først fra 2027.
* Ordlyden til og med 2022 er kjent gjennom Lovavdelingens uttalelser, ikke i full tekst.
* Tidsrommene er ordlydenes. Om et krav av denne typen kunne finnes så tidlig, prøves ikke her.

Klassen gjelder hovedstolen. Renter, kostnader og gebyrer følger kravet fra 2026 når trekkbeslutningen nevner dem
(§ 2-8 andre ledd); for tiden før, se tvilspunkt F9, og for misligholdsgebyr F3. Folketrygdens regress for forskudd er
i tidligere trekk lest som et krav i bokstav a også etter 2026: overgangsforskriften § 22 forlenger prioriteten til
og med 2026, men ordlyden slike trekk følger, har ingen annen plass for kravet.

    >>> [(p.formaal.value, str(p.fra), p.bokstav) for p in prioritet_for("innkrevingsforskriften_2-4_b")][2:5]
    [('TREKK_TIDLIGERE', '2026-01-01', 'a'), ('TREKK_NYTT', '2026-01-01', 'a'), ('TREKK_NYTT', '2027-01-01', 'd')]
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import Katalograd, finn, katalog
from innkrevingsregler.rettskilder.katalog.arv import arvet, henvisninger
from innkrevingsregler.rettskilder.katalog.lasting import Tabellrad, les, slaa_opp
from innkrevingsregler.rettskilder.lover import (
    DEKNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
)
from innkrevingsregler.rettskilder.tvil import tvilspunkt

__all__ = [
    "Formaal",
    "Kravnatur",
    "Prioritet",
    "Prioritetsopplysning",
    "Prioritetsstatus",
    "Prioritetstvil",
    "bygg_prioritet",
    "prioritet_av_natur",
    "prioritet_for",
    "prioritetsopplysning_for",
]

KOLONNER = ("kode", "status", "naturer", "hjemler", "merknad", "soekt")


class Kravnatur(StrEnum):
    """Hva kravet er, så langt dekningsloven § 2-8 skiller.

    * ``BIDRAG_BERETTIGET``: lovbestemt forsørgelse, krevd for den bidragsberettigede.
    * ``FORSOERGELSESPLIKT``: lovbestemt forsørgelse, krevd for noen annen.
    * ``FORSKOTTERING_REGRESS``: folketrygdens regress etter forskotteringsloven § 10.
    * ``ERSTATNING_STRAFFBAR``: erstatning eller oppreisning for skade ved en straffbar handling.
    * ``VOLDSREGRESS``: statens regress etter voldserstatningsloven § 11.
    * ``BOT``, ``SKATT``, ``OFFENTLIG_AVGIFT``: som ordene sier.
    * ``ANDRE``: det som ikke er noe av dette.
    """

    BIDRAG_BERETTIGET = "BIDRAG_BERETTIGET"
    FORSOERGELSESPLIKT = "FORSOERGELSESPLIKT"
    FORSKOTTERING_REGRESS = "FORSKOTTERING_REGRESS"
    ERSTATNING_STRAFFBAR = "ERSTATNING_STRAFFBAR"
    VOLDSREGRESS = "VOLDSREGRESS"
    BOT = "BOT"
    SKATT = "SKATT"
    OFFENTLIG_AVGIFT = "OFFENTLIG_AVGIFT"
    ANDRE = "ANDRE"


class Prioritetsstatus(StrEnum):
    """Hvor sikker naturen er.

    * ``AVGJORT``: én natur.
    * ``TVIL``: et punkt i tvilsregisteret avgjør; standardlesningen gir svaret.
    * ``AVHENGER``: et forhold ved kravet avgjør; ``merknad`` sier hvilket.
    * ``AAPEN``: ikke avgjort; ``merknad`` sier hvorfor, ``soekt`` hvor det er søkt.
    """

    AVGJORT = "AVGJORT"
    TVIL = "TVIL"
    AVHENGER = "AVHENGER"
    AAPEN = "AAPEN"


class Formaal(StrEnum):
    """Hva prioriteten brukes til: trekk etter tidligere eller nytt regelverk, eller motregning."""

    TREKK_TIDLIGERE = "TREKK_TIDLIGERE"
    TREKK_NYTT = "TREKK_NYTT"
    MOTREGNING = "MOTREGNING"


@attrs.frozen(kw_only=True)
class Prioritetsopplysning:
    """Hva slags krav kravtypen er.

    Args:
        status: hvor sikkert det er, se :class:`Prioritetsstatus`.
        naturer: det kravet kan være. Hvert ledd er en :class:`Kravnatur` eller id-en til et tvilspunkt, som står for
            den naturen lesningen gir.
        hjemler: bestemmelsene som viser hva kravet er, der det ikke er nok at det ikke er noe av det loven nevner.
        merknad: det en jurist bør vite; ``None`` når det ikke er noe.
        soekt: hvor det er søkt uten at naturen ble avgjort; ``None`` når den er avgjort.
    """

    status: Prioritetsstatus
    naturer: tuple[str, ...]
    hjemler: tuple[Henvisning, ...] = ()
    merknad: str | None = None
    soekt: str | None = None


@attrs.frozen
class Prioritetstvil:
    """Et tvilspunkt som har betydning for prioriteten.

    Args:
        punkt: id-en i tvilsregisteret.
        utfall: lesning og bokstaven den gir, ``None`` når bokstaven fortsatt avhenger av et forhold ved kravet.
            Tom når punktet ikke gjelder bokstaven, men om § 2-8 brukes.
    """

    punkt: str
    utfall: tuple[tuple[str, str | None], ...] = ()


@attrs.frozen(kw_only=True)
class Prioritet:
    """Kravets klasse for ett formål i ett tidsrom.

    Args:
        formaal: trekk eller motregning.
        fra: første dag. For trekk er det dagen trekkbeløpet fordeles, for motregning dagen den besluttes.
        til: siste dag; ``None`` når den ikke er fastsatt.
        bokstav: bokstaven i dekningsloven § 2-8 første ledd etter standardlesningene; ``None`` når den avhenger av
            et forhold ved kravet eller er åpen.
        mulige: bokstavene kravet kan ha etter standardlesningene; én når ``bokstav`` er kjent, tom når intet er kjent.
        hjemler: bestemmelsene, med ordlyden som gjelder for formålet i tidsrommet.
        tvil: tvilspunktene som har betydning.
    """

    formaal: Formaal
    fra: date
    til: date | None
    bokstav: str | None
    mulige: tuple[str, ...]
    hjemler: tuple[Henvisning, ...]
    tvil: tuple[Prioritetstvil, ...] = ()

    def gjelder(self, dato: date) -> bool:
        """Om tidsrommet omfatter denne dagen, begge ender medregnet."""
        return self.fra <= dato and (self.til is None or dato <= self.til)


# --- tabellen: natur, tid og formål gir bokstav ---------------------------------------------------------

Bokstaver = Mapping[Kravnatur, str]

_FOER_2023: Bokstaver = {
    Kravnatur.BIDRAG_BERETTIGET: "a",
    Kravnatur.FORSOERGELSESPLIKT: "a",
    Kravnatur.FORSKOTTERING_REGRESS: "a",
    Kravnatur.ERSTATNING_STRAFFBAR: "b",
    Kravnatur.BOT: "c",
    Kravnatur.SKATT: "d",
    Kravnatur.OFFENTLIG_AVGIFT: "d",
    Kravnatur.VOLDSREGRESS: "e",
    Kravnatur.ANDRE: "e",
}
_2023_TIL_2025: Bokstaver = {
    Kravnatur.BIDRAG_BERETTIGET: "a",
    Kravnatur.FORSOERGELSESPLIKT: "a",
    Kravnatur.FORSKOTTERING_REGRESS: "a",
    Kravnatur.ERSTATNING_STRAFFBAR: "b",
    Kravnatur.VOLDSREGRESS: "c",
    Kravnatur.BOT: "d",
    Kravnatur.SKATT: "e",
    Kravnatur.OFFENTLIG_AVGIFT: "e",
    Kravnatur.ANDRE: "f",
}
_FRA_2026: Bokstaver = {
    Kravnatur.BIDRAG_BERETTIGET: "a",
    Kravnatur.ERSTATNING_STRAFFBAR: "b",
    Kravnatur.BOT: "c",
    Kravnatur.SKATT: "d",
    Kravnatur.OFFENTLIG_AVGIFT: "d",
    Kravnatur.VOLDSREGRESS: "d",
    Kravnatur.FORSKOTTERING_REGRESS: "d",
    Kravnatur.FORSOERGELSESPLIKT: "e",
    Kravnatur.ANDRE: "e",
}
_OVERGANG_2026: Bokstaver = {**_FRA_2026, Kravnatur.FORSKOTTERING_REGRESS: "a"}


@attrs.frozen(kw_only=True)
class _Tidsrom:
    """En rad i tabellen: én ordlyd av § 2-8, brukt til ett formål i ett tidsrom.

    Args:
        lydende: siste dag med ordlyden; ``None`` for den som gjelder.
        hjemler: det som gjør at ordlyden brukes.
        saerskilt: tillegg for en natur som har sin egen regel.
        tvil: tvilspunkter om selve bruken, med lesningenes bokstaver; tom når punktet ikke gjelder bokstaven.
        ikke_for: paragrafene listepunktet står i for krav tidsrommet ikke gjelder.
    """

    formaal: Formaal
    fra: date
    til: date | None
    bokstaver: Bokstaver
    lydende: date | None = None
    hjemler: tuple[Henvisning, ...] = ()
    saerskilt: Mapping[Kravnatur, Henvisning] = MappingProxyType({})
    tvil: Mapping[str, Mapping[str, Bokstaver]] = MappingProxyType({})
    ikke_for: frozenset[str] = frozenset()


_SISTE_2022, _FOERSTE_2023 = date(2022, 12, 31), date(2023, 1, 1)
_SISTE_2025, _FOERSTE_2026 = date(2025, 12, 31), date(2026, 1, 1)
_SISTE_2026, _FOERSTE_2027 = date(2026, 12, 31), date(2027, 1, 1)
_SI_LOVEN = SI_LOVEN.p("4").l(4)
_KOMMUNALE = frozenset({"2-14"})
_SKATT_OG_BIDRAG = frozenset({"2-3", "2-4"})

_TABELL = (
    _Tidsrom(
        formaal=Formaal.TREKK_TIDLIGERE,
        fra=date(1993, 1, 1),
        til=_SISTE_2022,
        bokstaver=_FOER_2023,
        lydende=_SISTE_2022,
    ),
    _Tidsrom(
        formaal=Formaal.TREKK_TIDLIGERE,
        fra=_FOERSTE_2023,
        til=_SISTE_2025,
        bokstaver=_2023_TIL_2025,
        lydende=_SISTE_2025,
    ),
    _Tidsrom(
        formaal=Formaal.TREKK_TIDLIGERE,
        fra=_FOERSTE_2026,
        til=None,
        bokstaver=_2023_TIL_2025,
        lydende=_SISTE_2025,
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1)),
    ),
    _Tidsrom(
        formaal=Formaal.TREKK_NYTT,
        fra=_FOERSTE_2026,
        til=_SISTE_2026,
        bokstaver=_OVERGANG_2026,
        saerskilt={Kravnatur.FORSKOTTERING_REGRESS: OVERGANGSFORSKRIFTEN.p("22")},
    ),
    _Tidsrom(formaal=Formaal.TREKK_NYTT, fra=_FOERSTE_2027, til=None, bokstaver=_FRA_2026),
    _Tidsrom(
        formaal=Formaal.MOTREGNING,
        fra=date(2013, 6, 1),
        til=_SISTE_2022,
        bokstaver=_FOER_2023,
        lydende=_SISTE_2022,
        hjemler=(_SI_LOVEN,),
        ikke_for=_KOMMUNALE | _SKATT_OG_BIDRAG,
    ),
    _Tidsrom(
        formaal=Formaal.MOTREGNING,
        fra=_FOERSTE_2023,
        til=_SISTE_2025,
        bokstaver=_2023_TIL_2025,
        lydende=_SISTE_2025,
        hjemler=(_SI_LOVEN,),
        ikke_for=_KOMMUNALE | _SKATT_OG_BIDRAG,
    ),
    _Tidsrom(
        formaal=Formaal.MOTREGNING,
        fra=_FOERSTE_2026,
        til=_SISTE_2026,
        bokstaver=_2023_TIL_2025,
        lydende=_SISTE_2025,
        hjemler=(OVERGANGSFORSKRIFTEN.p("12"), _SI_LOVEN),
        tvil={"F13": {"rett_2025": _2023_TIL_2025, "dagens": _FRA_2026}, "F15": {}},
        ikke_for=_KOMMUNALE,
    ),
    _Tidsrom(
        formaal=Formaal.MOTREGNING,
        fra=_FOERSTE_2027,
        til=None,
        bokstaver=_FRA_2026,
        hjemler=(INNKREVINGSFORSKRIFTEN.p("16-1").l(1).pkt(1),),
    ),
)

_ALLE = tuple(Kravnatur)
_LESNINGER: Mapping[str, Mapping[str, tuple[Kravnatur, ...]]] = {
    "K1": {"avgift_ikke_gebyr": (Kravnatur.ANDRE,), "ogsaa_gebyr": (Kravnatur.OFFENTLIG_AVGIFT,)},
    "K2": {"annet_krav": (Kravnatur.ANDRE,), "bot": (Kravnatur.BOT,)},
    "K3": {"annet_krav": (Kravnatur.ANDRE,), "bot": (Kravnatur.BOT,)},
    "K4": {"klasse_a": (Kravnatur.BIDRAG_BERETTIGET,), "klasse_e": (Kravnatur.FORSOERGELSESPLIKT,)},
    "K5": {"annet_krav": (Kravnatur.ANDRE,), "straffbar_handling": (Kravnatur.ERSTATNING_STRAFFBAR,)},
    "K6": {"annet_krav": (Kravnatur.ANDRE,), "klasse_d": (Kravnatur.VOLDSREGRESS,)},
    "K7": {"kravets_klasse": _ALLE, "andre_krav": (Kravnatur.ANDRE,)},
}
"""Naturene hver lesning av et tvilspunkt om kravets art gir."""


# --- svarene --------------------------------------------------------------------------------------------


def prioritet_for(kode: str) -> tuple[Prioritet, ...] | None:
    """Kravtypens klasse for hvert formål og tidsrom, eller ``None`` når koden er ukjent.

    Args:
        kode: som for :func:`innkrevingsregler.rettskilder.katalog.finn`.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    rad, opplysning = finn(kode), prioritetsopplysning_for(kode)
    if rad is None or opplysning is None:
        return None
    paragraf = rad.listepunkt.hjemmel.paragraf if rad.listepunkt else ""
    return _prioriteter(opplysning.naturer, paragraf, med_andre_ledd=_ANDRE_LEDD in opplysning.hjemler)


def prioritet_av_natur(natur: Kravnatur) -> tuple[Prioritet, ...]:
    """Klassen for et krav av denne naturen, når den er kjent av annet enn kravtypen.

    Hvem som krevde inn kravet før 2027, ses det bort fra.
    """
    return _prioriteter((natur.value,), paragraf="", med_andre_ledd=False)


def prioritetsopplysning_for(kode: str) -> Prioritetsopplysning | None:
    """Hva slags krav kravtypen er, eller ``None`` når koden er ukjent.

    Raises:
        KatalogFeil: som for :func:`prioritet_for`.
    """
    return slaa_opp(_innlest(), kode)


_ANDRE_LEDD = DEKNINGSLOVEN.p("2-8").l(2)


# Mange kravtyper har samme naturer.
@functools.cache
def _prioriteter(termer: tuple[str, ...], paragraf: str, med_andre_ledd: bool) -> tuple[Prioritet, ...]:
    """Prioritetene for krav av disse naturene, når listepunktet står i denne paragrafen."""
    tidsrom = (t for t in _TABELL if paragraf not in t.ikke_for)
    return tuple(_slaatt_sammen(_prioritet(t, termer, med_andre_ledd) for t in tidsrom))


def _prioritet(tidsrom: _Tidsrom, termer: tuple[str, ...], med_andre_ledd: bool) -> Prioritet:
    naturer = _naturer(termer, {})
    mulige = _bokstaver(naturer, tidsrom.bokstaver)
    paragraf = DEKNINGSLOVEN.p("2-8")
    ledd = [paragraf.l(1).bok(b) for b in mulige] or [paragraf.l(1)]
    if med_andre_ledd:
        ledd.append(_ANDRE_LEDD)
    if tidsrom.lydende is not None:
        ledd = [h.lydende_til(tidsrom.lydende) for h in ledd]
    saerskilt = [h for natur, h in tidsrom.saerskilt.items() if natur in naturer]
    return Prioritet(
        formaal=tidsrom.formaal,
        fra=tidsrom.fra,
        til=tidsrom.til,
        bokstav=_eneste(mulige),
        mulige=mulige,
        hjemler=(*tidsrom.hjemler, *ledd, *saerskilt),
        tvil=tuple(_tvil(tidsrom, termer)),
    )


def _tvil(tidsrom: _Tidsrom, termer: tuple[str, ...]) -> Iterator[Prioritetstvil]:
    """Tvilspunktene som har betydning: de der lesningene ikke alle gir samme kjente bokstav."""
    standard = _naturer(termer, {})
    utfall = {
        punkt: [
            (lesning, _eneste(_bokstaver(_naturer(termer, {punkt: lesning}), tidsrom.bokstaver)))
            for lesning in _LESNINGER[punkt]
        ]
        for punkt in termer
        if punkt in _LESNINGER
    }
    for punkt, lesninger in tidsrom.tvil.items():
        utfall[punkt] = [(lesning, _eneste(_bokstaver(standard, bok))) for lesning, bok in lesninger.items()]
    for punkt, bokstaver in utfall.items():
        ulike = {bokstav for _, bokstav in bokstaver}
        if len(ulike) != 1 or None in ulike:
            yield Prioritetstvil(punkt, tuple(bokstaver))


def _naturer(termer: Iterable[str], valg: Mapping[str, str]) -> frozenset[Kravnatur]:
    """Naturene termene gir, med standardlesningen av hvert tvilspunkt det ikke er valgt for."""
    naturer: set[Kravnatur] = set()
    for term in termer:
        if term in _LESNINGER:
            naturer.update(_LESNINGER[term][valg.get(term) or _standard(term)])
        else:
            naturer.add(Kravnatur(term))
    return frozenset(naturer)


def _standard(punkt: str) -> str:
    standard = tvilspunkt(punkt).standard
    if standard is None:
        raise ValueError(f"tvilspunkt {punkt} har ingen standardlesning")
    return standard


def _bokstaver(naturer: Iterable[Kravnatur], bokstaver: Bokstaver) -> tuple[str, ...]:
    return tuple(sorted({bokstaver[natur] for natur in naturer}))


def _eneste(bokstaver: tuple[str, ...]) -> str | None:
    return bokstaver[0] if len(bokstaver) == 1 else None


def _slaatt_sammen(prioriteter: Iterable[Prioritet]) -> Iterator[Prioritet]:
    """Tidsrom etter hverandre med samme svar, som ett."""
    forrige: Prioritet | None = None
    for prioritet in prioriteter:
        if forrige is not None and _fortsetter(forrige, prioritet):
            forrige = attrs.evolve(forrige, til=prioritet.til)
            continue
        if forrige is not None:
            yield forrige
        forrige = prioritet
    if forrige is not None:
        yield forrige


def _fortsetter(forrige: Prioritet, neste: Prioritet) -> bool:
    if forrige.til is None or forrige.til + timedelta(days=1) != neste.fra:
        return False
    return attrs.evolve(neste, fra=forrige.fra, til=forrige.til) == forrige


# --- radene ---------------------------------------------------------------------------------------------


def bygg_prioritet(rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd]) -> dict[str, Prioritetsopplysning]:
    """Hva slags krav hver kravtype er, egen rad foran listepunktets. Nøkkelen er den normaliserte koden.

    Raises:
        KatalogFeil: med alle feilene.
    """
    return arvet(rader, kravtyper, _opplysning, "prioritet")


@functools.cache
def _innlest() -> Mapping[str, Prioritetsopplysning]:
    return bygg_prioritet(les("prioritet.csv", KOLONNER), katalog())


def _opplysning(rad: Tabellrad, feil: list[str]) -> Prioritetsopplysning | None:
    """Raden som opplysning; ``None`` når den ikke kan leses."""
    kode = rad["kode"]
    foer = len(feil)
    hjemler = henvisninger(kode, rad["hjemler"], feil)
    naturer = tuple(term for term in rad["naturer"].split(";") if term)
    feil += [f"{kode}: «{term}» er verken en natur eller et tvilspunkt" for term in naturer if not _kjent(term)]
    if rad["status"] not in set(Prioritetsstatus):
        feil.append(f"{kode}: statusen «{rad['status']}» er ikke kjent")
    if len(feil) > foer:
        return None
    opplysning = Prioritetsopplysning(
        status=Prioritetsstatus(rad["status"]),
        naturer=naturer,
        hjemler=hjemler,
        merknad=rad["merknad"] or None,
        soekt=rad["soekt"] or None,
    )
    feil += [f"{kode}: {mangel}" for mangel in _mangler(opplysning)]
    return opplysning


def _kjent(term: str) -> bool:
    return term in _LESNINGER or term in set(Kravnatur)


def _mangler(o: Prioritetsopplysning) -> list[str]:
    """Det ved raden som ikke henger sammen med statusen."""
    mangler = ["samme natur står to ganger"] if len(set(o.naturer)) < len(o.naturer) else []
    tvilspunkter = sum(term in _LESNINGER for term in o.naturer)
    match o.status:
        case Prioritetsstatus.AVGJORT:
            i_orden, krav = (len(o.naturer), tvilspunkter) == (1, 0), "én natur"
        case Prioritetsstatus.TVIL:
            i_orden, krav = (len(o.naturer), tvilspunkter) == (1, 1), "ett tvilspunkt"
        case Prioritetsstatus.AVHENGER:
            i_orden, krav = len(o.naturer) > 1, "minst to mulige naturer"
        case Prioritetsstatus.AAPEN:
            i_orden, krav = o.soekt is not None, "hvor det er søkt"
    if not i_orden:
        mangler.append(f"{o.status} skal ha {krav}")
    if o.status is Prioritetsstatus.AVHENGER and not (o.merknad or "").startswith("Avhenger av "):
        mangler.append("AVHENGER skal ha merknad som begynner med «Avhenger av»")
    if o.status is Prioritetsstatus.AAPEN and o.merknad is None:
        mangler.append("AAPEN skal ha merknad")
    return mangler
