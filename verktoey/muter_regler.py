"""Endrer reglene én ting om gangen, og sier hvilke endringer ingen av eksemplene merker.

Kjør `python verktoey/muter_regler.py --omraade foreldelse --andel 10`: hver tiende mutant av reglene i området.
Svaret får en annen verdi, hvert blad i vilkåret nektes, hver grense flyttes ett steg hver vei, perioden flyttes en
dag, og et unntak går ikke lenger foran. En mutant er fanget når et eksempel om regelens spørsmål får et annet svar –
eller en annen hjemmel, om det er bevist at svaret aldri er et annet – eller når regelboken ikke lar seg bygge med den.

De andre endrer enten regelen uten å endre retten, eller trenger et eksempel til. Kan det bevises at svaret og hjemmelen
er de samme hva enn fakta er, er mutanten likeverdig. Følger det av noe reglene selv ikke sier, står mutanten i
`tests/likeverdige_mutanter.csv` med grunnen. Resten skrives ut, hver med fakta der svaret eller
hjemmelen er en annen – eksemplet som mangler – og det gjør også de som står i filen, men er fanget eller ikke finnes.
Da er utgangskoden 1.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from innkrevingsregler.motor.bevis import forskjell, svarer_likt
from innkrevingsregler.motor.kleene import oppfylt
from innkrevingsregler.regelform.felter import ALLE_FELTER
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regelform.regelbok import Regelbok, Regelfeil
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verditype
from innkrevingsregler.regelform.vilkaar import Blad, Blant, Eller, Og, Ordnet, Vilkaar, eller, og
from innkrevingsregler.regelform.virkninger import Lengde
from innkrevingsregler.regler import OMRAADER, regelbok
from regelproever import SPOERSMAAL, Proevd, boken_av, boken_om, eksempler_om, fasit, motor_for, svaret_med

LIKEVERDIGE = Path(__file__).resolve().parent.parent / "tests" / "likeverdige_mutanter.csv"
"""Mutantene som endrer en regel uten å endre retten, der det ikke lar seg bevise av reglene: regel, endring, grunn."""

_EN_DAG = timedelta(days=1)


@attrs.frozen(eq=False)
class Mutant:
    """En regel, det som er endret i den, og regelen slik den ble."""

    regel: Regel
    endring: str
    endret: Regel

    @property
    def navn(self) -> str:
        """Regelens id og endringen."""
        return f"{self.regel.id}: {self.endring}"


def mutanter(regel: Regel) -> Iterator[Mutant]:
    """Alle mutantene av en regel."""
    yield from svarmutanter(regel)
    yield from vilkaarsmutanter(regel)
    yield from _periodemutanter(regel)
    for unntatt in regel.unntak_fra:
        beholdt = tuple(u for u in regel.unntak_fra if u != unntatt)
        yield Mutant(regel, f"unntak fra {unntatt} strøket", attrs.evolve(regel, unntak_fra=beholdt))


def svarmutanter(regel: Regel) -> Iterator[Mutant]:
    """Regelen med hvert felt i svaret endret; har svaret ingen felt, med et annet av svarene på spørsmålet."""
    felt = tuple(_endrede(regel.da))
    andre = () if felt else tuple(x for x in regelbok().svar_paa(regel.om) if x != regel.da)[:1]
    for endring, svar in (*felt, *((f"svaret er {x}", x) for x in andre)):
        yield Mutant(regel, endring, attrs.evolve(regel, da=svar))


def vilkaarsmutanter(regel: Regel) -> Iterator[Mutant]:
    """Regelen med ett blad i vilkåret nektet, eller en grense flyttet ett steg."""
    for endring, vilkaar in _med_ett_endret_blad(regel.naar):
        yield Mutant(regel, endring, attrs.evolve(regel, naar=vilkaar))


def _periodemutanter(regel: Regel) -> Iterator[Mutant]:
    for felt in ("fra", "til"):
        if dag := getattr(regel.gjelder, felt):
            for ny in (dag - _EN_DAG, dag + _EN_DAG):
                gjelder = attrs.evolve(regel.gjelder, **{felt: ny})
                yield Mutant(regel, f"gjelder {felt} {ny}", attrs.evolve(regel, gjelder=gjelder))


def _med_ett_endret_blad(vilkaar: Vilkaar) -> Iterator[tuple[str, Vilkaar]]:
    if isinstance(vilkaar, Blant | Ordnet):
        # En tekst som mangler, er ukjent begge veier, så å nekte det er ingen endring.
        if vilkaar.variabel.slag is not Slag.MANGLER:
            yield from _endrede_blad(vilkaar)
    elif isinstance(vilkaar, Og | Eller):
        samle = og if isinstance(vilkaar, Og) else eller
        for i, ledd in enumerate(vilkaar.ledd):
            for endring, nytt in _med_ett_endret_blad(ledd):
                yield endring, samle(*vilkaar.ledd[:i], nytt, *vilkaar.ledd[i + 1 :])


def _endrede_blad(blad: Blad) -> Iterator[tuple[str, Vilkaar]]:
    if isinstance(blad, Blant):
        yield f"{blad.variabel} {'ikke ' * blad.negert}blant {', '.join(map(str, blad.verdier))} nektet", ~blad
        return
    tekst = f"{blad.variabel} {blad.operator.value}"
    yield f"{tekst} {blad.grense} nektet", ~blad
    steg: Any = _EN_DAG if isinstance(blad.grense, date) else 1
    for grense in (blad.grense - steg, blad.grense + steg):
        yield f"{tekst} {grense}, ikke {blad.grense}", Ordnet(blad.variabel, blad.operator, grense)


def _endrede(verdi: object, felt: str = "svaret") -> Iterator[tuple[str, Any]]:
    """Verdien med én ting endret, og hva det er: en lengde ett steg, en dag en annen, et ja et nei."""
    match verdi:
        case bool():
            yield f"{felt} er {not verdi}", not verdi
        case Enum():
            koder = list(type(verdi))
            kode = koder[(koder.index(verdi) + 1) % len(koder)]
            yield f"{felt} er {kode}", kode
        case int():
            yield f"{felt} er {verdi + 1}", verdi + 1
        case Variabel() if verdi.verditype is Verditype.DATO:
            dager = [v for v in ALLE_FELTER if v.verditype is Verditype.DATO and v.omfang is verdi.omfang]
            annen = dager[(dager.index(verdi) + 1) % len(dager)]
            if annen != verdi:
                yield f"{felt} er {annen}", annen
        case _ if isinstance(verdi, Lengde):
            for antall in (verdi.antall - 1, verdi.antall + 1):
                yield f"{felt} er {antall}, ikke {verdi.antall}", attrs.evolve(verdi, antall=antall)
        case _ if attrs.has(type(verdi)):
            for f in attrs.fields(type(verdi)):
                for endring, ny in _endrede(getattr(verdi, f.name), f.name):
                    yield endring, attrs.evolve(verdi, **{f.name: ny})  # type: ignore[type-var]


def fanget(mutant: Mutant) -> bool:
    """Merker noen av eksemplene, eller kontrollen av reglene, at regelen er endret?

    Er det bevist at svaret er det samme hva enn fakta er, er det hjemmelen eksemplene kan merke det på.
    """
    try:
        endret = _boken_med(mutant)
    except Regelfeil:
        return True
    motor = motor_for(endret)
    kan_merke = tuple(p.eksempel for p in eksempler_om(SPOERSMAAL[mutant.regel.id]) if _kan_merke(mutant, p))
    if any(svaret_med(e, motor)[0] != fasit(e)[0] for e in kan_merke):
        return True
    med_hjemmel = tuple(e for e in kan_merke if e.hjemmel and svaret_med(e, motor)[1] != fasit(e)[1])
    return bool(med_hjemmel) and svarer_likt(_boken_om(mutant), endret, mutant.regel.om, hjemmelen=False)


def likeverdig(mutant: Mutant) -> bool:
    """Er det bevist at regelen endret slik gir det samme svaret, med den samme hjemmelen, hva enn fakta er?"""
    return svarer_likt(_boken_om(mutant), _boken_med(mutant), mutant.regel.om)


def skillet(mutant: Mutant) -> str:
    """Fakta der den endrede regelen gir et annet svar eller en annen hjemmel: det eksemplet som mangler."""
    fakta = forskjell(_boken_om(mutant), _boken_med(mutant), mutant.regel.om)
    return ", ".join(f"{v.noekkel}: {verdi}" for v, verdi in fakta or ())


def _boken_om(mutant: Mutant) -> Regelbok:
    return boken_om(SPOERSMAAL[mutant.regel.id])


def _boken_med(mutant: Mutant) -> Regelbok:
    """Boken om regelens spørsmål, med den endrede regelen i stedet. Reiser Regelfeil om de ikke kan stå sammen."""
    return boken_av(mutant.endret if r is mutant.regel else r for r in _boken_om(mutant).regler)


def _kan_merke(mutant: Mutant, proevd: Proevd) -> bool:
    """Er vilkåret et annet med disse fakta, eller er det ikke avgjort at regelen ikke gjelder?

    Der regelen hverken før eller etter gjelder, virker den ikke, og svaret er det samme.
    """
    foer, etter = (oppfylt(r.vilkaar, proevd.rad) for r in (mutant.regel, mutant.endret))
    return foer is not etter or foer is not False


def ikke_fanget(alle: Iterable[Mutant]) -> tuple[Mutant, ...]:
    """Mutantene ingen eksempler merker, og som det ikke er bevist at er likeverdige."""
    return tuple(m for m in alle if not fanget(m) and not likeverdig(m))


def alle_mutanter(omraade: str) -> tuple[Mutant, ...]:
    """Alle mutantene av reglene i et område. Den andre med samme regel og endring får et tall etter seg."""
    sett: Counter[tuple[str, str]] = Counter()
    return tuple(_nummerert(m, sett) for regel in OMRAADER[omraade] for m in mutanter(regel))


def _nummerert(mutant: Mutant, sett: Counter[tuple[str, str]]) -> Mutant:
    noekkel = mutant.regel.id, mutant.endring
    sett[noekkel] += 1
    return mutant if sett[noekkel] == 1 else attrs.evolve(mutant, endring=f"{mutant.endring} ({sett[noekkel]})")


def godtatte() -> tuple[str, ...]:
    """Navnene på mutantene i listen over de likeverdige."""
    with LIKEVERDIGE.open(encoding="utf-8", newline="") as fil:
        return tuple(f"{rad['regel']}: {rad['endring']}" for rad in csv.DictReader(fil))


def utdaterte(alle: Iterable[Mutant], proevde: Iterable[Mutant], tapt: Iterable[Mutant]) -> tuple[str, ...]:
    """Det som står i listen uten at det skal: det finnes ikke, er fanget, eller er bevist uten listen.

    Bare reglene mutantene gjelder, prøves.
    """
    regler = {m.regel.id for m in alle}
    finnes, proevd, staar = ({m.navn for m in noen} for noen in (alle, proevde, tapt))
    gjelder = (navn for navn in godtatte() if navn.partition(":")[0] in regler)
    return tuple(n for n in gjelder if n not in finnes or (n in proevd and n not in staar))


def main() -> int:
    """Skriv tallene, og så mutantene som ikke er fanget; å finne fakta som skiller dem, tar tid."""
    leser = argparse.ArgumentParser(description=__doc__)
    leser.add_argument("--omraade", choices=sorted(OMRAADER), default="foreldelse")
    leser.add_argument("--andel", type=int, default=1, help="prøv bare hver N-te mutant")
    valg = leser.parse_args()
    alle = alle_mutanter(valg.omraade)
    proevde = alle[:: valg.andel]
    ufanget = tuple(m for m in proevde if not fanget(m))
    staar = tuple(m for m in ufanget if not likeverdig(m))
    tapt = tuple(m for m in staar if m.navn not in godtatte())
    gamle = utdaterte(alle, proevde, staar)
    print(
        f"{valg.omraade}: {len(proevde)} mutanter, {len(proevde) - len(ufanget)} fanget, "
        f"{len(ufanget) - len(staar)} bevist likeverdige, {len(staar) - len(tapt)} i listen, {len(tapt)} tapt",
        flush=True,
    )
    for mutant in tapt:
        print(f"{mutant.navn}\n    {skillet(mutant)}")
    for navn in gamle:
        print(f"{navn}: skal ikke stå i {LIKEVERDIGE.name}")
    return 1 if tapt or gamle else 0


if __name__ == "__main__":
    sys.exit(main())
