"""Det åpne i en fordeling: lesningene, faktaene og skjønnene som flytter penger."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from ..fakta.verdier import Oere
from ..motor.svar import Motor
from ..regelform.begreper.dekning import (
    DEKNING_DELTAR,
    DEKNINGSKLASSE,
    DEKNINGSTRINN,
    DEKNINGSTRINN_BOT,
    Dekningsorden,
)
from ..regelform.begreper.motregning import BESLAGSFRIHET, MOTREGNING_ADGANG
from ..regelform.felter import HOVEDKRAV, LINJE
from ..regelform.utfall import Trenger
from ..regelform.variabler import Omfang, Slag
from ..rettskilder.tvil import tvilspunkt
from .deling import Andel
from .noekler import TVIL, UKJENT_FORFALL
from .plassering import ADGANGEN, Kravsporsmaal, adgangen
from .svar import Flyttet, Lesningsfordeling, Mangler, Skjoennsvalg
from .utfall import GJENSTAAR, Delt, Emne, Linjeid, fordel_utfallene, samlet

_SPURT_OM = (DEKNING_DELTAR, DEKNINGSKLASSE, DEKNINGSTRINN, DEKNINGSTRINN_BOT, MOTREGNING_ADGANG, BESLAGSFRIHET)
"""Begrepene svarene på avgjør fordelingen, og som kan hvile på tvil."""

# ---- Lesningene ----


def reglenes_tvil(motor: Motor) -> tuple[str, ...]:
    """Tvilspunktene reglene som avgjør plassen, leser."""
    return tuple(dict.fromkeys(p for begrep in _SPURT_OM for p in motor.tvilspunkter(begrep)))


@functools.cache
def standardlesninger(motor: Motor, orden: Dekningsorden) -> Mapping[str, str]:
    """Standardlesningen av hvert tvilspunkt, eller den første når ingen er standard."""
    punkter = (tvilspunkt(p) for p in (*reglenes_tvil(motor), *TVIL[orden]))
    return {p.id: p.standard or p.lesninger[0].id for p in punkter}


@attrs.frozen
class Lest:
    """Utfallene når ett tvilspunkt er lest annerledes enn standarden."""

    punkt: str
    lesning: str
    utfall: tuple[Delt, ...]


def andre_lesninger(
    emner: Sequence[Emne], standard: Mapping[str, str], valgte: Mapping[str, str], utfallene: Sequence[Delt]
) -> Iterator[Lest]:
    """De andre lesningene av hvert punkt som kan ha betydning, og som den som spør, ikke har valgt."""
    hviler_paa = {p for u in utfallene for plass in u.plasser for p in plass.hviler_paa}
    i_regnestykket = TVIL[emner[0].orden]
    for punkt in standard:
        if not utfallene or punkt in valgte or (punkt not in i_regnestykket and punkt not in hviler_paa):
            continue
        for lesning in tvilspunkt(punkt).lesninger:
            if lesning.id != standard[punkt]:
                lest = {**standard, punkt: lesning.id}
                yield Lest(punkt, lesning.id, alle_utfallene(emner, lest, punkt))


def alle_utfallene(emner: Sequence[Emne], lesninger: Mapping[str, str], punkt: str = "") -> tuple[Delt, ...]:
    """Utfallene for hver måte tilgodebeløpet kan være på; tom når det er for mange."""
    hver = [fordel_utfallene(emne, lesninger, punkt) for emne in emner]
    return tuple(u for utfallene in hver for u in utfallene) if all(hver) else ()


def alternativer(andeler: Mapping[Linjeid, Andel], andre: Iterable[Lest]) -> Iterator[Lesningsfordeling]:
    """Lesningene som flytter penger."""
    for lest in andre:
        flyttet = tuple(_flyttet(andeler, samlet(lest.utfall))) if lest.utfall else ()
        if flyttet:
            yield Lesningsfordeling(lest.punkt, lest.lesning, flyttet)


def _flyttet(foer: Mapping[Linjeid, Andel], etter: Mapping[Linjeid, Andel]) -> Iterator[Flyttet]:
    for (krav, linje), andel in etter.items():
        if andel != foer[krav, linje]:
            yield Flyttet(krav, linje, None if andel.beloep is None else Oere(andel.beloep))


# ---- Det som mangler ----


def mangler(emner: Sequence[Emne], utfallene: Sequence[Delt], lesninger: Mapping[str, str]) -> tuple[Mangler, ...]:
    """Faktaene som skiller to utfall med ulike andeler."""
    skiller = {n for n in _skillende(utfallene) if not n[2].startswith("skjoenn.")}
    skiller |= {
        (*id_, UKJENT_FORFALL)
        for u in utfallene
        for id_, grunn in u.oppstilling.uvisse.items()
        if grunn == UKJENT_FORFALL and any(u.andeler[i].beloep is None for i in u.oppstilling.uvisse)
    }
    krav = {k.krav.id: k for k in emner[0].kravene}
    return _unike(m for n in sorted(skiller) for m in _bak(krav, n, lesninger))


def _skillende(utfallene: Sequence[Delt]) -> set[tuple[str, str, str]]:
    """Nøklene der en annen verdi alene gir andre andeler; er ingen alene om det, alle som skiller."""
    alene: set[tuple[str, str, str]] = set()
    sammen: set[tuple[str, str, str]] = set()
    for nummer, en in enumerate(utfallene):
        for annen in utfallene[:nummer]:
            if en.andeler == annen.andeler:
                continue
            ulike = {n for n in en.tildelt.keys() & annen.tildelt.keys() if en.tildelt[n] != annen.tildelt[n]}
            sammen |= ulike
            if len(ulike) == 1:
                alene |= ulike
    return alene or sammen


_OM_TILGODE = {v.noekkel: v for v in (HOVEDKRAV.grunnlag.variabel, HOVEDKRAV.beslagsfrihet_krevd.variabel)}


def _bak(
    kravene: Mapping[str, Kravsporsmaal], noekkelen: tuple[str, str, str], lesninger: Mapping[str, str]
) -> Iterator[Mangler]:
    """Faktumet selv, eller det et åpent svar i laget foran mangler."""
    krav, linje, noekkel = noekkelen
    if noekkel in _OM_TILGODE:
        yield Mangler("", "", _OM_TILGODE[noekkel])
        return
    emne = kravene[krav]
    if noekkel == ADGANGEN.noekkel:
        svar = adgangen(emne, lesninger)
        for v in svar.fakta if isinstance(svar, Trenger) else ():
            yield Mangler("" if v.omfang is Omfang.HOVEDKRAV else krav, "", v)
    elif noekkel == UKJENT_FORFALL:
        yield Mangler(krav, linje, LINJE.forfall.variabel)
    elif noekkel == GJENSTAAR.noekkel:
        yield Mangler(krav, linje, GJENSTAAR)
    else:
        bak = emne.foreldelse[linje].trenger if noekkel == "linje.foreldet" else ()
        for v in bak or (emne.variabler[noekkel],):
            yield Mangler(krav, linje, v)


def alle_ukjente(emner: Sequence[Emne], lesninger: Mapping[str, str]) -> tuple[Mangler, ...]:
    """Når det er for mye ukjent til å prøves: alt reglene spurte etter."""
    krav = {k.krav.id: k for k in emner[0].kravene}
    noekler = [(k.krav.id, v) for e in emner for k in e.kravene for v in k.variabler.values()]
    om_tilgode = [("", "", n) for e in emner for (_, _, n), _ in e.tildelt]
    aapne = [(k, "", v.noekkel) for k, v in noekler if v is ADGANGEN]
    fakta = [Mangler(k, "", v) for k, v in noekler if v.slag in (Slag.FAKTUM, Slag.AVLEDET)]
    return _unike((*(m for n in (*om_tilgode, *aapne) for m in _bak(krav, n, lesninger)), *fakta))


def _unike(manglene: Iterable[Mangler]) -> tuple[Mangler, ...]:
    return tuple(dict.fromkeys(manglene))


def skjoennsvalg(emner: Sequence[Emne], utfallene: Sequence[Delt]) -> Iterator[Skjoennsvalg]:
    """Hvert skjønn som kan flytte penger, med andelene etter begge utfallene av det."""
    variabler = {(k.krav.id, n): v for e in emner for k in e.kravene for n, v in k.variabler.items()}
    for krav, linje, noekkel in sorted(n for n in _skillende(utfallene) if n[2].startswith("skjoenn.")):
        for valg in (False, True):
            med_valget = [u for u in utfallene if u.tildelt.get((krav, linje, noekkel)) is valg]
            if med_valget:
                andeler = samlet(med_valget)
                yield Skjoennsvalg(
                    variabler[krav, noekkel],
                    krav,
                    linje,
                    valg,
                    tuple(Flyttet(*id_, None if a.beloep is None else Oere(a.beloep)) for id_, a in andeler.items()),
                )
