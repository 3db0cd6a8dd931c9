"""Har kravet tvangsgrunnlag, og hvilke? (tvangsfullbyrdelsesloven §§ 4-1 og 7-2, og lovene som gir egne grunnlag)

Grunnlagene er selvstendige: et overtredelsesgebyr som er pådømt, har både sitt eget vedtak og dommen. Derfor er
begrepet av slaget ALLE, og et nytt grunnlag tar aldri bort et annet. Om grunnlaget er sterkt nok, er et annet spørsmål
(`tvangskraft`), og hvem det gjelder et tredje (`tvangsgrunnlag_parter`).

§ 7-2 er ny fra 2026, men i saker om utlegg etter tidligere regelverk gjelder den forrige ordlyden også i 2026
(FOR-2025-06-10-968 nr. 1). De to sier det samme om hva som er tvangsgrunnlag; regelen sier hvilken som er brukt.

At avsenderen selv har krysset av for tvangsgrunnlag (`krav.tvangsgrunnlag`), er ikke et grunnlag her: loven må gi det.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Innkrevingslovkrav, Linjetype, Namsmyndighet, Regelverk, RettsligArt
from ..regelform.avledede.tvangsgrunnlag import BokstavD, Saerlovgrunnlag
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.hjemmel import OMFATTER_LINJEN, TVANGSGRUNNLAG, Grunnlagsslag
from ..regelform.felter import KRAV, LINJE
from ..regelform.regel import ALLTID_I_KRAFT, Regel, regel
from ..regelform.tvilspunkter import lest
from ..regelform.vilkaar import ALLTID, Vilkaar, tekst_mangler
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import (
    BARNELOVA,
    BIDRAGSINNKREVINGSLOVEN,
    EKTESKAPSLOVEN,
    FOR_2025_06_10_968,
    INNKREVINGSLOVEN,
    SKATTEBETALINGSLOVEN,
    STRAFFEPROSESSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..rettskilder.periode import Periode

_FRA_2026 = Periode(fra=date(2026, 1, 1))
_ALMINNELIGE = TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2)
_PARAGRAF_7_2 = TVANGSFULLBYRDELSESLOVEN.p("7-2")
_SISTE_GAMLE = date(2025, 12, 31)

_NY_ORDLYD = (KRAV.per >= date(2026, 1, 1)) & (KRAV.regelverk_utlegg == Regelverk.NYTT)
_FOER_2026 = KRAV.per < date(2026, 1, 1)
_TIDLIGERE_ORDLYD = (KRAV.per >= date(2026, 1, 1)) & (KRAV.regelverk_utlegg == Regelverk.TIDLIGERE)
_KJENT_ORDLYD = (KRAV.per >= date(2017, 4, 18)) | tekst_mangler(
    "tvangsfullbyrdelsesloven_7_2_foer_2017",
    "ordlyden i tvangsfullbyrdelsesloven § 7-2 før 18. april 2017 er ikke registrert",
    hjemmel=_PARAGRAF_7_2,
)


# ---- Alminnelige tvangsgrunnlag (§ 4-1 andre ledd) -------------------------------------------------------


def _alminnelig(id_: str, bokstav: str, naar: Vilkaar, da: Grunnlagsslag, fordi: str) -> Regel:
    return regel(
        f"tvangsgrunnlag.{id_}",
        om=TVANGSGRUNNLAG,
        hjemmel=_ALMINNELIGE.bok(bokstav),
        naar=naar,
        da=da,
        fordi=fordi,
    )


ALMINNELIGE_REGLER = (
    _alminnelig(
        "dom",
        "a",
        KRAV.dom_foreligger.ja,
        Grunnlagsslag.DOM,
        "En norsk dom eller kjennelse er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "domsvirkning",
        "b",
        KRAV.avgjoerelse_med_domsvirkning.ja,
        Grunnlagsslag.AVGJOERELSE_MED_DOMSVIRKNING,
        "En avgjørelse av en annen norsk myndighet som virker som dom, er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "forelegg",
        "c",
        KRAV.forelegg_vedtatt.ja,
        Grunnlagsslag.VEDTATT_FORELEGG,
        "Et vedtatt forelegg er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "voldgiftsdom",
        "d",
        KRAV.voldgiftsdom_foreligger.ja,
        Grunnlagsslag.VOLDGIFTSDOM,
        "En voldgiftsdom er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "rettsforlik",
        "e",
        KRAV.rettsforlik_foreligger.ja,
        Grunnlagsslag.RETTSFORLIK,
        "Et rettsforlik for norsk domstol eller et stadfestet forlik under voldgift er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "utenlandsk",
        "f",
        KRAV.utenlandsk_avgjoerelse.ja,
        Grunnlagsslag.UTENLANDSK_AVGJOERELSE,
        "En utenlandsk avgjørelse som skal kunne fullbyrdes her, er alminnelig tvangsgrunnlag.",
    ),
    _alminnelig(
        "utenlandsk_verneting",
        "g",
        KRAV.utenlandsk_vernetingsavgjoerelse.ja,
        Grunnlagsslag.UTENLANDSK_AVGJOERELSE,
        "En avgjørelse av den utenlandske domstolen partene avtalte, er alminnelig tvangsgrunnlag når den binder her.",
    ),
    _alminnelig(
        "internasjonal",
        "h",
        KRAV.internasjonal_avgjoerelse.ja,
        Grunnlagsslag.INTERNASJONAL_AVGJOERELSE,
        "En avgjørelse av eller et forlik for en internasjonal domstol eller myndighet er alminnelig tvangsgrunnlag "
        "når overenskomsten lar den fullbyrdes her.",
    ),
)


# ---- Særlige tvangsgrunnlag for utlegg (§ 7-2 første ledd) -----------------------------------------------


def _etter_7_2(
    id_: str,
    bokstav: str,
    da: Grunnlagsslag,
    fordi: str,
    *,
    ny: Vilkaar,
    tidligere: Vilkaar,
    kjent: Vilkaar = _KJENT_ORDLYD,
    tillegg: tuple[Henvisning, ...] = (),
) -> tuple[Regel, ...]:
    """Grunnlaget etter ordlyden fra 2026, og etter den forrige: før 2026, og i saker som følger den siden."""
    hjemmel = _PARAGRAF_7_2.l(1).bok(bokstav)
    return (
        regel(
            f"tvangsgrunnlag.{id_}",
            om=TVANGSGRUNNLAG,
            hjemmel=(hjemmel, *tillegg),
            naar=_NY_ORDLYD & ny,
            da=da,
            fordi=fordi,
        ),
        regel(
            f"tvangsgrunnlag.{id_}.foer_2026",
            om=TVANGSGRUNNLAG,
            hjemmel=hjemmel.lydende_til(_SISTE_GAMLE),
            naar=_FOER_2026 & tidligere & kjent,
            da=da,
            fordi=fordi,
        ),
        regel(
            f"tvangsgrunnlag.{id_}.tidligere_ordlyd",
            om=TVANGSGRUNNLAG,
            hjemmel=(hjemmel.lydende_til(_SISTE_GAMLE), FOR_2025_06_10_968.p("").nr(1).l(3)),
            naar=_TIDLIGERE_ORDLYD & tidligere,
            da=da,
            fordi=fordi,
        ),
    )


_ENDELIG_OM_LOVEN_KREVER_DET = KRAV.saerlov_krever_endelig.nei | KRAV.vedtaket_endelig.ja
_UTEN_HENSYN_TIL_SAERLOVEN = lest("P6", "side_om_side") | _ENDELIG_OM_LOVEN_KREVER_DET
_MULKT_ELLER_REFSELSE = KRAV.vedtak_bokstav_d.er_en_av(BokstavD.TVANGSMULKT, BokstavD.DISIPLINAERSTRAFF)
_SANKSJON = KRAV.vedtak_bokstav_d == BokstavD.SANKSJON
# Administrative sanksjoner kom inn i bokstav d 1. juli 2017; om de hørte til der før 18. april 2017, er ikke kjent.
_SANKSJON_KAN_HA_STAATT_DER = (KRAV.per < date(2017, 4, 18)) | (KRAV.per >= date(2017, 7, 1))
_SAERLOVEN_TREFFER = (
    (KRAV.grunnlag_i_saerlov == Saerlovgrunnlag.JA)
    | ((KRAV.grunnlag_i_saerlov == Saerlovgrunnlag.AVHENGER) & KRAV.saerlov.ja)
) & _ENDELIG_OM_LOVEN_KREVER_DET
_SAERLOVEN_ER_LEST = tekst_mangler(
    "saerlov_foer_2026", "ordlyden i særloven før 2026 er ikke registrert", hjemmel=_PARAGRAF_7_2.l(1).bok("e")
)
_ALMINNELIG_NAMSMANN = KRAV.namsmyndighet_for_kravet == Namsmyndighet.ALMINNELIG_NAMSMANN

PARAGRAF_7_2_REGLER = (
    *_etter_7_2(
        "gjeldsbrev",
        "a",
        Grunnlagsslag.GJELDSBREV,
        "Et gjeldsbrev på en bestemt sum, med vedtatt inndriving uten søksmål og bekreftet underskrift, er særlig "
        "tvangsgrunnlag.",
        ny=KRAV.gjeldsbrev_foreligger.ja,
        tidligere=KRAV.gjeldsbrev_foreligger.ja,
    ),
    *_etter_7_2(
        "veksel",
        "b",
        Grunnlagsslag.VEKSEL,
        "En veksel er særlig tvangsgrunnlag for vekselkravet.",
        ny=KRAV.veksel_foreligger.ja,
        tidligere=KRAV.veksel_foreligger.ja,
    ),
    *_etter_7_2(
        "sjekk",
        "c",
        Grunnlagsslag.SJEKK,
        "En sjekk er særlig tvangsgrunnlag for sjekkravet.",
        ny=KRAV.sjekk_foreligger.ja,
        tidligere=KRAV.sjekk_foreligger.ja,
    ),
    *_etter_7_2(
        "sanksjon_eller_tvangsmulkt",
        "d",
        Grunnlagsslag.SANKSJON_ELLER_TVANGSMULKT,
        "Et offentlig vedtak om tvangsmulkt, administrativ sanksjon eller disiplinærstraff er særlig tvangsgrunnlag.",
        ny=(_MULKT_ELLER_REFSELSE | _SANKSJON) & _UTEN_HENSYN_TIL_SAERLOVEN,
        tidligere=(_MULKT_ELLER_REFSELSE | (_SANKSJON & _SANKSJON_KAN_HA_STAATT_DER)) & _UTEN_HENSYN_TIL_SAERLOVEN,
    ),
    *_etter_7_2(
        "saerlov",
        "e",
        Grunnlagsslag.SAERLOV,
        "Loven kravet bygger på, gjør det til tvangsgrunnlag for utlegg.",
        ny=_SAERLOVEN_TREFFER,
        tidligere=_SAERLOVEN_TREFFER,
        kjent=_SAERLOVEN_ER_LEST & _KJENT_ORDLYD,
    ),
    *_etter_7_2(
        "skriftlig_meddelelse",
        "f",
        Grunnlagsslag.SKRIFTLIG_MEDDELELSE,
        "Kreditors egen skriftlige meddelelse er særlig tvangsgrunnlag hos alminnelig namsmann, men ikke når "
        "Innkrevingsmyndigheten eller kommunen beslutter utlegget.",
        ny=KRAV.skriftlig_meddelelse.ja & _ALMINNELIG_NAMSMANN,
        tidligere=KRAV.skriftlig_meddelelse.ja
        & (
            _ALMINNELIG_NAMSMANN
            | tekst_mangler(
                "tvangsfullbyrdelsesloven_2_14_foer_2026",
                "om særnamsmannen kunne bygge på bokstav f før nytt regelverk, følger av en ordlyd som ikke er "
                "registrert",
                hjemmel=TVANGSFULLBYRDELSESLOVEN.p("2-14"),
            )
        ),
        tillegg=(INNKREVINGSLOVEN.p("23").l(1).pkt(2), TVANGSFULLBYRDELSESLOVEN.p("2-15").l(3)),
    ),
    *_etter_7_2(
        "elektronisk_gjeldserklaering",
        "g",
        Grunnlagsslag.ELEKTRONISK_GJELDSERKLAERING,
        "En elektronisk gjeldserklæring til finansforetak, med vedtatt inndriving uten søksmål, er særlig "
        "tvangsgrunnlag.",
        ny=KRAV.gjeldserklaering_foreligger.ja,
        tidligere=KRAV.gjeldserklaering_foreligger.ja,
    ),
)


# ---- Lovene som selv sier det: bidrag, skatt og innkrevingsloven -----------------------------------------


def _innkrevingsloven(
    id_: str,
    hjemmel: tuple[Henvisning, ...],
    kravet: Innkrevingslovkrav,
    da: Grunnlagsslag,
    fordi: str,
    og: Vilkaar = ALLTID,
    gjelder: Periode = _FRA_2026,
) -> Regel:
    return regel(
        f"tvangsgrunnlag.innkrevingsloven.{id_}",
        om=TVANGSGRUNNLAG,
        hjemmel=(*hjemmel, _PARAGRAF_7_2.l(1).bok("e")),
        naar=(KRAV.innkrevingslovkrav == kravet) & og,
        da=da,
        gjelder=gjelder,
        fordi=fordi,
    )


# Der katalogen alt sier hvilken lov som gir grunnlaget, som for bidrag etter overenskomst, er det den loven.
_NORSK_BIDRAG = KRAV.bidragskrav.ja & (KRAV.grunnlag_i_saerlov == Saerlovgrunnlag.AVHENGER)
_ANDRE_KREVER_INN = KRAV.innkrever != Innkrever.INNKREVINGSMYNDIGHETEN


def _bidrag(id_: str, hjemmel: tuple[Henvisning, ...], naar: Vilkaar, fordi: str) -> Regel:
    return regel(
        f"tvangsgrunnlag.bidrag.{id_}",
        om=TVANGSGRUNNLAG,
        hjemmel=(*hjemmel, _PARAGRAF_7_2.l(1).bok("e")),
        naar=_NORSK_BIDRAG & naar,
        da=Grunnlagsslag.SAERLOV,
        gjelder=_FRA_2026,
        fordi=fordi,
    )


LOVENES_REGLER = (
    _bidrag(
        "avgjort",
        (BARNELOVA.p("78").l(2).pkt(1), EKTESKAPSLOVEN.p("85").l(2)),
        _ANDRE_KREVER_INN & KRAV.bidrag_avgjort.ja,
        "En avgjørelse om underholdsbidrag er tvangsgrunnlag for utlegg, også når andre enn Innkrevingsmyndigheten "
        "krever det inn.",
    ),
    _bidrag(
        "til_innkreving",
        (BARNELOVA.p("78").l(2).pkt(1), BARNELOVA.p("78").l(3).pkt(1), EKTESKAPSLOVEN.p("85").l(2)),
        ~_ANDRE_KREVER_INN,
        "Bidrag Innkrevingsmyndigheten krever inn, er tvangsgrunnlag for utlegg, også når det bare er fastsatt i en "
        "skriftlig avtale.",
    ),
    _bidrag(
        "beholdt",
        (BIDRAGSINNKREVINGSLOVEN.p("7").pkt(2), INNKREVINGSLOVEN.p("3").l(4)),
        _ANDRE_KREVER_INN & KRAV.innkreving_avsluttet.ja,
        "Bidraget beholder tvangsgrunnlaget det hadde da Innkrevingsmyndigheten avsluttet innkrevingen.",
    ),
    regel(
        "tvangsgrunnlag.skatt_og_avgift",
        om=TVANGSGRUNNLAG,
        hjemmel=(SKATTEBETALINGSLOVEN.p("1-4"), SKATTEBETALINGSLOVEN.p("1-1").l(2), SKATTEBETALINGSLOVEN.p("1-1").l(3)),
        naar=KRAV.skattekrav.ja
        & (
            (KRAV.per >= date(2026, 1, 1))
            | tekst_mangler(
                "skattebetalingsloven_14_1",
                "ordlyden i skattebetalingsloven § 14-1, som gjaldt før 2026, er ikke registrert",
                hjemmel=SKATTEBETALINGSLOVEN.p("14-1"),
            )
        ),
        da=Grunnlagsslag.SKATT_OG_AVGIFT,
        fordi="Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.",
    ),
    _innkrevingsloven(
        "tilbakebetaling",
        (INNKREVINGSLOVEN.p("7").l(1), INNKREVINGSLOVEN.p("7").l(2)),
        Innkrevingslovkrav.TILBAKEBETALING_7,
        Grunnlagsslag.TILBAKEBETALING,
        "Vedtaket om å betale tilbake det Innkrevingsmyndigheten utbetalte ved en feil, er tvangsgrunnlag.",
    ),
    _innkrevingsloven(
        "gebyr_forsinket",
        (INNKREVINGSLOVEN.p("15").l(4).pkt(2),),
        Innkrevingslovkrav.GEBYR_15,
        Grunnlagsslag.GEBYR,
        "Gebyret for forsinket betaling er tvangsgrunnlag når hovedkravet har tvangsgrunnlag.",
        og=KRAV.hovedkravet_har_grunnlag.ja,
    ),
    _innkrevingsloven(
        "gebyr_utlegg",
        (INNKREVINGSLOVEN.p("23").l(5).pkt(2),),
        Innkrevingslovkrav.GEBYR_23,
        Grunnlagsslag.GEBYR,
        "Gebyret for varsel om eller beslutning om utlegg er tvangsgrunnlag.",
        og=_NY_ORDLYD,
        gjelder=ALLTID_I_KRAFT,
    ),
    _innkrevingsloven(
        "tvangsdekning",
        (INNKREVINGSLOVEN.p("24").l(2).pkt(3),),
        Innkrevingslovkrav.TVANGSDEKNING_24,
        Grunnlagsslag.TVANGSDEKNINGSKRAV,
        "Kravet mot den som skylder fordringen det er tatt utlegg i, er tvangsgrunnlag.",
    ),
    _innkrevingsloven(
        "ansvar_trekk",
        (INNKREVINGSLOVEN.p("31").l(4),),
        Innkrevingslovkrav.ANSVAR_31,
        Grunnlagsslag.ANSVAR,
        "Den trekkpliktiges ansvar er tvangsgrunnlag.",
    ),
    _innkrevingsloven(
        "ansvar_uten_trekk",
        (INNKREVINGSLOVEN.p("39").l(3), INNKREVINGSLOVEN.p("31").l(4)),
        Innkrevingslovkrav.ANSVAR_39,
        Grunnlagsslag.ANSVAR,
        "Ansvaret for opplysningssvikt der det ikke løper trekk, er tvangsgrunnlag på samme måte.",
    ),
)


# ---- Hvilke deler av kravet grunnlaget omfatter ----------------------------------------------------------

_HAR_ALMINNELIG = (
    KRAV.har_dom.ja
    | KRAV.har_forelegg.ja
    | KRAV.har_voldgiftsdom.ja
    | KRAV.har_forlik.ja
    | KRAV.har_utenlandsk.ja
    | KRAV.har_internasjonal.ja
)
_HAR_SAERLIG = KRAV.har_saerlig.ja
_HAR_GRUNNLAG = _HAR_ALMINNELIG | _HAR_SAERLIG
_OM_LINJEN: Spoersmaal = OMFATTER_LINJEN()
_INGENTING = "tvangsgrunnlag.linje.uten_grunnlag"
_TILLEGG = LINJE.type.er_en_av(Linjetype.RENTE, Linjetype.OMKOSTNING) & LINJE.unntatt_fra_grunnlaget.nei
_UTLEGGSGEBYR = (LINJE.type == Linjetype.GEBYR) & (LINJE.underart == "UTLEGGSGEBYR") & _NY_ORDLYD


def _linje(
    id_: str, hjemmel: tuple[Henvisning, ...], naar: Vilkaar, fordi: str, gjelder: Periode = ALLTID_I_KRAFT
) -> Regel:
    return regel(
        f"tvangsgrunnlag.linje.{id_}",
        om=_OM_LINJEN,
        hjemmel=hjemmel,
        naar=naar,
        da=True,
        unntak_fra=(_INGENTING,),
        gjelder=gjelder,
        fordi=fordi,
    )


LINJEREGLER = (
    regel(
        _INGENTING,
        om=_OM_LINJEN,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),
        naar=ALLTID,
        da=False,
        fordi="Bare det grunnlaget omfatter, kan tvangsfullbyrdes.",
    ),
    _linje(
        "hovedstol",
        (TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),),
        (LINJE.type == Linjetype.HOVEDSTOL) & _HAR_GRUNNLAG,
        "Grunnlaget gjelder kravet selv.",
    ),
    _linje(
        "nevnt",
        (TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1),),
        LINJE.i_grunnlaget.ja & _HAR_GRUNNLAG,
        "Grunnlaget fastsetter denne delen av kravet.",
    ),
    _linje(
        "renter_og_kostnader",
        (_PARAGRAF_7_2.l(2),),
        _NY_ORDLYD & _TILLEGG & _HAR_SAERLIG,
        "Et særlig tvangsgrunnlag gjelder også renter og utenrettslige inndrivingskostnader.",
    ),
    _linje(
        "renter_og_kostnader.foer_2026",
        (_PARAGRAF_7_2.l(2).lydende_til(_SISTE_GAMLE),),
        _FOER_2026 & _TILLEGG & _HAR_SAERLIG & _KJENT_ORDLYD,
        "Et særlig tvangsgrunnlag gjelder også renter og utenrettslige inndrivingskostnader.",
    ),
    _linje(
        "renter_og_kostnader.tidligere_ordlyd",
        (_PARAGRAF_7_2.l(2).lydende_til(_SISTE_GAMLE), FOR_2025_06_10_968.p("").nr(1).l(3)),
        _TIDLIGERE_ORDLYD & _TILLEGG & _HAR_SAERLIG,
        "Et særlig tvangsgrunnlag gjelder også renter og utenrettslige inndrivingskostnader.",
    ),
    _linje(
        "rente_av_sakskostnader",
        (TVANGSFULLBYRDELSESLOVEN.p("4-1").l(3),),
        (LINJE.type == Linjetype.RENTE)
        & (KRAV.art == RettsligArt.SAKSKOSTNADER)
        & (KRAV.har_dom.ja | KRAV.har_voldgiftsdom.ja | KRAV.har_forlik.ja),
        "Er sakskostnadene fastsatt i grunnlaget, omfatter det også forsinkelsesrenten av dem.",
    ),
    _linje(
        "tillegg_til_bot",
        (STRAFFEPROSESSLOVEN.p("456").l(3).pkt(3),),
        LINJE.type.er_en_av(Linjetype.RENTE, Linjetype.GEBYR, Linjetype.OMKOSTNING)
        & KRAV.art.er_en_av(RettsligArt.BOT, RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE)
        & (KRAV.har_dom.ja | KRAV.har_forelegg.ja),
        "Dommen eller forelegget er også tvangsgrunnlag for renter, gebyr og utgifter pålagt i tillegg til boten.",
    ),
    _linje(
        "misligholdsgebyr",
        (INNKREVINGSLOVEN.p("15").l(4).pkt(2),),
        (LINJE.type == Linjetype.GEBYR) & (LINJE.underart == "MISLIGHOLDSGEBYR") & _HAR_GRUNNLAG,
        "Gebyret for forsinket betaling er tvangsgrunnlag når hovedkravet har tvangsgrunnlag.",
        _FRA_2026,
    ),
    _linje(
        "utleggsgebyr",
        (INNKREVINGSLOVEN.p("23").l(5).pkt(2),),
        _UTLEGGSGEBYR & (KRAV.namsmyndighet_for_kravet == Namsmyndighet.INNKREVINGSMYNDIGHETEN),
        "Gebyret for varsel om eller beslutning om utlegg er tvangsgrunnlag og legges til kravet.",
    ),
    _linje(
        "kommunens_utleggsgebyr",
        (TVANGSFULLBYRDELSESLOVEN.p("2-15").l(4).pkt(2),),
        _UTLEGGSGEBYR & (KRAV.namsmyndighet_for_kravet == Namsmyndighet.KOMMUNAL),
        "Kommunens gebyr for varsel om eller beslutning om utlegg er tvangsgrunnlag.",
    ),
)

REGLER = (*ALMINNELIGE_REGLER, *PARAGRAF_7_2_REGLER, *LOVENES_REGLER, *LINJEREGLER)
