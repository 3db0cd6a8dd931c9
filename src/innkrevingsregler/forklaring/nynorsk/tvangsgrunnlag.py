"""Tvangsgrunnlaget, kraften i det og hvem det gjelder, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "En norsk dom eller kjennelse er alminnelig tvangsgrunnlag.": (
            "Ein norsk dom eller orskurd er allment tvangsgrunnlag."
        ),
        "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg.": (
            "Skatte- og avgiftskrav er tvangsgrunnlag for utlegg."
        ),
        "En avgjørelse av en annen norsk myndighet som virker som dom, er alminnelig tvangsgrunnlag.": (
            "Ei avgjerd som ei anna norsk styresmakt har teke, og som verkar som dom, er allment tvangsgrunnlag."
        ),
        "Et vedtatt forelegg er alminnelig tvangsgrunnlag.": ("Eit vedteke førelegg er allment tvangsgrunnlag."),
        "En voldgiftsdom er alminnelig tvangsgrunnlag.": ("Ein valdgiftsdom er allment tvangsgrunnlag."),
        "Et rettsforlik for norsk domstol eller et stadfestet forlik under voldgift er alminnelig tvangsgrunnlag.": (
            "Eit rettsforlik for norsk domstol eller eit stadfesta forlik under valdgift er allment tvangsgrunnlag."
        ),
        "En utenlandsk avgjørelse som skal kunne fullbyrdes her, er alminnelig tvangsgrunnlag.": (
            "Ei utanlandsk avgjerd som skal kunne tvangsfullførast her, er allment tvangsgrunnlag."
        ),
        "En avgjørelse av den utenlandske domstolen partene avtalte, er alminnelig tvangsgrunnlag "
        "når den binder her.": (
            "Ei avgjerd av den utanlandske domstolen partane avtalte, er allment tvangsgrunnlag når den bind her."
        ),
        "En avgjørelse av eller et forlik for en internasjonal domstol eller myndighet er "
        "alminnelig tvangsgrunnlag når overenskomsten lar den fullbyrdes her.": (
            "Ei avgjerd av eller eit forlik for ein internasjonal domstol eller ei internasjonal styresmakt er allment "
            "tvangsgrunnlag når overeinskomsten opnar for tvangsfullføring her."
        ),
        "Et gjeldsbrev på en bestemt sum, med vedtatt inndriving uten søksmål og bekreftet "
        "underskrift, er særlig tvangsgrunnlag.": (
            "Eit gjeldsbrev på ein bestemt sum, med vedteke inndriving utan søksmål og stadfesta "
            "underskrift, er særleg tvangsgrunnlag."
        ),
        "En veksel er særlig tvangsgrunnlag for vekselkravet.": (
            "Ein veksel er særleg tvangsgrunnlag for vekselkravet."
        ),
        "En sjekk er særlig tvangsgrunnlag for sjekkravet.": ("Ein sjekk er særleg tvangsgrunnlag for sjekkravet."),
        "Et offentlig vedtak om tvangsmulkt, administrativ sanksjon eller disiplinærstraff er særlig tvangsgrunnlag.": (
            "Eit offentleg vedtak om tvangsmulkt, administrativ sanksjon eller disiplinærstraff er særleg "
            "tvangsgrunnlag."
        ),
        "Loven kravet bygger på, gjør det til tvangsgrunnlag for utlegg.": (
            "Lova kravet byggjer på, gjer det til tvangsgrunnlag for utlegg."
        ),
        "Kreditors egen skriftlige meddelelse er særlig tvangsgrunnlag hos alminnelig namsmann, "
        "men ikke når Innkrevingsmyndigheten eller kommunen beslutter utlegget.": (
            "Kreditor si eiga skriftlege melding er særleg tvangsgrunnlag hos allmenn namsmann, men ikkje når "
            "Innkrevingsmyndigheten eller kommunen tek avgjerd om utlegget."
        ),
        "En elektronisk gjeldserklæring til finansforetak, med vedtatt inndriving uten søksmål, er "
        "særlig tvangsgrunnlag.": (
            "Ei elektronisk gjeldserklæring til finansføretak, med vedteke inndriving utan søksmål, er særleg "
            "tvangsgrunnlag."
        ),
        "En avgjørelse om underholdsbidrag er tvangsgrunnlag for utlegg, også når andre enn "
        "Innkrevingsmyndigheten krever det inn.": (
            "Ei avgjerd om underhaldsbidrag er tvangsgrunnlag for utlegg, også når andre enn "
            "Innkrevingsmyndigheten krev det inn."
        ),
        "Bidrag Innkrevingsmyndigheten krever inn, er tvangsgrunnlag for utlegg, også når det bare "
        "er fastsatt i en skriftlig avtale.": (
            "Bidrag Innkrevingsmyndigheten krev inn, er tvangsgrunnlag for utlegg, også når det berre "
            "er fastsett i ei skriftleg avtale."
        ),
        "Bidraget beholder tvangsgrunnlaget det hadde da Innkrevingsmyndigheten avsluttet innkrevingen.": (
            "Bidraget held på tvangsgrunnlaget det hadde då Innkrevingsmyndigheten avslutta innkrevjinga."
        ),
        "Vedtaket om å betale tilbake det Innkrevingsmyndigheten utbetalte ved en feil, er tvangsgrunnlag.": (
            "Vedtaket om å betale tilbake det Innkrevingsmyndigheten betalte ut ved ein feil, er tvangsgrunnlag."
        ),
        "Gebyret for forsinket betaling er tvangsgrunnlag når hovedkravet har tvangsgrunnlag.": (
            "Gebyret for forseinka betaling er tvangsgrunnlag når hovudkravet har tvangsgrunnlag."
        ),
        "Gebyret for varsel om eller beslutning om utlegg er tvangsgrunnlag.": (
            "Gebyret for varsel om eller avgjerd om utlegg er tvangsgrunnlag."
        ),
        "Kravet mot den som skylder fordringen det er tatt utlegg i, er tvangsgrunnlag.": (
            "Kravet mot den som skylder fordringa det er teke utlegg i, er tvangsgrunnlag."
        ),
        "Den trekkpliktiges ansvar er tvangsgrunnlag.": "Ansvaret til den trekkpliktige er tvangsgrunnlag.",
        "Ansvaret for opplysningssvikt der det ikke løper trekk, er tvangsgrunnlag på samme måte.": (
            "Ansvaret for opplysningssvikt der det ikkje går trekk, er tvangsgrunnlag på same måte."
        ),
        "Bare det grunnlaget omfatter, kan tvangsfullbyrdes.": ("Berre det grunnlaget omfattar, kan tvangsfullførast."),
        "Grunnlaget gjelder kravet selv.": ("Grunnlaget gjeld kravet sjølv."),
        "Grunnlaget fastsetter denne delen av kravet.": ("Grunnlaget fastset denne delen av kravet."),
        "Et særlig tvangsgrunnlag gjelder også renter og utenrettslige inndrivingskostnader.": (
            "Eit særleg tvangsgrunnlag gjeld også renter og utanrettslege inndrivingskostnader."
        ),
        "Er sakskostnadene fastsatt i grunnlaget, omfatter det også forsinkelsesrenten av dem.": (
            "Er sakskostnadene fastsette i grunnlaget, omfattar det også forseinkingsrenta av dei."
        ),
        "Dommen eller forelegget er også tvangsgrunnlag for renter, gebyr og utgifter pålagt i tillegg til boten.": (
            "Dommen eller førelegget er også tvangsgrunnlag for renter, gebyr og utgifter pålagde i tillegg til bota."
        ),
        "Gebyret for varsel om eller beslutning om utlegg er tvangsgrunnlag og legges til kravet.": (
            "Gebyret for varsel om eller avgjerd om utlegg er tvangsgrunnlag og blir lagt til kravet."
        ),
        "Kommunens gebyr for varsel om eller beslutning om utlegg er tvangsgrunnlag.": (
            "Gebyret kommunen krev for varsel om eller avgjerd om utlegg, er tvangsgrunnlag."
        ),
        "Ingen av grunnlagene oppfyller vilkårene for dette.": ("Ingen av grunnlaga oppfyller vilkåra for dette."),
        "Oppfyllelsesfristen i dommen er ute. Utlegg trenger da ikke vente til dommen er "
        "rettskraftig, når det ikke er stilt sikkerhet.": (
            "Oppfyllingsfristen i dommen er ute. Utlegg treng då ikkje vente til dommen er rettskraftig, når "
            "det ikkje er stilt trygd."
        ),
        "Dommen i straffesaken er rettskraftig og oppfyllelsesfristen ute.": (
            "Dommen i straffesaka er rettskraftig og oppfyllingsfristen ute."
        ),
        "Kjennelsen er forkynt og fristen ute. Utlegg trenger da ikke vente til kjennelsen er "
        "rettskraftig, når det ikke er stilt sikkerhet.": (
            "Orskurden er forkynt og fristen ute. Utlegg treng då ikkje vente til orskurden er rettskraftig, når "
            "det ikkje er stilt trygd."
        ),
        "Kjennelsen i straffesaken er forkynt og rettskraftig, og fristen er ute.": (
            "Orskurden i straffesaka er forkynd og rettskraftig, og fristen er ute."
        ),
        "Kjennelsen er forkynt og fristen ute. Det staten er tilkjent i straffesak, venter til "
        "kjennelsen er "
        "rettskraftig.": (
            "Orskurden er forkynt og fristen ute. Det staten er tilkjent i straffesak, ventar til orskurden er "
            "rettskraftig."
        ),
        "Forelegget er vedtatt, og vedtakelsen er ikke anket.": ("Førelegget er vedteke, og vedtakinga er ikkje anka."),
        "Voldgiftsdommen er rettskraftig og fristen ute.": ("Valdgiftsdommen er rettskraftig og fristen ute."),
        "Oppfyllelsesfristen i forliket er ute.": ("Oppfyllingsfristen i forliket er ute."),
        "Den utenlandske avgjørelsen er tvangskraftig der den kommer fra.": (
            "Den utanlandske avgjerda er tvangskraftig der den kjem frå."
        ),
        "Vilkårene i overenskomsten om å fullbyrde avgjørelsen er oppfylt.": (
            "Vilkåra i overeinskomsten om å tvangsfullføre avgjerda er oppfylte."
        ),
        "Dommen er rettskraftig og oppfyllelsesfristen ute.": ("Dommen er rettskraftig og oppfyllingsfristen ute."),
        "Kjennelsen er forkynt og rettskraftig, og fristen er ute.": (
            "Orskurden er forkynt og rettskraftig, og fristen er ute."
        ),
        "Forelegget er vedtatt og regnes som rettskraftig.": ("Førelegget er vedteke og blir rekna som rettskraftig."),
        "Oppfyllelsesfristen i forliket er ute, og forliket regnes som rettskraftig.": (
            "Oppfyllingsfristen i forliket er ute, og forliket blir rekna som rettskraftig."
        ),
        "Den utenlandske avgjørelsen er tvangskraftig og rettskraftig der den kommer fra.": (
            "Den utanlandske avgjerda er tvangskraftig og rettskraftig der den kjem frå."
        ),
        "Vilkårene i overenskomsten er oppfylt, og avgjørelsen er rettskraftig.": (
            "Vilkåra i overeinskomsten er oppfylte, og avgjerda er rettskraftig."
        ),
        "Det er gått to uker siden skriftlig varsel om fullbyrdelse, sendt på forfallsdagen eller senere.": (
            "Det er gått to veker sidan skriftleg varsel om tvangsfullføring, sendt på forfallsdagen eller seinare."
        ),
        "Varsel kan unnlates, og det er gått to uker siden forfall.": (
            "Varsel kan utelatast, og det er gått to veker sidan forfall."
        ),
        "Når kommunen selv beslutter utlegg, gjelder ikke reglene om varsel to uker før begjæring.": (
            "Når kommunen sjølv tek avgjerd om utlegg, gjeld ikkje reglane om varsel to veker før kravsmålet."
        ),
        "Avgjørelsen om gebyr for varsel om eller beslutning om utlegg har tvangskraft i seg selv.": (
            "Avgjerda om gebyr for varsel om eller avgjerd om utlegg har tvangskraft i seg sjølv."
        ),
        "Innkrevingen må vente til klagen er avgjort. Motregning etter innkrevingsloven § 21 "
        "første ledd kan likevel gjennomføres for krav etter § 7.": (
            "Innkrevjinga må vente til klaga er avgjord. Motrekning etter innkrevjingslova § 21 første ledd "
            "kan likevel gjennomførast for krav etter § 7."
        ),
        "Det er reist søksmål mot staten om vedtaket, og da er det ikke tvangskraftig.": (
            "Det er reist søksmål mot staten om vedtaket, og då er det ikkje tvangskraftig."
        ),
        "Oppfyllelsesfristen i vedtaket om administrativ sanksjon er ute; varsel er da ikke nødvendig.": (
            "Oppfyllingsfristen i vedtaket om administrativ sanksjon er ute; varsel er då ikkje nødvendig."
        ),
        "Vedtaket om administrativ sanksjon er endelig og oppfyllelsesfristen ute.": (
            "Vedtaket om administrativ sanksjon er endeleg og oppfyllingsfristen ute."
        ),
        "Det må foreligge et tvangsgrunnlag, og det må være tvangskraftig for denne fullbyrdelsen.": (
            "Det må liggje føre eit tvangsgrunnlag, og det må vere tvangskraftig for denne tvangsfullføringa."
        ),
        "Grunnlaget er tvangskraftig for denne fullbyrdelsen.": (
            "Grunnlaget er tvangskraftig for denne tvangsfullføringa."
        ),
        "Kravet er ikke forfalt og misligholdt.": ("Kravet er ikkje forfalle og misleghalde."),
        "Er bidragsplikten misligholdt uten at det er stilt sikkerhet, kan det besluttes trekk "
        "også for bidrag som ikke er forfalt.": (
            "Er bidragsplikta misleghalden utan at det er stilt trygd, kan det takast avgjerd om trekk også for bidrag "
            "som ikkje er forfalne."
        ),
        "Saken ble utsatt og ikke begjært fortsatt innen ett år, og da må skyldneren varsles på nytt.": (
            "Saka vart utsett og ikkje kravd fortsett innan eitt år, og då må skuldnaren varslast på nytt."
        ),
        "Deltar bidrag alt i et utleggstrekk, kan nye bidrag meldes inn uten mislighold og varsel; "
        "det gjelder ikke særtilskudd, men økningen av et som alt er i trekket.": (
            "Deltek bidrag alt i eit utleggstrekk, kan nye bidrag meldast inn utan misleghald og varsel; "
            "det gjeld ikkje særtilskot, men auken av eit som alt er i trekket."
        ),
        "Grunnlaget gjelder bare den som er nevnt som forpliktet, om ikke loven sier noe annet.": (
            "Grunnlaget gjeld berre den som er nemnd som forplikta, om ikkje lova seier noko anna."
        ),
        "Skyldneren er nevnt som forpliktet i grunnlaget.": ("Skyldnaren er nemnd som forplikta i grunnlaget."),
        "Grunnlaget mot den døde gjelder også arvingen som overtok ansvaret, og gjenlevende "
        "ektefelle eller samboer i uskifte.": (
            "Grunnlaget mot den døde gjeld også arvingen som tok over ansvaret, og attlevande ektefelle eller sambuar "
            "i uskifte."
        ),
        "Grunnlaget var rettet mot den døde som eier av formuesgodet, og gjelder da også testamentsarvingen.": (
            "Grunnlaget var retta mot den døde som eigar av formuesgodet, og gjeld då også testamentsarvingen."
        ),
        "Grunnlaget mot den døde gjelder også dødsboet, så langt det kan fullbyrdes mot et bo som skiftes offentlig.": (
            "Grunnlaget mot den døde gjeld også dødsbuet, så langt det kan tvangsfullførast mot eit bu som blir skifta "
            "offentleg."
        ),
        "Grunnlaget gjelder også konkursboet når kravet har rettsvern.": (
            "Grunnlaget gjeld også konkursbuet når kravet har rettsvern."
        ),
        "Grunnlaget mot selskapet gjelder også deltakeren som svarer direkte for forpliktelsene.": (
            "Grunnlaget mot selskapet gjeld også deltakaren som svarar direkte for skyldnadene."
            "Grunnlaget mot selskapet gjeld også deltakaren som svarar direkte for pliktene."
        ),
        "Et alminnelig grunnlag mot seksjonseierne samlet gjelder også den enkelte for hans del av ansvaret.": (
            "Eit allment grunnlag mot seksjonseigarane samla gjeld også den einskilde for sin del av ansvaret."
        ),
        "Grunnlaget for å dekke panteretten gjelder også den som senere ervervet pantet.": (
            "Grunnlaget for å dekkje panteretten gjeld også den som seinare erverva pantet."
        ),
        "Grunnlaget var rettet mot eieren av eiendommen som eier, og gjelder også den som senere ervervet den.": (
            "Grunnlaget var retta mot eigaren av eigedommen som eigar, og gjeld også den som seinare erverva han."
        ),
        "Mot et alminnelig grunnlag kan det bare innvendes at organet ikke kan treffe en slik "
        "avgjørelse, eller at innholdet ikke kan fullbyrdes.": (
            "Mot eit allment grunnlag kan det berre innvendast at organet ikkje kan ta ei slik avgjerd, eller at "
            "innhaldet ikkje kan tvangsfullførast."
        ),
        "Mot kravet i et alminnelig grunnlag kan bare det innvendes som kom for sent til å bli påberopt før "
        "avgjørelsen.": (
            "Mot kravet i eit allment grunnlag kan berre det innvendast som kom for seint til å bli gjort gjeldande "
            "før avgjerda."
        ),
        "Mot et særlig grunnlag kan alt som kunne vært innvendt i et søksmål, innvendes.": (
            "Mot eit særleg grunnlag kan alt som kunne vore innvendt i eit søksmål, innvendast."
        ),
        "For innvendinger mot krav i en voldgiftsdom gjelder voldgiftsloven.": (
            "For innvendingar mot krav i ein valdgiftsdom gjeld valdgiftslova."
        ),
        "Andre enn den berettigede kan ikke begjære fullbyrdelse.": (
            "Andre enn rettshavaren kan ikkje krevje tvangsfullføring."
        ),
        "Den som er nevnt som berettiget, gruppemedlemmet avgjørelsen omfatter, og den som lovlig "
        "har ervervet kravet, kan begjære fullbyrdelse.": (
            "Den som er nemnd som rettshavar, gruppemedlemmet avgjerda omfattar, og den som lovleg har erverva kravet, "
            "kan krevje tvangsfullføring."
        ),
        "Sier slutningen hvordan gruppemedlemmene skal få oppfylt kravet direkte, kan også grupperepresentanten "
        "begjære fullbyrdelse.": (
            "Seier slutninga korleis gruppemedlemmene skal få kravet oppfylt direkte, kan også grupperepresentanten "
            "krevje tvangsfullføring."
        ),
        "Etter begjæringen kan skyldneren ikke erklære motregning med et omtvistet motkrav uten tvangsgrunnlag.": (
            "Etter kravsmålet kan skyldnaren ikkje erklære motrekning med eit omstridd motkrav utan tvangsgrunnlag."
        ),
        "Begrensningen gjelder først når fullbyrdelse er begjært.": (
            "Avgrensinga gjeld først når tvangsfullføring er kravd."
        ),
        "Motkravet er erkjent, eller det er tvangsgrunnlag for det.": (
            "Motkravet er erkjent, eller det er tvangsgrunnlag for det."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om kravet var pådømt dagen det spørres om": ("Om kravet var pådømt dagen det blir spurt om"),
        "Om kravet var forlikt i retten dagen det spørres om": (
            "Om kravet var forlikt i retten dagen det blir spurt om"
        ),
        "ordlyden i skattebetalingsloven § 14-1, som gjaldt før 2026, er ikke registrert": (
            "ordlyden i skattebetalingslova § 14-1, som galdt før 2026, er ikkje registrert"
        ),
        "Om en annen norsk myndighet enn en domstol har avgjort kravet med virkning som dom": (
            "Om ei anna norsk styresmakt enn ein domstol har avgjort kravet med verknad som dom"
        ),
        "Om kravet var fastsatt i et forelegg som var vedtatt dagen det spørres om": (
            "Om kravet var fastsett i eit førelegg som var vedteke dagen det blir spurt om"
        ),
        "Om det forelå voldgiftsdom dagen det spørres om": ("Om det låg føre valdgiftsdom dagen det blir spurt om"),
        "Om det forelå utenlandsk avgjørelse, forlik eller voldgiftsdom dagen det spørres om": (
            "Om det låg føre utanlandsk avgjerd, forlik eller valdgiftsdom dagen det blir spurt om"
        ),
        "Om det forelå avgjørelse av en utenlandsk domstol partene hadde avtalt verneting ved": (
            "Om det låg føre avgjerd av ein utanlandsk domstol partane hadde avtalt verneting ved"
        ),
        "Om det forelå avgjørelse av eller forlik for internasjonal domstol eller myndighet": (
            "Om det låg føre avgjerd av eller forlik for internasjonal domstol eller styresmakt"
        ),
        "Om kravet bygger på et gjeldsbrev som kan inndrives uten søksmål": (
            "Om kravet byggjer på eit gjeldsbrev som kan drivast inn utan søksmål"
        ),
        "ordlyden i tvangsfullbyrdelsesloven § 7-2 før 18. april 2017 er ikke registrert": (
            "ordlyden i tvangsfullføringslova § 7-2 før 18. april 2017 er ikkje registrert"
        ),
        "Om kravet er et vekselkrav som kan inndrives uten søksmål": (
            "Om kravet er eit vekselkrav som kan drivast inn utan søksmål"
        ),
        "Om kravet er et sjekkrav som kan inndrives uten søksmål": (
            "Om kravet er eit sjekkrav som kan drivast inn utan søksmål"
        ),
        "Om kravet er fastsatt ved beslutning om tvangsmulkt, administrativ sanksjon eller disiplinærstraff": (
            "Om kravet er fastsett ved avgjerd om tvangsmulkt, administrativ sanksjon eller disiplinærstraff"
        ),
        "Om særloven bare gjør endelig vedtak til tvangsgrunnlag": (
            "Om særlova berre gjer endeleg vedtak til tvangsgrunnlag"
        ),
        "Om avgjørelsen var endelig dagen det spørres om": "Om avgjerda var endeleg dagen det blir spurt om",
        "Om loven kravet bygger på, gjør det til tvangsgrunnlag": (
            "Om lova kravet byggjer på, gjer det til tvangsgrunnlag"
        ),
        "Om bestemmelsen i særloven treffer dette kravet, der kravtypen alene ikke avgjør det "
        "(tvangsfullbyrdelsesloven § 7-2 første ledd e)": (
            "Om føresegna i særlova treffer dette kravet, der kravtypen åleine ikkje avgjer det "
            "(tvangsfullføringslova § 7-2 første ledd e)"
        ),
        "ordlyden i særloven før 2026 er ikke registrert": ("ordlyden i særlova før 2026 er ikkje registrert"),
        "Om kreditor selv har sendt skyldneren en skriftlig meddelelse som viser grunnlag og "
        "omfang (tvangsfullbyrdelsesloven § 7-2 første ledd f)": (
            "Om kreditor sjølv har sendt skyldnaren ei skriftleg melding som viser grunnlag og omfang "
            "(tvangsfullføringslova § 7-2 første ledd f)"
        ),
        "Hvem som skal beslutte utlegg for kravet": "Kven som skal ta avgjerd om utlegg for kravet",
        "Om loven eller tvangsgrunnlaget selv sier at grunnlaget ikke omfatter renten eller kostnaden "
        "(tvangsfullbyrdelsesloven § 7-2 andre ledd)": (
            "Om lova eller tvangsgrunnlaget sjølv seier at grunnlaget ikkje omfattar renta eller kostnaden "
            "(tvangsfullføringslova § 7-2 andre ledd)"
        ),
        "om kommunen måtte varsle etter §§ 4-18 og 4-19 etter tidligere regelverk, følger av en ordlyd "
        "som ikke er registrert": (
            "om kommunen måtte varsle etter §§ 4-18 og 4-19 etter tidlegare regelverk, følgjer av ein ordlyd "
            "som ikkje er registrert"
        ),
        "om særnamsmannen kunne bygge på bokstav f før nytt regelverk, følger av en ordlyd som ikke er registrert": (
            "om særnamsmannen kunne byggje på bokstav f før nytt regelverk, følgjer av ein ordlyd som ikkje "
            "er registrert"
        ),
        "Om kravet bygger på en elektronisk gjeldserklæring som kan inndrives uten søksmål": (
            "Om kravet byggjer på ei elektronisk gjeldserklæring som kan drivast inn utan søksmål"
        ),
        "Om kravet er underholdsbidrag eller særtilskudd": ("Om kravet er underhaldsbidrag eller særtilskot"),
        "Om kravet er et skatte- og avgiftskrav, eller likestilt med et": (
            "Om kravet er eit skatte- og avgiftskrav, eller likestilt med eit slikt"
        ),
        "Bestemmelsen i innkrevingsloven som gir kravet": ("Føresegna i innkrevjingslova som gir kravet"),
        "Om det er tvangsgrunnlag for kravet gebyret gjelder (innkrevingsloven § 15 fjerde ledd)": (
            "Om det er tvangsgrunnlag for kravet gebyret gjeld (innkrevjingslova § 15 fjerde ledd)"
        ),
        "Om kravet har dom eller avgjørelse med domsvirkning som grunnlag": (
            "Om kravet har dom eller avgjerd med domsverknad som grunnlag"
        ),
        "Om kravet har et vedtatt forelegg som grunnlag": ("Om kravet har eit vedteke førelegg som grunnlag"),
        "Om kravet har en voldgiftsdom som grunnlag": ("Om kravet har ein valdgiftsdom som grunnlag"),
        "Om kravet har et rettsforlik som grunnlag": ("Om kravet har eit rettsforlik som grunnlag"),
        "Om kravet har en utenlandsk avgjørelse som grunnlag": ("Om kravet har ei utanlandsk avgjerd som grunnlag"),
        "Om kravet har en internasjonal avgjørelse som grunnlag": (
            "Om kravet har ei internasjonal avgjerd som grunnlag"
        ),
        "Om kravet har et særlig tvangsgrunnlag": ("Om kravet har eit særleg tvangsgrunnlag"),
        "Om tvangsgrunnlaget selv fastsetter denne linjen (tvangsfullbyrdelsesloven §§ 4-1 og 7-2)": (
            "Om tvangsgrunnlaget sjølv fastset denne linja (tvangsfullføringslova §§ 4-1 og 7-2)"
        ),
        "Nærmere slag, for eksempel rentetillegg; åpen kodeliste": (
            "Nærare slag, til dømes rentetillegg; open kodeliste"
        ),
        "Om den siste avgjørelsen er en kjennelse og ikke en dom": (
            "Om den siste avgjerda er ein orskurd og ikkje ein dom"
        ),
        "Om oppfyllelsesfristen i den siste avgjørelsen er ute": "Om oppfyllingsfristen i den siste avgjerda er ute",
        "Om den siste avgjørelsen er rettskraftig": "Om den siste avgjerda er rettskraftig",
        "Om skyldneren har stilt sikkerhet for det han er dømt til": (
            "Om skyldnaren har stilt trygd for det han er dømd til"
        ),
        "Om avgjørelsen er truffet i straffesak": ("Om avgjerda er teken i straffesak"),
        "Om avgjørelsen, er den truffet i straffesak, ilegger straff, inndragning eller saksomkostninger til staten": (
            "Om avgjerda, er ho teken i straffesak, fastset straff, inndraging eller saksomkostningar til staten"
        ),
        "Om saken er utsatt og ikke begjært fortsatt innen ett år": (
            "Om saka er utsett og ikkje kravd fortsett innan eitt år"
        ),
        "Om fullbyrdelse etter det alminnelige grunnlaget ble krevd i løpet av det første året det var mulig": (
            "Om tvangsfullføring etter det allmenne grunnlaget vart kravd i løpet av det første året det var mogleg"
        ),
        "Om det er gått to uker siden det nye varselet ble sendt": (
            "Om det er gått to veker sidan det nye varselet vart sendt"
        ),
        "Om verken skyldneren eller en fullmektig har kjent oppholdssted eller kontaktinformasjon "
        "for elektronisk varsel (tvangsfullbyrdelsesloven § 4-18 andre ledd)": (
            "Om verken skyldnaren eller ein fullmektig har kjend opphaldsstad eller kontaktinformasjon for "
            "elektronisk varsel (tvangsfullføringslova § 4-18 andre ledd)"
        ),
        "Om namsmyndigheten har fritatt for varsel (tvangsfullbyrdelsesloven § 4-18 andre ledd andre punktum)": (
            "Om namsstyresmakta har gitt fritak frå varsel (tvangsfullføringslova § 4-18 andre ledd andre punktum)"
        ),
        "Om kjennelsen er forkynt": "Om orskurden er forkynt",
        "Om vedtakelsen av forelegget er anket i tide og anken ikke er avgjort (tvangsfullbyrdelsesloven § 4-14)": (
            "Om vedtakinga av førelegget er anka i tide og anken ikkje er avgjord (tvangsfullføringslova § 4-14)"
        ),
        "Om voldgiftsdommen er rettskraftig": ("Om valdgiftsdommen er rettskraftig"),
        "Om oppfyllelsesfristen i voldgiftsdommen er ute": ("Om oppfyllingsfristen i valdgiftsdommen er ute"),
        "Om oppfyllelsesfristen i forliket er ute": ("Om oppfyllingsfristen i forliket er ute"),
        "Om den utenlandske avgjørelsen er tvangskraftig i opphavsstaten": (
            "Om den utanlandske avgjerda er tvangskraftig i opphavsstaten"
        ),
        "Om vilkårene i overenskomsten for å fullbyrde den internasjonale avgjørelsen er oppfylt": (
            "Om vilkåra i overeinskomsten for å tvangsfullføre den internasjonale avgjerda er oppfylte"
        ),
        "Om den utenlandske avgjørelsen er rettskraftig": "Om den utanlandske avgjerda er rettskraftig",
        "Om den internasjonale avgjørelsen er rettskraftig": "Om den internasjonale avgjerda er rettskraftig",
        "Om det er gått to uker siden varselet om fullbyrdelse ble sendt": (
            "Om det er gått to veker sidan varselet om tvangsfullføring vart sendt"
        ),
        "Om varselet om fullbyrdelse ble sendt før forfallsdagen": (
            "Om varselet om tvangsfullføring vart sendt før forfallsdagen"
        ),
        "Om fullbyrdelse etter det særlige grunnlaget ble krevd i løpet av det første året det var mulig": (
            "Om tvangsfullføring etter det særlege grunnlaget vart kravd i løpet av det første året det var mogleg"
        ),
        "Om det er gått to uker siden forfall": ("Om det er gått to veker sidan forfall"),
        "Om innkrevingen må vente til en klage over kravet er avgjort": (
            "Om innkrevjinga må vente til ei klage over kravet er avgjord"
        ),
        "Om en klage over kravet ikke er avgjort": "Om ei klage over kravet ikkje er avgjord",
        "Om særloven lar søksmål mot staten utsette tvangskraften": (
            "Om særlova lèt søksmål mot staten utsetje tvangskrafta"
        ),
        "Om det er reist søksmål mot staten om vedtaket, som ikke er avgjort (særlovene, § 7-2 e)": (
            "Om det er reist søksmål mot staten om vedtaket, som ikkje er avgjord (særlovene, § 7-2 e)"
        ),
        "Om oppfyllelsesfristen i vedtaket er ute": ("Om oppfyllingsfristen i vedtaket er ute"),
        "Om kravet er forfalt og ikke betalt i rett tid": ("Om kravet er forfalle og ikkje betalt i rett tid"),
        "om utleggstrekk kunne besluttes før grunnlaget var rettskraftig etter tidligere "
        "regelverk, følger av en ordlyd som ikke er registrert": (
            "om det kunne takast avgjerd om utleggstrekk før grunnlaget var rettskraftig etter tidlegare regelverk, "
            "følgjer av ein ordlyd som ikkje er registrert"
        ),
        "Om Innkrevingsmyndigheten avsluttet innkrevingen av et bidrag som da hadde tvangsgrunnlag "
        "(bidragsinnkrevingsloven § 7 andre punktum)": (
            "Om Innkrevingsmyndigheten avslutta innkrevjinga av eit bidrag som då hadde tvangsgrunnlag "
            "(bidragsinnkrevjingslova § 7 andre punktum)"
        ),
        "Om bidraget er fastsatt ved avgjørelse, og ikke bare i en skriftlig avtale "
        "(barnelova § 78 andre og tredje ledd)": (
            "Om bidraget er fastsett ved avgjerd, og ikkje berre i ei skriftleg avtale "
            "(barnelova § 78 andre og tredje ledd)"
        ),
        "Om kravet er økningen av et særtilskudd som alt deltar i utleggstrekket "
        "(innkrevingsforskriften § 27-1 tredje ledd)": (
            "Om kravet er auken av eit særtilskot som alt deltek i utleggstrekket "
            "(innkrevjingsforskrifta § 27-1 tredje ledd)"
        ),
        "Om en bidragsforpliktelse alt deltar i utleggstrekket kravet skal meldes inn i "
        "(innkrevingsforskriften § 27-1 første ledd)": (
            "Om ei bidragsplikt alt deltek i utleggstrekket kravet skal meldast inn i "
            "(innkrevjingsforskrifta § 27-1 første ledd)"
        ),
        "Skyldnerens stilling til tvangsgrunnlaget": ("Stillinga skyldnaren har til tvangsgrunnlaget"),
        "Om grunnlaget er rettet mot den forpliktede som eier av formuesgodet "
        "(tvangsfullbyrdelsesloven §§ 4-8 og 4-11)": (
            "Om grunnlaget er retta mot den forplikta som eigar av formuesgodet (tvangsfullføringslova §§ 4-8 og 4-11)"
        ),
        "Om det er adgang til tvangsfullbyrdelse mot dødsbo som skiftes offentlig "
        "(tvangsfullbyrdelsesloven § 4-8 andre ledd)": (
            "Om det er høve til tvangsfullføring mot dødsbu som blir skifta offentleg (tvangsfullføringslova § 4-8 "
            "andre ledd)"
        ),
        "Om kravet har rettsvern mot konkursboet (tvangsfullbyrdelsesloven § 4-9)": (
            "Om kravet har rettsvern mot konkursbuet (tvangsfullføringslova § 4-9)"
        ),
        "Om retten falt bort ved erverv i god tro (tvangsfullbyrdelsesloven § 4-11)": (
            "Om retten fall bort ved erverv i god tru (tvangsfullføringslova § 4-11)"
        ),
        "Stillingen til den som vil fullbyrde kravet (tvangsfullbyrdelsesloven § 4-6)": (
            "Stillinga til den som vil tvangsfullføre kravet (tvangsfullføringslova § 4-6)"
        ),
        "Om slutningen sier hvordan gruppemedlemmene skal få oppfylt direkte "
        "(tvangsfullbyrdelsesloven § 4-6 andre ledd)": (
            "Om slutninga seier korleis gruppemedlemmene skal få oppfylt direkte (tvangsfullføringslova § "
            "4-6 andre ledd)"
        ),
        "Om tvangsfullbyrdelse er begjært eller besluttet": "Om tvangsfullføring er kravd eller vedteken",
        "Om skyldnerens motkrav er erkjent (tvangsfullbyrdelsesloven § 4-3)": (
            "Om motkravet til skyldnaren er erkjent (tvangsfullføringslova § 4-3)"
        ),
        "Om det er tvangsgrunnlag for motkravet overfor saksøkeren (tvangsfullbyrdelsesloven § 4-3)": (
            "Om det er tvangsgrunnlag for motkravet overfor saksøkjaren (tvangsfullføringslova § 4-3)"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
