"""Renten av det skattyteren har til gode, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Blir beløpet betalt ut etter forfall, ytes det forsinkelsesrente til det er utbetalt.": (
            "Blir beløpet betalt ut etter forfall, blir det ytt forseinkingsrente til det er utbetalt."
        ),
        "Det overskytende var betalt i inntektsåret og gir rente fra 1. juli til skatteoppgjøret ble sendt.": (
            "Det overskytande var betalt i inntektsåret og gir rente frå 1. juli til skatteoppgjeret vart sendt."
        ),
        "Det overskytende var betalt innen 31. mai og gir rente fra da til skatteoppgjøret ble sendt.": (
            "Det overskytande var betalt innan 31. mai og gir rente frå då til skatteoppgjeret vart sendt."
        ),
        "Det som var betalt for mye, gir rente fra det ble betalt til det skulle betales tilbake.": (
            "Det som var betalt for mykje, gir rente frå det vart betalt til det skulle betalast tilbake."
        ),
        "Bestemmelsen om godskriving av konto ble endret 1. januar 2024.": (
            "Føresegna om godskriving av konto vart endra 1. januar 2024."
        ),
        "Bestemmelsen om refusjon av engangsavgift ble tatt inn igjen 1. juli 2019.": (
            "Føresegna om refusjon av eingongsavgift vart teken inn att 1. juli 2019."
        ),
        "Det godkjente beløpet ble kontrollert først og gir rente fram til tre uker etter at det var godkjent.": (
            "Det godkjende beløpet vart kontrollert først og gir rente fram til tre veker etter at det var godkjent."
        ),
        "Engangsavgift som refunderes ved utførsel, gir rente som annet det er betalt for mye av.": (
            "Eingongsavgift som blir refundert ved utførsel, gir rente som anna det er betalt for mykje av."
        ),
        "Godskrives en konto, løper renten fra måneden etter forfall til måneden beløpet godskrives.": (
            "Blir ein konto godskriven, går renta frå månaden etter forfall til månaden beløpet blir godskrive."
        ),
        "Trekk og forskuddsskatt som betales tilbake før skatteoppgjøret, gir ikke rente.": (
            "Trekk og forskotsskatt som blir betalt tilbake før skatteoppgjeret, gir ikkje rente."
        ),
        "Det ytes ikke rente når årsavgift betales tilbake.": (
            "Det blir ikkje ytt rente når årsavgift blir betalt tilbake."
        ),
        "Det ytes ikke rente når årsavgift betales ut for sent.": (
            "Det blir ikkje ytt rente når årsavgift blir betalt ut for seint."
        ),
        "Etter ny avregning regnes renten fra det ordinære skatteoppgjøret ble sendt.": (
            "Etter ny avrekning blir renta rekna frå det ordinære skatteoppgjeret vart sendt."
        ),
        "For mye betalt kildeskatt på utbytte gir rente fra 1. juli i inntektsåret.": (
            "For mykje betalt kjeldeskatt på utbytte gir rente frå 1. juli i inntektsåret."
        ),
        "For mye betalt petroleumsskatt gir rente fra nyttår etter inntektsåret.": (
            "For mykje betalt petroleumsskatt gir rente frå nyttår etter inntektsåret."
        ),
        "Fradraget i satsen var et annet for inntektsår før 2019.": (
            "Frådraget i satsen var eit anna for inntektsår før 2019."
        ),
        "Ingenting særlig tilsier at det ytes rente.": ("Ingenting særleg talar for at det blir ytt rente."),
        "Merverdiavgift som ikke var innbetalt, gir rente fra tre uker etter fristen for skattemeldingen.": (
            "Meirverdiavgift som ikkje var innbetalt, gir rente frå tre veker etter fristen for skattemeldinga."
        ),
        "Selskapet hadde betalt for mye innen 31. mai og får rente fra 15. mars til skatteoppgjøret ble sendt.": (
            "Selskapet hadde betalt for mykje innan 31. mai og får rente frå 15. mars til skatteoppgjeret vart sendt."
        ),
        "Særlige forhold tilsier at det ytes rente.": ("Særlege forhold talar for at det blir ytt rente."),
        "Trekket ble betalt inn etter inntektsåret, og ordlyden sier ikke om det da gir rente.": (
            "Trekket vart betalt inn etter inntektsåret, og ordlyden seier ikkje om det då gir rente."
        ),
        "Vilkårene for rente av det overskytende er ikke til stede.": (
            "Vilkåra for rente av det overskytande er ikkje til stades."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen beløpet ble betalt ut (skattebetalingsloven § 11-3 første ledd)": (
            "Dagen beløpet vart betalt ut (skattebetalingslova § 11-3 første ledd)"
        ),
        "Den første i måneden beløpet ble godskrevet": "Den første i månaden beløpet vart godskrive",
        "Den første i måneden etter at beløpet kunne kreves utbetalt": (
            "Den første i månaden etter at beløpet kunne krevjast utbetalt"
        ),
        "Om beløpet ble godskrevet konto for tollkreditt, månedsoppgjør eller engangsavgift, og ikke utbetalt "
        "(skattebetalingsforskriften § 11-3-2). Utelatt: nei": (
            "Om beløpet vart godskrive konto for tollkreditt, månadsoppgjer eller eingongsavgift, og ikkje utbetalt "
            "(skattebetalingsforskrifta § 11-3-2). Utelate: nei"
        ),
        "Tre uker etter at beløpet ble godkjent til utbetaling": (
            "Tre veker etter at beløpet vart godkjent til utbetaling"
        ),
        "Dagen beløpet kan kreves utbetalt": ("Dagen beløpet kan krevjast utbetalt"),
        "Dagen det som er betalt for mye, ble betalt (skattebetalingsloven § 11-4)": (
            "Dagen det som er betalt for mykje, vart betalt (skattebetalingslova § 11-4)"
        ),
        "Dagen skatteoppgjøret ble sendt skattyteren (skattebetalingsloven §§ 11-4 og 11-5)": (
            "Dagen skatteoppgjeret vart sendt skattytaren (skattebetalingslova §§ 11-4 og 11-5)"
        ),
        "Den 1. juli i inntektsåret beløpet gjelder": ("1. juli i inntektsåret beløpet gjeld"),
        "Den 15. mars i året etter inntektsåret beløpet gjelder": ("15. mars i året etter inntektsåret beløpet gjeld"),
        "Den 31. mai i året etter inntektsåret beløpet gjelder": ("31. mai i året etter inntektsåret beløpet gjeld"),
        "Den første dagen i året etter inntektsåret beløpet gjelder": (
            "Den første dagen i året etter inntektsåret beløpet gjeld"
        ),
        "Fristen for å levere skattemeldingen for perioden (skattebetalingsloven § 11-4 tredje ledd)": (
            "Fristen for å levere skattemeldinga for perioden (skattebetalingslova § 11-4 tredje ledd)"
        ),
        "Hvordan tilgodebeløpet oppsto (skattebetalingsloven §§ 11-4 og 11-5)": (
            "Korleis tilgodebeløpet oppstod (skattebetalingslova §§ 11-4 og 11-5)"
        ),
        "Inntektsåret beløpet gjelder (skattebetalingsloven §§ 11-4 og 11-5)": (
            "Inntektsåret beløpet gjeld (skattebetalingslova §§ 11-4 og 11-5)"
        ),
        "Om avregningen følger etter tidlig fastsetting (skattebetalingsloven § 11-5 tredje ledd). Utelatt: nei": (
            "Om avrekninga følgjer etter tidleg fastsetjing (skattebetalingslova § 11-5 tredje ledd). Utelate: nei"
        ),
        "Om beløpet er årsavgift for motorvogn (skattebetalingsforskriften §§ 11-3-4 og 11-4-6). Utelatt: nei": (
            "Om beløpet er årsavgift for motorvogn (skattebetalingsforskrifta §§ 11-3-4 og 11-4-6). Utelate: nei"
        ),
        "Om det ble avregnet senere enn 31. mai i året etter inntektsåret": (
            "Om det vart avrekna seinare enn 31. mai i året etter inntektsåret"
        ),
        "Om det overskytende var betalt innen utgangen av inntektsåret": (
            "Om det overskytande var betalt innan utgangen av inntektsåret"
        ),
        "Om det overskytende var betalt senest 31. mai i året etter inntektsåret": (
            "Om det overskytande var betalt seinast 31. mai i året etter inntektsåret"
        ),
        "Om skattyteren er personlig (skattebetalingsloven § 11-5 andre og tredje ledd)": (
            "Om skattytaren er personleg (skattebetalingslova § 11-5 andre og tredje ledd)"
        ),
        "Særlige forhold tilsier at det ytes rente av beløpet": (
            "Særlege forhold talar for at det blir ytt rente av beløpet"
        ),
    }
)
"""Opplysningene og skjønnet reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "rente av refundert engangsavgift før juli 2019 er ikke ført inn": (
            "rente av refundert eingongsavgift før juli 2019 er ikkje ført inn"
        ),
        "skattebetalingsforskriften § 11-3-2 slik den lød før 2024, er ikke funnet": (
            "skattebetalingsforskrifta § 11-3-2 slik ho lydde før 2024, er ikkje funnen"
        ),
        "fradraget i rentegodtgjørelsen for inntektsår før 2019 er ikke ført inn": (
            "frådraget i rentegodtgjersla for inntektsår før 2019 er ikkje ført inn"
        ),
        "om trekk som ble betalt inn etter inntektsåret, gir rente, er ikke avgjort i kildene": (
            "om trekk som vart betalt inn etter inntektsåret, gir rente, er ikkje avgjort i kjeldene"
        ),
    }
)
"""Vendingene svaret selv føyer til."""
