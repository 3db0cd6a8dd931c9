"""Motregning og avregning på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Adgangen gjaldt bare offentlige krav og erstatning til dem loven nevner.": (
            "Høvet til det galdt berre offentlege krav og skadebot til dei lova nemner."
        ),
        "Avregning besluttet før 2028 dekkes av trekket, eller utenfor det.": (
            "Avrekning avgjord før 2028 blir dekt av trekket, eller utanfor det."
        ),
        "Avregning har prioritet foran utleggstrekk, og det løper ikke noe trekk som kan dekke den.": (
            "Avrekning har prioritet framfor utleggstrekk, og det går ikkje noko trekk som kan dekkje henne."
        ),
        "Bare forfalt bidrag kunne motregnes.": "Berre forfalle bidrag kunne motreknast.",
        "Beløpet var forfalt da boet ble åpnet, og kravet forfalt først etterpå.": (
            "Beløpet var forfalle då buet vart opna, og kravet forfall først etterpå."
        ),
        "Beslagsfrihet er krevd mer enn én måned etter underretningen.": (
            "Beslagsfridom er kravd meir enn éin månad etter underrettinga."
        ),
        "Beslutningen regnes ikke som enkeltvedtak.": "Avgjerda blir ikkje rekna som enkeltvedtak.",
        "Besluttes avregning mens det løper et trekk, dekkes beløpet av trekket.": (
            "Blir avrekning avgjord medan det går eit trekk, blir beløpet dekt av trekket."
        ),
        "Bidragsinnkrevingsloven gjaldt fra 1. januar 2006.": "Bidragsinnkrevjingslova galdt frå 1. januar 2006.",
        "Bidragsinnkrevingsloven § 14 gjaldt bare bidrag.": "Bidragsinnkrevjingslova § 14 galdt berre bidrag.",
        "Ble det sendt pålegg til utbetaleren, skulle skyldneren samtidig få en motregningserklæring.": (
            "Vart det sendt pålegg til utbetalaren, skulle skyldnaren samtidig få ei motrekningserklæring."
        ),
        "Den bidragsberettigedes krav kan motregnes i andre krav på det offentlige.": (
            "Kravet til den tilskotsretthavande kan motreknast i andre krav på det offentlege."
        ),
        "Den samme adgangen gjaldt erstatning tilkjent i straffesak eller for krenkelse av liv, helse eller frihet.": (
            "Det same høvet galdt skadebot tilkjend i straffesak eller for krenking av liv, helse eller fridom."
        ),
        "Den som skulle utbetale for det offentlige, fikk pålegg om å overføre beløpet.": (
            "Den som skulle betale ut for det offentlege, fekk pålegg om å overføre beløpet."
        ),
        "Det avregnes i det ytelsen overstiger det som trengs til underhold.": (
            "Det blir avrekna i det ytinga overstig det som trengst til underhald."
        ),
        "Det er ingen adgang til å motregne, og da er det ikke noe å vurdere.": (
            "Det er ikkje høve til å motrekne, og då er det ikkje noko å vurdere."
        ),
        "Det motregnes i det skyldneren selv har til gode, og beløpet er en annens.": (
            "Det blir motrekna i det skyldnaren sjølv har til gode, og beløpet høyrer til ein annan."
        ),
        "Det motregnes med kravets fulle beløp.": "Det blir motrekna med heile beløpet på kravet.",
        "Det måtte være adgang til utlegg i fordringen etter dekningsloven.": (
            "Det måtte vere høve til utlegg i fordringa etter dekningslova."
        ),
        "Det som trengs til underhold, kan ikke avregnes.": "Det som trengst til underhald, kan ikkje avreknast.",
        "Det var ingen adgang til å motregne, og da var det ikke noe å vurdere.": (
            "Det var ikkje høve til å motrekne, og då var det ikkje noko å vurdere."
        ),
        "Er beslagsfrihet vurdert, bør det gå fram hvilke forhold vurderingen bygger på.": (
            "Er beslagsfridom vurdert, bør det gå fram kva forhold vurderinga byggjer på."
        ),
        "Forfalt bidrag kunne motregnes i andre krav på det offentlige så langt det var adgang til utlegg i dem.": (
            "Forfalle bidrag kunne motreknast i andre krav på det offentlege så langt det var høve til utlegg i dei."
        ),
        "Forfalt bidrag kunne motregnes i overskytende forskudd og i avgift som var betalt for mye.": (
            "Forfalle bidrag kunne motreknast i overskytande forskot og i avgift som var betalt for mykje."
        ),
        "Før 2027 avgjør den som motregner, om noe er beslagsfritt.": (
            "Før 2027 avgjer den som motreknar, om noko er beslagsfritt."
        ),
        "Før klagen er avgjort, er det bare motregning etter § 21 første ledd som kan gjennomføres.": (
            "Før klaga er avgjord, er det berre motrekning etter § 21 første leddet som kan gjennomførast."
        ),
        "I boet kan det bare motregnes når både kravet og beløpet var der da boet ble åpnet.": (
            "I buet kan det berre motreknast når både kravet og beløpet var der då buet vart opna."
        ),
        "I boets krav på skatt kunne det bare motregnes i andelen til staten eller folketrygden.": (
            "I kravet buet hadde på skatt, kunne det berre motreknast i delen til staten eller folketrygda."
        ),
        "I konkurs kunne det bare motregnes med andelen til skattekreditoren boets krav var rettet mot.": (
            "I konkurs kunne det berre motreknast med delen til skattekreditoren som buet retta kravet mot."
        ),
        "I tilgodebeløp på skatt og avgift tas det bare hensyn til beslagsfrihet når skyldneren krever det.": (
            "I tilgodebeløp på skatt og avgift blir det berre teke omsyn til beslagsfridom når skyldnaren krev det."
        ),
        "Innkrevingen kan ikke settes i verk før klagen over kravet er avgjort.": (
            "Innkrevjinga kan ikkje setjast i verk før klaga over kravet er avgjord."
        ),
        "Innkrevingsmyndigheten motregner bare for kommunale krav som er meldt inn og oppdatert.": (
            "Innkrevingsmyndigheten motreknar berre for kommunale krav som er melde inn og oppdaterte."
        ),
        "Innmeldte kommunale krav kan dekkes ved motregning i tilgodebeløp på skatt og avgift.": (
            "Innmelde kommunale krav kan dekkjast ved motrekning i tilgodebeløp på skatt og avgift."
        ),
        "Klagefristen var en måned etter at det ble motregnet.": "Klagefristen var ein månad etter motrekninga.",
        "Krav som fordeles mellom skattekreditorene, kan motregnes i andre krav på det offentlige.": (
            "Krav som blir fordelte mellom skattekreditorane, kan motreknast i andre krav på det offentlege."
        ),
        "Krav som kreves inn etter innkrevingsloven, kan motregnes i tilgodebeløp på skatt og avgift.": (
            "Krav som blir kravde inn etter innkrevjingslova, kan motreknast i tilgodebeløp på skatt og avgift."
        ),
        "Kravet er foreldet, og retten til å motregne er verken avtalt eller bevart ved at kravene hører sammen.": (
            "Kravet er forelda, og retten til å motrekne er verken avtalt eller i behald fordi krava høyrer saman."
        ),
        "Lest slik at bare kravene loven nevner, kan motregnes i annet enn skatt og avgift.": (
            "Lese slik at berre krava lova nemner, kan motreknast i anna enn skatt og avgift."
        ),
        "Lest slik at beslagsfriheten er en alminnelig grense, også ved motregning etter første ledd.": (
            "Lese slik at beslagsfridommen er ei allmenn grense, òg ved motrekning etter første leddet."
        ),
        "Lest slik at beslagsfriheten ikke gjaldt ved motregning i overskytende forskudd og avgift betalt for mye.": (
            "Lese slik at beslagsfridommen ikkje galdt ved motrekning i overskytande forskot og "
            "avgift betalt for mykje."
        ),
        "Lest slik at den alminnelige motregningsretten består ved siden av loven.": (
            "Lese slik at den allmenne motrekningsretten står ved lag ved sida av lova."
        ),
        "Lest slik at kravet utenfor et bo må være forfalt for å kunne motregnes.": (
            "Lese slik at kravet utanfor eit bu må vere forfalle for å kunne motreknast."
        ),
        "Loven gir adgang til å motregne, og ingenting stenger.": (
            "Lova gir høve til å motrekne, og ingenting stengjer."
        ),
        "Loven gir ikke adgang til å motregne dette kravet i beløpet.": (
            "Lova gir ikkje høve til å motrekne dette kravet i beløpet."
        ),
        "Mellom krav av samme type gjaldt ikke reglene om beslagsfrihet.": (
            "Mellom krav av same type galdt ikkje reglane om beslagsfridom."
        ),
        "Motregningen dekker bare kommunale krav, og da avgjør kommunen saken.": (
            "Motrekninga dekkjer berre kommunale krav, og då avgjer kommunen saka."
        ),
        "Motregningen dekker også krav Innkrevingsmyndigheten krever inn, og da avgjør den saken.": (
            "Motrekninga dekkjer òg krav Innkrevingsmyndigheten krev inn, og då avgjer den saka."
        ),
        "Motregningen kan påklages innen én måned etter at skyldneren ble underrettet.": (
            "Det kan klagast over motrekninga innan éin månad etter at skyldnaren vart underretta."
        ),
        "Motregningserklæringen kunne påklages innen én måned etter at den ble mottatt.": (
            "Det kunne klagast over motrekningserklæringa innan éin månad etter at ho vart motteken."
        ),
        "Måten kravet eller gjelden er kommet til på, stenger for å motregne i boet.": (
            "Måten kravet eller gjelda er komen til på, stengjer for å motrekne i buet."
        ),
        "Offentlige utbetalere skal overføre beløpet når Innkrevingsmyndigheten krever det.": (
            "Offentlege utbetalarar skal overføre beløpet når Innkrevingsmyndigheten krev det."
        ),
        "Organet som skulle utbetale, hadde plikt til å overføre beløpet når det fikk pålegg.": (
            "Organet som skulle betale ut, hadde plikt til å overføre beløpet når det fekk pålegg."
        ),
        "Reglene om beslagsfrihet gjaldt ved motregning mellom krav av ulik type.": (
            "Reglane om beslagsfridom galdt ved motrekning mellom krav av ulik type."
        ),
        "Reglene om beslagsfrihet gjelder av seg selv ved motregning i andre krav på det offentlige.": (
            "Reglane om beslagsfridom gjeld av seg sjølve ved motrekning i andre krav på det offentlege."
        ),
        "SI-loven ga bare adgang til å motregne i tilgodebeløp på skatt og avgift.": (
            "SI-lova gav berre høve til å motrekne i tilgodebeløp på skatt og avgift."
        ),
        "SI-loven gjaldt fra 1. juni 2013.": "SI-lova galdt frå 1. juni 2013.",
        "Skatt som fordeles mellom skattekreditorene, kunne motregnes i andre krav på det offentlige.": (
            "Skatt som blir fordelt mellom skattekreditorane, kunne motreknast i andre krav på det offentlege."
        ),
        "Skatte- og avgiftskrav kunne motregnes i alle tilgodebeløp på skatt og avgift.": (
            "Skatte- og avgiftskrav kunne motreknast i alle tilgodebeløp på skatt og avgift."
        ),
        "Skattebetalingsloven gjaldt i sin helhet fra 1. januar 2009.": (
            "Heile skattebetalingslova galdt frå 1. januar 2009."
        ),
        "Skyldneren har krevd beslagsfrihet innen én måned etter underretningen.": (
            "Skyldnaren har kravd beslagsfridom innan éin månad etter underrettinga."
        ),
        "Skyldneren skal underrettes så snart som mulig.": "Skyldnaren skal underrettast så snart som mogleg.",
        "Skyldneren skulle samtidig underrettes om motregningen.": (
            "Skyldnaren skulle samtidig underrettast om motrekninga."
        ),
        "Skyldneren skulle underrettes samtidig.": "Skyldnaren skulle underrettast samtidig.",
        "Statens innkrevingssentral kunne motregne offentlige krav i tilgodebeløp på skatt og avgift.": (
            "Statens innkrevingssentral kunne motrekne offentlege krav i tilgodebeløp på skatt og avgift."
        ),
        "Underretningen skal opplyse om rettighetene skyldneren har ved motregning.": (
            "Underrettinga skal opplyse om rettane skyldnaren har ved motrekning."
        ),
        "Underretningen skal si hvilke krav det motregnes med.": (
            "Underrettinga skal seie kva krav det blir motrekna med."
        ),
        "Underretningen skulle opplyse om klageadgangen.": "Underrettinga skulle opplyse om høvet til å klage.",
        "Underretningen skulle opplyse om klagefristen.": "Underrettinga skulle opplyse om klagefristen.",
        "Utbetaleren ble underrettet om at beløpet skulle overføres.": (
            "Utbetalaren vart underretta om at beløpet skulle overførast."
        ),
        "Uten adgang til å motregne er det ingen motregning å klage over.": (
            "Utan høve til å motrekne er det inga motrekning å klage over."
        ),
        "Uten adgang til å motregne var det ingen motregning å klage over.": (
            "Utan høve til å motrekne var det inga motrekning å klage over."
        ),
        "Utenfor innkrevingsloven § 21 sjuende ledd har kommunen bare den alminnelige motregningsretten.": (
            "Utanfor innkrevjingslova § 21 sjuande leddet har kommunen berre den allmenne motrekningsretten."
        ),
        "Utenfor konkurs kan erstatning for straffbare handlinger motregnes i andre krav på det offentlige.": (
            "Utanfor konkurs kan skadebot for straffbare handlingar motreknast i andre krav på det offentlege."
        ),
        "Utenfor skattebetalingsloven § 13-1 var det bare den alminnelige motregningsretten.": (
            "Utanfor skattebetalingslova § 13-1 var det berre den allmenne motrekningsretten."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om det løper et utleggstrekk mot skyldneren etter nytt regelverk": (
            "Om det går eit utleggstrekk mot skuldnaren etter nytt regelverk"
        ),
        "Hvem myndigheten som brukes til å motregne, tidligere lå til (FOR-2025-07-01-1418 § 9)": (
            "Kven styresmakta som blir brukt til å motrekne, låg til før 2026 (FOR-2025-07-01-1418 § 9)"
        ),
        "Dagen det motregnes": "Dagen det blir motrekna",
        "Hva beløpet gjelder": "Kva beløpet gjeld",
        "Hva slags kreditor kravet har: den oppgitte, ellers katalogens for kravtypen": (
            "Kva slag kreditor kravet har: den oppgitte, elles den katalogen har for kravtypen"
        ),
        "Hvilken tidligere myndighet motregningen bygger på": "Kva styresmakt frå før 2026 motrekninga byggjer på",
        "Om beløpet fordeles etter skattebetalingsloven kapittel 8 (SI-loven § 4 tredje ledd)": (
            "Om beløpet blir fordelt etter skattebetalingslova kapittel 8 (SI-lova § 4 tredje leddet)"
        ),
        "Om beløpet og kravet er av samme type": "Om beløpet og kravet er av same type",
        "Om beslagsfrihet ble krevd innen én måned etter underretningen": (
            "Om beslagsfridom vart kravd innan éin månad etter underrettinga"
        ),
        "Om dekningsloven §§ 8-2 til 8-4 stenger for å motregne i boet med kravet": (
            "Om dekningslova §§ 8-2 til 8-4 stengjer for å motrekne i buet med kravet"
        ),
        "Om det er en annen enn skyldneren som har beløpet til gode": (
            "Om det er ein annan enn skyldnaren som har beløpet til gode"
        ),
        "Om det er overskytende forskudd eller avgift betalt for mye (bidragsinnkrevingsloven § 14 første ledd)": (
            "Om det er overskytande forskot eller avgift betalt for mykje (bidragsinnkrevjingslova § 14 første leddet)"
        ),
        "Om det straffbare krenket liv, helse eller frihet (SI-loven § 4 første ledd andre punktum)": (
            "Om det straffbare krenkte liv, helse eller fridom (SI-lova § 4 første leddet andre punktum)"
        ),
        "Om kravet er den bidragsberettigedes krav etter lovbestemt forsørgelsesplikt": (
            "Om kravet er kravet til den tilskotsretthavande etter lovfesta forsytingsplikt"
        ),
        "Om kravet er erstatning eller oppreisning for skade voldt ved en straffbar handling": (
            "Om kravet er skadebot eller oppreising for skade valda ved ei straffbar handling"
        ),
        "Om kravet er et skatte- og avgiftskrav: det oppgitte, ellers etter arten": (
            "Om kravet er eit skatte- og avgiftskrav: det oppgitte, elles etter arten"
        ),
        "Om kravet er skatt eller annet som fordeles etter skattebetalingsloven kapittel 8": (
            "Om kravet er skatt eller anna som blir fordelt etter skattebetalingslova kapittel 8"
        ),
        "Om kravet først forfaller etter at boet ble åpnet": "Om kravet først forfell etter at buet vart opna",
        "Om kravet oppsto senest dagen boet ble åpnet": "Om kravet oppstod dagen buet vart opna, eller før",
        "Om motregningen bare dekker kommunale krav: det oppgitte; nei når kravet ikke er kommunens": (
            "Om motrekninga berre dekkjer kommunale krav: det oppgitte; nei når kravet ikkje er kommunen sitt"
        ),
        "Om skyldneren har krevd beslagsfrihet (innkrevingsloven § 21 første ledd)": (
            "Om skyldnaren har kravd beslagsfridom (innkrevjingslova § 21 første leddet)"
        ),
        "Om skyldnerens bo er under behandling, og beløpet inngår i det": (
            "Om buet til skyldnaren er under behandling, og beløpet inngår i det"
        ),
        "Om tilgodebeløpet kunne kreves utbetalt før boet ble åpnet": (
            "Om tilgodebeløpet kunne krevjast utbetalt før buet vart opna"
        ),
        "Om tilgodebeløpet oppsto senest dagen boet ble åpnet": (
            "Om tilgodebeløpet oppstod dagen buet vart opna, eller før"
        ),
        "Ytelsen overstiger det som med rimelighet trengs til underhold av skyldneren og husstanden": (
            "Ytinga overstig det som med rimelegheit trengst til underhald av skyldnaren og husstanden"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "hvordan Innkrevingssentralen kunne motregne andre krav enn bidrag, er ikke funnet i kildene": (
            "korleis Innkrevingssentralen kunne motrekne andre krav enn bidrag, er ikkje funne i kjeldene"
        ),
        "reglene om motregning før lovene som er registrert her, er ikke funnet i kildene": (
            "reglane om motrekning før lovene som er registrerte her, er ikkje funne i kjeldene"
        ),
        "reglene om avregning før innkrevingsloven trådte i kraft, er ikke regelfestet": (
            "reglane om avrekning før innkrevjingslova tok til å gjelde, er ikkje regelfesta"
        ),
        "hvem myndigheten som brukes til å motregne, tidligere lå til (FOR-2025-07-01-1418 § 9)": (
            "kven styresmakta som blir brukt til å motrekne, låg til før 2026 (FOR-2025-07-01-1418 § 9)"
        ),
    }
)
"""Det som er utenfor dekningen, og det som bare laget nevner."""
