"""Overgangen fra tidligere regelverk, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Saken gjelder ikke utlegg, og begjæringen ble mottatt før 2026.": (
            "Saka gjeld ikkje utlegg, og kravsmålet om tvangsfullføring vart motteke før 2026."
        ),
        "Saken gjelder ikke utlegg, og begjæringen er mottatt etter 2025.": (
            "Saka gjeld ikkje utlegg, og kravsmålet om tvangsfullføring er motteke etter 2025."
        ),
        "Et løpende eldre trekk følger tidligere regelverk, også når skyldneren er omfattet av det nye.": (
            "Eit løpande eldre trekk følgjer tidlegare regelverk, også når skyldnaren er omfatta av det nye."
        ),
        "Trekket er besluttet etter nytt regelverk og følger det.": (
            "Trekket er vedteke etter nytt regelverk og følgjer det."
        ),
        "Ett utleggstrekk er etablert mot skyldneren, og fra da av følger også dette trekket nytt regelverk.": (
            "Eitt utleggstrekk er etablert mot skyldnaren, og frå då av følgjer også dette trekket nytt regelverk."
        ),
        "Myndigheten har valgt nytt regelverk i sak om endring eller klage, eller da trekkpliktig ble skiftet.": (
            "Styresmakta har valt nytt regelverk i sak om endring eller klage, eller då trekkpliktig vart skifta."
        ),
        "Innkrevingsmyndigheten har overført en gruppe av sine løpende trekk, og dette er ett av dem.": (
            "Innkrevingsmyndigheten har overført ei gruppe av dei løpande trekka sine, og dette er eitt av dei."
        ),
        "Et annet løpende trekk mot skyldneren er overført, og dette trekket overføres fra samme tidspunkt.": (
            "Eit anna løpande trekk mot skyldnaren er overført, og dette trekket blir overført frå same tidspunkt."
        ),
        "Myndigheten har overført trekket mot denne skyldneren sammen med en samskyldners trekk.": (
            "Styresmakta har overført trekket mot denne skyldnaren saman med trekket mot ein samskyldnar."
        ),
        "Kravet er meldt inn i ett utleggstrekk etter nytt regelverk og behandles etter det.": (
            "Kravet er meldt inn i eitt utleggstrekk etter nytt regelverk og blir behandla etter det."
        ),
        "Trekket løper videre etter det regelverket det ble besluttet etter.": (
            "Trekket går vidare etter det regelverket det vart vedteke etter."
        ),
        "Trekket er besluttet etter nytt regelverk og løper til det opphører etter reglene der.": (
            "Trekket er vedteke etter nytt regelverk og går til det tek slutt etter reglane der."
        ),
        "Trekket er overført til ny trekkordning, og den opprinnelige trekkperioden er ikke ute.": (
            "Trekket er overført til ny trekkordning, og den opphavlege trekkperioden er ikkje ute."
        ),
        "Kravet deltar i det overførte trekket selv om den opprinnelige trekkperioden er løpt ut.": (
            "Kravet deltek i det overførte trekket sjølv om den opphavlege trekkperioden har gått ut."
        ),
        "Et krav alminnelig namsmann besluttet trekk for, tas ut når den opprinnelige trekkperioden er ute.": (
            "Eit krav allmenn namsmann vedtok trekk for, blir teke ut når den opphavlege trekkperioden er ute."
        ),
        "Et krav alminnelig namsmann besluttet trekk for, tas ut senest to år etter 1. januar 2027.": (
            "Eit krav allmenn namsmann vedtok trekk for, blir teke ut seinast to år etter 1. januar 2027."
        ),
        "Trekket er ikke overført og avsluttes når trekkperioden er ute.": (
            "Trekket er ikkje overført og blir avslutta når trekkperioden er ute."
        ),
        "Et trekk med periode over to år som ikke er overført, avsluttes senest to år etter 1. januar 2027.": (
            "Eit trekk med periode over to år som ikkje er overført, blir avslutta seinast to år etter 1. januar 2027."
        ),
        "Alminnelig namsmann har besluttet nytt trekk for kravet etter nytt regelverk, og det eldre avsluttes.": (
            "Allmenn namsmann har vedteke nytt trekk for kravet etter nytt regelverk, og det eldre blir avslutta."
        ),
        "Trekket er sluttet.": "Trekket er slutt.",
        "En kommunal namsmyndighets trekk bortfaller når ett utleggstrekk etableres etter nytt regelverk.": (
            "Eit trekk frå ei kommunal namsstyresmakt fell bort når eitt utleggstrekk blir etablert etter nytt "
            "regelverk."
        ),
        "Ett trekk etter nytt regelverk var alt etablert da dette ble besluttet, og beslutningen er ugyldig.": (
            "Eitt trekk etter nytt regelverk var alt etablert då dette vart vedteke, og avgjerda er ugyldig."
        ),
        "Den ugyldige beslutningen er omgjort, og kravet er meldt inn i ett utleggstrekk.": (
            "Den ugyldige avgjerda er gjord om, og kravet er meldt inn i eitt utleggstrekk."
        ),
        "Trekket bortfalt, og kravet er meldt inn i ett utleggstrekk uten nytt varsel.": (
            "Trekket fall bort, og kravet er meldt inn i eitt utleggstrekk utan nytt varsel."
        ),
        "Kravet er meldt inn i ett utleggstrekk etter nytt regelverk i stedet for å stå i sitt eget.": (
            "Kravet er meldt inn i eitt utleggstrekk etter nytt regelverk i staden for å stå i sitt eige."
        ),
        "Bare den som selv velger å overføre et trekk, må samtidig beslutte størrelsen.": (
            "Berre den som sjølv vel å overføre eit trekk, må samstundes avgjere storleiken."
        ),
        "Den som beslutter å overføre et løpende trekk, skal samtidig beslutte hvor stort det skal være.": (
            "Den som avgjer å overføre eit løpande trekk, skal samstundes avgjere kor stort det skal vere."
        ),
        "Bare krav i overførte trekk beholder tidsprioriteten, og bare en tid.": (
            "Berre krav i overførte trekk held på tidsprioriteten, og berre ei tid."
        ),
        "Kravet beholder tidsprioriteten ut trekkperioden, men ikke mer enn to år fra beslutningen.": (
            "Kravet held på tidsprioriteten ut trekkperioden, men ikkje meir enn to år frå avgjerda."
        ),
        "Et krav fra et bortfalt kommunalt trekk beholder tidsprioriteten like lenge som i et overført trekk.": (
            "Eit krav frå eit bortfalle kommunalt trekk held på tidsprioriteten like lenge som i eit overført trekk."
        ),
        "Fordelingen bygger på kravet slik det var da dekning ved trekk ble besluttet.": (
            "Fordelinga byggjer på kravet slik det var då dekning ved trekk vart vedteken."
        ),
        "Når den opprinnelige trekkperioden er ute, fordeles det etter kravets størrelse den dagen.": (
            "Når den opphavlege trekkperioden er ute, blir det fordelt etter storleiken på kravet den dagen."
        ),
        "Forskriftens regler om innmelding og godskriving følger lovens regler om utleggstrekk.": (
            "Reglane i forskrifta om innmelding og godskriving følgjer reglane i lova om utleggstrekk."
        ),
        "Forskriftens regler om innmelding og godskriving gjelder ikke før lovens regler gjelder for trekket.": (
            "Reglane i forskrifta om innmelding og godskriving gjeld ikkje før reglane i lova gjeld for trekket."
        ),
        "Utlegg krever som hovedregel en beslutning.": "Utlegg krev som hovudregel ei avgjerd.",
        "Til 2027 kan beslutningen unnlates når en ny bidragsforpliktelse meldes inn ved siden av en annen.": (
            "Til 2027 kan avgjerda utelatast når ei ny bidragsplikt blir meld inn ved sida av ei anna."
        ),
        "Beslutningen kan unnlates når den nye bidragsforpliktelsen gjelder de samme personene.": (
            "Avgjerda kan utelatast når den nye bidragsplikta gjeld dei same personane."
        ),
        "Trekket følger nytt regelverk, og da gjelder også de nye reglene om registreringen av det.": (
            "Trekket følgjer nytt regelverk, og då gjeld også dei nye reglane om registreringa av det."
        ),
        "De nye reglene om registrering gjelder ikke for trekk etter tidligere regelverk før de er overført.": (
            "Dei nye reglane om registrering gjeld ikkje for trekk etter tidlegare regelverk før dei er overførte."
        ),
        "Overgangsregelen lar bare bøter delta i trekk etter at de er foreldet, og ikke etter 2028.": (
            "Overgangsregelen lèt berre bøter delta i trekk etter at dei er forelda, og ikkje etter 2028."
        ),
        "En bot i et trekk etter gammel ordning kan delta ut trekkperioden, men ikke etter 2028.": (
            "Ei bot i eit trekk etter gammal ordning kan delta ut trekkperioden, men ikkje etter 2028."
        ),
        "En bot i et trekk etter ny ordning kan delta til utgangen av 2028.": (
            "Ei bot i eit trekk etter ny ordning kan delta til utgangen av 2028."
        ),
        "Kravet har den prioriteten dekningsloven nå gir det.": "Kravet har den prioriteten dekningslova no gir det.",
        "Trekket følger tidligere regelverk, og der har regresskravet prioritet i første klasse.": (
            "Trekket følgjer tidlegare regelverk, og der har regresskravet prioritet i første klasse."
        ),
        "Folketrygdens regress etter forskotteringsloven beholder prioriteten i første klasse ut 2026.": (
            "Regressen til folketrygda etter forskotteringslova held på prioriteten i første klasse ut 2026."
        ),
        "Motregning besluttet før 2027 følger regelverket slik det var før 2026.": (
            "Motrekning vedteken før 2027 følgjer regelverket slik det var før 2026."
        ),
        "Motregning besluttet i 2027 eller senere følger innkrevingsloven.": (
            "Motrekning vedteken i 2027 eller seinare følgjer innkrevjingslova."
        ),
        "Fra 2027 bygger motregningen på innkrevingsloven selv.": (
            "Frå 2027 byggjer motrekninga på innkrevjingslova sjølv."
        ),
        "Skatte- og avgiftskrav motregnes med den myndigheten skattekontoret hadde.": (
            "Skatte- og avgiftskrav blir motrekna med det myndet skattekontoret hadde."
        ),
        "Underholdsbidrag motregnes med den myndigheten Innkrevingssentralen for bidrag hadde.": (
            "Underhaldsbidrag blir motrekna med det myndet Innkrevingssentralen for bidrag hadde."
        ),
        "Erstatning for straffbare handlinger motregnes med myndigheten til Statens innkrevingssentral.": (
            "Erstatning for straffbare handlingar blir motrekna med myndet til Statens innkrevingssentral."
        ),
        "Det er oppgitt at motregningen bygger på myndigheten til Statens innkrevingssentral.": (
            "Det er oppgitt at motrekninga byggjer på myndet til Statens innkrevingssentral."
        ),
        "Det er oppgitt at motregningen bygger på myndigheten til Innkrevingssentralen for bidrag.": (
            "Det er oppgitt at motrekninga byggjer på myndet til Innkrevingssentralen for bidrag."
        ),
        "Det er oppgitt at motregningen bygger på myndigheten til skattekontoret.": (
            "Det er oppgitt at motrekninga byggjer på myndet til skattekontoret."
        ),
        "Avregningen er besluttet før innkrevingsloven, og folketrygdlovens tidligere regel gjelder.": (
            "Avrekninga er vedteken før innkrevjingslova, og den tidlegare regelen i folketrygdlova gjeld."
        ),
        "Avregningen er besluttet etter innkrevingsloven, og reglene om avbrudd ved utlegg gjelder.": (
            "Avrekninga er vedteken etter innkrevjingslova, og reglane om avbrot ved utlegg gjeld."
        ),
        "Avregning besluttet før 2028 kan dekkes utenfor et løpende trekk.": (
            "Avrekning vedteken før 2028 kan dekkjast utanfor eit løpande trekk."
        ),
        "Besluttes avregning mens et trekk løper, dekkes beløpet av trekket.": (
            "Blir avrekning vedteken medan eit trekk går, blir beløpet dekt av trekket."
        ),
        "Klagen ble satt fram før 2026.": "Klaga vart sett fram før 2026.",
        "Klagen er satt fram etter 2025 og følger innkrevingsloven, også når avregningen er eldre.": (
            "Klaga er sett fram etter 2025 og følgjer innkrevjingslova, også når avrekninga er eldre."
        ),
        "Adgangen til selv å gjennomføre tvangsdekning kom med innkrevingsloven.": (
            "Høvet til sjølv å gjennomføre tvangsdekning kom med innkrevjingslova."
        ),
        "Adgangen gjelder bare utlegg Innkrevingsmyndigheten eller en av myndighetene før den tok.": (
            "Høvet gjeld berre utlegg Innkrevingsmyndigheten eller ei av styresmaktene før han tok."
        ),
        "Innkrevingsmyndigheten har selv tatt utlegget og kan gjennomføre tvangsdekningen.": (
            "Innkrevingsmyndigheten har sjølv teke utlegget og kan gjennomføre tvangsdekninga."
        ),
        "Adgangen omfatter også utlegg en av de tidligere innkrevingsmyndighetene besluttet.": (
            "Høvet omfattar også utlegg ei av dei tidlegare innkrevjingsstyresmaktene vedtok."
        ),
        "Søknaden er satt fram etter at innkrevingsloven trådte i kraft.": (
            "Søknaden er sett fram etter at innkrevjingslova tok til å gjelde."
        ),
        "Søknaden var ikke ferdigbehandlet før 2026 og behandles etter innkrevingsloven.": (
            "Søknaden var ikkje ferdigbehandla før 2026 og blir behandla etter innkrevjingslova."
        ),
        "Søknaden var ferdigbehandlet etter de tidligere reglene før 2026.": (
            "Søknaden var ferdigbehandla etter dei tidlegare reglane før 2026."
        ),
        "En eldre søknad etter andre regler behandles etter dem, og av den myndigheten de la det til.": (
            "Ein eldre søknad etter andre reglar blir behandla etter dei, og av den styresmakta dei la det til."
        ),
        "Innkrevingslovens regler om hvem som er part, gjaldt ikke før 2026.": (
            "Reglane i innkrevjingslova om kven som er part, galdt ikkje før 2026."
        ),
        "Innkrevingslovens regler om hvem som er part, gjelder fra 2026, også i saker som alt var i gang.": (
            "Reglane i innkrevjingslova om kven som er part, gjeld frå 2026, også i saker som alt var i gang."
        ),
        "Beslutningen er tatt før 2026.": "Avgjerda er teken før 2026.",
        "Overgangsregelen gjelder bare beslutninger Innkrevingsmyndigheten treffer.": (
            "Overgangsregelen gjeld berre avgjerder Innkrevingsmyndigheten tek."
        ),
        "Fristen gjelder for alle beslutninger Innkrevingsmyndigheten treffer etter 2025.": (
            "Fristen gjeld for alle avgjerder Innkrevingsmyndigheten tek etter 2025."
        ),
        "Klagen ble satt fram før de nye reglene om verneting.": (
            "Klaga vart sett fram før dei nye reglane om verneting."
        ),
        "Klager satt fram etter 2025 avgjøres ved vernetinget innkrevingsloven peker ut.": (
            "Klager sette fram etter 2025 blir avgjorde ved vernetinget innkrevjingslova peikar ut."
        ),
        "Saken følger skjæringstidspunktet for utlegg, og etter det gjelder nytt regelverk.": (
            "Saka følgjer skjeringstidspunktet for utlegg, og etter det gjeld nytt regelverk."
        ),
        "Saken følger skjæringstidspunktet for utlegg, og etter det gjelder tidligere regelverk.": (
            "Saka følgjer skjeringstidspunktet for utlegg, og etter det gjeld tidlegare regelverk."
        ),
        "Begjæringen er mottatt etter 2025.": "Kravsmålet om tvangsfullføring er motteke etter 2025.",
        "Begjæringen ble mottatt før 2026.": "Kravsmålet om tvangsfullføring vart motteke før 2026.",
        "De nye reglene om namsbok gjelder ikke for namsbøker som føres til og med 15. februar 2026.": (
            "Dei nye reglane om namsbok gjeld ikkje for namsbøker som blir førte til og med 15. februar 2026."
        ),
        "De nye reglene om namsbok gjelder for namsbøker som føres etter 15. februar 2026.": (
            "Dei nye reglane om namsbok gjeld for namsbøker som blir førte etter 15. februar 2026."
        ),
        "Til og med 2025 løp forsinkelsesrente på statens krav etter SI-loven.": (
            "Til og med 2025 gjekk det forseinkingsrente på krava til staten etter SI-lova."
        ),
        "SI-loven ga bare rente der ingen annen reaksjon på forsinket betaling var bestemt, og her er det en.": (
            "SI-lova gav berre rente der ingen annan reaksjon på forseinka betaling var fastsett, og her er det ein."
        ),
        "Lov eller forskrift har en egen reaksjon på forsinket betaling av kravet, og den gjelder.": (
            "Lov eller forskrift har ein eigen reaksjon på forseinka betaling av kravet, og han gjeld."
        ),
        "Fra 2026 løper forsinkelsesrente etter innkrevingsloven, regnet fra varselet etter den.": (
            "Frå 2026 går det forseinkingsrente etter innkrevjingslova, rekna frå varselet etter ho."
        ),
        "Det løp rente etter SI-loven ved utgangen av 2025, og renten kan beregnes videre uten nytt varsel.": (
            "Det gjekk rente etter SI-lova ved utgangen av 2025, og renta kan reknast vidare utan nytt varsel."
        ),
        "Det var sendt varsel etter SI-loven, og renten løper fra 30 dager etter at det ble sendt.": (
            "Det var sendt varsel etter SI-lova, og renta går frå 30 dagar etter at det vart sendt."
        ),
        "Kravtypen er unntatt fra rente fra 2026, og lest slik stanser renten som løp etter SI-loven.": (
            "Kravtypen er unnateken frå rente frå 2026, og lese slik stansar renta som gjekk etter SI-lova."
        ),
        "Kravtypen er unntatt fra rente fra 2026, og lest slik gir heller ikke varselet etter SI-loven rente.": (
            "Kravtypen er unnateken frå rente frå 2026, og lese slik gir heller ikkje varselet etter SI-lova rente."
        ),
        "Kravtypen er unntatt fra rente fra 2026, og det var ingen rente etter SI-loven å føre videre.": (
            "Kravtypen er unnateken frå rente frå 2026, og det var inga rente etter SI-lova å føre vidare."
        ),
        "Lest slik at et varsel fra før loven regnes som gitt da loven trådte i kraft.": (
            "Lese slik at eit varsel frå før lova blir rekna som gitt då lova tok til å gjelde."
        ),
        "Gebyret ble ilagt før 2026.": "Gebyret vart ilagt før 2026.",
        "Gebyret er ilagt etter 2025, og den nye regelen om forsinket betaling gjelder.": (
            "Gebyret er ilagt etter 2025, og den nye regelen om forseinka betaling gjeld."
        ),
        "Kravet var ikke foreldet da endringene kom, og de gjelder også for det.": (
            "Kravet var ikkje forelda då endringane kom, og dei gjeld også for det."
        ),
        "Kravet var alt foreldet da endringene kom, og det blir det ved.": (
            "Kravet var alt forelda då endringane kom, og det blir det verande."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen begjæringen ble mottatt (FOR-2025-07-01-1418 § 18)": (
            "Dagen kravsmålet om tvangsfullføring vart motteke (FOR-2025-07-01-1418 § 18)"
        ),
        "Regelverket utleggstrekket ble besluttet etter": "Regelverket utleggstrekket vart vedteke etter",
        "Hvem som besluttet trekket": "Kven som vedtok trekket",
        "Om ett utleggstrekk etter nytt regelverk er etablert mot skyldneren mens trekket løp": (
            "Om eitt utleggstrekk etter nytt regelverk er etablert mot skyldnaren medan trekket gjekk"
        ),
        "Om trekket er overført til ny trekkordning": "Om trekket er overført til ny trekkordning",
        "Hvorfor det ble overført (FOR-2025-07-01-1418 § 3)": "Kvifor det vart overført (FOR-2025-07-01-1418 § 3)",
        "Om et annet trekk mot skyldneren er overført etter § 3 første til tredje ledd mens trekket løp": (
            "Om eit anna trekk mot skyldnaren er overført etter § 3 første til tredje ledd medan trekket gjekk"
        ),
        "Om et annet trekk mot skyldneren er overført fordi en samskyldners trekk ble det, mens trekket løp": (
            "Om eit anna trekk mot skyldnaren er overført fordi trekket til ein samskyldnar vart det, medan trekket "
            "gjekk"
        ),
        "Om kravet er meldt inn i ett utleggstrekk fordi trekket var ugyldig eller bortfalt": (
            "Om kravet er meldt inn i eitt utleggstrekk fordi trekket var ugyldig eller falle bort"
        ),
        "Om ett utleggstrekk etter nytt regelverk alt var etablert mot skyldneren da trekket ble besluttet": (
            "Om eitt utleggstrekk etter nytt regelverk alt var etablert mot skyldnaren då trekket vart vedteke"
        ),
        "Om et annet trekk mot skyldneren alt var overført til ny trekkordning da trekket ble besluttet": (
            "Om eit anna trekk mot skyldnaren alt var overført til ny trekkordning då trekket vart vedteke"
        ),
        "Om trekket er sluttet": "Om trekket er slutt",
        "Om den opprinnelige trekkperioden er løpt ut": "Om den opphavlege trekkperioden har gått ut",
        "Om den opprinnelige trekkperioden er lengre enn to år": (
            "Om den opphavlege trekkperioden er lengre enn to år"
        ),
        "Om alminnelig namsmann siden har besluttet utleggstrekk for det samme kravet etter nytt regelverk": (
            "Om allmenn namsmann sidan har vedteke utleggstrekk for det same kravet etter nytt regelverk"
        ),
        "Om det er mer enn to år siden trekket ble besluttet": "Om det er meir enn to år sidan trekket vart vedteke",
        "Om det meldes inn en økning av et særtilskudd (innkrevingsforskriften § 27-1 tredje ledd)": (
            "Om det blir meldt inn ein auke av eit særtilskot (innkrevjingsforskrifta § 27-1 tredje ledd)"
        ),
        "Om en bidragsforpliktelse alt deltok da denne ble meldt inn (innkrevingsforskriften § 27-1)": (
            "Om ei bidragsplikt alt deltok då denne vart meld inn (innkrevjingsforskrifta § 27-1)"
        ),
        "Om den nye forpliktelsen gjelder de samme personene (innkrevingsforskriften § 27-1 andre ledd)": (
            "Om den nye bidragsplikta gjeld dei same personane (innkrevjingsforskrifta § 27-1 andre ledd)"
        ),
        "Hvem myndigheten som brukes, tidligere lå til (FOR-2025-07-01-1418 § 9)": (
            "Kven myndet som blir brukt, tidlegare låg til (FOR-2025-07-01-1418 § 9)"
        ),
        "Om utlegget er besluttet av Innkrevingsmyndigheten eller en av myndighetene før den": (
            "Om utlegget er vedteke av Innkrevingsmyndigheten eller ei av styresmaktene før han"
        ),
        "Om utlegget er besluttet før 2026": "Om utlegget er vedteke før 2026",
        "Om søknaden er satt fram etter en av bestemmelsene overgangsregelen nevner": (
            "Om søknaden er sett fram etter ei av føresegnene overgangsregelen nemner"
        ),
        "Om søknaden var ferdigbehandlet før 2026": "Om søknaden var ferdigbehandla før 2026",
        "Om det var Innkrevingsmyndigheten som traff beslutningen": (
            "Om det var Innkrevingsmyndigheten som tok avgjerda"
        ),
        "Om det løp rente etter SI-loven § 7 da loven ble opphevet": (
            "Om det gjekk rente etter SI-lova § 7 då lova vart oppheva"
        ),
        "Om det før 2026 ble sendt varsel om rente etter SI-loven § 7": (
            "Om det før 2026 vart sendt varsel om rente etter SI-lova § 7"
        ),
        "Om det eneste varselet om rente er gitt før 2026 og ikke var et varsel etter SI-loven § 7": (
            "Om det einaste varselet om rente er gitt før 2026 og ikkje var eit varsel etter SI-lova § 7"
        ),
        "Dagen gebyret ble ilagt": "Dagen gebyret vart ilagt",
        "Om denne delen av kravet alt var foreldet da endringene i foreldelsesloven trådte i kraft": (
            "Om denne delen av kravet alt var forelda då endringane i foreldingslova tok til å gjelde"
        ),
    }
)
"""Opplysningene reglene spør om."""
