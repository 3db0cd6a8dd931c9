"""Sikkerheten for hver linje når linjen er foreldet: om den består, og hvor mye som kan dekkes i den.

Foreldelsen av linjen, også når den er åpen, er et faktum her (foreldelsesloven § 27, straffeloven §§ 97 og 99).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from ..avledning.felles import Faktarad
from ..avledning.foreldelsessikkerhet import om_sikkerhet, sikkerhetene
from ..avledning.rader import rad_for_krav, rad_for_linje
from ..fakta.krav import Kravlinje, Sikkerhet
from ..fakta.verdier import Oere
from ..regelform.begreper.foreldelse import SIKKERHET_TROSS_FORELDELSE, Sikkerhetsstilling
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Utfall
from .felles import Emne, med_lagene, unike
from .foreldelse import Linjeforeldelse
from .samlet_foreldelse import aapen_foreldelse


@attrs.frozen(kw_only=True)
class Sikkerhetssvar:
    """Svaret om én sikkerhet for én linje.

    `inntil` er det meste av linjen som kan dekkes i sikkerheten: det den sikrer, men ikke mer enn det som gjenstår. Det
    er None når sikkerheten ikke består, det ikke er avgjort, eller ingen av beløpene er kjent.
    """

    linje: str
    sikkerhet: Sikkerhet
    foreldet: bool | None
    utfall: Utfall
    inntil: Oere | None


def sikkerhet_tross_foreldelse(emne: Emne, linjer: Sequence[Linjeforeldelse]) -> tuple[Sikkerhetssvar, ...]:
    """Ett svar for hver sikkerhet, linje for linje. `linjer` er foreldelsen av kravets linjer, i samme rekkefølge."""
    om_kravet = rad_for_krav(emne.krav, emne.per)
    return tuple(
        svar
        for linje, foreldelse in zip(emne.krav.linjer, linjer, strict=True)
        for svar in _for_linjen(emne, linje, foreldelse, rad_for_linje(emne.krav, linje, emne.per, om_kravet))
    )


def _for_linjen(emne: Emne, linje: Kravlinje, foreldelse: Linjeforeldelse, rad: Faktarad) -> Iterator[Sikkerhetssvar]:
    for sikkerhet in sikkerhetene(emne.krav, linje, emne.per):
        utfall = _svaret(emne, sikkerhet, foreldelse, rad)
        yield Sikkerhetssvar(
            linje=linje.id,
            sikkerhet=sikkerhet,
            foreldet=foreldelse.foreldet,
            utfall=utfall,
            inntil=_inntil(linje, sikkerhet, utfall),
        )


def _svaret(emne: Emne, sikkerhet: Sikkerhet, foreldelse: Linjeforeldelse, rad: Faktarad) -> Utfall:
    """Svaret. Er det tvil om siste dag, er det svaret når det er det samme med hver av dagene."""
    dager = unike(dag for _, dag in foreldelse.alternativer if dag)
    if dager and all(dag for _, dag in foreldelse.alternativer):
        svarene = [_spoer(emne, om_sikkerhet(emne.krav, sikkerhet, (d, d), emne.per > d), rad) for d in dager]
        foerste = svarene[0]
        if isinstance(foerste, Avgjort) and all(isinstance(s, Avgjort) and s.verdi == foerste.verdi for s in svarene):
            return foerste
    grenser = (foreldelse.siste_dag or foreldelse.tidligst, foreldelse.siste_dag or foreldelse.senest)
    utfall = _spoer(emne, om_sikkerhet(emne.krav, sikkerhet, grenser, foreldelse.foreldet), rad)
    # Også når det er kjent at linjen er foreldet, kan dagen være åpen.
    return med_lagene(utfall, dict.fromkeys(_FRA_LAGET, aapen_foreldelse((attrs.evolve(foreldelse, foreldet=None),))))


def _spoer(emne: Emne, fakta: Faktarad, rad: Faktarad) -> Utfall:
    return emne.motor.svar(SIKKERHET_TROSS_FORELDELSE, LatRad(fakta, under=rad), emne.lesninger)


_FRA_LAGET = ("linje.foreldet", "linje.foreldet_fra", "linje.falt_bort_ved_doed")


def _inntil(linje: Kravlinje, sikkerhet: Sikkerhet, utfall: Utfall) -> Oere | None:
    bestaar = isinstance(utfall, Avgjort) and utfall.verdi == Sikkerhetsstilling.BESTAAR
    belopene = [b for b in (sikkerhet.beloep, linje.gjenstaar) if b is not None]
    return min(belopene) if bestaar and belopene else None
