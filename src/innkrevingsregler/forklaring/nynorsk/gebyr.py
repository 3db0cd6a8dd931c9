"""Gebyrene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Andelen av rettsgebyret er her rundet ned til hele kroner.": (
            "Delen av rettsgebyret er her runda ned til heile kroner."
        ),
        "Andelen av rettsgebyret er her rundet ned til hele øre.": (
            "Delen av rettsgebyret er her runda ned til heile øre."
        ),
        "Andelen av rettsgebyret er her rundet til nærmeste krone.": (
            "Delen av rettsgebyret er her runda til næraste krone."
        ),
        "Andelen av rettsgebyret er her rundet til nærmeste øre.": (
            "Delen av rettsgebyret er her runda til næraste øre."
        ),
        "Beslutning om utlegg koster 0,345 ganger rettsgebyret, her lest som satsen da det ble varslet.": (
            "Avgjerd om utlegg kostar 0,345 gonger rettsgebyret, her lese som satsen då det vart varsla."
        ),
        "Beslutning om utlegg, også om intet til utlegg, koster skyldneren 0,345 ganger rettsgebyret.": (
            "Avgjerd om utlegg, òg om inkje til utlegg, kostar skyldnaren 0,345 gonger rettsgebyret."
        ),
        "Betalingsoppfordringen ble sendt uten at en frist på minst fjorten dager i et tidligere varsel var ute.": (
            "Betalingsoppmodinga vart send utan at ein frist på minst fjorten dagar i eit tidlegare varsel var ute."
        ),
        "Det er alt krevd gebyr for en betalingsoppfordring i samme rekke.": (
            "Det er alt kravd gebyr for ei betalingsoppmoding i same rekkja."
        ),
        "Det er alt krevd gebyr for så mange varsler som det kan kreves for i samme rekke.": (
            "Det er alt kravd gebyr for så mange varsel som det kan krevjast for i same rekkja."
        ),
        "Det er ikke fastsatt gebyr for hendelsen.": ("Det er ikkje fastsett gebyr for hendinga."),
        "Det løpende bidraget ble krevd inn ved utleggstrekk da terminen forfalt.": (
            "Det løpande bidraget vart kravd inn ved utleggstrekk då terminen forfall."
        ),
        "Det tas ikke nytt gebyr når det varsles på nytt fordi fristen for beslutning var ute.": (
            "Det blir ikkje teke nytt gebyr når det blir varsla på nytt fordi fristen for avgjerd var ute."
        ),
        "En termin av løpende bidrag som ikke er betalt ved forfall, koster en tredel av rettsgebyret.": (
            "Ein termin av løpande bidrag som ikkje er betalt ved forfall, kostar ein tredel av rettsgebyret."
        ),
        "En termin i en nedbetalingsavtale som ikke er betalt ved forfall, koster en tredel av rettsgebyret.": (
            "Ein termin i ein nedbetalingsavtale som ikkje er betalt ved forfall, kostar ein tredel av rettsgebyret."
        ),
        "For en purring kan det kreves en tjuedel av inkassosatsen.": (
            "For ei purring kan det krevjast ein tjuedel av inkassosatsen."
        ),
        "For en purring kunne det kreves en tidel av inkassosatsen når kravet forfalt før satsene ble satt ned.": (
            "For ei purring kunne det krevjast ein tidel av inkassosatsen når kravet forfall før "
            "satsane vart sette ned."
        ),
        "For et inkassovarsel kan det kreves en tjuedel av inkassosatsen.": (
            "For eit inkassovarsel kan det krevjast ein tjuedel av inkassosatsen."
        ),
        "For et inkassovarsel kunne det kreves en tidel av inkassosatsen når kravet forfalt før "
        "satsene ble satt ned.": (
            "For eit inkassovarsel kunne det krevjast ein tidel av inkassosatsen når kravet forfall "
            "før satsane vart sette ned."
        ),
        "For fordringshaverens egen betalingsoppfordring kan det kreves tre tjuedeler av inkassosatsen.": (
            "For kravshavaren si eiga betalingsoppmoding kan det krevjast tre tjuedelar av inkassosatsen."
        ),
        "For fordringshaverens egen betalingsoppfordring kunne det kreves tre tideler av "
        "inkassosatsen når kravet forfalt før satsene ble satt ned.": (
            "For kravshavaren si eiga betalingsoppmoding kunne det krevjast tre tidelar av "
            "inkassosatsen når kravet forfall før satsane vart sette ned."
        ),
        "For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er taket i enkle saker høyere.": (
            "For krav som forfall frå 2010 til satsane vart sette ned i 2020, er taket i enkle saker høgare."
        ),
        "For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er taket i tyngre saker høyere.": (
            "For krav som forfall frå 2010 til satsane vart sette ned i 2020, er taket i tyngre saker høgare."
        ),
        "Forsinkelsen med terminen er fremkalt ved forhold på kreditors side, og da påløper det ikke gebyr.": (
            "Forseinkinga med terminen kjem av forhold på kreditorsida, og då kjem det ikkje til gebyr."
        ),
        "Fristen i betalingsoppfordringen er oversittet med mer enn 28 dager; da gjelder taket for tyngre saker.": (
            "Fristen i betalingsoppmodinga er oversiten med meir enn 28 dagar; då gjeld taket for tyngre saker."
        ),
        "Før 2026 hadde forskriften ingen regel om avrunding.": ("Før 2026 hadde forskrifta ingen regel om avrunding."),
        "Gebyr for et varsel til krever at en frist på minst fjorten dager i den første purringen er oversittet.": (
            "Gebyr for eitt varsel til krev at ein frist på minst fjorten dagar i den første purringa er oversiten."
        ),
        "Gebyr påløper bare for en misligholdt termin av bidrag som kreves inn etter innkrevingsloven.": (
            "Gebyr kjem berre til for ein misleghalden termin av bidrag som blir kravd inn etter innkrevjingslova."
        ),
        "Gebyret er ikke tvangsgrunnlag når hovedkravet ikke har det.": (
            "Gebyret er ikkje tvangsgrunnlag når hovudkravet ikkje har det."
        ),
        "Gebyret er tvangsgrunnlag fordi hovedkravet har tvangsgrunnlag.": (
            "Gebyret er tvangsgrunnlag fordi hovudkravet har tvangsgrunnlag."
        ),
        "Gebyret etter innkrevingsloven gjelder bare Innkrevingsmyndighetens egne utlegg.": (
            "Gebyret etter innkrevjingslova gjeld berre dei utlegga Innkrevingsmyndigheten sjølv tek."
        ),
        "Gebyret for varsel og beslutning om utlegg er tvangsgrunnlag i seg selv og legges til kravet.": (
            "Gebyret for varsel og avgjerd om utlegg er tvangsgrunnlag i seg sjølv og blir lagt til kravet."
        ),
        "Gebyret rundes av til nærmeste krone, her med femti øre ned.": (
            "Gebyret blir runda av til næraste krone, her med femti øre ned."
        ),
        "Gebyret rundes av til nærmeste krone, her med femti øre opp.": (
            "Gebyret blir runda av til næraste krone, her med femti øre opp."
        ),
        "I enkle saker er taket en andel av inkassosatsen etter kravets størrelse.": (
            "I enkle saker er taket ein del av inkassosatsen etter storleiken på kravet."
        ),
        "Inkassatorens betalingsoppfordring har ikke eget gebyr; den inngår i inkassokostnadene.": (
            "Betalingsoppmodinga frå inkassatoren har ikkje eige gebyr; ho går inn i inkassokostnadene."
        ),
        "Inkassoloven gjelder ikke for Innkrevingsmyndigheten, som ikke kan kreve inkassokostnader.": (
            "Inkassolova gjeld ikkje for Innkrevingsmyndigheten, som ikkje kan krevje inkassokostnader."
        ),
        "Inkassoloven gjelder ikke for Innkrevingsmyndigheten, som ikke kan kreve purregebyr.": (
            "Inkassolova gjeld ikkje for Innkrevingsmyndigheten, som ikkje kan krevje purregebyr."
        ),
        "Innkrevingsloven var ikke trådt i kraft.": ("Innkrevjingslova var ikkje tredd i kraft."),
        "Kostnadene kan ikke kreves når noen har opptrådt i strid med god inkassoskikk mot skyldneren.": (
            "Kostnadene kan ikkje krevjast når nokon har opptredd i strid med god inkassoskikk mot skyldnaren."
        ),
        "Kravet forfalt før satsene vi kjenner, begynte å gjelde.": (
            "Kravet forfall før satsane vi kjenner, tok til å gjelde."
        ),
        "Loven lar departementet fastsette gebyr for utlegg, men forskriften om det gjelder først fra 2027.": (
            "Lova lèt departementet fastsetje gebyr for utlegg, men forskrifta om det gjeld først frå 2027."
        ),
        "Maksimalsatsene gjelder som de står når skyldneren pådro seg forpliktelsen som forbruker.": (
            "Maksimalsatsane gjeld som dei står når skyldnaren drog på seg plikta som forbrukar."
        ),
        "Når bare bidrag eller tvangsbot etter barnelova § 65 er med, er varselet og utlegget gebyrfritt.": (
            "Når berre bidrag eller tvangsbot etter barnelova § 65 er med, er varselet og utlegget gebyrfritt."
        ),
        "Når varsel er unnlatt, er gebyret for beslutningen 0,69 ganger rettsgebyret.": (
            "Når varsel er utelate, er gebyret for avgjerda 0,69 gonger rettsgebyret."
        ),
        "Plikten til å betale gebyret falt bort da utlegget ble kjent ugyldig eller tvangsgrunnlaget opphevet.": (
            "Plikta til å betale gebyret fall bort då utlegget vart kjent ugyldig eller tvangsgrunnlaget oppheva."
        ),
        "Skrivet ble sendt før det var gått fjorten dager fra forfall.": (
            "Skrivet vart sendt før det var gått fjorten dagar frå forfall."
        ),
        "Skrivet ble sendt før innkrevingsloven trådte i kraft.": (
            "Skrivet vart sendt før innkrevjingslova tok til å gjelde."
        ),
        "Skrivet har ikke det innholdet loven krever.": ("Skrivet har ikkje det innhaldet lova krev."),
        "Skyldneren betalte innen fristen i inkassovarselet, og da kan ikke vederlag til inkassatoren kreves.": (
            "Skyldnaren betalte innan fristen i inkassovarselet, og då kan ikkje vederlag til inkassatoren krevjast."
        ),
        "Skyldneren hadde innvendinger som med god grunn burde vært prøvd før noe ble krevd inn med tvang.": (
            "Skyldnaren hadde innvendingar som med god grunn burde vore prøvde før noko vart kravd inn med tvang."
        ),
        "Taket er det for tyngre saker, her med grensen på 2 000 kroner som sto i kunngjøringen.": (
            "Taket er det for tyngre saker, her med grensa på 2 000 kroner som stod i kunngjeringa."
        ),
        "Terminen forfalt på en fridag, og det er her lest slik at den kunne betales den neste virkedagen.": (
            "Terminen forfall på ein fridag, og det er her lese slik at han kunne betalast den neste virkedagen."
        ),
        "Terminen forfalt før 2026 og følger en forskrift som er opphevet.": (
            "Terminen forfall før 2026 og følgjer ei forskrift som er oppheva."
        ),
        "Utenfor forbrukerforhold er maksimalsatsene halvannen ganger så høye.": (
            "Utanfor forbrukarforhold er maksimalsatsane halvannan gong så høge."
        ),
        "Utlegget følger tidligere regelverk, og gebyret etter innkrevingsloven gjelder ikke.": (
            "Utlegget følgjer tidlegare regelverk, og gebyret etter innkrevjingslova gjeld ikkje."
        ),
        "Varsel om utlegg koster 0,345 ganger rettsgebyret, her lest som satsen da utlegget ble besluttet.": (
            "Varsel om utlegg kostar 0,345 gonger rettsgebyret, her lese som satsen då utlegget vart avgjort."
        ),
        "Varsel om utlegg koster skyldneren 0,345 ganger rettsgebyret.": (
            "Varsel om utlegg kostar skyldnaren 0,345 gonger rettsgebyret."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen det ble varslet om utlegget som er besluttet": ("Dagen det vart varsla om utlegget som er avgjort"),
        "Dagen hovedkravet ble dekket; dagen det spørres om når det ikke er dekket": (
            "Dagen hovudkravet vart dekt; dagen det blir spurt om når det ikkje er dekt"
        ),
        "Dagen kravet forfaller til betaling": ("Dagen kravet forfell til betaling"),
        "Dagen linjen forfaller til betaling": ("Dagen linja forfell til betaling"),
        "Dagen utlegget det er varslet om, ble besluttet": ("Dagen utlegget det er varsla om, vart avgjort"),
        "Dagen varselet ble sendt eller utlegget besluttet": ("Dagen varselet vart sendt eller utlegget avgjort"),
        "Innvendingene burde med god grunn vært prøvd før noe ble krevd inn med tvang": (
            "Innvendingane burde med god grunn vore prøvde før noko vart kravd inn med tvang"
        ),
        "Om bare underholdsbidrag mv. eller tvangsbot er med i varselet (innkrevingsforskriften § 23-1)": (
            "Om berre underhaldsbidrag mv. eller tvangsbot er med i varselet (innkrevjingsforskrifta § 23-1)"
        ),
        "Om bidraget ble krevd inn ved utleggstrekk da terminen forfalt, og etter hvilket regelverk": (
            "Om bidraget vart kravd inn ved utleggstrekk då terminen forfall, og etter kva regelverk"
        ),
        "Om det ble varslet på nytt om utlegget fordi fristen for beslutning var ute": (
            "Om det vart varsla på nytt om utlegget fordi fristen for avgjerd var ute"
        ),
        "Om det er gått mer enn seks måneder siden det siste varselet det er krevd gebyr for, ble sendt": (
            "Om det er gått meir enn seks månader sidan det siste varselet det er kravd gebyr for, vart sendt"
        ),
        "Om et forhold på kreditors side forsinket betalingen av terminen": (
            "Om eit forhold på kreditorsida forseinka betalinga av terminen"
        ),
        "Om fristen i en betalingsoppfordring er oversittet med mer enn 28 dager": (
            "Om fristen i ei betalingsoppmoding er oversiten med meir enn 28 dagar"
        ),
        "Om hovedkravet ble betalt innen fristen i inkassovarselet": (
            "Om hovudkravet vart betalt innan fristen i inkassovarselet"
        ),
        "Om skrivet ble sendt tidligst fjorten dager etter kravets forfall": (
            "Om skrivet vart sendt tidlegast fjorten dagar etter at kravet forfall"
        ),
        "Om skrivet er en purring, et inkassovarsel eller en betalingsoppfordring, og hvem den kommer fra": (
            "Om skrivet er ei purring, eit inkassovarsel eller ei betalingsoppmoding, og kven det kjem frå"
        ),
        "Om skrivet har det innholdet loven krever (inkassoforskriften § 1-2, inkassoloven §§ 9 og 10)": (
            "Om skrivet har det innhaldet lova krev (inkassoforskrifta § 1-2, inkassolova §§ 9 og 10)"
        ),
        "Om skyldneren har oversittet en frist på minst fjorten dager i den første purringen i rekken": (
            "Om skyldnaren har sete over ein frist på minst fjorten dagar i den første purringa i rekkja"
        ),
        "Om skyldneren har oversittet en frist på minst fjorten dager i en tidligere purring eller et inkassovarsel": (
            "Om skyldnaren har sete over ein frist på minst fjorten dagar i ei tidlegare purring eller "
            "eit inkassovarsel"
        ),
        "Om terminen følger av en avtale om nedbetaling av bidragsgjeld": (
            "Om terminen følgjer av ein avtale om nedbetaling av bidragsgjeld"
        ),
        "Om terminen forfalt på en fridag og er betalt, eller ennå kan betales, den neste virkedagen": (
            "Om terminen forfall på ein fridag og er betalt, eller enno kan betalast, den neste virkedagen"
        ),
        "Om terminen helt eller delvis ikke var betalt ved forfall": (
            "Om terminen heilt eller delvis ikkje var betalt ved forfall"
        ),
        "Om utlegget ble besluttet uten varsel": ("Om utlegget vart avgjort utan varsel"),
        "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet": (
            "Om utlegget er kjent ugyldig eller tvangsgrunnlaget oppheva"
        ),
        "Varslene det alt er krevd gebyr for i samme rekke": ("Varsla det alt er kravd gebyr for i same rekkja"),
    }
)
"""Opplysningene og skjønnene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "innkrevingsforskriften § 23-1 gjelder fra 2027; gebyret for utlegg før den tid er ikke funnet i kildene": (
            "innkrevjingsforskrifta § 23-1 gjeld frå 2027; gebyret for utlegg før den tida er ikkje funne i kjeldene"
        ),
        "gebyret for utlegg etter tidligere regelverk er ikke funnet i kildene": (
            "gebyret for utlegg etter tidlegare regelverk er ikkje funne i kjeldene"
        ),
        "gebyret når en annen enn Innkrevingsmyndigheten tar utlegg, er ikke regelfestet": (
            "gebyret når ein annan enn Innkrevingsmyndigheten tek utlegg, er ikkje regelfesta"
        ),
        "forskriften om gebyr ved mislighold av bidrag, opphevet fra 2026, er ikke funnet i kildene": (
            "forskrifta om gebyr ved misleghald av bidrag, oppheva frå 2026, er ikkje funnen i kjeldene"
        ),
        "gebyr for purring fra den som krevde inn for staten før 2026, er ikke regelfestet": (
            "gebyr for purring frå den som kravde inn for staten før 2026, er ikkje regelfesta"
        ),
        "inkassoforskriften § 1-2 for krav som forfalt før mars 2002, er ikke funnet i kildene": (
            "inkassoforskrifta § 1-2 for krav som forfall før mars 2002, er ikkje funnen i kjeldene"
        ),
        "kostnader ved innkreving for staten før 2026 er ikke regelfestet": (
            "kostnader ved innkrevjing for staten før 2026 er ikkje regelfesta"
        ),
    }
)
"""Hvorfor biblioteket ikke svarer."""
