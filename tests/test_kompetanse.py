"""Hvem som kan ettergi: lagene, egenskapene, JSON, teksten og fullmaktene."""

from __future__ import annotations

import json
from datetime import date
from itertools import cycle

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import innkrevingsregler as i
from innkrevingsregler import Avgjoerelse, Kompetansestatus, Oere, RettsligArt, UgyldigInndata, les_fullmakter, testing
from innkrevingsregler.avledning.ettergivelse import unntaksart_for
from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, TidligereMyndighet
from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.forklaring.ettergivelse_json import ettergivelse_skjema, ettergivelse_til_json
from innkrevingsregler.forklaring.ettergivelsestekst import FORMNAVN, GRUNNLAGSNAVN, UTOEVERNAVN
from innkrevingsregler.forklaring.tekst import DELER
from innkrevingsregler.lag.kompetanse import Kompetanser, Kompetansesvar
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.avledede.ettergivelse import OM_KRAV, Unntaksart
from innkrevingsregler.regelform.begreper.ettergivelse import (
    ETTERGIVELSESKOMPETANSE,
    Avgjoerelsesform,
    Betalingsavtalegrunnlag,
    Ettergivelsesgrunnlag,
)
from innkrevingsregler.regelform.felter import KRAV
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn, UtenforDekning, hjemler_i
from innkrevingsregler.regelform.variabler import Variabel, Verditype
from innkrevingsregler.regelform.virkninger import IngenKompetanse, Kompetanse, Utoever
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.ettergivelse import Sperre, ettergivelse_for

G = Ettergivelsesgrunnlag
NYE = tuple(g for g in G if g.startswith("INNKREVINGSLOVEN"))
PER = date(2026, 5, 5)


def krav(**felt: object) -> Krav:
    """Et vanlig krav hos Innkrevingsmyndigheten, med feltene byttet ut."""
    rad = {
        "id": "K1",
        "innkrever": "INNKREVINGSMYNDIGHETEN",
        "rettslig_art": "ALMINNELIG",
        "forfall": "2012-01-01",
        "kreditor": {"type": "STAT"},
        "linjer": [{"id": "L1", "type": "HOVEDSTOL", "beloep": "40000.00"}],
        **felt,
    }
    return i.les_krav(json.dumps(rad))[0]


def svaret(kravet: Krav, grunnlag: Ettergivelsesgrunnlag, per: date = PER) -> Kompetansesvar:
    return next(s for s in i.kompetanse(kravet, per).ettergivelse if s.grunnlag is grunnlag)


# ---- Svarene ----


def test_hver_bestemmelse_har_ett_svar_i_rekkefoelge() -> None:
    svar = i.kompetanse(krav(), PER)
    assert [s.grunnlag for s in svar.ettergivelse] == list(Ettergivelsesgrunnlag)
    assert [s.grunnlag for s in svar.betalingsavtale] == list(Betalingsavtalegrunnlag)
    assert svar == i.vurder(krav(), PER).ettergivelse


def test_skjoennene_sier_hva_de_maa_falle_ut_til() -> None:
    svar = svaret(krav(), G.INNKREVINGSLOVEN_18_1)
    assert svar.status is Kompetansestatus.KOMPETENT_HVIS
    assert svar.kompetanse == Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=False)
    assert {v.noekkel: svar.kreves(v) for v in svar.vilkaar} == {
        "skjoenn.like_god_dekning": True,
        "skjoenn.stoetende_18_1": False,
    }
    assert all(v.momenter and v.hjemler for v in svar.vilkaar)


@pytest.mark.parametrize(("forfall", "status"), [("2016-05-05", "INGEN_KOMPETANSE"), ("2016-05-04", "KOMPETENT_HVIS")])
def test_ti_aar_etter_forfall(forfall: str, status: str) -> None:
    assert svaret(krav(forfall=forfall), G.INNKREVINGSLOVEN_18_2).status == status


def test_privat_kreditor_maa_samtykke_bare_etter_18() -> None:
    privat = krav(kreditor={"type": "PRIVAT"})
    assert svaret(privat, G.INNKREVINGSLOVEN_18_1).status is Kompetansestatus.KREVER_SAMTYKKE
    assert svaret(privat, G.INNKREVINGSLOVEN_19_1).status is Kompetansestatus.INGEN_KOMPETANSE
    assert svaret(privat, G.INNKREVINGSLOVEN_20_OMKOSTNINGER).status is Kompetansestatus.KOMPETENT_HVIS


def test_samtykke_uten_avsender_er_ikke_nok_til_aa_vite() -> None:
    kravet = krav(kreditor={"type": "PRIVAT"}, hendelser=[{"type": "SAMTYKKE", "dato": "2026-02-02"}])
    assert svaret(kravet, G.INNKREVINGSLOVEN_18_1).status is Kompetansestatus.TRENGER


def test_5_4_4_uten_hjemmel_gir_skjoenn_uten_kompetanse() -> None:
    kravet = krav(innkrever="VIRKSOMHETEN", ettergivelse={"lov_eller_plenarvedtak": False})
    svar = svaret(kravet, G.OEKONOMIBESTEMMELSENE_5_4_4)
    assert (svar.status, svar.kompetanse) == (Kompetansestatus.SKJOENN, None)


def test_formen_nevnes_ikke_uten_kompetanse() -> None:
    assert svaret(krav(rettslig_art="BOT"), G.INNKREVINGSLOVEN_18_1).form == ()


def test_saerreglene_er_katalogens() -> None:
    kode = "innkrevingsforskriften_2-6_1_energiloven"
    svar = i.kompetanse(krav(kravtype=kode, rettslig_art="TVANGSMULKT"), PER)
    assert [h.kode for h in svar.saerregler] == ["forvaltningsloven/51/l3"]


# ---- Egenskapene ----


@settings(max_examples=20, deadline=None)
@given(kravet=testing.krav(), per=st.dates(date(2019, 1, 1), date(2028, 12, 31)))
def test_ingen_svar_sier_at_noe_er_innvilget(kravet: Krav, per: date) -> None:
    svar = i.kompetanse(kravet, per)
    for s in (*svar.ettergivelse, *svar.betalingsavtale):
        assert not isinstance(s.utfall, Avgjort) or not isinstance(s.utfall.verdi, bool | str)
        assert s.status in set(Kompetansestatus)
    jsonschema.validate(ettergivelse_til_json(svar), ettergivelse_skjema())


SPERRER = st.fixed_dictionaries(
    {
        "krav.utenlandsk_delegering": st.sampled_from([True, False]),
        "krav.ansvar_for_andres_krav": st.booleans(),
        "krav.bidragsforskudd_med_gjeld": st.booleans(),
        "krav.bidrag_i_bokstav_f": st.booleans(),
        "krav.loepende_bidrag": st.booleans(),
        "krav.ettergivelse_utenfor_oppdraget": st.booleans(),
        "krav.tillegg_til_privat": st.booleans(),
        "krav.unntaksart": st.sampled_from([u.value for u in Unntaksart]),
        "krav.regress_for_bidragsforskudd": st.booleans(),
        "krav.kreditortype": st.sampled_from([k.value for k in Kreditortype]),
        "krav.privat_samtykke": st.booleans(),
        "krav.forfalt_mer_enn_ti_aar": st.booleans(),
    }
)
SPERRER_FOR_ET_SLAG = (
    "krav.bidrag_i_bokstav_f",
    "krav.bidragsforskudd_med_gjeld",
    "krav.ettergivelse_utenfor_oppdraget",
    "krav.regress_for_bidragsforskudd",
)
NY_SPERRE = {
    "krav.utenlandsk_delegering": False,
    "krav.ansvar_for_andres_krav": True,
    "krav.bidragsforskudd_med_gjeld": True,
    "krav.loepende_bidrag": True,
    "krav.ettergivelse_utenfor_oppdraget": True,
    "krav.tillegg_til_privat": True,
    "krav.privat_samtykke": False,
    "krav.unntaksart": "BOT",
}


@settings(max_examples=150, deadline=None)
@given(rad=SPERRER, sperre=st.sampled_from(sorted(NY_SPERRE)), grunnlag=st.sampled_from(NYE))
def test_en_ny_sperre_utvider_aldri_kompetansen(rad: dict[str, object], sperre: str, grunnlag: G) -> None:
    lest = {"tvil.P120": "omkostningene_med", "tvil.P121": "foelger_bidraget"}
    felles = {"krav.per": PER, "krav.innkrever": "INNKREVINGSMYNDIGHETEN", **lest}
    motor, om = skalar_motor(regelbok()), ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    if sperre == "krav.unntaksart":
        # Er kravet alt unntatt som noe annet – et lån, et bidrag –, er en bot et annet krav, ikke en sperre til.
        rad = {**rad, sperre: "INGEN"} | dict.fromkeys(SPERRER_FOR_ET_SLAG, False)
    uten = motor.svar(om, {**felles, **rad})
    med = motor.svar(om, {**felles, **rad, sperre: NY_SPERRE[sperre]})
    assert not _kan(med) or _kan(uten)


def _kan(utfall: object) -> bool:
    svar = Kompetansesvar(grunnlag=G.INNKREVINGSLOVEN_18_1, utfall=utfall)  # type: ignore[arg-type]
    return svar.kompetanse is not None


@pytest.mark.parametrize("rad", katalog(), ids=lambda r: r.kode)
def test_hver_kravtype_mot_katalogens_sperrer(rad: i.Katalograd) -> None:
    """Der katalogen sier at det ikke er noen sperre, gir §§ 18 til 20 kompetanse på skjønn – og omvendt."""
    sperre = ettergivelse_for(rad.kode)
    assert sperre is not None
    if sperre.paragraf_18 is Sperre.IKKE_OMFATTET:
        return
    kravet = krav(kravtype=rad.kode, rettslig_art=None, kreditor={"type": rad.kreditor or "STAT"})
    svar = {s.grunnlag: s for s in i.kompetanse(kravet, PER).ettergivelse}
    for grunnlag, ventet in (
        (G.INNKREVINGSLOVEN_18_1, sperre.paragraf_18),
        (G.INNKREVINGSLOVEN_19_1, sperre.paragraf_19),
        (G.INNKREVINGSLOVEN_20_RENTE, sperre.paragraf_20),
    ):
        if rad.kode == "innkrevingsforskriften_2-5_a":
            # Arten må oppgis: bot og inndragning er blant kravene i listepunktet.
            assert svar[grunnlag].status is Kompetansestatus.TRENGER
        elif ventet is Sperre.NEI:
            assert svar[grunnlag].status is Kompetansestatus.KOMPETENT_HVIS, grunnlag
        if ventet is Sperre.SAMTYKKE:
            assert svar[grunnlag].status is Kompetansestatus.KREVER_SAMTYKKE
        if ventet is Sperre.JA:
            assert svar[grunnlag].status is Kompetansestatus.INGEN_KOMPETANSE


GRENSER = [date(2025, 12, 31), date(2026, 1, 1)]


@pytest.mark.parametrize("per", GRENSER)
@pytest.mark.parametrize("kreditor", list(Kreditortype))
def test_hver_art_og_kreditor_har_ett_svar_paa_hver_grensedag(per: date, kreditor: Kreditortype) -> None:
    motor = skalar_motor(regelbok())
    for art in RettsligArt:
        rad = {
            "krav.per": per,
            "krav.art": art.value,
            "krav.unntaksart": unntaksart_for(art).value,
            "krav.kreditortype": kreditor.value,
            **{v.noekkel: False for v in _ja_nei()},
        }
        for innkrever, tidligere in zip(Innkrever, cycle(TidligereMyndighet), strict=False):
            alt = {**rad, "krav.innkrever": innkrever.value, "krav.tidligere_innkrever": tidligere.value}
            alt |= {"krav.saerregel_ettergivelse": "INGEN", "tvil.P120": "omkostningene_med"}
            for grunnlag in G:
                om = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
                utfall = motor.svar(om, alt, {"P121": "foelger_bidraget"})
                assert isinstance(utfall, Avgjort | Skjoenn | UtenforDekning), (grunnlag, utfall)
                assert hjemler_i(utfall)


def _ja_nei() -> list[Variabel]:
    fakta = ("utenlandsk_delegering", "ansvar_for_andres_krav", "loepende_bidrag", "betalingstilbud", "i_straffesak")
    fakta += ("benefisert_sak", "staten_var_part")
    variabler = [*OM_KRAV, *(getattr(KRAV, navn).variabel for navn in fakta)]
    return [v for v in variabler if v.verditype is Verditype.BOOL]


# ---- Tekst og JSON ----


@pytest.mark.parametrize("maalform", ["nb", "nn"])
def test_teksten_nevner_innkrevingslovens_bestemmelser(maalform: str) -> None:
    tekst = i.forklar(i.vurder(krav(), PER), maalform, deler=["ettergivelse"])  # type: ignore[arg-type]
    assert "§ 18" in tekst
    assert "SI-lov" not in tekst
    assert "kompetent om skjønn" in tekst
    assert "innvilget" not in tekst


def test_teksten_paa_bokmaal() -> None:
    tekst = i.forklar(i.vurder(krav(kreditor={"type": "PRIVAT"}), PER), "nb", deler=["ettergivelse"])
    assert (
        "Like god dekning: krever samtykke fra den private kreditoren, jf. innkrevingsloven § 18 tredje ledd." in tekst
    )
    assert "Hensynet til skyldneren: ingen kompetanse: kravet tilhører en privat kreditor" in tekst


def test_delen_kan_velges() -> None:
    assert "ettergivelse" in DELER


def test_hvert_navn_har_begge_maalformer() -> None:
    assert set(GRUNNLAGSNAVN) == {*Ettergivelsesgrunnlag, *Betalingsavtalegrunnlag}
    assert set(UTOEVERNAVN) == set(Utoever)
    assert set(FORMNAVN) == set(Avgjoerelsesform)


def test_json_er_med_i_vurderingen() -> None:
    vurderingen = i.til_json(i.vurder(krav(rettslig_art="BOT"), PER))
    jsonschema.validate(vurderingen, i.skjema_vurdering())
    foerste = vurderingen["ettergivelse"]["grunnlag"][0]
    assert foerste["status"] == "INGEN_KOMPETANSE"
    assert foerste["hvorfor"] == ["bot er unntatt fra kompetansen"]
    assert foerste["hjemler"] == ["innkrevingsforskriften § 3-3 første ledd bokstav a"]


# ---- Fullmakten ----

FELT = "hvem, nivaa, avgjoerelse, arter, kravtyper, vilkaar, beloep_fra, beloep_til, fra, til, hjemmel"
HODE = "hvem,nivaa,avgjoerelse,beloep_fra,beloep_til,arter,fra,til,hjemmel\n"
GOD = HODE + "Rådgiver,1,ETTERGIVELSE,,50000.00,,,,Instruks 2\nDirektør,2,ETTERGIVELSE,,,,,,Instruks 3\n"


def feilene(tekst: str) -> list[str]:
    with pytest.raises(UgyldigInndata) as info:
        les_fullmakter(tekst)
    return [str(f) for f in info.value.feil]


@pytest.mark.parametrize(("beloep", "hvem"), [(50_000_00, "Rådgiver"), (50_000_01, "Direktør")])
def test_laveste_nivaa(beloep: int, hvem: str) -> None:
    rad = les_fullmakter(GOD).lavest(Avgjoerelse.ETTERGIVELSE, RettsligArt.GEBYR, Oere(beloep), PER)
    assert rad is not None
    assert rad.hvem == hvem


def test_svaret_nevner_laveste_nivaa() -> None:
    svar: Kompetanser = i.kompetanse(krav(), PER, fullmakter=les_fullmakter(GOD))
    hvem = {s.grunnlag: s.fullmakt.hvem for s in svar.ettergivelse if s.fullmakt}
    assert hvem == dict.fromkeys(NYE[:3], "Rådgiver")
    assert all(s.fullmakt is None for s in svar.betalingsavtale)


def test_uten_beloep_nevnes_ingen() -> None:
    uten = krav(linjer=[{"id": "L1", "type": "HOVEDSTOL"}])
    assert all(s.fullmakt is None for s in i.kompetanse(uten, PER, fullmakter=les_fullmakter(GOD)).ettergivelse)


def test_json_er_det_samme_som_csv() -> None:
    json_ = (
        '[{"hvem":"Rådgiver","nivaa":1,"avgjoerelse":"ETTERGIVELSE","beloep_til":"50000.00","hjemmel":"Instruks 2"},'
        '{"hvem":"Direktør","nivaa":2,"avgjoerelse":"ETTERGIVELSE","hjemmel":"Instruks 3"}]'
    )
    assert les_fullmakter(json_) == les_fullmakter(GOD)


def test_hull_i_beloep_vises() -> None:
    assert feilene(HODE + "A,1,ETTERGIVELSE,,100.00,,,,X\nB,2,ETTERGIVELSE,200.00,,,,,X\n") == [
        "$: hull for ETTERGIVELSE: alle arter, fra 100.01 til 199.99 kroner, alle dager – noen som kan avgjøre det"
    ]


def test_hull_i_tid_vises() -> None:
    rader = "A,1,BETALINGSAVTALE,,,,2026-01-01,2026-03-31,X\nB,1,BETALINGSAVTALE,,,,2026-04-02,,X\n"
    assert feilene(HODE + rader) == [
        "$: hull for BETALINGSAVTALE: alle arter, fra 0.00 kroner, fra 2026-04-01 til 2026-04-01 "
        "– noen som kan avgjøre det"
    ]


def test_hull_for_en_art_og_overlapp_meldes_sammen() -> None:
    alle_uten_bot = ";".join(a for a in RettsligArt if a is not RettsligArt.BOT)
    rader = f"A,1,ETTERGIVELSE,,,{alle_uten_bot},,,X\nB,1,ETTERGIVELSE,,10.00,GEBYR,,,X\n"
    assert feilene(HODE + rader) == [
        "$[0] og $[1]: A og B på nivå 1 – overlapper for ETTERGIVELSE: GEBYR, fra 0.00 til 10.00 kroner, alle dager",
        "$: hull for ETTERGIVELSE: BOT, fra 0.00 kroner, alle dager – noen som kan avgjøre det",
    ]


def test_radene_som_grenser_til_hverandre_er_uten_hull() -> None:
    rader = "A,1,ETTERGIVELSE,,,,,2026-03-31,X\nB,1,ETTERGIVELSE,,,,2026-04-01,,X\n"
    matrise = les_fullmakter(HODE + rader)
    assert [matrise.lavest(Avgjoerelse.ETTERGIVELSE, RettsligArt.BOT, Oere(1), d) for d in GRENSER][
        -1
    ] == matrise.rader[0]


def test_alle_feil_i_lesingen_meldes_sammen() -> None:
    assert feilene('[{"hvem":"","nivaa":"x","avgjoerelse":"ALT","beloep_til":"1","fra":"i dag","tull":1}, 3]') == [
        f"$[0].tull: 1 – ukjent felt; feltene er {FELT}",
        "$[0].hjemmel: mangler – en verdi",
        "$[0].hvem: '' – tekst",
        "$[0].nivaa: 'x' – heltall fra 1",
        "$[0].avgjoerelse: 'ALT' – en av ETTERGIVELSE, ETTERGIVELSE_TILLEGG, BETALINGSAVTALE, BERO, LA_FORELDES, "
        "AVSLUTNING",
        "$[0].beloep_til: '1' – kroner på formen 100.00",
        "$[0].fra: 'i dag' – en dag på formen ÅÅÅÅ-MM-DD",
        f"$[1]: 3 – et objekt med feltene {FELT}",
    ]


def test_bakvendte_grenser() -> None:
    rad = "A,0,ETTERGIVELSE,2.00,1.00,,2026-02-02,2026-02-01,X\n"
    assert feilene(HODE + rad)[:3] == [
        "$[0].nivaa: 0 – heltall fra 1, for eksempel 1",
        "$[0].beloep_til: 1.00 – minst beloep_fra",
        "$[0].til: 2026-02-01 – samme dag som fra eller senere",
    ]


def test_ukjent_tegnsett() -> None:
    with pytest.raises(UgyldigInndata, match="UTF-8"):
        les_fullmakter(b"\xff\xfe")


def test_ingen_kompetanse_er_alltid_begrunnet() -> None:
    for s in i.kompetanse(krav(rettslig_art="BOT"), PER).ettergivelse:
        if isinstance(s.utfall, Avgjort) and isinstance(s.utfall.verdi, IngenKompetanse):
            assert s.utfall.verdi.hvorfor
