"""Dekningsregisteret: hva biblioteket svarer for, bestemmelse for bestemmelse, og hvorfor ikke ellers.

Registeret utledes; ingen skriver inn at noe er regelfestet. Det bygger på fire ting:

* bestemmelsene registeret skal ha, ned til leddet, med vurderingen av hver (`rettskilder.dekning`),
* henvisningene i reglene og i regnestykkene (`UTFOERER` i `frister`, `renter`, `lag`, `motregning.utfoerer` og
  `utleggstrekk`),
* oppbygningen av bestemmelsen (`rettskilder.register`): er hvert punktum, nummer og bokstav sitert?
* listen over det som mangler selv om det er sitert (`rettskilder/dekning/delvis.csv`).

En henvisning teller bare når den peker på leddet eller noe i det. At en regel siterer hele paragrafen, gjør ikke
leddene regelfestet, og en henvisning til en tidligere ordlyd gjør ikke den som gjelder, regelfestet.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib import resources
from types import MappingProxyType

import attrs

from . import frister, renter, utleggstrekk
from .lag import godtgjoerelse, skattetillegg
from .motregning import utfoerer
from .regler import OMRAADER
from .rettskilder.dekning import OMFANG, Dekningsrad, Vurdering, dekningsgrunnlag, skal_dekkes, udekkede
from .rettskilder.henvisning import Henvisning, henvisninger_tekst
from .rettskilder.omraade import Omraade
from .rettskilder.register import bestemmelser, kontroller
from .rettskilder.tabell import les_tabell
from .rettskilder.tvil import tvil_ved

__all__ = [
    "Dekningslinje",
    "Dekningsstatus",
    "Dekningssum",
    "dekning",
    "delvis",
    "feil_i_dekning",
    "regler_uten_dekning",
    "sammendrag",
    "uten_dekning",
]

UTFOERER = MappingProxyType(
    {
        **frister.UTFOERER,
        **renter.UTFOERER,
        **skattetillegg.UTFOERER,
        **godtgjoerelse.UTFOERER,
        **utfoerer.UTFOERER,
        **utleggstrekk.UTFOERER,
    }
)
"""Alle regnestykkene og bestemmelsene de utfører."""


class Dekningsstatus(StrEnum):
    """Hva biblioteket gjør med en bestemmelse.

    * ``REGELFESTET``: regler eller regnestykker siterer hele bestemmelsen, og ingenting er meldt å mangle.
    * ``DELVIS``: noe av den er sitert; ``hvorfor`` sier hva som mangler.
    * ``SKJOENN``: reglene fører fram til et skjønn, som biblioteket viser fram, men ikke avgjør.
    * ``TVIL``: reglene fører fram til et åpent rettsspørsmål, med lesningene.
    * ``UTENFOR``: biblioteket svarer ikke. ``hvorfor`` sier om det er fordi bestemmelsen ikke hører hit, eller fordi
      den ikke er regelfestet ennå; da er også ``omraade`` satt.
    """

    REGELFESTET = "REGELFESTET"
    DELVIS = "DELVIS"
    SKJOENN = "SKJOENN"
    TVIL = "TVIL"
    UTENFOR = "UTENFOR"


@attrs.frozen(kw_only=True)
class Dekningslinje:
    """Én bestemmelse i dekningsregisteret.

    Args:
        bestemmelse: ledd, nummer eller paragraf uten ledd.
        status: hva biblioteket gjør med den.
        regler: id-ene til reglene som siterer den, i regelbokens rekkefølge.
        regnestykker: navnene på funksjonene som utfører den.
        hvorfor: det som mangler, skjønnet, tvilen eller grunnen til at den er utenfor; tom når den er regelfestet.
        tvil: id-ene til tvilspunktene som gjelder den, også der en standard gjør svaret avgjort.
        omraade: rettsområdet den hører til; ``None`` når den ikke hører hit.
        vurdering: hva bestemmelsen skal være når biblioteket er helt.
    """

    bestemmelse: Henvisning
    status: Dekningsstatus
    regler: tuple[str, ...]
    regnestykker: tuple[str, ...]
    hvorfor: str
    tvil: tuple[str, ...]
    omraade: Omraade | None
    vurdering: Vurdering

    @property
    def ikke_ennaa(self) -> bool:
        """Om bestemmelsen hører hit, men ikke er regelfestet ennå."""
        return self.status is Dekningsstatus.UTENFOR and self.omraade is not None


@attrs.frozen(kw_only=True)
class Dekningssum:
    """Antall bestemmelser i én kilde etter status. ``utenfor`` er bare det som ikke hører hit."""

    kilde: str
    antall: int
    regelfestet: int
    delvis: int
    skjoenn: int
    tvil: int
    ikke_ennaa: int
    utenfor: int


# ---- Registeret ----


@functools.cache
def dekning() -> tuple[Dekningslinje, ...]:
    """Alle bestemmelsene registeret omfatter, kilde for kilde og i lovens rekkefølge."""
    return tuple(_linje(rad) for rad in dekningsgrunnlag())


def sammendrag() -> tuple[Dekningssum, ...]:
    """Summene for hver kilde, i registerets rekkefølge."""
    return tuple(_sum(kilde, [d for d in dekning() if d.bestemmelse.kilde == kilde]) for kilde in OMFANG)


@functools.cache
def delvis() -> Mapping[Henvisning, str]:
    """Det som mangler i bestemmelser som er sitert: bestemmelsen og hva som mangler, i lovens rekkefølge.

    Raises:
        ValueError: med én linje for hver feil i listen.
    """
    fil = resources.files("innkrevingsregler.rettskilder.dekning") / "delvis.csv"
    rader = les_tabell(fil.name, fil.read_text(encoding="utf-8"), ("bestemmelse", "mangler"), _delvisrad)
    mangler = dict(rader)
    if len(mangler) != len(rader):
        raise ValueError(f"{fil.name}: en bestemmelse står to ganger")
    return MappingProxyType(mangler)


def _delvisrad(celler: Mapping[str, str]) -> tuple[Henvisning, str]:
    if not celler["mangler"].strip():
        raise ValueError(f"{celler['bestemmelse']}: hva som mangler, må stå")
    return Henvisning.fra_kode(celler["bestemmelse"]), celler["mangler"].strip()


def _linje(rad: Dekningsrad) -> Dekningslinje:
    regler = _sitert_av(rad.bestemmelse, _regelhenvisninger())
    regnestykker = _sitert_av(rad.bestemmelse, UTFOERER)
    status, hvorfor = _status(rad, sitert=bool(regler or regnestykker))
    return Dekningslinje(
        bestemmelse=rad.bestemmelse,
        status=status,
        regler=regler,
        regnestykker=regnestykker,
        hvorfor=hvorfor,
        tvil=tuple(punkt.id for punkt in tvil_ved(rad.bestemmelse)),
        omraade=rad.omraade,
        vurdering=rad.vurdering,
    )


def _status(rad: Dekningsrad, *, sitert: bool) -> tuple[Dekningsstatus, str]:
    if rad.vurdering is Vurdering.UTENFOR:
        return Dekningsstatus.UTENFOR, rad.hvorfor
    if not sitert:
        return Dekningsstatus.UTENFOR, _samlet(f"ikke regelfestet ennå: hører til {rad.omraade}", _aapent(rad))
    if mangler := _samlet(*_mangler(rad.bestemmelse)):
        return Dekningsstatus.DELVIS, _samlet(f"mangler {mangler}", _aapent(rad))
    if rad.vurdering is Vurdering.REGEL:
        return Dekningsstatus.REGELFESTET, ""
    return Dekningsstatus(rad.vurdering.value), rad.hvorfor


def _aapent(rad: Dekningsrad) -> str:
    """Hva slags åpent svar bestemmelsen gir når den er regelfestet."""
    ord_ = {Vurdering.SKJOENN: "skjønn", Vurdering.TVIL: "tvil"}.get(rad.vurdering)
    return f"{ord_}: {rad.hvorfor}" if ord_ else ""


def _samlet(*deler: str) -> str:
    return "; ".join(filter(None, deler))


# ---- Hva som er sitert ----


@functools.cache
def _regelhenvisninger() -> Mapping[str, tuple[Henvisning, ...]]:
    """Regelens id og bestemmelsene den siterer; alle periodene til en id er med."""
    henvisninger: dict[str, tuple[Henvisning, ...]] = {}
    for regel in (r for regler in OMRAADER.values() for r in regler):
        henvisninger[regel.id] = (*henvisninger.get(regel.id, ()), *regel.hjemmel)
    return MappingProxyType(henvisninger)


def _sitert_av(bestemmelse: Henvisning, henvisninger: Mapping[str, tuple[Henvisning, ...]]) -> tuple[str, ...]:
    return tuple(navn for navn, hs in henvisninger.items() if any(bestemmelse.rammer(h) for h in hs))


@functools.cache
def _siterte() -> frozenset[Henvisning]:
    return frozenset(h for kart in (_regelhenvisninger(), UTFOERER) for hs in kart.values() for h in hs)


def _mangler(bestemmelse: Henvisning) -> Iterator[str]:
    """Delene ingen siterer, og det som er meldt å mangle i dem som er sitert."""
    usiterte = tuple(_usiterte(bestemmelse))
    if usiterte == (bestemmelse,):
        yield "ordlyden som gjelder (reglene bruker en tidligere)"
    elif usiterte:
        yield _innenfor(bestemmelse, henvisninger_tekst(usiterte))
    for h, merknad in delvis().items():
        if bestemmelse.rammer(h):
            yield merknad if h == bestemmelse else f"{_innenfor(bestemmelse, str(h))}: {merknad}"


def _innenfor(bestemmelse: Henvisning, tekst: str) -> str:
    """Henvisningen uten det leseren alt vet, for eksempel «bokstav c» i stedet for «§ 3-3 første ledd bokstav c»."""
    return tekst.removeprefix(f"{bestemmelse} ")


def _usiterte(bestemmelse: Henvisning) -> Iterator[Henvisning]:
    """De minste delene av bestemmelsen – hver bokstav, hvert nummer og hvert punktum – som ingen siterer.

    Setningen som innleder en liste, er ingen egen del; den siteres gjennom listens punkter. En henvisning til en
    tidligere ordlyd siterer ikke den som gjelder.
    """
    sitert = tuple(h for h in _siterte() if h.lydende is None and bestemmelse.rammer(h))
    rader = [b for b in bestemmelser(bestemmelse.kilde, "alt") if bestemmelse.rammer(b.henvisning)]
    for b in rader:
        har_liste = any(b is not annen and b.henvisning.rammer(annen.henvisning) for annen in rader)
        antall = b.punktum_antall or 0
        punktum = tuple(b.henvisning.pkt(nr) for nr in range(1, antall + 1)) if antall > 1 else ()
        deler = punktum or (() if har_liste else (b.henvisning,))
        usiterte = tuple(d for d in deler if not any(h.rammer(d) for h in sitert))
        if usiterte and usiterte == punktum and not har_liste:
            yield b.henvisning
        else:
            yield from usiterte


# ---- Kontroller ----


def uten_dekning() -> tuple[Henvisning, ...]:
    """Bestemmelser i kildene registeret omfatter, som ikke har noen rad."""
    return udekkede(b.henvisning for kilde in OMFANG for b in bestemmelser(kilde, "ledd"))


def regler_uten_dekning() -> tuple[tuple[str, Henvisning], ...]:
    """Regler og regnestykker som siterer noe registeret ikke kan plassere, med henvisningen.

    Det er en bestemmelse som ikke finnes, eller – i en kilde registeret omfatter – en henvisning som ikke går ned til
    ledd. Kilder utenfor omfanget kan siteres når de står i registeret over rettskilder.
    """
    har = [rad.bestemmelse for rad in dekningsgrunnlag()]
    return tuple(
        (navn, h)
        for kart in (_regelhenvisninger(), UTFOERER)
        for navn, hs in kart.items()
        for h in hs
        if kontroller(h) or (skal_dekkes(h) and not any(b.rammer(h) for b in har))
    )


def feil_i_dekning() -> tuple[str, ...]:
    """Alt som er galt med registeret, én setning for hver feil; tom når det er i orden. Prøves i CI."""
    return (
        *(f"{h} mangler i dekningsregisteret" for h in uten_dekning()),
        *(f"{navn} siterer {h.kode}, som registeret ikke kan plassere" for navn, h in regler_uten_dekning()),
        *_feil_i_delvis(delvis()),
    )


def _feil_i_delvis(mangler: Mapping[Henvisning, str]) -> Iterator[str]:
    """Merknader som ikke lenger treffer noe: bestemmelsen er ikke i registeret, eller ingen siterer den."""
    regler = [rad.bestemmelse for rad in dekningsgrunnlag() if rad.vurdering is Vurdering.REGEL]
    for h in mangler:
        if not any(b.rammer(h) for b in regler):
            yield f"delvis.csv: {h.kode} hører ikke til en bestemmelse som skal bli regel"
        elif not any(s.rammer(h) or h.rammer(s) for s in _siterte()):
            yield f"delvis.csv: ingen regel siterer {h.kode}"


def _sum(kilde: str, linjer: list[Dekningslinje]) -> Dekningssum:
    def antall(status: Dekningsstatus) -> int:
        return sum(d.status is status for d in linjer)

    ikke_ennaa = sum(d.ikke_ennaa for d in linjer)
    return Dekningssum(
        kilde=kilde,
        antall=len(linjer),
        regelfestet=antall(Dekningsstatus.REGELFESTET),
        delvis=antall(Dekningsstatus.DELVIS),
        skjoenn=antall(Dekningsstatus.SKJOENN),
        tvil=antall(Dekningsstatus.TVIL),
        ikke_ennaa=ikke_ennaa,
        utenfor=antall(Dekningsstatus.UTENFOR) - ikke_ennaa,
    )
