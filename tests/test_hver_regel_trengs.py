"""Hver regel trengs: tas den ut av regelboken, får minst ett eksempel et annet svar.

Det er dette som gjør en bestemmelse *regelfestet* i dekningsregisteret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs
import pytest

from eksempelleser import Eksempel
from innkrevingsregler.motor.kleene import oppfylt
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regler import ALLE_REGLER
from regelproever import (
    BEGREPSEKSEMPLER,
    SPOERSMAAL,
    Proevd,
    boken_av,
    boken_om,
    eksempler_om,
    fasit,
    motor_for,
    svaret_med,
)

REGEL_ID = tuple(dict.fromkeys(r.id for r in ALLE_REGLER))
UNNTAK = tuple((r.id, unntatt) for r in ALLE_REGLER for unntatt in r.unntak_fra)


def _endret(
    id_: str, motor: Motor, mistenkt: Callable[[Proevd], bool], *, eller_hjemmel: bool = False
) -> Iterator[Eksempel]:
    """Eksemplene om regelens spørsmål som får et annet svar (eller en annen hjemmel) med denne motoren.

    De mistenkte prøves først; det er der svaret pleier å være et annet.
    """
    for proevd in sorted(eksempler_om(SPOERSMAAL[id_]), key=lambda p: not mistenkt(p)):
        e = proevd.eksempel
        svar, hjemmel = svaret_med(e, motor)
        if svar != fasit(e)[0] or (eller_hjemmel and hjemmel != fasit(e)[1]):
            yield e


def _svarer_likt_i_en_annen_tid(id_: str) -> bool:
    egen = next(r for r in ALLE_REGLER if r.id == id_)
    return any(r.om == egen.om and r.da == egen.da and not r.gjelder.overlapper(egen.gjelder) for r in ALLE_REGLER)


def _med(id_: str, endre: Callable[[Regel], Regel]) -> Iterator[Regel]:
    return (endre(r) if r.id == id_ else r for r in boken_om(SPOERSMAAL[id_]).regler)


def test_uten_endring_svares_det_samme() -> None:
    """At svaret er et annet, kommer av regelen som er tatt ut, og ikke av at vilkårene prøves på en annen måte."""
    for e in BEGREPSEKSEMPLER[::8]:
        assert svaret_med(e, motor_for(boken_om(e.spoersmaal))) == fasit(e), e.id


@pytest.mark.parametrize("id_", REGEL_ID)
def test_uten_regelen_svares_det_annerledes(id_: str) -> None:
    motor = motor_for(boken_av(boken_om(SPOERSMAAL[id_]).uten(id_)))
    assert any(_endret(id_, motor, lambda p: id_ in p.virker)), f"ingen eksempler merker at {id_} er borte"


@pytest.mark.parametrize(("id_", "unntatt"), UNNTAK)
def test_uten_det_erklaerte_unntaket_svares_det_annerledes(id_: str, unntatt: str) -> None:
    """Går to regler med samme svar foran hverandre, er det hjemmelen som skiller."""
    regler = _med(id_, lambda r: attrs.evolve(r, unntak_fra=tuple(u for u in r.unntak_fra if u != unntatt)))
    endret = any(_endret(id_, motor_for(boken_av(regler)), lambda p: id_ in p.virker, eller_hjemmel=True))
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

    motor = motor_for(boken_av(regler))
    endret = _endret(id_, motor, bare_tiden_stenger, eller_hjemmel=_svarer_likt_i_en_annen_tid(id_))
    assert any(endret)
