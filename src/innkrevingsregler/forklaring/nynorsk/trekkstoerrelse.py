"""Størrelsen på utleggstrekk på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Alminnelig forbruk og kollektivtransport er med i satsene.": (
            "Vanleg forbruk og kollektivtransport er med i satsane."
        ),
        "Annen pensjon, stønad og livrente er likestilt med lønn.": (
            "Annan pensjon, stønad og livrente er likestilt med løn."
        ),
        "Annet vederlag for personlig arbeid er likestilt med lønn.": (
            "Anna vederlag for personleg arbeid er likestilt med løn."
        ),
        "Bare det som trengs til underhold, holdes utenfor trekket.": (
            "Berre det som trengst til underhald, blir halde utanfor trekket."
        ),
        "Barnehage og annet barnepass er ikke med i tillegget for barnet.": (
            "Barnehage og anna barnepass er ikkje med i tillegget for barnet."
        ),
        "Barnet er mellom 11 og 14 år.": "Barnet er mellom 11 og 14 år gammalt.",
        "Barnet er mellom 6 og 10 år.": "Barnet er mellom 6 og 10 år gammalt.",
        "Barnet har fylt 15 år.": "Barnet er fylt 15 år.",
        "Barnet har ikke fylt 6 år.": "Barnet er ikkje fylt 6 år.",
        "Boligutgifter er ikke med i satsene.": "Bustadutgifter er ikkje med i satsane.",
        "Den nye trekkpliktige skal pålegges trekket, og det vurderes om det bør reguleres.": (
            "Den nye trekkpliktige skal få pålegg om trekket, og det blir vurdert om det bør regulerast."
        ),
        "Det er bare ett trekk, og alle kravene deltar i det.": "Det er berre eitt trekk, og alle krava er med i det.",
        "Det er verken underholdsplikt for et barn i husstanden eller samvær som gir tillegg.": (
            "Det er korkje underhaldsplikt for eit barn i husstanden eller samvær som gir tillegg."
        ),
        "Det kan tas utleggstrekk i lønn og lignende ytelser.": (
            "Det kan takast utleggstrekk i løn og liknande ytingar."
        ),
        "Det regnes med det som er igjen etter trekk med bedre prioritet.": (
            "Det blir rekna med det som er att etter trekk med betre prioritet."
        ),
        "Det som er samlet inn offentlig til skyldneren, er likestilt med lønn.": (
            "Det som er samla inn offentleg til skyldnaren, er likestilt med løn."
        ),
        "En fordringshaver kan bare be om regulering når endringen eller opplysningene er vesentlige.": (
            "Ein fordringshavar kan berre be om regulering når endringa eller opplysningane er vesentlege."
        ),
        "Erstatning og oppreisning for personskade er likestilt med lønn.": (
            "Skadebot og oppreising for personskade er likestilt med løn."
        ),
        "Et bidrag som har karakter av personlig lønn, er ikke vernet.": (
            "Eit bidrag som har karakter av personleg løn, er ikkje verna."
        ),
        "For krav bak bokstavene med fortrinnsrett ble det ikke tatt trekk når skyldneren gjorde sitt beste.": (
            "For krav bak bokstavane med fortrinnsrett vart det ikkje teke trekk når skyldnaren gjorde sitt beste."
        ),
        "For krav uten fortrinnsrett tas det ikke trekk når skyldneren gjør det vedkommende evner.": (
            "For krav utan fortrinnsrett blir det ikkje teke trekk når skyldnaren gjer det vedkomande maktar."
        ),
        "Hele tillegget for barnet regnes hos skyldneren.": "Heile tillegget for barnet blir rekna hos skyldnaren.",
        "Hvordan trekk i lotter og parter beregnes, overlater loven til en forskrift som ikke er funnet.": (
            "Korleis trekk i lottar og partar blir rekna ut, overlèt lova til ei forskrift som ikkje er funnen."
        ),
        "I godtgjørelse i selvstendig næring kan det trekkes inntil 20 prosent av brutto, eller mer med samtykke.": (
            "I godtgjersle i eiga næring kan det trekkjast inntil 20 prosent av brutto, eller meir med samtykke."
        ),
        "I lønn kan det trekkes i det som er til overs etter skatt og underhold.": (
            "I løn kan det trekkjast i det som er til overs etter skatt og underhald."
        ),
        "Innkrevingsmyndigheten har krav i trekket og avgjør regulering av det og klager over størrelsen.": (
            "Innkrevingsmyndigheten har krav i trekket og avgjer regulering av det og klager over storleiken."
        ),
        "Lest slik at andelen av brutto kommer i stedet for det som trengs til underhold.": (
            "Lese slik at delen av brutto kjem i staden for det som trengst til underhald."
        ),
        "Lest slik at bare inntektene det kan trekkes i, måles mot det som trengs til underhold.": (
            "Lese slik at berre inntektene det kan trekkjast i, blir målte mot det som trengst til underhald."
        ),
        "Lest slik at det som trengs til underhold, først dekkes av inntekter det ikke kan trekkes i.": (
            "Lese slik at det som trengst til underhald, først blir dekt av inntekter det ikkje kan trekkjast i."
        ),
        "Lest slik at en ektefelle eller samboer med egen inntekt bærer sin del av tillegget.": (
            "Lese slik at ein ektefelle eller sambuar med eiga inntekt ber sin del av tillegget."
        ),
        "Lest slik at skyldneren også må få beholde det som trengs til underhold.": (
            "Lese slik at skyldnaren òg må få ha att det som trengst til underhald."
        ),
        "Lest slik at underholdsbidrag skyldneren betaler, er med i det som trengs.": (
            "Lese slik at underhaldsbidrag skyldnaren betaler, er med i det som trengst."
        ),
        "Lest slik at underholdsplikten er nok, også når barnet bor et annet sted.": (
            "Lese slik at underhaldsplikta er nok, òg når barnet bur ein annan stad."
        ),
        "Lest slik at ytelsen er en trygdeytelse det kan trekkes i.": (
            "Lese slik at ytinga er ei trygdeyting det kan trekkjast i."
        ),
        "Lest slik at ytelsen er et offentlig bidrag til et særskilt formål.": (
            "Lese slik at ytinga er eit offentleg bidrag til eit særskilt føremål."
        ),
        "Namsmyndigheten har satt av et annet beløp enn satsene, og må grunngi det.": (
            "Namsstyresmakta har sett av eit anna beløp enn satsane, og må grunngi det."
        ),
        "Oppregningen av inntekter likestilt med lønn før 2026 er ikke funnet.": (
            "Lista over inntekter likestilte med løn før 2026 er ikkje funnen."
        ),
        "Ordlyden av fjerde ledd før 8. april 2024 er ikke funnet.": (
            "Ordlyden av fjerde ledd før 8. april 2024 er ikkje funnen."
        ),
        "Ordlyden av tredje ledd før 2026 er ikke funnet.": "Ordlyden av tredje ledd før 2026 er ikkje funnen.",
        "Pensjon fra eller sikret av arbeidsgiveren er likestilt med lønn.": (
            "Pensjon frå eller sikra av arbeidsgivaren er likestilt med løn."
        ),
        "Reglene om regulering av trekk før 2026 er ikke funnet.": (
            "Reglane om regulering av trekk før 2026 er ikkje funne."
        ),
        "Satsene brukes når underholdet vurderes.": "Satsane blir brukte når underhaldet blir vurdert.",
        "Satsene kan fravikes når det som trengs til underhold, er mer eller mindre.": (
            "Satsane kan fråvikast når det som trengst til underhald, er meir eller mindre."
        ),
        "Skyldneren er enslig.": "Skyldnaren er einsleg.",
        "Skyldneren er gift eller samboende.": "Skyldnaren er gift eller sambuar.",
        "Skyldneren forsørger ektefellen eller samboeren.": "Skyldnaren forsørgjer ektefellen eller sambuaren.",
        "Skyldneren har samvær med barnet i samværsklasse 1.": "Skyldnaren har samvær med barnet i samværsklasse 1.",
        "Skyldneren har samvær med barnet i samværsklasse 2.": "Skyldnaren har samvær med barnet i samværsklasse 2.",
        "Skyldneren har samvær med barnet i samværsklasse 3.": "Skyldnaren har samvær med barnet i samværsklasse 3.",
        "Skyldneren har samvær med barnet i samværsklasse 4.": "Skyldnaren har samvær med barnet i samværsklasse 4.",
        "Skyldneren har underholdsplikt for barnet, som hører til husstanden.": (
            "Skyldnaren har underhaldsplikt for barnet, som høyrer til husstanden."
        ),
        "Stipend og bidrag til et særskilt formål kan fordringshaverne ikke ta dekning i.": (
            "Stipend og bidrag til eit særskilt føremål kan fordringshavarane ikkje ta dekning i."
        ),
        "Strøm, oppvarming og innboforsikring regnes ikke som boligutgifter, og er med i satsene.": (
            "Straum, oppvarming og innbuforsikring blir ikkje rekna som bustadutgifter, og er med i satsane."
        ),
        "Størrelsen er klart fastsatt feil.": "Storleiken er klart fastsett feil.",
        "Trekket ble besluttet før satsene kom, og de gjelder ikke for det.": (
            "Trekket vart avgjort før satsane kom, og dei gjeld ikkje for det."
        ),
        "Trekket økes ikke.": "Trekket blir ikkje auka.",
        "Trekket økes, og skyldneren skal først få uttale seg innen minst tre uker.": (
            "Trekket blir auka, og skyldnaren skal først få uttale seg innan minst tre veker."
        ),
        "Underholdsbidrag skyldneren har krav på til seg selv, er likestilt med lønn.": (
            "Underhaldsbidrag skyldnaren har krav på til seg sjølv, er likestilt med løn."
        ),
        "Uten krav fra Innkrevingsmyndigheten i trekket avgjør den alminnelige namsmannen regulering og klager.": (
            "Utan krav frå Innkrevingsmyndigheten i trekket avgjer den vanlege namsmannen regulering og klager."
        ),
        "Utgiften trengs til underhold og er ikke med i satsene.": (
            "Utgifta trengst til underhald og er ikkje med i satsane."
        ),
        "Utleggstrekk tas bare i inntektene loven nevner.": "Utleggstrekk blir berre teke i inntektene lova nemner.",
        "Verken økonomien eller opplysningene er endret, og trekket er ikke klart feil.": (
            "Korkje økonomien eller opplysningane er endra, og trekket er ikkje klart feil."
        ),
        "Ytelser fra folketrygden og lignende er likestilt med lønn.": (
            "Ytingar frå folketrygda og liknande er likestilte med løn."
        ),
        "Æresgaver i penger er likestilt med lønn.": "Æresgåver i pengar er likestilte med løn.",
        "Økonomien eller opplysningene om den er endret, og skyldneren kan selv be om regulering.": (
            "Økonomien eller opplysningane om han er endra, og skyldnaren kan sjølv be om regulering."
        ),
        "Avkallet ble gitt etter varselet om utlegg eller etter at konkurs var åpnet.": (
            "Avkallet vart gitt etter varselet om utlegg eller etter at konkurs var opna."
        ),
        "Avkallet ble gitt før skyldneren var varslet om utlegg og før konkurs var åpnet.": (
            "Avkallet vart gitt før skyldnaren var varsla om utlegg og før konkurs var opna."
        ),
        "Bare inntekter som tilfaller skyldneren mens konkursen varer, kan trekkes inn i boet.": (
            "Berre inntekter som skyldnaren får mens konkursen varer, kan trekkjast inn i buet."
        ),
        "Lest slik at bare det som trengs til underhold, begrenser inntrekking av næringsinntekt under konkursen.": (
            "Lese slik at berre det som trengst til underhald, avgrensar inntrekking av næringsinntekt under konkursen."
        ),
        "Lest slik at satsene bare gjelder utleggstrekk, og at retten vurderer underholdet fritt.": (
            "Lese slik at satsane berre gjeld utleggstrekk, og at retten vurderer underhaldet fritt."
        ),
        "Loven sier at retten melder fra om endringer, men ikke hva som skal til for dem.": (
            "Lova seier at retten melder frå om endringar, men ikkje kva som skal til for dei."
        ),
        "Namsmyndigheten eller retten skal hindre at avkallet går ut over familien eller det offentlige.": (
            "Namsstyresmakta eller retten skal hindre at avkallet går ut over familien eller det offentlege."
        ),
        "Namsmyndigheten som beslutter utleggstrekket, fastsetter hvor stort det er.": (
            "Namsstyresmakta som avgjer utleggstrekket, fastset kor stort det er."
        ),
        "Ordlyden av paragrafen om avkall før 2026 er ikke funnet.": (
            "Ordlyden av paragrafen om avkall før 2026 er ikkje funnen."
        ),
        "Ordlyden av paragrafen om inntrekking under konkurs før 2026 er ikke funnet.": (
            "Ordlyden av paragrafen om inntrekking under konkurs før 2026 er ikkje funnen."
        ),
        "Reglene om hvem som fastsatte trekket før 2026, er ikke funnet.": (
            "Reglane om kven som fastsette trekket før 2026, er ikkje funne."
        ),
        "Retten avgjør inntrekkingen under konkursen, og melder selv fra om endringer.": (
            "Retten avgjer inntrekkinga under konkursen, og melder sjølv frå om endringar."
        ),
        "Retten avgjør inntrekkingen ved kjennelse og utpeker den trekkpliktige.": (
            "Retten avgjer inntrekkinga i ein kjennelse og peiker ut den trekkpliktige."
        ),
        "Retten har satt av et annet beløp enn satsene under konkursen.": (
            "Retten har sett av eit anna beløp enn satsane under konkursen."
        ),
        "Retten kan fravike satsene når det som trengs til underhold under konkursen, er mer eller mindre.": (
            "Retten kan fråvike satsane når det som trengst til underhald under konkursen, er meir eller mindre."
        ),
        "Skyldneren har ikke gitt avkall på beslagsfriheten.": ("Skyldnaren har ikkje gitt avkall på beslagsfridomen."),
        "Under konkurs må skyldneren alltid få beholde det som trengs til underhold.": (
            "Under konkurs må skyldnaren alltid få ha att det som trengst til underhald."
        ),
        "Under konkursen kan det som er til overs etter skatt og underhold, trekkes inn i boet.": (
            "Under konkursen kan det som er til overs etter skatt og underhald, trekkjast inn i buet."
        ),
    }
)

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Barnets alder i hele år": "Alderen til barnet i heile år",
        "Dagen trekket regnes ut for": "Dagen trekket blir rekna ut for",
        "Det som med rimelighet trengs til underhold, er et annet beløp enn satsene": (
            "Det som med rimelegheit trengst til underhald, er eit anna beløp enn satsane"
        ),
        "Hva slags inntekt det er": "Kva slags inntekt det er",
        "Hva slags utgift det er": "Kva slags utgift det er",
        "Hvem som vil ha trekket regulert (tvangsfullbyrdelsesloven § 7-21 første ledd)": (
            "Kven som vil ha trekket regulert (tvangsfullføringslova § 7-21 første ledd)"
        ),
        "Kravet trekket skal dekke, det best prioriterte når det er flere": (
            "Kravet trekket skal dekkje, det best prioriterte når det er fleire"
        ),
        "Om Innkrevingsmyndigheten har krav i trekket (tvangsfullbyrdelsesloven § 7-21 andre ledd)": (
            "Om Innkrevingsmyndigheten har krav i trekket (tvangsfullføringslova § 7-21 andre ledd)"
        ),
        "Om barnet hører til husstanden": "Om barnet høyrer til husstanden",
        "Om bidraget har karakter av personlig lønn (dekningsloven § 2-4 andre ledd)": (
            "Om bidraget har karakter av personleg løn (dekningslova § 2-4 andre ledd)"
        ),
        "Om det foreslåtte trekket er større enn det som løper": "Om det føreslåtte trekket er større enn det som går",
        "Om endringen eller opplysningene er vesentlige (tvangsfullbyrdelsesloven § 7-21 første ledd)": (
            "Om endringa eller opplysningane er vesentlege (tvangsfullføringslova § 7-21 første ledd)"
        ),
        "Om namsmyndigheten eller retten har sagt at satsene brukes som de er": (
            "Om namsstyresmakta eller retten har sagt at satsane blir brukte som dei er"
        ),
        "Om namsmyndigheten eller retten har sagt hvor mye av utgiften som godtas": (
            "Om namsstyresmakta eller retten har sagt kor mykje av utgifta som er godteken"
        ),
        "Om namsmyndigheten eller retten har satt av et annet beløp enn satsene til underhold": (
            "Om namsstyresmakta eller retten har sett av eit anna beløp enn satsane til underhald"
        ),
        "Om skyldneren får en ny arbeidsgiver eller utbetaler (tvangsfullbyrdelsesloven § 7-22)": (
            "Om skyldnaren får ein ny arbeidsgivar eller utbetalar (tvangsfullføringslova § 7-22)"
        ),
        "Om skyldneren har underholdsplikt for barnet: det oppgitte, ellers til barnet er 18 år": (
            "Om skyldnaren har underhaldsplikt for barnet: det oppgitte, elles til barnet er 18 år"
        ),
        "Om trekket ble besluttet før det kom satser for livsopphold": (
            "Om trekket vart avgjort før det kom satsar for livsopphald"
        ),
        "Om trekket klart er fastsatt feil (tvangsfullbyrdelsesloven § 7-21 første ledd)": (
            "Om trekket klart er fastsett feil (tvangsfullføringslova § 7-21 første ledd)"
        ),
        "Om økonomien eller opplysningene om den er endret (tvangsfullbyrdelsesloven § 7-21 første ledd)": (
            "Om økonomien eller opplysningane om han er endra (tvangsfullføringslova § 7-21 første ledd)"
        ),
        "Regelverket størrelsen på trekket følger: det oppgitte, før 2026 det tidligere, og for inntrekking i et "
        "konkursbo som avgjøres fra 2027, det nye": (
            "Regelverket storleiken på trekket følgjer: det oppgitte, før 2026 det førre, og for inntrekking i eit "
            "konkursbu som blir avgjord frå 2027, det nye"
        ),
        "Samværsklasse 1 til 4; 0 når det ikke er samvær av betydning": (
            "Samværsklasse 1 til 4; 0 når det ikkje er samvær som tel"
        ),
        "Skyldnerens stilling i husstanden": "Stillinga skyldnaren har i husstanden",
        "Utgiften trengs med rimelighet til underhold av skyldneren og husstanden": (
            "Utgifta trengst med rimelegheit til underhald av skyldnaren og husstanden"
        ),
        "Avkallet går ut over det som er et tilbørlig hensyn til familien eller det offentlige": (
            "Avkallet går ut over det som er eit tilbørleg omsyn til familien eller det offentlege"
        ),
        "Dagen skyldneren ga avkall på beslagsfriheten (dekningsloven § 2-9); utelatt: ikke gitt": (
            "Dagen skyldnaren gav avkall på beslagsfridomen (dekningslova § 2-9); utelate: ikkje gitt"
        ),
        "Om avkallet er gitt samme dag som varselet om utlegg eller åpningen av konkursen, eller senere": (
            "Om avkallet er gitt same dag som varselet om utlegg eller opninga av konkursen, eller seinare"
        ),
        "Om det er funnet at avkallet går ut over hensynene loven verner": (
            "Om det er funne at avkallet går ut over omsyna lova vernar"
        ),
        "Om det er funnet at avkallet ikke går ut over hensynene loven verner": (
            "Om det er funne at avkallet ikkje går ut over omsyna lova vernar"
        ),
        "Om det er sagt at inntektene skal trekkes inn i et konkursbo": (
            "Om det er sagt at inntektene skal trekkjast inn i eit konkursbu"
        ),
        "Om konkursen er åpnet og ikke avsluttet før dagen; begge dagene er med": (
            "Om konkursen er opna og ikkje avslutta før dagen; begge dagane er med"
        ),
        "Om skyldneren har gitt avkall på beslagsfriheten dagen trekket regnes ut for, eller før": (
            "Om skyldnaren har gitt avkall på beslagsfridomen dagen trekket blir rekna ut for, eller før"
        ),
        "Utgiften trengs med rimelighet til underhold av skyldneren og husstanden under konkursen": (
            "Utgifta trengst med rimelegheit til underhald av skyldnaren og husstanden under konkursen"
        ),
    }
)

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "forskriften om hvordan trekk i lotter og parter beregnes, er ikke funnet i kildene": (
            "forskrifta om korleis trekk i lottar og partar blir rekna ut, er ikkje funnen i kjeldene"
        ),
        "hva dekningsloven § 2-7 tredje ledd sa om næringsinntekt før 2026, er ikke funnet i kildene": (
            "kva dekningslova § 2-7 tredje ledd sa om næringsinntekt før 2026, er ikkje funne i kjeldene"
        ),
        "hvilke inntekter som var likestilt med lønn før 2026, er ikke funnet i kildene": (
            "kva inntekter som var likestilte med løn før 2026, er ikkje funne i kjeldene"
        ),
        "ordlyden av dekningsloven § 2-7 fjerde ledd før 8. april 2024 er ikke funnet i kildene": (
            "ordlyden av dekningslova § 2-7 fjerde ledd før 8. april 2024 er ikkje funnen i kjeldene"
        ),
        "reglene om regulering av trekk før 2026 er ikke funnet i kildene": (
            "reglane om regulering av trekk før 2026 er ikkje funne i kjeldene"
        ),
        "dekningsloven § 2-11 sier ikke når retten kan endre en avgjørelse om inntrekking": (
            "dekningslova § 2-11 seier ikkje når retten kan endre ei avgjerd om inntrekking"
        ),
        "ordlyden av dekningsloven § 2-11 før 2026 er ikke funnet i kildene": (
            "ordlyden av dekningslova § 2-11 før 2026 er ikkje funnen i kjeldene"
        ),
        "ordlyden av dekningsloven § 2-9 før 2026 er ikke funnet i kildene": (
            "ordlyden av dekningslova § 2-9 før 2026 er ikkje funnen i kjeldene"
        ),
        "reglene om hvem som fastsatte trekket før 2026, er ikke funnet i kildene": (
            "reglane om kven som fastsette trekket før 2026, er ikkje funne i kjeldene"
        ),
    }
)
