"""Ettergivelsen og betalingsavtalen, på nynorsk."""

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
        "Arbeids- og velferdsetaten kan avskrive et uerholdelig krav, men det er ikke å ettergi det.": (
            "Arbeids- og velferdsetaten kan avskrive eit krav det ikkje går an å få inn; det er ikkje å ettergi det."
        ),
        "Avgjørelsen regnes ikke som enkeltvedtak.": "Avgjerda blir ikkje rekna som enkeltvedtak.",
        "Bare et uerholdelig krav kan avskrives.": "Berre eit krav det ikkje går an å få inn, kan avskrivast.",
        "Begrunnelsen kan begrenses når den ellers kunne svekke dekningen.": (
            "Grunngivinga kan avgrensast når ho elles kunne svekkje dekninga."
        ),
        "Bestemmelsen er opphevet, og søknader som ikke var ferdige, går over til innkrevingsloven.": (
            "Føresegna er oppheva, og søknader som ikkje var ferdige, går over til innkrevjingslova."
        ),
        "Bestemmelsen gjaldt bare krav den myndigheten selv krevde inn.": (
            "Føresegna galdt berre krav den styresmakta sjølv kravde inn."
        ),
        "Bestemmelsen gjelder bare tvangsmulkt.": "Føresegna gjeld berre tvangsmulkt.",
        "Bestemmelsen gjelder statlige krav.": "Føresegna gjeld statlege krav.",
        "Bidragsinnkrevingsloven gjaldt ikke da.": "Bidragsinnkrevjingslova galdt ikkje då.",
        "Den eldre ordlyden er ikke ført.": "Den eldre ordlyden er ikkje ført.",
        "Den som ila kravet, kan sette det ned eller frafalle det når vilkårene er oppfylt.": (
            "Den som påla kravet, kan setje det ned eller fråfalle det når vilkåra er oppfylte."
        ),
        "Den som krevde inn skatt og avgift, kunne avgjøre det når vilkårene var oppfylt.": (
            "Den som kravde inn skatt og avgift, kunne avgjere det når vilkåra var oppfylte."
        ),
        "Det som tilfaller en privat kreditor ved forsinket betaling, kan ikke ettergis.": (
            "Det som fell til ein privat kreditor ved forseinka betaling, kan ikkje ettergivast."
        ),
        "Dør låntakeren, skal Lånekassen ettergi lånet, også når det er overført til innkreving.": (
            "Døyr låntakaren, skal Lånekassen ettergi lånet, også når det er overført til innkrevjing."
        ),
        "Er det en generell hjemmel i lov eller plenarvedtak, er det den som gjelder.": (
            "Er det ein generell heimel i lov eller plenarvedtak, er det den som gjeld."
        ),
        "Er det tvil om en stor fordring, avgjør departementet om den er uerholdelig.": (
            "Er det tvil om ei stor fordring, avgjer departementet om det går an å få ho inn."
        ),
        "Er lånet overført til innkreving, er rettighetene etter loven tapt.": (
            "Er lånet overført til innkrevjing, er rettane etter lova tapte."
        ),
        "Et krav som tilhører en privat kreditor, kan ikke ettergis av hensyn til skyldneren.": (
            "Eit krav som høyrer til ein privat kreditor, kan ikkje ettergivast av omsyn til skyldnaren."
        ),
        "Forvaltningsloven hadde ingen regel om tvangsmulkt da.": (
            "Forvaltningslova hadde ingen regel om tvangsmulkt då."
        ),
        "Fullmakten er gitt 3. september 2010, og om den gjelder etter 2025, er ikke kontrollert.": (
            "Fullmakta er gitt 3. september 2010, og om ho gjeld etter 2025, er ikkje kontrollert."
        ),
        "Fullmakten gir adgang til å ettergi kravet når særlige forhold taler for det.": (
            "Fullmakta gir høve til å ettergi kravet når særlege tilhøve talar for det."
        ),
        "Husbanken kan ikke selv ettergi et krav som er overført til innkreving.": (
            "Husbanken kan ikkje sjølv ettergi eit krav som er overført til innkrevjing."
        ),
        "I en mindre sak er det nok at Kongen eller Finansdepartementet samtykker.": (
            "I ei mindre sak er det nok at Kongen eller Finansdepartementet samtykkjer."
        ),
        "Innkrevingsloven gjaldt ikke da.": "Innkrevjingslova galdt ikkje då.",
        "Innkrevingsmyndigheten kan inngå betalingsavtale, og sette vilkår for den.": (
            "Innkrevingsmyndigheten kan gjere betalingsavtale, og setje vilkår for han."
        ),
        "Innkrevingssentralen kunne tilby den bidragspliktige en betalingsordning.": (
            "Innkrevingssentralen kunne tilby den bidragspliktige ei betalingsordning."
        ),
        "Kompetansen gjelder krav Innkrevingsmyndigheten krever inn.": (
            "Kompetansen gjeld krav Innkrevingsmyndigheten krev inn."
        ),
        "Kravet er ikke blant dem fullmakten nevner.": "Kravet er ikkje mellom dei fullmakta nemner.",
        "Kravet er ikke statens krav etter lønnsgarantiordningen.": (
            "Kravet er ikkje kravet til staten etter lønsgarantiordninga."
        ),
        "Særloven lar en forskrift avgjøre det, og forskriften er ikke blant kildene.": (
            "Særlova lèt ei forskrift avgjere det, og forskrifta er ikkje mellom kjeldene."
        ),
        "Dagen eller søknaden er fra før den ordlyden som er ført.": (
            "Dagen eller søknaden er frå før den ordlyden som er ført."
        ),
        "Særregelen gjelder bare noen av kravene i kravtypen, og dette er ikke et av dem.": (
            "Særregelen gjeld berre nokre av krava i kravtypen, og dette er ikkje eit av dei."
        ),
        "Bestemmelsen om krav som forfalt for mer enn ti år siden, kom først i 2019.": (
            "Føresegna om krav som forfall for meir enn ti år sidan, kom først i 2019."
        ),
        "For den som bare skulle betale statsskatt, kunne departementet legge saken til et annet organ.": (
            "For den som berre skulle betale statsskatt, kunne departementet leggje saka til eit anna organ."
        ),
        "Oppdragsavtalen for lånet kan begrense det Innkrevingsmyndigheten kan gjøre som kreditor.": (
            "Oppdragsavtalen for lånet kan avgrense det Innkrevingsmyndigheten kan gjere som kreditor."
        ),
        "SI-loven gjaldt ikke da.": "SI-lova galdt ikkje då.",
        "Til 2019 avgjorde departementet om mer enn 200 000 kroner i skatt skulle ettergis.": (
            "Til 2019 avgjorde departementet om meir enn 200 000 kroner i skatt skulle ettergivast."
        ),
        "Til 2019 var det skatteutvalget som avgjorde skattesaker når vilkårene var oppfylt.": (
            "Til 2019 var det skatteutvalet som avgjorde skattesaker når vilkåra var oppfylte."
        ),
        "Har Riksrevisjonen tatt opp avskrivningen, er det den som avgjør.": (
            "Har Riksrevisjonen teke opp avskrivinga, er det han som avgjer."
        ),
        "Regress og andre krav mot tjenestemenn kan ikke avskrives etter forskriften.": (
            "Regress og andre krav mot tenestemenn kan ikkje avskrivast etter forskrifta."
        ),
        "Loven forskriften bygger på, er opphevet.": "Lova forskrifta byggjer på, er oppheva.",
        "Når Innkrevingsmyndigheten krever inn mulkten, teller bare grunner knyttet til ileggelsen.": (
            "Når Innkrevingsmyndigheten krev inn mulkta, tel berre grunnar knytte til pålegginga."
        ),
        "Når det er samtykket, kan overordnet departement treffe skriftlig vedtak.": (
            "Når det er samtykt, kan overordna departement gjere skriftleg vedtak."
        ),
        "Pengekrav som tilkom den skadelidte, kunne bare lempes når den berettigede samtykket.": (
            "Pengekrav som høyrde til den skadelidne, kunne berre lempast når den retten høyrde til, samtykte."
        ),
        "Statens innkrevingssentral kunne avgjøre det på vilkårene i skattebetalingsloven.": (
            "Statens innkrevingssentral kunne avgjere det på vilkåra i skattebetalingslova."
        ),
        "Særloven lar den som eier eller ila kravet, ettergi det når vilkårene er oppfylt.": (
            "Særlova lèt den som eig eller påla kravet, ettergi det når vilkåra er oppfylte."
        ),
        "Særlovgivningen er lest uten at det ble funnet en egen regel for kravet.": (
            "Særlovgivinga er lesen utan at det vart funne ein eigen regel for kravet."
        ),
        "Søknaden eller dagen er fra før 2026, og da gjelder særlovens ordlyd fra den gangen.": (
            "Søknaden eller dagen er frå før 2026, og då gjeld ordlyden særlova hadde den gongen."
        ),
        "Uten at vilkårene var oppfylt, var det ingen kompetanse etter bestemmelsen.": (
            "Utan at vilkåra var oppfylte, var det ingen kompetanse etter føresegna."
        ),
        "Uten hjemmel i lov eller plenarvedtak må saken legges fram for Stortinget, gjennom Finansdepartementet.": (
            "Utan heimel i lov eller plenarvedtak må saka leggjast fram for Stortinget, gjennom Finansdepartementet."
        ),
        "Uten hjemmel i lov eller plenarvedtak skal saken legges fram for Finansdepartementet.": (
            "Utan heimel i lov eller plenarvedtak skal saka leggjast fram for Finansdepartementet."
        ),
        "Uten særlige forhold gir fullmakten ingen kompetanse.": (
            "Utan særlege tilhøve gir fullmakta ingen kompetanse."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Slaget krav forskriften unntar fra ettergivelse, etter den rettslige arten og ellers kravtypen": (
            "Kva slags krav forskrifta unntek frå ettergiving, etter den rettslege arten og elles kravtypen"
        ),
        "Om kravet er regress for bidragsforskudd": "Om kravet er regress for bidragsforskot",
        "Om det er spørsmål om å ettergi mer enn 200 000 kroner": (
            "Om det er spørsmål om å ettergi meir enn 200 000 kroner"
        ),
        "Om kravet er et lån på oppdrag, og avtalen holder betalingsavtaler utenfor": (
            "Om kravet er eit lån på oppdrag, og avtalen held betalingsavtalar utanfor"
        ),
        "Om skyldneren bare skulle betale skatt til staten (skattebetalingsloven § 15-1 slik den lød til 2019)": (
            "Om skyldnaren berre skulle betale skatt til staten (skattebetalingslova § 15-1 slik ho lydde til 2019)"
        ),
        "Om særlovens regel om ettergivelse gjelder kravet, når kravtypen også omfatter andre krav": (
            "Om regelen særlova har om ettergiving, gjeld kravet, når kravtypen også omfattar andre krav"
        ),
        (
            "Om bruken av kjøretøyet eller båten ble hindret eller vesentlig innskrenket ved offentlig tiltak i tiden "
            "avgiften gjelder (motorkjøretøy- og båtavgiftsloven § 8)"
        ): (
            "Om bruken av køyretøyet eller båten vart hindra eller vesentleg innskrenka ved offentleg tiltak i tida "
            "avgifta gjeld (motorkøyretøy- og båtavgiftslova § 8)"
        ),
        "Om det er krevd endring av bidraget for tiden kravet gjelder (barnelova § 74 andre ledd)": (
            "Om det er kravd endring av bidraget for tida kravet gjeld (barnelova § 74 andre ledd)"
        ),
        (
            "Om det er søkt om ettergivelse innen fristen særloven setter, eller uten frist sammen med en klage "
            "(FOR-2009-12-23-1842 § 6-7, FOR-2021-03-26-963 § 5 og voldserstatningsforskriften § 9)"
        ): (
            "Om det er søkt om ettergiving innan fristen særlova set, eller utan frist saman med ein klage "
            "(FOR-2009-12-23-1842 § 6-7, FOR-2021-03-26-963 § 5 og valdserstatningsforskrifta § 9)"
        ),
        (
            "Om det har løpt forsinkelsesrente på kravet mens skyldneren gjennomførte fengselsstraff eller forvaring "
            "(voldserstatningsforskriften § 8)"
        ): (
            "Om det har gått forseinkingsrente på kravet medan skyldnaren gjennomførte fengselsstraff eller forvaring "
            "(valdserstatningsforskrifta § 8)"
        ),
        "Om forholdet tvangsmulkten gjaldt, er rettet (plan- og bygningsloven § 32-5 andre ledd)": (
            "Om tilhøvet tvangsmulkta galdt, er retta (plan- og bygningslova § 32-5 andre ledd)"
        ),
        "Sterke grunner taler for å endre bidraget bakover i tid": (
            "Sterke grunnar talar for å endre bidraget bakover i tid"
        ),
        "Særlige grunner gjør det særs urimelig å kreve inn hele skatten": (
            "Særlege grunnar gjer det særs urimeleg å krevje inn heile skatten"
        ),
        "Særlige grunner knyttet til ileggelsen tilsier at gebyret frafalles": (
            "Særlege grunnar knytte til pålegginga tilseier at gebyret blir fråfalle"
        ),
        "Særskilte omstendigheter gjorde det svært vanskelig å oppfylle plikten": (
            "Særskilde omstende gjorde det svært vanskeleg å oppfylle plikta"
        ),
        "Tilfellet er særlig nok til at kravet settes ned eller frafalles": (
            "Tilfellet er særleg nok til at kravet blir sett ned eller fråfalle"
        ),
        "Tilfellet var ikke overveid da forskriften ble gitt, og avgiften slår klart urimelig ut": (
            "Tilfellet var ikkje overvege då forskrifta vart gitt, og avgifta slår klart urimeleg ut"
        ),
        "Om kravet forfalt mer enn ti år før dagen det spørres om": (
            "Om kravet forfall meir enn ti år før dagen det blir spurt om"
        ),
        "Om den private kreditoren samtykker i ettergivelsen": "Om den private kreditoren samtykkjer i ettergivinga",
        "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode": (
            "Om kravet er feilutbetalt bidragsforskot og det er bidragsgjeld for barnet for same periode"
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
        "Avgjørelsen vil virke støtende eller svekke den alminnelige betalingsmoral": (
            "Avgjerda vil verke støytande eller svekkje den allmenne betalingsmoralen"
        ),
        "Betalingsevnen er bare midlertidig svekket, av særlig alvorlig sykdom eller en liknende årsak": (
            "Betalingsevna er berre mellombels svekt, av særleg alvorleg sjukdom eller ei liknande årsak"
        ),
        "Betalingsevnen er svekket av særlig alvorlig sykdom eller en liknende årsak": (
            "Betalingsevna er svekt av særleg alvorleg sjukdom eller ei liknande årsak"
        ),
        "Betalingsevnen er varig svekket": "Betalingsevna er varig svekt",
        "Det er uforholdsmessig tyngende å fortsette innkrevingen": (
            "Det er uforholdsmessig tyngjande å halde fram med innkrevjinga"
        ),
        "Det er uforholdsmessig tyngende å fortsette innkrevingen uten en avtale": (
            "Det er uforholdsmessig tyngjande å halde fram med innkrevjinga utan ein avtale"
        ),
        "Det foreligger særlige forhold": "Det ligg føre særlege tilhøve",
        "Det knytter seg rettslig eller faktisk tvil til fordringen": (
            "Det knyter seg rettsleg eller faktisk tvil til fordringa"
        ),
        "Det lar seg ikke gjøre å drive inn kravet": "Det lèt seg ikkje gjere å drive inn kravet",
        "Dødsfall, særlig alvorlig sykdom eller en liknende årsak gjør fortsatt innkreving uforholdsmessig tyngende": (
            "Dødsfall, særleg alvorleg sjukdom eller ei liknande årsak gjer vidare innkrevjing uforholdsmessig tung"
        ),
        "En betalingsavtale er hensiktsmessig": "Ein betalingsavtale er tenleg",
        "En betalingsordning var hensiktsmessig": "Ei betalingsordning var tenleg",
        "En full begrunnelse antas å kunne svekke muligheten for senere dekning": (
            "Ei full grunngiving kan truleg svekkje utsikta til seinare dekning"
        ),
        "En full begrunnelse antas å kunne svekke mulighetene for senere dekning": (
            "Ei full grunngiving kan truleg svekkje utsiktene til seinare dekning"
        ),
        "Fortsatt innfordring antas ikke å gi dekning av betydning": (
            "Vidare innfordring vil truleg ikkje gi dekning som betyr noko"
        ),
        "Hvem som hadde kravet til innkreving før 2026 (FOR-2025-07-01-1418 § 9)": (
            "Kven som hadde kravet til innkrevjing før 2026 (FOR-2025-07-01-1418 § 9)"
        ),
        "Det er ikke regningssvarende å drive inn kravet, sett ut fra kostnadene": (
            "Det løner seg ikkje å drive inn kravet, sett ut frå kostnadene"
        ),
        "Etter forsøk på inndrivelse er det overveiende sannsynlig at mer innfordring ikke gir resultater": (
            "Etter forsøk på innkrevjing er det overvegande sannsynleg at meir innkrevjing ikkje gir resultat"
        ),
        (
            "Om skyldneren er et opphørt selskap med begrenset ansvar, og ingen andre svarer for gjelden "
            "(FOR-1981-01-05-8825 § 2 bokstav a)"
        ): (
            "Om skyldnaren er eit opphøyrt selskap med avgrensa ansvar, og ingen andre svarar for gjelda "
            "(FOR-1981-01-05-8825 § 2 bokstav a)"
        ),
        "Om skyldneren er død, og ingen søkegod har overtatt gjelden (FOR-1981-01-05-8825 § 2 bokstav b)": (
            "Om skyldnaren er død, og ingen søkjegod har teke over gjelda (FOR-1981-01-05-8825 § 2 bokstav b)"
        ),
        "Om kravet er regress eller et annet krav mot en tjenestemann (FOR-1981-01-05-8825 § 4)": (
            "Om kravet er regress eller eit anna krav mot ein tenestemann (FOR-1981-01-05-8825 § 4)"
        ),
        "Om Riksrevisjonen har tatt opp avskrivningen av kravet (FOR-1981-01-05-8825 § 4)": (
            "Om Riksrevisjonen har teke opp avskrivinga av kravet (FOR-1981-01-05-8825 § 4)"
        ),
        "Lånet kan ettergis innenfor rammene Stortinget har fastsatt": (
            "Lånet kan ettergivast innanfor rammene Stortinget har fastsett"
        ),
        "Om Kongen eller Finansdepartementet har samtykket i ettergivelsen": (
            "Om Kongen eller Finansdepartementet har samtykt i ettergivinga"
        ),
        "Om ansvaret er for et krav som andre enn Innkrevingsmyndigheten skal kreve inn "
        "(innkrevingsforskriften § 3-3 første ledd d og andre ledd b)": (
            "Om ansvaret er for eit krav som andre enn Innkrevingsmyndigheten skal krevje inn "
            "(innkrevjingsforskrifta § 3-3 første ledd d og andre ledd b)"
        ),
        "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi "
        "(innkrevingsforskriften § 3-3 første ledd c og andre ledd a)": (
            "Om den utanlandske styresmakta uttrykkjeleg har delegert mynde til å ettergi "
            "(innkrevjingsforskrifta § 3-3 første ledd c og andre ledd a)"
        ),
        "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner "
        "(innkrevingsforskriften § 3-3 første ledd f)": (
            "Om det er løpande bidrag mot den bidragspliktige, også når det er fastsett til null kroner "
            "(innkrevjingsforskrifta § 3-3 første ledd f)"
        ),
        "Om det er søkt om ettergivelse etter særloven før 2026": (
            "Om det er søkt om ettergiving etter særlova før 2026"
        ),
        "Om fordringen overstiger seks ganger grunnbeløpet i folketrygden": (
            "Om fordringa er på over seks gonger grunnbeløpet i folketrygda"
        ),
        "Om kostnadene stammer fra et søksmål der staten var part (FOR-2010-09-03-1244 nr. 2 og 3)": (
            "Om kostnadene kjem av eit søksmål der staten var part (FOR-2010-09-03-1244 nr. 2 og 3)"
        ),
        "Om kravet er et lån på oppdrag, og avtalen holder ettergivelse utenfor": (
            "Om kravet er eit lån på oppdrag, og avtalen held ettergiving utanfor"
        ),
        "Om kravet er statens krav etter lønnsgarantiordningen": (
            "Om kravet er kravet til staten etter lønsgarantiordninga"
        ),
        "Om kravet er tilkjent statskassen i en straffesak (FOR-2010-09-03-1244 nr. 1)": (
            "Om kravet er tilkjent statskassa i ei straffesak (FOR-2010-09-03-1244 nr. 1)"
        ),
        "Om kravet er tvangsmulkt som følger forvaltningsloven § 51": (
            "Om kravet er tvangsmulkt som følgjer forvaltningslova § 51"
        ),
        "Om kravet er underholdsbidrag etter barnelova eller utenlandsk rett": (
            "Om kravet er underhaldsbidrag etter barnelova eller utanlandsk rett"
        ),
        "Om lov eller plenarvedtak gir en generell hjemmel for å ettergi kravet": (
            "Om lov eller plenarvedtak gir ein generell heimel for å ettergi kravet"
        ),
        "Om omkostningskravet er på høyst 1,5 ganger grunnbeløpet i folketrygden": (
            "Om omkostningskravet er på høgst 1,5 gonger grunnbeløpet i folketrygda"
        ),
        "Om pengekravet tilkommer en fornærmet, skadelidt eller etterlatt": (
            "Om pengekravet høyrer til ein fornærma, skadeliden eller etterlaten"
        ),
        "Om rente eller gebyr ved forsinket betaling tilfaller en privat kreditor": (
            "Om rente eller gebyr ved forseinka betaling fell til ein privat kreditor"
        ),
        "Om sakskostnadene er tilkjent staten i en benefisert sak (FOR-2010-09-03-1244 nr. 1)": (
            "Om sakskostnadene er tilkjende staten i ei benefisert sak (FOR-2010-09-03-1244 nr. 1)"
        ),
        "Om skatten var fastsatt, når kravet er formues- eller inntektsskatt": (
            "Om skatten var fastsett, når kravet er formues- eller inntektsskatt"
        ),
        "Om skyldneren er død": "Om skyldnaren er død",
        "Om skyldneren har satt fram et betalingstilbud (skattebetalingsloven § 15-2, opphevet fra 2026)": (
            "Om skyldnaren har sett fram eit betalingstilbod (skattebetalingslova § 15-2, oppheva frå 2026)"
        ),
        "Plikten ble ikke oppfylt av forhold utenfor den ansvarliges kontroll, eller særlige rimelighetsgrunner ved "
        "ileggelsen tilsier det": (
            "Plikta vart ikkje oppfylt av tilhøve utanfor kontrollen til den ansvarlege, eller særlege "
            "rimelegheitsgrunnar ved pålegginga tilseier det"
        ),
        "Saken er så liten at Kongen eller Finansdepartementet kan samtykke i stedet for Stortinget": (
            "Saka er så lita at Kongen eller Finansdepartementet kan samtykkje i staden for Stortinget"
        ),
        "Skyldneren er varig ute av stand til å betale": "Skyldnaren er varig ute av stand til å betale",
        "Skyldneren kan ikke betale på vanlig måte, og tilbudet er det beste og gir bedre dekning enn innkreving": (
            "Skyldnaren kan ikkje betale på vanleg måte, og tilbodet er det beste og gir betre dekning enn innkrevjing"
        ),
        "Skyldneren var midlertidig ute av stand til å betale": "Skyldnaren var mellombels ute av stand til å betale",
        "Særlige forhold taler for å ettergi": "Særlege tilhøve talar for å ettergi",
        "Særlige grunner knyttet til ileggelsen tilsier at mulkten reduseres eller frafalles": (
            "Særlege grunnar knytte til pålegginga tilseier at mulkta blir redusert eller fråfallen"
        ),
        "Særlige grunner ved fastsettingen gjør det særlig urimelig å holde fast ved hele kravet": (
            "Særlege grunnar ved fastsetjinga gjer det særleg urimeleg å halde fast ved heile kravet"
        ),
        "Særlovens egen regel om å ettergi kravet": "Den eigne regelen i særlova om å ettergi kravet",
        "Tilfellet er særlig nok til å redusere eller frafalle mulkten": (
            "Tilfellet er særleg nok til å redusere eller fråfalle mulkta"
        ),
        "Uførhet eller langvarig sykdom gjør det rimelig å ettergi lånet": (
            "Uførleik eller langvarig sjukdom gjer det rimeleg å ettergi lånet"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "Innkrevingsmyndigheten krever ikke inn kravet": "Innkrevingsmyndigheten krev ikkje inn kravet",
        "ansvarskravet er knyttet til et krav andre har innkrevingsansvaret for": (
            "ansvarskravet er knytt til eit krav andre har innkrevjingsansvaret for"
        ),
        "bestemmelsen er opphevet fra 2026": "føresegna er oppheva frå 2026",
        "bestemmelsen gjaldt ikke før 1. juli 2017": "føresegna galdt ikkje før 1. juli 2017",
        "bidragsinnkrevingsloven gjaldt ikke før 2006": "bidragsinnkrevjingslova galdt ikkje før 2006",
        "bot er unntatt fra kompetansen": "bot er unnateken frå kompetansen",
        "det er løpende bidrag mot den bidragspliktige": "det er løpande bidrag mot den bidragspliktige",
        "en generell hjemmel i lov eller plenarvedtak avgjør hvem som kan ettergi": (
            "ein generell heimel i lov eller plenarvedtak avgjer kven som kan ettergi"
        ),
        "forskriften gjelder bare statens krav etter lønnsgarantiordningen": (
            "forskrifta gjeld berre krava til staten etter lønsgarantiordninga"
        ),
        "fullmakten omfatter ikke kravet": "fullmakta omfattar ikkje kravet",
        "inndragning er unntatt fra kompetansen": "inndraging er unnateken frå kompetansen",
        "innkrevingsloven gjaldt ikke før 2026": "innkrevjingslova galdt ikkje før 2026",
        "særloven overlater det til en forskrift som ikke er blant kildene; katalogen siterer loven": (
            "særlova overlèt det til ei forskrift som ikkje er mellom kjeldene; katalogen siterer lova"
        ),
        "SI-loven gjaldt ikke før 1. juni 2013": "SI-lova galdt ikkje før 1. juni 2013",
        "SI-lovens ordlyd før 1. juli 2019 er ikke ført": "Ordlyden SI-lova hadde før 1. juli 2019, er ikkje ført",
        "adgangen til å sette ned gamle krav kom i 2019": "høvet til å setje ned gamle krav kom i 2019",
        "hvilket organ departementet hadde lagt saker om bare statsskatt til, er ikke ført": (
            "kva organ departementet hadde lagt saker om berre statsskatt til, er ikkje ført"
        ),
        "krav mot tjenestemenn er holdt utenfor ordningen": "krav mot tenestemenn er haldne utanfor ordninga",
        "oppdragsavtalen for lånet holder betalingsavtaler utenfor": (
            "oppdragsavtalen for lånet held betalingsavtalar utanfor"
        ),
        "reglene før skattebetalingsloven i sin helhet gjaldt, er ikke ført": (
            "reglane før heile skattebetalingslova galdt, er ikkje førte"
        ),
        "særregelen for kravtypen gjelder andre krav enn dette": "særregelen for kravtypen gjeld andre krav enn dette",
        "særlovens ordlyd fra den gangen er ikke ført": "ordlyden særlova hadde den gongen, er ikkje ført",
        "om forskriften gjelder etter at loven den bygger på ble opphevet, er ikke kontrollert": (
            "om forskrifta gjeld etter at lova ho byggjer på vart oppheva, er ikkje kontrollert"
        ),
        "katalogen kjenner ingen særregel for kravet": "katalogen kjenner ingen særregel for kravet",
        "kravet er feilutbetalt bidragsforskudd, og det er bidragsgjeld for samme periode": (
            "kravet er feilutbetalt bidragsforskot, og det er bidragsgjeld for same periode"
        ),
        "kravet er ikke tvangsmulkt som følger forvaltningsloven": (
            "kravet er ikkje tvangsmulkt som følgjer forvaltningslova"
        ),
        "kravet er ikke uerholdelig": "kravet går det an å få inn",
        "kravet er overført til Innkrevingsmyndigheten": "kravet er overført til Innkrevingsmyndigheten",
        "kravet kreves inn for en utenlandsk myndighet som ikke har delegert myndigheten": (
            "kravet blir kravd inn for ei utanlandsk styresmakt som ikkje har delegert myndet"
        ),
        "kravet tilhører en privat kreditor": "kravet høyrer til ein privat kreditor",
        "kravet var ikke hos den myndigheten bestemmelsen gjelder for": (
            "kravet var ikkje hos den styresmakta føresegna gjeld for"
        ),
        "om fullmakten gjaldt den dagen, er ikke kontrollert": "om fullmakta galdt den dagen, er ikkje kontrollert",
        "oppdragsavtalen for lånet holder ettergivelse utenfor": "oppdragsavtalen for lånet held ettergiving utanfor",
        "ordlyden fra før 2019 er ikke ført": "ordlyden frå før 2019 er ikkje ført",
        "overføringen til Innkrevingsmyndigheten tok bort rettighetene etter loven": (
            "overføringa til Innkrevingsmyndigheten tok bort rettane etter lova"
        ),
        "særlovens ordlyd før 2026 er ikke ført": "ordlyden i særlova før 2026 er ikkje ført",
        "særlovens regel er ikke regelfestet; katalogen siterer den": (
            "regelen i særlova er ikkje regelfest; katalogen siterer han"
        ),
        "tillegget tilfaller en privat kreditor": "tillegget fell til ein privat kreditor",
        "vilkårene i bestemmelsen er ikke oppfylt": "vilkåra i føresegna er ikkje oppfylte",
        "økonomibestemmelsene gjelder bare statens krav": "økonomiføresegnene gjeld berre krav staten har",
    }
)
"""Grunnene til at det ikke er kompetanse."""
