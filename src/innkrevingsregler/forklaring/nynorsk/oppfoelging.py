"""Oppfølging: grunnene i reglene, og opplysningene de spør om, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        # ---- Tilstanden ----
        "Ingenting står igjen av kravet, og noe av det er ettergitt eller satt ned.": (
            "Ingenting står att av kravet, og noko av det er ettergitt eller sett ned."
        ),
        "Kravet er betalt eller dekket i sin helhet.": "Kravet er betalt eller dekt i sin heilskap.",
        "Hele kravet er foreldet, og det er ikke pant for det som står.": (
            "Heile kravet er forelda, og det er ikkje pant for det som står."
        ),
        "Innkrevingen er besluttet avsluttet.": "Det er avgjort å avslutte innkrevjinga.",
        "Innkrevingen er stilt i bero og ikke tatt opp igjen.": (
            "Innkrevjinga er stilt i bero og ikkje teken opp att."
        ),
        "Skyldneren er under konkurs, gjeldsforhandling eller gjeldsordning som omfatter kravet.": (
            "Skyldnaren er under konkurs, gjeldsforhandling eller gjeldsordning som omfattar kravet."
        ),
        "Det løper en betalingsavtale om kravet.": "Det går ein betalingsavtale om kravet.",
        "Et tvangstiltak er begjært eller besluttet, og det siste er ikke slutt.": (
            "Eit tvangstiltak er kravd eller avgjort, og det siste er ikkje slutt."
        ),
        "Det siste tvangstiltaket eller boet er slutt uten at kravet ble dekket.": (
            "Det siste tvangstiltaket eller buet er slutt utan at kravet blei dekt."
        ),
        "Kravet er falt bort: ingen hefter lenger for det, eller straffansvaret er borte.": (
            "Kravet er falle bort: ingen heftar lenger for det, eller straffansvaret er borte."
        ),
        "Kravet er brakt inn for forliksråd, domstol eller nemnd og ikke avgjort.": (
            "Kravet er brakt inn for forliksråd, domstol eller nemnd og ikkje avgjort."
        ),
        "Kravet er ikke misligholdt: betalingsfristen er ikke ute.": (
            "Kravet er ikkje misleghalde: betalingsfristen er ikkje ute."
        ),
        "Kravet er forfalt, og det er purret på det eller varslet tvang.": (
            "Kravet er forfalle, og det er purra på det eller varsla tvang."
        ),
        "Kravet er forfalt, og ingenting er gjort ennå.": "Kravet er forfalle, og ingenting er gjort enno.",
        # ---- Overgangene ----
        "Det som stanset eller sikret kravet, falt bort før kravet forfalt.": (
            "Det som stansa eller sikra kravet, fall bort før kravet forfall."
        ),
        "Betalingsfristen er ute, eller det som stanset innkrevingen, er falt bort uten at det er purret.": (
            "Betalingsfristen er ute, eller det som stansa innkrevjinga, er falle bort utan at det er purra."
        ),
        "Det er purret, eller det som stanset innkrevingen etter purringen, er falt bort.": (
            "Det er purra, eller det som stansa innkrevjinga etter purringa, er falle bort."
        ),
        "Det er inngått en betalingsavtale, eller den som løp, kommer til syne når noe annet er slutt.": (
            "Det er gjort ein betalingsavtale, eller den som løp, kjem til syne når noko anna er slutt."
        ),
        "Innkrevingen fortsetter med tvang så lenge kravet kan dekkes.": (
            "Innkrevjinga held fram med tvang så lenge kravet kan dekkjast."
        ),
        "Tvangen eller boet er slutt uten dekning, eller det som stanset innkrevingen etterpå, er falt bort.": (
            "Tvangen eller buet er slutt utan dekning, eller det som stansa innkrevjinga etterpå, er falle bort."
        ),
        "Tvist om kravet kan bringes inn for forliksråd, domstol eller nemnd når som helst.": (
            "Tvist om kravet kan bringast inn for forliksråd, domstol eller nemnd når som helst."
        ),
        "Konkurs, gjeldsforhandling eller gjeldsordning kan åpnes når som helst.": (
            "Konkurs, gjeldsforhandling eller gjeldsordning kan opnast når som helst."
        ),
        "Innkrevingen kan stilles i bero når det for tiden ikke er mulig å inndrive, eller det ikke lønner seg.": (
            "Innkrevjinga kan stillast i bero når det for tida ikkje er mogleg å drive inn, eller det ikkje løner seg."
        ),
        "Innkrevingen kan avsluttes når forskriften åpner for det.": (
            "Innkrevjinga kan avsluttast når forskrifta opnar for det."
        ),
        "Foreldelsesfristen kan gå ut uansett hva som ellers skjer, også i bero.": (
            "Foreldingsfristen kan gå ut uansett kva som elles skjer, også i bero."
        ),
        "Kravet kan betales eller dekkes når som helst, også frivillig etter at det er foreldet.": (
            "Kravet kan betalast eller dekkjast når som helst, også frivillig etter at det er forelda."
        ),
        "Det som står igjen, kan ettergis, settes ned eller falle bort.": (
            "Det som står att, kan ettergivast, setjast ned eller falle bort."
        ),
        # ---- Skrittene ----
        "Fakturaen sendes så snart kravet er registrert.": "Fakturaen blir send så snart kravet er registrert.",
        "Det må være avklart om det er hjemmel for innkrevingstiltak for slike krav før det purres.": (
            "Det må vere avklart om det er heimel for innkrevjingstiltak for slike krav før det blir purra."
        ),
        "Et krav som ikke er betalt ved forfall, vurderes for purring.": (
            "Eit krav som ikkje er betalt ved forfall, blir vurdert for purring."
        ),
        "Kravet er purret uten å bli betalt, og virksomheten har avtale om å overføre det til innkreving.": (
            "Kravet er purra utan å bli betalt, og verksemda har avtale om å overføre det til innkrevjing."
        ),
        "Det skal vurderes om det finnes noe å ta utlegg i.": ("Det skal vurderast om det finst noko å ta utlegg i."),
        "Det skal vurderes om kravet kan dekkes ved trekk i inntekt.": (
            "Det skal vurderast om kravet kan dekkjast ved trekk i inntekt."
        ),
        "Det skal vurderes om skyldneren har noe til gode det kan motregnes i.": (
            "Det skal vurderast om skyldnaren har noko til gode det kan motreknast i."
        ),
        "Det er pant for kravet, og dekning i pantet kan søkes.": (
            "Det er pant for kravet, og dekning i pantet kan søkjast."
        ),
        "Det skal vurderes om det bør begjæres konkurs.": "Det skal vurderast om det bør krevjast konkurs.",
        "Kravet kan ikke inndrives med tvang, og uten generell hjemmel må fullmakt til å ettergi innhentes.": (
            "Kravet kan ikkje drivast inn med tvang, og utan generell heimel må fullmakt til å ettergi hentast inn."
        ),
        "Tiltakene ga ikke dekning, og det vurderes om innkrevingen skal stilles i bero.": (
            "Tiltaka gav ikkje dekning, og det blir vurdert om innkrevjinga skal stillast i bero."
        ),
        "Et krav i bero vurderes på nytt, og innkrevingen tas opp igjen når det er grunnlag for det.": (
            "Eit krav i bero blir vurdert på nytt, og innkrevjinga blir teken opp att når det er grunnlag for det."
        ),
        "Det er lite sannsynlig at kravet blir gjort opp, og det skal avsettes for tap.": (
            "Det er lite sannsynleg at kravet blir gjort opp, og det skal setjast av for tap."
        ),
        "Før fristen går ut, vurderes det om foreldelsen skal avbrytes eller om kravet kan bli foreldet.": (
            "Før fristen går ut, blir det vurdert om foreldinga skal avbrytast eller om kravet kan bli forelda."
        ),
        "Forsvarlig oppfølging er å passe på at kravet ikke blir foreldet.": (
            "Forsvarleg oppfølging er å passe på at kravet ikkje blir forelda."
        ),
        "Gamle åpne poster skal ha en kommentar.": "Gamle opne postar skal ha ein kommentar.",
        "Kravet er betalt for sent: var det grunnlag for rente, og var den varslet?": (
            "Kravet er betalt for seint: var det grunnlag for rente, og var ho varsla?"
        ),
        "Kravet er gjort opp, og den åpne posten utlignes mot innbetalingen.": (
            "Kravet er gjort opp, og den opne posten blir utlikna mot innbetalinga."
        ),
        "Kravet kan ikke lenger gjøres gjeldende, og opphøret skal bokføres.": (
            "Kravet kan ikkje lenger gjerast gjeldande, og opphøyret skal bokførast."
        ),
        # ---- Purringen ----
        "Purringen opplyser om renten når kravet kan bære rente, også om den ikke er begynt å løpe.": (
            "Purringa opplyser om renta når kravet kan bere rente, også om ho ikkje har byrja å løpe."
        ),
        "Purringen opplyser om gebyret når det er grunnlag for det.": (
            "Purringa opplyser om gebyret når det er grunnlag for det."
        ),
        "Purringen opplyser om hva som kan skje om kravet ikke blir betalt.": (
            "Purringa opplyser om kva som kan skje om kravet ikkje blir betalt."
        ),
        # ---- Siste dag ----
        "Fakturaen sendes straks kravet er registrert.": "Fakturaen blir send straks kravet er registrert.",
        "Purringer lages på virksomhetens faste ukedager, og den første etter forfall er fristen.": (
            "Purringar blir laga på dei faste vekedagane til verksemda, og den første etter forfall er fristen."
        ),
        "Et krav i bero vurderes den dagen virksomheten har satt, og uansett før foreldelsesfristen går ut.": (
            "Eit krav i bero blir vurdert den dagen verksemda har sett, og uansett før foreldingsfristen går ut."
        ),
        "Skrittet må tas mens kravet ennå kan gjøres gjeldende.": (
            "Steget må takast medan kravet enno kan gjerast gjeldande."
        ),
        "Siste dag står verken i bestemmelsene eller i rutinen.": (
            "Siste dag står verken i føresegnene eller i rutinen."
        ),
        # ---- Utsending og oppgjør ----
        "En person som har avtalt eFaktura, får kravet der.": "Ein person som har avtalt eFaktura, får kravet der.",
        "En person uten eFaktura som tar imot digital post, får kravet i Altinn.": (
            "Ein person utan eFaktura som tek imot digital post, får kravet i Altinn."
        ),
        "En person som ikke tar imot digital post, får kravet i posten.": (
            "Ein person som ikkje tek imot digital post, får kravet i posten."
        ),
        "En virksomhet som er registrert som mottaker, får elektronisk faktura i EHF-format.": (
            "Ei verksemd som er registrert som mottakar, får elektronisk faktura i EHF-format."
        ),
        "En virksomhet som ikke er registrert som mottaker av EHF, får kravet i Altinn.": (
            "Ei verksemd som ikkje er registrert som mottakar av EHF, får kravet i Altinn."
        ),
        "Med belastningsfullmakt bokføres beløpet rett på oppdragsgiverens kapittel og post.": (
            "Med belastningsfullmakt blir beløpet ført rett på kapittelet og posten til oppdragsgivaren."
        ),
        "Uten belastningsfullmakt, eller når kravet ikke er statens, overføres beløpet til oppdragsgiveren.": (
            "Utan belastningsfullmakt, eller når kravet ikkje er statens, blir beløpet overført til oppdragsgivaren."
        ),
        "Den som krever inn sitt eget krav, utligner det mot innbetalingen; det er ingen å gjøre opp med.": (
            "Den som krev inn sitt eige krav, utliknar det mot innbetalinga; det er ingen å gjere opp med."
        ),
        # ---- Det partene selv kan gjøre ----
        "Det som står igjen, kan betales når som helst, også etter foreldelse.": (
            "Det som står att, kan betalast når som helst, også etter forelding."
        ),
        "Innkrevingsmyndigheten kan inngå avtale om avdrag så lenge det ikke alt løper en avtale eller et bo.": (
            "Innkrevingsmyndigheten kan gjere avtale om avdrag så lenge det ikkje alt går ein avtale eller eit bu."
        ),
        "Innkrevingsmyndigheten kan gi utsettelse så lenge det ikke alt løper en avtale eller et bo.": (
            "Innkrevingsmyndigheten kan gi utsetjing så lenge det ikkje alt går ein avtale eller eit bu."
        ),
        "Dokumentasjon kan sendes inn så lenge kravet kan gjøres gjeldende.": (
            "Dokumentasjon kan sendast inn så lenge kravet kan gjerast gjeldande."
        ),
        "Skyldneren kan alltid ta kontakt om kravet.": "Skyldnaren kan alltid ta kontakt om kravet.",
        "Skyldneren kan alltid se oversikten over kravet.": "Skyldnaren kan alltid sjå oversikta over kravet.",
        "Et krav virksomheten selv har, kan registreres i tjenesten før tvang er begynt.": (
            "Eit krav verksemda sjølv har, kan registrerast i tenesta før tvang er byrja."
        ),
        "Et krav til innkreving kan endres eller trekkes så lenge det kan gjøres gjeldende.": (
            "Eit krav til innkrevjing kan endrast eller trekkjast så lenge det kan gjerast gjeldande."
        ),
        "Et krav som er i tjenesten, kan oppdragsgiveren alltid søke fram.": (
            "Eit krav som er i tenesta, kan oppdragsgivaren alltid søkje fram."
        ),
        "Et krav som er i tjenesten, er alltid med i rapportene oppdragsgiveren kan ta ut.": (
            "Eit krav som er i tenesta, er alltid med i rapportane oppdragsgivaren kan ta ut."
        ),
    }
)

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Hvor langt tvangsinnkrevingen er kommet": "Kor langt tvangsinnkrevjinga er komen",
        "Om den som krever inn, kan begjære konkurs nå eller etter et skjønn": (
            "Om den som krev inn, kan krevje konkurs no eller etter eit skjønn"
        ),
        "Om det kan løpe forsinkelsesrente av kravet, om nødvendig etter et varsel": (
            "Om det kan løpe forseinkingsrente av kravet, om nødvendig etter eit varsel"
        ),
        "Om den som krever inn, kan kreve gebyr nå eller etter et skjønn": (
            "Om den som krev inn, kan krevje gebyr no eller etter eit skjønn"
        ),
        "Om den som krever inn, kan motregne nå eller etter et skjønn": (
            "Om den som krev inn, kan motrekne no eller etter eit skjønn"
        ),
        "Om den som krever inn, kan søke dekning i pant nå eller etter et skjønn": (
            "Om den som krev inn, kan søkje dekning i pant no eller etter eit skjønn"
        ),
        "Om den som krever inn, kan ta utleggspant nå eller etter et skjønn": (
            "Om den som krev inn, kan ta utleggspant no eller etter eit skjønn"
        ),
        "Om den som krever inn, kan ta utleggstrekk nå eller etter et skjønn": (
            "Om den som krev inn, kan ta utleggstrekk no eller etter eit skjønn"
        ),
        "Om den åpne posten er utlignet (økonomibestemmelsene punkt 5.4.2.4 første ledd). Utelatt: nei": (
            "Om den opne posten er utlikna (økonomiføresegnene punkt 5.4.2.4 første ledd). Utelate: nei"
        ),
        "Om det er besluttet å avslutte innkrevingen": "Om det er avgjort å avslutte innkrevjinga",
        "Om det er purret på kravet, eller tvang er varslet, etter forfall": (
            "Om det er purra på kravet, eller tvang er varsla, etter forfall"
        ),
        "Om kravet er til behandling i forliksråd, domstol eller nemnd": (
            "Om kravet er til handsaming i forliksråd, domstol eller nemnd"
        ),
        "Om kravet sikkert er falt bort fordi ingen lenger hefter, eller fordi straffansvaret er borte": (
            "Om kravet sikkert er falle bort fordi ingen lenger heftar, eller fordi straffansvaret er borte"
        ),
        "Om fakturaen er sendt": "Om fakturaen er send",
        "Om det er avklart at det er hjemmel for innkrevingstiltak for slike krav (oppfølgingsrutinen)": (
            "Om det er avklart at det er heimel for innkrevjingstiltak for slike krav (oppfølgingsrutinen)"
        ),
        "Om innkreveren har fullmakt til å bokføre på oppdragsgiverens kapittel og post": (
            "Om innkrevjaren har fullmakt til å føre på kapittelet og posten til oppdragsgivaren"
        ),
        "Om kravet er ettergitt eller satt ned, helt eller delvis": (
            "Om kravet er ettergitt eller sett ned, heilt eller delvis"
        ),
        "Om kravet ikke har noe tvangsgrunnlag": "Om kravet ikkje har noko tvangsgrunnlag",
        "Om minst én linje i kravet ikke er foreldet og har en foreldelsesfrist som løper": (
            "Om minst éi linje i kravet ikkje er forelda og har ein foreldingsfrist som går"
        ),
        "Om noe av kravet er betalt eller dekket etter forfall": "Om noko av kravet er betalt eller dekt etter forfall",
        "Om posten er så gammel at virksomhetens rutine krever en kommentar (oppfølgingsrutinen)": (
            "Om posten er så gammal at rutinen til verksemda krev ein kommentar (oppfølgingsrutinen)"
        ),
        "Om posten har en kommentar (oppfølgingsrutinen). Utelatt: nei": (
            "Om posten har ein kommentar (oppfølgingsrutinen). Utelate: nei"
        ),
        "Om renten er kontrollert etter at kravet ble betalt for sent (oppfølgingsrutinen). Utelatt: nei": (
            "Om renta er kontrollert etter at kravet blei betalt for seint (oppfølgingsrutinen). Utelate: nei"
        ),
        (
            "Om skyldneren er registrert som mottaker av elektronisk faktura i EHF-format "
            "(økonomibestemmelsene punkt 5.4.2.2 første ledd)"
        ): (
            "Om skyldnaren er registrert som mottakar av elektronisk faktura i EHF-format "
            "(økonomiføresegnene punkt 5.4.2.2 første ledd)"
        ),
        "Om skyldneren har avtalt eFaktura (innkrevingstjenesten)": (
            "Om skyldnaren har avtalt eFaktura (innkrevjingstenesta)"
        ),
        "Om skyldneren tar imot post digitalt (innkrevingstjenesten)": (
            "Om skyldnaren tek imot post digitalt (innkrevjingstenesta)"
        ),
        "Om virksomheten har avtalt at kravet kan overføres til innkreving (oppfølgingsrutinen)": (
            "Om verksemda har avtalt at kravet kan overførast til innkrevjing (oppfølgingsrutinen)"
        ),
        (
            "Om virksomheten har vurdert at det er lite sannsynlig at kravet blir gjort opp "
            "(økonomibestemmelsene punkt 5.4.3 andre ledd)"
        ): (
            "Om verksemda har vurdert at det er lite sannsynleg at kravet blir gjort opp "
            "(økonomiføresegnene punkt 5.4.3 andre ledd)"
        ),
    }
)
