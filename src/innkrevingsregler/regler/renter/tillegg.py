"""Det som legges på én gang: rentetillegget etter folketrygdloven § 22-17 a og standardkompensasjonen."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Renteregel, RettsligArt
from ...regelform.begreper.renter import KOMPENSASJON, LEMPING, RENTETILLEGG, Rentetillegg
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.vilkaar import skjoenn
from ...rettskilder.lover import FOLKETRYGDLOVEN, FORSINKELSESRENTELOVEN
from .felles import FRA_2009

_22_17_A = FOLKETRYGDLOVEN.p("22-17 a")
_OPPGJOER = FRA_2009 & (KRAV.forsinkelsesregel == Renteregel.FOLKETRYGDLOVEN_22_17_A)
_FEILUTBETALING = (
    FRA_2009
    & (KRAV.art == RettsligArt.TRYGD_TILBAKEKREVING)
    & (KRAV.forsinkelsesregel == Renteregel.INNKREVINGSLOVEN_15)
)
_GROVT = KRAV.forsett_eller_grov_uaktsomhet.ja
# Loven om kompensasjon trådte i kraft 16. mars 2013.
_KOMPENSASJON = (
    (KRAV.per >= date(2013, 3, 16))
    & (KRAV.forsinkelsesregel == Renteregel.FORSINKELSESRENTELOVEN_2)
    & KRAV.forbruker.nei
)

_RIMELIG_GRUNN = skjoenn(
    "renter.rimelig_grunn",
    "Skyldneren hadde rimelig grunn til å vegre seg for å betale",
    hjemmel=FORSINKELSESRENTELOVEN.p("4").bok("a"),
    momenter=(
        "hva vegringen bygde på, og om det framsto som holdbart da",
        "om tvilen skyldtes noe fordringshaveren hadde gjort eller unnlatt",
        "om skyldneren betalte den delen som ikke var omtvistet",
    ),
)
_LEMPING = (
    KRAV.forsinkelsesregel.er_en_av(Renteregel.FORSINKELSESRENTELOVEN_2, Renteregel.GJELDSBREVLOVA_6)
    & KRAV.forbruker.ja
    & KRAV.betalingsvegring.ja
    & _RIMELIG_GRUNN
)

REGLER = (
    regel(
        "renter.lemping",
        om=LEMPING,
        hjemmel=FORSINKELSESRENTELOVEN.p("4").bok("a"),
        naar=_LEMPING,
        da=True,
        fordi="Forbrukeren hadde rimelig grunn til ikke å betale, og da kan renten settes ned.",
    ),
    regel(
        "renter.uten_lemping",
        om=LEMPING,
        hjemmel=FORSINKELSESRENTELOVEN.p("4").bok("a"),
        naar=~_LEMPING,
        da=False,
        fordi="Bare en forbruker som med rimelig grunn vegret seg for å betale, kan få renten satt ned.",
    ),
    regel(
        "renter.tillegg_direkte_oppgjoer",
        om=RENTETILLEGG,
        hjemmel=(_22_17_A.l(2).pkt(1), _22_17_A.l(2).pkt(2)),
        naar=_OPPGJOER,
        da=Rentetillegg.TI_PROSENT_MED_RENTE,
        fordi="Ved tilbakekreving etter direkte oppgjør legges ti prosent til, og renten regnes av summen.",
    ),
    regel(
        "renter.tillegg_grov_uaktsomhet",
        om=RENTETILLEGG,
        hjemmel=_22_17_A.l(1),
        naar=_FEILUTBETALING & _GROVT,
        da=Rentetillegg.TI_PROSENT,
        fordi="Tilbakekrevingen bygger på forsett eller grov uaktsomhet, og da legges ti prosent til.",
    ),
    regel(
        "renter.uten_tillegg",
        om=RENTETILLEGG,
        hjemmel=_22_17_A,
        naar=~(_OPPGJOER | (_FEILUTBETALING & _GROVT)),
        da=Rentetillegg.INGEN,
        fordi="Det er bare tilbakekreving i trygden som kan få rentetillegg, og vilkårene for det er ikke til stede.",
    ),
    regel(
        "renter.kompensasjon",
        om=KOMPENSASJON,
        hjemmel=FORSINKELSESRENTELOVEN.p("3 a").l(1),
        naar=_KOMPENSASJON,
        da=True,
        fordi="Kan fordringshaveren kreve forsinkelsesrente etter § 2, kan også kompensasjonen kreves.",
    ),
    regel(
        "renter.uten_kompensasjon",
        om=KOMPENSASJON,
        hjemmel=(FORSINKELSESRENTELOVEN.p("3 a").l(1), FORSINKELSESRENTELOVEN.p("4").bok("d")),
        naar=~_KOMPENSASJON,
        da=False,
        fordi="Kompensasjonen følger bare rente etter forsinkelsesrenteloven § 2, og kan ikke kreves av en forbruker.",
    ),
)
