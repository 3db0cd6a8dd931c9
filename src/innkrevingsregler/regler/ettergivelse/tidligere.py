"""Hvem kunne ettergi før 2026? (skattebetalingsloven §§ 15-1 og 15-2, SI-loven § 8, slik de lød til 31. desember 2025)

SI-loven § 8 viser til vilkårene i skattebetalingsloven, så skjønnene er de samme. Hvem som hadde kravet til
innkreving, er et faktum: kildene sier det ikke for alle kravtyper. Bidragsinnkrevingsloven ga bare adgang til en
betalingsordning. Til 2019 avgjorde skatteutvalget skattesaker etter skattebetalingsloven § 15-1; da kom også adgangen
til å sette ned gamle krav. SI-lovens ordlyd før 1. juli 2019 er ikke ført.
"""

from __future__ import annotations

from datetime import date, timedelta

from ...fakta.koder import RettsligArt, TidligereMyndighet
from ...regelform.begrep import Spoersmaal
from ...regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, KreverSamtykke, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OVERGANGSFORSKRIFTEN, SI_LOVEN, SKATTEBETALINGSLOVEN
from ...rettskilder.periode import Periode

SISTE_2025 = date(2025, 12, 31)
SKATT_I_KRAFT = date(2009, 1, 1)
"""Da hele skattebetalingsloven var satt i kraft."""
SKATT_ENDRET = date(2019, 1, 1)
SKATT_FOERT = Periode(SKATT_I_KRAFT, SISTE_2025)
SKATT_MED_UTVALG = Periode(SKATT_I_KRAFT, SKATT_ENDRET - timedelta(days=1))
SKATT_UTEN_UTVALG = Periode(SKATT_ENDRET, SISTE_2025)
SI_I_KRAFT = date(2013, 6, 1)
SI_FOERT = Periode(date(2019, 7, 1), SISTE_2025)
"""Fra den siste endringen i vilkårene til bestemmelsen ble opphevet."""

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
    """At bestemmelsen er opphevet, og at kravet var hos den myndigheten den gjelder for."""
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
            f"{id_}.ikke_hos_myndigheten",
            om=om,
            hjemmel=hjemmel,
            naar=~hos,
            da=IngenKompetanse("kravet var ikke hos den myndigheten bestemmelsen gjelder for"),
            gjelder=gjelder,
            fordi="Bestemmelsen gjaldt bare krav den myndigheten selv krevde inn.",
        ),
    )


def _eldre_ordlyd(om: Spoersmaal, id_: str, hjemmel: Henvisning, gjelder: Periode, hvorfor: str) -> Regel:
    return regel(
        f"{id_}.eldre_ordlyd",
        om=om,
        hjemmel=hjemmel,
        naar=ALLTID,
        da=Udekket(hvorfor),
        gjelder=gjelder,
        fordi="Den eldre ordlyden er ikke ført.",
    )


# ---- Skattebetalingsloven ----

_FOER_SKATTEBETALINGSLOVEN = Periode(None, SKATT_I_KRAFT - timedelta(days=1))
_FOER_2009 = "reglene før skattebetalingsloven i sin helhet gjaldt, er ikke ført"
SKATTESAK = KRAV.art.er_en_av(RettsligArt.RESTSKATT, RettsligArt.FORSKUDDSSKATT, RettsligArt.FORSKUDDSTREKK) | (
    KRAV.art.er_en_av(
        RettsligArt.ARBEIDSGIVERAVGIFT,
        RettsligArt.FINANSSKATT,
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
    )
    & lest("P241", "skattesak")
)


def etter_15_1(om: Spoersmaal, id_: str, vilkaar: Vilkaar, over_grensen: Vilkaar | None) -> tuple[Regel, ...]:
    """Skattebetalingsloven § 15-1. Med `over_grensen` avgjorde departementet skattesaker om mer enn det."""
    bare_staten = _SKATT & SKATTESAK & KRAV.bare_statsskatt.ja
    i_utvalget = SKATTESAK & KRAV.bare_statsskatt.nei
    hos_utvalget = i_utvalget if over_grensen is None else i_utvalget & ~over_grensen
    avgjoer = [
        ("", ALLTID, Utoever.SKATTEINNKREVINGEN, SKATT_UTEN_UTVALG),
        (".avgift", ~SKATTESAK, Utoever.SKATTEINNKREVINGEN, SKATT_MED_UTVALG),
        (".skatteutvalget", hos_utvalget, Utoever.SKATTEUTVALGET, SKATT_MED_UTVALG),
    ]
    if over_grensen is not None:
        avgjoer.append((".departementet", i_utvalget & over_grensen, Utoever.FINANSDEPARTEMENTET, SKATT_MED_UTVALG))
    return (
        *_utenfor_tiden(om, id_, PARAGRAF_15_1, SKATT_FOERT, _SKATT),
        _eldre_ordlyd(om, id_, PARAGRAF_15_1, _FOER_SKATTEBETALINGSLOVEN, _FOER_2009),
        *(
            regel(
                f"{id_}{navn}",
                om=om,
                hjemmel=PARAGRAF_15_1,
                naar=_SKATT & hvilke & vilkaar,
                da=Kompetanse(utoever, klage=None),
                gjelder=gjelder,
                fordi=_HVEM_AVGJORDE[utoever],
            )
            for navn, hvilke, utoever, gjelder in avgjoer
        ),
        regel(
            f"{id_}.bare_statsskatt",
            om=om,
            hjemmel=PARAGRAF_15_1,
            naar=bare_staten,
            da=Udekket("hvilket organ departementet hadde lagt saker om bare statsskatt til, er ikke ført"),
            gjelder=SKATT_MED_UTVALG,
            fordi="For den som bare skulle betale statsskatt, kunne departementet legge saken til et annet organ.",
        ),
        _uoppfylt(om, f"{id_}.med_utvalg", PARAGRAF_15_1, _SKATT & ~bare_staten & ~vilkaar, SKATT_MED_UTVALG),
        _uoppfylt(om, id_, PARAGRAF_15_1, _SKATT & ~vilkaar, SKATT_UTEN_UTVALG),
    )


_HVEM_AVGJORDE = {
    Utoever.SKATTEINNKREVINGEN: "Den som krevde inn skatt og avgift, kunne avgjøre det når vilkårene var oppfylt.",
    Utoever.SKATTEUTVALGET: "Til 2019 var det skatteutvalget som avgjorde skattesaker når vilkårene var oppfylt.",
    Utoever.FINANSDEPARTEMENTET: "Til 2019 avgjorde departementet om mer enn 200 000 kroner i skatt skulle ettergis.",
}


def etter_15_2(om: Spoersmaal, id_: str, vilkaar: Vilkaar, *, ny_i_2019: bool = False) -> tuple[Regel, ...]:
    """Ett ledd i skattebetalingsloven § 15-2; fra 2019 kunne vedtaket ikke påklages."""
    foer = (
        regel(
            f"{id_}.foer_2019",
            om=om,
            hjemmel=PARAGRAF_15_2,
            naar=ALLTID,
            da=IngenKompetanse("adgangen til å sette ned gamle krav kom i 2019"),
            gjelder=Periode(None, SKATT_ENDRET - timedelta(days=1)),
            fordi="Bestemmelsen om krav som forfalt for mer enn ti år siden, kom først i 2019.",
        )
        if ny_i_2019
        else _eldre_ordlyd(om, id_, PARAGRAF_15_2, _FOER_SKATTEBETALINGSLOVEN, _FOER_2009)
    )
    gjelder = SKATT_UTEN_UTVALG if ny_i_2019 else SKATT_FOERT
    uten_klage = (PARAGRAF_15_2, SKATTEBETALINGSLOVEN.p("3-3").l(1).pkt(2))
    til_2019 = () if ny_i_2019 else ((f"{id_}.til_2019", (PARAGRAF_15_2,), None, SKATT_MED_UTVALG),)
    med_tid = ((id_, uten_klage, False, SKATT_UTEN_UTVALG), *til_2019)
    return (
        *_utenfor_tiden(om, id_, PARAGRAF_15_2, gjelder, _SKATT),
        foer,
        *(
            regel(
                navn,
                om=om,
                hjemmel=hjemmel,
                naar=_SKATT & vilkaar,
                da=Kompetanse(Utoever.SKATTEINNKREVINGEN, klage=klage),
                gjelder=tid,
                fordi=_HVEM_AVGJORDE[Utoever.SKATTEINNKREVINGEN],
            )
            for navn, hjemmel, klage, tid in med_tid
        ),
        _uoppfylt(om, id_, PARAGRAF_15_2, _SKATT & ~vilkaar, gjelder),
    )


# ---- SI-loven ----


def etter_si_loven(
    om: Spoersmaal, id_: str, hjemmel: tuple[Henvisning, ...], vilkaar: Vilkaar, *, klage: bool
) -> tuple[Regel, ...]:
    """Reglene for krav hos Statens innkrevingssentral, for én bokstav i SI-loven § 8."""
    samtykke_mangler = KRAV.til_skadelidte.ja & KRAV.privat_samtykke.nei
    assert SI_FOERT.fra is not None
    ikke_foert = Periode(SI_I_KRAFT, SI_FOERT.fra - timedelta(days=1))
    return (
        *_utenfor_tiden(om, id_, hjemmel[0], SI_FOERT, _SI),
        _eldre_ordlyd(om, id_, hjemmel[0], ikke_foert, "SI-lovens ordlyd før 1. juli 2019 er ikke ført"),
        regel(
            f"{id_}.foer_loven",
            om=om,
            hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
            naar=KRAV.per < SI_I_KRAFT,
            da=IngenKompetanse("SI-loven gjaldt ikke før 1. juni 2013"),
            fordi="SI-loven gjaldt ikke da.",
        ),
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
    *etter_15_1(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_1),
        "ettergivelse.skatt_15_1",
        TYNGENDE_15_1 & VARIG_SVEKKET_15_1 & KRAV.skatten_er_fastsatt.ja,
        KRAV.over_skatteutvalgets_grense.ja,
    ),
    *etter_15_2(_K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_2_TILBUD), "ettergivelse.skatt_15_2_tilbud", ETTER_TILBUD),
    *etter_15_2(
        _K(grunnlag=_G.SKATTEBETALINGSLOVEN_15_2_GAMLE), "ettergivelse.skatt_15_2_gamle", GAMLE_KRAV, ny_i_2019=True
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
