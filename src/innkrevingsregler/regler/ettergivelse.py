"""Hvem kan ettergi kravet? (innkrevingsloven §§ 18 til 20, innkrevingsforskriften § 3-3)

Svaret er aldri at noe er ettergitt. Det er hvem som har kompetanse, og hvilke skjønnsmessige vilkår kompetansen står på.
Første del: § 18 første og andre ledd, med de absolutte unntakene for bot og inndragning og kravet om privat samtykke.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Kreditortype, RettsligArt
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ..regelform.felter import KRAV
from ..regelform.regel import Regel, regel
from ..regelform.vilkaar import Vilkaar, skjoenn
from ..regelform.virkninger import IngenKompetanse, Kompetanse, Utoever
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ..rettskilder.periode import Periode

_FRA_2026 = Periode(date(2026, 1, 1), None)
_INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
_KAN = Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=False)

_18_1 = INNKREVINGSLOVEN.p("18").l(1)
_18_2 = INNKREVINGSLOVEN.p("18").l(2)

LIKE_GOD_DEKNING = skjoenn(
    "like_god_dekning",
    "Det antas at ettergivelsen gir like god eller bedre dekning enn fortsatt innkreving",
    hjemmel=_18_1,
    momenter=("forventet innbetaling ved ettergivelse", "forventet innbetaling ved fortsatt innkreving"),
)
INGEN_DEKNING_AV_BETYDNING = skjoenn(
    "ingen_dekning_av_betydning",
    "Fortsatt innkreving antas ikke å gi dekning av betydning",
    hjemmel=_18_2.pkt(1),
    momenter=("skyldnerens inntekt og formue", "kravets alder", "tidligere innkrevingsforsøk"),
)
STOETENDE = skjoenn(
    "stoetende",
    "Ettergivelsen vil virke støtende eller svekke den alminnelige betalingsmoral",
    hjemmel=(_18_1, _18_2.pkt(2)),
    momenter=("kravets art", "skyldnerens forhold", "virkningen for andre som betaler"),
)


def _kompetanse(
    grunnlag: Ettergivelsesgrunnlag, id_: str, vilkaar: Vilkaar, hjemmel: tuple[Henvisning, ...]
) -> tuple[Regel, ...]:
    """Hovedregelen, kompetansen når vilkårene er oppfylt, og det som stenger for den, for ett ledd i § 18."""
    om: Spoersmaal = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    return (
        regel(
            f"ettergivelse.{id_}.vilkaar_ikke_oppfylt",
            om=om,
            hjemmel=hjemmel,
            naar=_INNKREVES,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=_FRA_2026,
            fordi="Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.",
        ),
        regel(
            f"ettergivelse.{id_}",
            om=om,
            hjemmel=hjemmel,
            naar=_INNKREVES & vilkaar,
            da=_KAN,
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt",),
            gjelder=_FRA_2026,
            fordi="Er vilkårene oppfylt, kan Innkrevingsmyndigheten ettergi kravet helt eller delvis.",
        ),
        regel(
            f"ettergivelse.{id_}.bot_og_inndragning",
            om=om,
            hjemmel=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("a"), INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("b")),
            naar=_INNKREVES
            & KRAV.art.er_en_av(RettsligArt.BOT, RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE),
            da=IngenKompetanse("bot og inndragning er unntatt fra kompetansen"),
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}"),
            gjelder=_FRA_2026,
            fordi="Forskriften tar bot og inndragning ut av kompetansen.",
        ),
        regel(
            f"ettergivelse.{id_}.privat_kreditor",
            om=om,
            hjemmel=INNKREVINGSLOVEN.p("18").l(3),
            naar=_INNKREVES
            & (KRAV.kreditortype == Kreditortype.PRIVAT)
            & KRAV.privat_samtykke.nei
            & ~KRAV.art.er_en_av(RettsligArt.BOT, RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE),
            da=IngenKompetanse("den private kreditoren har ikke samtykket"),
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}"),
            gjelder=_FRA_2026,
            fordi="Et krav for en privat kreditor kan bare ettergis når kreditoren samtykker.",
        ),
    )


REGLER = (
    *_kompetanse(
        Ettergivelsesgrunnlag.INNKREVINGSLOVEN_18_1,
        "18_1",
        LIKE_GOD_DEKNING & ~STOETENDE,
        (_18_1, INNKREVINGSLOVEN.p("18").l(4)),
    ),
    *_kompetanse(
        Ettergivelsesgrunnlag.INNKREVINGSLOVEN_18_2,
        "18_2",
        KRAV.forfalt_mer_enn_ti_aar.ja & INGEN_DEKNING_AV_BETYDNING & ~STOETENDE,
        (_18_2, INNKREVINGSLOVEN.p("18").l(4)),
    ),
)
