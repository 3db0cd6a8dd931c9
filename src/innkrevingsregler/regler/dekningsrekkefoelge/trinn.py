"""Trinnene innenfor klassene a, b, d og e ved motregning fra 2027. (innkrevingsforskriften §§ 16-2, 16-3, 16-5 og 16-6)

Forskriften sier ikke hvor omkostninger kommer i klassene b, d og e (tvilspunkt F2), og heller ikke gebyrer i klasse b
(P100). Om ansvar for trekk av bidrag også har bidragets plass i klassen, er P211.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.begreper.dekning import DEKNINGSTRINN
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Trinn
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN
from ...rettskilder.periode import Periode
from .felles import ANSVAR_SOM_ANDRE_KRAV, er_med_ansvar, foer_2027

_FRA_2027 = Periode(date(2027, 1, 1), None)
_GEBYR = LINJE.type == Linjetype.GEBYR
_BIDRAG = er_med_ansvar(Kravnatur.BIDRAG_BERETTIGET)
_GEBYR_I_E = _BIDRAG & _GEBYR & lest("F3", "klasse_e")
_16_2 = INNKREVINGSFORSKRIFTEN.p("16-2").l(1)

_SISTE_SEKS_MAANEDER = (
    (lest("F1", "kalendermaaneder") & LINJE.siste_seks_kalendermaaneder.ja)
    | (lest("F1", "dag_for_dag") & LINJE.siste_seks_maaneder_paa_dagen.ja)
    | (lest("F1", "hele_foer") & LINJE.seks_hele_maaneder_foer.ja)
)

_FOELGER_BIDRAGET = (KRAV.art != RettsligArt.ANSVAR_TREKK) | lest("P211", "som_bidraget")
"""Bidraget selv, og ansvaret for trekk av det lest slik at det også følger plassen i klassen."""

KLASSE_A = (
    regel(
        "dekning.trinn.a.oevrige",
        om=DEKNINGSTRINN,
        hjemmel=_16_2.bok("c"),
        naar=_BIDRAG & ~_GEBYR_I_E,
        da=Trinn(3, "øvrige krav, eldste periode først"),
        gjelder=_FRA_2027,
        fordi="Eldre bidrag og tillegg dekkes sist i klassen.",
    ),
    regel(
        "dekning.trinn.a.siste_seks_maaneder",
        om=DEKNINGSTRINN,
        hjemmel=_16_2.bok("a"),
        naar=_BIDRAG
        & (KRAV.art != RettsligArt.SAERTILSKUDD)
        & (LINJE.type == Linjetype.HOVEDSTOL)
        & _FOELGER_BIDRAGET
        & _SISTE_SEKS_MAANEDER,
        da=Trinn(1, "bidrag for de siste seks månedene, nyeste periode først"),
        unntak_fra=("dekning.trinn.a.oevrige",),
        gjelder=_FRA_2027,
        fordi="Forfalt bidrag for de siste seks månedene dekkes først.",
    ),
    regel(
        "dekning.trinn.a.saertilskudd",
        om=DEKNINGSTRINN,
        hjemmel=_16_2.bok("b"),
        naar=_BIDRAG & (KRAV.art == RettsligArt.SAERTILSKUDD) & (LINJE.type == Linjetype.HOVEDSTOL),
        da=Trinn(2, "særtilskudd"),
        unntak_fra=("dekning.trinn.a.oevrige",),
        gjelder=_FRA_2027,
        fordi="Særtilskudd dekkes etter de siste seks månedenes bidrag.",
    ),
)


def _trinnene(
    bokstav: str, ledd: Henvisning, klassen: Vilkaar, rentene: str, i_rentetrinnet: Vilkaar
) -> tuple[Regel, ...]:
    """Trinnene i en klasse som har hovedstolene først og rentene etterpå."""

    def _trinn(navn: str, hjemmel: Henvisning, naar: Vilkaar, da: Trinn, fordi: str) -> Regel:
        id_ = f"dekning.trinn.{bokstav}.{navn}"
        return regel(id_, om=DEKNINGSTRINN, hjemmel=hjemmel, naar=klassen & naar, da=da, gjelder=_FRA_2027, fordi=fordi)

    omkostning = LINJE.type == Linjetype.OMKOSTNING
    hovedstoler = Trinn(1, "hovedstoler")
    return (
        _trinn(
            "hovedstol",
            ledd.bok("a"),
            LINJE.type == Linjetype.HOVEDSTOL,
            hovedstoler,
            "Hovedstolene dekkes først i klassen.",
        ),
        _trinn(
            "omkostninger_som_hovedstol",
            ledd.bok("a"),
            omkostning & lest("F2", "som_hovedstol"),
            hovedstoler,
            "Omkostningene dekkes sammen med hovedstolene.",
        ),
        _trinn(
            "omkostninger_mellom",
            ledd,
            omkostning & lest("F2", "mellom"),
            Trinn(2, "omkostninger"),
            "Omkostningene dekkes mellom hovedstoler og renter.",
        ),
        _trinn(
            "renter", ledd.bok("b"), i_rentetrinnet, Trinn(3, rentene), "Renter og gebyrer dekkes etter hovedstolene."
        ),
        _trinn(
            "omkostninger_sist",
            ledd,
            omkostning & lest("F2", "sist"),
            Trinn(4, "omkostninger, sist"),
            "Omkostningene dekkes etter rentene.",
        ),
    )


_RENTE = LINJE.type == Linjetype.RENTE
_RENTER_OG_GEBYRER = "forsinkelsesrenter og gebyrer ved forsinket betaling"
_16_3, _16_5, _16_6 = (INNKREVINGSFORSKRIFTEN.p(p).l(1) for p in ("16-3", "16-5", "16-6"))
_KLASSE_B = er_med_ansvar(Kravnatur.ERSTATNING_STRAFFBAR)
_KLASSE_D = er_med_ansvar(
    Kravnatur.SKATT, Kravnatur.OFFENTLIG_AVGIFT, Kravnatur.VOLDSREGRESS, Kravnatur.FORSKOTTERING_REGRESS
)
_KLASSE_E = er_med_ansvar(Kravnatur.ANDRE, Kravnatur.FORSOERGELSESPLIKT) | _GEBYR_I_E | ANSVAR_SOM_ANDRE_KRAV

REGLER = (
    *KLASSE_A,
    *_trinnene("b", _16_3, _KLASSE_B, "forsinkelsesrenter", _RENTE | (_GEBYR & lest("P100", "med_rentene"))),
    regel(
        "dekning.trinn.b.gebyrer_sist",
        om=DEKNINGSTRINN,
        hjemmel=_16_3,
        naar=_KLASSE_B & _GEBYR & lest("P100", "sist"),
        da=Trinn(5, "gebyrer"),
        gjelder=_FRA_2027,
        fordi="Gebyrene dekkes sist i klassen.",
    ),
    *_trinnene("d", _16_5, _KLASSE_D, _RENTER_OG_GEBYRER, _RENTE | _GEBYR),
    *_trinnene("e", _16_6, _KLASSE_E, _RENTER_OG_GEBYRER, _RENTE | _GEBYR),
    regel(
        "dekning.trinn.boeter",
        om=DEKNINGSTRINN,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(1).pkt(2),
        naar=er_med_ansvar(Kravnatur.BOT),
        da=Trinn(0, "i klassen for bøter"),
        gjelder=_FRA_2027,
        fordi="Bøter har sine egne trinn.",
    ),
    *foer_2027("dekning.trinn", DEKNINGSTRINN),
)
