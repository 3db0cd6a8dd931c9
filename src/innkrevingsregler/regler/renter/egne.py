"""Rente etter særlovene og forskriftene for den enkelte kravtypen.

De fleste gir rente fra forfall, noen fra et antall uker etter at gebyret er ilagt. Ordlyden er lest slik den er fra
2026; hva som gjaldt før det, er ikke ført inn. Bestemmelser som bare henter satsen fra forsinkelsesrenteloven, og ikke
viser til loven ellers, står for seg: om de også følger § 2 andre ledd om kreditors forhold, er tvilspunkt P75.
"""

from __future__ import annotations

from ...fakta.koder import Regelverk, Renteregel
from ...regelform.begreper.regelverk import REGELVERK_PARKERINGSGEBYR
from ...regelform.begreper.renter import RENTEGRUNNLAG
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import IngenRente, Rentegrunnlag, Udekket, Uker
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    ADVOKATFORSKRIFTEN,
    BRANN_OG_EKSPLOSJONSVERNLOVEN,
    EDELMETALLOVEN,
    EIGEDOMSSKATTELOVA,
    EL_TILSYNSLOVEN,
    FINANSAVTALELOVEN,
    FISKERPENSJONSLOVEN,
    FOR_1975_12_16_1,
    FOR_1987_12_18_977,
    FOR_1997_03_25_270,
    FOR_1999_05_07_437,
    FOR_2000_12_13_1253,
    FOR_2009_12_23_1842,
    FOR_2011_12_20_1437,
    FOR_2012_12_20_1417,
    FOR_2015_06_26_800,
    FOR_2016_03_18_261,
    FOR_2016_12_20_1681,
    FOR_2019_11_18_1546,
    FOR_2019_12_11_1869,
    FOR_2020_04_17_820,
    FOR_2020_06_30_1453,
    FOR_2020_07_27_1596,
    FOR_2021_03_26_963,
    FOR_2022_12_15_2259,
    FOR_2024_02_02_194,
    FOR_2024_02_06_224,
    FORSINKELSESRENTELOVEN,
    FORURENSNINGSLOVEN,
    KLIMAKVOTELOVEN,
    KRINGKASTINGSFORSKRIFTEN,
    LOV_OM_MAALEENHETER,
    OVERGANGSFORSKRIFTEN,
    SJOEFARTSDIREKTORATETS_GEBYRFORSKRIFT,
    VALGFORSKRIFTEN,
    VEGTRAFIKKLOVEN,
)
from .felles import FOER_2026, FRA_2009, FRA_2026, IKKE_TILKJENT, KREDITORS_FORHOLD, LOEPER, LOEPER_VED_HENVISNING

_R = Renteregel
_EIGEDOMSSKATT = (EIGEDOMSSKATTELOVA.p("26"), FOR_1987_12_18_977.p("1"))

FRA_FORFALL: tuple[tuple[Renteregel, tuple[Henvisning, ...]], ...] = (
    (_R.EDELMETALLOVEN_11, (EDELMETALLOVEN.p("11").l(3),)),
    (_R.FISKERPENSJONSLOVEN_16, (FISKERPENSJONSLOVEN.p("16").nr(3).pkt(1),)),
    (_R.KLIMAKVOTELOVEN_19, (KLIMAKVOTELOVEN.p("19").l(1).pkt(4), KLIMAKVOTELOVEN.p("19").l(1).pkt(5))),
    (_R.MAALEENHETSLOVEN_31, (LOV_OM_MAALEENHETER.p("31").l(3),)),
    (_R.YRKESSKADEREFUSJONSFORSKRIFTEN_3, (FOR_1997_03_25_270.p("3").l(4),)),
    (_R.FISKEEKSPORT_OG_FORSKNINGSAVGIFT, (FOR_2000_12_13_1253.p("3").l(4), FOR_2012_12_20_1417.p("8").l(4))),
    (
        _R.MINERALFORSKRIFTEN_6_3,
        (FOR_2009_12_23_1842.p("6-3").l(2), FOR_2009_12_23_1842.p("6-6").l(1).pkt(4)),
    ),
    (
        _R.MINERALFORSKRIFTEN_6_5,
        (FOR_2009_12_23_1842.p("6-5").pkt(2), FOR_2009_12_23_1842.p("6-6").l(1).pkt(4)),
    ),
    (_R.HAVRESSURSGEBYRFORSKRIFTEN_7, (FOR_2011_12_20_1437.p("7").l(4),)),
    (_R.BILDEPROGRAMFORSKRIFTEN_12, (FOR_2015_06_26_800.p("12").l(2),)),
    (_R.HUSBANKFORSKRIFTEN_7_11, (FOR_2019_11_18_1546.p("7-11").l(4), FINANSAVTALELOVEN.p("2-9").l(4))),
    (_R.HAVNEGEBYRFORSKRIFTEN_1, (FOR_2019_12_11_1869.p("1").l(5), FOR_2019_12_11_1869.p("2").l(4))),
    (_R.OMSETNINGSFALLFORSKRIFTEN_5_4, (FOR_2020_04_17_820.p("5-4").l(1), FOR_2020_04_17_820.p("5-4").l(2))),
    (_R.NULLSATSFORSKRIFTEN_9_6, (FOR_2020_06_30_1453.p("9-6").l(1), FOR_2020_06_30_1453.p("9-6").l(2))),
    (_R.SKIPSSIKKERHETSGEBYRFORSKRIFTEN_3, (FOR_2020_07_27_1596.p("3").l(3),)),
    (_R.UTDANNINGSSTOETTEFORSKRIFTEN_70, (FOR_2022_12_15_2259.p("70").l(1),)),
    (_R.SVALBARDGEBYRFORSKRIFTEN_4, (FOR_2024_02_06_224.p("4").l(2),)),
    (_R.ADVOKATFORSKRIFTEN_71, (ADVOKATFORSKRIFTEN.p("71").l(3),)),
    (_R.KRINGKASTINGSFORSKRIFTEN_10_6, (KRINGKASTINGSFORSKRIFTEN.p("10-6").l(2),)),
    (_R.SJOEFARTSGEBYRFORSKRIFTEN_7, (SJOEFARTSDIREKTORATETS_GEBYRFORSKRIFT.p("7"),)),
    (_R.VALGFORSKRIFTEN_13_1, (VALGFORSKRIFTEN.p("13-1").l(2).pkt(1),)),
)
"""Bestemmelser som gir rente etter forsinkelsesrenteloven fra forfall."""

BARE_SATSEN: tuple[tuple[Renteregel, tuple[Henvisning, ...]], ...] = (
    (_R.EIGEDOMSSKATTELOVA_26, _EIGEDOMSSKATT),
    (_R.EL_TILSYNSLOVEN_4, (EL_TILSYNSLOVEN.p("4").l(2), *_EIGEDOMSSKATT)),
    (_R.BRANN_OG_EKSPLOSJONSVERNLOVEN_28, (BRANN_OG_EKSPLOSJONSVERNLOVEN.p("28").l(3), *_EIGEDOMSSKATT)),
    (_R.FORURENSNINGSLOVEN_34, (FORURENSNINGSLOVEN.p("34").l(5).pkt(2), *_EIGEDOMSSKATT)),
    (_R.DOKUMENTAVGIFTSFORSKRIFTEN_1_2, (FOR_1975_12_16_1.p("1-2").l(1),)),
)
"""Bestemmelser som gir rente fra forfall, og bare henter satsen fra forsinkelsesrenteloven."""

ETTER_UKER: tuple[tuple[Renteregel, int, tuple[Henvisning, ...]], ...] = (
    (_R.VEGTRAFIKKGEBYRFORSKRIFTEN_2, 3, (FOR_2021_03_26_963.p("2").l(2),)),
    (_R.LAVUTSLIPPSFORSKRIFTEN_11, 3, (FOR_2016_12_20_1681.p("11").l(3),)),
    (_R.TRANSPORTGEBYRFORSKRIFTEN_2, 4, (FOR_2024_02_02_194.p("2").l(4).pkt(2),)),
)
"""Gebyrer som bærer rente fra så mange uker etter at de ble ilagt."""


def _er(*regler: Renteregel) -> Vilkaar:
    return KRAV.forsinkelsesregel.er_en_av(*regler)


def _fra_forfall(regelen: Renteregel, hjemmel: tuple[Henvisning, ...], loeper: Vilkaar) -> Regel:
    return regel(
        f"renter.{regelen.value.lower()}",
        om=RENTEGRUNNLAG,
        hjemmel=hjemmel,
        naar=loeper & FRA_2026 & _er(regelen),
        da=Rentegrunnlag("FORSINKELSESRENTELOVEN", fra=KRAV.forfall),
        fordi="Bestemmelsen om kravet gir forsinkelsesrente når det ikke er betalt ved forfall.",
    )


def _etter_uker(regelen: Renteregel, uker: int, hjemmel: tuple[Henvisning, ...]) -> Regel:
    return regel(
        f"renter.{regelen.value.lower()}",
        om=RENTEGRUNNLAG,
        hjemmel=hjemmel,
        naar=LOEPER & FRA_2026 & _er(regelen),
        da=Rentegrunnlag("FORSINKELSESRENTELOVEN", fra=KRAV.gebyr_ilagt, etter=Uker(uker)),
        fordi="Gebyret bærer forsinkelsesrente når det ikke er betalt innen fristen etter at det ble ilagt.",
    )


_PARKERING = _er(_R.VEGTRAFIKKLOVEN_31_A)
_31_A = VEGTRAFIKKLOVEN.p("31a").l(3)
_HENVISER = (*(r for r, _ in FRA_FORFALL), *(r for r, *_ in ETTER_UKER), _R.VEGTRAFIKKLOVEN_31_A)
_HENTER_SATSEN = tuple(r for r, _ in BARE_SATSEN)

PARKERING = (
    regel(
        "renter.parkering",
        om=RENTEGRUNNLAG,
        hjemmel=(_31_A.pkt(1), FOR_2016_03_18_261.p("5").l(3), FOR_1999_05_07_437.p("8").l(3)),
        naar=LOEPER & FRA_2026 & _PARKERING & (REGELVERK_PARKERINGSGEBYR.svar == Regelverk.NYTT),
        da=Rentegrunnlag("FORSINKELSESRENTELOVEN", fra=KRAV.gebyr_ilagt, etter=Uker(3)),
        fordi="Gebyret er ilagt etter 2025 og bærer rente når det ikke er betalt tre uker etter at det ble ilagt.",
    ),
    regel(
        "renter.parkering_foer_2026",
        om=RENTEGRUNNLAG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("20"),
        naar=LOEPER & FRA_2026 & _PARKERING & (REGELVERK_PARKERINGSGEBYR.svar == Regelverk.TIDLIGERE),
        da=Udekket("vegtrafikkloven § 31 a tredje ledd slik det lød før 2026, er ikke funnet"),
        fordi="Gebyret er ilagt før 2026 og følger den tidligere ordlyden.",
    ),
)

FELLES = (
    regel(
        "renter.egen_regel_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("2").l(2),
        naar=IKKE_TILKJENT & FRA_2026 & _er(*_HENVISER) & KREDITORS_FORHOLD,
        da=IngenRente(),
        fordi="Renten følger forsinkelsesrenteloven, og kreditors forhold stanser den.",
    ),
    regel(
        "renter.bare_satsen_kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("2").l(2),
        naar=IKKE_TILKJENT
        & ((FRA_2026 & _er(*_HENTER_SATSEN)) | (_er(_R.FOLKETRYGDLOVEN_22_17_A) & FRA_2009))
        & KREDITORS_FORHOLD
        & lest("P75", "ogsaa_kreditors_side"),
        da=IngenRente(),
        fordi="Satsen er forsinkelsesrentelovens, lest slik at kreditors forhold også her stanser renten.",
    ),
    regel(
        "renter.egen_regel_foer_2026",
        om=RENTEGRUNNLAG,
        hjemmel=FORSINKELSESRENTELOVEN.p("1"),
        naar=IKKE_TILKJENT & FOER_2026 & _er(*_HENVISER, *_HENTER_SATSEN),
        da=Udekket("særlovens og forskriftens ordlyd før 2026 er ikke ført inn"),
        fordi="Bestemmelsen om kravet er lest slik den er fra 2026.",
    ),
)

REGLER = (
    *(_fra_forfall(regelen, hjemmel, LOEPER) for regelen, hjemmel in FRA_FORFALL),
    *(_fra_forfall(regelen, hjemmel, LOEPER_VED_HENVISNING) for regelen, hjemmel in BARE_SATSEN),
    *(_etter_uker(regelen, uker, hjemmel) for regelen, uker, hjemmel in ETTER_UKER),
    *PARKERING,
    *FELLES,
)
