"""Vurderingen som JSON: formen er fast, følger skjemaet og sier det samme som vurderingen."""

import json
from datetime import date
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta.hendelser import Erkjennelse
from innkrevingsregler.fakta.koder import Linjetype, Part
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Utleggssak
from innkrevingsregler.forklaring.som_json import REGELVERKSDELER, skjema_vurdering, til_json
from innkrevingsregler.lag.felles import Status, status_for
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.regelform.utfall import (
    Avgjort,
    Konflikt,
    Skjoenn,
    Spor,
    Trenger,
    Tvil,
    UtenforDekning,
    Utfall,
    hjemler_i,
    hvorfor_i,
)
from innkrevingsregler.rettskilder.katalog import katalog
from innkrevingsregler.rettskilder.katalog.som_json import til_json as katalograd_til_json
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN
from innkrevingsregler.vurdering import vurder

KRAV = Krav(
    id="K-1",
    kravtype="TILBAKEKREVING_BARNETRYGD",
    fristens_utgangspunkt=date(2024, 3, 15),
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
    hendelser=(Erkjennelse(dato=date(2025, 1, 1), overfor=Part.KREDITOR),),
)
BARNETRYGD = next(rad for rad in katalog() if rad.kode == "TILBAKEKREVING_BARNETRYGD")


def strengt(skjema: Any) -> Any:
    """Skjemaet uten rom for nøkler det ikke nevner."""
    if isinstance(skjema, list):
        return [strengt(del_) for del_ in skjema]
    if not isinstance(skjema, dict):
        return skjema
    ekstra = {"additionalProperties": False} if "properties" in skjema else {}
    return {navn: strengt(del_) for navn, del_ in skjema.items()} | ekstra


STRENGT = jsonschema.Draft202012Validator(
    strengt(skjema_vurdering()), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def test_skjemaet_er_gyldig() -> None:
    jsonschema.Draft202012Validator.check_schema(skjema_vurdering())
    assert json.loads(json.dumps(skjema_vurdering())) == skjema_vurdering()


def test_hele_svaret() -> None:
    svar = til_json(vurder(KRAV, date(2026, 11, 22)))
    # Regelverket prøves for seg i test_regelverk_lag.
    assert set(svar.pop("regelverk")) == {"utlegg", *REGELVERKSDELER}
    # De delene som har sine egne prøver, er utelatt.
    egne = {
        "hjemmel",
        "tiltak",
        "renter",
        "gebyr",
        "motregning",
        "ettergivelse",
        "bero",
        "avslutning",
        "opphoer",
        "oppfoelging",
        "automatiserbar",
        "trenger",
        "utenfor",
    }
    assert {navn: del_ for navn, del_ in svar.items() if navn not in egne} == {
        "kontrakt": 1,
        "krav": "K-1",
        "per": "2026-11-22",
        "motor": "skalar",
        "katalog": katalograd_til_json(BARNETRYGD, date(2026, 11, 22)),
        "forutsetninger": ["det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er regnet med"],
        "foreldelse": {
            "linjer": [
                {
                    "linje": "L1",
                    "status": "AVGJORT",
                    "siste_dag": "2028-01-03",
                    "uten_flytting": "2028-01-01",
                    "flyttet_fordi": "nyttårsdag og søndag",
                    "hviler": [],
                    "foreldet": False,
                    "tidligst": None,
                    "senest": None,
                    "trenger": [],
                    "hvorfor": [],
                    "alternativer": [],
                    "hjemler": [
                        "foreldelsesloven § 2",
                        "foreldelsesloven § 3 nr. 1",
                        "foreldelsesloven § 29 nr. 1 første punktum",
                        "foreldelsesloven § 14",
                        "foreldelsesloven § 20",
                        "foreldelsesloven § 29 nr. 2",
                        "helligdagsloven § 2 bokstav b",
                        "helligdagsloven § 2 bokstav a",
                    ],
                    "steg": [
                        {
                            "dato": "2024-03-15",
                            "hendelse": None,
                            "virkning": "UTGANGSPUNKT",
                            "fra": "2024-03-15",
                            "til": "2027-03-15",
                            "uten_flytting": "2027-03-15",
                            "hjemmel": "foreldelsesloven §§ 2, 3 nr. 1 og 29 nr. 1 første punktum",
                            "fordi": "Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve "
                            "oppfyllelse.",
                        },
                        {
                            "dato": "2025-01-01",
                            "hendelse": "ERKJENNELSE",
                            "virkning": "NY_FRIST",
                            "fra": "2025-01-01",
                            "til": "2028-01-03",
                            "uten_flytting": "2028-01-01",
                            "hjemmel": "foreldelsesloven §§ 14, 20 og 29 nr. 1 første punktum og nr. 2 og "
                            "helligdagsloven § 2 bokstav a og b",
                            "fordi": "Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter "
                            "lovens regler for kravet.",
                        },
                    ],
                    "hviler_paa": [],
                    "proevd": [],
                }
            ],
            "sikkerhet": [],
        },
    }


def test_det_som_mangler() -> None:
    krav = attrs.evolve(KRAV, fristens_utgangspunkt=None, hendelser=(), saker=(Utleggssak(id="S1"),))
    svar = til_json(vurder(krav, date(2026, 11, 22)))
    (linje,), (sak,) = svar["foreldelse"]["linjer"], svar["regelverk"]["utlegg"]
    assert linje["status"] == "TRENGER"
    assert [mangler["felt"] for mangler in linje["trenger"]] == ["krav.fristens_utgangspunkt"]
    assert (sak["status"], sak["regelverk"]) == ("TRENGER", None)
    assert sak["hvorfor"]


def test_tvil_og_lesninger() -> None:
    linje = Linjeforeldelse(
        linje="L1",
        status=Status.TVIL,
        alternativer=(((("L8", "ruller"),), date(2028, 1, 3)), ((("L8", "staar"),), None)),
        hviler_paa=(("L7", "nei"),),
    )
    svar = til_json(attrs.evolve(vurder(KRAV, date(2026, 11, 22)), foreldelse=(linje,)))
    STRENGT.validate(svar)
    (ut,) = svar["foreldelse"]["linjer"]
    assert ut["alternativer"] == [
        {
            "lesninger": [{"punkt": "L8", "lesning": "ruller"}],
            "siste_dag": "2028-01-03",
            "hviler": False,
            "standard": False,
        },
        {"lesninger": [{"punkt": "L8", "lesning": "staar"}], "siste_dag": None, "hviler": False, "standard": True},
    ]
    assert ut["hviler_paa"] == [{"punkt": "L7", "lesning": "nei"}]


SPOR = Spor("x")
H = (FORELDELSESLOVEN.p("2"),)


@pytest.mark.parametrize(
    ("utfall", "status", "hvorfor", "hjemler"),
    [
        (Avgjort(verdi="NYTT", regler=("a",), hjemler=H, spor=SPOR), Status.AVGJORT, (), H),
        (Trenger(fakta=(), mulige=(), spor=SPOR), Status.TRENGER, (), ()),
        (Skjoenn(vilkaar=(), alternativer=(), spor=SPOR), Status.SKJOENN, (), ()),
        (
            Tvil(punkter=("L1",), alternativer=(), standard=None, kilder=H, spor=SPOR),
            Status.TVIL,
            ("tvilspunkt L1",),
            H,
        ),
        (
            Konflikt(regler=("a", "b"), hjemler=H, spor=SPOR),
            Status.KONFLIKT,
            ("reglene a, b strider mot hverandre",),
            H,
        ),
        (UtenforDekning(hvorfor="mangler"), Status.UTENFOR_DEKNING, ("mangler",), ()),
    ],
    ids=lambda verdi: verdi.value if isinstance(verdi, Status) else "",
)
def test_hvert_utfall(utfall: Utfall, status: Status, hvorfor: tuple[str, ...], hjemler: tuple[object, ...]) -> None:
    assert (status_for(utfall), hvorfor_i(utfall), hjemler_i(utfall)) == (status, hvorfor, hjemler)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(testing.krav(), st.dates(date(2024, 1, 1), date(2030, 1, 1)))
def test_alle_svar_foelger_skjemaet(krav: Krav, per: date) -> None:
    svar = til_json(vurder(krav, per))
    STRENGT.validate(svar)
    assert json.loads(json.dumps(svar)) == svar
