"""Sikkerheten når kravet er foreldet. (foreldelsesloven § 27 nr. 1 til 3, straffeloven §§ 97 og 99 andre ledd)

Pant og tilbakeholdsrett består som hovedregel: fordringshaveren taper retten til oppfyllelse, men ikke dekningen i det
som er pantsatt. Unntakene er underpant uten registrering, for framtidig ansvar og for terminytelser. For en bot og en
inndragning spør straffeloven bare om sikkerheten ble stiftet i tide. Grunnbyrder (§ 27 nr. 4) står i `frist`.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Linjetype, RettsligArt, Sikkerhetsart
from ...regelform.begreper.foreldelse import SIKKERHET_TROSS_FORELDELSE, Sikkerhetsstilling
from ...regelform.felter import KRAV, LINJE, SIKKERHET
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Udekket
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import FORELDELSESLOVEN, STRAFFELOVEN
from ...rettskilder.periode import Periode

_P27 = FORELDELSESLOVEN.p("27")
_FORELDET = LINJE.foreldet.ja
_ART = SIKKERHET.art
_GARANTI = _ART == Sikkerhetsart.KAUSJON

_REGIME = KRAV.foreldelsesregime
_BOTEN = (LINJE.type == Linjetype.HOVEDSTOL) & (_REGIME == Foreldelsesregime.BOT_97)
_INNDRAGNINGEN = (LINJE.type == Linjetype.HOVEDSTOL) & (_REGIME == Foreldelsesregime.INNDRAGNING_99)
_ETTER_STRAFFELOVEN = _BOTEN | _INNDRAGNINGEN
_SIVIL = _FORELDET & ~_GARANTI & ~_ETTER_STRAFFELOVEN
_STRAFF = _FORELDET & ~_GARANTI & _ETTER_STRAFFELOVEN

_UNDERPANT = SIKKERHET.haandpant.nei
_UREGISTRERT = SIKKERHET.registrert.nei
_TERMIN = (
    (LINJE.type == Linjetype.HOVEDSTOL)
    & _REGIME.er_en_av(Foreldelsesregime.PERIODISK, Foreldelsesregime.UNDERHOLDSBIDRAG)
    & (KRAV.art != RettsligArt.SAERTILSKUDD)
    & LINJE.retten_selv.nei
)
_MED_MELLOMROM = (LINJE.type == Linjetype.RENTE) | _TERMIN
_VED_AVTALE_ELLER_LOV = _ART.er_en_av(
    Sikkerhetsart.LOVBESTEMT_PANT,
    Sikkerhetsart.AVTALEPANT,
    Sikkerhetsart.SKADESLOESBREV,
    Sikkerhetsart.SALGSPANT_ELLER_EIENDOMSFORBEHOLD,
)
_BESTAAR, _BORTFALT = Sikkerhetsstilling.BESTAAR, Sikkerhetsstilling.BORTFALT
_HOVEDREGELEN = ("foreldelse.sikkerhet.bestaar",)

_SIVILE_KRAV = (
    regel(
        "foreldelse.sikkerhet.ikke_foreldet",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.foreldet.nei & ~_GARANTI,
        da=_BESTAAR,
        fordi="Kravet er ikke foreldet, så sikkerheten står som før.",
    ),
    regel(
        "foreldelse.sikkerhet.garanti",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(FORELDELSESLOVEN.p("7").pkt(1), FORELDELSESLOVEN.p("25").nr(2)),
        naar=_GARANTI,
        da=Sikkerhetsstilling.EGET_KRAV,
        fordi="En garanti er et eget krav mot garantisten, og foreldelsen av det vurderes for seg.",
    ),
    regel(
        "foreldelse.sikkerhet.bestaar",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=_P27.nr(3),
        naar=_SIVIL,
        da=_BESTAAR,
        fordi="Foreldelsen rører ikke panteretten og tilbakeholdsretten; kravet kan dekkes i dem, men ikke ellers.",
    ),
    regel(
        "foreldelse.sikkerhet.lovbestemt_underpant",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=_P27.nr(1).bok("a"),
        naar=_SIVIL & (_ART == Sikkerhetsart.LOVBESTEMT_PANT) & _UREGISTRERT & _UNDERPANT,
        da=_BORTFALT,
        unntak_fra=_HOVEDREGELEN,
        fordi="Underpant som følger av loven og ikke er tinglyst eller registrert, faller bort med kravet.",
    ),
    regel(
        "foreldelse.sikkerhet.skadesloesbrev",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=_P27.nr(1).bok("b"),
        naar=_SIVIL & (_ART == Sikkerhetsart.SKADESLOESBREV) & _UNDERPANT,
        da=_BORTFALT,
        unntak_fra=_HOVEDREGELEN,
        fordi="Underpant etter et skadesløsbrev for et ansvar som kan komme, faller bort med kravet.",
    ),
    regel(
        "foreldelse.sikkerhet.underpant_for_terminer",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=_P27.nr(1).bok("c"),
        naar=_SIVIL & _MED_MELLOMROM & _VED_AVTALE_ELLER_LOV & _UNDERPANT,
        da=_BORTFALT,
        unntak_fra=_HOVEDREGELEN,
        fordi="Underpant for renter og terminer som ikke er avdrag, faller bort når de foreldes.",
    ),
    regel(
        "foreldelse.sikkerhet.utlegg_for_terminer",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=_P27.nr(1).bok("c"),
        naar=_SIVIL & _MED_MELLOMROM & (_ART == Sikkerhetsart.UTLEGGSPANT) & lest("P150", "underpant"),
        da=_BORTFALT,
        unntak_fra=_HOVEDREGELEN,
        fordi="Utleggspant for renter og terminer er her lest som underpant, som faller bort når de foreldes.",
    ),
    regel(
        "foreldelse.sikkerhet.salgspant",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(_P27.nr(2).pkt(1), _P27.nr(2).pkt(2)),
        naar=_SIVIL & (_ART == Sikkerhetsart.SALGSPANT_ELLER_EIENDOMSFORBEHOLD) & _UREGISTRERT,
        da=_BORTFALT,
        unntak_fra=_HOVEDREGELEN,
        fordi="Salgspant og eiendomsforbehold i løsøre faller bort med kjøpesummen når det ikke er registrert.",
    ),
)

_LOVENDRINGEN = Periode(date(2026, 1, 1), None)
_FOER = Periode(None, date(2025, 12, 31))
_TIDLIGERE = date(2025, 12, 31)
_FRISTEN_UTE = _STRAFF & LINJE.falt_bort_ved_doed.nei
_I_TIDE, _FOR_SENT = SIKKERHET.stiftet_i_tide.ja, SIKKERHET.stiftet_i_tide.nei
_DOED = _STRAFF & LINJE.falt_bort_ved_doed.ja

_STRAFFEKRAV = (
    regel(
        "foreldelse.sikkerhet.bot",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=STRAFFELOVEN.p("97").l(2),
        naar=_FRISTEN_UTE & _BOTEN & _I_TIDE,
        da=_BESTAAR,
        tid=LINJE.foreldet_fra,
        gjelder=_LOVENDRINGEN,
        fordi="Sikkerheten ble stiftet før boten falt bort, og består; boten kan dekkes i den.",
    ),
    regel(
        "foreldelse.sikkerhet.inndragning",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=STRAFFELOVEN.p("99").l(2).pkt(1),
        naar=_FRISTEN_UTE & _INNDRAGNINGEN & _I_TIDE,
        da=_BESTAAR,
        tid=LINJE.foreldet_fra,
        gjelder=_LOVENDRINGEN,
        fordi="Sikkerheten ble stiftet før inndragningen falt bort, og består; beløpet kan dekkes i den.",
    ),
    regel(
        "foreldelse.sikkerhet.bot_for_sent",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("97").l(1), STRAFFELOVEN.p("97").l(2)),
        naar=_FRISTEN_UTE & _BOTEN & _FOR_SENT,
        da=_BORTFALT,
        tid=LINJE.foreldet_fra,
        gjelder=_LOVENDRINGEN,
        fordi="Sikkerheten ble stiftet etter at boten var falt bort, og har ikke noe å sikre.",
    ),
    regel(
        "foreldelse.sikkerhet.inndragning_for_sent",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("99").l(1), STRAFFELOVEN.p("99").l(2).pkt(1)),
        naar=_FRISTEN_UTE & _INNDRAGNINGEN & _FOR_SENT,
        da=_BORTFALT,
        tid=LINJE.foreldet_fra,
        gjelder=_LOVENDRINGEN,
        fordi="Sikkerheten ble stiftet etter at inndragningen var falt bort, og har ikke noe å sikre.",
    ),
    regel(
        "foreldelse.sikkerhet.straffekrav_foer_2026",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("97").l(2).lydende_til(_TIDLIGERE), STRAFFELOVEN.p("99").l(2).lydende_til(_TIDLIGERE)),
        naar=_FRISTEN_UTE,
        da=Udekket("ordlyden av bestemmelsen før 2026 er ikke funnet"),
        tid=LINJE.foreldet_fra,
        gjelder=_FOER,
        fordi="Hva som gjaldt om sikkerhet for en bot eller inndragning som falt bort før 2026, er ikke funnet.",
    ),
    regel(
        "foreldelse.sikkerhet.doedsfall_bortfalt",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("100").l(1), STRAFFELOVEN.p("100").l(2).pkt(1)),
        naar=_DOED & lest("P151", "bortfaller"),
        da=_BORTFALT,
        fordi="Kravet falt bort ved dødsfallet, ikke ved foreldelse, og sikkerheten er her lest som bortfalt med det.",
    ),
    regel(
        "foreldelse.sikkerhet.doedsfall_bestaar",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("97").l(2), STRAFFELOVEN.p("99").l(2).pkt(1)),
        naar=_DOED & _I_TIDE & lest("P151", "bestaar"),
        da=_BESTAAR,
        tid=LINJE.foreldet_fra,
        gjelder=_LOVENDRINGEN,
        fordi="Kravet falt bort ved dødsfallet, og sikkerhet fra før da er her lest som om det var foreldet.",
    ),
    regel(
        "foreldelse.sikkerhet.doedsfall_foer_2026",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("97").l(2).lydende_til(_TIDLIGERE), STRAFFELOVEN.p("99").l(2).lydende_til(_TIDLIGERE)),
        naar=_DOED & _I_TIDE & lest("P151", "bestaar"),
        da=Udekket("ordlyden av bestemmelsen før 2026 er ikke funnet"),
        tid=LINJE.foreldet_fra,
        gjelder=_FOER,
        fordi="Hva som gjaldt om sikkerhet for en bot eller inndragning som falt bort før 2026, er ikke funnet.",
    ),
    regel(
        "foreldelse.sikkerhet.doedsfall_for_sent",
        om=SIKKERHET_TROSS_FORELDELSE,
        hjemmel=(STRAFFELOVEN.p("100").l(1), STRAFFELOVEN.p("100").l(2).pkt(1)),
        naar=_DOED & _FOR_SENT & lest("P151", "bestaar"),
        da=_BORTFALT,
        fordi="Sikkerheten ble stiftet etter at kravet falt bort ved dødsfallet, og har ikke noe å sikre.",
    ),
)

REGLER = _SIVILE_KRAV + _STRAFFEKRAV
