"""Tvilspunktene om gebyr: hver lesning kan velges, og der de gir ulike svar, vises alle.

Ett tilfelle for hvert punkt: kravet, dagen, og hva hver lesning gir. Uten valg skal svaret ha alle, med den forsiktige
merket der punktet har en.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import attrs
import pytest

from innkrevingsregler import Krav, gebyrer, vurder
from innkrevingsregler.gebyr import Avrunding, Gebyrbeloep, UtenforSerie, beloep
from innkrevingsregler.lag.gebyr import Gebyrene
from innkrevingsregler.regelform.utfall import Avgjort
from innkrevingsregler.rettskilder.satser import Sats, inkassosats, rettsgebyr
from innkrevingsregler.rettskilder.tvil import tvilspunkt, tvilsregister
from test_gebyr import ALT_SAGT, BIDRAG, PER, krav, skriv

EN_DAG = timedelta(days=1)


@attrs.frozen(kw_only=True)
class Tilfelle:
    """Et krav der et punkt betyr noe, og svaret i hver lesning. `andre` er valgene i andre punkter."""

    krav: Krav
    svar: Mapping[str, object]
    les: Callable[[Gebyrene], object]
    per: date = PER
    andre: Mapping[str, str] = attrs.field(factory=dict)


def gebyrets_beloep(svar: Gebyrene) -> object:
    (gebyr, *_) = svar.gebyrer
    return [b.svar.beloep for b in gebyr.beloep if isinstance(b.svar, Gebyrbeloep)] or gebyr.status


def takets_beloep(svar: Gebyrene) -> object:
    return [b.svar.beloep for b in svar.inkassokostnader.beloep if isinstance(b.svar, Gebyrbeloep)]


def samlet(svar: Gebyrene) -> object:
    assert svar.inkassokostnader.tillegg is not None
    return [s.beloep for s in svar.inkassokostnader.tillegg.samlet]


def utlegg() -> Krav:
    varsel = {"type": "VARSEL_INNKREVINGSLOVEN_25", "tiltak": "UTLEGG", "dato": "2027-01-04", "sendt": "2027-01-04"}
    beslutning = {"type": "UTLEGGSPANT", "dato": "2027-02-01", "sak": "S1"}
    saker = [
        {
            "id": "S1",
            "namsmyndighet": "INNKREVINGSMYNDIGHETEN",
            "type": "UTLEGG",
            "varsel_sendt": "2027-01-04",
            "beslutning": "2027-02-01",
        }
    ]
    grunn = {"rettslig_art": "BOT", "innkrever": "INNKREVINGSMYNDIGHETEN"}
    kravet: Krav = krav(**grunn, hendelser=[{**varsel, "sak": "S1"}, beslutning], saker=saker)
    return kravet


TYNGRE = [
    skriv("2026-03-15", betalingsfrist="2026-03-29"),
    skriv("2026-03-30", betalingsoppfordring=True, betalingsfrist="2026-04-13"),
]
BETALT_MANDAG = {"beloep": "3000.00", "gjenstaar": "0.00", "forfall": "2026-02-28", "oppgjort": "2026-03-02"}
LOERDAG = {"forfall": "2026-02-28", "linjer": [{"id": "L", "type": "HOVEDSTOL", **BETALT_MANDAG}]}
GAMMELT_TREKK = [{"id": "T", "regelverk": "TIDLIGERE", "besluttet": "2025-01-02"}]

TILFELLER: Mapping[str, Tilfelle] = {
    "G1": Tilfelle(
        krav=krav(**BIDRAG),
        les=gebyrets_beloep,
        svar={"oere_halv_opp": [448_33], "oere_ned": [448_33], "hele_kroner": [448_00]},
        andre={"P85": "ned"},
    ),
    "G2": Tilfelle(
        krav=krav(hendelser=[skriv("2026-03-15")]), les=gebyrets_beloep, svar={"opp": [38_00], "ned": [37_00]}
    ),
    "G3": Tilfelle(
        krav=krav(forfall="2020-10-01", hendelser=[skriv("2020-10-15")]),
        les=gebyrets_beloep,
        svar={"nye": [35_00], "gamle": [70_00]},
    ),
    "G4": Tilfelle(
        krav=krav(innkrever="INKASSO", hendelser=TYNGRE),
        les=takets_beloep,
        svar={"konsolidert": [600_00], "kunngjort": [1_200_00]},
    ),
    # En tredel av rettsgebyret i 2026 er 448,33 kroner, og da rundes det likt; satsen for 2027 er ikke fastsatt.
    "P85": Tilfelle(
        krav=krav(**BIDRAG, linjer=[{"id": "L", "type": "HOVEDSTOL", "gjenstaar": "1.00", "forfall": "2026-03-03"}]),
        les=gebyrets_beloep,
        svar={"ned": [448_00], "naermeste": [448_00]},
        andre={"G1": "hele_kroner"},
    ),
    "P86": Tilfelle(
        krav=krav(**BIDRAG, trekk=GAMMELT_TREKK),
        les=lambda svar: svar.gebyrer[0].status,
        svar={"alle_trekk": "NEI", "bare_27": "JA"},
    ),
    "P180": Tilfelle(
        krav=krav(innkrever="INKASSO", forfall="2009-06-01", forbruker=False),
        les=takets_beloep,
        svar={"forfalt_fra_2010": [750_00], "alle_krav": [1_125_00]},
    ),
    "P181": Tilfelle(
        krav=krav(innkrever="INKASSO", inkasso=ALT_SAGT),
        les=samlet,
        svar={"bare_satsene": [1_130_00], "ogsaa_forhoeyelsen": [1_411_25]},
    ),
    "P183": Tilfelle(
        krav=krav(**BIDRAG, **LOERDAG),
        les=lambda svar: svar.gebyrer[0].status,
        svar={"forfallsdagen": "JA", "neste_virkedag": "NEI"},
    ),
}


def test_hvert_punkt_om_gebyr_er_proevd() -> None:
    punkter = {id_ for id_, punkt in tvilsregister().items() if punkt.omraade == "gebyr"}
    assert punkter == {*TILFELLER, "G6"}


@pytest.mark.parametrize("id_", TILFELLER)
def test_lesningene_i_tabellen_er_registerets(id_: str) -> None:
    assert set(TILFELLER[id_].svar) == {lesning.id for lesning in tvilspunkt(id_).lesninger}


@pytest.mark.parametrize(("id_", "lesning"), [(id_, valg) for id_, t in TILFELLER.items() for valg in t.svar])
def test_en_valgt_lesning_gir_svaret_sitt(id_: str, lesning: str) -> None:
    t = TILFELLER[id_]
    valgt = gebyrer(t.krav, t.per, lesninger={**t.andre, id_: lesning})
    assert t.les(valgt) == t.svar[lesning]


@pytest.mark.parametrize("id_", TILFELLER)
def test_uten_valg_vises_de_som_skiller(id_: str) -> None:
    """Beløpene som kan komme på tale, er der alle sammen; står spørsmålet om det påløper noe, er statusen tvil."""
    t = TILFELLER[id_]
    vist = t.les(gebyrer(t.krav, t.per, lesninger=t.andre))
    if isinstance(vist, list):
        assert set(vist) == {ett for mulige in t.svar.values() for ett in mulige}  # type: ignore[attr-defined]
    else:
        assert vist == "TVIL"


@pytest.mark.parametrize("id_", [i for i, t in TILFELLER.items() if t.les is gebyrets_beloep])
def test_den_forsiktige_lesningen_er_merket(id_: str) -> None:
    t = TILFELLER[id_]
    (gebyr, *_) = gebyrer(t.krav, t.per, lesninger=t.andre).gebyrer
    standard = tvilspunkt(id_).standard
    merket = [b.svar.beloep for b in gebyr.beloep if b.standard and isinstance(b.svar, Gebyrbeloep)]
    assert merket == ([] if standard is None else t.svar[standard])


# ---- Hvilken dags rettsgebyr (G6) ----


@pytest.mark.parametrize(
    ("type_", "lesning", "dag"),
    [
        ("varsel", "oppstaar", "2027-01-04"),
        ("varsel", "varsel", "2027-01-04"),
        ("varsel", "beslutning", "2027-02-01"),
        ("beslutning", "oppstaar", "2027-02-01"),
        ("beslutning", "beslutning", "2027-02-01"),
        ("beslutning", "varsel", "2027-01-04"),
    ],
)
def test_satsdagen_i_hver_lesning(type_: str, lesning: str, dag: str) -> None:
    svar = gebyrer(utlegg(), date(2027, 3, 1), lesninger={"G6": lesning, "G1": "oere_ned"})
    gebyr = svar.gebyrer[0 if type_ == "varsel" else 1]
    assert str(gebyr.slag) == ("UTLEGGSVARSEL" if type_ == "varsel" else "UTLEGGSBESLUTNING")
    (ett,) = gebyr.beloep
    assert isinstance(ett.svar, UtenforSerie)
    assert ett.svar.dato.isoformat() == dag


def test_terminens_forfall_er_dagen_gebyret_oppstaar() -> None:
    for lesning in ("oppstaar", "termin"):
        (gebyr,) = gebyrer(krav(**BIDRAG), PER, lesninger={"G6": lesning, "G1": "oere_ned"}).gebyrer
        (ett,) = gebyr.beloep
        assert isinstance(ett.svar, Gebyrbeloep)
        assert ett.svar.dag == date(2026, 3, 1)


# ---- Satsene på hver side av hver endring ----


RETTSGEBYR = [s for s in rettsgebyr().rader if isinstance(s, Sats)]
INKASSOSATS = [s for s in inkassosats().rader if isinstance(s, Sats)]


@pytest.mark.parametrize("serie", ["rettsgebyr", "inkassosats"])
def test_begge_sider_av_hver_satsendring(serie: str) -> None:
    rader = RETTSGEBYR if serie == "rettsgebyr" else INKASSOSATS
    assert len(rader) > 10
    for rad in rader:
        paa = beloep(serie, 1, 1, rad.fra, avrunding=Avrunding.INGEN)
        assert isinstance(paa, Gebyrbeloep)
        assert (paa.beloep, paa.forskrift) == (rad.hundredeler, rad.forskrift)
        foer = beloep(serie, 1, 1, rad.fra - EN_DAG, avrunding=Avrunding.INGEN)
        forrige = [r for r in rader if r.fra < rad.fra]
        if isinstance(foer, Gebyrbeloep):
            assert foer.beloep == max(forrige, key=lambda r: r.fra).hundredeler


# ---- Gebyr som er tvangsgrunnlag ----


@pytest.mark.parametrize("nummer", [0, 1])
def test_gebyr_ved_utlegg_er_tvangsgrunnlag_i_seg_selv(nummer: int) -> None:
    grunnlag = vurder(utlegg(), date(2027, 3, 1)).gebyr.gebyrer[nummer].tvangsgrunnlag
    assert isinstance(grunnlag, Avgjort)
    assert grunnlag.verdi is True


def test_gebyret_for_en_termin_er_det_naar_hovedkravet_har_grunnlag() -> None:
    grunnlag = vurder(krav(**BIDRAG), PER).gebyr.gebyrer[0].tvangsgrunnlag
    assert isinstance(grunnlag, Avgjort)
    assert (grunnlag.verdi, list(map(str, grunnlag.hjemler))) == (
        True,
        ["innkrevingsloven § 15 fjerde ledd andre punktum"],
    )
