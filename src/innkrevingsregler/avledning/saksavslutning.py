"""Utleggssaken som tok slutt uten beslutning: når den gjorde det, og varselet som sto i den.

(foreldelsesloven § 22 nr. 1, tvilspunkt L11)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Utleggsutfall
from ..fakta.krav import Krav, Utleggssak

__all__ = ["alt_forsettlig_avsluttet", "avsluttet_foer_gitt", "med_avslutninger", "uten_beslutning"]


def med_avslutninger(krav: Krav) -> Krav:
    """Kravet der en sak som er oppgitt å ha endt uten beslutning, også har avslutningen som hendelse.

    Det er det samme om slutten er oppgitt i hendelsen eller i saken: det hendelsen ikke sier, sier saken. Sier bare
    saken det, er det ikke kjent om utfallet skyldtes forsett; er heller ikke dagen oppgitt, er den ukjent.
    """
    uten = [sak for sak in krav.saker if sak.utfall is Utleggsutfall.UTEN_BESLUTNING]
    if not uten:
        return krav
    endte = {sak.id: sak for sak in uten if _gjaldt_kravet(krav, sak)}
    hendelser = tuple(_med_saken(a, endte) if isinstance(a, h.UtleggssakAvsluttet) else a for a in krav.hendelser)
    nye = tuple(
        h.UtleggssakAvsluttet(dato=sak.avsluttet, sak=sak.id, fremmet=False, gjelder_linjer=sak.gjelder_linjer)
        for sak in endte.values()
        if not any(isinstance(a, h.UtleggssakAvsluttet) and a.sak in (None, sak.id) for a in krav.hendelser)
    )
    return attrs.evolve(krav, hendelser=(*hendelser, *nye))


def _gjaldt_kravet(krav: Krav, sak: Utleggssak) -> bool:
    """En sak som var slutt før kravet oppsto, gjaldt det ikke."""
    return sak.avsluttet is None or krav.oppstaatt is None or sak.avsluttet >= krav.oppstaatt


def _med_saken(avslutningen: h.UtleggssakAvsluttet, endte: Mapping[str, Utleggssak]) -> h.UtleggssakAvsluttet:
    sak = endte.get(avslutningen.sak or "")
    if sak is None or (avslutningen.dato and avslutningen.fremmet is not None):
        return avslutningen
    fremmet = False if avslutningen.fremmet is None else avslutningen.fremmet
    return attrs.evolve(avslutningen, dato=avslutningen.dato or sak.avsluttet, fremmet=fremmet)


def uten_beslutning(krav: Krav, varsel: Hendelse, per: date) -> bool:
    """Er det kjent dagen `per` at saken det ble varslet i, endte uten beslutning? Er det ikke sagt, er det nei.

    Er det sagt, men ikke hvilken dag, er det ja. En sak som endte før varselet ble sendt, er en annen.
    """
    return bool(_avslutninger(krav, varsel, per))


def avsluttet_foer_gitt(krav: Krav, varsel: Hendelse, per: date) -> date | None:
    """Dagen saken endte uten beslutning, når det var etter at varselet ble sendt, men før det ble gitt.

    Ellers None: da ender saken, om den gjør det, etter at varselet begynte å virke. At året regnes fra en senere
    kjennskap, er det ikke spurt om her.
    """
    foer = _foer_gitt(krav, varsel, per)
    return foer.dato if foer else None


def alt_forsettlig_avsluttet(krav: Krav, varsel: Hendelse, per: date) -> bool | None:
    """Skyldtes det forsett at saken alt var slutt da varselet ble gitt? Var den ikke det, nei; ellers som oppgitt."""
    foer = _foer_gitt(krav, varsel, per)
    return foer.forsettlig if foer else False


def _foer_gitt(krav: Krav, varsel: Hendelse, per: date) -> h.UtleggssakAvsluttet | None:
    """Den siste avslutningen, når den kom før varselet ble gitt; None når den, eller en av dagene, er en annen."""
    alle = _avslutninger(krav, varsel, per)
    foer = [a for a in alle if a.dato and varsel.gitt and a.dato < varsel.gitt]
    return max(foer, key=lambda a: a.dato or date.min) if foer and len(foer) == len(alle) else None


def _avslutninger(krav: Krav, varsel: Hendelse, per: date) -> list[h.UtleggssakAvsluttet]:
    """Avslutningene av saken uten beslutning, også dem det ikke er sagt dagen for."""
    hendelser = med_avslutninger(krav).hendelser
    # De fleste krav har ingen, og det sees av hva slags hendelser det er.
    if h.UtleggssakAvsluttet not in map(type, hendelser):
        return []
    return [
        a
        for a in hendelser
        if isinstance(a, h.UtleggssakAvsluttet)
        and a.fremmet is False
        and _i_samme_sak(a, varsel)
        and (a.dato is None or (a.dato <= per and (varsel.dato is None or varsel.dato <= a.dato)))
    ]


def _i_samme_sak(avslutningen: Hendelse, varsel: Hendelse) -> bool:
    return avslutningen.sak is None or varsel.sak is None or avslutningen.sak == varsel.sak
