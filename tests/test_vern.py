"""Vern mot foreldelse: den siste dagen hvert skritt kan tas, og dagen det gir."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta import hendelser as h
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import (
    Innkrever,
    Kreditortype,
    Kunnskapsemne,
    Linjetype,
    Part,
    RettsligArt,
    Sakstype,
    Sikkerhetsart,
)
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor, Sikkerhet, Utleggssak
from innkrevingsregler.fakta.verdier import SISTE_DAG, Aarstall
from innkrevingsregler.forklaring.framover_json import vern_til_json
from innkrevingsregler.framover import Linjevern, Maate, Vern, Vernesteg, Verntilstand, linjevern, vern
from innkrevingsregler.framover.tenkt import med
from innkrevingsregler.framover.vernesteg import SKRITTENE, VERN_FOR
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.vurdering import tidslinje

PER = date(2026, 11, 22)
HOVEDSTOL = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL)
EN_DAG = timedelta(days=1)


def et_krav(fra: date = date(2024, 3, 15), *hendelser: Hendelse, **felter: Any) -> Krav:
    grunn: dict[str, Any] = {
        "rettslig_art": RettsligArt.ALMINNELIG,
        "innkrever": Innkrever.INNKREVINGSMYNDIGHETEN,
        "kreditor": Kreditor(type=Kreditortype.STAT),
        "tvangsgrunnlag": True,
        "linjer": (HOVEDSTOL,),
    }
    return Krav(id="K1", hendelser=hendelser, **grunn | {"fristens_utgangspunkt": fra} | felter)


def vernet(krav: Krav, per: date = PER) -> Linjevern:
    return linjevern(krav, per)[0]


def steget(krav: Krav, skritt: Vern, per: date = PER) -> Vernesteg:
    return next(steg for steg in vernet(krav, per).steg if steg.vern is skritt)


def ende(linje: Linjeforeldelse) -> date:
    return linje.siste_dag or date.max


# Skrittet, den siste dagen for et krav der fristen ender mandag 15. mars 2027, og siste dag etter det.
DAGENE = [
    (Vern.ERKJENNELSE, date(2030, 3, 15), None),
    (Vern.DELBETALING, date(2030, 3, 15), None),
    (Vern.FRISTAVTALE, date(2030, 3, 15), None),
    (Vern.FORLIKSKLAGE, None, "saken om fordringen pågår"),
    (Vern.STEVNING, None, "saken om fordringen pågår"),
    (Vern.BEGJAERING_TVANGSFULLBYRDELSE, None, "tvangsfullbyrdelsen pågår"),
    (Vern.VARSEL_OM_UTLEGG, date(2037, 3, 16), None),
    (Vern.KONKURSBEGJAERING, None, "bobehandlingen pågår"),
]


@pytest.mark.parametrize(("skritt", "ny", "hviler"), DAGENE, ids=[str(s) for s, _, _ in DAGENE])
def test_skrittene_for_et_alminnelig_krav(skritt: Vern, ny: date | None, hviler: str | None) -> None:
    steg = steget(et_krav(), skritt)
    assert steg.siste_dag == steg.senest == date(2027, 3, 15)
    assert steg.ny_siste_dag == ny
    assert steg.gir.hviler == ((hviler,) if hviler else ())


def test_varselet_ma_vaere_gitt_og_tiltaket_kan_besluttes_tre_uker_etter() -> None:
    """Varselet avbryter selv, så de tre ukene går ikke fra fristen; beslutningen kan komme etter at den var ute."""
    steg = steget(et_krav(), Vern.VARSEL_OM_UTLEGG)
    assert steg.maate is Maate.GITT
    assert steg.tidligst_beslutning == date(2027, 4, 6)
    assert "innkrevingsloven § 25 første ledd første punktum" in [str(x) for x in steg.hjemler]


def test_et_skrift_til_retten_er_i_tide_naar_det_er_postlagt() -> None:
    krav = et_krav()
    steg = steget(krav, Vern.STEVNING)
    assert steg.maate is Maate.FRAMME_ELLER_POSTLAGT
    assert "foreldelsesloven § 29 nr. 3 første punktum" in [str(x) for x in steg.hjemler]
    framme = date(2027, 3, 18)
    postlagt = med(krav, (h.Stevning(dato=framme, postlagt=steg.siste_dag),))
    assert tidslinje(postlagt, framme)[0].hviler
    for_sent = med(krav, (h.Stevning(dato=framme, postlagt=date(2027, 3, 16)),))
    assert tidslinje(for_sent, framme)[0].foreldet


def test_ender_fristen_i_en_helg_er_den_siste_dagen_den_foerste_virkedagen() -> None:
    assert steget(et_krav(date(2024, 3, 14)), Vern.STEVNING).siste_dag == date(2027, 3, 15)


def test_en_avtalt_dag_staar_ogsaa_paa_en_loerdag() -> None:
    avtale = h.Fristavtale(dato=date(2026, 11, 2), til=date(2027, 5, 15))
    krav = et_krav(date(2024, 3, 15), avtale)
    (linje,) = linjevern(krav, PER, lesninger={"L8": "staar"})
    assert {steg.siste_dag for steg in linje.steg} == {date(2027, 5, 15)}


def test_en_avtalt_frist_hviler_paa_foreldelseslovens_egen_regel_om_aarene() -> None:
    """De avtalte årene regnes etter § 29 nr. 1; domstolloven har ingen plass i det."""
    steg = steget(et_krav(), Vern.FRISTAVTALE)
    assert [str(x) for x in steg.hjemler] == [
        "foreldelsesloven § 28 nr. 1 andre punktum",
        "foreldelsesloven § 29 nr. 1 første punktum",
    ]


def test_en_beslutning_om_tvangsdekning_verner_naar_tiltaket_kan_brukes_uten_varsel() -> None:
    pant = Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=date(2025, 3, 3))
    linje = Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, sikkerhet=(pant,))
    linjen = vernet(et_krav(linjer=(linje,)))
    steg = [*((s.vern, s.forutsetninger) for s in linjen.steg), *((v, (f,)) for v, f in linjen.stengt)]
    slagene = {f.slag.value for f in dict(steg)[Vern.TVANGSDEKNING]}
    assert slagene & {"UTEN_VARSEL", "TILTAK"}
    etter = med(et_krav(), (VERN_FOR[Vern.TVANGSDEKNING].lag(et_krav(), SISTE),))
    (tatt,) = tidslinje(etter, SISTE, lesninger={"L9": "nytt_fra_2026"})
    assert tatt.siste_dag == date(2037, 3, 16)
    for_sent = med(et_krav(), (VERN_FOR[Vern.TVANGSDEKNING].lag(et_krav(), SISTE + EN_DAG),))
    assert tidslinje(for_sent, SISTE + EN_DAG)[0].foreldet


def test_paa_den_siste_dagen_og_dagen_etter() -> None:
    assert vernet(et_krav(), date(2027, 3, 15)).tilstand is Verntilstand.LOEPER
    assert vernet(et_krav(), date(2027, 3, 15)).steg
    ute = vernet(et_krav(), date(2027, 3, 16))
    assert ute.tilstand is Verntilstand.FORELDET
    assert ute.steg == ()
    assert [str(x) for x in ute.kan_hjelpe] == [
        "foreldelsesloven § 10 nr. 1",
        "foreldelsesloven § 10 nr. 2",
        "foreldelsesloven § 10 nr. 3",
    ]


def test_ti_aar_etter_er_taket_i_paragraf_10_naadd() -> None:
    """Taket er ti år etter 15. mars 2027, som i 2037 er en søndag."""
    assert vernet(et_krav(), date(2037, 3, 16)).kan_hjelpe
    assert not vernet(et_krav(), date(2037, 3, 17)).kan_hjelpe


def test_en_fellende_dom_kan_hjelpe_et_erstatningskrav() -> None:
    straffbar: dict[str, Any] = {
        "rettslig_art": RettsligArt.ERSTATNING_STRAFFBAR,
        "i_kontrakt": False,
        "personskade": False,
        "varslingsplikt_brutt": False,
    }
    krav = et_krav(fristens_utgangspunkt=None, **straffbar)
    kunnskap = h.Kunnskap(dato=date(2020, 3, 16), fikk=date(2020, 3, 16), emne=Kunnskapsemne.SKADE_OG_ANSVARLIG)
    ute = vernet(attrs.evolve(krav, hendelser=(kunnskap,), ansvarsgrunnlag_opphoert=date(2020, 3, 16)))
    assert ute.tilstand is Verntilstand.FORELDET
    assert "foreldelsesloven § 11" in [str(x) for x in ute.kan_hjelpe]


def test_en_bot_kan_ikke_vernes() -> None:
    bot = et_krav(rettslig_art=RettsligArt.BOT, endelig=date(2020, 3, 16))
    assert vernet(bot).steg == ()
    assert vernet(bot).tilstand is Verntilstand.LOEPER


def test_hviler_foreldelsen_trengs_ikke_noe_vern() -> None:
    saken = vernet(et_krav(date(2024, 3, 15), h.Stevning(dato=date(2026, 1, 5))))
    assert saken.tilstand is Verntilstand.HVILER
    assert saken.steg == ()


def test_uten_tvangsgrunnlag_er_begjaeringen_ikke_noe_vern() -> None:
    uten = vernet(et_krav(tvangsgrunnlag=False))
    assert Vern.BEGJAERING_TVANGSFULLBYRDELSE not in {steg.vern for steg in uten.steg}
    assert Vern.VARSEL_OM_UTLEGG in {skritt for skritt, _ in uten.stengt}


def test_et_krav_som_ikke_kan_avregnes_vernes_ikke_av_et_varsel_om_det() -> None:
    stengt = dict(vernet(et_krav()).stengt)
    assert (stengt[Vern.VARSEL_OM_AVREGNING].slag, stengt[Vern.VARSEL_OM_AVREGNING].svar) == ("TILTAK", "NEI")
    trygd = et_krav(kravtype="TILBAKEKREVING_BARNETRYGD", rettslig_art=None)
    assert steget(trygd, Vern.VARSEL_OM_AVREGNING).ny_siste_dag == date(2037, 3, 16)


def test_er_grunnlaget_ukjent_staar_det_som_forutsetning() -> None:
    steg = steget(et_krav(tvangsgrunnlag=None), Vern.BEGJAERING_TVANGSFULLBYRDELSE)
    (forutsetning,) = steg.forutsetninger
    assert (forutsetning.slag, forutsetning.svar) == ("TVANGSGRUNNLAG", "TRENGER")
    assert steg.aapent
    assert steg.gir.hviler == ("tvangsfullbyrdelsen pågår",)


@pytest.mark.parametrize(
    ("innkrever", "aapne", "stengte"),
    [
        (
            Innkrever.INNKREVINGSMYNDIGHETEN,
            {Vern.VARSEL_OM_UTLEGG, Vern.UTLEGG_UTEN_VARSEL},
            {Vern.VARSEL_FRA_KOMMUNEN, Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN},
        ),
        (
            Innkrever.KOMMUNEN,
            {Vern.VARSEL_FRA_KOMMUNEN, Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN},
            {Vern.VARSEL_OM_UTLEGG, Vern.UTLEGG_UTEN_VARSEL},
        ),
        (
            Innkrever.VIRKSOMHETEN,
            set(),
            {
                Vern.VARSEL_OM_UTLEGG,
                Vern.UTLEGG_UTEN_VARSEL,
                Vern.VARSEL_FRA_KOMMUNEN,
                Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN,
            },
        ),
    ],
)
def test_hvem_som_kan_ta_skrittene(innkrever: Innkrever, aapne: set[Vern], stengte: set[Vern]) -> None:
    """De som ikke står åpne for denne innkreveren, er med og sier hvorfor."""
    kommunalt: dict[str, Any] = (
        {"rettslig_art": RettsligArt.KOMMUNAL_EIENDOMSSKATT} if innkrever is Innkrever.KOMMUNEN else {}
    )
    linje = vernet(et_krav(innkrever=innkrever, **kommunalt))
    egne = aapne | stengte
    assert {steg.vern for steg in linje.steg} & egne == aapne
    grunner = dict(linje.stengt)
    assert {grunner[skritt].slag for skritt in stengte} <= {"INNKREVEREN"}
    assert all(grunner[skritt].svar == "NEI" for skritt in stengte)
    for data in vern_til_json("K1", PER, (linje,))["linjer"][0]["stengt"]:
        assert data["hjemler"], data["vern"]


def test_er_innkreveren_ukjent_er_det_en_forutsetning() -> None:
    steg = steget(et_krav(innkrever=None), Vern.VARSEL_FRA_KOMMUNEN)
    assert [(f.slag, f.svar) for f in steg.forutsetninger if f.slag == "INNKREVEREN"] == [("INNKREVEREN", "TRENGER")]


SISTE = date(2027, 3, 15)
STRAFFBAR: dict[str, Any] = {
    "rettslig_art": RettsligArt.ERSTATNING_STRAFFBAR,
    "fristens_utgangspunkt": None,
    "i_kontrakt": False,
    "personskade": False,
    "varslingsplikt_brutt": False,
    "ansvarsgrunnlag_opphoert": date(2024, 1, 8),
    "hendelser": (h.Kunnskap(dato=date(2024, 3, 15), fikk=date(2024, 3, 15), emne=Kunnskapsemne.SKADE_OG_ANSVARLIG),),
}
# Skrittet, det som må til for at det er aktuelt, siste dag etter det (None: hviler), og forutsetningen det har.
SAERSKILTE: list[tuple[Vern, dict[str, Any], date | None, str | None]] = [
    (Vern.KRAV_I_SAKEN, {}, None, "SAK_MELLOM_PARTENE"),
    (Vern.KRAV_I_STRAFFESAKEN, STRAFFBAR, None, "STRAFFESAK"),
    (Vern.VOLDGIFT, {}, None, "AVTALT_VOLDGIFT"),
    (Vern.TVISTEORGAN, {}, None, "SAERSKILT_MYNDIGHET"),
    (Vern.NEMND, {}, None, "NEMND_FOR_KRAVET"),
    (Vern.UTLEGG_UTEN_VARSEL, {}, date(2037, 3, 16), "UTEN_VARSEL"),
    (Vern.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN, {"innkrever": Innkrever.KOMMUNEN}, date(2037, 3, 16), "UTEN_VARSEL"),
    (Vern.TREKK_I_YTELSE, {"rettslig_art": RettsligArt.TRYGD_TILBAKEKREVING}, None, None),
    (Vern.SKIFTEBEGJAERING, {"hendelser": (h.Doedsfall(dato=date(2026, 2, 2)),)}, None, None),
    (Vern.PROSESSVARSEL, {}, None, "SAK_MOT_MEDSKYLDNER"),
]


@pytest.mark.parametrize(("skritt", "felter", "ny", "slag"), SAERSKILTE, ids=[str(rad[0]) for rad in SAERSKILTE])
def test_de_saerskilte_skrittene_paa_hver_side_av_den_siste_dagen(
    skritt: Vern, felter: dict[str, Any], ny: date | None, slag: str | None
) -> None:
    hendelser = felter.get("hendelser", ())
    krav = et_krav(date(2024, 3, 15), *hendelser, **{f: v for f, v in felter.items() if f != "hendelser"})
    steg = steget(krav, skritt)
    assert steg.siste_dag == SISTE
    assert (steg.ny_siste_dag, bool(steg.gir.hviler)) == (ny, ny is None)
    assert slag is None or slag in {f.slag.value for f in steg.forutsetninger}
    dagen_etter = med(krav, (VERN_FOR[skritt].lag(krav, SISTE + EN_DAG),))
    assert tidslinje(dagen_etter, SISTE + EN_DAG)[0].foreldet


def test_et_krav_som_ikke_er_fra_trygden_vernes_ikke_av_trekk_i_ytelse() -> None:
    stengt = dict(vernet(et_krav()).stengt)
    assert (stengt[Vern.TREKK_I_YTELSE].slag, stengt[Vern.TREKK_I_YTELSE].svar) == ("KRAVETS_ART", "NEI")


def test_melding_etter_et_proklama_kan_komme_til_meldefristen_er_ute() -> None:
    """Proklamaet var kunngjort før siste dag; en melding i tide gir ett år fra meldefristen."""
    proklama = h.Proklama(dato=date(2027, 3, 1), meldefrist=date(2027, 4, 12))
    krav = et_krav(date(2024, 3, 15), proklama)
    for per in (date(2027, 3, 10), date(2027, 4, 1), date(2027, 4, 12)):
        steg = steget(krav, Vern.ANMELDELSE_ETTER_PROKLAMA, per)
        assert (steg.siste_dag, steg.ny_siste_dag) == (date(2027, 4, 12), date(2028, 4, 12))
    assert Vern.ANMELDELSE_ETTER_PROKLAMA not in {x.vern for x in vernet(krav, date(2027, 4, 13)).steg}
    for_sent = et_krav(date(2024, 3, 15), attrs.evolve(proklama, dato=date(2027, 3, 16)))
    assert Vern.ANMELDELSE_ETTER_PROKLAMA not in {x.vern for x in vernet(for_sent, date(2027, 4, 1)).steg}
    anmeldt = et_krav(date(2024, 3, 15), attrs.evolve(proklama, anmeldt=True))
    assert Vern.ANMELDELSE_ETTER_PROKLAMA not in {x.vern for x in vernet(anmeldt, date(2027, 4, 1)).steg}
    i_bo = et_krav(date(2024, 3, 15), attrs.evolve(proklama, i_bo=True))
    assert Vern.ANMELDELSE_ETTER_PROKLAMA not in {x.vern for x in vernet(i_bo, date(2027, 3, 10)).steg}


def test_hver_linje_har_sin_egen_siste_dag() -> None:
    linjer = (HOVEDSTOL, Kravlinje(id="L2", type=Linjetype.HOVEDSTOL, forfall=date(2025, 5, 16)))
    krav = et_krav(linjer=linjer, fristens_utgangspunkt=None, forfall=date(2024, 3, 15), forfall_bestemt=True)
    dager = {steg.linje: steg.siste_dag for steg in vern(krav, PER) if steg.vern is Vern.STEVNING}
    assert dager == {"L1": date(2027, 3, 15), "L2": date(2028, 5, 16)}
    etter_den_foerste = {steg.linje for steg in vern(krav, date(2027, 3, 16))}
    assert etter_den_foerste == {"L2"}


def test_er_utgangspunktet_ukjent_gjelder_den_tidligste_og_den_seneste_dagen() -> None:
    krav = et_krav(fristens_utgangspunkt=None, oppstaatt=date(2024, 1, 8), forfall=date(2024, 3, 15))
    (linje,) = linjevern(krav, PER)
    assert linje.foreldelse.status is Status.TRENGER
    for steg in linje.steg:
        if steg.vern is Vern.STEVNING:
            assert (steg.siste_dag, steg.senest) == (date(2027, 1, 8), date(2027, 3, 15))
    assert {v.noekkel for v in linje.foreldelse.trenger} <= {"krav.fristens_utgangspunkt", "krav.forfall_bestemt"}


@pytest.mark.parametrize(
    ("fra", "siste"),
    [
        (date(2024, 3, 13), date(2027, 3, 15)),  # lørdag
        (date(2024, 3, 25), date(2027, 3, 30)),  # skjærtorsdag og påsken
        (date(2024, 5, 17), date(2027, 5, 18)),  # 17. mai og 2. pinsedag
        (date(2024, 12, 25), date(2027, 12, 27)),  # juledagene og søndagen
        (date(2024, 2, 29), date(2027, 3, 1)),  # dagen finnes ikke, og 28. februar er en søndag
    ],
)
def test_den_siste_dagen_er_aldri_en_helligdag(fra: date, siste: date) -> None:
    per = date(2027, 1, 11)
    for skritt in (Vern.STEVNING, Vern.VARSEL_OM_UTLEGG, Vern.ERKJENNELSE):
        assert steget(et_krav(fra), skritt, per).siste_dag == siste
    assert tidslinje(med(et_krav(fra), (h.Stevning(dato=siste),)), siste)[0].hviler
    etter = siste + EN_DAG
    assert tidslinje(med(et_krav(fra), (h.Stevning(dato=etter, postlagt=etter),)), etter)[0].foreldet


def test_anmeldelse_i_et_bo_kan_komme_til_meldefristen_er_ute() -> None:
    """Kommer den innen meldefristen, regnes den fra åpningen, da kravet ikke var foreldet."""
    aapning = h.Boaapning(dato=date(2027, 3, 1), meldefrist=date(2027, 4, 12))
    krav = et_krav(date(2024, 3, 15), aapning)
    for per in (date(2027, 3, 10), date(2027, 4, 1), date(2027, 4, 12)):
        steg = steget(krav, Vern.FORDRINGSANMELDELSE, per)
        assert steg.siste_dag == date(2027, 4, 12)
        assert steg.gir.hviler == ("bobehandlingen pågår",)
    assert vernet(krav, date(2027, 4, 13)).steg == ()
    etter_fristen = et_krav(date(2024, 3, 15), attrs.evolve(aapning, dato=date(2027, 3, 16)))
    assert vernet(etter_fristen, date(2027, 4, 1)).steg == ()


def test_har_kravet_saker_fra_foer_aapner_varselet_en_ny() -> None:
    sak = Utleggssak(id="S1", type=Sakstype.UTLEGG, avsluttet=date(2025, 5, 5))
    assert steget(et_krav(saker=(sak,)), Vern.VARSEL_OM_UTLEGG).ny_siste_dag == date(2037, 3, 16)


def test_en_aapen_tidslinje_har_en_sikker_dag_og_en_mulig() -> None:
    betaling = h.Betaling(dato=date(2025, 5, 2), frivillig=True)
    krav = et_krav(date(2024, 3, 15), betaling)
    steg = steget(krav, Vern.VARSEL_OM_UTLEGG)
    assert (steg.siste_dag, steg.senest) == (date(2027, 3, 15), date(2028, 5, 2))
    assert [v.noekkel for v in steg.trenger] == ["hendelse.erkjenner_rest"]
    over = linjevern(krav, date(2027, 6, 1))[0]
    assert over.tilstand is Verntilstand.KANSKJE_FORELDET
    assert over.steg
    assert over.kan_hjelpe
    assert linjevern(krav, date(2028, 5, 3))[0].steg == ()


def test_hendelser_etter_dagen_er_ikke_regnet_med() -> None:
    senere = h.Erkjennelse(dato=date(2027, 1, 4), overfor=Part.KREDITOR)
    assert vernet(et_krav(date(2024, 3, 15), senere)).steg == vernet(et_krav()).steg


def test_foer_og_etter_at_alle_foelger_nytt_regelverk() -> None:
    """I 2026 er det ikke kjent om varselet avbryter, når ikke alt om skyldneren er kjent; i 2027 er det sikkert."""
    i_2026 = steget(et_krav(date(2023, 12, 4)), Vern.VARSEL_OM_UTLEGG)
    assert i_2026.siste_dag == date(2026, 12, 4)
    assert i_2026.gir.status is Status.TRENGER
    assert steget(et_krav(), Vern.VARSEL_OM_UTLEGG).gir.status is Status.AVGJORT


def test_hvert_skritt_staar_en_gang() -> None:
    assert [skritt.vern for skritt in SKRITTENE] == list(Vern)


# ---- Egenskaper ----

UTGANGSPUNKT = st.dates(date(2024, 1, 2), date(2060, 12, 31))
DE_SIKRE = (
    Vern.ERKJENNELSE,
    Vern.DELBETALING,
    Vern.FORLIKSKLAGE,
    Vern.STEVNING,
    Vern.KRAV_I_SAKEN,
    Vern.VOLDGIFT,
    Vern.TVISTEORGAN,
    Vern.NEMND,
    Vern.BEGJAERING_TVANGSFULLBYRDELSE,
    Vern.VARSEL_OM_UTLEGG,
    Vern.VARSEL_OM_AVREGNING,
    Vern.PROSESSVARSEL,
    Vern.KONKURSBEGJAERING,
    Vern.FRISTAVTALE,
)


@settings(deadline=None, max_examples=60)
@given(UTGANGSPUNKT, st.sampled_from(DE_SIKRE))
def test_den_siste_dagen_verner_og_dagen_etter_gjoer_ikke(fra: date, skritt: Vern) -> None:
    krav = et_krav(fra)
    per = fra + timedelta(days=400)
    assume(tidslinje(krav, per)[0].siste_dag is not None)
    siste = tidslinje(krav, per)[0].siste_dag
    assert siste is not None
    for dag, verner in ((siste, True), (siste + EN_DAG, False)):
        etter = tidslinje(med(krav, (VERN_FOR[skritt].lag(krav, dag),)), dag)[0]
        # I 2026 kan det være ukjent hvilket regelverk et varsel om utlegg følger; da verner det ikke sikkert.
        if etter.status is Status.AVGJORT:
            assert (ende(etter) > siste) is verner
        assert dag <= date(2026, 12, 31) or etter.status is Status.AVGJORT


@settings(deadline=None, max_examples=15)
@given(UTGANGSPUNKT, st.sampled_from(Innkrever), st.sampled_from((RettsligArt.ALMINNELIG, RettsligArt.RESTSKATT)))
def test_det_som_foreslaas_gir_det_som_loves(fra: date, innkrever: Innkrever, art: RettsligArt) -> None:
    """Hvert skritt lagt inn som hendelse gir den tidslinjen som er lovet; dagen etter er det for sent."""
    krav = et_krav(fra, innkrever=innkrever, rettslig_art=art, fastsettingsaar=Aarstall(fra.year))
    for steg in vern(krav, fra + timedelta(days=400)):
        dag = steg.hendelse.dato
        assert dag is not None
        assert dag == steg.siste_dag
        tatt = attrs.evolve(krav, hendelser=(steg.hendelse,))
        assert tidslinje(tatt, dag)[0] == steg.gir
        etter = tidslinje(med(krav, (VERN_FOR[steg.vern].lag(krav, dag + EN_DAG),)), dag + EN_DAG)[0]
        assert etter.foreldet is not False


@settings(deadline=None, max_examples=25)
@given(testing.krav(), st.dates(date(2020, 1, 1), date(2045, 12, 31)))
def test_ingen_skritt_som_ikke_flytter_dagen(krav: Krav, per: date) -> None:
    """For et hvilket som helst krav: hvert skritt gir en senere dag enn den som står, og ingen er over."""
    for steg in vern(krav, per):
        dag = steg.hendelse.dato
        assert dag is not None
        assert per <= dag <= SISTE_DAG
        foer = next(x for x in tidslinje(krav, per) if x.linje == steg.linje)
        if foer.status is Status.AVGJORT and steg.gir.status is Status.AVGJORT:
            assert ende(steg.gir) > ende(foer)


@pytest.mark.krever_durable
@settings(deadline=None, max_examples=5)
@given(UTGANGSPUNKT)
def test_durable_gir_det_samme(fra: date) -> None:
    krav, per = et_krav(fra), fra + timedelta(days=400)
    skalar, durable = vern(krav, per), vern(krav, per, motor="durable")
    assert [(s.vern, s.siste_dag, s.gir) for s in skalar] == [(s.vern, s.siste_dag, s.gir) for s in durable]
