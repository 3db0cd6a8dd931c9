"""Varslene tiltakene krever, hvor de kan påklages, og hva som kan avgjøres av en maskin.

(innkrevingsloven §§ 12, 15, 21 til 25 og 38, tvangsfullbyrdelsesloven §§ 2-15, 4-18, 5-16 og 7-6)

Flere varsler kan kreves for samme tiltak: begge spørsmålene har svar som kan stå ved siden av hverandre. Et tiltak uten
regel her har ikke noe varsel, eller ingen klagevei, som er funnet i kildene.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever, Regelverk
from ...regelform.begreper.tiltak import (
    AUTOMATISERBAR,
    TILTAK_KLAGE,
    TILTAK_VARSEL,
    Klagevei,
    Tiltaksslag,
    Varselskrav,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn, tekst_mangler
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    INKASSOLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    KONKURSLOVEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ...rettskilder.periode import Periode
from .felles import (
    ALMINNELIG_GRUNNLAG,
    BIDRAG,
    FRA_2026,
    FRA_2027,
    I_2026,
    INNKREVINGSMYNDIGHETEN,
    KOMMUNEN_SELV,
    VIA_NAMSMANNEN,
)

_NYTT = KRAV.regelverk_utlegg == Regelverk.NYTT
_FORELEGGES = _NYTT | (
    (KRAV.regelverk_utlegg == Regelverk.TIDLIGERE)
    & tekst_mangler(
        "tvangsfullbyrdelsesloven_7_6_foer_2026",
        "ordlyden i tvangsfullbyrdelsesloven kapittel 7 før 2026 er ikke registrert",
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("7-6"),
    )
)
_BARE_SAERLIG_GRUNNLAG = KRAV.har_saerlig.ja & ~ALMINNELIG_GRUNNLAG
_BARE_ANNET_PANT = KRAV.avtale_eller_lov_gir_pant.ja & KRAV.utlegg_som_grunnlag.nei & ~ALMINNELIG_GRUNNLAG

_RETTSLIG_INNDRIVING = (
    (Tiltaksslag.UTLEGGSPANT, FRA_2026),
    (Tiltaksslag.UTLEGGSTREKK, FRA_2026),
    (Tiltaksslag.TVANGSSALG, Periode(date(2017, 7, 1), None)),
    (Tiltaksslag.KONKURSBEGJAERING, Periode(date(2017, 4, 18), None)),
)
"""Det en inkassator må ha sendt betalingsoppfordring før, og fra når ordlyden er kjent (inkassoloven § 11)."""

UTVILSOM = skjoenn(
    "utvilsom",
    "Avgjørelsen er utvilsom selv om den bygger på et skjønnsmessig vilkår",
    hjemmel=INNKREVINGSLOVEN.p("12").l(2).pkt(3),
    momenter=("hvor klart vilkåret er oppfylt", "om noe taler imot"),
)


def _varsel(
    tiltak: Tiltaksslag,
    varsel: Varselskrav,
    naar: Vilkaar,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode = FRA_2026,
) -> Regel:
    return regel(
        f"tiltak.{tiltak.value.lower()}.krever.{varsel.value.lower()}",
        om=TILTAK_VARSEL(tiltak=tiltak),
        hjemmel=hjemmel,
        naar=naar,
        da=varsel,
        gjelder=gjelder,
        fordi=fordi,
    )


def _klage(
    tiltak: Tiltaksslag,
    navn: str,
    vei: Klagevei,
    naar: Vilkaar,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    fordi: str,
    gjelder: Periode = FRA_2026,
) -> Regel:
    return regel(
        f"tiltak.{tiltak.value.lower()}.klage.{navn}",
        om=TILTAK_KLAGE(tiltak=tiltak),
        hjemmel=hjemmel,
        naar=naar,
        da=vei,
        gjelder=gjelder,
        fordi=fordi,
    )


# ---- Varsler ----

_FORELEGGELSE = "Alminnelig namsmann forelegger begjæringen for skyldneren med minst tre ukers frist."


def _om_utlegg(tiltak: Tiltaksslag, unntatt: Vilkaar) -> tuple[Regel, ...]:
    """Varslene før utlegg; `unntatt` er krav som meldes inn i et trekk uten varsel."""
    return (
        _varsel(
            tiltak,
            Varselskrav.VARSEL_25,
            INNKREVINGSMYNDIGHETEN & _NYTT & ~unntatt,
            INNKREVINGSLOVEN.p("25").l(1).pkt(1),
            "Skyldneren skal varsles før utlegg, med minst tre uker til å uttale seg.",
        ),
        _varsel(
            tiltak,
            Varselskrav.VARSEL_4_18,
            (INNKREVINGSMYNDIGHETEN | VIA_NAMSMANNEN) & _BARE_SAERLIG_GRUNNLAG & ~unntatt,
            TVANGSFULLBYRDELSESLOVEN.p("4-18").l(1),
            "Et særlig tvangsgrunnlag kan fullbyrdes to uker etter skriftlig varsel.",
        ),
        _varsel(
            tiltak,
            Varselskrav.FORELEGGELSE_7_6,
            VIA_NAMSMANNEN & _FORELEGGES,
            TVANGSFULLBYRDELSESLOVEN.p("7-6").l(1),
            _FORELEGGELSE,
        ),
        _varsel(
            tiltak,
            Varselskrav.FORELEGGELSE_2_15,
            KOMMUNEN_SELV & _FORELEGGES,
            TVANGSFULLBYRDELSESLOVEN.p("2-15").l(2),
            "Kommunen varsler skyldneren på samme måte som namsmannen før den beslutter utlegg.",
        ),
    )


VARSLER = (
    _varsel(
        Tiltaksslag.FORSINKELSESRENTE,
        Varselskrav.RENTEVARSEL_15,
        INNKREVINGSMYNDIGHETEN & KRAV.egen_forsinkelsesreaksjon.nei & KRAV.unntatt_fra_rente.nei,
        INNKREVINGSLOVEN.p("15").l(2),
        "Renten løper fra 30 dager etter varsel om at rente vil påløpe.",
    ),
    _varsel(
        Tiltaksslag.AVREGNING,
        Varselskrav.VARSEL_25,
        INNKREVINGSMYNDIGHETEN,
        (INNKREVINGSLOVEN.p("25").l(1).pkt(1), INNKREVINGSFORSKRIFTEN.p("25-2").l(1)),
        "Skyldneren skal varsles før avregning, med minst tre uker til å uttale seg.",
    ),
    *_om_utlegg(Tiltaksslag.UTLEGGSPANT, ~ALLTID),
    *_om_utlegg(Tiltaksslag.UTLEGGSTREKK, BIDRAG & KRAV.trekk_loeper.ja),
    _varsel(
        Tiltaksslag.TVANGSDEKNING,
        Varselskrav.VARSEL_25,
        INNKREVINGSMYNDIGHETEN,
        INNKREVINGSLOVEN.p("25").l(1),
        "Skyldneren og den som utad eier fordringen, varsles tidligst tre uker etter beslutningen om utlegg.",
    ),
    _varsel(
        Tiltaksslag.TVANGSSALG,
        Varselskrav.VARSEL_4_18,
        _BARE_ANNET_PANT,
        TVANGSFULLBYRDELSESLOVEN.p("4-18").l(1),
        "Et særlig tvangsgrunnlag kan fullbyrdes to uker etter skriftlig varsel.",
        Periode(date(2017, 7, 1), None),
    ),
    _varsel(
        Tiltaksslag.INKASSO,
        Varselskrav.INKASSOVARSEL_9,
        ~INNKREVINGSMYNDIGHETEN & ~(KRAV.veksel_foreligger.ja | KRAV.sjekk_foreligger.ja),
        (INKASSOLOVEN.p("9").l(1), INKASSOLOVEN.p("9").l(2).pkt(1), INKASSOLOVEN.p("12").l(1)),
        "Etter forfall må skyldneren få skriftlig varsel om inkasso med minst fjorten dagers frist.",
        Periode(date(2017, 4, 18), None),
    ),
    *(
        _varsel(
            tiltak,
            Varselskrav.BETALINGSOPPFORDRING_10,
            (KRAV.innkrever == Innkrever.INKASSO) & ~(KRAV.veksel_foreligger.ja | KRAV.sjekk_foreligger.ja),
            (INKASSOLOVEN.p("10").l(1).pkt(1), INKASSOLOVEN.p("11").l(1).pkt(1), INKASSOLOVEN.p("12").l(1)),
            "Før rettslig inndriving må inkassatoren ha sendt en betalingsoppfordring med minst fjorten dagers frist.",
            fra,
        )
        for tiltak, fra in _RETTSLIG_INNDRIVING
    ),
)

# ---- Klage ----

_KAN_PAAKLAGES = "Avgjørelsen kan påklages til tingretten så langt fullbyrdelsen ikke er avsluttet."


def _klage_over_utlegg(tiltak: Tiltaksslag) -> tuple[Regel, ...]:
    return (
        _klage(
            tiltak,
            "fra_varsel",
            Klagevei.TINGRETTEN_FRA_VARSEL,
            INNKREVINGSMYNDIGHETEN & _NYTT,
            (INNKREVINGSLOVEN.p("23").l(3), INNKREVINGSLOVEN.p("38").l(1)),
            "Klagen kan settes fram fra varselet er gitt, og avgjøres av tingretten.",
        ),
        _klage(
            tiltak,
            "alminnelig",
            Klagevei.TINGRETTEN_5_16,
            VIA_NAMSMANNEN | KOMMUNEN_SELV | (INNKREVINGSMYNDIGHETEN & ~_NYTT),
            TVANGSFULLBYRDELSESLOVEN.p("5-16").l(1),
            _KAN_PAAKLAGES,
        ),
    )


KLAGER = (
    _klage(
        Tiltaksslag.MOTREGNING,
        "en_maaned",
        Klagevei.TINGRETTEN_EN_MAANED,
        INNKREVINGSMYNDIGHETEN | KOMMUNEN_SELV,
        (INNKREVINGSLOVEN.p("21").l(6), INNKREVINGSLOVEN.p("38").l(1)),
        "Motregningen kan påklages innen én måned etter underretningen.",
        FRA_2027,
    ),
    _klage(
        Tiltaksslag.MOTREGNING,
        "en_maaned_i_2026",
        Klagevei.TINGRETTEN_EN_MAANED,
        INNKREVINGSMYNDIGHETEN,
        (OVERGANGSFORSKRIFTEN.p("12"), SI_LOVEN.p("4").l(6), SKATTEBETALINGSLOVEN.p("13-5")),
        "Etter de tidligere reglene kan motregningserklæringen påklages innen én måned etter at den er mottatt.",
        I_2026,
    ),
    _klage(
        Tiltaksslag.AVREGNING,
        "fra_varsel",
        Klagevei.TINGRETTEN_FRA_VARSEL,
        INNKREVINGSMYNDIGHETEN,
        (INNKREVINGSLOVEN.p("22").l(3), INNKREVINGSLOVEN.p("38").l(1)),
        "Klagen kan settes fram fra varselet er gitt og så lenge avregningen løper.",
    ),
    *_klage_over_utlegg(Tiltaksslag.UTLEGGSPANT),
    *_klage_over_utlegg(Tiltaksslag.UTLEGGSTREKK),
    _klage(
        Tiltaksslag.TVANGSDEKNING,
        "fra_varsel",
        Klagevei.TINGRETTEN_FRA_VARSEL,
        INNKREVINGSMYNDIGHETEN,
        (INNKREVINGSLOVEN.p("24").l(7), INNKREVINGSLOVEN.p("38").l(1)),
        "Klagen kan settes fram fra varselet er gitt, og avgjøres av tingretten.",
    ),
    _klage(
        Tiltaksslag.TVANGSSALG,
        "alminnelig",
        Klagevei.TINGRETTEN_5_16,
        KRAV.pant_hos_tingretten.nei,
        TVANGSFULLBYRDELSESLOVEN.p("5-16").l(1),
        _KAN_PAAKLAGES,
        Periode(date(2017, 7, 1), None),
    ),
    _klage(
        Tiltaksslag.TVANGSSALG,
        "anke",
        Klagevei.ANKE,
        KRAV.pant_hos_tingretten.ja,
        (TVANGSFULLBYRDELSESLOVEN.p("2-12"), TVANGSFULLBYRDELSESLOVEN.p("6-1").l(2)),
        "Når tingretten behandler begjæringen, gjelder reglene om anke og ikke om klage over namsmannen.",
        Periode(date(2017, 7, 1), None),
    ),
    _klage(
        Tiltaksslag.KONKURSBEGJAERING,
        "anke",
        Klagevei.ANKE,
        ALLTID,
        KONKURSLOVEN.p("72").l(2).pkt(1),
        "Kjennelsen om konkursåpning kan ankes av den den rammer.",
        Periode(date(2016, 4, 22), None),
    ),
    _klage(
        Tiltaksslag.INKASSO,
        "nemnd",
        Klagevei.INKASSONEMND,
        KRAV.innkrever == Innkrever.INKASSO,
        INKASSOLOVEN.p("22").l(3),
        "Skyldneren kan kreve nemndsbehandling av en tvist med inkassoforetaket.",
        Periode(date(2017, 4, 18), None),
    ),
)

# ---- Automatisert avgjørelse ----

AUTOMATIKK = (
    regel(
        "tiltak.automatiserbar.foer_2026",
        om=AUTOMATISERBAR,
        hjemmel=INNKREVINGSLOVEN.p("40").l(1),
        naar=KRAV.per < date(2026, 1, 1),
        da=Udekket("adgangen til automatiserte avgjørelser før 2026 er ikke regelfestet"),
        fordi="Innkrevingsloven gjelder fra 1. januar 2026.",
    ),
    regel(
        "tiltak.automatiserbar.andre",
        om=AUTOMATISERBAR,
        hjemmel=INNKREVINGSLOVEN.p("12").l(2).pkt(1),
        naar=~INNKREVINGSMYNDIGHETEN,
        da=Udekket("bestemmelsen gir bare Innkrevingsmyndigheten adgang, og andres adgang er ikke regelfestet"),
        gjelder=FRA_2026,
        fordi="Adgangen gjelder Innkrevingsmyndigheten.",
    ),
    regel(
        "tiltak.automatiserbar.uten_skjoenn",
        om=AUTOMATISERBAR,
        hjemmel=INNKREVINGSLOVEN.p("12").l(2).pkt(1),
        naar=INNKREVINGSMYNDIGHETEN & (KRAV.avgjoerelse_med_skjoenn.nei | UTVILSOM),
        da=True,
        gjelder=FRA_2026,
        fordi="Avgjørelsen bygger ikke på skjønn, eller er utvilsom, og kan treffes ved automatisert behandling.",
    ),
    regel(
        "tiltak.automatiserbar.med_skjoenn",
        om=AUTOMATISERBAR,
        hjemmel=INNKREVINGSLOVEN.p("12").l(2).pkt(3),
        naar=INNKREVINGSMYNDIGHETEN & KRAV.avgjoerelse_med_skjoenn.ja & ~UTVILSOM,
        da=False,
        gjelder=FRA_2026,
        fordi="Avgjørelsen bygger på skjønn og er ikke utvilsom, og et menneske må treffe den.",
    ),
)

REGLER = VARSLER + KLAGER + AUTOMATIKK
