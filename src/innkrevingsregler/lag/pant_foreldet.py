"""Pantet for kravet når kravet er foreldet: svarene om sikkerheten for linjene, samlet til fakta om kravet.

Tiltakene spør om det er pant igjen å dekke kravet i. Svaret er det samme som for hver sikkerhet (foreldelsesloven § 27,
straffeloven §§ 97 og 99). Beror det på tvilspunkt P150 eller P151, er det et faktum for seg, så lesningene kan vises.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from ..avledning.felles import noen
from ..avledning.tiltak import PANT
from ..fakta.krav import Kravlinje
from ..regelform.begreper.foreldelse import Sikkerhetsstilling
from ..regelform.utfall import Avgjort, Spor, Trenger, Tvil, Utfall
from ..regelform.variabler import Verdi
from .felles import Emne, unike
from .foreldelse import Linjeforeldelse
from .foreldelsessikkerhet import sikkerhet_tross_foreldelse
from .samlet_foreldelse import alle_foreldet

_BESTAAR = "krav.pant_tross_foreldelse"
_VED_TVIL = {"P150": "krav.utlegg_for_renter_og_terminer", "P151": "krav.pant_fra_foer_doedsfallet"}

Fakta = Mapping[str, Verdi | None]


def pantet(emne: Emne, linjer: Sequence[Linjeforeldelse]) -> tuple[Fakta, Mapping[str, Utfall | None]]:
    """Fakta om pantet om kravet er foreldet, og det åpne svaret bak hvert av dem som er ukjent.

    `linjer` er tidslinjene i kravets rekkefølge. Er en linje sikkert ikke foreldet, er ikke kravet det, og pantet står.
    """
    if alle_foreldet(linjer) is False:
        return {_BESTAAR: True, **dict.fromkeys(_VED_TVIL.values(), False)}, {}
    svarene = tuple(_svarene(emne, linjer))
    tvil = {punkt for svar in svarene if isinstance(svar, Tvil) for punkt in svar.punkter}
    aapne = [svar for svar in svarene if not isinstance(svar, Avgjort | Tvil)]
    fakta: dict[str, Verdi | None] = {
        # En linje som ikke sier om den er sikret, kan være det.
        _BESTAAR: noen((*_avgjort(svarene), *(None for _ in aapne), *(None for _ in _uten_opplysning(emne)))),
        **{noekkel: punkt in tvil or (None if aapne else False) for punkt, noekkel in _VED_TVIL.items()},
    }
    trenger = unike(v for svar in aapne if isinstance(svar, Trenger) for v in svar.fakta)
    bak = Trenger(fakta=trenger, mulige=(), spor=Spor("foreldelse.sikkerhet")) if trenger else None
    return fakta, {noekkel: bak for noekkel, verdi in fakta.items() if verdi is None}


def _svarene(emne: Emne, linjer: Sequence[Linjeforeldelse]) -> Iterator[Utfall]:
    """Svaret om hvert pant, gitt at linjen er foreldet, uten de valgte lesningene av punktene som er egne fakta."""
    lesninger = {p: lesning for p, lesning in emne.lesninger.items() if p not in _VED_TVIL}
    uten_valg = attrs.evolve(emne, lesninger=lesninger)
    som_foreldet = tuple(linje if linje.foreldet else attrs.evolve(linje, foreldet=True) for linje in linjer)
    svarene = sikkerhet_tross_foreldelse(uten_valg, som_foreldet)
    return (svar.utfall for svar in svarene if svar.sikkerhet.art in PANT)


def _avgjort(svarene: Sequence[Utfall]) -> Iterator[bool]:
    return (svar.verdi == Sikkerhetsstilling.BESTAAR for svar in svarene if isinstance(svar, Avgjort))


def _uten_opplysning(emne: Emne) -> Iterator[Kravlinje]:
    return (linje for linje in emne.krav.linjer if linje.sikkerhet is None)
