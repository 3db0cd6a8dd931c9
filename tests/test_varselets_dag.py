"""Et varsel uten oppgitt sak: hendelsen selv sier når det ble sendt, eller lar det være ukjent."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.avledning.foreldelsesvirkning import saken
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import VarselInnkrevingsloven25, VarselTvangsfullbyrdelsesloven215
from innkrevingsregler.fakta.koder import Hendelsestype, Innkrever, Linjetype, RettsligArt, Varselstiltak
from innkrevingsregler.fakta.krav import Krav, Kravlinje
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 23)
KRAV = Krav(
    id="1",
    rettslig_art=RettsligArt.ALMINNELIG,
    innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
    fristens_utgangspunkt=date(2024, 1, 1),
    linjer=(Kravlinje(id="1", type=Linjetype.HOVEDSTOL, beloep=100_00),),
)
FOER, GITT, ETTER = date(2026, 2, 25), date(2026, 3, 1), date(2026, 3, 5)


@pytest.mark.parametrize(
    ("dager", "sendt"),
    [
        ({"sendt": FOER}, FOER),
        ({"dato": FOER}, FOER),
        ({"dato": GITT, "gitt": GITT}, GITT),
        ({"dato": ETTER, "sendt": FOER, "gitt": GITT}, FOER),
        # Det var sendt senest dagen det ble gitt, men ikke den dagen det er sagt at det hendte.
        ({"dato": ETTER, "gitt": GITT}, None),
        ({"gitt": GITT}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("klasse", [VarselInnkrevingsloven25, VarselTvangsfullbyrdelsesloven215])
def test_dagen_varselet_ble_sendt(klasse: type[Hendelse], dager: dict[str, date], sendt: date | None) -> None:
    """Det er varslet, også når det er ukjent når."""
    varsel = klasse(**dager)
    sak = saken(attrs.evolve(KRAV, hendelser=(varsel,)), varsel, PER)
    assert sak is not None
    assert (sak.varsel_sendt, sak.varsel_gitt, sak.uten_varsel) == (sendt, dager.get("gitt"), None)


@pytest.mark.parametrize("dager", [{"gitt": GITT}, {"gitt": GITT, "dato": ETTER}])
def test_er_dagen_varselet_ble_sendt_ukjent_spoerres_det_etter_den(dager: dict[str, date]) -> None:
    """Regelverket for saken beror på den (FOR-2025-07-01-1418 § 1 første ledd)."""
    varsel = VarselInnkrevingsloven25(tiltak=Varselstiltak.UTLEGG, **dager)
    (svar,) = tidslinje(attrs.evolve(KRAV, hendelser=(varsel,)), PER)
    assert svar.status is Status.TRENGER
    assert "sak.skjaeringstidspunkt" in [v.noekkel for v in svar.trenger]


@settings(deadline=None)
@given(
    st.lists(
        testing.hendelser(
            Hendelsestype.VARSEL_INNKREVINGSLOVEN_25,
            Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15,
            Hendelsestype.INNREGISTRERT,
            Hendelsestype.UTLEGGSPANT,
            Hendelsestype.UTLEGGSTREKK_BESLUTTET,
        ).map(lambda h: attrs.evolve(h, sak=None, gjelder_linjer=None)),
        min_size=1,
        max_size=3,
    )
)
def test_ingen_dager_i_sakens_hendelser_stopper_et_svar(hendelser: list[Hendelse]) -> None:
    uten_trekk = [attrs.evolve(h, trekk=None) if hasattr(h, "trekk") else h for h in hendelser]
    (svar,) = tidslinje(attrs.evolve(KRAV, hendelser=tuple(uten_trekk)), PER)
    assert svar.tidligst is None or svar.senest is None or svar.tidligst <= svar.senest
