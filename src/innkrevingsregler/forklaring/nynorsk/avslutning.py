"""Avslutningen av innkrevingen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Forskriften sier ikke hva som skjer med tvangsgrunnlaget for de andre kravene.": (
            "Forskrifta seier ikkje kva som skjer med tvangsgrunnlaget for dei andre krava."
        ),
        "Før 2026 fantes ikke reglene om å avslutte innkrevingen.": (
            "Før 2026 fanst ikkje reglane om å avslutte innkrevjinga."
        ),
        "Adgangen til å avslutte gjelder krav Innkrevingsmyndigheten krever inn.": (
            "Høvet til å avslutte gjeld krav Innkrevingsmyndigheten krev inn."
        ),
        "Beslutningen ble ikke registrert, eller skulle ikke registreres for en person uten trekk.": (
            "Avgjerda vart ikkje registrert, eller skulle ikkje registrerast for ein person utan trekk."
        ),
        "Beslutningen om intet til utlegg står i Løsøreregisteret i tre år.": (
            "Avgjerda om inkje til utlegg står i Lausøyreregisteret i tre år."
        ),
        "Bestemmelsen gjelder trekk i den nye ordningen.": "Føresegna gjeld trekk i den nye ordninga.",
        "Er det samlede ansvarskravet to rettsgebyr eller mer, må innkrevingen være forsøkt.": (
            "Er det samla ansvarskravet to rettsgebyr eller meir, må innkrevjinga vere prøvd."
        ),
        "Er kravet dekket eller bortfalt, eller grunnlaget borte, slettes registreringen på begjæring.": (
            "Er kravet dekt eller falle bort, eller grunnlaget borte, blir registreringa sletta når nokon krev det."
        ),
        "Forskriften gir bare adgang til å avslutte innkrevingen av de kravene den nevner.": (
            "Forskrifta gir berre høve til å avslutte innkrevjinga av dei krava ho nemner."
        ),
        "Grensen er to rettsgebyr, og gebyret den dagen er ikke kjent.": (
            "Grensa er to rettsgebyr, og gebyret den dagen er ikkje kjent."
        ),
        "Ingen av grunnene til at trekket opphører, er der.": "Ingen av grunnane til at trekket tek slutt, er der.",
        "Ingen forsøk på utlegg for kravet er avsluttet med intet til utlegg.": (
            "Ingen forsøk på utlegg for kravet er avslutta med inkje til utlegg."
        ),
        "Innkrevingsmyndigheten kan avslutte innkrevingen, og beslutningen kan ikke påklages.": (
            "Innkrevingsmyndigheten kan avslutte innkrevjinga, og avgjerda kan ikkje påklagast."
        ),
        "Kapitlet slik det lød før 2026, er ikke kjent.": "Kapitlet slik det lydde før 2026, er ikkje kjent.",
        "Registreringen slettes tre år etter beslutningen.": "Registreringa blir sletta tre år etter avgjerda.",
        "Trekket opphører når alle kravene i det er dekket eller falt bort.": (
            "Trekket tek slutt når alle krava i det er dekte eller falne bort."
        ),
        "Trekket opphører når det er gått to år uten innbetaling.": (
            "Trekket tek slutt når det har gått to år utan innbetaling."
        ),
        "Trekket opphører når tvangsgrunnlaget er borte.": "Trekket tek slutt når tvangsgrunnlaget er borte.",
        "Tvangsdekningen kan bare overlates til kreditoren i særlige tilfeller.": (
            "Tvangsdekninga kan berre overlatast til kreditoren i særlege tilfelle."
        ),
        "Tvangsdekningen kan i særlige tilfeller overlates til den private kreditoren.": (
            "Tvangsdekninga kan i særlege tilfelle overlatast til den private kreditoren."
        ),
        "Underholdsbidrag beholder tvangsgrunnlaget når innkrevingen avsluttes.": (
            "Fostringstilskot held på tvangsgrunnlaget når innkrevjinga blir avslutta."
        ),
        "Uten at vilkårene er oppfylt, fortsetter innkrevingen.": (
            "Utan at vilkåra er oppfylte, held innkrevjinga fram."
        ),
    }
)

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Det er et særlig tilfelle": "Det er eit særleg tilfelle",
        "Om Innkrevingsmyndigheten har mottatt innbetaling i trekket": (
            "Om Innkrevingsmyndigheten har fått innbetaling i trekket"
        ),
        "Om beslutningen om intet til utlegg skal registreres i Løsøreregisteret": (
            "Om avgjerda om inkje til utlegg skal registrerast i Lausøyreregisteret"
        ),
        "Om det er besluttet intet til utlegg for kravet": "Om det er avgjort inkje til utlegg for kravet",
        "Om det er betalt på kravet, også i trekk, de siste ti årene": (
            "Om det er betalt på kravet, også i trekk, dei siste ti åra"
        ),
        "Om det er gjort et forsøk på å sikre kravet ved utlegg": (
            "Om det er gjort eit forsøk på å sikre kravet ved utlegg"
        ),
        "Om det er gått to år siden siste innbetaling i trekket": (
            "Om det har gått to år sidan siste innbetaling i trekket"
        ),
        "Om det er gått to år siden trekket ble besluttet": "Om det har gått to år sidan trekket vart avgjort",
        "Om det er gått tre år siden det ble besluttet intet til utlegg": (
            "Om det har gått tre år sidan det vart avgjort inkje til utlegg"
        ),
        "Om det er åpnet gjeldsforhandling etter gjeldsordningsloven": (
            "Om det er opna gjeldsforhandling etter gjeldsordningslova"
        ),
        "Om det er åpnet konkurs hos skyldneren": "Om det er opna konkurs hos skyldnaren",
        "Om det er åpnet rekonstruksjon mot den trekkpliktige (innkrevingsforskriften § 3-4 andre ledd)": (
            "Om det er opna rekonstruksjon mot den trekkpliktige (innkrevjingsforskrifta § 3-4 andre ledd)"
        ),
        "Om det samlede ansvarskravet er mindre enn to rettsgebyr": (
            "Om det samla ansvarskravet er mindre enn to rettsgebyr"
        ),
        "Om det står andre krav igjen i utleggstrekket som kravet dekkes i (tvangsfullbyrdelsesloven § 7-28)": (
            "Om det står andre krav att i utleggstrekket som kravet blir dekt i (tvangsfullføringslova § 7-28)"
        ),
        "Om en gjeldsordning for skyldneren er kommet i stand": "Om ei gjeldsordning for skyldnaren er komen i stand",
        "Om kravet er dekket ved motregning, avregning eller tvangsdekning de siste ti årene": (
            "Om kravet er dekt ved motrekning, avrekning eller tvangsdekning dei siste ti åra"
        ),
        "Om kravet er den delen av et bidragskrav som tilfaller en privat mottaker": (
            "Om kravet er den delen av eit bidragskrav som fell til ein privat mottakar"
        ),
        "Om rettsgebyret den dagen er kjent": "Om rettsgebyret den dagen er kjent",
        "Om trekket er besluttet etter nytt regelverk, eller overført til den nye ordningen": (
            "Om trekket er avgjort etter nytt regelverk, eller overført til den nye ordninga"
        ),
        "Om tvangsgrunnlaget er opphevet, falt bort eller kjent ugyldig (tvangsfullbyrdelsesloven §§ 7-27 og 7-28)": (
            "Om tvangsgrunnlaget er oppheva, falle bort eller kjent ugyldig (tvangsfullføringslova §§ 7-27 og 7-28)"
        ),
    }
)

DELVIS: Mapping[str, str] = MappingProxyType({})

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "bare underholdsbidrag har en regel om at tvangsgrunnlaget består når innkrevingen avsluttes": (
            "berre fostringstilskot har ein regel om at tvangsgrunnlaget består når innkrevjinga blir avslutta"
        ),
        "reglene om å avslutte innkrevingen kom i 2026": "reglane om å avslutte innkrevjinga kom i 2026",
        "det er ikke et særlig tilfelle": "det er ikkje eit særleg tilfelle",
        "det samlede ansvarskravet er ikke under to rettsgebyr": "det samla ansvarskravet er ikkje under to rettsgebyr",
        "kravet er ikke bidrag som tilfaller en privat mottaker": (
            "kravet er ikkje tilskot som fell til ein privat mottakar"
        ),
        "kravet er ikke et ansvarskrav for krav som andre skal kreve inn": (
            "kravet er ikkje eit ansvarskrav for krav som andre skal krevje inn"
        ),
        "rettsgebyret den dagen er ikke kjent": "rettsgebyret den dagen er ikkje kjent",
        "trekket følger tidligere regelverk, og opphøret av det er ikke regelfestet her": (
            "trekket følgjer tidlegare regelverk, og slutten på det er ikkje regelfest her"
        ),
        "tvangsfullbyrdelsesloven kapittel 7 før 2026 er ikke funnet": (
            "tvangsfullføringslova kapittel 7 før 2026 er ikkje funne"
        ),
        "vilkårene for å avslutte innkrevingen er ikke oppfylt": (
            "vilkåra for å avslutte innkrevjinga er ikkje oppfylte"
        ),
    }
)
"""Grunnene til at det ikke er kompetanse, og til at noe er utenfor dekning."""
