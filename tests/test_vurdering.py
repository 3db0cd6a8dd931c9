"""`vurder`: kontrakten, og egenskapene som gjelder for alle krav."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler import les_krav, testing
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import Betaling, Erkjennelse, Paakrav, Purring, VarselInnkrevingsloven25
from innkrevingsregler.fakta.koder import (
    Adressegradering,
    Hendelsestype,
    Linjetype,
    Namsmyndighet,
    Overfoeringsgrunn,
    Part,
    Regelverk,
    RettsligArt,
    Sakstype,
    Utleggsutfall,
)
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Skyldnerperiode, Trekk, Utleggssak
from innkrevingsregler.frister import Frist, foreldet, frist
from innkrevingsregler.helligdager import er_virkedag
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse, Stegvirkning
from innkrevingsregler.regelform.utfall import Avgjort
from innkrevingsregler.rettskilder.tvil import UkjentLesning
from innkrevingsregler.vurdering import tidslinje, vurder

PER = date(2026, 11, 22)
ARTER = {RettsligArt.ALMINNELIG: 3, RettsligArt.TRYGD_TILBAKEKREVING: 3, RettsligArt.PENGELAAN: 10}


OMFATTET = Skyldner(
    id="P1",
    fylke="Nordland",
    kommune="Bodø",
    loepende_trekk_gammelt=False,
    utleggssak_gammelt=False,
    adressegradering=Adressegradering.UGRADERT,
    kravtyper_bokstav_e=False,
)
"""En skyldner som oppfyller kriteriene i utrullingsforskriften § 1 fra 7. april 2026."""


def et_krav(*hendelser: Hendelse, **felter: Any) -> Krav:
    """Et alminnelig krav med én hovedstol, mot en skyldner i Bodø. Sak S1 og S3 følger nytt regelverk, S2 tidligere."""
    im = {"type": Sakstype.UTLEGG, "namsmyndighet": Namsmyndighet.INNKREVINGSMYNDIGHETEN}
    verdier: dict[str, Any] = {
        "id": "K1",
        "rettslig_art": RettsligArt.ALMINNELIG,
        "fristens_utgangspunkt": date(2024, 3, 15),
        "linjer": (Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
        "saker": (
            Utleggssak(id="S1", varsel_sendt=date(2027, 1, 4), **im),
            Utleggssak(id="S2", varsel_sendt=date(2025, 12, 1), **im),
            Utleggssak(id="S3", varsel_sendt=date(2026, 6, 15), **im),
        ),
        "skyldner": OMFATTET,
        "hendelser": hendelser,
    }
    return Krav(**verdier | felter)


def linjen(krav: Krav, per: date = PER, **valg: Any) -> Linjeforeldelse:
    (svar,) = vurder(krav, per, **valg).foreldelse
    return svar


# ---- Kontrakten ------------------------------------------------------------------------------------------


def test_vurderingen_har_det_den_ble_bedt_om() -> None:
    krav = et_krav(kravtype="TILBAKEKREVING_DAGPENGER")
    svar = vurder(krav, PER)
    assert (svar.krav, svar.per, svar.motor) == (krav, PER, "skalar")
    assert svar.katalog is not None
    assert svar.katalog.kode == "TILBAKEKREVING_DAGPENGER"
    assert not svar.aapent


def test_ukjent_kravtype_er_ingen_feil() -> None:
    svar = vurder(et_krav(kravtype="FINNES_IKKE", rettslig_art=None), PER)
    assert svar.katalog is None
    assert svar.aapent
    assert [v.noekkel for v in svar.foreldelse[0].trenger] == ["krav.foreldelsesregime", "krav.art"]


def test_uten_kravtype_er_det_ingen_katalograd() -> None:
    assert vurder(et_krav(), PER).katalog is None


def test_krav_uten_linjer_har_ingen_foreldelse() -> None:
    assert vurder(Krav(id="K1"), PER).foreldelse == ()


def test_tidslinjen_er_foreldelsen_i_vurderingen() -> None:
    krav = et_krav(Purring(dato=date(2025, 1, 2)))
    assert tidslinje(krav, PER) == vurder(krav, PER).foreldelse


def test_hver_sak_har_sitt_regelverk() -> None:
    utlegg = vurder(et_krav(), PER).utlegg
    assert [(u.sak, u.utfall.verdi) for u in utlegg if isinstance(u.utfall, Avgjort)] == [
        ("S1", "NYTT"),
        ("S2", "TIDLIGERE"),
        ("S3", "NYTT"),
    ]


def test_ukjent_motor_avvises() -> None:
    with pytest.raises(ValueError, match="ukjent motor 'rask'"):
        vurder(et_krav(), PER, motor="rask")  # type: ignore[arg-type]


@pytest.mark.parametrize("lesninger", [{"X99": "ja"}, {"F16": "finnes_ikke"}])
def test_ukjent_lesning_avvises(lesninger: dict[str, str]) -> None:
    with pytest.raises(UkjentLesning):
        vurder(et_krav(), PER, lesninger=lesninger)


@pytest.mark.parametrize(
    ("felter", "ord_"),
    [
        ({"fullstendig_til": None}, ["ikke sagt hvor langt"]),
        ({"fullstendig_til": PER - timedelta(days=1)}, ["fullstendige til 2026-11-21"]),
        ({"fullstendig_til": PER}, []),
        ({"fullstendig_til": PER, "hendelser": (Purring(dato=PER),)}, []),
        ({"fullstendig_til": PER, "hendelser": (Purring(dato=PER + timedelta(days=1)),)}, ["etter 2026-11-22"]),
        (
            {"fullstendig_til": PER, "hendelser": (Purring(dato=PER, gitt=PER + timedelta(days=1)),)},
            ["etter 2026-11-22"],
        ),
    ],
)
def test_forutsetningene_er_sagt_en_gang(felter: dict[str, Any], ord_: list[str]) -> None:
    forutsetninger = vurder(et_krav(**felter), PER).forutsetninger
    assert len(forutsetninger) == len(ord_)
    assert all(o in f for o, f in zip(ord_, forutsetninger, strict=True))


# ---- Grensene når utgangspunktet er ukjent ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("oppstaatt", "forfall", "ventet"),
    [
        (date(2024, 1, 15), date(2024, 3, 15), (date(2027, 1, 15), date(2027, 3, 15))),
        (date(2024, 3, 15), date(2024, 3, 15), (date(2027, 3, 15), date(2027, 3, 15))),
        (date(2024, 1, 15), None, (date(2027, 1, 15), None)),
        (None, date(2024, 3, 15), (None, date(2027, 3, 15))),
        (date(2024, 3, 18), date(2024, 3, 15), (None, None)),
        (None, None, (None, None)),
    ],
)
def test_ukjent_utgangspunkt_ligger_mellom_oppstaatt_og_forfall(
    oppstaatt: date | None, forfall: date | None, ventet: tuple[date | None, date | None]
) -> None:
    svar = linjen(et_krav(fristens_utgangspunkt=None, oppstaatt=oppstaatt, forfall=forfall))
    assert (svar.siste_dag or svar.tidligst, svar.siste_dag or svar.senest) == ventet
    # Oppsto og forfalt kravet samme dag, er det den dagen.
    assert (svar.status is Status.AVGJORT) == (oppstaatt is not None and oppstaatt == forfall)


def test_en_hendelse_uten_virkning_flytter_ingen_av_grensene() -> None:
    krav = et_krav(
        Purring(dato=date(2025, 1, 2)),
        fristens_utgangspunkt=None,
        oppstaatt=date(2024, 1, 15),
        forfall=date(2024, 3, 15),
    )
    assert (linjen(krav).tidligst, linjen(krav).senest) == (date(2027, 1, 15), date(2027, 3, 15))


# ---- Virkningen kommer den dagen den kommer --------------------------------------------------------------

VARSEL = VarselInnkrevingsloven25(dato=date(2027, 1, 5), sendt=date(2027, 1, 5), gitt=date(2027, 1, 7), sak="S1")


@pytest.mark.parametrize(
    ("per", "siste_dag"),
    [
        (date(2027, 1, 4), date(2027, 3, 15)),
        (date(2027, 1, 6), date(2027, 3, 15)),
        (date(2027, 1, 7), date(2037, 1, 7)),
    ],
)
def test_varsel_virker_fra_det_er_gitt(per: date, siste_dag: date) -> None:
    assert linjen(et_krav(VARSEL), per).siste_dag == siste_dag


def test_et_varsel_som_er_gitt_senere_uten_kjent_utsendelse_er_ikke_regnet_med() -> None:
    assert linjen(et_krav(attrs.evolve(VARSEL, dato=None, sendt=None)), PER).siste_dag == date(2027, 3, 15)


# ---- Strategier: krav reglene er sikre på, med hendelser de kjenner --------------------------------------

dager = st.dates(date(2010, 1, 1), date(2035, 12, 31))


@st.composite
def avbrudd(draw: st.DrawFn) -> Hendelse:
    """Erkjennelser og varsler som reglene er sikre på."""
    dag = draw(dager)
    sak, foerste_dag = draw(st.sampled_from([(None, dag), ("S1", date(2027, 1, 4)), ("S3", date(2026, 6, 15))]))
    if sak is not None:
        return VarselInnkrevingsloven25(dato=max(dag, foerste_dag), gitt=max(dag, foerste_dag), sak=sak)
    ny_forfall = draw(st.none() | st.integers(0, 800).map(lambda n: dag + timedelta(days=n)))
    return Erkjennelse(dato=dag, overfor=draw(st.sampled_from([Part.KREDITOR, Part.INNKREVINGSMYNDIGHETEN])),
                       ny_forfall=ny_forfall)  # fmt: skip


@st.composite
def uten_virkning(draw: st.DrawFn) -> Hendelse:
    """Påminnelser, et varsel etter tidligere regelverk, og det en medskyldner erkjenner."""
    dag = draw(st.none() | dager)
    klasse = draw(st.sampled_from([Purring, Paakrav]))
    av_andre = Erkjennelse(dato=dag, fra_hvem=Part.MEDSKYLDNER, overfor=Part.KREDITOR)
    return draw(st.sampled_from([klasse(dato=dag), VarselInnkrevingsloven25(dato=dag, gitt=dag, sak="S2"), av_andre]))


@st.composite
def sikre_krav(draw: st.DrawFn) -> Krav:
    """Krav der alt loven spør etter, er kjent."""
    hendelser = draw(st.lists(avbrudd() | uten_virkning(), max_size=5))
    oppstaatt = min(draw(dager), *(d for h in hendelser for d in (h.dato, h.gitt) if d), date(2035, 12, 31))
    forfall = oppstaatt + timedelta(days=draw(st.integers(0, 400)))
    utgangspunkt = oppstaatt + timedelta(days=draw(st.integers(0, (forfall - oppstaatt).days)))
    # Er S3 ikke besluttet, er det et faktum som mangler fra 2027, så snart skyldneren er ukjent (L14).
    s1, s2, s3 = et_krav().saker
    s3 = attrs.evolve(s3, beslutning=date(2026, 7, 31), tidligere_regelverk_valgt=False)
    return et_krav(
        *hendelser,
        saker=(s1, s2, s3),
        rettslig_art=draw(st.sampled_from(sorted(ARTER))),
        kredittkjoep=draw(st.booleans()),
        oppstaatt=oppstaatt,
        forfall=forfall,
        fristens_utgangspunkt=utgangspunkt,
    )


def _siste_dag(krav: Krav, per: date) -> date:
    svar = linjen(krav, per)
    assert svar.status is Status.AVGJORT
    assert svar.siste_dag is not None
    return svar.siste_dag


# ---- Egenskaper: alle gyldige fakta ----------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(testing.krav(), testing.datoer())
def test_ingen_gyldige_fakta_gir_unntak(krav: Krav, per: date) -> None:
    svar = vurder(krav, per)
    assert [f.linje for f in svar.foreldelse] == [linje.id for linje in krav.linjer]
    assert [u.sak for u in svar.utlegg] == [sak.id for sak in krav.saker]


@settings(max_examples=30, deadline=None)
@given(testing.krav(), testing.datoer())
def test_samme_fakta_gir_samme_svar(krav: Krav, per: date) -> None:
    assert vurder(krav, per) == vurder(krav, per)


@settings(max_examples=30, deadline=None)
@given(testing.krav(), testing.datoer(), st.randoms(use_true_random=False))
def test_rekkefoelgen_i_inndata_betyr_ingenting(krav: Krav, per: date, terning: Any) -> None:
    stokket = list(krav.hendelser)
    terning.shuffle(stokket)
    stokket_krav = attrs.evolve(krav, hendelser=tuple(stokket))
    assert [_uten_steg(f) for f in vurder(krav, per).foreldelse] == [
        _uten_steg(f) for f in vurder(stokket_krav, per).foreldelse
    ]


@settings(max_examples=60, deadline=None)
@given(testing.krav(), st.dates(date(2015, 1, 1), date(2030, 1, 1)))
def test_det_som_hender_senere_endrer_ikke_tidslinjen_i_dag(krav: Krav, per: date) -> None:
    hendt = tuple(h for h in krav.hendelser if h.dato is None or h.dato <= per)
    assume(len(hendt) < len(krav.hendelser))
    # Utfallet av en sak har ingen dag; sier et senere skritt når den var slutt, er utfallet også senere.
    slutt_senere = any(h.type is Hendelsestype.UTLEGGSSAK_AVSLUTTET and h not in hendt for h in krav.hendelser)
    assume(not slutt_senere or not any(sak.utfall for sak in krav.saker))
    assert tidslinje(krav, per) == tidslinje(attrs.evolve(krav, hendelser=hendt), per)


def _uten_steg(svar: Linjeforeldelse) -> object:
    """Svaret der rekkefølgen av like sterke grunner ikke teller."""
    mengder = {navn: frozenset(getattr(svar, navn)) for navn in ("trenger", "hvorfor", "hjemler", "steg")}
    return attrs.asdict(attrs.evolve(svar, trenger=(), hvorfor=(), hjemler=(), steg=()), recurse=False), mengder


@settings(max_examples=30, deadline=None)
@given(testing.krav(), testing.datoer())
def test_feltene_i_svaret_henger_sammen(krav: Krav, per: date) -> None:
    for svar in vurder(krav, per).foreldelse:
        assert (svar.status is Status.AVGJORT) == (svar.siste_dag is not None or bool(svar.hviler))
        assert (svar.status is Status.TRENGER) <= bool(svar.trenger)
        if svar.siste_dag is not None:
            assert svar.uten_flytting is not None
            assert svar.uten_flytting <= svar.siste_dag
            assert _kan_vaere_fridag(krav) or er_virkedag(svar.siste_dag)
            assert svar.foreldet == (per > svar.siste_dag)
            assert svar.hjemler
        if svar.tidligst is not None and svar.senest is not None:
            assert svar.tidligst <= svar.senest


def _kan_vaere_fridag(krav: Krav) -> bool:
    """En oppgitt eller avtalt dag, en meldefrist og slutten på noe uten ettervirkning flyttes ikke."""
    if krav.hovedfordring_siste_dag is not None:
        return True
    typer = {h.type.value for h in krav.hendelser}
    return bool(typer & {"FRISTAVTALE", "PROKLAMA", "AVREGNING", "TREKK_I_YTELSE"})


# ---- Egenskaper: fristens løp ----------------------------------------------------------------------------


@settings(deadline=None)
@given(sikre_krav(), dager)
def test_svaret_er_det_samme_som_regnestykket_alene(krav: Krav, per: date) -> None:
    """Stegene forklarer svaret og endrer det ikke: fristen er den en enkel løkke gir av de samme avbruddene."""
    laan = krav.rettslig_art is RettsligArt.PENGELAAN and not krav.kredittkjoep
    aar = 10 if laan else 3
    assert krav.fristens_utgangspunkt is not None
    grunnfrist = frist(krav.fristens_utgangspunkt, aar=aar)
    ventet = grunnfrist
    for dag, ny in sorted(
        (a for h in krav.hendelser if (a := _avbruddet(h, aar))), key=lambda a: (a[0], a[1].siste_dag)
    ):
        if dag <= min(per, ventet.siste_dag):
            ventet = max(ventet, ny, key=lambda f: f.siste_dag)
    svar = linjen(krav, per)
    assert (svar.siste_dag, svar.foreldet) == (ventet.siste_dag, foreldet(ventet, per))
    assert svar.steg[0].virkning is Stegvirkning.UTGANGSPUNKT
    assert svar.steg[-1].til == svar.siste_dag


def _avbruddet(hendelse: Hendelse, aar: int) -> tuple[date, Frist] | None:
    if isinstance(hendelse, Erkjennelse) and hendelse.fra_hvem is not Part.MEDSKYLDNER:
        assert hendelse.dato is not None
        return hendelse.dato, frist(max(hendelse.dato, hendelse.ny_forfall or hendelse.dato), aar=aar)
    if isinstance(hendelse, VarselInnkrevingsloven25) and hendelse.sak in ("S1", "S3"):
        assert hendelse.gitt is not None
        return hendelse.gitt, frist(hendelse.gitt, aar=10)
    return None


@settings(deadline=None)
@given(sikre_krav(), avbrudd(), dager)
def test_et_avbrudd_forkorter_aldri(krav: Krav, nytt: Hendelse, per: date) -> None:
    assume(nytt.dato is not None and krav.oppstaatt is not None and nytt.dato >= krav.oppstaatt)
    med = attrs.evolve(krav, hendelser=(*krav.hendelser, nytt))
    assert _siste_dag(med, per) >= _siste_dag(krav, per)


@settings(deadline=None)
@given(sikre_krav(), avbrudd(), st.integers(1, 4000))
def test_et_avbrudd_etter_siste_dag_endrer_ingenting(krav: Krav, nytt: Hendelse, dager_etter: int) -> None:
    siste_dag = _siste_dag(krav, date(2100, 1, 1))
    tidligst = max(siste_dag, date(2027, 1, 4)) if isinstance(nytt, VarselInnkrevingsloven25) else siste_dag
    dag = tidligst + timedelta(days=dager_etter)
    for_sent = attrs.evolve(nytt, dato=dag, gitt=dag, **({"ny_forfall": None} if hasattr(nytt, "ny_forfall") else {}))
    med = attrs.evolve(krav, hendelser=(*krav.hendelser, for_sent))
    assert _siste_dag(med, date(2100, 1, 1)) == siste_dag


@settings(deadline=None)
@given(sikre_krav(), uten_virkning(), dager)
def test_det_som_ikke_avbryter_endrer_ikke_siste_dag(krav: Krav, ekstra: Hendelse, per: date) -> None:
    assume(ekstra.dato is None or (krav.oppstaatt is not None and ekstra.dato >= krav.oppstaatt))
    med = attrs.evolve(krav, hendelser=(*krav.hendelser, ekstra))
    assert _siste_dag(med, per) == _siste_dag(krav, per)


@settings(deadline=None)
@given(sikre_krav(), dager)
def test_hendelser_etter_dagen_det_spoerres_om_betyr_ingenting(krav: Krav, per: date) -> None:
    til_og_med = tuple(h for h in krav.hendelser if h.dato is None or h.dato <= per)
    assert linjen(krav, per) == linjen(attrs.evolve(krav, hendelser=til_og_med), per)


@settings(deadline=None)
@given(sikre_krav(), dager, st.integers(0, 4000))
def test_et_foreldet_krav_forblir_foreldet(krav: Krav, per: date, senere: int) -> None:
    if linjen(krav, per).foreldet:
        assert linjen(krav, per + timedelta(days=senere)).foreldet


# ---- Egenskaper: ukjent er et svar -----------------------------------------------------------------------


def _skjul(krav: Krav, hva: Sequence[str]) -> Krav:
    """Kravet der noe er ukjent. Felt med punktum foran gjelder hver hendelse som har dem."""
    paa_kravet = dict.fromkeys(navn for navn in hva if not navn.startswith("."))
    felt = [navn[1:] for navn in hva if navn.startswith(".")]
    hendelser = (attrs.evolve(h, **{n: None for n in felt if hasattr(h, n)}) for h in krav.hendelser)
    return attrs.evolve(krav, hendelser=tuple(hendelser), **paa_kravet)


SKJULBART = (
    "fristens_utgangspunkt",
    "kredittkjoep",
    "rettslig_art",
    "oppstaatt",
    "forfall",
    "skyldner",
    ".overfor",
    ".gitt",
    ".sak",
)


@settings(max_examples=40, deadline=None)
@given(sikre_krav(), dager, st.lists(st.sampled_from(SKJULBART), min_size=1, unique=True))
def test_det_ukjente_rommer_det_rette_svaret(krav: Krav, per: date, hva: list[str]) -> None:
    """Skjules fakta, er svaret det samme, eller åpent med grenser som rommer det rette."""
    rett, svar = linjen(krav, per), linjen(_skjul(krav, hva), per)
    assert rett.siste_dag is not None
    if svar.status is Status.AVGJORT:
        assert svar.siste_dag == rett.siste_dag
        return
    assert svar.status is Status.TRENGER
    assert svar.tidligst is None or svar.tidligst <= rett.siste_dag
    assert svar.senest is None or rett.siste_dag <= svar.senest
    assert svar.foreldet in (None, rett.foreldet)


@settings(max_examples=40, deadline=None)
@given(sikre_krav(), dager, st.lists(st.sampled_from(SKJULBART), min_size=1, unique=True))
def test_det_som_mangler_er_noe_av_det_som_er_skjult(krav: Krav, per: date, hva: list[str]) -> None:
    """Det som er kjent, spørres det ikke etter."""
    assume(all(h.dato for h in krav.hendelser))
    felt = {f"hendelse{n}" if n.startswith(".") else f"krav.{n}" for n in hva}
    lovlige = felt | ({"krav.art", "krav.foreldelsesregime"} if "rettslig_art" in hva else set())
    # Er det ukjent hvilken sak hendelsen hører til, eller hvem skyldneren er, er alt om saken eller skyldneren ukjent.
    ukjent = (
        *(("sak.", "hendelse.varsel_om_utlegg") if ".sak" in hva else ()),
        *(("sak.skyldner_",) if "skyldner" in hva else ()),
    )
    svar = linjen(_skjul(krav, hva), per)
    assert all(v.noekkel in lovlige or v.noekkel.startswith(ukjent) for v in svar.trenger if v.noekkel)


@settings(deadline=None)
@given(sikre_krav(), dager)
def test_en_betaling_som_kanskje_erkjenner_gir_en_nedre_grense(krav: Krav, per: date) -> None:
    assert krav.oppstaatt is not None
    med = attrs.evolve(krav, hendelser=(*krav.hendelser, Betaling(dato=krav.oppstaatt)))
    svar = linjen(med, max(per, krav.oppstaatt))
    if svar.status is Status.AVGJORT:
        assert svar.siste_dag == _siste_dag(krav, max(per, krav.oppstaatt))
        return
    assert svar.status is Status.TRENGER
    assert svar.tidligst == _siste_dag(krav, max(per, krav.oppstaatt))
    assert svar.foreldet is not True


# ---- Egenskaper: regelverket for hver sak ----------------------------------------------------------------

i_2026 = st.dates(date(2025, 12, 1), date(2027, 1, 31))
BOKSTAV_B_TIL_E: dict[str, Any] = {
    "loepende_trekk_gammelt": True,
    "utleggssak_gammelt": True,
    "adressegradering": Adressegradering.FORTROLIG,
    "kravtyper_bokstav_e": True,
}


@st.composite
def statlige_saker(draw: st.DrawFn, id_: str) -> Utleggssak:
    """Saker hos alminnelig namsmann og Innkrevingsmyndigheten omkring 2026, uten valg etter § 8."""
    dag = draw(i_2026)
    felles: dict[str, Any] = {"id": id_, "type": Sakstype.UTLEGG}
    felles["avsluttet"] = draw(st.none() | st.integers(0, 200).map(lambda n: dag + timedelta(days=n)))
    if draw(st.booleans()):
        return Utleggssak(namsmyndighet=Namsmyndighet.ALMINNELIG_NAMSMANN, registrert=dag, **felles)
    return Utleggssak(namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN, varsel_sendt=dag, **felles)


@st.composite
def skyldnere(draw: st.DrawFn) -> Skyldner:
    """Skyldnere i og utenfor utrullingens område, med ett eller flere kriterier ukjent eller ikke oppfylt."""
    steder = [("Nordland", "Bodø"), ("Finnmark", "Vadsø"), ("Finnmark", "Alta"), ("Oslo", "Oslo"), (None, None)]
    fylke, kommune = draw(st.sampled_from(steder))
    annet = {navn: draw(st.sampled_from([None, brutt])) for navn, brutt in BOKSTAV_B_TIL_E.items() if draw(_sjelden)}
    return attrs.evolve(OMFATTET, fylke=fylke, kommune=kommune, **annet)


_sjelden = st.integers(0, 4).map(lambda n: n == 0)


def _utlegg(krav: Krav, per: date) -> dict[str, object]:
    return {
        u.sak: u.utfall.verdi if isinstance(u.utfall, Avgjort) else type(u.utfall) for u in vurder(krav, per).utlegg
    }


def _skjaert(sak: Utleggssak) -> date:
    dag = sak.registrert or sak.varsel_sendt
    assert dag is not None
    return dag


@st.composite
def senere(draw: st.DrawFn, krav: Krav) -> Krav:
    """Det samme kravet etter at noe mer har hendt: alt som skjer etter den første sakens skjæringstidspunkt."""
    etter = _skjaert(krav.saker[0]) + timedelta(days=draw(st.integers(1, 400)))
    assert krav.skyldner is not None
    match draw(st.integers(0, 5)):
        case 0:
            namsmannens: dict[str, Any] = {"namsmyndighet": Namsmyndighet.ALMINNELIG_NAMSMANN, "registrert": etter}
            ny = Utleggssak(id="S9", type=Sakstype.UTLEGG, **namsmannens)
            return attrs.evolve(krav, saker=(*krav.saker, ny))
        case 1:
            regelverk = draw(st.sampled_from(Regelverk))
            return attrs.evolve(krav, trekk=(*krav.trekk, Trekk(id="T9", besluttet=etter, regelverk=regelverk)))
        case 2:
            overfoert = Trekk(id="T9", besluttet=date(2025, 6, 2), regelverk=Regelverk.TIDLIGERE, overfoert_dato=etter,
                              overfoert_grunn=Overfoeringsgrunn.GRUPPE)  # fmt: skip
            return attrs.evolve(krav, trekk=(*krav.trekk, overfoert))
        case 3:
            foerste = attrs.evolve(krav.saker[0], innmeldt_i_trekk=etter)
            return attrs.evolve(krav, saker=(foerste, *krav.saker[1:]))
        case 4:
            brutt = draw(st.sampled_from([*BOKSTAV_B_TIL_E.items(), ("fylke", "Oslo"), ("kommune", "Bindal")]))
            perioder = (Skyldnerperiode(til=etter - timedelta(days=1)), Skyldnerperiode(fra=etter, **dict([brutt])))
            return attrs.evolve(krav, skyldner=attrs.evolve(krav.skyldner, perioder=perioder))
        case _:
            utfall = draw(st.sampled_from(Utleggsutfall))
            foerste = attrs.evolve(krav.saker[0], beslutning=etter, utfall=utfall, avsluttet=etter)
            hendelse = Purring(dato=etter)
            return attrs.evolve(krav, saker=(foerste, *krav.saker[1:]), hendelser=(*krav.hendelser, hendelse))


@settings(deadline=None)
@given(st.data(), skyldnere(), st.tuples(statlige_saker("S1"), statlige_saker("S2")), i_2026, st.integers(0, 800))
def test_en_sak_gaar_aldri_fra_nytt_til_tidligere_regelverk(
    data: st.DataObject, skyldner: Skyldner, saker: tuple[Utleggssak, ...], per: date, dager_etter: int
) -> None:
    """Det som hender etter skjæringstidspunktet, tar aldri nytt regelverk fra en sak. (Et valg etter § 8 kan.)"""
    krav = et_krav(skyldner=skyldner, saker=saker)
    foer = _utlegg(krav, per)
    etterpaa = _utlegg(data.draw(senere(krav)), per + timedelta(days=dager_etter))
    assert foer["S1"] != "NYTT" or etterpaa["S1"] == "NYTT"


@settings(deadline=None)
@given(
    skyldnere(),
    st.sampled_from(sorted(BOKSTAV_B_TIL_E)),
    st.dates(date(2026, 1, 1), date(2026, 2, 15)),
    st.sampled_from(["registrert", "varsel_sendt"]),
)
def test_manglende_ordlyd_betyr_ikke_noe_naar_en_annen_bokstav_ikke_er_oppfylt(
    skyldner: Skyldner, brutt: str, dag: date, felt: str
) -> None:
    """Ordlyden i bokstav a er ukjent til 15. februar 2026, men bokstav b til e avgjør alene."""
    myndighet = Namsmyndighet.ALMINNELIG_NAMSMANN if felt == "registrert" else Namsmyndighet.INNKREVINGSMYNDIGHETEN
    felter: dict[str, Any] = {felt: dag}
    sak = Utleggssak(id="S1", type=Sakstype.UTLEGG, namsmyndighet=myndighet, **felter)
    krav = et_krav(skyldner=attrs.evolve(skyldner, **{brutt: BOKSTAV_B_TIL_E[brutt]}), saker=(sak,))
    assert _utlegg(krav, date(2026, 3, 1)) == {"S1": "TIDLIGERE"}


@settings(max_examples=40, deadline=None)
@given(testing.krav() | st.builds(et_krav, skyldner=skyldnere(), saker=st.tuples(*map(statlige_saker, "ABC"))), i_2026)
def test_rekkefoelgen_paa_sakene_i_inndata_betyr_ingenting(krav: Krav, per: date) -> None:
    assert _utlegg(attrs.evolve(krav, saker=krav.saker[::-1]), per) == _utlegg(krav, per)


@settings(deadline=None)
@given(st.builds(et_krav, skyldner=skyldnere(), saker=st.tuples(statlige_saker("S1"))), i_2026)
def test_en_skyldner_som_er_kjent_gir_et_svar_naar_ordlyden_er_kjent(krav: Krav, per: date) -> None:
    """Er alle kriterier kjent, er svaret avgjort utenom tiden ordlyden mangler og tvilen om beslutninger i 2027."""
    assert krav.skyldner is not None
    assume(None not in {getattr(krav.skyldner, navn) for navn in ("fylke", *BOKSTAV_B_TIL_E)})
    assume(not date(2026, 1, 1) <= _skjaert(krav.saker[0]) <= date(2026, 2, 15) and per < date(2027, 1, 1))
    assert _utlegg(krav, per)["S1"] in {"NYTT", "TIDLIGERE"}


# ---- Motorene er enige -----------------------------------------------------------------------------------


@pytest.mark.krever_durable
@settings(max_examples=25, deadline=None)
@given(testing.krav() | sikre_krav(), testing.datoer())
def test_durable_svarer_som_den_skalare(krav: Krav, per: date) -> None:
    svar = vurder(krav, per, motor="durable")
    assert svar.motor == "durable"
    assert attrs.evolve(svar, motor="skalar") == vurder(krav, per)


@pytest.mark.parametrize("per", ["2026-01-01", date(1899, 12, 31), date(2201, 1, 1)])
def test_en_dag_som_ikke_er_en_dag_er_en_tydelig_feil(per: Any) -> None:
    with pytest.raises(ValueError, match=r"^per: .* – en dag \(datetime\.date\) i årene 1900–2200$"):
        vurder(Krav(id="K"), per)


def test_et_tidspunkt_er_dagen_det_faller_paa() -> None:
    assert vurder(Krav(id="K"), datetime(2026, 1, 1, 12, tzinfo=UTC)) == vurder(Krav(id="K"), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("felt", "sagt"),
    [
        ({"rettslig_art": "GEBYR"}, "ingen særlov gir kravet en egen frist"),
        ({"rettslig_art": "ALMINNELIG"}, None),
        ({"rettslig_art": "RESTSKATT", "forfall": "2024-02-12"}, "men loven regner fra 2024-12-31"),
        ({"rettslig_art": "RESTSKATT"}, None),
        ({"rettslig_art": "FORSKUDDSSKATT", "fastsettingsaar": 2023}, "men loven regner fra 2023-12-31"),
        ({"rettslig_art": "ARVEAVGIFT", "forfall": "2024-02-12"}, None),
    ],
)
def test_det_fristen_legger_til_grunn_er_sagt(felt: dict[str, object], sagt: str | None) -> None:
    alle = {"id": "K", "kravtype": "FINNES_IKKE", "fristens_utgangspunkt": "2024-02-12"}
    linjer = [{"id": "1", "type": "HOVEDSTOL", "beloep": "1.00"}]
    (krav,) = les_krav(json.dumps({**alle, "fullstendig_til": "2026-11-22", "linjer": linjer, **felt}))
    forutsetninger = vurder(krav, date(2026, 11, 22)).forutsetninger
    assert [sagt in f for f in forutsetninger] == [True] if sagt else forutsetninger == ()


def test_hovedfordringens_siste_dag_staar_som_den_er_oppgitt() -> None:
    """Kravet mot garantisten faller med hovedfordringen, og den oppgitte dagen er ikke flyttet."""
    krav = Krav(
        id="K",
        rettslig_art=RettsligArt.ALMINNELIG,
        kausjon=True,
        kausjon_uavhengig=False,
        fristens_utgangspunkt=date(2022, 3, 1),
        hovedfordring_siste_dag=date(2024, 6, 3),
        linjer=(Kravlinje(id="1", type=Linjetype.HOVEDSTOL),),
        hendelser=(Erkjennelse(dato=date(2024, 1, 10), overfor=Part.KREDITOR),),
    )
    svar = linjen(krav, date(2026, 11, 22))
    assert (svar.siste_dag, svar.uten_flytting, svar.flyttet_fordi) == (date(2024, 6, 3), date(2024, 6, 3), None)
