"""Hva hvis: tidslinjene ved siden av hverandre, og steget som gjør forskjellen."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.feil import UgyldigInndata
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.framover import hva_hvis
from innkrevingsregler.lag.felles import Status
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


def test_tidslinjene_steg_for_steg() -> None:
    foer = h.Erkjennelse(dato=date(2025, 5, 5), overfor=Part.KREDITOR)
    krav = attrs.evolve(KRAV, hendelser=(foer,))
    mellom = h.Erkjennelse(dato=date(2024, 9, 2), overfor=Part.KREDITOR)
    (linje, _) = hva_hvis(krav, [mellom], date(2026, 11, 22)).linjer
    par = [(uten and uten.dato, etter and etter.dato) for uten, etter in linje.side_om_side]
    assert par == [
        (date(2024, 3, 15), date(2024, 3, 15)),
        (None, date(2024, 9, 2)),
        (date(2025, 5, 5), date(2025, 5, 5)),
    ]
    assert not linje.forskjell


def test_et_steg_som_faller_bort_med_hendelsene_staar_bare_paa_den_ene_siden() -> None:
    """Renten falt med hovedstolen; erkjennes hovedstolen, har renten sin egen frist."""
    linjer = (KRAV.linjer[0], Kravlinje(id="R", type=Linjetype.RENTE, forfall=date(2025, 5, 5), hovedstol="L1"))
    krav = attrs.evolve(KRAV, linjer=linjer)
    erkjent = h.Erkjennelse(dato=date(2026, 5, 4), overfor=Part.KREDITOR, gjelder_linjer=("L1",))
    renten = hva_hvis(krav, [erkjent], date(2026, 11, 22)).linjer[1]
    assert (renten.uten.siste_dag, renten.med.siste_dag) == (date(2027, 3, 15), date(2028, 5, 5))
    bare_uten = [uten for uten, etter in renten.side_om_side if etter is None]
    assert [steg and steg.virkning for steg in bare_uten] == [Stegvirkning.FALLER_MED_HOVEDSTOLEN]


def test_at_kravet_settes_ned_flytter_ingen_dag() -> None:
    svar = hva_hvis(KRAV, [h.KravRedusert(dato=date(2026, 5, 4))])
    assert not svar.forskjell
    assert [steg.virkning for steg in svar.linjer[0].med.steg][-1] is Stegvirkning.INGEN_VIRKNING


def test_en_hendelse_som_avslutter_noe_kan_gi_en_tidligere_dag() -> None:
    """Saken hviler uten kjent slutt; avvises den, varer virkningen ett år."""
    krav = attrs.evolve(KRAV, hendelser=(h.Stevning(dato=date(2026, 2, 2)),))
    svar = hva_hvis(krav, [h.Avvisning(dato=date(2028, 5, 5), forsettlig=False)])
    for linje in svar.linjer:
        assert linje.uten.hviler
        assert linje.med.siste_dag == date(2029, 5, 7)
        assert [steg.hendelse for steg in linje.avgjorde] == ["AVVISNING"]


@pytest.mark.parametrize("hendelse", [h.Erkjennelse(overfor=Part.KREDITOR), h.Dom(dato=date(2026, 5, 4))])
def test_det_ukjente_ved_hendelsen_nevnes(hendelse: Hendelse) -> None:
    svar = hva_hvis(KRAV, [hendelse], date(2026, 11, 22))
    for linje in svar.linjer:
        assert linje.forskjell
        assert linje.med.status is Status.TRENGER
        assert linje.med.trenger
        assert linje.med.tidligst is not None
        assert linje.uten.siste_dag is not None
        assert linje.med.tidligst >= linje.uten.siste_dag
