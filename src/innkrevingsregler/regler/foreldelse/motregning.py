"""Motregning med et krav som er foreldet. (foreldelsesloven §§ 24 og 26)

Spørsmålet er bare om foreldelsen stenger for motregning. Vilkårene for motregning ellers svares det ikke på her.
"""

from __future__ import annotations

from ...fakta.koder import Linjetype
from ...regelform.begreper.foreldelse import MOTREGNING_TROSS_FORELDELSE
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import FORELDELSESLOVEN, STRAFFELOVEN

_BOTEN = (LINJE.type == Linjetype.HOVEDSTOL) & (KRAV.foreldelsesregime == Foreldelsesregime.BOT_97)
_AVTALT = KRAV.motregning_avtalt.ja
_SAMME_RETTSFORHOLD = KRAV.samme_rettsforhold.ja & LINJE.motkravet_for_ungt.nei
_TAPT = FORELDELSESLOVEN.p("24").nr(1)

MOTREGNING = (
    regel(
        "foreldelse.motregning.ikke_foreldet",
        om=MOTREGNING_TROSS_FORELDELSE,
        hjemmel=_TAPT,
        naar=LINJE.foreldet.nei,
        da=True,
        fordi="Kravet er ikke foreldet, så foreldelse stenger ikke for motregning.",
    ),
    regel(
        "foreldelse.motregning.foreldet",
        om=MOTREGNING_TROSS_FORELDELSE,
        hjemmel=(_TAPT, FORELDELSESLOVEN.p("26")),
        naar=LINJE.foreldet.ja & ~_AVTALT & ~_SAMME_RETTSFORHOLD,
        da=False,
        fordi="Kravet er foreldet, og ingen av grunnene til at motregningsretten likevel består, foreligger.",
    ),
    regel(
        "foreldelse.motregning.avtalt",
        om=MOTREGNING_TROSS_FORELDELSE,
        hjemmel=FORELDELSESLOVEN.p("26").bok("a"),
        naar=LINJE.foreldet.ja & _AVTALT,
        da=True,
        fordi="Motregningsretten er avtalt, og den tapes ikke ved foreldelse.",
    ),
    regel(
        "foreldelse.motregning.samme_rettsforhold",
        om=MOTREGNING_TROSS_FORELDELSE,
        hjemmel=FORELDELSESLOVEN.p("26").bok("b"),
        naar=LINJE.foreldet.ja & _SAMME_RETTSFORHOLD,
        da=True,
        fordi="Kravene springer ut av samme rettsforhold, og det andre oppsto før dette var foreldet.",
    ),
    regel(
        "foreldelse.motregning.bot",
        om=MOTREGNING_TROSS_FORELDELSE,
        hjemmel=STRAFFELOVEN.p("97").l(1),
        naar=LINJE.foreldet.ja & (_AVTALT | _SAMME_RETTSFORHOLD) & _BOTEN & lest("F6", "nei"),
        da=False,
        unntak_fra=("foreldelse.motregning.avtalt", "foreldelse.motregning.samme_rettsforhold"),
        fordi="En bot som er falt bort, er her lest slik at den ikke er noe krav å motregne med.",
    ),
)
