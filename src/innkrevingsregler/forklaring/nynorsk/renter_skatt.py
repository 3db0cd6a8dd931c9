"""Rentene som blir lagde til skatt før forfall, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Arveavgiften er betalt etter ordinært forfall, og renten regnes fram til den er endelig fastsatt.": (
            "Arveavgifta er betalt etter ordinært forfall, og renta blir rekna fram til ho er endeleg fastsett."
        ),
        "Bare skatte- og avgiftskrav får slik rente lagt til.": "Berre skatte- og avgiftskrav får slik rente lagd til.",
        "Det er avregnet etter forhåndsfastsetting før fristen for tilleggsforskudd, og da gis ikke rentetillegg.": (
            "Det vart avrekna etter førehandsfastsetjing før fristen for tilleggsforskot, og då er det ikkje "
            "rentetillegg."
        ),
        "Det ble avregnet etter forhåndsfastsetting innen 31. mai, og da er det ikke rentetillegg.": (
            "Det vart avrekna etter førehandsfastsetjing innan 31. mai, og då er det ikkje rentetillegg."
        ),
        "Det er utbetalt for mye kompensasjon for merverdiavgift, og renten regnes fra utbetalingen.": (
            "Det er utbetalt for mykje kompensasjon for meirverdiavgift, og renta blir rekna frå utbetalinga."
        ),
        "Det er utbetalt for mye merverdiavgift eller refusjon, og renten regnes fra utbetalingen.": (
            "Det er utbetalt for mykje meirverdiavgift eller refusjon, og renta blir rekna frå utbetalinga."
        ),
        "Forfallet er framskyndet, men renten løper først fra den dagen terminen ellers ville forfalt.": (
            "Forfallet er framskunda, men renta går først frå den dagen terminen elles ville ha forfalle."
        ),
        "Fradraget i satsen og unntakene var andre for inntektsår før 2019.": (
            "Frådraget i satsen og unntaka var andre for inntektsår før 2019."
        ),
        "Før 2017 hadde bestemmelsen et unntak for summariske endringer.": (
            "Før 2017 hadde føresegna eit unntak for summariske endringar."
        ),
        "Kravet er verken en økning eller restskatt.": "Kravet er verken ein auke eller restskatt.",
        "Leddet om arveavgift ble endret 19. juni 2026.": "Leddet om arveavgift vart endra 19. juni 2026.",
        "Petroleumsskatten er økt ved ny avregning, og renten regnes fra nyttår etter inntektsåret.": (
            "Petroleumsskatten er auka ved ny avrekning, og renta blir rekna frå nyttår etter inntektsåret."
        ),
        "Restskatt etter petroleumsskatteloven får rentetillegg fra nyttår etter inntektsåret til forfall.": (
            "Restskatt etter petroleumsskattelova får rentetillegg frå nyttår etter inntektsåret til forfall."
        ),
        "Restskatten får rentetillegg fra 1. juli i inntektsåret til første termin forfaller.": (
            "Restskatten får rentetillegg frå 1. juli i inntektsåret til første termin forfell."
        ),
        "Restskatten får rentetillegg fra 15. mars i året etter inntektsåret til første termin forfaller.": (
            "Restskatten får rentetillegg frå 15. mars i året etter inntektsåret til første termin forfell."
        ),
        "Restskatten skyldes arbeidsgiverens trekk og ikke skattyteren, og får derfor ikke rentetillegg.": (
            "Restskatten kjem av trekket til arbeidsgivaren og ikkje av skattytaren, og får difor ikkje rentetillegg."
        ),
        "Sanksjonen er fastholdt etter utsatt iverksetting og bærer rente fra tre uker etter klagefristen.": (
            "Sanksjonen er halden fast etter utsett iverksetjing og ber rente frå tre veker etter klagefristen."
        ),
        "Skatten er begrenset etter skatteloven § 17-1, og da får restskatten ikke rentetillegg.": (
            "Skatten er avgrensa etter skattelova § 17-1, og då får restskatten ikkje rentetillegg."
        ),
        "Skatten er økt ved ny avregning, og renten regnes fra nyttår etter skattefastsettingsåret.": (
            "Skatten er auka ved ny avrekning, og renta blir rekna frå nyttår etter skattefastsetjingsåret."
        ),
        "Tilleggsskatt, overtredelsesgebyr og tvangsmulkt er ikke med i det renten regnes av.": (
            "Tilleggsskatt, gebyr for regelbrot og tvangsmulkt er ikkje med i det renta blir rekna av."
        ),
        "Økningen bærer rente fra kravet opprinnelig forfalt, til den ble vedtatt eller meldt.": (
            "Auken ber rente frå kravet opphavleg forfall, til han vart vedteken eller meld."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen arveavgiften ble endelig fastsatt (skattebetalingsloven § 11-2 sjuende ledd)": (
            "Dagen arveavgifta vart endeleg fastsett (skattebetalingslova § 11-2 sjuande ledd)"
        ),
        "Dagen avgiften, refusjonen eller kompensasjonen som kreves tilbake, ble utbetalt "
        "(skattebetalingsloven § 11-2 femte og sjette ledd)": (
            "Dagen avgifta, refusjonen eller kompensasjonen som blir kravd tilbake, vart utbetalt "
            "(skattebetalingslova § 11-2 femte og sjette ledd)"
        ),
        "Dagen skatten ellers ville forfalt, når forfallet er framskyndet": (
            "Dagen skatten elles ville ha forfalle, når forfallet er framskunda"
        ),
        "Dagen økningen ble vedtatt, eller meldingen om egenretting kom fram "
        "(skattebetalingsloven § 11-2 andre ledd)": (
            "Dagen auken vart vedteken, eller meldinga om eigenretting kom fram (skattebetalingslova § 11-2 andre ledd)"
        ),
        "Den 1. juli i inntektsåret": "1. juli i inntektsåret",
        "Den 15. mars i året etter inntektsåret": "15. mars i året etter inntektsåret",
        "Den første dagen i året etter inntektsåret": "Den første dagen i året etter inntektsåret",
        "Den første dagen i året etter skattefastsettingsåret": "Den første dagen i året etter skattefastsetjingsåret",
        "Forfallet for første termin av restskatten (skattebetalingsloven § 11-5 første ledd)": (
            "Forfallet for første termin av restskatten (skattebetalingslova § 11-5 første ledd)"
        ),
        "Forfallet for kravet før økningen, etter skattebetalingsloven §§ 10-1 til 10-41 "
        "(skattebetalingsloven § 11-2 andre ledd)": (
            "Forfallet for kravet før auken, etter skattebetalingslova §§ 10-1 til 10-41 "
            "(skattebetalingslova § 11-2 andre ledd)"
        ),
        "Hvordan økningen kravet gjelder, kom til (skattebetalingsloven § 11-2); INGEN når det ikke er en": (
            "Korleis auken kravet gjeld, kom til (skattebetalingslova § 11-2); INGEN når det ikkje er ein"
        ),
        "Inntektsåret skatten gjelder (skattebetalingsloven § 11-5 første ledd)": (
            "Inntektsåret skatten gjeld (skattebetalingslova § 11-5 første ledd)"
        ),
        "Om avregningen følger etter forhåndsfastsetting (skattebetalingsforskriften §§ 11-5-4 og 11-5-5). "
        "Utelatt: nei": (
            "Om avrekninga følgjer etter førehandsfastsetjing (skattebetalingsforskrifta §§ 11-5-4 og 11-5-5). "
            "Utelate: nei"
        ),
        "Om det ble avregnet før 31. mai i året etter inntektsåret": (
            "Om det vart avrekna før 31. mai i året etter inntektsåret"
        ),
        "Om det ble avregnet senest 31. mai i året etter inntektsåret": (
            "Om det vart avrekna seinast 31. mai i året etter inntektsåret"
        ),
        "Om forfallet er framskyndet fordi en annen termin ikke er betalt": (
            "Om forfallet er framskunda fordi ein annan termin ikkje er betalt"
        ),
        "Om restskatten skyldes at arbeidsgiveren ikke trakk riktig, og skattyteren ikke kan lastes for det "
        "(skattebetalingsforskriften § 11-5-4). Utelatt: nei": (
            "Om restskatten kjem av at arbeidsgivaren ikkje trekte rett, og skattytaren ikkje kan lastast for det "
            "(skattebetalingsforskrifta § 11-5-4). Utelate: nei"
        ),
        "Om skatten er begrenset etter skatteloven § 17-1 (skattebetalingsforskriften § 11-5-4). Utelatt: nei": (
            "Om skatten er avgrensa etter skattelova § 17-1 (skattebetalingsforskrifta § 11-5-4). Utelate: nei"
        ),
        "Om skatten er fastsatt etter petroleumsskatteloven (skattebetalingsforskriften § 11-5-8). Utelatt: nei": (
            "Om skatten er fastsett etter petroleumsskattelova (skattebetalingsforskrifta § 11-5-8). Utelate: nei"
        ),
        "Om sanksjonen har utsatt iverksetting og er fastholdt (skattebetalingsforskriften § 11-7-5). Utelatt: nei": (
            "Om sanksjonen har utsett iverksetjing og er halden fast (skattebetalingsforskrifta § 11-7-5). Utelate: nei"
        ),
        "Dagen klagefristen for sanksjonen løp ut (skattebetalingsforskriften § 11-7-5 første ledd)": (
            "Dagen klagefristen for sanksjonen gjekk ut (skattebetalingsforskrifta § 11-7-5 første ledd)"
        ),
        "Dagen klagen var avgjort eller dommen endelig, eller søksmålsfristen løp ut "
        "(skattebetalingsforskriften § 11-7-5 første ledd)": (
            "Dagen klaga var avgjord eller dommen endeleg, eller søksmålsfristen gjekk ut "
            "(skattebetalingsforskrifta § 11-7-5 første ledd)"
        ),
        "Om skattyteren er personlig (skattebetalingsloven § 11-5 første ledd). "
        "Utelatt: det følger av om skyldneren er en person": (
            "Om skattytaren er personleg (skattebetalingslova § 11-5 første ledd). "
            "Utelate: det følgjer av om skyldnaren er ein person"
        ),
    }
)
"""Opplysningene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "skattebetalingsloven § 11-2 sjuende ledd slik det lyder fra 19. juni 2026, er ikke funnet": (
            "skattebetalingslova § 11-2 sjuande ledd slik det lyder frå 19. juni 2026, er ikkje funne"
        ),
        "rente av økning som ble vedtatt eller meldt før 2017, er ikke ført inn": (
            "rente av auke som vart vedteken eller meld før 2017, er ikkje ført inn"
        ),
        "fradraget i rentetillegget for inntektsår før 2019 er ikke ført inn": (
            "frådraget i rentetillegget for inntektsår før 2019 er ikkje ført inn"
        ),
        "renten som skal legges til skatten før forfall, er ikke kjent og ikke med i grunnlaget": (
            "renta som skal leggjast til skatten før forfall, er ikkje kjend og ikkje med i grunnlaget"
        ),
        "renten som er lagt til skatten før forfall, er ikke delt på forfallsdagene; oppgi den som linjer": (
            "renta som er lagd til skatten før forfall, er ikkje delt på forfallsdagane; oppgi henne som linjer"
        ),
    }
)
"""Vendingene svaret selv føyer til."""
