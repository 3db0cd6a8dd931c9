"""Hendelsenes virkning på foreldelsen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "En frivillig betaling der skyldneren erkjenner resten, avbryter for resten.": (
            "Ei frivillig betaling der skyldnaren erkjenner resten, bryt av for resten."
        ),
        "En tvungen betaling, eller en som ikke erkjenner resten, er ingen erkjennelse.": (
            "Ei tvungen betaling, eller ein som ikkje erkjenner resten, er ingen erkjenning."
        ),
        "En søknad eller betalingsavtale der skyldneren erkjenner kravet, avbryter.": (
            "Ein søknad eller betalingsavtale der skyldnaren erkjenner kravet, bryt av."
        ),
        "En søknad eller betalingsavtale uten erkjennelse av kravet avbryter ikke.": (
            "Ein søknad eller betalingsavtale utan erkjenning av kravet bryt ikkje av."
        ),
        "Et krav det er dom for, har ti års frist, og den lesningen følger kravet etter erkjennelsen.": (
            "Eit krav det er dom for, har ti års frist, og den lesinga følgjer kravet etter erkjenninga."
        ),
        "Forliksklage og stevning avbryter, og ingen foreldelse skjer så lenge saken pågår.": (
            "Forliksklage og stevning bryt av, og ingen forelding skjer så lenge saka går føre seg."
        ),
        "Stevning i gruppesøksmål avbryter for kravene innenfor rammen av søksmålet, så lenge saken pågår.": (
            "Stevning i gruppesøksmål bryt av for krava innanfor ramma av søksmålet, så lenge saka går føre seg."
        ),
        "Voldgiftssak som er innledet, avbryter, og ingen foreldelse skjer så lenge saken pågår.": (
            "Voldgiftssak som er innleidd, bryt av, og ingen forelding skjer så lenge saka går føre seg."
        ),
        "Tvist som er brakt inn for nemnd, avbryter, og ingen foreldelse skjer så lenge saken pågår.": (
            "Tvist som er brakt inn for nemnd, bryt av, og ingen forelding skjer så lenge saka går føre seg."
        ),
        "Tvist for et organ med særskilt myndighet til å avgjøre den avbryter, så lenge saken pågår.": (
            "Tvist for eit organ med særskild mynde til å avgjere den bryt av, så lenge saka går føre seg."
        ),
        "En vanlig klage over kravet eller et tiltak er ingen tvist for et særskilt organ og avbryter ikke.": (
            "Ei vanleg klage over kravet eller eit tiltak er ingen tvist for eit særskild organ og bryt ikkje av."
        ),
        "Skyldnerens klage bringer tvisten inn for organet, og leses slik at den avbryter mens saken pågår.": (
            "Klaga frå skyldnaren bringar tvisten inn for organet, og er her lesen slik at ho bryt av medan saka går."
        ),
        "Den som er varslet om saken i tide, kan forfølges til ett år etter at saken er avsluttet.": (
            "Den som er varsla om saka i tide, kan forfølgjast til eitt år etter at saka er avslutta."
        ),
        "Er fordringen bindende fastslått, løper en ny frist på ti år.": (
            "Er fordringa bindande fastslått, går ein ny frist på ti år."
        ),
        "En avgjørelse som ikke fastslår fordringen bindende, gir en ny frist på tre år.": (
            "Ei avgjerd som ikkje fastslår fordringa bindande, gir ein ny frist på tre år."
        ),
        "En bindende avgjørelse fra et særskilt tvisteorgan gir en ny frist på ti år.": (
            "Ein bindande avgjerd frå eit særskild tvisteorgan gir ein ny frist på ti år."
        ),
        "En avgjørelse fra et særskilt tvisteorgan som ikke binder, gir en ny frist på tre år.": (
            "Ei avgjerd frå eit særskild tvisteorgan som ikkje bind, gir ein ny frist på tre år."
        ),
        "For det fordringshaveren ikke fikk medhold i, varer virkningen av avbruddet ett år.": (
            "For det fordringshavaren ikkje fekk medhald i, varer verknaden av avbrotet eitt år."
        ),
        "Et vanlig vedtak som ilegger kravet, avgjør ingen tvist og avbryter ikke.": (
            "Eit vanleg vedtak som ilegg kravet, avgjer ingen tvist og bryt ikkje av."
        ),
        "Vedtaket som fastsetter kravet, er her lest som en avgjørelse, og gir ti år når det er bindende.": (
            "Vedtaket som fastset kravet, er her lesen som ei avgjerd, og gir ti år når det er bindande."
        ),
        "Endte saken uten avgjørelse, varer virkningen av avbruddet ett år etter at den var avsluttet.": (
            "Enda saka utan avgjerd, varer verknaden av avbrotet eitt år etter at den var avslutta."
        ),
        "Kom ikke meldingen innen rimelig tid, regnes året fra kjennskapen, men høyst tre år fra slutten.": (
            "Kom ikkje meldinga innan rimeleg tid, blir rekna året frå kjennskapen, men høgst tre år frå slutten."
        ),
        "Godkjennes ikke gruppesøksmålet, må nytt skritt tas innen én måned.": (
            "Blir godkjent ikkje gruppesøksmålet, må nytt steg takast innan én måned."
        ),
        "Skyldes utfallet forsett hos fordringshaveren, varer ikke virkningen av avbruddet.": (
            "Kjem av utfallet forsett hos fordringshavaren, varer ikkje verknaden av avbrotet."
        ),
        "Dommen flytter ikke siste dag, men kravet kan reises innen ett år etter at den ble rettskraftig.": (
            "Dommen flyttar ikkje siste dag, men kravet kan reisast innan eitt år etter at den vart rettskraftig."
        ),
        "Leses adgangen som en lengre frist, er siste dag ett år etter at dommen ble rettskraftig.": (
            "Blir lesen tilgangen som ein lengre frist, er siste dag eitt år etter at dommen vart rettskraftig."
        ),
        "Bare fellende dom for handlingen kravet springer ut av, har betydning.": (
            "Berre fellande dom for handlinga kravet springer ut av, har noko å seie."
        ),
        "Endte saken uten beslutning, er varselet her lest slik at virkningen bare varer ett år etter saken.": (
            "Enda saka utan avgjerd, er varselet her lesen slik at verknaden berre varer eitt år etter saka."
        ),
        "Saken var med forsett alt avsluttet da varselet ble gitt, og da varer ikke virkningen av det.": (
            "Saka var med forsett alt avslutta då varselet vart gitt, og då varer ikkje verknaden av det."
        ),
        "Fordringen var en annens, og den tidligere regelen om eget utlegg er her lest som uanvendelig.": (
            "Fordringa var ein annan sin, og den tidlegare regelen om eige utlegg er her lesen som at han ikkje gjeld."
        ),
        "Fordringen var en annens, og den tidligere regelen om eget trekkpålegg er her lest som uanvendelig.": (
            "Fordringa var ein annan sin, og den tidlegare regelen om eige trekkpålegg er her lesen som at han ikkje "
            "gjeld."
        ),
        "Kravet kunne reises etter den fellende dommen selv om det var foreldet, og dommen om det gir ny frist.": (
            "Kravet kunne reisast etter den fellande dommen sjølv om det var forelda, og dommen om det gir ny frist."
        ),
        "Kravet kan settes fram i straffesaken der skyldneren finnes skyldig, også når fristen var ute.": (
            "Kravet kan setjast fram i straffesaka der skyldnaren vert funnen skuldig, også når fristen var ute."
        ),
        "Også når fristen var ute, kan egen sak reises innen ett år etter at fellende dom er rettskraftig.": (
            "Også når fristen var ute, kan eiga sak reisast innan eitt år etter at fellande dom er rettskraftig."
        ),
        "Før 2026 var det ikke varselet som avbrøt, men berammelsen eller trekkpålegget.": (
            "Før 2026 var det ikkje varselet som braut av, men fastsetjinga av tid eller trekkpålegget."
        ),
        "Kommunens varsel om utlegg avbryter, og en ny frist på ti år løper fra dagen det ble gitt.": (
            "Kommunen sin varsel om utlegg bryt av, og ein ny frist på ti år går frå dagen det vart gitt."
        ),
        "Kommunens varsel avbrøt ikke etter tidligere regelverk.": (
            "Kommunen sin varsel braut ikkje av etter tidlegare regelverk."
        ),
        "Begjæring om tvangsfullbyrdelse på tvangsgrunnlag avbryter, så lenge saken pågår.": (
            "Krav om tvangsfullføring på tvangsgrunnlag bryt av, så lenge saka går føre seg."
        ),
        "Uten tvangsgrunnlag avbryter ikke en begjæring om tvangsfullbyrdelse.": (
            "Utan tvangsgrunnlag bryt ikkje av ein krav om tvangsfullføring."
        ),
        "Etter tidligere regelverk avbrøt berammelsen av utleggsforretningen, så lenge saken pågikk.": (
            "Etter tidlegare regelverk braut fastsetjinga av tid for utleggsforretninga av, så lenge saka gjekk."
        ),
        "I saker etter tidligere regelverk avbryter berammelsen fortsatt, så lenge saken pågår.": (
            "I saker etter tidlegare regelverk bryt fastsetjinga av tid framleis av, så lenge saka går."
        ),
        "I saker etter tidligere regelverk løper ti år fra avslutningen av saken i utlandet.": (
            "I saker etter tidlegare regelverk går ti år frå avslutninga av saka i utlandet."
        ),
        "Et trekk i en ytelse fra før 2026 avbrøt, og virkningen varer ett år etter at trekket opphørte.": (
            "Eit trekk i ei yting frå før 2026 braut av, og verknaden varer eitt år etter at trekket tok slutt."
        ),
        "Utbetaling fra et trekk er ingen erkjennelse; hvor lenge trekket består, er regnet med fra starten.": (
            "Utbetaling frå eit trekk er inga vedkjenning; kor lenge trekket står ved lag, er rekna med frå starten."
        ),
        "Etter nytt regelverk avbryter varselet eller beslutningen, ikke berammelsen.": (
            "Etter nytt regelverk er det varselet eller avgjerda som bryt av, ikkje fastsetjinga av tid."
        ),
        "Er tvangsfullbyrdelsen fremmet uten full dekning, løper en ny frist på ti år fra sakens avslutning.": (
            "Er tvangsfullføringa fremja utan full dekking, går ein ny frist på ti år frå saka avslutning."
        ),
        "Var forretningen berammet i tide, løper en ny frist på ti år fra den ble avsluttet.": (
            "Var forretninga fastsett i tide, går ein ny frist på ti år frå ho vart avslutta."
        ),
        "Er det ikke gitt varsel, avbryter beslutningen, og en ny frist på ti år løper fra den.": (
            "Er det ikkje gitt varsel, bryt av avgjerda, og ein ny frist på ti år går frå den."
        ),
        "Har kommunen ikke gitt varsel, avbryter beslutningen, og en ny frist på ti år løper fra den.": (
            "Har kommunen ikkje gitt varsel, bryt av avgjerda, og ein ny frist på ti år går frå den."
        ),
        "Varselet avbrøt alt, og beslutningen som bygger på det, avbryter ikke en gang til.": (
            "Varselet braut av alt, og avgjerda som byggjer på det, bryt ikkje av ein gong til."
        ),
        "Beslutningen er her lest som et nytt skritt, som avbryter en gang til.": (
            "Avgjerda er her lesen som eit nytt steg, som bryt av ein gong til."
        ),
        "Varselet sto ikke lenger ved makt, så beslutningen avbryter som om det ikke var gitt.": (
            "Varselet sto ikkje lenger ved makt, så avgjerda bryt av som om det ikkje var gitt."
        ),
        "En ny frist på ti år løper fra avslutningen av saken der tvangsfullbyrdelsen ble fremmet.": (
            "Ein ny frist på ti år går frå avslutninga av saka der tvangsfullføringa vart fremja."
        ),
        "Også etter tidligere regelverk løp en ny frist på ti år fra avslutningen av saken som ble fremmet.": (
            "Også etter tidlegare regelverk gjekk ein ny frist på ti år frå avslutninga av saka som vart fremja."
        ),
        "Ble tvangsfullbyrdelsen ikke fremmet, varer virkningen av avbruddet ett år etter saken.": (
            "Vart tvangsfullføringa ikkje fremja, varer verknaden av avbrotet eitt år etter saka."
        ),
        "Kom ikke meldingen i tide, regnes året fra kjennskapen til at saken var slutt, men høyst tre år.": (
            "Kom ikkje meldinga i tide, blir rekna året frå kjennskapen til at saka var slutt, men høgst tre år."
        ),
        "Er det forsett at tvangsfullbyrdelsen ikke ble fremmet, varer ikke virkningen av avbruddet.": (
            "Er det forsett at tvangsfullføringa ikkje vart fremja, varer ikkje verknaden av avbrotet."
        ),
        "De ti årene regnes fra avbruddet og ikke fra sakens avslutning.": (
            "De ti åra blir rekna frå avbrotet og ikkje frå saka avslutning."
        ),
        "Begjæring om inndriving i utlandet avbryter, og ti år løper fra saken der er avsluttet.": (
            "Krav om inndriving i utlandet bryt av, og ti år går frå saka der er avslutta."
        ),
        "Etter tidligere regelverk løp ti år fra avslutningen av saken i utlandet.": (
            "Etter tidlegare regelverk gjekk ti år frå avslutninga av saka i utlandet."
        ),
        "For krav etter innkrevingsloven løper ti år fra begjæringen om inndriving i utlandet.": (
            "For krav etter innkrevjingslova går ti år frå kravet om inndriving i utlandet."
        ),
        "Beslutningen avbryter når ikke et varsel gjorde det, og ingen foreldelse skjer mens trekket består.": (
            "Avgjerda bryt av når ikkje eit varsel gjorde det, og ingen forelding skjer medan trekket står."
        ),
        "Varselet avbrøt alt; ingen foreldelse skjer så lenge utleggstrekket består.": (
            "Varselet braut av alt; ingen forelding skjer så lenge utleggstrekket står."
        ),
        "Beslutningen om trekk er her lest som et nytt skritt, og ingen foreldelse skjer mens trekket består.": (
            "Avgjerda om trekk er her lesen som eit nytt steg, og ingen forelding skjer medan trekket står."
        ),
        "Namsmannens trekk gir ti år fra saken ble avsluttet, og ingen foreldelse skjer mens trekket består.": (
            "Namsmannen sitt trekk gir ti år frå saka vart avslutta, og ingen forelding skjer medan trekket står."
        ),
        "Etter tidligere regelverk var det pålegget til den trekkpliktige som avbrøt, ikke beslutningen.": (
            "Etter tidlegare regelverk var det pålegget til den trekkpliktige som braut av, ikkje avgjerda."
        ),
        "Trekkpålegget avbrøt, og foreldelsen hvilte mens trekket besto; så løper ti år fra trekket er slutt.": (
            "Trekkpålegget braut av, og foreldinga kvilte medan trekket stod; så går ti år frå trekket er slutt."
        ),
        "Trekkpålegget avbrøt, og foreldelsen hvilte med trekket; de ti årene er her regnet fra beslutningen.": (
            "Trekkpålegget braut av, og foreldinga kvilte med trekket; dei ti åra er her rekna frå avgjerda."
        ),
        "Trekket er overført til ny ordning; ingen foreldelse skjer mens det består, og ti år løper etterpå.": (
            "Trekket er overført til ny ordning; ingen forelding skjer medan det står, og ti år går etterpå."
        ),
        "Trekket er overført til ny ordning; etter at det er slutt, er det minst ett år til.": (
            "Trekket er overført til ny ordning; etter at det er slutt, er det minst eitt år til."
        ),
        "Etter nytt regelverk avbryter varselet eller beslutningen, ikke pålegget til den trekkpliktige.": (
            "Etter nytt regelverk er det varselet eller avgjerda som bryt av, ikkje pålegget til den trekkpliktige."
        ),
        "Når trekket er slutt, inntrer foreldelse tidligst ett år etterpå.": (
            "Når trekket er slutt, kjem forelding tidlegast eitt år etterpå."
        ),
        "Kom ikke melding om at trekket var slutt, regnes året fra kjennskapen, men høyst tre år.": (
            "Kom ikkje melding om at trekket var slutt, blir rekna året frå kjennskapen, men høgst tre år."
        ),
        "Et trekk etter tidligere regelverk gir ti nye år fra dagen det var slutt.": (
            "Eit trekk etter tidlegare regelverk gir ti nye år frå dagen det var slutt."
        ),
        "De ti årene er her regnet fra beslutningen, så slutten på trekket gir ingen ny frist.": (
            "De ti åra er her rekna frå avgjerda, så slutten på trekket gir ingen ny frist."
        ),
        "Trekket er oppgitt å være slutt.": "Trekket er oppgitt å vere slutt.",
        "Trekket opphører når det er gått to år siden siste innbetaling.": (
            "Trekket sluttar når det er gått to år sidan siste innbetaling."
        ),
        "Er det aldri innbetalt noe, er de to årene her regnet fra beslutningen.": (
            "Er det aldri innbetalt noko, er de to åra her rekna frå avgjerda."
        ),
        "Er det aldri innbetalt noe, er regelen om to år her lest slik at den ikke gjelder.": (
            "Er det aldri innbetalt noko, er regelen om to år her lesen slik at den ikkje gjeld."
        ),
        "Et trekk som ikke er overført til ny ordning, avsluttes når trekkperioden er ute.": (
            "Eit trekk som ikkje er overført til ny ordning, blir avslutta når trekkperioden er ute."
        ),
        "Det er ikke oppgitt når trekkperioden er ute, så trekket er regnet som løpende.": (
            "Det er ikkje oppgitt når trekkperioden er ute, så trekket er rekna som gåande."
        ),
        "Kravet foreldes når det er gått ti år uten utbetaling og uten melding om at det består.": (
            "Kravet blir forelda når det er gått ti år utan utbetaling og utan melding om at det står."
        ),
        "Den første meldingen må her være gitt innen ti år fra trekket ble besluttet.": (
            "Den første meldinga må her vere gitt innan ti år frå trekket vart vedteke."
        ),
        "Plikten til å bekrefte gjelder ikke krav Innkrevingsmyndigheten har i trekket.": (
            "Plikta til å stadfeste gjeld ikkje krav Innkrevjingsmakta har i trekket."
        ),
        "For et eldre trekk gjelder plikten her først når trekket følger nytt regelverk.": (
            "For eit eldre trekk gjeld plikta her først når trekket følgjer nytt regelverk."
        ),
        "Trekk i en ytelse avbryter, og virkningen varer ett år etter at trekket opphørte.": (
            "Trekk i ei yting bryt av, og verknaden varer eitt år etter at trekket slutta."
        ),
        "For et trekk i en ytelse som opphørte før 2026, er det her ingen virkning etterpå.": (
            "For eit trekk i ei yting som slutta før 2026, er det her ingen verknad etterpå."
        ),
        "En avregning besluttet før 2026 avbryter etter folketrygdloven, og virkningen varer ett år etterpå.": (
            "Ei avrekning vedteke før 2026 bryt av etter folketrygdlova, og verknaden varer eitt år etterpå."
        ),
        "En avregning besluttet før 2026 avbryter etter folketrygdloven, her uten virkning etterpå.": (
            "Ei avrekning vedteke før 2026 bryt av etter folketrygdlova, her utan verknad etterpå."
        ),
        "Beslutningen om avregning avbryter, og virkningen er her lest slik at den varer ett år etterpå.": (
            "Avgjerda om avrekning bryt av, og verknaden er her lesen slik at den varer eitt år etterpå."
        ),
        "Varselet avbrøt, og ingen foreldelse skjer så lenge avregningen består.": (
            "Varselet braut av, og ingen forelding skjer så lenge avrekninga står."
        ),
        "Varselet avbrøt, og virkningen av avregningen er her lest slik at den varer ett år etterpå.": (
            "Varselet braut av, og verknaden av avrekninga er her lesen slik at den varer eitt år etterpå."
        ),
        "Avregning og tvangsdekning er her lest slik at tidligere regelverk gjelder ut 2026, og det avbrøt ikke.": (
            "Avrekning og tvangsdekning er her lesen slik at tidlegare regelverk gjeld ut 2026, og det braut ikkje av."
        ),
        "Varselet om tvangsdekning avbrøt alt.": "Varselet om tvangsdekning braut av alt.",
        "Før 2026 avbrøt ikke en beslutning om tvangsdekning.": "Før 2026 braut ikkje av ei avgjerd om tvangsdekning.",
        "Fordringshaverens egen begjæring om konkurs eller skifte avbryter, så lenge behandlingen pågår.": (
            "Fordringshavaren sine eigen krav om konkurs eller skifte bryt av, så lenge behandlinga går føre seg."
        ),
        "En begjæring fra andre avbryter ikke; da må fordringen anmeldes.": (
            "Ein krav frå andre bryt ikkje av; da må fordringa meldast."
        ),
        "Anmeldelsen avbryter så lenge boet behandles; innen meldefristen regnes den fra åpningen.": (
            "Meldinga bryt av så lenge buet blir behandla; innan meldefristen blir rekna den frå opninga."
        ),
        "Er fordringen anerkjent i boet, løper en ny frist på ti år fra bobehandlingens slutning.": (
            "Er fordringa godkjend i buet, går ein ny frist på ti år frå slutten på bubehandlinga."
        ),
        "Er fordringen ikke anerkjent, varer virkningen av avbruddet ett år etter bobehandlingen.": (
            "Er fordringa ikkje godkjend, varer verknaden av avbrotet eitt år etter bubehandlinga."
        ),
        "Blir begjæringen om konkurs eller skifte ikke tatt til følge, varer virkningen ett år.": (
            "Blir kravet om konkurs eller skifte ikkje teken til følgje, varer verknaden eitt år."
        ),
        "Er fordringen omfattet av en gjeldsordning, løper en ny frist på ti år.": (
            "Er fordringa omfatta av ei gjeldsordning, går ein ny frist på ti år."
        ),
        "Kommer ikke gjeldsordningen i stand, varer virkningen av avbruddet ett år.": (
            "Kjem ikkje gjeldsordninga i stand, varer verknaden av avbrotet eitt år."
        ),
        "En fordring som er anmeldt i tide, foreldes ikke før ett år etter meldefristen.": (
            "Ein krav som er meld i tide, blir forelda ikkje før eitt år etter meldefristen."
        ),
        "Foreldelse inntrer ikke før meldefristen i proklamaet er ute.": (
            "Forelding kjem ikkje før meldefristen i proklamaet er ute."
        ),
        "Kunnskap om skaden og den ansvarlige setter fristen i gang, og er ikke et tillegg til den.": (
            "Kunnskap om skaden og den ansvarlege set fristen i gong, og er ikkje eit tillegg til den."
        ),
        "En hindring som beror på fordringshaverens egne forhold, gir ikke lengre frist.": (
            "Ei hindring som kviler på fordringshavaren sine eigne forhold, gir ikkje lengre frist."
        ),
        "Har skyldneren forlatt landet, beror fristen på når foreldelsen igjen kunne avbrytes her i riket.": (
            "Har skyldnaren forlate landet, kviler fristen på når foreldinga igjen kunne brytast av her i riket."
        ),
        "At skyldneren har forlatt landet, er uten betydning alene; det er kunnskapen om retur som teller.": (
            "At skyldnaren har forlate landet, er utan noko å seie åleine; det er kunnskapen om retur som tel."
        ),
        "Etter at kravet er oppstått, kan fristen avtales forlenget, inntil tre år om gangen og ti år i alt.": (
            "Etter at kravet er oppstått, kan fristen avtalast forlengd, inntil tre år om gongen og ti år i alt."
        ),
        "De avtalte årene regnes fra avtalen, inntil tre år om gangen og ti år i alt.": (
            "Dei avtala åra blir rekna frå avtalen, inntil tre år om gongen og ti år i alt."
        ),
        "Før kravet er oppstått, kan det ikke avtales at det skal foreldes senere.": (
            "Før kravet er oppstått, kan det ikkje avtalast at det skal bli forelda seinare."
        ),
        "Det fordringshaveren selv beslutter om kravet, er verken erkjennelse eller rettslig skritt.": (
            "Det fordringshavaren sjølv avgjer om kravet, er verken erkjenning eller rettslig steg."
        ),
        "Motregning gjør opp det den dekker; for resten avbryter den bare når den gjøres gjeldende i en sak.": (
            "Motrekning gjer opp det den dekkjer; for resten bryt av den berre når den blir gjord gjeldande i ein sak."
        ),
        "Det er begjæringen som avbryter; innregistreringen avgjør bare hvilket regelverk saken følger.": (
            "Det er kravet som bryt av; innregistreringa avgjer berre kva regelverk saka følgjer."
        ),
        "Åpningen avbryter ikke alene; det gjør anmeldelsen av fordringen, som kan regnes fra åpningen.": (
            "Opninga bryt ikkje av åleine; det gjer meldinga av fordringa, som kan blir rekna frå opninga."
        ),
        "Det som skjer i trekket, er regnet med der trekket begynner: hvor lenge det består, og hva som følger.": (
            "Det som skjer i trekket, er rekna med der trekket byrjar: kor lenge det står, og kva som følgjer."
        ),
        "Dødsfallet er ikke et avbrudd; fristen løper videre mot boet eller arvingene.": (
            "Dødsfallet er ikkje eit avbrot; fristen går vidare mot buet eller arvingane."
        ),
        "Straffansvaret, og med det boten, faller bort ved den skyldiges død.": (
            "Straffansvaret, og med det bota, fell bort når den skuldige døyr."
        ),
        "Inndragningsansvaret faller bort ved den ansvarliges død.": (
            "Inndragingsansvaret fell bort når den ansvarlege døyr."
        ),
        "Retten har besluttet at inndragningen av utbyttet kan fullbyrdes, og fristen løper videre mot boet.": (
            "Retten har vedteke at inndraginga av utbyttet kan fullførast, og fristen går vidare mot buet."
        ),
        "Foreldelseslovens regler om avbrudd gjelder for kravet.": (
            "Foreldingslova sine reglar om avbrot gjeld for kravet."
        ),
        "En ilagt bot eller inndragning faller bort en bestemt tid etter at den ble endelig; ingenting avbryter.": (
            "Ei ilagd bot eller inndraging fell bort ei bestemt tid etter at den vart endeleg; ingenting bryt av."
        ),
        "Fristen etter en erkjennelse løper tidligst fra forfall; renten som forfalt senere, har sin egen frist.": (
            "Fristen etter ei erkjenning går tidlegast frå forfall; renta som forfall seinare, har sin eigen frist."
        ),
        "Renten kunne ikke foreldes før hovedstolen til og med 2025, og opphevelsen virker ikke bakover.": (
            "Renta kunne ikkje foreldast før hovudstolen til og med 2025, og opphevinga verkar ikkje bakover."
        ),
        "Den nye fristen gjelder ikke rente som forfaller etter avbruddet.": (
            "Den nye fristen gjeld ikkje rente som forfell etter avbrotet."
        ),
        "Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.": (
            "Kravet var alt forelda, og avbrotet gir det ikkje liv att."
        ),
        "Varselet var sendt i tide, og er her lest slik at det avbryter selv om det ble gitt etter siste dag.": (
            "Varselet var sendt i tide, og er her lese slik at det bryt av sjølv om det vart gjeve etter siste dag."
        ),
        "Dommen fastslår kravet, og innvendingen om at det var foreldet, er her avskåret.": (
            "Dommen fastslår kravet, og innvendinga om at det var forelda, er her avskoren."
        ),
        "Var saken reist i tide, gir dommen ny frist selv om den kom etter siste dag.": (
            "Var saka reist i tide, gir dommen ny frist sjølv om den kom etter siste dag."
        ),
        "Et uttrykkelig løfte er her lest slik at det gir ny frist, også etter at kravet var foreldet.": (
            "Eit uttrykkeleg lovnad er her lesen slik at det gir ny frist, også etter at kravet var forelda."
        ),
        "Foreldes hovedstolen, er også renten foreldet.": "Blir forelda hovudstolen, er også renta forelda.",
        "Gebyr og omkostninger er her lest som tilleggsytelser, som foreldes senest med hovedstolen.": (
            "Gebyr og kostnader er her lesen som tilleggsytingar, som blir forelda seinast med hovudstolen."
        ),
        "Gebyr og omkostninger er her lest som egne krav, med sin egen frist.": (
            "Gebyr og kostnader er her lesen som eigne krav, med sin eigen frist."
        ),
        "Hovedstolen har sin egen frist.": "Hovudstolen har sin eigen frist.",
        "Er foreldelsen avbrutt ved påtale, løper ikke fristen for senere renter mens hovedstolen består.": (
            "Er foreldinga avbroten ved påtale, går ikkje fristen for seinare renter medan hovudstolen står."
        ),
        "Hovedstolen er gjort opp og kan ikke foreldes; denne delen har sin egen frist.": (
            "Hovudstolen er gjord opp og kan ikkje foreldast; denne delen har sin eigen frist."
        ),
        "Fristen for renten løp ikke mens hovedstolen besto, og er tre år fra den ble gjort opp.": (
            "Fristen for renta gjekk ikkje medan hovudstolen stod ved lag, og er tre år frå han vart gjord opp."
        ),
        "Etter avbrudd ved utlegg ble senere forfalte forsinkelsesrenter av skatt ikke foreldet før hovedstolen.": (
            "Etter avbrot ved utlegg vart seinare forfalne forseinkingsrenter av skatt ikkje forelda før hovudstolen."
        ),
        "Renten har sin egen frist fra den dagen den forfalt.": "Renta har sin eigen frist frå den dagen den forfall.",
        "Beslutningen om avregning avbryter, og ingen foreldelse skjer mens avregningen består.": (
            "Avgjerda om avrekning bryt av, og inga forelding skjer medan avrekninga står."
        ),
        "Beslutningen om tvangsdekning avbryter, og ti år løper fra den.": (
            "Avgjerda om tvangsdekning bryt av, og ti år går frå ho."
        ),
        "Foreldelse inntrer tidligst ett år etter kunnskapen om at den kan avbrytes her i riket, innenfor taket "
        "på ti år.": (
            "Forelding skjer tidlegast eitt år etter kunnskapen om at ho kan avbrytast her i riket, innanfor taket på "
            "ti år."
        ),
        "Foreldelse inntrer tidligst ett år etter kunnskapen om at den kan avbrytes her i riket, med et tak "
        "regnet fra den flyttede siste dagen.": (
            "Forelding skjer tidlegast eitt år etter kunnskapen om at ho kan avbrytast her i riket, med eit tak rekna "
            "frå den flytta siste dagen."
        ),
        "Foreldelse inntrer tidligst ett år etter kunnskapen om at den kan avbrytes her i riket, med ett tak for "
        "alle fristene under ett.": (
            "Forelding skjer tidlegast eitt år etter kunnskapen om at ho kan avbrytast her i riket, med eitt tak for "
            "alle fristane under eitt."
        ),
        "Kunne foreldelsen ikke avbrytes, inntrer den tidligst ett år etter at hindringen opphørte, innenfor "
        "taket på ti år.": (
            "Kunne foreldinga ikkje avbrytast, skjer ho tidlegast eitt år etter at hindringa tok slutt, innanfor "
            "taket på ti år."
        ),
        "Kunne foreldelsen ikke avbrytes, inntrer den tidligst ett år etter at hindringen opphørte, med et tak "
        "regnet fra den flyttede siste dagen.": (
            "Kunne foreldinga ikkje avbrytast, skjer ho tidlegast eitt år etter at hindringa tok slutt, med eit tak "
            "rekna frå den flytta siste dagen."
        ),
        "Kunne foreldelsen ikke avbrytes, inntrer den tidligst ett år etter at hindringen opphørte, med ett tak "
        "for alle fristene under ett.": (
            "Kunne foreldinga ikkje avbrytast, skjer ho tidlegast eitt år etter at hindringa tok slutt, med eitt tak "
            "for alle fristane under eitt."
        ),
        "Manglet fordringshaveren kunnskap, inntrer foreldelse tidligst ett år etter kunnskapen, innenfor taket "
        "på ti år.": (
            "Mangla fordringshavaren kunnskap, skjer forelding tidlegast eitt år etter kunnskapen, innanfor taket på "
            "ti år."
        ),
        "Manglet fordringshaveren kunnskap, inntrer foreldelse tidligst ett år etter kunnskapen, med et tak "
        "regnet fra den flyttede siste dagen.": (
            "Mangla fordringshavaren kunnskap, skjer forelding tidlegast eitt år etter kunnskapen, med eit tak rekna "
            "frå den flytta siste dagen."
        ),
        "Manglet fordringshaveren kunnskap, inntrer foreldelse tidligst ett år etter kunnskapen, med ett tak for "
        "alle fristene under ett.": (
            "Mangla fordringshavaren kunnskap, skjer forelding tidlegast eitt år etter kunnskapen, med eitt tak for "
            "alle fristane under eitt."
        ),
        "Et eldre trekk med lengre periode enn to år avsluttes senest to år etter 1. januar 2027.": (
            "Eit eldre trekk med lengre periode enn to år blir avslutta seinast to år etter 1. januar 2027."
        ),
        "Et eldre trekk med lengre periode enn to år avsluttes her senest 31. desember 2028.": (
            "Eit eldre trekk med lengre periode enn to år blir her avslutta seinast 31. desember 2028."
        ),
        "Bare inndragning som var med i trekket før den ble foreldet, kan delta videre, og bare i to år.": (
            "Berre inndraging som var med i trekket før ho vart forelda, kan delta vidare, og berre i to år."
        ),
        "Var dekning ved trekk besluttet før inndragningen ble foreldet, kan den delta i trekket i to år til.": (
            "Var dekning ved trekk avgjord før inndraginga vart forelda, kan ho delta i trekket i to år til."
        ),
        "Hva som gjaldt om foreldet inndragning i trekk før 2026, er ikke funnet.": (
            "Kva som galdt om forelda inndraging i trekk før 2026, er ikkje funne."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om skyldneren betalte uten tvang": "Om skyldnaren betalte utan tvang",
        "Om skyldneren med betalingen erkjente resten av kravet (foreldelsesloven § 14)": (
            "Om skyldnaren med betalinga erkjende resten av kravet (foreldingslova § 14)"
        ),
        "Om skyldneren i søknaden erkjenner kravet (foreldelsesloven § 14)": (
            "Om skyldnaren i søknaden erkjenner kravet (foreldingslova § 14)"
        ),
        "Om kravet alt var fastslått ved dom eller rettsforlik": (
            "Om kravet alt var fastslått ved dom eller rettsforlik"
        ),
        "Om varselet var sendt før kravet var foreldet": "Om varselet var sendt før kravet var forelda",
        "Om saken er et gruppesøksmål; det er det ikke når det ikke er sagt": (
            "Om saka er eit gruppesøksmål; det er det ikkje når det ikkje er sagt"
        ),
        "Dagen skriftet ble postlagt her i riket, eller kom fram": (
            "Dagen skrivet vart postlagd her i riket, eller kom fram"
        ),
        "Om organet har særskilt myndighet til å avgjøre tvisten (foreldelsesloven § 16 nr. 1)": (
            "Om organet har særskild mynde til å avgjere tvisten (foreldingslova § 16 nr. 1)"
        ),
        "Dagen saken det ble varslet om, var avsluttet (foreldelsesloven § 19 nr. 1)": (
            "Dagen saka det vart varsla om, var avslutta (foreldingslova § 19 nr. 1)"
        ),
        "Om fordringen er bindende fastslått; ved rettsforlik er den det når ikke annet er sagt": (
            "Om fordringa er bindande fastslått; ved rettsforlik er den det når ikkje anna er sagt"
        ),
        "Avgjørelsen, eller den senere dagen oppfyllelse tidligst kan kreves": (
            "Avgjerda, eller den seinare dagen oppfylling tidlegast kan krevjast"
        ),
        "Om fordringshaveren fikk fullt medhold (foreldelsesloven § 22 nr. 1)": (
            "Om fordringshavaren fekk fullt medhald (foreldingslova § 22 nr. 1)"
        ),
        "Om det var begjæringen om konkurs eller skifte som ble avslått": (
            "Om det var kravet om konkurs eller skifte som vart avslått"
        ),
        "Om utfallet skyldes forsett hos fordringshaveren (foreldelsesloven § 22 nr. 1)": (
            "Om utfallet kjem av forsett hos fordringshavaren (foreldingslova § 22 nr. 1)"
        ),
        "Om fordringshaveren fikk kjennskap til avslutningen senere enn den dagen; ellers er det samme dag": (
            "Om fordringshavaren fekk kjennskap til avslutninga seinare enn den dagen; elles er det same dag"
        ),
        "Om fordringshaveren fikk melding om avslutningen innen rimelig tid": (
            "Om fordringshavaren fekk melding om avslutninga innan rimeleg tid"
        ),
        "Dagen fordringshaveren fikk kjennskap til opphøret (foreldelsesloven § 22 nr. 4)": (
            "Dagen fordringshavaren fekk kjennskap til slutten (foreldingslova § 22 nr. 4)"
        ),
        "Om skyldneren ble funnet skyldig eller vedtok": "Om skyldnaren vart funnen skuldig eller vedtok",
        "Dagen avgjørelsen ble rettskraftig (tvangsfullbyrdelsesloven §§ 4-12 til 4-15)": (
            "Dagen avgjerda vart rettskraftig (tvangsfullføringslova §§ 4-12 til 4-15)"
        ),
        "Om det skyldtes forsett hos fordringshaveren at saken alt var slutt da varselet ble gitt": (
            "Om det kom av forsett hos fordringshavaren at saka alt var slutt då varselet vart gitt"
        ),
        "Dagen saken endte uten beslutning, når det var før varselet ble gitt": (
            "Dagen saka enda utan avgjerd, når det var før varselet vart gitt"
        ),
        "Om saken det ble varslet i, er avsluttet uten beslutning": (
            "Om saka det vart varsla i, er avslutta utan avgjerd"
        ),
        "Om det foreligger tvangsgrunnlag (foreldelsesloven § 17 nr. 1)": (
            "Om det ligg føre tvangsgrunnlag (foreldingslova § 17 nr. 1)"
        ),
        "Hvem som behandlet utleggssaken": "Kven som behandla utleggssaka",
        "Dagen forretningen ble berammet eller trekket pålagt, ellers dagen det ble besluttet": (
            "Dagen forretninga vart fastsett i tid eller trekket pålagd, elles dagen det vart vedteke"
        ),
        "Om skyldneren var gitt varsel i samme sak": "Om skyldnaren var gitt varsel i same sak",
        "Om varselet fortsatt sto ved makt da det ble besluttet": (
            "Om varselet framleis sto ved makt da det vart vedteke"
        ),
        "Om tvangsfullbyrdelsen ble fremmet (foreldelsesloven § 21 nr. 3)": (
            "Om tvangsfullføringa vart fremja (foreldingslova § 21 nr. 3)"
        ),
        "Dagen saken i utlandet var avsluttet": "Dagen saka i utlandet var avslutta",
        "Om det er kjent når den trekkpliktige fikk pålegget": "Om det er kjent når den trekkpliktige fekk pålegget",
        "Om trekket er overført til ny trekkordning; det er ikke det når det ikke er sagt": (
            "Om trekket er overført til ny trekkordning; det er ikkje det når det ikkje er sagt"
        ),
        "Dagen trekket ble besluttet; er ingen beslutning oppgitt, er det dagen det ble pålagt": (
            "Dagen trekket vart avgjort; er inga avgjerd oppgjeven, er det dagen det vart pålagt"
        ),
        "Dagen den trekkpliktige fikk pålegget": "Dagen den trekkpliktige fekk pålegget",
        "Om trekket er oppgitt å være slutt": "Om trekket er oppgitt å vere slutt",
        "Dagen trekket er oppgitt å være slutt": "Dagen trekket er oppgitt å vere slutt",
        "Om det er mottatt innbetaling i trekket; en utbetaling viser at det er det": (
            "Om det er motteke innbetaling i trekket; ei utbetaling viser at det er det"
        ),
        "Dagen det sist kom innbetaling i trekket": "Dagen det sist kom innbetaling i trekket",
        "Om slutten på den opprinnelige trekkperioden er kjent": "Om slutten på den opphavlege trekkperioden er kjent",
        "Siste dag i den opprinnelige trekkperioden": "Siste dag i den opphavlege trekkperioden",
        "Den seneste av trekkbeslutningen, siste utbetaling og siste meddelelse om at kravet består": (
            "Den seinaste av trekkavgjerda, siste utbetaling og siste melding om at kravet står"
        ),
        "Trekkbeslutningen til den første meddelelsen, og deretter den seneste utbetalingen eller meddelelsen": (
            "Trekkavgjerda til den første meldinga, og deretter den seinaste utbetalinga eller meldinga"
        ),
        "Om trekket i ytelsen opphørte før 2026; det er det ikke når det ikke er sagt": (
            "Om trekket i ytinga slutta før 2026; det er det ikkje når det ikkje er sagt"
        ),
        "Dagen trekket sluttet": "Dagen trekket slutta",
        "Om begjæringen kom fra den som har dette kravet (foreldelsesloven § 18 nr. 1)": (
            "Om kravet kom frå den som har dette kravet (foreldingslova § 18 nr. 1)"
        ),
        "Bobehandlingens åpning når fordringen ble anmeldt innen meldefristen, ellers dagen den ble anmeldt": (
            "Opninga av bubehandlinga når fordringa vart meld innan meldefristen, elles dagen den vart meld"
        ),
        "Om fordringen ble anerkjent i boet (foreldelsesloven § 21 nr. 3)": (
            "Om fordringa vart godkjend i buet (foreldingslova § 21 nr. 3)"
        ),
        "Om ordningen omfatter fordringen (foreldelsesloven § 21 nr. 3)": (
            "Om ordningen omfattar fordringa (foreldingslova § 21 nr. 3)"
        ),
        "Om fordringen ble anmeldt i rett tid (foreldelsesloven § 13)": (
            "Om fordringa vart meld i rett tid (foreldingslova § 13)"
        ),
        "Siste dag for å anmelde krav i boet (foreldelsesloven § 18 nr. 2)": (
            "Siste dag for å melde krav i buet (foreldingslova § 18 nr. 2)"
        ),
        "Hva kunnskapen gjelder. Utelatt: skaden og den ansvarlige der fristen regnes fra det (foreldelsesloven § 9), "
        "ellers fordringen eller skyldneren (§ 10 nr. 1)": (
            "Kva kunnskapen gjeld. Utelate: skaden og den ansvarlege der fristen blir rekna frå det "
            "(foreldingslova § 9), elles fordringa eller skyldnaren (§ 10 nr. 1)"
        ),
        "Dagen fordringshaveren fikk eller burde skaffet seg kunnskapen": (
            "Dagen fordringshavaren fekk eller burde skaffa seg kunnskapen"
        ),
        "Om hindringen skyldtes fordringshaverens egne forhold. Utelatt: nei": (
            "Om hindringa kom av fordringshavaren sine eigne forhold. Utelate: nei"
        ),
        "Om det er kjent når foreldelsen igjen kunne avbrytes her i riket": (
            "Om det er kjent når foreldinga igjen kunne brytast av her i riket"
        ),
        "Om foreldelsen bare kunne avbrytes etter foreldelsesloven § 23": (
            "Om foreldinga berre kunne brytast av etter foreldingslova § 23"
        ),
        "Om avtalen kom etter at kravet oppsto; det er lagt til grunn når det ikke er sagt når det oppsto": (
            "Om avtalen kom etter at kravet oppstod; det er lagt til grunn når det ikkje er sagt når det oppstod"
        ),
        "Om partene avtalte en bestemt dag": "Om partane avtala ein bestemt dag",
        "Om den avtalte dagen er en lørdag, en helligdag eller likestilt med helligdag": (
            "Om den avtala dagen er ein laurdag, ein heilagdag eller likestilt med heilagdag"
        ),
        "Den avtalte siste dagen": "Den avtala siste dagen",
        "Om avbruddet kom før renten forfalt": "Om avbrotet kom før renta forfall",
        "Om skyldneren uttrykkelig lovet å betale; er det ikke sagt, er det lagt til grunn at det ikke ble lovet": (
            "Om skyldnaren uttrykkeleg lova å betale; er det ikkje sagt, er det lagt til grunn at det ikkje vart lova"
        ),
        "Om det er kjent når saken ble reist": "Om det er kjent når saka vart reist",
        "Om renten forfalt etter at foreldelsen av hovedstolen var avbrutt ved påtale": (
            "Om renta forfall etter at foreldinga av hovudstolen var avbroten ved påtale"
        ),
        "Om renten forfalt etter at foreldelsen av hovedstolen var avbrutt ved tvangsfullbyrdelse": (
            "Om renta forfall etter at foreldinga av hovudstolen var avbroten ved tvangsfullføring"
        ),
        "Om hovedstolen er gjort opp; det er den ikke når det ikke er sagt hva som gjenstår av den": (
            "Om hovudstolen er gjord opp; det er han ikkje når det ikkje er sagt kva som står att av han"
        ),
        "Dagen det siste av hovedstolen ble dekket": "Dagen det siste av hovudstolen vart dekt",
        "Om avbruddet skjedde i en utleggssak etter tidligere regelverk": (
            "Om avbrotet skjedde i ein utleggssak etter tidlegare regelverk"
        ),
        "Om trekkperioden er lengre enn to år": ("Om trekkperioden er lengre enn to år"),
        "Slutten på trekkperioden, men senest 31. desember 2028": (
            "Slutten på trekkperioden, men seinast 31. desember 2028"
        ),
        "Slutten på trekkperioden, men senest 1. januar 2029": ("Slutten på trekkperioden, men seinast 1. januar 2029"),
        "Om det var besluttet å dekke inndragningen ved trekk før den var foreldet": (
            "Om det var avgjort å dekkje inndraginga ved trekk før ho var forelda"
        ),
        "Om det er høyst to år siden inndragningen ble foreldet": (
            "Om det er høgst to år sidan inndraginga vart forelda"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "saken om fordringen pågår": "saka om fordringa går føre seg",
        "tvangsfullbyrdelsen pågår": "tvangsfullføringa går føre seg",
        "utleggstrekket består": "utleggstrekket står",
        "bobehandlingen pågår": "bubehandlinga går føre seg",
        "trekket i ytelsen består": "trekket i ytinga står",
        "avregningen består": "avrekninga står",
        "inndrivingen i utlandet pågår": "inndrivinga i utlandet går føre seg",
        "saken det er varslet om, pågår": "saka det er varsla om, går føre seg",
    }
)
"""Det foreldelsen hviler på."""
