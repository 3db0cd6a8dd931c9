"""Fakta om foreldelse: kravets utgangspunkt, og hendelsene som avbryter."""

from __future__ import annotations

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Erkjennelse, VarselInnkrevingsloven25
from ..fakta.koder import Part, Varselstiltak
from ..fakta.krav import Krav
from .felles import Faktarad, er_kravtype, senest

ETTEROPPGJOER_UFOERETRYGD = frozenset(
    {"TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "innkrevingsforskriften_2-8_folketrygdloven_12-14"}
)
"""Kravtypene folketrygdloven § 22-14 andre ledd andre punktum nevner, med katalogens koder."""


def om_krav(krav: Krav) -> Faktarad:
    """Om kravet følger regelen om etteroppgjør, og da dagen det endelige vedtaket ble fattet."""
    etteroppgjoer = er_kravtype(krav, ETTEROPPGJOER_UFOERETRYGD)
    rad: Faktarad = {"krav.etteroppgjoer_ufoeretrygd": etteroppgjoer}
    if etteroppgjoer and krav.endelig is None:
        # Er utgangspunktet oppgitt direkte, er det dagen det endelige vedtaket om etteroppgjøret ble fattet.
        rad["krav.endelig"] = krav.fristens_utgangspunkt
    return rad


def om_hendelse(hendelse: Hendelse) -> Faktarad:
    """Hvem som handlet, hva et varsel gjaldt, og dagen en erkjennelse virker fra."""
    rad: Faktarad = {"hendelse.av_skyldneren": hendelse.fra_hvem in (None, Part.SKYLDNER)}
    if isinstance(hendelse, VarselInnkrevingsloven25):
        rad["hendelse.varsel_om_utlegg"] = _varsel_om_utlegg(hendelse)
    if isinstance(hendelse, Erkjennelse):
        rad["hendelse.erkjent_fra"] = senest(hendelse.dato, hendelse.ny_forfall)
    return rad


def _varsel_om_utlegg(varsel: VarselInnkrevingsloven25) -> bool | None:
    """Et varsel som hører til en utleggssak, gjelder utlegg når ikke noe annet er sagt."""
    if varsel.tiltak is None:
        return True if varsel.sak is not None else None
    return varsel.tiltak is Varselstiltak.UTLEGG
