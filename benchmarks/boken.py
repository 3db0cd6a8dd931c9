"""Reglene det måles på: de spørsmålene som også er skrevet for hånd, med alt de bygger på.

Hele regelboken har spørsmål de andre motorene ikke kan få: et nektet begrep lar seg ikke skrive ut til vilkår som bare
spør om fakta, og durable_rules tåler ikke så mange regler. Alle deltakerne får derfor den samme delen av boken.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import for_haand

from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regler import regelbok


def maalt_bok() -> Regelbok:
    """Regelboken med spørsmålene i `for_haand.SPOERSMAAL`."""
    hele = regelbok()
    med = set(_med_det_de_bygger_paa(hele, (s for s in hele.spoersmaal if s.noekkel in for_haand.SPOERSMAAL)))
    virksomme = {s: regler for s, regler in hele.virksomme.items() if s in med}
    regler = {v.regel.id for egne in virksomme.values() for v in egne}
    return attrs.evolve(
        hele,
        regler=tuple(r for r in hele.regler if r.id in regler),
        virksomme=virksomme,
        spoersmaal=tuple(s for s in hele.spoersmaal if s in med),
        bygger_paa={s: under for s, under in hele.bygger_paa.items() if s in med},
    )


def _med_det_de_bygger_paa(bok: Regelbok, spoersmaal: Iterable[Spoersmaal]) -> Iterable[Spoersmaal]:
    for s in spoersmaal:
        yield s
        yield from _med_det_de_bygger_paa(bok, bok.bygger_paa[s])
