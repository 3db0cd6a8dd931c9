"""Dekningsrekkefølgen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Bøter som er fem år eller eldre, dekkes etter de yngre.": (
            "Bøter som er fem år eller eldre, blir dekte etter dei yngre."
        ),
        "Bøter yngre enn fem år dekkes først i klassen.": ("Bøter yngre enn fem år blir dekte først i klassen."),
        "Omkostninger dekkes etter bøtene selv.": "Kostnader blir dekte etter bøtene sjølve.",
        "Forsinkelsesrenter dekkes sist i klassen.": "Forseinkingsrenter blir dekte sist i klassen.",
    }
)
"""Grunnene i reglene."""

DELVIS: Mapping[str, str] = MappingProxyType(
    {
        "trinnene utenfor bøteklassen og før 2027 er ikke regelfestet ennå": (
            "trinna utanfor bøteklassen og før 2027 er ikkje regelfesta enno"
        ),
    }
)
"""Hvorfor et begrep ikke er dekket for alle fakta."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om det er mindre enn fem år siden boten ble endelig": ("Om det er mindre enn fem år sidan bota vart endeleg"),
        "Om det er mindre enn fem år siden boten ble ilagt": ("Om det er mindre enn fem år sidan bota vart ilagd"),
        "Om det er mindre enn fem år siden boten forfalt": "Om det er mindre enn fem år sidan bota forfall",
        "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig": (
            "Om det er mindre enn fem år sidan førelegget vart vedteke eller straffedommen rettskraftig"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
