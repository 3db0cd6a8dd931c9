"""Fordelingen av utleggstrekk, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_KLASSER = {
    "lovbestemt underholdsbidrag": "lovfesta fostringstilskot",
    "erstatning for skade ved straffbar handling": "skadebot for skade ved strafflagd handling",
    "statens regress for voldserstatning": "regressen til staten for valdsskadebot",
    "bøter": "bøter",
    "skatt og offentlig avgift": "skatt og avgift til det offentlege",
    "andre krav": "andre krav",
}
"""Klassene i dekningsloven § 2-8."""

_VINDUER = {
    "i en av de seks siste kalendermånedene, den inneværende medregnet": (
        "i ein av dei seks siste kalendermånadene, den inneverande medrekna"
    ),
    "innen seks måneder, regnet på dagen": "innan seks månader, rekna på dagen",
    "i en av de seks hele månedene før den inneværende": "i ein av dei seks heile månadene før den inneverande",
}
_PAALOEP = {"når perioden begynner": "når perioden tek til", "når perioden er ute": "når perioden er ute"}

FORDI: Mapping[str, str] = MappingProxyType(
    {
        **{
            f"Etter den tidligere ordlyden dekkes kravet i klassen for {bm}.": (
                f"Etter den gamle ordlyden blir kravet dekt i klassen for {nn}."
            )
            for bm, nn in _KLASSER.items()
        },
        **{
            f"Kravet med tillegg dekkes av trekket i klassen for {bm}.": (
                f"Kravet med tillegg blir dekt av trekket i klassen for {nn}."
            )
            for bm, nn in _KLASSER.items()
            if bm != "statens regress for voldserstatning"
        },
        "Ansvar for manglende opplysninger må pålegges, og det er ikke gjort.": (
            "Ansvar for manglande opplysningar må påleggjast, og det er ikkje gjort."
        ),
        "Ansvaret regnes som 20 prosent av trekkgrunnlaget fra 14 dager etter at tjenesteforholdet begynte.": (
            "Ansvaret blir rekna som 20 prosent av trekkgrunnlaget frå 14 dagar etter at tenestehøvet tok til."
        ),
        "Den som ikke trekker eller ikke betaler inn det som er trukket, svarer for beløpet.": (
            "Den som ikkje trekkjer eller ikkje betaler inn det som er trekt, svarar for beløpet."
        ),
        "Den trekkpliktige har godtgjort at feilen ikke kan lastes noen der.": (
            "Den trekkpliktige har godtgjort at feilen ikkje kan lastast nokon der."
        ),
        "Pålegget er etterkommet, beløpet betalt og opplysningene gitt.": (
            "Pålegget er etterkome, beløpet betalt og opplysningane gitt."
        ),
        "Trekket følger tidligere regelverk, og det gjør ansvaret også.": (
            "Trekket følgjer tidlegare regelverk, og det gjer ansvaret òg."
        ),
        "Bare bidrag går foran boet; andre krav som ikke er dividendefordringer, dekkes av en forhøyelse.": (
            "Berre tilskot går framom buet; andre krav som ikkje er dividendekrav, blir dekte av ein auke."
        ),
        "Trekket er ett, og kravet får del i hele beløpet.": "Trekket er eitt, og kravet får del i heile beløpet.",
        "Trekket er ikke forhøyet for kravet, som bare kan få av det retten har trukket inn.": (
            "Trekket er ikkje auka for kravet, som berre kan få av det retten har trekt inn."
        ),
        "Trekket er satt høyere enn retten gjorde, og forhøyelsen tilkommer de nye kravene.": (
            "Trekket er sett høgare enn retten gjorde, og auken går til dei nye krava."
        ),
        "Bidrag påløpt de siste seks månedene dekkes først av trekket.": (
            "Tilskot påløpte dei siste seks månadene blir dekte først av trekket."
        ),
        "Bidraget er med i trekket, men får ikke del før det er påløpt.": (
            "Tilskotet er med i trekket, men får ikkje del før det er påløpt."
        ),
        "Bøter på fem år eller mer dekkes av trekket etter de yngre.": (
            "Bøter på fem år eller meir blir dekte av trekket etter dei yngre."
        ),
        "Bøter yngre enn fem år dekkes først av trekket i klassen.": (
            "Bøter yngre enn fem år blir dekte først av trekket i klassen."
        ),
        "Den tidligere fortrinnsretten gjaldt ikke renter og kostnader; de er andre krav.": (
            "Den gamle fortrinnsretten galdt ikkje renter og kostnader; dei er andre krav."
        ),
        "Det er gått mer enn et år, og kreditoren har det siste året verken meldt noe eller fått utbetaling.": (
            "Det har gått meir enn eit år, og kreditoren har det siste året verken meldt noko eller fått utbetaling."
        ),
        "Eldre bidrag, og tillegg til bidrag, dekkes sist av trekket i klassen.": (
            "Eldre tilskot, og tillegg til tilskot, blir dekte sist av trekket i klassen."
        ),
        "Et parallelt trekk etter tidligere regelverk er ugyldig og gir ingen del i trekkbeløpet.": (
            "Eit parallelt trekk etter tidlegare regelverk er ugyldig og gir ingen del i trekkbeløpet."
        ),
        "Folketrygdens regress for bidragsforskudd beholder plassen i første klasse ut 2026.": (
            "Regressen til folketrygda for bidragsforskot held på plassen i første klasse ut 2026."
        ),
        "Fortrinnsretten gjelder tillegg trekkbeslutningen nevner, og den nevner ikke dette.": (
            "Fortrinnsretten gjeld tillegg trekkavgjerda nemner, og ho nemner ikkje dette."
        ),
        "Gebyrene skrives ned etter kostnadene.": "Gebyra blir skrivne ned etter kostnadene.",
        "Hovedstolen skrives ned først.": "Hovudstolen blir skriven ned først.",
        "Hovedstolene dekkes først av trekket i klassen for skatt og avgift.": (
            "Hovudstolane blir dekte først av trekket i klassen for skatt og avgift."
        ),
        "Innkrevingsmyndigheten krever inn kravet selv og har ingen å bekrefte det for.": (
            "Innkrevjingsstyresmakta krev inn kravet sjølv og har ingen å stadfeste det for."
        ),
        "Kostnadene skrives ned etter hovedstolen.": "Kostnadene blir skrivne ned etter hovudstolen.",
        "Kravet er besluttet dekket ved utleggstrekk, og alle slike krav deltar i det samme trekket.": (
            "Det er avgjort at kravet skal dekkjast ved utleggstrekk, og alle slike krav deltek i det same trekket."
        ),
        "Kravet er foreldet og har ikke rett til dekning.": "Kravet er forelda og har ikkje rett til dekning.",
        "Kravet har ingen tidsprioritet fra et overført trekk.": (
            "Kravet har ingen tidsprioritet frå eit overført trekk."
        ),
        "Kravets trekk følger et annet regelverk enn det som fordeles, og står for seg.": (
            "Trekket til kravet følgjer eit anna regelverk enn det som blir fordelt, og står for seg."
        ),
        "Kravets trekk følger tidligere regelverk og deles mellom kravene som gjør det.": (
            "Trekket til kravet følgjer tidlegare regelverk og blir delt mellom krava som gjer det."
        ),
        "Kreditoren har ikke bekreftet kravet i tide, og delen tilfaller de andre.": (
            "Kreditoren har ikkje stadfesta kravet i tide, og delen går til dei andre."
        ),
        "Kreditoren må bare bekrefte kravet når det er gått mer enn et år uten melding og utbetaling.": (
            "Kreditoren må berre stadfeste kravet når det har gått meir enn eit år utan melding og utbetaling."
        ),
        "Leddet om kravenes innbyrdes prioritet i et eldre trekk er ikke funnet.": (
            "Leddet om prioriteten mellom krava i eit eldre trekk er ikkje funne."
        ),
        "Likt prioriterte krav dekkes forholdsmessig etter kravenes størrelse.": (
            "Likt prioriterte krav blir dekte etter tilhøvet mellom storleikane på krava."
        ),
        "Mens inntektene trekkes inn i konkursboet, får dividendefordringer ikke dekning av trekket.": (
            "Medan inntektene blir trekte inn i konkursbuet, får dividendekrav ikkje dekning av trekket."
        ),
        "Omkostninger dekkes av trekket etter rentene.": "Kostnader blir dekte av trekket etter rentene.",
        "Omkostninger dekkes av trekket mellom hovedstoler og renter.": (
            "Kostnader blir dekte av trekket mellom hovudstolar og renter."
        ),
        "Omkostninger dekkes av trekket sammen med hovedstolene.": (
            "Kostnader blir dekte av trekket saman med hovudstolane."
        ),
        "Omkostninger ved bøter dekkes av trekket etter bøtene selv.": (
            "Kostnader ved bøter blir dekte av trekket etter bøtene sjølve."
        ),
        "Regresskravet har ikke lenger plass i første klasse, og noen annen er ikke nevnt.": (
            "Regresskravet har ikkje lenger plass i første klasse, og nokon annan er ikkje nemnd."
        ),
        "Rentene skrives ned til sist.": "Rentene blir skrivne ned til sist.",
        "Renter og gebyrer dekkes av trekket etter hovedstolene.": (
            "Renter og gebyr blir dekte av trekket etter hovudstolane."
        ),
        "Renter og gebyrer ved bøter dekkes sist av trekket i klassen.": (
            "Renter og gebyr ved bøter blir dekte sist av trekket i klassen."
        ),
        "Særtilskudd dekkes av trekket etter bidrag for de siste seks månedene.": (
            "Særtilskot blir dekt av trekket etter tilskot for dei siste seks månadene."
        ),
        "Tidsprioriteten fra det overførte trekket går foran alle krav uten den.": (
            "Tidsprioriteten frå det overførte trekket går framom alle krav utan han."
        ),
        "Tidsprioriteten fra det overførte trekket går foran andre krav i samme klasse.": (
            "Tidsprioriteten frå det overførte trekket går framom andre krav i same klassen."
        ),
        "Trekkbeslutningen bestemmer noe annet om rekkefølgen innen kravet.": (
            "Trekkavgjerda fastset noko anna om rekkjefølgja innanfor kravet."
        ),
        "Trekkbeslutningen nevner ikke renten, kostnaden eller gebyret.": (
            "Trekkavgjerda nemner ikkje renta, kostnaden eller gebyret."
        ),
        "Trekket er sluttet, eller kravet er tatt ut av det.": "Trekket er slutt, eller kravet er teke ut av det.",
        "Ut 2026 fordeles trekket til første klasse etter tidligere praksis.": (
            "Ut 2026 blir trekket til første klasse fordelt etter tidlegare praksis."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        **{f"Om bidraget er påløpt, regnet {bm}": f"Om tilskotet er påløpt, rekna {nn}" for bm, nn in _PAALOEP.items()},
        **{
            f"Om bidraget påløp {hvor_bm}, regnet {bm}": f"Om tilskotet påløp {hvor_nn}, rekna {nn}"
            for bm, nn in _PAALOEP.items()
            for hvor_bm, hvor_nn in _VINDUER.items()
        },
        "Hva det best prioriterte udekkede kravet i det opprinnelige trekket er, eller tvilspunktet som avgjør det": (
            "Kva det best prioriterte udekte kravet i det opphavlege trekket er, eller tvilspunktet som avgjer det"
        ),
        "Om det er ett trekk etter nytt regelverk som fordeles, eller trekk etter tidligere regelverk": (
            "Om det er eitt trekk etter nytt regelverk som blir fordelt, eller trekk etter tidlegare regelverk"
        ),
        "Om det er gått mer enn ett år, og kreditoren det siste året verken har meldt noe eller fått utbetaling": (
            "Om det har gått meir enn eitt år, og kreditoren det siste året verken har meldt noko eller fått utbetaling"
        ),
        "Om inntektene trekkes inn i skyldnerens konkursbo den dagen det fordeles": (
            "Om inntektene blir trekte inn i konkursbuet til skyldnaren den dagen det blir fordelt"
        ),
        "Om kravet er ansvar for et trekk der det best prioriterte kravet er dekket": (
            "Om kravet er ansvar for eit trekk der det best prioriterte kravet er dekt"
        ),
        "Om kravet er ansvar for trekk pålagt uten at det løp noe trekk": (
            "Om kravet er ansvar for trekk pålagt utan at det gjekk noko trekk"
        ),
        "Om kravet er en dividendefordring i skyldnerens konkursbo (dekningsloven § 2-11 tredje ledd)": (
            "Om kravet er eit dividendekrav i konkursbuet til skyldnaren (dekningslova § 2-11 tredje ledd)"
        ),
        "Den trekkpliktige godtgjør at verken forsømmelse eller uaktsomhet er årsaken": (
            "Den trekkpliktige godtgjer at verken forsømming eller aktløyse er årsaka"
        ),
        "Innkrevingsmyndigheten pålegger ansvar for det som kunne vært trukket om opplysningsplikten var overholdt": (
            "Innkrevjingsstyresmakta pålegg ansvar for det som kunne vore trekt om opplysningsplikta var halden"
        ),
        "Om opplysningsplikten etter a-opplysningsloven er brutt (innkrevingsloven § 31 andre ledd)": (
            "Om opplysningsplikta etter a-opplysningslova er broten (innkrevjingslova § 31 andre ledd)"
        ),
        "Om trekkpålegget ikke er etterkommet, eller det som er trukket, ikke er betalt inn": (
            "Om trekkpålegget ikkje er etterkome, eller det som er trekt, ikkje er betalt inn"
        ),
        "Om kreditoren bekrefter kravet innen fristen": "Om kreditoren stadfestar kravet innan fristen",
        "Om trekkbeslutningen bestemmer en annen rekkefølge innen kravet": (
            "Om trekkavgjerda fastset ei anna rekkjefølgje innanfor kravet"
        ),
        "Om trekket er satt høyere enn retten gjorde, for å dekke dette kravet": (
            "Om trekket er sett høgare enn retten gjorde, for å dekkje dette kravet"
        ),
        "Om trekkbeslutningen ikke nevner renten, kostnaden eller gebyret": (
            "Om trekkavgjerda ikkje nemner renta, kostnaden eller gebyret"
        ),
    }
)
"""Opplysningene reglene spør om."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        **{f"bokstav {b}: {bm}": f"bokstav {b}: {nn}" for b in "abcdef" for bm, nn in _KLASSER.items()},
        "påløpt bidrag for de siste seks månedene, nyeste periode først": (
            "påløpt tilskot for dei siste seks månadene, nyaste periode først"
        ),
        "øvrige krav, eldste periode først": "andre krav, eldste periode først",
        "øvrige bøtekrav": "andre bøtekrav",
        "forsinkelsesrenter og gebyrer ved forsinket betaling": "forseinkingsrenter og gebyr ved forseinka betaling",
        "forholdsmessig etter kravenes størrelse": "etter tilhøvet mellom storleikane på krava",
        "kravet er ikke besluttet dekket ved utleggstrekk": "det er ikkje avgjort at utleggstrekk skal dekkje kravet",
        "til 2027 følger fordelingen av bidrag en tidligere praksis, og den er ikke dokumentert": (
            "til 2027 følgjer fordelinga av tilskot ein tidlegare praksis, og han er ikkje dokumentert"
        ),
        "leddet om rekkefølgen innenfor klassen, slik det lød før 2026, er ikke funnet i kildene": (
            "leddet om rekkjefølgja innanfor klassen, slik det lydde før 2026, er ikkje funne i kjeldene"
        ),
        "trekket følger en tidligere ordlyd om rekkefølgen innenfor klassen, og den er ikke funnet i kildene": (
            "trekket følgjer ein tidlegare ordlyd om rekkjefølgja innanfor klassen, og han er ikkje funnen i kjeldene"
        ),
        "plassen til regresskravet i den tidligere ordlyden etter 2026 er ikke sagt": (
            "plassen til regresskravet i den gamle ordlyden etter 2026 er ikkje sagd"
        ),
        "trekkbeslutningen bestemmer en annen rekkefølge innen kravet; den er ikke oppgitt linje for linje": (
            "trekkavgjerda fastset ei anna rekkjefølgje innanfor kravet; ho er ikkje oppgitt linje for linje"
        ),
        "ansvaret for trekk etter tidligere regelverk er ikke regelfestet": (
            "ansvaret for trekk etter tidlegare regelverk er ikkje regelfesta"
        ),
        "det er for mye ukjent til at rekkefølgen kan prøves": (
            "det er for mykje ukjent til at rekkjefølgja kan prøvast"
        ),
        "der det ikke er sagt om trekkbeslutningen nevner renter, kostnader og gebyrer, er de regnet med i den": (
            "der det ikkje er sagt om trekkavgjerda nemner renter, kostnader og gebyr, er dei rekna med i ho"
        ),
        "utbetalinger, meldinger og endringer i trekket som ikke er oppgitt, er regnet som ikke hendt": (
            "utbetalingar, meldingar og endringar i trekket som ikkje er oppgitte, er rekna som ikkje hende"
        ),
    }
)
"""Grunnene, klassene og trinnene fordelingen selv føyer til."""
