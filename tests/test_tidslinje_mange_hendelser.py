"""Et krav med mange hendelser: hver hendelse må ikke gå gjennom alle de andre."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.vurdering import tidslinje

FOERSTE = date(2023, 1, 2)


class Talt(tuple[Hendelse, ...]):
    """Hendelser som teller hvor mange ganger noen går gjennom dem."""

    ganger = 0

    def __iter__(self) -> Iterator[Hendelse]:
        Talt.ganger += 1
        return super().__iter__()


def _gjennomganger(antall: int, ny: Callable[[date], Hendelse], foerst: tuple[Hendelse, ...]) -> int:
    hendelser = (*foerst, *(ny(FOERSTE + timedelta(days=nummer)) for nummer in range(antall)))
    krav = Krav(
        id="K1",
        rettslig_art=RettsligArt.ALMINNELIG,
        fristens_utgangspunkt=date(2022, 3, 16),
        linjer=(Kravlinje(id="L1"),),
        hendelser=hendelser,
    )
    object.__setattr__(krav, "hendelser", Talt(hendelser))
    Talt.ganger = 0
    tidslinje(krav, date(2030, 1, 1))
    return Talt.ganger


@pytest.mark.parametrize("foerst", [(), (h.Dom(dato=date(2022, 9, 1), bindende=True),)])
@pytest.mark.parametrize(
    "ny",
    [
        lambda dag: h.Betaling(dato=dag, frivillig=True, erkjenner_rest=True),
        lambda dag: h.Betaling(dato=dag),
        lambda dag: h.Erkjennelse(dato=dag, overfor=Part.KREDITOR),
        lambda dag: h.Purring(dato=dag),
    ],
)
def test_hendelsene_gaas_gjennom_like_mange_ganger_uansett_antall(
    ny: Callable[[date], Hendelse], foerst: tuple[Hendelse, ...]
) -> None:
    assert _gjennomganger(40, ny, foerst) == _gjennomganger(10, ny, foerst)
