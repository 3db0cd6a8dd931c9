"""Det neste som endrer seg: dagene, hva som endres, og at ingenting endres før det."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, Linjetype, Part, RettsligArt, Varselstiltak
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor, Trekk
from innkrevingsregler.forklaring.som_json import til_json
from innkrevingsregler.framover import Endring, Endringsslag, Vern, endring, endringer, neste_endring, vern
from innkrevingsregler.framover.tilstand import tilstand
from innkrevingsregler.vurdering import Vurdering, emne_for, vurder

PER = date(2026, 11, 22)
EN_DAG = timedelta(days=1)


def et_krav(*hendelser: Hendelse, **felter: Any) -> Krav:
    grunn: dict[str, Any] = {
        "id": "K1",
        "kravtype": "TILBAKEKREVING_BARNETRYGD",
        "fristens_utgangspunkt": date(2024, 3, 15),
        "innkrever": Innkrever.INNKREVINGSMYNDIGHETEN,
        "kreditor": Kreditor(type=Kreditortype.STAT),
        "linjer": (Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
        "hendelser": hendelser,
    }
    return Krav(**grunn | felter)


def fra(krav: Krav, per: date, slag: Endringsslag, gjelder: str, til: date = date(2036, 12, 31)) -> list[Endring]:
    return [e for e in endringer(krav, per, til) if (e.slag, e.gjelder) == (slag, gjelder)]


def test_dagen_linjen_er_foreldet() -> None:
    (endring,) = fra(et_krav(), PER, Endringsslag.FORELDELSE, "L1", date(2027, 12, 31))
    assert (endring.dag, endring.fra, endring.til) == (date(2027, 3, 16), "IKKE_FORELDET", "FORELDET")
    assert "foreldelsesloven § 2" in [str(x) for x in endring.hjemler]


def test_alt_som_endres_den_neste_dagen_er_med() -> None:
    neste = neste_endring(et_krav(forfall=date(2024, 3, 15)), PER)
    assert {e.dag for e in neste} == {date(2027, 1, 1)}
    motregning = next(e for e in neste if e.gjelder == "MOTREGNING")
    assert (motregning.slag, motregning.fra, motregning.til) == (Endringsslag.TILTAK, "UTENFOR_DEKNING", "JA")
    assert [str(x) for x in motregning.hjemler] == ["innkrevingsloven § 21 første ledd første punktum"]


def test_satsene_som_ikke_er_kjent_lenger() -> None:
    satsene = {e.gjelder: (e.fra, e.til) for e in neste_endring(et_krav(), PER) if e.slag is Endringsslag.SATS}
    assert satsene["forsinkelsesrente"] == ("12.25", "UKJENT")
    assert set(satsene) == {"forsinkelsesrente", "rettsgebyr"}


def test_en_sats_som_er_kjent_skifter_paa_dagen() -> None:
    (endring,) = fra(et_krav(), date(2026, 6, 1), Endringsslag.SATS, "forsinkelsesrente", til=date(2026, 12, 1))
    assert (endring.dag, endring.fra, endring.til) == (date(2026, 7, 1), "12.00", "12.25")


def test_renten_begynner_tretti_dager_etter_varselet() -> None:
    varsel = h.Rentevarsel(dato=date(2026, 11, 5), gitt=date(2026, 11, 5))
    neste = neste_endring(et_krav(varsel, forfall=date(2024, 3, 15)), PER)
    (endring,) = (e for e in neste if e.slag is not Endringsslag.OPPFOELGING)
    assert (endring.dag, endring.gjelder, endring.fra, endring.til) == (
        date(2026, 12, 5),
        "FORSINKELSESRENTE",
        "NEI",
        "JA",
    )


@pytest.mark.parametrize(("per", "med"), [(date(2034, 3, 15), True), (date(2034, 3, 16), False)])
def test_ti_aar_etter_forfall(per: date, med: bool) -> None:
    """Innkrevingsloven § 18 andre ledd: mer enn ti år."""
    funnet = fra(et_krav(forfall=date(2024, 3, 15)), per, Endringsslag.ALDER, "krav.forfalt_mer_enn_ti_aar")
    assert [(e.dag, e.fra, e.til) for e in funnet] == ([(date(2034, 3, 16), "NEI", "JA")] if med else [])
    assert all("innkrevingsloven § 18 andre ledd første punktum" in map(str, e.hjemler) for e in funnet)


def test_bare_en_bot_har_et_femaarsmerke() -> None:
    felt = "krav.yngre_enn_fem_aar_fra_endelig"
    bot = et_krav(kravtype=None, rettslig_art=RettsligArt.BOT, endelig=date(2024, 3, 15))
    (endring,) = fra(bot, PER, Endringsslag.ALDER, felt)
    # Nøyaktig fem år er ikke yngre enn fem år.
    assert (endring.dag, endring.fra, endring.til) == (date(2029, 3, 15), "JA", "NEI")
    assert fra(et_krav(endelig=date(2024, 3, 15)), PER, Endringsslag.ALDER, felt) == []


def test_trekket_er_slutt_to_aar_etter_siste_betaling() -> None:
    trekk = h.UtleggstrekkBesluttet(dato=date(2026, 2, 2), fra_hvem=Part.INNKREVINGSMYNDIGHETEN)
    utbetaling = h.Trekkutbetaling(dato=date(2026, 8, 3))
    funnet = [e for e in endringer(et_krav(trekk, utbetaling), PER, date(2030, 1, 1)) if e.slag is Endringsslag.TREKK]
    assert {(e.dag, e.fra, e.til) for e in funnet} == {(date(2028, 8, 4), "LOEPER", "KAN_VAERE_UTE")}
    assert {str(x) for e in funnet for x in e.hjemler} == {"tvangsfullbyrdelsesloven § 7-28 første ledd"}


def trekk_fra_2027(**felter: Any) -> Krav:
    """Et krav fra en annen enn Innkrevingsmyndigheten i et trekk der det fortsatt blir innbetalt."""
    trekk = h.UtleggstrekkBesluttet(dato=date(2027, 2, 1), fra_hvem=Part.INNKREVINGSMYNDIGHETEN, trekk="T1")
    loepende = Trekk(id="T1", besluttet=date(2027, 2, 1), siste_innbetaling=date(2036, 11, 3))
    return et_krav(
        trekk,
        fristens_utgangspunkt=date(2025, 3, 17),
        kravtype=None,
        rettslig_art=RettsligArt.ALMINNELIG,
        innkrever=Innkrever.VIRKSOMHETEN,
        trekk=(loepende,),
        tvangsgrunnlag=True,
        **felter,
    )


def test_fristen_for_aa_bekrefte_kravet_i_et_trekk() -> None:
    """Ti år fra beslutningen 1. februar 2027, som i 2037 er en søndag."""
    krav = trekk_fra_2027()
    funnet = [e for e in endringer(krav, date(2036, 12, 1), date(2037, 12, 31)) if e.slag is Endringsslag.BEKREFTELSE]
    assert [(e.dag, e.fra, e.til) for e in funnet] == [(date(2037, 2, 3), "LOEPER", "UTE")]
    assert "foreldelsesloven § 21 nr. 1 tredje punktum" in [str(x) for x in funnet[0].hjemler]
    bekreftelse = next(s for s in vern(krav, date(2036, 12, 1)) if s.vern is Vern.KREDITORBEKREFTELSE)
    assert bekreftelse.siste_dag == date(2037, 2, 2)


def test_varselet_blir_klart_og_brukes_opp() -> None:
    varsel = h.VarselInnkrevingsloven25(
        dato=date(2026, 11, 5), sendt=date(2026, 11, 5), gitt=date(2026, 11, 5), tiltak=Varselstiltak.AVREGNING
    )
    avregning = fra(et_krav(varsel), PER, Endringsslag.TILTAK, "AVREGNING", til=date(2027, 3, 1))
    assert [e.dag for e in avregning][:1] == [date(2026, 11, 27)]


def test_er_det_ingenting_igjen_er_svaret_tomt() -> None:
    assert neste_endring(et_krav(), PER, til=PER + EN_DAG) == ()
    assert neste_endring(et_krav(), date(2099, 12, 31)) == ()


def test_hendelser_etter_dagen_er_ikke_regnet_med() -> None:
    senere = h.Erkjennelse(dato=date(2026, 12, 4), overfor=Part.KREDITOR)
    assert neste_endring(et_krav(senere), PER) == neste_endring(et_krav(), PER)


# ---- Det samme som å spørre dag for dag ----


def dag_for_dag(krav: Krav, per: date, til: date) -> set[tuple[date, Endringsslag, str]]:
    """Det som er annerledes enn dagen før, når hele svaret regnes ut hver dag."""
    dagene = [per + timedelta(days=n) for n in range((til - per).days + 1)]
    svarene = [tilstand(vurder(krav, dag), emne_for(krav, dag)) for dag in dagene]
    return {
        (dag, *del_)
        for dag, foer, etter in zip(dagene[1:], svarene, svarene[1:], strict=False)
        for del_ in {**foer, **etter}
        if (del_ not in foer or del_ not in etter or foer[del_].alt != etter[del_].alt)
    }


VARSEL = h.VarselInnkrevingsloven25(
    dato=date(2026, 11, 5), sendt=date(2026, 11, 5), gitt=date(2026, 11, 9), tiltak=Varselstiltak.UTLEGG
)
PURRING = h.Purring(
    dato=date(2026, 5, 29), sendt=date(2026, 5, 29), inkassovarsel=True, betalingsfrist=date(2026, 6, 12)
)
PAA_EN_KORT_STUND = h.ForholdPaaKreditorsSide(dato=date(2024, 3, 16), fra=date(2026, 12, 1), til=date(2026, 12, 4))


@pytest.mark.parametrize(
    ("krav", "per", "dager"),
    [
        (et_krav(VARSEL, PAA_EN_KORT_STUND, forfall=date(2024, 3, 15)), date(2026, 11, 23), 45),
        (et_krav(PURRING, innkrever=Innkrever.INKASSO, forfall=date(2026, 5, 1)), date(2026, 6, 8), 35),
        (et_krav(endelig=date(2029, 3, 1), rettslig_art=RettsligArt.BOT, kravtype=None), date(2034, 2, 20), 20),
        (et_krav(forfall=date(2024, 3, 15)), date(2034, 3, 10), 10),
        (et_krav(), date(2027, 3, 10), 10),
    ],
    ids=["varsel", "inkasso", "bot", "ti år", "foreldet"],
)
def test_det_samme_som_aa_spoerre_dag_for_dag(krav: Krav, per: date, dager: int) -> None:
    til = per + timedelta(days=dager)
    ventet = dag_for_dag(krav, per, til)
    assert ventet
    assert {(e.dag, e.slag, e.gjelder) for e in endringer(krav, per, til)} == ventet


def test_der_ingenting_skjer_regnes_ikke_svaret_ut_hver_dag(monkeypatch: pytest.MonkeyPatch) -> None:
    """At et faktum er dagen det spørres om, er ingen endring."""
    dager = []

    def teller(krav: Krav, dag: date, **valg: Any) -> Vurdering:
        dager.append(dag)
        return vurder(krav, dag, **valg)

    monkeypatch.setattr(endring, "vurder", teller)
    assert neste_endring(et_krav(), date(2060, 1, 1)) == ()
    assert len(dager) == 2


# ---- Ingenting endres før dagen ----


def svaret(krav: Krav, per: date) -> str:
    """JSON-vurderingen uten det som bare gjentar dagen det spørres om."""
    alt = til_json(vurder(krav, per))
    for felt in ("per", "forutsetninger", "renter"):
        alt.pop(felt, None)
    for tilgode in alt["motregning"]["tilgode"]:
        tilgode["dato"] = None
    for linje in alt["foreldelse"]["linjer"]:
        if linje["siste_dag"] is None:
            linje["tidligst"] = linje["senest"] = None
    for tiltak in alt["tiltak"]:
        tiltak["frist"] = [f for f in tiltak["frist"] if f["frist"] != "TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG"]
    for svarene in alt["regelverk"].values():
        for ett in svarene:
            if ett.get("tenkt"):
                ett["dato"] = None
    alt["oppfoelging"]["neste_purredag"] = None
    for steg in alt["oppfoelging"]["neste"]:
        if steg["frist"] == "STRAKS":
            steg["senest"] = None
    return json.dumps(alt, sort_keys=True)


dager = st.dates(date(2024, 4, 1), date(2026, 12, 31))


@st.composite
def krav_med_historie(draw: st.DrawFn) -> Krav:
    dag = draw(dager)
    mulige: list[Hendelse] = [
        h.Erkjennelse(dato=dag, overfor=Part.KREDITOR),
        h.Rentevarsel(dato=dag, gitt=dag),
        h.Stevning(dato=dag),
        h.VarselInnkrevingsloven25(dato=dag, sendt=dag, gitt=dag, tiltak=draw(st.sampled_from(Varselstiltak))),
        h.UtleggstrekkBesluttet(dato=dag, fra_hvem=Part.INNKREVINGSMYNDIGHETEN),
        h.Utleggspant(dato=dag, sendt=dag, gitt=dag, fra_hvem=Part.INNKREVINGSMYNDIGHETEN),
        h.Purring(dato=dag, sendt=dag, inkassovarsel=True),
        h.Betalingsavtale(dato=dag, til=dag + timedelta(days=200), erkjenner=True),
    ]
    hendelser = draw(st.lists(st.sampled_from(mulige), max_size=3, unique_by=lambda x: x.type))
    kravtype = draw(st.sampled_from(["TILBAKEKREVING_BARNETRYGD", "innkrevingsforskriften_2-3_a", None]))
    return et_krav(
        *hendelser,
        kravtype=kravtype,
        rettslig_art=None if kravtype else draw(st.sampled_from([RettsligArt.BOT, RettsligArt.ALMINNELIG])),
        forfall=draw(st.none() | st.just(date(2024, 3, 15))),
        endelig=draw(st.none() | dager),
        innkrever=draw(st.sampled_from(Innkrever)),
    )


@settings(deadline=None, max_examples=3)
@given(krav_med_historie(), st.dates(date(2026, 2, 1), date(2034, 12, 31)), st.data())
def test_ingenting_endres_foer_den_neste_dagen(krav: Krav, per: date, data: st.DataObject) -> None:
    kjent = [x for x in krav.hendelser if x.dato and x.dato <= per]
    assume(len(kjent) == len(krav.hendelser))
    neste = neste_endring(krav, per, til=per + timedelta(days=400))
    grense = neste[0].dag if neste else per + timedelta(days=401)
    assert grense > per
    if grense - per > EN_DAG:
        for _ in range(3):
            dag = data.draw(st.dates(per + EN_DAG, grense - EN_DAG))
            assert svaret(krav, dag) == svaret(krav, per)
        assert svaret(krav, grense - EN_DAG) == svaret(krav, per)
    uten_vurderingen = {Endringsslag.ALDER, Endringsslag.TREKK, Endringsslag.BEKREFTELSE, Endringsslag.SATS}
    if {e.slag for e in neste} - uten_vurderingen:
        assert svaret(krav, grense) != svaret(krav, per)
    assert len({(e.slag, e.gjelder) for e in neste}) == len(neste)
