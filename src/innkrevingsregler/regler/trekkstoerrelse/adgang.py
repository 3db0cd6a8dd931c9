"""Kan det tas utleggstrekk for kravet? (dekningsloven § 2-7 fjerde ledd)

Unntaket for den som gjør sitt beste, gjelder bare krav uten fortrinnsrett. De to ordlydene nevner ulike bokstaver, men
kravene er de samme. Ordlyden før 8. april 2024 er ikke funnet.
"""

from __future__ import annotations

from datetime import date

from ...fakta.husholdning import Trekkravslag
from ...regelform.begreper.trekkstoerrelse import TREKKADGANG
from ...regelform.felter import HUSHOLDNING
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import DEKNINGSLOVEN
from ...rettskilder.periode import Periode
from .felles import NYTT, P2_7, SISTE_2025, TIDLIGERE, UTLEGG

_P2_8 = DEKNINGSLOVEN.p("2-8").l(1)
_TIL_APRIL_2024 = date(2024, 4, 7)
_ADGANG = "trekkstoerrelse.adgang.ja"
_UTEN_FORTRINN = HUSHOLDNING.kravslag == Trekkravslag.ANDRE
GJOER_SITT_BESTE = skjoenn(
    "gjoer_sitt_beste",
    "Skyldneren gjør det vedkommende evner for å betale og begunstiger ingen utilbørlig",
    hjemmel=P2_7.l(4),
    momenter=("skyldnerens betalingsevne", "det skyldneren betaler", "fordelingen mellom fordringshaverne"),
)

REGLER = (
    regel(
        _ADGANG,
        om=TREKKADGANG,
        hjemmel=P2_7.l(1).pkt(1),
        naar=UTLEGG & (NYTT | TIDLIGERE),
        da=True,
        fordi="Det kan tas utleggstrekk i lønn og lignende ytelser.",
    ),
    regel(
        "trekkstoerrelse.adgang.sitt_beste",
        om=TREKKADGANG,
        hjemmel=(P2_7.l(4), _P2_8.bok("e")),
        naar=UTLEGG & NYTT & _UTEN_FORTRINN & GJOER_SITT_BESTE,
        da=False,
        unntak_fra=(_ADGANG,),
        fordi="For krav uten fortrinnsrett tas det ikke trekk når skyldneren gjør det vedkommende evner.",
    ),
    regel(
        "trekkstoerrelse.adgang.sitt_beste_foer",
        om=TREKKADGANG,
        hjemmel=(P2_7.l(4).lydende_til(SISTE_2025), _P2_8.bok("f").lydende_til(SISTE_2025)),
        naar=UTLEGG & TIDLIGERE & _UTEN_FORTRINN & GJOER_SITT_BESTE,
        da=False,
        unntak_fra=(_ADGANG,),
        fordi="For krav bak bokstavene med fortrinnsrett ble det ikke tatt trekk når skyldneren gjorde sitt beste.",
    ),
    regel(
        "trekkstoerrelse.adgang.foer_april_2024",
        om=TREKKADGANG,
        hjemmel=P2_7.l(4).lydende_til(_TIL_APRIL_2024),
        naar=UTLEGG & TIDLIGERE,
        da=Udekket("ordlyden av dekningsloven § 2-7 fjerde ledd før 8. april 2024 er ikke funnet i kildene"),
        unntak_fra=(_ADGANG, "trekkstoerrelse.adgang.sitt_beste_foer"),
        gjelder=Periode(None, _TIL_APRIL_2024),
        fordi="Ordlyden av fjerde ledd før 8. april 2024 er ikke funnet.",
    ),
)
