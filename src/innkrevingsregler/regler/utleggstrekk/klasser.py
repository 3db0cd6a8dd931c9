"""Klassen hver linje dekkes i når et trekkbeløp fordeles. (dekningsloven § 2-8 første og andre ledd)

Bokstavene holdes fra hverandre: et trekk etter nytt regelverk følger de fem i den nye ordlyden, og et trekk etter
tidligere regelverk dem som gjaldt da: fem til og med 2022, seks fra 2023. Folketrygdens regress for bidragsforskudd
står i bokstav a ut 2026 også i ny ordning (FOR-2025-07-01-1418 § 22).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ...fakta.koder import Linjetype, Regelverk
from ...regelform.begreper.regelverk import FORSKOTTERING_I_TREKK
from ...regelform.begreper.utleggstrekk import FEM_BOKSTAVER, SEKS_BOKSTAVER, TREKKLASSE, Trekklasse
from ...regelform.dekningsart import ANSVAR_SOM_ANDRE_KRAV, er, er_med_ansvar
from ...regelform.felter import LINJE, TREKK
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import DEKNINGSLOVEN, FOR_2025_07_09_1507, OVERGANGSFORSKRIFTEN
from ...rettskilder.periode import Periode

_2_8 = DEKNINGSLOVEN.p("2-8")
_NYTT = TREKK.fordeles_etter == Regelverk.NYTT
_TIDLIGERE = TREKK.fordeles_etter == Regelverk.TIDLIGERE
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_REGRESS_I_A = FORSKOTTERING_I_TREKK.svar.ja
_SKATT = (Kravnatur.SKATT, Kravnatur.OFFENTLIG_AVGIFT)


# ---- Trekk etter nytt regelverk ----

_STATENS_GEBYR = er_med_ansvar(Kravnatur.BIDRAG_BERETTIGET) & (LINJE.type == Linjetype.GEBYR) & lest("F3", "klasse_e")
_UTEN_FORTRINN = LINJE.utenfor_trekkbeslutningen.ja & lest("P195", "uten_fortrinn")


def _ny(klasse: Trekklasse, naar: Vilkaar) -> Regel:
    bokstav = klasse.lower()
    return regel(
        f"utleggstrekk.klasse.{bokstav}",
        om=TREKKLASSE,
        hjemmel=(_2_8.l(1).bok(bokstav), _2_8.l(2)),
        naar=_NYTT & naar,
        da=klasse,
        fordi=f"Kravet med tillegg dekkes av trekket i klassen for {FEM_BOKSTAVER[klasse]}.",
    )


NY_ORDLYD = (
    _ny(Trekklasse.A, er_med_ansvar(Kravnatur.BIDRAG_BERETTIGET) & ~_STATENS_GEBYR),
    _ny(Trekklasse.B, er_med_ansvar(Kravnatur.ERSTATNING_STRAFFBAR)),
    _ny(Trekklasse.C, er_med_ansvar(Kravnatur.BOT)),
    _ny(Trekklasse.D, er_med_ansvar(*_SKATT, Kravnatur.VOLDSREGRESS, Kravnatur.FORSKOTTERING_REGRESS)),
    _ny(
        Trekklasse.E,
        er_med_ansvar(Kravnatur.ANDRE, Kravnatur.FORSOERGELSESPLIKT) | _STATENS_GEBYR | ANSVAR_SOM_ANDRE_KRAV,
    ),
    regel(
        "utleggstrekk.klasse.forskottering",
        om=TREKKLASSE,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("22"), FOR_2025_07_09_1507.p("9").l(3), _2_8.l(1).bok("a")),
        naar=_NYTT & er_med_ansvar(Kravnatur.FORSKOTTERING_REGRESS) & _REGRESS_I_A,
        da=Trekklasse.A,
        unntak_fra=("utleggstrekk.klasse.d",),
        fordi="Folketrygdens regress for bidragsforskudd beholder plassen i første klasse ut 2026.",
    ),
    regel(
        "utleggstrekk.klasse.utenfor_beslutningen",
        om=TREKKLASSE,
        hjemmel=(_2_8.l(2).pkt(1), _2_8.l(1).bok("e")),
        naar=_NYTT & _UTEN_FORTRINN,
        da=Trekklasse.E,
        unntak_fra=(
            *(f"utleggstrekk.klasse.{bokstav}" for bokstav in "abcd"),
            "utleggstrekk.klasse.forskottering",
        ),
        fordi="Fortrinnsretten gjelder tillegg trekkbeslutningen nevner, og den nevner ikke dette.",
    ),
)


# ---- Trekk etter tidligere regelverk ----

_FELLES = {
    Trekklasse.A: (Kravnatur.BIDRAG_BERETTIGET, Kravnatur.FORSOERGELSESPLIKT),
    Trekklasse.B: (Kravnatur.ERSTATNING_STRAFFBAR,),
}
"""Bokstavene som gjaldt det samme før og etter 2023."""
_TIL_2022 = {
    Trekklasse.C: (Kravnatur.BOT,),
    Trekklasse.D: _SKATT,
    Trekklasse.E: (Kravnatur.ANDRE, Kravnatur.VOLDSREGRESS),
}
_FRA_2023 = {
    Trekklasse.C: (Kravnatur.VOLDSREGRESS,),
    Trekklasse.D: (Kravnatur.BOT,),
    Trekklasse.E: _SKATT,
    Trekklasse.F: (Kravnatur.ANDRE,),
}
_ALLTID_I_KRAFT = Periode(None, None)
_FOELGER_KRAVET = _HOVEDSTOL | lest("F9", "kravets_klasse")


def _regress(gjelder: bool) -> Vilkaar:
    """Regress for bidragsforskudd som står, eller ikke lenger står, i bokstav a (tvilspunkt P7)."""
    return er(Kravnatur.FORSKOTTERING_REGRESS) & (_REGRESS_I_A if gjelder else FORSKOTTERING_I_TREKK.svar.nei)


def _tidligere(
    klasse: Trekklasse, naturer: tuple[Kravnatur, ...], gjelder: Periode, *, navn: str, siste: bool = False
) -> Regel:
    """Regelen om én bokstav. Det som ikke er hovedstol, er et annet krav etter én lesning av F9."""
    bokstav = klasse.lower()
    kravet = er(*naturer) | _regress(gjelder=True) if klasse is Trekklasse.A else er(*naturer)
    ordlyd = FEM_BOKSTAVER if gjelder.til else SEKS_BOKSTAVER
    return regel(
        f"utleggstrekk.klasse.{navn}.{bokstav}",
        om=TREKKLASSE,
        hjemmel=_2_8.l(1).bok(bokstav).lydende_til(gjelder.til or date(2025, 12, 31)),
        naar=_TIDLIGERE & kravet & (ALLTID if siste else _FOELGER_KRAVET),
        da=klasse,
        gjelder=gjelder,
        fordi=f"Etter den tidligere ordlyden dekkes kravet i klassen for {ordlyd[klasse]}.",
    )


def _ordlyden(tabell: Mapping[Trekklasse, tuple[Kravnatur, ...]], gjelder: Periode, *, navn: str) -> tuple[Regel, ...]:
    """Bokstavene som skiller ordlyden fra den andre, og tilleggene, som står i den siste av dem."""
    *_, siste = tabell
    hoeyere = tuple(n for t in (_FELLES, tabell) for klasse, naturer in t.items() if klasse != siste for n in naturer)
    return (
        *(_tidligere(k, naturer, gjelder, navn=navn, siste=k == siste) for k, naturer in tabell.items()),
        regel(
            f"utleggstrekk.klasse.{navn}.tillegg",
            om=TREKKLASSE,
            hjemmel=_2_8.l(1).bok(siste.lower()).lydende_til(gjelder.til or date(2025, 12, 31)),
            naar=_TIDLIGERE & (er(*hoeyere) | _regress(gjelder=True)) & ~_HOVEDSTOL & lest("F9", "andre_krav"),
            da=siste,
            gjelder=gjelder,
            fordi="Den tidligere fortrinnsretten gjaldt ikke renter og kostnader; de er andre krav.",
        ),
    )


TIDLIGERE_ORDLYD = (
    *(_tidligere(k, naturer, _ALLTID_I_KRAFT, navn="tidligere") for k, naturer in _FELLES.items()),
    *_ordlyden(_TIL_2022, Periode(None, date(2022, 12, 31)), navn="2022"),
    *_ordlyden(_FRA_2023, Periode(date(2023, 1, 1), None), navn="2023"),
    regel(
        "utleggstrekk.klasse.forskottering_uten_plass",
        om=TREKKLASSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("22"),
        naar=_TIDLIGERE & _regress(gjelder=False),
        da=Udekket("plassen til regresskravet i den tidligere ordlyden etter 2026 er ikke sagt"),
        fordi="Regresskravet har ikke lenger plass i første klasse, og noen annen er ikke nevnt.",
    ),
)

REGLER = NY_ORDLYD + TIDLIGERE_ORDLYD
