"""Hvilket regelverk følger et skritt i innkrevingen? (FOR-2025-07-01-1418 §§ 9 og 11–18)

Motregning, avregning, tvangsdekning, søknader og klager har hver sin skjæringsdag. Reglene prøves mot hendelsens egen
dag; spørres det om noe som ikke er hendt ennå, er det dagen det spørres om.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Namsmyndighet, Regelverk, RettsligArt, Sakstype, TidligereMyndighet
from ..regelform.begreper.regelverk import (
    AVREGNING_UTENFOR_TREKK,
    MYNDIGHETSGRUNNLAG,
    REGELVERK_AVREGNING,
    REGELVERK_AVREGNINGSKLAGE,
    REGELVERK_MOTREGNING,
    REGELVERK_NAMSBOK,
    REGELVERK_PROEVING,
    REGELVERK_RETTERGANG,
    REGELVERK_SOEKNAD,
    REGELVERK_TVANGSDEKNING,
    REGELVERK_TVANGSFULLBYRDELSE,
    REGELVERK_UTLEGG,
    REGELVERK_VERNETING,
    Myndighetsgrunnlag,
)
from ..regelform.felter import HENDELSE, KRAV, SAK
from ..regelform.regel import regel
from ..regelform.vilkaar import ALLTID
from ..rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    FOR_2025_06_10_967,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
)
from ..rettskilder.periode import Periode

_SISTE_2025 = date(2025, 12, 31)
_FOER_2027 = Periode(None, date(2026, 12, 31))
_FRA_2027 = Periode(date(2027, 1, 1), None)

# ---- Motregning (§§ 9 og 12) ----

SKATTER_OG_AVGIFTER = (
    RettsligArt.RESTSKATT,
    RettsligArt.FORSKUDDSSKATT,
    RettsligArt.FORSKUDDSTREKK,
    RettsligArt.ARBEIDSGIVERAVGIFT,
    RettsligArt.FINANSSKATT,
    RettsligArt.MERVERDIAVGIFT,
    RettsligArt.SAERAVGIFT,
    RettsligArt.TOLL,
    RettsligArt.ARVEAVGIFT,
)
"""Artene som alltid er skatte- og avgiftskrav etter skattebetalingsloven § 1-1 andre ledd."""
_BIDRAG = (RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD)
_STRAFFEERSTATNING = (RettsligArt.ERSTATNING_STRAFFBAR,)
_ANDRE_KRAV = ~KRAV.art.er_en_av(*SKATTER_OG_AVGIFTER, *_BIDRAG, *_STRAFFEERSTATNING)

MOTREGNING = (
    regel(
        "motregning.regelverk_tidligere",
        om=REGELVERK_MOTREGNING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("12"),
        naar=HENDELSE.dato <= date(2026, 12, 31),
        da=Regelverk.TIDLIGERE,
        fordi="Motregning besluttet før 2027 følger regelverket slik det var før 2026.",
    ),
    regel(
        "motregning.regelverk_nytt",
        om=REGELVERK_MOTREGNING,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("12"), FOR_2025_06_10_967.p("").bok("b")),
        naar=ALLTID,
        da=Regelverk.NYTT,
        gjelder=_FRA_2027,
        fordi="Motregning besluttet i 2027 eller senere følger innkrevingsloven.",
    ),
    regel(
        "motregning.egen_myndighet",
        om=MYNDIGHETSGRUNNLAG,
        hjemmel=FOR_2025_06_10_967.p("").bok("b"),
        naar=ALLTID,
        da=Myndighetsgrunnlag.INNKREVINGSLOVEN,
        gjelder=_FRA_2027,
        fordi="Fra 2027 bygger motregningen på innkrevingsloven selv.",
    ),
    regel(
        "motregning.skattekontorets_myndighet",
        om=MYNDIGHETSGRUNNLAG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("9"), SKATTEBETALINGSLOVEN.p("13-1").l(1)),
        naar=KRAV.art.er_en_av(*SKATTER_OG_AVGIFTER),
        da=Myndighetsgrunnlag.SKATTEKONTORET,
        gjelder=_FOER_2027,
        fordi="Skatte- og avgiftskrav motregnes med den myndigheten skattekontoret hadde.",
    ),
    regel(
        "motregning.innkrevingssentralens_myndighet",
        om=MYNDIGHETSGRUNNLAG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("9"), BIDRAGSINNKREVINGSLOVEN.p("14")),
        naar=KRAV.art.er_en_av(*_BIDRAG),
        da=Myndighetsgrunnlag.INNKREVINGSSENTRALEN,
        gjelder=_FOER_2027,
        fordi="Underholdsbidrag motregnes med den myndigheten Innkrevingssentralen for bidrag hadde.",
    ),
    regel(
        "motregning.si_myndighet_straffesak",
        om=MYNDIGHETSGRUNNLAG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("9"), SI_LOVEN.p("4").l(1).pkt(2)),
        naar=KRAV.art.er_en_av(*_STRAFFEERSTATNING),
        da=Myndighetsgrunnlag.STATENS_INNKREVINGSSENTRAL,
        gjelder=_FOER_2027,
        fordi="Erstatning for straffbare handlinger motregnes med myndigheten til Statens innkrevingssentral.",
    ),
    *(
        regel(
            f"motregning.oppgitt_{navn}",
            om=MYNDIGHETSGRUNNLAG,
            hjemmel=OVERGANGSFORSKRIFTEN.p("9"),
            naar=_ANDRE_KRAV & (HENDELSE.tidligere_myndighet == tidligere),
            da=grunnlag,
            gjelder=_FOER_2027,
            fordi=fordi,
        )
        for navn, tidligere, grunnlag, fordi in (
            (
                "statens_innkrevingssentral",
                TidligereMyndighet.STATENS_INNKREVINGSSENTRAL,
                Myndighetsgrunnlag.STATENS_INNKREVINGSSENTRAL,
                "Det er oppgitt at motregningen bygger på myndigheten til Statens innkrevingssentral.",
            ),
            (
                "innkrevingssentralen",
                TidligereMyndighet.INNKREVINGSSENTRALEN,
                Myndighetsgrunnlag.INNKREVINGSSENTRALEN,
                "Det er oppgitt at motregningen bygger på myndigheten til Innkrevingssentralen for bidrag.",
            ),
            (
                "skattekontoret",
                TidligereMyndighet.SKATTEKONTORET,
                Myndighetsgrunnlag.SKATTEKONTORET,
                "Det er oppgitt at motregningen bygger på myndigheten til skattekontoret.",
            ),
        )
    ),
)

# ---- Avregning (§ 14) ----

AVREGNING = (
    regel(
        "avregning.foer_innkrevingsloven",
        om=REGELVERK_AVREGNING,
        # Ordlyden av folketrygdloven § 22-14 femte ledd før 2026 er ikke funnet, så den siteres ikke.
        hjemmel=OVERGANGSFORSKRIFTEN.p("14").l(3),
        naar=HENDELSE.dato <= _SISTE_2025,
        da=Regelverk.TIDLIGERE,
        fordi="Avregningen er besluttet før innkrevingsloven, og folketrygdlovens tidligere regel gjelder.",
    ),
    regel(
        "avregning.etter_innkrevingsloven",
        om=REGELVERK_AVREGNING,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("14").l(3), INNKREVINGSLOVEN.p("22").l(4)),
        naar=HENDELSE.dato > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Avregningen er besluttet etter innkrevingsloven, og reglene om avbrudd ved utlegg gjelder.",
    ),
    regel(
        "avregning.kan_dekkes_utenfor_trekk",
        om=AVREGNING_UTENFOR_TREKK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("14").l(1),
        naar=HENDELSE.dato < date(2028, 1, 1),
        da=True,
        fordi="Avregning besluttet før 2028 kan dekkes utenfor et løpende trekk.",
    ),
    regel(
        "avregning.dekkes_av_trekket",
        om=AVREGNING_UTENFOR_TREKK,
        hjemmel=INNKREVINGSLOVEN.p("29").l(3),
        naar=HENDELSE.dato >= date(2028, 1, 1),
        da=False,
        fordi="Besluttes avregning mens et trekk løper, dekkes beløpet av trekket.",
    ),
    regel(
        "avregning.klage_foer_2026",
        om=REGELVERK_AVREGNINGSKLAGE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("14").l(2).pkt(1),
        naar=HENDELSE.dato <= _SISTE_2025,
        da=Regelverk.TIDLIGERE,
        fordi="Klagen ble satt fram før 2026.",
    ),
    regel(
        "avregning.klage_etter_2025",
        om=REGELVERK_AVREGNINGSKLAGE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("14").l(2),
        naar=HENDELSE.dato > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Klagen er satt fram etter 2025 og følger innkrevingsloven, også når avregningen er eldre.",
    ),
)

# ---- Tvangsdekning (§ 13) ----

_DEKKES = HENDELSE.utlegg_av_innkrevingsmyndigheten.ja & (HENDELSE.dato > _SISTE_2025)

TVANGSDEKNING = (
    regel(
        "tvangsdekning.foer_2026",
        om=REGELVERK_TVANGSDEKNING,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("13"), FOR_2025_06_10_967.p("")),
        naar=HENDELSE.dato <= _SISTE_2025,
        da=False,
        fordi="Adgangen til selv å gjennomføre tvangsdekning kom med innkrevingsloven.",
    ),
    regel(
        "tvangsdekning.andres_utlegg",
        om=REGELVERK_TVANGSDEKNING,
        hjemmel=INNKREVINGSLOVEN.p("24").l(1),
        naar=HENDELSE.utlegg_av_innkrevingsmyndigheten.nei,
        da=False,
        fordi="Adgangen gjelder bare utlegg Innkrevingsmyndigheten eller en av myndighetene før den tok.",
    ),
    regel(
        "tvangsdekning.eget_utlegg",
        om=REGELVERK_TVANGSDEKNING,
        hjemmel=INNKREVINGSLOVEN.p("24").l(1),
        naar=_DEKKES & HENDELSE.utlegg_foer_2026.nei,
        da=True,
        fordi="Innkrevingsmyndigheten har selv tatt utlegget og kan gjennomføre tvangsdekningen.",
    ),
    regel(
        "tvangsdekning.eldre_utlegg",
        om=REGELVERK_TVANGSDEKNING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("13"),
        naar=_DEKKES & HENDELSE.utlegg_foer_2026.ja,
        da=True,
        fordi="Adgangen omfatter også utlegg en av de tidligere innkrevingsmyndighetene besluttet.",
    ),
)

# ---- Søknader (§ 11) ----

SOEKNADER = (
    regel(
        "soeknad.etter_innkrevingsloven",
        om=REGELVERK_SOEKNAD,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("11").pkt(1), FOR_2025_06_10_967.p("")),
        naar=HENDELSE.dato > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Søknaden er satt fram etter at innkrevingsloven trådte i kraft.",
    ),
    regel(
        "soeknad.ikke_ferdig",
        om=REGELVERK_SOEKNAD,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
        naar=(HENDELSE.dato <= _SISTE_2025) & HENDELSE.soekt_etter_nevnte.ja & HENDELSE.ferdig_foer_2026.nei,
        da=Regelverk.NYTT,
        fordi="Søknaden var ikke ferdigbehandlet før 2026 og behandles etter innkrevingsloven.",
    ),
    regel(
        "soeknad.ferdig",
        om=REGELVERK_SOEKNAD,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(1),
        naar=(HENDELSE.dato <= _SISTE_2025) & HENDELSE.soekt_etter_nevnte.ja & HENDELSE.ferdig_foer_2026.ja,
        da=Regelverk.TIDLIGERE,
        fordi="Søknaden var ferdigbehandlet etter de tidligere reglene før 2026.",
    ),
    regel(
        "soeknad.andre_bestemmelser",
        om=REGELVERK_SOEKNAD,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(2),
        naar=(HENDELSE.dato <= _SISTE_2025) & HENDELSE.soekt_etter_nevnte.nei,
        da=Regelverk.TIDLIGERE,
        fordi="En eldre søknad etter andre regler behandles etter dem, og av den myndigheten de la det til.",
    ),
)

# ---- Domstolene (§§ 15 til 17) ----

DOMSTOLENE = (
    regel(
        "rettergang.foer_2026",
        om=REGELVERK_RETTERGANG,
        hjemmel=(OVERGANGSFORSKRIFTEN.p("15").pkt(1), OVERGANGSFORSKRIFTEN.p("24")),
        naar=KRAV.per <= _SISTE_2025,
        da=Regelverk.TIDLIGERE,
        fordi="Innkrevingslovens regler om hvem som er part, gjaldt ikke før 2026.",
    ),
    regel(
        "rettergang.fra_2026",
        om=REGELVERK_RETTERGANG,
        hjemmel=OVERGANGSFORSKRIFTEN.p("15"),
        naar=KRAV.per > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Innkrevingslovens regler om hvem som er part, gjelder fra 2026, også i saker som alt var i gang.",
    ),
    regel(
        "proeving.foer_2026",
        om=REGELVERK_PROEVING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("16"),
        naar=HENDELSE.dato <= _SISTE_2025,
        da=False,
        fordi="Beslutningen er tatt før 2026.",
    ),
    regel(
        "proeving.av_andre",
        om=REGELVERK_PROEVING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("16"),
        naar=HENDELSE.av_innkrevingsmyndigheten.nei,
        da=False,
        fordi="Overgangsregelen gjelder bare beslutninger Innkrevingsmyndigheten treffer.",
    ),
    regel(
        "proeving.fra_2026",
        om=REGELVERK_PROEVING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("16"),
        naar=(HENDELSE.dato > _SISTE_2025) & HENDELSE.av_innkrevingsmyndigheten.ja,
        da=True,
        fordi="Fristen gjelder for alle beslutninger Innkrevingsmyndigheten treffer etter 2025.",
    ),
    regel(
        "verneting.foer_2026",
        om=REGELVERK_VERNETING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("17"),
        naar=HENDELSE.dato <= _SISTE_2025,
        da=Regelverk.TIDLIGERE,
        fordi="Klagen ble satt fram før de nye reglene om verneting.",
    ),
    regel(
        "verneting.fra_2026",
        om=REGELVERK_VERNETING,
        hjemmel=OVERGANGSFORSKRIFTEN.p("17"),
        naar=HENDELSE.dato > _SISTE_2025,
        da=Regelverk.NYTT,
        fordi="Klager satt fram etter 2025 avgjøres ved vernetinget innkrevingsloven peker ut.",
    ),
)

# ---- Endringene i tvangsfullbyrdelsesloven for øvrig (§ 18) ----

_STATLIG_UTLEGG = (SAK.type == Sakstype.UTLEGG) & SAK.namsmyndighet.er_en_av(
    Namsmyndighet.INNKREVINGSMYNDIGHETEN, Namsmyndighet.ALMINNELIG_NAMSMANN
)

TVANGSFULLBYRDELSE = (
    regel(
        "tvangsfullbyrdelse.utlegg_nytt",
        om=REGELVERK_TVANGSFULLBYRDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(1),
        naar=_STATLIG_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.NYTT),
        da=Regelverk.NYTT,
        fordi="Saken følger skjæringstidspunktet for utlegg, og etter det gjelder nytt regelverk.",
    ),
    regel(
        "tvangsfullbyrdelse.utlegg_tidligere",
        om=REGELVERK_TVANGSFULLBYRDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("1").l(1),
        naar=_STATLIG_UTLEGG & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=Regelverk.TIDLIGERE,
        fordi="Saken følger skjæringstidspunktet for utlegg, og etter det gjelder tidligere regelverk.",
    ),
    regel(
        "tvangsfullbyrdelse.mottatt_etter_2025",
        om=REGELVERK_TVANGSFULLBYRDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(1),
        naar=~_STATLIG_UTLEGG & (SAK.mottatt > _SISTE_2025),
        da=Regelverk.NYTT,
        fordi="Begjæringen er mottatt etter 2025.",
    ),
    regel(
        "tvangsfullbyrdelse.mottatt_foer_2026",
        om=REGELVERK_TVANGSFULLBYRDELSE,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(1),
        naar=~_STATLIG_UTLEGG & (SAK.mottatt <= _SISTE_2025),
        da=Regelverk.TIDLIGERE,
        fordi="Begjæringen ble mottatt før 2026.",
    ),
    regel(
        "namsbok.tidligere",
        om=REGELVERK_NAMSBOK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(2),
        naar=ALLTID,
        da=Regelverk.TIDLIGERE,
        gjelder=Periode(None, date(2026, 2, 15)),
        fordi="De nye reglene om namsbok gjelder ikke for namsbøker som føres til og med 15. februar 2026.",
    ),
    regel(
        "namsbok.nytt",
        om=REGELVERK_NAMSBOK,
        hjemmel=OVERGANGSFORSKRIFTEN.p("18").pkt(2),
        naar=ALLTID,
        da=Regelverk.NYTT,
        gjelder=Periode(date(2026, 2, 16), None),
        fordi="De nye reglene om namsbok gjelder for namsbøker som føres etter 15. februar 2026.",
    ),
)

REGLER = MOTREGNING + AVREGNING + TVANGSDEKNING + SOEKNADER + DOMSTOLENE + TVANGSFULLBYRDELSE
