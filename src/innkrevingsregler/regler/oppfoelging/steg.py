"""Hva er neste skritt for kravet, og hva skal en purring si?

Rutinen er virksomhetens egen; økonomibestemmelsene punkt 5.4.2.5 krever at den finnes, og hva som skal vurderes. Om et
tiltak kan brukes, om kravet har tvangsgrunnlag og om det kan bli foreldet, er svar fra lagene foran.
"""

from __future__ import annotations

from ...fakta.koder import Innkrever
from ...regelform.begreper.oppfoelging import (
    KRAVTILSTAND,
    OPPFOELGINGSSTEG,
    PURREINNHOLD,
    Kravtilstand,
    Oppfoelgingssteg,
    Purreinnhold,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FORELDELSESLOVEN,
    INNKREVINGSTJENESTEN,
    OEKONOMIBESTEMMELSENE,
    OPPFOELGINGSRUTINEN,
)

_S, _T = Oppfoelgingssteg, Kravtilstand
_TILSTAND = KRAVTILSTAND.svar
_OPPFOELGING = OEKONOMIBESTEMMELSENE.p("5.4.2.5")
_BERO = OEKONOMIBESTEMMELSENE.p("5.4.3")
_RUTINEN = OPPFOELGINGSRUTINEN.hele()

FORFALT = _TILSTAND == _T.FORFALT
VIDERE_TILTAK = _TILSTAND.er_en_av(_T.PURRET, _T.UTEN_DEKNING)
"""Det er purret eller forsøkt tvang, og kravet er ikke dekket: andre tiltak vurderes."""
UOPPGJORT = _TILSTAND.er_en_av(
    _T.FORFALT,
    _T.PURRET,
    _T.BETALINGSAVTALE,
    _T.TVANGSINNKREVING,
    _T.RETTSLIG_BEHANDLING,
    _T.UTEN_DEKNING,
    _T.BOBEHANDLING,
    _T.BERO,
    _T.AVSLUTTET,
)
KAN_FORELDES = KRAV.kan_bli_foreldet.ja


def _steg(steg: Oppfoelgingssteg, naar: Vilkaar, *hjemler: Henvisning, fordi: str, tillegg: str = "") -> Regel:
    return regel(
        f"oppfoelging.steg.{steg.value.lower()}{tillegg}",
        om=OPPFOELGINGSSTEG,
        hjemmel=hjemler,
        naar=naar,
        da=steg,
        fordi=fordi,
    )


_FOER_TVANG = (
    _steg(
        _S.SEND_FAKTURA,
        (_TILSTAND == _T.IKKE_FORFALT) & KRAV.er_fakturert.nei,
        INNKREVINGSTJENESTEN.hele(),
        fordi="Fakturaen sendes så snart kravet er registrert.",
    ),
    _steg(
        _S.AVKLAR_HJEMMEL,
        FORFALT & KRAV.hjemmel_avklart.nei,
        _RUTINEN,
        fordi="Det må være avklart om det er hjemmel for innkrevingstiltak for slike krav før det purres.",
    ),
    _steg(
        _S.VURDER_PURRING,
        FORFALT & KRAV.hjemmel_avklart.ja,
        _OPPFOELGING.l(1),
        _RUTINEN,
        fordi="Et krav som ikke er betalt ved forfall, vurderes for purring.",
    ),
    _steg(
        _S.OVERFOER_TIL_INNKREVING,
        (_TILSTAND == _T.PURRET) & (KRAV.innkrever == Innkrever.VIRKSOMHETEN) & KRAV.oppdragsavtale.ja,
        _RUTINEN,
        fordi="Kravet er purret uten å bli betalt, og virksomheten har avtale om å overføre det til innkreving.",
    ),
)
_TVANG = (
    _steg(
        _S.VURDER_UTLEGG,
        VIDERE_TILTAK & KRAV.kan_utleggspant.ja,
        _OPPFOELGING.l(2).pkt(2),
        fordi="Det skal vurderes om det finnes noe å ta utlegg i.",
    ),
    _steg(
        _S.VURDER_UTLEGGSTREKK,
        VIDERE_TILTAK & KRAV.kan_utleggstrekk.ja,
        _OPPFOELGING.l(2).pkt(2),
        fordi="Det skal vurderes om kravet kan dekkes ved trekk i inntekt.",
    ),
    _steg(
        _S.VURDER_MOTREGNING,
        VIDERE_TILTAK & KRAV.kan_motregning.ja,
        _OPPFOELGING.l(2).pkt(2),
        fordi="Det skal vurderes om skyldneren har noe til gode det kan motregnes i.",
    ),
    _steg(
        _S.REALISER_PANT,
        UOPPGJORT & KRAV.pant_foreligger.ja & KRAV.kan_pantedekning.ja,
        _OPPFOELGING.l(1),
        fordi="Det er pant for kravet, og dekning i pantet kan søkes.",
    ),
    _steg(
        _S.VURDER_KONKURS,
        VIDERE_TILTAK & KRAV.kan_konkursbegjaering.ja,
        _OPPFOELGING.l(2).pkt(3),
        fordi="Det skal vurderes om det bør begjæres konkurs.",
    ),
    _steg(
        _S.INNHENT_ETTERGIVELSESFULLMAKT,
        VIDERE_TILTAK & KRAV.uten_tvangshjemmel.ja & KRAV.generell_hjemmel.nei,
        OEKONOMIBESTEMMELSENE.p("5.4.4"),
        _RUTINEN,
        fordi="Kravet kan ikke inndrives med tvang, og uten generell hjemmel må fullmakt til å ettergi innhentes.",
    ),
)
_UTEN_UTSIKT = (
    _steg(
        _S.VURDER_BERO,
        _TILSTAND == _T.UTEN_DEKNING,
        _BERO.l(1).pkt(1),
        fordi="Tiltakene ga ikke dekning, og det vurderes om innkrevingen skal stilles i bero.",
    ),
    _steg(
        _S.VURDER_PAA_NYTT,
        _TILSTAND == _T.BERO,
        _BERO.l(1).pkt(3),
        fordi="Et krav i bero vurderes på nytt, og innkrevingen tas opp igjen når det er grunnlag for det.",
    ),
    _steg(
        _S.AVSETT_FOR_TAP,
        UOPPGJORT & KRAV.forventet_tap.ja & KRAV.tapsavsetning.nei,
        _BERO.l(2).pkt(1),
        fordi="Det er lite sannsynlig at kravet blir gjort opp, og det skal avsettes for tap.",
    ),
    _steg(
        _S.VURDER_FORELDELSE,
        (_TILSTAND == _T.BERO) & KAN_FORELDES,
        _BERO.l(3),
        tillegg=".i_bero",
        fordi="Før fristen går ut, vurderes det om foreldelsen skal avbrytes eller om kravet kan bli foreldet.",
    ),
    _steg(
        _S.VURDER_FORELDELSE,
        _TILSTAND.er_en_av(
            _T.IKKE_FORFALT,
            _T.FORFALT,
            _T.PURRET,
            _T.BETALINGSAVTALE,
            _T.TVANGSINNKREVING,
            _T.RETTSLIG_BEHANDLING,
            _T.UTEN_DEKNING,
            _T.BOBEHANDLING,
            _T.AVSLUTTET,
        )
        & KAN_FORELDES,
        OEKONOMIBESTEMMELSENE.p("5.4.1").l(1).pkt(2),
        FORELDELSESLOVEN.p("24").nr(1),
        fordi="Forsvarlig oppfølging er å passe på at kravet ikke blir foreldet.",
    ),
    _steg(
        _S.KOMMENTER_POST,
        UOPPGJORT & KRAV.gammel_post.ja & KRAV.kommentert.nei,
        _RUTINEN,
        fordi="Gamle åpne poster skal ha en kommentar.",
    ),
)
_GJORT_OPP = (
    _steg(
        _S.KONTROLLER_RENTE,
        (_TILSTAND == _T.GJORT_OPP) & KRAV.betalt_etter_forfall.ja & KRAV.rente_etterproevd.nei,
        _RUTINEN,
        fordi="Kravet er betalt for sent: var det grunnlag for rente, og var den varslet?",
    ),
    _steg(
        _S.UTLIGN_POST,
        (_TILSTAND == _T.GJORT_OPP) & KRAV.post_utlignet.nei,
        OEKONOMIBESTEMMELSENE.p("5.4.2.4").l(1).pkt(1),
        fordi="Kravet er gjort opp, og den åpne posten utlignes mot innbetalingen.",
    ),
    _steg(
        _S.BOKFOER_OPPHOER,
        _TILSTAND.er_en_av(_T.FORELDET, _T.OPPHOERT) & KRAV.opphoer_bokfoert.nei,
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(3),
        fordi="Kravet kan ikke lenger gjøres gjeldende, og opphøret skal bokføres.",
    ),
)


# ---- Innholdet i purringen ----


def _innhold(innhold: Purreinnhold, naar: Vilkaar, fordi: str) -> Regel:
    return regel(
        f"oppfoelging.purreinnhold.{innhold.value.lower()}",
        om=PURREINNHOLD,
        hjemmel=_RUTINEN,
        naar=FORFALT & KRAV.hjemmel_avklart.ja & naar,
        da=innhold,
        fordi=fordi,
    )


_PURRINGEN = (
    _innhold(
        Purreinnhold.FORSINKELSESRENTE,
        KRAV.rente_kan_paaloepe.ja,
        "Purringen opplyser om renten når kravet kan bære rente, også om den ikke er begynt å løpe.",
    ),
    _innhold(Purreinnhold.GEBYR, KRAV.kan_gebyr.ja, "Purringen opplyser om gebyret når det er grunnlag for det."),
    regel(
        "oppfoelging.purreinnhold.mulige_tiltak",
        om=PURREINNHOLD,
        hjemmel=_RUTINEN,
        naar=FORFALT & KRAV.hjemmel_avklart.ja,
        da=Purreinnhold.MULIGE_TILTAK,
        fordi="Purringen opplyser om hva som kan skje om kravet ikke blir betalt.",
    ),
)

REGLER = (*_FOER_TVANG, *_TVANG, *_UTEN_UTSIKT, *_GJORT_OPP, *_PURRINGEN)
