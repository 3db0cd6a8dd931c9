"""Et sent, uavhengig regnestykke å holde renteberegningen mot: én dag om gangen, med brøker.

Det vet ingenting om biter, vekter eller ordenstall. Hver dag slås satsen opp i serien, renten for dagen legges til, og
en rad avsluttes når noe endrer seg.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from innkrevingsregler.renter import Betaling, Dekningsorden, Nedsettelse, Pause, Tillegg
from innkrevingsregler.rettskilder.satser import Sats, Satsserie

EN_DAG = timedelta(days=1)
DELER = ("hovedstol", "tillegg", "kostnader", "gebyrer", "renter")
REKKEFOELGER = {
    (Dekningsorden.TREKK, "som_hovedstol"): "hovedstol tillegg kostnader gebyrer renter",
    (Dekningsorden.TREKK, "som_rente"): "hovedstol kostnader gebyrer tillegg renter",
    (Dekningsorden.RENTE_FOERST, "som_hovedstol"): "renter kostnader gebyrer hovedstol tillegg",
    (Dekningsorden.RENTE_FOERST, "som_rente"): "tillegg renter kostnader gebyrer hovedstol",
}
Rad = tuple[date, date, int, int]


def rundet(beloep: Fraction) -> int:
    """Til nærmeste øre, halve opp."""
    return (2 * beloep.numerator + beloep.denominator) // (2 * beloep.denominator)


def dager_i(aar: int) -> int:
    return (date(aar + 1, 1, 1) - date(aar, 1, 1)).days


def orakel(
    serie: Satsserie,
    hovedstol: int,
    fra: date,
    til: date,
    *,
    betalinger: Iterable[Betaling] = (),
    tillegg: Iterable[Tillegg] = (),
    nedsettelser: Iterable[Nedsettelse] = (),
    pauser: Iterable[Pause] = (),
    stopp: date | None = None,
    orden: Dekningsorden | None = None,
    lesninger: Mapping[str, str] | None = None,
    **annet: int,
) -> tuple[list[Rad], dict[str, int], int]:
    """Radene (fra, til, grunnlag, rente), det som står til slutt, og det som er til overs."""
    valg = lesninger or {}
    flytt = EN_DAG if valg.get("R3") == "dagen_etter" else timedelta(0)
    staar = dict.fromkeys(DELER, 0) | annet | {"hovedstol": hovedstol}
    hendelser: dict[date, list[Any]] = {}
    for nedsettelse in nedsettelser:
        dag = fra if nedsettelse.fra_begynnelsen else max(nedsettelse.dato, fra)
        hendelser.setdefault(dag, []).append(nedsettelse)
    for hendelse in (*tillegg, *betalinger):
        hendelser.setdefault(max(hendelse.dato, fra), []).append(hendelse)
    knekk = {dag for p in pauser for dag in (p.fra, p.til)} | {stopp}
    rader: list[Rad] = []
    paa_vei: list[Any] = []  # første dag, grunnlag, nøkkel, brøk
    til_overs = 0

    def avslutt(dag: date) -> None:
        if paa_vei:
            foerste, grunnlag, _, sum_ = paa_vei
            rader.append((foerste, dag + flytt, grunnlag, rundet(sum_)))
            staar["renter"] += rundet(sum_)
            paa_vei.clear()

    dag = fra
    while True:
        if dag in hendelser or dag in knekk or dag == til:
            avslutt(dag)
        for hendelse in sorted(hendelser.get(dag, ()), key=_plass):
            til_overs += _virker(hendelse, staar, orden, valg)
        if dag == til:
            return rader, staar, til_overs
        grunnlag = staar["hovedstol"] + staar["tillegg"]
        regnedag = dag + flytt
        stille = any(p.fra <= dag and (p.til is None or dag < p.til) for p in pauser)
        if grunnlag and not (stopp and dag >= stopp):
            noekkel: Any = "pause"
            rente = Fraction(0)
            if not stille:
                sats = serie.paa(regnedag)
                assert isinstance(sats, Sats)
                aar = None if valg.get("R2") == "per_rad" else regnedag.year
                noekkel = (sats.fra if valg.get("R1") == "ved_hver_forskrift" else sats.verdi, aar)
                nevner = 365 if valg.get("R11") == "dager_365" else dager_i(regnedag.year)
                rente = Fraction(grunnlag) * Fraction(sats.verdi) / 100 / nevner
            if paa_vei and paa_vei[2] != noekkel:
                avslutt(dag)
            if not paa_vei:
                paa_vei[:] = [regnedag, grunnlag, noekkel, Fraction(0)]
            paa_vei[3] += rente
        dag += EN_DAG


def _plass(hendelse: Any) -> int:
    if isinstance(hendelse, Nedsettelse):
        return 0 if hendelse.fra_begynnelsen else 2
    return 1 if isinstance(hendelse, Tillegg) else 3


def _virker(hendelse: Any, staar: dict[str, int], orden: Dekningsorden | None, valg: Mapping[str, str]) -> int:
    """Hendelsens virkning, og det som ble til overs."""
    if isinstance(hendelse, Tillegg):
        staar["tillegg"] += hendelse.beloep
        return 0
    if isinstance(hendelse, Nedsettelse):
        rekkefoelge = "hovedstol tillegg"
    else:
        valgt = hendelse.orden or orden
        valgt = Dekningsorden.TREKK if valgt is Dekningsorden.HOVEDSTOL_FOERST else valgt
        assert valgt is not None
        rekkefoelge = REKKEFOELGER[valgt, valg.get("P50", "som_hovedstol")]
        if valgt is Dekningsorden.RENTE_FOERST and valg.get("P51") == "etter_hovedstol":
            uten = [d for d in rekkefoelge.split() if d not in ("kostnader", "gebyrer")]
            rekkefoelge = " ".join([*uten, "kostnader", "gebyrer"])
    rest: int = hendelse.beloep
    for del_ in rekkefoelge.split():
        dekket = min(rest, staar[del_])
        staar[del_] -= dekket
        rest -= dekket
    return rest
