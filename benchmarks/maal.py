"""Hvor raskt er det, målt mot andre? Én kommando: `python benchmarks/maal.py`.

Alle svarer på de samme sakene, og svarene prøves like før noe måles. Deltakerne måles etter tur i hver runde, og det
som teller, er forholdet mellom dem i samme runde, medianen av rundene. Holdes et krav ikke, er utgangen 1.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import for_haand
from boken import maalt_bok
from enkle import enkel_sak, enkle_regler
from motstandere import rule_engine_svar, zen_svar
from saker import Sak, lag_saker, lesninger
from tid import sekunder
from vurdering import maal_portefoelje, maal_tidslinjen

from innkrevingsregler.motor.durable import durable_motor
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.begrep import Samling, Spoersmaal
from innkrevingsregler.regelform.utfall import Avgjort, Regelverdi, UtenforDekning, Utfall
from innkrevingsregler.regler import regelbok

HER = Path(__file__).parent

ANTALL = 2000
FAA = 300
"""De trege deltakerne måles på så mange av sakene."""
NOEN = 50
"""Hele regelboken måles på så mange."""
RUNDER = 9
IMPORTER = 9

MOT = ("durable Host", "rule-engine", "zen-engine")
TREGE_PAKKER = ("pandas", "pyarrow", "duckdb", "z3")


@attrs.frozen
class Krav:
    """Et krav til et forhold: minst eller høyst så mange ganger."""

    navn: str
    forhold: float
    grense: float
    minst: bool

    @property
    def holdt(self) -> bool:
        """Er kravet holdt?"""
        return self.forhold >= self.grense if self.minst else self.forhold <= self.grense


@attrs.frozen
class Deltaker:
    """En som svarer på `antall` saker: `kjoer` er sekundene det tar."""

    navn: str
    antall: int
    kjoer: Callable[[], float]


# ---- Den skalare motoren: alle spørsmål, hele sporet ----

Spurt = tuple[Sak, dict[str, str]]
"""Fakta, og valgt lesning av tvilspunktene."""

Utfallene = list[Utfall]
"""Utfallet på hvert ENTYDIG spørsmål, og på hver verdi av hvert ALLE-spørsmål."""


def spoer(motor: Motor) -> Callable[[Spurt], Utfallene]:
    """En funksjon som stiller motoren alle spørsmålene i regelboken."""
    spoersmaal = motor.regelbok.spoersmaal
    entydige = [s for s in spoersmaal if s.begrep.samling is Samling.ENTYDIG]
    flere = [s for s in spoersmaal if s.begrep.samling is Samling.ALLE]
    ett, alle = motor.svar, motor.alle

    def svar(spurt: Spurt) -> Utfallene:
        fakta, lest = spurt
        utfall: Utfallene = [ett(s, fakta, lest) for s in entydige]
        for s in flere:
            utfall += [u for _, u in alle(s, fakta, lest)]
        return utfall

    return svar


def les_sporet(utfall: Utfallene) -> list[tuple[str, object, object]]:
    """Reglene som traff, med hjemlene og nøklene til fakta de bygde på; verdiene har den som spurte."""
    return [(steg.regel, steg.hjemler, steg.fakta) for u in utfall if u.spor for steg in u.spor.steg]


def truffet(utfall: Utfallene) -> list[str]:
    """Reglene som ga et svar, sortert."""
    if aapne := [u for u in utfall if not isinstance(u, Avgjort | UtenforDekning)]:
        raise AssertionError(f"alt er kjent, men svaret er åpent: {aapne[0]}")
    return sorted(id_ for u in utfall if isinstance(u, Avgjort) and u.verdi is not False for id_ in u.regler)


def _spurt(sak: Sak) -> Spurt:
    return {k: v for k, v in sak.items() if not k.startswith("tvil.")}, lesninger(sak)


def _med_motor(navn: str, motor: Callable[[], Motor], saker: Sequence[Spurt]) -> Deltaker:
    """En motor som svarer på spørsmålene og leser sporet; `motor` kalles før hver måling."""

    def kjoer() -> float:
        svar = spoer(motor())
        return sekunder(lambda spurt: les_sporet(svar(spurt)), saker)

    return Deltaker(navn, len(saker), kjoer)


def _med_funksjon(navn: str, svar: Callable[[Any], object], saker: Sequence[Any]) -> Deltaker:
    return Deltaker(navn, len(saker), lambda: sekunder(svar, saker))


# ---- durable_rules gjennom Host: en egen prosess ----


class HostProsess:
    """Prosessen der `Host` bor."""

    def __init__(self, prosess: subprocess.Popen[str]) -> None:
        self._prosess = prosess

    def be(self, ordre: str) -> Any:
        """Send en ordre, og les svaret."""
        assert self._prosess.stdin is not None
        assert self._prosess.stdout is not None
        print(ordre, file=self._prosess.stdin, flush=True)
        return json.loads(self._prosess.stdout.readline())


@contextmanager
def host_prosess(antall: int) -> Iterator[HostProsess]:
    """En prosess med `Host` og de samme sakene."""
    kommando = [sys.executable, str(HER / "durable_host.py"), str(antall)]
    with subprocess.Popen(kommando, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as prosess:
        yield HostProsess(prosess)


# ---- Like svar ----


def proev_like(saker: Sequence[Sak], spurte: Sequence[Spurt], host: HostProsess) -> list[list[str]]:
    """Alle gir samme svar i alle sakene; AssertionError ellers. Gir reglene som traff, sak for sak."""
    bok = maalt_bok()
    enkle, regler = [enkel_sak(sak) for sak in saker], enkle_regler(bok)
    skalar, durable = spoer(motor := skalar_motor(bok)), spoer(durable_motor(bok))
    fasit = [truffet(skalar(spurt)) for spurt in spurte]
    assert [truffet(durable(spurt)) for spurt in spurte] == fasit, "durable svarer noe annet"
    assert host.be("svar") == fasit, "durable Host svarer noe annet"
    for navn, svar in (("rule-engine", rule_engine_svar(regler)), ("zen-engine", zen_svar(regler))):
        assert [sorted(id_ for id_, _ in svar(sak)) for sak in enkle] == fasit, f"{navn} svarer noe annet"
    for sak, spurt in zip(saker, spurte, strict=True):
        par = zip(for_haand.SPOERSMAAL, for_haand.svar(sak), _verdiene(motor, spurt), strict=True)
        ulike = [spoersmaal for spoersmaal, for_haands, reglenes in par if for_haands != reglenes]
        assert not ulike, f"for_haand.py svarer noe annet enn reglene på {', '.join(ulike)}"
    return fasit


def _verdiene(motor: Motor, spurt: Spurt) -> tuple[object, ...]:
    """Svarene slik `for_haand` gir dem: én verdi, None, eller en tuppel."""
    fakta, lest = spurt

    def ett(utfall: Utfall) -> Regelverdi | None:
        return utfall.verdi if isinstance(utfall, Avgjort) else None

    return tuple(
        ett(motor.svar(s, fakta, lest))
        if s.begrep.samling is Samling.ENTYDIG
        else tuple(verdi for verdi, utfall in motor.alle(s, fakta, lest) if ett(utfall) is True)
        for s in sorted(motor.regelbok.spoersmaal, key=_plass)
        if s.noekkel in for_haand.SPOERSMAAL
    )


def _plass(spoersmaal: Spoersmaal) -> int:
    navn = spoersmaal.noekkel
    return for_haand.SPOERSMAAL.index(navn) if navn in for_haand.SPOERSMAAL else len(for_haand.SPOERSMAAL)


# ---- Måling ----


def maal(deltakere: Sequence[Deltaker], runder: int) -> dict[str, list[float]]:
    """Sekunder per sak, runde for runde. Én runde til oppvarming, og søppelrydding utenfor målingen."""
    maalt: dict[str, list[float]] = {d.navn: [] for d in deltakere}
    for runde in range(runder + 1):
        for d in deltakere:
            gc.collect()
            per_sak = d.kjoer() / d.antall
            if runde:
                maalt[d.navn].append(per_sak)
    return maalt


def forhold(a: Sequence[float], b: Sequence[float]) -> float:
    """Hvor mange ganger lengre tid a tar enn b: medianen av forholdene i hver runde."""
    return statistics.median(x / y for x, y in zip(a, b, strict=True))


def importtid() -> tuple[float, list[str]]:
    """Millisekundene `import innkrevingsregler` tar (korteste av flere), og de trege pakkene den drar inn."""
    kode = (
        "import sys, time; start = time.perf_counter(); import innkrevingsregler; "
        "slutt = time.perf_counter(); print((slutt - start) * 1000, *sys.modules)"
    )
    tider, moduler = [], set()
    for _ in range(IMPORTER):
        ut = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True).stdout.split()
        tider.append(float(ut[0]))
        moduler |= {m.partition(".")[0] for m in ut[1:]}
    return min(tider), [p for p in TREGE_PAKKER if p in moduler]


def minnebruk(spurte: Sequence[Spurt]) -> int:
    """Byte den skalare motoren selv tar, med svarene den har satt sammen for alle sakene."""
    tracemalloc.start()
    foer, _ = tracemalloc.get_traced_memory()
    svar = spoer(skalar_motor(maalt_bok()))
    for spurt in spurte:
        svar(spurt)
    gc.collect()
    etter, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return etter - foer


# ---- Alt samlet ----


def maal_alt(runder: int, antall: int) -> dict[str, Any]:
    """Alle målinger, som verdier som kan skrives ut."""
    bok = maalt_bok()
    saker = lag_saker(bok, antall)
    spurte = [_spurt(sak) for sak in saker]
    enkle, regler = [enkel_sak(sak) for sak in saker], enkle_regler(bok)
    varm, durable = skalar_motor(bok), durable_motor(bok)
    hele = skalar_motor(regelbok())
    alle_spurte = [_spurt(sak) for sak in lag_saker(hele.regelbok, min(NOEN, antall))]
    with host_prosess(antall) as host:
        fasit = proev_like(saker, spurte, host)
        faa = min(FAA, antall)
        maalt = maal(
            (
                _med_motor("skalar", lambda: varm, spurte),
                _med_motor("skalar, hele boken", lambda: hele, alle_spurte),
                _med_funksjon("for hånd", for_haand.svar, saker),
                Deltaker("durable Host", faa, lambda: float(host.be(f"maal {faa}"))),
                _med_motor("durable", lambda: durable, spurte[:faa]),
                _med_funksjon("rule-engine", rule_engine_svar(regler), enkle[:faa]),
                _med_funksjon("zen-engine", zen_svar(regler), enkle[:faa]),
            ),
            runder,
        )
        host_minne = host.be("minne")
    millisekunder, drar_inn = importtid()
    krav = (
        *(Krav(f"skalar mot {navn}", forhold(maalt[navn], maalt["skalar"]), 15, minst=True) for navn in MOT),
        Krav(
            "skalar med spor mot for hånd uten",
            forhold(maalt["skalar"], maalt["for hånd"]),
            10,
            minst=False,
        ),
        Krav("import, millisekunder", millisekunder, 60, minst=False),
        Krav(f"import drar inn {', '.join(TREGE_PAKKER)}", len(drar_inn), 0, minst=False),
    )
    return {
        "saker": antall,
        "regler": len(regler),
        "spoersmaal": len(bok.spoersmaal),
        "regler_som_treffer": len(set().union(*fasit)),
        "treff_per_sak": round(sum(map(len, fasit)) / antall, 1),
        "deltakere": {
            navn: {
                "saker_per_sekund": round(1 / statistics.median(t)),
                "tid_mot_skalar": round(forhold(t, maalt["skalar"]), 2),
            }
            for navn, t in maalt.items()
        },
        "krav": [{"navn": k.navn, "forhold": round(k.forhold, 1), "grense": k.grense, "holdt": k.holdt} for k in krav],
        "minne": {
            "motoren_kib": minnebruk(spurte) // 1024,
            "prosessen_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            "durable_host_mib": host_minne // 1024,
        },
        "vurder": maal_portefoelje(runder),
        "tidslinje": maal_tidslinjen(runder),
    }


def tabell(resultat: Mapping[str, Any]) -> str:
    """Resultatet som tekst."""
    linjer = [
        f"{resultat['saker']} saker, {resultat['spoersmaal']} spørsmål, {resultat['regler']} regler "
        f"({resultat['regler_som_treffer']} treffer i noen sak, {resultat['treff_per_sak']} i hver). Alle svarer likt.",
        "",
        f"{'deltaker':<24}{'saker/s':>12}{'tid mot skalar':>18}",
        *(
            f"{navn:<24}{d['saker_per_sekund']:>12}{d['tid_mot_skalar']:>18.2f}"
            for navn, d in resultat["deltakere"].items()
        ),
        "",
        f"{'krav':<44}{'målt':>10}{'grense':>10}",
        *(
            f"{k['navn']:<44}{k['forhold']:>10}{k['grense']:>10}  {'holdt' if k['holdt'] else 'IKKE HOLDT'}"
            for k in resultat["krav"]
        ),
        "",
        "minne: " + ", ".join(f"{navn} {tall}" for navn, tall in resultat["minne"].items()),
        f"vurder(): {resultat['vurder']['krav_per_sekund']} krav/s på {resultat['vurder']['krav']} krav; "
        + ", ".join(f"{lag} {andel:.0%}" for lag, andel in resultat["vurder"]["andel"].items()),
        f"tidslinje med {resultat['tidslinje']['hendelser']} hendelser og spor: "
        f"{resultat['tidslinje']['krav_per_sekund']} krav/s, "
        f"{resultat['tidslinje']['tid_mot_tre_aar']} ganger tre år lagt til uten spor (se vurdering.py)",
    ]
    return "\n".join(linjer)


def main() -> int:
    """Mål, skriv ut, og si fra om et krav ikke er holdt."""
    leser = argparse.ArgumentParser(description=__doc__)
    leser.add_argument("--json", action="store_true", help="skriv resultatet som JSON")
    leser.add_argument("--runder", type=int, default=RUNDER, help="så mange runder måles")
    leser.add_argument("--saker", type=int, default=ANTALL, help="så mange saker")
    valg = leser.parse_args()
    resultat = maal_alt(valg.runder, valg.saker)
    print(json.dumps(resultat, ensure_ascii=False, indent=2) if valg.json else tabell(resultat))
    return 0 if all(k["holdt"] for k in resultat["krav"]) else 1


if __name__ == "__main__":
    sys.exit(main())
