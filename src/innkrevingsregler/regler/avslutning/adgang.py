"""Hvem kan avslutte innkrevingen? (innkrevingsloven § 3 fjerde ledd, innkrevingsforskriften § 3-4)

Svaret er aldri at innkrevingen er avsluttet. Det er om Innkrevingsmyndigheten kan avslutte den, og hvorfor ikke.
Beslutningen kan ikke påklages.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever, RettsligArt
from ...regelform.begrep import Begrep, Spoersmaal
from ...regelform.begreper.avslutning import (
    AVSLUTNINGSKOMPETANSE,
    OVERLATE_TVANGSDEKNING,
    TVANGSGRUNNLAGET_BESTAAR,
    Avslutningsgrunnlag,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    FOR_2025_06_10_967,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
)
from ...rettskilder.periode import Periode

SISTE_2025 = date(2025, 12, 31)
FRA_2026 = Periode(date(2026, 1, 1), None)
FOER_2026 = Periode(None, date(2025, 12, 31))
_INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
_FOERSTE = INNKREVINGSFORSKRIFTEN.p("3-4").l(1)
_ANDRE = INNKREVINGSFORSKRIFTEN.p("3-4").l(2)
_UTEN_KLAGE = INNKREVINGSLOVEN.p("3").l(4).pkt(2)
_HJEMMELEN = INNKREVINGSLOVEN.p("3").l(4).pkt(1)
_G = Avslutningsgrunnlag

_BIDRAG = KRAV.bidrag_til_privat.ja
_ANSVAR = (KRAV.art == RettsligArt.ANSVAR_TREKK) & KRAV.ansvar_for_andres_krav.ja
_IKKE_BIDRAG = "kravet er ikke bidrag som tilfaller en privat mottaker"
_IKKE_ANSVAR = "kravet er ikke et ansvarskrav for krav som andre skal kreve inn"
_IKKE_OPPFYLT = "vilkårene for å avslutte innkrevingen er ikke oppfylt"

SAERLIG_TILFELLE = skjoenn(
    "saerlig_tilfelle_3_4",
    "Det er et særlig tilfelle",
    hjemmel=_ANDRE.pkt(2),
    momenter=("hva den private kreditoren selv ønsker", "hva som er igjen å dekke kravet i", "kostnaden ved dekningen"),
)


def _rammen(
    om: Begrep | Spoersmaal, id_: str, hjemmel: Henvisning, slaget: Vilkaar, annet_slag: str
) -> tuple[Regel, ...]:
    """At loven gjelder, at Innkrevingsmyndigheten krever inn kravet, og at kravet er av det slaget leddet nevner."""
    return (
        regel(
            f"{id_}.foer_2026",
            om=om,
            hjemmel=FOR_2025_06_10_967.hele(),
            naar=KRAV.per <= SISTE_2025,
            da=IngenKompetanse("innkrevingsloven gjaldt ikke før 2026"),
            fordi="Innkrevingsloven gjaldt ikke da.",
        ),
        regel(
            f"{id_}.andre_krever_inn",
            om=om,
            hjemmel=(_HJEMMELEN, hjemmel),
            naar=~_INNKREVES,
            da=IngenKompetanse("Innkrevingsmyndigheten krever ikke inn kravet"),
            gjelder=FRA_2026,
            fordi="Adgangen til å avslutte gjelder krav Innkrevingsmyndigheten krever inn.",
        ),
        regel(
            f"{id_}.annet_krav",
            om=om,
            hjemmel=hjemmel,
            naar=_INNKREVES & ~slaget,
            da=IngenKompetanse(annet_slag),
            gjelder=FRA_2026,
            fordi="Forskriften gir bare adgang til å avslutte innkrevingen av de kravene den nevner.",
        ),
    )


def _avslutning(
    grunnlag: Avslutningsgrunnlag, id_: str, hjemmel: Henvisning, slaget: Vilkaar, annet_slag: str, vilkaar: Vilkaar
) -> tuple[Regel, ...]:
    om = AVSLUTNINGSKOMPETANSE(grunnlag=grunnlag)
    return (
        *_rammen(om, id_, hjemmel, slaget, annet_slag),
        regel(
            f"{id_}.vilkaar_ikke_oppfylt",
            om=om,
            hjemmel=hjemmel,
            naar=_INNKREVES & slaget & ~vilkaar,
            da=IngenKompetanse(_IKKE_OPPFYLT),
            gjelder=FRA_2026,
            fordi="Uten at vilkårene er oppfylt, fortsetter innkrevingen.",
        ),
        regel(
            id_,
            om=om,
            hjemmel=(hjemmel, _UTEN_KLAGE),
            naar=_INNKREVES & slaget & vilkaar,
            da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=False),
            gjelder=FRA_2026,
            fordi="Innkrevingsmyndigheten kan avslutte innkrevingen, og beslutningen kan ikke påklages.",
        ),
    )


_UTEN_INNBETALING = KRAV.betalt_siste_ti_aar.nei & (KRAV.dekket_siste_ti_aar.nei | lest("P220", "bare_betaling"))
_GAMMELT_NOK = KRAV.forfalt_mer_enn_ti_aar.ja | lest("P221", "ordlyden")
_INSOLVENS = (
    KRAV.konkurs_aapnet.ja
    | KRAV.rekonstruksjon_aapnet.ja
    | KRAV.gjeldsordning_aapnet.ja
    | (KRAV.gjeldsordning_forhandles.ja & lest("P223", "forhandlingen"))
)
_OM_BELOEPET = AVSLUTNINGSKOMPETANSE(grunnlag=_G.ANSVAR_UNDER_BELOEPSGRENSEN)
_BELOEPET = "avslutning.ansvar_beloep"

_ETTER_BELOEPET = (
    *_rammen(_OM_BELOEPET, _BELOEPET, _ANDRE.pkt(3), _ANSVAR, _IKKE_ANSVAR),
    regel(
        f"{_BELOEPET}.ukjent_rettsgebyr",
        om=_OM_BELOEPET,
        hjemmel=_ANDRE.pkt(3),
        naar=(KRAV.per > SISTE_2025) & _INNKREVES & _ANSVAR & KRAV.rettsgebyret_kjent.nei,
        da=Udekket("rettsgebyret den dagen er ikke kjent"),
        fordi="Grensen er to rettsgebyr, og gebyret den dagen er ikke kjent.",
    ),
    regel(
        f"{_BELOEPET}.vilkaar_ikke_oppfylt",
        om=_OM_BELOEPET,
        hjemmel=_ANDRE.pkt(3),
        naar=_INNKREVES & _ANSVAR & KRAV.rettsgebyret_kjent.ja & KRAV.ansvar_under_to_rettsgebyr.nei,
        da=IngenKompetanse("det samlede ansvarskravet er ikke under to rettsgebyr"),
        gjelder=FRA_2026,
        fordi="Er det samlede ansvarskravet to rettsgebyr eller mer, må innkrevingen være forsøkt.",
    ),
    regel(
        _BELOEPET,
        om=_OM_BELOEPET,
        hjemmel=(_ANDRE.pkt(3), _UTEN_KLAGE),
        naar=_INNKREVES & _ANSVAR & KRAV.rettsgebyret_kjent.ja & KRAV.ansvar_under_to_rettsgebyr.ja,
        da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=False),
        gjelder=FRA_2026,
        fordi="Innkrevingsmyndigheten kan avslutte innkrevingen, og beslutningen kan ikke påklages.",
    ),
)

_OVERLATE = (
    *_rammen(OVERLATE_TVANGSDEKNING, "avslutning.overlate", _ANDRE.pkt(2), _ANSVAR, _IKKE_ANSVAR),
    regel(
        "avslutning.overlate.ikke_saerlig",
        om=OVERLATE_TVANGSDEKNING,
        hjemmel=_ANDRE.pkt(2),
        naar=_INNKREVES & _ANSVAR & ~SAERLIG_TILFELLE,
        da=IngenKompetanse("det er ikke et særlig tilfelle"),
        gjelder=FRA_2026,
        fordi="Tvangsdekningen kan bare overlates til kreditoren i særlige tilfeller.",
    ),
    regel(
        "avslutning.overlate",
        om=OVERLATE_TVANGSDEKNING,
        hjemmel=_ANDRE.pkt(2),
        naar=_INNKREVES & _ANSVAR & SAERLIG_TILFELLE,
        da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=None),
        gjelder=FRA_2026,
        fordi="Tvangsdekningen kan i særlige tilfeller overlates til den private kreditoren.",
    ),
)

_GRUNNLAGET = (
    regel(
        "avslutning.tvangsgrunnlaget_bestaar",
        om=TVANGSGRUNNLAGET_BESTAAR,
        hjemmel=BIDRAGSINNKREVINGSLOVEN.p("7").pkt(2),
        naar=_BIDRAG,
        da=True,
        gjelder=FRA_2026,
        fordi="Underholdsbidrag beholder tvangsgrunnlaget når innkrevingen avsluttes.",
    ),
    regel(
        "avslutning.tvangsgrunnlaget_bestaar.andre",
        om=TVANGSGRUNNLAGET_BESTAAR,
        hjemmel=_ANDRE.pkt(1),
        naar=~_BIDRAG,
        da=Udekket("bare underholdsbidrag har en regel om at tvangsgrunnlaget består når innkrevingen avsluttes"),
        gjelder=FRA_2026,
        fordi="Forskriften sier ikke hva som skjer med tvangsgrunnlaget for de andre kravene.",
    ),
    regel(
        "avslutning.tvangsgrunnlaget_bestaar.foer_2026",
        om=TVANGSGRUNNLAGET_BESTAAR,
        hjemmel=BIDRAGSINNKREVINGSLOVEN.p("7"),
        naar=ALLTID,
        da=Udekket("reglene om å avslutte innkrevingen kom i 2026"),
        gjelder=FOER_2026,
        fordi="Før 2026 fantes ikke reglene om å avslutte innkrevingen.",
    ),
)

REGLER = (
    *_avslutning(
        _G.BIDRAG_TIL_PRIVAT,
        "avslutning.bidrag",
        _FOERSTE.pkt(1),
        _BIDRAG,
        _IKKE_BIDRAG,
        KRAV.loepende_bidrag.nei & _UTEN_INNBETALING & _GAMMELT_NOK,
    ),
    *_avslutning(
        _G.ANSVAR_ETTER_UTLEGGSFORSOEK,
        "avslutning.ansvar_utlegg",
        _ANDRE.pkt(1),
        _ANSVAR,
        _IKKE_ANSVAR,
        KRAV.utleggsforsoek.ja,
    ),
    *_ETTER_BELOEPET,
    *_avslutning(
        _G.ANSVAR_VED_INSOLVENS, "avslutning.ansvar_insolvens", _ANDRE.pkt(3), _ANSVAR, _IKKE_ANSVAR, _INSOLVENS
    ),
    *_OVERLATE,
    *_GRUNNLAGET,
)
