"""Trinnene innenfor klassene når et trekkbeløp fordeles. (dekningsloven § 2-8 tredje ledd, FOR-2025-07-09-1507 §§ 4–7)

I bokstav b og e deler kravene forholdsmessig etter størrelsen. I a, c og d har forskriften trinn, men for a først fra
2027; til da følges en tidligere praksis som ikke er dokumentert (tvilspunkt F11). Hva som gjaldt innenfor klassene i
trekk etter tidligere regelverk, sto i et ledd som ikke er funnet (F10).
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Linjetype, Regelverk, RettsligArt
from ...regelform.avledede.utleggstrekk import PAALOEPSDAGER, VINDUER
from ...regelform.begreper.utleggstrekk import TREKKLASSE, TREKKTRINN, Trekklasse
from ...regelform.felter import KRAV, LINJE, TREKK
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar, eller
from ...regelform.virkninger import Trinn, Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import DEKNINGSLOVEN, FOR_2025_07_09_1507, INNKREVINGSLOVEN, OVERGANGSFORSKRIFTEN
from ...rettskilder.periode import Periode

_F = FOR_2025_07_09_1507
_2_8_3 = DEKNINGSLOVEN.p("2-8").l(3)
_FRA_2027 = Periode(date(2027, 1, 1), None)
_TIL_2027 = Periode(None, date(2026, 12, 31))
_NYTT = TREKK.fordeles_etter == Regelverk.NYTT
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_OMKOSTNING = LINJE.type == Linjetype.OMKOSTNING
_RENTE_ELLER_GEBYR = LINJE.type.er_en_av(Linjetype.RENTE, Linjetype.GEBYR)


def _i(*klasser: Trekklasse) -> Vilkaar:
    return _NYTT & TREKKLASSE.svar.er_en_av(*klasser)


def _tidligere_ordlyd(id_: str, hjemmel: Henvisning, gjelder: Periode, hvorfor: str) -> Regel:
    return regel(
        f"utleggstrekk.trinn.{id_}",
        om=TREKKTRINN,
        hjemmel=hjemmel,
        naar=(TREKK.fordeles_etter == Regelverk.TIDLIGERE) | (TREKKLASSE.svar == Trekklasse.F),
        da=Udekket(hvorfor),
        gjelder=gjelder,
        fordi="Leddet om kravenes innbyrdes prioritet i et eldre trekk er ikke funnet.",
    )


UDEKKET = (
    _tidligere_ordlyd(
        "tidligere_ordlyd",
        _2_8_3.lydende_til(date(2025, 12, 31)),
        Periode(None, date(2025, 12, 31)),
        "leddet om rekkefølgen innenfor klassen, slik det lød før 2026, er ikke funnet i kildene",
    ),
    _tidligere_ordlyd(
        "tidligere_regelverk",
        OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
        Periode(date(2026, 1, 1), None),
        "trekket følger en tidligere ordlyd om rekkefølgen innenfor klassen, og den er ikke funnet i kildene",
    ),
    regel(
        "utleggstrekk.trinn.a.tidligere_praksis",
        om=TREKKTRINN,
        hjemmel=_F.p("9").l(2),
        naar=_i(Trekklasse.A),
        da=Udekket("til 2027 følger fordelingen av bidrag en tidligere praksis, og den er ikke dokumentert"),
        gjelder=_TIL_2027,
        fordi="Ut 2026 fordeles trekket til første klasse etter tidligere praksis.",
    ),
)

FORHOLDSMESSIG = (
    regel(
        "utleggstrekk.trinn.forholdsmessig",
        om=TREKKTRINN,
        hjemmel=_2_8_3.pkt(1),
        naar=_i(Trekklasse.B, Trekklasse.E),
        da=Trinn(1, "forholdsmessig etter kravenes størrelse"),
        fordi="Likt prioriterte krav dekkes forholdsmessig etter kravenes størrelse.",
    ),
)

# ---- Bidrag (§ 5) ----

_SISTE_SEKS_MAANEDER = eller(
    *(
        getattr(LINJE, f"paaloept_ved_{dag}_{vindu}").ja & lest("P193", dag) & lest("F1", vindu)
        for dag in PAALOEPSDAGER
        for vindu in VINDUER
    )
)

KLASSE_A = (
    regel(
        "utleggstrekk.trinn.a.oevrige",
        om=TREKKTRINN,
        hjemmel=(_F.p("4"), _F.p("5").l(1).bok("c")),
        naar=_i(Trekklasse.A),
        da=Trinn(3, "øvrige krav, eldste periode først"),
        gjelder=_FRA_2027,
        fordi="Eldre bidrag, og tillegg til bidrag, dekkes sist av trekket i klassen.",
    ),
    regel(
        "utleggstrekk.trinn.a.siste_seks_maaneder",
        om=TREKKTRINN,
        hjemmel=_F.p("5").l(1).bok("a"),
        naar=_i(Trekklasse.A)
        & _HOVEDSTOL
        & (KRAV.art != RettsligArt.SAERTILSKUDD)
        & ((KRAV.art != RettsligArt.ANSVAR_TREKK) | lest("P211", "som_bidraget"))
        & _SISTE_SEKS_MAANEDER,
        da=Trinn(1, "påløpt bidrag for de siste seks månedene, nyeste periode først"),
        unntak_fra=("utleggstrekk.trinn.a.oevrige",),
        gjelder=_FRA_2027,
        fordi="Bidrag påløpt de siste seks månedene dekkes først av trekket.",
    ),
    regel(
        "utleggstrekk.trinn.a.saertilskudd",
        om=TREKKTRINN,
        hjemmel=_F.p("5").l(1).bok("b"),
        naar=_i(Trekklasse.A) & _HOVEDSTOL & (KRAV.art == RettsligArt.SAERTILSKUDD),
        da=Trinn(2, "særtilskudd"),
        unntak_fra=("utleggstrekk.trinn.a.oevrige",),
        gjelder=_FRA_2027,
        fordi="Særtilskudd dekkes av trekket etter bidrag for de siste seks månedene.",
    ),
)

# ---- Bøter (§ 6) ----

_YNGRE_ENN_FEM_AAR = (
    (lest("F16", "endelig") & KRAV.yngre_enn_fem_aar_fra_endelig.ja)
    | (lest("F16", "ilagt") & KRAV.yngre_enn_fem_aar_fra_fastsatt.ja)
    | (lest("F16", "vedtatt") & KRAV.yngre_enn_fem_aar_fra_vedtatt.ja)
    | (lest("F16", "forfall") & KRAV.yngre_enn_fem_aar_fra_forfall.ja)
)


def _bot(navn: str, bokstav: str, naar: Vilkaar, da: Trinn, fordi: str, unntak_fra: tuple[str, ...] = ()) -> Regel:
    return regel(
        f"utleggstrekk.trinn.c.{navn}",
        om=TREKKTRINN,
        hjemmel=_F.p("6").l(1).bok(bokstav),
        naar=_i(Trekklasse.C) & naar,
        da=da,
        unntak_fra=unntak_fra,
        fordi=fordi,
    )


KLASSE_C = (
    _bot(
        "oevrige",
        "b",
        _HOVEDSTOL,
        Trinn(2, "øvrige bøtekrav"),
        "Bøter på fem år eller mer dekkes av trekket etter de yngre.",
    ),
    _bot(
        "yngre_enn_fem_aar",
        "a",
        _HOVEDSTOL & _YNGRE_ENN_FEM_AAR,
        Trinn(1, "bøtekrav yngre enn fem år"),
        "Bøter yngre enn fem år dekkes først av trekket i klassen.",
        ("utleggstrekk.trinn.c.oevrige",),
    ),
    _bot(
        "omkostninger",
        "c",
        _OMKOSTNING,
        Trinn(3, "omkostninger"),
        "Omkostninger ved bøter dekkes av trekket etter bøtene selv.",
    ),
    _bot(
        "renter_og_gebyrer",
        "d",
        _RENTE_ELLER_GEBYR,
        Trinn(4, "forsinkelsesrenter og gebyrer ved forsinket betaling"),
        "Renter og gebyrer ved bøter dekkes sist av trekket i klassen.",
    ),
)

# ---- Skatt og avgift (§ 7) ----


def _skatt(navn: str, hjemmel: Henvisning | tuple[Henvisning, ...], naar: Vilkaar, da: Trinn, fordi: str) -> Regel:
    id_ = f"utleggstrekk.trinn.d.{navn}"
    return regel(id_, om=TREKKTRINN, hjemmel=hjemmel, naar=_i(Trekklasse.D) & naar, da=da, fordi=fordi)


_7 = _F.p("7").l(1)
_29 = INNKREVINGSLOVEN.p("29").l(1).pkt(2)

KLASSE_D = (
    _skatt(
        "hovedstoler",
        _7.bok("a"),
        _HOVEDSTOL,
        Trinn(1, "hovedstoler"),
        "Hovedstolene dekkes først av trekket i klassen for skatt og avgift.",
    ),
    _skatt(
        "omkostninger_som_hovedstol",
        _7.bok("a"),
        _OMKOSTNING & lest("F2", "som_hovedstol"),
        Trinn(1, "hovedstoler"),
        "Omkostninger dekkes av trekket sammen med hovedstolene.",
    ),
    _skatt(
        "omkostninger_mellom",
        (_7, _29),
        _OMKOSTNING & lest("F2", "mellom"),
        Trinn(2, "omkostninger"),
        "Omkostninger dekkes av trekket mellom hovedstoler og renter.",
    ),
    _skatt(
        "renter_og_gebyrer",
        _7.bok("b"),
        _RENTE_ELLER_GEBYR,
        Trinn(3, "forsinkelsesrenter og gebyrer ved forsinket betaling"),
        "Renter og gebyrer dekkes av trekket etter hovedstolene.",
    ),
    _skatt(
        "omkostninger_sist",
        _7,
        _OMKOSTNING & lest("F2", "sist"),
        Trinn(4, "omkostninger, sist"),
        "Omkostninger dekkes av trekket etter rentene.",
    ),
)

REGLER = UDEKKET + FORHOLDSMESSIG + KLASSE_A + KLASSE_C + KLASSE_D
