"""Foreldelse: fristens lengde og utgangspunkt etter foreldelsesloven (§§ 2 til 9 og 21 nr. 2).

Hvilket sett regler kravet følger, er et avledet faktum: den rettslige arten, ellers katalogen. Hovedstolen har den
fristen settet gir. Renter, gebyrer og omkostninger har hver sin frist fra sin egen forfallsdag; at de senest faller
bort med hovedstolen, står i `hovedstol`. Skatt, straff og utenlandske krav står i `saerlov`.
"""

from __future__ import annotations

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.begreper.foreldelse import FORELDELSESFRIST
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import skjoenn
from ...regelform.virkninger import Aar, Frist, Grense, IngenFrist
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    SKATTEBETALINGSLOVEN,
)

_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL
_REGIME = KRAV.foreldelsesregime
_UTGANGSPUNKT = KRAV.fristens_utgangspunkt
_TREAARSFRISTEN = (FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1))

# ---- Den alminnelige fristen, trygd, lån og gjeldsbrev (§§ 2, 3, 4, 5 og 21 nr. 2) ----

_ALMINNELIG = _HOVEDSTOL & _REGIME.er_en_av(Foreldelsesregime.ALMINNELIG, Foreldelsesregime.TRYGD_22_14)
_LAAN = _HOVEDSTOL & (_REGIME == Foreldelsesregime.PENGELAAN)
_SYKEPENGER = (
    _HOVEDSTOL
    & (_REGIME == Foreldelsesregime.TRYGD_22_14)
    & KRAV.etteroppgjoer_ufoeretrygd.nei
    & KRAV.sykepenger_for_arbeidsgiver.ja
    & (LINJE.utgangspunktets_grunn != "OPPGITT")
)
_INNSKUDD = (
    LINJE.type.er_en_av(Linjetype.HOVEDSTOL, Linjetype.RENTE)
    & (_REGIME == Foreldelsesregime.ALMINNELIG)
    & KRAV.innskudd.ja
)
"""Innskuddet, og rentene av det, som følger den samme fristen."""
_UBRUKT = KRAV.innskudd_avbrutt.nei
_BRUKT_NY_MELDING = KRAV.innskudd_avbrutt.ja & lest("P152", "ny_melding")
_BRUKT_FRA_BRUKEN = KRAV.innskudd_avbrutt.ja & lest("P152", "fra_bruken")
_ALMINNELIG_OG_RENTE = ("foreldelse.frist.alminnelig", "foreldelse.frist.rente")

FORSOEKT_KONTAKT = skjoenn(
    "foreldelse.innskudd.kontakt",
    "Om institusjonen har gjort det som med rimelighet kunne ventes for å få kontakt med kontohaveren eller arvingene",
    hjemmel=FORELDELSESLOVEN.p("4").nr(1).pkt(3),
    momenter=("hvilke opplysninger institusjonen hadde", "hva som er forsøkt, og hvor ofte", "innskuddets størrelse"),
)

_ALMINNELIGE = (
    regel(
        "foreldelse.frist.alminnelig",
        om=FORELDELSESFRIST,
        hjemmel=_TREAARSFRISTEN,
        naar=_ALMINNELIG | _LAAN,
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        fordi="Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve oppfyllelse.",
    ),
    regel(
        "foreldelse.frist.etteroppgjoer_ufoeretrygd",
        om=FORELDELSESFRIST,
        hjemmel=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2), FORELDELSESLOVEN.p("2")),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.TRYGD_22_14) & KRAV.etteroppgjoer_ufoeretrygd.ja,
        da=Frist(Aar(3), fra=KRAV.endelig),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Ved etteroppgjør for uføretrygd regnes fristen fra det endelige vedtaket om etteroppgjøret.",
    ),
    regel(
        "foreldelse.frist.sykepenger_fra_utbetalingen",
        om=FORELDELSESFRIST,
        hjemmel=(FOLKETRYGDLOVEN.p("8-22"), *_TREAARSFRISTEN),
        naar=_SYKEPENGER & lest("P36", "utbetaling"),
        da=Frist(Aar(3), fra=LINJE.utbetalt),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Trygden betalte i arbeidsgiverens sted, og fristen er her lest slik at den løper fra utbetalingen.",
    ),
    regel(
        "foreldelse.frist.sykepenger_fra_forfall",
        om=FORELDELSESFRIST,
        hjemmel=(FOLKETRYGDLOVEN.p("8-22"), *_TREAARSFRISTEN),
        naar=_SYKEPENGER & lest("P36", "forfall"),
        da=Frist(Aar(3), fra=LINJE.forfall_etter_loven),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Trygden trådte inn i arbeidstakerens krav, og fristen er her lest slik at den løper fra forfallet.",
    ),
    regel(
        "foreldelse.frist.innskudd",
        om=FORELDELSESFRIST,
        hjemmel=(
            FORELDELSESLOVEN.p("4").nr(1).pkt(1),
            FORELDELSESLOVEN.p("4").nr(1).pkt(2),
            FORELDELSESLOVEN.p("4").nr(2).pkt(2),
            FORELDELSESLOVEN.p("4").nr(3),
        ),
        naar=_INNSKUDD & FORSOEKT_KONTAKT & _UBRUKT,
        da=Frist(Aar(20), fra=KRAV.innskudd_melding),
        unntak_fra=_ALMINNELIG_OG_RENTE,
        fordi="Innskudd i bank og offentlig kasse, og rentene, foreldes først tjue år etter at det ble gitt melding.",
    ),
    regel(
        "foreldelse.frist.innskudd_uten_kontakt",
        om=FORELDELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("4").nr(1).pkt(3),
        naar=_INNSKUDD & ~FORSOEKT_KONTAKT & (_UBRUKT | _BRUKT_FRA_BRUKEN),
        da=IngenFrist("institusjonen ikke har gjort det som kunne ventes for å få kontakt"),
        unntak_fra=_ALMINNELIG_OG_RENTE,
        fordi="Innskudd foreldes ikke så lenge institusjonen ikke har gjort det som kunne ventes for å få kontakt.",
    ),
    regel(
        "foreldelse.frist.innskudd_brukt",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("4").nr(2).pkt(1), FORELDELSESLOVEN.p("4").nr(1).pkt(1)),
        naar=_INNSKUDD & _BRUKT_NY_MELDING,
        da=IngenFrist("det ikke er gitt melding etter at kontoen sist ble brukt"),
        unntak_fra=_ALMINNELIG_OG_RENTE,
        fordi="Bruken av kontoen avbryter, og er her lest slik at ingen frist løper før det er gitt ny melding.",
    ),
    regel(
        "foreldelse.frist.innskudd_fra_bruken",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("4").nr(2).pkt(1), FORELDELSESLOVEN.p("4").nr(1).pkt(1)),
        naar=_INNSKUDD & FORSOEKT_KONTAKT & _BRUKT_FRA_BRUKEN,
        da=Frist(Aar(20), fra=KRAV.innskudd_brukt),
        unntak_fra=_ALMINNELIG_OG_RENTE,
        fordi="Bruken av kontoen avbryter, og er her lest slik at en ny frist på tjue år løper fra den.",
    ),
    regel(
        "foreldelse.frist.pengelaan",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(1), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_LAAN,
        da=Frist(Aar(10), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.alminnelig",),
        fordi="Et pengelån foreldes etter ti år.",
    ),
    regel(
        "foreldelse.frist.kredittkjoep",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(2), *_TREAARSFRISTEN),
        naar=_LAAN & KRAV.kredittkjoep.ja,
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.pengelaan",),
        fordi="Lån som finansierer et kredittkjøp, følger ikke tiårsfristen, men den alminnelige.",
    ),
    regel(
        "foreldelse.frist.gjeldsbrev",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(1), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.GJELDSBREV),
        da=Frist(Aar(10), fra=_UTGANGSPUNKT),
        fordi="Et krav det er utstedt gjeldsbrev for, foreldes etter ti år.",
    ),
    regel(
        "foreldelse.frist.tilkjent",
        om=FORELDELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.DOM_21_2),
        da=Frist(Aar(10), fra=_UTGANGSPUNKT),
        fordi="Et krav som er tilkjent ved dom eller annen bindende avgjørelse, foreldes etter ti år.",
    ),
)

# ---- Ytelser med bestemte mellomrom (§ 6) ----

_PERIODISK = _HOVEDSTOL & (_REGIME == Foreldelsesregime.PERIODISK)
_BIDRAG = _HOVEDSTOL & (_REGIME == Foreldelsesregime.UNDERHOLDSBIDRAG)
_SAERTILSKUDD = KRAV.art == RettsligArt.SAERTILSKUDD
_TERMINEN = _BIDRAG & ~_SAERTILSKUDD & LINJE.retten_selv.nei
_PAA_NYTT = _HOVEDSTOL & (_REGIME == Foreldelsesregime.AAPEN) & KRAV.paalegg_om_nytt_bidrag.ja

_TERMINYTELSER = (
    regel(
        "foreldelse.frist.retten_til_ytelsene",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("6").pkt(1), FORELDELSESLOVEN.p("6").pkt(2)),
        naar=(_PERIODISK | (_BIDRAG & ~_SAERTILSKUDD)) & LINJE.retten_selv.ja,
        da=Frist(Aar(10), fra=LINJE.siste_ytelse),
        fordi="Retten til ytelsene foreldes ti år etter siste betaling, eller etter at den første kunne kreves.",
    ),
    regel(
        "foreldelse.frist.grunnbyrde",
        om=FORELDELSESFRIST,
        hjemmel=FORELDELSESLOVEN.p("27").nr(4),
        naar=(_PERIODISK | (_BIDRAG & ~_SAERTILSKUDD)) & LINJE.retten_selv.ja & KRAV.hviler_som_grunnbyrde.ja,
        da=IngenFrist("retten hviler som grunnbyrde på eiendommen"),
        unntak_fra=("foreldelse.frist.retten_til_ytelsene",),
        fordi="En rett som hviler som grunnbyrde på fast eiendom, foreldes ikke; det gjør bare de enkelte ytelsene.",
    ),
    regel(
        "foreldelse.frist.termin",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("6").pkt(3), *_TREAARSFRISTEN),
        naar=_PERIODISK & LINJE.retten_selv.nei,
        da=Frist(Aar(3), fra=LINJE.terminens_forfall),
        fordi="Hver forfalt termin foreldes for seg, etter tre år.",
    ),
    regel(
        "foreldelse.frist.bidragstermin",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("6").pkt(3), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_TERMINEN & (LINJE.betalt_foer_terminen.nei | lest("P35", "egen_frist")),
        da=Frist(Aar(10), fra=LINJE.terminens_forfall),
        fordi="Hver forfalt termin av et underholdsbidrag foreldes for seg, etter ti år.",
    ),
    regel(
        "foreldelse.frist.bidragstermin_med_retten",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("6").pkt(1), FORELDELSESLOVEN.p("6").pkt(3)),
        naar=_TERMINEN & LINJE.betalt_foer_terminen.ja & lest("P35", "med_retten"),
        da=Frist(Aar(10), fra=LINJE.siste_ytelse_foer_terminen),
        fordi="Terminen er her lest slik at den senest faller bort med retten, ti år etter siste betaling før den.",
    ),
    regel(
        "foreldelse.frist.bidrag_paa_nytt_som_bidrag",
        om=FORELDELSESFRIST,
        hjemmel=(BIDRAGSINNKREVINGSLOVEN.p("27"), FORELDELSESLOVEN.p("6").pkt(3)),
        naar=_PAA_NYTT & lest("P12", "ti_aar"),
        da=Frist(Aar(10), fra=LINJE.terminens_forfall),
        unntak_fra=("foreldelse.frist.ikke_avgjort",),
        fordi="Pålegget om å betale på nytt er her lest som det samme bidragskravet, med ti års frist.",
    ),
    regel(
        "foreldelse.frist.bidrag_paa_nytt_som_eget_krav",
        om=FORELDELSESFRIST,
        hjemmel=(BIDRAGSINNKREVINGSLOVEN.p("27"), *_TREAARSFRISTEN),
        naar=_PAA_NYTT & lest("P12", "tre_aar"),
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        unntak_fra=("foreldelse.frist.ikke_avgjort",),
        fordi="Pålegget om å betale på nytt er her lest som et eget krav, med den alminnelige fristen.",
    ),
    regel(
        "foreldelse.frist.saertilskudd_bidrag",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("6").pkt(3), FORELDELSESLOVEN.p("3").nr(1)),
        naar=_BIDRAG & _SAERTILSKUDD & lest("P11", "ti_aar"),
        da=Frist(Aar(10), fra=LINJE.terminens_forfall),
        fordi="Særtilskudd er her lest som krav på underholdsbidrag, med ti års frist.",
    ),
    regel(
        "foreldelse.frist.saertilskudd_ett_beloep",
        om=FORELDELSESFRIST,
        hjemmel=_TREAARSFRISTEN,
        naar=_BIDRAG & _SAERTILSKUDD & lest("P11", "tre_aar"),
        da=Frist(Aar(3), fra=LINJE.terminens_forfall),
        fordi="Særtilskudd er her lest som ett beløp utenfor § 6, med den alminnelige fristen.",
    ),
)

# ---- Regress (§ 8) ----

_REGRESS = _HOVEDSTOL & (_REGIME == Foreldelsesregime.REGRESS)
_ETT_AAR_ETTER = Frist(Aar(1), fra=KRAV.innfridd, tidligst=Grense(KRAV.innfridd_frist))

VARSLET_OM_INNFRIELSEN = skjoenn(
    "foreldelse.regress.varslet_om_innfrielsen",
    "Om medskyldneren ble varslet innen rimelig tid om innfrielsen",
    hjemmel=FORELDELSESLOVEN.p("8").pkt(3),
    momenter=("hvor lang tid som gikk fra innfrielsen", "om medskyldneren innrettet seg på at kravet var foreldet"),
)
VARSLET_OM_AVBRUDDET = skjoenn(
    "foreldelse.regress.varslet_om_avbruddet",
    "Om medskyldneren ble varslet innen rimelig tid om avbruddet eller forlengelsen",
    hjemmel=FORELDELSESLOVEN.p("8").pkt(4),
    momenter=("hvor lang tid som gikk fra avbruddet", "om medskyldneren innrettet seg på at fristen løp ut"),
)
_KREVER_VARSEL = KRAV.foreldet_ved_innfrielsen.ja
_VARSLET = VARSLET_OM_INNFRIELSEN & (KRAV.avbrutt_foer_innfrielse.nei | VARSLET_OM_AVBRUDDET)

_REGRESSKRAV = (
    regel(
        "foreldelse.frist.regress",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("8").pkt(1), FORELDELSESLOVEN.p("8").pkt(2)),
        naar=_REGRESS & ~_KREVER_VARSEL,
        da=_ETT_AAR_ETTER,
        fordi="Regress foreldes ett år etter innfrielsen, men ikke før fristen for kravet som ble innfridd.",
    ),
    regel(
        "foreldelse.frist.regress_etter_varsel",
        om=FORELDELSESFRIST,
        hjemmel=(
            FORELDELSESLOVEN.p("8").pkt(1),
            FORELDELSESLOVEN.p("8").pkt(3),
            FORELDELSESLOVEN.p("8").pkt(4),
        ),
        naar=_REGRESS & _KREVER_VARSEL & _VARSLET,
        da=Frist(Aar(1), fra=KRAV.innfridd),
        fordi="Kravet var foreldet mot medskyldneren, men han er varslet i tide, og regressen har ett år.",
    ),
    regel(
        "foreldelse.frist.regress_uten_varsel",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("8").pkt(3), FORELDELSESLOVEN.p("8").pkt(4)),
        naar=_REGRESS & _KREVER_VARSEL & ~_VARSLET,
        da=Frist(Aar(1), fra=KRAV.innfridd, senest=Grense(KRAV.innfridd_frist)),
        fordi="Kravet var foreldet mot medskyldneren, og uten varsel i tide kan regressen ikke gjøres gjeldende.",
    ),
)

# ---- Skadeserstatning, og ansvar for trekk (§ 9) ----

_ERSTATNING = _HOVEDSTOL & (_REGIME == Foreldelsesregime.ERSTATNING)
_UTENFOR_KONTRAKT = KRAV.i_kontrakt.nei | KRAV.personskade.ja
_UTEN_STOPP = KRAV.personskade.ja & KRAV.voldt_i_erverv_eller_mot_barn.ja & KRAV.faren_var_kjent.ja
_VARSLINGSPLIKT_BRUTT = KRAV.personskade.ja & KRAV.varslingsplikt_brutt.ja
_KUNNSKAP = KRAV.kunnskap_om_skaden
_TJUE_AAR = Grense(KRAV.ansvarsgrunnlag_opphoert, Aar(20))
_FRA_KUNNSKAP = (FORELDELSESLOVEN.p("9").nr(1).pkt(1), FORELDELSESLOVEN.p("9").nr(1).pkt(2))
_STOPP = FORELDELSESLOVEN.p("9").nr(2).pkt(1)
_INGEN_STOPP = (
    FORELDELSESLOVEN.p("9").nr(2).pkt(2),
    FORELDELSESLOVEN.p("9").nr(2).bok("a"),
    FORELDELSESLOVEN.p("9").nr(2).bok("b"),
)
_SEKS_AAR = FORELDELSESLOVEN.p("9").nr(1).pkt(3)

_ERSTATNINGSKRAV = (
    regel(
        "foreldelse.frist.erstatning",
        om=FORELDELSESFRIST,
        hjemmel=(*_FRA_KUNNSKAP, _STOPP),
        naar=_ERSTATNING & _UTENFOR_KONTRAKT & ~_UTEN_STOPP & ~_VARSLINGSPLIKT_BRUTT,
        da=Frist(Aar(3), fra=_KUNNSKAP, senest=_TJUE_AAR),
        fordi="Erstatning foreldes tre år etter kunnskap om skaden og den ansvarlige, senest etter tjue år.",
    ),
    regel(
        "foreldelse.frist.erstatning_personskade",
        om=FORELDELSESFRIST,
        hjemmel=(*_FRA_KUNNSKAP, *_INGEN_STOPP),
        naar=_ERSTATNING & _UTENFOR_KONTRAKT & _UTEN_STOPP & ~_VARSLINGSPLIKT_BRUTT,
        da=Frist(Aar(3), fra=_KUNNSKAP),
        fordi="For noen personskader gjelder ikke tjueårsgrensen; da er fristen tre år etter kunnskap.",
    ),
    regel(
        "foreldelse.frist.erstatning_uten_varsling",
        om=FORELDELSESFRIST,
        hjemmel=(_SEKS_AAR, *_FRA_KUNNSKAP, _STOPP),
        naar=_ERSTATNING & _UTENFOR_KONTRAKT & ~_UTEN_STOPP & _VARSLINGSPLIKT_BRUTT,
        da=Frist(Aar(6), fra=_KUNNSKAP, senest=_TJUE_AAR),
        fordi="Er plikten til å varsle om kravet brutt, er fristen seks år etter kunnskap, senest etter tjue år.",
    ),
    regel(
        "foreldelse.frist.erstatning_uten_varsling_personskade",
        om=FORELDELSESFRIST,
        hjemmel=(_SEKS_AAR, *_FRA_KUNNSKAP, *_INGEN_STOPP),
        naar=_ERSTATNING & _UTENFOR_KONTRAKT & _UTEN_STOPP & _VARSLINGSPLIKT_BRUTT,
        da=Frist(Aar(6), fra=_KUNNSKAP),
        fordi="Er varslingsplikten brutt, er fristen seks år, og for noen personskader gjelder ikke tjueårsgrensen.",
    ),
    regel(
        "foreldelse.frist.erstatning_i_kontrakt",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("9").nr(3), *_TREAARSFRISTEN),
        naar=_ERSTATNING & ~_UTENFOR_KONTRAKT,
        da=Frist(Aar(3), fra=_UTGANGSPUNKT),
        fordi="Erstatning som springer ut av kontrakt og ikke gjelder personskade, følger den alminnelige fristen.",
    ),
    regel(
        "foreldelse.frist.ansvar_for_utleggstrekk",
        om=FORELDELSESFRIST,
        hjemmel=(INNKREVINGSLOVEN.p("31").l(5), *_FRA_KUNNSKAP, _STOPP),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.ANSVAR_31),
        da=Frist(Aar(3), fra=_KUNNSKAP, senest=_TJUE_AAR),
        fordi="Den trekkpliktiges ansvar for utleggstrekk foreldes som skadeserstatning.",
    ),
    regel(
        "foreldelse.frist.ansvar_for_skattetrekk",
        om=FORELDELSESFRIST,
        hjemmel=(SKATTEBETALINGSLOVEN.p("16-20").l(2), *_FRA_KUNNSKAP, _STOPP),
        naar=_HOVEDSTOL & (_REGIME == Foreldelsesregime.ANSVAR_16_20),
        da=Frist(Aar(3), fra=_KUNNSKAP, senest=_TJUE_AAR),
        fordi="Arbeidsgiverens ansvar for skattetrekk foreldes som skadeserstatning.",
    ),
)

# ---- Renter, gebyrer og omkostninger (§§ 2, 3, 5 og 21 nr. 2) ----

_RENTE = LINJE.type == Linjetype.RENTE
_GEBYR_OG_OMKOSTNING = LINJE.type.er_en_av(Linjetype.GEBYR, Linjetype.OMKOSTNING)
_EGEN_REGEL_FOR_TILLEGG = _REGIME.er_en_av(Foreldelsesregime.SKATT_12_1, Foreldelsesregime.UTENLANDSK)
_EGEN_REGEL_FOR_RENTE = _REGIME.er_en_av(
    Foreldelsesregime.PENGELAAN, Foreldelsesregime.GJELDSBREV, Foreldelsesregime.DOM_21_2
)
_EGET_FORFALL = Frist(Aar(3), fra=LINJE.kan_kreves_fra)

_TILLEGG = (
    regel(
        "foreldelse.frist.rente",
        om=FORELDELSESFRIST,
        hjemmel=_TREAARSFRISTEN,
        naar=_RENTE & ~_EGEN_REGEL_FOR_TILLEGG & ~_EGEN_REGEL_FOR_RENTE,
        da=_EGET_FORFALL,
        fordi="Renter har sin egen frist på tre år, fra dagen de forfaller.",
    ),
    regel(
        "foreldelse.frist.rente_av_laan",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(2).pkt(1), *_TREAARSFRISTEN),
        naar=_RENTE & (_REGIME == Foreldelsesregime.PENGELAAN),
        da=_EGET_FORFALL,
        fordi="Renter av et pengelån følger ikke tiårsfristen, men har tre år fra dagen de forfaller.",
    ),
    regel(
        "foreldelse.frist.rente_av_gjeldsbrev",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("5").nr(1), *_TREAARSFRISTEN),
        naar=_RENTE & (_REGIME == Foreldelsesregime.GJELDSBREV),
        da=_EGET_FORFALL,
        fordi="Renter av et gjeldsbrev følger ikke tiårsfristen, men har tre år fra dagen de forfaller.",
    ),
    regel(
        "foreldelse.frist.rente_av_tilkjent",
        om=FORELDELSESFRIST,
        hjemmel=(FORELDELSESLOVEN.p("21").nr(2).pkt(4), *_TREAARSFRISTEN),
        naar=_RENTE & (_REGIME == Foreldelsesregime.DOM_21_2),
        da=_EGET_FORFALL,
        fordi="Renter som forfaller etter dommen, følger ikke dommens frist, men har tre år fra dagen de forfaller.",
    ),
    regel(
        "foreldelse.frist.gebyr_og_omkostning",
        om=FORELDELSESFRIST,
        hjemmel=_TREAARSFRISTEN,
        naar=_GEBYR_OG_OMKOSTNING & ~_EGEN_REGEL_FOR_TILLEGG,
        da=_EGET_FORFALL,
        fordi="Gebyrer og omkostninger har sin egen frist på tre år, fra dagen de forfaller.",
    ),
)

FRISTER = _ALMINNELIGE + _TERMINYTELSER + _REGRESSKRAV + _ERSTATNINGSKRAV + _TILLEGG
