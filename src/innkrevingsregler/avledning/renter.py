"""Fakta om forsinket betaling: regelen kravet følger, varslene, og forhold på kreditors side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import ForholdPaaKreditorsSide, Paakrav, Rentevarsel
from ..fakta.koder import Hendelsestype, Renteregel, RettsligArt
from ..fakta.krav import Krav
from ..helligdager import FOERSTE_AAR, SISTE_AAR, er_virkedag
from ..rettskilder.katalog.rente import Renteopplysning, Rentestatus, rente_for
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN
from .felles import Faktarad, art
from .rente_avhenger import regel_etter_omstendighetene

FOERSTE_DAG_2026 = date(2026, 1, 1)
"""Dagen innkrevingsloven § 15 trådte i kraft."""

UNNTAK_UTVIDET = date(2026, 2, 24)
"""Dagen listen i innkrevingsforskriften § 15-1 ble utvidet (FOR-2026-02-24-274)."""

_EN_DAG = timedelta(days=1)
_RENTEUNNTAKENE = INNKREVINGSFORSKRIFTEN.p("15-1")
_RENTE_UAVKLART = frozenset({Rentestatus.AVHENGER, Rentestatus.AAPEN})
_UTEN_EGEN_REAKSJON = frozenset({Rentestatus.PARAGRAF_15, Rentestatus.UNNTATT_15_1})
_REGLER_UTEN_EGEN_REAKSJON = frozenset(
    {
        Renteregel.INNKREVINGSLOVEN_15,
        Renteregel.PARAGRAF_15_FRA_2026,
        Renteregel.UNNTATT_15_1,
        Renteregel.PAATALEINSTRUKSEN_30_7,
    }
)
"""Reglene som ikke sikkert er en egen reaksjon. Om gebyret for bøter er det, er tvilspunkt P9."""

ETTER_STATUS: Mapping[Rentestatus, Renteregel] = MappingProxyType(
    {
        Rentestatus.PARAGRAF_15: Renteregel.INNKREVINGSLOVEN_15,
        Rentestatus.UNNTATT_15_1: Renteregel.UNNTATT_15_1,
        Rentestatus.GEBYR_I_STEDET: Renteregel.GEBYR_I_STEDET,
        Rentestatus.SKATTEBETALINGSLOVEN_11_1: Renteregel.SKATTEBETALINGSLOVEN_11_1,
    }
)
"""Regelen når katalogens status alene sier den."""

_R = Renteregel
ETTER_HJEMMEL: Mapping[str, Renteregel] = MappingProxyType(
    {
        "skattebetalingsloven/11-1/l1/pkt4": _R.SKATTEBETALINGSLOVEN_11_1_ANSVAR,
        "forsinkelsesrenteloven/2/l1": _R.FORSINKELSESRENTELOVEN_2,
        "gjeldsbrevlova/6/l1": _R.GJELDSBREVLOVA_6,
        "folketrygdloven/22-17a/l2/pkt2": _R.FOLKETRYGDLOVEN_22_17_A,
        "eigedomsskattelova/26": _R.EIGEDOMSSKATTELOVA_26,
        "el-tilsynsloven/4/l2": _R.EL_TILSYNSLOVEN_4,
        "brann-og-eksplosjonsvernloven/28/l3": _R.BRANN_OG_EKSPLOSJONSVERNLOVEN_28,
        "forurensningsloven/34/l5/pkt2": _R.FORURENSNINGSLOVEN_34,
        "edelmetalloven/11/l3": _R.EDELMETALLOVEN_11,
        "fiskerpensjonsloven/16/nr3/pkt1": _R.FISKERPENSJONSLOVEN_16,
        "klimakvoteloven/19/l1/pkt5": _R.KLIMAKVOTELOVEN_19,
        "lov-om-maaleenheter/31/l3": _R.MAALEENHETSLOVEN_31,
        "FOR-1997-03-25-270/3/l4": _R.YRKESSKADEREFUSJONSFORSKRIFTEN_3,
        "FOR-2000-12-13-1253/3/l4": _R.FISKEEKSPORT_OG_FORSKNINGSAVGIFT,
        "FOR-2009-12-23-1842/6-3/l2": _R.MINERALFORSKRIFTEN_6_3,
        "FOR-2009-12-23-1842/6-5/pkt2": _R.MINERALFORSKRIFTEN_6_5,
        "FOR-2011-12-20-1437/7/l4": _R.HAVRESSURSGEBYRFORSKRIFTEN_7,
        "FOR-2015-06-26-800/12/l2": _R.BILDEPROGRAMFORSKRIFTEN_12,
        "FOR-2019-11-18-1546/7-11/l4": _R.HUSBANKFORSKRIFTEN_7_11,
        "FOR-2019-12-11-1869/1/l5": _R.HAVNEGEBYRFORSKRIFTEN_1,
        "FOR-2020-04-17-820/5-4/l1": _R.OMSETNINGSFALLFORSKRIFTEN_5_4,
        "FOR-2020-06-30-1453/9-6/l1": _R.NULLSATSFORSKRIFTEN_9_6,
        "FOR-2020-07-27-1596/3/l3": _R.SKIPSSIKKERHETSGEBYRFORSKRIFTEN_3,
        "FOR-2022-12-15-2259/70/l1": _R.UTDANNINGSSTOETTEFORSKRIFTEN_70,
        "FOR-2024-02-06-224/4/l2": _R.SVALBARDGEBYRFORSKRIFTEN_4,
        "advokatforskriften/71/l3": _R.ADVOKATFORSKRIFTEN_71,
        "kringkastingsforskriften/10-6/l2": _R.KRINGKASTINGSFORSKRIFTEN_10_6,
        "sjoefartsdirektoratets-gebyrforskrift/7": _R.SJOEFARTSGEBYRFORSKRIFTEN_7,
        "valgforskriften/13-1/l2/pkt1": _R.VALGFORSKRIFTEN_13_1,
    }
)
"""Regelen når det er katalogens første hjemmel som sier den."""

GEBYR_ETTER_UKER = frozenset(
    {
        _R.VEGTRAFIKKLOVEN_31_A,
        _R.VEGTRAFIKKGEBYRFORSKRIFTEN_2,
        _R.LAVUTSLIPPSFORSKRIFTEN_11,
        _R.TRANSPORTGEBYRFORSKRIFTEN_2,
    }
)
"""Reglene som gir rente fra et antall uker etter at gebyret er ilagt."""

_A = RettsligArt
ETTER_ART: Mapping[RettsligArt, Renteregel] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                _A.RESTSKATT,
                _A.FORSKUDDSSKATT,
                _A.FORSKUDDSTREKK,
                _A.ARBEIDSGIVERAVGIFT,
                _A.FINANSSKATT,
                _A.MERVERDIAVGIFT,
                _A.TOLL,
                _A.ARVEAVGIFT,
                _A.TILLEGGSSKATT,
            ),
            _R.SKATTEBETALINGSLOVEN_11_1,
        ),
        **dict.fromkeys(
            (_A.PENGELAAN, _A.SKADESERSTATNING, _A.ERSTATNING_STRAFFBAR, _A.SAKSKOSTNADER),
            _R.FORSINKELSESRENTELOVEN_2,
        ),
        _A.GJELDSBREV: _R.GJELDSBREVLOVA_6,
        _A.KOMMUNAL_EIENDOMSSKATT: _R.EIGEDOMSSKATTELOVA_26,
    }
)
"""Regelen når bare arten er kjent, og arten alene sier den. Årsavgift er særavgift uten rente; derfor ikke den."""

ETTER_ART_FRA_2026: Mapping[RettsligArt, Renteregel] = MappingProxyType(
    {
        _A.UNDERHOLDSBIDRAG: _R.GEBYR_I_STEDET,
        _A.BOT: _R.PAATALEINSTRUKSEN_30_7,
        **dict.fromkeys(
            (_A.SAERTILSKUDD, _A.FORSKOTTERING_REGRESS, _A.INNDRAGNING, _A.INNDRAGNING_UTBYTTE), _R.UNNTATT_15_1
        ),
    }
)
"""Det samme for arter som er nevnt i innkrevingsforskriften §§ 15-1 og 15-2, og boten, som gjelder fra 2026."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Regelen om forsinket betaling den dagen, varslene om rente, påkravet og forhold på kreditors side."""
    unntatt_fra_rente, egen_forsinkelsesreaksjon = _forsinkelse(krav, per)
    regel = forsinkelsesregel(krav, per)
    return {
        "krav.unntatt_fra_rente": unntatt_fra_rente,
        "krav.egen_forsinkelsesreaksjon": egen_forsinkelsesreaksjon,
        "krav.forsinkelsesregel": None if regel is None else regel.value,
        "krav.gebyr_for_bot": regel is Renteregel.PAATALEINSTRUKSEN_30_7,
        "krav.unntatt_fra_24_februar": _unntatt_fra_24_februar(krav),
        "krav.forsinkelse_paa_kreditors_side": any(
            isinstance(h, ForholdPaaKreditorsSide) and _varte(h, per) for h in krav.hendelser
        ),
        "krav.rentevarsel_gitt": min(
            (dag for h in hendt if h.type is Hendelsestype.RENTEVARSEL and (dag := _gitt(h)) >= FOERSTE_DAG_2026),
            default=None,
        ),
        "krav.paakrav_sendt": min(
            (h.sendt or h.dato for h in hendt if isinstance(h, Paakrav) and h.dato and not h.elektronisk_uten_samtykke),
            default=None,
        ),
        "krav.annen_rente": _annen_rente(krav),
        "krav.rente_tilkjent": krav.rente_tilkjent_fra is not None,
        "krav.rente_videre_fra": FOERSTE_DAG_2026,
        "krav.trekkforfall": krav.forfall
        or _neste_virkedag(krav.trekk_utbetalt)
        or _foerste_virkedag_etter(krav.trekk_skulle_gjennomfoeres),
    }


def forsinkelsesregel(krav: Krav, per: date) -> Renteregel | None:
    """Regelen om forsinket betaling kravet følger den dagen; ukjent når den avhenger av noe som ikke er oppgitt.

    Den oppgitte går foran. Løp det rente etter SI-loven, eller ble det varslet etter den, fulgte kravet den til og med
    2025. Ellers svarer katalogens rad for dagen, og der den er åpen, arten når den alene er nok. Katalogen begynner i
    2026; hva en kravtype som da følger § 15, fulgte før, er tvilspunkt P184.
    """
    if krav.renteregel is not None:
        return krav.renteregel
    if per < FOERSTE_DAG_2026 and _fulgte_si_loven(krav):
        return Renteregel.INNKREVINGSLOVEN_15
    opplysning = rente_for(krav.kravtype, per) if krav.kravtype else None
    regel = None if opplysning is None else _etter_katalogen(opplysning)
    if regel is not None:
        return regel
    if (foer := _foer_unntaket(krav, per)) is not None:
        return foer
    if (regel := regel_etter_omstendighetene(krav, per)) is not None:
        return regel
    return _etter_arten(krav, per) or _foer_katalogen(krav, per)


def _fulgte_si_loven(krav: Krav) -> bool:
    """Er det sagt at det løp rente etter SI-loven, eller at det ble varslet om rente etter den?"""
    if krav.renteberegnet_si_loven:
        return True
    return any(isinstance(h, Rentevarsel) and h.etter_si_loven for h in krav.hendelser)


def _foer_katalogen(krav: Krav, per: date) -> Renteregel | None:
    """Før 2026: at kravtypen følger § 15 eller er unntatt fra den når katalogen begynner. Ellers ukjent."""
    if per >= FOERSTE_DAG_2026 or krav.kravtype is None:
        return None
    fra_2026 = rente_for(krav.kravtype, FOERSTE_DAG_2026)
    if fra_2026 is None or fra_2026.status not in _UTEN_EGEN_REAKSJON:
        return None
    return Renteregel.PARAGRAF_15_FRA_2026


def _etter_arten(krav: Krav, per: date) -> Renteregel | None:
    arten = art(krav, per)
    if arten is None:
        return None
    fra_2026 = ETTER_ART_FRA_2026.get(RettsligArt(arten)) if per >= FOERSTE_DAG_2026 else None
    return fra_2026 or ETTER_ART.get(RettsligArt(arten))


def rentevarsler(krav: Krav, per: date) -> tuple[tuple[date, date], ...]:
    """Hvert varsel om rente etter innkrevingsloven, som dagen det ble gitt og dagen det ble sendt."""
    return tuple(
        (_gitt(h), h.sendt or _gitt(h))
        for h in krav.hendelser
        if h.type is Hendelsestype.RENTEVARSEL and h.dato is not None and h.dato <= per and _gitt(h) >= FOERSTE_DAG_2026
    )


def skiftedager(krav: Krav) -> tuple[date, ...]:
    """Dagene regelen kan bli en annen på grunn av kravet selv: katalogens perioder og kreditors forhold."""
    dager = {FOERSTE_DAG_2026, UNNTAK_UTVIDET}
    if krav.kravtype and (opplysning := rente_for(krav.kravtype, FOERSTE_DAG_2026)) is not None:
        while opplysning is not None and opplysning.til is not None:
            dager.add(opplysning.til + _EN_DAG)
            opplysning = rente_for(krav.kravtype, opplysning.til + _EN_DAG)
    for forhold in krav.hendelser:
        if isinstance(forhold, ForholdPaaKreditorsSide) and (fra := forhold.fra or forhold.dato) is not None:
            dager.add(fra)
            if forhold.til is not None and forhold.til < date.max:
                dager.add(forhold.til + _EN_DAG)
    return tuple(sorted(dager))


def _etter_katalogen(opplysning: Renteopplysning) -> Renteregel | None:
    if opplysning.status in _RENTE_UAVKLART:
        return None
    foerste = opplysning.hjemler[0].kode
    return ETTER_HJEMMEL.get(foerste) or ETTER_STATUS.get(opplysning.status)


def _forsinkelse(krav: Krav, per: date) -> tuple[bool | None, bool | None]:
    """Er kravet unntatt fra rente etter § 15, og er det fastsatt en egen reaksjon på forsinket betaling?

    Er regelen oppgitt, følger begge av den; løp det rente etter SI-loven, eller ble det
    varslet etter den, var det ingen egen reaksjon da. Ellers avgjør
    kravtypen, etter katalogens rad for dagen. Er raden åpen eller avhengig av noe mer enn kravtypen, avgjør arten, når
    den alene er nok; ellers er begge ukjente. Underholdsbidrag er både unntatt og har gebyr. Et unntak som ikke har noe
    å ta bort, fordi særloven selv gir renten, regnes ikke med: da er kravet ikke uten rente.
    """
    if krav.renteregel is not None:
        return _etter_regelen(krav.renteregel)
    if per < FOERSTE_DAG_2026 and _fulgte_si_loven(krav):
        return False, False
    opplysning = rente_for(krav.kravtype, per) if krav.kravtype else None
    if opplysning is None or opplysning.status in _RENTE_UAVKLART:
        regel = _foer_unntaket(krav, per) or regel_etter_omstendighetene(krav, per) or _etter_arten(krav, per)
        if regel is None:
            return None, None
        unntatt, egen = _etter_regelen(regel)
        return unntatt or art(krav, per) == RettsligArt.UNDERHOLDSBIDRAG.value, egen
    return _RENTEUNNTAKENE in opplysning.hjemler, opplysning.status not in _UTEN_EGEN_REAKSJON


def _etter_regelen(regel: Renteregel) -> tuple[bool, bool]:
    return regel is Renteregel.UNNTATT_15_1, regel not in _REGLER_UTEN_EGEN_REAKSJON


def _unntatt_fra_24_februar(krav: Krav) -> bool:
    """Kom kravtypen med på listen over unntak ved endringen i 2026?"""
    if krav.kravtype is None or krav.renteregel is not None:
        return False
    etter = rente_for(krav.kravtype, UNNTAK_UTVIDET)
    return etter is not None and etter.status is Rentestatus.UNNTATT_15_1 and etter.fra == UNNTAK_UTVIDET


def _foer_unntaket(krav: Krav, per: date) -> Renteregel | None:
    """Regelen for et etteroppgjør i tiden før det ble unntatt; unntatt også da om det bare ble avregnet."""
    i_tiden = FOERSTE_DAG_2026 <= per < UNNTAK_UTVIDET
    if krav.bare_avregnet is None or not i_tiden or not _unntatt_fra_24_februar(krav):
        return None
    return Renteregel.UNNTATT_15_1 if krav.bare_avregnet else Renteregel.INNKREVINGSLOVEN_15


def _gitt(varsel: Hendelse) -> date:
    dag = varsel.gitt or varsel.dato
    assert dag is not None, "bare det som har hendt, spørres det om"
    return dag


def _varte(forhold: ForholdPaaKreditorsSide, per: date) -> bool:
    fra = forhold.fra or forhold.dato
    return fra is not None and fra <= per and (forhold.til is None or per <= forhold.til)


def _annen_rente(krav: Krav) -> str:
    """Renten partene har bestemt i stedet for lovens sats. Den løpende går foran når den er krevd."""
    if krav.loepende_rente_krevd:
        return "LOEPENDE"
    return "INGEN" if krav.avtalt_forsinkelsesrente is None else "AVTALT"


def _neste_virkedag(dag: date | None) -> date | None:
    """Den første virkedagen etter dagen (innkrevingsloven § 30 andre ledd); ukjent når kalenderen ikke når så langt."""
    if dag is None or not FOERSTE_AAR <= dag.year < SISTE_AAR:
        return None
    neste = dag + _EN_DAG
    while not er_virkedag(neste):
        neste += _EN_DAG
    return neste


def _foerste_virkedag_etter(dag: date | None) -> date | None:
    """Den første virkedagen i måneden etter (innkrevingsforskriften § 31-1 første ledd tredje punktum).

    Ukjent når kalenderen ikke når så langt.
    """
    if dag is None or not FOERSTE_AAR <= dag.year < SISTE_AAR:
        return None
    neste = (dag.replace(day=1) + timedelta(days=32)).replace(day=1)
    while not er_virkedag(neste):
        neste += _EN_DAG
    return neste
