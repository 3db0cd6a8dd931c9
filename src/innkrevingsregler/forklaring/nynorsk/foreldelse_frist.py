"""Fristane for forelding, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Dagen fristen regnes fra, er oppgitt.": "Dagen fristen blir rekna frå, er oppgitt.",
        "Kravet kunne ikke kreves før forfallsdagen, så fristen regnes fra den.": (
            "Kravet kunne ikkje krevjast før forfallsdagen, så fristen blir rekna frå den."
        ),
        "Ingen forfallsdag var bestemt, så kravet kunne kreves fra dagen det oppsto.": (
            "Ingen forfallsdag var fastsett, så kravet kunne krevjast frå dagen det oppstod."
        ),
        "Det som er betalt ut med urette, kan kreves tilbake fra dagen for hver utbetaling.": (
            "Det som er betalt ut med urette, kan krevjast tilbake frå dagen for kvar utbetaling."
        ),
        "Et krav som oppstår ved mislighold, har fristen fra dagen misligholdet inntrådte.": (
            "Eit krav som oppstår ved misleghald, har fristen frå dagen misleghaldet tok til."
        ),
        "Kravet er gjort gjeldende før tiden, og fristen regnes fra varselet om det.": (
            "Kravet er gjort gjeldande før tida, og fristen blir rekna frå varselet om det."
        ),
        "Krav etter en garanti har fristen fra varselet om forholdet, senest fra garantien løper ut.": (
            "Krav etter ein garanti har fristen frå varselet om tilhøvet, seinast frå garantien går ut."
        ),
        "Et tilkjent krav har fristen fra dommen, eller fra den senere dagen det kan kreves oppfylt.": (
            "Eit tilkjent krav har fristen frå dommen, eller frå den seinare dagen det kan krevjast oppfylt."
        ),
        "Ulovlig offentlig støtte kan kreves tilbake fra vedtaket om tilbakeføring.": (
            "Ulovleg offentleg støtte kan krevjast tilbake frå vedtaket om tilbakeføring."
        ),
        "Innskudd foreldes ikke så lenge institusjonen ikke har gjort det som kunne ventes for å få kontakt.": (
            "Innskot blir ikkje forelda så lenge institusjonen ikkje har gjort det ein kunne vente for å få kontakt."
        ),
        "Et krav det er utstedt gjeldsbrev for, foreldes etter ti år.": (
            "Eit krav det er skrive ut gjeldsbrev for, blir forelda etter ti år."
        ),
        "Et krav som er tilkjent ved dom eller annen bindende avgjørelse, foreldes etter ti år.": (
            "Eit krav som er tilkjent ved dom eller anna bindande avgjerd, blir forelda etter ti år."
        ),
        "Retten til ytelsene foreldes ti år etter siste betaling, eller etter at den første kunne kreves.": (
            "Retten til ytingane blir forelda ti år etter siste betaling, eller etter at den første kunne krevjast."
        ),
        "Hver forfalt termin foreldes for seg, etter tre år.": (
            "Kvar forfallen termin blir forelda for seg, etter tre år."
        ),
        "Hver forfalt termin av et underholdsbidrag foreldes for seg, etter ti år.": (
            "Kvar forfallen termin av eit fostringstilskot blir forelda for seg, etter ti år."
        ),
        "Terminen er her lest slik at den senest faller bort med retten, ti år etter siste betaling før den.": (
            "Terminen er her lesen slik at han seinast fell bort med retten, ti år etter siste betaling før han."
        ),
        "For skatt som har vært utsatt, og rentene av den, regnes tre år fra dagen utsettelsen opphørte.": (
            "For skatt som har vore utsett, og rentene av han, blir tre år rekna frå dagen utsetjinga tok slutt."
        ),
        "Så lenge retten til å utsette betalingen av skatten består, løper ingen frist.": (
            "Så lenge retten til å utsetje betalinga av skatten står ved lag, går ingen frist."
        ),
        "Tilleggsavgiften er her lest som en del av avgiftskravet, med tre år fra utgangen av forfallsåret.": (
            "Tilleggsavgifta er her lesen som ein del av avgiftskravet, med tre år frå utgangen av forfallsåret."
        ),
        "Tilleggsavgiften er her lest som et krav for seg, med den alminnelige fristen.": (
            "Tilleggsavgifta er her lesen som eit krav for seg, med den allmenne fristen."
        ),
        "Pålegget om å betale på nytt er her lest som det samme bidragskravet, med ti års frist.": (
            "Pålegget om å betale på nytt er her lese som det same tilskotskravet, med ti års frist."
        ),
        "Pålegget om å betale på nytt er her lest som et eget krav, med den alminnelige fristen.": (
            "Pålegget om å betale på nytt er her lese som eit eige krav, med den allmenne fristen."
        ),
        "Trygden betalte i arbeidsgiverens sted, og fristen er her lest slik at den løper fra utbetalingen.": (
            "Trygda betalte i staden for arbeidsgivaren, og fristen er her lesen slik at han går frå utbetalinga."
        ),
        "Trygden trådte inn i arbeidstakerens krav, og fristen er her lest slik at den løper fra forfallet.": (
            "Trygda trådde inn i kravet til arbeidstakaren, og fristen er her lesen slik at han går frå forfallet."
        ),
        "Leddet om renter av skatt er her lest slik at det gjelder videre i saker etter tidligere regelverk.": (
            "Leddet om renter av skatt er her lese slik at det gjeld vidare i saker etter tidlegare regelverk."
        ),
        "Særtilskudd er her lest som krav på underholdsbidrag, med ti års frist.": (
            "Særtilskot er her lese som krav på fostringstilskot, med ti års frist."
        ),
        "Særtilskudd er her lest som ett beløp utenfor § 6, med den alminnelige fristen.": (
            "Særtilskot er her lese som eitt beløp utanfor § 6, med den allmenne fristen."
        ),
        "Regress foreldes ett år etter innfrielsen, men ikke før fristen for kravet som ble innfridd.": (
            "Regress blir forelda eitt år etter innfriinga, men ikkje før fristen for kravet som vart innfridd."
        ),
        "Kravet var foreldet mot medskyldneren, men han er varslet i tide, og regressen har ett år.": (
            "Kravet var forelda mot medskyldnaren, men han er varsla i tide, og regressen har eitt år."
        ),
        "Kravet var foreldet mot medskyldneren, og uten varsel i tide kan regressen ikke gjøres gjeldende.": (
            "Kravet var forelda mot medskyldnaren, og utan varsel i tide kan regressen ikkje gjerast gjeldande."
        ),
        "Erstatning foreldes tre år etter kunnskap om skaden og den ansvarlige, senest etter tjue år.": (
            "Erstatning blir forelda tre år etter kunnskap om skaden og den ansvarlege, seinast etter tjue år."
        ),
        "For noen personskader gjelder ikke tjueårsgrensen; da er fristen tre år etter kunnskap.": (
            "For somme personskadar gjeld ikkje tjueårsgrensa; då er fristen tre år etter kunnskap."
        ),
        "Er plikten til å varsle om kravet brutt, er fristen seks år etter kunnskap, senest etter tjue år.": (
            "Er plikta til å varsle om kravet broten, er fristen seks år etter kunnskap, seinast etter tjue år."
        ),
        "Er varslingsplikten brutt, er fristen seks år, og for noen personskader gjelder ikke tjueårsgrensen.": (
            "Er varslingsplikta broten, er fristen seks år, og for somme personskadar gjeld ikkje tjueårsgrensa."
        ),
        "Erstatning som springer ut av kontrakt og ikke gjelder personskade, følger den alminnelige fristen.": (
            "Erstatning som spring ut av kontrakt og ikkje gjeld personskade, følgjer den allmenne fristen."
        ),
        "Den trekkpliktiges ansvar for utleggstrekk foreldes som skadeserstatning.": (
            "Ansvaret den trekkpliktige har for utleggstrekk, blir forelda som skadebot."
        ),
        "Arbeidsgiverens ansvar for skattetrekk foreldes som skadeserstatning.": (
            "Ansvaret arbeidsgivaren har for skattetrekk, blir forelda som skadebot."
        ),
        "Renter har sin egen frist på tre år, fra dagen de forfaller.": (
            "Renter har sin eigen frist på tre år, frå dagen dei forfell."
        ),
        "Renter av et pengelån følger ikke tiårsfristen, men har tre år fra dagen de forfaller.": (
            "Renter av eit pengelån følgjer ikkje tiårsfristen, men har tre år frå dagen dei forfell."
        ),
        "Renter av et gjeldsbrev følger ikke tiårsfristen, men har tre år fra dagen de forfaller.": (
            "Renter av eit gjeldsbrev følgjer ikkje tiårsfristen, men har tre år frå dagen dei forfell."
        ),
        "Renter som forfaller etter dommen, følger ikke dommens frist, men har tre år fra dagen de forfaller.": (
            "Renter som forfell etter dommen, følgjer ikkje fristen for dommen, men har tre år frå dagen dei forfell."
        ),
        "Gebyrer og omkostninger har sin egen frist på tre år, fra dagen de forfaller.": (
            "Gebyr og omkostningar har sin eigen frist på tre år, frå dagen dei forfell."
        ),
        "Skatt og avgift foreldes tre år etter utgangen av året kravet, eller siste termin av det, forfaller.": (
            "Skatt og avgift blir forelda tre år etter utgangen av året kravet, eller siste termin av det, forfell."
        ),
        "Forskuddsskatt foreldes tre år etter utgangen av året skatten ble fastsatt.": (
            "Forskotsskatt blir forelda tre år etter utgangen av året skatten vart fastsett."
        ),
        "Arveavgift foreldes ti år etter forfall, ikke fra årets utgang.": (
            "Arveavgift blir forelda ti år etter forfall, ikkje frå utgangen av året."
        ),
        "Avgift av gave og av utdeling fra uskiftebo har ikke frist før det er gitt melding.": (
            "Avgift av gåve og av utdeling frå uskiftebu har ikkje frist før det er gitt melding."
        ),
        "Renter av skatt er her lest slik at fristen regnes fra utgangen av året de forfaller.": (
            "Renter av skatt er her lesne slik at fristen blir rekna frå utgangen av året dei forfell."
        ),
        "Renter av skatt er her lest slik at fristen regnes fra dagen de forfaller.": (
            "Renter av skatt er her lesne slik at fristen blir rekna frå dagen dei forfell."
        ),
        "For gebyrer og omkostninger gjelder reglene om skattekravet tilsvarende.": (
            "For gebyr og omkostningar gjeld reglane om skattekravet tilsvarande."
        ),
        "En bot faller bort ti år etter at den ble endelig, og ved den skyldiges død.": (
            "Ei bot fell bort ti år etter at ho vart endeleg, og når den skuldige døyr."
        ),
        "En bot faller bort etter ti år, her lest slik at en lørdag eller helligdag flytter dagen.": (
            "Ei bot fell bort etter ti år, her lese slik at ein laurdag eller heilagdag flyttar dagen."
        ),
        "Inndragning faller bort fem år etter at den ble endelig, og ved den ansvarliges død.": (
            "Inndraging fell bort fem år etter at ho vart endeleg, og når den ansvarlege døyr."
        ),
        "Inndragning faller bort etter fem år, her lest slik at en lørdag eller helligdag flytter dagen.": (
            "Inndraging fell bort etter fem år, her lese slik at ein laurdag eller heilagdag flyttar dagen."
        ),
        "Inndragning av utbytte faller bort ti år etter at den ble endelig.": (
            "Inndraging av utbytte fell bort ti år etter at ho vart endeleg."
        ),
        "Inndragning av utbytte faller bort etter ti år; her er dagen lest slik at en helligdag flytter den.": (
            "Inndraging av utbytte fell bort etter ti år; her er dagen lesen slik at ein heilagdag flyttar han."
        ),
        "Inndragning av utbytte faller bort ved dødsfallet når retten ikke har besluttet noe annet.": (
            "Inndraging av utbytte fell bort ved dødsfallet når retten ikkje har avgjort noko anna."
        ),
        "Inndragning av utbytte faller bort ved dødsfallet, ellers etter ti år, og dagen er her lest flyttet.": (
            "Inndraging av utbytte fell bort ved dødsfallet, elles etter ti år, og dagen er her lesen som flytta."
        ),
        "Om et utenlandsk krav følger fristen i opphavsstaten, avgjøres av overenskomsten med den.": (
            "Om eit utanlandsk krav følgjer fristen i opphavsstaten, blir avgjort av avtalen med den staten."
        ),
        "Katalogen har ikke funnet reglene om foreldelse for kravtypen.": (
            "Katalogen har ikkje funne reglane om forelding for kravtypen."
        ),
        "Hovedstolen har sin egen frist.": "Hovudstolen har sin eigen frist.",
        "Foreldes hovedstolen, er også renten foreldet.": "Blir hovudstolen forelda, er renta òg forelda.",
        "Gebyr og omkostninger er her lest som tilleggsytelser, som foreldes senest med hovedstolen.": (
            "Gebyr og omkostningar er her lesne som tilleggsytingar, som blir forelda seinast med hovudstolen."
        ),
        "Gebyr og omkostninger er her lest som egne krav, med sin egen frist.": (
            "Gebyr og omkostningar er her lesne som eigne krav, med sin eigen frist."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om kravet er et pålegg om å betale bidraget på nytt, etter betaling til feil mottaker": (
            "Om kravet er eit pålegg om å betale tilskotet på nytt, etter betaling til feil mottakar"
        ),
        "Om kravet er sykepenger trygden har betalt i arbeidsgiverens sted": (
            "Om kravet er sjukepengar trygda har betalt i staden for arbeidsgivaren"
        ),
        "Dagen det sist ble betalt på kravet før terminen forfalt, så langt det er oppgitt": (
            "Dagen det sist vart betalt på kravet før terminen forfall, så langt det er oppgitt"
        ),
        "Om det er oppgitt at det ble betalt på kravet før terminen forfalt": (
            "Om det er oppgitt at det vart betalt på kravet før terminen forfall"
        ),
        "Opplysningen som sier når oppfyllelse tidligst kunne kreves": (
            "Opplysninga som seier når oppfylling tidlegast kunne krevjast"
        ),
        "Dagen kravet eller delen av det forfaller": "Dagen kravet eller delen av det forfell",
        "Dagen kravet oppsto": "Dagen kravet oppstod",
        "Dagen beløpet som kreves tilbake, ble utbetalt (foreldelsesloven § 3 nr. 1)": (
            "Dagen beløpet som blir kravd tilbake, vart betalt ut (foreldingslova § 3 nr. 1)"
        ),
        "Dagen misligholdet kravet bygger på, inntrådte (foreldelsesloven § 3 nr. 2)": (
            "Dagen misleghaldet kravet byggjer på, tok til (foreldingslova § 3 nr. 2)"
        ),
        "Dagen skyldneren ble varslet om heving eller framskyndet forfall (foreldelsesloven § 3 nr. 3)": (
            "Dagen skyldnaren vart varsla om heving eller framskunda forfall (foreldingslova § 3 nr. 3)"
        ),
        "Dagen det ble varslet om forholdet garantien gjelder, men senest dagen garantien løper ut": (
            "Dagen det vart varsla om tilhøvet garantien gjeld, men seinast dagen garantien går ut"
        ),
        "Dagen kravet ble avgjort ved dom, eller den senere dagen oppfyllelse kan kreves": (
            "Dagen kravet vart avgjort ved dom, eller den seinare dagen oppfylling kan krevjast"
        ),
        "Dagen det ble vedtatt at ulovlig offentlig støtte skal tilbakeføres (støtteprosessloven § 13)": (
            "Dagen det vart vedteke at ulovleg offentleg støtte skal førast tilbake (støtteprosesslova § 13)"
        ),
        "Reglene fristens lengde og utgangspunkt følger; den rettslige arten avgjør der kravtypen ikke gjør det": (
            "Reglane som gir lengda og utgangspunktet; den rettslege arten avgjer der kravtypen ikkje gjer det"
        ),
        "Om kravet er innskudd i bank eller offentlig kasse (foreldelsesloven § 4). Utelatt: nei": (
            "Om kravet er innskot i bank eller offentleg kasse (foreldingslova § 4). Utelate: nei"
        ),
        "Om institusjonen har gjort det som med rimelighet kunne ventes for å få kontakt med kontohaveren eller "
        "arvingene": (
            "Om institusjonen har gjort det ein rimeleg kunne vente for å få kontakt med kontohavaren eller arvingane"
        ),
        "Dagen kontohaveren fikk melding om innskuddet (foreldelsesloven § 4 nr. 1)": (
            "Dagen kontohavaren fekk melding om innskotet (foreldingslova § 4 nr. 1)"
        ),
        "Om linjen er retten til ytelsene og ikke den enkelte termin (foreldelsesloven § 6)": (
            "Om linja er retten til ytingane og ikkje den einskilde terminen (foreldingslova § 6)"
        ),
        "Dagen siste ytelse ble betalt, eller dagen den første kunne kreves": (
            "Dagen siste yting vart betalt, eller dagen den første kunne krevjast"
        ),
        "Dagen terminen forfaller": "Dagen terminen forfell",
        "Om fordringen mot skyldneren var foreldet da den ble innfridd": (
            "Om kravet mot skyldnaren var forelda då det vart innfridd"
        ),
        "Dagen den som krever regress, innfridde (foreldelsesloven § 8)": (
            "Dagen den som krev regress, innfridde (foreldingslova § 8)"
        ),
        "Siste dag i fristen for den innfridde fordringen mot skyldneren (foreldelsesloven § 8)": (
            "Siste dag i fristen for det innfridde kravet mot skyldnaren (foreldingslova § 8)"
        ),
        "Om medskyldneren ble varslet innen rimelig tid om innfrielsen": (
            "Om medskyldnaren vart varsla innan rimeleg tid om innfriinga"
        ),
        "Om fristen var avbrutt eller forlenget ved avtale før innfrielsen (foreldelsesloven § 8)": (
            "Om fristen var avbroten eller forlengd ved avtale før innfriinga (foreldingslova § 8)"
        ),
        "Om medskyldneren ble varslet innen rimelig tid om avbruddet eller forlengelsen": (
            "Om medskyldnaren vart varsla innan rimeleg tid om avbrotet eller forlenginga"
        ),
        "Om erstatningskravet springer ut av kontrakt (foreldelsesloven § 9 nr. 3)": (
            "Om skadebotkravet spring ut av kontrakt (foreldingslova § 9 nr. 3)"
        ),
        "Om erstatningskravet gjelder personskade (foreldelsesloven § 9 nr. 3). "
        "Utelatt: nei når det springer ut av kontrakt, og ingenting er oppgitt om skaden": (
            "Om skadebotkravet er for personskade (foreldingslova § 9 nr. 3). "
            "Utelate: nei når det spring ut av kontrakt, og ingenting er oppgjeve om skaden"
        ),
        "Om varslingsplikten i skadeserstatningsloven § 3-2 a fjerde ledd er brutt (foreldelsesloven § 9 nr. 1). "
        "Utelatt: nei": (
            "Om varslingsplikta i skadebotlova § 3-2 a fjerde ledd er broten (foreldingslova § 9 nr. 1). Utelate: nei"
        ),
        "Den første dagen fordringshaveren visste om skaden og den ansvarlige, eller burde visst det": (
            "Den første dagen fordringshavaren visste om skaden og den ansvarlege, eller burde visst det"
        ),
        "Dagen ansvarsgrunnlaget opphørte (foreldelsesloven § 9 nr. 2)": (
            "Dagen ansvarsgrunnlaget tok slutt (foreldingslova § 9 nr. 2)"
        ),
        "Dagen linjen forfaller, ellers dagen den ble ilagt eller påløp": (
            "Dagen linja forfell, elles dagen ho vart ilagd eller kom til"
        ),
        "Siste dag i året linjen, eller siste termin av kravet, forfaller": (
            "Siste dag i året linja, eller siste termin av kravet, forfell"
        ),
        "Siste dag i året skattefastsettingen ble foretatt": "Siste dag i året skattefastsetjinga vart gjord",
        "Om avgiften gjelder gave eller utdeling fra uskiftebo (skattebetalingsloven § 12-1 tredje ledd). "
        "Utelatt: ja når det er gitt melding om gave, ellers nei": (
            "Om avgifta er av gåve eller utdeling frå uskiftebu (skattebetalingslova § 12-1 tredje ledd). "
            "Utelate: ja når det er gitt melding om gåve, elles nei"
        ),
        "Forfallsdagen, eller den senere dagen det ble gitt melding om gaven": (
            "Forfallsdagen, eller den seinare dagen det vart gitt melding om gåva"
        ),
        "Dagen skyldneren døde": "Dagen skyldnaren døydde",
        "Om skyldneren er død": "Om skyldnaren er død",
        "Om retten har besluttet at inndragning kan fullbyrdes etter et dødsfall (straffeloven § 100)": (
            "Om retten har avgjort at inndraging kan fullførast etter eit dødsfall (straffelova § 100)"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "kravet er fastsatt i en annen stat, og reglene som avgjør fristen, er ikke blant kildene": (
            "kravet er fastsett i ein annan stat, og reglane som avgjer fristen, er ikkje blant kjeldene"
        ),
        "det er ikke avgjort hvilke regler om foreldelse denne kravtypen følger": (
            "det er ikkje avgjort kva reglar om forelding denne kravtypen følgjer"
        ),
    }
)
"""Grunnene til at et svar er utenfor dekning."""
