"""Satsene: rett tall på rett dag, og et tydelig nei der kildene tier."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.rettskilder.lover import FORSINKELSESRENTELOVEN
from innkrevingsregler.rettskilder.satser import (
    Enhet,
    Hull,
    Livsoppholdsgruppe,
    Sats,
    SatsFeil,
    Satsserie,
    UtenforSerie,
    alle_serier,
    forsinkelsesrente,
    forsinkelsesrente_forbruker,
    inkassosats,
    livsopphold,
    rettsgebyr,
    standardkompensasjon,
    styringsrente,
)
from innkrevingsregler.rettskilder.satser.lesing import KOLONNER, les_rader, les_serie

D = date.fromisoformat
G = Livsoppholdsgruppe
EN_DAG = timedelta(days=1)
SERIER = {serie.navn: serie for serie in alle_serier()}


def sats(serie: Satsserie, dag: str) -> Sats:
    svar = serie.paa(D(dag))
    assert isinstance(svar, Sats), svar
    return svar


# --- verdiene, begge sider av hver grense som er prøvd ------------------------------------------------------

VERDIER = [
    (forsinkelsesrente(), "1978-01-01", "10.00", None),
    (forsinkelsesrente(), "1980-11-30", "10.00", None),
    (forsinkelsesrente(), "1980-12-01", "15.00", None),
    (forsinkelsesrente(), "1986-01-31", "15.00", None),
    (forsinkelsesrente(), "1986-02-01", "18.00", None),
    (forsinkelsesrente(), "1993-12-31", "18.00", None),
    (forsinkelsesrente(), "1994-01-01", "12.00", "FOR-1993-12-17-1144"),
    (forsinkelsesrente(), "2003-12-31", "12.00", "FOR-1993-12-17-1144"),
    (forsinkelsesrente(), "2004-01-01", "9.25", "FOR-2003-12-17-1632"),
    (forsinkelsesrente(), "2008-12-31", "12.75", "FOR-2008-06-26-719"),
    (forsinkelsesrente(), "2009-01-01", "10.00", "FOR-2008-12-17-1407"),
    (forsinkelsesrente(), "2020-06-30", "9.50", "FOR-2019-12-19-2027"),
    (forsinkelsesrente(), "2020-07-01", "8.00", "FOR-2020-06-18-1222"),
    (forsinkelsesrente(), "2025-12-31", "12.25", "FOR-2025-06-23-1321"),
    (forsinkelsesrente(), "2026-01-01", "12.00", "FOR-2025-12-18-2658"),
    (forsinkelsesrente(), "2026-06-30", "12.00", "FOR-2025-12-18-2658"),
    (forsinkelsesrente(), "2026-07-01", "12.25", "FOR-2026-06-25-1372"),
    (forsinkelsesrente(), "2026-12-31", "12.25", "FOR-2026-06-25-1372"),
    (forsinkelsesrente_forbruker(), "1986-02-01", "15.00", None),
    (forsinkelsesrente_forbruker(), "1993-12-31", "15.00", None),
    (standardkompensasjon(), "2014-01-01", "320", "FOR-2013-12-20-1586"),
    (standardkompensasjon(), "2020-06-30", "400", "FOR-2019-12-19-2027"),
    (standardkompensasjon(), "2020-07-01", "430", "FOR-2020-06-18-1222"),
    (standardkompensasjon(), "2026-12-31", "430", "FOR-2026-06-25-1372"),
    (rettsgebyr(), "2000-01-01", "600", "LOV-1999-12-22-101"),
    (rettsgebyr(), "2003-06-30", "700", "LOV-2002-12-20-103"),
    (rettsgebyr(), "2003-07-01", "740", "LOV-2003-06-27-63"),
    (rettsgebyr(), "2015-12-31", "860", "LOV-2005-12-21-132"),
    (rettsgebyr(), "2016-01-01", "1025", "LOV-2015-12-18-125"),
    (rettsgebyr(), "2025-12-31", "1314", "FOR-2024-12-20-3388"),
    (rettsgebyr(), "2026-01-01", "1345", "FOR-2025-12-17-2649"),
    (inkassosats(), "2002-03-01", "520", "FOR-2002-02-01-97"),
    (inkassosats(), "2002-12-31", "520", "FOR-2002-02-01-97"),
    (inkassosats(), "2005-01-01", "540", "FOR-2004-12-14-1624"),
    (inkassosats(), "2013-12-31", "630", "FOR-2012-12-18-1367"),
    (inkassosats(), "2015-01-01", "650", "FOR-2014-12-19-1891"),
    (inkassosats(), "2018-06-01", "700", "FOR-2016-12-14-1635"),
    (inkassosats(), "2025-12-31", "700", "FOR-2018-12-20-2050"),
    (inkassosats(), "2026-01-01", "750", "FOR-2025-12-19-2709"),
    (styringsrente(), "2014-01-01", "1.50", None),
    (styringsrente(), "2020-12-31", "1.50", None),
    (styringsrente(), "2021-01-01", "0.00", None),
    (styringsrente(), "2026-12-31", "4.00", None),
    (livsopphold(G.ENSLIG), "2014-07-01", "7890", "FOR-2014-06-13-724"),
    (livsopphold(G.ENSLIG), "2017-06-30", "8289", None),
    (livsopphold(G.ENSLIG), "2017-07-01", "8463", "FOR-2017-06-28-1057"),
    (livsopphold(G.ENSLIG), "2026-06-30", "11046", "FOR-2025-06-24-1201"),
    (livsopphold(G.ENSLIG), "2026-07-01", "11388", "FOR-2026-06-24-1259"),
    (livsopphold(G.GIFT_ELLER_SAMBOER), "2026-07-01", "9644", "FOR-2026-06-24-1259"),
    (livsopphold(G.FORSOERGER_EKTEFELLE_ELLER_SAMBOER), "2022-07-01", "16526", "FOR-2022-06-28-1232"),
    (livsopphold(G.BARN_0_5), "2021-07-01", "2955", "FOR-2021-06-28-2264"),
    (livsopphold(G.BARN_6_10), "2024-07-01", "4553", "FOR-2024-06-18-1185"),
    # Barn fra 11 år hadde én sats til og med juni 2023, deretter to.
    (livsopphold(G.BARN_11_14), "2023-06-30", "5230", "FOR-2022-06-28-1232"),
    (livsopphold(G.BARN_15_OG_OVER), "2023-06-30", "5230", "FOR-2022-06-28-1232"),
    (livsopphold(G.BARN_11_14), "2023-07-01", "5580", "FOR-2023-06-27-1135"),
    (livsopphold(G.BARN_15_OG_OVER), "2023-07-01", "6418", "FOR-2023-06-27-1135"),
    (livsopphold(G.SAMVAER_1_BARN_0_5), "2017-07-01", "212", "FOR-2017-06-28-1057"),
    (livsopphold(G.SAMVAER_2_BARN_6_10), "2020-07-01", "1167", "FOR-2020-06-30-1451"),
    (livsopphold(G.SAMVAER_3_BARN_0_5), "2026-07-01", "1781", "FOR-2026-06-24-1259"),
    (livsopphold(G.SAMVAER_4_BARN_15_OG_OVER), "2026-07-01", "4038", "FOR-2026-06-24-1259"),
]


@pytest.mark.parametrize(("serie", "dag", "verdi", "forskrift"), VERDIER)
def test_verdi(serie: Satsserie, dag: str, verdi: str, forskrift: str | None) -> None:
    svar = sats(serie, dag)
    assert (svar.verdi, svar.forskrift) == (Decimal(verdi), forskrift)


# --- der serien tier ----------------------------------------------------------------------------------------

UTENFOR = [
    (forsinkelsesrente(), "1977-12-31", "ikke kjent før 1978-01-01"),
    (forsinkelsesrente(), "2027-01-01", "ikke kjent etter 2026-12-31"),
    (forsinkelsesrente_forbruker(), "1986-01-31", "ingen kilde oppgir"),
    (forsinkelsesrente_forbruker(), "1994-01-01", "ingen kilde oppgir"),
    (standardkompensasjon(), "2013-03-15", "§ 3 a trådte i kraft den dagen"),
    (standardkompensasjon(), "2013-03-16", "40 euro"),
    (standardkompensasjon(), "2013-12-31", "40 euro"),
    (standardkompensasjon(), "2027-01-01", "ikke kjent etter 2026-12-31"),
    (rettsgebyr(), "1999-12-31", "ikke kjent før 2000-01-01"),
    (rettsgebyr(), "2027-01-01", "ikke kjent etter 2026-12-31"),
    (inkassosats(), "2002-02-28", "ikke kjent før 2002-03-01"),
    (inkassosats(), "2003-01-01", "mangler for 2003-01-01–2004-12-31"),
    (inkassosats(), "2004-12-31", "mangler for 2003-01-01–2004-12-31"),
    (inkassosats(), "2014-01-01", "mangler for 2014-01-01–2014-12-31"),
    (inkassosats(), "2014-12-31", "mangler for 2014-01-01–2014-12-31"),
    (inkassosats(), "2027-01-01", "ikke kjent etter 2026-12-31"),
    (styringsrente(), "2013-12-31", "ikke kjent før 2014-01-01"),
    (styringsrente(), "2027-01-01", "ikke kjent etter 2026-12-31"),
    (livsopphold(G.ENSLIG), "2014-06-30", "forskriften trådte i kraft den dagen"),
    (livsopphold(G.ENSLIG), "2027-07-01", "justeres hver 1. juli"),
    (livsopphold(G.SAMVAER_1_BARN_0_5), "2017-06-30", "2014–2017 er ikke funnet"),
]


@pytest.mark.parametrize(("serie", "dag", "hvorfor"), UTENFOR)
def test_utenfor(serie: Satsserie, dag: str, hvorfor: str) -> None:
    svar = serie.paa(D(dag))
    assert isinstance(svar, UtenforSerie)
    assert (svar.serie, svar.dato) == (serie.navn, D(dag))
    assert hvorfor in svar.hvorfor


# --- datoene satsen bærer -----------------------------------------------------------------------------------


def test_satsen_vet_baade_naar_den_er_vedtatt_og_naar_den_gjelder_fra() -> None:
    svar = sats(forsinkelsesrente(), "2026-07-01")
    assert (svar.vedtatt, svar.fra, svar.til) == (D("2026-06-25"), D("2026-07-01"), D("2026-12-31"))


def test_vedtaksdagen_er_ukjent_naar_forskriften_er_det() -> None:
    assert sats(forsinkelsesrente(), "1985-01-01").vedtatt is None


@pytest.mark.parametrize(
    ("serie", "dag", "hundredeler"),
    [
        (forsinkelsesrente(), "2026-07-01", 1225),
        (styringsrente(), "2021-01-01", 0),
        (rettsgebyr(), "2026-01-01", 134_500),
        (standardkompensasjon(), "2026-07-01", 43_000),
    ],
)
def test_hundredeler_er_oere_eller_basispunkter(serie: Satsserie, dag: str, hundredeler: int) -> None:
    assert sats(serie, dag).hundredeler == hundredeler


def test_uenigheten_om_forskriftsnummeret_er_ikke_gjemt() -> None:
    assert "2568" in sats(forsinkelsesrente(), "2026-01-01").merknad


@pytest.mark.parametrize("dag", ["1978-01-01", "1980-12-01", "1986-02-01", "2004-07-01", "2026-07-01"])
def test_satser_med_bare_en_kilde_sier_det(dag: str) -> None:
    assert "én kilde" in sats(forsinkelsesrente(), dag).merknad


# --- rader_i ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fra", "til", "verdier"),
    [
        ("2026-06-30", "2026-06-30", ["12.00"]),
        ("2026-06-30", "2026-07-01", ["12.00", "12.25"]),
        ("2026-07-01", "2026-12-31", ["12.25"]),
        ("2003-12-31", "2005-01-01", ["12.00", "9.25", "8.75", "8.75"]),
    ],
)
def test_rader_i(fra: str, til: str, verdier: list[str]) -> None:
    svar = forsinkelsesrente().rader_i(D(fra), D(til))
    assert not isinstance(svar, UtenforSerie)
    assert [rad.verdi for rad in svar] == [Decimal(v) for v in verdier]


@pytest.mark.parametrize(
    ("serie", "fra", "til", "foerste_ukjente"),
    [
        (forsinkelsesrente(), "2026-12-31", "2027-01-01", "2027-01-01"),
        (forsinkelsesrente(), "1977-12-31", "1978-01-01", "1977-12-31"),
        (inkassosats(), "2013-06-01", "2015-06-01", "2014-01-01"),
        (inkassosats(), "2014-06-01", "2015-06-01", "2014-06-01"),
    ],
)
def test_rader_i_hopper_ikke_over_et_hull(serie: Satsserie, fra: str, til: str, foerste_ukjente: str) -> None:
    svar = serie.rader_i(D(fra), D(til))
    assert isinstance(svar, UtenforSerie)
    assert svar.dato == D(foerste_ukjente)


def test_rader_i_avviser_bakvendt_tidsrom() -> None:
    with pytest.raises(ValueError, match="til \\(2026-01-01\\) er før fra \\(2026-01-02\\)"):
        forsinkelsesrente().rader_i(D("2026-01-02"), D("2026-01-01"))


# --- alle seriene -------------------------------------------------------------------------------------------


def test_alle_serier_har_hvert_sitt_navn() -> None:
    assert len(SERIER) == len(alle_serier()) == 6 + len(Livsoppholdsgruppe)


def test_hver_rad_i_livsoppholdsfilen_hoerer_til_en_gruppe() -> None:
    fra_serier = sum(len(livsopphold(gruppe).rader) for gruppe in Livsoppholdsgruppe)
    assert fra_serier == 7 * 13 + 16 * 11


@pytest.mark.parametrize("serie", SERIER.values(), ids=SERIER)
def test_hver_dag_i_serien_har_noeyaktig_ett_svar(serie: Satsserie) -> None:
    for rad in serie.rader:
        for dag in (rad.fra, rad.til):
            svar = serie.paa(dag)
            assert isinstance(svar, UtenforSerie) if isinstance(rad, Hull) else svar is rad


@pytest.mark.parametrize("serie", SERIER.values(), ids=SERIER)
def test_hjemmelen_staar_i_registeret(serie: Satsserie) -> None:
    assert " § " in str(serie.hjemmel)


@pytest.mark.parametrize("serie", SERIER.values(), ids=SERIER)
def test_hver_rad_har_kilde_og_ingen_negative_verdier(serie: Satsserie) -> None:
    assert all(rad.kilde for rad in serie.rader)
    assert all(rad.verdi >= 0 for rad in serie.rader if isinstance(rad, Sats))


@pytest.mark.parametrize("aar", range(2014, 2027))
def test_forsinkelsesrenten_er_styringsrenten_og_minst_aatte_prosentpoeng(aar: int) -> None:
    # forsinkelsesrenteloven § 3 første ledd første punktum
    dag = f"{aar}-01-01"
    assert sats(forsinkelsesrente(), dag).verdi - sats(styringsrente(), dag).verdi == 8


@pytest.mark.parametrize("dag", ["2014-07-01", *(f"{aar}-07-01" for aar in range(2017, 2027))])
def test_den_som_forsoerger_har_om_lag_to_gifte_satser(dag: str) -> None:
    to_gifte = 2 * sats(livsopphold(G.GIFT_ELLER_SAMBOER), dag).verdi
    assert abs(sats(livsopphold(G.FORSOERGER_EKTEFELLE_ELLER_SAMBOER), dag).verdi - to_gifte) <= 2


@pytest.mark.parametrize("gruppe", list(Livsoppholdsgruppe))
def test_livsoppholdssatsen_stiger_hvert_aar(gruppe: Livsoppholdsgruppe) -> None:
    verdier = [rad.verdi for rad in livsopphold(gruppe).rader if isinstance(rad, Sats)]
    assert verdier == sorted(set(verdier))


@pytest.mark.parametrize(
    ("gruppe", "kode"),
    [
        (G.ENSLIG, "livsoppholdsforskriften/3/l1/boka"),
        (G.FORSOERGER_EKTEFELLE_ELLER_SAMBOER, "livsoppholdsforskriften/3/l1/bokc"),
        (G.BARN_0_5, "livsoppholdsforskriften/4/l1/boka"),
        (G.BARN_15_OG_OVER, "livsoppholdsforskriften/4/l1/bokd"),
        (G.SAMVAER_1_BARN_15_OG_OVER, "livsoppholdsforskriften/5/l1/boka"),
        (G.SAMVAER_4_BARN_0_5, "livsoppholdsforskriften/5/l1/bokd"),
    ],
)
def test_hjemmel_for_livsopphold(gruppe: Livsoppholdsgruppe, kode: str) -> None:
    assert livsopphold(gruppe).hjemmel.kode == kode


@given(st.sampled_from(alle_serier()), st.dates(D("1970-01-01"), D("2035-12-31")))
def test_svaret_gjelder_dagen_det_ble_spurt_om(serie: Satsserie, dag: date) -> None:
    svar = serie.paa(dag)
    if isinstance(svar, Sats):
        assert svar.fra <= dag <= svar.til
        assert svar.verdi == Decimal(svar.hundredeler) / 100
    else:
        assert svar.dato == dag


@given(
    st.sampled_from(alle_serier()),
    st.dates(D("1975-01-01"), D("2030-12-31")),
    st.integers(0, 4000),
)
def test_rader_i_dekker_hele_tidsrommet_eller_sier_fra(serie: Satsserie, fra: date, lengde: int) -> None:
    til = fra + timedelta(days=lengde)
    svar = serie.rader_i(fra, til)
    if isinstance(svar, UtenforSerie):
        assert fra <= svar.dato <= til
        assert isinstance(serie.paa(svar.dato), UtenforSerie)
    else:
        assert svar[0].fra <= fra
        assert til <= svar[-1].til
        assert all(forrige.til + EN_DAG == neste.fra for forrige, neste in pairwise(svar))


# --- leseren nekter -----------------------------------------------------------------------------------------

OVERSKRIFT = ",".join(KOLONNER)
GOD = "2020-01-01,2020-06-30,9.50,FOR-2019-12-19-2027,kilde,"


def les(*linjer: str) -> Satsserie:
    return les_serie(
        les_rader("\n".join((OVERSKRIFT, *linjer)), "prøve"),
        navn="prøve",
        tittel="prøvesatsen",
        enhet=Enhet.PROSENT_PER_AAR,
        hjemmel=FORSINKELSESRENTELOVEN.p("3").l(1),
        foer="ingen",
        etter="ingen",
    )


def test_leser_en_god_rad() -> None:
    assert les(GOD).rader == (
        Sats(
            fra=D("2020-01-01"),
            til=D("2020-06-30"),
            verdi=Decimal("9.50"),
            forskrift="FOR-2019-12-19-2027",
            kilde="kilde",
        ),
    )


@pytest.mark.parametrize(
    ("linjer", "feil"),
    [
        ((), "ingen rader"),
        ((GOD, "2020-07-02,2020-12-31,8.00,,kilde,"), "ingenting for 2020-07-01–2020-07-01"),
        ((GOD, "2020-06-30,2020-12-31,8.00,,kilde,"), "overlapper raden 2020-01-01–2020-06-30"),
        ((GOD, GOD), "radene må stå i tidsorden"),
        ((GOD, "2019-01-01,2019-12-31,8.00,,kilde,"), "radene må stå i tidsorden"),
        (("2020-01-01,2019-12-31,8.00,,kilde,",), "slutter 2019-12-31, før den begynner"),
        (('2020-01-01,2020-06-30,"9,50",,kilde,',), "verdi er «9,50», skal være som 12.25"),
        (("2020-01-01,2020-06-30,1e1,,kilde,",), "verdi er «1e1»"),
        (("2020-01-01,2020-06-30,-1,,kilde,",), "verdi er «-1»"),
        (("2020-01-01,2020-06-30,9.505,,kilde,",), "verdi er «9.505»"),
        (("2020-01-01,2020-06-30,,,kilde,",), "verdi er «»"),
        (("2020-01-01,2020-06-30,mangler,,kilde,",), "merknaden sier ikke hvorfor"),
        (("2020-01-01,2020-06-30,9.50,,,",), "kilde er tom"),
        (("2020-02-30,2020-06-30,9.50,,kilde,",), "fra er «2020-02-30», skal være som 2026-01-01"),
        (("20200101,2020-06-30,9.50,,kilde,",), "fra er «20200101»"),
        (("2020-01-01,,9.50,,kilde,",), "til er «»"),
        (("2020-01-01,2020-06-30,9.50,nr. 2027,kilde,",), "«nr. 2027» er ikke et nummer som FOR-"),
        (("2020-01-01,2020-06-30,9.50,FOR-2019-13-01-1,kilde,",), "«FOR-2019-13-01-1» er ikke et nummer som FOR-"),
        (("2020-01-01,2020-06-30,9.50,FOR-2020-01-02-1,kilde,",), "datert etter at satsen begynte"),
        (("2020-01-01,2020-06-30,9.50,kilde",), "linje 2: 4 felter, skal være 6"),
    ],
)
def test_leseren_nekter(linjer: tuple[str, ...], feil: str) -> None:
    with pytest.raises(SatsFeil) as unntak:
        les(*linjer)
    assert len(unntak.value.feil) == 1
    assert feil in unntak.value.feil[0]
    assert "prøve" in str(unntak.value)


def test_leseren_godtar_merket_hull_og_forskrift_datert_samme_dag() -> None:
    serie = les(
        "2020-01-01,2020-06-30,9.50,FOR-2020-01-01-1,kilde,",
        "2020-07-01,2020-12-31,mangler,,kilde,Ikke funnet",
        "2021-01-01,2021-01-01,8,,kilde,",
    )
    assert isinstance(serie.rader[1], Hull)
    assert isinstance(serie.paa(D("2020-07-01")), UtenforSerie)
    assert isinstance(serie.paa(D("2021-01-01")), Sats)


def test_leseren_melder_alle_feil_samlet() -> None:
    with pytest.raises(SatsFeil) as unntak:
        les(GOD, "2020-09-01,2020-12-31,åtte,feil,,", "2021-03-01,2021-06-30,8.00,,kilde,")
    assert len(unntak.value.feil) == 4
    assert str(unntak.value).startswith("satsserien «prøve» har 4 feil: ")


@pytest.mark.parametrize("tekst", ["", "fra,til,verdi\n", OVERSKRIFT.replace("fra", "start")])
def test_leseren_nekter_feil_overskrift(tekst: str) -> None:
    with pytest.raises(SatsFeil, match="overskriften er"):
        les_rader(tekst, "prøve")


def test_en_serie_kan_ikke_bygges_utenom_kontrollen() -> None:
    serie = les(GOD)
    with pytest.raises(SatsFeil, match="tidsorden"):
        attrs.evolve(serie, rader=serie.rader * 2)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        serie.rader = ()  # type: ignore[misc]
