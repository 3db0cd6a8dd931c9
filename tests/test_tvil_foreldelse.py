"""Tvilspunktene om foreldelse, ett for ett: fakta der lesningene gir hver sin dag, og det svaret da sier."""

from __future__ import annotations

import ast
import functools
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

import innkrevingsregler
from innkrevingsregler import les_krav, til_json, vurder
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.som_json import linje_til_json
from innkrevingsregler.forklaring.tekst import Maalformnavn, forklar
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.regelform.variabler import Slag
from innkrevingsregler.regelform.vilkaar import Blant, blader, variabler
from innkrevingsregler.regler import ALLE_REGLER
from innkrevingsregler.rettskilder.omraade import Omraade
from innkrevingsregler.rettskilder.tvil import er_standard, tvilspunkt, tvilsregister
from innkrevingsregler.vurdering import tidslinje

UTEN_FORSETT = {"forsettlig": False}
HVILER = "hviler"
"""Det som står i stedet for en dag når foreldelsen hviler i lesningen."""

HOVEDSTOL: dict[str, Any] = {"id": "H", "type": "HOVEDSTOL"}
ALMINNELIG: dict[str, Any] = {
    "id": "K1",
    "rettslig_art": "ALMINNELIG",
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "kreditor": {"type": "STAT"},
    "tvangsgrunnlag": True,
    "linjer": [HOVEDSTOL],
    "fristens_utgangspunkt": "2024-03-15",
}
IKKE_OMFATTET: dict[str, Any] = {
    "id": "P1",
    "type": "PERSON",
    "fylke": "Oslo",
    "kommune": "Oslo",
    "adressegradering": "UGRADERT",
    "loepende_trekk_gammelt": False,
    "utleggssak_gammelt": False,
    "kravtyper_bokstav_e": False,
}
SAK: dict[str, Any] = {"id": "S1", "type": "UTLEGG", "namsmyndighet": "INNKREVINGSMYNDIGHETEN"}


def varsel(dag: str, type_: str = "VARSEL_INNKREVINGSLOVEN_25", **felter: Any) -> dict[str, Any]:
    """Et varsel sendt og gitt den samme dagen."""
    return {"type": type_, "dato": dag, "sendt": dag, "gitt": dag, **felter}


def varslet_sak(dag: str, **felter: Any) -> dict[str, Any]:
    return {**SAK, "varsel_sendt": dag, "varsel_gitt": dag, **felter}


def rente(forfall: str) -> dict[str, Any]:
    return {"id": "T", "type": "RENTE", "forfall": forfall, "hovedstol": "H"}


@attrs.frozen(kw_only=True)
class Tvilstilfelle:
    """Fakta der lesningene av et punkt gir ulike svar, og svaret i hver.

    `andre` er lesninger av andre punkter fakta også reiser, valgt på forhånd. `linje` er linjen det gjelder.
    """

    punkt: str
    per: str
    felter: dict[str, Any]
    svar: dict[str, str]
    linje: str = "H"
    andre: dict[str, str] = attrs.field(factory=dict)

    @property
    def krav(self) -> Krav:
        return _les(json.dumps({**ALMINNELIG, **self.felter}))


@functools.cache
def _les(tekst: str) -> Krav:
    (krav,) = les_krav(tekst)
    return krav


TILFELLER = (
    Tvilstilfelle(
        punkt="L1",
        per="2028-06-01",
        felter={"linjer": [HOVEDSTOL, rente("2027-06-15")], "hendelser": [varsel("2027-02-01", tiltak="UTLEGG")]},
        linje="T",
        svar={"loeper_ikke": "2037-02-02", "tre_aar": "2030-06-17"},
    ),
    Tvilstilfelle(
        punkt="L2",
        per="2028-06-01",
        felter={
            "fristens_utgangspunkt": "2023-03-15",
            "linjer": [HOVEDSTOL, rente("2026-06-15")],
            "hendelser": [
                {"type": "BERAMMELSE_UTLEGG", "dato": "2025-11-03"},
                {"type": "UTLEGGSPANT", "dato": "2025-12-01", "fra_hvem": "INNKREVINGSMYNDIGHETEN"},
            ],
        },
        linje="T",
        andre={"L1": "loeper_ikke"},
        svar={"alle_fra_2026": "2035-12-03", "foelger_utlegg": "2029-06-15"},
    ),
    Tvilstilfelle(
        punkt="L3",
        per="2026-06-01",
        felter={
            "fristens_utgangspunkt": "2023-03-15",
            "linjer": [HOVEDSTOL, {"id": "T", "type": "GEBYR", "forfall": "2024-06-17"}],
        },
        linje="T",
        svar={"med_hovedstol": "2026-03-16", "egen_frist": "2027-06-17"},
    ),
    Tvilstilfelle(
        punkt="L4",
        per="2026-06-01",
        felter={
            "fristens_utgangspunkt": "2022-03-15",
            "trekk": [{"id": "U1"}],
            "hendelser": [
                {"type": "TREKKPAALEGG", "dato": "2023-02-01", "trekk": "U1"},
                {"type": "UTLEGGSTREKK_OPPHOERT", "dato": "2025-02-03", "trekk": "U1"},
            ],
        },
        svar={"opphoer": "2035-02-05", "beslutning": "2033-02-01"},
    ),
    Tvilstilfelle(
        punkt="L5",
        per="2030-06-01",
        felter={
            "fristens_utgangspunkt": "2014-03-15",
            "innkrever": "VIRKSOMHETEN",
            "trekk": [{"id": "U1"}],
            "hendelser": [{"type": "TREKKPAALEGG", "dato": "2015-02-02", "trekk": "U1"}],
        },
        andre={"L2": "alle_fra_2026", "L4": "opphoer", "P3": "seneste"},
        svar={"fra_2026": "2025-12-31", "ved_overfoering": HVILER},
    ),
    Tvilstilfelle(
        punkt="L6",
        per="2026-06-01",
        felter={
            "fristens_utgangspunkt": "2022-03-15",
            "hendelser": [
                {"type": "STEVNING", "dato": "2025-06-02", "postlagt": "2025-06-02"},
                {"type": "DOM", "dato": "2026-02-02", "bindende": True},
            ],
        },
        svar={"gjenoppliver_ikke": "2025-03-17", "ti_aar_fra_dom": "2036-02-04"},
    ),
    Tvilstilfelle(
        punkt="L7",
        per="2026-06-01",
        felter={"rettslig_art": "BOT", "endelig": "2016-11-21"},
        svar={"flyttes_ikke": "2026-11-21", "flyttes": "2026-11-23"},
    ),
    Tvilstilfelle(
        punkt="L8",
        per="2026-06-01",
        felter={"hendelser": [{"type": "FRISTAVTALE", "dato": "2026-05-04", "til": "2028-04-15"}]},
        svar={"staar": "2028-04-15", "flyttes": "2028-04-18"},
    ),
    Tvilstilfelle(
        punkt="L9",
        per="2026-12-01",
        felter={"hendelser": [varsel("2026-05-04", tiltak="TVANGSDEKNING")]},
        svar={"nytt_fra_2026": "2036-05-05", "tidligere": "2027-03-15"},
    ),
    Tvilstilfelle(
        punkt="L10",
        per="2028-06-01",
        felter={
            "skyldner": IKKE_OMFATTET,
            "hendelser": [{"type": "UTENLANDSINNDRIVING", "dato": "2026-05-04", "avsluttet": "2028-02-01"}],
        },
        svar={"nr2": "2038-02-01", "nr3": "2036-05-05"},
    ),
    Tvilstilfelle(
        punkt="L11",
        per="2028-06-01",
        felter={
            "saker": [varslet_sak("2027-02-01", avsluttet="2027-09-01")],
            "hendelser": [
                varsel("2027-02-01", tiltak="UTLEGG", sak="S1"),
                {"type": "UTLEGGSSAK_AVSLUTTET", "dato": "2027-09-01", "sak": "S1", "fremmet": False} | UTEN_FORSETT,
            ],
        },
        svar={"ti_aar_fra_varsel": "2037-02-02", "ett_aar_etter": "2028-09-01"},
    ),
    Tvilstilfelle(
        punkt="L12",
        per="2026-06-01",
        felter={
            "rettslig_art": "TRYGD_TILBAKEKREVING",
            "fristens_utgangspunkt": "2022-03-15",
            "hendelser": [{"type": "TREKK_I_YTELSE", "dato": "2024-02-01", "opphoert": "2025-08-15"}],
        },
        svar={"ett_aar": "2026-08-17", "ingen": "2025-08-15"},
    ),
    Tvilstilfelle(
        punkt="L13",
        per="2028-06-01",
        felter={
            "saker": [varslet_sak("2027-02-01")],
            "hendelser": [
                varsel("2027-02-01", tiltak="UTLEGG", sak="S1"),
                {"type": "UTLEGGSPANT", "dato": "2027-03-01", "fra_hvem": "INNKREVINGSMYNDIGHETEN", "sak": "S1"},
            ],
        },
        svar={"nei": "2037-02-02", "ja": "2037-03-02"},
    ),
    Tvilstilfelle(
        punkt="L14",
        per="2028-06-01",
        felter={
            "skyldner": IKKE_OMFATTET,
            "saker": [varslet_sak("2026-11-20", beslutning="2027-01-11")],
            "hendelser": [
                varsel("2026-11-20", tiltak="UTLEGG", sak="S1"),
                {"type": "UTLEGGSPANT", "dato": "2027-01-11", "fra_hvem": "INNKREVINGSMYNDIGHETEN", "sak": "S1"},
            ],
        },
        andre={"L13": "nei"},
        svar={"varselet_laaser": "2037-01-12", "nytt_ved_beslutning_2027": "2036-11-20"},
    ),
    Tvilstilfelle(
        punkt="L15",
        per="2028-06-01",
        felter={
            "innkrever": "KOMMUNEN",
            "kreditor": {"type": "KOMMUNE"},
            "saker": [varslet_sak("2026-11-20", beslutning="2027-01-11", namsmyndighet="KOMMUNAL")],
            "hendelser": [
                varsel("2026-11-20", "VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15", sak="S1"),
                {"type": "UTLEGGSPANT", "dato": "2027-01-11", "fra_hvem": "KOMMUNE", "sak": "S1"},
            ],
        },
        andre={"L13": "nei"},
        svar={"beslutning": "2036-11-20", "varsel": "2037-01-12"},
    ),
    Tvilstilfelle(
        punkt="L16",
        per="2026-06-01",
        felter={
            "fristens_utgangspunkt": "2012-03-15",
            "hendelser": [
                {"type": "STEVNING", "dato": "2014-06-02"},
                {"type": "DOM", "dato": "2015-02-02", "bindende": True},
                {"type": "ERKJENNELSE", "dato": "2024-05-06", "overfor": "KREDITOR"},
            ],
        },
        svar={"kravets_frist": "2027-05-07", "ti_aar": "2034-05-08"},
    ),
    Tvilstilfelle(
        punkt="L17",
        per="2036-01-01",
        felter={
            "fristens_utgangspunkt": "2021-05-17",
            "hendelser": [
                {"type": "KUNNSKAP", "dato": "2033-05-20", "fikk": "2033-05-20", "emne": "FORDRING_ELLER_SKYLDNER"}
            ],
        },
        svar={"hver_frist_uflyttet": "2034-05-19", "hver_frist_flyttet": "2034-05-22", "samlet_tak": "2034-05-19"},
    ),
    Tvilstilfelle(
        punkt="L18",
        per="2026-06-01",
        felter={
            "rettslig_art": "ERSTATNING_STRAFFBAR",
            "fristens_utgangspunkt": None,
            "i_kontrakt": False,
            "personskade": False,
            "varslingsplikt_brutt": False,
            "ansvarsgrunnlag_opphoert": "2022-01-10",
            "hendelser": [
                {"type": "KUNNSKAP", "dato": "2022-03-15", "fikk": "2022-03-15", "emne": "SKADE_OG_ANSVARLIG"},
                {"type": "STRAFFEDOM", "dato": "2025-01-06", "fellende": True, "rettskraftig": "2025-09-01"},
            ],
        },
        svar={"adgang": "2025-03-17", "siste_dag": "2026-09-01"},
    ),
    Tvilstilfelle(
        punkt="L19",
        per="2026-06-01",
        felter={
            "rettslig_art": "RESTSKATT",
            "fristens_utgangspunkt": None,
            "fastsettingsaar": 2022,
            "forfall": "2023-06-01",
            "linjer": [{**HOVEDSTOL, "forfall": "2023-08-20"}, rente("2022-05-20")],
        },
        linje="T",
        svar={"aarets_utgang": "2025-12-31", "forfall": "2025-05-20"},
    ),
    Tvilstilfelle(
        punkt="L20",
        per="2026-06-01",
        felter={
            "hendelser": [
                {"type": "FORVALTNINGSAVGJOERELSE", "dato": "2025-02-03", "bindende": True, "etter_16": False}
            ]
        },
        svar={"bare_tvisteavgjoerelse": "2027-03-15", "ogsaa_vedtak": "2035-02-05"},
    ),
    Tvilstilfelle(
        punkt="L21",
        per="2036-06-01",
        felter={
            "rettslig_art": "UNDERHOLDSBIDRAG",
            "kreditor": {"type": "PRIVAT"},
            "trekk": [{"id": "U1"}],
            "hendelser": [{"type": "UTLEGGSTREKK_BESLUTTET", "dato": "2027-02-01", "trekk": "U1"}],
        },
        andre={"P2": "ingen_opphoer", "P3": "seneste"},
        svar={"ja": HVILER, "nei": "2037-02-02"},
    ),
    Tvilstilfelle(
        punkt="L22",
        per="2028-06-01",
        felter={
            "fristens_utgangspunkt": "2021-03-15",
            "hendelser": [{"type": "ERKJENNELSE", "dato": "2026-05-04", "overfor": "KREDITOR", "uttrykkelig": True}],
        },
        svar={"ny_forpliktelse": "2024-03-15", "gjenoppliver": "2029-05-04"},
    ),
)

ALLE = pytest.mark.parametrize("tilfelle", TILFELLER, ids=[t.punkt for t in TILFELLER])


def linjen(tilfelle: Tvilstilfelle, **lest: str) -> Linjeforeldelse:
    linjer = tidslinje(tilfelle.krav, date.fromisoformat(tilfelle.per), lesninger={**tilfelle.andre, **lest})
    return next(linje for linje in linjer if linje.linje == tilfelle.linje)


def svaret(linje: Linjeforeldelse) -> str:
    """Dagen, eller at foreldelsen hviler."""
    assert linje.status is Status.AVGJORT, linje.hvorfor
    return HVILER if linje.hviler else str(linje.siste_dag)


def test_hvert_punkt_i_foreldelsesserien_har_et_tilfelle() -> None:
    assert [t.punkt for t in TILFELLER] == [punkt for punkt in tvilsregister() if punkt.startswith("L")]
    for tilfelle in TILFELLER:
        assert list(tilfelle.svar) == [lesning.id for lesning in tvilspunkt(tilfelle.punkt).lesninger]
        assert len(set(tilfelle.svar.values())) > 1


@ALLE
def test_uten_valgt_lesning_vises_hver_dag_og_punktet_er_nevnt(tilfelle: Tvilstilfelle) -> None:
    linje = linjen(tilfelle)
    assert linje.status is Status.TVIL
    assert linje.siste_dag is None
    vist = {
        dict(valg)[tilfelle.punkt]: HVILER if valg in linje.hviler_naar else str(dag)
        for valg, dag in linje.alternativer
    }
    assert vist == tilfelle.svar
    assert any(f"tvilspunkt {tilfelle.punkt}" in grunn for grunn in linje.hvorfor)
    dager = [date.fromisoformat(dag) for dag in tilfelle.svar.values() if dag != HVILER]
    assert linje.tidligst is not None
    assert linje.tidligst <= min(dager)
    assert linje.senest == (None if HVILER in tilfelle.svar.values() else max(dager))


@ALLE
def test_den_valgte_lesningen_gir_noeyaktig_den_dagen_og_staar_i_svaret(tilfelle: Tvilstilfelle) -> None:
    for lesning, ventet in tilfelle.svar.items():
        linje = linjen(tilfelle, **{tilfelle.punkt: lesning})
        assert svaret(linje) == ventet
        assert (tilfelle.punkt, lesning) in linje.hviler_paa
        assert not linje.alternativer


@ALLE
def test_standarden_er_merket_i_json_og_teksten(tilfelle: Tvilstilfelle) -> None:
    punkt = tvilspunkt(tilfelle.punkt)
    vurdering = vurder(tilfelle.krav, date.fromisoformat(tilfelle.per), lesninger=tilfelle.andre)
    i_json = next(x for x in til_json(vurdering)["foreldelse"]["linjer"] if x["linje"] == tilfelle.linje)
    assert i_json["status"] == "TVIL"
    vist = {a["lesninger"][0]["lesning"]: a for a in i_json["alternativer"]}
    assert {navn: HVILER if a["hviler"] else a["siste_dag"] for navn, a in vist.items()} == tilfelle.svar
    assert [navn for navn, a in vist.items() if a["standard"]] == ([punkt.standard] if punkt.standard else [])
    merkene: tuple[tuple[Maalformnavn, str], ...] = (
        ("nb", "(den forsiktige lesningen)"),
        ("nn", "(den varsame lesinga)"),
    )
    for maalform, merke in merkene:
        tekst = forklar(vurdering, maalform, "tekst", ("foreldelse",))
        linjene = [x for x in tekst.splitlines() if f"{punkt.id} «" in x]
        assert len(linjene) == len(punkt.lesninger)
        assert [lesning.id for lesning, x in zip(punkt.lesninger, linjene, strict=True) if merke in x] == (
            [punkt.standard] if punkt.standard else []
        )


# Fakta der punktet er oppe, men ikke kan flytte siste dag.
UTEN_BETYDNING: dict[str, dict[str, Any]] = {
    "L3": {
        "fristens_utgangspunkt": "2024-06-17",
        "linjer": [HOVEDSTOL, {"id": "T", "type": "GEBYR", "forfall": "2024-06-17"}],
    },
    "L8": {"hendelser": [{"type": "FRISTAVTALE", "dato": "2026-05-04", "til": "2026-05-09"}]},
    "L16": {
        "fristens_utgangspunkt": "2012-03-15",
        "hendelser": [
            {"type": "STEVNING", "dato": "2014-06-02"},
            {"type": "DOM", "dato": "2025-02-03", "bindende": True},
            {"type": "ERKJENNELSE", "dato": "2025-02-03", "overfor": "KREDITOR"},
        ],
    },
    "L18": {
        "rettslig_art": "ERSTATNING_STRAFFBAR",
        "fristens_utgangspunkt": None,
        "i_kontrakt": False,
        "personskade": False,
        "varslingsplikt_brutt": False,
        "ansvarsgrunnlag_opphoert": "2022-01-10",
        "hendelser": [
            {"type": "KUNNSKAP", "dato": "2024-03-15", "fikk": "2024-03-15", "emne": "SKADE_OG_ANSVARLIG"},
            {"type": "STRAFFEDOM", "dato": "2025-01-06", "fellende": True, "rettskraftig": "2025-02-03"},
        ],
    },
}


@pytest.mark.parametrize("punkt", UTEN_BETYDNING)
def test_kan_ikke_punktet_flytte_dagen_er_svaret_avgjort_med_en_merknad(punkt: str) -> None:
    krav = _les(json.dumps({**ALMINNELIG, **UTEN_BETYDNING[punkt]}))
    linje = tidslinje(krav, date(2026, 6, 1))[-1]
    assert linje.status is Status.AVGJORT
    assert punkt in linje.proevd
    assert punkt not in dict(linje.hviler_paa)
    assert punkt in linje_til_json(linje)["proevd"]
    vurdering = vurder(krav, date(2026, 6, 1))
    assert f"Tvilspunkt {punkt} er prøvd" in forklar(vurdering, "nb", "tekst", ("foreldelse",))
    assert f"Tvilspunkt {punkt} er prøvd" in forklar(vurdering, "nn", "tekst", ("foreldelse",))


@ALLE
def test_hver_hendelse_for_seg_rommer_alle_lesningene(tilfelle: Tvilstilfelle) -> None:
    """Grensene mens tvilen står, rommer dagen i hver lesning, og sier bare om linjen er foreldet når alle gjør det."""
    aapen = linjen(tilfelle)
    foreldet = {linjen(tilfelle, **{tilfelle.punkt: lesning}).foreldet for lesning in tilfelle.svar}
    assert aapen.foreldet == (foreldet.pop() if len(foreldet) == 1 else None)


def test_et_varsel_sendt_i_tide_og_gitt_for_sent_har_en_dag_i_hver_lesning() -> None:
    """Punkt P60: § 29 nr. 3 mot ordet «gitt» i § 17 nr. 3."""
    sendt_i_tide = {**varsel("2027-03-17", tiltak="UTLEGG"), "dato": "2027-03-15", "sendt": "2027-03-15"}
    krav = _les(json.dumps({**ALMINNELIG, "hendelser": [sendt_i_tide]}))
    (linje,) = tidslinje(krav, date(2027, 6, 1))
    assert linje.status is Status.TVIL
    svar = {dict(valg)["P60"]: str(dag) for valg, dag in linje.alternativer}
    assert svar == {"gitt": "2027-03-15", "postlagt": "2037-03-17"}
    for lesning, dag in svar.items():
        (lest,) = tidslinje(krav, date(2027, 6, 1), lesninger={"P60": lesning})
        assert (svaret(lest), lest.hviler_paa) == (dag, (("P60", lesning),))


def test_standarden_kjennes_igjen() -> None:
    assert er_standard((("L7", "flyttes_ikke"), ("L8", "staar")))
    assert not er_standard((("L7", "flyttes_ikke"), ("L8", "flyttes")))
    assert not er_standard((("L5", "fra_2026"),)), "punktet har ingen standard"


# ---- Hvert punkt i registeret er lest et sted ----


UTEN_LESER = {
    "F10": "teksten mangler, så det er ingen lesning å velge",
    "F11": "teksten mangler, så det er ingen lesning å velge",
    "K8": "katalogens forbehold: grunnlaget avhenger av gjeldsbrevet, og det er et faktum",
    "K9": "katalogens forbehold: slike krav trenger dom",
    "K10": "katalogens forbehold: hvem som har ilagt kravet, er et faktum",
    "K11": "katalogen følger lesningen der den gjengir foreldelsen i særloven",
    "K12": "katalogen sier hva henvisningene viser til nå",
    "P250": "om en sak bare var i tide etter § 11, vet først løpet; svaret følger standarden",
    "P14": "feltet er inndata til sammenlikning og inngår aldri i svaret, så ingen lesning kan endre det",
}
"""Punktene ingen regel eller regnestykke leser, og hvorfor. En lesning av dem har ingen virkning."""


def i_reglene() -> frozenset[str]:
    """Punktene et vilkår i en regel leser."""
    alle = (v for r in ALLE_REGLER for v in variabler(r.naar))
    return frozenset(v.noekkel.removeprefix("tvil.") for v in alle if v.slag is Slag.TVIL)


def i_koden() -> frozenset[str]:
    """Punktene som står som tekst i lagene, regnestykkene, katalogen og det som bygger på dem."""
    return frozenset(tekst for fil in _filene() for tekst in _tekster(fil) if tekst in tvilsregister())


def _filene() -> Iterator[Path]:
    rot = Path(innkrevingsregler.__file__).parent
    return (fil for fil in rot.rglob("*.py") if "nynorsk" not in fil.parts)


def _tekster(fil: Path) -> Iterator[str]:
    tre = ast.parse(fil.read_text(encoding="utf-8"))
    return (x.value for x in ast.walk(tre) if isinstance(x, ast.Constant) and isinstance(x.value, str))


def test_hvert_punkt_er_lest_av_en_regel_eller_et_lag_eller_har_en_grunn() -> None:
    lest = i_reglene() | i_koden()
    assert set(UTEN_LESER) == set(tvilsregister()) - lest


def test_hver_lesning_av_et_foreldelsespunkt_en_regel_leser_skiller_seg_fra_de_andre() -> None:
    """Bare én lesning kan være uten eget vilkår: den som er det reglene ellers sier."""
    for punkt in (p for p in i_reglene() if tvilspunkt(p).omraade is Omraade.FORELDELSE):
        domene = {lesning.id for lesning in tvilspunkt(punkt).lesninger}
        lest = {
            verdi
            for r in ALLE_REGLER
            for blad in blader(r.naar)
            if isinstance(blad, Blant) and blad.variabel.noekkel == f"tvil.{punkt}"
            for verdi in blad.verdier
        }
        assert lest <= domene
        assert len(domene - lest) <= 1, f"{punkt}: {sorted(domene - lest)} gjør ingen forskjell"


def test_foreldelsespunktene_uten_leser_er_oppfoert_som_aapne_eller_forklart_i_registeret() -> None:
    for punkt in tvilsregister().values():
        if punkt.omraade is Omraade.FORELDELSE and punkt.id in UTEN_LESER:
            assert punkt.merknad, punkt.id
