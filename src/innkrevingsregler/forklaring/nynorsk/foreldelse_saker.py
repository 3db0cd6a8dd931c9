"""Sakene loven nemner ved sida av stevning i eiga sak, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Anerkjennes avgjørelsen ikke her, varer virkningen av avbruddet ett år for det den godkjenner.": (
            "Blir avgjerda ikkje godkjend her, varer verknaden av avbrotet eitt år for det ho godkjenner."
        ),
        "Den som trer ut av gruppen, har det igjen av fristen som gjensto da den ble avbrutt.": (
            "Den som trer ut av gruppa, har att det av fristen som stod att då han vart avbroten."
        ),
        "Det samme gjelder varsel om en sak om et rettsforhold fordringen avhenger av.": (
            "Det same gjeld varsel om ei sak om eit rettsforhold fordringa er avhengig av."
        ),
        "En utenlandsk avgjørelse som anerkjennes her, gir en ny frist på ti år når den fastslår fordringen.": (
            "Ei utanlandsk avgjerd som blir godkjend her, gir ein ny frist på ti år når ho fastslår fordringa."
        ),
        "Er det besluttet at fordringen ikke anerkjennes, varer virkningen ett år etter beslutningen.": (
            "Er det avgjort at fordringa ikkje blir godkjend, varer verknaden eitt år etter avgjerda."
        ),
        "For det den utenlandske avgjørelsen ikke godkjenner, varer ikke virkningen av avbruddet.": (
            "For det den utanlandske avgjerda ikkje godkjenner, varer ikkje verknaden av avbrotet."
        ),
        "For en fordring som er anmeldt i gjeldsforhandling, varer virkningen ett år etter behandlingen.": (
            "For ei fordring som er meld i gjeldsforhandling, varer verknaden eitt år etter behandlinga."
        ),
        "For krav som først kom med da gruppesøksmålet ble godkjent, er det godkjenningen som avbryter.": (
            "For krav som først kom med då gruppesøksmålet vart godkjent, er det godkjenninga som bryt av."
        ),
        "Fornærmedes begjæring om at påtalemyndigheten tar kravet med i straffesaken, avbryter.": (
            "Når den fornærma krev at påtalemakta tek kravet med i straffesaka, bryt det av."
        ),
        "Fornærmedes eget krav i straffesaken avbryter, så lenge saken pågår.": (
            "Når den fornærma sjølv set fram kravet i straffesaka, bryt det av så lenge saka går føre seg."
        ),
        "Gruppesøksmålet gjelder bare registrerte medlemmer, og fordringshaveren ble ikke registrert.": (
            "Gruppesøksmålet gjeld berre registrerte medlemmer, og fordringshavaren vart ikkje registrert."
        ),
        "Går skyldneren til sak for å få fastslått om fordringen består, avbryter det også.": (
            "Går skyldnaren til sak for å få fastslått om fordringa står ved lag, bryt det òg av."
        ),
        "I konkurs, gjeldsforhandling og offentlig skifte er det anmeldelsen som avbryter, ikke innkallingen.": (
            "I konkurs, gjeldsforhandling og offentleg skifte er det meldinga av kravet som bryt av, ikkje innkallinga."
        ),
        "Kravet ble satt fram, eller påberopt til motregning, i en sak mellom partene, og det avbryter.": (
            "Kravet vart sett fram, eller påberopt til motrekning, i ei sak mellom partane, og det bryt av."
        ),
        "Kravet ble satt fram, eller påberopt til motregning, i en voldgiftssak mellom partene, og det avbryter.": (
            "Kravet vart sett fram, eller påberopt til motrekning, i ei valdgiftssak mellom partane, og det bryt av."
        ),
        "Kritiserer Sivilombudet og ber om ny behandling, løper en ny frist på tre år.": (
            "Kritiserer Sivilombodet og ber om ny behandling, går ein ny frist på tre år."
        ),
        "Sak reist i en fremmed stat der det er rimelig verneting, avbryter også her, så lenge den pågår.": (
            "Sak reist i ein framand stat der det er rimeleg verneting, bryt av òg her, så lenge ho går føre seg."
        ),
        "Skal tvisten avgjøres på en annen særskilt måte, avbryter det som setter den i gang.": (
            "Skal tvisten avgjerast på ein annan særskild måte, bryt det av når fordringshavaren set ho i gang."
        ),
        "Trekker fornærmede kravet fra straffesaken, varer virkningen av påtalen ett år etter at det er meddelt.": (
            "Trekkjer den fornærma kravet frå straffesaka, varer verknaden av påtalen eitt år etter at det er meldt."
        ),
        "Uten rimelig verneting i den fremmede staten har saken der ingen virkning for foreldelsen her.": (
            "Utan rimeleg verneting i den framande staten har saka der ingen verknad for foreldinga her."
        ),
    }
)
"""Grunnane i reglane."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen det ble besluttet, og meddelt, at fordringen ikke anerkjennes (foreldelsesloven § 22 nr. 2). "
        "Utelatt: ingen slik beslutning": (
            "Dagen det vart avgjort, og meldt, at fordringa ikkje blir godkjend (foreldingslova § 22 nr. 2). "
            "Utelate: inga slik avgjerd"
        ),
        "Dagen retten fikk melding om at fordringshaveren trer ut (foreldelsesloven § 15 a tredje ledd)": (
            "Dagen retten fekk melding om at fordringshavaren trer ut (foreldingslova § 15 a tredje ledd)"
        ),
        "Måten kravet ble gjort gjeldende på i en sak; det er et vanlig søksmål når ikke annet er sagt": (
            "Måten kravet vart gjort gjeldande på i ei sak; det er eit vanleg søksmål når ikkje anna er sagt"
        ),
        "Om Sivilombudet ba om ny behandling av saken; det er ikke gjort når det ikke er sagt": (
            "Om Sivilombodet bad om ny behandling av saka; det er ikkje gjort når det ikkje er sagt"
        ),
        "Om avgjørelsen kommer fra en fremmed stat; det gjør den ikke når det ikke er sagt": (
            "Om avgjerda kjem frå ein framand stat; det gjer ho ikkje når det ikkje er sagt"
        ),
        "Om behandlingen som er slutt, var gjeldsforhandling etter konkursloven": (
            "Om behandlinga som er slutt, var gjeldsforhandling etter konkurslova"
        ),
        "Om den utenlandske avgjørelsen anerkjennes i Norge (foreldelsesloven § 23 nr. 2)": (
            "Om den utanlandske avgjerda blir godkjend i Noreg (foreldingslova § 23 nr. 2)"
        ),
        "Om det ble varslet om en sak fordringen avhenger av; det er det ikke når det ikke er sagt": (
            "Om det vart varsla om ei sak fordringa er avhengig av; det er det ikkje når det ikkje er sagt"
        ),
        "Om det er besluttet og meddelt at fordringen ikke anerkjennes; det er ikke gjort når det ikke er sagt": (
            "Om det er avgjort og meldt at fordringa ikkje blir godkjend; det er ikkje gjort når det ikkje er sagt"
        ),
        "Om det var rimelig verneting for saken i den fremmede staten": (
            "Om det var rimeleg verneting for saka i den framande staten"
        ),
        "Om fordringshaveren ble registrert som gruppemedlem (foreldelsesloven § 15 a andre ledd)": (
            "Om fordringshavaren vart registrert som gruppemedlem (foreldingslova § 15 a andre ledd)"
        ),
        "Om fordringshaveren har trådt ut av gruppesøksmålet; det er ikke gjort når det ikke er sagt": (
            "Om fordringshavaren har trådt ut av gruppesøksmålet; det er ikkje gjort når det ikkje er sagt"
        ),
        "Om fornærmede trakk begjæringen i straffesaken; det er ikke gjort når det ikke er sagt": (
            "Om den fornærma trekte kravet frå straffesaka; det er ikkje gjort når det ikkje er sagt"
        ),
        "Om gruppesøksmålet bare gjelder registrerte medlemmer (foreldelsesloven § 15 a andre ledd)": (
            "Om gruppesøksmålet berre gjeld registrerte medlemmer (foreldingslova § 15 a andre ledd)"
        ),
        "Om innkallingen ble kunngjort i et bo under behandling; det er den ikke når det ikke er sagt": (
            "Om innkallinga vart kunngjord i eit bu under behandling; det er ho ikkje når det ikkje er sagt"
        ),
        "Om kravet falt innenfor rammen av gruppesøksmålet; det gjør det når det ikke er sagt": (
            "Om kravet fall innanfor ramma av gruppesøksmålet; det gjer det når det ikkje er sagt"
        ),
        "Om saken er reist i en fremmed stat; det er den ikke når det ikke er sagt": (
            "Om saka er reist i ein framand stat; det er ho ikkje når det ikkje er sagt"
        ),
        "Stevningen når kravet var innenfor rammen av gruppesøksmålet, ellers dagen det ble godkjent": (
            "Stemninga når kravet var innanfor ramma av gruppesøksmålet, elles dagen det vart godkjent"
        ),
    }
)
"""Opplysningane og skjønna reglane spør om."""
