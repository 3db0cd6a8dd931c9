"""Slutten på en sak når kravet oppsto underveis: det som var besluttet før, sier ikke hva saken ga kravet."""

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


def med(
    utfall: Utleggsutfall, besluttet: date | None, trekk: date | None = None, avsluttet: date | None = SLUTT
) -> Krav:
    sak = Utleggssak(id="S1", type=Sakstype.UTLEGG, utfall=utfall, beslutning=besluttet, avsluttet=avsluttet)
    trekkene = () if trekk is None else (Trekk(id="T1", sak="S1", besluttet=trekk),)
    begjaeringen = h.BegjaeringTvangsfullbyrdelse(sak="S1")
    return attrs.evolve(KRAV, saker=(sak,), trekk=trekkene, hendelser=(begjaeringen,))


TREKK, SLUTTEN = Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.UTLEGGSSAK_AVSLUTTET


@pytest.mark.parametrize(
    ("krav", "nye"),
    [
        (med(Utleggsutfall.UTLEGGSPANT, DAGEN_FOER), [(SLUTTEN, SLUTT, None)]),
        (med(Utleggsutfall.UTLEGGSPANT, OPPSTO), [(SLUTTEN, SLUTT, True)]),
        (med(Utleggsutfall.UTLEGGSPANT, DAGEN_FOER, avsluttet=None), []),
        (med(Utleggsutfall.UTLEGGSPANT, OPPSTO, avsluttet=None), [(SLUTTEN, OPPSTO, True)]),
        (med(Utleggsutfall.UTLEGGSPANT, OPPSTO, avsluttet=DAGEN_FOER), []),
        (med(Utleggsutfall.INTET_TIL_UTLEGG, DAGEN_FOER), [(SLUTTEN, SLUTT, None)]),
        (med(Utleggsutfall.INTET_TIL_UTLEGG, OPPSTO), [(SLUTTEN, SLUTT, True)]),
        (med(Utleggsutfall.UTLEGGSTREKK, DAGEN_FOER), [(SLUTTEN, SLUTT, None)]),
        (med(Utleggsutfall.UTLEGGSTREKK, OPPSTO), [(TREKK, OPPSTO, None), (SLUTTEN, SLUTT, True)]),
        # Når saken ikke sier dagen trekket ble besluttet, sier trekket den.
        (med(Utleggsutfall.UTLEGGSTREKK, None, DAGEN_FOER), [(SLUTTEN, SLUTT, None)]),
        (med(Utleggsutfall.UTLEGGSTREKK, None, OPPSTO), [(TREKK, OPPSTO, None), (SLUTTEN, SLUTT, True)]),
        (med(Utleggsutfall.UTEN_BESLUTNING, DAGEN_FOER), [(SLUTTEN, SLUTT, False)]),
    ],
)
def test_det_saken_sier_om_slutten(krav: Krav, nye: list[tuple[Hendelsestype, date, bool | None]]) -> None:
    """Det siste er om saken førte fram; var det besluttet før kravet oppsto, er det ikke sagt for kravet."""
    hendelser = med_avslutninger(krav).hendelser
    assert [(en.type, en.dato, getattr(en, "fremmet", None)) for en in hendelser[1:]] == nye
    assert len(tidslinje(krav, date(2026, 11, 23))) == 1


def test_kravet_kan_ha_kommet_til_et_trekk_som_alt_var_besluttet() -> None:
    krav = med(Utleggsutfall.UTLEGGSTREKK, DAGEN_FOER)
    deltar = h.UtleggstrekkBesluttet(dato=OPPSTO, sak="S1")
    (slutten,) = med_avslutninger(attrs.evolve(krav, hendelser=(*krav.hendelser, deltar))).hendelser[2:]
    assert (slutten.type, slutten.dato, getattr(slutten, "fremmet", None)) == (SLUTTEN, SLUTT, True)
