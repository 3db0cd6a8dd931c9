"""Rentene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Forsinkelsesrente løper fra 30 dager etter varsel om rente når ingen annen reaksjon er fastsatt.": (
            "Forseinkingsrente går frå 30 dagar etter varsel om rente når ingen annan reaksjon er fastsett."
        ),
        "Det løp rente etter SI-loven ved utgangen av 2025, og renten løper videre uten nytt varsel.": (
            "Det gjekk rente etter SI-lova ved utgangen av 2025, og renta går vidare utan nytt varsel."
        ),
        "Myndigheten har valgt ikke å beregne renten videre, og da trengs varsel etter innkrevingsloven.": (
            "Styresmakta har valt å ikkje rekne renta vidare, og då trengst varsel etter innkrevjingslova."
        ),
        "Det var sendt varsel etter SI-loven, og renten løper fra 30 dager etter at det ble sendt.": (
            "Det var sendt varsel etter SI-lova, og renta går frå 30 dagar etter at det vart sendt."
        ),
        "Varselet fra før loven regnes, lest slik, som gitt da loven trådte i kraft.": (
            "Varselet frå før lova blir, lese slik, rekna som gitt då lova tok til å gjelde."
        ),
        "Forsinkelsen er fremkalt ved forhold på kreditors side, og så lenge svares det ikke rente.": (
            "Forseinkinga kjem av forhold på kreditorsida, og så lenge blir det ikkje svara rente."
        ),
        "Kravtypen er unntatt fra rente etter § 15.": "Kravtypen er unnateken frå rente etter § 15.",
        "Kravtypen kom med på listen over unntak 24. februar 2026, lest slik at den aldri skulle ha hatt rente.": (
            "Kravtypen kom med på lista over unntak 24. februar 2026, lese slik at han aldri skulle ha hatt rente."
        ),
        "Rente etter § 15 gjelder krav Innkrevingsmyndigheten krever inn, og en annen rente er ikke fastsatt.": (
            "Rente etter § 15 gjeld krav Innkrevjingsstyresmakta krev inn, og ei anna rente er ikkje fastsett."
        ),
        "Det er fastsatt gebyr eller tillegg ved forsinket betaling av kravet, og da løper det ikke rente.": (
            "Det er fastsett gebyr eller tillegg ved forseinka betaling av kravet, og då går det ikkje rente."
        ),
        "En bot som ikke betales, har gebyr, og det er her lest slik at det kommer i stedet for rente.": (
            "Ei bot som ikkje blir betalt, har gebyr, og det er her lese slik at det kjem i staden for rente."
        ),
        "Kravtypen følger § 15 fra 2026, og det er her lest slik at den fulgte SI-loven før det.": (
            "Kravtypen følgjer § 15 frå 2026, og det er her lese slik at han følgde SI-lova før det."
        ),
        "Kravtypen følger § 15 fra 2026, og det er ikke ført inn hva som gjaldt før.": (
            "Kravtypen følgjer § 15 frå 2026, og det er ikkje ført inn kva som galdt før."
        ),
        "Sanksjonen er unntatt fra rente, her lest slik at heller ikke skattebetalingsloven gir den.": (
            "Sanksjonen er unnateken frå rente, her lese slik at heller ikkje skattebetalingslova gir det."
        ),
        "Unntaket i forskriften, som lesningen bygger på, gjelder fra 2026.": (
            "Unntaket i forskrifta, som lesinga byggjer på, gjeld frå 2026."
        ),
        "Til og med 2025 løp renten etter SI-loven fra 30 dager etter at varselet ble sendt.": (
            "Til og med 2025 gjekk renta etter SI-lova frå 30 dagar etter at varselet vart sendt."
        ),
        "SI-loven henter renten fra forsinkelsesrenteloven, lest slik at kreditors forhold også der stanser den.": (
            "SI-lova hentar renta frå forseinkingsrentelova, lese slik at forhold hos kreditor også der stansar henne."
        ),
        "SI-loven ga ikke rente når en annen reaksjon på forsinket betaling var bestemt.": (
            "SI-lova gav ikkje rente når ein annan reaksjon på forseinka betaling var fastsett."
        ),
        "SI-loven trådte i kraft 1. juni 2013.": "SI-lova tok til å gjelde 1. juni 2013.",
        "Forfallsdagen var fastsatt i forveien, og renten løper fra den.": (
            "Forfallsdagen var fastsett på førehand, og renta går frå han."
        ),
        "Forfallsdagen var fastsatt i forveien, og renten løper fra den. Satsen er den lavere for forbrukere.": (
            "Forfallsdagen var fastsett på førehand, og renta går frå han. Satsen er den lågare for forbrukarar."
        ),
        "Forfallsdagen var ikke fastsatt i forveien, og renten løper fra 30 dager etter at påkrav ble sendt.": (
            "Forfallsdagen var ikkje fastsett på førehand, og renta går frå 30 dagar etter at påkrav vart sendt."
        ),
        "Forfallsdagen var ikke fastsatt i forveien, og renten løper fra 30 dager etter at påkrav ble sendt. "
        "Satsen er den lavere for forbrukere.": (
            "Forfallsdagen var ikkje fastsett på førehand, og renta går frå 30 dagar etter at påkrav vart sendt. "
            "Satsen er den lågare for forbrukarar."
        ),
        "Gjeldsbrevet skulle ha vært betalt den dagen, og renten løper fra den.": (
            "Gjeldsbrevet skulle ha vore betalt den dagen, og renta går frå han."
        ),
        "Gjeldsbrevet skulle ha vært betalt den dagen, og renten løper fra den. Satsen er den lavere for forbrukere.": (
            "Gjeldsbrevet skulle ha vore betalt den dagen, og renta går frå han. Satsen er den lågare for forbrukarar."
        ),
        "Forsinkelsen er fremkalt ved forhold på fordringshaverens side, og så lenge svares det ikke rente.": (
            "Forseinkinga kjem av forhold hos fordringshavaren, og så lenge blir det ikkje svara rente."
        ),
        "Retten har tilkjent forsinkelsesrente fra den dagen.": "Retten har tilkjent forseinkingsrente frå den dagen.",
        "Skatte- og avgiftskrav bærer rente fra forfall til de betales.": (
            "Skatte- og avgiftskrav ber rente frå forfall til dei blir betalte."
        ),
        "Arveavgift med betalingsordning for næringsvirksomhet bærer halv rente.": (
            "Arveavgift med betalingsordning for næringsverksemd ber halv rente."
        ),
        "Ansvarskravet bærer rente fra forfall for kravet det skal dekke.": (
            "Ansvarskravet ber rente frå forfall for kravet det skal dekkje."
        ),
        "Forsinkelsen skyldes forhold på skattekreditors side, og så lenge svares det ikke rente.": (
            "Forseinkinga kjem av forhold hos skattekreditoren, og så lenge blir det ikkje svara rente."
        ),
        "Skattebetalingsloven kapittel 11 gjelder fra 2008.": "Skattebetalingslova kapittel 11 gjeld frå 2008.",
        "Ved tilbakekreving etter direkte oppgjør løper rente fra betalingsfristen.": (
            "Ved tilbakekrevjing etter direkte oppgjer går rente frå betalingsfristen."
        ),
        "Folketrygdloven § 22-17 a gjelder fra 2009.": "Folketrygdlova § 22-17 a gjeld frå 2009.",
        "Den trekkpliktige svarer rente av trekkbeløpet fra forfall når skyldneren er godskrevet det.": (
            "Den trekkpliktige svarar rente av trekkbeløpet frå forfall når skyldnaren er godskriven det."
        ),
        "Skyldneren er ikke godskrevet trekkbeløpet, og da svarer den trekkpliktige ikke rente av det.": (
            "Skyldnaren er ikkje godskriven trekkbeløpet, og då svarar den trekkpliktige ikkje rente av det."
        ),
        "Den trekkpliktiges forsinkelse skyldes kreditors forhold, og så lenge svares det ikke rente.": (
            "Forseinkinga til den trekkpliktige kjem av forhold hos kreditor, og så lenge blir det ikkje svara rente."
        ),
        "Bestemmelsen om kravet gir forsinkelsesrente når det ikke er betalt ved forfall.": (
            "Føresegna om kravet gir forseinkingsrente når det ikkje er betalt ved forfall."
        ),
        "Gebyret bærer forsinkelsesrente når det ikke er betalt innen fristen etter at det ble ilagt.": (
            "Gebyret ber forseinkingsrente når det ikkje er betalt innan fristen etter at det vart ilagt."
        ),
        "Gebyret er ilagt etter 2025 og bærer rente når det ikke er betalt tre uker etter at det ble ilagt.": (
            "Gebyret er ilagt etter 2025 og ber rente når det ikkje er betalt tre veker etter at det vart ilagt."
        ),
        "Gebyret er ilagt før 2026 og følger den tidligere ordlyden.": (
            "Gebyret er ilagt før 2026 og følgjer den tidlegare ordlyden."
        ),
        "Renten følger forsinkelsesrenteloven, og kreditors forhold stanser den.": (
            "Renta følgjer forseinkingsrentelova, og forhold hos kreditor stansar henne."
        ),
        "Satsen er forsinkelsesrentelovens, lest slik at kreditors forhold også her stanser renten.": (
            "Satsen er den i forseinkingsrentelova, lese slik at forhold hos kreditor også her stansar renta."
        ),
        "Bestemmelsen om kravet er lest slik den er fra 2026.": "Føresegna om kravet er lesen slik ho er frå 2026.",
        "Ved tilbakekreving etter direkte oppgjør legges ti prosent til, og renten regnes av summen.": (
            "Ved tilbakekrevjing etter direkte oppgjer blir ti prosent lagt til, og renta blir rekna av summen."
        ),
        "Tilbakekrevingen bygger på forsett eller grov uaktsomhet, og da legges ti prosent til.": (
            "Tilbakekrevjinga byggjer på forsett eller grov aktløyse, og då blir ti prosent lagt til."
        ),
        "Bare en forbruker som med rimelig grunn vegret seg for å betale, kan få renten satt ned.": (
            "Berre ein forbrukar som med rimeleg grunn vegra seg for å betale, kan få renta sett ned."
        ),
        "Det løp rente før forfall, og den kreves i stedet for forsinkelsesrente.": (
            "Det gjekk rente før forfall, og ho blir kravd i staden for forseinkingsrente."
        ),
        "Forbrukeren hadde rimelig grunn til ikke å betale, og da kan renten settes ned.": (
            "Forbrukaren hadde rimeleg grunn til ikkje å betale, og då kan renta setjast ned."
        ),
        "Forsinkelsesrenten er avtalt, men en forbruker skylder aldri mer enn lovens rente.": (
            "Forseinkingsrenta er avtalt, men ein forbrukar skuldar aldri meir enn renta i lova."
        ),
        "Partene har avtalt forsinkelsesrenten, og avtalen går foran loven.": (
            "Partane har avtalt forseinkingsrenta, og avtalen går føre lova."
        ),
        "Det er bare tilbakekreving i trygden som kan få rentetillegg, og vilkårene for det er ikke til stede.": (
            "Det er berre tilbakekrevjing i trygda som kan få rentetillegg, og vilkåra for det er ikkje til stades."
        ),
        "Kan fordringshaveren kreve forsinkelsesrente etter § 2, kan også kompensasjonen kreves.": (
            "Kan fordringshavaren krevje forseinkingsrente etter § 2, kan også kompensasjonen krevjast."
        ),
        "Kompensasjonen følger bare rente etter forsinkelsesrenteloven § 2, og kan ikke kreves av en forbruker.": (
            "Kompensasjonen følgjer berre rente etter forseinkingsrentelova § 2, og ein forbrukar svarar han ikkje."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet": (
            "Om lov eller forskrift fastset ein eigen reaksjon ved forseinka betaling av kravet"
        ),
        "Dagen det første gang ble varslet om rente etter innkrevingsloven": (
            "Dagen det første gongen vart varsla om rente etter innkrevjingslova"
        ),
        "Om kravet står på forskriftens liste over krav det ikke løper rente for": (
            "Om kravet står på lista i forskrifta over krav det ikkje går rente for"
        ),
        "Om det dagen det spørres om var et forhold på kreditors side som forsinket betalingen": (
            "Om det dagen det blir spurt om var eit forhold på kreditorsida som forseinka betalinga"
        ),
        "Om det er avtalt en egen forsinkelsesrente, eller krevd at den løpende renten fortsetter": (
            "Om det er avtalt ei eiga forseinkingsrente, eller kravt at den løpande renta held fram"
        ),
        "Om skyldneren har vegret seg for å betale (forsinkelsesrenteloven § 4 bokstav a)": (
            "Om skyldnaren har vegra seg for å betale (forseinkingsrentelova § 4 bokstav a)"
        ),
        "Skyldneren hadde rimelig grunn til å vegre seg for å betale": (
            "Skyldnaren hadde rimeleg grunn til å vegre seg for å betale"
        ),
        "Regelen om forsinket betaling kravet følger": "Regelen om forseinka betaling kravet følgjer",
        "Om kravet er en bot, som har gebyr ved purring og mislighold. Er regelen om forsinket betaling ukjent: nei": (
            "Om kravet er ei bot, som har gebyr ved purring og misleghald. Er regelen om forseinka betaling ukjend: nei"
        ),
        "Om kravtypen ble unntatt fra rente ved endringen 24. februar 2026": (
            "Om kravtypen vart unnateken frå rente ved endringa 24. februar 2026"
        ),
        "Om retten har tilkjent forsinkelsesrente av kravet": "Om retten har tilkjent forseinkingsrente av kravet",
        "Dagen det første påkravet om betaling ble sendt": "Dagen det første påkravet om betaling vart sendt",
        "Om det er innvilget betalingsordning for arveavgift (skattebetalingsloven § 11-6 første ledd)": (
            "Om det er gitt betalingsordning for arveavgift (skattebetalingslova § 11-6 første ledd)"
        ),
        "Forfallet for skatte- og avgiftskravet ansvarskravet skal dekke (skattebetalingsloven § 11-1 første ledd)": (
            "Forfallet for skatte- og avgiftskravet ansvarskravet skal dekkje (skattebetalingslova § 11-1 første ledd)"
        ),
        "Dagen varsel om rente etter SI-loven § 7 første gang ble sendt": (
            "Dagen varsel om rente etter SI-lova § 7 første gongen vart sendt"
        ),
        "Om myndigheten har valgt å beregne renten videre uten nytt varsel (FOR-2025-07-01-1418 § 10, tvilspunkt R8)": (
            "Om styresmakta har valt å rekne renta vidare utan nytt varsel (FOR-2025-07-01-1418 § 10, tvilspunkt R8)"
        ),
        "Dagen trekkbeløpet forfalt, eller den første virkedagen i måneden etter at trekket skulle vært gjennomført": (
            "Dagen trekkbeløpet forfall, eller den første yrkedagen i månaden etter at trekket skulle vore gjennomført"
        ),
        "Første dag rente kan løpe etter innkrevingsloven": "Første dag rente kan gå etter innkrevjingslova",
        "Dagen kravet forfaller til betaling": "Dagen kravet forfell til betaling",
        "Om skyldneren er godskrevet trekkbeløpet (innkrevingsforskriften § 31-1 første ledd)": (
            "Om skyldnaren er godskriven trekkbeløpet (innkrevjingsforskrifta § 31-1 første ledd)"
        ),
        "Om forfallsdagen var fastsatt i forveien (forsinkelsesrenteloven § 2 første ledd)": (
            "Om forfallsdagen var fastsett på førehand (forseinkingsrentelova § 2 første ledd)"
        ),
        "Om tilbakekrevingen bygger på forsett eller grov uaktsomhet (folketrygdloven § 22-17 a første ledd)": (
            "Om tilbakekrevjinga byggjer på forsett eller grov aktløyse (folketrygdlova § 22-17 a første ledd)"
        ),
        "Dagen retten har tilkjent forsinkelsesrente fra (forsinkelsesrenteloven § 5). "
        "Utelatt: ingen rente er tilkjent": (
            "Dagen retten har tilkjent forseinkingsrente frå (forseinkingsrentelova § 5). "
            "Utelate: inga rente er tilkjend"
        ),
        "Om skyldneren er skyldner i egenskap av forbruker (forsinkelsesrenteloven §§ 3 og 4, inkassoforskriften "
        "§ 2-1 andre ledd)": (
            "Om skyldnaren er skyldnar i eigenskap av forbrukar (forseinkingsrentelova §§ 3 og 4, inkassoforskrifta "
            "§ 2-1 andre leddet)"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "om slike sanksjoner hadde rente før forskriften om unntak kom i 2026, er ikke ført inn": (
            "om slike sanksjonar hadde rente før forskrifta om unntak kom i 2026, er ikkje ført inn"
        ),
        "Myndigheten som har ilagt gebyret eller mulkten (innkrevingsforskriften § 15-1)": (
            "Styresmakta som har lagt på gebyret eller mulkta (innkrevjingsforskrifta § 15-1)"
        ),
        "Om kravet bare avregnes etter folketrygdloven § 22-16 (innkrevingsforskriften § 15-1)": (
            "Om kravet berre blir avrekna etter folketrygdlova § 22-16 (innkrevjingsforskrifta § 15-1)"
        ),
        "hvilken reaksjon på forsinket betaling kravtypen hadde før 2026, er ikke ført inn": (
            "kva reaksjon på forseinka betaling kravtypen hadde før 2026, er ikkje ført inn"
        ),
        "hva som løp ved forsinket betaling av statens krav før SI-loven, er ikke ført inn": (
            "det som gjekk ved forseinka betaling av krava til staten før SI-lova, er ikkje ført inn"
        ),
        "rente av skatt og avgift før skattebetalingsloven er ikke ført inn": (
            "rente av skatt og avgift før skattebetalingslova er ikkje ført inn"
        ),
        "rente ved tilbakekreving etter direkte oppgjør før 2009 er ikke ført inn": (
            "rente ved tilbakekrevjing etter direkte oppgjer før 2009 er ikkje ført inn"
        ),
        "vegtrafikkloven § 31 a tredje ledd slik det lød før 2026, er ikke funnet": (
            "vegtrafikklova § 31 a tredje ledd slik det lydde før 2026, er ikkje funne"
        ),
        "særlovens og forskriftens ordlyd før 2026 er ikke ført inn": (
            "ordlyden i særlova og forskrifta før 2026 er ikkje ført inn"
        ),
        "det er ikke varslet om rente": "det er ikkje varsla om rente",
        "renten er ikke begynt å løpe": "renta har ikkje teke til å gå",
        "rentesatsen er ikke kjent ": "rentesatsen er ikkje kjend ",
        "oppgi den som prognose": "oppgi han som prognose",
        "det er ikke avgjort om kravet er foreldet; renten er regnet som om det ikke er det": (
            "det er ikkje avgjort om kravet er forelda; renta er rekna som om det ikkje er det"
        ),
        "måneden trekket ble utbetalt, er regnet som måneden det ble gjennomført": (
            "månaden trekket vart utbetalt, er rekna som månaden det vart gjennomført"
        ),
        "betalinger som ikke sier hva de gjelder, er i radene ført på hovedstolen først": (
            "betalingar som ikkje seier kva dei gjeld, er i radene førte på hovudstolen først"
        ),
        "motregning er regnet med hovedstolen først": "motrekning er rekna med hovudstolen først",
        "det som er trukket i ytelser, er bare regnet med når det også står som betaling": (
            "det som er trekt i ytingar, er berre rekna med når det også står som betaling"
        ),
        "betalinger som ikke nevner linjer, dekker det som er forfalt, før det som ikke er det": (
            "betalingar som ikkje nemner linjer, dekkjer det som er forfalle, før det som ikkje er det"
        ),
        "av det som er forfalt, er det eldste i radene dekket først": (
            "av det som er forfalle, er det eldste i radene dekt først"
        ),
    }
)
"""Vendingene svaret selv føyer til."""
