"""Fakta om å avslutte innkrevingen (innkrevingsforskriften § 3-4, innkrevingsloven § 23, tvangsfullbyrdelsesloven).

Hendelser som ikke er oppgitt, er lagt til grunn ikke å ha skjedd.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..fakta.avslutning import Avslutningsfakta
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import GjeldsforhandlingAapnet, Gjeldsordning, Trekkutbetaling
from ..fakta.koder import (
    Hendelsestype,
    Kreditortype,
    Namsmyndighet,
    Regelverk,
    RettsligArt,
    Skyldnertype,
    Utleggsutfall,
)
from ..fakta.krav import Krav, Trekk, Utleggssak
from ..rettskilder.satser import rettsgebyr
from ..rettskilder.satser.serie import UtenforSerie
from .felles import Faktarad, alle, art, eldre_enn, enkle, har, noen, yngre_enn
from .gjenstaaende import det_som_gjenstaar

T = Hendelsestype

NYTT_TIDLIGST = date(2026, 1, 1)
_UTEN_OPPLYSNINGER = Avslutningsfakta()
_BIDRAG = frozenset({RettsligArt.UNDERHOLDSBIDRAG.value, RettsligArt.SAERTILSKUDD.value})
_FORSOEK = (T.UTLEGGSPANT, T.UTLEGGSTREKK_BESLUTTET, T.INTET_TIL_UTLEGG)
_MED_UTFALL = (Utleggsutfall.UTLEGGSPANT, Utleggsutfall.UTLEGGSTREKK, Utleggsutfall.INTET_TIL_UTLEGG)


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om avslutning spør om. `hendt` er det som har hendt dagen det spørres om."""
    fakta = krav.avslutning or _UTEN_OPPLYSNINGER
    intet = max((h.dato for h in hendt if h.type is T.INTET_TIL_UTLEGG and h.dato), default=None)
    return {
        **enkle(fakta, "krav"),
        "krav.bidrag_til_privat": _bidrag_til_privat(krav, per),
        "krav.betalt_siste_ti_aar": noen(_siste_ti_aar(_betalt(krav, hendt), per)),
        "krav.dekket_siste_ti_aar": noen(
            _siste_ti_aar((h.dato for h in hendt if h.type in (T.MOTREGNING, T.AVREGNING, T.TVANGSDEKNING)), per)
        ),
        "krav.utleggsforsoek": har(hendt, *_FORSOEK) or noen(_forsoekt(sak, per) for sak in krav.saker),
        "krav.ansvar_under_to_rettsgebyr": _under_to_rettsgebyr(krav, fakta, per),
        "krav.rettsgebyret_kjent": _rettsgebyret(per) is not None,
        "krav.konkurs_aapnet": _konkurs(krav, hendt),
        "krav.gjeldsordning_aapnet": noen(h.kommet_i_stand for h in hendt if isinstance(h, Gjeldsordning)),
        "krav.gjeldsordning_forhandles": noen(
            h.etter_gjeldsordningsloven for h in hendt if isinstance(h, GjeldsforhandlingAapnet)
        ),
        "krav.intet_besluttet": intet is not None,
        "krav.intet_registreres": _registreres(krav, fakta, intet),
        "krav.intet_for_tre_aar_siden": None if intet is None else not yngre_enn(intet, 3, per),
    }


# ---- Bidrag til private (§ 3-4 første ledd) ----


def _bidrag_til_privat(krav: Krav, per: date) -> bool | None:
    kravets_art = art(krav, per)
    til_privat = None
    if krav.kreditor is not None and krav.kreditor.type is not None:
        til_privat = krav.kreditor.type is Kreditortype.PRIVAT
    return alle((None if kravets_art is None else kravets_art in _BIDRAG, til_privat))


def _betalt(krav: Krav, hendt: Iterable[Hendelse]) -> Iterable[date | None]:
    """Dagene det er betalt på kravet: av skyldneren selv, i trekk i ytelse og i utleggstrekk."""
    yield from (h.dato for h in hendt if h.type is T.BETALING)
    yield from (h.innbetalt or h.dato for h in hendt if isinstance(h, Trekkutbetaling))
    yield from (t.siste_innbetaling for t in krav.trekk if t.siste_innbetaling)


def _siste_ti_aar(dager: Iterable[date | None], per: date) -> Iterable[bool | None]:
    for dag in dager:
        gammel = eldre_enn(dag, 10, per)
        yield None if gammel is None or dag is None else not gammel and dag <= per


# ---- Ansvarskrav (§ 3-4 andre ledd) ----


def _forsoekt(sak: Utleggssak, per: date) -> bool | None:
    """Er det besluttet noe i saken? En sak uten beslutning er ikke et forsøk; er utfallet ukjent, er svaret det."""
    if sak.utfall is Utleggsutfall.UTEN_BESLUTNING:
        return False
    if sak.beslutning is not None:
        return sak.beslutning <= per
    return True if sak.utfall in _MED_UTFALL else None


def _under_to_rettsgebyr(krav: Krav, fakta: Avslutningsfakta, per: date) -> bool | None:
    """Er det samlede ansvarskravet under to rettsgebyr? Når dette kravet alene ikke er det, er det samlede det heller
    ikke.
    """
    gebyret, dette = _rettsgebyret(per), det_som_gjenstaar(krav, per)
    if gebyret is None:
        return None
    if dette is not None and dette >= 2 * gebyret:
        return False
    return None if fakta.samlet_ansvarskrav is None else fakta.samlet_ansvarskrav < 2 * gebyret


def _rettsgebyret(per: date) -> int | None:
    """Rettsgebyret den dagen, i øre; None når det ikke er kjent."""
    sats = rettsgebyr().paa(per)
    return None if isinstance(sats, UtenforSerie) else int(sats.verdi * 100)


def _konkurs(krav: Krav, hendt: Iterable[Hendelse]) -> bool | None:
    """Er det åpnet konkurs? For en person som er død, kan boet være et dødsbo."""
    if not har(hendt, T.BOAAPNING):
        return False
    er_person = krav.skyldner is None or krav.skyldner.type is not Skyldnertype.ORGANISASJON
    return None if er_person and har(hendt, T.DOEDSFALL) else True


# ---- Intet til utlegg (tvangsfullbyrdelsesloven § 7-23) ----


def _registreres(krav: Krav, fakta: Avslutningsfakta, intet: date | None) -> bool | None:
    """Det oppgitte; ellers det § 7-23 sier om saker fra 2026 av. For eldre saker er teksten ukjent."""
    if fakta.intet_registrert is not None or intet is None or _foer_nytt(krav, intet):
        return fakta.intet_registrert
    skyldner = krav.skyldner
    person = None if skyldner is None or skyldner.type is None else skyldner.type is Skyldnertype.PERSON
    kan_trekke = True if _av_myndigheten(krav, intet) else fakta.namsmannen_kan_trekke
    ikke_person = None if person is None else not person
    return noen((ikke_person, fakta.hadde_utleggstrekk, kan_trekke))


def _foer_nytt(krav: Krav, intet: date) -> bool:
    """Er beslutningen eldre enn det nye regelverket, eller truffet i en sak som følger det tidligere?"""
    saker = [sak for sak in krav.saker if sak.beslutning == intet]
    begynt = [dag for sak in saker for dag in (sak.mottatt, sak.registrert, sak.varsel_sendt) if dag is not None]
    tidligere = any(sak.tidligere_regelverk_valgt is True for sak in saker)
    return tidligere or min((intet, *begynt)) < NYTT_TIDLIGST


def _av_myndigheten(krav: Krav, intet: date) -> bool:
    """Ble beslutningen truffet av Innkrevingsmyndigheten, som selv kan etablere utleggstrekk?"""
    saker = [sak for sak in krav.saker if sak.beslutning == intet]
    return bool(saker) and all(sak.namsmyndighet is Namsmyndighet.INNKREVINGSMYNDIGHETEN for sak in saker)


# ---- Utleggstrekk som slutter (tvangsfullbyrdelsesloven § 7-28) ----


def om_trekk(krav: Krav, trekk: Trekk, per: date) -> Faktarad:
    """Om trekket følger nytt regelverk, og hvor lenge det er siden det kom penger i det."""
    siste = max((dag for dag in _innbetalt(krav, trekk) if dag <= per), default=None)
    beslutningen = yngre_enn(trekk.besluttet, 2, per)
    return {
        "trekk.etter_nytt": _etter_nytt(trekk, per),
        "trekk.har_innbetaling": siste is not None,
        "trekk.to_aar_siden_innbetaling": siste is not None and not yngre_enn(siste, 2, per),
        "trekk.to_aar_siden_beslutning": None if beslutningen is None else not beslutningen,
    }


def _innbetalt(krav: Krav, trekk: Trekk) -> Iterable[date]:
    if trekk.siste_innbetaling is not None:
        yield trekk.siste_innbetaling
    for h in krav.hendelser:
        if isinstance(h, Trekkutbetaling) and h.trekk in (None, trekk.id) and (dag := h.innbetalt or h.dato):
            # Det som betales ut etter den siste innbetalingen, er utbetaling av den.
            yield min(dag, trekk.siste_innbetaling or dag)


def _etter_nytt(trekk: Trekk, per: date) -> bool | None:
    overfoert = trekk.overfoert_dato is not None and trekk.overfoert_dato <= per
    if overfoert or trekk.regelverk is Regelverk.NYTT:
        return True
    if trekk.regelverk is Regelverk.TIDLIGERE or (trekk.besluttet is not None and trekk.besluttet < NYTT_TIDLIGST):
        return False
    return None
