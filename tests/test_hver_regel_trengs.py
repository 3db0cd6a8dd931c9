"""Hver regel trengs: tas den ut av regelboken, får minst ett eksempel et annet svar.

Det er dette som gjør en bestemmelse *regelfestet* i dekningsregisteret.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs
import pytest

from eksempelleser import HELE, Eksempel, eksempler, raden, spoersmaalet, utfallstekster
from innkrevingsregler.motor.kleene import oppfylt
from innkrevingsregler.motor.skalar import Skalar
from innkrevingsregler.motor.svar import Motor, Proeve
from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.begreper.regelverk import REGELVERK_UTLEGG
from innkrevingsregler.regelform.felter import ALLE_FELTER
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regler import ALLE_REGLER, regelbok

REGEL_ID = tuple(dict.fromkeys(r.id for r in ALLE_REGLER))
UNNTAK = tuple((r.id, unntatt) for r in ALLE_REGLER for unntatt in r.unntak_fra)
BEGREPSEKSEMPLER = tuple(e for e in eksempler() if e.spoersmaal not in HELE and e.uten_unntak is None)
SPOERSMAAL = {r.id: r.om.noekkel for r in ALLE_REGLER}


@functools.cache
def _fasit() -> Mapping[str, tuple[object, str]]:
    return {e.id: utfallstekster(e) for e in BEGREPSEKSEMPLER}


class Kleene:
    """Statusgiveren som prøver vilkårene slik de står. Hver bok brukes til få svar, og da lønner det seg ikke å
    kompilere reglene; at den skalare motoren svarer det samme, er prøvd for seg.
    """

    navn = "kleene"

    def __init__(self, bok: Regelbok) -> None:
        self._virksomme = bok.virksomme

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven av reglene om et spørsmål."""
        vilkaar = tuple(v.vilkaar for v in self._virksomme[spoersmaal])
        return lambda rad: tuple(oppfylt(v, rad) for v in vilkaar)


def _motor(regler: Iterable[Regel]) -> Motor:
    # Henvisningene er kontrollert i den hele boken, og en periode som er tatt bort, er det nettopp ikke tekst for.
    bok = Regelbok.bygg(regler, ALLE_FELTER, lambda *_: ())
    return Motor(bok, Kleene(bok))


@functools.cache
def _bok(noekkel: str) -> Regelbok:
    """Reglene om spørsmålet og det svaret bygger på: resten kan ikke endre det."""
    trengs = _trengs(noekkel)
    return Regelbok.bygg((r for r in ALLE_REGLER if r.om in trengs), ALLE_FELTER, lambda *_: ())


@functools.cache
def _trengs(noekkel: str) -> frozenset[Spoersmaal]:
    """Spørsmålet, og alle det bygger på."""
    funnet: dict[Spoersmaal, None] = {}
    neste = [s for s in regelbok().spoersmaal if s.noekkel == noekkel]
    while neste:
        spoersmaal = neste.pop()
        if spoersmaal not in funnet:
            funnet[spoersmaal] = None
            neste += regelbok().bygger_paa[spoersmaal]
    return frozenset(funnet)


@attrs.frozen(eq=False)
class Proevd:
    """Et eksempel, fakta i det, og reglene som ikke sikkert er uten virkning der."""

    eksempel: Eksempel
    rad: Mapping[str, Any]
    virker: frozenset[str]


@functools.cache
def _om(noekkel: str) -> tuple[Proevd, ...]:
    """Eksemplene om spørsmålet."""
    return tuple(_proevd(e) for e in BEGREPSEKSEMPLER if e.spoersmaal == noekkel)


def _proevd(e: Eksempel) -> Proevd:
    spoersmaal = spoersmaalet(e)
    rad = raden(e, spoersmaal.begrep.omfang, _motor_som_den_er())
    statuser = zip(regelbok().virksomme[spoersmaal], _skalar().statuser(spoersmaal, rad), strict=True)
    return Proevd(e, rad, frozenset(v.regel.id for v, status in statuser if status is not False))


@functools.cache
def _skalar() -> Skalar:
    return Skalar(regelbok())


@functools.cache
def _motor_som_den_er() -> Motor:
    return Motor(regelbok(), _skalar())


def _svaret(e: Eksempel, motor: Motor) -> tuple[dict[str, Any], str]:
    """Svaret og hjemmelen. Det raden bygger på – tvangsgrunnlagene, regelverket for tidligere saker – svares det på
    med den hele boken, når det ikke er spørsmålet selv.
    """
    return utfallstekster(e, motor, None if e.spoersmaal == REGELVERK_UTLEGG.navn else _motor_som_den_er())


def _endret(
    id_: str, motor: Motor, mistenkt: Callable[[Proevd], bool], *, eller_hjemmel: bool = False
) -> Iterator[Eksempel]:
    """Eksemplene om regelens spørsmål som får et annet svar (eller en annen hjemmel) med denne motoren.

    De mistenkte prøves først; det er der svaret pleier å være et annet.
    """
    for proevd in sorted(_om(SPOERSMAAL[id_]), key=lambda p: not mistenkt(p)):
        e = proevd.eksempel
        svar, hjemmel = _svaret(e, motor)
        if svar != _fasit()[e.id][0] or (eller_hjemmel and hjemmel != _fasit()[e.id][1]):
            yield e


def _svarer_likt_i_en_annen_tid(id_: str) -> bool:
    egen = next(r for r in ALLE_REGLER if r.id == id_)
    return any(r.om == egen.om and r.da == egen.da and not r.gjelder.overlapper(egen.gjelder) for r in ALLE_REGLER)


def _med(id_: str, endre: Callable[[Regel], Regel]) -> Iterator[Regel]:
    return (endre(r) if r.id == id_ else r for r in _bok(SPOERSMAAL[id_]).regler)


def test_uten_endring_svares_det_samme() -> None:
    """At svaret er et annet, kommer av regelen som er tatt ut, og ikke av at vilkårene prøves på en annen måte."""
    for e in BEGREPSEKSEMPLER[::8]:
        assert _svaret(e, _motor(_bok(e.spoersmaal).regler)) == _fasit()[e.id], e.id


@pytest.mark.parametrize("id_", REGEL_ID)
def test_uten_regelen_svares_det_annerledes(id_: str) -> None:
    motor = _motor(_bok(SPOERSMAAL[id_]).uten(id_))
    assert any(_endret(id_, motor, lambda p: id_ in p.virker)), f"ingen eksempler merker at {id_} er borte"


@pytest.mark.parametrize(("id_", "unntatt"), UNNTAK)
def test_uten_det_erklaerte_unntaket_svares_det_annerledes(id_: str, unntatt: str) -> None:
    """Går to regler med samme svar foran hverandre, er det hjemmelen som skiller."""
    regler = _med(id_, lambda r: attrs.evolve(r, unntak_fra=tuple(u for u in r.unntak_fra if u != unntatt)))
    endret = any(_endret(id_, _motor(regler), lambda p: id_ in p.virker, eller_hjemmel=True))
    assert endret, f"ingen eksempler merker at {id_} ikke lenger er unntak fra {unntatt}"


@pytest.mark.parametrize("id_", [r.id for r in ALLE_REGLER if r.gjelder.fra or r.gjelder.til])
def test_uten_perioden_svares_det_annerledes(id_: str) -> None:
    """Regelens tid er også prøvd: gjelder den alltid, får minst ett eksempel et annet svar.

    Er svaret det samme i en annen tid, etter en annen ordlyd, er det hjemmelen som skiller.
    """
    regler = _med(id_, lambda r: attrs.evolve(r, gjelder=attrs.evolve(r.gjelder, fra=None, til=None)))
    naar = [r.naar for r in ALLE_REGLER if r.id == id_]

    def bare_tiden_stenger(p: Proevd) -> bool:
        return id_ not in p.virker and any(oppfylt(v, p.rad) is not False for v in naar)

    endret = _endret(id_, _motor(regler), bare_tiden_stenger, eller_hjemmel=_svarer_likt_i_en_annen_tid(id_))
    assert any(endret)
