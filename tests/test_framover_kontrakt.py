"""Det som kommer, spurt med kontraktens felter og en ekte kravtype: vern, neste endring og hva hvis."""

from __future__ import annotations

from datetime import date

import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Part
from innkrevingsregler.fakta.lesing import krav_av
from innkrevingsregler.framover import endringer, hva_hvis, vern
from innkrevingsregler.framover.tilstand import Endringsslag
from innkrevingsregler.framover.vernesteg import Maate, Vern

# Tre år fra 1. mai 2024 er lørdag 1. mai 2027, så siste dag er mandag 3. mai.
(DAGPENGER,) = krav_av(
    {
        "id": "K1",
        "kravtype": "TILBAKEKREVING_DAGPENGER",
        "kreditor": {"type": "STAT"},
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "skyldner": {"id": "S1", "type": "PERSON"},
        "fristens_utgangspunkt": "2024-05-01",
        "forfall": "2024-05-01",
        "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "10000.00", "gjenstaar": "10000.00"}],
    }
)
SISTE = date(2027, 5, 3)
STEG = {steg.vern: steg for steg in vern(DAGPENGER, date(2027, 1, 4))}


@pytest.mark.parametrize(
    ("skritt", "maate", "beslutning", "ny", "hviler"),
    [
        # Varselet må være gitt den dagen. Tre uker senere er 24. mai, og dagen etter kan det besluttes. Ti år fra
        # varselet er søndag 3. mai 2037.
        (Vern.VARSEL_OM_UTLEGG, Maate.GITT, date(2027, 5, 25), date(2037, 5, 4), ()),
        (Vern.VARSEL_OM_AVREGNING, Maate.GITT, date(2027, 5, 25), date(2037, 5, 4), ()),
        (Vern.UTLEGG_UTEN_VARSEL, Maate.BESLUTTET, None, date(2037, 5, 4), ()),
        (Vern.STEVNING, Maate.FRAMME_ELLER_POSTLAGT, None, None, ("saken om fordringen pågår",)),
        (Vern.ERKJENNELSE, Maate.GJORT, None, date(2030, 5, 3), ()),
        (Vern.FRISTAVTALE, Maate.GJORT, None, date(2030, 5, 3), ()),
        (Vern.TREKK_I_YTELSE, Maate.BESLUTTET, None, None, ("trekket i ytelsen består",)),
    ],
)
def test_den_siste_dagen_maaten_og_dagen_det_gir(
    skritt: Vern, maate: Maate, beslutning: date | None, ny: date | None, hviler: tuple[str, ...]
) -> None:
    steg = STEG[skritt]
    assert (steg.siste_dag, steg.maate, steg.tidligst_beslutning) == (SISTE, maate, beslutning)
    assert (steg.ny_siste_dag, steg.gir.hviler) == (ny, hviler)


def test_kravet_foreldes_dagen_etter_den_siste() -> None:
    foreldelsen = [e for e in endringer(DAGPENGER, date(2027, 4, 20), date(2027, 5, 10)) if e.dag == date(2027, 5, 4)]
    (linje,) = (e for e in foreldelsen if e.slag is Endringsslag.FORELDELSE)
    assert (linje.gjelder, linje.fra, linje.til) == ("L1", "IKKE_FORELDET", "FORELDET")


@pytest.mark.parametrize(("dag", "ny"), [(SISTE, date(2030, 5, 3)), (date(2027, 5, 4), SISTE)])
def test_begge_tidslinjene_side_ved_side(dag: date, ny: date) -> None:
    svar = hva_hvis(DAGPENGER, h.Erkjennelse(dato=dag, overfor=Part.KREDITOR), dag)
    (linje,) = svar.linjer
    assert (linje.uten.siste_dag, linje.med.siste_dag) == (SISTE, ny)
