"""Foreldelsesfristens lengde og utgangspunkt. (foreldelsesloven §§ 2 til 5)

Her står den alminnelige fristen og pengelån (§§ 2, 3 nr. 1 og 5 nr. 2). Alt annet er åpent, og svaret sier det.
"""

from __future__ import annotations

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESFRIST
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.virkninger import Aar, Frist
from ...rettskilder.lover import FOLKETRYGDLOVEN, FORELDELSESLOVEN

_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_UTGANGSPUNKT = KRAV.fristens_utgangspunkt

# ---- Fristens lengde og utgangspunkt (§§ 2 til 5) ----

FRISTER = (
    regel(
        "foreldelse.frist.alminnelig",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL
        & KRAV.art.er_en_av(RettsligArt.ALMINNELIG, RettsligArt.TRYGD_TILBAKEKREVING, RettsligArt.PENGELAAN),
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        fordi="Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve oppfyllelse.",
    ),
    regel(
        "foreldelse.frist.etteroppgjoer_ufoeretrygd",
        om=FORELDELSESFRIST,
        hjemmel=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2), FORELDELSESLOVEN.p("2")),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.TRYGD_TILBAKEKREVING) & KRAV.etteroppgjoer_ufoeretrygd.ja,
        da=Frist(Aar(3), fra=KRAV.endelig),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Ved etteroppgjør for uføretrygd regnes fristen fra det endelige vedtaket om etteroppgjøret.",
    ),
    regel(
        "foreldelse.frist.pengelaan",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(1), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.PENGELAAN),
        da=Frist(Aar(10), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Et pengelån foreldes etter ti år.",
    ),
    regel(
        "foreldelse.frist.kredittkjoep",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(2), FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL & (KRAV.art == RettsligArt.PENGELAAN) & KRAV.kredittkjoep.ja,
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.pengelaan",),
        fordi="Lån som finansierer et kredittkjøp, følger ikke tiårsfristen, men den alminnelige.",
    ),
)
