"""Hvor raskt er en hel vurdering? Én kommando: `python benchmarks/vurdering.py`.

Dette måles, på krav som alle er ulike:

* hele vurderingen av eksempelporteføljen – `vurder()` og `til_json()`, med hjemmelen og tiltakene –, med andelen av
  tiden i hvert lag. Mange av kravene der er åpne. Det måles både med en motor som ikke har sett noe krav før, og når
  den har vært gjennom porteføljen én gang, slik den har når en stor portefølje er i gang.
* `vurder()` alene, uten hjemmelen og tiltakene.
* tidslinjen med ti hendelser og fullt spor, og forholdet til det en enkel løsning gjør: legge tre år til datoene, uten
  spor, hjemler, helligdager eller noe ukjent.

Tiden er den minste av klokketid og prosessortid, og den beste av rundene: en delt maskin kan bare gjøre tallene
dårligere. Andelene er fra cProfile, som gjør små funksjoner dyrere enn de er; les dem som størrelsesordener.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import json
import pstats
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tid import sekunder

from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import Erkjennelse, KravRedusert, Paakrav, Purring, Rentevarsel
from innkrevingsregler.fakta.hendelser import VarselInnkrevingsloven25 as Varsel25
from innkrevingsregler.fakta.koder import (
    Linjetype,
    Namsmyndighet,
    Part,
    RettsligArt,
    Sakstype,
    Skyldnertype,
    Varselstiltak,
)
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Utleggssak
from innkrevingsregler.fakta.mappe import les_mappe
from innkrevingsregler.forklaring.som_json import til_json
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.vurdering import tidslinje, vurder

PORTEFOELJE = Path(__file__).parent.parent / "eksempler" / "portefoelje"
PER = date(2026, 11, 22)
FROE = 20261122

ANTALL = 1000
HENDELSER = 10
RUNDER = 7
MINST_PER_SEKUND = 10_000
"""Så mange tidslinjer med ti hendelser og spor skal én kjerne klare i sekundet."""

_LAG: Mapping[str, tuple[str, ...]] = {
    "fakta til rader": ("avledning/", "fakta/", "regelform/rad.py"),
    "regelverk": ("lag/regelverk.py",),
    "hjemmel": ("lag/hjemmel.py",),
    "tiltak": ("lag/tiltak.py",),
    "foreldelse": ("lag/", "loep.py"),
    "JSON": ("forklaring/",),
    "diagram for åpne svar": ("motor/diagram.py", "motor/kleene.py", "motor/utskriving.py", "regelform/vilkaar.py"),
    "motoren ellers": ("motor/", "regelform/", "<vilkår>"),
    "fristene": ("frister.py", "helligdager.py"),
    "katalog, satser og henvisninger": ("rettskilder/",),
    "sammenstillingen": ("vurdering.py",),
}


# ---- Kravene ----


def lag_krav(antall: int, froe: int = FROE) -> tuple[Krav, ...]:
    """Så mange ulike krav, hvert med en hovedstol, en utleggssak og ti hendelser, og alt tidslinjen spør om, kjent."""
    trekning = random.Random(froe)
    return tuple(_ett_krav(trekning, nummer) for nummer in range(antall))


def _ett_krav(trekning: random.Random, nummer: int) -> Krav:
    fra = date(2018, 1, 1) + timedelta(days=trekning.randrange(2900))
    datoer = [fra + timedelta(days=dag) for dag in sorted(trekning.sample(range(20, 900), HENDELSER))]
    sak = Utleggssak(
        id="S",
        type=Sakstype.UTLEGG,
        namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        varsel_sendt=datoer[trekning.randrange(HENDELSER)],
    )
    return Krav(
        id=f"K-{nummer}",
        rettslig_art=trekning.choice((RettsligArt.ALMINNELIG, RettsligArt.TRYGD_TILBAKEKREVING)),
        kravtype="TILBAKEKREVING_BARNETRYGD",
        fristens_utgangspunkt=fra,
        forfall=fra,
        skyldner=_skyldner(trekning),
        saker=(sak,),
        linjer=(Kravlinje(id="1", type=Linjetype.HOVEDSTOL, beloep=trekning.randrange(100_00, 100_000_00)),),
        hendelser=tuple(_en_hendelse(trekning, dato) for dato in datoer),
    )


def _skyldner(trekning: random.Random) -> Skyldner:
    fylke, kommune = trekning.choice((("Oslo", "Oslo"), ("Nordland", "Bodø"), ("Finnmark", "Alta"), ("Agder", "Bykle")))
    return Skyldner(
        id="P",
        type=Skyldnertype.PERSON,
        fylke=fylke,
        kommune=kommune,
        loepende_trekk_gammelt=trekning.random() < 0.3,
        utleggssak_gammelt=trekning.random() < 0.3,
        kravtyper_bokstav_e=trekning.random() < 0.1,
    )


def _en_hendelse(trekning: random.Random, dato: date) -> Hendelse:
    slag = trekning.choice((Rentevarsel, Purring, Paakrav, KravRedusert, Erkjennelse, Erkjennelse, Varsel25))
    gitt = dato + timedelta(days=trekning.randrange(5))
    if slag is Erkjennelse:
        return Erkjennelse(dato=dato, gitt=gitt, fra_hvem=Part.SKYLDNER, overfor=Part.KREDITOR)
    if slag is Varsel25:
        return Varsel25(dato=dato, sendt=dato, gitt=gitt, tiltak=Varselstiltak.UTLEGG, sak="S")
    return slag(dato=dato, sendt=dato, gitt=gitt)


# ---- Måling ----


def tre_aar(krav: Krav) -> date:
    """Siste dag slik en enkel løsning regner: tre år fra utgangspunktet, og fra hver hendelse før den dagen."""
    assert krav.fristens_utgangspunkt is not None
    siste = _om_tre_aar(krav.fristens_utgangspunkt)
    for h in krav.hendelser:
        if h.dato is not None and h.dato <= siste:
            siste = max(siste, _om_tre_aar(h.dato))
    return siste


def _om_tre_aar(dato: date) -> date:
    try:
        return dato.replace(year=dato.year + 3)
    except ValueError:
        return dato.replace(year=dato.year + 3, day=28)


def maal_tidslinjen(runder: int = RUNDER, antall: int = ANTALL) -> dict[str, Any]:
    """Tidslinjer i sekundet, og hvor mange ganger lengre tid det tar enn å legge til tre år."""
    kravene = lag_krav(antall)
    steg = [linje for krav in kravene for linje in tidslinje(krav, PER)]
    assert all(linje.steg and linje.hjemler for linje in steg), "en tidslinje er uten spor"
    # Begge i hver runde, etter tur, så det samme forstyrrer begge.
    med_spor, enkel = [], []
    for _ in range(runder):
        med_spor.append(_beste(lambda krav: tidslinje(krav, PER), kravene, 1))
        enkel.append(_beste(tre_aar, kravene, 1))
    return {
        "krav": antall,
        "hendelser": HENDELSER,
        "avgjort": sum(linje.status is Status.AVGJORT for linje in steg),
        "krav_per_sekund": round(antall / min(med_spor)),
        "tid_mot_tre_aar": round(min(a / b for a, b in zip(med_spor, enkel, strict=True))),
        "andel": _andeler(lambda: [tidslinje(krav, PER) for krav in kravene]),
    }


def maal_portefoelje(runder: int = RUNDER) -> dict[str, Any]:
    """Krav i sekundet på eksempelporteføljen, og hvor stor del av tiden som går i hvert lag når motoren er varm."""
    kravene = les_mappe(PORTEFOELJE)
    kald = sekunder(_hele, kravene)
    varm = _beste(_hele, kravene, runder)
    uten_tiltak = _beste(lambda krav: vurder(krav, PER), kravene, runder)
    return {
        "krav": len(kravene),
        "ulike": len({repr(krav).partition("id=")[2].partition(",")[2] for krav in kravene}),
        "aapne": sum(vurder(krav, PER).aapent for krav in kravene),
        "krav_per_sekund": round(len(kravene) / varm),
        "kald_krav_per_sekund": round(len(kravene) / kald),
        "uten_tiltak_krav_per_sekund": round(len(kravene) / uten_tiltak),
        "andel": _andeler(lambda: [_hele(krav) for krav in kravene]),
    }


def _hele(krav: Krav) -> object:
    """Hele svaret om kravet: alle delene regnet ut, og skrevet som JSON."""
    return til_json(vurder(krav, PER))


def _beste(svar: Callable[[Krav], object], kravene: Sequence[Krav], runder: int) -> float:
    svar(kravene[0])
    tider = []
    for _ in range(runder):
        gc.collect()
        tider.append(sekunder(svar, kravene))
    return min(tider)


def _andeler(kjoer: Callable[[], object]) -> dict[str, float]:
    """Egen tid per lag; innebygde funksjoner og bibliotek regnes til laget som kalte dem."""
    kjoer()
    profil = cProfile.Profile()
    profil.runcall(kjoer)
    tid = dict.fromkeys((*_LAG, "annet"), 0.0)
    poster: dict[Any, Any] = pstats.Stats(profil).stats  # type: ignore[attr-defined]
    for (fil, _, _), (_, _, egen, _, kalt_av) in poster.items():
        lag = _lag(fil)
        if lag is not None or not kalt_av:
            tid[lag or "annet"] += egen
            continue
        for (kallerfil, _, _), (_, _, del_, _) in kalt_av.items():
            tid[_lag(kallerfil) or "annet"] += del_
    alt = sum(tid.values())
    return {lag: round(t / alt, 3) for lag, t in tid.items()}


def _lag(fil: str) -> str | None:
    sti = fil.replace("\\", "/").rpartition("/innkrevingsregler/")[2]
    if "/" not in fil and not fil.startswith("<vilkår>"):
        return None
    return next((lag for lag, steder in _LAG.items() if sti.startswith(steder)), None)


def tabell(portefoelje: Mapping[str, Any], tidslinjen: Mapping[str, Any]) -> str:
    """Resultatet som tekst."""
    holdt = "holdt" if tidslinjen["krav_per_sekund"] >= MINST_PER_SEKUND else "IKKE HOLDT"
    linjer = [
        f"hele vurderingen av eksempelporteføljen, med JSON: {portefoelje['krav_per_sekund']} krav/s "
        f"({portefoelje['krav']} krav, {portefoelje['ulike']} ulike bortsett fra id, {portefoelje['aapne']} åpne); "
        f"første gang: {portefoelje['kald_krav_per_sekund']} krav/s",
        f"vurder() uten hjemmelen og tiltakene: {portefoelje['uten_tiltak_krav_per_sekund']} krav/s",
        f"tidslinje med {tidslinjen['hendelser']} hendelser og spor: {tidslinjen['krav_per_sekund']} krav/s "
        f"({tidslinjen['avgjort']} av {tidslinjen['krav']} avgjort); krav {MINST_PER_SEKUND}: {holdt}",
        f"tidslinje mot tre år lagt til uten spor: {tidslinjen['tid_mot_tre_aar']} ganger så lang tid",
        "",
        f"{'lag':<34}{'porteføljen':>14}{'tidslinjen':>14}",
    ]
    linjer += [
        f"{lag:<34}{andel:>14.0%}{tidslinjen['andel'][lag]:>14.0%}" for lag, andel in portefoelje["andel"].items()
    ]
    return "\n".join(linjer)


def main() -> int:
    """Mål, skriv ut, og si fra om kravet til tidslinjen ikke er holdt."""
    leser = argparse.ArgumentParser(description=__doc__)
    leser.add_argument("--json", action="store_true", help="skriv resultatet som JSON")
    leser.add_argument("--runder", type=int, default=RUNDER, help="så mange runder måles")
    leser.add_argument("--krav", type=int, default=ANTALL, help="så mange krav tidslinjen måles på")
    valg = leser.parse_args()
    # Porteføljen først: da har motoren ikke sett noe krav.
    portefoelje, tidslinjen = maal_portefoelje(valg.runder), maal_tidslinjen(valg.runder, valg.krav)
    begge = {"vurder": portefoelje, "tidslinje": tidslinjen}
    print(json.dumps(begge, ensure_ascii=False, indent=2) if valg.json else tabell(portefoelje, tidslinjen))
    return 0 if tidslinjen["krav_per_sekund"] >= MINST_PER_SEKUND else 1


if __name__ == "__main__":
    sys.exit(main())
