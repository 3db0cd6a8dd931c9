"""Hvem kunne ettergi før 2026? (skattebetalingsloven §§ 15-1 og 15-2, SI-loven § 8, slik de lød til 31. desember 2025)

SI-loven § 8 viser til vilkårene i skattebetalingsloven, så skjønnene er de samme. Hvem som hadde kravet til
innkreving, er et faktum: kildene sier det ikke for alle kravtyper. Bidragsinnkrevingsloven ga bare adgang til en
betalingsordning. Ordlyden før 2019, da skatteutvalg avgjorde noen saker, er ikke ført.
"""

from __future__ import annotations

from datetime import date, timedelta

from ...fakta.koder import TidligereMyndighet
from ...regelform.begrep import Spoersmaal
from ...regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, KreverSamtykke, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OVERGANGSFORSKRIFTEN, SI_LOVEN, SKATTEBETALINGSLOVEN
from ...rettskilder.periode import Periode

SISTE_2025 = date(2025, 12, 31)
SKATT_FOERT = Periode(date(2019, 1, 1), SISTE_2025)
SI_FOERT = Periode(date(2019, 7, 1), SISTE_2025)
"""Fra de siste endringene i vilkårene til bestemmelsene ble opphevet."""

PARAGRAF_15_1 = SKATTEBETALINGSLOVEN.p("15-1")
PARAGRAF_15_2 = SKATTEBETALINGSLOVEN.p("15-2")
PARAGRAF_8 = SI_LOVEN.p("8")
_SKATT = KRAV.tidligere_innkrever == TidligereMyndighet.SKATTEKONTORET
_SI = KRAV.tidligere_innkrever == TidligereMyndighet.STATENS_INNKREVINGSSENTRAL

TYNGENDE_15_1 = skjoenn(
    "tyngende_15_1",
    "Dødsfall, særlig alvorlig sykdom eller en liknende årsak gjør fortsatt innkreving uforholdsmessig tyngende",
    hjemmel=PARAGRAF_15_1,
    momenter=("årsaken og hvor alvorlig den er", "hva innkrevingen betyr for skyldneren"),
)
VARIG_SVEKKET_15_1 = skjoenn(
    "varig_svekket_15_1",
    "Betalingsevnen er varig svekket",
    hjemmel=PARAGRAF_15_1,
    momenter=("inntekt og formue nå og framover", "alder og helse"),
)
BEDRE_DEKNING_15_2 = skjoenn(
    "bedre_dekning_15_2",
    "Skyldneren kan ikke betale på vanlig måte, og tilbudet er det beste og gir bedre dekning enn innkreving",
    hjemmel=PARAGRAF_15_2,
    momenter=("skyldnerens inntekt og formue", "tilbudet", "forventet innbetaling ved fortsatt innkreving"),
)
INGEN_DEKNING_15_2 = skjoenn(
    "ingen_dekning_15_2",
    "Fortsatt innfordring antas ikke å gi dekning av betydning",
    hjemmel=PARAGRAF_15_2,
    momenter=("skyldnerens inntekt og formue", "kravets alder", "tidligere innkrevingsforsøk"),
)
STOETENDE_15_2 = skjoenn(
    "stoetende_15_2",
    "Avgjørelsen vil virke støtende eller svekke den alminnelige betalingsmoral",
    hjemmel=PARAGRAF_15_2,
    momenter=("kravets art", "skyldnerens forhold", "virkningen for andre som betaler"),
)

ETTER_TILBUD = KRAV.betalingstilbud.ja & BEDRE_DEKNING_15_2 & ~STOETENDE_15_2
GAMLE_KRAV = KRAV.forfalt_mer_enn_ti_aar.ja & INGEN_DEKNING_15_2 & ~STOETENDE_15_2
_OPPHEVET = IngenKompetanse("bestemmelsen er opphevet fra 2026")


def _utenfor_tiden(om: Spoersmaal, id_: str, hjemmel: Henvisning, gjelder: Periode, hos: Vilkaar) -> tuple[Regel, ...]:
    """Tiden bestemmelsen gjelder, og at kravet var hos den myndigheten den gjelder for."""
    assert gjelder.fra is not None
    return (
        regel(
            f"{id_}.opphevet",
            om=om,
            hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
            naar=KRAV.per > SISTE_2025,
            da=_OPPHEVET,
            fordi="Bestemmelsen er opphevet, og søknader som ikke var ferdige, går over til innkrevingsloven.",
        ),
        regel(
            f"{id_}.eldre_ordlyd",
            om=om,
            hjemmel=hjemmel,
            naar=ALLTID,
            da=Udekket("ordlyden fra før 2019 er ikke ført"),
            gjelder=Periode(None, gjelder.fra - timedelta(days=1)),
            fordi="Den eldre ordlyden er ikke ført.",
        ),
        regel(
            f"{id_}.ikke_hos_myndigheten",
            om=om,
            hjemmel=hjemmel,
            naar=~hos,
            da=IngenKompetanse("kravet var ikke hos den myndigheten bestemmelsen gjelder for"),
            gjelder=gjelder,
            fordi="Bestemmelsen gjaldt bare krav den myndigheten selv krevde inn.",
        ),
    )


def etter_skattebetalingsloven(om: Spoersmaal, id_: str, hjemmel: Henvisning, vilkaar: Vilkaar) -> tuple[Regel, ...]:
    """Reglene for skatte- og avgiftskrav, for ett ledd i skattebetalingsloven §§ 15-1 og 15-2."""
    return (
        *_utenfor_tiden(om, id_, hjemmel, SKATT_FOERT, _SKATT),
        regel(
            id_,
            om=om,
            hjemmel=hjemmel,
            naar=_SKATT & vilkaar,
            da=Kompetanse(Utoever.SKATTEINNKREVINGEN, klage=None),
            gjelder=SKATT_FOERT,
            fordi="Den som krevde inn skatt og avgift, kunne avgjøre det når vilkårene var oppfylt.",
        ),
        _uoppfylt(om, id_, hjemmel, _SKATT & ~vilkaar, SKATT_FOERT),
    )


def etter_si_loven(
    om: Spoersmaal, id_: str, hjemmel: tuple[Henvisning, ...], vilkaar: Vilkaar, *, klage: bool
) -> tuple[Regel, ...]:
    """Reglene for krav hos Statens innkrevingssentral, for én bokstav i SI-loven § 8."""
    samtykke_mangler = KRAV.til_skadelidte.ja & KRAV.privat_samtykke.nei
    return (
        *_utenfor_tiden(om, id_, hjemmel[0], SI_FOERT, _SI),
        regel(
            f"{id_}.skadelidte",
            om=om,
            hjemmel=PARAGRAF_8.l(2),
            naar=_SI & samtykke_mangler,
            da=KreverSamtykke((Utoever.PRIVAT_KREDITOR,)),
            gjelder=SI_FOERT,
            fordi="Pengekrav som tilkom den skadelidte, kunne bare lempes når den berettigede samtykket.",
        ),
        regel(
            id_,
            om=om,
            hjemmel=hjemmel,
            naar=_SI & ~samtykke_mangler & vilkaar,
            da=Kompetanse(Utoever.STATENS_INNKREVINGSSENTRAL, klage=klage),
            gjelder=SI_FOERT,
            fordi="Statens innkrevingssentral kunne avgjøre det på vilkårene i skattebetalingsloven.",
        ),
        _uoppfylt(om, id_, hjemmel[0], _SI & ~samtykke_mangler & ~vilkaar, SI_FOERT),
    )


def _uoppfylt(om: Spoersmaal, id_: str, hjemmel: Henvisning, naar: Vilkaar, gjelder: Periode) -> Regel:
    return regel(
        f"{id_}.vilkaar_ikke_oppfylt",
        om=om,
        hjemmel=hjemmel,
        naar=naar,
        da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
        gjelder=gjelder,
        fordi="Uten at vilkårene var oppfylt, var det ingen kompetanse etter bestemmelsen.",
    )


_G = Ettergivelsesgrunnlag
_K = ETTERGIVELSESKOMPETANSE
BOKSTAV_A = (PARAGRAF_8.l(1).bok("a"),)
BOKSTAV_B = (PARAGRAF_8.l(1).bok("b"), SI_LOVEN.p("2").l(3))

REGLER = (
    *etter_skattebetalingsloven(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_1),
        "ettergivelse.skatt_15_1",
        PARAGRAF_15_1,
        TYNGENDE_15_1 & VARIG_SVEKKET_15_1 & KRAV.skatten_er_fastsatt.ja,
    ),
    *etter_skattebetalingsloven(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_2_TILBUD),
        "ettergivelse.skatt_15_2_tilbud",
        PARAGRAF_15_2,
        ETTER_TILBUD,
    ),
    *etter_skattebetalingsloven(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_2_GAMLE),
        "ettergivelse.skatt_15_2_gamle",
        PARAGRAF_15_2,
        GAMLE_KRAV,
    ),
    *etter_si_loven(
        _K(grunnlag=_G.SI_LOVEN_8_A),
        "ettergivelse.si_8_a",
        BOKSTAV_A,
        TYNGENDE_15_1 & VARIG_SVEKKET_15_1,
        klage=True,
    ),
    *etter_si_loven(
        _K(grunnlag=_G.SI_LOVEN_8_B_TILBUD), "ettergivelse.si_8_b_tilbud", BOKSTAV_B, ETTER_TILBUD, klage=False
    ),
    *etter_si_loven(
        _K(grunnlag=_G.SI_LOVEN_8_B_GAMLE), "ettergivelse.si_8_b_gamle", BOKSTAV_B, GAMLE_KRAV, klage=False
    ),
)
