"""Dekningsregisteret: utledet av henvisningene, fullstendig og ærlig om det som mangler."""

from __future__ import annotations

from collections import Counter
from datetime import date

import attrs
import pytest

from innkrevingsregler import dekningsregister as register
from innkrevingsregler.dekningsregister import (
    Dekningslinje,
    Dekningsstatus,
    dekning,
    delvis,
    feil_i_dekning,
    regler_uten_dekning,
    sammendrag,
    uten_dekning,
)
from innkrevingsregler.frister import UTFOERER, Fristregel, frist
from innkrevingsregler.helligdager import helligdager
from innkrevingsregler.regler import ALLE_REGLER
from innkrevingsregler.rettskilder.dekning import OMFANG, Dekningsrad, Vurdering, dekningsgrunnlag, skal_dekkes
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import (
    FORELDELSESLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from innkrevingsregler.rettskilder.tvil import tvilsregister

LINJER = {d.bestemmelse: d for d in dekning()}


# --- registeret er fullstendig ----------------------------------------------------------------------------


def test_registeret_er_i_orden() -> None:
    assert feil_i_dekning() == ()


def test_hver_rad_i_grunnlaget_er_en_linje_i_samme_rekkefoelge() -> None:
    assert [d.bestemmelse for d in dekning()] == [r.bestemmelse for r in dekningsgrunnlag()]


def test_hver_regel_siterer_en_bestemmelse_og_staar_i_registeret() -> None:
    i_registeret = {id_ for d in dekning() for id_ in d.regler}
    innenfor = {r.id for r in ALLE_REGLER if any(skal_dekkes(h) for h in r.hjemmel)}
    assert innenfor == i_registeret
    assert [r.id for r in ALLE_REGLER if not r.hjemmel] == []


def test_det_som_er_regelfestet_er_sitert() -> None:
    for d in dekning():
        sitert = bool(d.regler or d.regnestykker)
        if d.status in (Dekningsstatus.REGELFESTET, Dekningsstatus.DELVIS):
            assert sitert, d.bestemmelse
        if d.ikke_ennaa:
            assert not sitert, d.bestemmelse


def test_grunnen_staar_for_alt_som_ikke_er_regelfestet() -> None:
    assert [d.bestemmelse for d in dekning() if (d.status is Dekningsstatus.REGELFESTET) == bool(d.hvorfor)] == []


def test_tvilspunktene_finnes() -> None:
    assert {id_ for d in dekning() for id_ in d.tvil} <= set(tvilsregister())


# --- enkelte bestemmelser ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bestemmelse", "status"),
    [
        (INNKREVINGSLOVEN.p("18").l(3), Dekningsstatus.REGELFESTET),
        (FORELDELSESLOVEN.p("29").nr(1), Dekningsstatus.REGELFESTET),
        (FORELDELSESLOVEN.p("29").nr(2), Dekningsstatus.REGELFESTET),
        (FORELDELSESLOVEN.p("29").nr(3), Dekningsstatus.DELVIS),
        (INNKREVINGSFORSKRIFTEN.p("3-3").l(1), Dekningsstatus.REGELFESTET),
        (OVERGANGSFORSKRIFTEN.p("1").l(1), Dekningsstatus.DELVIS),
        (OVERGANGSFORSKRIFTEN.p("1").l(2), Dekningsstatus.REGELFESTET),
        (SKATTEBETALINGSLOVEN.p("1-4"), Dekningsstatus.DELVIS),
        (INNKREVINGSLOVEN.p("18").l(1), Dekningsstatus.SKJOENN),
        (INNKREVINGSLOVEN.p("18").l(2), Dekningsstatus.SKJOENN),
        (INNKREVINGSLOVEN.p("1"), Dekningsstatus.UTENFOR),
        (INNKREVINGSLOVEN.p("15").l(3), Dekningsstatus.UTENFOR),
    ],
    ids=str,
)
def test_status(bestemmelse: Henvisning, status: Dekningsstatus) -> None:
    assert LINJER[bestemmelse].status is status


@pytest.mark.parametrize(
    ("bestemmelse", "mangler"),
    [
        (
            OVERGANGSFORSKRIFTEN.p("8").l(1),
            "mangler om et krav av en art som kan være knyttet til slike krav, er det; det og valget selv er fakta",
        ),
        (
            FORELDELSESLOVEN.p("29").nr(3),
            "mangler om et skritt som ikke kom fram, er gjentatt i tide (domstolloven § 146 tredje ledd); er det det, "
            "oppgis dagen det første ble postlagt",
        ),
    ],
    ids=str,
)
def test_delvis_sier_hva_som_mangler(bestemmelse: Henvisning, mangler: str) -> None:
    assert LINJER[bestemmelse].hvorfor == mangler


def test_delvis_bruker_baade_oppbygningen_og_listen() -> None:
    hvorfor = LINJER[TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2)].hvorfor
    assert hvorfor.startswith("mangler bokstav a: ")


def test_det_som_ikke_er_regelfestet_ennaa_sier_hvor_det_hoerer_til() -> None:
    linje = next(d for d in dekning() if d.ikke_ennaa and d.vurdering is Vurdering.SKJOENN)
    assert linje.hvorfor.startswith(f"ikke regelfestet ennå: hører til {linje.omraade}; skjønn: ")
    senere = next(d for d in dekning() if d.ikke_ennaa and d.vurdering is Vurdering.REGEL)
    assert senere.hvorfor.startswith(f"ikke regelfestet ennå: hører til {senere.omraade}")


def test_regnestykker_staar_for_seg() -> None:
    linje = LINJER[FORELDELSESLOVEN.p("29").nr(1)]
    assert (linje.regler, linje.regnestykker) == ((), ("frister.frist",))


# --- regnestykkene sier hva de utfører --------------------------------------------------------------------


@pytest.mark.parametrize("regel", Fristregel)
@pytest.mark.parametrize("fra", [date(2024, 2, 29), date(2024, 3, 15), date(2024, 3, 30)], ids=str)
def test_frist_siterer_bare_det_den_er_foert_opp_med(regel: Fristregel, fra: date) -> None:
    utregnet = frist(fra, aar=1, uker=1, dager=1, regel=regel)
    helligdagshjemler = {h for dag in helligdager(utregnet.siste_dag.year).values() for h in dag.hjemler}
    assert set(utregnet.hjemler) <= {*UTFOERER["frister.frist"], *helligdagshjemler}


# --- regelen for regelfestet og delvis --------------------------------------------------------------------


def _linje(monkeypatch: pytest.MonkeyPatch, rad: Dekningsrad, *siterer: Henvisning) -> Dekningslinje:
    """Linjen når en tenkt regel er den eneste, og ingenting er meldt å mangle."""
    monkeypatch.setattr(register, "UTFOERER", {})
    monkeypatch.setattr(register, "_regelhenvisninger", lambda: {"tenkt": siterer})
    monkeypatch.setattr(register, "_siterte", lambda: frozenset(siterer))
    monkeypatch.setattr(register, "delvis", lambda: {})
    return register._linje(rad)


_RADER = {r.bestemmelse: r for r in dekningsgrunnlag()}
_LEDD = INNKREVINGSFORSKRIFTEN.p("3-3").l(1)
_NUMMER = FORELDELSESLOVEN.p("5").nr(2)
_FJORAARET = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("bestemmelse", "siterer", "status", "hvorfor"),
    [
        (_LEDD, (_LEDD,), Dekningsstatus.REGELFESTET, ""),
        (_LEDD, tuple(_LEDD.bok(b) for b in "abcdef"), Dekningsstatus.REGELFESTET, ""),
        (_LEDD, tuple(_LEDD.bok(b) for b in "abcde"), Dekningsstatus.DELVIS, "mangler bokstav f"),
        (
            _LEDD,
            (*(_LEDD.bok(b) for b in "abcde"), _LEDD.bok("f").pkt(1)),
            Dekningsstatus.DELVIS,
            "mangler bokstav f andre punktum",
        ),
        (_NUMMER, (_NUMMER.pkt(1),), Dekningsstatus.DELVIS, "mangler andre punktum"),
        (_NUMMER, (_NUMMER.pkt(1), _NUMMER.pkt(2)), Dekningsstatus.REGELFESTET, ""),
        (
            _NUMMER,
            (_NUMMER.lydende_til(_FJORAARET),),
            Dekningsstatus.DELVIS,
            "mangler ordlyden som gjelder (reglene bruker en tidligere)",
        ),
        (
            _NUMMER,
            (_NUMMER.pkt(1), _NUMMER.lydende_til(_FJORAARET)),
            Dekningsstatus.DELVIS,
            "mangler andre punktum",
        ),
        (_NUMMER, (FORELDELSESLOVEN.p("5"),), Dekningsstatus.UTENFOR, "ikke regelfestet ennå: hører til foreldelse"),
        (_NUMMER, (FORELDELSESLOVEN.p("5").nr(1),), Dekningsstatus.UTENFOR, None),
        (INNKREVINGSLOVEN.p("18").l(1), (INNKREVINGSLOVEN.p("18").l(1),), Dekningsstatus.SKJOENN, None),
        (FORELDELSESLOVEN.p("24").nr(2), (FORELDELSESLOVEN.p("24").nr(2),), Dekningsstatus.TVIL, None),
        (INNKREVINGSLOVEN.p("1"), (INNKREVINGSLOVEN.p("1"),), Dekningsstatus.UTENFOR, None),
    ],
)
def test_status_foelger_av_henvisningene(
    monkeypatch: pytest.MonkeyPatch,
    bestemmelse: Henvisning,
    siterer: tuple[Henvisning, ...],
    status: Dekningsstatus,
    hvorfor: str | None,
) -> None:
    linje = _linje(monkeypatch, _RADER[bestemmelse], *siterer)
    assert linje.status is status
    if hvorfor is not None:
        assert linje.hvorfor == hvorfor


def test_et_skjoenn_som_er_delvis_sitert_er_delvis(monkeypatch: pytest.MonkeyPatch) -> None:
    ledd = INNKREVINGSLOVEN.p("18").l(2)
    linje = _linje(monkeypatch, _RADER[ledd], ledd.pkt(1))
    assert linje.status is Dekningsstatus.DELVIS
    assert linje.hvorfor.startswith("mangler andre punktum; skjønn: ")


def test_innledningen_til_en_liste_er_ingen_egen_del(monkeypatch: pytest.MonkeyPatch) -> None:
    ledd = INNKREVINGSFORSKRIFTEN.p("16-4").l(1)
    linje = _linje(monkeypatch, _RADER[ledd], *(ledd.bok(b) for b in "abcd"))
    assert linje.status is Dekningsstatus.REGELFESTET


# --- kontrollene ser det de skal --------------------------------------------------------------------------


def test_ingen_bestemmelse_mangler() -> None:
    assert uten_dekning() == ()
    assert regler_uten_dekning() == ()


@pytest.mark.parametrize(
    "henvisning",
    [FORELDELSESLOVEN.p("5"), FORELDELSESLOVEN.p("99"), Henvisning(kilde="finnes-ikke", paragraf="1")],
    ids=lambda h: h.kode,
)
def test_henvisning_uten_plass_meldes(monkeypatch: pytest.MonkeyPatch, henvisning: Henvisning) -> None:
    monkeypatch.setattr(register, "_regelhenvisninger", lambda: {"tenkt": (henvisning,)})
    assert regler_uten_dekning() == (("tenkt", henvisning),)
    assert f"tenkt siterer {henvisning.kode}, som registeret ikke kan plassere" in feil_i_dekning()


def test_kilde_utenfor_omfanget_kan_siteres(monkeypatch: pytest.MonkeyPatch) -> None:
    utenfor = Henvisning.fra_kode("FOR-2025-06-10-968/nr1")
    assert utenfor.kilde not in OMFANG
    monkeypatch.setattr(register, "_regelhenvisninger", lambda: {"tenkt": (utenfor,)})
    assert regler_uten_dekning() == ()


def test_bestemmelse_uten_rad_meldes(monkeypatch: pytest.MonkeyPatch) -> None:
    borte = INNKREVINGSLOVEN.p("18").l(3)
    monkeypatch.setattr(register, "udekkede", lambda bestemmelser: tuple(b for b in bestemmelser if b == borte))
    assert f"{borte} mangler i dekningsregisteret" in feil_i_dekning()


@pytest.mark.parametrize(
    ("bestemmelse", "melding"),
    [
        (INNKREVINGSLOVEN.p("40").l(2), "delvis.csv: ingen regel siterer innkrevingsloven/40/l2"),
        (INNKREVINGSLOVEN.p("1"), "delvis.csv: innkrevingsloven/1 hører ikke til en bestemmelse som skal bli regel"),
    ],
    ids=str,
)
def test_merknad_som_ikke_treffer_noe_meldes(
    monkeypatch: pytest.MonkeyPatch, bestemmelse: Henvisning, melding: str
) -> None:
    monkeypatch.setattr(register, "delvis", lambda: {bestemmelse: "noe"})
    assert feil_i_dekning() == (melding,)


def test_merknadene_staar_i_lovens_rekkefoelge() -> None:
    kilder = list(OMFANG)
    noekler = [(kilder.index(h.kilde), h.sorteringsnoekkel()) for h in delvis()]
    assert noekler == sorted(noekler)


def test_tom_merknad_avvises() -> None:
    with pytest.raises(ValueError, match="hva som mangler, må stå"):
        register._delvisrad({"bestemmelse": "foreldelsesloven/2", "mangler": " "})


# --- summer ---------------------------------------------------------------------------------------------


def test_summene_stemmer() -> None:
    assert [s.kilde for s in sammendrag()] == list(OMFANG)
    for s in sammendrag():
        deler = attrs.astuple(s)[2:]
        assert s.antall == sum(deler) == sum(d.bestemmelse.kilde == s.kilde for d in dekning())
    antall = Counter(d.status for d in dekning())
    assert sum(s.regelfestet for s in sammendrag()) == antall[Dekningsstatus.REGELFESTET]
    assert sum(s.ikke_ennaa + s.utenfor for s in sammendrag()) == antall[Dekningsstatus.UTENFOR]
