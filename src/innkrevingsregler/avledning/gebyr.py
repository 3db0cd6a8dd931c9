"""Fakta om gebyr: dagene varsler og beslutninger er fra, fristene i varslene, og hvordan terminen sto ved forfall.

Rekken av varsler det alt er krevd gebyr for (inkassoforskriften § 1-3), er svar fra reglene selv. Her er den bare kjent
for det første varselet; laget om gebyr fører den videre.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import ForholdPaaKreditorsSide, Purring, VarselInnkrevingsloven25
from ..fakta.inkasso import Inkassofakta
from ..fakta.koder import Hendelsestype, Innkrever, Linjetype, Regelverk, Varselstiltak
from ..fakta.krav import Krav, Kravlinje, Trekk
from ..fakta.verdier import SISTE_DAG, Oere
from ..frister import Fristregel, frist
from ..helligdager import FOERSTE_AAR, SISTE_AAR, er_virkedag
from ..regelform.avledede.gebyr import Gebyrrekke, Trekkstatus, Varselslag
from .felles import Faktarad, alle, enkle, noen
from .foreldelsesvirkning import saken
from .tiltak import inkassofrist

BESLUTNINGER = (Hendelsestype.UTLEGGSPANT, Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.INTET_TIL_UTLEGG)
FJORTEN_DAGER = timedelta(days=14)
_TYNGRE_ETTER = timedelta(days=28)
_UTEN_OPPLYSNINGER = Inkassofakta()
_LOVENDRINGEN = date(2026, 1, 1)


# ---- Hendelsene ----


def om_hendelse(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    """Det reglene om gebyr spør om ved varsel om utlegg, beslutning om utlegg og purring; ellers ingenting.

    Det som har hendt etter `per`, er ikke kjent.
    """
    if isinstance(hendelse, Purring):
        return _om_purringen(krav, hendelse)
    if hendelse.type in BESLUTNINGER or isinstance(hendelse, VarselInnkrevingsloven25):
        return _om_utlegget(krav, hendelse, per)
    return {}


def gebyrdagen(hendelse: Hendelse) -> date | None:
    """Dagen skrivet ble sendt, eller det som hendte, hendte. Ukjent når ingen av dem er oppgitt."""
    return hendelse.sendt or hendelse.dato


def _om_utlegget(krav: Krav, hendelse: Hendelse, per: date) -> Faktarad:
    sak = saken(krav, hendelse, per)
    er_varsel = isinstance(hendelse, VarselInnkrevingsloven25)
    varslet = (sak.varsel_sendt if sak else None) or _siste_dag(_varsler_foer(krav, hendelse))
    besluttet = (sak.beslutning if sak else None) or _foerste_dag(_hendt(_beslutninger_etter(krav, hendelse), per))
    unnlatt = sak.uten_varsel if sak else None
    return {
        "hendelse.gebyrdag": gebyrdagen(hendelse) if er_varsel else hendelse.dato,
        "hendelse.gjentatt_varsel": _gjentatt(krav, hendelse) if er_varsel else False,
        "hendelse.varsel_unnlatt": False if unnlatt is None and varslet else unnlatt,
        "hendelse.varslingsdag": varslet,
        "hendelse.beslutningsdag": besluttet,
        "hendelse.gebyrplikten_bortfalt": getattr(hendelse, "utlegget_bortfalt", None) is True,
    }


def _gjentatt(krav: Krav, varsel: Hendelse) -> bool | None:
    """Er varselet et nytt varsel etter § 26 første ledd tredje punktum?

    Det er oppgitt, eller det følger av at samme sak alt var varslet uten at det var besluttet noe. Er det varslet før,
    men sakene er ikke oppgitt, er svaret ukjent.
    """
    assert isinstance(varsel, VarselInnkrevingsloven25)
    if varsel.gjentatt is not None:
        return varsel.gjentatt
    ubrukte = [h for h in _varsler_foer(krav, varsel) if not _besluttet_mellom(krav, h, varsel)]
    if not ubrukte:
        return False
    return True if any(h.sak is not None and h.sak == varsel.sak for h in ubrukte) else None


def _varsler_foer(krav: Krav, hendelse: Hendelse) -> list[Hendelse]:
    """Varslene om utlegg før hendelsen, som kan høre til samme sak."""
    return [
        h
        for h in krav.hendelser
        if isinstance(h, VarselInnkrevingsloven25)
        and h.tiltak in (None, Varselstiltak.UTLEGG)
        and _kan_hoere_sammen(h, hendelse)
        and _foer(h, hendelse)
    ]


def _beslutninger_etter(krav: Krav, hendelse: Hendelse) -> list[Hendelse]:
    return [
        h for h in krav.hendelser if h.type in BESLUTNINGER and _kan_hoere_sammen(h, hendelse) and _foer(hendelse, h)
    ]


def _hendt(hendelser: Iterable[Hendelse], per: date) -> list[Hendelse]:
    return [h for h in hendelser if h.dato is None or h.dato <= per]


def _besluttet_mellom(krav: Krav, foerste: Hendelse, siste: Hendelse) -> bool:
    return any(_foer(h, siste) for h in _beslutninger_etter(krav, foerste))


def _foer(en: Hendelse, annen: Hendelse) -> bool:
    dag, dagen = gebyrdagen(en), gebyrdagen(annen)
    return en is not annen and dag is not None and dagen is not None and dag < dagen


def _kan_hoere_sammen(en: Hendelse, annen: Hendelse) -> bool:
    return en.sak is None or annen.sak is None or en.sak == annen.sak


def _siste_dag(hendelser: Iterable[Hendelse]) -> date | None:
    return max((dag for h in hendelser if (dag := gebyrdagen(h))), default=None)


def _foerste_dag(hendelser: Iterable[Hendelse]) -> date | None:
    return min((dag for h in hendelser if (dag := h.dato)), default=None)


# ---- Purring, inkassovarsel og betalingsoppfordring ----


def _om_purringen(krav: Krav, purring: Purring) -> Faktarad:
    dag = gebyrdagen(purring)
    tidligere = tidligere_varsler(krav, purring)
    rad: Faktarad = {
        "hendelse.gebyrdag": dag,
        "hendelse.varselslag": _varselslag(krav, purring),
        "hendelse.fjorten_dager_etter_forfall": (
            None if dag is None or krav.forfall is None else dag >= krav.forfall + FJORTEN_DAGER
        ),
        "hendelse.frist_oversittet": None if dag is None else noen(fristen_oversittet(v, dag) for v in tidligere),
    }
    if dag is not None and not tidligere:
        rad.update(
            {
                "hendelse.gebyrrekke": Gebyrrekke.INGEN.value,
                "hendelse.foerste_frist_oversittet": False,
                "hendelse.seks_maaneder_siden_siste": False,
            }
        )
    return rad


def tidligere_varsler(krav: Krav, purring: Purring) -> tuple[Purring, ...]:
    """Purringene og inkassovarslene som er sendt før dette skrivet, i tidsrekkefølge. Udaterte regnes ikke med."""
    tidligere = [h for h in krav.hendelser if isinstance(h, Purring) and _foer(h, purring)]
    return tuple(sorted(tidligere, key=lambda h: gebyrdagen(h) or date.min))


def fristen_oversittet(varsel: Purring, dag: date) -> bool | None:
    """Satte varselet en frist på minst fjorten dager, og var den ute før `dag`? (inkassoforskriften § 1-2 tredje ledd)

    En betalingsoppfordring regnes ikke som purring eller varsel. Ukjent når fristen eller dagen skrivet ble sendt, er
    det.
    """
    if varsel.betalingsoppfordring:
        return False
    sendt = gebyrdagen(varsel)
    if sendt is None or varsel.betalingsfrist is None:
        return None
    return varsel.betalingsfrist >= sendt + FJORTEN_DAGER and varsel.betalingsfrist < dag


def over_seks_maaneder(siste: date, dag: date) -> bool:
    """Er det gått mer enn seks måneder fra det siste varselet til `dag`? (inkassoforskriften § 1-3 andre ledd)"""
    if siste.year >= SISTE_DAG.year:
        return False
    return dag > frist(siste, maaneder=6, regel=Fristregel.DAGER).siste_dag


def _varselslag(krav: Krav, purring: Purring) -> str | None:
    if purring.betalingsoppfordring:
        egen = _av_fordringshaver(krav, purring)
        if egen is None:
            return None
        return (Varselslag.EGEN_OPPFORDRING if egen else Varselslag.INKASSATORENS_OPPFORDRING).value
    if purring.inkassovarsel:
        return Varselslag.INKASSOVARSEL.value
    if purring.inkassovarsel is None or purring.betalingsoppfordring is None:
        return None
    return Varselslag.PURRING.value


def _av_fordringshaver(krav: Krav, purring: Purring) -> bool | None:
    """Kom oppfordringen fra fordringshaveren selv? Er det ikke oppgitt, sier innkreveren det."""
    if purring.fra_fordringshaver is not None:
        return purring.fra_fordringshaver
    return None if krav.innkrever is None else krav.innkrever is not Innkrever.INKASSO


# ---- Terminene ----


def om_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Hvordan terminen sto da den forfalt (innkrevingsforskriften § 15-2)."""
    return {
        "linje.misligholdt_ved_forfall": _misligholdt(linje, per),
        "linje.i_tide_neste_virkedag": _i_tide_neste_virkedag(linje, per),
        "linje.trekk_ved_forfall": _trekk_ved_forfall(krav, linje.forfall),
        "linje.kreditors_side_ved_forfall": (
            None if linje.forfall is None else _kreditors_side(_hendt(krav.hendelser, per), linje.forfall)
        ),
        "linje.etter_nedbetalingsavtale": linje.nedbetalingstermin is True,
    }


def _misligholdt(linje: Kravlinje, per: date) -> bool | None:
    """Sto noe ubetalt da forfallsdagen var ute? Ukjent når terminen er gjort opp uten at dagen er oppgitt."""
    if linje.forfall is None:
        return None
    if per <= linje.forfall:
        return False
    if linje.oppgjort is not None:
        return linje.oppgjort > linje.forfall
    return True if linje.gjenstaar else None


def _i_tide_neste_virkedag(linje: Kravlinje, per: date) -> bool | None:
    """Falt forfallet på en fridag, og er terminen betalt – eller kan den ennå betales – den neste virkedagen?"""
    if linje.forfall is None:
        return None
    if not FOERSTE_AAR <= linje.forfall.year < SISTE_AAR or er_virkedag(linje.forfall):
        return False
    virkedag = linje.forfall
    while not er_virkedag(virkedag):
        virkedag += timedelta(days=1)
    if linje.oppgjort is not None:
        return linje.oppgjort <= virkedag
    return per <= virkedag if linje.gjenstaar else None


def _trekk_ved_forfall(krav: Krav, forfall: date | None) -> str | None:
    if forfall is None:
        return None
    regelverk = {_trekkets_regelverk(t, forfall) for t in krav.trekk if _loep(t, forfall)}
    if not regelverk:
        return Trekkstatus.INGEN.value
    if Trekkstatus.NYTT in regelverk:
        return Trekkstatus.NYTT.value
    return None if None in regelverk else Trekkstatus.TIDLIGERE.value


def _loep(trekk: Trekk, dag: date) -> bool:
    begynt = trekk.besluttet is None or trekk.besluttet <= dag
    return begynt and (trekk.opphoert is None or trekk.opphoert > dag)


def _trekkets_regelverk(trekk: Trekk, dag: date) -> Trekkstatus | None:
    """Regelverket trekket fulgte den dagen. Et trekk fra før 2026 følger det tidligere til det er overført."""
    if trekk.overfoert_dato is not None and trekk.overfoert_dato <= dag:
        return Trekkstatus.NYTT
    if trekk.regelverk is not None:
        return Trekkstatus.NYTT if trekk.regelverk is Regelverk.NYTT else Trekkstatus.TIDLIGERE
    return Trekkstatus.TIDLIGERE if trekk.besluttet is not None and trekk.besluttet < _LOVENDRINGEN else None


def _kreditors_side(hendelser: Iterable[Hendelse], dag: date) -> bool:
    return any(
        fra <= dag and (h.til is None or dag <= h.til)
        for h in hendelser
        if isinstance(h, ForholdPaaKreditorsSide) and (fra := h.fra or h.dato) is not None
    )


# ---- Kravet ----


def om_krav(krav: Krav, per: date) -> Faktarad:
    """Det misligholdsgebyret (§ 15-2) og inkassokostnadene (inkassoforskriften, inkassoloven § 17) beror på."""
    dekket = _dekket(krav, per)
    skriv = [h for h in _hendt(krav.hendelser, per) if isinstance(h, Purring)]
    return {
        **enkle(krav.inkasso or _UTEN_OPPLYSNINGER, "krav"),
        "krav.hovedkrav_dekket": dekket or per,
        "krav.oppfordring_oversittet_28_dager": _noen_oversittet(krav, skriv, dekket or per, _TYNGRE_ETTER),
        "krav.oppfordring_oversittet_14_dager": _noen_oversittet(krav, skriv, dekket or per, FJORTEN_DAGER),
        "krav.egen_oppfordring_oversittet": noen(
            alle((_av_fordringshaver(krav, h), _oppfordring_oversittet(krav, h, dekket or per, FJORTEN_DAGER)))
            for h in skriv
        ),
        "krav.betalt_innen_inkassovarselet": dekket is not None
        and noen(
            None if fristen is None else dekket <= fristen
            for h in skriv
            if h.inkassovarsel
            for fristen in (inkassofrist(h),)
        ),
    }


def _dekket(krav: Krav, per: date) -> date | None:
    """Dagen den siste hovedstolen var gjort opp; None når noe står åpent den dagen det spørres om."""
    dager = [linje.oppgjort for linje in krav.linjer if linje.type is Linjetype.HOVEDSTOL]
    kjente = [dag for dag in dager if dag is not None and dag <= per]
    return max(kjente) if kjente and len(kjente) == len(dager) else None


def _noen_oversittet(krav: Krav, skriv: Iterable[Purring], dag: date, mer_enn: timedelta) -> bool | None:
    return noen(_oppfordring_oversittet(krav, h, dag, mer_enn) for h in skriv)


def _oppfordring_oversittet(krav: Krav, skriv: Purring, dag: date, mer_enn: timedelta) -> bool | None:
    """Er skrivet en gyldig betalingsoppfordring med en frist som er oversittet så mye? (§§ 1-4 og 2-3)"""
    if not skriv.betalingsoppfordring:
        return None if skriv.betalingsoppfordring is None and not skriv.inkassovarsel else False
    sendt = gebyrdagen(skriv)
    if sendt is None or skriv.betalingsfrist is None:
        return None
    if dag <= skriv.betalingsfrist + mer_enn or skriv.oppfyller_kravene is False:
        return False
    forvarslet = noen(fristen_oversittet(v, sendt) for v in tidligere_varsler(krav, skriv))
    return forvarslet if skriv.oppfyller_kravene or forvarslet is False else None


def kravets_stoerrelse(krav: Krav) -> Oere | None:
    """Hovedkravet med renter påløpt før forfall, i øre (inkassoforskriften § 2-2 andre ledd).

    Ukjent når et beløp mangler, eller når det ikke er sagt om en rentelinje påløp før forfall.
    """
    deler = [_del_av_kravet(krav, linje) for linje in krav.linjer]
    if not deler or None in deler:
        return None
    return Oere(sum(beloep for beloep in deler if beloep is not None))


def _del_av_kravet(krav: Krav, linje: Kravlinje) -> int | None:
    if linje.type is Linjetype.HOVEDSTOL:
        return linje.beloep
    if linje.type is not Linjetype.RENTE:
        return None if linje.type is None else 0
    paaloept = (linje.periode.til if linje.periode else None) or linje.ilagt
    if paaloept is None or krav.forfall is None:
        return None
    return linje.beloep if paaloept <= krav.forfall else 0
