"""Størrelsen på et utleggstrekk: spørsmålene som stilles om husholdningen, inntektene, utgiftene og barna.

Laget bygger bare på husholdningen. Hvem trekket fordeles til, er et annet spørsmål.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..avledning.trekkstoerrelse import rad_for_barn, rad_for_husholdning, rad_for_inntekt, rad_for_utgift
from ..fakta.husholdning import Husholdning
from ..fakta.krav import Barn
from ..motor.svar import Motor
from ..regelform.begrep import Begrep
from ..regelform.begreper.trekkstoerrelse import (
    ALDERSGRUPPE,
    ANDRE_INNTEKTER,
    AVGJOERES_AV,
    AVKALL,
    BARNETILLEGG,
    BEDRE_TREKK,
    EKTEFELLES_ANDEL,
    FORELEGGES,
    INNTEKTSBEHANDLING,
    KAN_REGULERES,
    LIVSOPPHOLD,
    NAERING_OGSAA_UNDERHOLD,
    REGULERINGSMYNDIGHET,
    SATSENE_FRAVIKES,
    TREKKADGANG,
    UTGIFTSBEHANDLING,
)
from ..regelform.utfall import Utfall


@attrs.frozen(kw_only=True)
class Trekksvar:
    """Svarene størrelsen bygger på. Inntekter, utgifter og barn står i den rekkefølgen de har i husholdningen.

    For hvert barn er det tillegget og aldersgruppen. En liste som ikke er kjent, er tom.
    """

    adgang: Utfall
    naering_ogsaa_underhold: Utfall
    andre_inntekter: Utfall
    bedre_trekk: Utfall
    livsopphold: Utfall
    satsene_fravikes: Utfall
    ektefelles_andel: Utfall
    inntekter: tuple[Utfall, ...]
    utgifter: tuple[Utfall, ...]
    barn: tuple[tuple[Utfall, Utfall], ...]


@attrs.frozen(kw_only=True)
class Regulering:
    """Svarene om å regulere et trekk som løper."""

    kan_reguleres: Utfall
    myndighet: Utfall
    forelegges: Utfall


@attrs.frozen(kw_only=True)
class Avgjoerelse:
    """Hvem som fastsetter trekket, og om skyldneren har gitt avkall på vernet."""

    avgjoeres_av: Utfall
    avkall: Utfall


def trekksvar(motor: Motor, husholdning: Husholdning, per: date, lesninger: Mapping[str, str]) -> Trekksvar:
    """Svarene for husholdningen den dagen. Barn som ikke er født, er ikke med i `barnene`, og får ikke svar."""
    rad = rad_for_husholdning(husholdning, per)

    def svar(begrep: Begrep, fakta: Faktarad = rad) -> Utfall:
        return motor.svar(begrep, fakta, lesninger)

    barnerader = [rad_for_barn(rad, barn, per) for barn in barnene(husholdning, per)]
    return Trekksvar(
        adgang=svar(TREKKADGANG),
        naering_ogsaa_underhold=svar(NAERING_OGSAA_UNDERHOLD),
        andre_inntekter=svar(ANDRE_INNTEKTER),
        bedre_trekk=svar(BEDRE_TREKK),
        livsopphold=svar(LIVSOPPHOLD),
        satsene_fravikes=svar(SATSENE_FRAVIKES),
        ektefelles_andel=svar(EKTEFELLES_ANDEL),
        inntekter=tuple(svar(INNTEKTSBEHANDLING, rad_for_inntekt(rad, i)) for i in husholdning.inntekter or ()),
        utgifter=tuple(svar(UTGIFTSBEHANDLING, rad_for_utgift(rad, u)) for u in husholdning.utgifter or ()),
        barn=tuple((svar(BARNETILLEGG, barn), svar(ALDERSGRUPPE, barn)) for barn in barnerader),
    )


def regulering(motor: Motor, husholdning: Husholdning, per: date, lesninger: Mapping[str, str]) -> Regulering:
    """Om et løpende trekk kan reguleres, av hvem, og om skyldneren først må høres."""
    rad = rad_for_husholdning(husholdning, per)
    return Regulering(
        kan_reguleres=motor.svar(KAN_REGULERES, rad, lesninger),
        myndighet=motor.svar(REGULERINGSMYNDIGHET, rad, lesninger),
        forelegges=motor.svar(FORELEGGES, rad, lesninger),
    )


def avgjoerelse(motor: Motor, husholdning: Husholdning, per: date, lesninger: Mapping[str, str]) -> Avgjoerelse:
    """Hvem som fastsetter trekket (dekningsloven § 2-11 andre ledd), og om et avkall legges til grunn (§ 2-9)."""
    rad = rad_for_husholdning(husholdning, per)
    return Avgjoerelse(
        avgjoeres_av=motor.svar(AVGJOERES_AV, rad, lesninger),
        avkall=motor.svar(AVKALL, rad, lesninger),
    )


def barnene(husholdning: Husholdning, per: date) -> tuple[Barn, ...]:
    """Barna som er født den dagen, og dem fødselsdagen er ukjent for."""
    return tuple(b for b in husholdning.barn or () if b.foedselsdato is None or b.foedselsdato <= per)
