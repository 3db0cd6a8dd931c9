"""Grunnlaget for dekningsregisteret og listen over åpne punkter."""

from __future__ import annotations

import re

import pytest

from innkrevingsregler.rettskilder import register
from innkrevingsregler.rettskilder.aapne import (
    Aapentpunkt,
    Aapentype,
    aapne_punkter,
    aapne_ved,
    er_aapen,
    les_aapne_punkter,
)
from innkrevingsregler.rettskilder.dekning import (
    OMFANG,
    Dekningsrad,
    Vurdering,
    dekningsgrunnlag,
    les_dekning,
    skal_dekkes,
    udekkede,
)
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import (
    DEKNINGSLOVEN,
    FOR_2010_09_03_1244,
    FORELDELSESLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from innkrevingsregler.rettskilder.omraade import Omraade
from innkrevingsregler.rettskilder.satser import alle_serier
from innkrevingsregler.rettskilder.tabell import les_tabell
from innkrevingsregler.rettskilder.tvil import tvilspunkt, tvilsregister

RADER = dekningsgrunnlag()
ETTER_KODE = {rad.bestemmelse.kode: rad for rad in RADER}
AAPNE = aapne_punkter()


def _kode(verdi: object) -> str:
    return verdi.bestemmelse.kode if isinstance(verdi, Dekningsrad | Aapentpunkt) else str(verdi)


# --- dekningsgrunnlaget er fullstendig --------------------------------------------------------------------


@pytest.mark.parametrize("kilde", OMFANG)
def test_hver_bestemmelse_i_loven_har_en_rad(kilde: str) -> None:
    i_loven = [b.henvisning for b in register.bestemmelser(kilde, "ledd")]
    assert i_loven, "kildens oppbygning er ikke registrert"
    assert udekkede(i_loven) == ()


@pytest.mark.parametrize("kilde", OMFANG)
def test_hver_rad_er_en_bestemmelse_i_loven(kilde: str) -> None:
    i_loven = {b.henvisning for b in register.bestemmelser(kilde, "ledd")}
    assert [r.bestemmelse.kode for r in RADER if r.bestemmelse.kilde == kilde and r.bestemmelse not in i_loven] == []


def test_udekkede_ser_det_som_mangler() -> None:
    ny = (INNKREVINGSLOVEN.p("18").l(5), INNKREVINGSFORSKRIFTEN.p("99-1"))
    utenfor = (INNKREVINGSLOVEN.p("41"), STRAFFELOVEN.p("98"))
    assert udekkede([*ny, *utenfor, INNKREVINGSLOVEN.p("18").l(4)]) == ny


@pytest.mark.parametrize(
    ("bestemmelse", "skal"),
    [
        (INNKREVINGSLOVEN.p("1"), True),
        (INNKREVINGSLOVEN.p("40").l(1), True),
        (INNKREVINGSLOVEN.p("41"), False),
        (FORELDELSESLOVEN.p("15 a").l(1), True),
        (FORELDELSESLOVEN.p("31"), True),
        (FORELDELSESLOVEN.p("32"), False),
        (DEKNINGSLOVEN.p("2-3"), False),
        (DEKNINGSLOVEN.p("2-6"), True),
        (DEKNINGSLOVEN.p("8-6"), True),
        (DEKNINGSLOVEN.p("2-7"), True),
        (DEKNINGSLOVEN.p("2-9"), True),
        (DEKNINGSLOVEN.p("2-10"), False),
        (DEKNINGSLOVEN.p("2-11"), True),
        (DEKNINGSLOVEN.p("2-12"), False),
        (STRAFFELOVEN.p("97"), True),
        (STRAFFELOVEN.p("98"), False),
        (STRAFFELOVEN.p("100"), True),
        (SKATTEBETALINGSLOVEN.p("1-2"), False),
        (SKATTEBETALINGSLOVEN.p("11-7"), True),
        (TVANGSFULLBYRDELSESLOVEN.p("4-19"), True),
        (TVANGSFULLBYRDELSESLOVEN.p("5-16"), False),
        (TVANGSFULLBYRDELSESLOVEN.p("7-28"), True),
        (OEKONOMIBESTEMMELSENE.p("5.4"), False),
        (OEKONOMIBESTEMMELSENE.p("5.4.2.5"), True),
        (OEKONOMIBESTEMMELSENE.p("5.4.6"), False),
        (OVERGANGSFORSKRIFTEN.p("24"), True),
        (Henvisning(kilde="konkursloven", paragraf="1"), False),
    ],
)
def test_omfanget(bestemmelse: Henvisning, skal: bool) -> None:
    assert skal_dekkes(bestemmelse) is skal


def test_radene_staar_kilde_for_kilde_og_en_gang_hver() -> None:
    assert len(ETTER_KODE) == len(RADER)
    assert list(dict.fromkeys(r.bestemmelse.kilde for r in RADER)) == list(OMFANG)


def test_hvert_omraade_har_bestemmelser() -> None:
    assert {r.omraade for r in RADER} == {*Omraade, None}


# --- vurderingene ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "vurdering", "omraade"),
    [
        ("innkrevingsloven/1", Vurdering.UTENFOR, None),
        ("innkrevingsloven/9", Vurdering.UTENFOR, None),
        ("innkrevingsloven/15/l2", Vurdering.REGEL, Omraade.RENTER),
        ("innkrevingsloven/17/l1", Vurdering.SKJOENN, Omraade.ETTERGIVELSE),
        ("innkrevingsloven/18/l2", Vurdering.SKJOENN, Omraade.ETTERGIVELSE),
        ("innkrevingsloven/18/l3", Vurdering.REGEL, Omraade.ETTERGIVELSE),
        ("innkrevingsloven/20/l1", Vurdering.SKJOENN, Omraade.ETTERGIVELSE),
        ("innkrevingsloven/21/l1", Vurdering.REGEL, Omraade.MOTREGNING),
        ("innkrevingsloven/22/l4", Vurdering.TVIL, Omraade.FORELDELSE),
        ("innkrevingsforskriften/3-3/l1", Vurdering.REGEL, Omraade.ETTERGIVELSE),
        ("innkrevingsforskriften/16-1/l3", Vurdering.SKJOENN, Omraade.DEKNINGSREKKEFOELGE),
        ("innkrevingsforskriften/16-4/l1", Vurdering.REGEL, Omraade.DEKNINGSREKKEFOELGE),
        ("foreldelsesloven/21/nr4", Vurdering.REGEL, Omraade.FORELDELSE),
        ("foreldelsesloven/21/nr5", Vurdering.TVIL, Omraade.FORELDELSE),
        ("dekningsloven/2-8/l1", Vurdering.REGEL, Omraade.DEKNINGSREKKEFOELGE),
        ("overgangsforskriften/1/l1", Vurdering.REGEL, Omraade.REGELVERKSVALG),
        ("oekonomibestemmelsene/5.4.3/l1", Vurdering.SKJOENN, Omraade.BERO),
        ("oekonomibestemmelsene/5.4.4", Vurdering.REGEL, Omraade.ETTERGIVELSE),
        ("tvangsfullbyrdelsesloven/7-2/l1", Vurdering.REGEL, Omraade.TVANGSGRUNNLAG),
        ("tvangsfullbyrdelsesloven/7-28/l2", Vurdering.REGEL, Omraade.UTLEGGSTREKK),
        ("FOR-2025-07-09-1507/9/l2", Vurdering.TVIL, Omraade.UTLEGGSTREKK),
    ],
)
def test_vurderingen(kode: str, vurdering: Vurdering, omraade: Omraade | None) -> None:
    assert (ETTER_KODE[kode].vurdering, ETTER_KODE[kode].omraade) == (vurdering, omraade)


@pytest.mark.parametrize("rad", [r for r in RADER if r.vurdering is not Vurdering.REGEL], ids=_kode)
def test_grunnen_sier_noe(rad: Dekningsrad) -> None:
    assert len(rad.hvorfor) >= 8
    assert "/" not in rad.hvorfor


@pytest.mark.parametrize("rad", [r for r in RADER if r.vurdering in (Vurdering.SKJOENN, Vurdering.TVIL)], ids=_kode)
def test_skjoenn_og_tvil_har_aapen_hjemmel(rad: Dekningsrad) -> None:
    assert rad.aapen_hjemmel
    assert all(er_aapen(h) is not None for h in rad.aapen_hjemmel)


@pytest.mark.parametrize("rad", [r for r in RADER if r.vurdering is Vurdering.UTENFOR], ids=_kode)
def test_det_som_ligger_utenfor_har_ikke_skjoenn_eller_tvil(rad: Dekningsrad) -> None:
    innenfor = [p for p in AAPNE if rad.bestemmelse.rammer(p.bestemmelse)]
    assert [p for p in innenfor if p.type is not Aapentype.MANGLER] == []


@pytest.mark.parametrize("rad", [r for r in RADER if r.vurdering is Vurdering.TVIL], ids=_kode)
def test_tvil_er_bare_der_svaret_ikke_hviler_paa_en_fast_standard(rad: Dekningsrad) -> None:
    assert rad.tvil
    assert all(tvilspunkt(i).vis_begge or tvilspunkt(i).standard is None for i in rad.tvil)


def test_en_regel_kan_ha_noe_aapent_i_seg() -> None:
    rad = ETTER_KODE["innkrevingsloven/25/l3"]
    assert (rad.vurdering, rad.aapen_hjemmel) == (Vurdering.REGEL, (INNKREVINGSLOVEN.p("25").l(3).pkt(2),))


# --- lasteren for dekning ---------------------------------------------------------------------------------

HODE = "bestemmelse,vurdering,omraade,hvorfor\n"


def test_gyldige_rader_leses() -> None:
    rader = les_dekning("foreldelsesloven", HODE + "foreldelsesloven/2,REGEL,foreldelse,\n")
    assert [(r.bestemmelse, r.omraade, r.tvil) for r in rader] == [(FORELDELSESLOVEN.p("2"), Omraade.FORELDELSE, ())]


@pytest.mark.parametrize(
    ("linjer", "melding"),
    [
        ("foreldelsesloven/2,KANSKJE,foreldelse,\n", "KANSKJE"),
        ("foreldelsesloven/2,REGEL,ukjent,\n", "ukjent"),
        ("foreldelsesloven/2,REGEL,,\n", "området skal stå"),
        ("foreldelsesloven/2,UTENFOR,foreldelse,avgjør ikke noe\n", "området skal stå"),
        ("foreldelsesloven/2,REGEL,foreldelse,fordi\n", "grunnen skal stå"),
        ("foreldelsesloven/2,UTENFOR,,\n", "grunnen skal stå"),
        ("foreldelsesloven/2,UTENFOR,, \n", "grunnen skal stå"),
        ("foreldelsesloven/32,UTENFOR,,avgjør ikke noe\n", "hører ikke til"),
        ("innkrevingsloven/1,UTENFOR,,avgjør ikke noe\n", "hører ikke til"),
        ("foreldelsesloven/§2,REGEL,foreldelse,\n", "§2"),
        ("foreldelsesloven/24/nr2,TVIL,foreldelse,uten id\n", "begynne med tvilspunktenes id"),
        ("foreldelsesloven/24/nr2,TVIL,foreldelse,L3\n", "begynne med tvilspunktenes id"),
        ("foreldelsesloven/24/nr2,UTENFOR,,L3: nei\n", "begynne med tvilspunktenes id"),
        ("foreldelsesloven/24/nr2,TVIL,foreldelse,L99: finnes ikke\n", "L99"),
        ("foreldelsesloven/24/nr2,TVIL,foreldelse,L7: gjelder en annen\n", "L7"),
        ("foreldelsesloven/2,SKJOENN,foreldelse,noe\n", "skjønnet står ikke i listen over åpne punkter"),
        ("foreldelsesloven/3/nr1,TVIL,foreldelse,L1: noe\n", "L1 står ikke i listen over åpne punkter"),
        ("foreldelsesloven/2,REGEL,foreldelse,\nforeldelsesloven/2,REGEL,foreldelse,\n", "én gang"),
        ("foreldelsesloven/3/nr2,REGEL,foreldelse,\nforeldelsesloven/3/nr1,REGEL,foreldelse,\n", "lovens rekkefølge"),
        ("foreldelsesloven/2,REGEL,foreldelse\n", "3 celler"),
    ],
)
def test_lasteren_for_dekning_nekter(linjer: str, melding: str) -> None:
    with pytest.raises(ValueError, match=re.escape(melding)):
        les_dekning("foreldelsesloven", HODE + linjer)


def test_lasteren_melder_alle_feil_med_fil_og_rad() -> None:
    tekst = HODE + "foreldelsesloven/2,REGEL,,\nforeldelsesloven/6,REGEL,foreldelse,\nforeldelsesloven/7,HVA,,\n"
    with pytest.raises(ValueError, match="foreldelsesloven") as e:
        les_dekning("foreldelsesloven", tekst)
    assert [linje.split(":")[0] for linje in str(e.value).splitlines()] == [
        "foreldelsesloven.csv rad 2",
        "foreldelsesloven.csv rad 4",
    ]


@pytest.mark.parametrize("tekst", ["", "a;b\n", "b,a\n1,2\n"])
def test_tabellen_maa_ha_de_riktige_kolonnene(tekst: str) -> None:
    with pytest.raises(ValueError, match="kolonnene er"):
        les_tabell("x.csv", tekst, ("a", "b"), dict)


# --- åpne punkter ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("punkt", AAPNE, ids=lambda p: f"{p.bestemmelse.kode}-{p.type}-{p.ref}")
def test_aapent_punkt_staar_i_registeret_og_har_grunn(punkt: Aapentpunkt) -> None:
    assert register.kontroller(punkt.bestemmelse) == []
    assert len(punkt.grunn) >= 10
    assert "/" not in punkt.grunn


def test_de_kjente_skjoennene_staar_der() -> None:
    skjoenn = {p.bestemmelse.kode for p in AAPNE if p.type is Aapentype.SKJOENN}
    assert {
        "innkrevingsloven/17/l1",
        "innkrevingsloven/18/l1",
        "innkrevingsloven/18/l2",
        "innkrevingsloven/19/l1",
        "innkrevingsloven/19/l2",
        "innkrevingsloven/20/l1",
        "innkrevingsloven/23/l1",
        "innkrevingsforskriften/16-1/l2",
        "innkrevingsforskriften/16-1/l3",
    } <= skjoenn


def test_hvert_punkt_som_viser_begge_har_et_aapent_punkt() -> None:
    tvil = {p.ref for p in AAPNE if p.type is Aapentype.TVIL}
    assert {p.id for p in tvilsregister().values() if p.vis_begge} <= tvil


def test_tvil_som_staar_aapen_har_ingen_fast_standard() -> None:
    # R3 og L20 er åpne bare ved den ene bestemmelsen som står i listen; resten er i regler der lesningene skiller.
    i_regler = {"F4", "F5", "F6", "L8", "L13", "L14", "L15", "L16", "L17", "L18", "L19", "L22", "P3", "R4", "R5"}
    i_regler |= {
        "R7",
        "R8",
        "R9",
        "R10",
        "F0",
        "F2",
        "F7",
        "F8",
        "F9",
        "F13",
        "F14",
        "G2",
        "G3",
        "G4",
        "G6",
        "K3",
        "P4",
        "P35",
        "P60",
        "P180",
        "P184",
    }
    tvil = {p.ref for p in AAPNE if p.type is Aapentype.TVIL} - {"R3", "L20", *i_regler}
    assert all(tvilspunkt(i).vis_begge or tvilspunkt(i).standard is None for i in tvil)


def test_hver_satsserie_kan_ta_slutt() -> None:
    uten = {s.hjemmel.kode for s in alle_serier() if er_aapen(s.hjemmel, Aapentype.MANGLER) is None}
    assert uten == set()


@pytest.mark.parametrize(
    ("henvisning", "type", "ref"),
    [
        (INNKREVINGSLOVEN.p("18").l(1), None, "ettergivelse av hensyn til kreditor"),
        (INNKREVINGSLOVEN.p("18").l(1).pkt(1), None, "ettergivelse av hensyn til kreditor"),
        (INNKREVINGSLOVEN.p("18").l(3), None, None),
        (INNKREVINGSLOVEN.p("18"), None, None),
        (INNKREVINGSLOVEN.p("25").l(3).pkt(2), None, "vesentlig vanskeliggjort"),
        (INNKREVINGSLOVEN.p("25").l(3).pkt(1), None, None),
        (INNKREVINGSLOVEN.p("25").l(3), None, None),
        (FORELDELSESLOVEN.p("21").nr(1).pkt(3), None, "L5"),
        (FORELDELSESLOVEN.p("21").nr(1).pkt(2), None, "L2"),
        (FORELDELSESLOVEN.p("21").nr(1).pkt(2), Aapentype.MANGLER, "ordlyd før 2026"),
        (FORELDELSESLOVEN.p("21").nr(1).pkt(2), Aapentype.SKJOENN, None),
        (FORELDELSESLOVEN.p("2"), None, None),
        (DEKNINGSLOVEN.p("2-9").pkt(2), None, "avkall"),
        (DEKNINGSLOVEN.p("2-9").pkt(1), None, "ordlyd før 2026"),
        (FOR_2010_09_03_1244.p("1"), None, "gyldighet"),
    ],
)
def test_er_aapen(henvisning: Henvisning, type: Aapentype | None, ref: str | None) -> None:
    punkt = er_aapen(henvisning, type)
    assert (punkt and punkt.ref) == ref


def test_aapne_ved_en_bestemmelse_ser_baade_oppover_og_nedover() -> None:
    assert [p.ref for p in aapne_ved(INNKREVINGSLOVEN.p("25").l(3))] == ["vesentlig vanskeliggjort"]
    assert [p.ref for p in aapne_ved(INNKREVINGSLOVEN.p("18").l(1).pkt(1))] == ["ettergivelse av hensyn til kreditor"]
    assert [p.ref for p in aapne_ved(DEKNINGSLOVEN.p("2-9"))] == ["avkall", "ordlyd før 2026"]
    assert aapne_ved(FORELDELSESLOVEN.p("2")) == ()


AAPENT_HODE = "bestemmelse,type,ref,grunn\n"


@pytest.mark.parametrize(
    ("linjer", "melding"),
    [
        ("foreldelsesloven/2,UVISST,noe,fordi\n", "UVISST"),
        ("foreldelsesloven/2,SKJOENN,,fordi\n", "må ha tekst"),
        ("foreldelsesloven/2,SKJOENN,noe, \n", "må ha tekst"),
        ("foreldelsesloven/24/nr2,TVIL,L99,fordi\n", "L99"),
        ("foreldelsesloven/24/nr2,TVIL,L7,fordi\n", "L7"),
        ("foreldelsesloven/x2,SKJOENN,noe,fordi\n", "x2"),
        ("foreldelsesloven/2,SKJOENN,noe,fordi\nforeldelsesloven/2,SKJOENN,noe,atter\n", "to ganger"),
    ],
)
def test_lasteren_for_aapne_punkter_nekter(linjer: str, melding: str) -> None:
    with pytest.raises(ValueError, match=re.escape(melding)):
        les_aapne_punkter("aapne.csv", AAPENT_HODE + linjer)
