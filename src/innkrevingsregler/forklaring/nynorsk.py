"""Grunnene i reglene, og ordene rundt dem, på nynorsk.

Regelfilene er skrevet på bokmål. Her står hver tekst med den nynorske ved siden av, og en prøve krever at ingen
mangler: endres en setning i en regel, må den nynorske leses på nytt. Det som ikke står her – navn på kravtyper, id-er
og koder – er likt på begge målformer eller hører til dataene.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType

from .spraak import liten

FORDI: Mapping[str, str] = MappingProxyType(
    {
        # regelverksvalg
        "Skjæringstidspunktet er før det nye regelverket om utlegg kunne gjelde for noen skyldner.": (
            "Skjeringstidspunktet er før det nye regelverket om utlegg kunne gjelde for nokon skyldnar."
        ),
        "Skyldneren var ikke omfattet av utrullingen på sakens skjæringstidspunkt.": (
            "Skyldnaren var ikkje omfatta av utrullinga på skjeringstidspunktet for saka."
        ),
        "Skyldneren oppfylte alle kriteriene i utrullingsforskriften på sakens skjæringstidspunkt.": (
            "Skyldnaren oppfylte alle kriteria i utrullingsforskrifta på skjeringstidspunktet for saka."
        ),
        "Det er besluttet utleggstrekk etter nytt regelverk, som da også gjelder i senere saker.": (
            "Det er vedteke utleggstrekk etter nytt regelverk, som då også gjeld i seinare saker."
        ),
        "En annen sak mot skyldneren var til behandling etter nytt regelverk da saken oppsto.": (
            "Ei anna sak mot skyldnaren var til behandling etter nytt regelverk då saka oppstod."
        ),
        "Kravet er meldt inn i ett utleggstrekk etter nytt regelverk og behandles etter det siden.": (
            "Kravet er meldt inn i eitt utleggstrekk etter nytt regelverk og blir sidan behandla etter det."
        ),
        "Lest slik at nytt regelverk gjelder for alle beslutninger fra 2027, også etter et eldre varsel.": (
            "Lese slik at nytt regelverk gjeld for alle avgjerder frå 2027, også etter eit eldre varsel."
        ),
        "Det nye regelverket om utlegg gjelder for alle skyldnere fra 1. januar 2027.": (
            "Det nye regelverket om utlegg gjeld for alle skyldnarar frå 1. januar 2027."
        ),
        "Innkrevingsmyndigheten har valgt tidligere regelverk for utleggspant for merverdiavgift mv.": (
            "Innkrevingsmyndigheten har valt tidlegare regelverk for utleggspant for meirverdiavgift mv."
        ),
        "En kommunal sak følger tidligere regelverk til ett utleggstrekk er etablert etter nytt regelverk.": (
            "Ei kommunal sak følgjer tidlegare regelverk til eitt utleggstrekk er etablert etter nytt regelverk."
        ),
        "Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da kommunen besluttet.": (
            "Det var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk då kommunen avgjorde saka."
        ),
        "Kommunal utleggssak der beslutningen tas etter 31. desember 2026, følger nytt regelverk.": (
            "Kommunal utleggssak der avgjerda blir teken etter 31. desember 2026, følgjer nytt regelverk."
        ),
        "Lest slik at varselet er skjæringstidspunktet også hos kommunen.": (
            "Lese slik at varselet er skjeringstidspunktet også hos kommunen."
        ),
        "Sikringstrekk og inntrekking følger tidligere regelverk til ett utleggstrekk er etablert etter nytt.": (
            "Sikringstrekk og inntrekking følgjer tidlegare regelverk til eitt utleggstrekk er etablert etter nytt."
        ),
        "Det var etablert ett utleggstrekk mot skyldneren etter nytt regelverk da avgjørelsen ble tatt.": (
            "Det var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk då avgjerda vart teken."
        ),
        "Avgjørelser om sikringstrekk og inntrekking etter 31. desember 2026 følger nytt regelverk.": (
            "Avgjerder om sikringstrekk og inntrekking etter 31. desember 2026 følgjer nytt regelverk."
        ),
        # tvangsgrunnlag
        "En norsk dom eller kjennelse er alminnelig tvangsgrunnlag.": (
            "Ein norsk dom eller orskurd er allment tvangsgrunnlag."
        ),
        "Et rettsforlik for norsk domstol er alminnelig tvangsgrunnlag.": (
            "Eit rettsforlik for norsk domstol er allment tvangsgrunnlag."
        ),
        "Et offentlig vedtak om tvangsmulkt eller administrativ sanksjon er særlig tvangsgrunnlag for utlegg.": (
            "Eit offentleg vedtak om tvangsmulkt eller administrativ sanksjon er særleg tvangsgrunnlag for utlegg."
        ),
        "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.": "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.",
        # foreldelse
        "Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve oppfyllelse.": (
            "Den allmenne fristen er tre år frå dagen kreditor tidlegast kunne krevje oppfylling."
        ),
        "Ved etteroppgjør for uføretrygd regnes fristen fra det endelige vedtaket om etteroppgjøret.": (
            "Ved etteroppgjer for uføretrygd blir fristen rekna frå det endelege vedtaket om etteroppgjeret."
        ),
        "Et pengelån foreldes etter ti år.": "Eit pengelån blir forelda etter ti år.",
        "Lån som finansierer et kredittkjøp, følger ikke tiårsfristen, men den alminnelige.": (
            "Lån som finansierer eit kredittkjøp, følgjer ikkje tiårsfristen, men den allmenne."
        ),
        "Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet.": (
            "Erkjenning overfor fordringshavaren bryt av, og ein ny frist går etter reglane i lova for kravet."
        ),
        "Bare skyldnerens egen erkjennelse overfor fordringshaveren avbryter.": (
            "Berre erkjenninga til skyldnaren sjølv overfor fordringshavaren bryt av."
        ),
        "Varsel etter innkrevingsloven § 25 avbryter, og en ny frist på ti år løper fra dagen det ble gitt.": (
            "Varsel etter innkrevjingslova § 25 bryt av, og ein ny frist på ti år går frå dagen det vart gitt."
        ),
        "Varselet avbrøt ikke etter tidligere regelverk; det gjorde berammelsen eller trekkpålegget.": (
            "Varselet braut ikkje av etter tidlegare regelverk; det gjorde fastsetjinga av tid eller trekkpålegget."
        ),
        "Avregning og tvangsdekning er ikke utlegg, og varselet avbryter for alle fra 2026.": (
            "Avrekning og tvangsdekning er ikkje utlegg, og varselet bryt av for alle frå 2026."
        ),
        "Varselet avbrøt ikke etter tidligere regelverk, som her leses slik at det fortsatt gjelder.": (
            "Varselet braut ikkje av etter tidlegare regelverk, som her er lese slik at det framleis gjeld."
        ),
        "Loven krever erkjennelse, rettslig skritt eller tvangsfullbyrdelse; påminnelser avbryter ikke.": (
            "Lova krev erkjenning, rettsleg skritt eller tvangsfullføring; påminningar bryt ikkje av."
        ),
        # renter
        "Forsinkelsesrente løper fra 30 dager etter varsel om rente når ingen annen reaksjon er fastsatt.": (
            "Forseinkingsrente går frå 30 dagar etter varsel om rente når ingen annan reaksjon er fastsett."
        ),
        "Kravet står på forskriftens liste over krav det ikke løper rente for etter § 15.": (
            "Kravet står på lista i forskrifta over krav det ikkje går rente for etter § 15."
        ),
        "Forsinkelsen er fremkalt ved forhold på kreditors side, og så lenge svares det ikke rente.": (
            "Forseinkinga kjem av forhold på kreditorsida, og så lenge blir det ikkje svara rente."
        ),
        # dekningsrekkefølge
        "Bøter som er fem år eller eldre, dekkes etter de yngre.": (
            "Bøter som er fem år eller eldre, blir dekte etter dei yngre."
        ),
        "Bøter yngre enn fem år dekkes først i klassen.": "Bøter yngre enn fem år blir dekte først i klassen.",
        "Omkostninger dekkes etter bøtene selv.": "Kostnader blir dekte etter bøtene sjølve.",
        "Forsinkelsesrenter dekkes sist i klassen.": "Forseinkingsrenter blir dekte sist i klassen.",
        # ettergivelse
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
    }
)
"""Grunnene i reglene."""

DELVIS: Mapping[str, str] = MappingProxyType(
    {
        "foreldelsesfristen for denne delen av kravet er ikke regelfestet ennå": (
            "foreldingsfristen for denne delen av kravet er ikkje regelfesta enno"
        ),
        "virkningen av denne hendelsen på foreldelsesfristen er ikke regelfestet ennå": (
            "verknaden av denne hendinga på foreldingsfristen er ikkje regelfesta enno"
        ),
        "rente etter andre bestemmelser enn innkrevingsloven § 15 er ikke regelfestet ennå": (
            "rente etter andre føresegner enn innkrevjingslova § 15 er ikkje regelfesta enno"
        ),
        "trinnene utenfor bøteklassen og før 2027 er ikke regelfestet ennå": (
            "trinna utanfor bøteklassen og før 2027 er ikkje regelfesta enno"
        ),
        "kompetansen for krav andre krever inn, og før 2026, er ikke regelfestet ennå": (
            "kompetansen for krav andre krev inn, og før 2026, er ikkje regelfesta enno"
        ),
    }
)
"""Hvorfor et begrep ikke er dekket for alle fakta."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        # kravet
        "Dagen det spørres om": "Dagen det blir spurt om",
        "Kravets rettslige art: den oppgitte, ellers katalogens for kravtypen": (
            "Den rettslege arten til kravet: den oppgitte, elles den katalogen har for kravtypen"
        ),
        "Hvem som har kravet til innkreving": "Kven som har kravet til innkrevjing",
        "Om kreditor er stat, kommune, privat eller utenlandsk": (
            "Om kreditor er stat, kommune, privat eller utanlandsk"
        ),
        "Dagen foreldelsesfristen regnes fra, når den er kjent (foreldelsesloven § 3)": (
            "Dagen foreldingsfristen blir rekna frå, når han er kjend (foreldingslova § 3)"
        ),
        "Dagen avgjørelsen ble endelig eller rettskraftig (straffeloven § 97)": (
            "Dagen avgjerda vart endeleg eller rettskraftig (straffelova § 97)"
        ),
        "Om lånet finansierte et kredittkjøp (foreldelsesloven § 5 nr. 2)": (
            "Om lånet finansierte eit kredittkjøp (foreldingslova § 5 nr. 2)"
        ),
        "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør": (
            "Om kravet er for mykje utbetalt uføretrygd etter etteroppgjer"
        ),
        "Om kravet var pådømt dagen det spørres om": "Om kravet var pådømt dagen det blir spurt om",
        "Om kravet var forlikt i retten dagen det spørres om": (
            "Om kravet var forlikt i retten dagen det blir spurt om"
        ),
        "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet": (
            "Om lov eller forskrift fastset ein eigen reaksjon ved forseinka betaling av kravet"
        ),
        "Dagen det første gang ble varslet om rente ved forsinket betaling": (
            "Dagen det første gongen vart varsla om rente ved forseinka betaling"
        ),
        "Om kravet står på forskriftens liste over krav det ikke løper rente for": (
            "Om kravet står på lista i forskrifta over krav det ikkje går rente for"
        ),
        "Om det dagen det spørres om var et forhold på kreditors side som forsinket betalingen": (
            "Om det dagen det blir spurt om var eit forhold på kreditorsida som forseinka betalinga"
        ),
        "Om det er mindre enn fem år siden boten ble endelig": "Om det er mindre enn fem år sidan bota vart endeleg",
        "Om det er mindre enn fem år siden boten ble ilagt": "Om det er mindre enn fem år sidan bota vart ilagd",
        "Om det er mindre enn fem år siden boten forfalt": "Om det er mindre enn fem år sidan bota forfall",
        "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig": (
            "Om det er mindre enn fem år sidan førelegget vart vedteke eller straffedommen rettskraftig"
        ),
        "Om kravet forfalt mer enn ti år før dagen det spørres om": (
            "Om kravet forfall meir enn ti år før dagen det blir spurt om"
        ),
        "Om den private kreditoren samtykker i ettergivelsen": "Om den private kreditoren samtykkjer i ettergjevinga",
        "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi": (
            "Om den utanlandske styresmakta uttrykkjeleg har delegert myndigheit til å ettergi"
        ),
        "Om ansvarskravet er knyttet til et krav Innkrevingsmyndigheten ikke selv har innkrevingsansvar for": (
            "Om ansvarskravet er knytt til eit krav Innkrevingsmyndigheten ikkje sjølv har innkrevjingsansvar for"
        ),
        "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode": (
            "Om kravet er feilutbetalt bidragsforskot og det er bidragsgjeld for barnet for same periode"
        ),
        "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner": (
            "Om det er løpande bidrag mot den bidragspliktige, også når det er fastsett til null kroner"
        ),
        # linjen og hendelsen
        "Hva linjen er": "Kva linja er",
        "Hva slags hendelse det er": "Kva slags hending det er",
        "Dagen det hendte": "Dagen det hende",
        "Dagen meldingen ble gitt (foreldelsesloven § 17 nr. 3 og 4)": (
            "Dagen meldinga vart gitt (foreldingslova § 17 nr. 3 og 4)"
        ),
        "Hvem erkjennelsen ble gitt overfor": "Kven erkjenninga vart gitt overfor",
        "Erkjennelsen, eller den senere dagen oppfyllelse tidligst kan kreves": (
            "Erkjenninga, eller den seinare dagen oppfylling tidlegast kan krevjast"
        ),
        "Om det var skyldneren selv som handlet; det er det når ingen annen er oppgitt": (
            "Om det var skyldnaren sjølv som handla; det er det når ingen annan er oppgitt"
        ),
        "Om varselet etter innkrevingsloven § 25 gjaldt utlegg": (
            "Om varselet etter innkrevjingslova § 25 galdt utlegg"
        ),
        # utleggssaken
        "Slaget sak (FOR-2025-07-01-1418 § 1 andre ledd)": "Slaget sak (FOR-2025-07-01-1418 § 1 andre ledd)",
        "Hvem som behandler saken": "Kven som behandlar saka",
        "Dagen som avgjør regelverket for saken: innregistrering, utsendt varsel eller beslutning": (
            "Dagen som avgjer regelverket for saka: innregistrering, utsendt varsel eller avgjerd"
        ),
        "Dagen saken ble besluttet (FOR-2025-07-01-1418 § 1 første og andre ledd)": (
            "Dagen saka vart avgjord (FOR-2025-07-01-1418 § 1 første og andre ledd)"
        ),
        "Dagen varsel om utlegg ble sendt (FOR-2025-07-01-1418 § 1 første ledd)": (
            "Dagen varsel om utlegg vart sendt (FOR-2025-07-01-1418 § 1 første ledd)"
        ),
        "Hva saken endte med": "Kva saka enda med",
        "Om saken er besluttet i 2027 eller senere": "Om saka er avgjord i 2027 eller seinare",
        "Om Innkrevingsmyndigheten har valgt tidligere regelverk for et krav som kan følge det": (
            "Om Innkrevingsmyndigheten har valt tidlegare regelverk for eit krav som kan følgje det"
        ),
        "Om kravet alt var meldt inn i ett utleggstrekk etter nytt regelverk": (
            "Om kravet alt var meldt inn i eitt utleggstrekk etter nytt regelverk"
        ),
        "Om det på skjæringstidspunktet var etablert ett utleggstrekk mot skyldneren etter nytt regelverk": (
            "Om det på skjeringstidspunktet var etablert eitt utleggstrekk mot skyldnaren etter nytt regelverk"
        ),
        "Om en annen sak mot skyldneren var til behandling etter nytt regelverk på skjæringstidspunktet": (
            "Om ei anna sak mot skyldnaren var til behandling etter nytt regelverk på skjeringstidspunktet"
        ),
        "Fylket skyldneren er bosatt eller har forretningsadresse i (utrullingsforskriften § 1 a), "
        "på sakens skjæringstidspunkt": (
            "Fylket skyldnaren er busett eller har forretningsadresse i (utrullingsforskrifta § 1 a), "
            "på skjeringstidspunktet for saka"
        ),
        "Kommunen, som fylket (utrullingsforskriften § 1 a unntar Bindal), på sakens skjæringstidspunkt": (
            "Kommunen, som fylket (utrullingsforskrifta § 1 a gjer unntak for Bindal), på skjeringstidspunktet for saka"
        ),
        "Om det løper utleggstrekk etter tidligere regelverk (utrullingsforskriften § 1 b), "
        "på sakens skjæringstidspunkt": (
            "Om det går utleggstrekk etter tidlegare regelverk (utrullingsforskrifta § 1 b), "
            "på skjeringstidspunktet for saka"
        ),
        "Om en utleggssak er til behandling etter tidligere regelverk (utrullingsforskriften § 1 c), "
        "på sakens skjæringstidspunkt": (
            "Om ei utleggssak er til behandling etter tidlegare regelverk (utrullingsforskrifta § 1 c), "
            "på skjeringstidspunktet for saka"
        ),
        "Beskyttelse av adressen (utrullingsforskriften § 1 d), på sakens skjæringstidspunkt": (
            "Vern av adressa (utrullingsforskrifta § 1 d), på skjeringstidspunktet for saka"
        ),
        "Om skyldneren har kravtyper som nevnt i utrullingsforskriften § 1 e utestående, "
        "på sakens skjæringstidspunkt": (
            "Om skyldnaren har uteståande kravtypar som nemnde i utrullingsforskrifta § 1 e, "
            "på skjeringstidspunktet for saka"
        ),
        # skjønn, og tekster som mangler
        "Det antas at ettergivelsen gir like god eller bedre dekning enn fortsatt innkreving": (
            "Ettergjevinga vil truleg gi like god eller betre dekning enn vidare innkrevjing"
        ),
        "Fortsatt innkreving antas ikke å gi dekning av betydning": (
            "Vidare innkrevjing vil truleg ikkje gi dekning som betyr noko"
        ),
        "Ettergivelsen vil virke støtende eller svekke den alminnelige betalingsmoral": (
            "Ettergjevinga vil verke støytande eller svekkje den allmenne betalingsmoralen"
        ),
        "ordlyden i utrullingsforskriften § 1 bokstav a fra 1. januar til 15. februar 2026 er ikke funnet": (
            "ordlyden i utrullingsforskrifta § 1 bokstav a frå 1. januar til 15. februar 2026 er ikkje funnen"
        ),
        "ordlyden i tvangsfullbyrdelsesloven § 7-2 før 2026 er ikke registrert": (
            "ordlyden i tvangsfullføringslova § 7-2 før 2026 er ikkje registrert"
        ),
        "ordlyden i skattebetalingsloven § 14-1, som gjaldt før 2026, er ikke registrert": (
            "ordlyden i skattebetalingslova § 14-1, som galdt før 2026, er ikkje registrert"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er regnet med": (
            "det er ikkje sagt kor langt hendingane er fullstendige; berre dei oppgitte er rekna med"
        ),
        "hendelsene er fullstendige til": "hendingane er fullstendige til",
        "etter den dagen er ingen flere regnet med": "etter den dagen er ingen fleire rekna med",
        "hendelser etter": "hendingar etter",
        "er ikke regnet med": "er ikkje rekna med",
        "dagen er ikke kjent": "dagen er ikkje kjend",
        "er ikke kjent": "er ikkje kjent",
        "strider mot hverandre": "strir mot kvarandre",
        "reglene": "reglane",
        "ingen regel svarer på": "ingen regel svarar på",
        "ingen regel om": "ingen regel om",
        "treffer disse fakta": "treffer desse fakta",
        "kalenderen dekker årene": "kalenderen dekkjer åra",
        "med denne lengden gir en frist etter": "med denne lengda gir ein frist etter",
        "som er siste dag vi regner med": "som er siste dagen vi reknar med",
        "Den nye fristen er ikke lengre enn den som løper, og endrer ikke siste dag.": (
            "Den nye fristen er ikkje lengre enn den som går, og endrar ikkje siste dag."
        ),
        "Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.": (
            "Kravet var alt forelda, og avbrotet gir det ikkje liv att."
        ),
        "lørdag": "laurdag",
    }
)
"""Vendingene vurderingen og fristene selv føyer til."""


def til_nynorsk(tekst: str) -> str:
    """Teksten med det vi har skrevet på bokmål, byttet ut med det nynorske. Resten er uendret."""
    return _moenster().sub(lambda treff: _ordbok()[treff[0]], tekst)


@functools.cache
def _ordbok() -> Mapping[str, str]:
    """Alt på bokmål og nynorsk; beskrivelsene også med liten forbokstav, som inne i en setning."""
    inne_i_setning = {liten(bokmaal): liten(nynorsk) for bokmaal, nynorsk in BESKRIVELSER.items()}
    return MappingProxyType({**VENDINGER, **FORDI, **DELVIS, **BESKRIVELSER, **inne_i_setning})


@functools.cache
def _moenster() -> re.Pattern[str]:
    """Treffer den lengste kjente teksten på hvert sted."""
    lengst_foerst = sorted(_ordbok(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, lengst_foerst)))
