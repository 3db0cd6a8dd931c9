"""Hvilken rekkefølge kravene dekkes i: etter den som motregner, tilgodebeløpet og dagen.

Motregning besluttet før 2027 følger retten slik den var 31. desember 2025 (FOR-2025-07-01-1418 § 12), med den tidligere
myndigheten som brukes (§ 9). De to rekkefølgene skiller seg på restskatt mot underholdsbidrag; derfor må den som
spør, si hvem som motregner (tvilspunkt F15).
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from ...regelform.begreper.dekning import DEKNINGSORDEN, Dekningsorden
from ...regelform.felter import HOVEDKRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    BIDRAGSINNKREVINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    OVERGANGSFORSKRIFTEN,
    SI_LOVEN,
    SKATTEBETALINGSFORSKRIFTEN,
)
from ...rettskilder.periode import Periode
from .felles import FOER_SI_LOVEN, foer_kildene

_I_2026 = Periode(date(2026, 1, 1), date(2026, 12, 31))
_SI = HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.STATENS_INNKREVINGSSENTRAL
_SKATTEKONTORET = HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.SKATTEKONTORET
_BIDRAG = HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.INNKREVINGSSENTRALEN
_SKATT = HOVEDKRAV.grunnlag == Tilgodegrunnlag.SKATT
_13_6_1, _13_6_2 = (SKATTEBETALINGSFORSKRIFTEN.p(p) for p in ("13-6-1", "13-6-2"))


def _tidligere(
    navn: str,
    orden: Dekningsorden | Udekket,
    hjemmel: Henvisning,
    naar: Vilkaar,
    fra: date,
    fordi: str,
    *,
    foer: Henvisning | None = None,
) -> tuple[Regel, ...]:
    """Den samme rekkefølgen før den er kjent, mens den gjaldt, og ved motregning besluttet i 2026.

    `foer` er bestemmelsen det spørres om før den er kjent; utelatt `hjemmel`.
    """
    return (
        foer_kildene(f"dekning.orden.{navn}_foer_kildene", DEKNINGSORDEN, foer or hjemmel, naar, fra),
        regel(
            f"dekning.orden.{navn}",
            om=DEKNINGSORDEN,
            hjemmel=hjemmel,
            naar=naar,
            da=orden,
            gjelder=Periode(fra, date(2025, 12, 31)),
            fordi=fordi,
        ),
        regel(
            f"dekning.orden.{navn}_i_2026",
            om=DEKNINGSORDEN,
            hjemmel=(OVERGANGSFORSKRIFTEN.p("9"), OVERGANGSFORSKRIFTEN.p("12"), hjemmel),
            naar=naar,
            da=orden,
            gjelder=_I_2026,
            fordi=f"Motregning besluttet i 2026 følger de tidligere reglene. {fordi}",
        ),
    )


REGLER = (
    regel(
        "dekning.orden.innkrevingsforskriften",
        om=DEKNINGSORDEN,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(1),
        naar=ALLTID,
        da=Dekningsorden.INNKREVINGSFORSKRIFTEN,
        gjelder=Periode(date(2027, 1, 1), None),
        fordi="Kravene dekkes i klassene i dekningsloven § 2-8, og innenfor dem slik forskriften sier.",
    ),
    *_tidligere(
        "si_loven",
        Dekningsorden.SI_LOVEN,
        SI_LOVEN.p("4").l(4),
        _SI,
        date(2013, 6, 1),
        "Statens innkrevingssentral dekker kravene i klassene i dekningsloven § 2-8.",
        foer=FOER_SI_LOVEN,
    ),
    *_tidligere(
        "tilgodeskatt",
        Dekningsorden.TILGODESKATT,
        _13_6_1.l(1),
        _SKATTEKONTORET & _SKATT,
        date(2008, 12, 19),
        "Ved motregning i tilgodeskatt gjelder rekkefølgen i skattebetalingsforskriften.",
    ),
    *_tidligere(
        "andre_tilgode",
        Dekningsorden.ANDRE_TILGODE,
        _13_6_2,
        _SKATTEKONTORET & ~_SKATT,
        date(2017, 1, 1),
        "Krav av samme art som tilgodebeløpet dekkes først, og ellers gjelder rekkefølgen for tilgodeskatt.",
    ),
    *_tidligere(
        "bidrag",
        Udekket("rekkefølgen når Innkrevingssentralen for bidrag motregnet, er ikke funnet i kildene"),
        BIDRAGSINNKREVINGSLOVEN.p("14"),
        _BIDRAG,
        date(2013, 6, 1),
        "Innkrevingssentralens motregning sto i bidragsinnkrevingsloven, uten noen rekkefølge.",
    ),
)
