"""Fakta om bero (økonomibestemmelsene punkt 5.4.2.5 og 5.4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..berokostnad import Beroregning, regn_ut
from ..fakta.avslutning import Avslutningsfakta
from ..fakta.bero import Berofakta
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, RettsligArt, Skyldnertype
from ..fakta.krav import Krav
from .felles import Faktarad, alle, art, enkle
from .gjenstaaende import det_som_gjenstaar

_UTEN_OPPLYSNINGER = Berofakta()
_UTEN_AVSLUTNING = Avslutningsfakta()
_KAN_HA_EGNE_REGLER = frozenset(
    a.value
    for a in (
        RettsligArt.RESTSKATT,
        RettsligArt.FORSKUDDSSKATT,
        RettsligArt.FORSKUDDSTREKK,
        RettsligArt.ARBEIDSGIVERAVGIFT,
        RettsligArt.FINANSSKATT,
        RettsligArt.MERVERDIAVGIFT,
        RettsligArt.SAERAVGIFT,
        RettsligArt.TOLL,
        RettsligArt.ARVEAVGIFT,
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
        RettsligArt.OFFENTLIG_AVGIFT,
        RettsligArt.UNDERHOLDSBIDRAG,
        RettsligArt.SAERTILSKUDD,
        RettsligArt.FORSKOTTERING_REGRESS,
        RettsligArt.PENGELAAN,
        RettsligArt.GJELDSBREV,
        RettsligArt.ANDRE_STATLIGE,
    )
)
"""Artene som er skatt, avgift, bidrag, utlån eller liknende. For de andre må det sies om det er egne regler."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om bero spør om. `hendt` er det som har hendt dagen det spørres om."""
    fakta = krav.bero or _UTEN_OPPLYSNINGER
    regnestykket = beroregning(krav, per)
    return {
        **enkle(fakta, "krav"),
        "krav.grundig_vurdert": alle(
            (fakta.vurdert_utlegg, fakta.vurdert_utleggstrekk, fakta.vurdert_motregning, fakta.vurdert_konkurs)
        ),
        "krav.kostnad_over_forventet": None if regnestykket is None else regnestykket.kostnad_over_forventet,
        "krav.foelger_egne_beroregler": _egne_regler(krav, fakta, per),
        "krav.i_bero": _i_bero(hendt),
        "krav.tapet_er_vurdert": krav.oppfoelging is not None and krav.oppfoelging.forventet_tap is not None,
        "krav.oppgitt_slettet_uten_ansvar": _slettet_uten_ansvar(krav),
    }


def beroregning(krav: Krav, per: date) -> Beroregning | None:
    """Regnestykket over det som gjenstår å gjøre; None når skrittene eller det som gjenstår, ikke er kjent."""
    gjenstaar = det_som_gjenstaar(krav, per)
    if krav.bero is None or krav.bero.skritt is None or gjenstaar is None:
        return None
    return regn_ut(krav.bero.skritt, gjenstaar)


def _egne_regler(krav: Krav, fakta: Berofakta, per: date) -> bool | None:
    """Det oppgitte; ellers nei for krav som ikke er av et slag punktet nevner."""
    if fakta.egne_beroregler is not None:
        return fakta.egne_beroregler
    kravets_art = art(krav, per)
    return None if kravets_art is None or kravets_art in _KAN_HA_EGNE_REGLER else False


def _slettet_uten_ansvar(krav: Krav) -> bool:
    """Er det oppgitt at selskapet er slettet, at det ikke er omdannet, og at ingen hefter?"""
    fakta = krav.avslutning or _UTEN_AVSLUTNING
    person = krav.skyldner is not None and krav.skyldner.type is Skyldnertype.PERSON
    borte = (fakta.selskapet_slettet, fakta.ingen_hefter) == (True, True)
    return borte and not person and fakta.fusjon_eller_fisjon is False


def _i_bero(hendt: Sequence[Hendelse]) -> bool:
    """Er det siste som hendte, at innkrevingen ble stilt i bero? Samme dag regnes gjenopptaket som det siste."""
    stilt = [h.dato for h in hendt if h.type is Hendelsestype.BERO and h.dato is not None]
    gjenopptatt = [h.dato for h in hendt if h.type is Hendelsestype.GJENOPPTAK and h.dato is not None]
    return bool(stilt) and max(stilt) > max(gjenopptatt, default=date.min)
