"""Klassene i dekningsloven § 2-8, slik de gjelder ved motregning. (innkrevingsforskriften § 16-1, SI-loven § 4)

Bokstavene holdes fra hverandre: fem klasser til og med 2022, seks fra 2023 med statens regress for voldserstatning som
egen klasse, og de fem i den nye ordlyden fra 2027. Motregning besluttet i 2026 følger ordlyden fra 2023
(tvilspunkt F13). Før den nye ordlyden er renter og omkostninger lest som andre krav (F9).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ...fakta.koder import Linjetype, TidligereMyndighet
from ...regelform.begreper.dekning import DEKNINGSKLASSE
from ...regelform.felter import HOVEDKRAV, KRAV, LINJE
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import Trinn, Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    DEKNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
)
from ...rettskilder.periode import Periode
from .felles import ANSVAR_SOM_ANDRE_KRAV, FOER_SI_LOVEN, er, er_med_ansvar, foer_kildene

_FRA_2027 = Periode(date(2027, 1, 1), None)
_I_2026 = Periode(date(2026, 1, 1), date(2026, 12, 31))
_SI = HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.STATENS_INNKREVINGSSENTRAL
_2_8 = DEKNINGSLOVEN.p("2-8")
_SI_4_4 = SI_LOVEN.p("4").l(4)
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL

NAVN: Mapping[Kravnatur, str] = {
    Kravnatur.BIDRAG_BERETTIGET: "lovbestemt underholdsbidrag",
    Kravnatur.ERSTATNING_STRAFFBAR: "erstatning for skade ved straffbar handling",
    Kravnatur.VOLDSREGRESS: "statens regress for voldserstatning",
    Kravnatur.BOT: "bøter",
    Kravnatur.SKATT: "skatt og offentlig avgift",
    Kravnatur.ANDRE: "andre krav",
}
_BIDRAG = (Kravnatur.BIDRAG_BERETTIGET, Kravnatur.FORSOERGELSESPLIKT, Kravnatur.FORSKOTTERING_REGRESS)
_SKATT = (Kravnatur.SKATT, Kravnatur.OFFENTLIG_AVGIFT)

_FOER_2023 = {
    "a": _BIDRAG,
    "b": (Kravnatur.ERSTATNING_STRAFFBAR,),
    "c": (Kravnatur.BOT,),
    "d": _SKATT,
    "e": (Kravnatur.ANDRE, Kravnatur.VOLDSREGRESS),
}
_2023_TIL_2025 = {
    "a": _BIDRAG,
    "b": (Kravnatur.ERSTATNING_STRAFFBAR,),
    "c": (Kravnatur.VOLDSREGRESS,),
    "d": (Kravnatur.BOT,),
    "e": _SKATT,
    "f": (Kravnatur.ANDRE,),
}
_NY = {
    "a": (Kravnatur.BIDRAG_BERETTIGET,),
    "b": (Kravnatur.ERSTATNING_STRAFFBAR,),
    "c": (Kravnatur.BOT,),
    "d": (*_SKATT, Kravnatur.VOLDSREGRESS, Kravnatur.FORSKOTTERING_REGRESS),
    "e": (Kravnatur.ANDRE, Kravnatur.FORSOERGELSESPLIKT),
}

FRAVIKES = skjoenn(
    "rekkefoelgen_fravikes",
    "Innkrevingsmyndigheten fraviker rekkefølgen fordi kravene har en særlig tilknytning, og dekker kravet først",
    hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(3),
    momenter=("tilknytningen mellom hovedkrav og motkrav", "hva de andre kravene ellers ville fått"),
)


def _klasse(bokstav: str, naturer: Iterable[Kravnatur]) -> Trinn:
    """Klassen. Nummeret er bokstavens plass i alfabetet."""
    return Trinn(ord(bokstav) - ord("a") + 1, f"bokstav {bokstav}: {NAVN[next(iter(naturer))]}")


# ---- Fra 2027 ----


def _i_klassen(bokstav: str) -> Vilkaar:
    """Kravet, eller det kravet ansvaret for trekk følger, står i bokstaven (§ 2-8 første og andre ledd)."""
    kravet = er_med_ansvar(*_NY[bokstav])
    return kravet | ANSVAR_SOM_ANDRE_KRAV if bokstav == "e" else kravet


def _ny(bokstav: str, og: Vilkaar = ALLTID) -> Regel:
    klasse = _klasse(bokstav, _NY[bokstav])
    return regel(
        f"dekning.klasse.{bokstav}",
        om=DEKNINGSKLASSE,
        hjemmel=(INNKREVINGSFORSKRIFTEN.p("16-1").l(1).pkt(1), _2_8.l(1).bok(bokstav), _2_8.l(2)),
        naar=_i_klassen(bokstav) & og,
        da=klasse,
        gjelder=_FRA_2027,
        fordi=f"Kravet med tillegg dekkes i klassen for {klasse.navn.partition(': ')[2]}.",
    )


_GEBYR_ER_STATENS = (LINJE.type == Linjetype.GEBYR) & lest("F3", "klasse_e")

FRA_2027 = (
    _ny("a", og=~_GEBYR_ER_STATENS),
    *(_ny(b) for b in "bcde"),
    regel(
        "dekning.klasse.misligholdsgebyr",
        om=DEKNINGSKLASSE,
        hjemmel=(INNKREVINGSFORSKRIFTEN.p("16-1").l(1).pkt(1), _2_8.l(1).bok("e")),
        naar=_i_klassen("a") & _GEBYR_ER_STATENS,
        da=_klasse("e", _NY["e"]),
        gjelder=_FRA_2027,
        fordi="Misligholdsgebyret tilfaller staten og er ikke et krav fra den bidragsberettigede.",
    ),
    regel(
        "dekning.klasse.saerlig_tilknytning",
        om=DEKNINGSKLASSE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(3),
        naar=KRAV.med_saerlig_tilknytning.ja & FRAVIKES,
        da=Trinn(0, "krav med særlig tilknytning"),
        unntak_fra=(*(f"dekning.klasse.{b}" for b in "abcde"), "dekning.klasse.misligholdsgebyr"),
        gjelder=_FRA_2027,
        fordi="Kravet har en særlig tilknytning til tilgodebeløpet og dekkes først.",
    ),
)


# ---- SI-loven § 4 ----


def _etter_si_loven(
    navn: str,
    tabell: Mapping[str, tuple[Kravnatur, ...]],
    gjelder: Periode,
    *,
    hjemler: tuple[Henvisning, ...],
    lydende: date,
    naar: Vilkaar = _SI,
) -> tuple[Regel, ...]:
    """Reglene for én ordlyd av § 2-8. Det som ikke er hovedstol, er et annet krav etter én lesning av F9."""
    *_, siste = tabell

    def _en(bokstav: str, naturer: tuple[Kravnatur, ...]) -> Regel:
        klasse = _klasse(bokstav, naturer)
        foelger = ALLTID if bokstav == siste else _HOVEDSTOL | lest("F9", "kravets_klasse")
        return regel(
            f"dekning.klasse.si_loven.{navn}.{bokstav}",
            om=DEKNINGSKLASSE,
            hjemmel=(*hjemler, _2_8.l(1).bok(bokstav).lydende_til(lydende)),
            naar=naar & er(*naturer) & foelger,
            da=klasse,
            gjelder=gjelder,
            fordi=f"Kravet dekkes i klassen for {klasse.navn.partition(': ')[2]}.",
        )

    hoeyere = tuple(n for bokstav, naturer in tabell.items() if bokstav != siste for n in naturer)
    return (
        *(_en(bokstav, naturer) for bokstav, naturer in tabell.items()),
        regel(
            f"dekning.klasse.si_loven.{navn}.tillegg",
            om=DEKNINGSKLASSE,
            hjemmel=(*hjemler, _2_8.l(1).bok(siste).lydende_til(lydende)),
            naar=naar & er(*hoeyere) & ~_HOVEDSTOL & lest("F9", "andre_krav"),
            da=_klasse(siste, tabell[siste]),
            gjelder=gjelder,
            fordi="Fortrinnsretten gjaldt ikke renter og omkostninger; de er andre krav.",
        ),
    )


SI_LOVEN_4 = (
    *_etter_si_loven(
        "2013",
        _FOER_2023,
        Periode(date(2013, 6, 1), date(2022, 12, 31)),
        hjemler=(_SI_4_4,),
        lydende=date(2022, 12, 31),
    ),
    *_etter_si_loven(
        "2023",
        _2023_TIL_2025,
        Periode(date(2023, 1, 1), date(2025, 12, 31)),
        hjemler=(_SI_4_4,),
        lydende=date(2025, 12, 31),
    ),
    *_etter_si_loven(
        "2026",
        _2023_TIL_2025,
        _I_2026,
        hjemler=(OVERGANGSFORSKRIFTEN.p("12"), _SI_4_4),
        lydende=date(2025, 12, 31),
        naar=_SI & lest("F13", "rett_2025"),
    ),
)

DAGENS_I_2026 = tuple(
    regel(
        f"dekning.klasse.si_loven.dagens.{bokstav}",
        om=DEKNINGSKLASSE,
        hjemmel=(_SI_4_4, _2_8.l(1).bok(bokstav), _2_8.l(2)),
        naar=_SI & lest("F13", "dagens") & _i_klassen(bokstav),
        da=_klasse(bokstav, naturer),
        gjelder=_I_2026,
        fordi=f"Kravet dekkes i klassen for {NAVN[naturer[0]]}, slik § 2-8 lyder i 2026.",
    )
    for bokstav, naturer in _NY.items()
)

UKJENT = (
    foer_kildene("dekning.klasse.si_loven.foer_kildene", DEKNINGSKLASSE, FOER_SI_LOVEN, _SI, date(2013, 6, 1)),
    *(
        regel(
            f"dekning.klasse.innkrevingssentralen{navn}",
            om=DEKNINGSKLASSE,
            hjemmel=hjemmel,
            naar=HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.INNKREVINGSSENTRALEN,
            da=Udekket("rekkefølgen når Innkrevingssentralen for bidrag motregnet, er ikke funnet i kildene"),
            gjelder=gjelder,
            fordi="Innkrevingssentralens motregning sto i bidragsinnkrevingsloven, uten klasser.",
        )
        for navn, hjemmel, gjelder in (
            ("", BIDRAGSINNKREVINGSLOVEN.p("14"), Periode(None, date(2025, 12, 31))),
            ("_i_2026", OVERGANGSFORSKRIFTEN.p("12"), _I_2026),
        )
    ),
)

REGLER = FRA_2027 + SI_LOVEN_4 + DAGENS_I_2026 + UKJENT
