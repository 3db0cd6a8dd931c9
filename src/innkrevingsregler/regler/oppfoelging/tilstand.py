"""Hvilken tilstand er kravet i? Én om gangen: det som står først her, går foran det som står etter."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...regelform.avledede.oppfoelging import Tvangsstilling
from ...regelform.begreper.oppfoelging import KRAVTILSTAND, Kravtilstand
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, og
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FORELDELSESLOVEN,
    GJELDSORDNINGSLOVEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OEKONOMIBESTEMMELSENE,
)

_T = Kravtilstand
_OPPFOELGING = OEKONOMIBESTEMMELSENE.p("5.4.2.5")
_UNDER_BO = (
    KRAV.under_konkurs.ja
    | KRAV.i_gjeldsforhandling.ja
    | KRAV.i_gjeldsordning.ja
    | KRAV.i_konkurslovens_forhandling.ja
    | KRAV.i_rekonstruksjon.ja
)
_UTEN_PANT = (
    KRAV.pant_tross_foreldelse.nei
    & (KRAV.utlegg_for_renter_og_terminer.nei | lest("P150", "underpant"))
    & (KRAV.pant_fra_foer_doedsfallet.nei | lest("P151", "bortfaller"))
)


@attrs.frozen
class _Tilstand:
    """Tilstanden kravet er i når vilkåret er oppfylt og ingen av dem foran gjelder."""

    da: Kravtilstand
    naar: Vilkaar
    hjemmel: Henvisning | tuple[Henvisning, ...]
    fordi: str
    tillegg: str = ""


_I_REKKEFOELGE = (
    _Tilstand(
        _T.OPPHOERT,
        KRAV.opphoert.ja & KRAV.ettergitt_eller_satt_ned.ja,
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1),
        "Ingenting står igjen av kravet, og noe av det er ettergitt eller satt ned.",
    ),
    _Tilstand(
        _T.OPPHOERT,
        KRAV.opphoert.nei & KRAV.falt_bort.ja,
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1),
        "Kravet er falt bort: ingen hefter lenger for det, eller straffansvaret er borte.",
        ".falt_bort",
    ),
    _Tilstand(
        _T.GJORT_OPP,
        KRAV.opphoert.ja,
        OEKONOMIBESTEMMELSENE.p("5.4.2.4").l(1).pkt(1),
        "Kravet er betalt eller dekket i sin helhet.",
    ),
    _Tilstand(
        _T.FORELDET,
        KRAV.foreldet.ja & _UTEN_PANT,
        (FORELDELSESLOVEN.p("24").nr(1), OEKONOMIBESTEMMELSENE.p("5.4.5").l(1)),
        "Hele kravet er foreldet, og det er ikke pant for det som står.",
    ),
    _Tilstand(
        _T.AVSLUTTET,
        KRAV.er_avsluttet.ja,
        INNKREVINGSLOVEN.p("3").l(4),
        "Innkrevingen er besluttet avsluttet.",
    ),
    _Tilstand(
        _T.BERO,
        KRAV.i_bero.ja,
        OEKONOMIBESTEMMELSENE.p("5.4.3").l(1),
        "Innkrevingen er stilt i bero og ikke tatt opp igjen.",
    ),
    _Tilstand(
        _T.BOBEHANDLING,
        _UNDER_BO,
        (KONKURSLOVEN.p("60"), GJELDSORDNINGSLOVEN.p("3-4")),
        "Skyldneren er under konkurs, gjeldsforhandling eller gjeldsordning som omfatter kravet.",
    ),
    _Tilstand(
        _T.BETALINGSAVTALE,
        KRAV.avtale_loeper.ja,
        _OPPFOELGING.l(1),
        "Det løper en betalingsavtale om kravet.",
    ),
    _Tilstand(
        _T.TVANGSINNKREVING,
        KRAV.tvangsstilling == Tvangsstilling.PAAGAAR,
        _OPPFOELGING.l(1),
        "Et tvangstiltak er begjært eller besluttet, og det siste er ikke slutt.",
    ),
    _Tilstand(
        _T.RETTSLIG_BEHANDLING,
        KRAV.til_rettslig_behandling.ja,
        OEKONOMIBESTEMMELSENE.p("5.4.1").l(1).pkt(1),
        "Kravet er brakt inn for forliksråd, domstol eller nemnd og ikke avgjort.",
    ),
    _Tilstand(
        _T.UTEN_DEKNING,
        KRAV.tvangsstilling == Tvangsstilling.UTEN_DEKNING,
        _OPPFOELGING.l(2),
        "Det siste tvangstiltaket eller boet er slutt uten at kravet ble dekket.",
    ),
    _Tilstand(
        _T.IKKE_FORFALT,
        KRAV.misligholdt.nei,
        OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(1).pkt(1),
        "Kravet er ikke misligholdt: betalingsfristen er ikke ute.",
    ),
    _Tilstand(
        _T.PURRET,
        KRAV.purret.ja,
        _OPPFOELGING.l(1),
        "Kravet er forfalt, og det er purret på det eller varslet tvang.",
    ),
    _Tilstand(
        _T.FORFALT,
        ALLTID,
        OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(1).pkt(1),
        "Kravet er forfalt, og ingenting er gjort ennå.",
    ),
)


def _regler() -> Iterator[Regel]:
    foran: Vilkaar = ALLTID
    for tilstand in _I_REKKEFOELGE:
        yield regel(
            f"oppfoelging.tilstand.{tilstand.da.value.lower()}{tilstand.tillegg}",
            om=KRAVTILSTAND,
            hjemmel=tilstand.hjemmel,
            naar=og(foran, tilstand.naar),
            da=tilstand.da,
            fordi=tilstand.fordi,
        )
        foran = og(foran, ~tilstand.naar)


REGLER = tuple(_regler())
