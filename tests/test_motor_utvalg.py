"""Motoren prøver bare det som kan bety noe: regler for hendelsens type, og tvil som fortsatt er der."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor.skalar import Skalar, _kompiler, _kompiler_alle, _Sett, _skille
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform.regel import regel
from innkrevingsregler.regelform.utfall import Avgjort, Trenger, Tvil
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verditype
from innkrevingsregler.regelform.vilkaar import ALLTID, Uttrykk
from regelgenerator import (
    AAPNE_BLAD,
    FAKTABLAD,
    HJEMMEL,
    JA,
    KODE,
    SPOERSMAAL,
    Svar,
    bok,
    faktum,
    rader,
    vilkaar,
)

MANGE = ("1", "2", "3", "4", "5", "6")
MANGEKODE = faktum("mange", Verditype.KODE, MANGE)
K, J, M = Uttrykk(KODE), Uttrykk(JA), Uttrykk(MANGEKODE)


def _tvil(id_: str) -> Uttrykk:
    return Uttrykk(
        Variabel(
            noekkel=f"tvil.{id_}",
            omfang=KODE.omfang,
            slag=Slag.TVIL,
            verditype=Verditype.KODE,
            beskrivelse="hvordan bestemmelsen skal leses",
            domene=("a", "b"),
            standard="a",
            hjemler=(HJEMMEL,),
        )
    )


def _regel(navn, naar, da):
    return regel(navn, om=SPOERSMAAL, hjemmel=HJEMMEL, naar=naar, da=da, fordi="grunn")


# ---- Regler for en kode ----


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.tuples(st.sampled_from(MANGE), vilkaar(st.one_of(FAKTABLAD, AAPNE_BLAD), flest_blad=3)),
        min_size=6,
        max_size=7,
    ),
    rader(),
    st.sampled_from((*MANGE, "ikke en kode", None)),
    st.data(),
)
def test_en_proeve_for_hver_kode_gir_de_samme_statusene(regler, rad, kode, data):
    """Hver regel gjelder én kode; da deles reglene etter den, og statusene er som når alle prøves."""
    foran = tuple(data.draw(st.sampled_from([(), *[(j,) for j in range(i)]])) for i in range(len(regler)))
    sett = _Sett(tuple(M.er_en_av(k) & v for k, v in regler), foran)
    full = {**rad, MANGEKODE.noekkel: kode}
    assert _kompiler(sett, _kompiler_alle)(full) == _kompiler_alle(sett)(full)


@pytest.mark.parametrize(
    ("regler", "skille"),
    [
        ([M.er_en_av(n) for n in MANGE], MANGEKODE),
        ([M.er_en_av("1"), *(M.er_en_av(n) for n in MANGE)], MANGEKODE),
        ([*(M.er_en_av(n) for n in MANGE[:5]), J.ja], None),
        ([M.er_en_av(n) for n in MANGE[:5]], None),
        ([~M.er_en_av(n) for n in MANGE], None),
        ([K.er_en_av(k) for k in ("A", "B", "C", "A", "B", "C")], None),
        ([*(M.er_en_av(n) for n in MANGE[:5]), (M == "1") | J.ja], None),
        ([J.ja] * 6, None),
        ([], None),
    ],
)
def test_koden_som_skiller(regler, skille):
    """Det må være minst seks regler, og i snitt kan høyst en firedel kunne treffe."""
    assert _skille(tuple(regler)) == skille


def test_bare_reglene_for_koden_proeves():
    prov = _kompiler(_Sett((*(M.er_en_av(n) for n in MANGE), (M == "2") & J.ja), ((),) * 7), _kompiler_alle)
    assert prov({MANGEKODE.noekkel: "1"}) == (True, *[False] * 6)
    assert prov({MANGEKODE.noekkel: "2"}) == (False, True, *[False] * 4, None)
    assert prov({JA.noekkel: False}) == (*[None] * 6, False)
    assert prov({MANGEKODE.noekkel: "en annen"}) == (False,) * 7


# ---- Tvil ----


class _Teller:
    """Statusgiver som teller hvor mange ganger reglene prøves."""

    navn = "teller"

    def __init__(self, regelbok) -> None:
        self._skalar = Skalar(regelbok)
        self.antall = Counter[str]()

    def proeve(self, spoersmaal):
        prov = self._skalar.proeve(spoersmaal)

        def telt(rad):
            self.antall[spoersmaal.noekkel] += 1
            return prov(rad)

        return telt


def test_bare_tvil_som_staar_igjen_proeves():
    """Tolv tvilspunkter ville gitt 4096 lesninger; bare det ene som hører til koden, skal prøves."""
    regler = [
        _regel(f"{kode}{i}", K.er_en_av(kode) & (_tvil(f"{kode}{i}") == "a"), Svar.EN)
        for kode in ("A", "B")
        for i in range(6)
    ]
    regler.append(_regel("C", (K == "C") & (_tvil("C") == "a"), Svar.EN))
    regelbok = bok(regler)
    teller = _Teller(regelbok)
    svar = Motor(regelbok, teller).svar(SPOERSMAAL, {KODE.noekkel: "C"})
    assert isinstance(svar, Tvil)
    assert svar.punkter == ("C",)
    assert teller.antall.total() <= 6


def test_tvil_som_ikke_betyr_noe_naar_fakta_mangler():
    regelbok = bok([_regel("a", (K == "A") & J.ja, Svar.EN), _regel("b", (K == "B") & (_tvil("L") == "a"), Svar.TO)])
    teller = _Teller(regelbok)
    svar = Motor(regelbok, teller).svar(SPOERSMAAL, {KODE.noekkel: "A"})
    assert isinstance(svar, Trenger)
    assert svar.fakta == (JA,)
    assert teller.antall.total() == 2


def test_uten_noe_ukjent_proeves_reglene_en_gang():
    regelbok = bok([_regel("a", ALLTID, Svar.EN)])
    teller = _Teller(regelbok)
    assert isinstance(Motor(regelbok, teller).svar(SPOERSMAAL, {}), Avgjort)
    assert teller.antall.total() == 1
