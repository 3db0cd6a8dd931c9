"""Virksomhetens egne fullmakter: hvem som kan avgjøre hva, opp til hvilket beløp og i hvilken tid.

Loven sier hvilken myndighet som har kompetansen. Hvem i myndigheten som bruker den, bestemmer myndigheten selv, og
det oppgis som en matrise. Det gjelder også hvem som kan la et krav bli foreldet, som virksomheten skal ha
retningslinjer om (økonomibestemmelsene punkt 5.4.3). Matrisen prøves før den brukes: for hver avgjørelse den har rader
om, skal noen kunne avgjøre hvert beløp for hver art og kravtype hele tiden den gjelder, og to rader på samme nivå skal
ikke gjelde det samme.

    >>> matrise = les_fullmakter('''hvem,nivaa,avgjoerelse,beloep_til,hjemmel
    ... Rådgiver,1,ETTERGIVELSE,50000.00,Instruks punkt 2
    ... Avdelingsdirektør,2,ETTERGIVELSE,,Instruks punkt 3''')
    >>> svar = matrise.lavest(Avgjoerelse.ETTERGIVELSE, RettsligArt.GEBYR, Oere(50_000_01), date(2026, 5, 4))
    >>> svar and svar.hvem
    'Avdelingsdirektør'
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs

from .fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi
from .fakta.json_inn import finn_fil, les_fil, les_json
from .fakta.koder import RettsligArt
from .fakta.verdier import FOERSTE_DAG, SISTE_DAG, STOERSTE_BELOEP, Oere, les_dato, les_oere, skriv_oere
from .rettskilder.katalog.lasting import normaliser

__all__ = ["Avgjoerelse", "Fullmakt", "Fullmaktsmatrise", "les_fullmakter"]

T = TypeVar("T")
INGENTING: Final = Oere(0)


class Avgjoerelse(StrEnum):
    """Avgjørelsene en fullmakt kan gjelde.

    ``ETTERGIVELSE_TILLEGG`` er rente, gebyr og omkostninger. ``LA_FORELDES`` er å la være å avbryte foreldelsen av et
    krav det ikke er utsikt til å få dekket (økonomibestemmelsene punkt 5.4.3).
    """

    ETTERGIVELSE = "ETTERGIVELSE"
    ETTERGIVELSE_TILLEGG = "ETTERGIVELSE_TILLEGG"
    BETALINGSAVTALE = "BETALINGSAVTALE"
    BERO = "BERO"
    LA_FORELDES = "LA_FORELDES"
    AVSLUTNING = "AVSLUTNING"


def _normaliserte(koder: Iterable[str]) -> frozenset[str]:
    return frozenset(normaliser(kode) for kode in koder)


@attrs.frozen(kw_only=True)
class Fullmakt:
    """Én rad i matrisen.

    Args:
        hvem: stillingen eller enheten som kan avgjøre.
        nivaa: nivået i virksomheten; 1 er lavest.
        avgjoerelse: hva som avgjøres.
        hjemmel: bestemmelsen eller instruksen fullmakten følger av.
        arter: kravartene den gjelder; tom er alle.
        kravtyper: kravtypene den gjelder, med katalogens eller virksomhetens egne koder; tom er alle.
        vilkaar: vilkårene virksomheten har satt for å bruke fullmakten; ``None`` når den ikke har satt noen.
        beloep_fra: laveste beløp, medregnet, i øre.
        beloep_til: høyeste beløp, medregnet, i øre; ``None`` er uten grense.
        fra: første dag; ``None`` er alltid.
        til: siste dag; ``None`` er inntil videre.
    """

    hvem: str
    nivaa: int
    avgjoerelse: Avgjoerelse
    hjemmel: str
    arter: frozenset[RettsligArt] = attrs.field(default=frozenset(), converter=frozenset)
    kravtyper: frozenset[str] = attrs.field(default=frozenset[str](), converter=_normaliserte)
    vilkaar: str | None = None
    beloep_fra: Oere = attrs.field(default=INGENTING)
    beloep_til: Oere | None = None
    fra: date | None = None
    til: date | None = None

    def gjelder(self, avgjoerelse: Avgjoerelse, art: RettsligArt, beloep: int, dag: date) -> bool:
        """Om raden gjelder denne avgjørelsen om et krav av arten, på beløpet, den dagen. Kravtypen prøves for seg."""
        return (
            self.avgjoerelse is avgjoerelse
            and art in self.for_arter
            and self.beloep_fra <= beloep <= self.siste_beloep
            and self.foerste_dag <= dag <= self.siste_dag
        )

    def omfatter(self, kravtype: str | None) -> bool | None:
        """Om raden gjelder kravtypen; None når den er ukjent og det kommer an på den."""
        if not self.kravtyper:
            return True
        return None if kravtype is None else normaliser(kravtype) in self.kravtyper

    @property
    def for_arter(self) -> frozenset[RettsligArt]:
        """Artene raden gjelder, også når den gjelder alle."""
        return self.arter or frozenset(RettsligArt)

    @property
    def siste_beloep(self) -> int:
        """Høyeste beløp; uten grense er det høyeste biblioteket leser."""
        return STOERSTE_BELOEP if self.beloep_til is None else self.beloep_til

    @property
    def foerste_dag(self) -> date:
        """Første dag; uten grense er det den første biblioteket leser."""
        return self.fra or FOERSTE_DAG

    @property
    def siste_dag(self) -> date:
        """Siste dag; uten grense er det den siste biblioteket leser."""
        return self.til or SISTE_DAG


@attrs.frozen
class Fullmaktsmatrise:
    """En matrise uten hull og overlapp. Bygges med `bygg` eller `les_fullmakter`."""

    rader: tuple[Fullmakt, ...]

    @classmethod
    def bygg(cls, rader: Iterable[Fullmakt]) -> Fullmaktsmatrise:
        """Matrisen. Reiser `UgyldigInndata` med alle hull og overlapp, hvert med tiden og beløpene det gjelder."""
        alle = tuple(rader)
        feil = (*_ugyldige(alle), *_overlapp(alle), *_hull(alle))
        if feil:
            raise UgyldigInndata(feil)
        return cls(alle)

    def lavest(
        self, avgjoerelse: Avgjoerelse, art: RettsligArt, beloep: Oere, dag: date, kravtype: str | None = None
    ) -> Fullmakt | None:
        """Raden med lavest nivå som kan avgjøre.

        None når matrisen ikke har avgjørelsen den dagen, eller når kravtypen er ukjent og den laveste kommer an på den.
        """
        gjelder = (r for r in self.rader if r.gjelder(avgjoerelse, art, beloep, dag))
        laveste = min((r for r in gjelder if r.omfatter(kravtype) is not False), key=lambda r: r.nivaa, default=None)
        return laveste if laveste is not None and laveste.omfatter(kravtype) else None


# ---- Kontrollen ----

Omraade = tuple[date, date, int, int]
"""Første og siste dag, laveste og høyeste beløp i øre."""
_ANDRE_KRAVTYPER: Final = "andre enn dem som er nevnt"
"""Står for alle kravtypene ingen rad nevner; med små bokstaver, så ingen kode er lik."""


def _ugyldige(rader: tuple[Fullmakt, ...]) -> Iterator[Inndatafeil]:
    for nummer, rad in enumerate(rader):
        sti = f"$[{nummer}]"
        if rad.nivaa < 1:
            yield Inndatafeil(f"{sti}.nivaa", str(rad.nivaa), "heltall fra 1", "1")
        if rad.siste_beloep < rad.beloep_fra:
            yield Inndatafeil(f"{sti}.beloep_til", skriv_oere(rad.siste_beloep), "minst beloep_fra")
        if rad.siste_dag < rad.foerste_dag:
            yield Inndatafeil(f"{sti}.til", str(rad.siste_dag), "samme dag som fra eller senere")


def _overlapp(rader: tuple[Fullmakt, ...]) -> Iterator[Inndatafeil]:
    """To rader på samme nivå som kan avgjøre det samme."""
    for (i, en), (j, annen) in combinations(enumerate(rader), 2):
        felles = en.for_arter & annen.for_arter
        fra, til = max(en.foerste_dag, annen.foerste_dag), min(en.siste_dag, annen.siste_dag)
        lavest, hoeyest = max(en.beloep_fra, annen.beloep_fra), min(en.siste_beloep, annen.siste_beloep)
        samme = (en.avgjoerelse, en.nivaa) == (annen.avgjoerelse, annen.nivaa)
        typer = en.kravtyper & annen.kravtyper or en.kravtyper | annen.kravtyper
        samme_type = not (en.kravtyper and annen.kravtyper) or not en.kravtyper.isdisjoint(annen.kravtyper)
        if samme and samme_type and felles and fra <= til and lavest <= hoeyest:
            hva = f"{en.hvem} og {annen.hvem} på nivå {en.nivaa}"
            omraade = f"{_artene(felles)}{_typene(typer)}, {_beloepene(lavest, hoeyest)}, {_dagene(fra, til)}"
            yield Inndatafeil(f"$[{i}] og $[{j}]", hva, f"overlapper for {en.avgjoerelse}: {omraade}")


def _hull(rader: tuple[Fullmakt, ...]) -> Iterator[Inndatafeil]:
    """Det ingen kan avgjøre, i tiden matrisen har rader om avgjørelsen. Det som har samme hull, nevnes sammen."""
    for avgjoerelse in Avgjoerelse:
        egne = [r for r in rader if r.avgjoerelse is avgjoerelse]
        nevnt = frozenset[str]().union(*(r.kravtyper for r in egne))
        typene: dict[tuple[Omraade, frozenset[RettsligArt]], set[str]] = {}
        for kravtype in (_ANDRE_KRAVTYPER, *nevnt):
            for hullet in _hull_for_kravtype([r for r in egne if not r.kravtyper or kravtype in r.kravtyper], egne):
                typene.setdefault(hullet, set()).add(kravtype)
        for ((fra, til, lavest, hoeyest), arter), typer in typene.items():
            hva = f"{_artene(arter)}{_typene(typer if len(typer) <= len(nevnt) else ())}"
            omraade = f"{hva}, {_beloepene(lavest, hoeyest)}, {_dagene(fra, til)}"
            yield Inndatafeil("$", f"hull for {avgjoerelse}: {omraade}", "noen som kan avgjøre det")


def _hull_for_kravtype(rader: list[Fullmakt], alle: list[Fullmakt]) -> Iterator[tuple[Omraade, frozenset[RettsligArt]]]:
    hull: dict[Omraade, set[RettsligArt]] = {}
    for art in RettsligArt:
        for omraade in _hull_for_art([r for r in rader if art in r.for_arter], alle):
            hull.setdefault(omraade, set()).add(art)
    for omraade, arter in hull.items():
        yield omraade, frozenset(arter)


def _hull_for_art(rader: list[Fullmakt], alle: list[Fullmakt]) -> Iterator[Omraade]:
    if not alle:
        return
    slutt = max(r.siste_dag for r in alle) + timedelta(days=1)
    dager = {min(r.foerste_dag for r in alle), slutt}
    dager |= {dag for r in rader for dag in (r.foerste_dag, r.siste_dag + timedelta(days=1))}
    for fra, neste in pairwise(sorted(dager)):
        udekket = 0
        for lavest, hoeyest in sorted(
            (r.beloep_fra, r.siste_beloep) for r in rader if r.foerste_dag <= fra <= r.siste_dag
        ):
            if lavest > udekket:
                yield fra, neste - timedelta(days=1), udekket, lavest - 1
            udekket = max(udekket, hoeyest + 1)
        if udekket <= STOERSTE_BELOEP:
            yield fra, neste - timedelta(days=1), udekket, STOERSTE_BELOEP


def _artene(arter: Iterable[RettsligArt]) -> str:
    navn = sorted(arter)
    return "alle arter" if len(navn) == len(RettsligArt) else ", ".join(navn)


def _typene(typer: Iterable[str]) -> str:
    """Kravtypene som et ledd i oppregningen; tom når det gjelder alle."""
    navn = sorted(typer)
    return f" av kravtypen {', '.join(navn)}" if navn else ""


def _beloepene(lavest: int, hoeyest: int) -> str:
    til = "" if hoeyest == STOERSTE_BELOEP else f" til {skriv_oere(hoeyest)}"
    return f"fra {skriv_oere(lavest)}{til} kroner"


def _dagene(fra: date, til: date) -> str:
    deler = [f"fra {fra}" if fra > FOERSTE_DAG else "", f"til {til}" if til < SISTE_DAG else ""]
    return " ".join(d for d in deler if d) or "alle dager"


# ---- Lesingen ----

_FELT = (
    "hvem",
    "nivaa",
    "avgjoerelse",
    "arter",
    "kravtyper",
    "vilkaar",
    "beloep_fra",
    "beloep_til",
    "fra",
    "til",
    "hjemmel",
)
_UTEN_OVERSKRIFT: Final = "uten overskrift"
_PAAKREVD = frozenset({"hvem", "nivaa", "avgjoerelse", "hjemmel"})


def les_fullmakter(kilde: str | bytes | Path) -> Fullmaktsmatrise:
    """Les matrisen fra JSON (en liste av objekter) eller CSV med overskriftsrad; tekst, byte eller sti.

    Feltene er `hvem`, `nivaa`, `avgjoerelse` og `hjemmel`, og ellers `arter`, `kravtyper`, `vilkaar`, `beloep_fra`,
    `beloep_til`, `fra` og `til`. Beløp er kroner som tekst ("50000.00"), dager ÅÅÅÅ-MM-DD. I CSV skilles arter og
    kravtyper med semikolon. Tomt eller utelatt er uten grense. Reiser `UgyldigInndata` med alle feilene; er radene i
    orden, med alle hull og overlapp.
    """
    feil: list[Inndatafeil] = []
    rader = [_les_rad(rad, f"$[{nummer}]", feil) for nummer, rad in enumerate(_raadata(kilde))]
    if not rader:
        feil.append(Inndatafeil("$", "ingen rader", "minst én rad"))
    if feil:
        raise UgyldigInndata(tuple(feil))
    return Fullmaktsmatrise.bygg(rad for rad in rader if rad is not None)


def _raadata(kilde: str | bytes | Path) -> list[Any]:
    tekst = _som_tekst(kilde)
    if tekst.lstrip().startswith(("[", "{")):
        data = _les_json(tekst)
        return data if isinstance(data, list) else [data]
    # Regneark på norsk skiller kolonnene med semikolon.
    overskriften = tekst.partition("\n")[0]
    skilletegn = ";" if ";" in overskriften and "," not in overskriften else ","
    leser = csv.DictReader(io.StringIO(tekst), delimiter=skilletegn, restkey=_UTEN_OVERSKRIFT)
    ukjente = [kolonne for kolonne in leser.fieldnames or () if kolonne not in _FELT]
    if ukjente:
        tillatt = "en av kolonnene " + ", ".join(_FELT)
        raise UgyldigInndata(tuple(Inndatafeil("$ overskriften", vis_verdi(k), tillatt) for k in ukjente))
    return [{navn: celle for navn, celle in rad.items() if celle not in ("", None)} | _som_liste(rad) for rad in leser]


def _les_json(tekst: str) -> Any:
    try:
        return les_json(tekst)
    except UgyldigInndata as ugyldig:
        tillatt = "JSON med en liste av rader, eller CSV med en overskriftsrad"
        raise UgyldigInndata(tuple(attrs.evolve(f, tillatt=tillatt, eksempel="") for f in ugyldig.feil)) from None


def _som_tekst(kilde: str | bytes | Path) -> str:
    """Innholdet som tekst. En tekst med flere linjer, eller som begynner som JSON, er innholdet selv."""
    if isinstance(kilde, str) and ("\n" in kilde or kilde.lstrip().startswith(("[", "{"))):
        return kilde
    innhold = kilde if isinstance(kilde, bytes) else les_fil(finn_fil(kilde) or Path(kilde))
    try:
        return innhold.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UgyldigInndata((Inndatafeil("$", "ukjent tegnsett", "tekst i UTF-8"),)) from None


def _som_liste(rad: Mapping[str, Any]) -> dict[str, Any]:
    lister = {navn: rad.get(navn) for navn in ("arter", "kravtyper")}
    return {navn: [del_.strip() for del_ in v.split(";")] for navn, v in lister.items() if isinstance(v, str) and v}


def _les_rad(rad: Any, sti: str, feil: list[Inndatafeil]) -> Fullmakt | None:
    """Raden; None når noe i den er galt, og da er feilene lagt til."""
    if not isinstance(rad, dict):
        feil.append(Inndatafeil(sti, vis_verdi(rad), "et objekt med feltene " + ", ".join(_FELT)))
        return None
    foer = len(feil)
    for navn in rad:
        if navn not in _FELT:
            feil.append(
                Inndatafeil(f"{sti}.{navn}", vis_verdi(rad[navn]), "ukjent felt; feltene er " + ", ".join(_FELT))
            )
    for navn in sorted(_PAAKREVD - {n for n, v in rad.items() if v is not None}):
        feil.append(Inndatafeil(f"{sti}.{navn}", "mangler", "en verdi"))
    verdier: dict[str, Any] = {
        navn: _les_felt(les, rad[navn], f"{sti}.{navn}", tillatt, feil)
        for navn, (les, tillatt) in _LESERE.items()
        if rad.get(navn) is not None
    }
    return None if len(feil) > foer else Fullmakt(**verdier)


def _les_felt(les: Callable[[Any], T], verdi: Any, sti: str, tillatt: str, feil: list[Inndatafeil]) -> T | None:
    try:
        return les(verdi)
    except (ValueError, TypeError, AttributeError):
        feil.append(Inndatafeil(sti, vis_verdi(verdi), tillatt))
        return None


def _tekst(verdi: Any) -> str:
    if not isinstance(verdi, str) or not verdi.strip():
        raise ValueError(verdi)
    return verdi.strip()


def _heltall(verdi: Any) -> int:
    if isinstance(verdi, bool) or not isinstance(verdi, int | str):
        raise ValueError(verdi)
    return int(verdi)


def _arter(verdi: Any) -> frozenset[RettsligArt]:
    if not isinstance(verdi, list):
        raise ValueError(verdi)
    return frozenset(RettsligArt(art) for art in verdi)


def _kravtyper(verdi: Any) -> frozenset[str]:
    if not isinstance(verdi, list):
        raise ValueError(verdi)
    return frozenset(_tekst(kode) for kode in verdi)


_LESERE: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "hvem": (_tekst, "tekst"),
    "nivaa": (_heltall, "heltall fra 1"),
    "avgjoerelse": (Avgjoerelse, "en av " + ", ".join(Avgjoerelse)),
    "arter": (_arter, "en liste av rettslige arter"),
    "kravtyper": (_kravtyper, "en liste av koder for kravtyper"),
    "vilkaar": (_tekst, "tekst"),
    "beloep_fra": (les_oere, "kroner på formen 100.00"),
    "beloep_til": (les_oere, "kroner på formen 100.00"),
    "fra": (les_dato, "en dag på formen ÅÅÅÅ-MM-DD"),
    "til": (les_dato, "en dag på formen ÅÅÅÅ-MM-DD"),
    "hjemmel": (_tekst, "tekst"),
}
