"""Avregning: hva det kan avregnes, og forholdet til et utleggstrekk som løper. (innkrevingsloven §§ 22 og 29)

Om tiltaket kan brukes, varselet og klagen står blant tiltakene; hvilket regelverk en avregning følger, står blant
reglene om skritt i innkrevingen.
"""

from __future__ import annotations

from datetime import date

from ...regelform.begreper.motregning import AVREGNING_BELOEPET, AVREGNINGSDEKNING, Avregningsdekning
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import DEKNINGSLOVEN, INNKREVINGSLOVEN, OVERGANGSFORSKRIFTEN
from ...rettskilder.periode import Periode

_22_1 = INNKREVINGSLOVEN.p("22").l(1)
_2026 = date(2026, 1, 1)
_FRA_2026 = Periode(_2026, None)
_TIL_2028 = Periode(_2026, date(2027, 12, 31))
_FRA_2028 = Periode(date(2028, 1, 1), None)
_FOER_2026 = Udekket("reglene om avregning før innkrevingsloven trådte i kraft, er ikke regelfestet")

MER_ENN_UNDERHOLDET = skjoenn(
    "avregning_etter_underholdet",
    "Ytelsen overstiger det som med rimelighet trengs til underhold av skyldneren og husstanden",
    hjemmel=(_22_1.pkt(1), DEKNINGSLOVEN.p("2-7").l(1).pkt(1)),
    momenter=(
        "ytelsen etter forskuddstrekk",
        "satsene for livsopphold",
        "boutgifter og andre nødvendige utgifter",
        "andre inntekter i husstanden",
    ),
)

REGLER = (
    *(
        regel(
            f"avregning.{navn}.foer_2026",
            om=om,
            hjemmel=INNKREVINGSLOVEN.p("40").l(1),
            naar=KRAV.per < _2026,
            da=_FOER_2026,
            fordi="Innkrevingsloven gjelder fra 1. januar 2026.",
        )
        for navn, om in (("dekning", AVREGNINGSDEKNING), ("stoerrelse", AVREGNING_BELOEPET))
    ),
    regel(
        "avregning.dekning.foran_trekk",
        om=AVREGNINGSDEKNING,
        hjemmel=_22_1.pkt(2),
        naar=KRAV.trekk_mot_skyldneren.nei,
        da=Avregningsdekning.FORAN_TREKK,
        gjelder=_FRA_2026,
        fordi="Avregning har prioritet foran utleggstrekk, og det løper ikke noe trekk som kan dekke den.",
    ),
    regel(
        "avregning.dekning.valgfritt",
        om=AVREGNINGSDEKNING,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("14").l(1), INNKREVINGSLOVEN.p("29").l(3)),
        naar=KRAV.trekk_mot_skyldneren.ja,
        da=Avregningsdekning.VALGFRITT,
        gjelder=_TIL_2028,
        fordi="Avregning besluttet før 2028 dekkes av trekket, eller utenfor det.",
    ),
    regel(
        "avregning.dekning.av_trekket",
        om=AVREGNINGSDEKNING,
        hjemmel=INNKREVINGSLOVEN.p("29").l(3),
        naar=KRAV.trekk_mot_skyldneren.ja,
        da=Avregningsdekning.AV_TREKKET,
        gjelder=_FRA_2028,
        fordi="Besluttes avregning mens det løper et trekk, dekkes beløpet av trekket.",
    ),
    regel(
        "avregning.stoerrelse.innenfor",
        om=AVREGNING_BELOEPET,
        hjemmel=(_22_1.pkt(1), DEKNINGSLOVEN.p("2-7").l(1).pkt(1)),
        naar=MER_ENN_UNDERHOLDET,
        da=True,
        gjelder=_FRA_2026,
        fordi="Det avregnes i det ytelsen overstiger det som trengs til underhold.",
    ),
    regel(
        "avregning.stoerrelse.utenfor",
        om=AVREGNING_BELOEPET,
        hjemmel=(_22_1.pkt(1), DEKNINGSLOVEN.p("2-7").l(1).pkt(1)),
        naar=~MER_ENN_UNDERHOLDET,
        da=False,
        gjelder=_FRA_2026,
        fordi="Det som trengs til underhold, kan ikke avregnes.",
    ),
)
