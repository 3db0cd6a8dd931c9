"""Krav inn fra en mappe med tabeller.

Mappen har `krav` og ellers det som trengs av `linjer`, `hendelser`, `skyldnere`, `saker` og `trekk`, hver som
CSV (UTF-8, komma) eller Parquet. Kolonnene heter som feltene i kontrakten; felt i et objekt får punktum
(`kreditor.type`, `periode.fra`). `linjer`, `hendelser`, `saker` og `trekk` har kolonnen `krav` med kravets id,
og `krav` har `skyldner` med skyldnerens id. Tom celle er ukjent. Ja/nei skrives `true` og `false`, flere id-er
med semikolon mellom, og lister av objekter (`perioder`, `sikkerhet`, `husstand.barn`) som JSON.
"""

import csv
import difflib
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import attrs

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.json_inn import les_fil, les_json
from innkrevingsregler.fakta.koder import Hendelsestype
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Trekk, Utleggssak
from innkrevingsregler.fakta.slag import AAR, ANTALL, JA_NEI, TEKST, Liste, Objekt, Slag, enkelt_slag, felt_i

KRAV: Final = "krav"
SKYLDNERE: Final = "skyldnere"
DELER: Final = ("linjer", "hendelser", "saker", "trekk")
TABELLER: Final = (KRAV, SKYLDNERE, *DELER)
ENDELSER: Final = (".csv", ".parquet")


@attrs.frozen
class Rad:
    """En rad i en tabell: hvor den står, og cellene som JSON-verdier."""

    sted: str
    verdier: dict[str, Any]


def les_mappe(mappe: Path) -> tuple[Krav, ...]:
    """Les kravene i en mappe med tabeller. Feil gir `UgyldigInndata`, alle på én gang, med fil, linje og kolonne."""
    from innkrevingsregler.fakta.lesing import krav_av

    feil: list[Inndatafeil] = []
    tabeller = {navn: _les_tabell(fil, navn, feil) for navn, fil in _finn_filer(mappe).items()}
    data, steder = _sett_sammen(tabeller, feil)
    try:
        krav = krav_av(data)
    except UgyldigInndata as ugyldig:
        feil.extend(attrs.evolve(en, sti=_sted_for(en.sti, steder)) for en in ugyldig.feil)
    if feil:
        # Samme skyldner kan stå i flere krav, men er feil ett sted.
        raise UgyldigInndata(tuple(dict.fromkeys(feil)))
    return krav


def _finn_filer(mappe: Path) -> dict[str, Path]:
    feil = []
    filer: dict[str, Path] = {}
    for fil in _tabellfiler(mappe):
        if fil.stem not in TABELLER:
            naere = difflib.get_close_matches(fil.stem, TABELLER, n=1)
            forslag = f"; mente du {naere[0]}?" if naere else ""
            feil.append(Inndatafeil(str(fil), "ukjent tabell", f"en av {', '.join(TABELLER)}{forslag}"))
        elif fil.stem in filer:
            feil.append(Inndatafeil(str(fil), "tabellen står to ganger", "enten CSV eller Parquet"))
        else:
            filer[fil.stem] = fil
    if KRAV not in filer:
        feil.append(Inndatafeil(str(mappe), "tabellen krav mangler", "krav.csv eller krav.parquet"))
    if feil:
        raise UgyldigInndata(tuple(feil))
    return filer


def _tabellfiler(mappe: Path) -> list[Path]:
    try:
        return sorted(fil for fil in mappe.iterdir() if fil.suffix in ENDELSER)
    except OSError as feil:
        hva = f"kan ikke leses ({feil.strerror})"
        raise UgyldigInndata((Inndatafeil(str(mappe), hva, "en mappe som kan leses"),)) from None


# ---- Tabellene -----------------------------------------------------------------------------------------


def _les_tabell(fil: Path, tabell: str, feil: list[Inndatafeil]) -> list[Rad]:
    kolonner = _kolonner(tabell)
    rader = []
    for sted, celler in (_les_csv if fil.suffix == ".csv" else _les_parquet)(fil, kolonner, feil):
        verdier: dict[str, Any] = {}
        for kolonne, celle in celler.items():
            if (verdi := _verdi(celle, kolonner[kolonne])) is not None:
                _legg_inn(verdier, kolonne.split("."), verdi)
        rader.append(Rad(sted, verdier))
    return rader


def _kolonner(tabell: str) -> Mapping[str, Slag]:
    """Kolonnene en tabell kan ha, og slaget verdi i hver."""
    match tabell:
        case "krav":
            ute = {*DELER, "skyldner"}
            egne = {navn: slag for navn, slag in _flate(Krav).items() if navn.split(".")[0] not in ute}
            return egne | {"skyldner": TEKST}
        case "skyldnere":
            return _flate(Skyldner)
        case "hendelser":
            felles: dict[str, Slag] = {"krav": TEKST, "type": enkelt_slag(Hendelsestype)}
            for klasse in HENDELSESKLASSER.values():
                felles |= _flate(klasse)
            return felles
        case _:
            klasser: dict[str, type[Faktum]] = {"linjer": Kravlinje, "saker": Utleggssak, "trekk": Trekk}
            return {"krav": TEKST} | _flate(klasser[tabell])


def _flate(klasse: type[Faktum]) -> dict[str, Slag]:
    flate: dict[str, Slag] = {}
    for navn, felt in felt_i(klasse).items():
        if isinstance(felt.slag, Objekt):
            flate |= {f"{navn}.{under}": slag for under, slag in _flate(felt.slag.klasse).items()}
        else:
            flate[navn] = felt.slag
    return flate


def _les_csv(fil: Path, kolonner: Mapping[str, Slag], feil: list[Inndatafeil]) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        tekst = les_fil(fil).decode("utf-8-sig")
    except UnicodeDecodeError as ugyldig:
        feil.append(Inndatafeil(fil.name, f"ikke UTF-8 (byte {ugyldig.start})", "CSV i UTF-8"))
        return
    leser = csv.reader(io.StringIO(tekst, newline=""), strict=True)
    try:
        hode = next(leser, [])
        lesbare = _kontroller_hode(hode, kolonner, f"{fil.name} linje 1", feil)
        for celler in leser:
            sted = f"{fil.name} linje {leser.line_num}"
            if len(celler) not in (0, len(hode)):
                feil.append(Inndatafeil(sted, f"{len(celler)} celler", f"{len(hode)} celler, som i hodet"))
            elif celler:
                yield sted, {navn: celle for navn, celle in zip(hode, celler, strict=True) if navn in lesbare}
    except csv.Error as ugyldig:
        feil.append(Inndatafeil(f"{fil.name} linje {leser.line_num}", str(ugyldig), "gyldig CSV"))


def _les_parquet(
    fil: Path, kolonner: Mapping[str, Slag], feil: list[Inndatafeil]
) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        import duckdb
    except ImportError:
        hva = "tillegget portefoelje: pip install 'innkrevingsregler[portefoelje]'"
        feil.append(Inndatafeil(fil.name, "Parquet kan ikke leses", hva))
        return
    try:
        with duckdb.connect() as base:
            svar = base.execute("select * from read_parquet(?)", [str(fil)])
            hode = [kolonne[0] for kolonne in svar.description or ()]
            rader = svar.fetchall()
    except duckdb.Error as ugyldig:
        feil.append(Inndatafeil(fil.name, str(ugyldig).splitlines()[0][:200], "en gyldig Parquet-fil"))
        return
    lesbare = _kontroller_hode(hode, kolonner, fil.name, feil)
    for nummer, celler in enumerate(rader, start=1):
        par = zip(hode, celler, strict=True)
        yield f"{fil.name} rad {nummer}", {navn: _fra_parquet(celle) for navn, celle in par if navn in lesbare}


def _fra_parquet(celle: Any) -> Any:
    """Verdien slik den ville stått i JSON; det som ikke kan stå der, er uendret og blir en feil siden."""
    match celle:
        case Decimal() if celle.as_tuple().exponent == -2:
            return str(celle)
        case date():
            return celle.isoformat()
        case list():
            return [_fra_parquet(en) for en in celle]
        case dict():
            return {navn: _fra_parquet(en) for navn, en in celle.items() if en is not None}
        case _:
            return celle


def _kontroller_hode(
    hode: list[str], kolonner: Mapping[str, Slag], sted: str, feil: list[Inndatafeil]
) -> frozenset[str]:
    """Kolonnene som kan leses; ukjente og gjentatte kolonner meldes én gang, ikke for hver rad."""
    if len(hode) == 1 and ";" in hode[0]:
        feil.append(Inndatafeil(sted, vis_verdi(hode[0]), "komma mellom cellene, ikke semikolon"))
        return frozenset()
    for navn, antall in Counter(hode).items():
        if navn not in kolonner:
            naere = difflib.get_close_matches(navn[:80], kolonner, n=1)
            forslag = f"mente du {naere[0]}?" if naere else f"kolonnene er {', '.join(kolonner)}"
            feil.append(Inndatafeil(f"{sted}, kolonne {vis_verdi(navn)}", "ukjent kolonne", forslag))
        elif antall > 1:
            feil.append(Inndatafeil(f"{sted}, kolonne {navn}", f"{antall} ganger", "hver kolonne én gang"))
    return frozenset(hode) & frozenset(kolonner)


def _verdi(celle: Any, slag: Slag) -> Any:
    """Cellen som JSON-verdi etter slaget; en tekst som ikke passer, er uendret og blir en feil siden."""
    if not isinstance(celle, str) or celle == "":
        return celle if celle != "" else None
    match slag:
        case Liste(av=Objekt()):
            try:
                return les_json(celle.encode())
            except UgyldigInndata:
                return celle
        case Liste():
            return celle.split(";")
        case _ if slag is JA_NEI:
            return {"true": True, "false": False}.get(celle, celle)
        case _ if slag in (ANTALL, AAR):
            return int(celle) if re.fullmatch("[0-9]{1,9}", celle) else celle
        case _:
            return celle


def _legg_inn(verdier: dict[str, Any], vei: list[str], verdi: Any) -> None:
    for navn in vei[:-1]:
        verdier = verdier.setdefault(navn, {})
    verdier[vei[-1]] = verdi


# ---- Fra tabeller til krav -----------------------------------------------------------------------------


def _sett_sammen(
    tabeller: Mapping[str, list[Rad]], feil: list[Inndatafeil]
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Kravene som JSON-verdier, og hvor i tabellene hver del av dem står, etter sti."""
    skyldnere = _skyldnere(tabeller.get(SKYLDNERE), feil)
    deler = {navn: _per_krav(tabeller.get(navn, []), tabeller[KRAV], feil) for navn in DELER}
    data, steder = [], {}
    for nummer, rad in enumerate(tabeller[KRAV]):
        sti = f"$[{nummer}]"
        krav = dict(rad.verdier)
        steder[sti] = rad.sted
        if (skyldner := krav.get("skyldner")) is not None:
            if skyldnere is None:
                krav["skyldner"] = {"id": skyldner}
            elif (skyldnerrad := skyldnere.get(skyldner)) is not None:
                krav["skyldner"], steder[f"{sti}.skyldner"] = skyldnerrad.verdier, skyldnerrad.sted
            else:
                del krav["skyldner"]
                feil.append(_ukjent_id(f"{rad.sted}, kolonne skyldner", skyldner, SKYLDNERE))
        for navn in DELER:
            egne = deler[navn].get(krav.get("id"), [])
            krav[navn] = [en.verdier for en in egne]
            steder |= {f"{sti}.{navn}[{i}]": en.sted for i, en in enumerate(egne)}
        data.append(krav)
    return data, steder


def _skyldnere(rader: list[Rad] | None, feil: list[Inndatafeil]) -> dict[str, Rad] | None:
    if rader is None:
        return None
    skyldnere: dict[str, Rad] = {}
    for rad in rader:
        id_ = rad.verdier.get("id")
        if id_ in skyldnere:
            feil.append(Inndatafeil(f"{rad.sted}, kolonne id", repr(id_), "en id som ikke er brukt før i tabellen"))
        elif id_ is None:
            feil.append(Inndatafeil(f"{rad.sted}, kolonne id", "mangler", TEKST.i_json, TEKST.eksempel))
        else:
            skyldnere[id_] = rad
    return skyldnere


def _per_krav(rader: list[Rad], krav: list[Rad], feil: list[Inndatafeil]) -> dict[Any, list[Rad]]:
    kjente = {rad.verdier.get("id") for rad in krav}
    per_krav: dict[Any, list[Rad]] = defaultdict(list)
    for rad in rader:
        id_ = rad.verdier.pop("krav", None)
        if id_ is None or id_ not in kjente:
            feil.append(_ukjent_id(f"{rad.sted}, kolonne krav", id_, KRAV))
        else:
            per_krav[id_].append(rad)
    return per_krav


def _ukjent_id(sted: str, id_: Any, tabell: str) -> Inndatafeil:
    verdi = "mangler" if id_ is None else vis_verdi(id_)
    return Inndatafeil(sted, verdi, f"en id i tabellen {tabell}")


def _sted_for(sti: str, steder: Mapping[str, str]) -> str:
    """Stedet i tabellene for en sti i kravet: raden til den lengste kjente delen av stien, og resten som kolonne."""
    kjent = sti
    while kjent not in steder:
        kjent = kjent[: max(kjent.rfind("."), kjent.rfind("["))]
    kolonne = sti[len(kjent) :].lstrip(".")
    return f"{steder[kjent]}, kolonne {kolonne}" if kolonne else steder[kjent]
