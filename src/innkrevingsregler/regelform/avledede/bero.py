"""Avledede fakta om bero."""

from __future__ import annotations

from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OEKONOMIBESTEMMELSENE
from ..variabler import Omfang, Variabel, Verditype
from .felles import avledet

_543 = OEKONOMIBESTEMMELSENE.p("5.4.3")


def _ja_nei(navn: str, beskrivelse: str, *hjemler: Henvisning, av: tuple[str, ...]) -> Variabel:
    return avledet(Omfang.KRAV, navn, Verditype.BOOL, beskrivelse, av=av, hjemler=hjemler)


OM_KRAV = (
    _ja_nei(
        "grundig_vurdert",
        "Om utlegg, utleggstrekk, motregning og konkurs alle er vurdert",
        _543.l(1).pkt(1),
        OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(2),
        av=(
            "krav.vurdert_utlegg",
            "krav.vurdert_utleggstrekk",
            "krav.vurdert_motregning",
            "krav.vurdert_konkurs",
        ),
    ),
    _ja_nei(
        "kostnad_over_forventet",
        "Om det skrittene som gjenstår, ventes å koste, er mer enn det de ventes å gi",
        _543.l(1).pkt(2),
        av=("krav.bero", "krav.linjer"),
    ),
    _ja_nei(
        "foelger_egne_beroregler",
        "Om kravet følger egne regler om oppfølgingen i særlov, forskrift eller avgiftsvedtak",
        _543.l(4),
        av=("krav.egne_beroregler", "krav.kravtype", "krav.rettslig_art"),
    ),
    _ja_nei(
        "i_bero",
        "Om innkrevingen er stilt i bero og ikke tatt opp igjen",
        _543.l(1),
        av=("krav.hendelser",),
    ),
    _ja_nei(
        "tapet_er_vurdert",
        "Om virksomheten har vurdert om kravet ventes å bli gjort opp",
        _543.l(2).pkt(1),
        av=("krav.forventet_tap",),
    ),
    _ja_nei(
        "oppgitt_slettet_uten_ansvar",
        "Om det er oppgitt at skyldneren er et slettet selskap, og at ingen hefter for kravet",
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(2),
        av=("krav.selskapet_slettet", "krav.fusjon_eller_fisjon", "krav.ingen_hefter", "krav.skyldner"),
    ),
)
