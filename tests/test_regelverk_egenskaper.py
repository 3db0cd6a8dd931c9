"""Egenskaper ved overgangen: nytt regelverk forlates ikke, og det som ikke har med saken å gjøre, endrer ingenting."""

from __future__ import annotations

from datetime import date

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta.hendelser import (
    Avregning,
    Klage,
    Motregning,
    OverfoertNyTrekkordning,
    Purring,
    Rentevarsel,
    Soeknad,
    Stevning,
    Tvangsdekning,
)
from innkrevingsregler.fakta.koder import (
    Hendelsestype,
    Klageemne,
    Linjetype,
    Namsmyndighet,
    Overfoeringsgrunn,
    Regelverk,
    RettsligArt,
    Sakstype,
)
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Tidsrom, Trekk, Utleggssak
from innkrevingsregler.forklaring.overgang import SETNINGER, vises
from innkrevingsregler.forklaring.som_json import skjema_vurdering, til_json
from innkrevingsregler.forklaring.tekst import forklar
from innkrevingsregler.lag.regelverk import Regelverkssvar
from innkrevingsregler.regelform.begreper import regelverk as begreper
from innkrevingsregler.regelform.utfall import Avgjort, Tvil
from innkrevingsregler.regelform.virkninger import Udekket
from innkrevingsregler.regler import regelbok
from innkrevingsregler.vurdering import Vurdering, vurder

DAGER = st.dates(date(2025, 10, 1), date(2029, 3, 1))
FAA = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def verdier(svar: tuple[Regelverkssvar, ...], spoersmaal: str) -> dict[str | None, object]:
    """Det avgjorte svaret på et spørsmål for hvert trekk (eller None)."""
    return {
        s.gjelder: s.utfall.verdi if isinstance(s.utfall, Avgjort) else type(s.utfall).__name__
        for s in svar
        if s.spoersmaal == spoersmaal
    }


@st.composite
def trekkene(draw: st.DrawFn) -> Krav:
    """Et krav med noen trekk og kanskje ett trekk etter nytt regelverk mot skyldneren."""

    def ett(nummer: int) -> Trekk:
        besluttet = draw(st.dates(date(2024, 1, 1), date(2027, 6, 1)))
        return Trekk(
            id=f"T{nummer}",
            namsmyndighet=draw(st.sampled_from(Namsmyndighet)),
            besluttet=besluttet,
            regelverk=draw(st.sampled_from(Regelverk)),
            periode=Tidsrom(fra=besluttet, til=draw(st.none() | st.dates(besluttet, date(2029, 6, 1)))),
            overfoert_dato=draw(st.none() | DAGER),
            overfoert_grunn=draw(st.sampled_from(Overfoeringsgrunn)),
        )

    fra = draw(st.none() | DAGER)
    return Krav(
        id="K",
        rettslig_art=draw(st.sampled_from([RettsligArt.BOT, RettsligArt.RESTSKATT])),
        skyldner=Skyldner(id="S", ett_trekk_nytt_fra=fra),
        trekk=tuple(ett(n) for n in range(draw(st.integers(1, 3)))),
    )


@given(trekkene(), DAGER, DAGER)
@FAA
def test_et_trekk_gaar_aldri_tilbake_til_tidligere_regelverk(krav: Krav, dag: date, senere: date) -> None:
    assume(dag <= senere)
    navn = begreper.REGELVERK_TREKK.navn
    foer, etter = (verdier(vurder(krav, per).regelverk.trekk, navn) for per in (dag, senere))
    for id_, verdi in foer.items():
        if verdi == "NYTT":
            assert etter[id_] == "NYTT"


@given(trekkene(), DAGER, DAGER, st.sampled_from(list(Overfoeringsgrunn)))
@FAA
def test_en_senere_overfoering_av_et_annet_trekk_tar_ikke_nytt_regelverk_fra_noen(
    krav: Krav, dag: date, senere: date, grunn: Overfoeringsgrunn
) -> None:
    assume(dag < senere)
    nytt = Trekk(
        id="T9",
        namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        besluttet=date(2025, 1, 1),
        regelverk=Regelverk.TIDLIGERE,
        overfoert_grunn=grunn,
    )
    hendt = OverfoertNyTrekkordning(dato=senere, trekk="T9")
    med = attrs.evolve(krav, trekk=(*krav.trekk, nytt), hendelser=(*krav.hendelser, hendt))
    navn = begreper.REGELVERK_TREKK.navn
    uten, med_overfoering = (verdier(vurder(k, senere).regelverk.trekk, navn) for k in (krav, med))
    assert all(med_overfoering[id_] == "NYTT" for id_, verdi in uten.items() if verdi == "NYTT")


@given(testing.krav(), DAGER, DAGER)
@FAA
def test_en_purring_endrer_ikke_regelverket(krav: Krav, dag: date, per: date) -> None:
    assume(krav.oppstaatt is None or krav.oppstaatt <= dag)
    med = attrs.evolve(krav, hendelser=(*krav.hendelser, Purring(dato=dag)))
    uten_den, med_den = (vurder(k, per) for k in (krav, med))
    assert [s.utfall for s in med_den.utlegg] == [s.utfall for s in uten_den.utlegg]
    assert [_uten_spor(s) for s in med_den.regelverk.alle] == [_uten_spor(s) for s in uten_den.regelverk.alle]


def _uten_spor(svar: Regelverkssvar) -> tuple[object, ...]:
    verdi = svar.utfall.verdi if isinstance(svar.utfall, Avgjort) else type(svar.utfall)
    return svar.spoersmaal, svar.gjelder, svar.hendelse, svar.dato, verdi


def _sak(id_: str, namsmyndighet: Namsmyndighet, **felt: object) -> Utleggssak:
    return Utleggssak(id=id_, type=Sakstype.UTLEGG, namsmyndighet=namsmyndighet, **felt)  # type: ignore[arg-type]


@given(DAGER, DAGER)
@FAA
def test_en_sak_under_nytt_regelverk_blir_der_naar_en_ny_sak_kommer(dag: date, senere: date) -> None:
    assume(date(2027, 1, 1) <= dag < senere)
    foerste = _sak("S1", Namsmyndighet.ALMINNELIG_NAMSMANN, registrert=dag)
    neste = _sak("S2", Namsmyndighet.INNKREVINGSMYNDIGHETEN, varsel_sendt=senere)
    krav = Krav(id="K", rettslig_art=RettsligArt.RESTSKATT, saker=(foerste, neste))
    svar = {s.sak: s.utfall for s in vurder(krav, date(2030, 1, 1)).utlegg}
    assert isinstance(svar["S1"], Avgjort)
    assert svar["S1"].verdi == "NYTT"


# ---- Veien betyr noe: to saker, et trekk som overføres, og en kommunal sak ----

GAMMELT = Trekk(
    id="T1",
    namsmyndighet=Namsmyndighet.ALMINNELIG_NAMSMANN,
    besluttet=date(2025, 6, 1),
    regelverk=Regelverk.TIDLIGERE,
    periode=Tidsrom(fra=date(2025, 6, 1), til=date(2027, 5, 31)),
)
KOMMUNALT = attrs.evolve(GAMMELT, id="T2", namsmyndighet=Namsmyndighet.KOMMUNAL)
SAKER = (
    _sak("S1", Namsmyndighet.ALMINNELIG_NAMSMANN, registrert=date(2026, 4, 10)),
    _sak("S2", Namsmyndighet.KOMMUNAL, beslutning=date(2026, 6, 1)),
)
I_VADSOE = Skyldner(
    id="S",
    fylke="Finnmark",
    kommune="Vadsø",
    loepende_trekk_gammelt=False,
    utleggssak_gammelt=False,
    kravtyper_bokstav_e=False,
)


def test_det_etablerte_trekket_drar_de_andre_med_seg() -> None:
    ett = Trekk(id="T3", sak="S1", namsmyndighet=Namsmyndighet.ALMINNELIG_NAMSMANN, besluttet=date(2026, 5, 1))
    krav = Krav(
        id="K",
        skyldner=attrs.evolve(I_VADSOE, adressegradering=None, ett_trekk_nytt_fra=date(2026, 5, 1)),
        saker=SAKER,
        trekk=(GAMMELT, KOMMUNALT, attrs.evolve(ett, regelverk=Regelverk.NYTT)),
    )
    foer, etter = vurder(krav, date(2026, 4, 30)), vurder(krav, date(2026, 11, 22))
    navn, stilling = begreper.REGELVERK_TREKK.navn, begreper.TREKKSTILLING.navn
    assert verdier(foer.regelverk.trekk, navn) == {"T1": "TIDLIGERE", "T2": "TIDLIGERE"}
    assert verdier(etter.regelverk.trekk, navn) == {"T1": "NYTT", "T2": "TIDLIGERE", "T3": "NYTT"}
    # Namsmannens eget nye trekk for kravet avslutter det eldre (§ 6 andre ledd); kommunens bortfaller (§ 7).
    assert verdier(etter.regelverk.trekk, stilling) == {"T1": "AVSLUTTET", "T2": "BORTFALT", "T3": "LOEPER"}
    (_, kommunal) = etter.utlegg
    assert isinstance(kommunal.utfall, Avgjort)
    assert kommunal.utfall.verdi == "NYTT"


def test_bare_en_overfoering_etterlater_tvil_for_kommunen() -> None:
    overfoert = attrs.evolve(
        GAMMELT, overfoert_dato=date(2026, 5, 1), overfoert_grunn=Overfoeringsgrunn.ENDRING_ELLER_KLAGE
    )
    vurdering = vurder(Krav(id="K", trekk=(overfoert, KOMMUNALT)), date(2026, 11, 22))
    (svar,) = (s for s in vurdering.regelverk.trekk if (s.gjelder, s.spoersmaal) == ("T2", "regelverk.trekkstilling"))
    assert isinstance(svar.utfall, Tvil)
    assert svar.utfall.punkter == ("P13",)


# ---- Laget: et tenkt skritt, JSON og tekst ----

FULLT = Krav(
    id="K",
    kravtype="innkrevingsforskriften_2-7_vegtrafikkloven",
    rettslig_art=RettsligArt.BOT,
    oppstaatt=date(2015, 1, 1),
    fastsatt=date(2015, 1, 1),
    fristens_utgangspunkt=date(2015, 1, 1),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, ilagt=date(2015, 1, 1)),),
    saker=(
        _sak("S1", Namsmyndighet.INNKREVINGSMYNDIGHETEN, varsel_sendt=date(2025, 1, 1), beslutning=date(2025, 2, 1)),
        attrs.evolve(SAKER[1], id="S2", mottatt=date(2026, 2, 1)),
    ),
    trekk=(
        attrs.evolve(GAMMELT, overfoert_dato=date(2026, 5, 1), overfoert_grunn=Overfoeringsgrunn.ENDRING_ELLER_KLAGE),
        KOMMUNALT,
    ),
    hendelser=(
        Rentevarsel(dato=date(2025, 3, 1), etter_si_loven=True),
        Stevning(dato=date(2025, 4, 1)),
        Motregning(dato=date(2026, 3, 1)),
        Avregning(dato=date(2025, 3, 1)),
        Tvangsdekning(dato=date(2026, 3, 2), sak="S1"),
        Soeknad(dato=date(2025, 11, 1), hjemmel="SI-loven § 8"),
        Klage(dato=date(2026, 1, 2)),
    ),
)


@pytest.mark.parametrize(("per", "ventet"), [(date(2026, 12, 31), "TIDLIGERE"), (date(2027, 1, 1), "NYTT")])
def test_motregning_kan_sporres_om_foer_den_er_besluttet(per: date, ventet: str) -> None:
    svar = vurder(Krav(id="K", rettslig_art=RettsligArt.RESTSKATT), per).regelverk.motregning
    assert [(s.tenkt, s.dato) for s in svar] == [(True, per), (True, per)]
    assert verdier(svar, "regelverk.motregning") == {None: ventet}


@pytest.mark.parametrize(
    ("emne", "spoersmaal"),
    [
        (Klageemne.KRAVET, []),
        (Klageemne.TVANGSFULLBYRDELSE, ["regelverk.verneting"]),
        (Klageemne.AVREGNING, ["regelverk.verneting", "regelverk.avregningsklage"]),
    ],
)
def test_en_klage_over_kravet_selv_har_ikke_verneting(emne: Klageemne, spoersmaal: list[str]) -> None:
    krav = Krav(id="K", hendelser=(Klage(dato=date(2026, 1, 2), klage_over=emne),))
    assert [s.spoersmaal for s in vurder(krav, date(2026, 11, 22)).regelverk.klager] == spoersmaal


def test_hver_del_svarer_og_folger_skjemaet() -> None:
    svar = til_json(vurder(FULLT, date(2026, 11, 22)))
    jsonschema.Draft202012Validator(skjema_vurdering()).validate(svar)
    assert not [del_ for del_, liste in svar["regelverk"].items() if not liste]
    assert {s["spoersmaal"] for del_, liste in svar["regelverk"].items() if del_ != "utlegg" for s in liste} <= {
        s.noekkel for s in regelbok().spoersmaal
    }
    (foreldelse,) = svar["regelverk"]["foreldelse"]
    assert foreldelse["spoersmaal"] == "regelverk.foreldelsesloven"


def test_svaret_staar_i_teksten_paa_begge_maalformer() -> None:
    vurdering = vurder(FULLT, date(2026, 11, 22))
    nb, nn = forklar(vurdering, "nb"), forklar(vurdering, "nn")
    assert "Motregning, 1. mars 2026: motregningen følger tidligere regelverk, fordi motregning besluttet før" in nb
    assert "Motrekning, 1. mars 2026: motrekninga følgjer tidlegare regelverk, fordi motrekning vedteken før" in nn
    assert "Trekk T1: trekket følger nytt regelverk" in nb
    assert "Trekk T1: trekket følgjer nytt regelverk" in nn
    assert "tenkt" not in nb


def test_hvert_svar_reglene_kan_gi_har_en_setning() -> None:
    bok = regelbok()
    egne = {
        getattr(begreper, navn).navn for navn in dir(begreper) if isinstance(getattr(begreper, navn), begreper.Begrep)
    }
    egne |= {s.begrep.navn for s in bok.spoersmaal if s.begrep.navn.startswith("regelverk.")}
    egne -= {begreper.REGELVERK_UTLEGG.navn}
    kan_gis = {
        (s.noekkel, svar)
        for s in bok.spoersmaal
        if s.begrep.navn in egne
        for svar in bok.svar_paa(s)
        if not isinstance(svar, Udekket)
    }
    assert kan_gis == set(SETNINGER)


def test_tenkte_skritt_vises_ikke() -> None:
    vurdering: Vurdering = vurder(FULLT, date(2026, 11, 22))
    assert not [s for s in vurdering.regelverk.alle if s.tenkt and vises(s)]
    assert Hendelsestype.AVREGNING in {s.hendelse for s in vurdering.regelverk.avregning if s.tenkt}
