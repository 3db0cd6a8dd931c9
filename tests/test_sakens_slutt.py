"""Slutten på en sak er bare kravets når kravet fantes: det som var besluttet før det oppsto, gjaldt det ikke."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from innkrevingsregler.avledning.saksavslutning import med_avslutninger
from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Hendelsestype, Linjetype, RettsligArt, Sakstype, Utleggsutfall
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Trekk, Utleggssak
from innkrevingsregler.vurdering import tidslinje

OPPSTO = date(2025, 6, 1)
DAGEN_FOER = OPPSTO - timedelta(days=1)
SLUTT = date(2026, 3, 1)
KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    oppstaatt=OPPSTO,
    fristens_utgangspunkt=OPPSTO,
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
)


def med(utfall: Utleggsutfall, besluttet: date | None, trekk: date | None = None) -> Krav:
    sak = Utleggssak(id="S1", type=Sakstype.UTLEGG, utfall=utfall, beslutning=besluttet, avsluttet=SLUTT)
    trekkene = () if trekk is None else (Trekk(id="T1", sak="S1", besluttet=trekk),)
    begjaeringen = h.BegjaeringTvangsfullbyrdelse(sak="S1")
    return attrs.evolve(KRAV, saker=(sak,), trekk=trekkene, hendelser=(begjaeringen,))


TREKK, SLUTTEN = Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.UTLEGGSSAK_AVSLUTTET


@pytest.mark.parametrize(
    ("krav", "nye"),
    [
        (med(Utleggsutfall.UTLEGGSPANT, DAGEN_FOER), []),
        (med(Utleggsutfall.UTLEGGSPANT, OPPSTO), [(SLUTTEN, SLUTT)]),
        (med(Utleggsutfall.INTET_TIL_UTLEGG, DAGEN_FOER), []),
        (med(Utleggsutfall.INTET_TIL_UTLEGG, OPPSTO), [(SLUTTEN, SLUTT)]),
        (med(Utleggsutfall.UTLEGGSTREKK, DAGEN_FOER), []),
        (med(Utleggsutfall.UTLEGGSTREKK, OPPSTO), [(TREKK, OPPSTO), (SLUTTEN, SLUTT)]),
        # Når saken ikke sier dagen trekket ble besluttet, sier trekket den.
        (med(Utleggsutfall.UTLEGGSTREKK, None, DAGEN_FOER), [(SLUTTEN, SLUTT)]),
        (med(Utleggsutfall.UTLEGGSTREKK, None, OPPSTO), [(TREKK, OPPSTO), (SLUTTEN, SLUTT)]),
    ],
)
def test_det_saken_sier_om_slutten(krav: Krav, nye: list[tuple[Hendelsestype, date]]) -> None:
    hendelser = med_avslutninger(krav).hendelser
    assert [(hendelse.type, hendelse.dato) for hendelse in hendelser[1:]] == nye
    assert len(tidslinje(krav, date(2026, 11, 23))) == 1
