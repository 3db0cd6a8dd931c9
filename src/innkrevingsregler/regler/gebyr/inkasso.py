"""Det meste skyldneren kan måtte erstatte for utenrettslig inndriving. (inkassoforskriften kapittel 2)

Taket gjelder for hvert krav for seg og for alle kostnader samlet, også gebyr for varsler. Satsene er hundredeler av
inkassosatsen den dagen hovedkravet blir dekket. Det som legges til og trekkes fra (§§ 2-2 til 2-6), står i
`inkassotillegg`.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.begreper.gebyr import INKASSOFAKTOR, INKASSOKOSTNADER, Satsfaktor
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import IngenGebyr, Maksimalsats, Udekket
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INKASSOLOVEN, INNKREVINGSLOVEN, SI_LOVEN
from .felles import FOER_2026, FOER_OKTOBER_2020, FRA_2026, GAMLE_SATSER, INNKREVINGSMYNDIGHETEN, NYE_SATSER
from .skjoenn import RIMELIG_GRUNN_TIL_PROEVING

_MARS_2002 = date(2002, 3, 1)
_2010 = date(2010, 1, 1)
_SISTE_2009 = date(2009, 12, 31)
_ANDRE = ~INNKREVINGSMYNDIGHETEN
_KJENTE = _ANDRE & (KRAV.forfall >= _MARS_2002)
_FOER_2010 = _ANDRE & (KRAV.forfall >= _MARS_2002) & (KRAV.forfall < _2010)
_MELLOM = GAMLE_SATSER & (KRAV.forfall >= _2010)
_TUNG = KRAV.oppfordring_oversittet_28_dager.ja
_ENKLE_SAKER = INKASSOFORSKRIFTEN.p("2-2").l(1).pkt(1)
_TYNGRE_SAKER = INKASSOFORSKRIFTEN.p("2-3").l(1).pkt(1)
_BOKSTAV_C = INKASSOFORSKRIFTEN.p("2-3").l(1).bok("c")

_ENKEL = "gebyr.inkasso.enkel"
_ENKEL_2010 = "gebyr.inkasso.enkel_2010"
_ENKEL_2002 = "gebyr.inkasso.enkel_2002"
_TUNGE = ("gebyr.inkasso.tung", "gebyr.inkasso.tung_kunngjort", "gebyr.inkasso.tung_2010", "gebyr.inkasso.tung_2002")
_TAKENE = (_ENKEL, _ENKEL_2010, _ENKEL_2002, *_TUNGE)


def _sats(*trinn: tuple[int | None, int]) -> Maksimalsats:
    """Trinnene, med kravsbeløpet i kroner."""
    i_oere = tuple((None if kroner is None else kroner * 100, andel) for kroner, andel in trinn)
    return Maksimalsats("inkassosats", i_oere, KRAV.hovedkrav_dekket)


def _tunge(grense_c: int) -> Maksimalsats:
    return _sats((500, 50), (1_000, 70), (grense_c, 80), (10_000, 160), (50_000, 320), (250_000, 720), (None, 1440))


def _sats_2002(ganger: int) -> Maksimalsats:
    """Satsene fra 2002. Kunngjøringen har samme grense for de to siste trinnene; det siste er for kravene over den."""
    return _sats(
        (1_250, 50 * ganger),
        (2_500, 100 * ganger),
        (5_000, 150 * ganger),
        (10_000, 200 * ganger),
        (25_000, 300 * ganger),
        (50_000, 400 * ganger),
        (100_000, 500 * ganger),
        (250_000, 750 * ganger),
        (500_000, 1_000 * ganger),
        (None, 1_250 * ganger),
    )


_TAK = (
    regel(
        _ENKEL,
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _ENKLE_SAKER),
        naar=_ANDRE & NYE_SATSER,
        da=_sats((500, 25), (1_000, 35), (2_500, 40), (10_000, 80), (50_000, 160), (250_000, 360), (None, 720)),
        fordi="I enkle saker er taket en andel av inkassosatsen etter kravets størrelse.",
    ),
    regel(
        _ENKEL_2010,
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _ENKLE_SAKER.lydende_til(FOER_OKTOBER_2020)),
        naar=_ANDRE & _MELLOM,
        da=_sats((2_500, 50), (10_000, 100), (50_000, 200), (250_000, 400), (None, 800)),
        fordi="For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er taket i enkle saker høyere.",
    ),
    regel(
        "gebyr.inkasso.tung",
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _TYNGRE_SAKER, _BOKSTAV_C),
        naar=_ANDRE & NYE_SATSER & _TUNG & lest("G4", "konsolidert"),
        da=_tunge(2_500),
        unntak_fra=(_ENKEL,),
        fordi="Fristen i betalingsoppfordringen er oversittet med mer enn 28 dager; da gjelder taket for tyngre saker.",
    ),
    regel(
        "gebyr.inkasso.tung_kunngjort",
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _TYNGRE_SAKER, _BOKSTAV_C),
        naar=_ANDRE & NYE_SATSER & _TUNG & lest("G4", "kunngjort"),
        da=_tunge(2_000),
        unntak_fra=(_ENKEL,),
        fordi="Taket er det for tyngre saker, her med grensen på 2 000 kroner som sto i kunngjøringen.",
    ),
    regel(
        "gebyr.inkasso.tung_2010",
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _TYNGRE_SAKER.lydende_til(FOER_OKTOBER_2020)),
        naar=_ANDRE & _MELLOM & _TUNG,
        da=_sats((2_500, 100), (10_000, 200), (50_000, 400), (250_000, 800), (None, 1600)),
        unntak_fra=(_ENKEL_2010,),
        fordi="For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er taket i tyngre saker høyere.",
    ),
    regel(
        _ENKEL_2002,
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _ENKLE_SAKER.lydende_til(_SISTE_2009)),
        naar=_FOER_2010,
        da=_sats_2002(1),
        fordi="For krav som forfalt fra mars 2002 til 2010, er taket i enkle saker en andel etter ti kravsstørrelser.",
    ),
    regel(
        "gebyr.inkasso.tung_2002",
        om=INKASSOKOSTNADER,
        hjemmel=(INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1), _TYNGRE_SAKER.lydende_til(_SISTE_2009)),
        naar=_FOER_2010 & KRAV.oppfordring_oversittet_14_dager.ja,
        da=_sats_2002(2),
        unntak_fra=(_ENKEL_2002,),
        fordi="Før 2010 gjaldt taket for tyngre saker når fristen var oversittet med mer enn fjorten dager.",
    ),
    regel(
        "gebyr.inkasso.foer_2002",
        om=INKASSOKOSTNADER,
        hjemmel=_ENKLE_SAKER.lydende_til(date(2002, 2, 28)),
        naar=_ANDRE & (KRAV.forfall < _MARS_2002),
        da=Udekket("maksimalsatsene for krav som forfalt før mars 2002, er ikke funnet i kildene"),
        fordi="Kravet forfalt før maksimalsatsene vi kjenner, begynte å gjelde.",
    ),
    regel(
        "gebyr.inkasso.innkrevingsmyndigheten",
        om=INKASSOKOSTNADER,
        hjemmel=INNKREVINGSLOVEN.p("4").l(2),
        naar=INNKREVINGSMYNDIGHETEN,
        da=IngenGebyr(),
        gjelder=FRA_2026,
        fordi="Inkassoloven gjelder ikke for Innkrevingsmyndigheten, som ikke kan kreve inkassokostnader.",
    ),
    regel(
        "gebyr.inkasso.innkrevingsmyndigheten_foer_2026",
        om=INKASSOKOSTNADER,
        hjemmel=SI_LOVEN.p("3"),
        naar=INNKREVINGSMYNDIGHETEN,
        da=Udekket("kostnader ved innkreving for staten før 2026 er ikke regelfestet"),
        gjelder=FOER_2026,
        fordi="Innkrevingsloven var ikke trådt i kraft.",
    ),
)

_HINDRENE = (
    regel(
        "gebyr.inkasso.betalt_i_tide",
        om=INKASSOKOSTNADER,
        hjemmel=INKASSOLOVEN.p("17").l(3),
        naar=_KJENTE & (KRAV.innkrever == Innkrever.INKASSO) & KRAV.betalt_innen_inkassovarselet.ja,
        da=IngenGebyr(),
        unntak_fra=_TAKENE,
        fordi="Skyldneren betalte innen fristen i inkassovarselet, og da kan ikke vederlag til inkassatoren kreves.",
    ),
    regel(
        "gebyr.inkasso.innsigelser",
        om=INKASSOKOSTNADER,
        hjemmel=INKASSOLOVEN.p("17").l(2),
        naar=_KJENTE & KRAV.innsigelser_foer_inndriving.ja & RIMELIG_GRUNN_TIL_PROEVING,
        da=IngenGebyr(),
        unntak_fra=_TAKENE,
        fordi="Skyldneren hadde innvendinger som med god grunn burde vært prøvd før noe ble krevd inn med tvang.",
    ),
    regel(
        "gebyr.inkasso.inkassoskikk",
        om=INKASSOKOSTNADER,
        hjemmel=INKASSOLOVEN.p("17").l(4).pkt(1),
        naar=_KJENTE & KRAV.god_inkassoskikk_brutt.ja,
        da=IngenGebyr(),
        unntak_fra=_TAKENE,
        fordi="Kostnadene kan ikke kreves når noen har opptrådt i strid med god inkassoskikk mot skyldneren.",
    ),
    regel(
        "gebyr.inkasso.varslingsreglene",
        om=INKASSOKOSTNADER,
        hjemmel=INKASSOLOVEN.p("17").l(4).pkt(2),
        naar=_KJENTE & (KRAV.innkrever == Innkrever.INKASSO) & KRAV.varslingsreglene_brutt.ja,
        da=IngenGebyr(),
        unntak_fra=_TAKENE,
        fordi="Vederlag til inkassatoren kan ikke kreves når reglene om varsel og betalingsoppfordring er overtrådt.",
    ),
)

_ALLTID_HEL = (KRAV.forfall < _2010) & lest("P180", "forfalt_fra_2010")

_FAKTOREN = (
    regel(
        "gebyr.inkasso.forbruker",
        om=INKASSOFAKTOR,
        hjemmel=INKASSOFORSKRIFTEN.p("2-1").l(2).pkt(1),
        naar=KRAV.forbruker.ja,
        da=Satsfaktor.HEL,
        fordi="Maksimalsatsene gjelder som de står når skyldneren pådro seg forpliktelsen som forbruker.",
    ),
    regel(
        "gebyr.inkasso.ikke_forbruker",
        om=INKASSOFAKTOR,
        hjemmel=INKASSOFORSKRIFTEN.p("2-1").l(2).pkt(2),
        naar=KRAV.forbruker.nei & ~_ALLTID_HEL,
        da=Satsfaktor.HALVANNEN,
        fordi="Utenfor forbrukerforhold er maksimalsatsene halvannen ganger så høye.",
    ),
    regel(
        "gebyr.inkasso.faktor_foer_2010",
        om=INKASSOFAKTOR,
        hjemmel=_ENKLE_SAKER.lydende_til(_SISTE_2009),
        naar=_ALLTID_HEL,
        da=Satsfaktor.HEL,
        fordi="Satsene for krav som forfalt før 2010, skiller ikke mellom forbrukere og andre.",
    ),
)

REGLER = _TAK + _HINDRENE + _FAKTOREN
