"""Begrepene om fordelingen av utleggstrekk."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from ..begrep import Begrep
from ..felter import KRAV
from ..variabler import Omfang
from ..virkninger import Trinn


class Trekklasse(StrEnum):
    """Klassene i dekningsloven § 2-8, i den rekkefølgen de dekkes.

    Rekkefølgen er den samme i alle ordlydene, men bokstavene er ikke det: `VOLDSREGRESS` var en egen klasse bare i
    ordlyden som kom i 2023.
    """

    BIDRAG = "BIDRAG"
    ERSTATNING = "ERSTATNING"
    VOLDSREGRESS = "VOLDSREGRESS"
    BOT = "BOT"
    SKATT = "SKATT"
    ANDRE = "ANDRE"


KLASSENAVN: Mapping[Trekklasse, str] = MappingProxyType(
    {
        Trekklasse.BIDRAG: "lovbestemt underholdsbidrag",
        Trekklasse.ERSTATNING: "erstatning for skade ved straffbar handling",
        Trekklasse.VOLDSREGRESS: "statens regress for voldserstatning",
        Trekklasse.BOT: "bøter",
        Trekklasse.SKATT: "skatt og offentlig avgift",
        Trekklasse.ANDRE: "andre krav",
    }
)
"""Det klassene gjelder, med ord."""


class Trekkfortrinn(StrEnum):
    """Hva tidsprioriteten i et overført trekk går foran (FOR-2025-07-01-1418 § 4)."""

    INGEN = "INGEN"
    I_KLASSEN = "I_KLASSEN"
    FORAN_ALLE = "FORAN_ALLE"


TREKK_DELTAR = Begrep(
    navn="utleggstrekk.deltar",
    omfang=Omfang.LINJE,
    svartype=(bool,),
    beskrivelse="Om linjen har del i trekkbeløpet som fordeles",
    tid=KRAV.per.variabel,
)

MAA_BEKREFTE = Begrep(
    navn="utleggstrekk.maa_bekrefte",
    omfang=Omfang.TREKK,
    svartype=(bool,),
    beskrivelse="Om kreditoren må bekrefte kravet før det utbetales noe av trekket",
    tid=KRAV.per.variabel,
)

TREKKLASSE = Begrep(
    navn="utleggstrekk.klasse",
    omfang=Omfang.LINJE,
    svartype=(Trekklasse,),
    beskrivelse="Klassen linjen dekkes i når et trekkbeløp fordeles",
    tid=KRAV.per.variabel,
)

TREKKFORTRINN = Begrep(
    navn="utleggstrekk.fortrinn",
    omfang=Omfang.TREKK,
    svartype=(Trekkfortrinn,),
    beskrivelse="Hva kravet går foran etter tidsprioriteten det beholder fra et overført trekk",
    tid=KRAV.per.variabel,
)

TREKKTRINN = Begrep(
    navn="utleggstrekk.trinn",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor klassen når et trekkbeløp fordeles",
    tid=KRAV.per.variabel,
)

NEDSKRIVING = Begrep(
    navn="utleggstrekk.nedskriving",
    omfang=Omfang.LINJE,
    svartype=(Trinn,),
    beskrivelse="Plassen innenfor kravet når utbetalingen ikke dekker hele",
    tid=KRAV.per.variabel,
)
