"""Regelverksvalget, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Skjæringstidspunktet er før det nye regelverket om utlegg kunne gjelde for noen skyldner.": (
            "Skjeringstidspunktet er før det nye regelverket om utlegg kunne gjelde for nokon skyldnar."
        ),
        "Skyldneren var ikke omfattet av utrullingen på sakens skjæringstidspunkt.": (
            "Skyldnaren var ikkje omfatta av utrullinga på skjeringstidspunktet for saka."
        ),
        "Skyldneren oppfylte alle kriteriene i utrullingsforskriften på sakens skjæringstidspunkt.": (
            "Skyldnaren oppfylte alle kriteria i utrullingsforskrifta på skjeringstidspunktet for saka."
        ),
        "Det er besluttet utleggstrekk etter nytt regelverk, som da også gjelder i senere saker.": (
            "Det er vedteke utleggstrekk etter nytt regelverk, som då også gjeld i seinare saker."
        ),
        "En annen sak mot skyldneren var til behandling etter nytt regelverk da saken oppsto.": (
            "Ei anna sak mot skyldnaren var til behandling etter nytt regelverk då saka oppstod."
        ),
        "Kravet er meldt inn i ett utleggstrekk etter nytt regelverk og behandles etter det siden.": (
            "Kravet er meldt inn i eitt utleggstrekk etter nytt regelverk og blir sidan behandla etter det."
        ),
        "Lest slik at nytt regelverk gjelder for alle beslutninger fra 2027, også etter et eldre varsel.": (
            "Lese slik at nytt regelverk gjeld for alle avgjerder frå 2027, også etter eit eldre varsel."
        ),
        "Det nye regelverket om utlegg gjelder for alle skyldnere fra 1. januar 2027.": (
            "Det nye regelverket om utlegg gjeld for alle skyldnarar frå 1. januar 2027."
        ),
        "Innkrevingsmyndigheten har valgt tidligere regelverk for utleggspant for merverdiavgift mv.": (
            "Innkrevingsmyndigheten har valt tidlegare regelverk for utleggspant for meirverdiavgift mv."
        ),
        "En kommunal sak følger tidligere regelverk til ett utleggstrekk er etablert etter nytt regelverk.": (
            "Ei kommunal sak følgjer tidlegare regelverk til eitt utleggstrekk er etablert etter nytt regelverk."
        ),
        "Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da kommunen besluttet.": (
            "Det var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk då kommunen avgjorde saka."
        ),
        "Kommunal utleggssak der beslutningen tas etter 31. desember 2026, følger nytt regelverk.": (
            "Kommunal utleggssak der avgjerda blir teken etter 31. desember 2026, følgjer nytt regelverk."
        ),
        "Lest slik at varselet er skjæringstidspunktet også hos kommunen.": (
            "Lese slik at varselet er skjeringstidspunktet også hos kommunen."
        ),
        "Sikringstrekk og inntrekking følger tidligere regelverk til ett utleggstrekk er etablert etter nytt.": (
            "Sikringstrekk og inntrekking følgjer tidlegare regelverk til eitt utleggstrekk er etablert etter nytt."
        ),
        "Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da avgjørelsen ble tatt.": (
            "Det var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk då avgjerda vart teken."
        ),
        "Avgjørelser om sikringstrekk og inntrekking etter 31. desember 2026 følger nytt regelverk.": (
            "Avgjerder om sikringstrekk og inntrekking etter 31. desember 2026 følgjer nytt regelverk."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Slaget sak (FOR-2025-07-01-1418 § 1 andre ledd)": "Kva slags sak det er (FOR-2025-07-01-1418 § 1 andre ledd)",
        "Hvem som behandler saken": "Kven som behandlar saka",
        "Dagen som avgjør regelverket for saken: innregistrering, utsendt varsel eller beslutning": (
            "Dagen som avgjer regelverket for saka: innregistrering, utsendt varsel eller avgjerd"
        ),
        "Dagen saken ble besluttet (FOR-2025-07-01-1418 § 1 første og andre ledd)": (
            "Dagen saka vart avgjord (FOR-2025-07-01-1418 § 1 første og andre ledd)"
        ),
        "Dagen varsel om utlegg ble sendt (FOR-2025-07-01-1418 § 1 første ledd)": (
            "Dagen varsel om utlegg vart sendt (FOR-2025-07-01-1418 § 1 første ledd)"
        ),
        "Hva saken endte med": "Kva saka enda med",
        "Om et trekk mot skyldneren på skjæringstidspunktet var overført uten at ett trekk alt var etablert": (
            "Om eit trekk mot skyldnaren på skjeringstidspunktet var overført utan at eitt trekk alt var etablert"
        ),
        "Om saken er besluttet, eller fortsatt til behandling, i 2027 eller senere": (
            "Om saka er avgjord, eller framleis til behandling, i 2027 eller seinare"
        ),
        "Om det er sikkert at saken ikke er besluttet før 2027": "Om det er sikkert at saka ikkje er avgjord før 2027",
        "Om Innkrevingsmyndigheten har valgt tidligere regelverk for et krav som kan følge det": (
            "Om Innkrevingsmyndigheten har valt tidlegare regelverk for eit krav som kan følgje det"
        ),
        "Om kravet alt var meldt inn i ett utleggstrekk etter nytt regelverk": (
            "Om kravet alt var meldt inn i eitt utleggstrekk etter nytt regelverk"
        ),
        "Om det på skjæringstidspunktet var etablert ett utleggstrekk mot skyldneren etter nytt regelverk": (
            "Om det på skjeringstidspunktet var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk"
        ),
        "Om en annen sak mot skyldneren var til behandling etter nytt regelverk på skjæringstidspunktet": (
            "Om ei anna sak mot skyldnaren var til behandling etter nytt regelverk på skjeringstidspunktet"
        ),
        "Fylket skyldneren er bosatt eller har forretningsadresse i (utrullingsforskriften § 1 a), "
        "på sakens skjæringstidspunkt": (
            "Fylket skyldnaren er busett eller har forretningsadresse i (utrullingsforskrifta § 1 a), "
            "på skjeringstidspunktet for saka"
        ),
        "Kommunen, som fylket (utrullingsforskriften § 1 a unntar Bindal), på sakens skjæringstidspunkt": (
            "Kommunen, som fylket (utrullingsforskrifta § 1 a gjer unntak for Bindal), på skjeringstidspunktet for saka"
        ),
        "Om det løper utleggstrekk etter tidligere regelverk (utrullingsforskriften § 1 b), "
        "på sakens skjæringstidspunkt": (
            "Om det går utleggstrekk etter tidlegare regelverk (utrullingsforskrifta § 1 b), "
            "på skjeringstidspunktet for saka"
        ),
        "Om en utleggssak er til behandling etter tidligere regelverk (utrullingsforskriften § 1 c), "
        "på sakens skjæringstidspunkt": (
            "Om ei utleggssak er til behandling etter tidlegare regelverk (utrullingsforskrifta § 1 c), "
            "på skjeringstidspunktet for saka"
        ),
        "Beskyttelse av adressen (utrullingsforskriften § 1 d), på sakens skjæringstidspunkt": (
            "Vern av adressa (utrullingsforskrifta § 1 d), på skjeringstidspunktet for saka"
        ),
        "Om skyldneren har kravtyper som nevnt i utrullingsforskriften § 1 e utestående, "
        "på sakens skjæringstidspunkt": (
            "Om skyldnaren har uteståande krav av dei typane utrullingsforskrifta § 1 e nemner, på "
            "skjeringstidspunktet for saka"
        ),
        "ordlyden i utrullingsforskriften § 1 bokstav a fra 1. januar til 15. februar 2026 er ikke funnet": (
            "ordlyden i utrullingsforskrifta § 1 bokstav a frå 1. januar til 15. februar 2026 er ikkje funnen"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
