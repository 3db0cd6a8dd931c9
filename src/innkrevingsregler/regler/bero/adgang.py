"""Hvem kan stille innkrevingen i bero, og skal den tas opp igjen? (økonomibestemmelsene punkt 5.4.3 første ledd)

Svaret er aldri at innkrevingen er stilt i bero. Det er hvem som kan avgjøre det, og hva det står på.
"""

from __future__ import annotations

from ...regelform.begreper.bero import BEROKOMPETANSE, GJENOPPTAS, Berogrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INNKREVINGSLOVEN, OEKONOMIBESTEMMELSENE
from .felles import BORTE, HOS_INNKREVINGSMYNDIGHETEN, IKKE_STATENS, KJENT, PUNKTET, STATENS, foer_ordlyden

_FOERSTE = PUNKTET.l(1)
_G = Berogrunnlag

IKKE_MULIG_NAA = skjoenn(
    "ikke_mulig_naa",
    "Det er klart at kravet ikke kan inndrives for tiden",
    hjemmel=_FOERSTE.pkt(1),
    momenter=(
        "formuesgoder det kan tas utlegg i",
        "lønn og andre ytelser det kan trekkes i",
        "det skyldneren har til gode hos staten",
        "om konkurs kan gi dekning",
        "resultatet av tidligere forsøk",
    ),
)
GRUNNLAG_FOR_GJENOPPTAK = skjoenn(
    "grunnlag_for_gjenopptak",
    "Det er blitt grunnlag for å ta innkrevingen opp igjen",
    hjemmel=_FOERSTE.pkt(3),
    momenter=("ny inntekt eller formue", "nye tilgodebeløp hos staten", "endrede kostnader ved innkrevingen"),
)


def _grunnlaget(grunnlag: Berogrunnlag, id_: str, hjemmel: Henvisning, vilkaar: Vilkaar) -> tuple[Regel, ...]:
    om = BEROKOMPETANSE(grunnlag=grunnlag)
    etter_punktet = KJENT & STATENS & KRAV.foelger_egne_beroregler.nei
    return (
        foer_ordlyden(om, id_, hjemmel),
        regel(
            f"{id_}.ikke_statens",
            om=om,
            hjemmel=hjemmel,
            naar=KJENT & ~STATENS,
            da=IngenKompetanse(IKKE_STATENS),
            fordi="Punktet gjelder statens krav hos statlige virksomheter.",
        ),
        regel(
            f"{id_}.egne_regler",
            om=om,
            hjemmel=PUNKTET.l(4),
            naar=KJENT & STATENS & KRAV.foelger_egne_beroregler.ja,
            da=Udekket("kravet følger egne regler om oppfølgingen, og de er ikke regelfestet"),
            fordi="Særlov, forskrift og avgiftsvedtak kan ha egne regler om oppfølgingen.",
        ),
        regel(
            f"{id_}.borte",
            om=om,
            hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(1),
            naar=etter_punktet & BORTE,
            da=IngenKompetanse("kravet er gjort opp eller falt bort, og det er ingen innkreving å stille i bero"),
            fordi="Et krav som er gjort opp eller falt bort, skal ut av kontospesifikasjonen, ikke hvile.",
        ),
        regel(
            f"{id_}.vilkaar_ikke_oppfylt",
            om=om,
            hjemmel=hjemmel,
            naar=etter_punktet & ~BORTE & ~vilkaar,
            da=IngenKompetanse("vilkårene for å stille innkrevingen i bero er ikke oppfylt"),
            fordi="Innkrevingen fortsetter så lenge vilkårene for å stille den i bero ikke er oppfylt.",
        ),
        regel(
            id_,
            om=om,
            hjemmel=hjemmel,
            naar=etter_punktet & ~BORTE & vilkaar & ~HOS_INNKREVINGSMYNDIGHETEN,
            da=Kompetanse(Utoever.VIRKSOMHETEN, klage=None),
            fordi="Virksomheten kan stille innkrevingen i bero når vilkårene er oppfylt.",
        ),
        regel(
            f"{id_}.innkrevingsmyndigheten",
            om=om,
            hjemmel=(hjemmel, INNKREVINGSLOVEN.p("3").l(1)),
            naar=etter_punktet & ~BORTE & vilkaar & HOS_INNKREVINGSMYNDIGHETEN,
            da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=None),
            fordi="Innkrevingsmyndigheten er kreditor for kravet, og kan stille innkrevingen i bero.",
        ),
    )


_GJENOPPTAK = (
    foer_ordlyden(GJENOPPTAS, "bero.gjenopptas", _FOERSTE.pkt(3)),
    regel(
        "bero.gjenopptas.hviler_ikke",
        om=GJENOPPTAS,
        hjemmel=_FOERSTE.pkt(3),
        naar=KJENT & KRAV.i_bero.nei,
        da=False,
        fordi="Innkrevingen er ikke stilt i bero.",
    ),
    regel(
        "bero.gjenopptas",
        om=GJENOPPTAS,
        hjemmel=_FOERSTE.pkt(3),
        naar=KJENT & KRAV.i_bero.ja & ~BORTE & GRUNNLAG_FOR_GJENOPPTAK,
        da=True,
        fordi="Innkrevingen skal tas opp igjen når det blir grunnlag for det.",
    ),
    regel(
        "bero.gjenopptas.ikke_grunnlag",
        om=GJENOPPTAS,
        hjemmel=_FOERSTE.pkt(3),
        naar=KJENT & KRAV.i_bero.ja & (BORTE | ~GRUNNLAG_FOR_GJENOPPTAK),
        da=False,
        fordi="Innkrevingen hviler til det blir grunnlag for å ta den opp igjen.",
    ),
)

REGLER = (
    *_grunnlaget(_G.IKKE_MULIG_NAA, "bero.ikke_mulig", _FOERSTE.pkt(1), KRAV.grundig_vurdert.ja & IKKE_MULIG_NAA),
    *_grunnlaget(
        _G.KOSTNAD_OVER_FORVENTET,
        "bero.kostnad",
        _FOERSTE.pkt(2),
        (KRAV.grundig_vurdert.ja | lest("P222", "regnestykket_er_nok")) & KRAV.kostnad_over_forventet.ja,
    ),
    *_GJENOPPTAK,
)
