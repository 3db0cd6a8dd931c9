"""Det som skjer mellom siste dag og dagen et tillegg regnes fra.

Etter foreldelsesloven § 10 inntrer foreldelse tidligst ett år etter kunnskapen, eller etter at hindringen opphørte. Da
var kravet ikke foreldet i tiden mellom heller, og et avbrudd i den tiden er i tide, selv om det som gir tillegget, kom
etter avbruddet. Taket i nr. 4 og stoppet i § 9 nr. 2 gjelder her som ellers. Det som er brukt av taket, er tiden fram
til avbruddet; tillegget selv regnes med når dagen for det kommer, for den fristen som da løper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import attrs

from ..loep import Loep, Skrittvirkning, med_tilleggstid
from ..regelform.utfall import Avgjort, Tvil, Utfall
from .skritt import EttSkritt, Hendelsessvar, Mulig

__all__ = ["i_tilleggstiden"]

_UENDRET = (None, Skrittvirkning.FOR_SENT, Skrittvirkning.FORKORTER_IKKE)


class _Rekkevidde(NamedTuple):
    """Hvor lenge et tillegg holder kravet i live: dagen som er sikker, og den lengste som er mulig."""

    sikkert: date
    kanskje: date
    tillegg: Hendelsessvar


def i_tilleggstiden(
    svar: Hendelsessvar, loep: Loep, tillegg: Sequence[Hendelsessvar]
) -> tuple[Hendelsessvar, tuple[Mulig, ...]] | None:
    """Hendelsen, og de mulige løpene etter den, når et senere tillegg kan bety at kravet ikke var foreldet da.

    `tillegg` er alle tilleggene i tidsrekkefølge; de som kom før hendelsen, er alt regnet med. None når ingen av de
    andre rekker fram til den. Er det åpent om et av dem gjør det, er begge løpene med.
    """
    senere = [t for t in tillegg if t.dag is None or svar.dag is None or t.dag > svar.dag]
    if not senere:
        return None
    ledd = [_rekkevidde(loep, t) for t in senere]
    sikkert = _alle(svar, loep, max(ett.sikkert for ett in ledd))
    mulige = _alle(svar, loep, max(ett.kanskje for ett in ledd))
    if not any(_virket(m) for m in mulige):
        return None
    holdt = [ett for ett in ledd if any(_virket(m) for m in _alle(svar, loep, ett.kanskje))]
    grunnen = holdt[0].tillegg.utfall
    if sikkert == mulige:
        lik_grunn = tuple(_uten_tvil(u) for u in grunnen)
        return attrs.evolve(svar, utfall=(*svar.utfall, *lik_grunn), i_live=True), mulige
    return attrs.evolve(svar, utfall=(*svar.utfall, *grunnen), i_live=None), (*sikkert, *mulige)


def _rekkevidde(loep: Loep, tillegg: Hendelsessvar) -> _Rekkevidde:
    ender = [siste.siste_dag if (siste := ett.tatt(loep).loep.siste()) else date.max for ett in tillegg.skritt]
    return _Rekkevidde(min(ender), date.max if tillegg.ubegrenset else max(ender), tillegg)


def _alle(svar: Hendelsessvar, loep: Loep, til: date) -> tuple[Mulig, ...]:
    return tuple(_tatt(ett, loep, til) for ett in svar.skritt)


def _tatt(ett: EttSkritt, loep: Loep, til: date) -> Mulig:
    """Skrittet når kravet i alle fall levde til og med dagen `til`."""
    mulig = ett.tatt(med_tilleggstid(loep, til if ett.dag is None else min(ett.dag, til)))
    return Mulig(loep, mulig.virkning) if mulig.virkning in _UENDRET else mulig


def _uten_tvil(utfall: Utfall) -> Utfall:
    """Svaret slik den første lesningen gir det, når avbruddet er i tide i alle: da er tvilen uten betydning for det."""
    foerste = utfall.alternativer[0].utfall if isinstance(utfall, Tvil) else None
    return attrs.evolve(foerste, hviler_paa=()) if isinstance(foerste, Avgjort) else utfall


def _virket(mulig: Mulig) -> bool:
    return mulig.virkning is not Skrittvirkning.FOR_SENT
