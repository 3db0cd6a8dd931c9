"""Den jevnlige gjennomgangen: hvilke krav trenger noe gjort i perioden, og hva tapes om ingenting gjøres?

Kravene ordnes etter det som tapes i perioden, størst først: det som foreldes, renten som faller bort med det, og renten
som ikke begynner å løpe fordi det ikke er varslet. Beløpet er det som gjenstår av linjene med siste dag i perioden. Er
siste dag ikke avgjort, regnes den tidligste den kan være, og er ingen kjent, regnes linjen som om den kan gå tapt: et
krav skal ikke falle ut av listen fordi noe mangler.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

import attrs

from .avledning.gjenstaaende import gjenstaar_eller_beloep
from .fakta.krav import Krav
from .fakta.verdier import Oere
from .lag.felles import Status
from .lag.foreldelse import Linjeforeldelse
from .lag.oppfoelging import Nestesteg, Oppfoelging, forsiktig_siste_dag
from .lag.tapt_rente import Rentehinder, TaptRente, tapt_rente
from .oppfoelgingsrutine import Rutine
from .regelform.begreper.oppfoelging import SLUTTILSTANDER, Kravtilstand, Stegfrist
from .regelform.utfall import Avgjort
from .rettskilder.henvisning import Henvisning
from .vurdering import Motornavn, Vurdering, les_dagen, vurder

__all__ = [
    "Gjennomgangsrad",
    "Linjetap",
    "Rentehinder",
    "Tapsgrunn",
    "TaptRente",
    "gjennomgang",
    "gjennomgang_av",
]


class Tapsgrunn(StrEnum):
    """Hvorfor linjen regnes med.

    ``FORELDES``: siste dag er i perioden. ``KAN_FORELDES``: den kan være det. ``UAVKLART``: ingen dag er kjent.
    """

    FORELDES = "FORELDES"
    KAN_FORELDES = "KAN_FORELDES"
    UAVKLART = "UAVKLART"


@attrs.frozen(kw_only=True)
class Linjetap:
    """En linje som foreldes, eller kan bli foreldet, i perioden. `beloep` er None når det ikke er kjent."""

    linje: str
    grunn: Tapsgrunn
    siste_dag: date | None
    beloep: Oere | None
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Gjennomgangsrad:
    """Ett krav som trenger noe gjort i perioden.

    `tapes` er det som sikkert foreldes, `kan_tapes` det som kan gjøre det, medregnet det sikre; linjer uten kjent
    beløp er ikke med i summene (`ukjent_beloep`), og renten står for seg i `rente`. Grunnene til at kravet har plassen
    sin, skrives av `forklaring.gjennomgangstekst`.
    """

    plass: int
    krav: str
    tilstand: Kravtilstand | None
    tapes: Oere
    kan_tapes: Oere
    ukjent_beloep: bool
    siste_dag: date | None
    linjer: tuple[Linjetap, ...]
    steg: tuple[Nestesteg, ...]
    rente: TaptRente

    @property
    def staar_paa_spill(self) -> Oere:
        """Alt som kan tapes i perioden, renten medregnet så langt den er regnet ut."""
        return Oere(self.kan_tapes + (self.rente.med_hovedstolen or 0) + (self.rente.ved_venting or 0))


def gjennomgang(
    krav: Iterable[Krav],
    per: date,
    til: date,
    *,
    rutine: Rutine | None = None,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> tuple[Gjennomgangsrad, ...]:
    """Kravene som trenger noe gjort fra `per` til og med `til`, det som taper mest først.

    Rekkefølgen er den samme hvilken rekkefølge kravene enn kommer i: det som kan tapes med renten, om noe beløp er
    ukjent, det som sikkert tapes, siste dag, første skritt, og til slutt id-en. Krav der ingenting skal gjøres, er ikke
    med. Reiser ValueError når `til` er før `per`, og som `vurder`.
    """
    per, til = les_dagen(per), les_dagen(til, "til")
    if til < per:
        raise ValueError(f"til: {til} – samme dag som per ({per}) eller senere")
    vurderinger = (vurder(ett, per, motor=motor, lesninger=lesninger) for ett in krav)
    return gjennomgang_av(vurderinger, til, rutine or Rutine())


def gjennomgang_av(vurderinger: Iterable[Vurdering], til: date, rutine: Rutine) -> tuple[Gjennomgangsrad, ...]:
    """Som `gjennomgang`, av krav som alt er vurdert samme dag, senest dagen `til`."""
    rader = [rad for vurdering in vurderinger if (rad := _rad(vurdering, til, rutine)) is not None]
    rader.sort(key=_rang)
    return tuple(attrs.evolve(rad, plass=plass) for plass, rad in enumerate(rader, start=1))


def _rang(rad: Gjennomgangsrad) -> tuple[int, bool, int, date, date, str]:
    foerste_steg = min((s.senest for s in rad.steg if s.senest), default=date.max)
    return (
        -rad.staar_paa_spill,
        not rad.ukjent_beloep,
        -rad.tapes,
        rad.siste_dag or date.max,
        foerste_steg,
        rad.krav,
    )


def _rad(vurdering: Vurdering, til: date, rutine: Rutine) -> Gjennomgangsrad | None:
    """Raden, uten plass; None når ingenting skal gjøres i perioden."""
    oppfoelging = vurdering.oppfulgt_etter(rutine)
    tilstand = _tilstand(oppfoelging)
    linjer = () if tilstand in SLUTTILSTANDER else tuple(_tapene(vurdering, til))
    steg = tuple(s for s in oppfoelging.neste if _i_perioden(s, til))
    if not linjer and not steg:
        return None
    return Gjennomgangsrad(
        plass=0,
        krav=vurdering.krav.id,
        tilstand=tilstand,
        tapes=_sum(linje for linje in linjer if linje.grunn is Tapsgrunn.FORELDES),
        kan_tapes=_sum(linjer),
        ukjent_beloep=any(linje.beloep is None for linje in linjer),
        siste_dag=min((linje.siste_dag for linje in linjer if linje.siste_dag), default=None),
        linjer=linjer,
        steg=steg,
        rente=_renten(vurdering, tilstand, linjer, til),
    )


def _tilstand(oppfoelging: Oppfoelging) -> Kravtilstand | None:
    tilstand = oppfoelging.tilstand
    return Kravtilstand(str(tilstand.verdi)) if isinstance(tilstand, Avgjort) else None


def _i_perioden(steg: Nestesteg, til: date) -> bool:
    """Skal skrittet sikkert tas, og er siste dag i perioden, eller finnes det ingen fast?"""
    if not isinstance(steg.utfall, Avgjort):
        return False
    return steg.frist is Stegfrist.INGEN_FAST or (steg.senest is not None and steg.senest <= til)


# ---- Det som tapes ----


def _tapene(vurdering: Vurdering, til: date) -> Iterator[Linjetap]:
    linjene = {linje.id: linje for linje in vurdering.krav.linjer}
    for svar in vurdering.foreldelse:
        grunn = _grunn(svar, vurdering.per, til)
        beloep = gjenstaar_eller_beloep(linjene[svar.linje])
        if grunn is not None and beloep != 0:
            yield Linjetap(
                linje=svar.linje,
                grunn=grunn,
                siste_dag=forsiktig_siste_dag(svar),
                beloep=beloep,
                hjemler=svar.hjemler,
            )


def _grunn(svar: Linjeforeldelse, per: date, til: date) -> Tapsgrunn | None:
    """Hvorfor linjen regnes med; None når den er foreldet alt, hviler, eller har siste dag etter perioden."""
    if svar.foreldet is True or svar.hviler:
        return None
    siste = forsiktig_siste_dag(svar)
    if siste is None:
        return Tapsgrunn.UAVKLART
    if siste > til:
        return None
    # Er det åpent, er det bare sikkert at linjen foreldes i perioden når både den første og den siste dagen er der.
    sikker = svar.status is Status.AVGJORT or (siste >= per and svar.senest is not None and svar.senest <= til)
    return Tapsgrunn.FORELDES if sikker else Tapsgrunn.KAN_FORELDES


def _sum(linjer: Iterable[Linjetap]) -> Oere:
    return Oere(sum(linje.beloep for linje in linjer if linje.beloep is not None))


_UTEN_VENTETAP = SLUTTILSTANDER | {Kravtilstand.IKKE_FORFALT, Kravtilstand.FORELDET, Kravtilstand.AVSLUTTET}
"""Tilstandene der renten ikke begynner å løpe om det varsles."""


def _renten(vurdering: Vurdering, tilstand: Kravtilstand | None, linjer: Iterable[Linjetap], til: date) -> TaptRente:
    emne = vurdering.emne
    tapte = {linje.linje: linje.siste_dag for linje in linjer}
    naa = None if tilstand in _UTEN_VENTETAP else vurdering.renter
    return tapt_rente(emne, vurdering.foreldelse, tapte, til, naa)
