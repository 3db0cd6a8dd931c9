"""Om foreldelsen stenger for at kravet brukes til motregning (foreldelsesloven § 26).

Spørsmålet stilles for hver linje. De andre lagene spør om kravet, og får svaret for linjene samlet som et faktum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from ..avledning.rader import rad_for_linje
from ..fakta.krav import Kravlinje, Tilgode
from ..regelform.avledede.tiltak import Motregningsrett
from ..regelform.begreper.foreldelse import MOTREGNING_TROSS_FORELDELSE
from ..regelform.utfall import Avgjort, Spor, Trenger, Tvil, Utfall
from ..regelform.variabler import Variabel
from .felles import Emne, med_lagene, unike
from .foreldelse import Linjeforeldelse


def motregning_tross_foreldelse(
    emne: Emne,
    linje: Kravlinje,
    foreldelse: Linjeforeldelse,
    tilgode: Tilgode | None = None,
    *,
    som_foreldet: bool = False,
) -> Utfall:
    """Svaret for linjen, gitt foreldelsen av den og beløpet det motregnes mot.

    `tilgode` er kravet skyldneren har; utelatt: bare det som er oppgitt i kravet selv, er kjent. Er det ikke avgjort om
    linjen er foreldet, er svaret åpent, om det ikke er det samme uansett. `som_foreldet` er svaret om den er det.
    """
    rad = rad_for_linje(emne.krav, linje, emne.per)
    rad["linje.foreldet"] = som_foreldet or foreldelse.foreldet
    if tilgode is not None:
        rad["linje.motkravet_for_ungt"] = for_ungt(tilgode.oppstaatt, foreldelse)
    utfall = emne.motor.svar(MOTREGNING_TROSS_FORELDELSE, rad, emne.lesninger)
    return med_lagene(utfall, _bak(foreldelse))


def for_ungt(oppstaatt: date | None, foreldelse: Linjeforeldelse) -> bool | None:
    """Oppsto motkravet etter at linjen var foreldet? Siste dag regnes med: da er linjen ennå ikke foreldet.

    Er dagen ikke kjent, gjelder det som er oppgitt: at motkravet er eldre. Er siste dag åpen, avgjør grensene.
    """
    if oppstaatt is None or foreldelse.hviler:
        return False
    tidligst = foreldelse.siste_dag or foreldelse.tidligst
    senest = foreldelse.siste_dag or foreldelse.senest
    if tidligst is not None and oppstaatt <= tidligst:
        return False
    return True if senest is not None and oppstaatt > senest else None


def _bak(foreldelse: Linjeforeldelse) -> Mapping[str, Utfall | None]:
    """Det som mangler bak det som følger av tidslinjen."""
    mangler = _trenger(foreldelse.trenger) if foreldelse.trenger else None
    return {"linje.foreldet": mangler, "linje.motkravet_for_ungt": mangler}


# ---- For hele kravet ----


def motregningsretten(
    emne: Emne, linjer: Sequence[Linjeforeldelse], tilgode: Tilgode | None = None
) -> tuple[str | None, Utfall | None]:
    """Retten til å motregne med kravet om det er foreldet (`Motregningsrett`), og det åpne svaret når den er ukjent.

    Den består når den gjør det for en av linjene. `linjer` er tidslinjene i kravets rekkefølge, eller tom når
    foreldelsen er uten betydning. Avgjør tvilspunkt F6, er det en egen verdi, så begge lesningene kan vises.
    """
    if any(linje.foreldet is False for linje in linjer):
        return Motregningsrett.BESTAAR.value, None
    uten_valg = attrs.evolve(emne, lesninger={p: lesning for p, lesning in emne.lesninger.items() if p != "F6"})
    svarene = [
        motregning_tross_foreldelse(uten_valg, linje, svar, tilgode, som_foreldet=True)
        for linje, svar in zip(emne.krav.linjer, linjer, strict=False)
    ]
    if any(isinstance(svar, Avgjort) and svar.verdi is True for svar in svarene):
        return Motregningsrett.BESTAAR.value, None
    if aapne := [svar for svar in svarene if not isinstance(svar, Avgjort | Tvil)]:
        return None, _trenger(unike(v for svar in aapne if isinstance(svar, Trenger) for v in svar.fakta))
    falt_bort = any(isinstance(svar, Tvil) for svar in svarene)
    return (Motregningsrett.BOT_FALT_BORT if falt_bort else Motregningsrett.TAPT).value, None


def _trenger(fakta: tuple[Variabel, ...]) -> Trenger:
    return Trenger(fakta=fakta, mulige=(), spor=Spor("foreldelse.motregning"))
