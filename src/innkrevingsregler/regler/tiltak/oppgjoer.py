"""Påminning, rente, gebyr, motregning og avregning. (innkrevingsloven §§ 15, 21 og 22)

Purring og rente etter varsel er ikke tvang, og krever ikke tvangsgrunnlag. Motregning besluttet før 2027 følger reglene
som gjaldt før 2026 (FOR-2025-07-01-1418 § 12); der vet vi bare sikkert hva som gjaldt for skatter og avgifter.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...fakta.koder import Innkrever, Innkrevingslovkrav, RettsligArt
from ...regelform.avledede.tiltak import Gebyrtilstand, Motregningsrett, Rentetilstand
from ...regelform.begreper.hjemmel import TVANGSKRAFT, Fullbyrdelse
from ...regelform.begreper.tiltak import Tiltaksslag
from ...regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ...regelform.felter import KRAV
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Udekket
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    INKASSOFORSKRIFTEN,
    INKASSOLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
)
from .felles import (
    FORELDET,
    FRA_2027,
    GJELDSORDNING,
    I_2026,
    IKKE_LAGT_TIL,
    INNKREVINGSMYNDIGHETEN,
    KOMMUNEN_SELV,
    SIDEN_2026,
    TAPT,
    TILLEGGET_FORELDET,
    VENTER_PAA_KLAGE,
    VIA_NAMSMANNEN,
    VIRKSOMHETEN,
    Bunn,
    Hinder,
    gjeldsforhandling,
    tiltakets_regler,
    utenom_innkrevingsmyndigheten,
    varselhindre,
)

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
    RettsligArt.TILLEGGSSKATT,
)
"""Artene som alltid er, eller følger reglene om, skatte- og avgiftskrav (skattebetalingsloven § 1-1)."""


_OKTOBER_2020 = date(2020, 10, 1)
"""Fra da er ordlyden i inkassoforskriften § 1-2 kjent."""
_KOMMUNEN_ELLER_INKASSATOREN = KRAV.innkrever.er_en_av(Innkrever.KOMMUNEN, Innkrever.INKASSO)

# ---- Påminning, rente og gebyr ----

PURRING = tiltakets_regler(
    Tiltaksslag.PURRING,
    (
        Bunn(
            navn="innkrevingsmyndigheten",
            naar=INNKREVINGSMYNDIGHETEN,
            hjemmel=INNKREVINGSLOVEN.p("3").l(1),
            fordi="Innkrevingsmyndigheten ivaretar kreditorens rolle og kan minne om kravet.",
        ),
        Bunn(
            navn="virksomheten",
            naar=VIRKSOMHETEN,
            hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(1),
            fordi="Virksomheten skal følge opp krav som ikke betales ved forfall, blant annet med purring.",
        ),
        Bunn(
            navn="andre",
            naar=_KOMMUNEN_ELLER_INKASSATOREN,
            hjemmel=INKASSOFORSKRIFTEN.p("1-2").l(1),
            fordi="Kommunen og inkassatoren kan purre på et forfalt krav.",
        ),
    ),
    (
        FORELDET,
        attrs.evolve(IKKE_LAGT_TIL, fra=("innkrevingsmyndigheten",)),
        gjeldsforhandling("a"),
        GJELDSORDNING,
        VENTER_PAA_KLAGE,
        Hinder(
            navn="ikke_forfalt",
            naar=~INNKREVINGSMYNDIGHETEN & KRAV.misligholdt.nei,
            hjemmel=(INKASSOLOVEN.p("1").l(1), OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(1)),
            fordi="Det purres på forfalte krav.",
            fra=("virksomheten", "andre"),
        ),
    ),
    kjent_fra=SIDEN_2026 | ((KRAV.per >= _OKTOBER_2020) & _KOMMUNEN_ELLER_INKASSATOREN),
)

FORSINKELSESRENTE = tiltakets_regler(
    Tiltaksslag.FORSINKELSESRENTE,
    (
        Bunn(
            navn="loeper",
            naar=KRAV.rentetilstand == Rentetilstand.LOEPER,
            hjemmel=(INNKREVINGSLOVEN.p("15").l(1), INNKREVINGSLOVEN.p("15").l(2)),
            fordi="Forsinkelsesrente løper etter varselet.",
        ),
        Bunn(
            navn="annen_regel",
            naar=KRAV.rentetilstand == Rentetilstand.LOEPER_ETTER_ANNEN_REGEL,
            hjemmel=INNKREVINGSLOVEN.p("15").l(1),
            fordi="En annen lov eller forskrift gir rente av kravet, og renten løper.",
        ),
        Bunn(
            navn="loeper_ikke",
            naar=KRAV.rentetilstand == Rentetilstand.LOEPER_IKKE,
            hjemmel=(INNKREVINGSLOVEN.p("15").l(2), INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSLOVEN.p("15").l(5)),
            fordi="Det løper ikke forsinkelsesrente den dagen.",
            da=False,
        ),
        Bunn(
            navn="annen_rente",
            naar=KRAV.rentetilstand == Rentetilstand.UTENFOR_REGLENE,
            hjemmel=INNKREVINGSLOVEN.p("15").l(1),
            fordi="Renten av kravet følger en regel som ikke er ført inn.",
            da=Udekket("regelen om renten av kravet er ikke ført inn for denne tiden"),
        ),
    ),
    (TILLEGGET_FORELDET,),
)

_UTLEGGSGEBYR = (KRAV.gebyrtilstand == Gebyrtilstand.UTLEGG) | (
    (KRAV.gebyrtilstand == Gebyrtilstand.UTENFOR_REGLENE)
    & INNKREVINGSMYNDIGHETEN
    & (KRAV.art != RettsligArt.UNDERHOLDSBIDRAG)
)

GEBYR = tiltakets_regler(
    Tiltaksslag.GEBYR,
    (
        Bunn(
            navn="bidrag",
            naar=KRAV.gebyrtilstand == Gebyrtilstand.BIDRAG,
            hjemmel=(INNKREVINGSLOVEN.p("15").l(4), INNKREVINGSFORSKRIFTEN.p("15-2").l(1)),
            fordi="Det påløper gebyr når underholdsbidrag ikke er betalt ved forfall.",
        ),
        Bunn(
            navn="utlegg",
            naar=KRAV.gebyrtilstand == Gebyrtilstand.UTLEGG,
            hjemmel=INNKREVINGSLOVEN.p("23").l(5),
            fordi="Innkrevingsmyndigheten tar gebyr når den varsler og beslutter utlegg.",
        ),
        Bunn(
            navn="varsel",
            naar=KRAV.gebyrtilstand == Gebyrtilstand.VARSEL,
            hjemmel=(INKASSOLOVEN.p("17").l(1), INKASSOFORSKRIFTEN.p("1-2")),
            fordi="Fordringshaveren kan kreve gebyr for purring og varsel etter inkassoforskriften.",
        ),
        Bunn(
            navn="ingen",
            naar=KRAV.gebyrtilstand == Gebyrtilstand.INGEN,
            hjemmel=(INNKREVINGSLOVEN.p("15").l(4), INNKREVINGSLOVEN.p("23").l(5), INKASSOFORSKRIFTEN.p("1-2")),
            fordi="Verken en termin, et varsel om utlegg eller en påminnelse gir gebyr den dagen.",
            da=False,
        ),
        Bunn(
            navn="utenfor_reglene",
            naar=KRAV.gebyrtilstand == Gebyrtilstand.UTENFOR_REGLENE,
            hjemmel=INNKREVINGSLOVEN.p("23").l(5),
            fordi="Gebyret følger regler som ikke er ført inn.",
            da=Udekket("reglene om gebyret er ikke ført inn for denne tiden"),
        ),
    ),
    (
        TILLEGGET_FORELDET,
        IKKE_LAGT_TIL,
        Hinder(
            navn="tvangskraft",
            naar=_UTLEGGSGEBYR & TVANGSKRAFT(fullbyrdelse=Fullbyrdelse.UTLEGGSPANT).svar.nei,
            hjemmel=INNKREVINGSLOVEN.p("23").l(1).pkt(1),
            fordi="Gebyret følger utlegget, og kravet har ikke tvangsgrunnlag for det.",
            fra=("utlegg", "utenfor_reglene"),
        ),
        gjeldsforhandling("a"),
        GJELDSORDNING,
        attrs.evolve(VENTER_PAA_KLAGE, fra=()),
    ),
    kjent_fra=utenom_innkrevingsmyndigheten(_OKTOBER_2020),
)

# ---- Motregning og avregning ----

_FORHANDLING = gjeldsforhandling("b")
_SKATT = INNKREVINGSMYNDIGHETEN & KRAV.art.er_en_av(*SKATTER_OG_AVGIFTER)

MOTREGNING = tiltakets_regler(
    Tiltaksslag.MOTREGNING,
    (
        Bunn(
            navn="innkrevingsmyndigheten",
            naar=INNKREVINGSMYNDIGHETEN,
            hjemmel=INNKREVINGSLOVEN.p("21").l(1).pkt(1),
            fordi="Kravet kan motregnes i skyldnerens tilgodebeløp på skatt og avgift.",
            gjelder=FRA_2027,
        ),
        Bunn(
            navn="skatt_i_2026",
            naar=_SKATT,
            hjemmel=(OVERGANGSFORSKRIFTEN.p("12"), SKATTEBETALINGSLOVEN.p("13-1").l(1)),
            fordi="Skatte- og avgiftskrav kan motregnes i tilgodebeløp på skatt og avgift etter de tidligere reglene.",
            gjelder=I_2026,
        ),
        Bunn(
            navn="andre_krav_i_2026",
            naar=INNKREVINGSMYNDIGHETEN & ~KRAV.art.er_en_av(*SKATTER_OG_AVGIFTER),
            hjemmel=SI_LOVEN.p("4").l(1),
            fordi="Motregning besluttet før 2027 følger reglene som gjaldt før 2026.",
            da=Udekket("hvilke krav som kunne motregnes etter reglene før 2026, står ikke i kildene"),
            gjelder=I_2026,
        ),
        Bunn(
            navn="kommunen",
            naar=KOMMUNEN_SELV,
            hjemmel=INNKREVINGSLOVEN.p("21").l(7).pkt(1),
            fordi="Kommunen kan dekke slike krav ved motregning i tilgodebeløp på skatt og avgift.",
            gjelder=FRA_2027,
        ),
        Bunn(
            navn="kommunen_i_2026",
            naar=KOMMUNEN_SELV,
            hjemmel=FORELDELSESLOVEN.p("26"),
            fordi="Før 2027 har kommunen bare den alminnelige motregningsretten.",
            da=Udekket("den alminnelige motregningsretten er ulovfestet og ikke regelfestet her"),
            gjelder=I_2026,
        ),
        Bunn(
            navn="alminnelig",
            naar=VIA_NAMSMANNEN,
            hjemmel=FORELDELSESLOVEN.p("26"),
            fordi="Andre enn Innkrevingsmyndigheten og kommunen har bare den alminnelige motregningsretten.",
            da=Udekket("den alminnelige motregningsretten er ulovfestet og ikke regelfestet her"),
        ),
    ),
    (
        Hinder(
            navn="foreldet",
            naar=KRAV.foreldet.ja & (KRAV.motregningsrett == Motregningsrett.TAPT),
            hjemmel=(TAPT, FORELDELSESLOVEN.p("26")),
            fordi="Kravet er foreldet, og motregningsretten er verken avtalt eller fra samme rettsforhold.",
            ogsaa_foer_2026=True,
        ),
        Hinder(
            navn="bot_foreldet",
            naar=KRAV.foreldet.ja
            & (KRAV.motregningsrett == Motregningsrett.BOT_FALT_BORT)
            & (KRAV.art == RettsligArt.BOT)
            & lest("F6", "nei"),
            hjemmel=STRAFFELOVEN.p("97").l(1),
            fordi="Lest slik at en bot som er falt bort, ikke kan motregnes.",
            fra=("innkrevingsmyndigheten", "andre_krav_i_2026", "kommunen", "kommunen_i_2026", "alminnelig"),
        ),
        attrs.evolve(IKKE_LAGT_TIL, fra=("innkrevingsmyndigheten", "skatt_i_2026", "andre_krav_i_2026")),
        attrs.evolve(_FORHANDLING, naar=_FORHANDLING.naar & KRAV.samme_rettsforhold.nei),
        GJELDSORDNING,
        Hinder(
            navn="ikke_forfalt",
            naar=(INNKREVINGSMYNDIGHETEN | KOMMUNEN_SELV)
            & KRAV.misligholdt.nei
            & KRAV.under_konkurs.nei
            & lest("F4", "ute"),
            hjemmel=INNKREVINGSLOVEN.p("21").l(1).pkt(1),
            fordi="Lest slik at kravet må være forfalt for å kunne motregnes.",
            fra=("innkrevingsmyndigheten", "kommunen"),
            gjelder=FRA_2027,
        ),
        Hinder(
            navn="ikke_forfalt_i_2026",
            naar=(KRAV.per < date(2027, 1, 1))
            & _SKATT
            & KRAV.misligholdt.nei
            & KRAV.under_konkurs.nei
            & lest("F4", "ute"),
            hjemmel=OVERGANGSFORSKRIFTEN.p("12"),
            fordi="Lest slik at kravet må være forfalt for å kunne motregnes.",
            fra=("skatt_i_2026",),
        ),
        attrs.evolve(
            VENTER_PAA_KLAGE,
            naar=VENTER_PAA_KLAGE.naar & (KRAV.innkrevingslovkrav != Innkrevingslovkrav.TILBAKEBETALING_7),
            hjemmel=BIDRAGSINNKREVINGSLOVEN.p("29").l(2),
            fra=("innkrevingsmyndigheten", "skatt_i_2026", "andre_krav_i_2026"),
        ),
    ),
)

AVREGNING = tiltakets_regler(
    Tiltaksslag.AVREGNING,
    (
        Bunn(
            navn="innkrevingsmyndigheten",
            naar=INNKREVINGSMYNDIGHETEN,
            hjemmel=(INNKREVINGSLOVEN.p("22").l(1), FOLKETRYGDLOVEN.p("22-16").l(4)),
            fordi="Innkrevingsmyndigheten kan avregne kravet i framtidige ytelser.",
        ),
        Bunn(
            navn="andre",
            naar=~INNKREVINGSMYNDIGHETEN,
            hjemmel=INNKREVINGSLOVEN.p("22").l(1),
            fordi="Bare Innkrevingsmyndigheten beslutter avregning.",
            da=False,
        ),
    ),
    (
        FORELDET,
        Hinder(
            navn="uten_hjemmel",
            naar=INNKREVINGSMYNDIGHETEN & KRAV.kan_avregnes.nei,
            hjemmel=INNKREVINGSFORSKRIFTEN.p("2-10"),
            fordi="Ingen lov sier at kravet kan avregnes i framtidige ytelser.",
        ),
        attrs.evolve(
            IKKE_LAGT_TIL,
            naar=INNKREVINGSMYNDIGHETEN & (VIRKEOMRAADE.svar == Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN),
            fordi="Kravet er ikke lagt til Innkrevingsmyndigheten.",
        ),
        gjeldsforhandling("a"),
        GJELDSORDNING,
        VENTER_PAA_KLAGE,
        *varselhindre("varsel_om_avregning"),
    ),
)

REGLER = PURRING + FORSINKELSESRENTE + GEBYR + MOTREGNING + AVREGNING
