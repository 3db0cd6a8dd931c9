"""Hvilket regelverk følger utleggstrekket, og hvor står det? (FOR-2025-07-01-1418 §§ 2–7 og 21–23)

Et løpende trekk fra før nytt regelverk følger det tidligere til det overføres, avsluttes, bortfaller eller viser seg å
være ugyldig. Overføring ved endring, klage, ny trekkpliktig eller for en gruppe er myndighetens valg, og derfor et
faktum her; overføring fordi ett utleggstrekk er etablert, eller fordi et annet trekk er overført, følger av reglene.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Namsmyndighet, Overfoeringsgrunn, Regelverk, RettsligArt
from ..regelform.begreper.regelverk import (
    BOT_I_TREKK,
    FORDELINGSGRUNNLAG,
    FORSKOTTERING_I_TREKK,
    REGELVERK_LOESOERE,
    REGELVERK_TREKK,
    REGELVERK_TREKKFORSKRIFT,
    STOERRELSE_BESLUTTES,
    TIDSPRIORITET,
    TREKKSTILLING,
    UTEN_BESLUTNING,
    Fordelingsgrunnlag,
    Trekkstilling,
)
from ..regelform.felter import KRAV, TREKK
from ..regelform.regel import regel
from ..regelform.tvilspunkter import lest
from ..regelform.vilkaar import ALLTID
from ..rettskilder.lover import (
    DEKNINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    OVERGANGSFORSKRIFTEN,
    TINGLYSINGSLOVEN,
)
from ..rettskilder.periode import Periode

_FOER_2027 = Periode(None, date(2026, 12, 31))

_TIDLIGERE = TREKK.besluttet_etter == Regelverk.TIDLIGERE
_NYTT = TREKK.besluttet_etter == Regelverk.NYTT
_IM = TREKK.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN
_NAMSMANN = TREKK.namsmyndighet == Namsmyndighet.ALMINNELIG_NAMSMANN
_KOMMUNAL = TREKK.namsmyndighet == Namsmyndighet.KOMMUNAL
_STATLIG = TREKK.namsmyndighet.er_en_av(Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.ALMINNELIG_NAMSMANN)

_MELDT_INN = TREKK.er_meldt_inn.ja
# Om en overføring også er en etablering av ett utleggstrekk, er tvilspunkt P13.
_ETABLERT = TREKK.ett_trekk_etablert.ja | (
    (TREKK.annet_overfoert.ja | TREKK.annet_overfoert_samskyldner.ja) & lest("P13", "ja")
)
_PARALLELT = TREKK.parallelt.ja | (TREKK.parallelt_med_overfoert.ja & lest("P13", "ja"))

# ---- Regelverket trekket følger (§§ 1 til 3) ----

REGELVERKET = (
    regel(
        "trekkregelverk.tidligere",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
        naar=_TIDLIGERE,
        da=Regelverk.TIDLIGERE,
        fordi="Et løpende eldre trekk følger tidligere regelverk, også når skyldneren er omfattet av det nye.",
    ),
    regel(
        "trekkregelverk.nytt",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(1),
        naar=_NYTT,
        da=Regelverk.NYTT,
        fordi="Trekket er besluttet etter nytt regelverk og følger det.",
    ),
    regel(
        "trekkregelverk.ett_trekk_etablert",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(4),
        naar=_TIDLIGERE
        & _STATLIG
        & (
            TREKK.ett_trekk_etablert.ja
            | (TREKK.overfoert.ja & (TREKK.overfoert_grunn == Overfoeringsgrunn.ETT_TREKK_ETABLERT))
        ),
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Ett utleggstrekk er etablert mot skyldneren, og fra da av følger også dette trekket nytt regelverk.",
    ),
    regel(
        "trekkregelverk.endring_klage_eller_ny_trekkpliktig",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(2),
        naar=_TIDLIGERE
        & _STATLIG
        & TREKK.overfoert.ja
        & TREKK.overfoert_grunn.er_en_av(
            Overfoeringsgrunn.ENDRING_ELLER_KLAGE, Overfoeringsgrunn.SKIFTE_AV_TREKKPLIKTIG
        ),
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Myndigheten har valgt nytt regelverk i sak om endring eller klage, eller da trekkpliktig ble skiftet.",
    ),
    regel(
        "trekkregelverk.gruppe",
        om=REGELVERK_TREKK,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("3").l(3).pkt(1), OVERGANGSFORSKRIFTEN.p("3").l(3).pkt(2)),
        naar=_TIDLIGERE & _IM & TREKK.overfoert.ja & (TREKK.overfoert_grunn == Overfoeringsgrunn.GRUPPE),
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Innkrevingsmyndigheten har overført en gruppe av sine løpende trekk, og dette er ett av dem.",
    ),
    regel(
        "trekkregelverk.foelger_annet_trekk",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(4).pkt(1),
        naar=_TIDLIGERE
        & _STATLIG
        & (
            TREKK.annet_overfoert.ja
            | (TREKK.annet_overfoert_samskyldner.ja & lest("P15", "ja"))
            | (TREKK.overfoert.ja & (TREKK.overfoert_grunn == Overfoeringsgrunn.FOELGER_ANNET_TREKK))
        ),
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Et annet løpende trekk mot skyldneren er overført, og dette trekket overføres fra samme tidspunkt.",
    ),
    regel(
        "trekkregelverk.samskyldner",
        om=REGELVERK_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(4).pkt(2),
        naar=_TIDLIGERE & _STATLIG & TREKK.overfoert.ja & (TREKK.overfoert_grunn == Overfoeringsgrunn.SAMSKYLDNER),
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Myndigheten har overført trekket mot denne skyldneren sammen med en samskyldners trekk.",
    ),
    regel(
        "trekkregelverk.meldt_inn",
        om=REGELVERK_TREKK,
        hjemmel=(
            OVERGANGSFORSKRIFTEN.p("1").l(4).pkt(2),
            OVERGANGSFORSKRIFTEN.p("2").pkt(3),
            OVERGANGSFORSKRIFTEN.p("7").l(2).pkt(1),
        ),
        naar=_TIDLIGERE & _MELDT_INN,
        da=Regelverk.NYTT,
        unntak_fra=("trekkregelverk.tidligere",),
        fordi="Kravet er meldt inn i ett utleggstrekk etter nytt regelverk og behandles etter det.",
    ),
)

# ---- Hvor trekket står (§§ 2, 5, 6 og 7) ----

_GYLDIG = _TIDLIGERE & ~_PARALLELT & ~_MELDT_INN
_I_KRAFT = _GYLDIG & TREKK.er_opphoert.nei & ~(_KOMMUNAL & _ETABLERT)
_OVERFOERT = _I_KRAFT & (REGELVERK_TREKK.svar == Regelverk.NYTT)
_IKKE_OVERFOERT = _I_KRAFT & (REGELVERK_TREKK.svar == Regelverk.TIDLIGERE)

# Hvilken dag som er den siste i to år etter 1. januar 2027, er tvilspunkt P1.
_TO_AAR_ETTER_2027 = (KRAV.per > date(2029, 1, 1)) | (
    (KRAV.per > date(2028, 12, 31)) & lest("P1", "siste_desember_2028")
)

STILLINGEN = (
    regel(
        "trekkstilling.loeper",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
        naar=_IKKE_OVERFOERT,
        da=Trekkstilling.LOEPER,
        fordi="Trekket løper videre etter det regelverket det ble besluttet etter.",
    ),
    regel(
        "trekkstilling.nytt_trekk_loeper",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(1),
        naar=_NYTT & TREKK.er_opphoert.nei,
        da=Trekkstilling.LOEPER,
        fordi="Trekket er besluttet etter nytt regelverk og løper til det opphører etter reglene der.",
    ),
    regel(
        "trekkstilling.overfoert",
        om=TREKKSTILLING,
        hjemmel=(
            OVERGANGSFORSKRIFTEN.p("3").l(1),
            OVERGANGSFORSKRIFTEN.p("3").l(2),
            OVERGANGSFORSKRIFTEN.p("3").l(3),
            OVERGANGSFORSKRIFTEN.p("3").l(4),
        ),
        naar=_OVERFOERT & TREKK.periode_utloept.nei,
        da=Trekkstilling.OVERFOERT,
        fordi="Trekket er overført til ny trekkordning, og den opprinnelige trekkperioden er ikke ute.",
    ),
    regel(
        "trekkstilling.deltar_videre",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("5").l(1).pkt(1),
        naar=_OVERFOERT & ~_NAMSMANN & TREKK.periode_utloept.ja,
        da=Trekkstilling.OVERFOERT,
        fordi="Kravet deltar i det overførte trekket selv om den opprinnelige trekkperioden er løpt ut.",
    ),
    regel(
        "trekkstilling.tatt_ut_ved_utloepet",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("5").l(2),
        naar=_OVERFOERT & _NAMSMANN & TREKK.periode_utloept.ja,
        da=Trekkstilling.TATT_UT,
        fordi="Et krav alminnelig namsmann besluttet trekk for, tas ut når den opprinnelige trekkperioden er ute.",
    ),
    regel(
        "trekkstilling.tatt_ut_etter_to_aar",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("5").l(2),
        naar=_OVERFOERT & _NAMSMANN & TREKK.periode_utloept.nei & _TO_AAR_ETTER_2027,
        da=Trekkstilling.TATT_UT,
        unntak_fra=("trekkstilling.overfoert",),
        fordi="Et krav alminnelig namsmann besluttet trekk for, tas ut senest to år etter 1. januar 2027.",
    ),
    regel(
        "trekkstilling.perioden_ute",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(1),
        naar=_IKKE_OVERFOERT & TREKK.periode_utloept.ja,
        da=Trekkstilling.AVSLUTTET,
        unntak_fra=("trekkstilling.loeper",),
        fordi="Trekket er ikke overført og avsluttes når trekkperioden er ute.",
    ),
    regel(
        "trekkstilling.lang_periode_avsluttet",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(2),
        naar=_IKKE_OVERFOERT & TREKK.periode_over_to_aar.ja & _TO_AAR_ETTER_2027,
        da=Trekkstilling.AVSLUTTET,
        unntak_fra=("trekkstilling.loeper",),
        fordi="Et trekk med periode over to år som ikke er overført, avsluttes senest to år etter 1. januar 2027.",
    ),
    regel(
        "trekkstilling.besluttet_paa_nytt",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("6").l(2),
        naar=_I_KRAFT & _NAMSMANN & TREKK.nytt_trekk_for_kravet.ja,
        da=Trekkstilling.AVSLUTTET,
        unntak_fra=(
            "trekkstilling.loeper",
            "trekkstilling.overfoert",
            "trekkstilling.tatt_ut_ved_utloepet",
            "trekkstilling.tatt_ut_etter_to_aar",
        ),
        fordi="Alminnelig namsmann har besluttet nytt trekk for kravet etter nytt regelverk, og det eldre avsluttes.",
    ),
    regel(
        "trekkstilling.opphoert",
        om=TREKKSTILLING,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("6").l(1).pkt(1)),
        naar=TREKK.er_opphoert.ja & (_NYTT | (_GYLDIG & ~(_KOMMUNAL & _ETABLERT))),
        da=Trekkstilling.AVSLUTTET,
        fordi="Trekket er sluttet.",
    ),
    regel(
        "trekkstilling.bortfalt",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("7").l(1),
        naar=_GYLDIG & _KOMMUNAL & _ETABLERT,
        da=Trekkstilling.BORTFALT,
        fordi="En kommunal namsmyndighets trekk bortfaller når ett utleggstrekk etableres etter nytt regelverk.",
    ),
    regel(
        "trekkstilling.ugyldig",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("2").pkt(1),
        naar=_TIDLIGERE & _PARALLELT & ~_MELDT_INN,
        da=Trekkstilling.UGYLDIG,
        fordi="Ett trekk etter nytt regelverk var alt etablert da dette ble besluttet, og beslutningen er ugyldig.",
    ),
    regel(
        "trekkstilling.meldt_inn_etter_omgjoering",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("2").pkt(2),
        naar=_TIDLIGERE & _PARALLELT & _MELDT_INN,
        da=Trekkstilling.MELDT_INN,
        fordi="Den ugyldige beslutningen er omgjort, og kravet er meldt inn i ett utleggstrekk.",
    ),
    regel(
        "trekkstilling.meldt_inn_etter_bortfall",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("7").l(2).pkt(1),
        naar=_TIDLIGERE & _KOMMUNAL & ~_PARALLELT & _MELDT_INN,
        da=Trekkstilling.MELDT_INN,
        fordi="Trekket bortfalt, og kravet er meldt inn i ett utleggstrekk uten nytt varsel.",
    ),
    regel(
        "trekkstilling.meldt_inn_i_stedet",
        om=TREKKSTILLING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(4),
        naar=_TIDLIGERE & _STATLIG & ~_PARALLELT & _MELDT_INN,
        da=Trekkstilling.MELDT_INN,
        fordi="Kravet er meldt inn i ett utleggstrekk etter nytt regelverk i stedet for å stå i sitt eget.",
    ),
)

# ---- Det som følger med overføringen (§§ 3 femte ledd, 4, 5 første ledd og 7 andre ledd) ----

_ER_OVERFOERT = TREKKSTILLING.svar == Trekkstilling.OVERFOERT

FOELGENE = (
    regel(
        "trekkstoerrelse.besluttes_ikke",
        om=STOERRELSE_BESLUTTES,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("3").l(1), OVERGANGSFORSKRIFTEN.p("3").l(4)),
        naar=ALLTID,
        da=False,
        fordi="Bare den som selv velger å overføre et trekk, må samtidig beslutte størrelsen.",
    ),
    regel(
        "trekkstoerrelse.besluttes",
        om=STOERRELSE_BESLUTTES,
        hjemmel=OVERGANGSFORSKRIFTEN.p("3").l(5),
        naar=_ER_OVERFOERT
        & TREKK.overfoert.ja
        & TREKK.overfoert_grunn.er_en_av(
            Overfoeringsgrunn.ENDRING_ELLER_KLAGE,
            Overfoeringsgrunn.SKIFTE_AV_TREKKPLIKTIG,
            Overfoeringsgrunn.GRUPPE,
        ),
        da=True,
        unntak_fra=("trekkstoerrelse.besluttes_ikke",),
        fordi="Den som beslutter å overføre et løpende trekk, skal samtidig beslutte hvor stort det skal være.",
    ),
    regel(
        "trekkprioritet.uten_tidsprioritet",
        om=TIDSPRIORITET,
        hjemmel=OVERGANGSFORSKRIFTEN.p("4").pkt(1),
        naar=ALLTID,
        da=False,
        fordi="Bare krav i overførte trekk beholder tidsprioriteten, og bare en tid.",
    ),
    regel(
        "trekkprioritet.overfoert",
        om=TIDSPRIORITET,
        hjemmel=OVERGANGSFORSKRIFTEN.p("4"),
        naar=_ER_OVERFOERT & TREKK.periode_utloept.nei & TREKK.over_to_aar_siden_beslutning.nei,
        da=True,
        unntak_fra=("trekkprioritet.uten_tidsprioritet",),
        fordi="Kravet beholder tidsprioriteten ut trekkperioden, men ikke mer enn to år fra beslutningen.",
    ),
    regel(
        "trekkprioritet.kommunalt_meldt_inn",
        om=TIDSPRIORITET,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("7").l(2).pkt(2), OVERGANGSFORSKRIFTEN.p("4")),
        naar=(TREKKSTILLING.svar == Trekkstilling.MELDT_INN)
        & _KOMMUNAL
        & ~_PARALLELT
        & TREKK.periode_utloept.nei
        & TREKK.over_to_aar_siden_beslutning.nei,
        da=True,
        unntak_fra=("trekkprioritet.uten_tidsprioritet",),
        fordi="Et krav fra et bortfalt kommunalt trekk beholder tidsprioriteten like lenge som i et overført trekk.",
    ),
    regel(
        "trekkfordeling.ved_beslutningen",
        om=FORDELINGSGRUNNLAG,
        hjemmel=DEKNINGSLOVEN.p("2-8").l(3).pkt(2),
        naar=ALLTID,
        da=Fordelingsgrunnlag.VED_BESLUTNINGEN,
        fordi="Fordelingen bygger på kravet slik det var da dekning ved trekk ble besluttet.",
    ),
    regel(
        "trekkfordeling.ved_utloepet",
        om=FORDELINGSGRUNNLAG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("5").l(1).pkt(2),
        naar=_ER_OVERFOERT & _IM & TREKK.periode_utloept.ja,
        da=Fordelingsgrunnlag.VED_UTLOEPET,
        unntak_fra=("trekkfordeling.ved_beslutningen",),
        fordi="Når den opprinnelige trekkperioden er ute, fordeles det etter kravets størrelse den dagen.",
    ),
)

# ---- Regler som følger trekkets regelverk (innkrevingsforskriften §§ 40-1 og 40-2, § 23) ----

_BIDRAG = KRAV.art == RettsligArt.UNDERHOLDSBIDRAG
_INNMELDT = (_BIDRAG | ((KRAV.art == RettsligArt.SAERTILSKUDD) & TREKK.oekning_av_saertilskudd.ja)) & (
    REGELVERK_TREKK.svar == Regelverk.NYTT
)

MED_TREKKET = (
    regel(
        "trekkforskrift.nytt",
        om=REGELVERK_TREKKFORSKRIFT,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("40-1").pkt(2),
        naar=REGELVERK_TREKK.svar == Regelverk.NYTT,
        da=Regelverk.NYTT,
        fordi="Forskriftens regler om innmelding og godskriving følger lovens regler om utleggstrekk.",
    ),
    regel(
        "trekkforskrift.tidligere",
        om=REGELVERK_TREKKFORSKRIFT,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("40-1").pkt(2),
        naar=REGELVERK_TREKK.svar == Regelverk.TIDLIGERE,
        da=Regelverk.TIDLIGERE,
        fordi="Forskriftens regler om innmelding og godskriving gjelder ikke før lovens regler gjelder for trekket.",
    ),
    regel(
        "trekkbeslutning.maa_treffes",
        om=UTEN_BESLUTNING,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("27-1").l(2),
        naar=ALLTID,
        da=False,
        fordi="Utlegg krever som hovedregel en beslutning.",
    ),
    regel(
        "trekkbeslutning.unnlates_i_overgangen",
        om=UTEN_BESLUTNING,
        hjemmel=(
            INNKREVINGSFORSKRIFTEN.p("40-2"),
            INNKREVINGSFORSKRIFTEN.p("27-1").l(1),
            INNKREVINGSFORSKRIFTEN.p("27-1").l(3),
        ),
        naar=_INNMELDT & TREKK.bidrag_fra_foer.ja,
        da=True,
        unntak_fra=("trekkbeslutning.maa_treffes",),
        gjelder=_FOER_2027,
        fordi="Til 2027 kan beslutningen unnlates når en ny bidragsforpliktelse meldes inn ved siden av en annen.",
    ),
    regel(
        "trekkbeslutning.unnlates_for_samme_personer",
        om=UTEN_BESLUTNING,
        hjemmel=(INNKREVINGSFORSKRIFTEN.p("27-1").l(2), INNKREVINGSFORSKRIFTEN.p("27-1").l(3)),
        naar=_INNMELDT & TREKK.bidrag_fra_foer.ja & TREKK.samme_personer.ja,
        da=True,
        unntak_fra=("trekkbeslutning.maa_treffes",),
        fordi="Beslutningen kan unnlates når den nye bidragsforpliktelsen gjelder de samme personene.",
    ),
    regel(
        "trekkregistrering.nytt",
        om=REGELVERK_LOESOERE,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("23"), TINGLYSINGSLOVEN.p("34a")),
        naar=REGELVERK_TREKK.svar == Regelverk.NYTT,
        da=Regelverk.NYTT,
        fordi="Trekket følger nytt regelverk, og da gjelder også de nye reglene om registreringen av det.",
    ),
    regel(
        "trekkregistrering.tidligere",
        om=REGELVERK_LOESOERE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("23"),
        naar=REGELVERK_TREKK.svar == Regelverk.TIDLIGERE,
        da=Regelverk.TIDLIGERE,
        fordi="De nye reglene om registrering gjelder ikke for trekk etter tidligere regelverk før de er overført.",
    ),
)

# ---- Bøter og forskotteringsregress i trekk (§§ 21 og 22) ----

_BOT = KRAV.art == RettsligArt.BOT
_TIL_UT_2028 = KRAV.per <= date(2028, 12, 31)
# Om en bot i et overført trekk er besluttet dekket etter gammel eller ny trekkordning, er tvilspunkt P16.
_GAMMEL_ORDNING = _TIDLIGERE & ((REGELVERK_TREKK.svar == Regelverk.TIDLIGERE) | lest("P16", "da_det_ble_besluttet"))
_NY_ORDNING = _NYTT | (_TIDLIGERE & (REGELVERK_TREKK.svar == Regelverk.NYTT) & lest("P16", "etter_overfoeringen"))

KRAV_I_TREKK = (
    regel(
        "trekkbot.deltar_ikke",
        om=BOT_I_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("21"),
        naar=ALLTID,
        da=False,
        fordi="Overgangsregelen lar bare bøter delta i trekk etter at de er foreldet, og ikke etter 2028.",
    ),
    regel(
        "trekkbot.gammel_ordning",
        om=BOT_I_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("21").pkt(1),
        naar=_BOT & _TIL_UT_2028 & _GAMMEL_ORDNING & TREKK.periode_utloept.nei,
        da=True,
        unntak_fra=("trekkbot.deltar_ikke",),
        fordi="En bot i et trekk etter gammel ordning kan delta ut trekkperioden, men ikke etter 2028.",
    ),
    regel(
        "trekkbot.ny_ordning",
        om=BOT_I_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("21").pkt(2),
        naar=_BOT & _TIL_UT_2028 & _NY_ORDNING,
        da=True,
        unntak_fra=("trekkbot.deltar_ikke",),
        fordi="En bot i et trekk etter ny ordning kan delta til utgangen av 2028.",
    ),
    regel(
        "trekkforskottering.som_andre_krav",
        om=FORSKOTTERING_I_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("22"),
        naar=ALLTID,
        da=False,
        fordi="Kravet har den prioriteten dekningsloven nå gir det.",
    ),
    regel(
        "trekkforskottering.foerste_klasse",
        om=FORSKOTTERING_I_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("22"),
        naar=KRAV.art == RettsligArt.FORSKOTTERING_REGRESS,
        da=True,
        unntak_fra=("trekkforskottering.som_andre_krav",),
        gjelder=_FOER_2027,
        fordi="Folketrygdens regress etter forskotteringsloven beholder prioriteten i første klasse ut 2026.",
    ),
    regel(
        "trekkforskottering.tidligere_regelverk",
        om=FORSKOTTERING_I_TREKK,
        hjemmel=(
            OVERGANGSFORSKRIFTEN.p("3").l(1).pkt(1),
            DEKNINGSLOVEN.p("2-8").l(1).bok("a").lydende_til(date(2025, 12, 31)),
        ),
        naar=(KRAV.art == RettsligArt.FORSKOTTERING_REGRESS)
        & (REGELVERK_TREKK.svar == Regelverk.TIDLIGERE)
        & lest("P7", "klasse_a"),
        da=True,
        unntak_fra=("trekkforskottering.som_andre_krav",),
        fordi="Trekket følger tidligere regelverk, og der har regresskravet prioritet i første klasse.",
    ),
)

REGLER = REGELVERKET + STILLINGEN + FOELGENE + MED_TREKKET + KRAV_I_TREKK
