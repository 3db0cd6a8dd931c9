"""Sikkerheten for et foreldet krav, grunnbyrder, innskudd og verv, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "En garanti er et eget krav mot garantisten, og foreldelsen av det vurderes for seg.": (
            "Ein garanti er eit eige krav mot garantisten, og foreldinga av det blir vurdert for seg."
        ),
        "Foreldelsen rører ikke panteretten og tilbakeholdsretten; kravet kan dekkes i dem, men ikke ellers.": (
            "Foreldinga rører ikkje panteretten og tilbakehaldsretten; kravet kan dekkjast i dei, men ikkje elles."
        ),
        "Hva som gjaldt om sikkerhet for en bot eller inndragning som falt bort før 2026, er ikke funnet.": (
            "Kva som galdt om tryggleik for ei bot eller inndraging som fall bort før 2026, er ikkje funne."
        ),
        "Kravet er ikke foreldet, så sikkerheten står som før.": (
            "Kravet er ikkje forelda, så tryggleiken står som før."
        ),
        "Kravet falt bort ved dødsfallet, ikke ved foreldelse, og sikkerheten er her lest som bortfalt med det.": (
            "Kravet fall bort ved dødsfallet, ikkje ved forelding, og tryggleiken er her lesen som bortfallen med det."
        ),
        "Kravet falt bort ved dødsfallet, og sikkerhet fra før da er her lest som om det var foreldet.": (
            "Kravet fall bort ved dødsfallet, og tryggleik frå før då er her lesen som om det var forelda."
        ),
        "Salgspant og eiendomsforbehold i løsøre faller bort med kjøpesummen når det ikke er registrert.": (
            "Salspant og eigedomsatterhald i lausøyre fell bort med kjøpesummen når det ikkje er registrert."
        ),
        "Sikkerheten ble stiftet etter at boten var falt bort, og har ikke noe å sikre.": (
            "Tryggleiken vart stifta etter at bota var fallen bort, og har ikkje noko å sikre."
        ),
        "Sikkerheten ble stiftet etter at inndragningen var falt bort, og har ikke noe å sikre.": (
            "Tryggleiken vart stifta etter at inndraginga var fallen bort, og har ikkje noko å sikre."
        ),
        "Sikkerheten ble stiftet etter at kravet falt bort ved dødsfallet, og har ikke noe å sikre.": (
            "Tryggleiken vart stifta etter at kravet fall bort ved dødsfallet, og har ikkje noko å sikre."
        ),
        "Sikkerheten ble stiftet før boten falt bort, og består; boten kan dekkes i den.": (
            "Tryggleiken vart stifta før bota fall bort, og står ved lag; bota kan dekkjast i han."
        ),
        "Sikkerheten ble stiftet før inndragningen falt bort, og består; beløpet kan dekkes i den.": (
            "Tryggleiken vart stifta før inndraginga fall bort, og står ved lag; beløpet kan dekkjast i han."
        ),
        "Underpant etter et skadesløsbrev for et ansvar som kan komme, faller bort med kravet.": (
            "Underpant etter eit skadeslausbrev for eit ansvar som kan kome, fell bort med kravet."
        ),
        "Underpant for renter og terminer som ikke er avdrag, faller bort når de foreldes.": (
            "Underpant for renter og terminar som ikkje er avdrag, fell bort når dei blir forelda."
        ),
        "Underpant som følger av loven og ikke er tinglyst eller registrert, faller bort med kravet.": (
            "Underpant som følgjer av lova og ikkje er tinglyst eller registrert, fell bort med kravet."
        ),
        "Utleggspant for renter og terminer er her lest som underpant, som faller bort når de foreldes.": (
            "Utleggspant for renter og terminar er her lese som underpant, som fell bort når dei blir forelda."
        ),
        "En rett som hviler som grunnbyrde på fast eiendom, foreldes ikke; det gjør bare de enkelte ytelsene.": (
            "Ein rett som kviler som grunnbyrde på fast eigedom, blir ikkje forelda; det blir berre dei einskilde "
            "ytingane."
        ),
        "Innskudd i bank og offentlig kasse, og rentene, foreldes først tjue år etter at det ble gitt melding.": (
            "Innskot i bank og offentleg kasse, og rentene, blir forelda først tjue år etter at det vart gitt melding."
        ),
        "Bruken av kontoen avbryter, og er her lest slik at ingen frist løper før det er gitt ny melding.": (
            "Bruken av kontoen bryt av, og er her lesen slik at ingen frist går før det er gitt ny melding."
        ),
        "Bruken av kontoen avbryter, og er her lest slik at en ny frist på tjue år løper fra den.": (
            "Bruken av kontoen bryt av, og er her lesen slik at ein ny frist på tjue år går frå han."
        ),
        "Erkjennelsen avbryter, men den nye fristen er her lest slik at den ikke går ut over de tjue årene.": (
            "Erkjenninga bryt av, men den nye fristen er her lesen slik at han ikkje går ut over dei tjue åra."
        ),
        "Krav fra namsmannens trekk tas ut av den nye ordningen når den opprinnelige trekkperioden er ute.": (
            "Krav frå trekket til namsmannen blir tekne ut av den nye ordninga når den opphavlege trekkperioden er ute."
        ),
        "Krav fra namsmannens trekk tas ut av den nye ordningen senest to år etter 1. januar 2027.": (
            "Krav frå trekket til namsmannen blir tekne ut av den nye ordninga seinast to år etter 1. januar 2027."
        ),
        "Krav fra namsmannens trekk tas her ut av den nye ordningen senest 31. desember 2028.": (
            "Krav frå trekket til namsmannen blir her tekne ut av den nye ordninga seinast 31. desember 2028."
        ),
        "Er det aldri innbetalt noe, er det her to år fra beslutningen, om trekkperioden ikke er ute før.": (
            "Er det aldri innbetalt noko, er det her to år frå avgjerda, om trekkperioden ikkje er ute før."
        ),
        "Trekk i barnetrygden avbryter, og virkningen varer ett år etter at trekket opphørte.": (
            "Trekk i barnetrygda bryt av, og verknaden varer eitt år etter at trekket tok slutt."
        ),
        "Trekk i kontantstøtten avbryter, og virkningen varer ett år etter at trekket opphørte.": (
            "Trekk i kontantstøtta bryt av, og verknaden varer eitt år etter at trekket tok slutt."
        ),
        "Trekk i pensjonen til sjøfolk avbryter, og virkningen varer ett år etter at trekket opphørte.": (
            "Trekk i pensjonen til sjøfolk bryt av, og verknaden varer eitt år etter at trekket tok slutt."
        ),
        "For krav kommunen selv inndriver, løper ti år fra begjæringen om inndriving i utlandet.": (
            "For krav kommunen sjølv driv inn, går ti år frå kravet om innkrevjing i utlandet."
        ),
        "Ansvar fra vervet foreldes ikke så lenge vervet varer, og tidligst ett år etterpå.": (
            "Ansvar frå vervet blir ikkje forelda så lenge vervet varer, og tidlegast eitt år etterpå."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Den første dagen linjen er foreldet; falt den bort ved dødsfall, dagen for det": (
            "Den første dagen linja er forelda; fall ho bort ved dødsfall, dagen for det"
        ),
        "Om den er tinglyst eller registrert i et rettsregister (foreldelsesloven § 27)": (
            "Om han er tinglyst eller registrert i eit rettsregister (foreldingslova § 27)"
        ),
        "Om linjen falt bort ved dødsfallet, og ikke fordi fristen løp ut": (
            "Om linja fall bort ved dødsfallet, og ikkje fordi fristen gjekk ut"
        ),
        "Om pantsetteren er fratatt rådigheten, så pantet ikke er underpant (foreldelsesloven § 27 nr. 1)": (
            "Om pantsetjaren er fråteken rådvelda, så pantet ikkje er underpant (foreldingslova § 27 nr. 1)"
        ),
        "Om sikkerheten ble stiftet senest den siste dagen før linjen falt bort": (
            "Om tryggleiken vart stifta seinast den siste dagen før linja fall bort"
        ),
        "Slaget sikkerhet": "Slaget tryggleik",
        "Loven ytelsen som kreves tilbake, er gitt etter; annen når kravtypen ikke er en av dem med egen regel": (
            "Lova ytinga som blir kravd tilbake, er gitt etter; anna når kravtypen ikkje er ein av dei med eigen regel"
        ),
        "Om linjen er et erstatningskrav med en kjent ytre grense på tjue år": (
            "Om linja er eit erstatningskrav med ei kjend ytre grense på tjue år"
        ),
        "Om kontohaveren har meldt seg eller brukt kontoen etter meldingen, før innskuddet var foreldet": (
            "Om kontohavaren har meldt seg eller brukt kontoen etter meldinga, før innskotet var forelda"
        ),
        "Dagen kontohaveren sist meldte seg, eller penger sist ble tatt ut eller satt inn "
        "(foreldelsesloven § 4 nr. 2). Utelatt: ikke siden meldingen": (
            "Dagen kontohavaren sist melde seg, eller pengar sist vart tekne ut eller sette inn "
            "(foreldingslova § 4 nr. 2). Utelate: ikkje sidan meldinga"
        ),
        "Om skaden er voldt i ervervsvirksomhet eller likestilt virksomhet, eller mens skadelidte var under 18 år; "
        "personskade_unntak oppgir begge vilkårene samlet (foreldelsesloven § 9 nr. 2 bokstav a)": (
            "Om skaden er valda i næringsverksemd eller likestilt verksemd, eller medan skadelidne var under 18 år; "
            "personskade_unntak oppgir begge vilkåra samla (foreldingslova § 9 nr. 2 bokstav a)"
        ),
        "Om kravet er tilkjent i straffesaken, eller i en sak reist innen ett år etter den fellende dommen": (
            "Om kravet er tilkjent i straffesaka, eller i ei sak reist innan eitt år etter den fellande dommen"
        ),
        "Om kravet er tilleggsavgift til motorkjøretøy- eller båtavgift": (
            "Om kravet er tilleggsavgift til motorkøyretøy- eller båtavgift"
        ),
        "Om betalingen av skatten er eller har vært utsatt": "Om betalinga av skatten er eller har vore utsett",
        "Om retten til å utsette betalingen av skatten består": (
            "Om retten til å utsetje betalinga av skatten står ved lag"
        ),
        "Dagen retten til å utsette betalingen av skatten opphørte (skatteloven § 9-14 niende ledd)": (
            "Dagen retten til å utsetje betalinga av skatten tok slutt (skattelova § 9-14 niande ledd)"
        ),
        "Om fordringen er en annens enn det offentliges": "Om fordringa er ein annan si enn det offentlege si",
        "Om den ansvarlige, eller noen han hefter for, kjente eller burde kjenne faren for liv eller alvorlig "
        "helseskade før forholdet opphørte (foreldelsesloven § 9 nr. 2 bokstav b)": (
            "Om den ansvarlege, eller nokon han heftar for, kjende eller burde kjenne faren for liv eller alvorleg "
            "helseskade før forholdet tok slutt (foreldingslova § 9 nr. 2 bokstav b)"
        ),
        "Om retten til ytelsene hviler som grunnbyrde på fast eiendom; det gjør den ikke når det ikke er sagt": (
            "Om retten til ytingane kviler som grunnbyrde på fast eigedom; det gjer han ikkje når det ikkje er sagt"
        ),
        "Om vervet fortsatt varer; det gjør det når det er sagt, og ingen dag det opphørte, er oppgitt": (
            "Om vervet framleis varer; det gjer det når det er sagt, og ingen dag det tok slutt, er oppgitt"
        ),
    }
)
"""Opplysningene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "institusjonen ikke har gjort det som kunne ventes for å få kontakt": (
            "institusjonen ikkje har gjort det som kunne ventast for å få kontakt"
        ),
        "det ikke er gitt melding etter at kontoen sist ble brukt": (
            "det ikkje er gitt melding etter at kontoen sist vart brukt"
        ),
        "retten til å utsette betalingen består": "retten til å utsetje betalinga står ved lag",
        "retten hviler som grunnbyrde på eiendommen": "retten kviler som grunnbyrde på eigedomen",
    }
)
"""Forholdene som gjør at det ikke løper noen frist."""
