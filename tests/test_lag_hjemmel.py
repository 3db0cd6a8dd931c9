"""Laget om hjemmelen: ansvaret for innkrevingen, med listepunktet det bygger på."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from innkrevingsregler.fakta.koder import Innkrever, Kreditortype, RettsligArt
from innkrevingsregler.fakta.krav import Krav, Kreditor
from innkrevingsregler.lag.felles import Emne
from innkrevingsregler.lag.hjemmel import Virkeomraade, virkeomraade
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.utfall import Avgjort, Trenger, Tvil, UtenforDekning
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.katalog import finn, katalog
from innkrevingsregler.rettskilder.katalog.liste import (
    KAN_TILKOMME_KOMMUNEN,
    LISTENE_GJELDER_FRA,
    Liste,
    liste_for_art,
    liste_for_kravtype,
)

MOTOR = skalar_motor(regelbok())
KODER = [rad.kode for rad in katalog()]


def _svar(per: date = date(2026, 11, 22), **fakta: object) -> Virkeomraade:
    return virkeomraade(Emne(MOTOR, Krav(id="K", **fakta), per, {}))  # type: ignore[arg-type]


def test_listepunktet_foelger_med() -> None:
    svar = _svar(kravtype="TILBAKEKREVING_BARNETRYGD")
    assert isinstance(svar.ansvar, Avgjort)
    assert svar.ansvar.verdi == "INNKREVINGSMYNDIGHETEN"
    assert svar.listepunkt
    assert svar.listepunkt.sitat() == "innkrevingsforskriften § 2-8 (feilutbetalt barnetrygd)"
    assert svar.uten_listepunkt is None


def test_grunnen_foelger_med_naar_listepunktet_mangler() -> None:
    svar = _svar(kravtype="FO YN")
    assert isinstance(svar.ansvar, Avgjort)
    assert svar.ansvar.verdi == "IKKE_INNKREVINGSMYNDIGHETEN"
    assert svar.listepunkt is None
    assert svar.uten_listepunkt
    assert svar.uten_listepunkt.startswith("ikke funnet i innkrevingsforskriften")


def test_en_ukjent_kravtype_har_verken_punkt_eller_grunn() -> None:
    svar = _svar(kravtype="FINNES_IKKE")
    assert isinstance(svar.ansvar, Trenger)
    assert (svar.listepunkt, svar.uten_listepunkt) == (None, None)


@pytest.mark.parametrize("kode", KODER)
def test_hver_kravtype_har_et_svar_den_dagen_forskriften_gjelder(kode: str) -> None:
    assert isinstance(_svar(kravtype=kode).ansvar, Avgjort | Trenger | Tvil)


@settings(deadline=None)
@given(st.sampled_from(KODER), st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_listene_gjelder_fra_forskriften_traadte_i_kraft(kode: str, per: date) -> None:
    foer = per < LISTENE_GJELDER_FRA
    assert (liste_for_kravtype(finn(kode, per), per) is Liste.FOER_2026) is foer
    assert isinstance(_svar(per, kravtype=kode).ansvar, UtenforDekning) is foer


def test_listepunktene_det_kan_tilkomme_kommunen_finnes() -> None:
    assert set(KODER) >= KAN_TILKOMME_KOMMUNEN


def test_en_kravtype_som_staar_paa_en_liste_har_listens_paragraf() -> None:
    per = date(2026, 11, 22)
    for rad in katalog(per):
        liste = liste_for_kravtype(rad, per)
        if rad.listepunkt and rad.listepunkt.hjemmel.kilde == "innkrevingsforskriften":
            paragraf = rad.listepunkt.hjemmel.paragraf.replace("-", "_")
            assert str(liste).startswith(f"PARAGRAF_{paragraf}"), rad.kode


@pytest.mark.parametrize("art", RettsligArt)
def test_arten_i_katalogen_strider_ikke_mot_listen(art: RettsligArt) -> None:
    """Der arten alene avgjør listen, står ingen kravtype av arten på en liste som gir et annet ansvar."""
    liste = liste_for_art(art.value)
    if liste is None:
        return
    ansvar = _svar(rettslig_art=art, innkreving_begjaert=True).ansvar
    for rad in katalog(date(2026, 11, 22)):
        if rad.rettslig_art == art.value:
            assert getattr(_svar(kravtype=rad.kode, innkreving_begjaert=True).ansvar, "verdi", None) in (
                None,
                getattr(ansvar, "verdi", None),
            ), rad.kode


# ---- Egenskaper ------------------------------------------------------------------------------------------

JA_NEI = st.sampled_from([None, True, False])
FAKTA = st.fixed_dictionaries(
    {
        "kravtype": st.sampled_from([None, *KODER]),
        "rettslig_art": st.sampled_from([None, *RettsligArt]),
        "kreditor": st.sampled_from([None, *(Kreditor(type=t) for t in Kreditortype)]),
        "innkrever": st.sampled_from([None, *Innkrever]),
        "innkreving_begjaert": JA_NEI,
        "bidragsforskott_refusjon": JA_NEI,
    }
)


@settings(deadline=None)
@given(FAKTA, st.sampled_from(["innkrever", "innkreving_begjaert", "bidragsforskott_refusjon"]))
def test_flere_opplysninger_endrer_ikke_et_avgjort_svar(fakta: dict[str, object], skjult: str) -> None:
    """Er ansvaret avgjort uten opplysningen, er det det samme med den.

    Kreditor er ikke med: er den ukjent, brukes katalogens, og den oppgitte går foran.
    """
    # Den som oppgir at Innkrevingsmyndigheten krever inn, er tatt på ordet om at noen har bedt om det, om ikke annet
    # er sagt.
    assume(not (fakta["innkreving_begjaert"] is False and fakta["innkrever"] is Innkrever.INNKREVINGSMYNDIGHETEN))
    uten = _svar(**{**fakta, skjult: None}).ansvar
    if isinstance(uten, Avgjort):
        assert _svar(**fakta).ansvar.verdi == uten.verdi  # type: ignore[union-attr]


@settings(deadline=None)
@given(FAKTA)
def test_det_innkreverkontrollen_sier_foelger_av_ansvaret(fakta: dict[str, object]) -> None:
    svar = _svar(**fakta)
    if not (isinstance(svar.ansvar, Avgjort) and isinstance(svar.innkrever, Avgjort)):
        return
    if fakta["innkrever"] is Innkrever.INNKREVINGSMYNDIGHETEN:
        assert (svar.innkrever.verdi == "STEMMER") is (svar.ansvar.verdi == "INNKREVINGSMYNDIGHETEN")
    else:
        assert svar.innkrever.verdi == "HOS_ANDRE"


@settings(deadline=None)
@given(st.sampled_from(KODER), st.sampled_from(RettsligArt))
def test_kravtypens_liste_gaar_foran_arten(kode: str, art: RettsligArt) -> None:
    """Står kravtypen på en liste, flytter ikke den oppgitte arten kravet."""
    per = date(2026, 11, 22)
    if liste_for_kravtype(finn(kode, per), per) not in (None, Liste.INGEN):
        assert _svar(kravtype=kode, rettslig_art=art).ansvar == _svar(kravtype=kode).ansvar
