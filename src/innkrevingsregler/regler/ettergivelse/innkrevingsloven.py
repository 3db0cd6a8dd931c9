"""Hvem kan ettergi et krav Innkrevingsmyndigheten krever inn? (innkrevingsloven §§ 18 til 20, forskriften § 3-3)

Svaret er aldri at noe er ettergitt. Det er hvem som har kompetanse, og hvilke skjønnsmessige vilkår den står på.
§ 20 er delt i rente, gebyr og omkostninger, fordi unntakene ikke er de samme.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...fakta.koder import Innkrever, Kreditortype
from ...regelform.avledede.ettergivelse import Unntaksart
from ...regelform.begrep import Spoersmaal
from ...regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, KreverSamtykke, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import FOR_2025_06_10_967, INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ...rettskilder.periode import Periode

SISTE_2025 = date(2025, 12, 31)
FRA_2026 = Periode(date(2026, 1, 1), None)
INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN

_18_1 = INNKREVINGSLOVEN.p("18").l(1)
_18_2 = INNKREVINGSLOVEN.p("18").l(2)
_19_1 = INNKREVINGSLOVEN.p("19").l(1)
_20_1 = INNKREVINGSLOVEN.p("20").l(1)

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
VARIG_UTE_AV_STAND = skjoenn(
    "varig_ute_av_stand",
    "Skyldneren er varig ute av stand til å betale",
    hjemmel=_19_1.pkt(1),
    momenter=("inntekt og formue nå og framover", "alder og helse", "hvor lenge tilstanden har vart og vil vare"),
)
SAERLIG_ALVORLIG_AARSAK = skjoenn(
    "saerlig_alvorlig_aarsak",
    "Betalingsevnen er svekket av særlig alvorlig sykdom eller en liknende årsak",
    hjemmel=_19_1.pkt(2),
    momenter=("årsaken og hvor alvorlig den er", "sammenhengen mellom årsaken og betalingsevnen"),
)
UFORHOLDSMESSIG_TYNGENDE = skjoenn(
    "uforholdsmessig_tyngende",
    "Det er uforholdsmessig tyngende å fortsette innkrevingen",
    hjemmel=_19_1.pkt(2),
    momenter=("hva innkrevingen betyr for skyldneren", "kravets størrelse og art", "utsikten til dekning"),
)
SAERLIGE_FORHOLD = skjoenn(
    "saerlige_forhold_20",
    "Det foreligger særlige forhold",
    hjemmel=_20_1,
    momenter=("hvorfor betalingen ble forsinket", "feil eller uklarhet på innkreverens side", "kravets betydning"),
)


def stoetende(ledd: Henvisning, noekkel: str, hva: str = "Ettergivelsen") -> Vilkaar:
    """Skjønnet om avgjørelsen virker støtende eller svekker betalingsmoralen, etter ett ledd."""
    return skjoenn(
        f"stoetende_{noekkel}",
        f"{hva} vil virke støtende eller svekke den alminnelige betalingsmoral",
        hjemmel=ledd,
        momenter=("kravets art", "skyldnerens forhold", "virkningen for andre som betaler"),
    )


@attrs.frozen
class _Unntak:
    """Noe som tar kravet ut av kompetansen: navn i regelens id, bestemmelse, vilkår og grunn."""

    navn: str
    hjemmel: Henvisning
    naar: Vilkaar
    hvorfor: str


_FOERSTE = INNKREVINGSFORSKRIFTEN.p("3-3").l(1)
_ANDRE = INNKREVINGSFORSKRIFTEN.p("3-3").l(2)
_UTENLANDSK = (KRAV.unntaksart == Unntaksart.UTENLANDSK) & KRAV.utenlandsk_delegering.nei
_ANDRES_ANSVAR = (KRAV.unntaksart == Unntaksart.ANSVAR_TREKK) & KRAV.ansvar_for_andres_krav.ja
_BIDRAG = (
    KRAV.bidrag_i_bokstav_f.ja
    & (KRAV.regress_for_bidragsforskudd.nei | lest("P121", "foelger_bidraget"))
    & KRAV.loepende_bidrag.ja
    & KRAV.unntaksart.er_en_av(Unntaksart.INGEN, Unntaksart.UTENLANDSK)
    & ~_UTENLANDSK
)
_IKKE_ANDRE = KRAV.unntaksart == Unntaksart.INGEN
"""Kravet er ikke av et slag som har sitt eget unntak; bidrag, bidragsforskudd og lån på oppdrag er ikke det."""
_BIDRAGSFORSKUDD = KRAV.bidragsforskudd_med_gjeld.ja & KRAV.bidrag_i_bokstav_f.nei & _IKKE_ANDRE
_UTEN_DELEGERING = "kravet kreves inn for en utenlandsk myndighet som ikke har delegert myndigheten"
_ANSVAR_FOR_ANDRE = "ansvarskravet er knyttet til et krav andre har innkrevingsansvaret for"
_TILLEGG_TIL_PRIVAT = "tillegget tilfaller en privat kreditor"

_OPPDRAGET = _Unntak(
    "oppdraget",
    INNKREVINGSFORSKRIFTEN.p("3-1").l(1),
    KRAV.ettergivelse_utenfor_oppdraget.ja & _IKKE_ANDRE,
    "oppdragsavtalen for lånet holder ettergivelse utenfor",
)

_UNNTATT_18_OG_19 = (
    _Unntak("bot", _FOERSTE.bok("a"), KRAV.unntaksart == Unntaksart.BOT, "bot er unntatt fra kompetansen"),
    _Unntak(
        "inndragning",
        _FOERSTE.bok("b"),
        KRAV.unntaksart == Unntaksart.INNDRAGNING,
        "inndragning er unntatt fra kompetansen",
    ),
    _Unntak("utenlandsk", _FOERSTE.bok("c"), _UTENLANDSK, _UTEN_DELEGERING),
    _Unntak("ansvar", _FOERSTE.bok("d"), _ANDRES_ANSVAR, _ANSVAR_FOR_ANDRE),
    _Unntak(
        "bidragsforskudd",
        _FOERSTE.bok("e"),
        _BIDRAGSFORSKUDD,
        "kravet er feilutbetalt bidragsforskudd, og det er bidragsgjeld for samme periode",
    ),
    _Unntak("bidrag", _FOERSTE.bok("f"), _BIDRAG, "det er løpende bidrag mot den bidragspliktige"),
    attrs.evolve(_OPPDRAGET, naar=_OPPDRAGET.naar & KRAV.bidragsforskudd_med_gjeld.nei & KRAV.bidrag_i_bokstav_f.nei),
)
"""Unntakene i innkrevingsforskriften § 3-3 første ledd, og avtalene etter § 3-1."""

_UTENLANDSKE_TILLEGG = _Unntak("utenlandsk", _ANDRE.bok("a"), _UTENLANDSK, _UTEN_DELEGERING)
_ANDRES_RENTER = _Unntak("ansvar", _ANDRE.bok("b"), _ANDRES_ANSVAR, _ANSVAR_FOR_ANDRE)
_UTENLANDSKE_OMKOSTNINGER = attrs.evolve(_UTENLANDSKE_TILLEGG, naar=_UTENLANDSK & lest("P120", "omkostningene_med"))


# ---- Hovedreglene ----


def _hovedregler(
    grunnlag: Ettergivelsesgrunnlag,
    id_: str,
    vilkaar: Vilkaar,
    hjemmel: tuple[Henvisning, ...],
    *,
    klage: bool,
) -> tuple[Regel, ...]:
    """At loven gjelder kravet, hovedregelen, og kompetansen når vilkårene er oppfylt, for ett grunnlag."""
    om = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    grunnregel = f"ettergivelse.{id_}.vilkaar_ikke_oppfylt"
    return (
        regel(
            f"ettergivelse.{id_}.foer_2026",
            om=om,
            hjemmel=FOR_2025_06_10_967.hele(),
            naar=KRAV.per <= SISTE_2025,
            da=IngenKompetanse("innkrevingsloven gjaldt ikke før 2026"),
            fordi="Innkrevingsloven gjaldt ikke da.",
        ),
        regel(
            f"ettergivelse.{id_}.andre_krever_inn",
            om=om,
            hjemmel=(hjemmel[0], INNKREVINGSLOVEN.p("2").l(1).pkt(1)),
            naar=~INNKREVES,
            da=IngenKompetanse("Innkrevingsmyndigheten krever ikke inn kravet"),
            gjelder=FRA_2026,
            fordi="Kompetansen gjelder krav Innkrevingsmyndigheten krever inn.",
        ),
        regel(
            grunnregel,
            om=om,
            hjemmel=hjemmel[0],
            naar=INNKREVES,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=FRA_2026,
            fordi="Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.",
        ),
        regel(
            f"ettergivelse.{id_}",
            om=om,
            hjemmel=hjemmel,
            naar=INNKREVES & vilkaar,
            da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=klage),
            unntak_fra=(grunnregel,),
            gjelder=FRA_2026,
            fordi="Innkrevingsmyndigheten kan ettergi kravet helt eller delvis når vilkårene er oppfylt.",
        ),
    )


def _unntak(
    grunnlag: Ettergivelsesgrunnlag, id_: str, unntakene: tuple[_Unntak, ...], ogsaa_fra: tuple[str, ...] = ()
) -> tuple[Regel, ...]:
    """Det som tar kravet ut av kompetansen. Unntakene utelukker hverandre."""
    om: Spoersmaal = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    return tuple(
        regel(
            f"ettergivelse.{id_}.{unntak.navn}",
            om=om,
            hjemmel=unntak.hjemmel,
            naar=INNKREVES & unntak.naar,
            da=IngenKompetanse(unntak.hvorfor),
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}", *ogsaa_fra),
            gjelder=FRA_2026,
            fordi="Forskriften tar slike krav ut av kompetansen.",
        )
        for unntak in unntakene
    )


def _av_hensyn_til_kreditor(
    grunnlag: Ettergivelsesgrunnlag, id_: str, vilkaar: Vilkaar, ledd: Henvisning
) -> tuple[Regel, ...]:
    """§ 18: uten klage, og bare med samtykke fra en privat kreditor."""
    privat = f"ettergivelse.{id_}.privat_kreditor"
    return (
        *_hovedregler(grunnlag, id_, vilkaar, (ledd, INNKREVINGSLOVEN.p("18").l(4).pkt(1)), klage=False),
        regel(
            privat,
            om=ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag),
            hjemmel=INNKREVINGSLOVEN.p("18").l(3),
            naar=INNKREVES & (KRAV.kreditortype == Kreditortype.PRIVAT) & KRAV.privat_samtykke.nei,
            da=KreverSamtykke((Utoever.PRIVAT_KREDITOR,)),
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}"),
            gjelder=FRA_2026,
            fordi="Et krav for en privat kreditor kan bare ettergis når kreditoren samtykker.",
        ),
        *_unntak(grunnlag, id_, _UNNTATT_18_OG_19, (privat,)),
    )


_G = Ettergivelsesgrunnlag

AV_HENSYN_TIL_KREDITOR = (
    *_av_hensyn_til_kreditor(_G.INNKREVINGSLOVEN_18_1, "18_1", LIKE_GOD_DEKNING & ~stoetende(_18_1, "18_1"), _18_1),
    *_av_hensyn_til_kreditor(
        _G.INNKREVINGSLOVEN_18_2,
        "18_2",
        KRAV.forfalt_mer_enn_ti_aar.ja & INGEN_DEKNING_AV_BETYDNING & ~stoetende(_18_2.pkt(2), "18_2"),
        _18_2,
    ),
)

_PRIVAT_19 = "ettergivelse.19_1.privat_kreditor"

AV_HENSYN_TIL_SKYLDNEREN = (
    *_hovedregler(
        _G.INNKREVINGSLOVEN_19_1,
        "19_1",
        VARIG_UTE_AV_STAND & SAERLIG_ALVORLIG_AARSAK & UFORHOLDSMESSIG_TYNGENDE & ~stoetende(_19_1.pkt(3), "19_1"),
        (_19_1,),
        klage=True,
    ),
    regel(
        _PRIVAT_19,
        om=ETTERGIVELSESKOMPETANSE(grunnlag=_G.INNKREVINGSLOVEN_19_1),
        hjemmel=INNKREVINGSLOVEN.p("19").l(3),
        naar=INNKREVES & (KRAV.kreditortype == Kreditortype.PRIVAT),
        da=IngenKompetanse("kravet tilhører en privat kreditor"),
        unntak_fra=("ettergivelse.19_1.vilkaar_ikke_oppfylt", "ettergivelse.19_1"),
        gjelder=FRA_2026,
        fordi="Et krav som tilhører en privat kreditor, kan ikke ettergis av hensyn til skyldneren.",
    ),
    *_unntak(_G.INNKREVINGSLOVEN_19_1, "19_1", _UNNTATT_18_OG_19, (_PRIVAT_19,)),
)


def _tillegg(
    grunnlag: Ettergivelsesgrunnlag, id_: str, unntakene: tuple[_Unntak, ...], *, til_privat: bool
) -> tuple[Regel, ...]:
    """§ 20 for ett slag tillegg: uten klage, og ikke for det som tilfaller en privat kreditor når loven sier det."""
    privat = f"ettergivelse.{id_}.privat_kreditor"
    regler = _hovedregler(grunnlag, id_, SAERLIGE_FORHOLD, (_20_1, INNKREVINGSLOVEN.p("20").l(2)), klage=False)
    if not til_privat:
        return (*regler, *_unntak(grunnlag, id_, unntakene))
    return (
        *regler,
        regel(
            privat,
            om=ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag),
            hjemmel=INNKREVINGSLOVEN.p("20").l(3),
            naar=INNKREVES & KRAV.tillegg_til_privat.ja,
            da=IngenKompetanse(_TILLEGG_TIL_PRIVAT),
            unntak_fra=(f"ettergivelse.{id_}.vilkaar_ikke_oppfylt", f"ettergivelse.{id_}"),
            gjelder=FRA_2026,
            fordi="Det som tilfaller en privat kreditor ved forsinket betaling, kan ikke ettergis.",
        ),
        *_unntak(grunnlag, id_, unntakene, (privat,)),
    )


VED_FORSINKET_BETALING = (
    *_tillegg(
        _G.INNKREVINGSLOVEN_20_RENTE,
        "20_rente",
        (_UTENLANDSKE_TILLEGG, _ANDRES_RENTER, _OPPDRAGET),
        til_privat=True,
    ),
    *_tillegg(_G.INNKREVINGSLOVEN_20_GEBYR, "20_gebyr", (_UTENLANDSKE_TILLEGG, _OPPDRAGET), til_privat=True),
    *_tillegg(
        _G.INNKREVINGSLOVEN_20_OMKOSTNINGER,
        "20_omkostninger",
        (_UTENLANDSKE_OMKOSTNINGER, _OPPDRAGET),
        til_privat=False,
    ),
)

REGLER = AV_HENSYN_TIL_KREDITOR + AV_HENSYN_TIL_SKYLDNEREN + VED_FORSINKET_BETALING
