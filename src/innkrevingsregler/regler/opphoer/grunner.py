"""Grunnene til at et krav ikke lenger kan gjøres gjeldende. (økonomibestemmelsene punkt 5.4.5, straffeloven § 100)"""

from __future__ import annotations

from ...fakta.koder import RettsligArt
from ...regelform.begreper.opphoer import OPPHOERT, Opphoersgrunn
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import FORELDELSESLOVEN, OEKONOMIBESTEMMELSENE, STRAFFELOVEN

FOERSTE = OEKONOMIBESTEMMELSENE.p("5.4.5").l(1)
_EKSEMPLENE = FOERSTE.pkt(2)
_G = Opphoersgrunn


def _ja_nei(
    grunn: Opphoersgrunn, hjemmel: tuple[Henvisning, ...], ja: Vilkaar, nei: Vilkaar, fordi: str, ellers: str
) -> tuple[Regel, ...]:
    om = OPPHOERT(grunn=grunn)
    navn = f"opphoer.{grunn.lower()}"
    return (
        regel(navn, om=om, hjemmel=hjemmel, naar=ja, da=True, fordi=fordi),
        regel(f"{navn}.ikke", om=om, hjemmel=_EKSEMPLENE, naar=nei, da=False, fordi=ellers),
    )


_PANTET_HOLDER = KRAV.pant_tross_foreldelse.ja & lest("P224", "panten_holder_det_oppe")
_DOED = KRAV.skyldneren_doed.ja
_BOT = KRAV.art == RettsligArt.BOT
_INNDRAGNING = KRAV.art == RettsligArt.INNDRAGNING
_UTBYTTE = KRAV.art == RettsligArt.INNDRAGNING_UTBYTTE
_STRAFF = _BOT | _INNDRAGNING | _UTBYTTE
_OM_STRAFFEN = OPPHOERT(grunn=_G.STRAFFANSVARET_BORTFALT)
_100 = STRAFFELOVEN.p("100")

_STRAFFEN = (
    regel(
        "opphoer.straffansvaret.boten",
        om=_OM_STRAFFEN,
        hjemmel=(_EKSEMPLENE, _100.l(1)),
        naar=_BOT & _DOED,
        da=True,
        fordi="Boten faller bort når den skyldige dør.",
    ),
    regel(
        "opphoer.straffansvaret.inndragningen",
        om=_OM_STRAFFEN,
        hjemmel=(_EKSEMPLENE, _100.l(2).pkt(1)),
        naar=_INNDRAGNING & _DOED,
        da=True,
        fordi="Inndragningen faller bort når den ansvarlige dør.",
    ),
    regel(
        "opphoer.straffansvaret.utbyttet",
        om=_OM_STRAFFEN,
        hjemmel=(_EKSEMPLENE, _100.l(2).pkt(1)),
        naar=_UTBYTTE & _DOED & KRAV.inndragning_mot_boet.nei,
        da=True,
        fordi="Inndragning av utbytte faller bort ved dødsfallet når retten ikke har besluttet noe annet.",
    ),
    regel(
        "opphoer.straffansvaret.utbyttet_bestaar",
        om=_OM_STRAFFEN,
        hjemmel=_100.l(2).pkt(2),
        naar=_UTBYTTE & _DOED & KRAV.inndragning_mot_boet.ja,
        da=False,
        fordi="Retten har besluttet at inndragningen av utbytte kan fullbyrdes etter dødsfallet.",
    ),
    regel(
        "opphoer.straffansvaret.lever",
        om=_OM_STRAFFEN,
        hjemmel=(_100.l(1), _100.l(2).pkt(1)),
        naar=KRAV.skyldneren_doed.nei,
        da=False,
        fordi="Skyldneren er ikke oppgitt å være død.",
    ),
    regel(
        "opphoer.straffansvaret.annet_krav",
        om=_OM_STRAFFEN,
        hjemmel=(_100.l(1), _100.l(2).pkt(1)),
        naar=~_STRAFF,
        da=False,
        fordi="Bestemmelsen gjelder bare bot og inndragning.",
    ),
)

_OM_SLETTINGEN = OPPHOERT(grunn=_G.SELSKAPET_SLETTET)
_OM_OMDANNINGEN = OPPHOERT(grunn=_G.FUSJON_ELLER_FISJON)
_OMDANNET = Udekket("hvem som overtar kravet ved fusjon og fisjon, er ikke regelfestet")

_SELSKAPET = (
    regel(
        "opphoer.selskapet.ingen_hefter",
        om=_OM_SLETTINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_slettet.ja & KRAV.skyldneren_omdannet.nei & KRAV.ingen_hefter.ja,
        da=True,
        fordi="Selskapet er slettet, og ingen hefter for kravet.",
    ),
    regel(
        "opphoer.selskapet.noen_hefter",
        om=_OM_SLETTINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_slettet.ja & KRAV.skyldneren_omdannet.nei & KRAV.ingen_hefter.nei,
        da=False,
        fordi="Selskapet er slettet, men noen hefter fortsatt for kravet.",
    ),
    regel(
        "opphoer.selskapet.slettet_ved_omdanning",
        om=_OM_SLETTINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_slettet.ja & KRAV.skyldneren_omdannet.ja,
        da=_OMDANNET,
        fordi="Ved fusjon og fisjon kan et annet selskap ha overtatt kravet.",
    ),
    regel(
        "opphoer.selskapet.bestaar",
        om=_OM_SLETTINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_slettet.nei,
        da=False,
        fordi="Skyldneren er ikke et slettet selskap.",
    ),
    regel(
        "opphoer.omdanning",
        om=_OM_OMDANNINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_omdannet.ja,
        da=_OMDANNET,
        fordi="Ved fusjon og fisjon kan et annet selskap ha overtatt kravet.",
    ),
    regel(
        "opphoer.omdanning.ingen",
        om=_OM_OMDANNINGEN,
        hjemmel=_EKSEMPLENE,
        naar=KRAV.skyldneren_omdannet.nei,
        da=False,
        fordi="Skyldneren har ikke gått inn i en fusjon eller fisjon.",
    ),
)

REGLER = (
    *_ja_nei(
        _G.FORELDET,
        (_EKSEMPLENE, FORELDELSESLOVEN.p("24").nr(1)),
        KRAV.foreldet.ja & ~_PANTET_HOLDER,
        KRAV.foreldet.nei | _PANTET_HOLDER,
        "Kravet er foreldet.",
        "Kravet er ikke foreldet, eller det kan fortsatt gjøres gjeldende i pantet.",
    ),
    *_ja_nei(
        _G.ETTERGITT,
        (_EKSEMPLENE,),
        KRAV.ettergitt_helt.ja,
        KRAV.ettergitt_helt.nei,
        "Hele kravet er ettergitt.",
        "Kravet er ikke ettergitt, eller bare delvis.",
    ),
    *_STRAFFEN,
    *_ja_nei(
        _G.DOEDSFALL,
        (_EKSEMPLENE,),
        _DOED & ~_STRAFF & KRAV.ingen_hefter.ja,
        KRAV.skyldneren_doed.nei | _STRAFF | KRAV.ingen_hefter.nei,
        "Skyldneren er død, og verken bo eller arvinger hefter for kravet.",
        "Skyldneren lever, noen hefter etter dødsfallet, eller kravet faller bort etter straffelovens regel.",
    ),
    *_SELSKAPET,
)
