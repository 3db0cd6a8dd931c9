"""`renteplan`: hva krav vil koste på dager som kommer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from ..fakta.feil import Inndatafeil, UgyldigInndata
from ..fakta.krav import Krav
from ..fakta.verdier import Oere, skriv_oere
from ..forklaring.nynorsk import til_nynorsk
from ..forklaring.renteplan_json import renteplan_til_json
from ..forklaring.tabell import Rad
from ..lag.felles import Status
from ..lag.renteplan import Planpunkt, Renteplan
from ..vurdering import renteplan
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, ett_krav, les_dag, les_lesninger, les_sats, til_vurdering
from .utdata import med_framdrift, svar_i_format

PLANKOLONNER = ("krav", "dag", "staar", "rente", "prognose", "status", "merknad")
_KOLONNER_NN = MappingProxyType({"staar": "står"})
_ORD = MappingProxyType({"nb": ("ja", "mangler"), "nn": ("ja", "manglar")})


def legg_til(verb: Verbene) -> None:
    """Verbet og argumentene dets."""
    leser = nytt_verb(verb, "renteplan", _utfoer, RADFORMATER, "vis hva krav vil koste på dager som kommer")
    krav_argumenter(leser)
    leser.add_argument("--til", metavar="DATO", required=True, help="den siste dagen i planen")
    dag = "en dag det spørres om; kan gjentas. Utelatt: den første i hver måned"
    leser.add_argument("--dag", metavar="DATO", action="append", default=[], help=dag)
    leser.add_argument("--krav", metavar="ID", help="bare dette kravet")
    sats = "en sats for dager etter den siste som er fastsatt; svaret merkes som prognose; kan gjentas"
    leser.add_argument("--sats", metavar="DATO:PROSENT", action="append", default=[], help=sats)
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")


def _utfoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, _ = til_vurdering(valg, inn)
    per = inn.les(None, les_dag, "--per", valg.per) or date.today()  # noqa: DTZ011 – dagen der brukeren er
    til = inn.les(None, les_dag, "--til", valg.til)
    dager = [dag for tekst in valg.dag if (dag := inn.les(None, les_dag, "--dag", tekst))]
    satser = dict(filter(None, (inn.les(None, les_sats, tekst) for tekst in valg.sats)))
    lesninger = inn.les(dict[str, str](), les_lesninger, valg.lesning)
    if til is not None:
        inn.les(None, _kontroller_dagene, per, til, dager)
    krav = innlest.krav
    if valg.krav is not None:
        valgt = inn.les(None, ett_krav, krav, valg)
        krav = () if valgt is None else (valgt,)
    inn.kontroller()
    assert til is not None

    def plan(ett: Krav) -> Renteplan:
        try:
            return renteplan(ett, per, til, dager=dager, prognose=satser, motor=valg.motor, lesninger=lesninger)
        except ValueError as feil:
            # Dagene er prøvd; det som er igjen, er satser som ikke kan brukes.
            raise UgyldigInndata((Inndatafeil("--sats", ", ".join(valg.sats), str(feil)),)) from None

    planene = (plan(ett) for ett in med_framdrift(krav, valg))
    kolonner = tuple(_KOLONNER_NN.get(k, k) for k in PLANKOLONNER) if valg.maalform == "nn" else PLANKOLONNER
    yield from svar_i_format(valg, kolonner, planene, lambda p: _rader(p, valg.maalform), renteplan_til_json)


def _kontroller_dagene(per: date, til: date, dager: list[date]) -> None:
    """Reiser UgyldigInndata når en dag ikke er i planen."""
    feil = [Inndatafeil("--til", str(til), f"{per} eller senere")] if til < per else []
    feil += [Inndatafeil("--dag", str(dag), f"en dag fra {per} til {til}") for dag in dager if not per <= dag <= til]
    if feil:
        raise UgyldigInndata(tuple(feil))


def _rader(plan: Renteplan, maalform: str) -> Iterator[Rad]:
    """Én rad for hver dag i planen."""
    ja, _ = _ORD[maalform]
    for punkt in plan.punkter:
        yield (
            plan.krav,
            str(punkt.dag),
            _kroner(punkt.staar),
            _kroner(punkt.rente),
            ja if punkt.prognose else "",
            punkt.status.value,
            _merknad(punkt, maalform),
        )


def _merknad(punkt: Planpunkt, maalform: str) -> str:
    """Det som mangler, grunnen til at svaret er åpent, eller renten i hver lesning."""
    svar = punkt.renter
    if svar.trenger:
        return f"{_ORD[maalform][1]} {', '.join(v.noekkel for v in svar.trenger)}"
    if svar.alternativer:
        return "; ".join(f"{a.punkt} {a.lesning}: {_kroner(a.sum)}" for a in svar.alternativer)
    tekst = "" if punkt.status is Status.AVGJORT and punkt.rente else "; ".join(svar.hvorfor)
    return til_nynorsk(tekst) if maalform == "nn" else tekst


def _kroner(oere: Oere | None) -> str:
    return "" if oere is None else skriv_oere(oere)
