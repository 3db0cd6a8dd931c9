"""`vurder`: krav inn, svaret for hver kravlinje ut."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from ..fakta.koder import Linjetype
from ..forklaring.som_json import til_json
from ..forklaring.tabell import Rad
from ..grensesnitt.foreldelsespaastand import Foreldelsesavvik, Foreldelsespaastand, sammenlign_foreldelse
from ..grensesnitt.merknader import Merknad
from ..lag.felles import Status
from ..lag.foreldelse import Linjeforeldelse
from ..vurdering import Vurdering
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, til_vurdering
from .utdata import med_framdrift, meld, svar_i_format

VURDERINGSKOLONNER = ("krav", "linje", "type", "kravtype", "listepunkt", "siste_dag", "foreldet", "status", "mangler")


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "vurder", _utfoer, RADFORMATER, "vurder krav og skriv svaret for hver kravlinje")
    krav_argumenter(leser)
    leser.add_argument("--merknader", action="store_true", help="vis alle merknader til innlesingen")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    inn.kontroller()
    telling = _Telling()
    vurderinger = (telling.med(vurder_ett(krav)) for krav in med_framdrift(innlest.krav, valg))
    kolonner = (*VURDERINGSKOLONNER, *(("oppgitt_foreldelsesdato",) if innlest.paastander else ()))
    yield from svar_i_format(valg, kolonner, vurderinger, lambda v: _vurderingsrader(v, innlest.paastander), til_json)
    if valg.format == "tabell":
        yield f"\n{telling.oppsummert()}\n"
    if valg.format != "tabell" or valg.ut:
        meld(telling.oppsummert())
    _meld_merknader(innlest.merknader, alle=valg.merknader)


def _vurderingsrader(vurdering: Vurdering, paastander: Mapping[str, Foreldelsespaastand]) -> Iterator[Rad]:
    """Én rad for hver linje i kravet; én uten linje når kravet ikke har noen."""
    krav, rad = vurdering.krav, vurdering.katalog
    listepunkt = rad.listepunkt.sitat() if rad and rad.listepunkt else ""
    faste = (krav.kravtype or "", listepunkt)
    paastand = paastander.get(krav.id)
    if not vurdering.foreldelse:
        yield (krav.id, "", "", *faste, "", "", "", "kravet har ingen linjer", *(("",) if paastander else ()))
    for kravlinje, linje in zip(krav.linjer, vurdering.foreldelse, strict=True):
        oppgitt = ""
        if paastand and kravlinje.type is Linjetype.HOVEDSTOL:
            oppgitt = _avvik(sammenlign_foreldelse(paastand, linje.siste_dag))
        foreldet = {None: "", True: "ja", False: "nei"}[linje.foreldet]
        yield (
            *(krav.id, linje.linje, kravlinje.type.value if kravlinje.type else "", *faste),
            *(_siste_dag(linje), foreldet, linje.status.value, _mangler(linje)),
            *((oppgitt,) if paastander else ()),
        )


def _siste_dag(linje: Linjeforeldelse) -> str:
    if linje.siste_dag:
        return str(linje.siste_dag)
    if linje.tidligst and linje.senest:
        return f"{linje.tidligst} – {linje.senest}"
    if linje.tidligst:
        return f"tidligst {linje.tidligst}"
    return f"senest {linje.senest}" if linje.senest else ""


def _mangler(linje: Linjeforeldelse) -> str:
    if linje.status is Status.TRENGER:
        return ", ".join(variabel.noekkel for variabel in linje.trenger)
    return "; ".join(linje.hvorfor)


def _avvik(avvik: Foreldelsesavvik) -> str:
    dato, retning = avvik.paastand.dato, avvik.retning.value.lower()
    if not avvik.dager:
        return f"{dato} ({retning})"
    antall = abs(avvik.dager)
    return f"{dato} ({antall} {'dag' if antall == 1 else 'dager'} {retning})"


_AAPNE = {
    Status.TRENGER: "trenger fakta",
    Status.SKJOENN: "skjønn",
    Status.TVIL: "tvil",
    Status.KONFLIKT: "konflikt",
    Status.UTENFOR_DEKNING: "utenfor dekning",
}


@attrs.define
class _Telling:
    """Hvor mange krav og linjer som er vurdert, og hva svaret ble."""

    krav: int = 0
    foreldet: int = 0
    status: Counter[Status] = attrs.field(factory=Counter)

    def med(self, vurdering: Vurdering) -> Vurdering:
        """Tell vurderingen, og gi den tilbake."""
        self.krav += 1
        self.foreldet += sum(linje.foreldet is True for linje in vurdering.foreldelse)
        self.status.update(linje.status for linje in vurdering.foreldelse)
        return vurdering

    def oppsummert(self) -> str:
        """«12 krav, 20 linjer: 15 avgjort, 5 åpne (3 trenger fakta, 2 utenfor dekning); 4 foreldet.»"""
        linjer, avgjort = self.status.total(), self.status[Status.AVGJORT]
        aapne = ", ".join(f"{self.status[status]} {ord_}" for status, ord_ in _AAPNE.items() if self.status[status])
        return (
            f"{self.krav} krav, {linjer} {'linje' if linjer == 1 else 'linjer'}: {avgjort} avgjort, "
            f"{linjer - avgjort} åpne{f' ({aapne})' if aapne else ''}; {self.foreldet} foreldet."
        )


def _meld_merknader(merknader: Sequence[Merknad], *, alle: bool) -> None:
    if alle:
        for merknad in merknader:
            meld(f"{merknad.slag.value} {merknad.sti}: {merknad.tekst}")
    elif merknader:
        antall = Counter(merknad.slag.value for merknad in merknader)
        meld(f"merknader til innlesingen: {', '.join(f'{n} {s}' for s, n in antall.items())} (vis med --merknader)")
