"""Renten av det skattyteren har til gode: fram til forfall, og av at det betales ut for sent."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import (
    Godtgjoerelsesfakta,
    Oere,
    Status,
    Tilgode,
    Tilgodegrunnlag,
    Tilgodeopphav,
    UgyldigInndata,
    forklar_rentegodtgjoerelse,
    les_tilgode,
    rentegodtgjoerelse,
    rentegodtgjoerelse_til_json,
    skjema_rentegodtgjoerelse,
    skjema_tilgode,
)
from innkrevingsregler.cli import main
from innkrevingsregler.fakta.verdier import skriv_oere
from innkrevingsregler.lag.godtgjoerelse import Godtgjoerelse, Rentegodtgjoerelse
from innkrevingsregler.rettskilder.satser import Sats, Satsserie, forsinkelsesrente, styringsrente
from renteorakel import dager_i, rundet

BELOEP = 50_000_00
FORFALL = date(2026, 6, 12)
INNBETALT = date(2024, 3, 11)


def tilgode(forfall: date | None = FORFALL, beloep: int = BELOEP, **felt: Any) -> Tilgode:
    fakta = {"tilgodeopphav": Tilgodeopphav.VEDTAK_ELLER_EGENRETTING, "innbetalt": INNBETALT, "utbetalt": FORFALL}
    return Tilgode(
        beloep=Oere(beloep),
        dato=date(2026, 11, 22),
        grunnlag=Tilgodegrunnlag.SKATT,
        forfall=forfall,
        godtgjoerelse=Godtgjoerelsesfakta(**{**fakta, **felt}),
    )


def svaret(**felt: Any) -> Rentegodtgjoerelse:
    return rentegodtgjoerelse(tilgode(**felt))


def orakel(serie: Satsserie, beloep: int, fra: date, til: date, andel: Fraction = Fraction(1)) -> int:
    """Renten dag for dag med brøker, avrundet der satsen eller året skifter, og til slutt ned til hele kroner."""
    rader: dict[tuple[int, Fraction], Fraction] = {}
    dag = fra
    while dag < til:
        sats = serie.paa(dag)
        assert isinstance(sats, Sats)
        noekkel = (dag.year, Fraction(sats.verdi) * andel)
        rader[noekkel] = rader.get(noekkel, Fraction(0)) + beloep * noekkel[1] / 100 / dager_i(dag.year)
        dag += timedelta(days=1)
    return sum(rundet(r) for r in rader.values()) // 100 * 100


@settings(max_examples=40, deadline=None)
@given(
    beloep=st.integers(min_value=0, max_value=5_000_000_00),
    fra=st.dates(min_value=date(2014, 1, 1), max_value=FORFALL),
)
def test_for_mye_betalt_gir_styringsrenten(beloep: int, fra: date) -> None:
    svar = svaret(beloep=beloep, innbetalt=fra)
    assert svar.til_forfall.sum == orakel(styringsrente(), beloep, fra, FORFALL)
    assert svar.forsinket.sum == 0


@pytest.mark.parametrize(
    ("felt", "fra", "til", "andel"),
    [
        (
            {"tilgodeopphav": Tilgodeopphav.NEGATIV_SKATT, "til_personlig_skattyter": True},
            date(2025, 7, 1),
            date(2026, 5, 22),
            Fraction(78, 100),
        ),
        (
            {
                "tilgodeopphav": Tilgodeopphav.OVERSKYTENDE_TILLEGGSFORSKUDD,
                "til_personlig_skattyter": False,
                "innbetalt": date(2026, 3, 16),
            },
            date(2026, 3, 15),
            date(2026, 5, 22),
            Fraction(78, 100),
        ),
        (
            {"tilgodeopphav": Tilgodeopphav.MERVERDIAVGIFT_IKKE_INNBETALT, "meldingsfrist": date(2025, 10, 10)},
            date(2025, 10, 31),
            FORFALL,
            Fraction(1),
        ),
        (
            # Skattebetalingsforskriften § 11-4-2: tre uker etter fristen til tre uker etter godkjenningen.
            {
                "tilgodeopphav": Tilgodeopphav.MERVERDIAVGIFT_KONTROLLERT,
                "meldingsfrist": date(2025, 10, 10),
                "godkjent": date(2026, 4, 1),
            },
            date(2025, 10, 31),
            date(2026, 4, 22),
            Fraction(1),
        ),
        (
            {"tilgodeopphav": Tilgodeopphav.REFUSJON_AV_ENGANGSAVGIFT},
            INNBETALT,
            FORFALL,
            Fraction(1),
        ),
        ({"tilgodeopphav": Tilgodeopphav.KILDESKATT_PAA_UTBYTTE}, date(2025, 7, 1), FORFALL, Fraction(1)),
        ({"tilgodeopphav": Tilgodeopphav.NY_AVREGNING_PETROLEUMSSKATT}, date(2026, 1, 1), FORFALL, Fraction(1)),
    ],
)
def test_tiden_og_satsen(felt: dict[str, Any], fra: date, til: date, andel: Fraction) -> None:
    svar = svaret(beloepets_inntektsaar=2025, skatteoppgjoer_sendt=date(2026, 5, 22), **felt).til_forfall
    assert (svar.fra, svar.til) == (fra, til)
    assert svar.sum == orakel(styringsrente(), BELOEP, fra, til, andel)


# ---- For sen utbetaling ----


@pytest.mark.parametrize(("dager", "rente"), [(0, False), (-1, False), (1, True), (60, True)])
def test_for_sen_utbetaling_gir_forsinkelsesrente_ogsaa_av_renten(dager: int, rente: bool) -> None:
    svar = svaret(utbetalt=FORFALL + timedelta(days=dager))
    assert svar.til_forfall.sum is not None
    med_renten = BELOEP + svar.til_forfall.sum
    ventet = orakel(forsinkelsesrente(), med_renten, FORFALL, FORFALL + timedelta(days=dager))
    assert svar.forsinket.sum == (ventet if ventet >= 50_00 else 0)
    assert {rad.grunnlag for rad in svar.forsinket.rader} == ({med_renten} if rente else set())


@pytest.mark.parametrize(
    ("utbetalt", "til"),
    [
        (date(2026, 6, 30), date(2026, 7, 1)),  # før den første i måneden etter forfall: ingen rente
        (date(2026, 7, 31), date(2026, 7, 1)),
        (date(2026, 8, 1), date(2026, 8, 1)),
        (date(2026, 8, 31), date(2026, 8, 1)),
        (date(2026, 9, 1), date(2026, 9, 1)),
    ],
)
def test_godskriving_av_en_konto_regnes_i_hele_maaneder(utbetalt: date, til: date) -> None:
    """Beløpet forfalt 12. juni; renten løper fra 1. juli til den første i måneden det godskrives."""
    svar = svaret(innbetalt=FORFALL, utbetalt=utbetalt, godskrevet_konto=True).forsinket
    assert (svar.fra, svar.til) == (date(2026, 7, 1), til)
    assert svar.sum == orakel(forsinkelsesrente(), BELOEP, date(2026, 7, 1), til)


def test_godkjenningsdagen_mangler() -> None:
    svar = svaret(tilgodeopphav=Tilgodeopphav.MERVERDIAVGIFT_KONTROLLERT, meldingsfrist=date(2025, 10, 10)).til_forfall
    assert [v.noekkel for v in svar.trenger] == ["hovedkrav.tre_uker_etter_godkjenning"]


def test_renten_under_femti_kroner_ytes_ikke() -> None:
    """3 dager av 50 000 kroner er 49 kroner med renten av dem, 4 dager er mer."""
    summene = [svaret(innbetalt=FORFALL, utbetalt=FORFALL + timedelta(days=dager)).forsinket for dager in (3, 4)]
    assert [(s.beregning is not None and s.beregning.sum >= 50_00, bool(s.sum)) for s in summene] == [
        (False, False),
        (True, True),
    ]


@pytest.mark.parametrize(
    ("felt", "hjemmel"),
    [
        (
            {"konto_savnes_fra": date(2026, 7, 1), "konto_savnes_til": date(2026, 7, 31)},
            "skattebetalingsloven § 11-3 første ledd andre punktum",
        ),
        (
            {"egne_forhold_fra": date(2026, 7, 1), "egne_forhold_til": date(2026, 7, 31)},
            "skattebetalingsloven § 11-3 andre ledd",
        ),
    ],
)
def test_ingen_rente_mens_utbetalingen_venter_paa_skattyteren(felt: dict[str, Any], hjemmel: str) -> None:
    slutt = date(2026, 9, 1)
    svar = svaret(innbetalt=FORFALL, utbetalt=slutt, **felt).forsinket
    pauser = [rad for rad in svar.rader if rad.satsperiode.pause]
    assert [(rad.fra, rad.til, rad.rente) for rad in pauser] == [(date(2026, 7, 1), date(2026, 8, 1), 0)]
    assert hjemmel in map(str, svar.hjemler)
    uten = svaret(innbetalt=FORFALL, utbetalt=slutt).forsinket
    assert svar.sum is not None
    assert uten.sum is not None
    assert svar.sum < uten.sum


@pytest.mark.parametrize(("fra", "dager"), [(date(2023, 12, 1), 31), (date(2024, 1, 1), 31), (date(2024, 1, 2), 30)])
def test_regelen_om_konto_gjelder_fra_2024(fra: date, dager: int) -> None:
    svar = svaret(
        forfall=date(2023, 11, 1),
        innbetalt=date(2023, 11, 1),
        utbetalt=date(2024, 3, 1),
        konto_savnes_fra=fra,
        konto_savnes_til=date(2024, 1, 31),
    ).forsinket
    assert sum(rad.dager for rad in svar.rader if rad.satsperiode.pause) == dager


# ---- Det som er åpent ----


def _trenger(svar: Godtgjoerelse) -> list[str]:
    assert svar.status is Status.TRENGER
    return [v.noekkel for v in svar.trenger]


def test_det_som_mangler_staar_ved_svaret() -> None:
    assert _trenger(svaret(innbetalt=None).til_forfall) == ["hovedkrav.innbetalt"]
    assert _trenger(svaret(forfall=None).til_forfall) == ["hovedkrav.forfall"]
    assert _trenger(svaret(utbetalt=None).forsinket) == ["hovedkrav.utbetalt"]
    assert "hovedkrav.tilgodeopphav" in _trenger(svaret(tilgodeopphav=None).til_forfall)
    assert svaret(innbetalt=None).sum is None


def test_andre_tilfeller_er_et_skjoenn() -> None:
    svar = svaret(tilgodeopphav=Tilgodeopphav.ANNET).til_forfall
    assert (svar.status, svar.sum) == (Status.SKJOENN, None)


def test_styringsrenten_foer_2014_er_utenfor_dekning() -> None:
    assert svaret(innbetalt=date(2013, 12, 31)).til_forfall.status is Status.UTENFOR_DEKNING


def test_kroner_per_rad_kan_velges() -> None:
    valgt = rentegodtgjoerelse(tilgode(beloep=12_345_67), lesninger={"R6": "per_rad"}).til_forfall
    standard = rentegodtgjoerelse(tilgode(beloep=12_345_67)).til_forfall
    assert valgt.sum is not None
    assert standard.sum is not None
    assert valgt.sum < standard.sum


# ---- JSON, tekst og kommandolinjen ----

DATA = {
    "beloep": "50000.00",
    "dato": "2026-11-22",
    "grunnlag": "SKATT",
    "forfall": "2026-06-12",
    "godtgjoerelse": {
        "tilgodeopphav": "VEDTAK_ELLER_EGENRETTING",
        "innbetalt": "2024-03-11",
        "utbetalt": "2026-09-01",
    },
}


@pytest.mark.parametrize("felt", [{}, {"utbetalt": None}, {"tilgodeopphav": Tilgodeopphav.ANNET}])
def test_svaret_som_json_foelger_skjemaet(felt: dict[str, Any]) -> None:
    svar = svaret(**felt)
    data = rentegodtgjoerelse_til_json(svar)
    jsonschema.validate(data, skjema_rentegodtgjoerelse())
    assert (data["sum"] is None) == (svar.sum is None)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "noe": 1}, skjema_rentegodtgjoerelse())


def test_det_leste_tilgodebeloepet_er_det_samme() -> None:
    jsonschema.validate(DATA, skjema_tilgode())
    assert les_tilgode(json.dumps(DATA)) == tilgode(utbetalt=date(2026, 9, 1))
    with pytest.raises(UgyldigInndata) as feil:
        les_tilgode(json.dumps({**DATA, "beloep": 1, "dato": "i går"}))
    assert len(feil.value.feil) == 2


def test_teksten_paa_begge_maalformer() -> None:
    svar = svaret(utbetalt=date(2026, 9, 1))
    assert svar.sum is not None
    for maalform, ordene in (("nb", "Renten er {} kroner i alt."), ("nn", "Renta er {} kroner i alt.")):
        tekst = forklar_rentegodtgjoerelse(svar, maalform)  # type: ignore[arg-type]
        assert ordene.format(skriv_oere(svar.sum)) in tekst
        assert "§ 11-3" in tekst
    assert "Manglar: " in forklar_rentegodtgjoerelse(svaret(utbetalt=None), "nn")
    with pytest.raises(ValueError, match="ukjent format"):
        forklar_rentegodtgjoerelse(svar, format="pdf")  # type: ignore[arg-type]


def test_verbet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fil = tmp_path / "tilgode.json"
    fil.write_text(json.dumps(DATA), encoding="utf-8")
    assert main(["rentegodtgjoerelse", str(fil), "--format", "json"]) == 0
    ventet = rentegodtgjoerelse_til_json(svaret(utbetalt=date(2026, 9, 1)))
    assert json.loads(capsys.readouterr().out) == ventet
    assert main(["rentegodtgjoerelse", str(fil), "--maalform", "nn"]) == 0
    assert capsys.readouterr().out.startswith("Rentegodtgjersle")
    fil.write_text("{}", encoding="utf-8")
    assert main(["rentegodtgjoerelse", str(fil)]) == 2
