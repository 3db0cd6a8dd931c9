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
    rader,
    regler_om,
)

K, J = Uttrykk(KODE), Uttrykk(JA)


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


@settings(deadline=None, max_examples=100)
@given(
    regler_om(SPOERSMAAL, st.one_of(FAKTABLAD, AAPNE_BLAD), ordnet=True, flest=4, flest_blad=4),
    st.lists(st.sampled_from(("A", "B", "C")), min_size=4, max_size=4),
    rader(),
    st.sampled_from(("A", "B", "C", "ikke en kode", None)),
)
def test_en_proeve_for_hver_kode_gir_de_samme_statusene(regler, koder, rad, kode):
    """Hver regel får en kode; da er det den som skiller, og statusene er som når alle reglene prøves."""
    virksomme = bok(regler).virksomme[SPOERSMAAL]
    sett = _Sett.av(virksomme)
    sett = _Sett(tuple(K.er_en_av(k) & v for k, v in zip(koder, sett.vilkaar, strict=False)), sett.foran)
    full = {**rad, KODE.noekkel: kode}
    assert _kompiler(sett)(full) == _kompiler_alle(sett)(full)


@pytest.mark.parametrize(
    ("regler", "skille"),
    [
        ((K == "A", K == "B", K == "C"), KODE),
        ((K == "A", K == "B", (K == "C") & J.ja), KODE),
        ((K == "A", K == "B", K != "C"), KODE),
        ((K == "A", K != "B", J.ja), None),
        ((K != "A", K != "B", K != "C"), None),
        ((J.ja, J.nei), None),
        ((), None),
    ],
)
def test_koden_som_skiller(regler, skille):
    """Den må i snitt la under halvparten av reglene kunne treffe; ellers lønner det seg ikke."""
    assert _skille(regler) == skille


def test_bare_reglene_for_koden_proeves():
    sett = _Sett((K == "A", K == "B", (K == "C") & J.ja), ((), (), ()))
    assert _kompiler(sett)({KODE.noekkel: "A"}) == (True, False, False)
    assert _kompiler(sett)({KODE.noekkel: "C"}) == (False, False, None)
    assert _kompiler(sett)({JA.noekkel: False}) == (None, None, False)


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
