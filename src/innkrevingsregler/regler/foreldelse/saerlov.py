"""Foreldelse: fristene i særlovene (foreldelsesloven §§ 1 nr. 1 og 30).

Skatt og avgift regnes fra årets utgang (skattebetalingsloven § 12-1); treårsfristen er foreldelseslovens, så § 29 om
lørdag og helligdag gjelder den. Bøter og inndragning har straffelovens egne frister, og om de flyttes, er tvilspunkt
L7. Krav fra en annen stat, og krav katalogen ikke har avgjort reglene for, blir stående åpne.
"""

from __future__ import annotations

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESFRIST
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Aar, Beregning, Frist, Grense, IngenFrist, Udekket
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import FORELDELSESLOVEN, SKATTEBETALINGSLOVEN, SKATTELOVEN, STRAFFELOVEN

_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_REGIME = KRAV.foreldelsesregime

# ---- Skatt og avgift (skattebetalingsloven § 12-1) ----

_SKATTEKRAV = _REGIME == Foreldelsesregime.SKATT_12_1
_SKATT = _HOVEDSTOL & _SKATTEKRAV
_SKATTERENTE = (LINJE.type == Linjetype.RENTE) & _SKATTEKRAV
_P12_1 = SKATTEBETALINGSLOVEN.p("12-1")
_TILSVARENDE = SKATTEBETALINGSLOVEN.p("1-1").l(3).bok("a")
_TRE_AAR = (_P12_1.l(1), FORELDELSESLOVEN.p("2"))
_AARETS_UTGANG = Frist(Aar(3), fra=LINJE.utgangen_av_forfallsaaret)

SKATT = (
    regel(
        "foreldelse.frist.skatt",
        om=FORELDELSESFRIST,
        hjemmel=(_P12_1.l(2), *_TRE_AAR),
        naar=_SKATT & ~KRAV.art.er_en_av(RettsligArt.FORSKUDDSSKATT, RettsligArt.ARVEAVGIFT),
        da=_AARETS_UTGANG,
        fordi="Skatt og avgift foreldes tre år etter utgangen av året kravet, eller siste termin av det, forfaller.",
    ),
    regel(
        "foreldelse.frist.forskuddsskatt",
        om=FORELDELSESFRIST,
        hjemmel=(_P12_1.l(3).pkt(1), *_TRE_AAR),
        naar=_SKATT & (KRAV.art == RettsligArt.FORSKUDDSSKATT),
        da=Frist(Aar(3), fra=KRAV.utgangen_av_fastsettingsaaret),
        fordi="Forskuddsskatt foreldes tre år etter utgangen av året skatten ble fastsatt.",
    ),
    regel(
        "foreldelse.frist.arveavgift",
        om=FORELDELSESFRIST,
        hjemmel=(_P12_1.l(3).pkt(2), _P12_1.l(4)),
        naar=_SKATT & (KRAV.art == RettsligArt.ARVEAVGIFT) & KRAV.gave_eller_uskiftebo.nei,
        da=Frist(Aar(10), fra=LINJE.forfall_etter_loven),
        fordi="Arveavgift foreldes ti år etter forfall, ikke fra årets utgang.",
    ),
    regel(
        "foreldelse.frist.arveavgift_av_gave",
        om=FORELDELSESFRIST,
        hjemmel=(_P12_1.l(3).pkt(3), _P12_1.l(3).pkt(2), _P12_1.l(4)),
        naar=_SKATT & (KRAV.art == RettsligArt.ARVEAVGIFT) & KRAV.gave_eller_uskiftebo.ja,
        da=Frist(Aar(10), fra=KRAV.gaveavgift_fra),
        fordi="Avgift av gave og av utdeling fra uskiftebo har ikke frist før det er gitt melding.",
    ),
    regel(
        "foreldelse.frist.skatterente_fra_aarets_utgang",
        om=FORELDELSESFRIST,
        hjemmel=(_TILSVARENDE, _P12_1.l(2), *_TRE_AAR),
        naar=_SKATTERENTE & lest("L19", "aarets_utgang"),
        da=_AARETS_UTGANG,
        fordi="Renter av skatt er her lest slik at fristen regnes fra utgangen av året de forfaller.",
    ),
    regel(
        "foreldelse.frist.skatterente_fra_forfall",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("3").nr(1), *_TRE_AAR),
        naar=_SKATTERENTE & lest("L19", "forfall"),
        da=Frist(Aar(3), fra=LINJE.kan_kreves_fra),
        fordi="Renter av skatt er her lest slik at fristen regnes fra dagen de forfaller.",
    ),
    regel(
        "foreldelse.frist.gebyr_og_omkostning_av_skatt",
        om=FORELDELSESFRIST,
        hjemmel=(_TILSVARENDE, _P12_1.l(2), *_TRE_AAR),
        naar=LINJE.type.er_en_av(Linjetype.GEBYR, Linjetype.OMKOSTNING) & _SKATTEKRAV,
        da=_AARETS_UTGANG,
        fordi="For gebyrer og omkostninger gjelder reglene om skattekravet tilsvarende.",
    ),
)

_UTSATT = (_SKATT | _SKATTERENTE) & ~KRAV.art.er_en_av(RettsligArt.FORSKUDDSSKATT, RettsligArt.ARVEAVGIFT)
_ELLERS = (
    "foreldelse.frist.skatt",
    "foreldelse.frist.skatterente_fra_aarets_utgang",
    "foreldelse.frist.skatterente_fra_forfall",
)
_TILLEGGSAVGIFT = (
    _HOVEDSTOL & (_REGIME == Foreldelsesregime.AAPEN) & KRAV.tilleggsavgift.ja & KRAV.paalegg_om_nytt_bidrag.nei
)

UTSATT_SKATT = (
    regel(
        "foreldelse.frist.utsatt_skatt",
        om=FORELDELSESFRIST,
        hjemmel=(SKATTELOVEN.p("9-14").l(9), *_TRE_AAR),
        naar=_UTSATT & KRAV.skatt_er_utsatt.ja & KRAV.utsettelsen_varer.nei,
        da=Frist(Aar(3), fra=KRAV.utsettelse_opphoert),
        unntak_fra=_ELLERS,
        fordi="For skatt som har vært utsatt, og rentene av den, regnes tre år fra dagen utsettelsen opphørte.",
    ),
    regel(
        "foreldelse.frist.utsatt_skatt_varer",
        om=FORELDELSESFRIST,
        hjemmel=SKATTELOVEN.p("9-14").l(9),
        naar=_UTSATT & KRAV.skatt_er_utsatt.ja & KRAV.utsettelsen_varer.ja,
        da=IngenFrist("retten til å utsette betalingen består"),
        unntak_fra=_ELLERS,
        fordi="Så lenge retten til å utsette betalingen av skatten består, løper ingen frist.",
    ),
)

TILLEGGSAVGIFT = (
    regel(
        "foreldelse.frist.tilleggsavgift_som_avgiften",
        om=FORELDELSESFRIST,
        hjemmel=(_TILSVARENDE, _P12_1.l(2), *_TRE_AAR),
        naar=_TILLEGGSAVGIFT & lest("P154", "som_avgiften"),
        da=_AARETS_UTGANG,
        unntak_fra=("foreldelse.frist.ikke_avgjort",),
        fordi="Tilleggsavgiften er her lest som en del av avgiftskravet, med tre år fra utgangen av forfallsåret.",
    ),
    regel(
        "foreldelse.frist.tilleggsavgift_for_seg",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_TILLEGGSAVGIFT & lest("P154", "for_seg"),
        da=Frist(Aar(3), fra=KRAV.fristens_utgangspunkt),
        unntak_fra=("foreldelse.frist.ikke_avgjort",),
        fordi="Tilleggsavgiften er her lest som et krav for seg, med den alminnelige fristen.",
    ),
)

# ---- Bot og inndragning (straffeloven §§ 97, 99 og 100) ----

_BOT = _HOVEDSTOL & (_REGIME == Foreldelsesregime.BOT_97)
_INNDRAGNING = _HOVEDSTOL & (_REGIME == Foreldelsesregime.INNDRAGNING_99)
_AV_UTBYTTE = _INNDRAGNING & (KRAV.art == RettsligArt.INNDRAGNING_UTBYTTE)
_ANNEN = _INNDRAGNING & (KRAV.art != RettsligArt.INNDRAGNING_UTBYTTE)
_UTEN_OMSYN_TIL_DOED = _AV_UTBYTTE & (KRAV.skyldneren_doed.nei | KRAV.inndragning_mot_boet.ja)
_FALT_BORT_VED_DOED = _AV_UTBYTTE & KRAV.skyldneren_doed.ja & KRAV.inndragning_mot_boet.nei
_FLYTTES_IKKE = lest("L7", "flyttes_ikke")
_FLYTTES = lest("L7", "flyttes")
_FLYTTING = (STRAFFELOVEN.p("13"),)
_DOEDSFALL = Grense(KRAV.doedsfall, om_inntruffet=True)
_P97 = (STRAFFELOVEN.p("97").l(1), STRAFFELOVEN.p("100").l(1))
_P99 = (STRAFFELOVEN.p("99").l(1).pkt(1), STRAFFELOVEN.p("100").l(2).pkt(1))
_P99_UTBYTTE = STRAFFELOVEN.p("99").l(1).pkt(2)
_STAAR, _FLYTTET = Beregning.STRAFFELOVEN, Beregning.STRAFFELOVEN_FLYTTES

STRAFF = (
    regel(
        "foreldelse.frist.bot",
        om=FORELDELSESFRIST,
        hjemmel=_P97,
        naar=_BOT & _FLYTTES_IKKE,
        da=Frist(Aar(10), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_STAAR),
        fordi="En bot faller bort ti år etter at den ble endelig, og ved den skyldiges død.",
    ),
    regel(
        "foreldelse.frist.bot_flyttes",
        om=FORELDELSESFRIST,
        hjemmel=(*_P97, *_FLYTTING),
        naar=_BOT & _FLYTTES,
        da=Frist(Aar(10), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_FLYTTET),
        fordi="En bot faller bort etter ti år, her lest slik at en lørdag eller helligdag flytter dagen.",
    ),
    regel(
        "foreldelse.frist.inndragning",
        om=FORELDELSESFRIST,
        hjemmel=_P99,
        naar=_ANNEN & _FLYTTES_IKKE,
        da=Frist(Aar(5), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_STAAR),
        fordi="Inndragning faller bort fem år etter at den ble endelig, og ved den ansvarliges død.",
    ),
    regel(
        "foreldelse.frist.inndragning_flyttes",
        om=FORELDELSESFRIST,
        hjemmel=(*_P99, *_FLYTTING),
        naar=_ANNEN & _FLYTTES,
        da=Frist(Aar(5), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_FLYTTET),
        fordi="Inndragning faller bort etter fem år, her lest slik at en lørdag eller helligdag flytter dagen.",
    ),
    regel(
        "foreldelse.frist.inndragning_av_utbytte",
        om=FORELDELSESFRIST,
        hjemmel=(_P99_UTBYTTE, STRAFFELOVEN.p("100").l(2).pkt(2)),
        naar=_UTEN_OMSYN_TIL_DOED & _FLYTTES_IKKE,
        da=Frist(Aar(10), fra=KRAV.endelig, beregning=_STAAR),
        fordi="Inndragning av utbytte faller bort ti år etter at den ble endelig.",
    ),
    regel(
        "foreldelse.frist.inndragning_av_utbytte_flyttes",
        om=FORELDELSESFRIST,
        hjemmel=(_P99_UTBYTTE, STRAFFELOVEN.p("100").l(2).pkt(2), *_FLYTTING),
        naar=_UTEN_OMSYN_TIL_DOED & _FLYTTES,
        da=Frist(Aar(10), fra=KRAV.endelig, beregning=_FLYTTET),
        fordi="Inndragning av utbytte faller bort etter ti år; her er dagen lest slik at en helligdag flytter den.",
    ),
    regel(
        "foreldelse.frist.inndragning_av_utbytte_etter_doed",
        om=FORELDELSESFRIST,
        hjemmel=(_P99_UTBYTTE, STRAFFELOVEN.p("100").l(2).pkt(1)),
        naar=_FALT_BORT_VED_DOED & _FLYTTES_IKKE,
        da=Frist(Aar(10), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_STAAR),
        fordi="Inndragning av utbytte faller bort ved dødsfallet når retten ikke har besluttet noe annet.",
    ),
    regel(
        "foreldelse.frist.inndragning_av_utbytte_etter_doed_flyttes",
        om=FORELDELSESFRIST,
        hjemmel=(_P99_UTBYTTE, STRAFFELOVEN.p("100").l(2).pkt(1), *_FLYTTING),
        naar=_FALT_BORT_VED_DOED & _FLYTTES,
        da=Frist(Aar(10), fra=KRAV.endelig, senest=_DOEDSFALL, beregning=_FLYTTET),
        fordi="Inndragning av utbytte faller bort ved dødsfallet, ellers etter ti år, og dagen er her lest flyttet.",
    ),
)

# ---- Krav andre regler avgjør ----

ANDRE_REGLER = (
    regel(
        "foreldelse.frist.utenlandsk",
        om=FORELDELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("30"),
        naar=_REGIME == Foreldelsesregime.UTENLANDSK,
        da=Udekket("kravet er fastsatt i en annen stat, og reglene som avgjør fristen, er ikke blant kildene"),
        fordi="Om et utenlandsk krav følger fristen i opphavsstaten, avgjøres av overenskomsten med den.",
    ),
    regel(
        "foreldelse.frist.ikke_avgjort",
        om=FORELDELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("1").nr(1),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.AAPEN),
        da=Udekket("det er ikke avgjort hvilke regler om foreldelse denne kravtypen følger"),
        fordi="Katalogen har ikke funnet reglene om foreldelse for kravtypen.",
    ),
)

SAERLOVENE = SKATT + UTSATT_SKATT + TILLEGGSAVGIFT + STRAFF + ANDRE_REGLER
