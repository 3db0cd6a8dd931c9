"""Tiltakene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Staten og Norges Bank er vernet mot tvangsfullbyrdelse.": (
            "Staten og Noregs Bank er verna mot tvangsfullføring."
        ),
        "Det tas ikke utlegg for pengekrav mot en kommune, en fylkeskommune eller et helseforetak.": (
            "Det blir ikkje teke utlegg for pengekrav mot ein kommune, ein fylkeskommune eller eit helseføretak."
        ),
        "Innkrevingsloven gjelder fra 1. januar 2026.": ("Innkrevjingslova gjeld frå 1. januar 2026."),
        "Innkrevingsmyndigheten ivaretar kreditorens rolle og kan minne om kravet.": (
            "Innkrevingsmyndigheten fyller rolla som kreditor og kan minne om kravet."
        ),
        "Virksomheten skal følge opp krav som ikke betales ved forfall, blant annet med purring.": (
            "Verksemda skal følgje opp krav som ikkje blir betalte ved forfall, mellom anna med purring."
        ),
        "Kommunen og inkassatoren kan purre på et forfalt krav.": (
            "Kommunen og inkassatoren kan purre på eit forfalle krav."
        ),
        "Kravet er foreldet, og retten til oppfyllelse er tapt.": (
            "Kravet er forelda, og retten til oppfylling er tapt."
        ),
        "Kravet er ikke lagt til Innkrevingsmyndigheten for annet enn avregning.": (
            "Kravet er ikkje lagt til Innkrevingsmyndigheten for anna enn avrekning."
        ),
        "Skyldneren har betalingsutsettelse i gjeldsforhandlingsperioden.": (
            "Skyldnaren har betalingsutsetjing i gjeldsforhandlingsperioden."
        ),
        "Det purres på forfalte krav.": ("Det blir purra på forfalne krav."),
        "En annen lov eller forskrift gir rente av kravet, og renten løper.": (
            "Ei anna lov eller forskrift gir rente av kravet, og renta går."
        ),
        "Forsinkelsesrente løper etter varselet.": "Det går forseinkingsrente etter varselet.",
        "Det løper ikke forsinkelsesrente den dagen.": ("Det går ikkje forseinkingsrente den dagen."),
        "Renten av kravet følger en regel som ikke er ført inn.": (
            "Renta av kravet følgjer ein regel som ikkje er ført inn."
        ),
        "Kravet er foreldet, og tilleggene faller bort med det.": ("Kravet er forelda, og tillegga fell bort med det."),
        "Det påløper gebyr når underholdsbidrag ikke er betalt ved forfall.": (
            "Det kjem til gebyr når underhaldsbidrag ikkje er betalt ved forfall."
        ),
        "Innkrevingsmyndigheten tar gebyr når den varsler og beslutter utlegg.": (
            "Innkrevingsmyndigheten tek gebyr når han varslar om utlegg og tek avgjerd om det."
        ),
        "Fordringshaveren kan kreve gebyr for purring og varsel etter inkassoforskriften.": (
            "Fordringshavaren kan krevje gebyr for purring og varsel etter inkassoforskrifta."
        ),
        "Verken en termin, et varsel om utlegg eller en påminnelse gir gebyr den dagen.": (
            "Verken ein termin, eit varsel om utlegg eller ei påminning gir gebyr den dagen."
        ),
        "Gebyret følger regler som ikke er ført inn.": "Gebyret følgjer reglar som ikkje er førte inn.",
        "Gebyret følger utlegget, og kravet har ikke tvangsgrunnlag for det.": (
            "Gebyret følgjer utlegget, og kravet har ikkje tvangsgrunnlag for det."
        ),
        "Kravet kan motregnes i skyldnerens tilgodebeløp på skatt og avgift.": (
            "Kravet kan motreknast i det skyldnaren har til gode på skatt og avgift."
        ),
        "Skatte- og avgiftskrav kan motregnes i tilgodebeløp på skatt og avgift etter de tidligere reglene.": (
            "Skatte- og avgiftskrav kan motreknast i tilgodebeløp på skatt og avgift etter dei tidlegare reglane."
        ),
        "Motregning besluttet før 2027 følger reglene som gjaldt før 2026.": (
            "Motrekning vedteken før 2027 følgjer reglane som galdt før 2026."
        ),
        "Kommunen kan dekke slike krav ved motregning i tilgodebeløp på skatt og avgift.": (
            "Kommunen kan dekkje slike krav ved motrekning i tilgodebeløp på skatt og avgift."
        ),
        "Før 2027 har kommunen bare den alminnelige motregningsretten.": (
            "Før 2027 har kommunen berre den allmenne motrekningsretten."
        ),
        "Andre enn Innkrevingsmyndigheten og kommunen har bare den alminnelige motregningsretten.": (
            "Andre enn Innkrevingsmyndigheten og kommunen har berre den allmenne motrekningsretten."
        ),
        "Kravet er foreldet, og motregningsretten er verken avtalt eller fra samme rettsforhold.": (
            "Kravet er forelda, og motrekningsretten er verken avtalt eller frå same rettsforhold."
        ),
        "Lest slik at en bot som er falt bort, ikke kan motregnes.": (
            "Lese slik at ei bot som er fallen bort, ikkje kan motreknast."
        ),
        "Innkrevingsmyndigheten kan avregne kravet i framtidige ytelser.": (
            "Innkrevingsmyndigheten kan avrekne kravet i framtidige ytingar."
        ),
        "Bare Innkrevingsmyndigheten beslutter avregning.": "Berre Innkrevingsmyndigheten tek avgjerd om avrekning.",
        "Ingen lov sier at kravet kan avregnes i framtidige ytelser.": (
            "Inga lov seier at kravet kan avreknast i framtidige ytingar."
        ),
        "Kravet er ikke lagt til Innkrevingsmyndigheten.": ("Kravet er ikkje lagt til Innkrevingsmyndigheten."),
        "Innkrevingen kan ikke settes i verk før klagen over tilbakebetalingen er avgjort.": (
            "Innkrevjinga kan ikkje setjast i verk før klaga over tilbakebetalinga er avgjord."
        ),
        "Skyldneren er ikke varslet med en frist til å uttale seg som er ute.": (
            "Skyldnaren har ikkje fått varsel med ein uttalefrist som er ute."
        ),
        "Det ble ikke besluttet noe innen to måneder, og det må varsles på nytt.": (
            "Det vart ikkje teke noka avgjerd innan to månader, og det må varslast på nytt."
        ),
        "Innkrevingsmyndigheten kan beslutte utlegg for krav den har til innkreving.": (
            "Innkrevingsmyndigheten kan ta avgjerd om utlegg for krav han har til innkrevjing."
        ),
        "Kommunen kan selv beslutte utlegg for kravet.": "Kommunen kan sjølv ta avgjerd om utlegg for kravet.",
        "Den som har kravet, kan begjære utlegg hos alminnelig namsmann.": (
            "Den som har kravet, kan krevje utlegg hos allmenn namsmann."
        ),
        "Lest slik at det ikke tas utlegg for kravet mens boet er under konkursbehandling.": (
            "Lese slik at det ikkje blir teke utlegg for kravet medan buet er under konkursbehandling."
        ),
        "Lest slik at en betalingsavtale som overholdes, stenger for tvang.": (
            "Lese slik at ein betalingsavtale som blir halden, stengjer for tvang."
        ),
        "Kommunen må varsle skyldneren, og fristen til å uttale seg må være ute uten at varselet er brukt opp.": (
            "Kommunen må varsle skyldnaren, og fristen til å uttale seg må vere ute utan at varselet er brukt opp."
        ),
        "Kravet er ikke forfalt og misligholdt.": ("Kravet er ikkje forfalle og misleghalde."),
        "Kravet har ikke et tvangsgrunnlag som er tvangskraftig for tiltaket.": (
            "Kravet har ikkje eit tvangsgrunnlag som er tvangskraftig for tiltaket."
        ),
        "Utleggstrekk tas i lønn og lignende, og en organisasjon har ikke slike inntekter.": (
            "Utleggstrekk blir teke i løn og liknande, og ein organisasjon har ikkje slike inntekter."
        ),
        "For krav med siste prioritet tas ikke trekk når skyldneren gjør det vedkommende evner.": (
            "For krav med siste prioritet blir det ikkje teke trekk når skyldnaren gjer det vedkomande evnar."
        ),
        "Innkrevingsmyndigheten kan selv gjennomføre dekning i et enkelt pengekrav den har utleggspant i.": (
            "Innkrevingsmyndigheten kan sjølv gjennomføre dekning i eit enkelt pengekrav han har utleggspant i."
        ),
        "Bare Innkrevingsmyndigheten gjennomfører dekningen selv; andre begjærer tvangssalg.": (
            "Berre Innkrevingsmyndigheten gjennomfører dekninga sjølv; andre krev tvangssal."
        ),
        "Det er ikke utleggspant for kravet i et enkelt pengekrav.": (
            "Det er ikkje utleggspant for kravet i eit enkelt pengekrav."
        ),
        "De første seks månedene etter fristdagen krever tvangsdekning samtykke fra boet.": (
            "Dei første seks månadene etter fristdagen krev tvangsdekning samtykke frå buet."
        ),
        "Den som har pant for kravet, kan begjære pantet solgt eller brukt til dekning.": (
            "Den som har pant for kravet, kan krevje at pantet blir selt eller brukt til dekning."
        ),
        "Kravet er foreldet, og pantet er falt bort med det.": ("Kravet er forelda, og pantet er falle bort med det."),
        "Det er ikke pant for kravet.": ("Det er ikkje pant for kravet."),
        "Det er ikke gått to uker siden underretningen om utlegget ble sendt.": (
            "Det er ikkje gått to veker sidan underrettinga om utlegget vart send."
        ),
        "Midlertidig sikring følger tvisteloven.": ("Mellombels sikring følgjer tvistelova."),
        "En fordringshaver kan begjære konkurs når skyldneren er insolvent.": (
            "Ein fordringshavar kan krevje konkurs når skyldnaren er insolvent."
        ),
        "Skyldneren er ikke insolvent.": ("Skyldnaren er ikkje insolvent."),
        "Boet er alt under konkursbehandling.": ("Buet er alt under konkursbehandling."),
        "Kravet er sikret ved betryggende pant.": "Kravet er sikra ved pant som gir god nok trygd.",
        "Bistand fra andre stater følger overenskomster med dem.": (
            "Hjelp frå andre statar følgjer overeinskomstar med dei."
        ),
        "Et forfalt krav kan settes til inkasso etter inkassovarsel.": (
            "Eit forfalle krav kan setjast til inkasso etter inkassovarsel."
        ),
        "Inkassoloven gjelder ikke for Innkrevingsmyndighetens virksomhet.": (
            "Inkassolova gjeld ikkje for verksemda til Innkrevingsmyndigheten."
        ),
        "Inkasso gjelder forfalte pengekrav.": ("Inkasso gjeld forfalne pengekrav."),
        "Renten løper fra 30 dager etter varsel om at rente vil påløpe.": (
            "Renta går frå 30 dagar etter varsel om at det vil gå rente."
        ),
        "Skyldneren skal varsles før avregning, med minst tre uker til å uttale seg.": (
            "Skyldnaren skal varslast før avrekning, med minst tre veker til å uttale seg."
        ),
        "Skyldneren skal varsles før utlegg, med minst tre uker til å uttale seg.": (
            "Skyldnaren skal varslast før utlegg, med minst tre veker til å uttale seg."
        ),
        "Et særlig tvangsgrunnlag kan fullbyrdes to uker etter skriftlig varsel.": (
            "Eit særleg tvangsgrunnlag kan tvangsfullførast to veker etter skriftleg varsel."
        ),
        "Alminnelig namsmann forelegger begjæringen for skyldneren med minst tre ukers frist.": (
            "Allmenn namsmann legg kravsmålet fram for skyldnaren med minst tre vekers frist."
        ),
        "Kommunen varsler skyldneren på samme måte som namsmannen før den beslutter utlegg.": (
            "Kommunen varslar skyldnaren på same måte som namsmannen før han tek avgjerd om utlegg."
        ),
        "Skyldneren og den som utad eier fordringen, varsles tidligst tre uker etter beslutningen om utlegg.": (
            "Skyldnaren og den som utetter eig fordringa, blir varsla tidlegast tre veker etter avgjerda om utlegg."
        ),
        "Etter forfall må skyldneren få skriftlig varsel om inkasso med minst fjorten dagers frist.": (
            "Etter forfall må skyldnaren få skriftleg varsel om inkasso med minst fjorten dagars frist."
        ),
        "Motregningen kan påklages innen én måned etter underretningen.": (
            "Motrekninga kan påklagast innan éin månad etter underrettinga."
        ),
        "Etter de tidligere reglene kan motregningserklæringen påklages innen én måned etter at den er mottatt.": (
            "Etter dei tidlegare reglane kan motrekningserklæringa påklagast innan éin månad etter at ho er motteken."
        ),
        "Klagen kan settes fram fra varselet er gitt og så lenge avregningen løper.": (
            "Klaga kan setjast fram frå varselet er gitt og så lenge avrekninga går."
        ),
        "Klagen kan settes fram fra varselet er gitt, og avgjøres av tingretten.": (
            "Klaga kan setjast fram frå varselet er gitt, og blir avgjord av tingretten."
        ),
        "Avgjørelsen kan påklages til tingretten så langt fullbyrdelsen ikke er avsluttet.": (
            "Avgjerda kan påklagast til tingretten så langt tvangsfullføringa ikkje er avslutta."
        ),
        "Kjennelsen om konkursåpning kan ankes av den den rammer.": (
            "Orskurden om konkursopning kan ankast av den han råkar."
        ),
        "Skyldneren kan kreve nemndsbehandling av en tvist med inkassoforetaket.": (
            "Skyldnaren kan krevje at ei nemnd behandlar ein tvist med inkassoføretaket."
        ),
        "Adgangen gjelder Innkrevingsmyndigheten.": "Høvet gjeld Innkrevingsmyndigheten.",
        "Avgjørelsen bygger ikke på skjønn, eller er utvilsom, og kan treffes ved automatisert behandling.": (
            "Avgjerda byggjer ikkje på skjønn, eller er utvilsam, og kan takast ved automatisert behandling."
        ),
        "Avgjørelsen bygger på skjønn og er ikke utvilsom, og et menneske må treffe den.": (
            "Avgjerda byggjer på skjønn og er ikkje utvilsam, og ho må takast av eit menneske."
        ),
        "Det står ikke noe igjen av kravet: det er betalt, ettergitt eller satt ned til null.": (
            "Det står ikkje noko att av kravet: det er betalt, ettergitt eller sett ned til null."
        ),
        "Lest slik at et krav som er omfattet av en gjeldsordning, bare dekkes slik ordningen sier.": (
            "Lese slik at eit krav som er omfatta av ei gjeldsordning, berre blir dekt slik ordninga seier."
        ),
        "Under gjeldsforhandling etter konkursloven tas det ikke utlegg for gjeld fra før forhandlingen ble åpnet.": (
            "Under gjeldsforhandling etter konkurslova tek ein ikkje utlegg for gjeld frå før ho vart opna."
        ),
        "De første seks månedene av gjeldsforhandlingen krever tvangsdekning samtykke fra gjeldsnemnda.": (
            "Dei første seks månadene av gjeldsforhandlinga krev tvangsdekning samtykke frå gjeldsnemnda."
        ),
        "Tvangsgrunnlaget gjelder ikke overfor den kravet rettes mot.": (
            "Tvangsgrunnlaget gjeld ikkje overfor den kravet er retta mot."
        ),
        "Fristen må være ute i en betalingsoppfordring fra inkassatoren som ikke er over seks måneder gammel.": (
            "Fristen må vere ute i ei betalingsoppmoding frå inkassatoren som ikkje er over seks månader gammal."
        ),
        "Lest slik at kravet må være forfalt for å kunne motregnes.": (
            "Lese slik at kravet må vere forfalle for å kunne motreknast."
        ),
        "Verken et tvangsgrunnlag for kravet eller pantet selv er tvangskraftig for dekning.": (
            "Verken eit tvangsgrunnlag for kravet eller pantet sjølv er tvangskraftig for dekning."
        ),
        "Under gjeldsforhandling er adgangen til konkurs begrenset for krav fra før den ble åpnet.": (
            "Under gjeldsforhandling er tilgangen til konkurs avgrensa for krav frå før ho vart opna."
        ),
        "Betalingsfristen i et inkassovarsel som er sendt etter forfall, må være ute.": (
            "Betalingsfristen i eit inkassovarsel som er sendt etter forfall, må vere ute."
        ),
        "Når tingretten behandler begjæringen, gjelder reglene om anke og ikke om klage over namsmannen.": (
            "Når tingretten behandlar kravsmålet, gjeld reglane om anke og ikkje om klage over namsmannen."
        ),
        "Før rettslig inndriving må inkassatoren ha sendt en betalingsoppfordring med minst fjorten dagers frist.": (
            "Før rettsleg inndriving må inkassatoren ha sendt ei betalingsoppmoding med minst fjorten dagars frist."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om en organisasjon er staten, en kommune, fylkeskommune, et interkommunalt selskap eller helseforetak, "
        "Norges Bank eller ingen av dem (tvangsfullbyrdelsesloven § 1-2)": (
            "Om ein organisasjon er staten, ein kommune, fylkeskommune, eit interkommunalt selskap eller helseføretak, "
            "Noregs Bank eller ingen av dei (tvangsfullføringslova § 1-2)"
        ),
        "Om hver linje i kravet er foreldet dagen det spørres om": (
            "Om kvar linje i kravet er forelda dagen det blir spurt om"
        ),
        "Om skyldneren har betalingsutsettelse i en gjeldsforhandlingsperiode som omfatter kravet": (
            "Om skyldnaren har betalingsutsetjing i ein gjeldsforhandlingsperiode som omfattar kravet"
        ),
        "Om forsinkelsesrente løper dagen det spørres om": "Om det går forseinkingsrente dagen det blir spurt om",
        "Om retten til å motregne består når kravet er foreldet": (
            "Om retten til å motrekne står ved lag når kravet er forelda"
        ),
        "Gebyret reglene om gebyr gir dagen det spørres om": "Gebyret reglane om gebyr gir dagen det blir spurt om",
        "Om kravet deltar i et utleggstrekk som løper": "Om kravet deltek i eit utleggstrekk som går",
        "Om kravet er blant dem kommunen selv kan ta utlegg for": (
            "Om kravet er blant dei kommunen sjølv kan ta utlegg for"
        ),
        "Om motregningsretten er avtalt (foreldelsesloven § 26 bokstav a)": (
            "Om motrekningsretten er avtalt (foreldingslova § 26 bokstav a)"
        ),
        "Om motkravet springer ut av samme rettsforhold og er eldre (foreldelsesloven § 26 bokstav b)": (
            "Om motkravet spring ut av same rettsforhold og er eldre (foreldingslova § 26 bokstav b)"
        ),
        "Om en lov sier at kravet kan avregnes i framtidige ytelser": (
            "Om ei lov seier at kravet kan avreknast i framtidige ytingar"
        ),
        "Hvor langt varselet om avregning er kommet": ("Kor langt varselet om avrekning er kome"),
        "Om skyldnerens bo er under konkursbehandling": ("Om buet til skyldnaren er under konkursbehandling"),
        "Om det løper en betalingsavtale om kravet": ("Om det går ein betalingsavtale om kravet"),
        "Regelverket en utleggssak om kravet følger: den som er til behandling, ellers en ny sak": (
            "Regelverket ei utleggssak om kravet følgjer: den som er til behandling, elles ei ny sak"
        ),
        "Hvor langt varselet om utlegg er kommet": ("Kor langt varselet om utlegg er kome"),
        "Om bidragsplikten er misligholdt uten at det er stilt sikkerhet (innkrevingsloven § 27)": (
            "Om bidragsplikta er misleghalden utan at det er stilt trygd (innkrevjingslova § 27)"
        ),
        "Person eller organisasjon": ("Person eller organisasjon"),
        "Om kravet i utleggstrekk bare har den siste prioriteten": (
            "Om kravet i utleggstrekk berre har den siste prioriteten"
        ),
        "Skyldneren gjør det vedkommende evner for å betale og begunstiger ingen utilbørlig": (
            "Skyldnaren gjer det vedkomande evnar for å betale og gir ingen utilbørlege fordelar"
        ),
        "Om det er utleggspant for kravet i et enkelt pengekrav": (
            "Om det er utleggspant for kravet i eit enkelt pengekrav"
        ),
        "Om det er mindre enn seks måneder siden fristdagen og boet ikke har samtykket i tvangsdekning": (
            "Om det er mindre enn seks månader sidan fristdagen og buet ikkje har samtykt i tvangsdekning"
        ),
        "Hvor langt varselet om tvangsdekning er kommet": ("Kor langt varselet om tvangsdekning er kome"),
        "Om det er pant for kravet som sikkert består selv om kravet foreldes": (
            "Om det er pant for kravet som sikkert står ved lag sjølv om kravet blir forelda"
        ),
        "Om det er utleggspant for renter eller terminer, som kan falle bort når de foreldes": (
            "Om det er utleggspant for renter eller terminar, som kan falle bort når dei blir forelda"
        ),
        "Om det er pant fra før dødsfallet for en bot eller inndragning som falt bort ved det": (
            "Om det er pant frå før dødsfallet for ei bot eller inndraging som fall bort ved det"
        ),
        "Om det er pant for kravet, ved utlegg, avtale eller lov": (
            "Om det er pant for kravet, ved utlegg, avtale eller lov"
        ),
        "Om det er gått minst to uker siden underretningen om utlegget ble sendt": (
            "Om det er gått minst to veker sidan underrettinga om utlegget vart send"
        ),
        "Fullbyrdelsen ville ellers bli vesentlig vanskeliggjort": (
            "Tvangsfullføringa ville elles bli vesentleg vanskelegare"
        ),
        "Skyldneren kan varig ikke betale det som forfaller, og eiendelene gir ikke full dekning": (
            "Skyldnaren kan varig ikkje betale det som forfell, og eigedelane gir ikkje full dekning"
        ),
        "Pantet gir betryggende sikkerhet for kravet": "Pantet gir god nok trygd for kravet",
        "Om betalingsfristen i et inkassovarsel er ute": ("Om betalingsfristen i eit inkassovarsel er ute"),
        "ordlyden i tvangsfullbyrdelsesloven kapittel 7 før 2026 er ikke registrert": (
            "ordlyden i tvangsfullføringslova kapittel 7 før 2026 er ikkje registrert"
        ),
        "Om avgjørelsen bygger på et skjønnsmessig vilkår": "Om avgjerda byggjer på eit skjønnsmessig vilkår",
        "Om det ikke står noe igjen av kravet: det er betalt, ettergitt eller satt ned til null": (
            "Om det ikkje står noko att av kravet: det er betalt, ettergitt eller sett ned til null"
        ),
        "Om det er utleggspant med rettsvern, som selv er tvangsgrunnlag for dekning": (
            "Om det er utleggspant med rettsvern, som sjølv er tvangsgrunnlag for dekning"
        ),
        "Om det er under ett år siden dekning kunne begjæres etter utlegget, eller den ble begjært innen da": (
            "Om det er under eitt år sidan dekning kunne krevjast etter utlegget, eller ho vart kravd innan då"
        ),
        "Om det er pant med rettsvern ved avtale eller lov, som selv er tvangsgrunnlag for dekning": (
            "Om det er pant med rettsvern ved avtale eller lov, som sjølv er tvangsgrunnlag for dekning"
        ),
        "Om det er gjeldsforhandling etter konkursloven, og kravet er fra før den ble åpnet": (
            "Om det er gjeldsforhandling etter konkurslova, og kravet er frå før ho vart opna"
        ),
        "Om det er forhandling om rekonstruksjon åpnet før 1. juli 2026, og kravet er fra før den ble åpnet": (
            "Om det er forhandling om rekonstruksjon opna før 1. juli 2026, og kravet er frå før ho vart opna"
        ),
        "Om gjeldsforhandling etter konkursloven ble åpnet for under seks måneder siden uten samtykke til dekning": (
            "Om gjeldsforhandling etter konkurslova vart opna for under seks månader sidan utan samtykke til dekning"
        ),
        "Om kravet er omfattet av en gjeldsordning som er kommet i stand": (
            "Om kravet er omfatta av ei gjeldsordning som er komen i stand"
        ),
        "Om fristen er ute i inkassatorens betalingsoppfordring, og den ikke er over seks måneder gammel": (
            "Om fristen er ute i betalingsoppmodinga frå inkassatoren, og ho ikkje er over seks månader gammal"
        ),
        "Om pantet er realregistrert, slik at dekning begjæres for tingretten (tvangsfullbyrdelsesloven § 11-3)": (
            "Om pantet er realregistrert, slik at dekning blir kravd for tingretten (tvangsfullføringslova § 11-3)"
        ),
        "Skyldneren søker klart å unndra seg betaling, eller andre særlige forhold truer dekningen": (
            "Skyldnaren prøver klart å unndra seg betaling, eller andre særlege forhold trugar dekninga"
        ),
        "Om gjeldsforhandling etter konkursloven stenger for konkurs som én fordringshaver begjærer": (
            "Om gjeldsforhandling etter konkurslova stengjer for konkurs som éin fordringshavar krev"
        ),
        "Om minst tre fordringshavere med to femdeler av gjelden begjærer konkurs (konkursloven § 16)": (
            "Om minst tre fordringshavarar med to femdelar av gjelda krev konkurs (konkurslova § 16)"
        ),
        "rekonstruksjonsloven, som gjaldt i stedet for konkursloven §§ 1 a til 59, er ikke registrert": (
            "rekonstruksjonslova, som galdt i staden for konkurslova §§ 1 a til 59, er ikkje registrert"
        ),
        "Avgjørelsen er utvilsom selv om den bygger på et skjønnsmessig vilkår": (
            "Avgjerda er utvilsam sjølv om ho byggjer på eit skjønnsmessig vilkår"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "reglene om tiltaket før innkrevingsloven trådte i kraft, er ikke regelfestet": (
            "reglane om tiltaket før innkrevjingslova tok til å gjelde, er ikkje regelfesta"
        ),
        "reglene om gebyret er ikke ført inn for denne tiden": "reglane om gebyret er ikkje førte inn for denne tida",
        "regelen om renten av kravet er ikke ført inn for denne tiden": (
            "regelen om renta av kravet er ikkje ført inn for denne tida"
        ),
        "hvilke krav som kunne motregnes etter reglene før 2026, står ikke i kildene": (
            "kva krav som kunne motreknast etter reglane før 2026, står ikkje i kjeldene"
        ),
        "den alminnelige motregningsretten er ulovfestet og ikke regelfestet her": (
            "den allmenne motrekningsretten er ulovfesta og ikkje regelfesta her"
        ),
        "vilkårene for arrest står i tvisteloven, som ikke er blant kildene": (
            "vilkåra for arrest står i tvistelova, som ikkje er blant kjeldene"
        ),
        "overenskomstene om inndriving i andre stater er ikke blant kildene": (
            "overeinskomstane om inndriving i andre statar er ikkje blant kjeldene"
        ),
        "adgangen til automatiserte avgjørelser før 2026 er ikke regelfestet": (
            "høvet til automatiserte avgjerder før 2026 er ikkje regelfesta"
        ),
        "bestemmelsen gir bare Innkrevingsmyndigheten adgang, og andres adgang er ikke regelfestet": (
            "føresegna gir berre Innkrevingsmyndigheten høve til det, og høvet andre har, er ikkje regelfesta"
        ),
    }
)
"""Det som er utenfor dekningen."""
