"""Fakta om oppfølgingen: hva som er sendt, hvor langt tvangen er kommet, og om kravet er i bero eller avsluttet.

Det lagene foran svarer – foreldelsen, tiltakene og tvangsgrunnlaget – legges til i `lag.oppfoelging`. Lister over
hendelser leses slik de andre avledningene leser dem: det som ikke står der, har ikke hendt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Avregning, TrekkIYtelse
from ..fakta.koder import Hendelsestype, Utleggsutfall
from ..fakta.krav import Krav
from ..fakta.oppfoelging import Oppfoelgingsfakta
from ..regelform.avledede.oppfoelging import Tvangsstilling
from .felles import Faktarad, enkle, har, noen

_UTEN_OPPLYSNINGER = Oppfoelgingsfakta()
_NEI_NAAR_UTELATT = ("kommentert", "post_utlignet", "rente_etterproevd")
_H = Hendelsestype
_BEGYNNER = frozenset(
    {
        _H.BEGJAERING_TVANGSFULLBYRDELSE,
        _H.UTLEGGSPANT,
        _H.UTLEGGSTREKK_BESLUTTET,
        _H.TREKKPAALEGG,
        _H.OVERFOERT_NY_TREKKORDNING,
        _H.AVREGNING,
        _H.TREKK_I_YTELSE,
        _H.UTENLANDSINNDRIVING,
    }
)
_SLUTTER = frozenset({_H.INTET_TIL_UTLEGG, _H.UTLEGGSTREKK_OPPHOERT, _H.TVANGSDEKNING})
_AVGJORT = frozenset(Utleggsutfall) - {Utleggsutfall.UTEN_BESLUTNING}
_DEKKER = frozenset({_H.BETALING, _H.MOTREGNING, _H.TREKKUTBETALING, _H.TVANGSDEKNING})


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om oppfølging spør om. `hendt` er det som har hendt dagen `per`."""
    fakta = krav.oppfoelging or _UTEN_OPPLYSNINGER
    return {
        **enkle(fakta, "krav"),
        **{f"krav.{navn}": getattr(fakta, navn) or False for navn in _NEI_NAAR_UTELATT},
        "krav.purret": _etter_forfall(krav, (h for h in hendt if h.type is _H.PURRING)),
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


def _dagen(hendelse: Hendelse) -> date:
    return hendelse.dato or date.min


# ---- Tvangen ----


def tvangsstilling(krav: Krav, per: date, hendt: Iterable[Hendelse]) -> Tvangsstilling:
    """Det siste skrittet avgjør: et tiltak som er begynt, eller et som sluttet uten at alt ble dekket.

    Et trekk som løper, er et tiltak som pågår. Skjedde to ting samme dag, står det som sluttet, sist.
    """
    if any(_trekket_loeper(t.besluttet, t.opphoert, per) for t in krav.trekk):
        return Tvangsstilling.PAAGAAR
    skritt = sorted((*_i_hendelsene(hendt, per), *_i_sakene(krav, per)))
    if not skritt:
        return Tvangsstilling.IKKE_BEGYNT
    return Tvangsstilling.UTEN_DEKNING if skritt[-1][1] else Tvangsstilling.PAAGAAR


def _trekket_loeper(besluttet: date | None, opphoert: date | None, per: date) -> bool:
    return (besluttet is None or besluttet <= per) and (opphoert is None or opphoert > per)


def _i_hendelsene(hendt: Iterable[Hendelse], per: date) -> Iterator[tuple[date, bool]]:
    """Skrittene: dagen, og om tiltaket sluttet da."""
    for h in hendt:
        if h.type in _BEGYNNER or h.type in _SLUTTER:
            yield _dagen(h), h.type in _SLUTTER
        if isinstance(h, Avregning | TrekkIYtelse) and h.opphoert is not None and h.opphoert <= per:
            yield h.opphoert, True


def _i_sakene(krav: Krav, per: date) -> Iterator[tuple[date, bool]]:
    for sak in krav.saker:
        if sak.beslutning is not None and sak.beslutning <= per and sak.utfall in _AVGJORT:
            yield sak.beslutning, sak.utfall is Utleggsutfall.INTET_TIL_UTLEGG
