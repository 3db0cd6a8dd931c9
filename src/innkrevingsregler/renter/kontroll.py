"""Kontroll av det renten regnes av. Alle feilene meldes på en gang."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..fakta.verdier import FOERSTE_DAG, SISTE_DAG, STOERSTE_BELOEP
from ..rettskilder.henvisning import Henvisning
from .hendelser import Betaling, Dekningsorden, Kravhendelse, Pause, Saldo

__all__ = ["Rentefeil", "feil_i_inndata"]


class Rentefeil(ValueError):
    """Det er ikke mulig å regne på dette. ``feil`` har alle feilene, ikke bare den første."""

    def __init__(self, feil: Sequence[str]) -> None:
        self.feil = tuple(feil)
        super().__init__("; ".join(feil))


def feil_i_inndata(
    aapning: Saldo,
    fra: date,
    til: date,
    stopp: date | None,
    hendelser: Sequence[Kravhendelse],
    pauser: Sequence[Pause],
    orden: Dekningsorden | None,
    kreditors_side: tuple[Henvisning, ...],
) -> list[str]:
    feil = [f"{navn}: {f}" for navn, dag in (("fra", fra), ("til", til)) if (f := _feil_i_dag(dag))]
    if stopp is not None and (f := _feil_i_dag(stopp)):
        feil.append(f"stopp: {f}")
    feil += _feil_i_saldo("", aapning)
    if not feil and til < fra:
        feil.append(f"til ({til}) er før fra ({fra})")
    dager_i_orden = not feil
    for hendelse in hendelser:
        if not (dager_i_orden and _er_i_orden(hendelse, til)):
            feil += _feil_i_hendelse(hendelse, til)
    if orden is None and any(isinstance(h, Betaling) and h.orden is None and h.fordeling is None for h in hendelser):
        feil.append(
            "orden: hva betalingene dekker først, må oppgis (tvilspunkt R12) – HOVEDSTOL_FOERST, RENTE_FOERST eller "
            "TREKK – eller en fordeling for hver betaling; loven har bare en rekkefølge for trekk "
            "(innkrevingsloven § 29 første ledd)"
        )
    for pause in pauser:
        feil += _feil_i_pause(pause, kreditors_side)
    return feil


def _feil_i_dag(dag: object) -> str:
    if type(dag) is date and FOERSTE_DAG <= dag <= SISTE_DAG:
        return ""
    return f"må være en dato fra {FOERSTE_DAG} til {SISTE_DAG}, ikke {dag!r}"


def _er_beloep(beloep: object, minst: int) -> bool:
    return type(beloep) is int and minst <= beloep <= STOERSTE_BELOEP


def _feil_i_saldo(foran: str, saldo: Saldo) -> list[str]:
    return [
        f"{foran}{navn} må være hele øre fra 0 til {STOERSTE_BELOEP}, ikke {beloep!r}"
        for navn, beloep in zip(Saldo._fields, saldo, strict=True)
        if not _er_beloep(beloep, 0)
    ]


def _feil_i_hendelse(hendelse: Kravhendelse, til: date) -> list[str]:
    navn = type(hendelse).__name__.lower()
    if f := _feil_i_dag(hendelse.dato):
        return [f"{navn}: dato {f}"]
    feil = []
    if type(til) is date and hendelse.dato > til:
        feil.append(f"{navn} {hendelse.dato}: er etter til ({til}); regn til dagen, eller utelat den")
    if not _er_beloep(hendelse.beloep, 1):
        feil.append(f"{navn} {hendelse.dato}: beloep må være hele øre fra 1, ikke {hendelse.beloep!r}")
    if isinstance(hendelse, Betaling) and hendelse.fordeling is not None:
        feil += _feil_i_fordeling(hendelse, hendelse.fordeling)
    return feil


def _er_i_orden(hendelse: Kravhendelse, til: date) -> bool:
    """Om hendelsen er av det vanlige slaget, uten noe å si på. De fleste er det, og da trengs ingen melding."""
    return (
        type(hendelse.dato) is date
        and FOERSTE_DAG <= hendelse.dato <= til
        and _er_beloep(hendelse.beloep, 1)
        and (not isinstance(hendelse, Betaling) or hendelse.fordeling is None)
    )


def _feil_i_fordeling(betaling: Betaling, fordeling: Saldo) -> list[str]:
    foran = f"betaling {betaling.dato}: "
    feil = _feil_i_saldo(f"{foran}fordeling ", fordeling)
    if betaling.orden is not None:
        feil.append(f"{foran}har både orden og fordeling; velg én")
    if not feil and fordeling.sum != betaling.beloep:
        feil.append(f"{foran}fordelingen er {fordeling.sum} øre, men beløpet {betaling.beloep}")
    return feil


def _feil_i_pause(pause: Pause, kreditors_side: tuple[Henvisning, ...]) -> list[str]:
    feil = [f"pause: {f}" for dag in (pause.fra, pause.til) if dag is not None and (f := _feil_i_dag(dag))]
    if not feil and pause.til is not None and pause.til <= pause.fra:
        feil.append(f"pause: til ({pause.til}) må være etter fra ({pause.fra})")
    if not pause.hjemler and not kreditors_side:
        feil.append("pause: hjemler må oppgis; rentehjemmelen har ingen bestemmelse om kreditors side")
    return feil
