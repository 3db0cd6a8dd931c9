"""De andre motorene: rule-engine og zen-engine i samme prosess, durable_rules gjennom `Host` i en egen.

Hver får de samme reglene (`enkle_regler`) og saker den ikke trenger å regne om (`enkel_sak`), og svarer med reglene som
traff, hver med hjemlene sine. `maal.py` prøver at svarene er like før noe måles.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import rule_engine
import zen
from enkle import EnkelRegel, Enkelverdi, enkel, enkel_sak, feltnavn
from saker import Sak

from innkrevingsregler.motor.durable import _Forhaandsproevd as Forhaandsproevd
from innkrevingsregler.motor.durable import _normalform as normalform
from innkrevingsregler.motor.kleene import sikkert
from innkrevingsregler.regelform.variabler import Verdi
from innkrevingsregler.regelform.vilkaar import Blad, Blant, Eller, Fast, Og, Ordnet, Vilkaar
from innkrevingsregler.rettskilder.henvisning import Henvisning

EnkelSak = Mapping[str, Enkelverdi]
Treff = list[tuple[str, tuple[Henvisning, ...]]]
"""Reglene som traff, med hjemlene."""


# ---- rule-engine: ett uttrykk per regel ----


def rule_engine_svar(regler: Iterable[EnkelRegel]) -> Callable[[EnkelSak], Treff]:
    """En funksjon fra sak til reglene som traff, prøvd én for én."""
    proever = [(rule_engine.Rule(_uttrykk(r.vilkaar)), (r.id, r.hjemler)) for r in regler]
    return lambda sak: [treff for proeve, treff in proever if proeve.matches(sak)]


# ---- zen-engine: én beslutningstabell per spørsmål ----


def zen_svar(regler: Iterable[EnkelRegel]) -> Callable[[EnkelSak], Treff]:
    """En funksjon fra sak til reglene som traff, lest ut av sporet zen-engine gir."""
    regler = tuple(regler)
    hjemler = {r.id: r.hjemler for r in regler}
    tabeller = tuple(dict.fromkeys(r.spoersmaal for r in regler))
    beslutning = zen.ZenEngine().create_decision(json.dumps(_jdm(regler)))

    def svar(sak: EnkelSak) -> Treff:
        spor = beslutning.evaluate(dict(sak), {"trace": True})["trace"]
        truffet = (rad["rule"]["_id"] for tabell in tabeller for rad in spor[tabell]["traceData"])
        return [(id_, hjemler[id_]) for id_ in truffet]

    return svar


def _jdm(regler: tuple[EnkelRegel, ...]) -> dict[str, Any]:
    """Reglene som en beslutning i zen-engines eget format."""
    tabeller = dict.fromkeys(r.spoersmaal for r in regler)
    return {
        "nodes": [
            {"id": "inn", "name": "inn", "type": "inputNode"},
            *(_tabell(t, [r for r in regler if r.spoersmaal == t]) for t in tabeller),
            {"id": "ut", "name": "ut", "type": "outputNode"},
        ],
        "edges": [kant for t in tabeller for kant in (_kant("inn", t), _kant(t, "ut"))],
    }


def _tabell(spoersmaal: str, regler: list[EnkelRegel]) -> dict[str, Any]:
    innhold = {
        "hitPolicy": "collect",
        "inputs": [{"id": "v", "name": "vilkår"}],
        "outputs": [{"id": "r", "name": "regel", "field": "regel"}],
        "outputPath": feltnavn(spoersmaal).partition("[")[0],
        "rules": [{"_id": r.id, "v": _uttrykk(r.vilkaar), "r": json.dumps(r.id)} for r in regler],
    }
    return {"id": spoersmaal, "name": spoersmaal, "type": "decisionTableNode", "content": innhold}


def _kant(fra: str, til: str) -> dict[str, str]:
    return {"id": f"{fra}→{til}", "sourceId": fra, "targetId": til, "type": "edge"}


# ---- Uttrykkene: rule-engine og zen-engine leser de samme ----


def _uttrykk(vilkaar: Vilkaar) -> str:
    if isinstance(vilkaar, Og):
        return "(" + " and ".join(map(_uttrykk, vilkaar.ledd)) + ")"
    if isinstance(vilkaar, Eller):
        return "(" + " or ".join(map(_uttrykk, vilkaar.ledd)) + ")"
    if isinstance(vilkaar, Ordnet):
        return f"{feltnavn(vilkaar.variabel.noekkel)} {vilkaar.operator.value} {_konstant(vilkaar.grense)}"
    if isinstance(vilkaar, Fast):
        return _konstant(vilkaar.sant)
    assert isinstance(vilkaar, Blant)
    felt, verdier = feltnavn(vilkaar.variabel.noekkel), list(map(_konstant, vilkaar.verdier))
    if len(verdier) == 1:
        return f"{felt} {'!=' if vilkaar.negert else '=='} {verdier[0]}"
    blant = f"{felt} in [{', '.join(verdier)}]"
    return f"not ({blant})" if vilkaar.negert else blant


def _konstant(verdi: Verdi) -> str:
    """Verdien slik begge leser den. zen-engine forstår ikke \\u-koder, så æ, ø og å må stå."""
    return json.dumps(enkel(verdi), ensure_ascii=False)


# ---- durable_rules: ett regelsett, én handling per regel ----


class DurableHost:
    """durable_rules slik dokumentasjonen viser det: fakta inn, handlingene svarer, tilstanden slettes.

    Et vilkår med mer enn et par dusin ledd avvises av durable_rules. Reglene skrives derfor om som i `motor.durable`:
    ett sett ledd er én durable-regel, og det som blir for mange, prøves på forhånd – her utenfor målingen.

    `Host` starter to tråder som aldri stopper; derfor lages dette bare i `durable_host.py`, som er en egen prosess.
    """

    def __init__(self, regler: Iterable[EnkelRegel]) -> None:
        from durable.engine import Host

        self._truffet: dict[str, tuple[Henvisning, ...]] = {}
        self._proevde: dict[Forhaandsproevd, str] = {}
        regelsett = {
            f"{r.id} {i}": {"all": [{"m": {"$and": list(map(self._ledd, konjunksjon))}}], "run": self._handling(r)}
            for r in regler
            for i, konjunksjon in enumerate(normalform(r.vilkaar))
        }
        self._host = Host({_REGELSETT: regelsett})

    def forbered(self, sak: Sak) -> EnkelSak:
        """Saken som fakta, med det som er prøvd på forhånd."""
        proevd = {felt: True for p, felt in self._proevde.items() if sikkert(p.vilkaar, sak)}
        return {"sid": _SID, "id": _SID, **enkel_sak(sak), **proevd}

    def svar(self, fakta: EnkelSak) -> Treff:
        """Reglene som traff; en regel som treffer på flere måter, er med én gang."""
        from durable.engine import MessageNotHandledException

        self._truffet.clear()
        try:
            self._host.assert_fact(_REGELSETT, fakta)
        except MessageNotHandledException:
            return []
        self._host.delete_state(_REGELSETT, _SID)
        return list(self._truffet.items())

    def _handling(self, regel: EnkelRegel) -> Callable[[Any], None]:
        return lambda c: self._truffet.update({regel.id: regel.hjemler})

    def _ledd(self, ledd: Blad | Forhaandsproevd) -> dict[str, Any]:
        if isinstance(ledd, Forhaandsproevd):
            return {self._proevde.setdefault(ledd, f"proevd_{len(self._proevde)}"): True}
        felt = feltnavn(ledd.variabel.noekkel)
        if isinstance(ledd, Ordnet):
            return {_PROEVER[ledd.operator.value]: {felt: enkel(ledd.grense)}}
        (verdi,) = ledd.verdier
        return {"$neq": {felt: enkel(verdi)}} if ledd.negert else {felt: enkel(verdi)}


_REGELSETT = "regler"
_SID = "1"
_PROEVER = {"<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
