"""Ventet tap i kontospesifikasjonen: avsetningen, og de to kildene som sier hver sitt. (punkt 5.4.3 andre ledd)

Rutinen virksomhetene har fra 2016 og 2022, fører et krav med ventet tap ut og holder oversikt ved siden av. Punkt 5.4.3
lar kravet stå og krever en avsetning. Begge vises; det er punktet som følges.
"""

from __future__ import annotations

from ...regelform.begreper.bero import (
    KILDEN_SOM_FOELGES,
    KONTOBEHANDLING,
    TAPSAVSETNING,
    Berokilde,
    Kontobehandling,
    Tapsavsetning,
)
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...rettskilder.lover import DFOE_RUTINE_6_5, OEKONOMIBESTEMMELSENE
from .felles import BORTE, KJENT, PUNKTET, STATENS, foer_ordlyden

_ANDRE = PUNKTET.l(2)
_OM_PUNKTET = KONTOBEHANDLING(kilde=Berokilde.PUNKT_5_4_3)
_OM_RUTINEN = KONTOBEHANDLING(kilde=Berokilde.RUTINEN)
_RUTINEN = DFOE_RUTINE_6_5.hele()
_OPPHOERET = OEKONOMIBESTEMMELSENE.p("5.4.5")

LITE_SANNSYNLIG = skjoenn(
    "oppgjoer_lite_sannsynlig",
    "Det er lite sannsynlig at kravet blir gjort opp",
    hjemmel=_ANDRE.pkt(1),
    momenter=(
        "skyldnerens inntekt og formue",
        "kravets alder",
        "resultatet av tidligere forsøk",
        "sikkerhet for kravet",
    ),
)
VENTET_TAP = (KRAV.tapet_er_vurdert.ja & KRAV.forventet_tap.ja) | (KRAV.tapet_er_vurdert.nei & LITE_SANNSYNLIG)
"""Har virksomheten vurdert det, er vurderingen svaret; ellers er det et skjønn."""
_STAAR = KJENT & STATENS & ~BORTE
_FALT_BORT = KJENT & STATENS & KRAV.opphoert.nei & BORTE
_AVSATT, _IKKE_AVSATT = KRAV.tapsavsetning.ja, KRAV.tapsavsetning.nei

_AVSETNINGEN = (
    foer_ordlyden(TAPSAVSETNING, "bero.tapsavsetning", _ANDRE),
    regel(
        "bero.tapsavsetning.ikke_statens",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(1),
        naar=KJENT & ~STATENS,
        da=Tapsavsetning.IKKE_OMFATTET,
        fordi="Punktet gjelder statens krav hos statlige virksomheter.",
    ),
    regel(
        "bero.tapsavsetning.tilbakefoeres",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(4),
        naar=KJENT & STATENS & KRAV.opphoert.ja & _AVSATT,
        da=Tapsavsetning.SKAL_TILBAKEFOERES,
        fordi="Når kravet er gjort opp, skal avsetningen tilbakeføres.",
    ),
    regel(
        "bero.tapsavsetning.oppgjort",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(1),
        naar=KJENT & STATENS & KRAV.opphoert.ja & _IKKE_AVSATT,
        da=Tapsavsetning.INGEN_AVSETNING,
        fordi="Et krav som er gjort opp, gir ikke noe ventet tap.",
    ),
    regel(
        "bero.tapsavsetning.falt_bort",
        om=TAPSAVSETNING,
        hjemmel=_OPPHOERET.l(2).pkt(1),
        naar=_FALT_BORT & _AVSATT,
        da=Tapsavsetning.SKAL_TILBAKEFOERES,
        fordi="Når kravet er falt bort, tilbakeføres avsetningen først.",
    ),
    regel(
        "bero.tapsavsetning.falt_bort_uten",
        om=TAPSAVSETNING,
        hjemmel=_OPPHOERET.l(2).pkt(2),
        naar=_FALT_BORT & _IKKE_AVSATT,
        da=Tapsavsetning.INGEN_AVSETNING,
        fordi="Et krav som er falt bort, føres ut uten at det avsettes først.",
    ),
    regel(
        "bero.tapsavsetning.er_avsatt",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(1),
        naar=_STAAR & _AVSATT,
        da=Tapsavsetning.ER_AVSATT,
        fordi="Det er alt gjort avsetning for tapet.",
    ),
    regel(
        "bero.tapsavsetning.avsettes",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(1),
        naar=_STAAR & _IKKE_AVSATT & VENTET_TAP,
        da=Tapsavsetning.SKAL_AVSETTES,
        fordi="Er det lite sannsynlig at kravet blir gjort opp, skal det gjøres avsetning for tapet.",
    ),
    regel(
        "bero.tapsavsetning.ikke_ventet_tap",
        om=TAPSAVSETNING,
        hjemmel=_ANDRE.pkt(1),
        naar=_STAAR & _IKKE_AVSATT & ~VENTET_TAP,
        da=Tapsavsetning.INGEN_AVSETNING,
        fordi="Uten ventet tap skal det ikke gjøres avsetning.",
    ),
)

_KONTOSPESIFIKASJONEN = (
    foer_ordlyden(_OM_PUNKTET, "bero.kontobehandling", _ANDRE),
    regel(
        "bero.kontobehandling.ikke_statens",
        om=_OM_PUNKTET,
        hjemmel=_ANDRE.pkt(1),
        naar=KJENT & ~STATENS,
        da=Kontobehandling.IKKE_OMFATTET,
        fordi="Punktet gjelder statens krav hos statlige virksomheter.",
    ),
    regel(
        "bero.kontobehandling.staar_med_avsetning",
        om=_OM_PUNKTET,
        hjemmel=(_ANDRE.pkt(1), _ANDRE.pkt(3)),
        naar=_STAAR & VENTET_TAP,
        da=Kontobehandling.STAAR_MED_AVSETNING,
        fordi="Kravet består og blir stående, med en avsetning for tapet.",
    ),
    regel(
        "bero.kontobehandling.staar_uendret",
        om=_OM_PUNKTET,
        hjemmel=_ANDRE.pkt(1),
        naar=_STAAR & ~VENTET_TAP,
        da=Kontobehandling.STAAR_UENDRET,
        fordi="Uten ventet tap blir kravet stående uendret.",
    ),
    regel(
        "bero.kontobehandling.er_ute",
        om=_OM_PUNKTET,
        hjemmel=_OPPHOERET.l(1).pkt(3),
        naar=KJENT & STATENS & BORTE,
        da=Kontobehandling.ER_UTE,
        fordi="Et krav som er gjort opp eller falt bort, skal ut av kontospesifikasjonen, ikke hvile.",
    ),
    regel(
        "bero.kontobehandling.rutinen.er_ute",
        om=_OM_RUTINEN,
        hjemmel=_RUTINEN,
        naar=STATENS & BORTE,
        da=Kontobehandling.ER_UTE,
        fordi="Et krav som er gjort opp eller falt bort, er det ikke noe ventet tap på.",
    ),
    regel(
        "bero.kontobehandling.rutinen.ikke_statens",
        om=_OM_RUTINEN,
        hjemmel=_RUTINEN,
        naar=~STATENS,
        da=Kontobehandling.IKKE_OMFATTET,
        fordi="Rutinen gjelder statlige virksomheters krav.",
    ),
    regel(
        "bero.kontobehandling.rutinen.foeres_ut",
        om=_OM_RUTINEN,
        hjemmel=_RUTINEN,
        naar=STATENS & ~BORTE & VENTET_TAP,
        da=Kontobehandling.FOERES_UT_MED_OVERSIKT,
        fordi="Rutinen fører et krav med ventet tap ut, og holder oversikt over det ved siden av.",
    ),
    regel(
        "bero.kontobehandling.rutinen.staar_uendret",
        om=_OM_RUTINEN,
        hjemmel=_RUTINEN,
        naar=STATENS & ~BORTE & ~VENTET_TAP,
        da=Kontobehandling.STAAR_UENDRET,
        fordi="Rutinen lar et krav uten ventet tap stå.",
    ),
    foer_ordlyden(KILDEN_SOM_FOELGES, "bero.kilden", _ANDRE),
    regel(
        "bero.kilden.punktet",
        om=KILDEN_SOM_FOELGES,
        hjemmel=_ANDRE.pkt(1),
        naar=KJENT,
        da=Berokilde.PUNKT_5_4_3,
        fordi="Rutinen bygger på en eldre ordlyd, og der de skiller seg, er det punktet som gjelder.",
    ),
)

REGLER = _AVSETNINGEN + _KONTOSPESIFIKASJONEN
