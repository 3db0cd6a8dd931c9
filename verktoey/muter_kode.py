"""Endrer regnestykkene én ting om gangen, og sier hvilke endringer prøvene deres ikke merker.

Kjør `python verktoey/muter_kode.py --modul frister --andel 3`: hver tredje mutant av modulen. En sammenlikning er en
annen, et tall er ett større eller mindre, pluss er minus, «og» er «eller», et «ikke» er borte, en betingelse er nektet,
en funksjon svarer None, eller en feil reises ikke. Modulen endres bare i minnet, når prøvene leser den inn, og hver
mutant har sin egen prosess. Den er fanget når en av prøvene feiler, eller når de ikke blir ferdige.

De som endrer koden uten å endre svaret, står i `tests/likeverdige_kodemutanter.csv` med grunnen. Resten skrives på hver
sin linje, og da er utgangskoden 1; det er den også når noe i listen er fanget eller ikke finnes.
"""

from __future__ import annotations

import argparse
import ast
import csv
import importlib.abc
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType

import attrs

ROT = Path(__file__).resolve().parent.parent
LIKEVERDIGE = ROT / "tests" / "likeverdige_kodemutanter.csv"
"""Mutantene som ikke endrer noe svar: modul, endring, grunn."""

MODULER: dict[str, tuple[str, tuple[str, ...]]] = {
    "frister": ("innkrevingsregler.frister", ("test_frister.py",)),
    "helligdager": ("innkrevingsregler.helligdager", ("test_helligdager.py", "test_frister.py")),
    "skalar": ("innkrevingsregler.motor.skalar", ("test_motor_skalar.py",)),
    "deling": ("innkrevingsregler.motregning.deling", ("test_motregning_deling.py",)),
    "oppdeling": ("innkrevingsregler.renter.oppdeling", ("test_renter.py",)),
    "beregning": ("innkrevingsregler.renter.beregning", ("test_renter.py", "test_renteplan.py", "test_rentekonto.py")),
}
"""Regnestykket, modulen det står i, og prøvene av det."""

SAA_MYE_LENGER = 8
"""En mutant som bruker så mange ganger lenger tid enn prøvene uten endring, kommer ikke ut av en løkke."""

_ANNEN: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
"""Det hver operator blir til."""


@attrs.frozen(eq=False)
class Mutant:
    """Noden som endres, det den blir, og navnet på endringen."""

    node: ast.AST
    ny: ast.AST
    navn: str


# ---- Mutantene -------------------------------------------------------------------------------------------------


def mutanter(tre: ast.Module) -> tuple[Mutant, ...]:
    """Alle mutantene av en modul. Den andre med samme navn får et tall etter seg."""
    sett: Counter[str] = Counter()
    ut = []
    for sted, node in _noder(tre, "modulen"):
        for ny in _endringer(node):
            navn = f"{sted}: {_kort(node)} → {_kort(ny)}"
            sett[navn] += 1
            ut.append(Mutant(node, ny, navn if sett[navn] == 1 else f"{navn} ({sett[navn]})"))
    return tuple(ut)


def _noder(node: ast.AST, sted: str) -> Iterator[tuple[str, ast.AST]]:
    """Nodene som kan endres, hver med funksjonen den står i, og for en konstant også uttrykket.

    Annoteringer og dekoratører regner ikke ut noe, og tekster er ikke med.
    """
    for felt, verdi in ast.iter_fields(node):
        if felt in ("annotation", "returns", "decorator_list"):
            continue
        for barn in verdi if isinstance(verdi, list) else [verdi]:
            if isinstance(barn, ast.Constant) and not isinstance(barn.value, str):
                yield f"{sted}: {_kort(node)}", barn
            elif isinstance(barn, ast.FunctionDef | ast.ClassDef):
                yield from _noder(barn, barn.name if sted == "modulen" else f"{sted}.{barn.name}")
            elif isinstance(barn, ast.AST) and not isinstance(barn, ast.JoinedStr):
                yield sted, barn
                yield from _noder(barn, sted)


def _endringer(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=operatorer):
            for i, operator in enumerate(operatorer):
                nye = [*operatorer[:i], _ANNEN[type(operator)](), *operatorer[i + 1 :]]
                yield ast.Compare(node.left, nye, node.comparators)
        case ast.BoolOp(op=operator, values=ledd):
            yield ast.BoolOp(_ANNEN[type(operator)](), ledd)
        case ast.BinOp(op=operator) if type(operator) in _ANNEN:
            yield ast.BinOp(node.left, _ANNEN[type(operator)](), node.right)
        case ast.AugAssign(op=operator) if type(operator) in _ANNEN:
            yield ast.AugAssign(node.target, _ANNEN[type(operator)](), node.value)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant(value=bool(verdi)):
            yield ast.Constant(not verdi)
        case ast.Constant(value=int(verdi)):
            yield ast.Constant(verdi - 1)
            yield ast.Constant(verdi + 1)
        case ast.IfExp(test=betingelse) if _nektes_for_seg(betingelse):
            yield ast.IfExp(ast.UnaryOp(ast.Not(), betingelse), node.body, node.orelse)
        case ast.If(test=betingelse) if _nektes_for_seg(betingelse):
            yield ast.If(ast.UnaryOp(ast.Not(), betingelse), node.body, node.orelse)
        case ast.Return(value=verdi) if verdi and ast.unparse(verdi) != "None":
            yield ast.Return(ast.Constant(None))
        case ast.Raise():
            yield ast.Pass()


def _nektes_for_seg(betingelse: ast.expr) -> bool:
    """En sammenlikning og et «ikke» blir det motsatte som mutanter av seg selv."""
    return not isinstance(betingelse, ast.Compare | ast.UnaryOp) or (
        isinstance(betingelse, ast.Compare) and isinstance(betingelse.ops[0], ast.Lt | ast.LtE | ast.Gt | ast.GtE)
    )


def _kort(node: ast.AST) -> str:
    """Koden på én linje; av en setning med flere linjer bare den første."""
    return ast.unparse(ast.fix_missing_locations(node)).partition("\n")[0]


def med_endring(tre: ast.Module, nummer: int) -> ast.Module:
    """Treet med mutanten av dette nummeret."""
    endret = _Bytt(mutanter(tre)[nummer]).visit(tre)
    assert isinstance(endret, ast.Module)
    return ast.fix_missing_locations(endret)


class _Bytt(ast.NodeTransformer):
    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self._mutant.node:
            return ast.copy_location(self._mutant.ny, node)
        return self.generic_visit(node)


# ---- Prøvingen av én mutant, i sin egen prosess ----------------------------------------------------------------


class _Leser(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Leser inn den ene modulen slik den er med endringen, og lar resten av innlesingen gå som ellers."""

    def __init__(self, modul: str, nummer: int) -> None:
        self._modul, self._nummer = modul, nummer

    def find_spec(self, navn: str, sti: object = None, maal: object = None) -> ModuleSpec | None:
        if navn != self._modul:
            return None
        return importlib.util.spec_from_file_location(navn, _fil(navn), loader=self)

    def get_source(self, navn: str) -> str:
        return _fil(navn).read_text(encoding="utf-8")

    def get_code(self, navn: str) -> CodeType:
        return compile(med_endring(ast.parse(self.get_source(navn)), self._nummer), str(_fil(navn)), "exec")


def mutantene_av(modul: str) -> tuple[Mutant, ...]:
    """Alle mutantene av et av regnestykkene."""
    return mutanter(ast.parse(_fil(MODULER[modul][0]).read_text(encoding="utf-8")))


def _fil(modul: str) -> Path:
    return ROT / "src" / Path(*modul.split(".")).with_suffix(".py")


class _UtenForenkling:
    """Det er nok at et eksempel feiler; det minste som gjør det, er det ingen som leser.

    At maskinen er opptatt, skal ikke se ut som at en mutant er fanget.
    """

    def pytest_configure(self) -> None:
        from hypothesis import HealthCheck, Phase, settings

        faser = (Phase.explicit, Phase.generate)
        settings.register_profile(
            "mutanter", phases=faser, database=None, deadline=None, suppress_health_check=tuple(HealthCheck)
        )
        settings.load_profile("mutanter")


def proev(modul: str, nummer: int | None) -> int:
    """Kjør prøvene av modulen med mutanten, eller uten noen; utgangskoden er pytests."""
    import pytest

    navn, filer = MODULER[modul]
    if nummer is not None:
        sys.meta_path.insert(0, _Leser(navn, nummer))
    valg = ["-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:randomly", "--hypothesis-seed=0"]
    return int(pytest.main([*valg, *(str(ROT / "tests" / fil) for fil in filer)], plugins=[_UtenForenkling()]))


# ---- Alle mutantene av en modul --------------------------------------------------------------------------------


def _fanget(modul: str, frist: float, mappe: str, nummer: int | None) -> bool:
    """Feiler prøvene, eller blir de ikke ferdige innen fristen (sekunder)?"""
    kall = [
        sys.executable,
        __file__,
        "--modul",
        modul,
        *(("--en", str(nummer)) if nummer is not None else ("--ingen",)),
    ]
    miljoe = {**os.environ, "PYTHONPATH": str(ROT / "src")}
    try:
        kode = subprocess.run(kall, cwd=mappe, env=miljoe, capture_output=True, timeout=frist, check=False).returncode
    except subprocess.TimeoutExpired:
        return True
    return kode != 0


def godtatte(modul: str) -> frozenset[str]:
    """Endringene av modulen i listen over de likeverdige."""
    with LIKEVERDIGE.open(encoding="utf-8", newline="") as fil:
        return frozenset(rad["endring"] for rad in csv.DictReader(fil) if rad["modul"] == modul)


def ikke_fanget(modul: str, numre: Iterable[int], *, frist: float, samtidig: int) -> frozenset[int]:
    """Numrene på mutantene prøvene ikke merker."""
    numre = tuple(numre)
    with tempfile.TemporaryDirectory() as mappe, ThreadPoolExecutor(samtidig) as traader:
        begynte = time.monotonic()
        if _fanget(modul, frist, mappe, None):
            raise SystemExit(f"prøvene av {modul} feiler uten noen endring, eller er ikke ferdige innen fristen")
        proeve = partial(_fanget, modul, min(frist, SAA_MYE_LENGER * (time.monotonic() - begynte)), mappe)
        return frozenset(n for n, fanget in zip(numre, traader.map(proeve, numre), strict=True) if not fanget)


def main() -> int:
    """Skriv mutantene som ikke er fanget, og tallene."""
    leser = argparse.ArgumentParser(description=__doc__)
    leser.add_argument("--modul", choices=sorted(MODULER), required=True)
    leser.add_argument("--andel", type=int, default=1, help="prøv bare hver N-te mutant")
    leser.add_argument("--frist", type=float, default=600, help="sekunder prøvene høyst har på seg")
    leser.add_argument("--samtidig", type=int, default=1, help="hvor mange prosesser")
    leser.add_argument("--en", type=int, help="kjør prøvene med bare denne, og gi pytests utgangskode")
    leser.add_argument("--ingen", action="store_true", help="kjør prøvene uten endring, og gi pytests utgangskode")
    valg = leser.parse_args()
    if valg.ingen or valg.en is not None:
        return proev(valg.modul, valg.en)
    alle = [m.navn for m in mutantene_av(valg.modul)]
    numre = range(0, len(alle), valg.andel)
    staar = ikke_fanget(valg.modul, numre, frist=valg.frist, samtidig=valg.samtidig)
    godtatt = godtatte(valg.modul)
    tapt = [alle[n] for n in sorted(staar) if alle[n] not in godtatt]
    skal_ut = {alle[n] for n in numre if n not in staar} | (godtatt - set(alle))
    gamle = sorted(godtatt & skal_ut)
    for navn in tapt:
        print(navn)
    for navn in gamle:
        print(f"{navn}: skal ikke stå i {LIKEVERDIGE.name}")
    print(
        f"{valg.modul}: {len(numre)} mutanter, {len(numre) - len(staar)} fanget, "
        f"{len(staar) - len(tapt)} i listen, {len(tapt)} tapt"
    )
    return 1 if tapt or gamle else 0


if __name__ == "__main__":
    sys.exit(main())
