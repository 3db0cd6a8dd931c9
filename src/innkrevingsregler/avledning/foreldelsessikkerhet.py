"""Fakta om sikkerheten for en linje, holdt mot dagen linjen ble foreldet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..fakta.hendelser import Doedsfall, Utleggspant
from ..fakta.koder import Sikkerhetsart, Utleggsutfall
from ..fakta.krav import Krav, Kravlinje, Sikkerhet
from .felles import Faktarad, enkle


def sikkerhetene(krav: Krav, linje: Kravlinje, per: date) -> tuple[Sikkerhet, ...]:
    """Sikkerheten for linjen som er oppgitt, og ellers utleggene blant hendelsene og sakene som gjelder den.

    Er et utlegg oppgitt på linjen, er det de oppgitte som teller: de er de samme utleggene. Det samme gjelder et utlegg
    blant hendelsene når det også er en sak om det.
    """
    oppgitt = linje.sikkerhet or ()
    if any(s.art is Sikkerhetsart.UTLEGGSPANT for s in oppgitt):
        return oppgitt
    utlegg = [
        Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=h.dato, registrert=h.rettsvern)
        for h in krav.hendelser
        if isinstance(h, Utleggspant)
        and h.utlegget_bortfalt is not True
        and h.dato is not None
        and h.dato <= per
        and (h.gjelder_linjer is None or linje.id in h.gjelder_linjer)
    ]
    if any(isinstance(h, Utleggspant) for h in krav.hendelser):
        return (*oppgitt, *utlegg)
    return (*oppgitt, *_utlegg_i_sakene(krav, linje, per))


def _utlegg_i_sakene(krav: Krav, linje: Kravlinje, per: date) -> Iterator[Sikkerhet]:
    for sak in krav.saker:
        gjelder = sak.gjelder_linjer is None or linje.id in sak.gjelder_linjer
        besluttet = sak.beslutning is not None and sak.beslutning <= per
        if sak.utfall is Utleggsutfall.UTLEGGSPANT and besluttet and gjelder:
            yield Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=sak.beslutning)


def om_sikkerhet(
    krav: Krav, sikkerhet: Sikkerhet, siste_dag: tuple[date | None, date | None], foreldet: bool | None
) -> Faktarad:
    """Fakta om sikkerheten og om linjen den er stilt for.

    `siste_dag` er den tidligste og den seneste siste dagen linjen kan ha; None der grensen ikke er kjent.
    """
    tidligst, senest = siste_dag
    siste = tidligst if tidligst == senest else None
    doedsfall = min((h.dato for h in krav.hendelser if isinstance(h, Doedsfall) and h.dato), default=None)
    ved_doed = False if doedsfall is None else siste and siste == doedsfall
    return {
        **enkle(sikkerhet, "sikkerhet"),
        "sikkerhet.stiftet_i_tide": _i_tide(sikkerhet.stiftet, tidligst, senest),
        "linje.foreldet": foreldet,
        "linje.foreldet_fra": siste if ved_doed or siste is None or siste == date.max else siste + timedelta(days=1),
        "linje.falt_bort_ved_doed": ved_doed,
    }


def _i_tide(stiftet: date | None, tidligst: date | None, senest: date | None) -> bool | None:
    if stiftet is None:
        return None
    if tidligst is not None and stiftet <= tidligst:
        return True
    return False if senest is not None and stiftet > senest else None
