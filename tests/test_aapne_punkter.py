"""Et svar er bare åpent med alle fakta gitt der listen over åpne punkter sier at det kan være det."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.regelform.begrep import Samling, Spoersmaal
from innkrevingsregler.regelform.utfall import Avgjort, Skjoenn, Tvil, UtenforDekning, Utfall
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verdi, Verditype
from innkrevingsregler.regelform.vilkaar import variabler
from innkrevingsregler.regler import regelbok
from innkrevingsregler.rettskilder.aapne import Aapentype, aapne_punkter, er_aapen

BOK = regelbok()
MOTOR = skalar_motor(BOK)
UFERDIGE = {p.ref for p in aapne_punkter() if p.type is Aapentype.UFERDIG}
AAPNE_TVIL = {p.ref for p in aapne_punkter() if p.type is Aapentype.TVIL}


def _variabler(spoersmaal: Spoersmaal) -> tuple[Variabel, ...]:
    egne = [v for virksom in BOK.virksomme[spoersmaal] for v in variabler(virksom.vilkaar)]
    return tuple(dict.fromkeys(egne))


def _verdi(variabel: Variabel) -> st.SearchStrategy[Verdi]:
    if variabel.verditype is Verditype.BOOL:
        return st.booleans()
    if variabel.verditype is Verditype.DATO:
        return st.dates(date(2020, 1, 1), date(2029, 12, 31))
    if variabel.verditype is Verditype.KODE:
        return st.sampled_from(variabel.domene)
    if variabel.verditype is Verditype.TEKST:
        return st.sampled_from(["A", "B"])
    return st.integers(0, 10**9)


@st.composite
def _alt_kjent(draw: st.DrawFn, spoersmaal: Spoersmaal) -> dict[str, Verdi]:
    kjente = (v for v in _variabler(spoersmaal) if v.slag in (Slag.FAKTUM, Slag.AVLEDET, Slag.BEGREP))
    return {v.noekkel: draw(_verdi(v)) for v in kjente}


def _kan_vaere_aapent(utfall: Utfall, spoersmaal: Spoersmaal) -> bool:
    if isinstance(utfall, Skjoenn):
        return all(er_aapen(h, Aapentype.SKJOENN) for h in utfall.hjemler)
    if isinstance(utfall, Tvil):
        return set(utfall.punkter) <= AAPNE_TVIL
    if isinstance(utfall, UtenforDekning):
        mangler = bool(utfall.hjemler) and all(er_aapen(h, Aapentype.MANGLER) for h in utfall.hjemler)
        return mangler or spoersmaal.begrep.navn in UFERDIGE
    return isinstance(utfall, Avgjort)


@pytest.mark.parametrize("spoersmaal", BOK.spoersmaal, ids=str)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_med_alle_fakta_gitt_er_bare_de_listede_bestemmelsene_aapne(
    spoersmaal: Spoersmaal, data: st.DataObject
) -> None:
    rad = data.draw(_alt_kjent(spoersmaal))
    if spoersmaal.begrep.samling is Samling.ALLE:
        svar = tuple(utfall for _, utfall in MOTOR.alle(spoersmaal, rad))
    else:
        svar = (MOTOR.svar(spoersmaal, rad),)
    assert all(_kan_vaere_aapent(utfall, spoersmaal) for utfall in svar), svar


@pytest.mark.parametrize("regel", BOK.regler, ids=lambda r: r.id)
def test_hvert_aapent_blad_i_en_regel_staar_paa_listen(regel: object) -> None:
    for v in variabler(regel.vilkaar):  # type: ignore[attr-defined]
        if v.slag is Slag.SKJOENN:
            assert all(er_aapen(h, Aapentype.SKJOENN) for h in v.hjemler), v.noekkel
        if v.slag is Slag.MANGLER:
            assert all(er_aapen(h, Aapentype.MANGLER) for h in v.hjemler), v.noekkel
        if v.slag is Slag.TVIL:
            assert v.noekkel.removeprefix("tvil.") in AAPNE_TVIL


def test_uferdige_begreper_og_listen_er_de_samme() -> None:
    delvise = {s.begrep.navn for s in BOK.spoersmaal if s.begrep.delvis}
    assert delvise == UFERDIGE
