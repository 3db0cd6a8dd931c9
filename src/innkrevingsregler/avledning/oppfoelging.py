"""Fakta om oppfølgingen: hva som er sendt, hvor langt tvangen er kommet, og om kravet er i bero eller avsluttet.

Det lagene foran svarer – foreldelsen, tiltakene og tvangsgrunnlaget – legges til i `lag.oppfoelging`. Lister over
hendelser leses slik de andre avledningene leser dem: det som ikke står der, har ikke hendt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import IntEnum

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Avregning, Konkursbegjaering, Skiftebegjaering, TrekkIYtelse
from ..fakta.koder import Hendelsestype, Utleggsutfall
from ..fakta.krav import Krav
from ..fakta.oppfoelging import Oppfoelgingsfakta
from ..regelform.avledede.oppfoelging import Tvangsstilling
from .felles import Faktarad, enkle, har, noen

_UTEN_OPPLYSNINGER = Oppfoelgingsfakta()
_NEI_NAAR_UTELATT = ("kommentert", "post_utlignet", "rente_etterproevd")
_H = Hendelsestype
_PURRER = frozenset(
    {
        _H.PURRING,
        _H.PAAKRAV,
        _H.VARSEL_INNKREVINGSLOVEN_25,
        _H.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15,
    }
)
_BEGJAERER = frozenset(
    {
        _H.BEGJAERING_TVANGSFULLBYRDELSE,
        _H.INNREGISTRERT,
        _H.BERAMMELSE_UTLEGG,
    }
)
_BEGYNNER = frozenset(
    {
        _H.UTLEGGSPANT,
        _H.UTLEGGSTREKK_BESLUTTET,
        _H.TREKKPAALEGG,
        _H.OVERFOERT_NY_TREKKORDNING,
        _H.AVREGNING,
        _H.TREKK_I_YTELSE,
        _H.UTENLANDSINNDRIVING,
    }
)
_SLUTTER = frozenset({_H.INTET_TIL_UTLEGG, _H.UTLEGGSTREKK_OPPHOERT, _H.TVANGSDEKNING, _H.BOSLUTNING})
_LUKKER_SAKEN = frozenset({_H.UTLEGGSSAK_AVSLUTTET, _H.AVVISNING})
_TIL_BEHANDLING = frozenset({_H.FORLIKSKLAGE, _H.STEVNING, _H.NEMNDSKLAGE})
_FERDIGBEHANDLET = frozenset(
    {_H.RETTSFORLIK, _H.DOM, _H.STRAFFEDOM, _H.VOLDGIFT, _H.FORVALTNINGSAVGJOERELSE, _H.AVVISNING}
)
_AVGJORT = frozenset(Utleggsutfall) - {Utleggsutfall.UTEN_BESLUTNING}
_DEKKER = frozenset({_H.BETALING, _H.MOTREGNING, _H.TREKKUTBETALING, _H.TVANGSDEKNING})


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om oppfølging spør om. `hendt` er det som har hendt dagen `per`."""
    fakta = krav.oppfoelging or _UTEN_OPPLYSNINGER
    return {
        **enkle(fakta, "krav"),
        **{f"krav.{navn}": getattr(fakta, navn) or False for navn in _NEI_NAAR_UTELATT},
        "krav.purret": _etter_forfall(krav, (h for h in hendt if h.type in _PURRER)),
        "krav.til_rettslig_behandling": _til_rettslig_behandling(hendt),
        "krav.tvangsstilling": tvangsstilling(krav, per, hendt).value,
        "krav.er_avsluttet": fakta.avsluttet_dato is not None and fakta.avsluttet_dato <= per,
        "krav.ettergitt_eller_satt_ned": har(hendt, _H.ETTERGIVELSE, _H.KRAV_REDUSERT),
        "krav.er_fakturert": fakta.fakturert is not None and fakta.fakturert <= per,
        "krav.betalt_etter_forfall": _etter_forfall(krav, (h for h in hendt if h.type in _DEKKER)),
    }


def _etter_forfall(krav: Krav, hendelser: Iterable[Hendelse]) -> bool | None:
    """Skjedde noe av dette etter forfall? Ukjent når forfallet er det."""
    dagene = [h.dato for h in hendelser]
    return noen(None if krav.forfall is None or dag is None else dag > krav.forfall for dag in dagene)


def _til_rettslig_behandling(hendt: Iterable[Hendelse]) -> bool:
    """Er kravet brakt inn for forliksråd, domstol eller nemnd, uten at det er avgjort siden?

    En avgjørelse samme dag som saken ble brakt inn, kom sist.
    """
    skritt = sorted(
        (_dagen(h), h.type in _FERDIGBEHANDLET) for h in hendt if h.type in _TIL_BEHANDLING | _FERDIGBEHANDLET
    )
    return bool(skritt) and not skritt[-1][1]


def _dagen(hendelse: Hendelse) -> date:
    return hendelse.dato or date.min


# ---- Tvangen ----


class _Skritt(IntEnum):
    """Skrittene i tvangen. Skjedde flere samme dag, er dette rekkefølgen."""

    BEGJAERT = 0
    BESLUTTET = 1
    SAKEN_LUKKET = 2
    SLUTT = 3


def tvangsstilling(krav: Krav, per: date, hendt: Iterable[Hendelse]) -> Tvangsstilling:
    """Det siste skrittet avgjør: et tiltak som er begynt, eller et som sluttet uten at alt ble dekket.

    Et trekk som løper, er et tiltak som pågår. Lukkes saken, er en begjæring slutt, mens det som alt er besluttet,
    består. Bobehandling som er slutt, er et tiltak som er slutt.
    """
    if any(_trekket_loeper(t.besluttet, t.opphoert, per) for t in krav.trekk):
        return Tvangsstilling.PAAGAAR
    siste: _Skritt | None = None
    for _, skritt in sorted((*_i_hendelsene(hendt, per), *_i_sakene(krav, per))):
        if skritt is not _Skritt.SAKEN_LUKKET:
            siste = skritt
        elif siste is _Skritt.BEGJAERT:
            siste = _Skritt.SLUTT
    if siste is None:
        return Tvangsstilling.IKKE_BEGYNT
    return Tvangsstilling.UTEN_DEKNING if siste is _Skritt.SLUTT else Tvangsstilling.PAAGAAR


def _trekket_loeper(besluttet: date | None, opphoert: date | None, per: date) -> bool:
    return (besluttet is None or besluttet <= per) and (opphoert is None or opphoert > per)


def _i_hendelsene(hendt: Iterable[Hendelse], per: date) -> Iterator[tuple[date, _Skritt]]:
    for h in hendt:
        if (skritt := _skrittet(h)) is not None:
            yield _dagen(h), skritt
        if isinstance(h, Avregning | TrekkIYtelse) and h.opphoert is not None and h.opphoert <= per:
            yield h.opphoert, _Skritt.SLUTT


def _skrittet(hendelse: Hendelse) -> _Skritt | None:
    """Skrittet hendelsen er; None når den ikke er noe. En annens begjæring om konkurs er ikke tvang for kravet."""
    if hendelse.type in _BEGJAERER:
        return _Skritt.BEGJAERT
    if isinstance(hendelse, Konkursbegjaering | Skiftebegjaering):
        return None if hendelse.av_fordringshaver is False else _Skritt.BEGJAERT
    if hendelse.type in _BEGYNNER:
        return _Skritt.BESLUTTET
    if hendelse.type in _SLUTTER:
        return _Skritt.SLUTT
    return _Skritt.SAKEN_LUKKET if hendelse.type in _LUKKER_SAKEN else None


def _i_sakene(krav: Krav, per: date) -> Iterator[tuple[date, _Skritt]]:
    for sak in krav.saker:
        if sak.beslutning is not None and sak.beslutning <= per and sak.utfall in _AVGJORT:
            intet = sak.utfall is Utleggsutfall.INTET_TIL_UTLEGG
            yield sak.beslutning, _Skritt.SLUTT if intet else _Skritt.BESLUTTET
