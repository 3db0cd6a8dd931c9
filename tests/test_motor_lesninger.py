"""En valgt lesning koster lite: motoren prøver den andre bare der den kan bety noe, og én gang for alle svarene.

Arbeidet telles i prøver av reglene, ikke i tid.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innkrevingsregler.motor.minne import huskende_motor
from innkrevingsregler.motor.skalar import Skalar, skalar_motor
from innkrevingsregler.motor.svar import Motor, Proeve
from innkrevingsregler.regelform.begrep import Samling, Spoersmaal
from innkrevingsregler.regelform.regel import regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.utfall import Avgjort, Konflikt, Skjoenn, Trenger, UtenforDekning, Utfall
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verdi, Verditype
from innkrevingsregler.regelform.vilkaar import Blad, Blant, Uttrykk, Vilkaar, blader
from innkrevingsregler.regler import regelbok
from regelgenerator import (
    AAPNE_BLAD,
    FAKTABLAD,
    GRUNNER,
    HJEMMEL,
    JA,
    KODE,
    SPOERSMAAL,
    Svar,
    boeker_med_begreper,
    bok,
    rader,
)

PUNKTER = ("L1", "L2", "L3")
FLEST_PROEVER = 3.5
"""Så mange prøver av reglene om et spørsmål kan det i snitt gå til et svar som bygger på valgte lesninger."""


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


def _regel(navn: str, naar: Vilkaar, da: Svar, om: Spoersmaal = SPOERSMAAL):
    return regel(navn, om=om, hjemmel=HJEMMEL, naar=naar, da=da, fordi="grunn")


class _Teller:
    """Statusgiver som teller hvor mange ganger reglene prøves."""

    navn = "teller"

    def __init__(self, regelbok: Regelbok) -> None:
        self._skalar = Skalar(regelbok)
        self.antall = Counter[str]()

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        prov = self._skalar.proeve(spoersmaal)

        def telt(rad):
            self.antall[spoersmaal.noekkel] += 1
            return prov(rad)

        return telt


# ---- Hvor mye som prøves ----


def test_hver_lesning_proeves_en_gang_for_alle_svarene() -> None:
    """Fakta alene, fakta med lesningen, og fakta med den andre: tre prøver, uansett hvor mange svar det er."""
    regelbok_ = bok([_regel(s.value, (_tvil("L1") == "a") & Uttrykk(JA).ja, s, GRUNNER) for s in Svar])
    teller = _Teller(regelbok_)
    svar = Motor(regelbok_, teller).alle(GRUNNER, {JA.noekkel: True}, {"L1": "a"})
    assert [u.hviler_paa for _, u in svar if isinstance(u, Avgjort)] == [(("L1", "a"),)] * len(Svar)
    assert teller.antall.total() == 3


def test_valgte_lesninger_som_ikke_kan_bety_noe_proeves_ikke() -> None:
    """Tolv punkter er lest; bare det som hører til koden, kan bety noe."""
    naar = [(kode, f"{kode}{i}") for kode in ("A", "B") for i in range(6)]
    regler = [_regel(p, Uttrykk(KODE).er_en_av(k) & (_tvil(p) == "a"), Svar.EN) for k, p in naar]
    regler.append(_regel("C", (Uttrykk(KODE) == "C") & (_tvil("C") == "a"), Svar.EN))
    regelbok_ = bok(regler)
    teller = _Teller(regelbok_)
    lesninger = {p: "a" for _, p in naar} | {"C": "a"}
    svar = Motor(regelbok_, teller).svar(SPOERSMAAL, {KODE.noekkel: "C"}, lesninger)
    assert isinstance(svar, Avgjort)
    assert svar.hviler_paa == (("C", "a"),)
    assert teller.antall.total() == 3


@pytest.mark.parametrize("navn", ["foreldelse.virkning", "tvangsgrunnlag.slag"])
def test_arbeidet_med_bokens_egne_regler(navn: str) -> None:
    """Med alle fakta kjent og all tvil lest skal et svar koste noen få prøver, ikke flere for hvert punkt og svar."""
    hele = regelbok()
    spoersmaal = next(s for s in hele.spoersmaal if s.noekkel == navn)
    blad = tuple(_blader(hele, spoersmaal))
    teller, trekning, antall = _Teller(hele), random.Random(1), 40
    motor = Motor(hele, teller)
    for _ in range(antall):
        rad = _rad(trekning, blad)
        lesninger = {n.removeprefix("tvil."): str(rad.pop(n)) for n in [n for n in rad if n.startswith("tvil.")]}
        if spoersmaal.begrep.samling is Samling.ENTYDIG:
            motor.svar(spoersmaal, rad, lesninger)
        else:
            motor.alle(spoersmaal, rad, lesninger)
    assert teller.antall[navn] / antall <= FLEST_PROEVER


def _blader(hele: Regelbok, spoersmaal: Spoersmaal) -> Iterator[Blad]:
    for virksom in hele.virksomme[spoersmaal]:
        yield from blader(virksom.vilkaar)
    for under in hele.bygger_paa[spoersmaal]:
        yield from _blader(hele, under)


def _rad(trekning: random.Random, blad: Sequence[Blad]) -> dict[str, Verdi]:
    """En verdi for hvert faktum, skjønn og tvilspunkt: en reglene skiller på."""
    nevnte: dict[Variabel, dict[Verdi, None]] = {}
    for b in blad:
        if b.variabel.slag is not Slag.BEGREP:
            verdier = b.verdier if isinstance(b, Blant) else (b.grense,)
            nevnte.setdefault(b.variabel, {}).update(dict.fromkeys(verdier))
    return {
        v.noekkel: trekning.random() < 0.5 if v.verditype is Verditype.BOOL else trekning.choice(list(verdier))
        for v, verdier in nevnte.items()
    }


# ---- Svarene er de samme som når hver lesning prøves for seg ----

TO_PUNKTER = st.sampled_from([_tvil(p) == lesning for p in PUNKTER for lesning in ("a", "b")])
ALLE_BLAD = st.one_of(FAKTABLAD, FAKTABLAD, AAPNE_BLAD, TO_PUNKTER)
VALG = st.fixed_dictionaries({p: st.sampled_from(("a", "b")) for p in PUNKTER})


def _innhold(utfall: Utfall) -> object:
    """Det i et svar som betyr noe for den som spør."""
    if isinstance(utfall, Avgjort):
        return utfall.verdi
    if isinstance(utfall, Trenger):
        return set(utfall.fakta), set(utfall.mulige)
    if isinstance(utfall, Skjoenn):
        return set(utfall.vilkaar), utfall.alternativer
    if isinstance(utfall, Konflikt):
        return utfall.regler
    return utfall.hvorfor if isinstance(utfall, UtenforDekning) else utfall


def _svarene(motor: Motor, rad: Mapping[str, Verdi | None], valg: Mapping[str, str]) -> list[Utfall]:
    svar = []
    for s in motor.regelbok.spoersmaal:
        if s.begrep.samling is Samling.ENTYDIG:
            svar.append(motor.svar(s, rad, valg))
        else:
            svar += [u for _, u in motor.alle(s, rad, valg)]
    return svar


@settings(deadline=None, max_examples=60)
@given(boeker_med_begreper(ALLE_BLAD), st.lists(rader(), min_size=1, max_size=2), VALG)
def test_et_svar_hviler_paa_de_lesningene_som_endrer_det(bok_, radene, valg) -> None:
    """Hvert punkt leses på den andre måten med en fersk motor; den varme har svart på alt det andre først."""
    varm, husker = skalar_motor(bok_), huskende_motor(bok_)
    for rad in (*radene, *radene):
        svarene = _svarene(varm, rad, valg)
        assert svarene == _svarene(skalar_motor(bok_), rad, valg) == _svarene(husker, rad, valg)
        andre = {p: _svarene(varm, rad, {**valg, p: "b" if valg[p] == "a" else "a"}) for p in PUNKTER}
        for i, svar in enumerate(svarene):
            if isinstance(svar, Avgjort | Trenger | Skjoenn):
                ulike = {p for p in PUNKTER if type(andre[p][i]) is not type(svar)}
                ulike |= {p for p in PUNKTER if _innhold(andre[p][i]) != _innhold(svar)}
                assert set(svar.hviler_paa) == {(p, valg[p]) for p in ulike}


def test_lesningen_i_raden_selv_er_ogsaa_valgt() -> None:
    """Statusene sier ikke hva som sto igjen uten den, så da prøves den andre lesningen uansett."""
    regler = [
        _regel("a", (_tvil("L1") == "a") & (_tvil("L2") == "a"), Svar.EN),
        _regel("b", (_tvil("L1") == "b") & (_tvil("L2") == "a"), Svar.TO),
        _regel("c", _tvil("L2") == "b", Svar.TRE),
    ]
    svar = skalar_motor(bok(regler)).svar(SPOERSMAAL, {"tvil.L1": "a"}, {"L2": "a"})
    assert isinstance(svar, Avgjort)
    assert svar.hviler_paa == (("L1", "a"), ("L2", "a"))
