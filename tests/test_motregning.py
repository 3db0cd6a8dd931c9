"""Motregning og avregning: laget, fristene, JSON, teksten og lovene svarene følger."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler import forklar, les_krav, til_json, tiltak, vurder
from innkrevingsregler.avledning.motregning import om_tilgode, samme_type
from innkrevingsregler.fakta.koder import Innkrever, RettsligArt, TidligereMyndighet, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav, Tilgode
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.forklaring.motregning_json import motregning_skjema, motregningssvar_skjema
from innkrevingsregler.forklaring.motregning_json import motregningssvar_til_json as svar_til_json
from innkrevingsregler.lag.felles import Emne
from innkrevingsregler.lag.motregning import kan_motregnes, motregning_i, motregningene
from innkrevingsregler.motor.durable import durable_motor
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.begreper.tiltak import Tiltaksslag
from innkrevingsregler.regelform.utfall import Avgjort, Trenger, Tvil, UtenforDekning, Utfall
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import katalog

MOTOR = skalar_motor(regelbok())
GRENSEDAGER = tuple(
    date.fromisoformat(dag)
    for dag in ("2022-12-31", "2023-01-01", "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")
)
GRUNN = {
    "id": "K",
    "rettslig_art": "BOT",
    "kreditor": {"type": "STAT"},
    "innkrever": "INNKREVINGSMYNDIGHETEN",
    "oppstaatt": "2026-01-02",
    "endelig": "2026-01-10",
    "forfall": "2026-02-02",
    "skyldner": {"id": "S1"},
    "linjer": [{"id": "L", "type": "HOVEDSTOL", "sikkerhet": []}],
}


def kravet(**endret: Any) -> Krav:
    return les_krav(json.dumps({**GRUNN, **endret}))[0]


def tilgodet(dato: date, grunnlag: Tilgodegrunnlag = Tilgodegrunnlag.SKATT, **mer: Any) -> Tilgode:
    return Tilgode(beloep=Oere(100_00), dato=dato, grunnlag=grunnlag, **mer)


def svaret(krav: Krav, tilgode: Tilgode, **lesninger: str) -> Utfall:
    return kan_motregnes(Emne(MOTOR, krav, tilgode.dato, lesninger), tilgode)


# ---- Svaret for et krav og et beløp ----


@pytest.mark.parametrize("per", GRENSEDAGER, ids=str)
@pytest.mark.parametrize("grunnlag", Tilgodegrunnlag)
def test_hver_kravtype_har_ett_svar(per: date, grunnlag: Tilgodegrunnlag) -> None:
    tilgode = tilgodet(per, grunnlag, tidligere_myndighet=TidligereMyndighet.STATENS_INNKREVINGSSENTRAL)
    for rad in katalog():
        krav = Krav(id="K", kravtype=rad.kode, innkrever=Innkrever.INNKREVINGSMYNDIGHETEN, forfall=per)
        utfall = kan_motregnes(Emne(MOTOR, krav, per, {}), tilgode, ())
        assert isinstance(utfall, Avgjort | Trenger | Tvil | UtenforDekning), rad.kode


def test_adgangen_siterer_bestemmelsen_den_bygger_paa() -> None:
    utfall = svaret(kravet(), tilgodet(date(2027, 3, 1)))
    assert isinstance(utfall, Avgjort)
    assert (utfall.verdi, [str(h) for h in utfall.hjemler]) == (
        True,
        ["innkrevingsloven § 21 første ledd første punktum"],
    )


def test_uten_adgang_sier_svaret_hvilken_lesning_det_bygger_paa() -> None:
    utfall = svaret(kravet(), tilgodet(date(2027, 3, 1), Tilgodegrunnlag.ANNET), F5="filter")
    assert isinstance(utfall, Avgjort)
    assert (utfall.verdi, utfall.hviler_paa) == (False, (("F5", "filter"),))
    assert [str(h) for h in utfall.hjemler] == ["innkrevingsloven § 21 andre ledd"]


def test_adgang_uansett_siterer_de_mulige_bestemmelsene() -> None:
    """Om bidraget motregnes etter første eller andre ledd, er ukjent, men adgang er det uansett."""
    utfall = svaret(kravet(rettslig_art="UNDERHOLDSBIDRAG", kreditor={"type": "PRIVAT"}), tilgodet(date(2026, 12, 31)))
    assert isinstance(utfall, Avgjort)
    assert {str(h) for h in utfall.hjemler} == {
        "bidragsinnkrevingsloven § 14 første ledd",
        "bidragsinnkrevingsloven § 14 andre ledd",
    }


def test_foer_2027_maa_det_vaere_kjent_hvem_som_motregner() -> None:
    for grunnlag in Tilgodegrunnlag:
        utfall = svaret(kravet(), tilgodet(date(2026, 12, 31), grunnlag))
        assert isinstance(utfall, Trenger)
        assert [v.noekkel for v in utfall.fakta] == ["hovedkrav.tidligere_myndighet"]


def test_svaret_gjelder_dagen_det_motregnes() -> None:
    """Spørres det i 2026 om en motregning i 2027, er det innkrevingsloven § 21 som gjelder."""
    tilgode = tilgodet(date(2027, 1, 1))
    utfall = kan_motregnes(Emne(MOTOR, kravet(), date(2026, 6, 1), {}), tilgode)
    assert isinstance(utfall, Avgjort)
    assert utfall == svaret(kravet(), tilgode)


@pytest.mark.parametrize(("oppstaatt", "verdi"), [("2029-03-15", True), ("2029-03-16", False)])
def test_foreldet_krav_i_samme_rettsforhold(oppstaatt: str, verdi: bool) -> None:
    krav = kravet(
        rettslig_art="TRYGD_TILBAKEKREVING",
        kravtype="TILBAKEKREVING_DAGPENGER",
        fristens_utgangspunkt="2026-03-15",
        samme_rettsforhold=True,
        motregning_avtalt=False,
    )
    tilgode = tilgodet(date(2030, 1, 2), oppstaatt=date.fromisoformat(oppstaatt))
    utfall = svaret(attrs.evolve(krav, rettslig_art=RettsligArt.ALMINNELIG), tilgode)
    assert isinstance(utfall, Avgjort)
    assert utfall.verdi is verdi


def test_det_beloepet_gjelder_kan_vaere_ukjent() -> None:
    utfall = svaret(kravet(), Tilgode(beloep=Oere(1), dato=date(2027, 1, 1)))
    assert isinstance(utfall, Trenger)
    assert "hovedkrav.grunnlag" in {v.noekkel for v in utfall.fakta}


@pytest.mark.parametrize(
    ("art", "grunnlag", "tilgodes_art", "svar"),
    [
        (None, Tilgodegrunnlag.SKATT, None, None),
        ("RESTSKATT", Tilgodegrunnlag.SKATT, None, None),
        ("RESTSKATT", Tilgodegrunnlag.SKATT, RettsligArt.FORSKUDDSTREKK, True),
        ("RESTSKATT", Tilgodegrunnlag.SKATT, RettsligArt.ARBEIDSGIVERAVGIFT, False),
        ("RESTSKATT", Tilgodegrunnlag.ANNET, None, False),
        ("MERVERDIAVGIFT", Tilgodegrunnlag.SKATT, None, False),
        ("MERVERDIAVGIFT", Tilgodegrunnlag.AVGIFT, None, None),
        ("MERVERDIAVGIFT", Tilgodegrunnlag.AVGIFT, RettsligArt.MERVERDIAVGIFT, True),
        ("BOT", Tilgodegrunnlag.AVGIFT, None, False),
        ("TVANGSMULKT", Tilgodegrunnlag.SKATT, None, None),
    ],
)
def test_samme_type(
    art: str | None, grunnlag: Tilgodegrunnlag, tilgodes_art: RettsligArt | None, svar: bool | None
) -> None:
    assert samme_type(art, tilgodet(date(2026, 6, 1), grunnlag, rettslig_art=tilgodes_art)) is svar


def test_ukjent_skyldner_gir_ukjent_eier() -> None:
    tilgode = tilgodet(date(2027, 1, 1), skyldner="S1")
    assert om_tilgode(Krav(id="K"), tilgode)["hovedkrav.en_annens"] is None
    assert om_tilgode(kravet(), tilgode)["hovedkrav.en_annens"] is False
    assert om_tilgode(kravet(), attrs.evolve(tilgode, skyldner="S2"))["hovedkrav.en_annens"] is True


# ---- Lovene svarene følger ----

ARTER = st.sampled_from(
    ["BOT", "RESTSKATT", "UNDERHOLDSBIDRAG", "ERSTATNING_STRAFFBAR", "MERVERDIAVGIFT", "ALMINNELIG"]
)
HENDELSER = st.lists(
    st.sampled_from(
        [
            {"type": "BOAAPNING", "dato": "2026-05-04"},
            {"type": "GJELDSFORHANDLING_AAPNET", "dato": "2026-11-02", "etter_gjeldsordningsloven": True},
            {"type": "GJELDSORDNING", "dato": "2026-10-01", "kommet_i_stand": True},
            {"type": "BETALING", "dato": "2026-09-01", "beloep": "100.00"},
            {"type": "KLAGE", "dato": "2026-09-02", "klage_over": "KRAVET"},
        ]
    ),
    max_size=2,
    unique_by=lambda h: h["type"],
)


@given(
    art=ARTER,
    hendelser=HENDELSER,
    innkrever=st.sampled_from(["INNKREVINGSMYNDIGHETEN", "KOMMUNEN", "VIRKSOMHETEN"]),
    grunnlag=st.sampled_from(Tilgodegrunnlag),
    forfall=st.sampled_from(["2026-02-02", "2028-02-02"]),
    per=st.dates(date(2026, 11, 1), date(2027, 6, 1)),
    rettsforhold=st.booleans(),
    i_boet=st.booleans(),
    myndighet=st.sampled_from(TidligereMyndighet),
)
@settings(max_examples=60, deadline=None)
def test_der_tiltaket_er_stengt_er_det_aldri_adgang(
    art: str,
    hendelser: list[dict[str, Any]],
    innkrever: str,
    grunnlag: Tilgodegrunnlag,
    forfall: str,
    per: date,
    rettsforhold: bool,
    i_boet: bool,
    myndighet: TidligereMyndighet,
) -> None:
    krav = kravet(
        rettslig_art=art,
        hendelser=hendelser,
        innkrever=innkrever,
        forfall=forfall,
        samme_rettsforhold=rettsforhold,
        motregning_avtalt=False,
        linjer=[{"id": "L", "type": "HOVEDSTOL", "beloep": "100.00", "sikkerhet": []}],
    )
    lesninger = {"F4": "ute", "F6": "nei", "P53": "stenger", "F5": "ikke_filter"}
    (tiltaket,) = [s for s in tiltak(krav, per, lesninger=lesninger) if s.tiltak is Tiltaksslag.MOTREGNING]
    tilgode = tilgodet(per, grunnlag, i_konkursboet=i_boet, tidligere_myndighet=myndighet)
    utfall = svaret(krav, tilgode, **lesninger)
    if tiltaket.status == "NEI":
        assert not (isinstance(utfall, Avgjort) and utfall.verdi is True)


@given(art=ARTER, grunnlag=st.sampled_from(Tilgodegrunnlag), per=st.dates(date(2040, 1, 1), date(2050, 1, 1)))
@settings(max_examples=20, deadline=None)
def test_et_foreldet_krav_motregnes_bare_etter_26(art: str, grunnlag: Tilgodegrunnlag, per: date) -> None:
    krav = kravet(
        rettslig_art=art, fristens_utgangspunkt="2026-02-02", motregning_avtalt=False, samme_rettsforhold=False
    )
    utfall = svaret(krav, tilgodet(per, grunnlag))
    foreldet = [linje.foreldet for linje in vurder(krav, per).foreldelse]
    assert foreldet != [True] or (isinstance(utfall, Avgjort) and utfall.verdi is False)


@given(
    art=ARTER,
    grunnlag=st.sampled_from(Tilgodegrunnlag),
    per=st.dates(date(2026, 11, 1), date(2027, 3, 1)),
    myndighet=st.sampled_from([None, *TidligereMyndighet]),
    fordeles=st.sampled_from([None, True, False]),
)
@settings(max_examples=30, deadline=None)
def test_mer_kunnskap_snur_aldri_et_avgjort_svar(
    art: str,
    grunnlag: Tilgodegrunnlag,
    per: date,
    myndighet: TidligereMyndighet | None,
    fordeles: bool | None,
) -> None:
    uten = svaret(kravet(rettslig_art=art), tilgodet(per, grunnlag))
    med = svaret(
        kravet(rettslig_art=art, fordeles_etter_kapittel_8=fordeles),
        tilgodet(per, grunnlag, tidligere_myndighet=myndighet, for_mye_betalt=False),
    )
    if isinstance(uten, Avgjort):
        assert isinstance(med, Avgjort)
        assert med.verdi == uten.verdi


@pytest.mark.krever_durable
@pytest.mark.parametrize("per", GRENSEDAGER, ids=str)
@pytest.mark.parametrize("art", ["BOT", "RESTSKATT", "UNDERHOLDSBIDRAG"])
def test_motorene_er_enige(per: date, art: str) -> None:
    krav = kravet(rettslig_art=art)
    durable = durable_motor(regelbok())
    for grunnlag in Tilgodegrunnlag:
        tilgode = tilgodet(per, grunnlag)
        assert motregning_i(Emne(durable, krav, per, {}), tilgode) == motregning_i(Emne(MOTOR, krav, per, {}), tilgode)


# ---- Fristene ----


@pytest.mark.parametrize(
    ("hendelse", "klage", "beslagsfrihet"),
    [
        ({"dato": "2027-05-14", "gitt": "2027-05-14"}, date(2027, 6, 14), date(2027, 6, 14)),
        ({"dato": "2027-04-17", "gitt": "2027-04-17"}, date(2027, 5, 18), date(2027, 5, 18)),
        ({"dato": "2026-10-01", "gitt": "2026-10-05"}, date(2026, 11, 5), None),
        ({"dato": "2027-03-01"}, None, None),
    ],
)
def test_fristene_etter_en_motregning(hendelse: dict[str, str], klage: date | None, beslagsfrihet: date | None) -> None:
    krav = kravet(hendelser=[{"type": "MOTREGNING", "tidligere_myndighet": "STATENS_INNKREVINGSSENTRAL", **hendelse}])
    (frist,) = vurder(krav, date(2027, 7, 1)).motregning.frister
    assert (frist.klage_senest, frist.beslagsfrihet_senest) == (klage, beslagsfrihet)
    assert frist.trenger == (() if klage else ("hendelse.gitt",))


def test_klagefristen_for_bidrag_foer_2027_regnes_fra_motregningen() -> None:
    hendelse = {"type": "MOTREGNING", "dato": "2026-10-01", "gitt": "2026-10-20"}
    krav = kravet(rettslig_art="UNDERHOLDSBIDRAG", kreditor={"type": "PRIVAT"}, hendelser=[hendelse])
    (frist,) = vurder(krav, date(2026, 12, 1)).motregning.frister
    assert frist.klage_senest == date(2026, 11, 2)  # 1. november er en søndag


def test_en_motregning_etter_dagen_er_ikke_med() -> None:
    krav = kravet(hendelser=[{"type": "MOTREGNING", "dato": "2027-10-01"}])
    assert vurder(krav, date(2027, 9, 30)).motregning.frister == ()


# ---- Vurderingen ----


@pytest.mark.parametrize("per", GRENSEDAGER, ids=str)
def test_json_foelger_skjemaet(per: date) -> None:
    krav = kravet(hendelser=[{"type": "MOTREGNING", "dato": "2026-10-01"}])
    data = til_json(vurder(krav, per))["motregning"]
    jsonschema.validate(data, motregning_skjema())
    assert [svar["grunnlag"] for svar in data["tilgode"]] == ["SKATT", "AVGIFT", "ANNET"]
    assert {svar["dato"] for svar in data["tilgode"]} == {per.isoformat()}


def test_json_for_ett_beloep() -> None:
    emne = Emne(MOTOR, kravet(), date(2027, 1, 1), {})
    data = svar_til_json(motregning_i(emne, tilgodet(date(2027, 1, 1), Tilgodegrunnlag.ANNET, id="T1")))
    jsonschema.validate(data, motregningssvar_skjema())
    assert (data["id"], data["beloep"], data["svar"]) == ("T1", "100.00", "TVIL")
    assert [a["svar"] for a in data["hjemmel"]["alternativer"]] == ["INGEN", "UTENFOR_DEKNING"]
    assert data["myndighet"] is None


def test_motregningen_regnes_ut_en_gang() -> None:
    vurdering = vurder(kravet(), date(2027, 1, 1))
    assert vurdering.motregning is vurdering.motregning
    assert vurdering.motregning == motregningene(Emne(MOTOR, kravet(), date(2027, 1, 1), {}), vurdering.foreldelse)


def test_avregningen() -> None:
    avregning = vurder(kravet(), date(2026, 6, 1)).motregning.avregning
    assert isinstance(avregning.dekning, Avgjort)
    assert avregning.dekning.verdi == "FORAN_TREKK"


def test_teksten_paa_bokmaal() -> None:
    tekst = forklar(vurder(kravet(), date(2027, 3, 1)), deler=("motregning",))
    assert "Skatt til gode og avgift til gode: ja. Krav som kreves inn etter innkrevingsloven, kan motregnes" in tekst
    assert "når skyldneren krever det innen én måned" in tekst
    assert "Klage til tingretten innen én måned fra underretningen." in tekst


def test_teksten_paa_nynorsk() -> None:
    hendelse = {"type": "MOTREGNING", "dato": "2026-10-01", "gitt": "2026-10-05"}
    linje = {"id": "L", "type": "HOVEDSTOL", "beloep": "100.00", "gjenstaar": "50.00", "sikkerhet": []}
    krav = kravet(
        rettslig_art="TRYGD_TILBAKEKREVING",
        kravtype="TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER",
        linjer=[linje],
        hendelser=[{**hendelse, "tidligere_myndighet": "STATENS_INNKREVINGSSENTRAL"}],
    )
    tekst = forklar(vurder(krav, date(2026, 11, 1)), "nn", deler=("motregning",))
    assert "manglar opplysningar. Kven styresmakta som blir brukt til å motrekne, låg til før 2026" in tekst
    assert "Motrekninga 1. oktober 2026: siste dag for klage 5. november 2026." in tekst
    assert "Avrekning går framfor utleggstrekk" in tekst
    assert "Avrekning" not in forklar(vurder(kravet(), date(2026, 11, 1)), "nn", deler=("motregning",))


def test_teksten_uten_motregning() -> None:
    krav = kravet(innkrever="VIRKSOMHETEN", hendelser=[{"type": "MOTREGNING"}])
    tekst = forklar(vurder(krav, date(2027, 3, 1)), deler=("motregning",))
    assert "Motregningen på en ukjent dag: fristene er ikke kjent." in tekst
    assert "biblioteket svarer ikke" in tekst
