"""Fakta om fordelingen av utleggstrekk.

Det som ikke er oppgitt om trekket – en utbetaling, en bekreftelse – er lagt til grunn ikke å ha hendt, som ellers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from ..fakta.hendelser import Kreditorbekreftelse, Trekkutbetaling
from ..fakta.koder import Linjetype, Regelverk
from ..fakta.krav import Krav, Kravlinje, Trekk
from .dekning import dekningsart
from .felles import Faktarad, eldre_enn, innen_maaneder, noen


def om_krav(krav: Krav, per: date) -> Faktarad:
    """Ansvar for trekk (dekningsloven § 2-8 andre ledd), og om inntektene trekkes inn i et konkursbo (§ 2-11)."""
    neste = attrs.evolve(krav, rettslig_art=krav.ansvar_for_neste) if krav.ansvar_for_neste else None
    return {
        "krav.neste_dekningsart": dekningsart(neste, per) if neste else None,
        "krav.ansvar_for_dekket_krav": krav.ansvar_for_dekket is True,
        "krav.ansvar_uten_noe_trekk": krav.ansvar_uten_trekk is True,
        "krav.inntrekking_loeper": _inntrekking_loeper(krav, per),
    }


def _inntrekking_loeper(krav: Krav, per: date) -> bool:
    skyldner = krav.skyldner
    if skyldner is None or skyldner.inntrekking_besluttet is None or skyldner.inntrekking_besluttet > per:
        return False
    return skyldner.konkurs_avsluttet is None or per <= skyldner.konkurs_avsluttet


def om_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Om beslutningen nevner linjen, og om bidraget er påløpt, etter hver lesning av F1 og P193. Ukjent dag: ukjent."""
    rad: Faktarad = {"linje.utenfor_trekkbeslutningen": _utenfor_beslutningen(linje)}
    for navn, dag in (("begynnelsen", paaloep_ved_begynnelsen(krav, linje)), ("slutten", _ved_slutten(krav, linje))):
        paaloept = None if dag is None else dag <= per
        rad[f"linje.paaloept_ved_{navn}"] = paaloept
        for vindu, er_i in _VINDUER.items():
            rad[f"linje.paaloept_ved_{navn}_{vindu}"] = None if dag is None else dag <= per and er_i(dag, per)
    return rad


def _utenfor_beslutningen(linje: Kravlinje) -> bool | None:
    """Hovedstolen er alltid med. Er slaget ukjent, betyr det noe bare når noe er sagt om linjen."""
    if linje.i_trekkbeslutningen is not False:
        return False
    return None if linje.type is None else linje.type is not Linjetype.HOVEDSTOL


def paaloep_ved_begynnelsen(krav: Krav, linje: Kravlinje) -> date | None:
    """Dagen perioden linjen gjelder for, begynner; er den ikke oppgitt, dagen linjen forfaller."""
    return (linje.periode.fra if linje.periode else None) or linje.forfall or krav.forfall


def _ved_slutten(krav: Krav, linje: Kravlinje) -> date | None:
    return (linje.periode.til if linje.periode else None) or linje.forfall or krav.forfall


def _maaneder(dag: date, per: date) -> int:
    return (per.year - dag.year) * 12 + per.month - dag.month


_VINDUER: Mapping[str, Callable[[date, date], bool]] = MappingProxyType(
    {
        "kalendermaaneder": lambda dag, per: _maaneder(dag, per) < 6,
        "dag_for_dag": lambda dag, per: innen_maaneder(dag, 6, per),
        "hele_foer": lambda dag, per: 1 <= _maaneder(dag, per) <= 6,
    }
)
"""Om en påløpt dag er blant de siste seks månedene, etter hver lesning av F1."""


def om_trekk(krav: Krav, trekk: Trekk, per: date, fordeles_etter: Regelverk | None) -> Faktarad:
    """Hva som fordeles, og om kreditoren må bekrefte kravet (innkrevingsloven § 32 andre ledd)."""
    frist = trekk.bekreftelsesfrist
    return {
        "trekk.fordeles_etter": fordeles_etter.value if fordeles_etter else None,
        "trekk.nedskrives_annerledes": trekk.annen_nedskriving is True,
        "trekk.paalegg_misligholdt": noen(None if s is None else not s for s in (trekk.etterkommet, trekk.innbetalt)),
        "trekk.forhoeyet_for_kravet": trekk.forhoeyet_i_konkurs is True,
        "trekk.aaret_uten_livstegn": _uten_livstegn(krav, trekk, per),
        # Er fristen ute, har kreditoren ikke bekreftet: en bekreftelse ville vært et livstegn.
        "trekk.bekreftes_innen_fristen": False if frist is not None and frist < per else None,
    }


def _uten_livstegn(krav: Krav, trekk: Trekk, per: date) -> bool | None:
    """Mer enn ett år siden beslutningen, og ingen utbetaling eller melding siste år. Ukjent når dagen er det."""
    if any(dag <= per and not eldre_enn(dag, 1, per) for dag in _livstegn(krav, trekk)):
        return False
    return eldre_enn(trekk.besluttet, 1, per)


def _livstegn(krav: Krav, trekk: Trekk) -> Iterator[date]:
    yield from (dag for dag in (trekk.siste_utbetaling, trekk.bekreftet) if dag is not None)
    for hendelse in krav.hendelser:
        if isinstance(hendelse, Trekkutbetaling | Kreditorbekreftelse) and hendelse.trekk in (None, trekk.id):
            dag = hendelse.gitt or hendelse.dato
            if dag is not None:
                yield dag
