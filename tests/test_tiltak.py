"""Tabellen over tiltak: ett svar for hvert tiltak, kravtype og grensedag, og lovene svarene følger."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import les_krav, til_json, tiltak, vurder
from innkrevingsregler.avledning.tiltaksfrister import Tiltaksfristslag
from innkrevingsregler.cli import main
from innkrevingsregler.fakta.koder import Innkrever
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.lag.felles import Emne
from innkrevingsregler.lag.hjemmel import rad_med_grunnlag
from innkrevingsregler.lag.tiltak import tiltakene
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.begreper.tiltak import Tiltaksslag
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog

TVANG = frozenset({Tiltaksslag.UTLEGGSPANT, Tiltaksslag.UTLEGGSTREKK, Tiltaksslag.KONKURSBEGJAERING})
GRENSEDAGER = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1))
SKYLDNER = {
    "id": "S",
    "type": "PERSON",
    "fylke": "Troms",
    "kommune": "Tromsø",
    "adressegradering": "UGRADERT",
    "loepende_trekk_gammelt": False,
    "utleggssak_gammelt": False,
    "kravtyper_bokstav_e": False,
}
GRUNN = {
    "id": "K",
    "kravtype": "TILBAKEKREVING_DAGPENGER",
    "rettslig_art": "ALMINNELIG",
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "oppstaatt": "2026-01-02",
    "forfall": "2026-02-02",
    "fristens_utgangspunkt": "2026-02-02",
    "linjer": [{"id": "L", "type": "HOVEDSTOL", "sikkerhet": []}],
    "skyldner": SKYLDNER,
}


DOM = {"type": "DOM", "dato": "2026-03-02", "oppfyllelsesfrist": "2026-03-16", "rettskraftig": "2026-04-02"}
DOM_2027 = {**DOM, "dato": "2027-03-02", "oppfyllelsesfrist": "2027-03-16", "rettskraftig": "2027-04-02"}


def kravet(**endret: Any) -> Krav:
    return les_krav(json.dumps({**GRUNN, **endret}))[0]


def status(krav: Krav, per: date) -> dict[Tiltaksslag, str]:
    return {svar.tiltak: svar.status for svar in tiltak(krav, per)}


@pytest.mark.parametrize("per", GRENSEDAGER, ids=str)
def test_hver_kravtype_har_ett_svar_for_hvert_tiltak(per: date) -> None:
    motor, skyldner = skalar_motor(regelbok()), kravet().skyldner
    for rad in katalog():
        krav = Krav(
            id="K", kravtype=rad.kode, innkrever=Innkrever.INNKREVINGSMYNDIGHETEN, skyldner=skyldner, forfall=per
        )
        emne = Emne(motor, krav, per, {})
        svarene = tiltakene(emne, (), rad_med_grunnlag(emne))
        assert [svar.tiltak for svar in svarene] == list(Tiltaksslag)
        assert "KONFLIKT" not in {svar.status for svar in svarene}, rad.kode


@given(
    foer=st.booleans(),
    art=st.sampled_from(["ALMINNELIG", "RESTSKATT", "TVANGSMULKT", "BOT"]),
    varslet=st.booleans(),
    per=st.dates(date(2026, 4, 8), date(2027, 12, 31)),
)
@settings(max_examples=25, deadline=None)
def test_et_nytt_tvangsgrunnlag_tar_aldri_bort_et_tiltak(foer: bool, art: str, varslet: bool, per: date) -> None:
    sendt = per - timedelta(days=30)
    varsel = [{"type": "VARSEL_INNKREVINGSLOVEN_25", "dato": str(sendt), "sendt": str(sendt), "tiltak": "UTLEGG"}]
    hendelser = varsel if varslet else []
    mer = [*hendelser, {"type": "RETTSFORLIK" if foer else "DOM", "dato": "2026-03-02"}]
    uten, med = kravet(rettslig_art=art, hendelser=hendelser), kravet(rettslig_art=art, hendelser=mer)
    etter = status(med, per)
    assert not {t for t, svar in status(uten, per).items() if t in TVANG and svar == "JA" and etter[t] != "JA"}


@given(art=st.sampled_from(["ALMINNELIG", "PENGELAAN"]), per=st.dates(date(2040, 1, 1), date(2050, 1, 1)))
@settings(max_examples=15, deadline=None)
def test_et_foreldet_krav_gir_aldri_tvang(art: str, per: date) -> None:
    """Pant som består, kan fortsatt brukes (foreldelsesloven § 27 nr. 3); her er det ikke noe pant."""
    svar = tiltak(kravet(rettslig_art=art), per)
    assert {s.status for s in svar if s.tiltak in TVANG | {Tiltaksslag.TVANGSSALG, Tiltaksslag.TVANGSDEKNING}} == {
        "NEI"
    }


@pytest.mark.parametrize(
    ("per", "svar"),
    [
        (date(2027, 6, 21), "NEI"),  # fristen løper
        (date(2027, 6, 22), "NEI"),  # siste dag i fristen
        (date(2027, 6, 23), "JA"),
        (date(2027, 8, 22), "JA"),  # to måneder etter fristen
        (date(2027, 8, 23), "NEI"),  # varselet er brukt opp
    ],
)
def test_varselet_er_klart_mellom_fristen_og_to_maaneder_etter(per: date, svar: str) -> None:
    varsel = {"type": "VARSEL_INNKREVINGSLOVEN_25", "dato": "2027-06-01", "sendt": "2027-06-01", "tiltak": "UTLEGG"}
    krav = kravet(hendelser=[DOM_2027, varsel])
    assert status(krav, per)[Tiltaksslag.UTLEGGSPANT] == svar


def test_fristene_for_et_varsel() -> None:
    varsel = {"type": "VARSEL_INNKREVINGSLOVEN_25", "dato": "2027-06-01", "sendt": "2027-06-01", "tiltak": "UTLEGG"}
    (svar,) = [s for s in tiltak(kravet(hendelser=[varsel]), date(2027, 6, 2)) if s.tiltak == "UTLEGGSPANT"]
    assert {f.slag: f.dag for f in svar.frister} == {
        Tiltaksfristslag.UTTALEFRIST: date(2027, 6, 22),
        Tiltaksfristslag.TIDLIGST_BESLUTNING: date(2027, 6, 23),
        Tiltaksfristslag.NYTT_VARSEL_ETTER: date(2027, 8, 22),
    }


def test_en_ukjent_sendedag_nevnes() -> None:
    varsel = {"type": "VARSEL_INNKREVINGSLOVEN_25", "tiltak": "AVREGNING"}
    (svar,) = [s for s in tiltak(kravet(hendelser=[varsel]), date(2027, 6, 2)) if s.tiltak == "AVREGNING"]
    assert {(f.dag, f.trenger) for f in svar.frister} == {(None, ("hendelse.sendt",))}


@pytest.mark.parametrize(("dato", "siste"), [("2027-05-14", date(2027, 6, 14)), ("2027-04-17", date(2027, 5, 18))])
def test_klagefristen_for_motregning_flyttes_fra_helligdag(dato: str, siste: date) -> None:
    hendelse = {"type": "MOTREGNING", "dato": dato, "gitt": dato}
    (svar,) = [s for s in tiltak(kravet(hendelser=[hendelse]), date(2027, 7, 1)) if s.tiltak == "MOTREGNING"]
    assert {f.dag for f in svar.frister if f.slag is Tiltaksfristslag.KLAGE_SENEST} == {siste}


def test_regelverket_i_en_ny_sak_foelger_utrullingen() -> None:
    """Utenfor utrullingen følger en ny sak tidligere regelverk, og varselet etter § 25 er ikke et vilkår."""
    hendelser = [DOM]
    inne = kravet(hendelser=hendelser)
    ute = kravet(hendelser=hendelser, skyldner={**SKYLDNER, "fylke": "Oslo", "kommune": "Oslo"})
    per = date(2026, 6, 1)
    assert status(inne, per)[Tiltaksslag.UTLEGGSPANT] == "NEI"
    assert status(ute, per)[Tiltaksslag.UTLEGGSPANT] == "JA"


def test_ukjent_skyldner_nevner_det_regelverket_mangler() -> None:
    krav = attrs.evolve(kravet(hendelser=[{"type": "DOM", "dato": "2026-03-02"}]), skyldner=None)
    (svar,) = [s for s in tiltak(krav, date(2026, 6, 1)) if s.tiltak == "UTLEGGSPANT"]
    assert svar.status == "TRENGER"
    assert "sak.skyldner_kommune" in {v.noekkel for v in svar.utfall.fakta}  # type: ignore[union-attr]


def test_automatiserbar() -> None:
    svar = {s.tiltak: s for s in tiltak(kravet(hendelser=[{"type": "DOM", "dato": "2026-03-02"}]), date(2027, 6, 1))}
    data = til_json(vurder(kravet(), date(2027, 6, 1)))
    assert svar[Tiltaksslag.UTLEGGSPANT].automatiserbar is None
    assert data["automatiserbar"]["svar"] == "JA"


# ---- Kommandolinjen ----


def test_tiltak_som_json(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(GRUNN), encoding="utf-8")
    assert main(["tiltak", str(fil), "--per", "2027-01-01", "--format", "json"]) == 0
    (ett,) = json.loads(capsys.readouterr().out)
    assert [t["tiltak"] for t in ett["tiltak"]] == [t.value for t in Tiltaksslag]


@pytest.mark.parametrize(
    ("argumenter", "tekst"),
    [(["--per", "2027-02-30"], "--per"), (["--krav", "X"], "--krav"), (["--lesning", "P30"], "--lesning")],
)
def test_ugyldige_inndata(argumenter: list[str], tekst: str, tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(json.dumps(GRUNN), encoding="utf-8")
    assert main(["tiltak", str(fil), *argumenter]) == 2
    ut, feil = capsys.readouterr()
    assert not ut
    assert tekst in feil
