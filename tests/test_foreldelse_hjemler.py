"""Bestemmelsene og grunnene hvert steg på tidslinjen bygger på."""

from __future__ import annotations

from datetime import date
from typing import Any

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, Linjetype, Part, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor
from innkrevingsregler.lag.foreldelse import Stegvirkning, Tidslinjesteg
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 23)
FRA = date(2023, 3, 15)
AVTALT = date(2025, 5, 20)


def stegene(*hendelser: Hendelse, linje: Kravlinje | None = None, **felter: Any) -> tuple[Tidslinjesteg, ...]:
    krav = Krav(
        id="K1",
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        kreditor=Kreditor(type=Kreditortype.STAT),
        linjer=(linje or Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
        hendelser=hendelser,
        **{"rettslig_art": RettsligArt.ALMINNELIG, "fristens_utgangspunkt": FRA, **felter},
    )
    return tidslinje(krav, PER)[-1].steg


def hjemlene(steg: Tidslinjesteg) -> list[str]:
    return [str(hjemmel) for hjemmel in steg.hjemler]


def test_aarene_i_en_avtale_regnes_fra_avtalen_og_flyttingen_siteres_naar_den_er_brukt() -> None:
    steg = stegene(h.Fristavtale(dato=AVTALT, aar=3))[-1]
    assert (steg.fra, steg.til, steg.uten_flytting) == (AVTALT, date(2028, 5, 22), date(2028, 5, 20))
    assert hjemlene(steg) == [
        "foreldelsesloven § 28 nr. 1 andre punktum",
        "foreldelsesloven § 29 nr. 1 første punktum",
        "foreldelsesloven § 29 nr. 2",
        "helligdagsloven § 2 bokstav a",
    ]


def test_en_avtale_som_ikke_flyttes_siterer_ikke_flyttingen() -> None:
    i_aar = stegene(h.Fristavtale(dato=AVTALT, aar=2))[-1]
    assert (i_aar.fra, i_aar.til) == (AVTALT, date(2027, 5, 20))
    assert hjemlene(i_aar) == [
        "foreldelsesloven § 28 nr. 1 andre punktum",
        "foreldelsesloven § 29 nr. 1 første punktum",
    ]
    til_en_dag = stegene(h.Fristavtale(dato=AVTALT, til=date(2028, 5, 10)))[-1]
    assert (til_en_dag.fra, til_en_dag.til) == (AVTALT, date(2028, 5, 10))
    assert hjemlene(til_en_dag) == ["foreldelsesloven § 28 nr. 1 andre punktum"]


def test_et_skritt_som_kom_for_sent_siterer_at_retten_er_tapt() -> None:
    for sent in (h.Erkjennelse(dato=date(2026, 3, 17), overfor=Part.KREDITOR), h.Fristavtale(dato=PER, aar=1)):
        steg = stegene(sent)[-1]
        assert steg.virkning is Stegvirkning.FOR_SENT
        assert "foreldelsesloven § 24 nr. 1" in hjemlene(steg)
    i_tide = stegene(h.Erkjennelse(dato=date(2026, 3, 16), overfor=Part.KREDITOR))[-1]
    assert "foreldelsesloven § 24 nr. 1" not in hjemlene(i_tide)


def test_et_aapent_steg_siterer_det_som_fortsatt_kan_gjelde() -> None:
    steg = stegene(h.Erkjennelse(dato=date(2025, 4, 20)))[-1]
    assert steg.virkning is Stegvirkning.AAPEN
    assert hjemlene(steg) == ["foreldelsesloven § 14", "foreldelsesloven § 20"]
    dom = stegene(h.Dom(dato=date(2026, 4, 20), bindende=True))[-1]
    assert dom.virkning is Stegvirkning.AAPEN
    assert {"foreldelsesloven § 24 nr. 1", "foreldelsesloven § 15 nr. 2"} <= set(hjemlene(dom))


def test_et_skrift_som_kan_vaere_postlagt_i_tide_siterer_regelen_om_det() -> None:
    steg = stegene(h.Stevning(dato=date(2026, 3, 17), skritt=None))[-1]
    assert steg.virkning is Stegvirkning.AAPEN
    assert {"foreldelsesloven § 29 nr. 3 første punktum", "foreldelsesloven § 24 nr. 1"} <= set(hjemlene(steg))


def test_renten_som_forfalt_etter_en_erkjennelse_siterer_ikke_reglene_om_paatale() -> None:
    rente = Kravlinje(id="R", type=Linjetype.RENTE, forfall=date(2025, 6, 3))
    steg = stegene(h.Erkjennelse(dato=date(2025, 6, 2), overfor=Part.KREDITOR), linje=rente)[-1]
    assert steg.virkning is Stegvirkning.INGEN_VIRKNING
    assert hjemlene(steg) == ["foreldelsesloven § 14", "foreldelsesloven § 20", "foreldelsesloven § 3 nr. 1"]


def test_et_trekk_for_en_bot_sier_at_ingenting_avbryter() -> None:
    besluttet = h.UtleggstrekkBesluttet(dato=date(2024, 2, 2))
    steg = stegene(besluttet, rettslig_art=RettsligArt.BOT, endelig=date(2020, 11, 22), fristens_utgangspunkt=None)[-1]
    assert steg.virkning is Stegvirkning.INGEN_VIRKNING
    assert "straffeloven § 97 første ledd" in hjemlene(steg)
    assert steg.fordi.count("ingenting avbryter") == 1
