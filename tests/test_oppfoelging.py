"""Oppfølgingen: siste dag for skrittene, gjennomgangen av en portefølje, tilstandene og utskriftene."""

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innkrevingsregler import (
    Endringsslag,
    Krav,
    Kravlinje,
    Rentehinder,
    Rutine,
    TaptRente,
    Ukedag,
    endringer,
    forklar_gjennomgang,
    gjennomgang,
    gjennomgang_til_json,
    oppfoelging,
    skjema_gjennomgang,
    testing,
    vurder,
)
from innkrevingsregler.cli import main
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import (
    HENDELSESKLASSER,
    Bero,
    Betaling,
    Betalingsavtale,
    GjeldsforhandlingAapnet,
    Gjeldsordning,
    Klage,
    Rentevarsel,
)
from innkrevingsregler.fakta.koder import Hendelsestype, Innkrever, Klageemne, Linjetype, Renteregel, RettsligArt
from innkrevingsregler.fakta.oppfoelging import Oppfoelgingsfakta
from innkrevingsregler.fakta.skriving import til_json
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.gjennomgangstekst import grunner
from innkrevingsregler.forklaring.oppfoelging_json import oppfoelging_skjema, oppfoelging_til_json
from innkrevingsregler.forklaring.oppfoelgingstekst import NAVN
from innkrevingsregler.forklaring.tekst import forklar
from innkrevingsregler.kravgjennomgang import Tapsgrunn
from innkrevingsregler.lag.oppfoelging import Nestesteg, Oppfoelging
from innkrevingsregler.regelform.begreper.oppfoelging import (
    Kanal,
    Kravtilstand,
    Oppdragsgiverhandling,
    Oppfoelgingssteg,
    Oppgjoersmaate,
    Purreinnhold,
    Skyldnerhandling,
    Stegfrist,
)
from innkrevingsregler.regelform.utfall import Avgjort, Trenger
from innkrevingsregler.regler import OMRAADER
from innkrevingsregler.rettskilder.rettskilde import Maalform
from innkrevingsregler.tilstander import TILSTANDSNAVN, feil_i_tilstandene, mermaid, overganger

FORFALL = date(2026, 5, 4)  # en mandag
KRAV = Krav(
    id="K-1",
    rettslig_art=RettsligArt.ALMINNELIG,
    innkrever=Innkrever.VIRKSOMHETEN,
    forfall=FORFALL,
    forfall_bestemt=True,
    fristens_utgangspunkt=FORFALL,
    fullstendig_til=date(2030, 1, 1),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL, beloep=Oere(100_000), gjenstaar=Oere(80_000), sikkerhet=()),),
    oppfoelging=Oppfoelgingsfakta(
        hjemmel_avklart=True, oppdragsavtale=False, forventet_tap=False, gammel_post=False, fakturert=date(2026, 4, 1)
    ),
)
SISTE_DAG = date(2029, 5, 4)


def med(**felt: object) -> Krav:
    return attrs.evolve(KRAV, **felt)  # type: ignore[arg-type]


def steget(svar: Oppfoelging, steg: Oppfoelgingssteg) -> Nestesteg:
    return next(s for s in svar.neste if s.steg is steg)


# ---- Siste dag ----


@pytest.mark.parametrize(
    ("forfall", "foerste"),
    [
        (date(2026, 5, 5), date(2026, 5, 6)),  # tirsdag: onsdagen etter
        (date(2026, 5, 6), date(2026, 5, 8)),  # onsdag: ikke samme dag, men fredagen
        (date(2026, 5, 8), date(2026, 5, 13)),  # fredag: onsdagen i neste uke
    ],
)
def test_purringen_skal_lages_foerste_faste_ukedag_etter_forfall(forfall: date, foerste: date) -> None:
    svar = oppfoelging(med(forfall=forfall), forfall + timedelta(days=1))
    steg = steget(svar, Oppfoelgingssteg.VURDER_PURRING)
    assert (steg.senest, steg.forbi) == (foerste, False)


def test_dagen_etter_er_siste_dag_passert() -> None:
    assert not steget(oppfoelging(KRAV, date(2026, 5, 6)), Oppfoelgingssteg.VURDER_PURRING).forbi
    svar = oppfoelging(KRAV, date(2026, 5, 7))
    assert steget(svar, Oppfoelgingssteg.VURDER_PURRING).forbi
    assert svar.neste_purredag == date(2026, 5, 8)


def test_virksomheten_velger_ukedagene() -> None:
    rutine = Rutine(purredager=(Ukedag.MANDAG,))
    assert steget(oppfoelging(KRAV, date(2026, 5, 5), rutine=rutine), Oppfoelgingssteg.VURDER_PURRING).senest == date(
        2026, 5, 11
    )
    with pytest.raises(ValueError, match="minst én av"):
        Rutine(purredager=())


@given(st.dates(date(2000, 1, 1), date(2150, 1, 1)), st.sets(st.sampled_from(Ukedag), min_size=1))
def test_purredagen_er_den_foerste_av_ukedagene(forfall: date, dager: set[Ukedag]) -> None:
    rutine = Rutine(purredager=tuple(dager))
    dag = rutine.foerste_purredag(forfall)
    assert dag is not None
    numre = {list(Ukedag).index(d) for d in dager}
    assert dag.weekday() in numre
    assert not any((forfall + timedelta(days=n)).weekday() in numre for n in range(1, (dag - forfall).days))


@pytest.mark.parametrize(
    ("satt", "senest"),
    [
        (date(2028, 1, 1), date(2028, 1, 1)),
        (SISTE_DAG, SISTE_DAG),
        (SISTE_DAG + timedelta(days=1), SISTE_DAG),
        (None, SISTE_DAG),
    ],
)
def test_et_krav_i_bero_vurderes_foer_det_foreldes(satt: date | None, senest: date) -> None:
    krav = med(
        hendelser=(Bero(dato=date(2026, 8, 3)),),
        oppfoelging=attrs.evolve(KRAV.oppfoelging, bero_vurderes=satt),  # type: ignore[type-var]
    )
    svar = oppfoelging(krav, date(2026, 9, 1))
    assert steget(svar, Oppfoelgingssteg.VURDER_PAA_NYTT).senest == senest
    assert steget(svar, Oppfoelgingssteg.VURDER_FORELDELSE).senest == SISTE_DAG


def test_bero_endrer_ikke_siste_dag_for_foreldelse() -> None:
    uten = oppfoelging(KRAV, date(2026, 9, 1))
    i_bero = oppfoelging(med(hendelser=(Bero(dato=date(2026, 8, 3)),)), date(2026, 9, 1))
    foreldelse = Oppfoelgingssteg.VURDER_FORELDELSE
    assert steget(uten, foreldelse).senest == steget(i_bero, foreldelse).senest == SISTE_DAG


def test_ingen_foreldelsesvakt_for_et_foreldet_krav() -> None:
    siste = oppfoelging(KRAV, SISTE_DAG)
    assert steget(siste, Oppfoelgingssteg.VURDER_FORELDELSE).senest == SISTE_DAG
    etter = oppfoelging(KRAV, SISTE_DAG + timedelta(days=1))
    assert isinstance(etter.tilstand, Avgjort)
    assert etter.tilstand.verdi == Kravtilstand.FORELDET
    assert [steg.steg for steg in etter.neste] == [Oppfoelgingssteg.BOKFOER_OPPHOER]


def test_ukjent_sikkerhet_for_et_foreldet_krav_kan_bety_pant() -> None:
    """Er det pant, følges kravet opp som før; da er det to tilstander det kan være i."""
    uten_opplysning = med(linjer=(attrs.evolve(KRAV.linjer[0], sikkerhet=None),))
    tilstand = oppfoelging(uten_opplysning, SISTE_DAG + timedelta(days=1)).tilstand
    assert isinstance(tilstand, Trenger)
    assert set(tilstand.mulige) == {Kravtilstand.FORELDET, Kravtilstand.FORFALT}
    assert [v.noekkel for v in tilstand.fakta] == ["krav.pant_tross_foreldelse"]


# ---- Klagene ----


@pytest.mark.parametrize(("emne", "til_kravseier"), [(Klageemne.KRAVET, True), (Klageemne.MOTREGNING, False)])
def test_bare_klage_over_kravet_kan_gaa_til_kravseieren(emne: Klageemne, til_kravseier: bool) -> None:
    klage = Klage(dato=date(2026, 5, 20), klage_over=emne)
    krav = med(hendelser=(klage,), innkrever=Innkrever.INNKREVINGSMYNDIGHETEN)
    (svar,) = oppfoelging(krav, date(2026, 5, 20)).klager
    assert (svar.til_kravseier is not None) is til_kravseier


def test_en_avgjort_klage_er_ikke_med() -> None:
    klage = Klage(dato=date(2026, 5, 20), klage_over=Klageemne.KRAVET, avgjort=date(2026, 6, 1))
    assert oppfoelging(med(hendelser=(klage,)), date(2026, 5, 31)).klager
    assert not oppfoelging(med(hendelser=(klage,)), date(2026, 6, 1)).klager


# ---- Gjennomgangen ----

STOERRE = med(id="K-2", linjer=(attrs.evolve(KRAV.linjer[0], gjenstaar=Oere(90_000)),))
LIKT = med(id="K-0")
SENERE = med(id="K-3", fristens_utgangspunkt=date(2026, 6, 4), forfall=date(2026, 6, 4))
UKJENT = med(id="K-4", linjer=(attrs.evolve(KRAV.linjer[0], beloep=None, gjenstaar=None),))
PER = date(2029, 4, 20)


def test_det_som_taper_mest_staar_foerst() -> None:
    rader = gjennomgang((KRAV, STOERRE, LIKT, SENERE, UKJENT), PER, SISTE_DAG)
    assert [(r.plass, r.krav, r.tapes) for r in rader[:3]] == [
        (1, "K-2", 90_000),
        (2, "K-0", 80_000),
        (3, "K-1", 80_000),
    ]
    assert [(r.krav, r.ukjent_beloep, r.tapes) for r in rader[3:]] == [("K-4", True, 0), ("K-3", False, 0)]
    assert rader[0].linjer[0].grunn is Tapsgrunn.FORELDES
    assert grunner(rader[0], Maalform.NB)[0] == (
        "900.00 kroner foreldes i perioden; den første siste dagen er 4. mai 2029"
    )
    assert grunner(rader[0], Maalform.NN)[0] == (
        "900.00 kroner blir forelda i perioden; den første siste dagen er 4. mai 2029"
    )


def test_siste_dag_dagen_etter_perioden_er_ikke_med() -> None:
    (rad,) = gjennomgang((KRAV,), PER, SISTE_DAG - timedelta(days=1))
    assert rad.tapes == rad.kan_tapes == 0
    assert rad.linjer == ()


@given(st.permutations((KRAV, STOERRE, LIKT, SENERE, UKJENT)))
@settings(max_examples=3, deadline=None)
def test_rekkefoelgen_av_kravene_betyr_ikke_noe(krav: list[Krav]) -> None:
    ventet = gjennomgang((KRAV, STOERRE, LIKT, SENERE, UKJENT), PER, SISTE_DAG)
    assert gjennomgang(krav, PER, SISTE_DAG) == ventet


def test_et_aapent_krav_faller_ikke_ut() -> None:
    aapent = Krav(id="K-9", linjer=(Kravlinje(id="L1", gjenstaar=Oere(5_000)),))
    (rad,) = gjennomgang((aapent,), PER, PER)
    assert (rad.tapes, rad.kan_tapes, rad.linjer[0].grunn) == (0, 5_000, Tapsgrunn.UAVKLART)


def test_perioden_kan_ikke_slutte_foer_den_begynner() -> None:
    with pytest.raises(ValueError, match="til: 2029-04-19"):
        gjennomgang((KRAV,), PER, PER - timedelta(days=1))


# ---- Renten i gjennomgangen ----

BAERER_RENTE = med(
    innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
    renteregel=Renteregel.INNKREVINGSLOVEN_15,
    forfall_fastsatt=True,
    forfall=date(2023, 9, 4),
    fristens_utgangspunkt=date(2023, 9, 4),
    linjer=(attrs.evolve(KRAV.linjer[0], beloep=Oere(1_000_000), gjenstaar=None),),
)
VARSEL = Rentevarsel(dato=date(2026, 2, 2), sendt=date(2026, 2, 2), gitt=date(2026, 2, 2))
AUGUST, SEPTEMBER = date(2026, 8, 20), date(2026, 9, 30)


def renten(krav: Krav, til: date = SEPTEMBER) -> TaptRente:
    (rad,) = gjennomgang((krav,), AUGUST, til)
    return rad.rente


def test_renten_faller_bort_med_hovedstolen() -> None:
    """Fra 4. mars til og med 4. september 2026: 119 dager til 12 prosent og 66 til 12,25 av 10 000 kroner."""
    varslet = attrs.evolve(BAERER_RENTE, hendelser=(VARSEL,))
    assert renten(varslet) == TaptRente(
        med_hovedstolen=Oere(39_123 + 22_151), hinder=None, ved_venting=Oere(0), hinder_ved_venting=None
    )
    assert renten(varslet, date(2026, 9, 3)).med_hovedstolen == 0
    (rad,) = gjennomgang((varslet,), AUGUST, SEPTEMBER)
    assert (rad.kan_tapes, rad.staar_paa_spill) == (1_000_000, 1_061_274)
    assert "inntil 612.74 kroner i rente faller bort med hovedstolen" in grunner(rad, Maalform.NB)
    assert "inntil 612.74 kroner i rente fell bort med hovudstolen" in grunner(rad, Maalform.NN)


def test_rente_som_staar_som_egen_linje_telles_ikke_to_ganger() -> None:
    rente = Kravlinje(id="R1", type=Linjetype.RENTE, beloep=Oere(5_000), gjenstaar=Oere(5_000), sikkerhet=())
    krav = attrs.evolve(BAERER_RENTE, linjer=(*BAERER_RENTE.linjer, rente), hendelser=(VARSEL,))
    assert renten(krav).hinder is Rentehinder.EGEN_LINJE


def test_rente_tapes_naar_det_ventes_med_varselet() -> None:
    """41 dager til 12,25 prosent av 10 000 kroner."""
    krav = attrs.evolve(BAERER_RENTE, fristens_utgangspunkt=date(2025, 9, 4))
    assert renten(krav).ved_venting == 13_760
    assert renten(krav, AUGUST).ved_venting == 0
    assert renten(attrs.evolve(krav, hendelser=(VARSEL,))).ved_venting == 0


def test_renten_kontrolleres_naar_kravet_er_betalt_for_sent() -> None:
    """Var det grunnlag for rente, og var den varslet? (oppfølgingsrutinen)"""
    betaling = Betaling(dato=date(2026, 5, 4), beloep=Oere(1_000_000))
    betalt = attrs.evolve(
        BAERER_RENTE,
        linjer=(attrs.evolve(BAERER_RENTE.linjer[0], gjenstaar=Oere(0)),),
        fristens_utgangspunkt=date(2025, 9, 4),
    )
    for hendelser, ventet in (((VARSEL, betaling), (True, True)), ((betaling,), (True, False))):
        svar = oppfoelging(attrs.evolve(betalt, hendelser=hendelser), AUGUST)
        assert svar.rentekontroll is not None
        assert (svar.rentekontroll.grunnlag, svar.rentekontroll.varslet) == ventet
        jsonschema.validate(oppfoelging_til_json(svar), oppfoelging_skjema())
    assert oppfoelging(KRAV, AUGUST).rentekontroll is None
    varslet = vurder(attrs.evolve(betalt, hendelser=(VARSEL, betaling)), AUGUST)
    assert "Grunnlag for rente: ja. Varsla: ja." in forklar(varslet, "nn", deler=("oppfoelging",))


def test_renten_er_ikke_regnet_ut_naar_noe_mangler() -> None:
    uten_regel = attrs.evolve(BAERER_RENTE, renteregel=None, hendelser=(VARSEL,))
    assert renten(uten_regel).hinder is Rentehinder.MANGLER_OPPLYSNINGER
    etter_serien = gjennomgang((attrs.evolve(BAERER_RENTE, fristens_utgangspunkt=date(2025, 9, 4)),), AUGUST, PER)
    assert etter_serien[0].rente.hinder_ved_venting is Rentehinder.UTENFOR_DEKNING


# ---- Tilstandene ----

_REGLENE = OMRAADER["oppfoelging"]


def test_hver_tilstand_kan_naas_og_ingen_er_en_blindvei() -> None:
    assert feil_i_tilstandene() == ()


def test_en_tilstand_som_ikke_kan_naas_blir_funnet() -> None:
    uten = [r for r in _REGLENE if r.da != Kravtilstand.BERO or "overgang" not in r.id]
    assert "BERO kan ikke nås fra IKKE_FORFALT" in feil_i_tilstandene(uten)


def test_en_blindvei_blir_funnet() -> None:
    uten = [r for r in _REGLENE if not r.id.startswith("oppfoelging.overgang.foreldet.")]
    assert "FORELDET er en blindvei: ingen slutt kan nås" in feil_i_tilstandene(uten)


def test_tegningen_har_hver_overgang() -> None:
    tegning = mermaid()
    assert set(TILSTANDSNAVN) == set(Kravtilstand)
    for o in overganger():
        assert f"    {o.fra.value} --> {o.til.value}\n" in tegning


HENDELSEN = date(2026, 6, 10)
_VENTET = {
    Kravtilstand.PURRET: (
        Hendelsestype.PURRING,
        Hendelsestype.PAAKRAV,
        Hendelsestype.VARSEL_INNKREVINGSLOVEN_25,
        Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15,
    ),
    Kravtilstand.TVANGSINNKREVING: (
        Hendelsestype.BERAMMELSE_UTLEGG,
        Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE,
        Hendelsestype.INNREGISTRERT,
        Hendelsestype.UTLEGGSPANT,
        Hendelsestype.UTLEGGSTREKK_BESLUTTET,
        Hendelsestype.TREKKPAALEGG,
        Hendelsestype.OVERFOERT_NY_TREKKORDNING,
        Hendelsestype.TREKK_I_YTELSE,
        Hendelsestype.KONKURSBEGJAERING,
        Hendelsestype.SKIFTEBEGJAERING,
        Hendelsestype.UTENLANDSINNDRIVING,
        Hendelsestype.AVREGNING,
    ),
    Kravtilstand.UTEN_DEKNING: (
        Hendelsestype.UTLEGGSTREKK_OPPHOERT,
        Hendelsestype.INTET_TIL_UTLEGG,
        Hendelsestype.TVANGSDEKNING,
        Hendelsestype.BOSLUTNING,
    ),
    Kravtilstand.RETTSLIG_BEHANDLING: (
        Hendelsestype.FORLIKSKLAGE,
        Hendelsestype.STEVNING,
        Hendelsestype.NEMNDSKLAGE,
    ),
    Kravtilstand.BOBEHANDLING: (Hendelsestype.BOAAPNING,),
    Kravtilstand.BETALINGSAVTALE: (Hendelsestype.BETALINGSAVTALE,),
    Kravtilstand.BERO: (Hendelsestype.BERO,),
}
"""Tilstanden én hendelse alene fører et forfalt krav til; de som ikke står her, endrer den ikke."""
_UTEN_FULLE_OPPLYSNINGER = {Hendelsestype.GJELDSFORHANDLING_AAPNET, Hendelsestype.GJELDSORDNING}
"""Der beror tilstanden på hva slags forhandling det er, og om ordningen er kommet i stand."""


def en_hendelse(type_: Hendelsestype) -> Hendelse:
    if type_ is Hendelsestype.BETALINGSAVTALE:
        return Betalingsavtale(dato=HENDELSEN, til=date(2026, 12, 31), erkjenner=False)
    return HENDELSESKLASSER[type_](dato=HENDELSEN)


@pytest.mark.parametrize("type_", sorted(set(Hendelsestype) - _UTEN_FULLE_OPPLYSNINGER))
def test_hver_hendelsestype_foerer_til_en_tilstand(type_: Hendelsestype) -> None:
    krav = med(hendelser=(en_hendelse(type_),))
    ventet = next((tilstand for tilstand, typer in _VENTET.items() if type_ in typer), Kravtilstand.FORFALT)
    tilstand = oppfoelging(krav, HENDELSEN).tilstand
    assert isinstance(tilstand, Avgjort)
    assert tilstand.verdi == ventet


@pytest.mark.parametrize(
    ("hendelse", "ventet"),
    [
        (GjeldsforhandlingAapnet(dato=HENDELSEN, etter_gjeldsordningsloven=True), Kravtilstand.BOBEHANDLING),
        (Gjeldsordning(dato=HENDELSEN, kommet_i_stand=True), Kravtilstand.BOBEHANDLING),
        (Gjeldsordning(dato=HENDELSEN, kommet_i_stand=False), Kravtilstand.FORFALT),
    ],
)
def test_gjeldsordning(hendelse: Hendelse, ventet: Kravtilstand) -> None:
    tilstand = oppfoelging(med(hendelser=(hendelse,)), HENDELSEN).tilstand
    assert isinstance(tilstand, Avgjort)
    assert tilstand.verdi == ventet


_HENDELSENE = tuple(en_hendelse(type_) for type_ in Hendelsestype if type_ not in _UTEN_FULLE_OPPLYSNINGER)
_LIVSLOEP = st.lists(
    st.builds(
        lambda hendelse, maaned: attrs.evolve(hendelse, dato=date(2026, maaned, 10)),
        st.sampled_from(_HENDELSENE),
        st.integers(min_value=4, max_value=11),
    ),
    max_size=5,
)


@given(_LIVSLOEP)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_et_krav_gaar_bare_dit_en_regel_aapner_for(hendelser: list[Hendelse]) -> None:
    lovlige = {(o.fra, o.til) for o in overganger()}
    krav = med(hendelser=tuple(hendelser))
    dager = {FORFALL, FORFALL + timedelta(days=1), *(h.dato for h in hendelser if h.dato)}
    tilstander = [oppfoelging(krav, dag).tilstand for dag in sorted(dager)]
    # En hendelse som mangler opplysninger, kan gjøre tilstanden åpen; bare to avgjorte dager på rad er en overgang.
    paa_rad = [(f.verdi, t.verdi) for f, t in pairwise(tilstander) if isinstance(f, Avgjort) and isinstance(t, Avgjort)]
    gaatt = {(Kravtilstand(str(fra)), Kravtilstand(str(til))) for fra, til in paa_rad if fra != til}
    assert gaatt <= lovlige


@given(st.permutations(_HENDELSENE[::4]))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_rekkefoelgen_hendelsene_staar_i_betyr_ikke_noe(hendelser: list[Hendelse]) -> None:
    ventet = oppfoelging(med(hendelser=_HENDELSENE[::4]), HENDELSEN).tilstand
    assert oppfoelging(med(hendelser=tuple(hendelser)), HENDELSEN).tilstand == ventet


# ---- Motorene, JSON, teksten og kommandoen ----


@given(testing.oppfoelgingsfakta(), st.sampled_from(Innkrever), st.dates(date(2026, 1, 1), date(2030, 1, 1)))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_json_foelger_skjemaet_uansett_fakta(fakta: Oppfoelgingsfakta, innkrever: Innkrever, per: date) -> None:
    krav = med(oppfoelging=fakta, innkrever=innkrever)
    svar = oppfoelging_til_json(oppfoelging(krav, per))
    jsonschema.validate(json.loads(json.dumps(svar)), oppfoelging_skjema())
    rader = gjennomgang_til_json(gjennomgang((krav,), per, per + timedelta(days=400)))
    jsonschema.validate(json.loads(json.dumps(rader)), skjema_gjennomgang())


def test_durable_svarer_det_samme() -> None:
    for per in (FORFALL, date(2026, 5, 5), SISTE_DAG):
        en, annen = (oppfoelging_til_json(oppfoelging(KRAV, per, motor=m)) for m in ("skalar", "durable"))  # type: ignore[arg-type]
        assert en == annen


def test_hver_kode_har_navn_paa_begge_maalformer() -> None:
    koder = (Kravtilstand, Oppfoelgingssteg, Purreinnhold, Kanal, Oppgjoersmaate, Skyldnerhandling)
    assert set(NAVN) == {kode for klasse in (*koder, Oppdragsgiverhandling) for kode in klasse}


def test_teksten_sier_skrittet_og_siste_dag() -> None:
    vurdering = vurder(KRAV, date(2026, 5, 5))
    bokmaal = forklar(vurdering, "nb", deler=("oppfoelging",))
    assert "Vurder purring: et krav som ikke er betalt ved forfall" in bokmaal
    assert "Senest 6. mai 2026." in bokmaal
    nynorsk = forklar(vurdering, "nn", deler=("oppfoelging",))
    assert "Seinast 6. mai 2026." in nynorsk
    assert "økonomiføresegnene punkt 5.4.2.5 første ledd" in nynorsk


def test_kommandoen_ordner_portefoeljen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fil = tmp_path / "krav.json"
    fil.write_text(til_json((KRAV, STOERRE)), encoding="utf-8")
    assert main(["gjennomgang", str(fil), "--per", "2029-04-20", "--til", "2029-05-04", "--format", "json"]) == 0
    assert [rad["krav"] for rad in json.loads(capsys.readouterr().out)] == ["K-2", "K-1"]
    assert main(["oppfoelging", str(fil), "--per", "2026-05-05", "--format", "tsv", "--purredag", "MANDAG"]) == 0
    assert "2026-05-11" in capsys.readouterr().out
    assert main(["gjennomgang", str(fil), "--per", "2029-04-20", "--til", "2029-04-19"]) == 2
    assert "--til" in capsys.readouterr().err
    assert main(["oppfoelging", str(fil), "--purredag", "ONSDAGEN"]) == 2
    assert "en av MANDAG" in capsys.readouterr().err


def test_gjennomgangen_som_tekst_paa_begge_maalformer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rader = gjennomgang((KRAV,), PER, SISTE_DAG)
    assert "1. K-1 (forfalt)" in forklar_gjennomgang(rader)
    assert "Pass på foreldinga seinast 4. mai 2029." in forklar_gjennomgang(rader, "nn")
    assert "Ingen krav treng noko gjort i perioden." in forklar_gjennomgang((), "nn")
    fil = tmp_path / "krav.json"
    fil.write_text(til_json((KRAV,)), encoding="utf-8")
    valg = ["gjennomgang", str(fil), "--per", str(PER), "--til", str(SISTE_DAG), "--maalform", "nn", "--format"]
    assert main([*valg, "tekst"]) == 0
    assert "1. K-1 (forfalle)" in capsys.readouterr().out
    assert main([*valg, "tsv"]) == 0
    assert "blir forelda i perioden" in capsys.readouterr().out


def test_kravene_for_utskriften_er_lukkede() -> None:
    rad = gjennomgang_til_json(gjennomgang((KRAV,), PER, SISTE_DAG))[0]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([{**rad, "noe_annet": 1}], skjema_gjennomgang())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**oppfoelging_til_json(oppfoelging(KRAV, PER)), "noe": 1}, oppfoelging_skjema())


# ---- Framover ----


def test_purredagen_og_vurderingsdagen_meldes_som_endringer() -> None:
    """Dagen etter at siste dag for et skritt er passert; de neste purredagene er ingen endring."""
    funnet = [
        (e.dag, e.gjelder, e.fra, e.til)
        for e in endringer(KRAV, FORFALL, date(2026, 5, 16))
        if e.slag is Endringsslag.OPPFOELGING and e.gjelder != "ellers"
    ]
    assert funnet == [
        (date(2026, 5, 5), "tilstand", "IKKE_FORFALT", "FORFALT"),
        (date(2026, 5, 5), "VURDER_PURRING", None, "JA"),
        (date(2026, 5, 7), "VURDER_PURRING", "JA", "FORBI"),
    ]
    fakta = attrs.evolve(KRAV.oppfoelging, bero_vurderes=date(2026, 9, 14))  # type: ignore[type-var]
    i_bero = med(hendelser=(Bero(dato=date(2026, 8, 3)),), oppfoelging=fakta)
    vurderes = [
        (e.dag, e.til) for e in endringer(i_bero, date(2026, 9, 1), date(2026, 9, 20)) if e.gjelder == "VURDER_PAA_NYTT"
    ]
    assert vurderes == [(date(2026, 9, 15), "FORBI")]


def test_fristen_er_kjent_for_hvert_skritt() -> None:
    svar = {r.da for r in _REGLENE if r.om.begrep.navn == "oppfoelging.frist"}
    assert svar == set(Stegfrist)
