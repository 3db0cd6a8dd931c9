"""Hva hvis: tidslinjene ved siden av hverandre, og steget som gjør forskjellen."""

from __future__ import annotations

from datetime import date

import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.feil import UgyldigInndata
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.framover import hva_hvis
from innkrevingsregler.lag.foreldelse import Stegvirkning

KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    innkrever=Innkrever.VIRKSOMHETEN,
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL), Kravlinje(id="L2", type=Linjetype.HOVEDSTOL)),
)


@pytest.mark.parametrize(
    ("dag", "siste_dag", "virkning"),
    [
        (date(2027, 3, 15), date(2030, 3, 15), Stegvirkning.NY_FRIST),
        (date(2027, 3, 16), date(2027, 3, 15), Stegvirkning.FOR_SENT),
    ],
)
def test_en_erkjennelse_i_tide_og_dagen_etter(dag: date, siste_dag: date, virkning: Stegvirkning) -> None:
    svar = hva_hvis(KRAV, [h.Erkjennelse(dato=dag, overfor=Part.KREDITOR)])
    (linje, _) = svar.linjer
    assert svar.per == dag
    assert linje.uten.siste_dag == date(2027, 3, 15)
    assert linje.med.siste_dag == siste_dag
    assert linje.forskjell is (virkning is Stegvirkning.NY_FRIST)
    assert [s.virkning for s in linje.avgjorde] == ([virkning] if linje.forskjell else [])
    assert linje.med.steg[-1].virkning is virkning


def test_bare_linjen_hendelsen_gjelder() -> None:
    svar = hva_hvis(KRAV, [h.Erkjennelse(dato=date(2026, 5, 4), overfor=Part.KREDITOR, gjelder_linjer=("L2",))])
    assert [linje.forskjell for linje in svar.linjer] == [False, True]
    assert svar.forskjell


def test_en_hendelse_som_ikke_gjoer_noe() -> None:
    svar = hva_hvis(KRAV, [h.Purring(dato=date(2026, 5, 4))], date(2026, 11, 22))
    assert not svar.forskjell
    assert all(linje.avgjorde == () for linje in svar.linjer)


def test_flere_hendelser_sier_hvilken_som_avgjorde() -> None:
    """Det siste avbruddet er det som gir dagen, men begge stegene er nye."""
    svar = hva_hvis(
        KRAV,
        [h.Purring(dato=date(2026, 5, 4)), h.Erkjennelse(dato=date(2026, 6, 1), overfor=Part.KREDITOR)],
    )
    assert [s.hendelse for s in svar.linjer[0].avgjorde] == ["ERKJENNELSE"]


def test_et_avbrudd_som_et_senere_gaar_forbi_avgjoer_ikke() -> None:
    forbigaatt = h.Erkjennelse(dato=date(2026, 5, 4), overfor=Part.KREDITOR)
    siste = h.Erkjennelse(dato=date(2026, 6, 1), overfor=Part.KREDITOR)
    (steget,) = hva_hvis(KRAV, [siste, forbigaatt]).linjer[0].avgjorde
    assert steget.dato == date(2026, 6, 1)


def test_holder_det_foerste_kravet_i_live_avgjoer_begge() -> None:
    foerst = h.Erkjennelse(dato=date(2027, 1, 4), overfor=Part.KREDITOR)
    saa = h.Erkjennelse(dato=date(2029, 12, 3), overfor=Part.KREDITOR)
    svar = hva_hvis(KRAV, [foerst, saa])
    assert [steg.dato for steg in svar.linjer[0].avgjorde] == [date(2027, 1, 4), date(2029, 12, 3)]
    assert svar.linjer[0].med.siste_dag == date(2032, 12, 3)


def test_er_hver_av_dem_nok_er_alle_med() -> None:
    like = [h.Erkjennelse(dato=date(2026, 6, 1), overfor=p) for p in (Part.KREDITOR, Part.INNKREVINGSMYNDIGHETEN)]
    assert {steg.dato for steg in hva_hvis(KRAV, like).linjer[0].avgjorde} == {date(2026, 6, 1)}


def test_uten_dag_maa_dagen_oppgis() -> None:
    with pytest.raises(ValueError, match="per"):
        hva_hvis(KRAV, [h.Purring()])
    assert not hva_hvis(KRAV, [], date(2026, 11, 22)).forskjell


def test_en_hendelse_som_ikke_passer_med_kravet() -> None:
    with pytest.raises(UgyldigInndata, match="L9"):
        hva_hvis(KRAV, [h.Purring(dato=date(2026, 5, 4), gjelder_linjer=("L9",))])
