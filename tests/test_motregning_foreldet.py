"""Motregning med et foreldet krav: tidslinjen og beløpet det motregnes mot, satt sammen (foreldelsesloven § 26)."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Tilgode
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.lag.motregning_foreldet import for_ungt, motregning_tross_foreldelse, motregningsretten
from innkrevingsregler.lag.tiltak import ja_nei_eller_status
from innkrevingsregler.regelform.begreper.tiltak import Tiltaksslag
from innkrevingsregler.regelform.utfall import Trenger, hjemler_i
from innkrevingsregler.regelform.vilkaar import variabler
from innkrevingsregler.regler import ALLE_REGLER
from innkrevingsregler.vurdering import emne_for, tidslinje, tiltak

PER = date(2028, 1, 3)
KRAV = Krav(
    id="K1",
    rettslig_art=RettsligArt.ALMINNELIG,
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
    motregning_avtalt=False,
    samme_rettsforhold=True,
)


def tilgode(oppstaatt: date | None) -> Tilgode:
    return Tilgode(beloep=Oere(100_00), dato=PER, oppstaatt=oppstaatt)


def svaret(krav: Krav, motkrav: Tilgode | None, per: date = PER) -> tuple[str, str]:
    (linje,) = tidslinje(krav, per)
    utfall = motregning_tross_foreldelse(emne_for(krav, per), krav.linjer[0], linje, motkrav)
    return ja_nei_eller_status(utfall), ", ".join(map(str, hjemler_i(utfall)))


@pytest.mark.parametrize(
    ("oppstaatt", "svar"),
    [
        (date(2027, 3, 15), "JA"),  # siste dag: kravet er ennå ikke foreldet
        (date(2027, 3, 16), "NEI"),
        (None, "JA"),  # bare det som er oppgitt om begge vilkårene, er kjent
    ],
)
def test_motkravet_maa_ha_oppstaatt_foer_foreldelsen(oppstaatt: date | None, svar: str) -> None:
    assert svaret(KRAV, tilgode(oppstaatt))[0] == svar


def test_uten_tilgodebeloep_gjelder_det_som_er_oppgitt() -> None:
    assert svaret(KRAV, None) == ("JA", "foreldelsesloven § 26 bokstav b")
    assert svaret(attrs.evolve(KRAV, samme_rettsforhold=False), None)[0] == "NEI"


def test_er_linjen_ikke_foreldet_spoerres_det_ikke_om_mer() -> None:
    ukjent = attrs.evolve(KRAV, samme_rettsforhold=None, motregning_avtalt=None)
    assert svaret(ukjent, None, date(2027, 3, 15)) == ("JA", "foreldelsesloven § 24 nr. 1")
    assert svaret(ukjent, None, date(2027, 3, 16))[0] == "TRENGER"


def test_er_foreldelsen_aapen_avgjoer_grensene() -> None:
    betaling = h.Betaling(dato=date(2025, 5, 5), frivillig=True)
    krav = attrs.evolve(KRAV, hendelser=(betaling,))
    (linje,) = tidslinje(krav, date(2027, 6, 1))
    assert linje.foreldet is None
    assert for_ungt(date(2027, 3, 15), linje) is False
    assert for_ungt(date(2027, 3, 16), linje) is None
    assert for_ungt(date(2028, 5, 5), linje) is None
    assert for_ungt(date(2028, 5, 6), linje) is True
    assert for_ungt(None, linje) is False, "da gjelder det som er oppgitt: at motkravet er eldre"
    utfall = motregning_tross_foreldelse(emne_for(krav, date(2027, 6, 1)), krav.linjer[0], linje, None)
    assert ja_nei_eller_status(utfall) == "JA"
    ukjent = attrs.evolve(krav, samme_rettsforhold=False)
    utfall = motregning_tross_foreldelse(emne_for(ukjent, date(2027, 6, 1)), krav.linjer[0], linje, None)
    assert isinstance(utfall, Trenger)
    assert [v.noekkel for v in utfall.fakta] == ["hendelse.erkjenner_rest"]


def test_hviler_foreldelsen_er_motkravet_alltid_eldre() -> None:
    (linje,) = tidslinje(attrs.evolve(KRAV, hendelser=(h.Stevning(dato=date(2026, 1, 5)),)), PER)
    assert for_ungt(date(2027, 12, 1), linje) is False


# ---- For hele kravet ----

BOT: dict[str, Any] = {"rettslig_art": RettsligArt.BOT, "fristens_utgangspunkt": None, "endelig": date(2016, 5, 2)}


def retten(krav: Krav, motkrav: Tilgode | None = None, per: date = PER, **lesninger: str) -> str | None:
    valgt = {"L3": "egen_frist", "L7": "flyttes_ikke", **lesninger}
    emne = emne_for(krav, per, lesninger=valgt)
    return motregningsretten(emne, tidslinje(krav, per, lesninger=valgt), motkrav)[0]


@pytest.mark.parametrize(
    ("felter", "svar"),
    [
        ({}, "BESTAAR"),
        ({"samme_rettsforhold": False}, "TAPT"),
        ({"samme_rettsforhold": False, "motregning_avtalt": True}, "BESTAAR"),
        ({"samme_rettsforhold": None}, None),
        ({**BOT, "motregning_avtalt": True}, "BOT_FALT_BORT"),
        ({**BOT, "samme_rettsforhold": False}, "TAPT"),
    ],
)
def test_retten_for_hele_kravet(felter: dict[str, Any], svar: str | None) -> None:
    assert retten(attrs.evolve(KRAV, **felter)) == svar


def test_valget_i_f6_overlates_til_den_som_spoer() -> None:
    for lesning in ("nei", "ja"):
        assert retten(attrs.evolve(KRAV, **BOT, motregning_avtalt=True), F6=lesning) == "BOT_FALT_BORT"


def test_en_linje_med_retten_i_behold_er_nok() -> None:
    """Omkostningene i en botesak følger foreldelsesloven, så de kan motregnes selv om boten er falt bort."""
    linjer = (*KRAV.linjer, Kravlinje(id="L2", type=Linjetype.OMKOSTNING, forfall=date(2020, 5, 4)))
    bot = attrs.evolve(KRAV, **BOT, linjer=linjer, samme_rettsforhold=True)
    assert [linje.foreldet for linje in tidslinje(bot, PER, lesninger={"L3": "egen_frist"})] == [True, True]
    assert retten(bot) == "BESTAAR"
    (motregning,) = [t for t in tiltak(bot, PER, lesninger={"L3": "egen_frist"}) if t.tiltak is Tiltaksslag.MOTREGNING]
    assert "foreldelsesloven § 26" not in {str(x) for x in hjemler_i(motregning.utfall)}


def test_det_som_mangler_for_retten_nevnes_og_ikke_det_som_er_utledet() -> None:
    ukjent = attrs.evolve(
        KRAV, samme_rettsforhold=None, motregning_avtalt=None, innkrever=Innkrever.INNKREVINGSMYNDIGHETEN
    )
    (motregning,) = [t for t in tiltak(ukjent, PER) if t.tiltak is Tiltaksslag.MOTREGNING]
    assert isinstance(motregning.utfall, Trenger)
    noekler = {v.noekkel for v in motregning.utfall.fakta}
    assert {"krav.motregning_avtalt", "krav.samme_rettsforhold"} <= noekler
    assert "krav.motregningsrett" not in noekler


def test_vilkaarene_i_paragraf_26_staar_ett_sted() -> None:
    """Bare reglene om dette spørsmålet leser om motregning er avtalt; de andre får svaret."""
    leser = {r.id for r in ALLE_REGLER for v in variabler(r.naar) if v.noekkel == "krav.motregning_avtalt"}
    assert leser == {f"foreldelse.motregning.{navn}" for navn in ("foreldet", "avtalt", "bot")}
