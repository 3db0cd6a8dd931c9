"""Det som legges til og trekkes fra inkassokostnadene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Det er avtalt mer enn fire avdrag, og taket forhøyes med halvannen inkassosats.": (
            "Det er avtalt meir enn fire avdrag, og taket blir forhøgt med halvannan inkassosats."
        ),
        "Det er ikke avtalt mer enn fire avdrag.": "Det er ikkje avtalt meir enn fire avdrag.",
        "Det er ikke betalt noe gebyr for konkursvarsel.": "Det er ikkje betalt noko gebyr for konkursvarsel.",
        "Det er ikke krevd noen kompensasjon.": "Det er ikkje kravd nokon kompensasjon.",
        "En advokat har ledet fordringshaverens egen inndriving, og erstatningen følger kravets størrelse.": (
            "Ein advokat har leidd inndrivinga kravshavaren gjorde sjølv, og skadebota følgjer storleiken på kravet."
        ),
        "Erstatning uten hensyn til kostnadene krever egen inndriving ledet av advokat og en oversittet frist.": (
            "Skadebot utan omsyn til kostnadene krev eiga inndriving leidd av advokat og ein oversiten frist."
        ),
        "Et krav ut over satsene må begrunnes skriftlig overfor skyldneren.": (
            "Eit krav ut over satsane må grunngjevast skriftleg overfor skyldnaren."
        ),
        "For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er erstatningen høyere.": (
            "For krav som forfall frå 2010 til satsane vart sette ned i 2020, er skadebota høgare."
        ),
        "For krav som forfalt fra mars 2002 til 2010, er taket i enkle saker en andel etter ti kravsstørrelser.": (
            "For krav som forfall frå mars 2002 til 2010, er taket i enkle saker ein del etter ti kravsstorleikar."
        ),
        "Før 2010 gjaldt taket for tyngre saker når fristen var oversittet med mer enn fjorten dager.": (
            "Før 2010 galdt taket for tyngre saker når fristen var oversiten med meir enn fjorten dagar."
        ),
        "Hovedkravet ble dekket mens forskriften hadde en annen regel om forhøyelse.": (
            "Hovudkravet vart dekt medan forskrifta hadde ein annan regel om forhøging."
        ),
        "Hovedkravet ble dekket mens forskriften hadde en annen regel om merverdiavgift.": (
            "Hovudkravet vart dekt medan forskrifta hadde ein annan regel om meirverdiavgift."
        ),
        "Kompensasjonen som er krevd for forsinkelsen, trekkes fra i erstatningen.": (
            "Kompensasjonen som er kravd for forseinkinga, blir trekt frå i skadebota."
        ),
        "Kostnadene ble krevd først, og da er det kompensasjonen som settes ned med erstatningen.": (
            "Kostnadene vart kravde først, og då er det kompensasjonen som blir sett ned med skadebota."
        ),
        "Kostnadene er ikke større enn satsene dekker.": "Kostnadene er ikkje større enn satsane dekkjer.",
        "Kravet forfalt før maksimalsatsene vi kjenner, begynte å gjelde.": (
            "Kravet forfall før maksimalsatsane vi kjenner, tok til å gjelde."
        ),
        "Kravet forfalt før satsene fra 2010.": "Kravet forfall før satsane frå 2010.",
        "Mer enn halvparten av kravet er fra virksomhet uten merverdiavgift, og taket får et tillegg for den.": (
            "Meir enn halvparten av kravet er frå verksemd utan meirverdiavgift, og taket får eit tillegg for henne."
        ),
        "Minst halvparten av kravet er fra merverdiavgiftspliktig virksomhet, og taket får ikke noe tillegg.": (
            "Minst halvparten av kravet er frå meirverdiavgiftspliktig verksemd, og taket får ikkje noko tillegg."
        ),
        "Regelen om fradrag for kompensasjon var ikke gitt.": "Regelen om frådrag for kompensasjon var ikkje gitt.",
        "Saken er brakt inn for retten eller namsmyndigheten, og da forhøyes ikke taket.": (
            "Saka er send inn til retten eller namsstyresmakta, og då blir ikkje taket forhøgt."
        ),
        "Satsene for krav som forfalt før 2010, skiller ikke mellom forbrukere og andre.": (
            "Satsane for krav som forfall før 2010, skil ikkje mellom forbrukarar og andre."
        ),
        "Taket forhøyes med gebyret for å få konkursvarselet forkynt.": (
            "Taket blir forhøgt med gebyret for å få konkursvarselet forkynt."
        ),
        "Tilfellet er ikke så særlig at taket kan fravikes.": "Tilfellet er ikkje så særleg at taket kan fråvikast.",
        "Tilfellet er særlig, og det er rimelig at de faktiske kostnadene dekkes uten hensyn til taket.": (
            "Tilfellet er særleg, og det er rimeleg at dei faktiske kostnadene blir dekte utan omsyn til taket."
        ),
        "Tillegget for merverdiavgift er her lest slik at det bare gjelder satsene og ikke forhøyelsen.": (
            "Tillegget for meirverdiavgift er her lese slik at det berre gjeld satsane og ikkje forhøginga."
        ),
        "Tillegget for merverdiavgift er her lest slik at det også gjelder forhøyelsen.": (
            "Tillegget for meirverdiavgift er her lese slik at det også gjeld forhøginga."
        ),
        "Vederlag til inkassatoren kan ikke kreves når reglene om varsel og betalingsoppfordring er overtrådt.": (
            "Vederlag til inkassatoren kan ikkje krevjast når reglane om varsel og betalingsoppmoding er brotne."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Antall avdrag i avdragsordningen; 0 når ingen er avtalt (inkassoforskriften § 2-4 første ledd)": (
            "Talet på avdrag i avdragsordninga; 0 når inga er avtalt (inkassoforskrifta § 2-4 første ledd)"
        ),
        "Det er et særlig tilfelle der det er rimelig at skyldneren dekker de faktiske kostnadene": (
            "Det er eit særleg tilfelle der det er rimeleg at skyldnaren dekkjer dei faktiske kostnadene"
        ),
        "Gebyret til det offentlige for forkynnelse av konkursvarsel; 0.00 når det ikke er noe "
        "(inkassoforskriften § 2-4 andre ledd)": (
            "Gebyret til det offentlege for forkynning av konkursvarsel; 0.00 når det ikkje er noko "
            "(inkassoforskrifta § 2-4 andre ledd)"
        ),
        "Kompensasjonen som er krevd etter forsinkelsesrenteloven § 3 a; 0.00 når ingen er krevd "
        "(inkassoforskriften § 2-6)": (
            "Kompensasjonen som er kravd etter forseinkingsrentelova § 3 a; 0.00 når ingen er kravd "
            "(inkassoforskrifta § 2-6)"
        ),
        "Om det samtidig er krevd gebyr for varsler (inkassoforskriften § 1-4 første ledd bokstav a)": (
            "Om det samtidig er kravd gebyr for varsel (inkassoforskrifta § 1-4 første ledd bokstav a)"
        ),
        "Om en advokat som har stilt sikkerhet, leder fordringshaverens egen inndriving faglig "
        "(inkassoforskriften § 1-4 første ledd)": (
            "Om ein advokat som har stilt tryggleik, leier inndrivinga til kravshavaren fagleg "
            "(inkassoforskrifta § 1-4 første ledd)"
        ),
        "Om erstatning for inndrivingskostnader ble krevd før kompensasjonen (inkassoforskriften § 2-6 andre ledd)": (
            "Om skadebot for inndrivingskostnader vart kravd før kompensasjonen (inkassoforskrifta § 2-6 andre ledd)"
        ),
        "Om fordringshaveren har hatt større kostnader enn satsene dekker (inkassoforskriften § 2-5 første ledd)": (
            "Om kravshavaren har hatt større kostnader enn satsane dekkjer (inkassoforskrifta § 2-5 første ledd)"
        ),
        "Om fristen i en betalingsoppfordring er oversittet med mer enn 14 dager": (
            "Om fristen i ei betalingsoppmoding er oversiten med meir enn 14 dagar"
        ),
        "Om fristen i fordringshaverens egen betalingsoppfordring er oversittet med mer enn 14 dager": (
            "Om fristen i betalingsoppmodinga frå kravshavaren sjølv er oversiten med meir enn 14 dagar"
        ),
        "Om kravet på større erstatning er begrunnet skriftlig overfor skyldneren "
        "(inkassoforskriften § 2-5 tredje ledd)": (
            "Om kravet på større skadebot er grunngjeve skriftleg overfor skyldnaren "
            "(inkassoforskrifta § 2-5 tredje ledd)"
        ),
        "Om mer enn halvparten av kravet skriver seg fra virksomhet som ikke er merverdiavgiftspliktig "
        "(inkassoforskriften § 2-2 første ledd)": (
            "Om meir enn halvparten av kravet skriv seg frå verksemd som ikkje er meirverdiavgiftspliktig "
            "(inkassoforskrifta § 2-2 første ledd)"
        ),
        "Om noen har opptrådt i strid med god inkassoskikk mot skyldneren (inkassoloven § 17 fjerde ledd)": (
            "Om nokon har opptredd i strid med god inkassoskikk mot skyldnaren (inkassolova § 17 fjerde ledd)"
        ),
        "Om reglene om varsel, betalingsoppfordring og rettslig inndriving er overtrådt "
        "(inkassoloven § 17 fjerde ledd andre punktum)": (
            "Om reglane om varsel, betalingsoppmoding og rettsleg inndriving er brotne "
            "(inkassolova § 17 fjerde ledd andre punktum)"
        ),
        "Om saken er brakt inn for forliksråd, tingrett eller namsmyndighet, eller var behandlet der før "
        "avdragsordningen ble avtalt (inkassoforskriften § 2-4 første ledd)": (
            "Om saka er send inn til forliksråd, tingrett eller namsstyresmakt, eller var behandla der før "
            "avdragsordninga vart avtalt (inkassoforskrifta § 2-4 første ledd)"
        ),
        "Om skyldneren hadde innsigelser da inndrivingen begynte (inkassoloven § 17 andre ledd)": (
            "Om skyldnaren hadde motsegner då inndrivinga tok til (inkassolova § 17 andre ledd)"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "erstatningen for krav som forfalt før 2010, er ikke ført inn": (
            "skadebota for krav som forfall før 2010, er ikkje ført inn"
        ),
        "forhøyelsen i krav dekket før 27. januar 2006, er ikke ført inn": (
            "forhøginga i krav dekte før 27. januar 2006, er ikkje ført inn"
        ),
        "maksimalsatsene for krav som forfalt før mars 2002, er ikke funnet i kildene": (
            "maksimalsatsane for krav som forfall før mars 2002, er ikkje funne i kjeldene"
        ),
        "tillegget for merverdiavgift i krav dekket før juli 2003, er ikke ført inn": (
            "tillegget for meirverdiavgift i krav dekte før juli 2003, er ikkje ført inn"
        ),
    }
)
"""Hvorfor biblioteket ikke svarer."""
