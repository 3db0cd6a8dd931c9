"""Hvem kan inngå betalingsavtale? (innkrevingsloven §§ 17 og 19 andre ledd, og reglene før 2026)

Om søknaden eller avtalen erkjenner gjelden, er et spørsmål for foreldelsen: hendelsene SOEKNAD og BETALINGSAVTALE
sier det selv (`erkjenner`), og uten det er svaret der åpent.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import TidligereMyndighet
from ...regelform.begrep import Spoersmaal
from ...regelform.begreper.ettergivelse import (
    BETALINGSAVTALEFORM,
    BETALINGSAVTALEKOMPETANSE,
    Avgjoerelsesform,
    Betalingsavtalegrunnlag,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    FOR_2025_06_10_967,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
)
from ...rettskilder.periode import Periode
from .innkrevingsloven import FRA_2026, INNKREVES, SISTE_2025, stoetende
from .tidligere import (
    BOKSTAV_A,
    BOKSTAV_B,
    ETTER_TILBUD,
    PARAGRAF_15_1,
    TYNGENDE_15_1,
    etter_15_1,
    etter_15_2,
    etter_si_loven,
)

_17 = INNKREVINGSLOVEN.p("17")
_19_2 = INNKREVINGSLOVEN.p("19").l(2)
_G = Betalingsavtalegrunnlag
_K = BETALINGSAVTALEKOMPETANSE

HENSIKTSMESSIG = skjoenn(
    "betalingsavtale_hensiktsmessig",
    "En betalingsavtale er hensiktsmessig",
    hjemmel=_17.l(1),
    momenter=("skyldnerens betalingsevne", "utsikten til dekning på andre måter", "vilkårene som kan settes"),
)
MIDLERTIDIG_SVEKKET = skjoenn(
    "midlertidig_svekket",
    "Betalingsevnen er bare midlertidig svekket, av særlig alvorlig sykdom eller en liknende årsak",
    hjemmel=_19_2,
    momenter=("årsaken og hvor alvorlig den er", "hvor lenge den vil vare"),
)
TYNGENDE_19_2 = skjoenn(
    "uforholdsmessig_tyngende_19_2",
    "Det er uforholdsmessig tyngende å fortsette innkrevingen uten en avtale",
    hjemmel=_19_2,
    momenter=("hva innkrevingen betyr for skyldneren", "kravets størrelse og art"),
)
BETALINGSORDNING_HENSIKTSMESSIG = skjoenn(
    "betalingsordning_hensiktsmessig",
    "En betalingsordning var hensiktsmessig",
    hjemmel=BIDRAGSINNKREVINGSLOVEN.p("10").l(2),
    momenter=("den bidragspliktiges inntekt og formue", "grunnen til misligholdet"),
)
MIDLERTIDIG_15_1 = skjoenn(
    "midlertidig_ute_av_stand_15_1",
    "Skyldneren var midlertidig ute av stand til å betale",
    hjemmel=PARAGRAF_15_1,
    momenter=("inntekt og formue", "hvor lenge tilstanden ville vare"),
)


def _avtale(
    om: Spoersmaal, id_: str, hjemmel: tuple[Henvisning, ...], vilkaar: Vilkaar, *, klage: bool
) -> tuple[Regel, ...]:
    i_oppdraget = INNKREVES & KRAV.betalingsavtale_utenfor_oppdraget.nei
    return (
        regel(
            f"betalingsavtale.{id_}.foer_2026",
            om=om,
            hjemmel=FOR_2025_06_10_967.hele(),
            naar=KRAV.per <= SISTE_2025,
            da=IngenKompetanse("innkrevingsloven gjaldt ikke før 2026"),
            fordi="Innkrevingsloven gjaldt ikke da.",
        ),
        regel(
            f"betalingsavtale.{id_}.andre_krever_inn",
            om=om,
            hjemmel=(hjemmel[0], INNKREVINGSLOVEN.p("2").l(1).pkt(1)),
            naar=~INNKREVES,
            da=IngenKompetanse("Innkrevingsmyndigheten krever ikke inn kravet"),
            gjelder=FRA_2026,
            fordi="Kompetansen gjelder krav Innkrevingsmyndigheten krever inn.",
        ),
        regel(
            f"betalingsavtale.{id_}.oppdraget",
            om=om,
            hjemmel=INNKREVINGSFORSKRIFTEN.p("3-1").l(1),
            naar=INNKREVES & KRAV.betalingsavtale_utenfor_oppdraget.ja,
            da=IngenKompetanse("oppdragsavtalen for lånet holder betalingsavtaler utenfor"),
            gjelder=FRA_2026,
            fordi="Oppdragsavtalen for lånet kan begrense det Innkrevingsmyndigheten kan gjøre som kreditor.",
        ),
        regel(
            f"betalingsavtale.{id_}",
            om=om,
            hjemmel=hjemmel,
            naar=i_oppdraget & vilkaar,
            da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=klage),
            gjelder=FRA_2026,
            fordi="Innkrevingsmyndigheten kan inngå betalingsavtale, og sette vilkår for den.",
        ),
        regel(
            f"betalingsavtale.{id_}.vilkaar_ikke_oppfylt",
            om=om,
            hjemmel=hjemmel[0],
            naar=i_oppdraget & ~vilkaar,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=FRA_2026,
            fordi="Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.",
        ),
    )


_BIDRAG_TIL_2026 = Periode(date(2006, 1, 1), SISTE_2025)
_10_2 = BIDRAGSINNKREVINGSLOVEN.p("10").l(2)
_OM_10 = _K(grunnlag=_G.BIDRAGSINNKREVINGSLOVEN_10)
_HOS_INNKREVINGSSENTRALEN = KRAV.tidligere_innkrever == TidligereMyndighet.INNKREVINGSSENTRALEN

BIDRAGSORDNING = (
    regel(
        "betalingsavtale.bidrag_10.opphevet",
        om=_OM_10,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
        naar=KRAV.per > SISTE_2025,
        da=IngenKompetanse("bestemmelsen er opphevet fra 2026"),
        fordi="Bestemmelsen er opphevet, og søknader som ikke var ferdige, går over til innkrevingsloven.",
    ),
    regel(
        "betalingsavtale.bidrag_10.foer_loven",
        om=_OM_10,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
        naar=KRAV.per < date(2006, 1, 1),
        da=IngenKompetanse("bidragsinnkrevingsloven gjaldt ikke før 2006"),
        fordi="Bidragsinnkrevingsloven gjaldt ikke da.",
    ),
    regel(
        "betalingsavtale.bidrag_10.ikke_hos_myndigheten",
        om=_OM_10,
        hjemmel=_10_2,
        naar=~_HOS_INNKREVINGSSENTRALEN,
        da=IngenKompetanse("kravet var ikke hos den myndigheten bestemmelsen gjelder for"),
        gjelder=_BIDRAG_TIL_2026,
        fordi="Bestemmelsen gjaldt bare krav den myndigheten selv krevde inn.",
    ),
    regel(
        "betalingsavtale.bidrag_10",
        om=_OM_10,
        hjemmel=_10_2,
        naar=_HOS_INNKREVINGSSENTRALEN & BETALINGSORDNING_HENSIKTSMESSIG,
        da=Kompetanse(Utoever.INNKREVINGSSENTRALEN, klage=False),
        gjelder=_BIDRAG_TIL_2026,
        fordi="Innkrevingssentralen kunne tilby den bidragspliktige en betalingsordning.",
    ),
    regel(
        "betalingsavtale.bidrag_10.vilkaar_ikke_oppfylt",
        om=_OM_10,
        hjemmel=_10_2,
        naar=_HOS_INNKREVINGSSENTRALEN & ~BETALINGSORDNING_HENSIKTSMESSIG,
        da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
        gjelder=_BIDRAG_TIL_2026,
        fordi="Uten at vilkårene var oppfylt, var det ingen kompetanse etter bestemmelsen.",
    ),
)

FORMEN = (
    regel(
        "betalingsavtale.form.17",
        om=BETALINGSAVTALEFORM(grunnlag=_G.INNKREVINGSLOVEN_17),
        hjemmel=_17.l(3),
        naar=ALLTID,
        da=Avgjoerelsesform.IKKE_ENKELTVEDTAK,
        gjelder=FRA_2026,
        fordi="Avgjørelsen regnes ikke som enkeltvedtak.",
    ),
)

REGLER = (
    *_avtale(_K(grunnlag=_G.INNKREVINGSLOVEN_17), "17", (_17.l(1), _17.l(2), _17.l(3)), HENSIKTSMESSIG, klage=False),
    *_avtale(
        _K(grunnlag=_G.INNKREVINGSLOVEN_19_2),
        "19_2",
        (_19_2,),
        MIDLERTIDIG_SVEKKET & TYNGENDE_19_2 & ~stoetende(_19_2, "19_2", "Avgjørelsen"),
        klage=True,
    ),
    *etter_15_1(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_1), "betalingsavtale.skatt_15_1", TYNGENDE_15_1 & MIDLERTIDIG_15_1, None
    ),
    *etter_15_2(_K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_2), "betalingsavtale.skatt_15_2", ETTER_TILBUD),
    *etter_si_loven(
        _K(grunnlag=_G.SI_LOVEN_8_A), "betalingsavtale.si_8_a", BOKSTAV_A, TYNGENDE_15_1 & MIDLERTIDIG_15_1, klage=True
    ),
    *etter_si_loven(_K(grunnlag=_G.SI_LOVEN_8_B), "betalingsavtale.si_8_b", BOKSTAV_B, ETTER_TILBUD, klage=False),
    *BIDRAGSORDNING,
    *FORMEN,
)
