"""Hvem kan ettergi kravet? (innkrevingsloven §§ 18 til 20, innkrevingsforskriften § 3-3)

Svaret er aldri at noe er ettergitt. Det er hvem som har kompetanse, og hvilke skjønnsmessige vilkår den står på.
Første del: § 18 første og andre ledd, med unntakene i forskriften § 3-3 og kravet om samtykke fra en privat kreditor.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Kreditortype, RettsligArt
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
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

_ANDRE_UNNTAK = (
    RettsligArt.BOT,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.UTENLANDSK,
    RettsligArt.ANSVAR_TREKK,
    RettsligArt.UNDERHOLDSBIDRAG,
    RettsligArt.SAERTILSKUDD,
)
"""Artene som har sitt eget unntak; feilutbetalt bidragsforskudd er ingen av dem."""

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


def _stoetende(ledd: Henvisning, noekkel: str) -> Vilkaar:
    return skjoenn(
        f"stoetende_{noekkel}",
        "Ettergivelsen vil virke støtende eller svekke den alminnelige betalingsmoral",
        hjemmel=ledd,
        momenter=("kravets art", "skyldnerens forhold", "virkningen for andre som betaler"),
    )


_FORSKRIFTEN = INNKREVINGSFORSKRIFTEN.p("3-3").l(1)
_UNNTATT = (
    ("bot", _FORSKRIFTEN.bok("a"), KRAV.art == RettsligArt.BOT, "bot er unntatt fra kompetansen"),
    (
        "inndragning",
        _FORSKRIFTEN.bok("b"),
        KRAV.art.er_en_av(RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE),
        "inndragning er unntatt fra kompetansen",
    ),
    (
        "utenlandsk",
        _FORSKRIFTEN.bok("c"),
        (KRAV.art == RettsligArt.UTENLANDSK) & KRAV.utenlandsk_delegering.nei,
        "kravet kreves inn for en utenlandsk myndighet som ikke har delegert myndigheten",
    ),
    (
        "ansvar",
        _FORSKRIFTEN.bok("d"),
        (KRAV.art == RettsligArt.ANSVAR_TREKK) & KRAV.ansvar_for_andres_krav.ja,
        "ansvarskravet er knyttet til et krav andre har innkrevingsansvaret for",
    ),
    (
        "bidragsforskudd",
        _FORSKRIFTEN.bok("e"),
        KRAV.bidragsforskudd_med_gjeld.ja & ~KRAV.art.er_en_av(*_ANDRE_UNNTAK),
        "kravet er feilutbetalt bidragsforskudd, og det er bidragsgjeld for samme periode",
    ),
    (
        "bidrag",
        _FORSKRIFTEN.bok("f"),
        KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD) & KRAV.loepende_bidrag.ja,
        "det er løpende bidrag mot den bidragspliktige",
    ),
)
"""Unntakene i innkrevingsforskriften § 3-3 første ledd: navn, bokstav, vilkår og grunn."""


def _kompetanse(grunnlag: Ettergivelsesgrunnlag, id_: str, vilkaar: Vilkaar, hjemmel: Henvisning) -> tuple[Regel, ...]:
    """Hovedregelen, kompetansen når vilkårene er oppfylt, og det som stenger for den, for ett ledd i § 18."""
    om: Spoersmaal = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    grunnregel, adgang = f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}"
    unntatt = tuple(f"ettergivelse.{id_}.{navn}" for navn, *_ in _UNNTATT)
    privat = f"ettergivelse.{id_}.privat_kreditor"
    return (
        regel(
            grunnregel,
            om=om,
            hjemmel=hjemmel,
            naar=_INNKREVES,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=_FRA_2026,
            fordi="Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.",
        ),
        regel(
            adgang,
            om=om,
            hjemmel=(hjemmel, INNKREVINGSLOVEN.p("18").l(4).pkt(1)),
            naar=_INNKREVES & vilkaar,
            da=_KAN,
            unntak_fra=(grunnregel,),
            gjelder=_FRA_2026,
            fordi="Innkrevingsmyndigheten kan ettergi kravet helt eller delvis når vilkårene er oppfylt.",
        ),
        regel(
            privat,
            om=om,
            hjemmel=INNKREVINGSLOVEN.p("18").l(3),
            naar=_INNKREVES & (KRAV.kreditortype == Kreditortype.PRIVAT) & KRAV.privat_samtykke.nei,
            da=IngenKompetanse("den private kreditoren har ikke samtykket"),
            unntak_fra=(grunnregel, adgang),
            gjelder=_FRA_2026,
            fordi="Et krav for en privat kreditor kan bare ettergis når kreditoren samtykker.",
        ),
        *(
            regel(
                id_unntak,
                om=om,
                hjemmel=bokstav,
                naar=_INNKREVES & gjelder,
                da=IngenKompetanse(hvorfor),
                unntak_fra=(grunnregel, adgang, privat),
                gjelder=_FRA_2026,
                fordi="Forskriften tar slike krav ut av kompetansen.",
            )
            for id_unntak, (_, bokstav, gjelder, hvorfor) in zip(unntatt, _UNNTATT, strict=True)
        ),
    )


REGLER = (
    *_kompetanse(
        Ettergivelsesgrunnlag.INNKREVINGSLOVEN_18_1,
        "18_1",
        LIKE_GOD_DEKNING & ~_stoetende(_18_1, "18_1"),
        _18_1,
    ),
    *_kompetanse(
        Ettergivelsesgrunnlag.INNKREVINGSLOVEN_18_2,
        "18_2",
        KRAV.forfalt_mer_enn_ti_aar.ja & INGEN_DEKNING_AV_BETYDNING & ~_stoetende(_18_2.pkt(2), "18_2"),
        _18_2,
    ),
)
