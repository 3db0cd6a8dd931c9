"""Tiltaket gebyr og reglene om gebyr svarer det samme: hver hendelse og termin har bare ett sett regler."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from innkrevingsregler import les_krav, vurder
from innkrevingsregler.lag.tiltak import Tiltakssvar
from innkrevingsregler.regelform.utfall import Skjoenn, Trenger, Tvil, UtenforDekning, hjemler_i

MYNDIGHETEN = {"innkrever": "INNKREVINGSMYNDIGHETEN", "kravtype": "OVERTREDELSESGEBYR_MELDEPLIKT_AAREG"}
TVANGSBOT = {
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "kravtype": "innkrevingsforskriften_2-8_barnelova_tvangsbot",
    "rettslig_art": "TVANGSMULKT",
}
SAERTILSKUDD = {"innkrever": "INNKREVINGSMYNDIGHETEN", "rettslig_art": "SAERTILSKUDD"}
BIDRAG = {"innkrever": "INNKREVINGSMYNDIGHETEN", "rettslig_art": "UNDERHOLDSBIDRAG"}
VIRKSOMHETEN = {"innkrever": "VIRKSOMHETEN", "rettslig_art": "ALMINNELIG"}
UTE = {
    "innsigelser_foer_inndriving": False,
    "god_inkassoskikk_brutt": False,
}
FOER_2027 = "innkrevingsloven § 23 femte ledd første punktum slik den lød til 31. desember 2026"
GRUNN = {
    "id": "K",
    "oppstaatt": "2026-02-01",
    "fastsatt": "2026-02-01",
    "endelig": "2026-02-22",
    "forfall": "2026-03-02",
    "fristens_utgangspunkt": "2026-03-02",
    "fullstendig_til": "2028-12-31",
    "linjer": [
        {"id": "L", "type": "HOVEDSTOL", "beloep": "2400.00", "gjenstaar": "2400.00", "forfall": "2026-03-02"},
    ],
}


def gebyret(per: date, **felter: Any) -> Tiltakssvar:
    (krav,) = les_krav(json.dumps([{**GRUNN, **UTE, **felter}]))
    return next(t for t in vurder(krav, per).tiltak if t.tiltak == "GEBYR")


def skriv(dag: str, **felter: Any) -> dict[str, Any]:
    grunn = {"inkassovarsel": False, "betalingsoppfordring": False, "oppfyller_kravene": True}
    return {"type": "PURRING", "dato": dag, "sendt": dag, **grunn, **felter}


def sitert(svar: Tiltakssvar) -> set[str]:
    return {str(h) for h in hjemler_i(svar.utfall)}


@pytest.mark.parametrize(
    ("dag", "felter", "svar", "hjemmel"),
    [
        # Utlegg: forskriften gjelder fra 2027, og bidrag og tvangsbot er fritatt.
        (date(2026, 12, 31), MYNDIGHETEN, "UTENFOR_DEKNING", FOER_2027),
        (date(2027, 1, 1), MYNDIGHETEN, "JA", "innkrevingsforskriften § 23-1 første ledd første punktum"),
        (date(2027, 1, 1), SAERTILSKUDD, "NEI", "innkrevingsforskriften § 23-1 tredje ledd"),
        (date(2027, 1, 1), TVANGSBOT, "NEI", "innkrevingsforskriften § 23-1 tredje ledd"),
        # Bidrag: terminen må være misligholdt.
        (date(2026, 3, 2), BIDRAG, "NEI", "innkrevingsforskriften § 15-2 første ledd"),
        (date(2026, 3, 3), BIDRAG, "JA", "innkrevingsforskriften § 15-2 tredje ledd"),
        # Purring: tidligst fjorten dager etter forfall.
        (date(2026, 3, 15), VIRKSOMHETEN, "NEI", "inkassoforskriften § 1-2 første ledd"),
        (date(2026, 3, 16), VIRKSOMHETEN, "JA", "inkassoforskriften § 1-2 første ledd"),
    ],
)
def test_tiltaket_foelger_reglene_om_gebyr(dag: date, felter: dict[str, Any], svar: str, hjemmel: str) -> None:
    tiltaket = gebyret(dag, **felter)
    assert tiltaket.status == svar
    assert hjemmel in sitert(tiltaket)


def test_purringer_det_alt_er_krevd_gebyr_for_teller_med() -> None:
    """To varsler er det meste det kan kreves gebyr for; da står bare fordringshaverens oppfordring igjen (§ 1-3)."""
    to = [skriv("2026-03-16", betalingsfrist="2026-03-30"), skriv("2026-03-31", betalingsfrist="2026-04-14")]
    oppfordret = [*to, skriv("2026-04-15", betalingsoppfordring=True, betalingsfrist="2026-04-29")]
    per = date(2026, 5, 4)
    assert gebyret(per, **VIRKSOMHETEN, hendelser=to).status == "JA"
    assert gebyret(per, **{**VIRKSOMHETEN, "innkrever": "INKASSO"}, hendelser=to).status == "NEI"
    assert gebyret(per, **VIRKSOMHETEN, hendelser=oppfordret).status == "NEI"
    assert gebyret(date(2026, 10, 16), **VIRKSOMHETEN, hendelser=oppfordret).status == "JA"  # mer enn seks måneder


def test_en_termin_er_nok() -> None:
    """Terminen i mars er betalt i tide, den i april er ikke det."""
    mars = {"id": "L", "type": "HOVEDSTOL", "beloep": "1000.00", "forfall": "2026-03-02", "oppgjort": "2026-03-02"}
    april = {"id": "M", "type": "HOVEDSTOL", "beloep": "1000.00", "gjenstaar": "1000.00", "forfall": "2026-04-01"}
    per = date(2026, 4, 15)
    assert gebyret(per, **BIDRAG, linjer=[mars, april]).status == "JA"
    assert gebyret(per, **BIDRAG, linjer=[{**mars, "gjenstaar": "1.00"}]).status == "NEI"


def test_tvilen_i_gebyret_er_tvil_i_tiltaket() -> None:
    trekk = [{"id": "T", "regelverk": "TIDLIGERE", "besluttet": "2025-01-20"}]
    svar = gebyret(date(2026, 4, 15), **BIDRAG, trekk=trekk).utfall
    assert isinstance(svar, Tvil)
    assert {a.lesninger: getattr(a.utfall, "verdi", None) for a in svar.alternativer} == {
        (("P86", "alle_trekk"),): False,
        (("P86", "bare_27"),): True,
    }
    assert getattr(svar.standard, "verdi", None) is False


def test_skjoennet_i_gebyret_er_skjoenn_i_tiltaket() -> None:
    svar = gebyret(date(2026, 5, 4), **VIRKSOMHETEN, **{"innsigelser_foer_inndriving": True}).utfall
    assert isinstance(svar, Skjoenn)
    assert "inkasso.rimelig_grunn_til_proeving" in svar.vilkaar[0].noekkel


@pytest.mark.parametrize(
    ("felter", "mangler"),
    [
        ({"rettslig_art": "GEBYR"}, "krav.innkrever"),
        ({**VIRKSOMHETEN, "forfall": None}, "krav.forfall"),
        ({**BIDRAG, "linjer": []}, "linje.type"),
        ({**VIRKSOMHETEN, "hendelser": [skriv("2026-03-16", oppfyller_kravene=None)]}, "hendelse.oppfyller_kravene"),
    ],
)
def test_det_gebyret_mangler_nevnes(felter: dict[str, Any], mangler: str) -> None:
    svar = gebyret(date(2026, 5, 4), **felter).utfall
    assert isinstance(svar, Trenger)
    assert mangler in {v.noekkel for v in svar.fakta}
    assert "krav.gebyrtilstand" not in {v.noekkel for v in svar.fakta}


def test_tvil_om_beloepet_er_ikke_tvil_om_tiltaket() -> None:
    """Hvilken dags sats gebyret følger (G6), har ikke noe å si for om det kan tas."""
    dagpenger = {"kravtype": "TILBAKEKREVING_DAGPENGER", "innkrever": "INNKREVINGSMYNDIGHETEN"}
    assert gebyret(date(2027, 6, 1), **dagpenger).status == "TRENGER"


def test_det_som_stenger_er_nok_om_gebyret_er_ukjent() -> None:
    assert gebyret(date(2050, 1, 1), rettslig_art="ALMINNELIG", fullstendig_til=None).status == "NEI"
    assert isinstance(gebyret(date(2026, 12, 31), **MYNDIGHETEN).utfall, UtenforDekning)


@pytest.mark.parametrize("per", [date(2026, 1, 31), date(2026, 2, 1)])
def test_det_kan_spoerres_om_dagen_foer_kravet_oppsto(per: date) -> None:
    """Varselet som tenkes, tenkes sendt den dagen, også når kravet ikke er oppstått ennå."""
    foer, etter = gebyret(per, **MYNDIGHETEN), gebyret(date(2026, 2, 2), **MYNDIGHETEN)
    assert foer.status == etter.status
