"""Registeret over bestemmelser: finnes den siterte bestemmelsen, og gjelder den?

Hver kilde med registrert oppbygning har en fil i ``data/bestemmelser/``: én rad per paragraf, ledd, nummer,
bokstav og strekpunkt, med antall punktum og tiden raden gjelder. En bestemmelse som har fått ny ordlyd, har
flere rader med perioder etter hverandre. Radene inneholder ikke lovtekst.

Kolonnene ``fra`` og ``til`` er tomme når bestemmelsen følger kilden som helhet. ``punktum_antall`` er 0 når all
tekst står i radene under, og tomt når teksten mangler: da er det som ligger under, ikke registrert.
``anvendes_hjemmel`` er overgangsregelen som lar en opphevet ordlyd brukes videre, ``anvendes_til`` siste dag
(tom: ingen fastsatt dag).
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Literal

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.periode import Periode, dekker_samlet
from innkrevingsregler.rettskilder.rettskilde import Rettskilde, rettskilde, rettskilder

__all__ = [
    "Bestemmelse",
    "Nivaa",
    "bestemmelser",
    "finn",
    "kontroller",
    "ordlyd",
    "rettskilde",
    "rettskilder",
    "strukturkjent",
]

Nivaa = Literal["paragraf", "ledd", "alt"]


@attrs.frozen(kw_only=True)
class Bestemmelse:
    """Én ordlyd av én bestemmelse, uten teksten.

    Args:
        henvisning: bestemmelsen, uten punktum.
        punktum_antall: antall punktum i bestemmelsens egen tekst; 0 når all tekst står i leddene under,
            ``None`` når teksten mangler og oppbygningen under ikke er kjent.
        gjelder: når ordlyden er i kraft.
        anvendes: når den brukes etter det, fordi en overgangsregel sier det; ``None`` når ingen gjør det.
        anvendes_hjemmel: overgangsregelen.
        overskrift: paragrafens overskrift; tom når den ikke har noen.
        merknad: forbehold; tom når ingen.
    """

    henvisning: Henvisning
    punktum_antall: int | None
    gjelder: Periode
    anvendes: Periode | None = None
    anvendes_hjemmel: Henvisning | None = None
    overskrift: str = ""
    merknad: str = ""

    def har_punktum(self, punktum: int | None) -> bool:
        """Om punktumet finnes. Er teksten ukjent, er svaret ja."""
        return punktum is None or self.punktum_antall is None or punktum <= self.punktum_antall


def finn(henvisning: Henvisning) -> tuple[Bestemmelse, ...]:
    """Alle registrerte ordlyder av bestemmelsen, eldste først. Punktum ses det bort fra.

    Tom når bestemmelsen ikke er registrert; det kan være fordi kilden ikke er det (:func:`strukturkjent`).

    Raises:
        KeyError: hvis kilden ikke står i registeret.
    """
    return _oppbygning(henvisning.kilde).rader.get(henvisning.uten_punktum(), ())


def ordlyd(henvisning: Henvisning, dato: date) -> Bestemmelse | None:
    """Ordlyden som er i kraft den dagen, eller ``None``.

    Raises:
        KeyError: hvis kilden ikke står i registeret.
    """
    return next((b for b in finn(henvisning) if b.gjelder.inneholder(dato)), None)


def strukturkjent(henvisning: Henvisning) -> bool:
    """Om registeret kan si noe om bestemmelsen ut over at kilden finnes.

    Nei når kildens oppbygning ikke er registrert, når paragrafen ikke er med i utdraget, eller når teksten
    bestemmelsen skulle stå i, mangler. En ukjent kilde er heller ikke kjent.
    """
    if henvisning.kilde not in rettskilder():
        return False
    if any(b.punktum_antall is not None for b in finn(henvisning)):
        return True
    return _skal_finnes(henvisning) and not finn(henvisning) and not _ukjent_over(henvisning)


def kontroller(henvisning: Henvisning, periode: Periode | None = None) -> list[str]:
    """Hva som er galt med å sitere bestemmelsen for perioden; tom liste når ingenting er det.

    Args:
        henvisning: bestemmelsen.
        periode: tiden den siteres for. ``None``: bare at den finnes, prøves. En åpen begynnelse prøves ikke
            – bestemmelsen er da sitert for så lenge den har vært der –, men en åpen slutt krever at den
            fortsatt gjelder. En ordlyd en overgangsregel lar bli brukt videre, teller som gjeldende så lenge.

    Har kilden ikke registrert oppbygning, prøves bare kilden (:func:`strukturkjent`).
    """
    kilde = rettskilder().get(henvisning.kilde)
    if kilde is None:
        return [f"ukjent rettskilde: «{henvisning.kilde}»"]
    if kilde.i_kraft is None and periode is not None:
        return [f"{henvisning} er ikke satt i kraft"]
    rader = (*finn(henvisning), *_ukjent_over(henvisning))
    if not rader:
        if _skal_finnes(henvisning):
            return [_finnes_ikke(henvisning)]
        return _feil_i_tid(henvisning, [_i_kraft(kilde)], periode)

    if henvisning.lydende is not None:
        rader = tuple(b for b in rader if b.gjelder.inneholder(henvisning.lydende))
        if not rader:
            return [f"{henvisning} finnes ikke: bestemmelsen gjaldt ikke den dagen"]
    aktuelle = [b for b in rader if periode is None or any(p.overlapper(periode) for p in _brukt(b))]
    med_punktum = [b for b in aktuelle or rader if b.har_punktum(henvisning.punktum)]
    if not med_punktum:
        antall = max(b.punktum_antall or 0 for b in aktuelle or rader)
        return [f"{henvisning} finnes ikke: {henvisning.uten_punktum()} har {antall} punktum"]
    return _feil_i_tid(henvisning, [p for b in med_punktum for p in _brukt(b)], periode)


def bestemmelser(kilde: str, ned_til: Nivaa = "ledd") -> tuple[Bestemmelse, ...]:
    """Kildens bestemmelser i lovens rekkefølge, hver én gang og i nyeste ordlyd.

    Args:
        kilde: rettskildens id.
        ned_til: ``"paragraf"``; ``"ledd"`` deler paragrafen i ledd – eller numre der kilden bruker dem i
            stedet – og gir paragrafen selv bare når den ikke er delt; ``"alt"`` gir hver rad.

    Tom når oppbygningen ikke er registrert.

    Raises:
        KeyError: hvis kilden ikke står i registeret.
    """
    nyeste = [ordlyder[-1] for ordlyder in _oppbygning(kilde).rader.values()]
    if ned_til == "alt":
        return tuple(nyeste)
    if ned_til == "paragraf":
        return tuple(b for b in nyeste if not b.henvisning.leddeling())
    ledd = [b for b in nyeste if _er_ledd(b.henvisning)]
    delt = {_over(b.henvisning) for b in ledd}
    return tuple(
        b for b in nyeste if (not b.henvisning.leddeling() or _er_ledd(b.henvisning)) and b.henvisning not in delt
    )


def _brukt(b: Bestemmelse) -> tuple[Periode, ...]:
    """Tiden ordlyden kan siteres for: den den er i kraft, og den den brukes videre.

    En ordlyd uten kjent tekst kan ikke siteres videre ved siden av en nyere: da ville alt gå gjennom.
    """
    avloest = b.punktum_antall is None and finn(b.henvisning)[-1] is not b
    return (b.gjelder,) if b.anvendes is None or avloest else (b.gjelder, b.anvendes)


def _er_ledd(h: Henvisning) -> bool:
    """Om henvisningen peker på et ledd, eller på et nummer som står i stedet for et ledd."""
    if h.bokstav is not None or h.strekpunkt is not None or not h.leddeling():
        return False
    return h.ledd is None or h.nummer is None or rettskilde(h.kilde).rekkefoelge[0] == "nummer"


def _over(h: Henvisning) -> Henvisning:
    """Bestemmelsen denne er en del av."""
    deler = dict(h.leddeling())
    innerst = next(navn for navn in reversed(rettskilde(h.kilde).rekkefoelge) if navn in deler)
    uten: dict[str, Any] = {innerst: None}
    return attrs.evolve(h, **uten)


def _i_kraft(kilde: Rettskilde) -> Periode:
    return kilde.i_kraft or Periode()


def _ukjent_over(henvisning: Henvisning) -> tuple[Bestemmelse, ...]:
    """Ordlyder over bestemmelsen der teksten mangler: den kan ha stått der."""
    ukjente = _oppbygning(henvisning.kilde).ukjente.get(henvisning.paragraf, ())
    bestemmelsen = henvisning.uten_punktum()
    return tuple(b for b in ukjente if b.henvisning != bestemmelsen and b.henvisning.rammer(henvisning))


def _skal_finnes(henvisning: Henvisning) -> bool:
    """Om registeret er fullstendig der bestemmelsen skulle stå."""
    kapitler = rettskilde(henvisning.kilde).oppbygning
    if kapitler is None:
        return False
    paragraf = henvisning.paragraf
    if "*" in kapitler or paragraf in _oppbygning(henvisning.kilde).paragrafer:
        return True
    return any(paragraf == k or paragraf.startswith((f"{k}-", f"{k}.")) for k in kapitler)


def _finnes_ikke(henvisning: Henvisning) -> str:
    udelt = henvisning.ledd == 1 and finn(attrs.evolve(henvisning, ledd=None))
    return f"{henvisning} finnes ikke" + (": bestemmelsen er ikke delt i ledd" if udelt else "")


def _feil_i_tid(henvisning: Henvisning, perioder: Sequence[Periode], periode: Periode | None) -> list[str]:
    if periode is None or dekker_samlet(perioder, _krevd(perioder, periode)):
        return []
    gjelder = " og ".join(p.tekst() for p in sorted(set(perioder), key=lambda p: p.fra or date.min))
    return [f"{henvisning} gjelder {gjelder}, men siteres {periode.tekst()}"]


def _krevd(perioder: Sequence[Periode], periode: Periode) -> Periode:
    """Perioden som må dekkes: en åpen begynnelse regnes fra bestemmelsens egen."""
    if periode.fra is not None:
        return periode
    begynnelser = [p.fra for p in perioder]
    fra = None if None in begynnelser else min(d for d in begynnelser if d is not None)
    if fra is not None and periode.til is not None and fra > periode.til:
        return periode
    return Periode(fra, periode.til)


@attrs.frozen
class _Oppbygning:
    """Én kildes bestemmelser: ordlydene av hver (eldste først), paragrafene, og de som mangler tekst."""

    rader: Mapping[Henvisning, tuple[Bestemmelse, ...]]
    paragrafer: frozenset[str]
    ukjente: Mapping[str, tuple[Bestemmelse, ...]]


@functools.cache
def _oppbygning(kilde_id: str) -> _Oppbygning:
    """Kildens oppbygning, lest én gang. Tom når den ikke er registrert."""
    rader: dict[Henvisning, tuple[Bestemmelse, ...]] = {}
    ukjente: dict[str, tuple[Bestemmelse, ...]] = {}
    for b in _les(rettskilde(kilde_id)):
        h = b.henvisning
        rader[h] = (*rader.get(h, ()), b)
        if b.punktum_antall is None:
            ukjente[h.paragraf] = (*ukjente.get(h.paragraf, ()), b)
    return _Oppbygning(MappingProxyType(rader), frozenset(h.paragraf for h in rader), MappingProxyType(ukjente))


def _les(kilde: Rettskilde) -> Iterator[Bestemmelse]:
    import csv  # tunge moduler hentes først når registeret leses, så pakken er rask å importere
    from importlib import resources

    if kilde.oppbygning is None:
        return
    fil = resources.files("innkrevingsregler.rettskilder") / "data" / "bestemmelser" / f"{kilde.id}.csv"
    overskrift = ""
    for rad in csv.DictReader(fil.read_text(encoding="utf-8").splitlines()):
        if not any(rad[navn] for navn in ("ledd", "nummer", "bokstav", "strekpunkt")):
            overskrift = rad["overskrift"]
        yield _les_rad(kilde, rad, overskrift)


def _les_rad(kilde: Rettskilde, rad: Mapping[str, str], overskrift: str) -> Bestemmelse:
    i_kraft = _i_kraft(kilde)
    til = _dato(rad["til"]) or i_kraft.til
    hjemmel = rad["anvendes_hjemmel"]
    return Bestemmelse(
        henvisning=Henvisning(
            kilde=kilde.id,
            paragraf=rad["paragraf"],
            ledd=_tall(rad["ledd"]),
            nummer=_tall(rad["nummer"]),
            bokstav=rad["bokstav"] or None,
            strekpunkt=_tall(rad["strekpunkt"]),
        ),
        punktum_antall=_tall(rad["punktum_antall"]),
        gjelder=Periode(_dato(rad["fra"]) or i_kraft.fra, til),
        anvendes=Periode(til, _dato(rad["anvendes_til"])) if hjemmel else None,
        anvendes_hjemmel=Henvisning.fra_kode(hjemmel) if hjemmel else None,
        overskrift=overskrift,
        merknad=rad["merknad"],
    )


def _tall(tekst: str) -> int | None:
    return int(tekst) if tekst else None


def _dato(tekst: str) -> date | None:
    return date.fromisoformat(tekst) if tekst else None
