"""Leser katalogens to tabeller og prøver dem. Alle feil samles før noe avvises.

``listepunkter.csv`` har én rad for hvert listepunkt og periode; hvert listepunkt er også en kravtype.
``kravtyper.csv`` har kravkodene oppdragsgiverne bruker, og viser til listepunktet de hører under.
"""

from __future__ import annotations

import csv
import functools
import itertools
import re
from collections.abc import Iterable, Mapping
from datetime import date
from importlib import resources
from typing import TypeVar

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog.rad import KatalogFeil, Katalograd, Kategori, Listepunkt

V = TypeVar("V")
Tabellrad = Mapping[str, str]
Versjoner = tuple[Katalograd, ...]

LISTEKOLONNER = (
    "kode", "listepunkt", "tekst", "fra", "til", "navn", "kategori", "kreditor", "rettslig_art", "hjemmel",
    "merknad",
)  # fmt: skip
KRAVKOLONNER = (
    "kode", "oppdragsgiver", "stoenadstyper", "navn", "kategori", "listepunkt", "mulige_listepunkter", "kreditor",
    "rettslig_art", "hjemmel", "uten_listepunkt", "merknad",
)  # fmt: skip

_KODE = re.compile(r"[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+)*")
_ART = re.compile(r"[A-Z]+(?:_[A-Z]+)*")
INGEN, UKJENT = "INGEN", "UKJENT"
"""Det som kan stå blant de mulige listepunktene uten å være et listepunkt."""
_KREDITORER = frozenset({"", "STAT", "KOMMUNE", "PRIVAT", "UTENLANDSK"})
_KATEGORIER = {kategori.value: kategori for kategori in Kategori}
# Mange rader siterer samme bestemmelse.
_fra_kode = functools.cache(Henvisning.fra_kode)
_ASCII = str.maketrans({"Æ": "AE", "Ø": "OE", "Å": "AA"})


@functools.lru_cache(maxsize=4096)
def normaliser(kode: str) -> str:
    """Koden uten forskjell på store og små bokstaver, mellomrom i rad og æ/ae, ø/oe, å/aa."""
    return " ".join(kode.upper().translate(_ASCII).split())


def slaa_opp(tabell: Mapping[str, V], kode: str) -> V | None:
    """Det som står under koden, uansett hvilken av skrivemåtene den har. Tabellens koder er normalisert."""
    # De fleste koder er skrevet slik katalogen skriver dem.
    funnet = tabell.get(kode)
    return tabell.get(normaliser(kode)) if funnet is None else funnet


def les(filnavn: str, kolonner: tuple[str, ...]) -> list[dict[str, str]]:
    """Radene i en av katalogens filer. Feil som for :func:`tolk`."""
    return tolk(resources.files(__package__).joinpath(filnavn).read_text(encoding="utf-8"), filnavn, kolonner)


def tolk(tekst: str, filnavn: str, kolonner: tuple[str, ...]) -> list[dict[str, str]]:
    """Radene i tabellen.

    Raises:
        KatalogFeil: hvis kolonnene ikke er nettopp disse i denne rekkefølgen, eller en rad har for mange
            eller for få felter.
    """
    leser = csv.DictReader(tekst.splitlines(), delimiter=";", strict=True)
    if tuple(leser.fieldnames or ()) != kolonner:
        raise KatalogFeil([f"{filnavn}: kolonnene er {leser.fieldnames}, men skal være {list(kolonner)}"])
    rader = list(leser)
    if feil := [f"{filnavn}: rad {nr} har feil antall felter" for nr, rad in enumerate(rader, 2) if _skjev(rad)]:
        raise KatalogFeil(feil)
    return rader


def bygg(listepunkter: Iterable[Tabellrad], kravtyper: Iterable[Tabellrad]) -> dict[str, Versjoner]:
    """Katalogen: normalisert kode til kravtypens versjoner, eldste først. Rekkefølgen er filenes egen.

    Raises:
        KatalogFeil: med alle feilene i radene.
    """
    feil: list[str] = []
    punkter: dict[str, Versjoner] = {}
    for rad in listepunkter:
        versjon = _listerad(rad, feil)
        if versjon is not None:
            noekkel = normaliser(versjon.kode)
            punkter[noekkel] = (*punkter.get(noekkel, ()), versjon)
    for versjoner in punkter.values():
        _proev_perioder(versjoner, feil)
    katalog = dict(punkter)
    for rad in kravtyper:
        versjoner = _kravrad(rad, punkter, feil)
        if not versjoner:
            continue
        noekkel = normaliser(versjoner[0].kode)
        if noekkel in katalog:
            feil.append(f"{versjoner[0].kode}: koden er brukt før")
        katalog[noekkel] = versjoner
    if feil:
        raise KatalogFeil(feil)
    return katalog


def paa_dagen(versjoner: Versjoner, per: date | None) -> Katalograd:
    """Versjonen som gjelder på dagen, uten listepunkt når punktet ikke står på listen da.

    Uten dag: den nyeste versjonen.
    """
    if per is None:
        return versjoner[-1]
    begynt = [v for v in versjoner if v.listepunkt is None or v.listepunkt.fra <= per]
    rad = begynt[-1] if begynt else versjoner[0]
    punkt = rad.listepunkt
    if punkt is None or punkt.gjelder(per):
        return rad
    grunn = f"gjelder fra {punkt.fra}" if per < punkt.fra else f"gjaldt til {punkt.til}"
    return attrs.evolve(rad, listepunkt=None, uten_listepunkt=f"listepunktet {grunn}")


def _skjev(rad: Mapping[str | None, object]) -> bool:
    return None in rad or None in rad.values()


def _listerad(rad: Tabellrad, feil: list[str]) -> Katalograd | None:
    """Kravtypen som et listepunkt er, i den versjonen raden gjelder."""
    kode = rad["kode"]
    feil += [f"{kode}: {navn} mangler" for navn in ("listepunkt", "tekst", "fra") if not rad[navn]]
    hjemmel = _henvisning(kode, rad["listepunkt"], feil)
    fra, til = _dag(kode, rad["fra"], feil), _dag(kode, rad["til"], feil)
    if fra is not None and til is not None and til < fra:
        feil.append(f"{kode}: perioden slutter ({til}) før den begynner ({fra})")
    punkt = hjemmel and fra and Listepunkt(kode=kode, hjemmel=hjemmel, tekst=rad["tekst"], fra=fra, til=til)
    return _katalograd(rad, punkt or None, feil)


def _kravrad(rad: Tabellrad, punkter: Mapping[str, Versjoner], feil: list[str]) -> Versjoner:
    """Kravtypen, én versjon for hver versjon av listepunktet den hører under."""
    kode = rad["kode"]
    if bool(rad["listepunkt"]) == bool(rad["uten_listepunkt"]):
        feil.append(f"{kode}: oppgi enten listepunkt eller hvorfor det mangler")
    over = punkter.get(normaliser(rad["listepunkt"]), ())
    if rad["listepunkt"] and not over:
        feil.append(f"{kode}: listepunktet «{rad['listepunkt']}» finnes ikke")
    feil += [
        f"{kode}: det mulige listepunktet «{punkt}» finnes ikke"
        for punkt in _liste(rad["mulige_listepunkter"])
        if punkt not in (INGEN, UKJENT) and normaliser(punkt) not in punkter
    ]
    krav = _katalograd(rad, over[0].listepunkt if over else None, feil)
    if krav is None:
        return ()
    return (krav, *(attrs.evolve(krav, listepunkt=versjon.listepunkt) for versjon in over[1:]))


def _katalograd(rad: Tabellrad, punkt: Listepunkt | None, feil: list[str]) -> Katalograd | None:
    """Raden uten hensyn til hvilken tabell den står i; ``None`` når kategorien ikke kan leses."""
    kode = rad["kode"]
    if not _KODE.fullmatch(kode):
        feil.append(f"«{kode}»: koden må være bokstaver fra a til z og tall, skilt av mellomrom, _ eller -")
    if not rad["navn"]:
        feil.append(f"{kode}: navn mangler")
    if rad["kreditor"] not in _KREDITORER:
        feil.append(f"{kode}: kreditor «{rad['kreditor']}» er ikke kjent")
    if rad["rettslig_art"] and not _ART.fullmatch(rad["rettslig_art"]):
        feil.append(f"{kode}: rettslig art «{rad['rettslig_art']}» har ikke lovlig form")
    hjemmel = _henvisning(kode, rad["hjemmel"], feil)
    if rad["kategori"] not in _KATEGORIER:
        feil.append(f"{kode}: kategorien «{rad['kategori']}» er ikke kjent")
        return None
    return Katalograd(
        kode=kode,
        navn=rad["navn"],
        kategori=_KATEGORIER[rad["kategori"]],
        listepunkt=punkt,
        uten_listepunkt=rad.get("uten_listepunkt") or None,
        mulige_listepunkter=_liste(rad.get("mulige_listepunkter")),
        kreditor=rad["kreditor"] or None,
        rettslig_art=rad["rettslig_art"] or None,
        hjemmel=hjemmel,
        merknad=rad["merknad"] or None,
        oppdragsgiver=rad.get("oppdragsgiver") or None,
        stoenadstyper=_liste(rad.get("stoenadstyper")),
    )


def _liste(felt: str | None) -> tuple[str, ...]:
    """Verdiene i et felt der de er skilt med komma; tom når feltet er det."""
    return tuple(felt.split(", ")) if felt else ()


def _proev_perioder(versjoner: Versjoner, feil: list[str]) -> None:
    """Samme kode to ganger er to perioder, i rekkefølge og uten felles dager."""
    punkter = [v.listepunkt for v in versjoner if v.listepunkt is not None]
    for foer, etter in itertools.pairwise(punkter):
        if foer.til is None or etter.fra <= foer.til:
            feil.append(f"{etter.kode}: koden er brukt to ganger i perioder som ikke følger etter hverandre")


def _henvisning(kode: str, verdi: str, feil: list[str]) -> Henvisning | None:
    if not verdi:
        return None
    try:
        return _fra_kode(verdi)
    except ValueError as e:
        feil.append(f"{kode}: henvisningen «{verdi}» kan ikke leses: {e}")
        return None


def _dag(kode: str, verdi: str, feil: list[str]) -> date | None:
    if not verdi:
        return None
    try:
        return date.fromisoformat(verdi)
    except ValueError:
        feil.append(f"{kode}: «{verdi}» er ikke en dag på formen ÅÅÅÅ-MM-DD")
        return None
