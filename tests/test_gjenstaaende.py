"""Det som gjenstår av en linje når det ikke er oppgitt: hele beløpet, til noe har minsket kravet."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from innkrevingsregler import Status, motregning, utleggstrekk
from innkrevingsregler.avledning.gjenstaaende import HELE_BELOEPET, det_som_gjenstaar, med_gjenstaaende
from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, RettsligArt, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Trekk
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.fordelingstekst import fosstekst
from innkrevingsregler.motregning import Fordeling
from innkrevingsregler.rettskilder.rettskilde import Maalform

DAGEN = date(2027, 2, 1)
DAGEN_ETTER = date(2027, 2, 2)
TUSEN = Oere(1000_00)


def et_krav(*hendelser: Hendelse, gjenstaar: Oere | None = None, **felter: object) -> Krav:
    linje = Kravlinje(id="1", type=Linjetype.HOVEDSTOL, beloep=TUSEN, gjenstaar=gjenstaar)
    krav = Krav(
        id="K",
        rettslig_art=RettsligArt.RESTSKATT,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        forfall=date(2026, 8, 20),
        linjer=(linje,),
        hendelser=hendelser,
    )
    return attrs.evolve(krav, **felter)  # type: ignore[arg-type]


def fordelt(krav: Krav) -> Fordeling:
    return motregning.fordel(600_00, (krav,), DAGEN, grunnlag=Tilgodegrunnlag.SKATT)


def test_uten_noe_som_har_minsket_kravet_gjenstaar_hele_beloepet() -> None:
    antatt, oppgitt = fordelt(et_krav()), fordelt(et_krav(gjenstaar=TUSEN))
    assert antatt.status is Status.AVGJORT
    assert antatt.linjer == oppgitt.linjer
    assert antatt.linjer[0].rest == 400_00
    assert HELE_BELOEPET in antatt.forutsetninger
    assert HELE_BELOEPET not in oppgitt.forutsetninger


@pytest.mark.parametrize(
    "hendelse",
    [
        h.Betaling(dato=DAGEN, beloep=Oere(100_00)),
        h.Betaling(beloep=Oere(100_00)),
        h.Motregning(dato=DAGEN),
        h.Avregning(dato=DAGEN),
        h.Trekkutbetaling(dato=DAGEN),
        h.TrekkIYtelse(dato=DAGEN),
        h.Tvangsdekning(dato=DAGEN),
        h.KravRedusert(dato=DAGEN),
        h.Ettergivelse(dato=DAGEN),
        h.Boslutning(dato=DAGEN),
        h.Gjeldsordning(dato=DAGEN),
    ],
    ids=lambda x: f"{x.type} {x.dato}",
)
def test_har_noe_minsket_kravet_maa_det_som_gjenstaar_oppgis(hendelse: Hendelse) -> None:
    svar = fordelt(et_krav(hendelse))
    assert svar.status is Status.TRENGER
    assert "linje.gjenstaar" in [m.faktum.noekkel for m in svar.trenger]
    assert HELE_BELOEPET not in svar.forutsetninger


@pytest.mark.parametrize("hendelse", [h.Betaling(dato=DAGEN_ETTER, beloep=Oere(1)), h.Purring(dato=DAGEN)])
def test_det_som_hender_senere_og_det_som_ikke_minsker_kravet_teller_ikke(hendelse: Hendelse) -> None:
    assert fordelt(et_krav(hendelse)).linjer[0].gjenstaar == TUSEN


def test_en_linje_som_er_gjort_opp_eller_har_faatt_noe_i_trekk_er_ukjent() -> None:
    oppgjort = Kravlinje(id="1", type=Linjetype.HOVEDSTOL, beloep=TUSEN, oppgjort=DAGEN_ETTER)
    trukket = Trekk(id="T", siste_innbetaling=date(2026, 12, 1))
    for krav in (et_krav(linjer=(oppgjort,)), et_krav(trekk=(trukket,))):
        assert med_gjenstaaende(krav, DAGEN) is krav


def test_det_gjelder_ogsaa_fordelingen_av_et_trekk() -> None:
    svar = utleggstrekk.fordel_trekk(600_00, (et_krav(trekk=(Trekk(id="T"),)),), DAGEN)
    assert svar.linjer[0].gjenstaar == TUSEN
    assert HELE_BELOEPET in svar.forutsetninger


def test_forutsetningen_sies_paa_nynorsk() -> None:
    assert "er heile beløpet rekna som ståande att" in fosstekst(fordelt(et_krav()), Maalform.NN)


def test_summen_av_det_som_gjenstaar_antas_ikke_etter_en_betaling() -> None:
    """Grensen på to rettsgebyr, regnestykket før bero og fullmaktenes beløp bygger på den samme summen."""
    betalt = h.Betaling(dato=DAGEN, beloep=Oere(100_00))
    assert det_som_gjenstaar(et_krav(), DAGEN) == TUSEN
    assert det_som_gjenstaar(et_krav(betalt), DAGEN) is None
    assert det_som_gjenstaar(et_krav(betalt, gjenstaar=Oere(900_00)), DAGEN) == 900_00
    assert det_som_gjenstaar(et_krav(), DAGEN, Linjetype.RENTE) is None
