"""Ettergivelsen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.": (
            "Utan at vilkåra er oppfylte, er det ingen kompetanse etter føresegna."
        ),
        "Innkrevingsmyndigheten kan ettergi kravet helt eller delvis når vilkårene er oppfylt.": (
            "Innkrevingsmyndigheten kan ettergi kravet heilt eller delvis når vilkåra er oppfylte."
        ),
        "Forskriften tar slike krav ut av kompetansen.": "Forskrifta tek slike krav ut av kompetansen.",
        "Et krav for en privat kreditor kan bare ettergis når kreditoren samtykker.": (
            "Eit krav for ein privat kreditor kan berre ettergivast når kreditoren samtykkjer."
        ),
    }
)
"""Grunnene i reglene."""

DELVIS: Mapping[str, str] = MappingProxyType(
    {
        "kompetansen for krav andre krever inn, og før 2026, er ikke regelfestet ennå": (
            "kompetansen for krav andre krev inn, og før 2026, er ikkje regelfesta enno"
        ),
    }
)
"""Hvorfor et begrep ikke er dekket for alle fakta."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om kravet forfalt mer enn ti år før dagen det spørres om": (
            "Om kravet forfall meir enn ti år før dagen det blir spurt om"
        ),
        "Om den private kreditoren samtykker i ettergivelsen": "Om den private kreditoren samtykkjer i ettergivinga",
        "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi": (
            "Om den utanlandske styresmakta uttrykkjeleg har delegert mynde til å ettergi"
        ),
        "Om ansvarskravet er knyttet til et krav Innkrevingsmyndigheten ikke selv har innkrevingsansvar for": (
            "Om ansvarskravet er knytt til eit krav Innkrevingsmyndigheten ikkje sjølv har innkrevjingsansvar for"
        ),
        "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode": (
            "Om kravet er feilutbetalt bidragsforskot og det er bidragsgjeld for barnet for same periode"
        ),
        "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner": (
            "Om det er løpande bidrag mot den bidragspliktige, også når det er fastsett til null kroner"
        ),
        "Det antas at ettergivelsen gir like god eller bedre dekning enn fortsatt innkreving": (
            "Ettergivinga vil truleg gi like god eller betre dekning enn vidare innkrevjing"
        ),
        "Fortsatt innkreving antas ikke å gi dekning av betydning": (
            "Vidare innkrevjing vil truleg ikkje gi dekning som betyr noko"
        ),
        "Ettergivelsen vil virke støtende eller svekke den alminnelige betalingsmoral": (
            "Ettergivinga vil verke støytande eller svekkje den allmenne betalingsmoralen"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
