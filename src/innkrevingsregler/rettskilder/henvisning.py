"""Henvisninger til rettskilder, skrevet slik jurister skriver dem.

En henvisning er en verdi. Den bygges fra håndtakene i :mod:`innkrevingsregler.rettskilder.lover`::

    FORELDELSESLOVEN.p("21").nr(4).pkt(1)      # foreldelsesloven § 21 nr. 4 første punktum
    INNKREVINGSLOVEN.p("18").l(2)              # innkrevingsloven § 18 andre ledd
    FORELDELSESLOVEN.p("17").nr(2).lydende_til(date(2025, 12, 31))
    # foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025

At bestemmelsen finnes og gjelder, prøves av :mod:`innkrevingsregler.rettskilder.register`, ikke her.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from innkrevingsregler.rettskilder.datotekst import DATOMOENSTER, dato_tekst, les_dato
from innkrevingsregler.rettskilder.rettskilde import Inndeling, Maalform, Rettskilde, rettskilde, rettskilder

__all__ = ["Haandtak", "Henvisning", "Maalform", "henvisninger_tekst"]

# Rekkefølgen i koden og i sortering. Hver kilde kan ha sin egen rekkefølge på trykk.
LEDDELING = ("ledd", "nummer", "bokstav", "strekpunkt", "punktum")

_KODEORD = {"ledd": "l", "nummer": "nr", "bokstav": "bok", "strekpunkt": "strek", "punktum": "pkt"}
_Leser = Callable[[re.Match[str]], tuple[str, int | str]]
_KILDE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
# «21», «22-17 a», «5.4.2.5» og «13 a-5».
_PARAGRAF = re.compile(r"(\d+(?:[-.]\d+)*)(?: ?([a-zæøå])(-\d+)?)?")
_PARAGRAFDEL = re.compile(r"(\d+) ?([a-zæøå]?)")
_BOKSTAV = re.compile(r"[a-zæøå]{1,2}")

_SLIK_DEN_LOED = {Maalform.NB: "slik den lød til", Maalform.NN: "slik føresegna lydde til"}
_LYDENDE = re.compile(rf" slik (?:den lød|føresegna lydde) til (?P<dag>{DATOMOENSTER})$")

_ORDENSTALL = {
    Maalform.NB: (
        "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende",
        "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende",
        "nittende", "tjuende",
    ),
    Maalform.NN: (
        "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande",
        "ellevte", "tolvte", "trettande", "fjortande", "femtande", "sekstande", "syttande", "attande",
        "nittande", "tjuande",
    ),
}  # fmt: skip


def _paragraf(tekst: str) -> str:
    """Én skrivemåte for paragrafen: «22-17a» og «22-17 a» er den samme."""
    treff = _PARAGRAF.fullmatch(tekst)
    if treff is None:
        return tekst
    tall, bokstav, etter = treff.groups(default="")
    return f"{tall} {bokstav}{etter}" if bokstav else tall


def _tall(_: Henvisning, felt: attrs.Attribute[int | None], verdi: int | None) -> None:
    if verdi is not None and (type(verdi) is not int or verdi < 1):
        raise ValueError(f"{felt.name} må være et helt tall fra 1 og opp, ikke {verdi!r}")


@attrs.frozen(kw_only=True, cache_hash=True)
class Henvisning:
    """En henvisning til én bestemmelse, så langt ned som den går.

    Args:
        kilde: rettskildens id i registeret, for eksempel ``foreldelsesloven``.
        paragraf: paragraf eller punkt uten tegnet foran, for eksempel ``22-17 a``, ``13 a-5`` eller ``5.4.2.5``.
            Tom for kilden som helhet og for vedtak uten paragrafer.
        ledd, nummer, strekpunkt, punktum: hele tall fra 1, eller ``None`` når henvisningen ikke går så langt.
        bokstav: én eller to små bokstaver, eller ``None``.
        lydende: siste dag med ordlyden det siktes til, når det er en tidligere; ``None`` for den som gjelder.

    Raises:
        ValueError: hvis et felt ikke har lovlig form. Om bestemmelsen finnes, prøves ikke her.
    """

    kilde: str
    paragraf: str = attrs.field(default="", converter=_paragraf)
    ledd: int | None = attrs.field(default=None, validator=_tall)
    nummer: int | None = attrs.field(default=None, validator=_tall)
    bokstav: str | None = None
    strekpunkt: int | None = attrs.field(default=None, validator=_tall)
    punktum: int | None = attrs.field(default=None, validator=_tall)
    lydende: date | None = None

    def __attrs_post_init__(self) -> None:
        if not _KILDE.fullmatch(self.kilde):
            raise ValueError(f"kilden må være en id i registeret, ikke {self.kilde!r}")
        if self.paragraf and not _PARAGRAF.fullmatch(self.paragraf):
            raise ValueError(f"paragrafen må være som «21», «22-17 a» eller «5.4.2», ikke {self.paragraf!r}")
        if self.bokstav is not None and not _BOKSTAV.fullmatch(self.bokstav):
            raise ValueError(f"bokstaven må være én eller to små bokstaver, ikke {self.bokstav!r}")

    # --- bygge videre -------------------------------------------------------------------------------

    def l(self, ledd: int) -> Henvisning:  # noqa: E743 – lovens eget kortord
        """Henvisningen med dette leddet."""
        return attrs.evolve(self, ledd=ledd)

    def nr(self, nummer: int) -> Henvisning:
        """Henvisningen med dette nummeret."""
        return attrs.evolve(self, nummer=nummer)

    def bok(self, bokstav: str) -> Henvisning:
        """Henvisningen med denne bokstaven."""
        return attrs.evolve(self, bokstav=bokstav)

    def strek(self, strekpunkt: int) -> Henvisning:
        """Henvisningen med dette punktet i en liste som verken har nummer eller bokstav."""
        return attrs.evolve(self, strekpunkt=strekpunkt)

    def pkt(self, punktum: int) -> Henvisning:
        """Henvisningen med dette punktumet."""
        return attrs.evolve(self, punktum=punktum)

    def lydende_til(self, siste_dag: date) -> Henvisning:
        """Henvisningen til ordlyden som gjaldt til og med denne dagen."""
        return attrs.evolve(self, lydende=siste_dag)

    def uten_punktum(self) -> Henvisning:
        """Bestemmelsen punktumet står i, uansett ordlyd."""
        if self.punktum is None and self.lydende is None:
            return self
        return attrs.evolve(self, punktum=None, lydende=None)

    # --- skrive -------------------------------------------------------------------------------------

    def tekst(self, maalform: Maalform = Maalform.NB) -> str:
        """Henvisningen slik jurister skriver den, for eksempel «innkrevingsloven § 18 andre ledd».

        Raises:
            KeyError: hvis kilden ikke står i registeret.
        """
        return _en_tekst(self, maalform)

    def __str__(self) -> str:
        return _paa_bokmaal(self)

    def lenke(self) -> str | None:
        """Adressen på lovdata.no, eller ``None`` når kilden ikke ligger der. Ingenting hentes."""
        kilde = rettskilde(self.kilde)
        if kilde.lovdata is None:
            return None
        adresse = f"https://lovdata.no/{kilde.lovdata}"
        if self.paragraf and kilde.inndeling is Inndeling.PARAGRAF:
            adresse += f"/§{self.paragraf.replace(' ', '')}"
        return adresse

    @property
    def kode(self) -> str:
        """Kort kode for datafiler, for eksempel ``foreldelsesloven/21/nr4/pkt1``."""
        deler = [self.kilde]
        if self.paragraf:
            deler.append(self.paragraf.replace(" ", ""))
        deler += [f"{_KODEORD[navn]}{verdi}" for navn, verdi in self.leddeling()]
        return "/".join(deler) + (f"@{self.lydende}" if self.lydende else "")

    def leddeling(self) -> tuple[tuple[str, int | str], ...]:
        """Navn og verdi på det henvisningen peker på under paragrafen, fra stort til lite."""
        verdier = (self.ledd, self.nummer, self.bokstav, self.strekpunkt, self.punktum)
        return tuple((navn, v) for navn, v in zip(LEDDELING, verdier, strict=True) if v is not None)

    def rammer(self, annen: Henvisning) -> bool:
        """Om den andre henvisningen er den samme eller ligger innenfor denne."""
        if self.kilde != annen.kilde:
            return False
        if self.paragraf and self.paragraf != annen.paragraf:
            return False
        return set(self.leddeling()) <= set(annen.leddeling())

    def sorteringsnoekkel(self) -> tuple[object, ...]:
        """Nøkkel som setter henvisninger i samme kilde i lovens rekkefølge: § 2 før § 10, § 13-8 før § 13 a-5."""
        paragraf = tuple((int(tall), bokstav) for tall, bokstav in _PARAGRAFDEL.findall(self.paragraf))
        return (
            self.kilde, paragraf,
            self.ledd or 0, self.nummer or 0, self.bokstav or "", self.strekpunkt or 0, self.punktum or 0,
            self.lydende or date.max,
        )  # fmt: skip

    # --- lese ---------------------------------------------------------------------------------------

    @classmethod
    def fra_kode(cls, kode: str) -> Henvisning:
        """Henvisningen som har denne koden.

        Raises:
            ValueError: hvis koden ikke kan leses.
        """
        uten_ordlyd, skille, dag = kode.partition("@")
        kilde, *deler = uten_ordlyd.split("/")
        paragraf = deler.pop(0) if deler and deler[0][:1].isdigit() else ""
        felter: dict[str, Any] = {}
        forrige = -1
        for del_ in deler:
            treff = re.fullmatch(r"(l|nr|strek|pkt)([1-9]\d*)|(bok)([a-zæøå]{1,2})", del_)
            if treff is None:
                raise ValueError(f"«{del_}» i «{kode}» er ikke en del av en henvisning")
            ord_, verdi = (g for g in treff.groups() if g is not None)
            plass = next(i for i, navn in enumerate(LEDDELING) if _KODEORD[navn] == ord_)
            if plass <= forrige:
                raise ValueError(f"delene i «{kode}» står ikke i rekkefølge")
            forrige = plass
            felter[LEDDELING[plass]] = verdi if ord_ == "bok" else int(verdi)
        lydende = date.fromisoformat(dag) if skille else None
        return cls(kilde=kilde, paragraf=paragraf, lydende=lydende, **felter)

    @classmethod
    def fra_tekst(cls, tekst: str) -> Henvisning:
        """Henvisningen som er skrevet slik, på bokmål eller nynorsk.

        Raises:
            ValueError: hvis kilden er ukjent eller resten ikke kan leses.
        """
        uten_ordlyd, lydende = _les_ordlyd(tekst.strip())
        kilde, rest = _les_kilde(uten_ordlyd)
        enhet = kilde.inndeling
        paragraf = ""
        if enhet is not Inndeling.INGEN and rest:
            treff = re.match(rf"{enhet.value} ?(\d+(?:[-.]\d+)*(?: ?[a-zæøå](?![a-zæøå])(?:-\d+)?)?)", rest)
            if treff is None:
                raise ValueError(f"fant ikke paragrafen i «{tekst}»")
            paragraf, rest = treff.group(1), rest[treff.end() :].strip()
        felter: dict[str, Any] = {}
        while rest:
            navn, verdi, rest = _les_del(rest, kilde, tekst)
            if navn in felter:
                raise ValueError(f"«{navn}» står to ganger i «{tekst}»")
            felter[navn] = verdi
        return cls(kilde=kilde.id, paragraf=paragraf, lydende=lydende, **felter)


@attrs.frozen
class Haandtak:
    """Håndtaket til en rettskilde: herfra bygges henvisninger.

    Args:
        id: rettskildens id i registeret.
    """

    id: str

    def p(self, paragraf: str) -> Henvisning:
        """Henvisning til paragrafen eller punktet, for eksempel ``p("22-17 a")``."""
        return Henvisning(kilde=self.id, paragraf=paragraf)

    def hele(self) -> Henvisning:
        """Henvisning til kilden som helhet; også roten for vedtak uten paragrafer."""
        return Henvisning(kilde=self.id)


def henvisninger_tekst(henvisninger: Iterable[Henvisning], maalform: Maalform = Maalform.NB) -> str:
    """Flere henvisninger som én tekst, for eksempel «foreldelsesloven §§ 2 og 3 nr. 1».

    Kildene står i den rekkefølgen de først nevnes, paragrafene i lovens rekkefølge. Det som er nevnt to
    ganger, skrives én gang; ligger én henvisning innenfor en annen, skrives bare den videste.

    Raises:
        KeyError: hvis en kilde ikke står i registeret.
    """
    etter_kilde: dict[tuple[str, date | None], set[Henvisning]] = {}
    for h in henvisninger:
        etter_kilde.setdefault((h.kilde, h.lydende), set()).add(h)
    return _og(
        [
            _kildetekst(kilde, hs, maalform) + _ordlydtekst(lydende, maalform)
            for (kilde, lydende), hs in etter_kilde.items()
        ]
    )


def _ordlydtekst(lydende: date | None, maalform: Maalform) -> str:
    if lydende is None:
        return ""
    return f" {_SLIK_DEN_LOED[maalform]} {dato_tekst(lydende)}"


def _les_ordlyd(tekst: str) -> tuple[str, date | None]:
    treff = _LYDENDE.search(tekst)
    return (tekst, None) if treff is None else (tekst[: treff.start()], les_dato(treff["dag"]))


@functools.cache
def _en_tekst(henvisning: Henvisning, maalform: Maalform) -> str:
    """Det samme for én henvisning. Husket, for de samme bestemmelsene siteres om og om igjen."""
    return henvisninger_tekst((henvisning,), maalform)


@functools.cache
def _paa_bokmaal(henvisning: Henvisning) -> str:
    """`_en_tekst` på bokmål, for `str`: én nøkkel mindre å slå opp på."""
    return _en_tekst(henvisning, Maalform.NB)


def _og(deler: Sequence[str]) -> str:
    return " og ".join(filter(None, (", ".join(deler[:-1]), *deler[-1:])))


def _og_med_komma(deler: Sequence[str]) -> str:
    """Som :func:`_og`, men med komma foran «og» når en del selv har «og» i seg."""
    if any(" og " in del_ for del_ in deler[:-1]):
        return f"{', '.join(deler[:-1])}, og {deler[-1]}"
    return _og(deler)


def _kildetekst(kilde_id: str, henvisninger: set[Henvisning], maalform: Maalform) -> str:
    kilde = rettskilde(kilde_id)
    videste = [h for h in henvisninger if not any(a != h and a.rammer(h) for a in henvisninger)]
    sortert = sorted(videste, key=Henvisning.sorteringsnoekkel)
    paragrafer: dict[str, list[Henvisning]] = {}
    for h in sortert:
        paragrafer.setdefault(h.paragraf, []).append(h)
    deler = [
        " ".join(filter(None, (paragraf, _undertekst(hs, kilde, maalform)))) for paragraf, hs in paragrafer.items()
    ]
    tegn = kilde.inndeling.value if any(paragrafer) else ""
    if tegn == "§" and len(paragrafer) > 1:
        tegn = "§§"
    return " ".join(filter(None, (kilde.navn(maalform), tegn, _og_med_komma(deler))))


def _undertekst(henvisninger: Sequence[Henvisning], kilde: Rettskilde, maalform: Maalform) -> str:
    """Det som står etter paragrafen. Søsken på laveste nivå slås sammen: «nr. 4 og 5»."""
    soesken: dict[tuple[str, str], list[int | str]] = {}
    for h in henvisninger:
        sti = sorted(h.leddeling(), key=lambda del_: kilde.rekkefoelge.index(del_[0]))
        if sti:
            *over, (navn, verdi) = sti
            overtekst = "".join(f"{_leddtekst(n, (v,), kilde, maalform)} " for n, v in over)
            soesken.setdefault((overtekst, navn), []).append(verdi)
    return _og_med_komma(
        [over + _leddtekst(navn, verdier, kilde, maalform) for (over, navn), verdier in soesken.items()]
    )


def _leddtekst(navn: str, verdier: Sequence[int | str], kilde: Rettskilde, maalform: Maalform) -> str:
    if navn in ("nummer", "bokstav"):
        return f"{kilde.nummerord if navn == 'nummer' else 'bokstav'} {_og([str(v) for v in verdier])}"
    ord_ = kilde.leddord if navn == "ledd" else navn
    return f"{_og([_ordenstall(int(v), maalform) for v in verdier])} {ord_}"


def _ordenstall(tall: int, maalform: Maalform) -> str:
    ord_ = _ORDENSTALL[maalform]
    return ord_[tall - 1] if tall <= len(ord_) else f"{tall}."


@functools.cache
def _navneliste() -> tuple[tuple[str, str], ...]:
    """Alle korttitler og id-er med kilden de hører til, de lengste først."""
    navn = {n: k.id for k in rettskilder().values() for n in (k.korttittel, k.korttittel_nn, k.id)}
    return tuple(sorted(navn.items(), key=lambda par: -len(par[0])))


def _les_kilde(tekst: str) -> tuple[Rettskilde, str]:
    for navn, kilde in _navneliste():
        if tekst == navn or tekst.startswith(navn + " "):
            return rettskilde(kilde), tekst[len(navn) :].strip()
    raise ValueError(f"fant ingen kjent rettskilde i «{tekst}»")


@functools.cache
def _tall_av_ord() -> dict[str, int]:
    tall = {ord_: i for ordliste in _ORDENSTALL.values() for i, ord_ in enumerate(ordliste, start=1)}
    return tall | {"annet": 2, "anna": 2}


@functools.cache
def _deler(leddord: str, nummerord: str) -> tuple[tuple[re.Pattern[str], _Leser], ...]:
    """Måtene en del av en henvisning kan være skrevet på: med kildens egne ord, og med de vanlige."""
    ledd, nummer = (rf"(?:{'|'.join(map(re.escape, ord_))})" for ord_ in ({leddord, "ledd"}, {nummerord, "nr."}))
    return (
        (re.compile(rf"{nummer} ?([1-9]\d*)"), lambda m: ("nummer", int(m[1]))),
        (re.compile(r"bokstav ([a-zæøå]{1,2})(?![a-zæøå])"), lambda m: ("bokstav", m[1])),
        (re.compile(rf"([1-9]\d*)\. {ledd}"), lambda m: ("ledd", int(m[1]))),
        (re.compile(rf"([a-zæøå]+) {ledd}"), lambda m: ("ledd", _tall_av_ord()[m[1]])),
        (re.compile(r"([1-9]\d*)\. (strekpunkt|punktum)"), lambda m: (m[2], int(m[1]))),
        (re.compile(r"([a-zæøå]+) (strekpunkt|punktum)"), lambda m: (m[2], _tall_av_ord()[m[1]])),
    )


def _les_del(rest: str, kilde: Rettskilde, hele: str) -> tuple[str, int | str, str]:
    """Første del av resten: navn, verdi og det som står etter."""
    for moenster, les in _deler(kilde.leddord, kilde.nummerord):
        treff = moenster.match(rest)
        if treff is not None:
            try:
                navn, verdi = les(treff)
            except KeyError:
                break
            return navn, verdi, rest[treff.end() :].strip()
    raise ValueError(f"forsto ikke «{rest}» i «{hele}»")
