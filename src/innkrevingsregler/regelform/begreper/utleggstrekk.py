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
    """Bokstavene i dekningsloven § 2-8 første ledd, i den rekkefølgen de dekkes. Hva de gjelder, følger av ordlyden."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


_BIDRAG, _ERSTATNING = "lovbestemt underholdsbidrag", "erstatning for skade ved straffbar handling"
_BOT, _SKATT, _ANDRE = "bøter", "skatt og offentlig avgift", "andre krav"
_VOLDSREGRESS = "statens regress for voldserstatning"

FEM_BOKSTAVER: Mapping[Trekklasse, str] = MappingProxyType(
    dict(zip(Trekklasse, (_BIDRAG, _ERSTATNING, _BOT, _SKATT, _ANDRE), strict=False))
)
"""Det bokstavene gjelder i den nye ordlyden, og i den som gjaldt til og med 2022."""
SEKS_BOKSTAVER: Mapping[Trekklasse, str] = MappingProxyType(
    dict(zip(Trekklasse, (_BIDRAG, _ERSTATNING, _VOLDSREGRESS, _BOT, _SKATT, _ANDRE), strict=True))
)
"""Det bokstavene gjelder i den tidligere ordlyden fra 2023."""


class Trekkfortrinn(StrEnum):
    """Hva tidsprioriteten i et overført trekk går foran (FOR-2025-07-01-1418 § 4)."""

    INGEN = "INGEN"
    I_KLASSEN = "I_KLASSEN"
    FORAN_ALLE = "FORAN_ALLE"


class Trekkansvar(StrEnum):
    """Det den trekkpliktige svarer for (innkrevingsloven § 31): det som skulle vært betalt, eller et anslag."""

    INTET = "INTET"
    TREKKBELOEPET = "TREKKBELOEPET"
    TJUE_PROSENT = "TJUE_PROSENT"


class Trekkpott(StrEnum):
    """Den delen av trekket kravet kan få av mens inntektene trekkes inn i et konkursbo (dekningsloven § 2-11)."""

    GRUNNTREKKET = "GRUNNTREKKET"
    FORHOEYELSEN = "FORHOEYELSEN"


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

TREKKPOTT = Begrep(
    navn="utleggstrekk.pott",
    omfang=Omfang.TREKK,
    svartype=(Trekkpott,),
    beskrivelse="Om kravet får av trekket retten har besluttet, eller av en forhøyelse for nye krav",
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

TREKKANSVAR = Begrep(
    navn="utleggstrekk.ansvar",
    omfang=Omfang.TREKK,
    svartype=(Trekkansvar,),
    beskrivelse="Hva den trekkpliktige er ansvarlig for",
    tid=KRAV.per.variabel,
)
