"""Det verbene leser: kravene i filer og mapper, og verdiene i argumentene. Alle feil samles og meldes på en gang."""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn, TypeVar

import attrs

from ..fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi
from ..fakta.json_inn import finn_fil, les_json_med_feil
from ..fakta.krav import Krav
from ..fakta.lesing import krav_av, les_krav
from ..fakta.verdier import Oere, les_dato, les_oere
from ..grensesnitt.foreldelsespaastand import Foreldelsespaastand
from ..grensesnitt.gjenkjenning import gjenkjenn
from ..grensesnitt.innkrevingsoppdrag import les_innkrevingsoppdrag, til_krav
from ..grensesnitt.kravdetaljer import les_kravdetaljer
from ..grensesnitt.merknader import Merknad
from ..rettskilder.tvil import UkjentLesning, kontroller_lesninger
from ..vurdering import Vurdering, vurder

T = TypeVar("T")
U = TypeVar("U")


class Inndata:
    """Leser inndata og samler feilene, så alle kan meldes på en gang."""

    def __init__(self) -> None:
        self._feil: list[Inndatafeil] = []

    def les(self, ellers: T, les: Callable[..., U], *argumenter: object) -> T | U:
        """Det `les` gir; `ellers` når inndata er ugyldige."""
        try:
            return les(*argumenter)
        except UgyldigInndata as ugyldig:
            self._feil.extend(ugyldig.feil)
            return ellers

    def kontroller(self) -> None:
        """Reiser UgyldigInndata med alle feilene så langt."""
        if self._feil:
            raise UgyldigInndata(tuple(self._feil))


def avvis(sti: str, verdi: str, tillatt: str, eksempel: str = "") -> NoReturn:
    """Reiser UgyldigInndata med én feil."""
    raise UgyldigInndata((Inndatafeil(sti, verdi, tillatt, eksempel),))


# ---- Kravene ----


@attrs.frozen
class Innlest:
    """Krav, den andre partens foreldelsesdatoer etter kravets id, og merknadene til innlesingen."""

    krav: tuple[Krav, ...] = ()
    paastander: Mapping[str, Foreldelsespaastand] = attrs.field(factory=dict)
    merknader: tuple[Merknad, ...] = ()


def til_vurdering(valg: argparse.Namespace, inn: Inndata) -> tuple[Innlest, Callable[[Krav], Vurdering]]:
    """Kravene, og måten de skal vurderes på etter argumentene."""
    per = inn.les(None, les_dag, "--per", valg.per) or date.today()  # noqa: DTZ011 – dagen der brukeren er
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    inn.les(None, _kontroller_motor, valg.motor)
    innlest = inn.les(Innlest(), les_sti, valg.sti)
    return innlest, lambda krav: vurder(krav, per, motor=valg.motor, lesninger=lesninger)


def ett_krav(krav: tuple[Krav, ...], valg: argparse.Namespace) -> Krav:
    """Kravet `--krav` nevner. Reiser UgyldigInndata når ingen krav har den id-en."""
    for ett in krav:
        if ett.id == valg.krav:
            return ett
    avvis("--krav", vis_verdi(valg.krav), "id-en til et krav i inndata" + forslag(valg.krav, [k.id for k in krav]))


def les_sti(sti: str) -> Innlest:
    """Krav fra en JSON-fil, en mappe med tabeller eller en mappe med bare JSON-filer."""
    if not sti.strip():
        avvis("STI", vis_verdi(sti), "stien til en fil eller mappe", "krav.json")
    kilde = finn_fil(Path(sti))
    assert kilde is not None
    try:
        if not kilde.is_dir():
            return _les_fil(kilde)
        filer = sorted(kilde.iterdir())
        jsonfiler = [fil for fil in filer if fil.suffix == ".json"]
        if jsonfiler and not any(fil.suffix in (".csv", ".parquet") for fil in filer):
            return _les_filer(jsonfiler)
        return Innlest(les_krav(kilde))
    except OSError as feil:
        avvis(str(kilde), f"kan ikke leses ({feil.strerror})", "en fil eller mappe som kan leses")


def _les_fil(fil: Path) -> Innlest:
    data, feil = les_json_med_feil(fil)
    match gjenkjenn(data):
        case "kravdetaljer":
            detaljer = les_kravdetaljer(fil)
            return Innlest(detaljer.krav, {p.krav_id: p for p in detaljer.paastander}, detaljer.merknader)
        case "innkrevingsoppdrag":
            oppdrag = les_innkrevingsoppdrag(fil)
            return Innlest((til_krav(oppdrag),), merknader=oppdrag.merknader)
        case _:
            return Innlest(krav_av(data, feil))


def _les_filer(filer: Sequence[Path]) -> Innlest:
    """Kravene i flere filer; stiene i feil og merknader får filnavnet foran."""
    feil: list[Inndatafeil] = []
    krav: dict[str, Krav] = {}
    paastander: dict[str, Foreldelsespaastand] = {}
    merknader: list[Merknad] = []
    for fil in filer:
        try:
            innlest = _les_fil(fil)
        except UgyldigInndata as ugyldig:
            feil += (f if f.sti == str(fil) else attrs.evolve(f, sti=f"{fil.name} {f.sti}") for f in ugyldig.feil)
            continue
        brukt = "en id som ikke er brukt i en annen fil i mappen"
        feil += (Inndatafeil(fil.name, vis_verdi(ett.id), brukt) for ett in innlest.krav if ett.id in krav)
        krav |= {ett.id: ett for ett in innlest.krav}
        paastander |= innlest.paastander
        merknader += (attrs.evolve(m, sti=f"{fil.name} {m.sti}") for m in innlest.merknader)
    if feil:
        raise UgyldigInndata(tuple(feil))
    return Innlest(tuple(krav.values()), paastander, tuple(merknader))


# ---- Argumentene ----


def les_dag(navn: str, tekst: str | None) -> date | None:
    """Dagen i et argument; None når det er utelatt. Reiser UgyldigInndata."""
    if tekst is None:
        return None
    try:
        return les_dato(tekst)
    except ValueError:
        avvis(navn, vis_verdi(tekst), "en dag som finnes, skrevet ÅÅÅÅ-MM-DD, i årene 1900–2200", "2026-11-22")


def les_heltall(navn: str, tekst: str | None) -> int:
    """Tallet i et argument; 0 når det er utelatt. Reiser UgyldigInndata."""
    if tekst is None:
        return 0
    if not re.fullmatch("[0-9]{1,9}", tekst):
        avvis(navn, vis_verdi(tekst), "et helt tall fra 0", "3")
    return int(tekst)


def les_beloep(navn: str, tekst: str) -> Oere:
    """Kroner fra kommandolinjen; hele kroner kan skrives uten desimaler."""
    try:
        return les_oere(f"{tekst}.00" if re.fullmatch("[0-9]+", tekst) else tekst)
    except ValueError:
        avvis(navn, vis_verdi(tekst), "hele kroner, eller kroner med to desimaler", "10000.00")


def les_dag_og_verdi(navn: str, tekst: str) -> tuple[date, str]:
    """Dagen og det som står etter kolonet. Reiser UgyldigInndata."""
    dag, kolon, verdi = tekst.partition(":")
    if not kolon:
        avvis(navn, vis_verdi(tekst), "skrevet DATO:VERDI")
    lest = les_dag(navn, dag)
    assert lest is not None
    return lest, verdi


def les_sats(tekst: str) -> tuple[date, Decimal]:
    """En sats skrevet DATO:PROSENT. Reiser UgyldigInndata."""
    dag, prosent = les_dag_og_verdi("--sats", tekst)
    try:
        return dag, Decimal(prosent)
    except InvalidOperation:
        avvis("--sats", vis_verdi(tekst), "skrevet DATO:PROSENT", "2027-01-01:12.25")


def les_lesninger(valgte: Sequence[str]) -> dict[str, str]:
    """Lesningene `--lesning` velger: tvilspunkt → lesning. Reiser UgyldigInndata med alle feilene."""
    feil: list[Inndatafeil] = []
    lesninger: dict[str, str] = {}
    for valgt in valgte:
        punkt, er_lik, lesning = valgt.partition("=")
        try:
            if not er_lik:
                feil.append(Inndatafeil("--lesning", vis_verdi(valgt), "skrevet ID=LESNING", "F16=endelig"))
            elif lesninger.setdefault(punkt, lesning) != lesning:
                feil.append(Inndatafeil("--lesning", vis_verdi(valgt), f"én lesning av hvert punkt; {punkt} har to"))
            else:
                kontroller_lesninger({punkt: lesning})
        except UkjentLesning as ukjent:
            feil += (Inndatafeil("--lesning", vis_verdi(valgt), f.partition(": ")[2]) for f in ukjent.feil)
    if feil:
        raise UgyldigInndata(tuple(feil))
    return lesninger


def _kontroller_motor(navn: str) -> None:
    if navn == "durable" and importlib.util.find_spec("durable") is None:
        tillegg = "pip install 'innkrevingsregler[durable]'"
        avvis("--motor", vis_verdi(navn), f"skalar; durable krever et tillegg ({tillegg})")


def forslag(gitt: str, kjente: Iterable[str]) -> str:
    """«; mente du …?» når noe av det kjente ligner, ellers ingenting."""
    naere = difflib.get_close_matches(gitt, list(kjente), n=3)
    return f"; mente du {' eller '.join(naere)}?" if naere else ""
